// The dialog Outgoing: how each way out fares in words, the test button, hostile replies; and pictures of it for people to look at.
#include "dialogs/outdialog.h"
#include "widgets/celldelegate.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

using namespace jitscope;

class TestOutgoing : public QObject
{
    Q_OBJECT

    static constexpr qint64 Now = 1'789'396'327'000;
    static OutState state(const char *name, OutKind kind, const char *where)
    {
        OutState s;
        s.name = QLatin1String(name);
        s.kind = kind;
        s.where = QLatin1String(where);
        return s;
    }
    static std::vector<OutState> some()
    {
        OutState chat = state("chat", OutKind::Webhook, "https://chat.example.org/hooks/{secret}"), pager = state("pager", OutKind::Command, "/usr/local/bin/page"),
                 team = state("team", OutKind::Alertmanager, "http://127.0.0.1:9093"), gateway = state("gateway", OutKind::Pushgateway, "http://127.0.0.1:9091"),
                 saas = state("machinist", OutKind::Json, "https://gw.machinist.iij.jp/endpoint"), page = state("page", OutKind::MetricsPage, "http://127.0.0.1:9317/metrics");
        chat.lastTry = chat.lastOk = Now - 38'000;
        chat.sent = 12;
        chat.reply = QStringLiteral("HTTP 200: queued as 17");
        team.lastTry = team.lastOk = Now - 4'000;
        gateway.lastTry = Now - 9'000;
        gateway.lastOk = Now - 4'000'000;
        gateway.queued = 3;
        gateway.error = Error{Error::Kind::Unreachable, gateway.where, QStringLiteral("Connection refused")};
        saas.lastTry = Now - 60'000;
        saas.error = Error{Error::Kind::Unauthorized, saas.where, QStringLiteral("HTTP 401: <b>no such key</b>")};
        saas.dropped = 1204;
        page.lastTry = page.lastOk = Now - 700;
        return {chat, pager, team, gateway, saas, page};
    }
    static QStringList words(const QWidget &of)
    {
        QStringList all;
        for (const QLabel *l : of.findChildren<QLabel *>())
            if (l->isVisibleTo(&of)) all << l->text();
        return all;
    }

private slots:
    void eachSaysHowItFares()
    {
        Workspace workspace;
        workspace.out.setAll(some());
        OutDialog dialog(workspace);
        dialog.setClock([] { return Now; });
        dialog.show();
        QTableWidget *t = dialog.table();
        QCOMPARE(t->rowCount(), 6);
        QCOMPARE(t->item(0, 0)->text(), OutDialog::tr("Works"));
        QCOMPARE(t->item(0, 0)->data(HealthRole).toInt(), int(Health::Ok));
        QCOMPARE(t->item(1, 0)->text(), OutDialog::tr("Not tried yet"));
        QCOMPARE(t->item(1, 3)->text(), QStringLiteral("–")); // never: no age
        QCOMPARE(t->item(3, 0)->text(), OutDialog::tr("Fails"));
        QCOMPARE(t->item(3, 5)->text(), QStringLiteral("3"));
        QVERIFY(words(dialog).contains(QStringLiteral("HTTP 200: queued as 17")));
        t->setCurrentCell(4, 0);
        QVERIFY(words(dialog).join(u'\n').contains(QLatin1String("HTTP 401: <b>no such key</b>"))); // as it is, never as a format
        for (const QLabel *l : dialog.findChildren<QLabel *>()) QCOMPARE(l->textFormat(), Qt::PlainText);
    }

    void theTestIsAWishAndItsReplyIsShown()
    {
        Workspace workspace;
        workspace.out.setAll(some());
        QStringList wanted;
        connect(&workspace.out, &OutBoard::testWanted, this, [&](const QString &name) { wanted << name; });
        OutDialog dialog(workspace);
        dialog.setClock([] { return Now; });
        dialog.show();
        dialog.table()->setCurrentCell(1, 0);
        auto *test = dialog.findChild<QPushButton *>(QStringLiteral("test"));
        QVERIFY(test && test->isEnabled());
        test->click();
        QCOMPARE(wanted, QStringList{QStringLiteral("pager")});
        OutState s = workspace.out.all()[1];
        s.testing = true;
        workspace.out.put(s);
        QVERIFY(!test->isEnabled());
        QCOMPARE(dialog.table()->item(1, 0)->text(), OutDialog::tr("Testing…"));
        s.testing = false;
        s.isTest = true;
        s.lastTry = Now;
        s.reply = QStringLiteral("exit 3: no such board");
        s.error = Error{Error::Kind::Failed, s.where, s.reply};
        workspace.out.put(s);
        QVERIFY(test->isEnabled());
        QVERIFY(words(dialog).join(u'\n').contains(QLatin1String("exit 3: no such board")));
        QVERIFY(words(dialog).join(u'\n').contains(OutDialog::tr("The test was not taken.")));
        // the list may change under the selection
        workspace.out.setAll({s});
        QCOMPARE(dialog.table()->rowCount(), 1);
        workspace.out.setAll({});
        QVERIFY(!test->isVisible());
    }

    void withoutAnyItSaysHow()
    {
        Workspace workspace;
        OutDialog dialog(workspace);
        dialog.show();
        QVERIFY(words(dialog).join(u'\n').contains(QLatin1String("[[out]]")));
        for (QPushButton *b : dialog.findChildren<QPushButton *>())
            if (b->isVisible() && b->text() == OutDialog::tr("Copy an example")) b->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(QLatin1String("[[out]]\nname = ")));
    }

    void pictures_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << QStringLiteral("en") << false;
        QTest::newRow("dark") << QStringLiteral("en") << true;
        QTest::newRow("de") << QStringLiteral("de") << false;
        QTest::newRow("ja") << QStringLiteral("ja") << true;
    }
    void pictures()
    {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
        QVERIFY(QDir().mkpath(folder));
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        (void)translator.load(QStringLiteral(JITSCOPE_QM "/jitscope_") + language);
        QCoreApplication::installTranslator(&translator);
        {
            Workspace workspace;
            workspace.settings.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
            Theme theme(*qApp, workspace.settings);
            workspace.out.setAll(some());
            OutDialog dialog(workspace);
            dialog.setClock([] { return Now; });
            dialog.table()->setCurrentCell(3, 0);
            const auto shoot = [&](const char *what) {
                dialog.show();
                QVERIFY(QTest::qWaitForWindowExposed(&dialog));
                QImage image(dialog.size(), QImage::Format_RGB32);
                image.fill(Qt::magenta);
                QPainter painter(&image);
                dialog.render(&painter);
                painter.end();
                QVERIFY(image.save(QStringLiteral("%1/outgoing-%2-%3%4.png").arg(folder, QLatin1String(what), language, dark ? QStringLiteral("-dark") : QString())));
            };
            shoot("list");
            workspace.out.setAll({});
            shoot("empty");
        }
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
    }
};

QTEST_MAIN(TestOutgoing)
#include "outgoing.moc"
