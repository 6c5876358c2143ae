// Text from outside is hostile: labels and tooltips that never guess that it might be HTML (DESIGN §10).
#pragma once

#include "widgets/fonts.h"

#include <QColor>
#include <QLabel>

namespace jitscope {

enum class Ink : quint8 { Text, Text2, Text3, Accent, Warning };

// A QLabel that shows plain text only, in a size of look §3 and a colour that follows the theme.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, TextRole role = TextRole::Body, Ink ink = Ink::Text, QWidget *parent = nullptr);
    void setInk(Ink ink);
    void setElided(bool on) { m_elided = on; update(); } // one line, cut at the right, whole text as tooltip
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tint();

    TextRole m_role;
    Ink m_ink;
    bool m_elided = false;
    bool m_tinting = false;
};

// Escaped and broken into lines of at most 80 characters, so that it is safe wherever Qt guesses the format of a tooltip.
QString plainToolTip(const QString &text);
void setPlainToolTip(QWidget *widget, const QString &text);
void showPlainToolTip(const QPoint &globalPos, const QString &text, QWidget *widget, const QRect &rect = {});

} // namespace jitscope
