// What the window can do: each command has a title, usual keys that the operator may change, and stands in the palette (Ctrl+K), the sheet
// of keys and the settings. One set per window.
#pragma once

#include "dialogs/keysheet.h"
#include "settings/settings.h"

#include <QKeySequence>
#include <QObject>

#include <functional>

class QAction;
class QWidget;

namespace jitscope {

class Commands : public QObject
{
    Q_OBJECT
public:
    // Keys act within `window`, the parent. Settings outlive it.
    Commands(Settings &settings, QWidget *window);

    // id: stable, "next-degraded". icon: of the palette; empty: a plain one. The action belongs to the window; menus may take it in.
    QAction *add(const QString &id, const QString &title, const QKeySequence &usual, std::function<void()> act, const QString &icon = {});
    // For a key that makes no sense in the palette (a digit, Esc): only the key.
    void addKey(const QKeySequence &keys, std::function<void()> act);

    struct Entry { QString id, title, icon; QKeySequence usual; QAction *action; };
    const std::vector<Entry> &entries() const { return m_entries; }
    const Entry *find(const QString &id) const;
    std::vector<KeyChoice> keyChoices() const; // for the sheet and the settings

private:
    void applyKeys();

    Settings &m_settings;
    QWidget *m_window;
    std::vector<Entry> m_entries;
    std::vector<QAction *> m_single; // of addKey, without Ctrl or Alt
};

// Printable without Ctrl or Alt: "N", "Shift+N", "[". Off while the setting says so.
bool isSingleKey(const QKeySequence &keys);

} // namespace jitscope
