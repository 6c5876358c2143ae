#include "panels/wishlist.h"

#include "base/text.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/offermenu.h"
#include "items/operationwords.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QPushButton>

namespace jitscope {
namespace {

QString targetOf(const EntityId &e) { return e.kind == EntityKind::Shard ? QString() : e.id; }

bool sameOffers(const std::vector<Offer> &a, const std::vector<Offer> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Offer &x, const Offer &y) { return x.kind == y.kind && x.region == y.region && x.requests == y.requests; });
}

} // namespace

WishList::WishList(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_head(new SectionHead(tr("What can be done"), {}, this))
{
    setObjectName(QStringLiteral("wishes"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 8);
    all->setSpacing(0);
    all->addWidget(makeRule(this));
    all->addWidget(m_head);
    m_open = new QVBoxLayout;
    m_open->setContentsMargins(12, 0, 12, 0);
    all->addLayout(m_open);
    m_column = new QVBoxLayout;
    m_column->setContentsMargins(12, 0, 12, 0);
    m_column->setSpacing(8);
    all->addLayout(m_column);
    hide();
    connect(&view.workspace.latch, &Latch::changed, this, [this] {
        m_asked = 0;
        if (isVisible()) refresh();
    });
    // the panel shows itself anew a moment later, once for many
    const auto moved = [this](int row) {
        if (m_view.workspace.operations.operations()[size_t(row)].request.shard.value == m_entity.shard) m_asked = 0;
    };
    connect(&view.workspace.operations, &OperationLog::added, this, moved);
    connect(&view.workspace.operations, &OperationLog::changed, this, moved);
}

void WishList::set(const EntityId &entity, qint64 now)
{
    const bool other = std::exchange(m_entity, entity) != entity;
    std::vector<Offer> offers = offersFor(m_view.workspace.fleet, {entity}, &m_view.workspace.customKinds);
    std::vector<Offer> shown;
    for (const Row &r : m_rows) shown.push_back(r.offer);
    if (!sameOffers(offers, shown)) {
        rebuild(std::move(offers));
        m_asked = 0;
    }
    showOpen(now);
    setVisible(!m_rows.empty() || !m_running.empty());
    if (!other && now - m_asked < 1000) return;
    m_asked = now;
    refresh();
}

void WishList::rebuild(std::vector<Offer> offers)
{
    for (const Row &r : m_rows) r.box->deleteLater();
    m_rows.clear();
    for (Offer &offer : offers) {
        Row row;
        row.box = new QWidget(this);
        auto *column = new QVBoxLayout(row.box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        Offer plain = offer; // its region stands below: in some languages it would be wider than the panel
        plain.region.clear();
        row.button = new QPushButton(offerText(plain), row.box);
        if (!isUsual(*offer.kind)) row.button->setIcon(icon(this, operationIcon(*offer.kind))); // the icons' ink is for plain ones
        row.button->setObjectName(QStringLiteral("wish-") + QLatin1String(offer.kind->name));
        setSmall(row.button);
        if (isUsual(*offer.kind)) setLook(row.button, ButtonLook::Primary);
        row.loss = new PlainLabel({}, TextRole::Label, Ink::Text3, row.box);
        row.loss->setWordWrap(true);
        column->addWidget(row.button, 0, Qt::AlignLeft);
        column->addWidget(row.loss);
        m_column->addWidget(row.box);
        connect(row.button, &QPushButton::clicked, this, [this, offer] { ConfirmDialog::ask(m_view.workspace, offer, this); });
        row.offer = std::move(offer);
        m_rows.push_back(std::move(row));
    }
    m_head->setVisible(!m_rows.empty());
}

// What is open about this very thing: "Restart when idle: asked 14:02, waiting for idle".
void WishList::showOpen(qint64 now)
{
    std::vector<const Operation *> open;
    for (const Operation &op : m_view.workspace.operations.operations()) {
        const bool mine = m_entity.kind == EntityKind::Person ? op.request.targets == QStringList{m_entity.room, m_entity.id}
                                                              : targetOf(m_entity).isEmpty() ? op.request.targets.isEmpty() : op.request.targets.contains(targetOf(m_entity));
        if (isOpen(op.state) && op.request.shard.value == m_entity.shard && mine) open.push_back(&op);
    }
    const bool same = std::equal(open.begin(), open.end(), m_running.begin(), m_running.end(), [](const Operation *op, const Open &o) { return op->id == o.id; });
    if (!same) {
        for (const Open &o : m_running) o.box->deleteLater();
        m_running.clear();
        for (const Operation *op : open) {
            Open o{op->id, new QWidget(this), nullptr, nullptr};
            o.box->setObjectName(QStringLiteral("pending"));
            auto *row = new QHBoxLayout(o.box);
            row->setContentsMargins(0, 0, 0, 8);
            auto *words = new QVBoxLayout;
            words->setSpacing(1);
            o.what = new PlainLabel({}, TextRole::Section, Ink::Accent);
            o.state = new PlainLabel({}, TextRole::Label, Ink::Text2);
            for (PlainLabel *label : {o.what, o.state}) {
                label->setWordWrap(true);
                words->addWidget(label);
            }
            row->addLayout(words, 1);
            auto *show = new QPushButton(tr("Show"), o.box);
            setSmall(show);
            row->addWidget(show, 0, Qt::AlignTop);
            connect(show, &QPushButton::clicked, this, [this, id = o.id, shard = op->request.shard] {
                m_view.navigator.showPage(QStringLiteral("operations"));
                m_view.navigator.select(EntityId::operation(shard, id));
            });
            m_open->addWidget(o.box);
            m_running.push_back(o);
        }
    }
    for (size_t i = 0; i < open.size(); ++i) {
        m_running[i].what->setText(operationTitle(open[i]->request));
        m_running[i].state->setText(operationPending(*open[i], now) + QStringLiteral(" · ") + operationProgress(*open[i], now));
    }
}

void WishList::refresh()
{
    QString latch;
    for (const Row &r : m_rows) {
        const QString hindrance = hindranceOf(m_view.workspace, r.offer), closed = latchOf(m_view.workspace, r.offer.requests.front().shard);
        const QString no = hindrance.isEmpty() ? closed : hindrance;
        if (hindrance.isEmpty() && !closed.isEmpty()) latch = closed;
        r.button->setEnabled(no.isEmpty());
        // the latch is said once above all; what stands below a button is what it costs, or why it is impossible
        QString below = hindrance.isEmpty() ? tr("Lost: %1", "what an operation costs").arg(operationLoss(*r.offer.kind)) : hindrance;
        if (!r.offer.region.isEmpty()) below = tr("Region %1.").arg(visibleText(r.offer.region, 40)) + u' ' + below;
        if (r.loss->text() != below) r.loss->setText(below);
        setPlainToolTip(r.button, no);
        r.button->setAccessibleDescription(no.isEmpty() ? below : no);
    }
    m_head->setRemark(latch.isEmpty() ? tr("least harm first") : latch);
}

} // namespace jitscope

#include "moc_wishlist.cpp"
