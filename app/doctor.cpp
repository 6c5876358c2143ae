#include "doctor.h"

#include "base/text.h"
#include "base/unit.h"
#include "proposaltext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace jitscope {
namespace {

enum class Finding { Works, Partly, SwitchedOff, NotInVersion, NeedsLogin, NoAnswer, Malformed, Waiting, Forbidden, Untrusted };

Finding findingOf(const SourceState &s)
{
    if (s.health == Health::SwitchedOff) return s.since.isEmpty() ? Finding::SwitchedOff : Finding::NotInVersion;
    if (s.health == Health::Warning) return Finding::Partly; // one of the feed's breweries
    if (s.error) {
        if (s.error->kind == Error::Kind::Unauthorized) return Finding::NeedsLogin;
        if (s.error->kind == Error::Kind::Malformed) return Finding::Malformed;
        if (s.error->kind == Error::Kind::Forbidden) return Finding::Forbidden;
        if (s.error->kind == Error::Kind::Untrusted) return Finding::Untrusted;
        return Finding::NoAnswer;
    }
    return s.lastOk > 0 ? Finding::Works : Finding::Waiting;
}

const char *findingWord(Finding f)
{
    static constexpr const char *words[] = {"works", "works in part", "switched off", "not exported", "needs a login", "no answer", "not understood", "not asked yet", "not let through", "not trusted"};
    return words[size_t(f)];
}

QString dayOf(qint64 at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd")); }

} // namespace

QString doctorText(std::span<const SnapshotPtr> shards, qint64 now, const QLocale &locale)
{
    QString out;
    for (const SnapshotPtr &shard : shards) {
        out += shard->name + u'\n';
        for (const SourceState &s : shard->sources) {
            const Finding f = findingOf(s);
            out += QStringLiteral("  %1 %2").arg(QLatin1String(findingWord(f)), -14).arg(s.name, -34);
            if (s.httpStatus > 0) out += QStringLiteral("  HTTP %1").arg(s.httpStatus);
            if (s.answerMs >= 0) out += QStringLiteral("  %1 ms").arg(s.answerMs);
            if (s.lastOk > 0) out += QStringLiteral("  %1 old").arg(formatAge(now - s.lastOk, locale));
            if (!s.version.isEmpty()) out += QStringLiteral("  version %1").arg(visibleText(s.version, 60));
            if (s.clockSkewMs && std::abs(*s.clockSkewMs) >= 2000) out += QStringLiteral("  clock %1 s %2 ours").arg(std::abs(*s.clockSkewMs) / 1000).arg(*s.clockSkewMs > 0 ? QStringLiteral("ahead of") : QStringLiteral("behind"));
            if (s.addresses > 1) out += QStringLiteral("  address %1 of %2").arg(s.addressInUse + 1).arg(s.addresses);
            out += QStringLiteral("  %1\n").arg(s.address);
            if (s.error) out += QStringLiteral("                 %1: %2\n").arg(visibleText(s.error->where, 120), visibleText(s.error->detail, 200));
            if (f == Finding::Untrusted && s.error->certificate && !s.error->certificate->chain.empty()) {
                const Certificate &own = s.error->certificate->chain.front();
                out += QStringLiteral("                 it shows %1, for %2, by %3, valid %4 to %5\n                 if that key is known to be right:  tls = { pin = \"%6\" }\n")
                           .arg(visibleText(own.subject, 100), visibleText(own.names.mid(0, 6).join(QStringLiteral(", ")), 160), visibleText(own.issuer, 100), dayOf(own.from), dayOf(own.until), own.pin);
            }
            if (f == Finding::NotInVersion) out += QStringLiteral("                 not exported by this version, but from %1 on\n").arg(s.since);
            if ((f == Finding::SwitchedOff || f == Finding::Forbidden) && !s.setting.isEmpty())
                out += QStringLiteral("                 switch on with  %1  in %2\n").arg(s.setting, s.settingFile);
        }
    }
    return out;
}

QJsonObject doctorJson(std::span<const SnapshotPtr> shards, qint64 now)
{
    QJsonArray all;
    for (const SnapshotPtr &shard : shards) {
        for (const SourceState &s : shard->sources) {
            const Finding f = findingOf(s);
            QJsonObject one{{QStringLiteral("shard"), shard->id.value},
                            {QStringLiteral("endpoint"), s.name},
                            {QStringLiteral("address"), s.address},
                            {QStringLiteral("finding"), QString(QLatin1String(findingWord(f))).replace(u' ', u'-')},
                            {QStringLiteral("reachable"), f != Finding::NoAnswer && f != Finding::Waiting && f != Finding::Forbidden},
                            {QStringLiteral("http_status"), s.httpStatus > 0 ? QJsonValue(s.httpStatus) : QJsonValue()},
                            {QStringLiteral("answer_ms"), s.answerMs >= 0 ? QJsonValue(s.answerMs) : QJsonValue()},
                            {QStringLiteral("age_s"), s.lastOk > 0 ? QJsonValue(double(now - s.lastOk) / 1000) : QJsonValue()},
                            {QStringLiteral("clock_skew_s"), s.clockSkewMs ? QJsonValue(*s.clockSkewMs / 1000.0) : QJsonValue()},
                            {QStringLiteral("address_in_use"), s.addressInUse + 1},
                            {QStringLiteral("addresses"), s.addresses},
                            {QStringLiteral("version"), s.version.isEmpty() ? QJsonValue() : QJsonValue(s.version)}};
            if (f == Finding::SwitchedOff || f == Finding::Forbidden) {
                one.insert(QStringLiteral("setting"), s.setting);
                one.insert(QStringLiteral("setting_file"), s.settingFile);
            }
            if (f == Finding::NotInVersion) one.insert(QStringLiteral("since"), s.since);
            if (s.error) one.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("where"), s.error->where}, {QStringLiteral("detail"), s.error->detail}});
            all.append(one);
        }
    }
    return {{QStringLiteral("schema"), 1}, {QStringLiteral("endpoints"), all}};
}

QString doctorReportText(std::span<const SnapshotPtr> shards, const SecurityByShard &security, qint64 now, const QLocale &locale)
{
    QString out = doctorText(shards, now, locale);
    for (auto it = security.begin(); it != security.end(); ++it)
        if (!it.value().empty()) out += QStringLiteral("%1, security\n").arg(it.key()) + securityText(it.value());
    return out;
}

QJsonObject doctorReportJson(std::span<const SnapshotPtr> shards, const SecurityByShard &security, qint64 now)
{
    QJsonObject out = doctorJson(shards, now);
    QJsonArray facts;
    for (auto it = security.begin(); it != security.end(); ++it)
        for (const QJsonValue f : securityJson(it.key(), it.value())) facts.append(f);
    out.insert(QStringLiteral("security"), facts);
    return out;
}

Result<> saveDoctorReport(const QString &path, std::span<const SnapshotPtr> shards, const SecurityByShard &security, qint64 now, const QLocale &locale)
{
    const bool json = path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    const QString day = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(Qt::ISODate);
    QByteArray bytes;
    if (json) {
        QJsonObject report = doctorReportJson(shards, security, now);
        report.insert(QStringLiteral("at"), day);
        bytes = QJsonDocument(report).toJson();
    } else {
        bytes = (QStringLiteral("Jitscope doctor, %1\n\n").arg(day) + doctorReportText(shards, security, now, locale)).toUtf8();
    }
    QSaveFile out(path);
    if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit()) return {};
    return fail(Error::Kind::Storage, path, out.errorString());
}

int doctorExitCode(std::span<const SnapshotPtr> shards)
{
    int code = 3;
    for (const SnapshotPtr &shard : shards) {
        for (const SourceState &s : shard->sources) {
            if (code == 3) code = 0;
            const Finding f = findingOf(s);
            if (f == Finding::NoAnswer || f == Finding::Malformed || f == Finding::Waiting || f == Finding::Forbidden || f == Finding::Untrusted) code = 2;
            else if (f != Finding::Works && f != Finding::NotInVersion) code = std::max(code, 1);
        }
    }
    return code;
}

} // namespace jitscope
