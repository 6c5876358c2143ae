// The rival of the start-up bench: a bare QMainWindow that ends at its first paint.
#include <QApplication>
#include <QMainWindow>

namespace {

class Bare : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Bare window;
    window.resize(1280, 800);
    window.show();
    return app.exec();
}
