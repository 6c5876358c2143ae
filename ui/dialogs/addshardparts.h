// Parts of the assistant's pages: the list of steps at the left, tables of findings, one line of configuration with Copy.
#pragma once

#include "items/roles.h"
#include "setup/proposal.h"
#include "widgets/celldelegate.h"
#include "widgets/plaintable.h"

#include <QWidget>

class QTableWidget;

namespace jitscope {

// Numbered steps, 152 px wide: done ones carry a tick, the current one stands on `select`.
class StepList : public QWidget
{
    Q_OBJECT
public:
    StepList(const QStringList &steps, const QString &remark, QWidget *parent);
    void setCurrent(int step);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_steps;
    int m_current = 0;
};

// A list without edit, one line a row; `stretch`: the column that takes the room.
QTableWidget *makeFindings(const QList<TableHead> &columns, int stretch, QWidget *parent);
// Texts of a row; `signColumn` carries the sign of `health`.
void setFinding(QTableWidget *table, int row, const QStringList &texts, int signColumn, Health health);

Health foundHealth(FoundState state);
QString foundSentence(const Found &found);
QString foundWay(const Found &found, bool bySsh); // how it is reached
Health stepHealth(SetupStep::State state);
QString stepStateWord(SetupStep::State state);

// Check boxes of a list of findings, in line with its header; the whole cell and the space bar switch them.
class UseDelegate : public CellDelegate
{
    Q_OBJECT
public:
    explicit UseDelegate(QObject *parent) : CellDelegate(nullptr, parent) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

// "To switch it on, in jvb.conf:  line  [Copy]"; `account`: it makes an account.
class SettingLine : public QWidget
{
    Q_OBJECT
public:
    SettingLine(const NeededSetting &setting, bool account, QWidget *parent);
};

} // namespace jitscope
