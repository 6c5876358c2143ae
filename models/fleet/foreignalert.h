// An alert that another program has raised: a rule of the shard's own Prometheus. The console only shows it; it neither judges nor ends it.
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace jitscope {

// All of its text is somebody else's, and hostile.
struct ForeignAlert
{
    enum class State : quint8 { Pending, Firing };
    QString name;                       // the label alertname: "JVB_Stress_High"; never empty
    State state = State::Pending;
    QString severity;                   // the label of that name, as it says: "warn", "critical", "page"; empty: none
    QMap<QString, QString> labels;      // all of them, alertname and severity too; with the name they are who it is
    QMap<QString, QString> annotations; // as expanded by its rule; "summary" and "description" are customary
    qint64 activeAt = 0;                // ms since the epoch: when its condition became true first; 0 not told. It fires a rule's `for` later
    std::optional<double> value;        // of its expression, finite; nothing: not told, NaN or infinite
    int forSeconds = 0;                 // how long its condition must hold before it fires; 0: at once, or not told
    QString query;                      // its rule's expression; empty: not told
    QString from;                       // who raised it: the name of the Prometheus in the fleet file
    bool stale = false;                 // the last that is known: who raised it does not answer any more. It is neither over nor certain
    friend bool operator==(const ForeignAlert &, const ForeignAlert &) = default;
};

} // namespace jitscope
