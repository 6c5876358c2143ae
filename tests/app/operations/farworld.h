// A console over a fleet file whose Prosody is a real one behind a real sshd; operations are asked for as the window does.
#pragma once

#include "app/farhost.h"
#include "console.h"
#include "rooms.h"

#include <QTest>

namespace jitscope {

struct FarWorld
{
    // `service`: of Prosody in the fleet file, empty: none. `more`: further lines of the shard's prosody table.
    bool start(const QByteArray &service = {}, const QByteArray &prosodyLua = {}, const QByteArray &tables = {})
    {
        if (!meetings.start(prosodyLua)) return false;
        // Programs of the far side; each writes down its arguments exactly, one list to a file.
        far.program("prosodyctl", witness("prosodyctl") + "exec /usr/bin/prosodyctl --config '" + meetings.prosody.configFile().toUtf8() + "' \"$@\"");
        far.program("sudo", "[ \"$1\" = -n ] && shift\nexec \"$@\"");
        // compose exec -T SERVICE PROGRAM…: what stands behind the service runs, as in a container that has the same files
        far.program("docker", witness("docker") + "while [ \"$1\" != prosody ]; do shift; done\nshift\nexec \"$@\"");
        far.program("witness", witness("witness"));
        if (!far.server.start()) return false;
        qputenv("JITSCOPE_TEST_ROOMS", meetings.token);
        const QByteArray text = "[[shard]]\nname = \"meet\"\nssh = \"" + far.server.destination().toUtf8() + "\"\nmuc_domain = \"conference.meet.test\"\ninterval = 1\n\n"
                                "[[shard.prosody]]\nname = \"prosody\"\nurl = \"http://127.0.0.1:" + QByteArray::number(meetings.prosody.port()) + "\"\nheaders = { Host = \"meet.test\" }\nrooms_secret = \"env:JITSCOPE_TEST_ROOMS\"\n"
            + (service.isEmpty() ? QByteArray() : "service = \"" + service + "\"\n") + tables;
        if (!writeText(folder.filePath(QStringLiteral("fleet.toml")), text)) return false;
        ConsoleOptions options;
        options.fleetFile = folder.filePath(QStringLiteral("fleet.toml"));
        options.sshConfig = far.user.config();
        options.auditFile = folder.filePath(QStringLiteral("audit.sqlite"));
        options.operations.choiceMs = 0;
        options.operations.pace.quick = 100;
        console = std::make_unique<Console>(options);
        console->workspace().latch.setClosed(false);
        console->workspace().latch.setShardClosed(shard, false);
        return console->faults().empty();
    }
    QByteArray witness(const char *name) const
    {
        return "f=$(mktemp '" + far.server.path("argv").toUtf8() + "-XXXXXX')\nprintf '%s\\0' " + QByteArray(name) + " \"$@\" > \"$f\"\n";
    }
    // All calls that the far programs wrote down, in no order; the program's name is the first word.
    std::vector<QStringList> calls(const QString &program) const
    {
        std::vector<QStringList> all;
        const QDir dir = QFileInfo(far.server.path("argv")).dir();
        for (const QString &file : dir.entryList({QStringLiteral("argv-*")}, QDir::Files)) {
            QStringList words;
            for (const QByteArray &w : readText(dir.filePath(file)).split('\0')) words << QString::fromUtf8(w);
            if (!words.isEmpty()) words.removeLast();
            if (words.value(0) == program) all.push_back(words);
        }
        return all;
    }
    // Asked for, and gone through to its end.
    Operation carryOut(const QString &kind, const QStringList &targets, const QString &password = {}, bool dryRun = false)
    {
        OperationLog &log = console->workspace().operations;
        const size_t before = log.operations().size();
        Secrets secrets;
        if (!password.isEmpty()) secrets.insert(QStringLiteral("password"), Secret(password));
        log.request({kind, shard, targets, {}, dryRun}, secrets);
        if (log.operations().size() == before) return {};
        const QString id = log.operations().back().id;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!isOpen(log.operation(id)->state), 60'000); }();
        return *log.operation(id);
    }
    static QString said(const Operation &op) { return QLatin1String(operationStateName(op.state)) + QStringLiteral(": ") + (op.error ? op.error->detail : QString()); }
    const Room *room(const QString &jid) const
    {
        const SnapshotPtr s = console->workspace().fleet.shard(shard);
        if (!s) return nullptr;
        const auto it = std::find_if(s->rooms.begin(), s->rooms.end(), [&](const RoomPtr &r) { return r->id.value == jid; });
        return it == s->rooms.end() ? nullptr : it->get();
    }
    QByteArray wholeAudit() const { return readText(folder.filePath(QStringLiteral("audit.sqlite"))) + readText(folder.filePath(QStringLiteral("audit.sqlite-wal"))); }

    const ShardId shard{QStringLiteral("meet")};
    MeetingServer meetings;
    FarHost far;
    QTemporaryDir folder;
    std::unique_ptr<Console> console;
};

} // namespace jitscope
