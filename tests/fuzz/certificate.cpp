// What a server shows in its handshake, and what stands in the files named for TLS: any PEM or DER is described and judged, never trusted for being
// broken; a pin is 32 bytes.
#include "fuzz.h"

#include "net/trust.h"
#include "storage/tlsfiles.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QList<QSslCertificate> chain = QSslCertificate::fromData(bytes, QSsl::Pem);
    if (chain.isEmpty()) chain = QSslCertificate::fromData(bytes, QSsl::Der);
    if (chain.size() > 16) chain.resize(16);
    for (const QSslCertificate &c : chain) {
        describe(c);
        const QString pin = pinOf(c);
        require(pin.isEmpty() || isPin(pin), "a pin that is none");
    }
    const QString text = QString::fromUtf8(bytes.left(100));
    require(!isPin(text) || text.size() == 51, "a pin of another length");
    auto route = std::make_shared<Route>();
    route->pins = {QStringLiteral("sha256/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")};
    const QList<QSslError> errors{QSslError(QSslError::SelfSignedCertificate, chain.value(0))};
    // nothing in the world has this key
    require(judge(route, QStringLiteral("10.0.0.7:443"), QStringLiteral("meet.example.org"), chain, errors).report != nullptr, "a server that fits no pin is believed");
    require(judge(nullptr, QStringLiteral("10.0.0.7:443"), QStringLiteral("meet.example.org"), chain, errors).report != nullptr, "a server that nobody vouches for is believed");
    return 0;
}
