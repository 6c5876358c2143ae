#include "prompts/promptqueue.h"

#include <QPointer>

#include <algorithm>

namespace jitscope {

struct PromptQueue::Asker
{
    QPointer<QObject> context;
    Answer answer;
};

PromptQueue::PromptQueue(QObject *parent)
    : QObject(parent)
{
}

PromptQueue::~PromptQueue() = default;

quint64 PromptQueue::ask(Prompt prompt, QObject *context, Answer answer)
{
    const quint64 id = prompt.id = ++m_last;
    m_open.push_back(std::move(prompt));
    m_askers.push_back(std::make_unique<Asker>(Asker{context, std::move(answer)}));
    // a question whose asker has gone must not stand on the screen for ever
    connect(context, &QObject::destroyed, this, [this, id] { withdraw(id); });
    emit changed();
    return id;
}

void PromptQueue::withdraw(quint64 id)
{
    settle(id, {}, false);
}

void PromptQueue::answer(quint64 id, const QString &text)
{
    settle(id, text, true);
}

void PromptQueue::refuse(quint64 id)
{
    settle(id, {}, true);
}

void PromptQueue::settle(quint64 id, const std::optional<QString> &text, bool tell)
{
    const auto it = std::find_if(m_open.begin(), m_open.end(), [id](const Prompt &p) { return p.id == id; });
    if (it == m_open.end()) return; // answered or withdrawn meanwhile
    const auto asker = m_askers.begin() + (it - m_open.begin());
    const std::unique_ptr<Asker> whom = std::move(*asker);
    m_askers.erase(asker);
    m_open.erase(it);
    emit changed();
    if (!tell || !whom->context) return;
    QMetaObject::invokeMethod(whom->context, [answer = std::move(whom->answer), text] { answer(text); }, Qt::QueuedConnection);
}

} // namespace jitscope

#include "moc_promptqueue.cpp"
