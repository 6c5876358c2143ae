// Configuration files in memory, read and edited by the real readers: what the page is driven over in tests. Answers come a turn later, as from hosts.
#pragma once

#include "config/configdesk.h"
#include "config/reader.h"

#include <QTimer>

#include <map>

namespace jitscope {

class MemoryWork : public ConfigWork
{
public:
    std::map<ConfigId, ConfigRead> files;
    std::map<QString, Error> broken; // by server: nothing can be listed
    std::map<ConfigId, Error> locked;
    std::map<ConfigId, std::vector<SavedVersion>> kept;
    std::map<QString, KeyCataloguePtr> catalogues;
    std::map<ConfigId, ConfigServed> site;
    int lists = 0, reads = 0, judgements = 0;

    void put(const ConfigId &id, const QByteArray &text)
    {
        const auto nature = natureOf(id.path);
        ConfigRead read;
        read.file.server = id.server;
        read.file.path = id.path;
        if (nature) {
            read.file.format = nature->format;
            read.file.component = QLatin1String(nature->component);
        }
        read.file.owner = QStringLiteral("root");
        read.file.mode = 0640;
        read.file.bytes = text.size();
        read.file.changedAt = 1'789'396'200'000;
        read.file.sum = configSum(text);
        read.text = text;
        files[id] = read;
    }

    int list(const ShardId &shard, QObject *context, std::function<void(const QString &, const Result<std::vector<ConfigFile>> &)> each) override
    {
        ++lists;
        std::map<QString, std::vector<ConfigFile>> all;
        for (const auto &[id, read] : files)
            if (id.shard == shard && natureOf(id.path)) all[id.server].push_back(read.file);
        for (const auto &[server, some] : all)
            if (!broken.count(server)) soon(context, [each, server = server, some = some] { each(server, some); });
        int asked = int(broken.size());
        for (const auto &[server, some] : all) asked += !broken.count(server);
        for (const auto &[server, error] : broken) soon(context, [each, server = server, error = error] { each(server, tl::unexpected<Error>(error)); });
        return asked;
    }
    void read(const ConfigId &id, QObject *context, std::function<void(const Result<ConfigRead> &)> done) override
    {
        ++reads;
        if (locked.count(id)) return soon(context, [done, e = locked[id]] { done(tl::unexpected<Error>(e)); });
        const auto it = files.find(id);
        if (it == files.end()) return soon(context, [done, id] { done(fail(Error::Kind::Failed, id.path, QStringLiteral("no such file"))); });
        soon(context, [done, r = it->second] { done(r); });
    }
    void versions(const ConfigId &id, QObject *context, std::function<void(const Result<std::vector<SavedVersion>> &)> done) override
    {
        soon(context, [done, all = kept[id]] { done(all); });
    }
    void served(const ConfigId &id, const ConfigFile &, const QByteArray &, QObject *context, std::function<void(const ConfigServed &)> done) override
    {
        soon(context, [done, all = site[id]] { done(all); });
    }
    void lookForIncludes(const ConfigId &, std::shared_ptr<const ConfigText>, QObject *context, std::function<void(bool)> done) override { soon(context, [done] { done(false); }); }
    void judge(const ConfigId &, const ConfigFile &file, const QByteArray &text, QObject *context, std::function<void(const ConfigJudgement &)> done) override
    {
        ++judgements;
        ConfigJudgement j;
        const auto read = readConfig(file.format, text);
        if (!read) {
            j.fault = read.error();
        } else {
            j.text = std::make_shared<const ConfigText>(*read);
            const KeyCataloguePtr known = keys(file.component);
            for (const ConfigEntry &e : read->entries) {
                if (known->facts().empty() || known->fact(e.path) || !e.effective) continue;
                ConfigFinding f;
                f.id = "unknown-key";
                f.place = e.place;
                f.span = e.key;
                f.path = e.path;
                const KeyFact *near = known->nearest(e.path);
                f.source = near ? "Unknown key. Did you mean %1?" : "Unknown key.";
                if (near) {
                    f.args = {near->path.back()};
                    ConfigFix fix;
                    fix.path = e.path;
                    fix.renamed = near->path.back();
                    f.fix = fix;
                }
                j.findings.push_back(f);
            }
        }
        soon(context, [done, j] { done(j); });
    }
    void edit(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QJsonValue &value, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done) override
    {
        const auto read = readConfig(format, text);
        const ConfigResult<QByteArray> next = !read ? ConfigResult<QByteArray>(tl::unexpected<ConfigFault>(read.error())) : value.isUndefined() ? withoutValue(*read, path) : withValue(*read, path, value);
        soon(context, [done, next] { done(next); });
    }
    void rename(ConfigFormat format, const QByteArray &text, const ConfigPath &path, const QString &name, QObject *context, std::function<void(const ConfigResult<QByteArray> &)> done) override
    {
        const auto read = readConfig(format, text);
        const ConfigResult<QByteArray> next = read ? withName(*read, path, name) : ConfigResult<QByteArray>(tl::unexpected<ConfigFault>(read.error()));
        soon(context, [done, next] { done(next); });
    }
    void merge(const QByteArray &base, const QByteArray &mine, const QByteArray &theirs, QObject *context, std::function<void(const Result<MergedText> &)> done) override
    {
        // enough for a test: what only one side changed is taken, else both stand between signs
        MergedText merged{theirs, 0};
        if (theirs == base) merged.text = mine;
        else if (mine != base) merged = {"<<<<<<< draft\n" + mine + "=======\n" + theirs + ">>>>>>> server\n", 1};
        soon(context, [done, merged] { done(merged); });
    }
    // The common head and tail stay; for texts of a few lines that is difference enough.
    void diff(const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const Result<LineDiff> &)> done) override
    {
        QStringList a = QString::fromUtf8(before).split(u'\n'), b = QString::fromUtf8(after).split(u'\n');
        int head = 0; // beyond three lines of what both begin and end with nothing is looked at
        while (a.size() > 4 && b.size() > 4 && a[3] == b[3] && a[0] == b[0] && a[1] == b[1] && a[2] == b[2]) {
            a.removeFirst();
            b.removeFirst();
            ++head;
        }
        while (a.size() > 4 && b.size() > 4 && a[a.size() - 4] == b[b.size() - 4] && a.mid(a.size() - 3) == b.mid(b.size() - 3)) {
            a.removeLast();
            b.removeLast();
        }
        std::vector<std::vector<int>> longest(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                longest[size_t(i)][size_t(j)] = a[i] == b[j] ? longest[size_t(i) + 1][size_t(j) + 1] + 1 : std::max(longest[size_t(i) + 1][size_t(j)], longest[size_t(i)][size_t(j) + 1]);
        LineDiff all;
        for (qsizetype i = 0, j = 0; i < a.size() || j < b.size();) {
            if (i < a.size() && j < b.size() && a[i] == b[j]) {
                ++i;
                ++j;
                all.push_back({DiffLine::Kind::Same, int(i) + head, int(j) + head, a[i - 1]});
            } else if (i < a.size() && (j == b.size() || longest[size_t(i) + 1][size_t(j)] >= longest[size_t(i)][size_t(j) + 1])) {
                ++i;
                all.push_back({DiffLine::Kind::Removed, int(i) + head, 0, a[i - 1]});
            } else {
                ++j;
                all.push_back({DiffLine::Kind::Added, 0, int(j) + head, b[j - 1]});
            }
        }
        LineDiff near;
        for (size_t i = 0; i < all.size(); ++i) {
            bool keep = false;
            for (size_t k = i >= 2 ? i - 2 : 0; k < std::min(all.size(), i + 3); ++k) keep = keep || all[k].kind != DiffLine::Kind::Same;
            if (keep) near.push_back(all[i]);
        }
        soon(context, [done, near] { done(near); });
    }
    void differences(ConfigFormat format, const QByteArray &before, const QByteArray &after, QObject *context, std::function<void(const ConfigResult<std::vector<KeyDifference>> &)> done) override
    {
        const auto a = readConfig(format, before), b = readConfig(format, after);
        if (!a || !b) return soon(context, [done, e = a ? b.error() : a.error()] { done(tl::unexpected<ConfigFault>(e)); });
        soon(context, [done, all = keyDifferences(*a, *b)] { done(all); });
    }
    KeyCataloguePtr keys(const QString &component) const override
    {
        const auto it = catalogues.find(component);
        return it == catalogues.end() ? std::make_shared<const KeyCatalogue>() : it->second;
    }

private:
    static void soon(QObject *context, std::function<void()> what) { QTimer::singleShot(0, context, std::move(what)); }
};

// A jibri.conf of our own with a misspelt key, and a catalogue that knows the right one.
inline QByteArray memoryJibri()
{
    return "jibri {\n  // one recording, then a fresh start\n  single-use-mode = false\n  api {\n    http { external-api-port = 2222 }\n    xmpp {\n      environments = [{\n        name = \"prod\"\n"
           "        xmpp-server-hosts = [\"signal.us.example.org\"]\n        call-login {\n          domain = \"recorder.meet.example.org\"\n          username = \"recorder\"\n          password = \"hunter2-tangerine\"\n        }\n"
           "        usage-timeout = 0\n      }]\n    }\n  }\n  recording {\n    recordings-directory = \"/srv/recordings\"\n    finalise-script = \"/usr/local/bin/finalize.sh\"\n  }\n  ffmpeg {\n    resolution = \"1920x1080\"\n    framerate = 30\n  }\n"
           "  chrome { flags = [\"--use-fake-ui-for-media-stream\", \"--start-maximized\", \"--kiosk\", \"--enabled\"] }\n}\n";
}

inline KeyCataloguePtr memoryJibriKeys()
{
    const auto key = [](const char *path, KeyType type, QJsonValue standard, const char *meaning, bool operators = true) {
        KeyFact f;
        f.path = QString::fromUtf8(path).split(u'/');
        f.type = type;
        f.standard = std::move(standard);
        f.meaning = QString::fromUtf8(meaning);
        f.operators = operators;
        return f;
    };
    const QJsonValue none(QJsonValue::Undefined);
    std::vector<KeyFact> all{
        key("jibri/recording/recordings-directory", KeyType::File, "/tmp/recordings", "Where recordings are written."),
        key("jibri/recording/finalize-script", KeyType::File, "/path/to/finalize", "Called when a recording has ended."),
        key("jibri/ffmpeg/resolution", KeyType::Enum, "1920x1080", "Size of the picture."),
        key("jibri/ffmpeg/framerate", KeyType::Integer, 30, ""),
        key("jibri/single-use-mode", KeyType::Bool, false, "restart after each session"),
        key("jibri/api/xmpp/environments/*/usage-timeout", KeyType::Duration, none, "How long a recording may last."),
        key("jibri/call-status-checks/no-media-timeout", KeyType::Duration, "3 minutes", ""),
        key("jibri/api/xmpp/environments", KeyType::List, none, "", false),
        key("jibri/api/xmpp/environments/*/name", KeyType::Text, none, "", false),
        key("jibri/api/xmpp/environments/*/xmpp-server-hosts", KeyType::List, none, "", false),
        key("jibri/api/xmpp/environments/*/call-login/domain", KeyType::Host, none, ""),
        key("jibri/api/xmpp/environments/*/call-login/username", KeyType::Text, none, ""),
        key("jibri/api/xmpp/environments/*/call-login/password", KeyType::Text, none, ""),
        key("jibri/api/http/external-api-port", KeyType::Port, 2222, "Its REST interface."),
        key("jibri/chrome/flags", KeyType::List, none, ""),
    };
    for (KeyFact &f : all) {
        if (f.path.back() == QLatin1String("framerate")) f.unit = QStringLiteral("frames/s");
        if (f.path.back() == QLatin1String("resolution")) f.choices = {QStringLiteral("1920x1080"), QStringLiteral("1280x720"), QStringLiteral("854x480")};
        if (f.path.back() == QLatin1String("password")) f.secret = true;
    }
    return std::make_shared<const KeyCatalogue>(std::move(all));
}

} // namespace jitscope
