#include "discover/scriptreader.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

namespace jitscope {

ScriptReader::ScriptReader(const QString &program, QObject *parent)
    : QObject(parent), m_program(program)
{
}

void ScriptReader::read(const QByteArray &script, const QUrl &page, QObject *context, Done done)
{
    constexpr qint64 mostOutput = 16 * 1024 * 1024;
    const QString where = page.toString(QUrl::RemoveUserInfo);
    auto answer = [guard = QPointer(context), done = std::move(done)](Result<SiteConfig> result) {
        if (guard) done(std::move(result));
    };
    const auto later = [this, answer](Result<SiteConfig> result) { QTimer::singleShot(0, this, [answer, result] { answer(result); }); };
    if (script.trimmed().isEmpty()) return later(fail(Error::Kind::Malformed, where, QStringLiteral("the script is empty")));
    if (script.size() > MaxScript) return later(fail(Error::Kind::Malformed, where, QStringLiteral("the script is over 2 MB")));
    if (script.trimmed().startsWith("<!DOCTYPE") || script.trimmed().toLower().startsWith("<html"))
        return later(fail(Error::Kind::Malformed, where, QStringLiteral("a web page came instead of the script")));
    if (m_program.isEmpty()) return later(fail(Error::Kind::Unsupported, where, QStringLiteral("jitscope-js is not installed")));

    QStringList directives;
    const QString text = withoutServerIncludes(QString::fromUtf8(script), &directives);
    auto *process = new QProcess(this);
    auto *limit = new QTimer(process);
    process->setProcessChannelMode(QProcess::SeparateChannels);
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setProcessEnvironment([] { // a stranger's script runs in it: it gets no secret of ours
        QProcessEnvironment clean;
        clean.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        const QString libraries = qEnvironmentVariable("LD_LIBRARY_PATH");
        if (!libraries.isEmpty()) clean.insert(QStringLiteral("LD_LIBRARY_PATH"), libraries);
        return clean;
    }());
    auto output = std::make_shared<QByteArray>();
    const auto end = [process, answer, where](Error::Kind kind, const QString &detail) {
        process->disconnect();
        process->kill();
        process->deleteLater();
        answer(fail(kind, where, detail));
    };
    connect(process, &QProcess::readyReadStandardOutput, this, [process, output, end] {
        *output += process->readAllStandardOutput();
        if (output->size() > mostOutput) end(Error::Kind::Malformed, QStringLiteral("the script made more than can be kept"));
    });
    connect(process, &QProcess::errorOccurred, this, [end](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) end(Error::Kind::Unsupported, QStringLiteral("jitscope-js cannot be started"));
    });
    connect(limit, &QTimer::timeout, this, [end] { end(Error::Kind::Timeout, QStringLiteral("the script did not end in time")); });
    connect(process, &QProcess::finished, this, [process, output, end, answer, where, page, directives](int code, QProcess::ExitStatus status) {
        if (status != QProcess::NormalExit || code != 0) return end(Error::Kind::Failed, QStringLiteral("the script took too much memory or processor time"));
        *output += process->readAllStandardOutput();
        process->deleteLater();
        const QJsonObject told = QJsonDocument::fromJson(*output).object();
        QStringList problems = directives;
        for (const QJsonValue p : told[QLatin1String("problems")].toArray()) problems << p.toString();
        const QJsonValue config = told[QLatin1String("config")];
        if (!config.isObject() || config.toObject().isEmpty())
            return answer(fail(Error::Kind::Malformed, where, problems.isEmpty() ? QStringLiteral("it sets no config") : problems.join(QStringLiteral("; "))));
        SiteConfig site = siteConfig(config.toObject(), page);
        site.problems = problems;
        answer(std::move(site));
    });
    limit->setSingleShot(true);
    limit->start(timeout);
    process->start(m_program, QStringList());
    process->write(QJsonDocument(QJsonObject{{QStringLiteral("script"), text}, {QStringLiteral("host"), page.host()}}).toJson(QJsonDocument::Compact));
    process->closeWriteChannel();
}

QString scriptProgram()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/jitscope-js");
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(QStringLiteral("jitscope-js"));
}

} // namespace jitscope

#include "moc_scriptreader.cpp"
