#include "config/hocon.h"

#include "config/hoconvalues.h"
#include "config/placewalk.h"
#include "config/reader.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>
#include <map>
#include <memory>

namespace jitscope {

namespace {

constexpr qsizetype mostSteps = 4'000'000; // of all paths together

bool asksElsewhere(const HoconValue &value)
{
    return std::ranges::any_of(value.pieces, [](const HoconPiece &p) {
        if (p.kind == HoconPiece::Kind::Substitution) return true;
        return std::ranges::any_of(p.elements, asksElsewhere)
            || std::ranges::any_of(p.fields, [](const HoconField &field) { return field.append || asksElsewhere(field.value); });
    });
}

bool onlyObjects(const HoconValue &value)
{
    return std::ranges::all_of(value.pieces, [](const HoconPiece &p) { return p.kind == HoconPiece::Kind::Object; });
}

// What the later part of the text says of a path and of what is below it.
struct LaterPath
{
    std::map<QString, std::unique_ptr<LaterPath>> below;
    bool there = false;    // an entry of this very path
    bool replaces = false; // which leaves nothing below it
};

class HoconEntries
{
public:
    HoconEntries(const HoconPiece &root, ConfigText &out) : m_root(root), m_out(out), m_places(out.bytes), m_values(root) {}

    // Empty: done.
    std::optional<ConfigFault> gather()
    {
        object(m_root, {}, -1);
        if (m_steps > mostSteps) return ConfigFault{{}, QCoreApplication::translate("Config", "Too many keys")};
        if (m_deep) return ConfigFault{placeOf(m_out.bytes, *m_deep), QCoreApplication::translate("Config", "Nested too deeply")};
        LaterPath later;
        std::map<int, LaterPath> inLists; // by their list
        for (size_t i = m_out.entries.size(); i-- > 0;) judge(m_out.entries[i], m_written[i], m_written[i].list < 0 ? later : inLists[m_written[i].list]);
        for (size_t i = 0; i < m_out.entries.size(); ++i) {
            ConfigEntry &entry = m_out.entries[i];
            const Written &written = m_written[i];
            if (written.list >= 0) entry.effective = entry.effective && m_out.entries[size_t(written.list)].effective;
            const bool whole = entry.effective && written.list < 0 && (written.append || asksElsewhere(*written.value));
            entry.value = whole ? m_values.at(entry.path) : m_values.of(*written.value);
            if (m_values.fault()) return ConfigFault{placeOf(m_out.bytes, m_values.fault()->first), m_values.fault()->second};
        }
        return {};
    }

private:
    struct Written
    {
        const HoconValue *value;
        int list;
        bool append;
    };

    void object(const HoconPiece &piece, const ConfigPath &at, int list)
    {
        for (const HoconField &field : piece.fields) {
            if (field.kind != HoconField::Include::None) {
                m_out.includes.push_back({field.include, field.required, field.span, m_places.at(field.span.from)});
                continue;
            }
            value(field.value, at + field.steps, field.key, field.append, list);
        }
    }

    void value(const HoconValue &value, const ConfigPath &path, TextSpan key, bool append, int list)
    {
        m_steps += path.size();
        if (path.size() > deepestConfig && !m_deep) m_deep = key.from;
        if (m_steps > mostSteps || m_deep) return;
        const bool empty = std::ranges::all_of(value.pieces, [](const HoconPiece &p) { return p.fields.empty(); });
        if (onlyObjects(value) && !append && !empty) {
            for (const HoconPiece &p : value.pieces) object(p, path, list);
            return;
        }
        const int index = int(m_out.entries.size());
        m_out.entries.push_back({path, {}, key, value.span, m_places.at(key.from), true});
        m_written.push_back({&value, list, append});
        if (value.pieces.size() != 1 || value.pieces[0].kind != HoconPiece::Kind::List || append) return;
        const std::vector<HoconValue> &elements = value.pieces[0].elements;
        for (size_t i = 0; i < elements.size(); ++i) {
            if (!onlyObjects(elements[i])) continue;
            for (const HoconPiece &p : elements[i].pieces) object(p, path + ConfigPath{QString::number(i)}, index);
        }
    }

    void judge(ConfigEntry &entry, const Written &written, LaterPath &later)
    {
        LaterPath *at = &later;
        for (const QString &step : entry.path) {
            if (at->replaces) entry.effective = false;
            auto &next = at->below[step];
            if (!next) next = std::make_unique<LaterPath>();
            at = next.get();
        }
        const bool merges = !written.append && m_values.mayBeObject(*written.value);
        if (at->there || (!at->below.empty() && !merges)) entry.effective = false;
        at->there = true;
        at->replaces = at->replaces || (!merges && !written.append);
    }

    const HoconPiece &m_root;
    ConfigText &m_out;
    PlaceWalk m_places;
    HoconValues m_values;
    std::vector<Written> m_written; // for each entry
    qsizetype m_steps = 0;
    std::optional<qsizetype> m_deep;
};

} // namespace

ConfigResult<ConfigText> readHocon(const QByteArray &bytes)
{
    const auto root = parseHocon(bytes);
    if (!root) return tl::unexpected(root.error());
    ConfigText out{ConfigFormat::Hocon, bytes};
    if (const auto fault = HoconEntries(*root, out).gather()) return tl::unexpected(*fault);
    return out;
}

} // namespace jitscope
