// At the foot of the page: how many changes there are, what will guard them, and what may be done with them.
#pragma once

#include "audit/offers.h"
#include "widgets/page.h"

class QHBoxLayout;
class QPushButton;

namespace jitscope {

class PlainLabel;

class ApplyBar : public QWidget
{
    Q_OBJECT
public:
    ApplyBar(const View &view, QWidget *parent = nullptr);

    // changes: of keys, or of places where the text has none. Null: no file is open.
    void show(const ConfigDocument *document, int changes);
    // Asks for the one that disturbs least; what somebody means by Ctrl+S. Does nothing when it may not be pressed.
    void apply();
    static constexpr int WatchSeconds = 180;

signals:
    void asking(); // before the draft is looked at: what is half typed goes to the desk

private:
    struct Button { Offer offer; QPushButton *button; };
    QStringList kindsOf(const ConfigDocument &d) const;
    void rebuild(const QStringList &kinds);
    void refresh();
    void ask(const QString &kind);
    QString backupText() const;
    QString blocked(const ConfigDocument &d) const; // why it cannot be applied as it stands; empty: it can

    View m_view;
    PlainLabel *m_count, *m_text;
    QPushButton *m_discard, *m_rollOut;
    QHBoxLayout *m_row;
    QStringList m_kinds;
    std::vector<Button> m_buttons;
    ConfigId m_id;
    bool m_has = false;
    int m_changes = 0;
};

} // namespace jitscope
