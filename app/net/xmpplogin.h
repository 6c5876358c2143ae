// Logs an XmppStream in: SASL (SCRAM-SHA-1, PLAIN where nobody can listen, ANONYMOUS), a new stream, bind.
// The password is never logged and never part of an error.
#pragma once

#include "net/scram.h"
#include "net/xmppstream.h"

#include <QTimer>

#include <memory>

namespace jitscope {

class XmppLogin : public QObject
{
    Q_OBJECT
public:
    struct Account
    {
        QString user;     // the part before '@'; empty: ANONYMOUS
        QString password;
        QString resource; // asked for at bind; the server has the last word, and the only one for ANONYMOUS
        std::chrono::milliseconds timeout{15'000};
    };
    // Waits for the features of `stream`, which is opened by somebody else.
    XmppLogin(XmppStream &stream, const Account &account, QObject *parent);

signals:
    void succeeded(const QString &jid); // full JID
    // Once, and the stream is of no use then: Unauthorized (wrong password, disabled account), Unsupported (no mechanism in common),
    // Untrusted (a password in clear, a server that does not know it), Malformed, Timeout, Refused (bind).
    void failed(const jitscope::Error &error);

private:
    enum class Step : quint8 { Mechanisms, Scram, ScramProven, Plain, Features, Bind, Done };
    void features(const XmlNode &node);
    void choose(const XmlNode &node);
    void sasl(const XmlNode &node);
    void challenge(const XmlNode &node);
    void success(const XmlNode &node);
    void bind(const XmlNode &node);
    void auth(const char *mechanism, const QByteArray &initial);
    void fail(const Error &error);
    Error error(Error::Kind kind, const QString &detail) const;

    XmppStream &m_stream;
    Account m_account;
    std::unique_ptr<ScramSha1> m_scram;
    QTimer m_timer;
    Step m_step = Step::Mechanisms;
};

} // namespace jitscope
