#include "scieditor.h"

#include "scilexer.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerlua.h>

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

namespace jitscope {
namespace {

constexpr int RestMs = 120, RevealMs = 20'000;

bool isWordPart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

} // namespace

SciEditor::SciEditor(QWidget *parent) : QsciScintilla(parent)
{
    setUtf8(true);
    setFrameShape(QFrame::NoFrame);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETENDATLASTLINE, 1UL);
    setTabWidth(4);
    setIndentationsUseTabs(false);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setAnnotationDisplay(AnnotationStandard);
    setMargins(4);
    setMarginType(Numbers, NumberMargin);
    setMarginType(Signs, SymbolMargin);
    setMarginMarkerMask(Signs, 1 << WarningSign | 1 << CriticalSign | 1 << NoteSign);
    setMarginWidth(Signs, 20);
    setMarginType(Change, SymbolMargin);
    setMarginMarkerMask(Change, 1 << ChangeBar);
    setMarginWidth(Change, 3);
    setFolding(PlainFoldStyle, Folds);
    setMarginWidth(Folds, 12);
    SendScintilla(SCI_SETMARGINRIGHT, 0UL, 0L);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 6L);
    SendScintilla(SCI_AUTOCSETSEPARATOR, static_cast<unsigned long>('\n'));
    SendScintilla(SCI_AUTOCSETIGNORECASE, 1UL);
    SendScintilla(SCI_AUTOCSETMAXHEIGHT, 10UL);
    SendScintilla(SCI_SETMULTIPLESELECTION, 0UL);
    for (const int key : {Qt::Key_Z | int(Qt::ControlModifier), Qt::Key_Y | int(Qt::ControlModifier), Qt::Key_L | int(Qt::ControlModifier), Qt::Key_T | int(Qt::ControlModifier), Qt::Key_D | int(Qt::ControlModifier)})
        if (QsciCommand *command = standardCommands()->boundTo(key)) {
            if (command->key() == key) command->setKey(0);
            else command->setAlternateKey(0);
        }
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMs);
    connect(&m_rest, &QTimer::timeout, this, [this] { if (edited) edited(); });
    m_hide.setSingleShot(true);
    m_hide.setInterval(RevealMs);
    connect(&m_hide, &QTimer::timeout, this, [this] { SendScintilla(SCI_CALLTIPCANCEL); });
    connect(this, &QsciScintilla::textChanged, this, [this] {
        if (m_setting) return;
        m_rest.start();
        if (typing) typing();
    });
    connect(this, &QsciScintillaBase::SCN_CHARADDED, this, [this](int c) {
        if (c > 0 && c < 128 && isWordPart(char(c))) offerCompletion(false);
    });
}

void SciEditor::setLook(const EditorLook &look)
{
    m_look = look;
    setColor(look.text);
    setPaper(look.base);
    setFont(look.mono);
    setCaretForegroundColor(look.text);
    setCaretLineVisible(false);
    setSelectionBackgroundColor(look.select);
    setSelectionForegroundColor(look.text);
    SendScintilla(SCI_SETSELFORE, 0UL, 0L); // selected text keeps its colours
    setMatchedBraceBackgroundColor(look.select);
    setMatchedBraceForegroundColor(look.text);
    setUnmatchedBraceForegroundColor(look.criticalT);
    setUnmatchedBraceBackgroundColor(look.base);
    setMarginsFont(look.mono);
    setMarginsForegroundColor(look.text3);
    setMarginsBackgroundColor(look.panel);
    SendScintilla(SCI_RGBAIMAGESETSCALE, static_cast<unsigned long>(qRound(look.ratio * 100)));
    markerDefine(look.warning, WarningSign);
    markerDefine(look.critical, CriticalSign);
    markerDefine(look.note, NoteSign);
    for (const auto &[marker, color] : {std::pair{WarningLine, look.warningB}, std::pair{CriticalLine, look.criticalB}}) {
        markerDefine(Background, marker);
        setMarkerBackgroundColor(color, marker);
    }
    markerDefine(FullRectangle, ChangeBar);
    setMarkerBackgroundColor(look.accent, ChangeBar);
    for (const auto &[wave, color] : {std::pair{WarningWave, look.warningF}, std::pair{CriticalWave, look.criticalF}, std::pair{NoteWave, look.accent}}) {
        indicatorDefine(SquiggleIndicator, wave);
        setIndicatorForegroundColor(color, wave);
        setIndicatorDrawUnder(true, wave);
    }
    setCallTipsBackgroundColor(look.tip);
    setCallTipsForegroundColor(look.onTip);
    QPalette colors = palette();
    colors.setColor(QPalette::Base, look.base);
    setPalette(colors);
    setFormat(m_format);
}

void SciEditor::setFormat(ConfigFormat format)
{
    if (!m_lexer || format != m_format) {
        QsciLexer *old = m_lexer;
        if (format == ConfigFormat::JavaScript) {
            auto *js = new QsciLexerJavaScript(this);
            js->setFoldComments(true);
            m_lexer = js;
        } else if (format == ConfigFormat::Lua) {
            m_lexer = new QsciLexerLua(this);
        } else {
            m_lexer = new SciLexer(format, this);
        }
        m_format = format;
        colourLexer(*m_lexer, format, m_look);
        setLexer(m_lexer);
        delete old;
    } else {
        colourLexer(*m_lexer, format, m_look);
        setLexer(m_lexer);
    }
    // the lexer has set them anew
    setMarginsFont(m_look.mono);
    setMarginsForegroundColor(m_look.text3);
    setMarginsBackgroundColor(m_look.panel);
    setCaretForegroundColor(m_look.text);
    SendScintilla(SCI_SETSELFORE, 0UL, 0L);
    setFoldMarginColors(m_look.panel, m_look.panel);
    for (int m = int(SC_MARKNUM_FOLDEREND); m <= int(SC_MARKNUM_FOLDEROPEN); ++m) {
        setMarkerForegroundColor(m_look.panel, m);
        setMarkerBackgroundColor(m_look.text3, m);
    }
    if (m_look.mono.pointSizeF() > 0) annotateAll();
}

QByteArray SciEditor::bytes() const
{
    const auto size = SendScintilla(SCI_GETLENGTH);
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    if (size > 0) memcpy(text.data(), SendScintillaPtrResult(SCI_GETCHARACTERPOINTER), size_t(size));
    return text;
}

// Only what differs is put in, so that cursor, selection and scroll stay at what they were at.
void SciEditor::setBytes(const QByteArray &text, bool anew)
{
    const QByteArray was = bytes();
    m_rest.stop();
    if (was == text && !anew) return;
    m_setting = true;
    qsizetype head = 0, tail = 0;
    const qsizetype most = std::min(was.size(), text.size());
    if (!anew) {
        while (head < most && was[head] == text[head]) ++head;
        while (tail < most - head && was[was.size() - 1 - tail] == text[text.size() - 1 - tail]) ++tail;
        // not within a letter of several bytes
        while (head > 0 && head < text.size() && (text[head] & 0xc0) == 0x80) --head;
        while (tail > 0 && (text[text.size() - tail] & 0xc0) == 0x80) --tail;
    }
    const qsizetype at = position(), mid = text.size() - head - tail;
    SendScintilla(SCI_SETEOLMODE, static_cast<unsigned long>(text.contains("\r\n") ? SC_EOL_CRLF : SC_EOL_LF));
    SendScintilla(SCI_SETTARGETSTART, static_cast<unsigned long>(head));
    SendScintilla(SCI_SETTARGETEND, static_cast<unsigned long>(was.size() - tail));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(mid), text.constData() + head);
    if (anew) {
        SendScintilla(SCI_GOTOPOS, 0UL);
        SendScintilla(SCI_SETFIRSTVISIBLELINE, 0UL);
        SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    } else if (at > head && at <= was.size() - tail) {
        SendScintilla(SCI_SETEMPTYSELECTION, static_cast<unsigned long>(head + mid)); // behind what was put in
    }
    m_setting = false;
    setMarginWidth(Numbers, QString(std::max(3, int(QString::number(lines()).size()) + 1), u'8'));
}

void SciEditor::setMarks(const std::vector<EditorMark> &marks)
{
    m_marks = marks;
    annotateAll();
}

void SciEditor::setChangedLines(const std::vector<int> &changed)
{
    markerDeleteAll(ChangeBar);
    for (const int line : changed) markerAdd(line, ChangeBar);
}

void SciEditor::goTo(int line, qsizetype from, qsizetype to)
{
    ensureLineVisible(line);
    if (to > from) SendScintilla(SCI_SETSEL, static_cast<unsigned long>(from), long(to));
    else SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(line))));
    SendScintilla(SCI_SETFIRSTVISIBLELINE, static_cast<unsigned long>(std::max(0L, SendScintilla(SCI_VISIBLEFROMDOCLINE, static_cast<unsigned long>(line)) - 6)));
}

bool SciEditor::seek(const QString &what, bool backwards)
{
    const QByteArray wanted = what.toUtf8();
    if (wanted.isEmpty()) return true;
    const long size = SendScintilla(SCI_GETLENGTH), from = SendScintilla(backwards ? SCI_GETSELECTIONSTART : SCI_GETSELECTIONEND);
    const auto look = [&](long begin, long end) {
        SendScintilla(SCI_SETSEARCHFLAGS, 0UL);
        SendScintilla(SCI_SETTARGETSTART, static_cast<unsigned long>(begin));
        SendScintilla(SCI_SETTARGETEND, static_cast<unsigned long>(end));
        return SendScintilla(SCI_SEARCHINTARGET, static_cast<unsigned long>(wanted.size()), wanted.constData());
    };
    long at = backwards ? look(from, 0) : look(from, size);
    if (at < 0) at = backwards ? look(size, 0) : look(0, size); // around the end
    if (at < 0) return false;
    const long end = SendScintilla(SCI_GETTARGETEND);
    ensureLineVisible(int(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(at))));
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(at), end);
    return true;
}

bool SciEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        // the window has them too: in the text they are the text's
        if (key->matches(QKeySequence::Find) || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo) || (key->key() == Qt::Key_Space && key->modifiers() & Qt::ControlModifier)) {
            event->accept();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

void SciEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find) && findWanted) return findWanted();
    if (event->matches(QKeySequence::Undo) && undoWanted) return undoWanted();
    if (event->matches(QKeySequence::Redo) && redoWanted) return redoWanted();
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) return offerCompletion(true);
    QsciScintilla::keyPressEvent(event);
}

void SciEditor::offerCompletion(bool asked)
{
    if (!complete || isReadOnly() || (!asked && SendScintilla(SCI_AUTOCACTIVE))) return;
    const qsizetype at = position();
    qsizetype entered = 0;
    while (at - entered > 0 && isWordPart(char(SendScintilla(SCI_GETCHARAT, static_cast<unsigned long>(at - entered - 1))))) ++entered;
    if (!asked && entered < 3) return;
    const QStringList words = complete(at);
    if (words.isEmpty()) return;
    SendScintilla(SCI_AUTOCSHOW, static_cast<unsigned long>(entered), words.join(u'\n').toUtf8().constData());
}

bool SciEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && explain) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const long at = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(help->pos().x()), long(help->pos().y()));
        const QString text = at < 0 ? QString() : explain(at);
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }
    return QsciScintilla::viewportEvent(event);
}

void SciEditor::mousePressEvent(QMouseEvent *event)
{
    const int fix = event->button() == Qt::LeftButton ? fixAt(event->pos()) : -1;
    if (fix >= 0 && fixWanted) return fixWanted(fix);
    QsciScintilla::mousePressEvent(event);
}

void SciEditor::mouseMoveEvent(QMouseEvent *event)
{
    QsciScintilla::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton && fixAt(event->pos()) >= 0) viewport()->setCursor(Qt::PointingHandCursor);
}

void SciEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool selected = hasSelectedText();
    QAction *cutAction = menu.addAction(tr("Cut"), this, [this] { cut(); });
    cutAction->setEnabled(selected && !isReadOnly());
    menu.addAction(tr("Copy"), this, [this] { copy(); })->setEnabled(selected);
    menu.addAction(tr("Paste"), this, [this] { paste(); })->setEnabled(!isReadOnly());
    menu.addAction(tr("Select all"), this, [this] { selectAll(); });
    const long at = SendScintilla(SCI_POSITIONFROMPOINTCLOSE, static_cast<unsigned long>(event->pos().x()), long(event->pos().y()));
    if (reveal && at >= 0 && !reveal(at).isEmpty()) {
        menu.addSeparator();
        menu.addAction(tr("Reveal for 20 s"), this, [this, at] { showSecret(at); });
    }
    menu.exec(event->globalPos());
}

// Beside the text and not in it: what is selected and copied is never the secret.
void SciEditor::showSecret(qsizetype at)
{
    SendScintilla(SCI_CALLTIPSHOW, static_cast<unsigned long>(at), reveal(at).toUtf8().constData());
    m_hide.start();
}

} // namespace jitscope

extern "C" Q_DECL_EXPORT jitscope::TextEditor *jitscopeMakeEditor(QWidget *parent) { return new jitscope::SciEditor(parent); }

#include "moc_scieditor.cpp"
