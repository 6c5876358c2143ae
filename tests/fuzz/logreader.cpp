#include "fuzz.h"

#include "logs/logreader.h"
#include "sources/jibrihost.h"

using namespace jitscope;

// The first byte says how the rest is read: as the log command's whole output, as the bytes of a file in it, as a line, as a journal's entry, as a host's report.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1) return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    static const KnownErrors known = *KnownErrors::parse(R"([{"id":"x","in":["log"],"all":["null"],"title":"t","cause":"c","cure":"u"}])");
    LogReader::Options options;
    options.files = {QStringLiteral("/l/log.0.txt"), QStringLiteral("/l/ffmpeg.0.txt")};
    options.unit = QStringLiteral("jibri");
    switch (data[0] % 5) {
    case 0: {
        LogReader reader(options, known);
        for (int turn = 0; turn < 2; ++turn)
            if (const auto lines = reader.take(rest))
                for (const LogLine &l : *lines) require(l.text.size() <= LogLine::MaxText, "a line over its limit");
        require(!reader.words().isEmpty(), "no next command");
        break;
    }
    case 1: {
        LogReader reader(options, known);
        const auto lines = reader.take("jitscope-log 1\npart 1 0 " + QByteArray::number(rest.size()) + " 0 " + rest.toBase64() + "\nend\nnone missing\ndone\n");
        require(rest.size() > 64 * 1024 || lines.has_value(), "bytes of a file broke the frame");
        break;
    }
    case 2: require(readLogLine(QStringLiteral("log.0.txt"), rest, known).text.size() <= LogLine::MaxText, "a line over its limit"); break;
    case 3: {
        QString cursor;
        (void)readJournalLine(rest, known, cursor);
        require(cursor.size() < 1024, "a cursor over its limit");
        break;
    }
    default: requireSane(parseJibriHost(rest, fuzzContext(SourceKind::JibriHost)));
    }
    return 0;
}
