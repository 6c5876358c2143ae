// Runs something on another thread, from any thread, whoever is gone by then: the work itself must hold, and check, what it needs.
#pragma once

#include <QObject>

#include <utility>

namespace jitscope {

template<class Work>
void postTo(QThread *thread, Work work)
{
    auto *post = new QObject;
    post->moveToThread(thread);
    QMetaObject::invokeMethod(post, [post, work = std::move(work)]() mutable {
        post->deleteLater();
        work();
    }, Qt::QueuedConnection);
}

} // namespace jitscope
