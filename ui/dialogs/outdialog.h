// Where alerts and figures go, how each way out fares, and a button that sends a test there (look §8.11). Which there are is said in the fleet file.
#pragma once

#include "workspace.h"

#include <QDialog>
#include <QTimer>

#include <functional>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace jitscope {

class PlainLabel;
class VerdictBar;

class OutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OutDialog(Workspace &workspace, QWidget *parent = nullptr);

    void setClock(std::function<qint64()> clock);
    QTableWidget *table() const { return m_table; }
    void refresh();

private:
    void explain();
    QString selected() const; // name; empty: none

    Workspace &m_workspace;
    std::function<qint64()> m_clock;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    VerdictBar *m_verdict;
    PlainLabel *m_total;
    QPushButton *m_test;
    QTimer m_timer;
};

} // namespace jitscope
