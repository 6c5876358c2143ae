// Captures of packets on their way from a bridge's host into files here. What the far script sends (captureplan.cpp) is, for each file,
//   capture rx 48213\n    and then 48213 bytes of libpcap's format: magic in either order, µs or ns, then records
// Hostile bytes: looked at while they pass, no more than a record's head of them kept in memory. Single-threaded.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QFile>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace jitscope {

// Of one fetch; more is not taken, nor sent.
inline constexpr qint64 mostCaptureBytes = 256ll << 20;

// Whether bytes are a capture, and how many packets are in it.
class PcapWalk
{
public:
    // False: that is none. What came before it counts all the same.
    bool feed(QByteArrayView bytes);
    bool hasHead() const { return m_headDone; }
    bool isCut() const { return !m_head.isEmpty() || m_skip > 0; } // it ends within a record: the bridge was killed while it wrote
    qint64 packets() const { return m_packets; }                   // whose records began

private:
    quint32 word(qsizetype at) const;
    QByteArray m_head;      // of the file or of a record, as far as it came
    qint64 m_skip = 0;      // bytes of the packet that are still to come
    qint64 m_packets = 0;
    bool m_headDone = false, m_swapped = false, m_bad = false;
};

struct CapturedFile
{
    QByteArray way;     // "rx" from the person, "tx" to the person; small letters
    qint64 bytes = 0;   // announced
    qint64 packets = 0;
};

class CaptureReader
{
public:
    using Begins = std::function<Result<>(const CapturedFile &)>;
    using Comes = std::function<Result<>(QByteArrayView)>; // bytes of the file that began last
    CaptureReader(Begins begins, Comes comes) : m_begins(std::move(begins)), m_comes(std::move(comes)) {}

    // Malformed: no such frame, no capture, or over mostCaptureBytes. Errors of the two are handed on. After an error nothing is taken any more.
    Result<> feed(QByteArrayView bytes);
    bool isWhole() const { return m_line.isEmpty() && m_left == 0; } // it ends where it may
    const std::vector<CapturedFile> &files() const { return m_files; }

private:
    Result<> line();
    Begins m_begins;
    Comes m_comes;
    QByteArray m_line;
    qint64 m_left = 0, m_all = 0;
    std::vector<CapturedFile> m_files;
    PcapWalk m_walk;
    bool m_failed = false;
};

// Writes them: PREFIX-rx.pcap, PREFIX-tx.pcap, for their owner alone. They have another name (.part, always the same, so that nothing is left behind when
// the console is killed and begins anew) until all of them are whole.
class CaptureSaver
{
public:
    explicit CaptureSaver(const QString &prefix);
    ~CaptureSaver(); // what is not kept goes
    bool feed(const QByteArray &bytes); // false: it has failed
    const std::optional<Error> &fault() const { return m_fault; }
    // {"files": 2, "bytes": n, "packets": n, "sha256": of all bytes that were written, in the files' order}. They are on the disk then, and so are their names:
    // nobody has them any more when the host's are deleted upon it. Waits for the disk. Unreachable: it broke off; Storage.
    Result<QByteArray> keep();
    void drop(); // what is not kept goes, before it is tried anew

private:
    Result<> begin(const CapturedFile &file);
    Result<> write(QByteArrayView bytes);
    struct Part { std::unique_ptr<QFile> file; QString path; };
    QString m_prefix;
    std::vector<Part> m_parts;
    QCryptographicHash m_sum{QCryptographicHash::Sha256};
    CaptureReader m_reader;
    std::optional<Error> m_fault;
};

} // namespace jitscope
