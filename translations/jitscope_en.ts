<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddShard</name>
    <message numerus="yes">
        <source>%n recorder(s) present</source>
        <translation>
            <numerusform>%n recorder present</numerusform>
            <numerusform>%n recorders present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s) present</source>
        <translation>
            <numerusform>%n bridge present</numerusform>
            <numerusform>%n bridges present</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n alert</numerusform>
            <numerusform>%n alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fired %n times within an hour</source>
        <translation>
            <numerusform>fired once within an hour</numerusform>
            <numerusform>fired %n times within an hour</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n acknowledged</numerusform>
            <numerusform>%n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n muted</numerusform>
            <numerusform>%n muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %n behind it</source>
        <comment>alerts that this one explains</comment>
        <translation>
            <numerusform>+ %n behind it</numerusform>
            <numerusform>+ %n behind it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times in an hour</source>
        <translation>
            <numerusform>once in an hour</numerusform>
            <numerusform>%n times in an hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>holds back %n</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>holds back %n</numerusform>
            <numerusform>holds back %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>answers of a source</comment>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, raised when they last</source>
        <comment>pending alerts</comment>
        <translation>
            <numerusform>%n, raised when it lasts</numerusform>
            <numerusform>%n, raised when they last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message numerus="yes">
        <source>%n of them on this bridge itself; the others are on other bridges, in rooms of this one.</source>
        <translation>
            <numerusform>%n of them on this bridge itself; the others are on other bridges, in rooms of this one.</numerusform>
            <numerusform>%n of them on this bridge itself; the others are on other bridges, in rooms of this one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message numerus="yes">
        <source>Your %n change(s) are kept.</source>
        <translation>
            <numerusform>Your change is kept.</numerusform>
            <numerusform>Your %n changes are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are marked in the text.</source>
        <translation>
            <numerusform>%n conflict is marked in the text.</numerusform>
            <numerusform>%n conflicts are marked in the text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>Jicofo counts %1 failed recordings, %n of them meanwhile</source>
        <translation>
            <numerusform>Jicofo counts %1 failed recordings, %n of them meanwhile</numerusform>
            <numerusform>Jicofo counts %1 failed recordings, %n of them meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation>
            <numerusform>Jicofo counts %n failed recording, and more with each of them</numerusform>
            <numerusform>Jicofo counts %n failed recordings, and more with each of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation>
            <numerusform>%n busy phase, %1 long</numerusform>
            <numerusform>%n busy phases in a row, the longest %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) say busy, Jicofo knows of %1 recordings</source>
        <translation>
            <numerusform>%n recorder says busy, Jicofo knows of %1 recordings</numerusform>
            <numerusform>%n recorders say busy, Jicofo knows of %1 recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation>
            <numerusform>%n system error counted</numerusform>
            <numerusform>%n system errors counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) under one name in the brewery</source>
        <translation>
            <numerusform>%n login under one name in the brewery</numerusform>
            <numerusform>%n logins under one name in the brewery</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in Prosody's log: %1</source>
        <translation>
            <numerusform>%n line in Prosody's log: %1</numerusform>
            <numerusform>%n lines in Prosody's log: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) failed in a row: %1</source>
        <translation>
            <numerusform>%n canary recording failed in a row: %1</numerusform>
            <numerusform>%n canary recordings failed in a row: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on %1</source>
        <translation>
            <numerusform>%n person on %1</numerusform>
            <numerusform>%n persons on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n person(s)</source>
        <translation>
            <numerusform>Jicofo counts %n person</numerusform>
            <numerusform>Jicofo counts %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bridges carry %n person(s)</source>
        <translation>
            <numerusform>bridges carry %n person</numerusform>
            <numerusform>bridges carry %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prosody counts %n person(s)</source>
        <translation>
            <numerusform>Prosody counts %n person</numerusform>
            <numerusform>Prosody counts %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%n system error(s)</source>
        <translation>
            <numerusform>%n system error</numerusform>
            <numerusform>%n system errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FleetPanel</name>
    <message numerus="yes">
        <source>%n shard(s)</source>
        <translation>
            <numerusform>%n shard</numerusform>
            <numerusform>%n shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message numerus="yes">
        <source>%n figure(s) were lost for want of room.</source>
        <translation>
            <numerusform>%n figure was lost for want of room.</numerusform>
            <numerusform>%n figures were lost for want of room.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>and %n more.</numerusform>
            <numerusform>and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its size ends it after %n day(s)</source>
        <translation>
            <numerusform>its size ends it after %n day</numerusform>
            <numerusform>its size ends it after %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message numerus="yes">
        <source>on %n core(s)</source>
        <translation>
            <numerusform>on %n core</numerusform>
            <numerusform>on %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) for want of memory since the boot</source>
        <translation>
            <numerusform>%n process for want of memory since the boot</numerusform>
            <numerusform>%n processes for want of memory since the boot</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n on now</numerusform>
            <numerusform>%n on now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n bridge(s)</source>
        <translation>
            <numerusform>%1 on %n bridge</numerusform>
            <numerusform>%1 on %n bridges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n recorder(s)</source>
        <translation>
            <numerusform>%1 on %n recorder</numerusform>
            <numerusform>%1 on %n recorders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n room(s)</source>
        <translation>
            <numerusform>%1 in %n room</numerusform>
            <numerusform>%1 in %n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n shard(s)</source>
        <translation>
            <numerusform>%1 on %n shard</numerusform>
            <numerusform>%1 on %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n host(s)</source>
        <translation>
            <numerusform>%1 on %n host</numerusform>
            <numerusform>%1 on %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s)</source>
        <translation>
            <numerusform>%1 in %n place</numerusform>
            <numerusform>%1 in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 and %n more.</numerusform>
            <numerusform>%1 and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n shard(s)</source>
        <translation>
            <numerusform>%1, on %n shard</numerusform>
            <numerusform>%1, on %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went.</source>
        <translation>
            <numerusform>%n alert came and went.</numerusform>
            <numerusform>%n alerts came and went.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) fire now.</source>
        <translation>
            <numerusform>%n alert fires now.</numerusform>
            <numerusform>%n alerts fire now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n more alert</numerusform>
            <numerusform>%n more alerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n needs your word</numerusform>
            <numerusform>%n need your word</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n recording</numerusform>
            <numerusform>%n recordings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>Move %n person</numerusform>
            <numerusform>Move %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>on %n shard(s)</source>
        <translation>
            <numerusform>on %n shard</numerusform>
            <numerusform>on %n shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with trouble</source>
        <translation>
            <numerusform>%n with trouble</numerusform>
            <numerusform>%n with trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>%n draining</numerusform>
            <numerusform>%n draining</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Causes are told for the present only. %n alert(s) fired then: see Alerts.</source>
        <translation>
            <numerusform>Causes are told for the present only. %n alert fired then: see Alerts.</numerusform>
            <numerusform>Causes are told for the present only. %n alerts fired then: see Alerts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>%n more cause</numerusform>
            <numerusform>%n more causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Past</name>
    <message numerus="yes">
        <source>%n running</source>
        <comment>operations at a past moment</comment>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <comment>alerts at a past moment</comment>
        <translation>
            <numerusform>%n firing</numerusform>
            <numerusform>%n firing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message numerus="yes">
        <source>%n other(s) on this bridge: %1, median.</source>
        <translation>
            <numerusform>%n other on this bridge: %1.</numerusform>
            <numerusform>%n others on this bridge: %1, median.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s): %1</source>
        <translation>
            <numerusform>%n other: %1</numerusform>
            <numerusform>%n others: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProxyFacts</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>Bridge %1: its people suffer alike, wherever they are; %n of them.</source>
        <translation>
            <numerusform>Bridge %1: its person suffers; %n of them.</numerusform>
            <numerusform>Bridge %1: its people suffer alike, wherever they are; %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Region %1: its people suffer alike, on whatever bridge; %n of them.</source>
        <translation>
            <numerusform>Region %1: its person suffers, on whatever bridge; %n of them.</numerusform>
            <numerusform>Region %1: its people suffer alike, on whatever bridge; %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) on this bridge %2</source>
        <translation>
            <numerusform>%1, the %n other on this bridge %2</numerusform>
            <numerusform>%1, the %n others on this bridge %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) of region %3 %2</source>
        <translation>
            <numerusform>%1, the %n other of region %3 %2</numerusform>
            <numerusform>%1, the %n others of region %3 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of other regions %2</source>
        <translation>
            <numerusform>%1, the %n person of other regions %2</numerusform>
            <numerusform>%1, the %n of other regions %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n on other bridges %2</source>
        <translation>
            <numerusform>%1, the %n person on other bridges %2</numerusform>
            <numerusform>%1, the %n on other bridges %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of region %3 on other bridges %2</source>
        <translation>
            <numerusform>%1, the %n person of region %3 on other bridges %2</numerusform>
            <numerusform>%1, the %n of region %3 on other bridges %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people beyond the limit</source>
        <translation>
            <numerusform>%1: %n of %2 people beyond the limit</numerusform>
            <numerusform>%1: %n of %2 people beyond the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people of %3 beyond the limit</source>
        <translation>
            <numerusform>%1: %n of %2 people of %3 beyond the limit</numerusform>
            <numerusform>%1: %n of %2 people of %3 beyond the limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n more people, no room of 20</source>
        <translation>
            <numerusform>about %n more person, no room of 20</numerusform>
            <numerusform>about %n more people, no room of 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 more people, or %n room(s) of 20</source>
        <translation>
            <numerusform>about %1 more people, or %n room of 20</numerusform>
            <numerusform>about %1 more people, or %n rooms of 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s), stress %1 in the mean</source>
        <translation>
            <numerusform>%n bridge, stress %1</numerusform>
            <numerusform>%n bridges, stress %1 in the mean</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stress per person: %1, by the %n people who are there now</source>
        <translation>
            <numerusform>Stress per person: %1, by the %n person who is there now</numerusform>
            <numerusform>Stress per person: %1, by the %n people who are there now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n people in %1, and no bridge has a session for it.</source>
        <translation>
            <numerusform>Jicofo has %n person in %1, and no bridge has a session for it.</numerusform>
            <numerusform>Jicofo has %n people in %1, and no bridge has a session for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n people of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 carries %n person of %1, of whom Jicofo knows nothing.</numerusform>
            <numerusform>%2 carries %n people of %1, of whom Jicofo knows nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n person</numerusform>
            <numerusform>%1: %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recorders</name>
    <message numerus="yes">
        <source>%n more shard(s)</source>
        <translation>
            <numerusform>%n more shard</numerusform>
            <numerusform>%n more shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more, who fared better</source>
        <translation>
            <numerusform>and %n more, who fared better</numerusform>
            <numerusform>and %n more, who fared better</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s), not measured one by one</source>
        <translation>
            <numerusform>%n visitor, not measured</numerusform>
            <numerusform>%n visitors, not measured one by one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relay leg(s)</source>
        <translation>
            <numerusform>%n relay leg</numerusform>
            <numerusform>%n relay legs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message numerus="yes">
        <source>No view of %1; %n source(s) behind the way to it are unknown.</source>
        <translation>
            <numerusform>No view of %1; %n source behind the way to it is unknown.</numerusform>
            <numerusform>No view of %1; %n sources behind the way to it are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1, %n person(s) of %2 have a poor connection.</source>
        <translation>
            <numerusform>In %1, %n person of %2 has a poor connection.</numerusform>
            <numerusform>In %1, %n people of %2 have a poor connection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of %1 on %2 have a bad connection; most often: %3.</source>
        <translation>
            <numerusform>%n person of %1 on %2 has a bad connection; most often: %3.</numerusform>
            <numerusform>%n people of %1 on %2 have a bad connection; most often: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One of %1 reports idle but cannot record: %n recording(s) did not start.</source>
        <translation>
            <numerusform>One of %1 reports idle but cannot record: %n recording did not start.</numerusform>
            <numerusform>One of %1 reports idle but cannot record: %n recordings did not start.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation>
            <numerusform>%1 reports idle but cannot record: %n recording did not start, because its browser does not come up.</numerusform>
            <numerusform>%1 reports idle but cannot record: %n recordings did not start, because its browser does not come up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation>
            <numerusform>The browser of %1 comes up after Jicofo has given up: %n session was stopped at once.</numerusform>
            <numerusform>The browser of %1 comes up after Jicofo has given up: %n sessions in a row were stopped at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation>
            <numerusform>%1 does not get into the rooms: %n session ended without a recording, after %2.</numerusform>
            <numerusform>%1 does not get into the rooms: %n sessions in a row ended without a recording, the longest after %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Prosody's autostart plugin lost %n request(s) to record: who had joined was gone again.</source>
        <translation>
            <numerusform>Prosody's autostart plugin lost %n request to record: who had joined was gone again.</numerusform>
            <numerusform>Prosody's autostart plugin lost %n requests to record: who had joined was gone again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) of %1 in a row failed at: %2.</source>
        <translation>
            <numerusform>%n canary recording of %1 in a row failed at: %2.</numerusform>
            <numerusform>%n canary recordings of %1 in a row failed at: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Self-healing of %1 has stopped itself: %n act(s) in a row did not help. “Let rules act again” lets it go on, or reading the fleet file anew.</source>
        <translation>
            <numerusform>Self-healing of %1 has stopped itself: %n act did not help. “Let rules act again” lets it go on, or reading the fleet file anew.</numerusform>
            <numerusform>Self-healing of %1 has stopped itself: %n acts in a row did not help. “Let rules act again” lets it go on, or reading the fleet file anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot scrape %n of its targets; %2: %3</source>
        <translation>
            <numerusform>%1 cannot scrape %n of its targets; %2: %3</numerusform>
            <numerusform>%1 cannot scrape %n of its targets; %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot evaluate %n of its alerting rules; %2: %3</source>
        <translation>
            <numerusform>%1 cannot evaluate %n of its alerting rules; %2: %3</numerusform>
            <numerusform>%1 cannot evaluate %n of its alerting rules; %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shows old values of %n groups: nothing was pushed to %2 for %3.</source>
        <translation>
            <numerusform>%1 shows old values of %n group: nothing was pushed to %2 for %3.</numerusform>
            <numerusform>%1 shows old values of %n groups: nothing was pushed to %2 for %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of %1 stand in no proxy's table; newcomers may be sent elsewhere.</source>
        <translation>
            <numerusform>%n room of %1 stands in no proxy's table; newcomers may be sent elsewhere.</numerusform>
            <numerusform>%n rooms of %1 stand in no proxy's table; newcomers may be sent elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n person(s) in %1, and no bridge has a session for it: they hear nobody.</source>
        <translation>
            <numerusform>Jicofo has %n person in %1, and no bridge has a session for it: they hear nobody.</numerusform>
            <numerusform>Jicofo has %n people in %1, and no bridge has a session for it: they hear nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n person(s) of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 carries %n person of %1, of which Jicofo knows nothing.</numerusform>
            <numerusform>%2 carries %n people of %1, of which Jicofo knows nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message numerus="yes">
        <source>%n occupants</source>
        <translation>
            <numerusform>%n occupant</numerusform>
            <numerusform>%n occupants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n processor</numerusform>
            <numerusform>%n processors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message numerus="yes">
        <source>Needs %n setting(s)</source>
        <translation>
            <numerusform>Needs %n setting</numerusform>
            <numerusform>Needs %n settings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>Asking %n source…</numerusform>
            <numerusform>Asking %n sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>split and orphaned rooms</comment>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rooms</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s).</source>
        <translation>
            <numerusform>%1: no rooms on %2 of %n week.</numerusform>
            <numerusform>%1: no rooms on %2 of %n weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s), %3 people on average, %4 at most.</source>
        <translation>
            <numerusform>%1: no rooms on %2 of %n week, %3 people on average, %4 at most.</numerusform>
            <numerusform>%1: no rooms on %2 of %n weeks, %3 people on average, %4 at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AckDialog</name>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>Acknowledge %n alert</numerusform>
            <numerusform>Acknowledge %n alerts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AddShardDialog</name>
    <message numerus="yes">
        <source>%1 of %n can be watched now.</source>
        <translation>
            <numerusform>%1 of %n can be watched now.</numerusform>
            <numerusform>%1 of %n can be watched now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the doctor lists them all.</source>
        <translation>
            <numerusform>%n more; the doctor lists it.</numerusform>
            <numerusform>%n more; the doctor lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AlertBanners</name>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n host stopped answering. What is shown of it is old.</numerusform>
            <numerusform>%n hosts stopped answering in the same seconds. What is shown of them is old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>windows of maintenance</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went,</source>
        <translation>
            <numerusform>%n alert came and went,</numerusform>
            <numerusform>%n alerts came and went,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing.</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n firing.</numerusform>
            <numerusform>%n firing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AlertsTab</name>
    <message numerus="yes">
        <source>Nothing is firing. %n resolved today.</source>
        <translation>
            <numerusform>Nothing is firing. %n resolved today.</numerusform>
            <numerusform>Nothing is firing. %n resolved today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::ApplyBar</name>
    <message numerus="yes">
        <source>%n conflict(s) of the merge are still marked in the text.</source>
        <translation>
            <numerusform>%n conflict of the merge is still marked in the text.</numerusform>
            <numerusform>%n conflicts of the merge are still marked in the text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>on %n host</numerusform>
            <numerusform>on %n hosts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AttentionList</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>causes that need attention</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AuditSection</name>
    <message numerus="yes">
        <source>chain verified, %n entries</source>
        <translation>
            <numerusform>chain verified, %n entry</numerusform>
            <numerusform>chain verified, %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved as %1</source>
        <translation>
            <numerusform>%n entry saved as %1</numerusform>
            <numerusform>%n entries saved as %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::BellButton</name>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n alert firing</numerusform>
            <numerusform>%n alerts firing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n critical</numerusform>
            <numerusform>%n critical</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::ConfirmDialog</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DataSettings</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n archived month(s), %1</source>
        <translation>
            <numerusform>%n archived month, %1</numerusform>
            <numerusform>%n archived months, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DiffPane</name>
    <message numerus="yes">
        <source>%n key(s) differ</source>
        <translation>
            <numerusform>%n key differs</numerusform>
            <numerusform>%n keys differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue</source>
        <translation>
            <numerusform>%n not in the catalogue</numerusform>
            <numerusform>%n not in the catalogue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reading %n shard(s)…</source>
        <translation>
            <numerusform>reading %n shard…</numerusform>
            <numerusform>reading %n shards…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from the other shards in %n key(s).</source>
        <translation>
            <numerusform>%1 differs from the other shards in %n key.</numerusform>
            <numerusform>%1 differs from the other shards in %n keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: nginx decides about them</source>
        <translation>
            <numerusform>%n not compared: nginx decides about it</numerusform>
            <numerusform>%n not compared: nginx decides about them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n line added</numerusform>
            <numerusform>%n lines added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n line removed</numerusform>
            <numerusform>%n lines removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DoctorDialog</name>
    <message numerus="yes">
        <source>%1 of %n source(s) answer. Select one to see what is wrong with it.</source>
        <translation>
            <numerusform>%1 of %n source answers. Select it to see what is wrong with it.</numerusform>
            <numerusform>%1 of %n sources answer. Select one to see what is wrong with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missed in a row.</source>
        <translation>
            <numerusform>%n answer missed.</numerusform>
            <numerusform>%n answers missed in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved report lists them all.</source>
        <translation>
            <numerusform>%n more; the saved report lists them all.</numerusform>
            <numerusform>%n more; the saved report lists them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::FormPane</name>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>All %n key</numerusform>
            <numerusform>All %n keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::LogPane</name>
    <message numerus="yes">
        <source>%n known error(s)</source>
        <translation>
            <numerusform>%n known error</numerusform>
            <numerusform>%n known errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not applied. Drafts are not kept when Jitscope ends.</source>
        <translation>
            <numerusform>%n changed file is not applied. Drafts are not kept when Jitscope ends.</numerusform>
            <numerusform>%n changed files are not applied. Drafts are not kept when Jitscope ends.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::MeshView</name>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::OperationNotice</name>
    <message numerus="yes">
        <source>%n operation(s) of an earlier Jitscope go on.</source>
        <translation>
            <numerusform>%n operation of an earlier Jitscope goes on.</numerusform>
            <numerusform>%n operations of an earlier Jitscope go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::OutDialog</name>
    <message numerus="yes">
        <source>%n of them do not work. Select one to see why.</source>
        <translation>
            <numerusform>%n of them does not work. Select it to see why.</numerusform>
            <numerusform>%n of them do not work. Select one to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutDialog</name>
    <message numerus="yes">
        <source>Carry %n changes of %1 to other hosts</source>
        <translation>
            <numerusform>Carry %n change of %1 to other hosts</numerusform>
            <numerusform>Carry %n changes of %1 to other hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hosts chosen</source>
        <translation>
            <numerusform>%n host chosen</numerusform>
            <numerusform>%n hosts chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::RuleDialog</name>
    <message numerus="yes">
        <source>This would have fired %n time(s) since %1</source>
        <translation>
            <numerusform>This would have fired once since %1</numerusform>
            <numerusform>This would have fired %n times since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n thing(s).</source>
        <translation>
            <numerusform>at %n thing.</numerusform>
            <numerusform>at %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>%n rule taken in.</numerusform>
            <numerusform>%n rules taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <comment>rules</comment>
        <translation>
            <numerusform>%n left out:</numerusform>
            <numerusform>%n left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::SettingsDialog</name>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>every second</numerusform>
            <numerusform>every %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closes after %n minute(s)</source>
        <translation>
            <numerusform>closes after %n minute</numerusform>
            <numerusform>closes after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::ShardWindow</name>
    <message numerus="yes">
        <source>It closes by itself after %n minute(s).</source>
        <translation>
            <numerusform>It closes by itself after %n minute.</numerusform>
            <numerusform>It closes by itself after %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::SilenceDialog</name>
    <message numerus="yes">
        <source>Holds back %n alert(s) that fire now.</source>
        <translation>
            <numerusform>Holds back %n alert that fires now.</numerusform>
            <numerusform>Holds back %n alerts that fire now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::SkewPage</name>
    <message numerus="yes">
        <source>%n file(s) to read…</source>
        <translation>
            <numerusform>%n file to read…</numerusform>
            <numerusform>%n files to read…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %n key(s) differ</source>
        <translation>
            <numerusform>Configuration: %n key differs</numerusform>
            <numerusform>Configuration: %n keys differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::SkewTable</name>
    <message numerus="yes">
        <source>%n pages off</source>
        <translation>
            <numerusform>%n page off</numerusform>
            <numerusform>%n pages off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys differ</source>
        <translation>
            <numerusform>%n key differs</numerusform>
            <numerusform>%n keys differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers do not say which</source>
        <translation>
            <numerusform>%n server does not say which</numerusform>
            <numerusform>%n servers do not say which</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::StatusStrip</name>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>Asking %n source…</numerusform>
            <numerusform>Asking %n sources…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) up</source>
        <translation>
            <numerusform>%1 of %n source up</numerusform>
            <numerusform>%1 of %n sources up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed · %n min</source>
        <translation>
            <numerusform>Changes allowed · %n min</numerusform>
            <numerusform>Changes allowed · %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed, %n minute(s) left. Closes the latch.</source>
        <translation>
            <numerusform>Changes allowed, %n minute left. Closes the latch.</numerusform>
            <numerusform>Changes allowed, %n minutes left. Closes the latch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) open</source>
        <translation>
            <numerusform>%n operation open</numerusform>
            <numerusform>%n operations open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n needs your word</numerusform>
            <numerusform>%n need your word</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::TextPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
</TS>
