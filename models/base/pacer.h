// Work of a few milliseconds that is in no hurry (re-sorting, counting, adding up): one piece at a time with a pause after each, so that
// painting and the operator's hand come in between, however many timers ring at once. GUI thread.
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <deque>
#include <functional>

namespace jitscope {

class Pacer : public QObject
{
    Q_OBJECT
public:
    static constexpr int PauseMs = 12; // a frame at 60 Hz is 16 ms

    explicit Pacer(QObject *parent = nullptr);

    // `work` runs once, soon, never within this call; while it waits, another call for the same owner changes nothing. It answers whether
    // there is more to do: then it comes again when the others have had their turn. It is forgotten when its owner goes.
    void soon(QObject *owner, std::function<bool()> work);

private:
    void runOne();

    struct Piece { QPointer<QObject> owner; std::function<bool()> work; };
    std::deque<Piece> m_waiting;
    QTimer m_next;
};

} // namespace jitscope
