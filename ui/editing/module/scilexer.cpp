#include "scilexer.h"

#include <Qsci/qscilexerjavascript.h>
#include <Qsci/qscilexerlua.h>
#include <Qsci/qsciscintilla.h>

namespace jitscope {
namespace {

bool isWordLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '.' || (c & 0x80); }

} // namespace

SciLexer::SciLexer(ConfigFormat format, QObject *parent) : QsciLexerCustom(parent), m_format(format) {}

QString SciLexer::description(int style) const { return style <= Section ? QStringLiteral("style%1").arg(style) : QString(); }

// From the start of the text: these files are short, and a string over three lines needs to be seen from where it begins.
void SciLexer::styleText(int, int end)
{
    QsciScintilla *e = editor();
    if (!e) return;
    const int size = int(e->SendScintilla(QsciScintilla::SCI_GETLENGTH));
    QByteArray text(size + 1, '\0');
    e->SendScintilla(QsciScintilla::SCI_GETTEXT, size + 1, text.data());
    text.chop(1);
    end = size;
    startStyling(0);
    const bool hocon = m_format == ConfigFormat::Hocon, unit = m_format == ConfigFormat::Systemd;
    int depth = 0, line = 0;
    bool value = false, lineBegins = true, section = false;
    const auto closeLine = [&](int lineDepth, bool header) {
        long level = QsciScintilla::SC_FOLDLEVELBASE + (unit ? (section && !header ? 1 : 0) : lineDepth);
        if (header) level |= QsciScintilla::SC_FOLDLEVELHEADERFLAG;
        e->SendScintilla(QsciScintilla::SCI_SETFOLDLEVEL, static_cast<unsigned long>(line), level);
    };
    int lineStartDepth = 0;
    bool header = false;
    for (int i = 0; i < end;) {
        const char c = text[i];
        int n = 1;
        Style style = Plain;
        if (c == '\n') {
            closeLine(lineStartDepth, header || (!unit && depth > lineStartDepth));
            ++line;
            lineStartDepth = depth;
            header = value = false;
            lineBegins = true;
            setStyling(1, Plain);
            ++i;
            continue;
        }
        const bool comment = c == '#' || (hocon && c == '/' && i + 1 < end && text[i + 1] == '/') || (unit && c == ';' && lineBegins);
        if (comment && (hocon || lineBegins)) {
            while (i + n < end && text[i + n] != '\n') ++n;
            style = Comment;
        } else if (c == '"' || (!hocon && c == '\'' && value)) {
            const bool triple = hocon && text.mid(i, 3) == "\"\"\"";
            if (triple) {
                const qsizetype close = text.indexOf("\"\"\"", i + 3);
                n = int((close < 0 ? qsizetype(end) : close + 3) - i);
                // lines inside it are lines all the same
                setStyling(n, Text);
                for (int k = 0; k < n; ++k)
                    if (text[i + k] == '\n') {
                        closeLine(lineStartDepth, false);
                        ++line;
                        lineStartDepth = depth;
                    }
                i += n;
                lineBegins = false;
                continue;
            }
            while (i + n < end && text[i + n] != c && text[i + n] != '\n') n += text[i + n] == '\\' && i + n + 1 < end && text[i + n + 1] != '\n' ? 2 : 1;
            if (i + n < end && text[i + n] == c) ++n;
            style = hocon && !value ? Key : Text;
        } else if (unit && c == '[' && lineBegins) {
            while (i + n < end && text[i + n] != '\n') ++n;
            style = Section;
            section = header = true;
        } else if (isWordLetter(c)) {
            while (i + n < end && isWordLetter(text[i + n])) ++n;
            const QByteArray word = text.mid(i, n);
            if (value) {
                bool number = false;
                word.toDouble(&number);
                const bool leads = c >= '0' && c <= '9';
                style = number || leads ? Number : word == "true" || word == "false" || word == "null" || word == "yes" || word == "no" || word == "on" || word == "off" ? Word : !hocon ? Text : Plain;
            } else {
                style = hocon && word == "include" ? Word : Plain;
            }
        } else if (hocon && (c == '{' || c == '[')) {
            ++depth;
            value = c == '[';
        } else if (hocon && (c == '}' || c == ']')) {
            depth = std::max(0, depth - 1);
            value = false;
        } else if (c == '=' || (hocon && c == ':')) {
            value = true;
        } else if (hocon && c == ',') {
            value = value && depth > 0 && text.lastIndexOf('[', i) > text.lastIndexOf('{', i);
        } else if (!hocon && value && c != ' ' && c != '\t' && c != '\r') {
            style = Text;
        }
        if (c != ' ' && c != '\t' && c != '\r') lineBegins = false;
        n = std::min(n, end - i);
        setStyling(n, style);
        i += n;
    }
    closeLine(lineStartDepth, header || (!unit && depth > lineStartDepth));
}

void colourLexer(QsciLexer &lexer, ConfigFormat format, const EditorLook &look)
{
    lexer.setDefaultFont(look.mono);
    lexer.setDefaultColor(look.text);
    lexer.setDefaultPaper(look.base);
    lexer.setFont(look.mono, -1);
    lexer.setPaper(look.base, -1);
    lexer.setColor(look.text, -1);
    const auto set = [&](std::initializer_list<int> styles, const QColor &color) {
        for (const int style : styles) lexer.setColor(color, style);
    };
    if (format == ConfigFormat::JavaScript) {
        using L = QsciLexerJavaScript;
        set({L::Comment, L::CommentLine, L::CommentDoc, L::CommentLineDoc, L::InactiveComment, L::InactiveCommentLine}, look.text3);
        set({L::DoubleQuotedString, L::SingleQuotedString, L::RawString, L::VerbatimString, L::Regex, L::UnclosedString}, look.string);
        set({L::Number}, look.number);
        set({L::Keyword, L::KeywordSet2}, look.accent);
    } else if (format == ConfigFormat::Lua) {
        using L = QsciLexerLua;
        set({L::Comment, L::LineComment}, look.text3);
        set({L::String, L::Character, L::LiteralString, L::UnclosedString}, look.string);
        set({L::Number}, look.number);
        set({L::Keyword}, look.accent);
    } else {
        set({SciLexer::Comment}, look.text3);
        set({SciLexer::Text}, look.string);
        set({SciLexer::Number}, look.number);
        set({SciLexer::Word, SciLexer::Section}, look.accent);
    }
}

} // namespace jitscope

#include "moc_scilexer.cpp"
