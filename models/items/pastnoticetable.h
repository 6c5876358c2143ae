// Alerts or operations as they were at a past moment (series/pastfleet.h).
#pragma once

#include "items/listtable.h"
#include "series/pastfleet.h"

namespace jitscope {

struct PastNoticeRow
{
    PastNotice notice;
    QString about; // as shown
    bool operation = false;

    bool isBefore(const PastNoticeRow &o) const
    {
        return std::tie(o.notice.since, notice.about, notice.text, notice.until) < std::tie(notice.since, o.notice.about, o.notice.text, o.notice.until);
    }
    bool shows(const PastNoticeRow &o) const { return notice == o.notice && about == o.about; }
    EntityId entity() const { return notice.about; }
    QString search() const { return notice.text + u' ' + about + u' ' + notice.about.shard; }
};

class PastNoticeTable : public ListTable<PastNoticeRow>
{
public:
    // About a whole shard too when `operations`; what they are differs, and the words with it.
    explicit PastNoticeTable(bool operations, QObject *parent = nullptr);
};

// "jvb-1", "board", "Ada Lovelace in board": what an event is about. A forgotten name is "a name that was forgotten".
QString pastAbout(const EntityId &entity, const QString &roomName = {}, const QString &personName = {});

} // namespace jitscope
