<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Password should be at least %n character(s)</source>
        <translation>
            <numerusform>Le mot de passe doit comporter au moins %n caractère</numerusform>
            <numerusform>Le mot de passe doit comporter au moins %n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password should be at most %n byte(s)</source>
        <translation>
            <numerusform>Le mot de passe doit comporter au plus %n octet</numerusform>
            <numerusform>Le mot de passe doit comporter au plus %n octets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Every command takes:</source>
        <translation>Toute commande accepte :</translation>
    </message>
    <message>
        <source>`%1` tells more about a command.</source>
        <translation>`%1` en dit plus sur une commande.</translation>
    </message>
    <message>
        <source>Gatehouse: user management and log-in for anything that speaks HTTP.</source>
        <translation>Gatehouse : gestion des utilisateurs et connexion pour tout ce qui parle HTTP.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation : %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes :</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>Pour commencer :</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options disponibles :</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Exemple :</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemples :</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <extracomment>%1 is what is wrong with the command line, as a question; %2 a command.</extracomment>
        <translation>%1 Voir `%2`.</translation>
    </message>
    <message>
        <source>%1. See `%2`.</source>
        <translation>%1. Voir `%2`.</translation>
    </message>
    <message>
        <source>say what to do: %1 %2</source>
        <translation>indiquez ce qu’il faut faire : %1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>il n’y a pas de commande « %1 »</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; did you mean %2?</source>
        <translation>il n’y a pas de commande « %1 » ; vouliez-vous dire %2 ?</translation>
    </message>
    <message>
        <source>say what to do before %1, for example `gatehouse serve`</source>
        <translation>indiquez ce qu’il faut faire avant %1, par exemple `gatehouse serve`</translation>
    </message>
    <message>
        <source>say what to do, for example `gatehouse serve`</source>
        <translation>indiquez ce qu’il faut faire, par exemple `gatehouse serve`</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 ne prend pas de valeur</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>--%1 needs its value: --%1 %2</source>
        <translation>--%1 a besoin d’une valeur : --%1 %2</translation>
    </message>
    <message>
        <source>--config needs the name of a file</source>
        <translation>--config a besoin du nom d’un fichier</translation>
    </message>
    <message>
        <source>%1 does not exist, because everyone on the machine can read arguments; use %1-stdin</source>
        <translation>%1 n’existe pas, car tout le monde sur la machine peut lire les arguments ; utilisez %1-stdin</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 n’a pas d’option %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; did you mean %3?</source>
        <translation>%1 n’a pas d’option %2 ; vouliez-vous dire %3 ?</translation>
    </message>
    <message>
        <source>there are more arguments than the %1 that %2 takes: %3</source>
        <translation>il y a plus d’arguments que les %1 que prend %2 : %3</translation>
    </message>
    <message>
        <source>%1 needs %2: %3</source>
        <translation>%1 a besoin de %2 : %3</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 ne doit pas être vide</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 et --%2 s’excluent</translation>
    </message>
    <message>
        <source>do not ask whether it is meant</source>
        <translation>ne pas demander de confirmation</translation>
    </message>
    <message>
        <source>set a column of [[user.field]]; may be given several times</source>
        <translation>définir une colonne de [[user.field]] ; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>read the password from the first line of standard input</source>
        <translation>lire le mot de passe sur la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>make one up and print it</source>
        <translation>en créer un et l’afficher</translation>
    </message>
    <message>
        <source>--field wants NAME=VALUE, such as --field first_name=Ada</source>
        <translation>--field attend NAME=VALUE, par exemple --field first_name=Ada</translation>
    </message>
    <message>
        <source>--field %1 is given twice</source>
        <translation>--field %1 est indiqué deux fois</translation>
    </message>
    <message>
        <source>--%1 wants yes or no</source>
        <translation>--%1 attend yes ou no</translation>
    </message>
    <message>
        <source>--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost</source>
        <translation>--host attend une adresse IP de cette machine (0.0.0.0 et :: les désignent toutes) ou localhost</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535; 0 takes any free port</source>
        <translation>--port attend un nombre de 0 à 65535 ; 0 prend un port libre</translation>
    </message>
    <message>
        <source>--sort wants id or email</source>
        <translation>--sort attend id ou email</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to 1000</source>
        <translation>--limit attend un nombre de 1 à 1000</translation>
    </message>
    <message>
        <source>--email must not be empty</source>
        <translation>--email ne doit pas être vide</translation>
    </message>
    <message>
        <source>user update needs something to change, such as --email or --deactivate</source>
        <translation>user update a besoin de quelque chose à modifier, par exemple --email ou --deactivate</translation>
    </message>
    <message>
        <source>token revoke wants USER, whose tokens all go, or --token-stdin, but not both</source>
        <translation>token revoke attend USER, dont tous les jetons sont révoqués, ou --token-stdin, mais pas les deux</translation>
    </message>
    <message>
        <source>oauth list wants USER or --user, but not both</source>
        <translation>oauth list attend USER ou --user, mais pas les deux</translation>
    </message>
    <message>
        <source>run the service</source>
        <translation>lancer le service</translation>
    </message>
    <message>
        <source>Runs the service until SIGTERM or SIGINT.
When it is ready it prints the address it listens at.</source>
        <translation>Fait tourner le service jusqu’à SIGTERM ou SIGINT.
Une fois prêt, il affiche l’adresse à laquelle il écoute.</translation>
    </message>
    <message>
        <source>listen at this IP address instead of server.host</source>
        <translation>écouter à cette adresse IP au lieu de server.host</translation>
    </message>
    <message>
        <source>listen at this port instead of server.port; 0 takes any free one</source>
        <translation>écouter sur ce port au lieu de server.port ; 0 en prend un libre</translation>
    </message>
    <message>
        <source>say whether the configuration is good</source>
        <translation>dire si la configuration est correcte</translation>
    </message>
    <message>
        <source>Reads the configuration as the service would and lists everything that is wrong with it.
Exit code 78 means that there is something.</source>
        <translation>Lit la configuration comme le ferait le service et énumère tout ce qui n’y va pas.
Le code de sortie 78 signifie qu’il y a quelque chose.</translation>
    </message>
    <message>
        <source>make or upgrade the tables</source>
        <translation>créer ou mettre à niveau les tables</translation>
    </message>
    <message>
        <source>Makes the tables that are missing, upgrades older ones, and says what it did.
It can be run again at any time.</source>
        <translation>Crée les tables manquantes, met à niveau les plus anciennes et dit ce qui a été fait.
Peut être relancé à tout moment.</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>dire seulement ce qui serait fait</translation>
    </message>
    <message>
        <source>find users</source>
        <translation>trouver des utilisateurs</translation>
    </message>
    <message>
        <source>Lists users, a page at a time. Conditions add up. With --json it prints one JSON object a line; when
more follow, {&quot;next_cursor&quot;:&quot;…&quot;} goes to standard error.</source>
        <translation>Énumère les utilisateurs, page par page. Les conditions s’additionnent. Avec --json, chaque ligne est un objet
JSON ; s’il y en a d’autres, {&quot;next_cursor&quot;:&quot;…&quot;} va sur la sortie d’erreur.</translation>
    </message>
    <message>
        <source>TEXT stands somewhere in the e-mail address or a text field</source>
        <translation>TEXT figure quelque part dans l’adresse e-mail ou dans un champ de texte</translation>
    </message>
    <message>
        <source>the e-mail address begins with TEXT; fast for any number of users</source>
        <translation>l’adresse e-mail commence par TEXT ; rapide quel que soit le nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>only users who may, or may not, log in</source>
        <translation>seulement les utilisateurs qui peuvent, ou ne peuvent pas, se connecter</translation>
    </message>
    <message>
        <source>only users with, or without, a verified address</source>
        <translation>seulement les utilisateurs dont l’adresse est vérifiée, ou ne l’est pas</translation>
    </message>
    <message>
        <source>only superusers, or only others</source>
        <translation>seulement les superutilisateurs, ou seulement les autres</translation>
    </message>
    <message>
        <source>in this order; without it by id, and by email where there is --email-prefix</source>
        <translation>dans cet ordre ; sinon par id, et par email avec --email-prefix</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>dans l’ordre inverse</translation>
    </message>
    <message>
        <source>at most N users, 1 to 1000; 50 unless told otherwise</source>
        <translation>au plus N utilisateurs, de 1 à 1000 ; sinon 50</translation>
    </message>
    <message>
        <source>the next page: CURSOR is on standard error after the page before</source>
        <translation>la page suivante : CURSOR est sur la sortie d’erreur après la page précédente</translation>
    </message>
    <message>
        <source>show one user</source>
        <translation>afficher un utilisateur</translation>
    </message>
    <message>
        <source>Shows one user, found by id or e-mail address.</source>
        <translation>Affiche un utilisateur, trouvé par id ou par adresse e-mail.</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Adds a user. Unless told otherwise it asks for the password at the terminal, twice; a password is
never an argument, because everyone on the machine could read it there.</source>
        <translation>Ajoute un utilisateur. Sauf indication contraire, le mot de passe est demandé deux fois au terminal ; un mot de
passe n’est jamais un argument, car tout le monde sur la machine pourrait l’y lire.</translation>
    </message>
    <message>
        <source>may do everything; the address counts as verified</source>
        <translation>peut tout faire ; l’adresse compte comme vérifiée</translation>
    </message>
    <message>
        <source>the address needs no verification any more</source>
        <translation>l’adresse n’a plus besoin d’être vérifiée</translation>
    </message>
    <message>
        <source>cannot log in yet</source>
        <translation>ne peut pas encore se connecter</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>modifier un utilisateur</translation>
    </message>
    <message>
        <source>Changes what is named and leaves the rest as it is.</source>
        <translation>Modifie ce qui est indiqué et laisse le reste tel quel.</translation>
    </message>
    <message>
        <source>the new address, which is then not verified unless --verify is given too</source>
        <translation>la nouvelle adresse, qui n’est alors pas vérifiée, sauf si --verify est aussi indiqué</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>peut se connecter</translation>
    </message>
    <message>
        <source>cannot log in; tokens stop working</source>
        <translation>ne peut pas se connecter ; les jetons cessent de fonctionner</translation>
    </message>
    <message>
        <source>the address counts as verified</source>
        <translation>l’adresse compte comme vérifiée</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>l’adresse ne compte pas comme vérifiée</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>peut tout faire</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ne peut plus tout faire</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>supprimer un utilisateur</translation>
    </message>
    <message>
        <source>Removes a user with all tokens and OAuth accounts. It cannot be undone.</source>
        <translation>Supprime un utilisateur avec tous ses jetons et comptes OAuth. C’est irréversible.</translation>
    </message>
    <message>
        <source>give a user another password</source>
        <translation>donner un autre mot de passe à un utilisateur</translation>
    </message>
    <message>
        <source>Gives a user another password. Unless told otherwise it asks for it at the terminal, twice.</source>
        <translation>Donne un autre mot de passe à un utilisateur. Sauf indication contraire, il est demandé deux fois au terminal.</translation>
    </message>
    <message>
        <source>list the tokens in the database</source>
        <translation>énumérer les jetons de la base de données</translation>
    </message>
    <message>
        <source>Lists who has tokens and since when, never the tokens themselves.
JWTs are not stored, so they are not here.</source>
        <translation>Énumère qui a des jetons et depuis quand, jamais les jetons eux-mêmes.
Les JWT ne sont pas enregistrés et ne figurent donc pas ici.</translation>
    </message>
    <message>
        <source>revoke a user&apos;s tokens, or one token</source>
        <translation>révoquer les jetons d’un utilisateur, ou un seul jeton</translation>
    </message>
    <message>
        <source>Revokes all tokens of USER, or with --token-stdin the one token on standard input: as an argument,
everyone on the machine could read it.</source>
        <translation>Révoque tous les jetons de USER, ou avec --token-stdin celui de l’entrée standard : s’il était un argument,
tout le monde sur la machine pourrait le lire.</translation>
    </message>
    <message>
        <source>revoke the token on the first line of standard input</source>
        <translation>révoquer le jeton de la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>remove expired tokens</source>
        <translation>supprimer les jetons expirés</translation>
    </message>
    <message>
        <source>Removes expired tokens from the database. They are refused anyway; this frees the room.</source>
        <translation>Supprime les jetons expirés de la base de données. Ils sont refusés de toute façon ; cela libère de la place.</translation>
    </message>
    <message>
        <source>list linked OAuth accounts</source>
        <translation>énumérer les comptes OAuth liés</translation>
    </message>
    <message>
        <source>Lists the OAuth accounts of one user, or of everyone.</source>
        <translation>Énumère les comptes OAuth d’un utilisateur, ou de tous.</translation>
    </message>
    <message>
        <source>the same as the argument</source>
        <translation>la même chose que l’argument</translation>
    </message>
    <message>
        <source>only those of this [[oauth]] client</source>
        <translation>seulement ceux de ce client [[oauth]]</translation>
    </message>
    <message>
        <source>unlink an OAuth account from a user</source>
        <translation>délier un compte OAuth d’un utilisateur</translation>
    </message>
    <message>
        <source>Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to do so.
ACCOUNT is the id that `gatehouse oauth list` shows.</source>
        <translation>Délie un compte OAuth, et révoque ses jetons chez le fournisseur lorsque celui-ci le permet.
ACCOUNT est l’id qu’affiche `gatehouse oauth list`.</translation>
    </message>
    <message>
        <source>unlink it even if the user could not log in any more</source>
        <translation>le délier même si l’utilisateur ne pouvait plus se connecter</translation>
    </message>
    <message>
        <source>encrypt stored provider tokens with the first key</source>
        <translation>chiffrer les jetons enregistrés des fournisseurs avec la première clé</translation>
    </message>
    <message>
        <source>Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those
in clear, and those of an older key, which is not needed any more afterwards.</source>
        <translation>Chiffre les jetons enregistrés des fournisseurs avec la première clé de secrets.oauth_token_key : ceux en clair,
et ceux d’une clé plus ancienne, qui n’est ensuite plus nécessaire.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>afficher du JSON, pour les programmes</translation>
    </message>
    <message>
        <source>read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml</source>
        <translation>lire cette configuration ; sinon GATEHOUSE_CONFIG, sinon ./gatehouse.toml</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>afficher ceci</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>afficher la version</translation>
    </message>
    <message>
        <source>--state wants queued, sent or failed</source>
        <translation>--state attend queued, sent ou failed</translation>
    </message>
    <message>
        <source>mail retry wants MAIL, or --all-failed, but not both</source>
        <translation>mail retry attend MAIL ou --all-failed, mais pas les deux</translation>
    </message>
    <message>
        <source>--output must not be empty</source>
        <translation>--output ne doit pas être vide</translation>
    </message>
    <message>
        <source>write an example of every mail as files</source>
        <translation>écrire un exemple de chaque message dans des fichiers</translation>
    </message>
    <message>
        <source>Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and KIND.txt
to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced.</source>
        <translation>Écrit chaque message dans chaque langue dans FOLDER/LANGUAGE, avec des noms inventés : KIND.html et KIND.txt
à regarder, KIND.eml à ouvrir dans une messagerie. Les fichiers d’un aperçu précédent sont remplacés.</translation>
    </message>
    <message>
        <source>write into this folder; else ./mail-preview</source>
        <translation>écrire dans ce dossier ; sinon dans ./mail-preview</translation>
    </message>
    <message>
        <source>send one mail at once, to see whether it arrives</source>
        <translation>envoyer un message tout de suite, pour voir s’il arrive</translation>
    </message>
    <message>
        <source>Sends a test message through the configured transport at once and says what the server answered.
It is not written into the outbox and not tried again.</source>
        <translation>Envoie tout de suite un message de test par la voie configurée et dit ce que le serveur a répondu.
Il n’est pas mis dans la boîte d’envoi et n’est pas réessayé.</translation>
    </message>
    <message>
        <source>list mails and what became of them</source>
        <translation>énumérer les messages et ce qu’ils sont devenus</translation>
    </message>
    <message>
        <source>Lists the newest mails: what waits, what was sent in the last days, and what was given up.</source>
        <translation>Énumère les messages les plus récents : ceux en attente, ceux envoyés ces derniers jours, ceux abandonnés.</translation>
    </message>
    <message>
        <source>only mails in this state</source>
        <translation>seulement les messages dans cet état</translation>
    </message>
    <message>
        <source>show one mail</source>
        <translation>afficher un message</translation>
    </message>
    <message>
        <source>Shows what is known of one mail, with the last answer of the mail server.
MAIL is the id that `gatehouse mail list` shows.</source>
        <translation>Affiche ce que l’on sait d’un message, avec la dernière réponse du serveur de messagerie.
MAIL est l’id qu’affiche `gatehouse mail list`.</translation>
    </message>
    <message>
        <source>try again to send a mail</source>
        <translation>réessayer d’envoyer un message</translation>
    </message>
    <message>
        <source>Has a mail that waits or was given up sent at once, by the service that runs or by the next one.</source>
        <translation>Fait envoyer tout de suite un message en attente ou abandonné, par le service qui tourne ou par le prochain.</translation>
    </message>
    <message>
        <source>all mails that were given up</source>
        <translation>tous les messages abandonnés</translation>
    </message>
    <message>
        <source>a table with commas, or a JSON object a line; else as the file&apos;s name ends, or csv</source>
        <translation>table à virgules, ou un objet JSON par ligne ; sinon selon le nom du fichier, ou csv</translation>
    </message>
    <message>
        <source>--format wants csv or jsonl</source>
        <translation>--format attend csv ou jsonl</translation>
    </message>
    <message>
        <source>--on-conflict wants skip, update or fail</source>
        <translation>--on-conflict attend skip, update ou fail</translation>
    </message>
    <message>
        <source>--batch wants a number from 1 to %1</source>
        <translation>--batch attend un nombre de 1 à %1</translation>
    </message>
    <message>
        <source>--rejects needs the name of a file</source>
        <translation>--rejects a besoin du nom d’un fichier</translation>
    </message>
    <message>
        <source>--resume needs a file: standard input cannot be read again</source>
        <translation>--resume a besoin d’un fichier : l’entrée standard ne peut pas être relue</translation>
    </message>
    <message>
        <source>--output needs the name of a file</source>
        <translation>--output a besoin du nom d’un fichier</translation>
    </message>
    <message>
        <source>--for-spreadsheets wants a table, not JSON lines</source>
        <translation>--for-spreadsheets veut une table, pas des lignes JSON</translation>
    </message>
    <message>
        <source>add the users of a file</source>
        <translation>ajouter les utilisateurs d’un fichier</translation>
    </message>
    <message>
        <source>Adds the users of a table (CSV) or of JSON lines; - is standard input. Columns: email, and where
wanted id, hashed_password, is_active, is_superuser, is_verified and those of [[user.field]].
Each batch is committed as a whole. Lines that cannot be used are left out; exit code 65 says so.</source>
        <translation>Ajoute les utilisateurs d’une table (CSV) ou de lignes JSON ; - est l’entrée standard. Colonnes : email, et au
besoin id, hashed_password, is_active, is_superuser, is_verified et celles de [[user.field]].
Chaque lot est enregistré en entier. Les lignes inutilisables sont omises ; le code de sortie 65 le signale.</translation>
    </message>
    <message>
        <source>commit after N lines; 50000 unless told otherwise</source>
        <translation>enregistrer toutes les N lignes ; sinon 50000</translation>
    </message>
    <message>
        <source>where address or id are taken: leave that user, change it, or reject the line (fail)</source>
        <translation>adresse ou id pris : garder l’utilisateur, le modifier ou rejeter la ligne (fail)</translation>
    </message>
    <message>
        <source>write line, address and reason of rejected lines into this file</source>
        <translation>écrire la ligne, l’adresse et la raison des lignes rejetées dans ce fichier</translation>
    </message>
    <message>
        <source>go on where an import of the same file was broken off</source>
        <translation>reprendre là où une importation du même fichier a été interrompue</translation>
    </message>
    <message>
        <source>begin again instead</source>
        <translation>recommencer au début</translation>
    </message>
    <message>
        <source>only say what would be done; finds no two lines that conflict far apart</source>
        <translation>dire seulement ce qui serait fait ; ne voit pas les conflits de lignes éloignées</translation>
    </message>
    <message>
        <source>leave out columns that users do not have</source>
        <translation>omettre les colonnes que les utilisateurs n’ont pas</translation>
    </message>
    <message>
        <source>write all users</source>
        <translation>écrire tous les utilisateurs</translation>
    </message>
    <message>
        <source>Writes all users, with their password hashes, as a table (CSV) or JSON lines that import reads.
A file is readable for its owner only. A spreadsheet runs what users wrote where it looks like a
formula: for one, take --for-spreadsheets.</source>
        <translation>Écrit tous les utilisateurs, avec les empreintes des mots de passe, en table (CSV) ou lignes JSON que lit import.
Un fichier n’est lisible que par son propriétaire. Un tableur exécute ce que des utilisateurs ont écrit et qui
ressemble à une formule : pour un tableur, prenez --for-spreadsheets.</translation>
    </message>
    <message>
        <source>write into this file; else to standard output</source>
        <translation>écrire dans ce fichier ; sinon sur la sortie standard</translation>
    </message>
    <message>
        <source>leave the hashes out</source>
        <translation>omettre les empreintes</translation>
    </message>
    <message>
        <source>leave the hashes out, and put an apostrophe before what would be a formula</source>
        <translation>omettre les empreintes et mettre une apostrophe devant ce qui serait une formule</translation>
    </message>
    <message>
        <source>Made or upgraded the tables in %1.</source>
        <translation>Les tables de %1 ont été créées ou mises à niveau.</translation>
    </message>
    <message>
        <source>Use --password-stdin or --generate-password.</source>
        <translation>Utilisez --password-stdin ou --generate-password.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Encore une fois le même :</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>Les deux mots de passe diffèrent ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show what is typed; send it from a file or a pipe.</source>
        <translation>L’entrée standard est un terminal, qui montrerait ce qui est tapé ; passez par un fichier ou un tube.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>L’entrée standard ne peut pas être lue : %1.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long.</source>
        <translation>La première ligne de l’entrée standard est trop longue.</translation>
    </message>
    <message>
        <source>Say --yes when it is meant.</source>
        <translation>Indiquez --yes pour confirmer.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Il s’est produit une erreur qui ne devrait pas arriver.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>Un utilisateur avec cette adresse e-mail existe déjà.</translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation>L’utilisateur n’est pas actif.</translation>
    </message>
    <message>
        <source>The user is verified already.</source>
        <translation>L’utilisateur est déjà vérifié.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>Le jeton n’est pas valable.</translation>
    </message>
    <message>
        <source>The password is not good enough.</source>
        <translation>Le mot de passe n’est pas assez bon.</translation>
    </message>
    <message>
        <source>This is no id.</source>
        <translation>Ce n’est pas un id.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Une valeur n’est pas autorisée.</translation>
    </message>
    <message>
        <source>The search makes no sense.</source>
        <translation>La recherche n’a pas de sens.</translation>
    </message>
    <message>
        <source>This configuration cannot do that.</source>
        <translation>Cette configuration ne le permet pas.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Ce n’est pas autorisé.</translation>
    </message>
    <message>
        <source>There is no such OAuth account.</source>
        <translation>Ce compte OAuth n’existe pas.</translation>
    </message>
    <message>
        <source>The OAuth account is linked to another user.</source>
        <translation>Le compte OAuth est lié à un autre utilisateur.</translation>
    </message>
    <message>
        <source>The user could not log in any more.</source>
        <translation>L’utilisateur ne pourrait plus se connecter.</translation>
    </message>
    <message>
        <source>The OAuth provider does not take this code.</source>
        <translation>Le fournisseur OAuth n’accepte pas ce code.</translation>
    </message>
    <message>
        <source>The OAuth provider does not answer as it should.</source>
        <translation>Le fournisseur OAuth ne répond pas comme il le devrait.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Ce message n’existe pas.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données est inaccessible.</translation>
    </message>
    <message>
        <source>The database is not set up; run `gatehouse migrate`.</source>
        <translation>La base de données n’est pas préparée ; lancez `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version; use the newer program.</source>
        <translation>La base de données appartient à une version plus récente ; utilisez le programme plus récent.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile; try again.</source>
        <translation>L’utilisateur a été modifié entre-temps ; réessayez.</translation>
    </message>
    <message>
        <source>There is too much to do at the moment; try again.</source>
        <translation>Il y a trop à faire en ce moment ; réessayez.</translation>
    </message>
    <message>
        <source>There were too many attempts; try again later.</source>
        <translation>Il y a eu trop de tentatives ; réessayez plus tard.</translation>
    </message>
    <message>
        <source>The configuration has a problem; see `gatehouse check-config`.</source>
        <translation>La configuration a un problème ; voir `gatehouse check-config`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n user(s) into %1.</source>
        <translation>
            <numerusform>%n utilisateur écrit dans %1.</numerusform>
            <numerusform>%n utilisateurs écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal would obey what stands in some cells: write into a file with --output, or into a pipe.</source>
        <translation>Un terminal obéirait à ce que contiennent certaines cellules : écrivez dans un fichier avec --output, ou dans un tube.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer, such as 42.</source>
        <translation>Le champ %1 doit être un nombre entier, par exemple 42.</translation>
    </message>
    <message>
        <source>The field %1 must be a number, such as 3.14.</source>
        <translation>Le champ %1 doit être un nombre, par exemple 3.14.</translation>
    </message>
    <message>
        <source>The field %1 must be yes or no.</source>
        <translation>Le champ %1 doit être yes ou no.</translation>
    </message>
    <message>
        <source>The field %1 has an unknown type.</source>
        <translation>Le champ %1 est d’un type inconnu.</translation>
    </message>
    <message>
        <source>There is no field %1: the configuration has no [[user.field]].</source>
        <translation>Il n’y a pas de champ %1 : la configuration n’a pas de [[user.field]].</translation>
    </message>
    <message>
        <source>There is no field %1; it must be %2.</source>
        <translation>Il n’y a pas de champ %1 ; ce doit être %2.</translation>
    </message>
    <message>
        <source>--resume needs a file, which can be read again.</source>
        <translation>--resume a besoin d’un fichier, qui peut être relu.</translation>
    </message>
    <message>
        <source>Without --resume it begins.</source>
        <translation>Sans --resume, elle commence.</translation>
    </message>
    <message>
        <source>--resume goes on there, --restart begins again.</source>
        <translation>--resume reprend là, --restart recommence au début.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be imported</source>
        <translation>
            <numerusform>%n utilisateur serait importé</numerusform>
            <numerusform>%n utilisateurs seraient importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported</source>
        <translation>
            <numerusform>%n utilisateur importé</numerusform>
            <numerusform>%n utilisateurs importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <extracomment>Goes on after &quot;3 users imported&quot;; so the next two.</extracomment>
        <translation>
            <numerusform>, %n modifié</numerusform>
            <numerusform>, %n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n ignoré</numerusform>
            <numerusform>, %n ignorés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n rejected</source>
        <translation>
            <numerusform>, %n rejeté</numerusform>
            <numerusform>, %n rejetés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence but for its point: &quot;3 users imported, 1 skipped&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; %1 says why.</source>
        <translation>
            <numerusform>%n ligne a été rejetée ; %1 dit pourquoi.</numerusform>
            <numerusform>%n lignes ont été rejetées ; %1 dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; --rejects FILE keeps them all, with reasons.</source>
        <translation>
            <numerusform>%n ligne a été rejetée ; --rejects FILE les garde toutes, avec les raisons.</numerusform>
            <numerusform>%n lignes ont été rejetées ; --rejects FILE les garde toutes, avec les raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported to its end before.</source>
        <translation>Ce fichier a déjà été importé jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Committed up to line %1: %2</source>
        <translation>Enregistré jusqu’à la ligne %1 : %2</translation>
    </message>
    <message>
        <source>There is no mail %1; `gatehouse mail list` shows all.</source>
        <translation>Il n’y a pas de message %1 ; `gatehouse mail list` les affiche tous.</translation>
    </message>
    <message>
        <source>There are no such mails.</source>
        <translation>Il n’y a pas de tels messages.</translation>
    </message>
    <message>
        <source>These are the newest %1; --state shows fewer.</source>
        <translation>Ce sont les %1 plus récents ; --state en montre moins.</translation>
    </message>
    <message>
        <source>The service tries again at once, or when it runs.</source>
        <translation>Le service réessaie tout de suite, ou dès qu’il tourne.</translation>
    </message>
    <message numerus="yes">
        <source>The service tries %n mail(s) again at once, or when it runs.</source>
        <translation>
            <numerusform>Le service réessaie %n message tout de suite, ou dès qu’il tourne.</numerusform>
            <numerusform>Le service réessaie %n messages tout de suite, ou dès qu’il tourne.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>The templates of the mails have problems.</source>
        <translation>Les modèles des messages ont des problèmes.</translation>
    </message>
    <message>
        <source>The mail to %1 was not taken: %2</source>
        <translation>Le message à %1 n’a pas été accepté : %2</translation>
    </message>
    <message>
        <source>The mail to %1 was taken: %2</source>
        <translation>Le message à %1 a été accepté : %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Le dossier %1 ne peut pas être créé.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mail(s) into %1, each as .html, .txt and .eml.</source>
        <translation>
            <numerusform>%n message écrit dans %1, chacun en .html, .txt et .eml.</numerusform>
            <numerusform>%n messages écrits dans %1, chacun en .html, .txt et .eml.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mailed: mail.transport is &quot;none&quot;.</source>
        <translation>Rien n’est envoyé : mail.transport est &quot;none&quot;.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 est à jour.</translation>
    </message>
    <message>
        <source>`gatehouse migrate` would change %1:</source>
        <translation>`gatehouse migrate` modifierait %1 :</translation>
    </message>
    <message>
        <source>Changed %1:</source>
        <translation>%1 a été modifié :</translation>
    </message>
    <message>
        <source>The configuration (of the environment and the defaults) is fine. In effect:</source>
        <translation>La configuration (de l’environnement et des valeurs par défaut) est correcte. En vigueur :</translation>
    </message>
    <message>
        <source>%1 is fine. In effect:</source>
        <translation>%1 est correct. En vigueur :</translation>
    </message>
    <message>
        <source>ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user.</source>
        <translation>ACCOUNT n’est pas un id ; `gatehouse oauth list %1` affiche ceux de cet utilisateur.</translation>
    </message>
    <message>
        <source>%1 has no OAuth account with this id; `gatehouse oauth list %1` shows all.</source>
        <translation>%1 n’a pas de compte OAuth avec cet id ; `gatehouse oauth list %1` les affiche tous.</translation>
    </message>
    <message>
        <source>The provider could not be told; its tokens may still be good (%1).</source>
        <translation>Le fournisseur n’a pas pu être informé ; ses jetons sont peut-être encore valables (%1).</translation>
    </message>
    <message>
        <source>There are no linked OAuth accounts.</source>
        <translation>Il n’y a pas de comptes OAuth liés.</translation>
    </message>
    <message>
        <source>These are the first %1; name a USER to see others.</source>
        <translation>Ce sont les %1 premiers ; indiquez un USER pour en voir d’autres.</translation>
    </message>
    <message>
        <source>Unlink the %1 account %2 from %3?</source>
        <extracomment>%1 is the name of a provider, %2 the address of the account there, %3 that of the user here.</extracomment>
        <translation>Délier le compte %1 %2 de %3 ?</translation>
    </message>
    <message>
        <source>%1 has no password and could not log in any more; --force unlinks it all the same.</source>
        <translation>%1 n’a pas de mot de passe et ne pourrait plus se connecter ; --force le délie tout de même.</translation>
    </message>
    <message>
        <source>Unlinked the %1 account %2 from %3.</source>
        <translation>Le compte %1 %2 a été délié de %3.</translation>
    </message>
    <message>
        <source>secrets.oauth_token_key is not set: nothing is encrypted.</source>
        <translation>secrets.oauth_token_key n’est pas défini : rien n’est chiffré.</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted the tokens of %n account(s).</source>
        <translation>
            <numerusform>Les jetons de %n compte ont été chiffrés.</numerusform>
            <numerusform>Les jetons de %n comptes ont été chiffrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left the tokens of %n account(s) as they were: encrypted they need wider columns.</source>
        <translation>
            <numerusform>Les jetons de %n compte sont restés tels quels : chiffrés, il leur faut des colonnes plus larges.</numerusform>
            <numerusform>Les jetons de %n comptes sont restés tels quels : chiffrés, il leur faut des colonnes plus larges.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: the disk is full or the reader is gone.</source>
        <translation>La sortie standard ne peut pas être écrite : le disque est plein ou le lecteur est parti.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>Il n’y a pas de terminal pour poser la question.</translation>
    </message>
    <message>
        <source>The terminal would show what is typed.</source>
        <translation>Le terminal montrerait ce qui est tapé.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Cette ligne est trop longue.</translation>
    </message>
    <message>
        <source>Nothing was answered, nothing was changed.</source>
        <translation>Rien n’a été répondu, rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Standard input is empty; send the token on its first line.</source>
        <translation>L’entrée standard est vide ; envoyez le jeton sur sa première ligne.</translation>
    </message>
    <message>
        <source>This token is not in the database, nor in Redis: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>Ce jeton n’est ni dans la base de données ni dans Redis : il est déjà révoqué, ou c’est un JWT, valable jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>This token is not in the database: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>Ce jeton n’est pas dans la base de données : il est déjà révoqué, ou c’est un JWT, valable jusqu’à son expiration.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s) of %1.</source>
        <translation>
            <numerusform>%n jeton de %1 révoqué.</numerusform>
            <numerusform>%n jetons de %1 révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>JWTs are not stored and stay good until they expire (backend %1); `gatehouse user update USER --deactivate` stops them at once.</source>
        <translation>Les JWT ne sont pas enregistrés et restent valables jusqu’à leur expiration (backend %1) ; `gatehouse user update USER --deactivate` les arrête tout de suite.</translation>
    </message>
    <message>
        <source>There are no tokens in the database, nor in Redis.</source>
        <translation>Il n’y a pas de jetons dans la base de données, ni dans Redis.</translation>
    </message>
    <message>
        <source>There are no tokens in the database.</source>
        <translation>Il n’y a pas de jetons dans la base de données.</translation>
    </message>
    <message>
        <source>These are the newest %1; name a USER to see others.</source>
        <translation>Ce sont les %1 plus récents ; indiquez un USER pour en voir d’autres.</translation>
    </message>
    <message>
        <source>Nothing to remove: no backend keeps tokens in the database, or those of one never expire.</source>
        <translation>Rien à supprimer : aucun backend ne garde de jetons dans la base de données, ou ceux de l’un d’eux n’expirent jamais.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n expired token(s).</source>
        <translation>
            <numerusform>%n jeton expiré supprimé.</numerusform>
            <numerusform>%n jetons expirés supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Nouveau mot de passe pour %1 :</translation>
    </message>
    <message>
        <source>The password is not valid UTF-8; save its file as UTF-8.</source>
        <translation>Le mot de passe n’est pas de l’UTF-8 valide ; enregistrez son fichier en UTF-8.</translation>
    </message>
    <message>
        <source>No active superuser is left; `gatehouse user create EMAIL --superuser` adds one.</source>
        <translation>Il ne reste aucun superutilisateur actif ; `gatehouse user create EMAIL --superuser` en ajoute un.</translation>
    </message>
    <message>
        <source>The field %1 must be given: --field %1=VALUE.</source>
        <translation>Le champ %1 doit être indiqué : --field %1=VALUE.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Aucun utilisateur ne correspond.</translation>
    </message>
    <message>
        <source>More follow; say the same with --after %1</source>
        <translation>D’autres suivent ; répétez la commande avec --after %1</translation>
    </message>
    <message>
        <source>This is the last active superuser. Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>C’est le dernier superutilisateur actif. Supprimer %1 (%2) avec tous ses jetons et comptes OAuth ? C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>Supprimer %1 (%2) avec tous ses jetons et comptes OAuth ? C’est irréversible.</translation>
    </message>
    <message>
        <source>Deleted %1 (%2).</source>
        <translation>%1 (%2) a été supprimé.</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>Le mot de passe de %1 est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s).</source>
        <translation>
            <numerusform>%n jeton révoqué.</numerusform>
            <numerusform>%n jetons révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>Le fichier est vide : sa première ligne doit nommer les colonnes, par exemple email,hashed_password.</translation>
    </message>
    <message>
        <source>The first line must name every column; one has no name.</source>
        <translation>La première ligne doit nommer chaque colonne ; l’une n’a pas de nom.</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice.</source>
        <translation>La première ligne nomme deux fois la colonne %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>Seul un fichier peut être repris là où la lecture s’est arrêtée.</translation>
    </message>
    <message>
        <source>No import of this file was begun. A file that was changed is another one.</source>
        <translation>Aucune importation de ce fichier n’a été commencée. Un fichier modifié en est un autre.</translation>
    </message>
    <message>
        <source>An import of this file was broken off behind line %1.</source>
        <translation>Une importation de ce fichier a été interrompue après la ligne %1.</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2.</source>
        <translation>Le rapport %1 ne peut pas être écrit : %2.</translation>
    </message>
    <message>
        <source>There is no column %1; it must be %2. --ignore-unknown leaves it out.</source>
        <translation>Il n’y a pas de colonne %1 ; ce doit être %2. --ignore-unknown l’omet.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>Deux colonnes du fichier doivent être la même.</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>La première ligne ne nomme aucune colonne email.</translation>
    </message>
    <message>
        <source>The users cannot be written: the disk is full or the reader is gone.</source>
        <translation>Les utilisateurs ne peuvent pas être écrits : le disque est plein ou le lecteur est parti.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Welcome to {service}. Please confirm that {recipient} is your e-mail address.</source>
        <extracomment>{service} is the name of the service, {recipient} the e-mail address of the reader.</extracomment>
        <translation>Bienvenue chez {service}. Veuillez confirmer que {recipient} est bien votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, asked to set a new password for your account at {service}.</source>
        <extracomment>{service} is the name of the service.</extracomment>
        <translation>Une personne, vous-même nous l’espérons, a demandé à définir un nouveau mot de passe pour votre compte {service}.</translation>
    </message>
    <message>
        <source>The password of your account at {service} was changed ({time}).</source>
        <extracomment>{service} is the name of the service, {time} an instant such as &quot;20 November 2026, 16:03 UTC&quot;.</extracomment>
        <translation>Le mot de passe de votre compte {service} a été modifié ({time}).</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed to {new_email} ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>{new_email} is the new e-mail address of the account.</extracomment>
        <translation>L’adresse e-mail de votre compte {service} a été remplacée par {new_email} ({time}). Les messages concernant ce compte ne seront plus envoyés à votre ancienne adresse.</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>The same where the new e-mail address is not known.</extracomment>
        <translation>L’adresse e-mail de votre compte {service} a été modifiée ({time}). Les messages concernant ce compte ne seront plus envoyés à votre ancienne adresse.</translation>
    </message>
    <message>
        <source>Somebody logged in to your account at {service} from a place or a device that was not used before.</source>
        <translation>Une personne s’est connectée à votre compte {service} depuis un lieu ou un appareil qui n’avait encore jamais été utilisé.</translation>
    </message>
    <message>
        <source>This is a test message. If you can read it, {service} can send mail.</source>
        <extracomment>The mail that an administrator sends to see whether mails arrive.</extracomment>
        <translation>Ceci est un message de test. Si vous pouvez le lire, {service} est en mesure d’envoyer des e-mails.</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message.</source>
        <translation>Si vous n’êtes pas à l’origine de cette demande, vous pouvez simplement ignorer ce message.</translation>
    </message>
    <message>
        <source>The link is valid for one hour.</source>
        <translation>Le lien est valable pendant une heure.</translation>
    </message>
    <message>
        <source>If the button does not work, open this address in your browser:</source>
        <extracomment>Stands above the link itself.</extracomment>
        <translation>Si le bouton ne fonctionne pas, veuillez ouvrir cette adresse dans votre navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Confirmez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Confirm e-mail address</source>
        <extracomment>On a button.</extracomment>
        <translation>Confirmer l’adresse e-mail</translation>
    </message>
    <message>
        <source>To confirm the address, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>Pour confirmer l’adresse, veuillez ouvrir ce lien&#xa0;:</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Subject of the mail, and on its button.</extracomment>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>To set a new password, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>Pour définir un nouveau mot de passe, veuillez ouvrir ce lien&#xa0;:</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message; your password stays as it is.</source>
        <translation>Si vous n’êtes pas à l’origine de cette demande, vous pouvez simplement ignorer ce message&#xa0;; votre mot de passe reste inchangé.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Votre mot de passe a été modifié</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once and contact the operator of {service}.</source>
        <translation>Si c’était vous, vous n’avez rien à faire. Sinon, veuillez définir immédiatement un nouveau mot de passe et contacter l’exploitant de {service}.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Votre adresse e-mail a été modifiée</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please contact the operator of {service} at once: somebody else may have access to your account.</source>
        <translation>Si c’était vous, vous n’avez rien à faire. Sinon, veuillez contacter immédiatement l’exploitant de {service}&#xa0;: une autre personne a peut-être accès à votre compte.</translation>
    </message>
    <message>
        <source>New login to your account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Nouvelle connexion à votre compte</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Date et heure&#xa0;: {time}</translation>
    </message>
    <message>
        <source>IP address: {client_address}</source>
        <extracomment>{client_address} is an address such as 192.0.2.1.</extracomment>
        <translation>Adresse IP&#xa0;: {client_address}</translation>
    </message>
    <message>
        <source>Browser or app: {user_agent}</source>
        <extracomment>{user_agent} is what a browser says of itself, such as &quot;Mozilla/5.0 (X11; Linux x86_64)&quot;.</extracomment>
        <translation>Navigateur ou application&#xa0;: {user_agent}</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once.</source>
        <translation>Si c’était vous, vous n’avez rien à faire. Sinon, veuillez définir immédiatement un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Vous avez déjà un compte</translation>
    </message>
    <message>
        <source>If it was you, please log in as usual; if you have forgotten your password, you can set a new one. If not, you can simply ignore this message; nothing was changed.</source>
        <translation>Si c’était vous, veuillez vous connecter comme d’habitude&#xa0;; si vous avez oublié votre mot de passe, vous pouvez en définir un nouveau. Sinon, vous pouvez simplement ignorer ce message&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Test message from {service}</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Message de test de {service}</translation>
    </message>
    <message>
        <source>The operator of {service} sent it; there is nothing to do.</source>
        <translation>Il a été envoyé par l’exploitant de {service}&#xa0;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>This message was sent automatically by {service} ({public_url}).</source>
        <extracomment>At the foot of every mail. {public_url} is the address of the service, https://example.org.</extracomment>
        <translation>Ce message a été envoyé automatiquement par {service} ({public_url}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>An address, or a browser, that is not known: &quot;IP address: unknown&quot;.</extracomment>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>{date}, {clock} UTC</source>
        <extracomment>{date} is a date in words, {clock} a time such as 16:03; UTC is the time zone.</extracomment>
        <translation>{date} à {clock} UTC</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, wants to use the e-mail address {recipient} for an account at {service}. Please confirm that this address is yours.</source>
        <extracomment>Goes to the new address of an account; its reader may have no account.</extracomment>
        <translation>Une personne, vous-même nous l’espérons, souhaite utiliser l’adresse e-mail {recipient} pour un compte {service}. Veuillez confirmer que cette adresse est bien la vôtre.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wanted to use the e-mail address {recipient} for an account at {service}. There is already an account with this address.</source>
        <translation>Une personne, probablement vous-même, a voulu utiliser l’adresse e-mail {recipient} pour un compte {service}. Un compte existe déjà avec cette adresse.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Confirmez votre nouvelle adresse e-mail</translation>
    </message>
</context>
</TS>
