#include "net/scram.h"

#include <QTest>

using namespace jitscope;

class TestScram : public QObject
{
    Q_OBJECT
private slots:
    // RFC 5802 §5
    void vectorOfTheRfc()
    {
        ScramSha1 scram(QStringLiteral("user"), QStringLiteral("pencil"), "fyko+d2lbbFgONRv9qkxdawL");
        QCOMPARE(*scram.clientFirst(), QByteArray("n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL"));
        QCOMPARE(*scram.clientFinal("r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92,i=4096"),
                 QByteArray("c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts="));
        QVERIFY(scram.verify("v=rmF9pqV8S7suAoZWja4dJRkFsKQ="));
        QCOMPARE(scram.verify("v=rmF9pqV8S7suAoZWja4dJRkFsKU=").error().kind, Error::Kind::Untrusted);
        QCOMPARE(scram.verify("v=").error().kind, Error::Kind::Untrusted);
        QCOMPARE(scram.verify("").error().kind, Error::Kind::Untrusted);
        QCOMPARE(scram.verify("e=invalid-proof").error().kind, Error::Kind::Unauthorized);
    }
    // A login at a Prosody 0.12.3, recorded
    void vectorOfProsody()
    {
        ScramSha1 scram(QStringLiteral("monitor"), QStringLiteral("monitorpw"), "GGkmBYUq20abWuiwI7ReLJbp");
        QCOMPARE(scram.clientFirst()->toBase64(), QByteArray("biwsbj1tb25pdG9yLHI9R0drbUJZVXEyMGFiV3Vpd0k3UmVMSmJw"));
        QCOMPARE(*scram.clientFinal("r=GGkmBYUq20abWuiwI7ReLJbp2f1d8243-b980-4872-bd3c-7a96096bdacc,s=NTY2MzU2YTMtYWZiOC00ZTJlLTgwNTItMzdhZDZmZmZlMzM5,i=10000"),
                 QByteArray("c=biws,r=GGkmBYUq20abWuiwI7ReLJbp2f1d8243-b980-4872-bd3c-7a96096bdacc,p=KT9EkfaskRza0jyxDJaXi35N4hI="));
        QVERIFY(scram.verify("v=MQQbPI6BRB2waMfrOJVShgBjCpw="));
    }
    void refusals_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<QByteArray>("challenge");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("another nonce") << QByteArray("r=XXXXabc,s=QSXCR+Q6sek8bf92,i=4096") << Kind::Untrusted;
        QTest::newRow("our nonce with nothing added") << QByteArray("r=abc,s=QSXCR+Q6sek8bf92,i=4096") << Kind::Untrusted;
        QTest::newRow("endless nonce") << "r=abc" + QByteArray(5000, 'x') + ",s=QSXCR+Q6sek8bf92,i=4096" << Kind::Untrusted;
        QTest::newRow("too few iterations") << QByteArray("r=abcdef,s=QSXCR+Q6sek8bf92,i=4095") << Kind::Untrusted;
        QTest::newRow("one iteration") << QByteArray("r=abcdef,s=QSXCR+Q6sek8bf92,i=1") << Kind::Untrusted;
        QTest::newRow("iterations to keep us busy for hours") << QByteArray("r=abcdef,s=QSXCR+Q6sek8bf92,i=2000000000") << Kind::Untrusted;
        QTest::newRow("negative") << QByteArray("r=abcdef,s=QSXCR+Q6sek8bf92,i=-4096") << Kind::Untrusted;
        QTest::newRow("no number") << QByteArray("r=abcdef,s=QSXCR+Q6sek8bf92,i=many") << Kind::Malformed;
        QTest::newRow("salt is not base64") << QByteArray("r=abcdef,s=***,i=4096") << Kind::Malformed;
        QTest::newRow("no salt") << QByteArray("r=abcdef,s=,i=4096") << Kind::Malformed;
        QTest::newRow("mandatory extension") << QByteArray("m=what,r=abcdef,s=QSXCR+Q6sek8bf92,i=4096") << Kind::Malformed;
        QTest::newRow("wrong order") << QByteArray("s=QSXCR+Q6sek8bf92,r=abcdef,i=4096") << Kind::Malformed;
        QTest::newRow("empty") << QByteArray() << Kind::Malformed;
    }
    void refusals()
    {
        QFETCH(QByteArray, challenge);
        QFETCH(Error::Kind, kind);
        ScramSha1 scram(QStringLiteral("user"), QStringLiteral("secret-word"), "abc");
        QVERIFY(scram.clientFirst());
        const auto final = scram.clientFinal(challenge);
        QVERIFY(!final);
        QCOMPARE(final.error().kind, kind);
        QVERIFY(!final.error().detail.contains(QLatin1String("secret-word")));
        QCOMPARE(scram.verify("v=").error().kind, Error::Kind::Untrusted); // and no signature passes afterwards
    }
    void outOfTurn()
    {
        ScramSha1 scram(QStringLiteral("user"), QStringLiteral("pencil"), "abc");
        QVERIFY(!scram.clientFinal("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096"));
    }
    void namesAreEscapedAndPrepared()
    {
        QCOMPARE(*ScramSha1(QStringLiteral("a,b=c"), {}, "n").clientFirst(), QByteArray("n,,n=a=2Cb=3Dc,r=n"));
        // RFC 4013 §3
        QCOMPARE(*saslPrepared(QStringLiteral("I\u00adX"), {}), QStringLiteral("IX"));
        QCOMPARE(*saslPrepared(QStringLiteral("\u00aa"), {}), QStringLiteral("a"));
        QCOMPARE(*saslPrepared(QStringLiteral("\u2168"), {}), QStringLiteral("IX"));
        QCOMPARE(*saslPrepared(QStringLiteral("USER"), {}), QStringLiteral("USER"));
        QCOMPARE(*saslPrepared(QStringLiteral("a\u00a0b"), {}), QStringLiteral("a b"));
        QVERIFY(!saslPrepared(QStringLiteral("\u0007"), {}));
        QVERIFY(!saslPrepared({}, {}));
        ScramSha1 noPassword(QStringLiteral("user"), {}, "abc");
        QVERIFY(noPassword.clientFirst());
        QCOMPARE(noPassword.clientFinal("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096").error().kind, Error::Kind::Unauthorized);
    }
    void noncesAreFreshAndPrintable()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            const QByteArray nonce = ScramSha1::freshNonce();
            QVERIFY(nonce.size() >= 18 && !nonce.contains(',') && !seen.contains(nonce));
            seen.insert(nonce);
        }
    }
};

QTEST_GUILESS_MAIN(TestScram)
#include "scram.moc"
