#include "dialogs/addshardparts.h"

#include "base/text.h"
#include "widgets/celldelegate.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTableWidget>

namespace jitscope {

StepList::StepList(const QStringList &steps, const QString &remark, QWidget *parent)
    : QWidget(parent), m_steps(steps)
{
    setFixedWidth(152);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12 + int(steps.size()) * 32 + 16, 12, 12);
    auto *label = new PlainLabel(remark, TextRole::Label, Ink::Text3);
    label->setWordWrap(true);
    column->addWidget(label);
    column->addStretch(1);
    setCurrent(0);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &colors = paletteOf(this);
    painter.fillRect(rect(), colors.panel);
    for (int i = 0; i < m_steps.size(); ++i) {
        const QRect row(0, 12 + i * 32, width(), 32);
        QFont f = font();
        f.setBold(i == m_current);
        painter.setFont(f);
        if (i == m_current) painter.fillRect(row, colors.select);
        if (i < m_current) paintSign(&painter, this, Health::Ok, QRect(row.left() + 12, row.top() + 8, 16, 16));
        else {
            painter.setPen(i == m_current ? colors.text : colors.text2);
            painter.drawText(QRect(row.left() + 12, row.top(), 16, row.height()), Qt::AlignCenter, QString::number(i + 1));
        }
        painter.setPen(i > m_current ? colors.text2 : colors.text);
        painter.drawText(row.adjusted(38, 0, -8, 0), Qt::AlignVCenter, painter.fontMetrics().elidedText(m_steps[i], Qt::ElideRight, row.width() - 46));
    }
}

QTableWidget *makeFindings(const QList<TableHead> &columns, int stretch, QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    setUpTable(*table, columns);
    table->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    table->verticalHeader()->setDefaultSectionSize(std::max(28, table->fontMetrics().height() + 8));
    return table;
}

void setFinding(QTableWidget *table, int row, const QStringList &texts, int signColumn, Health health)
{
    for (int c = 0; c < texts.size(); ++c) {
        QTableWidgetItem *item = table->item(row, c);
        if (!item) table->setItem(row, c, item = new QTableWidgetItem);
        if (item->text() != texts[c]) item->setText(texts[c]);
        item->setToolTip(plainToolTip(texts[c]));
    }
    table->item(row, signColumn)->setData(HealthRole, int(health));
}

Health foundHealth(FoundState state)
{
    switch (state) {
    case FoundState::Works: return Health::Ok;
    case FoundState::NeedsSetting: return Health::Warning;
    case FoundState::NeedsLogin:
    case FoundState::NeedsSsh: return Health::Unknown;
    case FoundState::NoAnswer: return Health::Critical;
    case FoundState::NotFound: break;
    }
    return Health::SwitchedOff;
}

QString foundWay(const Found &found, bool bySsh)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("AddShard", text); };
    switch (found.kind) {
    case FoundKind::Brewery:
        if (found.occupants < 0) break;
        return found.recorders ? QCoreApplication::translate("AddShard", "%n recorder(s) present", nullptr, found.occupants)
                               : QCoreApplication::translate("AddShard", "%n bridge(s) present", nullptr, found.occupants);
    case FoundKind::Server: {
        if (!found.endpoint) return say(QT_TRANSLATE_NOOP("AddShard", "known to Jicofo"));
        const QString url = visibleText((found.endpoint->url.isEmpty() ? found.endpoint->metricsUrl : found.endpoint->url).toString(), 120);
        if (url.isEmpty()) break;
        return bySsh ? say(QT_TRANSLATE_NOOP("AddShard", "%1 by SSH")).arg(url) : url;
    }
    case FoundKind::SshHost: return say(QT_TRANSLATE_NOOP("AddShard", "its control ports listen on loopback"));
    default: break;
    }
    return visibleText(found.way, 120);
}

QString foundSentence(const Found &found)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("AddShard", text); };
    QString out;
    switch (found.state) {
    case FoundState::Works: out = say(QT_TRANSLATE_NOOP("AddShard", "It answers. Nothing to do.")); break;
    case FoundState::NeedsSetting:
        out = found.kind == FoundKind::Server && !found.use
            ? say(QT_TRANSLATE_NOOP("AddShard", "It is there, and cannot be used before this setting is made."))
            : say(QT_TRANSLATE_NOOP("AddShard", "It answers, but not everything it could tell is switched on. It can be used as it is.")); break;
    case FoundState::NeedsLogin: out = say(QT_TRANSLATE_NOOP("AddShard", "It asks for an account. Make one, name it on the first page, and search again.")); break;
    case FoundState::NeedsSsh: out = say(QT_TRANSLATE_NOOP("AddShard", "It listens on its own host only. Search again with that host's SSH destination.")); break;
    case FoundState::NoAnswer: out = say(QT_TRANSLATE_NOOP("AddShard", "It should be there and does not answer.")); break;
    case FoundState::NotFound: out = say(QT_TRANSLATE_NOOP("AddShard", "It is not there.")); break;
    }
    if (!found.detail.isEmpty()) out += u' ' + visibleText(found.detail, 240);
    return out;
}

Health stepHealth(SetupStep::State state)
{
    switch (state) {
    case SetupStep::State::Running: return Health::Pending;
    case SetupStep::State::Done: return Health::Ok;
    case SetupStep::State::Failed: return Health::Warning;
    case SetupStep::State::Nothing:
    case SetupStep::State::Stopped: break;
    }
    return Health::SwitchedOff;
}

QString stepStateWord(SetupStep::State state)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("AddShard", text); };
    switch (state) {
    case SetupStep::State::Running: return say(QT_TRANSLATE_NOOP("AddShard", "Looking…"));
    case SetupStep::State::Done: return say(QT_TRANSLATE_NOOP("AddShard", "Found"));
    case SetupStep::State::Nothing: return say(QT_TRANSLATE_NOOP("AddShard", "Not there"));
    case SetupStep::State::Failed: return say(QT_TRANSLATE_NOOP("AddShard", "Failed"));
    case SetupStep::State::Stopped: break;
    }
    return say(QT_TRANSLATE_NOOP("AddShard", "Stopped"));
}

void UseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index); // the row as in the other columns
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid()) return;
    QStyleOptionButton box;
    box.initFrom(option.widget);
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    box.rect = QRect(option.rect.left() + 12, option.rect.center().y() - 8, 16, 16);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

bool UseDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid() || !(model->flags(index) & Qt::ItemIsUserCheckable)) return false;
    const bool click = event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool key = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!click && !key) return false;
    return model->setData(index, state.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

SettingLine::SettingLine(const NeededSetting &setting, bool account, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *where = new PlainLabel(account ? tr("To make one, in %1:").arg(visibleText(setting.file, 80)) : setting.file.isEmpty() ? tr("To switch it on:") : tr("To switch it on, in %1:").arg(visibleText(setting.file, 80)), TextRole::Label, Ink::Text2);
    auto *line = new PlainLabel(setting.line, TextRole::Mono);
    line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAutoDefault(false);
    copy->setAccessibleName(tr("Copy %1").arg(setting.line));
    connect(copy, &QPushButton::clicked, this, [text = setting.line] { QApplication::clipboard()->setText(text); });
    row->addWidget(where);
    row->addWidget(line);
    row->addWidget(copy);
    row->addStretch(1);
}

} // namespace jitscope

#include "moc_addshardparts.cpp"
