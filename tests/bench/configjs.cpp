// A config.js of 5,000 lines opened and checked, against the JavaScript engine that only runs it and says neither where a key is nor what is wrong.
#include "bench.h"

#include "config/catalogue.h"
#include "config/check.h"
#include "config/linediff.h"
#include "config/reader.h"

#include <QJSEngine>

namespace jitscope {
namespace {

// The mixture of a real file: three lines of comment for a key, some of them commented out, objects in objects, lists.
QByteArray largeScript()
{
    QByteArray out = "/* eslint-disable */\nvar config = {\n    testing: {\n";
    for (int i = 0, lines = 2; lines < 4995; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray part = "    // What key" + n + " is for, in a sentence that is about as long as those of the\n    // file's authors are: it's set to 'x' by default.\n    // off" + n + ": false,\n"
            "    key" + n + ": 'https://meet.example.org/" + n + "', // why\n    group" + n + ": {\n        enabled: true,\n        limit: " + n + ",\n        list: [ 'a', 'b', { urls: 'stun:x' } ],\n    },\n\n";
        out += part;
        lines += int(part.count('\n'));
    }
    return out + "    },\n};\nconfig.testing.key1 = 'again';\n";
}

} // namespace

std::vector<BenchRow> benchConfigJs()
{
    const QByteArray bytes = largeScript();
    const QString text = QString::fromUtf8(bytes);
    const KeyCataloguePtr keys = builtInKeys(QStringLiteral("config_js"));
    size_t entries = 0, findings = 0;
    bool ran = true;
    const auto rival = [&] {
        QJSEngine engine;
        ran = ran && !engine.evaluate(text).isError();
    };
    const auto row = [&](const QString &what, double bar, const std::function<void()> &ours) {
        const Duel d = duel(15, ours, rival);
        BenchRow out;
        out.what = what;
        out.bar = QStringLiteral("%1 ms").arg(bar);
        out.unit = QStringLiteral("ms");
        out.rival = QStringLiteral("QJSEngine::evaluate");
        out.ours = d.ours;
        out.rivals = d.rival;
        out.ratio = d.ours / d.rival;
        out.reached = ran && entries > 2000 && d.ours <= bar;
        out.note = QStringLiteral("%1 lines, %2 keys, %3 findings").arg(bytes.count('\n')).arg(entries).arg(findings);
        return out;
    };
    std::vector<BenchRow> rows;
    rows.push_back(row(QStringLiteral("open config.js"), 200, [&] { entries = readConfig(ConfigFormat::JavaScript, bytes).value_or(ConfigText()).entries.size(); }));
    rows.push_back(row(QStringLiteral("check config.js after a key stroke"), 100, [&] {
        const auto read = readConfig(ConfigFormat::JavaScript, bytes);
        findings = read ? checkConfig(*read, *keys, {}).size() : 0;
    }));
    return rows;
}

} // namespace jitscope
