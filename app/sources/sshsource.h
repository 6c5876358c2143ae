// A page that is no page: one cheap command on a server's host, over the SSH connection that its other sources use. Once a minute; one at a time.
#pragma once

#include "net/ssh.h"
#include "sources/httpsource.h"

#include <QObject>
#include <QTimer>

namespace jitscope {

class SshSource : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        SourceKind kind{};
        ServerId server;
        QString name;        // "jibri-eu1-1 host"
        QString setting, settingFile; // what the far side must allow, when the command cannot do its work there
        int everyMs = 60'000;
        int firstMs = 1'500; // after start()
        SourceIndex index = 0;
        std::shared_ptr<SshHost> host; // never null
    };
    // The command of the next turn: it may depend on what the last one told (where to read on).
    using Make = std::function<SshCommand()>;
    // Exit code 0 only. Fills what the output says.
    using Parse = std::function<Result<Observation>(QByteArrayView output, const ParseContext &context)>;
    SshSource(const Options &options, Make make, Parse parse, QObject *parent = nullptr);

    void start();
    void refresh();
    const SourceState &state();

    static constexpr qint64 MaxOutput = 512 * 1024;

signals:
    void observed(const jitscope::ObservationPtr &observation);
    void changed(); // the state did

private:
    void ask();
    void answered(const Result<SshOutput> &output);

    Options m_options;
    Make m_make;
    Parse m_parse;
    SourceState m_state;
    QTimer m_timer{this};
    qint64 m_askedAt = 0;
    bool m_out = false;
};

} // namespace jitscope
