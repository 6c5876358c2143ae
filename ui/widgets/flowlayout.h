// Controls side by side, and on the next line where there is no room: rows of buttons in a narrow panel and in languages of long words.
#pragma once

#include <QLayout>
#include <QList>

namespace jitscope {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int spacing = 8, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override; // of the widest one
    QSize sizeHint() const override;    // all on one line
    void setGeometry(const QRect &rect) override;

private:
    int place(const QRect &rect, bool really) const; // height used

    QList<QLayoutItem *> m_items;
};

} // namespace jitscope
