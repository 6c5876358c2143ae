// How to watch an own shard: where the fleet file lives, a commented example to copy, and the folder to put it in.
#pragma once

#include <QDialog>

namespace jitscope {

class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    // fleetFile: where the program looks, whether it exists or not. example: TOML with comments.
    ConnectDialog(const QString &fleetFile, const QString &example, QWidget *parent = nullptr);
};

} // namespace jitscope
