#include "dialogs/ruledialog.h"

#include "base/text.h"
#include "base/unit.h"
#include "items/alertwords.h"
#include "items/sentences.h"
#include "widgets/icons.h"
#include "widgets/palette.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <cmath>

namespace jitscope {
namespace {

constexpr AlertSeverity ruleSeverities[] = {AlertSeverity::Info, AlertSeverity::Warning, AlertSeverity::Severe, AlertSeverity::Page};
constexpr const char *ruleProfiles[] = {"production", "staging", "lab"};

QString severityChoice(AlertSeverity s)
{
    switch (s) {
    case AlertSeverity::Info: return RuleDialog::tr("Info: only in the list");
    case AlertSeverity::Warning: return RuleDialog::tr("Warning: told once");
    case AlertSeverity::Severe: return RuleDialog::tr("Critical: told, again after 4 h");
    case AlertSeverity::Page: return RuleDialog::tr("Critical, paged: told until acknowledged");
    }
    return {};
}

// The unit that raise and clear are typed in; "" none.
QString unitOfSignal(const AlertSignal &s)
{
    if (s.kind != AlertSignal::Kind::Metric || s.terms.empty() || s.across == AlertSignal::Across::Count) return {};
    if (s.percent) return QStringLiteral("%");
    if (s.isForecast()) return RuleDialog::tr("days");
    if (s.terms.front().over == SignalTerm::Over::Age) return QStringLiteral("s");
    if (!s.per.empty() || s.terms.front().over == SignalTerm::Over::Changes) return {};
    const QString unit = unitSign(row(s.terms.front().metric).unit);
    return s.terms.front().over == SignalTerm::Over::Rate ? unit + QStringLiteral("/s") : unit;
}

bool hasThreshold(const AlertRule &r) { return r.signal.kind != AlertSignal::Kind::Finding; }

void setNumber(QDoubleSpinBox *box, double value, const QString &unit)
{
    // as many decimals as the figure was written with, two at least where it is no whole number
    int decimals = value == std::floor(value) ? 0 : 2;
    while (decimals < 6 && std::abs(value * std::pow(10, decimals) - std::round(value * std::pow(10, decimals))) > 1e-6) ++decimals;
    box->setDecimals(std::max(decimals, unit.isEmpty() ? 2 : 1));
    box->setSuffix(unit.isEmpty() ? QString() : QChar(0x202f) + unit);
    box->setValue(value);
}

} // namespace

RuleDialog::RuleDialog(Workspace &workspace, const QString &rule, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_filter(new QLineEdit(this)), m_list(new QTreeWidget(this)), m_title(new PlainLabel({}, TextRole::PanelTitle)), m_name(new PlainLabel({}, TextRole::Label, Ink::Text3)),
      m_condition(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_why(new PlainLabel({}, TextRole::Body, Ink::Text2)), m_preview(new PlainLabel({}, TextRole::Section)), m_state(new PlainLabel({}, TextRole::Label, Ink::Text2)),
      m_shard(new QComboBox(this)), m_severity(new QComboBox(this)), m_on(new QCheckBox(tr("On"), this)), m_clears(new QCheckBox(tr("Clears at another value"), this)),
      m_raise(new QDoubleSpinBox(this)), m_clear(new QDoubleSpinBox(this)), m_traffic(new QDoubleSpinBox(this)), m_for(new QLineEdit(this)), m_keep(new QLineEdit(this)), m_form(new QWidget(this)), m_profiles(new QWidget(this)),
      m_rows(new QFormLayout), m_save(new QPushButton(tr("Save"), this)), m_reset(new QPushButton(this))
{
    setObjectName(QStringLiteral("rules"));
    setWindowTitle(tr("Rules of alerts"));
    resize(920, 640);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 14, 16, 14);
    all->setSpacing(10);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    all->addLayout(columns, 1);

    auto *left = new QVBoxLayout;
    left->setSpacing(6);
    m_filter->setPlaceholderText(tr("Filter the rules"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Rules"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(2);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumWidth(300);
    left->addWidget(m_filter);
    left->addWidget(m_list, 1);
    columns->addLayout(left, 2);

    auto *right = new QVBoxLayout;
    right->setSpacing(6);
    for (PlainLabel *label : {m_title, m_name, m_condition, m_why, m_preview, m_state}) label->setWordWrap(true);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_state->setObjectName(QStringLiteral("state"));
    right->addWidget(m_title);
    right->addWidget(m_name);
    right->addWidget(m_why);
    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 6, 0, 0);
    form->addLayout(m_rows);
    m_rows->setHorizontalSpacing(12);
    m_rows->setVerticalSpacing(6);
    const std::pair<QWidget *, const char *> names[] = {{m_shard, "shard"}, {m_severity, "severity"}, {m_on, "on"}, {m_clears, "clears"}, {m_raise, "raise"}, {m_clear, "clear"}, {m_traffic, "traffic"},
                                                        {m_for, "for"}, {m_keep, "keep"}, {m_save, "save"}, {m_reset, "reset"}};
    for (const auto &[widget, name] : names) widget->setObjectName(QLatin1String(name));
    m_shard->addItem(tr("All shards"), QString());
    for (const SnapshotPtr &s : workspace.fleet.facts()) m_shard->addItem(visibleText(s->name.isEmpty() ? s->id.value : s->name, 60), s->id.value);
    for (const AlertSeverity s : ruleSeverities) m_severity->addItem(severityChoice(s), int(s));
    for (QDoubleSpinBox *box : {m_raise, m_clear, m_traffic}) {
        box->setRange(-1e15, 1e15);
        box->setKeyboardTracking(true);
        box->setLocale(QLocale());
    }
    setPlainToolTip(m_for, tr("90s, 5m, 1h30m, 2d; 0 raises it at once"));
    setPlainToolTip(m_keep, tr("How long it must have been over before it is called resolved"));
    auto *profiles = new QHBoxLayout(m_profiles);
    profiles->setContentsMargins(0, 0, 0, 0);
    for (const char *p : ruleProfiles) {
        auto *box = new QCheckBox(QLatin1String(p), m_profiles);
        box->setObjectName(QStringLiteral("profile-") + QLatin1String(p));
        profiles->addWidget(box);
        m_inProfile.push_back(box);
        connect(box, &QCheckBox::toggled, this, &RuleDialog::changed);
    }
    profiles->addStretch(1);
    m_rows->addRow(tr("For shard"), m_shard);
    m_rows->addRow(QString(), m_on);
    m_rows->addRow(tr("Severity"), m_severity);
    m_rows->addRow(tr("Raises at"), m_raise);
    m_rows->addRow(QString(), m_clears);
    m_rows->addRow(tr("Clears at"), m_clear);
    m_rows->addRow(tr("For"), m_for);
    m_rows->addRow(tr("Keeps for"), m_keep);
    m_rows->addRow(tr("Only with traffic of"), m_traffic);
    m_rows->addRow(tr("Profiles"), m_profiles);
    right->addWidget(m_condition);
    right->addWidget(m_form);
    right->addWidget(m_preview);
    right->addWidget(m_state);
    right->addStretch(1);
    auto *verbs = new QHBoxLayout;
    setLook(m_save, ButtonLook::Primary);
    verbs->addWidget(m_reset);
    verbs->addStretch(1);
    verbs->addWidget(m_save);
    right->addLayout(verbs);
    columns->addLayout(right, 3);

    all->addWidget(makeRule(this));
    auto *foot = new QHBoxLayout;
    auto *import = new QPushButton(tr("Import…"), this), *out = new QPushButton(tr("Export…"), this), *close = new QPushButton(tr("Close"), this);
    import->setObjectName(QStringLiteral("import"));
    out->setObjectName(QStringLiteral("export"));
    setPlainToolTip(import, tr("Simple comparisons out of a rule file of Prometheus"));
    setPlainToolTip(out, tr("All rules that Prometheus can judge, as a rule file"));
    import->setVisible(bool(workspace.alertDesk.readForeign));
    out->setVisible(bool(workspace.alertDesk.writeForeign));
    for (QPushButton *b : {import, out, close, m_save, m_reset}) b->setAutoDefault(false);
    foot->addWidget(import);
    foot->addWidget(out);
    foot->addStretch(1);
    foot->addWidget(close);
    all->addLayout(foot);

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(import, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Import rules"), {}, tr("Rule files (*.yml *.yaml *.json);;All files (*)"));
        if (!path.isEmpty()) importFrom(path);
    });
    connect(out, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Export rules"), QStringLiteral("jitscope.rules.yml"), tr("Rule files (*.yml *.yaml)"));
        if (!path.isEmpty()) exportTo(path);
    });
    connect(m_filter, &QLineEdit::textChanged, this, &RuleDialog::filterList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem *item) {
        if (!item || m_loading) return;
        m_rule = item->data(0, Qt::UserRole).toString();
        m_state->clear();
        load();
    });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) { // its check box
        if (m_loading) return;
        m_list->setCurrentItem(item);
        m_on->setChecked(item->checkState(0) == Qt::Checked);
        save();
    });
    connect(m_shard, &QComboBox::currentIndexChanged, this, [this] { load(); });
    connect(m_severity, &QComboBox::currentIndexChanged, this, &RuleDialog::changed);
    for (QCheckBox *box : {m_on, m_clears}) connect(box, &QCheckBox::toggled, this, &RuleDialog::changed);
    for (QDoubleSpinBox *box : {m_raise, m_clear, m_traffic}) connect(box, &QDoubleSpinBox::valueChanged, this, &RuleDialog::changed);
    for (QLineEdit *edit : {m_for, m_keep}) connect(edit, &QLineEdit::textChanged, this, &RuleDialog::changed);
    connect(m_save, &QPushButton::clicked, this, &RuleDialog::save);
    connect(m_reset, &QPushButton::clicked, this, &RuleDialog::reset);
    connect(&workspace.alertDesk, &AlertDesk::rulesChanged, this, [this] {
        fillList();
        load();
        if (const auto &fault = m_workspace.alertDesk.fault()) say(errorSentence(*fault, fault->where) + u' ' + visibleText(fault->detail, 300), true);
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(300);
    connect(&m_soon, &QTimer::timeout, this, &RuleDialog::askPreview);
    m_rule = rule;
    fillList();
    load();
    m_list->setFocus();
}

void RuleDialog::ask(Workspace &workspace, const QString &rule, QWidget *parent)
{
    auto *dialog = new RuleDialog(workspace, rule, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RuleDialog::choose(const QString &rule)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(0, Qt::UserRole).toString() == rule) m_list->setCurrentItem(m_list->topLevelItem(i));
}

QString RuleDialog::shard() const { return m_shard->currentData().toString(); }

bool RuleDialog::isOwn(const QString &rule) const
{
    const RuleSet &own = m_workspace.alertDesk.own();
    return own.rule(rule) || std::any_of(own.overrides.begin(), own.overrides.end(), [&](const RuleOverride &o) { return o.rule == rule; });
}

void RuleDialog::markRow(QTreeWidgetItem *item, const AlertRule &rule)
{
    item->setText(0, ruleTitle(rule));
    item->setData(0, Qt::UserRole, rule.name);
    item->setToolTip(0, plainToolTip(rule.name));
    item->setCheckState(0, rule.enabled ? Qt::Checked : Qt::Unchecked);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setIcon(1, rule.severity == AlertSeverity::Info ? icon(this, QStringLiteral("info")) : signIcon(this, healthOf(rule.severity)));
    item->setText(1, severityWord(rule.severity));
    QFont font = m_list->font();
    font.setBold(isOwn(rule.name)); // bold: otherwise than shipped
    item->setFont(0, font);
}

void RuleDialog::fillList()
{
    m_loading = true;
    const RuleSet all = m_workspace.alertDesk.all();
    std::vector<AlertRule> shown;
    for (const AlertRule &r : all.rules) shown.push_back(*all.standing(r.name, {}));
    std::stable_sort(shown.begin(), shown.end(), [](const AlertRule &a, const AlertRule &b) { return QString::localeAwareCompare(ruleTitle(a), ruleTitle(b)) < 0; });
    bool there = false;
    m_list->clear();
    for (const AlertRule &r : shown) {
        auto *item = new QTreeWidgetItem(m_list);
        markRow(item, r);
        there = there || r.name == m_rule;
    }
    if (!there) m_rule = shown.empty() ? QString() : shown.front().name;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->data(0, Qt::UserRole).toString() == m_rule) m_list->setCurrentItem(m_list->topLevelItem(i));
    filterList();
    m_loading = false;
}

void RuleDialog::filterList()
{
    const QString text = m_filter->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        item->setHidden(!item->text(0).contains(text, Qt::CaseInsensitive) && !item->data(0, Qt::UserRole).toString().contains(text, Qt::CaseInsensitive));
    }
}

std::optional<AlertRule> RuleDialog::standing() const { return m_workspace.alertDesk.all().standing(m_rule, shard()); }

void RuleDialog::load()
{
    const std::optional<AlertRule> r = standing();
    m_form->setEnabled(r.has_value());
    m_save->setEnabled(false);
    m_reset->setEnabled(false);
    if (!r) {
        for (PlainLabel *label : {m_title, m_name, m_condition, m_why, m_preview}) label->clear();
        return;
    }
    m_loading = true;
    const bool threshold = hasThreshold(*r), everywhere = shard().isEmpty();
    const QString unit = unitOfSignal(r->signal);
    m_title->setText(ruleTitle(*r));
    m_name->setText(visibleText(r->name, 120));
    m_why->setText(QStringList{ruleWhy(*r), ruleDo(*r)}.join(u' ').trimmed());
    m_on->setChecked(r->enabled);
    m_severity->setCurrentIndex(m_severity->findData(int(r->severity)));
    setNumber(m_raise, r->raise, unit);
    m_clears->setChecked(r->clear.has_value());
    setNumber(m_clear, r->clear.value_or(r->raise), unit);
    m_for->setText(durationText(r->forMs));
    m_keep->setText(durationText(r->keepMs));
    setNumber(m_traffic, r->signal.atLeast, {});
    for (size_t i = 0; i < m_inProfile.size(); ++i) m_inProfile[i]->setChecked(r->profiles.isEmpty() || r->profiles.contains(QLatin1String(ruleProfiles[i])));
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_rows->labelForField(field)) label->setVisible(shown);
    };
    for (QWidget *w : {static_cast<QWidget *>(m_raise), static_cast<QWidget *>(m_clears), static_cast<QWidget *>(m_clear)}) show(w, threshold);
    show(m_traffic, !r->signal.traffic.empty());
    show(m_profiles, true);
    m_traffic->setEnabled(everywhere); // not from shard to shard
    m_profiles->setEnabled(everywhere);
    const bool shipped = m_workspace.alertDesk.shipped().rule(m_rule);
    m_reset->setText(shipped ? tr("Reset to default") : tr("Remove this rule"));
    m_reset->setEnabled(isOwn(m_rule));
    m_loading = false;
    changed();
    m_save->setEnabled(false);
}

std::optional<AlertRule> RuleDialog::edited() const
{
    std::optional<AlertRule> r = standing();
    if (!r) return {};
    const auto forMs = durationOf(m_for->text().trimmed()), keepMs = durationOf(m_keep->text().trimmed());
    if (!forMs || !keepMs) return {};
    r->enabled = m_on->isChecked();
    r->severity = AlertSeverity(m_severity->currentData().toInt());
    r->forMs = *forMs;
    r->keepMs = *keepMs;
    if (hasThreshold(*r)) {
        r->raise = m_raise->value();
        if (m_clears->isChecked()) r->clear = m_clear->value();
        else r->clear.reset();
    }
    r->signal.atLeast = m_traffic->value();
    QStringList in;
    for (size_t i = 0; i < m_inProfile.size(); ++i)
        if (m_inProfile[i]->isChecked()) in << QLatin1String(ruleProfiles[i]);
    if (size_t(in.size()) == m_inProfile.size()) in.clear(); // all of them is no choice
    else if (in.isEmpty()) return {};
    for (const QString &other : std::as_const(r->profiles)) // of the operator's own names
        if (std::none_of(std::begin(ruleProfiles), std::end(ruleProfiles), [&](const char *p) { return other == QLatin1String(p); }) && !in.isEmpty()) in << other;
    r->profiles = in;
    return r;
}

// What the fields say, as a condition; whether it can be saved; and what would have come of it, soon.
void RuleDialog::changed()
{
    if (m_loading) return;
    m_clear->setEnabled(m_clears->isChecked());
    const std::optional<AlertRule> was = standing(), is = edited();
    QString trouble;
    if (!is) trouble = m_inProfile.empty() || std::any_of(m_inProfile.begin(), m_inProfile.end(), [](const QCheckBox *b) { return b->isChecked(); }) ? tr("A time is written as 90s, 5m, 1h30m or 2d.") : tr("It must be in at least one profile.");
    else if (is->clear && hasThreshold(*is) && (is->below ? *is->clear < is->raise : *is->clear > is->raise)) trouble = tr("It would clear while it is still raised: the value at which it clears must lie on the good side of the other.");
    m_condition->setText(is ? conditionWords(*is) + QStringLiteral(". ") + tr("Clears: %1.").arg(clearWords(*is)) : QString());
    m_condition->setVisible(is.has_value());
    if (!trouble.isEmpty()) say(trouble, true);
    else if (m_state->property("trouble").toBool()) say({}, false);
    m_save->setEnabled(trouble.isEmpty() && is && was && !(*is == *was));
    if (is && m_workspace.alertDesk.preview) m_soon.start();
    else m_preview->clear();
}

void RuleDialog::askPreview()
{
    const std::optional<AlertRule> rule = edited();
    if (!rule || !m_workspace.alertDesk.preview) return;
    const int now = ++m_asked;
    // Only figures are kept over time.
    if (rule->signal.kind == AlertSignal::Kind::Finding) return m_preview->setText(tr("No preview: what Jitscope finds out of several views is kept as alerts only, not from moment to moment."));
    if (rule->signal.kind == AlertSignal::Kind::Source) return m_preview->setText(tr("No preview: which answers stayed out is not kept from moment to moment."));
    m_preview->setText(tr("Looking at what is kept…"));
    m_workspace.alertDesk.preview(*rule, shard(), this, [this, now](const Result<RulePreview> &answer) {
        if (now != m_asked) return;
        if (!answer) return m_preview->setText(tr("Whether it would have fired is not known: %1").arg(errorSentence(answer.error(), answer.error().where)));
        if (answer->from <= 0) return m_preview->setText(tr("Nothing is kept of this figure yet."));
        const QString since = shortMoment(answer->from, QDateTime::currentMSecsSinceEpoch());
        if (answer->fired == 0) return m_preview->setText(tr("It would not have fired since %1.").arg(since));
        m_preview->setText(tr("This would have fired %n time(s) since %1", "", answer->fired).arg(since) + QStringLiteral(", ") + tr("at %n thing(s).", "", answer->targets));
    });
}

void RuleDialog::save()
{
    const std::optional<AlertRule> is = edited();
    if (!is) return;
    say(tr("Saved to your rules."), false);
    const AlertDesk &desk = m_workspace.alertDesk;
    m_workspace.alertDesk.want(withEdit(desk.own(), desk.all(), *is, shard()));
}

void RuleDialog::reset()
{
    RuleSet own = m_workspace.alertDesk.own();
    std::erase_if(own.rules, [this](const AlertRule &r) { return r.name == m_rule; });
    std::erase_if(own.overrides, [this](const RuleOverride &o) { return o.rule == m_rule; });
    say(tr("As it was shipped."), false);
    m_workspace.alertDesk.want(own);
}

bool RuleDialog::importFrom(const QString &path)
{
    if (!m_workspace.alertDesk.readForeign) return false;
    const Result<RuleImport> read = m_workspace.alertDesk.readForeign(path);
    if (!read) {
        say(errorSentence(read.error(), read.error().where) + u' ' + visibleText(read.error().detail, 300), true);
        return false;
    }
    RuleSet own = m_workspace.alertDesk.own();
    for (const AlertRule &r : read->rules) {
        const auto it = std::find_if(own.rules.begin(), own.rules.end(), [&](const AlertRule &o) { return o.name == r.name; });
        if (it == own.rules.end()) own.rules.push_back(r);
        else *it = r;
    }
    QString text = tr("%n rule(s) taken in.", "", int(read->rules.size()));
    if (!read->left.isEmpty()) text += u' ' + tr("%n left out:", "rules", int(read->left.size())) + u' ' + visibleText(read->left.mid(0, 4).join(QStringLiteral("; ")), 500);
    say(text, read->rules.empty());
    if (read->rules.empty()) return false;
    m_rule = read->rules.front().name;
    m_workspace.alertDesk.want(own);
    return true;
}

bool RuleDialog::exportTo(const QString &path)
{
    if (!m_workspace.alertDesk.writeForeign) return false;
    const Result<> written = m_workspace.alertDesk.writeForeign(path, m_workspace.alertDesk.all());
    if (written) say(tr("Written to %1.").arg(visibleText(path, 200)), false);
    else say(errorSentence(written.error(), written.error().where) + u' ' + visibleText(written.error().detail, 300), true);
    return written.has_value();
}

void RuleDialog::say(const QString &text, bool trouble)
{
    m_state->setText(text);
    m_state->setProperty("trouble", trouble);
    m_state->setInk(trouble ? Ink::Warning : Ink::Text2);
    m_state->setVisible(!text.isEmpty());
}

} // namespace jitscope

#include "moc_ruledialog.cpp"
