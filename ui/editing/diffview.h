// A difference of two texts, line by line: the sign in a column of its own, − on the tint of trouble, + on that of health (look §8.9). Wide enough, its runs
// stand in two columns.
#pragma once

#include "config/configdiff.h"

#include <QAbstractScrollArea>

namespace jitscope {

class DiffView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DiffView(QWidget *parent = nullptr);
    void setDiff(LineDiff diff);
    void setNote(const QString &note); // in place of lines: "Nothing is changed."
    const LineDiff &diff() const { return m_diff; }
    int added() const;
    int removed() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Column { std::vector<int> rows; }; // number of a line; −1: a gap between two runs
    void arrange();
    int rowHeight() const;
    void describe();

    LineDiff m_diff;
    QString m_note;
    std::vector<Column> m_columns;
};

} // namespace jitscope
