#include "tabs/meetingcard.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/operationwords.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/plaintable.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>

#include <cmath>

namespace jitscope {
namespace {

constexpr size_t MostCardStays = 500;
constexpr int NarrowCard = 640;

QString cardFigure(Metric metric, double value)
{
    return std::isnan(value) ? QStringLiteral("–") : formatWithUnit(value, jitscope::row(metric).unit, jitscope::row(metric).decimals, QLocale());
}

} // namespace

MeetingCard::MeetingCard(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_title(new PlainLabel({}, TextRole::PanelTitle, Ink::Text, this)), m_facts(new FactList(this)), m_people(new QTableWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->setSpacing(6);
    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    m_title->setElided(true);
    top->addWidget(m_title, 1);
    auto *moment = new QPushButton(icon(this, QStringLiteral("history")), tr("As it was"), this);
    moment->setObjectName(QStringLiteral("asItWas"));
    setPlainToolTip(moment, tr("Shows the room in the time machine, at the moment when most people were there."));
    auto *report = new QPushButton(icon(this, QStringLiteral("export")), tr("Report…"), this);
    report->setObjectName(QStringLiteral("meetingReport"));
    for (QPushButton *b : {moment, report}) {
        setSmall(b);
        top->addWidget(b);
    }
    connect(moment, &QPushButton::clicked, this, &MeetingCard::momentWanted);
    connect(report, &QPushButton::clicked, this, &MeetingCard::reportWanted);
    column->addLayout(top);
    auto *both = new QHBoxLayout;
    both->setSpacing(16);
    m_facts->setMinimumWidth(170);
    m_facts->setMaximumWidth(360);
    QScrollArea *scroll = makeScroll(m_facts, this);
    scroll->setMinimumWidth(180);
    scroll->setMaximumWidth(380);
    both->addWidget(scroll, 2);
    const TableHead heads[] = {{tr("Person"), CellMode::Text, 160}, {tr("Came"), CellMode::Figure, 110}, {tr("Left"), CellMode::Figure, 110}, {tr("Stayed"), CellMode::Figure, 90}};
    setUpTable(*m_people, heads);
    m_people->setObjectName(QStringLiteral("meetingPeople"));
    m_people->setAccessibleName(tr("People of the meeting"));
    m_people->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_people->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    both->addWidget(m_people, 3);
    column->addLayout(both, 1);
}

void MeetingCard::show(const MeetingRow &row, const MeetingWorst::Figures *figures, const std::function<QString(const MeetingStay &)> &personName)
{
    const bool other = !(row.entity() == m_row.entity()) || !(row.meeting == m_row.meeting) || row.name != m_row.name;
    m_row = row;
    const Meeting &m = row.meeting;
    const qint64 now = m_view.workspace.clock.now();
    m_title->setText(visibleText(row.name, 80));
    std::vector<Fact> facts;
    const auto add = [&](const QString &label, const QString &value, const QString &remark = {}) {
        Fact f;
        f.label = label;
        f.value = value;
        f.remark = remark;
        f.missing = value == QStringLiteral("–");
        facts.push_back(std::move(f));
    };
    add(tr("Shard"), visibleText(row.shard, 60));
    add(tr("From"), meetingBegin(m, now));
    add(tr("Until"), meetingEnd(m, now));
    add(tr("Length"), meetingLength(m));
    add(tr("People"), m.people() > 0 ? QLocale().toString(m.people()) : QStringLiteral("–"), m.peak > 0 ? tr("at most %1 at once, at %2").arg(QLocale().toString(m.peak), momentText(m.peakAt, now)) : QString());
    add(tr("Person-minutes"), QLocale().toString(m.personMs() / 60'000));
    add(tr("Worst quality"), !figures ? QStringLiteral("…") : bandTitle(figures->band));
    add(tr("Round trip"), figures ? cardFigure(Metric::RoomRttMax, figures->rtt) : QStringLiteral("…"), tr("highest"));
    add(tr("Loss ↑ / ↓"), figures ? tr("%1 / %2").arg(cardFigure(Metric::RoomLossUpMax, figures->lossUp), cardFigure(Metric::RoomLossDownMax, figures->lossDown)) : QStringLiteral("…"), tr("highest"));
    add(tr("Jitter ↑"), figures ? cardFigure(Metric::RoomJitterMax, figures->jitter) : QStringLiteral("…"), tr("highest"));
    qint64 recorded = 0;
    for (const TimeSpan &s : m.recordings) recorded += s.to - s.from;
    add(tr("Recording"), m.recordings.empty() ? tr("none seen") : formatAge(recorded, QLocale()), m.streamed ? tr("streamed") : QString());
    QStringList bridges;
    for (const QString &b : m.bridges) bridges << visibleText(b, 60);
    add(tr("Bridges"), bridges.isEmpty() ? QStringLiteral("–") : bridges.join(QStringLiteral(", ")));
    for (const QString &gap : meetingGaps(m, now)) add(tr("Not seen"), gap);
    m_facts->set(facts);

    if (!other && m_people->rowCount() > 0) return;
    const size_t rows = std::min(m.stays.size(), MostCardStays);
    m_people->setRowCount(int(rows));
    for (size_t i = 0; i < rows; ++i) {
        const MeetingStay &s = m.stays[i];
        const bool still = m.isOn && !s.sawLeave && s.to >= m.to;
        const QString texts[] = {personName(s), s.sawJoin ? momentText(s.from, now) : tr("before %1").arg(momentText(s.from, now)), still ? tr("still there") : s.sawLeave ? momentText(s.to, now) : tr("after %1").arg(momentText(s.to, now)), formatAge(s.to - s.from, QLocale())};
        for (int c = 0; c < 4; ++c) {
            QTableWidgetItem *cell = m_people->item(int(i), c);
            if (!cell) m_people->setItem(int(i), c, cell = new QTableWidgetItem);
            cell->setText(texts[c]);
            if (c == 3) cell->setToolTip(m_people->horizontalHeaderItem(2)->text() + QStringLiteral(": ") + texts[2]); // its column may have gone
            cell->setData(MissingRole, (c == 1 && !s.sawJoin) || (c == 2 && !s.sawLeave));
            cell->setData(Qt::AccessibleTextRole, m_people->horizontalHeaderItem(c)->text() + QStringLiteral(", ") + texts[c]);
        }
    }
}

// Beside another one there is no room for every column; when somebody left follows from the others.
void MeetingCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_people->setColumnHidden(2, width() < NarrowCard);
}

} // namespace jitscope

#include "moc_meetingcard.cpp"
