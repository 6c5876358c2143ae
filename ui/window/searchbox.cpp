#include "window/searchbox.h"

#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"

#include <QKeyEvent>
#include <QPainter>

namespace jitscope {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("Rooms, people, servers"));
    setAccessibleName(tr("Search rooms, people and servers"));
    setPlainToolTip(this, tr("Searches tree and tables. ! before a word inverts it, quotes make it exact."));
    setClearButtonEnabled(true);
    addAction(icon(this, QStringLiteral("search")), LeadingPosition);
    setFixedWidth(290);
    setMaxLength(200);
}

void SearchBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus()) return;
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.lineStrong);
    const QRectF cap(width() - 26.5, height() / 2 - 8.5, 18, 17);
    painter.drawRoundedRect(cap, 3, 3);
    painter.setFont(textFont(this, TextRole::Small));
    painter.setPen(colors.text2);
    painter.drawText(cap, Qt::AlignCenter, QStringLiteral("/"));
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (!text().isEmpty()) clear();
        emit escaped();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        emit escaped(); // into the list that has been narrowed
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace jitscope

#include "moc_searchbox.cpp"
