<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nom d’une commande</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Aucune commande ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionBand</name>
    <message>
        <source>Production: %1 (read-only)</source>
        <translation>Production : %1 (lecture seule)</translation>
    </message>
    <message>
        <source>Production: %1 – changes are real</source>
        <translation>Production : %1 – les modifications sont réelles</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionForm</name>
    <message>
        <source>Choose a database</source>
        <translation>Choisir une base de données</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Choisir une configuration</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Bases SQLite (*.db *.sqlite *.sqlite3);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Configurations (*.toml);;All files (*)</source>
        <translation>Configurations (*.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donnez un nom à la connexion.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Name the host of the server.</source>
        <translation>Indiquez l’hôte du serveur.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Indiquez la base de données.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>Ce n’est pas l’adresse d’un serveur : %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom :</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type :</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte :</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;ort :</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données :</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Chiffrement :</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>&amp;Autorité de certification :</translation>
    </message>
    <message>
        <source>&amp;Redis:</source>
        <translation>&amp;Redis :</translation>
    </message>
    <message>
        <source>Password of Red&amp;is:</source>
        <translation>Mot de passe de Red&amp;is :</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>gatehouse.toml of a service</source>
        <translation>gatehouse.toml d’un service</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>Si le serveur le permet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always, with a certificate that is checked</source>
        <translation>Toujours, avec un certificat vérifié</translation>
    </message>
    <message>
        <source>Always, with a certificate of that host</source>
        <translation>Toujours, avec un certificat de cet hôte</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>Name or address, or a whole URL to fill all fields</source>
        <translation>Nom ou adresse, ou une URL entière pour tout remplir</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Fichier PEM</translation>
    </message>
    <message>
        <source>redis://host:6379/0, where tokens are kept there</source>
        <translation>redis://host:6379/0, si des jetons y sont conservés</translation>
    </message>
    <message>
        <source>As stored, or none</source>
        <translation>Celui enregistré, ou aucun</translation>
    </message>
    <message>
        <source>Passwords are kept in the secret store of the desktop, never in a settings file.</source>
        <translation>Les mots de passe sont gardés dans le trousseau du bureau, jamais dans un fichier de réglages.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Read only: the &amp;database refuses every change</source>
        <translation>Lecture seule : la base &amp;refuse toute modification</translation>
    </message>
    <message>
        <source>Production: wears a &amp;band of colour</source>
        <translation>Production : porte un bandea&amp;u de couleur</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>Co&amp;uleur…</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>Couleur du bandeau</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionsDialog</name>
    <message>
        <source>Forget connection</source>
        <translation>Oublier la connexion</translation>
    </message>
    <message>
        <source>Forget %1 and its passwords? The database stays.</source>
        <translation>Oublier %1 et ses mots de passe ? La base de données reste.</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>Une autre connexion s’appelle %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The password is in the secret store.</source>
        <translation>Le mot de passe est dans le trousseau.</translation>
    </message>
    <message>
        <source>The connection is saved, its password is not: %1 It will be asked for.</source>
        <translation>La connexion est enregistrée, pas son mot de passe : %1 Il vous sera demandé.</translation>
    </message>
    <message>
        <source>The password may still be stored: %1</source>
        <translation>Le mot de passe est peut-être encore enregistré : %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nou&amp;velle</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>Ou&amp;blier…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::Connector</name>
    <message>
        <source>The tables are upgraded: %1</source>
        <translation>Les tables sont mises à niveau : %1</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Saisir le mot de passe…</translation>
    </message>
    <message>
        <source>Upgrade the tables…</source>
        <translation>Mettre les tables à niveau…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>Le mot de passe n’est pas gardé : %1</translation>
    </message>
    <message>
        <source>Upgrade the tables</source>
        <translation>Mettre les tables à niveau</translation>
    </message>
    <message>
        <source>Upgrade the tables of %1? Make a backup first: older versions of Gatehouse will not open it afterwards.</source>
        <translation>Mettre à niveau les tables de %1 ? Faites d’abord une sauvegarde : les versions plus anciennes de Gatehouse ne l’ouvriront plus ensuite.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Mettre à niveau</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>I have read this: close it (Esc)</source>
        <translation>J’ai lu ceci : fermer (Échap)</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Close all of them</source>
        <translation>Les fermer tous</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MainWindow</name>
    <message>
        <source>%1 is not opened.</source>
        <translation>%1 n’est pas ouverte.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Databases and configurations (*.db *.sqlite *.sqlite3 *.toml);;All files (*)</source>
        <translation>Bases et configurations (*.db *.sqlite *.sqlite3 *.toml);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>À propos de Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
See and manage users, tokens and OAuth accounts.
MIT licence.</source>
        <translation>Gatehouse %1
Voir et gérer utilisateurs, jetons et comptes OAuth.
Licence MIT.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>%1 (read-only) – Gatehouse</source>
        <translation>%1 (lecture seule) – Gatehouse</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (lecture seule)</translation>
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
        <translation>&amp;Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>&amp;Password for %1:</source>
        <translation>Mot de &amp;passe pour %1 :</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::StartPage</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>Aucune base de données n’est ouverte</translation>
    </message>
    <message>
        <source>The database is asked whether Gatehouse&apos;s tables are there.</source>
        <translation>On demande à la base si les tables de Gatehouse sont là.</translation>
    </message>
    <message>
        <source>Open a database of Gatehouse or FastAPI Users, or the gatehouse.toml of a service.</source>
        <translation>Ouvrez une base de Gatehouse ou de FastAPI Users, ou le gatehouse.toml d’un service.</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>The connection is being opened</source>
        <translation>La connexion s’ouvre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserTableModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superutilisateur</translation>
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
        <translation>&amp;Connexions…</translation>
    </message>
    <message>
        <source>Open a remembered connection, or make a new one</source>
        <translation>Ouvrir une connexion enregistrée, ou en créer une</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Ouvrir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Open an SQLite database or a gatehouse.toml</source>
        <translation>Ouvrir une base SQLite ou un gatehouse.toml</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>&amp;Fermer la connexion</translation>
    </message>
    <message>
        <source>Let go of the database</source>
        <translation>Lâcher la base de données</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Vue d’e&amp;nsemble</translation>
    </message>
    <message>
        <source>How many users there are, and what needs a look</source>
        <translation>Combien il y a d’utilisateurs, et ce qui mérite un regard</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Utilisateurs</translation>
    </message>
    <message>
        <source>Find and change users</source>
        <translation>Trouver et modifier des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>See and revoke access tokens</source>
        <translation>Voir et révoquer des jetons d’accès</translation>
    </message>
    <message>
        <source>O&amp;Auth accounts</source>
        <translation>Comptes &amp;OAuth</translation>
    </message>
    <message>
        <source>See and unlink accounts at other providers</source>
        <translation>Voir et dissocier des comptes d’autres fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Messages</translation>
    </message>
    <message>
        <source>What is to be sent, was sent, and failed</source>
        <translation>Ce qui est à envoyer, a été envoyé, et a échoué</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ctualiser</translation>
    </message>
    <message>
        <source>Ask the database anew</source>
        <translation>Interroger la base à nouveau</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller au champ de recherche</translation>
    </message>
    <message>
        <source>Error was r&amp;ead	Esc</source>
        <translation>L’&amp;erreur est lue	Échap</translation>
    </message>
    <message>
        <source>Close the message about what went wrong</source>
        <translation>Fermer le message d’erreur</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Comme le &amp;bureau</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, comme le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Sombre sur clair</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Clair sur sombre</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>Find every action by its name</source>
        <translation>Trouver chaque action par son nom</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>À &amp;propos de Gatehouse</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>Quelle version c’est</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 n’a pas été ouverte.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>There are no users of Gatehouse or FastAPI Users in it.</source>
        <translation>Il n’y a pas d’utilisateurs de Gatehouse ou de FastAPI Users dedans.</translation>
    </message>
    <message>
        <source>Its tables are of an older version. Due: %1</source>
        <translation>Ses tables sont d’une version plus ancienne. À faire : %1</translation>
    </message>
    <message>
        <source>It was upgraded by a newer version of Gatehouse than this one.</source>
        <translation>Elle a été mise à niveau par une version de Gatehouse plus récente que celle-ci.</translation>
    </message>
    <message>
        <source>%1 does not accept the password. The server says: %2</source>
        <translation>%1 n’accepte pas le mot de passe. Le serveur dit : %2</translation>
    </message>
    <message>
        <source>%1 answers, but lets nobody in. The server says: %2</source>
        <translation>%1 répond, mais ne laisse entrer personne. Le serveur dit : %2</translation>
    </message>
    <message>
        <source>Nothing answers at %1. %2</source>
        <translation>Rien ne répond à %1. %2</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Un autre programme tient la base de données.</translation>
    </message>
    <message>
        <source>Choose another file, or correct the path in the connection.</source>
        <translation>Choisissez un autre fichier, ou corrigez le chemin dans la connexion.</translation>
    </message>
    <message>
        <source>Choose another database, or run `gatehouse migrate` with the configuration of the service, which makes the tables.</source>
        <translation>Choisissez une autre base, ou lancez `gatehouse migrate` avec la configuration du service, qui crée les tables.</translation>
    </message>
    <message>
        <source>This connection is read-only: run `gatehouse migrate`, or allow writing in the connection.</source>
        <translation>Cette connexion est en lecture seule : lancez `gatehouse migrate`, ou permettez l’écriture dans la connexion.</translation>
    </message>
    <message>
        <source>Make a backup, then upgrade the tables here or with `gatehouse migrate`.</source>
        <translation>Faites une sauvegarde, puis mettez les tables à niveau ici ou avec `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>Install that version of the console.</source>
        <translation>Installez cette version de la console.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Saisissez le mot de passe à nouveau.</translation>
    </message>
    <message>
        <source>Check the password, the name of the user and the name of the database.</source>
        <translation>Vérifiez le mot de passe, le nom de l’utilisateur et celui de la base.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server runs; then try again.</source>
        <translation>Vérifiez l’hôte et le port, et si le serveur tourne ; puis réessayez.</translation>
    </message>
    <message>
        <source>End the other program or wait for it, then try again.</source>
        <translation>Terminez l’autre programme ou attendez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Run the console as an account that may use the file.</source>
        <translation>Lancez la console sous un compte qui peut utiliser le fichier.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Corrigez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See and manage users, tokens and OAuth accounts.</source>
        <translation>Voir et gérer utilisateurs, jetons et comptes OAuth.</translation>
    </message>
    <message>
        <source>Opens a remembered connection.</source>
        <translation>Ouvre une connexion enregistrée.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>An SQLite database or a gatehouse.toml; opened read-only.</source>
        <translation>Une base SQLite ou un gatehouse.toml ; ouvert en lecture seule.</translation>
    </message>
</context>
</TS>
