#include "logs/knownerrors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace jitscope {

QString logKind(const QString &source)
{
    const QString name = source.section(u'/', -1);
    for (const char *kind : {"browser", "ffmpeg", "chromedriver", "xorg", "pjsua", "prosody", "jicofo"})
        if (name.startsWith(QLatin1String(kind), Qt::CaseInsensitive)) return QLatin1String(kind);
    return QStringLiteral("log");
}

Result<KnownErrors> KnownErrors::parse(QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    const QString where = QStringLiteral("knownerrors.json");
    if (!document.isArray()) return fail(Error::Kind::Malformed, where + QStringLiteral(", byte %1").arg(error.offset), error.errorString());
    KnownErrors out;
    const QJsonArray rows = document.array();
    for (const QJsonValue &row : rows) {
        const QJsonObject o = row.toObject();
        Entry e;
        const auto text = [&](const char *key) { return o[QLatin1String(key)].toString(); };
        const auto list = [&](const char *key) {
            QStringList all;
            const QJsonArray texts = o[QLatin1String(key)].toArray();
            for (const QJsonValue &t : texts) all << t.toString();
            return all;
        };
        e.error.id = text("id");
        e.error.title = text("title");
        e.error.cause = text("cause");
        e.error.cure = text("cure");
        const QString level = text("level");
        e.error.health = level == QLatin1String("critical") ? Health::Critical : level == QLatin1String("note") ? Health::Fair : Health::Warning;
        e.in = list("in");
        e.all = list("all");
        e.all.removeAll(QString());
        for (QString &t : e.all) t = t.toCaseFolded();
        if (e.error.id.isEmpty() || e.error.title.isEmpty() || e.error.cause.isEmpty() || e.error.cure.isEmpty() || e.in.isEmpty() || e.all.isEmpty())
            return fail(Error::Kind::Malformed, where + QStringLiteral(", entry %1").arg(out.m_all.size() + 1), QStringLiteral("expected id, in, all, title, cause and cure"));
        out.m_all.push_back(std::move(e));
    }
    return out;
}

const KnownErrors &KnownErrors::builtIn()
{
    static const KnownErrors all = [] {
        QFile file(QStringLiteral(":/knownerrors.json"));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("known errors are not built in");
            return KnownErrors();
        }
        const auto read = parse(file.readAll());
        if (!read) qWarning("known errors: %s: %s", qPrintable(read.error().where), qPrintable(read.error().detail));
        return read.value_or(KnownErrors());
    }();
    return all;
}

const KnownError *KnownErrors::find(const QString &source, const QString &text) const
{
    const QString kind = logKind(source), folded = text.toCaseFolded(); // once, not for each of the texts: this runs for every line
    for (const Entry &e : m_all) {
        if (!e.in.contains(kind)) continue;
        if (std::all_of(e.all.begin(), e.all.end(), [&](const QString &t) { return folded.contains(t); })) return &e.error;
    }
    return nullptr;
}

std::vector<QString> KnownErrors::ids() const
{
    std::vector<QString> all;
    for (const Entry &e : m_all) all.push_back(e.error.id);
    return all;
}

} // namespace jitscope
