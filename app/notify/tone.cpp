#include "notify/tone.h"

#include <QtEndian>

#include <cmath>
#include <numbers>

namespace jitscope {
namespace {

struct Note { double hertz, seconds; }; // 0 Hz: a pause

std::vector<Note> melody(AlertSeverity severity)
{
    switch (severity) {
    case AlertSeverity::Page: return {{880, 0.14}, {0, 0.05}, {660, 0.14}, {0, 0.05}, {880, 0.14}, {0, 0.05}, {660, 0.3}}; // back and forth: come
    case AlertSeverity::Severe: return {{740, 0.16}, {0, 0.06}, {554, 0.3}};                                               // down: something is lost
    case AlertSeverity::Warning: return {{587, 0.22}};
    case AlertSeverity::Info: break;
    }
    return {{494, 0.15}};
}

void number(QByteArray &into, quint32 value, int bytes)
{
    for (int i = 0; i < bytes; ++i) into.append(char(value >> (8 * i) & 0xff));
}

} // namespace

QByteArray toneWave(AlertSeverity severity)
{
    constexpr int rate = 22'050;
    constexpr double edge = 0.012; // faded in and out, without a click
    QByteArray samples;
    for (const Note &n : melody(severity)) {
        const int count = int(n.seconds * rate);
        for (int i = 0; i < count; ++i) {
            const double t = double(i) / rate, left = n.seconds - t;
            const double swell = std::min({1.0, t / edge, left / (n.seconds * 0.6)});
            const double w = 2 * std::numbers::pi * n.hertz * t;
            const double value = n.hertz > 0 ? 0.5 * swell * (0.8 * std::sin(w) + 0.2 * std::sin(2 * w)) : 0;
            number(samples, quint16(qint16(value * 32'767)), 2);
        }
    }
    QByteArray wave("RIFF");
    number(wave, quint32(36 + samples.size()), 4);
    wave.append("WAVEfmt ");
    number(wave, 16, 4);
    number(wave, 1, 2); // PCM
    number(wave, 1, 2);
    number(wave, rate, 4);
    number(wave, rate * 2, 4);
    number(wave, 2, 2);
    number(wave, 16, 2);
    wave.append("data");
    number(wave, quint32(samples.size()), 4);
    return wave + samples;
}

} // namespace jitscope
