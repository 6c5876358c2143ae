// The formats that are lines: KEY=value and systemd's units.
#include "config/reader.h"

#include <QJsonArray>
#include <QTest>

using namespace jitscope;

namespace {

QByteArray set(ConfigFormat format, const QByteArray &bytes, const ConfigPath &path, const QJsonValue &to)
{
    const auto text = readConfig(format, bytes);
    if (!text) return "unreadable: " + text.error().detail.toUtf8();
    const auto out = withValue(*text, path, to);
    return out ? *out : "fault: " + out.error().detail.toUtf8();
}

const QJsonValue gone(QJsonValue::Undefined);
constexpr auto env = ConfigFormat::KeyValue;
constexpr auto unit = ConfigFormat::Systemd;

} // namespace

class Lines : public QObject
{
    Q_OBJECT
private slots:
    void variables()
    {
        const auto text = readConfig(env, "# all\r\nexport A=1 # one\r\nB=\"x y\\n\" # two\r\nC='a$b'\r\nD=${A}${B}\r\nE=$NOBODY\r\nF\r\nA=a#b\r\nG=${A:-x}\r\nH=\r\nI: yes\r\n");
        QVERIFY(text);
        QStringList all;
        for (const ConfigEntry &entry : text->entries)
            all += QStringLiteral("%1 %2%3 %4").arg(entry.place.line).arg(entry.effective ? QString() : QStringLiteral("-"), entry.path[0], entry.value.isUndefined() ? QStringLiteral("?") : entry.value.toString());
        QCOMPARE(all, (QStringList{QStringLiteral("2 -A 1"), QStringLiteral("3 B x y\n"), QStringLiteral("4 C a$b"), QStringLiteral("5 D 1x y\n"), QStringLiteral("6 E ?"), QStringLiteral("7 F ?"),
                                   QStringLiteral("8 A a#b"), QStringLiteral("9 G ?"), QStringLiteral("10 H "), QStringLiteral("11 I yes")}));
        for (const auto &[bad, line] : {std::pair<QByteArray, int>{"A=1\nB C=2\n", 2}, {"A=\"x\n\n", 1}, {"\n=x", 2}, {"A='x' y", 1}, {"A=1\n- b", 2}}) {
            const auto out = readConfig(env, bad);
            QVERIFY2(!out || bad.startsWith("A=1\n-"), bad.constData());
            if (!out) QCOMPARE(out.error().place.line, line);
        }
    }
    void variableEdits()
    {
        const QByteArray file = "# Ports\r\nHTTP_PORT=8000 # plain\r\n#HTTP_REDIRECT=1\r\nJVB_PORT=10000\r\nNAME=\"A B\"\r\n";
        QCOMPARE(set(env, file, {QStringLiteral("HTTP_PORT")}, 80), QByteArray(file).replace("8000", "80"));
        QCOMPARE(set(env, file, {QStringLiteral("HTTP_REDIRECT")}, 1), QByteArray(file).replace("#HTTP_REDIRECT=1\r\n", "#HTTP_REDIRECT=1\r\nHTTP_REDIRECT=1\r\n"));
        QCOMPARE(set(env, file, {QStringLiteral("JVB_SECRET")}, QStringLiteral("a$b c")), QByteArray(file).replace("10000\r\n", "10000\r\nJVB_SECRET='a$b c'\r\n"));
        QCOMPARE(set(env, file, {QStringLiteral("NAME")}, QStringLiteral("x")), QByteArray(file).replace("A B", "x"));
        QCOMPARE(set(env, file, {QStringLiteral("NAME")}, QStringLiteral("it's \"$5\"\n")), QByteArray(file).replace("\"A B\"", "\"it's \\\"\\$5\\\"\\n\""));
        QCOMPARE(set(env, file, {QStringLiteral("JVB_PORT")}, gone), QByteArray(file).replace("JVB_PORT=10000\r\n", ""));
        QCOMPARE(set(env, file, {QStringLiteral("TZ")}, QStringLiteral("UTC")), file + "TZ=UTC\r\n");
        QCOMPARE(set(env, "A", {QStringLiteral("A")}, QStringLiteral("x")), QByteArray("A=x"));
        QCOMPARE(set(env, "A", {QStringLiteral("B")}, QStringLiteral("x")), QByteArray("A\nB=x\n"));
        // Another key takes the value over: nothing of it is hidden, its letters stay.
        QCOMPARE(set(env, "A=1\nB=${A}\n", {QStringLiteral("A")}, 2), QByteArray("A=2\nB=${A}\n"));
        QVERIFY(set(env, file, {QStringLiteral("A B")}, 1).startsWith("fault"));
        QVERIFY(set(env, file, {QStringLiteral("A")}, QJsonArray{1}).startsWith("fault"));
    }
    void units()
    {
        const auto text = readConfig(unit, "; drop-in\n[Service]\nLimitNOFILE = 65000\nEnvironment=\"A=b\" \\\n# between\n  C=d\nEnvironment=E=f\nExecStart=\nExecStart=/bin/x\nLimitNOFILE=1\nnothing\n[Install]\nWantedBy=multi-user.target\n");
        QVERIFY(text);
        QStringList all;
        for (const ConfigEntry &entry : text->entries) all += QStringLiteral("%1 %2%3 %4").arg(entry.place.line).arg(entry.effective ? QString() : QStringLiteral("-"), pathText(entry.path), entry.value.toString());
        QCOMPARE(all, (QStringList{QStringLiteral("3 -Service.LimitNOFILE 65000"), QStringLiteral("4 Service.Environment \"A=b\"    C=d"), QStringLiteral("7 Service.Environment E=f"), QStringLiteral("8 -Service.ExecStart "),
                                   QStringLiteral("9 Service.ExecStart /bin/x"), QStringLiteral("10 Service.LimitNOFILE 1"), QStringLiteral("13 Install.WantedBy multi-user.target")}));
        QCOMPARE(text->ignored.size(), size_t(1));
        const auto bad = readConfig(unit, "[Unit]\nA=b\n[Service\n");
        QVERIFY(!bad);
        QCOMPARE(bad.error().place, (TextPlace{3, 1}));
    }
    void unitEdits()
    {
        const QByteArray file = "[Service]\nLimitNOFILE=65000\n\n# soon\n[Install]\nWantedBy=x\n";
        const auto at = [](const char *section, const char *key) { return ConfigPath{QString::fromLatin1(section), QString::fromLatin1(key)}; };
        QCOMPARE(set(unit, file, at("Service", "LimitNOFILE"), 100000), QByteArray(file).replace("65000", "100000"));
        QCOMPARE(set(unit, file, at("Service", "Restart"), QStringLiteral("always")), QByteArray(file).replace("65000\n", "65000\nRestart=always\n"));
        QCOMPARE(set(unit, file, at("Unit", "After"), QStringLiteral("y")), file + "\n[Unit]\nAfter=y\n");
        QCOMPARE(set(unit, file, at("Service", "LimitNOFILE"), gone), QByteArray(file).replace("LimitNOFILE=65000\n", ""));
        QCOMPARE(set(unit, "", at("Service", "Nice"), 5), QByteArray("[Service]\nNice=5\n"));
        QVERIFY(set(unit, "[Service]\nEnvironment=A=1\nEnvironment=B=2\n", at("Service", "Environment"), QStringLiteral("x")).startsWith("fault"));
        QCOMPARE(set(unit, "[Service]\nExecStart=\nExecStart=/bin/x \\\n  --y\nUser=z\n", at("Service", "ExecStart"), QStringLiteral("/bin/q")), QByteArray("[Service]\nExecStart=\nExecStart=/bin/q\nUser=z\n"));
    }
};

QTEST_GUILESS_MAIN(Lines)
#include "lines.moc"
