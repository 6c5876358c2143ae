// The lane of the time machine: a span of time with what happened in it, and a handle at the moment that is shown. To a screen reader it is a slider, in seconds.
#pragma once

#include "series/historystate.h"

#include <QSlider>

#include <functional>
#include <vector>

namespace jitscope {

class TimeSlider : public QSlider
{
    Q_OBJECT
public:
    explicit TimeSlider(QWidget *parent = nullptr);

    // [from, to], ms since the epoch. keptFrom: before it nothing is kept; 0: not known.
    void setSpan(qint64 from, qint64 to, qint64 keptFrom);
    qint64 from() const { return m_from; }
    qint64 keptFrom() const { return m_keptFrom; }
    qint64 to() const { return m_to; }
    void setMoment(qint64 at); // no signal
    void setMarks(const std::vector<HistoryEvent> &events);
    // What is said of a mark, and of a moment: plain text.
    void setWords(std::function<QString(const HistoryEvent &)> mark, std::function<QString(qint64)> moment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void wished(qint64 at);    // while it is dragged, too
    void zoomWished(int steps); // the wheel with Ctrl; + is closer

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    enum class Sort : quint8 { Quiet, Note, Warning, Critical, Began };
    struct Mark { qint64 at; Sort sort; HistoryEvent event; };
    static Sort sortOf(const HistoryEvent &event);
    QRect lane() const;
    int xOf(qint64 at) const;
    qint64 timeAt(int x) const;
    const Mark *markAt(int x) const;

    qint64 m_from = 0, m_to = 1, m_keptFrom = 0, m_moment = 0;
    std::vector<Mark> m_marks; // by time
    std::function<QString(const HistoryEvent &)> m_markWords;
    std::function<QString(qint64)> m_momentWords;
    int m_hover = -1;
    bool m_dragged = false, m_byKey = false;
};

} // namespace jitscope
