// The labelled set: scenarios of the demo fleet, played through the pages and their readers, and a healthy day.
#include "app/engine/verdictday.h"
#include "app/engine/verdictplay.h"

#include <QTest>

#include <cstdio>

using namespace jitscope;
using namespace jitscope::test;

class VerdictsTest : public QObject
{
    Q_OBJECT

    VerdictScore m_all;
    int m_played = 0;
    std::set<std::set<int>> m_kinds;
    const bool m_whole = qEnvironmentVariableIsSet("JITSCOPE_SOAK_SECONDS"); // tests/run --long; the bench plays all of it, and the whole day, too

private slots:
    void scenario_data()
    {
        QTest::addColumn<int>("index");
        std::set<QByteArray> names;
        for (size_t i = 0; i < demo::scenarios().size(); ++i) {
            QVERIFY2(names.insert(demo::scenarios()[i].name).second, demo::scenarios()[i].name);
            QTest::newRow(demo::scenarios()[i].name) << int(i);
        }
    }
    // Each is only played here: the set is judged below. Under sanitisers all of it takes longer than all other tests together: the suite has the small shards, and
    // of the others the first of each kind of cause, with mixed causes and with noise.
    void scenario()
    {
        QFETCH(int, index);
        const demo::Scenario &s = demo::scenarios()[size_t(index)];
        std::set<int> kinds{s.noisy ? -1 : -2};
        for (const demo::Scenario::Part &p : s.parts) kinds.insert(int(p.cause));
        if (!m_kinds.insert(kinds).second && !m_whole && s.size != demo::Scenario::Size::Small) return;
        const qsizetype before = m_all.notes.size();
        playScenario(s, m_all);
        ++m_played;
        for (qsizetype i = before; i < m_all.notes.size(); ++i) printf("%s\n", qPrintable(m_all.notes[i].left(300)));
        fflush(stdout);
    }
    void causesAreToldApart()
    {
        for (const VerdictCause c : ScoredCauses)
            printf("%-14s found %5d wrong %4d missed %4d  precision %.3f recall %.3f\n", verdictCauseName(c), m_all.found[size_t(c)], m_all.wrong[size_t(c)], m_all.missed[size_t(c)], m_all.precision(c), m_all.recall(c));
        printf("rooms %d/%d/%d bridges %d/%d/%d (found, wrong, missed), nothing found %d\n", m_all.roomsFound, m_all.roomsWrong, m_all.roomsMissed, m_all.bridgesFound, m_all.bridgesWrong, m_all.bridgesMissed, m_all.nothingFound);
        fflush(stdout);
        QVERIFY2(m_played >= 20, "the whole test is needed: its scenarios are judged together");
        for (const VerdictCause c : ScoredCauses) {
            QVERIFY2(m_all.found[size_t(c)] > 0, verdictCauseName(c));
            QVERIFY2(m_all.precision(c) >= 0.95, verdictCauseName(c));
            QVERIFY2(m_all.recall(c) >= 0.95, verdictCauseName(c));
        }
        QVERIFY(m_all.roomsFound >= 0.95 * (m_all.roomsFound + m_all.roomsWrong) && m_all.roomsFound >= 0.95 * (m_all.roomsFound + m_all.roomsMissed));
        QVERIFY(m_all.bridgesWrong == 0 && m_all.bridgesMissed == 0);
    }

    // Half an hour of it here; the bench plays the whole day.
    void aHealthyDayHasNoVerdict()
    {
        const HealthyDay day = playHealthyDay(m_whole ? 24 * 3600 : 1800);
        printf("%d rooms, %d people, %d looks, %d figures beyond a limit, %d wrong\n", day.rooms, day.people, day.looks, day.spikes, day.wrong);
        for (const QString &n : day.notes) printf("%s\n", qPrintable(n));
        fflush(stdout);
        QVERIFY(day.rooms >= 100);
        QVERIFY(day.spikes > 200); // it is no calm that nobody could get wrong
        QCOMPARE(day.wrong, 0);
    }
};

QTEST_GUILESS_MAIN(VerdictsTest)
#include "verdicts.moc"
