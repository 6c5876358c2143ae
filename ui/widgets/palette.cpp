#include "widgets/palette.h"

#include "widgets/style.h"

#include <QWidget>

#include <array>

namespace jitscope {
namespace {

Palette make(bool dark)
{
    Palette p;
    p.dark = dark;
#define X(member, token, light, darkValue) p.member = QColor(QLatin1String(dark ? darkValue : light));
    JITSCOPE_TOKENS(X)
#undef X
    return p;
}

constexpr int seriesCount = 8;
constexpr std::array<const char *, seriesCount> lightSeries = {"#2468C8", "#C9761A", "#719171", "#936C84", "#6B520F", "#563577", "#10A1BE", "#831A43"};
constexpr std::array<const char *, seriesCount> darkSeries = {"#5FA2F5", "#E8A23A", "#4B8176", "#AD8AA9", "#8B7125", "#7466B7", "#A5E2FC", "#FDC8CC"};

} // namespace

const Palette &lightPalette()
{
    static const Palette palette = make(false);
    return palette;
}

const Palette &darkPalette()
{
    static const Palette palette = make(true);
    return palette;
}

const Palette &paletteOf(const QWidget *widget)
{
    if (!widget) return lightPalette();
    if (const auto *style = qobject_cast<const Style *>(widget->style())) return style->colors();
    return widget->palette().color(QPalette::Base).lightness() < 128 ? darkPalette() : lightPalette();
}

QColor Palette::fill(Health health) const
{
    switch (health) {
    case Health::Ok: return okF;
    case Health::Fair: return fair;
    case Health::Warning: return warningF;
    case Health::Critical: return criticalF;
    case Health::Down: return downF;
    case Health::Draining: return accent;
    case Health::Unknown: case Health::Pending: case Health::SwitchedOff: break;
    }
    return unknownF;
}

QColor Palette::word(Health health) const
{
    switch (health) {
    case Health::Ok: return okT;
    case Health::Fair: return fairT;
    case Health::Warning: return warningT;
    case Health::Critical: return criticalT;
    case Health::Down: return downT;
    case Health::Draining: return accent;
    case Health::Unknown: case Health::Pending: case Health::SwitchedOff: break;
    }
    return unknownT;
}

QColor Palette::tint(Health health) const
{
    switch (health) {
    case Health::Ok: return okB;
    case Health::Fair: return bandFair;
    case Health::Warning: return warningB;
    case Health::Critical: return criticalB;
    case Health::Down: return downB;
    case Health::Draining: return select;
    case Health::Unknown: case Health::Pending: case Health::SwitchedOff: break;
    }
    return unknownB;
}

QColor Palette::bar(Band band) const
{
    switch (band) {
    case Band::Good: return good;
    case Band::Fair: return fair;
    case Band::Poor: return poor;
    case Band::Bad: return bad;
    case Band::None: break;
    }
    return unknownF;
}

QColor Palette::series(int index) const
{
    const size_t i = size_t(std::max(0, index)) % seriesCount;
    return QColor(QLatin1String(dark ? darkSeries[i] : lightSeries[i]));
}

QPen Palette::seriesPen(int index, qreal width) const
{
    QPen pen(series(index), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    // Dash lengths in Qt are multiples of the pen's width; look §2 gives pixels.
    const qreal w = std::max<qreal>(width, 0.5);
    if (index >= 6) pen.setDashPattern({2 / w, 3 / w});
    else if (index >= 4) pen.setDashPattern({6 / w, 3 / w});
    if (index >= 4) pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QColor Palette::token(QStringView name) const
{
#define X(member, token, light, darkValue) if (name == QLatin1String(token)) return member;
    JITSCOPE_TOKENS(X)
#undef X
    return {};
}

QPalette Palette::toQt() const
{
    QPalette p;
    const auto all = [&](QPalette::ColorRole role, const QColor &color) { p.setColor(QPalette::All, role, color); };
    all(QPalette::Window, window);
    all(QPalette::WindowText, text);
    all(QPalette::Base, base);
    all(QPalette::AlternateBase, base);
    all(QPalette::Text, text);
    all(QPalette::Button, base);
    all(QPalette::ButtonText, text);
    all(QPalette::PlaceholderText, text3);
    all(QPalette::Highlight, select);
    p.setColor(QPalette::Inactive, QPalette::Highlight, selectOff);
    all(QPalette::HighlightedText, text);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::ToolTipBase, tip);
    all(QPalette::ToolTipText, onTip);
    all(QPalette::BrightText, onAccent);
    all(QPalette::Light, panel);
    all(QPalette::Midlight, line);
    all(QPalette::Mid, lineStrong);
    all(QPalette::Dark, text3);
    all(QPalette::Shadow, lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, disabled);
    return p;
}

} // namespace jitscope
