// jitscope-bench-bare [TEXT]: the rival of the start-up bench: a bare QMainWindow, with nothing in it or one line of text, that tells its
// first paint, as `jitscope --until-painted` does, and ends.
#include <QApplication>
#include <QLabel>
#include <QMainWindow>

#include <cstdio>
#include <ctime>
#include <utility>

namespace {

class Bare : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (!std::exchange(m_seen, true)) QMetaObject::invokeMethod(this, &Bare::tell, Qt::QueuedConnection);
    }

private:
    void tell()
    {
        const double ms = double(std::clock()) * 1e3 / CLOCKS_PER_SEC;
        printf("painted %.2f\nwhole %.2f\n", ms, ms); // it paints all it has in one go
        fflush(stdout);
        QCoreApplication::quit();
    }

    bool m_seen = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Bare window;
    if (argc > 1) window.setCentralWidget(new QLabel(QString::fromLocal8Bit(argv[1])));
    window.resize(1280, 800);
    window.show();
    return app.exec();
}
