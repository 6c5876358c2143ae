// The bell of the top row: how many causes fire on all shards and how bad; struck through while nothing is told (look §6).
#pragma once

#include "workspace.h"

#include <QTimer>
#include <QToolButton>

namespace jitscope {

class BellButton : public QToolButton
{
    Q_OBJECT
public:
    explicit BellButton(Workspace &workspace, QWidget *parent = nullptr);

private:
    void refresh();

    Workspace &m_workspace;
    QTimer m_later;
};

} // namespace jitscope
