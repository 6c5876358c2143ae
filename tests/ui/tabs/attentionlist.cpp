// "Needs attention": worst first, at most eight until more are asked for, and still under the mouse.
#include "tabs/attentionlist.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace jitscope;

namespace {

constexpr qint64 now = 1'700'000'000'000;

Problem cause(const QString &bridge, Health health, int people)
{
    Problem p;
    p.kind = ProblemKind::BridgeNoXmpp;
    p.health = health;
    p.about = EntityId::of(ShardId{QStringLiteral("eu")}, ServerId{bridge});
    p.people = people;
    p.since = now - 6 * 60'000;
    p.args = {bridge};
    return p;
}

std::vector<SnapshotPtr> shards(std::vector<Problem> problems)
{
    auto s = std::make_shared<ShardSnapshot>();
    s->id = {QStringLiteral("eu")};
    s->name = s->id.value;
    s->at = now;
    s->problems = std::move(problems);
    return {s};
}

// The lines in sight, from top to bottom, as a screen reader says them.
QStringList lines(const AttentionList &list)
{
    QMap<int, QString> byPlace;
    for (const QPushButton *button : list.findChildren<QPushButton *>())
        if (QWidget *row = button->parentWidget(); row != &list && row->isVisible()) byPlace.insert(row->y(), row->accessibleName());
    return byPlace.values();
}

} // namespace

class TestAttentionList : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void worstFirst()
    {
        AttentionList list;
        list.resize(700, 400);
        list.show();
        list.set(shards({cause(QStringLiteral("jvb-a"), Health::Warning, 90), cause(QStringLiteral("jvb-b"), Health::Critical, 3), cause(QStringLiteral("jvb-c"), Health::Critical, 63),
                         cause(QStringLiteral("jvb-d"), Health::Fair, 999)}),
                 now);
        QCoreApplication::processEvents();
        const QStringList shown = lines(list);
        QCOMPARE(shown.size(), 3); // fair needs nobody's attention
        QVERIFY(shown[0].contains(QStringLiteral("jvb-c")) && shown[1].contains(QStringLiteral("jvb-b")) && shown[2].contains(QStringLiteral("jvb-a")));
        QVERIFY2(shown[0].simplified().contains(QStringLiteral("6 min")) && shown[0].contains(QStringLiteral("63")), qPrintable(shown[0]));
        QCOMPARE(list.count(), 3);
    }
    void moreOnDemand()
    {
        std::vector<Problem> many;
        for (int i = 0; i < 11; ++i) many.push_back(cause(QStringLiteral("jvb-%1").arg(i, 2, 10, QLatin1Char('0')), Health::Warning, i));
        AttentionList list;
        list.resize(700, 600);
        list.show();
        list.set(shards(many), now);
        QCoreApplication::processEvents();
        QCOMPARE(lines(list).size(), AttentionList::Most);
        QPushButton *more = nullptr;
        for (QPushButton *button : list.findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) more = button;
        QVERIFY(more && more->isVisible());
        QVERIFY(more->text().contains(QStringLiteral("3")));
        more->click();
        QCoreApplication::processEvents();
        QCOMPARE(lines(list).size(), 11);
        more->click();
        QCoreApplication::processEvents();
        QCOMPARE(lines(list).size(), AttentionList::Most);
    }
    void aListOfThousandsIsNoHelp()
    {
        std::vector<Problem> many;
        for (int i = 0; i < AttentionList::Limit + 30; ++i) many.push_back(cause(QStringLiteral("jvb-%1").arg(i), Health::Warning, i));
        AttentionList list;
        list.resize(700, 600);
        list.show();
        list.set(shards(many), now);
        for (QPushButton *button : list.findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly)) button->click();
        QCoreApplication::processEvents();
        QCOMPARE(lines(list).size(), AttentionList::Limit);
        QCOMPARE(list.count(), AttentionList::Limit + 30); // all are counted
    }
    void linesStayUnderTheMouse()
    {
        const auto both = [](Health a, Health b) { return shards({cause(QStringLiteral("jvb-a"), a, 1), cause(QStringLiteral("jvb-b"), b, 1)}); };
        AttentionList list;
        list.resize(700, 400);
        list.show();
        list.set(both(Health::Critical, Health::Warning), now);
        list.setAttribute(Qt::WA_UnderMouse, true);
        list.set(both(Health::Warning, Health::Critical), now);
        QCoreApplication::processEvents();
        QVERIFY2(lines(list).front().contains(QStringLiteral("jvb-a")), qPrintable(lines(list).join(u'\n'))); // about to be clicked, perhaps
        list.setAttribute(Qt::WA_UnderMouse, false);
        list.set(both(Health::Warning, Health::Critical), now);
        QCoreApplication::processEvents();
        QVERIFY(lines(list).front().contains(QStringLiteral("jvb-b")));
    }
    void theButtonLeadsThere()
    {
        AttentionList list;
        list.resize(700, 200);
        list.show();
        list.set(shards({cause(QStringLiteral("jvb-a"), Health::Critical, 1)}), now);
        QCoreApplication::processEvents();
        QSignalSpy wanted(&list, &AttentionList::wanted);
        for (QPushButton *button : list.findChildren<QPushButton *>())
            if (button->isVisible()) button->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<EntityId>().id, QStringLiteral("jvb-a"));
    }
    void calmIsSaid()
    {
        AttentionList list;
        list.resize(700, 200);
        list.show();
        list.set(shards({cause(QStringLiteral("jvb-a"), Health::Critical, 1)}), now);
        list.set(shards({}), now + 1000);
        QCOMPARE(list.count(), 0);
        QCoreApplication::processEvents();
        QVERIFY(lines(list).isEmpty());
        QStringList said;
        for (const QLabel *label : list.findChildren<QLabel *>())
            if (label->isVisible()) said << label->text();
        QVERIFY(said.join(u' ').contains(QStringLiteral("Nothing needs attention")));
        QVERIFY(said.join(u' ').contains(QStringLiteral("last trouble")));
    }
};

QTEST_MAIN(TestAttentionList)
#include "attentionlist.moc"
