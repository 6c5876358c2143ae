// Every config.js at hand: opens, stays as it is, and each of its keys can be changed and taken out alone. Debian's node is the second opinion.
#include "config/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace jitscope;

namespace {

struct CorpusFile
{
    QString name;
    QByteArray bytes;
};

std::vector<CorpusFile> corpus()
{
    std::vector<CorpusFile> out;
    for (const char *folder : {JITSCOPE_SHARED "/corpus/payloads/meet-config-js", JITSCOPE_SHARED "/jitsi/examples"})
        for (const QFileInfo &one : QDir(QLatin1String(folder)).entryInfoList({QStringLiteral("*.js")}, QDir::Files)) {
            QFile file(one.filePath());
            if (file.open(QIODevice::ReadOnly)) out.push_back({one.fileName(), file.readAll()});
        }
    return out;
}

QJsonValue another(const QJsonValue &value)
{
    if (value.isBool()) return !value.toBool();
    if (value.isDouble()) return value.toDouble() + 1;
    if (value.isString()) return QString(value.toString() + QStringLiteral(" \"it's\" ü"));
    if (!value.isArray()) return QStringLiteral("else");
    QJsonArray more = value.toArray();
    more.append(QStringLiteral("one more"));
    return more;
}

// What node makes of it, as nginx would serve it with empty variables; a fragment finds what it adds to. {} and a message on standard error: refused.
const char *const asNode = R"(
const vm = require('vm'), fs = require('fs'), out = [];
for (const name of process.argv.slice(2)) {
    const text = fs.readFileSync(name, 'utf8').replace(/<!--#[^>]*?-->/g, '');
    const box = { config: { p2p: {}, videoQuality: {}, hosts: {} } };
    try { new vm.Script(text).runInNewContext(box, { timeout: 1000 }); } catch (e) { out.push(String(e)); continue; }
    out.push(JSON.parse(JSON.stringify(box.config)));
}
console.log(JSON.stringify(out));
)";

QJsonArray nodeSays(const QTemporaryDir &folder, const std::vector<QByteArray> &texts)
{
    QFile script(folder.filePath("ask.js"));
    if (!script.open(QIODevice::WriteOnly)) return {};
    script.write(asNode);
    script.close();
    QStringList names{script.fileName()};
    for (size_t i = 0; i < texts.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(texts[i]);
        names += file.fileName();
    }
    QProcess node;
    node.start("node", names);
    node.waitForFinished(60'000);
    return QJsonDocument::fromJson(node.readAllStandardOutput()).array();
}

void flatten(const QJsonValue &value, const ConfigPath &path, std::map<QString, QJsonValue> &out)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.isEmpty()) out[path.join(u'\n')] = value;
    else for (auto it = object.begin(); it != object.end(); ++it) flatten(it.value(), path + QStringList(it.key()), out);
}

// Keys that differ, but `path` and what is above and below it.
QStringList differences(const QJsonValue &a, const QJsonValue &b, const ConfigPath &path)
{
    std::map<QString, QJsonValue> one, other;
    flatten(a, {}, one);
    flatten(b, {}, other);
    QStringList out;
    const QString own = path.join(u'\n');
    const auto look = [&](const auto &in, const auto &at) {
        for (const auto &[key, value] : in) {
            const bool related = key == own || key.startsWith(own + u'\n') || own.startsWith(key + u'\n') || key.isEmpty();
            if (!related && (!at.contains(key) || at.at(key) != value)) out += key;
        }
    };
    look(one, other);
    look(other, one);
    return out;
}

} // namespace

class JavaScriptCorpusTest : public QObject
{
    Q_OBJECT
private slots:
    void opensEveryFile()
    {
        int files = 0, keys = 0;
        for (const CorpusFile &file : corpus()) {
            const auto text = readConfig(ConfigFormat::JavaScript, file.bytes);
            QVERIFY2(text, qPrintable(file.name));
            QCOMPARE(text->bytes, file.bytes);
            ++files;
            keys += int(text->entries.size());
            for (const ConfigEntry &one : text->entries) {
                const QByteArray key = file.bytes.mid(one.key.from, one.key.to - one.key.from);
                QVERIFY2(key.contains(one.path.back().toUtf8()), key);
                QCOMPARE(one.place, placeOf(file.bytes, one.key.from));
            }
        }
        QVERIFY(files >= 7);
        qInfo("%d files, %d keys", files, keys);
    }

    void readsTheFactsOfTheCorpus()
    {
        QFile file(JITSCOPE_SHARED "/corpus/expected.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject all = QJsonDocument::fromJson(file.readAll())["files"].toObject();
        int facts = 0;
        for (const CorpusFile &one : corpus()) {
            const auto text = readConfig(ConfigFormat::JavaScript, one.bytes);
            for (const QJsonValue &fact : all["meet-config-js/" + one.name]["facts"].toArray()) {
                const QString key = fact["key"].toString();
                const auto found = std::ranges::find_if(text->entries, [&](const ConfigEntry &entry) {
                    return entry.effective && (entry.path.join(u'.') == key || (entry.path.size() == 2 && entry.path[0] == u"hosts" && entry.path[1] == key));
                });
                const QString said = fact["value"].toString();
                if (said == u"absent" || key.contains(u".0.")) continue;
                QVERIFY2(found != text->entries.end(), qPrintable(one.name + ' ' + key));
                if (said.endsWith(u"(raw expression)"))
                    QCOMPARE(QString::fromUtf8(one.bytes.mid(found->source.from, found->source.to - found->source.from)), said.section(QStringLiteral("  (raw"), 0, 0));
                else QCOMPARE(found->value, fact["value"]);
                ++facts;
            }
        }
        QVERIFY(facts >= 25);
        qInfo("%d facts", facts);
    }

    void changesEachKeyAlone()
    {
        QTemporaryDir folder;
        int changed = 0, taken = 0;
        for (const CorpusFile &file : corpus()) {
            const auto text = readConfig(ConfigFormat::JavaScript, file.bytes);
            QVERIFY(text);
            std::vector<QByteArray> texts{file.bytes};
            std::vector<ConfigPath> paths{{}};
            for (const ConfigEntry &one : text->entries) {
                if (!one.effective) continue;
                const QJsonValue value = another(one.value);
                const auto after = withValue(*text, one.path, value);
                QVERIFY2(after, qPrintable(file.name + ' ' + pathText(one.path) + ' ' + (after ? QString() : after.error().detail)));
                const auto back = withValue(*readConfig(ConfigFormat::JavaScript, *after), one.path, one.value);
                if (!one.value.isUndefined()) {
                    QVERIFY2(back, qPrintable(file.name + ' ' + pathText(one.path)));
                    // A list or a text of the same letters: what was there, byte for byte.
                    if (one.value.isBool() || (one.value.isArray() && !one.value.toArray().isEmpty())) QVERIFY2(*back == file.bytes, qPrintable(file.name + ' ' + pathText(one.path)));
                }
                texts.push_back(*after);
                paths.push_back(one.path);
                ++changed;
                const auto gone = withoutValue(*text, one.path);
                if (!gone && one.value.isUndefined()) continue; // set under a condition: refused, with its line
                QVERIFY2(gone, qPrintable(file.name + ' ' + pathText(one.path) + ' ' + (gone ? QString() : gone.error().detail)));
                QVERIFY(!entryOf(*readConfig(ConfigFormat::JavaScript, *gone), one.path));
                texts.push_back(*gone);
                paths.push_back(one.path);
                ++taken;
            }
            const QJsonArray said = nodeSays(folder, texts);
            QCOMPARE(size_t(said.size()), texts.size());
            for (qsizetype i = 0; i < said.size(); ++i) {
                QVERIFY2(said[i].isObject(), qPrintable(file.name + ' ' + pathText(paths[size_t(i)]) + ' ' + said[i].toString()));
                const QStringList differ = differences(said[0], said[i], paths[size_t(i)]);
                QVERIFY2(differ.isEmpty(), qPrintable(file.name + ' ' + pathText(paths[size_t(i)]) + " also changes " + differ.join(u' ')));
            }
        }
        qInfo("%d keys changed alone, %d taken out alone; node agrees", changed, taken);
    }

    // Known keys that a file does not set, among them those that are there as comments.
    void addsKeysToEachFile()
    {
        QTemporaryDir folder;
        int added = 0;
        const std::vector<std::pair<ConfigPath, QJsonValue>> wishes = {{{"startWithAudioMuted"}, true}, {{"startWithVideoMuted"}, true}, {{"startSilent"}, true}, {{"lobby", "autoKnock"}, true},
            {{"p2p", "iceTransportPolicy"}, "relay"}, {{"constraints", "video", "height", "ideal"}, 360}, {{"testing", "callStatsThreshold"}, 5}, {{"toolbarButtons"}, QJsonArray{"camera", "chat"}},
            {{"deploymentInfo", "region"}, "eu"}, {{"e2eping", "pingInterval"}, 5000}, {{"hosts", "focus"}, "focus.example.org"}, {{"channelLastN"}, 20}, {{"localRecording", "format"}, "flac"}};
        for (const CorpusFile &file : corpus()) {
            std::vector<QByteArray> texts{file.bytes};
            std::vector<ConfigPath> paths{{}};
            for (const auto &[path, value] : wishes) {
                const auto text = readConfig(ConfigFormat::JavaScript, file.bytes);
                const auto after = withValue(*text, path, value);
                QVERIFY2(after, qPrintable(file.name + ' ' + pathText(path) + ' ' + (after ? QString() : after.error().detail)));
                QCOMPARE(entryOf(*readConfig(ConfigFormat::JavaScript, *after), path)->value, value);
                texts.push_back(*after);
                paths.push_back(path);
                ++added;
            }
            const QJsonArray said = nodeSays(folder, texts);
            QCOMPARE(size_t(said.size()), texts.size());
            for (qsizetype i = 0; i < said.size(); ++i) {
                QVERIFY2(said[i].isObject(), qPrintable(file.name + ' ' + pathText(paths[size_t(i)]) + ' ' + said[i].toString()));
                QVERIFY2(differences(said[0], said[i], paths[size_t(i)]).isEmpty(), qPrintable(file.name + ' ' + pathText(paths[size_t(i)])));
                QJsonValue now = said[i];
                for (const QString &step : paths[size_t(i)]) now = now[step];
                if (i > 0) QCOMPARE(now, wishes[size_t(i) - 1].second);
            }
        }
        qInfo("%d keys added; node agrees", added);
    }

    // Broken at each of many places: refused with a line, or as good for node as for us.
    void refusesWhatNodeRefuses()
    {
        QTemporaryDir folder;
        int refused = 0, accepted = 0;
        for (const CorpusFile &file : corpus()) {
            std::vector<QByteArray> texts;
            for (qsizetype at = 7; at < file.bytes.size(); at += std::max<qsizetype>(file.bytes.size() / 60, 1)) {
                texts.push_back(QByteArray(file.bytes).remove(at, 1));
                texts.push_back(QByteArray(file.bytes).insert(at, "}"));
                texts.push_back(file.bytes.first(at));
            }
            const QJsonArray said = nodeSays(folder, texts);
            for (size_t i = 0; i < texts.size(); ++i) {
                const auto text = readConfig(ConfigFormat::JavaScript, texts[i]);
                const bool bySyntax = said[qsizetype(i)].toString().startsWith(QStringLiteral("SyntaxError"));
                // A broken directive is no directive; nginx would serve none of the file then.
                static const QRegularExpression directive(QStringLiteral("<!--#[^>]*-->"));
                const auto directives = [](const QByteArray &of) {
                    QStringList out;
                    for (const auto &one : directive.globalMatch(QString::fromUtf8(of))) out += one.captured();
                    return out;
                };
                const QStringList left = directives(texts[i]);
                const bool touchesDirective = left != directives(file.bytes).first(std::min(left.size(), directives(file.bytes).size())) || texts[i].count("<!--") != left.size();
                if (!text) {
                    QVERIFY(text.error().place.line > 0);
                    QVERIFY(!text.error().detail.isEmpty());
                    ++refused;
                } else {
                    ++accepted;
                }
                // A cut within a character of several bytes is no UTF-8: refused here, shown as a sign by browsers.
                const bool cut = !text && text.error().detail.contains(u"UTF-8");
                QVERIFY2(touchesDirective || cut || text.has_value() == !bySyntax, qPrintable(file.name + ' ' + QString::number(i) + ' ' + said[qsizetype(i)].toString() + " / "
                    + (text ? QString("accepted") : text.error().detail) + '\n' + QString::fromUtf8(texts[i].left(3000))));
            }
        }
        qInfo("%d refused with a line number, %d accepted, as node does", refused, accepted);
    }
};

QTEST_GUILESS_MAIN(JavaScriptCorpusTest)
#include "javascriptcorpus.moc"
