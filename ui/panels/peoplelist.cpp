#include "panels/peoplelist.h"

#include "base/text.h"
#include "items/explain.h"
#include "items/qualitywords.h"
#include "items/sentences.h"
#include "widgets/fonts.h"
#include "widgets/parts.h"
#include "widgets/sparkline.h"
#include "widgets/style.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jitscope {
namespace {

// "room · cause" in `width` px: the cause stays whole, the room gives way.
QString shortened(const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype dot = text.lastIndexOf(QStringLiteral(" · "));
    if (dot < 0 || metrics.horizontalAdvance(text) <= width) return metrics.elidedText(text, Qt::ElideRight, width);
    const QString cause = text.mid(dot);
    const int left = width - metrics.horizontalAdvance(cause);
    return left < 24 ? metrics.elidedText(text, Qt::ElideRight, width) : metrics.elidedText(text.left(dot), Qt::ElideRight, left) + cause;
}

} // namespace

PeopleList::PeopleList(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Worst people"));
}

int PeopleList::lineHeight() const
{
    return QFontMetrics(textFont(this, TextRole::Body)).height() + QFontMetrics(textFont(this, TextRole::Small)).height() + 6;
}

QSize PeopleList::sizeHint() const { return {200, int(m_lines.size()) * lineHeight() + 4}; }

void PeopleList::set(std::vector<Line> lines, qint64 now)
{
    const bool resized = lines.size() != m_lines.size();
    m_lines = std::move(lines);
    m_now = now;
    m_current = std::clamp(m_current, 0, std::max(0, int(m_lines.size()) - 1));
    QStringList all;
    for (const Line &l : m_lines) all << visibleText(l.name) + QStringLiteral(", ") + figureSpoken(l.figure, now);
    setAccessibleDescription(all.join(QStringLiteral("; ")));
    if (resized) updateGeometry();
    update();
}

void PeopleList::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter p(this);
    const int height = lineHeight();
    const QFont body = textFont(this, TextRole::Body), small = textFont(this, TextRole::Small), figures = figureFont(body);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &l = m_lines[i];
        const QRect row(0, int(i) * height, width(), height);
        if (int(i) == m_hover) p.fillRect(row, colors.hover);
        const Band band = l.band;
        QFont figureType = figures;
        figureType.setBold(band >= Band::Poor);
        const QString figure = figureText(l.figure, m_now, true);
        p.setFont(figureType);
        p.setPen(l.figure.isMeasured() ? colors.figure(band) : colors.text3);
        p.drawText(row.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, figure);
        const QRectF spark(width() - 12 - 60 - 62, row.top() + (height - 18) / 2.0, 56, 18);
        if (m_now > 0 && l.figure.metric < Metric::Count_) {
            const auto columns = m_view.workspace.series.window({l.person, l.figure.metric}, m_now - 15 * 60'000, m_now, int(spark.width() / 2));
            const SparklineRange range = sparklineRange(l.figure.metric, columns);
            paintSparkline(&p, spark, columns, {colors.trace(band), range.low, range.high});
        }
        const int room = int(spark.left()) - 12 - 8;
        p.setFont(body);
        p.setPen(colors.text);
        p.drawText(QRect(12, row.top() + 2, room, QFontMetrics(body).height()), Qt::AlignLeft,
                   QFontMetrics(body).elidedText(visibleText(l.name), Qt::ElideRight, room));
        p.setFont(small);
        p.setPen(colors.text3);
        p.drawText(QRect(12, row.top() + 2 + QFontMetrics(body).height(), room, QFontMetrics(small).height()), Qt::AlignLeft,
                   shortened(visibleText(l.second), QFontMetrics(small), room));
        if (hasFocus() && int(i) == m_current) {
            p.setPen(colors.accent);
            p.drawRect(row.adjusted(0, 0, -1, -1));
        }
    }
}

int PeopleList::lineAt(QPoint pos) const
{
    const int i = pos.y() / std::max(1, lineHeight());
    return pos.y() >= 0 && i < int(m_lines.size()) ? i : -1;
}

void PeopleList::mousePressEvent(QMouseEvent *event)
{
    const int i = lineAt(event->pos());
    if (i < 0 || event->button() != Qt::LeftButton) return;
    if (m_clickOpens) m_view.navigator.open(m_lines[size_t(i)].person);
    else m_view.navigator.select(m_lines[size_t(i)].person);
}

void PeopleList::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int i = lineAt(event->pos()); i >= 0) m_view.navigator.open(m_lines[size_t(i)].person);
}

void PeopleList::mouseMoveEvent(QMouseEvent *event)
{
    if (std::exchange(m_hover, lineAt(event->pos())) != m_hover) update();
    setCursor(m_hover >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PeopleList::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void PeopleList::keyPressEvent(QKeyEvent *event)
{
    const int n = int(m_lines.size());
    if (n == 0) return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Down: m_current = std::min(n - 1, m_current + 1); break;
    case Qt::Key_Space: m_view.navigator.select(m_lines[size_t(m_current)].person); break;
    case Qt::Key_Return: case Qt::Key_Enter: m_view.navigator.open(m_lines[size_t(m_current)].person); break;
    default: return QWidget::keyPressEvent(event);
    }
    update();
}

double worseLoss(const Person &person)
{
    double worst = -1;
    for (const Metric m : {Metric::PersonLossUp, Metric::PersonLossDown})
        if (const Reading loss = person.readings.get(m); loss.isMeasured()) worst = std::max(worst, loss.value);
    return worst;
}

std::vector<PeopleList::Line> worstPeople(const ShardSnapshot &snapshot, const Room *onlyRoom, size_t most)
{
    struct Ranked { const Room *room; const Person *person; double loss; };
    std::vector<Ranked> all;
    for (const RoomPtr &room : snapshot.rooms) {
        if (onlyRoom && room->id != onlyRoom->id) continue;
        for (const PersonPtr &p : room->people) {
            const Reading loss = p->readings.get(Metric::PersonLossUp);
            if (p->health == Health::Unknown) continue; // what is known of them is old: nobody knows how they are now
            if (p->kind == PersonKind::Person && (loss.isMeasured() || p->health > Health::Pending)) all.push_back({room.get(), p.get(), worseLoss(*p)});
        }
    }
    const size_t n = std::min(most, all.size());
    std::partial_sort(all.begin(), all.begin() + qptrdiff(n), all.end(), [](const Ranked &a, const Ranked &b) {
        if (a.person->health != b.person->health) return b.person->health < a.person->health;
        return a.loss > b.loss;
    });
    std::vector<PeopleList::Line> lines;
    for (size_t i = 0; i < n; ++i) {
        const Ranked &r = all[i];
        // the figure that hurts: of the worst band, loss up first
        Reading worst = r.person->readings.get(Metric::PersonLossUp);
        for (const Metric m : {Metric::PersonLossDown, Metric::PersonJitterUp, Metric::PersonRtt})
            if (const Reading other = r.person->readings.get(m); bandHere(other, &snapshot) > bandHere(worst, &snapshot)) worst = other;
        const EntityId entity = EntityId::of(snapshot.id, r.room->id, r.person->id);
        const auto problem = std::find_if(snapshot.problems.begin(), snapshot.problems.end(), [&](const Problem &p) { return p.about == entity; });
        const PersonQualityPtr quality = snapshot.quality ? snapshot.quality->person(r.room->id, r.person->id) : nullptr;
        const bool judged = quality && quality->verdict.cause() != VerdictCause::None;
        const QString cause = judged ? verdictTitle(quality->verdict.cause()) : problem != snapshot.problems.end() ? problemTitle(*problem) : metricTitle(worst.metric);
        lines.push_back({entity, r.person->name.isEmpty() ? r.person->id.value : r.person->name,
                         (onlyRoom ? QString() : visibleText(r.room->name, 40) + QStringLiteral(" · ")) + cause, worst, bandHere(worst, &snapshot)});
    }
    return lines;
}

} // namespace jitscope

#include "moc_peoplelist.cpp"
