#include "widgets/healthword.h"

#include <QCoreApplication>

namespace jitscope {
namespace {

QString words(const char *source) { return QCoreApplication::translate("Health", source); }

} // namespace

QString healthWord(Health health, WordKind kind)
{
    const bool quality = kind == WordKind::Quality;
    switch (health) {
    case Health::SwitchedOff: return words(QT_TRANSLATE_NOOP("Health", "Switched off"));
    case Health::Ok: return quality ? words(QT_TRANSLATE_NOOP("Health", "Good")) : words(QT_TRANSLATE_NOOP("Health", "OK"));
    case Health::Pending: return words(QT_TRANSLATE_NOOP("Health", "Not yet"));
    case Health::Draining: return words(QT_TRANSLATE_NOOP("Health", "Draining"));
    case Health::Fair: return words(QT_TRANSLATE_NOOP("Health", "Fair"));
    case Health::Warning: return quality ? words(QT_TRANSLATE_NOOP("Health", "Poor")) : words(QT_TRANSLATE_NOOP("Health", "Warning"));
    case Health::Unknown: return words(QT_TRANSLATE_NOOP("Health", "Unknown"));
    case Health::Critical: return quality ? words(QT_TRANSLATE_NOOP("Health", "Bad")) : words(QT_TRANSLATE_NOOP("Health", "Critical"));
    case Health::Down: return words(QT_TRANSLATE_NOOP("Health", "Down"));
    }
    return {};
}

QString bandWord(Band band)
{
    switch (band) {
    case Band::Good: return words(QT_TRANSLATE_NOOP("Health", "good"));
    case Band::Fair: return words(QT_TRANSLATE_NOOP("Health", "fair"));
    case Band::Poor: return words(QT_TRANSLATE_NOOP("Health", "poor"));
    case Band::Bad: return words(QT_TRANSLATE_NOOP("Health", "bad"));
    case Band::None: break;
    }
    return {};
}

QString missingSign(ReadingState state)
{
    switch (state) {
    case ReadingState::NotYet: return QStringLiteral("–");
    case ReadingState::NotExported: return words(QT_TRANSLATE_NOOP("Health", "n/a"));
    case ReadingState::SwitchedOff: return words(QT_TRANSLATE_NOOP("Health", "off"));
    case ReadingState::NoMeaning: return QStringLiteral("·");
    case ReadingState::Measured: case ReadingState::Stale: break;
    }
    return {};
}

QString missingWord(ReadingState state)
{
    switch (state) {
    case ReadingState::NotYet: return words(QT_TRANSLATE_NOOP("Health", "not measured yet"));
    case ReadingState::NotExported: return words(QT_TRANSLATE_NOOP("Health", "not exported by this version"));
    case ReadingState::SwitchedOff: return words(QT_TRANSLATE_NOOP("Health", "switched off"));
    case ReadingState::NoMeaning: return words(QT_TRANSLATE_NOOP("Health", "no meaning now"));
    case ReadingState::Stale: return words(QT_TRANSLATE_NOOP("Health", "stale"));
    case ReadingState::Measured: break;
    }
    return {};
}

QString serverKindWord(ServerKind kind, int count)
{
    const bool many = count != 1;
    switch (kind) {
    case ServerKind::Bridge: return many ? words(QT_TRANSLATE_NOOP("Health", "Bridges")) : words(QT_TRANSLATE_NOOP("Health", "Bridge"));
    case ServerKind::Recorder: return many ? words(QT_TRANSLATE_NOOP("Health", "Recorders")) : words(QT_TRANSLATE_NOOP("Health", "Recorder"));
    case ServerKind::Gateway: return many ? words(QT_TRANSLATE_NOOP("Health", "Gateways")) : words(QT_TRANSLATE_NOOP("Health", "Gateway"));
    case ServerKind::Focus: return QStringLiteral("Jicofo");
    case ServerKind::Prosody: return QStringLiteral("Prosody");
    case ServerKind::Host: return many ? words(QT_TRANSLATE_NOOP("Health", "Hosts")) : words(QT_TRANSLATE_NOOP("Health", "Host"));
    case ServerKind::Proxy: return words(QT_TRANSLATE_NOOP("Health", "Proxy"));
    case ServerKind::Signal: return words(QT_TRANSLATE_NOOP("Health", "Signal sidecar"));
    case ServerKind::Unexpected: return words(QT_TRANSLATE_NOOP("Health", "Unexpected occupant"));
    }
    return {};
}

QString serverKindIcon(ServerKind kind)
{
    switch (kind) {
    case ServerKind::Bridge: return QStringLiteral("bridge");
    case ServerKind::Recorder: return QStringLiteral("recorder");
    case ServerKind::Gateway: return QStringLiteral("gateway");
    case ServerKind::Focus: return QStringLiteral("focus");
    case ServerKind::Prosody: return QStringLiteral("signalling");
    case ServerKind::Host: return QStringLiteral("host");
    case ServerKind::Proxy: return QStringLiteral("proxy");
    case ServerKind::Signal: return QStringLiteral("signalling");
    case ServerKind::Unexpected: return QStringLiteral("help");
    }
    return QStringLiteral("help");
}

} // namespace jitscope
