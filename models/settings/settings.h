// How the operator likes the console: values that survive a restart, kept as one small INI/TOML file by the one who builds the Workspace.
#pragma once

#include "settings/historykeeping.h"
#include "settings/telling.h"

#include <QByteArray>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace jitscope {

enum class ThemeChoice : quint8 { System, Light, Dark };
enum class Density : quint8 { Normal, Compact };
enum class DensityChoice : quint8 { ByPage, Normal, Compact }; // ByPage: people compact, the rest normal

class Settings : public QObject
{
    Q_OBJECT
public:
    explicit Settings(QObject *parent = nullptr);

    ThemeChoice theme() const { return m_theme; }
    void setTheme(ThemeChoice theme);
    QString language() const { return m_language; } // "", "en", "zh_CN", "ja", "de"; "" follows the system
    void setLanguage(const QString &language);
    bool reduceMotion() const { return m_reduceMotion; }
    void setReduceMotion(bool on);
    int resortMs() const { return m_resortMs; } // calm re-sort beat, 2 000 … 30 000
    void setResortMs(int ms);
    int latchMinutes() const { return m_latchMinutes; } // the read-only latch stays open for so long, 1 … 480
    void setLatchMinutes(int minutes);

    const Telling &telling() const { return m_telling; } // of alerts
    void setTelling(const Telling &telling);
    const HistoryKeeping &history() const { return m_history; } // of past moments
    void setHistory(const HistoryKeeping &history);
    bool startsInTray() const { return m_startsInTray; }
    void setStartsInTray(bool on);
    bool keepsWatching() const { return m_keepsWatching; } // closing the window leaves it running in the tray
    void setKeepsWatching(bool on);
    // What closing the window means has been said once: that it stays in the tray, or that it quits where there is none.
    bool toldClosing(bool stays) const { return stays ? m_toldStays : m_toldQuits; }
    void setToldClosing(bool stays);

    DensityChoice density() const { return m_density; } // of all tables that have none of their own
    void setDensity(DensityChoice density);
    bool singleKeys() const { return m_singleKeys; } // keys without Ctrl or Alt act
    void setSingleKeys(bool on);
    // Keys of a command as QKeySequence writes them portably: the operator's choice, else `usual`. "" chosen: the command has no key.
    QString key(const QString &command, const QString &usual) const { return m_keys.value(command, usual).toString(); }
    void setKey(const QString &command, const QString &keys);
    void forgetKey(const QString &command); // the usual one again
    bool hasKey(const QString &command) const { return m_keys.contains(command); }

    // The shards that this console has seen, and whether the operator left each one's own latch closed. Nothing: seen for the first time.
    std::optional<bool> shardLatch(const QString &shard) const;
    void setShardLatch(const QString &shard, bool closed);
    bool knowsShards() const { return m_knowsShards; } // false: these settings are older than the list, or new

    // Layout of windows and tables (columns, widths, sort, splitters), by stable name: "table/rooms", "window/main".
    QVariantMap layout(const QString &name) const { return m_layouts.value(name).toMap(); }
    void setLayout(const QString &name, const QVariantMap &values);

    QVariantMap toMap() const;
    void fromMap(const QVariantMap &map); // unknown keys are kept, wrong types are ignored

signals:
    void changed();       // theme, language, motion, beat, latch, telling, history, tray, density, keys
    void layoutChanged(); // worth keeping, soon

private:
    ThemeChoice m_theme = ThemeChoice::System;
    QString m_language;
    bool m_reduceMotion = false;
    int m_resortMs = 5000;
    int m_latchMinutes = 15;
    Telling m_telling;
    HistoryKeeping m_history;
    bool m_startsInTray = false, m_keepsWatching = true, m_toldStays = false, m_toldQuits = false;
    DensityChoice m_density = DensityChoice::ByPage;
    bool m_singleKeys = true;
    QVariantMap m_keys;
    QVariantMap m_layouts;
    QVariantMap m_shardLatches;
    bool m_knowsShards = false;
    QVariantMap m_rest;
};

} // namespace jitscope
