#include "config/jsengine.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJSEngine>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <set>

namespace jitscope {

namespace {

// As the engine gets it: directives that stand for a value are an empty text, those between code are nothing. Lengths in bytes stay.
QString engineText(const JsDocument &document)
{
    QByteArray text = document.script.bytes;
    const auto blank = [&](TextSpan span, QByteArrayView with) {
        for (qsizetype i = span.from; i < span.to; ++i)
            if (text[i] != '\n') text[i] = ' ';
        text.replace(span.from, with.size(), with.data(), with.size());
    };
    for (TextSpan span : document.program.operands) blank(span, "\"\"");
    for (TextSpan span : document.program.blanks) blank(span, "");
    if (text.startsWith("\xEF\xBB\xBF")) text.replace(0, 3, "   ");
    if (text.startsWith("#!")) text.replace(0, 2, "//");
    return QString::fromUtf8(text);
}

QJsonObject expectedElsewhere(const JsDocument &document)
{
    QJsonObject out;
    if (!document.isFragment) return out;
    std::set<ConfigPath> made;
    const std::function<void(QJsonObject &, const ConfigPath &, QJsonValue)> put = [&](QJsonObject &in, const ConfigPath &path, QJsonValue leaf) {
        if (path.isEmpty() || path.size() > 16) return;
        if (path.size() == 1) {
            if (!in.contains(path[0])) in.insert(path[0], leaf);
            return;
        }
        QJsonObject inner = in[path[0]].toObject();
        put(inner, path.mid(1), leaf);
        in.insert(path[0], inner);
    };
    for (const ScriptAssignment &one : document.program.assignments) {
        if (one.target[0] != document.root) continue;
        const ConfigPath path = one.target.mid(1);
        for (qsizetype n = 1; n < path.size(); ++n)
            if (made.insert(path.first(n)).second) put(out, path.first(n), QJsonObject());
        if (one.kind == ScriptAssignment::Kind::Change && made.insert(path).second) put(out, path, QJsonArray());
        if (one.certain) made.insert(path);
    }
    return out;
}

void flatten(const QJsonValue &value, const ConfigPath &path, std::map<ConfigPath, QJsonValue> &out)
{
    const QJsonObject object = value.toObject();
    if (!value.isObject() || object.isEmpty()) out[path] = value;
    else for (auto it = object.begin(); it != object.end(); ++it) flatten(it.value(), path + QStringList(it.key()), out);
}

} // namespace

std::optional<ConfigFault> compileFault(const JsDocument &document)
{
    // As a function that nobody calls. Our parser has read the whole file, so no bracket in it ends that function.
    QJSEngine engine;
    QStringList trace;
    const QString before = QStringLiteral("(function(){");
    const QJSValue outcome = engine.evaluate(before + engineText(document) + QStringLiteral("\n})"), {}, 1, &trace);
    if (!outcome.isError() || document.program.modern) return std::nullopt;
    ConfigFault fault;
    fault.place.line = outcome.property(QStringLiteral("lineNumber")).toInt();
    if (!trace.isEmpty()) fault.place.column = trace[0].section(u':', 2, 2).toInt(); // "function:line:column:file"
    if (fault.place.line == 1) fault.place.column -= int(before.size());
    fault.detail = outcome.property(QStringLiteral("message")).toString().left(300);
    return fault;
}

ConfigResult<std::vector<ScriptOutcome>> runScripts(const std::vector<const JsDocument *> &documents)
{
    const auto failed = [](const QString &why) { return tl::unexpected(ConfigFault{{}, why}); };
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/jitscope-js");
    const QString program = QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(QStringLiteral("jitscope-js"));
    if (program.isEmpty()) return failed(QCoreApplication::translate("Config", "jitscope-js is not installed"));
    QJsonArray scripts;
    for (const JsDocument *one : documents) scripts.append(engineText(*one));
    const QJsonObject asked{{QStringLiteral("scripts"), scripts}, {QStringLiteral("name"), documents[0]->root},
        {QStringLiteral("before"), expectedElsewhere(*documents[0])}};
    QProcess process;
    process.start(program, {});
    process.write(QJsonDocument(asked).toJson(QJsonDocument::Compact));
    process.closeWriteChannel();
    if (!process.waitForFinished(10'000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        return failed(QCoreApplication::translate("Config", "The script took too much memory or processor time"));
    }
    std::vector<ScriptOutcome> out;
    for (const QJsonValue &one : QJsonDocument::fromJson(process.readAllStandardOutput()).array()) {
        ScriptOutcome outcome;
        outcome.config = one[QLatin1String("config")].toObject();
        for (const QJsonValue &problem : one[QLatin1String("problems")].toArray()) outcome.problems += problem.toString();
        out.push_back(std::move(outcome));
    }
    if (out.size() != documents.size()) return failed(QCoreApplication::translate("Config", "The script took too much memory or processor time"));
    return out;
}

ConfigPath differingOutcome(const QJsonObject &before, const QJsonObject &after, const ConfigPath &path)
{
    std::map<ConfigPath, QJsonValue> a, b;
    flatten(before, {}, a);
    flatten(after, {}, b);
    const auto related = [&](const ConfigPath &other) {
        const auto steps = std::min(other.size(), path.size());
        return std::equal(path.begin(), path.begin() + steps, other.begin());
    };
    // A list is one value here. Where only something in it changes, the rest of it is compared by letters (config/reader.h).
    const auto same = [&](const auto &from, const auto &in) -> ConfigPath {
        for (const auto &[key, value] : from)
            if (!related(key) && (!in.contains(key) || in.at(key) != value)) return key;
        return {};
    };
    const ConfigPath differs = same(a, b);
    return differs.isEmpty() ? same(b, a) : differs;
}

} // namespace jitscope
