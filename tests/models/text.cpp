#include "base/text.h"
#include "base/unit.h"

#include <QTest>

using namespace jitscope;

class TestText : public QObject
{
    Q_OBJECT
private slots:
    void controlsBecomeVisible()
    {
        QCOMPARE(visibleText(QStringLiteral("a\nb")), QStringLiteral("a␊b"));
        QCOMPARE(visibleText(QStringLiteral("x\u202ey")), QStringLiteral("x⟪U+202E⟫y"));
        QCOMPARE(visibleText(QStringLiteral("<b>bold</b>")), QStringLiteral("<b>bold</b>"));
        QCOMPARE(visibleText(QStringLiteral("會議 👩‍🚀")), QStringLiteral("會議 👩‍🚀")); // joiners are no attack
    }
    void longTextIsCut() { QCOMPARE(visibleText(QString(300, u'x'), 10), QString(10, u'x') + QChar(0x2026)); }
    void figures()
    {
        const QLocale en(QLocale::English), de(QLocale::German), zh(QLocale::Chinese);
        QCOMPARE(formatWithUnit(7.91, Unit::Percent, 1, en), QStringLiteral("7.9\u202f%"));
        QCOMPARE(formatWithUnit(12.4, Unit::Percent, 1, en), QStringLiteral("12\u202f%"));
        QCOMPARE(formatWithUnit(7.91, Unit::Percent, 1, de), QStringLiteral("7,9\u202f%"));
        QCOMPARE(formatWithUnit(7.91, Unit::Percent, 1, zh), QStringLiteral("7.9%"));
        QCOMPARE(formatFigure(1284, Unit::Count, 0, en), QStringLiteral("1,284"));
        QCOMPARE(formatFigure(std::nan(""), Unit::Count, 0, en), QStringLiteral("–"));
    }
    void ages()
    {
        const QLocale en(QLocale::English);
        QCOMPARE(formatAge(640, en), QStringLiteral("0.6\u202fs"));
        QCOMPARE(formatAge(38'900, en), QStringLiteral("38\u202fs"));
        QCOMPARE(formatAge(72 * 60'000, en), QStringLiteral("1\u202fh 12\u202fmin"));
        QCOMPARE(formatAge(-5, en), QStringLiteral("0.0\u202fs"));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "text.moc"
