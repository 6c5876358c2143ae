#include "tabs/attentionlist.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/sentences.h"
#include "privacy/roomlabel.h"
#include "widgets/fonts.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int rowHeight = 31, left = 12, signRoom = 26, gap = 12;

EntityId target(const Problem &p, const QString &shard)
{
    const bool whole = p.about.kind == EntityKind::Fleet || p.about.kind == EntityKind::Source;
    return whole ? EntityId::of(ShardId{shard}) : p.about;
}

// How far it reaches; of one person rather where that person is.
QString reachOf(const Problem &p)
{
    if (p.about.kind == EntityKind::Person) return roomLabel(RoomId{p.about.room}, 40);
    return problemReach(p);
}

bool sameCause(const Problem &a, const Problem &b) { return a.kind == b.kind && a.about == b.about; }

} // namespace

// Painted by hand, because the object stands bold within the sentence; only the button is a widget of its own.
class AttentionRow : public QWidget
{
public:
    AttentionRow(AttentionList *list)
        : QWidget(list), m_button(new QPushButton(AttentionList::tr("Show"), this)), m_list(list)
    {
        setSmall(m_button);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 12, 1);
        row->addStretch(1);
        row->addWidget(m_button, 0, Qt::AlignVCenter);
        setFixedHeight(std::max(rowHeight, fontMetrics().height() + 10));
        connect(m_button, &QPushButton::clicked, this, [this] { emit m_list->wanted(m_target, m_kind); });
        setMouseTracking(true);
    }
    void set(const QString &shard, const Problem &p, qint64 now)
    {
        const QString sentence = problemSentence(p), age = p.since > 0 ? formatAge(std::max<qint64>(0, now - p.since), QLocale()) : QString();
        const QString object = visibleText(p.args.value(0)), reach = reachOf(p);
        m_target = target(p, shard);
        m_kind = p.kind;
        if (m_shard == shard && m_sentence == sentence && m_age == age && m_reach == reach && m_health == p.health) return;
        m_shard = shard;
        m_sentence = sentence;
        m_object = object;
        m_age = age;
        m_reach = reach;
        m_health = p.health;
        const QString said = QStringList{healthWord(p.health), shard, sentence, reach, age}.join(QStringLiteral(", "));
        setAccessibleName(said);
        m_button->setAccessibleName(AttentionList::tr("Show") + QStringLiteral(": ") + sentence);
        update();
    }
    int shardWidth() const { return std::min(140, fontMetrics().horizontalAdvance(m_shard) + 4); }
    int reachWidth() const { return m_reach.isEmpty() ? 0 : std::min(170, fontMetrics().horizontalAdvance(m_reach) + 4); }
    int ageWidth() const { return QFontMetrics(figureFont(font())).horizontalAdvance(m_age); }
    // The columns are as wide as the widest of all lines.
    void setColumns(int shard, int reach, int age)
    {
        if (m_shardRoom == shard && m_reachRoom == reach && m_ageRoom == age) return;
        m_shardRoom = shard;
        m_reachRoom = reach;
        m_ageRoom = age;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colors = paletteOf(this);
        QPainter painter(this);
        if (underMouse()) painter.fillRect(rect(), colors.hover);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.rowLine);
        paintSign(&painter, this, m_health, QRect(left, (height() - 16) / 2, 16, 16));
        const auto text = [&](int x, int room, const QString &what, Qt::Alignment side) {
            painter.drawText(QRect(x, 0, room, height()), side | Qt::AlignVCenter | Qt::TextSingleLine, painter.fontMetrics().elidedText(what, Qt::ElideRight, room));
        };
        painter.setPen(colors.text2);
        text(left + signRoom, m_shardRoom, m_shard, Qt::AlignLeft);
        int right = width() - 12 - m_button->width() - gap - 4;
        painter.setFont(figureFont(font()));
        text(right - m_ageRoom, m_ageRoom, m_age, Qt::AlignRight);
        painter.setFont(font());
        right -= m_ageRoom + gap;
        const int from = left + signRoom + m_shardRoom + gap;
        const bool reachFits = right - m_reachRoom - from > 220; // the cause matters more
        if (m_reachRoom > 0 && reachFits) {
            text(right - m_reachRoom, m_reachRoom, m_reach, Qt::AlignLeft);
            right -= m_reachRoom + gap;
        }
        paintSentence(painter, from, right - from, colors);
    }
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            showPlainToolTip(static_cast<QHelpEvent *>(event)->globalPos(), m_cut ? m_sentence : QString(), this, rect());
            return true;
        }
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) update();
        return QWidget::event(event);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton) emit m_list->chosen(m_target);
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton) emit m_list->wanted(m_target, m_kind);
    }

private:
    void paintSentence(QPainter &painter, int x, int room, const Palette &colors)
    {
        QFont bold = font();
        bold.setBold(true);
        const qsizetype at = m_object.isEmpty() ? -1 : m_sentence.indexOf(m_object);
        struct Run { QString text; bool bold; };
        std::vector<Run> runs;
        if (at < 0) runs = {{m_sentence, false}};
        else runs = {{m_sentence.left(at), false}, {m_object, true}, {m_sentence.mid(at + m_object.size()), false}};
        painter.setPen(colors.text);
        m_cut = false;
        for (const Run &run : runs) {
            if (run.text.isEmpty() || room < 8) continue;
            painter.setFont(run.bold ? bold : font());
            const QString shown = painter.fontMetrics().elidedText(run.text, Qt::ElideRight, room);
            painter.drawText(QRect(x, 0, room, height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
            const int used = painter.fontMetrics().horizontalAdvance(shown);
            x += used;
            room -= used;
            if (shown != run.text) {
                m_cut = true;
                break;
            }
        }
    }

    QPushButton *m_button;
    AttentionList *m_list;
    QString m_shard, m_sentence, m_object, m_reach, m_age;
    Health m_health = Health::Ok;
    EntityId m_target;
    ProblemKind m_kind{};
    int m_shardRoom = 0, m_reachRoom = 0, m_ageRoom = 0;
    bool m_cut = false;
};

AttentionList::AttentionList(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_more(new QPushButton(this)), m_well(new PlainLabel({}, TextRole::Body, Ink::Text2, this))
{
    setObjectName(QStringLiteral("attention"));
    setAccessibleName(tr("Needs attention"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(0);
    m_well->setContentsMargins(12, 6, 12, 6);
    setLook(m_more, ButtonLook::Link);
    setSmall(m_more);
    m_more->hide();
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addWidget(m_well);
    m_column->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        fill(m_lines, m_now);
    });
}

void AttentionList::set(const std::vector<SnapshotPtr> &shards, qint64 now)
{
    std::vector<Line> lines;
    bool known = false;
    for (const SnapshotPtr &s : shards) {
        known = known || s->at > 0;
        for (const Problem &p : s->problems)
            if (p.health >= Health::Warning) lines.push_back({s->name.isEmpty() ? s->id.value : s->name, p});
    }
    m_count = int(lines.size());
    m_now = now;
    if (m_count) m_lastTrouble = now;
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        if (a.problem.health != b.problem.health) return b.problem.health < a.problem.health;
        return a.problem.people != b.problem.people ? a.problem.people > b.problem.people : a.problem.since > b.problem.since;
    });
    if (underMouse()) { // who is shown stays where it is; the others follow
        std::vector<Line> kept;
        for (const Line &old : m_lines) {
            const auto it = std::find_if(lines.begin(), lines.end(), [&](const Line &l) { return sameCause(l.problem, old.problem); });
            if (it == lines.end()) continue;
            kept.push_back(*it);
            lines.erase(it);
        }
        kept.insert(kept.end(), lines.begin(), lines.end());
        lines = std::move(kept);
    }
    if (lines.size() > Limit) lines.resize(Limit);
    m_lines = std::move(lines);
    QString well = known ? tr("Nothing needs attention.") : tr("Nobody has answered yet.");
    if (known && m_lastTrouble > 0)
        well += u' ' + tr("The last trouble ended at %1.").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_lastTrouble).time(), QLocale::ShortFormat));
    if (m_well->text() != well) m_well->setText(well);
    fill(m_lines, now);
}

void AttentionList::setWords(const QString &words)
{
    m_lines.clear();
    m_count = 0;
    if (m_well->text() != words) m_well->setText(words);
    fill(m_lines, m_now);
}

void AttentionList::fill(const std::vector<Line> &lines, qint64 now)
{
    const size_t shown = m_all ? lines.size() : std::min<size_t>(lines.size(), Most);
    while (m_rows.size() < shown) {
        auto *row = new AttentionRow(this);
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.push_back(row);
    }
    int shard = 60, reach = 0, age = 40;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < shown);
        if (i >= shown) continue;
        m_rows[i]->set(lines[i].shard, lines[i].problem, now);
        shard = std::max(shard, m_rows[i]->shardWidth());
        reach = std::max(reach, m_rows[i]->reachWidth());
        age = std::max(age, m_rows[i]->ageWidth());
    }
    for (size_t i = 0; i < shown; ++i) m_rows[i]->setColumns(shard, reach, age);
    const int more = m_count - Most;
    m_more->setVisible(more > 0);
    if (more > 0) m_more->setText(m_all ? tr("Show fewer") : tr("%n more", "causes that need attention", more));
    m_well->setVisible(lines.empty());
}

} // namespace jitscope

#include "moc_attentionlist.cpp"
