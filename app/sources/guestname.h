// What Jitscope calls itself in the breweries of others.
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QSysInfo>

namespace jitscope {

// Hexadecimal digits by chance, at most 16.
inline QString randomName(int digits)
{
    return QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0').left(digits);
}

// To be recognised by whoever looks into the brewery: "jitscope-<computer>-<random>".
inline QString freshNick()
{
    QString host;
    for (const QChar c : QSysInfo::machineHostName().toLower())
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-') host += c;
        else if (c == u'.') break;
    return QStringLiteral("jitscope-%1-%2").arg(host.isEmpty() ? QStringLiteral("console") : host.left(32), randomName(6));
}

} // namespace jitscope
