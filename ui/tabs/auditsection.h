// The audit log below the operations (look §8.8): who, when, what, to which server, with what result; whether its chain holds; export.
#pragma once

#include "items/audittable.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jitscope {

class LiveTable;
class PlainLabel;
class SectionHead;

class AuditSection : public QWidget
{
    Q_OBJECT
public:
    // view.workspace.audit is there.
    AuditSection(const View &view, QWidget *parent = nullptr);

    LiveTable *table() const { return m_table; }
    void setActive(bool active);
    void exportTo(const QString &path); // all of it: .csv, else JSON lines

private:
    void chooseExport();
    void tell(Health health, const QString &text);

    View m_view;
    AuditTable *m_model;
    LiveTable *m_table;
    SectionHead *m_head;
    QLabel *m_sign;
    PlainLabel *m_chain;
    QLineEdit *m_filter;
    QPushButton *m_older;
    QTimer m_soon;
    bool m_active = false, m_verified = false;
};

} // namespace jitscope
