#include "items/historywords.h"

#include "base/text.h"
#include "base/unit.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <limits>

namespace jitscope {
namespace {

QString historyText(const char *source) { return QCoreApplication::translate("History", source); }

HistoryTrouble ofPlace(const HistoryState &s)
{
    const QString path = visibleText(s.path, 300), detail = visibleText(s.detail, 300);
    HistoryTrouble t;
    switch (s.trouble) {
    case HistoryState::Trouble::None: break;
    case HistoryState::Trouble::OtherConsole:
        t.grave = false;
        t.title = historyText(QT_TRANSLATE_NOOP("History", "Another console keeps the history."));
        t.text = s.mode == HistoryState::Mode::Closed ? historyText(QT_TRANSLATE_NOOP("History", "It is %1. It could not be read from here.")).arg(detail)
                                                      : historyText(QT_TRANSLATE_NOOP("History", "It is %1. This one reads what it keeps, and adds nothing.")).arg(detail);
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "Nothing has to be done: when the other one ends, this one takes over within seconds."));
        break;
    case HistoryState::Trouble::ReadOnlyPlace:
        t.title = historyText(QT_TRANSLATE_NOOP("History", "The history cannot be written."));
        t.text = historyText(QT_TRANSLATE_NOOP("History", "Nothing new is kept in %1: %2")).arg(path, detail);
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "Let this account write to the file and its folder; it is tried again every few seconds."));
        break;
    case HistoryState::Trouble::DiskFull:
        t.title = historyText(QT_TRANSLATE_NOOP("History", "The disk is full: the history waits."));
        t.text = historyText(QT_TRANSLATE_NOOP("History", "%1 wait in memory.")).arg(historyBytes(s.waiting));
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "Make room on the disk of %1, or lower the limits in the settings; then it goes on by itself.")).arg(path);
        break;
    case HistoryState::Trouble::TooNew:
        t.title = historyText(QT_TRANSLATE_NOOP("History", "The history is of a later version of Jitscope."));
        t.text = historyText(QT_TRANSLATE_NOOP("History", "It is left as it is; nothing is kept, and nothing of it can be shown (%1).")).arg(detail);
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "Start that version, or move %1 elsewhere: a new one is then begun.")).arg(path);
        break;
    case HistoryState::Trouble::TooOld:
        t.title = historyText(QT_TRANSLATE_NOOP("History", "The history is of an earlier version of Jitscope."));
        t.text = historyText(QT_TRANSLATE_NOOP("History", "It can be brought up to date only by a console that may write it (%1).")).arg(detail);
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "Start one Jitscope as an account that may write %1.")).arg(path);
        break;
    case HistoryState::Trouble::Failed:
        t.title = historyText(QT_TRANSLATE_NOOP("History", "The history is not kept."));
        t.text = detail;
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "It is tried again every few seconds. The log says more; `jitscope history verify` looks at the whole file."));
        break;
    }
    return t;
}

} // namespace

QString historyBytes(qint64 bytes)
{
    const QLocale locale;
    if (bytes < 1'000'000) return locale.toString(double(bytes) / 1e3, 'f', 0) + QChar(0x202f) + QStringLiteral("kB");
    if (bytes < 1'000'000'000) return locale.toString(double(bytes) / 1e6, 'f', bytes < 10'000'000 ? 1 : 0) + QChar(0x202f) + QStringLiteral("MB");
    return locale.toString(double(bytes) / 1e9, 'f', 1) + QChar(0x202f) + QStringLiteral("GB");
}

std::vector<HistoryTrouble> historyTroubles(const HistoryState &s)
{
    std::vector<HistoryTrouble> all;
    const auto moment = [](qint64 at) { return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at), QLocale::ShortFormat); };
    if (s.trouble != HistoryState::Trouble::None) all.push_back(ofPlace(s));
    if (s.lostSamples > 0) {
        const int lost = int(std::min<qint64>(s.lostSamples, std::numeric_limits<int>::max()));
        HistoryTrouble t;
        t.title = QCoreApplication::translate("History", "%n figure(s) were lost for want of room.", nullptr, lost);
        t.text = historyText(QT_TRANSLATE_NOOP("History", "They waited in memory until it was too much. Charts have a gap there."));
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "What comes once there is room is kept."));
        all.push_back(t);
    }
    if (!s.damages.empty() || !s.damagedCopy.isEmpty()) {
        HistoryTrouble t;
        t.title = historyText(QT_TRANSLATE_NOOP("History", "A part of the history is damaged."));
        QStringList parts;
        for (const HistoryDamage &d : s.damages) {
            if (parts.size() == 3) break;
            parts << visibleText(d.what, 200) + (d.from == 0 ? QString() : QStringLiteral(" (") + moment(d.from) + QStringLiteral(" – ") + moment(d.to) + u')');
        }
        const int more = int(s.damages.size()) - int(parts.size());
        t.text = parts.join(QStringLiteral("; ")) + (more > 0 ? u' ' + QCoreApplication::translate("History", "and %n more.", nullptr, more) : parts.isEmpty() ? QString() : QStringLiteral("."));
        t.remedy = s.damagedCopy.isEmpty() ? historyText(QT_TRANSLATE_NOOP("History", "All the rest can be read. `jitscope history salvage` saves it into a new file."))
                                           : historyText(QT_TRANSLATE_NOOP("History", "All the rest was saved; the damaged file is kept as %1 until you remove it.")).arg(visibleText(s.damagedCopy, 300));
        all.push_back(t);
    }
    if (s.clockBackAt != 0) {
        HistoryTrouble t;
        t.grave = false;
        t.title = historyText(QT_TRANSLATE_NOOP("History", "The clock of this computer was set back by %1.")).arg(formatAge(s.clockBackMs, QLocale()));
        t.text = historyText(QT_TRANSLATE_NOOP("History", "It then showed %1. Of the time that came twice the later figures are shown; events keep their order.")).arg(moment(s.clockBackAt));
        t.remedy = historyText(QT_TRANSLATE_NOOP("History", "Let the computer follow a time server, lest it happen again."));
        all.push_back(t);
    }
    return all;
}

QString historyMode(const HistoryState &s)
{
    switch (s.mode) {
    case HistoryState::Mode::Writing: return historyText(QT_TRANSLATE_NOOP("History", "Being kept"));
    case HistoryState::Mode::Reading: return historyText(QT_TRANSLATE_NOOP("History", "Only read"));
    case HistoryState::Mode::Closed: break;
    }
    return historyText(QT_TRANSLATE_NOOP("History", "Not kept"));
}

QString historyTierTitle(size_t tier)
{
    return tier == 0 ? historyText(QT_TRANSLATE_NOOP("History", "Every 5 seconds")) : tier == 1 ? historyText(QT_TRANSLATE_NOOP("History", "Minutes")) : historyText(QT_TRANSLATE_NOOP("History", "Hours"));
}

std::optional<HistoryForecast> historyForecast(const HistoryStat::Tier &tier, const HistoryLimits::Tier &limit)
{
    if (tier.bytesPerDay <= 0 || tier.to - tier.from < 3'600'000) return {}; // less than an hour tells nothing of a day
    const int days = int(limit.ageMs / HistoryLimits::Day);
    const qint64 whole = tier.bytesPerDay * days;
    if (whole <= limit.bytes) return HistoryForecast{whole, false, days};
    return HistoryForecast{limit.bytes, true, int(limit.bytes / tier.bytesPerDay)};
}

QString forecastText(const HistoryStat::Tier &tier, const HistoryLimits::Tier &limit)
{
    const auto f = historyForecast(tier, limit);
    if (!f) return historyText(QT_TRANSLATE_NOOP("History", "not known yet"));
    if (f->capped && f->days > 0) return QCoreApplication::translate("History", "its size ends it after %n day(s)", nullptr, f->days);
    if (f->capped) return historyText(QT_TRANSLATE_NOOP("History", "its size ends it within a day"));
    return historyText(QT_TRANSLATE_NOOP("History", "comes to %1")).arg(historyBytes(f->bytes));
}

} // namespace jitscope
