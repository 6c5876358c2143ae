// The one place that sees both halves: arguments, Console, and a window or a command without one.
#include "console.h"
#include "logging.h"
#include "mainwindow.h"

#include <QApplication>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    jitscope::startLogging({}, false);
    jitscope::Console console({{}, jitscope::DemoOptions{}});
    jitscope::MainWindow window(console.workspace());
    window.show();
    return app.exec();
}
