#include "fuzz.h"

#include "hooks/hookserver.h"
#include "hooks/signedtoken.h"

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const HookRead read = readHookRequest(bytes);
    require(read.is != HookRead::Is::Bad || read.status >= 400, "a refusal without a status");
    require(read.request.body.size() <= MaxHookBody, "a body over its limit");
    require(!checkSignedToken(bytes, "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", {}, {}, 0), "a token without a key was taken");
    const QByteArrayView body = read.is == HookRead::Is::Ready ? QByteArrayView(read.request.body) : bytes;
    (void)jibriIdOf(body);
    requireSane(parseJibriPost(body, false, fuzzContext(SourceKind::JibriHook)));
    requireSane(parseJibriPost(body, true, fuzzContext(SourceKind::JibriHook)));
    return 0;
}
