// The page tabs of a shard with their counts and signs, and the page tools at the right: time range, pause, columns (look §6).
#pragma once

#include "fleet/health.h"
#include "widgets/parts.h"

#include <QPointer>
#include <QWidget>

class QToolButton;

namespace jitscope {

class PageTab;

class PageBar : public QWidget
{
    Q_OBJECT
public:
    explicit PageBar(QWidget *parent = nullptr);

    void addPage(const QString &key, const QString &title);
    void setCount(int page, int count, Health health); // −1: none or unknown; a sign is shown from Warning on
    void setCurrent(int page);
    void setCountsShown(bool shown); // narrow windows have no room for them
    void setDrawerShown(bool shown); // the button of the tree, where the tree is a drawer
    void setPaused(bool paused);
    void setRange(int minutes);
    void stepRange(int by) { m_range->step(by); }
    void setColumnsAvailable(bool available);
    void setTools(QWidget *tools); // of the page, in place of the usual ones; null: those
    QToolButton *columnsButton() const { return m_columns; }
    int count() const { return int(m_tabs.size()); }
    QString titleAt(int page) const;

signals:
    void pageClicked(int page);
    void rangePicked(int minutes);
    void pauseToggled(bool paused);
    void columnsClicked();
    void drawerClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    std::vector<PageTab *> m_tabs;
    QHBoxLayout *m_row;
    Segments *m_range;
    QToolButton *m_pause, *m_columns, *m_drawer;
    QPointer<QWidget> m_tools;
};

} // namespace jitscope
