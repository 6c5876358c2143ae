#include "dialogs/addshard.h"

#include "dialogs/addshardparts.h"

#include "base/text.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace jitscope {
namespace {

PlainLabel *paragraph(const QString &text, Ink ink = Ink::Text2)
{
    auto *label = new PlainLabel(text, TextRole::Body, ink);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout *pageColumn(QWidget *page, int spacing = 8)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(spacing);
    return column;
}

} // namespace

AddShardDialog::AddShardDialog(Workspace &workspace, const QString &fleetFile, ToText toText, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_fleetFile(fleetFile), m_toText(std::move(toText)),
      m_list(new StepList({tr("Address"), tr("Search"), tr("Review"), tr("Save")}, tr("Nothing is written until you save."), this)), m_pages(new QStackedWidget(this)),
      m_back(new QPushButton(tr("Back"))), m_cancel(new QPushButton(tr("Cancel"))), m_next(new QPushButton(tr("Next"))), m_saveOnly(new QPushButton(tr("Save")))
{
    setWindowTitle(tr("Add a shard"));
    resize(1008, 700);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(makeRule(this, false));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    for (QWidget *page : {makeAddress(), makeSearch(), makeReview(), makeSave()}) m_pages->addWidget(page);
    right->addWidget(m_pages, 1);
    right->addWidget(makeRule(this));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    auto *example = new QPushButton(tr("Write the file by hand…"));
    setLook(example, ButtonLook::Link);
    example->setAutoDefault(false);
    connect(example, &QPushButton::clicked, this, &AddShardDialog::exampleWanted);
    foot->addWidget(example);
    foot->addStretch(1);
    for (QPushButton *button : {m_back, m_cancel, m_saveOnly, m_next}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    m_next->setDefault(true);
    setLook(m_next, ButtonLook::Primary);
    right->addLayout(foot);
    row->addLayout(right, 1);
    connect(m_back, &QPushButton::clicked, this, &AddShardDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &AddShardDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &AddShardDialog::next);
    connect(m_saveOnly, &QPushButton::clicked, this, [this] { save(false); });
    connect(&m_workspace.setup, &ShardSetup::changed, this, &AddShardDialog::follow);
    m_workspace.setup.reset();
    showPage(Address);
}

AddShardDialog::~AddShardDialog()
{
    m_workspace.setup.disconnect(this);
    m_workspace.setup.reset(); // a search that nobody waits for ends
}

void AddShardDialog::reject()
{
    m_workspace.setup.cancel();
    QDialog::reject();
}

QWidget *AddShardDialog::makeAddress()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->addWidget(new PlainLabel(tr("Where is the shard?"), TextRole::PageTitle));
    column->addWidget(paragraph(tr("Paste the address of the site, or how you log in to its server with ssh. Both ways may be tried one after the other.")));
    m_address = new QLineEdit;
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setPlaceholderText(tr("https://meet.example.org or user@host"));
    m_address->setAccessibleName(tr("Address of the site or SSH destination"));
    column->addWidget(m_address);
    m_addressFault = new VerdictBar(page);
    column->addWidget(m_addressFault);
    column->addWidget(paragraph(tr("Jitscope only reads. Nothing is written until you save."), Ink::Text3));
    column->addSpacing(16);
    column->addWidget(new PlainLabel(tr("XMPP account, if there is one for Jitscope"), TextRole::PanelTitle));
    column->addWidget(paragraph(tr("Leave both empty to try without. The secret is named here and kept in your keychain: jitscope secret NAME stores it.")));
    auto *form = new QFormLayout;
    m_user = new QLineEdit;
    m_secret = new QLineEdit;
    form->addRow(new PlainLabel(tr("Account")), m_user);
    form->addRow(new PlainLabel(tr("Name of its secret")), m_secret);
    m_user->setAccessibleName(tr("Account"));
    m_secret->setAccessibleName(tr("Name of its secret"));
    column->addLayout(form);
    column->addStretch(1);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) { m_next->setEnabled(!text.trimmed().isEmpty()); });
    return page;
}

QWidget *AddShardDialog::makeSearch()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->setContentsMargins(0, 14, 0, 0);
    m_searchTitle = new PlainLabel({}, TextRole::PageTitle);
    m_searchTitle->setContentsMargins(16, 0, 16, 4);
    column->addWidget(m_searchTitle);
    m_steps = makeFindings({{tr("State"), CellMode::SignText, 150}, {tr("Looked at"), CellMode::Text, 250}, {tr("Found"), CellMode::Text, 320}, {tr("Time"), CellMode::Figure, 70}}, 2, page);
    m_steps->setAccessibleName(tr("Steps of the search"));
    column->addWidget(m_steps, 1);
    return page;
}

QWidget *AddShardDialog::makeReview()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page, 0);
    column->setContentsMargins(0, 14, 0, 0);
    m_title = new PlainLabel({}, TextRole::PageTitle);
    m_title->setContentsMargins(16, 0, 16, 2);
    m_summary = new PlainLabel({}, TextRole::Body, Ink::Text2);
    m_summary->setContentsMargins(16, 0, 16, 6);
    m_summary->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_summary);
    auto *fields = new QHBoxLayout;
    fields->setContentsMargins(16, 2, 16, 10);
    fields->setSpacing(8);
    m_name = new QLineEdit;
    m_name->setAccessibleName(tr("Name of the shard"));
    m_name->setMaximumWidth(220);
    m_site = new QLineEdit;
    m_site->setAccessibleName(tr("Domain of its rooms"));
    m_site->setMaximumWidth(260);
    m_readOnly = new QCheckBox(tr("Read-only"));
    m_readOnly->setChecked(true);
    fields->addWidget(new PlainLabel(tr("Name"), TextRole::Body, Ink::Text2));
    fields->addWidget(m_name, 1);
    fields->addSpacing(8);
    fields->addWidget(new PlainLabel(tr("Rooms"), TextRole::Body, Ink::Text2));
    fields->addWidget(m_site, 1);
    fields->addSpacing(8);
    fields->addWidget(m_readOnly);
    fields->addStretch(1);
    column->addLayout(fields);
    m_found = makeFindings({{tr("Use"), CellMode::Text, std::max(44, fontMetrics().horizontalAdvance(tr("Use")) + 24)}, {tr("Found"), CellMode::Text, 206}, {tr("How it is reached"), CellMode::Text, 250}, {tr("State"), CellMode::SignText, 206}, {tr("Time"), CellMode::Figure, 64}}, 2, page);
    m_found->setAccessibleName(tr("What was found"));
    m_found->setItemDelegateForColumn(0, new UseDelegate(m_found));
    connect(m_found, &QTableWidget::currentCellChanged, this, &AddShardDialog::explain);
    column->addWidget(m_found, 1);
    column->addWidget(makeRule(page));
    m_finding = new VerdictBar(page);
    column->addWidget(m_finding);
    m_settings = new QWidget(page);
    auto *settings = new QVBoxLayout(m_settings);
    settings->setContentsMargins(16, 0, 16, 8);
    column->addWidget(m_settings);
    m_security = new QWidget(page);
    auto *security = new QVBoxLayout(m_security);
    security->setContentsMargins(0, 0, 0, 0);
    security->setSpacing(0);
    column->addWidget(m_security);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) { m_next->setEnabled(!text.trimmed().isEmpty()); });
    return page;
}

QWidget *AddShardDialog::makeSave()
{
    auto *page = new QWidget;
    QVBoxLayout *column = pageColumn(page);
    column->addWidget(new PlainLabel(tr("This is added to your fleet file"), TextRole::PageTitle));
    m_where = new PlainLabel(QDir::toNativeSeparators(m_fleetFile), TextRole::Mono);
    m_where->setWordWrap(true);
    column->addWidget(m_where);
    column->addWidget(paragraph(tr("What stands in the file stays as it is. If somebody changed it meanwhile, a copy is kept beside it.")));
    m_text = new QPlainTextEdit;
    m_text->setReadOnly(true);
    m_text->setFont(textFont(this, TextRole::Mono));
    m_text->setAccessibleName(tr("Text that is added"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    m_saveFault = new VerdictBar(page);
    column->addWidget(m_saveFault);
    return page;
}

void AddShardDialog::showPage(Page page)
{
    m_pages->setCurrentIndex(page);
    m_list->setCurrent(page);
    m_back->setVisible(page == Search || page == Review || page == Save);
    m_saveOnly->setVisible(page == Save);
    m_next->setText(page == Address ? tr("Search") : page == Search ? tr("Enough") : page == Save ? tr("Save and open") : tr("Next"));
    m_next->setEnabled(page == Address ? !m_address->text().trimmed().isEmpty() : true);
    if (page == Address) m_address->setFocus();
    if (page == Review) m_found->setFocus();
}

void AddShardDialog::next()
{
    switch (Page(m_pages->currentIndex())) {
    case Address:
        m_addressFault->hide();
        m_searchTitle->setText(tr("Looking at %1").arg(visibleText(m_address->text().trimmed(), 80)));
        showPage(Search);
        m_workspace.setup.search({m_address->text().trimmed(), m_user->text().trimmed(), m_secret->text().trimmed()});
        break;
    case Search: m_workspace.setup.cancel(); break; // what was found so far is proposed
    case Review:
        m_text->setPlainText(m_toText ? m_toText(shardOf(chosen())) : QString());
        m_saveFault->hide();
        showPage(Save);
        break;
    case Save: save(true); break;
    }
}

void AddShardDialog::back()
{
    const Page page = Page(m_pages->currentIndex());
    if (page == Save) return showPage(Review);
    m_workspace.setup.reset();
    showPage(Address);
}

void AddShardDialog::save(bool open)
{
    m_openAfter = open;
    m_workspace.setup.save(shardOf(chosen()));
}

void AddShardDialog::follow()
{
    const ShardSetup &setup = m_workspace.setup;
    const Page page = Page(m_pages->currentIndex());
    if (page == Search) {
        fillSteps();
        if (setup.state() == ShardSetup::State::Found) {
            fillReview();
            showPage(Review);
        } else if (setup.state() == ShardSetup::State::Idle && setup.error()) {
            m_addressFault->say(Health::Warning, tr("Nothing was found there."), visibleText(setup.error()->detail, 300));
            showPage(Address);
        }
    } else if (page == Save) {
        m_next->setEnabled(setup.state() != ShardSetup::State::Saving);
        m_saveOnly->setEnabled(setup.state() != ShardSetup::State::Saving);
        if (setup.error()) {
            m_saveFault->say(Health::Critical, tr("Not saved."), visibleText(setup.error()->where + QStringLiteral(": ") + setup.error()->detail, 400));
        }
        if (setup.state() == ShardSetup::State::Saved) {
            const QString name = m_name->text().trimmed();
            accept();
            if (m_openAfter) emit openWanted(name);
        }
    }
}

void AddShardDialog::fillSteps()
{
    const auto &steps = m_workspace.setup.steps();
    m_steps->setRowCount(int(steps.size()));
    for (int row = 0; row < int(steps.size()); ++row) {
        const SetupStep &s = steps[size_t(row)];
        setFinding(m_steps, row, {stepStateWord(s.state), setupStepTitle(s.kind), visibleText(s.detail, 200), s.state == SetupStep::State::Running ? QStringLiteral("–") : tr("%1 ms").arg(s.ms)}, 0,
                   stepHealth(s.state));
    }
}

void AddShardDialog::fillReview()
{
    const Proposal &p = m_workspace.setup.proposal();
    QStringList taken;
    for (const SnapshotPtr &s : m_workspace.fleet.facts()) taken << s->id.value;
    m_name->setText(freeShardName(p.name, taken));
    m_site->setText(p.mucDomain);
    m_title->setText(tr("Found on %1").arg(visibleText(p.ssh.isEmpty() ? p.site : p.ssh, 80)));
    const int works = int(std::count_if(p.found.begin(), p.found.end(), [](const Found &f) { return f.use; }));
    m_summary->setText(tr("Searched in %1 s.").arg(QLocale().toString(p.tookMs / 1000.0, 'f', 1)) + u' ' + tr("%1 of %n can be watched now.", "", int(p.found.size())).arg(works));
    m_found->setRowCount(int(p.found.size()));
    int stateWidth = 206; // more where the words of a language are longer
    for (int row = 0; row < int(p.found.size()); ++row) {
        const Found &f = p.found[size_t(row)];
        QString name = visibleText(f.name, 80);
        if (!f.version.isEmpty()) name += QStringLiteral(", ") + visibleText(f.version, 40);
        setFinding(m_found, row, {{}, name, foundWay(f, !p.ssh.isEmpty()), foundStateWord(f.state, int(f.needs.size())), f.answerMs < 0 ? QStringLiteral("–") : tr("%1 ms").arg(f.answerMs)}, 3, foundHealth(f.state));
        stateWidth = std::max(stateWidth, m_found->fontMetrics().horizontalAdvance(foundStateWord(f.state, int(f.needs.size()))) + 44);
        QTableWidgetItem *use = m_found->item(row, 0);
        use->setFlags(f.canUse() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsSelectable);
        if (f.canUse()) use->setCheckState(f.use ? Qt::Checked : Qt::Unchecked);
        use->setData(Qt::AccessibleTextRole, tr("Use %1").arg(name));
    }
    m_found->setColumnWidth(3, stateWidth);
    const auto clear = [](QLayout *layout) {
        while (QLayoutItem *item = layout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
    };
    clear(m_security->layout());
    int shown = 0;
    for (const SecurityFact &fact : p.security) {
        if (++shown > 3) continue;
        auto *bar = new VerdictBar(m_security);
        bar->say(fact.health, securityTitle(fact), securityRemark(fact), visibleText(securityRemedy(fact), 200));
        m_security->layout()->addWidget(bar);
    }
    if (shown > 3) {
        auto *more = new PlainLabel(tr("%n more; the doctor lists them all.", "", shown - 3), TextRole::Label, Ink::Text2);
        more->setContentsMargins(16, 4, 16, 4);
        m_security->layout()->addWidget(more);
    }
    m_security->setVisible(shown > 0);
    if (m_found->rowCount() > 0) m_found->setCurrentCell(0, 1);
    explain();
}

void AddShardDialog::explain()
{
    while (QLayoutItem *item = m_settings->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_settings->hide();
    const auto &all = m_workspace.setup.proposal().found;
    const int row = m_found->currentRow();
    if (row < 0 || row >= int(all.size())) return m_finding->clear();
    const Found &f = all[size_t(row)];
    const QString name = visibleText(f.name, 80);
    m_finding->say(foundHealth(f.state), name + QStringLiteral(": ") + foundStateWord(f.state, int(f.needs.size())), foundSentence(f));
    int lines = 0;
    for (const NeededSetting &need : f.needs) {
        if (++lines > 3) break;
        m_settings->layout()->addWidget(new SettingLine(need, f.state == FoundState::NeedsLogin, m_settings));
    }
    m_settings->setVisible(lines > 0);
}

Proposal AddShardDialog::chosen() const
{
    Proposal p = m_workspace.setup.proposal();
    p.name = m_name->text().trimmed();
    p.mucDomain = m_site->text().trimmed();
    p.readOnly = m_readOnly->isChecked();
    for (int row = 0; row < std::min(m_found->rowCount(), int(p.found.size())); ++row) {
        Found &f = p.found[size_t(row)];
        f.use = f.canUse() && m_found->item(row, 0)->checkState() == Qt::Checked;
    }
    return p;
}

} // namespace jitscope

#include "moc_addshard.cpp"
