// The table of every page (look §7): calm order, worst first, columns that are chosen and remembered, rows that keep their selection,
// copying, and what to say when it is empty. Shows a flat model of models/items through a CalmSort of its own.
#pragma once

#include "export/exporttable.h"
#include "items/calmsort.h"
#include "widgets/celldelegate.h"
#include "workspace.h"

#include <QTableView>
#include <QTimer>

#include <optional>

class QMenu;

namespace jitscope {

class LiveTable : public QTableView
{
    Q_OBJECT
public:
    // name: stable, "rooms"; the layout is kept in Settings as "table/rooms". References outlive the table.
    LiveTable(const QString &name, Workspace &workspace, QWidget *parent = nullptr);

    // The model must answer the header roles of items/roles.h. `pain` is the column of the table's own measure of pain (CalmSort).
    void setSource(QAbstractItemModel *model, int pain = -1);
    CalmSort &order() { return *m_order; }
    CellDelegate &cells() { return *m_delegate; }

    void setDensity(Density usual); // of this page, where the settings leave it to the page
    // The table's own choice (context menu), else the settings', else the page's.
    Density density() const;
    void forgetOwnDensity(); // the settings hold again
    // Shown while there are no rows: an icon, a line, a smaller line.
    void setEmptyState(const QString &icon, const QString &line, const QString &hint = {});
    const QString &emptyLine() const { return m_emptyLine; }
    // Rows are in groups with heads (GroupRole, HeadRole of items/roles.h), whatever they are sorted by.
    void setGrouped();
    // While nothing has been answered yet: still grey rows and this line below; empty: off.
    void setLoading(const QString &line);
    void setSearch(const QString &text);

    EntityId entityAt(const QModelIndex &index) const;
    EntityId current() const;
    QList<EntityId> selectedEntities() const;
    void selectEntity(const EntityId &entity); // no signal; clears the selection when the row is not there

    // Check boxes of all columns, density, back to the usual. The caller owns it.
    QMenu *makeColumnsMenu(QWidget *parent);
    void copyCell();
    void copyRows();
    // What stands in it now: the columns that are shown, in their order, and the rows in theirs.
    ExportTable exported() const;
    void askSource(); // of the figure in the current cell: sourceWanted()
    void exportAs(); // asks for the file: CSV or JSON

    void keyboardSearch(const QString &) override {} // type-ahead is off: / does it

signals:
    void entitySelected(const jitscope::EntityId &entity); // by mouse or keyboard
    void entityOpened(const jitscope::EntityId &entity);   // double click, Enter
    void actionPressed(const jitscope::EntityId &entity, const QString &icon); // an icon of an Actions cell
    void sourceWanted(const jitscope::EntityId &entity, const jitscope::Reading &reading); // the page that a figure came from
    // The page may put its own entries before the usual ones.
    void menuAboutToShow(QMenu *menu, const jitscope::EntityId &entity);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpColumns();
    void sizeColumns();
    void fitColumns();
    void applySort();
    void headerClicked(int column);
    int templateWidth(int column, bool spark = true) const; // spark: with room for the sparkline, where the column has one
    void setHoverRow(int row);
    QString actionUnder(const QPoint &at) const;
    void updateHold();
    void applyRowHeight();
    void save();
    void restore();
    void paintEmpty(QPainter &painter) const;
    void paintLoading(QPainter &painter) const;
    int columnByKey(const QString &key) const;
    QString columnKey(int column) const;
    bool chosen(int column) const;

    QString m_name;
    Workspace &m_workspace;
    CalmSort *m_order;
    CellDelegate *m_delegate;
    QTimer m_beat, m_keyHold;
    Density m_usualDensity = Density::Normal;
    std::optional<Density> m_ownDensity; // chosen for this table
    QHash<QString, bool> m_shown;  // by column key, as chosen by the operator
    QHash<QString, int> m_widths;  // by column key, as dragged by the operator
    QString m_sortKey, m_secondKey;
    Qt::SortOrder m_sortOrder = Qt::DescendingOrder, m_secondOrder = Qt::DescendingOrder;
    int m_pain = -1;
    QString m_pressedAction;
    bool m_pressed = false, m_menuOpen = false, m_restoring = false, m_quiet = false, m_fitPending = false;
    QString m_emptyIcon, m_emptyLine, m_emptyHint, m_loading;
};

} // namespace jitscope
