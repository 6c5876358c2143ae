#include "settings/settings.h"

#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

class TestTelling : public QObject
{
    Q_OBJECT
private slots:
    void quietHours()
    {
        QuietHours h{true, 22 * 60, 7 * 60, false};
        QVERIFY(h.isQuiet(22 * 60) && h.isQuiet(0) && h.isQuiet(6 * 60 + 59) && !h.isQuiet(7 * 60) && !h.isQuiet(12 * 60) && !h.isQuiet(21 * 60 + 59));
        h = {true, 12 * 60, 13 * 60, false};
        QVERIFY(h.isQuiet(12 * 60) && !h.isQuiet(13 * 60) && !h.isQuiet(0));
        h = {true, 60, 60, false};
        QVERIFY(h.isQuiet(60) && h.isQuiet(61) && h.isQuiet(0));
        h.on = false;
        QVERIFY(!h.isQuiet(60));
    }
    void whatIsHeard()
    {
        Telling t;
        QCOMPARE(t.volumeAt(AlertSeverity::Page, 0), 90);
        QCOMPARE(t.volumeAt(AlertSeverity::Severe, 0), 0);
        t.rules[size_t(AlertSeverity::Info)].sound = true; // from a file: information is told nowhere
        QCOMPARE(t.volumeAt(AlertSeverity::Info, 0), 0);
        t.rules[size_t(AlertSeverity::Severe)].sound = true;
        t.quiet = {true, 22 * 60, 7 * 60, false};
        QCOMPARE(t.volumeAt(AlertSeverity::Severe, 23 * 60), 0);
        QCOMPARE(t.volumeAt(AlertSeverity::Severe, 12 * 60), 70);
        QCOMPARE(t.volumeAt(AlertSeverity::Page, 23 * 60), 90); // sounds at any hour …
        t.quiet.pagesToo = true;
        QCOMPARE(t.volumeAt(AlertSeverity::Page, 23 * 60), 0);  // … unless it was said
    }
    void keptAndRead()
    {
        Settings a, b;
        Telling t;
        t.rules[size_t(AlertSeverity::Warning)] = {false, true, 33};
        t.quiet = {true, 90, 600, true};
        QSignalSpy changed(&a, &Settings::changed);
        a.setTelling(t);
        a.setTelling(t);
        QCOMPARE(changed.count(), 1);
        a.setStartsInTray(true);
        a.setKeepsWatching(false);
        a.setToldClosing(true);
        b.fromMap(a.toMap());
        QCOMPARE(b.telling(), t);
        QVERIFY(b.startsInTray() && !b.keepsWatching() && b.toldClosing(true) && !b.toldClosing(false));
    }
    void nonsenseIsAsUsual()
    {
        const Telling t = Telling::fromMap({{QStringLiteral("page"), QVariantMap{{QStringLiteral("volume"), 4000}}}, {QStringLiteral("severe"), 7}, {QStringLiteral("warning"), QVariantMap{{QStringLiteral("volume"), -3}}},
                                            {QStringLiteral("quiet"), QVariantMap{{QStringLiteral("from"), 99'999}, {QStringLiteral("until"), -1}}}});
        QCOMPARE(t.of(AlertSeverity::Page).volume, 100);
        QCOMPARE(t.of(AlertSeverity::Severe), Telling().of(AlertSeverity::Severe));
        QCOMPARE(t.of(AlertSeverity::Warning).volume, 1);
        QCOMPARE(t.quiet.from, 22 * 60);
        QCOMPARE(t.quiet.until, 7 * 60);
        Settings s;
        s.fromMap({});
        QVERIFY(!s.startsInTray() && s.keepsWatching());
    }
    void ofPastMoments()
    {
        Settings settings;
        QVERIFY(settings.history().on && !settings.history().pseudonyms);
        QSignalSpy changed(&settings, &Settings::changed);
        HistoryKeeping k;
        k.on = false;
        k.pseudonyms = true;
        k.memoryMB = 100;
        k.limits.nameAgeMs = 3 * HistoryLimits::Day;
        k.limits.tiers[1] = {30 * HistoryLimits::Day, 50 * HistoryLimits::MB};
        settings.setHistory(k);
        settings.setHistory(k);
        QCOMPARE(changed.size(), 1);
        Settings other;
        other.fromMap(settings.toMap());
        QCOMPARE(other.history(), k);
        // what a hand wrote beyond what is possible is as usual
        const QVariantMap wild{{QStringLiteral("nameDays"), 0}, {QStringLiteral("eventDays"), QStringLiteral("soon")}, {QStringLiteral("memoryMB"), 1}, {QStringLiteral("hours"), QVariantMap{{QStringLiteral("MB"), -4}, {QStringLiteral("days"), 40}}}};
        const HistoryKeeping usual, read = HistoryKeeping::fromMap(wild);
        QCOMPARE(read.limits.nameAgeMs, usual.limits.nameAgeMs);
        QCOMPARE(read.limits.eventAgeMs, usual.limits.eventAgeMs);
        QCOMPARE(read.memoryMB, usual.memoryMB);
        QCOMPARE(read.limits.tiers[2].bytes, usual.limits.tiers[2].bytes);
        QCOMPARE(read.limits.tiers[2].ageMs, 40 * HistoryLimits::Day);
    }
};

QTEST_APPLESS_MAIN(TestTelling)
#include "telling.moc"
