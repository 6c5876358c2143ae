// Builds pages as text: JSON as the servers' Java writes it, fast enough for a full debug page of a hundred people.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <concepts>

namespace jitscope::demo {

// As Java prints a double: "2.0", "1.28440312E8", "8.2E-4", "NaN".
QByteArray javaDouble(double value);
void appendDouble(QByteArray &out, double value);
void appendInteger(QByteArray &out, qint64 value);

// Commas are put by looking at what was written last, so members and elements may be written in any nesting.
class Json
{
public:
    explicit Json(qsizetype reserve = 4096) { m_out.reserve(reserve); }

    Json &object() { return open('{'); }
    Json &object(QByteArrayView key) { return this->key(key).open('{'); }
    Json &array() { return open('['); }
    Json &array(QByteArrayView key) { return this->key(key).open('['); }
    Json &end();                       // closes the innermost object or array
    Json &key(QByteArrayView key);

    Json &value(bool v) { return raw(v ? "true" : "false"); }
    Json &value(std::nullptr_t) { return raw("null"); }
    Json &value(double v);             // NaN and infinities as strings, as from 2.3-296
    template<std::integral I> Json &value(I v) { comma(); appendInteger(m_out, qint64(v)); return *this; }
    Json &value(QByteArrayView v);
    Json &value(const char *v) { return value(QByteArrayView(v)); }
    Json &value(const QByteArray &v) { return value(QByteArrayView(v)); }
    Json &raw(QByteArrayView text);    // a value that is JSON already

    template<class T> Json &put(QByteArrayView k, const T &v) { key(k); return value(v); }
    Json &putRaw(QByteArrayView k, QByteArrayView text) { key(k); return raw(text); }

    QByteArray take() { return std::move(m_out); }
    const QByteArray &text() const { return m_out; }

private:
    Json &open(char bracket);
    void comma();

    QByteArray m_out, m_closers;
};

} // namespace jitscope::demo
