// Recorders (look §8.6): can the next recording start, which one is broken, how it shows in the three views.
#include "items/servertable.h"
#include "tabs/logpane.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/icons.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>

#include <cmath>

namespace jitscope {
namespace {

// One cell per shard, worst first: sign, name, "3 of 5 free", gauge, one line of forecast.
class PoolStrip : public QWidget
{
public:
    struct Pool
    {
        QString name, signs;
        int free = 0;
        bool unknown = false;
        Health health = Health::Ok;
        int lowest = -1;      // free ones today as far as was seen; −1 unknown
        qint64 lowestAt = 0;  // ms since the epoch
    };

    explicit PoolStrip(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setPools(std::vector<Pool> pools)
    {
        m_pools = std::move(pools);
        QStringList words;
        for (const Pool &p : m_pools) words.append(p.name + QStringLiteral(": ") + freeText(p));
        setAccessibleName(words.join(QStringLiteral("; ")));
        setVisible(!m_pools.empty());
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {400, rowHeight() * std::max(1, rows())}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        updateGeometry(); // narrower: two rows
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Palette &colors = paletteOf(this);
        painter.fillRect(rect(), colors.base);
        const int columns = columnCount(), shown = std::min<int>(int(m_pools.size()), columns * rows());
        const bool more = shown < int(m_pools.size());
        for (int i = 0; i < shown; ++i) {
            const QRect cell(i % columns * width() / columns, i / columns * rowHeight(), width() / columns, rowHeight());
            if (i % columns > 0) painter.fillRect(cell.left(), cell.top(), 1, cell.height(), colors.line);
            if (more && i == shown - 1) {
                painter.setPen(colors.text2);
                painter.drawText(cell.adjusted(12, 0, -12, 0), Qt::AlignLeft | Qt::AlignVCenter,
                                 QCoreApplication::translate("Recorders", "%n more shard(s)", nullptr, int(m_pools.size()) - i));
                break;
            }
            paintPoolCell(painter, m_pools[size_t(i)], cell.adjusted(12, 8, -12, -8), colors);
        }
        for (int row = 1; row <= rows(); ++row) painter.fillRect(0, row * rowHeight() - 1, width(), 1, colors.line);
    }

private:
    void paintPoolCell(QPainter &painter, const Pool &p, const QRect &box, const Palette &colors) const
    {
        const int line = fontMetrics().height();
        int x = box.left();
        if (p.health >= Health::Warning) {
            paintSign(&painter, this, p.health, QRect(x, box.top() + (line - 16) / 2, 16, 16));
            x += 22;
        }
        const QString free = freeText(p);
        QFont bold = font();
        bold.setBold(true);
        const QFontMetrics heavy(bold);
        // beside the name while both fit, else beside the gauge: the name is never cut for it
        const bool beside = heavy.horizontalAdvance(p.name) + 12 + fontMetrics().horizontalAdvance(free) <= box.right() - x;
        painter.setFont(font());
        painter.setPen(colors.text2);
        painter.drawText(QRect(box.left(), box.top() + (beside ? 0 : line), box.width(), line), Qt::AlignRight | Qt::AlignVCenter, free);
        const int room = box.right() - x - (beside ? fontMetrics().horizontalAdvance(free) + 12 : 0);
        painter.setFont(bold);
        painter.setPen(colors.text);
        painter.drawText(QRect(x, box.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter, heavy.elidedText(p.name, Qt::ElideMiddle, room));
        paintPool(&painter, QRect(box.left(), box.top() + line + 4, box.width(), 12), p.signs, colors, 12);
        painter.setFont(font());
        const bool refused = !p.unknown && p.free == 0;
        painter.setPen(refused ? colors.warningT : colors.text3);
        painter.drawText(QRect(box.left(), box.top() + line + 20, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(forecast(p), Qt::ElideRight, box.width()));
    }
    static QString forecast(const Pool &p)
    {
        if (p.unknown) return QCoreApplication::translate("Recorders", "Nobody tells what they do");
        if (p.free == 0) return QCoreApplication::translate("Recorders", "The next recording will be refused");
        if (p.lowest >= 0 && p.lowest < p.free)
            return QCoreApplication::translate("Recorders", "Lowest today %1, at %2").arg(p.lowest).arg(QDateTime::fromMSecsSinceEpoch(p.lowestAt).toString(QStringLiteral("HH:mm")));
        return p.free == 1 && p.signs.size() > 1 ? QCoreApplication::translate("Recorders", "The next recording takes the last one")
                                                 : QCoreApplication::translate("Recorders", "The next recording can start");
    }
    int rowHeight() const { return 2 * fontMetrics().height() + 38; }
    // All beside each other while each has room for its words; else in two rows, the worst ones first.
    int columnCount() const
    {
        int words = 148;
        for (const Pool &p : m_pools) words = std::max(words, fontMetrics().horizontalAdvance(forecast(p)) + 24);
        return std::clamp(width() / words, 1, std::max<int>(1, int(m_pools.size())));
    }
    int rows() const { return int(m_pools.size()) > columnCount() ? 2 : 1; }
    static QString freeText(const Pool &p)
    {
        if (p.unknown) return QCoreApplication::translate("Recorders", "unknown");
        return QCoreApplication::translate("Recorders", "%1 of %2 free").arg(p.free).arg(p.signs.size());
    }
    std::vector<Pool> m_pools;
};

class RecordersTab : public TablePage
{
public:
    RecordersTab(const View &view, QWidget *parent)
        : TablePage(view, parent), m_strip(new PoolStrip(this))
    {
        column()->addWidget(m_strip);
        m_split = new QSplitter(Qt::Vertical, this);
        m_split->setChildrenCollapsible(false);
        auto *model = followed(new ServerTable(view.workspace.fleet, view.navigator.scope(), {ServerKind::Recorder}), view.workspace.operations);
        model->tell(view.workspace.failures);
        auto *table = addTable(QStringLiteral("recorders"), model, "since", m_split);
        table->setEmptyState(QStringLiteral("recorder"), QCoreApplication::translate("Recorders", "No recorder has joined jibribrewery."),
                             QCoreApplication::translate("Recorders", "The doctor tells why."));
        m_log = new LogPane(view, m_split);
        m_log->hide();
        m_split->addWidget(table);
        m_split->addWidget(m_log);
        m_split->setStretchFactor(0, 3);
        m_split->setStretchFactor(1, 2);
        column()->addWidget(m_split, 1);
        connect(m_log, &LogPane::closed, this, [this] { m_log->hide(); });
        connect(table, &LiveTable::menuAboutToShow, this, [this](QMenu *menu, const EntityId &e) {
            if (e.kind != EntityKind::Server) return;
            menu->addAction(icon(this, QStringLiteral("log")), QCoreApplication::translate("Recorders", "Log"), this, [this, e] { navigator().showLog(e); });
            menu->addSeparator();
        });
        auto *key = new QShortcut(QKeySequence(Qt::Key_G), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this] {
            if (m_log->isVisible()) m_log->hide();
            else navigator().showLog(navigator().selected());
        });
        connect(&navigator(), &Navigator::logWanted, this, [this](const EntityId &e) {
            if (follow(e)) m_log->show();
        });
        connect(&navigator(), &Navigator::selectionChanged, this, [this](const EntityId &e) {
            if (m_log->isVisible()) follow(e);
        });
    }

protected:
    void refresh() override
    {
        std::vector<PoolStrip::Pool> pools;
        for (const SnapshotPtr &s : shards()) {
            PoolStrip::Pool pool;
            pool.name = s->name;
            for (const ServerPtr &server : s->servers) {
                if (server->kind != ServerKind::Recorder) continue;
                pool.signs.append(recorderPoolSign(*server));
                pool.health = worse(pool.health, server->health);
            }
            if (pool.signs.isEmpty()) continue;
            std::sort(pool.signs.begin(), pool.signs.end()); // b, f, u, x: busy first, broken last
            pool.free = int(pool.signs.count(u'f'));
            pool.unknown = pool.signs.count(u'u') == pool.signs.size();
            lowestToday(*s, pool);
            if (pool.free == 0 && !pool.unknown) pool.health = worse(pool.health, Health::Warning);
            pools.push_back(std::move(pool));
        }
        std::stable_sort(pools.begin(), pools.end(), [](const auto &a, const auto &b) { return a.health > b.health; });
        m_strip->setPools(std::move(pools));
    }

private:
    // Its log, when it is a recorder.
    bool follow(const EntityId &e)
    {
        const ServerPtr server = e.kind == EntityKind::Server ? workspace().fleet.server({e.shard}, {e.id}) : nullptr;
        if (!server || server->kind != ServerKind::Recorder) return false;
        m_log->setServer(e, server->name);
        return true;
    }

    // By what was seen of it since midnight; looked up once a minute.
    void lowestToday(const ShardSnapshot &s, PoolStrip::Pool &pool)
    {
        Lowest &low = m_lowest[s.id.value];
        const qint64 at = now();
        if (at - low.looked > 60'000 || at < low.looked) {
            low = {at, -1, 0};
            const qint64 from = QDateTime::fromMSecsSinceEpoch(at).date().startOfDay().toMSecsSinceEpoch();
            const int minutes = int(std::clamp<qint64>((at - from) / 60'000, 1, 1500));
            const auto columns = workspace().series.window({EntityId::of(s.id), Metric::ShardRecordersFree}, from, from + minutes * 60'000, minutes);
            for (size_t i = 0; i < columns.size(); ++i)
                if (!std::isnan(columns[i].min) && (low.free < 0 || columns[i].min < float(low.free))) low = {at, int(columns[i].min), from + qint64(i) * 60'000};
        }
        pool.lowest = low.free;
        pool.lowestAt = low.at;
    }

    struct Lowest { qint64 looked = 0; int free = -1; qint64 at = 0; };
    PoolStrip *m_strip;
    QSplitter *m_split;
    LogPane *m_log;
    QHash<QString, Lowest> m_lowest;
};

} // namespace

Page *makeRecordersTab(const View &view, QWidget *parent) { return new RecordersTab(view, parent); }

} // namespace jitscope
