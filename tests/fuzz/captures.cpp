#include "fuzz.h"

#include "operations/captures.h"
#include "operations/replyfacts.h"

using namespace jitscope;

// The first byte says in which pieces the rest comes, as what a bridge's host sends of its captures; and it is a bridge's debug tree, of which a plan makes paths.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1) return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    const auto read = [&rest](qsizetype piece, qint64 &bytes) {
        size_t begun = 0;
        CaptureReader reader([&](const CapturedFile &f) -> Result<> { require(!f.way.isEmpty() && f.way.size() <= 8 && !f.way.contains('/') && !f.way.contains('.'), "a way that is a path"); ++begun; return {}; },
                             [&](QByteArrayView b) -> Result<> { bytes += b.size(); return {}; });
        bool well = true;
        for (qsizetype at = 0; at < rest.size() && well; at += piece) well = reader.feed(QByteArrayView(rest).sliced(at, std::min(piece, rest.size() - at))).has_value();
        require(begun == reader.files().size() && begun <= 16, "files that nobody was told of");
        qint64 announced = 0, packets = 0;
        for (const CapturedFile &f : reader.files()) announced += f.bytes, packets += f.packets;
        require(announced <= mostCaptureBytes && bytes <= announced, "more than was announced");
        require(packets * 16 <= bytes, "more packets than there is room for");
        if (well && reader.isWhole()) require(bytes == announced, "whole, and something is missing");
        return well;
    };
    qint64 whole = 0, pieces = 0;
    const bool one = read(std::max<qsizetype>(1, rest.size()), whole), many = read(1 + data[0], pieces);
    require(one == many && (!one || whole == pieces), "it counts how the bytes come");
    const auto id = factOf(QStringLiteral("endpoint:weekly-sync@conference.meet.example.org/b27d90f4"), {200, rest, {}, 0});
    require(!id || (!id->isEmpty() && std::all_of(id->begin(), id->end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'); })), "an id that cannot stand in a path");
    const auto on = factOf(QStringLiteral("switch"), {200, rest, {}, 0});
    require(!on || *on == QLatin1String("true") || *on == QLatin1String("false"), "a switch with a third state");
    return 0;
}
