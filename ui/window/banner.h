// The one line over the content: this fleet is simulated (look §6). Closed for this run only.
#pragma once

#include <QWidget>

class QAbstractButton;

namespace jitscope {

class PlainLabel;

class DemoBanner : public QWidget
{
    Q_OBJECT
public:
    explicit DemoBanner(QWidget *parent = nullptr);

signals:
    void connectWanted();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
};

// Something the fleet file or the network does not let us do; `warning-b`.
class FaultBanner : public QWidget
{
    Q_OBJECT
public:
    explicit FaultBanner(QWidget *parent = nullptr);
    void say(const QString &where, const QString &what); // empty: hidden
    void addButton(QAbstractButton *button);             // at the right, owned by the banner
    void setQuiet(const QString &icon);                  // no fault but news: an icon in the place of the sign, no tint of a warning

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_where, *m_what;
    QString m_icon;
};

} // namespace jitscope
