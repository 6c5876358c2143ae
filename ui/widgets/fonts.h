// Sizes and figures of type (look §3). Every size is the base plus or minus some pixels, never a fixed point size.
#pragma once

#include <QFont>

class QWidget;

namespace jitscope {

enum class TextRole : quint8 {
    Body,       // base
    Big,        // +9: big figures
    PageTitle,  // +3 bold
    PanelTitle, // +2 bold
    Section,    // base, bold
    Label,      // −1: table header, labels, legends, status bar
    Small,      // −2: axis, second line, key caps
    Mono,       // −1, fixed pitch: code, hashes
};

QFont textFont(const QFont &base, TextRole role);
QFont textFont(const QWidget *widget, TextRole role); // from the application's font, whatever the widget has now

// For number columns, big figures, axes and the clock: the base if its ten digits are equally wide,
// else the first installed of Noto Sans, DejaVu Sans, Liberation Sans in the same size.
QFont figureFont(const QFont &base);
bool hasTabularDigits(const QFont &font);

} // namespace jitscope
