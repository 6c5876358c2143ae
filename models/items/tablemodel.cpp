#include "items/tablemodel.h"

#include "items/explain.h"
#include "items/qualitywords.h"

#include <QCoreApplication>

#include <cstring>

namespace jitscope {

QString TableModelBase::columnTitle(const ColumnTraits &traits)
{
    if (traits.title) return QCoreApplication::translate("Column", traits.title);
    return traits.metric ? metricTitle(*traits.metric) : QString();
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) return {};
    const ColumnTraits &t = traits(section);
    switch (role) {
    case Qt::DisplayRole: return columnTitle(t);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: { // the metric's title says more than the short header
        if (!t.metric) return columnTitle(t);
        const QString unit = unitSign(row(*t.metric).unit);
        return unit.isEmpty() ? metricTitle(*t.metric) : QStringLiteral("%1 (%2)").arg(metricTitle(*t.metric), unit);
    }
    case Qt::TextAlignmentRole: {
        const bool figure = t.mode == CellMode::Figure || t.mode == CellMode::SparkFigure || t.mode == CellMode::BarFigure || t.mode == CellMode::LimitFigure || t.mode == CellMode::Actions;
        return int((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case ColumnKeyRole: return QString::fromLatin1(t.key);
    case CellModeRole: return int(t.mode);
    case WidthTemplateRole: return t.words ? (t.words() << QString::fromUtf8(t.widest)).join(u'\n') : QString::fromUtf8(t.widest);
    case StretchRole: return t.stretch;
    case ShownRole: return t.shown;
    case DropFirstRole: return t.dropFirst;
    case UnitRole: return t.metric ? int(row(*t.metric).unit) : QVariant();
    default: return {};
    }
}

int TableModelBase::columnOf(const char *key) const
{
    for (int c = 0; c < columnCount(); ++c)
        if (std::strcmp(traits(c).key, key) == 0) return c;
    return -1;
}

QVariant TableModelBase::figure(const ColumnTraits &traits, const Reading &reading, bool peer, const CellContext &context)
{
    // a count of people stays true when two talk directly; what the bridge would have to measure does not
    const bool blind = peer && bandOf(reading.metric, 0) != Band::None && !reading.isMeasured();
    Reading shown = reading;
    if (blind) shown.state = ReadingState::NotExported;
    switch (context.role) {
    case Qt::DisplayRole: return figureText(shown, context.now, traits.unit);
    case Qt::ToolTipRole: return blind ? explainPeerToPeer() : explainReading(reading, context.shard, context.now);
    case Qt::AccessibleTextRole: return spoken(traits, &shown, {}, context);
    case SortRole:
        // moments are shown as ages: the oldest is the biggest
        if (!shown.hasValue()) return {};
        return row(reading.metric).unit == Unit::EpochMillisecond ? -shown.value : shown.value;
    case ReadingRole: return QVariant::fromValue(shown);
    case BandRole: return int(bandHere(shown, context.shard));
    case UnitRole: return int(row(reading.metric).unit);
    case MissingRole: return !shown.hasValue();
    case GaugeRole: return shown.hasValue() ? QVariant(shown.value) : QVariant();
    default: return {};
    }
}

QString TableModelBase::spoken(const ColumnTraits &traits, const Reading *reading, const QString &text, const CellContext &context)
{
    const QString title = reading ? metricTitle(reading->metric) : columnTitle(traits);
    const QString value = reading ? figureSpoken(*reading, context.now) : text;
    return QCoreApplication::translate("Column", "%1, %2", "accessible name of a cell: column, value").arg(title, value);
}

} // namespace jitscope

#include "moc_tablemodel.cpp"
