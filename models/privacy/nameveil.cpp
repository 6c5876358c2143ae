#include "privacy/nameveil.h"

#include <algorithm>

namespace jitscope {
namespace {

bool isHex(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F'); }
bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
// Scripts without spaces: each sign may begin a word, and end one.
bool isIdeograph(QChar c) { return c.unicode() >= 0x2e80 && c.unicode() <= 0xd7ff; }
bool isWordSign(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }
bool isBoundary(const QString &text, qsizetype at)
{
    if (at <= 0 || at >= text.size()) return true;
    const QChar before = text[at - 1], after = text[at];
    return !isWordSign(before) || !isWordSign(after) || isIdeograph(before) || isIdeograph(after);
}

qsizetype runEnd(const QString &text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && (end == from || !isBoundary(text, end))) ++end;
    return end;
}

// As long as the text, so that what is found in it stands at the same place there ("ß" stays one sign).
QString foldedSigns(const QString &text)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        if (!out[i].isHighSurrogate() || i + 1 == out.size() || !out[i + 1].isLowSurrogate()) {
            out[i] = out[i].toCaseFolded();
            continue;
        }
        const char32_t folded = QChar::toCaseFolded(QChar::surrogateToUcs4(out[i], out[i + 1]));
        if (QChar::requiresSurrogates(folded)) {
            out[i] = QChar(QChar::highSurrogate(folded));
            out[i + 1] = QChar(QChar::lowSurrogate(folded));
        }
        ++i;
    }
    return out;
}

// "10.20.30.40", where it stands alone.
qsizetype ipv4At(const QString &text, qsizetype at)
{
    if (!isDigit(text[at]) || (at > 0 && (text[at - 1] == u'.' || isWordSign(text[at - 1])))) return 0;
    qsizetype i = at;
    for (int part = 0; part < 4; ++part) {
        const qsizetype from = i;
        while (i < text.size() && i - from < 3 && isDigit(text[i])) ++i;
        if (i == from || QStringView(text).sliced(from, i - from).toInt() > 255) return 0;
        if (part == 3) break;
        if (i >= text.size() || text[i++] != u'.') return 0;
    }
    if (i < text.size() && (isWordSign(text[i]) || (text[i] == u'.' && i + 1 < text.size() && isDigit(text[i + 1])))) return 0;
    return i - at;
}

// "2001:db8::1": with "::", or all eight groups; so that neither a time nor a fingerprint is one. The last two may be written as IPv4: "::ffff:203.0.113.7".
qsizetype ipv6At(const QString &text, qsizetype at)
{
    if ((!isHex(text[at]) && text[at] != u':') || (at > 0 && (isWordSign(text[at - 1]) || text[at - 1] == u':'))) return 0;
    qsizetype i = at;
    int colons = 0, group = 0;
    bool doubled = false;
    for (; i < text.size() && (isHex(text[i]) || text[i] == u':'); ++i) {
        if (text[i] != u':') {
            if (++group > 4) return 0;
            continue;
        }
        if (i + 1 < text.size() && text[i + 1] == u':') {
            if (doubled) return 0; // "::" stands once, and ":::" nowhere
            doubled = true;
        }
        ++colons;
        group = 0;
    }
    if (i < text.size() && isWordSign(text[i])) return 0;
    if (i < text.size() && text[i] == u'.' && group > 0)
        if (const qsizetype tail = ipv4At(text, i - group); tail > 0) return (doubled && colons <= 7) || colons == 6 ? i - group + tail - at : 0;
    const bool figures = i - at > 2 && colons <= 8 && (doubled || colons == 7);
    return figures && colons >= 2 ? i - at : 0;
}

// One address, however it is written.
QString addressKey(QString address)
{
    address = address.toLower();
    return address.startsWith(QLatin1String("::ffff:")) && address.contains(u'.') ? address.mid(7) : address;
}
bool isOwnAddress(QStringView address) { return address.startsWith(u"127.") || address == u"0.0.0.0" || address == u"::1"; }

bool isBrewery(const QString &local) { return local == QLatin1String("jvbbrewery") || local == QLatin1String("jibribrewery") || local == QLatin1String("jigasibrewery"); }

// Accounts of Jitsi's own servers, by their whole name: a room may be called "focus-group", and somebody "Recorderjoe".
bool isService(const QString &account)
{
    const QString local = account.toLower();
    for (const char *name : {"focus", "jibri", "jigasi", "recorder", "transcriber", "monitor"})
        if (local == QLatin1String(name)) return true;
    return isBrewery(local) || (local.startsWith(QLatin1String("jvb")) && std::all_of(local.begin() + 3, local.end(), isDigit));
}

// Behind an at sign: a name of DNS with a top level, and no unit of systemd ("jitsi-videobridge@2.service").
bool isMailDomain(const QString &domain)
{
    const qsizetype dot = domain.lastIndexOf(u'.');
    if (dot <= 0) return false;
    const QString top = domain.mid(dot + 1);
    for (const char *unit : {"service", "socket", "timer", "target", "mount", "slice", "scope", "device", "path"})
        if (top == QLatin1String(unit)) return false;
    return top.size() >= 2 && (top.startsWith(QLatin1String("xn--")) || std::all_of(top.begin(), top.end(), [](QChar c) { return c.isLetter(); }));
}

bool isLocalSign(QChar c) { return !c.isSpace() && !QStringView(u"\"'<>(){},;:=/|@\\").contains(c); }
bool isHostSign(QChar c) { return isWordSign(c) || c == u'.' || c == u'-'; }

// As Jitsi's endpoints are called: eight hex digits; not all of them letters or figures, unless what stands around them says that it is one ("ep_id=48151623", "48151623-v0").
bool isEndpoint(const QString &text, qsizetype from, qsizetype to)
{
    const QStringView run = QStringView(text).sliced(from, to - from);
    if (run.size() != 8 || !std::all_of(run.begin(), run.end(), isHex)) return false;
    const auto figures = std::count_if(run.begin(), run.end(), isDigit);
    if (figures > 0 && figures < 8) return true;
    const QStringView before = QStringView(text).first(from);
    for (const char *key : {"ep=", "ep_id=", "epId=", "endpoint_id=", "endpointId=", "endpoint="})
        if (before.endsWith(QLatin1String(key))) return true;
    return to + 2 < text.size() && text[to] == u'-' && QStringView(u"avd").contains(text[to + 1]) && isDigit(text[to + 2]);
}

constexpr qsizetype FewFigures = 3;

} // namespace

void NameVeil::know(const QString &word, const QString &pseudonym)
{
    qsizetype from = 0;
    while (from < word.size() && !isWordSign(word[from])) ++from;
    const QString text = word.mid(from);
    if (text.isEmpty() || (text.size() <= FewFigures && std::all_of(text.begin(), text.end(), isDigit))) return;
    const QString folded = foldedSigns(text);
    if (text.size() == 1) {
        if (!m_signs.contains(folded)) m_signs.insert(folded, pseudonym);
        return;
    }
    quint32 node = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = runEnd(text, at);
        quint32 &run = m_runs[folded.mid(at, end - at)];
        if (run == 0) run = quint32(m_runs.size());
        quint32 &next = m_next[quint64(node) << 32 | run];
        if (next == 0) {
            next = quint32(m_nodes.size());
            m_nodes.emplace_back();
        }
        node = next;
        at = end;
        ++m_steps;
    }
    Node &n = m_nodes[node];
    if (n.isWord) return;
    n = {pseudonym, true};
    ++m_count;
}

void NameVeil::keep(const QString &word) { know(word, QString()); }

void NameVeil::knowDomain(const QString &muc)
{
    if (muc.isEmpty()) return;
    m_domains.insert(muc.toLower());
    if (const QString site = muc.section(u'.', 1).toLower(); site.contains(u'.')) m_sites.insert(site);
}

void NameVeil::forget()
{
    m_runs.clear();
    m_next.clear();
    m_nodes.assign(1, {});
    m_signs.clear();
    m_domains.clear();
    m_sites.clear();
    m_count = 0;
}

QString NameVeil::room(const QString &jid) const { return m_names.of(Secrecy::Room, roomSecret(jid)); }
QString NameVeil::person(const QString &jid, const QString &id) const { return m_names.of(Secrecy::Person, personSecret(jid, id)); }

bool NameVeil::isRoomDomain(const QString &domain) const
{
    return m_domains.contains(domain) || domain.startsWith(QLatin1String("conference.")) || domain.startsWith(QLatin1String("muc.")) || domain.startsWith(QLatin1String("breakout."))
        || domain.startsWith(QLatin1String("lobby."));
}

bool NameVeil::isSite(const QString &domain) const
{
    return std::any_of(m_sites.cbegin(), m_sites.cend(), [&](const QString &site) { return domain == site || domain.endsWith(u'.' + site); });
}

bool NameVeil::isKept(const QString &word) const
{
    const Found found = wordAt(word, foldedSigns(word), 0, word.size());
    return found.word && found.end == word.size() && found.word->becomes.isEmpty();
}

QString NameVeil::accountOf(const QString &local, const QString &domain) const
{
    if (isRoomDomain(domain)) return isBrewery(local.toLower()) ? QString() : room(local + u'@' + domain);
    if (isService(local) || isKept(local) || (domain.startsWith(QLatin1String("internal")) && local.endsWith(QLatin1String("brewery"), Qt::CaseInsensitive))) return {};
    return isSite(domain) || isMailDomain(domain) ? m_names.of(Secrecy::Account, local.toLower() + u'@' + domain) : QString();
}

// Of XMPP and of mail: what stands around each @, and the nick behind a room's.
std::vector<NameVeil::Span> NameVeil::addressesIn(const QString &text, const QString &folded) const
{
    std::vector<Span> spans;
    for (qsizetype at = text.indexOf(u'@'); at > 0; at = text.indexOf(u'@', at + 1)) {
        qsizetype from = at, to = at + 1;
        const qsizetype least = spans.empty() ? 0 : spans.back().to;
        while (from > least && isLocalSign(text[from - 1])) --from;
        bool hidden = false; // what was there is hidden already, and was no address
        while (to < text.size() && isHostSign(text[to]) && !(hidden = isBoundary(text, to) && pseudonymAt(text, to) > 0)) ++to;
        while (to > at + 1 && !isWordSign(text[to - 1])) --to; // the full stop of a sentence
        if (to == at + 1 || hidden) continue;
        bool within = from == at && !spans.empty() && spans.back().to == at; // "Address 2@…": what was there is hidden already
        if (from == at && !within) continue;
        for (qsizetype end = from + 1; end <= at && !within; ++end) {
            const qsizetype length = pseudonymBefore(text, end);
            within = length > 0 && end - length <= from;
        }
        const QString local = text.mid(from, at - from), domain = text.mid(at + 1, to - at - 1).toLower(), becomes = within ? QString() : accountOf(local, domain);
        if (becomes.isEmpty() && !within) continue;
        if (!within) spans.push_back({from, to, becomes});
        if (to >= text.size() || text[to] != u'/' || !(isRoomDomain(domain) || isSite(domain))) continue; // of others it is a path
        if (pseudonymAt(text, to + 1) > 0) continue;
        qsizetype end = to + 1;
        while (end < text.size() && isLocalSign(text[end])) ++end;
        if (to + 1 < text.size() && isWordSign(text[to + 1])) end = std::max(end, wordAt(text, folded, to + 1, text.size()).end); // a name of several words
        const QString nick = text.mid(to + 1, end - to - 1);
        if (!nick.isEmpty() && !isService(nick) && !isKept(nick)) spans.push_back({to + 1, end, person(local + u'@' + domain, nick)});
    }
    return spans;
}

bool NameVeil::readPatterns()
{
    std::vector<Pattern> patterns;
    for (const Secrecy kind : {Secrecy::Room, Secrecy::Person, Secrecy::Account, Secrecy::Address}) {
        const QString word = Pseudonyms::word(kind, 0);
        if (const qsizetype zero = word.indexOf(u'0'); zero >= 0) patterns.push_back({word.left(zero), word.mid(zero + 1)});
    }
    const bool same = std::equal(patterns.begin(), patterns.end(), m_patterns.begin(), m_patterns.end(), [](const Pattern &a, const Pattern &b) { return a.before == b.before && a.after == b.after; });
    m_patterns = std::move(patterns);
    return !same;
}

qsizetype NameVeil::pseudonymAt(const QString &text, qsizetype at) const
{
    for (const Pattern &p : m_patterns) {
        if (!QStringView(text).sliced(at).startsWith(p.before)) continue;
        qsizetype end = at + p.before.size();
        while (end < text.size() && isDigit(text[end])) ++end;
        if (end == at + p.before.size() || !QStringView(text).sliced(end).startsWith(p.after)) continue;
        return end + p.after.size() - at;
    }
    return 0;
}

qsizetype NameVeil::pseudonymBefore(const QString &text, qsizetype end) const
{
    for (const Pattern &p : m_patterns) {
        const QStringView before = QStringView(text).first(end);
        if (!before.endsWith(p.after)) continue;
        qsizetype at = end - p.after.size();
        while (at > 0 && isDigit(text[at - 1])) --at;
        if (at == end - p.after.size() || !before.first(at).endsWith(p.before)) continue;
        return end - at + p.before.size();
    }
    return 0;
}

NameVeil::Found NameVeil::wordAt(const QString &text, const QString &folded, qsizetype at, qsizetype most) const
{
    Found found;
    quint32 node = 0;
    while (at < most) {
        const qsizetype end = runEnd(text, at);
        ++m_steps;
        const quint32 run = m_runs.value(QString::fromRawData(folded.constData() + at, end - at));
        node = run == 0 ? 0 : m_next.value(quint64(node) << 32 | run);
        if (node == 0 || end > most) break;
        at = end;
        if (m_nodes[node].isWord) found = {end, &m_nodes[node]};
    }
    return found;
}

QString NameVeil::shown(const QString &text) const
{
    if (text.isEmpty()) return text;
    const QString folded = foldedSigns(text);
    if (text.size() == 1) {
        const QString becomes = m_signs.value(folded);
        return becomes.isEmpty() ? text : becomes;
    }
    const std::vector<Span> spans = addressesIn(text, folded);
    const bool ip4 = text.count(u'.') >= 3, ip6 = text.count(u':') >= 2;
    QString out;
    qsizetype copied = 0;
    size_t span = 0;
    const auto put = [&](qsizetype from, qsizetype to, const QString &becomes) {
        out += QStringView(text).sliced(copied, from - copied);
        out += becomes;
        copied = to;
    };
    for (qsizetype i = 0; i < text.size();) {
        while (span < spans.size() && spans[span].from < i) ++span; // it begins within a pseudonym: "Room 1@…"
        if (span < spans.size() && spans[span].from == i) {
            put(i, spans[span].to, spans[span].becomes);
            i = spans[span++].to;
            continue;
        }
        if (!isBoundary(text, i)) {
            ++i;
            continue;
        }
        const qsizetype most = span < spans.size() ? spans[span].from : text.size();
        qsizetype length = ip4 ? ipv4At(text, i) : 0;
        if (length > 0 && i + length + 1 < text.size() && text[i + length] == u'.' && pseudonymAt(text, i + length + 1) > 0) length = 0; // figures went on there: it was none
        if (length == 0 && ip6) length = ipv6At(text, i);
        if (length > 0) {
            const qsizetype end = i + length;
            const QString address = addressKey(text.mid(i, end - i));
            if (!isOwnAddress(address)) put(i, end, m_names.of(Secrecy::Address, address));
            i = end;
            continue;
        }
        if (!isWordSign(text[i])) {
            ++i;
            continue;
        }
        if (length = pseudonymAt(text, i); length > 0) {
            for (; length > 0; length = i < text.size() ? pseudonymAt(text, i) : 0) i += length; // "Account 1Account 2"
            continue;
        }
        if (const Found found = wordAt(text, folded, i, most); found.word) {
            if (!found.word->becomes.isEmpty()) put(i, found.end, found.word->becomes);
            i = found.end;
            continue;
        }
        const qsizetype end = std::min(runEnd(text, i), most);
        if (isEndpoint(text, i, end)) put(i, end, m_names.of(Secrecy::Person, text.mid(i, end - i).toLower()));
        i = end;
    }
    if (copied == 0 && out.isEmpty()) return text;
    out += QStringView(text).sliced(copied);
    return out;
}

} // namespace jitscope
