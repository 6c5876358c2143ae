#include "panels/capturerow.h"

#include "audit/captured.h"
#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace jitscope {
CaptureRow::CaptureRow(QWidget *parent)
    : QWidget(parent), m_what(new PlainLabel({}, TextRole::Body, Ink::Text2, this)), m_open(new QPushButton(tr("Open in Wireshark"), this)), m_folder(new QPushButton(tr("Show folder"), this))
{
    setObjectName(QStringLiteral("captured"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->setSpacing(6);
    m_what->setWordWrap(true);
    m_what->setMinimumWidth(1); // long paths break
    column->addWidget(m_what);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_open->setObjectName(QStringLiteral("wireshark"));
    m_open->setIcon(icon(this, QStringLiteral("search")));
    m_folder->setObjectName(QStringLiteral("folder"));
    for (QPushButton *b : {m_open, m_folder}) {
        setSmall(b);
        line->addWidget(b);
    }
    line->addStretch(1);
    column->addLayout(line);
    hide();
    // Words, no shell: a file's path is an argument as it is.
    connect(m_open, &QPushButton::clicked, this, [this] {
        for (const QString &file : std::as_const(m_files))
            if (m_wireshark.isEmpty() || !QProcess::startDetached(m_wireshark, {file})) return m_folder->click();
    });
    connect(m_folder, &QPushButton::clicked, this, [this] {
        if (!m_files.isEmpty()) QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_files.front()).absolutePath()));
    });
}

void CaptureRow::set(const Operation &operation)
{
    if (m_id == operation.id && m_state == operation.state && m_step == operation.step) return setVisible(!m_files.isEmpty());
    m_id = operation.id;
    m_state = operation.state;
    m_step = operation.step;
    m_files = operation.state == OperationState::Requested ? QStringList() : capturedFiles(operation);
    setVisible(!m_files.isEmpty());
    if (m_files.isEmpty()) return;
    QStringList lines;
    for (const QString &file : std::as_const(m_files)) lines << visibleText(file, 400) + QStringLiteral("  ") + QLocale().formattedDataSize(QFileInfo(file).size());
    lines << tr("Decrypted sound and picture of people: delete it when you are done.");
    const QString text = lines.join(u'\n');
    if (m_what->text() != text) m_what->setText(text);
    m_wireshark = QStandardPaths::findExecutable(QStringLiteral("wireshark"));
    const bool there = !m_wireshark.isEmpty();
    m_open->setVisible(there);
    setPlainToolTip(m_folder, there ? QString() : tr("Wireshark is not installed on this computer."));
}

} // namespace jitscope

#include "moc_capturerow.cpp"
