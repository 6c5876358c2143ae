// What answers of pages mean for the proposal: which component it is, what works of it, which line switches the rest on. Pure.
#pragma once

#include "net/http.h"
#include "setup/proposal.h"
#include "sources/source.h"

#include <span>

namespace jitscope {

// A place where a component may listen.
struct Candidate
{
    std::optional<ServerKind> guess; // by its port, container or pod; nothing: to be asked
    QUrl url;                        // http://127.0.0.1:8080
    QString name;                    // of the container or pod; empty: none
    QString program;                 // "java"
    bool certain = false;            // a container or pod says what it is: no answer is worth telling
    QString platform;                // "docker", "kubernetes"; else empty
};

struct PageAnswer
{
    SourceKind page{};
    Result<HttpAnswer> answer;
};

// The component by its ports: JVB 8080, Jicofo 8888, Jibri 2222, Prosody 5280, node_exporter 9100, HAProxy's exporter 8405.
std::optional<ServerKind> componentOfPort(quint16 port);
// A program whose ports are worth asking what they are, though the number tells nothing: Java, Prosody, HAProxy, node_exporter.
bool isJitsiProgram(const QString &program);

// One page that tells a component apart, and what it is by its answer; nothing: another thing.
struct Fingerprint
{
    ServerKind of;
    const char *path;
    bool (*is)(const HttpAnswer &answer);
};
std::span<const Fingerprint> fingerprints();

// What an endpoint is good for, by the answers of its pages. `known`: observations of those that were read, for version, name and lists.
struct EndpointVerdict
{
    Found found;
    std::vector<Observation> seen;
    std::optional<Error> forbidden; // the SSH server lets nobody through to it: nothing is known but its port
};
EndpointVerdict judgeEndpoint(ServerKind kind, const Candidate &candidate, const std::vector<PageAnswer> &answers, qint64 now);

// The line that switches a page on; containers are configured by their environment.
NeededSetting settingOf(const HttpKind &page, const QString &platform);

} // namespace jitscope
