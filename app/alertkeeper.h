// Keeps the board's rules and memory in files: the shipped rules with the operator's own over them, read again when the file changes; changes of rules
// written into it; what was acknowledged, silenced and has ended. GUI thread.
#pragma once

#include "alerts/alertboard.h"
#include "alerts/alertdesk.h"
#include "rulepreviewer.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace jitscope {

class AlertKeeper : public QObject
{
    Q_OBJECT
public:
    struct Files
    {
        QString rules;         // the operator's own; empty: the shipped ones only
        QString state;         // empty: nothing is kept
        bool writes = true;    // false: both are only read (commands, while a window has them)
    };
    AlertKeeper(AlertBoard &board, AlertDesk &desk, Files files, QObject *parent = nullptr);
    ~AlertKeeper() override;
    // Offers how often a rule would have fired, see RulePreviewer.
    void previewOn(const Fleet &fleet, const SeriesStore &series, std::function<History *()> history);
    const std::vector<Error> &faults() const { return m_faults; } // of the files

signals:
    void faultsChanged();

private:
    void read();
    void keep(const RuleSet &own);

    AlertBoard &m_board;
    AlertDesk &m_desk;
    Files m_files;
    QFileSystemWatcher m_watcher;
    QTimer m_reload, m_save;
    std::vector<Error> m_faults;
    std::unique_ptr<RulePreviewer> m_previewer;
};

} // namespace jitscope
