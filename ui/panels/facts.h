// What panels are made of: rows of facts, a grid of big figures, and where a number comes from.
#pragma once

#include "quality/verdict.h"
#include "widgets/page.h"
#include "widgets/parts.h"

#include <QVBoxLayout>

#include <optional>

class QComboBox;
class QGridLayout;

namespace jitscope {

struct Fact
{
    QString label, value;         // value may be hostile: it is made safe here
    QString remark = {};          // grey, behind the value: "from MUC", "estimated"
    std::optional<Health> sign = {};
    EntityId link = {};           // of a kind other than Fleet: a click selects it
    QString tip = {};
    bool missing = false;         // shown as one of the ways to be missing
    bool strong = false;          // contradicts the others
    bool operator==(const Fact &) const = default;
};

// A fact out of a reading: figure with unit or the way it is missing, its whole story as tooltip.
Fact factOf(const QString &label, const Reading &reading, const ShardSnapshot *snapshot, qint64 now);

// Figure and unit as FigureTile::setReading(), in the colour of that band.
void setTile(FigureTile *tile, const Reading &reading, Band band);

// How many more people it takes, the formula as tooltip.
Fact headRoomFact(const QString &label, const HeadRoom &room);

// Label and value in two columns. Rows are kept, and what shows the same is not touched, so that nothing flickers or loses its selection.
class FactList : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void set(const std::vector<Fact> &facts);
    // The value shown for a label; null when there is no such row. For tests and screen readers.
    QString value(const QString &label) const;
    QSize sizeHint() const override; // as high as its lines are at its present width: a layout gives it no more than this

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

signals:
    void followed(const jitscope::EntityId &entity);

private:
    struct Row
    {
        std::optional<Fact> shown; // none: to be laid out anew
        PlainLabel *name;
        QWidget *holder;
        QBoxLayout *both, *line; // value and remark; sign, value or link
        QLabel *sign;
        PlainLabel *value, *remark;
        QPushButton *link;
        EntityId target;
    };
    void setCount(size_t rows);
    void place(const Row &row); // the remark behind its value or below it

    QGridLayout *m_grid;
    std::vector<Row> m_rows;
};

// Big figures, two beside each other, ruled.
class FigureGrid : public QWidget
{
    Q_OBJECT
public:
    FigureGrid(std::vector<std::pair<Metric, QString>> figures, QWidget *parent = nullptr);
    // The tooltip of each tells its story; the meaning below is its band's word.
    void set(const Readings &readings, const ShardSnapshot *snapshot, qint64 now);
    FigureTile *tile(Metric metric) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell { Metric metric; FigureTile *tile; };
    void arrange(int columns);

    QGridLayout *m_grid;
    std::vector<Cell> m_cells;
    int m_columns = 0;
};

// "From number to source": choose a figure, read who said it, where, under which key, in which unit, how long ago.
class WhereFrom : public QWidget
{
    Q_OBJECT
public:
    explicit WhereFrom(QWidget *parent = nullptr);
    void set(const Readings &readings, SnapshotPtr snapshot, qint64 now);
    void choose(Metric metric);
    QString text() const;

signals:
    void rawWanted(const jitscope::Reading &reading); // the page it came from

private:
    void write();

    QComboBox *m_box;
    QPushButton *m_raw;
    PlainLabel *m_text, *m_address;
    std::vector<Metric> m_metrics;
    Readings m_readings;
    SnapshotPtr m_snapshot; // the latest one; held until the next
    qint64 m_now = 0;
};

} // namespace jitscope
