// The machine in the panel of a host and in that of a server that runs there: figures in words, charts with their marks, ways from one to the other.
#include "charts/charthead.h"
#include "charts/chartstack.h"
#include "desk.h"
#include "panels/machinepart.h"
#include "panels/panels.h"
#include "widgets/style.h"

#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

using namespace jitscope;

namespace {

const EntityId machineId = EntityId::of(shardId, ServerId{"host-eu1-01"});

std::shared_ptr<Server> machine(qint64 now, bool swap)
{
    auto h = std::make_shared<Server>();
    h->id = ServerId{"host-eu1-01"};
    h->name = h->id.value;
    h->kind = ServerKind::Host;
    h->health = Health::Ok;
    h->nodename = QStringLiteral("jvb1<b>");
    h->fullestDisk = QStringLiteral("/srv");
    Readings &r = h->readings;
    const auto set = [&](Metric m, double v) { r.measure(m, v, now - 2000, 0); };
    set(Metric::HostCpuBusy, 34.2);
    set(Metric::HostCpuBusiestCore, 91);
    set(Metric::HostLoad1, 1.4);
    set(Metric::HostCores, 4);
    set(Metric::HostMemoryTotal, 16e9);
    set(Metric::HostMemoryUsed, 47);
    set(Metric::HostSwapTotal, swap ? 4e9 : 0);
    for (const Metric m : {Metric::HostSwapUsed, Metric::HostSwapInRate})
        if (swap) set(m, m == Metric::HostSwapUsed ? 62 : 140);
        else r.miss(m, ReadingState::NoMeaning, now - 2000, 0);
    set(Metric::HostDiskUsed, 71);
    set(Metric::HostNetworkIn, 8);
    set(Metric::HostNetworkOut, 21);
    set(Metric::HostUdpOverruns, 1284);
    set(Metric::HostSoftnetDrops, 0);
    set(Metric::HostNetworkDrops, 0);
    set(Metric::HostOomKills, 2);
    set(Metric::HostClockSynchronised, 0);
    set(Metric::HostBooted, double(now - 5 * 86'400'000ll));
    r.miss(Metric::HostCpuSteal, ReadingState::NotYet, now - 2000, 0);
    return h;
}

void showMachine(Desk &desk, bool swap, const ServerId &bridgeRunsOn = ServerId{"host-eu1-01"}, double booted = 0)
{
    desk.show({desk.miguel()}, [&](ShardSnapshot &s, Room &) {
        for (ServerPtr &v : s.servers)
            if (v->kind == ServerKind::Bridge) {
                auto b = std::make_shared<Server>(*v);
                b->host = bridgeRunsOn;
                v = b;
            }
        auto h = machine(desk.now, swap);
        if (booted > 0) h->readings.measure(Metric::HostBooted, booted, desk.now, 0);
        s.servers.insert(s.servers.begin(), h);
        std::sort(s.servers.begin(), s.servers.end(), [](const ServerPtr &a, const ServerPtr &b) { return a->id < b->id; });
    });
}

std::unique_ptr<QWidget> panelFor(Desk &desk, const EntityId &e)
{
    std::unique_ptr<QWidget> panel(makeDetailPanel(desk.view, nullptr));
    panel->resize(308, 1500);
    panel->show();
    desk.navigator.select(e);
    (void)QTest::qWaitFor([&] { return panel->findChild<QLabel *>(QStringLiteral("panelTitle"))->text() == e.id; });
    return panel;
}

QString said(const QWidget *widget, const char *label)
{
    for (const FactList *list : widget->findChildren<FactList *>())
        if (const QString value = list->isVisible() ? list->value(QLatin1String(label)) : QString(); !value.isEmpty()) return value;
    return {};
}

// Nothing is cut at the right edge of the narrow panel.
bool isWhole(const QWidget *panel)
{
    for (const QScrollArea *area : panel->findChildren<QScrollArea *>())
        if (area->isVisible() && area->widget() && area->widget()->width() > area->viewport()->width()) return false;
    return true;
}

ChartStack *chartsOf(const QWidget *widget)
{
    for (ChartStack *c : widget->findChildren<ChartStack *>())
        if (c->isVisible()) return c;
    return nullptr;
}

} // namespace

class MachinePanelTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        QApplication::setStyle(new Style);
        QApplication::setPalette(lightPalette().toQt());
    }

    void ofAHost()
    {
        Desk desk;
        showMachine(desk, true);
        const auto panel = panelFor(desk, machineId);
        QTRY_VERIFY(chartsOf(panel.get()));
        keep(*panel, QStringLiteral("panel-host"));
        const auto fact = [&](const char *label) { return said(panel.get(), label); };
        QVERIFY2(fact("CPU").contains(QStringLiteral("34")), qPrintable(fact("CPU")));
        QVERIFY2(fact("Memory").contains(QStringLiteral("47")), qPrintable(fact("Memory")));
        QVERIFY2(fact("Swap").contains(QStringLiteral("62")), qPrintable(fact("Swap")));
        QVERIFY2(fact("Packets lost").contains(QStringLiteral("1,284 in full UDP buffers")), qPrintable(fact("Packets lost")));
        QVERIFY2(fact("Network").contains(QStringLiteral("8.0")) && fact("Network").contains(QStringLiteral("21")), qPrintable(fact("Network")));
        QCOMPARE(fact("Clock"), QStringLiteral("not synchronised"));
        QVERIFY(fact("Killed").startsWith(QLatin1Char('2')));
        QCOMPARE(fact("Calls itself"), QStringLiteral("jvb1<b>")); // as it stands
        QVERIFY(fact("Bridge").contains(QStringLiteral("jvb-eu1-01"))); // what runs here
        QCOMPARE(chartsOf(panel.get())->charts().size(), 4u);
        QVERIFY(isWhole(panel.get()));
        // from the machine to what runs there
        for (QPushButton *b : panel->findChildren<QPushButton *>())
            if (b->isVisible() && b->text() == QLatin1String("jvb-eu1-01")) b->click();
        QCOMPARE(desk.navigator.selected(), bridge);
    }

    void inTheDark()
    {
        auto *style = qobject_cast<Style *>(QApplication::style());
        QVERIFY(style);
        style->setDark(true);
        QApplication::setPalette(darkPalette().toQt());
        Desk desk;
        showMachine(desk, true);
        for (int i = 60; i >= 0; --i)
            for (const auto &[metric, value] : {std::pair{Metric::HostCpuBusy, 34.0 + i % 7}, {Metric::HostCpuBusiestCore, 80.0 + i % 13}, {Metric::HostMemoryUsed, 47.0}, {Metric::HostSwapUsed, 62.0 - i / 2.0},
                                                {Metric::HostNetworkIn, 8.0 + i % 3}, {Metric::HostNetworkOut, 21.0 - i % 5}, {Metric::HostDiskUsed, 71.0}})
                desk.workspace.series.append(SeriesKey{machineId, metric}, desk.now - i * 15'000, value);
        const auto panel = panelFor(desk, machineId);
        QTRY_VERIFY(chartsOf(panel.get()));
        keep(*panel, QStringLiteral("panel-host-dark"));
        QVERIFY(isWhole(panel.get()));
        style->setDark(false);
        QApplication::setPalette(lightPalette().toQt());
    }

    void withoutSwapItIsSaid()
    {
        Desk desk;
        showMachine(desk, false);
        const auto panel = panelFor(desk, machineId);
        QTRY_VERIFY(chartsOf(panel.get()));
        QCOMPARE(said(panel.get(), "Swap"), QStringLiteral("no swap"));
        const auto specs = chartSpecs(desk.workspace, machineId);
        QCOMPARE(specs[1].note, QStringLiteral("no swap"));
        QCOMPARE(specs[1].tracks.size(), 1u); // no line that can have no values
    }

    void besideWhatRunsThere()
    {
        Desk desk;
        showMachine(desk, true);
        const auto panel = panelFor(desk, bridge);
        QTRY_VERIFY(chartsOf(panel.get()));
        keep(*panel, QStringLiteral("panel-bridge-machine"));
        QVERIFY(said(panel.get(), "Host").contains(QStringLiteral("host-eu1-01")));
        QVERIFY(said(panel.get(), "Swap").contains(QStringLiteral("62")));
        QCOMPARE(chartsOf(panel.get())->charts().size(), 2u);
        QVERIFY(isWhole(panel.get()));
        for (QPushButton *b : panel->findChildren<QPushButton *>())
            if (b->isVisible() && b->text() == QLatin1String("host-eu1-01")) b->click();
        QCOMPARE(desk.navigator.selected(), machineId);
    }

    // From one machine to the next, and to what runs there: the charts are those that fit here, not the whole set of the page Charts.
    void fromMachineToMachine()
    {
        Desk desk;
        showMachine(desk, true);
        auto s = std::make_shared<ShardSnapshot>(*desk.workspace.fleet.shard(shardId));
        auto next = machine(desk.now, true);
        next->id = ServerId{"host-eu1-02"};
        next->name = next->id.value;
        s->servers.insert(std::find_if(s->servers.begin(), s->servers.end(), [&](const ServerPtr &v) { return next->id < v->id; }), next);
        desk.workspace.fleet.apply(s);
        const auto panel = panelFor(desk, machineId);
        QTRY_VERIFY(chartsOf(panel.get()));
        const auto lines = [&] {
            std::vector<size_t> all;
            for (const LiveChart *c : chartsOf(panel.get())->charts()) all.push_back(c->findChild<ChartHead *>()->text().entries.size());
            return all;
        };
        QCOMPARE(lines(), (std::vector<size_t>{2, 2, 2, 2}));
        desk.navigator.select(EntityId::of(shardId, next->id));
        QTRY_COMPARE(chartsOf(panel.get())->entity().id, next->id.value);
        QCOMPARE(lines(), (std::vector<size_t>{2, 2, 2, 2}));
        desk.navigator.select(machineId);
        QTRY_COMPARE(chartsOf(panel.get())->entity().id, machineId.id);
        desk.navigator.select(bridge);
        QTRY_COMPARE(lines(), (std::vector<size_t>{2, 2}));
    }

    void nothingWhereNoMachineIsKnown()
    {
        Desk desk;
        showMachine(desk, true, {});
        const auto panel = panelFor(desk, bridge);
        QVERIFY(!chartsOf(panel.get()));
        QVERIFY(said(panel.get(), "Memory").isEmpty());
    }

    void aBootIsMarkedOnBoth()
    {
        Desk desk;
        showMachine(desk, true);
        desk.now += 60'000;
        showMachine(desk, true, ServerId{"host-eu1-01"}, double(desk.now - 20'000));
        const SnapshotPtr s = desk.workspace.fleet.shard(shardId);
        const auto onHost = marksOf(desk.workspace, *s, machineId), onBridge = marksOf(desk.workspace, *s, bridge);
        QCOMPARE(onHost.size(), 1u);
        QCOMPARE(onHost[0].kind, MarkKind::Restart);
        QCOMPARE(onHost[0].at, desk.now - 20'000);
        QCOMPARE(onHost[0].text, QStringLiteral("booted"));
        QCOMPARE(onBridge.size(), 1u);
        QCOMPARE(onBridge[0].text, QStringLiteral("host booted"));
    }
};

QTEST_MAIN(MachinePanelTest)
#include "machinepanel.moc"
