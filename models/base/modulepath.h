// Where a module of the program is that is loaded when it is first needed: beside the program where it was built, else where it is installed.
#pragma once

#include <QCoreApplication>
#include <QFileInfo>

namespace jitscope {

inline QString modulePath(const QString &name)
{
    const QString own = QCoreApplication::applicationDirPath(), beside = own + u'/' + name;
    return QFileInfo::exists(beside) ? beside : own + QStringLiteral("/../lib/jitscope/") + name;
}

} // namespace jitscope
