// Recorders (look §8.6): can the next recording start, which one is broken, how it shows in the three views.
#include "items/servertable.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/icons.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPainter>

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
        return p.free == 0 ? QCoreApplication::translate("Recorders", "The next recording will be refused")
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
        auto *table = addTable(QStringLiteral("recorders"), followed(new ServerTable(view.workspace.fleet, view.navigator.scope(), {ServerKind::Recorder}), view.workspace.operations), "since");
        table->setEmptyState(QStringLiteral("recorder"), QCoreApplication::translate("Recorders", "No recorder has joined jibribrewery."),
                             QCoreApplication::translate("Recorders", "The doctor tells why."));
        column()->addWidget(table, 1);
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
            if (pool.free == 0 && !pool.unknown) pool.health = worse(pool.health, Health::Warning);
            pools.push_back(std::move(pool));
        }
        std::stable_sort(pools.begin(), pools.end(), [](const auto &a, const auto &b) { return a.health > b.health; });
        m_strip->setPools(std::move(pools));
    }

private:
    PoolStrip *m_strip;
};

} // namespace

Page *makeRecordersTab(const View &view, QWidget *parent) { return new RecordersTab(view, parent); }

} // namespace jitscope
