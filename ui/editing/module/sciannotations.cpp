// Findings in the text: a sign in the margin, a wavy line, a tinted line and a line of explanation below it with its fix at the end.
#include "scieditor.h"

#include <Qsci/qscistyle.h>
#include <Qsci/qscistyledtext.h>

namespace jitscope {
namespace {

enum NoteStyle { WarningLead = 100, WarningText, WarningLink, CriticalLead, CriticalText, CriticalLink };

QString leadOf(const EditorMark &m) { return m.lead.isEmpty() ? QString() : m.lead + u' '; }
QString textOf(const EditorMark &m) { return m.fix.isEmpty() ? m.text : m.text + QStringLiteral("  "); }
bool isCritical(const EditorMark &m) { return m.severity == Health::Critical; }

} // namespace

void SciEditor::annotateAll()
{
    clearAnnotations();
    for (const int marker : {WarningSign, CriticalSign, NoteSign, WarningLine, CriticalLine}) markerDeleteAll(marker);
    const auto size = static_cast<unsigned long>(SendScintilla(SCI_GETLENGTH));
    for (const int wave : {WarningWave, CriticalWave, NoteWave}) {
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(wave));
        SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, long(size));
    }
    QFont bold = m_look.body;
    bold.setBold(true);
    const QsciStyle styles[] = {{WarningLead, QStringLiteral("lead"), m_look.warningT, m_look.warningB, bold, true},   {WarningText, QStringLiteral("text"), m_look.text, m_look.warningB, m_look.body, true},
                                {WarningLink, QStringLiteral("link"), m_look.accent, m_look.warningB, m_look.body, true}, {CriticalLead, QStringLiteral("lead"), m_look.criticalT, m_look.criticalB, bold, true},
                                {CriticalText, QStringLiteral("text"), m_look.text, m_look.criticalB, m_look.body, true}, {CriticalLink, QStringLiteral("link"), m_look.accent, m_look.criticalB, m_look.body, true}};
    QMap<int, QList<QsciStyledText>> notes;
    for (const EditorMark &m : m_marks) {
        if (m.line < 0 || m.line >= lines()) continue;
        const bool note = m.severity == Health::Fair;
        markerAdd(m.line, isCritical(m) ? CriticalSign : note ? NoteSign : WarningSign);
        if (!note) markerAdd(m.line, isCritical(m) ? CriticalLine : WarningLine);
        long from = long(m.from), to = long(m.to);
        if (to <= from) {
            from = SendScintilla(SCI_GETLINEINDENTPOSITION, static_cast<unsigned long>(m.line));
            to = SendScintilla(SCI_GETLINEENDPOSITION, static_cast<unsigned long>(m.line));
        }
        SendScintilla(SCI_SETINDICATORCURRENT, static_cast<unsigned long>(isCritical(m) ? CriticalWave : note ? NoteWave : WarningWave));
        SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(from), std::max(1L, to - from));
        if (note) continue; // worth knowing: its words come on hovering
        QList<QsciStyledText> &texts = notes[m.line];
        if (!texts.isEmpty()) texts << QsciStyledText(QStringLiteral("\n"), styles[1]);
        const int first = isCritical(m) ? 3 : 0;
        if (!m.lead.isEmpty()) texts << QsciStyledText(leadOf(m), styles[first]);
        texts << QsciStyledText(textOf(m), styles[first + 1]);
        if (!m.fix.isEmpty()) texts << QsciStyledText(m.fix, styles[first + 2]);
        texts << QsciStyledText(QString(300, u' '), styles[first + 1]); // its tint goes to the end of the line
    }
    for (auto it = notes.begin(); it != notes.end(); ++it) annotate(it.key(), it.value());
}

int SciEditor::fixAt(const QPoint &pos) const
{
    QMap<int, int> below; // line → notes of it so far
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const EditorMark &m = m_marks[i];
        if (m.severity == Health::Fair || m.line < 0 || m.line >= lines()) continue;
        const int nth = below[m.line]++;
        if (m.fix.isEmpty()) continue;
        const auto start = SendScintilla(SCI_POSITIONFROMLINE, static_cast<unsigned long>(m.line));
        const long height = SendScintilla(SCI_TEXTHEIGHT, static_cast<unsigned long>(m.line));
        const long top = SendScintilla(SCI_POINTYFROMPOSITION, 0UL, long(start)) + height * (1 + nth);
        if (pos.y() < top || pos.y() >= top + height) continue;
        const auto width = [this](int style, const QString &text) { return SendScintilla(SCI_TEXTWIDTH, static_cast<unsigned long>(style), text.toUtf8().constData()); };
        const bool critical = isCritical(m);
        const long left = SendScintilla(SCI_POINTXFROMPOSITION, 0UL, long(start)) + width(critical ? CriticalLead : WarningLead, leadOf(m)) + width(critical ? CriticalText : WarningText, textOf(m));
        if (pos.x() >= left - 4 && pos.x() <= left + width(critical ? CriticalLink : WarningLink, m.fix) + 4) return int(i);
    }
    return -1;
}

} // namespace jitscope
