// Prosody's configuration: every form of Lua that it is written in, single edits, and the corpus with Debian's Lua as the second opinion.
#include "config/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace jitscope;

namespace {

ConfigText read(const QByteArray &bytes)
{
    const auto text = readConfig(ConfigFormat::Lua, bytes);
    if (!text) qWarning("%d:%d %s", text.error().place.line, text.error().place.column, qPrintable(text.error().detail));
    return text.value_or(ConfigText());
}

QByteArray with(const QByteArray &bytes, const ConfigPath &path, const QJsonValue &value)
{
    const auto changed = withValue(read(bytes), path, value);
    return changed ? *changed : "fault: " + changed.error().detail.toUtf8();
}

QByteArray without(const QByteArray &bytes, const ConfigPath &path)
{
    const auto changed = withoutValue(read(bytes), path);
    return changed ? *changed : "fault: " + changed.error().detail.toUtf8();
}

struct CorpusFile
{
    QString name;
    QByteArray bytes;
};

std::vector<CorpusFile> corpus()
{
    std::vector<CorpusFile> out;
    for (const QFileInfo &one : QDir(JITSCOPE_SHARED "/corpus/payloads/prosody-config").entryInfoList(QDir::Files)) {
        QFile file(one.filePath());
        if (file.open(QIODevice::ReadOnly)) out.push_back({one.fileName(), file.readAll()});
    }
    return out;
}

// What Lua makes of it where Prosody's words are: a line per option, an empty line after each file; "! …" for one that it refuses.
const char *const asLua = R"(
local function words(v, depth)
    if type(v) ~= "table" then return type(v) == "string" and string.format("%q", v):gsub("\n", "n") or tostring(v) end
    local keys, out = {}, {}
    for k in pairs(v) do keys[#keys + 1] = k end
    table.sort(keys, function (a, b) return tostring(a) < tostring(b) end)
    for _, k in ipairs(keys) do out[#out + 1] = tostring(k) .. "=" .. words(v[k]) end
    return "{" .. table.concat(out, ",") .. "}"
end
for i = 1, #arg do
    local all, current = {}, ""
    local function set(k, v) all[current .. "\t" .. k] = v end
    local function host(kind)
        return function (name)
            current = kind .. " " .. name
            return function (more)
                if type(more) == "string" then set("component_module", more) else for k, v in pairs(more) do set(k, v) end end
            end
        end
    end
    local words_of_prosody = { VirtualHost = host("VirtualHost"), Component = host("Component"), Include = function () end }
    local env = setmetatable({}, { __index = words_of_prosody, __newindex = function (_, k, v) set(k, v) end })
    local chunk, why = loadfile(arg[i], "t", env)
    local fine, fault = pcall(chunk or error, why)
    if not fine then print("! " .. tostring(fault)) end
    for k, v in pairs(all) do print(k .. "\t" .. words(v)) end
    print("")
end
)";

std::vector<QMap<QByteArray, QByteArray>> luaSays(const QTemporaryDir &folder, const std::vector<QByteArray> &texts)
{
    QFile script(folder.filePath("ask.lua"));
    if (!script.open(QIODevice::WriteOnly)) return {};
    script.write(asLua);
    script.close();
    QStringList names{script.fileName()};
    for (size_t i = 0; i < texts.size(); ++i) {
        QFile file(folder.filePath(QString::number(i)));
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write(texts[i]);
        names += file.fileName();
    }
    QProcess lua;
    lua.start("lua5.4", names);
    lua.waitForFinished(60'000);
    std::vector<QMap<QByteArray, QByteArray>> out;
    QMap<QByteArray, QByteArray> one;
    for (const QByteArray &line : lua.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) one.insert(line.startsWith('!') ? "!" : line.left(line.indexOf('\t', line.indexOf('\t') + 1)), line);
        else out.push_back(std::exchange(one, {}));
    }
    if (!out.empty()) out.pop_back(); // after the last line end
    return out;
}

// The option that a path is in, as luaSays names it.
QByteArray optionOf(const ConfigPath &path)
{
    const bool section = path[0].startsWith(u"VirtualHost ") || path[0].startsWith(u"Component ");
    return section ? (path[0] + u'\t' + path.value(1)).toUtf8() : '\t' + path[0].toUtf8();
}

QJsonValue another(const QJsonValue &value)
{
    if (value.isBool()) return !value.toBool();
    if (value.isDouble()) return value.toDouble() + 1;
    if (value.isString()) return QString(value.toString() + QStringLiteral(" \"it's\" \\ ü"));
    if (!value.isArray()) return QStringLiteral("else");
    QJsonArray more = value.toArray();
    more.append(QStringLiteral("one more"));
    return more;
}

} // namespace

class LuaTest : public QObject
{
    Q_OBJECT
private slots:
    void readsEveryForm()
    {
        const QByteArray bytes = "-- [[ no long one\nadmins = { \"a@x\"; 'b\\'\\65\\x42\\u{fc}@x', [[\nc]] } --[==[ ]] ]==]\nlog = { info = [=[a]]b]=], [\"er-ror\"] = \"x\" };\nport = -0x10 x = 60 * 60\n"
                                 "secret = os.getenv(\"S\")\nmixed = { 1; a = 2 }\nnone = {}\nt = { { levels = { min = \"info\" }, to = \"console\" } }\nInclude \"conf.d/*.cfg.lua\"\n"
                                 "local y = function () z = 1 end\nif y then w = 1 end\nVirtualHost \"h.x\"\n\tauthentication = \"token\"\nVirtualHost(\"e.x\")\nComponent \"c.x\" \"muc\"\n  storage = 'memory'\nComponent \"f.x\" { secret = \"s\" }\n";
        const ConfigText text = read(bytes);
        QMap<QString, QJsonValue> all;
        for (const ConfigEntry &one : text.entries) all.insert(pathText(one.path), one.value);
        QCOMPARE(all["admins"], (QJsonArray{"a@x", "b'ABü@x", "c"}));
        QCOMPARE(all["log.info"], QJsonValue("a]]b"));
        QCOMPARE(all["log.er-ror"], QJsonValue("x"));
        QCOMPARE(all["port"], QJsonValue(-16));
        QCOMPARE(all["x"], QJsonValue(3600));
        QVERIFY(all.contains("secret") && all["secret"].isUndefined());
        QVERIFY(all.contains("mixed") && all["mixed"].isUndefined());
        QVERIFY(all.contains("w") && all["w"].isUndefined());
        QCOMPARE(all["none"], QJsonArray());
        QCOMPARE(all["t.0.levels.min"], QJsonValue("info"));
        QCOMPARE(text.includes.size(), size_t(1));
        QCOMPARE(text.includes[0].what, "conf.d/*.cfg.lua");
        QVERIFY(text.includes[0].required); // its folder
        QCOMPARE(text.includes[0].place, (TextPlace{10, 1}));
        QCOMPARE(all["\"VirtualHost h.x\".authentication"], QJsonValue("token"));
        QCOMPARE(all["\"VirtualHost e.x\""], QJsonObject());
        QCOMPARE(all["\"Component c.x\".component_module"], QJsonValue("muc"));
        QCOMPARE(all["\"Component c.x\".storage"], QJsonValue("memory"));
        QCOMPARE(all["\"Component f.x\".secret"], QJsonValue("s"));
        QVERIFY(!all.contains("y"));
        QCOMPARE(entryOf(text, {"VirtualHost h.x", "authentication"})->place, (TextPlace{14, 2}));
    }

    void refusesWithLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("table not closed") << QByteArray("a = {\n \"x\";\nb = 1\n") << 4;
        QTest::newRow("text not closed") << QByteArray("\na = \"x\nb = 1") << 2;
        QTest::newRow("shell's words") << QByteArray("a = 1\nroot@ip:/# cat x") << 2;
        QTest::newRow("no end") << QByteArray("if a then\nb = 1\n") << 3;
        QTest::newRow("goto nowhere") << QByteArray("goto x") << 1; // Lua's own
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" "a = 1") << 1;
        QTest::newRow("compiled") << QByteArray("\x1bLua") << 1;
        QTest::newRow("deep") << QByteArray("a = ") + QByteArray(5000, '{') << 1;
    }
    void refusesWithLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto text = readConfig(ConfigFormat::Lua, bytes);
        QVERIFY(!text);
        QVERIFY(!text.error().detail.isEmpty());
        QCOMPARE(text.error().place.line, line);
    }

    void changesOnlyOneSpot()
    {
        const QByteArray bytes = "a = \"x\" -- of a\nmods = {\n\t\"one\"; -- first\n\t--\"two\";\n\t\"three\";\n}\n-- use_libevent = true\nssl = { key = \"k\"; cert = 'c' }\n\nVirtualHost \"h\"\n    -- app_id=\"id\" -- yours\n    auth = [[t]];\n\n-- next\nComponent \"c\" \"muc\"\n";
        QCOMPARE(with(bytes, {"a"}, "say \"hi\"\n"), QByteArray(bytes).replace("\"x\"", "\"say \\\"hi\\\"\\n\""));
        QCOMPARE(with(bytes, {"mods"}, QJsonArray{"one", "new", "three", "four"}),
            QByteArray(bytes).replace("\t--\"two\"", "\t\"new\";\n\t--\"two\"").replace("\t\"three\";\n", "\t\"three\";\n\t\"four\";\n"));
        QCOMPARE(with(bytes, {"mods"}, QJsonArray{"three"}), QByteArray(bytes).replace("\t\"one\"; -- first\n", ""));
        QCOMPARE(with(bytes, {"ssl", "cert"}, "d"), QByteArray(bytes).replace("'c'", "'d'"));
        QCOMPARE(with(bytes, {"ssl", "ca"}, 1), QByteArray(bytes).replace("'c' }", "'c'; ca = 1 }"));
        QCOMPARE(with(bytes, {"use_libevent"}, false), QByteArray(bytes).replace("-- use_libevent = true", "use_libevent = false"));
        QCOMPARE(with(bytes, {"VirtualHost h", "auth"}, "token"), QByteArray(bytes).replace("[[t]]", "\"token\""));
        QCOMPARE(with(bytes, {"VirtualHost h", "app_id"}, "me"), QByteArray(bytes).replace("-- app_id=\"id\" -- yours", "app_id = \"me\" -- yours"));
        QCOMPARE(with(bytes, {"VirtualHost h", "n"}, 5), QByteArray(bytes).replace("[[t]];\n", "[[t]];\n    n = 5\n"));
        QCOMPARE(with(bytes, {"Component c", "storage"}, "memory"), bytes + "\tstorage = \"memory\"\n");
        QCOMPARE(with(bytes, {"Component c", "component_module"}, "x"), QByteArray(bytes).replace("\"muc\"", "\"x\""));
        QCOMPARE(with(bytes, {"VirtualHost g", "enabled"}, true), bytes + "\nVirtualHost \"g\"\n\tenabled = true\n");
        QCOMPARE(with(bytes, {"global"}, QJsonObject{{"k", QJsonArray{1, 2}}}), QByteArray(bytes).replace("'c' }\n", "'c' }\nglobal = {\n\tk = { 1; 2 }\n}\n"));
        QCOMPARE(without(bytes, {"a"}), QByteArray(bytes).replace("a = \"x\" -- of a\n", ""));
        QCOMPARE(without(bytes, {"ssl", "key"}), QByteArray(bytes).replace("key = \"k\"; ", ""));
        QCOMPARE(without(bytes, {"ssl"}), QByteArray(bytes).replace("ssl = { key = \"k\"; cert = 'c' }\n", ""));
        QCOMPARE(without(bytes, {"VirtualHost h", "auth"}), QByteArray(bytes).replace("    auth = [[t]];\n", ""));
        QVERIFY(without(bytes, {"Component c"}).startsWith("fault: "));
        QCOMPARE(with("-- only words\n", {"admins"}, QJsonArray{"x"}), "-- only words\nadmins = { \"x\" }\n");
        QCOMPARE(with("VirtualHost \"h\"", {"admins"}, QJsonArray()), "admins = {}\n\nVirtualHost \"h\"");
        QCOMPARE(with("m = {}", {"m", "k"}, 1), "m = { k = 1 }");
    }

    void corpusOpensAndChangesKeyByKey()
    {
        QTemporaryDir folder;
        int files = 0, changed = 0, taken = 0, added = 0, refused = 0;
        const std::vector<std::pair<ConfigPath, QJsonValue>> wishes = {{{"c2s_require_encryption"}, false}, {{"storage"}, "memory"}, {{"https_ports"}, QJsonArray{5281}}, {{"http_cors_override", "bosh", "enabled"}, false}};
        for (const CorpusFile &file : corpus()) {
            const auto text = readConfig(ConfigFormat::Lua, file.bytes);
            const bool fine = !luaSays(folder, {file.bytes}).at(0).contains("!");
            QVERIFY2(text.has_value() == fine, qPrintable(file.name));
            if (!text) {
                QVERIFY(text.error().place.line > 0);
                qInfo("%s is refused: line %d, %s", qPrintable(file.name), text.error().place.line, qPrintable(text.error().detail));
                ++refused;
                continue;
            }
            ++files;
            QCOMPARE(text->bytes, file.bytes);
            std::vector<QByteArray> texts{file.bytes};
            std::vector<ConfigPath> paths{{}};
            const auto keep = [&](const QByteArray &bytes, const ConfigPath &path) { texts.push_back(bytes), paths.push_back(path); };
            std::set<QString> sections;
            for (const ConfigEntry &one : text->entries) {
                const QByteArray key = file.bytes.mid(one.key.from, one.key.to - one.key.from);
                const bool named = one.path.size() == 1 && one.path[0].contains(u' '); // a host without options
                QVERIFY2(named || one.path.back() == u"component_module" || key.contains(one.path.back().toUtf8()), key);
                if (one.path[0].startsWith(u"VirtualHost ") || one.path[0].startsWith(u"Component ")) sections.insert(one.path[0]);
                if (!one.effective || named) continue;
                const auto after = withValue(*text, one.path, another(one.value));
                QVERIFY2(after, qPrintable(file.name + ' ' + pathText(one.path) + ' ' + (after ? QString() : after.error().detail)));
                keep(*after, one.path);
                ++changed;
                if (one.value.isBool() || (one.value.isArray() && !one.value.toArray().isEmpty()))
                    QVERIFY2(withValue(read(*after), one.path, one.value) == file.bytes, qPrintable(pathText(one.path)));
                const auto gone = withoutValue(*text, one.path);
                QVERIFY2(gone, qPrintable(file.name + ' ' + pathText(one.path) + ' ' + (gone ? QString() : gone.error().detail)));
                keep(*gone, one.path);
                ++taken;
            }
            for (const auto &[path, value] : wishes) {
                const auto after = withValue(*text, path, value);
                QVERIFY2(after, qPrintable(file.name + ' ' + pathText(path) + ' ' + (after ? QString() : after.error().detail)));
                keep(*after, path);
                ++added;
            }
            for (const QString &section : sections) {
                const ConfigPath path{section, "jitscope_was_here"};
                const auto after = withValue(*text, path, true);
                QVERIFY2(after, qPrintable(file.name + ' ' + pathText(path)));
                keep(*after, path);
                ++added;
            }
            const auto said = luaSays(folder, texts);
            QCOMPARE(said.size(), texts.size());
            for (size_t i = 1; i < said.size(); ++i) {
                auto before = said[0], after = said[i];
                const QByteArray own = optionOf(paths[i]);
                QVERIFY2(before.take(own) != after.take(own), qPrintable(file.name + ' ' + pathText(paths[i]) + " did not change"));
                QVERIFY2(before == after, qPrintable(file.name + ' ' + pathText(paths[i]) + " changes another one as well\n" + QString::fromUtf8(texts[i])));
            }
        }
        QVERIFY(files >= 3 && refused == 1);
        qInfo("%d files, %d keys changed alone, %d taken out alone, %d added; %d files refused with a line; Lua agrees", files, changed, taken, added, refused);
    }

    void refusesWhatLuaRefuses()
    {
        QTemporaryDir folder;
        int refused = 0, accepted = 0;
        for (const CorpusFile &file : corpus()) {
            std::vector<QByteArray> texts;
            for (qsizetype at = 3; at < file.bytes.size(); at += std::max<qsizetype>(file.bytes.size() / 80, 1)) {
                texts.push_back(QByteArray(file.bytes).remove(at, 1));
                texts.push_back(QByteArray(file.bytes).insert(at, "}"));
                texts.push_back(file.bytes.first(at));
            }
            for (const QByteArray &bytes : texts) {
                QFile out(folder.filePath("one.lua"));
                QVERIFY(out.open(QIODevice::WriteOnly));
                out.write(bytes);
                out.close();
                QProcess luac;
                luac.start("luac5.4", {"-p", out.fileName()});
                QVERIFY(luac.waitForFinished(10'000));
                const auto text = readConfig(ConfigFormat::Lua, bytes);
                QCOMPARE(text.has_value(), luac.exitCode() == 0);
                if (!text) QVERIFY(text.error().place.line > 0);
                ++(text ? accepted : refused);
            }
        }
        qInfo("%d refused with a line number, %d accepted, as luac does", refused, accepted);
    }
};

QTEST_GUILESS_MAIN(LuaTest)
#include "lua.moc"
