// A host behind a real sshd for tests, whose programs (ss, docker, kubectl, …) say what the test wants.
#pragma once

#include "app/sshserver.h"

#include <QDir>

namespace jitscope {

// A host that has only our servers: the far `ss` tells of these ports and of no others of this machine.
class FarHost
{
public:
    FarHost()
    {
        server.authorize(user.path("id.pub"));
        user.know(server);
        QDir().mkpath(server.path("bin"));
        server.addEnvironment("PATH=" + server.path("bin").toLocal8Bit() + ":/usr/local/bin:/usr/bin:/bin");
        program("docker", "exit 127");
        program("kubectl", "exit 127");
    }
    void program(const char *name, const QByteArray &shell)
    {
        const QString file = server.path("bin") + u'/' + QLatin1String(name);
        writeText(file, "#!/bin/sh\n" + shell + '\n');
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Runs what the far shell was asked to, on a machine whose load is not told: that of this one is not the far host's.
    static QByteArray withoutLoad() { return "/bin/bash -c 'a=(); for w; do a+=(\"${w//\\/proc\\/loadavg//dev/null}\"); done; exec /bin/sh \"${a[@]}\"' bash \"$@\""; }
    // A far program that says `lost` at its end gives no answer: all connections of the server are cut then, once, after loseNext().
    void loseNext(bool on = true)
    {
        if (on) writeText(server.path("lose"), {});
        else QFile::remove(server.path("lose"));
    }
    QByteArray lost() const
    {
        return "lost() { rm '" + server.path("lose").toLocal8Bit() + "' 2>/dev/null || return 0\n"
               "for d in /proc/[0-9]*; do { read -r s < $d/stat; } 2>/dev/null && case $s in *\"(sshd)\"*) set -- ${s##*) }; [ \"$2\" = \"$(cat '" + server.path("pid").toLocal8Bit() + "')\" ] && kill -9 ${d#/proc/};; esac; done; sleep 0.3; }\n";
    }
    void tells(const QList<quint16> &ports, const char *by = "java")
    {
        QByteArray lines = "cat <<'E'\nLISTEN 0 128 127.0.0.1:22 0.0.0.0:* users:((\"sshd\",pid=1,fd=3))\n";
        for (const quint16 p : ports) lines += "LISTEN 0 128 127.0.0.1:" + QByteArray::number(p) + " 0.0.0.0:* users:((\"" + by + "\",pid=9,fd=3))\n";
        program("ss", lines + "E");
    }

    SshServer server;
    SshUser user;
};

} // namespace jitscope
