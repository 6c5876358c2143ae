// From number to source in the window: the button under a figure, the page with its place marked, the command, and none of it while names are hidden.
#include "desk.h"

#include "dialogs/rawdialog.h"
#include "panels/panels.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBlock>

using namespace jitscope;

namespace {

struct RawDesk : Desk
{
    std::vector<RawWish> asked;
    RawDesk()
    {
        show({miguel(), somebody(QStringLiteral("a0000001"), QStringLiteral("Ana"), 0.1)});
        workspace.readRaw = [this](const RawWish &wish, const RawDone &done) {
            asked.push_back(wish);
            RawPage page;
            page.body = QByteArray("{'conferences':{'a81f':{'name':'design-critique@conference.meet.example.org','endpoints':{"
                "'a0000001':{'endpoint_connection_stats':{'rtt':12}},'4f2a91c3':{'statsId':'Delta-7Qf','endpoint_connection_stats':{'rtt':92}}}}}}").replace('\'', '"');
            page.status = 200;
            page.at = now;
            page.answerMs = 7;
            page.url = QStringLiteral("http://127.0.0.1:8080/debug/a81f?full=true");
            page.accept = QStringLiteral("application/json");
            done(page);
        };
    }
    Reading rtt() const { return workspace.fleet.person(shardId, roomId, personId)->readings.get(Metric::PersonRtt); }
};

QString markedText(const RawDialog &dialog)
{
    auto *text = dialog.findChild<QPlainTextEdit *>();
    const auto marks = text->extraSelections();
    return marks.isEmpty() ? QString() : marks.front().cursor.block().text().trimmed();
}

} // namespace

class TestRawDialog : public QObject
{
    Q_OBJECT
private slots:
    void marksTheFigureAndGivesTheCommand()
    {
        RawDesk d;
        RawDialog dialog(d.workspace, person, d.rtt());
        dialog.setClock([&d] { return d.now + 3000; });
        dialog.show();
        QCOMPARE(d.asked.size(), size_t(1));
        QCOMPARE(d.asked.front().room, roomId);
        QCOMPARE(markedText(dialog), QStringLiteral("\"rtt\": 92"));
        auto *curl = dialog.findChild<QPushButton *>(QStringLiteral("curl"));
        QVERIFY(curl->isEnabled());
        curl->click();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("curl -sS ")));
        QVERIFY(QApplication::clipboard()->text().endsWith(QStringLiteral("'http://127.0.0.1:8080/debug/a81f?full=true'")));
        QStringList said;
        for (const QLabel *l : dialog.findChildren<QLabel *>()) said << l->text();
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("200")) && all.contains(QStringLiteral("endpoint_connection_stats / rtt")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("3.0\u202fs")) && all.contains(QStringLiteral("5.0\u202fs")), qPrintable(all)); // of the page, of the figure
        keep(dialog, QStringLiteral("raw-light"));
    }

    void sayWhyThereIsNone()
    {
        RawDesk d;
        d.workspace.readRaw = [](const RawWish &, const RawDone &done) { done(fail(Error::Kind::Timeout, QStringLiteral("jvb"), QStringLiteral("no answer"))); };
        RawDialog dialog(d.workspace, person, d.rtt());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("curl"))->isEnabled());
        QStringList said;
        for (const QLabel *l : dialog.findChildren<QLabel *>()) said << l->text();
        QVERIFY(said.join(u'\n').contains(QStringLiteral("no answer")));
        const Reading made{38, d.now, Metric::ShardRttMedian, NoSource, ReadingState::Measured};
        RawDialog worked(d.workspace, EntityId::of(shardId), made);
        QVERIFY(!worked.findChild<QPushButton *>(QStringLiteral("curl"))->isEnabled());
    }

    void hiddenNamesStayHiddenInTheRawPage()
    {
        RawDesk d;
        d.workspace.privacy.setOn(true);
        RawDialog dialog(d.workspace, person, d.rtt());
        const QString text = dialog.findChild<QPlainTextEdit *>()->toPlainText();
        for (const char *word : {"design-critique", "4f2a91c3", "Delta-7Qf"}) QVERIFY2(!text.contains(QLatin1String(word)), word);
        QCOMPARE(markedText(dialog), QStringLiteral("\"rtt\": 92")); // the place is still the right one
    }

    void thePanelLeadsThere()
    {
        RawDesk d;
        d.navigator.select(person);
        std::unique_ptr<QWidget> panel(makeDetailPanel(d.view, nullptr));
        panel->resize(320, 900);
        panel->show();
        QPushButton *raw = nullptr;
        QTRY_VERIFY((raw = panel->findChild<QPushButton *>(QStringLiteral("raw"))) && raw->isVisible());
        raw->click();
        QCOMPARE(d.asked.size(), size_t(1));
        QTRY_VERIFY(panel->findChild<RawDialog *>() != nullptr);
    }
};

QTEST_MAIN(TestRawDialog)
#include "rawdialog.moc"
