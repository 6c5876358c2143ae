// The panel of a server: bridge, recorder with its three witnesses, focus, signalling, host. What is special first, then every figure it has.
#include "panels/content.h"
#include "panels/machinepart.h"
#include "panels/proxyfacts.h"
#include "panels/verdictpart.h"
#include "panels/waysrow.h"
#include "panels/wishlist.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/operationwords.h"
#include "items/sentences.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QPushButton>

namespace jitscope {
namespace {

class ServerPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(ServerPanel)

public:
    ServerPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_verdict(new VerdictBar(this))
        , m_side(new VerdictPart(VerdictPart::Shape::Narrow, this))
        , m_figures(new FigureGrid({{Metric::BridgeStress, tr("Stress")}, {Metric::BridgeRtt, tr("Round trip, mean")},
                                    {Metric::BridgeLossUp, tr("Loss up")}, {Metric::BridgeLossDown, tr("Loss down")}}, this))
        , m_failuresHead(new SectionHead(tr("Failures today"), {}, this))
        , m_failures(new FactList(this))
        , m_wishes(new WishList(v, this))
        , m_facts(new FactList(this))
        , m_ways(new WaysRow(v, this))
        , m_logRow(new QWidget(this))
        , m_relaysHead(new SectionHead(tr("Relay legs"), {}, this))
        , m_relays(new FactList(this))
        , m_machine(new MachinePart(v, this))
        , m_tableHead(new SectionHead(tr("Where rooms go"), {}, this))
        , m_tableSearch(new QLineEdit(this))
        , m_table(new FactList(this))
        , m_all(new FactList(this))
        , m_sources(new FactList(this))
        , m_whereHead(new SectionHead(tr("From number to source"), {}, this))
        , m_where(new WhereFrom(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_verdict);
        column->addWidget(m_side);
        column->addWidget(m_figures);
        column->addWidget(m_facts);
        column->addWidget(m_ways);
        column->addWidget(m_wishes);
        auto *row = new QHBoxLayout(m_logRow);
        row->setContentsMargins(12, 0, 12, 8);
        auto *log = new QPushButton(icon(this, QStringLiteral("log")), tr("Log"), m_logRow);
        setPlainToolTip(log, tr("Its log below the list, with known errors explained (G)"));
        row->addWidget(log);
        row->addStretch(1);
        connect(log, &QPushButton::clicked, this, [this] {
            view().navigator.showPage(QStringLiteral("recorders"));
            view().navigator.showLog(m_shown);
        });
        column->addWidget(m_logRow);
        column->addWidget(m_failuresHead);
        column->addWidget(m_failures);
        column->addWidget(m_relaysHead);
        column->addWidget(m_relays);
        column->addWidget(m_machine);
        column->addWidget(m_tableHead);
        auto *search = new QHBoxLayout; // as far in as the facts below
        search->setContentsMargins(12, 0, 12, 4);
        search->addWidget(m_tableSearch);
        column->addLayout(search);
        column->addWidget(m_table);
        m_tableSearch->setPlaceholderText(tr("Find a room in the stick table"));
        m_tableSearch->setClearButtonEnabled(true);
        connect(m_tableSearch, &QLineEdit::textChanged, this, [this] {
            if (const ServerPtr server = view().workspace.fleet.server(ShardId{m_shown.shard}, ServerId{m_shown.id})) showTable(*server, view().workspace.clock.now());
        });
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("Figures"), {}, this));
        column->addWidget(m_all);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("Sources"), {}, this));
        column->addWidget(m_sources);
        column->addWidget(makeRule(this));
        column->addWidget(m_whereHead);
        column->addWidget(m_where);
        column->addStretch(1);
        for (FactList *list : {m_facts, m_relays}) connect(list, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
    }

    PanelHead show(const EntityId &e, const SnapshotPtr &snapshot, qint64 now) override
    {
        const ServerPtr server = view().workspace.fleet.server(ShardId{e.shard}, ServerId{e.id});
        if (!server || !snapshot) {
            m_verdict->clear();
            m_side->clear();
            return {Health::Unknown, e.id, tr("is no longer known"), false, true};
        }
        const ShardSnapshot &s = *snapshot;
        m_ways->set(e);
        const Server &v = *server;
        m_shown = e;
        m_logRow->setVisible(v.kind == ServerKind::Recorder);
        int mine = 0;
        for (const Problem &p : s.problems) mine += p.about == e;
        sayProblem(m_verdict, problemOf(s, e), mine - 1, now);
        // What is wrong with the server, and below what its people suffer from.
        const BridgeQuality *quality = s.quality ? s.quality->bridge(v.id) : nullptr;
        if (!quality || !m_side->say(quality->verdict, {}, now)) m_side->clear();
        m_figures->setVisible(v.kind == ServerKind::Bridge);
        if (v.kind == ServerKind::Bridge) m_figures->set(v.readings, &s, now);
        m_facts->set(v.kind == ServerKind::Recorder ? recorderFacts(v, s, now) : v.kind == ServerKind::Bridge ? bridgeFacts(v, s, now) : v.signal ? signalFacts(v, s, now) : commonFacts(v, now));
        m_wishes->set(e, now);
        showFailures(v, e, now);
        showRelays(v, s, now);
        m_machine->show(v, s, now);
        showTable(v, now);
        std::vector<Fact> all;
        for (const Reading &r : v.readings) all.push_back(factOf(metricTitle(r.metric), r, &s, now));
        if (all.empty()) {
            all.push_back({tr("Figures"), QStringLiteral("–")});
            all.back().missing = true;
            all.back().tip = tr("No source has given a figure of this server yet.");
        }
        m_all->set(all);
        showSources(v, s, now);
        m_whereHead->setVisible(!v.readings.empty());
        m_where->set(v.readings, snapshot, now);
        QStringList identity{serverKindWord(v.kind)};
        if (!v.version.isEmpty()) identity << v.version;
        if (!v.region.isEmpty()) identity << v.region;
        return {v.health, v.name.isEmpty() ? v.id.value : v.name, identity.join(QStringLiteral(" · ")), false, false};
    }

private:
    static std::vector<Fact> commonFacts(const Server &v, qint64 now)
    {
        std::vector<Fact> facts;
        const auto text = [&](const QString &label, const QString &value) {
            if (!value.isEmpty()) facts.push_back({label, value});
        };
        text(tr("Version"), v.version);
        text(tr("Release"), v.release);
        text(tr("Region"), v.region);
        if (v.restOk) {
            facts.push_back(flagFact(tr("Health check"), v.restOk, tr("passed"), tr("failed"), {}));
            facts.back().sign = *v.restOk ? Health::Ok : Health::Critical;
        }
        text(tr("Says"), v.message);
        if (v.since > 0) facts.push_back({tr("In this state"), formatAge(now - v.since, QLocale())});
        if (v.shuttingDown.value_or(false)) facts.push_back({tr("Shutting down"), tr("yes")});
        text(tr("Occupant"), v.occupant);
        for (const BehindProxy &b : v.behind) {
            Fact f{visibleText(b.backend + u'/' + b.name, 60), visibleText(b.status, 40)};
            f.sign = b.takesNew() ? Health::Ok : b.state == BehindProxy::State::Down ? Health::Critical : Health::Draining;
            if (b.sessions >= 0) f.remark = tr("%n sessions", nullptr, b.sessions);
            QStringList tip;
            if (b.agentChecked) tip << (*b.agentChecked ? tr("Its agent is asked: %1").arg(visibleText(b.agentSays.isEmpty() ? b.agentStatus : b.agentSays, 80)) : tr("No agent is asked."));
            if (!b.checkStatus.isEmpty()) tip << tr("Last check: %1").arg(visibleText(b.checkStatus, 40));
            if (b.changedSeconds >= 0) tip << tr("In this state since %1.").arg(formatAge(qint64(b.changedSeconds) * 1000, QLocale()));
            f.tip = tip.join(u'\n');
            facts.push_back(f);
        }
        if (v.pins)
            for (const RoomPin &pin : *v.pins) {
                facts.push_back({tr("Pinned: %1").arg(visibleText(pin.room, 60)), visibleText(pin.version, 60)});
                if (pin.until > now) facts.back().remark = tr("for %1").arg(formatAge(pin.until - now, QLocale()));
            }
        return facts;
    }

    static std::vector<Fact> bridgeFacts(const Server &v, const ShardSnapshot &s, qint64 now)
    {
        std::vector<Fact> facts;
        const auto outOf = [&](const QString &label, Metric some, Metric all) {
            const Reading a = v.readings.get(some), b = v.readings.get(all);
            Fact f = factOf(label, a, &s, now);
            f.value = tr("%1 of %2").arg(figureText(a, now, false), figureText(b, now, false));
            if (a.isMeasured() && b.isMeasured()) f.sign = a.value < b.value ? Health::Critical : Health::Ok;
            return f;
        };
        facts.push_back(outOf(tr("XMPP logins"), Metric::BridgeXmppConnected, Metric::BridgeXmppConfigured));
        facts.push_back(outOf(tr("Brewery rooms"), Metric::BridgeMucsJoined, Metric::BridgeMucsConfigured));
        facts.push_back(flagFact(tr("In the brewery"), v.inBrewery, tr("yes"), tr("no"), tr("No XMPP feed is set up for this shard.")));
        facts.push_back(flagFact(tr("Jicofo's list"), v.inFocusList, tr("yes"), tr("no"), tr("Jicofo's debug page does not tell.")));
        facts.push_back(flagFact(tr("Operational"), v.operational, tr("yes"), tr("no"), tr("Jicofo has not judged this bridge.")));
        facts.push_back(flagFact(tr("Draining"), v.draining, tr("yes"), tr("no"), tr("The bridge has not said.")));
        if (v.draining.value_or(false)) facts.back().sign = Health::Draining;
        if (const BridgeQuality *quality = s.quality ? s.quality->bridge(v.id) : nullptr) facts.push_back(headRoomFact(tr("Head-room"), quality->headRoom));
        if (!v.relayId.isEmpty()) facts.push_back({tr("Relay id"), v.relayId});
        for (Fact &f : commonFacts(v, now)) facts.push_back(std::move(f));
        return facts;
    }

    static QString busyWord(RecorderView::Busy busy)
    {
        switch (busy) {
        case RecorderView::Busy::Idle: return tr("idle");
        case RecorderView::Busy::Busy: return tr("busy");
        case RecorderView::Busy::Expired: return tr("expired");
        case RecorderView::Busy::Unknown: break;
        }
        return {};
    }

    // One witness; strong where it contradicts the two others.
    static Fact witness(const QString &label, const RecorderView &view, const RecorderView &a, const RecorderView &b, const QString &unknownTip, qint64 now)
    {
        Fact f{label, QStringLiteral("–")};
        QStringList words;
        if (const QString busy = busyWord(view.busy); !busy.isEmpty()) words << busy;
        if (view.healthy != RecorderView::Healthy::Unknown) words << (view.healthy == RecorderView::Healthy::Healthy ? tr("healthy") : tr("unhealthy"));
        if (words.isEmpty() && view.known) words << tr("knows it");
        f.missing = words.isEmpty();
        if (f.missing) f.tip = unknownTip;
        else f.value = words.join(QStringLiteral(", "));
        const auto contradicts = [&](const RecorderView &o) {
            return (view.busy != RecorderView::Busy::Unknown && o.busy != RecorderView::Busy::Unknown && view.busy != o.busy)
                   || (view.healthy != RecorderView::Healthy::Unknown && o.healthy != RecorderView::Healthy::Unknown && view.healthy != o.healthy);
        };
        f.strong = contradicts(a) || contradicts(b);
        if (view.at > 0) f.remark = formatAge(now - view.at, QLocale());
        return f;
    }

    std::vector<Fact> recorderFacts(const Server &v, const ShardSnapshot &s, qint64 now) const
    {
        std::vector<Fact> facts;
        facts.push_back(witness(tr("Presence"), v.presence, v.rest, v.focus, tr("It is not in the brewery, or no XMPP feed is set up."), now));
        facts.push_back(witness(tr("REST"), v.rest, v.presence, v.focus, tr("Its health page has not answered."), now));
        facts.push_back(witness(tr("Jicofo"), v.focus, v.presence, v.rest, tr("Jicofo's debug page does not tell."), now));
        Fact room{tr("Room"), QStringLiteral("–")};
        room.missing = v.recordingRoom.isEmpty();
        if (!v.recordingRoom.isEmpty()) {
            const RoomPtr r = view().workspace.fleet.room(s.id, v.recordingRoom);
            room = {tr("Room"), r ? r->name : v.recordingRoom.value, v.roomSure == RoomSure::Certain ? tr("certain") : tr("likely")};
            room.link = EntityId::of(s.id, v.recordingRoom);
        }
        room.tip = explainRecordedRoom(v);
        facts.push_back(room);
        Fact environment{tr("Environment"), v.serving.isEmpty() ? QStringLiteral("–") : v.serving};
        environment.missing = v.serving.isEmpty();
        if (environment.missing) environment.tip = tr("A Jibri names it only while it serves a request that came over XMPP.");
        facts.push_back(environment);
        const Operation *open = view().workspace.operations.openFor(s.id, v.id.value);
        if (open && open->request.kind == QLatin1String("restart-recorder-idle"))
            facts.push_back({tr("Pending"), tr("restart when idle, asked %1").arg(QDateTime::fromMSecsSinceEpoch(open->askedAt).toString(QStringLiteral("HH:mm")))});
        facts.push_back(factOf(tr("Recordings today"), v.readings.get(Metric::RecorderToday), &s, now));
        facts.back().tip = explainToday(v, &s, now);
        const Reading left = v.readings.get(Metric::RecorderDiskLeft);
        facts.push_back(factOf(tr("Disk left"), left.hasValue() ? left : v.readings.get(Metric::RecorderDiskFree), &s, now));
        facts.back().tip = explainDiskLeft(v, &s, now);
        facts.push_back(factOf(tr("Load"), v.readings.get(Metric::RecorderLoad), &s, now));
        facts.back().tip = explainHostFigure(v, Metric::RecorderLoad, &s, now);
        if (const Reading cpus = v.readings.get(Metric::RecorderCpus); cpus.hasValue()) facts.back().remark = tr("%n processor(s)", nullptr, int(cpus.value));
        if (v.version.isEmpty()) {
            facts.push_back({tr("Version"), QStringLiteral("–")});
            facts.back().missing = true;
            facts.back().tip = explainHostFigure(v, Metric::RecorderLoad, &s, now);
        }
        Fact canary{tr("Canary"), QStringLiteral("–")};
        canary.missing = v.canary.at == 0;
        if (canary.missing) canary.tip = tr("No canary recording was made since this console runs.");
        else {
            canary.value = v.canary.ok ? tr("recorded") : tr("failed: %1").arg(QCoreApplication::translate("Operation", v.canary.failed.toUtf8().constData()));
            canary.remark = formatAge(now - v.canary.at, QLocale());
            canary.sign = v.canary.ok ? Health::Ok : v.canary.failedInARow > 1 ? Health::Critical : Health::Warning;
            canary.tip = v.canary.detail;
        }
        facts.push_back(canary);
        if (v.presenceItems > 1) {
            facts.push_back({tr("Same name"), tr("%n occupants", nullptr, v.presenceItems)});
            facts.back().sign = Health::Warning;
        }
        for (Fact &f : commonFacts(v, now)) facts.push_back(std::move(f));
        return facts;
    }

    // The latest first, each with its time and who says so.
    void showFailures(const Server &v, const EntityId &e, qint64 now)
    {
        const bool shown = v.kind == ServerKind::Recorder;
        m_failuresHead->setVisible(shown);
        m_failures->setVisible(shown);
        if (!shown) return;
        const RecorderFailures &failures = view().workspace.failures;
        const qint64 since = failures.watchedSince(e);
        m_failuresHead->setRemark(since > 0 ? tr("seen since %1").arg(momentText(since, now)) : QString());
        std::vector<Fact> facts;
        for (const RecorderFailure &f : failures.of(e)) {
            facts.push_back({momentText(f.at, now), failureText(f), failureWitness(f)});
            facts.back().sign = f.isExplained() ? Health::Warning : Health::Unknown;
            facts.back().tip = f.kind == RecorderFailure::Kind::Log ? QCoreApplication::translate("KnownError", f.detail.toUtf8().constData()) : visibleText(f.detail, 300);
        }
        if (facts.empty()) {
            facts.push_back({tr("None seen"), QStringLiteral("–")});
            facts.back().missing = true;
            facts.back().tip = explainFailures(failures, e, now);
        }
        m_failures->set(facts);
    }

    void showRelays(const Server &v, const ShardSnapshot &s, qint64 now)
    {
        std::vector<Fact> legs;
        for (const RelayLeg &leg : v.relays) {
            if (!leg.room.isEmpty()) continue; // the sums over rooms are enough here
            Fact f = factOf(visibleText(leg.peer, 48), leg.rtt, &s, now);
            f.remark = tr("in %1, out %2").arg(figureText(leg.bitrateIn, now, true), figureText(leg.bitrateOut, now, true));
            legs.push_back(f);
        }
        m_relaysHead->setVisible(!legs.empty());
        m_relays->setVisible(!legs.empty());
        m_relays->set(legs);
    }

    // The first entries, or those with what is searched for.
    void showTable(const Server &v, qint64 now)
    {
        for (QWidget *w : {static_cast<QWidget *>(m_tableHead), static_cast<QWidget *>(m_tableSearch), static_cast<QWidget *>(m_table)}) w->setVisible(v.table != nullptr);
        if (!v.table) return;
        m_tableHead->setRemark(tableWords(*v.table, now));
        m_table->set(tableFacts(*v.table, m_tableSearch->text(), now));
    }

    void showSources(const Server &v, const ShardSnapshot &s, qint64 now)
    {
        std::vector<Fact> facts;
        for (const SourceState &source : s.sources) {
            if (source.server != v.id) continue;
            Fact f{source.name, {}};
            f.sign = source.health;
            if (source.health == Health::SwitchedOff) f.value = source.since.isEmpty() ? tr("switched off") : tr("not in this version");
            else if (source.error) f.value = errorSentence(*source.error, source.name);
            else f.value = source.lastOk > 0 ? tr("%1 ago").arg(formatAge(now - source.lastOk, QLocale())) : tr("not yet");
            f.tip = visibleText(source.address);
            if (source.answerMs >= 0) f.tip += QLatin1Char('\n') + tr("Answered in %1 ms, every %2 s.").arg(source.answerMs).arg(source.intervalMs / 1000);
            if (!source.since.isEmpty()) f.tip += QLatin1Char('\n') + tr("Not exported by this version, but from %1 on.").arg(source.since);
            if (!source.setting.isEmpty()) f.tip += QLatin1Char('\n') + tr("Switch on with %1 in %2.").arg(source.setting, source.settingFile);
            facts.push_back(f);
        }
        if (facts.empty()) {
            facts.push_back({tr("Sources"), QStringLiteral("–")});
            facts.back().missing = true;
            facts.back().tip = tr("Nothing asks this server itself; it is known from others.");
        }
        m_sources->set(facts);
    }

    VerdictBar *m_verdict;
    VerdictPart *m_side; // of a bridge
    FigureGrid *m_figures;
    SectionHead *m_failuresHead;
    FactList *m_failures;
    WishList *m_wishes;
    FactList *m_facts;
    WaysRow *m_ways;
    QWidget *m_logRow;
    EntityId m_shown;
    SectionHead *m_relaysHead;
    FactList *m_relays;
    MachinePart *m_machine;
    SectionHead *m_tableHead;
    QLineEdit *m_tableSearch;
    FactList *m_table, *m_all, *m_sources;
    SectionHead *m_whereHead;
    WhereFrom *m_where;
};

} // namespace

PanelContent *makeServerPanel(const View &view, QWidget *parent) { return new ServerPanel(view, parent); }

} // namespace jitscope
