// The worst people of a room, shard or fleet: who it is, what the cause is, the figure that hurts.
#pragma once

#include "fleet/snapshot.h"
#include "widgets/page.h"

#include <QWidget>

#include <vector>

namespace jitscope {

// Name over a grey second line (room · cause), sparkline, figure; a click selects, a second one opens.
class PeopleList : public QWidget
{
    Q_OBJECT
public:
    struct Line { EntityId person; QString name, second; Reading figure; Band band = Band::None; };
    PeopleList(const View &view, QWidget *parent = nullptr);
    void set(std::vector<Line> lines, qint64 now);
    void setClickOpens(bool opens) { m_clickOpens = opens; } // where selecting would take the list itself away
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int lineHeight() const;
    int lineAt(QPoint pos) const;

    View m_view;
    std::vector<Line> m_lines;
    qint64 m_now = 0;
    int m_hover = -1, m_current = 0;
    bool m_clickOpens = false;
};

// The greater of loss up and down, per cent: by it people of one verdict are ordered. -1: neither is measured.
double worseLoss(const Person &person);
// Worst people of some rooms: those with trouble first, by verdict, then loss.
std::vector<PeopleList::Line> worstPeople(const ShardSnapshot &snapshot, const Room *onlyRoom, size_t most);

} // namespace jitscope
