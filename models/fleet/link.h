// Whether our own link to the network is up, as far as can be told from here.
#pragma once

#include <QObject>

namespace jitscope {

struct LinkState
{
    bool down = false;
    qint64 since = 0; // ms since the epoch
    int hosts = 0;    // that failed together
    friend bool operator==(const LinkState &, const LinkState &) = default;
};

// The latest state. GUI thread.
class Link : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    const LinkState &state() const { return m_state; }
    void set(const LinkState &state)
    {
        if (m_state == state) return;
        m_state = state;
        emit changed();
    }

signals:
    void changed();

private:
    LinkState m_state;
};

} // namespace jitscope
