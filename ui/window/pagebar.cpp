#include "window/pagebar.h"

#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <utility>

namespace jitscope {

constexpr int WidePadding = 12, TightPadding = 6, LeastPadding = 4;

// Title, count in grey, sign; a line of accent under the current one.
class PageTab : public QAbstractButton
{
public:
    PageTab(const QString &title, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(title);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        describe();
    }
    bool setState(int count, Health health) // whether that is another one
    {
        if (m_count == count && m_health == health) return false;
        m_count = count;
        m_health = health;
        describe();
        updateGeometry();
        update();
        return true;
    }
    void setCountShown(bool shown)
    {
        m_countShown = shown;
        updateGeometry();
        update();
    }
    void setPadding(int padding)
    {
        if (std::exchange(m_padding, padding) == padding) return;
        updateGeometry();
        update();
    }
    int widthWith(int padding) const
    {
        QFont bold = font();
        bold.setBold(true);
        int width = padding + QFontMetrics(bold).horizontalAdvance(text()) + padding; // the bold face, so that choosing moves nothing
        if (!countText().isEmpty()) width += 6 + QFontMetrics(textFont(this, TextRole::Label)).horizontalAdvance(countText());
        if (m_health >= Health::Warning) width += 20;
        return width;
    }
    QSize sizeHint() const override { return {widthWith(m_padding), 36}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colors = paletteOf(this);
        QPainter painter(this);
        QFont face = font();
        face.setBold(isChecked());
        painter.setFont(face);
        painter.setPen(isChecked() || underMouse() ? colors.text : colors.text2);
        painter.drawText(QRect(m_padding, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text());
        int x = m_padding + QFontMetrics(face).horizontalAdvance(text()) + 6;
        if (!countText().isEmpty()) {
            painter.setFont(figureFont(textFont(this, TextRole::Label)));
            painter.setPen(colors.text3);
            painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, countText());
            x += QFontMetrics(painter.font()).horizontalAdvance(countText()) + 6;
        }
        if (m_health >= Health::Warning) paintSign(&painter, this, m_health, QRect(x, height() / 2 - 7, 14, 14));
        if (isChecked()) painter.fillRect(QRect(m_padding, height() - 3, width() - 2 * m_padding, 2), colors.accent);
        if (hasFocus()) {
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRect(rect().adjusted(4, 5, -4, -6));
        }
    }

private:
    QString countText() const { return m_count < 0 || !m_countShown ? QString() : QLocale().toString(m_count); }
    void describe()
    {
        QString name = text();
        if (m_count >= 0) name += QStringLiteral(", ") + QLocale().toString(m_count);
        if (m_health >= Health::Warning) name += QStringLiteral(", ") + healthWord(m_health);
        setAccessibleName(name);
    }

    int m_count = -1, m_padding = WidePadding;
    Health m_health = Health::Ok;
    bool m_countShown = true;
};

PageBar::PageBar(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_range(new Segments(tr("Time range"), this)),
      m_pause(makeIconButton(this, QStringLiteral("pause"), tr("Pause charts"), tr("Space"))),
      m_columns(makeIconButton(this, QStringLiteral("columns"), tr("Columns"))),
      m_drawer(makeIconButton(this, QStringLiteral("fleet"), tr("Tree"), QStringLiteral("Ctrl+B")))
{
    setAccessibleName(tr("Pages"));
    setFixedHeight(std::max(37, fontMetrics().height() + 19));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(4, 0, 12, 1);
    m_row->setSpacing(0);
    m_row->addWidget(m_drawer);
    m_drawer->hide();
    m_row->addStretch(1);
    const QString keys = tr("Keys [ and ]");
    m_range->add(tr("5 min"), 5, keys);
    m_range->add(tr("15 min"), 15, keys);
    m_range->add(tr("1 h"), 60, keys);
    m_range->add(tr("6 h"), 360, keys);
    m_range->add(tr("24 h"), 1440, keys);
    m_range->add(tr("7 d"), 10'080, keys);
    m_range->setValue(15);
    m_row->addWidget(m_range);
    for (QToolButton *button : {m_pause, m_columns}) {
        setLook(button, ButtonLook::Plain);
        m_row->addSpacing(8);
        m_row->addWidget(button);
    }
    QSizePolicy stays = m_columns->sizePolicy(); // the tools beside it do not move when a page has no table
    stays.setRetainSizeWhenHidden(true);
    m_columns->setSizePolicy(stays);
    m_pause->setCheckable(true);
    connect(m_range, &Segments::picked, this, [this](int minutes) {
        fit(); // its neighbours come into sight
        emit rangePicked(minutes);
    });
    connect(m_pause, &QToolButton::toggled, this, &PageBar::pauseToggled);
    connect(m_columns, &QToolButton::clicked, this, &PageBar::columnsClicked);
    connect(m_drawer, &QToolButton::clicked, this, &PageBar::drawerClicked);
}

void PageBar::addPage(const QString &key, const QString &title)
{
    auto *tab = new PageTab(title, this);
    tab->setObjectName(QStringLiteral("page-") + key);
    const int page = int(m_tabs.size());
    if (page < 9) setPlainToolTip(tab, tr("Key %1").arg(page + 1));
    connect(tab, &QAbstractButton::clicked, this, [this, page] {
        setCurrent(page);
        emit pageClicked(page);
    });
    m_row->insertWidget(page + 1, tab); // behind the drawer's button
    m_tabs.push_back(tab);
}

void PageBar::setCount(int page, int count, Health health)
{
    if (m_tabs.at(size_t(page))->setState(count, health)) fit();
}

// Long titles in a narrow window stand closer, lest the tools beside them are squeezed; where that is not enough, the ranges that are farthest from the chosen one wait
// behind the keys.
void PageBar::fit()
{
    int wanted = m_row->contentsMargins().left() + m_row->contentsMargins().right() + 16; // between the tools
    for (const QWidget *tool : {static_cast<const QWidget *>(m_drawer), static_cast<const QWidget *>(m_range), static_cast<const QWidget *>(m_pause), static_cast<const QWidget *>(m_columns), static_cast<const QWidget *>(m_tools)})
        if (tool && ((tool == m_columns && !m_tools) || !tool->isHidden())) wanted += tool == m_range ? m_range->fullWidth() : tool->sizeHint().width();
    for (const PageTab *tab : m_tabs) wanted += tab->widthWith(WidePadding);
    const auto with = [&](int padding) {
        int sum = wanted;
        for (const PageTab *tab : m_tabs) sum -= tab->widthWith(WidePadding) - tab->widthWith(padding);
        return sum;
    };
    // ranges may give way, a page's own tools may not
    const int padding = wanted <= width() ? WidePadding : !m_tools || with(TightPadding) <= width() ? TightPadding : LeastPadding;
    for (PageTab *tab : m_tabs) tab->setPadding(padding);
    wanted = with(padding);
    m_range->fitInto(m_range->fullWidth() - std::max(0, wanted - width()));
}

void PageBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PageBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

void PageBar::setCurrent(int page)
{
    for (size_t i = 0; i < m_tabs.size(); ++i) m_tabs[i]->setChecked(int(i) == page);
}

void PageBar::setCountsShown(bool shown)
{
    for (PageTab *tab : m_tabs) tab->setCountShown(shown);
    fit();
}

void PageBar::setDrawerShown(bool shown)
{
    m_drawer->setVisible(shown);
    fit();
}

void PageBar::setPaused(bool paused)
{
    const QSignalBlocker quiet(m_pause);
    m_pause->setChecked(paused);
    m_pause->setIcon(icon(this, paused ? QStringLiteral("play") : QStringLiteral("pause")));
    const QString name = paused ? tr("Resume charts") : tr("Pause charts");
    m_pause->setAccessibleName(name);
    setPlainToolTip(m_pause, name + QStringLiteral("  (") + tr("Space") + u')');
}

void PageBar::setRange(int minutes)
{
    m_range->setValue(minutes);
    fit();
}
void PageBar::setColumnsAvailable(bool available) { m_columns->setVisible(available); }

void PageBar::setTools(QWidget *tools)
{
    if (m_tools && m_tools != tools) m_tools->hide();
    m_tools = tools;
    for (QWidget *usual : {static_cast<QWidget *>(m_range), static_cast<QWidget *>(m_pause)}) usual->setVisible(!tools);
    QSizePolicy keeps = m_columns->sizePolicy();
    keeps.setRetainSizeWhenHidden(!tools);
    m_columns->setSizePolicy(keeps);
    if (tools) {
        m_columns->hide();
        if (tools->parentWidget() != this) m_row->addWidget(tools);
        tools->show();
    }
    fit();
}

QString PageBar::titleAt(int page) const { return page >= 0 && page < count() ? m_tabs[size_t(page)]->text() : QString(); }

void PageBar::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
}

} // namespace jitscope

#include "moc_pagebar.cpp"
