#include "window/treepane.h"

#include "fleet/server.h"
#include "widgets/fonts.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <cmath>

namespace jitscope {
namespace {

constexpr int iconSize = 15, signSize = 14;

QString nodeIcon(const QModelIndex &index)
{
    // the model may know better ("peer" for a call between two, the kind of a server)
    if (const QStringList own = index.data(IconsRole).toStringList(); !own.isEmpty()) return own.first();
    switch (NodeKind(index.data(KindRole).toInt())) {
    case NodeKind::Fleet: return QStringLiteral("fleet");
    case NodeKind::Shard: return QStringLiteral("shard");
    case NodeKind::Rooms: case NodeKind::Room: return QStringLiteral("room");
    case NodeKind::Bridges: return QStringLiteral("bridge");
    case NodeKind::Recorders: return QStringLiteral("recorder");
    case NodeKind::Gateways: return QStringLiteral("gateway");
    case NodeKind::Signalling: return QStringLiteral("signalling");
    case NodeKind::Hosts: case NodeKind::Server: return QStringLiteral("host");
    case NodeKind::Unexpected: return QStringLiteral("help");
    case NodeKind::Person: return QStringLiteral("person");
    case NodeKind::More: break;
    }
    return {};
}

QString pageOf(NodeKind kind)
{
    switch (kind) {
    case NodeKind::Rooms: case NodeKind::More: return QStringLiteral("rooms");
    case NodeKind::Bridges: return QStringLiteral("bridges");
    case NodeKind::Recorders: return QStringLiteral("recorders");
    default: return {};
    }
}

bool signShown(Health health) { return health >= Health::Warning || health == Health::Draining; }

} // namespace

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colors = paletteOf(option.widget);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    QRect r = option.rect.adjusted(2, 0, -8, 0);
    const bool stale = index.data(StaleRole).toBool() || index.data(GoneRole).toBool();
    const int middle = r.center().y();
    if (const QVariant health = index.data(HealthRole); health.isValid() && signShown(Health(health.toInt()))) {
        paintSign(painter, option.widget, Health(health.toInt()), QRect(r.right() - signSize + 1, middle - signSize / 2 + 1, signSize, signSize), stale);
        r.setRight(r.right() - signSize - 6);
    }
    painter->setFont(option.font);
    if (const QVariant count = index.data(CountRole); count.isValid()) {
        const NodeKind kind = NodeKind(index.data(KindRole).toInt());
        const bool then = peopleAt && (kind == NodeKind::Fleet || kind == NodeKind::Shard || kind == NodeKind::Room);
        const double people = then ? peopleAt(index.data(EntityRole).value<EntityId>()) : count.toDouble();
        const QString text = people >= 0 ? QLocale().toString(qlonglong(std::llround(people))) : QStringLiteral("–");
        painter->setFont(figureFont(option.font));
        painter->setPen(then ? colors.accent : colors.text3);
        painter->drawText(r, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        r.setRight(r.right() - painter->fontMetrics().horizontalAdvance(text) - 6);
        painter->setFont(option.font);
    }
    if (const QString name = nodeIcon(index); !name.isEmpty())
        paintIcon(painter, option.widget, name, stale ? colors.disabled : colors.text2, QRect(r.left(), middle - iconSize / 2, iconSize, iconSize));
    r.setLeft(r.left() + iconSize + 6);
    painter->setPen(stale ? colors.text3 : colors.text);
    painter->drawText(r, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, r.width()));
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const { return {100, std::max(24, option.fontMetrics.height() + 6)}; }

bool TreeDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip) return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        text = index.data().toString();
        if (const QVariant health = index.data(HealthRole); health.isValid()) text += QStringLiteral(" · ") + healthWord(Health(health.toInt()));
    }
    showPlainToolTip(event->globalPos(), text, view, view->visualRect(index));
    return true;
}

FleetTreeView::FleetTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setItemDelegate(new TreeDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setExpandsOnDoubleClick(false);
    setAccessibleName(tr("Fleet"));
    setAnimated(false);
    setBackgroundRole(QPalette::Light);
    viewport()->setBackgroundRole(QPalette::Light); // `panel`
    connect(this, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { emit nodeOpened(index); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) { emit nodeSelected(index); });
}

void FleetTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid() && hasFocus()) emit nodeSelected(current);
}

void FleetTreeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) emit nodeOpened(currentIndex());
        return;
    }
    QTreeView::keyPressEvent(event);
}

TreePane::TreePane(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_view(new FleetTreeView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_filter);
    column->addLayout(row);
    column->addWidget(m_view, 1);
    m_filter->setPlaceholderText(tr("Filter the tree"));
    m_filter->setAccessibleName(tr("Filter the tree"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(this, QStringLiteral("filter")), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, &TreePane::filterChanged);
    connect(m_view, &FleetTreeView::nodeSelected, this, [this](const QModelIndex &index) { activate(index, false); });
    connect(m_view, &FleetTreeView::nodeOpened, this, [this](const QModelIndex &index) { activate(index, true); });
    setMinimumWidth(160);
}

void TreePane::setModel(QAbstractItemModel *model)
{
    m_view->setModel(model);
    m_view->expandToDepth(1);
}

void TreePane::showPeopleAt(PeopleAt people)
{
    static_cast<TreeDelegate *>(m_view->itemDelegate())->peopleAt = std::move(people);
    m_view->viewport()->update();
}

void TreePane::activate(const QModelIndex &index, bool open)
{
    if (m_quiet) return;
    const NodeKind kind = NodeKind(index.data(KindRole).toInt());
    const QString page = pageOf(kind);
    if (kind == NodeKind::More || (open && !page.isEmpty())) {
        emit pageWanted(page);
        return;
    }
    const EntityId entity = index.data(EntityRole).value<EntityId>();
    if (open && (entity.kind == EntityKind::Room || entity.kind == EntityKind::Person)) emit entityOpened(entity);
    else if (open && m_view->model()->hasChildren(index)) m_view->setExpanded(index, !m_view->isExpanded(index));
    else emit entitySelected(entity);
}

void TreePane::showEntity(const EntityId &entity)
{
    if (!m_view->model()) return;
    if (m_view->currentIndex().isValid() && m_view->currentIndex().data(EntityRole).value<EntityId>() == entity) return;
    const QAbstractItemModel *model = m_view->model();
    // Level by level: shard, its groups, their members; people only below a room that is open already.
    const auto find = [&](auto &&self, const QModelIndex &parent, int depth) -> QModelIndex {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const QModelIndex index = model->index(row, 0, parent);
            const EntityId at = index.data(EntityRole).value<EntityId>();
            const NodeKind kind = NodeKind(index.data(KindRole).toInt());
            const bool group = kind >= NodeKind::Rooms && kind <= NodeKind::Unexpected;
            if (!group && kind != NodeKind::More && at == entity) return index;
            if (kind != NodeKind::Fleet && at.shard != entity.shard) continue;
            if (depth < 5)
                if (const QModelIndex below = self(self, index, depth + 1); below.isValid()) return below;
        }
        return {};
    };
    const QModelIndex index = find(find, {}, 0);
    if (!index.isValid()) return;
    m_quiet = true;
    m_view->setCurrentIndex(index);
    m_quiet = false;
}

void TreePane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), paletteOf(this).panel);
}

} // namespace jitscope

#include "moc_treepane.cpp"
