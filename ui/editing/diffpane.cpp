#include "editing/diffpane.h"

#include "base/text.h"
#include "base/unit.h"
#include "editing/diffview.h"
#include "items/operationwords.h"
#include "items/roles.h"
#include "widgets/parts.h"
#include "widgets/plaintable.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDateTime>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>
#include <array>

namespace jitscope {
namespace {

QTableWidget *makeTable(const QStringList &titles, const QList<int> &widths, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    std::vector<TableHead> heads;
    for (int c = 0; c < titles.size(); ++c) heads.push_back({titles[c], CellMode::Text, widths[c]});
    setUpTable(*table, heads);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

QString fullText(const QJsonValue &value)
{
    if (value.isUndefined()) return QCoreApplication::translate("ConfigForm", "not set here");
    if (value.isArray()) return visibleText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)), 200);
    return valueText(value);
}

} // namespace

DiffPane::DiffPane(ConfigDesk &desk, std::function<std::vector<ShardId>()> shards, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_shards(std::move(shards)), m_head(new SectionHead(tr("Changes against the server"), {}, this)), m_tabs(new Segments(tr("Compare with"), this)),
      m_ask(new QPushButton(tr("Read them"))), m_restore(new QPushButton(tr("Restore into the draft"))), m_stack(new QStackedWidget(this)), m_server(new DiffView(this)), m_versionDiff(new DiffView(this)),
      m_keys(makeTable({tr("Key"), tr("Here"), tr("There")}, {320, 240, 240}, this)), m_versions(makeTable({tr("Kept at"), tr("Size"), tr("Where")}, {120, 70, 100}, this)), m_versionPage(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeRule(this));
    for (QPushButton *b : {m_ask, m_restore}) {
        setSmall(b);
        b->hide();
        m_head->addWidget(b);
    }
    m_ask->setObjectName(QStringLiteral("ask-shards"));
    m_restore->setObjectName(QStringLiteral("restore"));
    m_tabs->add(tr("Server"), Server);
    m_tabs->add(tr("As served"), Site, tr("What the site answers to browsers"));
    m_tabs->add(tr("Defaults"), Defaults);
    m_tabs->add(tr("Other shards"), Shards);
    m_tabs->add(tr("Saved versions"), Versions);
    m_head->addWidget(m_tabs);
    column->addWidget(m_head);
    column->addWidget(makeRule(this));
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_server);
    m_stack->addWidget(m_keys);
    auto *row = new QHBoxLayout(m_versionPage);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_versions->setFixedWidth(290);
    m_versions->setObjectName(QStringLiteral("versions"));
    m_keys->setObjectName(QStringLiteral("key-differences"));
    row->addWidget(m_versions);
    row->addWidget(makeRule(m_versionPage, false));
    row->addWidget(m_versionDiff, 1);
    m_stack->addWidget(m_versionPage);
    m_keys->setAccessibleName(tr("Keys that differ"));
    m_versions->setAccessibleName(tr("Saved versions"));
    m_server->setObjectName(QStringLiteral("server-diff"));
    connect(m_tabs, &Segments::picked, this, [this](int tab) {
        refresh();
        emit tabPicked(tab);
    });
    connect(m_ask, &QPushButton::clicked, this, &DiffPane::askShards);
    connect(m_versions, &QTableWidget::currentCellChanged, this, [this](int at) { compare(at); });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const int at = m_versions->currentRow();
        if (at >= 0 && at < int(m_listed.size())) m_desk.restore(m_id, m_listed[size_t(at)]);
    });
    connect(&desk, &ConfigDesk::listed, this, [this](const ShardId &shard) {
        if (m_asked > m_answered) readFrom(shard);
    });
}

const LineDiff &DiffPane::serverDiff() const { return m_server->diff(); }
void DiffPane::setTab(Tab tab) { m_tabs->setValue(tab); refresh(); }
DiffPane::Tab DiffPane::tab() const { return Tab(m_tabs->value()); }

void DiffPane::show(const ConfigDocument *d)
{
    if (!d || !(d->id == m_id)) {
        m_before.clear();
        m_after.clear();
        m_elsewhere.clear();
        m_asked = m_answered = 0;
        m_listed.clear();
        m_versions->setRowCount(0);
        m_versionDiff->setDiff({});
        m_server->setDiff({});
        emit othersDiffer({});
    }
    m_has = d && d->isRead();
    m_id = d ? d->id : ConfigId();
    if (m_has) showServer(*d); // asked for always: the text marks its lines by it
    refresh();
}

void DiffPane::setRows(const std::vector<FormRow> &rows)
{
    m_rows = rows;
    if (tab() == Defaults) showDefaults();
}

void DiffPane::refresh()
{
    const ConfigDocument *d = m_has ? m_desk.document(m_id) : nullptr;
    m_tabs->setEnabled(d);
    const bool served = d && !servedPath(d->file.component).isEmpty();
    m_tabs->setShown(Site, served);
    if (d && !served && tab() == Site) m_tabs->setValue(Server);
    m_ask->setVisible(d && tab() == Shards);
    m_restore->setVisible(d && tab() == Versions);
    if (!d) {
        m_stack->setCurrentWidget(m_server);
        m_server->setNote({});
        m_head->setRemark({});
        return;
    }
    static const char *const titles[] = {QT_TR_NOOP("Changes against the server"), QT_TR_NOOP("Other than the defaults"), QT_TR_NOOP("Other than on the other shards"), QT_TR_NOOP("Saved versions"), QT_TR_NOOP("Other than the site serves it")};
    m_head->setTitle(tr(titles[tab()]));
    switch (tab()) {
    case Server: {
        m_stack->setCurrentWidget(m_server);
        const QLocale locale;
        const QString read = tr("read %1").arg(momentText(d->readAt, m_now ? m_now() : QDateTime::currentMSecsSinceEpoch()));
        m_head->setRemark(read + (d->theirs ? QString() : QStringLiteral(", ") + tr("unchanged since")));
        m_server->setNote(d->isChanged() ? QString() : tr("Nothing is changed here."));
        break;
    }
    case Defaults: showDefaults(); break;
    case Shards: showShards(); break;
    case Versions: showVersions(*d); break;
    case Site: showSite(*d); break;
    }
}

void DiffPane::showServer(const ConfigDocument &d)
{
    if (m_before == d.shownBase && m_after == d.shownDraft) return;
    m_before = d.shownBase;
    m_after = d.shownDraft;
    if (m_before == m_after) {
        m_server->setDiff({});
        emit diffed();
        return;
    }
    if (!m_desk.work()) return;
    m_desk.work()->diff(m_before, m_after, this, [this, before = m_before, after = m_after](const Result<LineDiff> &diff) {
        if (before != m_before || after != m_after || !diff) return; // a newer one is asked for
        m_server->setDiff(*diff);
        emit diffed();
    });
}

void DiffPane::fill(QTableWidget *table, const std::vector<std::array<QString, 3>> &rows)
{
    table->setRowCount(int(rows.size()));
    for (int r = 0; r < int(rows.size()); ++r)
        for (int c = 0; c < 3; ++c) {
            const QString &text = rows[size_t(r)][size_t(c)];
            QTableWidgetItem *item = table->item(r, c);
            if (!item) table->setItem(r, c, item = new QTableWidgetItem);
            if (item->text() != text) item->setText(text);
        }
}

void DiffPane::showDefaults()
{
    m_stack->setCurrentWidget(m_keys);
    m_keys->horizontalHeaderItem(1)->setText(tr("Here"));
    m_keys->horizontalHeaderItem(2)->setText(tr("Default"));
    std::vector<std::array<QString, 3>> rows;
    int unknown = 0;
    for (const FormRow &r : m_rows) {
        if (!r.here) continue;
        unknown += !r.known;
        if (!r.known || r.secret || (!r.standard.isUndefined() && r.value == r.standard)) continue;
        rows.push_back({visibleText(pathText(r.path), 200), r.value.isUndefined() ? r.written : fullText(r.value), r.standard.isUndefined() ? tr("none") : fullText(r.standard)});
    }
    fill(m_keys, rows);
    QString remark = tr("%n key(s) differ", "", int(rows.size()));
    if (unknown) remark += QStringLiteral(" · ") + tr("%n not in the catalogue", "", unknown);
    m_head->setRemark(remark);
}

// The file as it stands on the host, whatever the draft says: that is what the site should serve.
void DiffPane::showSite(const ConfigDocument &d)
{
    m_stack->setCurrentWidget(m_keys);
    m_keys->horizontalHeaderItem(1)->setText(tr("On the host"));
    m_keys->horizontalHeaderItem(2)->setText(tr("As served"));
    std::vector<std::array<QString, 3>> rows;
    const auto side = [](const ServedKey &k, const QJsonValue &value, const QString &written) {
        if (written.isEmpty()) return tr("not there");
        if (k.secret) return QCoreApplication::translate("ConfigForm", "hidden");
        return value.isUndefined() ? visibleText(written, 200) : fullText(value);
    };
    if (d.served)
        for (const ServedKey &k : d.served->keys) rows.push_back({visibleText(pathText(k.path), 200), side(k, k.host, k.hostWritten), side(k, k.site, k.siteWritten)});
    fill(m_keys, rows);
    if (!d.served) return m_head->setRemark(d.asksSite ? tr("asking the site…") : tr("not asked yet"));
    if (d.served->fault) return m_head->setRemark(tr("not known: %1").arg(servedFaultText(*d.served)));
    QString remark = visibleText(d.served->url, 100) + QStringLiteral(" · ") + tr("%n key(s) differ", "", int(rows.size()));
    if (d.served->unsure) remark += QStringLiteral(" · ") + tr("%n not compared: nginx decides about them", "", d.served->unsure);
    m_head->setRemark(remark);
}

void DiffPane::showShards()
{
    m_stack->setCurrentWidget(m_keys);
    m_keys->horizontalHeaderItem(1)->setText(tr("Here"));
    m_keys->horizontalHeaderItem(2)->setText(tr("Elsewhere"));
    const std::vector<ShardId> shards = m_shards ? m_shards() : std::vector<ShardId>();
    m_ask->setEnabled(!shards.empty() && m_asked == m_answered);
    m_ask->setText(m_answered > 0 ? tr("Read them again") : tr("Read them"));
    std::vector<std::array<QString, 3>> rows;
    for (const auto &[key, values] : m_elsewhere) {
        QStringList said;
        for (const Elsewhere &e : values) said << visibleText(e.shard.value, 40) + QStringLiteral(": ") + e.value;
        rows.push_back({key, m_here[key], said.join(QStringLiteral(" · "))});
    }
    fill(m_keys, rows);
    QString remark;
    if (shards.empty()) remark = tr("There is no other shard.");
    else if (m_asked > m_answered) remark = tr("reading %n shard(s)…", "", m_asked - m_answered);
    else if (m_asked == 0) remark = tr("not read yet");
    else remark = tr("%n key(s) differ", "", int(rows.size()));
    if (!m_failed.isEmpty()) remark += QStringLiteral(" · ") + tr("no such file could be read on %1").arg(m_failed.mid(0, 3).join(QStringLiteral(", ")));
    m_head->setRemark(remark);
    const bool done = m_asked > 0 && m_asked == m_answered && m_failed.size() < m_asked;
    emit othersDiffer(done ? tr("%1 differs from the other shards in %n key(s).", "", int(rows.size())).arg(visibleText(m_id.shard.value, 40)) : QString());
}

void DiffPane::askShards()
{
    m_elsewhere.clear();
    m_here.clear();
    m_failed.clear();
    m_reading.clear();
    m_asked = m_answered = 0;
    const std::vector<ShardId> shards = m_shards ? m_shards() : std::vector<ShardId>();
    m_asked = int(shards.size());
    for (const ShardId &shard : shards) {
        if (!m_desk.hosts(shard).empty() && !m_desk.isListing(shard)) readFrom(shard);
        else m_desk.list(shard); // its answers lead back here
    }
    showShards();
}

// The first file of the same component there; other hosts of that shard have the same one, or the roll-out tells.
void DiffPane::readFrom(const ShardId &shard)
{
    const ConfigDocument *d = m_desk.document(m_id);
    if (!d || shard == m_id.shard) return;
    const auto &hosts = m_desk.hosts(shard);
    const ConfigFile *found = nullptr;
    ConfigId id{shard, {}, {}};
    for (const auto &[server, host] : hosts)
        for (const ConfigFile &f : host.files)
            if (!found && f.component == d->file.component && f.format == d->file.format) {
                found = &f;
                id.server = server;
                id.path = f.path;
            }
    if (!found && m_desk.isListing(shard)) return; // another host may still tell of one
    if (std::find(m_reading.begin(), m_reading.end(), shard) != m_reading.end() || m_asked == m_answered) return;
    m_reading.push_back(shard);
    const auto over = [this, shard](bool failed) {
        m_answered = std::min(m_answered + 1, m_asked);
        if (failed) m_failed << visibleText(shard.value, 40);
        if (tab() == Shards) showShards();
    };
    if (!found || !m_desk.work()) return over(true);
    m_desk.work()->read(id, this, [this, shard, over, mine = m_id](const Result<ConfigRead> &read) {
        const ConfigDocument *now = m_desk.document(m_id);
        if (!read || !now || !(mine == m_id)) return over(true);
        SecretMask mask = now->mask; // alike secrets get alike signs
        const QByteArray theirs = mask.masked(read->text, now->file.format);
        m_desk.work()->differences(now->file.format, now->shownDraft, theirs, this, [this, shard, over](const ConfigResult<std::vector<KeyDifference>> &all) {
            if (all)
                for (const KeyDifference &whole : *all)
                    for (const KeyDifference &k : leavesOf(whole)) {
                        const QString key = visibleText(pathText(k.path), 200);
                        m_here[key] = fullText(k.before);
                        m_elsewhere[key].push_back({shard, fullText(k.after)});
                    }
            over(!all);
        });
    });
}

void DiffPane::showVersions(const ConfigDocument &d)
{
    m_stack->setCurrentWidget(m_versionPage);
    m_head->setRemark(d.versions.empty() ? tr("none is kept yet") : tr("%n kept", "", int(d.versions.size())));
    if (m_listed != d.versions) {
        m_listed = d.versions;
        const QLocale locale;
        const qint64 now = m_now ? m_now() : QDateTime::currentMSecsSinceEpoch();
        m_versions->setRowCount(int(m_listed.size()));
        for (int r = 0; r < int(m_listed.size()); ++r) {
            const SavedVersion &v = m_listed[size_t(r)];
            m_versions->setItem(r, 0, new QTableWidgetItem(momentText(v.at, now)));
            m_versions->setItem(r, 1, new QTableWidgetItem(locale.formattedDataSize(v.bytes, 1, QLocale::DataSizeSIFormat)));
            m_versions->setItem(r, 2, new QTableWidgetItem(v.isHere() ? tr("this computer") : tr("server")));
            m_versions->item(r, 0)->setToolTip(plainToolTip(visibleText(v.path, 300)));
        }
        m_versionDiff->setDiff({});
    }
    m_restore->setEnabled(m_versions->currentRow() >= 0 && m_versions->currentRow() < int(m_listed.size()));
    if (m_versionDiff->diff().empty()) m_versionDiff->setNote(m_listed.empty() ? tr("A version is kept each time the file is applied.") : tr("Choose a version to compare it with the draft."));
}

void DiffPane::compare(int row)
{
    m_restore->setEnabled(row >= 0 && row < int(m_listed.size()));
    if (row < 0 || row >= int(m_listed.size()) || !m_desk.work()) return;
    m_versionDiff->setDiff({});
    m_versionDiff->setNote(tr("Reading…"));
    m_desk.work()->read({m_id.shard, m_id.server, m_listed[size_t(row)].path}, this, [this, row, mine = m_id](const Result<ConfigRead> &read) {
        const ConfigDocument *d = m_desk.document(m_id);
        if (!d || !(mine == m_id) || m_versions->currentRow() != row) return;
        if (!read) return m_versionDiff->setNote(tr("That version cannot be read."));
        SecretMask mask = d->mask;
        const QByteArray kept = mask.masked(read->text, d->file.format);
        if (kept == d->shownDraft) return m_versionDiff->setNote(tr("It is the same as the draft."));
        m_desk.work()->diff(d->shownDraft, kept, this, [this, row](const Result<LineDiff> &diff) {
            if (m_versions->currentRow() == row && diff) m_versionDiff->setDiff(*diff);
        });
    });
}

} // namespace jitscope

#include "moc_diffpane.cpp"
