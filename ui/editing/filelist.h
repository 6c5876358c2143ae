// The left pane of the page: files of a shard by host, with what is changed and what is wrong.
#pragma once

#include "config/configfilelist.h"

#include <QWidget>

class QLineEdit;
class QListView;

namespace jitscope {

class PlainLabel;

class FileList : public QWidget
{
    Q_OBJECT
public:
    FileList(ConfigDesk &desk, QWidget *parent = nullptr);
    ConfigFileModel &model() { return *m_model; }
    QListView *view() const { return m_view; }
    void setCurrent(const ConfigId &id); // no signal
    void setRemark(const QString &text); // at the foot; empty: none

signals:
    void picked(const jitscope::ConfigId &id, const jitscope::ConfigFile &file);
    void refreshWanted();

private:
    ConfigFileModel *m_model;
    QListView *m_view;
    QLineEdit *m_filter;
    PlainLabel *m_remark;
    bool m_quiet = false;
};

} // namespace jitscope
