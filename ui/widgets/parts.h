// The small building blocks of pages and panels (look §4, §8): segmented control, verdict bar, empty state, figure tile, section head, rule.
#pragma once

#include "base/reading.h"
#include "fleet/health.h"
#include "series/seriesstore.h"
#include "widgets/plaintext.h"

#include <QAbstractButton>
#include <QFrame>
#include <QScrollArea>

class QButtonGroup;
class QBoxLayout;
class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace jitscope {

// Exclusive buttons in one frame.
class Segments : public QFrame
{
    Q_OBJECT
public:
    explicit Segments(const QString &accessibleName, QWidget *parent = nullptr);
    void add(const QString &text, int value, const QString &toolTip = {});
    int value() const;
    void setValue(int value); // no signal
    void setShown(int value, bool shown);
    void step(int by);        // to the neighbour, with signal
    // Leaves out those farthest from the chosen one until the rest stands in `width`; step() still comes to them.
    void fitInto(int width);
    int fullWidth() const;    // that all which are shown would take

signals:
    void picked(int value);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
    QSet<int> m_off;          // values that are not to be had now
};

// Sign, cause in bold, one sentence, buttons; tinted by the state. Hidden while there is nothing to say, but keeps its height for 10 s.
class VerdictBar : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictBar(QWidget *parent = nullptr);
    void say(Health health, const QString &cause, const QString &sentence, const QString &hint = {});
    void clear();
    void drop();      // cleared, and its room given back at once: it speaks of something else from now on
    void addButton(QAbstractButton *button); // at the right, owned by the bar

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Health m_health = Health::Ok;
    bool m_said = false;
    PlainLabel *m_cause, *m_sentence, *m_hint;
    QHBoxLayout *m_row;
    QBoxLayout *m_lead; // cause and sentence: side by side where there is room
};

// Icon, one line, a smaller one, at most two actions; centred in the upper third.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &icon, const QString &line, const QString &hint = {}, QWidget *parent = nullptr);
    QPushButton *addAction(const QString &text, bool primary = false);
    void setText(const QString &line, const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    PlainLabel *m_line, *m_hint;
    QHBoxLayout *m_actions;
};

// Label, big figure with its unit, one line of meaning, a sparkline at the right.
class FigureTile : public QWidget
{
    Q_OBJECT
public:
    explicit FigureTile(const QString &label, QWidget *parent = nullptr);
    void setFigure(const QString &figure, const QString &unit = {}, Band band = Band::None, bool missing = false);
    void setReading(const Reading &reading); // figure, unit and colour of its metric; missing as in a cell
    void setMeaning(const QString &meaning, Health ink = Health::Ok);
    // Read again by refreshSpark; `now` in ms since the epoch.
    void setSeries(const SeriesStore *store, const SeriesKey &key);
    void refreshSpark(qint64 now);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_label, m_figure, m_unit, m_meaning;
    Band m_band = Band::None;
    Health m_ink = Health::Ok;
    bool m_missing = true;
    const SeriesStore *m_store = nullptr;
    SeriesKey m_series;
    std::vector<SeriesColumn> m_columns;
};

// 32 px: a bold title, a grey remark, and room for controls at the right.
class SectionHead : public QWidget
{
    Q_OBJECT
public:
    explicit SectionHead(const QString &title, const QString &remark = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    void addWidget(QWidget *widget);

private:
    PlainLabel *m_title, *m_remark;
    QHBoxLayout *m_row;
};

// Gives its content the whole room, and a scroll bar once the window is lower than what can be read.
QScrollArea *makeScroll(QWidget *content, QWidget *parent);
// A one-pixel line between sections.
QFrame *makeRule(QWidget *parent, bool across = true);
// An icon button of the tool rows: flat, 24 px, its name as tooltip and accessible name.
QToolButton *makeIconButton(QWidget *parent, const QString &icon, const QString &name, const QString &keys = {});

} // namespace jitscope
