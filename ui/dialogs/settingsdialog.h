// Appearance, language, rows and motion (look §8.11). Changes act at once; there is only Close.
#pragma once

#include "settings/settings.h"

#include <QDialog>

#include <span>

namespace jitscope {

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);
};

struct LanguageRow { const char *code; const char *name; };
// "" follows the system; names are in the language itself and are not translated.
std::span<const LanguageRow> languages();

} // namespace jitscope
