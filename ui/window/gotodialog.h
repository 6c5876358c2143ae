// Ctrl+K: go to any shard, room, person, server or page by some letters of its name (look §11).
#pragma once

#include "workspace.h"

#include <QDialog>

class QLineEdit;
class QListWidget;

namespace jitscope {

struct GoTarget
{
    QString icon, text, where; // name, and the shard or room it is in; safe to show
    EntityId entity;           // kind Fleet with a page: go to that page
    QString page;
};

class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    // pages: key and title of the pages of the present scope.
    GoToDialog(const Workspace &workspace, const QList<QPair<QString, QString>> &pages, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

signals:
    void picked(const jitscope::EntityId &entity, const QString &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void pick();

    std::vector<GoTarget> m_targets;
    std::vector<size_t> m_hits; // of the list's rows
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace jitscope
