// The queue of questions and the dialog that shows them.
#include "dialogs/promptdialog.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QWindow>

using namespace jitscope;

namespace {

Prompt question(Prompt::Kind kind, const char *text)
{
    Prompt p;
    p.kind = kind;
    p.about = QStringLiteral("ops@meet.example.org");
    p.text = QString::fromUtf8(text);
    return p;
}

QPushButton *button(const QWidget &in, const char *text)
{
    for (QPushButton *b : in.findChildren<QPushButton *>())
        if (b->text() == QLatin1String(text) && b->isVisible()) return b;
    return nullptr;
}

} // namespace

class TestPrompts : public QObject
{
    Q_OBJECT
private slots:
    // ssh asks while the assistant, which is modal, is open; or the assistant is opened while ssh asks. Real clicks: those a modal dialog keeps away.
    void aQuestionOverAModalDialogCanBeAnswered()
    {
        for (const bool questionFirst : {false, true}) {
            QWidget window;
            window.resize(600, 400);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            std::optional<std::optional<QString>> told; // goes after the queue, which answers to the last
            PromptQueue queue;
            PromptDialog dialog(queue, &window);
            QDialog assistant(&window);
            assistant.resize(500, 300);
            const auto ask = [&] { queue.ask(question(Prompt::Kind::Confirm, "Allow use of key?"), &window, [&](const std::optional<QString> &a) { told = a; }); };
            if (questionFirst) ask();
            assistant.open();
            QVERIFY(QTest::qWaitForWindowExposed(&assistant));
            assistant.activateWindow();
            if (!questionFirst) ask();
            QTRY_VERIFY_WITH_TIMEOUT(dialog.isVisible() && dialog.windowModality() == Qt::ApplicationModal, 20'000);
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QPushButton *yes = button(dialog, "Yes");
            QVERIFY(yes);
            QTest::mouseClick(dialog.windowHandle(), Qt::LeftButton, {}, yes->mapTo(&dialog, yes->rect().center()));
            QTRY_VERIFY_WITH_TIMEOUT(told, 20'000);
            QCOMPARE(*told, std::optional<QString>(QStringLiteral("yes")));
            QVERIFY(!dialog.isVisible());
            // the next one, without a modal dialog, leaves the window usable
            assistant.reject();
            ask();
            QVERIFY(dialog.isVisible());
            QCOMPARE(dialog.windowModality(), Qt::NonModal);
        }
    }
    void whatIsTypedIsAnsweredOnceAndShownNowhere()
    {
        PromptQueue queue;
        PromptDialog dialog(queue);
        QVERIFY(!dialog.isVisible());
        QList<std::optional<QString>> answers;
        queue.ask(question(Prompt::Kind::Secret, "Enter passphrase for key '/home/ops/.ssh/id':"), this, [&](const std::optional<QString> &a) { answers << a; });
        QVERIFY(dialog.isVisible());
        auto *line = dialog.findChild<QLineEdit *>();
        QVERIFY(line);
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QTest::keyClicks(line, QStringLiteral("open sesame"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers[0], std::optional(QStringLiteral("open sesame")));
        QVERIFY(!dialog.isVisible());
        QVERIFY(line->text().isEmpty());
        QVERIFY(queue.open().empty());
    }
    void enterNeverAcceptsAHostKey()
    {
        PromptQueue queue;
        PromptDialog dialog(queue);
        Prompt p = question(Prompt::Kind::HostKey, "The authenticity …");
        p.host = QStringLiteral("meet.example.org (192.0.2.7)");
        p.keyType = QStringLiteral("ED25519");
        p.fingerprint = QStringLiteral("SHA256:abc");
        QList<std::optional<QString>> answers;
        const auto keep = [&](const std::optional<QString> &a) { answers << a; };
        queue.ask(p, this, keep);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QTRY_COMPARE(answers.size(), 1);
        QVERIFY(!answers[0]);
        queue.ask(p, this, keep);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QTRY_COMPARE(answers.size(), 2);
        QVERIFY(!answers[1]);
        queue.ask(p, this, keep);
        bool shown = false;
        for (const QLabel *l : dialog.findChildren<QLabel *>()) shown = shown || (l->isVisible() && l->text() == p.fingerprint && l->textFormat() == Qt::PlainText);
        QVERIFY(shown);
        QVERIFY(button(dialog, "It is the right key: accept"));
        button(dialog, "It is the right key: accept")->click();
        QTRY_COMPARE(answers.size(), 3);
        QCOMPARE(answers[2], std::optional(QStringLiteral("yes")));
    }
    void questionsComeOneAfterTheOtherAndGoWhenWithdrawn()
    {
        PromptQueue queue;
        PromptDialog dialog(queue);
        int first = 0, second = 0;
        const quint64 a = queue.ask(question(Prompt::Kind::Secret, "first"), this, [&](const auto &) { ++first; });
        const quint64 b = queue.ask(question(Prompt::Kind::Confirm, "second"), this, [&](const auto &) { ++second; });
        QVERIFY(dialog.findChild<QLineEdit *>());
        queue.withdraw(a);
        QVERIFY(dialog.isVisible());
        QVERIFY(button(dialog, "Yes"));
        queue.withdraw(b);
        QVERIFY(!dialog.isVisible());
        QCoreApplication::processEvents();
        QCOMPARE(first + second, 0);
        // an asker that goes takes its question along
        auto asker = std::make_unique<QObject>();
        queue.ask(question(Prompt::Kind::Notice, "touch your key"), asker.get(), [&](const auto &) { ++first; });
        QVERIFY(dialog.isVisible());
        QVERIFY(!button(dialog, "Answer"));
        asker.reset();
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestPrompts)
#include "prompts.moc"
