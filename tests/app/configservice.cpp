// The desk of configuration files over the real service: files of this computer, texts thought about on another thread, the module loaded late.
#include "app/operations/world.h"

#include "config/configdesk.h"
#include "configservice.h"

using namespace jitscope;

class TestConfigService : public QObject
{
    Q_OBJECT

    std::unique_ptr<OperationsWorld> world;
    std::unique_ptr<ConfigService> service;
    std::unique_ptr<ConfigDesk> desk;
    QTemporaryDir etc;
    const QString jibri = QStringLiteral("jibri-eu1-1");
    const QByteArray text = "// ours\njibri {\n  id = \"one\"\n  recording {\n    finalise-script = \"/x\"\n    recordings-directory = \"/srv\"\n  }\n  api.http.external-api-port = 2222\n  password = \"hunter2\"\n}\n";

    QString file() const { return etc.filePath(QStringLiteral("jibri.conf")); }
    ConfigId id() const { return {world->shard(), jibri, file()}; }
    void write(const QByteArray &bytes) const
    {
        QFile f(file());
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        f.write(bytes);
    }
    const ConfigDocument &doc() const { return *desk->document(id()); }
    void openIt()
    {
        desk->list(world->shard());
        QTRY_VERIFY_WITH_TIMEOUT(desk->hosts(world->shard()).count(jibri) && desk->hosts(world->shard()).at(jibri).at > 0, 10'000);
        const ConfigHost &host = desk->hosts(world->shard()).at(jibri);
        QVERIFY2(!host.error, host.error ? qPrintable(host.error->detail) : "");
        QCOMPARE(host.files.size(), size_t(1));
        desk->open(id(), host.files.front());
        QTRY_VERIFY_WITH_TIMEOUT(desk->document(id()) && doc().isRead() && doc().judged, 10'000);
    }
    template<class T>
    static bool has(const std::vector<ConfigFinding> &findings, T what) { return std::any_of(findings.begin(), findings.end(), what); }

private slots:
    void init()
    {
        DemoOptions o;
        o.shards = 1;
        o.bridges = 1;
        o.people = 2;
        o.rooms = 1;
        o.recorders = 1;
        o.incidents = o.moves = o.needsLogin = false;
        world = std::make_unique<OperationsWorld>(o, [this](FleetConfig &config) {
            for (EndpointConfig &e : config.shards.front().endpoints)
                if (e.name == jibri) e.files = {etc.filePath(QStringLiteral("*.conf"))};
        });
        QVERIFY(world->started);
        world->run();
        service = std::make_unique<ConfigService>(*world->hands, [this]() -> const FleetConfig & { return world->config; });
        desk = std::make_unique<ConfigDesk>();
        desk->setWork(service.get());
        write(text);
    }
    void cleanup()
    {
        desk.reset();
        service.reset();
        world.reset();
    }

    void findsReadsAndJudges()
    {
        openIt();
        QCOMPARE(doc().base, text);
        QVERIFY(doc().is.text);
        QVERIFY(!doc().isChanged());
        QVERIFY2(has(doc().is.findings, [](const ConfigFinding &f) { return qstrcmp(f.id, "unknown-key") == 0 && f.place.line == 5 && f.fix && f.fix->renamed == QLatin1String("finalize-script"); }), "the misspelt key");
        QVERIFY(!doc().shownDraft.contains("hunter2"));
        QVERIFY(desk->keys(QStringLiteral("jibri"))->fact({QStringLiteral("jibri"), QStringLiteral("recording"), QStringLiteral("recordings-directory")}));
    }

    void anIncludeThatIsNotThereIsSaid()
    {
        const auto missing = [this] {
            QStringList out;
            for (const ConfigFinding &f : doc().is.findings)
                if (qstrcmp(f.id, "missing-include") == 0) out << QStringLiteral("%1:%2 %3").arg(f.place.line).arg(f.place.column).arg(f.args.value(0));
            return out;
        };
        write("include \"more.conf\"\n  include required(\"there.conf\")\n" + text);
        QFile there(etc.filePath(QStringLiteral("there.conf")));
        QVERIFY(there.open(QIODevice::WriteOnly));
        openIt();
        QTRY_COMPARE(missing(), QStringList{QStringLiteral("1:1 more.conf")});
        // typed anew, looked for anew
        desk->setShown(id(), QByteArray(doc().shownDraft).replace("more.conf", "there.conf").replace("required(\"there", "required(\"gone"));
        QTRY_COMPARE(missing(), QStringList{QStringLiteral("2:3 gone.conf")});
        QVERIFY(has(doc().is.findings, [](const ConfigFinding &f) { return qstrcmp(f.id, "missing-include") == 0 && f.severity == Health::Critical; }));
        // it is put there, and read again
        desk->discard(id());
        QFile more(etc.filePath(QStringLiteral("more.conf")));
        QVERIFY(more.open(QIODevice::WriteOnly));
        desk->refresh(id());
        QTRY_VERIFY(doc().judged && !doc().reading && missing().isEmpty());
        there.remove();
        more.remove();
    }

    void whatDecidesBesideItIsRead()
    {
        const QString custom = etc.filePath(QStringLiteral("custom-jibri.conf"));
        QFile f(custom);
        QVERIFY(f.open(QIODevice::WriteOnly));
        f.write("jibri.id = \"other\"\n");
        f.close();
        write(text + "include \"custom-jibri.conf\"\n");
        desk->list(world->shard());
        QTRY_VERIFY_WITH_TIMEOUT(desk->hosts(world->shard()).count(jibri) && desk->hosts(world->shard()).at(jibri).files.size() == 2, 10'000);
        for (const ConfigFile &one : desk->hosts(world->shard()).at(jibri).files)
            if (one.path == file()) desk->open(id(), one);
        QTRY_VERIFY_WITH_TIMEOUT(desk->document(id()) && doc().judged && doc().beside.size() == 1, 10'000);
        const EffectiveValues all = effectiveValues(*doc().is.text, layersOf(doc().file, *doc().is.text, doc().beside), nullptr, *desk->keys(QStringLiteral("jibri")));
        const auto id = all.find({QStringLiteral("jibri"), QStringLiteral("id")});
        QVERIFY(id != all.end());
        QCOMPARE(id->second.value, QJsonValue(QStringLiteral("other")));
        QCOMPARE(id->second.from, QStringLiteral("custom-jibri.conf"));
        QFile::remove(custom);
    }

    void aChangeOfAKeyChangesThatSpot()
    {
        openIt();
        desk->setValue(id(), {QStringLiteral("jibri"), QStringLiteral("recording"), QStringLiteral("recordings-directory")}, QStringLiteral("/mnt/rec"));
        QTRY_COMPARE(doc().draft, QByteArray(text).replace("\"/srv\"", "\"/mnt/rec\""));
        desk->rename(id(), {QStringLiteral("jibri"), QStringLiteral("recording"), QStringLiteral("finalise-script")}, QStringLiteral("finalize-script"));
        QTRY_VERIFY(doc().judged && doc().draft.contains("finalize-script"));
        QVERIFY(!has(doc().is.findings, [](const ConfigFinding &f) { return qstrcmp(f.id, "unknown-key") == 0 && f.place.line == 5; }));
        desk->undo(id());
        desk->undo(id());
        QCOMPARE(doc().draft, text);
        desk->redo(id());
        QVERIFY(doc().draft.contains("/mnt/rec"));
    }

    void whatIsTypedKeepsItsSecrets()
    {
        openIt();
        desk->setShown(id(), QByteArray(doc().shownDraft).replace("\"one\"", "\"two\""));
        QCOMPARE(doc().draft, QByteArray(text).replace("\"one\"", "\"two\""));
        desk->setShown(id(), "jibri {");
        QTRY_VERIFY(doc().judged);
        QVERIFY(doc().is.fault && doc().is.fault->place.line >= 1);
        QVERIFY(has(doc().is.findings, [](const ConfigFinding &f) { return f.severity == Health::Critical; }));
    }

    void somebodyElsesChangeIsMerged()
    {
        openIt();
        desk->setShown(id(), QByteArray(doc().shownDraft).replace("\"one\"", "\"two\""));
        write(QByteArray(text).replace("2222", "2223"));
        desk->refresh(id());
        QTRY_VERIFY(doc().theirs);
        QVERIFY(doc().draft.contains("two")); // ours stays
        desk->merge(id());
        QTRY_VERIFY(!doc().theirs);
        QCOMPARE(doc().draft, QByteArray(text).replace("2222", "2223").replace("\"one\"", "\"two\""));
        QCOMPARE(doc().base, QByteArray(text).replace("2222", "2223"));
        QCOMPARE(doc().conflicts, 0);
        // the same line on both sides: shown, not decided
        write(QByteArray(text).replace("\"one\"", "\"three\""));
        desk->refresh(id());
        QTRY_VERIFY(doc().theirs);
        desk->merge(id());
        QTRY_VERIFY(!doc().theirs);
        QVERIFY(doc().conflicts > 0 && doc().draft.contains("<<<<<<<") && doc().draft.contains("two") && doc().draft.contains("three"));
    }

    void isAppliedAndItsOldVersionIsThere()
    {
        openIt();
        desk->setShown(id(), QByteArray(doc().shownDraft).replace("\"one\"", "\"two\""));
        world->workspace.operations.request(desk->request(id(), QStringLiteral("save-config"), 1), desk->secrets(id()));
        const QString op = world->workspace.operations.operations().back().id;
        QTRY_VERIFY_WITH_TIMEOUT(world->op(op).state == OperationState::Done, 20'000);
        desk->applied(id());
        QTRY_VERIFY(!doc().isChanged() && doc().versions.size() == 1);
        QVERIFY(doc().base.contains("two"));
        desk->restore(id(), doc().versions.front());
        QTRY_COMPARE(doc().draft, text);
        std::optional<Result<LineDiff>> diff;
        service->diff(doc().shownBase, doc().shownDraft, this, [&](const Result<LineDiff> &d) { diff = d; });
        QTRY_VERIFY(diff);
        QVERIFY(*diff);
        QCOMPARE(std::ranges::count_if(**diff, [](const DiffLine &l) { return l.kind != DiffLine::Kind::Same; }), 2);
    }

    void whatCannotBeReadSaysWhy()
    {
        openIt();
        QVERIFY(QFile::remove(file()));
        desk->refresh(id());
        QTRY_VERIFY(doc().error);
        QCOMPARE(doc().base, text); // what was read stays
    }
};

QTEST_GUILESS_MAIN(TestConfigService)
#include "configservice.moc"
