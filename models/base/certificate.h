// What a server showed when it was asked who it is, and what is wrong with that: carried in the Error of the source, so that the window can
// show a readable page of it. Values; times are ms since the epoch. All texts are the server's own words: hostile.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace jitscope {

struct Certificate
{
    QString subject, issuer;  // "CN=meet.example.org, O=Example"
    QStringList names;        // DNS names and addresses it is for (subjectAltName; the common name when there are none)
    qint64 from = 0, until = 0;
    QString serial;
    QString fingerprint;      // SHA-256 of the whole certificate, "AB:CD:…"
    QString pin;              // "sha256/<base64>" of its key: what `pin =` of the fleet file takes
    QString key;              // "RSA 2048 bit"
    friend bool operator==(const Certificate &, const Certificate &) = default;
};

enum class TrustFault : quint8 {
    NoAuthority,  // nobody we trust has signed it
    SelfSigned,
    WrongName,    // it is for other names than the one that was asked for
    Expired,
    NotYetValid,
    PinDiffers,   // its key is none of those in the fleet file
    Revoked,
    WantsOurs,    // the server wants a certificate from us, or refused the one it got
    NoTls,        // what answers does not speak TLS, or offers none
    Other,
};

struct CertificateReport
{
    struct Fault
    {
        TrustFault fault = TrustFault::Other;
        int depth = 0;  // which of the chain, 0 the server's own; -1 none
        QString detail; // in the words of the TLS library
        friend bool operator==(const Fault &, const Fault &) = default;
    };
    QString address;                // whom we spoke to: "10.0.0.7:443"
    QString name;                   // whom we wanted: "meet.example.org"
    std::vector<Certificate> chain; // as it was sent, the server's own first; empty: it showed none
    std::vector<Fault> faults;      // what differs; never empty
    QStringList pins;               // of the fleet file
    QString authorities;            // who was to be trusted: path of the CA file; empty: the system's
    friend bool operator==(const CertificateReport &, const CertificateReport &) = default;
};

} // namespace jitscope
