#include "dialogs/rawdialog.h"

#include "dialogs/offermenu.h"
#include "base/text.h"
#include "dialogs/doctordialog.h"
#include "items/explain.h"
#include "raw/curl.h"
#include "raw/rawplace.h"
#include "raw/veiledpage.h"
#include "widgets/palette.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDateTime>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTimer>

namespace jitscope {

RawDialog::RawDialog(Workspace &workspace, const EntityId &entity, const Reading &reading, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_entity(entity), m_reading(reading), m_clock([] { return QDateTime::currentMSecsSinceEpoch(); }),
      m_figure(new PlainLabel({}, TextRole::PanelTitle)), m_request(new PlainLabel({}, TextRole::Mono, Ink::Text2)), m_answer(new PlainLabel({}, TextRole::Label, Ink::Text2)),
      m_place(new PlainLabel({}, TextRole::Label, Ink::Text2)), m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("From number to source"));
    resize(820, 640);
    const SnapshotPtr snapshot = workspace.fleet.shard(ShardId{entity.shard});
    if (const SourceState *source = sourceOf(reading, snapshot.get())) {
        m_source = *source;
        m_wish = rawWish(reading, *snapshot, entity);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    for (PlainLabel *label : {m_figure, m_request, m_answer, m_place}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        column->addWidget(label);
    }
    m_text->setReadOnly(true);
    m_text->setFont(textFont(this, TextRole::Mono));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("The page, as the server sent it"));
    m_text->setPlaceholderText(tr("Asking the server…"));
    column->addWidget(m_text, 1);
    auto *foot = new QHBoxLayout;
    m_curl = new QPushButton(tr("Copy as curl"));
    m_curl->setObjectName(QStringLiteral("curl"));
    m_copy = new QPushButton(tr("Copy the page"));
    m_again = new QPushButton(tr("Ask again"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *b : {m_curl, m_copy, m_again}) {
        b->setEnabled(false);
        b->setAutoDefault(false);
        foot->addWidget(b);
    }
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_again, &QPushButton::clicked, this, &RawDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_curl, &QPushButton::clicked, this, [this] { if (m_page) QApplication::clipboard()->setText(curlOf(*m_page)); });
    auto *beat = new QTimer(this); // ages grow
    beat->setInterval(1000);
    connect(beat, &QTimer::timeout, this, &RawDialog::tell);
    beat->start();
    tell();
    ask();
}

void RawDialog::showFor(Workspace &workspace, const EntityId &entity, const Reading &reading, QWidget *parent)
{
    if (refusedInPast(workspace, parent)) return; // a page is asked of its server now
    auto *dialog = new RawDialog(workspace, entity, reading, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void RawDialog::setClock(std::function<qint64()> clock)
{
    m_clock = std::move(clock);
    tell();
}

// Whole lines of a page are no names: they go through the veil as they are, without being cut.
QString RawDialog::veiled(const QString &text) const { return textVeil() ? textVeil()->shown(text) : text; }

void RawDialog::tell()
{
    const SnapshotPtr snapshot = m_workspace.fleet.shard(ShardId{m_entity.shard});
    m_figure->setText(metricTitle(m_reading.metric) + QStringLiteral(": ") + figureText(m_reading, m_clock(), true));
    QString from = explainReading(m_reading, snapshot.get(), m_clock());
    m_figure->setAccessibleDescription(from);
    setPlainToolTip(m_figure, from);
    if (m_page)
        m_answer->setText(tr("Answered with %1 in %2 ms, %3 ago; the figure above is %4 old.")
                              .arg(m_page->status).arg(m_page->answerMs).arg(formatAge(m_clock() - m_page->at, QLocale()), m_reading.at > 0 ? formatAge(m_clock() - m_reading.at, QLocale()) : QStringLiteral("–")));
}

void RawDialog::ask()
{
    m_again->setEnabled(false);
    if (!m_wish || !m_workspace.readRaw) {
        m_request->setText(visibleText(m_source.address, 300));
        m_answer->setText(explainReading(m_reading, m_workspace.fleet.shard(ShardId{m_entity.shard}).get(), m_clock()));
        m_text->setPlaceholderText(tr("This figure stands in no page that could be asked for."));
        return;
    }
    m_request->setText(QStringLiteral("GET ") + visibleText(m_source.address, 300));
    m_workspace.readRaw(*m_wish, [self = QPointer(this)](const Result<RawPage> &page) { if (self) self->take(page); });
}

void RawDialog::take(const Result<RawPage> &answer)
{
    m_again->setEnabled(true);
    if (!answer) {
        m_page.reset();
        m_curl->setEnabled(false);
        m_copy->setEnabled(false);
        m_text->clear();
        m_text->setPlaceholderText({});
        m_answer->setText(errorSentence(answer.error()));
        m_place->setText(visibleText(answer.error().detail, 400));
        return;
    }
    m_page = *answer;
    QString request = QStringLiteral("GET ") + visibleText(m_page->url, 1000);
    if (!m_page->tunnel.isEmpty()) request += u'\n' + tr("through ssh %1").arg(visibleText(m_page->tunnel, 120));
    m_request->setText(request);
    const RawWanted wanted = rawPlace(m_reading, m_source, m_entity);
    const bool json = m_page->body.trimmed().startsWith('{') || m_page->body.trimmed().startsWith('[');
    const RawView view = json ? viewJson(m_page->body, wanted) : viewText(m_page->body, wanted);
    m_text->setPlainText(veiledPage(view.lines.join(u'\n'), view.isJson));
    QStringList place;
    if (view.hit >= 0) place << tr("Line %1: %2").arg(view.hit + 1).arg(visibleText(view.path, 400));
    else if (wanted.keys.isEmpty()) place << tr("The figure is worked out from several of this page.");
    else place << tr("The page does not hold it any more: %1.").arg(visibleText(wanted.keys.join(QStringLiteral(" / "))));
    if (view.shortened) place << tr("It is a big page: what lies beside is left out.");
    m_place->setText(place.join(u' '));
    QList<QTextEdit::ExtraSelection> marks;
    const int to = std::min(view.hitTo, view.hit + 2000);
    for (int line = view.hit; line >= 0 && line < to; ++line) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(m_text->document()->findBlockByNumber(line));
        mark.format.setBackground(paletteOf(this).select);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks << mark;
    }
    m_text->setExtraSelections(marks);
    if (view.hit >= 0) {
        m_text->setTextCursor(QTextCursor(m_text->document()->findBlockByNumber(view.hit)));
        m_text->centerCursor();
    }
    // A command with a pseudonym in it would ask for nothing.
    const bool hidden = veiled(m_page->url) != m_page->url;
    m_curl->setEnabled(!hidden);
    setPlainToolTip(m_curl, hidden ? tr("Names are hidden, and the address holds one.") : tr("The request as a command for a shell, by the same way. A password or token is asked for, not copied."));
    m_copy->setEnabled(true);
    tell();
}

} // namespace jitscope

#include "moc_rawdialog.cpp"
