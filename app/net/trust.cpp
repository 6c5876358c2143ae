#include "net/trust.h"

#include <QCryptographicHash>

#include <algorithm>

namespace jitscope {
namespace {

// Walks DER (X.690 §8.1): one element, its whole extent and its content. Answers false at the end or on nonsense.
struct Der
{
    const char *at, *end;
    bool next(unsigned char &tag, QByteArrayView &whole, QByteArrayView &content)
    {
        const char *start = at;
        if (end - at < 2) return false;
        tag = static_cast<unsigned char>(*at++);
        quint64 length = static_cast<unsigned char>(*at++);
        if (length & 0x80) {
            int bytes = int(length & 0x7f);
            if (bytes < 1 || bytes > 4 || end - at < bytes) return false;
            length = 0;
            while (bytes--) length = length << 8 | static_cast<unsigned char>(*at++);
        }
        if (length > quint64(end - at)) return false;
        content = QByteArrayView(at, qsizetype(length));
        at += length;
        whole = QByteArrayView(start, at - start);
        return true;
    }
};

// Certificate = { tbs = { [0] version?, serial, algorithm, issuer, validity, subject, SubjectPublicKeyInfo, … }, … } (RFC 5280 §4.1).
QByteArrayView publicKeyInfo(QByteArrayView der)
{
    unsigned char tag;
    QByteArrayView whole, content;
    Der outer{der.data(), der.data() + der.size()};
    if (!outer.next(tag, whole, content) || tag != 0x30) return {};
    Der certificate{content.data(), content.data() + content.size()};
    if (!certificate.next(tag, whole, content) || tag != 0x30) return {};
    Der tbs{content.data(), content.data() + content.size()};
    int fields = 0; // serial is the first, SubjectPublicKeyInfo the sixth
    while (tbs.next(tag, whole, content)) {
        if (tag == 0xa0 && fields == 0) continue;
        if (++fields == 6) return tag == 0x30 ? whole : QByteArrayView();
    }
    return {};
}

// "RSA 2048 bit". By hand: Qt 6.4's QSslCertificate::publicKey() crashes on a key that OpenSSL cannot read, and a stranger's chain may hold one.
// SubjectPublicKeyInfo = { { algorithm, parameters }, BIT STRING }; RSA's holds { modulus, exponent } (RFC 3279 §2.3, RFC 5480, RFC 8410).
QString keyText(QByteArrayView info)
{
    unsigned char tag;
    QByteArrayView whole, content, algorithm, parameters, bits;
    Der outer{info.data(), info.data() + info.size()};
    if (!outer.next(tag, whole, content) || tag != 0x30) return {};
    Der inner{content.data(), content.data() + content.size()};
    if (!inner.next(tag, whole, content) || tag != 0x30 || !inner.next(tag, whole, bits) || tag != 0x03) return {};
    Der kind{content.data(), content.data() + content.size()};
    if (!kind.next(tag, whole, algorithm) || tag != 0x06) return {};
    (void)kind.next(tag, whole, parameters);
    const auto is = [](QByteArrayView oid, const char *hex) { return oid.toByteArray().toHex() == hex; };
    const auto sized = [](const char *word, int size) { return QStringLiteral("%1 %2 bit").arg(QLatin1String(word)).arg(size); };
    if (is(algorithm, "2a864886f70d010101")) {
        if (bits.size() < 2) return {};
        Der key{bits.data() + 1, bits.data() + bits.size()}; // the first byte counts unused bits
        if (!key.next(tag, whole, content) || tag != 0x30) return {};
        Der numbers{content.data(), content.data() + content.size()};
        if (!numbers.next(tag, whole, content) || tag != 0x02) return {};
        while (!content.isEmpty() && content.front() == 0) content = content.sliced(1);
        int size = int(content.size()) * 8;
        for (int top = content.isEmpty() ? 0x80 : static_cast<unsigned char>(content.front()); top && top < 0x80; top <<= 1) --size;
        return sized("RSA", size);
    }
    if (is(algorithm, "2a8648ce3d0201")) {
        if (is(parameters, "2a8648ce3d030107")) return sized("EC", 256);
        if (is(parameters, "2b81040022")) return sized("EC", 384);
        if (is(parameters, "2b81040023")) return sized("EC", 521);
        return QStringLiteral("EC");
    }
    if (is(algorithm, "2b6570")) return QStringLiteral("Ed25519");
    if (is(algorithm, "2b6571")) return QStringLiteral("Ed448");
    return {};
}

QString nameText(const QSslCertificate &c, bool issuer)
{
    QStringList parts;
    const QList<QByteArray> keys = issuer ? c.issuerInfoAttributes() : c.subjectInfoAttributes();
    for (const char *first : {"CN", "O", "OU", "C"})
        if (keys.contains(first))
            for (const QString &v : issuer ? c.issuerInfo(QByteArray(first)) : c.subjectInfo(QByteArray(first))) parts << QLatin1String(first) + QLatin1Char('=') + v.left(200);
    return parts.join(QStringLiteral(", "));
}

// That nobody vouches for the key: what a pin makes good.
bool aboutAuthority(QSslError::SslError e)
{
    switch (e) {
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::InvalidCaCertificate: return true;
    default: return false;
    }
}

TrustFault faultOf(QSslError::SslError e)
{
    switch (e) {
    case QSslError::SelfSignedCertificate: return TrustFault::SelfSigned;
    case QSslError::HostNameMismatch: return TrustFault::WrongName;
    case QSslError::CertificateExpired: return TrustFault::Expired;
    case QSslError::CertificateNotYetValid: return TrustFault::NotYetValid;
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return TrustFault::Revoked;
    default: return aboutAuthority(e) ? TrustFault::NoAuthority : TrustFault::Other;
    }
}

} // namespace

QString pinOf(const QSslCertificate &certificate)
{
    const QByteArray der = certificate.toDer();
    const QByteArrayView key = publicKeyInfo(der);
    if (key.isEmpty()) return {};
    return QStringLiteral("sha256/") + QString::fromLatin1(QCryptographicHash::hash(key.toByteArray(), QCryptographicHash::Sha256).toBase64());
}

Certificate describe(const QSslCertificate &c)
{
    Certificate d;
    d.subject = nameText(c, false);
    d.issuer = nameText(c, true);
    const auto names = c.subjectAlternativeNames();
    for (const QString &n : names)
        if (d.names.size() < 100) d.names << n.left(255);
    if (d.names.isEmpty()) d.names = c.subjectInfo(QSslCertificate::CommonName);
    d.from = c.effectiveDate().toMSecsSinceEpoch();
    d.until = c.expiryDate().toMSecsSinceEpoch();
    d.serial = QString::fromLatin1(c.serialNumber());
    d.fingerprint = QString::fromLatin1(c.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    d.pin = pinOf(c);
    const QByteArray der = c.toDer();
    d.key = keyText(publicKeyInfo(der));
    return d;
}

Judgement judge(const RoutePtr &route, const QString &address, const QString &name, const QList<QSslCertificate> &chain, const QList<QSslError> &errors)
{
    const QStringList pins = route ? route->pins : QStringList();
    const bool pinned = !pins.isEmpty() && !chain.isEmpty() && pins.contains(pinOf(chain.first()));
    CertificateReport report;
    Judgement judgement;
    if (!pins.isEmpty() && !pinned) report.faults.push_back({TrustFault::PinDiffers, chain.isEmpty() ? -1 : 0, QStringLiteral("the key is none of those that are pinned")});
    for (const QSslError &e : errors) {
        if (pinned && aboutAuthority(e.error())) {
            judgement.harmless << e;
            continue;
        }
        report.faults.push_back({faultOf(e.error()), int(chain.indexOf(e.certificate())), e.errorString()});
    }
    if (report.faults.empty()) return judgement;
    // What the operator has to know first comes first: whose it is, then who vouches for it.
    std::stable_sort(report.faults.begin(), report.faults.end(), [](const auto &a, const auto &b) {
        const auto rank = [](TrustFault f) { return f == TrustFault::PinDiffers ? 0 : f == TrustFault::WrongName ? 1 : f == TrustFault::Expired || f == TrustFault::NotYetValid ? 2 : 3; };
        return rank(a.fault) < rank(b.fault);
    });
    report.address = address;
    report.name = name;
    report.pins = pins;
    if (route) report.authorities = route->authorities;
    for (const QSslCertificate &c : chain)
        if (report.chain.size() < 10) report.chain.push_back(describe(c));
    judgement.harmless.clear();
    judgement.report = std::make_shared<const CertificateReport>(std::move(report));
    return judgement;
}

Error untrusted(const QString &where, std::shared_ptr<const CertificateReport> report)
{
    const QString detail = report->faults.empty() ? QString() : report->faults.front().detail;
    return {Error::Kind::Untrusted, where, detail, std::move(report)};
}

} // namespace jitscope
