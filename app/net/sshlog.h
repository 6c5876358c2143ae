// Reads what ssh -v says on standard error: why a master ended, and why single connections through it did not come to be.
// Facts: the messages of OpenSSH 8 to 10; they are not translated.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace jitscope {

class SshLog
{
public:
    void feed(const QByteArray &bytes);
    void clear();
    // The master is up: what it said until now is no reason for its end, and what connections are refused for is none either.
    void up();

    // What ended the master, by the most telling of its last lines. `canAsk` and `wasUp` change what is advised.
    Error whyEnded(const QString &destination, bool canAsk, bool wasUp, int exitCode) const;
    // Why the last connection to that far address was refused, and forgets it: Refused, Unreachable, Timeout, or Forbidden when the
    // SSH server forbids forwarding. Nothing when the line has not come yet.
    std::optional<Error> takeRefusal(const QString &host, quint16 port);
    // What commands over the master could not get: "session open refused" and its like.
    QString lastLine() const { return m_lines.isEmpty() ? QString() : m_lines.last(); }

private:
    void line(const QString &text);

    QByteArray m_rest;
    bool m_up = false;
    QStringList m_lines; // without those of debugging; the last few
    QString m_opening;   // "host:port" that the next new channel is for
    QHash<int, QString> m_channels;
    QMultiHash<QString, Error> m_refusals; // one for each connection that was refused: several may wait for theirs
};

} // namespace jitscope
