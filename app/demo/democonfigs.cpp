#include "demo/democonfigs.h"

#include <QDir>
#include <QFile>

namespace jitscope::demo {
namespace {

constexpr char jibri[] = R"conf(jibri {
  // one recording, then a fresh start
  single-use-mode = false
  api {
    http {
      external-api-port = 2222
      internal-api-port = 3333
    }
    xmpp {
      environments = [{
        name = "prod"
        xmpp-server-hosts = ["signal.%SHARD%.example.org"]
        xmpp-domain = "meet.example.org"
        control-muc {
          domain = "internal.auth.meet.example.org"
          room-name = "JibriBrewery"
          nickname = "%SERVER%"
        }
        control-login {
          domain = "auth.meet.example.org"
          username = "jibri"
          password = "demo-only-kumquat"
        }
        call-login {
          domain = "recorder.meet.example.org"
          username = "recorder"
          password = "demo-only-tangerine"
        }
        strip-from-room-domain = "conference."
        usage-timeout = 0
        trust-all-xmpp-certs = true
      }]
    }
  }
  recording {
    recordings-directory = "/srv/recordings"
    %FINALIZE% = "/usr/local/bin/finalize.sh"
  }
  ffmpeg {
    resolution = "%SIZE%"
    framerate = 30
  }
  chrome {
    // what the browser of the recorder is started with
    flags = [
      "--use-fake-ui-for-media-stream",
      "--start-maximized",
      "--kiosk",
      "--enabled"
    ]
  }
  call-status-checks {
    no-media-timeout = 3 minutes
    all-muted-timeout = 10 minutes
  }
}
)conf";

constexpr char jvb[] = R"conf(videobridge {
  http-servers {
    public { port = 9090 }
    private { port = 8080, host = 127.0.0.1 }
  }
  websockets {
    enabled = true
    domain = "%SERVER%.example.org:443"
    server-id = "%SERVER%"
    tls = true
  }
  cc {
    // what a bad connection still gets
    trust-bwe = true
    onstage-preferred-height-px = 720
  }
  apis {
    rest { enabled = true }
    xmpp-client {
      configs {
        shard {
          hostname = "signal.%SHARD%.example.org"
          domain = "auth.meet.example.org"
          username = "jvb"
          password = "demo-only-mandarin"
          muc_jids = "jvbbrewery@internal.auth.meet.example.org"
          muc_nickname = "%SERVER%"
        }
      }
    }
  }
  stats { interval = 5 seconds }
  health { interval = 10 seconds }
  relay {
    enabled = true
    region = "%SHARD%"
    relay-id = "%SERVER%"
  }
}
ice4j { harvest { use-ipv6 = false } }
)conf";

constexpr char jicofo[] = R"conf(jicofo {
  bridge {
    brewery-jid = "jvbbrewery@internal.auth.meet.example.org"
    selection-strategy = RegionBasedBridgeSelectionStrategy
    max-bridge-participants = 80
    stress-threshold = 0.8
  }
  conference {
    initial-timeout = 15 seconds
    enable-auto-owner = true
    max-audio-senders = 500
  }
  jibri {
    brewery-jid = "jibribrewery@internal.auth.meet.example.org"
    pending-timeout = 90 seconds
  }
  octo { enabled = true }
  rest { port = 8888 }
  xmpp {
    client {
      hostname = "localhost"
      domain = "auth.meet.example.org"
      username = "focus"
      password = "demo-only-satsuma"
      conference-muc-jid = "conference.meet.example.org"
    }
  }
}
)conf";

constexpr char prosody[] = R"conf(-- The shard's own XMPP server
plugin_paths = { "/usr/share/jitsi-meet/prosody-plugins/" }
muc_mapper_domain_base = "meet.example.org"
cross_domain_websocket = true
consider_websocket_secure = true
log = { info = "/var/log/prosody/prosody.log" }

VirtualHost "meet.example.org"
    authentication = "jitsi-anonymous"
    modules_enabled = {
        "bosh";
        "websocket";
        "smacks";
        "ping";
    }
    c2s_require_encryption = false

VirtualHost "auth.meet.example.org"
    authentication = "internal_hashed"

Component "conference.meet.example.org" "muc"
    storage = "memory"
    muc_room_locking = false
    muc_room_default_public_jids = true

Component "focus.meet.example.org" "client_proxy"
    target_address = "focus@auth.meet.example.org"
)conf";

constexpr char site[] = R"conf(/* What every browser and app of this site starts with. */
var config = {
    hosts: {
        domain: 'meet.example.org',
        muc: 'conference.meet.example.org',
    },
    bosh: '//meet.example.org/http-bind',
    websocket: 'wss://meet.example.org/xmpp-websocket',

    // Microphones and cameras
    startWithAudioMuted: false,
    startAudioMuted: %MUTED%,
    startWithVideoMuted: false,
    disableAudioLevels: false,
    resolution: %HEIGHT%,
    channelLastN: %LASTN%,

    // Recording
    recordingService: {
        enabled: true,
        sharingEnabled: false,
    },
    liveStreaming: {
        enabled: false,
    },

    prejoinConfig: {
        enabled: %PREJOIN%,
    },
    p2p: {
        enabled: true,
        stunServers: [{ urls: 'stun:stun.example.org:3478' }],
    },
    deploymentInfo: {
        shard: '%SHARD%',
        region: '%SHARD%',
    },
};
)conf";

} // namespace

DemoConfigs::DemoConfigs() : m_folder(QDir::tempPath() + QStringLiteral("/jitscope-demo-XXXXXX")) {}

Result<> DemoConfigs::add(const QString &shard, const QString &server, ServerKind kind, int nth)
{
    const char *text = nullptr;
    QString name;
    switch (kind) {
    case ServerKind::Recorder: text = jibri; name = QStringLiteral("jibri.conf"); break;
    case ServerKind::Bridge: text = jvb; name = QStringLiteral("jvb.conf"); break;
    case ServerKind::Focus: text = jicofo; name = QStringLiteral("jicofo.conf"); break;
    case ServerKind::Prosody: text = prosody; name = QStringLiteral("meet.example.org.cfg.lua"); break;
    case ServerKind::Host: text = site; name = QStringLiteral("meet.example.org-config.js"); break;
    default: return {};
    }
    const QString folder = m_folder.path() + u'/' + shard + u'/' + server;
    if (!m_folder.isValid() || !QDir().mkpath(folder)) return fail(Error::Kind::Storage, m_folder.path(), QStringLiteral("the demo's configuration files cannot be written"));
    QByteArray bytes = text;
    bytes.replace("%SHARD%", shard.toUtf8()).replace("%SERVER%", server.toUtf8());
    bytes.replace("%FINALIZE%", nth == 0 ? "finalise-script" : "finalize-script").replace("%SIZE%", nth % 3 == 1 ? "1280x720" : "1920x1080");
    const bool odd = nth == 1; // this shard's site is not as the others'
    bytes.replace("%MUTED%", odd ? "20" : "10").replace("%HEIGHT%", odd ? "1080" : "720").replace("%LASTN%", odd ? "25" : "-1").replace("%PREJOIN%", odd ? "false" : "true");
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) return fail(Error::Kind::Storage, file.fileName(), file.errorString());
    file.close();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup);
    m_files[server] << file.fileName();
    return {};
}

} // namespace jitscope::demo
