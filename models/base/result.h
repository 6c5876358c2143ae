// What went wrong, said once where it happened and handed up unchanged (DESIGN §9).
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace jitscope {

struct Error
{
    enum class Kind : quint8 { Unreachable, Timeout, Untrusted, Unauthorized, Refused, Malformed, Unsupported, Storage, Cancelled, Failed };
    Kind kind = Kind::Failed;
    QString where;  // host, path, file:line:column, byte offset: enough to find the place
    QString detail; // for the log and the raw pane; never translated, never a secret, may be hostile text

    friend bool operator==(const Error &, const Error &) = default;
};

template<class T = void>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error::Kind kind, QString where, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(where), std::move(detail)});
}

} // namespace jitscope
