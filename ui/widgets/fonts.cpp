#include "widgets/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QWidget>

#include <algorithm>

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

// Of the face as it was designed, without hinting, and without loading another size of it: that would cost a start milliseconds.
bool hasTabularDigits(const QFont &font)
{
    const QRawFont face = QRawFont::fromFont(font, QFontDatabase::Latin);
    const QList<quint32> glyphs = face.glyphIndexesForString(QStringLiteral("0123456789"));
    const QList<QPointF> advances = face.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
    if (advances.isEmpty()) return false;
    const auto [least, most] = std::minmax_element(advances.begin(), advances.end(), [](const QPointF &x, const QPointF &y) { return x.x() < y.x(); });
    return most->x() - least->x() <= face.pixelSize() / 100;
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
