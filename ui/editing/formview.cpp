#include "editing/formview.h"

#include "base/text.h"
#include "editing/fixes.h"
#include "editing/formdelegate.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>

namespace jitscope {

FormPane::FormPane(ConfigDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_model(new ConfigFormModel(this)), m_delegate(new FormDelegate(this)), m_head(new SectionHead(tr("Form"), {}, this)), m_view(new QListView(this)), m_search(new QLineEdit),
      m_changed(new QCheckBox(tr("Changed only"))), m_all(new QCheckBox(tr("All keys"))), m_fault(new PlainLabel({}, TextRole::Label, Ink::Warning, this)), m_help(new PlainLabel({}, TextRole::Label, Ink::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_search->setPlaceholderText(tr("Key"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(this, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(90);
    m_search->setMaximumWidth(150);
    setSmall(m_search);
    m_head->addWidget(m_search);
    for (QCheckBox *box : {m_changed, m_all}) {
        box->setFont(textFont(this, TextRole::Label));
        m_head->addWidget(box);
    }
    column->addWidget(m_head);
    column->addWidget(makeRule(this));
    m_fault->setWordWrap(true);
    m_fault->setContentsMargins(14, 6, 12, 6);
    m_fault->hide();
    column->addWidget(m_fault);
    m_view->setObjectName(QStringLiteral("form"));
    m_view->setAccessibleName(tr("Keys"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setResizeMode(QListView::Adjust);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    column->addWidget(m_view, 1);
    column->addWidget(makeRule(this));
    m_help->setWordWrap(true);
    m_help->setContentsMargins(14, 6, 12, 6);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_help->setAccessibleName(tr("About the key"));
    column->addWidget(m_help);
    m_hide.setSingleShot(true);
    m_hide.setInterval(RevealMs);
    connect(&m_hide, &QTimer::timeout, this, [this] { reveal({}); });
    connect(m_delegate, &FormDelegate::valueWanted, this, &FormPane::set);
    const auto filter = [this] { m_model->setFilter(m_search->text(), m_changed->isChecked()); };
    connect(m_search, &QLineEdit::textChanged, this, filter);
    connect(m_changed, &QCheckBox::toggled, this, [this, filter] {
        filter();
        emit filtersChanged();
    });
    connect(m_all, &QCheckBox::toggled, this, [this] {
        rebuild();
        emit filtersChanged();
    });
    connect(m_view, &QListView::customContextMenuRequested, this, &FormPane::menu);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FormPane::showHelp);
    connect(m_model, &ConfigFormModel::heightsChanged, m_delegate, [this] { emit m_delegate->sizeHintChanged({}); }); // once: each makes the view lay all out anew
    showHelp();
}

void FormPane::setFilters(bool changedOnly, bool all)
{
    m_changed->setChecked(changedOnly);
    m_all->setChecked(all);
}

bool FormPane::changedOnly() const { return m_changed->isChecked(); }
bool FormPane::all() const { return m_all->isChecked(); }

void FormPane::show(const ConfigDocument *d)
{
    if (!d || !(d->id == m_id)) {
        m_text.reset();
        m_was.reset();
        m_findings.clear();
        m_effective.clear();
        if (m_hide.isActive()) reveal({});
    }
    const bool had = std::exchange(m_has, d != nullptr);
    if (!d) {
        m_id = {};
        m_fault->hide();
        if (had) m_model->setRows({});
        return showHelp();
    }
    const bool other = !(d->id == m_id);
    m_id = d->id;
    m_component = d->file.component;
    const bool readable = d->is.text && d->judged;
    QString fault;
    if (d->judged && d->is.fault)
        fault = m_text ? tr("Line %1 cannot be read; the form shows the text as it was before.").arg(d->is.fault->place.line) : tr("Line %1 cannot be read, so there is no form. Mend it in the text.").arg(d->is.fault->place.line);
    else if (d->editFault) fault = tr("That value cannot be put there: %1").arg(visibleText(d->editFault->detail, 200));
    if (m_fault->text() != fault) m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    const bool fresh = readable && (m_text != d->is.text || m_was != d->was.text || m_findings != d->is.findings);
    const qint64 servedAt = d->served && d->served->isKnown() ? d->served->at : 0;
    const bool decided = readable && (m_text != d->is.text || m_beside != d->beside || m_servedAt != servedAt);
    if (decided) {
        m_effective = effectiveValues(*d->is.text, layersOf(d->file, *d->is.text, d->beside), d->served ? &*d->served : nullptr, *m_desk.keys(m_component));
        m_beside = d->beside;
        m_servedAt = servedAt;
    }
    if (readable) {
        m_text = d->is.text;
        m_was = d->was.text;
        m_findings = d->is.findings;
    }
    if (fresh || decided || other) rebuild();
    m_model->setEditable(!(d->judged && d->is.fault) && m_text);
}

void FormPane::rebuild()
{
    if (!m_has) return;
    const KeyCataloguePtr keys = m_desk.keys(m_component);
    m_all->setVisible(!keys->facts().empty());
    m_all->setText(tr("All %n key(s)", "", int(keys->facts().size())));
    m_model->setRows(m_text ? formRows(m_text.get(), m_was.get(), m_findings, *keys, m_all->isChecked(), m_effective) : std::vector<FormRow>());
    showHelp();
}

void FormPane::set(const ConfigPath &path, const QJsonValue &value)
{
    emit changing();
    m_desk.setValue(m_id, path, value);
}

void FormPane::reveal(const ConfigPath &path)
{
    m_delegate->setRevealed(path);
    if (path.isEmpty()) m_hide.stop();
    else m_hide.start();
    m_view->viewport()->update();
}

void FormPane::showHelp()
{
    const QModelIndex index = m_view->currentIndex();
    const QString text = index.isValid() && !m_model->row(index.row()).isHead() ? formHelp(m_model->row(index.row())) : tr("Select a key to read what it does and whom it reaches.");
    if (m_help->text() != text) m_help->setText(text);
}

void FormPane::click(const QModelIndex &index, const QPoint &pos)
{
    const FormRow row = m_model->row(index.row());
    if (row.isHead()) return;
    const QRect r = m_view->visualRect(index);
    if (m_delegate->revealRect(r, row, m_view).contains(pos)) return reveal(m_delegate->revealed() == row.path ? ConfigPath() : row.path);
    if (!m_model->isEditable()) return;
    if (m_delegate->fixRect(r, row, m_view).contains(pos)) {
        emit changing();
        return applyFix(m_desk, m_id, *row.fix);
    }
    if (m_delegate->controlRect(r, row, m_view).contains(pos)) act(index);
}

void FormPane::act(const QModelIndex &index)
{
    if (!index.isValid() || !m_model->isEditable()) return;
    const FormRow row = m_model->row(index.row());
    if (row.isHead()) return;
    switch (FormDelegate::controlOf(row)) {
    case FormDelegate::Control::Switch: return set(row.path, !(row.here ? row.value.toBool() : row.standard.toBool()));
    case FormDelegate::Control::List: return editList(row);
    case FormDelegate::Control::Written: emit placeWanted(row.place); return;
    default: m_view->edit(index);
    }
}

// One entry a line; lists of more than plain values are for the text.
void FormPane::editList(const FormRow &row)
{
    const QJsonArray list = row.here ? row.value.toArray() : row.standard.toArray();
    const bool plain = !row.secret && !row.value.isObject() && row.type != KeyType::Object && std::all_of(list.begin(), list.end(), [](const QJsonValue &v) { return v.isString() || v.isDouble() || v.isBool(); });
    if (!plain) {
        emit placeWanted(row.place);
        return;
    }
    auto *dialog = new QDialog(window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("list-editor"));
    dialog->setWindowTitle(row.name);
    dialog->resize(420, 300);
    auto *column = new QVBoxLayout(dialog);
    auto *what = new PlainLabel(visibleText(pathText(row.path), 200) + QStringLiteral(" · ") + tr("one entry a line"), TextRole::Label, Ink::Text2, dialog);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *edit = new QPlainTextEdit(dialog);
    edit->setFont(textFont(this, TextRole::Mono));
    edit->setAccessibleName(row.name);
    QStringList entries;
    for (const QJsonValue &v : list) entries << (v.isString() ? v.toString() : valueText(v));
    edit->setPlainText(entries.join(u'\n'));
    column->addWidget(edit, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, [this, dialog, edit, list, path = row.path] {
        const bool numbers = !list.isEmpty() && std::all_of(list.begin(), list.end(), [](const QJsonValue &v) { return v.isDouble(); });
        QJsonArray next;
        for (const QString &line : edit->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
            bool ok = false;
            const double d = line.trimmed().toDouble(&ok);
            next.append(numbers && ok ? QJsonValue(d) : QJsonValue(line.trimmed()));
        }
        dialog->accept();
        if (next != list) set(path, next);
    });
    dialog->open();
}

void FormPane::menu(const QPoint &pos)
{
    const QModelIndex index = m_view->indexAt(pos);
    if (!index.isValid() || m_model->row(index.row()).isHead()) return;
    const FormRow row = m_model->row(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool editable = m_model->isEditable();
    menu->addAction(icon(this, QStringLiteral("undo")), tr("Back to the default"), this, [this, row] { set(row.path, QJsonValue(QJsonValue::Undefined)); })->setEnabled(editable && row.here);
    menu->addAction(tr("As it stands on the server"), this, [this, row] { set(row.path, row.was); })->setEnabled(editable && row.changed && !(row.was.isUndefined() && m_was && entryOf(*m_was, row.path)));
    menu->addSeparator();
    menu->addAction(tr("Show in the text"), this, [this, row] { emit placeWanted(row.place); })->setEnabled(row.place.line > 0);
    menu->addAction(icon(this, QStringLiteral("copy")), tr("Copy the name of the key"), this, [row] { QGuiApplication::clipboard()->setText(pathText(row.path)); });
    menu->popup(m_view->viewport()->mapToGlobal(pos));
}

bool FormPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = mouse->button() == Qt::LeftButton ? m_view->indexAt(mouse->pos()) : QModelIndex();
        if (index.isValid()) QMetaObject::invokeMethod(this, [this, index = QPersistentModelIndex(index), pos = mouse->pos()] { if (index.isValid()) click(index, pos); }, Qt::QueuedConnection);
    }
    if (watched == m_view && m_view->hasFocus() && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex index = m_view->currentIndex();
        const bool acts = key->key() == Qt::Key_Space || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_F2;
        const bool clears = key->key() == Qt::Key_Delete;
        if ((acts || clears) && key->modifiers() == Qt::NoModifier && index.isValid()) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride) return true;
            if (acts) act(index);
            else if (const FormRow row = m_model->row(index.row()); row.here && m_model->isEditable()) set(row.path, QJsonValue(QJsonValue::Undefined));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jitscope

#include "moc_formview.cpp"
