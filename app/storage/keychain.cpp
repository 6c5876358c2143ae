#include "storage/keychain.h"

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
    QStringList inKeychain;
    for (const QString &name : QSet<QString>(names.begin(), names.end())) {
        if (name.isEmpty()) continue;
        if (!name.startsWith(QLatin1String(envPrefix))) {
            inKeychain << name;
            continue;
        }
        const QByteArray variable = name.mid(qsizetype(sizeof envPrefix) - 1).toUtf8();
        if (qEnvironmentVariableIsSet(variable.constData())) pending->result.values.insert(name, Secret(qEnvironmentVariable(variable.constData())));
        else pending->result.missing.push_back({Error::Kind::Unauthorized, name, QStringLiteral("the environment variable is not set")});
    }
    pending->open = int(inKeychain.size());
    if (inKeychain.isEmpty()) {
        pending->done(std::move(pending->result));
        return;
    }
    for (const QString &name : inKeychain) {
        auto *job = new QKeychain::ReadPasswordJob(QLatin1String(service), context);
        job->setKey(name);
        job->setInsecureFallback(false); // never a plain file
        QObject::connect(job, &QKeychain::Job::finished, context, [pending, name, job] {
            if (job->error() == QKeychain::NoError) pending->result.values.insert(name, Secret(job->textData()));
            else pending->result.missing.push_back({Error::Kind::Unauthorized, name, job->errorString()});
            if (--pending->open == 0) pending->done(std::move(pending->result));
        });
        job->start();
    }
}

void storeSecret(const QString &name, const QString &value, QObject *context, std::function<void(Result<>)> done)
{
    if (name.isEmpty() || name.startsWith(QLatin1String(envPrefix))) {
        done(fail(Error::Kind::Unsupported, name, QStringLiteral("only names without env: are kept in the keychain")));
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
