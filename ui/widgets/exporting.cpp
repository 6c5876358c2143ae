#include "widgets/exporting.h"

#include "base/text.h"
#include "export/savefile.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace jitscope {

QString askSavePath(QWidget *parent, const QString &title, const QString &name, const std::vector<SaveFormat> &formats, QString *suffix)
{
    QStringList filters;
    for (const SaveFormat &f : formats) filters << f.filter;
    QString filter;
    QString path = QFileDialog::getSaveFileName(parent, title, name + u'.' + formats.front().suffix, filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty()) return {};
    const auto ends = [&path](const SaveFormat &f) { return path.endsWith(u'.' + f.suffix, Qt::CaseInsensitive); };
    // the chosen kind, unless the name says another one by itself
    const SaveFormat *chosen = nullptr;
    for (const SaveFormat &f : formats)
        if (f.filter == filter) chosen = &f;
    for (const SaveFormat &f : formats)
        if (ends(f) && (!chosen || &f != &formats.front())) chosen = &f;
    if (!chosen) chosen = &formats.front();
    if (!ends(*chosen)) {
        if (ends(formats.front())) path.chop(formats.front().suffix.size() + 1); // the name that was proposed
        path += u'.' + chosen->suffix;
    }
    if (suffix) *suffix = chosen->suffix;
    return path;
}

bool saveOrTell(QWidget *parent, const QString &path, const QByteArray &bytes)
{
    const Result<> done = saveFile(path, bytes);
    if (done) return true;
    auto *box = new QMessageBox(QMessageBox::Warning, QCoreApplication::translate("Export", "Not saved"), QCoreApplication::translate("Export", "It was not saved."), QMessageBox::Ok, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(QCoreApplication::translate("Export", "%1: %2. What was there before is unchanged.").arg(visibleText(path, 200), visibleText(done.error().detail, 200)));
    box->open();
    return false;
}

} // namespace jitscope
