<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Password should be at least %n character(s)</source>
        <translation>
            <numerusform>Das Passwort muss mindestens %n Zeichen lang sein</numerusform>
            <numerusform>Das Passwort muss mindestens %n Zeichen lang sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password should be at most %n byte(s)</source>
        <translation>
            <numerusform>Das Passwort darf höchstens %n Byte lang sein</numerusform>
            <numerusform>Das Passwort darf höchstens %n Bytes lang sein</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Every command takes:</source>
        <translation>Jeder Befehl kennt:</translation>
    </message>
    <message>
        <source>`%1` tells more about a command.</source>
        <translation>`%1` sagt mehr über einen Befehl.</translation>
    </message>
    <message>
        <source>Gatehouse: user management and log-in for anything that speaks HTTP.</source>
        <translation>Gatehouse: Benutzerverwaltung und Anmeldung für alles, was HTTP spricht.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>Für den Anfang:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Beispiel:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Beispiele:</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <extracomment>%1 is what is wrong with the command line, as a question; %2 a command.</extracomment>
        <translation>%1 Siehe `%2`.</translation>
    </message>
    <message>
        <source>%1. See `%2`.</source>
        <translation>%1. Siehe `%2`.</translation>
    </message>
    <message>
        <source>say what to do: %1 %2</source>
        <translation>sagen Sie, was zu tun ist: %1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; did you mean %2?</source>
        <translation>es gibt keinen Befehl „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>say what to do before %1, for example `gatehouse serve`</source>
        <translation>sagen Sie vor %1, was zu tun ist, zum Beispiel `gatehouse serve`</translation>
    </message>
    <message>
        <source>say what to do, for example `gatehouse serve`</source>
        <translation>sagen Sie, was zu tun ist, zum Beispiel `gatehouse serve`</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 nimmt keinen Wert</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>--%1 needs its value: --%1 %2</source>
        <translation>--%1 braucht einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>--config needs the name of a file</source>
        <translation>--config braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>%1 does not exist, because everyone on the machine can read arguments; use %1-stdin</source>
        <translation>%1 gibt es nicht, weil jeder auf dem Rechner Argumente lesen kann; verwenden Sie %1-stdin</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 hat keine Option %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; did you mean %3?</source>
        <translation>%1 hat keine Option %2; meinten Sie %3?</translation>
    </message>
    <message>
        <source>there are more arguments than the %1 that %2 takes: %3</source>
        <translation>es sind mehr Argumente als die %1, die %2 nimmt: %3</translation>
    </message>
    <message>
        <source>%1 needs %2: %3</source>
        <translation>%1 braucht %2: %3</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 darf nicht leer sein</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 und --%2 schließen einander aus</translation>
    </message>
    <message>
        <source>do not ask whether it is meant</source>
        <translation>nicht fragen, ob es ernst gemeint ist</translation>
    </message>
    <message>
        <source>set a column of [[user.field]]; may be given several times</source>
        <translation>eine Spalte aus [[user.field]] setzen; kann mehrmals angegeben werden</translation>
    </message>
    <message>
        <source>read the password from the first line of standard input</source>
        <translation>das Passwort aus der ersten Zeile der Standardeingabe lesen</translation>
    </message>
    <message>
        <source>make one up and print it</source>
        <translation>eines erzeugen und ausgeben</translation>
    </message>
    <message>
        <source>--field wants NAME=VALUE, such as --field first_name=Ada</source>
        <translation>--field braucht NAME=VALUE, zum Beispiel --field first_name=Ada</translation>
    </message>
    <message>
        <source>--field %1 is given twice</source>
        <translation>--field %1 ist zweimal angegeben</translation>
    </message>
    <message>
        <source>--%1 wants yes or no</source>
        <translation>--%1 braucht yes oder no</translation>
    </message>
    <message>
        <source>--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost</source>
        <translation>--host braucht eine IP-Adresse dieses Rechners (0.0.0.0 und :: sind alle) oder localhost</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535; 0 takes any free port</source>
        <translation>--port braucht eine Zahl von 0 bis 65535; 0 nimmt irgendeinen freien Port</translation>
    </message>
    <message>
        <source>--sort wants id or email</source>
        <translation>--sort braucht id oder email</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to 1000</source>
        <translation>--limit braucht eine Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>--email must not be empty</source>
        <translation>--email darf nicht leer sein</translation>
    </message>
    <message>
        <source>user update needs something to change, such as --email or --deactivate</source>
        <translation>user update braucht etwas zu ändern, zum Beispiel --email oder --deactivate</translation>
    </message>
    <message>
        <source>token revoke wants USER, whose tokens all go, or --token-stdin, but not both</source>
        <translation>token revoke braucht USER, dessen Token alle enden, oder --token-stdin, aber nicht beides</translation>
    </message>
    <message>
        <source>oauth list wants USER or --user, but not both</source>
        <translation>oauth list braucht USER oder --user, aber nicht beides</translation>
    </message>
    <message>
        <source>run the service</source>
        <translation>den Dienst ausführen</translation>
    </message>
    <message>
        <source>Runs the service until SIGTERM or SIGINT.
When it is ready it prints the address it listens at.</source>
        <translation>Führt den Dienst aus, bis SIGTERM oder SIGINT kommt.
Sobald er bereit ist, gibt er die Adresse aus, an der er erreichbar ist.</translation>
    </message>
    <message>
        <source>listen at this IP address instead of server.host</source>
        <translation>an dieser IP-Adresse lauschen statt an server.host</translation>
    </message>
    <message>
        <source>listen at this port instead of server.port; 0 takes any free one</source>
        <translation>an diesem Port lauschen statt an server.port; 0 nimmt irgendeinen freien</translation>
    </message>
    <message>
        <source>say whether the configuration is good</source>
        <translation>sagen, ob die Konfiguration in Ordnung ist</translation>
    </message>
    <message>
        <source>Reads the configuration as the service would and lists everything that is wrong with it.
Exit code 78 means that there is something.</source>
        <translation>Liest die Konfiguration, wie der Dienst es täte, und nennt alles, was daran falsch ist.
Exit-Code 78 bedeutet, dass etwas falsch ist.</translation>
    </message>
    <message>
        <source>make or upgrade the tables</source>
        <translation>die Tabellen anlegen oder aktualisieren</translation>
    </message>
    <message>
        <source>Makes the tables that are missing, upgrades older ones, and says what it did.
It can be run again at any time.</source>
        <translation>Legt fehlende Tabellen an, aktualisiert ältere und sagt, was getan wurde.
Das kann jederzeit wiederholt werden.</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>nur sagen, was getan würde</translation>
    </message>
    <message>
        <source>find users</source>
        <translation>Benutzer finden</translation>
    </message>
    <message>
        <source>Lists users, a page at a time. Conditions add up. With --json it prints one JSON object a line; when
more follow, {&quot;next_cursor&quot;:&quot;…&quot;} goes to standard error.</source>
        <translation>Listet Benutzer seitenweise auf. Bedingungen gelten zusammen. Mit --json ist jede Zeile ein JSON-Objekt;
wenn weitere folgen, geht {&quot;next_cursor&quot;:&quot;…&quot;} an die Standardfehlerausgabe.</translation>
    </message>
    <message>
        <source>TEXT stands somewhere in the e-mail address or a text field</source>
        <translation>TEXT steht irgendwo in der E-Mail-Adresse oder einem Textfeld</translation>
    </message>
    <message>
        <source>the e-mail address begins with TEXT; fast for any number of users</source>
        <translation>die E-Mail-Adresse beginnt mit TEXT; schnell bei jeder Zahl von Benutzern</translation>
    </message>
    <message>
        <source>only users who may, or may not, log in</source>
        <translation>nur Benutzer, die sich anmelden dürfen, oder nur die anderen</translation>
    </message>
    <message>
        <source>only users with, or without, a verified address</source>
        <translation>nur Benutzer mit bestätigter Adresse, oder nur die anderen</translation>
    </message>
    <message>
        <source>only superusers, or only others</source>
        <translation>nur Superuser, oder nur andere</translation>
    </message>
    <message>
        <source>in this order; without it by id, and by email where there is --email-prefix</source>
        <translation>in dieser Reihenfolge; sonst nach id, mit --email-prefix nach email</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>in umgekehrter Reihenfolge</translation>
    </message>
    <message>
        <source>at most N users, 1 to 1000; 50 unless told otherwise</source>
        <translation>höchstens N Benutzer, 1 bis 1000; sonst 50</translation>
    </message>
    <message>
        <source>the next page: CURSOR is on standard error after the page before</source>
        <translation>die nächste Seite: CURSOR steht nach der vorigen Seite auf der Standardfehlerausgabe</translation>
    </message>
    <message>
        <source>show one user</source>
        <translation>einen Benutzer zeigen</translation>
    </message>
    <message>
        <source>Shows one user, found by id or e-mail address.</source>
        <translation>Zeigt einen Benutzer, gefunden über id oder E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>einen Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>Adds a user. Unless told otherwise it asks for the password at the terminal, twice; a password is
never an argument, because everyone on the machine could read it there.</source>
        <translation>Fügt einen Benutzer hinzu. Wenn nichts anderes gesagt ist, wird am Terminal zweimal nach dem Passwort gefragt;
ein Passwort ist nie ein Argument, weil jeder auf dem Rechner es dort lesen könnte.</translation>
    </message>
    <message>
        <source>may do everything; the address counts as verified</source>
        <translation>darf alles; die Adresse gilt als bestätigt</translation>
    </message>
    <message>
        <source>the address needs no verification any more</source>
        <translation>die Adresse muss nicht mehr bestätigt werden</translation>
    </message>
    <message>
        <source>cannot log in yet</source>
        <translation>kann sich noch nicht anmelden</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>einen Benutzer ändern</translation>
    </message>
    <message>
        <source>Changes what is named and leaves the rest as it is.</source>
        <translation>Ändert, was genannt ist, und lässt alles andere, wie es ist.</translation>
    </message>
    <message>
        <source>the new address, which is then not verified unless --verify is given too</source>
        <translation>die neue Adresse, die dann nicht bestätigt ist, wenn nicht auch --verify angegeben ist</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>darf sich anmelden</translation>
    </message>
    <message>
        <source>cannot log in; tokens stop working</source>
        <translation>kann sich nicht anmelden; Token gelten nicht mehr</translation>
    </message>
    <message>
        <source>the address counts as verified</source>
        <translation>die Adresse gilt als bestätigt</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>die Adresse gilt nicht als bestätigt</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>darf alles</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>darf nicht mehr alles</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>einen Benutzer löschen</translation>
    </message>
    <message>
        <source>Removes a user with all tokens and OAuth accounts. It cannot be undone.</source>
        <translation>Löscht einen Benutzer mit allen Token und OAuth-Konten. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>give a user another password</source>
        <translation>einem Benutzer ein anderes Passwort geben</translation>
    </message>
    <message>
        <source>Gives a user another password. Unless told otherwise it asks for it at the terminal, twice.</source>
        <translation>Gibt einem Benutzer ein anderes Passwort. Wenn nichts anderes gesagt ist, wird am Terminal zweimal danach gefragt.</translation>
    </message>
    <message>
        <source>list the tokens in the database</source>
        <translation>die Token in der Datenbank auflisten</translation>
    </message>
    <message>
        <source>Lists who has tokens and since when, never the tokens themselves.
JWTs are not stored, so they are not here.</source>
        <translation>Listet auf, wer seit wann Token hat, nie die Token selbst.
JWTs werden nicht gespeichert und stehen deshalb nicht hier.</translation>
    </message>
    <message>
        <source>revoke a user&apos;s tokens, or one token</source>
        <translation>die Token eines Benutzers oder ein einzelnes widerrufen</translation>
    </message>
    <message>
        <source>Revokes all tokens of USER, or with --token-stdin the one token on standard input: as an argument,
everyone on the machine could read it.</source>
        <translation>Widerruft alle Token von USER, oder mit --token-stdin das eine auf der Standardeingabe:
als Argument könnte jeder auf dem Rechner es lesen.</translation>
    </message>
    <message>
        <source>revoke the token on the first line of standard input</source>
        <translation>das Token in der ersten Zeile der Standardeingabe widerrufen</translation>
    </message>
    <message>
        <source>remove expired tokens</source>
        <translation>abgelaufene Token entfernen</translation>
    </message>
    <message>
        <source>Removes expired tokens from the database. They are refused anyway; this frees the room.</source>
        <translation>Entfernt abgelaufene Token aus der Datenbank. Sie gelten ohnehin nicht mehr; das schafft Platz.</translation>
    </message>
    <message>
        <source>list linked OAuth accounts</source>
        <translation>verknüpfte OAuth-Konten auflisten</translation>
    </message>
    <message>
        <source>Lists the OAuth accounts of one user, or of everyone.</source>
        <translation>Listet die OAuth-Konten eines Benutzers oder aller Benutzer auf.</translation>
    </message>
    <message>
        <source>the same as the argument</source>
        <translation>dasselbe wie das Argument</translation>
    </message>
    <message>
        <source>only those of this [[oauth]] client</source>
        <translation>nur die dieses Clients aus [[oauth]]</translation>
    </message>
    <message>
        <source>unlink an OAuth account from a user</source>
        <translation>die Verknüpfung eines OAuth-Kontos lösen</translation>
    </message>
    <message>
        <source>Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to do so.
ACCOUNT is the id that `gatehouse oauth list` shows.</source>
        <translation>Löst die Verknüpfung eines OAuth-Kontos und widerruft dessen Token beim Anbieter, wo dieser es erlaubt.
ACCOUNT ist die id, die `gatehouse oauth list` zeigt.</translation>
    </message>
    <message>
        <source>unlink it even if the user could not log in any more</source>
        <translation>auch dann lösen, wenn der Benutzer sich nicht mehr anmelden könnte</translation>
    </message>
    <message>
        <source>encrypt stored provider tokens with the first key</source>
        <translation>gespeicherte Token der Anbieter mit dem ersten Schlüssel verschlüsseln</translation>
    </message>
    <message>
        <source>Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those
in clear, and those of an older key, which is not needed any more afterwards.</source>
        <translation>Verschlüsselt die gespeicherten Token der Anbieter mit dem ersten Schlüssel aus secrets.oauth_token_key:
die im Klartext und die mit einem älteren Schlüssel, der danach nicht mehr gebraucht wird.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>JSON ausgeben, für Programme</translation>
    </message>
    <message>
        <source>read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml</source>
        <translation>diese Konfiguration lesen; sonst GATEHOUSE_CONFIG, sonst ./gatehouse.toml</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>dies ausgeben</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>die Version ausgeben</translation>
    </message>
    <message>
        <source>--state wants queued, sent or failed</source>
        <translation>--state braucht queued, sent oder failed</translation>
    </message>
    <message>
        <source>mail retry wants MAIL, or --all-failed, but not both</source>
        <translation>mail retry braucht MAIL oder --all-failed, aber nicht beides</translation>
    </message>
    <message>
        <source>--output must not be empty</source>
        <translation>--output darf nicht leer sein</translation>
    </message>
    <message>
        <source>write an example of every mail as files</source>
        <translation>von jeder Mail ein Beispiel als Dateien schreiben</translation>
    </message>
    <message>
        <source>Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and KIND.txt
to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced.</source>
        <translation>Schreibt jede Mail in jeder Sprache nach FOLDER/LANGUAGE, mit erfundenen Namen: KIND.html und KIND.txt
zum Ansehen, KIND.eml für ein Mailprogramm. Dateien einer früheren Vorschau werden ersetzt.</translation>
    </message>
    <message>
        <source>write into this folder; else ./mail-preview</source>
        <translation>in diesen Ordner schreiben; sonst nach ./mail-preview</translation>
    </message>
    <message>
        <source>send one mail at once, to see whether it arrives</source>
        <translation>sofort eine Mail senden, um zu sehen, ob sie ankommt</translation>
    </message>
    <message>
        <source>Sends a test message through the configured transport at once and says what the server answered.
It is not written into the outbox and not tried again.</source>
        <translation>Sendet sofort eine Testnachricht auf dem konfigurierten Weg und sagt, was der Server geantwortet hat.
Sie kommt nicht in den Postausgang und wird nicht noch einmal versucht.</translation>
    </message>
    <message>
        <source>list mails and what became of them</source>
        <translation>Mails auflisten, und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Lists the newest mails: what waits, what was sent in the last days, and what was given up.</source>
        <translation>Listet die neuesten Mails auf: was wartet, was in den letzten Tagen gesendet und was aufgegeben wurde.</translation>
    </message>
    <message>
        <source>only mails in this state</source>
        <translation>nur Mails in diesem Zustand</translation>
    </message>
    <message>
        <source>show one mail</source>
        <translation>eine Mail zeigen</translation>
    </message>
    <message>
        <source>Shows what is known of one mail, with the last answer of the mail server.
MAIL is the id that `gatehouse mail list` shows.</source>
        <translation>Zeigt, was über eine Mail bekannt ist, mit der letzten Antwort des Mailservers.
MAIL ist die id, die `gatehouse mail list` zeigt.</translation>
    </message>
    <message>
        <source>try again to send a mail</source>
        <translation>eine Mail noch einmal senden</translation>
    </message>
    <message>
        <source>Has a mail that waits or was given up sent at once, by the service that runs or by the next one.</source>
        <translation>Lässt eine wartende oder aufgegebene Mail sofort senden, vom laufenden Dienst oder vom nächsten.</translation>
    </message>
    <message>
        <source>all mails that were given up</source>
        <translation>alle Mails, die aufgegeben wurden</translation>
    </message>
    <message>
        <source>a table with commas, or a JSON object a line; else as the file&apos;s name ends, or csv</source>
        <translation>Tabelle mit Kommas oder je Zeile ein JSON-Objekt; sonst nach Dateiendung, oder csv</translation>
    </message>
    <message>
        <source>--format wants csv or jsonl</source>
        <translation>--format braucht csv oder jsonl</translation>
    </message>
    <message>
        <source>--on-conflict wants skip, update or fail</source>
        <translation>--on-conflict braucht skip, update oder fail</translation>
    </message>
    <message>
        <source>--batch wants a number from 1 to %1</source>
        <translation>--batch braucht eine Zahl von 1 bis %1</translation>
    </message>
    <message>
        <source>--rejects needs the name of a file</source>
        <translation>--rejects braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>--resume needs a file: standard input cannot be read again</source>
        <translation>--resume braucht eine Datei: die Standardeingabe kann nicht noch einmal gelesen werden</translation>
    </message>
    <message>
        <source>--output needs the name of a file</source>
        <translation>--output braucht den Namen einer Datei</translation>
    </message>
    <message>
        <source>--for-spreadsheets wants a table, not JSON lines</source>
        <translation>--for-spreadsheets braucht eine Tabelle, keine JSON-Zeilen</translation>
    </message>
    <message>
        <source>add the users of a file</source>
        <translation>die Benutzer einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Adds the users of a table (CSV) or of JSON lines; - is standard input. Columns: email, and where
wanted id, hashed_password, is_active, is_superuser, is_verified and those of [[user.field]].
Each batch is committed as a whole. Lines that cannot be used are left out; exit code 65 says so.</source>
        <translation>Fügt die Benutzer einer Tabelle (CSV) oder von JSON-Zeilen hinzu; - ist die Standardeingabe. Spalten: email, und
nach Wunsch id, hashed_password, is_active, is_superuser, is_verified und die aus [[user.field]].
Jeder Stapel wird als Ganzes gespeichert. Unbrauchbare Zeilen werden ausgelassen; das meldet Exit-Code 65.</translation>
    </message>
    <message>
        <source>commit after N lines; 50000 unless told otherwise</source>
        <translation>je N Zeilen speichern; sonst 50000</translation>
    </message>
    <message>
        <source>where address or id are taken: leave that user, change it, or reject the line (fail)</source>
        <translation>Adresse oder id vergeben: Benutzer lassen, ändern, oder die Zeile ablehnen (fail)</translation>
    </message>
    <message>
        <source>write line, address and reason of rejected lines into this file</source>
        <translation>Zeile, Adresse und Grund abgelehnter Zeilen in diese Datei schreiben</translation>
    </message>
    <message>
        <source>go on where an import of the same file was broken off</source>
        <translation>dort weitermachen, wo ein Import derselben Datei abgebrochen wurde</translation>
    </message>
    <message>
        <source>begin again instead</source>
        <translation>stattdessen von vorn beginnen</translation>
    </message>
    <message>
        <source>only say what would be done; finds no two lines that conflict far apart</source>
        <translation>nur sagen, was getan würde; findet keine Widersprüche weit entfernter Zeilen</translation>
    </message>
    <message>
        <source>leave out columns that users do not have</source>
        <translation>Spalten auslassen, die Benutzer nicht haben</translation>
    </message>
    <message>
        <source>write all users</source>
        <translation>alle Benutzer schreiben</translation>
    </message>
    <message>
        <source>Writes all users, with their password hashes, as a table (CSV) or JSON lines that import reads.
A file is readable for its owner only. A spreadsheet runs what users wrote where it looks like a
formula: for one, take --for-spreadsheets.</source>
        <translation>Schreibt alle Benutzer mit den Hashes ihrer Passwörter als Tabelle (CSV) oder JSON-Zeilen, die import liest.
Eine Datei ist nur für ihren Eigentümer lesbar. Eine Tabellenkalkulation führt aus, was Benutzer geschrieben
haben und wie eine Formel aussieht: Nehmen Sie für eine solche --for-spreadsheets.</translation>
    </message>
    <message>
        <source>write into this file; else to standard output</source>
        <translation>in diese Datei schreiben; sonst auf die Standardausgabe</translation>
    </message>
    <message>
        <source>leave the hashes out</source>
        <translation>die Hashes weglassen</translation>
    </message>
    <message>
        <source>leave the hashes out, and put an apostrophe before what would be a formula</source>
        <translation>die Hashes weglassen und ein Apostroph vor alles setzen, was eine Formel wäre</translation>
    </message>
    <message>
        <source>Made or upgraded the tables in %1.</source>
        <translation>Die Tabellen in %1 wurden angelegt oder aktualisiert.</translation>
    </message>
    <message>
        <source>Use --password-stdin or --generate-password.</source>
        <translation>Verwenden Sie --password-stdin oder --generate-password.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Noch einmal dasselbe:</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>Die beiden Passwörter sind verschieden; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show what is typed; send it from a file or a pipe.</source>
        <translation>Die Standardeingabe ist ein Terminal, das zeigen würde, was getippt wird; verwenden Sie eine Datei oder eine Pipe.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>Die Standardeingabe kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long.</source>
        <translation>Die erste Zeile der Standardeingabe ist zu lang.</translation>
    </message>
    <message>
        <source>Say --yes when it is meant.</source>
        <translation>Geben Sie --yes an, wenn es ernst gemeint ist.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Etwas ging schief, das nicht schiefgehen dürfte.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Diesen Benutzer gibt es nicht.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>Einen Benutzer mit dieser E-Mail-Adresse gibt es schon.</translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation>Der Benutzer ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The user is verified already.</source>
        <translation>Der Benutzer ist schon bestätigt.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>E-Mail-Adresse oder Passwort sind falsch.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Das Token ist nicht gültig.</translation>
    </message>
    <message>
        <source>The password is not good enough.</source>
        <translation>Das Passwort ist nicht gut genug.</translation>
    </message>
    <message>
        <source>This is no id.</source>
        <translation>Das ist keine id.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Ein Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>The search makes no sense.</source>
        <translation>Die Suche ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>This configuration cannot do that.</source>
        <translation>Diese Konfiguration kann das nicht.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Das ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>There is no such OAuth account.</source>
        <translation>Dieses OAuth-Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>The OAuth account is linked to another user.</source>
        <translation>Das OAuth-Konto ist mit einem anderen Benutzer verknüpft.</translation>
    </message>
    <message>
        <source>The user could not log in any more.</source>
        <translation>Der Benutzer könnte sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>The OAuth provider does not take this code.</source>
        <translation>Der OAuth-Anbieter nimmt diesen Code nicht an.</translation>
    </message>
    <message>
        <source>The OAuth provider does not answer as it should.</source>
        <translation>Der OAuth-Anbieter antwortet nicht, wie er sollte.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Diese Mail gibt es nicht.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>Die Datenbank ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database is not set up; run `gatehouse migrate`.</source>
        <translation>Die Datenbank ist nicht eingerichtet; führen Sie `gatehouse migrate` aus.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version; use the newer program.</source>
        <translation>Die Datenbank gehört zu einer neueren Version; verwenden Sie das neuere Programm.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile; try again.</source>
        <translation>Der Benutzer wurde inzwischen geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is too much to do at the moment; try again.</source>
        <translation>Im Moment ist zu viel zu tun; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There were too many attempts; try again later.</source>
        <translation>Es waren zu viele Versuche; versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The configuration has a problem; see `gatehouse check-config`.</source>
        <translation>Die Konfiguration hat einen Fehler; siehe `gatehouse check-config`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n user(s) into %1.</source>
        <translation>
            <numerusform>%n Benutzer in %1 geschrieben.</numerusform>
            <numerusform>%n Benutzer in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal would obey what stands in some cells: write into a file with --output, or into a pipe.</source>
        <translation>Ein Terminal würde befolgen, was in manchen Zellen steht: schreiben Sie mit --output in eine Datei, oder in eine Pipe.</translation>
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
        <source>There is no field %1: the configuration has no [[user.field]].</source>
        <translation>Ein Feld %1 gibt es nicht: die Konfiguration hat kein [[user.field]].</translation>
    </message>
    <message>
        <source>There is no field %1; it must be %2.</source>
        <translation>Ein Feld %1 gibt es nicht; möglich ist %2.</translation>
    </message>
    <message>
        <source>--resume needs a file, which can be read again.</source>
        <translation>--resume braucht eine Datei, die noch einmal gelesen werden kann.</translation>
    </message>
    <message>
        <source>Without --resume it begins.</source>
        <translation>Ohne --resume beginnt er.</translation>
    </message>
    <message>
        <source>--resume goes on there, --restart begins again.</source>
        <translation>--resume macht dort weiter, --restart beginnt von vorn.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be imported</source>
        <translation>
            <numerusform>%n Benutzer würde importiert</numerusform>
            <numerusform>%n Benutzer würden importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported</source>
        <translation>
            <numerusform>%n Benutzer importiert</numerusform>
            <numerusform>%n Benutzer importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <extracomment>Goes on after &quot;3 users imported&quot;; so the next two.</extracomment>
        <translation>
            <numerusform>, %n geändert</numerusform>
            <numerusform>, %n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n übersprungen</numerusform>
            <numerusform>, %n übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n rejected</source>
        <translation>
            <numerusform>, %n abgelehnt</numerusform>
            <numerusform>, %n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence but for its point: &quot;3 users imported, 1 skipped&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; %1 says why.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt; %1 nennt den Grund.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt; %1 nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; --rejects FILE keeps them all, with reasons.</source>
        <translation>
            <numerusform>%n Zeile wurde abgelehnt; --rejects FILE hält alle fest, mit Gründen.</numerusform>
            <numerusform>%n Zeilen wurden abgelehnt; --rejects FILE hält alle fest, mit Gründen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported to its end before.</source>
        <translation>Diese Datei wurde schon früher bis zum Ende importiert.</translation>
    </message>
    <message>
        <source>Committed up to line %1: %2</source>
        <translation>Gespeichert bis Zeile %1: %2</translation>
    </message>
    <message>
        <source>There is no mail %1; `gatehouse mail list` shows all.</source>
        <translation>Eine Mail %1 gibt es nicht; `gatehouse mail list` zeigt alle.</translation>
    </message>
    <message>
        <source>There are no such mails.</source>
        <translation>Solche Mails gibt es nicht.</translation>
    </message>
    <message>
        <source>These are the newest %1; --state shows fewer.</source>
        <translation>Dies sind die neuesten %1; --state zeigt weniger.</translation>
    </message>
    <message>
        <source>The service tries again at once, or when it runs.</source>
        <translation>Der Dienst versucht es sofort noch einmal, oder sobald er läuft.</translation>
    </message>
    <message numerus="yes">
        <source>The service tries %n mail(s) again at once, or when it runs.</source>
        <translation>
            <numerusform>Der Dienst versucht %n Mail sofort noch einmal, oder sobald er läuft.</numerusform>
            <numerusform>Der Dienst versucht %n Mails sofort noch einmal, oder sobald er läuft.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The templates of the mails have problems.</source>
        <translation>Die Vorlagen der Mails haben Fehler.</translation>
    </message>
    <message>
        <source>The mail to %1 was not taken: %2</source>
        <translation>Die Mail an %1 wurde nicht angenommen: %2</translation>
    </message>
    <message>
        <source>The mail to %1 was taken: %2</source>
        <translation>Die Mail an %1 wurde angenommen: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mail(s) into %1, each as .html, .txt and .eml.</source>
        <translation>
            <numerusform>%n Mail nach %1 geschrieben, jede als .html, .txt und .eml.</numerusform>
            <numerusform>%n Mails nach %1 geschrieben, jede als .html, .txt und .eml.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mailed: mail.transport is &quot;none&quot;.</source>
        <translation>Es wird nichts gesendet: mail.transport ist &quot;none&quot;.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 ist auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>`gatehouse migrate` would change %1:</source>
        <translation>`gatehouse migrate` würde %1 ändern:</translation>
    </message>
    <message>
        <source>Changed %1:</source>
        <translation>%1 wurde geändert:</translation>
    </message>
    <message>
        <source>The configuration (of the environment and the defaults) is fine. In effect:</source>
        <translation>Die Konfiguration (aus Umgebung und Voreinstellungen) ist in Ordnung. Es gilt:</translation>
    </message>
    <message>
        <source>%1 is fine. In effect:</source>
        <translation>%1 ist in Ordnung. Es gilt:</translation>
    </message>
    <message>
        <source>ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user.</source>
        <translation>ACCOUNT ist keine id; `gatehouse oauth list %1` zeigt die dieses Benutzers.</translation>
    </message>
    <message>
        <source>%1 has no OAuth account with this id; `gatehouse oauth list %1` shows all.</source>
        <translation>%1 hat kein OAuth-Konto mit dieser id; `gatehouse oauth list %1` zeigt alle.</translation>
    </message>
    <message>
        <source>The provider could not be told; its tokens may still be good (%1).</source>
        <translation>Dem Anbieter konnte es nicht mitgeteilt werden; seine Token gelten vielleicht noch (%1).</translation>
    </message>
    <message>
        <source>There are no linked OAuth accounts.</source>
        <translation>Es gibt keine verknüpften OAuth-Konten.</translation>
    </message>
    <message>
        <source>These are the first %1; name a USER to see others.</source>
        <translation>Dies sind die ersten %1; nennen Sie einen USER, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Unlink the %1 account %2 from %3?</source>
        <extracomment>%1 is the name of a provider, %2 the address of the account there, %3 that of the user here.</extracomment>
        <translation>Die Verknüpfung des Kontos bei %1 (%2) mit %3 lösen?</translation>
    </message>
    <message>
        <source>%1 has no password and could not log in any more; --force unlinks it all the same.</source>
        <translation>%1 hat kein Passwort und könnte sich nicht mehr anmelden; --force löst die Verknüpfung trotzdem.</translation>
    </message>
    <message>
        <source>Unlinked the %1 account %2 from %3.</source>
        <translation>Die Verknüpfung des Kontos bei %1 (%2) mit %3 ist gelöst.</translation>
    </message>
    <message>
        <source>secrets.oauth_token_key is not set: nothing is encrypted.</source>
        <translation>secrets.oauth_token_key ist nicht gesetzt: nichts wird verschlüsselt.</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted the tokens of %n account(s).</source>
        <translation>
            <numerusform>Die Token von %n Konto wurden verschlüsselt.</numerusform>
            <numerusform>Die Token von %n Konten wurden verschlüsselt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left the tokens of %n account(s) as they were: encrypted they need wider columns.</source>
        <translation>
            <numerusform>Die Token von %n Konto blieben, wie sie waren: verschlüsselt brauchen sie breitere Spalten.</numerusform>
            <numerusform>Die Token von %n Konten blieben, wie sie waren: verschlüsselt brauchen sie breitere Spalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: the disk is full or the reader is gone.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: der Datenträger ist voll, oder der Leser ist fort.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>Es gibt kein Terminal, an dem gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The terminal would show what is typed.</source>
        <translation>Das Terminal würde zeigen, was getippt wird.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Diese Zeile ist zu lang.</translation>
    </message>
    <message>
        <source>Nothing was answered, nothing was changed.</source>
        <translation>Es wurde nichts geantwortet und nichts geändert.</translation>
    </message>
    <message>
        <source>Standard input is empty; send the token on its first line.</source>
        <translation>Die Standardeingabe ist leer; senden Sie das Token in ihrer ersten Zeile.</translation>
    </message>
    <message>
        <source>This token is not in the database, nor in Redis: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>Dieses Token ist nicht in der Datenbank und nicht in Redis: es ist schon widerrufen, oder ein JWT, das bis zu seinem Ablauf gilt.</translation>
    </message>
    <message>
        <source>This token is not in the database: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>Dieses Token ist nicht in der Datenbank: es ist schon widerrufen, oder ein JWT, das bis zu seinem Ablauf gilt.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s) of %1.</source>
        <translation>
            <numerusform>%n Token von %1 widerrufen.</numerusform>
            <numerusform>%n Token von %1 widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>JWTs are not stored and stay good until they expire (backend %1); `gatehouse user update USER --deactivate` stops them at once.</source>
        <translation>JWTs werden nicht gespeichert und gelten bis zu ihrem Ablauf (Backend %1); `gatehouse user update USER --deactivate` beendet sie sofort.</translation>
    </message>
    <message>
        <source>There are no tokens in the database, nor in Redis.</source>
        <translation>In der Datenbank und in Redis sind keine Token.</translation>
    </message>
    <message>
        <source>There are no tokens in the database.</source>
        <translation>In der Datenbank sind keine Token.</translation>
    </message>
    <message>
        <source>These are the newest %1; name a USER to see others.</source>
        <translation>Dies sind die neuesten %1; nennen Sie einen USER, um andere zu sehen.</translation>
    </message>
    <message>
        <source>Nothing to remove: no backend keeps tokens in the database, or those of one never expire.</source>
        <translation>Nichts zu entfernen: kein Backend hat Token in der Datenbank, oder die von einem laufen nie ab.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n expired token(s).</source>
        <translation>
            <numerusform>%n abgelaufenes Token entfernt.</numerusform>
            <numerusform>%n abgelaufene Token entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Neues Passwort für %1:</translation>
    </message>
    <message>
        <source>The password is not valid UTF-8; save its file as UTF-8.</source>
        <translation>Das Passwort ist kein gültiges UTF-8; speichern Sie seine Datei als UTF-8.</translation>
    </message>
    <message>
        <source>No active superuser is left; `gatehouse user create EMAIL --superuser` adds one.</source>
        <translation>Kein aktiver Superuser ist übrig; `gatehouse user create EMAIL --superuser` fügt einen hinzu.</translation>
    </message>
    <message>
        <source>The field %1 must be given: --field %1=VALUE.</source>
        <translation>Das Feld %1 muss angegeben werden: --field %1=VALUE.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Kein Benutzer passt.</translation>
    </message>
    <message>
        <source>More follow; say the same with --after %1</source>
        <translation>Weitere folgen; wiederholen Sie den Befehl mit --after %1</translation>
    </message>
    <message>
        <source>This is the last active superuser. Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>Das ist der letzte aktive Superuser. %1 (%2) mit allen Token und OAuth-Konten löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>%1 (%2) mit allen Token und OAuth-Konten löschen? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Deleted %1 (%2).</source>
        <translation>%1 (%2) wurde gelöscht.</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>Das Passwort von %1 ist geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s).</source>
        <translation>
            <numerusform>%n Token widerrufen.</numerusform>
            <numerusform>%n Token widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>Die Datei ist leer: ihre erste Zeile muss die Spalten nennen, zum Beispiel email,hashed_password.</translation>
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
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>Nur eine Datei kann dort weitergelesen werden, wo aufgehört wurde.</translation>
    </message>
    <message>
        <source>No import of this file was begun. A file that was changed is another one.</source>
        <translation>Ein Import dieser Datei wurde nicht begonnen. Eine geänderte Datei ist eine andere.</translation>
    </message>
    <message>
        <source>An import of this file was broken off behind line %1.</source>
        <translation>Ein Import dieser Datei wurde nach Zeile %1 abgebrochen.</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2.</source>
        <translation>Der Bericht %1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>There is no column %1; it must be %2. --ignore-unknown leaves it out.</source>
        <translation>Eine Spalte %1 gibt es nicht; möglich ist %2. --ignore-unknown lässt sie aus.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>Zwei Spalten der Datei sollen dieselbe sein.</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>Die erste Zeile nennt keine Spalte email.</translation>
    </message>
    <message>
        <source>The users cannot be written: the disk is full or the reader is gone.</source>
        <translation>Die Benutzer können nicht geschrieben werden: der Datenträger ist voll, oder der Leser ist fort.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Welcome to {service}. Please confirm that {recipient} is your e-mail address.</source>
        <extracomment>{service} is the name of the service, {recipient} the e-mail address of the reader.</extracomment>
        <translation>Willkommen bei {service}. Bitte bestätigen Sie, dass {recipient} Ihre E-Mail-Adresse ist.</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, asked to set a new password for your account at {service}.</source>
        <extracomment>{service} is the name of the service.</extracomment>
        <translation>Jemand, hoffentlich Sie selbst, möchte ein neues Passwort für Ihr Konto bei {service} festlegen.</translation>
    </message>
    <message>
        <source>The password of your account at {service} was changed ({time}).</source>
        <extracomment>{service} is the name of the service, {time} an instant such as &quot;20 November 2026, 16:03 UTC&quot;.</extracomment>
        <translation>Das Passwort Ihres Kontos bei {service} wurde geändert ({time}).</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed to {new_email} ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>{new_email} is the new e-mail address of the account.</extracomment>
        <translation>Die E-Mail-Adresse Ihres Kontos bei {service} wurde in {new_email} geändert ({time}). Nachrichten zu diesem Konto gehen künftig nicht mehr an die bisherige Adresse.</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>The same where the new e-mail address is not known.</extracomment>
        <translation>Die E-Mail-Adresse Ihres Kontos bei {service} wurde geändert ({time}). Nachrichten zu diesem Konto gehen künftig nicht mehr an die bisherige Adresse.</translation>
    </message>
    <message>
        <source>Somebody logged in to your account at {service} from a place or a device that was not used before.</source>
        <translation>Bei Ihrem Konto bei {service} hat sich jemand von einem bisher unbekannten Ort oder Gerät aus angemeldet.</translation>
    </message>
    <message>
        <source>This is a test message. If you can read it, {service} can send mail.</source>
        <extracomment>The mail that an administrator sends to see whether mails arrive.</extracomment>
        <translation>Dies ist eine Testnachricht. Wenn Sie sie lesen können, kann {service} E-Mails versenden.</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message.</source>
        <translation>Wenn Sie das nicht veranlasst haben, können Sie diese Nachricht einfach ignorieren.</translation>
    </message>
    <message>
        <source>The link is valid for one hour.</source>
        <translation>Der Link ist eine Stunde lang gültig.</translation>
    </message>
    <message>
        <source>If the button does not work, open this address in your browser:</source>
        <extracomment>Stands above the link itself.</extracomment>
        <translation>Falls die Schaltfläche nicht funktioniert, öffnen Sie bitte diese Adresse in Ihrem Browser:</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Bestätigen Sie Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Confirm e-mail address</source>
        <extracomment>On a button.</extracomment>
        <translation>E-Mail-Adresse bestätigen</translation>
    </message>
    <message>
        <source>To confirm the address, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>Um die Adresse zu bestätigen, öffnen Sie bitte diesen Link:</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Subject of the mail, and on its button.</extracomment>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <source>To set a new password, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>Um ein neues Passwort festzulegen, öffnen Sie bitte diesen Link:</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message; your password stays as it is.</source>
        <translation>Wenn Sie das nicht veranlasst haben, können Sie diese Nachricht einfach ignorieren; Ihr Passwort bleibt unverändert.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Ihr Passwort wurde geändert</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once and contact the operator of {service}.</source>
        <translation>Wenn Sie das waren, brauchen Sie nichts zu tun. Andernfalls legen Sie bitte sofort ein neues Passwort fest und wenden Sie sich an den Betreiber von {service}.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Ihre E-Mail-Adresse wurde geändert</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please contact the operator of {service} at once: somebody else may have access to your account.</source>
        <translation>Wenn Sie das waren, brauchen Sie nichts zu tun. Andernfalls wenden Sie sich bitte sofort an den Betreiber von {service}: Möglicherweise hat jemand anderes Zugriff auf Ihr Konto.</translation>
    </message>
    <message>
        <source>New login to your account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Neue Anmeldung bei Ihrem Konto</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Zeitpunkt: {time}</translation>
    </message>
    <message>
        <source>IP address: {client_address}</source>
        <extracomment>{client_address} is an address such as 192.0.2.1.</extracomment>
        <translation>IP-Adresse: {client_address}</translation>
    </message>
    <message>
        <source>Browser or app: {user_agent}</source>
        <extracomment>{user_agent} is what a browser says of itself, such as &quot;Mozilla/5.0 (X11; Linux x86_64)&quot;.</extracomment>
        <translation>Browser oder App: {user_agent}</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once.</source>
        <translation>Wenn Sie das waren, brauchen Sie nichts zu tun. Andernfalls legen Sie bitte sofort ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Sie haben bereits ein Konto</translation>
    </message>
    <message>
        <source>If it was you, please log in as usual; if you have forgotten your password, you can set a new one. If not, you can simply ignore this message; nothing was changed.</source>
        <translation>Wenn Sie das waren, melden Sie sich bitte wie gewohnt an; falls Sie Ihr Passwort vergessen haben, können Sie ein neues festlegen. Andernfalls können Sie diese Nachricht einfach ignorieren; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Test message from {service}</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Testnachricht von {service}</translation>
    </message>
    <message>
        <source>The operator of {service} sent it; there is nothing to do.</source>
        <translation>Der Betreiber von {service} hat sie versendet; Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>This message was sent automatically by {service} ({public_url}).</source>
        <extracomment>At the foot of every mail. {public_url} is the address of the service, https://example.org.</extracomment>
        <translation>Diese Nachricht wurde automatisch von {service} versendet ({public_url}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>An address, or a browser, that is not known: &quot;IP address: unknown&quot;.</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>{date}, {clock} UTC</source>
        <extracomment>{date} is a date in words, {clock} a time such as 16:03; UTC is the time zone.</extracomment>
        <translation>{date}, {clock} Uhr UTC</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, wants to use the e-mail address {recipient} for an account at {service}. Please confirm that this address is yours.</source>
        <extracomment>Goes to the new address of an account; its reader may have no account.</extracomment>
        <translation>Jemand, hoffentlich Sie selbst, möchte die E-Mail-Adresse {recipient} für ein Konto bei {service} verwenden. Bitte bestätigen Sie, dass dies Ihre Adresse ist.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wanted to use the e-mail address {recipient} for an account at {service}. There is already an account with this address.</source>
        <translation>Jemand, wahrscheinlich Sie selbst, wollte die E-Mail-Adresse {recipient} für ein Konto bei {service} verwenden. Mit dieser Adresse gibt es bereits ein Konto.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Bestätigen Sie Ihre neue E-Mail-Adresse</translation>
    </message>
</context>
</TS>
