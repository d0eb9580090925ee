<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Name eines Befehls</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionBand</name>
    <message>
        <source>Production: %1 (read-only)</source>
        <translation>Produktion: %1 (nur lesend)</translation>
    </message>
    <message>
        <source>Production: %1 – changes are real</source>
        <translation>Produktion: %1 – Änderungen sind echt</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionForm</name>
    <message>
        <source>Choose a database</source>
        <translation>Datenbank wählen</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Konfiguration wählen</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.db *.sqlite *.sqlite3);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Configurations (*.toml);;All files (*)</source>
        <translation>Konfigurationen (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Name the host of the server.</source>
        <translation>Nennen Sie den Host des Servers.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Nennen Sie die Datenbank.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>Das ist keine Adresse eines Servers: %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Date&amp;nbank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Verschlüsselung:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Zertifizierungsstelle:</translation>
    </message>
    <message>
        <source>&amp;Redis:</source>
        <translation>&amp;Redis:</translation>
    </message>
    <message>
        <source>Password of Red&amp;is:</source>
        <translation>Passwort von Red&amp;is:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>gatehouse.toml of a service</source>
        <translation>gatehouse.toml eines Dienstes</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>Wo der Server es kann</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always, with a certificate that is checked</source>
        <translation>Immer, mit geprüftem Zertifikat</translation>
    </message>
    <message>
        <source>Always, with a certificate of that host</source>
        <translation>Immer, mit einem Zertifikat dieses Hosts</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>Wie Sie sie nennen</translation>
    </message>
    <message>
        <source>Name or address, or a whole URL to fill all fields</source>
        <translation>Name oder Adresse, oder eine ganze URL für alle Felder</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM-Datei</translation>
    </message>
    <message>
        <source>redis://host:6379/0, where tokens are kept there</source>
        <translation>redis://host:6379/0, wenn dort Token liegen</translation>
    </message>
    <message>
        <source>As stored, or none</source>
        <translation>Wie gespeichert, oder keines</translation>
    </message>
    <message>
        <source>Passwords are kept in the secret store of the desktop, never in a settings file.</source>
        <translation>Passwörter liegen im Passwortspeicher des Desktops, nie in einer Einstellungsdatei.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Read only: the &amp;database refuses every change</source>
        <translation>Nur lesend: &amp;die Datenbank lehnt jede Änderung ab</translation>
    </message>
    <message>
        <source>Production: wears a &amp;band of colour</source>
        <translation>Produktion: mit einem farbigen &amp;Band</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>&amp;Farbe …</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>Farbe des Bandes</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionsDialog</name>
    <message>
        <source>Forget connection</source>
        <translation>Verbindung vergessen</translation>
    </message>
    <message>
        <source>Forget %1 and its passwords? The database stays.</source>
        <translation>%1 und die Passwörter vergessen? Die Datenbank bleibt.</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>Eine andere Verbindung heißt %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The password is in the secret store.</source>
        <translation>Das Passwort liegt im Passwortspeicher.</translation>
    </message>
    <message>
        <source>The connection is saved, its password is not: %1 It will be asked for.</source>
        <translation>Die Verbindung ist gespeichert, ihr Passwort nicht: %1 Sie werden danach gefragt.</translation>
    </message>
    <message>
        <source>The password may still be stored: %1</source>
        <translation>Das Passwort ist vielleicht noch gespeichert: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>Gemerkte Verbindungen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Ne&amp;u</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>Ver&amp;gessen …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::Connector</name>
    <message>
        <source>The tables are upgraded: %1</source>
        <translation>Die Tabellen sind auf dem neuen Stand: %1</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Passwort eingeben …</translation>
    </message>
    <message>
        <source>Upgrade the tables…</source>
        <translation>Tabellen aktualisieren …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Verbindung ändern …</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>Das Passwort wird nicht aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Upgrade the tables</source>
        <translation>Tabellen aktualisieren</translation>
    </message>
    <message>
        <source>Upgrade the tables of %1? Make a backup first: older versions of Gatehouse will not open it afterwards.</source>
        <translation>Die Tabellen von %1 aktualisieren? Machen Sie zuerst eine Sicherung: Ältere Versionen von Gatehouse öffnen sie danach nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>I have read this: close it (Esc)</source>
        <translation>Ich habe es gelesen: schließen (Esc)</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Alle gelesen</translation>
    </message>
    <message>
        <source>Close all of them</source>
        <translation>Alle schließen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MainWindow</name>
    <message>
        <source>%1 is not opened.</source>
        <translation>%1 wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Databases and configurations (*.db *.sqlite *.sqlite3 *.toml);;All files (*)</source>
        <translation>Datenbanken und Konfigurationen (*.db *.sqlite *.sqlite3 *.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Über Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
See and manage users, tokens and OAuth accounts.
MIT licence.</source>
        <translation>Gatehouse %1
Benutzer, Token und OAuth-Konten sehen und verwalten.
MIT-Lizenz.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>%1 (read-only) – Gatehouse</source>
        <translation>%1 (nur lesend) – Gatehouse</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (nur lesend)</translation>
    </message>
    <message>
        <source>%1 – Gatehouse</source>
        <translation>%1 – Gatehouse</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the secret store</source>
        <translation>Im Passwortspeicher &amp;aufbewahren</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>&amp;Password for %1:</source>
        <translation>&amp;Passwort für %1:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::StartPage</name>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Keine Datenbank ist offen</translation>
    </message>
    <message>
        <source>The database is asked whether Gatehouse&apos;s tables are there.</source>
        <translation>Die Datenbank wird gefragt, ob die Tabellen von Gatehouse da sind.</translation>
    </message>
    <message>
        <source>Open a database of Gatehouse or FastAPI Users, or the gatehouse.toml of a service.</source>
        <translation>Öffnen Sie eine Datenbank von Gatehouse oder FastAPI Users, oder die gatehouse.toml eines Dienstes.</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>Gemerkte Verbindungen</translation>
    </message>
    <message>
        <source>The connection is being opened</source>
        <translation>Die Verbindung wird geöffnet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserTableModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::WindowActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Verbindungen …</translation>
    </message>
    <message>
        <source>Open a remembered connection, or make a new one</source>
        <translation>Eine gemerkte Verbindung öffnen, oder eine neue anlegen</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>&amp;Datei öffnen …</translation>
    </message>
    <message>
        <source>Open an SQLite database or a gatehouse.toml</source>
        <translation>Eine SQLite-Datenbank oder eine gatehouse.toml öffnen</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>Verbindung s&amp;chließen</translation>
    </message>
    <message>
        <source>Let go of the database</source>
        <translation>Die Datenbank loslassen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>How many users there are, and what needs a look</source>
        <translation>Wie viele Benutzer es gibt, und was einen Blick braucht</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Find and change users</source>
        <translation>Benutzer finden und ändern</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>See and revoke access tokens</source>
        <translation>Zugriffstoken sehen und widerrufen</translation>
    </message>
    <message>
        <source>O&amp;Auth accounts</source>
        <translation>O&amp;Auth-Konten</translation>
    </message>
    <message>
        <source>See and unlink accounts at other providers</source>
        <translation>Konten bei anderen Anbietern sehen und lösen</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Mail</translation>
    </message>
    <message>
        <source>What is to be sent, was sent, and failed</source>
        <translation>Was gesendet werden soll, gesendet wurde und scheiterte</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>Ask the database anew</source>
        <translation>Die Datenbank noch einmal fragen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Zum Suchfeld gehen</translation>
    </message>
    <message>
        <source>Error was r&amp;ead	Esc</source>
        <translation>F&amp;ehler ist gelesen	Esc</translation>
    </message>
    <message>
        <source>Close the message about what went wrong</source>
        <translation>Die Meldung über das, was schiefging, schließen</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel, wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Dunkel auf hell</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Hell auf dunkel</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle …</translation>
    </message>
    <message>
        <source>Find every action by its name</source>
        <translation>Jede Aktion bei ihrem Namen finden</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;Über Gatehouse</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>Welche Version das ist</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>There are no users of Gatehouse or FastAPI Users in it.</source>
        <translation>Es sind keine Benutzer von Gatehouse oder FastAPI Users darin.</translation>
    </message>
    <message>
        <source>Its tables are of an older version. Due: %1</source>
        <translation>Die Tabellen sind von einer älteren Version. Anstehend: %1</translation>
    </message>
    <message>
        <source>It was upgraded by a newer version of Gatehouse than this one.</source>
        <translation>Sie wurde von einer neueren Version von Gatehouse aktualisiert als dieser.</translation>
    </message>
    <message>
        <source>%1 does not accept the password. The server says: %2</source>
        <translation>%1 nimmt das Passwort nicht an. Der Server sagt: %2</translation>
    </message>
    <message>
        <source>%1 answers, but lets nobody in. The server says: %2</source>
        <translation>%1 antwortet, lässt aber niemanden ein. Der Server sagt: %2</translation>
    </message>
    <message>
        <source>Nothing answers at %1. %2</source>
        <translation>Unter %1 antwortet nichts. %2</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ein anderes Programm hält die Datenbank.</translation>
    </message>
    <message>
        <source>Choose another file, or correct the path in the connection.</source>
        <translation>Wählen Sie eine andere Datei, oder berichtigen Sie den Pfad in der Verbindung.</translation>
    </message>
    <message>
        <source>Choose another database, or run `gatehouse migrate` with the configuration of the service, which makes the tables.</source>
        <translation>Wählen Sie eine andere Datenbank, oder führen Sie `gatehouse migrate` mit der Konfiguration des Dienstes aus; das legt die Tabellen an.</translation>
    </message>
    <message>
        <source>This connection is read-only: run `gatehouse migrate`, or allow writing in the connection.</source>
        <translation>Diese Verbindung ist nur lesend: Führen Sie `gatehouse migrate` aus, oder erlauben Sie in der Verbindung das Schreiben.</translation>
    </message>
    <message>
        <source>Make a backup, then upgrade the tables here or with `gatehouse migrate`.</source>
        <translation>Machen Sie eine Sicherung, dann aktualisieren Sie die Tabellen hier oder mit `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>Install that version of the console.</source>
        <translation>Installieren Sie diese Version der Konsole.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Geben Sie das Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>Check the password, the name of the user and the name of the database.</source>
        <translation>Prüfen Sie das Passwort, den Namen des Benutzers und den der Datenbank.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server runs; then try again.</source>
        <translation>Prüfen Sie Host und Port, und ob der Server läuft; dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>End the other program or wait for it, then try again.</source>
        <translation>Beenden Sie das andere Programm oder warten Sie, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Run the console as an account that may use the file.</source>
        <translation>Starten Sie die Konsole unter einem Konto, das die Datei benutzen darf.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Berichtigen Sie es, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See and manage users, tokens and OAuth accounts.</source>
        <translation>Benutzer, Token und OAuth-Konten sehen und verwalten.</translation>
    </message>
    <message>
        <source>Opens a remembered connection.</source>
        <translation>Öffnet eine gemerkte Verbindung.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>An SQLite database or a gatehouse.toml; opened read-only.</source>
        <translation>Eine SQLite-Datenbank oder eine gatehouse.toml; wird nur lesend geöffnet.</translation>
    </message>
</context>
</TS>
