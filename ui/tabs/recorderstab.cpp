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
        update();
    }
    QSize sizeHint() const override { return {400, 3 * fontMetrics().height() + 30}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Palette &colors = paletteOf(this);
        painter.fillRect(rect(), colors.base);
        const int cell = cellWidth();
        const int line = fontMetrics().height();
        for (size_t i = 0; i < m_pools.size() && int(i + 1) * cell <= width(); ++i) {
            const Pool &p = m_pools[i];
            const QRect box(int(i) * cell + 12, 8, cell - 24, height() - 16);
            int x = box.left();
            if (p.health >= Health::Warning) {
                paintSign(&painter, this, p.health, QRect(x, box.top() + (line - 16) / 2, 16, 16));
                x += 22;
            }
            const QString free = freeText(p);
            painter.setFont(font());
            painter.setPen(colors.text2);
            painter.drawText(QRect(box.left(), box.top(), box.width(), line), Qt::AlignRight | Qt::AlignVCenter, free);
            const int room = box.right() - fontMetrics().horizontalAdvance(free) - 12 - x;
            QFont bold = font();
            bold.setBold(true);
            painter.setFont(bold);
            painter.setPen(colors.text);
            painter.drawText(QRect(x, box.top(), room, line), Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(bold).elidedText(p.name, Qt::ElideMiddle, room));
            paintPool(&painter, QRect(box.left(), box.top() + line + 4, box.width(), 12), p.signs, colors, 12);
            painter.setFont(font());
            const bool refused = !p.unknown && p.free == 0;
            painter.setPen(refused ? colors.warningT : colors.text3);
            const QString forecast = p.unknown ? QCoreApplication::translate("Recorders", "Nobody tells what they do")
                                     : refused ? QCoreApplication::translate("Recorders", "The next recording will be refused")
                                               : QCoreApplication::translate("Recorders", "The next recording can start");
            painter.drawText(QRect(box.left(), box.top() + line + 20, box.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                             fontMetrics().elidedText(forecast, Qt::ElideRight, box.width()));
            if (i > 0) painter.fillRect(int(i) * cell, 0, 1, height(), colors.line);
        }
        painter.fillRect(0, height() - 1, width(), 1, colors.line);
    }

private:
    // All beside each other while each has room for its words; the worst ones otherwise.
    int cellWidth() const
    {
        const int all = std::max<int>(1, int(m_pools.size())), fit = std::clamp(width() / 148, 1, all);
        return width() / fit;
    }
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
        auto *table = addTable(QStringLiteral("recorders"), new ServerTable(view.workspace.fleet, view.navigator.scope(), {ServerKind::Recorder}), "since");
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
