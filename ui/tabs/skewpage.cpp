#include "tabs/skewpage.h"

#include "base/text.h"
#include "config/configform.h"
#include "widgets/celldelegate.h"
#include "widgets/parts.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

#include <algorithm>

namespace jitscope {
namespace {

QString versionText(const VersionNumber &v) { return QStringLiteral("%1.%2.%3").arg(v.major).arg(v.minor).arg(v.build); }

QString effectWord(VersionEffect effect)
{
    switch (effect) {
    case VersionEffect::Adds: return SkewPage::tr("adds");
    case VersionEffect::Takes: return SkewPage::tr("takes");
    case VersionEffect::Changes: return SkewPage::tr("changes");
    }
    return {};
}

} // namespace

SkewPage::SkewPage(const View &view, QWidget *parent)
    : Page(view, parent), m_keys(workspace().configs), m_model(new SkewTable(this)),
      m_head(new SectionHead(tr("Versions"), tr("Which version runs where; older than the newest of the fleet is marked."), this)), m_compare(new QPushButton(tr("Compare configurations"))), m_table(new QTableView), m_below(new QWidget), m_lines(new QVBoxLayout(m_below))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSmall(m_compare);
    m_compare->setObjectName(QStringLiteral("compare-configs"));
    setPlainToolTip(m_compare, tr("Reads jvb.conf, jicofo.conf, jibri.conf and prosody.cfg.lua of one host of each shard, and marks the keys that differ."));
    m_head->addWidget(m_compare);
    column->addWidget(m_head);
    m_table->setObjectName(QStringLiteral("skew"));
    m_table->setAccessibleName(tr("Versions by component and shard"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(nullptr, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMinimumSectionSize(120);
    m_table->setMaximumHeight(30 * 6 + 40);
    column->addWidget(m_table);
    column->addWidget(new SectionHead(tr("What differs"), tr("Keys of the configuration, and what going from the oldest version of the fleet to the newest adds to, takes from or changes in what can be seen."), this));
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    m_below->setObjectName(QStringLiteral("skew-changes"));
    m_lines->setContentsMargins(12, 4, 12, 12);
    m_lines->setSpacing(6);
    scroll->setWidget(m_below);
    column->addWidget(scroll, 1);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        std::vector<ShardId> shards;
        for (const SnapshotPtr &s : workspace().fleet.shards())
            if (s) shards.push_back(s->id);
        m_keys.compare(shards);
    });
    connect(&m_keys, &SkewKeys::changed, this, &SkewPage::showComparing);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SkewPage::showChanges);
    connect(&workspace().fleet, &Fleet::updated, this, [this] {
        if (isVisible() && !m_slow.isActive()) m_slow.start();
    });
    m_slow.setSingleShot(true);
    m_slow.setInterval(2000); // versions change once in weeks
    connect(&m_slow, &QTimer::timeout, this, &SkewPage::refresh);
}

void SkewPage::setActive(bool active)
{
    if (active) refresh();
    else m_slow.stop();
}

void SkewPage::refresh()
{
    std::vector<std::pair<ShardId, QString>> names;
    for (const SnapshotPtr &s : workspace().fleet.shards())
        if (s) names.push_back({s->id, s->name.isEmpty() ? s->id.value : s->name});
    std::vector<SkewRow> rows = skewOf(workspace().fleet.shards());
    for (SkewRow &row : rows)
        for (auto &[shard, cell] : row.cells) cell.differingKeys = m_keys.differing(row.kind, shard);
    m_model->set(rows, names);
    QHeaderView *head = m_table->horizontalHeader();
    for (int i = 0; i < m_model->columnCount(); ++i) head->setSectionResizeMode(i, i == 0 ? QHeaderView::ResizeToContents : QHeaderView::Stretch);
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        int row = 0;
        while (row < m_model->rowCount() && !m_model->rowAt(row)->isMixed()) ++row;
        m_table->selectRow(row < m_model->rowCount() ? row : 0);
    }
    showChanges();
}

void SkewPage::showComparing()
{
    m_compare->setEnabled(m_keys.left() == 0);
    if (m_keys.left() > 0) m_head->setRemark(tr("%n file(s) to read…", "", m_keys.left()));
    else if (m_keys.failures().empty()) m_head->setRemark(tr("Configurations compared."));
    else m_head->setRemark(m_keys.failures().front());
    if (m_keys.left() > 0) return;
    m_compare->setText(tr("Compare again"));
    m_shown.clear();
    refresh();
}

QStringList SkewPage::keyLines(ServerKind kind) const
{
    const std::vector<SkewKey> *keys = m_keys.keys(kind);
    if (!keys) return {};
    QStringList lines, own;
    for (const SkewKey &k : *keys) {
        const auto said = [](const SkewValue &v) { return !v.isSet ? tr("not set") : v.value.isUndefined() ? visibleText(v.written, 60) : valueText(v.value); };
        QStringList others;
        for (const SnapshotPtr &s : workspace().fleet.shards()) {
            if (!s || !m_keys.differing(kind, s->id) || !(k.own || k.differs(s->id))) continue;
            const auto it = k.values.find(s->id);
            others << QStringLiteral("%1: %2").arg(visibleText(s->name.isEmpty() ? s->id.value : s->name, 40), said(it == k.values.end() ? SkewValue() : it->second));
        }
        const QString key = visibleText(pathText(k.path), 160), theirs = others.join(QStringLiteral(", "));
        if (k.own) own << QStringLiteral("%1 – %2").arg(key, theirs);
        else if (k.usual) lines << tr("%1 – mostly %2; %3").arg(key, said(*k.usual), theirs);
        else lines << QStringLiteral("%1 – %2").arg(key, theirs);
        if (lines.size() + own.size() == 200) break; // more than anybody reads
    }
    if (lines.isEmpty()) lines << tr("The configurations that were read have the same keys and values.");
    if (!own.isEmpty()) lines << tr("Each shard has its own:") << own;
    return lines;
}

void SkewPage::showChanges()
{
    const SkewRow *row = m_model->rowAt(m_table->currentIndex().row());
    QString key = QStringLiteral("none");
    if (row) key = QStringLiteral("%1 %2 %3").arg(int(row->kind)).arg(row->oldest ? versionText(*row->oldest) : QString(), row->newest ? versionText(*row->newest) : QString());
    if (key == m_shown) return;
    m_shown = key;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        if (QWidget *w = item->widget()) w->deleteLater();
        delete item;
    }
    const auto say = [this](const QString &text, Ink ink) {
        auto *label = new PlainLabel(text, TextRole::Body, ink);
        label->setWordWrap(true);
        m_lines->addWidget(label);
    };
    if (const QStringList lines = row ? keyLines(row->kind) : QStringList(); !lines.isEmpty()) {
        const std::vector<SkewKey> &keys = *m_keys.keys(row->kind);
        say(tr("Configuration: %n key(s) differ", "", int(std::count_if(keys.begin(), keys.end(), [](const SkewKey &k) { return !k.own; }))), Ink::Text);
        for (const QString &line : lines) say(line, Ink::Text2);
        m_lines->addSpacing(8);
    }
    if (!row) {
        say(tr("Nothing is known of the fleet's versions yet."), Ink::Text2);
    } else if (!row->oldest) {
        say(tr("%1: no server says a version that can be compared.").arg(SkewTable::componentTitle(row->kind)), Ink::Text2);
    } else if (!row->isMixed()) {
        say(tr("%1: %2 everywhere.").arg(SkewTable::componentTitle(row->kind), versionText(*row->newest)), Ink::Text2);
    } else {
        say(tr("%1: from %2 to %3").arg(SkewTable::componentTitle(row->kind), versionText(*row->oldest), versionText(*row->newest)), Ink::Text);
        const std::vector<VersionChange> changes = changesBetween(QLatin1String(componentOf(row->kind)), *row->oldest, *row->newest);
        for (const VersionChange &c : changes)
            say(QStringLiteral("%1 (%2) %3: %4").arg(versionText({c.major, c.minor, c.build}), QLatin1String(c.date), effectWord(c.effect), QCoreApplication::translate("VersionChange", c.text)), Ink::Text2);
        if (changes.empty()) say(tr("Nothing that Jitscope knows of."), Ink::Text2);
    }
    m_lines->addStretch(1);
}

} // namespace jitscope

#include "moc_skewpage.cpp"
