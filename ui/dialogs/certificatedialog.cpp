#include "dialogs/certificatedialog.h"

#include "base/text.h"
#include "base/unit.h"
#include "widgets/parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCoreApplication>
#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace jitscope {
namespace {

QString dateOf(qint64 at)
{
    return at ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC), QLocale::LongFormat) : QStringLiteral("–");
}

} // namespace

QString trustSentence(const CertificateReport &report, const CertificateReport::Fault &fault, qint64 now)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("Trust", text); };
    const QString name = visibleText(report.name, 120);
    const Certificate *c = fault.depth >= 0 && fault.depth < int(report.chain.size()) ? &report.chain[size_t(fault.depth)] : report.chain.empty() ? nullptr : &report.chain.front();
    const QString whose = c ? visibleText(c->subject, 120) : QString();
    switch (fault.fault) {
    case TrustFault::NoAuthority:
        return report.authorities.isEmpty() ? tr(QT_TRANSLATE_NOOP("Trust", "None of the authorities that this computer trusts has signed it."))
                                            : tr(QT_TRANSLATE_NOOP("Trust", "None of the authorities in %1 has signed it.")).arg(visibleText(report.authorities, 200));
    case TrustFault::SelfSigned: return tr(QT_TRANSLATE_NOOP("Trust", "It is signed by nobody but itself."));
    case TrustFault::WrongName:
        return tr(QT_TRANSLATE_NOOP("Trust", "It is for other names than %1: %2.")).arg(name, c ? visibleText(c->names.mid(0, 8).join(QStringLiteral(", ")), 300) : QStringLiteral("–"));
    case TrustFault::Expired: return c ? tr(QT_TRANSLATE_NOOP("Trust", "It expired %1 ago: %2.")).arg(formatAge(now - c->until, QLocale()), whose) : tr(QT_TRANSLATE_NOOP("Trust", "It has expired."));
    case TrustFault::NotYetValid: return tr(QT_TRANSLATE_NOOP("Trust", "It is not valid yet. The clock of this computer may be wrong."));
    case TrustFault::PinDiffers: return tr(QT_TRANSLATE_NOOP("Trust", "Its key is not the one in the fleet file. The key was changed, or somebody else answers."));
    case TrustFault::Revoked: return tr(QT_TRANSLATE_NOOP("Trust", "It has been revoked."));
    case TrustFault::WantsOurs: return tr(QT_TRANSLATE_NOOP("Trust", "The server wants a certificate from us, or refused the one it got."));
    case TrustFault::NoTls: return tr(QT_TRANSLATE_NOOP("Trust", "What answers does not speak TLS, or has no offer of it."));
    case TrustFault::Other: break;
    }
    return visibleText(fault.detail, 300);
}

CertificateDialog::CertificateDialog(const CertificateReport &report, const QString &source, std::function<qint64()> clock, QWidget *parent)
    : QDialog(parent)
{
    const qint64 now = clock();
    setWindowTitle(tr("Certificate of %1").arg(visibleText(report.name, 80)));
    resize(760, 640);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 10);
    head->addWidget(new PlainLabel(tr("%1 is not trusted").arg(visibleText(report.name, 80)), TextRole::PageTitle));
    auto *about = new PlainLabel(tr("%1, asked at %2. Nothing was sent.").arg(visibleText(source, 120), visibleText(report.address, 120)), TextRole::Label, Ink::Text2);
    about->setWordWrap(true);
    head->addWidget(about);
    column->addLayout(head);
    column->addWidget(makeRule(this));

    auto *page = new QWidget;
    auto *body = new QVBoxLayout(page);
    body->setContentsMargins(16, 12, 16, 12);
    body->setSpacing(8);
    body->addWidget(new PlainLabel(tr("What is wrong"), TextRole::Section));
    for (const auto &fault : report.faults) {
        auto *line = new PlainLabel(trustSentence(report, fault, now));
        line->setWordWrap(true);
        body->addWidget(line);
    }
    if (report.chain.empty()) body->addWidget(new PlainLabel(tr("No certificate was shown."), TextRole::Body, Ink::Text2));

    const auto copyable = [](PlainLabel *label) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setWordWrap(true);
        return label;
    };
    for (size_t i = 0; i < report.chain.size(); ++i) {
        const Certificate &c = report.chain[i];
        body->addSpacing(8);
        body->addWidget(new PlainLabel(i == 0 ? tr("The server's certificate") : tr("Signed by, step %1").arg(i), TextRole::Section));
        auto *grid = new QGridLayout;
        grid->setColumnStretch(1, 1);
        grid->setHorizontalSpacing(16);
        int row = 0;
        const auto fact = [&](const QString &title, const QString &value, TextRole role = TextRole::Body) {
            if (value.isEmpty()) return;
            grid->addWidget(new PlainLabel(title, TextRole::Label, Ink::Text2), row, 0, Qt::AlignTop);
            auto *label = copyable(new PlainLabel(value, role));
            label->setAccessibleName(title + QStringLiteral(": ") + value);
            grid->addWidget(label, row++, 1);
        };
        fact(tr("For"), visibleText(c.names.mid(0, 30).join(QStringLiteral(", ")), 1000));
        fact(tr("Subject"), visibleText(c.subject, 300));
        fact(tr("Issuer"), visibleText(c.issuer, 300));
        fact(tr("Valid from"), dateOf(c.from));
        fact(tr("Valid until"), c.until < now ? tr("%1, expired").arg(dateOf(c.until)) : dateOf(c.until));
        fact(tr("Key"), visibleText(c.key, 60));
        fact(tr("Serial number"), visibleText(c.serial, 80), TextRole::Mono);
        fact(tr("SHA-256 fingerprint"), visibleText(c.fingerprint, 120), TextRole::Mono);
        fact(tr("Pin"), visibleText(c.pin, 80), TextRole::Mono);
        body->addLayout(grid);
    }
    if (!report.pins.isEmpty()) {
        body->addSpacing(8);
        body->addWidget(new PlainLabel(tr("Pinned in the fleet file"), TextRole::Section));
        body->addWidget(copyable(new PlainLabel(visibleText(report.pins.join(QStringLiteral("\n")), 1000), TextRole::Mono)));
    }
    body->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(page);
    column->addWidget(scroll, 1);
    column->addWidget(makeRule(this));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    const QString pin = report.chain.empty() ? QString() : report.chain.front().pin;
    if (!pin.isEmpty()) {
        auto *advice = new PlainLabel(tr("Known to be right by another way? Then it can be pinned."), TextRole::Label, Ink::Text2);
        advice->setWordWrap(true);
        foot->addWidget(advice, 1);
        auto *copy = new QPushButton(tr("Copy line for the fleet file"));
        connect(copy, &QPushButton::clicked, this, [pin] { QApplication::clipboard()->setText(QStringLiteral("tls = { pin = \"%1\" }").arg(pin)); });
        foot->addWidget(copy);
    } else {
        foot->addStretch(1);
    }
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    foot->addWidget(close);
    column->addLayout(foot);
}

} // namespace jitscope

#include "moc_certificatedialog.cpp"
