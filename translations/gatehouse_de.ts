<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
