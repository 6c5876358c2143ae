// Reads what a host says about itself: listening ports, containers, pods, names in configuration files. Pure; all text is a stranger's.
// Formats: ss(8) -H -ltnp, /proc/net/tcp (proc(5)), docker ps --format '{{json .}}', kubectl get pods -o json; deployments.md §7–9 of the references.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace jitscope {

struct Listener
{
    QString address; // "127.0.0.1", "::1", "10.0.0.4", "*" for all interfaces
    quint16 port = 0;
    QString program; // "java"; empty: the user may not know
    bool onAll() const { return address == QLatin1String("*"); }
    bool onLoopback() const { return address.startsWith(QLatin1String("127.")) || address == QLatin1String("::1"); }
    friend bool operator==(const Listener &, const Listener &) = default;
};

// At most 512, each port once: the widest address, so that what is open to all is not hidden behind a loopback one.
std::vector<Listener> readSs(const QByteArray &text);
std::vector<Listener> readProcNetTcp(const QByteArray &text); // tcp and tcp6, one after the other

struct Container
{
    QString id, name;
    QString service; // "jvb", "jicofo", "prosody", "jibri", "web"; as labelled, else by the image's name; empty: not Jitsi's
    QString image;
    QHash<quint16, std::pair<QString, quint16>> published; // TCP port inside → address and port of the host; "*" is all interfaces
    QString address;                                       // in its network; set by readDockerAddresses
};
std::vector<Container> readDockerPs(const QByteArray &lines);
// Lines "ID address address…" of docker inspect.
void readDockerAddresses(const QByteArray &lines, std::vector<Container> &containers);

struct Pod
{
    QString name, nameSpace, release, component, address;
    bool running = false;
};
std::vector<Pod> readPods(const QByteArray &json);

// "meet.example.org" of a listing of /etc/jitsi/meet; the first one, empty when there is none.
QString siteOfMeetFolder(const QByteArray &listing);
// Room JIDs of lines such as `brewery-jid = "JvbBrewery@internal.auth.meet.example.org"`, in lower case, each once, in order.
QStringList breweriesOf(const QByteArray &lines);

} // namespace jitscope
