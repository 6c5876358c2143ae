// The catalogues of config.js, interface_config.js and Prosody: well made, and every key of the corpus is in them or unknown on purpose.
#include "config/catalogue.h"
#include "config/check.h"
#include "config/reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <set>

using namespace jitscope;

class ScriptKeysTest : public QObject
{
    Q_OBJECT
private slots:
    void cataloguesAreWhole_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("least");
        QTest::newRow("config_js") << "config_js" << 450;
        QTest::newRow("interface_config") << "interface_config" << 75;
        QTest::newRow("prosody") << "prosody" << 330;
    }
    void cataloguesAreWhole()
    {
        QFETCH(QString, name);
        QFETCH(int, least);
        QFile file(QStringLiteral(":/configkeys/%1.json").arg(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto read = parseCatalogue(file.readAll());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(int(read->facts().size()) >= least);
        int operators = 0;
        for (const KeyFact &one : read->facts()) {
            QVERIFY2(one.operators == !one.meaning.isEmpty(), qPrintable(pathText(one.path)));
            if (!one.replacedBy.isEmpty() && one.replacedBy != u"-") QVERIFY2(read->fact(one.replacedBy.split(u'.')), qPrintable(one.replacedBy));
            operators += one.operators;
        }
        qInfo("%s: %zu keys, %d with a meaning", qPrintable(name), read->facts().size(), operators);
    }

    void saysWhomMutingReaches()
    {
        const KeyCataloguePtr keys = builtInKeys(QStringLiteral("config_js"));
        for (const char *key : {"startWithAudioMuted", "startWithVideoMuted"}) {
            const KeyFact *fact = keys->fact({QLatin1String(key)});
            QVERIFY(fact);
            QCOMPARE(fact->type, KeyType::Bool);
            QCOMPARE(fact->standard, QJsonValue(false));
            QVERIFY(fact->reaches.contains(u"mobile apps") && fact->reaches.contains(u"in a meeting"));
        }
    }

    void knowsTheKeysOfTheCorpus()
    {
        // In the wrong place: outside of videoQuality. It is told to the operator.
        const std::set<QString> onPurpose = {"preferredCodec"};
        int known = 0, purpose = 0;
        QStringList unknown;
        const std::pair<const char *, ConfigFormat> folders[] = {{JITSCOPE_SHARED "/corpus/payloads/meet-config-js", ConfigFormat::JavaScript}, {JITSCOPE_SHARED "/jitsi/examples", ConfigFormat::JavaScript},
            {JITSCOPE_SHARED "/corpus/payloads/prosody-config", ConfigFormat::Lua}};
        for (const auto &[folder, format] : folders)
            for (const QFileInfo &info : QDir(QLatin1String(folder)).entryInfoList({"*.js", "*.lua"}, QDir::Files)) {
                QFile file(info.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto text = readConfig(format, file.readAll());
                if (!text) continue; // refused: tests/app/config/lua.cpp
                for (const ConfigFinding &finding : checkConfig(*text, *builtInKeys(format == ConfigFormat::Lua ? QStringLiteral("prosody") : QStringLiteral("config_js")), {})) {
                    if (QLatin1String(finding.id) != QLatin1String("unknown-key")) continue;
                    if (onPurpose.contains(pathText(finding.path))) ++purpose;
                    else unknown += info.fileName() + u' ' + finding.text();
                }
                known += int(text->entries.size());
            }
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
        qInfo("%d keys of the corpus looked up, %d unknown on purpose", known, purpose);
    }
};

QTEST_GUILESS_MAIN(ScriptKeysTest)
#include "scriptkeys.moc"
