// A real Prosody with meetings, and modules of our own that keep the contract of Jitsi's mod_muc_end_meeting, mod_muc_kick_participant, mod_muc_census and
// mod_muc_size (jitsi/prosody.md §4, checked against their source): paths, replies, and that a kick without a right token answers 200 and does nothing.
// The originals are Jitsi's and not in Debian; they need its token library and a key server, so their check of a signature is a plain comparison here. (Tried by hand
// with the originals of 2026 and a token made as README says: both work; they answer 403 where those of before said 200.) All that they hear is written down as they hear it, so that a test sees what came through.
#pragma once

#include "app/prosody.h"
#include "app/sshserver.h"

namespace jitscope {

struct MeetingServer
{
    MeetingServer()
    {
        prosody.enableModule("admin_shell");
        prosody.addPlugin(QStringLiteral("mod_nobody.lua"), R"lua(
-- People who are not there: what is sent to them is taken in.
for _, kind in ipairs { "presence", "message", "iq" } do
    for _, form in ipairs { "full", "bare", "host" } do module:hook(kind .. "/" .. form, function () return true; end, 1000); end
end
)lua");
        prosody.addPlugin(QStringLiteral("mod_meetings.lua"), R"lua(
local jid = require "util.jid";
local json = require "util.json";
local st = require "util.stanza";
local form = require "util.http".formdecode;
local encode = require "util.http".urlencode;
local token = module:get_option_string("test_token");
local heard = module:get_option_string("test_heard");
local component = "conference." .. module.host;
local function rooms() return prosody.hosts[component].modules.muc; end
local function note(what, text)
    local f = io.open(heard, "a"); f:write(what, "\0", text or "", "\0"); f:close();
end
local function good(request)
    local given = request.headers.authorization;
    note("authorization", given == "Bearer " .. token and "right" or "wrong");
    return given == "Bearer " .. token;
end
local function people(room)
    local all = {};
    for _, occupant in room:each_occupant() do table.insert(all, { jid = occupant.nick, email = "", display_name = "" }); end
    return all;
end
local routes = {
    ["POST end-meeting"] = function (event)
        local query = event.request.url.query;
        if not query then return { status_code = 400 }; end
        local conference = form(query).conference;
        if not conference then return { status_code = 400 }; end
        if not good(event.request) then return { status_code = 401 }; end
        note("end", conference);
        local room = rooms().get_room_from_jid(conference);
        if not room then return { status_code = 404 }; end
        room:destroy(nil, "The meeting has been terminated");
        return { status_code = 200 };
    end;
    ["PUT kick-participant"] = function (event)
        local request = event.request;
        if request.headers.content_type ~= "application/json" or not request.body or #request.body == 0 then return { status_code = 400 }; end
        local params = json.decode(request.body);
        if not params or not params.participantId then return { status_code = 400 }; end
        if not request.url.query then return {}; end
        local query = form(request.url.query);
        local address = jid.join(encode(query.room), component);
        if query.prefix then address = "[" .. encode(query.prefix) .. "]" .. address; end
        if not good(request) then return {}; end -- the status is in the wrong field: 200
        note("kick", address); note("nick", params.participantId);
        local room = rooms().get_room_from_jid(address);
        if not room then return {}; end
        for _, occupant in room:each_occupant() do
            if select(3, jid.split(occupant.nick)) == params.participantId then
                room:set_role(true, occupant.nick, nil);
                return { status_code = 200 };
            end
        end
        return { status_code = 404 };
    end;
    ["GET room-census"] = function ()
        local all = {};
        for room in rooms().all_rooms() do table.insert(all, { room_name = room.jid, participants = #people(room) }); end
        return json.encode({ room_census = #all > 0 and all or {} });
    end;
    ["GET room"] = function (event)
        local query = form(event.request.url.query or "");
        local room = rooms().get_room_from_jid(query.room .. "@" .. component);
        if not room then return { status_code = 404 }; end
        return json.encode(people(room));
    end;
};
if module:get_option_boolean("test_without_actions") then routes["POST end-meeting"] = nil; routes["PUT kick-participant"] = nil; end
-- Of the test: somebody joins. The body is the occupant's address.
routes["PUT test-join"] = function (event)
    local to = event.request.body;
    module:send(st.presence({ from = "u" .. tostring(math.random(1e9)) .. "@nobody.test/r", to = to }):tag("x", { xmlns = "http://jabber.org/protocol/muc" }));
    return { status_code = 200 };
end;
module:depends("http");
module:provides("http", { default_path = "/", route = routes });
)lua");
    }
    // Lua of further options: "test_without_actions = true".
    bool start(const QByteArray &more = {})
    {
        prosody.addConfig("test_token = \"" + token + "\"\ntest_heard = \"" + folder.filePath(QStringLiteral("heard")).toUtf8() + "\"\n" + more + R"lua(
VirtualHost "meet.test"
  modules_enabled = { "meetings" }
VirtualHost "guest.meet.test"
  authentication = "anonymous"
Component "conference.meet.test" "muc"
  muc_room_locking = false
  muc_room_default_public_jids = true
Component "nobody.test" "nobody"
)lua");
        QDir().mkpath(QFileInfo(prosody.configFile()).dir().filePath(QStringLiteral("data"))); // the shell's socket lies there
        return prosody.start();
    }
    bool join(const QString &room, const QString &nick)
    {
        const QByteArray to = (room + u'/' + nick).toUtf8();
        return request("PUT /test-join HTTP/1.1\r\nHost: meet.test\r\nConnection: close\r\nContent-Length: " + QByteArray::number(to.size()) + "\r\n\r\n" + to).startsWith("HTTP/1.1 200");
    }
    QByteArray census() const { return request("GET /room-census HTTP/1.1\r\nHost: meet.test\r\nConnection: close\r\n\r\n"); }
    QByteArray request(const QByteArray &text) const
    {
        QTcpSocket s;
        s.connectToHost(QHostAddress(QHostAddress::LocalHost), prosody.port());
        if (!s.waitForConnected(2000)) return {};
        s.write(text);
        QByteArray all;
        while (s.waitForReadyRead(3000)) all += s.readAll();
        return all;
    }
    // What the modules heard, name and text by turns.
    QStringList heard() const
    {
        QStringList all;
        for (const QByteArray &part : readText(folder.filePath(QStringLiteral("heard"))).split('\0')) all << QString::fromUtf8(part);
        if (!all.isEmpty()) all.removeLast();
        return all;
    }

    ProsodyServer prosody;
    QTemporaryDir folder;
    QByteArray token = "eyJ0.system.token";
};

} // namespace jitscope
