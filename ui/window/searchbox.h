// The one search box over everything, with the sign of its key (look §6).
#pragma once

#include <QLineEdit>

namespace jitscope {

class SearchBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

signals:
    void escaped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace jitscope
