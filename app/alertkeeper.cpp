#include "alertkeeper.h"

#include "storage/alertsfile.h"
#include "storage/prometheusrules.h"
#include "storage/rulesfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

namespace jitscope {

AlertKeeper::AlertKeeper(AlertBoard &board, AlertDesk &desk, Files files, QObject *parent)
    : QObject(parent), m_board(board), m_desk(desk), m_files(std::move(files)), m_watcher(this), m_reload(this), m_save(this)
{
    if (!m_files.state.isEmpty()) {
        if (const auto r = loadAlerts(board, m_files.state, QDateTime::currentMSecsSinceEpoch()); !r) m_faults.push_back(r.error());
        m_save.setSingleShot(true);
        m_save.setInterval(1000);
        if (m_files.writes) {
            connect(&board, &AlertBoard::worthKeeping, &m_save, [this] {
                if (!m_save.isActive()) m_save.start();
            });
            connect(&m_save, &QTimer::timeout, this, [this] {
                if (const auto r = saveAlerts(m_board, m_files.state); !r) qWarning("alerts are not kept: %s", qPrintable(r.error().detail));
            });
        }
    }
    m_reload.setSingleShot(true);
    m_reload.setInterval(200); // an editor writes in several steps
    connect(&m_reload, &QTimer::timeout, this, &AlertKeeper::read);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_reload, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_reload, qOverload<>(&QTimer::start));
    if (m_files.writes && !m_files.rules.isEmpty()) connect(&desk, &AlertDesk::wanted, this, &AlertKeeper::keep);
    desk.readForeign = [](const QString &path) -> Result<RuleImport> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
        return readPrometheusRules(file.read(1024 * 1024 + 1));
    };
    desk.writeForeign = [](const QString &path, const RuleSet &rules) { return writeRules(path, prometheusRules(rules).toUtf8()); };
    read();
}

AlertKeeper::~AlertKeeper()
{
    m_desk.preview = nullptr;
    if (m_save.isActive()) (void)saveAlerts(m_board, m_files.state);
}

void AlertKeeper::previewOn(const Fleet &fleet, const SeriesStore &series, std::function<History *()> history)
{
    m_previewer = std::make_unique<RulePreviewer>(fleet, series, std::move(history));
    m_desk.preview = [this](const AlertRule &rule, const QString &shard, QObject *context, RulePreviewer::Done done) {
        m_previewer->ask(rule, shard, QDateTime::currentMSecsSinceEpoch(), context, std::move(done));
    };
}

void AlertKeeper::read()
{
    RuleSet own;
    std::vector<Error> faults = shippedRules().faults;
    if (!m_files.rules.isEmpty()) {
        const QString folder = QFileInfo(m_files.rules).absolutePath();
        for (const QString &p : {m_files.rules, folder})
            if (QFileInfo::exists(p) && !m_watcher.files().contains(p) && !m_watcher.directories().contains(p)) m_watcher.addPath(p);
        if (auto file = loadRules(m_files.rules)) {
            own = std::move(file->set);
            faults.insert(faults.end(), file->faults.begin(), file->faults.end());
        } else {
            faults.push_back(file.error());
        }
    }
    m_board.setRuleSet(merged(shippedRules().set, own));
    m_desk.setRules(shippedRules().set, own, faults.empty() ? std::nullopt : std::optional(faults.front()));
    m_faults = std::move(faults);
    emit faultsChanged();
}

// What the window wants becomes edits of the text, rule by rule: what the operator wrote around them stays.
void AlertKeeper::keep(const RuleSet &own)
{
    const auto refuse = [this](const Error &why) { m_desk.setRules(m_desk.shipped(), m_desk.own(), why); };
    QByteArray text;
    QFile file(m_files.rules);
    if (file.exists() && !file.open(QIODevice::ReadOnly)) return refuse({Error::Kind::Storage, m_files.rules, file.errorString()});
    if (file.isOpen()) text = file.readAll();
    const RuleSet before = readRules(text, QStringLiteral("rules.toml")).set;
    Result<QByteArray> now = text;
    const auto apply = [&](auto edit) {
        if (now) now = edit(*now);
    };
    for (const AlertRule &r : before.rules)
        if (!own.rule(r.name)) apply([&](const QByteArray &t) { return withRule(t, r.name, nullptr); });
    for (const AlertRule &r : own.rules)
        if (const AlertRule *old = before.rule(r.name); !old || *old != r) apply([&](const QByteArray &t) { return withRule(t, r.name, &r); });
    const auto find = [](const RuleSet &in, const RuleOverride &o) {
        return std::find_if(in.overrides.begin(), in.overrides.end(), [&](const RuleOverride &x) { return x.shard == o.shard && x.rule == o.rule; });
    };
    for (const RuleOverride &o : before.overrides)
        if (find(own, o) == own.overrides.end()) apply([&](const QByteArray &t) { return withOverride(t, o, true); });
    for (const RuleOverride &o : own.overrides)
        if (const auto old = find(before, o); old == before.overrides.end() || *old != o) apply([&](const QByteArray &t) { return withOverride(t, o, false); });
    if (!now) return refuse(now.error());
    if (*now != text) {
        if (const auto written = writeRules(m_files.rules, *now); !written) return refuse(written.error());
    }
    read();
}

} // namespace jitscope

#include "moc_alertkeeper.cpp"
