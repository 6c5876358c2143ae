// What an operation has fetched: how much, and a way to look into it.
#pragma once

#include "audit/operation.h"

#include <QWidget>

class QPushButton;

namespace jitscope {

class PlainLabel;

class CaptureRow : public QWidget
{
    Q_OBJECT
public:
    explicit CaptureRow(QWidget *parent = nullptr);
    // Hidden where nothing was fetched. Looks at the disk, which may be slow, only when it is another operation or that one has moved.
    void set(const Operation &operation);

private:
    QString m_id;
    OperationState m_state{};
    int m_step = -1;
    QStringList m_files;
    QString m_wireshark; // its program; empty: not installed
    PlainLabel *m_what;
    QPushButton *m_open, *m_folder;
};

} // namespace jitscope
