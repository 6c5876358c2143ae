// How each way out of the fleet file fares: when it was last tried, when it last worked, what the other side said. GUI thread. Facts come from app/out, the wish to
// test one from ui.
#pragma once

#include "base/result.h"
#include "settings/outconfig.h"

#include <QObject>

namespace jitscope {

struct OutState
{
    QString name;
    OutKind kind = OutKind::Webhook;
    QString where;                // address without its query, program, port; hostile as little as the fleet file is
    qint64 lastTry = 0, lastOk = 0; // ms since the epoch; 0: never. Of a metrics page: when it was last read
    std::optional<Error> error;   // of the last try
    QString reply;                // what came back, at most 500 characters: "200", "HTTP 400: …"; hostile
    int queued = 0;               // wait for their turn, or for the other side to come back
    int dropped = 0;              // given up since the start of the program
    qint64 sent = 0;              // taken by the other side since then
    bool testing = false;         // a test is under way
    bool isTest = false;          // `reply` and `error` are of a test
    friend bool operator==(const OutState &, const OutState &) = default;
};
// Ok, Warning (the last try failed), Pending (none yet).
Health healthOf(const OutState &state);

class OutBoard : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const std::vector<OutState> &all() const { return m_all; } // in the order of the fleet file
    const OutState *find(const QString &name) const;
    // ---- facts
    void setAll(std::vector<OutState> all);  // whatever was known of those of before is in there already
    void put(const OutState &state);         // of one that is there; else nothing
    // ---- wish
    void test(const QString &name) { emit testWanted(name); }

signals:
    void listChanged();                  // which there are
    void changed(const QString &name);   // how one fares
    void tested(const QString &name);    // a test has ended; its result is in find(name)
    void testWanted(const QString &name);

private:
    std::vector<OutState> m_all;
};

} // namespace jitscope
