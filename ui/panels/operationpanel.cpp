// The panel of an operation (look §8.8): whom it meets, as previewed and now; how it ends; what remains; what was sent.
#include "panels/capturerow.h"
#include "panels/content.h"

#include "base/text.h"
#include "audit/offers.h"
#include "base/unit.h"
#include "charts/chartstack.h"
#include "items/operationwords.h"
#include "widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QPushButton>

namespace jitscope {
namespace {

constexpr size_t mostRequests = 40;

class OperationPanel : public PanelContent
{
    Q_DECLARE_TR_FUNCTIONS(OperationPanel)

public:
    OperationPanel(const View &v, QWidget *parent)
        : PanelContent(v, parent)
        , m_verdict(new VerdictBar(this))
        , m_left(new VerdictBar(this))
        , m_captured(new CaptureRow(this))
        , m_impactHead(new SectionHead(tr("Impact, as previewed"), {}, this))
        , m_rooms(new FigureTile(tr("Rooms"), this))
        , m_people(new FigureTile(tr("People"), this))
        , m_recordings(new FigureTile(tr("Recordings"), this))
        , m_facts(new FactList(this))
        , m_chartHead(new SectionHead(tr("Still on it"), {}, this))
        , m_chart(new LiveChart(v, this))
        , m_sentHead(new SectionHead(tr("Requests"), {}, this))
        , m_sent(new PlainLabel({}, TextRole::Mono, Ink::Text2, this))
        , m_copy(new QPushButton(tr("Copy all"), this))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        column->addWidget(m_verdict);
        column->addWidget(m_left);
        column->addWidget(m_captured);
        column->addWidget(m_impactHead);
        auto *tiles = new QHBoxLayout;
        tiles->setContentsMargins(0, 0, 0, 8);
        tiles->setSpacing(0);
        for (FigureTile *tile : {m_rooms, m_people, m_recordings}) {
            tile->setMinimumWidth(72); // three beside each other in the narrowest panel
            tiles->addWidget(tile, 1);
        }
        column->addLayout(tiles);
        column->addWidget(makeRule(this));
        column->addWidget(m_facts);
        m_chart->setMinimumSize(160, 140);
        m_chart->setMaximumHeight(160);
        column->addWidget(makeRule(this));
        column->addWidget(m_chartHead);
        column->addWidget(m_chart);
        column->addWidget(makeRule(this));
        column->addWidget(m_sentHead);
        m_sent->setContentsMargins(12, 0, 12, 8);
        m_sent->setWordWrap(true);
        m_sent->setMinimumWidth(1); // long paths break
        m_sent->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sent->setObjectName(QStringLiteral("requests"));
        column->addWidget(m_sent);
        auto *copyLine = new QHBoxLayout;
        copyLine->setContentsMargins(12, 0, 12, 12);
        setSmall(m_copy);
        copyLine->addWidget(m_copy);
        copyLine->addStretch(1);
        column->addLayout(copyLine);
        column->addStretch(1);
        connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_all); });
        connect(m_facts, &FactList::followed, this, [this](const EntityId &e) { view().navigator.select(e); });
    }

    PanelHead show(const EntityId &e, const SnapshotPtr &snapshot, qint64 now) override
    {
        const Operation *op = view().workspace.operations.operation(e.id);
        for (QWidget *w : std::initializer_list<QWidget *>{m_impactHead, m_rooms, m_people, m_recordings, m_facts, m_sentHead, m_sent, m_copy}) w->setVisible(op);
        if (!op) { // of an earlier run of the program
            m_verdict->clear();
            m_left->clear();
            m_captured->hide();
            m_chart->hide();
            m_chartHead->hide();
            return {Health::Unknown, tr("Operation"), tr("It ended before this Jitscope was started; the audit log tells all about it."), false, true};
        }
        showVerdict(*op, now);
        m_captured->set(*op);
        showImpact(*op);
        m_facts->set(facts(*op, now));
        showChart(*op, snapshot);
        showSent(*op);
        const QString asked = tr("asked %1 by %2").arg(momentText(op->askedAt, now), op->who);
        return {operationHealth(*op), operationTitle(op->request), QStringList{operationTargets({op->request}), op->request.shard.value, asked}.join(QStringLiteral(" · ")), false, false};
    }

private:
    void showVerdict(const Operation &op, qint64 now)
    {
        if (op.state == OperationState::Choosing) {
            const QString until = op.choiceUntil > 0 ? tr("Cancelled and undone by itself in %1.").arg(formatAge(op.choiceUntil - now, QLocale())) : QString();
            m_verdict->say(Health::Warning, tr("It needs your word"), op.error ? visibleText(op.error->detail, 300) : tr("It was left long ago."), until);
        } else if (op.error && op.state != OperationState::Done) {
            m_verdict->say(operationHealth(op), operationState(op), visibleText(op.error->detail, 300), visibleText(op.error->where, 80));
        } else if (op.resumed) {
            m_verdict->say(Health::Pending, tr("Taken up"), tr("An earlier Jitscope began it; it goes on from where it stood."));
        } else {
            m_verdict->clear();
        }
        if (op.left.isEmpty()) m_left->clear();
        else m_left->say(Health::Critical, tr("Could not be undone"), visibleText(op.left.join(QStringLiteral("; ")), 600));
    }

    void showImpact(const Operation &op)
    {
        Impact current;
        if (isOpen(op.state)) {
            OperationRequest r = op.request;
            r.dryRun = true;
            if (const OperationPreview preview = view().workspace.operations.preview(r); !preview.refused) current = preview.plan.impact;
        }
        const auto tell = [&](FigureTile *tile, int before, int is) {
            tile->setFigure(before < 0 ? QStringLiteral("–") : QString::number(before), {}, Band::None, before < 0);
            tile->setMeaning(is >= 0 ? tr("%1 now").arg(is) : before < 0 ? tr("unknown") : QString());
        };
        const Impact &i = op.plan.impact;
        tell(m_rooms, i.rooms, current.rooms);
        tell(m_people, i.people, current.people);
        tell(m_recordings, i.recordings, current.recordings);
    }

    static std::vector<Fact> facts(const Operation &op, qint64 now)
    {
        std::vector<Fact> facts;
        const OperationKind *kind = operationKind(op.request.kind);
        facts.push_back({tr("State"), operationState(op)});
        facts.back().remark = formatAge(now - op.since, QLocale());
        if (kind) {
            facts.push_back({tr("Lost"), operationLoss(*kind)});
            facts.push_back({tr("Harm"), harmWord(kind->harm)});
        }
        if (op.request.targets.size() == 1 && kind && kind->target != OperationTarget::Room && kind->target != OperationTarget::Person) {
            facts.push_back({tr("Server"), op.request.targets.front()});
            facts.back().link = EntityId::of(op.request.shard, ServerId{op.request.targets.front()});
        }
        for (auto it = op.request.options.begin(); it != op.request.options.end(); ++it) {
            QString title = it.key();
            if (kind && kind->target == OperationTarget::File) { // of the texts only their sums are known, which say nothing to the eye
                if (it.key() == QLatin1String("path")) facts.push_back({tr("File"), it.value()});
                if (it.key() == QLatin1String("watch")) facts.push_back({tr("Watched for"), formatAge(it.value().toLongLong() * 1000, QLocale())});
                continue;
            }
            for (const OperationOption *o : optionsOf(op.request.kind))
                if (it.key() == QLatin1String(o->key)) title = QCoreApplication::translate("OperationKind", o->title);
            facts.push_back({visibleText(title, 40), it.value()});
        }
        QStringList ways;
        for (const OperationChoice c : op.choices) ways << QString(choiceWord(c)).remove(QChar(0x2026)).trimmed();
        if (!ways.isEmpty()) facts.push_back({tr("Way out"), ways.join(QStringLiteral(", "))});
        int undo = 0, settled = 0;
        for (size_t i = 0; i < op.plan.steps.size(); ++i) {
            undo += !op.plan.steps[i].undo.isEmpty();
            if (op.plan.steps[i].settles) settled = int(i) + 1;
        }
        if (undo > 0) facts.push_back({tr("Undo"), settled > 0 ? tr("by itself, until step %1 is done").arg(settled) : tr("by itself")});
        else facts.push_back({tr("Undo"), tr("there is nothing to take back")});
        if (isOpen(op.state) && op.step >= 0 && op.step < int(op.plan.steps.size())) {
            const Check &check = op.plan.steps[size_t(op.step)].check;
            if (!check.ask.isEmpty()) facts.push_back({tr("Time limit"), tr("%1, then it asks you").arg(formatAge(check.timeoutMs, QLocale()))});
        }
        if (kind && kind->disruptive) facts.push_back({tr("Lock"), tr("one at a time on this shard")});
        if (isOpen(op.state)) facts.push_back({tr("If closed"), tr("the next Jitscope takes it up")});
        if (op.endedAt > 0) facts.push_back({tr("Ended"), momentText(op.endedAt, now), tr("%1 ago").arg(formatAge(now - op.endedAt, QLocale()))});
        return facts;
    }

    void showChart(const Operation &op, const SnapshotPtr &snapshot)
    {
        EntityId bridge;
        Metric people = Metric::BridgeLocalEndpoints;
        if (op.request.targets.size() == 1 && snapshot)
            for (const ServerPtr &s : snapshot->servers)
                if (s->kind == ServerKind::Bridge && s->id.value == op.request.targets.front()) {
                    bridge = EntityId::of(snapshot->id, s->id);
                    // an old bridge tells only of all people of its rooms
                    people = s->readings.find(Metric::BridgeLocalEndpoints) || !s->readings.find(Metric::BridgePeople) ? Metric::BridgeLocalEndpoints : Metric::BridgePeople;
                }
        const bool shown = bridge.kind == EntityKind::Server;
        m_chart->setVisible(shown);
        m_chartHead->setVisible(shown);
        if (!shown) return;
        if (std::exchange(m_charted, bridge) != bridge) {
            m_chart->setTitle(tr("People"));
            m_chart->setTracks({{{bridge, people}, tr("people"), TrackStyle::Main}});
        }
        m_chart->setMarks(marksOf(view().workspace, *snapshot, bridge));
    }

    void showSent(const Operation &op)
    {
        QStringList lines;
        for (const SentAction &s : op.sent) {
            QString line = visibleText(s.shown, 300) + QStringLiteral("  ") + visibleText(s.result, 120);
            if (s.answerMs >= 0) line += QStringLiteral(", ") + formatWithUnit(s.answerMs, Unit::Millisecond, 0, QLocale());
            if (s.times > 1) line += QStringLiteral("  × %1").arg(s.times);
            lines << line;
        }
        m_all = lines.join(u'\n');
        if (size_t(lines.size()) > mostRequests) lines = lines.mid(lines.size() - qsizetype(mostRequests));
        const QString shown = lines.isEmpty() ? tr("Nothing has been sent.") : lines.join(u'\n');
        if (m_sent->text() != shown) m_sent->setText(shown);
        m_copy->setVisible(!lines.isEmpty());
    }

    VerdictBar *m_verdict, *m_left;
    CaptureRow *m_captured;
    SectionHead *m_impactHead;
    FigureTile *m_rooms, *m_people, *m_recordings;
    FactList *m_facts;
    SectionHead *m_chartHead;
    LiveChart *m_chart;
    SectionHead *m_sentHead;
    PlainLabel *m_sent;
    QPushButton *m_copy;
    EntityId m_charted;
    QString m_all;
};

} // namespace

PanelContent *makeOperationPanel(const View &view, QWidget *parent) { return new OperationPanel(view, parent); }

} // namespace jitscope
