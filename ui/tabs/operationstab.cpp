// Operations (look §8.8): what runs now, which step, what remains and the way out; below it everything that was ever done.
#include "base/text.h"
#include "dialogs/confirmdialog.h"
#include "dialogs/offermenu.h"
#include "items/operationtable.h"
#include "items/operationwords.h"
#include "tabs/auditsection.h"
#include "tabs/pages.h"
#include "tabs/stepstable.h"
#include "tabs/tablepage.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

namespace jitscope {
namespace {

QString operationsText(const char *source) { return QCoreApplication::translate("Operations", source); }

class OperationsTab : public TablePage
{
public:
    OperationsTab(const View &view, QWidget *parent)
        : TablePage(view, parent), m_model(new OperationTable(view.workspace.operations, view.navigator.scope()))
    {
        auto *split = new QSplitter(Qt::Vertical, this);
        split->setChildrenCollapsible(false);

        auto *upper = new QWidget(split);
        auto *top = new QVBoxLayout(upper);
        top->setContentsMargins(0, 0, 0, 0);
        top->setSpacing(0);
        m_head = new SectionHead(operationsText(QT_TRANSLATE_NOOP("Operations", "Operations")), {}, upper);
        m_filter = new Segments(operationsText(QT_TRANSLATE_NOOP("Operations", "Which operations")), m_head);
        m_filter->add(operationsText(QT_TRANSLATE_NOOP("Operations", "Open")), int(OperationTable::Filter::Open), operationsText(QT_TRANSLATE_NOOP("Operations", "What runs, waits, or has just ended")));
        m_filter->add(operationsText(QT_TRANSLATE_NOOP("Operations", "Today")), int(OperationTable::Filter::Today));
        m_filter->add(operationsText(QT_TRANSLATE_NOOP("Operations", "All")), int(OperationTable::Filter::All), operationsText(QT_TRANSLATE_NOOP("Operations", "Of this run of Jitscope; the audit log has those before it")));
        m_head->addWidget(m_filter);
        top->addWidget(m_head);
        m_table = addTable(QStringLiteral("operations"), m_model, "asked", upper);
        m_table->setAccessibleName(operationsText("Operations"));
        m_table->order().setRankRole(RankRole);
        m_table->order().beat();
        m_table->setEmptyState(QStringLiteral("operations"), operationsText(QT_TRANSLATE_NOOP("Operations", "No operation is open.")),
                               operationsText(QT_TRANSLATE_NOOP("Operations", "Everything done is in the audit log.")));
        m_table->setMinimumHeight(84);
        top->addWidget(m_table, 1);
        split->addWidget(upper);

        auto *middle = new QWidget(split);
        auto *column = new QVBoxLayout(middle);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        m_stepsHead = new SectionHead(operationsText(QT_TRANSLATE_NOOP("Operations", "Steps")), {}, middle);
        for (const OperationChoice c : {OperationChoice::WaitOn, OperationChoice::Move, OperationChoice::Force, OperationChoice::Leave, OperationChoice::Cancel}) {
            auto *button = new QPushButton(choiceWord(c));
            button->setObjectName(QStringLiteral("choice-") + QLatin1String(operationChoiceName(c)));
            setSmall(button);
            m_stepsHead->addWidget(button);
            m_choices.push_back({c, button});
            connect(button, &QPushButton::clicked, this, [this, c] { say(c); });
        }
        m_again = new QPushButton;
        m_again->setObjectName(QStringLiteral("again"));
        setSmall(m_again);
        m_stepsHead->addWidget(m_again);
        connect(m_again, &QPushButton::clicked, this, [this] {
            if (m_offer.kind) ConfirmDialog::ask(workspace(), m_offer, this);
        });
        column->addWidget(m_stepsHead);
        m_steps = new StepsTable(middle);
        column->addWidget(m_steps, 1);
        split->addWidget(middle);
        if (workspace().audit) {
            m_audit = new AuditSection(view, split);
            split->addWidget(m_audit);
        }
        split->setSizes({240, 290, 230});
        split->setStretchFactor(1, 1);
        this->column()->addWidget(split, 1);

        const QVariantMap kept = view.workspace.settings.layout(QStringLiteral("page/operations"));
        const auto filter = [this](int value) { m_model->setFilter(OperationTable::Filter(value)); };
        m_filter->setValue(std::clamp(kept.value(QStringLiteral("filter"), int(OperationTable::Filter::Today)).toInt(), 0, 2));
        filter(m_filter->value());
        connect(m_filter, &Segments::picked, this, [this, filter](int value) {
            filter(value);
            m_table->order().beat();
            workspace().settings.setLayout(QStringLiteral("page/operations"), {{QStringLiteral("filter"), value}});
        });
        connect(&workspace().operations, &OperationLog::added, this, [this] { m_table->order().beat(); });
        connect(&workspace().operations, &OperationLog::changed, this, [this](int row) {
            if (m_active && workspace().operations.operations()[size_t(row)].id == m_shown) refresh();
        });
        connect(&navigator(), &Navigator::selectionChanged, this, [this] { if (m_active) refresh(); });
    }

    void setActive(bool active) override
    {
        m_active = active;
        TablePage::setActive(active);
        if (m_audit) m_audit->setActive(active);
        if (!active) return;
        m_table->order().beat();
        // the panel tells of the one whose steps are shown
        if (const Operation *op = chosen(); op && navigator().selected().kind != EntityKind::Operation) navigator().select(EntityId::operation(op->request.shard, op->id));
    }

protected:
    void refresh() override
    {
        const Operation *op = chosen();
        m_shown = op ? op->id : QString();
        int open = 0, asking = 0;
        for (const Operation &o : workspace().operations.operations()) {
            if (navigator().scope().kind != EntityKind::Fleet && navigator().scope().shard != o.request.shard.value) continue;
            open += isOpen(o.state);
            asking += o.state == OperationState::Choosing;
        }
        QString remark = QCoreApplication::translate("Operations", "%n open", nullptr, open);
        if (asking > 0) remark += QStringLiteral(" · ") + QCoreApplication::translate("Operations", "%n need(s) your word", nullptr, asking);
        m_head->setRemark(remark);
        m_steps->show(op, now());
        m_stepsHead->setRemark(op ? QStringLiteral("%1, %2").arg(operationTitle(op->request), operationTargets({op->request})) : operationsText(QT_TRANSLATE_NOOP("Operations", "select an operation")));
        for (const auto &[choice, button] : m_choices) {
            const bool may = op && std::find(op->choices.begin(), op->choices.end(), choice) != op->choices.end();
            button->setVisible(may);
            if (!may || (choice != OperationChoice::Move && choice != OperationChoice::Force)) continue;
            // these two disturb people: not while the latch is closed
            QString no = latchOf(workspace(), op->request.shard);
            if (choice == OperationChoice::Move) {
                const OperationPreview move = workspace().operations.preview(moveOf(*op));
                if (move.refused) no = visibleText(move.refused->translated(), 200);
                button->setText(moveText(move.refused ? -1 : move.plan.impact.people) + QChar(0x2026));
            }
            button->setEnabled(no.isEmpty());
            setPlainToolTip(button, no);
        }
        showAgain(op);
    }

private:
    // What is selected; else what asks, else what runs, else the newest.
    const Operation *chosen() const
    {
        const OperationLog &log = workspace().operations;
        if (navigator().selected().kind == EntityKind::Operation)
            if (const Operation *op = log.operation(navigator().selected().id)) return op;
        const Operation *best = nullptr;
        const auto rank = [](const Operation &o) { return o.state == OperationState::Choosing ? 2 : isOpen(o.state) ? 1 : 0; };
        for (const Operation &o : log.operations()) {
            if (navigator().scope().kind != EntityKind::Fleet && navigator().scope().shard != o.request.shard.value) continue;
            if (!best || rank(o) >= rank(*best)) best = &o;
        }
        return best;
    }

    // Moving people off the bridge that the step waits for, as if it were asked for by itself: who that would be, and whether they could go anywhere.
    static OperationRequest moveOf(const Operation &op)
    {
        const QString bridge = op.step >= 0 && op.step < int(op.plan.steps.size()) ? op.plan.steps[size_t(op.step)].check.ask.endpoint : QString();
        return {QStringLiteral("move-people"), op.request.shard, {bridge}, {}, true};
    }
    static QString moveText(int people) // −1: not known
    {
        return people < 0 ? operationsText(QT_TRANSLATE_NOOP("Operations", "Move people")) : QCoreApplication::translate("Operations", "Move %n people", nullptr, people);
    }

    // After the end: what takes it back, or another try.
    void showAgain(const Operation *op)
    {
        const bool ended = op && !isOpen(op->state) && !op->request.dryRun, well = ended && op->state == OperationState::Done;
        m_offer = !ended ? Offer() : well ? offerBack(op->request) : offerAgain(op->request, &workspace().customKinds);
        m_again->setVisible(m_offer.kind);
        if (!m_offer.kind) return;
        m_again->setText(!well ? operationsText(QT_TRANSLATE_NOOP("Operations", "Try again…")) : offerText(m_offer));
        const QString no = refusalOf(workspace(), m_offer);
        m_again->setEnabled(no.isEmpty());
        setPlainToolTip(m_again, no);
    }

    void say(OperationChoice choice)
    {
        const Operation *op = workspace().operations.operation(m_shown);
        if (!op) return;
        if (choice != OperationChoice::Force && choice != OperationChoice::Move) return workspace().operations.choose(op->id, choice);
        const bool move = choice == OperationChoice::Move;
        const OperationRequest request = moveOf(*op);
        const OperationPreview moved = move ? workspace().operations.preview(request) : OperationPreview();
        const StepState state = op->step >= 0 && op->step < int(op->steps.size()) ? op->steps[size_t(op->step)] : StepState();
        const QString left = op->step >= 0 && op->step < int(op->plan.steps.size()) ? stepSeen(op->plan.steps[size_t(op->step)], state) : QString();
        const OperationKind *kind = operationKind(request.kind);
        const QString question = move ? operationQuestion(*kind, {request}) : operationsText(QT_TRANSLATE_NOOP("Operations", "Go on without waiting?"));
        auto *box = new QMessageBox(QMessageBox::Warning, operationTitle(op->request), question, QMessageBox::NoButton, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText((move && !moved.refused ? impactText(moved.plan.impact) : left) + u'\n' + (move ? operationLoss(*kind) + u' ' + operationsText(QT_TRANSLATE_NOOP("Operations", "They go in groups, the largest meetings first; after each it is looked whether those who moved fare well. Then it waits on for whoever is left."))
                                                     : operationsText(QT_TRANSLATE_NOOP("Operations", "Whoever is still there is thrown out and joins again."))));
        QPushButton *yes = box->addButton(move ? moveText(moved.refused ? -1 : moved.plan.impact.people) : operationsText(QT_TRANSLATE_NOOP("Operations", "Go on")), QMessageBox::AcceptRole);
        QPushButton *cancel = box->addButton(operationsText(QT_TRANSLATE_NOOP("Operations", "Wait on")), QMessageBox::RejectRole);
        yes->setObjectName(QLatin1String(operationChoiceName(choice)));
        setLook(yes, ButtonLook::Harmful);
        box->setDefaultButton(cancel);
        box->setEscapeButton(cancel);
        connect(yes, &QPushButton::clicked, this, [this, id = op->id, choice] { workspace().operations.choose(id, choice); });
        box->open();
    }

    OperationTable *m_model;
    LiveTable *m_table;
    SectionHead *m_head, *m_stepsHead;
    Segments *m_filter;
    StepsTable *m_steps;
    QPushButton *m_again;
    AuditSection *m_audit = nullptr;
    std::vector<std::pair<OperationChoice, QPushButton *>> m_choices;
    Offer m_offer;
    QString m_shown;
    bool m_active = false;
};

} // namespace

Page *makeOperationsTab(const View &view, QWidget *parent) { return new OperationsTab(view, parent); }

} // namespace jitscope
