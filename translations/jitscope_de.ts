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
    <name>Alert</name>
    <message>
        <source>Does not answer</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>No page of this server has answered for three polls: it is down, or the console cannot see it.</source>
        <translation>Seit drei Abfragen hat keine Seite dieses Servers geantwortet: Er ist ausgefallen, oder die Konsole sieht ihn nicht.</translation>
    </message>
    <message>
        <source>Look at what its sources say: refused, timed out and unreadable are different causes.</source>
        <translation>Seine Quellen ansehen: abgelehnt, Zeit überschritten und unlesbar sind verschiedene Ursachen.</translation>
    </message>
    <message>
        <source>SSH connection is down</source>
        <translation>SSH-Verbindung ist unterbrochen</translation>
    </message>
    <message>
        <source>Everything behind it is unknown, not down. Its own alerts are held back.</source>
        <translation>Alles dahinter ist unbekannt, nicht ausgefallen. Eigene Alarme von dort werden zurückgehalten.</translation>
    </message>
    <message>
        <source>Connect again, or look at the log of the SSH connection.</source>
        <translation>Neu verbinden oder das Protokoll der SSH-Verbindung ansehen.</translation>
    </message>
    <message>
        <source>No view of the shard</source>
        <translation>Keine Sicht auf den Shard</translation>
    </message>
    <message>
        <source>None of its sources answers. Nothing is known to be broken, and nothing is known to work.</source>
        <translation>Keine seiner Quellen antwortet. Dass etwas kaputt ist, ist nicht bekannt, und dass etwas läuft, auch nicht.</translation>
    </message>
    <message>
        <source>Try the way to it yourself: the network, the VPN, the jump host.</source>
        <translation>Den Weg dorthin selbst prüfen: Netz, VPN, Sprungserver.</translation>
    </message>
    <message>
        <source>A page does not answer</source>
        <translation>Eine Seite antwortet nicht</translation>
    </message>
    <message>
        <source>Figures that only this page tells are missing or old.</source>
        <translation>Werte, die nur diese Seite nennt, fehlen oder sind alt.</translation>
    </message>
    <message>
        <source>Look at the sources of the server.</source>
        <translation>Die Quellen des Servers ansehen.</translation>
    </message>
    <message>
        <source>A login is refused</source>
        <translation>Eine Anmeldung wird abgelehnt</translation>
    </message>
    <message>
        <source>The account, password or certificate that the console uses is not accepted any more.</source>
        <translation>Konto, Passwort oder Zertifikat der Konsole gelten nicht mehr.</translation>
    </message>
    <message>
        <source>Store the secret anew, or correct the account in the fleet file.</source>
        <translation>Das Geheimnis neu speichern oder das Konto in der Flottendatei berichtigen.</translation>
    </message>
    <message>
        <source>An answer is not understood</source>
        <translation>Eine Antwort ist unverständlich</translation>
    </message>
    <message>
        <source>A proxy or a login page may answer in its place.</source>
        <translation>Vielleicht antwortet ein Proxy oder eine Anmeldeseite an ihrer Stelle.</translation>
    </message>
    <message>
        <source>Open the address and look at what it says.</source>
        <translation>Die Adresse öffnen und ansehen, was sie sagt.</translation>
    </message>
    <message>
        <source>No live feed</source>
        <translation>Kein Live-Feed</translation>
    </message>
    <message>
        <source>Changes are seen only at the next poll, and recorders' states are older than usual.</source>
        <translation>Änderungen zeigen sich erst bei der nächsten Abfrage, und die Zustände der Recorder sind älter als sonst.</translation>
    </message>
    <message>
        <source>Look at Prosody, and at the account that the console uses there.</source>
        <translation>Prosody ansehen und das Konto, das die Konsole dort hat.</translation>
    </message>
    <message>
        <source>A brewery does not let the console in</source>
        <translation>Eine Brewery lässt die Konsole nicht ein</translation>
    </message>
    <message>
        <source>What is only seen there is unknown: bridges' or recorders' own states.</source>
        <translation>Was nur dort zu sehen ist, ist unbekannt: eigene Zustände von Bridges oder Recordern.</translation>
    </message>
    <message>
        <source>Let the console's account in, or correct its address in the fleet file.</source>
        <translation>Das Konto der Konsole einlassen oder die Adresse in der Flottendatei berichtigen.</translation>
    </message>
    <message>
        <source>Not in the fleet file</source>
        <translation>Nicht in der Flottendatei</translation>
    </message>
    <message>
        <source>It is in a brewery, and none of the configured servers is known to be the same one.</source>
        <translation>Er ist in einer Brewery, und von keinem der eingetragenen Server ist bekannt, dass er derselbe ist.</translation>
    </message>
    <message>
        <source>Add it to the fleet file, or give its entry an alias.</source>
        <translation>In der Flottendatei ergänzen oder dem Eintrag einen alias geben.</translation>
    </message>
    <message>
        <source>A stranger in a brewery</source>
        <translation>Fremder in einer Brewery</translation>
    </message>
    <message>
        <source>Only Jitsi's own servers belong there: an account may be in the wrong hands.</source>
        <translation>Dorthin gehören nur Jitsis eigene Server: Ein Konto kann in falschen Händen sein.</translation>
    </message>
    <message>
        <source>Find out whose account it is, and change its password.</source>
        <translation>Herausfinden, wessen Konto es ist, und sein Passwort ändern.</translation>
    </message>
    <message>
        <source>Stress is high</source>
        <translation>Hohe Last</translation>
    </message>
    <message>
        <source>Jicofo avoids a bridge from 0.8 on.</source>
        <translation>Ab 0,8 meidet Jicofo eine Bridge.</translation>
    </message>
    <message>
        <source>Add a bridge, or move people off this one.</source>
        <translation>Eine Bridge hinzufügen oder Personen von dieser verlegen.</translation>
    </message>
    <message>
        <source>Bridge is overloaded</source>
        <translation>Bridge ist überlastet</translation>
    </message>
    <message>
        <source>Sound and picture of everybody on it suffer.</source>
        <translation>Ton und Bild aller darauf leiden.</translation>
    </message>
    <message>
        <source>Move a third of the people off it; lower channelLastN.</source>
        <translation>Ein Drittel der Personen verlegen; channelLastN senken.</translation>
    </message>
    <message>
        <source>Bridge reports itself unhealthy</source>
        <translation>Bridge meldet sich als ungesund</translation>
    </message>
    <message>
        <source>New meetings avoid it. Its health check runs once a minute, so this is late rather than early.</source>
        <translation>Neue Besprechungen meiden sie. Ihre Gesundheitsprüfung läuft einmal je Minute, das hier kommt also eher spät als früh.</translation>
    </message>
    <message>
        <source>Read its log, then restart it when it is idle.</source>
        <translation>Ihr Protokoll lesen, dann im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>Bridge says nothing any more</source>
        <translation>Bridge sagt nichts mehr</translation>
    </message>
    <message>
        <source>It is in use by rooms and none of its pages answers: those rooms are unknown.</source>
        <translation>Räume benutzen sie, und keine ihrer Seiten antwortet: Diese Räume sind unbekannt.</translation>
    </message>
    <message>
        <source>Look whether its host and process live.</source>
        <translation>Prüfen, ob Host und Prozess leben.</translation>
    </message>
    <message>
        <source>No usable bridge</source>
        <translation>Keine brauchbare Bridge</translation>
    </message>
    <message>
        <source>No bridge is left that Jicofo wants: all are unhealthy, gone or drained. New meetings cannot start.</source>
        <translation>Jicofo will keine Bridge mehr: Alle sind ungesund, weg oder werden geleert. Neue Besprechungen können nicht beginnen.</translation>
    </message>
    <message>
        <source>Take a drained bridge back, start bridges, or drain the shard.</source>
        <translation>Eine geleerte Bridge zurückholen, Bridges starten oder den Shard leeren.</translation>
    </message>
    <message>
        <source>Bridge has lost its XMPP login</source>
        <translation>Bridge hat ihre XMPP-Anmeldung verloren</translation>
    </message>
    <message>
        <source>Its health check still says 200 in this state, and new people do not reach it.</source>
        <translation>Ihre Gesundheitsprüfung sagt dabei weiter 200, und neue Personen erreichen sie nicht.</translation>
    </message>
    <message>
        <source>Is Prosody up? Then restart the bridge.</source>
        <translation>Läuft Prosody? Dann die Bridge neu starten.</translation>
    </message>
    <message>
        <source>Jicofo does not know the bridge</source>
        <translation>Jicofo kennt die Bridge nicht</translation>
    </message>
    <message>
        <source>It is up and gets no meetings.</source>
        <translation>Sie läuft und bekommt keine Besprechungen.</translation>
    </message>
    <message>
        <source>Compare brewery and account in its configuration with Jicofo's.</source>
        <translation>Brewery und Konto in ihrer Konfiguration mit denen von Jicofo vergleichen.</translation>
    </message>
    <message>
        <source>Many connections fail on the bridge</source>
        <translation>Viele Verbindungen scheitern an der Bridge</translation>
    </message>
    <message>
        <source>More than 20 people did not get media through in ten minutes: UDP 10000 blocked, or a wrong advertised address.</source>
        <translation>Mehr als 20 Personen bekamen in zehn Minuten keine Medien durch: UDP 10000 gesperrt oder falsche bekanntgegebene Adresse.</translation>
    </message>
    <message>
        <source>Test UDP from outside; check the advertised addresses.</source>
        <translation>UDP von außen testen; die bekanntgegebenen Adressen prüfen.</translation>
    </message>
    <message>
        <source>Packet loss is high</source>
        <translation>Hoher Paketverlust</translation>
    </message>
    <message>
        <source>More than 5 % of the packets from and to its people are lost.</source>
        <translation>Mehr als 5 % der Pakete von und zu ihren Personen gehen verloren.</translation>
    </message>
    <message>
        <source>Does its network card drop packets, or is it one provider?</source>
        <translation>Verwirft ihre Netzwerkkarte Pakete, oder ist es ein Anbieter?</translation>
    </message>
    <message>
        <source>Round trips are long</source>
        <translation>Lange Umlaufzeiten</translation>
    </message>
    <message>
        <source>People are far away from this bridge, or a line between is congested.</source>
        <translation>Die Personen sind weit von dieser Bridge entfernt, oder eine Leitung dazwischen ist überlastet.</translation>
    </message>
    <message>
        <source>Check how regions are chosen.</source>
        <translation>Prüfen, wie Regionen gewählt werden.</translation>
    </message>
    <message>
        <source>Other machines take its CPU time</source>
        <translation>Andere Maschinen nehmen ihr CPU-Zeit weg</translation>
    </message>
    <message>
        <source>The hypervisor gives the bridge less than it needs: packets wait.</source>
        <translation>Der Hypervisor gibt der Bridge weniger, als sie braucht: Pakete warten.</translation>
    </message>
    <message>
        <source>Move the virtual machine, or reserve its CPUs.</source>
        <translation>Die virtuelle Maschine umziehen oder ihre CPUs reservieren.</translation>
    </message>
    <message>
        <source>Bridge drains for long</source>
        <translation>Bridge wird lange geleert</translation>
    </message>
    <message>
        <source>It may have been forgotten.</source>
        <translation>Vielleicht wurde sie vergessen.</translation>
    </message>
    <message>
        <source>Take it back, or finish what it was drained for.</source>
        <translation>Zurückholen oder beenden, wofür sie geleert wurde.</translation>
    </message>
    <message>
        <source>Bridge does not give memory back</source>
        <translation>Bridge gibt Speicher nicht zurück</translation>
    </message>
    <message>
        <source>Plan a restart; raise the maximum if the host has memory left.</source>
        <translation>Einen Neustart planen; das Maximum erhöhen, wenn der Host noch Speicher hat.</translation>
    </message>
    <message>
        <source>Bridge's memory is full within two days</source>
        <translation>Speicher der Bridge ist in zwei Tagen voll</translation>
    </message>
    <message>
        <source>Plan a restart at night.</source>
        <translation>Einen Neustart in der Nacht planen.</translation>
    </message>
    <message>
        <source>Bridge has restarted</source>
        <translation>Bridge wurde neu gestartet</translation>
    </message>
    <message>
        <source>A crash or an operation.</source>
        <translation>Ein Absturz oder eine Operation.</translation>
    </message>
    <message>
        <source>Compare with the operations of this console.</source>
        <translation>Mit den Operationen dieser Konsole vergleichen.</translation>
    </message>
    <message>
        <source>Jicofo has no bridge</source>
        <translation>Jicofo hat keine Bridge</translation>
    </message>
    <message>
        <source>Meetings cannot start.</source>
        <translation>Besprechungen können nicht beginnen.</translation>
    </message>
    <message>
        <source>If the bridges are healthy, it is a known fault: restart a bridge, then Jicofo.</source>
        <translation>Sind die Bridges gesund, ist es ein bekannter Fehler: eine Bridge neu starten, dann Jicofo.</translation>
    </message>
    <message>
        <source>Half of the bridges are gone</source>
        <translation>Die Hälfte der Bridges ist weg</translation>
    </message>
    <message>
        <source>Fewer than half of those that were there within the last hour.</source>
        <translation>Weniger als die Hälfte derer, die in der letzten Stunde da waren.</translation>
    </message>
    <message>
        <source>Look at the autoscaler and the network.</source>
        <translation>Autoscaler und Netz ansehen.</translation>
    </message>
    <message>
        <source>Jicofo reports itself unhealthy</source>
        <translation>Jicofo meldet sich als ungesund</translation>
    </message>
    <message>
        <source>HAProxy takes the shard out when it believes it.</source>
        <translation>HAProxy nimmt den Shard heraus, wenn er das glaubt.</translation>
    </message>
    <message>
        <source>Read its log.</source>
        <translation>Sein Protokoll lesen.</translation>
    </message>
    <message>
        <source>No Jicofo</source>
        <translation>Kein Jicofo</translation>
    </message>
    <message>
        <source>New rooms cannot start.</source>
        <translation>Neue Räume können nicht beginnen.</translation>
    </message>
    <message>
        <source>Look whether its process lives, then restart it.</source>
        <translation>Prüfen, ob sein Prozess lebt, dann neu starten.</translation>
    </message>
    <message>
        <source>Bridges vanished</source>
        <translation>Bridges sind verschwunden</translation>
    </message>
    <message>
        <source>They went without a graceful shutdown: a crash, or the network.</source>
        <translation>Sie gingen ohne geordnetes Herunterfahren: ein Absturz oder das Netz.</translation>
    </message>
    <message>
        <source>Look at the bridges that are gone.</source>
        <translation>Die verschwundenen Bridges ansehen.</translation>
    </message>
    <message>
        <source>Many bridges vanished</source>
        <translation>Viele Bridges sind verschwunden</translation>
    </message>
    <message>
        <source>More than four within a minute: one cause is likely.</source>
        <translation>Mehr als vier in einer Minute: Eine gemeinsame Ursache ist wahrscheinlich.</translation>
    </message>
    <message>
        <source>Look at Prosody and the network between the bridges and it.</source>
        <translation>Prosody ansehen und das Netz zwischen ihm und den Bridges.</translation>
    </message>
    <message>
        <source>Many clients ask for a new connection</source>
        <translation>Viele Clients verlangen eine neue Verbindung</translation>
    </message>
    <message>
        <source>Mostly it is their own networks.</source>
        <translation>Meist liegt es an ihren eigenen Netzen.</translation>
    </message>
    <message>
        <source>Act when it is on several shards.</source>
        <translation>Handeln, wenn es auf mehreren Shards so ist.</translation>
    </message>
    <message>
        <source>Many people on one shard</source>
        <translation>Viele Personen auf einem Shard</translation>
    </message>
    <message>
        <source>Signalling has its limit at some 4,000 people.</source>
        <translation>Die Signalisierung hat ihre Grenze bei etwa 4.000 Personen.</translation>
    </message>
    <message>
        <source>Add a shard.</source>
        <translation>Einen Shard hinzufügen.</translation>
    </message>
    <message>
        <source>All recorders are gone</source>
        <translation>Alle Recorder sind weg</translation>
    </message>
    <message>
        <source>Jicofo knows none any more: the XMPP login of all of them is broken.</source>
        <translation>Jicofo kennt keinen mehr: Die XMPP-Anmeldung aller ist gestört.</translation>
    </message>
    <message>
        <source>Look at the recorders' accounts and their brewery.</source>
        <translation>Konten der Recorder und ihre Brewery ansehen.</translation>
    </message>
    <message>
        <source>No recorder is free</source>
        <translation>Kein Recorder ist frei</translation>
    </message>
    <message>
        <source>Who asks next is refused.</source>
        <translation>Wer als Nächstes fragt, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Add recorders, or free those that are stuck.</source>
        <translation>Recorder hinzufügen oder hängende befreien.</translation>
    </message>
    <message>
        <source>Few recorders are free</source>
        <translation>Wenige Recorder sind frei</translation>
    </message>
    <message>
        <source>Less than a fifth of the pool.</source>
        <translation>Weniger als ein Fünftel des Pools.</translation>
    </message>
    <message>
        <source>Recorder is unhealthy</source>
        <translation>Recorder ist ungesund</translation>
    </message>
    <message>
        <source>It never heals by itself.</source>
        <translation>Das heilt nie von selbst.</translation>
    </message>
    <message>
        <source>Restart it when it is idle.</source>
        <translation>Im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>A recording did not start</source>
        <translation>Eine Aufzeichnung begann nicht</translation>
    </message>
    <message>
        <source>Somebody asked for a recording and got none.</source>
        <translation>Jemand bat um eine Aufzeichnung und bekam keine.</translation>
    </message>
    <message>
        <source>Read the recorders' logs.</source>
        <translation>Die Protokolle der Recorder lesen.</translation>
    </message>
    <message>
        <source>Looks free, cannot record</source>
        <translation>Wirkt frei, kann nicht aufzeichnen</translation>
    </message>
    <message>
        <source>It reports idle and healthy, and recordings do not start on it.</source>
        <translation>Er meldet sich frei und gesund, und Aufzeichnungen beginnen auf ihm nicht.</translation>
    </message>
    <message>
        <source>Make a canary recording with it, then restart it; compare the versions of Chrome and its driver.</source>
        <translation>Eine Canary-Aufzeichnung mit ihm machen, dann neu starten; die Versionen von Chrome und seinem Treiber vergleichen.</translation>
    </message>
    <message>
        <source>Recorder starts too slowly</source>
        <translation>Recorder startet zu langsam</translation>
    </message>
    <message>
        <source>Its browser comes up after Jicofo has given up.</source>
        <translation>Sein Browser ist erst da, wenn Jicofo aufgegeben hat.</translation>
    </message>
    <message>
        <source>Restart it with its X server; a faster host cures it.</source>
        <translation>Mit seinem X-Server neu starten; ein schnellerer Host behebt es.</translation>
    </message>
    <message>
        <source>Recorder does not get into rooms</source>
        <translation>Recorder kommt nicht in Räume</translation>
    </message>
    <message>
        <source>Every session ends before a recording is on.</source>
        <translation>Jede Sitzung endet, bevor eine Aufzeichnung läuft.</translation>
    </message>
    <message>
        <source>Check its account for recorders and the address that it opens.</source>
        <translation>Sein Recorder-Konto und die Adresse prüfen, die er öffnet.</translation>
    </message>
    <message>
        <source>Recorder is stuck</source>
        <translation>Recorder hängt</translation>
    </message>
    <message>
        <source>It says that it is busy, and records nothing.</source>
        <translation>Er sagt, dass er beschäftigt ist, und zeichnet nichts auf.</translation>
    </message>
    <message>
        <source>Restart it now.</source>
        <translation>Jetzt neu starten.</translation>
    </message>
    <message>
        <source>Recorder waits for its restart</source>
        <translation>Recorder wartet auf seinen Neustart</translation>
    </message>
    <message>
        <source>It has recorded once, and its supervisor did not start it again.</source>
        <translation>Er hat einmal aufgezeichnet, und sein Dienstverwalter hat ihn nicht neu gestartet.</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>Neu starten.</translation>
    </message>
    <message>
        <source>Recorder is in no pool</source>
        <translation>Recorder ist in keinem Pool</translation>
    </message>
    <message>
        <source>It is idle and healthy by its own word, and nobody will ask it: it has lost its XMPP login.</source>
        <translation>Nach eigenem Wort ist er frei und gesund, und niemand wird ihn fragen: Er hat seine XMPP-Anmeldung verloren.</translation>
    </message>
    <message>
        <source>Recorder's presence is old</source>
        <translation>Presence des Recorders ist alt</translation>
    </message>
    <message>
        <source>Jicofo sees another state than the recorder has.</source>
        <translation>Jicofo sieht einen anderen Zustand, als der Recorder hat.</translation>
    </message>
    <message>
        <source>Views of a recorder differ</source>
        <translation>Sichten auf einen Recorder widersprechen sich</translation>
    </message>
    <message>
        <source>Presence, its own page and Jicofo do not say the same.</source>
        <translation>Presence, eigene Seite und Jicofo sagen nicht dasselbe.</translation>
    </message>
    <message>
        <source>Look at the evidence.</source>
        <translation>Die Belege ansehen.</translation>
    </message>
    <message>
        <source>Two recorders of one name</source>
        <translation>Zwei Recorder gleichen Namens</translation>
    </message>
    <message>
        <source>They push each other out of the brewery.</source>
        <translation>Sie verdrängen einander aus der Brewery.</translation>
    </message>
    <message>
        <source>Give one of them another nickname.</source>
        <translation>Einem von ihnen einen anderen Spitznamen geben.</translation>
    </message>
    <message>
        <source>Requests to record were lost</source>
        <translation>Bitten um Aufzeichnung gingen verloren</translation>
    </message>
    <message>
        <source>Prosody's autostart plugin lost them: who had joined was gone again.</source>
        <translation>Prosodys Autostart-Plugin hat sie verloren: Wer beigetreten war, war schon wieder weg.</translation>
    </message>
    <message>
        <source>Reload Prosody, then look at its log.</source>
        <translation>Prosody neu laden, dann sein Protokoll ansehen.</translation>
    </message>
    <message>
        <source>Canary recording failed</source>
        <translation>Canary-Aufzeichnung fehlgeschlagen</translation>
    </message>
    <message>
        <source>A recording from end to end did not work.</source>
        <translation>Eine Aufzeichnung von Anfang bis Ende hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Look at the step that failed.</source>
        <translation>Den fehlgeschlagenen Schritt ansehen.</translation>
    </message>
    <message>
        <source>Recorder has system errors</source>
        <translation>Recorder hat Systemfehler</translation>
    </message>
    <message>
        <source>Two or more within half an hour.</source>
        <translation>Zwei oder mehr in einer halben Stunde.</translation>
    </message>
    <message>
        <source>Disk of the recordings is nearly full</source>
        <translation>Platte der Aufzeichnungen ist fast voll</translation>
    </message>
    <message>
        <source>The recorder goes on saying that it is healthy, and fails each time.</source>
        <translation>Der Recorder nennt sich weiter gesund und scheitert jedes Mal.</translation>
    </message>
    <message>
        <source>Make room; look why finished recordings are not uploaded.</source>
        <translation>Platz schaffen; prüfen, warum fertige Aufzeichnungen nicht hochgeladen werden.</translation>
    </message>
    <message>
        <source>Disk of the recordings is full within eight hours</source>
        <translation>Platte der Aufzeichnungen ist in acht Stunden voll</translation>
    </message>
    <message>
        <source>The finalize script or the upload may fail.</source>
        <translation>Vielleicht scheitert das Finalize-Skript oder das Hochladen.</translation>
    </message>
    <message>
        <source>Make room; look at the uploads.</source>
        <translation>Platz schaffen; das Hochladen prüfen.</translation>
    </message>
    <message>
        <source>Self-healing has stopped itself</source>
        <translation>Selbstheilung hat sich angehalten</translation>
    </message>
    <message>
        <source>What it did was in vain.</source>
        <translation>Was sie tat, war vergeblich.</translation>
    </message>
    <message>
        <source>Find the cause, then let it act again.</source>
        <translation>Die Ursache finden, dann wieder handeln lassen.</translation>
    </message>
    <message>
        <source>Prosody does not answer</source>
        <translation>Prosody antwortet nicht</translation>
    </message>
    <message>
        <source>Half of the XMPP clients have gone</source>
        <translation>Die Hälfte der XMPP-Clients ist weg</translation>
    </message>
    <message>
        <source>A restart, the network or a proxy.</source>
        <translation>Ein Neustart, das Netz oder ein Proxy.</translation>
    </message>
    <message>
        <source>Look at Prosody and at the proxies before it.</source>
        <translation>Prosody ansehen und die Proxys davor.</translation>
    </message>
    <message>
        <source>Many people have bad connections</source>
        <translation>Viele haben schlechte Verbindungen</translation>
    </message>
    <message>
        <source>So many at once that it is no longer each one's own network.</source>
        <translation>So viele auf einmal, dass es nicht mehr an den eigenen Netzen liegt.</translation>
    </message>
    <message>
        <source>Look for what they have in common: a bridge, a region, a provider.</source>
        <translation>Suchen, was sie gemeinsam haben: eine Bridge, eine Region, einen Anbieter.</translation>
    </message>
    <message>
        <source>A room is poor</source>
        <translation>Ein Raum ist schlecht</translation>
    </message>
    <message>
        <source>At least three people, and a third of the room, have a bad connection: it is the room's bridge or region.</source>
        <translation>Mindestens drei Personen und ein Drittel des Raums sind schlecht verbunden: Es liegt an der Bridge oder Region des Raums.</translation>
    </message>
    <message>
        <source>Look at its bridge.</source>
        <translation>Seine Bridge ansehen.</translation>
    </message>
    <message>
        <source>A proxy sends nobody to a server</source>
        <translation>Ein Proxy schickt niemanden zu einem Server</translation>
    </message>
    <message>
        <source>It is down, in maintenance or draining there.</source>
        <translation>Dort ist er ausgefallen, in Wartung oder wird geleert.</translation>
    </message>
    <message>
        <source>Compare the proxies: all of them mean the shard, one means the network.</source>
        <translation>Die Proxys vergleichen: Alle heißt der Shard, einer heißt das Netz.</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>Versionen unterscheiden sich</translation>
    </message>
    <message>
        <source>An upgrade is stuck. Links between bridges of different versions do not work.</source>
        <translation>Ein Upgrade steckt fest. Verbindungen zwischen Bridges verschiedener Version funktionieren nicht.</translation>
    </message>
    <message>
        <source>Finish the roll-out.</source>
        <translation>Den Rollout zu Ende bringen.</translation>
    </message>
    <message>
        <source>Shard reports itself unhealthy</source>
        <translation>Shard meldet sich als ungesund</translation>
    </message>
    <message>
        <source>Its own report says so, and HAProxy takes it out.</source>
        <translation>Sein eigener Bericht sagt es, und HAProxy nimmt ihn heraus.</translation>
    </message>
    <message>
        <source>Look at the services in its report.</source>
        <translation>Die Dienste in seinem Bericht ansehen.</translation>
    </message>
    <message>
        <source>Report is old</source>
        <translation>Bericht ist alt</translation>
    </message>
    <message>
        <source>The process is stuck while HTTP still answers.</source>
        <translation>Der Prozess hängt, während HTTP noch antwortet.</translation>
    </message>
    <message>
        <source>Restart the sidecar.</source>
        <translation>Das Sidecar neu starten.</translation>
    </message>
    <message>
        <source>A room is split</source>
        <translation>Ein Raum ist gespalten</translation>
    </message>
    <message>
        <source>People of one room are on different shards, and do not see each other.</source>
        <translation>Personen eines Raums sind auf verschiedenen Shards und sehen einander nicht.</translation>
    </message>
    <message>
        <source>Compare the proxies; end the smaller half.</source>
        <translation>Die Proxys vergleichen; die kleinere Hälfte beenden.</translation>
    </message>
    <message>
        <source>A proxy sends people to another shard</source>
        <translation>Ein Proxy schickt Personen zu einem anderen Shard</translation>
    </message>
    <message>
        <source>Who joins this room now lands on a shard that does not carry it.</source>
        <translation>Wer diesem Raum jetzt beitritt, landet auf einem Shard, der ihn nicht trägt.</translation>
    </message>
    <message>
        <source>Compare the proxies.</source>
        <translation>Die Proxys vergleichen.</translation>
    </message>
    <message>
        <source>Rooms stand in no table</source>
        <translation>Räume stehen in keiner Tabelle</translation>
    </message>
    <message>
        <source>Rooms with people are in no stick table of a proxy: the next one who joins may land elsewhere.</source>
        <translation>Räume mit Personen stehen in keiner Stick-Tabelle eines Proxys: Wer als Nächstes beitritt, landet vielleicht woanders.</translation>
    </message>
    <message>
        <source>Look at the tables, and whether they have room.</source>
        <translation>Die Tabellen ansehen und ob sie Platz haben.</translation>
    </message>
    <message>
        <source>Proxies do not agree</source>
        <translation>Proxys sind sich nicht einig</translation>
    </message>
    <message>
        <source>One sends new rooms to this shard, another does not: rooms may split.</source>
        <translation>Einer schickt neue Räume zu diesem Shard, ein anderer nicht: Räume können sich spalten.</translation>
    </message>
    <message>
        <source>Look at the network between them; set the state again.</source>
        <translation>Das Netz zwischen ihnen ansehen; den Zustand neu setzen.</translation>
    </message>
    <message>
        <source>Shard and proxies do not agree</source>
        <translation>Shard und Proxys sind sich nicht einig</translation>
    </message>
    <message>
        <source>What the shard says of itself and what the proxies do with it differ: a drain by hand may have been forgotten.</source>
        <translation>Was der Shard von sich sagt und was die Proxys mit ihm tun, unterscheidet sich: Vielleicht wurde ein Leeren von Hand vergessen.</translation>
    </message>
    <message>
        <source>Take the shard back, or drain it.</source>
        <translation>Den Shard zurückholen oder leeren.</translation>
    </message>
    <message>
        <source>Bridge keeps losing XMPP</source>
        <translation>Bridge verliert immer wieder XMPP</translation>
    </message>
    <message>
        <source>The network or Prosody is overloaded.</source>
        <translation>Das Netz oder Prosody ist überlastet.</translation>
    </message>
    <message>
        <source>Look at Prosody and the way to it.</source>
        <translation>Prosody und den Weg dorthin ansehen.</translation>
    </message>
    <message>
        <source>Several bridges lost XMPP</source>
        <translation>Mehrere Bridges haben XMPP verloren</translation>
    </message>
    <message>
        <source>One cause is likely.</source>
        <translation>Eine gemeinsame Ursache ist wahrscheinlich.</translation>
    </message>
    <message>
        <source>Look at Prosody and the network.</source>
        <translation>Prosody und das Netz ansehen.</translation>
    </message>
    <message>
        <source>Connections fail on the bridge</source>
        <translation>Verbindungen scheitern an der Bridge</translation>
    </message>
    <message>
        <source>More than a tenth of the people do not get media through: UDP 10000 is blocked, or an advertised address is wrong.</source>
        <translation>Mehr als ein Zehntel der Personen bekommt keine Medien durch: UDP 10000 ist gesperrt oder eine bekanntgegebene Adresse falsch.</translation>
    </message>
    <message>
        <source>DTLS handshakes fail</source>
        <translation>DTLS-Handshakes scheitern</translation>
    </message>
    <message>
        <source>A clock, a certificate, or odd clients.</source>
        <translation>Eine Uhr, ein Zertifikat oder ungewöhnliche Clients.</translation>
    </message>
    <message>
        <source>Compare the clients' versions; check the clock of the host.</source>
        <translation>Versionen der Clients vergleichen; die Uhr des Hosts prüfen.</translation>
    </message>
    <message>
        <source>Links between bridges fail</source>
        <translation>Verbindungen zwischen Bridges scheitern</translation>
    </message>
    <message>
        <source>People on different bridges do not see each other.</source>
        <translation>Personen auf verschiedenen Bridges sehen einander nicht.</translation>
    </message>
    <message>
        <source>Check the firewall between the bridges.</source>
        <translation>Die Firewall zwischen den Bridges prüfen.</translation>
    </message>
    <message>
        <source>Clients get no bridge channel</source>
        <translation>Clients bekommen keinen Bridge-Kanal</translation>
    </message>
    <message>
        <source>The way of data channels or WebSockets is broken: no active speaker, no quality choice.</source>
        <translation>Der Weg von Datenkanälen oder WebSockets ist gestört: kein aktiver Sprecher, keine Wahl der Qualität.</translation>
    </message>
    <message>
        <source>Check /colibri-ws in nginx, and the SCTP setting.</source>
        <translation>/colibri-ws in nginx und die SCTP-Einstellung prüfen.</translation>
    </message>
    <message>
        <source>Many people lose packets</source>
        <translation>Viele verlieren Pakete</translation>
    </message>
    <message>
        <source>More than a fifth of the people lose over 10 % downstream: it is the server, not one of them.</source>
        <translation>Mehr als ein Fünftel der Personen verliert über 10 % beim Empfang: Es liegt am Server, nicht an einer von ihnen.</translation>
    </message>
    <message>
        <source>Check bandwidth, network card and UDP buffers.</source>
        <translation>Bandbreite, Netzwerkkarte und UDP-Puffer prüfen.</translation>
    </message>
    <message>
        <source>Bridge drops packets inside</source>
        <translation>Bridge verwirft Pakete in sich</translation>
    </message>
    <message>
        <source>CPU, garbage collection or a lock holds packets up.</source>
        <translation>CPU, Speicherbereinigung oder eine Sperre hält Pakete auf.</translation>
    </message>
    <message>
        <source>Look at its CPU and heap.</source>
        <translation>Ihre CPU und ihren Heap ansehen.</translation>
    </message>
    <message>
        <source>Rooms lost their bridge</source>
        <translation>Räume haben ihre Bridge verloren</translation>
    </message>
    <message>
        <source>People saw an interruption.</source>
        <translation>Die Personen bemerkten eine Unterbrechung.</translation>
    </message>
    <message>
        <source>Look at the bridge that is gone.</source>
        <translation>Die verschwundene Bridge ansehen.</translation>
    </message>
    <message>
        <source>Jicofo avoids a bridge</source>
        <translation>Jicofo meidet eine Bridge</translation>
    </message>
    <message>
        <source>People did not get media through on it.</source>
        <translation>Auf ihr kamen bei Personen keine Medien durch.</translation>
    </message>
    <message>
        <source>People report failed connections</source>
        <translation>Personen melden gescheiterte Verbindungen</translation>
    </message>
    <message>
        <source>More than a tenth of the new people.</source>
        <translation>Mehr als ein Zehntel der neuen Personen.</translation>
    </message>
    <message>
        <source>Bridges of different versions</source>
        <translation>Bridges verschiedener Versionen</translation>
    </message>
    <message>
        <source>Jicofo lost XMPP</source>
        <translation>Jicofo hat XMPP verloren</translation>
    </message>
    <message>
        <source>All rooms of the shard are affected.</source>
        <translation>Alle Räume des Shards sind betroffen.</translation>
    </message>
    <message>
        <source>Look at Prosody.</source>
        <translation>Prosody ansehen.</translation>
    </message>
    <message>
        <source>A recording was refused</source>
        <translation>Eine Aufzeichnung wurde abgewiesen</translation>
    </message>
    <message>
        <source>No recorder was free.</source>
        <translation>Kein Recorder war frei.</translation>
    </message>
    <message>
        <source>A recording was cut</source>
        <translation>Eine Aufzeichnung wurde abgebrochen</translation>
    </message>
    <message>
        <source>The recorder lost XMPP while it recorded.</source>
        <translation>Der Recorder verlor XMPP, während er aufzeichnete.</translation>
    </message>
    <message>
        <source>Clients are cut off</source>
        <translation>Clients werden abgeschnitten</translation>
    </message>
    <message>
        <source>BOSH sessions time out.</source>
        <translation>BOSH-Sitzungen überschreiten ihre Zeit.</translation>
    </message>
    <message>
        <source>Check the way of WebSockets and the timeouts of nginx.</source>
        <translation>Den Weg der WebSockets und die Zeitgrenzen von nginx prüfen.</translation>
    </message>
    <message>
        <source>Rooms without people stay</source>
        <translation>Räume ohne Personen bleiben stehen</translation>
    </message>
    <message>
        <source>They look like rooms that are split over shards.</source>
        <translation>Sie sehen aus wie Räume, die über Shards gespalten sind.</translation>
    </message>
    <message>
        <source>End them.</source>
        <translation>Sie beenden.</translation>
    </message>
    <message>
        <source>Connections to other servers are gone</source>
        <translation>Verbindungen zu anderen Servern sind weg</translation>
    </message>
    <message>
        <source>Visitors and federation do not work; there were some within the last day.</source>
        <translation>Besucher und Föderation funktionieren nicht; am letzten Tag gab es welche.</translation>
    </message>
    <message>
        <source>One shard is left</source>
        <translation>Nur ein Shard ist übrig</translation>
    </message>
    <message>
        <source>No failover is possible.</source>
        <translation>Kein Ausweichen ist möglich.</translation>
    </message>
    <message>
        <source>Take a shard back.</source>
        <translation>Einen Shard zurückholen.</translation>
    </message>
    <message>
        <source>People are thrown to another shard</source>
        <translation>Personen werden auf einen anderen Shard geworfen</translation>
    </message>
    <message>
        <source>The proxy could not reach the shard that they were on.</source>
        <translation>Der Proxy konnte den Shard nicht erreichen, auf dem sie waren.</translation>
    </message>
    <message>
        <source>Look at the shards that it names.</source>
        <translation>Die genannten Shards ansehen.</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>Zertifikat endet bald</translation>
    </message>
    <message>
        <source>It is usually renewed 30 days before.</source>
        <translation>Üblich ist die Erneuerung 30 Tage vorher.</translation>
    </message>
    <message>
        <source>Renew it; reload nginx, coturn and HAProxy.</source>
        <translation>Erneuern; nginx, coturn und HAProxy neu laden.</translation>
    </message>
    <message>
        <source>Certificate ends within days</source>
        <translation>Zertifikat endet in wenigen Tagen</translation>
    </message>
    <message>
        <source>Then no browser connects any more.</source>
        <translation>Dann verbindet sich kein Browser mehr.</translation>
    </message>
    <message>
        <source>Prometheus cannot scrape targets</source>
        <translation>Prometheus kann Ziele nicht abfragen</translation>
    </message>
    <message>
        <source>Rules that watch them see nothing.</source>
        <translation>Regeln, die sie überwachen, sehen nichts.</translation>
    </message>
    <message>
        <source>Look at the targets that it names.</source>
        <translation>Die genannten Ziele ansehen.</translation>
    </message>
    <message>
        <source>Rules of Prometheus fail</source>
        <translation>Regeln von Prometheus sind fehlerhaft</translation>
    </message>
    <message>
        <source>What they watch is unwatched.</source>
        <translation>Was sie überwachen, ist unbewacht.</translation>
    </message>
    <message>
        <source>Correct the rules that it names.</source>
        <translation>Die genannten Regeln berichtigen.</translation>
    </message>
    <message>
        <source>Pushed figures are old</source>
        <translation>Gepushte Werte sind alt</translation>
    </message>
    <message>
        <source>Nobody has pushed for too long, and the values look alive for ever.</source>
        <translation>Zu lange hat niemand gepusht, und die Werte sehen für immer lebendig aus.</translation>
    </message>
    <message>
        <source>Look at the job that should push.</source>
        <translation>Den Job ansehen, der pushen soll.</translation>
    </message>
    <message>
        <source>A push was refused</source>
        <translation>Ein Push wurde abgelehnt</translation>
    </message>
    <message>
        <source>What was pushed last is not understood.</source>
        <translation>Was zuletzt gepusht wurde, ist unverständlich.</translation>
    </message>
    <message>
        <source>Look at the job that pushes.</source>
        <translation>Den Job ansehen, der pusht.</translation>
    </message>
    <message>
        <source>Swap fills up</source>
        <translation>Swap füllt sich</translation>
    </message>
    <message>
        <source>Memory is short: media stalls when pages are read back.</source>
        <translation>Der Speicher ist knapp: Medien stocken, wenn Seiten zurückgelesen werden.</translation>
    </message>
    <message>
        <source>Look what takes the memory; restart it when it is idle.</source>
        <translation>Prüfen, was den Speicher belegt; im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>CPU is above half</source>
        <translation>CPU über der Hälfte</translation>
    </message>
    <message>
        <source>Below 60 % is comfortable for a bridge.</source>
        <translation>Unter 60 % ist für eine Bridge bequem.</translation>
    </message>
    <message>
        <source>Look which process takes it; add a machine, or move people off.</source>
        <translation>Prüfen, welcher Prozess sie belegt; eine Maschine hinzufügen oder Personen verlegen.</translation>
    </message>
    <message>
        <source>CPU is busy</source>
        <translation>CPU ist stark belegt</translation>
    </message>
    <message>
        <source>Media packets begin to wait.</source>
        <translation>Medienpakete beginnen zu warten.</translation>
    </message>
    <message>
        <source>CPU is exhausted</source>
        <translation>CPU ist erschöpft</translation>
    </message>
    <message>
        <source>Sound and picture suffer.</source>
        <translation>Ton und Bild leiden.</translation>
    </message>
    <message>
        <source>One CPU core is exhausted</source>
        <translation>Ein CPU-Kern ist erschöpft</translation>
    </message>
    <message>
        <source>A single thread is the limit, or all packets arrive on one core, while the others look idle.</source>
        <translation>Ein einzelner Thread ist die Grenze, oder alle Pakete kommen auf einem Kern an, während die anderen frei wirken.</translation>
    </message>
    <message>
        <source>Spread the interrupts of the network card.</source>
        <translation>Die Interrupts der Netzwerkkarte verteilen.</translation>
    </message>
    <message>
        <source>The hypervisor gives this machine less than it needs: packets wait.</source>
        <translation>Der Hypervisor gibt dieser Maschine weniger, als sie braucht: Pakete warten.</translation>
    </message>
    <message>
        <source>Memory is above half</source>
        <translation>Speicher über der Hälfte</translation>
    </message>
    <message>
        <source>A bridge with 3 GB of heap on a machine of 8 GB is near half of it all the time.</source>
        <translation>Eine Bridge mit 3 GB Heap auf einer Maschine mit 8 GB liegt ständig nahe der Hälfte.</translation>
    </message>
    <message>
        <source>Look what takes it; restart it when it is idle.</source>
        <translation>Prüfen, was ihn belegt; im Leerlauf neu starten.</translation>
    </message>
    <message>
        <source>Memory is short</source>
        <translation>Speicher ist knapp</translation>
    </message>
    <message>
        <source>Less than a fifth is available.</source>
        <translation>Weniger als ein Fünftel ist verfügbar.</translation>
    </message>
    <message>
        <source>Memory is exhausted</source>
        <translation>Speicher ist erschöpft</translation>
    </message>
    <message>
        <source>The kernel is about to stop a process.</source>
        <translation>Der Kernel wird bald einen Prozess beenden.</translation>
    </message>
    <message>
        <source>Memory is full within two days</source>
        <translation>Speicher ist in zwei Tagen voll</translation>
    </message>
    <message>
        <source>It grows steadily: something does not give it back.</source>
        <translation>Er wächst stetig: Etwas gibt ihn nicht zurück.</translation>
    </message>
    <message>
        <source>Plan a restart of what grows.</source>
        <translation>Einen Neustart dessen planen, was wächst.</translation>
    </message>
    <message>
        <source>Half of the swap is used</source>
        <translation>Die Hälfte des Swaps ist belegt</translation>
    </message>
    <message>
        <source>Pages are read back from swap</source>
        <translation>Seiten werden aus dem Swap zurückgelesen</translation>
    </message>
    <message>
        <source>Media stalls while they are read; worse than swap that is only used.</source>
        <translation>Medien stocken, während sie gelesen werden; schlimmer als Swap, der nur belegt ist.</translation>
    </message>
    <message>
        <source>Take load off this machine.</source>
        <translation>Last von dieser Maschine nehmen.</translation>
    </message>
    <message>
        <source>The kernel has stopped a process</source>
        <translation>Der Kernel hat einen Prozess beendet</translation>
    </message>
    <message>
        <source>There was no memory left.</source>
        <translation>Es war kein Speicher mehr da.</translation>
    </message>
    <message>
        <source>Look which process it was, and whether it runs again.</source>
        <translation>Prüfen, welcher Prozess es war und ob er wieder läuft.</translation>
    </message>
    <message>
        <source>UDP packets are lost</source>
        <translation>UDP-Pakete gehen verloren</translation>
    </message>
    <message>
        <source>The receive buffers are too small, or the processes too slow: media is lost here.</source>
        <translation>Die Empfangspuffer sind zu klein oder die Prozesse zu langsam: Hier gehen Medien verloren.</translation>
    </message>
    <message>
        <source>Raise net.core.rmem_max; look at the CPU.</source>
        <translation>net.core.rmem_max erhöhen; die CPU ansehen.</translation>
    </message>
    <message>
        <source>Packets are lost before any socket</source>
        <translation>Pakete gehen vor jedem Socket verloren</translation>
    </message>
    <message>
        <source>The kernel does not keep up with the network card.</source>
        <translation>Der Kernel kommt der Netzwerkkarte nicht nach.</translation>
    </message>
    <message>
        <source>Spread the queues of the card over the cores.</source>
        <translation>Die Warteschlangen der Karte auf die Kerne verteilen.</translation>
    </message>
    <message>
        <source>A disk fills up</source>
        <translation>Eine Platte füllt sich</translation>
    </message>
    <message>
        <source>More than four fifths are used.</source>
        <translation>Mehr als vier Fünftel sind belegt.</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>Platz schaffen.</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>Eine Platte ist fast voll</translation>
    </message>
    <message>
        <source>A recorder turns unhealthy when it cannot write, and logs end.</source>
        <translation>Ein Recorder wird ungesund, wenn er nicht schreiben kann, und Protokolle brechen ab.</translation>
    </message>
    <message>
        <source>A disk is full within eight hours</source>
        <translation>Eine Platte ist in acht Stunden voll</translation>
    </message>
    <message>
        <source>It fills steadily.</source>
        <translation>Sie füllt sich stetig.</translation>
    </message>
    <message>
        <source>Look what writes: recordings that are not uploaded, or logs.</source>
        <translation>Prüfen, was schreibt: nicht hochgeladene Aufzeichnungen oder Protokolle.</translation>
    </message>
    <message>
        <source>The clock is not synchronised</source>
        <translation>Die Uhr ist nicht synchronisiert</translation>
    </message>
    <message>
        <source>Tokens and DTLS fail with a wrong time.</source>
        <translation>Mit falscher Zeit scheitern Tokens und DTLS.</translation>
    </message>
    <message>
        <source>Look at chrony or systemd-timesyncd.</source>
        <translation>chrony oder systemd-timesyncd ansehen.</translation>
    </message>
    <message>
        <source>The machine has booted</source>
        <translation>Die Maschine wurde hochgefahren</translation>
    </message>
    <message>
        <source>A crash, or somebody.</source>
        <translation>Ein Absturz oder jemand.</translation>
    </message>
    <message>
        <source>Jicofo's memory is full within two days</source>
        <translation>Speicher von Jicofo ist in zwei Tagen voll</translation>
    </message>
    <message>
        <source>Answers slowly</source>
        <translation>Antwortet langsam</translation>
    </message>
    <message>
        <source>A page takes more than five seconds: the server is overloaded, or the page has grown huge.</source>
        <translation>Eine Seite braucht mehr als fünf Sekunden: Der Server ist überlastet, oder die Seite ist riesig geworden.</translation>
    </message>
    <message>
        <source>Look at its CPU, and at the size of its pages.</source>
        <translation>Sehen Sie nach seiner CPU-Last und nach der Größe seiner Seiten.</translation>
    </message>
    <message>
        <source>Its heap has not been below three quarters of its maximum for six hours.</source>
        <translation>Sein Heap lag seit sechs Stunden nicht mehr unter drei Vierteln des Höchstwerts.</translation>
    </message>
    <message>
        <source>Its heap grows steadily towards its maximum.</source>
        <translation>Sein Heap wächst stetig auf den Höchstwert zu.</translation>
    </message>
    <message>
        <source>No canary recording lately</source>
        <translation>Zuletzt keine Probeaufnahme</translation>
    </message>
    <message>
        <source>None has ended for four hours and two turns of the schedule: nobody knows whether this recorder records.</source>
        <translation>Seit vier Stunden und zwei Runden des Zeitplans ist keine zu Ende gegangen: Niemand weiß, ob dieser Recorder aufnimmt.</translation>
    </message>
    <message>
        <source>Look why none runs: always busy, read-only, or failing before it begins. Make one now.</source>
        <translation>Prüfen Sie, warum keine läuft: immer belegt, nur lesend, oder sie scheitert vor dem Beginn. Machen Sie jetzt eine.</translation>
    </message>
    <message>
        <source>A recording runs for long</source>
        <translation>Eine Aufnahme läuft sehr lange</translation>
    </message>
    <message>
        <source>More than five hours: it may have been forgotten, or be stuck.</source>
        <translation>Länger als fünf Stunden: Vielleicht wurde sie vergessen, oder sie hängt.</translation>
    </message>
    <message>
        <source>Ask the people in the room.</source>
        <translation>Fragen Sie die Leute im Raum.</translation>
    </message>
    <message>
        <source>Neither a page nor its port for clients answers. Without it nothing works: no meeting starts, and everything loses its login.</source>
        <translation>Weder eine Seite noch sein Port für Clients antwortet. Ohne ihn geht nichts: Keine Konferenz beginnt, und alles verliert seine Anmeldung.</translation>
    </message>
    <message>
        <source>Prosody lets nobody log in</source>
        <translation>Prosody lässt niemanden herein</translation>
    </message>
    <message>
        <source>Its port for clients is closed, though it was open: bridges, Jicofo and recorders that lose their login do not come back.</source>
        <translation>Der Port für Clients ist geschlossen, obwohl er offen war: Bridges, Jicofo und Recorder, die ihre Anmeldung verlieren, kommen nicht zurück.</translation>
    </message>
    <message>
        <source>Look at Prosody's log, and whether something else holds the port.</source>
        <translation>Sehen Sie in das Log von Prosody und prüfen Sie, ob etwas anderes den Port belegt.</translation>
    </message>
    <message>
        <source>A proxy calls the shard down</source>
        <translation>Ein Proxy hält den Shard für ausgefallen</translation>
    </message>
    <message>
        <source>It sends nobody there any more, and moves those who are there.</source>
        <translation>Er schickt niemanden mehr dorthin und verlegt, wer dort ist.</translation>
    </message>
    <message>
        <source>Configuration is unlike the other shards'</source>
        <translation>Konfiguration anders als auf den anderen Shards</translation>
    </message>
    <message>
        <source>By the last comparison of the page Versions: a change may be half done.</source>
        <translation>Nach dem letzten Vergleich auf der Seite „Versionen“: Vielleicht ist eine Änderung nur halb ausgerollt.</translation>
    </message>
    <message>
        <source>Compare again; roll the change out, or take it back.</source>
        <translation>Vergleichen Sie erneut; rollen Sie die Änderung aus, oder nehmen Sie sie zurück.</translation>
    </message>
    <message>
        <source>Packets wait inside the bridge</source>
        <translation>Pakete warten in der Bridge</translation>
    </message>
    <message>
        <source>More than one packet of a hundred takes longer than 50 ms through it: CPU, garbage collection or a lock.</source>
        <translation>Mehr als eines von hundert Paketen braucht länger als 50 ms hindurch: CPU, Garbage Collection oder eine Sperre.</translation>
    </message>
    <message>
        <source>Statistics stand still</source>
        <translation>Statistik steht still</translation>
    </message>
    <message>
        <source>The process is stuck while HTTP still answers: its figures are old.</source>
        <translation>Der Prozess hängt, während HTTP noch antwortet: Seine Werte sind alt.</translation>
    </message>
    <message>
        <source>Read its log; restart it when it is idle.</source>
        <translation>Lesen Sie sein Log; starten Sie neu, sobald nichts mehr läuft.</translation>
    </message>
    <message>
        <source>A room has no bridge</source>
        <translation>Ein Raum ist auf keiner Bridge</translation>
    </message>
    <message>
        <source>Jicofo has people in it, and no bridge carries them: they hear nobody.</source>
        <translation>Laut Jicofo sind Personen darin, aber keine Bridge führt sie: Sie hören niemanden.</translation>
    </message>
    <message>
        <source>Ask them to join anew; look at Jicofo's log.</source>
        <translation>Die Personen neu beitreten lassen; das Protokoll von Jicofo ansehen.</translation>
    </message>
    <message>
        <source>A bridge carries a room that Jicofo does not know</source>
        <translation>Eine Bridge führt einen Raum, den Jicofo nicht kennt</translation>
    </message>
    <message>
        <source>Who joins now gets a new conference, and does not meet those who are there.</source>
        <translation>Wer jetzt beitritt, bekommt eine neue Konferenz und trifft die Anwesenden nicht.</translation>
    </message>
    <message>
        <source>Look whether Jicofo was restarted; end the room.</source>
        <translation>Prüfen, ob Jicofo neu gestartet wurde; den Raum beenden.</translation>
    </message>
    <message>
        <source>Prosody and Jicofo count a room differently</source>
        <translation>Prosody und Jicofo zählen in einem Raum verschieden</translation>
    </message>
    <message>
        <source>Some of its people are without a session, or were not removed.</source>
        <translation>Einige Personen sind ohne Sitzung oder wurden nicht entfernt.</translation>
    </message>
    <message>
        <source>Compare the lists of both.</source>
        <translation>Die Listen beider vergleichen.</translation>
    </message>
    <message>
        <source>Prosody keeps an empty room</source>
        <translation>Prosody hält einen leeren Raum</translation>
    </message>
    <message>
        <source>Nobody in it has a live connection: it takes memory, and its name is taken.</source>
        <translation>Niemand darin hat eine bestehende Verbindung: Er belegt Speicher, und sein Name ist vergeben.</translation>
    </message>
    <message>
        <source>Reload the module that keeps it, or end the room.</source>
        <translation>Das Modul neu laden, das ihn hält, oder den Raum beenden.</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren …</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>Quittierung zurücknehmen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Was tun</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stops repeats here, with your name and a note. Key A</source>
        <translation>Beendet die Wiederholungen hier, mit Name und Notiz. Taste A</translation>
    </message>
    <message>
        <source>Hides it until a time, or until it gets worse. Key Z</source>
        <translation>Blendet ihn aus, bis zu einer Zeit oder bis er schlimmer wird. Taste Z</translation>
    </message>
    <message>
        <source>Tells nobody of it until it ends. Key S</source>
        <translation>Meldet ihn niemandem, bis die Stummschaltung endet. Taste S</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>It ended long ago and is no longer kept.</source>
        <translation>Er ist lange vorbei und wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>End the silence now</source>
        <translation>Stummschaltung jetzt beenden</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschaltung</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Sie ist vorbei.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>the state of before is shown</source>
        <translation>gezeigt wird der frühere Zustand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>is raised after %1</source>
        <translation>wird nach %1 ausgelöst</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Clears</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>Trifft</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Erklärt durch</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>Unterdrückt</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>nur in der Liste</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>wieder %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Flattern</translation>
    </message>
    <message numerus="yes">
        <source>fired %n times within an hour</source>
        <translation>
            <numerusform>in einer Stunde %n-mal ausgelöst</numerusform>
            <numerusform>in einer Stunde %n-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>diese Konsole</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>das ganze Team</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>Hält zurück</translation>
    </message>
    <message>
        <source>is clearing</source>
        <translation>klingt ab</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>von %1 quittiert</translation>
    </message>
    <message>
        <source>told</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>ausgelöst</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>fired for %1</source>
        <translation>war %1 aktiv</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>Person öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>The bubble stays until it is closed, and comes again every 15 minutes until somebody acknowledges it.</source>
        <translation>Die Meldung bleibt, bis sie geschlossen wird, und kommt alle 15 Minuten wieder, bis jemand quittiert.</translation>
    </message>
    <message>
        <source>Told again after 4 hours. A short bubble when it is over.</source>
        <translation>Wird nach 4 Stunden erneut gemeldet. Kurze Meldung, wenn es vorbei ist.</translation>
    </message>
    <message>
        <source>Told once a day while it goes on. What is only information stands in the list and is told nowhere else.</source>
        <translation>Wird einmal am Tag gemeldet, solange es andauert. Bloße Hinweise stehen in der Liste und werden sonst nirgends gemeldet.</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume of: %1</source>
        <translation>Lautstärke von: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>Test: %1</translation>
    </message>
    <message>
        <source>No sound from</source>
        <translation>Kein Ton ab</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Ruhezeit beginnt</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ruhezeit endet</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Also silence what must be acknowledged</source>
        <translation>Auch stumm, was quittiert werden muss</translation>
    </message>
    <message>
        <source>Bubbles come all the same. What must be acknowledged sounds at any hour, unless you say so here.</source>
        <translation>Meldungen kommen trotzdem. Was quittiert werden muss, tönt zu jeder Stunde, wenn hier nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>Noch nicht gefragt.</translation>
    </message>
    <message>
        <source>There is none: %1. Alerts are told by the window, the icon in the tray and sounds only.</source>
        <translation>Es gibt keinen: %1. Alarme zeigen nur das Fenster, das Symbol im Infobereich und Töne.</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>Er antwortet</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. It has no buttons: acknowledge and snooze in the window.</source>
        <translation>%1. Er hat keine Schaltflächen: quittieren und zurückstellen im Fenster.</translation>
    </message>
    <message>
        <source>Notification service</source>
        <translation>Benachrichtigungsdienst</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>The icon is there.</source>
        <translation>Das Symbol ist da.</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits.</source>
        <translation>Dieser Desktop hat keinen: Schließen des Fensters beendet das Programm.</translation>
    </message>
    <message>
        <source>No fault is known. Test lets you hear it.</source>
        <translation>Kein Fehler bekannt. Mit Test ist er zu hören.</translation>
    </message>
    <message>
        <source>The last sound was not heard: %1</source>
        <translation>Der letzte Ton war nicht zu hören: %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n quittiert</numerusform>
            <numerusform>%n quittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n stumm</numerusform>
            <numerusform>%n stumm</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Ruhig</translation>
    </message>
    <message numerus="yes">
        <source>+ %n behind it</source>
        <comment>alerts that this one explains</comment>
        <translation>
            <numerusform>+ %n dahinter</numerusform>
            <numerusform>+ %n dahinter</numerusform>
        </translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>klingt ab</translation>
    </message>
    <message numerus="yes">
        <source>%n times in an hour</source>
        <translation>
            <numerusform>%n-mal in einer Stunde</numerusform>
            <numerusform>%n-mal in einer Stunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody tells any more (%1). What is shown is the state of before.</source>
        <translation>Niemand meldet mehr etwas (%1). Gezeigt wird der frühere Zustand.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>For the whole team, in %1</source>
        <translation>Für das ganze Team, in %1</translation>
    </message>
    <message numerus="yes">
        <source>holds back %n</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>hält %n zurück</numerusform>
            <numerusform>hält %n zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge, snooze or silence: keys A, Z, S</source>
        <translation>Quittieren, zurückstellen, stummschalten: Tasten A, Z, S</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, increase in %2</source>
        <translation>%1, Anstieg in %2</translation>
    </message>
    <message>
        <source>%1 per second over %2</source>
        <translation>%1 je Sekunde über %2</translation>
    </message>
    <message>
        <source>%1, slope over %2</source>
        <translation>%1, Steigung über %2</translation>
    </message>
    <message>
        <source>%1, smallest in %2</source>
        <translation>%1, kleinster Wert in %2</translation>
    </message>
    <message>
        <source>%1, largest in %2</source>
        <translation>%1, größter Wert in %2</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1, Mittel über %2</translation>
    </message>
    <message>
        <source>%1, age</source>
        <translation>%1, Alter</translation>
    </message>
    <message>
        <source>%1, changes in %2</source>
        <translation>%1, Änderungen in %2</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Behoben</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Critical, paged</source>
        <translation>Kritisch, mit Ruf</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>nicht gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>answers of a source</comment>
        <translation>
            <numerusform>%n verpasst</numerusform>
            <numerusform>%n verpasst</numerusform>
        </translation>
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
        <source>Jitscope finds: %1</source>
        <translation>Jitscope stellt fest: %1</translation>
    </message>
    <message>
        <source>Answers missed in a row</source>
        <translation>Verpasste Antworten in Folge</translation>
    </message>
    <message>
        <source>%1, sum of the shard</source>
        <translation>%1, Summe des Shards</translation>
    </message>
    <message>
        <source>Servers with %1 &gt; %2</source>
        <translation>Server mit %1 &gt; %2</translation>
    </message>
    <message>
        <source>%1, smallest of the shard</source>
        <translation>%1, kleinster Wert des Shards</translation>
    </message>
    <message>
        <source>%1, largest of the shard</source>
        <translation>%1, größter Wert des Shards</translation>
    </message>
    <message>
        <source>Time until %1 reaches %2</source>
        <translation>Zeit, bis %1 %2 erreicht</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a condition, a duration</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>wenn es vorbei ist</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>22 of 30 min</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>keine Daten seit %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschaltung</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an alert, a server or shard</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>bis es schlimmer wird</translation>
    </message>
    <message numerus="yes">
        <source>%n, raised when they last</source>
        <comment>pending alerts</comment>
        <translation>
            <numerusform>%n, aktiv erst, wenn es anhält</numerusform>
            <numerusform>%n, aktiv erst, wenn sie anhalten</numerusform>
        </translation>
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
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>Wer was sagt</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>Spitze</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtestes</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Peak people</source>
        <translation>Personen (Spitze)</translation>
    </message>
    <message>
        <source>Peak rooms</source>
        <translation>Räume (Spitze)</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>Personenstunden</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
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
    <message>
        <source>%1 says %2</source>
        <translation>%1 sagt %2</translation>
    </message>
    <message>
        <source>%1 says “%2”</source>
        <translation>%1 sagt „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on %1</source>
        <translation>
            <numerusform>%n Person auf %1</numerusform>
            <numerusform>%n Personen auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends newcomers to %2</source>
        <translation>%1 schickt Neue zu %2</translation>
    </message>
    <message>
        <source>Jicofo does not list it</source>
        <translation>Jicofo führt ihn nicht auf</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n person(s)</source>
        <translation>
            <numerusform>Jicofo zählt %n Person</numerusform>
            <numerusform>Jicofo zählt %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>no bridge lists it</source>
        <translation>keine Bridge führt ihn auf</translation>
    </message>
    <message numerus="yes">
        <source>bridges carry %n person(s)</source>
        <translation>
            <numerusform>Bridges führen %n Person</numerusform>
            <numerusform>Bridges führen %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody does not list it</source>
        <translation>Prosody führt ihn nicht auf</translation>
    </message>
    <message numerus="yes">
        <source>Prosody counts %n person(s)</source>
        <translation>
            <numerusform>Prosody zählt %n Person</numerusform>
            <numerusform>Prosody zählt %n Personen</numerusform>
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
    <message>
        <source>%1: this machine has no swap.</source>
        <translation>%1: Diese Maschine hat keinen Swap.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1: %2. What was there before is unchanged.</source>
        <translation>%1: %2. Was vorher dort stand, ist unverändert.</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>not told by this version</source>
        <translation>wird von dieser Version nicht gemeldet</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>abgeschaltet</translation>
    </message>
    <message>
        <source>old</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>makes no sense now</source>
        <translation>derzeit ohne Aussage</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 alt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>Bitrate</translation>
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
        <source>Worst people then</source>
        <translation>Damals am schlechtesten</translation>
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
    <message>
        <source>Signal sidecar</source>
        <translation>Signal-Sidecar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another console keeps the history.</source>
        <translation>Eine andere Konsole führt den Verlauf.</translation>
    </message>
    <message>
        <source>It is %1. It could not be read from here.</source>
        <translation>Es ist %1. Von hier ließ er sich nicht lesen.</translation>
    </message>
    <message>
        <source>It is %1. This one reads what it keeps, and adds nothing.</source>
        <translation>Es ist %1. Diese hier liest, was jene aufbewahrt, und fügt nichts hinzu.</translation>
    </message>
    <message>
        <source>Nothing has to be done: when the other one ends, this one takes over within seconds.</source>
        <translation>Es ist nichts zu tun: Endet die andere, übernimmt diese binnen Sekunden.</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>Der Verlauf lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Nothing new is kept in %1: %2</source>
        <translation>In %1 wird nichts Neues aufbewahrt: %2</translation>
    </message>
    <message>
        <source>Let this account write to the file and its folder; it is tried again every few seconds.</source>
        <translation>Geben Sie diesem Konto Schreibrechte für die Datei und ihren Ordner; alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
        <source>The disk is full: the history waits.</source>
        <translation>Der Datenträger ist voll: Der Verlauf wartet.</translation>
    </message>
    <message>
        <source>%1 wait in memory.</source>
        <translation>%1 warten im Speicher.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, or lower the limits in the settings; then it goes on by itself.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von %1 oder senken Sie die Grenzen in den Einstellungen; dann geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The history is of a later version of Jitscope.</source>
        <translation>Der Verlauf stammt von einer späteren Version von Jitscope.</translation>
    </message>
    <message>
        <source>It is left as it is; nothing is kept, and nothing of it can be shown (%1).</source>
        <translation>Er bleibt, wie er ist; nichts wird aufbewahrt, und nichts davon lässt sich zeigen (%1).</translation>
    </message>
    <message>
        <source>Start that version, or move %1 elsewhere: a new one is then begun.</source>
        <translation>Starten Sie jene Version, oder verschieben Sie %1: Dann wird ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The history is of an earlier version of Jitscope.</source>
        <translation>Der Verlauf stammt von einer früheren Version von Jitscope.</translation>
    </message>
    <message>
        <source>It can be brought up to date only by a console that may write it (%1).</source>
        <translation>Nur eine Konsole, die ihn schreiben darf, kann ihn auf den neuen Stand bringen (%1).</translation>
    </message>
    <message>
        <source>Start one Jitscope as an account that may write %1.</source>
        <translation>Starten Sie Jitscope einmal unter einem Konto, das %1 schreiben darf.</translation>
    </message>
    <message>
        <source>The history is not kept.</source>
        <translation>Der Verlauf wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>It is tried again every few seconds. The log says more; `jitscope history verify` looks at the whole file.</source>
        <translation>Alle paar Sekunden wird es erneut versucht. Mehr steht im Protokoll; `jitscope history verify` prüft die ganze Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were lost for want of room.</source>
        <translation>
            <numerusform>%n Wert ging aus Platzmangel verloren.</numerusform>
            <numerusform>%n Werte gingen aus Platzmangel verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>They waited in memory until it was too much. Charts have a gap there.</source>
        <translation>Sie warteten im Speicher, bis es zu viel wurde. In den Diagrammen ist dort eine Lücke.</translation>
    </message>
    <message>
        <source>What comes once there is room is kept.</source>
        <translation>Was kommt, sobald Platz ist, wird aufbewahrt.</translation>
    </message>
    <message>
        <source>A part of the history is damaged.</source>
        <translation>Ein Teil des Verlaufs ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>und %n weiterer.</numerusform>
            <numerusform>und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>All the rest can be read. `jitscope history salvage` saves it into a new file.</source>
        <translation>Alles Übrige lässt sich lesen. `jitscope history salvage` rettet es in eine neue Datei.</translation>
    </message>
    <message>
        <source>All the rest was saved; the damaged file is kept as %1 until you remove it.</source>
        <translation>Alles Übrige wurde gerettet; die beschädigte Datei bleibt als %1, bis Sie sie entfernen.</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>Die Uhr dieses Computers wurde um %1 zurückgestellt.</translation>
    </message>
    <message>
        <source>It then showed %1. Of the time that came twice the later figures are shown; events keep their order.</source>
        <translation>Sie zeigte danach %1. Von der doppelten Zeit werden die späteren Werte gezeigt; Ereignisse behalten ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>Let the computer follow a time server, lest it happen again.</source>
        <translation>Lassen Sie den Computer einem Zeitserver folgen, damit es nicht wieder geschieht.</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>Wird aufbewahrt</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Wird nur gelesen</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Wird nicht aufbewahrt</translation>
    </message>
    <message>
        <source>Every 5 seconds</source>
        <translation>Alle 5 Sekunden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>its size ends it after %n day(s)</source>
        <translation>
            <numerusform>endet durch die Größe nach %n Tag</numerusform>
            <numerusform>endet durch die Größe nach %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>its size ends it within a day</source>
        <translation>endet durch die Größe binnen eines Tages</translation>
    </message>
    <message>
        <source>comes to %1</source>
        <translation>wird %1 erreichen</translation>
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
    <name>MachinePart</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>kein Swap</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>Verlorene Pakete</translation>
    </message>
    <message>
        <source>%1 in full UDP buffers</source>
        <translation>%1 in vollen UDP-Puffern</translation>
    </message>
    <message>
        <source>%1 before the network stack</source>
        <translation>%1 vor dem Netzwerkstack</translation>
    </message>
    <message>
        <source>%1 by network cards</source>
        <translation>%1 durch Netzwerkkarten</translation>
    </message>
    <message>
        <source>none since the boot</source>
        <translation>keine seit dem Hochfahren</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>busiest core %1</source>
        <translation>am stärksten belegter Kern %1</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>by the hypervisor's other tenants</source>
        <translation>durch andere Mieter des Hypervisors</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Systemlast</translation>
    </message>
    <message numerus="yes">
        <source>on %n core(s)</source>
        <translation>
            <numerusform>auf %n Kern</numerusform>
            <numerusform>auf %n Kernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>%1 pages/s</source>
        <translation>%1 Seiten/s</translation>
    </message>
    <message>
        <source>from swap</source>
        <translation>aus dem Swap</translation>
    </message>
    <message>
        <source>Fullest disk</source>
        <translation>Vollste Platte</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>Platte beschäftigt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 ein, %2 aus</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) for want of memory since the boot</source>
        <translation>
            <numerusform>%n Prozess aus Speichermangel seit dem Hochfahren</numerusform>
            <numerusform>%n Prozesse aus Speichermangel seit dem Hochfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>synchronisiert</translation>
    </message>
    <message>
        <source>not synchronised</source>
        <translation>nicht synchronisiert</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>Läuft hier</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>No server of this shard has its address. host = "%1" beside a server in the fleet file says that it runs here.</source>
        <translation>Kein Server dieses Shards hat ihre Adresse. host = "%1" bei einem Server in der Flottendatei sagt, dass er hier läuft.</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>On at: 14:05, 2026-11-21 14:05</source>
        <translation>Im Gange um: 14:05, 2026-11-21 14:05</translation>
    </message>
    <message>
        <source>Only meetings that were on at this time</source>
        <translation>Nur Meetings, die zu dieser Zeit im Gange waren</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 Tage</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>ein vergessener Name</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Meeting</numerusform>
            <numerusform>%n Meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n jetzt im Gange</numerusform>
            <numerusform>%n jetzt im Gange</numerusform>
        </translation>
    </message>
    <message>
        <source>more happened than is read at once: since %1 only</source>
        <translation>es geschah mehr, als auf einmal gelesen wird: nur seit %1</translation>
    </message>
    <message>
        <source>That is no date and time.</source>
        <translation>Das ist kein Datum und keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>No past moments are kept, so no meetings are known.</source>
        <translation>Vergangene Momente werden nicht aufbewahrt, daher sind keine Meetings bekannt.</translation>
    </message>
    <message>
        <source>Settings, Data switches it on.</source>
        <translation>Einschalten lässt sich das unter Einstellungen, Daten.</translation>
    </message>
    <message>
        <source>What is kept cannot be read.</source>
        <translation>Das Aufbewahrte lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>No meeting is known to have been on at that time.</source>
        <translation>Zu dieser Zeit war, soweit bekannt, kein Meeting im Gange.</translation>
    </message>
    <message>
        <source>No meeting was seen in this time.</source>
        <translation>In dieser Zeit wurde kein Meeting gesehen.</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Im Gange</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>Nothing was measured, or it is no longer kept.</source>
        <translation>Es wurde nichts gemessen, oder es wird nicht mehr aufbewahrt.</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>gestreamt</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>It was on when recording began at %1; since when is not known.</source>
        <translation>Es war schon im Gange, als die Aufzeichnung um %1 begann; seit wann, ist unbekannt.</translation>
    </message>
    <message>
        <source>Nothing was recorded from %1 to %2; that it was one meeting is likely, not certain.</source>
        <translation>Von %1 bis %2 wurde nichts aufgezeichnet; dass es ein einziges Meeting war, ist wahrscheinlich, nicht sicher.</translation>
    </message>
    <message>
        <source>Recording stopped at %1; how it went on is not known.</source>
        <translation>Die Aufzeichnung endete um %1; wie es weiterging, ist unbekannt.</translation>
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
    <message>
        <source>ICE sessions failed, relays too</source>
        <translation>Gescheiterte ICE-Sitzungen, auch von Relays</translation>
    </message>
    <message>
        <source>ICE sessions established</source>
        <translation>Aufgebaute ICE-Sitzungen</translation>
    </message>
    <message>
        <source>DTLS failures</source>
        <translation>DTLS-Fehler</translation>
    </message>
    <message>
        <source>Relay failures, ICE and DTLS</source>
        <translation>Relay-Fehler, ICE und DTLS</translation>
    </message>
    <message>
        <source>Clients without a bridge channel</source>
        <translation>Clients ohne Bridge-Kanal</translation>
    </message>
    <message>
        <source>XMPP disconnects</source>
        <translation>XMPP-Abbrüche</translation>
    </message>
    <message>
        <source>Loss, both ways</source>
        <translation>Verlust, beide Richtungen</translation>
    </message>
    <message>
        <source>Endpoints with high loss down</source>
        <translation>Endpunkte mit hohem Empfangsverlust</translation>
    </message>
    <message>
        <source>Packets dropped by queues</source>
        <translation>Von Warteschlangen verworfene Pakete</translation>
    </message>
    <message>
        <source>Bridges removed from meetings</source>
        <translation>Aus Besprechungen entfernte Bridges</translation>
    </message>
    <message>
        <source>Bridges avoided for failing ICE</source>
        <translation>Wegen ICE-Fehlern gemiedene Bridges</translation>
    </message>
    <message>
        <source>People since the start</source>
        <translation>Personen seit dem Start</translation>
    </message>
    <message>
        <source>Versions of bridges</source>
        <translation>Versionen der Bridges</translation>
    </message>
    <message>
        <source>Recordings refused, none free</source>
        <translation>Abgewiesene Aufzeichnungen, keiner frei</translation>
    </message>
    <message>
        <source>Recordings cut by lost XMPP</source>
        <translation>Durch XMPP-Verlust abgebrochene Aufzeichnungen</translation>
    </message>
    <message>
        <source>Redispatches</source>
        <translation>Umleitungen</translation>
    </message>
    <message>
        <source>Shards in use</source>
        <translation>Shards im Einsatz</translation>
    </message>
    <message>
        <source>Rooms in the stick table</source>
        <translation>Räume in der Stick-Tabelle</translation>
    </message>
    <message>
        <source>Age of its report</source>
        <translation>Alter seines Berichts</translation>
    </message>
    <message>
        <source>Announces itself ready</source>
        <translation>Meldet sich bereit</translation>
    </message>
    <message>
        <source>Jicofo healthy, by its sidecar</source>
        <translation>Jicofo gesund, laut seinem Sidecar</translation>
    </message>
    <message>
        <source>Prosody healthy, by its sidecar</source>
        <translation>Prosody gesund, laut seinem Sidecar</translation>
    </message>
    <message>
        <source>BOSH timeouts</source>
        <translation>BOSH-Zeitüberschreitungen</translation>
    </message>
    <message>
        <source>Leaked rooms</source>
        <translation>Verwaiste Räume</translation>
    </message>
    <message>
        <source>Server connections in</source>
        <translation>Serververbindungen ein</translation>
    </message>
    <message>
        <source>Server connections out</source>
        <translation>Serververbindungen aus</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU belegt</translation>
    </message>
    <message>
        <source>CPU, busiest core</source>
        <translation>CPU, stärkster Kern</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>Prozessorkerne</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>Last je Kern</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>Speicher belegt</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>Swap belegt</translation>
    </message>
    <message>
        <source>Pages read back from swap</source>
        <translation>Aus Swap zurückgelesene Seiten</translation>
    </message>
    <message>
        <source>Processes killed for want of memory</source>
        <translation>Aus Speichermangel beendete Prozesse</translation>
    </message>
    <message>
        <source>UDP packets lost to full buffers</source>
        <translation>In vollen Puffern verlorene UDP-Pakete</translation>
    </message>
    <message>
        <source>Packets lost before the network stack</source>
        <translation>Vor dem Netzwerkstack verlorene Pakete</translation>
    </message>
    <message>
        <source>Network in</source>
        <translation>Netz ein</translation>
    </message>
    <message>
        <source>Network out</source>
        <translation>Netz aus</translation>
    </message>
    <message>
        <source>Packets dropped by network cards</source>
        <translation>Von Netzwerkkarten verworfene Pakete</translation>
    </message>
    <message>
        <source>Disk used, fullest</source>
        <translation>Platte belegt, vollste</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>Platte beschäftigt</translation>
    </message>
    <message>
        <source>Time lost waiting for CPU</source>
        <translation>Wartezeit auf CPU</translation>
    </message>
    <message>
        <source>Time lost waiting for memory</source>
        <translation>Wartezeit auf Speicher</translation>
    </message>
    <message>
        <source>Time lost waiting for disks</source>
        <translation>Wartezeit auf Platten</translation>
    </message>
    <message>
        <source>Clock synchronised</source>
        <translation>Uhr synchronisiert</translation>
    </message>
    <message>
        <source>Days until a certificate ends</source>
        <translation>Tage bis zum Ende eines Zertifikats</translation>
    </message>
    <message>
        <source>Split rooms</source>
        <translation>Gespaltene Räume</translation>
    </message>
    <message>
        <source>Heap at most</source>
        <translation>Heap, Höchstwert</translation>
    </message>
    <message>
        <source>RTP packets timed inside</source>
        <translation>RTP-Pakete, deren Durchlauf gemessen wurde</translation>
    </message>
    <message>
        <source>RTP packets held up for more than 50 ms</source>
        <translation>RTP-Pakete, länger als 50 ms aufgehalten</translation>
    </message>
    <message>
        <source>Age of its statistics</source>
        <translation>Alter der Statistik</translation>
    </message>
    <message>
        <source>Canary recording overdue</source>
        <translation>Probeaufnahme überfällig</translation>
    </message>
    <message>
        <source>Slowest answer</source>
        <translation>Langsamste Antwort</translation>
    </message>
    <message>
        <source>Proxies that call it down</source>
        <translation>Proxys, die ihn für ausgefallen halten</translation>
    </message>
    <message>
        <source>Keys of the configuration unlike the other shards'</source>
        <translation>Schlüssel der Konfiguration, anders als auf den anderen Shards</translation>
    </message>
    <message>
        <source>Round-trip time of its people, median</source>
        <translation>Umlaufzeit der Personen, Median</translation>
    </message>
    <message>
        <source>Round-trip time of its people, 95th percentile</source>
        <translation>Umlaufzeit der Personen, 95. Perzentil</translation>
    </message>
    <message>
        <source>Round-trip time of its people, worst</source>
        <translation>Umlaufzeit der Personen, höchste</translation>
    </message>
    <message>
        <source>Jitter up of its people, median</source>
        <translation>Sendejitter der Personen, Median</translation>
    </message>
    <message>
        <source>Jitter up of its people, 95th percentile</source>
        <translation>Sendejitter der Personen, 95. Perzentil</translation>
    </message>
    <message>
        <source>Jitter up of its people, worst</source>
        <translation>Sendejitter der Personen, höchster</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>Kritisch: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n bridge(s)</source>
        <translation>
            <numerusform>%1 auf %n Bridge</numerusform>
            <numerusform>%1 auf %n Bridges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n recorder(s)</source>
        <translation>
            <numerusform>%1 auf %n Recorder</numerusform>
            <numerusform>%1 auf %n Recordern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n room(s)</source>
        <translation>
            <numerusform>%1 in %n Raum</numerusform>
            <numerusform>%1 in %n Räumen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n shard(s)</source>
        <translation>
            <numerusform>%1 auf %n Shard</numerusform>
            <numerusform>%1 auf %n Shards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n host(s)</source>
        <translation>
            <numerusform>%1 auf %n Host</numerusform>
            <numerusform>%1 auf %n Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s)</source>
        <translation>
            <numerusform>%1 an %n Stelle</numerusform>
            <numerusform>%1 an %n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1 und %n weiteres.</numerusform>
            <numerusform>%1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Shown in Jitscope.</source>
        <translation>Zu sehen in Jitscope.</translation>
    </message>
    <message>
        <source>Still not acknowledged.</source>
        <translation>Noch nicht quittiert.</translation>
    </message>
    <message>
        <source>No view of %1</source>
        <translation>Keine Sicht auf %1</translation>
    </message>
    <message>
        <source>The SSH tunnel is down.</source>
        <translation>Der SSH-Tunnel ist unterbrochen.</translation>
    </message>
    <message>
        <source>The way to it is broken.</source>
        <translation>Der Weg dorthin ist gestört.</translation>
    </message>
    <message>
        <source>Nothing is known to be broken there.</source>
        <translation>Dass dort etwas kaputt ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n shard(s)</source>
        <translation>
            <numerusform>%1, auf %n Shard</numerusform>
            <numerusform>%1, auf %n Shards</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went.</source>
        <translation>
            <numerusform>%n Alarm kam und ging.</numerusform>
            <numerusform>%n Alarme kamen und gingen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) fire now.</source>
        <translation>
            <numerusform>%n Alarm ist jetzt aktiv.</numerusform>
            <numerusform>%n Alarme sind jetzt aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires now.</source>
        <translation>Jetzt ist nichts aktiv.</translation>
    </message>
    <message>
        <source>While you were away (%1)</source>
        <translation>Während der Abwesenheit (%1)</translation>
    </message>
    <message>
        <source>one person in %1</source>
        <translation>eine Person in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>%n weiterer Alarm</numerusform>
            <numerusform>%n weitere Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in Jitscope; at most 3 bubbles per minute.</source>
        <translation>In Jitscope zu sehen; höchstens 3 Meldungen je Minute.</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>Behoben: %1</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>Nach %1.</translation>
    </message>
    <message>
        <source>Needs your word: %1</source>
        <translation>Wartet auf Entscheidung: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this is a test</source>
        <translation>%1: Das ist ein Test</translation>
    </message>
    <message>
        <source>Alerts of this severity look and sound like this.</source>
        <translation>So sehen und klingen Alarme dieser Schwere.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 h zurückstellen</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unbekannt</numerusform>
            <numerusform>%n unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is firing</source>
        <translation>nichts ist aktiv</translation>
    </message>
    <message>
        <source>Jitscope: %1</source>
        <translation>Jitscope: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>stumm %1</translation>
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
    <message>
        <source>It takes a room and a person in it.</source>
        <translation>Es braucht einen Raum und eine Person darin.</translation>
    </message>
    <message>
        <source>The two talk directly with each other: the bridge sees nothing of it.</source>
        <translation>Die beiden sprechen direkt miteinander: Die Bridge sieht davon nichts.</translation>
    </message>
    <message>
        <source>It is not known on which bridge %1 is.</source>
        <translation>Es ist nicht bekannt, auf welcher Bridge %1 ist.</translation>
    </message>
    <message>
        <source>The bridge names its files after the endpoint, and %1 cannot be part of a name.</source>
        <translation>Die Bridge benennt ihre Dateien nach dem Endpunkt, und %1 kann nicht Teil eines Namens sein.</translation>
    </message>
    <message>
        <source>A capture lasts from 5 to 300 seconds.</source>
        <translation>Ein Mitschnitt dauert 5 bis 300 Sekunden.</translation>
    </message>
    <message>
        <source>The folder must be named from the root on: %1.</source>
        <translation>Der Ordner muss mit vollem Pfad angegeben werden: %1.</translation>
    </message>
    <message>
        <source>What the bridge writes cannot be fetched or deleted: there is no way to the host of %1, it needs ssh = in the fleet file.</source>
        <translation>Was die Bridge schreibt, lässt sich weder holen noch löschen: Es gibt keinen Weg zum Host von %1, er braucht ssh = in der Flottendatei.</translation>
    </message>
    <message>
        <source>For %1 s %2 writes in clear on its disk what this person says and shows, and what of the others is sent to them. The files are then fetched into %3 and deleted there.</source>
        <translation>%1 s lang schreibt %2 unverschlüsselt auf ihre Festplatte, was diese Person sagt und zeigt und was ihr von den anderen gesandt wird. Die Dateien werden dann nach %3 geholt und dort gelöscht.</translation>
    </message>
    <message>
        <source>Some %1 MB; it ends before its time where %2 MB come together, which is all that is fetched. Where the meeting is encrypted from end to end, its sound and pictures stay so.</source>
        <translation>Etwa %1 MB; es endet vorzeitig, wenn %2 MB zusammenkommen, denn mehr wird nicht geholt. Ist die Besprechung Ende zu Ende verschlüsselt, bleiben Ton und Bild es auch.</translation>
    </message>
    <message>
        <source>This is decrypted sound and picture of people: whoever has the files can play them. Ask whether you may, and delete them when you are done.</source>
        <translation>Das sind entschlüsselter Ton und entschlüsseltes Bild von Menschen: Wer die Dateien hat, kann sie abspielen. Fragen Sie, ob Sie das dürfen, und löschen Sie die Dateien danach.</translation>
    </message>
    <message>
        <source>On that bridge</source>
        <translation>Auf dieser Bridge</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 hat %2</translation>
    </message>
    <message>
        <source>The bridge does not have this person now.</source>
        <translation>Die Bridge hat diese Person jetzt nicht.</translation>
    </message>
    <message>
        <source>Nobody captures yet</source>
        <translation>Noch schneidet niemand mit</translation>
    </message>
    <message>
        <source>%1 says false</source>
        <translation>%1 meldet false</translation>
    </message>
    <message>
        <source>404: this version of the bridge cannot capture; true: somebody captures the packets of this person already.</source>
        <translation>404: Diese Version der Bridge kann nicht mitschneiden; true: Jemand schneidet die Pakete dieser Person schon mit.</translation>
    </message>
    <message>
        <source>Its host</source>
        <translation>Ihr Host</translation>
    </message>
    <message>
        <source>its files may be deleted, and there is room for them</source>
        <translation>ihre Dateien dürfen gelöscht werden, und es ist Platz für sie</translation>
    </message>
    <message>
        <source>The disk of the host is too full, or the account may not delete the bridge's files: it needs sudo without a password (README: Packet evidence).</source>
        <translation>Die Festplatte des Hosts ist zu voll, oder das Konto darf die Dateien der Bridge nicht löschen: Es braucht sudo ohne Passwort (README: Packet evidence).</translation>
    </message>
    <message>
        <source>Clock of the host</source>
        <translation>Uhr des Hosts</translation>
    </message>
    <message>
        <source>files from then on are ours</source>
        <translation>Dateien von da an sind unsere</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The bridge does not do it. 403: jmt.debug.pcap.enabled is not true in its jvb.conf (/etc/jitsi/videobridge/jvb.conf), which it reads when it starts; 404: the person has just left.</source>
        <translation>Die Bridge tut es nicht. 403: jmt.debug.pcap.enabled ist nicht true in ihrer jvb.conf (/etc/jitsi/videobridge/jvb.conf), die sie beim Start liest; 404: Die Person ist gerade gegangen.</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Mitschneiden</translation>
    </message>
    <message>
        <source>%1 s so far, %2 files, %3 bytes</source>
        <translation>%1 s bisher, %2 Dateien, %3 Bytes</translation>
    </message>
    <message>
        <source>The bridge wrote nothing, or its files were not found: they are looked for in jmt.debug.pcap.directory of its jvb.conf, and in /tmp.</source>
        <translation>Die Bridge hat nichts geschrieben, oder ihre Dateien wurden nicht gefunden: Gesucht wird in jmt.debug.pcap.directory ihrer jvb.conf und in /tmp.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>%1, at most %2 MB; here is what is there, by its sum</source>
        <translation>%1, höchstens %2 MB; hier ist, was dort ist, nach der Prüfsumme</translation>
    </message>
    <message>
        <source>Delete them there</source>
        <translation>Dort löschen</translation>
    </message>
    <message>
        <source>nothing of it is left on the host</source>
        <translation>auf dem Host ist nichts davon übrig</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>%1 can be written, and there is room for the files</source>
        <translation>In %1 kann geschrieben werden, und für die Dateien ist Platz</translation>
    </message>
    <message>
        <source>On this computer the folder %1 cannot be made or written, or its disk is too full.</source>
        <translation>Auf diesem Rechner lässt sich der Ordner %1 nicht anlegen oder beschreiben, oder der Datenträger ist zu voll.</translation>
    </message>
    <message>
        <source>On this computer the files cannot be kept in %1. They are still on the host: make room and go on waiting to fetch them again; cancelled, they are deleted there.</source>
        <translation>Auf diesem Rechner lassen sich die Dateien in %1 nicht ablegen. Sie liegen noch auf dem Host: Schaffen Sie Platz und warten Sie weiter, um sie erneut zu holen; beim Abbrechen werden sie dort gelöscht.</translation>
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
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>From 5 to 300.</source>
        <translation>Von 5 bis 300.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the files are kept on this computer; nothing: the folder of downloads.</source>
        <translation>Wo die Dateien auf diesem Computer liegen; leer: der Ordner für Downloads.</translation>
    </message>
    <message>
        <source>Capture packets of person</source>
        <translation>Pakete mitschneiden von</translation>
    </message>
    <message>
        <source>Capture packets</source>
        <translation>Pakete mitschneiden</translation>
    </message>
    <message>
        <source>Capture the packets of %1?</source>
        <translation>Die Pakete von %1 mitschneiden?</translation>
    </message>
    <message>
        <source>Privacy, not the call: what they say, hear, show and see is written down decrypted and comes to this computer.</source>
        <translation>Die Privatsphäre, nicht das Gespräch: Was sie sagt, hört, zeigt und sieht, wird entschlüsselt aufgezeichnet und kommt auf diesen Computer.</translation>
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
    <message>
        <source>Maintenance…</source>
        <translation>Wartung …</translation>
    </message>
    <message>
        <source>This is the past. Go back to now to act.</source>
        <translation>Das ist die Vergangenheit. Zum Handeln zurück zu jetzt.</translation>
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
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>Zu diesem Zeitpunkt wurde nichts aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>Causes are told for the present only. %n alert(s) fired then: see Alerts.</source>
        <translation>
            <numerusform>Ursachen werden nur für die Gegenwart genannt. %n Alarm war damals ausgelöst: siehe Alarme.</numerusform>
            <numerusform>Ursachen werden nur für die Gegenwart genannt. %n Alarme waren damals ausgelöst: siehe Alarme.</numerusform>
        </translation>
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
    <name>Past</name>
    <message>
        <source>Operations until then</source>
        <translation>Vorgänge bis dahin</translation>
    </message>
    <message>
        <source>Alerts as they were</source>
        <translation>Alarme, wie sie waren</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>operations at a past moment</comment>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <comment>alerts at a past moment</comment>
        <translation>
            <numerusform>%n ausgelöst</numerusform>
            <numerusform>%n ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>Zu diesem Zeitpunkt wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>No operation was kept in the month before this moment.</source>
        <translation>Aus dem Monat vor diesem Zeitpunkt ist kein Vorgang aufbewahrt.</translation>
    </message>
    <message>
        <source>No alert was kept in the month before this moment.</source>
        <translation>Aus dem Monat vor diesem Zeitpunkt ist kein Alarm aufbewahrt.</translation>
    </message>
    <message>
        <source>This page shows the present only.</source>
        <translation>Diese Seite zeigt nur die Gegenwart.</translation>
    </message>
    <message>
        <source>Files and versions of servers are not part of what is kept of a moment. Back in the present, the page Config has the versions of files that were saved.</source>
        <translation>Dateien und Versionen der Server werden von einem Zeitpunkt nicht aufbewahrt. Zurück in der Gegenwart zeigt die Seite Konfiguration die gesicherten Fassungen der Dateien.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Nobody was there to see its end: recording had stopped, and began anew at that time.</source>
        <translation>Niemand war da, um das Ende zu sehen: Die Aufzeichnung hatte aufgehört und begann zu dieser Zeit neu.</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>ein vergessener Name</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>all shards</source>
        <translation>alle Shards</translation>
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
    <message>
        <source>Capture packets…</source>
        <translation>Pakete mitschneiden…</translation>
    </message>
    <message>
        <source>Nobody of that name is known to have been there at this moment.</source>
        <translation>Niemand mit diesem Namen war zu diesem Zeitpunkt nachweislich da.</translation>
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
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Room %1</source>
        <translation>Raum %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>Adresse %1</translation>
    </message>
</context>
<context>
    <name>ProxyFacts</name>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>for %1 more</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>Meldet</translation>
    </message>
    <message>
        <source>Split rooms</source>
        <translation>Gespaltene Räume</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that ends first of all that were seen: %1</source>
        <translation>Das als Erstes endende von allen gesehenen: %1</translation>
    </message>
    <message>
        <source>Newcomers go to</source>
        <translation>Neue gehen zu</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>laut %1</translation>
    </message>
    <message>
        <source>The room does not stand in this proxy's table: the next one who joins is sent wherever its balancing says.</source>
        <translation>Der Raum steht nicht in der Tabelle dieses Proxys: Wer als Nächstes beitritt, kommt dorthin, wohin er verteilt.</translation>
    </message>
    <message>
        <source>Entry “%1” of the table %2, %3.</source>
        <translation>Eintrag „%1“ der Tabelle %2, %3.</translation>
    </message>
    <message>
        <source>The room is here, but who joins now is sent to another shard.</source>
        <translation>Der Raum ist hier, wer aber jetzt beitritt, wird zu einem anderen Shard geschickt.</translation>
    </message>
    <message>
        <source>The table cuts keys off there: another room may share this entry.</source>
        <translation>Die Tabelle kürzt dort Schlüssel: Ein anderer Raum kann denselben Eintrag haben.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: %2, read %3 ago</source>
        <translation>%1: %2, gelesen vor %3</translation>
    </message>
    <message>
        <source>and more: search for a part of the name</source>
        <translation>und weitere: nach einem Teil des Namens suchen</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Kein Raum</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No entry of the table has that in its key.</source>
        <translation>Kein Eintrag der Tabelle enthält das im Schlüssel.</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gesund</translation>
    </message>
    <message>
        <source>not healthy</source>
        <translation>nicht gesund</translation>
    </message>
    <message>
        <source>held</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>What it sees has changed already; it waits before it says so.</source>
        <translation>Was er sieht, hat sich schon geändert; er wartet, bevor er es sagt.</translation>
    </message>
    <message>
        <source>To the proxies: %1</source>
        <translation>An die Proxys: %1</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>Eingestellt</translation>
    </message>
    <message>
        <source>What stands in its state file.</source>
        <translation>Was in seiner Statusdatei steht.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Estimated MOS</source>
        <translation>Geschätzter MOS</translation>
    </message>
    <message>
        <source>Bandwidth, of what is wanted</source>
        <translation>Bandbreite, Anteil der gewünschten</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
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
        <source>Bad</source>
        <translation>Sehr schlecht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1: nothing has been measured yet.</source>
        <translation>%1: Noch wurde nichts gemessen.</translation>
    </message>
    <message>
        <source>%1: the last figures are too old.</source>
        <translation>%1: Die letzten Werte sind zu alt.</translation>
    </message>
    <message>
        <source>%1: two people talk directly; the bridge does not see their media.</source>
        <translation>%1: Zwei Personen sprechen direkt miteinander; die Bridge sieht ihre Medien nicht.</translation>
    </message>
    <message>
        <source>%1 as yet: %2; %3 of %4 looks.</source>
        <translation>Vorerst %1: %2; %3 von %4 Messungen.</translation>
    </message>
    <message>
        <source>%1: no figure is beyond its limit.</source>
        <translation>%1: Kein Wert überschreitet seine Grenze.</translation>
    </message>
    <message>
        <source>%1: %2, limit %3; %4 of the last %5 looks say so.</source>
        <translation>%1: %2, Grenze %3; so %4 der letzten %5 Messungen.</translation>
    </message>
    <message>
        <source>%1 still: %2 by now; better for %3 of the %4 looks that are needed.</source>
        <translation>Noch %1: inzwischen %2; besser bei %3 der nötigen %4 Messungen.</translation>
    </message>
    <message>
        <source>%1 still: %2 at the latest look, limit %3; %4 of the %5 looks that are needed.</source>
        <translation>Noch %1: %2 bei der letzten Messung, Grenze %3; %4 der nötigen %5 Messungen.</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>Nichts zu erklären</translation>
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
        <source>Own line</source>
        <translation>Eigene Leitung</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>Between bridges</source>
        <translation>Zwischen Bridges</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>Peer-to-Peer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Own uplink: what this person sends comes badly, what the others send comes well.</source>
        <translation>Eigener Upload: Was diese Person sendet, kommt schlecht an; was die anderen senden, kommt gut an.</translation>
    </message>
    <message>
        <source>%1: own uplink. What comes from there comes badly, what the others send comes well.</source>
        <translation>%1: eigener Upload. Was von dort gesendet wird, kommt schlecht an; was die anderen senden, kommt gut an.</translation>
    </message>
    <message>
        <source>Own downlink: what the bridge sends to this person gets lost or does not fit; to the others it gets through.</source>
        <translation>Eigener Download: Was die Bridge dieser Person sendet, geht verloren oder passt nicht durch; zu den anderen kommt es durch.</translation>
    </message>
    <message>
        <source>%1: own downlink. What the bridge sends there gets lost or does not fit; to the others it gets through.</source>
        <translation>%1: eigener Download. Was die Bridge dorthin sendet, geht verloren oder passt nicht durch; zu den anderen kommt es durch.</translation>
    </message>
    <message>
        <source>Own line: the way to this person is long; which direction it is, the bridge cannot tell.</source>
        <translation>Eigene Leitung: Der Weg zu dieser Person ist lang; in welcher Richtung, kann die Bridge nicht sagen.</translation>
    </message>
    <message>
        <source>%1: own line. The way there is long; which direction it is, the bridge cannot tell.</source>
        <translation>%1: eigene Leitung. Der Weg dorthin ist lang; in welcher Richtung, kann die Bridge nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>Bridge %1: its people suffer alike, wherever they are; %n of them.</source>
        <translation>
            <numerusform>Bridge %1: Ihre Personen sind gleichermaßen betroffen, wo immer sie sind; %n Person.</numerusform>
            <numerusform>Bridge %1: Ihre Personen sind gleichermaßen betroffen, wo immer sie sind; %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the bridges %1: what people on the one side send comes late, or not at all, to the other.</source>
        <translation>Zwischen den Bridges %1: Was Personen auf der einen Seite senden, kommt auf der anderen spät oder gar nicht an.</translation>
    </message>
    <message numerus="yes">
        <source>Region %1: its people suffer alike, on whatever bridge; %n of them.</source>
        <translation>
            <numerusform>Region %1: Ihre Personen sind gleichermaßen betroffen, auf welcher Bridge auch immer; %n Person.</numerusform>
            <numerusform>Region %1: Ihre Personen sind gleichermaßen betroffen, auf welcher Bridge auch immer; %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measurable: two people talk directly, and the bridge does not see their media.</source>
        <translation>Nicht messbar: Zwei Personen sprechen direkt miteinander, und die Bridge sieht ihre Medien nicht.</translation>
    </message>
    <message>
        <source>Nothing found that explains it: neither this person alone, nor the bridge, nor the region stands out.</source>
        <translation>Nichts gefunden, was es erklärt: Weder diese Person allein noch die Bridge noch die Region fällt auf.</translation>
    </message>
    <message>
        <source>%1: nothing found that explains it.</source>
        <translation>%1: Nichts gefunden, was es erklärt.</translation>
    </message>
    <message>
        <source>Nothing to explain.</source>
        <translation>Nichts zu erklären.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bridge or pair of bridges, its figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) on this bridge %2</source>
        <translation>
            <numerusform>%1, die %n andere Person auf dieser Bridge %2</numerusform>
            <numerusform>%1, die %n anderen auf dieser Bridge %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) of region %3 %2</source>
        <translation>
            <numerusform>%1, die %n andere Person der Region %3 %2</numerusform>
            <numerusform>%1, die %n anderen der Region %3 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of other regions %2</source>
        <translation>
            <numerusform>%1, die %n Person anderer Regionen %2</numerusform>
            <numerusform>%1, die %n Personen anderer Regionen %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n on other bridges %2</source>
        <translation>
            <numerusform>%1, die %n Person auf anderen Bridges %2</numerusform>
            <numerusform>%1, die %n Personen auf anderen Bridges %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of region %3 on other bridges %2</source>
        <translation>
            <numerusform>%1, die %n Person der Region %3 auf anderen Bridges %2</numerusform>
            <numerusform>%1, die %n Personen der Region %3 auf anderen Bridges %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1: %2, sonst %3</translation>
    </message>
    <message>
        <source>stress of %1 %2, overloaded from %3 on</source>
        <translation>Last von %1: %2, überlastet ab %3</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1, Grenze %2</translation>
    </message>
    <message>
        <source>%1: people send over there, and nothing arrives</source>
        <translation>%1: Drüben wird gesendet, und nichts kommt an</translation>
    </message>
    <message>
        <source>%1, wanted are %2</source>
        <translation>%1, gewünscht sind %2</translation>
    </message>
    <message>
        <source>%1, the other way %2</source>
        <translation>%1, in der Gegenrichtung %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people beyond the limit</source>
        <translation>
            <numerusform>%1: %n von %2 Personen jenseits der Grenze</numerusform>
            <numerusform>%1: %n von %2 Personen jenseits der Grenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people of %3 beyond the limit</source>
        <translation>
            <numerusform>%1: %n von %2 Personen aus %3 jenseits der Grenze</numerusform>
            <numerusform>%1: %n von %2 Personen aus %3 jenseits der Grenze</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few others on this bridge to compare with.</source>
        <translation>Zum Vergleich sind auf dieser Bridge zu wenige andere.</translation>
    </message>
    <message>
        <source>Nobody tells in which regions people are.</source>
        <translation>Niemand meldet, in welchen Regionen die Personen sind.</translation>
    </message>
    <message>
        <source>Jitter is known from full detail only, which has not come yet.</source>
        <translation>Jitter ist nur aus allen Einzelheiten bekannt, und die sind noch nicht da.</translation>
    </message>
    <message>
        <source>How loaded the bridge is, is not known.</source>
        <translation>Wie stark die Bridge ausgelastet ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The room spans bridges, and the way between them is not measured.</source>
        <translation>Der Raum liegt auf mehreren Bridges, und der Weg zwischen ihnen wird nicht gemessen.</translation>
    </message>
    <message>
        <source>Wanted %1p, gets no picture, because the estimate is %2.</source>
        <translation>Gewünscht %1p, bekommt kein Bild, weil die Schätzung %2 beträgt.</translation>
    </message>
    <message>
        <source>Wanted %1p, gets no picture.</source>
        <translation>Gewünscht %1p, bekommt kein Bild.</translation>
    </message>
    <message>
        <source>Wanted %1p, gets %2p, because the estimate is %3.</source>
        <translation>Gewünscht %1p, bekommt %2p, weil die Schätzung %3 beträgt.</translation>
    </message>
    <message>
        <source>Wanted %1p, gets %2p.</source>
        <translation>Gewünscht %1p, bekommt %2p.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>nobody more</source>
        <translation>niemand mehr</translation>
    </message>
    <message numerus="yes">
        <source>about %n more people, no room of 20</source>
        <translation>
            <numerusform>noch etwa %n Person, kein Raum mit 20</numerusform>
            <numerusform>noch etwa %n Personen, kein Raum mit 20</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 more people, or %n room(s) of 20</source>
        <translation>
            <numerusform>noch etwa %1 Personen oder %n Raum mit 20</numerusform>
            <numerusform>noch etwa %1 Personen oder %n Räume mit 20</numerusform>
        </translation>
    </message>
    <message>
        <source>The stress is not known: the bridge does not tell it, or is not reached.</source>
        <translation>Die Last ist nicht bekannt: Die Bridge meldet sie nicht oder ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It takes nobody now: it drains, shuts down, or the focus does not use it.</source>
        <translation>Sie nimmt gerade niemanden: Sie wird geleert, fährt herunter, oder Jicofo nutzt sie nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s), stress %1 in the mean</source>
        <translation>
            <numerusform>%n Bridge, Last %1</numerusform>
            <numerusform>%n Bridges, Last im Mittel %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stress %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>More people, summed over the bridges: (%1 − stress) ÷ stress per person; %2</source>
        <translation>Weitere Personen, über die Bridges summiert: (%1 − Last) ÷ Last je Person; %2</translation>
    </message>
    <message>
        <source>More people = (%1 − %2) ÷ %3 = %4</source>
        <translation>Weitere Personen = (%1 − %2) ÷ %3 = %4</translation>
    </message>
    <message numerus="yes">
        <source>Stress per person: %1, by the %n people who are there now</source>
        <translation>
            <numerusform>Last je Person: %1, nach der %n Person, die jetzt da ist</numerusform>
            <numerusform>Last je Person: %1, nach den %n Personen, die jetzt da sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Stress per person: %1, by all bridges of the shard together</source>
        <translation>Last je Person: %1, nach allen Bridges des Shards zusammen</translation>
    </message>
    <message>
        <source>Stress per person: %1, what a bridge assumes itself; too few people are there to measure it</source>
        <translation>Last je Person: %1, was eine Bridge selbst annimmt; für eine Messung sind zu wenige Personen da</translation>
    </message>
    <message>
        <source>Rooms of 20: each on one bridge; from stress %1 on Jicofo calls a bridge overloaded.</source>
        <translation>Räume mit 20: jeder auf einer Bridge; ab Last %1 nennt Jicofo eine Bridge überlastet.</translation>
    </message>
    <message>
        <source>No bridge session</source>
        <translation>Keine Sitzung auf einer Bridge</translation>
    </message>
    <message>
        <source>Unknown to Jicofo</source>
        <translation>Jicofo unbekannt</translation>
    </message>
    <message>
        <source>Counts differ</source>
        <translation>Zahlen weichen ab</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Verwaist</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n people in %1, and no bridge has a session for it.</source>
        <translation>
            <numerusform>Jicofo hat %n Person in %1, und keine Bridge hat eine Sitzung dafür.</numerusform>
            <numerusform>Jicofo hat %n Personen in %1, und keine Bridge hat eine Sitzung dafür.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n people of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 trägt %n Person aus %1, von der Jicofo nichts weiß.</numerusform>
            <numerusform>%2 trägt %n Personen aus %1, von denen Jicofo nichts weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody counts %2 people in %1, Jicofo %3.</source>
        <translation>Prosody zählt in %1 %2 Personen, Jicofo %3.</translation>
    </message>
    <message>
        <source>Prosody keeps %1 though nobody in it has a live connection.</source>
        <translation>Prosody behält %1, obwohl niemand darin eine lebende Verbindung hat.</translation>
    </message>
    <message>
        <source>No leg score: too few packets came up in the last minute for an estimate.</source>
        <translation>Kein Streckenwert: In der letzten Minute kamen zu wenige Pakete für eine Schätzung an.</translation>
    </message>
    <message>
        <source>No leg score: round trip, jitter or loss up is not known.</source>
        <translation>Kein Streckenwert: Umlaufzeit, Jitter oder Sendeverlust ist nicht bekannt.</translation>
    </message>
    <message>
        <source>People are very satisfied with that.</source>
        <translation>Damit ist man sehr zufrieden.</translation>
    </message>
    <message>
        <source>People are satisfied with that.</source>
        <translation>Damit ist man zufrieden.</translation>
    </message>
    <message>
        <source>Some people are dissatisfied with that.</source>
        <translation>Damit sind manche unzufrieden.</translation>
    </message>
    <message>
        <source>Many people are dissatisfied with that.</source>
        <translation>Damit sind viele unzufrieden.</translation>
    </message>
    <message>
        <source>Nearly all people are dissatisfied with that.</source>
        <translation>Damit sind fast alle unzufrieden.</translation>
    </message>
    <message>
        <source>That is of no use for talking.</source>
        <translation>So ist kein Gespräch möglich.</translation>
    </message>
    <message>
        <source>Estimate for speech, narrowband, between this person and the bridge: half the round trip (%1), jitter (%2) and loss up (%3) make R %4, MOS %5.</source>
        <translation>Schätzung für Sprache, Schmalband, zwischen dieser Person und der Bridge: Die halbe Umlaufzeit (%1), der Jitter (%2) und der Sendeverlust (%3) ergeben R %4, MOS %5.</translation>
    </message>
    <message>
        <source>By the whole of ITU-T G.107, with lost packets concealed: R %1, MOS %2.</source>
        <translation>Nach der vollständigen ITU-T G.107, mit verdeckten Verlusten: R %1, MOS %2.</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1: %n Person</numerusform>
            <numerusform>%1: %n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends to %2</source>
        <comment>a proxy, a shard</comment>
        <translation>%1 schickt zu %2</translation>
    </message>
    <message>
        <source>Jicofo %1</source>
        <translation>Jicofo %1</translation>
    </message>
    <message>
        <source>bridges %1</source>
        <translation>Bridges %1</translation>
    </message>
    <message>
        <source>Prosody %1</source>
        <translation>Prosody %1</translation>
    </message>
    <message>
        <source>Its people are on several shards and do not see each other.</source>
        <translation>Seine Personen sind auf mehreren Shards und sehen einander nicht.</translation>
    </message>
    <message>
        <source>The proxies send newcomers to different shards: who joins next may not meet the others.</source>
        <translation>Die Proxys schicken Neue zu verschiedenen Shards: Wer als Nächstes beitritt, trifft die anderen womöglich nicht.</translation>
    </message>
    <message>
        <source>It is on one shard, and a proxy sends newcomers to another.</source>
        <translation>Er ist auf einem Shard, und ein Proxy schickt Neue zu einem anderen.</translation>
    </message>
    <message>
        <source>No proxy's table knows it: newcomers may be sent elsewhere.</source>
        <translation>In keiner Tabelle eines Proxys steht er: Neue werden womöglich woandershin geschickt.</translation>
    </message>
    <message>
        <source>Its key is cut off in a proxy's table: another room may share the entry.</source>
        <translation>Sein Schlüssel ist in der Tabelle eines Proxys abgeschnitten: Ein anderer Raum kann denselben Eintrag haben.</translation>
    </message>
    <message>
        <source>Jicofo has people in it, and no bridge has a session for it.</source>
        <translation>Jicofo hat Personen darin, und keine Bridge hat eine Sitzung dafür.</translation>
    </message>
    <message>
        <source>A bridge carries its people, and Jicofo knows nothing of it.</source>
        <translation>Eine Bridge trägt seine Personen, und Jicofo weiß nichts davon.</translation>
    </message>
    <message>
        <source>Prosody and Jicofo count its people differently.</source>
        <translation>Prosody und Jicofo zählen seine Personen verschieden.</translation>
    </message>
    <message>
        <source>Prosody keeps it, though nobody in it has a live connection.</source>
        <translation>Prosody behält ihn, obwohl niemand darin eine lebende Verbindung hat.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gespalten</translation>
    </message>
    <message>
        <source>Proxies differ</source>
        <translation>Proxys uneinig</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>Woandershin geschickt</translation>
    </message>
    <message>
        <source>In no table</source>
        <translation>In keiner Tabelle</translation>
    </message>
    <message>
        <source>Key cut off</source>
        <translation>Schlüssel abgeschnitten</translation>
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
    <name>Report</name>
    <message>
        <source>moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>jetzt, %1</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to explain: the room as a whole is well.</source>
        <translation>Nichts zu erklären: Dem Raum als Ganzem geht es gut.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtestes</translation>
    </message>
    <message>
        <source>Good or fair</source>
        <translation>Gut oder mäßig</translation>
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
        <source>Jitter ↑</source>
        <translation>Jitter ↑</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, who fared better</source>
        <translation>
            <numerusform>und %n weitere Person, der es besser ging</numerusform>
            <numerusform>und %n weitere, denen es besser ging</numerusform>
        </translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>Zeiten: %1</translation>
    </message>
    <message>
        <source>highest values since %1</source>
        <translation>höchste Werte seit %1</translation>
    </message>
    <message>
        <source>made by Jitscope, %1</source>
        <translation>erstellt mit Jitscope, %1</translation>
    </message>
    <message>
        <source>Report of the meeting</source>
        <translation>Bericht zur Besprechung</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>It has ended: what was judged of the room as a whole is not kept. See its people below.</source>
        <translation>Die Besprechung ist zu Ende: Was über den Raum als Ganzes geurteilt wurde, ist nicht aufbewahrt. Siehe unten bei den Personen.</translation>
    </message>
    <message>
        <source>No cause was found for the room as a whole. See its people below.</source>
        <translation>Für den Raum als Ganzes wurde keine Ursache gefunden. Siehe unten bei den Personen.</translation>
    </message>
    <message>
        <source>Too little is known to judge the room as a whole.</source>
        <translation>Über den Raum als Ganzes ist zu wenig bekannt.</translation>
    </message>
    <message>
        <source>What caused trouble is not part of what is kept; figures and times are.</source>
        <translation>Was Störungen verursachte, wird nicht aufbewahrt; Werte und Zeiten schon.</translation>
    </message>
    <message>
        <source>Page of usage</source>
        <translation>Seite zur Nutzung</translation>
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
    <message>
        <source>Small multiples</source>
        <translation>Einzeldiagramme</translation>
    </message>
    <message>
        <source>One small chart for each person instead of the charts of the room; all on one scale.</source>
        <translation>Statt der Diagramme des Raums ein kleines Diagramm je Person, alle mit derselben Skala.</translation>
    </message>
    <message>
        <source>The room is not known to have been open at this moment.</source>
        <translation>Ob der Raum zu diesem Zeitpunkt offen war, ist nicht bekannt.</translation>
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
        <source>Worst people then</source>
        <translation>Damals am schlechtesten</translation>
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
    <message>
        <source>person by person</source>
        <translation>Person für Person</translation>
    </message>
    <message>
        <source>The room is big: full detail (jitter, estimate, suspended video) is asked for one person at a time, the worst connected first.</source>
        <translation>Der Raum ist groß: Volle Details (Jitter, Schätzung, ausgesetztes Video) werden für eine Person nach der anderen abgefragt, die am schlechtesten verbundenen zuerst.</translation>
    </message>
</context>
<context>
    <name>RuleImport</name>
    <message>
        <source>the expression is too long</source>
        <translation>der Ausdruck ist zu lang</translation>
    </message>
    <message>
        <source>the expression is more than one comparison of one metric with a number</source>
        <translation>der Ausdruck ist mehr als ein Vergleich einer Metrik mit einer Zahl</translation>
    </message>
    <message>
        <source>it chooses series by labels</source>
        <translation>er wählt Zeitreihen nach Labels aus</translation>
    </message>
    <message>
        <source>the console reads no metric %1</source>
        <translation>die Konsole liest keine Metrik %1</translation>
    </message>
    <message>
        <source>the function %1 is not known here</source>
        <translation>die Funktion %1 ist hier unbekannt</translation>
    </message>
    <message>
        <source>its window is none from 1s to 7d</source>
        <translation>ihr Fenster liegt nicht zwischen 1s und 7d</translation>
    </message>
    <message>
        <source>its threshold is no number</source>
        <translation>ihre Schwelle ist keine Zahl</translation>
    </message>
    <message>
        <source>it compares with == or !=</source>
        <translation>sie vergleicht mit == oder !=</translation>
    </message>
    <message>
        <source>it records, and raises no alert</source>
        <translation>sie zeichnet auf und löst keinen Alarm aus</translation>
    </message>
    <message>
        <source>its name is not of letters, digits and _</source>
        <translation>ihr Name besteht nicht nur aus Buchstaben, Ziffern und _</translation>
    </message>
    <message>
        <source>there is another one of that name</source>
        <translation>es gibt eine weitere dieses Namens</translation>
    </message>
    <message>
        <source>its time is none from 0s to 30d</source>
        <translation>ihre Zeit liegt nicht zwischen 0s und 30d</translation>
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
    <message>
        <source>Not scraped</source>
        <translation>Nicht abgefragt</translation>
    </message>
    <message>
        <source>Rules fail</source>
        <translation>Regeln fehlerhaft</translation>
    </message>
    <message>
        <source>Old push</source>
        <translation>Alter Push</translation>
    </message>
    <message>
        <source>Push refused</source>
        <translation>Push abgelehnt</translation>
    </message>
    <message>
        <source>Proxies differ</source>
        <translation>Proxys sind uneins</translation>
    </message>
    <message>
        <source>Split room</source>
        <translation>Gespaltener Raum</translation>
    </message>
    <message>
        <source>Newcomers go elsewhere</source>
        <translation>Neue kommen woandershin</translation>
    </message>
    <message>
        <source>Rooms unknown to the proxies</source>
        <translation>Räume, die die Proxys nicht kennen</translation>
    </message>
    <message>
        <source>Sidecar: shard unhealthy</source>
        <translation>Sidecar: Shard ungesund</translation>
    </message>
    <message>
        <source>Old report</source>
        <translation>Alter Bericht</translation>
    </message>
    <message>
        <source>Shard and proxies disagree</source>
        <translation>Shard und Proxys widersprechen sich</translation>
    </message>
    <message>
        <source>The shard's Prometheus knows %1, which cannot be joined to any server of the fleet file. instance = there settles it.</source>
        <translation>Das Prometheus des Shards kennt %1, das sich keinem Server der Flottendatei zuordnen lässt. instance = dort klärt es.</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot scrape %n of its targets; %2: %3</source>
        <translation>
            <numerusform>%1 kann %n seiner Ziele nicht abfragen; %2: %3</numerusform>
            <numerusform>%1 kann %n seiner Ziele nicht abfragen; %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot scrape %2: %3</source>
        <translation>%1 kann %2 nicht abfragen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot evaluate %n of its alerting rules; %2: %3</source>
        <translation>
            <numerusform>%1 kann %n seiner Alarmregeln nicht auswerten; %2: %3</numerusform>
            <numerusform>%1 kann %n seiner Alarmregeln nicht auswerten; %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot evaluate its alerting rule %2: %3</source>
        <translation>%1 kann seine Alarmregel %2 nicht auswerten: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows old values of %n groups: nothing was pushed to %2 for %3.</source>
        <translation>
            <numerusform>%1 zeigt alte Werte von %n Gruppe: an %2 wurde seit %3 nichts gepusht.</numerusform>
            <numerusform>%1 zeigt alte Werte von %n Gruppen: an %2 wurde seit %3 nichts gepusht.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows old values: nothing was pushed to %2 for %3.</source>
        <translation>%1 zeigt alte Werte: an %2 wurde seit %3 nichts gepusht.</translation>
    </message>
    <message>
        <source>%1 refused what was pushed to %2 last.</source>
        <translation>%1 hat den letzten Push an %2 abgelehnt.</translation>
    </message>
    <message>
        <source>The proxies treat %1 differently: %2. Rooms may split.</source>
        <translation>Die Proxys behandeln %1 verschieden: %2. Räume können sich spalten.</translation>
    </message>
    <message>
        <source>The proxies send %1 to different shards: %2. Who joins next may not meet the others.</source>
        <translation>Die Proxys schicken %1 zu verschiedenen Shards: %2. Wer als Nächstes beitritt, trifft die anderen vielleicht nicht.</translation>
    </message>
    <message>
        <source>%1 is on several shards: %2. They do not see each other.</source>
        <translation>%1 ist auf mehreren Shards: %2. Sie sehen einander nicht.</translation>
    </message>
    <message>
        <source>%1 is on %2, but newcomers are sent to %3.</source>
        <translation>%1 ist auf %2, Neue kommen aber zu %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of %1 stand in no proxy's table; newcomers may be sent elsewhere.</source>
        <translation>
            <numerusform>%n Raum von %1 steht in keiner Proxy-Tabelle; Neue kommen vielleicht woandershin.</numerusform>
            <numerusform>%n Räume von %1 stehen in keiner Proxy-Tabelle; Neue kommen vielleicht woandershin.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that its shard is not well: %2.</source>
        <translation>%1 sagt, dass es seinem Shard nicht gut geht: %2.</translation>
    </message>
    <message>
        <source>%1 says that its shard is not well.</source>
        <translation>%1 sagt, dass es seinem Shard nicht gut geht.</translation>
    </message>
    <message>
        <source>%1 answers, but its report is %2 old: it is stuck.</source>
        <translation>%1 antwortet, aber sein Bericht ist %2 alt: Er hängt.</translation>
    </message>
    <message>
        <source>%1 says “%2” of itself, but %3 sends new rooms there.</source>
        <translation>%1 sagt „%2“ von sich, aber %3 schickt neue Räume dorthin.</translation>
    </message>
    <message>
        <source>%1 says “%2” of itself, but %3 has it in “%4”.</source>
        <translation>%1 sagt „%2“ von sich, aber bei %3 steht er auf „%4“.</translation>
    </message>
    <message>
        <source>Room without a bridge</source>
        <translation>Raum ohne Bridge</translation>
    </message>
    <message>
        <source>Room unknown to Jicofo</source>
        <translation>Raum Jicofo unbekannt</translation>
    </message>
    <message>
        <source>Counts of a room differ</source>
        <translation>Zahlen eines Raums weichen ab</translation>
    </message>
    <message>
        <source>Leaked room</source>
        <translation>Verwaister Raum</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n person(s) in %1, and no bridge has a session for it: they hear nobody.</source>
        <translation>
            <numerusform>Laut Jicofo ist %n Person in %1, aber keine Bridge hat dafür eine Sitzung: Sie hört niemanden.</numerusform>
            <numerusform>Laut Jicofo sind %n Personen in %1, aber keine Bridge hat dafür eine Sitzung: Sie hören niemanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n person(s) of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 führt %n Person in %1, wovon Jicofo nichts weiß.</numerusform>
            <numerusform>%2 führt %n Personen in %1, wovon Jicofo nichts weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody counts %1 in %2, Jicofo %3.</source>
        <translation>Prosody zählt %1 in %2, Jicofo %3.</translation>
    </message>
    <message>
        <source>Prosody keeps %1, though nobody in it has a live connection.</source>
        <translation>Prosody hält %1, obwohl niemand darin eine bestehende Verbindung hat.</translation>
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
    <message>
        <source>Where rooms go</source>
        <translation>Wohin Räume gehen</translation>
    </message>
    <message>
        <source>Find a room in the stick table</source>
        <translation>Raum in der Stick-Tabelle suchen</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation>Reserve</translation>
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
        <source>Worst people then</source>
        <translation>Damals am schlechtesten</translation>
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
    <message>
        <source>Head-room</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>Scale of quality</source>
        <translation>Qualitätsskala</translation>
    </message>
    <message>
        <source>with edges of its own</source>
        <translation>mit eigenen Grenzen</translation>
    </message>
    <message>
        <source>What is called good, fair, poor and bad here; settings, Quality.</source>
        <translation>Was hier gut, mäßig, schlecht und sehr schlecht heißt; Einstellungen, Qualität.</translation>
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
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>Proxys</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Which rooms are open is not known everywhere.</source>
        <translation>Nicht überall ist bekannt, welche Räume offen sind.</translation>
    </message>
    <message>
        <source>No page that lists rooms answers for %1; the other shards have none.</source>
        <translation>Für %1 antwortet keine Seite, die Räume auflistet; die anderen Shards haben keine.</translation>
    </message>
    <message>
        <source>Split and orphaned rooms</source>
        <translation>Gespaltene und verwaiste Räume</translation>
    </message>
    <message>
        <source>Rooms that are on two shards at once, or that Jicofo, the bridges, Prosody and the proxies do not know alike. Left out: empty rooms, breakout rooms, lobbies, canaries, rooms younger than a minute, and what a second, newer look does not show again.</source>
        <translation>Räume, die auf zwei Shards zugleich sind oder die Jicofo, die Bridges, Prosody und die Proxys nicht gleichermaßen kennen. Ausgenommen: leere Räume, Gruppenräume, Lobbys, Probeaufnahmen, Räume unter einer Minute und was ein zweiter, neuerer Blick nicht bestätigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>split and orphaned rooms</comment>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>keine gefunden</translation>
    </message>
    <message>
        <source>not known of the past</source>
        <translation>aus der Vergangenheit nicht bekannt</translation>
    </message>
    <message>
        <source>No meetings at this moment.</source>
        <translation>Keine Meetings zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>Which rooms were open at this moment was not recorded.</source>
        <translation>Welche Räume zu diesem Zeitpunkt offen waren, wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
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
    <name>Usage</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Rooms' names</source>
        <translation>Raumnamen</translation>
    </message>
    <message>
        <source>By how the names of rooms begin: biology-1 and biology-2 are biology</source>
        <translation>Nach dem Anfang der Raumnamen: biologie-1 und biologie-2 sind biologie</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 Tage</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle …</translation>
    </message>
    <message>
        <source>Page…</source>
        <translation>Seite …</translation>
    </message>
    <message>
        <source>As CSV or JSON, for other programs</source>
        <translation>Als CSV oder JSON, für andere Programme</translation>
    </message>
    <message>
        <source>As a page to print, PDF or HTML</source>
        <translation>Als Seite zum Drucken, PDF oder HTML</translation>
    </message>
    <message>
        <source>Idlest hour of the week</source>
        <translation>Ruhigste Stunde der Woche</translation>
    </message>
    <message>
        <source>Maintenance then…</source>
        <translation>Wartung dann …</translation>
    </message>
    <message>
        <source>Copy for idle restarts</source>
        <translation>Für Neustarts im Leerlauf kopieren</translation>
    </message>
    <message>
        <source>The lines of the fleet file that restart idle bridges at that hour, every day</source>
        <translation>Die Zeilen der Flottendatei, die Bridges ohne Meetings täglich zu dieser Stunde neu starten</translation>
    </message>
    <message>
        <source>forgotten names</source>
        <translation>vergessene Namen</translation>
    </message>
    <message>
        <source>%1 of the time nothing was recorded</source>
        <translation>%1 der Zeit wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>meetings since %1 only: more happened than is read at once</source>
        <translation>Meetings nur seit %1: es geschah mehr, als auf einmal gelesen wird</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Names of rooms are hidden.</source>
        <translation>Raumnamen sind verborgen.</translation>
    </message>
    <message>
        <source>No past moments are kept, so usage is not known.</source>
        <translation>Vergangene Momente werden nicht aufbewahrt, daher ist die Nutzung nicht bekannt.</translation>
    </message>
    <message>
        <source>Settings, Data switches it on.</source>
        <translation>Einschalten lässt sich das unter Einstellungen, Daten.</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>In dieser Zeit wurde nichts gesehen.</translation>
    </message>
    <message>
        <source>Not known yet: no whole hour of the last four weeks was recorded.</source>
        <translation>Noch nicht bekannt: Aus den letzten vier Wochen ist keine volle Stunde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>Nutzung nach Tagen</translation>
    </message>
    <message>
        <source>Usage by shard</source>
        <translation>Nutzung nach Shards</translation>
    </message>
    <message>
        <source>Usage by rooms' names</source>
        <translation>Nutzung nach Raumnamen</translation>
    </message>
    <message>
        <source>What was not recorded counts for nothing; its share stands in the last column.</source>
        <translation>Was nicht aufgezeichnet wurde, zählt nicht mit; sein Anteil steht in der letzten Spalte.</translation>
    </message>
    <message>
        <source>Nothing was recorded of this time.</source>
        <translation>Von dieser Zeit wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>um %1</translation>
    </message>
    <message>
        <source>%1 person-minutes</source>
        <translation>%1 Personenminuten</translation>
    </message>
    <message>
        <source>All of the time was recorded.</source>
        <translation>Die ganze Zeit wurde aufgezeichnet.</translation>
    </message>
    <message>
        <source>Of %1 nothing was recorded (summed over shards). It counts for nothing in this row, not for zero.</source>
        <translation>Von %1 wurde nichts aufgezeichnet (über Shards summiert). Das zählt in dieser Zeile nicht mit, auch nicht als null.</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s).</source>
        <translation>
            <numerusform>%1: in %2 von %n Woche kein Raum.</numerusform>
            <numerusform>%1: in %2 von %n Wochen kein Raum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s), %3 people on average, %4 at most.</source>
        <translation>
            <numerusform>%1: in %2 von %n Woche kein Raum, im Mittel %3 Personen, höchstens %4.</numerusform>
            <numerusform>%1: in %2 von %n Wochen kein Raum, im Mittel %3 Personen, höchstens %4.</numerusform>
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
    <name>jitscope::AckDialog</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Quittieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>%n Alarm quittieren</numerusform>
            <numerusform>%n Alarme quittieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody looks after it: it is not told of again until it has ended. It stays in the list.</source>
        <translation>Jemand kümmert sich darum: gemeldet wird erst wieder, wenn er zwischendurch vorbei war. In der Liste bleibt er.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
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
    <name>jitscope::AlertBanners</name>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>Quellen zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>Alarme zeigen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Your own network seems to be down.</source>
        <translation>Das eigene Netz scheint ausgefallen zu sein.</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n Host hat zur selben Zeit aufgehört zu antworten. Was von ihm gezeigt wird, ist alt.</numerusform>
            <numerusform>%n Hosts haben zur selben Zeit aufgehört zu antworten. Was von ihnen gezeigt wird, ist alt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts are held back.</source>
        <translation>Alarme werden zurückgehalten.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>windows of maintenance</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts there are held back.</source>
        <translation>Alarme von dort werden zurückgehalten.</translation>
    </message>
    <message>
        <source>While you were away (%1)</source>
        <translation>Während der Abwesenheit (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went,</source>
        <translation>
            <numerusform>%n Alarm kam und ging,</numerusform>
            <numerusform>%n Alarme kamen und gingen,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing.</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n ist aktiv.</numerusform>
            <numerusform>%n sind aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data settings</source>
        <translation>Dateneinstellungen</translation>
    </message>
</context>
<context>
    <name>jitscope::AlertLanes</name>
    <message>
        <source>%1: %2</source>
        <comment>a shard, the worst state within the hour</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts of the last hour</source>
        <translation>Alarme der letzten Stunde</translation>
    </message>
    <message>
        <source>%1, %2: %3–%4</source>
        <comment>a shard, its state, from, until</comment>
        <translation>%1, %2: %3–%4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>jitscope::AlertsTab</name>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>Heute behoben</translation>
    </message>
    <message>
        <source>Rule, shard, target</source>
        <translation>Regel, Shard, Ziel</translation>
    </message>
    <message>
        <source>Filter by rule, shard or target</source>
        <translation>Nach Regel, Shard oder Ziel filtern</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren …</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>Stummschalten …</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>height and colour by severity</source>
        <translation>Höhe und Farbe nach Schwere</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Regeln …</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>Wartung …</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel …</translation>
    </message>
    <message>
        <source>No alert has that in its rule, shard or target.</source>
        <translation>Kein Alarm enthält das in Regel, Shard oder Ziel.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is firing. %n resolved today.</source>
        <translation>
            <numerusform>Nichts ist aktiv. %n heute behoben.</numerusform>
            <numerusform>Nichts ist aktiv. %n heute behoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is firing.</source>
        <translation>Nichts ist aktiv.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing is acknowledged.</source>
        <translation>Nichts ist quittiert.</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>Nichts ist stumm.</translation>
    </message>
    <message>
        <source>Nothing has been resolved today.</source>
        <translation>Heute wurde nichts behoben.</translation>
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
    <name>jitscope::BellButton</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, alert, target</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n Alarm aktiv</numerusform>
            <numerusform>%n Alarme aktiv</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is firing</source>
        <translation>Nichts ist aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n kritisch</numerusform>
            <numerusform>%n kritisch</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is told %1.</source>
        <translation>Nichts wird gemeldet: %1.</translation>
    </message>
</context>
<context>
    <name>jitscope::CaptureRow</name>
    <message>
        <source>Open in Wireshark</source>
        <translation>In Wireshark öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Decrypted sound and picture of people: delete it when you are done.</source>
        <translation>Entschlüsselter Ton und entschlüsseltes Bild von Menschen: danach löschen.</translation>
    </message>
    <message>
        <source>Wireshark is not installed on this computer.</source>
        <translation>Wireshark ist auf diesem Computer nicht installiert.</translation>
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
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>alle Kerne</translation>
    </message>
    <message>
        <source>busiest core</source>
        <translation>stärkster Kern</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>entzogen</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>kein Swap</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>in</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>out</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Platte</translation>
    </message>
    <message>
        <source>fullest</source>
        <translation>vollste</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>Heap</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>vorbei: %1</translation>
    </message>
    <message>
        <source>host booted</source>
        <translation>Host hochgefahren</translation>
    </message>
    <message>
        <source>booted</source>
        <translation>hochgefahren</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>neu gestartet</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 neu gestartet</translation>
    </message>
    <message>
        <source>of its people</source>
        <translation>ihrer Personen</translation>
    </message>
    <message>
        <source>audio of its people</source>
        <translation>Audio ihrer Personen</translation>
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
    <name>jitscope::DataSettings</name>
    <message>
        <source>Keep past moments on this computer</source>
        <translation>Vergangene Momente auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>Figures, joins and leaves, alerts and operations. Charts and the time machine show them. What is kept stays when this is switched off.</source>
        <translation>Werte, Kommen und Gehen, Alarme und Vorgänge. Diagramme und die Zeitmaschine zeigen sie. Was aufbewahrt ist, bleibt auch nach dem Ausschalten.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>As days go</source>
        <translation>Mit den Tagen</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrt für</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for</source>
        <translation>%1: aufbewahrt für</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1: höchstens</translation>
    </message>
    <message>
        <source>What is too old or too much goes, the oldest first. Of minutes and hours the least, the greatest and the mean are kept, so that a peak stays a peak.</source>
        <translation>Was zu alt oder zu viel ist, geht, das Älteste zuerst. Von Minuten und Stunden bleiben Kleinstes, Größtes und Mittel, damit eine Spitze eine Spitze bleibt.</translation>
    </message>
    <message>
        <source>Memory for charts</source>
        <translation>Speicher für Diagramme</translation>
    </message>
    <message>
        <source>The last hour is at hand at once; what is older is read from the history.</source>
        <translation>Die letzte Stunde ist sofort zur Hand; Älteres wird aus dem Verlauf gelesen.</translation>
    </message>
    <message>
        <source>Names are forgotten after</source>
        <translation>Namen werden vergessen nach</translation>
    </message>
    <message>
        <source>Events are kept for</source>
        <translation>Ereignisse bleiben</translation>
    </message>
    <message>
        <source>Names of rooms and people, addresses and identities, counted from when they were last seen. Figures and events stay, without them.</source>
        <translation>Namen von Räumen und Personen, Adressen und Identitäten, gezählt ab dem Zeitpunkt, an dem sie zuletzt gesehen wurden. Werte und Ereignisse bleiben, ohne sie.</translation>
    </message>
    <message>
        <source>Store pseudonyms instead of names</source>
        <translation>Pseudonyme statt Namen speichern</translation>
    </message>
    <message>
        <source>From now on; new ones every day, and nothing leads back from them. What was stored before keeps its names until they are forgotten.</source>
        <translation>Ab jetzt; jeden Tag neue, und nichts führt von ihnen zurück. Was vorher gespeichert wurde, behält seine Namen, bis sie vergessen werden.</translation>
    </message>
    <message>
        <source>Name of a person or room</source>
        <translation>Name einer Person oder eines Raums</translation>
    </message>
    <message>
        <source>Whom to forget</source>
        <translation>Wer vergessen werden soll</translation>
    </message>
    <message>
        <source>Forget room…</source>
        <translation>Raum vergessen …</translation>
    </message>
    <message>
        <source>Forget person…</source>
        <translation>Person vergessen …</translation>
    </message>
    <message>
        <source>A person as the name was shown; a room by its name or its whole address. You are told what goes before anything does.</source>
        <translation>Eine Person mit dem Namen, der gezeigt wurde; einen Raum mit seinem Namen oder der ganzen Adresse. Bevor etwas geschieht, erfahren Sie, was verschwindet.</translation>
    </message>
    <message>
        <source>The store of the former version is kept as %1 for as long as names are.</source>
        <translation>Die Datei der früheren Version bleibt als %1, solange Namen bleiben.</translation>
    </message>
    <message>
        <source>On disk %1</source>
        <translation>Auf dem Datenträger %1</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 Ereignisse</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 Namen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget the room %1?</source>
        <translation>Den Raum %1 vergessen?</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 vergessen?</translation>
    </message>
    <message>
        <source>Of every room of that name, in all shards: its name, its figures and events, and those of everybody who was in it.</source>
        <translation>Von jedem Raum dieses Namens, in allen Shards: sein Name, seine Werte und Ereignisse und die aller, die darin waren.</translation>
    </message>
    <message>
        <source>Of everybody who was shown under that name, in all rooms: the name, their figures and events.</source>
        <translation>Von allen, die unter diesem Namen gezeigt wurden, in allen Räumen: der Name, ihre Werte und Ereignisse.</translation>
    </message>
    <message>
        <source>Copies of the history that were kept beside it go too.</source>
        <translation>Auch Kopien des Verlaufs, die daneben aufbewahrt wurden, verschwinden.</translation>
    </message>
    <message>
        <source>What stays: figures of shards, servers and other rooms in which they were counted, archived figures that no name leads to, the audit log of operations, and files that were exported.</source>
        <translation>Was bleibt: Werte von Shards, Servern und anderen Räumen, in denen sie mitgezählt wurden, archivierte Werte, zu denen kein Name führt, das Prüfprotokoll der Vorgänge und exportierte Dateien.</translation>
    </message>
    <message>
        <source>It cannot be undone. Who is there now is recorded anew.</source>
        <translation>Das lässt sich nicht rückgängig machen. Wer jetzt da ist, wird neu aufgezeichnet.</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Vergessen.</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>Es wurde nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>Weniger aufbewahren</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3?</source>
        <translation>%1: %2 statt %3?</translation>
    </message>
    <message>
        <source>What is kept beyond that goes within minutes. It cannot be undone.</source>
        <translation>Was darüber hinausgeht, wird binnen Minuten gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Archive months that are over</source>
        <translation>Abgelaufene Monate archivieren</translation>
    </message>
    <message>
        <source>Their minutes and events move to compressed files beside the history, a file a month, and stay in sight. Remove a file to forget its month.</source>
        <translation>Ihre Minuten und Ereignisse wandern in komprimierte Dateien neben dem Verlauf, eine Datei je Monat, und bleiben sichtbar. Wer eine Datei löscht, vergisst ihren Monat.</translation>
    </message>
    <message numerus="yes">
        <source>%n archived month(s), %1</source>
        <translation>
            <numerusform>%n archivierter Monat, %1</numerusform>
            <numerusform>%n archivierte Monate, %1</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n nicht verglichen: darüber entscheidet nginx</numerusform>
            <numerusform>%n nicht verglichen: darüber entscheidet nginx</numerusform>
        </translation>
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
    <name>jitscope::LaneLegend</name>
    <message>
        <source>Key to the lanes</source>
        <translation>Legende der Spuren</translation>
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
        <source>%1, above the chart</source>
        <translation>%1, über dem Diagramm</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message>
        <source>All of it from %1.</source>
        <translation>Alles aus %1.</translation>
    </message>
    <message>
        <source>Before %1 from %2.</source>
        <translation>Vor %1 aus %2.</translation>
    </message>
    <message>
        <source>Reading from %1…</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>%1 does not tell: %2</source>
        <translation>%1 sagt es nicht: %2</translation>
    </message>
    <message>
        <source>%1 has nothing of that time.</source>
        <translation>%1 hat nichts aus dieser Zeit.</translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation>%1, kleinster</translation>
    </message>
    <message>
        <source>%1, greatest</source>
        <translation>%1, größter</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Diagramm exportieren</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>the history of this console</source>
        <translation>„Verlauf dieser Konsole“</translation>
    </message>
    <message>
        <source>Nobody keeps this figure.</source>
        <translation>Diese Größe bewahrt niemand auf.</translation>
    </message>
    <message>
        <source>Known since %1; nobody keeps this figure.</source>
        <translation>Bekannt seit %1; aufbewahrt wird diese Größe nirgends.</translation>
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
    <message>
        <source>Export the table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Raw value…</source>
        <translation>Rohwert…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Tabelle exportieren…</translation>
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
    <message>
        <source>Jitscope keeps watching from the tray. Quit it from the tray menu.</source>
        <translation>Jitscope wacht im Infobereich weiter. Beendet wird es über das Menü dort.</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Jitscope.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Schließen des Fensters beendet Jitscope.</translation>
    </message>
    <message>
        <source>Nothing is watched then, and no alert is told.</source>
        <translation>Dann wacht niemand, und kein Alarm wird gemeldet.</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>Stattdessen beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>jitscope::MaintenanceDialog</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>Nichts ist geplant.</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Wartung</translation>
    </message>
    <message>
        <source>While it lasts nothing is told of alerts there. They stay in the list, and what still fires at its end is told then.</source>
        <translation>Solange sie dauert, wird von Alarmen dort nichts gemeldet. Sie bleiben in der Liste; was am Ende noch aktiv ist, wird dann gemeldet.</translation>
    </message>
    <message>
        <source>Planned and running</source>
        <translation>Geplant und laufend</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>Neue Wartung</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The whole shard</source>
        <translation>Der ganze Shard</translation>
    </message>
    <message>
        <source>There is no shard.</source>
        <translation>Es gibt keinen Shard.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Sie endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>It would be over already.</source>
        <translation>Sie wäre schon vorbei.</translation>
    </message>
</context>
<context>
    <name>jitscope::MeetingCard</name>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>Shows the room in the time machine, at the moment when most people were there.</source>
        <translation>Zeigt den Raum in der Zeitmaschine, als die meisten Personen da waren.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Gekommen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Geblieben</translation>
    </message>
    <message>
        <source>People of the meeting</source>
        <translation>Personen des Meetings</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>at most %1 at once, at %2</source>
        <translation>höchstens %1 zugleich, um %2</translation>
    </message>
    <message>
        <source>Person-minutes</source>
        <translation>Personenminuten</translation>
    </message>
    <message>
        <source>Worst quality</source>
        <translation>Schlechteste Qualität</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>höchste</translation>
    </message>
    <message>
        <source>Loss ↑ / ↓</source>
        <translation>Verlust ↑ / ↓</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>Jitter ↑</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>keine gesehen</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>gestreamt</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>Bridges</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch da</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>nach %1</translation>
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
    <name>jitscope::OutDialog</name>
    <message>
        <source>Testing…</source>
        <translation>Test läuft …</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht versucht</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Outgoing: where alerts and figures go</source>
        <translation>Ausgänge: wohin Alarme und Werte gehen</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>Zuletzt gelungen</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>Zuletzt versucht</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Es wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Tables [[out]] in the fleet file say where: a webhook, a command, an Alertmanager, a Pushgateway, a metrics service, or a page of metrics on this computer.</source>
        <translation>Tabellen [[out]] in der Flottendatei sagen, wohin: ein Webhook, ein Befehl, ein Alertmanager, ein Pushgateway, ein Metrikdienst oder eine Metrikseite auf diesem Computer.</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>Beispiel kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not work. Select one to see why.</source>
        <translation>
            <numerusform>%n davon funktioniert nicht. Auswählen, um den Grund zu sehen.</numerusform>
            <numerusform>%n davon funktionieren nicht. Auswählen, um den Grund zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts and figures leave this console by these ways.</source>
        <translation>Auf diesen Wegen verlassen Alarme und Werte diese Konsole.</translation>
    </message>
    <message>
        <source>A test is on its way.</source>
        <translation>Ein Test ist unterwegs.</translation>
    </message>
    <message>
        <source>The test was not taken.</source>
        <translation>Der Test wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The last try failed. It is tried again by itself.</source>
        <translation>Der letzte Versuch schlug fehl. Er wird von selbst wiederholt.</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>Der letzte Versuch schlug fehl.</translation>
    </message>
    <message>
        <source>Nothing was sent yet. A test shows whether it would arrive.</source>
        <translation>Noch wurde nichts gesendet. Ein Test zeigt, ob etwas ankäme.</translation>
    </message>
    <message>
        <source>The test was taken.</source>
        <translation>Der Test wurde angenommen.</translation>
    </message>
    <message>
        <source>It works. Nothing to do.</source>
        <translation>Es funktioniert. Nichts zu tun.</translation>
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
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
</context>
<context>
    <name>jitscope::PastFrame</name>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>This is the past: %1</source>
        <translation>Das ist die Vergangenheit: %1</translation>
    </message>
    <message>
        <source>Recording goes on, alerts ring for now. Nothing can be changed here.</source>
        <translation>Die Aufzeichnung läuft weiter, Alarme gelten für jetzt. Hier lässt sich nichts ändern.</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment: this console did not run, or it is too long ago.</source>
        <translation>Zu diesem Zeitpunkt wurde nichts aufgezeichnet: Diese Konsole lief nicht, oder es ist zu lange her.</translation>
    </message>
</context>
<context>
    <name>jitscope::PeopleGrid</name>
    <message>
        <source>Figure of the small charts</source>
        <translation>Wert der kleinen Diagramme</translation>
    </message>
    <message>
        <source>worst first, one scale for all</source>
        <translation>die schlechtesten zuerst, eine Skala für alle</translation>
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
    <name>jitscope::QualitySettings</name>
    <message>
        <source>Back to what is in force</source>
        <translation>Zurück zum Gültigen</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Fair from</source>
        <translation>Mäßig ab</translation>
    </message>
    <message>
        <source>Poor from</source>
        <translation>Schlecht ab</translation>
    </message>
    <message>
        <source>Bad from</source>
        <translation>Sehr schlecht ab</translation>
    </message>
    <message>
        <source>Loss, each direction</source>
        <translation>Verlust, je Richtung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Worse after so many looks</source>
        <translation>Schlechter nach so vielen Messungen</translation>
    </message>
    <message>
        <source>Of the last so many looks</source>
        <translation>Von den letzten so vielen Messungen</translation>
    </message>
    <message>
        <source>Better after so many looks in a row</source>
        <translation>Besser nach so vielen Messungen in Folge</translation>
    </message>
    <message>
        <source>Seconds of one look</source>
        <translation>Sekunden je Messung</translation>
    </message>
    <message>
        <source>Packets in a minute that tell of loss</source>
        <translation>Pakete je Minute, ab denen Verlust etwas aussagt</translation>
    </message>
    <message>
        <source>%1: each step must be smaller than the one before.</source>
        <translation>%1: Jede Stufe muss kleiner sein als die vorige.</translation>
    </message>
    <message>
        <source>%1: each step must be greater than the one before.</source>
        <translation>%1: Jede Stufe muss größer sein als die vorige.</translation>
    </message>
    <message>
        <source>It cannot take more looks than there are.</source>
        <translation>Es können nicht mehr Messungen nötig sein, als betrachtet werden.</translation>
    </message>
    <message>
        <source>By these, now: %1.</source>
        <translation>Demnach jetzt: %1.</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Auf %1 anwenden</translation>
    </message>
    <message>
        <source>That could not be kept: %1</source>
        <translation>Das konnte nicht behalten werden: %1</translation>
    </message>
    <message>
        <source>This shard has not answered yet.</source>
        <translation>Dieser Shard hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Not in force yet. A simulated shard keeps it for this run.</source>
        <translation>Noch nicht gültig. Ein simulierter Shard behält es, solange das Programm läuft.</translation>
    </message>
    <message>
        <source>Not in force yet. It will be written into the fleet file, and bands begin anew.</source>
        <translation>Noch nicht gültig. Es wird in die Flottendatei geschrieben, und die Stufen beginnen neu.</translation>
    </message>
    <message>
        <source>In force: %1 with edges of your own.</source>
        <translation>Gültig: %1 mit eigenen Grenzen.</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>Gültig: %1.</translation>
    </message>
</context>
<context>
    <name>jitscope::RawDialog</name>
    <message>
        <source>From number to source</source>
        <translation>Vom Wert zur Quelle</translation>
    </message>
    <message>
        <source>The page, as the server sent it</source>
        <translation>Die Seite, wie der Server sie gesandt hat</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Answered with %1 in %2 ms, %3 ago; the figure above is %4 old.</source>
        <translation>Antwort %1 nach %2 ms, vor %3; der Wert oben ist %4 alt.</translation>
    </message>
    <message>
        <source>This figure stands in no page that could be asked for.</source>
        <translation>Dieser Wert steht auf keiner Seite, die sich abfragen ließe.</translation>
    </message>
    <message>
        <source>through ssh %1</source>
        <translation>über ssh %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The figure is worked out from several of this page.</source>
        <translation>Der Wert ist aus mehreren dieser Seite berechnet.</translation>
    </message>
    <message>
        <source>The page does not hold it any more: %1.</source>
        <translation>Die Seite enthält ihn nicht mehr: %1.</translation>
    </message>
    <message>
        <source>It is a big page: what lies beside is left out.</source>
        <translation>Die Seite ist groß: Was daneben liegt, ist weggelassen.</translation>
    </message>
    <message>
        <source>Names are hidden, and the address holds one.</source>
        <translation>Namen sind verborgen, und die Adresse enthält einen.</translation>
    </message>
    <message>
        <source>The request as a command for a shell, by the same way. A password or token is asked for, not copied.</source>
        <translation>Die Anfrage als Befehl für eine Shell, auf demselben Weg. Ein Passwort oder Token wird erfragt, nicht kopiert.</translation>
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
    <name>jitscope::RuleDialog</name>
    <message>
        <source>Info: only in the list</source>
        <translation>Hinweis: nur in der Liste</translation>
    </message>
    <message>
        <source>Warning: told once</source>
        <translation>Warnung: einmal gemeldet</translation>
    </message>
    <message>
        <source>Critical: told, again after 4 h</source>
        <translation>Kritisch: gemeldet, nach 4 h erneut</translation>
    </message>
    <message>
        <source>Critical, paged: told until acknowledged</source>
        <translation>Kritisch, mit Ruf: gemeldet, bis jemand quittiert</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Clears at another value</source>
        <translation>Endet bei anderem Wert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>Alarmregeln</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>Regeln filtern</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>Alle Shards</translation>
    </message>
    <message>
        <source>90s, 5m, 1h30m, 2d; 0 raises it at once</source>
        <translation>90s, 5m, 1h30m, 2d; mit 0 sofort ausgelöst</translation>
    </message>
    <message>
        <source>How long it must have been over before it is called resolved</source>
        <translation>Wie lange es vorbei sein muss, bis es als behoben gilt</translation>
    </message>
    <message>
        <source>For shard</source>
        <translation>Für Shard</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schwere</translation>
    </message>
    <message>
        <source>Raises at</source>
        <translation>Ausgelöst bei</translation>
    </message>
    <message>
        <source>Clears at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Keeps for</source>
        <translation>Bleibt für</translation>
    </message>
    <message>
        <source>Only with traffic of</source>
        <translation>Nur bei Verkehr ab</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Simple comparisons out of a rule file of Prometheus</source>
        <translation>Einfache Vergleiche aus einer Regeldatei von Prometheus</translation>
    </message>
    <message>
        <source>All rules that Prometheus can judge, as a rule file</source>
        <translation>Alle Regeln, die Prometheus beurteilen kann, als Regeldatei</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.json);;All files (*)</source>
        <translation>Regeldateien (*.yml *.yaml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml)</source>
        <translation>Regeldateien (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Vorgabe zurücksetzen</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>A time is written as 90s, 5m, 1h30m or 2d.</source>
        <translation>Eine Zeit wird als 90s, 5m, 1h30m oder 2d geschrieben.</translation>
    </message>
    <message>
        <source>It must be in at least one profile.</source>
        <translation>Sie muss in mindestens einem Profil sein.</translation>
    </message>
    <message>
        <source>It would clear while it is still raised: the value at which it clears must lie on the good side of the other.</source>
        <translation>Sie würde enden, während sie noch ausgelöst ist: Der Endwert muss auf der guten Seite des anderen liegen.</translation>
    </message>
    <message>
        <source>Clears: %1.</source>
        <translation>Endet: %1.</translation>
    </message>
    <message>
        <source>Whether it would have fired is not known: %1</source>
        <translation>Ob sie ausgelöst hätte, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>Looking at what is kept…</source>
        <translation>Es wird nachgesehen, was aufbewahrt ist …</translation>
    </message>
    <message>
        <source>Nothing is kept of this figure yet.</source>
        <translation>Von diesem Wert ist noch nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>It would not have fired since %1.</source>
        <translation>Sie hätte seit %1 nicht ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>This would have fired %n time(s) since %1</source>
        <translation>
            <numerusform>Sie hätte seit %1 %n-mal ausgelöst</numerusform>
            <numerusform>Sie hätte seit %1 %n-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n thing(s).</source>
        <translation>
            <numerusform>an %n Ziel.</numerusform>
            <numerusform>an %n Zielen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to your rules.</source>
        <translation>In den eigenen Regeln gespeichert.</translation>
    </message>
    <message>
        <source>As it was shipped.</source>
        <translation>Wie ausgeliefert.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>%n Regel übernommen.</numerusform>
            <numerusform>%n Regeln übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <comment>rules</comment>
        <translation>
            <numerusform>%n ausgelassen:</numerusform>
            <numerusform>%n ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Nach %1 geschrieben.</translation>
    </message>
    <message>
        <source>No preview: what Jitscope finds out of several views is kept as alerts only, not from moment to moment.</source>
        <translation>Keine Vorschau: Was Jitscope aus mehreren Sichten schließt, wird nur als Alarm aufbewahrt, nicht im zeitlichen Verlauf.</translation>
    </message>
    <message>
        <source>No preview: which answers stayed out is not kept from moment to moment.</source>
        <translation>Keine Vorschau: Welche Antworten ausblieben, wird nicht im zeitlichen Verlauf aufbewahrt.</translation>
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
    <message>
        <source>Keep watching when the window is closed</source>
        <translation>Weiter wachen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>Jitscope goes on in the tray and tells of alerts. On a desktop without a tray closing the window quits.</source>
        <translation>Jitscope läuft im Infobereich weiter und meldet Alarme. Auf einem Desktop ohne Infobereich beendet das Schließen des Fensters das Programm.</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>The window opens when it is asked for, and soon where there is no tray.</source>
        <translation>Das Fenster öffnet sich auf Wunsch, und bald, wo es keinen Infobereich gibt.</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>A file in the desktop's folder for programs that it starts; it goes when this is switched off.</source>
        <translation>Eine Datei im Autostart-Ordner des Desktops; beim Ausschalten verschwindet sie.</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>Das ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>Alerts and sound</source>
        <translation>Alarme und Töne</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
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
        <source>Report of the meeting</source>
        <translation>Bericht über die Besprechung</translation>
    </message>
    <message>
        <source>No meeting is looked at. Choose a room, or somebody in it.</source>
        <translation>Es wird keine Besprechung angesehen. Wählen Sie einen Raum oder jemanden darin.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>There is no table or chart on this page.</source>
        <translation>Auf dieser Seite gibt es weder Tabelle noch Diagramm.</translation>
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
    <message>
        <source>Next alert</source>
        <translation>Nächster Alarm</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>Voriger Alarm</translation>
    </message>
    <message>
        <source>Acknowledge the alert that is selected…</source>
        <translation>Gewählten Alarm quittieren …</translation>
    </message>
    <message>
        <source>Silence what is selected…</source>
        <translation>Auswahl stummschalten …</translation>
    </message>
    <message>
        <source>Snooze the alert that is selected</source>
        <translation>Gewählten Alarm zurückstellen</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>Wartung …</translation>
    </message>
    <message>
        <source>Rules of alerts…</source>
        <translation>Alarmregeln …</translation>
    </message>
    <message>
        <source>Outgoing…</source>
        <translation>Ausgänge …</translation>
    </message>
    <message>
        <source>What is good, fair, poor and bad…</source>
        <translation>Was gut, mäßig, schlecht und sehr schlecht ist…</translation>
    </message>
    <message>
        <source>Privacy: hide or show the names of rooms and people</source>
        <translation>Privatsphäre: Namen von Räumen und Personen verbergen oder zeigen</translation>
    </message>
    <message>
        <source>Export the chart or table that is looked at…</source>
        <translation>Betrachtetes Diagramm oder betrachtete Tabelle exportieren…</translation>
    </message>
    <message>
        <source>Report of the meeting that is looked at…</source>
        <translation>Bericht zur betrachteten Besprechung…</translation>
    </message>
    <message>
        <source>Time machine: the fleet as it was</source>
        <translation>Zeitmaschine: die Flotte, wie sie war</translation>
    </message>
    <message>
        <source>Time machine: play or pause</source>
        <translation>Zeitmaschine: abspielen oder anhalten</translation>
    </message>
    <message>
        <source>Time machine: previous event</source>
        <translation>Zeitmaschine: voriges Ereignis</translation>
    </message>
    <message>
        <source>Time machine: next event</source>
        <translation>Zeitmaschine: nächstes Ereignis</translation>
    </message>
    <message>
        <source>Time machine: back to now</source>
        <translation>Zeitmaschine: zurück zu jetzt</translation>
    </message>
    <message>
        <source>Time machine: copy a link to this moment</source>
        <translation>Zeitmaschine: Link zu diesem Zeitpunkt kopieren</translation>
    </message>
    <message>
        <source>Usage: peaks, person-hours, idle hours</source>
        <translation>Nutzung: Spitzen, Personenstunden, ruhige Stunden</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>die Vergangenheit</translation>
    </message>
</context>
<context>
    <name>jitscope::SilenceDialog</name>
    <message>
        <source>Why, for those who read it later</source>
        <translation>Warum, für spätere Leser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>Für das ganze Team</translation>
    </message>
    <message>
        <source>For the whole team, by %1</source>
        <translation>Für das ganze Team, durch %1</translation>
    </message>
    <message>
        <source>Only what is on one shard can be shared: by that shard's Alertmanager.</source>
        <translation>Teilen lässt sich nur, was auf einem Shard ist: über dessen Alertmanager.</translation>
    </message>
    <message>
        <source>This shard has no Alertmanager in the fleet file (alertmanager =).</source>
        <translation>Dieser Shard hat keinen Alertmanager in der Flottendatei (alertmanager =).</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an alert, a server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 on all of %2</source>
        <comment>an alert, a shard</comment>
        <translation>%1 auf ganz %2</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>an alert</comment>
        <translation>%1 überall</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>Alles auf %1</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Nothing is told of it, here and by everybody it is shared with, until it ends. It stays in the list.</source>
        <translation>Nichts davon wird gemeldet, hier und bei allen, mit denen sie geteilt ist, bis sie endet. In der Liste bleibt es.</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 Woche</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>Endet um %1.</translation>
    </message>
    <message numerus="yes">
        <source>Holds back %n alert(s) that fire now.</source>
        <translation>
            <numerusform>Hält %n Alarm zurück, der jetzt aktiv ist.</numerusform>
            <numerusform>Hält %n Alarme zurück, die jetzt aktiv sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>Für 1 h</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Bis morgen, 8:00</translation>
    </message>
    <message>
        <source>Until it gets worse</source>
        <translation>Bis es schlimmer wird</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>Jetzt wecken</translation>
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
    <message>
        <source>Names hidden</source>
        <translation>Namen verborgen</translation>
    </message>
    <message>
        <source>Names are hidden. Shows them again.</source>
        <translation>Namen sind verborgen. Zeigt sie wieder.</translation>
    </message>
    <message>
        <source>Rooms, people, accounts and addresses are shown under names that stand for nothing. Buttons still act on the right ones. Ctrl+Shift+H shows the names again.</source>
        <translation>Räume, Personen, Konten und Adressen stehen unter Namen, die nichts verraten. Schaltflächen wirken weiterhin auf die richtigen. Strg+Umschalt+H zeigt die Namen wieder.</translation>
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
    <name>jitscope::TablePage</name>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
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
    <name>jitscope::TimeBar</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>ein vergessener Name</translation>
    </message>
    <message>
        <source>recording of %1 begins</source>
        <translation>Aufzeichnung von %1 beginnt</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 öffnet</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 endet</translation>
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
        <source>%1 has another state</source>
        <translation>%1 hat einen anderen Zustand</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 ist belegt</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 ist frei</translation>
    </message>
    <message>
        <source>%1 begins to drain</source>
        <translation>%1 wird geleert</translation>
    </message>
    <message>
        <source>%1 is back in service</source>
        <translation>%1 ist wieder im Dienst</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>keine Antwort von %1</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 neu gestartet</translation>
    </message>
    <message>
        <source>alert: %1, %2</source>
        <translation>Alarm: %1, %2</translation>
    </message>
    <message>
        <source>over: %1, %2</source>
        <translation>vorbei: %1, %2</translation>
    </message>
    <message>
        <source>operation: %1, %2</source>
        <translation>Vorgang: %1, %2</translation>
    </message>
    <message>
        <source>ended: %1, %2</source>
        <translation>beendet: %1, %2</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>die Uhr wurde zurückgestellt</translation>
    </message>
    <message>
        <source>recording of %1 on</source>
        <translation>Aufnahme von %1 an</translation>
    </message>
    <message>
        <source>recording of %1 off</source>
        <translation>Aufnahme von %1 aus</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Zeitmaschine</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Voriges Ereignis</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 times as fast as it was</source>
        <translation>%1-mal so schnell wie damals</translation>
    </message>
    <message>
        <source>Moment, as date and time</source>
        <translation>Zeitpunkt, als Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>A time, or date and time: 14:05, 2026-11-21 14:05, 2026-11-21T14:05:00+01:00</source>
        <translation>Eine Uhrzeit, oder Datum und Uhrzeit: 14:05, 2026-11-21 14:05, 2026-11-21T14:05:00+01:00</translation>
    </message>
    <message>
        <source>Span of the slider</source>
        <translation>Spanne des Reglers</translation>
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
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all that is kept</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Copy a link to this moment</source>
        <translation>Link zu diesem Zeitpunkt kopieren</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Close the time machine</source>
        <translation>Zeitmaschine schließen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>No past moments are kept. Settings, Data switches it on.</source>
        <translation>Vergangene Momente werden nicht aufbewahrt. Einschalten lässt sich das unter Einstellungen, Daten.</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>Das lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Kept since %1.</source>
        <translation>Aufbewahrt seit %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>Zu diesem Zeitpunkt wurde nichts aufgezeichnet.</translation>
    </message>
    <message>
        <source>That is no date and time.</source>
        <translation>Das ist kein Datum und keine Uhrzeit.</translation>
    </message>
</context>
<context>
    <name>jitscope::TimeSlider</name>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>jitscope::Tray</name>
    <message>
        <source>Open Jitscope</source>
        <translation>Jitscope öffnen</translation>
    </message>
    <message>
        <source>Next degraded person</source>
        <translation>Nächste schlecht verbundene Person</translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>1 h stumm</translation>
    </message>
    <message>
        <source>Mute until 8:00</source>
        <translation>Bis 8:00 stumm</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>Wartung …</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
    <name>jitscope::VerdictPart</name>
    <message>
        <source>For %1.</source>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>passt nicht dazu: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a cause, before the sentence that explains it</comment>
        <translation>%1.</translation>
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
    <message>
        <source>Raw value…</source>
        <translation>Rohwert…</translation>
    </message>
    <message>
        <source>The server's page with the place of this figure, and its request as curl</source>
        <translation>Die Seite des Servers mit der Stelle dieses Werts und ihre Anfrage als curl</translation>
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
