// All HTTP pages of one server: asks them in turn, one request at a time, and keeps how each of them fares.
#pragma once

#include "net/addresses.h"
#include "net/http.h"
#include "net/ssh.h"
#include "sources/pageplan.h"
#include "raw/rawpage.h"
#include "sources/source.h"

#include "fleet/snapshot.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>
#include <memory>

namespace jitscope {

using ObservationPtr = std::shared_ptr<const Observation>;

// Mean of what was sent over the last 30 s. Pure.
class RateMeter
{
public:
    void add(qint64 now, qint64 bytes);
    double perSecond(qint64 now); // bytes/s
    // Of a big page that comes regularly: what it takes over its own interval. Half a minute would hold one of it or two, and say twice as much.
    double regularPerSecond(qint64 now, qint64 everyMs) const; // everyMs: as planned, while it came once
    static constexpr qint64 WindowMs = 30'000;

private:
    std::deque<std::pair<qint64, qint64>> m_sent;
    qint64 m_lastAt = 0, m_between = 0, m_lastBytes = 0; // between 0: it came once
};

// One page that is asked for by name: a conference's debug, a room's occupants.
struct DetailRequest
{
    SourceKind kind{};
    QString part; // put into the path, percent-encoded; of JvbDebugFull a conference id, or that and one endpoint of it, by '/'
};

// What the engine wants next of this server, asked when nothing else is due: a request, or how long to wait.
struct DetailTurn
{
    std::optional<DetailRequest> request;
    int waitMs = 1000;
};

class HttpSource : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        int pollMs = 5000;     // intervals of the catalogue are for 5 000 and scale with it
        int timeoutMs = 5000;
        int detailBytesPerSecond = 100'000;
        QString mucDomain;
        SourceIndex first = 0; // position of the first page in the shard's list of sources
        quint32 seed = 1;
        RoutePtr route;                   // trust and proxy; null: straight
        std::optional<Error> routeFault;  // there is no route: a file or a secret is at fault. Nothing is asked then
        std::span<const HttpKind> kinds = httpKinds();
        QHash<SourceKind, QString> queries; // of pages whose query depends on the configuration, percent-encoded; it goes in place of that of their path
        std::chrono::milliseconds firstAgain{15'000}, firstAgainAtMost{300'000}; // while a later address is in use: when the first one is tried
        std::shared_ptr<SshHost> tunnel; // the way there; null: direct. Nothing is asked while it is down
    };

    HttpSource(Http &http, const EndpointConfig &config, const QByteArray &authorization, const Options &options, QObject *parent = nullptr);

    void start();
    void refresh(); // asks all pages now, one after the other
    void setStretch(int times) { m_plan.setStretch(times); } // before start(), or with the next answers
    // Set before start(); called on this thread.
    void setDetail(std::function<DetailTurn()> next) { m_nextDetail = std::move(next); }

    const EndpointConfig &config() const { return m_config; }
    // A request of somebody else's to the same server, by the same way and with the same login: `path` behind the address in use.
    HttpRequest requestTo(const QString &path) const;
    // The page of states()[page], as tick() would ask for it; `part` of one that is asked room by room. Nothing: there is no such page, or it needs a part.
    std::optional<HttpRequest> pageRequest(size_t page, const QString &part) const;
    bool needsPart(size_t page) const;
    // How that page is asked, for a person to ask likewise: without secrets and without an answer.
    RawPage rawPage(const HttpRequest &request) const;
    // Why no request can be made now: no route, or its tunnel is down.
    std::optional<Error> blocked() const;
    Error explained(const HttpRequest &request, const Error &error) const; // through the tunnel, when there is one
    // By SourceIndex − first. bytesPerSecond is brought up to date by the call.
    const std::vector<SourceState> &states();
    bool isDown() const { return m_plan.isDown(); }

    static constexpr double LeanShare = 0.5; // of detailBytesPerSecond, for a bridge's /stats; the rest is left for detail
    static constexpr int LeanStretch = 60;   // and it is asked for at least every so many intervals

signals:
    void observed(const jitscope::ObservationPtr &observation, qint64 bytesOnWire);
    void detailDone(const jitscope::DetailRequest &request, qint64 bytesOnWire, bool ok);
    void changed(); // a state did
    // How the way to a host fared: something of it answered, or nothing came at all (or a stranger's page in its place).
    void reached(const QString &host, bool answered);

private:
    struct Page
    {
        const HttpKind *kind;
        std::optional<size_t> turn; // in the plan; empty: only on demand
        RateMeter meter;
        QSslCertificate shown = QSslCertificate(); // what SourceState::certificate was made of
    };
    void arm();
    void tick();
    void ask(size_t page, const QString &part);
    void answered(size_t page, const QString &part, int address, const Result<HttpAnswer> &answer);
    PagePlan::Outcome judge(size_t page, const QString &part, const Result<HttpAnswer> &answer);
    void miss(size_t page, const Error &error);
    int leanEveryMs(size_t page, qint64 bytes) const;
    void relieve();
    void tunnelChanged();
    QUrl urlOf(const HttpKind &kind, const QString &part) const;
    QUrl urlOf(const HttpKind &kind, const QString &part, const QUrl &base) const;
    bool isElsewhere(const HttpKind &kind) const;
    const Addresses &addressesOf(const HttpKind &kind) const;
    Addresses &addressesOf(const HttpKind &kind);
    bool tryAnother(size_t page, const QString &part, int address, const Result<HttpAnswer> &answer);
    void showAddress();
    QString shownAddress(const HttpKind &kind) const;
    HttpRequest plainRequest() const;

    Http &m_http;
    EndpointConfig m_config;
    QByteArray m_authorization;
    Options m_options;
    std::vector<Page> m_pages;
    std::vector<SourceState> m_states;
    PagePlan m_plan;
    std::vector<size_t> m_pageOfTurn;
    Addresses m_addresses, m_metricsAddresses, m_statsAddresses;
    std::function<DetailTurn()> m_nextDetail;
    QTimer m_timer{this};
    qint64 m_detailDue = 0;
    bool m_detailOut = false;
    Error m_lastWayError; // why the endpoint is down
};

// "2.3.105-g1234abc" is older than "2.3-222". False when either is no such version: what is not known is not too old.
bool isOlderVersion(QStringView version, QStringView than);

// Pages that change something although they are GETs, and everything that no row of the catalogue names, are never asked for.
// True for the paths of the catalogue only (see jvb.md §2.2, jicofo.md §8).
bool isReadOnlyPage(const QUrl &url);
// What may stand in a path as it is: 1 to 64 letters, digits, '-' and '_' of ASCII.
bool isPathWord(QStringView word);

} // namespace jitscope

Q_DECLARE_METATYPE(jitscope::ObservationPtr)
