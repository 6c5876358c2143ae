// A real Prosody with accounts for a feed and for clients that play Jibris, bridges and Jicofo.
#pragma once

#include "feed.h"

#include "app/prosody.h"
#include "app/xmppclient.h"

#include <QTest>

// A real server on a busy machine, under a sanitiser, takes its time.
#undef QTRY_VERIFY
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT((expr), 20'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT((expr), (expected), 20'000)

namespace jitscope::test {

const auto JibriRoom = QStringLiteral("jibribrewery@internal.auth.localhost");
const auto BridgeRoom = QStringLiteral("jvbbrewery@internal.auth.localhost");

class BreweryWorld
{
protected:
    void setUp()
    {
        m_prosody = std::make_unique<ProsodyServer>();
        for (const char *user : {"monitor", "jibri", "jvb", "focus"}) m_prosody->addAccount(QString::fromLatin1(user), QString::fromLatin1(user) + QStringLiteral("-pw"));
        QVERIFY2(m_prosody->start(), qPrintable(m_prosody->error()));
    }
    void tearDown()
    {
        if (QTest::currentTestFailed()) qWarning().noquote() << m_prosody->log().right(3000);
        m_prosody.reset();
    }
    XmppConfig config() const
    {
        XmppConfig c;
        c.url = m_prosody->webSocketUrl();
        c.domain = QStringLiteral("auth.localhost");
        c.user = QStringLiteral("monitor");
        c.secret = QStringLiteral("xmpp");
        c.bridgeBreweries = {BridgeRoom};
        c.recorderBreweries = {JibriRoom};
        return c;
    }
    std::unique_ptr<XmppClient> client(const char *user, const char *resource = "") const
    {
        const QString name = QString::fromLatin1(user);
        auto c = std::make_unique<XmppClient>(m_prosody->webSocketUrl(), QStringLiteral("auth.localhost"), name, name + QStringLiteral("-pw"), QString::fromLatin1(resource));
        if (!c->ready()) qWarning() << "login of" << user << "failed" << (c->refused ? c->refused->detail : QString());
        return c;
    }

    std::unique_ptr<ProsodyServer> m_prosody;
};

} // namespace jitscope::test
