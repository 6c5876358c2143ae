// Usage: how much a fleet or shard was used by day, by shard, by what rooms are called; and when it is idle.
#include "dialogs/mutedialogs.h"
#include "items/usagetable.h"
#include "report/usagereport.h"
#include "series/meetingreader.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include "base/text.h"
#include "settings/idlerestart.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>

namespace jitscope {
namespace {

constexpr qint64 usageDayMs = 86'400'000;
constexpr qint64 usageAgainMs = 5 * 60'000, idleWeeks = 4;

QString usageText(const char *source) { return QCoreApplication::translate("Usage", source); }

class UsagePage : public TablePage
{
public:
    UsagePage(const View &view, QWidget *parent)
        : TablePage(view, parent), m_reader(view.workspace.history, this), m_weeks(view.workspace.history, this), m_model(new UsageTable)
    {
        m_head = new SectionHead(usageText(QT_TRANSLATE_NOOP("Usage", "Usage")), {}, this);
        m_by = new Segments(usageText(QT_TRANSLATE_NOOP("Usage", "Of what")), m_head);
        m_by->add(usageText(QT_TRANSLATE_NOOP("Usage", "Days")), int(UsageBy::Day));
        m_by->add(usageText(QT_TRANSLATE_NOOP("Usage", "Shards")), int(UsageBy::Shard));
        m_by->add(usageText(QT_TRANSLATE_NOOP("Usage", "Rooms' names")), int(UsageBy::Prefix), usageText(QT_TRANSLATE_NOOP("Usage", "By how the names of rooms begin: biology-1 and biology-2 are biology")));
        m_by->setShown(int(UsageBy::Shard), navigator().scope().kind == EntityKind::Fleet);
        m_by->setValue(int(UsageBy::Day));
        m_range = new Segments(usageText(QT_TRANSLATE_NOOP("Usage", "Which time")), m_head);
        const std::pair<QString, int> ranges[] = {{usageText(QT_TRANSLATE_NOOP("Usage", "7 days")), 7}, {usageText(QT_TRANSLATE_NOOP("Usage", "31 days")), 31}, {usageText(QT_TRANSLATE_NOOP("Usage", "1 year")), 365}};
        for (const auto &[text, days] : ranges) m_range->add(text, days);
        m_range->setValue(7);
        auto *csv = new QPushButton(icon(this, QStringLiteral("export")), usageText(QT_TRANSLATE_NOOP("Usage", "Table…")), m_head);
        auto *page = new QPushButton(icon(this, QStringLiteral("log")), usageText(QT_TRANSLATE_NOOP("Usage", "Page…")), m_head);
        setPlainToolTip(csv, usageText(QT_TRANSLATE_NOOP("Usage", "As CSV or JSON, for other programs")));
        setPlainToolTip(page, usageText(QT_TRANSLATE_NOOP("Usage", "As a page to print, PDF or HTML")));
        csv->setObjectName(QStringLiteral("usageTable"));
        page->setObjectName(QStringLiteral("usagePage"));
        for (QPushButton *b : {csv, page}) setSmall(b);
        for (QWidget *w : std::initializer_list<QWidget *>{m_by, m_range, csv, page}) m_head->addWidget(w);
        column()->addWidget(m_head);
        column()->addWidget(makeRule(this));
        m_idle = new QWidget(this);
        auto *line = new QHBoxLayout(m_idle);
        line->setContentsMargins(12, 6, 12, 6);
        line->setSpacing(8);
        auto *label = new PlainLabel(usageText(QT_TRANSLATE_NOOP("Usage", "Idlest hour of the week")), TextRole::Section, Ink::Text, m_idle);
        m_hour = new PlainLabel({}, TextRole::Body, Ink::Text2, m_idle);
        m_hour->setObjectName(QStringLiteral("idleHour"));
        m_hour->setElided(true);
        m_plan = new QPushButton(icon(this, QStringLiteral("bell-off")), usageText(QT_TRANSLATE_NOOP("Usage", "Maintenance then…")), m_idle);
        m_plan->setObjectName(QStringLiteral("idlePlan"));
        m_copy = new QPushButton(icon(this, QStringLiteral("copy")), usageText(QT_TRANSLATE_NOOP("Usage", "Copy for idle restarts")), m_idle);
        m_copy->setObjectName(QStringLiteral("idleCopy"));
        setPlainToolTip(m_copy, usageText(QT_TRANSLATE_NOOP("Usage", "The lines of the fleet file that restart idle bridges at that hour, every day")));
        for (QPushButton *b : {m_plan, m_copy}) setSmall(b);
        line->addWidget(label);
        line->addWidget(m_hour, 1);
        line->addWidget(m_plan);
        line->addWidget(m_copy);
        column()->addWidget(m_idle);
        column()->addWidget(makeRule(this));
        m_table = addTable(QStringLiteral("usage"), m_model, nullptr);
        m_table->setAccessibleName(usageText("Usage"));
        column()->addWidget(m_table, 1);

        connect(m_by, &Segments::picked, this, [this] { fill(); });
        connect(m_range, &Segments::picked, this, [this] { read(); });
        connect(csv, &QPushButton::clicked, m_table, &LiveTable::exportAs);
        connect(page, &QPushButton::clicked, this, [this] { saveUsage(report(), this); });
        connect(&m_reader, &MeetingReader::changed, this, [this] { fill(); });
        connect(&m_weeks, &MeetingReader::changed, this, [this] { showIdle(); });
        connect(&workspace().privacy, &Privacy::changed, this, [this] { fill(); });
        connect(&workspace().past, &TimeMachine::shownChanged, this, [this] { m_readAt = 0; });
        connect(m_plan, &QPushButton::clicked, this, [this] {
            if (m_hours.empty()) return;
            const qint64 from = nextOf(m_hours.front(), workspace().clock.real());
            askMaintenance(workspace(), navigator().scope().kind == EntityKind::Shard ? navigator().scope() : navigator().selected(), this, from, from + 3'600'000);
        });
        connect(m_copy, &QPushButton::clicked, this, [this] {
            if (m_hours.empty()) return;
            const int from = m_hours.front().hour * 60;
            QApplication::clipboard()->setText(QStringLiteral("[shard.idle_restart]\nwindow = \"%1\"\n").arg(dayWindowText(from, (from + 60) % 1440)));
        });
    }
    bool hasPanel() const override { return false; }

    void setActive(bool active) override
    {
        TablePage::setActive(active);
        m_active = active;
        refresh();
    }

protected:
    void refresh() override
    {
        if (m_active && !m_reader.isReading() && workspace().clock.real() - m_readAt > usageAgainMs) read();
    }

private:
    void read()
    {
        m_readAt = workspace().clock.real();
        std::vector<ShardId> ids;
        for (const SnapshotPtr &s : shards()) ids.push_back(s->id);
        const qint64 to = now();
        const qint64 from = QDateTime::fromMSecsSinceEpoch(to).date().addDays(1 - m_range->value()).startOfDay().toMSecsSinceEpoch();
        m_reader.read(from, to, ids);
        m_weeks.read(to / 3'600'000 * 3'600'000 - idleWeeks * 7 * usageDayMs, to / 3'600'000 * 3'600'000, ids, false);
    }

    QString nameOf(const UsageRow &u, UsageBy by) const
    {
        if (by == UsageBy::Day) return QLocale().toString(u.day, QLocale::LongFormat);
        if (by == UsageBy::Shard) {
            const SnapshotPtr s = workspace().fleet.shard(ShardId{u.shard});
            return visibleText(s && !s->name.isEmpty() ? s->name : u.shard, 60);
        }
        return u.prefix.isEmpty() ? usageText(QT_TRANSLATE_NOOP("Usage", "forgotten names")) : visibleText(u.prefix, 60);
    }

    void fill()
    {
        const auto by = UsageBy(m_by->value());
        std::vector<UsageTableRow> rows;
        const bool hidden = workspace().privacy.isOn() && by == UsageBy::Prefix;
        UsageRow all;
        if (!m_reader.isReading() || !m_reader.series().empty())
            for (UsageRow &u : usageOf(by, m_reader.series(), m_reader.meetings(), m_reader.from(), m_reader.to())) {
                if (by != UsageBy::Prefix || rows.empty()) {
                    all.knownMs += u.knownMs;
                    all.unknownMs += u.unknownMs;
                }
                if (hidden) continue; // what rooms are called is what is hidden
                UsageTableRow row;
                row.name = nameOf(u, by);
                row.by = by;
                row.usage = std::move(u);
                rows.push_back(std::move(row));
            }
        QString remark;
        if (all.unknownMs >= 60'000) remark = usageText(QT_TRANSLATE_NOOP("Usage", "%1 of the time nothing was recorded")).arg(unknownShare(all));
        if (m_reader.cutAt() > 0) remark = usageText(QT_TRANSLATE_NOOP("Usage", "meetings since %1 only: more happened than is read at once")).arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_reader.cutAt()), QLocale::ShortFormat));
        m_head->setRemark(remark);
        m_model->setRows(std::move(rows));
        m_model->tick(now());
        m_table->order().beat();
        m_table->setLoading(m_reader.isReading() && m_model->rowCount() == 0 ? usageText(QT_TRANSLATE_NOOP("Usage", "Reading…")) : QString());
        if (hidden) m_table->setEmptyState(QStringLiteral("privacy"), usageText(QT_TRANSLATE_NOOP("Usage", "Names of rooms are hidden.")));
        else if (!workspace().past.isAble()) m_table->setEmptyState(QStringLiteral("history"), usageText(QT_TRANSLATE_NOOP("Usage", "No past moments are kept, so usage is not known.")), usageText(QT_TRANSLATE_NOOP("Usage", "Settings, Data switches it on.")));
        else m_table->setEmptyState(QStringLiteral("chart"), usageText(QT_TRANSLATE_NOOP("Usage", "Nothing was seen in this time.")));
    }

    void showIdle()
    {
        if (!m_weeks.isReading()) m_hours = idleHours(m_weeks.series(), m_weeks.from(), m_weeks.to());
        const QString text = m_hours.empty() ? usageText(QT_TRANSLATE_NOOP("Usage", "Not known yet: no whole hour of the last four weeks was recorded.")) : idleSentence(m_hours.front());
        m_hour->setText(text);
        m_plan->setEnabled(!m_hours.empty());
        m_copy->setEnabled(!m_hours.empty());
    }

    // What is on the screen, in its order.
    UsageReport report() const
    {
        UsageReport r;
        const QString titles[] = {usageText(QT_TRANSLATE_NOOP("Usage", "Usage by day")), usageText(QT_TRANSLATE_NOOP("Usage", "Usage by shard")), usageText(QT_TRANSLATE_NOOP("Usage", "Usage by rooms' names"))};
        r.title = titles[std::clamp(m_by->value(), 0, 2)];
        const auto day = [](qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::LongFormat); };
        r.span = QStringLiteral("%1 – %2").arg(day(m_reader.from()), day(m_reader.to()));
        if (navigator().scope().kind == EntityKind::Shard) r.span += QStringLiteral(" · ") + navigator().scope().shard;
        r.at = workspace().clock.real();
        const QAbstractItemModel &model = m_table->order();
        for (int c = 0; c < model.columnCount(); ++c) r.heads << model.headerData(c, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int c = 0; c < model.columnCount(); ++c) cells << model.index(row, c).data().toString();
            r.rows.push_back(std::move(cells));
        }
        r.notes << usageText(QT_TRANSLATE_NOOP("Usage", "What was not recorded counts for nothing; its share stands in the last column.")) << usageText("Idlest hour of the week") + QStringLiteral(": ") + m_hour->text();
        return r;
    }

    MeetingReader m_reader, m_weeks;
    UsageTable *m_model;
    LiveTable *m_table;
    SectionHead *m_head;
    Segments *m_by, *m_range;
    QWidget *m_idle;
    PlainLabel *m_hour;
    QPushButton *m_plan, *m_copy;
    std::vector<IdleHour> m_hours;
    qint64 m_readAt = 0;
    bool m_active = false;
};

} // namespace

Page *makeUsageList(const View &view, QWidget *parent) { return new UsagePage(view, parent); }

} // namespace jitscope
