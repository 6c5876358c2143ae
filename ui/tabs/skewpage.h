// "Config" of all shards: which version runs where, and what going to the newest brings (issue D's skew map).
#pragma once

#include "config/skewkeys.h"
#include "items/skewtable.h"
#include "widgets/page.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace jitscope {

class SectionHead;

class SkewPage : public Page
{
    Q_OBJECT
public:
    explicit SkewPage(const View &view, QWidget *parent = nullptr);
    void setActive(bool active) override;

private:
    void refresh();
    void showChanges();
    void showComparing();
    QStringList keyLines(ServerKind kind) const;

    SkewKeys m_keys;
    SkewTable *m_model;
    SectionHead *m_head;
    QPushButton *m_compare;
    QTableView *m_table;
    QWidget *m_below;
    QVBoxLayout *m_lines;
    QString m_shown; // of which the lines below are
    QTimer m_slow{this};
};

} // namespace jitscope
