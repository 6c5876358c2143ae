// Every configuration of Jibri, JVB and Jicofo beside the checkout: opened, each key of each changed, taken out and set back.
#include "config/catalogue.h"
#include "config/check.h"
#include "config/hoconopinion.h"
#include "config/reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace jitscope;

namespace {

const QString shared = QStringLiteral(JITSCOPE_SHARED "/");

QByteArray contents(const QString &path)
{
    QFile file(shared + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ConfigFile
{
    QString name;
    QString catalogue;
    ConfigFormat format = ConfigFormat::Hocon;
};

std::vector<ConfigFile> files()
{
    std::vector<ConfigFile> out;
    for (const char *component : {"jibri", "jvb", "jicofo"}) {
        const QString folder = QStringLiteral("corpus/payloads/%1-conf/").arg(QLatin1String(component));
        for (const QString &name : QDir(shared + folder).entryList(QDir::Files)) out.push_back({folder + name, QString::fromLatin1(component)});
    }
    for (const QString &name : QDir(shared + QStringLiteral("jitsi/examples")).entryList({QStringLiteral("jibri.conf"), QStringLiteral("jvb.conf"), QStringLiteral("jicofo.conf")}, QDir::Files))
        out.push_back({QStringLiteral("jitsi/examples/") + name, name.section(u'.', 0, 0)});
    // Lines of a shell under a HOCON name: as what it is. The component refuses none of the two readings.
    out.push_back({QStringLiteral("corpus/payloads/jicofo-conf/pattems-env-style.conf"), QStringLiteral("env"), ConfigFormat::KeyValue});
    return out;
}

// Files with marks of a template language: no component gets to see them so, and would refuse them.
bool isRefused(const QByteArray &bytes, const QJsonArray &facts)
{
    for (const QJsonValue &fact : facts)
        if (fact[QLatin1String("key")].toString() == QLatin1String("parse_error_expected")) return true;
    return bytes.contains("{%") || bytes.contains("{{");
}

QJsonValue another(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return !value.toBool();
    case QJsonValue::Double: return value.toDouble() + 1;
    case QJsonValue::String: return value.toString() + u'x';
    case QJsonValue::Array: {
        QJsonArray list = value.toArray();
        list.append(list.isEmpty() || !list[0].isObject() ? QJsonValue(QStringLiteral("one more")) : QJsonValue(QJsonObject{{QStringLiteral("name"), 1}}));
        return list;
    }
    case QJsonValue::Object: return QJsonObject{{QStringLiteral("key"), 1}};
    default: return 1;
    }
}

// Keys of these files that no reference has ever had; the editor calls them unknown.
const std::set<QString> strangers = {
    QStringLiteral("jicofo conference.enable-auto-owner"), // written after the brace that closes jicofo
    QStringLiteral("jicofo conference.enable-lobby"),
};

// Files that cpp-hocon cannot read though their components do, and why; edits of them have no second opinion.
const std::map<QString, QString> limits = {
};

} // namespace

class Corpus : public QObject
{
    Q_OBJECT
private slots:
    void opens()
    {
        const QJsonObject expected = QJsonDocument::fromJson(contents(QStringLiteral("corpus/expected.json"))).object()[QLatin1String("files")].toObject();
        int opened = 0, refused = 0, checked = 0;
        for (const ConfigFile &file : files()) {
            const QByteArray bytes = contents(file.name);
            const QJsonArray facts = expected[file.name.mid(QStringLiteral("corpus/payloads/").size())].toObject()[QLatin1String("facts")].toArray();
            const auto text = readConfig(file.format, bytes);
            if (isRefused(bytes, facts)) {
                QVERIFY2(!text, qPrintable(file.name));
                QVERIFY2(text.error().place.line > 0 && !text.error().detail.isEmpty(), qPrintable(file.name));
                for (const QJsonValue &fact : facts)
                    if (fact[QLatin1String("key")].toString() == QLatin1String("error_line")) QCOMPARE(text.error().place.line, fact[QLatin1String("value")].toInt());
                ++refused;
                continue;
            }
            QVERIFY2(text, qPrintable(file.name + (text ? QString() : QStringLiteral(":%1 ").arg(text.error().place.line) + text.error().detail)));
            QCOMPARE(text->bytes, bytes);
            QVERIFY(!text->entries.empty());
            ++opened;
            for (const QJsonValue &fact : facts) {
                QString key = fact[QLatin1String("key")].toString();
                const bool length = key.endsWith(QLatin1String(".length"));
                if (length) key.chop(7);
                const ConfigEntry *entry = entryOf(*text, key.split(u'.'));
                if (!entry) continue;
                QString wanted = fact[QLatin1String("value")].toVariant().toString();
                if (wanted.endsWith(QLatin1String(" (string)"))) {
                    QVERIFY(entry->value.isString());
                    wanted.chop(9);
                }
                const QJsonValue value = fact[QLatin1String("value")];
                if (length) QCOMPARE(entry->value.toArray().size(), value.toInt());
                else if (value.isArray()) QCOMPARE(entry->value, value);
                else QCOMPARE(entry->value.toVariant().toString(), wanted);
                ++checked;
            }
        }
        qInfo("%d files open unchanged, %d are refused with their line, %d facts hold", opened, refused, checked);
        QVERIFY(opened >= 9 && refused >= 4 && checked >= 25);
    }

    void everyKeyChanges()
    {
        int keys = 0, changes = 0;
        for (const ConfigFile &file : files()) {
            const QByteArray bytes = contents(file.name);
            const auto text = readConfig(file.format, bytes);
            if (!text) continue;
            for (const ConfigEntry &entry : text->entries) {
                if (!entry.effective) continue;
                const QByteArray where = (file.name + u' ' + pathText(entry.path)).toUtf8();
                QJsonValue to = another(entry.value);
                if (file.format == ConfigFormat::KeyValue) to = to.toVariant().toString();
                const auto changed = withValue(*text, entry.path, to);
                QVERIFY2(changed, qPrintable(QString::fromUtf8(where) + (changed ? QString() : u' ' + changed.error().detail)));
                ++keys;
                ++changes;
                // Not a letter but those of this value
                QVERIFY2(changed->startsWith(bytes.first(entry.source.from)), where.constData());
                QVERIFY2(changed->endsWith(bytes.sliced(entry.source.to)), where.constData());
                const auto after = readConfig(file.format, *changed);
                QVERIFY2(after && differingBut(*text, *after, entry.path).isEmpty(), where.constData());
                if (to.isObject()) QVERIFY2(entryOf(*after, entry.path + ConfigPath{QStringLiteral("key")}), where.constData());
                else QVERIFY2(entryOf(*after, entry.path) && entryOf(*after, entry.path)->value.toVariant() == to.toVariant(), where.constData());
                if (!entry.value.isUndefined()) {
                    const auto back = withValue(*after, entry.path, entry.value);
                    QVERIFY2(back, where.constData());
                    ++changes;
                    const bool empty = entry.value.isArray() && entry.value.toArray().isEmpty(); // its blanks went with its first element
                    if (!entry.value.isObject() && !empty) QVERIFY2(*back == bytes, (where + '\n' + *back).constData());
                }
                ConfigPath beside = entry.path;
                beside.back() = QStringLiteral("jitscope-was-here");
                const auto added = withValue(*text, beside, true);
                QVERIFY2(added, qPrintable(QString::fromUtf8(where) + (added ? QString() : u' ' + added.error().detail)));
                const auto with = readConfig(file.format, *added);
                const auto gone = withoutValue(*with, beside);
                QVERIFY2(gone, where.constData());
                QVERIFY2(readConfig(file.format, *gone)->entries.size() == text->entries.size(), where.constData());
                changes += 2;
                const auto without = withoutValue(*text, entry.path);
                QVERIFY2(without, qPrintable(QString::fromUtf8(where) + (without ? QString() : u' ' + without.error().detail)));
                QVERIFY2(!entryOf(*readConfig(file.format, *without), entry.path), where.constData());
                ++changes;
            }
        }
        qInfo("%d keys, %d changes: each differs in its key only", keys, changes);
        QVERIFY(keys > 150);
    }

    void everyKeyIsKnown()
    {
        int known = 0, deprecated = 0;
        QStringList unknown;
        std::set<QString> met;
        for (const ConfigFile &file : files()) {
            const auto text = readConfig(file.format, contents(file.name));
            if (!text || (file.name.contains(QLatin1String("env-style")) && file.format == ConfigFormat::Hocon)) continue;
            const KeyCataloguePtr keys = builtInKeys(file.catalogue);
            const auto findings = checkConfig(*text, *keys, {file.name});
            for (const ConfigEntry &entry : text->entries) {
                const KeyFact *fact = keys->fact(entry.path);
                const QString name = file.catalogue + u' ' + pathText(entry.path);
                const bool said = std::ranges::any_of(findings, [&](const ConfigFinding &f) { return f.path == entry.path && (qstrcmp(f.id, "unknown-key") == 0 || qstrcmp(f.id, "deprecated") == 0); });
                const bool section = entry.value.isObject() && !said; // an empty one
                if (section || (fact && fact->replacedBy.isEmpty())) {
                    ++known;
                } else if (fact) {
                    ++deprecated;
                    QVERIFY2(said, qPrintable(name));
                } else if (strangers.contains(name)) {
                    met.insert(name);
                    QVERIFY2(said, qPrintable(name));
                } else {
                    unknown += file.name + u' ' + name;
                }
            }
            for (const ConfigFinding &f : findings) {
                QVERIFY(!f.text().isEmpty());
                qInfo().noquote() << file.name.section(u'/', -2) << f.place.line << f.id << f.text();
            }
        }
        qInfo("%d keys known, %d deprecated, %d strangers", known, deprecated, int(met.size()));
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        QCOMPARE(met, strangers);
    }

    void secondOpinion()
    {
        int agree = 0;
        QStringList wrong;
        for (const ConfigFile &file : files()) {
            if (file.format != ConfigFormat::Hocon) continue;
            const auto text = readConfig(file.format, contents(file.name));
            if (!text) continue;
            const auto complaint = hoconComplaint(*text);
            const auto limit = limits.find(file.name);
            if (!complaint) ++agree;
            if (complaint && limit == limits.end()) wrong += file.name + u' ' + *complaint;
            if (!complaint && limit != limits.end()) wrong += file.name + QStringLiteral(" is read, though it is listed");
            if (complaint && limit != limits.end()) qInfo().noquote() << "cpp-hocon's limit:" << file.name << limit->second;
        }
        qInfo("cpp-hocon reads %d of these files too", agree);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(Corpus)
#include "corpus.moc"
