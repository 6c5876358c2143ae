// Rows of the form from a text and the catalogue, the model that leads them from text to text, the list of files, and completion while somebody types.
#include "../ui/memorywork.h"

#include "config/configcomplete.h"
#include "config/configfilelist.h"
#include "config/configform.h"
#include "config/configshown.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace jitscope;

namespace {

ConfigText text(const QByteArray &bytes, ConfigFormat format = ConfigFormat::Hocon)
{
    const auto read = readConfig(format, bytes);
    if (!read) qFatal("%s", qPrintable(read.error().detail));
    return *read;
}

const FormRow *rowOf(const std::vector<FormRow> &rows, const QString &path)
{
    for (const FormRow &r : rows)
        if (pathText(r.path) == path) return &r;
    return nullptr;
}

const ConfigId jibriFile{ShardId{QStringLiteral("eu")}, QStringLiteral("jibri-1"), QStringLiteral("/etc/jitsi/jibri/jibri.conf")};

} // namespace

class TestConfigForm : public QObject
{
    Q_OBJECT
private slots:
    void aRowForEveryKeyThatCounts()
    {
        const ConfigText was = text(memoryJibri()), now = text(QByteArray(memoryJibri()).replace("single-use-mode = false", "single-use-mode = true"));
        const auto rows = formRows(&now, &was, {}, *memoryJibriKeys(), false);
        const FormRow *single = rowOf(rows, QStringLiteral("jibri.single-use-mode"));
        QVERIFY(single && single->changed && single->here);
        QCOMPARE(single->name, QStringLiteral("Single use mode"));
        QCOMPARE(single->value, QJsonValue(true));
        QCOMPARE(single->was, QJsonValue(false));
        // an operator's key that is not in the file has a row with its default
        const FormRow *absent = rowOf(rows, QStringLiteral("jibri.call-status-checks.no-media-timeout"));
        QVERIFY(absent && !absent->here && !absent->changed);
        QCOMPARE(absent->standard, QJsonValue(QStringLiteral("3 minutes")));
        // "*" is the one that is there
        QVERIFY(rowOf(rows, QStringLiteral("jibri.api.xmpp.environments.0.usage-timeout")));
        const FormRow *unknown = rowOf(rows, QStringLiteral("jibri.recording.finalise-script"));
        QVERIFY(unknown && !unknown->known && unknown->here);
        QVERIFY(rowOf(rows, QStringLiteral("jibri.api.xmpp.environments.0.call-login.password"))->secret);
        QVERIFY(!rowOf(rows, QStringLiteral("jibri.api.xmpp.environments"))); // its parts have rows
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const FormRow &r) { return r.changed; }), 1);
    }

    void whatDecidesElsewhereIsSaid()
    {
        const QString folder = QStringLiteral("/etc/jitsi/jibri/");
        ConfigFile file;
        file.path = folder + QStringLiteral("jibri.conf");
        const auto said = [&](const ConfigText &now, const BesideTexts &beside, const QString &path, const ConfigServed *served = nullptr) {
            const KeyCataloguePtr keys = memoryJibriKeys();
            const auto rows = formRows(&now, &now, {}, *keys, false, effectiveValues(now, layersOf(file, now, beside), served, *keys));
            const FormRow *row = rowOf(rows, path);
            return row ? row->effective : QStringLiteral("no row");
        };
        const auto layer = [](const QByteArray &bytes, ConfigFormat format = ConfigFormat::Hocon) { return std::make_shared<const ConfigText>(text(bytes, format)); };
        const QString framerate = QStringLiteral("jibri.ffmpeg.framerate"), single = QStringLiteral("jibri.single-use-mode"), port = QStringLiteral("jibri.api.http.external-api-port");
        const BesideTexts beside{{folder + QStringLiteral("custom-jibri.conf"), layer("jibri { ffmpeg.framerate = 25, single-use-mode = false, api.http.external-api-port = ${PORT}, call-login.password = \"hunter2\" }\n")},
                                 {folder + QStringLiteral("other.conf"), layer("jibri.ffmpeg.framerate = 5\n")}};
        const ConfigText after = text(memoryJibri() + "include \"custom-jibri.conf\"\n"), before = text("include \"custom-jibri.conf\"\n" + memoryJibri());
        QCOMPARE(said(after, beside, framerate), QStringLiteral("in effect: 25 (custom-jibri.conf)"));
        QCOMPARE(said(after, beside, single), QString());                                      // it says the same
        QCOMPARE(said(after, beside, port), QStringLiteral("in effect: ${PORT} (custom-jibri.conf)"));
        QCOMPARE(said(before, beside, framerate), QString());                                  // this file has the last word
        QCOMPARE(said(text(memoryJibri()), beside, framerate), QString());                     // nobody takes it in
        QCOMPARE(said(text("include \"custom-jibri.conf\"\n"), beside, framerate), QStringLiteral("in effect: 25 (custom-jibri.conf)"));
        // the environment
        QCOMPARE(said(text("jibri.ffmpeg.framerate = 20\njibri.ffmpeg.framerate = ${?RATE}\n"), {}, framerate), QStringLiteral("in effect: 20 (unless RATE is set in its environment)"));
        QCOMPARE(said(text("jibri.ffmpeg.framerate = ${?RATE}\n"), {}, framerate), QStringLiteral("in effect: 30 (unless RATE is set in its environment)")); // the default
        QCOMPARE(said(text("RATE = 5\njibri.ffmpeg.framerate = ${?RATE}\n"), {}, framerate), QString());
        // a later drop-in of the same unit
        file.path = QStringLiteral("/etc/systemd/system/jibri.service.d/10-ours.conf");
        const BesideTexts dropIns{{QStringLiteral("/etc/systemd/system/jibri.service.d/20-limits.conf"), layer("[Service]\nLimitNOFILE=65000\nEnvironment=A=1\n", ConfigFormat::Systemd)},
                                  {QStringLiteral("/etc/systemd/system/jibri.service.d/05-first.conf"), layer("[Service]\nNice=5\n", ConfigFormat::Systemd)}};
        const ConfigText unit = text("[Service]\nLimitNOFILE=1024\nNice=1\nEnvironment=B=1\n", ConfigFormat::Systemd);
        QCOMPARE(said(unit, dropIns, QStringLiteral("Service.LimitNOFILE")), QStringLiteral("in effect: 65000 (20-limits.conf)"));
        QCOMPARE(said(unit, dropIns, QStringLiteral("Service.Nice")), QString());
        QCOMPARE(said(unit, dropIns, QStringLiteral("Service.Environment")), QString());
        // a container's fragment, and the site above all
        file.path = QStringLiteral("/srv/web/config.js");
        const ConfigText page = text("var config = { startAudioMuted: 10, p2p: { enabled: true } };\n", ConfigFormat::JavaScript);
        const BesideTexts fragment{{QStringLiteral("/srv/web/custom-config.js"), layer("config.startAudioMuted = 3;\n", ConfigFormat::JavaScript)}};
        QCOMPARE(said(page, fragment, QStringLiteral("startAudioMuted")), QStringLiteral("in effect: 3 (custom-config.js)"));
        ConfigServed served;
        served.at = 1;
        served.keys = {{{QStringLiteral("p2p"), QStringLiteral("enabled")}, true, QJsonValue(QJsonValue::Undefined), QStringLiteral("true"), {}, false}, {{QStringLiteral("startAudioMuted")}, 10, 4, QStringLiteral("10"), QStringLiteral("4"), false}};
        QCOMPARE(said(page, fragment, QStringLiteral("startAudioMuted"), &served), QStringLiteral("in effect: 4 (as the site serves it)"));
        QCOMPARE(said(page, fragment, QStringLiteral("p2p.enabled"), &served), QStringLiteral("in effect: not set (the site does not serve it)"));
        served.fault = Error{};
        QCOMPARE(said(page, fragment, QStringLiteral("p2p.enabled"), &served), QString());
        // no secret comes with it
        file.path = folder + QStringLiteral("jibri.conf");
        QVERIFY(!said(after, beside, QStringLiteral("jibri.call-login.password")).contains(QStringLiteral("hunter2")));
    }

    void whatWasTakenOutIsAChange()
    {
        const ConfigText was = text(memoryJibri()), now = text(QByteArray(memoryJibri()).replace("    framerate = 30\n", ""));
        const auto rows = formRows(&now, &was, {}, *memoryJibriKeys(), false);
        const FormRow *gone = rowOf(rows, QStringLiteral("jibri.ffmpeg.framerate"));
        QVERIFY(gone && gone->changed && !gone->here);
        QCOMPARE(gone->was, QJsonValue(30));
    }

    void typedTextIsWhatTheKeyWants()
    {
        FormRow number;
        number.type = KeyType::Integer;
        QCOMPARE(typedValue(number, QStringLiteral(" 25 ")), QJsonValue(25));
        QCOMPARE(typedValue(number, QStringLiteral("many")), QJsonValue(QStringLiteral("many"))); // the checks will say so
        FormRow span;
        span.type = KeyType::Duration;
        QCOMPARE(typedValue(span, QStringLiteral("4 hours")), QJsonValue(QStringLiteral("4 hours")));
        span.here = true;
        span.value = 0;
        QCOMPARE(typedValue(span, QStringLiteral("5000")), QJsonValue(5000));
        QCOMPARE(keyWords(QStringLiteral("startWithAudioMuted")), QStringLiteral("Start with audio muted"));
        QCOMPARE(keyWords(QStringLiteral("JIBRI_XMPP_USER")), QStringLiteral("JIBRI_XMPP_USER"));
    }

    void theModelIsLedFromTextToText()
    {
        ConfigFormModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const ConfigText was = text(memoryJibri());
        model.setRows(formRows(&was, &was, {}, *memoryJibriKeys(), false));
        const int all = model.rowCount();
        const QPersistentModelIndex framerate = model.index(model.indexOfPath({QStringLiteral("jibri"), QStringLiteral("ffmpeg"), QStringLiteral("framerate")}));
        QVERIFY(framerate.isValid());
        const ConfigText now = text(QByteArray(memoryJibri()).replace("recording {", "streaming { rtmp-allow-list = [\".*\"] }\n  recording {"));
        model.setRows(formRows(&now, &was, {}, *memoryJibriKeys(), false));
        QCOMPARE(model.rowCount(), all + 2); // a section and its key
        QVERIFY(framerate.isValid());
        QCOMPARE(framerate.data().toString(), QStringLiteral("Framerate"));
        model.setFilter(QStringLiteral("framer"), false);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter({}, true);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.data(model.index(1), ConfigFormModel::ChangedRole).toBool(), true);
        model.setFilter({}, false);
        QRandomGenerator dice(7);
        QByteArray bytes = memoryJibri();
        for (int i = 0; i < 60; ++i) { // any text after any other
            QByteArray next = memoryJibri();
            if (dice.bounded(2)) next.replace("    framerate = 30\n", "");
            if (dice.bounded(2)) next.replace("  recording {", "  extra { key" + QByteArray::number(dice.bounded(5)) + " = 1 }\n  recording {");
            if (dice.bounded(2)) next.replace("1920x1080", "1280x720");
            const ConfigText some = text(next);
            model.setRows(formRows(&some, &was, {}, *memoryJibriKeys(), dice.bounded(2)));
            model.setFilter(dice.bounded(3) ? QString() : QStringLiteral("re"), dice.bounded(4) == 0);
        }
        QCOMPARE(resets.count(), 0);
    }

    void theListOfFilesFollowsTheDesk()
    {
        MemoryWork work;
        work.put(jibriFile, memoryJibri());
        work.put({jibriFile.shard, QStringLiteral("jvb-1"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")}, "videobridge { }\n");
        work.broken[QStringLiteral("prosody-1")] = Error{Error::Kind::Unauthorized, QStringLiteral("signal"), QStringLiteral("sudo: a password is required")};
        work.catalogues[QStringLiteral("jibri")] = memoryJibriKeys();
        ConfigDesk desk;
        desk.setWork(&work);
        ConfigFileModel model(desk);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setShard(jibriFile.shard);
        QCOMPARE(model.rowCount(), 0);
        desk.list(jibriFile.shard);
        QTRY_COMPARE(model.rowCount(), 6); // three hosts, two files, one reason
        QCOMPARE(model.row(5).kind, ConfigFileRow::Kind::Note);
        QVERIFY2(model.row(5).text.contains(QStringLiteral("sudo")), qPrintable(model.row(5).text));
        const int at = model.indexOf(jibriFile);
        QVERIFY(at >= 0 && !model.row(at).changed);
        desk.open(jibriFile, model.row(at).file);
        QTRY_COMPARE(model.row(at).worst, Health::Warning); // the misspelt key
        desk.setValue(jibriFile, {QStringLiteral("jibri"), QStringLiteral("ffmpeg"), QStringLiteral("framerate")}, 25);
        QTRY_VERIFY(model.row(at).changed);
        desk.undo(jibriFile);
        QVERIFY(!model.row(at).changed);
        model.setSearch(QStringLiteral("jvb"));
        QCOMPARE(model.rowCount(), 2);
        model.setSearch({});
        QCOMPARE(model.rowCount(), 6);
    }

    void completionKnowsWhereItStands()
    {
        const auto at = [](QByteArray t, const char *mark = "^") {
            const qsizetype i = t.indexOf(mark);
            t.remove(i, qsizetype(qstrlen(mark)));
            return completionsAt(t, i, ConfigFormat::Hocon, *memoryJibriKeys());
        };
        QCOMPARE(at("jibri {\n  recording {\n    fin^\n  }\n}\n"), QStringList{QStringLiteral("finalize-script")});
        QCOMPARE(at("jibri {\n  ffmpeg { resolution = \"^\" }\n}\n").size(), 3); // in its quotes as well
        QCOMPARE(at("jibri {\n  ffmpeg {\n resolution = 128^\n }\n}\n"), QStringList{QStringLiteral("1280x720")});
        QCOMPARE(at("jibri.ffmpeg.fra^\n"), QStringList{QStringLiteral("framerate")});
        QCOMPARE(at("jibri {\n single-use-mode = t^\n}\n"), QStringList{QStringLiteral("true")});
        QVERIFY(at("jibri {\n # recording {\n fin^\n}\n").isEmpty()); // that block is a comment
        QCOMPARE(at("jibri { api { xmpp { environments = [{ call-login { pass^ } }] } } }"), QStringList{QStringLiteral("password")});
        QCOMPARE(blockAt("VirtualHost \"meet.example.org\"\n  mod", 36, ConfigFormat::Lua), ConfigPath{QStringLiteral("VirtualHost meet.example.org")});
        QCOMPARE(blockAt("var config = {\n  p2p: {\n ", 25, ConfigFormat::JavaScript), ConfigPath{QStringLiteral("p2p")});
        QCOMPARE(blockAt("[Unit]\nA=1\n[Service]\nLim", 24, ConfigFormat::Systemd), ConfigPath{QStringLiteral("Service")});
        // nothing is assumed of broken text
        QByteArray all = memoryJibri();
        for (qsizetype i = 0; i <= all.size(); ++i)
            for (const auto f : {ConfigFormat::Hocon, ConfigFormat::JavaScript, ConfigFormat::Lua, ConfigFormat::KeyValue, ConfigFormat::Systemd}) (void)completionsAt(all.left(i), i, f, *memoryJibriKeys());
    }

    void placesStayBesideTheirSecrets()
    {
        const QByteArray draft = "a = 1\nlogin { password = \"hunter2-tangerine\", user = ops }\nb = 2\n";
        SecretMask mask(draft);
        const QByteArray shown = mask.masked(draft, ConfigFormat::Hocon);
        QVERIFY(!shown.contains("hunter2"));
        const ShownPlaces places(draft, shown);
        for (const char *word : {"a =", "login", "password", "user", "ops", "b =", "2\n"}) QCOMPARE(places.toShown(draft.indexOf(word)), shown.indexOf(word));
        QCOMPARE(places.toShown(draft.size()), shown.size());
    }
};

QTEST_GUILESS_MAIN(TestConfigForm)
#include "configform.moc"
