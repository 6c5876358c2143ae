#include "dialogs/connectdialog.h"

#include "widgets/parts.h"
#include "widgets/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QUrl>

namespace jitscope {

ConnectDialog::ConnectDialog(const QString &fleetFile, const QString &example, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Connect your own shard"));
    resize(760, 620);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(new PlainLabel(tr("Describe your shards in one file"), TextRole::PageTitle));
    const auto paragraph = [&](const QString &text) {
        auto *label = new PlainLabel(text, TextRole::Body, Ink::Text2);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    paragraph(tr("Jitscope reads this file at start and again whenever it changes. It only reads from your servers; nothing on them is changed."));
    auto *path = new PlainLabel(QDir::toNativeSeparators(fleetFile), TextRole::Mono);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    path->setAccessibleName(tr("Path of the fleet file: %1").arg(fleetFile));
    path->setWordWrap(true);
    column->addWidget(path);
    const bool there = QFileInfo::exists(fleetFile);
    paragraph(there ? tr("The file exists. Leave out --demo to watch the shards in it.")
                    : tr("The file does not exist yet. Write the example below into it, change the addresses, then start Jitscope without --demo."));

    auto *text = new QPlainTextEdit(example);
    text->setReadOnly(true);
    text->setFont(textFont(this, TextRole::Mono));
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setAccessibleName(tr("Commented example of a fleet file"));
    text->setFrameShape(QFrame::StyledPanel);
    text->setTabChangesFocus(true);
    column->addWidget(text, 1);

    auto *said = new PlainLabel({}, TextRole::Label, Ink::Text2);
    said->setWordWrap(true);
    column->addWidget(said);
    auto *foot = new QHBoxLayout;
    auto *copy = new QPushButton(tr("Copy example"));
    connect(copy, &QPushButton::clicked, this, [example, said] {
        QApplication::clipboard()->setText(example);
        said->setText(tr("The example is in the clipboard."));
    });
    auto *write = new QPushButton(tr("Write example to the file"));
    write->setEnabled(!there);
    if (there) setPlainToolTip(write, tr("The file exists already and is left alone."));
    connect(write, &QPushButton::clicked, this, [fleetFile, example, said, write] {
        if (QFileInfo::exists(fleetFile)) { // made meanwhile by somebody else
            said->setText(tr("The file exists already and is left alone."));
            return;
        }
        QDir().mkpath(QFileInfo(fleetFile).absolutePath());
        QSaveFile file(fleetFile);
        const bool done = file.open(QIODevice::WriteOnly) && file.write(example.toUtf8()) >= 0 && file.commit();
        said->setText(done ? tr("Written. Change the addresses in it, then start Jitscope again.") : tr("The file cannot be written: %1").arg(file.errorString()));
        write->setEnabled(!done);
    });
    auto *open = new QPushButton(tr("Open folder"));
    connect(open, &QPushButton::clicked, this, [fleetFile, said] {
        const QString folder = QFileInfo(fleetFile).absolutePath();
        QDir().mkpath(folder);
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder))) said->setText(tr("No file manager answers. The folder is %1.").arg(folder));
    });
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton *button : {copy, write, open}) foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
}

} // namespace jitscope

#include "moc_connectdialog.cpp"
