#include "sources/flatpage.h"

#include "sources/wire.h"

#include "base/text.h"

#include <cmath>

namespace jitscope {
namespace {

const WireKey *wireOf(std::string_view path, const FlatPage &page)
{
    for (const WireKey &wire : wireKeys()) {
        if (wire.page != page.page) continue;
        std::string_view key = wire.key;
        if (key.starts_with(page.prefix)) key.remove_prefix(page.prefix.size());
        if (key == path) return &wire;
    }
    return nullptr;
}

} // namespace

Observation observationOf(const ParseContext &context)
{
    Observation out;
    out.origin = context.origin;
    out.at = context.at;
    return out;
}

Server ownServer(const ParseContext &context, ServerKind kind)
{
    Server server;
    server.id = context.origin.server;
    server.kind = kind;
    server.name = context.origin.server.value;
    return server;
}

void setMeasured(Readings &readings, Metric metric, double value, const ParseContext &context)
{
    if (std::isfinite(value)) readings.measure(metric, value, context.at, context.source);
    else readings.miss(metric, ReadingState::NotYet, context.at, context.source);
}

Result<> readFlatPage(QByteArrayView body, const ParseContext &context, const FlatPage &page, Server &server, Observation &out)
{
    const auto scalar = [&](const std::string &path, JsonValue &value) {
        const JsonValue::Kind kind = value.kind();
        if (const WireKey *wire = wireOf(path, page)) {
            const double figure = value.flag() >= 0 ? value.flag() : value.number();
            if (std::isfinite(figure)) setWire(server.readings, *wire, figure, context);
            else setMeasured(server.readings, wire->metric, figure, context);
            if (std::isnan(figure) && kind == JsonValue::Kind::Text && !value.isNull())
                out.problems.push_back(QStringLiteral("%1 is the text %2").arg(QLatin1String(wire->key), visibleText(value.string(), 40)));
        }
        if (page.other) page.other(path, value);
        RawReading raw;
        if (context.keepRaws && rawOf(path, value, raw)) out.raws.push_back(std::move(raw));
    };
    JsonWalk walk(body, context);
    return walk.read([&](JsonValue &root) {
        if (!root.isObject()) return walk.refuse(root, "expected an object of figures");
        std::string path;
        flattenJson(root, path, scalar);
    });
}

void markNotExported(const ParseContext &context, SourceKind page, Server &server)
{
    for (const WireKey &wire : wireKeys())
        if (wire.page == page && !server.readings.find(wire.metric)) server.readings.miss(wire.metric, ReadingState::NotExported, context.at, context.source);
}

Result<Observation> readVersionPage(QByteArrayView body, const ParseContext &context, ServerKind kind, QStringView name)
{
    Observation out = observationOf(context);
    Server server = ownServer(context, kind);
    QString component;
    JsonWalk walk(body, context);
    const Result<> done = walk.read([&](JsonValue &root) {
        root.fields([&](std::string_view key, JsonValue &value) {
            if (key == "version") server.version = value.string();
            else if (key == "name") component = value.string();
            else if (key == "os") out.raws.push_back({QStringLiteral("os"), 0, value.string(), true});
        });
    });
    if (!done) return tl::unexpected<Error>(done.error());
    if (server.version.isEmpty()) return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("the page names no version"));
    if (!component.isEmpty() && component.compare(name, Qt::CaseInsensitive) != 0)
        return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("this is %1, not %2").arg(visibleText(component, 40), name));
    if (context.keepRaws) out.raws.push_back({QStringLiteral("version"), 0, server.version, true});
    else out.raws.clear();
    out.version = server.version;
    out.servers.push_back(std::move(server));
    return out;
}

Result<Observation> readHealthPage(QByteArrayView body, const ParseContext &context, ServerKind kind, Metric healthy)
{
    const QByteArrayView text = body.trimmed();
    const int status = context.httpStatus;
    if (status == 404)
        return fail(Error::Kind::Unsupported, pageName(context), QStringLiteral("the page answers 404: health over HTTP is switched off"));
    if (body.size() > MaxBody) return fail(Error::Kind::Malformed, pageName(context), QStringLiteral("the body is too large"));
    const bool ok = status >= 200 && status < 300;
    if (!ok && status < 500) return fail(Error::Kind::Refused, pageName(context), QStringLiteral("HTTP status %1").arg(status));
    // A healthy server says nothing, or OK. A login page of some proxy in between also comes with 200, and is no health.
    if (ok && text.startsWith('<')) return fail(Error::Kind::Malformed, pageName(context) + QStringLiteral(", byte 0"), QStringLiteral("a page of markup instead of a health answer"));

    Observation out = observationOf(context);
    Server server = ownServer(context, kind);
    server.restOk = ok;
    if (!ok) server.message = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 4096)));
    server.readings.measure(healthy, ok ? 1 : 0, context.at, context.source);
    if (context.keepRaws) out.raws.push_back({QStringLiteral("http_status"), double(status), QString(), false});
    out.servers.push_back(std::move(server));
    return out;
}

} // namespace jitscope
