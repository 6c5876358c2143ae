// "Needs attention" (look §8.1): one line per cause, worst first, at most eight until more are asked for; each with a button that shows
// what it is about. Lines keep their places while the mouse is over the list.
#pragma once

#include "widgets/page.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace jitscope {

class AttentionRow;
class PlainLabel;

class AttentionList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Most = 8;     // lines before "n more"
    static constexpr int Limit = 200;  // lines in any case: beyond that a list is no help

    explicit AttentionList(QWidget *parent = nullptr);
    // now: ms since the epoch
    void set(const std::vector<SnapshotPtr> &shards, qint64 now);
    // Nothing but these words: causes are not known of that time.
    void setWords(const QString &words);
    int count() const { return m_count; } // of all causes, shown or not

signals:
    // what the line is about; EntityKind::Source is told as its shard
    void chosen(const jitscope::EntityId &entity);                                   // a click on the line
    void wanted(const jitscope::EntityId &entity, jitscope::ProblemKind kind);       // its button

private:
    struct Line { QString shard; Problem problem; };
    void fill(const std::vector<Line> &lines, qint64 now);

    QVBoxLayout *m_column;
    std::vector<AttentionRow *> m_rows;
    QPushButton *m_more;
    PlainLabel *m_well;
    bool m_all = false;
    int m_count = 0;
    qint64 m_lastTrouble = 0, m_now = 0;
    std::vector<Line> m_lines;
};

} // namespace jitscope
