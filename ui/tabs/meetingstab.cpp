// One page for what the store knows of meetings: their list, and what they add up to.
#include "tabs/pages.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QStackedWidget>

namespace jitscope {
namespace {

class MeetingsTab : public Page
{
public:
    MeetingsTab(const View &view, QWidget *parent)
        : Page(view, parent), m_stack(new QStackedWidget(this)), m_tools(new QWidget(this)), m_which(new Segments(QCoreApplication::translate("Meetings", "What is shown"), m_tools))
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_stack);
        m_pages[0] = makeMeetingList(view, m_stack);
        m_pages[1] = makeUsageList(view, m_stack);
        for (Page *page : m_pages) m_stack->addWidget(page);
        auto *row = new QHBoxLayout(m_tools);
        row->setContentsMargins(0, 0, 0, 0);
        m_which->setObjectName(QStringLiteral("meetingsOrUsage"));
        m_which->add(QCoreApplication::translate("Meetings", "Meetings"), 0);
        m_which->add(QCoreApplication::translate("Meetings", "Usage"), 1);
        m_which->setValue(0);
        row->addWidget(m_which);
        m_tools->hide();
        connect(m_which, &Segments::picked, this, [this](int which) {
            m_pages[m_stack->currentIndex()]->setActive(false);
            m_stack->setCurrentIndex(which);
            m_pages[which]->setActive(m_active);
        });
    }
    void setActive(bool active) override
    {
        m_active = active;
        m_pages[m_stack->currentIndex()]->setActive(active);
    }
    QWidget *mainTable() const override { return m_pages[m_stack->currentIndex()]->mainTable(); }
    QWidget *tools() const override { return m_tools; }
    bool hasPanel() const override { return false; }

private:
    QStackedWidget *m_stack;
    QWidget *m_tools;
    Segments *m_which;
    Page *m_pages[2];
    bool m_active = false;
};

} // namespace

Page *makeMeetingsTab(const View &view, QWidget *parent) { return new MeetingsTab(view, parent); }

} // namespace jitscope
