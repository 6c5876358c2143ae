// Ctrl+K, the palette (look §11): go to any shard, room, person, server or page by some letters of its name, or do anything the window
// can do; shows the key of each, what was done last first.
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
    QString deed, keys;        // a command, and its keys
    bool isCommand = false;    // a deed of the window; else one that is done to a thing
};

class GoToDialog : public QDialog
{
    Q_OBJECT
public:
    struct Deed { QString id, title, icon, keys; QString where = {}; }; // where: what it is done to; such ones are found by typing, and not remembered
    // pages: key and title of the pages of the present scope. deeds: the commands of the window.
    GoToDialog(Workspace &workspace, const QList<QPair<QString, QString>> &pages, const QList<Deed> &deeds, QWidget *parent);

    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

signals:
    void picked(const jitscope::EntityId &entity, const QString &page);
    void deedPicked(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &text);
    void pick();
    void remember(const QString &deed);

    Workspace &m_workspace;
    std::vector<GoTarget> m_targets;
    std::vector<size_t> m_hits; // of the list's rows
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace jitscope
