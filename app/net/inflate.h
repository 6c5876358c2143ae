// Unpacks gzip and deflate bodies piece by piece, so that a bomb is stopped while it unfolds.
#pragma once

#include <QByteArray>

#include <memory>

namespace jitscope {

class Inflate
{
public:
    enum class State { More, Done, Broken, TooBig };

    explicit Inflate(qint64 cap); // of unpacked bytes
    ~Inflate();
    // Appends what `packed` unfolds to. Never appends more than the cap.
    State feed(QByteArrayView packed, QByteArray &out);
    State state() const { return m_state; }

private:
    struct Stream;
    std::unique_ptr<Stream> m_stream;
    qint64 m_cap;
    State m_state = State::More;
};

} // namespace jitscope
