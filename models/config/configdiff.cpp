#include "config/configdiff.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <set>

namespace jitscope {
namespace {

void collectLeaves(const KeyDifference &d, std::vector<KeyDifference> &out)
{
    const auto isOfObjects = [](const QJsonArray &all) { return !all.isEmpty() && std::all_of(all.begin(), all.end(), [](const QJsonValue &v) { return v.isObject(); }); };
    const QJsonArray a = d.before.toArray(), b = d.after.toArray();
    if (d.before.isObject() && d.after.isObject()) {
        const QJsonObject one = d.before.toObject(), other = d.after.toObject();
        std::set<QString> names;
        for (const QJsonObject &o : {one, other})
            for (const QString &name : o.keys()) names.insert(name);
        for (const QString &name : names)
            if (one.value(name) != other.value(name)) collectLeaves({d.path + QStringList(name), one.value(name), other.value(name), one.contains(name), other.contains(name)}, out);
    } else if (a.size() == b.size() && isOfObjects(a) && isOfObjects(b)) {
        for (qsizetype i = 0; i < a.size(); ++i)
            if (a.at(i) != b.at(i)) collectLeaves({d.path + QStringList(QString::number(i)), a.at(i), b.at(i)}, out);
    } else {
        out.push_back(d);
    }
}

} // namespace

std::vector<KeyDifference> leavesOf(const KeyDifference &difference)
{
    std::vector<KeyDifference> out;
    collectLeaves(difference, out);
    return out;
}

std::vector<KeyDifference> keyDifferences(const ConfigText &before, const ConfigText &after)
{
    const auto a = decidingEntries(before), b = decidingEntries(after);
    std::vector<KeyDifference> out;
    const QJsonValue none(QJsonValue::Undefined);
    auto i = a.begin();
    auto j = b.begin();
    while (i != a.end() || j != b.end()) {
        if (j == b.end() || (i != a.end() && i->first < j->first)) {
            out.push_back({i->first, i->second->value, none, true, false});
            ++i;
        } else if (i == a.end() || j->first < i->first) {
            out.push_back({j->first, none, j->second->value, false, true});
            ++j;
        } else {
            const bool unread = i->second->value.isUndefined() || j->second->value.isUndefined();
            if (unread ? lettersOf(before, *i->second) != lettersOf(after, *j->second) : i->second->value != j->second->value) out.push_back({i->first, i->second->value, j->second->value});
            ++i;
            ++j;
        }
    }
    return out;
}

} // namespace jitscope
