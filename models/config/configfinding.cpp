#include "config/configfinding.h"

#include "base/text.h"

#include <QCoreApplication>

namespace jitscope {

QString ConfigFinding::text() const
{
    QString said = QCoreApplication::translate("ConfigFinding", source.constData());
    // One pass: an argument may itself look like a place.
    for (qsizetype i = said.size() - 2; i >= 0; --i)
        if (said[i] == u'%' && said[i + 1].isDigit()) {
            const qsizetype n = said[i + 1].digitValue() - 1;
            if (n >= 0 && n < args.size()) said.replace(i, 2, visibleText(args[n]).left(300));
        }
    return said;
}

} // namespace jitscope
