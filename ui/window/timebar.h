// The bar of the time machine, at the foot of the window: one slider over what is kept, the moment as text, play and steps, the way back, a link. Hidden until it is
// asked for. Its sibling PastFrame stands around the pages while the past is shown, so that nobody mistakes it for now.
#pragma once

#include "series/momentlink.h"
#include "workspace.h"

#include <QFrame>
#include <QTimer>

class QLineEdit;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace jitscope {

class FaultBanner;
class PlainLabel;
class Segments;
class TimeSlider;

class TimeBar : public QWidget
{
    Q_OBJECT
public:
    explicit TimeBar(Workspace &workspace, QWidget *parent = nullptr);

    void open();  // shows it and asks what is kept
    void close(); // back to now, and hidden
    void togglePlay();
    TimeSlider &slider() const { return *m_slider; }
    // "Sat 21 Nov, 14:05:10"; with its year when that is another one than now.
    static QString momentWords(qint64 at, qint64 now);
    // What an event says in a tooltip.
    static QString eventWords(const Workspace &workspace, const HistoryEvent &event);

signals:
    void linkWanted(); // a link to what is shown is to be put on the clipboard
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();    // the machine
    void span();      // of the slider, around the moment
    void typed();

    Workspace &m_workspace;
    TimeSlider *m_slider;
    QToolButton *m_play, *m_before, *m_after, *m_copy, *m_close;
    Segments *m_speed, *m_range;
    QLineEdit *m_moment;
    PlainLabel *m_state;
    QPushButton *m_now;
    QTimer m_beat;
    bool m_chosen = false; // the span of the slider is the operator's choice
};

// Two pixels of accent and a line of words around what it holds, while the past is shown.
class PastFrame : public QWidget
{
    Q_OBJECT
public:
    PastFrame(Workspace &workspace, QWidget *content, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();

    Workspace &m_workspace;
    FaultBanner *m_banner;
    QVBoxLayout *m_column;
};

} // namespace jitscope
