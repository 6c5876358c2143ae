#include "sources/wire.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <charconv>

namespace jitscope {

WireTable::WireTable(SourceKind page)
{
    for (const WireKey &w : wireKeys()) {
        if (w.page != page) continue;
        if (wireKey(w.metric, page) != &w) m_sums.push_back(w.metric);
        m_rows.push_back(&w);
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const WireKey *a, const WireKey *b) { return std::string_view(a->key) < b->key; });
}

const WireKey *WireTable::find(std::string_view key) const
{
    const auto it = std::lower_bound(m_rows.begin(), m_rows.end(), key, [](const WireKey *w, std::string_view k) { return w->key < k; });
    return it != m_rows.end() && (*it)->key == key ? *it : nullptr;
}

const WireTable &wireTable(SourceKind page)
{
    static const std::vector<WireTable> tables = [] {
        std::vector<WireTable> all;
        for (size_t i = 0; i <= size_t(SourceKind::Count_); ++i) all.emplace_back(SourceKind(i));
        return all;
    }();
    return tables[std::min(size_t(page), size_t(SourceKind::Count_))];
}

void setWire(Readings &readings, const WireKey &wire, double pageValue, const ParseContext &context)
{
    const double value = pageValue * wire.factor;
    const Reading *part = wireTable(wire.page).isSum(wire.metric) ? readings.find(wire.metric) : nullptr;
    readings.measure(wire.metric, part && part->isMeasured() ? part->value + value : value, context.at, context.source);
}

std::optional<double> figureOf(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\n' || text.front() == '\r')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\n' || text.back() == '\r')) text.remove_suffix(1);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
    // from_chars also knows "inf" and "nan": words, not figures
    if (text.empty() || text.size() > 64 || !(text.front() == '-' || text.front() == '.' || (text.front() >= '0' && text.front() <= '9'))) return {};
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value)) return {};
    return value;
}

std::optional<double> figureOf(QStringView text)
{
    if (text.size() > 64) return {};
    const QByteArray bytes = text.toUtf8();
    return figureOf(std::string_view(bytes.constData(), size_t(bytes.size())));
}

std::optional<bool> flagOf(QStringView text)
{
    text = text.trimmed();
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0) return true;
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0) return false;
    return {};
}

qint64 timestampOf(QStringView text)
{
    // By hand: every presence of a bridge has one, and QDateTime would look into the time zone of this computer for each.
    constexpr QLatin1String shape("dddd-dd-dd dd:dd:dd.ddd");
    text = text.trimmed();
    if (text.size() != shape.size()) return 0;
    for (qsizetype i = 0; i < text.size(); ++i)
        if (shape[i] == QLatin1Char('d') ? text[i] < u'0' || text[i] > u'9' : text[i] != shape[i]) return 0;
    const auto number = [text](qsizetype at, qsizetype count) { return text.mid(at, count).toInt(); };
    const QDate day(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return day.isValid() && time.isValid() ? std::max<qint64>(0, QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch()) : 0;
}

// Figures that a bridge writes as 0 when it has none, and its flags said as its state.
void settleBridge(Server &server, const ParseContext &context)
{
    const auto measured = [&](Metric metric) {
        const Reading *r = server.readings.find(metric);
        return r && r->isMeasured() ? r : nullptr;
    };
    const auto isZero = [&](Metric metric) { return measured(metric) && measured(metric)->value == 0; };
    const auto miss = [&](Metric metric, ReadingState why) { server.readings.miss(metric, why, context.at, context.source); };
    if (isZero(Metric::BridgeRtt)) miss(Metric::BridgeRtt, ReadingState::NotYet);
    if (isZero(Metric::BridgeLossUp) && isZero(Metric::BridgeBitrateUp)) miss(Metric::BridgeLossUp, ReadingState::NoMeaning);
    if (isZero(Metric::BridgeLoss) && isZero(Metric::BridgeBitrateUp) && isZero(Metric::BridgeBitrateDown)) miss(Metric::BridgeLoss, ReadingState::NoMeaning);
    if (isZero(Metric::BridgeLossDown) && isZero(Metric::BridgeBitrateDown)) miss(Metric::BridgeLossDown, ReadingState::NoMeaning);

    if (const Reading *r = measured(Metric::BridgeDrain)) server.draining = r->value != 0;
    const Reading *graceful = measured(Metric::BridgeGracefulShutdown), *last = measured(Metric::BridgeShuttingDown);
    if (graceful || last) server.shuttingDown = (graceful && graceful->value != 0) || (last && last->value != 0);
}

} // namespace jitscope
