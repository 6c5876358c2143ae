// Whose side it is, and what that stands on (quality/verdict.h): the verdict bar, its evidence below, and why the state is what it is.
#pragma once

#include "quality/verdict.h"
#include "widgets/parts.h"

#include <QStringList>

#include <functional>

namespace jitscope {

// A verdict in words; plain text, safe to show.
struct VerdictWords
{
    Health health = Health::Pending;
    QString cause, sentence, since; // empty cause: nothing to explain
    QStringList evidence;           // one line each: what the first cause stands on, further causes, and what could not be known
};
// nameOf: how a person is called whose id a finding names; may be empty.
VerdictWords verdictWords(const Verdict &verdict, const std::function<QString(const QString &)> &nameOf, qint64 now);

// "Own uplink." with the full stop of the language: a sentence follows it.
QString leadingCause(const QString &cause);

class VerdictPart : public QWidget
{
    Q_OBJECT
public:
    enum class Shape : quint8 { Narrow, Wide }; // in a panel each line by itself; on a page they follow each other
    explicit VerdictPart(Shape shape, QWidget *parent = nullptr);

    // Shows it; false when there is nothing to explain: then the bar is left to the caller. now: ms since the epoch.
    bool say(const Verdict &verdict, const std::function<QString(const QString &)> &nameOf, qint64 now);
    // Why the state is what it is; nullptr: nothing is said.
    void explain(const BandState *state);
    void clear();
    VerdictBar *bar() const { return m_bar; }
    QStringList lines() const; // as shown, for tests

private:
    void setLines(const QStringList &lines);

    Shape m_shape;
    VerdictBar *m_bar;
    QVBoxLayout *m_column;
    std::vector<PlainLabel *> m_lines;
    PlainLabel *m_state;
};

} // namespace jitscope
