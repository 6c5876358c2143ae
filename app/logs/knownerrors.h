// The dictionary of known errors: resources/knownerrors.json, data that says which line means what, why it came and what cures it. Pure.
#pragma once

#include "logs/logboard.h"

#include <QByteArrayView>

namespace jitscope {

class KnownErrors
{
public:
    // Malformed with the place of the fault. [{"id", "in": ["log", "browser", …], "all": ["text", …], "level", "title", "cause", "cure"}]
    static Result<KnownErrors> parse(QByteArrayView json);
    // The built-in one; every program that links this library has it.
    static const KnownErrors &builtIn();

    // The first entry all of whose texts stand in `text`, letters' case apart. `source`: kind of log, see logKind(). Null: nothing is known.
    const KnownError *find(const QString &source, const QString &text) const;
    size_t size() const { return m_all.size(); }
    std::vector<QString> ids() const;

private:
    struct Entry { KnownError error; QStringList in, all; }; // `all` case folded
    std::vector<Entry> m_all;
};

// "log" of "log.0.txt" and "journal", "browser" of "browser.0.txt", "ffmpeg", "chromedriver", "xorg", "pjsua", "prosody", "jicofo".
QString logKind(const QString &source);

} // namespace jitscope
