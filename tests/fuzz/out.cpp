// What an Alertmanager says of silences, and what comes to the page of metrics; and templates with any text in them.
#include "fuzz.h"

#include "net/requesthead.h"
#include "out/alertmanager.h"
#include "out/outsink.h"
#include "out/pagerequest.h"
#include "settings/outtemplate.h"

#include <QJsonDocument>

using namespace jitscope;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    AmKnown known;
    known.rules = {{QStringLiteral("A"), AlertSeverity::Warning}, {QStringLiteral("JVB_Stress_High"), AlertSeverity::Page}};
    known.shards = QStringList{QStringLiteral("eu"), QStringLiteral("shard-b")};
    known.targets = QStringList{QStringLiteral("jvb-1"), QStringLiteral("jvb2.example.net:8080")};
    if (const auto all = readAmSilences(bytes, QStringLiteral("fuzz")))
        for (const AmSilence &s : *all) {
            require(!s.matchers.empty() && s.until > 0, "a silence without matchers or end");
            const std::vector<Silence> held = silencesOf(s, known, QStringLiteral("am"));
            require(held.size() <= 200, "too many");
            for (const Silence &h : held) {
                require(amIdOf(h.id) == s.id, "an id that leads back to none");
                require(!QJsonDocument::fromJson(amSilence(h)).isNull(), "a silence that is no JSON");
            }
        }
    const PageRead read = readPageRequest(bytes);
    require(read.is != PageRead::Is::Ready || read.request.path.startsWith('/'), "a path that is none");
    require(read.is != PageRead::Is::More || qsizetype(size) < MaxRequestHead, "a request without end");
    (void)isOwnHost(read.request.host, 9317);
    const QByteArray some = bytes.toByteArray();
    require(saidIn(some).size() <= 301, "a reply too long to be shown");
    OutValues values;
    for (const QString &field : noticeFields()) values.insert(field, QString::fromUtf8(some));
    require(!QJsonDocument::fromJson(filledJson(defaultNoticeBody(), values).toUtf8()).isNull(), "a body that is no JSON");
    QString why;
    if (isJsonTemplate(QString::fromUtf8(some.left(2000)), noticeFields(), &why)) require(!QJsonDocument::fromJson(filledJson(QString::fromUtf8(some.left(2000)), values).toUtf8()).isNull() || some.size() > 100'000, "a template that was JSON");
    return 0;
}
