#include "demo/pagewriter.h"

#include <charconv>
#include <cmath>
#include <cstring>

namespace jitscope::demo {

void appendInteger(QByteArray &out, qint64 value)
{
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end - buffer);
}

void appendDouble(QByteArray &out, double value)
{
    if (std::isnan(value)) { out.append("NaN"); return; }
    if (std::isinf(value)) { out.append(value < 0 ? "-Infinity" : "Infinity"); return; }
    char buffer[40];
    const double size = std::fabs(value);
    if (value == 0 || (size >= 1e-3 && size < 1e7)) {
        const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::fixed).ptr;
        out.append(buffer, end - buffer);
        if (!std::memchr(buffer, '.', size_t(end - buffer))) out.append(".0");
        return;
    }
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value, std::chars_format::scientific).ptr;
    const char *e = static_cast<const char *>(std::memchr(buffer, 'e', size_t(end - buffer)));
    out.append(buffer, e - buffer);
    if (!std::memchr(buffer, '.', size_t(e - buffer))) out.append(".0");
    out.append('E');
    if (e[1] == '-') out.append('-');
    const char *digits = e + 2; // after the sign; Java writes no leading zero
    while (digits + 1 < end && *digits == '0') ++digits;
    out.append(digits, end - digits);
}

QByteArray javaDouble(double value)
{
    QByteArray out;
    appendDouble(out, value);
    return out;
}

void Json::comma()
{
    if (m_out.isEmpty()) return;
    const char last = m_out.back();
    if (last != '{' && last != '[' && last != ':') m_out.append(',');
}

Json &Json::open(char bracket)
{
    comma();
    m_out.append(bracket);
    m_closers.append(bracket == '{' ? '}' : ']');
    return *this;
}

Json &Json::end()
{
    m_out.append(m_closers.back());
    m_closers.chop(1);
    return *this;
}

Json &Json::key(QByteArrayView key)
{
    value(key);
    m_out.append(':');
    return *this;
}

Json &Json::value(double v)
{
    if (!std::isfinite(v)) return value(javaDouble(v));
    comma();
    appendDouble(m_out, v);
    return *this;
}

Json &Json::raw(QByteArrayView text)
{
    comma();
    m_out.append(text);
    return *this;
}

Json &Json::value(QByteArrayView v)
{
    comma();
    m_out.append('"');
    for (const char c : v) {
        if (c == '"' || c == '\\') m_out.append('\\').append(c);
        else if (uchar(c) < 0x20) m_out.append("\\u00").append(QByteArray::number(uchar(c), 16).rightJustified(2, '0'));
        else m_out.append(c);
    }
    m_out.append('"');
    return *this;
}

} // namespace jitscope::demo
