// The page Config over files in memory: what is listed and opened, one text with two faces, secrets behind signs, differences, and the wish that applies it.
#include "memorywork.h"

#include "dialogs/confirmdialog.h"
#include "editing/diffpane.h"
#include "editing/diffview.h"
#include "editing/filelist.h"
#include "editing/formview.h"
#include "editing/textpane.h"
#include "tabs/configtab.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

#include <set>

using namespace jitscope;

namespace {

const ShardId shard{QStringLiteral("us-east-1")};
const ConfigId jibriFile{shard, QStringLiteral("jibri-us1-4"), QStringLiteral("/etc/jitsi/jibri/jibri.conf")};
const ConfigId jvbFile{shard, QStringLiteral("jvb-us1-02"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")};
const ConfigPath resolution{QStringLiteral("jibri"), QStringLiteral("ffmpeg"), QStringLiteral("resolution")}, single{QStringLiteral("jibri"), QStringLiteral("single-use-mode")};

} // namespace

class TestConfigPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MemoryWork> work;
    std::unique_ptr<Navigator> navigator;
    std::unique_ptr<Page> page;
    std::unique_ptr<QWidget> window; // wide enough for form and text
    std::vector<OperationRequest> asked;
    std::vector<Secrets> secrets;

    ConfigDesk &desk() { return workspace->configs; }
    const ConfigDocument *doc(const ConfigId &id = jibriFile) { return desk().document(id); }
    template<class T> T *the(const char *name = nullptr) const { return name ? page->findChild<T *>(QLatin1String(name)) : page->findChild<T *>(); }
    TextEditor *text() const { return page->findChild<TextPane *>()->editor(); }
    FormPane *form() const { return page->findChild<FormPane *>(); }

    void open()
    {
        navigator = std::make_unique<Navigator>(EntityId::of(shard));
        window = std::make_unique<QWidget>();
        window->resize(1440, 860);
        page.reset(makeConfigTab({*workspace, *navigator}, window.get()));
        page->resize(1200, 760);
        window->show();
        page->show();
        page->setActive(true);
        (void)QTest::qWaitForWindowExposed(window.get());
        QTRY_VERIFY(doc() && doc()->judged);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        workspace = std::make_unique<Workspace>();
        work = std::make_unique<MemoryWork>();
        work->put(jibriFile, memoryJibri());
        work->put(jvbFile, "videobridge {\n  http-servers { private { port = 8080 } }\n}\n");
        work->catalogues[QStringLiteral("jibri")] = memoryJibriKeys();
        desk().setWork(work.get());
        workspace->latch.setClosed(false);
        workspace->operations.setPreviewer([](const OperationRequest &) { return OperationPreview(); });
        asked.clear();
        secrets.clear();
        connect(&workspace->operations, &OperationLog::wanted, this, [this](const OperationRequest &r, const Secrets &s) {
            asked.push_back(r);
            secrets.push_back(s);
        });
    }
    void cleanup()
    {
        page.reset();
        window.reset();
        navigator.reset();
        workspace.reset();
        work.reset();
    }

    void filesAreAskedForOnceAndTheFirstIsShown()
    {
        open();
        QCOMPARE(work->lists, 1);
        QCOMPARE(the<FileList>()->model().rowCount(), 4);
        QVERIFY(text());
        QCOMPARE(text()->bytes(), doc()->shownDraft);
        QVERIFY(form()->model().rowCount() > 10);
        page->setActive(false);
        page->setActive(true);
        QCOMPARE(work->lists, 1);
        navigator->select(EntityId::of(shard, ServerId{jvbFile.server})); // of the tree
        QTRY_VERIFY(doc(jvbFile) && doc(jvbFile)->judged);
        QTRY_COMPARE(text()->bytes(), doc(jvbFile)->shownDraft);
    }

    void anEditInTheFormChangesItsSpotOnly()
    {
        open();
        auto *view = form()->view();
        const int row = form()->model().indexOfPath(single);
        QVERIFY(row >= 0);
        view->setFocus();
        view->setCurrentIndex(form()->model().index(row));
        QTest::keyClick(view, Qt::Key_Space); // the switch
        QTRY_VERIFY(doc()->isChanged());
        QCOMPARE(doc()->draft, QByteArray(memoryJibri()).replace("single-use-mode = false", "single-use-mode = true"));
        QTRY_COMPARE(text()->bytes(), doc()->shownDraft);
        QTRY_VERIFY(form()->model().row(form()->model().indexOfPath(single)).changed);
        QTRY_VERIFY2(the<QLabel>("changes")->text().startsWith(QStringLiteral("1 change")), qPrintable(the<QLabel>("changes")->text()));
        auto *diff = the<DiffView>("server-diff");
        QTRY_COMPARE(diff->added(), 1);
        QCOMPARE(diff->removed(), 1);
    }

    void aFieldIsEditedInPlace()
    {
        open();
        auto *view = form()->view();
        const ConfigPath directory{QStringLiteral("jibri"), QStringLiteral("recording"), QStringLiteral("recordings-directory")};
        view->setFocus();
        view->setCurrentIndex(form()->model().index(form()->model().indexOfPath(directory)));
        QTest::keyClick(view, Qt::Key_Return);
        auto *field = view->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QCOMPARE(field->text(), QStringLiteral("/srv/recordings"));
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("/data/rec"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(doc()->draft, QByteArray(memoryJibri()).replace("/srv/recordings", "/data/rec"));
    }

    void formAndTextShareOneHistory()
    {
        open();
        desk().setValue(jibriFile, resolution, QStringLiteral("1280x720"));
        QTRY_VERIFY(text()->bytes().contains("1280x720"));
        QWidget *editor = text()->widget();
        editor->setFocus();
        text()->goTo(1, 0, 0);
        QTest::keyClicks(editor, QStringLiteral("// x "));
        QTRY_VERIFY(doc()->draft.contains("// x "));
        QVERIFY(doc()->canUndo());
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!doc()->draft.contains("// x ") && doc()->draft.contains("1280x720"));
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!doc()->isChanged());
        QTRY_COMPARE(text()->bytes(), doc()->shownBase);
        QTest::keyClick(editor, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(doc()->draft.contains("1280x720"));
    }

    void aSecretIsNeverInTextDiffOrClipboard()
    {
        open();
        QVERIFY(doc()->draft.contains("hunter2-tangerine"));
        QVERIFY(!text()->bytes().contains("hunter2"));
        QWidget *editor = text()->widget();
        editor->setFocus();
        QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(editor, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("password")));
        QVERIFY(!QApplication::clipboard()->text().contains(QStringLiteral("hunter2")));
        // revealed beside the text, on an explicit act
        const qsizetype sign = doc()->shownDraft.indexOf("password = \"") + 13;
        QCOMPARE(text()->reveal(sign), QStringLiteral("hunter2-tangerine"));
        // a new one is hidden as soon as it is known
        desk().setValue(jibriFile, {QStringLiteral("jibri"), QStringLiteral("api"), QStringLiteral("xmpp"), QStringLiteral("environments"), QStringLiteral("0"), QStringLiteral("call-login"), QStringLiteral("password")}, QStringLiteral("violet-9"));
        QTRY_VERIFY(doc()->draft.contains("violet-9"));
        QTRY_VERIFY(text()->bytes() == doc()->shownDraft && !text()->bytes().contains("violet-9"));
        for (const DiffLine &l : the<DiffView>("server-diff")->diff()) QVERIFY2(!l.text.contains(QStringLiteral("violet")) && !l.text.contains(QStringLiteral("hunter2")), qPrintable(l.text));
    }

    void aMisspeltKeyIsMendedWithAClick()
    {
        open();
        QTRY_VERIFY2(the<QPushButton>("warnings")->text().startsWith(QStringLiteral("1 warning")), qPrintable(the<QPushButton>("warnings")->text()));
        text()->fixWanted(0);
        QTRY_VERIFY(doc()->draft.contains("finalize-script = \"/usr") && !doc()->draft.contains("finalise-script"));
        QTRY_VERIFY(the<QPushButton>("warnings")->isHidden());
    }

    void aFaultIsMarkedAndNothingIsApplied()
    {
        open();
        QByteArray broken = doc()->shownDraft;
        broken.replace("  ffmpeg {", "  ffmpeg {{");
        desk().setShown(jibriFile, broken);
        QTRY_VERIFY(doc()->judged && doc()->is.fault);
        QTRY_VERIFY2(the<QPushButton>("warnings")->text().startsWith(QStringLiteral("1 error")), qPrintable(the<QPushButton>("warnings")->text()));
        QVERIFY(!form()->model().isEditable());
        QVERIFY(form()->model().rowCount() > 10); // as it was before
        for (const char *kind : {"save-config", "apply-config-now", "apply-config-idle"}) {
            QVERIFY(!the<QPushButton>(kind)->isEnabled());
            QVERIFY2(the<QPushButton>(kind)->accessibleDescription().contains(QStringLiteral("cannot be read")), qPrintable(the<QPushButton>(kind)->accessibleDescription()));
        }
        desk().undo(jibriFile);
        QTRY_VERIFY(form()->model().isEditable());
    }

    void itIsAppliedThroughTheQuestionWithItsTextAsASecret()
    {
        open();
        QVERIFY(!the<QPushButton>("apply-config-idle")->isEnabled()); // nothing is changed
        desk().setValue(jibriFile, resolution, QStringLiteral("1280x720"));
        QTRY_VERIFY(doc()->judged && doc()->isChanged());
        QTRY_VERIFY(the<QPushButton>("apply-config-idle")->isEnabled());
        page->findChild<QListView *>()->setFocus();
        QTest::keyClick(page->findChild<QListView *>(), Qt::Key_S, Qt::ControlModifier);
        ConfirmDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = window->findChild<ConfirmDialog *>()));
        dialog->setDelay(0);
        QTRY_VERIFY(dialog->verb()->isEnabled());
        dialog->verb()->click();
        QCOMPARE(asked.size(), 1u);
        QCOMPARE(asked[0].kind, QStringLiteral("apply-config-idle"));
        QCOMPARE(asked[0].targets, QStringList{jibriFile.server});
        QCOMPARE(asked[0].options.value(QStringLiteral("path")), jibriFile.path);
        QCOMPARE(asked[0].options.value(QStringLiteral("sum")).toLatin1(), configSum(doc()->draft));
        for (const QString &value : asked[0].options) QVERIFY(!value.contains(QStringLiteral("hunter2")));
        QCOMPARE(QByteArray::fromBase64(secrets[0].value(QStringLiteral("file")).bytes()), doc()->draft);
        // it ended well: what stands there is read again
        work->put(jibriFile, doc()->draft);
        Operation op;
        op.id = QStringLiteral("1");
        op.request = asked[0];
        op.state = OperationState::Running;
        workspace->operations.put(op);
        op.state = OperationState::Done;
        workspace->operations.put(op);
        QTRY_VERIFY(!doc()->isChanged());
        QCOMPARE(the<QLabel>("changes")->text(), QStringLiteral("No changes"));
    }

    void theLatchGreysWithAReason()
    {
        open();
        desk().setValue(jibriFile, resolution, QStringLiteral("1280x720"));
        QTRY_VERIFY(the<QPushButton>("save-config")->isEnabled());
        workspace->latch.setClosed(true);
        QVERIFY(!the<QPushButton>("save-config")->isEnabled());
        QVERIFY(the<QPushButton>("save-config")->accessibleDescription().contains(QStringLiteral("Read-only")));
    }

    void whatSomebodyElseWroteIsMerged()
    {
        open();
        desk().setValue(jibriFile, resolution, QStringLiteral("1280x720"));
        QTRY_VERIFY(doc()->isChanged());
        QVERIFY(the<QPushButton>("merge")->isHidden());
        work->put(jibriFile, QByteArray(memoryJibri()).replace("framerate = 30", "framerate = 15"));
        the<QToolButton>("refresh")->click();
        QTRY_VERIFY(doc()->theirs);
        QTRY_VERIFY(!the<QPushButton>("merge")->isHidden());
        QVERIFY(doc()->draft.contains("1280x720")); // nothing of ours is lost
        QVERIFY(!the<QPushButton>("apply-config-idle")->isEnabled());
        the<QPushButton>("merge")->click();
        QTRY_VERIFY(doc()->conflicts > 0);
        QTRY_VERIFY(text()->bytes().contains("<<<<<<<"));
        QTRY_VERIFY(!the<QPushButton>("save-config")->isEnabled());
    }

    void otherShardsAndVersionsAreCompared()
    {
        const ConfigId other{ShardId{QStringLiteral("eu-west-1")}, QStringLiteral("jibri-eu1-1"), jibriFile.path};
        work->put(other, QByteArray(memoryJibri()).replace("framerate = 30", "framerate = 15").replace("hunter2-tangerine", "another-one"));
        SavedVersion version{jibriFile.path + QStringLiteral(".jitscope-20260914T120000Z"), 1'789'380'000'000, {}, 900};
        work->put({shard, jibriFile.server, version.path}, QByteArray(memoryJibri()).replace("framerate = 30", "framerate = 10"));
        work->kept[jibriFile] = {version};
        workspace->fleet.setShards({shard, other.shard});
        for (const ShardId &id : {shard, other.shard}) {
            auto s = std::make_shared<ShardSnapshot>();
            s->id = id;
            workspace->fleet.apply(s);
        }
        open();
        auto *keys = the<QTableWidget>("key-differences");
        for (QToolButton *b : page->findChildren<QToolButton *>())
            if (b->text() == QStringLiteral("Other shards")) b->click();
        the<QPushButton>("ask-shards")->click();
        QTRY_COMPARE(keys->rowCount(), 2); // the frame rate, and a password that is not the same
        QString all;
        for (int r = 0; r < keys->rowCount(); ++r)
            for (int c = 0; c < 3; ++c) all += keys->item(r, c)->text() + u' ';
        QVERIFY2(all.contains(QStringLiteral("eu-west-1: 15")) && !all.contains(QStringLiteral("hunter2")) && !all.contains(QStringLiteral("another-one")), qPrintable(all));
        for (QToolButton *b : page->findChildren<QToolButton *>())
            if (b->text() == QStringLiteral("Saved versions")) b->click();
        auto *versions = the<QTableWidget>("versions");
        QTRY_COMPARE(versions->rowCount(), 1);
        versions->setCurrentCell(0, 0);
        QVERIFY(the<QPushButton>("restore")->isEnabled());
        the<QPushButton>("restore")->click();
        QTRY_VERIFY(doc()->draft.contains("framerate = 10"));
    }

    void whatCannotBeReadSaysWhy()
    {
        work->locked[jibriFile] = Error{Error::Kind::Unauthorized, QStringLiteral("jibri04"), QStringLiteral("sudo: a password is required")};
        navigator = std::make_unique<Navigator>(EntityId::of(shard));
        page.reset(makeConfigTab({*workspace, *navigator}, nullptr));
        page->setActive(true);
        QTRY_VERIFY(doc() && doc()->error);
        QTRY_VERIFY(!the<QPushButton>("sudo")->isHidden());
        work->locked.clear();
        the<QPushButton>("retry")->click();
        QTRY_VERIFY(doc()->isRead());
        QTRY_VERIFY(text() && text()->bytes() == doc()->shownDraft);
    }

    // For people to look at, in gallery/ of the build directory; here it only must not be blank.
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("width");
        QTest::addRow("light") << false << 1208;
        QTest::addRow("dark") << true << 1208;
        QTest::addRow("light-narrow") << false << 1024;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(int, width);
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(13);
        QApplication::setFont(font);
        workspace->settings.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Theme theme(*qApp, workspace->settings);
        open();
        if (width < 1200) window->resize(width, 640);
        page->resize(width, width < 1200 ? 560 : 775);
        window->setAutoFillBackground(true);
        desk().setValue(jibriFile, resolution, QStringLiteral("1280x720"));
        QTRY_VERIFY(doc()->isChanged());
        desk().setValue(jibriFile, single, true);
        QTRY_VERIFY(doc()->draft.contains("single-use-mode = true"));
        QTRY_COMPARE(the<DiffView>("server-diff")->added(), 2);
        QTRY_VERIFY(doc()->judged);
        QTest::qWait(50);
        QImage image(page->size() * page->devicePixelRatioF(), QImage::Format_RGB32);
        image.setDevicePixelRatio(page->devicePixelRatioF());
        image.fill(Qt::magenta);
        QPainter painter(&image);
        painter.fillRect(page->rect(), paletteOf(page.get()).base);
        page->render(&painter);
        painter.end();
        const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
        QVERIFY(QDir().mkpath(folder) && image.save(folder + QStringLiteral("/config-%1.png").arg(QString::fromLatin1(QTest::currentDataTag()))));
        std::set<QRgb> seen;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3) seen.insert(image.pixel(x, y));
        QVERIFY2(seen.size() > 40, "blank");
    }

    void whatTheSiteServesIsComparedBesideTheRest()
    {
        const ConfigId file{shard, QStringLiteral("web"), QStringLiteral("/etc/jitsi/meet/meet.example.org-config.js")};
        work->put(file, "var config = {\n    startAudioMuted: 10,\n    jaasToken: 'hunter2',\n};\n");
        ConfigServed &served = work->site[file];
        served.url = QStringLiteral("https://meet.example.org/config.js");
        served.at = 1;
        served.keys = {{{QStringLiteral("jaasToken")}, QStringLiteral("hunter2"), QStringLiteral("hunter3"), QStringLiteral("'hunter2'"), QStringLiteral("'hunter3'"), true},
                       {{QStringLiteral("startAudioMuted")}, 10, QJsonValue(QJsonValue::Undefined), QStringLiteral("10"), {}, false}};
        open();
        auto *list = the<FileList>();
        QTRY_VERIFY(list->model().indexOf(file) >= 0);
        list->view()->setCurrentIndex(list->model().index(list->model().indexOf(file)));
        QTRY_VERIFY(doc(file) && doc(file)->judged && doc(file)->served);
        QVERIFY(!doc(file)->is.findings.empty());
        QCOMPARE(doc(file)->is.findings.front().text(), QStringLiteral("The site serves another config.js. 2 keys differ; a proxy or container may serve another file or a cached one"));
        auto *pane = the<DiffPane>();
        pane->setTab(DiffPane::Site);
        const auto *keys = the<QTableWidget>("key-differences");
        QCOMPARE(keys->rowCount(), 2);
        const auto cell = [&](int row, int column) { return keys->item(row, column)->text(); };
        QCOMPARE(cell(0, 0) + u'|' + cell(0, 1) + u'|' + cell(0, 2), QStringLiteral("jaasToken|hidden|hidden"));
        QCOMPARE(cell(1, 0) + u'|' + cell(1, 1) + u'|' + cell(1, 2), QStringLiteral("startAudioMuted|10|not there"));
        const int row = form()->model().indexOfPath({QStringLiteral("startAudioMuted")});
        QVERIFY(row >= 0);
        QCOMPARE(form()->model().row(row).effective, QStringLiteral("in effect: not set (the site does not serve it)"));
        // not known, with its reason
        served.fault = Error{Error::Kind::Timeout, served.url, {}};
        served.keys.clear();
        desk().refresh(file);
        QTRY_VERIFY(doc(file)->served->fault);
        QTRY_COMPARE(keys->rowCount(), 0);
        bool said = false;
        for (const QLabel *label : page->findChildren<QLabel *>()) said = said || label->text() == QStringLiteral("not known: https://meet.example.org/config.js did not answer in time.");
        QVERIFY(said);
        QTRY_VERIFY(doc(file)->judged && doc(file)->is.findings.empty());
        // another file has no such tab
        list->view()->setCurrentIndex(list->model().index(list->model().indexOf(jibriFile)));
        QTRY_COMPARE(pane->tab(), DiffPane::Server);
    }

    void aLongFileOpensAtOnceAndTypingWaitsForNothing()
    {
        QByteArray js = "var config = {\n";
        for (int i = 0; i < 5000; ++i) js += "    key" + QByteArray::number(i) + ": 'value " + QByteArray::number(i) + "', // a comment\n";
        js += "};\n";
        const ConfigId file{shard, QStringLiteral("web"), QStringLiteral("/etc/jitsi/meet/meet.example.org-config.js")};
        work->put(file, js);
        open();
        auto *list = the<FileList>();
        QTRY_VERIFY(list->model().indexOf(file) >= 0);
        QElapsedTimer clock;
        clock.start();
        list->view()->setCurrentIndex(list->model().index(list->model().indexOf(file)));
        QTRY_VERIFY(text()->bytes().size() > 100'000);
        qInfo("5,000 lines of config.js: opened after %lld ms", clock.elapsed());
        QTRY_VERIFY(doc(file)->judged);
        QTest::qWait(0);
        clock.start();
        const size_t rows = formRows(doc(file)->is.text.get(), doc(file)->was.text.get(), {}, KeyCatalogue(), false).size();
        qInfo("%zu rows of the form made in %lld ms", rows, clock.elapsed());
        clock.start();
        text()->widget()->setFocus();
        QTest::keyClick(text()->widget(), Qt::Key_Space);
        qInfo("a stroke: %lld ms", clock.elapsed());
        QTRY_VERIFY(doc(file)->isChanged());
    }
};

QTEST_MAIN(TestConfigPage)
#include "configpage.moc"
