#include "proposaltext.h"

#include "base/text.h"

#include <QJsonArray>

namespace jitscope {

QString proposalText(const Proposal &p)
{
    QString out = QStringLiteral("%1  (%2%3)  found in %4 s\n").arg(visibleText(p.name), visibleText(p.ssh.isEmpty() ? p.site : p.ssh),
                                                                    p.platform.isEmpty() ? QString() : QStringLiteral(", ") + p.platform).arg(p.tookMs / 1000.0, 0, 'f', 1);
    for (const Found &f : p.found) {
        QString name = visibleText(f.name, 80);
        if (!f.version.isEmpty()) name += u' ' + visibleText(f.version, 40);
        out += QStringLiteral("  %1 %2 %3").arg(f.use ? QStringLiteral("[x]") : QStringLiteral("[ ]"), foundStateWord(f.state, int(f.needs.size())).leftJustified(22), name.leftJustified(36));
        out += QStringLiteral("  %1").arg(visibleText(f.way, 120));
        if (f.answerMs >= 0) out += QStringLiteral("  %1 ms").arg(f.answerMs);
        out += u'\n';
        if (!f.detail.isEmpty()) out += QStringLiteral("        %1\n").arg(visibleText(f.detail, 240));
        for (const NeededSetting &n : f.needs) out += QStringLiteral("        switch on with  %1  in %2\n").arg(n.line, n.file);
    }
    return out + securityText(p.security);
}

QString securityText(const std::vector<SecurityFact> &facts)
{
    QString out;
    for (const SecurityFact &f : facts) {
        out += QStringLiteral("  %1: %2 %3\n").arg(QLatin1String(healthName(f.health)), securityTitle(f), securityRemark(f));
        if (f.remedy) out += QStringLiteral("        mend with  ") + f.remedy->line + (f.remedy->file.isEmpty() ? QString() : QStringLiteral("  in ") + f.remedy->file) + u'\n';
    }
    return out;
}

QJsonArray securityJson(const QString &shard, const std::vector<SecurityFact> &facts)
{
    QJsonArray all;
    for (const SecurityFact &f : facts) {
        QJsonObject one{{QStringLiteral("kind"), QLatin1String(securityName(f.kind))}, {QStringLiteral("health"), QLatin1String(healthName(f.health))},
                        {QStringLiteral("about"), f.about}, {QStringLiteral("evidence"), QJsonArray::fromStringList(f.args)}};
        if (!shard.isEmpty()) one.insert(QStringLiteral("shard"), shard);
        if (f.remedy) {
            one.insert(QStringLiteral("setting"), f.remedy->line);
            if (!f.remedy->file.isEmpty()) one.insert(QStringLiteral("setting_file"), f.remedy->file);
        }
        all.append(one);
    }
    return all;
}

QJsonObject proposalJson(const Proposal &p)
{
    static constexpr const char *kinds[] = {"site", "ssh-host", "server", "feed", "brewery"};
    QJsonArray found;
    for (const Found &f : p.found) {
        QJsonArray needs;
        for (const NeededSetting &n : f.needs) needs.append(QJsonObject{{QStringLiteral("setting"), n.line}, {QStringLiteral("setting_file"), n.file}});
        QJsonObject one{{QStringLiteral("what"), QLatin1String(kinds[size_t(f.kind)])}, {QStringLiteral("name"), f.name}, {QStringLiteral("reached"), f.way},
                        {QStringLiteral("state"), QLatin1String(foundStateName(f.state))}, {QStringLiteral("use"), f.use}, {QStringLiteral("needs"), needs},
                        {QStringLiteral("answer_ms"), f.answerMs >= 0 ? QJsonValue(f.answerMs) : QJsonValue()},
                        {QStringLiteral("version"), f.version.isEmpty() ? QJsonValue() : QJsonValue(f.version)}};
        if (f.kind == FoundKind::Server) one.insert(QStringLiteral("kind"), QLatin1String(serverKindName(f.server)));
        if (f.endpoint) one.insert(QStringLiteral("url"), (f.endpoint->url.isEmpty() ? f.endpoint->metricsUrl : f.endpoint->url).toString());
        if (!f.detail.isEmpty()) one.insert(QStringLiteral("detail"), f.detail);
        found.append(one);
    }
    return {{QStringLiteral("schema"), 1}, {QStringLiteral("name"), p.name}, {QStringLiteral("address"), p.address}, {QStringLiteral("site"), p.site}, {QStringLiteral("ssh"), p.ssh},
            {QStringLiteral("platform"), p.platform.isEmpty() ? QJsonValue() : QJsonValue(p.platform)}, {QStringLiteral("muc_domain"), p.mucDomain},
            {QStringLiteral("took_ms"), p.tookMs}, {QStringLiteral("found"), found}, {QStringLiteral("security"), securityJson({}, p.security)}};
}

} // namespace jitscope
