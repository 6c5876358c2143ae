#include "editing/filelist.h"

#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/parts.h"
#include "widgets/plaintext.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolButton>

namespace jitscope {
namespace {

class FileDelegate : public QStyledItemDelegate
{
public:
    explicit FileDelegate(QListView *view) : QStyledItemDelegate(view), m_view(view) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto kind = ConfigFileRow::Kind(index.data(ConfigFileModel::KindRole).toInt());
        const int line = option.fontMetrics.height();
        if (kind == ConfigFileRow::Kind::Host) return {100, std::max(30, line + 12)};
        if (kind == ConfigFileRow::Kind::File) return {100, std::max(24, line + 6)};
        const int width = std::max(80, m_view->viewport()->width() - 40);
        return {100, noteMetrics().boundingRect(QRect(0, 0, width, 4000), Qt::TextWordWrap, index.data().toString()).height() + 10};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &colors = paletteOf(option.widget);
        const ConfigFileRow &row = static_cast<const ConfigFileModel *>(index.model())->row(index.row());
        const QRect r = option.rect;
        painter->save();
        if (row.kind == ConfigFileRow::Kind::Host) {
            paintIcon(painter, option.widget, QStringLiteral("host"), colors.text2, QRect(r.left() + 8, r.center().y() - 6, 15, 15));
            painter->setPen(row.asking ? colors.text3 : colors.text2);
            const QRect t = r.adjusted(30, 0, -8, 0);
            painter->drawText(t, Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(row.text, Qt::ElideMiddle, t.width()));
        } else if (row.kind == ConfigFileRow::Kind::Note) {
            painter->setFont(textFont(option.widget, TextRole::Label));
            painter->setPen(row.error ? colors.warningT : colors.text3);
            painter->drawText(r.adjusted(30, 2, -8, -4), Qt::TextWordWrap, row.text);
        } else {
            if (option.state & QStyle::State_Selected) painter->fillRect(r, option.state & QStyle::State_Active ? colors.select : colors.selectOff);
            else if (option.state & QStyle::State_MouseOver) painter->fillRect(r, colors.hover);
            paintIcon(painter, option.widget, QStringLiteral("config"), colors.text2, QRect(r.left() + 30, r.center().y() - 6, 14, 14));
            int right = r.right() - 8;
            if (row.changed) {
                painter->setRenderHint(QPainter::Antialiasing);
                painter->setPen(Qt::NoPen);
                painter->setBrush(colors.accent);
                painter->drawEllipse(QRectF(right - 8, r.center().y() - 3.5, 8, 8));
                right -= 14;
            }
            if (row.worst == Health::Warning || row.worst == Health::Critical || row.worst == Health::Unknown) {
                paintSign(painter, option.widget, row.worst, QRect(right - 14, r.center().y() - 6, 14, 14));
                right -= 20;
            }
            painter->setPen(colors.text);
            const QRect t(r.left() + 50, r.top(), right - r.left() - 52, r.height());
            painter->drawText(t, Qt::AlignVCenter | Qt::TextSingleLine, option.fontMetrics.elidedText(row.text, Qt::ElideMiddle, t.width()));
            if (option.state & QStyle::State_HasFocus && m_view->hasFocus()) {
                painter->setPen(colors.accent);
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(r.adjusted(0, 0, -1, -1));
            }
        }
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &, const QModelIndex &index) override
    {
        showPlainToolTip(event->globalPos(), index.data(Qt::ToolTipRole).toString(), view->viewport());
        return true;
    }

private:
    QFontMetrics noteMetrics() const { return QFontMetrics(textFont(m_view, TextRole::Label)); }
    QListView *m_view;
};

// Notes are as high as they are wide.
class FileView : public QListView
{
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

FileList::FileList(ConfigDesk &desk, QWidget *parent)
    : QWidget(parent), m_model(new ConfigFileModel(desk, this)), m_view(new FileView(this)), m_filter(new QLineEdit(this)), m_remark(new PlainLabel({}, TextRole::Label, Ink::Text2, this))
{
    setBackgroundRole(QPalette::Light); // `panel`
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 4, 8);
    head->setSpacing(4);
    m_filter->setPlaceholderText(tr("Files"));
    m_filter->setAccessibleName(tr("Filter the files"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(this, QStringLiteral("filter")), QLineEdit::LeadingPosition);
    head->addWidget(m_filter, 1);
    QToolButton *refresh = makeIconButton(this, QStringLiteral("restart"), tr("Ask the hosts again"));
    refresh->setObjectName(QStringLiteral("list-refresh"));
    connect(refresh, &QToolButton::clicked, this, &FileList::refreshWanted);
    head->addWidget(refresh);
    column->addLayout(head);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FileDelegate(m_view));
    m_view->setAccessibleName(tr("Configuration files"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->viewport()->setAutoFillBackground(false);
    column->addWidget(m_view, 1);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(12, 8, 12, 8);
    m_remark->hide();
    column->addWidget(m_remark);
    connect(m_filter, &QLineEdit::textChanged, m_model, &ConfigFileModel::setSearch);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_quiet || !index.isValid()) return;
        const ConfigFileRow &row = m_model->row(index.row());
        if (row.kind == ConfigFileRow::Kind::File) emit picked(row.id, row.file);
    });
    // Hosts that answer later push the open file down.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] { m_view->scrollTo(m_view->currentIndex()); }, Qt::QueuedConnection);
    connect(m_model, &QAbstractItemModel::dataChanged, m_view, [this] { m_view->viewport()->update(); });
}

void FileList::setCurrent(const ConfigId &id)
{
    const int row = m_model->indexOf(id);
    m_quiet = true;
    if (row >= 0) {
        if (m_view->currentIndex().row() != row) m_view->setCurrentIndex(m_model->index(row));
    } else {
        m_view->selectionModel()->clear();
    }
    m_quiet = false;
}

void FileList::setRemark(const QString &text)
{
    m_remark->setText(text);
    m_remark->setVisible(!text.isEmpty());
}

} // namespace jitscope

#include "moc_filelist.cpp"
