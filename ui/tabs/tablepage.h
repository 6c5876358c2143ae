// What the pages have in common: one live table that follows the search, the selection and the clock.
#pragma once

#include "items/tablemodel.h"
#include "widgets/livetable.h"
#include "widgets/page.h"

#include <QTimer>

class QVBoxLayout;

namespace jitscope {

class TablePage : public Page
{
    Q_OBJECT
public:
    TablePage(const View &view, QWidget *parent = nullptr);

    void setActive(bool active) override;
    QWidget *mainTable() const override { return m_table; }

protected:
    // Makes the table: `name` for its remembered layout, `pain` the key of the column that measures it. The model becomes a child.
    LiveTable *addTable(const QString &name, TableModelBase *model, const char *pain, QWidget *parent = nullptr);
    // A further table that is only fed with time and selection.
    LiveTable *makeTable(const QString &name, TableModelBase *model, const char *pain, QWidget *parent);
    // After making a table late: it gets the time and its figures if the page is shown now.
    void resume() { if (m_active) setActive(true); }
    // Once a second while active and soon after each snapshot of the scope.
    virtual void refresh() {}
    QVBoxLayout *column() const { return m_column; }
    qint64 now() const { return workspace().clock.now(); } // that is shown
    // Snapshots of the scope: all shards, or the one.
    std::vector<SnapshotPtr> shards() const;
    // A room or person gets its page, a server its list.
    void openEntity(const EntityId &entity);

private:
    QVBoxLayout *m_column;
    LiveTable *m_table = nullptr;
    std::vector<TableModelBase *> m_models;
    QTimer m_tick, m_soon;
    bool m_active = false;
};

} // namespace jitscope
