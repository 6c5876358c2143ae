#include "tabs/meshview.h"

#include "base/text.h"
#include "items/explain.h"
#include "widgets/healthword.h"
#include "widgets/celldelegate.h"
#include "widgets/fonts.h"
#include "widgets/palette.h"
#include "widgets/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace jitscope {
namespace {

constexpr int labelWidth = 96, headHeight = 24, factsWidth = 190;

double barShare(Band band)
{
    switch (band) {
    case Band::Fair: return 0.56;
    case Band::Poor: return 0.78;
    case Band::Bad: return 1;
    default: return 0.34;
    }
}

QColor barColor(Band band, const Palette &c) { return band == Band::Fair ? c.fair : band == Band::Poor ? c.poor : band == Band::Bad ? c.bad : c.good; }

QString nameOf(const Server &s) { return visibleText(s.name.isEmpty() ? s.id.value : s.name, 40); }

QString figure(const Reading &r)
{
    if (!r.hasValue()) return missingSign(r.state);
    const MetricRow &m = row(r.metric);
    return formatWithUnit(r.value, m.unit, m.decimals, QLocale());
}

} // namespace

MeshView::MeshView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mesh"));
    setAccessibleName(tr("Relay mesh"));
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
}

void MeshView::set(RelayMesh mesh)
{
    const bool resized = mesh.size() != m_mesh.size();
    m_mesh = std::move(mesh);
    m_most = 0;
    for (const MeshCell &c : m_mesh.cells) m_most = std::max(m_most, c.bitrate.hasValue() ? c.bitrate.value : 0);
    if (m_chosen.x() >= m_mesh.size() || m_chosen.y() >= m_mesh.size()) m_chosen = {-1, -1};
    QStringList legs;
    for (int r = 0; r < m_mesh.size(); ++r)
        for (int c = 0; c < m_mesh.size() && legs.size() < 30; ++c)
            if (m_mesh.at(r, c).kind == MeshCell::Kind::Leg) legs << cellText(r, c);
    setAccessibleDescription(legs.join(QStringLiteral("; ")));
    if (resized) updateGeometry();
    update();
}

void MeshView::setMeasure(Measure measure)
{
    m_measure = measure;
    update();
}

QSize MeshView::sizeHint() const
{
    const int n = m_mesh.size();
    const QSize cell = n > Roomy ? QSize(28, 28) : QSize(96, 42);
    return {12 + labelWidth + n * cell.width() + 12, headHeight + n * cell.height() + 8};
}

QRect MeshView::cellRect(int row, int column) const
{
    const int n = m_mesh.size();
    const QSize cell = n > Roomy ? QSize(28, 28) : QSize(96, 42);
    return {12 + labelWidth + column * cell.width(), headHeight + row * cell.height(), cell.width(), cell.height()};
}

QPoint MeshView::cellAt(QPoint pos) const
{
    for (int r = 0; r < m_mesh.size(); ++r)
        for (int c = 0; c < m_mesh.size(); ++c)
            if (cellRect(r, c).contains(pos)) return {c, r};
    return {-1, -1};
}

QString MeshView::cellText(int row, int column) const
{
    const MeshCell &cell = m_mesh.at(row, column);
    const QString way = tr("%1 to %2").arg(nameOf(*m_mesh.bridges[size_t(row)]), nameOf(*m_mesh.bridges[size_t(column)]));
    switch (cell.kind) {
    case MeshCell::Kind::Self: return {};
    case MeshCell::Kind::None: return way + QStringLiteral(": ") + tr("no leg");
    case MeshCell::Kind::Unknown: return way + QStringLiteral(": ") + tr("unknown, the bridge does not answer");
    case MeshCell::Kind::Leg: break;
    }
    const int rooms = int(cell.rooms.size());
    QString text = way + QStringLiteral(": ") + tr("round trip %1, %2").arg(figure(cell.rtt), figure(cell.bitrate));
    if (rooms > 0) text += QStringLiteral(", ") + tr("%n room(s)", nullptr, rooms);
    return text;
}

void MeshView::paintCell(QPainter &painter, int row, int column) const
{
    const Palette &colors = paletteOf(this);
    const MeshCell &cell = m_mesh.at(row, column);
    const bool small = m_mesh.size() > Roomy;
    const QRect box = cellRect(row, column).adjusted(0, 0, -1, -1);
    const bool rate = m_measure == Measure::BitRate;
    const Band band = rate ? Band::None : bandOf(cell.rtt); // no bit rate is bad by itself
    const QFont body = font(), tiny = textFont(this, TextRole::Small);
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (cell.kind == MeshCell::Kind::Self) painter.fillRect(box, colors.panel);
    if (cell.kind == MeshCell::Kind::Leg && band >= Band::Fair) painter.fillRect(box, band == Band::Fair ? colors.bandFair : band == Band::Poor ? colors.bandPoor : colors.bandBad);
    if (cell.kind == MeshCell::Kind::Unknown || (cell.kind == MeshCell::Kind::Leg && cell.rtt.state == ReadingState::Stale)) paintStale(&painter, box, colors);
    painter.setPen(colors.line);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    const Reading &big = rate ? cell.bitrate : cell.rtt, &little = rate ? cell.rtt : cell.bitrate;
    if (cell.kind == MeshCell::Kind::Leg && big.isMeasured()) {
        const double share = rate ? (m_most > 0 ? big.value / m_most : 0) : barShare(band);
        const int height = std::max(1, int(share * (box.height() - 4)));
        painter.fillRect(QRect(box.left() + (small ? 11 : 2), box.bottom() - 1 - height, small ? 6 : 4, height), rate ? colors.text3 : barColor(band, colors));
    }
    if (small) return;
    painter.setPen(colors.text3);
    switch (cell.kind) {
    case MeshCell::Kind::Self: painter.drawLine(box.center() - QPoint(9, 0), box.center() + QPoint(9, 0)); break;
    case MeshCell::Kind::None:
    case MeshCell::Kind::Unknown:
        painter.setFont(tiny);
        painter.drawText(box, Qt::AlignCenter, cell.kind == MeshCell::Kind::None ? tr("no leg") : tr("unknown"));
        break;
    case MeshCell::Kind::Leg: {
        const QRect in = box.adjusted(8, 3, -7, -3);
        QFont rtt = figureFont(body);
        rtt.setBold(band >= Band::Poor);
        painter.setFont(rtt);
        painter.setPen(big.isMeasured() ? colors.figure(band) : colors.text3);
        painter.drawText(in, Qt::AlignRight | Qt::AlignTop, figure(big));
        painter.setFont(figureFont(tiny));
        painter.setPen(colors.text3);
        painter.drawText(in, Qt::AlignRight | Qt::AlignBottom, figure(little));
        break;
    }
    }
}

void MeshView::paintFacts(QPainter &painter) const
{
    if (m_chosen.x() < 0 || m_mesh.at(m_chosen.y(), m_chosen.x()).kind != MeshCell::Kind::Leg) return;
    const int left = cellRect(0, m_mesh.size() - 1).right() + 24;
    if (width() - left < factsWidth) return; // the tooltip says it too
    const Palette &colors = paletteOf(this);
    const MeshCell &cell = m_mesh.at(m_chosen.y(), m_chosen.x());
    const int room = width() - left - 12, line = fontMetrics().height() + 4;
    int y = headHeight;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.text);
    const QString way = nameOf(*m_mesh.bridges[size_t(m_chosen.y())]) + QStringLiteral(" → ") + nameOf(*m_mesh.bridges[size_t(m_chosen.x())]);
    painter.drawText(QRect(left, y, room, line), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(way, Qt::ElideMiddle, room));
    painter.setFont(font());
    const int rooms = int(cell.rooms.size());
    const std::pair<QString, QString> facts[] = {{tr("Round trip"), figure(cell.rtt)}, {tr("Rate"), figure(cell.bitrate)},
                                                 {tr("Rooms"), rooms ? QLocale().toString(rooms) : QStringLiteral("–")}};
    for (const auto &[label, value] : facts) {
        y += line;
        painter.setPen(colors.text2);
        painter.drawText(QRect(left, y, 90, line), Qt::AlignLeft | Qt::AlignVCenter, label);
        painter.setPen(colors.text);
        painter.drawText(QRect(left + 90, y, room - 90, line), Qt::AlignLeft | Qt::AlignVCenter, value);
    }
    painter.setPen(colors.text2);
    for (int i = 0; i < std::min(rooms, 4) && y + 2 * line < height(); ++i) {
        y += line;
        painter.drawText(QRect(left, y, room, line), Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(visibleText(cell.rooms[i], 60), Qt::ElideRight, room));
    }
}

void MeshView::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.base);
    const int n = m_mesh.size();
    for (int i = 0; i < n; ++i) {
        const QString name = nameOf(*m_mesh.bridges[size_t(i)]);
        const QRect row = cellRect(i, 0), column = cellRect(0, i);
        painter.setFont(textFont(this, TextRole::Label));
        painter.setPen(colors.text2);
        const QFontMetrics metrics = painter.fontMetrics();
        painter.drawText(QRect(12, row.top(), labelWidth - 10, row.height()), Qt::AlignRight | Qt::AlignVCenter, metrics.elidedText(name, Qt::ElideMiddle, labelWidth - 10));
        const QString head = n > Roomy ? QString::number(i + 1) : metrics.elidedText(name, Qt::ElideMiddle, column.width() - 6);
        painter.drawText(QRect(column.left(), 0, column.width(), headHeight), Qt::AlignCenter, head);
        for (int c = 0; c < n; ++c) paintCell(painter, i, c);
    }
    if (m_chosen.x() >= 0) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellRect(m_chosen.y(), m_chosen.x()).adjusted(1, 1, -1, -1));
        paintFacts(painter);
    }
}

void MeshView::choose(int row, int column)
{
    if (m_mesh.size() == 0) return;
    m_chosen = {std::clamp(column, 0, m_mesh.size() - 1), std::clamp(row, 0, m_mesh.size() - 1)};
    update();
}

void MeshView::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->pos());
    if (event->button() != Qt::LeftButton || cell.x() < 0) return;
    choose(cell.y(), cell.x());
    emit bridgeChosen(m_mesh.bridges[size_t(cell.y())]->id);
}

void MeshView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_chosen.y(), m_chosen.x() - 1);
    case Qt::Key_Right: return choose(m_chosen.y(), m_chosen.x() + 1);
    case Qt::Key_Up: return choose(m_chosen.y() - 1, m_chosen.x());
    case Qt::Key_Down: return choose(m_chosen.y() + 1, m_chosen.x());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen.y() >= 0) emit bridgeChosen(m_mesh.bridges[size_t(m_chosen.y())]->id);
        return;
    default: QWidget::keyPressEvent(event);
    }
}

bool MeshView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const QPoint cell = cellAt(help->pos());
    showPlainToolTip(help->globalPos(), cell.x() < 0 ? QString() : cellText(cell.y(), cell.x()), this, cell.x() < 0 ? QRect() : cellRect(cell.y(), cell.x()));
    return true;
}

MeshLegend::MeshLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMeasure(m_measure);
}

std::vector<MeshLegend::Entry> MeshLegend::entries() const
{
    if (m_measure == MeshView::Measure::BitRate) return {{Band::None, tr("full height: the busiest leg")}};
    const BandEdges edges = bandEdges(BandSet::Rtt);
    const QLocale locale;
    const auto ms = [&](double v) { return locale.toString(v, 'f', 0); };
    return {{Band::Good, tr("under %1", "round trip").arg(formatWithUnit(edges.fair, Unit::Millisecond, 0, locale))},
            {Band::Fair, QStringLiteral("%1–%2").arg(ms(edges.fair), ms(edges.poor))},
            {Band::Poor, tr("over %1", "round trip").arg(ms(edges.poor))}};
}

void MeshLegend::setMeasure(MeshView::Measure measure)
{
    m_measure = measure;
    QStringList said;
    for (const Entry &e : entries()) said << (e.band == Band::None ? e.text : bandWord(e.band) + u' ' + e.text);
    setAccessibleName(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize MeshLegend::sizeHint() const
{
    const QFontMetrics metrics(textFont(this, TextRole::Label));
    int width = 0;
    for (const Entry &e : entries()) width += 10 + metrics.horizontalAdvance(e.text) + 16;
    return {width, std::max(20, metrics.height() + 2)};
}

void MeshLegend::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    QPainter painter(this);
    painter.setFont(textFont(this, TextRole::Label));
    int x = 0;
    for (const Entry &e : entries()) {
        const int room = height() - 4, bar = int((e.band == Band::None ? 1 : barShare(e.band)) * room), text = painter.fontMetrics().horizontalAdvance(e.text);
        if (x + 10 + text > width()) return; // nothing half said
        painter.fillRect(QRect(x, height() - 2 - bar, 4, bar), e.band == Band::None ? colors.text3 : barColor(e.band, colors));
        painter.setPen(colors.text2);
        painter.drawText(QRect(x + 10, 0, text + 4, height()), Qt::AlignLeft | Qt::AlignVCenter, e.text);
        x += 10 + text + 16;
    }
}

} // namespace jitscope

#include "moc_meshview.cpp"
