// A real Alertmanager (Debian's) for tests: own configuration, data and port; no cluster; stopped by pid.
#pragma once

#include "app/ca.h"
#include "app/freeport.h"
#include "net/http.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

namespace jitscope {

class Alertmanager
{
public:
    ~Alertmanager() { kill(); }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    bool start()
    {
        url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(freePort()));
        if (!TestCa::keep(m_dir.filePath(QStringLiteral("a.yml")), "route: { receiver: none }\nreceivers: [ { name: none } ]\n")) return false;
        m_process.start(QStandardPaths::findExecutable(QStringLiteral("prometheus-alertmanager")),
                        {QStringLiteral("--config.file=") + m_dir.filePath(QStringLiteral("a.yml")), QStringLiteral("--storage.path=") + m_dir.filePath(QStringLiteral("data")),
                         QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(url.port()), QStringLiteral("--cluster.listen-address="), QStringLiteral("--log.level=error")});
        return QTest::qWaitFor([&] { return get(QStringLiteral("/-/ready")) == 200; }, 20'000);
    }
    int get(const QString &path, QByteArray *body = nullptr)
    {
        HttpRequest r;
        r.url = QUrl(url.toString() + path);
        std::optional<int> status;
        m_http.get(r, &m_http, [&](const Result<HttpAnswer> &a) {
            if (a && body) *body = a->body;
            status = a ? a->status : 0;
        });
        (void)QTest::qWaitFor([&] { return status.has_value(); }, 10'000);
        return status.value_or(0);
    }
    std::vector<QJsonObject> silences()
    {
        QByteArray body;
        std::vector<QJsonObject> all;
        if (get(QStringLiteral("/api/v2/silences"), &body) != 200) return all;
        for (const QJsonValue &v : QJsonDocument::fromJson(body).array()) all.push_back(v.toObject());
        return all;
    }
    int active()
    {
        int n = 0;
        for (const QJsonObject &s : silences()) n += s[u"status"].toObject()[u"state"].toString() == QLatin1String("active");
        return n;
    }
    QUrl url;

private:
    QTemporaryDir m_dir{QDir::tempPath() + QStringLiteral("/alertmanager-XXXXXX")};
    QProcess m_process;
    Http m_http;
};

} // namespace jitscope
