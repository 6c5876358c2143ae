#include "storage/keychain.h"

#include "storage/secretcommand.h"

#include <QPointer>
#include <QSet>
#include <qt6keychain/keychain.h>

#include <memory>

namespace jitscope {
namespace {

constexpr char service[] = "jitscope";
constexpr char envPrefix[] = "env:";

} // namespace

void resolveSecrets(const QStringList &names, QObject *context, std::function<void(ResolvedSecrets)> done)
{
    struct Pending
    {
        ResolvedSecrets result;
        int open = 0;
        std::function<void(ResolvedSecrets)> done;
    };
    auto pending = std::make_shared<Pending>();
    pending->done = std::move(done);
    QStringList inKeychain, commands;
    for (const QString &name : QSet<QString>(names.begin(), names.end())) {
        if (name.isEmpty()) continue;
        if (name.startsWith(QLatin1String(SecretCommandPrefix))) {
            commands << name;
            continue;
        }
        if (!name.startsWith(QLatin1String(envPrefix))) {
            inKeychain << name;
            continue;
        }
        const QByteArray variable = name.mid(qsizetype(sizeof envPrefix) - 1).toUtf8();
        if (qEnvironmentVariableIsSet(variable.constData())) pending->result.values.insert(name, Secret(qEnvironmentVariable(variable.constData())));
        else pending->result.missing.push_back({Error::Kind::Unauthorized, name, QStringLiteral("the environment variable is not set")});
    }
    pending->open = int(inKeychain.size() + commands.size()) + 1; // one for the end of this function: some answers come at once
    const auto settle = [pending] {
        if (--pending->open == 0) pending->done(std::move(pending->result));
    };
    for (const QString &name : commands) {
        runSecretCommand(name, context, [pending, name, settle](Result<Secret> secret) {
            if (secret) pending->result.values.insert(name, *secret);
            else pending->result.missing.push_back(secret.error());
            settle();
        });
    }
    for (const QString &name : inKeychain) {
        auto *job = new QKeychain::ReadPasswordJob(QLatin1String(service), context);
        job->setKey(name);
        job->setInsecureFallback(false); // never a plain file
        QObject::connect(job, &QKeychain::Job::finished, context, [pending, name, job, settle] {
            if (job->error() == QKeychain::NoError) pending->result.values.insert(name, Secret(job->textData()));
            else pending->result.missing.push_back({Error::Kind::Unauthorized, name, job->errorString()});
            settle();
        });
        job->start();
    }
    settle();
}

bool canAskFor(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(QLatin1String(envPrefix)) && !name.startsWith(QLatin1String(SecretCommandPrefix));
}

void storeSecret(const QString &name, const QString &value, QObject *context, std::function<void(Result<>)> done)
{
    if (!canAskFor(name)) {
        done(fail(Error::Kind::Unsupported, name, QStringLiteral("only names without env: and command: are kept in the keychain")));
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(QLatin1String(service), context);
    job->setKey(name);
    job->setTextData(value);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [name, job, done = std::move(done)] {
        if (job->error() == QKeychain::NoError) done({});
        else done(fail(Error::Kind::Storage, name, job->errorString()));
    });
    job->start();
}

} // namespace jitscope
