// Names that stand in place of names: "Room 7" for one room as long as the program runs, and nothing that leads back from it. Values, one thread.
#pragma once

#include "base/id.h"

#include <QHash>

#include <vector>

namespace jitscope {

enum class Secrecy : quint8 { Room, Person, Account, Address };

class Pseudonyms
{
public:
    Pseudonyms(); // with a salt of its own, which nobody else has and which is never kept

    // What is new is numbered in the order of salted hashes, not in the order in which it is asked for: lists are sorted by name, and their numbers must not
    // tell the alphabet. `key`: whatever tells one from another, of that kind.
    void add(Secrecy kind, const std::vector<QString> &keys);
    QString of(Secrecy kind, const QString &key); // "Room 7"; a new one gets the next number
    static QString word(Secrecy kind, int number); // translated
    // Numbers of what was not asked for since the last call are free again, as soon as there are more than `most`: addresses of logs come without end. What is asked
    // for anew after that has another number.
    void forgetUnused(qsizetype most);
    qsizetype count() const { return m_numbers.size(); }
    qint64 hashes() const { return m_hashes; } // that were made so far: what it costs
    // "Room 7", "Person 12": as word() makes them, whatever the number.
    static bool isOne(QStringView text);

private:
    struct Number { int number = 0; quint32 asked = 0; }; // in which round it was asked for last
    QByteArray hash(Secrecy kind, const QString &key) const;
    int number(Secrecy kind, const QByteArray &hash);

    QByteArray m_salt;
    QHash<QByteArray, Number> m_numbers; // of hashes: the names themselves are not kept here
    int m_last[4] = {};
    quint32 m_round = 0;
    mutable qint64 m_hashes = 0;
};

} // namespace jitscope
