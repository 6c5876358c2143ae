// What the window says when the way to the servers is at fault: the own link is down, a certificate is not trusted.
#include "dialogs/certificatedialog.h"
#include "dialogs/doctordialog.h"
#include "fixture.h"
#include "mainwindow.h"
#include "widgets/theme.h"
#include "window/banner.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

using namespace jitscope;

namespace {

bool says(const QWidget &in, const QString &words)
{
    for (const QLabel *l : in.findChildren<QLabel *>())
        if (l->isVisibleTo(&in) && l->text().contains(words)) return true;
    return false;
}

QPushButton *button(const QWidget &in, const QString &text)
{
    for (QPushButton *b : in.findChildren<QPushButton *>())
        if (b->text() == text && b->isVisibleTo(&in)) return b;
    return nullptr;
}

CertificateReport report()
{
    CertificateReport r;
    r.address = QStringLiteral("10.0.0.7:443");
    r.name = QStringLiteral("meet.example.org");
    Certificate own;
    own.subject = QStringLiteral("CN=<b>other</b>.example.org");
    own.issuer = QStringLiteral("CN=Some CA");
    own.names = {QStringLiteral("other.example.org"), QStringLiteral("*.example.net")};
    own.from = fixtureNow - 400ll * 86'400'000;
    own.until = fixtureNow - 3ll * 86'400'000;
    own.serial = QStringLiteral("01:02");
    own.fingerprint = QStringLiteral("AB:CD:EF");
    own.pin = QStringLiteral("sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    own.key = QStringLiteral("RSA 2048 bit");
    Certificate authority = own;
    authority.subject = QStringLiteral("CN=Some CA");
    authority.until = fixtureNow + 900ll * 86'400'000;
    authority.pin.clear();
    r.chain = {own, authority};
    r.faults = {{TrustFault::WrongName, 0, {}}, {TrustFault::Expired, 0, {}}, {TrustFault::NoAuthority, 1, {}}};
    return r;
}

} // namespace

class Troubles : public QObject
{
    Q_OBJECT

private slots:
    void theOwnLinkIsToldOnceAndGoes()
    {
        Workspace workspace;
        fillWorkspace(workspace, QDateTime::currentMSecsSinceEpoch());
        Theme theme(*qApp, workspace.settings);
        MainWindow window(workspace, WindowContext{true, QStringLiteral("/tmp/none/fleet.toml"), QStringLiteral("# example"), [](const ShardId &) {}});
        window.resize(1200, 800);
        window.show();
        const auto banners = [&] {
            QList<FaultBanner *> shown;
            for (FaultBanner *b : window.findChildren<FaultBanner *>(QStringLiteral("link")))
                if (b->isVisible()) shown << b;
            return shown;
        };
        QVERIFY(!window.findChildren<FaultBanner *>(QStringLiteral("link")).isEmpty());
        QVERIFY(banners().isEmpty());
        workspace.link.set({true, fixtureNow, 7});
        QCOMPARE(banners().size(), 1);
        QVERIFY(says(*banners().front(), QStringLiteral("Your own network seems to be down.")));
        QVERIFY(says(*banners().front(), QStringLiteral("7 host")));
        QVERIFY(banners().front()->height() > 10); // it has room of its own
        workspace.link.set({true, fixtureNow, 9}); // it says the number of now
        QVERIFY(says(*banners().front(), QStringLiteral("9 host")));
        workspace.link.set({false, fixtureNow + 1000, 0});
        QVERIFY(banners().isEmpty());
        workspace.link.set({true, fixtureNow + 9000, 2});
        QCOMPARE(banners().size(), 1);
    }

    void theCertificatePageSaysWhatDiffers()
    {
        CertificateDialog dialog(report(), QStringLiteral("jvb-1 /debug"), [] { return fixtureNow; });
        dialog.show();
        for (const char *words : {"meet.example.org is not trusted", "jvb-1 /debug, asked at 10.0.0.7:443. Nothing was sent.", "It is for other names than meet.example.org: other.example.org, *.example.net.",
                                  "It expired 3\u202fd", "None of the authorities that this computer trusts has signed it.", "The server's certificate", "Signed by, step 1", "RSA 2048 bit", "AB:CD:EF",
                                  "sha256/47DEQpj8HBSa"})
            QVERIFY2(says(dialog, QString::fromUtf8(words)), words);
        // a stranger's words are words
        for (const QLabel *l : dialog.findChildren<QLabel *>()) QVERIFY2(l->textFormat() == Qt::PlainText, qPrintable(l->text()));
        // nothing here lets anybody past it
        QStringList buttons;
        for (const QPushButton *b : dialog.findChildren<QPushButton *>()) buttons << b->text();
        buttons.sort();
        QCOMPARE(buttons, (QStringList{QStringLiteral("Close"), QStringLiteral("Copy line for the fleet file")}));
        button(dialog, QStringLiteral("Copy line for the fleet file"))->click();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("tls = { pin = \"sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\" }"));
        QVERIFY(dialog.isVisible());
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }
    void theCertificatePageOfAServerWithoutOne()
    {
        CertificateReport r;
        r.address = QStringLiteral("10.0.0.7:443");
        r.name = QStringLiteral("meet.example.org");
        r.faults = {{TrustFault::NoTls, -1, QStringLiteral("wrong version number")}};
        CertificateDialog dialog(r, QStringLiteral("jvb-1 /debug"), [] { return fixtureNow; });
        dialog.show();
        QVERIFY(says(dialog, QStringLiteral("does not speak TLS")));
        QVERIFY(says(dialog, QStringLiteral("No certificate was shown.")));
        QVERIFY(!button(dialog, QStringLiteral("Copy line for the fleet file")));
    }
    // What endangers stands first, of all shards; nothing is tried that was not asked for; a report that was not saved says so in the window.
    void theDoctorsWishes()
    {
        Workspace workspace;
        QList<bool> checks;
        QStringList wanted;
        connect(&workspace.security, &SecurityBoard::checkWanted, this, [&](bool createRooms) { checks << createRooms; });
        connect(&workspace.security, &SecurityBoard::reportWanted, this, [&](const QString &path, const ShardId &shard) { wanted << path + u'|' + shard.value; });
        const QString a = QStringLiteral("a.example"), b = QStringLiteral("b.example");
        workspace.security.set(ShardId{QStringLiteral("eu")}, {{{SecurityKind::BreweryForStrangers, Health::Unknown, a, {a, QStringLiteral("no answer")}, {}}}, fixtureNow});
        workspace.security.set(ShardId{QStringLiteral("us")}, {{{SecurityKind::CertificateEnds, Health::Warning, b, {b, QStringLiteral("2026-12-01"), QStringLiteral("10"), b, QStringLiteral("jvb /about")}, {}}}, fixtureNow});
        DoctorDialog doctor(workspace, EntityId::fleet());
        doctor.show();
        QCOMPARE(checks, QList<bool>{false});
        const QLabel *first = nullptr, *second = nullptr;
        for (const QLabel *l : doctor.findChildren<QLabel *>()) {
            if (l->text() == QLatin1String("us: The certificate of b.example ends on 2026-12-01.")) first = l;
            if (l->text() == QLatin1String("eu: Whether strangers can join a.example is not known.")) second = l;
        }
        QVERIFY(first && second);
        QTRY_VERIFY(first->mapTo(&doctor, QPoint()).y() < second->mapTo(&doctor, QPoint()).y());
        QVERIFY(says(doctor, QStringLiteral("It is for b.example. Seen at jvb /about.")));
        auto *creates = doctor.findChild<QCheckBox *>(QStringLiteral("probe-brewery"));
        QVERIFY(creates && !creates->isChecked());
        QVERIFY(says(doctor, QStringLiteral("A room with a random name is created and left at once.")));
        creates->click();
        QCOMPARE(checks, (QList<bool>{false, true}));
        creates->click();
        QCOMPARE(checks.size(), 2);

        QVERIFY(doctor.findChild<QPushButton *>(QStringLiteral("save-report")));
        doctor.saveReport(QStringLiteral("/x/report.txt"));
        QCOMPARE(wanted, QStringList{QStringLiteral("/x/report.txt|")});
        workspace.security.reported(fail(Error::Kind::Storage, QStringLiteral("/x/report.txt"), QStringLiteral("No such file or directory")));
        QVERIFY(says(doctor, QStringLiteral("The report was not saved.")) && says(doctor, QStringLiteral("/x/report.txt: No such file or directory")));
        workspace.security.reported(QStringLiteral("/x/report.txt"));
        QVERIFY(says(doctor, QStringLiteral("The report is saved.")) && !says(doctor, QStringLiteral("The report was not saved.")));
        DoctorDialog one(workspace, EntityId::of(ShardId{QStringLiteral("eu")}));
        one.saveReport(QStringLiteral("/x/eu.json"));
        QCOMPARE(wanted.last(), QStringLiteral("/x/eu.json|eu"));
    }
    // From the doctor's line to the page.
    void theDoctorOpensIt()
    {
        Workspace workspace;
        const ShardId id{QStringLiteral("eu")};
        workspace.fleet.setShards({id});
        auto s = std::make_shared<ShardSnapshot>();
        s->id = id;
        s->name = id.value;
        s->at = fixtureNow;
        SourceState good;
        good.kind = SourceKind::JvbHealth;
        good.name = QStringLiteral("jvb-2 /about/health");
        good.health = Health::Ok;
        SourceState bad = good;
        bad.name = QStringLiteral("jvb-1 /about/health");
        bad.health = Health::Unknown;
        bad.error = Error{Error::Kind::Untrusted, QStringLiteral("https://10.0.0.7"), QStringLiteral("The host name did not match")};
        bad.error->certificate = std::make_shared<const CertificateReport>(report());
        s->sources = {good, bad};
        workspace.fleet.apply(s);
        DoctorDialog doctor(workspace, EntityId::fleet());
        doctor.show();
        auto *open = doctor.findChild<QPushButton *>(QStringLiteral("certificate"));
        QVERIFY(open);
        int row = -1;
        for (int r = 0; r < doctor.table()->rowCount(); ++r)
            if (doctor.table()->item(r, 2)->text().contains(QLatin1String("jvb-1"))) row = r;
        QVERIFY(row >= 0);
        doctor.table()->setCurrentCell(1 - row, 2);
        QVERIFY(!open->isVisible());
        doctor.table()->setCurrentCell(row, 2);
        QVERIFY(open->isVisible());
        bool seen = false;
        QTimer::singleShot(0, &doctor, [&] { // exec() has begun by then
            auto *page = qobject_cast<CertificateDialog *>(QApplication::activeModalWidget());
            seen = page && says(*page, QStringLiteral("meet.example.org is not trusted"));
            if (page) page->accept();
        });
        open->click();
        QVERIFY(seen);
    }
};

QTEST_MAIN(Troubles)
#include "troubles.moc"
