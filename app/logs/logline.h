// What one line of a log says: its time, how bad it is, and whether its error is known. Any bytes; pure.
#pragma once

#include "logs/knownerrors.h"

namespace jitscope {

// `source` is the file's name. Jibri: "2024-11-20 11:30:51.264 INFO: [135] XmppApi.updatePresence#212: text", in containers with "Jibri " before it;
// chromedriver: "[1700000000.123][SEVERE]: text"; Prosody: "Nov 20 11:30:51 module<tab>error<tab>text"; ffmpeg and Xorg: text.
LogLine readLogLine(const QString &source, QByteArrayView bytes, const KnownErrors &known);

// One entry of `journalctl -o json`; nothing when it is none. Its cursor is put into `cursor`.
std::optional<LogLine> readJournalLine(QByteArrayView bytes, const KnownErrors &known, QString &cursor);

} // namespace jitscope
