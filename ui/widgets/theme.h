// Light or dark: follows the desktop (portal, else the lightness of its palette) unless the operator has chosen (look §14).
#pragma once

#include "settings/settings.h"
#include "widgets/fonts.h"
#include "widgets/palette.h"
#include "widgets/style.h"

#include <QObject>

class QApplication;
class QDBusVariant;

namespace jitscope {

class Theme : public QObject
{
    Q_OBJECT
public:
    // Gives the application its style and palette, and keeps them as the settings and the desktop say. One per application, made in main.cpp.
    Theme(QApplication &app, Settings &settings, QObject *parent = nullptr);

    bool isDark() const;

signals:
    void changed();

private slots:
    void portalSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void followPortal();
    void apply();

    QApplication &m_app;
    Settings &m_settings;
    Style *m_style;           // owned by the application
    bool m_systemDark = false;
    bool m_applied = false;
};

} // namespace jitscope
