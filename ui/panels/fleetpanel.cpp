// The panel of all shards together: the gravest cause, and the people who suffer most, wherever they are.
#include "panels/content.h"

#include "items/explain.h"
#include "items/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 beatMs = 3000; // looking at everybody is not for every second

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
        m_figures->set(view().workspace.rollup.readings(), nullptr, now);
        if (now - m_read >= beatMs || now < m_read) {
            m_read = now;
            auto lines = worst(shards, 5);
            m_head->setRemark(lines.empty() ? tr("nobody is measured yet") : QString());
            m_people->setVisible(!lines.empty());
            m_people->set(std::move(lines), now);
            m_shards->set(facts(shards));
        }
        const int count = int(shards.size());
        return {health, tr("All shards"), tr("%n shard(s)", nullptr, count), false, false};
    }

private:
    // The worst of each shard, merged: by verdict, then by loss up.
    std::vector<PeopleList::Line> worst(const std::vector<SnapshotPtr> &shards, size_t most) const
    {
        struct Ranked { PeopleList::Line line; Health health; double loss; };
        std::vector<Ranked> all;
        for (const SnapshotPtr &s : shards)
            for (PeopleList::Line &line : worstPeople(*s, nullptr, most)) {
                const PersonPtr person = view().workspace.fleet.person(s->id, {line.person.room}, {line.person.id});
                if (!person) continue;
                all.push_back({std::move(line), person->health, worseLoss(*person)});
            }
        std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) { return a.health != b.health ? b.health < a.health : a.loss > b.loss; });
        if (all.size() > most) all.resize(most);
        std::vector<PeopleList::Line> lines;
        for (Ranked &r : all) lines.push_back(std::move(r.line));
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
    qint64 m_read = 0;
};

} // namespace

PanelContent *makeFleetPanel(const View &view, QWidget *parent) { return new FleetPanel(view, parent); }

} // namespace jitscope
