#include "widgets/icons.h"

#include "widgets/style.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPointer>
#include <QSvgRenderer>
#include <QWidget>

namespace jitscope {
namespace {

QString signName(Health health)
{
    switch (health) {
    case Health::Ok: return QStringLiteral("state-ok");
    case Health::Fair: return QStringLiteral("state-fair");
    case Health::Warning: return QStringLiteral("state-warning");
    case Health::Critical: return QStringLiteral("state-critical");
    case Health::Down: return QStringLiteral("state-down");
    case Health::Draining: return QStringLiteral("state-draining");
    case Health::Pending: return QStringLiteral("state-pending");
    case Health::SwitchedOff: return QStringLiteral("state-switched-off");
    case Health::Unknown: break;
    }
    return QStringLiteral("state-unknown");
}

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Puts the token values into the text of the drawing: "warning-f" becomes "#c26600".
QByteArray withTokens(QByteArray svg, const Palette &colors, bool greyed)
{
#define X(member, token, light, darkValue) \
    svg.replace("\"" token "\"", "\"" + (greyed && QByteArrayView(token) != "on-f" ? colors.unknownF : colors.member).name().toLatin1() + "\"");
    JITSCOPE_TOKENS(X)
#undef X
    return svg;
}

QPixmap renderTinted(const QString &name, const QColor &color, int size, qreal ratio, bool turned)
{
    const QByteArray svg = drawing(name);
    if (svg.isEmpty()) return {};
    QPixmap mask = renderSvg(svg, size, ratio);
    {
        QPainter painter(&mask);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(QRect(0, 0, size, size), color);
    }
    if (!turned) return mask;
    QPixmap out = mask.transformed(QTransform().rotate(90), Qt::SmoothTransformation);
    out.setDevicePixelRatio(ratio);
    return out;
}

Style *styleOf(const QWidget *widget) { return widget ? qobject_cast<Style *>(widget->style()) : nullptr; }

QPixmap tinted(Style *style, const QString &name, const QColor &color, int size, qreal ratio, bool turned)
{
    if (!style) return renderTinted(name, color, size, ratio, turned);
    QPixmap &kept = style->pixmaps()[{name, color.rgba(), size, ratio, turned}];
    if (kept.isNull()) kept = renderTinted(name, color, size, ratio, turned);
    return kept;
}

QPixmap sign(Style *style, const Palette &colors, Health health, int size, qreal ratio, bool greyed)
{
    const auto make = [&] { return renderSvg(withTokens(drawing(signName(health)), colors, greyed), size, ratio); };
    if (!style) return make();
    QPixmap &kept = style->pixmaps()[{QString(), QRgb(health), size, ratio, greyed}];
    if (kept.isNull()) kept = make();
    return kept;
}

// Asks the style at paint time, so a change of theme needs no new icons.
class TintedEngine : public QIconEngine
{
public:
    TintedEngine(Style *style, QString name, std::optional<Health> health)
        : m_style(style), m_name(std::move(name)), m_health(health)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        painter->drawPixmap(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2, make(size, ratio, mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return make(std::min(size.width(), size.height()), 1, mode, state); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int logical = qRound(std::min(size.width(), size.height()) / scale); // size is in device pixels
        return make(logical, scale, mode, state);
    }
    QIconEngine *clone() const override { return new TintedEngine(m_style, m_name, m_health); }
    bool isNull() override { return false; }

private:
    QPixmap make(int size, qreal ratio, QIcon::Mode mode, QIcon::State state) const
    {
        const Palette &colors = m_style ? m_style->colors() : lightPalette();
        if (m_health) return sign(m_style, colors, *m_health, size, ratio, mode == QIcon::Disabled);
        const QColor color = mode == QIcon::Disabled ? colors.disabled : state == QIcon::On ? colors.accent : colors.text2;
        return tinted(m_style, m_name, color, size, ratio, false);
    }

    QPointer<Style> m_style;
    QString m_name;
    std::optional<Health> m_health;
};

} // namespace

QPixmap renderSvg(const QByteArray &svg, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return pixmap;
}

QPixmap iconPixmap(const QWidget *widget, const QString &name, const QColor &color, int size, bool turned)
{
    return tinted(styleOf(widget), name, color, size, widget ? widget->devicePixelRatioF() : 1, turned);
}

QPixmap signPixmap(const QWidget *widget, Health health, int size, bool greyed)
{
    return sign(styleOf(widget), paletteOf(widget), health, size, widget ? widget->devicePixelRatioF() : 1, greyed);
}

QIcon icon(const QWidget *widget, const QString &name) { return QIcon(new TintedEngine(styleOf(widget), name, std::nullopt)); }
QIcon signIcon(const QWidget *widget, Health health) { return QIcon(new TintedEngine(styleOf(widget), {}, health)); }

void paintIcon(QPainter *painter, const QWidget *widget, const QString &name, const QColor &color, const QRect &rect, bool turned)
{
    painter->drawPixmap(rect.topLeft(), tinted(styleOf(widget), name, color, rect.width(), painter->device()->devicePixelRatioF(), turned));
}

void paintSign(QPainter *painter, const QWidget *widget, Health health, const QRect &rect, bool greyed)
{
    painter->drawPixmap(rect.topLeft(), sign(styleOf(widget), paletteOf(widget), health, rect.width(), painter->device()->devicePixelRatioF(), greyed));
}

} // namespace jitscope
