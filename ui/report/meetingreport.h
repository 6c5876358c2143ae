// One page about a meeting: who was there and for how long, how bad it was for whom at worst, whose side it was and what that stands on, and the charts. As HTML
// (one file, nothing is loaded from anywhere) and as PDF. All text from outside is escaped plain text; names are as the window shows them.
#pragma once

#include "widgets/page.h"

#include <QByteArray>
#include <QImage>

#include <limits>
#include <vector>

namespace jitscope {

struct ReportPerson
{
    EntityId id;
    QString name, role;          // hostile
    qint64 joinedAt = 0, leftAt = 0; // ms since the epoch; 0: not known; still there
    Band worst = Band::None;     // over the stay, as far as it is kept
    double good = std::numeric_limits<double>::quiet_NaN(); // share of the time that was good or fair, 0…1
    double lossUp = good, lossDown = good, jitter = good, rtt = good; // highest; NaN: not measured
    QStringList verdict;         // sentences: cause first, then its evidence
};

struct MeetingReport
{
    QString title, shard, domain; // hostile
    qint64 from = 0, to = 0;     // of the meeting as far as it is known; to: the moment of the report
    qint64 keptFrom = 0;         // figures are from then on
    bool ended = false;
    Health health = Health::Pending; // of the room, when that was judged; Pending: it was not, or has ended
    QStringList bridges;         // hostile
    QStringList verdict;         // of the room; empty: nothing to explain, or nothing known (see health)
    std::vector<ReportPerson> people; // the worst first
    int more = 0;                // people that did not fit on the page
    std::vector<std::pair<QString, QImage>> charts; // title, picture at twice the size
};

// From what is known now; of a room that has ended, who left and what is still kept.
MeetingReport gatherReport(const View &view, const EntityId &room, qint64 now);
QByteArray reportHtml(const MeetingReport &report); // a whole document, pictures inside
QByteArray reportPdf(const MeetingReport &report);  // A4, one page: of many people those who fared best are counted, not listed
// Asks for the file and writes it.
void saveReport(const View &view, const EntityId &room, QWidget *parent);

} // namespace jitscope
