// Questions that only the operator can answer while something waits: a passphrase, a one-time code, whether a host key is right.
// Whoever must know asks here, a dialog shows the first one (ui/dialogs/promptdialog), the answer goes back once. GUI thread.
// Answers are secrets: they are handed over and kept nowhere.
#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jitscope {

struct Prompt
{
    enum class Kind : quint8 {
        HostKey, // the key of a host that is not known yet: yes or refused
        Secret,  // typed unseen: a password, a passphrase, a one-time code
        Confirm, // yes or refused
        Notice,  // nothing to type: "touch your security key"; it goes by itself, or is refused
    };
    quint64 id = 0; // set by ask()
    Kind kind = Kind::Secret;
    QString about;  // who needs it: the SSH destination, the name of a secret; hostile text
    QString text;   // the question as it came, often a server's own words: hostile text
    QString host;        // HostKey: "meet.example.org (192.0.2.7)"
    QString keyType;     // HostKey: "ED25519"
    QString fingerprint; // HostKey: "SHA256:…"
    bool ours = false;   // Secret: Jitscope itself needs it, by the name in `about`; else ssh does
    friend bool operator==(const Prompt &, const Prompt &) = default;
};

class PromptQueue : public QObject
{
    Q_OBJECT
public:
    explicit PromptQueue(QObject *parent = nullptr);
    ~PromptQueue() override;

    // What was typed ("yes" for HostKey and Confirm), or nothing when the operator refused.
    using Answer = std::function<void(const std::optional<QString> &)>;
    // Calls `answer` once, later, unless the question is withdrawn or `context` is gone by then.
    quint64 ask(Prompt prompt, QObject *context, Answer answer);
    void withdraw(quint64 id); // nobody needs the answer any more

    // Oldest first; the first one is to be shown.
    const std::vector<Prompt> &open() const { return m_open; }
    void answer(quint64 id, const QString &text);
    void refuse(quint64 id);

signals:
    void changed(); // open() did

private:
    struct Asker;
    void settle(quint64 id, const std::optional<QString> &text, bool tell);

    std::vector<Prompt> m_open;
    std::vector<std::unique_ptr<Asker>> m_askers; // same order
    quint64 m_last = 0;
};

} // namespace jitscope
