#include "dialogs/keysheet.h"

#include "widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace jitscope {

KeySheet::KeySheet(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    struct Row { const char *keys; QString does; };
    const Row rows[] = {
        {"Ctrl+K", tr("go to a shard, room, person, server or page")},
        {"/", tr("search everything; ! inverts a word, quotes make it exact")},
        {"Esc", tr("clear the search, then unpin, then back")},
        {"1 … 9", tr("page")},
        {"Alt+1 … 9", tr("shard")},
        {"F6, Shift+F6", tr("next, previous pane")},
        {"Enter", tr("open the room or person")},
        {"N, Shift+N", tr("next, previous degraded person")},
        {"P", tr("pin the room: full detail even when it is not looked at")},
        {"Shift+P", tr("pin the detail panel: it keeps what it shows")},
        {"Y", tr("copy the row; Ctrl+C copies the cell")},
        {"[  ]", tr("shorter, longer time range")},
        {"Space", tr("pause the charts")},
        {"Ctrl+B", tr("tree")},
        {"Ctrl+I", tr("detail panel")},
        {"Ctrl+D", tr("density of rows")},
        {"Ctrl+T", tr("add a shard")},
        {"Ctrl+Shift+T", tr("tear the shard off into its own window")},
        {"F5", tr("ask all sources now, within the budget")},
        {"Ctrl+,", tr("settings")},
        {"F1, ?", tr("this sheet")},
        {"F11", tr("full screen")},
        {"Ctrl+Q", tr("quit")},
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(5);
    int row = 0;
    const int half = int(std::size(rows) + 1) / 2;
    for (const Row &r : rows) {
        const int at = (row / half) * 2;
        grid->addWidget(new PlainLabel(QString::fromUtf8(r.keys), TextRole::Mono), row % half, at);
        grid->addWidget(new PlainLabel(r.does, TextRole::Body, Ink::Text2), row % half, at + 1);
        ++row;
    }
    column->addLayout(grid);
    column->addSpacing(8);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
}

} // namespace jitscope
