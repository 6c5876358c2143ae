#include "logs/logboard.h"

#include <algorithm>

namespace jitscope {

LogBoard::LogBoard(QObject *parent)
    : QObject(parent)
{
}

void LogBoard::look(const EntityId &server)
{
    One &one = m_all[server];
    one.used = ++m_use;
    if (one.viewers++ == 0) emit lookedChanged();
    while (m_all.size() > MaxViews) { // who was left longest ago goes
        auto oldest = m_all.end();
        for (auto it = m_all.begin(); it != m_all.end(); ++it)
            if (it->second.viewers == 0 && (oldest == m_all.end() || it->second.used < oldest->second.used)) oldest = it;
        if (oldest == m_all.end()) break;
        m_all.erase(oldest);
    }
}

void LogBoard::leave(const EntityId &server)
{
    const auto it = m_all.find(server);
    if (it == m_all.end() || it->second.viewers == 0) return;
    if (--it->second.viewers == 0) emit lookedChanged();
}

void LogBoard::pause(const EntityId &server, bool paused)
{
    const auto it = m_all.find(server);
    if (it == m_all.end() || it->second.view.paused == paused) return;
    it->second.view.paused = paused;
    emit lookedChanged();
    emit changed(server, 0);
}

std::vector<EntityId> LogBoard::looked() const
{
    std::vector<EntityId> all;
    for (const auto &[id, one] : m_all)
        if (one.viewers > 0 && !one.view.paused) all.push_back(id);
    return all;
}

const LogView *LogBoard::view(const EntityId &server) const
{
    const auto it = m_all.find(server);
    return it == m_all.end() ? nullptr : &it->second.view;
}

void LogBoard::append(const EntityId &server, std::vector<LogLine> lines, const QString &from, const std::vector<QString> &missing)
{
    const auto it = m_all.find(server);
    if (it == m_all.end()) return;
    LogView &v = it->second.view;
    const bool first = !v.reads || v.error || v.from != from || v.missing != missing;
    v.reads = true;
    v.error.reset();
    v.from = from;
    v.missing = missing;
    if (lines.size() > MaxLines) lines.erase(lines.begin(), lines.end() - qsizetype(MaxLines));
    const int added = int(lines.size());
    for (LogLine &line : lines) {
        line.number = ++m_number;
        v.known += line.known.has_value();
        v.lines.push_back(std::move(line));
    }
    for (; v.lines.size() > MaxLines; v.lines.pop_front()) v.known -= v.lines.front().known.has_value();
    if (first || added > 0) emit changed(server, added);
}

void LogBoard::fault(const EntityId &server, const Error &error)
{
    const auto it = m_all.find(server);
    if (it == m_all.end() || it->second.view.error == error) return; // told already; it is tried anew every few seconds
    it->second.view.error = error;
    emit changed(server, 0);
}

} // namespace jitscope

#include "moc_logboard.cpp"
