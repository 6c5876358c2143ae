// Language, appearance, tables and keys (look §8.11): a list at the left, a page at the right. Changes act at once; there is only Close.
#pragma once

#include "dialogs/keysheet.h"
#include "settings/settings.h"

#include <QDialog>

#include <span>

class QGridLayout;
class QListWidget;
class QStackedWidget;

namespace jitscope {

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    // keys: the commands of the window that may be rebound.
    SettingsDialog(Settings &settings, std::vector<KeyChoice> keys, QWidget *parent = nullptr);
    void showPage(int page); // 0 general, 1 appearance, 2 keyboard

private:
    QGridLayout *addPage(const QString &title);
    void addRow(QGridLayout *grid, const QString &label, QWidget *control, const QString &consequence);
    void addGeneral();
    void addAppearance();
    void addKeyboard();

    Settings &m_settings;
    std::vector<KeyChoice> m_keys;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

struct LanguageRow { const char *code; const char *name; };
// "" follows the system; names are in the language itself and are not translated.
std::span<const LanguageRow> languages();

} // namespace jitscope
