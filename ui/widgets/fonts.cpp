#include "widgets/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QWidget>

namespace jitscope {

QFont textFont(const QFont &base, TextRole role)
{
    QFont font = role == TextRole::Mono ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : base;
    const int pixels = QFontInfo(base).pixelSize();
    const auto set = [&](int delta, bool bold) {
        font.setPixelSize(std::max(8, pixels + delta));
        font.setBold(bold);
    };
    switch (role) {
    case TextRole::Body: set(0, false); break;
    case TextRole::Big: set(9, false); break;
    case TextRole::PageTitle: set(3, true); break;
    case TextRole::PanelTitle: set(2, true); break;
    case TextRole::Section: set(0, true); break;
    case TextRole::Label: case TextRole::Mono: set(-1, false); break;
    case TextRole::Small: set(-2, false); break;
    }
    return font;
}

QFont textFont(const QWidget *, TextRole role) { return textFont(QApplication::font(), role); }

bool hasTabularDigits(const QFont &font)
{
    QFont big = font;
    big.setPixelSize(100); // hinting out of the way
    const QFontMetricsF metrics(big);
    qreal least = 1e9, most = 0;
    for (char16_t c = u'0'; c <= u'9'; ++c) {
        const qreal w = metrics.horizontalAdvance(QChar(c));
        least = std::min(least, w);
        most = std::max(most, w);
    }
    return most - least <= 1.0; // 0.01 em
}

QFont figureFont(const QFont &base)
{
    if (hasTabularDigits(base)) return base;
    for (const char *family : {"Noto Sans", "DejaVu Sans", "Liberation Sans"}) {
        if (!QFontDatabase::hasFamily(QLatin1String(family))) continue;
        QFont font = base;
        font.setPixelSize(QFontInfo(base).pixelSize());
        font.setFamilies({QLatin1String(family)});
        return font;
    }
    return base;
}

} // namespace jitscope
