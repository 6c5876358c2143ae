#include "widgets/parts.h"

#include "widgets/celldelegate.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/sparkline.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace jitscope {

Segments::Segments(const QString &accessibleName, QWidget *parent)
    : QFrame(parent), m_group(new QButtonGroup(this)), m_row(new QHBoxLayout(this))
{
    setAccessibleName(accessibleName);
    m_row->setContentsMargins(1, 1, 1, 1);
    m_row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::picked);
}

void Segments::add(const QString &text, int value, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setFont(textFont(this, TextRole::Label));
    button->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    setPlainToolTip(button, toolTip);
    setLook(button, ButtonLook::Segment);
    setSmall(button);
    // room for the bold face of the chosen one, so that choosing moves nothing
    QFont bold = button->font();
    bold.setBold(true);
    button->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 18);
    m_group->addButton(button, value);
    m_row->addWidget(button);
    if (m_group->buttons().size() == 1) button->setChecked(true);
}

int Segments::value() const { return m_group->checkedId(); }

void Segments::setValue(int value)
{
    if (QAbstractButton *button = m_group->button(value)) button->setChecked(true);
}

void Segments::setShown(int value, bool shown)
{
    if (shown) m_off.remove(value);
    else m_off.insert(value);
    if (QAbstractButton *button = m_group->button(value); button && button->isHidden() == shown) button->setVisible(shown);
}

int Segments::fullWidth() const
{
    int width = 2;
    for (QAbstractButton *button : m_group->buttons())
        if (!m_off.contains(m_group->id(button))) width += std::max(button->minimumWidth(), button->sizeHint().width());
    return width;
}

void Segments::fitInto(int width)
{
    QList<QAbstractButton *> all = m_group->buttons();
    all.removeIf([this](QAbstractButton *b) { return m_off.contains(m_group->id(b)); });
    qsizetype first = 0, last = all.size() - 1;
    const qsizetype chosen = std::max<qsizetype>(0, all.indexOf(m_group->checkedButton()));
    for (int wanted = fullWidth(); wanted > width && first < last;) {
        QAbstractButton *farthest = last - chosen >= chosen - first ? all[last--] : all[first++];
        wanted -= std::max(farthest->minimumWidth(), farthest->sizeHint().width());
    }
    for (qsizetype i = 0; i < all.size(); ++i)
        if (const bool shown = i >= first && i <= last; all[i]->isHidden() == shown) all[i]->setVisible(shown);
}

void Segments::step(int by)
{
    QList<QAbstractButton *> all = m_group->buttons();
    all.removeIf([this](QAbstractButton *b) { return m_off.contains(m_group->id(b)); });
    const qsizetype at = all.indexOf(m_group->checkedButton()) + by;
    if (at >= 0 && at < all.size()) all[at]->click();
}

void Segments::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.lineStrong);
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 1; i < m_row->count(); ++i)
        if (!m_row->itemAt(i)->isEmpty()) painter.fillRect(QRect(m_row->itemAt(i)->geometry().left() - 1, 1, 1, height() - 2), colors.line);
}

VerdictBar::VerdictBar(QWidget *parent)
    : QWidget(parent), m_cause(new PlainLabel({}, TextRole::Section)), m_sentence(new PlainLabel), m_hint(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_row(new QHBoxLayout(this)), m_lead(new QBoxLayout(QBoxLayout::TopToBottom))
{
    m_row->setContentsMargins(40, 8, 12, 8);
    m_row->setSpacing(12);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    for (PlainLabel *label : {m_cause, m_sentence, m_hint}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_lead->setSpacing(1);
    m_lead->addWidget(m_cause);
    m_lead->addWidget(m_sentence, 1);
    texts->addLayout(m_lead);
    texts->addWidget(m_hint);
    m_row->addLayout(texts, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void VerdictBar::say(Health health, const QString &cause, const QString &sentence, const QString &hint)
{
    m_health = health;
    m_said = true;
    m_cause->setText(cause);
    m_sentence->setText(sentence);
    m_hint->setText(hint);
    m_sentence->setVisible(!sentence.isEmpty());
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(healthWord(health) + QStringLiteral(": ") + cause + u' ' + sentence);
    show();
    update();
}

void VerdictBar::clear()
{
    if (!m_said) return;
    m_said = false;
    // nothing jumps: the room is kept for a while after the verdict ends
    QTimer::singleShot(10'000, this, [this] { if (!m_said) hide(); });
    m_cause->setText({});
    m_sentence->setText({});
    m_hint->setText({});
    update();
}

void VerdictBar::drop()
{
    clear();
    hide();
}

void VerdictBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= 600;
    if (wide == (m_lead->direction() == QBoxLayout::LeftToRight)) return;
    m_lead->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_lead->setSpacing(wide ? 6 : 1);
    m_lead->setAlignment(m_cause, wide ? Qt::AlignTop : Qt::Alignment());
    m_cause->setWordWrap(!wide);
}

void VerdictBar::addButton(QAbstractButton *button)
{
    button->setParent(this);
    m_row->addWidget(button, 0, Qt::AlignTop);
}

void VerdictBar::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    if (!m_said) return;
    painter.fillRect(rect(), colors.tint(m_health));
    painter.fillRect(QRect(0, 0, 3, height()), colors.fill(m_health));
    paintSign(&painter, this, m_health, QRect(14, 9, 16, 16));
}

EmptyState::EmptyState(const QString &icon, const QString &line, const QString &hint, QWidget *parent)
    : QWidget(parent), m_icon(icon), m_line(new PlainLabel(line)), m_hint(new PlainLabel(hint, TextRole::Label, Ink::Text2)), m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->addStretch(1);
    column->addSpacing(32);
    column->addWidget(m_line);
    column->addWidget(m_hint);
    column->addSpacing(8);
    m_actions->addStretch(1);
    m_actions->addStretch(1);
    column->addLayout(m_actions);
    column->addStretch(2);
    for (PlainLabel *label : {m_line, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
}

QPushButton *EmptyState::addAction(const QString &text, bool primary)
{
    auto *button = new QPushButton(text, this);
    if (primary) setLook(button, ButtonLook::Primary);
    m_actions->insertWidget(m_actions->count() - 1, button);
    return button;
}

void EmptyState::setText(const QString &line, const QString &hint)
{
    m_line->setText(line);
    m_hint->setText(hint);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(&painter, this, m_icon, paletteOf(this).text2, QRect(width() / 2 - 10, m_line->y() - 30, 20, 20));
}

FigureTile::FigureTile(const QString &label, QWidget *parent)
    : QWidget(parent), m_label(label), m_figure(missingSign(ReadingState::NotYet))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void FigureTile::setFigure(const QString &figure, const QString &unit, Band band, bool missing)
{
    if (m_figure == figure && m_unit == unit && m_band == band && m_missing == missing) return;
    m_figure = figure;
    m_unit = unit;
    m_band = band;
    m_missing = missing;
    describe();
    update();
}

void FigureTile::setReading(const Reading &reading)
{
    if (!reading.hasValue()) return setFigure(missingSign(reading.state), {}, Band::None, true);
    const MetricRow &r = row(reading.metric);
    setFigure(formatFigure(reading.value, r.unit, r.decimals, QLocale()), r.unit == Unit::Byte || r.unit == Unit::BytePerSecond ? QString() : unitSign(r.unit),
              bandOf(reading), reading.state == ReadingState::Stale);
}

void FigureTile::setMeaning(const QString &meaning, Health ink)
{
    if (m_meaning == meaning && m_ink == ink) return;
    m_meaning = meaning;
    m_ink = ink;
    describe();
    update();
}

void FigureTile::setSeries(const SeriesStore *store, const SeriesKey &key)
{
    m_store = store;
    m_series = key;
    m_columns.clear();
}

void FigureTile::refreshSpark(qint64 now)
{
    if (m_store) m_columns = m_store->window(m_series, now - 15 * 60'000, now, 29);
    update();
}

void FigureTile::describe() { setAccessibleName(m_label + QStringLiteral(": ") + m_figure + u' ' + m_unit + (m_meaning.isEmpty() ? QString() : QStringLiteral(", ") + m_meaning)); }

QSize FigureTile::sizeHint() const
{
    const int base = QFontMetrics(textFont(this, TextRole::Label)).height();
    return {150, 12 + base + QFontMetrics(textFont(this, TextRole::Big)).height() + base + 8};
}

QSize FigureTile::minimumSizeHint() const { return {96, sizeHint().height()}; }

void FigureTile::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    const QFont label = textFont(this, TextRole::Label);
    const QFontMetrics small(label);
    const QFont big = figureFont(textFont(this, TextRole::Big));
    const QFontMetrics large(big);
    const int in = width() - 24;
    int y = 8;
    painter.setFont(label);
    painter.setPen(colors.text2);
    painter.drawText(QRect(12, y, in, small.height()), Qt::AlignLeft, small.elidedText(m_label, Qt::ElideRight, in));
    y += small.height() + 1;
    painter.setFont(big);
    painter.setPen(m_missing ? colors.text3 : colors.figure(m_band));
    painter.drawText(QRect(12, y, in, large.height()), Qt::AlignLeft | Qt::AlignVCenter, m_figure);
    int end = 12 + large.horizontalAdvance(m_figure);
    if (!m_unit.isEmpty()) {
        QFont unit = textFont(this, TextRole::Body);
        unit.setPixelSize(unit.pixelSize() + 1);
        painter.setFont(unit);
        painter.setPen(colors.text3);
        painter.drawText(QRect(end + 4, y + large.ascent() - QFontMetrics(unit).ascent(), in, QFontMetrics(unit).height()), Qt::AlignLeft, m_unit);
        end += 4 + QFontMetrics(unit).horizontalAdvance(m_unit);
    }
    if (!m_columns.empty() && width() - 12 - 58 > end + 8) {
        const SparklineRange range = sparklineRange(m_series.metric, m_columns);
        paintSparkline(&painter, QRectF(width() - 12 - 58, y + 3, 58, 22), m_columns, {colors.trace(m_band), range.low, range.high});
    }
    y += large.height();
    painter.setFont(label);
    painter.setPen(m_ink >= Health::Warning ? colors.word(m_ink) : colors.text2);
    painter.drawText(QRect(12, y, in, small.height()), Qt::AlignLeft, small.elidedText(m_meaning, Qt::ElideRight, in));
}

SectionHead::SectionHead(const QString &title, const QString &remark, QWidget *parent)
    : QWidget(parent), m_title(new PlainLabel(title, TextRole::Section)), m_remark(new PlainLabel(remark, TextRole::Label, Ink::Text2)), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(12, 0, 12, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark, 1);
    m_remark->setElided(true);
    setMinimumHeight(32);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHead::setTitle(const QString &title) { m_title->setText(title); }
void SectionHead::setRemark(const QString &remark) { m_remark->setText(remark); }
void SectionHead::addWidget(QWidget *widget) { m_row->addWidget(widget); }

QScrollArea *makeScroll(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(content);
    return scroll;
}

QFrame *makeRule(QWidget *parent, bool across)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(across ? QFrame::HLine : QFrame::VLine);
    if (across) rule->setFixedHeight(1);
    else rule->setFixedWidth(1);
    return rule;
}

QToolButton *makeIconButton(QWidget *parent, const QString &name, const QString &text, const QString &keys)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(parent, name));
    button->setIconSize({16, 16});
    button->setAccessibleName(text);
    setPlainToolTip(button, keys.isEmpty() ? text : text + QStringLiteral("  (") + keys + u')');
    setSmall(button);
    return button;
}

} // namespace jitscope

#include "moc_parts.cpp"
