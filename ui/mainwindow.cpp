#include "mainwindow.h"

namespace jitscope {

MainWindow::MainWindow(Workspace &, QWidget *parent)
    : QMainWindow(parent)
{
}

} // namespace jitscope
