// Language, appearance, tables and keys (look §8.11): a list at the left, a page at the right. Changes act at once; there is only Close.
#pragma once

#include "dialogs/keysheet.h"
#include "base/id.h"
#include "settings/desktop.h"
#include "settings/settings.h"

#include <QDialog>

#include <span>

class QGridLayout;
class QListWidget;
class QStackedWidget;

namespace jitscope {

struct Workspace;

class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    // keys: the commands of the window that may be rebound.
    SettingsDialog(Settings &settings, Desktop &desktop, std::vector<KeyChoice> keys, QWidget *parent = nullptr);
    void addQuality(Workspace &workspace, const ShardId &shard); // one more page: the scales of the shards, that one first
    void addData(Workspace &workspace); // one more page: past moments
    void showPage(int page); // 0 general, 1 appearance, 2 keyboard, 3 alerts and sound, 4 quality, 5 data

private:
    QGridLayout *addPage(const QString &title);
    void addRow(QGridLayout *grid, const QString &label, QWidget *control, const QString &consequence);
    void addGeneral();
    void addAppearance();
    void addKeyboard();
    void addAlerts();
    void fitList();

    Settings &m_settings;
    Desktop &m_desktop;
    std::vector<KeyChoice> m_keys;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

struct LanguageRow { const char *code; const char *name; };
// "" follows the system; names are in the language itself and are not translated.
std::span<const LanguageRow> languages();

} // namespace jitscope
