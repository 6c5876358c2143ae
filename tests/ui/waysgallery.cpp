// The assistant, the doctor and every question on the way to a shard as pictures, beside those of gallery.cpp and in the same folder: light and
// dark, four languages, twice the resolution, and no larger than a small screen. The test fails when a page is blank, or when a line of text that
// does not wrap is wider than its place.
#include "dialogs/addshard.h"
#include "dialogs/certificatedialog.h"
#include "dialogs/doctordialog.h"
#include "dialogs/promptdialog.h"
#include "fixture.h"
#include "mainwindow.h"
#include "widgets/plaintext.h"
#include "widgets/theme.h"
#include "window/shardview.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTranslator>

#include <set>

using namespace jitscope;

namespace {

Found found(FoundKind kind, const char *name, const char *way, FoundState state, int ms, std::vector<NeededSetting> needs = {})
{
    Found f;
    f.kind = kind;
    f.name = QString::fromUtf8(name);
    f.way = QString::fromUtf8(way);
    f.state = state;
    f.answerMs = ms;
    f.needs = std::move(needs);
    if (kind == FoundKind::Server) f.endpoint = EndpointConfig{};
    f.use = state == FoundState::Works || state == FoundState::NeedsSetting;
    return f;
}

Proposal proposal()
{
    Proposal p;
    p.address = p.ssh = QStringLiteral("ops@signal.ca.example.org");
    p.name = QStringLiteral("ca-central-1");
    p.site = QStringLiteral("meet.example.org");
    p.mucDomain = QStringLiteral("conference.meet.example.org");
    p.platform = QStringLiteral("debian");
    p.tookMs = 11'400;
    p.found = {found(FoundKind::Site, "meet.example.org", "https://meet.example.org/config.js", FoundState::Works, 41),
               found(FoundKind::Server, "jicofo, 1.0-1090", "http://127.0.0.1:8888 by SSH", FoundState::Works, 9),
               found(FoundKind::Server, "prosody", "http://127.0.0.1:5280 by SSH", FoundState::NeedsSetting, 12, {{QStringLiteral("modules_enabled = { \"http_openmetrics\" }"), QStringLiteral("prosody.cfg.lua")}}),
               found(FoundKind::Server, "jvb-ca1-01, 2.3-187", "http://127.0.0.1:8080 by SSH", FoundState::NeedsSetting, 7,
                     {{QStringLiteral("videobridge.apis.rest.enabled = true"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")}}),
               found(FoundKind::Server, "jvb-ca1-02", "known to Jicofo", FoundState::NeedsSsh, -1),
               found(FoundKind::Server, "jibri-ca1-1", "http://127.0.0.1:2222 by SSH", FoundState::NoAnswer, -1),
               found(FoundKind::Feed, "XMPP", "auth.meet.example.org, xmpp://127.0.0.1:5222", FoundState::NeedsLogin, -1,
                     {{QStringLiteral("prosodyctl register jitscope auth.meet.example.org PASSWORD"), QStringLiteral("a shell of the XMPP server, then jitscope secret NAME")}}),
               found(FoundKind::Brewery, "jvbbrewery@internal.auth.meet.example.org", "3 bridges present", FoundState::Works, -1),
               found(FoundKind::Brewery, "jibribrewery@internal.auth.meet.example.org", "", FoundState::NotFound, -1)};
    p.security = {{SecurityKind::PortOpen, Health::Critical, QStringLiteral("meet.example.org"), {QStringLiteral("meet.example.org:8080"), QStringLiteral("JVB")},
                   NeededSetting{QStringLiteral("videobridge.http-servers.private.host = 127.0.0.1"), QStringLiteral("/etc/jitsi/videobridge/jvb.conf")}},
                  {SecurityKind::BreweryForStrangers, Health::Critical, QStringLiteral("jvbbrewery@internal.auth.meet.example.org"), {QStringLiteral("jvbbrewery@internal.auth.meet.example.org")}, {}},
                  {SecurityKind::CertificateEnds, Health::Warning, QStringLiteral("meet.example.org"), {QStringLiteral("meet.example.org"), QStringLiteral("2026-12-03"), QStringLiteral("12")},
                   NeededSetting{QStringLiteral("certbot renew"), {}}}};
    return p;
}

std::vector<SetupStep> steps()
{
    using K = SetupStep::Kind;
    using S = SetupStep::State;
    return {{K::Config, S::Done, QStringLiteral("meet.example.org"), 41},      {K::HostMeta, S::Nothing, {}, 33}, {K::OutsidePorts, S::Running, {}, 0},
            {K::Ssh, S::Done, QStringLiteral("ops@signal.ca.example.org"), 812}, {K::Ports, S::Done, QStringLiteral("14"), 90}, {K::Containers, S::Nothing, {}, 71},
            {K::Files, S::Failed, QStringLiteral("cat: /etc/jitsi/jicofo/jicofo.conf: Permission denied"), 102}, {K::Servers, S::Running, {}, 0}};
}

CertificateReport report(qint64 now)
{
    CertificateReport r;
    r.address = QStringLiteral("10.0.0.7:443");
    r.name = QStringLiteral("meet.example.org");
    constexpr qint64 day = 86'400'000;
    r.chain = {{QStringLiteral("CN=www.example.org"), QStringLiteral("CN=Example Issuing CA 3, O=Example Trust Services"), {QStringLiteral("www.example.org"), QStringLiteral("example.org")}, now - 400 * day,
                now - 3 * day, QStringLiteral("04:A1:77:0C:93"), QStringLiteral("7E:2B:11:9C:40:52:D6:1F:AA:03:5B:CE:88:90:41:7D:23:6E:FA:10:55:3C:97:B2:08:E4:6D:19:F3:A7:C5:60"),
                QStringLiteral("sha256/47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="), QStringLiteral("RSA 2048 bit")},
               {QStringLiteral("CN=Example Issuing CA 3, O=Example Trust Services"), QStringLiteral("CN=Example Root"), {}, now - 2000 * day, now + 1500 * day, QStringLiteral("11"),
                QStringLiteral("00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF:00:11:22:33:44:55:66:77:88:99:AA:BB:CC:DD:EE:FF"), QStringLiteral("sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="), QStringLiteral("RSA 4096 bit")}};
    r.faults = {{TrustFault::WrongName, 0, {}}, {TrustFault::Expired, 0, {}}};
    return r;
}

Prompt prompt(Prompt::Kind kind, const char *text)
{
    Prompt p;
    p.kind = kind;
    p.about = QStringLiteral("ops@signal.ca.example.org");
    p.text = QString::fromUtf8(text);
    p.host = QStringLiteral("signal.ca.example.org (192.0.2.7)");
    p.keyType = QStringLiteral("ED25519");
    p.fingerprint = QStringLiteral("SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU");
    return p;
}

int variety(const QImage &image)
{
    std::set<QRgb> seen;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3) seen.insert(image.pixel(x, y));
    return int(seen.size());
}

// Labels, buttons and boxes whose text does not fit into them.
QStringList clipped(QWidget *root)
{
    QStringList out;
    for (QWidget *w : root->findChildren<QWidget *>()) {
        if (!w->isVisible() || w->visibleRegion().isEmpty()) continue;
        const auto *label = qobject_cast<PlainLabel *>(w);
        const bool wraps = label && label->wordWrap();
        const bool looked = (label && !label->text().isEmpty()) || qobject_cast<QPushButton *>(w) || qobject_cast<QCheckBox *>(w);
        const int needed = wraps ? w->heightForWidth(w->width()) : w->sizeHint().width();
        if (looked && needed > (wraps ? w->height() : w->width()) + 1)
            out << QStringLiteral("%1 %2: %3 in %4").arg(QLatin1String(w->metaObject()->className()), w->property("text").toString()).arg(needed).arg(wraps ? w->height() : w->width());
    }
    return out;
}

} // namespace

class TestWaysGallery : public QObject
{
    Q_OBJECT
    QString m_folder;

private slots:
    void initTestCase()
    {
        m_folder = QCoreApplication::applicationDirPath() + QStringLiteral("/../gallery");
        QVERIFY(QDir().mkpath(m_folder));
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(13);
        QApplication::setFont(font);
    }
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("height");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<QString>("language");
        QTest::addRow("light-en") << false << 700 << 1.0 << QStringLiteral("en");
        QTest::addRow("dark-en") << true << 700 << 1.0 << QStringLiteral("en");
        QTest::addRow("light-en@2x") << false << 700 << 2.0 << QStringLiteral("en");
        QTest::addRow("light-narrow-en") << false << 600 << 1.0 << QStringLiteral("en");
        QTest::addRow("light-narrow-de") << false << 600 << 1.0 << QStringLiteral("de");
        for (const char *language : {"zh_CN", "ja", "de"}) QTest::addRow("dark-%s", language) << true << 700 << 1.0 << QString::fromLatin1(language);
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(int, height);
        QFETCH(qreal, ratio);
        QFETCH(QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        if (translator.load(QStringLiteral(JITSCOPE_QM) + QStringLiteral("/jitscope_") + language + QStringLiteral(".qm"))) QCoreApplication::installTranslator(&translator);
        else QVERIFY2(language == QLatin1String("en"), "translation file is missing");
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        Workspace workspace;
        fillWorkspace(workspace, now);
        workspace.settings.setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        Theme theme(*qApp, workspace.settings);
        const QString stem = m_folder + QStringLiteral("/ways-") + QString::fromLatin1(QTest::currentDataTag()) + u'-';
        QStringList cut;
        const auto shoot = [&](QWidget &widget, const QString &name) {
            QVERIFY(QTest::qWaitForWindowExposed(&widget));
            QTest::qWait(30); // layouts settle
            QImage image(widget.size() * ratio, QImage::Format_RGB32);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::magenta);
            QPainter painter(&image);
            widget.render(&painter);
            painter.end();
            QVERIFY2(image.save(stem + name + QStringLiteral(".png")), qPrintable(name));
            QVERIFY2(variety(image) > 8, qPrintable(name));
            for (const QString &line : clipped(&widget)) cut << name + QStringLiteral(": ") + line;
        };

        {
            AddShardDialog dialog(workspace, QStringLiteral("/home/ops/.config/jitscope/fleet.toml"),
                                  [](const ShardConfig &s) { return QStringLiteral("[[shard]]\nname = \"%1\"\nssh = \"%2\"\nread_only = true\n\n[[shard.jicofo]]\nname = \"jicofo\"\nurl = \"http://127.0.0.1:8888\"\n").arg(s.id.value, s.ssh); });
            dialog.resize(1008, height);
            dialog.show();
            QVERIFY2(dialog.height() <= height, qPrintable(QString::number(dialog.height()))); // it fits on a small screen
            shoot(dialog, QStringLiteral("add-1-address"));
            const auto primary = [&]() -> QPushButton * {
                for (QPushButton *b : dialog.findChildren<QPushButton *>())
                    if (b->isDefault() && b->isVisible()) return b;
                return nullptr;
            };
            dialog.findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("ops@signal.ca.example.org"));
            primary()->click();
            workspace.setup.setSteps(steps());
            shoot(dialog, QStringLiteral("add-2-search"));
            workspace.setup.found(proposal());
            for (QTableWidget *table : dialog.findChildren<QTableWidget *>())
                if (table->isVisible()) {
                    shoot(dialog, QStringLiteral("add-3-review"));
                    table->setCurrentCell(3, 1);
                    shoot(dialog, QStringLiteral("add-3-review-setting"));
                    table->setCurrentCell(6, 1);
                    shoot(dialog, QStringLiteral("add-3-review-login"));
                }
            primary()->click();
            shoot(dialog, QStringLiteral("add-4-save"));
            primary()->click();
            workspace.setup.saved(fail(Error::Kind::Storage, QStringLiteral("/home/ops/.config/jitscope/fleet.toml"), QStringLiteral("Permission denied")));
            shoot(dialog, QStringLiteral("add-4-save-fault"));
            dialog.reject();
            AddShardDialog again(workspace, {}, {});
            again.resize(1008, height);
            again.show();
            again.findChild<QLineEdit *>(QStringLiteral("address"))->setText(QStringLiteral("ops@signal.ca.example.org"));
            for (QPushButton *b : again.findChildren<QPushButton *>())
                if (b->isDefault() && b->isVisible()) b->click();
            workspace.setup.found(fail(Error::Kind::Unauthorized, QStringLiteral("ops@signal.ca.example.org"), QStringLiteral("ops@signal.ca.example.org: Permission denied (publickey).")));
            shoot(again, QStringLiteral("add-1-nothing"));
        }
        {
            CertificateDialog dialog(report(now), QStringLiteral("prosody /room-census"), [now] { return now; });
            dialog.resize(760, std::min(640, height));
            dialog.show();
            shoot(dialog, QStringLiteral("certificate"));
        }
        {
            PromptQueue queue;
            PromptDialog dialog(queue);
            Prompt ours = prompt(Prompt::Kind::Secret, "The fleet file needs the secret eu-west-1-xmpp, and the keychain does not have it (no keychain is running). It is kept for this run only.");
            ours.about = QStringLiteral("eu-west-1-xmpp");
            ours.ours = true;
            const std::pair<Prompt, const char *> all[] = {{prompt(Prompt::Kind::HostKey, ""), "host-key"},
                                                           {prompt(Prompt::Kind::Secret, "Enter passphrase for key '/home/ops/.ssh/id_ed25519':"), "passphrase"},
                                                           {prompt(Prompt::Kind::Secret, "(ops@signal.ca.example.org) Verification code:"), "code"},
                                                           {ours, "keychain"},
                                                           {prompt(Prompt::Kind::Confirm, "Allow use of key /home/ops/.ssh/id_ed25519?"), "confirm"},
                                                           {prompt(Prompt::Kind::Notice, "Confirm user presence for key ED25519-SK SHA256:abc"), "touch"}};
            for (const auto &[question, name] : all) {
                const quint64 id = queue.ask(question, this, [](const std::optional<QString> &) {});
                shoot(dialog, QStringLiteral("prompt-") + QLatin1String(name));
                queue.refuse(id);
            }
        }
        {
            const ShardId shard = workspace.fleet.shards().front()->id;
            auto s = std::make_shared<ShardSnapshot>(*workspace.fleet.shards().front());
            QVERIFY(s->sources.size() > 3);
            SourceState &portal = s->sources[0], &forbidden = s->sources[1];
            portal.health = Health::Unknown;
            portal.missed = 3;
            portal.error = Error{Error::Kind::Malformed, portal.address, QStringLiteral("a web page came where data is due: a login page of the network may answer in its place")};
            forbidden.health = Health::Unknown;
            forbidden.missed = 2;
            forbidden.error = Error{Error::Kind::Forbidden, QStringLiteral("127.0.0.1:8888"), QStringLiteral("the SSH server forbids forwarding to 127.0.0.1:8888: AllowTcpForwarding, DisableForwarding or PermitOpen in its sshd_config, or options of the key in authorized_keys")};
            forbidden.setting = QStringLiteral("AllowTcpForwarding local");
            forbidden.settingFile = QStringLiteral("/etc/ssh/sshd_config of signal.example.org (with PermitOpen there, its list needs 127.0.0.1:8888)");
            workspace.fleet.apply(s);
            workspace.security.set(shard, {proposal().security, now});
            DoctorDialog doctor(workspace, EntityId::fleet());
            doctor.resize(1008, std::min(640, height));
            doctor.show();
            doctor.table()->setCurrentCell(0, 0);
            shoot(doctor, QStringLiteral("doctor-portal"));
            doctor.table()->setCurrentCell(1, 0);
            shoot(doctor, QStringLiteral("doctor-forbidden"));
            workspace.security.reported(fail(Error::Kind::Storage, QStringLiteral("/home/ops/reports/doctor.txt"), QStringLiteral("Permission denied")));
            shoot(doctor, QStringLiteral("doctor-report"));
        }
        {
            workspace.link.set({true, now - 8000, 14});
            workspace.latch.setClosed(false);
            MainWindow window(workspace, {false, QStringLiteral("/home/ops/.config/jitscope/fleet.toml"), {}, {}});
            window.resize(height < 700 ? QSize(1024, 640) : QSize(1280, 800));
            window.show();
            QTest::qWait(200);
            shoot(window, QStringLiteral("window-link-down-latch-open"));
            cut = cut.filter(QRegularExpression(QStringLiteral("^(?!window)"))); // the window's own pages are gallery.cpp's
        }
        QCoreApplication::removeTranslator(&translator);
        QLocale::setDefault(before);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
    }
};

QTEST_MAIN(TestWaysGallery)
#include "waysgallery.moc"
