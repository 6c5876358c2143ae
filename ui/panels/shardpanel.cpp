// The panel of a shard: the gravest cause, signalling and servers, the people who suffer most, and the sources that fail.
#include "panels/content.h"
#include "panels/peoplelist.h"
#include "panels/proxyfacts.h"
#include "panels/waysrow.h"
#include "panels/wishlist.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/sentences.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

class ShardPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(ShardPanel)

public:
    ShardPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_verdict(new VerdictBar(this))
        , m_figures(new FigureGrid({{Metric::ShardPeople, tr("People")}, {Metric::ShardStress, tr("Stress, highest")},
                                    {Metric::ShardLossUpP95, tr("Loss up, 95 %")}, {Metric::ShardRttMedian, tr("Round trip, median")}}, this))
        , m_wishes(new WishList(v, this))
        , m_facts(new FactList(this))
        , m_ways(new WaysRow(v, this))
        , m_people(new PeopleList(v, this))
        , m_peopleHead(new SectionHead(tr("Worst people now"), {}, this))
        , m_sources(new FactList(this))
        , m_sourcesHead(new SectionHead(tr("Sources"), {}, this))
        , m_where(new WhereFrom(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_verdict);
        column->addWidget(m_figures);
        column->addWidget(m_facts);
        column->addWidget(m_ways);
        column->addWidget(m_wishes);
        column->addWidget(makeRule(this));
        column->addWidget(m_peopleHead);
        column->addWidget(m_people);
        column->addWidget(makeRule(this));
        column->addWidget(m_sourcesHead);
        column->addWidget(m_sources);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("From number to source"), {}, this));
        column->addWidget(m_where);
        column->addStretch(1);
        connect(m_facts, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
    }

    PanelHead show(const EntityId &e, const SnapshotPtr &snapshot, qint64 now) override
    {
        m_peopleHead->setTitle(view().workspace.past.isPast() ? tr("Worst people then") : tr("Worst people now"));
        if (!snapshot) return {Health::Unknown, e.shard, tr("no longer in the fleet file"), false, true};
        const ShardSnapshot &s = *snapshot;
        m_ways->set(e);
        sayProblem(m_verdict, s.problems.empty() ? nullptr : &s.problems.front(), int(s.problems.size()) - 1, now);
        m_figures->set(s.readings, &s, now);
        m_facts->set(facts(s, now));
        m_wishes->set(EntityId::of(s.id), now);
        auto lines = worstPeople(s, nullptr, 5);
        m_peopleHead->setRemark(lines.empty() ? tr("nobody is measured yet") : QString());
        m_people->setVisible(!lines.empty());
        m_people->set(std::move(lines), now);
        m_sources->set(sources(s, now));
        m_where->set(s.readings, snapshot, now);
        QStringList identity;
        if (!s.name.isEmpty() && s.name != s.id.value) identity << s.id.value;
        for (const ServerPtr &server : s.servers)
            if (server->kind == ServerKind::Bridge && !server->release.isEmpty()) {
                identity << tr("release %1").arg(server->release);
                break;
            }
        if (s.demo) identity << tr("demo data");
        return {s.health, s.name.isEmpty() ? s.id.value : s.name, identity.join(QStringLiteral(" · ")), false, false};
    }

private:
    static Fact serverFact(const ShardSnapshot &s, ServerKind kind, const QString &label)
    {
        Fact f{label, QStringLiteral("–")};
        f.missing = true;
        f.tip = tr("No such server is in the fleet file.");
        for (const ServerPtr &server : s.servers) {
            if (server->kind != kind) continue;
            f = {label, (server->name.isEmpty() ? server->id.value : server->name)};
            f.remark = visibleText(server->version, 40);
            f.sign = server->health;
            f.link = EntityId::of(s.id, server->id);
            break;
        }
        return f;
    }

    static std::vector<Fact> facts(const ShardSnapshot &s, qint64 now)
    {
        const QLocale locale;
        std::vector<Fact> facts;
        facts.push_back(serverFact(s, ServerKind::Prosody, tr("Signalling")));
        facts.push_back(serverFact(s, ServerKind::Focus, tr("Jicofo")));
        facts.push_back(factOf(tr("Rooms"), s.readings.get(Metric::ShardRooms), &s, now));
        const auto outOf = [&](const QString &label, Metric some, Metric all, const QString &remark) {
            Fact f = factOf(label, s.readings.get(some), &s, now);
            f.value += QStringLiteral(" / ") + figureText(s.readings.get(all), now, false);
            f.remark = remark;
            return f;
        };
        facts.push_back(outOf(tr("Bridges"), Metric::ShardBridgesUp, Metric::ShardBridges, tr("in use")));
        if (s.quality) {
            facts.push_back(headRoomFact(tr("Head-room"), s.quality->headRoom));
            Fact scale{tr("Scale of quality"), QLatin1String(qualityPresetTitle(s.quality->scale.preset))};
            if (s.quality->scale.isEdited()) scale.remark = tr("with edges of its own");
            scale.tip = tr("What is called good, fair, poor and bad here; settings, Quality.");
            facts.push_back(scale);
        }
        facts.push_back(outOf(tr("Recorders"), Metric::ShardRecordersFree, Metric::ShardRecorders, tr("free")));
        Fact loss = factOf(tr("Loss down, 95 %"), s.readings.get(Metric::ShardLossDownP95), &s, now);
        facts.push_back(loss);
        facts.push_back(factOf(tr("Jitter up, 95 %"), s.readings.get(Metric::ShardJitterP95), &s, now));
        facts.push_back(factOf(tr("Round trip, 95 %"), s.readings.get(Metric::ShardRttP95), &s, now));
        facts.push_back(factOf(tr("Bit rate up"), s.readings.get(Metric::ShardBitrateUp), &s, now));
        facts.push_back(factOf(tr("Bit rate down"), s.readings.get(Metric::ShardBitrateDown), &s, now));
        for (const ServerPtr &server : s.servers) {
            if (!server->draining.value_or(false)) continue;
            Fact f{tr("Drained"), server->name.isEmpty() ? server->id.value : server->name};
            f.sign = Health::Draining;
            f.link = EntityId::of(s.id, server->id);
            if (server->since > 0) f.remark = formatAge(now - server->since, locale);
            facts.push_back(f);
        }
        for (Fact &f : edgeFacts(s, now)) facts.push_back(std::move(f));
        return facts;
    }

    // those that fail, and those that are switched off with the line that switches them on
    std::vector<Fact> sources(const ShardSnapshot &s, qint64 now) const
    {
        std::vector<Fact> all;
        int up = 0, off = 0;
        for (const SourceState &source : s.sources) {
            up += source.health == Health::Ok;
            off += source.health == Health::SwitchedOff;
            if (source.health == Health::Ok || source.health == Health::Pending) continue;
            Fact f{source.name, source.health == Health::SwitchedOff ? source.since.isEmpty() ? tr("switched off") : tr("not in this version") : source.error ? errorSentence(*source.error, source.name) : tr("no answer")};
            f.sign = source.health;
            if (source.lastOk > 0 && source.health != Health::SwitchedOff) f.remark = tr("%1 ago").arg(formatAge(now - source.lastOk, QLocale()));
            f.tip = visibleText(source.address);
            if (!source.since.isEmpty()) f.tip += QLatin1Char('\n') + tr("Not exported by this version, but from %1 on.").arg(source.since);
            if (!source.setting.isEmpty()) f.tip += QLatin1Char('\n') + tr("Switch on with %1 in %2.").arg(source.setting, source.settingFile);
            all.push_back(f);
        }
        m_sourcesHead->setRemark(tr("%1 of %2 up").arg(up).arg(int(s.sources.size()) - off));
        return all;
    }

    VerdictBar *m_verdict;
    FigureGrid *m_figures;
    WishList *m_wishes;
    FactList *m_facts;
    WaysRow *m_ways;
    PeopleList *m_people;
    SectionHead *m_peopleHead;
    FactList *m_sources;
    SectionHead *m_sourcesHead;
    WhereFrom *m_where;
};

} // namespace

PanelContent *makeShardPanel(const View &view, QWidget *parent) { return new ShardPanel(view, parent); }

} // namespace jitscope
