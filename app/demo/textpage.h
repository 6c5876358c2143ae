// Text metrics as others than Jitsi's libraries write them: node_exporter, Prosody, HAProxy.
#pragma once

#include <QByteArray>

namespace jitscope::demo {

class TextPage // as Go and Lua print: no trailing zero, exponents of two digits
{
public:
    explicit TextPage(bool units) : m_units(units) {}
    void family(const QByteArray &name, const char *type)
    {
        m_name = name;
        m_out += "# HELP " + name + " demo data\n";
        if (m_units) m_out += "# UNIT " + name + " \n";
        m_out += "# TYPE " + name + ' ' + type + '\n';
    }
    void put(const QByteArray &suffix, const QByteArray &labels, double value)
    {
        m_out += m_name + suffix;
        if (!labels.isEmpty()) m_out += '{' + labels + '}';
        m_out += ' ' + QByteArray::number(value, 'g', 16) + '\n';
    }
    void one(const QByteArray &name, const char *type, double value)
    {
        family(name, type);
        put({}, {}, value);
    }
    QByteArray take() { return std::move(m_out); }

private:
    bool m_units;
    QByteArray m_name, m_out;
};

} // namespace jitscope::demo
