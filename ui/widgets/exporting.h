// Where an export goes: a question for the file, and a clear word when it was not written.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

class QWidget;

namespace jitscope {

struct SaveFormat { QString suffix, filter; }; // "csv", "Table (*.csv)"

// Path with the suffix of a format; empty: nothing was chosen. `suffix`: which one it is.
QString askSavePath(QWidget *parent, const QString &title, const QString &name, const std::vector<SaveFormat> &formats, QString *suffix);
// False, and somebody was told why: "It was not saved. No space left on device. What was there before is unchanged."
bool saveOrTell(QWidget *parent, const QString &path, const QByteArray &bytes);

} // namespace jitscope
