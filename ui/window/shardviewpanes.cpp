// The panes of a shard's view: tree, page and panel side by side, or in a narrow window the tree as a drawer and the panel below.
#include "window/shardview.h"

#include "tabs/tabs.h"
#include "window/pagebar.h"
#include "window/treepane.h"

#include <QApplication>
#include <QResizeEvent>
#include <QTreeView>

namespace jitscope {
namespace {

constexpr int panelHeight = 240;
// The tree becomes a drawer, the panel goes under the table. A screen of 1280 less the frame of the window is not narrow yet.
constexpr int narrowBelow = 1248;

} // namespace

void ShardView::toggleTree()
{
    if (m_narrow) {
        m_tree->setVisible(!m_tree->isVisible());
        m_tree->raise();
        if (m_tree->isVisible()) m_tree->view()->setFocus();
    } else {
        m_treeWanted = !m_treeWanted;
        m_tree->setVisible(m_treeWanted);
    }
    save();
}

void ShardView::togglePanel()
{
    if (m_narrow && m_own) m_panelOverOwn = !m_panel->isVisible();
    else m_panelWanted = !m_panelWanted;
    showPanel();
    save();
}

// Under the own page of a room or person it would take the room of the charts, to say much the same.
void ShardView::showPanel()
{
    const bool wanted = m_narrow && m_own ? m_panelOverOwn : m_panelWanted;
    m_panel->setVisible(wanted && (!currentPage() || currentPage()->hasPanel()));
}

void ShardView::focusNextPane(bool backwards)
{
    std::vector<QWidget *> panes;
    if (m_tree->isVisible()) panes.push_back(m_tree->view());
    if (Page *page = currentPage()) panes.push_back(page->mainTable() ? page->mainTable() : page);
    if (m_panel->isVisible()) panes.push_back(m_panel);
    const QWidget *focus = QApplication::focusWidget();
    size_t at = panes.size();
    for (size_t i = 0; i < panes.size(); ++i)
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus))) at = i;
    const size_t next = at == panes.size() ? 0 : (at + (backwards ? panes.size() - 1 : 1)) % panes.size();
    QWidget *pane = panes[next];
    if (pane->focusPolicy() == Qt::NoFocus) {
        // the first control inside that takes the focus
        for (QWidget *child : pane->findChildren<QWidget *>())
            if (child->focusPolicy() & Qt::TabFocus && child->isVisible() && child->isEnabled()) { pane = child; break; }
    }
    pane->setFocus(Qt::TabFocusReason);
}

void ShardView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ShardView::arrange()
{
    const bool narrow = width() < narrowBelow;
    m_pageBar->setCountsShown(!narrow);
    m_pageBar->setDrawerShown(narrow);
    if (narrow != m_narrow) {
        m_narrow = narrow;
        if (narrow) {
            m_tree->setParent(this); // a drawer over the centre
            m_tree->hide();
            m_inner->setOrientation(Qt::Vertical);
            m_inner->setSizes({std::max(200, height() - panelHeight), panelHeight});
        } else {
            m_outer->insertWidget(0, m_tree);
            m_tree->setVisible(m_treeWanted);
            m_inner->setOrientation(Qt::Horizontal);
            restore();
        }
    }
    if (narrow) m_tree->setGeometry(0, m_outer->y(), TreeWidth + 48, m_outer->height());
    showPanel();
    m_panel->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : 400);
}

void ShardView::save()
{
    if (m_narrow) return; // what is remembered is the wide arrangement
    m_workspace.settings.setLayout(QStringLiteral("window/panes"),
        {{QStringLiteral("tree"), m_tree->isVisible() ? m_tree->width() : 0}, {QStringLiteral("panel"), m_panel->isVisible() ? m_panel->width() : 0},
         {QStringLiteral("treeShown"), m_treeWanted}, {QStringLiteral("panelShown"), m_panelWanted}});
}

void ShardView::restore()
{
    const QVariantMap kept = m_workspace.settings.layout(QStringLiteral("window/panes"));
    m_treeWanted = kept.value(QStringLiteral("treeShown"), true).toBool();
    m_panelWanted = kept.value(QStringLiteral("panelShown"), true).toBool();
    const auto width = [&](const QString &key, int usual) {
        const int value = kept.value(key, usual).toInt();
        return value >= 160 ? std::min(value, 600) : usual;
    };
    const int tree = width(QStringLiteral("tree"), TreeWidth), panel = width(QStringLiteral("panel"), this->width() < 1440 ? 280 : PanelWidth);
    const int all = std::max(this->width(), 1000);
    m_outer->setSizes({tree, all - tree});
    m_inner->setSizes({all - tree - panel, panel});
    m_tree->setVisible(m_treeWanted && !m_narrow);
    showPanel();
}

} // namespace jitscope
