#include "fuzz.h"

#include "privacy/nameveil.h"

using namespace jitscope;

// Any line of a log: the known names are gone, a second time changes nothing, and it ends.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Pseudonyms names;
    static NameVeil veil(names);
    static const bool ready = [] {
        veil.readPatterns();
        veil.know(QStringLiteral("Miguel Ortega"), names.of(Secrecy::Person, QStringLiteral("a")));
        veil.know(QStringLiteral("board-merger"), names.of(Secrecy::Room, QStringLiteral("b")));
        veil.keep(QStringLiteral("jvb-eu1-01"));
        veil.knowDomain(QStringLiteral("conference.meet.example.org"));
        return true;
    }();
    require(ready, "not ready");
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(std::min<size_t>(size, 4096)));
    const QString shown = veil.shown(text + QStringLiteral(" Miguel Ortega board-merger "));
    require(!shown.endsWith(QStringLiteral(" Miguel Ortega board-merger ")), "a known name is shown");
    require(veil.shown(shown) == shown, "twice is not once");
    return 0;
}
