// The lines over the content that are about alerts (look §6, §8.12): our own network is down, maintenance, what came and went while nobody was here; and what
// troubles the history.
// At most one of them, the gravest.
#pragma once

#include "widgets/page.h"

#include <QTimer>

class QPushButton;

namespace jitscope {

class FaultBanner;

class AlertBanners : public QWidget
{
    Q_OBJECT
public:
    AlertBanners(const View &view, QWidget *parent = nullptr);

signals:
    void sourcesWanted(); // the doctor
    void dataWanted();    // the settings of past moments

private:
    void follow();
    bool followHistory();

    View m_view;
    FaultBanner *m_link, *m_maintenance, *m_history, *m_away;
    QString m_closedHistory; // that trouble is known by now
    QPushButton *m_end;
    QTimer m_until; // maintenance begins and ends by the clock
};

} // namespace jitscope
