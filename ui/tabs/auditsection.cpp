#include "tabs/auditsection.h"

#include "base/text.h"
#include "widgets/icons.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jitscope {

AuditSection::AuditSection(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_model(new AuditTable(*view.workspace.audit, this)), m_table(new LiveTable(QStringLiteral("audit"), view.workspace, this)),
      m_head(new SectionHead(tr("Audit log"), view.navigator.scope().kind == EntityKind::Fleet ? tr("append only") : QString(), this)), m_sign(new QLabel), m_chain(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_filter(new QLineEdit), m_older(new QPushButton(tr("Older…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_table, 1);
    m_table->setAccessibleName(tr("Audit log"));
    m_table->order().setRankRole(RankRole);
    m_table->setDensity(Density::Compact);
    m_table->setSource(m_model);
    m_table->setEmptyState(QStringLiteral("history"), tr("Nothing has been done from here yet."), tr("Every operation is written here before anything is sent."));

    m_chain->setObjectName(QStringLiteral("chain"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the audit log"));
    m_filter->setObjectName(QStringLiteral("audit-filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(180);
    connect(m_filter, &QLineEdit::textChanged, m_table, &LiveTable::setSearch);
    // In a shard's tab only what was done to that shard, until somebody wants all.
    if (const EntityId scope = view.navigator.scope(); scope.kind != EntityKind::Fleet) {
        const SnapshotPtr shard = view.workspace.fleet.shard(ShardId{scope.shard});
        auto *only = new QPushButton(icon(this, QStringLiteral("filter")), tr("Only %1").arg(visibleText(shard && !shard->name.isEmpty() ? shard->name : scope.shard, 40)));
        only->setObjectName(QStringLiteral("only-shard"));
        only->setCheckable(true);
        only->setChecked(true);
        setPlainToolTip(only, tr("Entries of this shard alone; switched off, those of all shards."));
        setSmall(only);
        m_head->addWidget(only);
        m_model->setShard(scope.shard);
        connect(only, &QPushButton::toggled, this, [this, shard = scope.shard](bool on) {
            m_model->setShard(on ? shard : QString());
            m_table->order().beat();
        });
    }
    auto *verify = new QPushButton(tr("Verify"));
    auto *save = new QPushButton(icon(this, QStringLiteral("export")), tr("Export…"));
    verify->setObjectName(QStringLiteral("verify"));
    for (QPushButton *b : {verify, m_older, save}) setSmall(b);
    setSmall(m_filter);
    setPlainToolTip(verify, tr("Counts the whole chain through: each entry is sealed with the hash of the one before."));
    for (QWidget *w : {static_cast<QWidget *>(m_sign), static_cast<QWidget *>(m_chain), static_cast<QWidget *>(m_filter), static_cast<QWidget *>(verify), static_cast<QWidget *>(m_older), static_cast<QWidget *>(save)})
        m_head->addWidget(w);
    connect(verify, &QPushButton::clicked, this, [this] { m_model->refresh(true); });
    connect(m_older, &QPushButton::clicked, m_model, &AuditTable::readOlder);
    connect(save, &QPushButton::clicked, this, &AuditSection::chooseExport);
    connect(m_table, &LiveTable::entitySelected, this, [this](const EntityId &e) { m_view.navigator.select(e); });

    connect(m_model, &AuditTable::read, this, [this] {
        m_older->setEnabled(m_model->hasOlder());
        m_table->order().beat();
    });
    connect(m_model, &AuditTable::verified, this, [this](qint64 entries, qint64 brokenAfter) {
        if (brokenAfter >= 0) tell(Health::Down, tr("chain broken after entry %1").arg(QLocale().toString(brokenAfter)));
        else tell(Health::Ok, tr("chain verified, %n entries", "", int(entries)));
    });
    connect(m_model, &AuditTable::fault, this, [this](const Error &error) { tell(Health::Critical, tr("cannot be read: %1").arg(visibleText(error.detail, 120))); });

    // Entries come in swarms while something runs.
    m_soon.setSingleShot(true);
    m_soon.setInterval(400);
    connect(&m_soon, &QTimer::timeout, this, [this] { if (m_active) m_model->refresh(); });
    const auto later = [this] { if (m_active && !m_soon.isActive()) m_soon.start(); };
    connect(&view.workspace.operations, &OperationLog::added, this, later);
    connect(&view.workspace.operations, &OperationLog::changed, this, later);
}

void AuditSection::setActive(bool active)
{
    m_active = active;
    if (!active) return;
    m_model->tick(QDateTime::currentMSecsSinceEpoch());
    m_model->refresh(!std::exchange(m_verified, true)); // the whole chain when it is first looked at
}

void AuditSection::tell(Health health, const QString &text)
{
    m_sign->setPixmap(signPixmap(this, health, 16));
    m_chain->setText(text);
    m_chain->setInk(health == Health::Ok ? Ink::Text2 : Ink::Warning);
}

void AuditSection::chooseExport()
{
    QString filter;
    const QString json = tr("JSON lines (*.jsonl)"), csv = tr("Table (*.csv)");
    QString path = QFileDialog::getSaveFileName(this, tr("Export the audit log"), QStringLiteral("jitscope-audit.jsonl"), json + QStringLiteral(";;") + csv, &filter);
    if (path.isEmpty()) return;
    if (filter == csv && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        if (path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive)) path.chop(6); // the name that was proposed
        path += QStringLiteral(".csv");
    }
    exportTo(path);
}

void AuditSection::exportTo(const QString &path)
{
    m_view.workspace.audit->exportTo(path, this, [this, path](const Result<qint64> &count) {
        if (count) tell(Health::Ok, tr("%n entries saved as %1", "", int(*count)).arg(visibleText(path, 80)));
        else tell(Health::Critical, tr("not saved: %1").arg(visibleText(count.error().detail, 120)));
    });
}

} // namespace jitscope

#include "moc_auditsection.cpp"
