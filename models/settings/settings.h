// How the operator likes the console: values that survive a restart, kept as one small INI/TOML file by the one who builds the Workspace.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QVariantMap>

namespace jitscope {

enum class ThemeChoice : quint8 { System, Light, Dark };
enum class Density : quint8 { Normal, Compact };

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

    // Layout of windows and tables (columns, widths, sort, splitters), by stable name: "table/rooms", "window/main".
    QVariantMap layout(const QString &name) const { return m_layouts.value(name).toMap(); }
    void setLayout(const QString &name, const QVariantMap &values);

    QVariantMap toMap() const;
    void fromMap(const QVariantMap &map); // unknown keys are kept, wrong types are ignored

signals:
    void changed();       // theme, language, motion, beat
    void layoutChanged(); // worth keeping, soon

private:
    ThemeChoice m_theme = ThemeChoice::System;
    QString m_language;
    bool m_reduceMotion = false;
    int m_resortMs = 5000;
    QVariantMap m_layouts;
    QVariantMap m_rest;
};

} // namespace jitscope
