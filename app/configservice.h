// Carries out what the desk of configuration files needs: asks hosts by the ways that operations use, and thinks about texts on a thread of its own.
// GUI thread.
#pragma once

#include "audit/operationlog.h"
#include "config/configwork.h"
#include "config/thinker.h"
#include "operations/hands.h"
#include "storage/configstore.h"

#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <map>
#include <memory>

namespace jitscope {

// The module of app/config, loaded at the first call. Null with `why` set: it is not there, or does not fit.
const ConfigThinker *openConfigThinker(QString &why);

class ConfigService : public QObject, public ConfigWork
{
    Q_OBJECT
public:
    ConfigService(Hands &hands, std::function<const FleetConfig &()> config, QObject *parent = nullptr);
    // Keeps what is written over here as well, sealed (storage/configstore.h), in `folder`; its key is asked for, or made, when it is first needed.
    void keepIn(const QString &folder, OperationLog &log);
    ~ConfigService() override; // waits for the thought that is under way: at most some hundred ms

    int list(const ShardId &shard, QObject *context, std::function<void(const QString &, const Result<std::vector<ConfigFile>> &)> each) override;
    void read(const ConfigId &id, QObject *context, std::function<void(const Result<ConfigRead> &)> done) override;
    void versions(const ConfigId &id, QObject *context, std::function<void(const Result<std::vector<SavedVersion>> &)> done) override;
    void judge(const ConfigId &id, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigJudgement &)> done) override;
    void served(const ConfigId &id, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigServed &)> done) override;
    void lookForIncludes(const ConfigId &id, std::shared_ptr<const ConfigText> text, QObject *context, std::function<void(bool news)> done) override;
    void edit(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QJsonValue &value, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done) override;
    void rename(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QString &name, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done) override;
    void merge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, QObject *context, std::function<void(const Result<MergedText> &)> done) override;
    void diff(const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const Result<LineDiff> &)> done) override;
    void differences(ConfigFormat format, const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const ConfigResult<std::vector<KeyDifference>> &)> done) override;
    KeyCataloguePtr keys(const QString &component) const override;

signals:
    void storeFault(const jitscope::Error &error); // nothing is kept here: the keychain has no key and takes none, the disk is full
    void stored();                                 // what was to be kept here is

private:
    struct Way { const ShardConfig *shard = nullptr; const EndpointConfig *endpoint = nullptr; };
    const ConfigThinker *thinker() const; // null: m_missing says why
    QString hostOf(const ConfigId &id) const;
    Way wayTo(const ShardId &shard, const QString &server) const;
    // `think` on the thread; its answer to `done` here, if `context` still lives.
    template<class Think, class Done>
    void think(QObject *context, Think &&think, Done &&done)
    {
        m_thread.start([this, context = QPointer<QObject>(context), think = std::forward<Think>(think), done = std::forward<Done>(done)]() mutable {
            auto answer = think();
            QMetaObject::invokeMethod(this, [context, answer = std::move(answer), done = std::move(done)] {
                if (context) done(answer);
            });
        });
    }

    void readHere(const ConfigId &id, qint64 at, QObject *context, std::function<void(const Result<ConfigRead> &)> done);
    void openStore(std::function<void()> then);
    void keep(const OperationRequest &request);
    void seen(const ConfigId &id, const QByteArray &text);

    Hands &m_hands;
    std::function<const FleetConfig &()> m_config;
    QString m_folder;                       // of the store; empty: none
    std::unique_ptr<ConfigStore> m_store;   // used on m_thread once it is there
    bool m_opening = false;
    std::vector<std::function<void()>> m_waiting;
    std::deque<std::pair<ConfigId, QByteArray>> m_seen; // texts that were read lately: what is written over is one of them
    mutable const ConfigThinker *m_thinker = nullptr;
    mutable QString m_missing;
    mutable std::map<QString, KeyCataloguePtr> m_keys;
    std::map<ConfigId, std::set<QString>> m_gone;       // includes that are not there
    std::map<ConfigId, std::vector<UsedPort>> m_ports; // of the files that were judged
    QThreadPool m_thread; // of one: texts are thought about in the order of asking
};

} // namespace jitscope
