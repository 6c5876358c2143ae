#include "window/gotodialog.h"

#include "base/text.h"
#include "items/search.h"
#include "widgets/fonts.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/palette.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace jitscope {
namespace {

constexpr size_t mostHits = 60;
constexpr int mostRemembered = 6;
enum Roles { WhereRole = Qt::UserRole, KeysRole };

// Icon, name, where it is in grey; the keys at the right.
class HitDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Palette &colors = paletteOf(option.widget);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
        QRect r = option.rect.adjusted(8, 0, -8, 0);
        option.icon.paint(painter, QRect(r.left(), r.top() + (r.height() - 16) / 2, 16, 16));
        r.setLeft(r.left() + 24);
        if (const QString keys = index.data(KeysRole).toString(); !keys.isEmpty()) {
            painter->setFont(textFont(option.widget, TextRole::Small));
            const int width = painter->fontMetrics().horizontalAdvance(keys) + 10;
            const QRect cap(r.right() - width, r.center().y() - 8, width, 18);
            painter->setPen(colors.lineStrong);
            painter->drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
            painter->setPen(colors.text3);
            painter->drawText(cap, Qt::AlignCenter, keys);
            r.setRight(cap.left() - 8);
        }
        painter->setFont(option.font);
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, r.width());
        painter->setPen(colors.text);
        painter->drawText(r, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        r.setLeft(r.left() + option.fontMetrics.horizontalAdvance(text) + 10);
        if (r.width() < 30) return;
        painter->setPen(colors.text3);
        painter->drawText(r, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          option.fontMetrics.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, r.width()));
    }
};

} // namespace

GoToDialog::GoToDialog(Workspace &workspace, const QList<QPair<QString, QString>> &pages, const QList<Deed> &deeds, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Go to, or do"));
    setWindowFlag(Qt::FramelessWindowHint);
    resize(520, 380);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    m_field->setPlaceholderText(tr("Shard, room, person, server, page or command"));
    m_field->setAccessibleName(tr("Go to, or do"));
    m_field->addAction(icon(this, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new HitDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    // what was done last stands first, the other commands behind the pages
    const QStringList last = workspace.settings.layout(QStringLiteral("palette")).value(QStringLiteral("last")).toStringList();
    const auto put = [this](const Deed &d) {
        const QString title = d.where.isEmpty() ? QString(d.title).remove(QChar(0x2026)) : d.title;
        m_targets.push_back({d.icon.isEmpty() ? QStringLiteral("play") : d.icon, title, d.where.isEmpty() ? tr("Command") : d.where, EntityId::fleet(), {}, d.id, d.keys, d.where.isEmpty()});
    };
    for (const QString &id : last)
        for (const Deed &d : deeds)
            if (d.id == id) put(d);
    for (const auto &[key, title] : pages) m_targets.push_back({QStringLiteral("chart"), title, tr("Page"), EntityId::fleet(), key, {}, {}});
    for (const Deed &d : deeds)
        if (!last.contains(d.id) && d.where.isEmpty()) put(d);
    for (const SnapshotPtr &shard : workspace.fleet.shards()) {
        const QString name = visibleText(shard->name.isEmpty() ? shard->id.value : shard->name, 60);
        m_targets.push_back({QStringLiteral("shard"), name, tr("Shard"), EntityId::of(shard->id), {}, {}, {}});
        for (const ServerPtr &server : shard->servers)
            m_targets.push_back({serverKindIcon(server->kind), visibleText(server->name, 60), name, EntityId::of(shard->id, server->id), {}, {}, {}});
        for (const RoomPtr &room : shard->rooms) {
            const QString title = visibleText(room->name, 60);
            m_targets.push_back({QStringLiteral("room"), title, name, EntityId::of(shard->id, room->id), {}, {}, {}});
            for (const PersonPtr &person : room->people)
                m_targets.push_back({QStringLiteral("person"), visibleText(person->name, 60), title, EntityId::of(shard->id, room->id, person->id), {}, {}, {}});
        }
    }
    for (const Deed &d : deeds)
        if (!d.where.isEmpty()) put(d);
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
        auto *item = new QListWidgetItem(icon(this, t.icon), t.text, m_list);
        item->setData(WhereRole, t.where);
        item->setData(KeysRole, t.keys);
        item->setSizeHint({100, 28});
        item->setData(Qt::AccessibleTextRole, QStringList{t.text, t.where, t.keys}.join(QStringLiteral(", ")));
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
    if (target.deed.isEmpty()) return emit picked(target.entity, target.page);
    if (target.isCommand) remember(target.deed);
    emit deedPicked(target.deed);
}

void GoToDialog::remember(const QString &deed)
{
    QStringList last = m_workspace.settings.layout(QStringLiteral("palette")).value(QStringLiteral("last")).toStringList();
    last.removeAll(deed);
    last.prepend(deed);
    m_workspace.settings.setLayout(QStringLiteral("palette"), {{QStringLiteral("last"), QStringList(last.mid(0, mostRemembered))}});
}

// It has no frame of the desktop's.
void GoToDialog::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.setBrush(colors.base);
    painter.setPen(colors.lineStrong);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
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

#include "moc_gotodialog.cpp"
