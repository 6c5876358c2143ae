#include "config/configform.h"

#include "base/rows.h"
#include "base/text.h"
#include "config/configmask.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>

#include <QSet>

#include <algorithm>
#include <climits>
#include <tuple>

namespace jitscope {
namespace {

const QString anyStep = QStringLiteral("*");
const QStringList roots{QStringLiteral("jibri"), QStringLiteral("jicofo"), QStringLiteral("videobridge")}; // say nothing in the file of that name

bool isIndex(const QString &step)
{
    return !step.isEmpty() && std::all_of(step.begin(), step.end(), [](QChar c) { return c.isDigit(); });
}

QString words(const QString &step) { return QCoreApplication::translate("ConfigKey", step.toUtf8().constData()); }

// The first steps make the section, the last ones the name.
void nameRow(FormRow &row)
{
    ConfigPath path = row.path;
    if (path.size() > 1 && roots.contains(path.front())) path.removeFirst();
    QString section;
    if (path.size() > 1) section = path.takeFirst().trimmed();
    else section = QString();
    const bool quoted = section.contains(u' '); // "VirtualHost meet.example.org"
    row.section = section.isEmpty() ? QCoreApplication::translate("ConfigForm", "General") : quoted ? visibleText(section, 60) : keyWords(section);
    QStringList steps;
    for (const QString &step : std::as_const(path))
        if (!isIndex(step)) steps << step;
    QStringList indexes;
    for (const QString &step : std::as_const(path))
        if (isIndex(step)) indexes << QString::number(step.toInt() + 1);
    if (steps.isEmpty()) steps << path.back();
    QString name = keyWords(steps.takeLast());
    if (!steps.isEmpty()) name = keyWords(steps.takeLast()) + QStringLiteral(" · ") + name;
    if (!indexes.isEmpty() && indexes != QStringList{QStringLiteral("1")}) name += QStringLiteral(" (%1)").arg(indexes.join(u'.'));
    row.name = name;
}

// What the catalogue says of it.
void describe(FormRow &row, const KeyFact &fact)
{
    row.known = true;
    row.type = fact.type;
    row.unit = fact.unit;
    row.choices = fact.choices;
    row.secret = fact.secret;
    row.standard = fact.standard;
    row.meaning = fact.meaning.isEmpty() ? QString() : words(fact.meaning);
    row.reaches = fact.reaches.isEmpty() ? QString() : words(fact.reaches);
    row.replacedBy = fact.replacedBy;
}

// Paths of a key with "*": beside what stands in the file. Without anything there, none.
std::vector<ConfigPath> placesOf(const ConfigPath &pattern, const ConfigText *now)
{
    if (!pattern.contains(anyStep)) return {pattern};
    std::vector<ConfigPath> all;
    if (!now) return all;
    const qsizetype last = pattern.lastIndexOf(anyStep);
    for (const ConfigEntry &e : now->entries) {
        if (e.path.size() <= last) continue;
        bool fits = true;
        for (qsizetype i = 0; i <= last && fits; ++i) fits = pattern[i] == anyStep || pattern[i] == e.path[i];
        if (!fits) continue;
        ConfigPath path = e.path.mid(0, last + 1) + pattern.mid(last + 1);
        if (std::find(all.begin(), all.end(), path) == all.end()) all.push_back(std::move(path));
    }
    return all;
}

KeyType typeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return KeyType::Bool;
    case QJsonValue::Double: return KeyType::Number;
    case QJsonValue::Array: return KeyType::List;
    case QJsonValue::Object: return KeyType::Object;
    default: return KeyType::Any;
    }
}

QString effectiveWords(const EffectiveValue &v, const FormRow &row)
{
    const auto word = [](const char *source) { return QCoreApplication::translate("ConfigForm", source); };
    QString value = row.secret || v.secret ? word("hidden") : v.value.isUndefined() ? visibleText(v.written, 200) : valueText(v.value);
    if (v.written.isEmpty() && v.value.isUndefined()) value = row.standard.isUndefined() ? word(QT_TRANSLATE_NOOP("ConfigForm", "not set")) : word("default %1").arg(valueText(row.standard));
    return word(QT_TRANSLATE_NOOP("ConfigForm", "in effect: %1 (%2)")).arg(value, v.from);
}

bool isFormBefore(const FormRow &a, const FormRow &b)
{
    return std::tie(a.sectionRank, a.section, a.rank, a.path) < std::tie(b.sectionRank, b.section, b.rank, b.path);
}

} // namespace

QString keyWords(const QString &step)
{
    QString text;
    for (qsizetype i = 0; i < step.size(); ++i) {
        const QChar c = step[i];
        if (c == u'-' || c == u'_') {
            text += u' ';
        } else if (c.isUpper() && i > 0 && step[i - 1].isLower()) {
            const bool word = i + 1 < step.size() && step[i + 1].isLower();
            text += u' ';
            text += word ? c.toLower() : c; // "P2P", "E2EE" stay
        } else {
            text += c;
        }
    }
    if (step == step.toUpper()) return visibleText(step, 60); // JIBRI_XMPP_USER: that is its name
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    // as their makers write them
    static const QStringList proper{QStringLiteral("API"), QStringLiteral("HTTP"), QStringLiteral("HTTPS"), QStringLiteral("XMPP"), QStringLiteral("FFmpeg"), QStringLiteral("URL"), QStringLiteral("MUC"), QStringLiteral("JID"),
                                    QStringLiteral("JWT"), QStringLiteral("TLS"), QStringLiteral("P2P"), QStringLiteral("TCP"), QStringLiteral("UDP"), QStringLiteral("SIP"), QStringLiteral("REST"), QStringLiteral("ICE"),
                                    QStringLiteral("IPv6"), QStringLiteral("BWE"), QStringLiteral("SCTP"), QStringLiteral("JVB"), QStringLiteral("ID"), QStringLiteral("CPU"), QStringLiteral("RTCStats")};
    QStringList words = text.split(u' ');
    for (QString &word : words)
        for (const QString &p : proper)
            if (word.compare(p, Qt::CaseInsensitive) == 0) word = p;
    return visibleText(words.join(u' '), 60);
}

QString valueText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool() ? QCoreApplication::translate("ConfigForm", "on") : QCoreApplication::translate("ConfigForm", "off");
    case QJsonValue::Double: return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String: return visibleText(value.toString(), 400);
    case QJsonValue::Array: return QCoreApplication::translate("ConfigForm", "%n entries", nullptr, int(value.toArray().size()));
    case QJsonValue::Object: return QCoreApplication::translate("ConfigForm", "%n key(s)", nullptr, int(value.toObject().size()));
    case QJsonValue::Null: return QStringLiteral("null");
    default: return {};
    }
}

QJsonValue typedValue(const FormRow &row, const QString &text)
{
    bool ok = false;
    const bool number = row.type == KeyType::Integer || row.type == KeyType::Number || row.type == KeyType::Port
                        || ((row.type == KeyType::Any || row.type == KeyType::Duration || row.type == KeyType::Size) && (row.value.isDouble() || (!row.here && row.standard.isDouble())));
    if (number) {
        const double d = text.trimmed().toDouble(&ok);
        if (ok) return d;
    }
    if ((row.type == KeyType::Bool || row.value.isBool()) && (text == QLatin1String("true") || text == QLatin1String("false"))) return text == QLatin1String("true");
    return text;
}

FormRow formRow(const ConfigPath &path, const KeyFact *fact)
{
    FormRow row;
    row.path = path;
    if (!path.isEmpty()) nameRow(row);
    if (fact) describe(row, *fact);
    return row;
}

std::vector<FormRow> formRows(const ConfigText *now, const ConfigText *was, const std::vector<ConfigFinding> &findings, const KeyCatalogue &keys, bool all,
                              const EffectiveValues &effective)
{
    const auto table = [](const ConfigText *text) {
        QHash<ConfigPath, const ConfigEntry *> entries;
        if (text)
            for (const ConfigEntry &e : text->entries)
                if (e.effective) entries.insert(e.path, &e);
        return entries;
    };
    const auto here = table(now), before = table(was);
    const auto hiddenOf = [](const ConfigText *text) { return text ? SecretMask::secretsIn(text->bytes, text->format) : std::vector<TextSpan>(); };
    const std::vector<TextSpan> hidden = hiddenOf(now);
    QHash<ConfigPath, const ConfigFinding *> said;
    for (const ConfigFinding &f : findings)
        if (const ConfigFinding *&worst = said[f.path]; !f.path.isEmpty() && (!worst || f.severity > worst->severity)) worst = &f;

    QHash<QString, int> sections; // rank of the section: of its first known key
    {
        int rank = 0;
        for (const KeyFact &f : keys.facts()) {
            FormRow row;
            row.path = f.path;
            nameRow(row);
            if (!sections.contains(row.section)) sections.insert(row.section, rank);
            ++rank;
        }
    }
    std::vector<FormRow> rows;
    QSet<ConfigPath> done;
    const auto add = [&](const ConfigPath &path, const KeyFact *fact) {
        if (path.isEmpty() || done.contains(path)) return;
        done.insert(path);
        FormRow row;
        row.path = path;
        nameRow(row);
        row.rank = fact ? int(fact - keys.facts().data()) : INT_MAX;
        row.sectionRank = sections.value(row.section, INT_MAX);
        if (fact) describe(row, *fact);
        const ConfigEntry *is = here.value(path), *had = before.value(path);
        if (had) row.was = had->value;
        if (is) {
            row.here = true;
            row.value = is->value;
            row.place = is->place;
            row.secret = row.secret || SecretMask::hides(hidden, is->source);
            if (row.type == KeyType::Any) row.type = typeOf(is->value);
            if (is->value.isUndefined() && !row.secret) row.written = visibleText(QString::fromUtf8(lettersOf(*now, *is)), 200);
            row.changed = !had || (is->value.isUndefined() || had->value.isUndefined()
                                       ? lettersOf(*now, *is) != lettersOf(*was, *had)
                                       : is->value != had->value);
        } else {
            row.changed = had != nullptr;
        }
        if (const auto e = effective.find(path); e != effective.end()) row.effective = effectiveWords(e->second, row);
        if (const ConfigFinding *f = said.value(path)) {
            row.severity = f->severity;
            row.finding = f->text();
            row.fix = f->fix;
        }
        rows.push_back(std::move(row));
    };
    // a list of objects has rows for what is in them
    const auto isOfObjects = [](const QJsonValue &v) {
        const QJsonArray list = v.toArray();
        return std::any_of(list.begin(), list.end(), [](const QJsonValue &item) { return item.isObject(); });
    };
    if (now)
        for (const ConfigEntry &e : now->entries)
            if (e.effective && !isOfObjects(e.value)) add(e.path, keys.fact(e.path));
    if (was) // taken out here
        for (const ConfigEntry &e : was->entries)
            if (e.effective && !here.contains(e.path) && now && !isOfObjects(e.value)) add(e.path, keys.fact(e.path));
    for (const KeyFact &f : keys.facts())
        if (f.operators || (all && f.replacedBy.isEmpty()))
            for (const ConfigPath &path : placesOf(f.path, now))
                if (!here.contains(path)) add(path, &f);
    std::sort(rows.begin(), rows.end(), isFormBefore);
    return rows;
}

void ConfigFormModel::setRows(std::vector<FormRow> rows)
{
    m_rows = std::move(rows);
    filter();
}

void ConfigFormModel::setFilter(const QString &search, bool changedOnly)
{
    m_search = search;
    m_changedOnly = changedOnly;
    filter();
}

void ConfigFormModel::setEditable(bool editable)
{
    if (std::exchange(m_editable, editable) != editable && !m_shown.empty()) emit dataChanged(index(0), index(int(m_shown.size()) - 1));
}

int ConfigFormModel::changedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const FormRow &r) { return r.changed; }));
}

int ConfigFormModel::indexOfPath(const ConfigPath &path) const
{
    const auto it = std::find_if(m_shown.begin(), m_shown.end(), [&](const FormRow &r) { return !r.isHead() && r.path == path; });
    return it == m_shown.end() ? -1 : int(it - m_shown.begin());
}

void ConfigFormModel::filter()
{
    const QStringList wanted = m_search.split(u' ', Qt::SkipEmptyParts);
    std::vector<FormRow> next;
    for (const FormRow &row : m_rows) {
        if (m_changedOnly && !row.changed) continue;
        const QString in = row.name + u' ' + pathText(row.path) + u' ' + row.section + u' ' + row.meaning;
        if (!std::all_of(wanted.begin(), wanted.end(), [&](const QString &w) { return in.contains(w, Qt::CaseInsensitive); })) continue;
        if (next.empty() || next.back().section != row.section) {
            FormRow head;
            head.section = row.section;
            head.sectionRank = row.sectionRank;
            head.rank = INT_MIN;
            next.push_back(std::move(head));
        }
        next.push_back(row);
    }
    bool heights = false;
    struct Sink
    {
        ConfigFormModel &m;
        bool &heights;
        ColumnRun differ(const FormRow &a, const FormRow &b) const
        {
            ColumnRun run;
            if (!(a == b)) run.add(0);
            heights = heights || a.finding.isEmpty() != b.finding.isEmpty();
            return run;
        }
        void removing(int first, int last) { m.beginRemoveRows({}, first, last); }
        void removed() { m.endRemoveRows(); }
        void inserting(int first, int last) { m.beginInsertRows({}, first, last); }
        void inserted() { m.endInsertRows(); }
        void replaced(FormRow &, FormRow &) {}
        void changed(int first, int last, ColumnRun) { emit m.dataChanged(m.index(first), m.index(last)); }
    };
    mergeRows(m_shown, std::move(next), isFormBefore, Sink{*this, heights});
    if (heights) emit heightsChanged();
}

QVariant ConfigFormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const FormRow &r = m_shown[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return r.isHead() ? r.section : r.name;
    case PathRole: return r.path;
    case SectionRole: return r.isHead();
    case ChangedRole: return r.changed;
    case SeverityRole: return int(r.severity);
    case Qt::AccessibleTextRole: {
        if (r.isHead()) return r.section;
        QStringList said{r.name};
        if (r.secret) said << QCoreApplication::translate("ConfigForm", "hidden");
        else if (r.here) said << (r.value.isUndefined() ? r.written : valueText(r.value));
        else said << (r.standard.isUndefined() ? QCoreApplication::translate("ConfigForm", "not set here") : QCoreApplication::translate("ConfigForm", "default %1").arg(valueText(r.standard)));
        if (!r.effective.isEmpty()) said << r.effective;
        if (r.changed) said << QCoreApplication::translate("ConfigForm", "changed");
        if (!r.finding.isEmpty()) said << r.finding;
        return said.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

Qt::ItemFlags ConfigFormModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) return Qt::NoItemFlags;
    const FormRow &r = m_shown[size_t(index.row())];
    if (r.isHead()) return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | (m_editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace jitscope

#include "moc_configform.cpp"
