#include "dialogs/keysheet.h"

#include "widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace jitscope {

KeySheet::KeySheet(const std::vector<KeyChoice> &commands, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    struct Row { QString keys, does; };
    std::vector<Row> rows;
    for (const KeyChoice &c : commands)
        if (!c.keys.isEmpty()) rows.push_back({c.keys.toString(QKeySequence::NativeText), QString(c.title).remove(QChar(0x2026))});
    rows.push_back({QStringLiteral("Esc"), tr("clear the search, then unpin, then back")});
    rows.push_back({QStringLiteral("1 … 9"), tr("page")});
    rows.push_back({QStringLiteral("Alt+1 … 9"), tr("shard")});
    rows.push_back({QStringLiteral("Enter"), tr("open the room or person")});
    rows.push_back({QStringLiteral("Y"), tr("copy the row; Ctrl+C copies the cell")});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    const int half = int(rows.size() + 1) / 2;
    for (int i = 0; i < int(rows.size()); ++i) {
        const int at = (i / half) * 2;
        grid->addWidget(new PlainLabel(rows[size_t(i)].keys, TextRole::Mono), i % half, at);
        grid->addWidget(new PlainLabel(rows[size_t(i)].does, TextRole::Body, Ink::Text2), i % half, at + 1);
    }
    column->addLayout(grid);
    column->addSpacing(8);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new PlainLabel(tr("Keys can be changed in the settings."), TextRole::Label, Ink::Text3));
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
}

} // namespace jitscope

#include "moc_keysheet.cpp"
