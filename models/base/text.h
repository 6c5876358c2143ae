// Text set by strangers, made safe to show (DESIGN §10).
#pragma once

#include <QString>

namespace jitscope {

// What stands in place of outside text while names are hidden (privacy/privacy.h). All outside text is shown through visibleText() (DESIGN §10), so there no
// view can forget it. The one hook of the program that is no argument: it would be one of every function that makes words. It is of one thread, the
// window's, and belongs to whoever set it, who takes it away again; the other threads never have one.
class TextVeil
{
public:
    virtual ~TextVeil() = default;
    virtual QString shown(const QString &text) const = 0; // pure of side effects that could be seen; the result goes through it unchanged
};
void setTextVeil(const TextVeil *veil); // of this thread; null: none
const TextVeil *textVeil();

// While it lives text is as it is: for words that go to machines and colleagues (alerts sent out), not to this screen.
class Unveiled
{
public:
    Unveiled();
    ~Unveiled();
    Unveiled(const Unveiled &) = delete;
    Unveiled &operator=(const Unveiled &) = delete;

private:
    const TextVeil *m_before;
};

// Control characters, bidi overrides and line separators become visible signs (␊, ␀, ⟪U+202E⟫); cut at `limit` characters with "…".
// Under the veil names have become pseudonyms first.
QString visibleText(const QString &text, qsizetype limit = 256);
// The same without the veil: for words that are kept or sent (audit, labels), whoever looks at this screen.
QString safeText(const QString &text, qsizetype limit = 256);

} // namespace jitscope
