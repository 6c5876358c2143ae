// Meetings of each shard and of all: those of the last day, week or month, with who was there, out of what the store has kept.
#include "items/meetingtable.h"
#include "report/pastreport.h"
#include "series/meetingreader.h"
#include "series/momentlink.h"
#include "tabs/meetingcard.h"
#include "tabs/pages.h"
#include "tabs/tablepage.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include "base/text.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>

namespace jitscope {
namespace {

constexpr qint64 meetingsHour = 3'600'000;
constexpr int meetingsAgainMs = 30'000;

QString meetingsText(const char *source) { return QCoreApplication::translate("Meetings", source); }

class MeetingsPage : public TablePage
{
public:
    MeetingsPage(const View &view, QWidget *parent)
        : TablePage(view, parent), m_reader(view.workspace.history, this), m_worst(view.workspace.history, this), m_model(new MeetingTable)
    {
        m_head = new SectionHead(meetingsText(QT_TRANSLATE_NOOP("Meetings", "Meetings")), {}, this);
        m_when = new QLineEdit(m_head);
        m_when->setObjectName(QStringLiteral("meetingsAt"));
        m_when->setPlaceholderText(meetingsText(QT_TRANSLATE_NOOP("Meetings", "On at: 14:05, 2026-11-21 14:05")));
        m_when->setAccessibleName(meetingsText(QT_TRANSLATE_NOOP("Meetings", "Only meetings that were on at this time")));
        m_when->setClearButtonEnabled(true);
        m_when->addAction(icon(m_when, QStringLiteral("filter")), QLineEdit::LeadingPosition);
        m_when->setFixedWidth(250);
        setSmall(m_when);
        m_range = new Segments(meetingsText(QT_TRANSLATE_NOOP("Meetings", "Which time")), m_head);
        const std::pair<QString, int> ranges[] = {{meetingsText(QT_TRANSLATE_NOOP("Meetings", "24 h")), 24}, {meetingsText(QT_TRANSLATE_NOOP("Meetings", "7 days")), 168}, {meetingsText(QT_TRANSLATE_NOOP("Meetings", "31 days")), 744}};
        for (const auto &[text, hours] : ranges) m_range->add(text, hours);
        m_range->setValue(24);
        m_head->addWidget(m_when);
        m_head->addWidget(m_range);
        column()->addWidget(m_head);
        column()->addWidget(makeRule(this));
        auto *split = new QSplitter(Qt::Vertical, this);
        split->setChildrenCollapsible(false);
        m_table = addTable(QStringLiteral("meetings"), m_model, "peak", split);
        m_table->setAccessibleName(meetingsText("Meetings"));
        m_table->setMinimumHeight(120);
        split->addWidget(m_table);
        m_cards = new QSplitter(Qt::Horizontal, split);
        m_cards->setChildrenCollapsible(false);
        for (MeetingCard *&card : m_card) {
            card = new MeetingCard(view, m_cards);
            card->hide();
            m_cards->addWidget(card);
            connect(card, &MeetingCard::momentWanted, this, [this, card] { asItWas(card->row().meeting); });
            connect(card, &MeetingCard::reportWanted, this, [this, card] { savePastReport(this->view(), card->row().meeting, this); });
        }
        split->addWidget(m_cards);
        split->setStretchFactor(0, 1);
        split->setSizes({380, 240});
        column()->addWidget(split, 1);

        connect(m_range, &Segments::picked, this, [this] { read(); });
        connect(m_when, &QLineEdit::editingFinished, this, [this] { fill(); });
        connect(m_when, &QLineEdit::textChanged, this, [this](const QString &text) { if (text.isEmpty()) fill(); });
        connect(&m_reader, &MeetingReader::changed, this, [this] { fill(); });
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, [this] { fill(); });
        connect(&m_worst, &MeetingWorst::came, this, [this] { if (!m_soon.isActive()) m_soon.start(m_model->rowCount() < 500 ? 200 : 2000); });
        connect(&workspace().privacy, &Privacy::changed, this, [this] { fill(); });
        connect(&workspace().past, &TimeMachine::shownChanged, this, [this] { m_readAt = 0; });
        connect(m_table, &LiveTable::entityOpened, this, [this](const EntityId &entity) {
            if (const MeetingRow *row = m_model->find(entity)) asItWas(row->meeting);
        });
        connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] { showCards(); });
        connect(m_table, &LiveTable::menuAboutToShow, this, [this](QMenu *menu, const EntityId &entity) {
            const MeetingRow *row = m_model->find(entity);
            if (!row) return;
            menu->clear(); // what may be done to a room is not done to one that was
            menu->addAction(icon(this, QStringLiteral("history")), meetingsText(QT_TRANSLATE_NOOP("Meetings", "As it was")), this, [this, m = row->meeting] { asItWas(m); });
            menu->addAction(icon(this, QStringLiteral("export")), meetingsText(QT_TRANSLATE_NOOP("Meetings", "Report…")), this, [this, m = row->meeting] { savePastReport(this->view(), m, this); });
        });
    }
    bool hasPanel() const override { return false; }

    void setActive(bool active) override
    {
        TablePage::setActive(active);
        m_active = active;
        if (active && workspace().clock.real() - m_readAt > meetingsAgainMs) read();
    }

protected:
    void refresh() override
    {
        if (m_active && !m_reader.isReading() && workspace().clock.real() - m_readAt > meetingsAgainMs) read();
    }

private:
    void read()
    {
        m_readAt = workspace().clock.real();
        std::vector<ShardId> ids;
        for (const SnapshotPtr &s : shards()) ids.push_back(s->id);
        m_reader.read(now() - m_range->value() * meetingsHour, now(), ids);
    }

    QString roomName(const Meeting &m) const
    {
        if (workspace().privacy.isOn()) return workspace().privacy.roomName(m.room);
        return m.room.value.startsWith(u'#') ? meetingsText(QT_TRANSLATE_NOOP("Meetings", "a forgotten name")) : m.room.value.section(u'@', 0, 0);
    }
    QString personName(const Meeting &m, const MeetingStay &s) const
    {
        if (workspace().privacy.isOn()) return workspace().privacy.personName(m.room, s.person);
        return !s.name.isEmpty() ? visibleText(s.name, 80) : s.person.value.startsWith(u'#') ? meetingsText("a forgotten name") : visibleText(s.person.value, 80);
    }

    void fill()
    {
        const QString scope = navigator().scope().kind == EntityKind::Shard ? navigator().scope().shard : QString();
        const auto at = m_when->text().trimmed().isEmpty() ? std::nullopt : readMomentByHand(m_when->text(), now());
        const bool wrong = !m_when->text().trimmed().isEmpty() && !at;
        std::vector<MeetingRow> rows;
        int on = 0;
        for (const Meeting &m : m_reader.meetings()) {
            if (!scope.isEmpty() && m.shard.value != scope) continue;
            if (at && (m.from > *at || m.to < *at)) continue;
            MeetingRow row;
            row.meeting = m;
            row.name = roomName(m);
            const SnapshotPtr shard = workspace().fleet.shard(m.shard);
            row.shard = shard && !shard->name.isEmpty() ? shard->name : m.shard.value;
            QStringList people;
            for (const MeetingStay &s : m.stays) people << personName(m, s);
            people.removeDuplicates();
            row.people = people.join(u' ');
            if (const MeetingWorst::Figures *f = m_worst.of(m)) row.worst = f->band;
            m_worst.want(m, shard && shard->quality ? shard->quality->scale : QualityScale());
            on += m.isOn;
            rows.push_back(std::move(row));
        }
        QString remark = QCoreApplication::translate("Meetings", "%n meeting(s)", nullptr, int(rows.size()));
        if (on > 0) remark += QStringLiteral(" · ") + QCoreApplication::translate("Meetings", "%n on now", "meetings", on);
        if (m_reader.cutAt() > 0) remark += QStringLiteral(" · ") + meetingsText(QT_TRANSLATE_NOOP("Meetings", "more happened than is read at once: since %1 only")).arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_reader.cutAt()), QLocale::ShortFormat));
        m_head->setRemark(wrong ? meetingsText(QT_TRANSLATE_NOOP("Meetings", "That is no date and time.")) : remark);
        m_model->setRows(std::move(rows));
        m_model->tick(now());
        m_table->order().beat();
        m_table->setLoading(m_reader.isReading() && m_model->rowCount() == 0 ? meetingsText(QT_TRANSLATE_NOOP("Meetings", "Reading…")) : QString());
        if (!workspace().past.isAble()) m_table->setEmptyState(QStringLiteral("history"), meetingsText(QT_TRANSLATE_NOOP("Meetings", "No past moments are kept, so no meetings are known.")), meetingsText(QT_TRANSLATE_NOOP("Meetings", "Settings, Data switches it on.")));
        else if (m_reader.fault()) m_table->setEmptyState(QStringLiteral("history"), meetingsText(QT_TRANSLATE_NOOP("Meetings", "What is kept cannot be read.")), visibleText(m_reader.fault()->detail, 200));
        else if (at) m_table->setEmptyState(QStringLiteral("room"), meetingsText(QT_TRANSLATE_NOOP("Meetings", "No meeting is known to have been on at that time.")));
        else m_table->setEmptyState(QStringLiteral("room"), meetingsText(QT_TRANSLATE_NOOP("Meetings", "No meeting was seen in this time.")));
        showCards();
    }

    // One that is selected, or two beside each other.
    void showCards()
    {
        std::vector<const MeetingRow *> chosen;
        for (const EntityId &e : m_table->selectedEntities())
            if (const MeetingRow *row = m_model->find(e); row && chosen.size() < 2) chosen.push_back(row);
        if (chosen.empty() && m_table->order().rowCount() > 0)
            if (const MeetingRow *row = m_model->find(m_table->entityAt(m_table->order().index(0, 0)))) chosen.push_back(row);
        for (size_t i = 0; i < 2; ++i) {
            m_card[i]->setVisible(i < chosen.size());
            if (i >= chosen.size()) continue;
            const Meeting &m = chosen[i]->meeting;
            m_card[i]->show(*chosen[i], m_worst.of(m), [this, &m](const MeetingStay &s) { return personName(m, s); });
        }
        m_cards->setVisible(!chosen.empty());
    }

    void asItWas(const Meeting &m)
    {
        if (m.isOn && !workspace().past.isPast()) return navigator().open(EntityId::of(m.shard, m.room));
        navigator().open(EntityId::of(m.shard, m.room));
        workspace().past.play(0);
        workspace().past.go(m.peakAt > 0 ? std::min(m.peakAt + 10'000, std::max(m.peakAt, m.to - 5000)) : m.from);
    }

    MeetingReader m_reader;
    MeetingWorst m_worst;
    MeetingTable *m_model;
    LiveTable *m_table;
    SectionHead *m_head;
    QLineEdit *m_when;
    Segments *m_range;
    QSplitter *m_cards;
    MeetingCard *m_card[2];
    QTimer m_soon;
    qint64 m_readAt = 0;
    bool m_active = false;
};

} // namespace

Page *makeMeetingList(const View &view, QWidget *parent) { return new MeetingsPage(view, parent); }

} // namespace jitscope
