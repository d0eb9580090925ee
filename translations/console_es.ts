<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message>
        <source>The users and what happens to each</source>
        <translation>Los usuarios y qué pasa con cada uno</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Number of users to delete</source>
        <translation>Número de usuarios que se eliminarán</translation>
    </message>
    <message>
        <source>Show only users who were &amp;not done</source>
        <translation>Mostrar solo los usuarios &amp;no hechos</translation>
    </message>
    <message>
        <source>Show only users who are &amp;left out</source>
        <translation>Mostrar solo los usuarios e&amp;xcluidos</translation>
    </message>
    <message numerus="yes">
        <source>Looking up who is meant: %Ln user(s) so far …</source>
        <translation>
            <numerusform>Buscando a quiénes se refiere: %Ln usuario hasta ahora…</numerusform>
            <numerusform>Buscando a quiénes se refiere: %Ln usuarios hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be done here.</source>
        <translation>Esta conexión es de solo lectura: aquí no se puede hacer nada.</translation>
    </message>
    <message>
        <source>Cancelling: the users at hand are still being done …</source>
        <translation>Cancelando: los usuarios en curso aún se terminan…</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 de %2…</translation>
    </message>
    <message>
        <source>The users cannot be looked up, and nothing was changed. %1 Close this and try again.</source>
        <translation>No se pueden buscar los usuarios, y nada ha cambiado. %1 Cierre esto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This cannot be undone. To delete them, type their number, %1:</source>
        <translation>Esto no se puede deshacer. Para eliminarlos, escriba su número, %1:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkRowsModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
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
        <translation>&amp;Activar usuarios…</translation>
    </message>
    <message>
        <source>&amp;Deactivate users…</source>
        <translation>&amp;Desactivar usuarios…</translation>
    </message>
    <message>
        <source>Mark users as &amp;verified…</source>
        <translation>Marcar usuarios como &amp;verificados…</translation>
    </message>
    <message>
        <source>&amp;Revoke tokens…</source>
        <translation>&amp;Revocar tokens…</translation>
    </message>
    <message>
        <source>Send &amp;verification mails…</source>
        <translation>Enviar correos de &amp;verificación…</translation>
    </message>
    <message>
        <source>Send &amp;password reset mails…</source>
        <translation>Enviar correos de &amp;restablecimiento…</translation>
    </message>
    <message>
        <source>De&amp;lete users…</source>
        <translation>E&amp;liminar usuarios…</translation>
    </message>
    <message>
        <source>Active users can log in, and their tokens are accepted.</source>
        <translation>Los usuarios activos pueden entrar, y sus tokens se aceptan.</translation>
    </message>
    <message>
        <source>Inactive users cannot log in, and their tokens are not accepted until they are active again. Nothing of them is lost.</source>
        <translation>Los usuarios inactivos no pueden entrar, y sus tokens no se aceptan hasta que vuelvan a estar activos. No se pierde nada suyo.</translation>
    </message>
    <message>
        <source>Verified users count as having proven that they receive mail at their address. They get no mail about it.</source>
        <translation>Los usuarios verificados cuentan como quienes reciben correo en su dirección. No se les avisa por correo.</translation>
    </message>
    <message>
        <source>Users are logged out everywhere and have to log in again. Tokens that are not stored (JWT) stay good until they expire.</source>
        <translation>Los usuarios salen de todas partes y tienen que volver a entrar. Los tokens que no se guardan (JWT) valen hasta que caducan.</translation>
    </message>
    <message>
        <source>Users get a mail with a link that proves their address. Mails wait in the outbox until the service sends them.</source>
        <translation>Los usuarios reciben un correo con un enlace que prueba su dirección. Los correos esperan en la bandeja de salida hasta que el servicio los envía.</translation>
    </message>
    <message>
        <source>Users get a mail with a link by which they can set a new password. Mails wait in the outbox until the service sends them.</source>
        <translation>Los usuarios reciben un correo con un enlace para poner una contraseña nueva. Los correos esperan en la bandeja de salida hasta que el servicio los envía.</translation>
    </message>
    <message>
        <source>Users are removed with their tokens and OAuth accounts. This cannot be undone.</source>
        <translation>Los usuarios se eliminan con sus tokens y cuentas OAuth. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>Activar %Ln usuario</numerusform>
            <numerusform>Activar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>Desactivar %Ln usuario</numerusform>
            <numerusform>Desactivar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln user(s)</source>
        <translation>
            <numerusform>Verificar %Ln usuario</numerusform>
            <numerusform>Verificar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %Ln user(s)</source>
        <translation>
            <numerusform>Revocar los tokens de %Ln usuario</numerusform>
            <numerusform>Revocar los tokens de %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s)</source>
        <translation>
            <numerusform>Enviar %Ln correo</numerusform>
            <numerusform>Enviar %Ln correos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>Eliminar %Ln usuario</numerusform>
            <numerusform>Eliminar %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be activated.</source>
        <translation>
            <numerusform>Se activará %Ln usuario.</numerusform>
            <numerusform>Se activarán %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deactivated.</source>
        <translation>
            <numerusform>Se desactivará %Ln usuario.</numerusform>
            <numerusform>Se desactivarán %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be marked as verified.</source>
        <translation>
            <numerusform>Se marcará como verificado %Ln usuario.</numerusform>
            <numerusform>Se marcarán como verificados %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln user(s) will be revoked.</source>
        <translation>
            <numerusform>Se revocarán los tokens de %Ln usuario.</numerusform>
            <numerusform>Se revocarán los tokens de %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá %Ln correo de verificación.</numerusform>
            <numerusform>Se escribirán %Ln correos de verificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá %Ln correo de restablecimiento.</numerusform>
            <numerusform>Se escribirán %Ln correos de restablecimiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %Ln usuario.</numerusform>
            <numerusform>Se eliminarán %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were activated.</source>
        <translation>
            <numerusform>Se activó %Ln usuario.</numerusform>
            <numerusform>Se activaron %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deactivated.</source>
        <translation>
            <numerusform>Se desactivó %Ln usuario.</numerusform>
            <numerusform>Se desactivaron %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were marked as verified.</source>
        <translation>
            <numerusform>Se marcó como verificado %Ln usuario.</numerusform>
            <numerusform>Se marcaron como verificados %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %Ln user(s) were revoked.</source>
        <translation>
            <numerusform>Se revocaron los tokens de %Ln usuario.</numerusform>
            <numerusform>Se revocaron los tokens de %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln correo de verificación está en la bandeja de salida.</numerusform>
            <numerusform>%Ln correos de verificación están en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>%Ln correo de restablecimiento está en la bandeja de salida.</numerusform>
            <numerusform>%Ln correos de restablecimiento están en la bandeja de salida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>Se eliminó %Ln usuario.</numerusform>
            <numerusform>Se eliminaron %Ln usuarios.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be activated</source>
        <translation>se activará</translation>
    </message>
    <message>
        <source>will be deactivated</source>
        <translation>se desactivará</translation>
    </message>
    <message>
        <source>will be verified</source>
        <translation>se verificará</translation>
    </message>
    <message>
        <source>tokens will be revoked</source>
        <translation>se revocarán los tokens</translation>
    </message>
    <message>
        <source>will get a mail</source>
        <translation>recibirá un correo</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>se eliminará</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>tokens revoked</source>
        <translation>tokens revocados</translation>
    </message>
    <message>
        <source>mail in the outbox</source>
        <translation>correo en la bandeja de salida</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%Ln usuario queda excluido; la lista dice por qué.</numerusform>
            <numerusform>%Ln usuarios quedan excluidos; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>excluido: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallo: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>no se sabe: %1</translation>
    </message>
    <message>
        <source>is active already</source>
        <translation>ya está activo</translation>
    </message>
    <message>
        <source>is inactive</source>
        <translation>está inactivo</translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation>ya está verificado</translation>
    </message>
    <message>
        <source>has no tokens</source>
        <translation>no tiene tokens</translation>
    </message>
    <message>
        <source>no active superuser would be left to administrate</source>
        <translation>no quedaría ningún superusuario activo, y nadie podría administrar</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>ya no existe</translation>
    </message>
    <message>
        <source>the database says no more about it</source>
        <translation>la base no dice más</translation>
    </message>
    <message>
        <source>It was cancelled; what is done stays done.</source>
        <translation>Se canceló; lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede llegar a la base de datos.</translation>
    </message>
    <message>
        <source>It was broken off: %1 What is done stays done; begin it again for the rest.</source>
        <translation>Se interrumpió: %1 Lo hecho queda hecho; empiece de nuevo para el resto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone.</source>
        <translation>
            <numerusform>%Ln token ha desaparecido.</numerusform>
            <numerusform>%Ln tokens han desaparecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>%Ln usuario falló y sigue como estaba; la lista dice por qué.</numerusform>
            <numerusform>%Ln usuarios fallaron y siguen como estaban; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>De %Ln usuario no se sabe: la conexión se rompió en ese momento. Mírelo de nuevo.</numerusform>
            <numerusform>De %Ln usuarios no se sabe: la conexión se rompió en ese momento. Mírelos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were left out.</source>
        <translation>
            <numerusform>%Ln usuario quedó excluido.</numerusform>
            <numerusform>%Ln usuarios quedaron excluidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were not reached.</source>
        <translation>
            <numerusform>No se llegó a %Ln usuario.</numerusform>
            <numerusform>No se llegó a %Ln usuarios.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ChipBar</name>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>Remove the condition: %1</source>
        <translation>Quitar la condición: %1</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>Nombre de una orden</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>Ninguna orden se llama así.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConflictBox</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado mientras tanto</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” of %2 meanwhile. Nothing was saved.</source>
        <translation>Otra persona ha cambiado «%1» de %2 mientras tanto. No se guardó nada.</translation>
    </message>
    <message>
        <source>There now: %1</source>
        <translation>Ahora allí: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Lo suyo: %1</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Dejar lo que hay</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Guardar lo mío</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionBand</name>
    <message>
        <source>Production: %1 (read-only)</source>
        <translation>Producción: %1 (solo lectura)</translation>
    </message>
    <message>
        <source>Production: %1 – changes are real</source>
        <translation>Producción: %1 – los cambios son reales</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionForm</name>
    <message>
        <source>Choose a database</source>
        <translation>Elegir una base de datos</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>Elegir una configuración</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Bases SQLite (*.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Configurations (*.toml);;All files (*)</source>
        <translation>Configuraciones (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Name the host of the server.</source>
        <translation>Indique el host del servidor.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>Indique la base de datos.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>No es la dirección de un servidor: %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>P&amp;uerto:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de datos:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Usu&amp;ario:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Ci&amp;frado:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>Autoridad de certi&amp;ficación:</translation>
    </message>
    <message>
        <source>&amp;Redis:</source>
        <translation>&amp;Redis:</translation>
    </message>
    <message>
        <source>Password of Red&amp;is:</source>
        <translation>Contraseña de Red&amp;is:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>gatehouse.toml of a service</source>
        <translation>gatehouse.toml de un servicio</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>Si el servidor puede</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always, with a certificate that is checked</source>
        <translation>Siempre, con un certificado comprobado</translation>
    </message>
    <message>
        <source>Always, with a certificate of that host</source>
        <translation>Siempre, con un certificado de ese host</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>Cómo la llama usted</translation>
    </message>
    <message>
        <source>Name or address, or a whole URL to fill all fields</source>
        <translation>Nombre o dirección, o una URL entera para llenar todo</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>Archivo PEM</translation>
    </message>
    <message>
        <source>redis://host:6379/0, where tokens are kept there</source>
        <translation>redis://host:6379/0, si hay tokens allí</translation>
    </message>
    <message>
        <source>As stored, or none</source>
        <translation>La guardada, o ninguna</translation>
    </message>
    <message>
        <source>Passwords are kept in the secret store of the desktop, never in a settings file.</source>
        <translation>Las contraseñas se guardan en el almacén de secretos del escritorio, nunca en un archivo de ajustes.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Read only: the &amp;database refuses every change</source>
        <translation>Solo lectura: la base rec&amp;haza todo cambio</translation>
    </message>
    <message>
        <source>Production: wears a &amp;band of colour</source>
        <translation>Producción: lleva una &amp;banda de color</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>C&amp;olor…</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>Color de la banda</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionsDialog</name>
    <message>
        <source>Forget connection</source>
        <translation>Olvidar la conexión</translation>
    </message>
    <message>
        <source>Forget %1 and its passwords? The database stays.</source>
        <translation>¿Olvidar %1 y sus contraseñas? La base de datos se queda.</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>Otra conexión se llama %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The password is in the secret store.</source>
        <translation>La contraseña está en el almacén de secretos.</translation>
    </message>
    <message>
        <source>The connection is saved, its password is not: %1 It will be asked for.</source>
        <translation>La conexión está guardada, su contraseña no: %1 Se le preguntará.</translation>
    </message>
    <message>
        <source>The password may still be stored: %1</source>
        <translation>Puede que la contraseña siga guardada: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>Nue&amp;va</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>O&amp;lvidar…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::Connector</name>
    <message>
        <source>The tables are upgraded: %1</source>
        <translation>Las tablas están actualizadas: %1</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>Escribir la contraseña…</translation>
    </message>
    <message>
        <source>Upgrade the tables…</source>
        <translation>Actualizar las tablas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>Cambiar la conexión…</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>La contraseña no se guarda: %1</translation>
    </message>
    <message>
        <source>Upgrade the tables</source>
        <translation>Actualizar las tablas</translation>
    </message>
    <message>
        <source>Upgrade the tables of %1? Make a backup first: older versions of Gatehouse will not open it afterwards.</source>
        <translation>¿Actualizar las tablas de %1? Haga antes una copia de seguridad: las versiones anteriores de Gatehouse ya no la abrirán después.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Actualizar</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::CreateUserDialog</name>
    <message>
        <source>Active: can log in</source>
        <translation>Activo: puede entrar</translation>
    </message>
    <message>
        <source>Verified: the address is known to be the user&apos;s</source>
        <translation>Verificado: la dirección es del usuario</translation>
    </message>
    <message>
        <source>Superuser: may administrate the service</source>
        <translation>Superusuario: puede administrar el servicio</translation>
    </message>
    <message>
        <source>Send a mail to verify the address</source>
        <translation>Enviar un correo para verificar la dirección</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>Crear usuario</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>&amp;Correo:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 está creado.</translation>
    </message>
    <message>
        <source>The mail could not be asked for: %1</source>
        <translation>No se pudo pedir el correo: %1</translation>
    </message>
    <message>
        <source>The mail waits to be sent.</source>
        <translation>El correo espera su envío.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message>
        <source>%1 from %2 to %3, at most %4 a day</source>
        <translation>%1 del %2 al %3, como mucho %4 al día</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>como mucho %1 al día</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: %Ln usuario</numerusform>
            <numerusform>%1: %Ln usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EditHistory</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superusuario</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: what was changed, as in “E-mail”; %2: an e-mail address</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>Rehecho: %1.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EmptyState</name>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué, y qué hacer</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>I have read this: close it (Esc)</source>
        <translation>Lo he leído: cerrar (Esc)</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Close all of them</source>
        <translation>Cerrarlos todos</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ExportDialog</name>
    <message>
        <source>Include the &amp;hashes of their passwords, to move users elsewhere</source>
        <translation>Incluir las &amp;huellas de sus contraseñas, para llevar usuarios a otro sitio</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exportar usuarios</translation>
    </message>
    <message>
        <source>All users who meet the search</source>
        <translation>Todos los usuarios de la búsqueda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected user(s)</source>
        <translation>
            <numerusform>%Ln usuario elegido</numerusform>
            <numerusform>%Ln usuarios elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>Tabla para una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Who is exported</source>
        <translation>Quiénes se exportan</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>Forma del archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation>Dónde escribirlos</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Primeras líneas del archivo</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>&amp;Usuarios:</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>&amp;Forma:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>A&amp;rchivo:</translation>
    </message>
    <message>
        <source>The &amp;first lines, as they will be:</source>
        <translation>Las &amp;primeras líneas, como serán:</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The users cannot be read: %1 Close this and try again.</source>
        <translation>No se pueden leer los usuarios: %1 Cierre esto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced when the new one is complete.</source>
        <translation>Hay un archivo con este nombre; se sustituye cuando el nuevo está completo.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file. Keep it so: whoever has the hashes can try passwords as fast as they like.</source>
        <translation>Solo usted podrá leer el archivo. Déjelo así: quien tiene las huellas puede probar contraseñas tan rápido como quiera.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file.</source>
        <translation>Solo usted podrá leer el archivo.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Cancelando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) written …</source>
        <translation>
            <numerusform>%Ln usuario escrito…</numerusform>
            <numerusform>%Ln usuarios escritos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in %1.</source>
        <translation>
            <numerusform>%Ln usuario está en %1.</numerusform>
            <numerusform>%Ln usuarios están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled, and no file was written.</source>
        <translation>Se canceló, y no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>No file was written: %1 Close this and try again, perhaps with another place.</source>
        <translation>No se escribió ningún archivo: %1 Cierre esto e inténtelo de nuevo, quizá en otro sitio.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Only &amp;try: say what would happen, and change nothing</source>
        <translation>Solo &amp;probar: decir qué pasaría, sin cambiar nada</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>&amp;Seguir desde allí</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>Empezar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>Importar usuarios</translation>
    </message>
    <message>
        <source>Reject the line</source>
        <translation>Rechazar la línea</translation>
    </message>
    <message>
        <source>Leave the user who is there as they are</source>
        <translation>Dejar como está al usuario que hay</translation>
    </message>
    <message>
        <source>Change the user who is there</source>
        <translation>Cambiar al usuario que hay</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>Columnas del archivo y qué son</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON lines, as another program has written them</source>
        <translation>Una tabla (CSV) o líneas JSON, como las escribió otro programa</translation>
    </message>
    <message>
        <source>Where an address or an ID is taken</source>
        <translation>Cuando una dirección o un ID está ocupado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>&amp;Where an address is taken:</source>
        <translation>C&amp;uando una dirección está ocupada:</translation>
    </message>
    <message>
        <source>What its columns are:</source>
        <translation>Qué son sus columnas:</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.jsonl *.ndjson)</source>
        <translation>Tablas y líneas JSON (*.csv *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>Qué es la columna %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(excluida)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>se puede importar</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>rechazado: %1</translation>
    </message>
    <message>
        <source>The first users, as they would be:</source>
        <translation>Los primeros usuarios, como serían:</translation>
    </message>
    <message>
        <source>The first users of the file</source>
        <translation>Los primeros usuarios del archivo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superusuario</translation>
    </message>
    <message>
        <source>No line was rejected.</source>
        <translation>No se rechazó ninguna línea.</translation>
    </message>
    <message>
        <source>Rejected lines, and why:</source>
        <translation>Líneas rechazadas, y por qué:</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>Líneas rechazadas</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Por qué se rechazó</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) would be imported</source>
        <translation>
            <numerusform>Se importaría %Ln usuario</numerusform>
            <numerusform>Se importarían %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln usuario importado</numerusform>
            <numerusform>%Ln usuarios importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed</source>
        <translation>
            <numerusform>%Ln usuario cambiado</numerusform>
            <numerusform>%Ln usuarios cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped</source>
        <translation>
            <numerusform>%Ln línea saltada</numerusform>
            <numerusform>%Ln líneas saltadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln línea rechazada</numerusform>
            <numerusform>%Ln líneas rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this file was imported before, and nothing was done now. Then: %1.</source>
        <translation>Todo este archivo ya se importó antes, y ahora no se hizo nada. Entonces: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1.</source>
        <translation>No ha cambiado nada. %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>An earlier import of this file was broken off. Go on there, or begin again from its first line?</source>
        <translation>Una importación anterior de este archivo se interrumpió. ¿Seguir desde allí, o empezar por la primera línea?</translation>
    </message>
    <message>
        <source>Up to line %1 everything is kept: %2.</source>
        <translation>Hasta la línea %1 todo está guardado: %2.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>Se canceló, y no ha cambiado nada.</translation>
    </message>
    <message>
        <source>It was cancelled. %1 Import the same file again to go on there.</source>
        <translation>Se canceló. %1 Importe de nuevo el mismo archivo para seguir desde allí.</translation>
    </message>
    <message>
        <source>The import was broken off: %1</source>
        <translation>La importación se interrumpió: %1</translation>
    </message>
    <message>
        <source>Import the same file again to go on there.</source>
        <translation>Importe de nuevo el mismo archivo para seguir desde allí.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be imported. Open it again for writing.</source>
        <translation>Esta conexión es de solo lectura: no se puede importar nada. Ábrala de nuevo para escribir.</translation>
    </message>
    <message>
        <source>Cancelling: the lines at hand are still being stored …</source>
        <translation>Cancelando: las líneas en curso aún se guardan…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose a file. It needs a column of e-mail addresses; passwords come as hashes.</source>
        <translation>Elija un archivo. Necesita una columna de direcciones de correo; las contraseñas vienen como huellas.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1 Choose another one, or mend it.</source>
        <translation>El archivo no se puede importar: %1 Elija otro, o arréglelo.</translation>
    </message>
    <message>
        <source>It cannot be imported so: %1 Say on the left what the columns are.</source>
        <translation>Así no se puede importar: %1 Diga a la izquierda qué son las columnas.</translation>
    </message>
    <message>
        <source>Lines that cannot be used are left out and listed here; all others are imported.</source>
        <translation>Las líneas que no sirven se excluyen y se listan aquí; todas las demás se importan.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListFilter</name>
    <message>
        <source>“%1:” means nothing here. Use %2.</source>
        <translation>«%1:» no significa nada aquí. Use %2.</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>Algo debe seguir a «%1:».</translation>
    </message>
    <message>
        <source>“%1:” takes one of these: %2.</source>
        <translation>«%1:» toma uno de estos: %2.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListView</name>
    <message>
        <source>No connection is open.</source>
        <translation>No hay ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Se pregunta a la base…</translation>
    </message>
    <message>
        <source>%1, more follow</source>
        <translation>%1, siguen más</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>Cuántos se muestran</translation>
    </message>
    <message>
        <source>What is not understood</source>
        <translation>Qué no se entiende</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>Qué se puede hacer con los elegidos</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListWords</name>
    <message>
        <source>The database does not answer.</source>
        <translation>La base no responde.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>No existe ese usuario.</translation>
    </message>
    <message>
        <source>This is neither the id nor the address of a user.</source>
        <translation>No es ni el id ni la dirección de un usuario.</translation>
    </message>
    <message>
        <source>This database cannot do it.</source>
        <translation>Esta base no puede hacerlo.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>Se cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Too much is waiting to be done.</source>
        <translation>Hay demasiado esperando.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>La cuenta ya no está vinculada.</translation>
    </message>
    <message>
        <source>The mail is not in the outbox any more.</source>
        <translation>El correo ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>A table is missing in the database.</source>
        <translation>Falta una tabla en la base.</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>El error se llama %1.</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is up, then refresh with F5.</source>
        <translation>Mire si el servidor funciona y hay red, y actualice con F5.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Espere un momento e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Run “gatehouse migrate” on this database, then refresh with F5.</source>
        <translation>Ejecute «gatehouse migrate» en esta base, y actualice con F5.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see how it is now.</source>
        <translation>Actualice con F5 para ver cómo está ahora.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see what was done, then try again.</source>
        <translation>Actualice con F5 para ver qué se hizo, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>más de %1</translation>
    </message>
    <message>
        <source>Another user has this address.</source>
        <translation>Otro usuario tiene esta dirección.</translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation>El usuario está inactivo.</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>La dirección ya está verificada.</translation>
    </message>
    <message>
        <source>The token is gone already.</source>
        <translation>El token ya ha desaparecido.</translation>
    </message>
    <message>
        <source>Search for the address to see whose it is.</source>
        <translation>Busque la dirección para ver de quién es.</translation>
    </message>
    <message>
        <source>Activate the user first.</source>
        <translation>Active primero al usuario.</translation>
    </message>
    <message>
        <source>Nothing was changed: correct it and save again.</source>
        <translation>No ha cambiado nada: corríjalo y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Change the search.</source>
        <translation>Cambie la búsqueda.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailTableModel</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Next try, or end</source>
        <translation>Próximo intento, o fin</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Qué dijo el servidor</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message>
        <source>The mails cannot be shown.</source>
        <translation>No se pueden mostrar los correos.</translation>
    </message>
    <message>
        <source>Mend the files in the folder that “mail.templates_directory” names, then refresh with F5.</source>
        <translation>Arregle los archivos de la carpeta que nombra «mail.templates_directory», y actualice con F5.</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>Todos los correos</translation>
    </message>
    <message>
        <source>Choose a mail to read what the server said.</source>
        <translation>Elija un correo para leer qué dijo el servidor.</translation>
    </message>
    <message>
        <source>The server has not said anything yet.</source>
        <translation>El servidor aún no ha dicho nada.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>Bandeja de &amp;salida</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>Mails and their templates</source>
        <translation>Correos y sus plantillas</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>Qué dijo el servidor</translation>
    </message>
    <message>
        <source>Address of the recipient, is:failed</source>
        <translation>Dirección del destinatario, is:failed</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Intentar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Send the chosen mails at once, or as soon as the service runs</source>
        <translation>Enviar los correos elegidos ya, o en cuanto funcione el servicio</translation>
    </message>
    <message>
        <source>Try all &amp;failed again…</source>
        <translation>Reintentar todos los &amp;fallidos…</translation>
    </message>
    <message>
        <source>Send all mails that were given up, also those not listed here</source>
        <translation>Enviar todos los correos abandonados, también los que no están aquí</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Mostrar al &amp;usuario</translation>
    </message>
    <message>
        <source>Go to the user to whom the chosen mail goes</source>
        <translation>Ir al usuario a quien va el correo elegido</translation>
    </message>
    <message>
        <source>The outbox is empty. Mails that were sent are removed from it after a while.</source>
        <translation>La bandeja de salida está vacía. Los correos enviados se quitan de ella pasado un tiempo.</translation>
    </message>
    <message>
        <source>No mail is like this. Take words out of the search box to see more.</source>
        <translation>Ningún correo es así. Quite palabras de la búsqueda para ver más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln correo</numerusform>
            <numerusform>%Ln correos</numerusform>
        </translation>
    </message>
    <message>
        <source>The mails could not be listed.</source>
        <translation>No se pudieron listar los correos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>%Ln correo se intenta de nuevo, los demás no.</numerusform>
            <numerusform>%Ln correos se intentan de nuevo, los demás no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again.</source>
        <translation>
            <numerusform>%Ln correo se intenta de nuevo.</numerusform>
            <numerusform>%Ln correos se intentan de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went meanwhile.</source>
        <translation>
            <numerusform>%Ln correo salió mientras tanto.</numerusform>
            <numerusform>%Ln correos salieron mientras tanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all failed mails again?</source>
        <translation>¿Reintentar todos los correos fallidos?</translation>
    </message>
    <message>
        <source>All mails that were given up are sent once more, also old ones and those that are not listed here.</source>
        <translation>Se envían otra vez todos los correos abandonados, también los antiguos y los que no están aquí.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The failed mails could not be queued again.</source>
        <translation>No se pudieron volver a poner en espera los correos fallidos.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailWords</name>
    <message>
        <source>Verification asked for</source>
        <translation>Verificación pedida</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>Restablecimiento de la contraseña pedido</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>Verificar la dirección</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>La contraseña cambió</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>La dirección cambió</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>Entrada desde un lugar nuevo</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmar la dirección nueva</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MainWindow</name>
    <message>
        <source>%1 is not opened.</source>
        <translation>%1 no se abre.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Databases and configurations (*.db *.sqlite *.sqlite3 *.toml);;All files (*)</source>
        <translation>Bases y configuraciones (*.db *.sqlite *.sqlite3 *.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
See and manage users, tokens and OAuth accounts.
MIT licence.</source>
        <translation>Gatehouse %1
Ver y administrar usuarios, tokens y cuentas OAuth.
Licencia MIT.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;specto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>%1 (read-only) – Gatehouse</source>
        <translation>%1 (solo lectura) – Gatehouse</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (solo lectura)</translation>
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
        <translation>%1 (desaparecido)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>No caduca</translation>
    </message>
    <message>
        <source>Expired, can be renewed</source>
        <translation>Caducado, se puede renovar</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>This is about the provider&apos;s token. The user can still log in with the account.</source>
        <translation>Se trata del token del proveedor. El usuario aún puede entrar con la cuenta.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>Dirección allí</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>Id allí</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>El token caduca</translation>
    </message>
    <message>
        <source>Provider token</source>
        <translation>Token del proveedor</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Expired provider tokens</source>
        <translation>Tokens de proveedor caducados</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>Cuentas OAuth</translation>
    </message>
    <message>
        <source>Address or id of a user, provider:github, is:expired</source>
        <translation>Dirección o id de un usuario, provider:github, is:expired</translation>
    </message>
    <message>
        <source>Un&amp;link…</source>
        <translation>Des&amp;vincular…</translation>
    </message>
    <message>
        <source>Take the chosen accounts away from their users</source>
        <translation>Quitar las cuentas elegidas a sus usuarios</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Mostrar al &amp;usuario</translation>
    </message>
    <message>
        <source>Go to the user of the chosen account</source>
        <translation>Ir al usuario de la cuenta elegida</translation>
    </message>
    <message>
        <source>Nobody has linked an account of a provider.</source>
        <translation>Nadie ha vinculado una cuenta de un proveedor.</translation>
    </message>
    <message>
        <source>No linked account is like this. Take words out of the search box to see more.</source>
        <translation>Ninguna cuenta vinculada es así. Quite palabras de la búsqueda para ver más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln cuenta</numerusform>
            <numerusform>%Ln cuentas</numerusform>
        </translation>
    </message>
    <message>
        <source>The OAuth accounts could not be listed.</source>
        <translation>No se pudieron listar las cuentas OAuth.</translation>
    </message>
    <message>
        <source>Unlink accounts?</source>
        <translation>¿Desvincular cuentas?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>%Ln cuenta se quitará a su usuario, que no podrá entrar con ella hasta que la vincule de nuevo.</numerusform>
            <numerusform>%Ln cuentas se quitarán a sus usuarios, que no podrán entrar con ellas hasta que las vinculen de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>%Ln cuenta se desvinculó, las demás no.</numerusform>
            <numerusform>%Ln cuentas se desvincularon, las demás no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) unlinked.</source>
        <translation>
            <numerusform>%Ln cuenta desvinculada.</numerusform>
            <numerusform>%Ln cuentas desvinculadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unlink the last way in?</source>
        <translation>¿Desvincular la última entrada?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>%Ln cuenta es la única entrada de su usuario, que no tiene contraseña ni otra cuenta conocida por esta conexión. Sin ella no puede entrar, salvo que un correo le deje poner una contraseña:</numerusform>
            <numerusform>%Ln cuentas son la única entrada de sus usuarios, que no tienen contraseña ni otra cuenta conocida por esta conexión. Sin ellas no pueden entrar, salvo que un correo les deje poner una contraseña:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink all the same</source>
        <translation>Desvincular de todos modos</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message>
        <source>The users could not be counted.</source>
        <translation>No se pudieron contar los usuarios.</translation>
    </message>
    <message>
        <source>The failed mails could not be counted.</source>
        <translation>No se pudieron contar los correos fallidos.</translation>
    </message>
    <message>
        <source>The tokens could not be counted.</source>
        <translation>No se pudieron contar los tokens.</translation>
    </message>
    <message>
        <source>The new users could not be counted.</source>
        <translation>No se pudieron contar los usuarios nuevos.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 have proven their address</source>
        <translation>%1 han probado su dirección</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>Mostrar todos los usuarios</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message numerus="yes">
        <source>Nobody registered in these %Ln day(s).</source>
        <translation>
            <numerusform>Nadie se registró en este %Ln día.</numerusform>
            <numerusform>Nadie se registró en estos %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>Tokens activos</translation>
    </message>
    <message>
        <source>Stored ones; JSON Web Tokens are not counted</source>
        <translation>Los guardados; los JSON Web Tokens no se cuentan</translation>
    </message>
    <message>
        <source>Failed mails</source>
        <translation>Correos fallidos</translation>
    </message>
    <message>
        <source>Given up after their last try</source>
        <translation>Abandonados tras su último intento</translation>
    </message>
    <message>
        <source>New users per day</source>
        <translation>Usuarios nuevos por día</translation>
    </message>
    <message>
        <source>Counted since Gatehouse writes down when somebody registers, without imported users and those whom another program made.</source>
        <translation>Contados desde que Gatehouse anota cuándo se registra alguien, sin los importados ni los que hizo otro programa.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the secret store</source>
        <translation>&amp;Guardarla en el almacén de secretos</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>&amp;Password for %1:</source>
        <translation>&amp;Contraseña para %1:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::PasswordEditor</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the password once; it leaves the clipboard after a minute.</source>
        <translation>Copia la contraseña una vez; deja el portapapeles pasado un minuto.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SavingDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SearchTerm</name>
    <message>
        <source>without “%1”</source>
        <translation>sin «%1»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene «%1»</translation>
    </message>
    <message>
        <source>e-mail is not %1</source>
        <translation>el correo no es %1</translation>
    </message>
    <message>
        <source>e-mail is %1</source>
        <translation>el correo es %1</translation>
    </message>
    <message>
        <source>e-mail does not begin with %1</source>
        <translation>el correo no empieza por %1</translation>
    </message>
    <message>
        <source>e-mail begins with %1</source>
        <translation>el correo empieza por %1</translation>
    </message>
    <message>
        <source>id is not %1</source>
        <translation>el id no es %1</translation>
    </message>
    <message>
        <source>id is %1</source>
        <translation>el id es %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>no activo</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activo</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>no verificado</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificado</translation>
    </message>
    <message>
        <source>no superuser</source>
        <translation>no superusuario</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>superusuario</translation>
    </message>
    <message>
        <source>not linked with %1</source>
        <translation>no vinculado con %1</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>vinculado con %1</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SetPasswordDialog</name>
    <message>
        <source>End all sessions: revoke the user&apos;s tokens</source>
        <translation>Terminar todas las sesiones: revocar los tokens del usuario</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>Poner contraseña</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>Usuario:</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>Contraseña &amp;nueva:</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copiada. Deja el portapapeles pasado un minuto.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>La contraseña de %1 está puesta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revocado.</numerusform>
            <numerusform>%Ln tokens revocados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::StartPage</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>No hay ninguna base de datos abierta</translation>
    </message>
    <message>
        <source>The database is asked whether Gatehouse&apos;s tables are there.</source>
        <translation>Se pregunta a la base si están las tablas de Gatehouse.</translation>
    </message>
    <message>
        <source>Open a database of Gatehouse or FastAPI Users, or the gatehouse.toml of a service.</source>
        <translation>Abra una base de Gatehouse o de FastAPI Users, o el gatehouse.toml de un servicio.</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>Conexiones guardadas</translation>
    </message>
    <message>
        <source>The connection is being opened</source>
        <translation>Se está abriendo la conexión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TemplatePreview</name>
    <message>
        <source>No connection is open.</source>
        <translation>No hay ninguna conexión abierta.</translation>
    </message>
    <message>
        <source>The templates have mistakes.</source>
        <translation>Las plantillas tienen errores.</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>&amp;Asunto:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>What the mail is about</source>
        <translation>De qué trata el correo</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>Idioma del correo</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>Asunto del correo</translation>
    </message>
    <message>
        <source>The mail with its layout</source>
        <translation>El correo con su diseño</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>El correo en texto sencillo</translation>
    </message>
    <message>
        <source>With &amp;layout</source>
        <translation>Con &amp;diseño</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>Texto &amp;sencillo</translation>
    </message>
    <message>
        <source>Forms of the mail</source>
        <translation>Formas del correo</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokenTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (desaparecido)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Good until revoked</source>
        <translation>Vale hasta que se revoque</translation>
    </message>
    <message>
        <source>The beginning of the token. The rest is never shown.</source>
        <translation>El principio del token. El resto no se muestra nunca.</translation>
    </message>
    <message>
        <source>The first digits of its SHA-256, by which logs and commands call it.</source>
        <translation>Las primeras cifras de su SHA-256, con las que lo llaman registros y órdenes.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Guardado en</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokensView</name>
    <message>
        <source>Database and Redis</source>
        <translation>Base de datos y Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Active and expired</source>
        <translation>Activos y caducados</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducado</translation>
    </message>
    <message>
        <source>After “%1:” comes an age, such as 30d, 12h or 45m.</source>
        <translation>Tras «%1:» va una edad, como 30d, 12h o 45m.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Address or id of a user, older:30d, newer:1h, store:redis, is:expired</source>
        <translation>Dirección o id de un usuario, older:30d, newer:1h, store:redis, is:expired</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revocar…</translation>
    </message>
    <message>
        <source>End the chosen tokens: whoever has one is logged out at once</source>
        <translation>Terminar los tokens elegidos: quien tenga uno sale al momento</translation>
    </message>
    <message>
        <source>Revoke &amp;all of this user…</source>
        <translation>Revocar &amp;todos los de este usuario…</translation>
    </message>
    <message>
        <source>End all tokens of the user whose token is chosen</source>
        <translation>Terminar todos los tokens del usuario cuyo token está elegido</translation>
    </message>
    <message>
        <source>Remove e&amp;xpired…</source>
        <translation>Quitar los &amp;caducados…</translation>
    </message>
    <message>
        <source>Remove tokens from the database that nobody can use any more</source>
        <translation>Quitar de la base los tokens que ya nadie puede usar</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>Mostrar al &amp;usuario</translation>
    </message>
    <message>
        <source>Go to the user whose token is chosen</source>
        <translation>Ir al usuario cuyo token está elegido</translation>
    </message>
    <message>
        <source>There are no stored tokens. JSON Web Tokens are not stored: they end when they expire.</source>
        <translation>No hay tokens guardados. Los JSON Web Tokens no se guardan: terminan cuando caducan.</translation>
    </message>
    <message>
        <source>No stored token is like this. Take words out of the search box to see more.</source>
        <translation>Ningún token guardado es así. Quite palabras de la búsqueda para ver más.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens could not be listed.</source>
        <translation>No se pudieron listar los tokens.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>Se revocó %1 de %Ln token, los demás no.</numerusform>
            <numerusform>Se revocaron %1 de %Ln tokens, los demás no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revocado.</numerusform>
            <numerusform>%Ln tokens revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke tokens?</source>
        <translation>¿Revocar tokens?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln token terminará. Quien lo usa sale al momento. Esto no se puede deshacer.</numerusform>
            <numerusform>%Ln tokens terminarán. Quien use uno sale al momento. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be revoked.</source>
        <translation>No se pudieron revocar los tokens de %1.</translation>
    </message>
    <message>
        <source>The user is gone. Choose the tokens themselves and revoke them.</source>
        <translation>El usuario ha desaparecido. Elija los propios tokens y revóquelos.</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user?</source>
        <translation>¿Revocar todos los tokens de un usuario?</translation>
    </message>
    <message>
        <source>All stored tokens of %1 will be ended, those not listed here too. This cannot be undone.</source>
        <translation>Terminarán todos los tokens guardados de %1, también los que no están aquí. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>Revocar todos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 revoked.</source>
        <translation>
            <numerusform>%Ln token de %1 revocado.</numerusform>
            <numerusform>%Ln tokens de %1 revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove expired tokens?</source>
        <translation>¿Quitar los tokens caducados?</translation>
    </message>
    <message>
        <source>Tokens in the database that were made more than %1 hours ago are expired, and will be removed. Redis removes its own by itself.</source>
        <translation>Los tokens de la base hechos hace más de %1 horas están caducados y se quitarán. Redis quita los suyos por sí mismo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>This connection does not say how long tokens are good. Those in the database that are older than so many days will be removed, also when they are still good:</source>
        <translation>Esta conexión no dice cuánto valen los tokens. Se quitarán de la base los que tengan más de tantos días, también si aún valen:</translation>
    </message>
    <message>
        <source>Expired tokens could not be removed.</source>
        <translation>No se pudieron quitar los tokens caducados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) removed.</source>
        <translation>
            <numerusform>%Ln token caducado quitado.</numerusform>
            <numerusform>%Ln tokens caducados quitados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TransferActions</name>
    <message>
        <source>&amp;Import users…</source>
        <translation>&amp;Importar usuarios…</translation>
    </message>
    <message>
        <source>Adds the users of a file: a table (CSV) or JSON lines.</source>
        <translation>Añade los usuarios de un archivo: una tabla (CSV) o líneas JSON.</translation>
    </message>
    <message>
        <source>&amp;Export users…</source>
        <translation>&amp;Exportar usuarios…</translation>
    </message>
    <message>
        <source>Writes users into a file: a table (CSV) or JSON lines.</source>
        <translation>Escribe usuarios en un archivo: una tabla (CSV) o líneas JSON.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TypedConfirmation</name>
    <message>
        <source>Number of those who are meant</source>
        <translation>Número de a quiénes se refiere</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>Esto no se puede deshacer. Escriba %1 para continuar:</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserActions</name>
    <message>
        <source>The configuration says that no mails are sent.</source>
        <translation>La configuración dice que no se envían correos.</translation>
    </message>
    <message>
        <source>&amp;Activate user</source>
        <translation>&amp;Activar usuario</translation>
    </message>
    <message>
        <source>De&amp;activate user</source>
        <translation>&amp;Desactivar usuario</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Make a user with address and password</source>
        <translation>Hacer un usuario con dirección y contraseña</translation>
    </message>
    <message>
        <source>&amp;Edit e-mail</source>
        <translation>&amp;Editar el correo</translation>
    </message>
    <message>
        <source>Change the address of the chosen user</source>
        <translation>Cambiar la dirección del usuario elegido</translation>
    </message>
    <message>
        <source>Let the chosen user in, or keep him or her out</source>
        <translation>Dejar entrar al usuario elegido, o no</translation>
    </message>
    <message>
        <source>Give the chosen user a new password</source>
        <translation>Dar una contraseña nueva al usuario elegido</translation>
    </message>
    <message>
        <source>Send &amp;verification mail</source>
        <translation>Enviar correo de &amp;verificación</translation>
    </message>
    <message>
        <source>Ask the chosen user to prove the address</source>
        <translation>Pedir al usuario elegido que pruebe su dirección</translation>
    </message>
    <message>
        <source>Send mail to re&amp;set the password</source>
        <translation>Enviar correo para re&amp;stablecer la contraseña</translation>
    </message>
    <message>
        <source>Let the chosen user set a new password by mail</source>
        <translation>Dejar que el usuario elegido ponga una contraseña nueva por correo</translation>
    </message>
    <message>
        <source>Revoke all &amp;tokens</source>
        <translation>Revocar todos los &amp;tokens</translation>
    </message>
    <message>
        <source>Log the chosen user out everywhere</source>
        <translation>Sacar al usuario elegido de todas partes</translation>
    </message>
    <message>
        <source>Remove the chosen user with tokens and OAuth accounts</source>
        <translation>Quitar al usuario elegido con sus tokens y cuentas OAuth</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Volver atrás el último cambio</translation>
    </message>
    <message>
        <source>Do what was undone again</source>
        <translation>Hacer de nuevo lo deshecho</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail</source>
        <translation>C&amp;opiar el correo</translation>
    </message>
    <message>
        <source>Copy the address of the chosen user</source>
        <translation>Copiar la dirección del usuario elegido</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar el &amp;id</translation>
    </message>
    <message>
        <source>Copy the id of the chosen user</source>
        <translation>Copiar el id del usuario elegido</translation>
    </message>
    <message>
        <source>The mail to %1 waits to be sent.</source>
        <translation>El correo a %1 espera su envío.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be asked for.</source>
        <translation>No se pudo pedir el correo a %1.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Revocar todos los tokens</translation>
    </message>
    <message>
        <source>%1 will be logged out everywhere.</source>
        <translation>%1 saldrá de todas partes.</translation>
    </message>
    <message>
        <source>%1 is logged out everywhere.</source>
        <translation>%1 ha salido de todas partes.</translation>
    </message>
    <message>
        <source>The tokens of %1 were not revoked.</source>
        <translation>Los tokens de %1 no se revocaron.</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>Desvincular cuenta</translation>
    </message>
    <message>
        <source>%1 will not be able to log in with %2 (%3) any more.</source>
        <translation>%1 ya no podrá entrar con %2 (%3).</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>Unlink the last way in</source>
        <translation>Desvincular la última entrada</translation>
    </message>
    <message>
        <source>%1 has no password and no other account: without this one, the user cannot log in until a password is set. Unlink it nevertheless?</source>
        <translation>%1 no tiene contraseña ni otra cuenta: sin esta, el usuario no puede entrar hasta que se ponga una contraseña. ¿Desvincularla de todos modos?</translation>
    </message>
    <message>
        <source>Unlink nevertheless</source>
        <translation>Desvincular de todos modos</translation>
    </message>
    <message>
        <source>The account at %1 is unlinked.</source>
        <translation>La cuenta en %1 está desvinculada.</translation>
    </message>
    <message>
        <source>The account at %1 was not unlinked.</source>
        <translation>La cuenta en %1 no se desvinculó.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>Eliminar usuario</translation>
    </message>
    <message>
        <source>%1 will be deleted with all tokens and OAuth accounts.</source>
        <translation>%1 se eliminará con todos sus tokens y cuentas OAuth.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 no se eliminó.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 está eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln token revocado.</numerusform>
            <numerusform>%Ln tokens revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user…</source>
        <translation>Usuario &amp;nuevo…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>Poner &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>E&amp;liminar usuario…</translation>
    </message>
    <message>
        <source>The token %1 is revoked.</source>
        <translation>El token %1 está revocado.</translation>
    </message>
    <message>
        <source>The token %1 was not revoked.</source>
        <translation>El token %1 no se revocó.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserCommands</name>
    <message>
        <source>This is the last active superuser: nobody could administrate the service any more. Make somebody else a superuser first.</source>
        <translation>Es el último superusuario activo: nadie podría administrar el servicio. Haga antes superusuario a otra persona.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserDetails</name>
    <message>
        <source>Choose a user to see more.</source>
        <translation>Elija un usuario para ver más.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>El SHA-256 empieza por %1</translation>
    </message>
    <message>
        <source>Tokens are not stored in this database, so they cannot be listed.</source>
        <translation>Los tokens no se guardan en esta base, así que no se pueden listar.</translation>
    </message>
    <message>
        <source>No tokens: the user is not logged in anywhere.</source>
        <translation>Sin tokens: el usuario no ha entrado en ninguna parte.</translation>
    </message>
    <message>
        <source>No accounts of providers are linked.</source>
        <translation>No hay cuentas de proveedores vinculadas.</translation>
    </message>
    <message>
        <source>No mails to this user are kept.</source>
        <translation>No se guardan correos a este usuario.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>Cuentas OAuth</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>Verificar la dirección</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>La contraseña cambió</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>La dirección cambió</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>Entrada desde un lugar nuevo</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>Ya registrado</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>Confirmar la dirección nueva</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>Correo:</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>Id:</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superusuario</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>Revocar token</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>Revocar todos los tokens</translation>
    </message>
    <message>
        <source>Tokens of the user</source>
        <translation>Tokens del usuario</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>OAuth accounts of the user</source>
        <translation>Cuentas OAuth del usuario</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>El token caduca</translation>
    </message>
    <message>
        <source>Mails to the user</source>
        <translation>Correos al usuario</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen.</source>
        <translation>
            <numerusform>%Ln usuario elegido.</numerusform>
            <numerusform>%Ln usuarios elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the user can log in</source>
        <translation>Si el usuario puede entrar</translation>
    </message>
    <message>
        <source>Unlink account…</source>
        <translation>Desvincular cuenta…</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserRecord</name>
    <message>
        <source>The user is inactive. Activate the user to let him or her in.</source>
        <translation>El usuario está inactivo. Actívelo para dejarlo entrar.</translation>
    </message>
    <message>
        <source>The address is not verified, and the service wants that. Send a verification mail, or mark the user as verified.</source>
        <translation>La dirección no está verificada, y el servicio lo exige. Envíe un correo de verificación, o marque al usuario como verificado.</translation>
    </message>
    <message>
        <source>The stored password cannot be read by this service. Set a new one, or send a mail to reset it.</source>
        <translation>Este servicio no puede leer la contraseña guardada. Ponga una nueva, o envíe un correo para restablecerla.</translation>
    </message>
    <message>
        <source>There is no password, and no account of a provider is linked. Set a password, or send a mail to reset it.</source>
        <translation>No hay contraseña, ni cuenta de un proveedor vinculada. Ponga una contraseña, o envíe un correo para restablecerla.</translation>
    </message>
    <message>
        <source>Cannot log in.</source>
        <translation>No puede entrar.</translation>
    </message>
    <message>
        <source>Can log in with %1 only: no password is set.</source>
        <translation>Solo puede entrar con %1: no hay contraseña.</translation>
    </message>
    <message>
        <source>Can log in with the password.</source>
        <translation>Puede entrar con la contraseña.</translation>
    </message>
    <message>
        <source>Can log in with the password, or with %1.</source>
        <translation>Puede entrar con la contraseña, o con %1.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried: until %1 the user is let in only from networks where he or she has logged in before. That ends by itself.</source>
        <translation>Se han probado demasiadas contraseñas erróneas: hasta %1, el usuario solo puede entrar desde redes desde las que ya ha iniciado sesión. Eso termina por sí solo.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known here: open the gatehouse.toml of the service to see it.</source>
        <translation>Aquí no se sabe si se han probado demasiadas contraseñas erróneas: abra el gatehouse.toml del servicio para verlo.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known: Redis does not answer.</source>
        <translation>No se sabe si se han probado demasiadas contraseñas erróneas: Redis no responde.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserSearch</name>
    <message>
        <source>“is:%1” is not known: a user can be is:active, is:verified or is:superuser.</source>
        <translation>«is:%1» no se conoce: un usuario puede ser is:active, is:verified o is:superuser.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 is inactive: cannot log in.</source>
        <translation>%1 está inactivo: no puede entrar.</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column: it has no index.</source>
        <translation>No se puede ordenar por esta columna: no tiene índice.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superusuario</translation>
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
        <translation>No se pueden leer los usuarios.</translation>
    </message>
    <message>
        <source>The value was not saved.</source>
        <translation>El valor no se guardó.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 no se cambió.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>No hay ninguna base de datos abierta.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>There are no users yet. Make one with “New user”, or import a list.</source>
        <translation>Aún no hay usuarios. Haga uno con «Usuario nuevo», o importe una lista.</translation>
    </message>
    <message>
        <source>Nobody matches the search. Remove a condition, or press Esc in the search box to see everybody.</source>
        <translation>Nadie corresponde a la búsqueda. Quite una condición, o pulse Esc en la búsqueda para ver a todos.</translation>
    </message>
    <message>
        <source>The user cannot be read.</source>
        <translation>No se puede leer el usuario.</translation>
    </message>
    <message>
        <source>Search: half an address, text, is:active, not is:verified, provider:github …</source>
        <translation>Búsqueda: media dirección, texto, is:active, not is:verified, provider:github…</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>All words must match. ada@exa: the address begins so; “ada@example.org” in quotes: this address; ada: anywhere in address and text fields. email: id: is:active is:verified is:superuser provider: and not before any of them.</source>
        <translation>Todas las palabras deben coincidir. ada@exa: la dirección empieza así; &quot;ada@example.org&quot; entre comillas: esa dirección; ada: en cualquier parte de la dirección y los campos de texto. email: id: is:active is:verified is:superuser provider: y not delante de cada uno.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>What can be done with users</source>
        <translation>Qué se puede hacer con los usuarios</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Número de usuarios</translation>
    </message>
    <message>
        <source>It is not known who is selected.</source>
        <translation>No se sabe quién está elegido.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln usuario</numerusform>
            <numerusform>%Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln user(s)</source>
        <translation>
            <numerusform>unos %Ln usuario</numerusform>
            <numerusform>unos %Ln usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln user(s)</source>
        <translation>
            <numerusform>más de %Ln usuario</numerusform>
            <numerusform>más de %Ln usuarios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ValueEditor</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» no es un número.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::WindowActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Conexiones…</translation>
    </message>
    <message>
        <source>Open a remembered connection, or make a new one</source>
        <translation>Abrir una conexión guardada, o hacer una nueva</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>Abrir &amp;archivo…</translation>
    </message>
    <message>
        <source>Open an SQLite database or a gatehouse.toml</source>
        <translation>Abrir una base SQLite o un gatehouse.toml</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>C&amp;errar la conexión</translation>
    </message>
    <message>
        <source>Let go of the database</source>
        <translation>Soltar la base de datos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;Resumen</translation>
    </message>
    <message>
        <source>How many users there are, and what needs a look</source>
        <translation>Cuántos usuarios hay, y qué necesita atención</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>&amp;Usuarios</translation>
    </message>
    <message>
        <source>Find and change users</source>
        <translation>Buscar y cambiar usuarios</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>&amp;Tokens</translation>
    </message>
    <message>
        <source>See and revoke access tokens</source>
        <translation>Ver y revocar tokens de acceso</translation>
    </message>
    <message>
        <source>O&amp;Auth accounts</source>
        <translation>Cuentas &amp;OAuth</translation>
    </message>
    <message>
        <source>See and unlink accounts at other providers</source>
        <translation>Ver y desvincular cuentas de otros proveedores</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>What is to be sent, was sent, and failed</source>
        <translation>Lo que se enviará, se envió y falló</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actua&amp;lizar</translation>
    </message>
    <message>
        <source>Ask the database anew</source>
        <translation>Preguntar de nuevo a la base</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Ir al campo de búsqueda</translation>
    </message>
    <message>
        <source>Error was r&amp;ead	Esc</source>
        <translation>El &amp;error está leído	Esc</translation>
    </message>
    <message>
        <source>Close the message about what went wrong</source>
        <translation>Cerrar el mensaje sobre lo que salió mal</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>Oscuro sobre claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>Claro sobre oscuro</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>Ór&amp;denes…</translation>
    </message>
    <message>
        <source>Find every action by its name</source>
        <translation>Encontrar cada acción por su nombre</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;Acerca de Gatehouse</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>Qué versión es esta</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence; %2: what a database server said, in its own words</extracomment>
        <translation>%1 El servidor dice: %2</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede llegar a la base de datos.</translation>
    </message>
    <message>
        <source>The database stayed locked; another program may hold it.</source>
        <translation>La base de datos siguió bloqueada; quizá la retiene otro programa.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>La base de datos tardó demasiado.</translation>
    </message>
    <message>
        <source>There is no room left where the database is.</source>
        <translation>No queda espacio donde está la base de datos.</translation>
    </message>
    <message>
        <source>The account of the database may not do this.</source>
        <translation>La cuenta de la base de datos no tiene permiso para esto.</translation>
    </message>
    <message>
        <source>The database does not understand a statement.</source>
        <translation>La base de datos no entiende una instrucción.</translation>
    </message>
    <message>
        <source>The database refuses a value.</source>
        <translation>La base de datos rechaza un valor.</translation>
    </message>
    <message>
        <source>The database has not the tables that this version needs; run `gatehouse migrate`.</source>
        <translation>La base de datos no tiene las tablas que necesita esta versión; ejecute `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>No se puede abrir el archivo de la base de datos.</translation>
    </message>
    <message>
        <source>The file is no usable SQLite database.</source>
        <translation>El archivo no es una base de datos SQLite utilizable.</translation>
    </message>
    <message>
        <source>Redis, which keeps the tokens, does not answer.</source>
        <translation>Redis, que guarda los tokens, no responde.</translation>
    </message>
    <message>
        <source>Redis refuses a command.</source>
        <translation>Redis rechaza una orden.</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>Esta dirección ya está ocupada.</translation>
    </message>
    <message>
        <source>This id is taken.</source>
        <translation>Este id ya está ocupado.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>Ya existe un usuario con esta dirección de correo.</translation>
    </message>
    <message>
        <source>Such a row exists already.</source>
        <translation>Ya existe una fila así.</translation>
    </message>
    <message>
        <source>The user is gone.</source>
        <translation>El usuario ya no existe.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile.</source>
        <translation>El usuario se cambió mientras tanto.</translation>
    </message>
    <message>
        <source>Other data still belongs to this user.</source>
        <translation>Aún hay otros datos que pertenecen a este usuario.</translation>
    </message>
    <message>
        <source>A text must not hold the character U+0000.</source>
        <translation>Un texto no puede contener el carácter U+0000.</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>Este correo ya se envió.</translation>
    </message>
    <message>
        <source>This account is linked to another user.</source>
        <translation>Esta cuenta está vinculada a otro usuario.</translation>
    </message>
    <message>
        <source>This is no UUID.</source>
        <translation>Esto no es un UUID.</translation>
    </message>
    <message>
        <source>This is no integer.</source>
        <translation>Esto no es un número entero.</translation>
    </message>
    <message>
        <source>After Unicode normalization: %1</source>
        <translation>Tras la normalización Unicode: %1</translation>
    </message>
    <message>
        <source>The database is too busy to count.</source>
        <translation>La base de datos está demasiado ocupada para contar.</translation>
    </message>
    <message>
        <source>The database wants a value for a column that got none; see [[user.field]].</source>
        <translation>La base de datos exige un valor para una columna que no recibió ninguno; véase [[user.field]].</translation>
    </message>
    <message>
        <source>Redis answers something else than was asked.</source>
        <translation>Redis responde algo distinto de lo que se preguntó.</translation>
    </message>
    <message>
        <source>Too many attempts: try again later.</source>
        <translation>Demasiados intentos: vuelva a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>Una dirección de correo tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>This configuration sends no mail ([mail] transport).</source>
        <translation>Esta configuración no envía correos ([mail] transport).</translation>
    </message>
    <message>
        <source>There is nothing to search for in a condition.</source>
        <translation>En una condición no hay nada que buscar.</translation>
    </message>
    <message>
        <source>No text holds the character U+0000.</source>
        <translation>Ningún texto contiene el carácter U+0000.</translation>
    </message>
    <message>
        <source>A text to search for has at most %1 characters.</source>
        <translation>Un texto de búsqueda tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>A search has at most %1 conditions.</source>
        <translation>Una búsqueda tiene como máximo %1 condiciones.</translation>
    </message>
    <message>
        <source>Password should be at least %1 character(s)</source>
        <translation>Longitud mínima de la contraseña en caracteres: %1</translation>
    </message>
    <message>
        <source>Password should be at most %1 byte(s)</source>
        <translation>Longitud máxima de la contraseña en bytes: %1</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>No hay ningún campo %1.</translation>
    </message>
    <message>
        <source>There is no field %1 to write.</source>
        <translation>No hay ningún campo %1 en el que escribir.</translation>
    </message>
    <message>
        <source>The field %1 must be given.</source>
        <translation>Hay que indicar el campo %1.</translation>
    </message>
    <message>
        <source>The field %1 must be a text.</source>
        <translation>El campo %1 debe ser un texto.</translation>
    </message>
    <message>
        <source>The field %1 must have at most %2 characters.</source>
        <translation>El campo %1 debe tener como máximo %2 caracteres.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer of 64 bits.</source>
        <translation>El campo %1 debe ser un número entero de 64 bits.</translation>
    </message>
    <message>
        <source>The field %1 must be a number.</source>
        <translation>El campo %1 debe ser un número.</translation>
    </message>
    <message>
        <source>The field %1 must be true or false.</source>
        <translation>El campo %1 debe ser true o false.</translation>
    </message>
    <message>
        <source>The field %1 must be a single value.</source>
        <translation>El campo %1 debe ser un solo valor.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer, such as 42.</source>
        <translation>El campo %1 debe ser un número entero, por ejemplo 42.</translation>
    </message>
    <message>
        <source>The field %1 must be a number, such as 3.14.</source>
        <translation>El campo %1 debe ser un número, por ejemplo 3.14.</translation>
    </message>
    <message>
        <source>The field %1 must be yes or no.</source>
        <translation>El campo %1 debe ser yes o no.</translation>
    </message>
    <message>
        <source>The field %1 has an unknown type.</source>
        <translation>El campo %1 es de un tipo desconocido.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>Solo un archivo se puede volver a leer desde donde se dejó.</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>El archivo está vacío: su primera línea debe nombrar las columnas, por ejemplo email,hashed_password.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark in the wrong place.</source>
        <translation>La primera línea, que nombra las columnas, tiene unas comillas en un lugar equivocado.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark that is never closed.</source>
        <translation>La primera línea, que nombra las columnas, tiene unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is not valid UTF-8.</source>
        <translation>La primera línea, que nombra las columnas, no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>La primera línea, que nombra las columnas, supera un mebibyte, o unas comillas nunca se cierran.</translation>
    </message>
    <message>
        <source>The first line must name every column; one has no name.</source>
        <translation>La primera línea debe nombrar cada columna; una no tiene nombre.</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice.</source>
        <translation>La primera línea nombra dos veces la columna %1.</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>La primera línea no nombra ninguna columna email.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>Dos columnas del archivo tendrían que ser la misma.</translation>
    </message>
    <message>
        <source>There is a column &quot;password&quot;: Gatehouse takes no plain passwords from a file, where everybody who finds it could read them, and hashing a million takes a day. Name the column hashed_password if it holds hashes (as Django&apos;s does); without one, users set a password by &quot;forgot password&quot;.</source>
        <translation>Hay una columna «password»: Gatehouse no toma contraseñas sin cifrar de un archivo, donde podría leerlas cualquiera que lo encuentre, y calcular las huellas de un millón lleva un día. Llame a la columna hashed_password si contiene huellas (como las de Django); sin ella, los usuarios eligen una contraseña con «contraseña olvidada».</translation>
    </message>
    <message>
        <source>The line has a quotation mark in the wrong place.</source>
        <translation>La línea tiene unas comillas en un lugar equivocado.</translation>
    </message>
    <message>
        <source>The line has a quotation mark that is never closed.</source>
        <translation>La línea tiene unas comillas que nunca se cierran.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>La línea no es UTF-8 válido.</translation>
    </message>
    <message>
        <source>The line is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>La línea supera un mebibyte, o unas comillas nunca se cierran.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line names %2.</source>
        <translation>La línea no tiene tantas celdas (%1) como nombra la primera línea (%2).</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>La línea está anidada con demasiada profundidad.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting value at character %1.</source>
        <translation>La línea no es JSON: falta un valor en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Out of range number at character %1.</source>
        <translation>La línea no es JSON: el número en el carácter %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;,&apos; delimiter at character %1.</source>
        <translation>La línea no es JSON: falta una coma en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;:&apos; delimiter at character %1.</source>
        <translation>La línea no es JSON: faltan dos puntos en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting property name enclosed in double quotes at character %1.</source>
        <translation>La línea no es JSON: falta un nombre entre comillas dobles en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of array at character %1.</source>
        <translation>La línea no es JSON: hay una coma antes del final de una lista en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of object at character %1.</source>
        <translation>La línea no es JSON: hay una coma antes del final de un objeto en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Duplicate key at character %1.</source>
        <translation>La línea no es JSON: el nombre en el carácter %1 está repetido.</translation>
    </message>
    <message>
        <source>The line is no JSON: Unterminated string starting at at character %1.</source>
        <translation>La línea no es JSON: el texto que empieza en el carácter %1 no termina.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid control character at at character %1.</source>
        <translation>La línea no es JSON: hay un carácter de control en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \escape at character %1.</source>
        <translation>La línea no es JSON: \escape no es válido en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \uXXXX escape at character %1.</source>
        <translation>La línea no es JSON: \uXXXX no es válido en el carácter %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Extra data at character %1.</source>
        <translation>La línea no es JSON: sobra algo a partir del carácter %1.</translation>
    </message>
    <message>
        <source>There is no email.</source>
        <translation>Falta la dirección de correo.</translation>
    </message>
    <message>
        <source>The id is no integer.</source>
        <translation>El id no es un número entero.</translation>
    </message>
    <message>
        <source>The id is no UUID.</source>
        <translation>El id no es un UUID.</translation>
    </message>
    <message>
        <source>hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, PBKDF2 of Django), or it costs too much.</source>
        <translation>hashed_password no es una huella que se pueda comprobar (Argon2, bcrypt, scrypt, PBKDF2 de Django), o cuesta demasiado comprobarla.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 debe ser true o false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 debe ser un texto.</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, or half of one.</source>
        <translation>%1 contiene el carácter U+0000 o la mitad de un carácter.</translation>
    </message>
    <message>
        <source>This address belongs to the user %1.</source>
        <translation>Esta dirección es del usuario %1.</translation>
    </message>
    <message>
        <source>An email address must have an @-sign.</source>
        <translation>Una dirección de correo debe tener una @.</translation>
    </message>
    <message>
        <source>There must be something before the @-sign.</source>
        <translation>Debe haber algo antes de la @.</translation>
    </message>
    <message>
        <source>There must be something after the @-sign.</source>
        <translation>Debe haber algo después de la @.</translation>
    </message>
    <message>
        <source>There can&apos;t be anything after the email address.</source>
        <translation>No puede haber nada después de la dirección de correo.</translation>
    </message>
    <message>
        <source>An email address cannot start with a period.</source>
        <translation>Una dirección de correo no puede empezar con un punto.</translation>
    </message>
    <message>
        <source>An email address cannot end with a period.</source>
        <translation>Una dirección de correo no puede terminar con un punto.</translation>
    </message>
    <message>
        <source>An email address cannot end with a hyphen.</source>
        <translation>Una dirección de correo no puede terminar con un guion.</translation>
    </message>
    <message>
        <source>An email address cannot have two periods in a row.</source>
        <translation>Una dirección de correo no puede tener dos puntos seguidos.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately before the @-sign.</source>
        <translation>Una dirección de correo no puede tener un punto justo antes de la @.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately after the @-sign.</source>
        <translation>Una dirección de correo no puede tener un punto justo después de la @.</translation>
    </message>
    <message>
        <source>An email address cannot have a hyphen immediately after the @-sign.</source>
        <translation>Una dirección de correo no puede tener un guion justo después de la @.</translation>
    </message>
    <message>
        <source>An email address cannot have a period and a hyphen next to each other.</source>
        <translation>Una dirección de correo no puede tener un punto y un guion juntos.</translation>
    </message>
    <message>
        <source>An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.</source>
        <translation>Una dirección de correo no puede tener dos letras seguidas de dos guiones justo después de la @ o de un punto, salvo en Punycode.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters before the @-sign: %1.</source>
        <translation>La dirección de correo contiene caracteres no válidos antes de la @: %1.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters in quotes before the @-sign: %1.</source>
        <translation>La dirección de correo contiene caracteres no válidos entre comillas antes de la @: %1.</translation>
    </message>
    <message>
        <source>The email address contains unsafe characters: %1.</source>
        <translation>La dirección de correo contiene caracteres inseguros: %1.</translation>
    </message>
    <message>
        <source>Quoting the part before the @-sign is not allowed here.</source>
        <translation>Aquí la parte anterior a la @ no puede ir entre comillas.</translation>
    </message>
    <message>
        <source>Extra character(s) found after close quote: %1</source>
        <translation>Sobra algo después de las comillas de cierre: %1</translation>
    </message>
    <message>
        <source>The display name contains invalid characters when not quoted: %1.</source>
        <translation>El nombre visible contiene caracteres no válidos sin comillas: %1.</translation>
    </message>
    <message>
        <source>A display name and angle brackets around the email address are not permitted here.</source>
        <translation>Aquí no se permiten un nombre visible ni corchetes angulares alrededor de la dirección de correo.</translation>
    </message>
    <message>
        <source>An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.</source>
        <translation>Un corchete angular de apertura al principio de la dirección de correo necesita uno de cierre al final.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters: %1.</source>
        <translation>La parte posterior a la @ contiene caracteres no válidos: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters (%1).</source>
        <translation>La parte posterior a la @ contiene caracteres no válidos (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters after Unicode normalization: %1.</source>
        <translation>La parte posterior a la @ contiene caracteres no válidos tras la normalización Unicode: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign is invalid (%1).</source>
        <translation>La parte posterior a la @ no es válida (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid IDNA (%1).</source>
        <translation>La parte posterior a la @ no es IDNA válido (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It should have a period.</source>
        <translation>La parte posterior a la @ no es válida. Debería tener un punto.</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It is not within a valid top-level domain.</source>
        <translation>La parte posterior a la @ no es válida. No está en un dominio de primer nivel válido.</translation>
    </message>
    <message>
        <source>The part after the @-sign is a special-use or reserved name that cannot be used with email.</source>
        <translation>La parte posterior a la @ es un nombre reservado o de uso especial que no sirve para el correo.</translation>
    </message>
    <message>
        <source>A bracketed IP address after the @-sign is not allowed here.</source>
        <translation>Aquí no se permite una dirección IP entre corchetes después de la @.</translation>
    </message>
    <message>
        <source>The address in brackets after the @-sign is not valid: It is not an IPv4 address (%1) or is missing an address literal tag.</source>
        <translation>La dirección entre corchetes después de la @ no es válida: no es una dirección IPv4 (%1), o le falta la indicación de su tipo.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets after the @-sign is not valid (%1).</source>
        <translation>La dirección IPv6 entre corchetes después de la @ no es válida (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.</source>
        <translation>La parte entre corchetes después de la @ no es una dirección IPv4 y no indica su tipo de dirección.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters in brackets: %1.</source>
        <translation>La parte posterior a la @ contiene caracteres no válidos entre corchetes: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains an invalid address literal tag in brackets.</source>
        <translation>La parte posterior a la @ indica entre corchetes un tipo de dirección no válido.</translation>
    </message>
    <message>
        <source>Length must not exceed 2048 characters</source>
        <translation>La longitud no debe superar 2048 caracteres</translation>
    </message>
    <message>
        <source>The email address is too long (%1 character(s) too many).</source>
        <translation>La dirección de correo es demasiado larga (caracteres de más: %1).</translation>
    </message>
    <message>
        <source>The email address is too long after normalization (%1 byte(s) too many).</source>
        <translation>La dirección de correo es demasiado larga tras la normalización (bytes de más: %1).</translation>
    </message>
    <message>
        <source>The email address is too long when the part after the @-sign is converted to IDNA ASCII (%1 byte(s) too many).</source>
        <translation>La dirección de correo es demasiado larga cuando la parte posterior a la @ se convierte en ASCII IDNA (bytes de más: %1).</translation>
    </message>
    <message>
        <source>The email address is too long before the @-sign (%1 character(s) too many).</source>
        <translation>La dirección de correo es demasiado larga antes de la @ (caracteres de más: %1).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 character(s) too many).</source>
        <translation>La dirección de correo es demasiado larga después de la @ (caracteres de más: %1).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 byte(s) too many after IDNA encoding).</source>
        <translation>La dirección de correo es demasiado larga después de la @ (bytes de más tras la codificación IDNA: %1).</translation>
    </message>
    <message>
        <source>After the @-sign, periods cannot be separated by so many characters (%1 character(s) too many).</source>
        <translation>Después de la @ no puede haber tantos caracteres entre dos puntos (caracteres de más: %1).</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>Esta conexión es de solo lectura.</translation>
    </message>
    <message>
        <source>The URL of Redis cannot be read: %1</source>
        <translation>No se puede leer la URL de Redis: %1</translation>
    </message>
    <message>
        <source>This account may not enter the folder of the database %1; run this command as the account of the service.</source>
        <translation>Esta cuenta no puede entrar en la carpeta de la base de datos %1; ejecute esto con la cuenta del servicio.</translation>
    </message>
    <message>
        <source>The database %1 is not a file; see database.url.</source>
        <translation>La base de datos %1 no es un archivo; véase database.url.</translation>
    </message>
    <message>
        <source>The database %1 belongs to the account %2; run this command as that one.</source>
        <translation>La base de datos %1 pertenece a la cuenta %2; ejecute esto con esa cuenta.</translation>
    </message>
    <message>
        <source>There is no database %1; `gatehouse migrate` makes one, or --config names another configuration.</source>
        <translation>No hay ninguna base de datos %1; `gatehouse migrate` la crea, o bien --config nombra otra configuración.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are integers; user.id must be &quot;integer&quot;.</source>
        <translation>Los ids de la tabla %1 son números enteros; user.id debe ser &quot;integer&quot;.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are UUIDs; user.id must be &quot;uuid&quot;.</source>
        <translation>Los ids de la tabla %1 son UUID; user.id debe ser &quot;uuid&quot;.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text of 36 characters or as a type of the database.</source>
        <translation>Los ids de la tabla %1 son del tipo %2; esta versión conoce números enteros, y UUID como texto de 36 caracteres o como tipo de la base de datos.</translation>
    </message>
    <message>
        <source>The table %1 is none of users: it has no column %2. database.user_table names the right one.</source>
        <translation>La tabla %1 no es de usuarios: le falta la columna %2. La correcta la nombra database.user_table.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>No se puede leer el archivo de clave %1: %2</translation>
    </message>
    <message>
        <source>The key file %1 is open to other accounts; run: chmod 600 %1</source>
        <translation>El archivo de clave %1 está abierto a otras cuentas; ejecute: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key in %1 is shorter than %2 bytes.</source>
        <translation>La clave de %1 es demasiado corta; bytes necesarios: %2.</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>esto no es una URL</translation>
    </message>
    <message>
        <source>the scheme must be postgresql or mysql</source>
        <translation>el esquema debe ser postgresql o mysql</translation>
    </message>
    <message>
        <source>a host and the name of the database are needed</source>
        <translation>se necesitan un host y el nombre de la base de datos</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>no hay ningún parámetro %1</translation>
    </message>
    <message>
        <source>%1 must not hold a semicolon</source>
        <translation>%1 no debe contener un punto y coma</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds from 1 to %2</source>
        <translation>%1 debe ser un número de segundos de 1 a %2</translation>
    </message>
    <message>
        <source>sslmode must be disable, prefer, require, verify-ca or verify-full</source>
        <translation>sslmode debe ser disable, prefer, require, verify-ca o verify-full</translation>
    </message>
    <message>
        <source>sslmode=%1 needs sslrootcert, a PEM file of authorities</source>
        <translation>sslmode=%1 necesita sslrootcert, un archivo PEM de autoridades de certificación</translation>
    </message>
    <message>
        <source>sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca</source>
        <translation>sslmode=verify-full solo existe para PostgreSQL; MariaDB conoce verify-ca</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 no se abrió.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There are no users of Gatehouse or FastAPI Users in it.</source>
        <translation>No hay usuarios de Gatehouse ni de FastAPI Users en ella.</translation>
    </message>
    <message>
        <source>Its tables are of an older version. Due: %1</source>
        <translation>Sus tablas son de una versión anterior. Pendiente: %1</translation>
    </message>
    <message>
        <source>It was upgraded by a newer version of Gatehouse than this one.</source>
        <translation>La actualizó una versión de Gatehouse más nueva que esta.</translation>
    </message>
    <message>
        <source>%1 does not accept the password. The server says: %2</source>
        <translation>%1 no acepta la contraseña. El servidor dice: %2</translation>
    </message>
    <message>
        <source>%1 answers, but lets nobody in. The server says: %2</source>
        <translation>%1 responde, pero no deja entrar a nadie. El servidor dice: %2</translation>
    </message>
    <message>
        <source>Nothing answers at %1. %2</source>
        <translation>Nada responde en %1. %2</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Otro programa tiene la base de datos.</translation>
    </message>
    <message>
        <source>Choose another file, or correct the path in the connection.</source>
        <translation>Elija otro archivo, o corrija la ruta en la conexión.</translation>
    </message>
    <message>
        <source>Choose another database, or run `gatehouse migrate` with the configuration of the service, which makes the tables.</source>
        <translation>Elija otra base, o ejecute `gatehouse migrate` con la configuración del servicio, que crea las tablas.</translation>
    </message>
    <message>
        <source>This connection is read-only: run `gatehouse migrate`, or allow writing in the connection.</source>
        <translation>Esta conexión es de solo lectura: ejecute `gatehouse migrate`, o permita escribir en la conexión.</translation>
    </message>
    <message>
        <source>Make a backup, then upgrade the tables here or with `gatehouse migrate`.</source>
        <translation>Haga una copia de seguridad y actualice las tablas aquí o con `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>Install that version of the console.</source>
        <translation>Instale esa versión de la consola.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Escriba de nuevo la contraseña.</translation>
    </message>
    <message>
        <source>Check the password, the name of the user and the name of the database.</source>
        <translation>Compruebe la contraseña, el nombre del usuario y el de la base.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server runs; then try again.</source>
        <translation>Compruebe el host y el puerto, y si el servidor funciona; después inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>End the other program or wait for it, then try again.</source>
        <translation>Termine el otro programa o espérelo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Run the console as an account that may use the file.</source>
        <translation>Ejecute la consola con una cuenta que pueda usar el archivo.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>Corríjala, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See and manage users, tokens and OAuth accounts.</source>
        <translation>Ver y administrar usuarios, tokens y cuentas OAuth.</translation>
    </message>
    <message>
        <source>Opens a remembered connection.</source>
        <translation>Abre una conexión guardada.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>An SQLite database or a gatehouse.toml; opened read-only.</source>
        <translation>Una base SQLite o un gatehouse.toml; se abre en solo lectura.</translation>
    </message>
</context>
</TS>
