#include "tabs/peoplegrid.h"

#include "base/text.h"
#include "panels/peoplelist.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QComboBox>

#include <algorithm>

namespace jitscope {
namespace {

constexpr qint64 orderHolds = 10'000;
constexpr Metric gridFigures[] = {Metric::PersonLossUp, Metric::PersonLossDown, Metric::PersonRtt, Metric::PersonJitterUp, Metric::PersonBitrateUp, Metric::PersonBitrateDown};

} // namespace

PeopleGrid::PeopleGrid(const View &view, QWidget *parent)
    : QWidget(parent), m_figure(new QComboBox(this)), m_multiples(new SmallMultiples(view, this))
{
    for (const Metric m : gridFigures) {
        const QString unit = unitSign(row(m).unit);
        m_figure->addItem(unit.isEmpty() ? metricTitle(m) : QStringLiteral("%1 (%2)").arg(metricTitle(m), unit), int(m));
    }
    m_figure->setAccessibleName(tr("Figure of the small charts"));
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 6, 12, 2);
    line->setSpacing(8);
    line->addWidget(m_figure);
    line->addWidget(new PlainLabel(tr("worst first, one scale for all"), TextRole::Label, Ink::Text2, this), 1);
    box->addLayout(line);
    box->addWidget(m_multiples, 1);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &PeopleGrid::draw);
    connect(m_multiples, &SmallMultiples::activated, this, [&navigator = view.navigator](const EntityId &e) { navigator.open(e); });
}

Metric PeopleGrid::figure() const { return Metric(m_figure->currentData().toInt()); }

void PeopleGrid::refresh(const ShardSnapshot &shard, const Room &room, qint64 now)
{
    struct Ranked { const Person *person; double loss; };
    std::vector<Ranked> all;
    for (const PersonPtr &p : room.people)
        if (p->kind == PersonKind::Person) all.push_back({p.get(), worseLoss(*p)});
    std::stable_sort(all.begin(), all.end(), [](const Ranked &a, const Ranked &b) { return a.person->health != b.person->health ? b.person->health < a.person->health : a.loss > b.loss; });
    if (int(all.size()) > Most) all.resize(Most);
    std::vector<SmallMultiples::Cell> cells;
    for (const Ranked &r : all)
        cells.push_back({EntityId::of(shard.id, room.id, r.person->id), visibleText(r.person->name.isEmpty() ? r.person->id.value : r.person->name, 40)});
    const auto byId = [](const SmallMultiples::Cell &a, const SmallMultiples::Cell &b) { return a.entity.id < b.entity.id; };
    const auto sorted = [&](std::vector<SmallMultiples::Cell> c) { std::sort(c.begin(), c.end(), byId); return c; };
    const auto same = [](const SmallMultiples::Cell &a, const SmallMultiples::Cell &b) { return a.entity == b.entity && a.name == b.name; };
    const std::vector<SmallMultiples::Cell> was = sorted(m_cells), is = sorted(cells);
    const bool samePeople = std::equal(was.begin(), was.end(), is.begin(), is.end(), same);
    if (samePeople && now - m_ordered < orderHolds && now >= m_ordered) return;
    m_ordered = now;
    if (samePeople && std::equal(m_cells.begin(), m_cells.end(), cells.begin(), cells.end(), same)) return;
    m_cells = std::move(cells);
    draw();
}

void PeopleGrid::draw() { m_multiples->set(figure(), m_cells, Most); }

} // namespace jitscope

#include "moc_peoplegrid.cpp"
