#include "dialogs/confirmdialog.h"

#include "dialogs/offermenu.h"
#include "base/text.h"
#include "base/unit.h"
#include "items/operationwords.h"
#include "widgets/icons.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jitscope {
namespace {

QString ofKind(const char *source) { return QCoreApplication::translate("OperationKind", source); }

QString lines(const std::vector<Phrase> &phrases)
{
    QStringList all;
    for (const Phrase &p : phrases) all << visibleText(p.translated(), 300);
    return all.join(u'\n');
}

void say(PlainLabel *label, const QString &text)
{
    if (label->text() != text) label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

ConfirmDialog::ConfirmDialog(Workspace &workspace, Offer offer, QWidget *parent, const Secrets &secrets, const QString &warning)
    : QDialog(parent), m_workspace(workspace), m_offer(std::move(offer)), m_secrets(secrets), m_warning(warning), m_sign(new QLabel(this)), m_impact(new PlainLabel({}, TextRole::Section)), m_loss(new PlainLabel),
      m_effects(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_warnings(new PlainLabel({}, TextRole::Body, Ink::Warning)), m_refused(new PlainLabel({}, TextRole::Section, Ink::Warning)),
      m_typeWhat(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_typeRow(new QWidget(this)), m_typed(new QLineEdit(m_typeRow)), m_dry(new QCheckBox(tr("Dry run: show the steps, change nothing"))),
      m_fold(new QPushButton), m_milder(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"))), m_verb(new QPushButton), m_steps(new QPlainTextEdit)
{
    const OperationKind &kind = *m_offer.kind;
    setWindowTitle(operationQuestion(kind, m_offer.requests));
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(16, 16, 16, 12);
    body->setSpacing(16);
    m_sign->setPixmap(signPixmap(this, !typedWord().isEmpty() ? Health::Critical : kind.harm >= Harm::One ? Health::Warning : Health::Draining, 32));
    m_sign->setAccessibleName(harmWord(kind.harm));
    body->addWidget(m_sign, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    auto *title = new PlainLabel(windowTitle(), TextRole::PageTitle);
    title->setWordWrap(true);
    words->addWidget(title);
    for (PlainLabel *label : {m_impact, m_loss, m_effects, m_warnings, m_refused}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    m_impact->setObjectName(QStringLiteral("impact"));
    m_refused->setObjectName(QStringLiteral("refused"));
    m_warnings->setObjectName(QStringLiteral("warnings"));
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 6, 0, 0);
    form->setHorizontalSpacing(12);
    addOptions(form);
    words->addLayout(form);
    auto *typing = new QHBoxLayout(m_typeRow);
    typing->setContentsMargins(0, 6, 0, 0);
    typing->addWidget(m_typeWhat);
    typing->addWidget(m_typed, 1);
    m_typed->setObjectName(QStringLiteral("typed"));
    m_typeWhat->setText(tr("Type %1 to confirm").arg(visibleText(typedWord(), 60)));
    m_typed->setAccessibleName(m_typeWhat->text());
    m_typeRow->setVisible(!typedWord().isEmpty());
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmDialog::allow);
    words->addWidget(m_typeRow);
    m_dry->setObjectName(QStringLiteral("dry"));
    words->addWidget(m_dry);
    setLook(m_fold, ButtonLook::Link);
    setSmall(m_fold);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setCheckable(true);
    m_fold->setAutoDefault(false);
    words->addWidget(m_fold, 0, Qt::AlignLeft);
    m_steps->setReadOnly(true);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setFont(textFont(this, TextRole::Mono));
    m_steps->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_steps->setMinimumHeight(170);
    m_steps->hide();
    words->addWidget(m_steps, 1);
    connect(m_fold, &QPushButton::toggled, this, [this](bool on) {
        m_steps->setVisible(on);
        refresh();
        adjustSize();
    });
    connect(m_dry, &QCheckBox::toggled, this, [this](bool on) {
        if (on) m_fold->setChecked(true);
        refresh();
    });
    body->addLayout(words, 1);
    column->addLayout(body, 1);
    column->addWidget(makeRule(this));

    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 12, 16, 12);
    foot->setSpacing(8);
    if (const OperationKind *milder = milderThan(kind)) {
        m_milder->setText(tr("%1 instead").arg(operationVerb(*milder)));
        m_milder->setObjectName(QStringLiteral("milder"));
        m_milder->setAutoDefault(false);
        foot->addWidget(m_milder);
        connect(m_milder, &QPushButton::clicked, this, [this, milder] {
            Offer other{milder, m_offer.requests, m_offer.region};
            for (OperationRequest &r : other.requests) r.kind = QLatin1String(milder->name);
            reject();
            ask(m_workspace, other, parentWidget(), m_secrets, m_warning);
        });
    } else {
        m_milder->hide();
    }
    foot->addStretch(1);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setDefault(true);
    foot->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_verb->setObjectName(QStringLiteral("verb"));
    m_verb->setAutoDefault(false);
    foot->addWidget(m_verb);
    connect(m_verb, &QPushButton::clicked, this, &ConfirmDialog::doIt);
    column->addLayout(foot);

    // It stands open while the fleet and other operations go on; plans of many requests are made once a second, not at their every step.
    m_beat.setInterval(1000);
    connect(&m_beat, &QTimer::timeout, this, &ConfirmDialog::refresh);
    connect(&workspace.latch, &Latch::changed, this, &ConfirmDialog::refresh);
    m_beat.start();
    refresh();
    m_cancel->setFocus();
}

void ConfirmDialog::ask(Workspace &workspace, const Offer &offer, QWidget *parent, const Secrets &secrets, const QString &warning)
{
    if (refusedInPast(workspace, parent)) return;
    if (offer.kind->harm == Harm::None) {
        for (const OperationRequest &r : offer.requests) workspace.operations.request(r);
        return;
    }
    auto *dialog = new ConfirmDialog(workspace, offer, parent ? parent->window() : nullptr, secrets, warning);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ConfirmDialog::setDelay(int ms)
{
    m_delay = ms;
    if (ms == 0) m_armed = true;
    allow();
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (!m_armed) QTimer::singleShot(m_delay, this, [this] {
        m_armed = true;
        allow();
    });
}

void ConfirmDialog::addOptions(QFormLayout *form)
{
    for (const OperationOption *o : optionsOf(QLatin1String(m_offer.kind->name))) {
        QWidget *field = nullptr;
        const QString usual = m_offer.requests.front().options.value(QLatin1String(o->key), QLatin1String(o->usual));
        const auto changed = [this] { refresh(); };
        switch (o->type) {
        case OperationOption::Type::Text: {
            auto *edit = new QLineEdit(usual);
            edit->setMaxLength(500);
            connect(edit, &QLineEdit::textChanged, this, changed);
            m_fields.push_back({o, [edit] { return edit->text().trimmed(); }});
            edit->setPlaceholderText(o->hint[0] ? ofKind(o->hint) : QString());
            field = edit;
            break;
        }
        case OperationOption::Type::Share: {
            auto *box = new QComboBox;
            QStringList shares{QStringLiteral("0.1"), QStringLiteral("0.2"), QStringLiteral("0.3"), QStringLiteral("0.5"), QStringLiteral("1")};
            if (o->usual[0] == 0) shares.prepend(QString());
            if (!shares.contains(usual)) shares << usual;
            for (const QString &share : shares) {
                const int percent = qRound(share.toDouble() * 100);
                box->addItem(share.isEmpty() ? tr("nobody") : percent == 100 ? tr("all of them") : formatWithUnit(percent, Unit::Percent, 0, QLocale()), share);
            }
            box->setCurrentIndex(int(shares.indexOf(usual)));
            connect(box, &QComboBox::currentIndexChanged, this, changed);
            m_fields.push_back({o, [box] { return box->currentData().toString(); }});
            field = box;
            break;
        }
        case OperationOption::Type::Choice: {
            auto *box = new QComboBox;
            const QStringList all = QString::fromUtf8(o->choices).split(u'|');
            for (const QString &c : all) box->addItem(ofKind(c.toUtf8().constData()), c);
            box->setCurrentIndex(std::max(0, int(all.indexOf(usual))));
            connect(box, &QComboBox::currentIndexChanged, this, changed);
            m_fields.push_back({o, [box] { return box->currentData().toString(); }});
            field = box;
            break;
        }
        case OperationOption::Type::Switch: {
            auto *check = new QCheckBox(ofKind(o->title));
            check->setChecked(usual == QLatin1String("yes"));
            connect(check, &QCheckBox::toggled, this, changed);
            m_fields.push_back({o, [check] { return check->isChecked() ? QStringLiteral("yes") : QString(); }});
            field = check;
            break;
        }
        }
        field->setObjectName(QStringLiteral("option-") + QLatin1String(o->key));
        field->setAccessibleName(ofKind(o->title));
        if (o->hint[0]) setPlainToolTip(field, ofKind(o->hint));
        if (o->type == OperationOption::Type::Switch) form->addRow(field);
        else form->addRow(new PlainLabel(ofKind(o->title), TextRole::Body, Ink::Text2), field);
    }
}

std::vector<OperationRequest> ConfirmDialog::requests() const
{
    std::vector<OperationRequest> all = m_offer.requests;
    for (OperationRequest &r : all) {
        for (const Field &f : m_fields) {
            const QString value = f.value();
            if (value.isEmpty()) r.options.remove(QLatin1String(f.option->key));
            else r.options.insert(QLatin1String(f.option->key), value);
        }
        r.dryRun = m_dry->isChecked();
    }
    return all;
}

bool ConfirmDialog::isHarmful() const { return m_offer.kind->harm >= Harm::One && !m_dry->isChecked(); }
bool ConfirmDialog::isTyped() const { return typedWord().isEmpty() || m_dry->isChecked() || m_typed->text().trimmed() == typedWord() || m_typed->text().trimmed() == visibleText(typedWord(), 60); } // as shown: names may be hidden

// The shard that is disturbed; the account that is gone for good. A password that was typed twice is hurdle enough.
QString ConfirmDialog::typedWord() const
{
    const OperationRequest &first = m_offer.requests.front();
    if (m_offer.kind->target == OperationTarget::Account) return first.kind == QLatin1String("remove-account") ? first.targets.value(0) : QString();
    return m_offer.kind->harm >= Harm::Shard ? first.shard.value : QString();
}

// What runs on the shard already, when this one would have to wait for it.
QString ConfirmDialog::waitsFor() const
{
    if (!m_offer.kind->disruptive) return {};
    for (const Operation &op : m_workspace.operations.operations()) {
        const OperationKind *kind = operationKind(op.request.kind);
        if (kind && kind->disruptive && isOpen(op.state) && op.request.shard == m_offer.requests.front().shard)
            return tr("It waits until another operation on this shard has ended: %1, %2.").arg(operationTitle(op.request), operationTargets({op.request}));
    }
    return {};
}

void ConfirmDialog::refresh()
{
    std::vector<OperationPreview> previews;
    std::optional<Phrase> refused;
    Impact impact;
    for (const OperationRequest &r : requests()) {
        previews.push_back(m_workspace.operations.preview(r));
        if (!refused) refused = previews.back().refused;
        for (const QString &name : previews.back().plan.secrets)
            if (!refused && !r.dryRun && m_secrets.value(name).isEmpty()) refused = Phrase{QT_TRANSLATE_NOOP("Operation", "The %1 was not given."), {name}};
        impact = previews.size() == 1 ? previews.back().plan.impact : summed(impact, previews.back().plan.impact);
    }
    m_possible = !refused;
    say(m_impact, refused || m_offer.kind->target == OperationTarget::Account ? QString() : impactText(impact)); // an account has nobody on it
    say(m_loss, tr("Lost: %1", "what an operation costs").arg(operationLoss(*m_offer.kind)));
    say(m_effects, lines(impact.effects));
    const QString waits = waitsFor();
    QString warnings = lines(impact.warnings);
    if (!m_warning.isEmpty()) warnings = warnings.isEmpty() ? m_warning : m_warning + u'\n' + warnings;
    say(m_warnings, refused ? QString() : waits.isEmpty() ? warnings : warnings.isEmpty() ? waits : warnings + u'\n' + waits);
    say(m_refused, refused ? visibleText(refused->translated(), 300) : QString());
    showSteps(previews);
    allow();
}

void ConfirmDialog::showSteps(const std::vector<OperationPreview> &previews)
{
    QString text;
    int count = 0;
    for (size_t i = 0; i < previews.size(); ++i) {
        if (previews.size() > 1) text += operationTargets({m_offer.requests[i]}) + u'\n';
        int n = 0;
        for (const PlanStep &s : previews[i].plan.steps) {
            ++count;
            text += QStringLiteral("%1  %2: %3\n").arg(++n, 2).arg(stepTitle(s), stepSeen(s, {}));
            if (!s.act.isEmpty()) text += QStringLiteral("      ") + tr("sends %1 to %2").arg(visibleText(s.act.shown(), 400), visibleText(s.act.endpoint, 60)) + u'\n';
            if (!s.undo.isEmpty()) text += QStringLiteral("      ") + tr("undone by %1").arg(visibleText(s.undo.shown(), 400)) + u'\n';
        }
    }
    m_fold->setText((m_fold->isChecked() ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + tr("%n step(s)", "", count));
    m_fold->setVisible(count > 0);
    if (m_steps->toPlainText() != text) m_steps->setPlainText(text);
}

void ConfirmDialog::allow()
{
    m_verb->setText(m_dry->isChecked() ? tr("Dry run") : operationVerb(*m_offer.kind));
    setLook(m_verb, isHarmful() ? ButtonLook::Harmful : ButtonLook::Plain);
    m_verb->setEnabled(m_possible && isTyped() && (m_armed || !isHarmful()));
    m_typeRow->setVisible(!typedWord().isEmpty() && !m_dry->isChecked());
    if (m_milder->isVisibleTo(this)) {
        OperationRequest r = m_offer.requests.front();
        r.kind = QLatin1String(milderThan(*m_offer.kind)->name);
        const OperationPreview preview = m_workspace.operations.preview(r);
        m_milder->setEnabled(!preview.refused);
        setPlainToolTip(m_milder, preview.refused ? visibleText(preview.refused->translated()) : QString());
    }
}

void ConfirmDialog::doIt()
{
    const std::vector<OperationRequest> all = requests();
    m_beat.stop();
    accept();
    for (const OperationRequest &r : all) m_workspace.operations.request(r, m_secrets);
}

} // namespace jitscope

#include "moc_confirmdialog.cpp"
