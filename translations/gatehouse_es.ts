<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Mail</name>
    <message>
        <source>Welcome to {service}. Please confirm that {recipient} is your e-mail address.</source>
        <extracomment>{service} is the name of the service, {recipient} the e-mail address of the reader.</extracomment>
        <translation>Le damos la bienvenida a {service}. Confirme, por favor, que {recipient} es su dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, asked to set a new password for your account at {service}.</source>
        <extracomment>{service} is the name of the service.</extracomment>
        <translation>Alguien, esperamos que usted, ha solicitado establecer una nueva contraseña para su cuenta de {service}.</translation>
    </message>
    <message>
        <source>The password of your account at {service} was changed ({time}).</source>
        <extracomment>{service} is the name of the service, {time} an instant such as &quot;20 November 2026, 16:03 UTC&quot;.</extracomment>
        <translation>Se ha cambiado la contraseña de su cuenta de {service} ({time}).</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed to {new_email} ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>{new_email} is the new e-mail address of the account.</extracomment>
        <translation>La dirección de correo electrónico de su cuenta de {service} se ha cambiado por {new_email} ({time}). Los mensajes sobre la cuenta ya no se enviarán a la dirección anterior.</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>The same where the new e-mail address is not known.</extracomment>
        <translation>Se ha cambiado la dirección de correo electrónico de su cuenta de {service} ({time}). Los mensajes sobre la cuenta ya no se enviarán a la dirección anterior.</translation>
    </message>
    <message>
        <source>Somebody logged in to your account at {service} from a place or a device that was not used before.</source>
        <translation>Alguien ha iniciado sesión en su cuenta de {service} desde un lugar o un dispositivo que no se había utilizado antes.</translation>
    </message>
    <message>
        <source>This is a test message. If you can read it, {service} can send mail.</source>
        <extracomment>The mail that an administrator sends to see whether mails arrive.</extracomment>
        <translation>Este es un mensaje de prueba. Si puede leerlo, {service} puede enviar correos electrónicos.</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message.</source>
        <translation>Si usted no lo ha solicitado, puede simplemente ignorar este mensaje.</translation>
    </message>
    <message>
        <source>The link is valid for one hour.</source>
        <translation>El enlace es válido durante una hora.</translation>
    </message>
    <message>
        <source>If the button does not work, open this address in your browser:</source>
        <extracomment>Stands above the link itself.</extracomment>
        <translation>Si el botón no funciona, abra esta dirección en su navegador:</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Confirme su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>Confirm e-mail address</source>
        <extracomment>On a button.</extracomment>
        <translation>Confirmar la dirección</translation>
    </message>
    <message>
        <source>To confirm the address, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>Para confirmar la dirección, abra este enlace:</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Subject of the mail, and on its button.</extracomment>
        <translation>Establecer una nueva contraseña</translation>
    </message>
    <message>
        <source>To set a new password, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>Para establecer una nueva contraseña, abra este enlace:</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message; your password stays as it is.</source>
        <translation>Si usted no lo ha solicitado, puede simplemente ignorar este mensaje; su contraseña no cambiará.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Se ha cambiado su contraseña</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once and contact the operator of {service}.</source>
        <translation>Si ha sido usted, no tiene que hacer nada. En caso contrario, establezca de inmediato una nueva contraseña y póngase en contacto con el responsable de {service}.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Se ha cambiado su dirección de correo electrónico</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please contact the operator of {service} at once: somebody else may have access to your account.</source>
        <translation>Si ha sido usted, no tiene que hacer nada. En caso contrario, póngase en contacto de inmediato con el responsable de {service}: es posible que otra persona tenga acceso a su cuenta.</translation>
    </message>
    <message>
        <source>New login to your account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Nuevo inicio de sesión en su cuenta</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>Fecha y hora: {time}</translation>
    </message>
    <message>
        <source>IP address: {client_address}</source>
        <extracomment>{client_address} is an address such as 192.0.2.1.</extracomment>
        <translation>Dirección IP: {client_address}</translation>
    </message>
    <message>
        <source>Browser or app: {user_agent}</source>
        <extracomment>{user_agent} is what a browser says of itself, such as &quot;Mozilla/5.0 (X11; Linux x86_64)&quot;.</extracomment>
        <translation>Navegador o aplicación: {user_agent}</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once.</source>
        <translation>Si ha sido usted, no tiene que hacer nada. En caso contrario, establezca de inmediato una nueva contraseña.</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Ya tiene una cuenta</translation>
    </message>
    <message>
        <source>If it was you, please log in as usual; if you have forgotten your password, you can set a new one. If not, you can simply ignore this message; nothing was changed.</source>
        <translation>Si ha sido usted, inicie sesión como de costumbre; si ha olvidado su contraseña, puede establecer una nueva. En caso contrario, puede simplemente ignorar este mensaje; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Test message from {service}</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Mensaje de prueba de {service}</translation>
    </message>
    <message>
        <source>The operator of {service} sent it; there is nothing to do.</source>
        <translation>Lo ha enviado el responsable de {service}; no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>This message was sent automatically by {service} ({public_url}).</source>
        <extracomment>At the foot of every mail. {public_url} is the address of the service, https://example.org.</extracomment>
        <translation>{service} ha enviado este mensaje automáticamente ({public_url}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>An address, or a browser, that is not known: &quot;IP address: unknown&quot;.</extracomment>
        <translation>dato no disponible</translation>
    </message>
    <message>
        <source>{date}, {clock} UTC</source>
        <extracomment>{date} is a date in words, {clock} a time such as 16:03; UTC is the time zone.</extracomment>
        <translation>{date}, {clock} UTC</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, wants to use the e-mail address {recipient} for an account at {service}. Please confirm that this address is yours.</source>
        <extracomment>Goes to the new address of an account; its reader may have no account.</extracomment>
        <translation>Alguien, esperamos que usted, desea utilizar la dirección de correo electrónico {recipient} para una cuenta de {service}. Confirme, por favor, que esta dirección es suya.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wanted to use the e-mail address {recipient} for an account at {service}. There is already an account with this address.</source>
        <translation>Alguien, probablemente usted, ha intentado utilizar la dirección de correo electrónico {recipient} para una cuenta de {service}. Ya existe una cuenta con esta dirección.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>Confirme su nueva dirección de correo electrónico</translation>
    </message>
</context>
</TS>
