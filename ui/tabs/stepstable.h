// The steps of one operation (look §8.8): number, sign and mark, what was seen or is planned, when, how long; the present one is marked.
#pragma once

#include "audit/operation.h"

#include <QTableWidget>

namespace jitscope {

class StepsTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit StepsTable(QWidget *parent = nullptr);
    void show(const Operation *operation, qint64 now); // null: empty

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_shown; // id
    int m_step = -2; // that was led into sight
};

} // namespace jitscope
