// A password, token or passphrase between where it is kept and the wire. It does not print, does not convert by itself, and its memory is
// zeroed when the last copy goes. What it is copied into on the way out (a header, a Qt job) is outside its power; hence text() and bytes()
// are called at the last moment and their results are not kept.
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QHash>
#include <QString>

#include <algorithm>
#include <memory>

namespace jitscope {

class Secret
{
public:
    Secret() = default;
    explicit Secret(const QString &text) : Secret(text.toUtf8()) {}
    // Takes the bytes over: they are copied, then zeroed where nobody else shares them.
    explicit Secret(QByteArray &&utf8)
        : m_held(utf8.isEmpty() ? nullptr : std::make_shared<const Held>(utf8))
    {
        if (utf8.isDetached()) wipe(utf8.data(), utf8.size());
        utf8.clear();
    }

    bool isEmpty() const { return !m_held; }
    QString text() const { return m_held ? QString::fromUtf8(m_held->bytes.get(), m_held->size) : QString(); }
    QByteArray bytes() const { return m_held ? QByteArray(m_held->bytes.get(), m_held->size) : QByteArray(); }

    friend bool operator==(const Secret &a, const Secret &b)
    {
        if (a.m_held == b.m_held) return true;
        if (!a.m_held || !b.m_held || a.m_held->size != b.m_held->size) return false;
        unsigned char differs = 0; // looks at every byte, so that the time tells nothing
        for (qsizetype i = 0; i < a.m_held->size; ++i) differs |= static_cast<unsigned char>(a.m_held->bytes[size_t(i)] ^ b.m_held->bytes[size_t(i)]);
        return differs == 0;
    }
    friend QDebug operator<<(QDebug debug, const Secret &) { return debug << "<secret>"; }

    // Zeroes memory in a way that the compiler does not leave out.
    static void wipe(char *data, qsizetype size)
    {
        volatile char *p = data;
        while (size-- > 0) *p++ = 0;
    }

private:
    struct Held
    {
        explicit Held(const QByteArray &b) : bytes(new char[size_t(b.size())]), size(b.size()) { std::copy(b.begin(), b.end(), bytes.get()); }
        ~Held() { wipe(bytes.get(), size); }
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;
        std::unique_ptr<char[]> bytes;
        qsizetype size;
    };
    std::shared_ptr<const Held> m_held;
};

// Values by name, for the life of the configuration that names them; never logged, never written.
using Secrets = QHash<QString, Secret>;

} // namespace jitscope
