#include "window/banner.h"

#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace jitscope {

DemoBanner::DemoBanner(QWidget *parent)
    : QWidget(parent)
{
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("Demo data"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 4, 8, 4);
    row->setSpacing(10);
    row->addWidget(new PlainLabel(tr("Demo data."), TextRole::Section));
    auto *text = new PlainLabel(tr("This fleet is simulated on your computer. Nothing here is real."), TextRole::Body, Ink::Text2);
    text->setElided(true);
    row->addWidget(text, 1);
    auto *own = new QPushButton(tr("Connect your own shard…"), this);
    setSmall(own);
    connect(own, &QPushButton::clicked, this, &DemoBanner::connectWanted);
    row->addWidget(own);
    QToolButton *close = makeIconButton(this, QStringLiteral("close"), tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, &DemoBanner::closed);
    row->addWidget(close);
}

void DemoBanner::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.select);
    paintIcon(&painter, this, QStringLiteral("play"), colors.text, QRect(12, height() / 2 - 8, 16, 16));
}

FaultBanner::FaultBanner(QWidget *parent)
    : QWidget(parent), m_where(new PlainLabel({}, TextRole::Section)), m_what(new PlainLabel)
{
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 4, 12, 4);
    row->setSpacing(8);
    row->addWidget(m_where);
    row->addWidget(m_what, 1);
    m_what->setElided(true);
    hide();
}

void FaultBanner::say(const QString &where, const QString &what)
{
    m_where->setText(where);
    m_what->setText(what);
    setAccessibleName(where + u' ' + what);
    setVisible(!where.isEmpty() || !what.isEmpty());
}

void FaultBanner::addButton(QAbstractButton *button)
{
    setSmall(button);
    layout()->addWidget(button);
}

void FaultBanner::setQuiet(const QString &icon)
{
    m_icon = icon;
    update();
}

void FaultBanner::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    if (!m_icon.isEmpty()) {
        painter.fillRect(rect(), colors.select);
        return paintIcon(&painter, this, m_icon, colors.text, QRect(12, height() / 2 - 8, 16, 16));
    }
    painter.fillRect(rect(), colors.warningB);
    paintSign(&painter, this, Health::Warning, QRect(12, height() / 2 - 8, 16, 16));
}

} // namespace jitscope

#include "moc_banner.cpp"
