#include "storage/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace jitscope {

QString defaultAutostartPath() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/jitscope.desktop"); }

bool isAutostart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return false;
    for (const QByteArray &line : file.read(64 * 1024).split('\n')) {
        const QByteArray plain = line.simplified().replace(' ', "").toLower();
        if (plain == "hidden=true" || plain == "x-gnome-autostart-enabled=false") return false;
    }
    return true;
}

// Quoted, with a backslash before what has a meaning within quotes; the file itself doubles each backslash. A % is a field code.
QString execWord(const QString &word)
{
    QString out(u'"');
    for (const QChar c : word) {
        if (c == u'"' || c == u'`' || c == u'$') out += QLatin1String("\\\\");
        else if (c == u'\\') out += QLatin1String("\\\\\\");
        else if (c == u'%') out += u'%';
        out += c;
    }
    return out + u'"';
}

Result<> setAutostart(bool on, const QString &path, const QStringList &command)
{
    if (!on) {
        QFile file(path);
        if (file.exists() && !file.remove()) return fail(Error::Kind::Storage, path, file.errorString());
        return {};
    }
    QStringList words;
    for (const QString &w : command) {
        if (w.contains(u'\n') || w.contains(QChar(0))) return fail(Error::Kind::Storage, path, QStringLiteral("a path with a line break cannot be written there"));
        words << execWord(w);
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) return fail(Error::Kind::Storage, path, QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    file.write("[Desktop Entry]\nType=Application\nName=Jitscope\nIcon=jitscope\nTerminal=false\nX-GNOME-Autostart-enabled=true\nExec=" + words.join(u' ').toUtf8() + '\n');
    if (!file.commit()) return fail(Error::Kind::Storage, path, file.errorString());
    return {};
}

} // namespace jitscope
