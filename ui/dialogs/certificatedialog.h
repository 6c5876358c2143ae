// What a server showed when it was asked who it is, and what is wrong with that, on one readable page. There is no way on past it: what can be
// done stands there, as the line of the fleet file to write.
#pragma once

#include "base/result.h"

#include <QDialog>

#include <functional>

namespace jitscope {

class CertificateDialog : public QDialog
{
    Q_OBJECT
public:
    // `source`: whose error it is. `clock`: ms since the epoch, to say how long ago or when.
    CertificateDialog(const CertificateReport &report, const QString &source, std::function<qint64()> clock, QWidget *parent = nullptr);
};

// One fault as a sentence for people.
QString trustSentence(const CertificateReport &report, const CertificateReport::Fault &fault, qint64 now);

} // namespace jitscope
