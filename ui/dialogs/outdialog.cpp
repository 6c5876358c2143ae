#include "dialogs/outdialog.h"

#include "base/text.h"
#include "base/unit.h"
#include "dialogs/doctordialog.h"
#include "widgets/parts.h"
#include "widgets/plaintable.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace jitscope {
namespace {

enum OutColumn { OutStateColumn, OutName, OutKindColumn, OutOk, OutTry, OutQueued, OutDropped, OutWhere, OutColumnCount };

QString outStateWord(const OutState &s)
{
    if (s.testing) return OutDialog::tr("Testing…");
    switch (healthOf(s)) {
    case Health::Ok: return OutDialog::tr("Works");
    case Health::Warning: return OutDialog::tr("Fails");
    default: return OutDialog::tr("Not tried yet");
    }
}

// To be copied into the fleet file; no text of the screen.
constexpr char outExample[] = "[[out]]\n"
                              "name = \"chat\"\n"
                              "kind = \"webhook\"\n"
                              "url = \"https://chat.example.org/hooks/{secret}\"\n"
                              "secret = \"chat-hook\"\n"
                              "body = '{\"text\": \"{severity}: {title} on {target}. {why}\"}'\n";

} // namespace

OutDialog::OutDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }), m_stack(new QStackedWidget(this)), m_table(new QTableWidget(this)),
      m_verdict(new VerdictBar(this)), m_total(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_test(new QPushButton(tr("Send a test")))
{
    setWindowTitle(tr("Outgoing: where alerts and figures go"));
    resize(960, 480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->addWidget(new PlainLabel(tr("Outgoing"), TextRole::PageTitle));
    head->addWidget(m_total);
    column->addLayout(head);

    const TableHead heads[OutColumnCount] = {{tr("State"), CellMode::SignText, 120}, {tr("Name"), CellMode::Text, 140}, {tr("Kind"), CellMode::Text, 120}, {tr("Last worked"), CellMode::Figure, 100},
                                             {tr("Last tried"), CellMode::Figure, 100}, {tr("Waiting"), CellMode::Figure, 72}, {tr("Given up"), CellMode::Figure, 76}, {tr("Address"), CellMode::Text, 180}};
    setUpTable(*m_table, heads);
    for (int c = 0; c < OutColumnCount; ++c) m_table->setColumnWidth(c, std::max(heads[c].width, m_table->fontMetrics().horizontalAdvance(heads[c].title) + 24)); // words of other languages are longer
    m_table->setAccessibleName(tr("Outgoing"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *empty = new EmptyState(QStringLiteral("export"), tr("Nothing is sent anywhere."),
                                 tr("Tables [[out]] in the fleet file say where: a webhook, a command, an Alertmanager, a Pushgateway, a metrics service, or a page of metrics on this computer."));
    auto *copy = empty->addAction(tr("Copy an example"));
    connect(copy, &QPushButton::clicked, this, [] { QApplication::clipboard()->setText(QString::fromLatin1(outExample)); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
    column->addWidget(makeRule(this));
    column->addWidget(m_verdict);

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, [this] { m_workspace.out.test(selected()); });
    foot->addWidget(m_test);
    foot->addStretch(1);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);

    connect(m_table, &QTableWidget::currentCellChanged, this, &OutDialog::explain);
    connect(&m_workspace.out, &OutBoard::listChanged, this, &OutDialog::refresh);
    connect(&m_workspace.out, &OutBoard::changed, this, &OutDialog::refresh);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &OutDialog::refresh);
    m_timer.start();
    refresh();
    m_table->setCurrentCell(0, 0);
}

void OutDialog::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    refresh();
}

QString OutDialog::selected() const
{
    const auto &all = m_workspace.out.all();
    const int row = m_table->currentRow();
    return row >= 0 && row < int(all.size()) ? all[size_t(row)].name : QString();
}

void OutDialog::refresh()
{
    const auto &all = m_workspace.out.all();
    m_stack->setCurrentIndex(all.empty() ? 1 : 0);
    m_test->setVisible(!all.empty());
    const auto fails = std::count_if(all.begin(), all.end(), [](const OutState &s) { return s.error.has_value(); });
    m_total->setText(fails > 0 ? tr("%n of them do not work. Select one to see why.", "", int(fails)) : tr("Alerts and figures leave this console by these ways."));
    m_total->setVisible(!all.empty());
    m_table->setRowCount(int(all.size()));
    const QLocale locale;
    const qint64 now = m_clock();
    const auto age = [&](qint64 at) { return at > 0 ? formatAge(now - at, locale) : QStringLiteral("–"); };
    for (int row = 0; row < int(all.size()); ++row) {
        const OutState &s = all[size_t(row)];
        const QString texts[OutColumnCount] = {outStateWord(s), visibleText(s.name, 60), outKindTitle(s.kind), age(s.lastOk), age(s.lastTry), locale.toString(s.queued), locale.toString(s.dropped), visibleText(s.where, 300)};
        for (int c = 0; c < OutColumnCount; ++c) {
            QTableWidgetItem *item = m_table->item(row, c);
            if (!item) m_table->setItem(row, c, item = new QTableWidgetItem);
            if (item->text() != texts[c]) item->setText(texts[c]);
        }
        m_table->setColumnWidth(OutStateColumn, std::max(m_table->columnWidth(OutStateColumn), m_table->fontMetrics().horizontalAdvance(texts[OutStateColumn]) + 44));
        m_table->setColumnWidth(OutKindColumn, std::max(m_table->columnWidth(OutKindColumn), m_table->fontMetrics().horizontalAdvance(texts[OutKindColumn]) + 24));
        QTableWidgetItem *first = m_table->item(row, OutStateColumn);
        const int health = int(s.testing ? Health::Pending : healthOf(s));
        if (first->data(HealthRole).toInt() != health || !first->data(HealthRole).isValid()) first->setData(HealthRole, health);
        first->setData(Qt::AccessibleTextRole, texts[OutName] + QStringLiteral(", ") + texts[OutStateColumn]);
    }
    if (m_table->currentRow() < 0 && !all.empty()) m_table->setCurrentCell(0, 0);
    explain();
}

void OutDialog::explain()
{
    const OutState *s = m_workspace.out.find(selected());
    m_test->setEnabled(s && !s->testing);
    if (!s) return m_verdict->clear();
    const QString name = visibleText(s->name, 60), reply = visibleText(s->reply, 300);
    if (s->testing) return m_verdict->say(Health::Pending, name, tr("A test is on its way."));
    if (s->error) {
        const QString words = visibleText(s->error->detail, 400);
        const bool refused = s->error->kind == Error::Kind::Refused || s->error->kind == Error::Kind::Failed || s->error->kind == Error::Kind::Unsupported;
        const QString sentence = s->isTest ? tr("The test was not taken.") : s->queued > 0 ? tr("The last try failed. It is tried again by itself.") : tr("The last try failed.");
        return m_verdict->say(Health::Warning, name, refused ? sentence : sentence + u' ' + errorSentence(*s->error), words);
    }
    if (s->lastTry == 0) return m_verdict->say(Health::Pending, name, tr("Nothing was sent yet. A test shows whether it would arrive."));
    m_verdict->say(Health::Ok, name, s->isTest ? tr("The test was taken.") : tr("It works. Nothing to do."), reply);
}

} // namespace jitscope

#include "moc_outdialog.cpp"
