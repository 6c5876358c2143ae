#include "editing/diffview.h"

#include "base/text.h"
#include "widgets/fonts.h"
#include "widgets/palette.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace jitscope {
namespace {

constexpr int TwoColumnsFrom = 860, SignWidth = 34;

} // namespace

DiffView::DiffView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Changed lines"));
}

void DiffView::setDiff(LineDiff diff)
{
    if (m_diff == diff && !m_columns.empty()) return;
    m_diff = std::move(diff);
    arrange();
    describe();
}

void DiffView::setNote(const QString &note)
{
    m_note = note;
    describe();
    viewport()->update();
}

int DiffView::added() const { return int(std::count_if(m_diff.begin(), m_diff.end(), [](const DiffLine &l) { return l.kind == DiffLine::Kind::Added; })); }
int DiffView::removed() const { return int(std::count_if(m_diff.begin(), m_diff.end(), [](const DiffLine &l) { return l.kind == DiffLine::Kind::Removed; })); }

void DiffView::describe()
{
    setAccessibleDescription(m_diff.empty() ? m_note : tr("%n line(s) added", "", added()) + QStringLiteral(", ") + tr("%n line(s) removed", "", removed()));
}

int DiffView::rowHeight() const { return QFontMetrics(textFont(this, TextRole::Mono)).height() + 1; }

// Runs are not cut: the first column takes them until it holds half of the lines.
void DiffView::arrange()
{
    std::vector<std::vector<int>> runs;
    for (int i = 0; i < int(m_diff.size()); ++i) {
        const DiffLine &l = m_diff[size_t(i)];
        bool next = i == 0;
        if (i > 0) {
            const DiffLine &p = m_diff[size_t(i) - 1];
            next = (l.before && p.before && l.before > p.before + 1) || (l.after && p.after && l.after > p.after + 1);
        }
        if (next) runs.emplace_back();
        runs.back().push_back(i);
    }
    const bool two = runs.size() > 1 && viewport()->width() >= TwoColumnsFrom;
    m_columns.assign(two ? 2 : 1, {});
    size_t taken = 0;
    for (const std::vector<int> &run : runs) {
        Column &column = m_columns[two && taken * 2 >= m_diff.size() ? 1 : 0];
        if (!column.rows.empty()) column.rows.push_back(-1);
        column.rows.insert(column.rows.end(), run.begin(), run.end());
        taken += run.size();
    }
    size_t most = 0;
    for (const Column &c : m_columns) most = std::max(most, c.rows.size());
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, int(most) * rowHeight() + 8 - viewport()->height()));
    viewport()->update();
}

void DiffView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Palette &colors = paletteOf(this);
    const QRect all = viewport()->rect();
    painter.fillRect(all, colors.base);
    if (m_diff.empty()) {
        painter.setPen(colors.text3);
        painter.drawText(all.adjusted(12, 8, -12, -8), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_note);
        return;
    }
    painter.setFont(textFont(this, TextRole::Mono));
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = rowHeight(), width = all.width() / int(m_columns.size()), from = verticalScrollBar()->value();
    const int digits = metrics.horizontalAdvance(u'8') * int(std::max<size_t>(3, QString::number(m_diff.back().after).size()));
    for (size_t c = 0; c < m_columns.size(); ++c) {
        const int left = int(c) * width;
        for (int r = from / height; r < int(m_columns[c].rows.size()); ++r) {
            const int y = 4 + r * height - from;
            if (y > all.height()) break;
            const int number = m_columns[c].rows[size_t(r)];
            const QRect row(left, y, width, height);
            if (number < 0) {
                painter.fillRect(QRect(left, row.center().y(), width, 1), colors.line);
                continue;
            }
            const DiffLine &line = m_diff[size_t(number)];
            const bool added = line.kind == DiffLine::Kind::Added, removed = line.kind == DiffLine::Kind::Removed;
            if (added || removed) painter.fillRect(row, added ? colors.okB : colors.criticalB);
            painter.setPen(colors.text3);
            painter.drawText(QRect(left + 6, y, digits, height), Qt::AlignRight | Qt::AlignVCenter, QString::number(removed ? line.before : line.after));
            painter.setPen(added ? colors.okT : removed ? colors.criticalT : colors.text3);
            painter.drawText(QRect(left + digits + 6, y, SignWidth - 10, height), Qt::AlignCenter, added ? QStringLiteral("+") : removed ? QString(QChar(0x2212)) : QString());
            painter.setPen(added || removed ? colors.text : colors.text2);
            const QRect text(left + digits + SignWidth, y, width - digits - SignWidth - 8, height);
            painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(visibleText(QString(line.text).replace(u'\t', QStringLiteral("    ")), 400), Qt::ElideRight, text.width()));
        }
        if (c > 0) painter.fillRect(QRect(left, 0, 1, all.height()), colors.line);
    }
    if (hasFocus()) {
        painter.setPen(colors.accent);
        painter.drawRect(all.adjusted(0, 0, -1, -1));
    }
}

void DiffView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void DiffView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
}

void DiffView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        QStringList lines;
        for (const DiffLine &l : m_diff) lines << (l.kind == DiffLine::Kind::Added ? u'+' : l.kind == DiffLine::Kind::Removed ? u'-' : u' ') + l.text;
        return QGuiApplication::clipboard()->setText(lines.join(u'\n')); // signs stand for the secrets here too
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace jitscope

#include "moc_diffview.cpp"
