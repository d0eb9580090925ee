<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message>
        <source>The users and what happens to each</source>
        <translation>Die Benutzer und was mit jedem geschieht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Number of users to delete</source>
        <translation>Zahl der zu löschenden Benutzer</translation>
    </message>
    <message>
        <source>Show only users who were &amp;not done</source>
        <translation>Nur Benutzer zeigen, bei denen es &amp;nicht gelang</translation>
    </message>
    <message>
        <source>Show only users who are &amp;left out</source>
        <translation>Nur &amp;ausgelassene Benutzer zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Looking up who is meant: %Ln user(s) so far …</source>
        <translation>
            <numerusform>Es wird nachgesehen, wer gemeint ist: bisher %Ln Benutzer …</numerusform>
            <numerusform>Es wird nachgesehen, wer gemeint ist: bisher %Ln Benutzer …</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be done here.</source>
        <translation>Diese Verbindung ist nur lesend: Hier kann nichts getan werden.</translation>
    </message>
    <message>
        <source>Cancelling: the users at hand are still being done …</source>
        <translation>Abbruch: Die gerade begonnenen Benutzer werden noch fertig …</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 von %2 …</translation>
    </message>
    <message>
        <source>The users cannot be looked up, and nothing was changed. %1 Close this and try again.</source>
        <translation>Die Benutzer können nicht nachgesehen werden, und nichts wurde geändert. %1 Schließen Sie dies und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This cannot be undone. To delete them, type their number, %1:</source>
        <translation>Das kann nicht rückgängig gemacht werden. Geben Sie zum Löschen die Zahl ein, %1:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkRowsModel</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkTexts</name>
    <message>
        <source>&amp;Activate users…</source>
        <translation>Mehrere Benutzer &amp;aktivieren …</translation>
    </message>
    <message>
        <source>&amp;Deactivate users…</source>
        <translation>Mehrere Benutzer &amp;deaktivieren …</translation>
    </message>
    <message>
        <source>Mark users as &amp;verified…</source>
        <translation>Benutzer als &amp;bestätigt markieren …</translation>
    </message>
    <message>
        <source>&amp;Revoke tokens…</source>
        <translation>Token &amp;widerrufen …</translation>
    </message>
    <message>
        <source>Send &amp;verification mails…</source>
        <translation>Mails zur &amp;Bestätigung senden …</translation>
    </message>
    <message>
        <source>Send &amp;password reset mails…</source>
        <translation>Mails zum Zurücksetzen des &amp;Passworts senden …</translation>
    </message>
    <message>
        <source>De&amp;lete users…</source>
        <translation>Mehrere Benutzer &amp;löschen …</translation>
    </message>
    <message>
        <source>Active users can log in, and their tokens are accepted.</source>
        <translation>Aktive Benutzer können sich anmelden, und ihre Token gelten.</translation>
    </message>
    <message>
        <source>Inactive users cannot log in, and their tokens are not accepted until they are active again. Nothing of them is lost.</source>
        <translation>Inaktive Benutzer können sich nicht anmelden, und ihre Token gelten nicht, bis sie wieder aktiv sind. Nichts von ihnen geht verloren.</translation>
    </message>
    <message>
        <source>Verified users count as having proven that they receive mail at their address. They get no mail about it.</source>
        <translation>Bestätigte Benutzer gelten als solche, die unter ihrer Adresse Mail bekommen. Sie erhalten keine Mail darüber.</translation>
    </message>
    <message>
        <source>Users are logged out everywhere and have to log in again. Tokens that are not stored (JWT) stay good until they expire.</source>
        <translation>Die Benutzer werden überall abgemeldet und müssen sich neu anmelden. Token, die nicht gespeichert sind (JWT), gelten bis zu ihrem Ablauf.</translation>
    </message>
    <message>
        <source>Users get a mail with a link that proves their address. Mails wait in the outbox until the service sends them.</source>
        <translation>Die Benutzer bekommen eine Mail mit einem Link, der ihre Adresse bestätigt. Mails warten im Postausgang, bis der Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Users get a mail with a link by which they can set a new password. Mails wait in the outbox until the service sends them.</source>
        <translation>Die Benutzer bekommen eine Mail mit einem Link, mit dem sie ein neues Passwort setzen können. Mails warten im Postausgang, bis der Dienst sie sendet.</translation>
    </message>
    <message>
        <source>Users are removed with their tokens and OAuth accounts. This cannot be undone.</source>
        <translation>Die Benutzer werden mit ihren Token und OAuth-Konten entfernt. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer aktivieren</numerusform>
            <numerusform>%Ln Benutzer aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
            <numerusform>%Ln Benutzer deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer bestätigen</numerusform>
            <numerusform>%Ln Benutzer bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %Ln user(s)</source>
        <translation>
            <numerusform>Token von %Ln Benutzer widerrufen</numerusform>
            <numerusform>Token von %Ln Benutzern widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s)</source>
        <translation>
            <numerusform>%Ln Mail senden</numerusform>
            <numerusform>%Ln Mails senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer löschen</numerusform>
            <numerusform>%Ln Benutzer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be activated.</source>
        <translation>
            <numerusform>%Ln Benutzer wird aktiviert.</numerusform>
            <numerusform>%Ln Benutzer werden aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deactivated.</source>
        <translation>
            <numerusform>%Ln Benutzer wird deaktiviert.</numerusform>
            <numerusform>%Ln Benutzer werden deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be marked as verified.</source>
        <translation>
            <numerusform>%Ln Benutzer wird als bestätigt markiert.</numerusform>
            <numerusform>%Ln Benutzer werden als bestätigt markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln user(s) will be revoked.</source>
        <translation>
            <numerusform>Die Token von %Ln Benutzer werden widerrufen.</numerusform>
            <numerusform>Die Token von %Ln Benutzern werden widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) will be written.</source>
        <translation>
            <numerusform>%Ln Mail zur Bestätigung wird geschrieben.</numerusform>
            <numerusform>%Ln Mails zur Bestätigung werden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) will be written.</source>
        <translation>
            <numerusform>%Ln Mail zum Zurücksetzen des Passworts wird geschrieben.</numerusform>
            <numerusform>%Ln Mails zum Zurücksetzen des Passworts werden geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deleted.</source>
        <translation>
            <numerusform>%Ln Benutzer wird gelöscht.</numerusform>
            <numerusform>%Ln Benutzer werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were activated.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde aktiviert.</numerusform>
            <numerusform>%Ln Benutzer wurden aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde deaktiviert.</numerusform>
            <numerusform>%Ln Benutzer wurden deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were marked as verified.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde als bestätigt markiert.</numerusform>
            <numerusform>%Ln Benutzer wurden als bestätigt markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %Ln user(s) were revoked.</source>
        <translation>
            <numerusform>Token von %Ln Benutzer wurden widerrufen.</numerusform>
            <numerusform>Token von %Ln Benutzern wurden widerrufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln Mail zur Bestätigung ist im Postausgang.</numerusform>
            <numerusform>%Ln Mails zur Bestätigung sind im Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln Mail zum Zurücksetzen des Passworts ist im Postausgang.</numerusform>
            <numerusform>%Ln Mails zum Zurücksetzen des Passworts sind im Postausgang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde gelöscht.</numerusform>
            <numerusform>%Ln Benutzer wurden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be activated</source>
        <translation>wird aktiviert</translation>
    </message>
    <message>
        <source>will be deactivated</source>
        <translation>wird deaktiviert</translation>
    </message>
    <message>
        <source>will be verified</source>
        <translation>wird bestätigt</translation>
    </message>
    <message>
        <source>tokens will be revoked</source>
        <translation>Token werden widerrufen</translation>
    </message>
    <message>
        <source>will get a mail</source>
        <translation>bekommt eine Mail</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>tokens revoked</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>mail in the outbox</source>
        <translation>Mail im Postausgang</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%Ln Benutzer wird ausgelassen; die Liste sagt, warum.</numerusform>
            <numerusform>%Ln Benutzer werden ausgelassen; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>ausgelassen: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>gescheitert: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>nicht bekannt: %1</translation>
    </message>
    <message>
        <source>is active already</source>
        <translation>ist schon aktiv</translation>
    </message>
    <message>
        <source>is inactive</source>
        <translation>ist inaktiv</translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation>ist schon bestätigt</translation>
    </message>
    <message>
        <source>has no tokens</source>
        <translation>hat keine Token</translation>
    </message>
    <message>
        <source>no active superuser would be left to administrate</source>
        <translation>kein aktiver Superuser bliebe übrig, und niemand könnte mehr verwalten</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>gibt es nicht mehr</translation>
    </message>
    <message>
        <source>the database says no more about it</source>
        <translation>die Datenbank sagt nicht mehr darüber</translation>
    </message>
    <message>
        <source>It was cancelled; what is done stays done.</source>
        <translation>Es wurde abgebrochen; was getan ist, bleibt getan.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It was broken off: %1 What is done stays done; begin it again for the rest.</source>
        <translation>Es brach ab: %1 Was getan ist, bleibt getan; beginnen Sie für den Rest noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone.</source>
        <translation>
            <numerusform>%Ln Token ist fort.</numerusform>
            <numerusform>%Ln Token sind fort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>%Ln Benutzer ist gescheitert und so wie vorher; die Liste sagt, warum.</numerusform>
            <numerusform>%Ln Benutzer sind gescheitert und so wie vorher; die Liste sagt, warum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>Von %Ln Benutzer weiß man nichts: Die Verbindung brach in dem Augenblick. Sehen Sie noch einmal nach.</numerusform>
            <numerusform>Von %Ln Benutzern weiß man nichts: Die Verbindung brach in dem Augenblick. Sehen Sie noch einmal nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were left out.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde ausgelassen.</numerusform>
            <numerusform>%Ln Benutzer wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were not reached.</source>
        <translation>
            <numerusform>%Ln Benutzer wurde nicht erreicht.</numerusform>
            <numerusform>%Ln Benutzer wurden nicht erreicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ChipBar</name>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Remove the condition: %1</source>
        <translation>Die Bedingung entfernen: %1</translation>
    </message>
</context>
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
    <name>GatehouseAdmin::ConflictBox</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” of %2 meanwhile. Nothing was saved.</source>
        <translation>Jemand anderes hat „%1“ von %2 inzwischen geändert. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There now: %1</source>
        <translation>Jetzt dort: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihres: %1</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Behalten, was dort ist</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meines speichern</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
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
    <name>GatehouseAdmin::CreateUserDialog</name>
    <message>
        <source>Active: can log in</source>
        <translation>Aktiv: kann sich anmelden</translation>
    </message>
    <message>
        <source>Verified: the address is known to be the user&apos;s</source>
        <translation>Bestätigt: Die Adresse gehört dem Benutzer</translation>
    </message>
    <message>
        <source>Superuser: may administrate the service</source>
        <translation>Superuser: darf den Dienst verwalten</translation>
    </message>
    <message>
        <source>Send a mail to verify the address</source>
        <translation>Eine Mail zur Bestätigung der Adresse senden</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Neuer Benutzer</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-Mail:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 ist angelegt.</translation>
    </message>
    <message>
        <source>The mail could not be asked for: %1</source>
        <translation>Die Mail konnte nicht angefordert werden: %1</translation>
    </message>
    <message>
        <source>The mail waits to be sent.</source>
        <translation>Die Mail wartet auf den Versand.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message>
        <source>%1 from %2 to %3, at most %4 a day</source>
        <translation>%1 vom %2 bis zum %3, höchstens %4 am Tag</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>höchstens %1 am Tag</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: %Ln Benutzer</numerusform>
            <numerusform>%1: %Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EditHistory</name>
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
        <source>%1 of %2</source>
        <extracomment>%1: what was changed, as in “E-mail”; %2: an e-mail address</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Rückgängig gemacht: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Wiederholt: %1.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EmptyState</name>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
    <name>GatehouseAdmin::ExportDialog</name>
    <message>
        <source>Include the &amp;hashes of their passwords, to move users elsewhere</source>
        <translation>Die &amp;Hashes ihrer Passwörter beilegen, um Benutzer anderswohin umzuziehen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>All users who meet the search</source>
        <translation>Alle Benutzer, die der Suche entsprechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected user(s)</source>
        <translation>
            <numerusform>%Ln gewählter Benutzer</numerusform>
            <numerusform>%Ln gewählte Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Alle Benutzer</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabelle für eine Tabellenkalkulation (CSV)</translation>
    </message>
    <message>
        <source>Who is exported</source>
        <translation>Wer exportiert wird</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Form der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation>Wohin sie geschrieben werden</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Form:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>The &amp;first lines, as they will be:</source>
        <translation>Die &amp;ersten Zeilen, wie sie sein werden:</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The users cannot be read: %1 Close this and try again.</source>
        <translation>Die Benutzer können nicht gelesen werden: %1 Schließen Sie dies und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced when the new one is complete.</source>
        <translation>Es gibt eine Datei dieses Namens; sie wird ersetzt, sobald die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file. Keep it so: whoever has the hashes can try passwords as fast as they like.</source>
        <translation>Nur Sie können die Datei lesen. Lassen Sie es so: Wer die Hashes hat, kann Passwörter so schnell probieren, wie er will.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file.</source>
        <translation>Nur Sie können die Datei lesen.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) written …</source>
        <translation>
            <numerusform>%Ln Benutzer geschrieben …</numerusform>
            <numerusform>%Ln Benutzer geschrieben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in %1.</source>
        <translation>
            <numerusform>%Ln Benutzer ist in %1.</numerusform>
            <numerusform>%Ln Benutzer sind in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled, and no file was written.</source>
        <translation>Es wurde abgebrochen, und keine Datei wurde geschrieben.</translation>
    </message>
    <message>
        <source>No file was written: %1 Close this and try again, perhaps with another place.</source>
        <translation>Keine Datei wurde geschrieben: %1 Schließen Sie dies und versuchen Sie es noch einmal, vielleicht an einem anderen Ort.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen …</translation>
    </message>
    <message>
        <source>Only &amp;try: say what would happen, and change nothing</source>
        <translation>Nur &amp;probieren: sagen, was geschähe, und nichts ändern</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>Dort &amp;weitermachen</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>Von vorn &amp;beginnen</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Reject the line</source>
        <translation>Die Zeile zurückweisen</translation>
    </message>
    <message>
        <source>Leave the user who is there as they are</source>
        <translation>Den vorhandenen Benutzer lassen, wie er ist</translation>
    </message>
    <message>
        <source>Change the user who is there</source>
        <translation>Den vorhandenen Benutzer ändern</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>Spalten der Datei und was sie sind</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON lines, as another program has written them</source>
        <translation>Eine Tabelle (CSV) oder JSON-Zeilen, wie ein anderes Programm sie geschrieben hat</translation>
    </message>
    <message>
        <source>Where an address or an ID is taken</source>
        <translation>Wo eine Adresse oder eine ID vergeben ist</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Where an address is taken:</source>
        <translation>&amp;Wo eine Adresse vergeben ist:</translation>
    </message>
    <message>
        <source>What its columns are:</source>
        <translation>Was die Spalten sind:</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.jsonl *.ndjson)</source>
        <translation>Tabellen und JSON-Zeilen (*.csv *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>Was die Spalte %1 ist</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
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
        <source>can be imported</source>
        <translation>kann importiert werden</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>zurückgewiesen: %1</translation>
    </message>
    <message>
        <source>The first users, as they would be:</source>
        <translation>Die ersten Benutzer, wie sie sein würden:</translation>
    </message>
    <message>
        <source>The first users of the file</source>
        <translation>Die ersten Benutzer der Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
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
        <source>No line was rejected.</source>
        <translation>Keine Zeile wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Rejected lines, and why:</source>
        <translation>Zurückgewiesene Zeilen, und warum:</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Zurückgewiesene Zeilen</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Warum sie zurückgewiesen wurde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) would be imported</source>
        <translation>
            <numerusform>%Ln Benutzer würde importiert</numerusform>
            <numerusform>%Ln Benutzer würden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln Benutzer importiert</numerusform>
            <numerusform>%Ln Benutzer importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed</source>
        <translation>
            <numerusform>%Ln Benutzer geändert</numerusform>
            <numerusform>%Ln Benutzer geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped</source>
        <translation>
            <numerusform>%Ln Zeile übersprungen</numerusform>
            <numerusform>%Ln Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln Zeile zurückgewiesen</numerusform>
            <numerusform>%Ln Zeilen zurückgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this file was imported before, and nothing was done now. Then: %1.</source>
        <translation>Die ganze Datei wurde schon früher importiert, und jetzt wurde nichts getan. Damals: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1.</source>
        <translation>Nichts wurde geändert. %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>An earlier import of this file was broken off. Go on there, or begin again from its first line?</source>
        <translation>Ein früherer Import dieser Datei brach ab. Dort weitermachen oder mit der ersten Zeile beginnen?</translation>
    </message>
    <message>
        <source>Up to line %1 everything is kept: %2.</source>
        <translation>Bis zur Zeile %1 ist alles aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Es wurde abgebrochen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It was cancelled. %1 Import the same file again to go on there.</source>
        <translation>Es wurde abgebrochen. %1 Importieren Sie dieselbe Datei noch einmal, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>The import was broken off: %1</source>
        <translation>Der Import brach ab: %1</translation>
    </message>
    <message>
        <source>Import the same file again to go on there.</source>
        <translation>Importieren Sie dieselbe Datei noch einmal, um dort weiterzumachen.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be imported. Open it again for writing.</source>
        <translation>Diese Verbindung ist nur lesend: Nichts kann importiert werden. Öffnen Sie sie noch einmal zum Schreiben.</translation>
    </message>
    <message>
        <source>Cancelling: the lines at hand are still being stored …</source>
        <translation>Abbruch: Die gerade begonnenen Zeilen werden noch gespeichert …</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Choose a file. It needs a column of e-mail addresses; passwords come as hashes.</source>
        <translation>Wählen Sie eine Datei. Sie braucht eine Spalte mit E-Mail-Adressen; Passwörter kommen als Hashes.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1 Choose another one, or mend it.</source>
        <translation>Die Datei kann nicht importiert werden: %1 Wählen Sie eine andere, oder bessern Sie sie aus.</translation>
    </message>
    <message>
        <source>It cannot be imported so: %1 Say on the left what the columns are.</source>
        <translation>So kann sie nicht importiert werden: %1 Sagen Sie links, was die Spalten sind.</translation>
    </message>
    <message>
        <source>Lines that cannot be used are left out and listed here; all others are imported.</source>
        <translation>Unbrauchbare Zeilen werden ausgelassen und hier aufgeführt; alle anderen werden importiert.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListFilter</name>
    <message>
        <source>“%1:” means nothing here. Use %2.</source>
        <translation>„%1:“ bedeutet hier nichts. Nehmen Sie %2.</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Nach „%1:“ muss etwas folgen.</translation>
    </message>
    <message>
        <source>“%1:” takes one of these: %2.</source>
        <translation>„%1:“ nimmt eines von diesen: %2.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListView</name>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Die Datenbank wird gefragt …</translation>
    </message>
    <message>
        <source>%1, more follow</source>
        <translation>%1, weitere folgen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Wie viele gezeigt werden</translation>
    </message>
    <message>
        <source>What is not understood</source>
        <translation>Was nicht verstanden wird</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>Was mit den ausgewählten getan werden kann</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListWords</name>
    <message>
        <source>The database does not answer.</source>
        <translation>Die Datenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Einen solchen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>This is neither the id nor the address of a user.</source>
        <translation>Das ist weder die Id noch die Adresse eines Benutzers.</translation>
    </message>
    <message>
        <source>This database cannot do it.</source>
        <translation>Diese Datenbank kann es nicht.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Too much is waiting to be done.</source>
        <translation>Zu viel wartet darauf, getan zu werden.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>Das Konto ist nicht mehr verknüpft.</translation>
    </message>
    <message>
        <source>The mail is not in the outbox any more.</source>
        <translation>Die Mail ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>A table is missing in the database.</source>
        <translation>In der Datenbank fehlt eine Tabelle.</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>Der Fehler heißt %1.</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is up, then refresh with F5.</source>
        <translation>Sehen Sie nach, ob der Server läuft und das Netz da ist, dann laden Sie mit F5 neu.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Augenblick, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Run “gatehouse migrate” on this database, then refresh with F5.</source>
        <translation>Führen Sie „gatehouse migrate“ auf dieser Datenbank aus, dann laden Sie mit F5 neu.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see how it is now.</source>
        <translation>Laden Sie mit F5 neu, um den jetzigen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see what was done, then try again.</source>
        <translation>Laden Sie mit F5 neu, um zu sehen, was getan wurde, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>Another user has this address.</source>
        <translation>Ein anderer Benutzer hat diese Adresse.</translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation>Der Benutzer ist inaktiv.</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>Die Adresse ist schon bestätigt.</translation>
    </message>
    <message>
        <source>The token is gone already.</source>
        <translation>Das Token ist schon fort.</translation>
    </message>
    <message>
        <source>Search for the address to see whose it is.</source>
        <translation>Suchen Sie nach der Adresse, um zu sehen, wem sie gehört.</translation>
    </message>
    <message>
        <source>Activate the user first.</source>
        <translation>Aktivieren Sie zuerst den Benutzer.</translation>
    </message>
    <message>
        <source>Nothing was changed: correct it and save again.</source>
        <translation>Nichts wurde geändert: Berichtigen Sie es und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Change the search.</source>
        <translation>Ändern Sie die Suche.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailTableModel</name>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worüber</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Next try, or end</source>
        <translation>Nächster Versuch, oder Ende</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message>
        <source>The mails cannot be shown.</source>
        <translation>Die Mails können nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Mend the files in the folder that “mail.templates_directory” names, then refresh with F5.</source>
        <translation>Bessern Sie die Dateien im Ordner aus, den „mail.templates_directory“ nennt, dann laden Sie mit F5 neu.</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Alle Mails</translation>
    </message>
    <message>
        <source>Choose a mail to read what the server said.</source>
        <translation>Wählen Sie eine Mail, um zu lesen, was der Server sagte.</translation>
    </message>
    <message>
        <source>The server has not said anything yet.</source>
        <translation>Der Server hat noch nichts gesagt.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Mails and their templates</source>
        <translation>Mails und ihre Vorlagen</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagte</translation>
    </message>
    <message>
        <source>Address of the recipient, is:failed</source>
        <translation>Adresse des Empfängers, is:failed</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Send the chosen mails at once, or as soon as the service runs</source>
        <translation>Die gewählten Mails sofort senden, oder sobald der Dienst läuft</translation>
    </message>
    <message>
        <source>Try all &amp;failed again…</source>
        <translation>Alle ge&amp;scheiterten noch einmal versuchen …</translation>
    </message>
    <message>
        <source>Send all mails that were given up, also those not listed here</source>
        <translation>Alle aufgegebenen Mails senden, auch die hier nicht aufgeführten</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Benutzer zeigen</translation>
    </message>
    <message>
        <source>Go to the user to whom the chosen mail goes</source>
        <translation>Zum Benutzer gehen, an den die gewählte Mail geht</translation>
    </message>
    <message>
        <source>The outbox is empty. Mails that were sent are removed from it after a while.</source>
        <translation>Der Postausgang ist leer. Gesendete Mails werden nach einer Weile daraus entfernt.</translation>
    </message>
    <message>
        <source>No mail is like this. Take words out of the search box to see more.</source>
        <translation>Keine Mail ist so. Nehmen Sie Wörter aus dem Suchfeld, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln Mail</numerusform>
            <numerusform>%Ln Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>The mails could not be listed.</source>
        <translation>Die Mails konnten nicht aufgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>%Ln Mail wird noch einmal versucht, die anderen nicht.</numerusform>
            <numerusform>%Ln Mails werden noch einmal versucht, die anderen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again.</source>
        <translation>
            <numerusform>%Ln Mail wird noch einmal versucht.</numerusform>
            <numerusform>%Ln Mails werden noch einmal versucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went meanwhile.</source>
        <translation>
            <numerusform>%Ln Mail ging inzwischen hinaus.</numerusform>
            <numerusform>%Ln Mails gingen inzwischen hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all failed mails again?</source>
        <translation>Alle gescheiterten Mails noch einmal versuchen?</translation>
    </message>
    <message>
        <source>All mails that were given up are sent once more, also old ones and those that are not listed here.</source>
        <translation>Alle aufgegebenen Mails werden noch einmal gesendet, auch alte und hier nicht aufgeführte.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>The failed mails could not be queued again.</source>
        <translation>Die gescheiterten Mails konnten nicht wieder eingereiht werden.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailWords</name>
    <message>
        <source>Verification asked for</source>
        <translation>Bestätigung angefordert</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Zurücksetzen des Passworts angefordert</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>Passwort wurde geändert</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>Adresse wurde geändert</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>Anmeldung von einem neuen Ort</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>Neue Adresse bestätigen</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Schon registriert</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
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
    <name>GatehouseAdmin::OAuthAccountTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (fort)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>Läuft nicht ab</translation>
    </message>
    <message>
        <source>Expired, can be renewed</source>
        <translation>Abgelaufen, kann erneuert werden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>This is about the provider&apos;s token. The user can still log in with the account.</source>
        <translation>Es geht um das Token des Anbieters. Der Benutzer kann sich mit dem Konto weiterhin anmelden.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Adresse dort</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id dort</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Provider token</source>
        <translation>Token des Anbieters</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Expired provider tokens</source>
        <translation>Abgelaufene Token der Anbieter</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>OAuth-Konten</translation>
    </message>
    <message>
        <source>Address or id of a user, provider:github, is:expired</source>
        <translation>Adresse oder Id eines Benutzers, provider:github, is:expired</translation>
    </message>
    <message>
        <source>Un&amp;link…</source>
        <translation>&amp;Lösen …</translation>
    </message>
    <message>
        <source>Take the chosen accounts away from their users</source>
        <translation>Den Benutzern die gewählten Konten nehmen</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Benutzer zeigen</translation>
    </message>
    <message>
        <source>Go to the user of the chosen account</source>
        <translation>Zum Benutzer des gewählten Kontos gehen</translation>
    </message>
    <message>
        <source>Nobody has linked an account of a provider.</source>
        <translation>Niemand hat ein Konto eines Anbieters verknüpft.</translation>
    </message>
    <message>
        <source>No linked account is like this. Take words out of the search box to see more.</source>
        <translation>Kein verknüpftes Konto ist so. Nehmen Sie Wörter aus dem Suchfeld, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>The OAuth accounts could not be listed.</source>
        <translation>Die OAuth-Konten konnten nicht aufgeführt werden.</translation>
    </message>
    <message>
        <source>Unlink accounts?</source>
        <translation>Konten lösen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>%Ln Konto wird seinem Benutzer genommen, der sich damit nicht mehr anmelden kann, bis er es wieder verknüpft.</numerusform>
            <numerusform>%Ln Konten werden ihren Benutzern genommen, die sich damit nicht mehr anmelden können, bis sie sie wieder verknüpfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>%Ln Konto wurde gelöst, die anderen nicht.</numerusform>
            <numerusform>%Ln Konten wurden gelöst, die anderen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) unlinked.</source>
        <translation>
            <numerusform>%Ln Konto gelöst.</numerusform>
            <numerusform>%Ln Konten gelöst.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unlink the last way in?</source>
        <translation>Den letzten Zugang lösen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>%Ln Konto ist der einzige Zugang seines Benutzers, der kein Passwort und kein anderes dieser Verbindung bekanntes Konto hat. Ohne es kann er sich nicht anmelden, außer er setzt über eine Mail ein Passwort:</numerusform>
            <numerusform>%Ln Konten sind der einzige Zugang ihrer Benutzer, die kein Passwort und kein anderes dieser Verbindung bekanntes Konto haben. Ohne sie können sie sich nicht anmelden, außer sie setzen über eine Mail ein Passwort:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink all the same</source>
        <translation>Trotzdem lösen</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message>
        <source>The users could not be counted.</source>
        <translation>Die Benutzer konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>The failed mails could not be counted.</source>
        <translation>Die gescheiterten Mails konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>The tokens could not be counted.</source>
        <translation>Die Token konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>The new users could not be counted.</source>
        <translation>Die neuen Benutzer konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 have proven their address</source>
        <translation>%1 haben ihre Adresse bestätigt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Alle Benutzer zeigen</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message numerus="yes">
        <source>Nobody registered in these %Ln day(s).</source>
        <translation>
            <numerusform>In diesem %Ln Tag hat sich niemand registriert.</numerusform>
            <numerusform>In diesen %Ln Tagen hat sich niemand registriert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Aktive Token</translation>
    </message>
    <message>
        <source>Stored ones; JSON Web Tokens are not counted</source>
        <translation>Gespeicherte; JSON Web Tokens werden nicht gezählt</translation>
    </message>
    <message>
        <source>Failed mails</source>
        <translation>Gescheiterte Mails</translation>
    </message>
    <message>
        <source>Given up after their last try</source>
        <translation>Nach dem letzten Versuch aufgegeben</translation>
    </message>
    <message>
        <source>New users per day</source>
        <translation>Neue Benutzer pro Tag</translation>
    </message>
    <message>
        <source>Counted since Gatehouse writes down when somebody registers, without imported users and those whom another program made.</source>
        <translation>Gezählt, seit Gatehouse aufschreibt, wann sich jemand registriert; ohne importierte und ohne die eines anderen Programms.</translation>
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
    <name>GatehouseAdmin::PasswordEditor</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the password once; it leaves the clipboard after a minute.</source>
        <translation>Kopiert das Passwort einmal; nach einer Minute verlässt es die Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SavingDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SearchTerm</name>
    <message>
        <source>without “%1”</source>
        <translation>ohne „%1“</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>enthält „%1“</translation>
    </message>
    <message>
        <source>e-mail is not %1</source>
        <translation>E-Mail ist nicht %1</translation>
    </message>
    <message>
        <source>e-mail is %1</source>
        <translation>E-Mail ist %1</translation>
    </message>
    <message>
        <source>e-mail does not begin with %1</source>
        <translation>E-Mail beginnt nicht mit %1</translation>
    </message>
    <message>
        <source>e-mail begins with %1</source>
        <translation>E-Mail beginnt mit %1</translation>
    </message>
    <message>
        <source>id is not %1</source>
        <translation>Id ist nicht %1</translation>
    </message>
    <message>
        <source>id is %1</source>
        <translation>Id ist %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>nicht aktiv</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>no superuser</source>
        <translation>kein Superuser</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>not linked with %1</source>
        <translation>nicht mit %1 verknüpft</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>mit %1 verknüpft</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SetPasswordDialog</name>
    <message>
        <source>End all sessions: revoke the user&apos;s tokens</source>
        <translation>Alle Sitzungen beenden: die Token des Benutzers widerrufen</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Passwort setzen</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Benutzer:</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Neues Passwort:</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Kopiert. Nach einer Minute verlässt es die Zwischenablage.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Das Passwort von %1 ist gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln Token widerrufen.</numerusform>
            <numerusform>%Ln Token widerrufen.</numerusform>
        </translation>
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
    <name>GatehouseAdmin::TemplatePreview</name>
    <message>
        <source>No connection is open.</source>
        <translation>Keine Verbindung ist offen.</translation>
    </message>
    <message>
        <source>The templates have mistakes.</source>
        <translation>Die Vorlagen haben Fehler.</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Worüber:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>What the mail is about</source>
        <translation>Worüber die Mail ist</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Sprache der Mail</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Betreff der Mail</translation>
    </message>
    <message>
        <source>The mail with its layout</source>
        <translation>Die Mail in ihrer Gestaltung</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>Die Mail als reiner Text</translation>
    </message>
    <message>
        <source>With &amp;layout</source>
        <translation>Mit &amp;Gestaltung</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Reiner Text</translation>
    </message>
    <message>
        <source>Forms of the mail</source>
        <translation>Formen der Mail</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokenTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (fort)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good until revoked</source>
        <translation>Gilt bis zum Widerruf</translation>
    </message>
    <message>
        <source>The beginning of the token. The rest is never shown.</source>
        <translation>Der Anfang des Tokens. Der Rest wird nie gezeigt.</translation>
    </message>
    <message>
        <source>The first digits of its SHA-256, by which logs and commands call it.</source>
        <translation>Die ersten Stellen seines SHA-256, unter denen Protokolle und Befehle es nennen.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Liegt in</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokensView</name>
    <message>
        <source>Database and Redis</source>
        <translation>Datenbank und Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Active and expired</source>
        <translation>Aktive und abgelaufene</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>After “%1:” comes an age, such as 30d, 12h or 45m.</source>
        <translation>Nach „%1:“ kommt ein Alter wie 30d, 12h oder 45m.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Address or id of a user, older:30d, newer:1h, store:redis, is:expired</source>
        <translation>Adresse oder Id eines Benutzers, older:30d, newer:1h, store:redis, is:expired</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Widerrufen …</translation>
    </message>
    <message>
        <source>End the chosen tokens: whoever has one is logged out at once</source>
        <translation>Die gewählten Token beenden: Wer eines hat, ist sofort abgemeldet</translation>
    </message>
    <message>
        <source>Revoke &amp;all of this user…</source>
        <translation>&amp;Alle dieses Benutzers widerrufen …</translation>
    </message>
    <message>
        <source>End all tokens of the user whose token is chosen</source>
        <translation>Alle Token des Benutzers beenden, dessen Token gewählt ist</translation>
    </message>
    <message>
        <source>Remove e&amp;xpired…</source>
        <translation>Ab&amp;gelaufene entfernen …</translation>
    </message>
    <message>
        <source>Remove tokens from the database that nobody can use any more</source>
        <translation>Token aus der Datenbank entfernen, die niemand mehr benutzen kann</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>&amp;Benutzer zeigen</translation>
    </message>
    <message>
        <source>Go to the user whose token is chosen</source>
        <translation>Zum Benutzer gehen, dessen Token gewählt ist</translation>
    </message>
    <message>
        <source>There are no stored tokens. JSON Web Tokens are not stored: they end when they expire.</source>
        <translation>Es gibt keine gespeicherten Token. JSON Web Tokens werden nicht gespeichert: Sie enden, wenn sie ablaufen.</translation>
    </message>
    <message>
        <source>No stored token is like this. Take words out of the search box to see more.</source>
        <translation>Kein gespeichertes Token ist so. Nehmen Sie Wörter aus dem Suchfeld, um mehr zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens could not be listed.</source>
        <translation>Die Token konnten nicht aufgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>%1 von %Ln Token wurde widerrufen, die anderen nicht.</numerusform>
            <numerusform>%1 von %Ln Token wurden widerrufen, die anderen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln Token widerrufen.</numerusform>
            <numerusform>%Ln Token widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke tokens?</source>
        <translation>Token widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Token wird beendet. Wer eines benutzt, ist sofort abgemeldet. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln Token werden beendet. Wer eines benutzt, ist sofort abgemeldet. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be revoked.</source>
        <translation>Die Token von %1 konnten nicht widerrufen werden.</translation>
    </message>
    <message>
        <source>The user is gone. Choose the tokens themselves and revoke them.</source>
        <translation>Der Benutzer ist fort. Wählen Sie die Token selbst und widerrufen Sie sie.</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user?</source>
        <translation>Alle Token eines Benutzers widerrufen?</translation>
    </message>
    <message>
        <source>All stored tokens of %1 will be ended, those not listed here too. This cannot be undone.</source>
        <translation>Alle gespeicherten Token von %1 werden beendet, auch die hier nicht aufgeführten. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Alle widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 revoked.</source>
        <translation>
            <numerusform>%Ln Token von %1 widerrufen.</numerusform>
            <numerusform>%Ln Token von %1 widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove expired tokens?</source>
        <translation>Abgelaufene Token entfernen?</translation>
    </message>
    <message>
        <source>Tokens in the database that were made more than %1 hours ago are expired, and will be removed. Redis removes its own by itself.</source>
        <translation>Token in der Datenbank, die vor mehr als %1 Stunden gemacht wurden, sind abgelaufen und werden entfernt. Redis entfernt seine von selbst.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This connection does not say how long tokens are good. Those in the database that are older than so many days will be removed, also when they are still good:</source>
        <translation>Diese Verbindung sagt nicht, wie lange Token gelten. Die in der Datenbank, die älter als so viele Tage sind, werden entfernt, auch wenn sie noch gelten:</translation>
    </message>
    <message>
        <source>Expired tokens could not be removed.</source>
        <translation>Abgelaufene Token konnten nicht entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) removed.</source>
        <translation>
            <numerusform>%Ln abgelaufenes Token entfernt.</numerusform>
            <numerusform>%Ln abgelaufene Token entfernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TransferActions</name>
    <message>
        <source>&amp;Import users…</source>
        <translation>Benutzer &amp;importieren …</translation>
    </message>
    <message>
        <source>Adds the users of a file: a table (CSV) or JSON lines.</source>
        <translation>Fügt die Benutzer einer Datei hinzu: eine Tabelle (CSV) oder JSON-Zeilen.</translation>
    </message>
    <message>
        <source>&amp;Export users…</source>
        <translation>Benutzer &amp;exportieren …</translation>
    </message>
    <message>
        <source>Writes users into a file: a table (CSV) or JSON lines.</source>
        <translation>Schreibt Benutzer in eine Datei: eine Tabelle (CSV) oder JSON-Zeilen.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TypedConfirmation</name>
    <message>
        <source>Number of those who are meant</source>
        <translation>Zahl derer, die gemeint sind</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>Das kann nicht rückgängig gemacht werden. Geben Sie %1 ein, um fortzufahren:</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserActions</name>
    <message>
        <source>The configuration says that no mails are sent.</source>
        <translation>Die Konfiguration sagt, dass keine Mails gesendet werden.</translation>
    </message>
    <message>
        <source>&amp;Activate user</source>
        <translation>Benutzer &amp;aktivieren</translation>
    </message>
    <message>
        <source>De&amp;activate user</source>
        <translation>Benutzer &amp;deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Make a user with address and password</source>
        <translation>Einen Benutzer mit Adresse und Passwort anlegen</translation>
    </message>
    <message>
        <source>&amp;Edit e-mail</source>
        <translation>&amp;E-Mail bearbeiten</translation>
    </message>
    <message>
        <source>Change the address of the chosen user</source>
        <translation>Die Adresse des gewählten Benutzers ändern</translation>
    </message>
    <message>
        <source>Let the chosen user in, or keep him or her out</source>
        <translation>Den gewählten Benutzer einlassen oder aussperren</translation>
    </message>
    <message>
        <source>Give the chosen user a new password</source>
        <translation>Dem gewählten Benutzer ein neues Passwort geben</translation>
    </message>
    <message>
        <source>Send &amp;verification mail</source>
        <translation>Mail zur &amp;Bestätigung senden</translation>
    </message>
    <message>
        <source>Ask the chosen user to prove the address</source>
        <translation>Den gewählten Benutzer bitten, die Adresse zu bestätigen</translation>
    </message>
    <message>
        <source>Send mail to re&amp;set the password</source>
        <translation>Mail zum &amp;Zurücksetzen des Passworts senden</translation>
    </message>
    <message>
        <source>Let the chosen user set a new password by mail</source>
        <translation>Den gewählten Benutzer per Mail ein neues Passwort setzen lassen</translation>
    </message>
    <message>
        <source>Revoke all &amp;tokens</source>
        <translation>Alle &amp;Token widerrufen</translation>
    </message>
    <message>
        <source>Log the chosen user out everywhere</source>
        <translation>Den gewählten Benutzer überall abmelden</translation>
    </message>
    <message>
        <source>Remove the chosen user with tokens and OAuth accounts</source>
        <translation>Den gewählten Benutzer mit Token und OAuth-Konten entfernen</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Do what was undone again</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail</source>
        <translation>E-Mail &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the chosen user</source>
        <translation>Die Adresse des gewählten Benutzers kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;Id kopieren</translation>
    </message>
    <message>
        <source>Copy the id of the chosen user</source>
        <translation>Die Id des gewählten Benutzers kopieren</translation>
    </message>
    <message>
        <source>The mail to %1 waits to be sent.</source>
        <translation>Die Mail an %1 wartet auf den Versand.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be asked for.</source>
        <translation>Die Mail an %1 konnte nicht angefordert werden.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Alle Token widerrufen</translation>
    </message>
    <message>
        <source>%1 will be logged out everywhere.</source>
        <translation>%1 wird überall abgemeldet.</translation>
    </message>
    <message>
        <source>%1 is logged out everywhere.</source>
        <translation>%1 ist überall abgemeldet.</translation>
    </message>
    <message>
        <source>The tokens of %1 were not revoked.</source>
        <translation>Die Token von %1 wurden nicht widerrufen.</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Konto lösen</translation>
    </message>
    <message>
        <source>%1 will not be able to log in with %2 (%3) any more.</source>
        <translation>%1 kann sich mit %2 (%3) nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Unlink the last way in</source>
        <translation>Den letzten Zugang lösen</translation>
    </message>
    <message>
        <source>%1 has no password and no other account: without this one, the user cannot log in until a password is set. Unlink it nevertheless?</source>
        <translation>%1 hat kein Passwort und kein anderes Konto: Ohne dieses kann sich der Benutzer nicht anmelden, bis ein Passwort gesetzt ist. Trotzdem lösen?</translation>
    </message>
    <message>
        <source>Unlink nevertheless</source>
        <translation>Trotzdem lösen</translation>
    </message>
    <message>
        <source>The account at %1 is unlinked.</source>
        <translation>Das Konto bei %1 ist gelöst.</translation>
    </message>
    <message>
        <source>The account at %1 was not unlinked.</source>
        <translation>Das Konto bei %1 wurde nicht gelöst.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>%1 will be deleted with all tokens and OAuth accounts.</source>
        <translation>%1 wird mit allen Token und OAuth-Konten gelöscht.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln Token widerrufen.</numerusform>
            <numerusform>%Ln Token widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user…</source>
        <translation>&amp;Neuer Benutzer …</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>&amp;Passwort setzen …</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>Benutzer &amp;löschen …</translation>
    </message>
    <message>
        <source>The token %1 is revoked.</source>
        <translation>Das Token %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>The token %1 was not revoked.</source>
        <translation>Das Token %1 wurde nicht widerrufen.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserCommands</name>
    <message>
        <source>This is the last active superuser: nobody could administrate the service any more. Make somebody else a superuser first.</source>
        <translation>Das ist der letzte aktive Superuser: Niemand könnte den Dienst mehr verwalten. Machen Sie zuerst jemand anderen zum Superuser.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserDetails</name>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Wählen Sie einen Benutzer, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>SHA-256 beginnt mit %1</translation>
    </message>
    <message>
        <source>Tokens are not stored in this database, so they cannot be listed.</source>
        <translation>Token werden in dieser Datenbank nicht gespeichert und können daher nicht aufgeführt werden.</translation>
    </message>
    <message>
        <source>No tokens: the user is not logged in anywhere.</source>
        <translation>Keine Token: Der Benutzer ist nirgends angemeldet.</translation>
    </message>
    <message>
        <source>No accounts of providers are linked.</source>
        <translation>Keine Konten von Anbietern sind verknüpft.</translation>
    </message>
    <message>
        <source>No mails to this user are kept.</source>
        <translation>Keine Mails an diesen Benutzer sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>OAuth-Konten</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>Adresse bestätigen</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>Passwort wurde geändert</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>Adresse wurde geändert</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>Anmeldung von einem neuen Ort</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Schon registriert</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>Neue Adresse bestätigen</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-Mail:</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>Id:</translation>
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
        <source>Revoke token</source>
        <translation>Token widerrufen</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Alle Token widerrufen</translation>
    </message>
    <message>
        <source>Tokens of the user</source>
        <translation>Token des Benutzers</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>OAuth accounts of the user</source>
        <translation>OAuth-Konten des Benutzers</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>Mails to the user</source>
        <translation>Mails an den Benutzer</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Antwort des Servers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen.</source>
        <translation>
            <numerusform>%Ln Benutzer gewählt.</numerusform>
            <numerusform>%Ln Benutzer gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the user can log in</source>
        <translation>Ob sich der Benutzer anmelden kann</translation>
    </message>
    <message>
        <source>Unlink account…</source>
        <translation>Konto lösen …</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserRecord</name>
    <message>
        <source>The user is inactive. Activate the user to let him or her in.</source>
        <translation>Der Benutzer ist inaktiv. Aktivieren Sie ihn, um ihn einzulassen.</translation>
    </message>
    <message>
        <source>The address is not verified, and the service wants that. Send a verification mail, or mark the user as verified.</source>
        <translation>Die Adresse ist nicht bestätigt, und der Dienst verlangt das. Senden Sie eine Mail zur Bestätigung, oder markieren Sie den Benutzer als bestätigt.</translation>
    </message>
    <message>
        <source>The stored password cannot be read by this service. Set a new one, or send a mail to reset it.</source>
        <translation>Das gespeicherte Passwort kann dieser Dienst nicht lesen. Setzen Sie ein neues, oder senden Sie eine Mail zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>There is no password, and no account of a provider is linked. Set a password, or send a mail to reset it.</source>
        <translation>Es gibt kein Passwort, und kein Konto eines Anbieters ist verknüpft. Setzen Sie ein Passwort, oder senden Sie eine Mail zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>Cannot log in.</source>
        <translation>Kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Can log in with %1 only: no password is set.</source>
        <translation>Kann sich nur mit %1 anmelden: Kein Passwort ist gesetzt.</translation>
    </message>
    <message>
        <source>Can log in with the password.</source>
        <translation>Kann sich mit dem Passwort anmelden.</translation>
    </message>
    <message>
        <source>Can log in with the password, or with %1.</source>
        <translation>Kann sich mit dem Passwort oder mit %1 anmelden.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried: until %1 the user is let in only from networks where he or she has logged in before. That ends by itself.</source>
        <translation>Es wurden zu viele falsche Passwörter versucht: Bis %1 wird der Benutzer nur aus Netzen eingelassen, aus denen er sich schon einmal angemeldet hat. Das endet von selbst.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known here: open the gatehouse.toml of the service to see it.</source>
        <translation>Ob zu viele falsche Passwörter versucht wurden, ist hier nicht bekannt: Öffnen Sie die gatehouse.toml des Dienstes, um es zu sehen.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known: Redis does not answer.</source>
        <translation>Ob zu viele falsche Passwörter versucht wurden, ist nicht bekannt: Redis antwortet nicht.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserSearch</name>
    <message>
        <source>“is:%1” is not known: a user can be is:active, is:verified or is:superuser.</source>
        <translation>„is:%1“ ist nicht bekannt: Ein Benutzer kann is:active, is:verified oder is:superuser sein.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersModel</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 is inactive: cannot log in.</source>
        <translation>%1 ist inaktiv: kann sich nicht anmelden.</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column: it has no index.</source>
        <translation>Nach dieser Spalte kann nicht sortiert werden: Sie hat keinen Index.</translation>
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
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersView</name>
    <message>
        <source>The users cannot be read.</source>
        <translation>Die Benutzer können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The value was not saved.</source>
        <translation>Der Wert wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Wird gezählt …</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Keine Datenbank ist offen.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird nachgesehen …</translation>
    </message>
    <message>
        <source>There are no users yet. Make one with “New user”, or import a list.</source>
        <translation>Es gibt noch keine Benutzer. Legen Sie mit „Neuer Benutzer“ einen an, oder importieren Sie eine Liste.</translation>
    </message>
    <message>
        <source>Nobody matches the search. Remove a condition, or press Esc in the search box to see everybody.</source>
        <translation>Niemand entspricht der Suche. Entfernen Sie eine Bedingung, oder drücken Sie im Suchfeld Esc, um alle zu sehen.</translation>
    </message>
    <message>
        <source>The user cannot be read.</source>
        <translation>Der Benutzer kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Search: half an address, text, is:active, not is:verified, provider:github …</source>
        <translation>Suche: halbe Adresse, Text, is:active, not is:verified, provider:github …</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>All words must match. ada@exa: the address begins so; “ada@example.org” in quotes: this address; ada: anywhere in address and text fields. email: id: is:active is:verified is:superuser provider: and not before any of them.</source>
        <translation>Alle Wörter müssen passen. ada@exa: Die Adresse beginnt so; „ada@example.org“ in Anführungszeichen: diese Adresse; ada: irgendwo in Adresse und Textfeldern. email: id: is:active is:verified is:superuser provider: und not vor jedem davon.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>What can be done with users</source>
        <translation>Was mit Benutzern getan werden kann</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Zahl der Benutzer</translation>
    </message>
    <message>
        <source>It is not known who is selected.</source>
        <translation>Es ist nicht bekannt, wer gewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln Benutzer</numerusform>
            <numerusform>%Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln user(s)</source>
        <translation>
            <numerusform>etwa %Ln Benutzer</numerusform>
            <numerusform>etwa %Ln Benutzer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln user(s)</source>
        <translation>
            <numerusform>mehr als %Ln Benutzer</numerusform>
            <numerusform>mehr als %Ln Benutzer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ValueEditor</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
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
    <name>LibraryWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence; %2: what a database server said, in its own words</extracomment>
        <translation>%1 Der Server sagt: %2</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database stayed locked; another program may hold it.</source>
        <translation>Die Datenbank blieb gesperrt; vielleicht hält sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>Die Datenbank brauchte zu lange.</translation>
    </message>
    <message>
        <source>There is no room left where the database is.</source>
        <translation>Wo die Datenbank liegt, ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>The account of the database may not do this.</source>
        <translation>Das Konto der Datenbank darf das nicht.</translation>
    </message>
    <message>
        <source>The database does not understand a statement.</source>
        <translation>Die Datenbank versteht eine Anweisung nicht.</translation>
    </message>
    <message>
        <source>The database refuses a value.</source>
        <translation>Die Datenbank lehnt einen Wert ab.</translation>
    </message>
    <message>
        <source>The database has not the tables that this version needs; run `gatehouse migrate`.</source>
        <translation>Die Datenbank hat nicht die Tabellen, die diese Version braucht; führen Sie `gatehouse migrate` aus.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Die Datei der Datenbank lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is no usable SQLite database.</source>
        <translation>Die Datei ist keine brauchbare SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Redis, which keeps the tokens, does not answer.</source>
        <translation>Redis, wo die Token liegen, antwortet nicht.</translation>
    </message>
    <message>
        <source>Redis refuses a command.</source>
        <translation>Redis lehnt einen Befehl ab.</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>Diese Adresse ist vergeben.</translation>
    </message>
    <message>
        <source>This id is taken.</source>
        <translation>Diese Id ist vergeben.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>Es gibt schon einen Benutzer mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Such a row exists already.</source>
        <translation>Eine solche Zeile gibt es schon.</translation>
    </message>
    <message>
        <source>The user is gone.</source>
        <translation>Den Benutzer gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile.</source>
        <translation>Der Benutzer wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Other data still belongs to this user.</source>
        <translation>Zu diesem Benutzer gehören noch andere Daten.</translation>
    </message>
    <message>
        <source>A text must not hold the character U+0000.</source>
        <translation>Ein Text darf das Zeichen U+0000 nicht enthalten.</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>Diese Mail wurde schon gesendet.</translation>
    </message>
    <message>
        <source>This account is linked to another user.</source>
        <translation>Dieses Konto ist mit einem anderen Benutzer verknüpft.</translation>
    </message>
    <message>
        <source>This is no UUID.</source>
        <translation>Das ist keine UUID.</translation>
    </message>
    <message>
        <source>This is no integer.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>After Unicode normalization: %1</source>
        <translation>Nach der Unicode-Normalisierung: %1</translation>
    </message>
    <message>
        <source>The database is too busy to count.</source>
        <translation>Die Datenbank ist zu beschäftigt, um zu zählen.</translation>
    </message>
    <message>
        <source>The database wants a value for a column that got none; see [[user.field]].</source>
        <translation>Die Datenbank verlangt einen Wert für eine Spalte, die keinen bekam; siehe [[user.field]].</translation>
    </message>
    <message>
        <source>Redis answers something else than was asked.</source>
        <translation>Redis antwortet etwas anderes, als gefragt war.</translation>
    </message>
    <message>
        <source>Too many attempts: try again later.</source>
        <translation>Zu viele Versuche: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>Eine E-Mail-Adresse hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This configuration sends no mail ([mail] transport).</source>
        <translation>Diese Konfiguration verschickt keine Mails ([mail] transport).</translation>
    </message>
    <message>
        <source>There is nothing to search for in a condition.</source>
        <translation>In einer Bedingung steht nichts, wonach gesucht werden kann.</translation>
    </message>
    <message>
        <source>No text holds the character U+0000.</source>
        <translation>Kein Text enthält das Zeichen U+0000.</translation>
    </message>
    <message>
        <source>A text to search for has at most %1 characters.</source>
        <translation>Ein Suchtext hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A search has at most %1 conditions.</source>
        <translation>Eine Suche hat höchstens %1 Bedingungen.</translation>
    </message>
    <message>
        <source>Password should be at least %1 character(s)</source>
        <translation>Das Passwort muss mindestens %1 Zeichen lang sein</translation>
    </message>
    <message>
        <source>Password should be at most %1 byte(s)</source>
        <translation>Das Passwort darf nicht länger sein als (in Bytes): %1</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Ein Feld %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field %1 to write.</source>
        <translation>Ein Feld %1, in das geschrieben werden kann, gibt es nicht.</translation>
    </message>
    <message>
        <source>The field %1 must be given.</source>
        <translation>Das Feld %1 muss angegeben werden.</translation>
    </message>
    <message>
        <source>The field %1 must be a text.</source>
        <translation>Das Feld %1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>The field %1 must have at most %2 characters.</source>
        <translation>Das Feld %1 darf höchstens %2 Zeichen haben.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer of 64 bits.</source>
        <translation>Das Feld %1 muss eine ganze Zahl mit 64 Bit sein.</translation>
    </message>
    <message>
        <source>The field %1 must be a number.</source>
        <translation>Das Feld %1 muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>The field %1 must be true or false.</source>
        <translation>Das Feld %1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>The field %1 must be a single value.</source>
        <translation>Das Feld %1 muss ein einzelner Wert sein.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer, such as 42.</source>
        <translation>Das Feld %1 muss eine ganze Zahl sein, zum Beispiel 42.</translation>
    </message>
    <message>
        <source>The field %1 must be a number, such as 3.14.</source>
        <translation>Das Feld %1 muss eine Zahl sein, zum Beispiel 3.14.</translation>
    </message>
    <message>
        <source>The field %1 must be yes or no.</source>
        <translation>Das Feld %1 muss yes oder no sein.</translation>
    </message>
    <message>
        <source>The field %1 has an unknown type.</source>
        <translation>Das Feld %1 hat einen unbekannten Typ.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>Nur eine Datei kann dort weitergelesen werden, wo aufgehört wurde.</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>Die Datei ist leer: Ihre erste Zeile muss die Spalten nennen, zum Beispiel email,hashed_password.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark in the wrong place.</source>
        <translation>Die erste Zeile, die die Spalten nennt, hat ein Anführungszeichen an der falschen Stelle.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark that is never closed.</source>
        <translation>Die erste Zeile, die die Spalten nennt, hat ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is not valid UTF-8.</source>
        <translation>Die erste Zeile, die die Spalten nennt, ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>Die erste Zeile, die die Spalten nennt, ist länger als ein Mebibyte, oder ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The first line must name every column; one has no name.</source>
        <translation>Die erste Zeile muss jede Spalte nennen; eine hat keinen Namen.</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice.</source>
        <translation>Die erste Zeile nennt die Spalte %1 zweimal.</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>Die erste Zeile nennt keine Spalte email.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>Zwei Spalten der Datei sollen dieselbe sein.</translation>
    </message>
    <message>
        <source>There is a column &quot;password&quot;: Gatehouse takes no plain passwords from a file, where everybody who finds it could read them, and hashing a million takes a day. Name the column hashed_password if it holds hashes (as Django&apos;s does); without one, users set a password by &quot;forgot password&quot;.</source>
        <translation>Es gibt eine Spalte „password“: Gatehouse nimmt keine Passwörter im Klartext aus einer Datei, in der sie jeder lesen könnte, der sie findet, und eine Million davon zu hashen dauert einen Tag. Nennen Sie die Spalte hashed_password, wenn sie Hashes enthält (wie die von Django); ohne diese Spalte legen die Benutzer ihr Passwort über „Passwort vergessen“ fest.</translation>
    </message>
    <message>
        <source>The line has a quotation mark in the wrong place.</source>
        <translation>Die Zeile hat ein Anführungszeichen an der falschen Stelle.</translation>
    </message>
    <message>
        <source>The line has a quotation mark that is never closed.</source>
        <translation>Die Zeile hat ein Anführungszeichen, das nie geschlossen wird.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>Die Zeile ist kein gültiges UTF-8.</translation>
    </message>
    <message>
        <source>The line is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>Die Zeile ist länger als ein Mebibyte, oder ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line names %2.</source>
        <translation>Die Zeile hat eine andere Zahl von Zellen (%1), als die erste Zeile nennt (%2).</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>Die Zeile ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>Die Zeile ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting value at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The line is no JSON: Out of range number at character %1.</source>
        <translation>Die Zeile ist kein JSON: Die Zahl bei Zeichen %1 ist zu groß.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;,&apos; delimiter at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 fehlt ein Komma.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;:&apos; delimiter at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting property name enclosed in double quotes at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 fehlt ein Name in doppelten Anführungszeichen.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of array at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 steht ein Komma vor dem Ende einer Liste.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of object at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 steht ein Komma vor dem Ende eines Objekts.</translation>
    </message>
    <message>
        <source>The line is no JSON: Duplicate key at character %1.</source>
        <translation>Die Zeile ist kein JSON: Der Name bei Zeichen %1 steht zweimal da.</translation>
    </message>
    <message>
        <source>The line is no JSON: Unterminated string starting at at character %1.</source>
        <translation>Die Zeile ist kein JSON: Der Text, der bei Zeichen %1 beginnt, endet nicht.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid control character at at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \escape at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 steht ein falsches \escape.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \uXXXX escape at character %1.</source>
        <translation>Die Zeile ist kein JSON: Bei Zeichen %1 steht ein falsches \uXXXX.</translation>
    </message>
    <message>
        <source>The line is no JSON: Extra data at character %1.</source>
        <translation>Die Zeile ist kein JSON: Ab Zeichen %1 steht mehr da, als hingehört.</translation>
    </message>
    <message>
        <source>There is no email.</source>
        <translation>Es fehlt die E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The id is no integer.</source>
        <translation>Die Id ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The id is no UUID.</source>
        <translation>Die Id ist keine UUID.</translation>
    </message>
    <message>
        <source>hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, PBKDF2 of Django), or it costs too much.</source>
        <translation>hashed_password ist kein Hash, der sich prüfen lässt (Argon2, bcrypt, scrypt, PBKDF2 von Django), oder er ist zu aufwendig.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, or half of one.</source>
        <translation>%1 enthält das Zeichen U+0000 oder ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>This address belongs to the user %1.</source>
        <translation>Diese Adresse gehört dem Benutzer %1.</translation>
    </message>
    <message>
        <source>An email address must have an @-sign.</source>
        <translation>Eine E-Mail-Adresse muss ein @-Zeichen haben.</translation>
    </message>
    <message>
        <source>There must be something before the @-sign.</source>
        <translation>Vor dem @-Zeichen muss etwas stehen.</translation>
    </message>
    <message>
        <source>There must be something after the @-sign.</source>
        <translation>Hinter dem @-Zeichen muss etwas stehen.</translation>
    </message>
    <message>
        <source>There can&apos;t be anything after the email address.</source>
        <translation>Hinter der E-Mail-Adresse darf nichts stehen.</translation>
    </message>
    <message>
        <source>An email address cannot start with a period.</source>
        <translation>Eine E-Mail-Adresse darf nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>An email address cannot end with a period.</source>
        <translation>Eine E-Mail-Adresse darf nicht mit einem Punkt enden.</translation>
    </message>
    <message>
        <source>An email address cannot end with a hyphen.</source>
        <translation>Eine E-Mail-Adresse darf nicht mit einem Bindestrich enden.</translation>
    </message>
    <message>
        <source>An email address cannot have two periods in a row.</source>
        <translation>In einer E-Mail-Adresse dürfen nicht zwei Punkte hintereinander stehen.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately before the @-sign.</source>
        <translation>In einer E-Mail-Adresse darf kein Punkt direkt vor dem @-Zeichen stehen.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately after the @-sign.</source>
        <translation>In einer E-Mail-Adresse darf kein Punkt direkt hinter dem @-Zeichen stehen.</translation>
    </message>
    <message>
        <source>An email address cannot have a hyphen immediately after the @-sign.</source>
        <translation>In einer E-Mail-Adresse darf kein Bindestrich direkt hinter dem @-Zeichen stehen.</translation>
    </message>
    <message>
        <source>An email address cannot have a period and a hyphen next to each other.</source>
        <translation>In einer E-Mail-Adresse dürfen Punkt und Bindestrich nicht nebeneinander stehen.</translation>
    </message>
    <message>
        <source>An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.</source>
        <translation>In einer E-Mail-Adresse dürfen direkt hinter dem @-Zeichen oder einem Punkt nicht zwei Buchstaben und dann zwei Bindestriche stehen, außer in Punycode.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters before the @-sign: %1.</source>
        <translation>Die E-Mail-Adresse enthält vor dem @-Zeichen ungültige Zeichen: %1.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters in quotes before the @-sign: %1.</source>
        <translation>Die E-Mail-Adresse enthält in Anführungszeichen vor dem @-Zeichen ungültige Zeichen: %1.</translation>
    </message>
    <message>
        <source>The email address contains unsafe characters: %1.</source>
        <translation>Die E-Mail-Adresse enthält unsichere Zeichen: %1.</translation>
    </message>
    <message>
        <source>Quoting the part before the @-sign is not allowed here.</source>
        <translation>Der Teil vor dem @-Zeichen darf hier nicht in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Extra character(s) found after close quote: %1</source>
        <translation>Hinter dem schließenden Anführungszeichen steht noch etwas: %1</translation>
    </message>
    <message>
        <source>The display name contains invalid characters when not quoted: %1.</source>
        <translation>Der Anzeigename enthält Zeichen, die ohne Anführungszeichen ungültig sind: %1.</translation>
    </message>
    <message>
        <source>A display name and angle brackets around the email address are not permitted here.</source>
        <translation>Ein Anzeigename und spitze Klammern um die E-Mail-Adresse sind hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.</source>
        <translation>Auf eine öffnende spitze Klammer vor der E-Mail-Adresse muss an ihrem Ende eine schließende folgen.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters: %1.</source>
        <translation>Der Teil hinter dem @-Zeichen enthält ungültige Zeichen: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters (%1).</source>
        <translation>Der Teil hinter dem @-Zeichen enthält ungültige Zeichen (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters after Unicode normalization: %1.</source>
        <translation>Der Teil hinter dem @-Zeichen enthält nach der Unicode-Normalisierung ungültige Zeichen: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign is invalid (%1).</source>
        <translation>Der Teil hinter dem @-Zeichen ist ungültig (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid IDNA (%1).</source>
        <translation>Der Teil hinter dem @-Zeichen ist kein gültiges IDNA (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It should have a period.</source>
        <translation>Der Teil hinter dem @-Zeichen ist ungültig. Er sollte einen Punkt haben.</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It is not within a valid top-level domain.</source>
        <translation>Der Teil hinter dem @-Zeichen ist ungültig. Er liegt in keiner gültigen Top-Level-Domain.</translation>
    </message>
    <message>
        <source>The part after the @-sign is a special-use or reserved name that cannot be used with email.</source>
        <translation>Der Teil hinter dem @-Zeichen ist ein besonderer oder reservierter Name, der sich nicht für E-Mail eignet.</translation>
    </message>
    <message>
        <source>A bracketed IP address after the @-sign is not allowed here.</source>
        <translation>Eine IP-Adresse in Klammern ist hinter dem @-Zeichen hier nicht erlaubt.</translation>
    </message>
    <message>
        <source>The address in brackets after the @-sign is not valid: It is not an IPv4 address (%1) or is missing an address literal tag.</source>
        <translation>Die Adresse in Klammern hinter dem @-Zeichen ist ungültig: Sie ist keine IPv4-Adresse (%1), oder ihr fehlt die Kennung der Adressart.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets after the @-sign is not valid (%1).</source>
        <translation>Die IPv6-Adresse in Klammern hinter dem @-Zeichen ist ungültig (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.</source>
        <translation>Der Teil in Klammern hinter dem @-Zeichen ist keine IPv4-Adresse und hat keine Kennung der Adressart.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters in brackets: %1.</source>
        <translation>Der Teil hinter dem @-Zeichen enthält in Klammern ungültige Zeichen: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains an invalid address literal tag in brackets.</source>
        <translation>Der Teil hinter dem @-Zeichen enthält in Klammern eine ungültige Kennung der Adressart.</translation>
    </message>
    <message>
        <source>Length must not exceed 2048 characters</source>
        <translation>Sie darf nicht länger als 2048 Zeichen sein</translation>
    </message>
    <message>
        <source>The email address is too long (%1 character(s) too many).</source>
        <translation>Die E-Mail-Adresse ist zu lang (%1 Zeichen zu viel).</translation>
    </message>
    <message>
        <source>The email address is too long after normalization (%1 byte(s) too many).</source>
        <translation>Die E-Mail-Adresse ist nach der Normalisierung zu lang (%1 Byte zu viel).</translation>
    </message>
    <message>
        <source>The email address is too long when the part after the @-sign is converted to IDNA ASCII (%1 byte(s) too many).</source>
        <translation>Die E-Mail-Adresse ist zu lang, wenn der Teil hinter dem @-Zeichen in IDNA-ASCII umgewandelt wird (%1 Byte zu viel).</translation>
    </message>
    <message>
        <source>The email address is too long before the @-sign (%1 character(s) too many).</source>
        <translation>Die E-Mail-Adresse ist vor dem @-Zeichen zu lang (%1 Zeichen zu viel).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 character(s) too many).</source>
        <translation>Die E-Mail-Adresse ist hinter dem @-Zeichen zu lang (%1 Zeichen zu viel).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 byte(s) too many after IDNA encoding).</source>
        <translation>Die E-Mail-Adresse ist hinter dem @-Zeichen zu lang (%1 Byte zu viel nach der Umwandlung in IDNA).</translation>
    </message>
    <message>
        <source>After the @-sign, periods cannot be separated by so many characters (%1 character(s) too many).</source>
        <translation>Hinter dem @-Zeichen dürfen zwischen zwei Punkten nicht so viele Zeichen stehen (%1 Zeichen zu viel).</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Diese Verbindung ist nur lesend.</translation>
    </message>
    <message>
        <source>The URL of Redis cannot be read: %1</source>
        <translation>Die URL von Redis ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>This account may not enter the folder of the database %1; run this command as the account of the service.</source>
        <translation>Dieses Konto darf den Ordner der Datenbank %1 nicht betreten; führen Sie dies unter dem Konto des Dienstes aus.</translation>
    </message>
    <message>
        <source>The database %1 is not a file; see database.url.</source>
        <translation>Die Datenbank %1 ist keine Datei; siehe database.url.</translation>
    </message>
    <message>
        <source>The database %1 belongs to the account %2; run this command as that one.</source>
        <translation>Die Datenbank %1 gehört dem Konto %2; führen Sie dies unter jenem Konto aus.</translation>
    </message>
    <message>
        <source>There is no database %1; `gatehouse migrate` makes one, or --config names another configuration.</source>
        <translation>Eine Datenbank %1 gibt es nicht; `gatehouse migrate` legt sie an, oder --config nennt eine andere Konfiguration.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are integers; user.id must be &quot;integer&quot;.</source>
        <translation>Die Ids in der Tabelle %1 sind ganze Zahlen; user.id muss &quot;integer&quot; sein.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are UUIDs; user.id must be &quot;uuid&quot;.</source>
        <translation>Die Ids in der Tabelle %1 sind UUIDs; user.id muss &quot;uuid&quot; sein.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text of 36 characters or as a type of the database.</source>
        <translation>Die Ids in der Tabelle %1 sind vom Typ %2; diese Version kennt ganze Zahlen und UUIDs, als Text mit 36 Zeichen oder als Typ der Datenbank.</translation>
    </message>
    <message>
        <source>The table %1 is none of users: it has no column %2. database.user_table names the right one.</source>
        <translation>Die Tabelle %1 enthält keine Benutzer: Ihr fehlt die Spalte %2. Die richtige nennt database.user_table.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>Die Schlüsseldatei %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The key file %1 is open to other accounts; run: chmod 600 %1</source>
        <translation>Die Schlüsseldatei %1 ist für andere Konten zugänglich; führen Sie aus: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key in %1 is shorter than %2 bytes.</source>
        <translation>Der Schlüssel in %1 ist zu kurz; so viele Bytes sind nötig: %2.</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>das ist keine URL</translation>
    </message>
    <message>
        <source>the scheme must be postgresql or mysql</source>
        <translation>das Schema muss postgresql oder mysql sein</translation>
    </message>
    <message>
        <source>a host and the name of the database are needed</source>
        <translation>ein Host und der Name der Datenbank sind nötig</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>einen Parameter %1 gibt es nicht</translation>
    </message>
    <message>
        <source>%1 must not hold a semicolon</source>
        <translation>%1 darf kein Semikolon enthalten</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds from 1 to %2</source>
        <translation>%1 muss eine Zahl von Sekunden zwischen 1 und %2 sein</translation>
    </message>
    <message>
        <source>sslmode must be disable, prefer, require, verify-ca or verify-full</source>
        <translation>sslmode muss disable, prefer, require, verify-ca oder verify-full sein</translation>
    </message>
    <message>
        <source>sslmode=%1 needs sslrootcert, a PEM file of authorities</source>
        <translation>sslmode=%1 braucht sslrootcert, eine PEM-Datei mit Zertifizierungsstellen</translation>
    </message>
    <message>
        <source>sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca</source>
        <translation>sslmode=verify-full gibt es nur bei PostgreSQL; MariaDB kennt verify-ca</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
