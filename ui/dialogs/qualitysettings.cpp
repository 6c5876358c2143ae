#include "dialogs/qualitysettings.h"

#include "base/text.h"
#include "fleet/metric.h"
#include "items/qualitywords.h"
#include "quality/verdict.h"
#include "widgets/parts.h"
#include "widgets/style.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace jitscope {
namespace {

constexpr double NoStep = -1; // what a field says of a step that the scale does not have

// Loss has the same edges both ways.
constexpr QualityMeasure EditedMeasures[] = {QualityMeasure::Rtt, QualityMeasure::LossUp, QualityMeasure::AudioJitter, QualityMeasure::VideoJitter, QualityMeasure::Mos, QualityMeasure::Bandwidth};

struct FieldLimits { double most, step; int decimals; const char *suffix; };
FieldLimits limitsOf(QualityMeasure m)
{
    switch (m) {
    case QualityMeasure::Rtt: return {10'000, 10, 0, " ms"};
    case QualityMeasure::AudioJitter:
    case QualityMeasure::VideoJitter: return {1000, 5, 0, " ms"};
    case QualityMeasure::Mos: return {4.5, 0.1, 1, ""};
    default: return {100, 1, m == QualityMeasure::Bandwidth ? 0 : 1, " %"};
    }
}

QualityEdge *edgeAt(QualityEdges &e, size_t i) { return i == 0 ? &e.fair : i == 1 ? &e.poor : &e.bad; }

} // namespace

QualitySettings::QualitySettings(Workspace &workspace, const ShardId &shard, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_shard(shard), m_shards(new QComboBox(this)), m_preset(new QComboBox(this)), m_now(new PlainLabel({}, TextRole::Body, Ink::Text, this)), m_state(new PlainLabel({}, TextRole::Label, Ink::Text2, this)),
      m_apply(new QPushButton(this)), m_back(new QPushButton(tr("Back to what is in force"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, 140);
    grid->setColumnStretch(4, 1);
    const auto label = [&](const QString &text, QWidget *of, int row) {
        auto *l = new PlainLabel(text, TextRole::Body, Ink::Text, this);
        l->setBuddy(of);
        if (of->accessibleName().isEmpty()) of->setAccessibleName(text);
        grid->addWidget(l, row, 0);
    };
    m_shards->setObjectName(QStringLiteral("qualityShard"));
    m_preset->setObjectName(QStringLiteral("qualityPreset"));
    label(tr("Shard"), m_shards, 0);
    grid->addWidget(m_shards, 0, 1, 1, 3);
    label(tr("Scale"), m_preset, 1);
    grid->addWidget(m_preset, 1, 1, 1, 3);
    for (size_t i = 0; i < QualityPresets; ++i) m_preset->addItem(QLatin1String(qualityPresetTitle(QualityPreset(i))), int(i));
    int row = 2;
    const QString steps[] = {tr("Fair from"), tr("Poor from"), tr("Bad from")};
    for (int i = 0; i < 3; ++i) grid->addWidget(new PlainLabel(steps[i], TextRole::Label, Ink::Text2, this), row, 1 + i);
    ++row;
    for (const QualityMeasure m : EditedMeasures) {
        const QString title = m == QualityMeasure::LossUp ? tr("Loss, each direction") : measureTitle(m);
        Row r{m, {}, {}};
        const FieldLimits limits = limitsOf(m);
        for (size_t i = 0; i < 3; ++i) {
            auto *field = new QDoubleSpinBox(this);
            field->setObjectName(QStringLiteral("edge-%1-%2").arg(QLatin1String(qualityMeasureName(m))).arg(i));
            field->setDecimals(limits.decimals);
            field->setRange(NoStep, limits.most);
            field->setSingleStep(limits.step);
            field->setSuffix(QLatin1String(limits.suffix));
            field->setSpecialValueText(tr("none"));
            field->setAccessibleName(title + QStringLiteral(": ") + steps[i]);
            field->setKeyboardTracking(false);
            grid->addWidget(field, row, 1 + int(i));
            connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
                if (m_loading) return;
                m_edited = true;
                refresh();
            });
            r.steps[i] = field;
        }
        label(title, r.steps[0], row++);
        r.steps[0]->setAccessibleName(title + QStringLiteral(": ") + steps[0]);
        m_rows.push_back(r);
    }
    column->addLayout(grid);

    const auto number = [&](const char *name, int least, int most, const QString &what) {
        auto *field = new QSpinBox(this);
        field->setObjectName(QLatin1String(name));
        field->setRange(least, most);
        field->setAccessibleName(what);
        field->setKeyboardTracking(false);
        connect(field, &QSpinBox::valueChanged, this, [this] {
            if (m_loading) return;
            m_edited = true;
            refresh();
        });
        return field;
    };
    m_enter = number("qualityEnter", 1, 16, tr("Worse after so many looks"));
    m_of = number("qualityOf", 1, 16, tr("Of the last so many looks"));
    m_leave = number("qualityLeave", 1, 16, tr("Better after so many looks in a row"));
    m_window = number("qualityWindow", 1, 60, tr("Seconds of one look"));
    m_window->setSuffix(QStringLiteral(" s"));
    m_packets = number("qualityPackets", 1, 100'000, tr("Packets in a minute that tell of loss"));
    struct Pair { QString text; QSpinBox *field; };
    int line = row;
    for (const Pair &p : {Pair{m_enter->accessibleName(), m_enter}, Pair{m_of->accessibleName(), m_of}, Pair{m_leave->accessibleName(), m_leave}, Pair{m_window->accessibleName(), m_window}, Pair{m_packets->accessibleName(), m_packets}}) {
        auto *l = new PlainLabel(p.text, TextRole::Body, Ink::Text, this);
        l->setBuddy(p.field);
        grid->addWidget(l, line, 0, 1, 3);
        grid->addWidget(p.field, line++, 3);
    }
    m_now->setObjectName(QStringLiteral("qualityNow"));
    m_now->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("qualityState"));
    m_state->setWordWrap(true);
    column->addWidget(m_now);
    column->addWidget(m_state);
    auto *buttons = new QHBoxLayout;
    m_apply->setObjectName(QStringLiteral("qualityApply"));
    m_back->setObjectName(QStringLiteral("qualityBack"));
    setLook(m_apply, ButtonLook::Primary);
    for (QPushButton *b : {m_apply, m_back}) {
        b->setAutoDefault(false);
        buttons->addWidget(b);
    }
    buttons->addStretch(1);
    column->addLayout(buttons);

    connect(m_shards, &QComboBox::activated, this, [this] {
        m_shard.value = m_shards->currentData().toString();
        m_edited = false;
        m_fault.clear();
        refresh();
    });
    connect(m_preset, &QComboBox::activated, this, [this] {
        m_edited = true;
        load(QualityScale(QualityPreset(m_preset->currentData().toInt())));
        refresh();
    });
    connect(m_apply, &QPushButton::clicked, this, &QualitySettings::apply);
    connect(m_back, &QPushButton::clicked, this, [this] {
        m_edited = false;
        m_fault.clear();
        refresh();
    });
    connect(&workspace.fleet, &Fleet::shardsChanged, this, [this] {
        offer();
        refresh();
    });
    connect(&workspace.setup, &ShardSetup::qualityKept, this, [this](const ShardId &kept, const QString &fault) {
        if (kept != m_shard) return;
        m_fault = fault;
        refresh();
    });
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible()) refresh();
    });
    m_tick.start();
    load(QualityScale());
    offer();
    refresh();
}

void QualitySettings::offer()
{
    const QSignalBlocker quiet(m_shards);
    m_shards->clear();
    for (const SnapshotPtr &s : m_workspace.fleet.facts()) m_shards->addItem(visibleText(s->name.isEmpty() ? s->id.value : s->name, 60), s->id.value);
    int at = m_shards->findData(m_shard.value);
    if (at < 0) {
        at = m_shards->count() ? 0 : -1;
        m_edited = false;
        m_shard.value = at < 0 ? QString() : m_shards->itemData(at).toString();
    }
    m_shards->setCurrentIndex(at);
}

const QualityScale *QualitySettings::running() const
{
    const SnapshotPtr s = m_workspace.fleet.shard(m_shard);
    return s && s->quality ? &s->quality->scale : nullptr;
}

void QualitySettings::load(const QualityScale &scale)
{
    m_loading = true;
    m_loaded = scale;
    m_preset->setCurrentIndex(m_preset->findData(int(scale.preset)));
    for (Row &r : m_rows) {
        QualityEdges edges = scale.edgesOf(r.measure);
        for (size_t i = 0; i < 3; ++i) {
            r.steps[i]->setValue(edgeAt(edges, i)->isSet() ? edgeAt(edges, i)->at : NoStep);
            r.shown[i] = r.steps[i]->value();
        }
    }
    m_enter->setValue(scale.enter);
    m_of->setValue(scale.of);
    m_leave->setValue(scale.leave);
    m_window->setValue(scale.windowMs / 1000);
    m_packets->setValue(scale.minPackets);
    m_loading = false;
}

QualityScale QualitySettings::draft() const
{
    QualityScale scale = m_loaded;
    for (const Row &r : m_rows) {
        // Who stands exactly on an edge of one's own is judged as in Jitsi Ops: the fleet file cannot say it.
        QualityEdges own = QualityScale().edgesOf(r.measure);
        bool changed = false;
        for (size_t i = 0; i < 3; ++i) {
            const double value = r.steps[i]->value();
            changed = changed || std::abs(value - r.shown[i]) > 1e-9;
            if (value < 0) *edgeAt(own, i) = {};
            else edgeAt(own, i)->at = value;
        }
        if (!changed) continue;
        scale.edges[size_t(r.measure)] = own;
        if (r.measure == QualityMeasure::LossUp) scale.edges[size_t(QualityMeasure::LossDown)] = own;
    }
    scale.enter = m_enter->value();
    scale.of = m_of->value();
    scale.leave = m_leave->value();
    if (m_window->value() != m_loaded.windowMs / 1000) scale.windowMs = m_window->value() * 1000;
    scale.minPackets = m_packets->value();
    return scale;
}

QString QualitySettings::trouble() const
{
    for (const Row &r : m_rows) {
        double last = std::nan("");
        for (const QDoubleSpinBox *field : r.steps) {
            const double value = field->value();
            if (value < 0) continue;
            const bool falling = isFalling(r.measure);
            if (!std::isnan(last) && (falling ? value >= last : value <= last))
                return (falling ? tr("%1: each step must be smaller than the one before.") : tr("%1: each step must be greater than the one before.")).arg(r.measure == QualityMeasure::LossUp ? tr("Loss, each direction") : measureTitle(r.measure));
            last = value;
        }
    }
    if (m_enter->value() > m_of->value()) return tr("It cannot take more looks than there are.");
    return {};
}

// How its people fare by the scale of the fields, at this moment.
void QualitySettings::refresh()
{
    const SnapshotPtr shard = m_workspace.fleet.shard(m_shard);
    const QualityScale *now = running();
    if (now && !m_edited && !(draft() == *now)) load(*now);
    const QualityScale scale = draft();
    const QString wrong = trouble();
    const bool other = now && !(scale == *now);
    if (m_edited && !other && m_fault.isEmpty()) m_edited = false;
    std::array<int, 5> bands{};
    if (shard)
        for (const RoomPtr &room : shard->rooms)
            for (const PersonPtr &p : room->people) ++bands[size_t(scale.step(scale.figures(*p)).band)];
    QStringList counts;
    for (const Band b : {Band::Good, Band::Fair, Band::Poor, Band::Bad, Band::None}) counts << QStringLiteral("%1 %2").arg(QLocale().toString(bands[size_t(b)]), steadyWord(b));
    m_now->setText(shard ? tr("By these, now: %1.").arg(counts.join(QStringLiteral(" · "))) : QString());
    const QString name = shard ? visibleText(shard->name.isEmpty() ? shard->id.value : shard->name, 40) : QString();
    m_apply->setText(tr("Apply to %1").arg(name).replace(u'&', QStringLiteral("&&")));
    m_apply->setEnabled(now && other && wrong.isEmpty());
    m_back->setEnabled(now && (other || m_edited));
    if (!m_fault.isEmpty()) m_state->setText(tr("That could not be kept: %1").arg(visibleText(m_fault, 300)));
    else if (!wrong.isEmpty()) m_state->setText(wrong);
    else if (!now) m_state->setText(tr("This shard has not answered yet."));
    else if (other) m_state->setText(shard->demo ? tr("Not in force yet. A simulated shard keeps it for this run.") : tr("Not in force yet. It will be written into the fleet file, and bands begin anew."));
    else m_state->setText(scale.isEdited() ? tr("In force: %1 with edges of your own.").arg(QLatin1String(qualityPresetTitle(scale.preset))) : tr("In force: %1.").arg(QLatin1String(qualityPresetTitle(scale.preset))));
    m_state->setInk(!m_fault.isEmpty() || !wrong.isEmpty() ? Ink::Warning : Ink::Text2);
}

void QualitySettings::apply()
{
    if (!trouble().isEmpty()) return;
    m_fault.clear();
    m_workspace.setup.setQuality(m_shard, draft());
    refresh();
}

} // namespace jitscope

#include "moc_qualitysettings.cpp"
