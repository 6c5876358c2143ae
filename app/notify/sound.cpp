#include "notify/sound.h"

#include "notify/tone.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace jitscope {
namespace {

constexpr int longestMs = 10'000; // a sound server that hangs

} // namespace

QString soundProgram() { return QCoreApplication::applicationDirPath() + QStringLiteral("/jitscope-sound"); }
QString defaultSoundFolder() { return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/jitscope/sounds"); }

Sound::Sound(QString program, QString folder, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_folder(std::move(folder)), m_process(this)
{
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_limit.setSingleShot(true);
    m_limit.setInterval(longestMs);
    connect(&m_limit, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) say(m_process.errorString());
    });
    connect(&m_process, &QProcess::finished, this, [this](int code, QProcess::ExitStatus status) {
        const bool late = !m_limit.isActive();
        m_limit.stop();
        const QString told = QString::fromLocal8Bit(m_process.readAllStandardError()).trimmed().left(200);
        if (status == QProcess::CrashExit) say(late ? QStringLiteral("the sound server does not answer") : told);
        else say(code == 0 ? QString() : told.isEmpty() ? QStringLiteral("exit code %1").arg(code) : told);
    });
}

Sound::~Sound()
{
    m_process.disconnect(this);
    if (isPlaying()) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void Sound::say(const QString &fault)
{
    m_fault = fault;
    emit ended();
}

void Sound::play(AlertSeverity severity, int volume, const QString &name)
{
    if (isPlaying()) {
        if (severity <= m_severity) return;
        m_process.blockSignals(true);
        m_process.kill();
        m_process.waitForFinished(1000);
        m_process.blockSignals(false);
    }
    m_severity = severity;
    const QString path = m_folder + u'/' + QLatin1String(severityName(severity)) + QStringLiteral(".wav");
    const QByteArray wave = toneWave(severity);
    if (QFileInfo(path).size() != wave.size()) {
        QSaveFile file(path);
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(wave) != wave.size() || !file.commit()) return say(path + QStringLiteral(": ") + file.errorString());
    }
    m_limit.start();
    m_process.start(m_program, {path, QString::number(std::clamp(volume, 1, 100)), name});
}

} // namespace jitscope

#include "moc_sound.cpp"
