#include "config/servedconfig.h"

#include "config/configmask.h"
#include "config/jsdocument.h"

#include <algorithm>

namespace jitscope {
namespace {

// "<!--# if …", and whatever is not only an echo or a set: it decides about code, or brings some.
bool isDirective(QByteArrayView letters, std::initializer_list<const char *> words)
{
    const QByteArrayView word = letters.sliced(std::min<qsizetype>(5, letters.size())).trimmed();
    return std::any_of(words.begin(), words.end(), [&](const char *w) { return word.startsWith(w); });
}

class ServedCheck
{
public:
    ServedCheck(const ConfigText &host, const ConfigText &site) : m_host(host), m_site(site)
    {
        const auto document = jsDocument(host.bytes);
        if (!document) return;
        m_fragment = (*document)->isFragment;
        m_directives = (*document)->script.directives;
        const auto letters = [&](TextSpan s) { return QByteArrayView(host.bytes).sliced(s.from, s.to - s.from); };
        std::vector<qsizetype> open;
        for (const TextSpan &d : (*document)->program.blanks) {
            if (isDirective(letters(d), {"if"})) open.push_back(d.from);
            if (isDirective(letters(d), {"endif"}) && !open.empty()) {
                m_conditional.push_back({open.back(), d.to});
                open.pop_back();
            }
            m_includes = m_includes || isDirective(letters(d), {"include", "block"});
        }
    }

    // A value between conditions is what nginx makes of it.
    bool isConditional(const ConfigEntry &e) const
    {
        return std::any_of(m_conditional.begin(), m_conditional.end(), [&](const TextSpan &s) { return s.from < e.key.to && e.key.from < s.to; });
    }
    bool isFragment() const { return m_fragment; }
    bool mayBring() const { return m_includes || !m_conditional.empty(); }

    bool fits(const ConfigEntry &host, const ConfigEntry &site) const
    {
        const QByteArrayView ours = lettersOf(m_host, host), theirs = lettersOf(m_site, site);
        qsizetype first = -1, last = -1; // everything from the first directive to the last one is nginx's
        for (const TextSpan &d : m_directives) {
            if (d.from < host.source.from || d.to > host.source.to) continue;
            if (first < 0) first = d.from - host.source.from;
            last = d.to - host.source.from;
        }
        if (first >= 0) return theirs.size() >= first + ours.size() - last && theirs.startsWith(ours.first(first)) && theirs.endsWith(ours.sliced(last));
        return host.value.isUndefined() || site.value.isUndefined() ? ours == theirs : host.value == site.value;
    }

private:
    const ConfigText &m_host, &m_site;
    std::vector<TextSpan> m_directives, m_conditional;
    bool m_fragment = false, m_includes = false;
};

} // namespace

ServedComparison compareServed(const ConfigText &host, const ConfigText &site, const KeyCatalogue &keys)
{
    const auto ours = decidingEntries(host), theirs = decidingEntries(site);
    const ServedCheck check(host, site);
    const std::vector<TextSpan> hidden = SecretMask::secretsIn(host.bytes, host.format), hiddenThere = SecretMask::secretsIn(site.bytes, site.format);
    ServedComparison out;
    const auto add = [&](const ConfigPath &path, const ConfigEntry *a, const ConfigEntry *b) {
        ServedKey k;
        k.path = path;
        if (a) k.host = a->value;
        if (b) k.site = b->value;
        if (a) k.hostWritten = QString::fromUtf8(lettersOf(host, *a)).left(200);
        if (b) k.siteWritten = QString::fromUtf8(lettersOf(site, *b)).left(200);
        const KeyFact *fact = keys.fact(path);
        k.secret = (fact && fact->secret) || (a && SecretMask::hides(hidden, a->source)) || (b && SecretMask::hides(hiddenThere, b->source));
        out.keys.push_back(std::move(k));
    };
    for (const auto &[path, entry] : ours) {
        const auto there = theirs.find(path);
        const bool same = there != theirs.end() && check.fits(*entry, *there->second);
        if (same) continue;
        if (check.isConditional(*entry)) ++out.unsure;
        else add(path, entry, there == theirs.end() ? nullptr : there->second);
    }
    for (const auto &[path, entry] : theirs) {
        if (ours.count(path) || check.isFragment()) continue;
        if (check.mayBring()) ++out.unsure;
        else add(path, nullptr, entry);
    }
    std::sort(out.keys.begin(), out.keys.end(), [](const ServedKey &a, const ServedKey &b) { return a.path < b.path; });
    return out;
}

} // namespace jitscope
