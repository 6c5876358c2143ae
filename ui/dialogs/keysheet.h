// The sheet of keys, F1 or ?.
#pragma once

#include <QDialog>

namespace jitscope {

class KeySheet : public QDialog
{
    Q_OBJECT
public:
    explicit KeySheet(QWidget *parent = nullptr);
};

} // namespace jitscope
