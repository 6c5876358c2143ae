// Every text is in every language: gathers the texts of the sources anew, beside the files as committed, and looks for gaps.
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

class TestTranslations : public QObject
{
    Q_OBJECT
private slots:
    void complete_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("plurals");
        QTest::newRow("English") << QStringLiteral("en") << 2;
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN") << 1;
        QTest::newRow("Japanese") << QStringLiteral("ja") << 1;
        QTest::newRow("German") << QStringLiteral("de") << 2;
    }
    void complete()
    {
        QFETCH(QString, language);
        QFETCH(int, plurals);
        const QDir source(QStringLiteral(JITSCOPE_SOURCE));
        QTemporaryDir scratch;
        const QString name = QStringLiteral("jitscope_%1.ts").arg(language);
        QVERIFY(QFile::copy(source.filePath(QStringLiteral("translations/") + name), scratch.filePath(name)));
        QFile(scratch.filePath(name)).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none")};
        if (language == QLatin1String("en")) arguments << QStringLiteral("-pluralonly");
        for (const char *folder : {"app", "ui", "models"}) arguments << source.filePath(QLatin1String(folder));
        arguments << QStringLiteral("-ts") << scratch.filePath(name);
        QProcess lupdate;
        lupdate.start(QStringLiteral(JITSCOPE_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        check(scratch.filePath(name), plurals);
    }

private:
    // %1, %n, … of the translation are those of the source.
    static QSet<QString> places(const QString &text)
    {
        static const QRegularExpression place(QStringLiteral("%L?[0-9n]"));
        QSet<QString> all;
        for (auto it = place.globalMatch(text); it.hasNext();) all.insert(it.next().captured());
        return all;
    }
    static void check(const QString &path, int plurals)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QStringList gaps;
        QString context, text;
        int messages = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement()) continue;
            if (xml.name() == QLatin1String("name")) context = xml.readElementText();
            else if (xml.name() == QLatin1String("source")) text = xml.readElementText();
            else if (xml.name() == QLatin1String("translation")) {
                ++messages;
                const QString state = xml.attributes().value(QLatin1String("type")).toString();
                QStringList forms;
                const QString whole = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                forms << whole;
                if (!state.isEmpty()) gaps << context + QStringLiteral(": ") + text + QStringLiteral(" (%1)").arg(state);
                else if (whole.trimmed().isEmpty()) gaps << context + QStringLiteral(": ") + text + QStringLiteral(" (empty)");
                else if (const auto missing = places(text) - places(whole); !missing.isEmpty() && !(plurals == 2 && missing == QSet<QString>{QStringLiteral("%n")}))
                    gaps << context + QStringLiteral(": ") + text + QStringLiteral(" (lost %1)").arg(missing.values().join(u' '));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const QString &gap : gaps) qWarning().noquote() << gap;
        QVERIFY2(gaps.isEmpty(), qPrintable(QStringLiteral("%1 of %2 entries are not done").arg(gaps.size()).arg(messages)));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "translations.moc"
