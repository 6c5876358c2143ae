// Alerts, rules and silences in words (look §8.7, §12): what a cell, a panel, a notification says of them. Translated, plain text, safe to show.
// Titles, reasons and remedies of shipped rules are English sources of the context "Alert"; an operator's own words are shown as they are.
#pragma once

#include "alerts/alertboard.h"

#include <QLocale>

namespace jitscope {

// Where an alert stands in the list, worst first, and what its State says.
enum class AlertPlace : quint8 { Firing, Pending, Seen, Snoozed, Muted, Resolved };
AlertPlace placeOf(const Alert &alert, qint64 now);
QString placeWord(AlertPlace place);         // "Pending", "Seen", "Muted", …; of Firing: "Firing"
QStringList alertStateWords();               // every word of alertState, for the width of a column

QString severityWord(AlertSeverity severity); // "Critical, paged", "Critical", "Warning", "Info"
// The sign: of its severity, but unknown where nothing is known to be broken (a tunnel is down) and down where something is.
Health alertHealth(const Alert &alert);
QString alertState(const Alert &alert, qint64 now); // "Critical", "Unknown", "Pending", "Seen", …

QString ruleTitle(const AlertRule &rule);
QString ruleWhy(const AlertRule &rule);
QString ruleDo(const AlertRule &rule);
// `rule` may be null: it is of another system, or was taken away.
QString alertTitle(const Alert &alert, const AlertRule *rule);
QString alertWhy(const Alert &alert, const AlertRule *rule);
QString alertDo(const Alert &alert, const AlertRule *rule);
QString alertOrigin(const Alert &alert);      // "Prometheus eu"; empty: our own

// "0.87", "7.9 %", "13 days"; empty: there is no figure.
QString alertValue(const Alert &alert, const AlertRule *rule, const QLocale &locale = QLocale());
QString alertThreshold(const Alert &alert, const AlertRule *rule, const QLocale &locale = QLocale()); // "> 0.80"; empty: none
QString signalValue(const AlertSignal &signal, double value, const QLocale &locale = QLocale());      // with its unit; "–" for NaN
QString signalWords(const AlertSignal &signal); // "Stress", "increase of ICE failures in 10 min", "days until …"
QString conditionWords(const AlertRule &rule, const QLocale &locale = QLocale()); // "Stress > 0.80 for 3 min"
QString clearWords(const AlertRule &rule, const QLocale &locale = QLocale());     // "< 0.65 for 5 min"
qint64 alertAge(const Alert &alert, const AlertRule *rule, qint64 now);          // ms since it fired; of a pending one since the condition holds
QString alertFor(const Alert &alert, const AlertRule *rule, qint64 now, const QLocale &locale = QLocale()); // "6 min", "22 of 30 min"
QString noDataText(const Alert &alert, qint64 now); // why its row is grey; empty: it is told

QString silenceTitle(const Silence &silence, const AlertBoard &board); // "Everything on jvb-eu1-05", "Bridge stress high on eu-west-1"
QString silenceKind(const Silence &silence);  // "Silence", "Maintenance"
// "1 h 51 min"; of one that has not begun "from 22:00".
QString silenceLeft(const Silence &silence, qint64 now, const QLocale &locale = QLocale());
QString spanWords(qint64 ms);                 // as it was chosen: "2 h", "90 s" is "1 min 30 s"
QString shortMoment(qint64 at, qint64 now);     // "16:00" within a day, else "3 Nov 08:00"
QString untilText(qint64 until, qint64 now);  // "until 16:00", "until 3 Nov 08:00"
QString snoozeText(const Alert &alert, qint64 now); // "until 16:00", "until it gets worse"

} // namespace jitscope
