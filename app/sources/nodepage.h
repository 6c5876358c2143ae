// Samples of prometheus-node-exporter, gathered into facts of a machine. Names: examples/node-exporter.prom, operations.md §12. FreeBSD and macOS have
// other names for most; what they lack stays unknown.
#pragma once

#include "sources/exposition.h"
#include "sources/hostfacts.h"

namespace jitscope {

class NodePage
{
public:
    void take(const ExpositionSample &sample);
    bool isOwn() const { return m_own; } // there was a sample of a node exporter at all
    HostFacts finish();                  // once, at the end of the page

private:
    struct FileSystem
    {
        QByteArray device, mount; // escapes still in them: compared only
        QByteArray kind;
        double size = -1, available = -1;
        bool readOnly = false;
    };
    void cpu(const ExpositionSample &sample);
    void fileSystem(const ExpositionSample &sample);
    HostCounters::Device *device(const ExpositionSample &sample);

    HostFacts m_facts;
    std::vector<FileSystem> m_fileSystems;
    size_t m_core = 0; // of the last sample: they come one core after the other
    bool m_own = false;
};

} // namespace jitscope
