// Paints the cells of every table and list (look §7, §14): text, figures with their five ways to be missing, signs, bars, sparklines,
// quality strips, icons, pools. Reads roles (items/roles.h); keeps nothing but the columns of a sparkline that is on screen, for one beat.
#pragma once

#include "items/roles.h"
#include "quality/qualityscale.h"
#include "series/seriesstore.h"
#include "widgets/palette.h"

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <functional>

namespace jitscope {

class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    // series may be null: no sparklines, no strips.
    explicit CellDelegate(const SeriesStore *series, QObject *parent = nullptr);

    // The modes of columns are asked of the header (CellModeRole) once; call this when the model or its columns change.
    void forgetModes() { m_modes.clear(); }
    // Row under the mouse, painted over its full width; -1 none.
    void setHoverRow(int row) { m_hoverRow = row; }
    int hoverRow() const { return m_hoverRow; }
    // The rows are in groups with heads (HeadRole).
    void setGrouped(bool on) { m_grouped = on; }
    // What the icons of Actions cells do, by their name: "ack" → "Acknowledge…".
    void setActionNames(QHash<QString, QString> names) { m_actionNames = std::move(names); }
    const QHash<QString, QString> &actionNames() const { return m_actionNames; }
    // The icon of an Actions cell that stands there, in the coordinates of `rect`; empty: none.
    QString actionAt(const QRect &rect, const QModelIndex &index, const QPoint &at) const;
    // They are read anew: more is known of their time.
    void forgetSparks() { m_sparks.clear(); }
    // ms since the epoch: the right end of sparklines. By default the clock of the computer.
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

    // The moment that the charts of the window point at, ms since the epoch: a line in sparklines and strips that have it. -1: none.
    void setCrosshair(qint64 at) { m_crosshair = at; }

    // By what a strip's figures are called good, fair, poor and bad: the scale of the shard that the thing is in. By default Jitsi Ops.
    void setScale(std::function<QualityScale(const EntityId &)> scale) { m_scale = std::move(scale); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Tooltips as plain text, in lines of at most 80 characters.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    struct Cell; // what one paint needs, gathered once
    struct Spark { qint64 beat = 0; std::vector<SeriesColumn> columns; std::vector<Band> bands; };
    struct SparkId
    {
        SeriesKey key;
        int width = 0;
        bool strip = false;
        friend bool operator==(const SparkId &, const SparkId &) = default;
        friend size_t qHash(const SparkId &id, size_t seed = 0) { return qHashMulti(seed, id.key, id.width, id.strip); }
    };

    CellMode mode(const QModelIndex &index) const;
    const Spark *spark(const SeriesKey &key, int width, bool strip) const;
    void paintText(const Cell &cell) const;
    void paintFigure(const Cell &cell, const QRect &rect) const;
    void paintSignText(const Cell &cell) const;
    void paintBarFigure(const Cell &cell) const;
    void paintSparkFigure(const Cell &cell) const;
    void paintCrosshair(const Cell &cell, const QRectF &box, qint64 span) const;
    void paintStrip(const Cell &cell) const;
    int paintIcons(const Cell &cell, const QRect &rect) const; // width used
    void paintLimitFigure(const Cell &cell) const;
    void paintActions(const Cell &cell) const;
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const SeriesStore *m_series;
    std::function<qint64()> m_clock;
    std::function<QualityScale(const EntityId &)> m_scale;
    qint64 m_crosshair = -1;
    int m_hoverRow = -1;
    bool m_grouped = false;
    QHash<QString, QString> m_actionNames;
    QFont m_figureFont;
    QFont m_base;
    QFont m_fonts[4]; // of words, of figures; the same bold
    mutable std::vector<int> m_modes; // -1: not asked yet
    // Text as it is drawn, shaped: that costs more than all else of a cell, and the same few words and figures stand in most of them.
    enum Font { Words, Figures, BoldWords, BoldFigures };
    void drawText(QPainter *painter, const QRect &rect, Qt::AlignmentFlag side, Font font, const QString &text) const;
    mutable QCache<QString, QStaticText> m_texts{2000}; // by font and text
    mutable QCache<SparkId, Spark> m_sparks;
};

// A reading as it stands in a cell, tile or panel, and the colour it is written in.
struct FigureText { QString text; QColor color; bool bold = false; bool missing = false; };
FigureText figureText(const Reading &reading, const Palette &colors, const QLocale &locale, bool withUnit = false);

// Bar gauge 6 px high: value 0…1, tick at the raise threshold (negative: none).
void paintGauge(QPainter *painter, const QRect &rect, double value, double tick, const QColor &fill, const Palette &colors);
// One square per recorder ("bfxu": busy, free, broken, unknown), or one bar in four parts when there are more than 24. Returns the width used.
int paintPool(QPainter *painter, const QRect &rect, const QString &pool, const Palette &colors, int side = 9);
// Hatch behind stale rows: 2 px lines, 7 px pitch, fixed to the painter's origin so that cells join.
void paintStale(QPainter *painter, const QRect &rect, const Palette &colors);

} // namespace jitscope
