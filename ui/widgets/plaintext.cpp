#include "widgets/plaintext.h"

#include "widgets/palette.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace jitscope {

PlainLabel::PlainLabel(const QString &text, TextRole role, Ink ink, QWidget *parent)
    : QLabel(parent), m_role(role), m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(textFont(this, role));
    tint();
}

void PlainLabel::setInk(Ink ink)
{
    if (m_ink == ink) return;
    m_ink = ink;
    tint();
}

void PlainLabel::tint()
{
    if (m_tinting) return;
    m_tinting = true; // setPalette tells changeEvent
    const Palette &colors = paletteOf(this);
    QPalette p;
    const QColor inks[] = {colors.text, colors.text2, colors.text3, colors.accent, colors.warningT};
    p.setColor(QPalette::WindowText, inks[int(m_ink)]);
    setPalette(p);
    m_tinting = false;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) tint();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_elided ? QSize(24, size.height()) : size;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided && toolTip().isEmpty() && fontMetrics().horizontalAdvance(text()) > contentsRect().width()) {
        showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

QString plainToolTip(const QString &text)
{
    constexpr int most = 80;
    QString out;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > most) {
                out += line + u'\n';
                line.clear();
            }
            if (!line.isEmpty()) line += u' ';
            line += word;
            while (line.size() > most) { // scripts without spaces, long paths
                out += line.left(most) + u'\n';
                line.remove(0, most);
            }
        }
        out += line + u'\n';
    }
    out.chop(1);
    // Qt takes a tooltip for rich text when it finds a tag in it. Made rich on purpose, with everything escaped, nothing is left to guess.
    if (Qt::mightBeRichText(out)) return QStringLiteral("<p style=\"white-space:pre\">") + out.toHtmlEscaped() + QStringLiteral("</p>");
    return out;
}

void setPlainToolTip(QWidget *widget, const QString &text) { widget->setToolTip(text.isEmpty() ? QString() : plainToolTip(text)); }

void showPlainToolTip(const QPoint &globalPos, const QString &text, QWidget *widget, const QRect &rect)
{
    if (text.isEmpty()) QToolTip::hideText();
    else QToolTip::showText(globalPos, plainToolTip(text), widget, rect);
}

} // namespace jitscope

#include "moc_plaintext.cpp"
