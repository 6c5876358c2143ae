// A page of the centre: one tab of the catalogue, or the own page of a room or a person.
#pragma once

#include "widgets/navigator.h"
#include "workspace.h"

#include <QWidget>

namespace jitscope {

// What a page or panel is given when it is made. References outlive it.
struct View
{
    Workspace &workspace;
    Navigator &navigator;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(const View &view, QWidget *parent = nullptr)
        : QWidget(parent), m_view(view)
    {
    }

    // Shown or hidden: a hidden page lets go of its interest and stops its timers.
    virtual void setActive(bool active) { Q_UNUSED(active) }
    // Entries of the "columns" button of the page tools; null when the page has none.
    virtual QWidget *mainTable() const { return nullptr; }
    // What stands at the right of the page tabs in place of time range, pause and columns; null: those. The row takes it over.
    virtual QWidget *tools() const { return nullptr; }
    // Whether the detail panel belongs beside it.
    virtual bool hasPanel() const { return true; }

signals:
    void connectWanted(); // a shard is to be added

protected:
    Workspace &workspace() const { return m_view.workspace; }
    Navigator &navigator() const { return m_view.navigator; }
    const View &view() const { return m_view; }

private:
    View m_view;
};

} // namespace jitscope
