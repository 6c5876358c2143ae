// Where to go from a server or shard: a terminal on its host, its page, the commands to copy; of a shard also its accounts.
#pragma once

#include "widgets/page.h"

class QPushButton;

namespace jitscope {

class WaysRow : public QWidget
{
    Q_OBJECT
public:
    explicit WaysRow(const View &view, QWidget *parent = nullptr);
    void set(const EntityId &entity); // hidden when there is nothing

private:
    View m_view;
    EntityId m_entity;
    QPushButton *m_open, *m_accounts;
};

} // namespace jitscope
