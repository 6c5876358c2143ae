// What is known of one meeting: title, facts, who was there and for how long; and what may be done with it. Two of them beside each other compare two.
#pragma once

#include "items/meetingtable.h"
#include "panels/facts.h"
#include "series/meetingreader.h"
#include "widgets/page.h"

class QTableWidget;

namespace jitscope {

class MeetingCard : public QWidget
{
    Q_OBJECT
public:
    explicit MeetingCard(const View &view, QWidget *parent = nullptr);
    // figures: null while they are not read. personName: as shown.
    void show(const MeetingRow &row, const MeetingWorst::Figures *figures, const std::function<QString(const MeetingStay &)> &personName);
    const MeetingRow &row() const { return m_row; }
    FactList &facts() const { return *m_facts; }
    QTableWidget &people() const { return *m_people; }

signals:
    void momentWanted();
    void reportWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    View m_view;
    MeetingRow m_row;
    PlainLabel *m_title;
    FactList *m_facts;
    QTableWidget *m_people;
};

} // namespace jitscope
