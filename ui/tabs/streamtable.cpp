#include "tabs/streamtable.h"

#include "base/text.h"
#include "base/unit.h"
#include "fleet/snapshot.h"
#include "items/explain.h"
#include "items/qualitywords.h"
#include "items/roles.h"
#include "widgets/plaintable.h"
#include "widgets/plaintext.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>

namespace jitscope {
namespace {

enum Columns { Source, Sends, Loss, Jitter, Layers, Ssrc, ColumnCount };

QString mediaWord(Stream::Media media)
{
    switch (media) {
    case Stream::Media::Audio: return StreamTable::tr("audio");
    case Stream::Media::Camera: return StreamTable::tr("camera");
    case Stream::Media::Screen: return StreamTable::tr("screen");
    }
    return {};
}

// "180p, 360p sent · 720p not"
QString layersText(const Stream &s)
{
    QStringList sent, other;
    for (const Stream::Layer &l : s.layers) (l.flows ? sent : other) << QStringLiteral("%1p").arg(l.height);
    if (sent.isEmpty() && other.isEmpty()) return QStringLiteral("–");
    if (sent.isEmpty()) return StreamTable::tr("none of %1", "layers of video that arrive").arg(other.join(QStringLiteral(", ")));
    const QString flows = StreamTable::tr("%1 sent", "layers of video").arg(sent.join(QStringLiteral(", ")));
    return other.isEmpty() ? flows : flows + QStringLiteral(" · ") + StreamTable::tr("%1 not", "layers of video that do not arrive").arg(other.join(QStringLiteral(", ")));
}

struct Cell { QString text; Band band = Band::None; bool missing = false; };

Cell figure(const std::optional<float> &value, Unit unit, int decimals, Metric bands, const ShardSnapshot *shard)
{
    if (!value) return {QStringLiteral("–"), Band::None, true};
    return {formatWithUnit(double(*value), unit, decimals, QLocale()), bands == Metric::Count_ ? Band::None : bandHere({double(*value), 0, bands, NoSource, ReadingState::Measured}, shard), false};
}

} // namespace

StreamTable::StreamTable(QWidget *parent)
    : QTableWidget(parent)
{
    const TableHead heads[ColumnCount] = {{tr("Source"), CellMode::Text, 160},
                                          {tr("Sends"), CellMode::Figure, 110, tr("Bit rate that arrives at the bridge, all layers")},
                                          {tr("Loss ↑"), CellMode::Figure, 76, tr("Share of the packets lost since the source began to send; the page keeps no shorter count of one source")},
                                          {tr("Jitter ↑"), CellMode::Figure, 84, tr("The worst of the layers that arrive")},
                                          {tr("Layers"), CellMode::Text, 210, tr("Heights of the picture that the client sends")},
                                          {tr("SSRC"), CellMode::Figure, 110, tr("Of the first layer")}};
    setUpTable(*this, heads);
    setObjectName(QStringLiteral("streams"));
    setAccessibleName(tr("What is sent, by source"));
    horizontalHeader()->setSectionResizeMode(Source, QHeaderView::Stretch);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    fit();
}

void StreamTable::set(const std::vector<Stream> &streams, bool peerToPeer, const ShardSnapshot *shard)
{
    const int rows = std::max(1, int(streams.size()));
    if (rowCount() != rows) {
        setRowCount(rows);
        for (int row = 0; row < rows; ++row)
            for (int c = 0; c < ColumnCount; ++c)
                if (!item(row, c)) setItem(row, c, new QTableWidgetItem);
        fit();
    }
    const auto write = [this](int row, int column, const Cell &cell) {
        QTableWidgetItem *at = item(row, column);
        if (at->text() != cell.text) at->setText(cell.text);
        if (at->data(BandRole).toInt() != int(cell.band)) at->setData(BandRole, int(cell.band));
        if (at->data(MissingRole).toBool() != cell.missing) at->setData(MissingRole, cell.missing);
    };
    if (streams.empty()) {
        write(0, Source, {peerToPeer ? explainPeerToPeer() : tr("Not known yet: only full detail of the room tells."), Band::None, true});
        for (int c = Source + 1; c < ColumnCount; ++c) write(0, c, {});
        item(0, Source)->setToolTip(plainToolTip(item(0, Source)->text()));
        setSpan(0, Source, 1, ColumnCount);
        return;
    }
    if (columnSpan(0, Source) > 1) {
        setSpan(0, Source, 1, 1);
        item(0, Source)->setToolTip({});
    }
    for (int row = 0; row < int(streams.size()); ++row) {
        const Stream &s = streams[size_t(row)];
        const bool audio = s.media == Stream::Media::Audio;
        const QString name = s.name.isEmpty() ? mediaWord(s.media) : mediaWord(s.media) + QStringLiteral("  ") + visibleText(s.name, 60);
        write(row, Source, {name});
        write(row, Sends, figure(s.rate, Unit::KilobitPerSecond, 0, Metric::Count_, shard));
        write(row, Loss, figure(s.loss, Unit::Percent, 1, Metric::PersonLossUp, shard));
        write(row, Jitter, figure(s.jitter, Unit::Millisecond, 1, audio ? Metric::PersonJitterUp : Metric::PersonVideoJitterUp, shard));
        write(row, Layers, {audio ? QStringLiteral("–") : layersText(s), Band::None, audio || s.layers.empty()});
        write(row, Ssrc, {s.ssrc ? QString::number(s.ssrc) : QStringLiteral("–"), Band::None, true});
        for (int c = 1; c < ColumnCount; ++c) // as a screen reader says it: column, value
            item(row, c)->setData(Qt::AccessibleTextRole, horizontalHeaderItem(c)->text() + QStringLiteral(", ") + item(row, c)->text());
    }
}

void StreamTable::fit()
{
    verticalHeader()->setDefaultSectionSize(std::max(24, fontMetrics().height() + 6));
    setFixedHeight(horizontalHeader()->sizeHint().height() + std::max(1, rowCount()) * verticalHeader()->defaultSectionSize() + 2);
}

void StreamTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fit();
}

} // namespace jitscope

#include "moc_streamtable.cpp"
