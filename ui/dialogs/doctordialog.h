// Which sources answer, how they fare, and the one setting that switches the others on (look §6: click on the status bar).
#pragma once

#include "workspace.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QTableWidget;
class QPushButton;

namespace jitscope {

class PlainLabel;
class VerdictBar;

class DoctorDialog : public QDialog
{
    Q_OBJECT
public:
    DoctorDialog(Workspace &workspace, const EntityId &scope, QWidget *parent = nullptr);

    void setClock(std::function<qint64()> clock);
    QTableWidget *table() const { return m_table; }
    void refresh();
    void saveReport(const QString &path); // what the button does once a file is chosen

private:
    void chooseReport();
    void reported(const Result<QString> &path);
    void explain();
    void tellSecurity();

    Workspace &m_workspace;
    EntityId m_scope;
    std::function<qint64()> m_clock;
    QTableWidget *m_table;
    VerdictBar *m_verdict, *m_report; // m_report: what became of the file that the report was saved in
    QWidget *m_security = nullptr; // what endangers the fleet, worst first
    QWidget *m_settingRow;
    PlainLabel *m_setting, *m_where, *m_total;
    QPushButton *m_copy, *m_certificate;
    std::shared_ptr<const CertificateReport> m_shown; // of the selected source
    QString m_shownName;
    QTimer m_timer;
};

// What went wrong as a sentence for people (look §12); details stay untranslated.
QString errorSentence(const Error &error);

} // namespace jitscope
