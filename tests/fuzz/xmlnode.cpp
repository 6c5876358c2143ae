// One message of an XMPP stream: any bytes give an element within the limits or an error with a place.
#include "net/xmlnode.h"

#include <cstddef>
#include <cstdlib>

namespace {

int depth(const jitscope::XmlNode &node, int &nodes)
{
    ++nodes;
    int deepest = 0;
    for (const jitscope::XmlNode &c : node.children) deepest = std::max(deepest, depth(c, nodes));
    return deepest + 1;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    using namespace jitscope;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto node = readXmlNode(bytes, QStringLiteral("fuzz"));
    if (!node) {
        if (node.error().kind != Error::Kind::Malformed || node.error().where.isEmpty()) std::abort();
        return 0;
    }
    int nodes = 0;
    if (depth(*node, nodes) > MaxXmlDepth || nodes > MaxXmlNodes) std::abort();
    // What is sent back in an attribute stays inside it.
    for (const auto &[key, value] : node->attributes) {
        const auto back = readXmlNode("<a b=\"" + xmlEscaped(value) + "\"/>", {});
        if (!back || !back->children.empty() || back->attributes.size() != 1) std::abort();
    }
    return 0;
}
