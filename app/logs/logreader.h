// Follows the logs of one server with one command a turn: what came since the last turn, never more than a limit, through rotation, wherever the service
// runs (host, docker compose, kubectl). No connection and no clock of its own: command() is run by the caller, take() gets the output.
//
// The output is lines of our own with the files' bytes in base64, so that nothing in a log can look like a frame. Every number in it is checked.
#pragma once

#include "logs/logline.h"
#include "settings/fleetconfig.h"

namespace jitscope {

class LogReader
{
public:
    struct Options
    {
        QStringList files;     // absolute paths; "…/log.0.txt" rotates to "…/log.1.txt", any other to its name with ".1"
        QString unit;          // of systemd, for the journal; empty: no journal
        int firstBytes = 64 * 1024; // of each file at the first turn: its end
        int turnBytes = 128 * 1024; // of each file in a later one; what is more is left out, and said so
        int journalLines = 200;     // of the first turn; ten times that later
    };
    LogReader(Options options, const KnownErrors &known);

    // The logs of a recorder, Prosody or Jicofo as its service and package have them (operations.md §11).
    static Options optionsFor(const ShardConfig &shard, const EndpointConfig &endpoint);

    QStringList words() const; // `sh -c …`, to be run where the service runs
    // Malformed: no output of that command. Lines in the order of the files, each file's in its own.
    Result<std::vector<LogLine>> take(QByteArrayView output);
    QString from() const;                       // "journal, log.0.txt": what was read
    const std::vector<QString> &missing() const { return m_missing; } // "ffmpeg.0.txt: missing", "prosody.log: not readable"

private:
    struct File
    {
        QString path;
        quint64 inode = 0, offset = 0;
        QByteArray rest;  // of a line whose end has not come
        bool read = false;
    };
    void lines(File &file, const QByteArray &bytes, std::vector<LogLine> &out);

    Options m_options;
    const KnownErrors &m_known;
    std::vector<File> m_files;
    std::vector<QString> m_missing;
    QString m_cursor;
    bool m_journal = false;
    bool m_first = true;
};

} // namespace jitscope
