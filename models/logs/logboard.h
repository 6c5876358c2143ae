// Logs of servers that somebody looks at: who wants which, one way; the lines and what is known of them, the other. GUI thread.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "fleet/health.h"

#include <QObject>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace jitscope {

// What is known of an error: texts are English sources of the context "KnownError" (resources/knownerrors.json).
struct KnownError
{
    QString id;                // stable: "session-id-null"
    QString title, cause, cure;
    Health health = Health::Warning;
    friend bool operator==(const KnownError &, const KnownError &) = default;
};

struct LogLine
{
    quint64 number = 0;        // of the board, rising
    QString source;            // "log.0.txt", "browser.0.txt", "journal"
    QString time;              // as written, without the day; empty: none was written
    qint64 at = 0;             // ms since the epoch when the line says so with a zone (journal); 0 else
    Health level = Health::Ok; // Ok, Fair (debug), Warning, Critical
    QString text;              // hostile; at most LogLine::MaxText
    std::optional<KnownError> known;
    static constexpr qsizetype MaxText = 4000;
};

struct LogView
{
    bool reads = false;        // a first answer came
    bool paused = false;
    QString from;              // "journal and log.0.txt"
    std::optional<Error> error; // why nothing comes now
    std::vector<QString> missing; // what is not there or may not be read, with the reason
    std::deque<LogLine> lines; // the oldest first, at most LogBoard::MaxLines
    int known = 0;             // of them
};

class LogBoard : public QObject
{
    Q_OBJECT
public:
    explicit LogBoard(QObject *parent = nullptr);

    // Wishes. Each look() needs its leave(); lines are kept for a while after the last one left.
    void look(const EntityId &server);
    void leave(const EntityId &server);
    void pause(const EntityId &server, bool paused);
    std::vector<EntityId> looked() const;
    const LogView *view(const EntityId &server) const; // null: nobody looked

    // Facts.
    void append(const EntityId &server, std::vector<LogLine> lines, const QString &from, const std::vector<QString> &missing);
    void fault(const EntityId &server, const Error &error);

    static constexpr size_t MaxLines = 2000, MaxViews = 16;

signals:
    void lookedChanged();
    void changed(const jitscope::EntityId &server, int added); // lines that came at the end

private:
    struct One { LogView view; int viewers = 0; quint64 used = 0; };
    std::map<EntityId, One> m_all;
    quint64 m_number = 0, m_use = 0;
};

} // namespace jitscope
