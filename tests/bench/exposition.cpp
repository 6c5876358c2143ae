// A metrics page read to the last label, against a reader that splits it into lines and texts.
#include "bench.h"

#include "sources/exposition.h"

#include <QFile>
#include <QHash>
#include <QStringList>

#include <cmath>

namespace jitscope {
namespace {

struct Sum
{
    size_t samples = 0, labels = 0;
    double total = 0;
    friend bool operator==(const Sum &, const Sum &) = default;
};

Sum ours(const QByteArray &page)
{
    Sum sum;
    ExpositionReader reader(std::string_view(page.constData(), size_t(page.size())));
    for (;;) {
        const auto item = reader.next();
        if (item == ExpositionReader::Item::End || item == ExpositionReader::Item::Failed) return sum;
        if (item != ExpositionReader::Item::Sample) continue;
        const ExpositionSample &s = reader.sample();
        ++sum.samples;
        sum.labels += s.labels.size();
        if (std::isfinite(s.value)) sum.total += s.value;
    }
}

// The rival: what one writes first.
Sum splitting(const QByteArray &page)
{
    Sum sum;
    for (const QString &line : QString::fromUtf8(page).split(QLatin1Char('\n'))) {
        if (line.isEmpty() || line.startsWith(QLatin1Char('#'))) continue;
        QString name, rest = line;
        QHash<QString, QString> labels;
        const qsizetype open = line.indexOf(QLatin1Char('{'));
        if (open >= 0) {
            const qsizetype close = line.lastIndexOf(QLatin1Char('}'));
            name = line.left(open);
            for (const QString &label : line.mid(open + 1, close - open - 1).split(QLatin1String("\","), Qt::SkipEmptyParts)) {
                const qsizetype equals = label.indexOf(QLatin1Char('='));
                labels.insert(label.left(equals), label.mid(equals + 2));
            }
            rest = line.mid(close + 2);
        } else {
            const QStringList words = line.split(QLatin1Char(' '));
            name = words[0];
            rest = words[1];
        }
        bool ok = false;
        const double value = rest.section(QLatin1Char(' '), 0, 0).toDouble(&ok);
        ++sum.samples;
        sum.labels += size_t(labels.size());
        if (ok && std::isfinite(value)) sum.total += value;
    }
    return sum;
}

} // namespace

std::vector<BenchRow> benchExposition()
{
    std::vector<BenchRow> rows;
    for (const char *name : {"node-exporter.prom", "jvb-metrics.prom"}) {
        BenchRow row;
        row.what = QStringLiteral("read a metrics page, %1").arg(QLatin1String(name));
        row.bar = QStringLiteral("200 MB/s and 3 x");
        row.unit = QStringLiteral("MB/s");
        row.rival = QStringLiteral("QString split");
        QFile file(QStringLiteral(JITSCOPE_SHARED "/jitsi/examples/") + QLatin1String(name));
        const QByteArray page = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        if (page.isEmpty()) {
            row.note = QStringLiteral("no such page");
            rows.push_back(row);
            continue;
        }
        const bool same = ours(page) == splitting(page);
        constexpr int times = 20; // a page is small: one measurement is twenty readings
        size_t sink = 0;
        const Duel d = duel(25, [&] { for (int i = 0; i < times; ++i) sink += ours(page).samples; }, [&] { for (int i = 0; i < times; ++i) sink += splitting(page).samples; });
        const double megabytes = double(page.size()) * times / 1e6;
        row.ours = megabytes / (d.ours / 1e3);
        row.rivals = megabytes / (d.rival / 1e3);
        row.ratio = row.ours / row.rivals;
        row.reached = same && sink > 0 && row.ours >= 200 && row.ratio >= 3;
        row.note = same ? QStringLiteral("%1 KB, %2 samples").arg(page.size() / 1000).arg(ours(page).samples) : QStringLiteral("the two readers differ");
        rows.push_back(row);
    }
    return rows;
}

} // namespace jitscope
