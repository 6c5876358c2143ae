// A chart of some series that follows the clock: QChart keeps the axes, one graphics item of ours paints everything in the plot
// (DESIGN §12), values come from the SeriesStore at the width of the plot. Redraws once a second at most, and only while visible.
#pragma once

#include "export/exporttable.h"
#include "series/seriesstore.h"
#include "widgets/page.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <memory>

namespace jitscope {

enum class TrackStyle : quint8 {
    Plain,    // 1.5 px, the next colour of the series list
    Main,     // 2 px
    Median,   // 2 px, first colour
    P95,      // 1.5 px, second colour
    Max,      // 1 px dotted, first colour; the room between it and the median is tinted
    Up,       // above zero, first colour, tinted to zero
    Mirrored, // below zero, second colour, tinted to zero; the axis shows no minus sign
    Dashed,   // 1.5 px dashed: an estimate, a wish
};

struct Track
{
    SeriesKey key;
    QString name; // in the legend; hostile text is made safe here
    TrackStyle style = TrackStyle::Plain;
};

enum class MarkKind : quint8 { Restart, Operation, Alert, Join, Leave };
struct Mark
{
    qint64 at = 0; // ms since the epoch
    MarkKind kind = MarkKind::Join;
    QString text;  // "Priya joins"
    Health health = Health::Warning; // of an alert
    friend bool operator==(const Mark &, const Mark &) = default;
};

class LiveChart : public QWidget
{
    Q_OBJECT
public:
    explicit LiveChart(const View &view, QWidget *parent = nullptr);
    ~LiveChart() override;

    // "Loss", and what stands in grey behind the unit ("audio"). The unit is that of the first track.
    void setTitle(const QString &title, const QString &note = {});
    void setTracks(std::vector<Track> tracks);
    void setMarks(std::vector<Mark> marks);
    void setLimit(double value);     // threshold of an alert, in the metric's unit: a dashed line, which the axis reaches; NaN: none
    void setTimeLabels(bool shown);  // below the plot; a stack shows them at its lowest chart only
    void setBands(bool shown);       // fair, poor and bad behind the lines
    void setSmall(bool small);       // cell of small multiples: no axis labels, no bands, 1 px line
    void setCeiling(double value);   // the axis ends no lower than this (small multiples share one scale); 0: by the data alone
    void setClock(std::function<qint64()> now); // ms since the epoch; tests set their own

    QString title() const;
    // Where what is older than this program comes from, or why it is not there: "Before 14:02:11: from prometheus-eu." Empty: all is from memory.
    QString pastSentence() const;
    bool isReadingPast() const;      // some of it has been asked for and has not come
    double highest() const;          // of all visible values in the window; NaN when there is none
    // What the legend shows beside track i: at the crosshair when there is one, else the newest value; NaN: none.
    double legendValue(int track) const;
    // Reads the store again and repaints, at once.
    void refresh();
    // As drawn in the light theme, with a line below that says shard, range, zone and time: at twice the size, or as drawing (SVG).
    QImage picture() const;
    QByteArray drawing() const;
    // What is drawn, as figures: one row for each moment of the plot that has any, of each visible series the last, least and greatest value there.
    ExportTable figures() const;
    // As PNG, SVG, CSV or JSON, by the end of the name. False when the file cannot be written.
    bool saveImage(const QString &file) const;
    void saveAs(); // asks for the file

    QSize sizeHint() const override;

signals:
    void pastChanged(); // pastSentence() did

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QByteArray bytesFor(const QString &suffix) const;
    void paintExport(QPainter *painter, const QSize &size) const;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace jitscope
