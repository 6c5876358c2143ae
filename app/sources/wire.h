// Wire keys of one kind of page, looked up fast: many pages carry thousands of names and only a handful of them stand in the catalogue.
#pragma once

#include "sources/source.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

namespace jitscope {

// The catalogue's rows for one kind of page, sorted by key. Made once per page kind; constant, so any thread may read it.
class WireTable
{
public:
    explicit WireTable(SourceKind page);
    const WireKey *find(std::string_view key) const; // nullptr: no catalogue row has that name
    std::span<const WireKey *const> rows() const { return m_rows; }
    // Several figures of that page make this one together.
    bool isSum(Metric metric) const { return std::find(m_sums.begin(), m_sums.end(), metric) != m_sums.end(); }

private:
    std::vector<const WireKey *> m_rows;
    std::vector<Metric> m_sums; // one or none
};

const WireTable &wireTable(SourceKind page);

// Sets wire.metric from a figure in the page's unit, or adds to it when it is a sum. NaN and infinities set nothing.
void setWire(Readings &readings, const WireKey &wire, double pageValue, const ParseContext &context);

// The last step of every page of a bridge. A mean RTT of 0 is "not yet" (the bridge says 0.0 until its first RTCP report, and no path takes
// no time); loss of 0 without traffic has no meaning. Sets draining (drain mode) and shuttingDown (gracefully or at once).
void settleBridge(Server &server, const ParseContext &context);

// The whole of `text` as a decimal figure ("18342", "8.2E-4", " 12 "); nullopt for anything else, NaN and infinities included.
std::optional<double> figureOf(QStringView text);
std::optional<double> figureOf(std::string_view text);
// "true" and "false" in any case; nullopt for anything else.
std::optional<bool> flagOf(QStringView text);

// "yyyy-MM-dd HH:mm:ss.SSS", UTC, as Jitsi prints its current_timestamp; 0 when it is not one.
qint64 timestampOf(QStringView text);

} // namespace jitscope
