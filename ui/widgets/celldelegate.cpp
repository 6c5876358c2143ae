#include "widgets/celldelegate_private.h"

#include "widgets/fonts.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/plaintext.h"
#include "widgets/sparkline.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDateTime>
#include <QHelpEvent>
#include <QPainter>

#include <cmath>

namespace jitscope {
namespace {

constexpr int LeastBesideHint = 72; // px of a text that is cut, beside its remark

constexpr int pad = 8, firstPad = 12; // left and right in a cell; the first column keeps the padding of the pane
constexpr int barWidth = 40, sparkWidth = 52, stripHeight = 15;
constexpr qint64 sparkSpan = 15 * 60'000, stripSpan = 40 * 60'000;
constexpr qint64 beatMs = 5000;   // a sparkline is read again this often

QString elided(const QString &text, const QFontMetrics &metrics, int width, Qt::TextElideMode mode = Qt::ElideRight)
{
    // Measuring is the dear part of a cell: short texts that surely fit are not measured.
    if (text.size() * metrics.height() <= width) return text;
    return metrics.elidedText(text, mode, width);
}

} // namespace

CellDelegate::CellDelegate(const SeriesStore *series, QObject *parent)
    : QStyledItemDelegate(parent), m_series(series), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }), m_sparks(600)
{
}

CellMode CellDelegate::mode(const QModelIndex &index) const
{
    const size_t column = size_t(index.column());
    if (column >= m_modes.size()) m_modes.resize(column + 1, -1);
    if (m_modes[column] < 0) {
        const QVariant told = index.model()->headerData(index.column(), Qt::Horizontal, CellModeRole);
        m_modes[column] = told.isValid() ? told.toInt() : int(CellMode::Text);
    }
    return CellMode(m_modes[column]);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_grouped && index.data(HeadRole).toBool()) return paintHead(painter, option, index);
    const Palette &colors = paletteOf(option.widget);
    // The figure font is looked up once per font, not per cell. A font that equals the default one is not known by that.
    if (m_base != option.font || !m_fonts[BoldWords].bold()) {
        auto *self = const_cast<CellDelegate *>(this);
        self->m_base = option.font;
        self->m_figureFont = figureFont(option.font);
        for (const Font f : {Words, Figures, BoldWords, BoldFigures}) {
            self->m_fonts[f] = f == Figures || f == BoldFigures ? m_figureFont : option.font;
            self->m_fonts[f].setBold(f >= BoldWords);
        }
        m_texts.clear();
    }
    Cell cell{painter, option, index, colors, option.widget, option.rect.adjusted(index.column() == 0 ? firstPad : pad, 0, -pad, 0), option.fontMetrics};
    cell.stale = index.data(StaleRole).toBool();
    cell.gone = index.data(GoneRole).toBool();
    cell.text = cell.gone || cell.stale ? colors.text3 : colors.text;

    const bool selected = option.state & QStyle::State_Selected;
    if (selected) painter->fillRect(option.rect, option.state & QStyle::State_Active ? colors.select : colors.selectOff);
    else if (index.row() == m_hoverRow) painter->fillRect(option.rect, colors.hover);
    if (cell.stale && !selected) paintStale(painter, option.rect, colors);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.rowLine);

    painter->setFont(option.font);
    switch (mode(index)) {
    case CellMode::Text: paintText(cell); break;
    case CellMode::SignText: paintSignText(cell); break;
    case CellMode::Figure: paintFigure(cell, cell.rect); break;
    case CellMode::SparkFigure: paintSparkFigure(cell); break;
    case CellMode::BarFigure: paintBarFigure(cell); break;
    case CellMode::Strip: paintStrip(cell); break;
    case CellMode::LimitFigure: paintLimitFigure(cell); break;
    case CellMode::Actions: paintActions(cell); break;
    case CellMode::Icons: paintIcons(cell, cell.rect); break;
    case CellMode::Pool: {
        const QString pool = index.data(GaugeRole).toString();
        if (pool.isEmpty()) paintText(cell);
        else paintPool(painter, cell.rect, pool, colors);
        break;
    }
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(colors.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -2));
    }
}

void CellDelegate::paintText(const Cell &cell) const
{
    const QString text = cell.index.data(Qt::DisplayRole).toString();
    const QString hint = cell.index.data(HintRole).toString();
    const QVariant icons = cell.index.data(IconsRole);
    const int iconRoom = icons.isValid() ? int(icons.toStringList().size()) * 18 + 4 : 0;
    int hintRoom = hint.isEmpty() ? 0 : cell.metrics.horizontalAdvance(hint) + 6;
    QRect rect = cell.rect;
    // the thing itself before the remark on it
    if (const int left = rect.width() - iconRoom - hintRoom; cell.metrics.horizontalAdvance(text) > left) {
        if (left < LeastBesideHint) hintRoom = 0;
        else hintRoom = std::min(hintRoom, rect.width() * 2 / 5); // a long remark is cut as well
    }
    const bool missing = cell.index.data(MissingRole).toBool();
    // a word that contradicts or complains stands out: "expired" among "busy"
    const QVariant told = cell.index.column() > 0 ? cell.index.data(HealthRole) : QVariant();
    const bool loud = told.isValid() && Health(told.toInt()) >= Health::Warning && !cell.stale && !cell.gone && !missing;
    const QString shown = elided(text, loud ? QFontMetrics(m_fonts[BoldWords]) : cell.metrics, std::max(24, rect.width() - iconRoom - hintRoom));
    cell.painter->setPen(missing ? cell.colors.text3 : loud ? cell.colors.word(Health(told.toInt())) : cell.text);
    drawText(cell.painter, rect, Qt::AlignLeft, loud ? BoldWords : Words, shown);
    if (!iconRoom && !hintRoom) return;
    rect.setLeft(rect.left() + cell.metrics.horizontalAdvance(shown) + 6);
    if (iconRoom) rect.setLeft(rect.left() + paintIcons(cell, rect));
    if (hintRoom && rect.width() > 12) {
        cell.painter->setPen(cell.colors.text3);
        drawText(cell.painter, rect, Qt::AlignLeft, Words, elided(hint, cell.metrics, rect.width()));
    }
}

void CellDelegate::paintFigure(const Cell &cell, const QRect &rect) const
{
    QString text = cell.index.data(Qt::DisplayRole).toString();
    QColor color = cell.text;
    bool bold = false;
    const QVariant told = cell.index.data(ReadingRole);
    if (!told.isValid()) text = elided(text, cell.metrics, rect.width()); // words in the place of a figure keep their beginning
    if (told.isValid()) {
        const Reading reading = told.value<Reading>();
        FigureText figure = figureText(reading, cell.colors, cell.option.locale);
        if (figure.missing || text.isEmpty()) text = figure.text;
        color = figure.color;
        bold = figure.bold;
        if (const QVariant band = cell.index.data(BandRole); band.isValid() && reading.isMeasured()) { // by the shard's own scale
            color = cell.colors.figure(Band(band.toInt()));
            bold = band.toInt() >= int(Band::Poor);
        }
        if (reading.state == ReadingState::Stale && !cell.stale && !(cell.option.state & QStyle::State_Selected))
            paintStale(cell.painter, cell.option.rect.adjusted(0, 0, 0, -1), cell.colors);
        if (cell.stale || cell.gone) color = cell.colors.text3, bold = false;
    } else if (cell.index.data(MissingRole).toBool()) {
        color = cell.colors.text3;
    } else if (const QVariant band = cell.index.data(BandRole); band.isValid() && !cell.stale) {
        color = cell.colors.figure(Band(band.toInt()));
        bold = band.toInt() >= int(Band::Poor);
    }
    cell.painter->setPen(color);
    drawText(cell.painter, rect, Qt::AlignRight, bold ? BoldFigures : Figures, text);
}

void CellDelegate::paintSignText(const Cell &cell) const
{
    const Health health = Health(cell.index.data(HealthRole).toInt());
    QString word = cell.index.data(Qt::DisplayRole).toString();
    if (word.isEmpty()) word = healthWord(health);
    const QRect sign(cell.rect.left(), cell.rect.center().y() - 7, 16, 16);
    const QStringList icons = cell.index.data(IconsRole).toStringList();
    const bool beside = !icons.isEmpty() && icons.front().startsWith(u'+'), instead = !icons.isEmpty() && !beside;
    if (instead) paintIcon(cell.painter, cell.widget, icons.front(), cell.stale || cell.gone ? cell.colors.text3 : cell.colors.text2, sign);
    else paintSign(cell.painter, cell.widget, health, sign, cell.stale || cell.gone);
    if (beside) { // small at its corner, on a ground of its own
        const QRect corner(sign.right() - 6, sign.bottom() - 7, 9, 9);
        const bool selected = cell.option.state & QStyle::State_Selected, active = cell.option.state & QStyle::State_Active;
        cell.painter->fillRect(corner, selected ? active ? cell.colors.select : cell.colors.selectOff : cell.index.row() == m_hoverRow ? cell.colors.hover : cell.colors.base);
        paintIcon(cell.painter, cell.widget, icons.front().mid(1), cell.colors.text2, corner);
    }
    cell.painter->setPen(cell.stale || cell.gone ? cell.colors.text3 : instead ? cell.colors.text2 : cell.colors.word(health));
    const QRect rest = cell.rect.adjusted(22, 0, 0, 0);
    drawText(cell.painter, rest, Qt::AlignLeft, Words, elided(word, cell.metrics, rest.width()));
}

void CellDelegate::drawText(QPainter *painter, const QRect &rect, Qt::AlignmentFlag side, Font font, const QString &text) const
{
    if (text.isEmpty()) return;
    const QString id = QChar(u'0' + font) + text;
    QStaticText *shaped = m_texts.object(id);
    if (!shaped) {
        auto made = std::make_unique<QStaticText>(text);
        made->setTextFormat(Qt::PlainText); // it may be anybody's
        made->prepare(painter->transform(), m_fonts[font]);
        shaped = made.release();
        if (!m_texts.insert(id, shaped)) return;
    }
    painter->setFont(m_fonts[font]);
    const QSizeF size = shaped->size();
    if (size.width() > rect.width()) return painter->drawText(rect, Qt::AlignVCenter | side | Qt::TextSingleLine, text); // clipped
    const double left = side == Qt::AlignRight ? rect.right() + 1 - std::ceil(size.width()) : rect.left();
    painter->drawStaticText(QPointF(left, rect.top() + std::floor((rect.height() - size.height()) / 2)), *shaped);
}

void CellDelegate::paintBarFigure(const Cell &cell) const
{
    const QVariant value = cell.index.data(GaugeRole);
    if (value.isValid() && cell.rect.width() > barWidth + 24) {
        double tick = -1;
        Band band = Band::None;
        if (const QVariant told = cell.index.data(ReadingRole); told.isValid()) {
            const Reading reading = told.value<Reading>();
            if (const BandSet set = row(reading.metric).bands; set != BandSet::None) tick = bandEdges(set).poor;
            band = bandOf(reading);
        }
        const QRect bar(cell.rect.left(), cell.rect.center().y() - 2, barWidth, 6);
        const QColor fill = cell.stale ? cell.colors.unknownF : band >= Band::Poor ? cell.colors.trace(band) : cell.colors.text3;
        paintGauge(cell.painter, bar, value.toDouble(), tick, fill, cell.colors);
    }
    paintFigure(cell, cell.rect);
}

const CellDelegate::Spark *CellDelegate::spark(const SeriesKey &key, int width, bool strip) const
{
    if (!m_series || width < 4) return nullptr;
    const qint64 now = m_clock(), beat = now / beatMs;
    const SparkId id{key, width, strip};
    if (Spark *kept = m_sparks.object(id); kept && kept->beat == beat) return kept;
    auto made = std::make_unique<Spark>();
    made->beat = beat;
    if (strip) made->bands = qualityBands(*m_series, key.entity, now - stripSpan, now, width, m_scale ? m_scale(key.entity) : QualityScale());
    else made->columns = m_series->window(key, now - sparkSpan, now, width / 2);
    Spark *raw = made.get();
    return m_sparks.insert(id, made.release()) ? raw : nullptr;
}

void CellDelegate::paintSparkFigure(const Cell &cell) const
{
    const QVariant told = cell.index.data(SeriesRole);
    // in a slim column the figure stands alone
    const int figure = QFontMetrics(m_figureFont).horizontalAdvance(cell.index.data().toString());
    if (told.isValid() && cell.rect.width() >= sparkWidth + 4 + figure) {
        const SeriesKey key = told.value<SeriesKey>();
        const QVariant reading = cell.index.data(ReadingRole);
        const QVariant judged = cell.index.data(BandRole);
        const Band band = judged.isValid() ? Band(judged.toInt()) : reading.isValid() ? bandOf(reading.value<Reading>()) : Band::None;
        if (const Spark *s = spark(key, sparkWidth, false); s && !s->columns.empty()) {
            const SparklineRange range = sparklineRange(key.metric, s->columns);
            const QRectF box(cell.rect.left(), cell.rect.center().y() - 8, sparkWidth, 17);
            paintSparkline(cell.painter, box, s->columns, {cell.stale ? cell.colors.unknownF : cell.colors.trace(band), range.low, range.high});
            paintCrosshair(cell, box, sparkSpan);
        }
    }
    paintFigure(cell, cell.rect);
}

void CellDelegate::paintStrip(const Cell &cell) const
{
    SeriesKey key;
    if (const QVariant told = cell.index.data(SeriesRole); told.isValid()) key = told.value<SeriesKey>();
    else key.entity = cell.index.data(EntityRole).value<EntityId>();
    const int width = std::min(cell.rect.width(), 640);
    const QRectF box(cell.rect.left(), cell.rect.center().y() - stripHeight / 2, width, stripHeight);
    const Palette &c = cell.colors;
    if (const Spark *s = spark(key, width, true)) {
        paintQualityStrip(cell.painter, box, s->bands, {c.good, c.fair, c.poor, c.bad, c.hatch, c.line});
        paintCrosshair(cell, box, stripSpan);
    }
}

void CellDelegate::paintCrosshair(const Cell &cell, const QRectF &box, qint64 span) const
{
    const qint64 from = m_clock() - span;
    if (m_crosshair < from || m_crosshair > from + span) return;
    const double x = std::floor(box.left() + double(m_crosshair - from) / double(span) * (box.width() - 1)) + 0.5;
    cell.painter->setPen(QPen(cell.colors.text2, 1));
    cell.painter->drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
}

int CellDelegate::paintIcons(const Cell &cell, const QRect &rect) const
{
    int x = rect.left();
    for (const QString &told : cell.index.data(IconsRole).toStringList()) {
        if (x + 14 > rect.right() + 1) break;
        const bool grey = told.startsWith(u'-');
        const QString name = grey ? told.mid(1) : told;
        const QColor color = grey ? cell.colors.disabled : name == QLatin1String("talking") ? cell.colors.accent : cell.stale ? cell.colors.text3 : cell.colors.text2;
        paintIcon(cell.painter, cell.widget, name, color, QRect(x, rect.center().y() - 6, 14, 14));
        x += 18;
    }
    return x - rect.left();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString());
    int width = text + 2 * pad;
    switch (mode(index)) {
    case CellMode::SignText: width += 22; break;
    case CellMode::BarFigure: width += barWidth + 8; break;
    case CellMode::SparkFigure: width += sparkWidth + 8; break;
    case CellMode::Strip: width = 112 + 2 * pad; break;
    case CellMode::Icons: width = int(index.data(IconsRole).toStringList().size()) * 18 + 2 * pad; break;
    default: break;
    }
    return {width, option.fontMetrics.height() + 8};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    // words that are cut off are said whole, before what there is to explain
    const CellMode is = mode(index);
    if (is == CellMode::Actions)
        if (const QString action = actionAt(option.rect, index, event->pos()); !action.isEmpty()) text = m_actionNames.value(action, text);
    const QString whole = is == CellMode::Text || is == CellMode::SignText ? index.data(Qt::DisplayRole).toString() : QString();
    if (option.fontMetrics.horizontalAdvance(whole) > option.rect.width() - 2 * pad - (is == CellMode::SignText ? 22 : 0) && !text.startsWith(whole)) text = text.isEmpty() ? whole : whole + u'\n' + text;
    showPlainToolTip(event->globalPos(), text, view, view->visualRect(index));
    return true;
}

FigureText figureText(const Reading &reading, const Palette &colors, const QLocale &locale, bool withUnit)
{
    if (!reading.hasValue()) return {missingSign(reading.state), colors.text3, false, true};
    const MetricRow &r = row(reading.metric);
    const QString text = withUnit ? formatWithUnit(reading.value, r.unit, r.decimals, locale) : formatFigure(reading.value, r.unit, r.decimals, locale);
    if (reading.state == ReadingState::Stale) return {text, colors.text3, false, false};
    const Band band = bandOf(reading);
    return {text, colors.figure(band), band >= Band::Poor, false};
}

void paintGauge(QPainter *painter, const QRect &rect, double value, double tick, const QColor &fill, const Palette &colors)
{
    painter->fillRect(rect, colors.track);
    if (std::isfinite(value)) {
        const int width = qRound(std::clamp(value, 0.0, 1.0) * rect.width());
        painter->fillRect(QRect(rect.left(), rect.top(), width, rect.height()), fill);
    }
    if (tick >= 0 && tick <= 1) painter->fillRect(QRect(rect.left() + qRound(tick * rect.width()), rect.top() - 2, 1, rect.height() + 4), colors.text2);
}

int paintPool(QPainter *painter, const QRect &rect, const QString &pool, const Palette &colors, int side)
{
    painter->save();
    const int top = rect.center().y() - side / 2;
    int x = rect.left();
    if (pool.size() > 24) {
        const int width = std::min(rect.width(), 72);
        const auto part = [&](QChar letter, const QColor &color) {
            const int w = int(pool.count(letter) * width / pool.size());
            painter->fillRect(QRect(x, top, w, side), color);
            x += w;
        };
        part(u'b', colors.accent);
        part(u'x', colors.criticalF);
        part(u'u', colors.hatch);
        painter->fillRect(QRect(x, top, rect.left() + width - x, side), colors.track);
        painter->restore();
        return width;
    }
    for (const QChar letter : pool) {
        if (x + side > rect.right() + 1) break;
        const QRect box(x, top, side - 1, side - 1);
        painter->setBrush(letter == u'b' ? QBrush(colors.accent) : letter == u'x' ? QBrush(colors.criticalF) : QBrush(Qt::NoBrush));
        painter->setPen(letter == u'b' ? QPen(colors.accent) : letter == u'x' ? QPen(colors.criticalF) : QPen(colors.lineStrong, 1, letter == u'u' ? Qt::DotLine : Qt::SolidLine));
        painter->drawRect(box);
        if (letter == u'x') {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(colors.onF, 1.4));
            const QRectF in = QRectF(box).adjusted(2, 2, -1, -1);
            painter->drawLine(in.topLeft(), in.bottomRight());
            painter->drawLine(in.topRight(), in.bottomLeft());
            painter->setRenderHint(QPainter::Antialiasing, false);
        }
        x += side + 2;
    }
    painter->restore();
    return x - rect.left();
}

void paintStale(QPainter *painter, const QRect &rect, const Palette &colors) { paintHatch(painter, rect, colors.unknownB, 2, 7); }

} // namespace jitscope

#include "moc_celldelegate.cpp"
