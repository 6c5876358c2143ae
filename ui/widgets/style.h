// The flat look over Fusion (look §14): draws controls, tabs, headers and rows, and holds the palette and the cache of tinted icons.
// One per application, given to QApplication::setStyle by Theme; widgets find it through widget->style().
#pragma once

#include "widgets/palette.h"

#include <QHash>
#include <QPixmap>
#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace jitscope {

// How a button looks (look §4). Plain is the default of QPushButton, Flat that of QToolButton.
enum class ButtonLook : quint8 { Default, Plain, Primary, Harmful, Flat, Link, Segment };
void setLook(QAbstractButton *button, ButtonLook look);
// 24 px high instead of 28: in rows and tool rows.
void setSmall(QWidget *control, bool small = true);

class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    const Palette &colors() const { return *m_colors; }
    void setDark(bool dark); // swaps the palette, clears the icons, tells who listens; the caller polishes the application
    bool motion() const { return m_motion; }
    void setMotion(bool on) { m_motion = on; }

    // Tinted pixmaps, made once per theme. Signs have no name: their health stands in `color`.
    struct PixmapKey
    {
        QString name;
        QRgb color = 0;
        int size = 0;
        qreal ratio = 1;
        bool turned = false; // of a sign: greyed
        friend bool operator==(const PixmapKey &, const PixmapKey &) = default;
        friend size_t qHash(const PixmapKey &key, size_t seed = 0) { return qHashMulti(seed, key.name, key.color, key.size, key.ratio, key.turned); }
    };
    QHash<PixmapKey, QPixmap> &pixmaps() { return m_pixmaps; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

signals:
    void themeChanged();

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawTab(const QStyleOptionTab *option, QPainter *painter, const QWidget *widget) const;
    void drawHeader(const QStyleOptionHeader *option, QPainter *painter, const QWidget *widget) const;
    void drawProgress(const QStyleOptionProgressBar *option, QPainter *painter) const;
    void drawMenuItem(const QStyleOptionMenuItem *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider *option, QPainter *painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox *option, QPainter *painter, const QWidget *widget) const;
    void drawCombo(const QStyleOptionComboBox *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionToolButton *option, QPainter *painter, const QWidget *widget) const;

    const Palette *m_colors;
    QHash<PixmapKey, QPixmap> m_pixmaps;
    bool m_motion = true;
};

} // namespace jitscope
