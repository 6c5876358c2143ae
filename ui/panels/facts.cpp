#include "panels/facts.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/qualitywords.h"
#include "items/sentences.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/sparkline.h"
#include "widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace jitscope {
namespace {

void setTextOf(QLabel *label, const QString &text)
{
    if (label->text() != text) label->setText(text);
}

// A word wider than `width` px (an address, a JID) may break behind its signs, or anywhere: it must not make the panel wider than it is shown.
QString breakable(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList words = text.split(u' ');
    for (QString &word : words) {
        if (metrics.horizontalAdvance(word) <= width) continue;
        for (const QChar sign : {u'@', u'.', u'/', u'_', u'-'}) word.replace(sign, QString(sign) + QChar(0x200b));
        QStringList parts = word.split(QChar(0x200b)); // a hash has no signs
        for (QString &part : parts)
            for (qsizetype at = 16; part.size() > 24 && at < part.size(); at += 17) part.insert(at, QChar(0x200b));
        word = parts.join(QChar(0x200b));
    }
    return words.join(u' ');
}

} // namespace

Fact factOf(const QString &label, const Reading &reading, const ShardSnapshot *snapshot, qint64 now)
{
    Fact f{label, figureText(reading, now, true)};
    f.tip = explainReading(reading, snapshot, now);
    f.missing = reading.state != ReadingState::Measured;
    if (reading.state == ReadingState::Stale) f.remark = formatAge(now - reading.at, QLocale());
    return f;
}

void setTile(FigureTile *tile, const Reading &r, Band band)
{
    if (!r.hasValue()) return tile->setReading(r);
    const MetricRow &m = row(r.metric);
    tile->setFigure(formatFigure(r.value, m.unit, m.decimals, QLocale()), m.unit == Unit::Byte || m.unit == Unit::BytePerSecond ? QString() : unitSign(m.unit), band, r.state == ReadingState::Stale);
}

Fact headRoomFact(const QString &label, const HeadRoom &room)
{
    Fact f{label, headRoomText(room)};
    f.missing = room.basis == HeadRoom::Basis::None;
    f.tip = headRoomFormula(room);
    return f;
}

FactList::FactList(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(12, 8, 12, 8);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, 100);
    m_grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FactList::setCount(size_t rows)
{
    while (m_rows.size() > rows) {
        delete m_rows.back().name;
        delete m_rows.back().holder;
        m_rows.pop_back();
    }
    while (m_rows.size() < rows) {
        Row r;
        r.name = new PlainLabel({}, TextRole::Body, Ink::Text2, this);
        r.name->setElided(true);
        r.name->setMaximumWidth(132); // beside a value of 100 it fits the narrowest panel
        r.holder = new QWidget(this);
        r.both = new QBoxLayout(QBoxLayout::LeftToRight, r.holder);
        r.both->setContentsMargins(0, 0, 0, 0);
        r.both->setSpacing(5);
        r.line = new QHBoxLayout;
        r.line->setSpacing(5);
        r.sign = new QLabel(r.holder);
        r.sign->hide();
        r.value = new PlainLabel({}, TextRole::Body, Ink::Text, r.holder);
        r.value->setWordWrap(true);
        r.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        r.link = new QPushButton(r.holder);
        setLook(r.link, ButtonLook::Link);
        r.link->setMaximumHeight(QFontMetrics(textFont(this, TextRole::Body)).height() + 2);
        r.link->hide();
        r.remark = new PlainLabel({}, TextRole::Body, Ink::Text3, r.holder);
        r.remark->setWordWrap(true);
        r.line->addWidget(r.sign);
        r.line->addWidget(r.value);
        r.line->addWidget(r.link);
        r.line->addStretch(0);
        r.both->addLayout(r.line);
        r.both->addWidget(r.remark, 1);
        const int row = int(m_rows.size());
        m_grid->addWidget(r.name, row, 0, Qt::AlignTop);
        m_grid->addWidget(r.holder, row, 1);
        m_rows.push_back(r);
        connect(r.link, &QPushButton::clicked, this, [this, row] { emit followed(m_rows[size_t(row)].target); });
    }
}

void FactList::set(const std::vector<Fact> &facts)
{
    setCount(facts.size());
    for (size_t i = 0; i < facts.size(); ++i) {
        const Fact &f = facts[i];
        Row &r = m_rows[i];
        if (r.shown == f) continue;
        const std::optional<Fact> before = std::exchange(r.shown, f);
        setTextOf(r.name, f.label);
        const QString value = visibleText(f.value);
        const bool link = f.link.kind != EntityKind::Fleet;
        r.target = f.link;
        r.link->setVisible(link);
        r.value->setVisible(!link);
        if (link && r.link->text() != value) r.link->setText(QString(value).replace(u'&', QStringLiteral("&&")));
        setTextOf(r.value, breakable(value, r.value->fontMetrics(), 100));
        r.value->setInk(f.missing ? Ink::Text3 : Ink::Text);
        QFont font = r.value->font();
        if (font.bold() != f.strong) {
            font.setBold(f.strong);
            r.value->setFont(font);
        }
        setTextOf(r.remark, f.remark);
        // a value of several words wraps; a remark stands behind its value, or below where the panel is too narrow for both
        const bool remark = !f.remark.isEmpty();
        if (!before || remark == before->remark.isEmpty() || link != (before->link.kind != EntityKind::Fleet)) {
            r.value->setWordWrap(!remark);
            r.line->setStretchFactor(r.value, remark ? 0 : 1);
            r.line->setStretch(3, link ? 1 : 0);
        }
        r.remark->setVisible(remark);
        r.sign->setVisible(f.sign.has_value());
        if (f.sign && (!before || f.sign != before->sign)) r.sign->setPixmap(signPixmap(this, *f.sign, 14));
        place(r);
        if (!before || f.tip != before->tip) setPlainToolTip(r.holder, f.tip);
        r.holder->setAccessibleName(f.label + QStringLiteral(": ") + value + (f.remark.isEmpty() ? QString() : QStringLiteral(", ") + f.remark));
        r.holder->setAccessibleDescription(f.tip);
    }
}

void FactList::place(const Row &row)
{
    // by the width of the column, which the rows share, so that it holds before the first layout too
    const int space = width() - 24 - std::max(100, m_grid->cellRect(0, 0).width()) - 12;
    const QWidget *first = row.link->isHidden() ? static_cast<QWidget *>(row.value) : row.link;
    const int wanted = first->sizeHint().width() + (row.sign->isHidden() ? 5 : 24) + row.remark->fontMetrics().horizontalAdvance(row.remark->text());
    const auto direction = !row.remark->isHidden() && wanted > space ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (row.both->direction() == direction) return;
    row.both->setDirection(direction);
    row.both->setSpacing(direction == QBoxLayout::TopToBottom ? 0 : 5);
}

// Signs are tinted and lines broken for the looks of the moment: all are laid out anew at the next set().
void FactList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::StyleChange && event->type() != QEvent::FontChange) return;
    for (Row &row : m_rows) row.shown.reset();
}

void FactList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    for (const Row &row : m_rows) place(row);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

QSize FactList::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    return {hint.width(), width() > 0 && isVisible() ? std::max(hint.height(), m_grid->totalHeightForWidth(width())) : hint.height()};
}

QString FactList::value(const QString &label) const
{
    for (const Row &r : m_rows)
        if (r.shown && r.shown->label == label) return r.value->text().remove(QChar(0x200b)) + (r.remark->text().isEmpty() ? QString() : u' ' + r.remark->text());
    return {};
}

FigureGrid::FigureGrid(std::vector<std::pair<Metric, QString>> figures, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 1, 0, 0);
    m_grid->setSpacing(1);
    for (const auto &[metric, label] : figures) m_cells.push_back({metric, new FigureTile(label, this)});
    arrange(2);
}

// Two beside each other in a panel at the side, all of them where the panel lies below the table.
void FigureGrid::arrange(int columns)
{
    if (columns == m_columns) return;
    for (const Cell &c : m_cells) m_grid->removeWidget(c.tile);
    for (int c = 0; c < std::max(columns, m_columns); ++c) m_grid->setColumnStretch(c, c < columns ? 1 : 0);
    m_columns = columns;
    for (int i = 0; i < int(m_cells.size()); ++i) m_grid->addWidget(m_cells[size_t(i)].tile, i / columns, i % columns);
}

void FigureGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width() >= int(m_cells.size()) * 150 ? int(m_cells.size()) : width() >= 600 ? 4 : 2);
}

void FigureGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor line = paletteOf(this).line;
    painter.fillRect(0, 0, width(), 1, line);
    for (const Cell &c : m_cells) {
        const QRect box = c.tile->geometry();
        painter.fillRect(0, box.bottom() + 1, width(), 1, line);
        if (box.right() < width() - 2) painter.fillRect(box.right() + 1, box.top(), 1, box.height(), line);
    }
}

void FigureGrid::set(const Readings &readings, const ShardSnapshot *snapshot, qint64 now)
{
    for (Cell &c : m_cells) {
        const Reading r = readings.get(c.metric);
        const Band band = bandHere(r, snapshot);
        setTile(c.tile, r, band);
        c.tile->setMeaning(r.state == ReadingState::Stale ? QApplication::translate("Panels", "%1 old").arg(formatAge(now - r.at, QLocale()))
                           : band == Band::None           ? QString()
                                                          : bandWord(band),
                           Health::Ok);
        setPlainToolTip(c.tile, explainReading(r, snapshot, now));
        c.tile->setAccessibleDescription(explainReading(r, snapshot, now));
    }
}

FigureTile *FigureGrid::tile(Metric metric) const
{
    for (const Cell &c : m_cells)
        if (c.metric == metric) return c.tile;
    return nullptr;
}

WhereFrom::WhereFrom(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_text(new PlainLabel({}, TextRole::Label, Ink::Text2, this))
    , m_address(new PlainLabel({}, TextRole::Mono, Ink::Text3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(6);
    auto *line = new QHBoxLayout;
    setSmall(m_box);
    m_box->setAccessibleName(tr("Figure"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // long titles are whole in its list
    m_box->setMinimumContentsLength(12);
    auto *copy = makeIconButton(this, QStringLiteral("copy"), tr("Copy where this figure comes from"));
    line->addWidget(m_box, 1);
    line->addWidget(copy);
    column->addLayout(line);
    column->addWidget(m_text);
    column->addWidget(m_address);
    m_raw = new QPushButton(tr("Raw value…"), this);
    m_raw->setObjectName(QStringLiteral("raw"));
    setSmall(m_raw);
    setPlainToolTip(m_raw, tr("The server's page with the place of this figure, and its request as curl"));
    column->addWidget(m_raw, 0, Qt::AlignLeft);
    connect(m_raw, &QPushButton::clicked, this, [this] {
        if (const int at = m_box->currentIndex(); at >= 0 && at < int(m_metrics.size())) emit rawWanted(m_readings.get(m_metrics[size_t(at)]));
    });
    for (PlainLabel *label : {m_text, m_address}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_box, &QComboBox::currentIndexChanged, this, &WhereFrom::write);
    connect(copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
}

void WhereFrom::set(const Readings &readings, SnapshotPtr snapshot, qint64 now)
{
    std::vector<Metric> metrics;
    for (const Reading &r : readings) metrics.push_back(r.metric);
    m_readings = readings;
    m_snapshot = std::move(snapshot);
    m_now = now;
    if (metrics != m_metrics) {
        const int at = m_box->currentIndex();
        const Metric chosen = at >= 0 && at < int(m_metrics.size()) ? m_metrics[size_t(at)] : Metric::Count_;
        m_metrics = metrics;
        const QSignalBlocker quiet(m_box);
        m_box->clear();
        for (const Metric m : m_metrics) m_box->addItem(metricTitle(m));
        choose(chosen);
    }
    setVisible(!m_metrics.empty());
    write();
}

void WhereFrom::choose(Metric metric)
{
    const auto it = std::find(m_metrics.begin(), m_metrics.end(), metric);
    if (it != m_metrics.end()) m_box->setCurrentIndex(int(it - m_metrics.begin()));
}

void WhereFrom::write()
{
    const int at = m_box->currentIndex();
    if (at < 0 || at >= int(m_metrics.size())) return;
    const Reading r = m_readings.get(m_metrics[size_t(at)]);
    setTextOf(m_text, explainReading(r, m_snapshot.get(), m_now));
    const SourceState *source = m_snapshot && r.source < m_snapshot->sources.size() ? &m_snapshot->sources[r.source] : nullptr;
    setTextOf(m_address, source && !source->address.isEmpty() ? QStringLiteral("GET ") + visibleText(source->address) : QString());
    m_address->setVisible(!m_address->text().isEmpty());
    m_raw->setVisible(source != nullptr);
}

QString WhereFrom::text() const { return m_text->text() + u'\n' + m_address->text(); }

} // namespace jitscope

#include "moc_facts.cpp"
