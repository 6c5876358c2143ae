#include "storage/rulesfile.h"

#include "storage/jsonfile.h"
#include "storage/rulewords.h"
#include "storage/toml.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

#include <iterator>

namespace jitscope {
namespace {

constexpr qsizetype MostRulesText = 1024 * 1024;
constexpr size_t MostRules = 2000;

QString ruleText(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

std::optional<ProblemKind> problemByName(const QString &name)
{
    for (int k = 0; k < 500; ++k) {
        const QLatin1String known(problemName(ProblemKind(k)));
        if (known == QLatin1String("unknown")) break;
        if (name == known) return ProblemKind(k);
    }
    return std::nullopt;
}

std::optional<SourceKind> sourceByName(const QString &name)
{
    for (int k = 0; k < int(SourceKind::Count_); ++k)
        if (name == QLatin1String(sourceKindName(SourceKind(k)))) return SourceKind(k);
    return std::nullopt;
}

class RulesReader
{
public:
    RulesReader(QString file, RulesFile &out) : m_file(std::move(file)), m_out(out) {}

    void fault(const toml::source_position &at, const QString &what)
    {
        m_out.faults.push_back({Error::Kind::Malformed, QStringLiteral("%1, line %2, column %3").arg(m_file).arg(at.line).arg(at.column), what});
    }

    void all(const toml::table &root)
    {
        unknown(root, {"rule", "override", "profile"}, QStringLiteral("at the top"));
        tables(root, "rule", [this](const toml::table &t) { rule(t); });
        tables(root, "override", [this](const toml::table &t) { change(t); });
        if (const toml::node *n = root.get("profile")) {
            const toml::table *profiles = n->as_table();
            if (!profiles) return fault(*n, QStringLiteral("expected tables like [profile.staging]"));
            for (const auto &[key, value] : *profiles) {
                const toml::table *p = value.as_table();
                if (!p) { fault(value, QStringLiteral("expected a table like [profile.staging]")); continue; }
                unknown(*p, {"at_most"}, QStringLiteral("in a profile"));
                if (const auto s = severity(*p, "at_most")) m_out.set.atMost.insert(ruleText(key.str()), *s);
            }
        }
    }

private:
    void fault(const toml::node &node, const QString &what) { fault(node.source().begin, what); }
    size_t faults() const { return m_out.faults.size(); }

    template<class Take>
    void tables(const toml::table &root, const char *key, Take take)
    {
        const toml::node *n = root.get(key);
        if (!n) return;
        const toml::array *list = n->as_array();
        if (!list) return fault(*n, QStringLiteral("expected [[%1]], with two brackets").arg(QLatin1String(key)));
        for (size_t i = 0; i < list->size(); ++i) {
            if (i >= MostRules) return fault((*list)[i], QStringLiteral("there are more than %1").arg(MostRules));
            if (const toml::table *t = (*list)[i].as_table()) take(*t);
            else fault((*list)[i], QStringLiteral("expected [[%1]], with two brackets").arg(QLatin1String(key)));
        }
    }

    void unknown(const toml::table &in, std::initializer_list<const char *> known, const QString &where)
    {
        for (const auto &[key, value] : in) {
            const std::string_view name = key.str();
            if (std::none_of(known.begin(), known.end(), [&](const char *k) { return name == k; }))
                fault(key.source().begin, QStringLiteral("%1 is not known %2").arg(ruleText(name).left(80), where));
        }
    }

    QString text(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return {};
        if (const auto *s = n->as_string()) return ruleText(s->get()).left(4000);
        fault(*n, QStringLiteral("expected text after %1 =").arg(QLatin1String(key)));
        return {};
    }

    std::optional<bool> flag(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return std::nullopt;
        if (const auto *b = n->as_boolean()) return b->get();
        fault(*n, QStringLiteral("expected true or false after %1 =").arg(QLatin1String(key)));
        return std::nullopt;
    }

    std::optional<double> number(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return std::nullopt;
        const auto v = n->value<double>();
        if ((n->is_integer() || n->is_floating_point()) && v && std::isfinite(*v)) return *v;
        fault(*n, QStringLiteral("expected a number after %1 =").arg(QLatin1String(key)));
        return std::nullopt;
    }

    std::optional<qint64> duration(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return std::nullopt;
        std::optional<qint64> ms;
        if (const auto *s = n->as_string()) ms = durationOf(ruleText(s->get()));
        else if (const auto *i = n->as_integer(); i && i->get() >= 0 && i->get() < 3'000'000) ms = i->get() * 1000;
        if (!ms) fault(*n, QStringLiteral("expected a time after %1 =, like \"90s\" or \"1h30m\"").arg(QLatin1String(key)));
        return ms;
    }

    std::optional<AlertSeverity> severity(const toml::table &in, const char *key)
    {
        if (!in.contains(key)) return std::nullopt;
        const auto s = severityByName(text(in, key));
        if (!s) fault(*in.get(key), QStringLiteral("expected info, warning, severe or page after %1 =").arg(QLatin1String(key)));
        return s;
    }

    QStringList texts(const toml::table &in, const char *key)
    {
        const toml::node *n = in.get(key);
        if (!n) return {};
        if (const auto *s = n->as_string()) return {ruleText(s->get())};
        const toml::array *list = n->as_array();
        QStringList out;
        for (size_t i = 0; list && i < list->size() && i < 20; ++i) {
            const auto *s = (*list)[i].as_string();
            if (!s) { list = nullptr; break; }
            out << ruleText(s->get());
        }
        if (!list) fault(*n, QStringLiteral("expected text or a list of texts after %1 =").arg(QLatin1String(key)));
        return list ? out : QStringList();
    }

    std::vector<SignalTerm> terms(const toml::table &in, const char *key, const AlertSignal &signal)
    {
        std::vector<SignalTerm> out;
        for (const QString &t : texts(in, key)) {
            const auto term = termOf(t);
            if (!term) { fault(*in.get(key), term.error().detail); continue; }
            const MetricScope scope = row(term->metric).scope;
            const MetricScope wanted = signal.across != AlertSignal::Across::Own ? MetricScope::Server : signal.scope;
            if (scope != wanted)
                fault(*in.get(key), QStringLiteral("%1 is no figure of what the rule is on").arg(t.section(u' ', 0, 0).left(80)));
            out.push_back(*term);
        }
        return out;
    }

    void rule(const toml::table &t)
    {
        const size_t before = faults();
        unknown(t, {"name", "enabled", "severity", "on", "signal", "per", "percent", "across", "each", "limit", "finding", "source", "traffic", "at_least", "min_age", "raise",
                    "clear", "for", "keep", "family", "profiles", "title", "why", "do", "view", "operation"},
                QStringLiteral("in [[rule]]"));
        AlertRule r;
        r.name = text(t, "name");
        static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,79}$"));
        if (!form.match(r.name).hasMatch()) {
            fault(t.contains("name") ? *t.get("name") : static_cast<const toml::node &>(t), QStringLiteral("expected name = of letters, digits and _, like \"JVB_Stress_High\""));
            return;
        }
        if (m_names.contains(r.name)) return fault(*t.get("name"), QStringLiteral("there are two rules of the name %1").arg(r.name));
        m_names.insert(r.name);
        r.enabled = flag(t, "enabled").value_or(true);
        r.severity = severity(t, "severity").value_or(AlertSeverity::Warning);
        AlertSignal &s = r.signal;
        const QString on = t.contains("on") ? text(t, "on") : QStringLiteral("server");
        const auto where = std::find_if(std::begin(ruleOns), std::end(ruleOns), [&](const RuleOn &o) { return on == QLatin1String(o.name); });
        if (where != std::end(ruleOns)) {
            s.scope = where->scope;
            s.of = where->of;
        } else {
            fault(*t.get("on"), QStringLiteral("expected shard, server, bridge, recorder, gateway, focus, prosody, host, proxy or signal after on ="));
        }
        across(t, s);
        const int kinds = int(t.contains("signal")) + int(t.contains("finding")) + int(t.contains("source"));
        if (kinds != 1) return fault(t, QStringLiteral("expected one of signal =, finding = and source = in [[rule]]"));
        if (t.contains("finding")) {
            s.kind = AlertSignal::Kind::Finding;
            if (const auto p = problemByName(text(t, "finding"))) s.finding = *p;
            else fault(*t.get("finding"), QStringLiteral("there is no finding of that name"));
        } else if (t.contains("source")) {
            s.kind = AlertSignal::Kind::Source;
            const QString page = text(t, "source");
            if (page != QLatin1String("any")) {
                s.page = sourceByName(page);
                if (!s.page) fault(*t.get("source"), QStringLiteral("expected \"any\" or a kind of page like \"jvb-stats\" after source ="));
            }
        } else {
            s.terms = terms(t, "signal", s);
            s.per = terms(t, "per", s);
            if (s.terms.empty() && before == faults()) fault(*t.get("signal"), QStringLiteral("expected a metric after signal ="));
        }
        s.traffic = terms(t, "traffic", s);
        s.percent = flag(t, "percent").value_or(false);
        limit(t, s);
        if (s.isForecast() && (s.terms.size() != 1 || s.terms[0].over != SignalTerm::Over::Slope || !s.per.empty()))
            fault(*t.get("limit"), QStringLiteral("limit = goes with one signal like \"host.memory_used slope 6h\""));
        s.atLeast = number(t, "at_least").value_or(0);
        s.minAgeMs = duration(t, "min_age").value_or(0);
        if (t.contains("raise")) {
            if (const auto c = setCondition(r, text(t, "raise")); !c) fault(*t.get("raise"), c.error().detail);
        } else if (s.kind != AlertSignal::Kind::Finding) {
            fault(t, QStringLiteral("expected raise = in [[rule]], like \"> 0.8\""));
        }
        r.clear = number(t, "clear");
        if (r.clear && (r.below ? *r.clear < r.raise : *r.clear > r.raise)) fault(*t.get("clear"), QStringLiteral("clear = lies on the raised side of raise ="));
        r.forMs = duration(t, "for").value_or(0);
        r.keepMs = duration(t, "keep").value_or(0);
        r.family = text(t, "family");
        r.profiles = texts(t, "profiles");
        r.title = text(t, "title");
        r.why = text(t, "why");
        r.doWhat = text(t, "do");
        r.view = text(t, "view");
        r.operation = text(t, "operation");
        if (before == faults()) m_out.set.rules.push_back(std::move(r));
    }

    // limit = 100, or "bridge.heap_max": a figure of the same entity
    void limit(const toml::table &t, AlertSignal &s)
    {
        const toml::node *n = t.get("limit");
        if (!n || !n->is_string()) {
            s.limit = number(t, "limit");
            return;
        }
        const MetricRow *by = metricByKey(text(t, "limit").toStdString());
        if (by && by->scope == s.scope && s.across == AlertSignal::Across::Own) s.limitBy = by->metric;
        else fault(*n, QStringLiteral("expected a number or a figure of what the rule is on after limit ="));
    }

    // across = "sum", "least", "most" or "count > 0"
    void across(const toml::table &t, AlertSignal &s)
    {
        s.each = number(t, "each").value_or(0);
        if (!t.contains("across")) return;
        const QString how = text(t, "across");
        using Across = AlertSignal::Across;
        if (how == QLatin1String("sum")) s.across = Across::Sum;
        else if (how == QLatin1String("count")) s.across = Across::Count;
        else if (how == QLatin1String("least")) s.across = Across::Least;
        else if (how == QLatin1String("most")) s.across = Across::Most;
        else fault(*t.get("across"), QStringLiteral("expected sum, count, least or most after across ="));
        // on = then says whose figures they are; the alert is the shard's
        s.scope = MetricScope::Shard;
    }

    void change(const toml::table &t)
    {
        const size_t before = faults();
        unknown(t, {"shard", "rule", "enabled", "severity", "raise", "clear", "for", "keep"}, QStringLiteral("in [[override]]"));
        RuleOverride o;
        o.shard = text(t, "shard");
        o.rule = text(t, "rule");
        if (o.rule.isEmpty()) fault(t, QStringLiteral("expected rule = in [[override]]"));
        o.enabled = flag(t, "enabled");
        o.severity = severity(t, "severity");
        o.raise = number(t, "raise");
        o.clear = number(t, "clear");
        o.forMs = duration(t, "for");
        o.keepMs = duration(t, "keep");
        if (before == faults()) m_out.set.overrides.push_back(std::move(o));
    }

    QString m_file;
    RulesFile &m_out;
    QSet<QString> m_names;
};

} // namespace

RulesFile readRules(QByteArrayView text, const QString &fileName)
{
    RulesFile out;
    RulesReader reader(fileName, out);
    if (text.size() > MostRulesText) {
        reader.fault({1, 1}, QStringLiteral("the file is larger than 1 MB"));
        return out;
    }
    try {
        reader.all(toml::parse(std::string_view(text.data(), size_t(text.size()))));
    } catch (const toml::parse_error &e) {
        reader.fault(e.source().begin, ruleText(e.description()));
    }
    return out;
}

Result<RulesFile> loadRules(const QString &path)
{
    QFile file(path);
    if (!file.exists()) return RulesFile{};
    if (!file.open(QIODevice::ReadOnly)) return fail(Error::Kind::Storage, path, file.errorString());
    return readRules(file.read(MostRulesText + 1), QFileInfo(path).fileName());
}

const RulesFile &shippedRules()
{
    static const RulesFile shipped = [] {
        QFile file(QStringLiteral(":/rules.toml"));
        return file.open(QIODevice::ReadOnly) ? readRules(file.readAll(), QStringLiteral("rules.toml")) : RulesFile{};
    }();
    return shipped;
}

Result<> writeRules(const QString &path, const QByteArray &text) { return saveWhole(path, text, FileFor::Everybody); }

QString defaultRulesPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/jitscope/rules.toml");
}

} // namespace jitscope
