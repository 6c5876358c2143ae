// The sheet of keys, F1 or ?.
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <vector>

namespace jitscope {

// A command and its keys, as the window tells them to the sheet and to the settings.
struct KeyChoice
{
    QString id, title;
    QKeySequence usual, keys; // keys: at present; empty: none
};

class KeySheet : public QDialog
{
    Q_OBJECT
public:
    // Commands without keys are left out. What tables and dialogs do with keys of their own is added here.
    explicit KeySheet(const std::vector<KeyChoice> &commands, QWidget *parent = nullptr);
};

} // namespace jitscope
