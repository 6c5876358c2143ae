// The panel of an alert (look §8.7): what may be done about the telling, why it fires, what to do, the figure with its threshold, facts and history.
// Of a silence: what it holds back, until when, and its end.
#include "panels/content.h"

#include "base/text.h"
#include "charts/chartstack.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/mutedialogs.h"
#include "dialogs/offermenu.h"
#include "items/alertwords.h"
#include "panels/alertparts.h"
#include "privacy/roomlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/icons.h"
#include "widgets/style.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMenu>
#include <QPushButton>

namespace jitscope {
namespace {

class AlertPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(AlertPanel)

public:
    AlertPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_buttons(new QWidget(this))
        , m_ack(new QPushButton(tr("Acknowledge…"), m_buttons))
        , m_unack(new QPushButton(tr("Take acknowledgement back"), m_buttons))
        , m_snooze(new QPushButton(tr("Snooze"), m_buttons))
        , m_silence(new QPushButton(tr("Silence…"), m_buttons))
        , m_end(new QPushButton(tr("End now"), m_buttons))
        , m_whyHead(new PlainLabel(tr("Why"), TextRole::Section, Ink::Text2, this))
        , m_why(words("why"))
        , m_doHead(new PlainLabel(tr("Do"), TextRole::Section, Ink::Text2, this))
        , m_do(words("do"))
        , m_ways(new QWidget(this))
        , m_way(new QPushButton(m_ways))
        , m_chart(new LiveChart(v, this))
        , m_chartRule(makeRule(this))
        , m_facts(new FactList(this))
        , m_historyRule(makeRule(this))
        , m_historyHead(new SectionHead(tr("History"), {}, this))
        , m_history(new FactList(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 8);
        column->setSpacing(0);
        const auto row = [](QWidget *holder, std::initializer_list<QPushButton *> buttons) {
            auto *flow = new FlowLayout(6, holder);
            flow->setContentsMargins(12, 4, 12, 8);
            for (QPushButton *b : buttons) {
                setSmall(b);
                flow->addWidget(b);
            }
        };
        row(m_buttons, {m_ack, m_unack, m_snooze, m_silence, m_end});
        row(m_ways, {m_way});
        setLook(m_ack, ButtonLook::Primary);
        m_snooze->setIcon(icon(this, QStringLiteral("snooze")));
        m_silence->setIcon(icon(this, QStringLiteral("bell-off")));
        for (const auto &[button, name] : {std::pair{m_ack, "ack"}, {m_unack, "unack"}, {m_snooze, "snooze"}, {m_silence, "silence"}, {m_end, "end"}, {m_way, "way"}}) button->setObjectName(QLatin1String(name));
        setPlainToolTip(m_ack, tr("Stops repeats here, with your name and a note. Key A"));
        setPlainToolTip(m_snooze, tr("Hides it until a time, or until it gets worse. Key Z"));
        setPlainToolTip(m_silence, tr("Tells nobody of it until it ends. Key S"));
        column->addWidget(m_buttons);
        column->addWidget(makeRule(this));
        for (QWidget *w : {static_cast<QWidget *>(m_whyHead), static_cast<QWidget *>(m_why), static_cast<QWidget *>(m_doHead), static_cast<QWidget *>(m_do)}) column->addWidget(w);
        for (PlainLabel *head : {m_whyHead, m_doHead}) head->setContentsMargins(12, 8, 12, 2);
        column->addWidget(m_ways);
        column->addWidget(m_chartRule);
        m_chart->setMinimumSize(160, 140);
        m_chart->setMaximumHeight(170);
        column->addWidget(m_chart);
        column->addWidget(makeRule(this));
        column->addWidget(m_facts);
        column->addWidget(m_historyRule);
        column->addWidget(m_historyHead);
        column->addWidget(m_history);
        column->addStretch(1);

        connect(m_ack, &QPushButton::clicked, this, [this] { askAcknowledge(workspace(), {m_shown}, this); });
        connect(m_unack, &QPushButton::clicked, this, [this] {
            if (const Alert *a = alert()) workspace().alerts.unacknowledge(withBehind(workspace().alerts, {a->id}));
        });
        connect(m_snooze, &QPushButton::clicked, this, [this] { askSnooze(workspace(), {m_shown}, this, m_snooze->mapToGlobal(QPoint(0, m_snooze->height()))); });
        connect(m_silence, &QPushButton::clicked, this, [this] { askSilence(workspace(), {m_shown}, this); });
        connect(m_end, &QPushButton::clicked, this, [this] {
            const Alert *a = alert();
            workspace().alerts.unsilence(a ? a->silence : m_shown.id, QDateTime::currentMSecsSinceEpoch());
        });
        connect(m_way, &QPushButton::clicked, this, [this] { go(); });
        connect(m_facts, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
        connect(&workspace().latch, &Latch::changed, this, [this] { showOffers(); });
    }

    PanelHead show(const EntityId &e, const SnapshotPtr &, qint64 now) override
    {
        m_shown = e;
        if (e.room == QLatin1String("silence")) return showSilence(now);
        const Alert *a = alert();
        m_buttons->setVisible(a);
        m_facts->setVisible(a);
        if (!a) {
            hideWords();
            return {Health::Unknown, tr("Alert"), tr("It ended long ago and is no longer kept."), false, true};
        }
        const AlertRule *rule = ruleOf(*a);
        const AlertPlace place = placeOf(*a, now);
        m_ack->setVisible(place == AlertPlace::Firing);
        m_unack->setVisible(a->isOpen() && a->ack.at > 0);
        m_snooze->setVisible(a->isOpen() && place != AlertPlace::Muted);
        m_silence->setVisible(a->isOpen() && place != AlertPlace::Muted);
        m_end->setVisible(place == AlertPlace::Muted);
        m_end->setText(tr("End the silence now"));
        say(m_whyHead, m_why, alertWhy(*a, rule));
        say(m_doHead, m_do, alertDo(*a, rule));
        showWays(*a, rule);
        showChart(*a, rule);
        m_facts->set(alertFacts(workspace(), *a, rule, now));
        showHistory(alertHistory(workspace(), *a, now));
        QStringList identity{targetLabel(a->key.target, a->target), a->key.target.shard, a->key.rule};
        identity.removeDuplicates();
        identity.removeAll(QString());
        const Health health = place == AlertPlace::Firing ? alertHealth(*a) : place == AlertPlace::Resolved ? Health::Ok : Health::Pending;
        return {health, alertTitle(*a, rule), identity.join(QStringLiteral(" · ")), false, !a->isOpen()};
    }

private:
    Workspace &workspace() const { return view().workspace; }
    const Alert *alert() const { return m_shown.room.isEmpty() ? workspace().alerts.alert(m_shown.id.toULongLong()) : nullptr; }
    const AlertRule *ruleOf(const Alert &a) const { return a.key.origin.isEmpty() ? workspace().alerts.rule(a.key.rule) : nullptr; }

    PlainLabel *words(const char *name)
    {
        auto *label = new PlainLabel({}, TextRole::Body, Ink::Text, this);
        label->setObjectName(QLatin1String(name));
        label->setWordWrap(true);
        label->setMinimumWidth(1);
        label->setContentsMargins(12, 0, 12, 2);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }

    static void say(PlainLabel *head, PlainLabel *label, const QString &text)
    {
        if (label->text() != text) label->setText(text);
        label->setVisible(!text.isEmpty());
        head->setVisible(!text.isEmpty());
    }

    void hideWords()
    {
        for (QWidget *w : std::initializer_list<QWidget *>{m_whyHead, m_why, m_doHead, m_do, m_ways, m_chart, m_chartRule}) w->hide();
        showHistory({});
    }

    void showHistory(const std::vector<Fact> &lines)
    {
        m_history->set(lines);
        for (QWidget *w : {static_cast<QWidget *>(m_history), static_cast<QWidget *>(m_historyHead), static_cast<QWidget *>(m_historyRule)}) w->setVisible(!lines.empty());
    }

    PanelHead showSilence(qint64 now)
    {
        const auto &all = workspace().alerts.silences();
        const auto it = std::find_if(all.begin(), all.end(), [this](const Silence &s) { return s.id == m_shown.id; });
        const bool there = it != all.end() && it->until > now;
        m_buttons->setVisible(there);
        m_facts->setVisible(there);
        for (QPushButton *b : {m_ack, m_unack, m_snooze, m_silence}) b->hide();
        m_end->setVisible(there);
        hideWords();
        if (!there) return {Health::SwitchedOff, tr("Silence"), tr("It has ended."), false, true};
        m_end->setText(it->from > now ? tr("Take it back") : tr("End now"));
        m_facts->set(silenceFacts(workspace(), *it, now));
        return {Health::Pending, silenceTitle(*it, workspace().alerts), silenceKind(*it) + QStringLiteral(" · ") + untilText(it->until, now), false, false};
    }

    void showWays(const Alert &a, const AlertRule *rule)
    {
        m_wayTo = wayOf(workspace(), a, rule);
        m_way->setText(m_wayTo.text);
        m_way->setVisible(!m_wayTo.text.isEmpty());
        std::vector<Offer> offers = remediesOf(workspace(), a, rule);
        const bool same = std::equal(offers.begin(), offers.end(), m_offers.begin(), m_offers.end(), [](const auto &x, const auto &y) { return x.kind == y.offer.kind && x.requests == y.offer.requests; });
        if (!same) {
            for (const Remedied &r : m_offers) r.button->deleteLater();
            m_offers.clear();
            for (Offer &offer : offers) {
                auto *button = new QPushButton(offerText(offer), m_ways);
                button->setObjectName(QStringLiteral("remedy-") + QLatin1String(offer.kind->name));
                setSmall(button);
                m_ways->layout()->addWidget(button);
                button->show();
                connect(button, &QPushButton::clicked, this, [this, offer] { ConfirmDialog::ask(workspace(), offer, this); });
                m_offers.push_back({std::move(offer), button});
            }
            m_asked = 0;
        }
        if (const qint64 now = QDateTime::currentMSecsSinceEpoch(); now - m_asked >= 1000) { // a plan for each is made
            m_asked = now;
            showOffers();
        }
        m_ways->setVisible(!m_wayTo.text.isEmpty() || !m_offers.empty());
    }

    void showOffers()
    {
        for (const Remedied &r : m_offers) {
            const QString no = refusalOf(workspace(), r.offer);
            const bool latched = !no.isEmpty() && hindranceOf(workspace(), r.offer).isEmpty();
            r.button->setEnabled(no.isEmpty());
            r.button->setIcon(latched ? icon(this, QStringLiteral("lock")) : QIcon());
            setPlainToolTip(r.button, no);
        }
    }

    void go()
    {
        Navigator &n = view().navigator;
        const AlertWay way = m_wayTo;
        if (way.entity.kind == EntityKind::Room || way.entity.kind == EntityKind::Person || (way.entity.kind == EntityKind::Shard && way.page.isEmpty() && n.scope().kind == EntityKind::Fleet)) return n.open(way.entity);
        n.select(way.entity);
        if (!way.page.isEmpty()) n.showPage(way.page);
    }

    void showChart(const Alert &a, const AlertRule *rule)
    {
        const std::optional<AlertSeries> series = seriesOf(a, rule);
        m_chart->setVisible(series.has_value());
        m_chartRule->setVisible(series.has_value());
        if (!series) {
            m_charted = {};
            return;
        }
        if (!m_charted || !(*m_charted == series->key)) {
            m_charted = series->key;
            const QString target = targetLabel(a.key.target, a.target);
            m_chart->setTitle(metricTitle(series->key.metric), target);
            m_chart->setTracks({{series->key, target, TrackStyle::Main}});
        }
        m_chart->setLimit(series->limit);
        if (const SnapshotPtr shard = workspace().fleet.shard(ShardId{a.key.target.shard})) m_chart->setMarks(marksOf(workspace(), *shard, a.key.target));
    }

    struct Remedied { Offer offer; QPushButton *button; };
    QWidget *m_buttons;
    QPushButton *m_ack, *m_unack, *m_snooze, *m_silence, *m_end;
    PlainLabel *m_whyHead, *m_why, *m_doHead, *m_do;
    QWidget *m_ways;
    QPushButton *m_way;
    LiveChart *m_chart;
    QFrame *m_chartRule;
    FactList *m_facts;
    QFrame *m_historyRule;
    SectionHead *m_historyHead;
    FactList *m_history;
    EntityId m_shown;
    AlertWay m_wayTo;
    std::vector<Remedied> m_offers;
    std::optional<SeriesKey> m_charted;
    qint64 m_asked = 0;
};

} // namespace

PanelContent *makeAlertPanel(const View &view, QWidget *parent) { return new AlertPanel(view, parent); }

} // namespace jitscope
