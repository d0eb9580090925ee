<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message>
        <source>The users and what happens to each</source>
        <translation>Les utilisateurs et ce qui arrive à chacun</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Number of users to delete</source>
        <translation>Nombre d’utilisateurs à supprimer</translation>
    </message>
    <message>
        <source>Show only users who were &amp;not done</source>
        <translation>Montrer seulement les utilisateurs &amp;non traités</translation>
    </message>
    <message>
        <source>Show only users who are &amp;left out</source>
        <translation>Montrer seulement les utilisateurs é&amp;cartés</translation>
    </message>
    <message numerus="yes">
        <source>Looking up who is meant: %Ln user(s) so far …</source>
        <translation>
            <numerusform>Recherche des personnes concernées : %Ln utilisateur jusqu’ici…</numerusform>
            <numerusform>Recherche des personnes concernées : %Ln utilisateurs jusqu’ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be done here.</source>
        <translation>Cette connexion est en lecture seule : rien ne peut être fait ici.</translation>
    </message>
    <message>
        <source>Cancelling: the users at hand are still being done …</source>
        <translation>Annulation : les utilisateurs en cours sont encore traités…</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>The users cannot be looked up, and nothing was changed. %1 Close this and try again.</source>
        <translation>Les utilisateurs ne peuvent pas être recherchés, et rien n’a été modifié. %1 Fermez ceci et réessayez.</translation>
    </message>
    <message>
        <source>This cannot be undone. To delete them, type their number, %1:</source>
        <translation>Ceci est irréversible. Pour les supprimer, tapez leur nombre, %1 :</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkRowsModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
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
        <translation>&amp;Activer les utilisateurs…</translation>
    </message>
    <message>
        <source>&amp;Deactivate users…</source>
        <translation>&amp;Désactiver les utilisateurs…</translation>
    </message>
    <message>
        <source>Mark users as &amp;verified…</source>
        <translation>Marquer les utilisateurs comme &amp;vérifiés…</translation>
    </message>
    <message>
        <source>&amp;Revoke tokens…</source>
        <translation>&amp;Révoquer les jetons…</translation>
    </message>
    <message>
        <source>Send &amp;verification mails…</source>
        <translation>Envoyer les messages de &amp;vérification…</translation>
    </message>
    <message>
        <source>Send &amp;password reset mails…</source>
        <translation>Envoyer les messages de &amp;réinitialisation…</translation>
    </message>
    <message>
        <source>De&amp;lete users…</source>
        <translation>&amp;Supprimer les utilisateurs…</translation>
    </message>
    <message>
        <source>Active users can log in, and their tokens are accepted.</source>
        <translation>Les utilisateurs actifs peuvent se connecter, et leurs jetons sont acceptés.</translation>
    </message>
    <message>
        <source>Inactive users cannot log in, and their tokens are not accepted until they are active again. Nothing of them is lost.</source>
        <translation>Les utilisateurs inactifs ne peuvent pas se connecter, et leurs jetons ne sont pas acceptés jusqu’à leur réactivation. Rien d’eux n’est perdu.</translation>
    </message>
    <message>
        <source>Verified users count as having proven that they receive mail at their address. They get no mail about it.</source>
        <translation>Les utilisateurs vérifiés sont réputés recevoir le courrier à leur adresse. Ils n’en sont pas avertis.</translation>
    </message>
    <message>
        <source>Users are logged out everywhere and have to log in again. Tokens that are not stored (JWT) stay good until they expire.</source>
        <translation>Les utilisateurs sont déconnectés partout et doivent se reconnecter. Les jetons non stockés (JWT) restent valables jusqu’à leur expiration.</translation>
    </message>
    <message>
        <source>Users get a mail with a link that proves their address. Mails wait in the outbox until the service sends them.</source>
        <translation>Les utilisateurs reçoivent un message avec un lien qui prouve leur adresse. Les messages attendent dans la boîte d’envoi que le service les envoie.</translation>
    </message>
    <message>
        <source>Users get a mail with a link by which they can set a new password. Mails wait in the outbox until the service sends them.</source>
        <translation>Les utilisateurs reçoivent un message avec un lien pour choisir un nouveau mot de passe. Les messages attendent dans la boîte d’envoi que le service les envoie.</translation>
    </message>
    <message>
        <source>Users are removed with their tokens and OAuth accounts. This cannot be undone.</source>
        <translation>Les utilisateurs sont supprimés avec leurs jetons et leurs comptes OAuth. C’est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>Activer %Ln utilisateur</numerusform>
            <numerusform>Activer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>Désactiver %Ln utilisateur</numerusform>
            <numerusform>Désactiver %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln user(s)</source>
        <translation>
            <numerusform>Vérifier %Ln utilisateur</numerusform>
            <numerusform>Vérifier %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %Ln user(s)</source>
        <translation>
            <numerusform>Révoquer les jetons de %Ln utilisateur</numerusform>
            <numerusform>Révoquer les jetons de %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s)</source>
        <translation>
            <numerusform>Envoyer %Ln message</numerusform>
            <numerusform>Envoyer %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>Supprimer %Ln utilisateur</numerusform>
            <numerusform>Supprimer %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be activated.</source>
        <translation>
            <numerusform>%Ln utilisateur sera activé.</numerusform>
            <numerusform>%Ln utilisateurs seront activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deactivated.</source>
        <translation>
            <numerusform>%Ln utilisateur sera désactivé.</numerusform>
            <numerusform>%Ln utilisateurs seront désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be marked as verified.</source>
        <translation>
            <numerusform>%Ln utilisateur sera marqué comme vérifié.</numerusform>
            <numerusform>%Ln utilisateurs seront marqués comme vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln user(s) will be revoked.</source>
        <translation>
            <numerusform>Les jetons de %Ln utilisateur seront révoqués.</numerusform>
            <numerusform>Les jetons de %Ln utilisateurs seront révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) will be written.</source>
        <translation>
            <numerusform>%Ln message de vérification sera écrit.</numerusform>
            <numerusform>%Ln messages de vérification seront écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) will be written.</source>
        <translation>
            <numerusform>%Ln message de réinitialisation sera écrit.</numerusform>
            <numerusform>%Ln messages de réinitialisation seront écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deleted.</source>
        <translation>
            <numerusform>%Ln utilisateur sera supprimé.</numerusform>
            <numerusform>%Ln utilisateurs seront supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were activated.</source>
        <translation>
            <numerusform>%Ln utilisateur a été activé.</numerusform>
            <numerusform>%Ln utilisateurs ont été activés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln utilisateur a été désactivé.</numerusform>
            <numerusform>%Ln utilisateurs ont été désactivés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were marked as verified.</source>
        <translation>
            <numerusform>%Ln utilisateur a été marqué comme vérifié.</numerusform>
            <numerusform>%Ln utilisateurs ont été marqués comme vérifiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %Ln user(s) were revoked.</source>
        <translation>
            <numerusform>Les jetons de %Ln utilisateur ont été révoqués.</numerusform>
            <numerusform>Les jetons de %Ln utilisateurs ont été révoqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln message de vérification est dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln messages de vérification sont dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln message de réinitialisation est dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln messages de réinitialisation sont dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln utilisateur a été supprimé.</numerusform>
            <numerusform>%Ln utilisateurs ont été supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be activated</source>
        <translation>sera activé</translation>
    </message>
    <message>
        <source>will be deactivated</source>
        <translation>sera désactivé</translation>
    </message>
    <message>
        <source>will be verified</source>
        <translation>sera vérifié</translation>
    </message>
    <message>
        <source>tokens will be revoked</source>
        <translation>les jetons seront révoqués</translation>
    </message>
    <message>
        <source>will get a mail</source>
        <translation>recevra un message</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>sera supprimé</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>tokens revoked</source>
        <translation>jetons révoqués</translation>
    </message>
    <message>
        <source>mail in the outbox</source>
        <translation>message dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%Ln utilisateur est écarté ; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln utilisateurs sont écartés ; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>écarté : %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec : %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>inconnu : %1</translation>
    </message>
    <message>
        <source>is active already</source>
        <translation>est déjà actif</translation>
    </message>
    <message>
        <source>is inactive</source>
        <translation>est inactif</translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation>est déjà vérifié</translation>
    </message>
    <message>
        <source>has no tokens</source>
        <translation>n’a pas de jetons</translation>
    </message>
    <message>
        <source>no active superuser would be left to administrate</source>
        <translation>il ne resterait aucun superutilisateur actif, et plus personne ne pourrait administrer</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>n’existe plus</translation>
    </message>
    <message>
        <source>the database says no more about it</source>
        <translation>la base n’en dit pas plus</translation>
    </message>
    <message>
        <source>It was cancelled; what is done stays done.</source>
        <translation>C’est annulé ; ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données est injoignable.</translation>
    </message>
    <message>
        <source>It was broken off: %1 What is done stays done; begin it again for the rest.</source>
        <translation>Interrompu : %1 Ce qui est fait reste fait ; recommencez pour le reste.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone.</source>
        <translation>
            <numerusform>%Ln jeton a disparu.</numerusform>
            <numerusform>%Ln jetons ont disparu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>%Ln utilisateur a échoué et reste comme il était ; la liste dit pourquoi.</numerusform>
            <numerusform>%Ln utilisateurs ont échoué et restent comme ils étaient ; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>Pour %Ln utilisateur, on ne sait pas : la connexion s’est rompue à ce moment. Vérifiez-le.</numerusform>
            <numerusform>Pour %Ln utilisateurs, on ne sait pas : la connexion s’est rompue à ce moment. Vérifiez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were left out.</source>
        <translation>
            <numerusform>%Ln utilisateur a été écarté.</numerusform>
            <numerusform>%Ln utilisateurs ont été écartés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were not reached.</source>
        <translation>
            <numerusform>%Ln utilisateur n’a pas été atteint.</numerusform>
            <numerusform>%Ln utilisateurs n’ont pas été atteints.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ChipBar</name>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>Remove the condition: %1</source>
        <translation>Retirer la condition : %1</translation>
    </message>
</context>
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
    <name>GatehouseAdmin::ConflictBox</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Modifié entre-temps</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” of %2 meanwhile. Nothing was saved.</source>
        <translation>Quelqu’un d’autre a modifié « %1 » de %2 entre-temps. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>There now: %1</source>
        <translation>Là-bas maintenant : %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Le vôtre : %1</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder ce qui est là</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Enregistrer le mien</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
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
    <name>GatehouseAdmin::CreateUserDialog</name>
    <message>
        <source>Active: can log in</source>
        <translation>Actif : peut se connecter</translation>
    </message>
    <message>
        <source>Verified: the address is known to be the user&apos;s</source>
        <translation>Vérifié : l’adresse est bien celle de l’utilisateur</translation>
    </message>
    <message>
        <source>Superuser: may administrate the service</source>
        <translation>Superutilisateur : peut administrer le service</translation>
    </message>
    <message>
        <source>Send a mail to verify the address</source>
        <translation>Envoyer un message pour vérifier l’adresse</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Créer l’utilisateur</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;E-mail :</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 est créé.</translation>
    </message>
    <message>
        <source>The mail could not be asked for: %1</source>
        <translation>Le message n’a pas pu être demandé : %1</translation>
    </message>
    <message>
        <source>The mail waits to be sent.</source>
        <translation>Le message attend d’être envoyé.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message>
        <source>%1 from %2 to %3, at most %4 a day</source>
        <translation>%1 du %2 au %3, au plus %4 par jour</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>au plus %1 par jour</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1 : %Ln utilisateur</numerusform>
            <numerusform>%1 : %Ln utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EditHistory</name>
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
        <source>%1 of %2</source>
        <extracomment>%1: what was changed, as in “E-mail”; %2: an e-mail address</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Enregistré : %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Annulé : %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Refait : %1.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EmptyState</name>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est montré</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
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
    <name>GatehouseAdmin::ExportDialog</name>
    <message>
        <source>Include the &amp;hashes of their passwords, to move users elsewhere</source>
        <translation>Inclure les &amp;empreintes des mots de passe, pour déplacer des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exporter des utilisateurs</translation>
    </message>
    <message>
        <source>All users who meet the search</source>
        <translation>Tous les utilisateurs de la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur choisi</numerusform>
            <numerusform>%Ln utilisateurs choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Tous les utilisateurs</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tableau pour un tableur (CSV)</translation>
    </message>
    <message>
        <source>Who is exported</source>
        <translation>Qui est exporté</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Forme du fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation>Où les écrire</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Utilisateurs :</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Forme :</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>F&amp;ichier :</translation>
    </message>
    <message>
        <source>The &amp;first lines, as they will be:</source>
        <translation>Les &amp;premières lignes, telles qu’elles seront :</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The users cannot be read: %1 Close this and try again.</source>
        <translation>Les utilisateurs ne peuvent pas être lus : %1 Fermez ceci et réessayez.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced when the new one is complete.</source>
        <translation>Un fichier porte ce nom ; il est remplacé quand le nouveau est complet.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file. Keep it so: whoever has the hashes can try passwords as fast as they like.</source>
        <translation>Vous seul pourrez lire le fichier. Laissez-le ainsi : qui a les empreintes peut essayer des mots de passe aussi vite qu’il veut.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file.</source>
        <translation>Vous seul pourrez lire le fichier.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) written …</source>
        <translation>
            <numerusform>%Ln utilisateur écrit…</numerusform>
            <numerusform>%Ln utilisateurs écrits…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in %1.</source>
        <translation>
            <numerusform>%Ln utilisateur est dans %1.</numerusform>
            <numerusform>%Ln utilisateurs sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled, and no file was written.</source>
        <translation>C’est annulé, et aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>No file was written: %1 Close this and try again, perhaps with another place.</source>
        <translation>Aucun fichier n’a été écrit : %1 Fermez ceci et réessayez, peut-être ailleurs.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parco&amp;urir…</translation>
    </message>
    <message>
        <source>Only &amp;try: say what would happen, and change nothing</source>
        <translation>&amp;Essai seulement : dire ce qui arriverait, sans rien modifier</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>&amp;Continuer là</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>&amp;Recommencer</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>Reject the line</source>
        <translation>Rejeter la ligne</translation>
    </message>
    <message>
        <source>Leave the user who is there as they are</source>
        <translation>Laisser tel quel l’utilisateur présent</translation>
    </message>
    <message>
        <source>Change the user who is there</source>
        <translation>Modifier l’utilisateur présent</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>Colonnes du fichier et ce qu’elles sont</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Est</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON lines, as another program has written them</source>
        <translation>Un tableau (CSV) ou des lignes JSON, comme un autre programme les a écrits</translation>
    </message>
    <message>
        <source>Where an address or an ID is taken</source>
        <translation>Quand une adresse ou un ID est pris</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier :</translation>
    </message>
    <message>
        <source>&amp;Where an address is taken:</source>
        <translation>&amp;Quand une adresse est prise :</translation>
    </message>
    <message>
        <source>What its columns are:</source>
        <translation>Ce que sont ses colonnes :</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.jsonl *.ndjson)</source>
        <translation>Tableaux et lignes JSON (*.csv *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>Ce qu’est la colonne %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(écartée)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>peut être importé</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rejeté : %1</translation>
    </message>
    <message>
        <source>The first users, as they would be:</source>
        <translation>Les premiers utilisateurs, tels qu’ils seraient :</translation>
    </message>
    <message>
        <source>The first users of the file</source>
        <translation>Les premiers utilisateurs du fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui arrive</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <source>No line was rejected.</source>
        <translation>Aucune ligne n’a été rejetée.</translation>
    </message>
    <message>
        <source>Rejected lines, and why:</source>
        <translation>Lignes rejetées, et pourquoi :</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Lignes rejetées</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Pourquoi elle a été rejetée</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) would be imported</source>
        <translation>
            <numerusform>%Ln utilisateur serait importé</numerusform>
            <numerusform>%Ln utilisateurs seraient importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln utilisateur importé</numerusform>
            <numerusform>%Ln utilisateurs importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed</source>
        <translation>
            <numerusform>%Ln utilisateur modifié</numerusform>
            <numerusform>%Ln utilisateurs modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped</source>
        <translation>
            <numerusform>%Ln ligne sautée</numerusform>
            <numerusform>%Ln lignes sautées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln ligne rejetée</numerusform>
            <numerusform>%Ln lignes rejetées</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this file was imported before, and nothing was done now. Then: %1.</source>
        <translation>Tout ce fichier a déjà été importé, et rien n’a été fait maintenant. À l’époque : %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1.</source>
        <translation>Rien n’a été modifié. %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>An earlier import of this file was broken off. Go on there, or begin again from its first line?</source>
        <translation>Un import précédent de ce fichier a été interrompu. Continuer là, ou recommencer à la première ligne ?</translation>
    </message>
    <message>
        <source>Up to line %1 everything is kept: %2.</source>
        <translation>Tout est gardé jusqu’à la ligne %1 : %2.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>C’est annulé, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>It was cancelled. %1 Import the same file again to go on there.</source>
        <translation>C’est annulé. %1 Importez le même fichier à nouveau pour continuer là.</translation>
    </message>
    <message>
        <source>The import was broken off: %1</source>
        <translation>L’import a été interrompu : %1</translation>
    </message>
    <message>
        <source>Import the same file again to go on there.</source>
        <translation>Importez le même fichier à nouveau pour continuer là.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be imported. Open it again for writing.</source>
        <translation>Cette connexion est en lecture seule : rien ne peut être importé. Rouvrez-la pour écrire.</translation>
    </message>
    <message>
        <source>Cancelling: the lines at hand are still being stored …</source>
        <translation>Annulation : les lignes en cours sont encore enregistrées…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose a file. It needs a column of e-mail addresses; passwords come as hashes.</source>
        <translation>Choisissez un fichier. Il lui faut une colonne d’adresses e-mail ; les mots de passe viennent en empreintes.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1 Choose another one, or mend it.</source>
        <translation>Le fichier ne peut pas être importé : %1 Choisissez-en un autre, ou réparez-le.</translation>
    </message>
    <message>
        <source>It cannot be imported so: %1 Say on the left what the columns are.</source>
        <translation>Il ne peut pas être importé ainsi : %1 Dites à gauche ce que sont les colonnes.</translation>
    </message>
    <message>
        <source>Lines that cannot be used are left out and listed here; all others are imported.</source>
        <translation>Les lignes inutilisables sont écartées et listées ici ; toutes les autres sont importées.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListFilter</name>
    <message>
        <source>“%1:” means nothing here. Use %2.</source>
        <translation>« %1: » ne veut rien dire ici. Utilisez %2.</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Quelque chose doit suivre « %1: ».</translation>
    </message>
    <message>
        <source>“%1:” takes one of these: %2.</source>
        <translation>« %1: » prend l’un de ceux-ci : %2.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListView</name>
    <message>
        <source>No connection is open.</source>
        <translation>Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>La base est interrogée…</translation>
    </message>
    <message>
        <source>%1, more follow</source>
        <translation>%1, d’autres suivent</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Combien sont montrés</translation>
    </message>
    <message>
        <source>What is not understood</source>
        <translation>Ce qui n’est pas compris</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>Ce que l’on peut faire avec les éléments choisis</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListWords</name>
    <message>
        <source>The database does not answer.</source>
        <translation>La base ne répond pas.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Cet utilisateur n’existe pas.</translation>
    </message>
    <message>
        <source>This is neither the id nor the address of a user.</source>
        <translation>Ce n’est ni l’id ni l’adresse d’un utilisateur.</translation>
    </message>
    <message>
        <source>This database cannot do it.</source>
        <translation>Cette base ne sait pas le faire.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Cela a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Too much is waiting to be done.</source>
        <translation>Trop de tâches attendent.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>Le compte n’est plus associé.</translation>
    </message>
    <message>
        <source>The mail is not in the outbox any more.</source>
        <translation>Le message n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>A table is missing in the database.</source>
        <translation>Il manque une table dans la base.</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>L’erreur s’appelle %1.</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is up, then refresh with F5.</source>
        <translation>Voyez si le serveur tourne et si le réseau marche, puis actualisez avec F5.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Run “gatehouse migrate” on this database, then refresh with F5.</source>
        <translation>Lancez « gatehouse migrate » sur cette base, puis actualisez avec F5.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see how it is now.</source>
        <translation>Actualisez avec F5 pour voir l’état présent.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see what was done, then try again.</source>
        <translation>Actualisez avec F5 pour voir ce qui a été fait, puis réessayez.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>Another user has this address.</source>
        <translation>Un autre utilisateur a cette adresse.</translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation>L’utilisateur est inactif.</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>L’adresse est déjà vérifiée.</translation>
    </message>
    <message>
        <source>The token is gone already.</source>
        <translation>Le jeton a déjà disparu.</translation>
    </message>
    <message>
        <source>Search for the address to see whose it is.</source>
        <translation>Cherchez l’adresse pour voir à qui elle est.</translation>
    </message>
    <message>
        <source>Activate the user first.</source>
        <translation>Activez d’abord l’utilisateur.</translation>
    </message>
    <message>
        <source>Nothing was changed: correct it and save again.</source>
        <translation>Rien n’a été modifié : corrigez et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>Change the search.</source>
        <translation>Changez la recherche.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailTableModel</name>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Next try, or end</source>
        <translation>Prochain essai, ou fin</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Ce que le serveur a dit</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message>
        <source>The mails cannot be shown.</source>
        <translation>Les messages ne peuvent pas être montrés.</translation>
    </message>
    <message>
        <source>Mend the files in the folder that “mail.templates_directory” names, then refresh with F5.</source>
        <translation>Réparez les fichiers du dossier que nomme « mail.templates_directory », puis actualisez avec F5.</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Choose a mail to read what the server said.</source>
        <translation>Choisissez un message pour lire ce que le serveur a dit.</translation>
    </message>
    <message>
        <source>The server has not said anything yet.</source>
        <translation>Le serveur n’a encore rien dit.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Mails and their templates</source>
        <translation>Messages et leurs modèles</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Ce que le serveur a dit</translation>
    </message>
    <message>
        <source>Address of the recipient, is:failed</source>
        <translation>Adresse du destinataire, is:failed</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Send the chosen mails at once, or as soon as the service runs</source>
        <translation>Envoyer les messages choisis tout de suite, ou dès que le service tourne</translation>
    </message>
    <message>
        <source>Try all &amp;failed again…</source>
        <translation>Réessayer tous les é&amp;checs…</translation>
    </message>
    <message>
        <source>Send all mails that were given up, also those not listed here</source>
        <translation>Envoyer tous les messages abandonnés, même ceux qui ne sont pas listés ici</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Montrer l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Go to the user to whom the chosen mail goes</source>
        <translation>Aller à l’utilisateur à qui va le message choisi</translation>
    </message>
    <message>
        <source>The outbox is empty. Mails that were sent are removed from it after a while.</source>
        <translation>La boîte d’envoi est vide. Les messages envoyés en sont retirés après un temps.</translation>
    </message>
    <message>
        <source>No mail is like this. Take words out of the search box to see more.</source>
        <translation>Aucun message n’est ainsi. Retirez des mots de la recherche pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The mails could not be listed.</source>
        <translation>Les messages n’ont pas pu être listés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>%Ln message est réessayé, les autres non.</numerusform>
            <numerusform>%Ln messages sont réessayés, les autres non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again.</source>
        <translation>
            <numerusform>%Ln message est réessayé.</numerusform>
            <numerusform>%Ln messages sont réessayés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went meanwhile.</source>
        <translation>
            <numerusform>%Ln message est parti entre-temps.</numerusform>
            <numerusform>%Ln messages sont partis entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all failed mails again?</source>
        <translation>Réessayer tous les messages en échec ?</translation>
    </message>
    <message>
        <source>All mails that were given up are sent once more, also old ones and those that are not listed here.</source>
        <translation>Tous les messages abandonnés sont renvoyés, même les anciens et ceux qui ne sont pas listés ici.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The failed mails could not be queued again.</source>
        <translation>Les messages en échec n’ont pas pu être remis en attente.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailWords</name>
    <message>
        <source>Verification asked for</source>
        <translation>Vérification demandée</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Réinitialisation du mot de passe demandée</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>Le mot de passe a changé</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>L’adresse a changé</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>Connexion depuis un nouveau lieu</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmer la nouvelle adresse</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Déjà inscrit</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
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
    <name>GatehouseAdmin::OAuthAccountTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (disparu)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>N’expire pas</translation>
    </message>
    <message>
        <source>Expired, can be renewed</source>
        <translation>Expiré, peut être renouvelé</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>This is about the provider&apos;s token. The user can still log in with the account.</source>
        <translation>Il s’agit du jeton du fournisseur. L’utilisateur peut toujours se connecter avec le compte.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Adresse là-bas</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id là-bas</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Expiration du jeton</translation>
    </message>
    <message>
        <source>Provider token</source>
        <translation>Jeton du fournisseur</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Expired provider tokens</source>
        <translation>Jetons de fournisseur expirés</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>Comptes OAuth</translation>
    </message>
    <message>
        <source>Address or id of a user, provider:github, is:expired</source>
        <translation>Adresse ou id d’un utilisateur, provider:github, is:expired</translation>
    </message>
    <message>
        <source>Un&amp;link…</source>
        <translation>&amp;Dissocier…</translation>
    </message>
    <message>
        <source>Take the chosen accounts away from their users</source>
        <translation>Retirer les comptes choisis à leurs utilisateurs</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Montrer l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Go to the user of the chosen account</source>
        <translation>Aller à l’utilisateur du compte choisi</translation>
    </message>
    <message>
        <source>Nobody has linked an account of a provider.</source>
        <translation>Personne n’a associé de compte d’un fournisseur.</translation>
    </message>
    <message>
        <source>No linked account is like this. Take words out of the search box to see more.</source>
        <translation>Aucun compte associé n’est ainsi. Retirez des mots de la recherche pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln compte</numerusform>
            <numerusform>%Ln comptes</numerusform>
        </translation>
    </message>
    <message>
        <source>The OAuth accounts could not be listed.</source>
        <translation>Les comptes OAuth n’ont pas pu être listés.</translation>
    </message>
    <message>
        <source>Unlink accounts?</source>
        <translation>Dissocier des comptes ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>%Ln compte sera retiré à son utilisateur, qui ne pourra plus se connecter avec lui avant de l’associer à nouveau.</numerusform>
            <numerusform>%Ln comptes seront retirés à leurs utilisateurs, qui ne pourront plus se connecter avec eux avant de les associer à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>%Ln compte a été dissocié, les autres non.</numerusform>
            <numerusform>%Ln comptes ont été dissociés, les autres non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) unlinked.</source>
        <translation>
            <numerusform>%Ln compte dissocié.</numerusform>
            <numerusform>%Ln comptes dissociés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unlink the last way in?</source>
        <translation>Dissocier le dernier accès ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>%Ln compte est le seul accès de son utilisateur, qui n’a ni mot de passe ni autre compte connu de cette connexion. Sans lui, il ne peut plus se connecter, sauf si un message lui permet de choisir un mot de passe :</numerusform>
            <numerusform>%Ln comptes sont le seul accès de leurs utilisateurs, qui n’ont ni mot de passe ni autre compte connu de cette connexion. Sans eux, ils ne peuvent plus se connecter, sauf si un message leur permet de choisir un mot de passe :</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink all the same</source>
        <translation>Dissocier quand même</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message>
        <source>The users could not be counted.</source>
        <translation>Les utilisateurs n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>The failed mails could not be counted.</source>
        <translation>Les messages en échec n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>The tokens could not be counted.</source>
        <translation>Les jetons n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>The new users could not be counted.</source>
        <translation>Les nouveaux utilisateurs n’ont pas pu être comptés.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 have proven their address</source>
        <translation>%1 ont prouvé leur adresse</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Montrer tous les utilisateurs</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message numerus="yes">
        <source>Nobody registered in these %Ln day(s).</source>
        <translation>
            <numerusform>Personne ne s’est inscrit ce %Ln jour.</numerusform>
            <numerusform>Personne ne s’est inscrit ces %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Jetons actifs</translation>
    </message>
    <message>
        <source>Stored ones; JSON Web Tokens are not counted</source>
        <translation>Ceux stockés ; les JSON Web Tokens ne sont pas comptés</translation>
    </message>
    <message>
        <source>Failed mails</source>
        <translation>Messages en échec</translation>
    </message>
    <message>
        <source>Given up after their last try</source>
        <translation>Abandonnés après leur dernier essai</translation>
    </message>
    <message>
        <source>New users per day</source>
        <translation>Nouveaux utilisateurs par jour</translation>
    </message>
    <message>
        <source>Counted since Gatehouse writes down when somebody registers, without imported users and those whom another program made.</source>
        <translation>Comptés depuis que Gatehouse note les inscriptions, sans les utilisateurs importés ni ceux d’un autre programme.</translation>
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
    <name>GatehouseAdmin::PasswordEditor</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the password once; it leaves the clipboard after a minute.</source>
        <translation>Copie le mot de passe une fois ; il quitte le presse-papiers après une minute.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SavingDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui n’a pas marché</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SearchTerm</name>
    <message>
        <source>without “%1”</source>
        <translation>sans « %1 »</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contient « %1 »</translation>
    </message>
    <message>
        <source>e-mail is not %1</source>
        <translation>l’e-mail n’est pas %1</translation>
    </message>
    <message>
        <source>e-mail is %1</source>
        <translation>l’e-mail est %1</translation>
    </message>
    <message>
        <source>e-mail does not begin with %1</source>
        <translation>l’e-mail ne commence pas par %1</translation>
    </message>
    <message>
        <source>e-mail begins with %1</source>
        <translation>l’e-mail commence par %1</translation>
    </message>
    <message>
        <source>id is not %1</source>
        <translation>l’id n’est pas %1</translation>
    </message>
    <message>
        <source>id is %1</source>
        <translation>l’id est %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>non actif</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>vérifié</translation>
    </message>
    <message>
        <source>no superuser</source>
        <translation>pas superutilisateur</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>superutilisateur</translation>
    </message>
    <message>
        <source>not linked with %1</source>
        <translation>non associé à %1</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>associé à %1</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SetPasswordDialog</name>
    <message>
        <source>End all sessions: revoke the user&apos;s tokens</source>
        <translation>Terminer toutes les sessions : révoquer les jetons de l’utilisateur</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Définir le mot de passe</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Utilisateur :</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>&amp;Nouveau mot de passe :</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copié. Il quitte le presse-papiers après une minute.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Le mot de passe de %1 est défini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln jeton révoqué.</numerusform>
            <numerusform>%Ln jetons révoqués.</numerusform>
        </translation>
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
    <name>GatehouseAdmin::TemplatePreview</name>
    <message>
        <source>No connection is open.</source>
        <translation>Aucune connexion n’est ouverte.</translation>
    </message>
    <message>
        <source>The templates have mistakes.</source>
        <translation>Les modèles ont des erreurs.</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Objet :</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue :</translation>
    </message>
    <message>
        <source>What the mail is about</source>
        <translation>L’objet du message</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Langue du message</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Sujet du message</translation>
    </message>
    <message>
        <source>The mail with its layout</source>
        <translation>Le message avec sa mise en page</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>Le message en texte brut</translation>
    </message>
    <message>
        <source>With &amp;layout</source>
        <translation>Avec &amp;mise en page</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texte brut</translation>
    </message>
    <message>
        <source>Forms of the mail</source>
        <translation>Formes du message</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokenTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (disparu)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good until revoked</source>
        <translation>Valable jusqu’à révocation</translation>
    </message>
    <message>
        <source>The beginning of the token. The rest is never shown.</source>
        <translation>Le début du jeton. Le reste n’est jamais montré.</translation>
    </message>
    <message>
        <source>The first digits of its SHA-256, by which logs and commands call it.</source>
        <translation>Les premiers chiffres de son SHA-256, par lesquels journaux et commandes le nomment.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Conservé dans</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokensView</name>
    <message>
        <source>Database and Redis</source>
        <translation>Base de données et Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Active and expired</source>
        <translation>Actifs et expirés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expiré</translation>
    </message>
    <message>
        <source>After “%1:” comes an age, such as 30d, 12h or 45m.</source>
        <translation>Après « %1: » vient un âge, comme 30d, 12h ou 45m.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d’accès</translation>
    </message>
    <message>
        <source>Address or id of a user, older:30d, newer:1h, store:redis, is:expired</source>
        <translation>Adresse ou id d’un utilisateur, older:30d, newer:1h, store:redis, is:expired</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Révoquer…</translation>
    </message>
    <message>
        <source>End the chosen tokens: whoever has one is logged out at once</source>
        <translation>Mettre fin aux jetons choisis : qui en a un est déconnecté aussitôt</translation>
    </message>
    <message>
        <source>Revoke &amp;all of this user…</source>
        <translation>Révoquer &amp;tous ceux de cet utilisateur…</translation>
    </message>
    <message>
        <source>End all tokens of the user whose token is chosen</source>
        <translation>Mettre fin à tous les jetons de l’utilisateur dont le jeton est choisi</translation>
    </message>
    <message>
        <source>Remove e&amp;xpired…</source>
        <translation>Retirer les e&amp;xpirés…</translation>
    </message>
    <message>
        <source>Remove tokens from the database that nobody can use any more</source>
        <translation>Retirer de la base les jetons que plus personne ne peut utiliser</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Montrer l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Go to the user whose token is chosen</source>
        <translation>Aller à l’utilisateur dont le jeton est choisi</translation>
    </message>
    <message>
        <source>There are no stored tokens. JSON Web Tokens are not stored: they end when they expire.</source>
        <translation>Il n’y a pas de jetons stockés. Les JSON Web Tokens ne sont pas stockés : ils finissent en expirant.</translation>
    </message>
    <message>
        <source>No stored token is like this. Take words out of the search box to see more.</source>
        <translation>Aucun jeton stocké n’est ainsi. Retirez des mots de la recherche pour en voir plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln jeton</numerusform>
            <numerusform>%Ln jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens could not be listed.</source>
        <translation>Les jetons n’ont pas pu être listés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>%1 jeton sur %Ln révoqué, les autres non.</numerusform>
            <numerusform>%1 jetons sur %Ln ont été révoqués, les autres non.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln jeton révoqué.</numerusform>
            <numerusform>%Ln jetons révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke tokens?</source>
        <translation>Révoquer des jetons ?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln jeton prendra fin. Qui l’utilise est déconnecté aussitôt. C’est irréversible.</numerusform>
            <numerusform>%Ln jetons prendront fin. Qui en utilise un est déconnecté aussitôt. C’est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be revoked.</source>
        <translation>Les jetons de %1 n’ont pas pu être révoqués.</translation>
    </message>
    <message>
        <source>The user is gone. Choose the tokens themselves and revoke them.</source>
        <translation>L’utilisateur a disparu. Choisissez les jetons eux-mêmes et révoquez-les.</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user?</source>
        <translation>Révoquer tous les jetons d’un utilisateur ?</translation>
    </message>
    <message>
        <source>All stored tokens of %1 will be ended, those not listed here too. This cannot be undone.</source>
        <translation>Tous les jetons stockés de %1 prendront fin, même ceux qui ne sont pas listés ici. C’est irréversible.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Tout révoquer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 revoked.</source>
        <translation>
            <numerusform>%Ln jeton de %1 révoqué.</numerusform>
            <numerusform>%Ln jetons de %1 révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove expired tokens?</source>
        <translation>Retirer les jetons expirés ?</translation>
    </message>
    <message>
        <source>Tokens in the database that were made more than %1 hours ago are expired, and will be removed. Redis removes its own by itself.</source>
        <translation>Les jetons de la base créés il y a plus de %1 heures sont expirés et seront retirés. Redis retire les siens lui-même.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>This connection does not say how long tokens are good. Those in the database that are older than so many days will be removed, also when they are still good:</source>
        <translation>Cette connexion ne dit pas combien de temps les jetons sont valables. Ceux de la base qui ont plus que ce nombre de jours seront retirés, même s’ils sont encore valables :</translation>
    </message>
    <message>
        <source>Expired tokens could not be removed.</source>
        <translation>Les jetons expirés n’ont pas pu être retirés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) removed.</source>
        <translation>
            <numerusform>%Ln jeton expiré retiré.</numerusform>
            <numerusform>%Ln jetons expirés retirés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TransferActions</name>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Importer des utilisateurs…</translation>
    </message>
    <message>
        <source>Adds the users of a file: a table (CSV) or JSON lines.</source>
        <translation>Ajoute les utilisateurs d’un fichier : un tableau (CSV) ou des lignes JSON.</translation>
    </message>
    <message>
        <source>&amp;Export users…</source>
        <translation>&amp;Exporter des utilisateurs…</translation>
    </message>
    <message>
        <source>Writes users into a file: a table (CSV) or JSON lines.</source>
        <translation>Écrit des utilisateurs dans un fichier : un tableau (CSV) ou des lignes JSON.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TypedConfirmation</name>
    <message>
        <source>Number of those who are meant</source>
        <translation>Nombre de personnes concernées</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>C’est irréversible. Tapez %1 pour continuer :</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserActions</name>
    <message>
        <source>The configuration says that no mails are sent.</source>
        <translation>La configuration dit qu’aucun message n’est envoyé.</translation>
    </message>
    <message>
        <source>&amp;Activate user</source>
        <translation>&amp;Activer l’utilisateur</translation>
    </message>
    <message>
        <source>De&amp;activate user</source>
        <translation>&amp;Désactiver l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler : %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Refaire : %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make a user with address and password</source>
        <translation>Créer un utilisateur avec adresse et mot de passe</translation>
    </message>
    <message>
        <source>&amp;Edit e-mail</source>
        <translation>Modifier l’&amp;e-mail</translation>
    </message>
    <message>
        <source>Change the address of the chosen user</source>
        <translation>Changer l’adresse de l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Let the chosen user in, or keep him or her out</source>
        <translation>Laisser entrer l’utilisateur choisi, ou non</translation>
    </message>
    <message>
        <source>Give the chosen user a new password</source>
        <translation>Donner un nouveau mot de passe à l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Send &amp;verification mail</source>
        <translation>Envoyer le message de &amp;vérification</translation>
    </message>
    <message>
        <source>Ask the chosen user to prove the address</source>
        <translation>Demander à l’utilisateur choisi de prouver son adresse</translation>
    </message>
    <message>
        <source>Send mail to re&amp;set the password</source>
        <translation>Envoyer le message de ré&amp;initialisation</translation>
    </message>
    <message>
        <source>Let the chosen user set a new password by mail</source>
        <translation>Laisser l’utilisateur choisi définir un nouveau mot de passe par message</translation>
    </message>
    <message>
        <source>Revoke all &amp;tokens</source>
        <translation>Révoquer tous les &amp;jetons</translation>
    </message>
    <message>
        <source>Log the chosen user out everywhere</source>
        <translation>Déconnecter partout l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Remove the chosen user with tokens and OAuth accounts</source>
        <translation>Supprimer l’utilisateur choisi avec ses jetons et comptes OAuth</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Reprendre la dernière modification</translation>
    </message>
    <message>
        <source>Do what was undone again</source>
        <translation>Refaire ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail</source>
        <translation>&amp;Copier l’e-mail</translation>
    </message>
    <message>
        <source>Copy the address of the chosen user</source>
        <translation>Copier l’adresse de l’utilisateur choisi</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;id</translation>
    </message>
    <message>
        <source>Copy the id of the chosen user</source>
        <translation>Copier l’id de l’utilisateur choisi</translation>
    </message>
    <message>
        <source>The mail to %1 waits to be sent.</source>
        <translation>Le message à %1 attend d’être envoyé.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be asked for.</source>
        <translation>Le message à %1 n’a pas pu être demandé.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Révoquer tous les jetons</translation>
    </message>
    <message>
        <source>%1 will be logged out everywhere.</source>
        <translation>%1 sera déconnecté partout.</translation>
    </message>
    <message>
        <source>%1 is logged out everywhere.</source>
        <translation>%1 est déconnecté partout.</translation>
    </message>
    <message>
        <source>The tokens of %1 were not revoked.</source>
        <translation>Les jetons de %1 n’ont pas été révoqués.</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Dissocier le compte</translation>
    </message>
    <message>
        <source>%1 will not be able to log in with %2 (%3) any more.</source>
        <translation>%1 ne pourra plus se connecter avec %2 (%3).</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Dissocier</translation>
    </message>
    <message>
        <source>Unlink the last way in</source>
        <translation>Dissocier le dernier accès</translation>
    </message>
    <message>
        <source>%1 has no password and no other account: without this one, the user cannot log in until a password is set. Unlink it nevertheless?</source>
        <translation>%1 n’a ni mot de passe ni autre compte : sans celui-ci, l’utilisateur ne peut plus se connecter avant qu’un mot de passe soit défini. Le dissocier quand même ?</translation>
    </message>
    <message>
        <source>Unlink nevertheless</source>
        <translation>Dissocier quand même</translation>
    </message>
    <message>
        <source>The account at %1 is unlinked.</source>
        <translation>Le compte chez %1 est dissocié.</translation>
    </message>
    <message>
        <source>The account at %1 was not unlinked.</source>
        <translation>Le compte chez %1 n’a pas été dissocié.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>%1 will be deleted with all tokens and OAuth accounts.</source>
        <translation>%1 sera supprimé avec tous ses jetons et comptes OAuth.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 n’a pas été supprimé.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 est supprimé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln jeton révoqué.</numerusform>
            <numerusform>%Ln jetons révoqués.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user…</source>
        <translation>&amp;Nouvel utilisateur…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Définir le mot de &amp;passe…</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>&amp;Supprimer l’utilisateur…</translation>
    </message>
    <message>
        <source>The token %1 is revoked.</source>
        <translation>Le jeton %1 est révoqué.</translation>
    </message>
    <message>
        <source>The token %1 was not revoked.</source>
        <translation>Le jeton %1 n’a pas été révoqué.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserCommands</name>
    <message>
        <source>This is the last active superuser: nobody could administrate the service any more. Make somebody else a superuser first.</source>
        <translation>C’est le dernier superutilisateur actif : plus personne ne pourrait administrer le service. Nommez d’abord un autre superutilisateur.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserDetails</name>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Choisissez un utilisateur pour en voir plus.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>Le SHA-256 commence par %1</translation>
    </message>
    <message>
        <source>Tokens are not stored in this database, so they cannot be listed.</source>
        <translation>Les jetons ne sont pas stockés dans cette base, et ne peuvent donc pas être listés.</translation>
    </message>
    <message>
        <source>No tokens: the user is not logged in anywhere.</source>
        <translation>Aucun jeton : l’utilisateur n’est connecté nulle part.</translation>
    </message>
    <message>
        <source>No accounts of providers are linked.</source>
        <translation>Aucun compte de fournisseur n’est associé.</translation>
    </message>
    <message>
        <source>No mails to this user are kept.</source>
        <translation>Aucun message à cet utilisateur n’est gardé.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>Comptes OAuth</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>Vérifier l’adresse</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>Le mot de passe a changé</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>L’adresse a changé</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>Connexion depuis un nouveau lieu</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Déjà inscrit</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmer la nouvelle adresse</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>E-mail :</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>Id :</translation>
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
        <source>Revoke token</source>
        <translation>Révoquer le jeton</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Révoquer tous les jetons</translation>
    </message>
    <message>
        <source>Tokens of the user</source>
        <translation>Jetons de l’utilisateur</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>OAuth accounts of the user</source>
        <translation>Comptes OAuth de l’utilisateur</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>Expiration du jeton</translation>
    </message>
    <message>
        <source>Mails to the user</source>
        <translation>Messages à l’utilisateur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen.</source>
        <translation>
            <numerusform>%Ln utilisateur choisi.</numerusform>
            <numerusform>%Ln utilisateurs choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the user can log in</source>
        <translation>Si l’utilisateur peut se connecter</translation>
    </message>
    <message>
        <source>Unlink account…</source>
        <translation>Dissocier le compte…</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserRecord</name>
    <message>
        <source>The user is inactive. Activate the user to let him or her in.</source>
        <translation>L’utilisateur est inactif. Activez-le pour le laisser entrer.</translation>
    </message>
    <message>
        <source>The address is not verified, and the service wants that. Send a verification mail, or mark the user as verified.</source>
        <translation>L’adresse n’est pas vérifiée, et le service l’exige. Envoyez un message de vérification, ou marquez l’utilisateur comme vérifié.</translation>
    </message>
    <message>
        <source>The stored password cannot be read by this service. Set a new one, or send a mail to reset it.</source>
        <translation>Ce service ne peut pas lire le mot de passe stocké. Définissez-en un nouveau, ou envoyez un message de réinitialisation.</translation>
    </message>
    <message>
        <source>There is no password, and no account of a provider is linked. Set a password, or send a mail to reset it.</source>
        <translation>Il n’y a pas de mot de passe, et aucun compte de fournisseur n’est associé. Définissez un mot de passe, ou envoyez un message de réinitialisation.</translation>
    </message>
    <message>
        <source>Cannot log in.</source>
        <translation>Ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Can log in with %1 only: no password is set.</source>
        <translation>Peut se connecter seulement avec %1 : aucun mot de passe n’est défini.</translation>
    </message>
    <message>
        <source>Can log in with the password.</source>
        <translation>Peut se connecter avec le mot de passe.</translation>
    </message>
    <message>
        <source>Can log in with the password, or with %1.</source>
        <translation>Peut se connecter avec le mot de passe, ou avec %1.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried: until %1 the user is let in only from networks where he or she has logged in before. That ends by itself.</source>
        <translation>Trop de mots de passe erronés ont été essayés : jusqu’au %1, l’utilisateur n’est admis que depuis les réseaux d’où il s’est déjà connecté. Cela prend fin de soi-même.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known here: open the gatehouse.toml of the service to see it.</source>
        <translation>On ne sait pas ici si trop de mots de passe erronés ont été essayés : ouvrez le gatehouse.toml du service pour le voir.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known: Redis does not answer.</source>
        <translation>On ne sait pas si trop de mots de passe erronés ont été essayés : Redis ne répond pas.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserSearch</name>
    <message>
        <source>“is:%1” is not known: a user can be is:active, is:verified or is:superuser.</source>
        <translation>« is:%1 » est inconnu : un utilisateur peut être is:active, is:verified ou is:superuser.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 is inactive: cannot log in.</source>
        <translation>%1 est inactif : ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column: it has no index.</source>
        <translation>Tri impossible par cette colonne : elle n’a pas d’index.</translation>
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
        <translation>ID</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersView</name>
    <message>
        <source>The users cannot be read.</source>
        <translation>Les utilisateurs ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>The value was not saved.</source>
        <translation>La valeur n’a pas été enregistrée.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>Aucune base de données n’est ouverte.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>There are no users yet. Make one with “New user”, or import a list.</source>
        <translation>Il n’y a pas encore d’utilisateurs. Créez-en un avec « Nouvel utilisateur », ou importez une liste.</translation>
    </message>
    <message>
        <source>Nobody matches the search. Remove a condition, or press Esc in the search box to see everybody.</source>
        <translation>Personne ne correspond à la recherche. Retirez une condition, ou appuyez sur Échap dans la recherche pour voir tout le monde.</translation>
    </message>
    <message>
        <source>The user cannot be read.</source>
        <translation>L’utilisateur ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Search: half an address, text, is:active, not is:verified, provider:github …</source>
        <translation>Recherche : moitié d’adresse, texte, is:active, not is:verified, provider:github…</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>All words must match. ada@exa: the address begins so; “ada@example.org” in quotes: this address; ada: anywhere in address and text fields. email: id: is:active is:verified is:superuser provider: and not before any of them.</source>
        <translation>Tous les mots doivent convenir. ada@exa : l’adresse commence ainsi ; &quot;ada@example.org&quot; entre guillemets : cette adresse ; ada : n’importe où dans l’adresse et les champs de texte. email: id: is:active is:verified is:superuser provider: et not devant chacun.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>What can be done with users</source>
        <translation>Ce qu’on peut faire des utilisateurs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>It is not known who is selected.</source>
        <translation>On ne sait pas qui est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln utilisateur</numerusform>
            <numerusform>%Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln user(s)</source>
        <translation>
            <numerusform>environ %Ln utilisateur</numerusform>
            <numerusform>environ %Ln utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln user(s)</source>
        <translation>
            <numerusform>plus de %Ln utilisateur</numerusform>
            <numerusform>plus de %Ln utilisateurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ValueEditor</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>« %1 » n’est pas un nombre.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
    <name>LibraryWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence; %2: what a database server said, in its own words</extracomment>
        <translation>%1 Le serveur dit : %2</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>La base de données est injoignable.</translation>
    </message>
    <message>
        <source>The database stayed locked; another program may hold it.</source>
        <translation>La base de données est restée verrouillée ; un autre programme la retient peut-être.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>La base de données a mis trop de temps.</translation>
    </message>
    <message>
        <source>There is no room left where the database is.</source>
        <translation>Il n’y a plus de place là où se trouve la base de données.</translation>
    </message>
    <message>
        <source>The account of the database may not do this.</source>
        <translation>Le compte de la base de données n’en a pas le droit.</translation>
    </message>
    <message>
        <source>The database does not understand a statement.</source>
        <translation>La base de données ne comprend pas une instruction.</translation>
    </message>
    <message>
        <source>The database refuses a value.</source>
        <translation>La base de données refuse une valeur.</translation>
    </message>
    <message>
        <source>The database has not the tables that this version needs; run `gatehouse migrate`.</source>
        <translation>La base de données n’a pas les tables dont cette version a besoin ; lancez `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>Le fichier de la base de données ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>The file is no usable SQLite database.</source>
        <translation>Le fichier n’est pas une base de données SQLite utilisable.</translation>
    </message>
    <message>
        <source>Redis, which keeps the tokens, does not answer.</source>
        <translation>Redis, qui garde les jetons, ne répond pas.</translation>
    </message>
    <message>
        <source>Redis refuses a command.</source>
        <translation>Redis refuse une commande.</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>Cette adresse est déjà prise.</translation>
    </message>
    <message>
        <source>This id is taken.</source>
        <translation>Cet identifiant est déjà pris.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>Un utilisateur avec cette adresse e-mail existe déjà.</translation>
    </message>
    <message>
        <source>Such a row exists already.</source>
        <translation>Une telle ligne existe déjà.</translation>
    </message>
    <message>
        <source>The user is gone.</source>
        <translation>L’utilisateur n’existe plus.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile.</source>
        <translation>L’utilisateur a été modifié entre-temps.</translation>
    </message>
    <message>
        <source>Other data still belongs to this user.</source>
        <translation>D’autres données appartiennent encore à cet utilisateur.</translation>
    </message>
    <message>
        <source>A text must not hold the character U+0000.</source>
        <translation>Un texte ne doit pas contenir le caractère U+0000.</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>Ce courriel a déjà été envoyé.</translation>
    </message>
    <message>
        <source>This account is linked to another user.</source>
        <translation>Ce compte est lié à un autre utilisateur.</translation>
    </message>
    <message>
        <source>This is no UUID.</source>
        <translation>Ce n’est pas un UUID.</translation>
    </message>
    <message>
        <source>This is no integer.</source>
        <translation>Ce n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>After Unicode normalization: %1</source>
        <translation>Après la normalisation Unicode : %1</translation>
    </message>
    <message>
        <source>The database is too busy to count.</source>
        <translation>La base de données est trop occupée pour compter.</translation>
    </message>
    <message>
        <source>The database wants a value for a column that got none; see [[user.field]].</source>
        <translation>La base de données exige une valeur pour une colonne qui n’en a pas reçu ; voir [[user.field]].</translation>
    </message>
    <message>
        <source>Redis answers something else than was asked.</source>
        <translation>Redis répond autre chose que ce qui était demandé.</translation>
    </message>
    <message>
        <source>Too many attempts: try again later.</source>
        <translation>Trop de tentatives : réessayez plus tard.</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>Une adresse e-mail a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>This configuration sends no mail ([mail] transport).</source>
        <translation>Cette configuration n’envoie pas de courriels ([mail] transport).</translation>
    </message>
    <message>
        <source>There is nothing to search for in a condition.</source>
        <translation>Il n’y a rien à rechercher dans une condition.</translation>
    </message>
    <message>
        <source>No text holds the character U+0000.</source>
        <translation>Aucun texte ne contient le caractère U+0000.</translation>
    </message>
    <message>
        <source>A text to search for has at most %1 characters.</source>
        <translation>Un texte à rechercher a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A search has at most %1 conditions.</source>
        <translation>Une recherche a au plus %1 conditions.</translation>
    </message>
    <message>
        <source>Password should be at least %1 character(s)</source>
        <translation>Longueur minimale du mot de passe en caractères : %1</translation>
    </message>
    <message>
        <source>Password should be at most %1 byte(s)</source>
        <translation>Longueur maximale du mot de passe en octets : %1</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>Il n’y a pas de champ %1.</translation>
    </message>
    <message>
        <source>There is no field %1 to write.</source>
        <translation>Il n’y a pas de champ %1 où écrire.</translation>
    </message>
    <message>
        <source>The field %1 must be given.</source>
        <translation>Le champ %1 doit être indiqué.</translation>
    </message>
    <message>
        <source>The field %1 must be a text.</source>
        <translation>Le champ %1 doit être un texte.</translation>
    </message>
    <message>
        <source>The field %1 must have at most %2 characters.</source>
        <translation>Le champ %1 doit avoir au plus %2 caractères.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer of 64 bits.</source>
        <translation>Le champ %1 doit être un nombre entier de 64 bits.</translation>
    </message>
    <message>
        <source>The field %1 must be a number.</source>
        <translation>Le champ %1 doit être un nombre.</translation>
    </message>
    <message>
        <source>The field %1 must be true or false.</source>
        <translation>Le champ %1 doit être true ou false.</translation>
    </message>
    <message>
        <source>The field %1 must be a single value.</source>
        <translation>Le champ %1 doit être une seule valeur.</translation>
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
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu : %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>Seul un fichier peut être repris là où la lecture s’est arrêtée.</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>Le fichier est vide : sa première ligne doit nommer les colonnes, par exemple email,hashed_password.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark in the wrong place.</source>
        <translation>La première ligne, qui nomme les colonnes, contient un guillemet au mauvais endroit.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark that is never closed.</source>
        <translation>La première ligne, qui nomme les colonnes, contient un guillemet qui n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is not valid UTF-8.</source>
        <translation>La première ligne, qui nomme les colonnes, n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>La première ligne, qui nomme les colonnes, dépasse un mébioctet, ou un guillemet n’est jamais fermé.</translation>
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
        <source>The first line names no column email.</source>
        <translation>La première ligne ne nomme aucune colonne email.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>Deux colonnes du fichier doivent être la même.</translation>
    </message>
    <message>
        <source>There is a column &quot;password&quot;: Gatehouse takes no plain passwords from a file, where everybody who finds it could read them, and hashing a million takes a day. Name the column hashed_password if it holds hashes (as Django&apos;s does); without one, users set a password by &quot;forgot password&quot;.</source>
        <translation>Il y a une colonne « password » : Gatehouse ne prend pas de mots de passe en clair dans un fichier, où quiconque le trouve pourrait les lire, et en hacher un million prend une journée. Nommez la colonne hashed_password si elle contient des empreintes (comme celles de Django) ; sans cette colonne, les utilisateurs choisissent un mot de passe par « mot de passe oublié ».</translation>
    </message>
    <message>
        <source>The line has a quotation mark in the wrong place.</source>
        <translation>La ligne contient un guillemet au mauvais endroit.</translation>
    </message>
    <message>
        <source>The line has a quotation mark that is never closed.</source>
        <translation>La ligne contient un guillemet qui n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>La ligne n’est pas de l’UTF-8 valide.</translation>
    </message>
    <message>
        <source>The line is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>La ligne dépasse un mébioctet, ou un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line names %2.</source>
        <translation>La ligne n’a pas autant de cellules (%1) que la première ligne en nomme (%2).</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>La ligne est imbriquée trop profondément.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La ligne n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting value at character %1.</source>
        <translation>La ligne n’est pas du JSON : il manque une valeur au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Out of range number at character %1.</source>
        <translation>La ligne n’est pas du JSON : le nombre au caractère %1 est trop grand.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;,&apos; delimiter at character %1.</source>
        <translation>La ligne n’est pas du JSON : il manque une virgule au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;:&apos; delimiter at character %1.</source>
        <translation>La ligne n’est pas du JSON : il manque un deux-points au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting property name enclosed in double quotes at character %1.</source>
        <translation>La ligne n’est pas du JSON : il manque un nom entre guillemets doubles au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of array at character %1.</source>
        <translation>La ligne n’est pas du JSON : il y a une virgule avant la fin d’une liste au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of object at character %1.</source>
        <translation>La ligne n’est pas du JSON : il y a une virgule avant la fin d’un objet au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Duplicate key at character %1.</source>
        <translation>La ligne n’est pas du JSON : le nom au caractère %1 est en double.</translation>
    </message>
    <message>
        <source>The line is no JSON: Unterminated string starting at at character %1.</source>
        <translation>La ligne n’est pas du JSON : le texte qui commence au caractère %1 ne finit pas.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid control character at at character %1.</source>
        <translation>La ligne n’est pas du JSON : il y a un caractère de contrôle au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \escape at character %1.</source>
        <translation>La ligne n’est pas du JSON : \escape n’est pas valide au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \uXXXX escape at character %1.</source>
        <translation>La ligne n’est pas du JSON : \uXXXX n’est pas valide au caractère %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Extra data at character %1.</source>
        <translation>La ligne n’est pas du JSON : il y a quelque chose de trop à partir du caractère %1.</translation>
    </message>
    <message>
        <source>There is no email.</source>
        <translation>Il n’y a pas d’adresse e-mail.</translation>
    </message>
    <message>
        <source>The id is no integer.</source>
        <translation>L’identifiant n’est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The id is no UUID.</source>
        <translation>L’identifiant n’est pas un UUID.</translation>
    </message>
    <message>
        <source>hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, PBKDF2 of Django), or it costs too much.</source>
        <translation>hashed_password n’est pas une empreinte vérifiable (Argon2, bcrypt, scrypt, PBKDF2 de Django), ou elle coûte trop cher à vérifier.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 doit être true ou false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 doit être un texte.</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, or half of one.</source>
        <translation>%1 contient le caractère U+0000 ou la moitié d’un caractère.</translation>
    </message>
    <message>
        <source>This address belongs to the user %1.</source>
        <translation>Cette adresse appartient à l’utilisateur %1.</translation>
    </message>
    <message>
        <source>An email address must have an @-sign.</source>
        <translation>Une adresse e-mail doit contenir un @.</translation>
    </message>
    <message>
        <source>There must be something before the @-sign.</source>
        <translation>Il faut quelque chose avant le @.</translation>
    </message>
    <message>
        <source>There must be something after the @-sign.</source>
        <translation>Il faut quelque chose après le @.</translation>
    </message>
    <message>
        <source>There can&apos;t be anything after the email address.</source>
        <translation>Il ne peut rien y avoir après l’adresse e-mail.</translation>
    </message>
    <message>
        <source>An email address cannot start with a period.</source>
        <translation>Une adresse e-mail ne peut pas commencer par un point.</translation>
    </message>
    <message>
        <source>An email address cannot end with a period.</source>
        <translation>Une adresse e-mail ne peut pas finir par un point.</translation>
    </message>
    <message>
        <source>An email address cannot end with a hyphen.</source>
        <translation>Une adresse e-mail ne peut pas finir par un trait d’union.</translation>
    </message>
    <message>
        <source>An email address cannot have two periods in a row.</source>
        <translation>Une adresse e-mail ne peut pas contenir deux points de suite.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately before the @-sign.</source>
        <translation>Une adresse e-mail ne peut pas avoir de point juste avant le @.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately after the @-sign.</source>
        <translation>Une adresse e-mail ne peut pas avoir de point juste après le @.</translation>
    </message>
    <message>
        <source>An email address cannot have a hyphen immediately after the @-sign.</source>
        <translation>Une adresse e-mail ne peut pas avoir de trait d’union juste après le @.</translation>
    </message>
    <message>
        <source>An email address cannot have a period and a hyphen next to each other.</source>
        <translation>Une adresse e-mail ne peut pas avoir un point et un trait d’union côte à côte.</translation>
    </message>
    <message>
        <source>An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.</source>
        <translation>Une adresse e-mail ne peut pas avoir deux lettres suivies de deux traits d’union juste après le @ ou après un point, sauf en Punycode.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters before the @-sign: %1.</source>
        <translation>L’adresse e-mail contient des caractères non valides avant le @ : %1.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters in quotes before the @-sign: %1.</source>
        <translation>L’adresse e-mail contient des caractères non valides entre guillemets avant le @ : %1.</translation>
    </message>
    <message>
        <source>The email address contains unsafe characters: %1.</source>
        <translation>L’adresse e-mail contient des caractères peu sûrs : %1.</translation>
    </message>
    <message>
        <source>Quoting the part before the @-sign is not allowed here.</source>
        <translation>La partie avant le @ ne peut pas être entre guillemets ici.</translation>
    </message>
    <message>
        <source>Extra character(s) found after close quote: %1</source>
        <translation>Il y a quelque chose de trop après le guillemet fermant : %1</translation>
    </message>
    <message>
        <source>The display name contains invalid characters when not quoted: %1.</source>
        <translation>Le nom affiché contient des caractères non valides sans guillemets : %1.</translation>
    </message>
    <message>
        <source>A display name and angle brackets around the email address are not permitted here.</source>
        <translation>Un nom affiché et des chevrons autour de l’adresse e-mail ne sont pas admis ici.</translation>
    </message>
    <message>
        <source>An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.</source>
        <translation>Un chevron ouvrant au début de l’adresse e-mail doit être suivi d’un chevron fermant à la fin.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters: %1.</source>
        <translation>La partie après le @ contient des caractères non valides : %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters (%1).</source>
        <translation>La partie après le @ contient des caractères non valides (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters after Unicode normalization: %1.</source>
        <translation>La partie après le @ contient des caractères non valides après la normalisation Unicode : %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign is invalid (%1).</source>
        <translation>La partie après le @ n’est pas valide (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid IDNA (%1).</source>
        <translation>La partie après le @ n’est pas de l’IDNA valide (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It should have a period.</source>
        <translation>La partie après le @ n’est pas valide. Elle devrait contenir un point.</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It is not within a valid top-level domain.</source>
        <translation>La partie après le @ n’est pas valide. Elle n’est pas dans un domaine de premier niveau valide.</translation>
    </message>
    <message>
        <source>The part after the @-sign is a special-use or reserved name that cannot be used with email.</source>
        <translation>La partie après le @ est un nom réservé ou d’usage spécial, qui ne peut pas servir au courriel.</translation>
    </message>
    <message>
        <source>A bracketed IP address after the @-sign is not allowed here.</source>
        <translation>Une adresse IP entre crochets après le @ n’est pas admise ici.</translation>
    </message>
    <message>
        <source>The address in brackets after the @-sign is not valid: It is not an IPv4 address (%1) or is missing an address literal tag.</source>
        <translation>L’adresse entre crochets après le @ n’est pas valide : ce n’est pas une adresse IPv4 (%1), ou il lui manque l’indication de son type.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets after the @-sign is not valid (%1).</source>
        <translation>L’adresse IPv6 entre crochets après le @ n’est pas valide (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.</source>
        <translation>La partie entre crochets après le @ n’est pas une adresse IPv4 et n’indique pas son type d’adresse.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters in brackets: %1.</source>
        <translation>La partie après le @ contient des caractères non valides entre crochets : %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains an invalid address literal tag in brackets.</source>
        <translation>La partie après le @ indique entre crochets un type d’adresse non valide.</translation>
    </message>
    <message>
        <source>Length must not exceed 2048 characters</source>
        <translation>La longueur ne doit pas dépasser 2048 caractères</translation>
    </message>
    <message>
        <source>The email address is too long (%1 character(s) too many).</source>
        <translation>L’adresse e-mail est trop longue (caractères en trop : %1).</translation>
    </message>
    <message>
        <source>The email address is too long after normalization (%1 byte(s) too many).</source>
        <translation>L’adresse e-mail est trop longue après la normalisation (octets en trop : %1).</translation>
    </message>
    <message>
        <source>The email address is too long when the part after the @-sign is converted to IDNA ASCII (%1 byte(s) too many).</source>
        <translation>L’adresse e-mail est trop longue quand la partie après le @ est convertie en ASCII IDNA (octets en trop : %1).</translation>
    </message>
    <message>
        <source>The email address is too long before the @-sign (%1 character(s) too many).</source>
        <translation>L’adresse e-mail est trop longue avant le @ (caractères en trop : %1).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 character(s) too many).</source>
        <translation>L’adresse e-mail est trop longue après le @ (caractères en trop : %1).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 byte(s) too many after IDNA encoding).</source>
        <translation>L’adresse e-mail est trop longue après le @ (octets en trop après le codage IDNA : %1).</translation>
    </message>
    <message>
        <source>After the @-sign, periods cannot be separated by so many characters (%1 character(s) too many).</source>
        <translation>Après le @, il ne peut pas y avoir autant de caractères entre deux points (caractères en trop : %1).</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Cette connexion est en lecture seule.</translation>
    </message>
    <message>
        <source>The URL of Redis cannot be read: %1</source>
        <translation>L’URL de Redis ne peut pas être lue : %1</translation>
    </message>
    <message>
        <source>This account may not enter the folder of the database %1; run this command as the account of the service.</source>
        <translation>Ce compte ne peut pas entrer dans le dossier de la base de données %1 ; lancez ceci sous le compte du service.</translation>
    </message>
    <message>
        <source>The database %1 is not a file; see database.url.</source>
        <translation>La base de données %1 n’est pas un fichier ; voir database.url.</translation>
    </message>
    <message>
        <source>The database %1 belongs to the account %2; run this command as that one.</source>
        <translation>La base de données %1 appartient au compte %2 ; lancez ceci sous ce compte.</translation>
    </message>
    <message>
        <source>There is no database %1; `gatehouse migrate` makes one, or --config names another configuration.</source>
        <translation>Il n’y a pas de base de données %1 ; `gatehouse migrate` la crée, ou bien --config nomme une autre configuration.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are integers; user.id must be &quot;integer&quot;.</source>
        <translation>Les identifiants de la table %1 sont des nombres entiers ; user.id doit être &quot;integer&quot;.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are UUIDs; user.id must be &quot;uuid&quot;.</source>
        <translation>Les identifiants de la table %1 sont des UUID ; user.id doit être &quot;uuid&quot;.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text of 36 characters or as a type of the database.</source>
        <translation>Les identifiants de la table %1 sont du type %2 ; cette version connaît les nombres entiers, et les UUID comme texte de 36 caractères ou comme type de la base de données.</translation>
    </message>
    <message>
        <source>The table %1 is none of users: it has no column %2. database.user_table names the right one.</source>
        <translation>La table %1 ne contient pas d’utilisateurs : il lui manque la colonne %2. C’est database.user_table qui nomme la bonne.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>Le fichier de clé %1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>The key file %1 is open to other accounts; run: chmod 600 %1</source>
        <translation>Le fichier de clé %1 est ouvert à d’autres comptes ; lancez : chmod 600 %1</translation>
    </message>
    <message>
        <source>The key in %1 is shorter than %2 bytes.</source>
        <translation>La clé dans %1 est trop courte ; octets nécessaires : %2.</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>ce n’est pas une URL</translation>
    </message>
    <message>
        <source>the scheme must be postgresql or mysql</source>
        <translation>le schéma doit être postgresql ou mysql</translation>
    </message>
    <message>
        <source>a host and the name of the database are needed</source>
        <translation>il faut un hôte et le nom de la base de données</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>il n’y a pas de paramètre %1</translation>
    </message>
    <message>
        <source>%1 must not hold a semicolon</source>
        <translation>%1 ne doit pas contenir de point-virgule</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds from 1 to %2</source>
        <translation>%1 doit être un nombre de secondes de 1 à %2</translation>
    </message>
    <message>
        <source>sslmode must be disable, prefer, require, verify-ca or verify-full</source>
        <translation>sslmode doit être disable, prefer, require, verify-ca ou verify-full</translation>
    </message>
    <message>
        <source>sslmode=%1 needs sslrootcert, a PEM file of authorities</source>
        <translation>sslmode=%1 demande sslrootcert, un fichier PEM d’autorités de certification</translation>
    </message>
    <message>
        <source>sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca</source>
        <translation>sslmode=verify-full n’existe que pour PostgreSQL ; MariaDB connaît verify-ca</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
