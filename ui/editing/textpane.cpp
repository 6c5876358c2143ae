#include "editing/textpane.h"

#include "base/text.h"
#include "config/configcomplete.h"
#include "config/configform.h"
#include "config/configshown.h"
#include "editing/editorloader.h"
#include "editing/fixes.h"
#include "editing/formdelegate.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

namespace jitscope {

QString TextPane::formatName(ConfigFormat format)
{
    switch (format) {
    case ConfigFormat::Hocon: return QStringLiteral("HOCON");
    case ConfigFormat::JavaScript: return QStringLiteral("JavaScript");
    case ConfigFormat::Lua: return QStringLiteral("Lua");
    case ConfigFormat::KeyValue: return QStringLiteral("NAME=value");
    case ConfigFormat::Systemd: return QStringLiteral("systemd");
    }
    return {};
}

TextPane::TextPane(ConfigDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new SectionHead(tr("Text"), {}, this)), m_warnings(new QPushButton), m_undo(makeIconButton(this, QStringLiteral("undo"), tr("Undo"), QStringLiteral("Ctrl+Z"))),
      m_redo(makeIconButton(this, QStringLiteral("redo"), tr("Redo"), QStringLiteral("Ctrl+Shift+Z"))), m_find(makeIconButton(this, QStringLiteral("search"), tr("Find in the text"), QStringLiteral("Ctrl+F"))),
      m_findRow(new QWidget(this)), m_what(new QLineEdit(m_findRow)), m_none(new PlainLabel({}, TextRole::Body, Ink::Text3, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setLook(m_warnings, ButtonLook::Link);
    setSmall(m_warnings);
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_warnings->hide();
    m_head->addWidget(m_warnings);
    for (QToolButton *b : {m_undo, m_redo, m_find}) m_head->addWidget(b);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_redo->setObjectName(QStringLiteral("redo"));
    column->addWidget(m_head);
    column->addWidget(makeRule(this));
    auto *row = new QHBoxLayout(m_findRow);
    row->setContentsMargins(12, 4, 8, 4);
    m_what->setPlaceholderText(tr("Find"));
    m_what->setAccessibleName(tr("Find in the text"));
    m_what->setClearButtonEnabled(true);
    m_what->setMaximumWidth(260);
    m_what->installEventFilter(this);
    setSmall(m_what);
    row->addWidget(m_what, 1);
    QToolButton *close = makeIconButton(this, QStringLiteral("close"), tr("Close the search"), QStringLiteral("Esc"));
    row->addWidget(close);
    row->addStretch(1);
    m_findRow->hide();
    column->addWidget(m_findRow);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(12, 12, 12, 12);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->hide();
    column->addWidget(m_none, 1);
    connect(close, &QToolButton::clicked, this, [this] {
        m_findRow->hide();
        if (m_editor) m_editor->widget()->setFocus();
    });
    connect(m_find, &QToolButton::clicked, this, &TextPane::startFind);
    connect(m_what, &QLineEdit::textChanged, this, [this](const QString &what) { if (m_editor && !what.isEmpty()) m_editor->seek(what, false); });
    connect(m_undo, &QToolButton::clicked, this, &TextPane::undo);
    connect(m_redo, &QToolButton::clicked, this, &TextPane::redo);
    connect(m_warnings, &QPushButton::clicked, this, &TextPane::next);
}

bool TextPane::load()
{
    if (m_editor || m_failed) return m_editor;
    QString why;
    m_editor = makeTextEditor(this, &why);
    if (!m_editor) {
        m_failed = true;
        m_none->setText(tr("The text editor cannot be loaded: %1").arg(visibleText(why, 300)));
        m_none->show();
        return false;
    }
    QWidget *widget = m_editor->widget();
    widget->setObjectName(QStringLiteral("text"));
    widget->setAccessibleName(tr("Text of the file"));
    m_editor->setLook(editorLook(this));
    qobject_cast<QVBoxLayout *>(layout())->addWidget(widget, 1);
    widget->show();
    m_editor->typing = [this] {
        m_typing = true;
        emit typed();
    };
    m_editor->edited = [this] { flush(); };
    m_editor->undoWanted = [this] { undo(); };
    m_editor->redoWanted = [this] { redo(); };
    m_editor->findWanted = [this] { startFind(); };
    m_editor->fixWanted = [this](int mark) {
        if (mark < 0 || mark >= int(m_fixes.size()) || !m_fixes[size_t(mark)]) return;
        flush();
        applyFix(m_desk, m_id, *m_fixes[size_t(mark)]);
    };
    m_editor->explain = [this](qsizetype at) { return explain(at); };
    m_editor->reveal = [this](qsizetype at) {
        const ConfigDocument *d = m_desk.document(m_id);
        return d && !m_typing ? QString::fromUtf8(d->mask.revealed(d->shownDraft, at)) : QString();
    };
    m_editor->complete = [this](qsizetype at) {
        const ConfigDocument *d = m_desk.document(m_id);
        return d ? completionsAt(m_editor->bytes(), at, d->file.format, *m_desk.keys(d->file.component)) : QStringList();
    };
    return true;
}

void TextPane::show(const ConfigDocument *d)
{
    if (!d || !(d->id == m_id)) {
        flush();
        m_marks.clear();
        m_fixes.clear();
        m_next = 0;
    }
    const bool other = d && (!m_has || !(d->id == m_id));
    m_has = d && d->isRead();
    m_id = d ? d->id : ConfigId();
    if (!m_has) {
        m_head->setRemark({});
        m_warnings->hide();
        for (QToolButton *b : {m_undo, m_redo, m_find}) b->setEnabled(false);
        if (m_editor) m_editor->widget()->hide();
        m_given.clear();
        return;
    }
    m_find->setEnabled(true);
    m_undo->setEnabled(d->canUndo());
    m_redo->setEnabled(d->canRedo());
    if (load()) {
        m_editor->widget()->show();
        if (other) {
            m_typing = false;
            m_editor->setFormat(d->file.format);
            m_editor->setBytes(d->shownDraft, true);
            m_editor->setChangedLines({});
        } else if (!m_typing) {
            m_editor->setBytes(d->shownDraft, false); // what is half typed comes first, and is sent in a moment
        }
        m_given = d->shownDraft;
        if (!m_typing) mark(*d);
    }
    const qsizetype lines = d->shownDraft.count('\n') + (d->shownDraft.isEmpty() || !d->shownDraft.endsWith('\n'));
    m_head->setRemark(QStringList{formatName(d->file.format), QStringLiteral("UTF-8"), tr("%n line(s)", "", int(lines))}.join(QStringLiteral(" · ")));
}

void TextPane::flush()
{
    if (!m_typing || !m_editor) return;
    m_typing = false;
    const QByteArray text = m_editor->bytes();
    if (text == m_given) return;
    m_given = text;
    m_desk.setShown(m_id, text);
}

void TextPane::undo()
{
    flush();
    m_desk.undo(m_id);
}

void TextPane::redo()
{
    flush();
    m_desk.redo(m_id);
}

void TextPane::setDiff(const LineDiff &diff)
{
    if (!m_editor) return;
    std::vector<int> lines;
    for (size_t i = 0; i < diff.size(); ++i) {
        const DiffLine &l = diff[i];
        if (l.kind == DiffLine::Kind::Added) lines.push_back(l.after - 1);
        // something is gone here: the line that took its place
        const bool gone = l.kind == DiffLine::Kind::Removed && i + 1 < diff.size() && diff[i + 1].kind == DiffLine::Kind::Same;
        if (gone && (i == 0 || diff[i - 1].kind != DiffLine::Kind::Added)) lines.push_back(diff[i + 1].after - 1);
    }
    m_editor->setChangedLines(lines);
}

void TextPane::mark(const ConfigDocument &d)
{
    if (!d.judged) return; // those of before stay until the new ones are known
    m_marks.clear();
    m_fixes.clear();
    int warnings = 0, errors = 0;
    if (d.is.fault) {
        EditorMark m;
        m.line = std::max(0, d.is.fault->place.line - 1);
        m.severity = Health::Critical;
        m.lead = d.is.fault->place.column > 0 ? tr("Line %1, column %2 cannot be read.").arg(d.is.fault->place.line).arg(d.is.fault->place.column) : tr("Line %1 cannot be read.").arg(d.is.fault->place.line);
        m.text = visibleText(d.is.fault->detail, 300);
        m_marks.push_back(m);
        m_fixes.push_back({});
        ++errors;
    }
    const ShownPlaces places(d.draft, d.shownDraft);
    for (const ConfigFinding &f : d.is.findings) {
        EditorMark m;
        m.line = std::max(0, f.place.line - 1);
        if (!f.span.isEmpty()) {
            m.from = places.toShown(f.span.from);
            m.to = places.toShown(f.span.to);
        }
        m.severity = f.severity == Health::Critical || f.severity == Health::Fair ? f.severity : Health::Warning;
        const QString text = f.text();
        const qsizetype first = text.indexOf(QStringLiteral(". ")); // "Unknown key. Did you mean …?"
        m.lead = first > 0 ? text.left(first + 1) : QString();
        m.text = first > 0 ? text.mid(first + 2) : text;
        if (f.fix) m.fix = fixTitle(*f.fix);
        m_marks.push_back(m);
        m_fixes.push_back(f.fix);
        errors += f.severity == Health::Critical;
        warnings += f.severity == Health::Warning;
    }
    m_editor->setMarks(m_marks);
    QStringList said;
    if (errors) said << tr("%n error(s)", "", errors);
    if (warnings) said << tr("%n warning(s)", "", warnings);
    m_warnings->setText(said.join(QStringLiteral(", ")));
    m_warnings->setIcon(signIcon(this, errors ? Health::Critical : Health::Warning));
    m_warnings->setVisible(!said.isEmpty());
    setPlainToolTip(m_warnings, tr("Go to the next one"));
}

void TextPane::next()
{
    if (m_marks.empty() || !m_editor) return;
    const EditorMark &m = m_marks[m_next++ % m_marks.size()];
    m_editor->goTo(m.line, m.from, m.to);
    m_editor->widget()->setFocus();
}

void TextPane::goTo(const TextPlace &place)
{
    if (!m_editor || place.line < 1) return;
    m_editor->goTo(place.line - 1, 0, 0);
    m_editor->widget()->setFocus();
}

void TextPane::startFind()
{
    if (!m_editor) return;
    m_findRow->show();
    m_what->setFocus(Qt::ShortcutFocusReason);
    m_what->selectAll();
}

QString TextPane::explain(qsizetype at) const
{
    const ConfigDocument *d = m_desk.document(m_id);
    if (!d || m_typing) return {};
    QStringList said;
    const auto line = int(QByteArrayView(d->shownDraft).first(std::min(at, d->shownDraft.size())).count('\n'));
    for (const EditorMark &m : m_marks)
        if (m.to > m.from ? at >= m.from && at < m.to : m.line == line) said << (m.lead.isEmpty() ? m.text : m.lead + u' ' + m.text);
    if (d->is.text && d->is.text->bytes == d->draft) {
        const ShownPlaces places(d->draft, d->shownDraft);
        const KeyCataloguePtr keys = m_desk.keys(d->file.component);
        for (const ConfigEntry &e : d->is.text->entries) {
            if (e.place.line != line + 1 || at < places.toShown(e.key.from) || at > places.toShown(e.key.to)) continue;
            const FormRow row = formRow(e.path, keys->fact(e.path));
            said << formHelp(row);
            if (!row.standard.isUndefined()) said << QCoreApplication::translate("ConfigForm", "default %1").arg(valueText(row.standard));
            break;
        }
    }
    return said.isEmpty() ? QString() : plainToolTip(said.join(u'\n'));
}

void TextPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (looks && m_editor) m_editor->setLook(editorLook(this));
}

bool TextPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_what && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter || key->key() == Qt::Key_Escape) {
            event->accept();
            if (event->type() == QEvent::ShortcutOverride) return true;
            if (enter) {
                if (m_editor) m_editor->seek(m_what->text(), key->modifiers() & Qt::ShiftModifier);
            } else {
                m_findRow->hide();
                if (m_editor) m_editor->widget()->setFocus();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jitscope

#include "moc_textpane.cpp"
