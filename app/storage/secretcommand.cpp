#include "storage/secretcommand.h"

#include <QProcess>
#include <QTimer>

#include <memory>

namespace jitscope {

void runSecretCommand(const QString &name, QObject *context, std::function<void(Result<Secret>)> done, const SecretCommandLimits &limits)
{
    const auto refuse = [name](const QString &why) { return fail(Error::Kind::Unauthorized, name, why); };
    QStringList words = QProcess::splitCommand(name.mid(qsizetype(sizeof SecretCommandPrefix) - 1).trimmed());
    if (words.isEmpty()) return done(refuse(QStringLiteral("expected a program after command:")));
    auto *process = new QProcess(context);
    struct State
    {
        std::function<void(Result<Secret>)> done;
        QByteArray out;
        ~State() { wipe(); }
        void wipe() { if (out.isDetached()) Secret::wipe(out.data(), out.size()); }
    };
    auto state = std::make_shared<State>();
    state->done = std::move(done);
    const auto give = [state, process](Result<Secret> result) {
        if (!state->done) return;
        const auto told = std::exchange(state->done, nullptr);
        process->disconnect();
        if (process->state() != QProcess::NotRunning) {
            QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
            process->kill();
        } else {
            process->deleteLater();
        }
        told(std::move(result));
    };
    process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(process, &QProcess::readyReadStandardOutput, context, [state, process, give, refuse, cap = limits.bytes] {
        QByteArray piece = process->readAllStandardOutput();
        const qsizetype size = state->out.size() + piece.size();
        QByteArray grown; // by hand, so that no copy of what was read stays behind
        grown.reserve(size);
        grown.append(state->out).append(piece);
        state->wipe();
        state->out = std::move(grown);
        if (piece.isDetached()) Secret::wipe(piece.data(), piece.size());
        if (size > cap) give(refuse(QStringLiteral("the program printed more than %1 bytes").arg(cap)));
    });
    QObject::connect(process, &QProcess::readyReadStandardError, context, [process] { process->readAllStandardError(); }); // may hold anything
    QObject::connect(process, &QProcess::errorOccurred, context, [give, refuse, process](QProcess::ProcessError e) {
        if (e == QProcess::FailedToStart) give(refuse(QStringLiteral("the program does not start: ") + process->errorString()));
    });
    QObject::connect(process, &QProcess::finished, context, [state, give, refuse](int code, QProcess::ExitStatus status) {
        if (status != QProcess::NormalExit) return give(refuse(QStringLiteral("the program crashed")));
        if (code != 0) return give(refuse(QStringLiteral("the program ended with code %1").arg(code)));
        qsizetype end = state->out.indexOf('\n');
        if (end < 0) end = state->out.size();
        if (end > 0 && state->out[end - 1] == '\r') --end;
        if (end == 0) return give(refuse(QStringLiteral("the program printed nothing on its first line")));
        give(Secret(QByteArray(state->out.constData(), end)));
    });
    QTimer::singleShot(limits.time, process, [give, refuse, seconds = limits.time.count() / 1000.0] { give(refuse(QStringLiteral("the program took longer than %1 s").arg(seconds))); });
    const QString program = words.takeFirst();
    process->start(program, words, QIODevice::ReadOnly);
}

} // namespace jitscope
