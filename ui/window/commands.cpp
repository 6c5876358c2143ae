#include "window/commands.h"

#include <QAction>
#include <QWidget>

namespace jitscope {

bool isSingleKey(const QKeySequence &keys)
{
    if (keys.isEmpty()) return false;
    const QKeyCombination first = keys[0];
    if (first.keyboardModifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) return false;
    return first.key() < Qt::Key_Escape; // Esc, F1 and the arrows are none
}

Commands::Commands(Settings &settings, QWidget *window)
    : QObject(window), m_settings(settings), m_window(window)
{
    connect(&settings, &Settings::changed, this, &Commands::applyKeys);
}

QAction *Commands::add(const QString &id, const QString &title, const QKeySequence &usual, std::function<void()> act, const QString &icon)
{
    auto *action = new QAction(title, m_window);
    action->setObjectName(id);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_window->addAction(action); // so that its key works while no menu is open
    m_entries.push_back({id, title, icon, usual, action});
    applyKeys();
    return action;
}

void Commands::addKey(const QKeySequence &keys, std::function<void()> act)
{
    auto *action = new QAction(m_window);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_window->addAction(action);
    if (isSingleKey(keys)) m_single.push_back(action);
}

void Commands::applyKeys()
{
    for (const Entry &e : m_entries) {
        const QKeySequence keys = QKeySequence::fromString(m_settings.key(e.id, e.usual.toString(QKeySequence::PortableText)), QKeySequence::PortableText);
        const QKeySequence used = isSingleKey(keys) && !m_settings.singleKeys() ? QKeySequence() : keys;
        if (e.action->shortcut() != used) e.action->setShortcut(used);
    }
    for (QAction *action : m_single) action->setEnabled(m_settings.singleKeys());
}

const Commands::Entry *Commands::find(const QString &id) const
{
    for (const Entry &e : m_entries)
        if (e.id == id) return &e;
    return nullptr;
}

std::vector<KeyChoice> Commands::keyChoices() const
{
    std::vector<KeyChoice> all;
    for (const Entry &e : m_entries) all.push_back({e.id, e.title, e.usual, e.action->shortcut()});
    return all;
}

} // namespace jitscope

#include "moc_commands.cpp"
