// The tree at the left with its filter field (look §6): icon, name, count in grey, sign only from Warning on and for intents.
#pragma once

#include "base/id.h"
#include "items/roles.h"

#include <QStyledItemDelegate>
#include <QTreeView>
#include <QWidget>

#include <functional>

class QLineEdit;
class QAbstractItemModel;

namespace jitscope {

class TreeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    std::function<double(const EntityId &)> peopleAt; // TreePane::showPeopleAt()
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;
};

class FleetTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit FleetTreeView(QWidget *parent = nullptr);
    void keyboardSearch(const QString &) override {} // / does it

signals:
    void nodeSelected(const QModelIndex &index);
    void nodeOpened(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
};

class TreePane : public QWidget
{
    Q_OBJECT
public:
    explicit TreePane(QWidget *parent = nullptr);

    // Role EntityRole says what a node is. The model outlives the pane or is its child.
    void setModel(QAbstractItemModel *model);
    FleetTreeView *view() const { return m_view; }
    QLineEdit *filter() const { return m_filter; }
    void showEntity(const EntityId &entity); // selects it, quietly, when the tree has it
    // The counts of people as they were at the moment that the charts point at, in the accent's colour; NaN: not known then. Null: as they are.
    using PeopleAt = std::function<double(const EntityId &)>;
    void showPeopleAt(PeopleAt people);

signals:
    void entitySelected(const jitscope::EntityId &entity);
    void entityOpened(const jitscope::EntityId &entity);
    void pageWanted(const QString &key);    // a group node ("rooms") or "56 more"
    void filterChanged(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void activate(const QModelIndex &index, bool open);

    QLineEdit *m_filter;
    FleetTreeView *m_view;
    bool m_quiet = false;
};

} // namespace jitscope
