<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Metric</name>
    <message>
        <source>Round-trip time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio bit rate up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video bit rate up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimated downlink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted video rate down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given video rate down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retransmissions asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last-n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leg score (estimated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time, worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss up, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss up, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss up, worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss down, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss down, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter up, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter up, 95th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local endpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round-trip time, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter added by the bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate from relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate to relays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brewery rooms configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brewery rooms joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP connections configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XMPP connections up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICE failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer-to-peer rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health check passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graceful shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges in shutdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorders known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recordings now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live streams now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed recordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICE failures reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused because busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms in memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>min %1, max %2, now %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>jitscope::ChartStack</name>
    <message>
        <source>up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bands for audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>estimate down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worst down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 while it records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
