// Cells, figures and the live table: the five ways to be missing look different, colour comes only from poor on, columns are remembered.
#include "widgets/celldelegate.h"
#include "widgets/healthword.h"
#include "widgets/icons.h"
#include "widgets/livetable.h"
#include "widgets/parts.h"
#include "widgets/sparkline.h"
#include "widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace jitscope;

namespace {

constexpr int columns = 5;

// State, name, figure, bar, a column that goes first
std::unique_ptr<QStandardItemModel> makeModel()
{
    auto model = std::make_unique<QStandardItemModel>(0, columns);
    struct Head { const char *key, *title, *width; CellMode mode; bool stretch, drop; };
    const Head heads[columns] = {{"state", "State", "Switched off", CellMode::SignText, false, false}, {"name", "Name", "", CellMode::Text, true, false},
                                 {"loss", "Loss", "88.8 %", CellMode::Figure, false, false}, {"stress", "Stress", "0.88", CellMode::BarFigure, false, false},
                                 {"region", "Region", "eu-west-1-long", CellMode::Text, false, true}};
    for (int c = 0; c < columns; ++c) {
        auto *item = new QStandardItem(QLatin1String(heads[c].title));
        item->setData(QLatin1String(heads[c].key), ColumnKeyRole);
        item->setData(int(heads[c].mode), CellModeRole);
        item->setData(QLatin1String(heads[c].width), WidthTemplateRole);
        item->setData(heads[c].stretch, StretchRole);
        item->setData(heads[c].drop, DropFirstRole);
        item->setData(true, ShownRole);
        const bool figure = heads[c].mode == CellMode::Figure || heads[c].mode == CellMode::BarFigure;
        item->setTextAlignment(figure ? Qt::AlignRight : Qt::AlignLeft);
        model->setHorizontalHeaderItem(c, item);
    }
    return model;
}

void addRow(QStandardItemModel &model, const QString &name, Health health, Reading loss)
{
    QList<QStandardItem *> row;
    for (int c = 0; c < columns; ++c) {
        row << new QStandardItem;
        row[c]->setData(QVariant::fromValue(EntityId::of(ShardId{QStringLiteral("s")}, ServerId{name})), EntityRole);
        row[c]->setData(name, SearchRole);
    }
    row[0]->setData(int(health), HealthRole);
    row[0]->setData(int(health), SortRole);
    row[1]->setText(name);
    row[1]->setData(name, SortRole);
    row[2]->setData(QVariant::fromValue(loss), ReadingRole);
    if (loss.hasValue()) row[2]->setData(loss.value, SortRole);
    row[3]->setData(0.5, GaugeRole);
    row[3]->setText(QStringLiteral("0.50"));
    row[4]->setText(QStringLiteral("eu-west"));
    model.appendRow(row);
}

Reading loss(double value, ReadingState state = ReadingState::Measured) { return {value, 1000, Metric::PersonLossUp, 0, state}; }

QImage cell(const QModelIndex &index, CellDelegate &delegate, QSize size = {120, 28}, bool selected = false)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(lightPalette().base);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(0, 0), size);
    option.font = QGuiApplication::font();
    option.fontMetrics = QFontMetrics(option.font);
    option.state = QStyle::State_Enabled | QStyle::State_Active;
    if (selected) option.state |= QStyle::State_Selected;
    delegate.paint(&painter, option, index);
    return image;
}

bool hasColor(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor c = image.pixelColor(x, y);
            if (std::abs(c.red() - color.red()) + std::abs(c.green() - color.green()) + std::abs(c.blue() - color.blue()) < 30) return true;
        }
    return false;
}

} // namespace

class TestCells : public QObject
{
    Q_OBJECT

private slots:
    void sixStatesOfAFigureLookDifferent()
    {
        auto model = makeModel();
        const ReadingState states[] = {ReadingState::Measured, ReadingState::NotYet, ReadingState::NotExported, ReadingState::SwitchedOff, ReadingState::Stale, ReadingState::NoMeaning};
        for (const ReadingState s : states) addRow(*model, QStringLiteral("x"), Health::Ok, loss(0.0, s));
        CellDelegate delegate(nullptr);
        QList<QImage> pictures;
        for (int r = 0; r < model->rowCount(); ++r) pictures << cell(model->index(r, 2), delegate);
        for (int a = 0; a < pictures.size(); ++a)
            for (int b = a + 1; b < pictures.size(); ++b) QVERIFY2(pictures[a] != pictures[b], qPrintable(QStringLiteral("%1 looks like %2").arg(a).arg(b)));
    }

    void missingIsNeverAFigure()
    {
        for (const ReadingState s : {ReadingState::NotYet, ReadingState::NotExported, ReadingState::SwitchedOff, ReadingState::NoMeaning}) {
            const FigureText text = figureText(loss(0, s), lightPalette(), QLocale::c());
            QVERIFY(text.missing);
            QVERIFY(!text.text.isEmpty());
            QVERIFY(!text.text.contains(u'0'));
            QCOMPARE(text.color, lightPalette().text3);
        }
        QCOMPARE(figureText(loss(0), lightPalette(), QLocale::c()).text, QStringLiteral("0.0"));
    }

    void colourComesOnlyFromPoorOn()
    {
        const Palette &c = lightPalette();
        QCOMPARE(figureText(loss(0.5), c, QLocale::c()).color, c.text);      // good
        QCOMPARE(figureText(loss(2), c, QLocale::c()).color, c.text);        // fair
        QCOMPARE(figureText(loss(5), c, QLocale::c()).color, c.warningT);    // poor
        QVERIFY(figureText(loss(5), c, QLocale::c()).bold);
        QCOMPARE(figureText(loss(20), c, QLocale::c()).color, c.criticalT);  // bad
        QCOMPARE(figureText(loss(20, ReadingState::Stale), c, QLocale::c()).color, c.text3);
    }

    // "expired" among "busy", 20 % among 0.2 %: also in the font that everything has by default.
    void whatComplainsIsBold()
    {
        auto model = makeModel();
        addRow(*model, QStringLiteral("expired"), Health::Ok, loss(2));
        const auto ink = [&](int column) { // touched pixels: bold digits are no wider
            CellDelegate delegate(nullptr); // nothing drawn before
            const QImage image = cell(model->index(0, column), delegate);
            int touched = 0;
            for (int y = 0; y < image.height() - 2; ++y) // not the rule below
                for (int x = 0; x < image.width(); ++x) touched += image.pixelColor(x, y) != lightPalette().base;
            return touched;
        };
        const int calm = ink(1);
        model->item(0, 1)->setData(int(Health::Warning), HealthRole);
        QVERIFY2(ink(1) > calm, qPrintable(QStringLiteral("%1, calm %2").arg(ink(1)).arg(calm)));
        model->item(0, 2)->setData({}, ReadingRole); // the same figure with two verdicts
        model->item(0, 2)->setData(int(Band::Good), BandRole);
        model->item(0, 2)->setText(QStringLiteral("2.0 %"));
        const int good = ink(2);
        model->item(0, 2)->setData(int(Band::Bad), BandRole);
        QVERIFY2(ink(2) > good, qPrintable(QStringLiteral("%1, good %2").arg(ink(2)).arg(good)));
    }

    // Where both do not fit, the remark goes before the name is cut.
    void aRemarkGivesWayToWhatItRemarksOn()
    {
        auto model = makeModel();
        addRow(*model, QStringLiteral("a-room-with-a-long-name"), Health::Ok, loss(2));
        model->item(0, 1)->setData(QStringLiteral("likely"), HintRole);
        const auto hint = [&](int width) {
            CellDelegate delegate(nullptr);
            return hasColor(cell(model->index(0, 1), delegate, {width, 28}), lightPalette().text3);
        };
        CellDelegate a(nullptr), b(nullptr);
        const QImage narrow = cell(model->index(0, 1), a, {90, 28});
        model->item(0, 1)->setData({}, HintRole);
        QCOMPARE(narrow, cell(model->index(0, 1), b, {90, 28})); // as if there were none
        model->item(0, 1)->setData(QStringLiteral("likely"), HintRole);
        QVERIFY(hint(320));
    }

    // The moment that a chart points at is marked in strips and sparklines; one that they do not reach is not.
    void theChartsMomentIsMarked()
    {
        auto model = makeModel();
        addRow(*model, QStringLiteral("bridge"), Health::Ok, loss(2));
        model->horizontalHeaderItem(2)->setData(int(CellMode::Strip), CellModeRole);
        SeriesStore store;
        const qint64 now = 1'800'000'000'000;
        for (qint64 at = now - 40 * 60'000; at <= now; at += 5000) store.append({EntityId::of(ShardId{QStringLiteral("s")}, ServerId{QStringLiteral("bridge")}), Metric::PersonLossUp}, at, 0.5);
        CellDelegate delegate(&store);
        delegate.setClock([] { return now; });
        const QImage plain = cell(model->index(0, 2), delegate);
        delegate.setCrosshair(now - 20 * 60'000);
        const QImage marked = cell(model->index(0, 2), delegate);
        QVERIFY(plain != marked);
        QVERIFY(hasColor(marked.copy(55, 0, 12, 28), lightPalette().text2)); // the middle of 40 minutes
        QVERIFY(!hasColor(marked.copy(0, 0, 40, 28), lightPalette().text2));
        delegate.setCrosshair(now - 60 * 60'000);
        QCOMPARE(cell(model->index(0, 2), delegate), plain);
        delegate.setCrosshair(-1);
        QCOMPARE(cell(model->index(0, 2), delegate), plain);
    }

    void staleRowsAreHatchedAndGreyed()
    {
        auto model = makeModel();
        addRow(*model, QStringLiteral("bridge"), Health::Critical, loss(20));
        CellDelegate delegate(nullptr);
        const QImage live = cell(model->index(0, 0), delegate);
        QVERIFY(hasColor(live, lightPalette().criticalF));
        for (int c = 0; c < columns; ++c) model->item(0, c)->setData(true, StaleRole);
        const QImage stale = cell(model->index(0, 0), delegate);
        QVERIFY(live != stale);
        QVERIFY(!hasColor(stale, lightPalette().criticalF));
        QVERIFY(!hasColor(cell(model->index(0, 2), delegate), lightPalette().criticalT));
    }

    void stateColoursSurviveSelection()
    {
        auto model = makeModel();
        addRow(*model, QStringLiteral("bridge"), Health::Critical, loss(20));
        CellDelegate delegate(nullptr);
        QVERIFY(hasColor(cell(model->index(0, 0), delegate, {120, 28}, true), lightPalette().criticalF));
        QVERIFY(hasColor(cell(model->index(0, 2), delegate, {120, 28}, true), lightPalette().criticalT));
    }

    void everyHealthHasItsOwnSignAndWord()
    {
        QList<QImage> signs;
        QStringList words;
        for (int h = 0; h <= int(Health::Down); ++h) {
            signs << signPixmap(nullptr, Health(h), 16).toImage().convertToFormat(QImage::Format_Alpha8); // by shape alone
            words << healthWord(Health(h));
        }
        for (int a = 0; a < signs.size(); ++a)
            for (int b = a + 1; b < signs.size(); ++b) {
                QVERIFY2(signs[a] != signs[b], qPrintable(words[a] + u' ' + words[b]));
                QVERIFY(words[a] != words[b]);
            }
    }

    void iconsTakeTheColourTheyAreGiven()
    {
        const QPixmap red = iconPixmap(nullptr, QStringLiteral("bridge"), Qt::red, 16);
        QVERIFY(!red.isNull());
        QVERIFY(hasColor(red.toImage(), Qt::red));
        QVERIFY(iconPixmap(nullptr, QStringLiteral("no-such-icon"), Qt::red, 16).isNull());
    }

    void aSpikeInsideAColumnIsSeen()
    {
        const auto top = [](float max) { // ink in the upper third, dot aside
            std::vector<SeriesColumn> columns(20);
            for (SeriesColumn &c : columns) c.min = c.max = c.last = 0.1f;
            columns[5].max = max;
            QImage image(60, 18, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintSparkline(&painter, QRectF(0, 0, 60, 18), columns, {.line = Qt::black});
            painter.end();
            int ink = 0;
            for (int y = 0; y < 6; ++y)
                for (int x = 0; x < 60; ++x) ink += image.pixelColor(x, y).lightness() < 160;
            return ink;
        };
        QCOMPARE(top(0.1f), 0);
        QVERIFY(top(1) > 0);
    }

    void tooltipsNeverBecomeHtml()
    {
        const QString tip = plainToolTip(QStringLiteral("<img src=http://evil/> a\nb"));
        QVERIFY(!tip.contains(QStringLiteral("<img")));
        for (const QString &line : plainToolTip(QString(500, u'x') + u' ' + QString(200, u'会')).split(u'\n')) QVERIFY(line.size() <= 80);
    }

    void columnsAreChosenAndRemembered()
    {
        Workspace workspace;
        auto model = makeModel();
        addRow(*model, QStringLiteral("a"), Health::Ok, loss(1));
        {
            LiveTable table(QStringLiteral("t"), workspace);
            table.resize(900, 300);
            table.setSource(model.get());
            table.show();
            QVERIFY(!table.isColumnHidden(3));
            std::unique_ptr<QMenu> menu(table.makeColumnsMenu(nullptr));
            QVERIFY(!menu->actions()[0]->isEnabled()); // the state stays
            menu->actions()[3]->setChecked(false);
            QVERIFY(table.isColumnHidden(3));
            table.horizontalHeader()->moveSection(2, 1);
        }
        LiveTable again(QStringLiteral("t"), workspace);
        again.resize(900, 300);
        again.setSource(model.get());
        QVERIFY(again.isColumnHidden(3));
        QCOMPARE(again.horizontalHeader()->visualIndex(2), 1);
        LiveTable other(QStringLiteral("other"), workspace);
        other.setSource(model.get());
        QVERIFY(!other.isColumnHidden(3));
    }

    void narrowTablesDropTheColumnsThatMayGo()
    {
        Workspace workspace;
        auto model = makeModel();
        LiveTable table(QStringLiteral("t"), workspace);
        table.setSource(model.get());
        table.resize(1000, 300);
        table.show();
        QVERIFY(!table.isColumnHidden(4));
        table.resize(400, 300);
        QTRY_VERIFY(table.isColumnHidden(4));
        QVERIFY(!table.isColumnHidden(2));
        table.resize(1000, 300);
        QTRY_VERIFY(!table.isColumnHidden(4));
    }

    void theThirdClickIsWorstFirstAgain()
    {
        Workspace workspace;
        auto model = makeModel();
        addRow(*model, QStringLiteral("low"), Health::Ok, loss(1));
        addRow(*model, QStringLiteral("high"), Health::Ok, loss(9));
        addRow(*model, QStringLiteral("none"), Health::Ok, loss(0, ReadingState::NotYet));
        addRow(*model, QStringLiteral("down"), Health::Down, loss(2));
        LiveTable table(QStringLiteral("t"), workspace);
        table.resize(900, 300);
        table.setSource(model.get());
        table.show();
        const auto names = [&] {
            QStringList out;
            for (int r = 0; r < table.model()->rowCount(); ++r) out << table.model()->index(r, 1).data().toString();
            return out;
        };
        QCOMPARE(names().first(), QStringLiteral("down"));
        const auto click = [&] { emit table.horizontalHeader()->sectionClicked(2); };
        click();
        QCOMPARE(names(), (QStringList{QStringLiteral("high"), QStringLiteral("down"), QStringLiteral("low"), QStringLiteral("none")}));
        click();
        QCOMPARE(names(), (QStringList{QStringLiteral("low"), QStringLiteral("down"), QStringLiteral("high"), QStringLiteral("none")})); // missing stays last
        click();
        QCOMPARE(names().first(), QStringLiteral("down"));
    }

    void orderIsHeldUnderTheMouse()
    {
        Workspace workspace;
        auto model = makeModel();
        addRow(*model, QStringLiteral("a"), Health::Ok, loss(1));
        addRow(*model, QStringLiteral("b"), Health::Ok, loss(2));
        LiveTable table(QStringLiteral("t"), workspace);
        table.resize(900, 300);
        table.setSource(model.get());
        table.show();
        QVERIFY(!table.order().isHeld());
        QTest::mouseMove(table.viewport(), QPoint(50, 40));
        QTRY_VERIFY(table.order().isHeld());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(table.viewport(), &leave);
        QVERIFY(!table.order().isHeld());
    }

    void copiedRowsAreDefused()
    {
        Workspace workspace;
        auto model = makeModel();
        addRow(*model, QStringLiteral("=HYPERLINK(1)"), Health::Ok, loss(1));
        LiveTable table(QStringLiteral("t"), workspace);
        table.setSource(model.get());
        table.selectRow(0);
        table.copyRows();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("'=HYPERLINK")));
    }

    void enterOpensAndSelectionStaysWithTheObject()
    {
        Workspace workspace;
        auto model = makeModel();
        addRow(*model, QStringLiteral("a"), Health::Ok, loss(1));
        addRow(*model, QStringLiteral("b"), Health::Ok, loss(2));
        LiveTable table(QStringLiteral("t"), workspace);
        table.setSource(model.get());
        QSignalSpy opened(&table, &LiveTable::entityOpened), selected(&table, &LiveTable::entitySelected);
        table.selectEntity(EntityId::of(ShardId{QStringLiteral("s")}, ServerId{QStringLiteral("b")}));
        QCOMPARE(selected.size(), 0);
        QCOMPARE(table.current().id, QStringLiteral("b"));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        model->removeRow(0);
        QCOMPARE(table.current().id, QStringLiteral("b"));
    }

    void segmentsStep()
    {
        Segments segments(QStringLiteral("Range"));
        for (const int v : {5, 15, 60}) segments.add(QString::number(v), v);
        QSignalSpy picked(&segments, &Segments::picked);
        segments.step(1);
        QCOMPARE(segments.value(), 15);
        segments.step(-5);
        QCOMPARE(segments.value(), 15);
        QCOMPARE(picked.size(), 1);
    }

    void figureFontHasEqualDigits() { QVERIFY(hasTabularDigits(figureFont(QGuiApplication::font()))); }
};

QTEST_MAIN(TestCells)
#include "cells.moc"
