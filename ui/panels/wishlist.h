// What may be done to the thing of a panel, least harm first (look §8.6): one button for each offer with what is lost by it below, and what is
// under way already. What may not be pressed is grey and says why.
#pragma once

#include "audit/offers.h"
#include "widgets/page.h"

class QPushButton;
class QVBoxLayout;

namespace jitscope {

class PlainLabel;
class SectionHead;

class WishList : public QWidget
{
    Q_OBJECT
public:
    WishList(const View &view, QWidget *parent = nullptr);
    // Hidden when nothing is offered and nothing is under way. Cheap when nothing has changed; plans are made anew at most once a second.
    void set(const EntityId &entity, qint64 now);

private:
    struct Row { Offer offer; QWidget *box; QPushButton *button; PlainLabel *loss; };
    struct Open { QString id; QWidget *box; PlainLabel *what, *state; };
    void rebuild(std::vector<Offer> offers);
    void showOpen(qint64 now);
    void refresh();

    View m_view;
    SectionHead *m_head;
    QVBoxLayout *m_open, *m_column;
    std::vector<Row> m_rows;
    std::vector<Open> m_running;
    EntityId m_entity;
    qint64 m_asked = 0;
};

} // namespace jitscope
