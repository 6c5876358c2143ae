// Below the text: how the file differs from the one on the server, from the defaults, from that of other shards, and from the versions kept before.
#pragma once

#include "config/configdesk.h"
#include "config/configform.h"

#include <QWidget>

#include <array>

class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace jitscope {

class DiffView;
class PlainLabel;
class SectionHead;
class Segments;

class DiffPane : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Server, Defaults, Shards, Versions, Site }; // kept in the layout: new ones at the end
    // The desk outlives the pane. `shards`: those that it may be compared with.
    DiffPane(ConfigDesk &desk, std::function<std::vector<ShardId>()> shards, QWidget *parent = nullptr);

    void show(const ConfigDocument *document); // null: none. Called at each change of it
    void setRows(const std::vector<FormRow> &rows); // of the form, for the defaults
    const LineDiff &serverDiff() const;
    void setTab(Tab tab);
    Tab tab() const;
    void setNow(std::function<qint64()> now) { m_now = std::move(now); }

signals:
    void diffed();                       // serverDiff() is of the text that is shown
    void tabPicked(int tab);
    void othersDiffer(const QString &said); // "eu-west-1 differs from the other shards in 4 keys"; empty: not known

private:
    struct Elsewhere { ShardId shard; QString value; };
    void refresh();
    void showServer(const ConfigDocument &d);
    void showDefaults();
    void showSite(const ConfigDocument &d);
    void showShards();
    void askShards();
    void readFrom(const ShardId &shard);
    void showVersions(const ConfigDocument &d);
    void compare(int row);
    void fill(QTableWidget *table, const std::vector<std::array<QString, 3>> &rows);

    ConfigDesk &m_desk;
    std::function<std::vector<ShardId>()> m_shards;
    std::function<qint64()> m_now;
    SectionHead *m_head;
    Segments *m_tabs;
    QPushButton *m_ask, *m_restore;
    QStackedWidget *m_stack;
    DiffView *m_server, *m_versionDiff;
    QTableWidget *m_keys, *m_versions;
    QWidget *m_versionPage;
    ConfigId m_id;
    bool m_has = false;
    QByteArray m_before, m_after; // what m_server shows, or is asked for
    std::vector<FormRow> m_rows;
    std::map<QString, std::vector<Elsewhere>> m_elsewhere; // by key
    std::map<QString, QString> m_here;
    int m_asked = 0, m_answered = 0; // shards
    QStringList m_failed;
    std::vector<ShardId> m_reading;  // of m_asked: begun, or done
    std::vector<SavedVersion> m_listed;
};

} // namespace jitscope
