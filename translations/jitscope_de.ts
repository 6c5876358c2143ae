<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Rooms are opened with a token (authentication = "token"): accounts are not asked.</source>
        <translation>Räume werden mit Token geöffnet (authentication = "token"): Konten werden nicht abgefragt.</translation>
    </message>
    <message>
        <source>Prosody did not tell how people log in on %1.</source>
        <translation>Prosody verriet nicht, wie man sich auf %1 anmeldet.</translation>
    </message>
    <message>
        <source>Prosody: authentication = "internal_hashed" in VirtualHost "%1" (containers: ENABLE_AUTH=1, AUTH_TYPE=internal), then restart.</source>
        <translation>Prosody: authentication = "internal_hashed" in VirtualHost "%1" (Container: ENABLE_AUTH=1, AUTH_TYPE=internal), danach neu starten.</translation>
    </message>
    <message>
        <source>Prosody: VirtualHost "guest.%1" with authentication = "jitsi-anonymous" (containers: ENABLE_GUESTS=1).</source>
        <translation>Prosody: VirtualHost "guest.%1" mit authentication = "jitsi-anonymous" (Container: ENABLE_GUESTS=1).</translation>
    </message>
    <message>
        <source>Jicofo: authentication { enabled = true, type = XMPP, login-url = "%1" }, then restart.</source>
        <translation>Jicofo: authentication { enabled = true, type = XMPP, login-url = "%1" }, danach neu starten.</translation>
    </message>
    <message>
        <source>does not say how people log in</source>
        <translation>sagt nicht, wie man sich anmeldet</translation>
    </message>
    <message>
        <source>lets everybody in without an account (%1)</source>
        <translation>lässt alle ohne Konto ein (%1)</translation>
    </message>
    <message>
        <source>asks for a token (%1)</source>
        <translation>verlangt ein Token (%1)</translation>
    </message>
    <message>
        <source>asks for an account (%1)</source>
        <translation>verlangt ein Konto (%1)</translation>
    </message>
    <message>
        <source>it has no host for guests</source>
        <translation>es hat keinen Host für Gäste</translation>
    </message>
    <message>
        <source>guests have %1</source>
        <translation>Gäste nutzen %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>unbekannt: %1</translation>
    </message>
    <message>
        <source>names no host for guests</source>
        <translation>nennt keinen Host für Gäste</translation>
    </message>
    <message>
        <source>sends guests to %1</source>
        <translation>schickt Gäste zu %1</translation>
    </message>
    <message>
        <source>opens a room only for who has logged in</source>
        <translation>öffnet einen Raum nur für Angemeldete</translation>
    </message>
    <message>
        <source>opens a room for everybody</source>
        <translation>öffnet einen Raum für alle</translation>
    </message>
    <message>
        <source>config.js: hosts.anonymousdomain = "%1".</source>
        <translation>config.js: hosts.anonymousdomain = "%1".</translation>
    </message>
</context>
<context>
    <name>AddShard</name>
    <message>
        <source>It answers. Nothing to do.</source>
        <translation>Antwortet. Nichts zu tun.</translation>
    </message>
    <message>
        <source>It answers, but not everything it could tell is switched on. It can be used as it is.</source>
        <translation>Antwortet, aber nicht alles, was es sagen könnte, ist eingeschaltet. Es ist so benutzbar.</translation>
    </message>
    <message>
        <source>It asks for an account. Make one, name it on the first page, and search again.</source>
        <translation>Verlangt ein Konto. Eines anlegen, auf der ersten Seite nennen und noch einmal suchen.</translation>
    </message>
    <message>
        <source>It listens on its own host only. Search again with that host's SSH destination.</source>
        <translation>Lauscht nur auf dem eigenen Host. Mit dem SSH-Ziel dieses Hosts noch einmal suchen.</translation>
    </message>
    <message>
        <source>It should be there and does not answer.</source>
        <translation>Sollte da sein und antwortet nicht.</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>Ist nicht da.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>It is there, and cannot be used before this setting is made.</source>
        <translation>Es ist da, aber erst nach dieser Einstellung benutzbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) present</source>
        <translation>
            <numerusform>%n Recorder anwesend</numerusform>
            <numerusform>%n Recorder anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s) present</source>
        <translation>
            <numerusform>%n Bridge anwesend</numerusform>
            <numerusform>%n Bridges anwesend</numerusform>
        </translation>
    </message>
    <message>
        <source>known to Jicofo</source>
        <translation>dem Jicofo bekannt</translation>
    </message>
    <message>
        <source>%1 by SSH</source>
        <translation>%1 über SSH</translation>
    </message>
    <message>
        <source>its control ports listen on loopback</source>
        <translation>seine Steuerports lauschen nur lokal (Loopback)</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Charts begin with the first answer of a shard.</source>
        <translation>Die Diagramme beginnen mit der ersten Antwort eines Shards.</translation>
    </message>
    <message>
        <source>Show charts of</source>
        <translation>Diagramme zeigen von</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Charts of</source>
        <translation>Diagramme von</translation>
    </message>
    <message>
        <source>All shards, side by side</source>
        <translation>Alle Shards nebeneinander</translation>
    </message>
    <message>
        <source>All bridges, side by side</source>
        <translation>Alle Bridges nebeneinander</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>The most important</source>
        <translation>Die wichtigsten</translation>
    </message>
    <message>
        <source>All shards together</source>
        <translation>Alle Shards zusammen</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>left</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>P2P</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>%1: name from the meeting, endpoint %2</source>
        <translation>%1: Name aus dem Meeting, Endpunkt %2</translation>
    </message>
    <message>
        <source>%1: statistics id, endpoint %2</source>
        <translation>%1: Statistik-ID, Endpunkt %2</translation>
    </message>
    <message>
        <source>%1: endpoint; no server tells the name</source>
        <translation>%1: Endpunkt; kein Server nennt den Namen</translation>
    </message>
    <message>
        <source>audio muted</source>
        <translation>Ton stumm</translation>
    </message>
    <message>
        <source>sends audio</source>
        <translation>sendet Ton</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>shares the screen</source>
        <translation>teilt den Bildschirm</translation>
    </message>
    <message>
        <source>sends video</source>
        <translation>sendet Video</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sends audio, no video</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, muted by a moderator</source>
        <translation>%1, von der Moderation stummgeschaltet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>Loss ↑</source>
        <translation>Verlust ↑</translation>
    </message>
    <message>
        <source>Loss ↓</source>
        <translation>Verlust ↓</translation>
    </message>
    <message>
        <source>Jitter ↑ ms</source>
        <translation>Jitter ↑ ms</translation>
    </message>
    <message>
        <source>kbit/s ↑</source>
        <translation>kbit/s ↑</translation>
    </message>
    <message>
        <source>kbit/s ↓</source>
        <translation>kbit/s ↓</translation>
    </message>
    <message>
        <source>Quality, 40 min</source>
        <translation>Qualität, 40 min</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Video ausgesetzt</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Dabei seit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>over</source>
        <translation>behoben</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>breakout</source>
        <translation>Gruppenraum</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Recording: unknown</source>
        <translation>Aufzeichnung: unbekannt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Talks now</source>
        <translation>Spricht gerade</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>Aufz.</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>Jitter ↑</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>brewery rooms joined of configured</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>beigetreten</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>ohne Angaben</translation>
    </message>
    <message>
        <source>Said %1 ago</source>
        <translation>Vor %1 gemeldet</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>which room a recorder records is inferred</comment>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>Idle but fails</source>
        <translation>Frei, kann aber nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Mbit/s ↑</source>
        <translation>Mbit/s ↑</translation>
    </message>
    <message>
        <source>Mbit/s ↓</source>
        <translation>Mbit/s ↓</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>Relays</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>5 of 6</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No recorders</source>
        <translation>Keine Recorder</translation>
    </message>
    <message>
        <source>Recorders: %1 free, %2 busy, %3 broken, %4 unknown</source>
        <translation>Recorder: %1 frei, %2 belegt, %3 gestört, %4 unbekannt</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accessible name of a cell: column, value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>Platz übrig</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>Neustart ausstehend</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1, angefordert %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Systemlast</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>%n of them on this bridge itself; the others are on other bridges, in rooms of this one.</source>
        <translation>
            <numerusform>%n davon auf dieser Bridge selbst; die anderen sind auf anderen Bridges, in Räumen dieser Bridge.</numerusform>
            <numerusform>%n davon auf dieser Bridge selbst; die anderen sind auf anderen Bridges, in Räumen dieser Bridge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>Letzter Fehlschlag</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Too many keys</source>
        <translation>Zu viele Schlüssel</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>Zu tief verschachtelt</translation>
    </message>
    <message>
        <source>An element of a list has no default; change the list</source>
        <translation>Ein Listenelement hat keine Vorgabe; die Liste ändern</translation>
    </message>
    <message>
        <source>A key with an empty name</source>
        <translation>Ein Schlüssel mit leerem Namen</translation>
    </message>
    <message>
        <source>A list cannot take a key</source>
        <translation>Eine Liste kann keinen Schlüssel aufnehmen</translation>
    </message>
    <message>
        <source>A second reader sees another key changed as well</source>
        <translation>Ein zweiter Parser sieht noch einen anderen Schlüssel geändert</translation>
    </message>
    <message>
        <source>A second reader refuses the changed file: %1</source>
        <translation>Ein zweiter Parser lehnt die geänderte Datei ab: %1</translation>
    </message>
    <message>
        <source>A list where the file's object should be</source>
        <translation>Eine Liste, wo das Objekt der Datei stehen müsste</translation>
    </message>
    <message>
        <source>Text after the closing brace of the whole file</source>
        <translation>Text nach der schließenden Klammer der ganzen Datei</translation>
    </message>
    <message>
        <source>The file ends before the brace of line %1 is closed</source>
        <translation>Die Datei endet, bevor die geschweifte Klammer aus Zeile %1 geschlossen ist</translation>
    </message>
    <message>
        <source>A closing brace that was never opened</source>
        <translation>Eine schließende geschweifte Klammer, die nie geöffnet wurde</translation>
    </message>
    <message>
        <source>A comma with nothing before it</source>
        <translation>Ein Komma, vor dem nichts steht</translation>
    </message>
    <message>
        <source>a new line, a comma or a closing brace</source>
        <translation>eine neue Zeile, ein Komma oder eine schließende geschweifte Klammer</translation>
    </message>
    <message>
        <source>“%1” must stand in quotes here; expected %2</source>
        <translation>„%1“ muss hier in Anführungszeichen stehen; erwartet: %2</translation>
    </message>
    <message>
        <source>Expected %1, found “%2”</source>
        <translation>Erwartet: %1, gefunden: „%2“</translation>
    </message>
    <message>
        <source>The key “%1” has no value: expected =, : or {</source>
        <translation>Der Schlüssel „%1“ hat keinen Wert: erwartet wird =, : oder {</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a file name in quotes after “include”</source>
        <translation>ein Dateiname in Anführungszeichen nach „include“</translation>
    </message>
    <message>
        <source>A key with an empty name: a dot too many, or none given</source>
        <translation>Ein Schlüssel mit leerem Namen: ein Punkt zu viel oder kein Name angegeben</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>Text, a list and an object cannot be parts of one value; is a comma or a quote missing?</source>
        <translation>Text, Liste und Objekt können nicht Teile eines Wertes sein; fehlt ein Komma oder ein Anführungszeichen?</translation>
    </message>
    <message>
        <source>The file ends before the bracket of line %1 is closed</source>
        <translation>Die Datei endet, bevor die eckige Klammer aus Zeile %1 geschlossen ist</translation>
    </message>
    <message>
        <source>a new line, a comma or a closing bracket</source>
        <translation>eine neue Zeile, ein Komma oder eine schließende eckige Klammer</translation>
    </message>
    <message>
        <source>“$” must stand in quotes, or be the beginning of ${…}</source>
        <translation>„$“ muss in Anführungszeichen stehen oder der Anfang von ${…} sein</translation>
    </message>
    <message>
        <source>${…} is not closed</source>
        <translation>${…} ist nicht geschlossen</translation>
    </message>
    <message>
        <source>The three quotes are never closed</source>
        <translation>Die drei Anführungszeichen werden nie geschlossen</translation>
    </message>
    <message>
        <source>The quote is not closed on its line</source>
        <translation>Das Anführungszeichen wird in seiner Zeile nicht geschlossen</translation>
    </message>
    <message>
        <source>A control character in quotes; write it as \t or \uXXXX</source>
        <translation>Ein Steuerzeichen in Anführungszeichen; als \t oder \uXXXX schreiben</translation>
    </message>
    <message>
        <source>An unknown escape after a backslash in quotes; write \\ for a backslash</source>
        <translation>Unbekannte Escape-Sequenz nach einem Backslash in Anführungszeichen; für einen Backslash \\ schreiben</translation>
    </message>
    <message>
        <source>Its ${…} make the text grow without bound</source>
        <translation>Durch seine ${…} wächst der Text unbegrenzt</translation>
    </message>
    <message>
        <source>${…} that lead to themselves</source>
        <translation>${…}, die auf sich selbst führen</translation>
    </message>
    <message>
        <source>${%1} leads to itself</source>
        <translation>${%1} führt auf sich selbst</translation>
    </message>
    <message>
        <source>The file would no longer be readable: %1</source>
        <translation>Die Datei wäre nicht mehr lesbar: %1</translation>
    </message>
    <message>
        <source>This change would also change %1</source>
        <translation>Diese Änderung würde auch %1 ändern</translation>
    </message>
    <message>
        <source>The change did not take hold: code in the file sets this key</source>
        <translation>Die Änderung griff nicht: Code in der Datei setzt diesen Schlüssel</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>das ist kein UTF-8</translation>
    </message>
    <message>
        <source>jitscope-js is not installed</source>
        <translation>jitscope-js ist nicht installiert</translation>
    </message>
    <message>
        <source>The script took too much memory or processor time</source>
        <translation>Das Skript brauchte zu viel Speicher oder Prozessorzeit</translation>
    </message>
    <message>
        <source>the file ends before what began in it does</source>
        <translation>die Datei endet, bevor endet, was in ihr begann</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>%1 wird hier nicht erwartet</translation>
    </message>
    <message>
        <source>brackets lie too deep in each other</source>
        <translation>Klammern sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a comment begins here and does not end</source>
        <translation>hier beginnt ein Kommentar, der nicht endet</translation>
    </message>
    <message>
        <source>this sign has no meaning in JavaScript</source>
        <translation>dieses Zeichen hat in JavaScript keine Bedeutung</translation>
    </message>
    <message>
        <source>a text begins here, and its closing quote is missing</source>
        <translation>hier beginnt ein Text, dessen schließendes Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>a regular expression begins here and does not end</source>
        <translation>hier beginnt ein regulärer Ausdruck, der nicht endet</translation>
    </message>
    <message>
        <source>return stands outside of a function</source>
        <translation>return steht außerhalb einer Funktion</translation>
    </message>
    <message>
        <source>Expected the name of a variable</source>
        <translation>Name einer Variablen erwartet</translation>
    </message>
    <message>
        <source>Expected = after the name; a name has letters, figures and _ only</source>
        <translation>Nach dem Namen wird = erwartet; ein Name hat nur Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>The quote is never closed</source>
        <translation>Das Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>Text after the closing quote</source>
        <translation>Text nach dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>A name has letters, figures and _ only</source>
        <translation>Ein Name hat nur Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>Such a file holds text only</source>
        <translation>Eine solche Datei enthält nur Text</translation>
    </message>
    <message>
        <source>This is no name of an option</source>
        <translation>Das ist kein Name einer Option</translation>
    </message>
    <message>
        <source>Lua does not start</source>
        <translation>Lua startet nicht</translation>
    </message>
    <message>
        <source>this sign has no meaning in Lua</source>
        <translation>dieses Zeichen hat in Lua keine Bedeutung</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>Diese Art Datei ist nicht bekannt</translation>
    </message>
    <message>
        <source>No key was named</source>
        <translation>Kein Schlüssel angegeben</translation>
    </message>
    <message>
        <source>The change did not take hold</source>
        <translation>Die Änderung griff nicht</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB</source>
        <translation>Die Datei ist größer als 4 MB</translation>
    </message>
    <message>
        <source>This key is not in the file</source>
        <translation>Dieser Schlüssel steht nicht in der Datei</translation>
    </message>
    <message>
        <source>This name can only be changed in the text</source>
        <translation>Dieser Name lässt sich nur im Text ändern</translation>
    </message>
    <message>
        <source>This key is a function: change it in the text</source>
        <translation>Dieser Schlüssel ist eine Funktion: im Text ändern</translation>
    </message>
    <message>
        <source>There is a value here that has no keys in it</source>
        <translation>Hier steht ein Wert, der keine Schlüssel enthält</translation>
    </message>
    <message>
        <source>Code sets this key: change it in the text</source>
        <translation>Code setzt diesen Schlüssel: im Text ändern</translation>
    </message>
    <message>
        <source>The name of the section is not closed with ]</source>
        <translation>Der Name des Abschnitts ist nicht mit ] geschlossen</translation>
    </message>
    <message>
        <source>A setting has a section and a name</source>
        <translation>Eine Einstellung hat einen Abschnitt und einen Namen</translation>
    </message>
    <message>
        <source>This setting is a list over several lines: change it in the text</source>
        <translation>Diese Einstellung ist eine Liste über mehrere Zeilen: im Text ändern</translation>
    </message>
</context>
<context>
    <name>ConfigEffective</name>
    <message>
        <source>unless %1 is set in its environment</source>
        <translation>falls %1 nicht in seiner Umgebung gesetzt ist</translation>
    </message>
    <message>
        <source>the site does not serve it</source>
        <translation>die Site liefert ihn nicht aus</translation>
    </message>
    <message>
        <source>as the site serves it</source>
        <translation>wie die Site ihn ausliefert</translation>
    </message>
</context>
<context>
    <name>ConfigFiles</name>
    <message>
        <source>No way to %1. Add ssh = to its server in the fleet file.</source>
        <translation>Kein Weg zu %1. In der Flottendatei bei seinem Server ssh = ergänzen.</translation>
    </message>
    <message>
        <source>Cannot read %1: sudo asks for a password, or the account may not.</source>
        <translation>%1 ist nicht lesbar: sudo verlangt ein Passwort, oder das Konto darf es nicht.</translation>
    </message>
    <message>
        <source>Cannot read %1: its host cannot be reached.</source>
        <translation>%1 ist nicht lesbar: Der Host ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Cannot read %1: its host did not answer in time.</source>
        <translation>%1 ist nicht lesbar: Der Host hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Cannot read %1: the key of its host has changed. The doctor says more.</source>
        <translation>%1 ist nicht lesbar: Der Hostschlüssel hat sich geändert. Die Verbindungsprüfung sagt mehr.</translation>
    </message>
    <message>
        <source>Cannot read %1: its host sent something else. A login script may print in its place.</source>
        <translation>%1 ist nicht lesbar: Der Host sendete etwas anderes. Womöglich gibt ein Anmeldeskript stattdessen etwas aus.</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No configuration file was found there.</source>
        <translation>Dort wurde keine Konfigurationsdatei gefunden.</translation>
    </message>
    <message>
        <source>changed, not applied</source>
        <translation>geändert, nicht angewendet</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>hat Warnungen</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>hat Fehler</translation>
    </message>
</context>
<context>
    <name>ConfigFinding</name>
    <message>
        <source>This line is passed over: it is no setting of a section</source>
        <translation>Diese Zeile wird übergangen: Sie ist keine Einstellung eines Abschnitts</translation>
    </message>
    <message>
        <source>%1 does not count: something further down takes its place</source>
        <translation>%1 zählt nicht: Etwas weiter unten tritt an seine Stelle</translation>
    </message>
    <message>
        <source>%1 does not count: line %2 sets it again</source>
        <translation>%1 zählt nicht: Zeile %2 setzt es erneut</translation>
    </message>
    <message>
        <source>%1 takes an object in braces</source>
        <translation>%1 erwartet ein Objekt in geschweiften Klammern</translation>
    </message>
    <message>
        <source>%1 is not known. Did you mean %2?</source>
        <translation>%1 ist nicht bekannt. Ist %2 gemeint?</translation>
    </message>
    <message>
        <source>%1 is not known here. There is %2</source>
        <translation>%1 ist hier nicht bekannt. Es gibt %2</translation>
    </message>
    <message>
        <source>%1 is no variable of the images that Jitscope knows</source>
        <translation>%1 ist keine Variable der Images, die Jitscope kennt</translation>
    </message>
    <message>
        <source>%1 is not known, so its component passes over it</source>
        <translation>%1 ist nicht bekannt, also übergeht die Komponente es</translation>
    </message>
    <message>
        <source>%1 is not read any more</source>
        <translation>%1 wird nicht mehr gelesen</translation>
    </message>
    <message>
        <source>%1 is an old name: it is %2 now</source>
        <translation>%1 ist ein alter Name: Heute heißt es %2</translation>
    </message>
    <message>
        <source>%1 asks for %2, which is not in this file: without a variable of that name in its environment the component does not start</source>
        <translation>%1 verlangt %2, das nicht in dieser Datei steht: Ohne eine Variable dieses Namens in ihrer Umgebung startet die Komponente nicht</translation>
    </message>
    <message>
        <source>%1 is a secret, and everybody on the host can read this file (mode %2)</source>
        <translation>%1 ist ein Geheimnis, und alle auf dem Host können diese Datei lesen (Modus %2)</translation>
    </message>
    <message>
        <source>%1 is not there, and the component does not start without it</source>
        <translation>%1 ist nicht da, und ohne das startet die Komponente nicht</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing is taken in here</source>
        <translation>%1 ist nicht da, also wird hier nichts eingebunden</translation>
    </message>
    <message>
        <source>Port %1 is taken: %2 has it</source>
        <translation>Port %1 ist belegt: %2 hat ihn</translation>
    </message>
    <message>
        <source>%3 is %1 by default, and that port is taken: %2 has it</source>
        <translation>%3 ist in der Vorgabe %1, und dieser Port ist belegt: %2 hat ihn</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is %2: at least %3 is allowed</source>
        <translation>%1 ist %2: Erlaubt ist mindestens %3</translation>
    </message>
    <message>
        <source>%1 is %2: at most %3 is allowed</source>
        <translation>%1 ist %2: Erlaubt ist höchstens %3</translation>
    </message>
    <message>
        <source>%1 takes one value, no list and no object</source>
        <translation>%1 erwartet einen einzelnen Wert, keine Liste und kein Objekt</translation>
    </message>
    <message>
        <source>%1 is a switch: 1 or 0, not “%2”</source>
        <translation>%1 ist ein Schalter: 1 oder 0, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 is a switch: true or false, not “%2”</source>
        <translation>%1 ist ein Schalter: true oder false, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 erwartet eine ganze Zahl, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”</source>
        <translation>%1 erwartet eine Zahl, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 takes the number of a port, not “%2”</source>
        <translation>%1 erwartet eine Portnummer, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 is %2: there is no such port</source>
        <translation>%1 ist %2: Einen solchen Port gibt es nicht</translation>
    </message>
    <message>
        <source>%1 takes a time such as 10 seconds; “%2” is no unit</source>
        <translation>%1 erwartet eine Zeit wie 10 seconds; „%2“ ist keine Einheit</translation>
    </message>
    <message>
        <source>%1 takes a time such as 10 seconds, not “%2”</source>
        <translation>%1 erwartet eine Zeit wie 10 seconds, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 is %2 milliseconds without a unit</source>
        <translation>%1 bedeutet ohne Einheit %2 Millisekunden</translation>
    </message>
    <message>
        <source>%1 takes a size such as 10M, not “%2”</source>
        <translation>%1 erwartet eine Größe wie 10M, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 takes the name or address of a host, not “%2”</source>
        <translation>%1 erwartet Name oder Adresse eines Hosts, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 takes an address with its https://, not “%2”</source>
        <translation>%1 erwartet eine Adresse mit https://, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 takes name@domain, not “%2”</source>
        <translation>%1 erwartet name@domain, nicht „%2“</translation>
    </message>
    <message>
        <source>%1 is “%2”. It takes %3</source>
        <translation>%1 ist „%2“. Möglich: %3</translation>
    </message>
    <message>
        <source>%1 takes a list in square brackets</source>
        <translation>%1 erwartet eine Liste in eckigen Klammern</translation>
    </message>
    <message>
        <source>%1 is missing, and the component does not start without it</source>
        <translation>%1 fehlt, und ohne ihn startet die Komponente nicht</translation>
    </message>
    <message>
        <source>The site serves another %1. %2 differs; a proxy or container may serve another file or a cached one</source>
        <translation>Die Site liefert eine andere %1 aus. %2 unterscheidet sich; ein Proxy oder Container liefert womöglich eine andere oder zwischengespeicherte Datei</translation>
    </message>
    <message>
        <source>The site serves another %1. %2 keys differ; a proxy or container may serve another file or a cached one</source>
        <translation>Die Site liefert eine andere %1 aus. %2 Schlüssel unterscheiden sich; ein Proxy oder Container liefert womöglich eine andere oder zwischengespeicherte Datei</translation>
    </message>
</context>
<context>
    <name>ConfigFix</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>not set here</source>
        <translation>hier nicht gesetzt</translation>
    </message>
    <message>
        <source>never shown, copied or logged</source>
        <translation>nie gezeigt, kopiert oder protokolliert</translation>
    </message>
    <message>
        <source>of no use any more</source>
        <translation>nicht mehr von Nutzen</translation>
    </message>
    <message>
        <source>old name of %1</source>
        <translation>alter Name von %1</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>nicht im Katalog</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>keine Vorgabe</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>Vorgabe %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>war %1</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Its value is made where it runs; change it in the text.</source>
        <translation>Sein Wert entsteht erst zur Laufzeit; im Text ändern.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>neuer Wert</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verborgen</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>in effect: %1 (%2)</source>
        <translation>wirksam: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>ConfigKey</name>
    <message>
        <source>No statistics are sent to third parties.</source>
        <translation>Keine Statistiken werden an Dritte gesendet.</translation>
    </message>
    <message>
        <source>Address of a Matomo server.</source>
        <translation>Adresse eines Matomo-Servers.</translation>
    </message>
    <message>
        <source>Send details of connections to an rtcstats server.</source>
        <translation>Einzelheiten zu Verbindungen an einen rtcstats-Server senden.</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>Adresse dieses Servers.</translation>
    </message>
    <message>
        <source>Highest rate of sound; it switches echo cancellation off.</source>
        <translation>Höchste Audio-Bitrate; schaltet die Echounterdrückung aus.</translation>
    </message>
    <message>
        <source>Stereo, for music; it switches echo cancellation off.</source>
        <translation>Stereo, für Musik; schaltet die Echounterdrückung aus.</translation>
    </message>
    <message>
        <source>Address of XMPP over HTTP; may be relative to the page.</source>
        <translation>Adresse von XMPP über HTTP; darf relativ zur Seite sein.</translation>
    </message>
    <message>
        <source>No button for breakout rooms.</source>
        <translation>Keine Schaltfläche für Gruppenräume.</translation>
    </message>
    <message>
        <source>A data channel to the bridge instead of a WebSocket.</source>
        <translation>Ein Datenkanal zur Bridge statt eines WebSockets.</translation>
    </message>
    <message>
        <source>How many videos of others a client receives; -1 is all. The main lever on what bridges send.</source>
        <translation>Wie viele Videos anderer ein Client empfängt; -1 heißt alle. Der wichtigste Hebel dafür, wie viel die Bridges senden.</translation>
    </message>
    <message>
        <source>Address of Jicofo's page that opens a meeting, instead of XMPP.</source>
        <translation>Adresse der Seite von Jicofo, die ein Meeting öffnet, anstelle von XMPP.</translation>
    </message>
    <message>
        <source>Height of the camera's picture that is wanted.</source>
        <translation>Gewünschte Höhe des Kamerabilds.</translation>
    </message>
    <message>
        <source>Highest height of the camera's picture.</source>
        <translation>Größte Höhe des Kamerabilds.</translation>
    </message>
    <message>
        <source>Lowest height of the camera's picture.</source>
        <translation>Kleinste Höhe des Kamerabilds.</translation>
    </message>
    <message>
        <source>Language of the pages where the browser's is not known, as en or zhCN.</source>
        <translation>Sprache der Seiten, wenn die des Browsers nicht bekannt ist, etwa en oder zhCN.</translation>
    </message>
    <message>
        <source>Picture in the corner of the meeting.</source>
        <translation>Bild in der Ecke des Meetings.</translation>
    </message>
    <message>
        <source>Name of the environment, such as prod.</source>
        <translation>Name der Umgebung, etwa prod.</translation>
    </message>
    <message>
        <source>Region of this shard.</source>
        <translation>Region dieses Shards.</translation>
    </message>
    <message>
        <source>Name of this shard, for statistics; the console reads it too.</source>
        <translation>Name dieses Shards für die Statistik; auch die Konsole liest ihn.</translation>
    </message>
    <message>
        <source>Region of the person, where the proxy fills it in.</source>
        <translation>Region der Person, sofern der Proxy sie einträgt.</translation>
    </message>
    <message>
        <source>Most pictures a second of a shared screen: more are smoother, and heavier.</source>
        <translation>Höchste Bildrate eines geteilten Bildschirms: mehr ist flüssiger, aber aufwendiger.</translation>
    </message>
    <message>
        <source>Fewest pictures a second of a shared screen.</source>
        <translation>Niedrigste Bildrate eines geteilten Bildschirms.</translation>
    </message>
    <message>
        <source>Telephone numbers of the site.</source>
        <translation>Telefonnummern der Site.</translation>
    </message>
    <message>
        <source>No sound levels are measured: less work for clients.</source>
        <translation>Keine Lautstärkemessung: weniger Arbeit für die Clients.</translation>
    </message>
    <message>
        <source>Phones are not asked to open the app.</source>
        <translation>Smartphones werden nicht aufgefordert, die App zu öffnen.</translation>
    </message>
    <message>
        <source>Browsers on phones and, for the desktop app, on computers.</source>
        <translation>Browser auf Smartphones und, für die Desktop-App, auf Computern.</translation>
    </message>
    <message>
        <source>Moderators are not marked.</source>
        <translation>Moderatoren werden nicht gekennzeichnet.</translation>
    </message>
    <message>
        <source>No polls.</source>
        <translation>Keine Umfragen.</translation>
    </message>
    <message>
        <source>Name and address cannot be changed in the settings.</source>
        <translation>Name und E-Mail-Adresse lassen sich in den Einstellungen nicht ändern.</translation>
    </message>
    <message>
        <source>No reactions.</source>
        <translation>Keine Reaktionen.</translation>
    </message>
    <message>
        <source>Nobody can mute others.</source>
        <translation>Niemand kann andere stummschalten.</translation>
    </message>
    <message>
        <source>Send one quality only. True breaks the choice of layers: leave it false.</source>
        <translation>Nur eine Qualität senden. Mit true funktioniert die Wahl der Ebenen nicht mehr: auf false lassen.</translation>
    </message>
    <message>
        <source>No other server is asked for anything, such as avatars.</source>
        <translation>Kein anderer Server wird abgefragt, etwa nach Avataren.</translation>
    </message>
    <message>
        <source>Notices that are not shown.</source>
        <translation>Benachrichtigungen, die nicht erscheinen.</translation>
    </message>
    <message>
        <source>Sounds that are not played, such as PARTICIPANT_JOINED_SOUND.</source>
        <translation>Töne, die nicht abgespielt werden, etwa PARTICIPANT_JOINED_SOUND.</translation>
    </message>
    <message>
        <source>Where colours, logo and background are read from.</source>
        <translation>Woher Farben, Logo und Hintergrund gelesen werden.</translation>
    </message>
    <message>
        <source>Measure the way between participants.</source>
        <translation>Den Weg zwischen den Teilnehmern messen.</translation>
    </message>
    <message>
        <source>A page is shown after a meeting.</source>
        <translation>Nach einem Meeting erscheint eine Seite.</translation>
    </message>
    <message>
        <source>Clients load the page anew when the bridge they were on is gone.</source>
        <translation>Clients laden die Seite neu, wenn ihre Bridge weg ist.</translation>
    </message>
    <message>
        <source>Warn of room names that others could guess.</source>
        <translation>Vor Raumnamen warnen, die andere erraten könnten.</translation>
    </message>
    <message>
        <source>Tell people whose microphone gives no sound.</source>
        <translation>Personen darauf hinweisen, dass ihr Mikrofon keinen Ton liefert.</translation>
    </message>
    <message>
        <source>Tell people whose microphone gives noise.</source>
        <translation>Personen darauf hinweisen, dass ihr Mikrofon rauscht.</translation>
    </message>
    <message>
        <source>Sound is sent twice, for networks that lose packets.</source>
        <translation>Der Ton wird doppelt gesendet, für Netze mit Paketverlust.</translation>
    </message>
    <message>
        <source>Account of Jicofo, where it is not the usual one.</source>
        <translation>Konto von Jicofo, falls es nicht das übliche ist.</translation>
    </message>
    <message>
        <source>Offer pictures of Giphy.</source>
        <translation>Bilder von Giphy anbieten.</translation>
    </message>
    <message>
        <source>Domain of the recorder's account. It must be that of Jibri, or the recorder is seen as a participant.</source>
        <translation>Domain des Recorder-Kontos. Sie muss die von Jibri sein, sonst erscheint der Recorder als Teilnehmer.</translation>
    </message>
    <message>
        <source>Domain of guests where only people with an account open rooms.</source>
        <translation>Domain der Gäste, wenn nur Personen mit Konto Räume öffnen.</translation>
    </message>
    <message>
        <source>Domain of people with an account.</source>
        <translation>Domain der Personen mit Konto.</translation>
    </message>
    <message>
        <source>XMPP domain of the site. A wrong value breaks every join.</source>
        <translation>XMPP-Domain der Site. Ein falscher Wert verhindert jeden Beitritt.</translation>
    </message>
    <message>
        <source>Address of Jicofo. Unset: focus. and the domain.</source>
        <translation>Adresse von Jicofo. Nicht gesetzt: focus. und die Domain.</translation>
    </message>
    <message>
        <source>Where meetings are, as Prosody names it. A wrong value breaks every join.</source>
        <translation>Wo die Meetings liegen, so wie Prosody es nennt. Ein falscher Wert verhindert jeden Beitritt.</translation>
    </message>
    <message>
        <source>Offer live streaming by Jibri.</source>
        <translation>Livestreams durch Jibri anbieten.</translation>
    </message>
    <message>
        <source>Knock by itself where a lobby is on.</source>
        <translation>Von selbst anklopfen, wenn die Lobby eingeschaltet ist.</translation>
    </message>
    <message>
        <source>People in the lobby can write to moderators.</source>
        <translation>Personen in der Lobby können Moderatoren schreiben.</translation>
    </message>
    <message>
        <source>No recording in the browser.</source>
        <translation>Keine Aufnahme im Browser.</translation>
    </message>
    <message>
        <source>Web clients only; the mobile apps do not look at it.</source>
        <translation>Nur Web-Clients; die mobilen Apps beachten es nicht.</translation>
    </message>
    <message>
        <source>Everybody is told of a recording in a browser.</source>
        <translation>Alle erfahren von einer Aufnahme im Browser.</translation>
    </message>
    <message>
        <source>With more people than this, tiles are received in lower quality; -1: never.</source>
        <translation>Bei mehr Personen als hier angegeben werden Kacheln in geringerer Qualität empfangen; -1: nie.</translation>
    </message>
    <message>
        <source>A line that everybody sees above the meeting.</source>
        <translation>Eine Zeile, die alle über dem Meeting sehen.</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change.</source>
        <translation>Web-Clients, die die Seite nach der Änderung laden.</translation>
    </message>
    <message>
        <source>Notices that are shown; unset: all; empty: none.</source>
        <translation>Benachrichtigungen, die erscheinen; nicht gesetzt: alle; leer: keine.</translation>
    </message>
    <message>
        <source>Seconds until two people talk directly again after the third has left.</source>
        <translation>Sekunden, bis zwei Personen wieder direkt miteinander sprechen, nachdem die dritte gegangen ist.</translation>
    </message>
    <message>
        <source>Codecs of direct calls in the order in which they are tried.</source>
        <translation>Codecs direkter Gespräche in der Reihenfolge, in der sie versucht werden.</translation>
    </message>
    <message>
        <source>Two people talk to each other without the bridge. Such calls are in no statistics of bridges.</source>
        <translation>Zwei Personen sprechen ohne Bridge miteinander. Solche Gespräche stehen in keiner Bridge-Statistik.</translation>
    </message>
    <message>
        <source>relay sends direct calls through TURN.</source>
        <translation>relay leitet direkte Gespräche über TURN.</translation>
    </message>
    <message>
        <source>STUN servers for direct calls; your own ones keep addresses from others.</source>
        <translation>STUN-Server für direkte Gespräche; eigene halten Adressen von Dritten fern.</translation>
    </message>
    <message>
        <source>How often clients measure their connections.</source>
        <translation>Wie oft Clients ihre Verbindungen messen.</translation>
    </message>
    <message>
        <source>A page before the meeting where devices are checked.</source>
        <translation>Eine Seite vor dem Meeting, auf der Geräte geprüft werden.</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change. People in a meeting keep what they have.</source>
        <translation>Web-Clients, die die Seite nach der Änderung laden. Personen in einem Meeting behalten, was sie haben.</translation>
    </message>
    <message>
        <source>No field for the name on that page.</source>
        <translation>Kein Namensfeld auf dieser Seite.</translation>
    </message>
    <message>
        <source>Buttons that the page does not show: no-audio, by-phone.</source>
        <translation>Schaltflächen, die die Seite nicht zeigt: no-audio, by-phone.</translation>
    </message>
    <message>
        <source>Names cannot be changed: they are the token's.</source>
        <translation>Namen lassen sich nicht ändern: Sie stammen aus dem Token.</translation>
    </message>
    <message>
        <source>Minutes that a notice names. The real limit is that of Jibri.</source>
        <translation>Minuten, die ein Hinweis nennt. Die tatsächliche Grenze ist die von Jibri.</translation>
    </message>
    <message>
        <source>Offer recording to a file by Jibri.</source>
        <translation>Aufnahme in eine Datei durch Jibri anbieten.</translation>
    </message>
    <message>
        <source>Offer to share the file.</source>
        <translation>Das Teilen der Datei anbieten.</translation>
    </message>
    <message>
        <source>No entry that makes others moderator.</source>
        <translation>Kein Eintrag, der andere zu Moderatoren macht.</translation>
    </message>
    <message>
        <source>No entry that removes others.</source>
        <translation>Kein Eintrag, der andere entfernt.</translation>
    </message>
    <message>
        <source>No private messages; all, allow-moderator-chat, or disable-visitor-chat.</source>
        <translation>Keine privaten Nachrichten; all, allow-moderator-chat oder disable-visitor-chat.</translation>
    </message>
    <message>
        <source>Nobody joins without a name.</source>
        <translation>Niemand tritt ohne Namen bei.</translation>
    </message>
    <message>
        <source>Height of the camera's picture that is asked for.</source>
        <translation>Angeforderte Höhe des Kamerabilds.</translation>
    </message>
    <message>
        <source>Room passwords are numbers of at most so many digits; false: any text.</source>
        <translation>Raumpasswörter sind Zahlen mit höchstens so vielen Stellen; false: beliebiger Text.</translation>
    </message>
    <message>
        <source>No password that leads past the lobby.</source>
        <translation>Kein Passwort, das an der Lobby vorbeiführt.</translation>
    </message>
    <message>
        <source>No switch for the lobby.</source>
        <translation>Kein Schalter für die Lobby.</translation>
    </message>
    <message>
        <source>Whoever joins after this many participants has the microphone muted.</source>
        <translation>Wer nach so vielen Teilnehmern beitritt, hat das Mikrofon stumm.</translation>
    </message>
    <message>
        <source>Whoever joins later. People already in the meeting stay as they are.</source>
        <translation>Wer später beitritt. Personen, die schon im Meeting sind, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No video is sent or received: the strongest relief of load.</source>
        <translation>Kein Video wird gesendet oder empfangen: die stärkste Entlastung.</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change. The mobile apps keep this choice in their own settings, which come before this file. People in a meeting stay as they are.</source>
        <translation>Web-Clients, die die Seite nach der Änderung laden. Die mobilen Apps halten diese Wahl in eigenen Einstellungen, die Vorrang vor dieser Datei haben. Personen in einem Meeting bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>How many videos are received at first; channelLastN when the quality is changed.</source>
        <translation>Wie viele Videos zuerst empfangen werden; channelLastN, sobald die Qualität geändert wird.</translation>
    </message>
    <message>
        <source>No sound is played until the page is loaded again.</source>
        <translation>Kein Ton, bis die Seite neu geladen wird.</translation>
    </message>
    <message>
        <source>Whoever joins after this many participants has the camera off.</source>
        <translation>Wer nach so vielen Teilnehmern beitritt, hat die Kamera aus.</translation>
    </message>
    <message>
        <source>Everybody joins with the microphone muted, and can unmute. One switch for the whole site.</source>
        <translation>Alle treten mit stummem Mikrofon bei und können es einschalten. Ein Schalter für die ganze Site.</translation>
    </message>
    <message>
        <source>Everybody joins with the camera off, and can switch it on.</source>
        <translation>Alle treten mit ausgeschalteter Kamera bei und können sie einschalten.</translation>
    </message>
    <message>
        <source>Where people log in who open a room, with a token in return.</source>
        <translation>Wo sich anmeldet, wer einen Raum öffnet, und dafür ein Token erhält.</translation>
    </message>
    <message>
        <source>Buttons that are shown; unset: all.</source>
        <translation>Schaltflächen, die erscheinen; nicht gesetzt: alle.</translation>
    </message>
    <message>
        <source>Subtitles start with a recording.</source>
        <translation>Untertitel beginnen mit einer Aufnahme.</translation>
    </message>
    <message>
        <source>Offer subtitles.</source>
        <translation>Untertitel anbieten.</translation>
    </message>
    <message>
        <source>Language that is spoken, where useAppLanguage is off.</source>
        <translation>Gesprochene Sprache, wenn useAppLanguage ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Subtitles are in the language of each person's pages.</source>
        <translation>Untertitel sind in der Sprache, in der die Person die Seiten sieht.</translation>
    </message>
    <message>
        <source>Allow TURN over UDP towards the bridge.</source>
        <translation>TURN über UDP zur Bridge erlauben.</translation>
    </message>
    <message>
        <source>Highest rate of this layer.</source>
        <translation>Höchste Bitrate dieser Ebene.</translation>
    </message>
    <message>
        <source>Codecs in the order in which they are tried: AV1, VP9, VP8, H264.</source>
        <translation>Codecs in der Reihenfolge, in der sie versucht werden: AV1, VP9, VP8, H264.</translation>
    </message>
    <message>
        <source>The same for phones.</source>
        <translation>Dasselbe für Smartphones.</translation>
    </message>
    <message>
        <source>Browsers on phones and the mobile apps.</source>
        <translation>Browser auf Smartphones und die mobilen Apps.</translation>
    </message>
    <message>
        <source>Address of XMPP over WebSocket. Unset: only bosh is used.</source>
        <translation>Adresse von XMPP über WebSocket. Nicht gesetzt: nur bosh wird verwendet.</translation>
    </message>
    <message>
        <source>No welcome page: the address without a room opens a random one.</source>
        <translation>Keine Startseite: Die Adresse ohne Raum öffnet einen zufälligen.</translation>
    </message>
    <message>
        <source>Its server.</source>
        <translation>Der Server dafür.</translation>
    </message>
    <message>
        <source>Offer a whiteboard.</source>
        <translation>Ein Whiteboard anbieten.</translation>
    </message>
    <message>
        <source>How people log in.</source>
        <translation>Wie man sich anmeldet.</translation>
    </message>
    <message>
        <source>A bridge with more stress than this gets no new participants while there are others.</source>
        <translation>Eine Bridge mit mehr Last als dieser bekommt keine neuen Teilnehmer, solange es andere gibt.</translation>
    </message>
    <message>
        <source>Command line of the browser of recorders, with commas between the parts.</source>
        <translation>Befehlszeile des Browsers der Recorder, die Teile durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Offer the statistics page /colibri/stats of the bridge.</source>
        <translation>Die Statistikseite /colibri/stats der Bridge anbieten.</translation>
    </message>
    <message>
        <source>Folder on the host that holds the configuration of all containers.</source>
        <translation>Ordner auf dem Host mit der Konfiguration aller Container.</translation>
    </message>
    <message>
        <source>No TLS in the container: something in front of it does it.</source>
        <translation>Kein TLS im Container: Etwas davor übernimmt es.</translation>
    </message>
    <message>
        <source>Only people who have logged in may open a room.</source>
        <translation>Nur wer angemeldet ist, darf einen Raum öffnen.</translation>
    </message>
    <message>
        <source>Everybody who opens a room</source>
        <translation>Alle, die einen Raum öffnen</translation>
    </message>
    <message>
        <source>Moderators may keep people muted until they allow them to speak.</source>
        <translation>Moderatoren dürfen Personen stumm halten, bis sie ihnen das Sprechen erlauben.</translation>
    </message>
    <message>
        <source>The web page and the apps that embed it</source>
        <translation>Die Webseite und die Apps, die sie einbetten</translation>
    </message>
    <message>
        <source>Offer breakout rooms.</source>
        <translation>Gruppenräume anbieten.</translation>
    </message>
    <message>
        <source>Moderators may end a meeting for everybody.</source>
        <translation>Moderatoren dürfen ein Meeting für alle beenden.</translation>
    </message>
    <message>
        <source>People without an account may join rooms that somebody has opened.</source>
        <translation>Personen ohne Konto dürfen Räumen beitreten, die jemand geöffnet hat.</translation>
    </message>
    <message>
        <source>Tell browsers never to come without TLS again.</source>
        <translation>Browser anweisen, nie wieder ohne TLS zu kommen.</translation>
    </message>
    <message>
        <source>Send people who come without TLS to the page with TLS.</source>
        <translation>Wer ohne TLS kommt, wird zur Seite mit TLS geleitet.</translation>
    </message>
    <message>
        <source>Get the certificate of the web page from Let's Encrypt.</source>
        <translation>Das Zertifikat der Webseite von Let's Encrypt beziehen.</translation>
    </message>
    <message>
        <source>Offer live streaming, which needs a Jibri.</source>
        <translation>Livestreams anbieten; dafür ist ein Jibri nötig.</translation>
    </message>
    <message>
        <source>Offer the lobby, where people wait until a moderator lets them in.</source>
        <translation>Die Lobby anbieten, in der Personen warten, bis ein Moderator sie einlässt.</translation>
    </message>
    <message>
        <source>Let conferences share several bridges.</source>
        <translation>Konferenzen dürfen sich auf mehrere Bridges verteilen.</translation>
    </message>
    <message>
        <source>Two people alone are connected without a bridge.</source>
        <translation>Zwei Personen allein werden ohne Bridge verbunden.</translation>
    </message>
    <message>
        <source>Show people their camera and microphone before they join.</source>
        <translation>Personen vor dem Beitritt Kamera und Mikrofon zeigen.</translation>
    </message>
    <message>
        <source>Offer recording, which needs a Jibri.</source>
        <translation>Aufnahmen anbieten; dafür ist ein Jibri nötig.</translation>
    </message>
    <message>
        <source>People must give a name.</source>
        <translation>Personen müssen einen Namen angeben.</translation>
    </message>
    <message>
        <source>Offer subtitles, which need a transcriber.</source>
        <translation>Untertitel anbieten; dafür ist ein Transcriber nötig.</translation>
    </message>
    <message>
        <source>Send people beyond the limit to visitor nodes.</source>
        <translation>Personen jenseits der Grenze zu Besucherknoten leiten.</translation>
    </message>
    <message>
        <source>Show the start page.</source>
        <translation>Die Startseite zeigen.</translation>
    </message>
    <message>
        <source>Address of the server of shared documents, as the containers see it.</source>
        <translation>Adresse des Servers für gemeinsame Dokumente, wie die Container sie sehen.</translation>
    </message>
    <message>
        <source>Port of the web page with TLS on the host.</source>
        <translation>Port der Webseite mit TLS auf dem Host.</translation>
    </message>
    <message>
        <source>Port of the web page without TLS on the host.</source>
        <translation>Port der Webseite ohne TLS auf dem Host.</translation>
    </message>
    <message>
        <source>The browser of recorders accepts any certificate.</source>
        <translation>Der Browser der Recorder nimmt jedes Zertifikat an.</translation>
    </message>
    <message>
        <source>Name of the room that recorders report to.</source>
        <translation>Name des Raums, in dem sich die Recorder melden.</translation>
    </message>
    <message>
        <source>Offer metrics of the recorders.</source>
        <translation>Metriken der Recorder anbieten.</translation>
    </message>
    <message>
        <source>Program that is run after each recording.</source>
        <translation>Programm, das nach jeder Aufnahme läuft.</translation>
    </message>
    <message>
        <source>Port of the health page of a recorder, inside its container.</source>
        <translation>Port der Gesundheitsseite eines Recorders in seinem Container.</translation>
    </message>
    <message>
        <source>Name of the recorder in the brewery. Without it there is a new one after every restart.</source>
        <translation>Name des Recorders in der Brewery. Ohne ihn gibt es nach jedem Neustart einen neuen.</translation>
    </message>
    <message>
        <source>How long a recorder may take to start.</source>
        <translation>Wie lange ein Recorder zum Starten brauchen darf.</translation>
    </message>
    <message>
        <source>Password that recorders join meetings with.</source>
        <translation>Passwort, mit dem Recorder Meetings beitreten.</translation>
    </message>
    <message>
        <source>Account that recorders join meetings with.</source>
        <translation>Konto, mit dem Recorder Meetings beitreten.</translation>
    </message>
    <message>
        <source>Folder of the recordings in the container.</source>
        <translation>Ordner der Aufnahmen im Container.</translation>
    </message>
    <message>
        <source>Size of the recorded picture.</source>
        <translation>Größe des aufgenommenen Bilds.</translation>
    </message>
    <message>
        <source>A recorder ends after one session.</source>
        <translation>Ein Recorder endet nach einer Sitzung.</translation>
    </message>
    <message>
        <source>Longest time of one recording. 0 is without limit.</source>
        <translation>Längste Dauer einer Aufnahme. 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Addresses that are told about each start and stop, with commas between them.</source>
        <translation>Adressen, die von jedem Start und Stopp erfahren, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Password that recorders join the brewery with.</source>
        <translation>Passwort, mit dem Recorder der Brewery beitreten.</translation>
    </message>
    <message>
        <source>Account that recorders join the brewery with.</source>
        <translation>Konto, mit dem Recorder der Brewery beitreten.</translation>
    </message>
    <message>
        <source>Password of the XMPP account of Jicofo.</source>
        <translation>Passwort des XMPP-Kontos von Jicofo.</translation>
    </message>
    <message>
        <source>Offer the health page of Jicofo.</source>
        <translation>Die Gesundheitsseite von Jicofo anbieten.</translation>
    </message>
    <message>
        <source>Let the port of Jicofo be reached from outside of its container. Without it the published port answers nothing.</source>
        <translation>Den Port von Jicofo von außerhalb seines Containers erreichbar machen. Sonst antwortet der veröffentlichte Port nicht.</translation>
    </message>
    <message>
        <source>Most memory of Jicofo, as Java writes it.</source>
        <translation>Maximaler Speicher von Jicofo, in der Schreibweise von Java.</translation>
    </message>
    <message>
        <source>Name of the room that SIP gateways report to.</source>
        <translation>Name des Raums, in dem sich die SIP-Gateways melden.</translation>
    </message>
    <message>
        <source>Password of the SIP account.</source>
        <translation>Passwort des SIP-Kontos.</translation>
    </message>
    <message>
        <source>SIP server.</source>
        <translation>SIP-Server.</translation>
    </message>
    <message>
        <source>Address of the SIP account.</source>
        <translation>Adresse des SIP-Kontos.</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the transcribers.</source>
        <translation>Passwort des XMPP-Kontos der Transcriber.</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the SIP gateways.</source>
        <translation>Passwort des XMPP-Kontos der SIP-Gateways.</translation>
    </message>
    <message>
        <source>Version of all images.</source>
        <translation>Version aller Images.</translation>
    </message>
    <message>
        <source>Addresses that participants reach the bridge by, with commas between them. Needed behind NAT.</source>
        <translation>Adressen, unter denen Teilnehmer die Bridge erreichen, durch Kommas getrennt. Hinter NAT nötig.</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the bridges.</source>
        <translation>Passwort des XMPP-Kontos der Bridges.</translation>
    </message>
    <message>
        <source>XMPP account of the bridges.</source>
        <translation>XMPP-Konto der Bridges.</translation>
    </message>
    <message>
        <source>Name of the room that bridges report to.</source>
        <translation>Name des Raums, in dem sich die Bridges melden.</translation>
    </message>
    <message>
        <source>Port of health, metrics and control of the bridge on loopback of the host.</source>
        <translation>Port für Gesundheitsprüfung, Metriken und Steuerung der Bridge auf dem Loopback des Hosts.</translation>
    </message>
    <message>
        <source>Do not ask STUN servers for the public address.</source>
        <translation>STUN-Server nicht nach der öffentlichen Adresse fragen.</translation>
    </message>
    <message>
        <source>Port of all media, by UDP.</source>
        <translation>Port aller Medien, über UDP.</translation>
    </message>
    <message>
        <source>STUN servers that tell the bridge its public address, with commas between them.</source>
        <translation>STUN-Server, die der Bridge ihre öffentliche Adresse nennen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Audiences whose tokens are accepted, with commas between them.</source>
        <translation>Zielgruppen (Audience), deren Token angenommen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Issuers whose tokens are accepted, with commas between them.</source>
        <translation>Aussteller, deren Token angenommen werden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Name of the application whose tokens are accepted.</source>
        <translation>Name der Anwendung, deren Token angenommen werden.</translation>
    </message>
    <message>
        <source>Secret that tokens are signed with.</source>
        <translation>Geheimnis, mit dem Token signiert werden.</translation>
    </message>
    <message>
        <source>Password for the LDAP server.</source>
        <translation>Passwort für den LDAP-Server.</translation>
    </message>
    <message>
        <source>Address of the LDAP server.</source>
        <translation>Adresse des LDAP-Servers.</translation>
    </message>
    <message>
        <source>Domain that the certificate is for.</source>
        <translation>Domain, für die das Zertifikat gilt.</translation>
    </message>
    <message>
        <source>Where Let's Encrypt sends its notices.</source>
        <translation>Wohin Let's Encrypt seine Mitteilungen schickt.</translation>
    </message>
    <message>
        <source>Get certificates for tests only, which browsers do not accept.</source>
        <translation>Nur Testzertifikate holen, die kein Browser annimmt.</translation>
    </message>
    <message>
        <source>How much Prosody writes to its log.</source>
        <translation>Wie viel Prosody in sein Protokoll schreibt.</translation>
    </message>
    <message>
        <source>Most participants of one conference on one bridge.</source>
        <translation>Höchstzahl der Teilnehmer einer Konferenz auf einer Bridge.</translation>
    </message>
    <message>
        <source>Most people in one room. Others are turned away.</source>
        <translation>Höchstzahl der Personen in einem Raum. Weitere werden abgewiesen.</translation>
    </message>
    <message>
        <source>Offer metrics of Prosody.</source>
        <translation>Metriken von Prosody bereitstellen.</translation>
    </message>
    <message>
        <source>Slow down clients that connect too often.</source>
        <translation>Clients bremsen, die sich zu oft verbinden.</translation>
    </message>
    <message>
        <source>Network that may read the metrics of Prosody.</source>
        <translation>Netz, das die Metriken von Prosody lesen darf.</translation>
    </message>
    <message>
        <source>Address that people open. Everything else is made from it.</source>
        <translation>Adresse, die Personen öffnen. Alles andere wird daraus gebildet.</translation>
    </message>
    <message>
        <source>Height of the camera picture that is sent.</source>
        <translation>Höhe des gesendeten Kamerabilds.</translation>
    </message>
    <message>
        <source>When Docker starts a container again.</source>
        <translation>Wann Docker einen Container wieder startet.</translation>
    </message>
    <message>
        <source>Allow the bridge to be shut down by HTTP.</source>
        <translation>Herunterfahren der Bridge über HTTP erlauben.</translation>
    </message>
    <message>
        <source>From this participant on people join with the microphone off.</source>
        <translation>Ab dem wievielten Teilnehmer Personen mit ausgeschaltetem Mikrofon beitreten.</translation>
    </message>
    <message>
        <source>People join with sound only.</source>
        <translation>Personen treten nur mit Ton bei.</translation>
    </message>
    <message>
        <source>From this participant on people join with the camera off.</source>
        <translation>Ab dem wievielten Teilnehmer Personen mit ausgeschalteter Kamera beitreten.</translation>
    </message>
    <message>
        <source>Everybody joins with the microphone off.</source>
        <translation>Alle treten mit ausgeschaltetem Mikrofon bei.</translation>
    </message>
    <message>
        <source>Everybody joins with the camera off.</source>
        <translation>Alle treten mit ausgeschalteter Kamera bei.</translation>
    </message>
    <message>
        <source>TURN server with TLS.</source>
        <translation>TURN-Server mit TLS.</translation>
    </message>
    <message>
        <source>Secret that is shared with the TURN server.</source>
        <translation>Geheimnis, das mit dem TURN-Server geteilt wird.</translation>
    </message>
    <message>
        <source>TURN server, which helps people behind strict firewalls.</source>
        <translation>TURN-Server; er hilft Personen hinter strengen Firewalls.</translation>
    </message>
    <message>
        <source>Password for the TURN server.</source>
        <translation>Passwort für den TURN-Server.</translation>
    </message>
    <message>
        <source>Time zone of the containers.</source>
        <translation>Zeitzone der Container.</translation>
    </message>
    <message>
        <source>Most memory of the bridge, as Java writes it.</source>
        <translation>Höchster Speicher der Bridge, in der Schreibweise von Java.</translation>
    </message>
    <message>
        <source>Participants in the main room, beyond which people become visitors.</source>
        <translation>Teilnehmer im Hauptraum, über die hinaus Personen zu Besuchern werden.</translation>
    </message>
    <message>
        <source>Internal XMPP domain of accounts.</source>
        <translation>Interne XMPP-Domain der Konten.</translation>
    </message>
    <message>
        <source>Internal XMPP domain.</source>
        <translation>Interne XMPP-Domain.</translation>
    </message>
    <message>
        <source>Internal XMPP domain of guests.</source>
        <translation>Interne XMPP-Domain der Gäste.</translation>
    </message>
    <message>
        <source>Internal XMPP domain of recorders and transcribers, whose members people do not see.</source>
        <translation>Interne XMPP-Domain der Recorder und Transkribierer, deren Mitglieder Personen nicht sehen.</translation>
    </message>
    <message>
        <source>Internal XMPP domain of breweries.</source>
        <translation>Interne XMPP-Domain der Breweries.</translation>
    </message>
    <message>
        <source>More modules of Prosody, with commas between them.</source>
        <translation>Weitere Module von Prosody, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Internal XMPP domain of rooms.</source>
        <translation>Interne XMPP-Domain der Räume.</translation>
    </message>
    <message>
        <source>More modules of Prosody for rooms, with commas between them.</source>
        <translation>Weitere Module von Prosody für Räume, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>XMPP servers of the bridges and recorders, with commas between them.</source>
        <translation>XMPP-Server der Bridges und Recorder, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Name of the site on its pages.</source>
        <translation>Name der Site auf ihren Seiten.</translation>
    </message>
    <message>
        <source>Colour behind the meeting.</source>
        <translation>Hintergrundfarbe des Meetings.</translation>
    </message>
    <message>
        <source>Picture of the site's logo.</source>
        <translation>Bild des Logos der Site.</translation>
    </message>
    <message>
        <source>Picture of the logo on the welcome page.</source>
        <translation>Bild des Logos auf der Willkommensseite.</translation>
    </message>
    <message>
        <source>Nobody is told who joins and leaves.</source>
        <translation>Niemand erfährt, wer beitritt und geht.</translation>
    </message>
    <message>
        <source>Show the foot of the welcome page.</source>
        <translation>Fußzeile der Willkommensseite anzeigen.</translation>
    </message>
    <message>
        <source>Show the text of the welcome page.</source>
        <translation>Text der Willkommensseite anzeigen.</translation>
    </message>
    <message>
        <source>The welcome page suggests names of rooms.</source>
        <translation>Die Willkommensseite schlägt Raumnamen vor.</translation>
    </message>
    <message>
        <source>No button that invites others.</source>
        <translation>Keine Schaltfläche, um andere einzuladen.</translation>
    </message>
    <message>
        <source>Where the logo leads.</source>
        <translation>Wohin das Logo führt.</translation>
    </message>
    <message>
        <source>Take the language from the browser.</source>
        <translation>Sprache vom Browser übernehmen.</translation>
    </message>
    <message>
        <source>Ask people on phones to open the app.</source>
        <translation>Personen am Smartphone bitten, die App zu öffnen.</translation>
    </message>
    <message>
        <source>Name of the mobile app where it is promoted.</source>
        <translation>Name der mobilen App, wo für sie geworben wird.</translation>
    </message>
    <message>
        <source>Browsers that are recommended.</source>
        <translation>Browser, die empfohlen werden.</translation>
    </message>
    <message>
        <source>Name of who offers the site.</source>
        <translation>Name des Anbieters der Site.</translation>
    </message>
    <message>
        <source>List recent meetings on the welcome page.</source>
        <translation>Letzte Meetings auf der Willkommensseite auflisten.</translation>
    </message>
    <message>
        <source>Parts of the settings that are shown.</source>
        <translation>Teile der Einstellungen, die angezeigt werden.</translation>
    </message>
    <message>
        <source>Show a second logo.</source>
        <translation>Ein zweites Logo anzeigen.</translation>
    </message>
    <message>
        <source>Show the logo in the meeting.</source>
        <translation>Das Logo im Meeting anzeigen.</translation>
    </message>
    <message>
        <source>Show whose software it is.</source>
        <translation>Anzeigen, von wem die Software stammt.</translation>
    </message>
    <message>
        <source>A page about Jitsi after a meeting.</source>
        <translation>Nach einem Meeting eine Seite über Jitsi.</translation>
    </message>
    <message>
        <source>Where errors send people for help.</source>
        <translation>Wohin Fehlermeldungen für Hilfe verweisen.</translation>
    </message>
    <message>
        <source>Most columns of the tiles.</source>
        <translation>Höchstzahl der Spalten in der Kachelansicht.</translation>
    </message>
    <message>
        <source>Browsers that are told not to be supported.</source>
        <translation>Browser, die als nicht unterstützt gemeldet werden.</translation>
    </message>
    <message>
        <source>Small pictures at the side, not below.</source>
        <translation>Kleine Bilder an der Seite statt unten.</translation>
    </message>
    <message>
        <source>How a picture is fitted into the window.</source>
        <translation>Wie ein Bild in das Fenster eingepasst wird.</translation>
    </message>
    <message>
        <source>Address that the health page listens on. With 127.0.0.1 only this host itself reaches it.</source>
        <translation>Adresse, auf der die Gesundheitsseite lauscht. Bei 127.0.0.1 erreicht sie nur dieser Host selbst.</translation>
    </message>
    <message>
        <source>Port of the health page and of start and stop by HTTP.</source>
        <translation>Port der Gesundheitsseite sowie von Start und Stopp über HTTP.</translation>
    </message>
    <message>
        <source>Address that the internal control listens on. The service scripts call it on loopback.</source>
        <translation>Adresse, auf der die interne Steuerung lauscht. Die Dienstskripte rufen sie über Loopback auf.</translation>
    </message>
    <message>
        <source>Port of graceful shutdown and of reloading, which the service scripts call.</source>
        <translation>Port für geordnetes Herunterfahren und Neuladen, den die Dienstskripte aufrufen.</translation>
    </message>
    <message>
        <source>The deployments whose breweries this recorder joins. With an empty list it starts and nobody ever finds it.</source>
        <translation>Die Installationen, deren Breweries dieser Recorder beitritt. Mit leerer Liste startet er, und niemand findet ihn je.</translation>
    </message>
    <message>
        <source>Address of the meeting page, used instead of one made from the domain of the room.</source>
        <translation>Adresse der Meeting-Seite; sie ersetzt die aus der Domain des Raums gebildete.</translation>
    </message>
    <message>
        <source>Hidden XMPP domain that the browser logs in to when it joins a meeting. People do not see its members.</source>
        <translation>Versteckte XMPP-Domain, an der sich der Browser beim Beitritt zu einem Meeting anmeldet. Personen sehen ihre Mitglieder nicht.</translation>
    </message>
    <message>
        <source>Password of the account that the browser joins a meeting with.</source>
        <translation>Passwort des Kontos, mit dem der Browser einem Meeting beitritt.</translation>
    </message>
    <message>
        <source>Adds random letters to the account name. Only for a server that lets in any name.</source>
        <translation>Hängt zufällige Buchstaben an den Kontonamen an. Nur für einen Server, der jeden Namen zulässt.</translation>
    </message>
    <message>
        <source>Account that the browser joins a meeting with.</source>
        <translation>Konto, mit dem der Browser einem Meeting beitritt.</translation>
    </message>
    <message>
        <source>XMPP domain that this recorder logs in to, usually auth. and the main domain.</source>
        <translation>XMPP-Domain, an der sich dieser Recorder anmeldet, meist auth. und die Hauptdomain.</translation>
    </message>
    <message>
        <source>Password of the account that joins the brewery.</source>
        <translation>Passwort des Kontos, das der Brewery beitritt.</translation>
    </message>
    <message>
        <source>XMPP port where the entry in the host list names none.</source>
        <translation>XMPP-Port, wenn der Eintrag in der Hostliste keinen nennt.</translation>
    </message>
    <message>
        <source>Account that joins the brewery.</source>
        <translation>Konto, das der Brewery beitritt.</translation>
    </message>
    <message>
        <source>Domain of the brewery room, usually internal.auth. and the main domain.</source>
        <translation>Domain des Brewery-Raums, meist internal.auth. und die Hauptdomain.</translation>
    </message>
    <message>
        <source>Name of this recorder in the brewery. Each recorder needs one of its own, or it throws another one out.</source>
        <translation>Name dieses Recorders in der Brewery. Jeder Recorder braucht einen eigenen, sonst wirft er einen anderen hinaus.</translation>
    </message>
    <message>
        <source>Name of the brewery room. Jicofo must look into the same one. Capital letters do not count.</source>
        <translation>Name des Brewery-Raums. Jicofo muss in denselben schauen. Groß- und Kleinschreibung ist egal.</translation>
    </message>
    <message>
        <source>Name of this environment. It is the first part of the name in the status page.</source>
        <translation>Name dieser Umgebung. Er ist der erste Teil des Namens auf der Statusseite.</translation>
    </message>
    <message>
        <source>Must the XMPP connection be encrypted?</source>
        <translation>Muss die XMPP-Verbindung verschlüsselt sein?</translation>
    </message>
    <message>
        <source>Domain of the brewery for calls over SIP.</source>
        <translation>Domain der Brewery für Anrufe über SIP.</translation>
    </message>
    <message>
        <source>Name of the brewery room for calls over SIP.</source>
        <translation>Name des Brewery-Raums für Anrufe über SIP.</translation>
    </message>
    <message>
        <source>Beginning of the domain of a room that is cut off to find the address of the meeting, usually conference. with its dot.</source>
        <translation>Anfang der Domain eines Raums, der abgeschnitten wird, um die Adresse des Meetings zu finden; meist conference. mit dem Punkt.</translation>
    </message>
    <message>
        <source>Accept any certificate of the XMPP server. The key must be there.</source>
        <translation>Jedes Zertifikat des XMPP-Servers annehmen. Der Schlüssel muss vorhanden sein.</translation>
    </message>
    <message>
        <source>Longest time of one session. It is cut to whole minutes, and less than a minute means without limit.</source>
        <translation>Längste Dauer einer Sitzung. Sie wird auf ganze Minuten gekürzt; weniger als eine Minute heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Main domain of the deployment. Rooms whose domain does not contain it cannot be recorded.</source>
        <translation>Hauptdomain der Installation. Räume, deren Domain sie nicht enthält, lassen sich nicht aufnehmen.</translation>
    </message>
    <message>
        <source>XMPP servers, each as host or host:port. One connection per entry.</source>
        <translation>XMPP-Server, jeweils als host oder host:port. Eine Verbindung je Eintrag.</translation>
    </message>
    <message>
        <source>The session ends when everybody was muted for this long.</source>
        <translation>Die Sitzung endet, wenn alle so lange stummgeschaltet waren.</translation>
    </message>
    <message>
        <source>The session ends when nobody was left for this long.</source>
        <translation>Die Sitzung endet, wenn so lange niemand mehr da war.</translation>
    </message>
    <message>
        <source>The session ends when there was no media connection for this long.</source>
        <translation>Die Sitzung endet, wenn so lange keine Medienverbindung bestand.</translation>
    </message>
    <message>
        <source>The session ends after this time without any sound or picture, although people have theirs on.</source>
        <translation>Die Sitzung endet nach dieser Zeit ohne jeden Ton und jedes Bild, obwohl Personen ihre eingeschaltet haben.</translation>
    </message>
    <message>
        <source>Command line of the browser. The list takes the place of the built-in one, it does not add to it.</source>
        <translation>Befehlszeile des Browsers. Die Liste ersetzt die eingebaute, sie ergänzt sie nicht.</translation>
    </message>
    <message>
        <source>Device of the sound system that is recorded from.</source>
        <translation>Gerät des Audiosystems, von dem aufgenommen wird.</translation>
    </message>
    <message>
        <source>Sound system that is recorded from.</source>
        <translation>Audiosystem, von dem aufgenommen wird.</translation>
    </message>
    <message>
        <source>Pictures a second. More of them need more processor time.</source>
        <translation>Bilder pro Sekunde. Mehr davon brauchen mehr Prozessorzeit.</translation>
    </message>
    <message>
        <source>Pictures between two key frames of a stream.</source>
        <translation>Bilder zwischen zwei Keyframes eines Livestreams.</translation>
    </message>
    <message>
        <source>Quality of the picture: 0 is lossless, 51 the worst. 17 to 28 are sensible.</source>
        <translation>Qualität des Bilds: 0 ist verlustfrei, 51 am schlechtesten. Sinnvoll sind 17 bis 28.</translation>
    </message>
    <message>
        <source>Packets that wait for the encoder. If it runs over, sound and picture are lost.</source>
        <translation>Pakete, die auf den Encoder warten. Läuft die Warteschlange über, gehen Ton und Bild verloren.</translation>
    </message>
    <message>
        <source>Ending of the name of the recorded file.</source>
        <translation>Endung des Namens der aufgenommenen Datei.</translation>
    </message>
    <message>
        <source>Container format of recordings.</source>
        <translation>Containerformat der Aufnahmen.</translation>
    </message>
    <message>
        <source>Size of the picture. It must be a mode of the virtual display as well.</source>
        <translation>Größe des Bilds. Sie muss auch ein Modus der virtuellen Anzeige sein.</translation>
    </message>
    <message>
        <source>Buffer of the rate control of a stream, usually twice the bit rate.</source>
        <translation>Puffer der Ratensteuerung eines Livestreams, meist das Doppelte der Bitrate.</translation>
    </message>
    <message>
        <source>Highest bit rate of a stream.</source>
        <translation>Höchste Bitrate eines Livestreams.</translation>
    </message>
    <message>
        <source>How much work the encoder puts into a recording. Slower ones make smaller files and need more processor time.</source>
        <translation>Wie viel Arbeit der Encoder in eine Aufnahme steckt. Langsamere ergeben kleinere Dateien und brauchen mehr Prozessorzeit.</translation>
    </message>
    <message>
        <source>How much work the encoder puts into a stream. Slower ones give a better picture and need more processor time.</source>
        <translation>Wie viel Arbeit der Encoder in einen Livestream steckt. Langsamere ergeben ein besseres Bild und brauchen mehr Prozessorzeit.</translation>
    </message>
    <message>
        <source>Name of this recorder in webhooks and statistics. The nickname in the brewery is another key.</source>
        <translation>Name dieses Recorders in Webhooks und Statistiken. Der Nickname in der Brewery ist ein anderer Schlüssel.</translation>
    </message>
    <message>
        <source>Audience that is written into the signature of webhooks.</source>
        <translation>Zielgruppe (Audience), die in die Signatur der Webhooks geschrieben wird.</translation>
    </message>
    <message>
        <source>Issuer that is written into the signature of webhooks.</source>
        <translation>Aussteller, der in die Signatur der Webhooks geschrieben wird.</translation>
    </message>
    <message>
        <source>Name of the key that webhooks are signed with.</source>
        <translation>Name des Signaturschlüssels der Webhooks.</translation>
    </message>
    <message>
        <source>Key file that webhooks are signed with. All five keys of this block, or none.</source>
        <translation>Schlüsseldatei, mit der Webhooks signiert werden. Alle fünf Schlüssel dieses Blocks oder keiner.</translation>
    </message>
    <message>
        <source>How long the signature of a webhook holds. At least 10 minutes.</source>
        <translation>Wie lange die Signatur eines Webhooks gilt. Mindestens 10 Minuten.</translation>
    </message>
    <message>
        <source>Program that is run after each recording with its folder as the argument. A missing file is only noted in the log.</source>
        <translation>Programm, das nach jeder Aufnahme mit deren Ordner als Argument läuft. Fehlt die Datei, steht das nur im Protokoll.</translation>
    </message>
    <message>
        <source>Folder of the recordings. The user jibri must be able to write to it, and it needs room for hours of video.</source>
        <translation>Ordner der Aufnahmen. Der Benutzer jibri muss darin schreiben können, und er braucht Platz für stundenlange Videos.</translation>
    </message>
    <message>
        <source>Join through the embedding interface instead of the page itself. Experimental.</source>
        <translation>Über die Einbettungsschnittstelle statt über die Seite selbst beitreten. Experimentell.</translation>
    </message>
    <message>
        <source>After one session this recorder reports itself expired and takes no other until something restarts it.</source>
        <translation>Nach einer Sitzung meldet sich dieser Recorder als verbraucht und nimmt keine weitere an, bis ihn etwas neu startet.</translation>
    </message>
    <message>
        <source>Send figures to a statsd server.</source>
        <translation>Werte an einen statsd-Server senden.</translation>
    </message>
    <message>
        <source>Host of the statsd server.</source>
        <translation>Host des statsd-Servers.</translation>
    </message>
    <message>
        <source>Port of the statsd server. It is no port of this host.</source>
        <translation>Port des statsd-Servers. Es ist kein Port dieses Hosts.</translation>
    </message>
    <message>
        <source>Offer metrics on the port of the health page.</source>
        <translation>Metriken auf dem Port der Gesundheitsseite bereitstellen.</translation>
    </message>
    <message>
        <source>Patterns of the streaming addresses that are allowed. The whole address must match one of them.</source>
        <translation>Muster der erlaubten Streaming-Adressen. Die ganze Adresse muss auf eines davon passen.</translation>
    </message>
    <message>
        <source>Pattern that a stream key for YouTube must match, else the request is refused at once.</source>
        <translation>Muster, auf das ein Streamschlüssel für YouTube passen muss; sonst wird die Anfrage sofort abgelehnt.</translation>
    </message>
    <message>
        <source>Addresses that are told about each start and stop.</source>
        <translation>Adressen, die von jedem Start und Stopp erfahren.</translation>
    </message>
    <message>
        <source>How long a login holds.</source>
        <translation>Wie lange eine Anmeldung gilt.</translation>
    </message>
    <message>
        <source>Remember logins of people who come back.</source>
        <translation>Anmeldungen wiederkehrender Personen merken.</translation>
    </message>
    <message>
        <source>The domain that people log in to, or the address of the login page.</source>
        <translation>Die Domain, an der sich Personen anmelden, oder die Adresse der Anmeldeseite.</translation>
    </message>
    <message>
        <source>Stress that one participant is expected to bring to a bridge that does not say it itself.</source>
        <translation>Last, die ein Teilnehmer voraussichtlich auf eine Bridge bringt, die sie nicht selbst meldet.</translation>
    </message>
    <message>
        <source>The room that bridges report to. They must be configured with the same one.</source>
        <translation>Der Raum, an den Bridges melden. Bei ihnen muss derselbe eingestellt sein.</translation>
    </message>
    <message>
        <source>How long a bridge that failed is left alone.</source>
        <translation>Wie lange eine ausgefallene Bridge gemieden wird.</translation>
    </message>
    <message>
        <source>Ask bridges regularly whether they are healthy.</source>
        <translation>Bridges regelmäßig fragen, ob sie gesund sind.</translation>
    </message>
    <message>
        <source>How often bridges are asked.</source>
        <translation>Wie oft Bridges gefragt werden.</translation>
    </message>
    <message>
        <source>A bridge that did not report for this long is unhealthy.</source>
        <translation>Eine Bridge, die sich so lange nicht gemeldet hat, gilt als nicht gesund.</translation>
    </message>
    <message>
        <source>Judge bridges by what they report by themselves instead of asking them.</source>
        <translation>Bridges nach dem beurteilen, was sie von selbst melden, statt sie zu fragen.</translation>
    </message>
    <message>
        <source>Avoid a bridge when too many participants cannot keep their connection to it.</source>
        <translation>Eine Bridge meiden, wenn zu viele Teilnehmer ihre Verbindung zu ihr nicht halten können.</translation>
    </message>
    <message>
        <source>Move participants away from a bridge that is overloaded. They are connected anew.</source>
        <translation>Teilnehmer von einer überlasteten Bridge wegverlegen. Sie werden neu verbunden.</translation>
    </message>
    <message>
        <source>How many participants are moved at a time.</source>
        <translation>Wie viele Teilnehmer auf einmal verlegt werden.</translation>
    </message>
    <message>
        <source>Stress above which participants are moved away. It must be higher than the one for new participants.</source>
        <translation>Last, oberhalb derer Teilnehmer verlegt werden. Sie muss höher sein als die für neue Teilnehmer.</translation>
    </message>
    <message>
        <source>Most participants of one conference on one bridge. -1 is without limit.</source>
        <translation>Höchstzahl der Teilnehmer einer Konferenz auf einer Bridge. -1 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Those who joined within this time are counted on top of the stress of a bridge.</source>
        <translation>Wer innerhalb dieser Zeit beitrat, wird zur Last einer Bridge hinzugerechnet.</translation>
    </message>
    <message>
        <source>How bridges of participants are chosen where visitors have their own.</source>
        <translation>Wie Bridges der Teilnehmer gewählt werden, wenn Besucher eigene haben.</translation>
    </message>
    <message>
        <source>Regions that are close to each other, as lists in a list.</source>
        <translation>Regionen, die nahe beieinander liegen, als Listen in einer Liste.</translation>
    </message>
    <message>
        <source>How bridges are chosen: one for each conference, or several by region.</source>
        <translation>Wie Bridges gewählt werden: eine je Konferenz oder mehrere nach Region.</translation>
    </message>
    <message>
        <source>How bridges of visitors are chosen.</source>
        <translation>Wie Bridges der Besucher gewählt werden.</translation>
    </message>
    <message>
        <source>Which connection reaches the bridges.</source>
        <translation>Welche Verbindung die Bridges erreicht.</translation>
    </message>
    <message>
        <source>Send sound redundantly, which helps on lossy lines.</source>
        <translation>Ton redundant senden; das hilft bei verlustreichen Leitungen.</translation>
    </message>
    <message>
        <source>Allow AV1.</source>
        <translation>AV1 erlauben.</translation>
    </message>
    <message>
        <source>Allow H.264.</source>
        <translation>H.264 erlauben.</translation>
    </message>
    <message>
        <source>Allow VP8.</source>
        <translation>VP8 erlauben.</translation>
    </message>
    <message>
        <source>Allow VP9.</source>
        <translation>VP9 erlauben.</translation>
    </message>
    <message>
        <source>The first in a room becomes its moderator, and the next one when that one leaves.</source>
        <translation>Die erste Person in einem Raum wird Moderator, und wenn sie geht, die nächste.</translation>
    </message>
    <message>
        <source>Only moderators may record or call out.</source>
        <translation>Nur Moderatoren dürfen aufnehmen oder nach außen anrufen.</translation>
    </message>
    <message>
        <source>How long a new room waits for its first participant.</source>
        <translation>Wie lange ein neuer Raum auf seinen ersten Teilnehmer wartet.</translation>
    </message>
    <message>
        <source>Most participants with an open microphone at a time. The others are muted.</source>
        <translation>Höchstzahl der Teilnehmer, deren Mikrofon gleichzeitig an ist. Die anderen werden stummgeschaltet.</translation>
    </message>
    <message>
        <source>Everybody in a large conference</source>
        <translation>Alle in einer großen Konferenz</translation>
    </message>
    <message>
        <source>Most streams of one participant.</source>
        <translation>Höchstzahl der Streams eines Teilnehmers.</translation>
    </message>
    <message>
        <source>Most participants with their camera on at a time.</source>
        <translation>Höchstzahl der Teilnehmer, deren Kamera gleichzeitig an ist.</translation>
    </message>
    <message>
        <source>From how many participants on a bridge is used.</source>
        <translation>Ab wie vielen Teilnehmern eine Bridge benutzt wird.</translation>
    </message>
    <message>
        <source>How often a participant may ask for a new connection within the interval.</source>
        <translation>Wie oft ein Teilnehmer innerhalb des Intervalls eine neue Verbindung anfordern darf.</translation>
    </message>
    <message>
        <source>Give shared documents a random name instead of that of the room.</source>
        <translation>Geteilten Dokumenten einen zufälligen Namen statt des Raumnamens geben.</translation>
    </message>
    <message>
        <source>How long the media of the last participant is kept.</source>
        <translation>Wie lange die Medien des letzten Teilnehmers erhalten bleiben.</translation>
    </message>
    <message>
        <source>Delay of changes in a conference of this many participants or more.</source>
        <translation>Verzögerung von Änderungen in einer Konferenz ab dieser Teilnehmerzahl.</translation>
    </message>
    <message>
        <source>Offer the health page. Without it the page answers 404.</source>
        <translation>Die Gesundheitsseite anbieten. Ohne sie antwortet die Seite mit 404.</translation>
    </message>
    <message>
        <source>How often Jicofo examines itself.</source>
        <translation>Wie oft Jicofo sich selbst prüft.</translation>
    </message>
    <message>
        <source>The room that recorders report to. They must be configured with the same one.</source>
        <translation>Der Raum, in dem sich Recorder melden. Bei ihnen muss derselbe eingetragen sein.</translation>
    </message>
    <message>
        <source>How many other recorders are tried when one fails to start. -1 is without end.</source>
        <translation>Wie viele andere Recorder versucht werden, wenn einer nicht startet. -1 heißt ohne Ende.</translation>
    </message>
    <message>
        <source>The room that recorders for calls over SIP report to.</source>
        <translation>Der Raum, in dem sich Recorder für SIP-Anrufe melden.</translation>
    </message>
    <message>
        <source>The room that SIP gateways and transcribers report to.</source>
        <translation>Der Raum, in dem sich SIP-Gateways und Transkribierer melden.</translation>
    </message>
    <message>
        <source>Where this Jicofo stands. Bridges nearby are preferred.</source>
        <translation>Standort dieses Jicofo. Nahe gelegene Bridges werden bevorzugt.</translation>
    </message>
    <message>
        <source>How often some of the metrics are counted anew.</source>
        <translation>Wie oft ein Teil der Metriken neu gezählt wird.</translation>
    </message>
    <message>
        <source>Let bridges of different versions share a conference. For tests only.</source>
        <translation>Zulassen, dass sich Bridges verschiedener Versionen eine Konferenz teilen. Nur für Tests.</translation>
    </message>
    <message>
        <source>Let conferences share several bridges. The bridges need their own switch, and the selection strategy must use it.</source>
        <translation>Konferenzen auf mehrere Bridges verteilen. Bei den Bridges ist es eigens einzuschalten, und die Auswahlstrategie muss es nutzen.</translation>
    </message>
    <message>
        <source>Let clients ask for a conference by HTTP.</source>
        <translation>Clients eine Konferenz per HTTP anfordern lassen.</translation>
    </message>
    <message>
        <source>Offer the debug pages.</source>
        <translation>Die Debug-Seiten anbieten.</translation>
    </message>
    <message>
        <source>Offer statistics, metrics, debug pages and control by HTTP.</source>
        <translation>Statistik, Metriken, Debug-Seiten und Steuerung per HTTP anbieten.</translation>
    </message>
    <message>
        <source>Address that statistics, metrics, debug pages and control listen on. Nothing there asks for a password.</source>
        <translation>Adresse, auf der Statistik, Metriken, Debug-Seiten und Steuerung lauschen. Nichts davon verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Allow participants to be moved to other bridges by HTTP.</source>
        <translation>Zulassen, dass Teilnehmer per HTTP auf andere Bridges umziehen.</translation>
    </message>
    <message>
        <source>Allow conferences to be pinned to a version of the bridges.</source>
        <translation>Zulassen, dass Konferenzen an eine Version der Bridges angeheftet werden.</translation>
    </message>
    <message>
        <source>Port of statistics, metrics, debug pages and control.</source>
        <translation>Port für Statistik, Metriken, Debug-Seiten und Steuerung.</translation>
    </message>
    <message>
        <source>Offer metrics for Prometheus.</source>
        <translation>Metriken für Prometheus anbieten.</translation>
    </message>
    <message>
        <source>Use data channels between clients and bridges.</source>
        <translation>Datenkanäle zwischen Clients und Bridges verwenden.</translation>
    </message>
    <message>
        <source>Visitors see and hear at once, without a moderator who goes live.</source>
        <translation>Besucher sehen und hören sofort, ohne dass ein Moderator live geht.</translation>
    </message>
    <message>
        <source>Send people beyond the limit to visitor nodes, where they watch and listen only.</source>
        <translation>Personen über der Grenze auf Besucherknoten schicken, wo sie nur zusehen und zuhören.</translation>
    </message>
    <message>
        <source>Those who join a full conference</source>
        <translation>Wer einer vollen Konferenz beitritt</translation>
    </message>
    <message>
        <source>Visitors that one node is to take.</source>
        <translation>Besucher, die ein Knoten aufnehmen soll.</translation>
    </message>
    <message>
        <source>Only rooms that ask for visitors get them.</source>
        <translation>Nur Räume, die Besucher anfordern, bekommen sie.</translation>
    </message>
    <message>
        <source>The component that stands for Jicofo towards clients, usually focus. and the main domain.</source>
        <translation>Komponente, die gegenüber Clients für Jicofo steht, meist focus. und die Hauptdomain.</translation>
    </message>
    <message>
        <source>Conference service of the deployment.</source>
        <translation>Konferenzdienst der Installation.</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for clients.</source>
        <translation>Auf der Verbindung für Clients jedes Zertifikat annehmen.</translation>
    </message>
    <message>
        <source>XMPP domain of the account for clients.</source>
        <translation>XMPP-Domain des Kontos für Clients.</translation>
    </message>
    <message>
        <source>Connect to clients.</source>
        <translation>Die Verbindung für Clients herstellen.</translation>
    </message>
    <message>
        <source>XMPP server of the connection for clients.</source>
        <translation>XMPP-Server der Verbindung für Clients.</translation>
    </message>
    <message>
        <source>Password of the account for clients.</source>
        <translation>Passwort des Kontos für Clients.</translation>
    </message>
    <message>
        <source>XMPP port of the connection for clients.</source>
        <translation>XMPP-Port der Verbindung für Clients.</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for clients.</source>
        <translation>Wie lange Jicofo auf der Verbindung für Clients auf Antwort wartet.</translation>
    </message>
    <message>
        <source>Encrypt the connection for clients. Off only on loopback.</source>
        <translation>Die Verbindung für Clients verschlüsseln. Nur auf Loopback ausschalten.</translation>
    </message>
    <message>
        <source>Account for clients.</source>
        <translation>Konto für Clients.</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for bridges.</source>
        <translation>Auf der Verbindung für Bridges jedes Zertifikat annehmen.</translation>
    </message>
    <message>
        <source>XMPP domain of the account for bridges.</source>
        <translation>XMPP-Domain des Kontos für Bridges.</translation>
    </message>
    <message>
        <source>Connect to bridges.</source>
        <translation>Die Verbindung für Bridges herstellen.</translation>
    </message>
    <message>
        <source>XMPP server of the connection for bridges.</source>
        <translation>XMPP-Server der Verbindung für Bridges.</translation>
    </message>
    <message>
        <source>Password of the account for bridges.</source>
        <translation>Passwort des Kontos für Bridges.</translation>
    </message>
    <message>
        <source>XMPP port of the connection for bridges.</source>
        <translation>XMPP-Port der Verbindung für Bridges.</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for bridges.</source>
        <translation>Wie lange Jicofo auf der Verbindung für Bridges auf Antwort wartet.</translation>
    </message>
    <message>
        <source>Encrypt the connection for bridges. Off only on loopback.</source>
        <translation>Die Verbindung für Bridges verschlüsseln. Nur auf Loopback ausschalten.</translation>
    </message>
    <message>
        <source>Account for bridges.</source>
        <translation>Konto für Bridges.</translation>
    </message>
    <message>
        <source>Domains whose members may say that they are recorders, usually the hidden one.</source>
        <translation>Domains, deren Mitglieder sich als Recorder ausgeben dürfen, meist die versteckte.</translation>
    </message>
    <message>
        <source>Conference service of a visitor node.</source>
        <translation>Konferenzdienst eines Besucherknotens.</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for a visitor node.</source>
        <translation>Auf der Verbindung für einen Besucherknoten jedes Zertifikat annehmen.</translation>
    </message>
    <message>
        <source>XMPP domain of the account for a visitor node.</source>
        <translation>XMPP-Domain des Kontos für einen Besucherknoten.</translation>
    </message>
    <message>
        <source>Connect to a visitor node.</source>
        <translation>Die Verbindung für einen Besucherknoten herstellen.</translation>
    </message>
    <message>
        <source>XMPP server of the connection for a visitor node.</source>
        <translation>XMPP-Server der Verbindung für einen Besucherknoten.</translation>
    </message>
    <message>
        <source>Password of the account for a visitor node.</source>
        <translation>Passwort des Kontos für einen Besucherknoten.</translation>
    </message>
    <message>
        <source>XMPP port of the connection for a visitor node.</source>
        <translation>XMPP-Port der Verbindung für einen Besucherknoten.</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for a visitor node.</source>
        <translation>Wie lange Jicofo auf der Verbindung für einen Besucherknoten auf Antwort wartet.</translation>
    </message>
    <message>
        <source>Encrypt the connection for a visitor node. Off only on loopback.</source>
        <translation>Die Verbindung für einen Besucherknoten verschlüsseln. Nur auf Loopback ausschalten.</translation>
    </message>
    <message>
        <source>Account for a visitor node.</source>
        <translation>Konto für einen Besucherknoten.</translation>
    </message>
    <message>
        <source>Network interfaces that media may use. The others are left alone.</source>
        <translation>Netzwerkschnittstellen, die Medien nutzen dürfen. Die übrigen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Network interfaces that media must not use.</source>
        <translation>Netzwerkschnittstellen, die Medien nicht nutzen dürfen.</translation>
    </message>
    <message>
        <source>Ask Amazon for the public address of this machine.</source>
        <translation>Bei Amazon die öffentliche Adresse dieses Rechners erfragen.</translation>
    </message>
    <message>
        <source>Public addresses of this bridge behind NAT.</source>
        <translation>Öffentliche Adressen dieser Bridge hinter NAT.</translation>
    </message>
    <message>
        <source>Address of this machine.</source>
        <translation>Adresse dieses Rechners.</translation>
    </message>
    <message>
        <source>Address that participants reach it by.</source>
        <translation>Adresse, unter der Teilnehmer diesen Rechner erreichen.</translation>
    </message>
    <message>
        <source>STUN servers that tell this bridge its public address, each as host:port.</source>
        <translation>STUN-Server, die dieser Bridge ihre öffentliche Adresse nennen, jeweils als host:port.</translation>
    </message>
    <message>
        <source>Size of the receive buffer of the media port. The kernel must allow it.</source>
        <translation>Größe des Empfangspuffers des Medienports. Der Kernel muss sie zulassen.</translation>
    </message>
    <message>
        <source>Offer addresses of IPv6 to participants.</source>
        <translation>Teilnehmern IPv6-Adressen anbieten.</translation>
    </message>
    <message>
        <source>Drop packets that hold silence as soon as they come in.</source>
        <translation>Pakete, die nur Stille enthalten, gleich beim Eintreffen verwerfen.</translation>
    </message>
    <message>
        <source>What is done with redundant sound: left as it is, taken away, or added for everybody.</source>
        <translation>Was mit redundantem Ton geschieht: belassen, entfernen oder für alle hinzufügen.</translation>
    </message>
    <message>
        <source>How the bandwidth of participants is estimated.</source>
        <translation>Wie die Bandbreite der Teilnehmer geschätzt wird.</translation>
    </message>
    <message>
        <source>Allow the recording of media packets without encryption. For tests only.</source>
        <translation>Das Mitschneiden unverschlüsselter Medienpakete erlauben. Nur für Tests.</translation>
    </message>
    <message>
        <source>Library that encrypts media. OpenSSL is the fastest on Linux.</source>
        <translation>Bibliothek, die Medien verschlüsselt. Unter Linux ist OpenSSL am schnellsten.</translation>
    </message>
    <message>
        <source>Offer the statistics page /colibri/stats and the control of conferences by HTTP.</source>
        <translation>Die Statistikseite /colibri/stats und die Steuerung von Konferenzen per HTTP anbieten.</translation>
    </message>
    <message>
        <source>Accept any certificate of the XMPP server.</source>
        <translation>Jedes Zertifikat des XMPP-Servers annehmen.</translation>
    </message>
    <message>
        <source>XMPP domain of the account, usually auth. and the main domain.</source>
        <translation>XMPP-Domain des Kontos, meist auth. und die Hauptdomain.</translation>
    </message>
    <message>
        <source>XMPP server that this bridge logs in to.</source>
        <translation>XMPP-Server, an dem sich diese Bridge anmeldet.</translation>
    </message>
    <message>
        <source>The brewery rooms that this bridge joins, with commas between them. Jicofo must look into the same one.</source>
        <translation>Brewery-Räume, denen diese Bridge beitritt, durch Kommas getrennt. Jicofo muss in denselben sehen.</translation>
    </message>
    <message>
        <source>Name of this bridge in the brewery. Each bridge needs one of its own.</source>
        <translation>Name dieser Bridge in der Brewery. Jede Bridge braucht einen eigenen.</translation>
    </message>
    <message>
        <source>Password of the account of this bridge.</source>
        <translation>Passwort des Kontos dieser Bridge.</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>Port des XMPP-Servers.</translation>
    </message>
    <message>
        <source>Account of this bridge.</source>
        <translation>Konto dieser Bridge.</translation>
    </message>
    <message>
        <source>How often the load of this bridge is told to Jicofo.</source>
        <translation>Wie oft Jicofo die Last dieser Bridge gemeldet wird.</translation>
    </message>
    <message>
        <source>Tell Jicofo only the listed figures. It saves traffic in a large brewery.</source>
        <translation>Jicofo nur die aufgeführten Werte melden. Das spart Verkehr in einer großen Brewery.</translation>
    </message>
    <message>
        <source>The shared screen on stage may exceed the estimated bandwidth.</source>
        <translation>Der geteilte Bildschirm im Großbild darf die geschätzte Bandbreite überschreiten.</translation>
    </message>
    <message>
        <source>Most videos that anybody is sent by this bridge. -1 is without limit.</source>
        <translation>Höchstzahl der Videos, die diese Bridge einer Person sendet. -1 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Everybody on this bridge</source>
        <translation>Alle auf dieser Bridge</translation>
    </message>
    <message>
        <source>Height that the picture on stage gets before others get more.</source>
        <translation>Höhe, die das Großbild erhält, bevor andere mehr bekommen.</translation>
    </message>
    <message>
        <source>Send no more than the estimated bandwidth of each participant. Off, weak lines are flooded.</source>
        <translation>Nicht mehr senden als die geschätzte Bandbreite jedes Teilnehmers. Ausgeschaltet werden schwache Leitungen überflutet.</translation>
    </message>
    <message>
        <source>A conference or participant without any activity for this long is forgotten.</source>
        <translation>Eine Konferenz oder ein Teilnehmer ohne jede Aktivität wird nach dieser Zeit verworfen.</translation>
    </message>
    <message>
        <source>Silent for this long, a participant is shown as disconnected.</source>
        <translation>Wer so lange nichts sendet, wird als getrennt angezeigt.</translation>
    </message>
    <message>
        <source>How often this bridge examines itself.</source>
        <translation>Wie oft diese Bridge sich selbst prüft.</translation>
    </message>
    <message>
        <source>Unhealthy while the STUN servers do not answer.</source>
        <translation>Nicht gesund, solange die STUN-Server nicht antworten.</translation>
    </message>
    <message>
        <source>Unhealthy while no public address is known. Switch it off on a private network.</source>
        <translation>Nicht gesund, solange keine öffentliche Adresse bekannt ist. In einem privaten Netz ausschalten.</translation>
    </message>
    <message>
        <source>Once unhealthy, always unhealthy: only a restart cures it then.</source>
        <translation>Einmal nicht gesund, immer nicht gesund: Dann hilft nur ein Neustart.</translation>
    </message>
    <message>
        <source>Without a result for this long the bridge counts as unhealthy. It must be longer than the interval.</source>
        <translation>Nach dieser Zeit ohne Ergebnis gilt die Bridge als nicht gesund. Muss länger sein als das Intervall.</translation>
    </message>
    <message>
        <source>Address that health, metrics, debug pages and control listen on. Nothing there asks for a password.</source>
        <translation>Adresse, auf der Gesundheit, Metriken, Debug-Seiten und Steuerung lauschen. Nichts davon verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>Port of health, metrics, debug pages and control.</source>
        <translation>Port für Gesundheit, Metriken, Debug-Seiten und Steuerung.</translation>
    </message>
    <message>
        <source>Port of the bridge channel over WebSocket. -1 switches it off.</source>
        <translation>Port des Bridge-Kanals über WebSocket. -1 schaltet ihn aus.</translation>
    </message>
    <message>
        <source>Port of the bridge channel over WebSocket with TLS of its own. -1 switches it off.</source>
        <translation>Port des Bridge-Kanals über WebSocket mit eigenem TLS. -1 schaltet ihn aus.</translation>
    </message>
    <message>
        <source>Tell participants the private addresses too. Needed where they sit in the same network.</source>
        <translation>Teilnehmern auch die privaten Adressen nennen. Nötig, wo sie im selben Netz sitzen.</translation>
    </message>
    <message>
        <source>The port that all media comes in on, by UDP. The firewall must let it in from everywhere.</source>
        <translation>Der UDP-Port, auf dem alle Medien eintreffen. Die Firewall muss ihn von überall durchlassen.</translation>
    </message>
    <message>
        <source>Start drained: no conference is put on this bridge until it is undrained.</source>
        <translation>Entleert starten: Diese Bridge bekommt keine Konferenz, bis das Entleeren aufgehoben wird.</translation>
    </message>
    <message>
        <source>Stress that one more participant is expected to bring. Jicofo counts with it for those who have just joined.</source>
        <translation>Last, die ein weiterer Teilnehmer voraussichtlich bringt. Jicofo rechnet damit für eben Beigetretene.</translation>
    </message>
    <message>
        <source>Most videos that anybody is sent in a conference of this many participants or more.</source>
        <translation>Höchstzahl der Videos, die einer Person in einer Konferenz ab dieser Teilnehmerzahl gesendet werden.</translation>
    </message>
    <message>
        <source>Share of the processor at which stress is 1.</source>
        <translation>Prozessorauslastung, bei der die Last 1 ist.</translation>
    </message>
    <message>
        <source>What stress is measured by: the processor suits any machine, the packet rate needs a threshold of its own.</source>
        <translation>Woran die Last gemessen wird: Der Prozessor passt für jeden Rechner, die Paketrate braucht einen eigenen Schwellenwert.</translation>
    </message>
    <message>
        <source>Packets a second at which stress is 1.</source>
        <translation>Pakete je Sekunde, bei denen die Last 1 ist.</translation>
    </message>
    <message>
        <source>Forward fewer videos to everybody while this bridge is overloaded.</source>
        <translation>Allen weniger Videos weiterleiten, solange diese Bridge überlastet ist.</translation>
    </message>
    <message>
        <source>Always forward the dominant speaker as well.</source>
        <translation>Den dominanten Sprecher immer mit weiterleiten.</translation>
    </message>
    <message>
        <source>How many loudest speakers are forwarded.</source>
        <translation>Wie viele der lautesten Sprecher weitergeleitet werden.</translation>
    </message>
    <message>
        <source>Forward the sound of the loudest speakers only.</source>
        <translation>Nur den Ton der lautesten Sprecher weiterleiten.</translation>
    </message>
    <message>
        <source>Keep addresses of participants out of the log.</source>
        <translation>Adressen der Teilnehmer aus dem Protokoll heraushalten.</translation>
    </message>
    <message>
        <source>Share conferences with other bridges. Jicofo needs its own switch for it.</source>
        <translation>Konferenzen mit anderen Bridges teilen. Bei Jicofo ist es eigens einzuschalten.</translation>
    </message>
    <message>
        <source>Where this bridge stands. Jicofo prefers bridges of the region of a participant.</source>
        <translation>Standort dieser Bridge. Jicofo bevorzugt Bridges aus der Region eines Teilnehmers.</translation>
    </message>
    <message>
        <source>Name of this bridge among bridges that share conferences. Each needs one of its own.</source>
        <translation>Name dieser Bridge unter den Bridges, die sich Konferenzen teilen. Jede braucht einen eigenen.</translation>
    </message>
    <message>
        <source>Offer the debug pages, which hold the detail of every conference.</source>
        <translation>Die Debug-Seiten anbieten, die alle Einzelheiten jeder Konferenz enthalten.</translation>
    </message>
    <message>
        <source>Allow drain mode to be switched by HTTP.</source>
        <translation>Das Umschalten des Entleerungsmodus per HTTP erlauben.</translation>
    </message>
    <message>
        <source>Offer the health page.</source>
        <translation>Die Gesundheitsseite anbieten.</translation>
    </message>
    <message>
        <source>Allow shutdown by HTTP. It needs the control by HTTP as well.</source>
        <translation>Das Herunterfahren per HTTP erlauben. Dazu ist auch die Steuerung per HTTP nötig.</translation>
    </message>
    <message>
        <source>Offer data channels. Current web clients use them where there is no WebSocket.</source>
        <translation>Datenkanäle anbieten. Aktuelle Web-Clients nutzen sie, wo es kein WebSocket gibt.</translation>
    </message>
    <message>
        <source>Longest time that a graceful shutdown waits for conferences to end.</source>
        <translation>Längste Zeit, die ein geordnetes Herunterfahren auf das Ende der Konferenzen wartet.</translation>
    </message>
    <message>
        <source>A graceful shutdown ends when no more than this many participants are left.</source>
        <translation>Ein geordnetes Herunterfahren endet, wenn höchstens so viele Teilnehmer übrig sind.</translation>
    </message>
    <message>
        <source>Time that Jicofo gets to move the last participants away.</source>
        <translation>Zeit, die Jicofo hat, um die letzten Teilnehmer umzuziehen.</translation>
    </message>
    <message>
        <source>Most audio streams that are sent to one participant.</source>
        <translation>Höchstzahl der Audioströme, die einem Teilnehmer gesendet werden.</translation>
    </message>
    <message>
        <source>Most video streams that are sent to one participant.</source>
        <translation>Höchstzahl der Videoströme, die einem Teilnehmer gesendet werden.</translation>
    </message>
    <message>
        <source>How often figures are made anew.</source>
        <translation>Wie oft die Werte neu ermittelt werden.</translation>
    </message>
    <message>
        <source>Offer the time that packets spend in this bridge as metrics.</source>
        <translation>Die Zeit, die Pakete in dieser Bridge verbringen, als Metrik anbieten.</translation>
    </message>
    <message>
        <source>Tell clients the version of this bridge.</source>
        <translation>Clients die Version dieser Bridge nennen.</translation>
    </message>
    <message>
        <source>A name that is added to the version. Bridges share conferences only with bridges of the same one.</source>
        <translation>Name, der an die Version angehängt wird. Bridges teilen sich Konferenzen nur mit Bridges gleichen Namens.</translation>
    </message>
    <message>
        <source>Hosts that are announced to participants, with the port.</source>
        <translation>Hosts, die Teilnehmern bekannt gegeben werden, mit Port.</translation>
    </message>
    <message>
        <source>Offer the bridge channel over WebSocket. The web server must pass it on.</source>
        <translation>Den Bridge-Kanal über WebSocket anbieten. Der Webserver muss ihn weiterreichen.</translation>
    </message>
    <message>
        <source>Name in the address of the WebSocket, by which the web server finds this bridge. Each needs one of its own.</source>
        <translation>Name in der Adresse des WebSockets, an dem der Webserver diese Bridge erkennt. Jede braucht einen eigenen.</translation>
    </message>
    <message>
        <source>Announce wss instead of ws.</source>
        <translation>wss statt ws bekannt geben.</translation>
    </message>
    <message>
        <source>Accounts with all rights here: Jicofo's in the room components.</source>
        <translation>Konten mit allen Rechten hier: in den Raumkomponenten das von Jicofo.</translation>
    </message>
    <message>
        <source>Who has no token is a guest.</source>
        <translation>Wer kein Token hat, ist Gast.</translation>
    </message>
    <message>
        <source>Strangers make accounts. Leave it false.</source>
        <translation>Fremde legen Konten an. Auf false lassen.</translation>
    </message>
    <message>
        <source>Name that tokens must be issued for.</source>
        <translation>Name, für den Token ausgestellt sein müssen.</translation>
    </message>
    <message>
        <source>Audiences of tokens that are accepted.</source>
        <translation>Zielgruppen (Audience) von Token, die angenommen werden.</translation>
    </message>
    <message>
        <source>Issuers of tokens that are accepted.</source>
        <translation>Aussteller von Token, die angenommen werden.</translation>
    </message>
    <message>
        <source>Where public keys of tokens are.</source>
        <translation>Wo die öffentlichen Schlüssel für Token liegen.</translation>
    </message>
    <message>
        <source>How people log in: jitsi-anonymous, token, internal_hashed, ldap2 and others.</source>
        <translation>Wie man sich anmeldet: jitsi-anonymous, token, internal_hashed, ldap2 und andere.</translation>
    </message>
    <message>
        <source>Component of breakout rooms.</source>
        <translation>Komponente der Gruppenräume.</translation>
    </message>
    <message>
        <source>Ports for XMPP clients: bridges, Jicofo and recorders log in there.</source>
        <translation>Ports für XMPP-Clients: Bridges, Jicofo und Recorder melden sich dort an.</translation>
    </message>
    <message>
        <source>Clients must use TLS. The web comes by BOSH or WebSocket, where nginx does it.</source>
        <translation>Clients müssen TLS verwenden. Das Web kommt über BOSH oder WebSocket, dort übernimmt es nginx.</translation>
    </message>
    <message>
        <source>Admins of a component own its rooms. Prosody 13 needs true for Jicofo.</source>
        <translation>Admins einer Komponente sind Eigentümer ihrer Räume. Prosody 13 braucht true für Jicofo.</translation>
    </message>
    <message>
        <source>Module that makes this component, such as muc.</source>
        <translation>Modul, das diese Komponente bildet, etwa muc.</translation>
    </message>
    <message>
        <source>BOSH counts as encrypted: nginx does it.</source>
        <translation>BOSH gilt als verschlüsselt: Das übernimmt nginx.</translation>
    </message>
    <message>
        <source>WebSocket counts as encrypted: nginx does it.</source>
        <translation>WebSocket gilt als verschlüsselt: Das übernimmt nginx.</translation>
    </message>
    <message>
        <source>A token's domain must be that of the room.</source>
        <translation>Die Domain eines Tokens muss die des Raums sein.</translation>
    </message>
    <message>
        <source>This host is there.</source>
        <translation>Dieser Host ist aktiv.</translation>
    </message>
    <message>
        <source>Secret that TURN logins are made with; the same as coturn's.</source>
        <translation>Geheimnis, mit dem TURN-Anmeldungen erzeugt werden; dasselbe wie bei coturn.</translation>
    </message>
    <message>
        <source>STUN and TURN servers that clients are told of.</source>
        <translation>STUN- und TURN-Server, die Clients genannt werden.</translation>
    </message>
    <message>
        <source>Host for requests that name none of them.</source>
        <translation>Host für Anfragen, die keinen der Hosts nennen.</translation>
    </message>
    <message>
        <source>Addresses that HTTP listens on. Keep it on this machine.</source>
        <translation>Adressen, auf denen HTTP lauscht. Auf diesen Rechner beschränken.</translation>
    </message>
    <message>
        <source>Ports of HTTP without TLS.</source>
        <translation>Ports für HTTP ohne TLS.</translation>
    </message>
    <message>
        <source>Ports of HTTP with TLS.</source>
        <translation>Ports für HTTP mit TLS.</translation>
    </message>
    <message>
        <source>Component of lobbies.</source>
        <translation>Komponente der Lobbys.</translation>
    </message>
    <message>
        <source>Where the log goes, by level.</source>
        <translation>Wohin das Protokoll geht, nach Stufe.</translation>
    </message>
    <message>
        <source>Component of the meetings.</source>
        <translation>Komponente der Meetings.</translation>
    </message>
    <message>
        <source>Modules that are not loaded although they would be.</source>
        <translation>Module, die sonst geladen würden, aber nicht geladen werden.</translation>
    </message>
    <message>
        <source>Modules that are loaded, for this host beside those of all hosts.</source>
        <translation>Module, die geladen werden, für diesen Host zusätzlich zu denen aller Hosts.</translation>
    </message>
    <message>
        <source>Component of the meetings that this one serves.</source>
        <translation>Komponente der Meetings, für die diese da ist.</translation>
    </message>
    <message>
        <source>Domains that pass lobbies: the recorder's.</source>
        <translation>Domains, die die Lobby umgehen: die des Recorders.</translation>
    </message>
    <message>
        <source>Domain that tenants are below.</source>
        <translation>Domain, unter der die Mandanten liegen.</translation>
    </message>
    <message>
        <source>Most people in a room.</source>
        <translation>Höchstzahl der Personen in einem Raum.</translation>
    </message>
    <message>
        <source>Accounts that need no room password: Jicofo's.</source>
        <translation>Konten, die kein Raumpasswort brauchen: das von Jicofo.</translation>
    </message>
    <message>
        <source>epoll, or event for Lua with libevent.</source>
        <translation>epoll, oder event für Lua mit libevent.</translation>
    </message>
    <message>
        <source>Who may read the metrics.</source>
        <translation>Wer die Metriken lesen darf.</translation>
    </message>
    <message>
        <source>Folders with more modules: those of Jitsi.</source>
        <translation>Ordner mit weiteren Modulen: denen von Jitsi.</translation>
    </message>
    <message>
        <source>Where public keys of system tokens are: ending rooms and removing people needs it.</source>
        <translation>Wo die öffentlichen Schlüssel für System-Token liegen: nötig, um Räume zu beenden und Personen zu entfernen.</translation>
    </message>
    <message>
        <source>Only admins make rooms: Jicofo does.</source>
        <translation>Nur Admins legen Räume an: Das macht Jicofo.</translation>
    </message>
    <message>
        <source>Seconds that a lost connection is kept for.</source>
        <translation>Sekunden, die eine abgerissene Verbindung aufgehoben wird.</translation>
    </message>
    <message>
        <source>Certificate with its chain.</source>
        <translation>Zertifikat mit seiner Kette.</translation>
    </message>
    <message>
        <source>Private key.</source>
        <translation>Privater Schlüssel.</translation>
    </message>
    <message>
        <source>internal collects the figures for the metrics.</source>
        <translation>internal sammelt die Werte für die Metriken.</translation>
    </message>
    <message>
        <source>Where data are kept: memory for rooms, internal for accounts.</source>
        <translation>Wo Daten liegen: memory für Räume, internal für Konten.</translation>
    </message>
    <message>
        <source>Account that this component stands for: Jicofo's.</source>
        <translation>Konto, für das diese Komponente steht: das von Jicofo.</translation>
    </message>
    <message>
        <source>Proxies whose word on a client's address counts.</source>
        <translation>Proxys, deren Angabe zur Adresse eines Clients gilt.</translation>
    </message>
    <message>
        <source>Accounts without limits: Jicofo's and the bridges'.</source>
        <translation>Konten ohne Begrenzung: die von Jicofo und den Bridges.</translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message>
        <source>What is shown</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Eine Datei auswählen.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Take the server's</source>
        <translation>Fassung des Servers übernehmen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Set up sudo…</source>
        <translation>sudo einrichten …</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Datei neu lesen</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Form + text</source>
        <translation>Formular + Text</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Select a shard or a server in the tree.</source>
        <translation>Shard oder Server im Baum auswählen.</translation>
    </message>
    <message>
        <source>Its configuration files are read when you look at them.</source>
        <translation>Die Konfigurationsdateien werden beim Ansehen gelesen.</translation>
    </message>
    <message>
        <source>Asking the hosts…</source>
        <translation>Hosts werden abgefragt …</translation>
    </message>
    <message>
        <source>No files known for this shard.</source>
        <translation>Für diesen Shard sind keine Dateien bekannt.</translation>
    </message>
    <message>
        <source>Add SSH to a host to read its configuration.</source>
        <translation>SSH für einen Host ergänzen, um seine Konfiguration zu lesen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>This file changed on the server.</source>
        <translation>Diese Datei hat sich auf dem Server geändert.</translation>
    </message>
    <message>
        <source>This file changed on the server at %1 (%2).</source>
        <translation>Diese Datei hat sich auf dem Server geändert: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Your %n change(s) are kept.</source>
        <translation>
            <numerusform>%n eigene Änderung bleibt erhalten.</numerusform>
            <numerusform>%n eigene Änderungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>Angezeigt wird ein früher gelesener Stand.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are marked in the text.</source>
        <translation>
            <numerusform>%n Konflikt ist im Text markiert.</numerusform>
            <numerusform>%n Konflikte sind im Text markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours and the server's stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Leave what is to be.</source>
        <translation>Die eigene Fassung und die des Servers stehen zwischen &lt;&lt;&lt;&lt;&lt;&lt;&lt; und &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Nur stehen lassen, was gelten soll.</translation>
    </message>
    <message>
        <source>The container makes this file anew at each start.</source>
        <translation>Der Container erzeugt diese Datei bei jedem Start neu.</translation>
    </message>
    <message>
        <source>What is written here is lost then. Change what it is made from: .env, or a custom file.</source>
        <translation>Was hier geschrieben wird, geht dabei verloren. Stattdessen ändern, woraus sie entsteht: .env oder eine eigene Datei (custom).</translation>
    </message>
    <message>
        <source>Rights on the host</source>
        <translation>Rechte auf dem Host</translation>
    </message>
    <message>
        <source>The account that Jitscope logs in with may not read this file.</source>
        <translation>Das Konto, mit dem sich Jitscope anmeldet, darf diese Datei nicht lesen.</translation>
    </message>
    <message>
        <source>On the host, as root, either let the account itself read and write it:</source>
        <translation>Auf dem Host als root entweder das Konto selbst die Datei lesen und schreiben lassen:</translation>
    </message>
    <message>
        <source>or let it use sudo without a password (visudo):</source>
        <translation>oder ihm sudo ohne Passwort erlauben (visudo):</translation>
    </message>
</context>
<context>
    <name>ConfigServed</name>
    <message>
        <source>The address of the site is not known: base = in [shard.canary] of the fleet file says it.</source>
        <translation>Die Adresse der Site ist nicht bekannt: base = in [shard.canary] der Flottendatei nennt sie.</translation>
    </message>
    <message>
        <source>This file is of another site: %1.</source>
        <translation>Diese Datei gehört zu einer anderen Site: %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>What %1 answers is no such JavaScript.</source>
        <translation>Was %1 antwortet, ist kein solches JavaScript.</translation>
    </message>
    <message>
        <source>%1 does not give it.</source>
        <translation>%1 gibt sie nicht heraus.</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Keep showing this</source>
        <translation>Diese Anzeige behalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>Nichts ist ausgewählt.</translation>
    </message>
    <message>
        <source>Select a shard, a server, a room or a person in the tree or in a table.</source>
        <translation>Shard, Server, Raum oder Person im Baum oder in einer Tabelle auswählen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cannot be reached.</source>
        <translation>Nicht erreichbar.</translation>
    </message>
    <message>
        <source>Did not answer in time.</source>
        <translation>Hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>Dem Zertifikat wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The login is not accepted. The account or password is wrong.</source>
        <translation>Die Anmeldung wird nicht angenommen. Konto oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The answer was a refusal.</source>
        <translation>Die Antwort war eine Ablehnung.</translation>
    </message>
    <message>
        <source>Sent something that cannot be read. A proxy or a login page may answer in its place.</source>
        <translation>Hat etwas Unlesbares gesendet. Womöglich antwortet ein Proxy oder eine Anmeldeseite an seiner Stelle.</translation>
    </message>
    <message>
        <source>This version of the server has no such page.</source>
        <translation>Diese Version des Servers hat keine solche Seite.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Eine Datei kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Was cancelled.</source>
        <translation>Wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>Hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>The SSH server forbids forwarding to this port. The server behind it may be well.</source>
        <translation>Der SSH-Server verbietet die Weiterleitung zu diesem Port. Dem Server dahinter geht es vielleicht gut.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>idle and healthy</source>
        <translation>frei und gesund</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %1 failed recordings, %n of them meanwhile</source>
        <translation>
            <numerusform>Jicofo zählt %1 fehlgeschlagene Aufnahmen, %n davon inzwischen</numerusform>
            <numerusform>Jicofo zählt %1 fehlgeschlagene Aufnahmen, %n davon inzwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation>
            <numerusform>Jicofo zählt %n fehlgeschlagene Aufnahme, und mit jedem Versuch mehr</numerusform>
            <numerusform>Jicofo zählt %n fehlgeschlagene Aufnahmen, und mit jedem Versuch mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicofo marked it as failed at %1</source>
        <translation>Jicofo hat es um %1 als fehlgeschlagen vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation>
            <numerusform>%n Belegung in Folge, längste %1</numerusform>
            <numerusform>%n Belegungen in Folge, längste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions started %1, stopped %2</source>
        <translation>Sitzungen begonnen %1, beendet %2</translation>
    </message>
    <message>
        <source>sessions started stayed at %1</source>
        <translation>begonnene Sitzungen blieben bei %1</translation>
    </message>
    <message>
        <source>no recording came on meanwhile; Jicofo knows of %1</source>
        <translation>inzwischen begann keine Aufnahme; Jicofo weiß von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) say busy, Jicofo knows of %1 recordings</source>
        <translation>
            <numerusform>%n Recorder meldet sich belegt, Jicofo weiß von %1 Aufnahmen</numerusform>
            <numerusform>%n Recorder melden sich belegt, Jicofo weiß von %1 Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>busy for %1</source>
        <translation>seit %1 belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation>
            <numerusform>%n Systemfehler gezählt</numerusform>
            <numerusform>%n Systemfehler gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>its presence says %1</source>
        <translation>seine Präsenz sagt: %1</translation>
    </message>
    <message>
        <source>its REST page says %1</source>
        <translation>seine REST-Seite sagt: %1</translation>
    </message>
    <message>
        <source>Jicofo says %1</source>
        <translation>Jicofo sagt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) under one name in the brewery</source>
        <translation>
            <numerusform>%n Anmeldung unter einem Namen in der Brewery</numerusform>
            <numerusform>%n Anmeldungen unter einem Namen in der Brewery</numerusform>
        </translation>
    </message>
    <message>
        <source>not in the brewery</source>
        <translation>nicht in der Brewery</translation>
    </message>
    <message>
        <source>not in Jicofo's list</source>
        <translation>nicht in Jicofos Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in Prosody's log: %1</source>
        <translation>
            <numerusform>%n Zeile in Prosodys Protokoll: %1</numerusform>
            <numerusform>%n Zeilen in Prosodys Protokoll: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It exports no counters (jibri.stats.prometheus.enabled), so nobody tells how many sessions it began.</source>
        <translation>Er gibt keine Zähler heraus (jibri.stats.prometheus.enabled), daher ist unbekannt, wie viele Sitzungen er begann.</translation>
    </message>
    <message>
        <source>Jicofo's count of failures is not known: the phases may have been ended by people.</source>
        <translation>Jicofos Zahl der Fehlschläge ist unbekannt: Vielleicht haben Menschen die Aufnahmen beendet.</translation>
    </message>
    <message>
        <source>Jicofo's count of recordings is not known: one of the phases may have recorded.</source>
        <translation>Jicofos Zahl der Aufnahmen ist unbekannt: Eine davon kann aufgezeichnet haben.</translation>
    </message>
    <message>
        <source>Jicofo's own list is not known.</source>
        <translation>Jicofos eigene Liste ist unbekannt.</translation>
    </message>
    <message>
        <source>The reason itself stands only in its log, which is not read here.</source>
        <translation>Der Grund selbst steht nur in seinem Protokoll, das hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Whether ffmpeg still runs there is not known.</source>
        <translation>Ob ffmpeg dort noch läuft, ist unbekannt.</translation>
    </message>
    <message>
        <source>All of them were free when it failed, and nobody says which one Jicofo had asked.</source>
        <translation>Alle waren frei, als es misslang, und niemand sagt, welchen Jicofo gefragt hatte.</translation>
    </message>
    <message>
        <source>The second machine is invisible until the first leaves.</source>
        <translation>Die zweite Maschine ist unsichtbar, bis die erste geht.</translation>
    </message>
    <message>
        <source>Stop the recording.</source>
        <translation>Beenden Sie die Aufnahme.</translation>
    </message>
    <message>
        <source>Restart when idle: it stays unhealthy until then. Look after its disk and its recordings directory.</source>
        <translation>Im Leerlauf neu starten: Bis dahin bleibt er gestört. Sehen Sie nach Platte und Aufnahmeordner.</translation>
    </message>
    <message>
        <source>Restart when idle: it logs in anew.</source>
        <translation>Im Leerlauf neu starten: Er meldet sich neu an.</translation>
    </message>
    <message>
        <source>Restart now: nothing is being recorded, and it stays unhealthy until then. Look after its disk and its recordings directory.</source>
        <translation>Jetzt neu starten: Es wird nichts aufgenommen, und bis dahin bleibt er gestört. Sehen Sie nach Platte und Aufnahmeordner.</translation>
    </message>
    <message>
        <source>Restart now: its session is over. Its supervisor should do that by itself.</source>
        <translation>Jetzt neu starten: Seine Sitzung ist vorbei. Das sollte die Dienstverwaltung von selbst tun.</translation>
    </message>
    <message>
        <source>Restart now: nothing is being recorded.</source>
        <translation>Jetzt neu starten: Es wird nichts aufgenommen.</translation>
    </message>
    <message>
        <source>Restart with X server; if it goes on, compare the versions of browser and driver.</source>
        <translation>Mit X-Server neu starten; hält es an, vergleichen Sie die Versionen von Browser und Treiber.</translation>
    </message>
    <message>
        <source>Give one of them another nickname and restart it when idle.</source>
        <translation>Geben Sie einem von beiden einen anderen Spitznamen und starten Sie ihn im Leerlauf neu.</translation>
    </message>
    <message>
        <source>Check the recorder's account, the hidden domain, the certificate and the base URL, then restart when idle.</source>
        <translation>Prüfen Sie Konto, versteckte Domain, Zertifikat und Basis-URL des Recorders; danach im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>Restart with X server to free the host; a faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>Mit X-Server neu starten, um den Rechner zu entlasten; abhelfen können ein schnellerer Rechner oder ein längeres jicofo.xmpp.client.reply-timeout.</translation>
    </message>
    <message>
        <source>Reload Prosody's module with the guard against a missing occupant; who waits presses record again.</source>
        <translation>Laden Sie Prosodys Modul mit der Absicherung gegen fehlende Teilnehmer neu; wer wartet, drückt noch einmal auf Aufnahme.</translation>
    </message>
    <message>
        <source>%1 ffmpeg and %2 browser drivers run on its machine</source>
        <translation>%1 ffmpeg und %2 Browsertreiber laufen auf seiner Maschine</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) failed in a row: %1</source>
        <translation>
            <numerusform>%n Testaufnahme fehlgeschlagen: %1</numerusform>
            <numerusform>%n Testaufnahmen in Folge fehlgeschlagen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>worked out by Jitscope from the figures behind it</source>
        <translation>von Jitscope aus den zugrunde liegenden Werten berechnet</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Schlüssel %2</translation>
    </message>
    <message>
        <source>%1, key %2, in %3</source>
        <translation>%1, Schlüssel %2, in %3</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>table cell: this version has no such figure</comment>
        <translation>n. v.</translation>
    </message>
    <message>
        <source>off</source>
        <comment>table cell: the figure is switched off on the server</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>Millisekunden</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>kilobits per second</source>
        <translation>Kilobit pro Sekunde</translation>
    </message>
    <message>
        <source>megabits per second</source>
        <translation>Megabit pro Sekunde</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not exported by this version</source>
        <translation>von dieser Version nicht geliefert</translation>
    </message>
    <message>
        <source>switched off on the server</source>
        <translation>auf dem Server abgeschaltet</translation>
    </message>
    <message>
        <source>no meaning now</source>
        <translation>derzeit ohne Bedeutung</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, veraltet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2 · %3 old · %4</source>
        <translation>%1: %2 · %3 alt · %4</translation>
    </message>
    <message>
        <source>%1: not measured yet. Waiting for %2.</source>
        <translation>%1: noch nicht gemessen. Es wird auf %2 gewartet.</translation>
    </message>
    <message>
        <source>%1: not measured yet. Full detail is asked in turn; watching the room or pinning it brings it sooner.</source>
        <translation>%1: noch nicht gemessen. Alle Einzelheiten werden reihum abgefragt; wer den Raum ansieht oder anheftet, bekommt sie früher.</translation>
    </message>
    <message>
        <source>%1: %2 runs %3, which does not export this (%4).</source>
        <translation>%1: Auf %2 läuft %3, das diesen Wert nicht liefert (%4).</translation>
    </message>
    <message>
        <source>%1: this version does not export it (%2).</source>
        <translation>%1: Diese Version liefert den Wert nicht (%2).</translation>
    </message>
    <message>
        <source>%1: this version of the server does not export it.</source>
        <translation>%1: Diese Version des Servers liefert den Wert nicht.</translation>
    </message>
    <message>
        <source>%1: switched off on %2. Switch on with %3 in %4.</source>
        <translation>%1: auf %2 abgeschaltet. Einschalten mit %3 in %4.</translation>
    </message>
    <message>
        <source>%1: switched off on %2 (%3).</source>
        <translation>%1: auf %2 abgeschaltet (%3).</translation>
    </message>
    <message>
        <source>%1: switched off on the server.</source>
        <translation>%1: auf dem Server abgeschaltet.</translation>
    </message>
    <message>
        <source>%1: last seen %2 ago, %3 · %4</source>
        <translation>%1: zuletzt vor %2 gesehen, %3 · %4</translation>
    </message>
    <message>
        <source>%1: no audio is sent.</source>
        <translation>%1: Es wird kein Ton gesendet.</translation>
    </message>
    <message>
        <source>%1: no video is sent.</source>
        <translation>%1: Es wird kein Video gesendet.</translation>
    </message>
    <message>
        <source>%1: nothing is sent, or fewer than 50 packets.</source>
        <translation>%1: Es wird nichts gesendet oder weniger als 50 Pakete.</translation>
    </message>
    <message>
        <source>%1: the figure makes no sense now.</source>
        <translation>%1: Der Wert hat derzeit keine Bedeutung.</translation>
    </message>
    <message>
        <source>Two people talk directly; the bridge does not see their media.</source>
        <translation>Zwei Personen sprechen direkt miteinander; die Bridge sieht ihre Medien nicht.</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>its presence</source>
        <translation>seine Präsenz</translation>
    </message>
    <message>
        <source>Recordings today: %1 · counted since %2 · %3 old · %4, key %5</source>
        <translation>Aufnahmen heute: %1 · gezählt seit %2 · %3 alt · %4, Schlüssel %5</translation>
    </message>
    <message>
        <source>Recordings today: %1 · as often as it was seen to turn busy since %2 · %3</source>
        <translation>Aufnahmen heute: %1 · so oft wurde es seit %2 beschäftigt gesehen · %3</translation>
    </message>
    <message>
        <source>Mounted on %1.</source>
        <translation>Eingehängt unter %1.</translation>
    </message>
    <message>
        <source>For how many hours that is will show once it has recorded for a minute.</source>
        <translation>Für wie viele Stunden das reicht, zeigt sich nach einer Minute Aufnahme.</translation>
    </message>
    <message>
        <source>%1 at the bit rate of its last recording: %2 each hour, by what the disk lost meanwhile.</source>
        <translation>%1 bei der Bitrate der letzten Aufnahme: %2 je Stunde, nach dem, was die Platte dabei verlor.</translation>
    </message>
    <message>
        <source>Certain: the file that grows on its machine is %1, and that room has a recorder.</source>
        <translation>Sicher: Die Datei, die auf seiner Maschine wächst, gehört zu %1, und in diesem Raum ist ein Recorder.</translation>
    </message>
    <message>
        <source>Likely: no other busy recorder fits this room's recorder.</source>
        <translation>Wahrscheinlich: Kein anderer belegter Recorder passt zum Recorder dieses Raums.</translation>
    </message>
    <message>
        <source>It records nothing.</source>
        <translation>Nimmt nichts auf.</translation>
    </message>
    <message>
        <source>Unknown: Jibri does not say which room it records, and several would fit. With ssh = in the fleet file the file that it writes tells.</source>
        <translation>Unbekannt: Jibri sagt nicht, welchen Raum es aufnimmt, und mehrere kommen infrage. Mit ssh = in der Flottendatei verrät es die Datei, die es schreibt.</translation>
    </message>
    <message>
        <source>%1: the command on its machine was refused: %2</source>
        <translation>%1: Der Befehl auf seiner Maschine wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>%1: no page of a Jibri tells. With ssh = in the fleet file its machine is asked, once a minute.</source>
        <translation>%1: Keine Seite eines Jibri nennt das. Mit ssh = in der Flottendatei wird seine Maschine gefragt, einmal je Minute.</translation>
    </message>
    <message>
        <source>Disk left: no Jibri exports it. Over SSH (ssh = in the fleet file) its machine is asked; else its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = "%3".</source>
        <translation>Platz übrig: Kein Jibri exportiert das. Über SSH (ssh = in der Flottendatei) wird seine Maschine gefragt; sonst liefert es der node_exporter seiner Maschine (/metrics, Schlüssel %1, in %2): in der Flottendatei als Host mit alias = "%3" nennen.</translation>
    </message>
    <message>
        <source>%1 at the rate at which its latest recording grew: %2 each hour.</source>
        <translation>%1 bei dem Tempo, in dem die letzte Aufnahme wuchs: %2 je Stunde.</translation>
    </message>
    <message>
        <source>a start failed</source>
        <translation>ein Start schlug fehl</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s)</source>
        <translation>
            <numerusform>%n Systemfehler</numerusform>
            <numerusform>%n Systemfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>canary: %1</source>
        <translation>Testaufnahme: %1</translation>
    </message>
    <message>
        <source>a session ended badly</source>
        <translation>eine Sitzung endete schlecht</translation>
    </message>
    <message>
        <source>its counter</source>
        <translation>sein Zähler</translation>
    </message>
    <message>
        <source>its health page</source>
        <translation>seine Gesundheitsseite</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>Detektor</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>Testaufnahme</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>sein Protokoll</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>Noch hat niemand nachgesehen.</translation>
    </message>
    <message>
        <source>None was seen since %1, when this Jitscope began to watch.</source>
        <translation>Seit %1, dem Beginn der Beobachtung durch dieses Jitscope, wurde kein Fehlschlag gesehen.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched since %1.</source>
        <translation>Beobachtet seit %1.</translation>
    </message>
</context>
<context>
    <name>FleetPanel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>Last, höchste</translation>
    </message>
    <message>
        <source>Loss up, 95 %</source>
        <translation>Sendeverlust, 95 %</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>Umlaufzeit, Median</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>Derzeit am schlechtesten</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>das Schlimmste zuerst</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>noch niemand gemessen</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s)</source>
        <translation>
            <numerusform>%n Shard</numerusform>
            <numerusform>%n Shards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Switched off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>sehr schlecht</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>n. v.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not exported by this version</source>
        <translation>von dieser Version nicht geliefert</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>no meaning now</source>
        <translation>derzeit ohne Bedeutung</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Unexpected occupant</source>
        <translation>Unerwarteter Teilnehmer</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>Stopped while it was starting</source>
        <translation>Während des Starts gestoppt</translation>
    </message>
    <message>
        <source>Chrome came up later than Jicofo waits (15 s). Jicofo gave up and sent a stop, and the stop closed the browser while it was still joining.</source>
        <translation>Chrome kam später hoch, als Jicofo wartet (15 s). Jicofo gab auf und schickte ein Stopp, das den Browser noch während des Beitretens schloss.</translation>
    </message>
    <message>
        <source>Restart with X server to free the host. A faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>Mit X-Server neu starten, um den Rechner zu entlasten. Abhilfe schafft ein schnellerer Rechner oder ein längeres jicofo.xmpp.client.reply-timeout.</translation>
    </message>
    <message>
        <source>Left while joining</source>
        <translation>Beim Beitreten verlassen</translation>
    </message>
    <message>
        <source>The meeting page was told to leave twice, or while it was still joining. It goes along with a failed or stopped join and proves nothing by itself.</source>
        <translation>Die Meeting-Seite wurde zweimal oder noch während des Beitretens zum Verlassen aufgefordert. Das begleitet einen gescheiterten oder gestoppten Beitritt und beweist für sich nichts.</translation>
    </message>
    <message>
        <source>Look at the lines before it: they say why the join ended.</source>
        <translation>Die Zeilen davor ansehen: Sie sagen, warum der Beitritt endete.</translation>
    </message>
    <message>
        <source>Autostart lost a request</source>
        <translation>Autostart verlor eine Anforderung</translation>
    </message>
    <message>
        <source>mod_jibri_autostart asks for a recording 3 s after somebody joined. Whoever it was had left by then, and the module breaks off: this recording was never asked for.</source>
        <translation>mod_jibri_autostart fordert 3 s nach einem Beitritt eine Aufnahme an. Da war die Person schon wieder weg, und das Modul bricht ab: Diese Aufnahme wurde nie angefordert.</translation>
    </message>
    <message>
        <source>Install a version of mod_jibri_autostart that checks for a missing occupant, and reload Prosody. Who waits presses record again.</source>
        <translation>Eine Version von mod_jibri_autostart installieren, die fehlende Teilnehmer prüft, und Prosody neu laden. Wer wartet, drückt noch einmal auf Aufnahme.</translation>
    </message>
    <message>
        <source>Driver and browser differ</source>
        <translation>Treiber und Browser passen nicht zusammen</translation>
    </message>
    <message>
        <source>Chrome was updated on this host and its driver was not, so no browser can be started. Jibri goes on saying IDLE and HEALTHY.</source>
        <translation>Chrome wurde auf diesem Rechner aktualisiert, sein Treiber nicht; daher startet kein Browser. Jibri meldet weiter IDLE und HEALTHY.</translation>
    </message>
    <message>
        <source>Install the chromedriver of the same version as Chrome, then restart when idle. Hold both packages, so that they are updated together.</source>
        <translation>Den chromedriver in der Version von Chrome installieren, danach im Leerlauf neu starten. Beide Pakete festhalten, damit sie gemeinsam aktualisiert werden.</translation>
    </message>
    <message>
        <source>The browser does not start</source>
        <translation>Der Browser startet nicht</translation>
    </message>
    <message>
        <source>The driver could not start Chrome: versions that differ, no display, or a profile that is locked by an older browser.</source>
        <translation>Der Treiber konnte Chrome nicht starten: verschiedene Versionen, keine Anzeige oder ein von einem älteren Browser gesperrtes Profil.</translation>
    </message>
    <message>
        <source>Compare the versions of Chrome and chromedriver, look whether Xorg runs, then restart with X server.</source>
        <translation>Die Versionen von Chrome und chromedriver vergleichen, nachsehen, ob Xorg läuft, danach mit X-Server neu starten.</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>Keine Anzeige</translation>
    </message>
    <message>
        <source>The X server that Chrome and ffmpeg use (:0) is not running or does not let them in.</source>
        <translation>Der X-Server, den Chrome und ffmpeg nutzen (:0), läuft nicht oder lässt sie nicht hinein.</translation>
    </message>
    <message>
        <source>Restart with X server. If it comes back, read xorg.log: the dummy driver must be installed.</source>
        <translation>Mit X-Server neu starten. Kehrt es wieder, xorg.log lesen: Der dummy-Treiber muss installiert sein.</translation>
    </message>
    <message>
        <source>Chrome was started without an X server: jibri-xorg is not running.</source>
        <translation>Chrome wurde ohne X-Server gestartet: jibri-xorg läuft nicht.</translation>
    </message>
    <message>
        <source>Restart with X server.</source>
        <translation>Mit X-Server neu starten.</translation>
    </message>
    <message>
        <source>X server has no screen</source>
        <translation>X-Server ohne Bildschirm</translation>
    </message>
    <message>
        <source>Xorg found no usable driver: xserver-xorg-video-dummy is missing, or its configuration does not offer the resolution.</source>
        <translation>Xorg fand keinen brauchbaren Treiber: xserver-xorg-video-dummy fehlt, oder seine Konfiguration bietet die Auflösung nicht an.</translation>
    </message>
    <message>
        <source>Install xserver-xorg-video-dummy, check /etc/jitsi/jibri/xorg-video-dummy.conf, restart with X server.</source>
        <translation>xserver-xorg-video-dummy installieren, /etc/jitsi/jibri/xorg-video-dummy.conf prüfen, mit X-Server neu starten.</translation>
    </message>
    <message>
        <source>Chrome crashes at its start</source>
        <translation>Chrome stürzt beim Start ab</translation>
    </message>
    <message>
        <source>Chrome ended before it could be driven: too little shared memory, no sandbox allowed in a container, or a full disk.</source>
        <translation>Chrome endete, bevor es sich steuern ließ: zu wenig Shared Memory, keine Sandbox im Container erlaubt oder eine volle Platte.</translation>
    </message>
    <message>
        <source>Give the container 2 GB of /dev/shm, add --no-sandbox to jibri.chrome.flags there, and look after the disk.</source>
        <translation>Dem Container 2 GB /dev/shm geben, dort --no-sandbox in jibri.chrome.flags aufnehmen und nach der Platte sehen.</translation>
    </message>
    <message>
        <source>The browser's page crashed</source>
        <translation>Die Seite im Browser ist abgestürzt</translation>
    </message>
    <message>
        <source>Chrome ran out of memory or of /dev/shm during the meeting.</source>
        <translation>Chrome ging während des Meetings der Speicher oder /dev/shm aus.</translation>
    </message>
    <message>
        <source>Give the host more memory, a container 2 GB of /dev/shm.</source>
        <translation>Dem Rechner mehr Speicher geben, einem Container 2 GB /dev/shm.</translation>
    </message>
    <message>
        <source>A recording could not be started</source>
        <translation>Eine Aufnahme ließ sich nicht starten</translation>
    </message>
    <message>
        <source>Chrome, its driver or the display failed before the Jibri turned busy. No other signal of it exists: it goes on saying IDLE and HEALTHY.</source>
        <translation>Chrome, sein Treiber oder die Anzeige versagte, bevor der Jibri belegt war. Ein anderes Zeichen gibt es nicht: Er meldet weiter IDLE und HEALTHY.</translation>
    </message>
    <message>
        <source>Read the exception in the next lines, chromedriver.log and xorg.log; most often versions of browser and driver differ.</source>
        <translation>Die Ausnahme in den nächsten Zeilen, chromedriver.log und xorg.log lesen; meist passen die Versionen von Browser und Treiber nicht zusammen.</translation>
    </message>
    <message>
        <source>The meeting page does not load</source>
        <translation>Die Meeting-Seite lädt nicht</translation>
    </message>
    <message>
        <source>This host could not open the meeting's address in time: name, certificate, firewall or a page that is too slow.</source>
        <translation>Dieser Rechner konnte die Adresse des Meetings nicht rechtzeitig öffnen: Name, Zertifikat, Firewall oder eine zu langsame Seite.</translation>
    </message>
    <message>
        <source>Open the base URL with curl on this host; for a private certificate add --ignore-certificate-errors to jibri.chrome.flags.</source>
        <translation>Die Basis-URL auf diesem Rechner mit curl öffnen; bei einem privaten Zertifikat --ignore-certificate-errors in jibri.chrome.flags aufnehmen.</translation>
    </message>
    <message>
        <source>It did not get into the room</source>
        <translation>Nicht in den Raum gekommen</translation>
    </message>
    <message>
        <source>The join ended with an error; the next lines say which. Often the recorder's account, the hidden domain, the certificate, or a lobby or password on the room.</source>
        <translation>Der Beitritt endete mit einem Fehler; die nächsten Zeilen nennen ihn. Oft sind es das Konto des Recorders, die versteckte Domain, das Zertifikat oder Lobby oder Passwort des Raums.</translation>
    </message>
    <message>
        <source>Check call-login in jibri.conf, the hidden domain in Prosody and config.js, then make a canary recording.</source>
        <translation>call-login in jibri.conf sowie die versteckte Domain in Prosody und config.js prüfen, danach eine Testaufnahme machen.</translation>
    </message>
    <message>
        <source>The session failed to join</source>
        <translation>Die Sitzung konnte nicht beitreten</translation>
    </message>
    <message>
        <source>The Jibri came up and did not get into the room. It stays HEALTHY and is chosen again at once.</source>
        <translation>Der Jibri kam hoch, aber nicht in den Raum. Er bleibt HEALTHY und wird sofort wieder gewählt.</translation>
    </message>
    <message>
        <source>Check the recorder's account, the hidden domain, the certificate and the base URL.</source>
        <translation>Konto, versteckte Domain, Zertifikat und Basis-URL des Recorders prüfen.</translation>
    </message>
    <message>
        <source>The recorder's login is refused</source>
        <translation>Anmeldung des Recorders abgelehnt</translation>
    </message>
    <message>
        <source>Prosody does not accept the account that the page joins with (call-login).</source>
        <translation>Prosody nimmt das Konto nicht an, mit dem die Seite beitritt (call-login).</translation>
    </message>
    <message>
        <source>Set the password of the recorder account anew (prosodyctl passwd) and in jibri.conf, then restart when idle.</source>
        <translation>Das Passwort des Recorder-Kontos neu setzen (prosodyctl passwd) und in jibri.conf eintragen, danach im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>A login is refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Prosody does not accept one of the Jibri's accounts: control-login for the brewery, call-login for the meeting.</source>
        <translation>Prosody nimmt eines der Konten des Jibri nicht an: control-login für die Brewery, call-login für das Meeting.</translation>
    </message>
    <message>
        <source>Set the password anew in Prosody and in jibri.conf, then restart when idle.</source>
        <translation>Das Passwort in Prosody und in jibri.conf neu setzen, danach im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>A certificate is not trusted</source>
        <translation>Einem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>Java on this host does not trust the certificate of the XMPP server or of a webhook.</source>
        <translation>Java auf diesem Rechner vertraut dem Zertifikat des XMPP-Servers oder eines Webhooks nicht.</translation>
    </message>
    <message>
        <source>Put the authority into Java's trust store, or set trust-all-xmpp-certs = true for the environment.</source>
        <translation>Die Zertifizierungsstelle in Javas Truststore aufnehmen oder für die Umgebung trust-all-xmpp-certs = true setzen.</translation>
    </message>
    <message>
        <source>Chrome does not trust the site</source>
        <translation>Chrome vertraut der Website nicht</translation>
    </message>
    <message>
        <source>The certificate of the meeting's address is not trusted on this host, or has expired.</source>
        <translation>Dem Zertifikat der Meeting-Adresse wird auf diesem Rechner nicht vertraut, oder es ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it, install its authority, or add --ignore-certificate-errors to jibri.chrome.flags.</source>
        <translation>Es erneuern, seine Zertifizierungsstelle installieren oder --ignore-certificate-errors in jibri.chrome.flags aufnehmen.</translation>
    </message>
    <message>
        <source>The meeting's name is not known here</source>
        <translation>Der Name des Meetings ist hier unbekannt</translation>
    </message>
    <message>
        <source>This host cannot resolve the address of the meeting.</source>
        <translation>Dieser Rechner kann die Adresse des Meetings nicht auflösen.</translation>
    </message>
    <message>
        <source>Mend its DNS or /etc/hosts, or set base-url in jibri.conf.</source>
        <translation>DNS oder /etc/hosts in Ordnung bringen oder base-url in jibri.conf setzen.</translation>
    </message>
    <message>
        <source>The meeting's address refuses</source>
        <translation>Die Adresse des Meetings lehnt ab</translation>
    </message>
    <message>
        <source>Nothing listens at the meeting's address as seen from this host.</source>
        <translation>Von diesem Rechner aus gesehen lauscht an der Adresse des Meetings nichts.</translation>
    </message>
    <message>
        <source>Check base-url in jibri.conf and the way from this host to the web server.</source>
        <translation>base-url in jibri.conf und den Weg von diesem Rechner zum Webserver prüfen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Die Platte ist voll</translation>
    </message>
    <message>
        <source>Recordings, or dumps and logs beside them, have filled the disk. Jibri stays HEALTHY, and each recording breaks off.</source>
        <translation>Aufnahmen oder danebenliegende Dumps und Protokolle haben die Platte gefüllt. Jibri bleibt HEALTHY, und jede Aufnahme bricht ab.</translation>
    </message>
    <message>
        <source>Free the disk; look whether the finalize script still moves recordings away.</source>
        <translation>Platz schaffen; nachsehen, ob das finalize-Skript die Aufnahmen noch wegräumt.</translation>
    </message>
    <message>
        <source>The recordings directory cannot be written</source>
        <translation>Der Aufnahmeordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>User jibri may not write there. The Jibri is UNHEALTHY from now on, until it is restarted.</source>
        <translation>Benutzer jibri darf dort nicht schreiben. Der Jibri ist ab jetzt UNHEALTHY, bis er neu gestartet wird.</translation>
    </message>
    <message>
        <source>Give the directory to jibri:jibri, then restart now.</source>
        <translation>Den Ordner an jibri:jibri übereignen, danach jetzt neu starten.</translation>
    </message>
    <message>
        <source>The session's directory could not be made</source>
        <translation>Der Ordner der Sitzung ließ sich nicht anlegen</translation>
    </message>
    <message>
        <source>The recordings directory is missing, full or not jibri's. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>Der Aufnahmeordner fehlt, ist voll oder gehört nicht jibri. Der Jibri ist UNHEALTHY, bis er neu gestartet wird.</translation>
    </message>
    <message>
        <source>Make the directory, give it to jibri:jibri, then restart now.</source>
        <translation>Den Ordner anlegen, an jibri:jibri übereignen, danach jetzt neu starten.</translation>
    </message>
    <message>
        <source>Metadata could not be written</source>
        <translation>Metadaten ließen sich nicht schreiben</translation>
    </message>
    <message>
        <source>The session's directory cannot be written any more. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>Der Ordner der Sitzung ist nicht mehr beschreibbar. Der Jibri ist UNHEALTHY, bis er neu gestartet wird.</translation>
    </message>
    <message>
        <source>Look after disk and rights of the recordings directory, then restart now.</source>
        <translation>Nach Platte und Rechten des Aufnahmeordners sehen, danach jetzt neu starten.</translation>
    </message>
    <message>
        <source>ffmpeg did not start</source>
        <translation>ffmpeg startete nicht</translation>
    </message>
    <message>
        <source>The program is missing or may not be run. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>Das Programm fehlt oder darf nicht ausgeführt werden. Der Jibri ist UNHEALTHY, bis er neu gestartet wird.</translation>
    </message>
    <message>
        <source>Install ffmpeg, check jibri.ffmpeg.ffmpeg-binary, then restart now.</source>
        <translation>ffmpeg installieren, jibri.ffmpeg.ffmpeg-binary prüfen, danach jetzt neu starten.</translation>
    </message>
    <message>
        <source>ffmpeg ended by itself</source>
        <translation>ffmpeg endete von selbst</translation>
    </message>
    <message>
        <source>The recording broke off; the end of the line is ffmpeg's last word. A full disk looks like this.</source>
        <translation>Die Aufnahme brach ab; am Ende der Zeile steht die letzte Ausgabe von ffmpeg. Eine volle Platte sieht so aus.</translation>
    </message>
    <message>
        <source>Read ffmpeg.0.txt and look after the disk.</source>
        <translation>ffmpeg.0.txt lesen und nach der Platte sehen.</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Kein Audiogerät</translation>
    </message>
    <message>
        <source>The ALSA loopback that ffmpeg records from is not there (snd-aloop), or the user has no .asoundrc.</source>
        <translation>Das ALSA-Loopback, von dem ffmpeg aufnimmt, fehlt (snd-aloop), oder der Benutzer hat keine .asoundrc.</translation>
    </message>
    <message>
        <source>modprobe snd-aloop and keep it in /etc/modules; restore /home/jibri/.asoundrc; restart with X server.</source>
        <translation>modprobe snd-aloop ausführen und in /etc/modules eintragen; /home/jibri/.asoundrc wiederherstellen; mit X-Server neu starten.</translation>
    </message>
    <message>
        <source>A sound device is missing</source>
        <translation>Ein Audiogerät fehlt</translation>
    </message>
    <message>
        <source>ALSA does not find a device of .asoundrc: snd-aloop has too few cards, or is not loaded.</source>
        <translation>ALSA findet ein Gerät aus .asoundrc nicht: snd-aloop hat zu wenige Karten oder ist nicht geladen.</translation>
    </message>
    <message>
        <source>modprobe snd-aloop and keep it in /etc/modules, then restart with X server.</source>
        <translation>modprobe snd-aloop ausführen und in /etc/modules eintragen, danach mit X-Server neu starten.</translation>
    </message>
    <message>
        <source>Resolutions differ</source>
        <translation>Auflösungen passen nicht zusammen</translation>
    </message>
    <message>
        <source>ffmpeg is to record more than the display shows.</source>
        <translation>ffmpeg soll mehr aufnehmen, als die Anzeige bietet.</translation>
    </message>
    <message>
        <source>Give xorg-video-dummy.conf the mode of jibri.ffmpeg.resolution, then restart with X server.</source>
        <translation>In xorg-video-dummy.conf den Modus von jibri.ffmpeg.resolution eintragen, danach mit X-Server neu starten.</translation>
    </message>
    <message>
        <source>The stream's address does not answer</source>
        <translation>Die Adresse des Livestreams antwortet nicht</translation>
    </message>
    <message>
        <source>The streaming service refused the key or could not be reached. It is not tried again.</source>
        <translation>Der Streaming-Dienst lehnte den Schlüssel ab oder war nicht erreichbar. Es wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>Check the stream key with whoever started the stream, and the way out of this host.</source>
        <translation>Den Streamschlüssel mit der Person klären, die den Livestream startete, und den Weg dieses Rechners nach außen prüfen.</translation>
    </message>
    <message>
        <source>The streaming service hung up</source>
        <translation>Der Streaming-Dienst hat aufgelegt</translation>
    </message>
    <message>
        <source>The connection to the service broke during the stream.</source>
        <translation>Die Verbindung zum Dienst brach während des Livestreams ab.</translation>
    </message>
    <message>
        <source>Start the stream again; look at the way out of this host.</source>
        <translation>Den Livestream neu starten; den Weg dieses Rechners nach außen prüfen.</translation>
    </message>
    <message>
        <source>No media arrived</source>
        <translation>Keine Medien angekommen</translation>
    </message>
    <message>
        <source>Somebody was unmuted and nothing arrived for no-media-timeout: no UDP way from this host to the bridge.</source>
        <translation>Jemand war nicht stummgeschaltet, und während no-media-timeout kam nichts an: kein UDP-Weg von diesem Rechner zur Bridge.</translation>
    </message>
    <message>
        <source>Open UDP 10000 from this host to the bridges, or check the bridge's advertised addresses.</source>
        <translation>UDP 10000 von diesem Rechner zu den Bridges öffnen oder die bekannt gegebenen Adressen der Bridge prüfen.</translation>
    </message>
    <message>
        <source>No media connection</source>
        <translation>Keine Medienverbindung</translation>
    </message>
    <message>
        <source>The recorder reached signalling but not the bridge.</source>
        <translation>Der Recorder erreichte die Signalisierung, aber nicht die Bridge.</translation>
    </message>
    <message>
        <source>The browser hung</source>
        <translation>Der Browser hing</translation>
    </message>
    <message>
        <source>Chrome no longer answered during the meeting; most often the host has too little CPU or memory.</source>
        <translation>Chrome antwortete während des Meetings nicht mehr; meist hat der Rechner zu wenig CPU oder Speicher.</translation>
    </message>
    <message>
        <source>Look at load and memory of the host; restart when idle.</source>
        <translation>Last und Speicher des Rechners prüfen; im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>A recording was lost with its connection</source>
        <translation>Eine Aufnahme ging mit ihrer Verbindung verloren</translation>
    </message>
    <message>
        <source>The XMPP connection that had asked for it closed (Prosody restarted, network), so the Jibri stopped recording.</source>
        <translation>Die XMPP-Verbindung, die sie angefordert hatte, wurde geschlossen (Neustart von Prosody, Netz), daher beendete der Jibri die Aufnahme.</translation>
    </message>
    <message>
        <source>Nothing to restart. Restart Prosody only while nothing is recorded.</source>
        <translation>Nichts neu zu starten. Prosody nur neu starten, wenn nichts aufgenommen wird.</translation>
    </message>
    <message>
        <source>Its one session is over</source>
        <translation>Die einzige Sitzung ist vorbei</translation>
    </message>
    <message>
        <source>In single-use mode a Jibri ends as EXPIRED, and its supervisor restarts it.</source>
        <translation>Im single-use-Modus endet ein Jibri als EXPIRED, und die Dienstverwaltung startet ihn neu.</translation>
    </message>
    <message>
        <source>If it stays EXPIRED, restart now and mend the supervisor.</source>
        <translation>Bleibt er EXPIRED, jetzt neu starten und die Dienstverwaltung in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The finalize script failed</source>
        <translation>Das Finalize-Skript ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Jibri does not mind, but the recording was not moved away: the disk will fill.</source>
        <translation>Jibri stört das nicht, aber die Aufnahme wurde nicht weggeräumt: Die Platte läuft voll.</translation>
    </message>
    <message>
        <source>Run the script by hand as user jibri with the session's directory.</source>
        <translation>Das Skript von Hand als Benutzer jibri mit dem Verzeichnis der Sitzung ausführen.</translation>
    </message>
    <message>
        <source>A webhook receiver is down</source>
        <translation>Ein Webhook-Empfänger ist ausgefallen</translation>
    </message>
    <message>
        <source>A subscriber in jibri.webhook.subscribers does not answer. This can suppress presence updates and make starts fail.</source>
        <translation>Ein Empfänger aus jibri.webhook.subscribers antwortet nicht. Das kann Präsenzmeldungen unterdrücken und Starts scheitern lassen.</translation>
    </message>
    <message>
        <source>Start the receiver or take it out of jibri.webhook.subscribers, then restart when idle.</source>
        <translation>Den Empfänger starten oder aus jibri.webhook.subscribers nehmen, danach im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>config.json is ignored</source>
        <translation>config.json wird ignoriert</translation>
    </message>
    <message>
        <source>A property in it is missing or unknown, so Jibri ignores the whole file.</source>
        <translation>Eine Angabe darin fehlt oder ist unbekannt, daher ignoriert Jibri die ganze Datei.</translation>
    </message>
    <message>
        <source>Move its values to jibri.conf and remove config.json.</source>
        <translation>Die Werte nach jibri.conf übernehmen und config.json entfernen.</translation>
    </message>
    <message>
        <source>Restart when idle is pending</source>
        <translation>Neustart im Leerlauf steht aus</translation>
    </message>
    <message>
        <source>Somebody asked for a restart when idle (reload). No page of the Jibri shows it.</source>
        <translation>Jemand hat um einen Neustart im Leerlauf gebeten (reload). Keine Seite des Jibri zeigt das an.</translation>
    </message>
    <message>
        <source>Nothing: it restarts when its recording has ended.</source>
        <translation>Nichts: Er startet neu, wenn seine Aufnahme zu Ende ist.</translation>
    </message>
    <message>
        <source>Shutdown when idle is pending</source>
        <translation>Herunterfahren im Leerlauf steht aus</translation>
    </message>
    <message>
        <source>It was told to end when idle, and will stay down (exit 255). No page of the Jibri shows it.</source>
        <translation>Er soll sich im Leerlauf beenden und bleibt dann aus (Exit-Code 255). Keine Seite des Jibri zeigt das an.</translation>
    </message>
    <message>
        <source>If it is to come back, start the unit afterwards, or ask for a restart when idle: that replaces it.</source>
        <translation>Soll er wiederkommen, danach die Unit starten oder um einen Neustart im Leerlauf bitten: Das ersetzt es.</translation>
    </message>
    <message>
        <source>A recorder starts too slowly</source>
        <translation>Ein Recorder startet zu langsam</translation>
    </message>
    <message>
        <source>The Jibri did not answer within 15 s, so Jicofo sent a stop and asked the next one.</source>
        <translation>Der Jibri antwortete nicht binnen 15 s, also schickte Jicofo ein Stopp und fragte den nächsten.</translation>
    </message>
    <message>
        <source>A faster host, or a longer jicofo.xmpp.client.reply-timeout.</source>
        <translation>Ein schnellerer Host oder ein längeres jicofo.xmpp.client.reply-timeout.</translation>
    </message>
    <message>
        <source>A recording never came on</source>
        <translation>Eine Aufnahme kam nie zustande</translation>
    </message>
    <message>
        <source>A Jibri accepted the request and did not report a recording within 90 s. It is neither counted nor retried.</source>
        <translation>Ein Jibri nahm die Anfrage an und meldete binnen 90 s keine Aufnahme. Das wird weder gezählt noch wiederholt.</translation>
    </message>
    <message>
        <source>Read the log of that Jibri; make a canary recording with it.</source>
        <translation>Das Protokoll dieses Jibri lesen; eine Testaufnahme mit ihm machen.</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>Kein Speicher mehr</translation>
    </message>
    <message>
        <source>The Java process has no heap left; from here on anything may fail.</source>
        <translation>Der Java-Prozess hat keinen Heap mehr; ab jetzt kann alles fehlschlagen.</translation>
    </message>
    <message>
        <source>Restart when idle, and give it more heap or the host more memory.</source>
        <translation>Im Leerlauf neu starten und ihm mehr Heap oder dem Host mehr Speicher geben.</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Terminal on its host</source>
        <translation>Terminal auf seinem Host</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>Kein Terminal</translation>
    </message>
    <message>
        <source>No terminal program was found; $TERMINAL may name one. The command is in the clipboard: %1</source>
        <translation>Kein Terminalprogramm gefunden; $TERMINAL kann eines nennen. Der Befehl ist in der Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation>ssh-Befehl kopieren</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>Kein Browser</translation>
    </message>
    <message>
        <source>Copy command that leads to its page</source>
        <translation>Befehl kopieren, der zu seiner Seite führt</translation>
    </message>
    <message>
        <source>Only through SSH</source>
        <translation>Nur über SSH</translation>
    </message>
    <message>
        <source>Its page is reached through SSH only. The command is in the clipboard: %1 – while it runs, the page is at %2</source>
        <translation>Seine Seite ist nur über SSH erreichbar. Der Befehl ist in der Zwischenablage: %1 – solange er läuft, ist die Seite unter %2</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Round-trip time</source>
        <translation>Umlaufzeit (RTT)</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>Sendeverlust</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>Empfangsverlust</translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation>Sendejitter, Ton</translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation>Sendejitter, Video</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>Bitrate gesendet</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>Bitrate empfangen</translation>
    </message>
    <message>
        <source>Audio bit rate up</source>
        <translation>Ton-Bitrate gesendet</translation>
    </message>
    <message>
        <source>Video bit rate up</source>
        <translation>Video-Bitrate gesendet</translation>
    </message>
    <message>
        <source>Estimated downlink</source>
        <translation>Geschätzter Download</translation>
    </message>
    <message>
        <source>Wanted video rate down</source>
        <translation>Gewünschte Video-Bitrate</translation>
    </message>
    <message>
        <source>Given video rate down</source>
        <translation>Zugeteilte Video-Bitrate</translation>
    </message>
    <message>
        <source>Retransmissions asked for</source>
        <translation>Angeforderte Neuübertragungen</translation>
    </message>
    <message>
        <source>Last-n</source>
        <translation>Last-n</translation>
    </message>
    <message>
        <source>Leg score (estimated)</source>
        <translation>Streckenwert (geschätzt)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Round-trip time, median</source>
        <translation>Umlaufzeit, Median</translation>
    </message>
    <message>
        <source>Round-trip time, 95th percentile</source>
        <translation>Umlaufzeit, 95. Perzentil</translation>
    </message>
    <message>
        <source>Round-trip time, worst</source>
        <translation>Umlaufzeit, schlechteste</translation>
    </message>
    <message>
        <source>Loss up, median</source>
        <translation>Sendeverlust, Median</translation>
    </message>
    <message>
        <source>Loss up, 95th percentile</source>
        <translation>Sendeverlust, 95. Perzentil</translation>
    </message>
    <message>
        <source>Loss up, worst</source>
        <translation>Sendeverlust, höchster</translation>
    </message>
    <message>
        <source>Loss down, median</source>
        <translation>Empfangsverlust, Median</translation>
    </message>
    <message>
        <source>Loss down, 95th percentile</source>
        <translation>Empfangsverlust, 95. Perzentil</translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation>Empfangsverlust, höchster</translation>
    </message>
    <message>
        <source>Jitter up, median</source>
        <translation>Sendejitter, Median</translation>
    </message>
    <message>
        <source>Jitter up, 95th percentile</source>
        <translation>Sendejitter, 95. Perzentil</translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation>Sendejitter, höchster</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Local endpoints</source>
        <translation>Lokale Endpunkte</translation>
    </message>
    <message>
        <source>Round-trip time, mean</source>
        <translation>Umlaufzeit, Mittel</translation>
    </message>
    <message>
        <source>Jitter added by the bridge</source>
        <translation>Von der Bridge verursachter Jitter</translation>
    </message>
    <message>
        <source>Bit rate from relays</source>
        <translation>Bitrate von Relays</translation>
    </message>
    <message>
        <source>Bit rate to relays</source>
        <translation>Bitrate an Relays</translation>
    </message>
    <message>
        <source>Brewery rooms configured</source>
        <translation>Konfigurierte Brewery-Räume</translation>
    </message>
    <message>
        <source>Brewery rooms joined</source>
        <translation>Betretene Brewery-Räume</translation>
    </message>
    <message>
        <source>XMPP connections configured</source>
        <translation>Konfigurierte XMPP-Verbindungen</translation>
    </message>
    <message>
        <source>XMPP connections up</source>
        <translation>Bestehende XMPP-Verbindungen</translation>
    </message>
    <message>
        <source>ICE failures</source>
        <translation>ICE-Fehler</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>Belegter Heap</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>CPU stolen</source>
        <translation>Entzogene CPU-Zeit</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Peer-to-peer rooms</source>
        <translation>Peer-to-Peer-Räume</translation>
    </message>
    <message>
        <source>Health check passed</source>
        <translation>Gesundheitsprüfung bestanden</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leerlaufen lassen</translation>
    </message>
    <message>
        <source>Graceful shutdown</source>
        <translation>Geordnetes Herunterfahren</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Fährt herunter</translation>
    </message>
    <message>
        <source>Largest room</source>
        <translation>Größter Raum</translation>
    </message>
    <message>
        <source>Bridges known</source>
        <translation>Bekannte Bridges</translation>
    </message>
    <message>
        <source>Bridges operational</source>
        <translation>Betriebsbereite Bridges</translation>
    </message>
    <message>
        <source>Bridges in shutdown</source>
        <translation>Bridges beim Herunterfahren</translation>
    </message>
    <message>
        <source>Bridges lost</source>
        <translation>Verlorene Bridges</translation>
    </message>
    <message>
        <source>Recorders known</source>
        <translation>Bekannte Recorder</translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation>Freie Recorder</translation>
    </message>
    <message>
        <source>Recordings now</source>
        <translation>Laufende Aufzeichnungen</translation>
    </message>
    <message>
        <source>Live streams now</source>
        <translation>Laufende Livestreams</translation>
    </message>
    <message>
        <source>Failed recordings</source>
        <translation>Fehlgeschlagene Aufzeichnungen</translation>
    </message>
    <message>
        <source>ICE failures reported</source>
        <translation>Gemeldete ICE-Fehler</translation>
    </message>
    <message>
        <source>Restarts requested</source>
        <translation>Angeforderte Neustarts</translation>
    </message>
    <message>
        <source>Sessions started</source>
        <translation>Begonnene Sitzungen</translation>
    </message>
    <message>
        <source>Sessions stopped</source>
        <translation>Beendete Sitzungen</translation>
    </message>
    <message>
        <source>System errors</source>
        <translation>Systemfehler</translation>
    </message>
    <message>
        <source>Refused because busy</source>
        <translation>Abgelehnt, weil belegt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>Client-Verbindungen</translation>
    </message>
    <message>
        <source>Rooms in memory</source>
        <translation>Räume im Speicher</translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation>Systemlast, 1 min</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>Verfügbarer Speicher</translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation>Freier Swap</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation>Genutzte Bridges</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>Last, höchste</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Counting since</source>
        <translation>Gezählt seit</translation>
    </message>
    <message>
        <source>Recordings today</source>
        <translation>Aufnahmen heute</translation>
    </message>
    <message>
        <source>Recordings counted since</source>
        <translation>Aufnahmen gezählt seit</translation>
    </message>
    <message>
        <source>Disk free for recordings</source>
        <translation>Freier Platz für Aufnahmen</translation>
    </message>
    <message>
        <source>Disk left at the present bit rate</source>
        <translation>Platz reicht bei heutiger Bitrate</translation>
    </message>
    <message>
        <source>People on the phone</source>
        <translation>Personen am Telefon</translation>
    </message>
    <message>
        <source>Connects telephones (SIP)</source>
        <translation>Verbindet Telefone (SIP)</translation>
    </message>
    <message>
        <source>Transcribes</source>
        <translation>Schreibt mit</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>Server erreichbar</translation>
    </message>
    <message>
        <source>Servers down</source>
        <translation>Server ausgefallen</translation>
    </message>
    <message>
        <source>Servers behind it</source>
        <translation>Server dahinter</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>Verbindungen höchstens</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>Platz frei</translation>
    </message>
    <message>
        <source>Disk of the recordings</source>
        <translation>Platte der Aufnahmen</translation>
    </message>
    <message>
        <source>Load of its machine</source>
        <translation>Systemlast seiner Maschine</translation>
    </message>
    <message>
        <source>Processors of its machine</source>
        <translation>Prozessoren seiner Maschine</translation>
    </message>
    <message>
        <source>ffmpeg processes</source>
        <translation>ffmpeg-Prozesse</translation>
    </message>
    <message>
        <source>Browser drivers running</source>
        <translation>Laufende Browser-Treiber</translation>
    </message>
    <message>
        <source>Recording so far</source>
        <translation>Aufnahme bisher</translation>
    </message>
    <message>
        <source>Recording grows by</source>
        <translation>Aufnahme wächst um</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>%1, until GET %2 says true</source>
        <translation>%1, bis GET %2 true sagt</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>Wieder im Dienst</translation>
    </message>
    <message>
        <source>%1, until GET %2 says false</source>
        <translation>%1, bis GET %2 false sagt</translation>
    </message>
    <message>
        <source>Wait until idle</source>
        <translation>Warten, bis sie leer ist</translation>
    </message>
    <message>
        <source>until no meeting is left, seen twice</source>
        <translation>bis kein Meeting mehr läuft, zweimal gesehen</translation>
    </message>
    <message>
        <source>%1 rooms, %2 people left</source>
        <translation>noch %1 Räume, %2 Personen</translation>
    </message>
    <message>
        <source>Bridges that Jicofo counts</source>
        <translation>Bridges, die Jicofo zählt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>%1 says 200, later than %2 s after the start</source>
        <translation>%1 sagt 200, später als %2 s nach dem Start</translation>
    </message>
    <message>
        <source>XMPP login</source>
        <translation>XMPP-Anmeldung</translation>
    </message>
    <message>
        <source>all configured connections up, all breweries joined</source>
        <translation>alle eingerichteten Verbindungen stehen, alle Breweries betreten</translation>
    </message>
    <message>
        <source>Jicofo counts it</source>
        <translation>Jicofo zählt sie</translation>
    </message>
    <message>
        <source>as many operational bridges as before</source>
        <translation>so viele einsatzbereite Bridges wie zuvor</translation>
    </message>
    <message>
        <source>Move group %1</source>
        <translation>Gruppe %1 umziehen</translation>
    </message>
    <message>
        <source>%1 people of the shard have a critical connection</source>
        <translation>%1 Personen des Shards haben eine kritische Verbindung</translation>
    </message>
    <message>
        <source>Jicofo moves people, and it is not in the fleet file.</source>
        <translation>Jicofo zieht Personen um, steht aber nicht in der Flottendatei.</translation>
    </message>
    <message>
        <source>Nothing is known of the shard yet.</source>
        <translation>Über den Shard ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>There is no such bridge in the fleet file.</source>
        <translation>Eine solche Bridge steht nicht in der Flottendatei.</translation>
    </message>
    <message>
        <source>%1 is not well now; a rolling restart begins with all of them healthy and none draining.</source>
        <translation>%1 geht es gerade nicht gut; ein rollierender Neustart beginnt, wenn alle gesund sind und keine geleert wird.</translation>
    </message>
    <message>
        <source>There is no way to restart %1: it needs ssh = or service = in the fleet file.</source>
        <translation>%1 lässt sich nicht neu starten: In der Flottendatei fehlt ssh = oder service =.</translation>
    </message>
    <message>
        <source>No other bridge is usable, so its meetings would have nowhere to go.</source>
        <translation>Keine andere Bridge ist verwendbar; ihre Meetings wüssten nicht, wohin.</translation>
    </message>
    <message>
        <source>The other bridges could not carry it: stress would be %1, the limit is 0.7.</source>
        <translation>Die anderen Bridges könnten es nicht tragen: Die Last wäre %1, die Grenze ist 0,7.</translation>
    </message>
    <message>
        <source>Let it settle</source>
        <translation>Zur Ruhe kommen lassen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The share of people to move at once must be above 0 and at most 1.</source>
        <translation>Der Anteil der Personen, die auf einmal umziehen, muss über 0 und höchstens 1 sein.</translation>
    </message>
    <message>
        <source>%1 is no bridge of the fleet file.</source>
        <translation>%1 ist keine Bridge der Flottendatei.</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet.</source>
        <translation>Über %1 ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>No other bridge is usable: while every bridge drains, Jicofo uses them all the same.</source>
        <translation>Keine andere Bridge ist verwendbar: Werden alle geleert, benutzt Jicofo sie trotzdem.</translation>
    </message>
    <message>
        <source>No other bridge is usable: a restart of the only bridge ends all calls.</source>
        <translation>Keine andere Bridge ist verwendbar: Ein Neustart der einzigen Bridge beendet alle Gespräche.</translation>
    </message>
    <message>
        <source>Which process runs</source>
        <translation>Welcher Prozess läuft</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>Es gibt keinen Vorgang %1.</translation>
    </message>
    <message>
        <source>%1 is not in the fleet file, so there is no way to it.</source>
        <translation>%1 steht nicht in der Flottendatei, daher führt kein Weg dorthin.</translation>
    </message>
    <message>
        <source>This is done to one server at a time.</source>
        <translation>Das geschieht mit einem Server auf einmal.</translation>
    </message>
    <message>
        <source>Healthy and idle</source>
        <translation>Gesund und frei</translation>
    </message>
    <message>
        <source>%1 says HEALTHY and IDLE</source>
        <translation>%1 sagt HEALTHY und IDLE</translation>
    </message>
    <message>
        <source>as many recorders as before</source>
        <translation>so viele Recorder wie zuvor</translation>
    </message>
    <message>
        <source>Ask it to restart when idle</source>
        <translation>Um Neustart im Leerlauf bitten</translation>
    </message>
    <message>
        <source>asked; it restarts by itself when its recording has ended</source>
        <translation>gebeten; er startet von selbst neu, wenn seine Aufnahme zu Ende ist</translation>
    </message>
    <message>
        <source>Recorders that Jicofo counts</source>
        <translation>Recorder, die Jicofo zählt</translation>
    </message>
    <message>
        <source>%1 is no recorder of the fleet file.</source>
        <translation>%1 ist kein Recorder der Flottendatei.</translation>
    </message>
    <message>
        <source>No recorder is named.</source>
        <translation>Kein Recorder ist genannt.</translation>
    </message>
    <message>
        <source>%1 does not record.</source>
        <translation>%1 nimmt nicht auf.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Once asked it cannot be called back: Jibri has no way to cancel it.</source>
        <translation>Einmal gebeten, lässt es sich nicht zurücknehmen: Jibri kennt kein Abbrechen.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>nicht abgewartet</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>Es gibt keinen Shard %1.</translation>
    </message>
    <message>
        <source>Jitscope is read-only now.</source>
        <translation>Jitscope darf gerade nur lesen.</translation>
    </message>
    <message>
        <source>This shard is read-only.</source>
        <translation>Dieser Shard darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>Bridges are back</source>
        <translation>Bridges sind zurück</translation>
    </message>
    <message>
        <source>at least one usable bridge, as the console sees it</source>
        <translation>mindestens eine verwendbare Bridge, wie die Konsole es sieht</translation>
    </message>
    <message>
        <source>There is no such server in the fleet file.</source>
        <translation>Ein solcher Server steht nicht in der Flottendatei.</translation>
    </message>
    <message>
        <source>Test the configuration</source>
        <translation>Konfiguration prüfen</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Jicofo answers</source>
        <translation>Jicofo antwortet</translation>
    </message>
    <message>
        <source>%1 says 200</source>
        <translation>%1 sagt 200</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>Von hier aus lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Self-healing did not get through with %1: %2</source>
        <translation>Die Selbstheilung kam bei %1 nicht durch: %2</translation>
    </message>
    <message>
        <source>Self-healing of %1 has stopped itself: %2 acts in a row did not help.</source>
        <translation>Die Selbstheilung von %1 hat sich selbst angehalten: %2 Eingriffe in Folge halfen nicht.</translation>
    </message>
    <message>
        <source>Self-healing: %1 is well again (%2).</source>
        <translation>Selbstheilung: %1 ist wieder in Ordnung (%2).</translation>
    </message>
    <message>
        <source>Self-healing: %1 was restarted and is not well (%2).</source>
        <translation>Selbstheilung: %1 wurde neu gestartet und ist nicht in Ordnung (%2).</translation>
    </message>
    <message>
        <source>Self-healing: %1 for %2, because of %3.</source>
        <translation>Selbstheilung: %1 für %2 wegen %3.</translation>
    </message>
    <message>
        <source>Accounts there are</source>
        <translation>Vorhandene Konten</translation>
    </message>
    <message>
        <source>There is no account %1, or Prosody's shell (module admin_shell, 0.12 or later) does not list it.</source>
        <translation>Es gibt kein Konto %1, oder Prosodys Shell (Modul admin_shell, ab 0.12) führt es nicht auf.</translation>
    </message>
    <message>
        <source>%1 is there already, or Prosody has no such host, or its shell (module admin_shell, 0.12 or later) does not answer.</source>
        <translation>%1 gibt es schon, oder Prosody hat keinen solchen Host, oder seine Shell (Modul admin_shell, ab 0.12) antwortet nicht.</translation>
    </message>
    <message>
        <source>This is done to one account at a time.</source>
        <translation>Das geschieht mit einem Konto auf einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be an account: %2.</source>
        <translation>%1 kann kein Konto sein: %2.</translation>
    </message>
    <message>
        <source>Prosody keeps the accounts, and it is not in the fleet file.</source>
        <translation>Prosody verwaltet die Konten, steht aber nicht in der Flottendatei.</translation>
    </message>
    <message>
        <source>There is no way to run prosodyctl for %1: it needs ssh = or service = in the fleet file.</source>
        <translation>Für %1 lässt sich prosodyctl nicht ausführen: In der Flottendatei fehlt ssh = oder service =.</translation>
    </message>
    <message>
        <source>Whoever is logged in with it stays so until they leave.</source>
        <translation>Wer damit angemeldet ist, bleibt es bis zum Verlassen.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>The fleet file does not say how to record: [shard.canary] needs base =, domain =, user = and secret =.</source>
        <translation>Die Flottendatei sagt nicht, wie aufzunehmen ist: [shard.canary] braucht base =, domain =, user = und secret =.</translation>
    </message>
    <message>
        <source>%1 does not say whether it is free.</source>
        <translation>%1 sagt nicht, ob er frei ist.</translation>
    </message>
    <message>
        <source>%1 is not idle.</source>
        <translation>%1 ist nicht frei.</translation>
    </message>
    <message>
        <source>%1 says UNHEALTHY: it must be restarted first.</source>
        <translation>%1 sagt UNHEALTHY: Er muss zuerst neu gestartet werden.</translation>
    </message>
    <message>
        <source>No other recorder is free: a recording that somebody asks for meanwhile would be refused.</source>
        <translation>Kein anderer Recorder ist frei: Eine Aufnahme, um die inzwischen jemand bittet, würde abgelehnt.</translation>
    </message>
    <message>
        <source>The load of its machine is too high now: %1.</source>
        <translation>Die Systemlast seiner Maschine ist gerade zu hoch: %1.</translation>
    </message>
    <message>
        <source>%1 records the empty room %2 for %3 s; meanwhile it takes no other recording.</source>
        <translation>%1 nimmt den leeren Raum %2 %3 s lang auf; inzwischen nimmt er keine andere Aufnahme an.</translation>
    </message>
    <message>
        <source>What it writes is not read back: that needs ssh = in the fleet file.</source>
        <translation>Was er schreibt, wird nicht zurückgelesen: Dazu fehlt ssh = in der Flottendatei.</translation>
    </message>
    <message>
        <source>Idle and healthy</source>
        <translation>Frei und gesund</translation>
    </message>
    <message>
        <source>Browser and login</source>
        <translation>Browser und Anmeldung</translation>
    </message>
    <message>
        <source>startService is accepted, and it says BUSY</source>
        <translation>startService wird angenommen, und er sagt BUSY</translation>
    </message>
    <message>
        <source>ffmpeg runs</source>
        <translation>ffmpeg läuft</translation>
    </message>
    <message>
        <source>a process on its machine</source>
        <translation>ein Prozess auf seiner Maschine</translation>
    </message>
    <message>
        <source>Disk is written</source>
        <translation>Platte wird beschrieben</translation>
    </message>
    <message>
        <source>after %1 s the file has more than 100 kB</source>
        <translation>nach %1 s hat die Datei mehr als 100 kB</translation>
    </message>
    <message>
        <source>after %1 s it still says BUSY</source>
        <translation>nach %1 s sagt er noch BUSY</translation>
    </message>
    <message>
        <source>It goes on recording</source>
        <translation>Die Aufnahme läuft weiter</translation>
    </message>
    <message>
        <source>%1 bytes so far</source>
        <translation>bisher %1 Bytes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>%1 says IDLE again</source>
        <translation>%1 sagt wieder IDLE</translation>
    </message>
    <message>
        <source>Read the file back</source>
        <translation>Datei zurücklesen</translation>
    </message>
    <message>
        <source>ffprobe finds at least %1 s of video and audio</source>
        <translation>ffprobe findet mindestens %1 s Video und Ton</translation>
    </message>
    <message>
        <source>%1 s, %2 video and %3 audio streams, %4 bytes</source>
        <translation>%1 s, %2 Video- und %3 Tonspuren, %4 Bytes</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>the folder %1 is gone</source>
        <translation>der Ordner %1 ist weg</translation>
    </message>
    <message>
        <source>This is done to one thing at a time.</source>
        <translation>Das geschieht mit einer Sache auf einmal.</translation>
    </message>
    <message>
        <source>There is no server in the fleet file on which it could run.</source>
        <translation>In der Flottendatei steht kein Server, auf dem es laufen könnte.</translation>
    </message>
    <message>
        <source>It runs on the server %1, and there is no way to it: it needs ssh = in the fleet file.</source>
        <translation>Es läuft auf dem Server %1, aber dorthin führt kein Weg: In der Flottendatei fehlt ssh =.</translation>
    </message>
    <message>
        <source>%1 begins with a dash: the program would read it as an option.</source>
        <translation>%1 beginnt mit einem Bindestrich: Das Programm würde es als Option lesen.</translation>
    </message>
    <message>
        <source>A name has a character in it that no program can be given.</source>
        <translation>Ein Name enthält ein Zeichen, das sich keinem Programm übergeben lässt.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1 does not answer, and the rule acts on all proxies or on none.</source>
        <translation>%1 antwortet nicht, und die Regel greift auf allen Proxys ein oder auf keinem.</translation>
    </message>
    <message>
        <source>No proxy of this shard is in the fleet file.</source>
        <translation>Kein Proxy dieses Shards steht in der Flottendatei.</translation>
    </message>
    <message>
        <source>The rule has stopped itself: %1 of its acts failed in a row.</source>
        <translation>Die Regel hat sich selbst angehalten: %1 ihrer Eingriffe schlugen in Folge fehl.</translation>
    </message>
    <message>
        <source>An act of the rule has not ended yet.</source>
        <translation>Ein Eingriff der Regel ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>The rule has acted %1 times within an hour, the limit is %2.</source>
        <translation>Die Regel hat binnen einer Stunde %1-mal eingegriffen, die Grenze ist %2.</translation>
    </message>
    <message>
        <source>Of %1 only %2 would be left in service.</source>
        <translation>Von %1 blieben nur %2 im Dienst.</translation>
    </message>
    <message>
        <source>Of %1 would be %2 out of service at once, the limit is %3.</source>
        <translation>Von %1 wären %2 gleichzeitig außer Dienst, die Grenze ist %3.</translation>
    </message>
    <message>
        <source>%1 is busy: self-healing never cuts a recording unless while_recording = true.</source>
        <translation>%1 ist belegt: Die Selbstheilung bricht nie eine Aufnahme ab, außer bei while_recording = true.</translation>
    </message>
    <message>
        <source>Another operation runs on the shard.</source>
        <translation>Auf dem Shard läuft ein anderer Vorgang.</translation>
    </message>
    <message>
        <source>Something critical is firing on the shard: it is not the night for a restart.</source>
        <translation>Auf dem Shard steht ein kritischer Alarm an: Das ist keine Nacht für einen Neustart.</translation>
    </message>
    <message>
        <source>Jicofo is restarted when the shard has no meeting.</source>
        <translation>Jicofo wird neu gestartet, wenn der Shard kein Meeting hat.</translation>
    </message>
    <message>
        <source>%1 was not restarted in %2 nights in a row: it was not idle in time, or it failed.</source>
        <translation>%1 wurde %2 Nächte in Folge nicht neu gestartet: nicht rechtzeitig frei oder fehlgeschlagen.</translation>
    </message>
    <message>
        <source>A room is named by its whole address, like weekly@conference.meet.example.org.</source>
        <translation>Ein Raum wird mit seiner ganzen Adresse genannt, etwa weekly@conference.meet.example.org.</translation>
    </message>
    <message>
        <source>Jicofo keeps the pins, and it is not in the fleet file.</source>
        <translation>Jicofo verwaltet die Anheftungen, steht aber nicht in der Flottendatei.</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Anheftung lösen</translation>
    </message>
    <message>
        <source>%1, until GET %2 does not list it</source>
        <translation>%1, bis GET %2 ihn nicht mehr aufführt</translation>
    </message>
    <message>
        <source>It is not pinned now.</source>
        <translation>Er ist gerade nicht angeheftet.</translation>
    </message>
    <message>
        <source>The version of %1 is not known.</source>
        <translation>Die Version von %1 ist unbekannt.</translation>
    </message>
    <message>
        <source>To which version? The options version= or bridge= say.</source>
        <translation>An welche Version? Das sagt die Option version= oder bridge=.</translation>
    </message>
    <message>
        <source>A pin lasts from 1 minute to 30 days.</source>
        <translation>Eine Anheftung gilt von 1 Minute bis 30 Tage.</translation>
    </message>
    <message>
        <source>No bridge has version %1, so the room would get no bridge at all. There are: %2.</source>
        <translation>Keine Bridge hat Version %1, der Raum bekäme also gar keine. Vorhanden: %2.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>%1 for %2 minutes, until GET %3 lists it</source>
        <translation>%1 für %2 Minuten, bis GET %3 es aufführt</translation>
    </message>
    <message>
        <source>It is pinned to %1 already; that ends.</source>
        <translation>Er ist schon an %1 angeheftet; das endet damit.</translation>
    </message>
    <message>
        <source>The pin counts when the room next gets a bridge, and is lost when Jicofo restarts.</source>
        <translation>Die Anheftung gilt, sobald der Raum das nächste Mal eine Bridge bekommt, und geht beim Neustart von Jicofo verloren.</translation>
    </message>
    <message>
        <source>Agent check off on %1</source>
        <translation>Agent-Check auf %1 aus</translation>
    </message>
    <message>
        <source>Drain on %1</source>
        <translation>Auf %1 leeren</translation>
    </message>
    <message>
        <source>Wait until empty</source>
        <translation>Warten, bis er leer ist</translation>
    </message>
    <message>
        <source>until no room of the shard is left, seen twice</source>
        <translation>bis kein Raum des Shards mehr da ist, zweimal gesehen</translation>
    </message>
    <message>
        <source>Out of service on %1</source>
        <translation>Außer Dienst auf %1</translation>
    </message>
    <message>
        <source>End connections on %1</source>
        <translation>Verbindungen auf %1 beenden</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>noch %1 Verbindungen</translation>
    </message>
    <message>
        <source>Ready on %1</source>
        <translation>Bereit auf %1</translation>
    </message>
    <message>
        <source>Agent check on, up on %1</source>
        <translation>Agent-Check auf %1 an, erreichbar</translation>
    </message>
    <message>
        <source>state %1, the agent says %2</source>
        <translation>Zustand %1, der Agent sagt %2</translation>
    </message>
    <message>
        <source>%1 is no proxy of this shard in the fleet file.</source>
        <translation>%1 ist kein Proxy dieses Shards in der Flottendatei.</translation>
    </message>
    <message>
        <source>Which server of %1 is this shard? The fleet file does not say: it needs server = "backend/server".</source>
        <translation>Welcher Server von %1 ist dieser Shard? Die Flottendatei sagt es nicht: Es fehlt server = "backend/server".</translation>
    </message>
    <message>
        <source>There is no way to change %1: it needs socket = or stats = in the fleet file.</source>
        <translation>%1 lässt sich nicht ändern: In der Flottendatei fehlt socket = oder stats =.</translation>
    </message>
    <message>
        <source>%1 does not answer now, and a shard is drained on every proxy. The option without=%1 leaves it out.</source>
        <translation>%1 antwortet gerade nicht, und ein Shard wird auf jedem Proxy geleert. Die Option without=%1 lässt ihn aus.</translation>
    </message>
    <message>
        <source>%1 has no server %2.</source>
        <translation>%1 hat keinen Server %2.</translation>
    </message>
    <message>
        <source>%1 is left out: what it is asked for still goes to this shard.</source>
        <translation>%1 wird ausgelassen: Seine Anfragen gehen weiter an diesen Shard.</translation>
    </message>
    <message>
        <source>The agent check is on at %1: if the shard itself says drain, that must be changed there (/etc/jitsi/shard-status or Consul).</source>
        <translation>Der Agent-Check ist auf %1 an: Sagt der Shard selbst drain, ist das dort zu ändern (/etc/jitsi/shard-status oder Consul).</translation>
    </message>
    <message>
        <source>New rooms go to %1.</source>
        <translation>Neue Räume gehen an %1.</translation>
    </message>
    <message>
        <source>Not in the fleet file, so nobody knows here whether there is room: %1.</source>
        <translation>Nicht in der Flottendatei, daher ist hier unbekannt, ob Platz ist: %1.</translation>
    </message>
    <message>
        <source>Every connection to this shard is cut on all proxies; its meetings are loaded again elsewhere.</source>
        <translation>Jede Verbindung zu diesem Shard wird auf allen Proxys getrennt; seine Meetings werden anderswo neu geladen.</translation>
    </message>
    <message>
        <source>Rooms that are open stay on this shard until they end, also for those who join them later.</source>
        <translation>Offene Räume bleiben bis zu ihrem Ende auf diesem Shard, auch für alle, die später beitreten.</translation>
    </message>
    <message>
        <source>Module of Prosody</source>
        <translation>Prosody-Modul</translation>
    </message>
    <message>
        <source>%1 without a room says 400: the module answers</source>
        <translation>%1 ohne Raum sagt 400: Das Modul antwortet</translation>
    </message>
    <message>
        <source>Prosody does not have the module %1, or not on %2: put it into modules_enabled of that host, set prosody_password_public_key_repo_url, and restart Prosody.</source>
        <translation>Prosody hat das Modul %1 nicht oder nicht auf %2: in modules_enabled dieses Hosts aufnehmen, prosody_password_public_key_repo_url setzen und Prosody neu starten.</translation>
    </message>
    <message>
        <source>It takes a room and who is to leave it.</source>
        <translation>Nötig sind ein Raum und wer ihn verlassen soll.</translation>
    </message>
    <message>
        <source>This is done to one room at a time.</source>
        <translation>Das geschieht mit einem Raum auf einmal.</translation>
    </message>
    <message>
        <source>Prosody does it, and its HTTP port is not in the fleet file.</source>
        <translation>Das macht Prosody, aber sein HTTP-Port steht nicht in der Flottendatei.</translation>
    </message>
    <message>
        <source>There is no system token for Prosody. 1. In Prosody: muc_end_meeting and muc_kick_participant in modules_enabled of %1, prosody_password_public_key_repo_url, app_id and asap_key_server set. 2. Sign a token with that key and keep it: jitscope secret rooms-token. 3. In the fleet file: rooms_secret = "rooms-token" in [[shard.prosody]]. README: Rooms and people.</source>
        <translation>Es gibt kein System-Token für Prosody. 1. In Prosody: muc_end_meeting und muc_kick_participant in modules_enabled von %1; prosody_password_public_key_repo_url, app_id und asap_key_server gesetzt. 2. Mit diesem Schlüssel ein Token signieren und ablegen: jitscope secret rooms-token. 3. In der Flottendatei: rooms_secret = "rooms-token" in [[shard.prosody]]. README: Rooms and people.</translation>
    </message>
    <message>
        <source>The console does not see the room %1 any more.</source>
        <translation>Die Konsole sieht den Raum %1 nicht mehr.</translation>
    </message>
    <message>
        <source>End the room</source>
        <translation>Meeting beenden</translation>
    </message>
    <message>
        <source>until the console does not see it any more</source>
        <translation>bis die Konsole den Raum nicht mehr sieht</translation>
    </message>
    <message>
        <source>Prosody did not end it. 401: the system token is not its own, has run out, or app_secret is set; 404: no such room.</source>
        <translation>Prosody hat es nicht beendet. 401: Das System-Token gehört nicht zu ihm, ist abgelaufen, oder app_secret ist gesetzt; 404: kein solcher Raum.</translation>
    </message>
    <message>
        <source>it is still there, or again: %1 people</source>
        <translation>noch da oder wieder da: %1 Personen</translation>
    </message>
    <message>
        <source>The console does not see %1 in the room any more.</source>
        <translation>Die Konsole sieht %1 nicht mehr im Raum.</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>Aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>until the console does not see them there any more; the module says 200 also when it did nothing</source>
        <translation>bis die Konsole sie dort nicht mehr sieht; das Modul sagt auch dann 200, wenn es nichts getan hat</translation>
    </message>
    <message>
        <source>They are still there. Prosody says 200 also when the system token is not its own or has run out, and when it does not find the room: its log has the reason.</source>
        <translation>Die Person ist noch da. Prosody sagt auch dann 200, wenn das System-Token nicht zu ihm gehört oder abgelaufen ist oder der Raum nicht gefunden wird: Der Grund steht in seinem Protokoll.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>The %1 was not given.</source>
        <translation>Nicht angegeben: %1.</translation>
    </message>
    <message>
        <source>No other shard is well: %1.</source>
        <translation>Keinem anderen Shard geht es gut: %1.</translation>
    </message>
    <message>
        <source>Whether %1 has room is not known here, since it is not in the fleet file.</source>
        <translation>Ob auf %1 Platz ist, ist hier nicht bekannt, da es nicht in der Flottendatei steht.</translation>
    </message>
    <message>
        <source>It is the last shard in service: its rooms would have nowhere to go.</source>
        <translation>Es ist der letzte Shard im Dienst: Seine Räume wüssten nicht, wohin.</translation>
    </message>
    <message>
        <source>The other shards have room for %1 people, this one has %2.</source>
        <translation>Die anderen Shards haben Platz für %1 Personen, dieser hat %2.</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>Alarme stummschalten</translation>
    </message>
    <message>
        <source>in Alertmanager, until %1 at the latest</source>
        <translation>im Alertmanager, längstens bis %1</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>Stummschaltung beenden</translation>
    </message>
    <message>
        <source>in Alertmanager</source>
        <translation>im Alertmanager</translation>
    </message>
    <message>
        <source>systemd reads it</source>
        <translation>Von systemd einlesen lassen</translation>
    </message>
    <message>
        <source>A timer can be put only on a host that runs systemd and is reached by SSH.</source>
        <translation>Ein Timer lässt sich nur auf einem Host einrichten, der systemd verwendet und per SSH erreichbar ist.</translation>
    </message>
    <message>
        <source>The name of its unit, or its address, cannot stand in a unit file.</source>
        <translation>Der Name seiner Unit oder seine Adresse darf so nicht in einer Unit-Datei stehen.</translation>
    </message>
    <message>
        <source>%1 wants a login, and no secret is put on a host.</source>
        <translation>%1 verlangt eine Anmeldung, und auf einem Host wird kein Geheimnis abgelegt.</translation>
    </message>
    <message>
        <source>Timer off</source>
        <translation>Timer ausschalten</translation>
    </message>
    <message>
        <source>Remove its files</source>
        <translation>Seine Dateien entfernen</translation>
    </message>
    <message>
        <source>A window is a time of day from-until, like 03:30-05:00.</source>
        <translation>Ein Zeitfenster ist eine Tageszeit von-bis, etwa 03:30-05:00.</translation>
    </message>
    <message>
        <source>The window is too short: it takes ten minutes to come back, and some to wait.</source>
        <translation>Das Zeitfenster ist zu kurz: Zehn Minuten dauert die Rückkehr, dazu kommt Zeit zum Warten.</translation>
    </message>
    <message>
        <source>What it needs is there</source>
        <translation>Voraussetzungen sind da</translation>
    </message>
    <message>
        <source>Write the script</source>
        <translation>Skript schreiben</translation>
    </message>
    <message>
        <source>Write the service</source>
        <translation>Dienst schreiben</translation>
    </message>
    <message>
        <source>Write the timer</source>
        <translation>Timer schreiben</translation>
    </message>
    <message>
        <source>Timer on</source>
        <translation>Timer einschalten</translation>
    </message>
    <message>
        <source>every night at %1, local time of the host</source>
        <translation>jede Nacht um %1, Ortszeit des Hosts</translation>
    </message>
    <message>
        <source>The bridge counts %1 people: %2 more are in the same rooms by other bridges, and stay where they are.</source>
        <translation>Die Bridge zählt %1 Personen: %2 weitere sind über andere Bridges in denselben Räumen und bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>It shows something</source>
        <translation>Es zeigt etwas</translation>
    </message>
    <message>
        <source>ffmpeg finds a picture in it that is not black all over</source>
        <translation>ffmpeg findet darin ein Bild, das nicht ganz schwarz ist</translation>
    </message>
    <message>
        <source>%1 key pictures, the brightest place in them is %2 (black: 16, white: 235)</source>
        <translation>%1 Schlüsselbilder, hellste Stelle darin: %2 (Schwarz: 16, Weiß: 235)</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Prosody reads it</source>
        <translation>Von Prosody prüfen lassen</translation>
    </message>
    <message>
        <source>Prosody cannot read it; the old file is put back.</source>
        <translation>Prosody kann sie nicht lesen; die alte Datei wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>How it fares now</source>
        <translation>Aktueller Zustand</translation>
    </message>
    <message>
        <source>as the console sees it</source>
        <translation>aus Sicht der Konsole</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>%1 s long no worse than before</source>
        <translation>%1 s lang nicht schlechter als zuvor</translation>
    </message>
    <message>
        <source>not as well as before yet: people with a critical connection: %1</source>
        <translation>noch nicht so gut wie zuvor: Personen mit kritischer Verbindung: %1</translation>
    </message>
    <message>
        <source>It fares worse than with the old file, which is put back.</source>
        <translation>Es läuft schlechter als mit der alten Datei; sie wird wiederhergestellt.</translation>
    </message>
    <message>
        <source>%1 is no configuration file that Jitscope knows.</source>
        <translation>%1 ist keine Konfigurationsdatei, die Jitscope kennt.</translation>
    </message>
    <message>
        <source>It is not said which text is to be replaced by which.</source>
        <translation>Es ist nicht angegeben, welcher Text durch welchen zu ersetzen ist.</translation>
    </message>
    <message>
        <source>Nothing is changed in it.</source>
        <translation>Darin ist nichts geändert.</translation>
    </message>
    <message>
        <source>There is no way to the files of %1: it needs ssh = in the fleet file.</source>
        <translation>Kein Weg zu den Dateien von %1: In der Flottendatei ist ssh = nötig.</translation>
    </message>
    <message>
        <source>%1 is not restarted that way.</source>
        <translation>%1 wird nicht auf diese Weise neu gestartet.</translation>
    </message>
    <message>
        <source>Nobody has changed it</source>
        <translation>Niemand hat sie geändert</translation>
    </message>
    <message>
        <source>The file has changed on the server since it was read: read it again and merge.</source>
        <translation>Die Datei hat sich auf dem Server geändert, seit sie gelesen wurde: neu lesen und zusammenführen.</translation>
    </message>
    <message>
        <source>Lua reads it</source>
        <translation>Von Lua prüfen lassen</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Alte Fassung aufbewahren</translation>
    </message>
    <message>
        <source>Whoever opens a meeting from now on gets it; those who are in one keep what they have.</source>
        <translation>Wer ab jetzt ein Meeting öffnet, bekommt sie; wer in einem ist, behält, was er hat.</translation>
    </message>
    <message>
        <source>It counts when the containers are made anew: docker compose up -d on the host.</source>
        <translation>Sie gilt, sobald die Container neu erzeugt sind: docker compose up -d auf dem Host.</translation>
    </message>
    <message>
        <source>It counts from the next start of %1.</source>
        <translation>Sie gilt ab dem nächsten Start von %1.</translation>
    </message>
    <message>
        <source>If it goes wrong the old file is put back, but %1 must be restarted by hand.</source>
        <translation>Geht es schief, wird die alte Datei wiederhergestellt, aber %1 muss von Hand neu gestartet werden.</translation>
    </message>
    <message>
        <source>Drained on %1</source>
        <translation>Auf %1 geleert</translation>
    </message>
    <message>
        <source>its agent check says so</source>
        <translation>laut seinem Agent-Check</translation>
    </message>
    <message>
        <source>Still so on %1</source>
        <translation>Auf %1 noch so</translation>
    </message>
    <message>
        <source>The shard itself says drain, also to proxies that are not in the fleet file.</source>
        <translation>Der Shard selbst meldet drain, auch an Proxys, die nicht in der Flottendatei stehen.</translation>
    </message>
    <message>
        <source>No rule of this shard stops itself: the fleet file has neither failover nor self-healing on.</source>
        <translation>Keine Regel dieses Shards hält sich selbst an: In der Flottendatei ist weder Failover noch Selbstheilung eingeschaltet.</translation>
    </message>
    <message>
        <source>The rules may act again</source>
        <translation>Regeln dürfen wieder eingreifen</translation>
    </message>
    <message>
        <source>The shard says %1</source>
        <translation>Shard meldet %1</translation>
    </message>
</context>
<context>
    <name>OperationKind</name>
    <message>
        <source>Run it for %1?</source>
        <translation>Für %1 ausführen?</translation>
    </message>
    <message>
        <source>A command of your own; Jitscope does not know what it does.</source>
        <translation>Ein eigener Befehl; Jitscope weiß nicht, was er tut.</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>Personen auf einmal</translation>
    </message>
    <message>
        <source>Of those who are still there. After each group it is looked whether those who moved fare well.</source>
        <translation>Anteil derer, die noch da sind. Nach jeder Gruppe wird geprüft, ob es den Umgezogenen gut geht.</translation>
    </message>
    <message>
        <source>Move people at once</source>
        <translation>Personen auf einmal umziehen</translation>
    </message>
    <message>
        <source>Nothing: it waits until they have gone by themselves.</source>
        <translation>Leer: Es wird gewartet, bis alle von selbst gegangen sind.</translation>
    </message>
    <message>
        <source>Nothing: it waits at each bridge until they have gone by themselves.</source>
        <translation>Leer: An jeder Bridge wird gewartet, bis alle von selbst gegangen sind.</translation>
    </message>
    <message>
        <source>Wait until it is empty</source>
        <translation>Warten, bis er leer ist</translation>
    </message>
    <message>
        <source>Until no room of the shard is left; cancelled before that, it is taken back.</source>
        <translation>Bis der Shard keinen Raum mehr hat; bei Abbruch davor kommt er wieder in Dienst.</translation>
    </message>
    <message>
        <source>Leave out proxies</source>
        <translation>Proxys auslassen</translation>
    </message>
    <message>
        <source>Names, with commas: dead ones. What they are asked for still goes to this shard.</source>
        <translation>Namen, mit Kommas getrennt: ausgefallene. Was bei ihnen angefragt wird, geht weiter an diesen Shard.</translation>
    </message>
    <message>
        <source>Version of bridge</source>
        <translation>Version der Bridge</translation>
    </message>
    <message>
        <source>The name of a bridge that has the version.</source>
        <translation>Name einer Bridge, die diese Version hat.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Instead of a bridge.</source>
        <translation>Anstelle einer Bridge.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long it holds, from 1 minute to 30 days.</source>
        <translation>Wie lange es gilt, von 1 Minute bis 30 Tage.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>Steht im Audit-Log.</translation>
    </message>
    <message>
        <source>Drain bridge</source>
        <translation>Bridge leeren</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>%1 leeren?</translation>
    </message>
    <message>
        <source>Nothing: meetings go on, new ones go elsewhere.</source>
        <translation>Nichts: Meetings gehen weiter, neue gehen woandershin.</translation>
    </message>
    <message>
        <source>Take bridge back</source>
        <translation>Bridge wieder in Dienst nehmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Wieder in Dienst nehmen</translation>
    </message>
    <message>
        <source>Let %1 take new meetings again?</source>
        <translation>%1 wieder neue Meetings annehmen lassen?</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Move people off bridge</source>
        <translation>Personen von Bridge umziehen</translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>Personen umziehen</translation>
    </message>
    <message>
        <source>Move people off %1?</source>
        <translation>Personen von %1 umziehen?</translation>
    </message>
    <message>
        <source>Each of them has no sound and picture for a few seconds.</source>
        <translation>Bei jeder Person fehlen einige Sekunden lang Ton und Bild.</translation>
    </message>
    <message>
        <source>Restart bridge when idle</source>
        <translation>Bridge im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Restart when idle</source>
        <translation>Im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Restart %1 when idle?</source>
        <translation>%1 im Leerlauf neu starten?</translation>
    </message>
    <message>
        <source>Nothing: it is drained, and restarts when the last meeting has ended.</source>
        <translation>Nichts: Sie wird geleert und startet neu, wenn das letzte Meeting zu Ende ist.</translation>
    </message>
    <message>
        <source>Restart bridge now</source>
        <translation>Bridge jetzt neu starten</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Restart %1 now?</source>
        <translation>%1 jetzt neu starten?</translation>
    </message>
    <message>
        <source>Everybody on it is thrown out and joins again by another bridge.</source>
        <translation>Alle auf ihr fliegen hinaus und treten über eine andere Bridge wieder bei.</translation>
    </message>
    <message>
        <source>Restart bridges one by one</source>
        <translation>Bridges nacheinander neu starten</translation>
    </message>
    <message>
        <source>Restart one by one</source>
        <translation>Nacheinander neu starten</translation>
    </message>
    <message>
        <source>Restart %1 one by one?</source>
        <translation>%1 nacheinander neu starten?</translation>
    </message>
    <message>
        <source>Nothing: each is drained and emptied first, never two at once.</source>
        <translation>Nichts: Jede wird erst geleert, bis sie leer ist, nie zwei zugleich.</translation>
    </message>
    <message>
        <source>Put nightly restart on the host</source>
        <translation>Nächtlichen Neustart auf dem Host einrichten</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Put a nightly restart on the host of %1?</source>
        <translation>Nächtlichen Neustart auf dem Host von %1 einrichten?</translation>
    </message>
    <message>
        <source>Nothing now. At night it restarts the bridge when no meeting is on it, also while Jitscope is closed.</source>
        <translation>Jetzt nichts. Nachts startet die Bridge neu, wenn kein Meeting auf ihr läuft, auch bei geschlossenem Jitscope.</translation>
    </message>
    <message>
        <source>Remove nightly restart from the host</source>
        <translation>Nächtlichen Neustart vom Host entfernen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the nightly restart from the host of %1?</source>
        <translation>Nächtlichen Neustart vom Host von %1 entfernen?</translation>
    </message>
    <message>
        <source>Nothing; the bridge is not restarted at night any more.</source>
        <translation>Nichts; die Bridge wird nachts nicht mehr neu gestartet.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufnahme beenden</translation>
    </message>
    <message>
        <source>Stop the recording of %1?</source>
        <translation>Aufnahme von %1 beenden?</translation>
    </message>
    <message>
        <source>The recording ends here; what was recorded is kept.</source>
        <translation>Die Aufnahme endet hier; was aufgenommen wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Canary recording</source>
        <translation>Testaufnahme</translation>
    </message>
    <message>
        <source>Record a canary</source>
        <translation>Testaufnahme machen</translation>
    </message>
    <message>
        <source>Make a canary recording with %1?</source>
        <translation>Testaufnahme mit %1 machen?</translation>
    </message>
    <message>
        <source>Nothing: an empty room is recorded for some seconds, and the file deleted.</source>
        <translation>Nichts: Ein leerer Raum wird einige Sekunden aufgenommen und die Datei gelöscht.</translation>
    </message>
    <message>
        <source>Restart recorder when idle</source>
        <translation>Recorder im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Nothing: a recording that runs is finished first.</source>
        <translation>Nichts: Eine laufende Aufnahme wird erst beendet.</translation>
    </message>
    <message>
        <source>Restart recorder now</source>
        <translation>Recorder jetzt neu starten</translation>
    </message>
    <message>
        <source>A recording that runs is cut.</source>
        <translation>Eine laufende Aufnahme wird abgebrochen.</translation>
    </message>
    <message>
        <source>Restart recorder with X server</source>
        <translation>Recorder mit X-Server neu starten</translation>
    </message>
    <message>
        <source>Restart with X server</source>
        <translation>Mit X-Server neu starten</translation>
    </message>
    <message>
        <source>Restart %1 with its X server?</source>
        <translation>%1 mit seinem X-Server neu starten?</translation>
    </message>
    <message>
        <source>A recording that runs is cut; the screen it records from is made anew.</source>
        <translation>Eine laufende Aufnahme wird abgebrochen; der Bildschirm, von dem er aufnimmt, entsteht neu.</translation>
    </message>
    <message>
        <source>Restart recorders when idle</source>
        <translation>Mehrere Recorder im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Nothing: one after the other, idle ones first.</source>
        <translation>Nichts: einer nach dem anderen, freie zuerst.</translation>
    </message>
    <message>
        <source>Restart Jicofo</source>
        <translation>Jicofo neu starten</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Restart Jicofo of %1?</source>
        <translation>Jicofo von %1 neu starten?</translation>
    </message>
    <message>
        <source>Every meeting of the shard is interrupted; clients load it again.</source>
        <translation>Jedes Meeting des Shards wird unterbrochen; die Clients laden es neu.</translation>
    </message>
    <message>
        <source>Restart Prosody</source>
        <translation>Prosody neu starten</translation>
    </message>
    <message>
        <source>Restart Prosody of %1?</source>
        <translation>Prosody von %1 neu starten?</translation>
    </message>
    <message>
        <source>Everything loses its connection: people, bridges, Jicofo, recorders. Meetings are loaded again.</source>
        <translation>Alles verliert seine Verbindung: Personen, Bridges, Jicofo, Recorder. Meetings werden neu geladen.</translation>
    </message>
    <message>
        <source>Reload Prosody</source>
        <translation>Prosody neu laden</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Reload Prosody's configuration on %1?</source>
        <translation>Prosodys Konfiguration auf %1 neu laden?</translation>
    </message>
    <message>
        <source>Nothing; some module options need a restart all the same.</source>
        <translation>Nichts; manche Moduloptionen brauchen trotzdem einen Neustart.</translation>
    </message>
    <message>
        <source>Reload nginx</source>
        <translation>nginx neu laden</translation>
    </message>
    <message>
        <source>Reload nginx on %1?</source>
        <translation>nginx auf %1 neu laden?</translation>
    </message>
    <message>
        <source>Nothing: it is tested first.</source>
        <translation>Nichts: Die Konfiguration wird vorher geprüft.</translation>
    </message>
    <message>
        <source>Drain shard</source>
        <translation>Shard leeren</translation>
    </message>
    <message>
        <source>Drain shard %1 on all proxies?</source>
        <translation>Shard %1 auf allen Proxys leeren?</translation>
    </message>
    <message>
        <source>Nothing: rooms that are open stay, new ones go to other shards.</source>
        <translation>Nichts: Offene Räume bleiben, neue gehen auf andere Shards.</translation>
    </message>
    <message>
        <source>Take shard back</source>
        <translation>Shard wieder in Dienst nehmen</translation>
    </message>
    <message>
        <source>Send new rooms to shard %1 again?</source>
        <translation>Neue Räume wieder auf Shard %1 leiten?</translation>
    </message>
    <message>
        <source>Move everybody off shard</source>
        <translation>Alle vom Shard umziehen</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>Failover auslösen</translation>
    </message>
    <message>
        <source>Move everybody off shard %1?</source>
        <translation>Alle von Shard %1 umziehen?</translation>
    </message>
    <message>
        <source>Every connection to the shard is cut; its meetings are loaded again on other shards.</source>
        <translation>Jede Verbindung zum Shard wird getrennt; seine Meetings werden auf anderen Shards neu geladen.</translation>
    </message>
    <message>
        <source>Pin room to a bridge version</source>
        <translation>Raum an eine Bridge-Version anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pin %1 to a bridge version?</source>
        <translation>%1 an eine Bridge-Version anheften?</translation>
    </message>
    <message>
        <source>Nothing now: it counts when the room next gets a bridge.</source>
        <translation>Jetzt nichts: Es gilt, wenn der Raum das nächste Mal eine Bridge bekommt.</translation>
    </message>
    <message>
        <source>Remove pin of room</source>
        <translation>Anheften des Raums aufheben</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>Anheften aufheben</translation>
    </message>
    <message>
        <source>Remove the pin of %1?</source>
        <translation>Anheften von %1 aufheben?</translation>
    </message>
    <message>
        <source>End room</source>
        <translation>Meeting beenden</translation>
    </message>
    <message>
        <source>End %1 for everybody?</source>
        <translation>%1 für alle beenden?</translation>
    </message>
    <message>
        <source>Everybody in it is thrown out; a recording of it ends.</source>
        <translation>Alle darin werden hinausgeworfen; eine laufende Aufnahme endet.</translation>
    </message>
    <message>
        <source>Remove person from room</source>
        <translation>Person aus dem Raum entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation>%1 aus dem Raum entfernen?</translation>
    </message>
    <message>
        <source>They are out of the meeting; nothing keeps them from joining again.</source>
        <translation>Die Person ist aus dem Meeting; nichts hindert sie, wieder beizutreten.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add the account %1?</source>
        <translation>Konto %1 hinzufügen?</translation>
    </message>
    <message>
        <source>Nothing: whoever has the password may open rooms.</source>
        <translation>Nichts: Wer das Passwort hat, darf Räume öffnen.</translation>
    </message>
    <message>
        <source>Change password of account</source>
        <translation>Passwort des Kontos ändern</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the password of %1?</source>
        <translation>Passwort von %1 ändern?</translation>
    </message>
    <message>
        <source>The old password is of no use any more; there is no way back to it.</source>
        <translation>Das alte Passwort gilt nicht mehr und lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>Konto %1 entfernen?</translation>
    </message>
    <message>
        <source>It cannot open rooms any more; a meeting that is open goes on.</source>
        <translation>Es kann keine Räume mehr öffnen; ein laufendes Meeting geht weiter.</translation>
    </message>
    <message>
        <source>Custom action</source>
        <translation>Eigene Aktion</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Let rules act again</source>
        <translation>Regeln wieder eingreifen lassen</translation>
    </message>
    <message>
        <source>Let the rules of %1 that stopped themselves act again?</source>
        <translation>Selbst angehaltene Regeln von %1 wieder eingreifen lassen?</translation>
    </message>
    <message>
        <source>Nothing: failover and self-healing that failed repeatedly may try again, within the same bounds.</source>
        <translation>Nichts: Failover und Selbstheilung, die wiederholt fehlschlugen, dürfen es in denselben Grenzen wieder versuchen.</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>Konfigurationsdatei speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the configuration file of %1?</source>
        <translation>Konfigurationsdatei von %1 speichern?</translation>
    </message>
    <message>
        <source>Nothing: nothing is restarted. The file as it was is kept.</source>
        <translation>Nichts: Es wird nichts neu gestartet. Die bisherige Fassung der Datei wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Apply configuration, restart when idle</source>
        <translation>Konfiguration anwenden, im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Apply, restart when idle</source>
        <translation>Anwenden, im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it when idle?</source>
        <translation>Konfiguration von %1 anwenden und im Leerlauf neu starten?</translation>
    </message>
    <message>
        <source>Nothing: it is waited until nobody needs it. It goes back by itself if the server is not well afterwards.</source>
        <translation>Nichts: Es wird gewartet, bis niemand ihn braucht. Geht es dem Server danach nicht gut, wird von selbst zurückgestellt.</translation>
    </message>
    <message>
        <source>Apply configuration, restart now</source>
        <translation>Konfiguration anwenden, jetzt neu starten</translation>
    </message>
    <message>
        <source>Apply, restart now</source>
        <translation>Anwenden, jetzt neu starten</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it now?</source>
        <translation>Konfiguration von %1 anwenden und jetzt neu starten?</translation>
    </message>
    <message>
        <source>What runs on it is interrupted. It goes back by itself if the server is not well afterwards.</source>
        <translation>Was darauf läuft, wird unterbrochen. Geht es dem Server danach nicht gut, wird von selbst zurückgestellt.</translation>
    </message>
    <message>
        <source>Apply configuration to the whole shard</source>
        <translation>Konfiguration auf den ganzen Shard anwenden</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>Anwenden und neu starten</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it?</source>
        <translation>Konfiguration von %1 anwenden und neu starten?</translation>
    </message>
    <message>
        <source>Every meeting of the shard is interrupted. It goes back by itself if the shard is not well afterwards.</source>
        <translation>Jedes Meeting des Shards wird unterbrochen. Geht es dem Shard danach nicht gut, wird von selbst zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>OperationPanel</name>
    <message>
        <source>Impact, as previewed</source>
        <translation>Auswirkung laut Vorschau</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>Noch darauf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Vorgang</translation>
    </message>
    <message>
        <source>It ended before this Jitscope was started; the audit log tells all about it.</source>
        <translation>Er endete, bevor dieses Jitscope gestartet wurde; alles Weitere steht im Audit-Log.</translation>
    </message>
    <message>
        <source>asked %1 by %2</source>
        <translation>angefordert %1 von %2</translation>
    </message>
    <message>
        <source>Cancelled and undone by itself in %1.</source>
        <translation>Wird in %1 von selbst abgebrochen und rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It needs your word</source>
        <translation>Entscheidung nötig</translation>
    </message>
    <message>
        <source>It was left long ago.</source>
        <translation>Wurde vor langer Zeit liegen gelassen.</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>An earlier Jitscope began it; it goes on from where it stood.</source>
        <translation>Ein früheres Jitscope hat ihn begonnen; er geht weiter, wo er stand.</translation>
    </message>
    <message>
        <source>Could not be undone</source>
        <translation>Nicht rückgängig zu machen</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Ausweg</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>by itself, until step %1 is done</source>
        <translation>von selbst, bis Schritt %1 erledigt ist</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Zeitlimit</translation>
    </message>
    <message>
        <source>%1, then it asks you</source>
        <translation>%1, danach wird gefragt</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>one at a time on this shard</source>
        <translation>auf diesem Shard nur einer auf einmal</translation>
    </message>
    <message>
        <source>If closed</source>
        <translation>Wenn geschlossen</translation>
    </message>
    <message>
        <source>the next Jitscope takes it up</source>
        <translation>das nächste Jitscope übernimmt ihn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>Beobachtet</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>It is drained already.</source>
        <translation>Wird bereits geleert.</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>Ist im Dienst.</translation>
    </message>
    <message>
        <source>It is asked for already.</source>
        <translation>Ist bereits angefordert.</translation>
    </message>
    <message>
        <source>Read-only. Unlock with Ctrl+L.</source>
        <translation>Nur lesen. Mit Strg+L entriegeln.</translation>
    </message>
    <message>
        <source>This shard is read-only. Unlock with Ctrl+L.</source>
        <translation>Dieser Shard darf nur gelesen werden. Mit Strg+L entriegeln.</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1, Region %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Which operations</source>
        <translation>Welche Vorgänge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What runs, waits, or has just ended</source>
        <translation>Was läuft, wartet oder gerade zu Ende ging</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Of this run of Jitscope; the audit log has those before it</source>
        <translation>Seit diesem Start von Jitscope; frühere stehen im Audit-Log</translation>
    </message>
    <message>
        <source>No operation is open.</source>
        <translation>Kein Vorgang ist offen.</translation>
    </message>
    <message>
        <source>Everything done is in the audit log.</source>
        <translation>Alles, was getan wurde, steht im Audit-Log.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n braucht eine Entscheidung</numerusform>
            <numerusform>%n brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>select an operation</source>
        <translation>Vorgang auswählen</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen …</translation>
    </message>
    <message>
        <source>Go on without waiting?</source>
        <translation>Ohne Warten fortfahren?</translation>
    </message>
    <message>
        <source>Whoever is still there is thrown out and joins again.</source>
        <translation>Wer noch dort ist, wird hinausgeworfen und tritt neu bei.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation>Weiter warten</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1 (Probelauf)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Waiting for idle</source>
        <translation>Wartet, bis frei</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Needs your word</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>the audit log keeps it</source>
        <translation>wird im Audit-Log festgehalten</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>an earlier Jitscope left it</source>
        <translation>von einem früheren Jitscope hinterlassen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>nichts wurde geändert</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>geprüft %1</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>angefordert %1, %2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done, with a warning</source>
        <translation>erledigt, mit Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>rooms unknown</source>
        <translation>Räume unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>people unknown</source>
        <translation>Personen unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>recordings unknown</source>
        <translation>Aufnahmen unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>disturbs who is on it</source>
        <translation>stört alle, die darauf sind</translation>
    </message>
    <message>
        <source>disturbs the whole shard</source>
        <translation>stört den ganzen Shard</translation>
    </message>
    <message>
        <source>changes who may do what</source>
        <translation>ändert, wer was darf</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>Erzwingen …</translation>
    </message>
    <message>
        <source>Cancel and undo</source>
        <translation>Abbrechen und rückgängig machen</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>asked, dry run</source>
        <translation>angefordert, Probelauf</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>step %1 begins: %2</source>
        <translation>Schritt %1 beginnt: %2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gesendet: %1</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>step %1: what it was is kept</source>
        <translation>Schritt %1: voriger Stand gesichert</translation>
    </message>
    <message>
        <source>step %1 failed: %2</source>
        <translation>Schritt %1 fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>the operator says: %1</source>
        <translation>Entscheidung des Operators: %1</translation>
    </message>
    <message>
        <source>is undone</source>
        <translation>wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>step %1 is undone</source>
        <translation>Schritt %1 ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>Personen umziehen</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>%n Person umziehen</numerusform>
            <numerusform>%n Personen umziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>They go in groups, the largest meetings first; after each it is looked whether those who moved fare well. Then it waits on for whoever is left.</source>
        <translation>Sie ziehen in Gruppen um, die größten Meetings zuerst; nach jeder wird geprüft, ob es den Umgezogenen gut geht. Danach wird auf die Übrigen weiter gewartet.</translation>
    </message>
    <message>
        <source>Move people…</source>
        <translation>Personen umziehen …</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation>Genutzte Bridges</translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation>Freie Recorder</translation>
    </message>
    <message>
        <source>Loss, 95 %</source>
        <translation>Verlust, 95 %</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>Umlaufzeit, Median</translation>
    </message>
    <message>
        <source>No shards yet.</source>
        <translation>Noch keine Shards.</translation>
    </message>
    <message>
        <source>Add one with an SSH destination or its web address.</source>
        <translation>Einen mit SSH-Ziel oder Webadresse hinzufügen.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>worst first, one line per cause</source>
        <translation>das Schlimmste zuerst, eine Zeile je Ursache</translation>
    </message>
    <message numerus="yes">
        <source>on %n shard(s)</source>
        <translation>
            <numerusform>auf %n Shard</numerusform>
            <numerusform>auf %n Shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with trouble</source>
        <translation>
            <numerusform>%n mit Störung</numerusform>
            <numerusform>%n mit Störung</numerusform>
        </translation>
    </message>
    <message>
        <source>none with trouble</source>
        <translation>keiner mit Störung</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>%n läuft leer</numerusform>
            <numerusform>%n laufen leer</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alle in Ordnung</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 hat keinen</translation>
    </message>
    <message>
        <source>up · down %1</source>
        <translation>Empfang %1</translation>
    </message>
    <message>
        <source>95 % %1</source>
        <translation>95 %: %1</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>%1 in 15 min</source>
        <comment>+46 people</comment>
        <translation>%1 in 15 min</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>%n weitere Ursache</numerusform>
            <numerusform>%n weitere Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderator</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>Besucher</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Quality, 40 min</source>
        <translation>Qualität, 40 min</translation>
    </message>
    <message>
        <source>%1 good or fair</source>
        <translation>%1 gut oder mäßig</translation>
    </message>
    <message>
        <source>This person has left. What was measured is kept.</source>
        <translation>Diese Person ist gegangen. Die Messwerte bleiben erhalten.</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>sends audio</source>
        <translation>sendet Ton</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>kein Ton</translation>
    </message>
    <message>
        <source>shares the screen</source>
        <translation>teilt den Bildschirm</translation>
    </message>
    <message>
        <source>sends video</source>
        <translation>sendet Video</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>kein Video</translation>
    </message>
    <message>
        <source>video withheld for lack of bandwidth</source>
        <translation>Video wegen fehlender Bandbreite zurückgehalten</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>MOS %1, estimated</source>
        <translation>MOS %1, geschätzt</translation>
    </message>
    <message>
        <source>%1 · video %2</source>
        <comment>band of audio jitter, value of video jitter</comment>
        <translation>%1 · Video %2</translation>
    </message>
    <message>
        <source>Peer to peer.</source>
        <translation>Peer-to-Peer.</translation>
    </message>
    <message>
        <source>Next degraded: N</source>
        <translation>Nächste Störung: N</translation>
    </message>
    <message>
        <source>N shows the next person with trouble in any room, Shift+N the one before.</source>
        <translation>N zeigt die nächste Person mit Problemen in einem beliebigen Raum, Umschalt+N die vorige.</translation>
    </message>
    <message>
        <source>Leg score</source>
        <translation>Streckenwert</translation>
    </message>
    <message>
        <source>Open the room %1</source>
        <translation>Raum %1 öffnen</translation>
    </message>
    <message>
        <source>Show the bridge %1</source>
        <translation>Bridge %1 zeigen</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>value before the trouble</comment>
        <translation>zuvor %1</translation>
    </message>
    <message>
        <source>This person left at %1. What was measured is kept.</source>
        <translation>Diese Person ist um %1 gegangen. Was gemessen wurde, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Loss up</source>
        <translation>Sendeverlust</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>Empfangsverlust</translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation>Sendejitter, Ton</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>this person and the others</source>
        <translation>diese Person und die anderen</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>Vom Wert zur Quelle</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation>Diese Person ist gegangen.</translation>
    </message>
    <message>
        <source>The last 15 minutes are kept.</source>
        <translation>Die letzten 15 Minuten bleiben erhalten.</translation>
    </message>
    <message>
        <source>from MUC</source>
        <translation>aus dem MUC</translation>
    </message>
    <message>
        <source>statistics id</source>
        <translation>Statistik-ID</translation>
    </message>
    <message>
        <source>endpoint id</source>
        <translation>Endpunkt-ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>endpoint id, no name known</source>
        <translation>Endpunkt-ID, kein Name bekannt</translation>
    </message>
    <message>
        <source>name from MUC</source>
        <translation>Name aus dem MUC</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>Endpunkt %1</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>Peer-to-Peer</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) on this bridge: %1, median.</source>
        <translation>
            <numerusform>%n weitere Person auf dieser Bridge: %1.</numerusform>
            <numerusform>%n weitere Personen auf dieser Bridge: %1 (Median).</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg score</source>
        <translation>Streckenwert</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>The bridge has not said what arrives from this person.</source>
        <translation>Die Bridge hat noch nicht mitgeteilt, was von dieser Person ankommt.</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>not sending</source>
        <translation>sendet nicht</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>sending, screen shared</source>
        <translation>sendet, Bildschirm geteilt</translation>
    </message>
    <message>
        <source>Jicofo has not said what this client announces.</source>
        <translation>Jicofo hat noch nicht mitgeteilt, was dieser Client ankündigt.</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Sends audio</source>
        <translation>Sendet Ton</translation>
    </message>
    <message>
        <source>Sends video</source>
        <translation>Sendet Video</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Estimate down</source>
        <translation>Schätzung ↓</translation>
    </message>
    <message>
        <source>of %1 wanted</source>
        <translation>von gewünschten %1</translation>
    </message>
    <message>
        <source>Given down</source>
        <translation>Zugeteilt ↓</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Video ausgesetzt</translation>
    </message>
    <message>
        <source>video withheld for lack of bandwidth</source>
        <translation>Bandbreite fehlt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Known from full detail only; it is asked for in turn.</source>
        <translation>Nur aus allen Einzelheiten bekannt; sie werden reihum abgefragt.</translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation>Sendejitter, Video</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Statistics id</source>
        <translation>Statistik-ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Jicofo has not said the role.</source>
        <translation>Jicofo hat die Rolle noch nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>No region is set for this person's address.</source>
        <translation>Für die Adresse dieser Person ist keine Region festgelegt.</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>No bridge is known for this person yet.</source>
        <translation>Für diese Person ist noch keine Bridge bekannt.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum seit</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s): %1</source>
        <translation>
            <numerusform>%n weitere Person: %1</numerusform>
            <numerusform>%n weitere Personen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridge stress</source>
        <translation>Last der Bridge</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>durch die Moderation</translation>
    </message>
</context>
<context>
    <name>Recorders</name>
    <message>
        <source>Nobody tells what they do</source>
        <translation>Niemand meldet, was sie tun</translation>
    </message>
    <message>
        <source>The next recording will be refused</source>
        <translation>Die nächste Aufzeichnung wird abgelehnt</translation>
    </message>
    <message>
        <source>The next recording can start</source>
        <translation>Die nächste Aufzeichnung kann beginnen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 von %2 frei</translation>
    </message>
    <message>
        <source>No recorder has joined jibribrewery.</source>
        <translation>Kein Recorder ist jibribrewery beigetreten.</translation>
    </message>
    <message>
        <source>The doctor tells why.</source>
        <translation>Die Verbindungsprüfung nennt den Grund.</translation>
    </message>
    <message numerus="yes">
        <source>%n more shard(s)</source>
        <translation>
            <numerusform>%n weiterer Shard</numerusform>
            <numerusform>%n weitere Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Lowest today %1, at %2</source>
        <translation>Tiefststand heute %1, um %2</translation>
    </message>
    <message>
        <source>The next recording takes the last one</source>
        <translation>Die nächste Aufzeichnung belegt den letzten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Asks full detail of this room first, also when it is not looked at.</source>
        <translation>Fragt alle Einzelheiten dieses Raums zuerst ab, auch wenn ihn niemand ansieht.</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Alle sind gegangen.</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>Der Raum ist beendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s), not measured one by one</source>
        <translation>
            <numerusform>%n Besucher, nicht einzeln gemessen</numerusform>
            <numerusform>%n Besucher, nicht einzeln gemessen</numerusform>
        </translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>Pin the room of this person</source>
        <translation>Raum dieser Person anheften</translation>
    </message>
    <message>
        <source>The charts keep what was measured.</source>
        <translation>Die Diagramme behalten, was gemessen wurde.</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>Peer-to-Peer</translation>
    </message>
    <message numerus="yes">
        <source>%n relay leg(s)</source>
        <translation>
            <numerusform>%n Relay-Strecke</numerusform>
            <numerusform>%n Relay-Strecken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 relay legs, up to 11 ms</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Loss up, worst</source>
        <translation>Sendeverlust, höchster</translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation>Empfangsverlust, höchster</translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation>Sendejitter, höchster</translation>
    </message>
    <message>
        <source>Round trip, worst</source>
        <translation>Umlaufzeit, schlechteste</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>Derzeit am schlechtesten</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>median · 95th percentile · worst</source>
        <translation>Median · 95. Perzentil · schlechtester Wert</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>Vom Wert zur Quelle</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist beendet</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>Alle sind gegangen.</translation>
    </message>
    <message>
        <source>These are the last facts.</source>
        <translation>Dies sind die letzten Angaben.</translation>
    </message>
    <message>
        <source>breakout room</source>
        <translation>Gruppenraum</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>Peer-to-Peer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>not measured one by one</source>
        <translation>nicht einzeln gemessen</translation>
    </message>
    <message>
        <source>Talks now</source>
        <translation>Spricht gerade</translation>
    </message>
    <message>
        <source>Nobody, or the bridge has not said.</source>
        <translation>Niemand, oder die Bridge hat es nicht mitgeteilt.</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No bridge has named this room yet.</source>
        <translation>Noch keine Bridge hat diesen Raum genannt.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No source tells whether this room is recorded.</source>
        <translation>Keine Quelle meldet, ob dieser Raum aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>Livestream</translation>
    </message>
    <message>
        <source>Full detail</source>
        <translation>Alle Einzelheiten</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>Not measured yet. Full detail is asked for in turn; a room that is looked at comes first.</source>
        <translation>Noch nicht gemessen. Alle Einzelheiten werden reihum abgefragt; ein Raum, der angesehen wird, kommt zuerst.</translation>
    </message>
    <message>
        <source>Jitter, estimate and suspended video come with full detail.</source>
        <translation>Jitter, Schätzung und ausgesetztes Video kommen mit allen Einzelheiten.</translation>
    </message>
    <message>
        <source>Meeting id</source>
        <translation>Meeting-ID</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>noch niemand gemessen</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>Sendeverlust</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>Empfangsverlust</translation>
    </message>
    <message>
        <source>Jitter up</source>
        <translation>Sendejitter</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>Bitrate gesendet</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>Bitrate empfangen</translation>
    </message>
    <message>
        <source>Pinned to version</source>
        <translation>Angeheftet an Version</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>No view of the shard</source>
        <translation>Kein Blick auf den Shard</translation>
    </message>
    <message>
        <source>No live feed</source>
        <translation>Keine Live-Meldungen</translation>
    </message>
    <message>
        <source>Health check fails</source>
        <translation>Gesundheitsprüfung schlägt fehl</translation>
    </message>
    <message>
        <source>No XMPP login</source>
        <translation>Keine XMPP-Anmeldung</translation>
    </message>
    <message>
        <source>Not known to Jicofo</source>
        <translation>Jicofo nicht bekannt</translation>
    </message>
    <message>
        <source>High stress</source>
        <translation>Hohe Last</translation>
    </message>
    <message>
        <source>Silent bridge</source>
        <translation>Stumme Bridge</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation>Angaben weichen ab</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>Nicht gesund</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>Stuck busy</source>
        <translation>Hängt belegt fest</translation>
    </message>
    <message>
        <source>Idle but cannot record</source>
        <translation>Frei, kann aber nicht aufzeichnen</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>Derselbe Name zweimal</translation>
    </message>
    <message>
        <source>No recorder free</source>
        <translation>Kein Recorder frei</translation>
    </message>
    <message>
        <source>Jicofo is unhealthy</source>
        <translation>Jicofo ist nicht gesund</translation>
    </message>
    <message>
        <source>No Jicofo</source>
        <translation>Kein Jicofo</translation>
    </message>
    <message>
        <source>No usable bridge</source>
        <translation>Keine nutzbare Bridge</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>Versionen weichen ab</translation>
    </message>
    <message>
        <source>Unexpected occupant</source>
        <translation>Unerwarteter Teilnehmer</translation>
    </message>
    <message>
        <source>Swap fills up</source>
        <translation>Swap läuft voll</translation>
    </message>
    <message>
        <source>Own uplink</source>
        <translation>Eigener Upload</translation>
    </message>
    <message>
        <source>Own downlink</source>
        <translation>Eigener Download</translation>
    </message>
    <message>
        <source>Uneven uplink</source>
        <translation>Ungleichmäßiger Upload</translation>
    </message>
    <message>
        <source>Long way</source>
        <translation>Langer Weg</translation>
    </message>
    <message>
        <source>Poor connection</source>
        <translation>Schlechte Verbindung</translation>
    </message>
    <message>
        <source>Poor room</source>
        <translation>Schlechter Raum</translation>
    </message>
    <message>
        <source>Not in the fleet file</source>
        <translation>Nicht in der Flottendatei</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 antwortet nicht: %2.</translation>
    </message>
    <message>
        <source>%1 does not answer, although the way to it works.</source>
        <translation>%1 antwortet nicht, obwohl der Weg dorthin frei ist.</translation>
    </message>
    <message>
        <source>%1 does not accept the login. The account or password is wrong.</source>
        <translation>%1 nimmt die Anmeldung nicht an. Konto oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>%1 sent something that is not understood. A proxy or a login page may answer in its place.</source>
        <translation>%1 hat etwas Unverständliches gesendet. Womöglich antwortet ein Proxy oder eine Anmeldeseite an seiner Stelle.</translation>
    </message>
    <message numerus="yes">
        <source>No view of %1; %n source(s) behind the way to it are unknown.</source>
        <translation>
            <numerusform>Kein Blick auf %1; %n Quelle auf dem Weg dorthin ist unbekannt.</numerusform>
            <numerusform>Kein Blick auf %1; %n Quellen auf dem Weg dorthin sind unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No view of %1. Nothing is known to be broken.</source>
        <translation>Kein Blick auf %1. Von einem Ausfall ist nichts bekannt.</translation>
    </message>
    <message>
        <source>%1 sends no live changes: the XMPP feed is down. States are older than usual.</source>
        <translation>%1 meldet keine Änderungen: Die XMPP-Verbindung ist unterbrochen. Die Zustände sind älter als sonst.</translation>
    </message>
    <message>
        <source>%1 reports that it is not healthy: %2</source>
        <translation>%1 meldet, nicht gesund zu sein: %2</translation>
    </message>
    <message>
        <source>%1 reports that it is not healthy.</source>
        <translation>%1 meldet, nicht gesund zu sein.</translation>
    </message>
    <message>
        <source>%1 has lost its XMPP login (joined %2 of %3); its health check still says 200. New people do not reach it.</source>
        <translation>%1 hat die XMPP-Anmeldung verloren (%2 von %3 betreten); die Gesundheitsprüfung meldet weiter 200. Neue Personen erreichen sie nicht.</translation>
    </message>
    <message>
        <source>%1 has lost its XMPP login; its health check still says 200. New people do not reach it.</source>
        <translation>%1 hat die XMPP-Anmeldung verloren; die Gesundheitsprüfung meldet weiter 200. Neue Personen erreichen sie nicht.</translation>
    </message>
    <message>
        <source>%1 is up, but Jicofo does not use it.</source>
        <translation>%1 läuft, aber Jicofo nutzt sie nicht.</translation>
    </message>
    <message>
        <source>%1 has stress %2.</source>
        <translation>%1 hat die Last %2.</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 ist überlastet.</translation>
    </message>
    <message>
        <source>%1 says nothing any more; its rooms are unknown.</source>
        <translation>%1 meldet nichts mehr; ihre Räume sind unbekannt.</translation>
    </message>
    <message>
        <source>%1 takes no new rooms and runs empty.</source>
        <translation>%1 nimmt keine neuen Räume an und läuft leer.</translation>
    </message>
    <message>
        <source>The views of %1 differ: presence says %2, REST %3, Jicofo %4.</source>
        <translation>Die Angaben zu %1 weichen ab: Präsenz sagt %2, REST %3, Jicofo %4.</translation>
    </message>
    <message>
        <source>The views of %1 differ.</source>
        <translation>Die Angaben zu %1 weichen ab.</translation>
    </message>
    <message>
        <source>%1 has recorded once and waits for its restart.</source>
        <translation>%1 hat einmal aufgezeichnet und wartet auf den Neustart.</translation>
    </message>
    <message>
        <source>%1 has been busy for %2 without a room that records.</source>
        <translation>%1 ist seit %2 belegt, ohne dass ein Raum aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>%1 is busy without a room that records.</source>
        <translation>%1 ist belegt, ohne dass ein Raum aufgezeichnet wird.</translation>
    </message>
    <message>
        <source>%1 reports idle but cannot record.</source>
        <translation>%1 meldet frei, kann aber nicht aufzeichnen.</translation>
    </message>
    <message>
        <source>%1 stands twice in the brewery: two recorders use the same name.</source>
        <translation>%1 steht zweimal in der Brewery: Zwei Recorder tragen denselben Namen.</translation>
    </message>
    <message>
        <source>%1 has no free recorder; the next recording will be refused.</source>
        <translation>%1 hat keinen freien Recorder; die nächste Aufzeichnung wird abgelehnt.</translation>
    </message>
    <message>
        <source>%1 has no usable bridge; new rooms cannot start.</source>
        <translation>%1 hat keine nutzbare Bridge; neue Räume können nicht beginnen.</translation>
    </message>
    <message>
        <source>%1 run different versions: %2.</source>
        <translation>%1 laufen mit verschiedenen Versionen: %2.</translation>
    </message>
    <message>
        <source>Servers of %1 run different versions.</source>
        <translation>Auf den Servern von %1 laufen verschiedene Versionen.</translation>
    </message>
    <message>
        <source>%1 is in %2, where only Jitsi's own servers belong.</source>
        <translation>%1 ist in %2, wo nur Jitsis eigene Server hingehören.</translation>
    </message>
    <message>
        <source>%1 is in a brewery, where only Jitsi's own servers belong.</source>
        <translation>%1 ist in einer Brewery, wo nur Jitsis eigene Server hingehören.</translation>
    </message>
    <message>
        <source>%1 has %2 of its swap left.</source>
        <translation>%1 hat noch %2 Swap frei.</translation>
    </message>
    <message>
        <source>%1 has hardly any swap left.</source>
        <translation>%1 hat kaum noch freien Swap.</translation>
    </message>
    <message>
        <source>%1 has a poor connection.</source>
        <translation>%1 hat eine schlechte Verbindung.</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is sent; the others on this bridge lose %3.</source>
        <translation>%1 verliert %2 des Gesendeten; die anderen auf dieser Bridge verlieren %3.</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is sent.</source>
        <translation>%1 verliert %2 des Gesendeten.</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is received; the others on this bridge lose %3.</source>
        <translation>%1 verliert %2 des Empfangenen; die anderen auf dieser Bridge verlieren %3.</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is received.</source>
        <translation>%1 verliert %2 des Empfangenen.</translation>
    </message>
    <message>
        <source>%1 sends unevenly, jitter %2; the others on this bridge have %3.</source>
        <translation>%1 sendet ungleichmäßig, Jitter %2; die anderen auf dieser Bridge haben %3.</translation>
    </message>
    <message>
        <source>%1 sends unevenly, jitter %2.</source>
        <translation>%1 sendet ungleichmäßig, Jitter %2.</translation>
    </message>
    <message>
        <source>%1 is %2 away from the bridge; the others are %3.</source>
        <translation>%1 ist %2 von der Bridge entfernt; die anderen %3.</translation>
    </message>
    <message>
        <source>%1 is %2 away from the bridge.</source>
        <translation>%1 ist %2 von der Bridge entfernt.</translation>
    </message>
    <message>
        <source>%1 cannot be joined to any server of the fleet file. An alias there settles it.</source>
        <translation>%1 lässt sich keinem Server der Flottendatei zuordnen. Ein Alias darin klärt das.</translation>
    </message>
    <message numerus="yes">
        <source>In %1, %n person(s) of %2 have a poor connection.</source>
        <translation>
            <numerusform>In %1 hat %n Person von %2 eine schlechte Verbindung.</numerusform>
            <numerusform>In %1 haben %n Personen von %2 eine schlechte Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people in %1 have a poor connection.</source>
        <translation>Mehrere Personen in %1 haben eine schlechte Verbindung.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No way to %1.</source>
        <translation>Kein Weg zu %1.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The host answers, the service does not listen there.</source>
        <translation>%1 lehnt die Verbindung ab. Der Host antwortet, der Dienst lauscht dort nicht.</translation>
    </message>
    <message>
        <source>%1 sent something that is not understood.</source>
        <translation>%1 hat etwas Unverständliches gesendet.</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 bietet das nicht an.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>Asking %1 was cancelled.</source>
        <translation>Die Anfrage an %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No SSH connection</source>
        <translation>Keine SSH-Verbindung</translation>
    </message>
    <message>
        <source>Many bad connections</source>
        <translation>Viele schlechte Verbindungen</translation>
    </message>
    <message>
        <source>Brewery refuses</source>
        <translation>Brewery lehnt ab</translation>
    </message>
    <message>
        <source>No SSH connection to %1: %2. What is behind it is unknown.</source>
        <translation>Keine SSH-Verbindung zu %1: %2. Was dahinter liegt, ist unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of %1 on %2 have a bad connection; most often: %3.</source>
        <translation>
            <numerusform>%n Person von %1 auf %2 hat eine schlechte Verbindung; am häufigsten: %3.</numerusform>
            <numerusform>%n Personen von %1 auf %2 haben eine schlechte Verbindung; am häufigsten: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not let into %2: %3. The other breweries are live.</source>
        <translation>%1 wird nicht in %2 eingelassen: %3. Die anderen Brewerys sind live.</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>%1 sends nobody to %2.</source>
        <translation>%1 schickt niemanden zu %2.</translation>
    </message>
    <message>
        <source>The SSH server does not let us through to %1.</source>
        <translation>Der SSH-Server lässt uns nicht zu %1 durch.</translation>
    </message>
    <message>
        <source>Starts too slowly</source>
        <translation>Startet zu langsam</translation>
    </message>
    <message>
        <source>Cannot join</source>
        <translation>Kommt nicht hinein</translation>
    </message>
    <message>
        <source>Old presence</source>
        <translation>Veraltete Präsenz</translation>
    </message>
    <message>
        <source>Missing from the pool</source>
        <translation>Fehlt im Pool</translation>
    </message>
    <message>
        <source>Requests lost</source>
        <translation>Anforderungen verloren</translation>
    </message>
    <message numerus="yes">
        <source>One of %1 reports idle but cannot record: %n recording(s) did not start.</source>
        <translation>
            <numerusform>Einer von %1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahme begann nicht.</numerusform>
            <numerusform>Einer von %1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahmen begannen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation>
            <numerusform>%1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahme begann nicht, weil sein Browser nicht hochkommt.</numerusform>
            <numerusform>%1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahmen begannen nicht, weil sein Browser nicht hochkommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation>
            <numerusform>Der Browser von %1 kommt erst hoch, wenn Jicofo schon aufgegeben hat: %n Sitzung wurde gleich wieder beendet.</numerusform>
            <numerusform>Der Browser von %1 kommt erst hoch, wenn Jicofo schon aufgegeben hat: %n Sitzungen in Folge wurden gleich wieder beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation>
            <numerusform>%1 kommt nicht in die Räume: %n Sitzung endete ohne Aufnahme, nach %2.</numerusform>
            <numerusform>%1 kommt nicht in die Räume: %n Sitzungen in Folge endeten ohne Aufnahme, die längste nach %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The brewery shows an old state of %1: presence says %2, REST %3, Jicofo %4.</source>
        <translation>Die Brewery zeigt einen alten Stand von %1: Präsenz sagt %2, REST %3, Jicofo %4.</translation>
    </message>
    <message>
        <source>%1 is idle and healthy, but Jicofo does not know it: nobody will ask it to record.</source>
        <translation>%1 ist frei und gesund, aber Jicofo kennt ihn nicht: Niemand wird ihn um eine Aufnahme bitten.</translation>
    </message>
    <message>
        <source>%1 is idle and healthy, but in no brewery: it has lost its XMPP login, and nobody will ask it to record.</source>
        <translation>%1 ist frei und gesund, aber in keiner Brewery: Er hat seine XMPP-Anmeldung verloren, und niemand wird ihn um eine Aufnahme bitten.</translation>
    </message>
    <message numerus="yes">
        <source>Prosody's autostart plugin lost %n request(s) to record: who had joined was gone again.</source>
        <translation>
            <numerusform>Prosodys Autostart-Modul verlor %n Anforderung einer Aufnahme: Wer gekommen war, war schon wieder weg.</numerusform>
            <numerusform>Prosodys Autostart-Modul verlor %n Anforderungen einer Aufnahme: Wer gekommen war, war schon wieder weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary fails</source>
        <translation>Testaufnahme misslingt</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Platte fast voll</translation>
    </message>
    <message>
        <source>Self-healing stopped</source>
        <translation>Selbstheilung angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) of %1 in a row failed at: %2.</source>
        <translation>
            <numerusform>%n Testaufnahme von %1 ist fehlgeschlagen bei: %2.</numerusform>
            <numerusform>%n Testaufnahmen von %1 in Folge sind fehlgeschlagen bei: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 left for recordings: it will go on saying HEALTHY, and every recording will break off.</source>
        <translation>%1 hat für Aufnahmen noch %2 Platz: Er meldet weiter HEALTHY, und jede Aufnahme wird abbrechen.</translation>
    </message>
    <message numerus="yes">
        <source>Self-healing of %1 has stopped itself: %n act(s) in a row did not help. “Let rules act again” lets it go on, or reading the fleet file anew.</source>
        <translation>
            <numerusform>Die Selbstheilung von %1 hat sich selbst angehalten: %n Eingriff half nicht. „Regeln wieder eingreifen lassen“ oder erneutes Lesen der Flottendatei lässt sie weitermachen.</numerusform>
            <numerusform>Die Selbstheilung von %1 hat sich selbst angehalten: %n Eingriffe in Folge halfen nicht. „Regeln wieder eingreifen lassen“ oder erneutes Lesen der Flottendatei lässt sie weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Jicofo does not answer; new rooms cannot start.</source>
        <translation>%1: Jicofo antwortet nicht; neue Räume können nicht starten.</translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Stress</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Round trip, mean</source>
        <translation>Umlaufzeit, Mittel</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>Sendeverlust</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>Empfangsverlust</translation>
    </message>
    <message>
        <source>Relay legs</source>
        <translation>Relay-Strecken</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>Vom Wert zur Quelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>is no longer known</source>
        <translation>ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>No source has given a figure of this server yet.</source>
        <translation>Noch keine Quelle hat einen Wert dieses Servers geliefert.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Gesundheitsprüfung</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>In this state</source>
        <translation>In diesem Zustand seit</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Fährt herunter</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>MUC-Teilnehmer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>XMPP logins</source>
        <translation>XMPP-Anmeldungen</translation>
    </message>
    <message>
        <source>Brewery rooms</source>
        <translation>Brewery-Räume</translation>
    </message>
    <message>
        <source>In the brewery</source>
        <translation>In der Brewery</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No XMPP feed is set up for this shard.</source>
        <translation>Für diesen Shard ist keine XMPP-Verbindung eingerichtet.</translation>
    </message>
    <message>
        <source>Jicofo's list</source>
        <translation>Liste von Jicofo</translation>
    </message>
    <message>
        <source>Jicofo's debug page does not tell.</source>
        <translation>Die Debug-Seite von Jicofo sagt dazu nichts.</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>Betriebsbereit</translation>
    </message>
    <message>
        <source>Jicofo has not judged this bridge.</source>
        <translation>Jicofo hat diese Bridge noch nicht beurteilt.</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>The bridge has not said.</source>
        <translation>Die Bridge hat dazu nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>Relay id</source>
        <translation>Relay-ID</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verbraucht</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>knows it</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>It is not in the brewery, or no XMPP feed is set up.</source>
        <translation>Nicht in der Brewery, oder es ist keine XMPP-Verbindung eingerichtet.</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its health page has not answered.</source>
        <translation>Die Gesundheitsseite hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message numerus="yes">
        <source>%n occupants</source>
        <translation>
            <numerusform>%n MUC-Teilnehmer</numerusform>
            <numerusform>%n MUC-Teilnehmer</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>ein %1, aus %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Answered in %1 ms, every %2 s.</source>
        <translation>Antwort in %1 ms, alle %2 s.</translation>
    </message>
    <message>
        <source>Switch on with %1 in %2.</source>
        <translation>Einschalten mit %1 in %2.</translation>
    </message>
    <message>
        <source>Nothing asks this server itself; it is known from others.</source>
        <translation>Dieser Server wird nicht selbst abgefragt; er ist von anderen bekannt.</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
    </message>
    <message>
        <source>Not exported by this version, but from %1 on.</source>
        <translation>Wird von dieser Version nicht exportiert, erst ab %1.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Its log below the list, with known errors explained (G)</source>
        <translation>Sein Protokoll unter der Liste, bekannte Fehler erklärt (G)</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Its agent is asked: %1</source>
        <translation>Agent wird gefragt: %1</translation>
    </message>
    <message>
        <source>No agent is asked.</source>
        <translation>Kein Agent wird gefragt.</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>Letzte Prüfung: %1</translation>
    </message>
    <message>
        <source>In this state since %1.</source>
        <translation>In diesem Zustand seit %1.</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>Angeheftet: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>A Jibri names it only while it serves a request that came over XMPP.</source>
        <translation>Ein Jibri nennt sie nur, solange er eine Anforderung bedient, die über XMPP kam.</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>restart when idle, asked %1</source>
        <translation>Neustart im Leerlauf, angefordert %1</translation>
    </message>
    <message>
        <source>Recordings today</source>
        <translation>Aufnahmen heute</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>Platz übrig</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Systemlast</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n Prozessor</numerusform>
            <numerusform>%n Prozessoren</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>Testaufnahme</translation>
    </message>
    <message>
        <source>No canary recording was made since this console runs.</source>
        <translation>Seit diese Konsole läuft, gab es keine Testaufnahme.</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgezeichnet</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Failures today</source>
        <translation>Fehlschläge heute</translation>
    </message>
    <message>
        <source>seen since %1</source>
        <translation>gesehen seit %1</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>Keine gesehen</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n setting(s)</source>
        <translation>
            <numerusform>Braucht %n Einstellung</numerusform>
            <numerusform>Braucht %n Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a login</source>
        <translation>Braucht eine Anmeldung</translation>
    </message>
    <message>
        <source>Needs SSH to its host</source>
        <translation>Braucht SSH zu seinem Host</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 answers from outside without a login.</source>
        <translation>%1 antwortet von außen ohne Anmeldung.</translation>
    </message>
    <message>
        <source>%1 listens on all interfaces.</source>
        <translation>%1 lauscht auf allen Schnittstellen.</translation>
    </message>
    <message>
        <source>Strangers can join %1.</source>
        <translation>Fremde können %1 betreten.</translation>
    </message>
    <message>
        <source>%1 is in a brewery and is none of its services.</source>
        <translation>%1 ist in einer Brewery und gehört zu keinem ihrer Dienste.</translation>
    </message>
    <message>
        <source>Two recorders share the name %1.</source>
        <translation>Zwei Recorder tragen den Namen %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>Das Zertifikat von %1 läuft am %2 ab.</translation>
    </message>
    <message>
        <source>It answered this computer, past SSH: %1. Who reaches it can read, and often change, what runs there. Bind it to 127.0.0.1.</source>
        <translation>Es hat diesem Rechner an SSH vorbei geantwortet: %1. Wer es erreicht, kann lesen und oft auch ändern, was dort läuft. An 127.0.0.1 binden.</translation>
    </message>
    <message>
        <source>Its interface has no login (%1). Only a firewall keeps others out. Bind it to 127.0.0.1.</source>
        <translation>Seine Schnittstelle hat keine Anmeldung (%1). Nur eine Firewall hält andere fern. An 127.0.0.1 binden.</translation>
    </message>
    <message>
        <source>An anonymous login was let in. Whoever is in it is taken for a bridge or a recorder. Let only accounts of its own domain join.</source>
        <translation>Eine anonyme Anmeldung wurde eingelassen. Wer darin ist, gilt als Bridge oder Recorder. Nur Konten der eigenen Domain zulassen.</translation>
    </message>
    <message>
        <source>It sits in %1, where it could start or stop recordings.</source>
        <translation>Es sitzt in %1 und könnte dort Aufzeichnungen starten oder stoppen.</translation>
    </message>
    <message>
        <source>One presence carries %1 of them: Jicofo sees one recorder, and the others are never used. Give each its own nickname.</source>
        <translation>Eine Presence trägt %1 von ihnen: Jicofo sieht einen Recorder, die anderen werden nie benutzt. Jedem einen eigenen Nickname geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Noch %n Tag.</numerusform>
            <numerusform>Noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>config.js of the site</source>
        <translation>config.js der Site</translation>
    </message>
    <message>
        <source>Addresses in host-meta</source>
        <translation>Adressen in host-meta</translation>
    </message>
    <message>
        <source>WebSocket of the XMPP server</source>
        <translation>WebSocket des XMPP-Servers</translation>
    </message>
    <message>
        <source>Certificate of the site</source>
        <translation>Zertifikat der Site</translation>
    </message>
    <message>
        <source>Control ports, from outside</source>
        <translation>Steuerports, von außen</translation>
    </message>
    <message>
        <source>Connection by SSH</source>
        <translation>Verbindung per SSH</translation>
    </message>
    <message>
        <source>Ports that listen there</source>
        <translation>Ports, die dort lauschen</translation>
    </message>
    <message>
        <source>Containers of Docker</source>
        <translation>Container von Docker</translation>
    </message>
    <message>
        <source>Pods of Kubernetes</source>
        <translation>Pods von Kubernetes</translation>
    </message>
    <message>
        <source>Names in configuration files</source>
        <translation>Namen in Konfigurationsdateien</translation>
    </message>
    <message>
        <source>Jicofo, bridges and recorders</source>
        <translation>Jicofo, Bridges und Recorder</translation>
    </message>
    <message>
        <source>XMPP login and breweries</source>
        <translation>XMPP-Anmeldung und Brewerys</translation>
    </message>
    <message>
        <source>Strangers cannot join %1.</source>
        <translation>Fremde kommen nicht in %1 hinein.</translation>
    </message>
    <message>
        <source>Whether strangers can join %1 is not known.</source>
        <translation>Ob Fremde in %1 hineinkommen, ist unbekannt.</translation>
    </message>
    <message>
        <source>Strangers cannot create rooms in %1.</source>
        <translation>Fremde können in %1 keine Räume anlegen.</translation>
    </message>
    <message>
        <source>Whether strangers can create rooms in %1 is not known.</source>
        <translation>Ob Fremde in %1 Räume anlegen können, ist unbekannt.</translation>
    </message>
    <message>
        <source>Strangers can create rooms in %1.</source>
        <translation>Fremde können in %1 Räume anlegen.</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>Gesehen: %1.</translation>
    </message>
    <message>
        <source>An anonymous login made a room there and left it. Who comes first makes the brewery, and owns it. Restrict who creates rooms.</source>
        <translation>Eine anonyme Anmeldung legte dort einen Raum an und verließ ihn. Wer zuerst kommt, macht die Brewery und besitzt sie. Schränken Sie ein, wer Räume anlegt.</translation>
    </message>
    <message>
        <source>It is for %1. Seen at %2.</source>
        <translation>Es gilt für %1. Gesehen bei %2.</translation>
    </message>
</context>
<context>
    <name>ShardPanel</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>Last, höchste</translation>
    </message>
    <message>
        <source>Loss up, 95 %</source>
        <translation>Sendeverlust, 95 %</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>Umlaufzeit, Median</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>Derzeit am schlechtesten</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>Vom Wert zur Quelle</translation>
    </message>
    <message>
        <source>no longer in the fleet file</source>
        <translation>nicht mehr in der Flottendatei</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>noch niemand gemessen</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>Release %1</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>No such server is in the fleet file.</source>
        <translation>In der Flottendatei steht kein solcher Server.</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>Signalisierung</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>genutzt</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Loss down, 95 %</source>
        <translation>Verlust ↓, 95 %</translation>
    </message>
    <message>
        <source>Jitter up, 95 %</source>
        <translation>Sendejitter, 95 %</translation>
    </message>
    <message>
        <source>Round trip, 95 %</source>
        <translation>Umlaufzeit, 95 %</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>Bitrate gesendet</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>Bitrate empfangen</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>Läuft leer</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Switch on with %1 in %2.</source>
        <translation>Einschalten mit %1 in %2.</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%1 von %2 verfügbar</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>nicht in dieser Version</translation>
    </message>
    <message>
        <source>Not exported by this version, but from %1 on.</source>
        <translation>Wird von dieser Version nicht exportiert, erst ab %1.</translation>
    </message>
</context>
<context>
    <name>SkewKeys</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: line %2 cannot be read.</source>
        <translation>%1: Zeile %2 ist nicht lesbar.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>min %1, max %2, now %3</source>
        <translation>min. %1, max. %2, jetzt %3</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>%n Quelle wird abgefragt …</numerusform>
            <numerusform>%n Quellen werden abgefragt …</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicofo's debug page is switched off, so rooms cannot be listed.</source>
        <translation>Die Debug-Seite von Jicofo ist abgeschaltet, daher lassen sich keine Räume auflisten.</translation>
    </message>
    <message>
        <source>Switch on with jicofo.rest.debug.enabled = true in jicofo.conf.</source>
        <translation>Einschalten mit jicofo.rest.debug.enabled = true in jicofo.conf.</translation>
    </message>
    <message>
        <source>No meetings right now.</source>
        <translation>Derzeit keine Meetings.</translation>
    </message>
    <message>
        <source>Rooms appear here as soon as somebody joins.</source>
        <translation>Räume erscheinen hier, sobald jemand beitritt.</translation>
    </message>
    <message>
        <source>Nobody is in a meeting right now.</source>
        <translation>Derzeit ist niemand in einem Meeting.</translation>
    </message>
    <message>
        <source>Jicofo knows no bridges.</source>
        <translation>Jicofo kennt keine Bridges.</translation>
    </message>
    <message>
        <source>Bridges join the room jvbbrewery; the doctor tells why they do not.</source>
        <translation>Bridges treten dem Raum jvbbrewery bei; die Verbindungsprüfung nennt den Grund, wenn nicht.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Relay mesh</source>
        <translation>Relay-Netz</translation>
    </message>
    <message>
        <source>%1 · no room spans two bridges now</source>
        <translation>%1 · derzeit liegt kein Raum auf zwei Bridges</translation>
    </message>
    <message>
        <source>Measure of the relay mesh</source>
        <translation>Messgröße des Relay-Netzes</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round trip of each leg</source>
        <translation>Umlaufzeit jeder Strecke</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>Bit rate of each leg, from row to column</source>
        <translation>Bitrate jeder Strecke, von Zeile zu Spalte</translation>
    </message>
    <message>
        <source>Relay mesh of all rooms or of one</source>
        <translation>Relay-Netz aller Räume oder eines Raums</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
    <message>
        <source>%1 · from row to column</source>
        <translation>%1 · von Zeile zu Spalte</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Which rooms are open is not known.</source>
        <translation>Welche Räume offen sind, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>None of the pages that list them answers.</source>
        <translation>Keine der Seiten, die sie auflisten, antwortet.</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>Gateways</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>Signalisierung</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Unerwartet</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node of the tree: name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rooms</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionChange</name>
    <message>
        <source>The debug page moves from /colibri/debug to /debug.</source>
        <translation>Die Debug-Seite zieht von /colibri/debug nach /debug um.</translation>
    </message>
    <message>
        <source>The debug page names each meeting by meeting_id, so that its bridges can be joined.</source>
        <translation>Die Debug-Seite nennt zu jedem Meeting die meeting_id, sodass sich seine Bridges zuordnen lassen.</translation>
    </message>
    <message>
        <source>Relays between bridges are in the debug page (secure octo); octo_version is gone.</source>
        <translation>Relays zwischen Bridges stehen in der Debug-Seite (secure octo); octo_version entfällt.</translation>
    </message>
    <message>
        <source>A bridge can be drained (/colibri/drain).</source>
        <translation>Eine Bridge lässt sich leeren (/colibri/drain).</translation>
    </message>
    <message>
        <source>Drain and shutdown are told in the debug page.</source>
        <translation>Die Debug-Seite nennt Leerlaufen und Herunterfahren.</translation>
    </message>
    <message>
        <source>A metrics page for Prometheus (/metrics), with few figures yet.</source>
        <translation>Eine Metrikseite für Prometheus (/metrics), noch mit wenigen Werten.</translation>
    </message>
    <message>
        <source>Metrics are called jitsi_jvb_… instead of jitsi_…: rules and dashboards must follow.</source>
        <translation>Metriken heißen jitsi_jvb_… statt jitsi_…: Regeln und Dashboards müssen angepasst werden.</translation>
    </message>
    <message>
        <source>All statistics are in the metrics page, with histograms of meeting sizes.</source>
        <translation>Alle Statistiken stehen in der Metrikseite, mit Histogrammen der Meetinggrößen.</translation>
    </message>
    <message>
        <source>jitter_aggregate, conference_sizes, videochannels and the loss-limited counters leave /colibri/stats.</source>
        <translation>jitter_aggregate, conference_sizes, videochannels und die Loss-limited-Zähler entfallen in /colibri/stats.</translation>
    </message>
    <message>
        <source>Metrics of the Java machine and of queues, and the time of start.</source>
        <translation>Metriken der Java-Maschine und der Warteschlangen sowie die Startzeit.</translation>
    </message>
    <message>
        <source>ICE over TCP is gone: media needs UDP or TURN. total_ice_succeeded_tcp goes with it.</source>
        <translation>ICE über TCP entfällt: Medien brauchen UDP oder TURN. Damit entfällt auch total_ice_succeeded_tcp.</translation>
    </message>
    <message>
        <source>The metrics page always answers OpenMetrics when no format is asked for.</source>
        <translation>Die Metrikseite antwortet immer mit OpenMetrics, wenn kein Format verlangt wird.</translation>
    </message>
    <message>
        <source>Stress is made from CPU use instead of the packet rate: its scale is another one.</source>
        <translation>Die Last wird aus der CPU-Auslastung statt aus der Paketrate berechnet: Ihre Skala ist eine andere.</translation>
    </message>
    <message>
        <source>The debug page is written anew (snake_case, another tree).</source>
        <translation>Die Debug-Seite ist neu geschrieben (snake_case, anderer Baum).</translation>
    </message>
    <message>
        <source>A small statistics page (/stats).</source>
        <translation>Eine kleine Statistikseite (/stats).</translation>
    </message>
    <message>
        <source>CPU steal is told, and counts towards stress.</source>
        <translation>CPU-Steal wird gemeldet und zählt zur Last.</translation>
    </message>
    <message>
        <source>A second congestion controller; sender/bandwidth_estimation is gone.</source>
        <translation>Eine zweite Staukontrolle; sender/bandwidth_estimation entfällt.</translation>
    </message>
    <message>
        <source>The second congestion controller is the default: rates are over 1 s instead of 5 s.</source>
        <translation>Die zweite Staukontrolle ist die Vorgabe: Raten gelten über 1 s statt 5 s.</translation>
    </message>
    <message>
        <source>The exporter of a conference is in the debug page.</source>
        <translation>Der Exporter einer Konferenz steht in der Debug-Seite.</translation>
    </message>
    <message>
        <source>People and relays whose connection failed are counted: endpoints_ice_failed, relays_ice_failed, dtls_failed_relays.</source>
        <translation>Personen und Relays mit fehlgeschlagener Verbindung werden gezählt: endpoints_ice_failed, relays_ice_failed, dtls_failed_relays.</translation>
    </message>
    <message>
        <source>Figures that are none come as the texts "NaN" and "Infinity" instead of null.</source>
        <translation>Werte, die keine Zahlen sind, kommen als Texte "NaN" und "Infinity" statt null.</translation>
    </message>
    <message>
        <source>Audio subscriptions are in the debug page.</source>
        <translation>Audio-Abonnements stehen in der Debug-Seite.</translation>
    </message>
    <message>
        <source>Restarts of ICE are told, in the debug page and as metrics.</source>
        <translation>ICE-Neustarts werden gemeldet, in der Debug-Seite und als Metriken.</translation>
    </message>
    <message>
        <source>Congestion feedback that fits no packet is counted (tcc_unmatched_feedback).</source>
        <translation>Stau-Rückmeldungen, die zu keinem Paket passen, werden gezählt (tcc_unmatched_feedback).</translation>
    </message>
    <message>
        <source>A debug page with rooms and people (/debug).</source>
        <translation>Eine Debug-Seite mit Räumen und Personen (/debug).</translation>
    </message>
    <message>
        <source>Metrics are called jitsi_jicofo_… instead of jitsi_….</source>
        <translation>Metriken heißen jitsi_jicofo_… statt jitsi_….</translation>
    </message>
    <message>
        <source>Figures of participants in the metrics page are refreshed from time to time, not at each request.</source>
        <translation>Teilnehmerwerte in der Metrikseite werden von Zeit zu Zeit aktualisiert, nicht bei jeder Anfrage.</translation>
    </message>
    <message>
        <source>/rtcstats, and meeting_id in the debug page: rooms can be joined with their bridges.</source>
        <translation>/rtcstats, und meeting_id in der Debug-Seite: Räume lassen sich ihren Bridges zuordnen.</translation>
    </message>
    <message>
        <source>A new HTTP server: keys of /pin and /move-endpoints change, health answers OK, each page has its own switch (jicofo.rest).</source>
        <translation>Ein neuer HTTP-Server: Schlüssel von /pin und /move-endpoints ändern sich, die Gesundheitsprüfung antwortet OK, jede Seite hat ihren eigenen Schalter (jicofo.rest).</translation>
    </message>
    <message>
        <source>The TLS port 8843 is gone.</source>
        <translation>Der TLS-Port 8843 entfällt.</translation>
    </message>
    <message>
        <source>Figures of each bridge as metrics, and its corrected stress and failing ICE in the debug page.</source>
        <translation>Werte jeder Bridge als Metriken; ihre korrigierte Last und fehlschlagendes ICE stehen in der Debug-Seite.</translation>
    </message>
    <message>
        <source>Load is moved from bridge to bridge by itself.</source>
        <translation>Last wird von selbst von Bridge zu Bridge verlagert.</translation>
    </message>
    <message>
        <source>It listens on 127.0.0.1 only, where it listened on every address before.</source>
        <translation>Gelauscht wird nur auf 127.0.0.1, zuvor auf jeder Adresse.</translation>
    </message>
    <message>
        <source>Figures that are none come as the text "NaN"; Jingle counters are written in capitals.</source>
        <translation>Werte, die keine Zahlen sind, kommen als Text "NaN"; Jingle-Zähler stehen in Großbuchstaben.</translation>
    </message>
</context>
<context>
    <name>jitscope::AccountsDialog</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen …</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <translation>Konten von %1</translation>
    </message>
    <message>
        <source>Who may open rooms</source>
        <translation>Wer Räume öffnen darf</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Prosody is asked…</source>
        <translation>Prosody wird abgefragt …</translation>
    </message>
    <message>
        <source>Only these accounts open rooms on %1.</source>
        <translation>Nur diese Konten öffnen Räume auf %1.</translation>
    </message>
    <message>
        <source>Everybody opens rooms on %1: accounts decide nothing yet.</source>
        <translation>Auf %1 öffnet jeder Räume: Konten entscheiden noch nichts.</translation>
    </message>
    <message>
        <source>Rooms on %1 are opened with a token.</source>
        <translation>Räume auf %1 werden mit einem Token geöffnet.</translation>
    </message>
    <message>
        <source>How people log in on %1 is not known.</source>
        <translation>Wie man sich auf %1 anmeldet, ist unbekannt.</translation>
    </message>
    <message>
        <source>Read-only. Unlock with Ctrl+L.</source>
        <translation>Nur lesen. Mit Strg+L entriegeln.</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Die beiden Passwörter stimmen nicht überein.</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1: erledigt</translation>
    </message>
    <message>
        <source>%1: not done. %2</source>
        <translation>%1: nicht ausgeführt. %2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1: fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>%1: under way…</source>
        <translation>%1: läuft …</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern …</translation>
    </message>
    <message>
        <source>Prosody asks for accounts on %1, but Jicofo opens rooms for guests too.</source>
        <translation>Prosody verlangt auf %1 Konten, aber Jicofo öffnet Räume auch für Gäste.</translation>
    </message>
    <message>
        <source>Prosody asks for accounts on %1, but the web page and it disagree about guests.</source>
        <translation>Prosody verlangt auf %1 Konten, aber die Webseite und Prosody sind sich über Gäste uneins.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>The accounts of this shard cannot be asked for.</source>
        <translation>Die Konten dieses Shards können nicht abgefragt werden.</translation>
    </message>
</context>
<context>
    <name>jitscope::AddShardDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing is written until you save.</source>
        <translation>Geschrieben wird erst beim Speichern.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Add a shard</source>
        <translation>Shard hinzufügen</translation>
    </message>
    <message>
        <source>Write the file by hand…</source>
        <translation>Die Datei von Hand schreiben …</translation>
    </message>
    <message>
        <source>Where is the shard?</source>
        <translation>Wo ist der Shard?</translation>
    </message>
    <message>
        <source>Paste the address of the site, or how you log in to its server with ssh. Both ways may be tried one after the other.</source>
        <translation>Die Adresse der Site einfügen oder das Ziel, mit dem Sie sich per ssh an ihrem Server anmelden. Beides lässt sich nacheinander versuchen.</translation>
    </message>
    <message>
        <source>https://meet.example.org or user@host</source>
        <translation>https://meet.example.org oder user@host</translation>
    </message>
    <message>
        <source>Address of the site or SSH destination</source>
        <translation>Adresse der Site oder SSH-Ziel</translation>
    </message>
    <message>
        <source>Jitscope only reads. Nothing is written until you save.</source>
        <translation>Jitscope liest nur. Geschrieben wird erst beim Speichern.</translation>
    </message>
    <message>
        <source>XMPP account, if there is one for Jitscope</source>
        <translation>XMPP-Konto, falls es eines für Jitscope gibt</translation>
    </message>
    <message>
        <source>Leave both empty to try without. The secret is named here and kept in your keychain: jitscope secret NAME stores it.</source>
        <translation>Beides leer lassen, um es ohne zu versuchen. Hier steht nur der Name des Geheimnisses; es selbst liegt im Schlüsselbund: jitscope secret NAME legt es ab.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name of its secret</source>
        <translation>Name seines Geheimnisses</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Steps of the search</source>
        <translation>Schritte der Suche</translation>
    </message>
    <message>
        <source>Name of the shard</source>
        <translation>Name des Shards</translation>
    </message>
    <message>
        <source>Domain of its rooms</source>
        <translation>Domain seiner Räume</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Benutzen</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>Weg dorthin</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>This is added to your fleet file</source>
        <translation>Das kommt in Ihre Flottendatei</translation>
    </message>
    <message>
        <source>What stands in the file stays as it is. If somebody changed it meanwhile, a copy is kept beside it.</source>
        <translation>Was in der Datei steht, bleibt, wie es ist. Hat sie inzwischen jemand geändert, wird daneben eine Kopie aufbewahrt.</translation>
    </message>
    <message>
        <source>Text that is added</source>
        <translation>Text, der hinzukommt</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>Genügt</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Speichern und öffnen</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 wird untersucht</translation>
    </message>
    <message>
        <source>Nothing was found there.</source>
        <translation>Dort wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>Nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Found on %1</source>
        <translation>Gefunden auf %1</translation>
    </message>
    <message>
        <source>Searched in %1 s.</source>
        <translation>In %1 s gesucht.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n can be watched now.</source>
        <translation>
            <numerusform>%1 von %n lässt sich jetzt beobachten.</numerusform>
            <numerusform>%1 von %n lassen sich jetzt beobachten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 benutzen</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the doctor lists them all.</source>
        <translation>
            <numerusform>%n weiterer; die Verbindungsprüfung nennt alle.</numerusform>
            <numerusform>%n weitere; die Verbindungsprüfung nennt alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Roll out…</source>
        <translation>Ausrollen…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nichts ist geändert.</translation>
    </message>
    <message>
        <source>The file has changed on the server: merge first.</source>
        <translation>Die Datei hat sich auf dem Server geändert: zuerst zusammenführen.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of the merge are still marked in the text.</source>
        <translation>
            <numerusform>%n Konflikt der Zusammenführung ist noch im Text markiert.</numerusform>
            <numerusform>%n Konflikte der Zusammenführung sind noch im Text markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>Wird gerade geprüft.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>Zeile %1 ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>auf %n Host</numerusform>
            <numerusform>auf %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>backup kept here and on the server</source>
        <translation>Sicherung bleibt hier und auf dem Server</translation>
    </message>
    <message>
        <source>rolls back by itself if %1 is not healthy within %2 min</source>
        <translation>wird von selbst zurückgesetzt, wenn %1 nicht binnen %2 min gesund ist</translation>
    </message>
    <message>
        <source>The same change of keys on one host first, then on a few, then on the rest.</source>
        <translation>Dieselbe Änderung der Schlüssel zuerst auf einem Host, dann auf einigen, dann auf den übrigen.</translation>
    </message>
    <message>
        <source>Apply and reload…</source>
        <translation>Anwenden und neu laden …</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The container makes this file anew at each start: what is written here is lost then.</source>
        <translation>Der Container erzeugt diese Datei bei jedem Start neu: Was hier geschrieben wird, geht dann verloren.</translation>
    </message>
    <message>
        <source>backup kept on the server</source>
        <translation>Sicherung bleibt auf dem Server</translation>
    </message>
    <message>
        <source>backup kept on the server, none here</source>
        <translation>Sicherung bleibt auf dem Server, hier keine</translation>
    </message>
    <message>
        <source>No copy could be kept on this computer: %1</source>
        <translation>Auf diesem Rechner konnte keine Kopie aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>jitscope::AttentionList</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>Kein Handlungsbedarf.</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>Noch hat niemand geantwortet.</translation>
    </message>
    <message>
        <source>The last trouble ended at %1.</source>
        <translation>Die letzte Störung endete um %1.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>causes that need attention</comment>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>Audit-Log</translation>
    </message>
    <message>
        <source>append only</source>
        <translation>nur anfügbar</translation>
    </message>
    <message>
        <source>Older…</source>
        <translation>Ältere …</translation>
    </message>
    <message>
        <source>Nothing has been done from here yet.</source>
        <translation>Von hier wurde noch nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Every operation is written here before anything is sent.</source>
        <translation>Jeder Vorgang wird hier eingetragen, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>Audit-Log filtern</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Counts the whole chain through: each entry is sealed with the hash of the one before.</source>
        <translation>Rechnet die ganze Kette nach: Jeder Eintrag ist mit dem Hash des vorigen versiegelt.</translation>
    </message>
    <message>
        <source>chain broken after entry %1</source>
        <translation>Kette nach Eintrag %1 unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>chain verified, %n entries</source>
        <translation>
            <numerusform>Kette geprüft, %n Eintrag</numerusform>
            <numerusform>Kette geprüft, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Audit-Log exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved as %1</source>
        <translation>
            <numerusform>%n Eintrag gespeichert als %1</numerusform>
            <numerusform>%n Einträge gespeichert als %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Entries of this shard alone; switched off, those of all shards.</source>
        <translation>Nur Einträge dieses Shards; ausgeschaltet die aller Shards.</translation>
    </message>
</context>
<context>
    <name>jitscope::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>Zertifikat von %1</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>%1, asked at %2. Nothing was sent.</source>
        <translation>%1, gefragt um %2. Gesendet wurde nichts.</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>No certificate was shown.</source>
        <translation>Es wurde kein Zertifikat gezeigt.</translation>
    </message>
    <message>
        <source>The server's certificate</source>
        <translation>Das Zertifikat des Servers</translation>
    </message>
    <message>
        <source>Signed by, step %1</source>
        <translation>Signiert von, Stufe %1</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Pinned in the fleet file</source>
        <translation>In der Flottendatei gepinnt</translation>
    </message>
    <message>
        <source>Known to be right by another way? Then it can be pinned.</source>
        <translation>Auf anderem Weg als richtig bekannt? Dann kann es gepinnt werden.</translation>
    </message>
    <message>
        <source>Copy line for the fleet file</source>
        <translation>Zeile für die Flottendatei kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jitscope::ChartHead</name>
    <message>
        <source>%1: %2. Click hides, Ctrl+click shows alone.</source>
        <translation>%1: %2. Klick blendet aus, Strg+Klick zeigt allein.</translation>
    </message>
</context>
<context>
    <name>jitscope::ChartStack</name>
    <message>
        <source>up</source>
        <translation>senden</translation>
    </message>
    <message>
        <source>down</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>Jitter ↑</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>Bitrate</translation>
    </message>
    <message>
        <source>bands for audio</source>
        <translation>Stufen für Ton</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>estimate down</source>
        <translation>Schätzung Download</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>worst up</source>
        <translation>höchster beim Senden</translation>
    </message>
    <message>
        <source>worst down</source>
        <translation>höchster beim Empfang</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>betriebsbereit</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>Recorder</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>Client-Verbindungen</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Systemlast</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 min</translation>
    </message>
    <message>
        <source>load</source>
        <translation>Systemlast</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>Verfügbarer Speicher</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation>Freier Swap</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Zeichnet auf</translation>
    </message>
    <message>
        <source>1 while it records</source>
        <translation>1 während der Aufzeichnung</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 tritt bei</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 geht</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
</context>
<context>
    <name>jitscope::ConfirmDialog</name>
    <message>
        <source>Dry run: show the steps, change nothing</source>
        <translation>Probelauf: Schritte zeigen, nichts ändern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Zum Bestätigen %1 eingeben</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>Stattdessen: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>It waits until another operation on this shard has ended: %1, %2.</source>
        <translation>Wartet, bis ein anderer Vorgang auf diesem Shard beendet ist: %1, %2.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>what an operation costs</comment>
        <translation>Verlust: %1</translation>
    </message>
    <message>
        <source>sends %1 to %2</source>
        <translation>sendet %1 an %2</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>rückgängig durch %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
</context>
<context>
    <name>jitscope::ConnectDialog</name>
    <message>
        <source>Connect your own shard</source>
        <translation>Eigenen Shard verbinden</translation>
    </message>
    <message>
        <source>Describe your shards in one file</source>
        <translation>Die eigenen Shards in einer Datei beschreiben</translation>
    </message>
    <message>
        <source>Jitscope reads this file at start and again whenever it changes. It only reads from your servers; nothing on them is changed.</source>
        <translation>Jitscope liest diese Datei beim Start und nach jeder Änderung. Von den Servern wird nur gelesen; nichts auf ihnen wird geändert.</translation>
    </message>
    <message>
        <source>Path of the fleet file: %1</source>
        <translation>Pfad der Flottendatei: %1</translation>
    </message>
    <message>
        <source>The file exists. Leave out --demo to watch the shards in it.</source>
        <translation>Die Datei existiert. Ohne --demo werden die Shards darin beobachtet.</translation>
    </message>
    <message>
        <source>The file does not exist yet. Write the example below into it, change the addresses, then start Jitscope without --demo.</source>
        <translation>Die Datei existiert noch nicht. Das Beispiel unten hineinschreiben, die Adressen ändern, dann Jitscope ohne --demo starten.</translation>
    </message>
    <message>
        <source>Commented example of a fleet file</source>
        <translation>Kommentiertes Beispiel einer Flottendatei</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>The example is in the clipboard.</source>
        <translation>Das Beispiel ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Write example to the file</source>
        <translation>Beispiel in die Datei schreiben</translation>
    </message>
    <message>
        <source>The file exists already and is left alone.</source>
        <translation>Die Datei existiert bereits und bleibt unverändert.</translation>
    </message>
    <message>
        <source>Written. Change the addresses in it, then start Jitscope again.</source>
        <translation>Geschrieben. Die Adressen darin ändern, dann Jitscope neu starten.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>Die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>Kein Dateimanager antwortet. Der Ordner ist %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>jitscope::Console</name>
    <message>
        <source>The fleet file needs the secret %1, and the keychain does not have it (%2). It is kept for this run only.</source>
        <translation>Die Flottendatei braucht das Geheimnis %1, und der Schlüsselbund hat es nicht (%2). Es wird nur für diesen Lauf behalten.</translation>
    </message>
</context>
<context>
    <name>jitscope::DemoBanner</name>
    <message>
        <source>Demo data</source>
        <translation>Demodaten</translation>
    </message>
    <message>
        <source>Demo data.</source>
        <translation>Demodaten.</translation>
    </message>
    <message>
        <source>This fleet is simulated on your computer. Nothing here is real.</source>
        <translation>Diese Flotte wird auf diesem Rechner simuliert. Nichts davon ist echt.</translation>
    </message>
    <message>
        <source>Connect your own shard…</source>
        <translation>Eigenen Shard verbinden …</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>jitscope::DiffPane</name>
    <message>
        <source>Changes against the server</source>
        <translation>Änderungen gegenüber dem Server</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Restore into the draft</source>
        <translation>In den Entwurf zurückholen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>Aufbewahrt seit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Other shards</source>
        <translation>Andere Shards</translation>
    </message>
    <message>
        <source>Saved versions</source>
        <translation>Aufbewahrte Fassungen</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>Abweichende Schlüssel</translation>
    </message>
    <message>
        <source>Other than the defaults</source>
        <translation>Abweichend von den Vorgaben</translation>
    </message>
    <message>
        <source>Other than on the other shards</source>
        <translation>Abweichend von den anderen Shards</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen %1</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>seither unverändert</translation>
    </message>
    <message>
        <source>Nothing is changed here.</source>
        <translation>Hier ist nichts geändert.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ</source>
        <translation>
            <numerusform>%n Schlüssel weicht ab</numerusform>
            <numerusform>%n Schlüssel weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue</source>
        <translation>
            <numerusform>%n nicht im Katalog</numerusform>
            <numerusform>%n nicht im Katalog</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>There is no other shard.</source>
        <translation>Es gibt keinen anderen Shard.</translation>
    </message>
    <message numerus="yes">
        <source>reading %n shard(s)…</source>
        <translation>
            <numerusform>%n Shard wird gelesen …</numerusform>
            <numerusform>%n Shards werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>no such file could be read on %1</source>
        <translation>auf %1 war keine solche Datei lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from the other shards in %n key(s).</source>
        <translation>
            <numerusform>%1 weicht in %n Schlüssel von den anderen Shards ab.</numerusform>
            <numerusform>%1 weicht in %n Schlüsseln von den anderen Shards ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>none is kept yet</source>
        <translation>noch keine aufbewahrt</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n aufbewahrt</numerusform>
            <numerusform>%n aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Choose a version to compare it with the draft.</source>
        <translation>Eine Fassung auswählen, um sie mit dem Entwurf zu vergleichen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>That version cannot be read.</source>
        <translation>Diese Fassung ist nicht lesbar.</translation>
    </message>
    <message>
        <source>It is the same as the draft.</source>
        <translation>Sie ist mit dem Entwurf identisch.</translation>
    </message>
    <message>
        <source>A version is kept each time the file is applied.</source>
        <translation>Bei jedem Anwenden der Datei wird eine Fassung aufbewahrt.</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>What the site answers to browsers</source>
        <translation>Was die Site den Browsern liefert</translation>
    </message>
    <message>
        <source>Other than the site serves it</source>
        <translation>Anders, als die Site sie ausliefert</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>Auf dem Host</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>asking the site…</source>
        <translation>die Site wird gefragt …</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: nginx decides about them</source>
        <translation><numerusform>%n nicht verglichen: darüber entscheidet nginx</numerusform><numerusform>%n nicht verglichen: darüber entscheidet nginx</numerusform></translation>
    </message>
</context>
<context>
    <name>jitscope::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>Geänderte Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n Zeile hinzugefügt</numerusform>
            <numerusform>%n Zeilen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n Zeile entfernt</numerusform>
            <numerusform>%n Zeilen entfernt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DoctorDialog</name>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Needs 1 setting</source>
        <translation>Braucht 1 Einstellung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Doctor: what answers and what does not</source>
        <translation>Verbindungsprüfung: was antwortet und was nicht</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) answer. Select one to see what is wrong with it.</source>
        <translation>
            <numerusform>%1 von %n Quelle antwortet. Auswählen zeigt, was an ihr nicht stimmt.</numerusform>
            <numerusform>%1 von %n Quellen antworten. Auswählen zeigt, was an einer nicht stimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist abgeschaltet</translation>
    </message>
    <message>
        <source>The server answers, but its configuration does not offer this page.</source>
        <translation>Der Server antwortet, bietet diese Seite nach seiner Konfiguration aber nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missed in a row.</source>
        <translation>
            <numerusform>%n Antwort ausgeblieben.</numerusform>
            <numerusform>%n Antworten in Folge ausgeblieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>Noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>It answers. Nothing to do.</source>
        <translation>Antwortet. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Switch on with</source>
        <translation>Einschalten mit</translation>
    </message>
    <message>
        <source>Switch on in %1 with</source>
        <translation>In %1 einschalten mit</translation>
    </message>
    <message>
        <source>Copy the setting %1</source>
        <translation>Einstellung %1 kopieren</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>Nicht in dieser Version</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat …</translation>
    </message>
    <message>
        <source>%1 is not exported by this version</source>
        <translation>%1 wird von dieser Version nicht exportiert</translation>
    </message>
    <message>
        <source>Versions from %1 on have this page. Nothing else is wrong.</source>
        <translation>Erst Versionen ab %1 haben diese Seite. Sonst ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Also try to create a room beside the breweries, as a guest</source>
        <translation>Auch versuchen, als Gast einen Raum neben den Breweries anzulegen</translation>
    </message>
    <message>
        <source>A room with a random name is created and left at once. That shows whether strangers could open a brewery of their own.</source>
        <translation>Ein Raum mit zufälligem Namen wird angelegt und gleich verlassen. Das zeigt, ob Fremde eine eigene Brewery eröffnen könnten.</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the doctor's report</source>
        <translation>Bericht des Doktors speichern</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Der Bericht wurde nicht gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved report lists them all.</source>
        <translation>
            <numerusform>%n weiterer; der gespeicherte Bericht führt alle auf.</numerusform>
            <numerusform>%n weitere; der gespeicherte Bericht führt alle auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::FileList</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>Ask the hosts again</source>
        <translation>Hosts erneut abfragen</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>Konfigurationsdateien</translation>
    </message>
</context>
<context>
    <name>jitscope::FleetTreeView</name>
    <message>
        <source>Fleet</source>
        <translation>Flotte</translation>
    </message>
</context>
<context>
    <name>jitscope::FormPane</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>Nur geänderte</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Schlüssel suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>Zum Schlüssel</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; the form shows the text as it was before.</source>
        <translation>Zeile %1 ist nicht lesbar; das Formular zeigt den Text, wie er vorher war.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read, so there is no form. Mend it in the text.</source>
        <translation>Zeile %1 ist nicht lesbar, daher gibt es kein Formular. Im Text berichtigen.</translation>
    </message>
    <message>
        <source>That value cannot be put there: %1</source>
        <translation>Dieser Wert lässt sich dort nicht setzen: %1</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>Alle Schlüssel (%n)</numerusform>
            <numerusform>Alle %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to read what it does and whom it reaches.</source>
        <translation>Einen Schlüssel auswählen, um zu lesen, was er bewirkt und wen er betrifft.</translation>
    </message>
    <message>
        <source>one entry a line</source>
        <translation>ein Eintrag je Zeile</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>As it stands on the server</source>
        <translation>Zurück zum Stand auf dem Server</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Copy the name of the key</source>
        <translation>Namen des Schlüssels kopieren</translation>
    </message>
</context>
<context>
    <name>jitscope::GoToDialog</name>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Go to, or do</source>
        <translation>Gehe zu oder führe aus</translation>
    </message>
    <message>
        <source>Shard, room, person, server, page or command</source>
        <translation>Shard, Raum, Person, Server, Seite oder Befehl</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>jitscope::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>open the room or person</source>
        <translation>Raum oder Person öffnen</translation>
    </message>
    <message>
        <source>copy the row; Ctrl+C copies the cell</source>
        <translation>Zeile kopieren; Ctrl+C kopiert die Zelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>clear the search, then unpin, then back</source>
        <translation>Suche leeren, dann lösen, dann zurück</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings.</source>
        <translation>Die Tasten lassen sich in den Einstellungen ändern.</translation>
    </message>
</context>
<context>
    <name>jitscope::LiveChart</name>
    <message>
        <source>No data in the last %1.</source>
        <translation>Keine Daten in den letzten %1.</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Angehalten um %1</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1: keine Daten</translation>
    </message>
    <message>
        <source>%1 now %2, highest %3 at %4</source>
        <translation>%1 jetzt %2, höchster Wert %3 um %4</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, letzte %2</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Keine Daten seit %1</translation>
    </message>
    <message>
        <source>No data %1–%2</source>
        <translation>Keine Daten %1–%2</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>Diagramm als Bild speichern</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>Letzte %1</translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation>Alle Reihen zeigen</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>%1, above the chart</source>
        <translation>%1, über dem Diagramm</translation>
    </message>
</context>
<context>
    <name>jitscope::LiveTable</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order is held while you point at a row.</source>
        <translation>Die Reihenfolge bleibt stehen, solange der Zeiger auf einer Zeile ruht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
    <message>
        <source>Nothing here matches the search.</source>
        <translation>Nichts hier passt zur Suche.</translation>
    </message>
    <message>
        <source>Esc clears it.</source>
        <translation>Esc hebt sie auf.</translation>
    </message>
</context>
<context>
    <name>jitscope::LogPane</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>Alle Zeilen kopieren</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Protokoll schließen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>Protokoll von %1</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, angehalten</translation>
    </message>
    <message>
        <source>%1, following</source>
        <translation>%1, läuft mit</translation>
    </message>
    <message numerus="yes">
        <source>%n known error(s)</source>
        <translation>
            <numerusform>%n bekannter Fehler</numerusform>
            <numerusform>%n bekannte Fehler</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a recorder to read its log.</source>
        <translation>Einen Recorder auswählen, um sein Protokoll zu lesen.</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>Das Protokoll lässt sich nicht lesen: %1.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>Es steht noch nichts darin.</translation>
    </message>
</context>
<context>
    <name>jitscope::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Jitscope</source>
        <translation>Jitscope beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not applied. Drafts are not kept when Jitscope ends.</source>
        <translation>
            <numerusform>%n geänderte Datei ist nicht angewendet. Entwürfe bleiben nicht erhalten, wenn Jitscope endet.</numerusform>
            <numerusform>%n geänderte Dateien sind nicht angewendet. Entwürfe bleiben nicht erhalten, wenn Jitscope endet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quit and drop them</source>
        <translation>Beenden und verwerfen</translation>
    </message>
</context>
<context>
    <name>jitscope::MeshLegend</name>
    <message>
        <source>full height: the busiest leg</source>
        <translation>volle Höhe: die Strecke mit der meisten Last</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>round trip</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>round trip</comment>
        <translation>über %1</translation>
    </message>
</context>
<context>
    <name>jitscope::MeshView</name>
    <message>
        <source>Relay mesh</source>
        <translation>Relay-Netz</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>no leg</source>
        <translation>keine Strecke</translation>
    </message>
    <message>
        <source>unknown, the bridge does not answer</source>
        <translation>unbekannt, die Bridge antwortet nicht</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>Umlaufzeit %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
</context>
<context>
    <name>jitscope::OperationNotice</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>It was left long ago.</source>
        <translation>Wurde vor langer Zeit liegen gelassen.</translation>
    </message>
    <message>
        <source>Undone by itself in %1.</source>
        <translation>Wird in %1 von selbst rückgängig gemacht.</translation>
    </message>
    <message>
        <source>%1 needs your word.</source>
        <translation>%1: Entscheidung nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of an earlier Jitscope go on.</source>
        <translation>
            <numerusform>%n Vorgang eines früheren Jitscope läuft weiter.</numerusform>
            <numerusform>%n Vorgänge eines früheren Jitscope laufen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jitscope::PageBar</name>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Pause charts</source>
        <translation>Diagramme anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Keys [ and ]</source>
        <translation>Tasten [ und ]</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 min</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 h</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>Resume charts</source>
        <translation>Diagramme fortsetzen</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
</context>
<context>
    <name>jitscope::PeopleList</name>
    <message>
        <source>Worst people</source>
        <translation>Personen mit der schlechtesten Qualität</translation>
    </message>
</context>
<context>
    <name>jitscope::PromptDialog</name>
    <message>
        <source>Unknown host key</source>
        <translation>Unbekannter Hostschlüssel</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>%1 is connected to for the first time. It shows this key (%2):</source>
        <translation>Zu %1 wird zum ersten Mal verbunden. Es zeigt diesen Schlüssel (%2):</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that its administrators gave you. Once accepted, ssh keeps the key in your known hosts and never asks again; should it change, Jitscope refuses to connect.</source>
        <translation>Mit dem Fingerabdruck vergleichen, den die Administratoren genannt haben. Einmal angenommen, behält ssh den Schlüssel in den bekannten Hosts und fragt nicht wieder; ändert er sich, verweigert Jitscope die Verbindung.</translation>
    </message>
    <message>
        <source>It is the right key: accept</source>
        <translation>Der Schlüssel stimmt: annehmen</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh wartet auf Sie</translation>
    </message>
    <message>
        <source>ssh asks for %1</source>
        <translation>ssh fragt nach %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>It is handed to ssh and kept nowhere.</source>
        <translation>Es wird an ssh übergeben und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>The secret %1 is needed</source>
        <translation>Das Geheimnis %1 wird gebraucht</translation>
    </message>
    <message>
        <source>It is kept in memory until Jitscope ends, and nowhere else.</source>
        <translation>Es bleibt im Speicher, bis Jitscope endet, und nirgends sonst.</translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutDialog</name>
    <message>
        <source>Save, and restart each when idle</source>
        <translation>Speichern und einzeln im Leerlauf neu starten</translation>
    </message>
    <message>
        <source>Save, and restart each now</source>
        <translation>Speichern und jetzt einzeln neu starten</translation>
    </message>
    <message>
        <source>Save, and reload each</source>
        <translation>Speichern und einzeln neu laden</translation>
    </message>
    <message>
        <source>Save only; nothing is restarted</source>
        <translation>Nur speichern; nichts wird neu gestartet</translation>
    </message>
    <message>
        <source>%1: back to its default</source>
        <translation>%1: zurück zur Vorgabe</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Take back everywhere</source>
        <translation>Überall zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n changes of %1 to other hosts</source>
        <translation>
            <numerusform>%n Änderung an %1 auf andere Hosts übertragen</numerusform>
            <numerusform>%n Änderungen an %1 auf andere Hosts übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>By key: what else differs in a file stays as it is. One host is first, then two, then the rest; where one fails it stops until you have looked. Each host keeps its old file.</source>
        <translation>Schlüssel für Schlüssel: Was in einer Datei sonst abweicht, bleibt. Erst ein Host, dann zwei, dann die übrigen; schlägt einer fehl, hält es an, bis nachgesehen wurde. Jeder Host behält seine alte Datei.</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Watch each for</source>
        <translation>Jeden beobachten für</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>The read-only latch is closed: open it first.</source>
        <translation>Der Nur-Lesen-Riegel ist geschlossen: zuerst öffnen.</translation>
    </message>
    <message>
        <source>The draft changes no key: comments alone are not carried to other hosts.</source>
        <translation>Der Entwurf ändert keinen Schlüssel: Kommentare allein werden nicht auf andere Hosts übertragen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts chosen</source>
        <translation>
            <numerusform>%n Host ausgewählt</numerusform>
            <numerusform>%n Hosts ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>Die Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>%1 of %2 done. Closing this window asks for no more; what is under way ends.</source>
        <translation>%1 von %2 erledigt. Nach dem Schließen dieses Fensters kommt kein Host mehr dazu; was läuft, wird zu Ende geführt.</translation>
    </message>
    <message>
        <source>Stopped at a host that failed; %1 of %2 done. Go on leaves that one as it is.</source>
        <translation>Angehalten an einem fehlgeschlagenen Host; %1 von %2 erledigt. „Fortfahren“ lässt diesen, wie er ist.</translation>
    </message>
    <message>
        <source>Paused; %1 of %2 done.</source>
        <translation>Angehalten; %1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Ended; %1 of %2 done.</source>
        <translation>Beendet; %1 von %2 erledigt.</translation>
    </message>
    <message>
        <source>Done on %1 of %2 hosts.</source>
        <translation>Auf %1 von %2 Hosts erledigt.</translation>
    </message>
    <message>
        <source>The old files are being put back…</source>
        <translation>Die alten Dateien werden zurückgespielt …</translation>
    </message>
    <message>
        <source>The old files are back.</source>
        <translation>Die alten Dateien sind zurück.</translation>
    </message>
    <message>
        <source>%1: an expression, which is not carried</source>
        <translation>%1: ein Ausdruck, er wird nicht übertragen</translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutTable</name>
    <message>
        <source>Being read</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Says so already</source>
        <translation>Steht schon so da</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Failed, old file back</source>
        <translation>Fehlgeschlagen, alte Datei zurück</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Old file again</source>
        <translation>Wieder alte Datei</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht ausgewählt</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>jitscope::SciEditor</name>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Reveal for 20 s</source>
        <translation>20 s lang anzeigen</translation>
    </message>
</context>
<context>
    <name>jitscope::SearchBox</name>
    <message>
        <source>Rooms, people, servers</source>
        <translation>Räume, Personen, Server</translation>
    </message>
    <message>
        <source>Search rooms, people and servers</source>
        <translation>Räume, Personen und Server durchsuchen</translation>
    </message>
    <message>
        <source>Searches tree and tables. ! before a word inverts it, quotes make it exact.</source>
        <translation>Durchsucht Baum und Tabellen. ! vor einem Wort schließt es aus, Anführungszeichen suchen exakt.</translation>
    </message>
</context>
<context>
    <name>jitscope::SettingLine</name>
    <message>
        <source>To switch it on:</source>
        <translation>Zum Einschalten:</translation>
    </message>
    <message>
        <source>To switch it on, in %1:</source>
        <translation>Zum Einschalten, in %1:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>To make one, in %1:</source>
        <translation>Zum Anlegen, in %1:</translation>
    </message>
</context>
<context>
    <name>jitscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System follows the desktop, also while Jitscope runs.</source>
        <translation>„System“ folgt dem Desktop, auch während Jitscope läuft.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>jede Sekunde</numerusform>
            <numerusform>alle %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of tables</source>
        <translation>Sortierung der Tabellen</translation>
    </message>
    <message>
        <source>Rows re-sort this often, and never while you point at one. Values change at any time.</source>
        <translation>So oft wird neu sortiert, aber nie, während der Zeiger auf einer Zeile ruht. Werte ändern sich jederzeit.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung verringern</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Nothing slides or sweeps; progress is told in words.</source>
        <translation>Nichts gleitet oder streicht vorüber; der Fortschritt steht in Worten.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Digits of equal width keep columns of numbers aligned.</source>
        <translation>Gleich breite Ziffern halten Zahlenspalten bündig.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Acts at once: the window is built anew. Charts and tables keep what was measured.</source>
        <translation>Wirkt sofort: Das Fenster wird neu aufgebaut. Diagramme und Tabellen behalten, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>Zeilendichte</translation>
    </message>
    <message>
        <source>As the page likes</source>
        <translation>Wie die Seite es vorsieht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Lists of people are compact by themselves. A table can have its own density by its context menu.</source>
        <translation>Personenlisten sind von sich aus kompakt. Eine Tabelle kann über ihr Kontextmenü eine eigene Dichte haben.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>Einzelne Tasten</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act while a table, the tree or a chart has the focus.</source>
        <translation>Tasten ohne Strg oder Alt wirken, solange eine Tabelle, der Baum oder ein Diagramm den Fokus hat.</translation>
    </message>
    <message>
        <source>Click a field and press the new keys; Backspace takes the keys away.</source>
        <translation>Feld anklicken und die neuen Tasten drücken; die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>Tasten für: %1</translation>
    </message>
    <message>
        <source>The usual keys again: %1</source>
        <translation>Wieder die üblichen Tasten: %1</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <translation>%1 ist vergeben: %2</translation>
    </message>
    <message numerus="yes">
        <source>closes after %n minute(s)</source>
        <translation>
            <numerusform>schließt nach %n Minute</numerusform>
            <numerusform>schließt nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only latch</source>
        <translation>Nur-Lesen-Riegel</translation>
    </message>
    <message>
        <source>Opened with Ctrl+L, it allows changes for so long; then everything is read-only again. It is closed at each start.</source>
        <translation>Mit Strg+L geöffnet, erlaubt er so lange Änderungen; danach gilt wieder überall nur lesen. Bei jedem Start ist er geschlossen.</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardTabs</name>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message>
        <source>Your own network seems to be down.</source>
        <translation>Ihr eigenes Netz scheint ausgefallen zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n Host antwortet seit denselben Sekunden nicht mehr. Was von ihm gezeigt wird, ist alt.</numerusform>
            <numerusform>%n Hosts antworten seit denselben Sekunden nicht mehr. Was von ihnen gezeigt wird, ist alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen zeigen</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardWindow</name>
    <message>
        <source>Add a shard…</source>
        <translation>Shard hinzufügen …</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>Zeilendichte</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Tear off into a window</source>
        <translation>In eigenes Fenster lösen</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>Wieder andocken</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Verbindungsprüfung …</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About Jitscope</source>
        <translation>Über Jitscope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>The operator's desktop console for Jitsi Meet.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Die Desktop-Konsole für den Betrieb von Jitsi Meet.
Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Go to, or do…</source>
        <translation>Gehe zu oder führe aus …</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Next person with trouble</source>
        <translation>Nächste Person mit Problemen</translation>
    </message>
    <message>
        <source>Previous person with trouble</source>
        <translation>Vorige Person mit Problemen</translation>
    </message>
    <message>
        <source>Pin the room: full detail even when nobody looks</source>
        <translation>Raum anheften: volle Details, auch wenn niemand hinsieht</translation>
    </message>
    <message>
        <source>Pin the detail panel: it keeps what it shows</source>
        <translation>Detailbereich anheften: Er behält, was er zeigt</translation>
    </message>
    <message>
        <source>Shorter time range</source>
        <translation>Kürzerer Zeitraum</translation>
    </message>
    <message>
        <source>Longer time range</source>
        <translation>Längerer Zeitraum</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>Diagramme anhalten oder fortsetzen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Ask all sources now, within the budget</source>
        <translation>Alle Quellen jetzt fragen, im Rahmen des Budgets</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>Design wie das System</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>Flottendatei</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>Es hat nicht geklappt.</translation>
    </message>
    <message>
        <source>This shard read-only</source>
        <translation>Diesen Shard nur lesen</translation>
    </message>
    <message>
        <source>Example to copy…</source>
        <translation>Beispiel zum Kopieren …</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>Ohne Geheimnisse exportieren …</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Read-only: close or open the latch</source>
        <translation>Nur lesen: Riegel schließen oder öffnen</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>Änderungen erlaubt</translation>
    </message>
    <message>
        <source>Export the fleet without secrets</source>
        <translation>Flotte ohne Geheimnisse exportieren</translation>
    </message>
    <message>
        <source>Fleet files (*.toml)</source>
        <translation>Flottendateien (*.toml)</translation>
    </message>
    <message>
        <source>Import shards</source>
        <translation>Shards importieren</translation>
    </message>
    <message>
        <source>Allow changes?</source>
        <translation>Änderungen erlauben?</translation>
    </message>
    <message>
        <source>Allow changes to servers?</source>
        <translation>Änderungen an Servern erlauben?</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>Änderungen auf %1 erlauben?</translation>
    </message>
    <message>
        <source>The latch keeps a slip of the hand from changing a server. Each change still asks by itself.</source>
        <translation>Der Riegel verhindert, dass ein Versehen einen Server ändert. Jede Änderung fragt trotzdem noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>It closes by itself after %n minute(s).</source>
        <translation>
            <numerusform>Er schließt nach %n Minute von selbst.</numerusform>
            <numerusform>Er schließt nach %n Minuten von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>Weiter nur lesen</translation>
    </message>
    <message>
        <source>Accounts that may open rooms…</source>
        <translation>Konten, die Räume öffnen dürfen …</translation>
    </message>
    <message>
        <source>Drain what is selected…</source>
        <translation>Auswahl leeren …</translation>
    </message>
    <message>
        <source>Take back what is selected</source>
        <translation>Auswahl wieder in Dienst nehmen</translation>
    </message>
    <message>
        <source>Move people off what is selected…</source>
        <translation>Personen von Auswahl umziehen …</translation>
    </message>
    <message>
        <source>Restart what is selected when idle…</source>
        <translation>Auswahl im Leerlauf neu starten …</translation>
    </message>
    <message>
        <source>Restart what is selected now…</source>
        <translation>Auswahl jetzt neu starten …</translation>
    </message>
    <message>
        <source>Record a canary on what is selected…</source>
        <translation>Testaufnahme mit der Auswahl …</translation>
    </message>
    <message>
        <source>Configuration of what is selected</source>
        <translation>Konfiguration der Auswahl</translation>
    </message>
    <message>
        <source>Config of %1</source>
        <translation>Konfiguration von %1</translation>
    </message>
</context>
<context>
    <name>jitscope::SkewPage</name>
    <message>
        <source>adds</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Which version runs where; older than the newest of the fleet is marked.</source>
        <translation>Welche Version wo läuft; was älter ist als die neueste der Flotte, ist markiert.</translation>
    </message>
    <message>
        <source>Versions by component and shard</source>
        <translation>Versionen nach Komponente und Shard</translation>
    </message>
    <message>
        <source>Nothing is known of the fleet's versions yet.</source>
        <translation>Über die Versionen der Flotte ist noch nichts bekannt.</translation>
    </message>
    <message>
        <source>%1: no server says a version that can be compared.</source>
        <translation>%1: Kein Server nennt eine vergleichbare Version.</translation>
    </message>
    <message>
        <source>%1: %2 everywhere.</source>
        <translation>%1: überall %2.</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1: von %2 auf %3</translation>
    </message>
    <message>
        <source>Nothing that Jitscope knows of.</source>
        <translation>Nichts, wovon Jitscope weiß.</translation>
    </message>
    <message>
        <source>Compare configurations</source>
        <translation>Konfigurationen vergleichen</translation>
    </message>
    <message>
        <source>Reads jvb.conf, jicofo.conf, jibri.conf and prosody.cfg.lua of one host of each shard, and marks the keys that differ.</source>
        <translation>Liest jvb.conf, jicofo.conf, jibri.conf und prosody.cfg.lua von einem Host je Shard und markiert die Schlüssel, die sich unterscheiden.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Keys of the configuration, and what going from the oldest version of the fleet to the newest adds to, takes from or changes in what can be seen.</source>
        <translation>Schlüssel der Konfiguration, und was der Schritt von der ältesten zur neuesten Version der Flotte an Sichtbarem hinzufügt, wegnimmt oder ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to read…</source>
        <translation>
            <numerusform>noch %n Datei zu lesen …</numerusform>
            <numerusform>noch %n Dateien zu lesen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations compared.</source>
        <translation>Konfigurationen verglichen.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Erneut vergleichen</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>an expression</source>
        <translation>ein Ausdruck</translation>
    </message>
    <message>
        <source>%1 – mostly %2; %3</source>
        <translation>%1 – meist %2; %3</translation>
    </message>
    <message>
        <source>The configurations that were read have the same keys and values.</source>
        <translation>Die gelesenen Konfigurationen haben dieselben Schlüssel und Werte.</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %n key(s) differ</source>
        <translation>
            <numerusform>Konfiguration: %n Schlüssel unterscheidet sich</numerusform>
            <numerusform>Konfiguration: %n Schlüssel unterscheiden sich</numerusform>
        </translation>
    </message>
    <message>
        <source>Each shard has its own:</source>
        <translation>Jeder Shard hat seinen eigenen Wert:</translation>
    </message>
</context>
<context>
    <name>jitscope::SkewTable</name>
    <message>
        <source>Bridges (JVB)</source>
        <translation>Bridges (JVB)</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Recorders (Jibri)</source>
        <translation>Recorder (Jibri)</translation>
    </message>
    <message>
        <source>Prosody</source>
        <translation>Prosody</translation>
    </message>
    <message>
        <source>This shard has none.</source>
        <translation>Dieser Shard hat keine.</translation>
    </message>
    <message numerus="yes">
        <source>%n pages off</source>
        <translation>
            <numerusform>%n Seite abgeschaltet</numerusform>
            <numerusform>%n Seiten abgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys differ</source>
        <translation>
            <numerusform>%n Schlüssel weicht ab</numerusform>
            <numerusform>%n Schlüssel weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers do not say which</source>
        <translation>
            <numerusform>%n Server nennt keine Version</numerusform>
            <numerusform>%n Server nennen keine Version</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than the newest in the fleet.</source>
        <translation>Älter als die neueste der Flotte.</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>Nicht vorhanden: %1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
</context>
<context>
    <name>jitscope::StatusStrip</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Asked of bridges</source>
        <translation>Von Bridges abgefragt</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>%n Quelle wird abgefragt …</numerusform>
            <numerusform>%n Quellen werden abgefragt …</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>Keine Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) up</source>
        <translation>
            <numerusform>%1 von %n Quelle verfügbar</numerusform>
            <numerusform>%1 von %n Quellen verfügbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n ausgefallen</numerusform>
            <numerusform>%n ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1. Opens the doctor.</source>
        <translation>Quellen: %1. Öffnet die Verbindungsprüfung.</translation>
    </message>
    <message>
        <source>Which sources answer, and what switches the others on</source>
        <translation>Welche Quellen antworten und wie die anderen eingeschaltet werden</translation>
    </message>
    <message>
        <source>highest %1 %2 of %3</source>
        <translation>höchste %1 %2 von %3</translation>
    </message>
    <message>
        <source>Share of the budget: %1 %</source>
        <translation>Anteil am Budget: %1 %</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>Daten %1 alt</translation>
    </message>
    <message>
        <source>Nothing can be changed on a server from here. Ctrl+L opens the latch.</source>
        <translation>Von hier lässt sich auf keinem Server etwas ändern. Strg+L öffnet den Riegel.</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed · %n min</source>
        <translation>
            <numerusform>Änderungen erlaubt · %n min</numerusform>
            <numerusform>Änderungen erlaubt · %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only. Opens the latch.</source>
        <translation>Nur lesen. Öffnet den Riegel.</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed, %n minute(s) left. Closes the latch.</source>
        <translation>
            <numerusform>Änderungen erlaubt, noch %n Minute. Schließt den Riegel.</numerusform>
            <numerusform>Änderungen erlaubt, noch %n Minuten. Schließt den Riegel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers may be changed from here until the time is over. Ctrl+L closes the latch.</source>
        <translation>Bis die Zeit um ist, lassen sich Server von hier ändern. Strg+L schließt den Riegel.</translation>
    </message>
    <message>
        <source>Nothing can be changed on this shard: its own latch is closed. Ctrl+L opens it.</source>
        <translation>Auf diesem Shard lässt sich nichts ändern: Sein eigener Riegel ist geschlossen. Strg+L öffnet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) open</source>
        <translation>
            <numerusform>%n Vorgang offen</numerusform>
            <numerusform>%n Vorgänge offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n braucht eine Entscheidung</numerusform>
            <numerusform>%n brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is being done to servers</source>
        <translation>Zeigt, was gerade an Servern getan wird</translation>
    </message>
</context>
<context>
    <name>jitscope::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>jitscope::StepsTable</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Seen, or planned</source>
        <translation>Gesehen oder geplant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>jitscope::StreamTable</name>
    <message>
        <source>audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>none of %1</source>
        <comment>layers of video that arrive</comment>
        <translation>keine von %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>layers of video</comment>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>%1 not</source>
        <comment>layers of video that do not arrive</comment>
        <translation>%1 nicht</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Bit rate that arrives at the bridge, all layers</source>
        <translation>Bitrate, die an der Bridge ankommt, alle Ebenen</translation>
    </message>
    <message>
        <source>Loss ↑</source>
        <translation>Verlust ↑</translation>
    </message>
    <message>
        <source>Share of the packets lost since the source began to send; the page keeps no shorter count of one source</source>
        <translation>Anteil der Pakete, die seit Beginn dieser Quelle verloren gingen; eine kürzere Zählung je Quelle gibt die Seite nicht her</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>Jitter ↑</translation>
    </message>
    <message>
        <source>The worst of the layers that arrive</source>
        <translation>Die schlechteste der ankommenden Ebenen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>Heights of the picture that the client sends</source>
        <translation>Bildhöhen, die der Client sendet</translation>
    </message>
    <message>
        <source>SSRC</source>
        <translation>SSRC</translation>
    </message>
    <message>
        <source>Of the first layer</source>
        <translation>Der ersten Ebene</translation>
    </message>
    <message>
        <source>What is sent, by source</source>
        <translation>Was gesendet wird, nach Quelle</translation>
    </message>
    <message>
        <source>Not known yet: only full detail of the room tells.</source>
        <translation>Noch unbekannt: Erst die vollen Details des Raums sagen es.</translation>
    </message>
</context>
<context>
    <name>jitscope::TextPane</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>The text editor cannot be loaded: %1</source>
        <translation>Der Texteditor lässt sich nicht laden: %1</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2 cannot be read.</source>
        <translation>Zeile %1, Spalte %2 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>Zeile %1 ist nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>Zum nächsten gehen</translation>
    </message>
</context>
<context>
    <name>jitscope::TreePane</name>
    <message>
        <source>Filter the tree</source>
        <translation>Baum filtern</translation>
    </message>
</context>
<context>
    <name>jitscope::WaysRow</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten …</translation>
    </message>
</context>
<context>
    <name>jitscope::WhereFrom</name>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Copy where this figure comes from</source>
        <translation>Herkunft dieses Werts kopieren</translation>
    </message>
</context>
<context>
    <name>jitscope::WishList</name>
    <message>
        <source>What can be done</source>
        <translation>Mögliche Vorgänge</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>what an operation costs</comment>
        <translation>Verlust: %1</translation>
    </message>
    <message>
        <source>least harm first</source>
        <translation>Schonendstes zuerst</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>Region %1.</translation>
    </message>
</context>
</TS>
