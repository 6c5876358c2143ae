// The panel of all shards together: the gravest cause, and the people who suffer most, wherever they are.
#include "panels/content.h"
#include "panels/peoplelist.h"

#include "items/explain.h"
#include "items/sentences.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <tuple>
#include <utility>

namespace jitscope {
namespace {

constexpr qint64 beatMs = 3000; // names that change every second cannot be read

class FleetPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(FleetPanel)

public:
    FleetPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_verdict(new VerdictBar(this))
        , m_figures(new FigureGrid({{Metric::ShardPeople, tr("People")}, {Metric::ShardStress, tr("Stress, highest")},
                                    {Metric::ShardLossUpP95, tr("Loss up, 95 %")}, {Metric::ShardRttMedian, tr("Round trip, median")}}, this))
        , m_people(new PeopleList(v, this))
        , m_head(new SectionHead(tr("Worst people now"), {}, this))
        , m_shards(new FactList(this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_verdict);
        column->addWidget(m_figures);
        column->addWidget(m_head);
        column->addWidget(m_people);
        column->addSpacing(8);
        column->addWidget(makeRule(this));
        column->addWidget(new SectionHead(tr("Shards"), tr("worst first"), this));
        column->addWidget(m_shards);
        column->addStretch(1);
        m_people->setClickOpens(true);
        connect(m_shards, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
    }

    PanelHead show(const EntityId &, const SnapshotPtr &, qint64 now) override
    {
        m_head->setTitle(view().workspace.past.isPast() ? tr("Worst people then") : tr("Worst people now"));
        const std::vector<SnapshotPtr> &shards = view().workspace.fleet.shards();
        Health health = shards.empty() ? Health::Unknown : Health::SwitchedOff;
        const Problem *gravest = nullptr;
        int problems = 0;
        for (const SnapshotPtr &s : shards) {
            health = worse(health, s->health);
            problems += int(s->problems.size());
            if (!s->problems.empty() && (!gravest || gravest->health < s->problems.front().health)) gravest = &s->problems.front();
        }
        sayProblem(m_verdict, gravest, problems - 1, now);
        m_figures->set(view().workspace.figures(), nullptr, now);
        keepWorst(shards);
        const bool due = now - m_read >= beatMs || now < m_read;
        if (m_read == 0 || std::exchange(m_shardsNext, due)) m_shards->set(facts(shards)); // one turn after the people: each takes its time
        if (due) {
            m_read = now;
            auto lines = worst(5);
            m_head->setRemark(lines.empty() ? tr("nobody is measured yet") : QString());
            m_people->setVisible(!lines.empty());
            m_people->set(std::move(lines), now);
        }
        const int count = int(shards.size());
        return {health, tr("All shards"), tr("%n shard(s)", nullptr, count), false, false};
    }

private:
    struct Ranked { PeopleList::Line line; Health health; double loss; };
    struct Kept { SnapshotPtr snapshot; std::vector<Ranked> worst; };

    // Everybody of a shard is looked at when it has something new, and of few shards at once: they answer one after the other.
    void keepWorst(const std::vector<SnapshotPtr> &shards)
    {
        QHash<ShardId, Kept> before;
        m_kept.swap(before);
        for (const SnapshotPtr &s : shards) {
            Kept kept = before.take(s->id);
            if (kept.snapshot != s) kept = {s, worstOf(*s)};
            m_kept.insert(s->id, std::move(kept));
        }
    }

    std::vector<Ranked> worstOf(const ShardSnapshot &shard) const
    {
        std::vector<Ranked> all;
        for (PeopleList::Line &line : worstPeople(shard, nullptr, 5)) {
            const PersonPtr person = view().workspace.fleet.person(shard.id, {line.person.room}, {line.person.id});
            if (!person) continue;
            all.push_back({std::move(line), person->health, worseLoss(*person)});
        }
        return all;
    }

    // The worst of each shard, merged: by verdict, then by loss, then by name so that equals stay in their places.
    std::vector<PeopleList::Line> worst(size_t most) const
    {
        std::vector<const Ranked *> all;
        for (const Kept &kept : m_kept)
            for (const Ranked &r : kept.worst) all.push_back(&r);
        std::sort(all.begin(), all.end(), [](const Ranked *a, const Ranked *b) {
            if (a->health != b->health) return b->health < a->health;
            if (a->loss != b->loss) return a->loss > b->loss;
            return std::tie(a->line.person.shard, a->line.person.room, a->line.person.id) < std::tie(b->line.person.shard, b->line.person.room, b->line.person.id);
        });
        std::vector<PeopleList::Line> lines;
        for (const Ranked *r : all)
            if (lines.size() < most) lines.push_back(r->line);
        return lines;
    }

    static std::vector<Fact> facts(std::vector<SnapshotPtr> shards)
    {
        std::stable_sort(shards.begin(), shards.end(), [](const SnapshotPtr &a, const SnapshotPtr &b) { return b->health < a->health; });
        if (shards.size() > 12) shards.resize(12); // the table has them all
        std::vector<Fact> facts;
        for (const SnapshotPtr &s : shards) {
            Fact f{s->name.isEmpty() ? s->id.value : s->name, stateWord(s->health)};
            f.sign = s->health;
            f.link = EntityId::of(s->id);
            facts.push_back(f);
        }
        return facts;
    }

    VerdictBar *m_verdict;
    FigureGrid *m_figures;
    PeopleList *m_people;
    SectionHead *m_head;
    FactList *m_shards;
    QHash<ShardId, Kept> m_kept;
    qint64 m_read = 0;
    bool m_shardsNext = false;
};

} // namespace

PanelContent *makeFleetPanel(const View &view, QWidget *parent) { return new FleetPanel(view, parent); }

} // namespace jitscope
