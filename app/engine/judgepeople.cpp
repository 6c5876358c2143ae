// Who is badly connected, and by which figure.
#include "engine/diagnose.h"

#include "base/unit.h"
#include "fleet/quality.h"
#include "quality/qualityscale.h"

#include <algorithm>
#include <map>

namespace jitscope {
namespace {

struct Cause
{
    Metric metric;
    QualityMeasure measure;
    const char *word; // stable: the sentence is made of it
};
// a video's jitter is told by the same word: both are the uplink's unevenness
constexpr Cause Causes[] = {
    {Metric::PersonLossUp, QualityMeasure::LossUp, "loss-up"},
    {Metric::PersonLossDown, QualityMeasure::LossDown, "loss-down"},
    {Metric::PersonJitterUp, QualityMeasure::AudioJitter, "jitter"},
    {Metric::PersonVideoJitterUp, QualityMeasure::VideoJitter, "jitter"},
    {Metric::PersonRtt, QualityMeasure::Rtt, "rtt"},
};

QString figure(Metric m, double value)
{
    return formatWithUnit(value, row(m).unit, row(m).decimals, QLocale());
}

// All measured figures of one metric at one bridge, to tell a person's own trouble from the bridge's.
using Figures = QHash<QString, std::vector<double>>;

QString key(const ServerId &bridge, Metric m) { return bridge.value + u'\n' + QString::number(int(m)); }

// By the same scale that made the health.
const Cause *causeOf(const Person &p, const QualityScale &scale)
{
    const Cause *worst = nullptr;
    Band band = Band::None;
    const QualityFigures known = scale.figures(p);
    for (const Cause &c : Causes) {
        const Band b = scale.bandOf(c.measure, known[c.measure].value);
        if (b > band) { band = b; worst = &c; }
    }
    return worst;
}

QString worstCause(const Person &p, const QualityScale &scale)
{
    const Cause *cause = causeOf(p, scale);
    return cause ? QString::fromLatin1(cause->word) : QString();
}

QStringList argsOf(const Person &p, const Room &room, const QualityScale &scale, Figures &figures)
{
    const Cause *worst = causeOf(p, scale);
    if (!worst) return {p.name};
    QString others;
    const auto it = figures.find(key(p.bridge, worst->metric));
    if (!p.bridge.isEmpty() && it != figures.end() && it->size() >= 3) others = figure(worst->metric, *percentile(*it, 50));
    return {p.name, QString::fromLatin1(worst->word), figure(worst->metric, p.readings.get(worst->metric).value), others, room.name};
}

} // namespace

std::vector<Problem> judgePeople(Draft &d)
{
    const auto isPoor = [](const Person &p) { return p.health == Health::Warning || p.health == Health::Critical; };
    const QualityScale &scale = d.input.config.quality;
    Figures figures;
    for (RoomDraft &r : d.rooms) {
        for (Person &p : r.people) {
            p.health = d.input.memory ? d.input.memory->quality.steady(r.room.id, p, scale, d.input.now) : healthOf(p, scale);
            if (p.bridge.isEmpty()) continue;
            for (const Cause &c : Causes)
                if (const Reading *x = p.readings.find(c.metric); x && x->isMeasured()) figures[key(p.bridge, c.metric)].push_back(x->value);
        }
    }
    std::vector<Problem> rooms, poor;
    int critical = 0, criticalRooms = 0, everybody = 0;
    std::map<QString, int> causes; // of the critical ones
    for (RoomDraft &r : d.rooms) {
        Health worst = Health::Pending;
        int bad = 0, judged = 0;
        for (const Person &p : r.people) {
            if (p.health == Health::Pending) continue;
            ++judged;
            bad += isPoor(p);
            worst = worst == Health::Pending ? p.health : worse(worst, p.health);
        }
        r.room.health = worst;
        everybody += judged;
        criticalRooms += worst == Health::Critical;
        for (const Person &p : r.people) {
            if (p.health != Health::Critical) continue;
            ++critical;
            ++causes[worstCause(p, scale)];
        }
        if (bad >= 3 && bad * 2 >= judged) {
            // one line for all of them
            rooms.push_back({ProblemKind::RoomPoor, Health::Warning, EntityId::of(d.input.config.id, r.room.id), 0, 1, bad,
                             {r.room.name, QString::number(bad), QString::number(r.people.size())}});
            continue;
        }
        for (const Person &p : r.people)
            if (isPoor(p)) poor.push_back({ProblemKind::PersonPoor, p.health, EntityId::of(d.input.config.id, r.room.id, p.id), 0, 1, 1, argsOf(p, r.room, scale, figures)});
    }
    if (critical >= ManyPeople && critical >= ManyPeopleShare * everybody) {
        const auto most = std::max_element(causes.begin(), causes.end(), [](const auto &a, const auto &b) { return a.second < b.second; });
        const QString title = d.input.config.title.isEmpty() ? d.input.config.id.value : d.input.config.title;
        rooms.push_back({ProblemKind::PeoplePoor, Health::Warning, EntityId::of(d.input.config.id), 0, criticalRooms, critical,
                         {title, QString::number(critical), QString::number(everybody), most->first, QString::number(most->second)}});
    }
    std::stable_sort(poor.begin(), poor.end(), [](const Problem &a, const Problem &b) { return a.health > b.health; });
    if (poor.size() > MaxPersonProblems) poor.resize(MaxPersonProblems);
    rooms.insert(rooms.end(), std::make_move_iterator(poor.begin()), std::make_move_iterator(poor.end()));
    return rooms;
}

} // namespace jitscope
