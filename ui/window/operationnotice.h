// Tells of operations where the eye is: one that needs the operator's word, those that an earlier Jitscope left and this one has taken up, and for some
// seconds how the last one ended, with the way back. Hidden otherwise.
#pragma once

#include "widgets/page.h"

#include <QTimer>

#include <functional>

class QPushButton;
class QToolButton;

namespace jitscope {

class PlainLabel;

class OperationNotice : public QWidget
{
    Q_OBJECT
public:
    OperationNotice(const View &view, QWidget *parent = nullptr);
    void setClock(std::function<qint64()> clock); // ms since the epoch

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    enum class Tells { Nothing, Choosing, Resumed, Ended };
    void refresh();
    bool concerns(const Operation &operation) const;
    void say(Tells tells, const QString &id, Health health, const QString &what, const QString &more);

    View m_view;
    std::function<qint64()> m_clock;
    PlainLabel *m_what, *m_more;
    std::vector<std::pair<OperationChoice, QPushButton *>> m_choices;
    QPushButton *m_show, *m_undo;
    QToolButton *m_close;
    Tells m_tells = Tells::Nothing;
    Health m_health = Health::Pending;
    QString m_id;
    QSet<QString> m_closed; // told, and closed by the operator
    qint64 m_born;          // nothing is told that ended before
    QTimer m_timer;
};

} // namespace jitscope
