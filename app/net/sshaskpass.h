// How ssh's questions reach the window. ssh starts SSH_ASKPASS, which is this program under another name (a link in the private folder);
// it brings the question over a local socket to the running console, with a token that only that one ssh was given, and prints the answer.
// Nothing of it is ever in an argument that others can read but the question itself; the answer is in no argument, file or log.
#pragma once

#include "prompts/promptqueue.h"

#include <QHash>
#include <QLocalServer>
#include <QPointer>

namespace jitscope {

inline constexpr char SshAskPassName[] = "jitscope-askpass";              // of the link
inline constexpr char SshAskPassSocket[] = "JITSCOPE_ASKPASS_SOCKET";     // in ssh's environment
inline constexpr char SshAskPassToken[] = "JITSCOPE_ASKPASS_TOKEN";

// What kind of question it is, by its words and by ssh's hint ("", "confirm" or "none"). Pure. `about` is left to the caller.
Prompt sshPromptOf(const QString &text, const QString &hint);
// The words that ssh waits for when the operator says yes to it.
QString sshYes(const Prompt &prompt);

// The console's end.
class SshAskServer : public QObject
{
    Q_OBJECT
public:
    explicit SshAskServer(QObject *parent);

    bool listen(const QString &path, QString *why);
    // A token for one run of ssh; questions that come with it are about that destination.
    QString admit(const QString &destination);
    void dismiss(const QString &token); // that ssh has ended: its questions are withdrawn

    void answer(quint64 id, const QString &text);
    void refuse(quint64 id);
    int openFor(const QString &token) const;

signals:
    void asked(const QString &token, const jitscope::Prompt &prompt);
    void gone(const QString &token, quint64 id, bool refused); // answered, refused or withdrawn

private:
    void take(QLocalSocket *socket);
    void settle(quint64 id, const QByteArray &reply, bool refused);

    QLocalServer m_server;
    QHash<QString, QString> m_tokens; // token: destination
    struct Open { QPointer<QLocalSocket> socket; Prompt prompt; QString token; };
    QHash<quint64, Open> m_open;
    quint64 m_last = 0;
};

} // namespace jitscope
