// Colours and folds for what QScintilla has no lexer for: HOCON, .env files and systemd units.
#pragma once

#include "editing/texteditor.h"

#include <Qsci/qscilexercustom.h>

namespace jitscope {

class SciLexer : public QsciLexerCustom
{
    Q_OBJECT
public:
    enum Style { Plain, Comment, Text, Number, Word, Key, Section };
    SciLexer(ConfigFormat format, QObject *parent);

    const char *language() const override { return "Configuration"; }
    QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    ConfigFormat m_format;
};

// Colours of a stock lexer (JavaScript, Lua) as ours.
void colourLexer(QsciLexer &lexer, ConfigFormat format, const EditorLook &look);

} // namespace jitscope
