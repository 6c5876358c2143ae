// One line of facts under a title: icon and words, icon and words (look §8.3). What does not fit is cut at the right.
#pragma once

#include <QWidget>

#include <vector>

namespace jitscope {

class FactsLine : public QWidget
{
    Q_OBJECT
public:
    struct Fact { QString icon, text; };
    explicit FactsLine(QWidget *parent = nullptr);
    void setFacts(std::vector<Fact> facts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<Fact> m_facts;
};

} // namespace jitscope
