// A stand-in for Jibri that speaks its API and really records: a test picture, or as Jibri does it the screen of a real Chromium under a real Xvfb that has
// opened the room's page (which the stand-in serves as well). The picture and the file are what a canary recording proves.
#pragma once

#include "app/sshserver.h"

#include <QHttpServer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace jitscope {

// A display of its own, whose number Xvfb chooses.
class Screen
{
public:
    ~Screen() { stop(); }
    bool start()
    {
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("640x360x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        for (int i = 0; i < 200 && m_number.isEmpty(); ++i) {
            m_process.waitForReadyRead(100);
            m_number = QString::fromLatin1(m_process.readAllStandardOutput().trimmed());
        }
        return !m_number.isEmpty();
    }
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning) return;
        m_process.kill();
        m_process.waitForFinished(5000);
    }
    QString name() const { return u':' + m_number; }
    // ffmpeg's words for it, as Jibri has them.
    QStringList grab() const
    {
        return {QStringLiteral("x11grab"), QStringLiteral("-draw_mouse"), QStringLiteral("0"), QStringLiteral("-framerate"), QStringLiteral("15"), QStringLiteral("-video_size"), QStringLiteral("640x360"), QStringLiteral("-i"), name()};
    }

private:
    QProcess m_process;
    QString m_number;
};

class FakeJibri
{
public:
    enum class Shows { Pattern, Browser, NoFile };
    // `proof`: the password that logs in.
    FakeJibri(const QString &folder, const QString &proof)
        : m_folder(folder), m_proof(proof)
    {
        m_server.route(QStringLiteral("/jibri/api/v1.0/health"), [this] {
            return QHttpServerResponse("application/json", QByteArray("{\"status\":{\"busyStatus\":\"") + (busy ? "BUSY" : "IDLE") + "\",\"health\":{\"healthStatus\":\"HEALTHY\",\"details\":{}}}}");
        });
        m_server.route(QStringLiteral("/jibri/api/v1.0/startService"), QHttpServerRequest::Method::Post, [this](const QHttpServerRequest &r) {
            if (std::exchange(takenBefore, false)) busy = true;
            if (busy) return QHttpServerResponse(QHttpServerResponse::StatusCode::PreconditionFailed);
            const QJsonObject o = QJsonDocument::fromJson(r.body()).object();
            const QJsonObject login = o[u"callLoginParams"].toObject(), room = o[u"callParams"].toObject()[u"callUrlInfo"].toObject();
            session = o[u"sessionId"].toString();
            ++starts;
            if (login[u"password"].toString() != m_proof || login[u"username"].toString() != QLatin1String("recorder")) return QHttpServerResponse(QHttpServerResponse::StatusCode::InternalServerError);
            if (shows == Shows::Browser) browse(room[u"baseUrl"].toString() + u'/' + room[u"callName"].toString());
            else record();
            return QHttpServerResponse(QHttpServerResponse::StatusCode::Ok);
        });
        m_server.route(QStringLiteral("/jibri/api/v1.0/stopService"), QHttpServerRequest::Method::Post, [this](const QHttpServerRequest &) {
            ++stops;
            end();
            return QHttpServerResponse(QHttpServerResponse::StatusCode::Ok);
        });
        // The room: a picture that moves, and tells how far it has come.
        m_server.route(QStringLiteral("/meet/<arg>"), [](const QString &) {
            return QHttpServerResponse("text/html", QByteArray(R"html(<!doctype html><title>room</title><body style="margin:0;background:#040404"><canvas id=c width=640 height=360></canvas><script>
const c = document.getElementById("c").getContext("2d");
let n = 0;
function draw() {
  c.fillStyle = "#040404"; c.fillRect(0, 0, 640, 360);
  for (let i = 0; i < 40; ++i) { c.fillStyle = `hsl(${(i * 9 + n * 4) % 360} 80% 60%)`; c.fillRect((i * 53 + n * 7) % 640, (i * 31 + n * 3) % 360, 48, 36); }
  if (++n % 15 == 1) fetch("/moved/" + n);
  requestAnimationFrame(draw);
}
draw();
</script>)html"));
        });
        m_server.route(QStringLiteral("/moved/<arg>"), [this](int n, const QHttpServerRequest &r) {
            userAgent = r.value("User-Agent");
            pictures = n;
            if (m_browser.state() != QProcess::NotRunning && !busy) record();
            return QHttpServerResponse("text/plain", QByteArray("ok"));
        });
        port = m_server.listen(QHostAddress::LocalHost, 0);
    }
    ~FakeJibri() { end(); }
    void end()
    {
        busy = false;
        if (ffmpeg.state() != QProcess::NotRunning) {
            ffmpeg.write("q");
            if (!ffmpeg.waitForFinished(10'000)) ffmpeg.kill();
        }
        cut();
    }
    // As when the machine goes: nothing is closed.
    void cut()
    {
        busy = false;
        for (QProcess *p : {&ffmpeg, &m_browser}) {
            if (p->state() == QProcess::NotRunning) continue;
            p->kill();
            p->waitForFinished(5000);
        }
        m_screen.reset();
    }
    QByteArray said() { return "Chromium: " + m_browser.readAll().right(2000) + m_browser.errorString().toUtf8() + ", " + QByteArray::number(pictures) + " pictures"; }

    bool busy = false;
    bool takenBefore = false; // somebody else's recording begins just before the next start
    Shows shows = Shows::Pattern;
    int starts = 0, stops = 0, pictures = 0;
    quint16 port = 0;
    QByteArray userAgent;
    QString session;
    QProcess ffmpeg;

private:
    void browse(const QString &url)
    {
        m_screen = std::make_unique<Screen>();
        if (!m_screen->start()) return;
        QProcessEnvironment e = QProcessEnvironment::systemEnvironment();
        e.insert(QStringLiteral("DISPLAY"), m_screen->name());
        e.insert(QStringLiteral("HOME"), m_home.path());
        e.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        e.insert(QStringLiteral("XDG_CACHE_HOME"), m_home.path());
        m_browser.setProcessEnvironment(e);
        m_browser.setProcessChannelMode(QProcess::MergedChannels);
        // Its sandbox wants a user who is not root, and rights that a bare container does not give; the page is our own.
        m_browser.start(QStringLiteral("chromium"), {QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--disable-dev-shm-usage"), QStringLiteral("--no-first-run"), QStringLiteral("--disable-background-networking"),
                                                     QStringLiteral("--disable-component-update"), QStringLiteral("--disable-sync"), QStringLiteral("--no-default-browser-check"), QStringLiteral("--password-store=basic"),
                                                     QStringLiteral("--ozone-platform=x11"), QStringLiteral("--kiosk"), QStringLiteral("--window-size=640,360"), QStringLiteral("--window-position=0,0"), QStringLiteral("--user-data-dir=") + m_home.path(), url});
    }
    void record()
    {
        busy = true;
        if (shows == Shows::NoFile) return;
        QDir().mkpath(m_folder + u'/' + session);
        writeText(m_folder + u'/' + session + QStringLiteral("/metadata.json"), "{}");
        QStringList words{QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-y")};
        if (m_screen) words << QStringLiteral("-f") << m_screen->grab();
        else words << QStringLiteral("-re") << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i") << QStringLiteral("testsrc2=size=640x360:rate=30");
        ffmpeg.start(QStringLiteral("ffmpeg"), words << QStringLiteral("-re") << QStringLiteral("-f") << QStringLiteral("lavfi") << QStringLiteral("-i") << QStringLiteral("sine=frequency=440") << QStringLiteral("-c:v") << QStringLiteral("libx264")
            << QStringLiteral("-preset") << QStringLiteral("ultrafast") << QStringLiteral("-g") << QStringLiteral("15") << QStringLiteral("-pix_fmt") << QStringLiteral("yuv420p") << QStringLiteral("-c:a") << QStringLiteral("aac") << QStringLiteral("-f") << QStringLiteral("mp4")
            << QStringLiteral("-movflags") << QStringLiteral("frag_keyframe+empty_moov") << m_folder + u'/' + session + u'/' + session.toLower() + QStringLiteral("_2026-11-21-14-02-11.mp4"));
        ffmpeg.waitForStarted();
    }

    QString m_folder, m_proof;
    QTemporaryDir m_home;
    std::unique_ptr<Screen> m_screen;
    QProcess m_browser;
    QHttpServer m_server;
};

} // namespace jitscope
