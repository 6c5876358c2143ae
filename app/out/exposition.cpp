#include "out/exposition.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

QByteArray escapedFor(const QByteArray &text, bool quotes)
{
    QByteArray out;
    for (const char c : text) {
        if (c == '\\') out += "\\\\";
        else if (c == '\n') out += "\\n";
        else if (c == '"' && quotes) out += "\\\"";
        else out += c;
    }
    return out;
}

} // namespace

QByteArray expositionText(const std::vector<OutFamily> &families, bool openMetrics)
{
    QByteArray out;
    for (const OutFamily &f : families) {
        if (std::none_of(f.samples.begin(), f.samples.end(), [](const auto &s) { return std::isfinite(s.value); })) continue;
        out += "# HELP " + f.name + ' ' + escapedFor(f.help, openMetrics) + '\n';
        out += "# TYPE " + f.name + " gauge\n";
        for (const OutFamily::Sample &s : f.samples) {
            if (!std::isfinite(s.value)) continue;
            out += f.name;
            if (!s.labels.empty()) {
                out += '{';
                for (size_t i = 0; i < s.labels.size(); ++i) {
                    if (i > 0) out += ',';
                    out += s.labels[i].first + "=\"" + escapedFor(s.labels[i].second.toUtf8(), true) + '"';
                }
                out += '}';
            }
            out += ' ' + QByteArray::number(s.value, 'g', QLocale::FloatingPointShortest) + '\n';
        }
    }
    if (openMetrics) out += "# EOF\n";
    return out;
}

} // namespace jitscope
