#include "configcommand.h"

#include "base/text.h"
#include "config/configfile.h"
#include "configservice.h"
#include "terminal.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>

namespace jitscope {
namespace {

struct Checked { std::vector<ConfigFinding> findings; QString error; qsizetype keys = 0; };

Checked check(const ConfigThinker &thinker, const QString &path)
{
    Checked c;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        c.error = file.errorString();
        return c;
    }
    const auto nature = natureOf(QFileInfo(path).absoluteFilePath());
    if (!nature) {
        c.error = QStringLiteral("its name says no format that Jitscope knows (jibri.conf, jvb.conf, jicofo.conf, config.js, interface_config.js, *.lua, .env, *.service)");
        return c;
    }
    const auto text = thinker.read(nature->format, file.readAll());
    if (!text) {
        c.findings = {thinker.syntax(text.error())};
        return c;
    }
    c.keys = qsizetype(text->entries.size());
    FileFacts facts;
    facts.name = QFileInfo(path).fileName();
    struct stat s{};
    if (::stat(path.toLocal8Bit().constData(), &s) == 0) facts.mode = s.st_mode & 07777;
    c.findings = thinker.check(*text, *thinker.keys(QLatin1String(nature->component)), facts);
    return c;
}

} // namespace

int configCommand(QCommandLineParser &parser, const QStringList &words)
{
    if (words.size() < 2 || words.front() != QLatin1String("check")) return complain(QStringLiteral("config check FILE…"));
    QString why;
    const ConfigThinker *thinker = openConfigThinker(why);
    if (!thinker) return complain(why, 2);
    QJsonArray all;
    Health worst = Health::Ok;
    for (const QString &path : words.mid(1)) {
        const Checked c = check(*thinker, path);
        QJsonArray findings;
        if (!c.error.isEmpty()) {
            complain(visibleText(path) + QStringLiteral(": ") + c.error, 0);
            worst = Health::Critical;
        }
        for (const ConfigFinding &f : c.findings) {
            if (f.severity > Health::Ok) worst = worse(worst, f.severity);
            const QString severity = f.severity == Health::Critical ? QStringLiteral("error") : f.severity == Health::Warning ? QStringLiteral("warning") : QStringLiteral("note");
            if (parser.isSet(QStringLiteral("json")))
                findings.append(QJsonObject{{QStringLiteral("line"), f.place.line}, {QStringLiteral("column"), f.place.column}, {QStringLiteral("severity"), severity}, {QStringLiteral("id"), QLatin1String(f.id)},
                                            {QStringLiteral("key"), pathText(f.path)}, {QStringLiteral("text"), f.text()}});
            else
                print(QStringLiteral("%1:%2:%3: %4: %5\n").arg(visibleText(path)).arg(f.place.line).arg(f.place.column).arg(severity, f.text()));
        }
        QJsonObject one{{QStringLiteral("file"), path}, {QStringLiteral("findings"), findings}};
        if (c.keys > 0) one.insert(QStringLiteral("keys"), c.keys);
        if (!c.error.isEmpty()) one.insert(QStringLiteral("error"), c.error);
        all.append(one);
    }
    if (parser.isSet(QStringLiteral("json"))) print(QString::fromUtf8(QJsonDocument(all).toJson()));
    return worst >= Health::Critical ? 2 : worst >= Health::Fair ? 1 : 0;
}

} // namespace jitscope
