// What went wrong, said once where it happened and handed up unchanged (DESIGN §9).
#pragma once

#include "base/certificate.h"

#include <QString>
#include <tl/expected.hpp>

#include <memory>

namespace jitscope {

struct Error
{
    // Forbidden: the SSH server on the way lets nobody forward to that port; what is behind it may be well
    enum class Kind : quint8 { Unreachable, Timeout, Untrusted, Unauthorized, Refused, Malformed, Unsupported, Storage, Cancelled, Failed, Forbidden };
    Kind kind = Kind::Failed;
    QString where;  // host, path, file:line:column, byte offset: enough to find the place
    QString detail; // for the log and the raw pane; never translated, never a secret, may be hostile text
    std::shared_ptr<const CertificateReport> certificate = {}; // Untrusted: what the server showed; null when it came to no certificate

    friend bool operator==(const Error &a, const Error &b)
    {
        const bool same = a.certificate == b.certificate || (a.certificate && b.certificate && *a.certificate == *b.certificate);
        return same && a.kind == b.kind && a.where == b.where && a.detail == b.detail;
    }
};

template<class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString where, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(where), std::move(detail)});
}

} // namespace jitscope
