// Every colour of the program, by the name of what it is for (look §2). Nothing else names a colour.
#pragma once

#include "fleet/health.h"

#include <QColor>
#include <QPalette>
#include <QPen>

class QWidget;

namespace jitscope {

// X(member, "token", light, dark). Health: F = fill (glyph, bar), T = text, B = tint.
#define JITSCOPE_TOKENS(X) \
    X(window, "window", "#ECEFF3", "#1D2229") \
    X(panel, "panel", "#F6F8FA", "#181C22") \
    X(base, "base", "#FFFFFF", "#13171C") \
    X(hover, "hover", "#F0F5FC", "#1C242E") \
    X(press, "press", "#DFE6EF", "#2B343F") \
    X(select, "select", "#D7E6FA", "#1D3B61") \
    X(selectOff, "select-off", "#E4E8ED", "#2A3039") \
    X(track, "track", "#E2E7ED", "#2A313A") \
    X(line, "line", "#DCE1E8", "#2D343D") \
    X(rowLine, "row-line", "#EDF0F4", "#1F252C") \
    X(grid, "grid", "#E6EAEF", "#262D35") \
    X(lineStrong, "line-strong", "#7F8A99", "#75818F") \
    X(text, "text", "#18212C", "#E9EDF2") \
    X(text2, "text2", "#465160", "#B9C2CD") \
    X(text3, "text3", "#576373", "#9CA8B6") \
    X(disabled, "disabled", "#98A2AF", "#5D6875") \
    X(accent, "accent", "#1B62C4", "#6FAAF6") \
    X(accentPress, "accent-press", "#154E9E", "#94C1FA") \
    X(onAccent, "on-accent", "#FFFFFF", "#0B1522") \
    X(okF, "ok-f", "#07706B", "#4FD0C6") \
    X(okT, "ok-t", "#066661", "#5FD3CA") \
    X(okB, "ok-b", "#E2F3F2", "#122E2D") \
    X(warningF, "warning-f", "#C26600", "#F0A03C") \
    X(warningT, "warning-t", "#9A4500", "#F4B566") \
    X(warningB, "warning-b", "#FDF0E2", "#362714") \
    X(criticalF, "critical-f", "#AD0F2B", "#FF6470") \
    X(criticalT, "critical-t", "#A00E27", "#FF8D95") \
    X(criticalB, "critical-b", "#FCE8EA", "#43191F") \
    X(downF, "down-f", "#4C1D84", "#B48CFF") \
    X(downT, "down-t", "#4C1D84", "#C6A8FF") \
    X(downB, "down-b", "#EFE8F8", "#2D2147") \
    X(unknownF, "unknown-f", "#76828F", "#7E8B9A") \
    X(unknownT, "unknown-t", "#556170", "#A6B2C0") \
    X(unknownB, "unknown-b", "#EEF1F4", "#242B33") \
    X(onF, "on-f", "#FFFFFF", "#13171C") \
    X(hatch, "hatch", "#C3CAD3", "#3E4854") \
    X(good, "good", "#3A948F", "#3E9E98") \
    X(fair, "fair", "#A88600", "#EBD262") \
    X(poor, "poor", "#B54A00", "#F0913C") \
    X(bad, "bad", "#8C0B30", "#FF5566") \
    X(fairT, "fair-t", "#735C00", "#EBD262") \
    X(bandFair, "band-fair", "#FFFCEE", "#1D1D15") \
    X(bandPoor, "band-poor", "#FFF5EA", "#241C14") \
    X(bandBad, "band-bad", "#FEECEE", "#2B171B") \
    X(synNum, "syn-num", "#8A4A00", "#F0B36A") \
    X(tip, "tip", "#18212C", "#E9EDF2") \
    X(onTip, "on-tip", "#FFFFFF", "#13171C")

struct Palette
{
    bool dark = false;
#define X(member, token, light, darkValue) QColor member;
    JITSCOPE_TOKENS(X)
#undef X

    // Glyph, text and tint of a state. Draining is an intent of ours: accent. Switched off and Pending look like Unknown.
    QColor fill(Health health) const;
    QColor word(Health health) const;
    QColor tint(Health health) const;
    // Bar of the quality strip and the mesh; None: unknownF.
    QColor bar(Band band) const;
    // A figure takes colour only from poor on (look §2).
    QColor figure(Band band) const { return band == Band::Poor ? warningT : band == Band::Bad ? criticalT : text; }
    // Sparkline and gauge: text2 or text3 until poor.
    QColor trace(Band band) const { return band == Band::Poor ? warningF : band == Band::Bad ? criticalF : text2; }
    // Chart series 0…7; more than eight become small multiples.
    QColor series(int index) const;
    QPen seriesPen(int index, qreal width) const; // colour and dashes, so that no chart depends on colour alone
    // Token by its name in look §2 ("ok-f"); invalid when unknown. For the drawings of the state signs.
    QColor token(QStringView name) const;
    QPalette toQt() const;
};

const Palette &lightPalette();
const Palette &darkPalette();
// The palette this widget is painted with: that of its style, else by the lightness of its own base.
const Palette &paletteOf(const QWidget *widget);

} // namespace jitscope
