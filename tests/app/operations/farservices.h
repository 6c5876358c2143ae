// A host behind a real sshd whose service managers (systemctl, docker, kubectl, an operator's own command) are small scripts: they write down exactly
// what they were called with and do it to the demo's processes, for no systemd and no container runs where tests do.
#pragma once

#include "app/farhost.h"
#include "settings/fleetconfig.h"

#include <QDir>

namespace jitscope {

class FarServices
{
public:
    FarServices()
    {
        QDir().mkpath(host.server.path("bin"));
        // Each call is one line of arguments, each between brackets; ask VERB SERVER speaks with the demo.
        lib = "call() { printf '%s' \"$1\" >> '" + log() + "'; shift; for w; do printf ' [%s]' \"$w\" >> '" + log() + "'; done; echo >> '" + log() + "'; }\n"
              "ask() { exec 3<>/dev/tcp/127.0.0.1/$(cat '" + port() + "') || exit 1; m=POST; [ \"$1\" = show ] && m=GET\n"
              "  printf '%s /demo/systemctl/%s/%s HTTP/1.1\\r\\nHost: x\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n' $m \"$1\" \"$2\" >&3\n"
              "  read -r _ code _ <&3; while read -r l <&3 && [ \"${l%$'\\r'}\" ]; do :; done; cat <&3; [ \"$code\" = 200 ] || exit 5; [ \"$m\" = GET ] || lost; }\n" + host.lost();
        bash("systemctl", "call systemctl \"$@\"\nwhile [ \"$1\" = --now ] || [ \"$1\" = -p ] || [ \"$1\" = --no-pager ]; do shift; done\nv=$1; shift\n"
                          "case $v in daemon-reload|enable|disable) lost; exit 0;; esac\n"
                          "for w; do case $w in -p|MainPID|ExecMainStartTimestampMonotonic|jibri-xorg|jibri-icewm) ;; *) ask \"$v\" \"$w\" || exit;; esac; done");
        bash("sudo", "call sudo \"$@\"\n[ \"$1\" = -n ] && shift\nexec \"$@\"");
        bash("nginx", "call nginx \"$@\"");
        // compose --project-directory DIR restart|exec -T NAME …
        bash("docker", "call docker \"$@\"\n[ \"$1 $2\" = 'compose --project-directory' ] || exit 64\nshift 3\n"
                       "case $1 in restart) ask restart \"$2\";; kill) ask reload \"$4\";; exec) case $4 in curl) ask reload \"$3\";; *) ask show \"$3\";; esac;; *) exit 64;; esac");
        // -n NAMESPACE rollout restart deployment/NAME; -n NAMESPACE exec deployment/NAME -- …
        bash("kubectl", "call kubectl \"$@\"\nshift 2\ncase $1 in rollout) ask restart \"${3#*/}\";; exec) case $4 in curl) ask reload \"${2#*/}\";; *) ask show \"${2#*/}\";; esac;; *) exit 64;; esac");
        bash("own-command", "call own-command \"$@\"\ncase $1 in restart|reload) ask \"$1\" \"$2\";; restart-when-idle) ask reload \"$2\";; restart-x) ask restart \"$2\";; identity) ask show \"$2\";; *) exit 64;; esac");
    }
    // What an absolute path names lies below a folder of the test's, if it is not in one already: sh is what writes files. `systemctl` knows whether the one timer is on.
    QString filesBelow()
    {
        const QString root = host.server.path("root");
        const QByteArray on = '\'' + root.toLocal8Bit() + "/on'";
        bash("sh", "call sh \"$2\" \"$3\"\nc=$2; shift 2; a=(); for w; do case $w in '" + QDir::tempPath().toLocal8Bit() + "'/*) a+=(\"$w\");; /*) a+=(\"" + root.toLocal8Bit() + "$w\");; *) a+=(\"$w\");; esac; done; /bin/sh -c \"$c\" \"${a[@]}\"; r=$?; case $c in *cat*|*'rm '*) lost;; esac; exit $r");
        bash("systemctl", "call systemctl \"$@\"\nwhile [ \"$1\" = --now ] || [ \"$1\" = --no-pager ]; do shift; done\n"
                          "case $1 in enable) mkdir -p '" + root.toLocal8Bit() + "'; touch " + on + "; lost;; disable) rm -f " + on + "; lost;; is-active|is-enabled) [ -e " + on + " ] || exit 3;; daemon-reload) lost;;"
                          " show) for w; do u=$w; done; case \"$*\" in *MainPID*) ask show \"$u\";; *) ask show \"$u\" | grep Exec;; esac;;"
                          " *) v=$1; shift; for w; do case $w in jibri-xorg|jibri-icewm) ;; *) ask \"$v\" \"$w\" || exit;; esac; done;; esac");
        return root;
    }
    void bash(const char *name, const QByteArray &text)
    {
        const QString file = path(name);
        writeText(file, "#!/bin/bash\n" + lib + text + '\n');
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    QString path(const char *name) const { return host.server.path("bin") + u'/' + QLatin1String(name); }
    bool start() { return host.server.start(); }
    // Where the demo's hosts answer.
    void serve(const FleetConfig &config)
    {
        for (const EndpointConfig &e : config.shards.front().endpoints)
            if (e.kind == ServerKind::Host) writeText(QString::fromLocal8Bit(port()), QByteArray::number(e.url.port()));
    }
    QList<QByteArray> calls() const { return readText(QString::fromLocal8Bit(log())).split('\n'); }

    FarHost host;

private:
    QByteArray log() const { return host.server.path("calls").toLocal8Bit(); }
    QByteArray port() const { return host.server.path("demo-port").toLocal8Bit(); }
    QByteArray lib;
};

} // namespace jitscope
