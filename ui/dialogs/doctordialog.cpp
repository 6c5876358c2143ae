#include "dialogs/doctordialog.h"

#include "base/text.h"
#include "base/unit.h"
#include "dialogs/certificatedialog.h"
#include "widgets/healthword.h"
#include "widgets/parts.h"
#include "widgets/plaintable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace jitscope {
namespace {

enum Column { State, Shard, Source, Status, Answer, Age, Version, Address, ColumnCount };

QString stateWord(const SourceState &source)
{
    switch (source.health) {
    case Health::Ok: return DoctorDialog::tr("Answers");
    case Health::Pending: return DoctorDialog::tr("Not asked yet");
    case Health::SwitchedOff:
        if (!source.since.isEmpty()) return DoctorDialog::tr("Not in this version");
        return source.setting.isEmpty() ? healthWord(Health::SwitchedOff) : DoctorDialog::tr("Needs 1 setting");
    default:
        if (source.error && source.error->kind == Error::Kind::Forbidden) return DoctorDialog::tr("Needs 1 setting");
        return healthWord(source.health);
    }
}

} // namespace

QString errorSentence(const Error &error)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("Error", text); };
    switch (error.kind) {
    case Error::Kind::Unreachable: return say(QT_TRANSLATE_NOOP("Error", "Cannot be reached."));
    case Error::Kind::Timeout: return say(QT_TRANSLATE_NOOP("Error", "Did not answer in time."));
    case Error::Kind::Untrusted: return say(QT_TRANSLATE_NOOP("Error", "The certificate is not trusted."));
    case Error::Kind::Unauthorized: return say(QT_TRANSLATE_NOOP("Error", "The login is not accepted. The account or password is wrong."));
    case Error::Kind::Refused: return say(QT_TRANSLATE_NOOP("Error", "The answer was a refusal."));
    case Error::Kind::Malformed: return say(QT_TRANSLATE_NOOP("Error", "Sent something that cannot be read. A proxy or a login page may answer in its place."));
    case Error::Kind::Unsupported: return say(QT_TRANSLATE_NOOP("Error", "This version of the server has no such page."));
    case Error::Kind::Forbidden: return say(QT_TRANSLATE_NOOP("Error", "The SSH server forbids forwarding to this port. The server behind it may be well."));
    case Error::Kind::Storage: return say(QT_TRANSLATE_NOOP("Error", "A file cannot be read or written."));
    case Error::Kind::Cancelled: return say(QT_TRANSLATE_NOOP("Error", "Was cancelled."));
    case Error::Kind::Failed: break;
    }
    return say(QT_TRANSLATE_NOOP("Error", "Did not work."));
}

DoctorDialog::DoctorDialog(Workspace &workspace, const EntityId &scope, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_scope(scope), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }), m_table(new QTableWidget(this)),
      m_verdict(new VerdictBar(this)), m_report(new VerdictBar(this)), m_settingRow(new QWidget(this)), m_setting(new PlainLabel({}, TextRole::Mono)),
      m_where(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_total(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_copy(new QPushButton(tr("Copy"))), m_certificate(new QPushButton(tr("Certificate…")))
{
    setWindowTitle(tr("Doctor: what answers and what does not"));
    resize(1008, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->addWidget(new PlainLabel(tr("Sources"), TextRole::PageTitle));
    head->addWidget(m_total);
    column->addLayout(head);

    const TableHead heads[ColumnCount] = {{tr("State"), CellMode::SignText, 150}, {tr("Shard"), CellMode::Text, 110}, {tr("Source"), CellMode::Text, 220},
                                          {tr("Status"), CellMode::Figure, 60}, {tr("Time"), CellMode::Figure, 76}, {tr("Age"), CellMode::Figure, 90},
                                          {tr("Version"), CellMode::Text, 110}, {tr("Address"), CellMode::Text, 120}};
    setUpTable(*m_table, heads);
    m_table->setAccessibleName(tr("Sources"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    column->addWidget(makeRule(this));
    column->addWidget(m_verdict);

    auto *settingLine = new QHBoxLayout(m_settingRow);
    settingLine->setContentsMargins(16, 8, 16, 8);
    settingLine->setSpacing(8);
    settingLine->addWidget(m_where);
    settingLine->addWidget(m_setting);
    settingLine->addWidget(m_copy);
    settingLine->addStretch(1);
    m_setting->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_setting->text()); });
    column->addWidget(m_settingRow);
    m_settingRow->hide();

    m_security = new QWidget(this);
    auto *security = new QVBoxLayout(m_security);
    security->setContentsMargins(0, 0, 0, 0);
    security->setSpacing(0);
    column->addWidget(m_security);
    connect(&m_workspace.security, &SecurityBoard::changed, this, &DoctorDialog::tellSecurity);
    tellSecurity();
    m_workspace.security.check();

    auto *creates = new QCheckBox(tr("Also try to create a room beside the breweries, as a guest"));
    creates->setObjectName(QStringLiteral("probe-brewery"));
    auto *creating = new QVBoxLayout;
    creating->setContentsMargins(16, 10, 16, 10);
    creating->setSpacing(2);
    creating->addWidget(creates);
    auto *how = new PlainLabel(tr("A room with a random name is created and left at once. That shows whether strangers could open a brewery of their own."), TextRole::Label, Ink::Text2);
    how->setContentsMargins(24, 0, 0, 0); // under the words of the box
    creating->addWidget(how);
    column->addLayout(creating);
    connect(creates, &QCheckBox::toggled, this, [this](bool on) {
        if (on) m_workspace.security.check(true);
    });
    m_report->setObjectName(QStringLiteral("report"));
    m_report->hide();
    column->addWidget(m_report);
    connect(&m_workspace.security, &SecurityBoard::reportDone, this, &DoctorDialog::reported);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    m_certificate->setObjectName(QStringLiteral("certificate"));
    m_certificate->hide();
    connect(m_certificate, &QPushButton::clicked, this, [this] {
        if (!m_shown) return;
        CertificateDialog(*m_shown, m_shownName, m_clock, this).exec();
    });
    foot->addWidget(m_certificate);
    foot->addStretch(1);
    auto *save = new QPushButton(tr("Save report…"));
    save->setObjectName(QStringLiteral("save-report"));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &DoctorDialog::chooseReport);
    foot->addWidget(save);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);

    connect(m_table, &QTableWidget::currentCellChanged, this, &DoctorDialog::explain);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &DoctorDialog::refresh);
    m_timer.start();
    refresh();
    m_table->setCurrentCell(0, 0);
}

void DoctorDialog::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

void DoctorDialog::refresh()
{
    struct Line { const SourceState *source; QString shard; };
    std::vector<Line> lines;
    int answers = 0;
    for (const SnapshotPtr &shard : m_workspace.fleet.facts()) {
        if (m_scope.kind != EntityKind::Fleet && m_scope.shard != shard->id.value) continue;
        for (const SourceState &source : shard->sources) {
            lines.push_back({&source, shard->id.value});
            answers += source.health == Health::Ok;
        }
    }
    // Kept in place once shown: a list somebody reads does not re-sort. Rows are in the order of the fleet file.
    m_table->setRowCount(int(lines.size()));
    m_total->setText(tr("%1 of %n source(s) answer. Select one to see what is wrong with it.", "", int(lines.size())).arg(answers));
    const QLocale locale;
    const qint64 now = m_clock();
    for (int row = 0; row < int(lines.size()); ++row) {
        const SourceState &s = *lines[size_t(row)].source;
        const QString texts[ColumnCount] = {stateWord(s), visibleText(lines[size_t(row)].shard), visibleText(s.name), s.httpStatus ? QString::number(s.httpStatus) : QStringLiteral("–"),
                                            s.answerMs >= 0 ? formatWithUnit(s.answerMs, Unit::Millisecond, 0, locale) : QStringLiteral("–"),
                                            s.lastOk ? formatAge(now - s.lastOk, locale) : QStringLiteral("–"), s.version.isEmpty() ? QStringLiteral("–") : visibleText(s.version),
                                            visibleText(s.address)};
        for (int c = 0; c < ColumnCount; ++c) {
            QTableWidgetItem *item = m_table->item(row, c);
            if (!item) m_table->setItem(row, c, item = new QTableWidgetItem);
            if (item->text() != texts[c]) item->setText(texts[c]);
        }
        // words of other languages are longer; it only grows, so nothing jumps
        m_table->setColumnWidth(State, std::max(m_table->columnWidth(State), m_table->fontMetrics().horizontalAdvance(texts[State]) + 44));
        QTableWidgetItem *first = m_table->item(row, State);
        if (first->data(HealthRole).toInt() != int(s.health) || !first->data(HealthRole).isValid()) first->setData(HealthRole, int(s.health));
        first->setData(Qt::AccessibleTextRole, texts[Source] + QStringLiteral(", ") + texts[State]);
    }
    explain();
}

void DoctorDialog::chooseReport()
{
    QString filter;
    const QString text = tr("Text (*.txt)"), json = tr("JSON (*.json)");
    QString path = QFileDialog::getSaveFileName(this, tr("Save the doctor's report"), QStringLiteral("jitscope-doctor.txt"), text + QStringLiteral(";;") + json, &filter);
    if (path.isEmpty()) return;
    if (filter == json && !path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)) {
        if (path.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive)) path.chop(4); // the name that was proposed
        path += QStringLiteral(".json");
    }
    saveReport(path);
}

void DoctorDialog::saveReport(const QString &path)
{
    m_workspace.security.saveReport(path, m_scope.kind == EntityKind::Fleet ? ShardId() : ShardId{m_scope.shard});
}

void DoctorDialog::reported(const Result<QString> &path)
{
    m_report->show();
    if (path) m_report->say(Health::Ok, tr("The report is saved."), visibleText(*path, 300));
    else m_report->say(Health::Critical, tr("The report was not saved."), errorSentence(path.error()), visibleText(path.error().where + QStringLiteral(": ") + path.error().detail, 300));
}

void DoctorDialog::tellSecurity()
{
    constexpr size_t most = 4;
    QLayout *rows = m_security->layout();
    while (QLayoutItem *item = rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    struct Line { const SecurityFact *fact; QString shard; };
    std::vector<Line> lines;
    const auto &shards = m_workspace.security.shards();
    for (auto it = shards.begin(); it != shards.end(); ++it) {
        if (m_scope.kind != EntityKind::Fleet && m_scope.shard != it.key()) continue;
        for (const SecurityFact &fact : it->facts) lines.push_back({&fact, it.key()});
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return graver(*a.fact, *b.fact); });
    for (size_t i = 0; i < lines.size() && i < most; ++i) {
        const SecurityFact &fact = *lines[i].fact;
        auto *bar = new VerdictBar(m_security);
        const QString where = m_scope.kind == EntityKind::Fleet ? visibleText(lines[i].shard, 40) + QStringLiteral(": ") : QString();
        bar->say(fact.health, where + securityTitle(fact), securityRemark(fact), visibleText(securityRemedy(fact), 200));
        rows->addWidget(bar);
    }
    if (lines.size() > most) {
        auto *more = new PlainLabel(tr("%n more; the saved report lists them all.", "", int(lines.size() - most)), TextRole::Label, Ink::Text2);
        more->setContentsMargins(16, 4, 16, 4);
        rows->addWidget(more);
    }
    m_security->setVisible(!lines.empty());
}

void DoctorDialog::explain()
{
    const int row = m_table->currentRow();
    int at = 0;
    for (const SnapshotPtr &shard : m_workspace.fleet.facts()) {
        if (m_scope.kind != EntityKind::Fleet && m_scope.shard != shard->id.value) continue;
        for (const SourceState &s : shard->sources) {
            if (at++ != row) continue;
            const QString name = visibleText(s.name);
            if (!s.since.isEmpty())
                m_verdict->say(Health::SwitchedOff, tr("%1 is not exported by this version").arg(name), tr("Versions from %1 on have this page. Nothing else is wrong.").arg(s.since));
            else if (s.health == Health::SwitchedOff) m_verdict->say(Health::Unknown, tr("%1 is switched off").arg(name), tr("The server answers, but its configuration does not offer this page."));
            else if (s.error) {
                const QString hint = s.missed > 0 ? tr("%n answer(s) missed in a row.", "", s.missed) : QString();
                // the name, what it means, and below, small, in the words of whoever noticed
                const QString words = visibleText(s.error->where + QStringLiteral(": ") + s.error->detail, 400);
                m_verdict->say(s.health == Health::Ok ? Health::Warning : s.health, name, errorSentence(*s.error), hint.isEmpty() ? words : words + QStringLiteral("  ·  ") + hint);
            } else if (s.health == Health::Pending) m_verdict->say(Health::Pending, name, tr("It has not been asked yet."));
            else m_verdict->say(s.health, name, s.health == Health::Ok ? tr("It answers. Nothing to do.") : healthWord(s.health));
            m_shown = s.error ? s.error->certificate : nullptr;
            m_shownName = s.name;
            m_certificate->setVisible(m_shown != nullptr);
            m_settingRow->setVisible(!s.setting.isEmpty());
            m_setting->setText(s.setting);
            m_where->setText(s.settingFile.isEmpty() ? tr("Switch on with") : tr("Switch on in %1 with").arg(s.settingFile));
            m_copy->setAccessibleName(tr("Copy the setting %1").arg(s.setting));
            return;
        }
    }
    m_settingRow->hide();
    m_certificate->hide();
}

} // namespace jitscope

#include "moc_doctordialog.cpp"
