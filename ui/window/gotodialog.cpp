#include "window/gotodialog.h"

#include "base/text.h"
#include "items/search.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t mostHits = 60;

} // namespace

GoToDialog::GoToDialog(const Workspace &workspace, const QList<QPair<QString, QString>> &pages, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Go to"));
    setWindowFlag(Qt::FramelessWindowHint);
    resize(520, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->setPlaceholderText(tr("Shard, room, person, server or page"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->addAction(icon(this, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    for (const auto &[key, title] : pages) m_targets.push_back({QStringLiteral("chart"), title, tr("Page"), EntityId::fleet(), key});
    for (const SnapshotPtr &shard : workspace.fleet.shards()) {
        const QString name = visibleText(shard->name.isEmpty() ? shard->id.value : shard->name, 60);
        m_targets.push_back({QStringLiteral("shard"), name, tr("Shard"), EntityId::of(shard->id), {}});
        for (const ServerPtr &server : shard->servers)
            m_targets.push_back({serverKindIcon(server->kind), visibleText(server->name, 60), name, EntityId::of(shard->id, server->id), {}});
        for (const RoomPtr &room : shard->rooms) {
            const QString title = visibleText(room->name, 60);
            m_targets.push_back({QStringLiteral("room"), title, name, EntityId::of(shard->id, room->id), {}});
            for (const PersonPtr &person : room->people)
                m_targets.push_back({QStringLiteral("person"), visibleText(person->name, 60), title, EntityId::of(shard->id, room->id, person->id), {}});
        }
    }
    connect(m_field, &QLineEdit::textChanged, this, &GoToDialog::find);
    connect(m_field, &QLineEdit::returnPressed, this, &GoToDialog::pick);
    connect(m_list, &QListWidget::itemClicked, this, &GoToDialog::pick);
    find({});
}

void GoToDialog::find(const QString &text)
{
    const Search search(text);
    std::vector<std::pair<int, size_t>> scored;
    for (size_t i = 0; i < m_targets.size(); ++i) {
        const GoTarget &t = m_targets[i];
        const int score = search.isEmpty() ? 1 : search.score(t.text + u' ' + t.where);
        if (score > 0) scored.push_back({score, i});
        if (search.isEmpty() && scored.size() >= mostHits) break;
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    if (scored.size() > mostHits) scored.resize(mostHits);
    m_list->clear();
    m_hits.clear();
    for (const auto &[score, i] : scored) {
        const GoTarget &t = m_targets[i];
        auto *item = new QListWidgetItem(icon(this, t.icon), t.text + QStringLiteral("   ") + t.where, m_list);
        item->setSizeHint({100, 28});
        item->setData(Qt::AccessibleTextRole, t.text + QStringLiteral(", ") + t.where);
        m_hits.push_back(i);
    }
    m_list->setCurrentRow(0);
}

void GoToDialog::pick()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_hits.size())) return;
    const GoTarget target = m_targets[m_hits[size_t(row)]];
    accept();
    emit picked(target.entity, target.page);
}

bool GoToDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 10 : key == Qt::Key_PageUp ? -10 : 0;
        if (step) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jitscope
