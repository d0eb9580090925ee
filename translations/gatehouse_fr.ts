<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
