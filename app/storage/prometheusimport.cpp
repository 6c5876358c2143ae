// Reading a Prometheus rule file: YAML by libyaml's events, so that neither aliases nor depth cost anything, then PromQL as far as it is one comparison.
#include "storage/prometheusrules.h"

#include "base/text.h"
#include "base/translate.h"

#include <QRegularExpression>

#include <yaml.h>

#include <memory>

namespace jitscope {
namespace {

constexpr qsizetype MostYaml = 1024 * 1024;
constexpr int MostDepth = 16;
constexpr size_t MostNodes = 100'000;

struct YamlNode
{
    enum class Kind : quint8 { Scalar, List, Map };
    Kind kind = Kind::Scalar;
    QString key; // in the map that it stands in
    QString text;
    std::vector<YamlNode> items;
    const YamlNode *find(const char *name) const
    {
        for (const YamlNode &n : items)
            if (n.key == QLatin1String(name)) return &n;
        return nullptr;
    }
    QString textOf(const char *name) const
    {
        const YamlNode *n = find(name);
        return n && n->kind == Kind::Scalar ? n->text : QString();
    }
};

class YamlReader
{
public:
    explicit YamlReader(QByteArrayView text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char *>(text.data()), size_t(text.size()));
    }
    ~YamlReader() { yaml_parser_delete(&m_parser); }
    Q_DISABLE_COPY(YamlReader)

    Result<YamlNode> read()
    {
        YamlNode root;
        while (true) {
            yaml_event_t event;
            if (!next(event)) return tl::unexpected(m_error);
            const yaml_event_type_t type = event.type;
            if (type == YAML_STREAM_START_EVENT || type == YAML_DOCUMENT_START_EVENT || type == YAML_DOCUMENT_END_EVENT) {
                yaml_event_delete(&event);
                continue;
            }
            if (type == YAML_STREAM_END_EVENT) {
                yaml_event_delete(&event);
                return root;
            }
            if (!value(event, root, 0)) return tl::unexpected(m_error);
        }
    }

private:
    bool wrong(const yaml_mark_t &at, const QString &what)
    {
        m_error = {Error::Kind::Malformed, QStringLiteral("line %1, column %2").arg(at.line + 1).arg(at.column + 1), what};
        return false;
    }
    bool next(yaml_event_t &event)
    {
        if (yaml_parser_parse(&m_parser, &event)) return true;
        return wrong(m_parser.problem_mark, QString::fromUtf8(m_parser.problem ? m_parser.problem : "no YAML"));
    }
    // Takes the event, and all that belongs to it.
    bool value(yaml_event_t &event, YamlNode &to, int depth)
    {
        struct Guard { yaml_event_t *e; ~Guard() { yaml_event_delete(e); } } guard{&event};
        if (depth > MostDepth) return wrong(event.start_mark, QStringLiteral("nested too deeply"));
        if (++m_nodes > MostNodes) return wrong(event.start_mark, QStringLiteral("too many entries"));
        to = {};
        switch (event.type) {
        case YAML_SCALAR_EVENT:
            to.text = QString::fromUtf8(reinterpret_cast<const char *>(event.data.scalar.value), qsizetype(event.data.scalar.length));
            return true;
        case YAML_SEQUENCE_START_EVENT:
            to.kind = YamlNode::Kind::List;
            while (true) {
                yaml_event_t item;
                if (!next(item)) return false;
                if (item.type == YAML_SEQUENCE_END_EVENT) { yaml_event_delete(&item); return true; }
                YamlNode node;
                if (!value(item, node, depth + 1)) return false;
                to.items.push_back(std::move(node));
            }
        case YAML_MAPPING_START_EVENT:
            to.kind = YamlNode::Kind::Map;
            while (true) {
                yaml_event_t key;
                if (!next(key)) return false;
                if (key.type == YAML_MAPPING_END_EVENT) { yaml_event_delete(&key); return true; }
                YamlNode name, node;
                if (!value(key, name, depth + 1)) return false;
                yaml_event_t item;
                if (!next(item)) return false;
                if (!value(item, node, depth + 1)) return false;
                node.key = name.text;
                to.items.push_back(std::move(node));
            }
        case YAML_ALIAS_EVENT: return wrong(event.start_mark, QStringLiteral("aliases are not taken"));
        default: return wrong(event.start_mark, QStringLiteral("unexpected end"));
        }
    }

    yaml_parser_t m_parser{};
    size_t m_nodes = 0;
    Error m_error;
};

std::optional<ServerKind> kindOfPage(SourceKind page)
{
    switch (page) {
    case SourceKind::JvbMetrics: return ServerKind::Bridge;
    case SourceKind::JicofoMetrics: return ServerKind::Focus;
    case SourceKind::JibriMetrics: return ServerKind::Recorder;
    case SourceKind::ProsodyMetrics: return ServerKind::Prosody;
    case SourceKind::HaproxyMetrics: return ServerKind::Proxy;
    default: return std::nullopt;
    }
}

bool isMetricsPage(SourceKind page) { return kindOfPage(page) || page == SourceKind::NodeExporter; }

AlertSeverity severityOfLabels(const YamlNode *labels)
{
    if (!labels) return AlertSeverity::Warning;
    const QString s = labels->textOf("severity").toLower();
    if (labels->textOf("page") == QLatin1String("true") || s == QLatin1String("page")) return AlertSeverity::Page;
    if (s == QLatin1String("critical") || s == QLatin1String("severe") || s == QLatin1String("error")) return AlertSeverity::Severe;
    if (s == QLatin1String("info") || s == QLatin1String("smoke")) return AlertSeverity::Info;
    return AlertSeverity::Warning;
}

// "of {{ $labels.instance }}" without what only Prometheus can fill in
QString withoutTemplates(QString text)
{
    static const QRegularExpression form(QStringLiteral("\\{\\{.*?\\}\\}"), QRegularExpression::DotMatchesEverythingOption);
    return text.left(4000).replace(form, QString()).simplified();
}

// One comparison: METRIC > 5, increase(METRIC[10m]) >= 3. What else there is, is said.
Result<> takeExpression(AlertRule &rule, const QString &text)
{
    const auto no = [](const QString &why) { return fail(Error::Kind::Unsupported, {}, why); };
    static const QRegularExpression form(QStringLiteral("^\\s*\\(?\\s*(?:([a-z_]+)\\s*\\(\\s*)?([a-zA-Z_:][a-zA-Z0-9_:]*)\\s*(\\{[^}]*\\})?\\s*(?:\\[([0-9a-z]+)\\])?\\s*(\\))?\\s*"
                                                        "(==|!=|>=|<=|>|<)\\s*([-+]?[0-9.]+(?:[eE][-+]?[0-9]+)?)\\s*\\)?\\s*$"));
    if (text.size() > 4000) return no(translate("RuleImport", "the expression is too long"));
    const QRegularExpressionMatch m = form.match(text);
    if (!m.hasMatch()) return no(translate("RuleImport", "the expression is more than one comparison of one metric with a number"));
    if (m.captured(3).size() > 2) return no(translate("RuleImport", "it chooses series by labels"));
    const QString name = m.captured(2), how = m.captured(1), op = m.captured(6);
    const auto keys = wireKeys();
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const WireKey &k) { return isMetricsPage(k.page) && name == QLatin1String(k.key); });
    if (key == keys.end()) return no(translate("RuleImport", "the console reads no metric %1").arg(safeText(name)));
    if (row(key->metric).scope != MetricScope::Server || isMadeOfOthers(key->metric)) return no(translate("RuleImport", "the console reads no metric %1").arg(safeText(name)));
    SignalTerm term{key->metric, SignalTerm::Over::Now, 0};
    if (!how.isEmpty()) {
        static const struct { const char *name; SignalTerm::Over over; } functions[] = {
            {"increase", SignalTerm::Over::Increase}, {"rate", SignalTerm::Over::Rate}, {"deriv", SignalTerm::Over::Slope}, {"changes", SignalTerm::Over::Changes},
            {"min_over_time", SignalTerm::Over::Min}, {"max_over_time", SignalTerm::Over::Max}, {"avg_over_time", SignalTerm::Over::Mean}};
        const auto f = std::find_if(std::begin(functions), std::end(functions), [&](const auto &x) { return how == QLatin1String(x.name); });
        const auto window = durationOf(m.captured(4));
        if (f == std::end(functions) || m.captured(5).isEmpty()) return no(translate("RuleImport", "the function %1 is not known here").arg(safeText(how)));
        if (!window || *window < 1000 || *window > 7 * 86'400'000ll) return no(translate("RuleImport", "its window is none from 1s to 7d"));
        term.over = f->over;
        term.windowMs = *window;
    } else if (!m.captured(4).isEmpty()) {
        return no(translate("RuleImport", "the expression is more than one comparison of one metric with a number"));
    }
    bool ok = false;
    double value = m.captured(7).toDouble(&ok);
    if (!ok || !std::isfinite(value)) return no(translate("RuleImport", "its threshold is no number"));
    if (term.over != SignalTerm::Over::Changes) value *= key->factor;
    const bool flag = row(key->metric).unit == Unit::Flag && how.isEmpty();
    if (op == QLatin1String("==") || op == QLatin1String("!=")) {
        if (!flag || (value != 0 && value != 1)) return no(translate("RuleImport", "it compares with == or !="));
        rule.below = (op == QLatin1String("==")) == (value == 0);
        rule.orEqual = true;
        value = rule.below ? 0 : 1;
    } else {
        rule.below = op.startsWith(u'<');
        rule.orEqual = op.endsWith(u'=');
    }
    rule.raise = value;
    rule.signal.terms = {term};
    rule.signal.of = kindOfPage(key->page);
    return {};
}

// Prometheus' own: "1y2w3d4h5m6s7ms"
std::optional<qint64> promDuration(const QString &text)
{
    if (text.isEmpty() || text == QLatin1String("0")) return 0;
    static const QRegularExpression weeks(QStringLiteral("^(\\d{1,3})w$"));
    if (const auto m = weeks.match(text); m.hasMatch()) return durationOf(QString::number(m.captured(1).toInt() * 7) + u'd');
    return durationOf(text);
}

} // namespace

Result<RuleImport> readPrometheusRules(QByteArrayView text)
{
    if (text.size() > MostYaml) return fail(Error::Kind::Malformed, {}, QStringLiteral("the file is larger than 1 MB"));
    const Result<YamlNode> root = YamlReader(text).read();
    if (!root) return tl::unexpected(root.error());
    const YamlNode *groups = root->find("groups");
    if (!groups || groups->kind != YamlNode::Kind::List) return fail(Error::Kind::Malformed, {}, QStringLiteral("there is no list of groups: it is no Prometheus rule file"));
    RuleImport out;
    QStringList names;
    for (const YamlNode &group : groups->items) {
        const YamlNode *rules = group.find("rules");
        for (size_t i = 0; rules && i < rules->items.size(); ++i) {
            const YamlNode &r = rules->items[i];
            const QString name = r.textOf("alert");
            const auto leave = [&](const QString &why) { out.left << safeText((name.isEmpty() ? r.textOf("record") : name).left(200)) + QStringLiteral(": ") + why; };
            if (name.isEmpty()) { leave(translate("RuleImport", "it records, and raises no alert")); continue; }
            static const QRegularExpression form(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]{0,79}$"));
            if (!form.match(name).hasMatch()) { leave(translate("RuleImport", "its name is not of letters, digits and _")); continue; }
            if (names.contains(name)) { leave(translate("RuleImport", "there is another one of that name")); continue; }
            AlertRule rule;
            rule.name = name;
            rule.severity = severityOfLabels(r.find("labels"));
            if (const auto taken = takeExpression(rule, r.textOf("expr")); !taken) { leave(taken.error().detail); continue; }
            const auto forMs = promDuration(r.textOf("for")), keepMs = promDuration(r.textOf("keep_firing_for"));
            if (!forMs || !keepMs) { leave(translate("RuleImport", "its time is none from 0s to 30d")); continue; }
            rule.forMs = *forMs;
            rule.keepMs = *keepMs;
            if (const YamlNode *a = r.find("annotations")) {
                rule.title = withoutTemplates(a->textOf("summary"));
                rule.why = withoutTemplates(a->textOf("description"));
            }
            if (rule.title.isEmpty()) rule.title = name;
            names << name;
            out.rules.push_back(std::move(rule));
        }
    }
    return out;
}

} // namespace jitscope
