#include "terminal.h"

#include <termios.h>
#include <unistd.h>

namespace jitscope {

Secret typedSecret(const QString &prompt)
{
    termios before{};
    const bool seen = isatty(STDIN_FILENO) != 0 && tcgetattr(STDIN_FILENO, &before) == 0;
    if (seen) {
        termios hidden = before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
        fputs(qPrintable(prompt), stderr);
    }
    QByteArray line;
    line.reserve(1024); // so that it does not move and leave copies behind
    for (char c = 0; line.size() < 1000 && read(STDIN_FILENO, &c, 1) == 1 && c != '\n';) line += c;
    if (seen) {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        fputs("\n", stderr);
    }
    if (line.endsWith('\r')) line.chop(1);
    return Secret(std::move(line));
}

} // namespace jitscope
