<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
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
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
    <name>GatehouseAdmin::UserTableModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Id</translation>
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
