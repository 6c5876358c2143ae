// Passwords and tokens in a configuration text are not for the screen, the clipboard or a diff: a sign stands in their place, and is turned back when
// the text is saved. Works on any text, whole or broken, comments included. GUI thread, or any one thread.
#pragma once

#include "config/configtext.h"

#include <QHash>

namespace jitscope {

class SecretMask
{
public:
    // Takes a sign that is not in `text`.
    explicit SecretMask(QByteArrayView text = {});

    // Each secret value as "••••‹1›": alike ones have the same number, so that a difference is seen, not the value. `more`: spans that the key catalogue knows.
    QByteArray masked(const QByteArray &text, ConfigFormat format, const std::vector<TextSpan> &more = {});
    // A sign that is no longer there is a value that was typed anew; a number that was never given stays as it is.
    QByteArray unmasked(const QByteArray &text) const;
    // The value behind the sign at `offset` of a masked text; empty: there is none. An explicit act of the operator asks for it.
    QByteArray revealed(const QByteArray &masked, qsizetype offset) const;

    // Values that keys like password, secret, token or api_key name; without their quotes.
    static std::vector<TextSpan> secretsIn(const QByteArray &text, ConfigFormat format);
    // Whether part of what stands there is one of them.
    static bool hides(const std::vector<TextSpan> &secrets, const TextSpan &there);

    // Whether a key's name says that its value is one: "xmpp.password", not "password-file".
    static bool namesSecret(const QString &key);

private:
    QByteArray m_open; // "••••‹"
    QHash<QByteArray, int> m_numbers;
    std::vector<QByteArray> m_values; // [number − 1]
};

} // namespace jitscope
