#include "tabs/logpane.h"

#include "base/text.h"
#include "items/sentences.h"
#include "widgets/icons.h"
#include "widgets/palette.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace jitscope {
namespace {

constexpr int Margin = 12, TimeGap = 10, ExplainIndent = 24;

// Time in text3, then the text, all of one width; an explanation is indented behind a 2 px rule of the accent.
class LogDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QListView *view = qobject_cast<const QListView *>(option.widget);
        const int width = view ? view->viewport()->width() : 600;
        if (!index.data(LogModel::ExplainsRole).toBool()) return {width, QFontMetrics(textFont(option.widget, TextRole::Mono)).height() + 4};
        const QFontMetrics plain(textFont(option.widget, TextRole::Label));
        const QRect text = plain.boundingRect(QRect(0, 0, explainWidth(width, option.widget), 10'000), Qt::TextWordWrap, sentence(index));
        return {width, text.height() + 8};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &colors = paletteOf(option.widget);
        const QRect r = option.rect;
        const bool explains = index.data(LogModel::ExplainsRole).toBool();
        const Health level = Health(index.data(LogModel::LevelRole).toInt());
        const bool known = !index.data(LogModel::KnownIdRole).toString().isEmpty();
        const bool bad = level >= Health::Critical;
        painter->save();
        if (option.state & QStyle::State_Selected) painter->fillRect(r, colors.select);
        else if (known && !explains) painter->fillRect(r, bad ? colors.criticalB : colors.warningB);
        if (explains) {
            const int x = Margin + timeWidth(option.widget) - ExplainIndent / 2;
            painter->fillRect(x, r.top() + 2, 2, r.height() - 4, colors.accent);
            painter->setFont(textFont(option.widget, TextRole::Label));
            painter->setPen(colors.text2);
            painter->drawText(QRect(x + ExplainIndent / 2, r.top() + 4, explainWidth(r.width(), option.widget), r.height()), Qt::TextWordWrap, sentence(index));
        } else {
            const QFont mono = textFont(option.widget, TextRole::Mono);
            painter->setFont(mono);
            const QFontMetrics metrics(mono);
            painter->setPen(colors.text3);
            painter->drawText(QRect(Margin, r.top(), timeWidth(option.widget), r.height()), Qt::AlignVCenter | Qt::TextSingleLine, index.data(LogModel::TimeRole).toString());
            const int x = Margin + timeWidth(option.widget);
            painter->setPen(bad ? colors.criticalT : level == Health::Warning ? colors.warningT : level == Health::Fair ? colors.text3 : colors.text);
            const int room = r.right() - x - Margin;
            const QString text = index.data(LogModel::SourceRole).toString() + QStringLiteral("  ") + index.data(Qt::DisplayRole).toString();
            painter->drawText(QRect(x, r.top(), room, r.height()), Qt::AlignVCenter | Qt::TextSingleLine, metrics.elidedText(text, Qt::ElideRight, room));
        }
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        const auto *model = qobject_cast<const LogModel *>(index.model());
        if (!model) return false;
        showPlainToolTip(event->globalPos(), model->text(index.row()).left(1500), view->viewport());
        return true;
    }

private:
    static int timeWidth(const QWidget *w) { return QFontMetrics(textFont(w, TextRole::Mono)).horizontalAdvance(QStringLiteral("88:88:88.888")) + TimeGap; }
    static int explainWidth(int width, const QWidget *w) { return std::max(200, width - Margin - timeWidth(w) - 2 * Margin); }
    static QString sentence(const QModelIndex &index) { return index.data(LogModel::TitleRole).toString() + QStringLiteral(". ") + index.data(Qt::DisplayRole).toString(); }
};

} // namespace

LogPane::LogPane(const View &view, QWidget *parent)
    : QWidget(parent), m_view(view), m_model(new LogModel(view.workspace.logs, this))
    , m_title(new PlainLabel({}, TextRole::Section, Ink::Text, this)), m_from(new PlainLabel({}, TextRole::Label, Ink::Text3, this))
    , m_known(new PlainLabel({}, TextRole::Label, Ink::Warning, this)), m_hint(new PlainLabel({}, TextRole::Body, Ink::Text2, this))
    , m_pause(makeIconButton(this, QStringLiteral("pause"), tr("Pause"))), m_list(new QListView(this))
{
    setObjectName(QStringLiteral("log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Margin, 4, 8, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_from, 1);
    head->addWidget(m_known);
    head->addWidget(m_pause);
    auto *copyButton = makeIconButton(this, QStringLiteral("copy"), tr("Copy all lines"));
    auto *closeButton = makeIconButton(this, QStringLiteral("close"), tr("Close the log"));
    head->addWidget(copyButton);
    head->addWidget(closeButton);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(Margin, 8, Margin, 8);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    m_from->setElided(true);
    m_pause->setCheckable(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LogDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(false);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Log"));
    connect(copyButton, &QToolButton::clicked, this, &LogPane::copy);
    connect(closeButton, &QToolButton::clicked, this, &LogPane::closed);
    connect(m_pause, &QToolButton::toggled, this, [this](bool on) { m_view.workspace.logs.pause(m_server, on); });
    // It follows while its end is in sight.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, [this] {
        const QScrollBar *bar = m_list->verticalScrollBar();
        m_atEnd = bar->value() >= bar->maximum() - 4;
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (m_atEnd) QMetaObject::invokeMethod(m_list, &QListView::scrollToBottom, Qt::QueuedConnection);
    });
    connect(&m_view.workspace.logs, &LogBoard::changed, this, [this](const EntityId &who) {
        if (who == m_server) say();
    });
    say();
}

LogPane::~LogPane() { look(false); }

void LogPane::setServer(const EntityId &server, const QString &name)
{
    m_title->setText(name.isEmpty() ? tr("Log") : tr("Log of %1").arg(visibleText(name, 60)));
    if (server == m_server) return;
    look(false);
    m_server = server;
    m_atEnd = true;
    m_model->show(server);
    if (isVisible()) look(true);
    say();
}

void LogPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    look(true);
    say();
}

void LogPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    look(false);
}

void LogPane::look(bool on)
{
    const EntityId wanted = on && !m_server.id.isEmpty() ? m_server : EntityId();
    if (wanted == m_looked) return;
    if (!m_looked.id.isEmpty()) m_view.workspace.logs.leave(m_looked);
    m_looked = wanted;
    if (!m_looked.id.isEmpty()) m_view.workspace.logs.look(m_looked);
}

void LogPane::say()
{
    const LogView *v = m_view.workspace.logs.view(m_server);
    const QSignalBlocker still(m_pause);
    m_pause->setChecked(v && v->paused);
    m_pause->setEnabled(v && v->reads);
    QStringList from;
    if (v && !v->from.isEmpty()) from << (v->paused ? tr("%1, paused").arg(v->from) : tr("%1, following").arg(v->from));
    if (v)
        for (const QString &m : v->missing) from << visibleText(m, 80);
    m_from->setText(from.join(QStringLiteral(" · ")));
    m_known->setVisible(v && v->known > 0);
    const int known = v ? v->known : 0;
    m_known->setText(tr("%n known error(s)", nullptr, known));
    QString hint;
    if (m_server.id.isEmpty()) hint = tr("Select a recorder to read its log.");
    else if (v && v->error) {
        hint = v->error->kind == Error::Kind::Unsupported ? tr("The log cannot be read: %1.").arg(visibleText(v->error->detail, 300))
                                                          : errorSentence(*v->error, m_server.id) + u' ' + visibleText(v->error->detail, 300);
    } else if (!v || !v->reads) hint = tr("Reading…");
    else if (v->lines.empty()) hint = tr("There is nothing in it yet.");
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void LogPane::copy() const
{
    QStringList lines;
    for (int i = 0; i < m_model->rowCount(); ++i) lines << m_model->text(i);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colors = paletteOf(this);
    painter.fillRect(rect(), colors.base);
    painter.fillRect(0, 0, width(), 1, colors.line);
}

} // namespace jitscope

#include "moc_logpane.cpp"
