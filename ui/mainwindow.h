#pragma once

#include "workspace.h"

#include <QMainWindow>

namespace jitscope {

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace &workspace, QWidget *parent = nullptr);
};

} // namespace jitscope
