#include "tabs/stepstable.h"

#include "base/unit.h"
#include "items/operationwords.h"
#include "items/roles.h"
#include "widgets/plaintable.h"

#include <QHeaderView>
#include <QLocale>

namespace jitscope {
namespace {

struct StepCell
{
    enum Column { Number, Name, Seen, Time, Took, Count };
};

} // namespace

StepsTable::StepsTable(QWidget *parent)
    : QTableWidget(parent)
{
    setAccessibleName(tr("Steps"));
    const TableHead heads[StepCell::Count] = {{QStringLiteral("#"), CellMode::Figure, 36}, {tr("Step"), CellMode::SignText, 230}, {tr("Seen, or planned"), CellMode::Text, 240},
                                              {tr("Time"), CellMode::Figure, 96}, {tr("Took"), CellMode::Figure, 96}};
    setUpTable(*this, heads);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(StepCell::Seen, QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void StepsTable::show(const Operation *op, qint64 now)
{
    const int count = op ? int(op->plan.steps.size()) : 0;
    if (rowCount() != count) setRowCount(count);
    const QLocale locale;
    for (int row = 0; row < count; ++row) {
        const PlanStep &step = op->plan.steps[size_t(row)];
        const StepState state = size_t(row) < op->steps.size() ? op->steps[size_t(row)] : StepState();
        const qint64 end = state.end > 0 ? state.end : isOpen(op->state) ? now : op->endedAt;
        const bool began = state.at > 0;
        const QString texts[StepCell::Count] = {QString::number(row + 1), stepTitle(step), stepSeen(step, state), began ? momentText(state.at, now) : QString(),
                                                began && end >= state.at ? formatAge(end - state.at, locale) : QString()};
        for (int c = 0; c < StepCell::Count; ++c) {
            QTableWidgetItem *at = item(row, c);
            if (!at) setItem(row, c, at = new QTableWidgetItem);
            if (at->text() != texts[c]) at->setText(texts[c]);
            const bool grey = state.mark == StepState::Mark::Planned || state.mark == StepState::Mark::Skipped || c == StepCell::Number;
            if (at->data(MissingRole).toBool() != grey) at->setData(MissingRole, grey);
        }
        const int sign = int(stepHealth(state.mark));
        if (const QVariant was = item(row, StepCell::Name)->data(HealthRole); !was.isValid() || was.toInt() != sign) item(row, StepCell::Name)->setData(HealthRole, sign);
        item(row, StepCell::Name)->setData(Qt::AccessibleTextRole, QStringList{texts[StepCell::Number], texts[StepCell::Name], stepMark(state.mark)}.join(QStringLiteral(", ")));
        item(row, StepCell::Seen)->setToolTip({});
    }
    // the present step is led into sight once, when it begins
    if (!op || (m_shown == op->id && m_step == op->step)) return;
    m_shown = op->id;
    m_step = op->step;
    if (isOpen(op->state) && op->step >= 0 && op->step < count) setCurrentCell(op->step, StepCell::Number);
    else clearSelection(), setCurrentCell(-1, -1);
}

// Lower, the present step is not to fall out of sight; nor when it was led there before there was any room.
void StepsTable::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    if (const QTableWidgetItem *now = currentItem()) scrollToItem(now);
}

} // namespace jitscope

#include "moc_stepstable.cpp"
