// A certificate authority for one test: made with openssl in a folder of its own, gone with it.
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace jitscope {

class TestCa
{
public:
    TestCa() { m_fine = m_dir.isValid() && run({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "20", "-subj", "/CN=Test CA/O=Jitscope", "-keyout", path("ca.key"), "-out", path("ca.pem")}); }
    bool isFine() const { return m_fine; }
    QString dir() const { return m_dir.path(); }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    QString caFile() const { return path(QStringLiteral("ca.pem")); }

    // NAME.pem and NAME.key, signed by the CA; `names` as openssl has them: "DNS:meet.example.org,IP:127.0.0.1". A negative `days` has expired.
    bool sign(const QString &name, const QString &names, int days = 10)
    {
        QFile ext(path(name + ".ext"));
        if (!ext.open(QIODevice::WriteOnly)) return false;
        ext.write("subjectAltName=" + names.toUtf8() + "\n");
        ext.close();
        QStringList sign{"x509", "-req", "-in", path(name + ".csr"), "-CA", caFile(), "-CAkey", path("ca.key"), "-CAcreateserial", "-extfile", path(name + ".ext"), "-out", path(name + ".pem"), "-days", QString::number(days)};
        return run({"req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=" + name, "-keyout", path(name + ".key"), "-out", path(name + ".csr")}) && run(sign);
    }
    // Signed by itself.
    bool alone(const QString &name, const QString &names, const QString &key = QStringLiteral("rsa:2048"))
    {
        QStringList words{"req", "-x509", "-newkey", key};
        if (key == QLatin1String("ec")) words << "-pkeyopt" << "ec_paramgen_curve:prime256v1";
        return run(words + QStringList{"-nodes", "-days", "20", "-subj", "/CN=" + name, "-addext", "subjectAltName=" + names, "-keyout", path(name + ".key"), "-out", path(name + ".pem")});
    }
    // NAME.p12 of certificate and key, closed by the passphrase, which goes through a file.
    bool pack(const QString &name, const QByteArray &passphrase)
    {
        return keep(path("pass"), passphrase) && run({"pkcs12", "-export", "-in", path(name + ".pem"), "-inkey", path(name + ".key"), "-out", path(name + ".p12"), "-passout", "file:" + path("pass")})
            && run({"rsa", "-aes128", "-in", path(name + ".key"), "-out", path(name + ".closed.key"), "-passout", "file:" + path("pass")});
    }
    // "sha256/…", by openssl: another way than ours.
    QString pin(const QString &name) const
    {
        QProcess p;
        p.start("sh", {"-c", "openssl x509 -in \"$0\" -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sha256 -binary | base64", path(name + ".pem")});
        p.waitForFinished();
        return "sha256/" + QString::fromLatin1(p.readAllStandardOutput().trimmed());
    }
    static bool keep(const QString &path, const QByteArray &bytes)
    {
        QFile f(path);
        return f.open(QIODevice::WriteOnly) && f.write(bytes) == bytes.size();
    }

private:
    static bool run(const QStringList &words)
    {
        QProcess p;
        p.start("openssl", words);
        if (!p.waitForFinished(30'000) || p.exitCode() != 0) {
            qWarning("openssl %s: %s", qPrintable(words.first()), p.readAllStandardError().constData());
            return false;
        }
        return true;
    }
    QTemporaryDir m_dir;
    bool m_fine = false;
};

} // namespace jitscope
