// Carries what a draft changes to the same file of other hosts: who, how, and how far it is; stopped or taken back at any time (issue D, Roll-out).
#pragma once

#include "items/rollouttable.h"
#include "workspace.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPushButton;
class QSpinBox;
class QTableView;

namespace jitscope {

class PlainLabel;

class RollOutDialog : public QDialog
{
    Q_OBJECT
public:
    // `from` is open in Workspace::configs and judged.
    RollOutDialog(Workspace &workspace, const ConfigId &from, QWidget *parent = nullptr);
    ~RollOutDialog() override;

    // What changes, for the eye: values of secret keys are not in it.
    static QStringList words(const std::vector<KeyChange> &changes, const KeyCatalogue &keys);

public slots:
    void reject() override; // what runs ends; nothing more is asked

private:
    void refreshFiles();
    void begin();
    void refresh();

    Workspace &m_workspace;
    ConfigId m_from;
    ConfigFile m_file;
    std::vector<KeyChange> m_changes;
    RollOutTable *m_model;
    std::unique_ptr<RollOut> m_rollOut;
    QTableView *m_table;
    QComboBox *m_how;
    QSpinBox *m_watch;
    PlainLabel *m_state;
    QPushButton *m_start, *m_pause, *m_stop, *m_back, *m_close;
};

} // namespace jitscope
