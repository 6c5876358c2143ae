// Finds names in any text and puts pseudonyms in their place: known names of rooms and people as whole words, addresses of XMPP (room@conference.…/nick,
// user@…), IP addresses, and endpoint ids. Rather too much than too little: a room called "test" hides the word "test" everywhere.
#pragma once

#include "base/text.h"
#include "privacy/pseudonyms.h"

#include <QSet>

namespace jitscope {

class NameVeil : public TextVeil
{
public:
    explicit NameVeil(Pseudonyms &names) : m_names(names) {}

    // What a text may call a thing. Whoever came first keeps the word. Figures are hidden from four of them on: shorter ones stand everywhere. One sign is hidden where
    // it is the whole text.
    void know(const QString &word, const QString &pseudonym);
    void keep(const QString &word);       // stays as it is, also where a part of it is somebody's name: a server's
    void knowDomain(const QString &muc);  // rooms live there: "conference.meet.example.org"; accounts on what is behind its first dot
    bool readPatterns();                  // how pseudonyms look in the present language: they are left alone. True: otherwise than before
    void forget();                        // all words; the pseudonyms stay
    QString shown(const QString &text) const override;
    // Of one whose id is at hand, so that nothing need be looked for in a text.
    QString room(const QString &jid) const;
    QString person(const QString &jid, const QString &id) const;

    qsizetype words() const { return m_count; }
    qint64 steps() const { return m_steps; } // how many pieces of names were asked for so far: what its time goes by

private:
    // Words are kept as paths of their runs of letters: so many steps as a name has runs lead to it, however many others begin alike.
    struct Node { QString becomes; bool isWord = false; };
    struct Pattern { QString before, after; };
    struct Span { qsizetype from, to; QString becomes; };
    struct Found { qsizetype end = 0; const Node *word = nullptr; };
    std::vector<Span> addressesIn(const QString &text, const QString &folded) const;
    bool isRoomDomain(const QString &domain) const;
    bool isSite(const QString &domain) const;
    QString accountOf(const QString &local, const QString &domain) const;
    qsizetype pseudonymAt(const QString &text, qsizetype at) const; // how long; 0: none is there
    qsizetype pseudonymBefore(const QString &text, qsizetype end) const; // likewise of one that ends there
    Found wordAt(const QString &text, const QString &folded, qsizetype at, qsizetype most) const; // the longest that ends at `most` or before
    bool isKept(const QString &word) const;

    Pseudonyms &m_names;
    QHash<QString, quint32> m_runs;   // folded, numbered from 1 on
    QHash<quint64, quint32> m_next;   // node and run → node
    std::vector<Node> m_nodes{1};
    QHash<QString, QString> m_signs;  // names of one sign, folded
    std::vector<Pattern> m_patterns;
    QSet<QString> m_domains, m_sites; // lower case
    qsizetype m_count = 0;
    mutable qint64 m_steps = 0;
};

// Of a room in Pseudonyms: the same whatever shard and letter case.
inline QString roomSecret(const QString &jid) { return jid.toLower(); }
inline QString personSecret(const QString &jid, const QString &id) { return jid.toLower() + u'/' + id; }

} // namespace jitscope
