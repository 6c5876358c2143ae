// What fired within the last hour, a lane for each shard: height and colour by severity, unknown hatched (look §8.7).
#pragma once

#include "alerts/alertboard.h"

#include <QWidget>

namespace jitscope {

struct AlertSpan
{
    qint64 from = 0, until = 0; // ms since the epoch
    Health health = Health::Warning;
    friend bool operator==(const AlertSpan &, const AlertSpan &) = default;
};
struct AlertLane
{
    QString name; // hostile
    std::vector<AlertSpan> spans;
    friend bool operator==(const AlertLane &, const AlertLane &) = default;
};
struct WatchedShard
{
    ShardId id;
    QString name;     // hostile
    qint64 since = 0; // nobody watched it before, ms since the epoch: unknown, not well
};
// Of these shards, from the alerts that have fired and are explained by no other: what overlaps is one bar of the worst. What nobody watched lies below them.
std::vector<AlertLane> alertLanes(const AlertBoard &board, const std::vector<WatchedShard> &shards, qint64 from, qint64 now);

class AlertLanes : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 SpanMs = 3'600'000;
    explicit AlertLanes(QWidget *parent = nullptr);
    void set(std::vector<AlertLane> lanes, qint64 now);
    const std::vector<AlertLane> &lanes() const { return m_lanes; }
    int heightOf(int lanes) const; // with the axis
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int lane);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int laneHeight() const;
    int nameWidth() const;
    QRect laneRect(size_t lane) const; // of the bars

    std::vector<AlertLane> m_lanes;
    qint64 m_now = 0;
};

// The key to their colours: "warning", "critical", "unknown".
class LaneLegend : public QWidget
{
    Q_OBJECT
public:
    explicit LaneLegend(QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace jitscope
