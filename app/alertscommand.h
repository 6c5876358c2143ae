// `jitscope alerts`: what fires; `jitscope rules`: the rules that raise alerts, their exchange with Prometheus.
#pragma once

#include <QJsonObject>
#include <QStringList>

class QCommandLineParser;

namespace jitscope {

class AlertBoard;
class Console;
struct Alert;

// "schema": 1. Times are ms since the epoch; what is not known is null.
QJsonObject alertJson(const Alert &alert, const AlertBoard &board, qint64 now);

// Exit 0: nothing fires that is neither acknowledged, muted nor explained; 1: warnings; 2: severe ones or pages; 3: no shard could be seen.
int printAlerts(Console &console, bool json);
int rulesCommand(QCommandLineParser &parser, const QStringList &words);

} // namespace jitscope
