// What the tests of alerts in the window share: the window over the fixture's fleet and alerts, its page and panel, and the icons of a row.
#pragma once

#include "fixture.h"
#include "mainwindow.h"
#include "panels/facts.h"
#include "tabs/alertstab.h"
#include "widgets/livetable.h"
#include "widgets/theme.h"
#include "window/shardview.h"

#include <QApplication>
#include <QDateTime>
#include <QTest>

namespace jitscope {

inline const ShardId alertShard{QStringLiteral("eu-west-1")};

struct AlertScene
{
    Workspace workspace;
    qint64 now = QDateTime::currentMSecsSinceEpoch();
    std::unique_ptr<Theme> theme;
    std::unique_ptr<MainWindow> window;
    explicit AlertScene(bool alerts = true)
    {
        fillWorkspace(workspace, now);
        if (alerts) fillAlerts(workspace, now);
        theme = std::make_unique<Theme>(*qApp, workspace.settings);
        window = std::make_unique<MainWindow>(workspace, WindowContext{});
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    AlertBoard &board() { return workspace.alerts; }
    ShardView &view() { return *window->view(); }
    AlertsTab &page()
    {
        view().showPage(QStringLiteral("alerts"));
        return *qobject_cast<AlertsTab *>(view().currentPage());
    }
    LiveTable &table() { return *qobject_cast<LiveTable *>(page().mainTable()); }
    const Alert *find(const char *rule, const char *target)
    {
        for (const Alert &a : board().open())
            if (a.key.rule == QLatin1String(rule) && a.target == QLatin1String(target)) return &a;
        return nullptr;
    }
    QModelIndex cell(const EntityId &entity, const char *column)
    {
        LiveTable &t = table();
        int c = -1;
        for (int i = 0; i < t.model()->columnCount(); ++i)
            if (t.model()->headerData(i, Qt::Horizontal, ColumnKeyRole).toString() == QLatin1String(column)) c = i;
        for (int row = 0; row < t.model()->rowCount(); ++row)
            if (t.entityAt(t.model()->index(row, 0)) == entity) return t.model()->index(row, c);
        return {};
    }
    // Presses the icon of a row: 0 the leftmost.
    void press(const EntityId &entity, int place)
    {
        const QModelIndex at = cell(entity, "actions");
        QVERIFY(at.isValid());
        table().scrollTo(at);
        const QRect rect = table().visualRect(at);
        const int icons = int(at.data(IconsRole).toStringList().size());
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, QPoint(rect.right() - 4 - (icons - place) * 24 + 12, rect.center().y()));
    }
    template<class T>
    T *seen(const char *name, QWidget *in = nullptr)
    {
        for (T *t : (in ? in : window.get())->findChildren<T *>(QLatin1String(name)))
            if (t->isVisible()) return t;
        return nullptr;
    }
    QWidget *panel() { return window->findChild<QWidget *>(QStringLiteral("detailPanel")); }
    QString panelFact(const char *label)
    {
        for (const FactList *list : view().findChildren<FactList *>())
            if (list->isVisible())
                if (const QString v = list->value(QLatin1String(label)); !v.isNull()) return v;
        return {};
    }
    void select(const EntityId &entity)
    {
        page();
        view().navigator().select(entity);
        QTest::qWait(180); // the panel follows after 120 ms
    }
};

template<class T>
T *dialogOf()
{
    for (QWidget *w : QApplication::topLevelWidgets())
        if (auto *d = qobject_cast<T *>(w); d && d->isVisible()) return d;
    return nullptr;
}

} // namespace jitscope
