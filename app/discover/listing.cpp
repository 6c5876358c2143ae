#include "discover/listing.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <map>

namespace jitscope {
namespace {

constexpr size_t most = 512;

QString shortAddress(QString text)
{
    text = text.section(u'%', 0, 0); // an interface
    text.remove(u'[').remove(u']');
    if (text.startsWith(QLatin1String("::ffff:")) && text.contains(u'.')) text = text.mid(7);
    return text == QLatin1String("0.0.0.0") || text == QLatin1String("::") || text.isEmpty() ? QStringLiteral("*") : text;
}

// A number, as ss -n and Docker write it; a name would lead wherever the lister wants.
bool isAddress(const QString &text) { return text == QLatin1String("*") || !QHostAddress(text).isNull(); }

std::vector<Listener> widest(const std::vector<Listener> &all)
{
    std::map<quint16, Listener> byPort;
    for (const Listener &l : all) {
        auto [it, fresh] = byPort.try_emplace(l.port, l);
        if (fresh) continue;
        if (it->second.program.isEmpty()) it->second.program = l.program;
        const auto width = [](const Listener &x) { return x.onAll() ? 2 : x.onLoopback() ? 0 : 1; };
        if (width(l) > width(it->second)) it->second.address = l.address;
    }
    std::vector<Listener> out;
    for (const auto &[port, l] : byPort)
        if (out.size() < most) out.push_back(l);
    return out;
}

} // namespace

std::vector<Listener> readSs(const QByteArray &text)
{
    static const QRegularExpression program(QStringLiteral("users:\\(\\(\"([^\"]{1,64})\""));
    std::vector<Listener> all;
    for (const QByteArray &line : text.split('\n')) {
        const QStringList words = QString::fromUtf8(line.simplified()).split(u' ');
        if (words.size() < 5 || words[0] != QLatin1String("LISTEN")) continue;
        const qsizetype colon = words[3].lastIndexOf(u':');
        bool fine = false;
        const int port = words[3].mid(colon + 1).toInt(&fine);
        if (colon < 0 || !fine || port < 1 || port > 65535) continue;
        const QString address = shortAddress(words[3].left(colon));
        if (!isAddress(address)) continue;
        all.push_back({address, quint16(port), program.match(QString::fromUtf8(line)).captured(1)});
        if (all.size() >= 8 * most) break;
    }
    return widest(all);
}

std::vector<Listener> readProcNetTcp(const QByteArray &text)
{
    std::vector<Listener> all;
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 4 || words[3] != "0A") continue; // TCP_LISTEN
        const QList<QByteArray> local = words[1].split(':');
        if (local.size() != 2) continue;
        bool fine = false;
        const quint16 port = local[1].toUShort(&fine, 16);
        const QByteArray bytes = QByteArray::fromHex(local[0]);
        if (!fine || port == 0) continue;
        // each group of four bytes is in the order of the processor, which is little-endian where Jitsi runs
        QString address;
        if (bytes.size() == 4) {
            address = QHostAddress(quint32(quint8(bytes[3])) << 24 | quint32(quint8(bytes[2])) << 16 | quint32(quint8(bytes[1])) << 8 | quint8(bytes[0])).toString();
        } else if (bytes.size() == 16) {
            Q_IPV6ADDR six;
            for (int i = 0; i < 16; ++i) six[i] = quint8(bytes[(i / 4) * 4 + 3 - i % 4]);
            const QHostAddress host(six);
            bool mapped = false;
            const quint32 four = host.toIPv4Address(&mapped);
            address = mapped ? QHostAddress(four).toString() : host.toString();
        } else {
            continue;
        }
        all.push_back({shortAddress(address), port, {}});
        if (all.size() >= 8 * most) break;
    }
    return widest(all);
}

std::vector<Container> readDockerPs(const QByteArray &lines)
{
    static const QRegularExpression port(QStringLiteral("(?:^|, )(\\S+):(\\d+)->(\\d+)/tcp"));
    std::vector<Container> out;
    for (const QByteArray &line : lines.split('\n')) {
        const QJsonObject one = QJsonDocument::fromJson(line).object();
        if (one.isEmpty() || out.size() >= most) continue;
        Container c;
        c.id = one[QLatin1String("ID")].toString();
        c.name = one[QLatin1String("Names")].toString().section(u',', 0, 0);
        c.image = one[QLatin1String("Image")].toString();
        QString compose;
        for (const QString &label : one[QLatin1String("Labels")].toString().split(u',')) {
            const QString key = label.section(u'=', 0, 0), value = label.section(u'=', 1);
            if (key == QLatin1String("service") && value.startsWith(QLatin1String("jitsi-"))) c.service = value.mid(6);
            if (key == QLatin1String("com.docker.compose.service")) compose = value;
        }
        const QString image = c.image.section(u'@', 0, 0).section(u'/', -1).section(u':', 0, 0);
        static const QStringList ours{QStringLiteral("jvb"), QStringLiteral("jicofo"), QStringLiteral("prosody"), QStringLiteral("jibri"), QStringLiteral("jigasi"), QStringLiteral("web")};
        if (c.service.isEmpty() && c.image.contains(QLatin1String("jitsi/")) && ours.contains(image)) c.service = image;
        if (c.service.isEmpty() && ours.contains(compose) && compose != QLatin1String("web")) c.service = compose;
        auto it = port.globalMatch(one[QLatin1String("Ports")].toString());
        while (it.hasNext()) {
            const QRegularExpressionMatch m = it.next();
            const QString address = shortAddress(m.captured(1));
            const int outside = m.captured(2).toInt(), inside = m.captured(3).toInt();
            if (isAddress(address) && outside > 0 && outside < 65536 && inside > 0 && inside < 65536) c.published.insert(quint16(inside), {address, quint16(outside)});
        }
        out.push_back(std::move(c));
    }
    return out;
}

void readDockerAddresses(const QByteArray &lines, std::vector<Container> &containers)
{
    for (const QByteArray &line : lines.split('\n')) {
        const QStringList words = QString::fromUtf8(line.simplified()).split(u' ', Qt::SkipEmptyParts);
        for (Container &c : containers)
            if (words.size() > 1 && !QHostAddress(words[1]).isNull() && words[0] == c.id) c.address = words[1];
    }
}

std::vector<Pod> readPods(const QByteArray &json)
{
    std::vector<Pod> out;
    for (const QJsonValue item : QJsonDocument::fromJson(json).object()[QLatin1String("items")].toArray()) {
        const QJsonObject meta = item[QLatin1String("metadata")].toObject(), labels = meta[QLatin1String("labels")].toObject(), status = item[QLatin1String("status")].toObject();
        Pod p{meta[QLatin1String("name")].toString(), meta[QLatin1String("namespace")].toString(), labels[QLatin1String("app.kubernetes.io/instance")].toString(),
              labels[QLatin1String("app.kubernetes.io/component")].toString(), status[QLatin1String("podIP")].toString(),
              status[QLatin1String("phase")].toString() == QLatin1String("Running")};
        if (!p.component.isEmpty() && !QHostAddress(p.address).isNull() && out.size() < most) out.push_back(std::move(p));
    }
    return out;
}

QString siteOfMeetFolder(const QByteArray &listing)
{
    static const QRegularExpression file(QStringLiteral("^([a-z0-9][a-z0-9.-]{1,250})-config\\.js$"), QRegularExpression::CaseInsensitiveOption);
    for (const QByteArray &line : listing.split('\n')) {
        const QRegularExpressionMatch m = file.match(QString::fromUtf8(line).section(u'/', -1).trimmed());
        if (m.hasMatch()) return m.captured(1).toLower();
    }
    return {};
}

QStringList breweriesOf(const QByteArray &lines)
{
    // From each '@' to both sides: no expression, which would go through a long line once for each of its letters.
    const auto isOf = [](char c, const char *more) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c && strchr(more, c)); };
    QStringList out;
    for (const QByteArray &line : lines.split('\n')) {
        const QByteArray text = line.trimmed().toLower();
        if (text.startsWith('#') || text.startsWith("//")) continue;
        for (qsizetype at = text.indexOf('@'); at >= 0 && out.size() < 16; at = text.indexOf('@', at + 1)) {
            qsizetype begin = at, end = at + 1;
            while (begin > 0 && isOf(text[begin - 1], "._-")) --begin;
            while (end < text.size() && isOf(text[end], ".-")) ++end;
            const QByteArray room = text.mid(begin, at - begin), domain = text.mid(at + 1, end - at - 1);
            const qsizetype dot = domain.indexOf('.', 1);
            if (room.size() + domain.size() > 1000 || !room.contains("brewery") || dot < 0 || dot == domain.size() - 1) continue;
            const QString jid = QString::fromLatin1(room + '@' + domain);
            if (!out.contains(jid)) out << jid;
        }
    }
    return out;
}

} // namespace jitscope
