#include "base/text.h"

#include <QList>

#include <utility>

namespace jitscope {
namespace {

thread_local const TextVeil *veilOfThread = nullptr;

bool isBidiControl(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

void setTextVeil(const TextVeil *veil) { veilOfThread = veil; }
const TextVeil *textVeil() { return veilOfThread; }

Unveiled::Unveiled() : m_before(std::exchange(veilOfThread, nullptr)) {}
Unveiled::~Unveiled() { veilOfThread = m_before; }

QString visibleText(const QString &text, qsizetype limit) { return safeText(veilOfThread ? veilOfThread->shown(text) : text, limit); }

QString safeText(const QString &text, qsizetype limit)
{
    QString out;
    out.reserve(std::min(text.size(), limit) + 8);
    qsizetype shown = 0;
    for (const char32_t c : text.toUcs4()) {
        if (shown++ == limit) {
            out += QChar(0x2026);
            break;
        }
        if (c < 0x20) out += QChar(0x2400 + c);
        else if (c == 0x7f) out += QChar(0x2421);
        else if ((c >= 0x80 && c < 0xa0) || isBidiControl(c) || c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0x200b)
            out += QStringLiteral("⟪U+%1⟫").arg(quint32(c), 4, 16, QLatin1Char('0')).toUpper();
        else out += QString::fromUcs4(&c, 1);
    }
    return out;
}

} // namespace jitscope
