#include "dialogs/datasettings.h"

#include "base/text.h"
#include "items/historywords.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QWheelEvent>

namespace jitscope {
namespace {

constexpr int askEveryMs = 5'000;

PlainLabel *noteLabel(const QString &text)
{
    auto *note = new PlainLabel(text, TextRole::Label, Ink::Text3);
    note->setWordWrap(true);
    return note;
}

// The page scrolls: who turns the wheel over it wants to see the rest, not to keep less.
class StillChoice : public QComboBox
{
public:
    StillChoice() { setFocusPolicy(Qt::StrongFocus); }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

// Values to choose from, and the present one even when it is none of them.
QComboBox *choiceOf(std::initializer_list<int> values, int present, const std::function<QString(int)> &word)
{
    auto *box = new StillChoice;
    std::vector<int> all(values);
    if (std::find(all.begin(), all.end(), present) == all.end()) all.push_back(present);
    std::sort(all.begin(), all.end());
    for (const int v : all) box->addItem(word(v), v);
    box->setCurrentIndex(box->findData(present));
    return box;
}

int daysOf(qint64 ms) { return int(ms / HistoryLimits::Day); }

} // namespace

DataSettings::DataSettings(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    addState(column);
    addTiers(column);
    addPrivacy(column);
    addForget(column);
    if (workspace.history) connect(workspace.history, &History::stateChanged, this, &DataSettings::follow);
    m_again.setInterval(askEveryMs);
    m_again.callOnTimeout(this, &DataSettings::ask);
    m_again.start();
    follow();
    ask();
}

void DataSettings::change(const std::function<void(HistoryKeeping &)> &how)
{
    HistoryKeeping keeping = m_workspace.settings.history();
    how(keeping);
    m_workspace.settings.setHistory(keeping);
    follow();
    showSizes();
}

void DataSettings::keepFrom(QComboBox *box, const std::function<int(const HistoryKeeping &)> &now, const std::function<void(HistoryKeeping &, int)> &set)
{
    connect(box, &QComboBox::activated, this, [this, box, now, set] {
        const int wish = box->currentData().toInt(), is = now(m_workspace.settings.history());
        if (wish < is) {
            QMessageBox ask(QMessageBox::Warning, tr("Keep less"), tr("%1: %2 instead of %3?").arg(box->accessibleName(), box->currentText(), box->itemText(box->findData(is))), QMessageBox::Cancel, this);
            ask.setObjectName(QStringLiteral("keepLessQuestion"));
            ask.setTextFormat(Qt::PlainText);
            ask.setInformativeText(tr("What is kept beyond that goes within minutes. It cannot be undone."));
            QPushButton *verb = ask.addButton(tr("Keep less"), QMessageBox::DestructiveRole);
            ask.setDefaultButton(QMessageBox::Cancel);
            ask.exec();
            if (ask.clickedButton() != verb) return box->setCurrentIndex(box->findData(is));
        }
        change([&](HistoryKeeping &k) { set(k, wish); });
    });
}

void DataSettings::addState(QVBoxLayout *column)
{
    const HistoryKeeping &now = m_workspace.settings.history();
    auto *on = new QCheckBox(tr("Keep past moments on this computer"));
    on->setObjectName(QStringLiteral("historyOn"));
    on->setChecked(now.on);
    connect(on, &QCheckBox::toggled, this, [this](bool is) { change([is](HistoryKeeping &k) { k.on = is; }); });
    column->addWidget(on);
    column->addWidget(noteLabel(tr("Figures, joins and leaves, alerts and operations. Charts and the time machine show them. What is kept stays when this is switched off.")));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    m_mode = new PlainLabel({}, TextRole::Section);
    m_mode->setObjectName(QStringLiteral("historyMode"));
    m_path = new PlainLabel({}, TextRole::Label, Ink::Text2);
    m_path->setObjectName(QStringLiteral("historyPath"));
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setWordWrap(true);
    line->addWidget(m_mode);
    line->addWidget(m_path, 1);
    column->addLayout(line);
    m_troubles = new QVBoxLayout;
    m_troubles->setSpacing(2);
    column->addLayout(m_troubles);
}

void DataSettings::addTiers(QVBoxLayout *column)
{
    const HistoryKeeping &now = m_workspace.settings.history();
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    const QString heads[] = {tr("Figures"), tr("Now"), tr("As days go"), tr("Kept for"), tr("At most")};
    for (int c = 0; c < int(std::size(heads)); ++c) grid->addWidget(new PlainLabel(heads[c], TextRole::Label, Ink::Text3), 0, c);
    const auto days = [this](int n) { return tr("%n day(s)", "", n); };
    const auto megabytes = [](int n) { return historyBytes(n * HistoryLimits::MB); };
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        TierRow &row = m_tiers[i];
        const QString title = historyTierTitle(i);
        row.size = new PlainLabel(QStringLiteral("–"));
        row.size->setObjectName(QStringLiteral("tierSize%1").arg(i));
        row.forecast = new PlainLabel({}, TextRole::Body, Ink::Text2);
        row.forecast->setObjectName(QStringLiteral("tierForecast%1").arg(i));
        row.days = i == 0 ? choiceOf({1, 2, 7, 14, 31}, daysOf(now.limits.tiers[i].ageMs), days) : i == 1 ? choiceOf({31, 90, 180, 365}, daysOf(now.limits.tiers[i].ageMs), days)
                                                                                                          : choiceOf({365, 730, 1825, 3650}, daysOf(now.limits.tiers[i].ageMs), days);
        row.days->setObjectName(QStringLiteral("tierDays%1").arg(i));
        row.days->setAccessibleName(tr("%1: kept for").arg(title));
        row.bytes = choiceOf({50, 100, 200, 400, 800, 1100, 2500, 5000, 10'000}, int(now.limits.tiers[i].bytes / HistoryLimits::MB), megabytes);
        row.bytes->setObjectName(QStringLiteral("tierBytes%1").arg(i));
        row.bytes->setAccessibleName(tr("%1: at most").arg(title));
        keepFrom(row.days, [i](const HistoryKeeping &k) { return daysOf(k.limits.tiers[i].ageMs); }, [i](HistoryKeeping &k, int n) { k.limits.tiers[i].ageMs = n * HistoryLimits::Day; });
        keepFrom(row.bytes, [i](const HistoryKeeping &k) { return int(k.limits.tiers[i].bytes / HistoryLimits::MB); }, [i](HistoryKeeping &k, int n) { k.limits.tiers[i].bytes = n * HistoryLimits::MB; });
        m_whileOn.insert(m_whileOn.end(), {row.days, row.bytes});
        int c = 0;
        for (QWidget *w : {static_cast<QWidget *>(new PlainLabel(title)), static_cast<QWidget *>(row.size), static_cast<QWidget *>(row.forecast), static_cast<QWidget *>(row.days), static_cast<QWidget *>(row.bytes)})
            grid->addWidget(w, int(i) + 1, c++);
    }
    grid->setColumnStretch(2, 1);
    column->addLayout(grid);
    column->addWidget(noteLabel(tr("What is too old or too much goes, the oldest first. Of minutes and hours the least, the greatest and the mean are kept, so that a peak stays a peak.")));
    m_rest = new PlainLabel({}, TextRole::Label, Ink::Text2);
    m_rest->setObjectName(QStringLiteral("historyRest"));
    m_rest->setWordWrap(true);
    column->addWidget(m_rest);
    auto *archive = new QCheckBox(tr("Archive months that are over"));
    archive->setObjectName(QStringLiteral("historyArchive"));
    archive->setChecked(now.archive);
    connect(archive, &QCheckBox::toggled, this, [this](bool is) { change([is](HistoryKeeping &k) { k.archive = is; }); });
    m_whileOn.push_back(archive);
    column->addWidget(archive);
    column->addWidget(noteLabel(tr("Their minutes and events move to compressed files beside the history, a file a month, and stay in sight. Remove a file to forget its month.")));
    auto *memory = choiceOf({16, 28, 64, 128, 256, 512}, now.memoryMB, megabytes);
    memory->setObjectName(QStringLiteral("historyMemory"));
    memory->setAccessibleName(tr("Memory for charts"));
    connect(memory, &QComboBox::activated, this, [this, memory] { change([&](HistoryKeeping &k) { k.memoryMB = memory->currentData().toInt(); }); });
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(new PlainLabel(tr("Memory for charts")));
    line->addWidget(memory);
    line->addStretch(1);
    column->addLayout(line);
    column->addWidget(noteLabel(tr("The last hour is at hand at once; what is older is read from the history.")));
}

void DataSettings::addPrivacy(QVBoxLayout *column)
{
    const HistoryKeeping &now = m_workspace.settings.history();
    column->addWidget(makeRule(this));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    const auto days = [this](int n) { return tr("%n day(s)", "", n); };
    auto *names = choiceOf({1, 7, 14, 31, 90, 365}, daysOf(now.limits.nameAgeMs), days), *events = choiceOf({31, 90, 365, 730, 1825}, daysOf(now.limits.eventAgeMs), days);
    names->setObjectName(QStringLiteral("nameDays"));
    names->setAccessibleName(tr("Names are forgotten after"));
    events->setObjectName(QStringLiteral("eventDays"));
    events->setAccessibleName(tr("Events are kept for"));
    keepFrom(names, [](const HistoryKeeping &k) { return daysOf(k.limits.nameAgeMs); }, [](HistoryKeeping &k, int n) { k.limits.nameAgeMs = n * HistoryLimits::Day; });
    keepFrom(events, [](const HistoryKeeping &k) { return daysOf(k.limits.eventAgeMs); }, [](HistoryKeeping &k, int n) { k.limits.eventAgeMs = n * HistoryLimits::Day; });
    grid->addWidget(new PlainLabel(names->accessibleName()), 0, 0);
    grid->addWidget(names, 0, 1);
    grid->addWidget(new PlainLabel(events->accessibleName()), 1, 0);
    grid->addWidget(events, 1, 1);
    m_whileOn.insert(m_whileOn.end(), {names, events});
    column->addLayout(grid);
    column->addWidget(noteLabel(tr("Names of rooms and people, addresses and identities, counted from when they were last seen. Figures and events stay, without them.")));
    auto *pseudonyms = new QCheckBox(tr("Store pseudonyms instead of names"));
    pseudonyms->setObjectName(QStringLiteral("historyPseudonyms"));
    pseudonyms->setChecked(now.pseudonyms);
    connect(pseudonyms, &QCheckBox::toggled, this, [this](bool is) { change([is](HistoryKeeping &k) { k.pseudonyms = is; }); });
    m_whileOn.push_back(pseudonyms);
    column->addWidget(pseudonyms);
    column->addWidget(noteLabel(tr("From now on; new ones every day, and nothing leads back from them. What was stored before keeps its names until they are forgotten.")));
}

void DataSettings::addForget(QVBoxLayout *column)
{
    column->addWidget(makeRule(this));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_who = new QLineEdit;
    m_who->setObjectName(QStringLiteral("forgetWho"));
    m_who->setMaxLength(1000);
    m_who->setPlaceholderText(tr("Name of a person or room"));
    m_who->setAccessibleName(tr("Whom to forget"));
    line->addWidget(m_who, 1);
    for (const bool room : {false, true}) {
        auto *button = new QPushButton(room ? tr("Forget room…") : tr("Forget person…"));
        button->setObjectName(room ? QStringLiteral("forgetRoom") : QStringLiteral("forgetPerson"));
        button->setAutoDefault(false);
        button->setEnabled(false);
        connect(button, &QPushButton::clicked, this, [this, room] { forget(room); });
        m_forget[size_t(room)] = button;
        line->addWidget(button);
    }
    connect(m_who, &QLineEdit::textChanged, this, &DataSettings::follow);
    column->addLayout(line);
    column->addWidget(noteLabel(tr("A person as the name was shown; a room by its name or its whole address. You are told what goes before anything does.")));
    m_said = new PlainLabel({}, TextRole::Label, Ink::Text2);
    m_said->setObjectName(QStringLiteral("forgetSaid"));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
}

void DataSettings::follow()
{
    const HistoryState state = m_workspace.history ? m_workspace.history->state() : HistoryState();
    m_mode->setText(historyMode(state));
    m_path->setText(visibleText(state.path, 400));
    while (QLayoutItem *item = m_troubles->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HistoryTrouble &t : historyTroubles(state)) {
        auto *title = new PlainLabel(t.title, TextRole::Section, t.grave ? Ink::Warning : Ink::Text);
        title->setObjectName(QStringLiteral("historyTrouble"));
        title->setContentsMargins(0, 4, 0, 0);
        auto *text = new PlainLabel(t.text + u' ' + t.remedy, TextRole::Label, Ink::Text2);
        for (PlainLabel *l : {title, text}) {
            l->setWordWrap(true);
            m_troubles->addWidget(l);
        }
    }
    if (!state.backup.isEmpty()) m_troubles->addWidget(noteLabel(tr("The store of the former version is kept as %1 for as long as names are.").arg(visibleText(state.backup, 400))));
    const bool on = m_workspace.settings.history().on, writes = state.mode == HistoryState::Mode::Writing, named = !m_who->text().trimmed().isEmpty();
    for (QWidget *w : m_whileOn) w->setEnabled(on);
    for (QPushButton *b : m_forget) b->setEnabled(writes && named);
}

void DataSettings::ask()
{
    if (!m_workspace.history) return;
    m_workspace.history->stat(this, [this](Result<HistoryStat> stat) {
        if (stat) m_stat = *stat;
        else m_stat.reset();
        showSizes();
    });
}

void DataSettings::showSizes()
{
    const HistoryLimits &limits = m_workspace.settings.history().limits;
    for (size_t i = 0; i < m_tiers.size(); ++i) {
        m_tiers[i].size->setText(m_stat ? historyBytes(m_stat->tiers[i].bytes) : QStringLiteral("–"));
        m_tiers[i].forecast->setText(m_stat ? forecastText(m_stat->tiers[i], limits.tiers[i]) : QString());
    }
    QStringList rest;
    if (m_stat) {
        const QLocale locale;
        rest << tr("On disk %1").arg(historyBytes(m_stat->fileBytes)) << tr("%1 events").arg(locale.toString(m_stat->events)) << tr("%1 names").arg(locale.toString(m_stat->names));
        if (m_stat->archives > 0) rest << tr("%n archived month(s), %1", "", int(m_stat->archives)).arg(historyBytes(m_stat->archiveBytes));
    }
    m_rest->setText(rest.join(QStringLiteral(" · ")));
    m_rest->setVisible(!rest.isEmpty());
}

void DataSettings::forget(bool room)
{
    const QString name = m_who->text().trimmed(), shown = safeText(name, 120);
    QMessageBox box(QMessageBox::Warning, tr("Forget"), room ? tr("Forget the room %1?").arg(shown) : tr("Forget %1?").arg(shown), QMessageBox::Cancel, this);
    box.setObjectName(QStringLiteral("forgetQuestion"));
    box.setTextFormat(Qt::PlainText);
    const QString goes = room ? tr("Of every room of that name, in all shards: its name, its figures and events, and those of everybody who was in it.")
                              : tr("Of everybody who was shown under that name, in all rooms: the name, their figures and events.");
    box.setInformativeText(goes + u' ' + tr("Copies of the history that were kept beside it go too.") + QStringLiteral("\n\n")
                           + tr("What stays: figures of shards, servers and other rooms in which they were counted, archived figures that no name leads to, the audit log of operations, and files that were exported.") + QStringLiteral("\n\n")
                           + tr("It cannot be undone. Who is there now is recorded anew."));
    QPushButton *verb = box.addButton(tr("Forget"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() != verb || !m_workspace.history) return;
    const auto done = [this](const Result<void> &r) {
        m_said->setText(r ? tr("Forgotten.") : tr("It was not done: %1").arg(visibleText(r.error().detail, 300)));
        m_said->show();
        if (r) m_who->clear();
        ask();
    };
    if (room) m_workspace.history->purge(EntityId::of(ShardId{}, RoomId{name}), this, done);
    else m_workspace.history->purgeName(name, this, done);
}

} // namespace jitscope

#include "moc_datasettings.cpp"
