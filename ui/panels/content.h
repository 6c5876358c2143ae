// What fills the detail panel for one kind of thing. Made once per kind, filled anew with each snapshot.
#pragma once

#include "panels/facts.h"

namespace jitscope {

// The head of the panel, written by the content: state, name, and the line that says which identity is shown.
struct PanelHead
{
    Health health = Health::Pending;
    QString title, identity; // hostile text is made safe by the panel
    bool canOpen = false;    // has a page of its own
    bool gone = false;       // has left, ended, or is no longer known: what is shown are the last facts
};

class PanelContent : public QWidget
{
public:
    PanelContent(const View &view, QWidget *parent)
        : QWidget(parent), m_view(view)
    {
    }
    // Reads the entity out of the snapshot (null: the shard is gone) and shows it. now: ms since the epoch.
    virtual PanelHead show(const EntityId &entity, const SnapshotPtr &snapshot, qint64 now) = 0;

protected:
    const View &view() const { return m_view; }

private:
    View m_view;
};

// Of all shards together: the snapshot is not read.
PanelContent *makeFleetPanel(const View &view, QWidget *parent);
PanelContent *makeShardPanel(const View &view, QWidget *parent);
PanelContent *makeServerPanel(const View &view, QWidget *parent);
PanelContent *makeRoomPanel(const View &view, QWidget *parent);
PanelContent *makePersonPanel(const View &view, QWidget *parent);
PanelContent *makeOperationPanel(const View &view, QWidget *parent);
PanelContent *makeAlertPanel(const View &view, QWidget *parent); // also of a silence

// The gravest problem about this very thing; null when there is none.
const Problem *problemOf(const ShardSnapshot &snapshot, const EntityId &entity);
// Problem in the verdict bar: title, sentence, since and reach; clears the bar when there is none.
void sayProblem(VerdictBar *bar, const Problem *problem, int more, qint64 now);
QString roleWord(Role role); // "member", "moderator", …; empty for unknown
// "yes", "no", or a dash when nobody told.
Fact flagFact(const QString &label, const std::optional<bool> &flag, const QString &yes, const QString &no, const QString &unknownTip);

} // namespace jitscope
