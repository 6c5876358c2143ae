// Plays the sound of a severity at a volume, by the program jitscope-sound. One at a time: what comes meanwhile is dropped, unless it is severer, which
// ends the other. GUI thread; nothing blocks.
#pragma once

#include "alerts/alertrule.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace jitscope {

class Sound : public QObject
{
    Q_OBJECT
public:
    // program: jitscope-sound. folder: where the sounds are kept, made when it is not there.
    Sound(QString program, QString folder, QObject *parent = nullptr);
    ~Sound() override;

    void play(AlertSeverity severity, int volume, const QString &name); // per cent, 1 … 100
    bool isPlaying() const { return m_process.state() != QProcess::NotRunning; }
    const QString &fault() const { return m_fault; } // why the last one was not heard; empty: it was

signals:
    void ended(); // heard or not

private:
    void say(const QString &fault);

    QString m_program, m_folder, m_fault;
    QProcess m_process;
    QTimer m_limit;
    AlertSeverity m_severity{};
};

QString soundProgram();      // beside this program
QString defaultSoundFolder(); // $XDG_CACHE_HOME/jitscope/sounds

} // namespace jitscope
