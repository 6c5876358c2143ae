// How a server that is reached directly proves itself, and through which proxy it is reached, as the fleet file says it. Values.
#pragma once

#include <QString>
#include <QStringList>

namespace jitscope {

// What proves that a server is the right one, and who we are to it. Files are paths as the fleet file resolves them (absolute).
struct TlsConfig
{
    QString caFile;       // PEM, one or more certificates; trusted instead of the system's
    QStringList pins;     // "sha256/<base64>" of the SubjectPublicKeyInfo (RFC 7469 §2.4). The server's own key must be one of them; it then needs
                          // no authority. Name and dates are checked all the same.
    QString name;         // asked for (SNI) and looked for in the certificate when it is not the address's host
    QString clientFile;   // our certificate: PEM (the key may follow in it) or PKCS#12 (.p12, .pfx)
    QString clientKey;    // PEM; empty: in clientFile
    QString clientSecret; // name of the secret that opens the key; empty: it is open
    bool isEmpty() const { return *this == TlsConfig(); }
    friend bool operator==(const TlsConfig &, const TlsConfig &) = default;
};

struct ProxyConfig
{
    enum class Kind : quint8 { None, System, Http, Socks5 }; // System: what the desktop says for that address
    Kind kind = Kind::None;
    QString host;
    quint16 port = 0;
    QString user, secret; // name of a secret; both empty: no login
    friend bool operator==(const ProxyConfig &, const ProxyConfig &) = default;
};

} // namespace jitscope
