// What stands in place of pages that know the present only, while a past moment is shown: alerts and operations as the store's events tell of them, and words
// for what is not kept.
#include "items/pastnoticetable.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

namespace jitscope {
namespace {

QString pastPageSays(const char *source) { return QCoreApplication::translate("Past", source); }

class PastNoticesPage : public TablePage
{
public:
    PastNoticesPage(const View &view, bool operations, QWidget *parent)
        : TablePage(view, parent), m_operations(operations), m_model(new PastNoticeTable(operations)),
          m_head(new SectionHead(operations ? pastPageSays(QT_TRANSLATE_NOOP("Past", "Operations until then")) : pastPageSays(QT_TRANSLATE_NOOP("Past", "Alerts as they were")), {}, this))
    {
        column()->addWidget(m_head);
        column()->addWidget(makeRule(this));
        LiveTable *table = addTable(operations ? QStringLiteral("past-operations") : QStringLiteral("past-alerts"), m_model, "for");
        table->setAccessibleName(operations ? pastPageSays("Operations until then") : pastPageSays("Alerts as they were"));
        column()->addWidget(table, 1);
        connect(&workspace().past, &TimeMachine::moved, this, [this] { fill(); });
        connect(&workspace().privacy, &Privacy::changed, this, [this] { fill(); });
        fill();
    }

private:
    void fill()
    {
        const TimeMachine &past = workspace().past;
        if (!past.isPast()) return;
        Privacy &privacy = workspace().privacy;
        std::vector<PastNoticeRow> rows;
        int open = 0;
        for (const PastNotice &n : m_operations ? past.past().operations : past.past().alerts) {
            if (navigator().scope().kind == EntityKind::Shard && n.about.shard != navigator().scope().shard) continue;
            const QString room = n.about.kind == EntityKind::Person ? n.about.room : n.about.kind == EntityKind::Room ? n.about.id : QString();
            const bool hidden = privacy.isOn() && !room.isEmpty();
            PastNoticeRow row{n, pastAbout(n.about, hidden ? privacy.roomName(RoomId{room}) : QString(), hidden ? privacy.personName(RoomId{room}, PersonId{n.about.id}) : QString()), m_operations};
            open += n.until == 0;
            rows.push_back(std::move(row));
        }
        m_head->setRemark(m_operations ? QCoreApplication::translate("Past", "%n running", "operations at a past moment", open) : QCoreApplication::translate("Past", "%n firing", "alerts at a past moment", open));
        m_model->setRows(std::move(rows));
        m_model->tick(now());
        auto *table = static_cast<LiveTable *>(mainTable());
        table->order().beat();
        if (!past.isKnown()) table->setEmptyState(QStringLiteral("history"), pastPageSays(QT_TRANSLATE_NOOP("Past", "Nothing was recorded at this moment.")));
        else table->setEmptyState(m_operations ? QStringLiteral("operations") : QStringLiteral("bell"), m_operations ? pastPageSays(QT_TRANSLATE_NOOP("Past", "No operation was kept in the month before this moment.")) : pastPageSays(QT_TRANSLATE_NOOP("Past", "No alert was kept in the month before this moment.")));
    }

    bool m_operations;
    PastNoticeTable *m_model;
    SectionHead *m_head;
};

// A page that shows servers' files as they are: they would lie about the past.
class PresentOnlyPage : public Page
{
public:
    PresentOnlyPage(const View &view, QWidget *parent) : Page(view, parent)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        auto *empty = new EmptyState(QStringLiteral("history"), pastPageSays(QT_TRANSLATE_NOOP("Past", "This page shows the present only.")), pastPageSays(QT_TRANSLATE_NOOP("Past", "Files and versions of servers are not part of what is kept of a moment. Back in the present, the page Config has the versions of files that were saved.")), this);
        connect(empty->addAction(pastPageSays(QT_TRANSLATE_NOOP("Past", "Back to now")), true), &QPushButton::clicked, this, [this] { workspace().past.back(); });
        column->addWidget(empty);
        setBackgroundRole(QPalette::Base);
        setAutoFillBackground(true);
    }
    bool hasPanel() const override { return false; }
};

} // namespace

Page *makePastAlerts(const View &view, QWidget *parent) { return new PastNoticesPage(view, false, parent); }
Page *makePastOperations(const View &view, QWidget *parent) { return new PastNoticesPage(view, true, parent); }
Page *makePresentOnly(const View &view, QWidget *parent) { return new PresentOnlyPage(view, parent); }

} // namespace jitscope
