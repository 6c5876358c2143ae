// jitscope-js: runs a stranger's config.js and says what `config` is afterwards. A program of its own, so that a script that loops, eats memory
// or breaks the engine ends this process and nothing else, and so that the console does not carry a JavaScript engine.
//   standard input   one JSON object {"script": …, "host": …}: the text, and the name of the site it pretends to be loaded from
//   standard output  one JSON object {"config": {…}, "problems": […]}; functions are left out, what has no JSON form is named in problems
// Or several texts, each in an engine of its own: {"scripts": […], "name": "interfaceConfig", "before": {…}}, where `name` is the variable that
// they are about and `before` what it is at their start; the answer is a list of such objects.
// It limits itself before it reads a byte: processor time, memory, no core, no new rights. The caller adds a time-out of its own.
#include <QCoreApplication>
#include <QFile>
#include <QJSEngine>
#include <QJSValueIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdio>
#include <functional>
#include <mutex>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>

namespace {

constexpr int secondsOfScript = 2, secondsOfReading = 1; // then the engine is interrupted, and what is there so far is told
constexpr int secondsOfProcessor = 6; // then the kernel ends the process: a regular expression cannot be interrupted
constexpr rlim_t memory = rlim_t(768) << 20;
constexpr int deepest = 24, mostValues = 20'000;
constexpr qsizetype longestText = 16'384, mostText = 2 * 1024 * 1024;

void limitSelf()
{
    const auto limit = [](auto what, rlim_t value) {
        const rlimit both{value, value};
        setrlimit(what, &both);
    };
    limit(RLIMIT_CPU, secondsOfProcessor);
    limit(RLIMIT_AS, memory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_FSIZE, memory); // the engine keeps its heap in files without a name (memfd)
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    prctl(PR_SET_PDEATHSIG, 9, 0, 0, 0); // the console has gone: nobody waits for the answer
}

// What a page offers to a script that is loaded early, as far as real files use it. All of it is inert.
const char *const page = R"(
var window = this, self = this, config = {}, interfaceConfig = {};
var location = { protocol: 'https:', host: pageHost, hostname: pageHost, href: 'https://' + pageHost + '/', origin: 'https://' + pageHost, pathname: '/', search: '', hash: '', port: '' };
var navigator = { userAgent: 'jitscope', language: 'en', languages: ['en'], platform: '' };
var document = { location: location, cookie: '', referrer: '', title: '', getElementById: function() { return null; }, querySelector: function() { return null; } };
var localStorage = { getItem: function() { return null; }, setItem: function() {} }, sessionStorage = localStorage;
var console = { log: function() {}, warn: function() {}, error: function() {}, info: function() {}, debug: function() {} };
delete pageHost;
)";

class Teller
{
public:
    QJsonArray problems;

    QJsonValue tell(const QJSValue &value, const QString &where, int depth = 0)
    {
        if (value.isError()) return problem(where, QStringLiteral("reading it failed: ") + value.toString().left(200));
        if (value.isBool()) return value.toBool();
        if (value.isString()) {
            QString text = value.toString();
            if (text.size() > longestText) {
                problem(where, QStringLiteral("a text of %1 characters was cut").arg(text.size()));
                text.truncate(longestText);
            }
            m_text += text.size();
            return text;
        }
        if (value.isNumber()) {
            if (std::isfinite(value.toNumber())) return value.toNumber();
            return problem(where, QStringLiteral("is no finite number"));
        }
        if (value.isNull() || value.isRegExp()) return QJsonValue();
        if (value.isCallable() || value.isUndefined()) return QJsonValue(QJsonValue::Undefined);
        if (value.isDate()) return value.toString();
        if (!value.isObject()) return QJsonValue(QJsonValue::Undefined);
        if (depth >= deepest) return problem(where, QStringLiteral("is nested too deep"));
        return value.isArray() ? QJsonValue(list(value, where, depth)) : QJsonValue(object(value, where, depth));
    }

private:
    QJsonValue problem(const QString &where, const QString &what)
    {
        if (problems.size() < 50) problems.append(where + QStringLiteral(": ") + what);
        return QJsonValue();
    }
    bool full(const QString &where)
    {
        if (++m_values <= mostValues && m_text <= mostText) return false;
        if (!m_full) problem(where, QStringLiteral("there are too many values; the rest is left out"));
        m_full = true;
        return true;
    }
    QJsonArray list(const QJSValue &value, const QString &where, int depth)
    {
        QJsonArray out;
        const double length = value.property(QStringLiteral("length")).toNumber();
        for (quint32 i = 0; i < length && !full(where); ++i) {
            const QJsonValue one = tell(value.property(i), where + u'.' + QString::number(i), depth + 1);
            out.append(one.isUndefined() ? QJsonValue() : one); // places keep their numbers
        }
        return out;
    }
    QJsonObject object(const QJSValue &value, const QString &where, int depth)
    {
        QJsonObject out;
        QJSValueIterator it(value);
        while (it.hasNext() && !full(where)) {
            it.next();
            const QString name = it.name().left(200);
            const QJsonValue one = tell(it.value(), where.isEmpty() ? name : where + u'.' + name, depth + 1);
            if (!one.isUndefined()) out.insert(name, one);
        }
        return out;
    }

    int m_values = 0;
    qsizetype m_text = 0;
    bool m_full = false;
};

// The engine looks at a flag in every loop and call; this sets it when the time is over. True: it did.
bool within(QJSEngine &engine, int seconds, const std::function<void()> &work)
{
    std::mutex mutex;
    std::condition_variable done;
    bool finished = false, over = false;
    engine.setInterrupted(false);
    std::thread watch([&] {
        std::unique_lock lock(mutex);
        if (done.wait_for(lock, std::chrono::seconds(seconds), [&] { return finished; })) return;
        over = true;
        engine.setInterrupted(true);
    });
    work();
    {
        const std::lock_guard lock(mutex);
        finished = true;
    }
    done.notify_one();
    watch.join();
    return over;
}

QJsonObject run(const QString &script, const QString &host, const QString &name = QStringLiteral("config"), const QJsonObject &before = {})
{
    QJSEngine engine;
    engine.globalObject().setProperty(QStringLiteral("pageHost"), host);
    engine.evaluate(QString::fromLatin1(page));
    if (!before.isEmpty()) engine.globalObject().setProperty(name, engine.toScriptValue(before));

    // `let config` would hide the one of a page, and be no member of the global object
    static const QRegularExpression lexical(QStringLiteral("^(\\s*)(?:let|const)(\\s+(?:config|interfaceConfig)\\b)"), QRegularExpression::MultilineOption);
    const QString text = QString(script).replace(lexical, QStringLiteral("\\1var\\2"));
    Teller teller;
    QJSValue outcome;
    if (within(engine, secondsOfScript, [&] { outcome = engine.evaluate(text, QStringLiteral("config.js")); }))
        teller.problems.append(QStringLiteral("the script was stopped after %1 s").arg(secondsOfScript));
    else if (outcome.isError())
        teller.problems.append(QStringLiteral("config.js, line %1: %2").arg(outcome.property(QStringLiteral("lineNumber")).toInt()).arg(outcome.toString().left(300)));
    QJsonValue told;
    if (within(engine, secondsOfReading, [&] { told = teller.tell(engine.globalObject().property(name), {}); }))
        teller.problems.append(QStringLiteral("reading what it made was stopped after %1 s").arg(secondsOfReading));
    QJsonObject out{{QStringLiteral("problems"), teller.problems}};
    if (told.isObject()) out.insert(QStringLiteral("config"), told);
    else out.insert(QStringLiteral("problems"), [&] { QJsonArray all = teller.problems; all.append(QStringLiteral("config is no object")); return all; }());
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    limitSelf();
    qputenv("QV4_FORCE_INTERPRETER", "1"); // no machine code made from a stranger's text
    QCoreApplication app(argc, argv);
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly)) return 74;
    QByteArray input;
    constexpr qsizetype longestInput = 24 * 1024 * 1024;
    for (QByteArray part; input.size() < longestInput && !(part = in.read(longestInput - input.size())).isEmpty();) input += part; // a pipe gives 64 KB at a time
    const QJsonDocument asked = QJsonDocument::fromJson(input);
    if (!asked.isObject()) {
        fputs("jitscope-js: {\"script\": …, \"host\": …} on standard input; see app/js/main.cpp\n", stderr);
        return 64;
    }
    QJsonDocument answer;
    if (asked[QLatin1String("scripts")].isArray()) {
        QJsonArray all;
        for (const QJsonValue &one : asked[QLatin1String("scripts")].toArray())
            all.append(run(one.toString(), {}, asked[QLatin1String("name")].toString(), asked[QLatin1String("before")].toObject()));
        answer = QJsonDocument(all);
    } else {
        answer = QJsonDocument(run(asked[QLatin1String("script")].toString(), asked[QLatin1String("host")].toString()));
    }
    out.write(answer.toJson(QJsonDocument::Compact));
    out.flush();
    fflush(stdout);
    std::_Exit(0); // the script's heap is not worth taking down
}
