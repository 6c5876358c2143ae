<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
        <translation><numerusform>Jicofo zählt %1 fehlgeschlagene Aufnahmen, %n davon inzwischen</numerusform><numerusform>Jicofo zählt %1 fehlgeschlagene Aufnahmen, %n davon inzwischen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation><numerusform>Jicofo zählt %n fehlgeschlagene Aufnahme, und mit jedem Versuch mehr</numerusform><numerusform>Jicofo zählt %n fehlgeschlagene Aufnahmen, und mit jedem Versuch mehr</numerusform></translation>
    </message>
    <message>
        <source>Jicofo marked it as failed at %1</source>
        <translation>Jicofo hat es um %1 als fehlgeschlagen vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation><numerusform>%n Belegung in Folge, längste %1</numerusform><numerusform>%n Belegungen in Folge, längste %1</numerusform></translation>
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
        <translation><numerusform>%n Recorder meldet sich belegt, Jicofo weiß von %1 Aufnahmen</numerusform><numerusform>%n Recorder melden sich belegt, Jicofo weiß von %1 Aufnahmen</numerusform></translation>
    </message>
    <message>
        <source>busy for %1</source>
        <translation>seit %1 belegt</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation><numerusform>%n Systemfehler gezählt</numerusform><numerusform>%n Systemfehler gezählt</numerusform></translation>
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
        <translation><numerusform>%n Anmeldung unter einem Namen in der Brewery</numerusform><numerusform>%n Anmeldungen unter einem Namen in der Brewery</numerusform></translation>
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
        <translation><numerusform>%n Zeile in Prosodys Protokoll: %1</numerusform><numerusform>%n Zeilen in Prosodys Protokoll: %1</numerusform></translation>
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
        <source>Disk left: no Jibri exports it. Its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = "%3".</source>
        <translation>Platz übrig: Kein Jibri exportiert das. Der node_exporter seiner Maschine tut es (/metrics, Schlüssel %1, in %2): in der Flottendatei als Host mit alias = "%3" nennen.</translation>
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
        <source>%1 has no Jicofo; new rooms cannot start.</source>
        <translation>%1 hat keinen Jicofo; neue Räume können nicht beginnen.</translation>
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
        <translation><numerusform>Einer von %1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahme begann nicht.</numerusform><numerusform>Einer von %1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahmen begannen nicht.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation><numerusform>%1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahme begann nicht, weil sein Browser nicht hochkommt.</numerusform><numerusform>%1 meldet sich frei, kann aber nicht aufnehmen: %n Aufnahmen begannen nicht, weil sein Browser nicht hochkommt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation><numerusform>Der Browser von %1 kommt erst hoch, wenn Jicofo schon aufgegeben hat: %n Sitzung wurde gleich wieder beendet.</numerusform><numerusform>Der Browser von %1 kommt erst hoch, wenn Jicofo schon aufgegeben hat: %n Sitzungen in Folge wurden gleich wieder beendet.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation><numerusform>%1 kommt nicht in die Räume: %n Sitzung endete ohne Aufnahme, nach %2.</numerusform><numerusform>%1 kommt nicht in die Räume: %n Sitzungen in Folge endeten ohne Aufnahme, die längste nach %2.</numerusform></translation>
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
        <translation><numerusform>Prosodys Autostart-Modul verlor %n Anforderung einer Aufnahme: Wer gekommen war, war schon wieder weg.</numerusform><numerusform>Prosodys Autostart-Modul verlor %n Anforderungen einer Aufnahme: Wer gekommen war, war schon wieder weg.</numerusform></translation>
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
        <source>Jibri does not say which room it records.</source>
        <translation>Jibri sagt nicht, welchen Raum es aufzeichnet.</translation>
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
        <translation><numerusform>%n weiterer; der gespeicherte Bericht führt alle auf.</numerusform><numerusform>%n weitere; der gespeicherte Bericht führt alle auf.</numerusform></translation>
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
</context>
<context>
    <name>jitscope::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
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
    <name>jitscope::TreePane</name>
    <message>
        <source>Filter the tree</source>
        <translation>Baum filtern</translation>
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
</TS>
