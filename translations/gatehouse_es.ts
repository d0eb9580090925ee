<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Password should be at least %n character(s)</source>
        <translation>
            <numerusform>La contraseña debe tener al menos %n carácter</numerusform>
            <numerusform>La contraseña debe tener al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password should be at most %n byte(s)</source>
        <translation>
            <numerusform>La contraseña debe tener como máximo %n byte</numerusform>
            <numerusform>La contraseña debe tener como máximo %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Every command takes:</source>
        <translation>Todos los comandos aceptan:</translation>
    </message>
    <message>
        <source>`%1` tells more about a command.</source>
        <translation>`%1` dice más sobre un comando.</translation>
    </message>
    <message>
        <source>Gatehouse: user management and log-in for anything that speaks HTTP.</source>
        <translation>Gatehouse: gestión de usuarios e inicio de sesión para todo lo que hable HTTP.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>Para empezar:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>Ejemplo:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Ejemplos:</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <extracomment>%1 is what is wrong with the command line, as a question; %2 a command.</extracomment>
        <translation>%1 Consulte `%2`.</translation>
    </message>
    <message>
        <source>%1. See `%2`.</source>
        <translation>%1. Consulte `%2`.</translation>
    </message>
    <message>
        <source>say what to do: %1 %2</source>
        <translation>indique qué hay que hacer: %1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>no hay ningún comando «%1»</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; did you mean %2?</source>
        <translation>no hay ningún comando «%1»; ¿quería decir %2?</translation>
    </message>
    <message>
        <source>say what to do before %1, for example `gatehouse serve`</source>
        <translation>indique qué hay que hacer antes de %1, por ejemplo `gatehouse serve`</translation>
    </message>
    <message>
        <source>say what to do, for example `gatehouse serve`</source>
        <translation>indique qué hay que hacer, por ejemplo `gatehouse serve`</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 no lleva ningún valor</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 se indica dos veces</translation>
    </message>
    <message>
        <source>--%1 needs its value: --%1 %2</source>
        <translation>--%1 necesita un valor: --%1 %2</translation>
    </message>
    <message>
        <source>--config needs the name of a file</source>
        <translation>--config necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>%1 does not exist, because everyone on the machine can read arguments; use %1-stdin</source>
        <translation>%1 no existe, porque todos en el equipo pueden leer los argumentos; use %1-stdin</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 no tiene la opción %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; did you mean %3?</source>
        <translation>%1 no tiene la opción %2; ¿quería decir %3?</translation>
    </message>
    <message>
        <source>there are more arguments than the %1 that %2 takes: %3</source>
        <translation>hay más argumentos que los %1 que acepta %2: %3</translation>
    </message>
    <message>
        <source>%1 needs %2: %3</source>
        <translation>%1 necesita %2: %3</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 no puede estar vacío</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 y --%2 se excluyen</translation>
    </message>
    <message>
        <source>do not ask whether it is meant</source>
        <translation>no pedir confirmación</translation>
    </message>
    <message>
        <source>set a column of [[user.field]]; may be given several times</source>
        <translation>fijar una columna de [[user.field]]; se puede indicar varias veces</translation>
    </message>
    <message>
        <source>read the password from the first line of standard input</source>
        <translation>leer la contraseña de la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>make one up and print it</source>
        <translation>crear una y mostrarla</translation>
    </message>
    <message>
        <source>--field wants NAME=VALUE, such as --field first_name=Ada</source>
        <translation>--field espera NAME=VALUE, por ejemplo --field first_name=Ada</translation>
    </message>
    <message>
        <source>--field %1 is given twice</source>
        <translation>--field %1 se indica dos veces</translation>
    </message>
    <message>
        <source>--%1 wants yes or no</source>
        <translation>--%1 espera yes o no</translation>
    </message>
    <message>
        <source>--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost</source>
        <translation>--host espera una dirección IP de este equipo (0.0.0.0 y :: son todas) o localhost</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535; 0 takes any free port</source>
        <translation>--port espera un número de 0 a 65535; 0 toma un puerto libre cualquiera</translation>
    </message>
    <message>
        <source>--sort wants id or email</source>
        <translation>--sort espera id o email</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to 1000</source>
        <translation>--limit espera un número de 1 a 1000</translation>
    </message>
    <message>
        <source>--email must not be empty</source>
        <translation>--email no puede estar vacío</translation>
    </message>
    <message>
        <source>user update needs something to change, such as --email or --deactivate</source>
        <translation>user update necesita algo que cambiar, por ejemplo --email o --deactivate</translation>
    </message>
    <message>
        <source>token revoke wants USER, whose tokens all go, or --token-stdin, but not both</source>
        <translation>token revoke espera USER, cuyos tokens se revocan todos, o --token-stdin, pero no ambos</translation>
    </message>
    <message>
        <source>oauth list wants USER or --user, but not both</source>
        <translation>oauth list espera USER o --user, pero no ambos</translation>
    </message>
    <message>
        <source>run the service</source>
        <translation>ejecutar el servicio</translation>
    </message>
    <message>
        <source>Runs the service until SIGTERM or SIGINT.
When it is ready it prints the address it listens at.</source>
        <translation>Ejecuta el servicio hasta SIGTERM o SIGINT.
Cuando está listo, muestra la dirección en la que escucha.</translation>
    </message>
    <message>
        <source>listen at this IP address instead of server.host</source>
        <translation>escuchar en esta dirección IP en lugar de server.host</translation>
    </message>
    <message>
        <source>listen at this port instead of server.port; 0 takes any free one</source>
        <translation>escuchar en este puerto en lugar de server.port; 0 toma uno libre cualquiera</translation>
    </message>
    <message>
        <source>say whether the configuration is good</source>
        <translation>decir si la configuración es correcta</translation>
    </message>
    <message>
        <source>Reads the configuration as the service would and lists everything that is wrong with it.
Exit code 78 means that there is something.</source>
        <translation>Lee la configuración como lo haría el servicio y enumera todo lo que está mal en ella.
El código de salida 78 significa que hay algo.</translation>
    </message>
    <message>
        <source>make or upgrade the tables</source>
        <translation>crear o actualizar las tablas</translation>
    </message>
    <message>
        <source>Makes the tables that are missing, upgrades older ones, and says what it did.
It can be run again at any time.</source>
        <translation>Crea las tablas que faltan, actualiza las antiguas y dice lo que ha hecho.
Se puede repetir en cualquier momento.</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>decir solamente lo que se haría</translation>
    </message>
    <message>
        <source>find users</source>
        <translation>buscar usuarios</translation>
    </message>
    <message>
        <source>Lists users, a page at a time. Conditions add up. With --json it prints one JSON object a line; when
more follow, {&quot;next_cursor&quot;:&quot;…&quot;} goes to standard error.</source>
        <translation>Enumera usuarios, una página cada vez. Las condiciones se suman. Con --json, cada línea es un objeto JSON;
cuando hay más, {&quot;next_cursor&quot;:&quot;…&quot;} va a la salida de errores.</translation>
    </message>
    <message>
        <source>TEXT stands somewhere in the e-mail address or a text field</source>
        <translation>TEXT está en algún lugar de la dirección de correo o de un campo de texto</translation>
    </message>
    <message>
        <source>the e-mail address begins with TEXT; fast for any number of users</source>
        <translation>la dirección de correo empieza por TEXT; rápido con cualquier número de usuarios</translation>
    </message>
    <message>
        <source>only users who may, or may not, log in</source>
        <translation>solo usuarios que pueden, o no pueden, entrar</translation>
    </message>
    <message>
        <source>only users with, or without, a verified address</source>
        <translation>solo usuarios con la dirección verificada, o sin verificar</translation>
    </message>
    <message>
        <source>only superusers, or only others</source>
        <translation>solo superusuarios, o solo los demás</translation>
    </message>
    <message>
        <source>in this order; without it by id, and by email where there is --email-prefix</source>
        <translation>en este orden; si no, por id, y por email con --email-prefix</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>en el orden inverso</translation>
    </message>
    <message>
        <source>at most N users, 1 to 1000; 50 unless told otherwise</source>
        <translation>como máximo N usuarios, de 1 a 1000; si no, 50</translation>
    </message>
    <message>
        <source>the next page: CURSOR is on standard error after the page before</source>
        <translation>la página siguiente: CURSOR está en la salida de errores después de la página anterior</translation>
    </message>
    <message>
        <source>show one user</source>
        <translation>mostrar un usuario</translation>
    </message>
    <message>
        <source>Shows one user, found by id or e-mail address.</source>
        <translation>Muestra un usuario, encontrado por id o por dirección de correo.</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>añadir un usuario</translation>
    </message>
    <message>
        <source>Adds a user. Unless told otherwise it asks for the password at the terminal, twice; a password is
never an argument, because everyone on the machine could read it there.</source>
        <translation>Añade un usuario. Si no se indica otra cosa, pide la contraseña dos veces en el terminal; una contraseña nunca es
un argumento, porque todos en el equipo podrían leerla ahí.</translation>
    </message>
    <message>
        <source>may do everything; the address counts as verified</source>
        <translation>puede hacerlo todo; la dirección cuenta como verificada</translation>
    </message>
    <message>
        <source>the address needs no verification any more</source>
        <translation>la dirección ya no necesita verificación</translation>
    </message>
    <message>
        <source>cannot log in yet</source>
        <translation>todavía no puede entrar</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>cambiar un usuario</translation>
    </message>
    <message>
        <source>Changes what is named and leaves the rest as it is.</source>
        <translation>Cambia lo que se indica y deja lo demás como está.</translation>
    </message>
    <message>
        <source>the new address, which is then not verified unless --verify is given too</source>
        <translation>la nueva dirección, que entonces no está verificada, salvo que se indique también --verify</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>puede entrar</translation>
    </message>
    <message>
        <source>cannot log in; tokens stop working</source>
        <translation>no puede entrar; los tokens dejan de funcionar</translation>
    </message>
    <message>
        <source>the address counts as verified</source>
        <translation>la dirección cuenta como verificada</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>la dirección no cuenta como verificada</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>puede hacerlo todo</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>ya no puede hacerlo todo</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>eliminar un usuario</translation>
    </message>
    <message>
        <source>Removes a user with all tokens and OAuth accounts. It cannot be undone.</source>
        <translation>Elimina un usuario con todos sus tokens y cuentas OAuth. No se puede deshacer.</translation>
    </message>
    <message>
        <source>give a user another password</source>
        <translation>dar otra contraseña a un usuario</translation>
    </message>
    <message>
        <source>Gives a user another password. Unless told otherwise it asks for it at the terminal, twice.</source>
        <translation>Da otra contraseña a un usuario. Si no se indica otra cosa, la pide dos veces en el terminal.</translation>
    </message>
    <message>
        <source>list the tokens in the database</source>
        <translation>enumerar los tokens de la base de datos</translation>
    </message>
    <message>
        <source>Lists who has tokens and since when, never the tokens themselves.
JWTs are not stored, so they are not here.</source>
        <translation>Enumera quién tiene tokens y desde cuándo, nunca los tokens mismos.
Los JWT no se guardan, por eso no están aquí.</translation>
    </message>
    <message>
        <source>revoke a user&apos;s tokens, or one token</source>
        <translation>revocar los tokens de un usuario, o un solo token</translation>
    </message>
    <message>
        <source>Revokes all tokens of USER, or with --token-stdin the one token on standard input: as an argument,
everyone on the machine could read it.</source>
        <translation>Revoca todos los tokens de USER, o con --token-stdin el de la entrada estándar: como argumento,
todos en el equipo podrían leerlo.</translation>
    </message>
    <message>
        <source>revoke the token on the first line of standard input</source>
        <translation>revocar el token de la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>remove expired tokens</source>
        <translation>eliminar los tokens caducados</translation>
    </message>
    <message>
        <source>Removes expired tokens from the database. They are refused anyway; this frees the room.</source>
        <translation>Elimina los tokens caducados de la base de datos. De todos modos se rechazan; así se libera espacio.</translation>
    </message>
    <message>
        <source>list linked OAuth accounts</source>
        <translation>enumerar las cuentas OAuth vinculadas</translation>
    </message>
    <message>
        <source>Lists the OAuth accounts of one user, or of everyone.</source>
        <translation>Enumera las cuentas OAuth de un usuario, o de todos.</translation>
    </message>
    <message>
        <source>the same as the argument</source>
        <translation>lo mismo que el argumento</translation>
    </message>
    <message>
        <source>only those of this [[oauth]] client</source>
        <translation>solo las de este cliente de [[oauth]]</translation>
    </message>
    <message>
        <source>unlink an OAuth account from a user</source>
        <translation>desvincular una cuenta OAuth de un usuario</translation>
    </message>
    <message>
        <source>Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to do so.
ACCOUNT is the id that `gatehouse oauth list` shows.</source>
        <translation>Desvincula una cuenta OAuth, y revoca sus tokens en el proveedor cuando este lo permite.
ACCOUNT es el id que muestra `gatehouse oauth list`.</translation>
    </message>
    <message>
        <source>unlink it even if the user could not log in any more</source>
        <translation>desvincularla aunque el usuario ya no pudiera entrar</translation>
    </message>
    <message>
        <source>encrypt stored provider tokens with the first key</source>
        <translation>cifrar con la primera clave los tokens guardados de los proveedores</translation>
    </message>
    <message>
        <source>Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those
in clear, and those of an older key, which is not needed any more afterwards.</source>
        <translation>Cifra los tokens guardados de los proveedores con la primera clave de secrets.oauth_token_key: los que están
en claro y los de una clave anterior, que después ya no hace falta.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>mostrar JSON, para programas</translation>
    </message>
    <message>
        <source>read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml</source>
        <translation>leer esta configuración; si no, GATEHOUSE_CONFIG; si no, ./gatehouse.toml</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>mostrar esto</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>mostrar la versión</translation>
    </message>
    <message>
        <source>--state wants queued, sent or failed</source>
        <translation>--state espera queued, sent o failed</translation>
    </message>
    <message>
        <source>mail retry wants MAIL, or --all-failed, but not both</source>
        <translation>mail retry espera MAIL o --all-failed, pero no ambos</translation>
    </message>
    <message>
        <source>--output must not be empty</source>
        <translation>--output no puede estar vacío</translation>
    </message>
    <message>
        <source>write an example of every mail as files</source>
        <translation>escribir un ejemplo de cada correo en archivos</translation>
    </message>
    <message>
        <source>Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and KIND.txt
to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced.</source>
        <translation>Escribe cada correo en cada idioma en FOLDER/LANGUAGE, con nombres inventados: KIND.html y KIND.txt para verlos,
KIND.eml para abrirlo en un programa de correo. Los archivos de una vista previa anterior se reemplazan.</translation>
    </message>
    <message>
        <source>write into this folder; else ./mail-preview</source>
        <translation>escribir en esta carpeta; si no, en ./mail-preview</translation>
    </message>
    <message>
        <source>send one mail at once, to see whether it arrives</source>
        <translation>enviar un correo de inmediato, para ver si llega</translation>
    </message>
    <message>
        <source>Sends a test message through the configured transport at once and says what the server answered.
It is not written into the outbox and not tried again.</source>
        <translation>Envía de inmediato un mensaje de prueba por el medio configurado y dice lo que respondió el servidor.
No se pone en la bandeja de salida y no se vuelve a intentar.</translation>
    </message>
    <message>
        <source>list mails and what became of them</source>
        <translation>enumerar los correos y qué ha sido de ellos</translation>
    </message>
    <message>
        <source>Lists the newest mails: what waits, what was sent in the last days, and what was given up.</source>
        <translation>Enumera los correos más recientes: los que esperan, los enviados en los últimos días y los abandonados.</translation>
    </message>
    <message>
        <source>only mails in this state</source>
        <translation>solo correos en este estado</translation>
    </message>
    <message>
        <source>show one mail</source>
        <translation>mostrar un correo</translation>
    </message>
    <message>
        <source>Shows what is known of one mail, with the last answer of the mail server.
MAIL is the id that `gatehouse mail list` shows.</source>
        <translation>Muestra lo que se sabe de un correo, con la última respuesta del servidor de correo.
MAIL es el id que muestra `gatehouse mail list`.</translation>
    </message>
    <message>
        <source>try again to send a mail</source>
        <translation>volver a intentar enviar un correo</translation>
    </message>
    <message>
        <source>Has a mail that waits or was given up sent at once, by the service that runs or by the next one.</source>
        <translation>Hace que un correo que espera o fue abandonado se envíe de inmediato, por el servicio en marcha o por el próximo.</translation>
    </message>
    <message>
        <source>all mails that were given up</source>
        <translation>todos los correos abandonados</translation>
    </message>
    <message>
        <source>a table with commas, or a JSON object a line; else as the file&apos;s name ends, or csv</source>
        <translation>tabla con comas, o JSON en cada línea; si no, según el nombre de archivo, o csv</translation>
    </message>
    <message>
        <source>--format wants csv or jsonl</source>
        <translation>--format espera csv o jsonl</translation>
    </message>
    <message>
        <source>--on-conflict wants skip, update or fail</source>
        <translation>--on-conflict espera skip, update o fail</translation>
    </message>
    <message>
        <source>--batch wants a number from 1 to %1</source>
        <translation>--batch espera un número de 1 a %1</translation>
    </message>
    <message>
        <source>--rejects needs the name of a file</source>
        <translation>--rejects necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>--resume needs a file: standard input cannot be read again</source>
        <translation>--resume necesita un archivo: la entrada estándar no se puede volver a leer</translation>
    </message>
    <message>
        <source>--output needs the name of a file</source>
        <translation>--output necesita el nombre de un archivo</translation>
    </message>
    <message>
        <source>--for-spreadsheets wants a table, not JSON lines</source>
        <translation>--for-spreadsheets necesita una tabla, no líneas JSON</translation>
    </message>
    <message>
        <source>add the users of a file</source>
        <translation>añadir los usuarios de un archivo</translation>
    </message>
    <message>
        <source>Adds the users of a table (CSV) or of JSON lines; - is standard input. Columns: email, and where
wanted id, hashed_password, is_active, is_superuser, is_verified and those of [[user.field]].
Each batch is committed as a whole. Lines that cannot be used are left out; exit code 65 says so.</source>
        <translation>Añade los usuarios de una tabla (CSV) o de líneas JSON; - es la entrada estándar. Columnas: email y, si se desea,
id, hashed_password, is_active, is_superuser, is_verified y las de [[user.field]].
Cada lote se guarda entero. Las líneas inservibles se omiten; el código de salida 65 lo indica.</translation>
    </message>
    <message>
        <source>commit after N lines; 50000 unless told otherwise</source>
        <translation>guardar cada N líneas; si no, 50000</translation>
    </message>
    <message>
        <source>where address or id are taken: leave that user, change it, or reject the line (fail)</source>
        <translation>dirección o id ya existentes: dejar el usuario, cambiarlo o rechazar la línea (fail)</translation>
    </message>
    <message>
        <source>write line, address and reason of rejected lines into this file</source>
        <translation>escribir en este archivo la línea, la dirección y el motivo de las líneas rechazadas</translation>
    </message>
    <message>
        <source>go on where an import of the same file was broken off</source>
        <translation>seguir donde se interrumpió una importación del mismo archivo</translation>
    </message>
    <message>
        <source>begin again instead</source>
        <translation>empezar de nuevo</translation>
    </message>
    <message>
        <source>only say what would be done; finds no two lines that conflict far apart</source>
        <translation>decir solamente lo que se haría; no encuentra dos líneas lejanas que se contradigan</translation>
    </message>
    <message>
        <source>leave out columns that users do not have</source>
        <translation>omitir las columnas que los usuarios no tienen</translation>
    </message>
    <message>
        <source>write all users</source>
        <translation>escribir todos los usuarios</translation>
    </message>
    <message>
        <source>Writes all users, with their password hashes, as a table (CSV) or JSON lines that import reads.
A file is readable for its owner only. A spreadsheet runs what users wrote where it looks like a
formula: for one, take --for-spreadsheets.</source>
        <translation>Escribe todos los usuarios, con las huellas de sus contraseñas, en una tabla (CSV) o en líneas JSON que lee import.
Un archivo solo lo puede leer su propietario. Una hoja de cálculo ejecuta lo que los usuarios han escrito si
parece una fórmula: para ella, use --for-spreadsheets.</translation>
    </message>
    <message>
        <source>write into this file; else to standard output</source>
        <translation>escribir en este archivo; si no, en la salida estándar</translation>
    </message>
    <message>
        <source>leave the hashes out</source>
        <translation>omitir las huellas</translation>
    </message>
    <message>
        <source>leave the hashes out, and put an apostrophe before what would be a formula</source>
        <translation>omitir las huellas y poner un apóstrofo delante de lo que sería una fórmula</translation>
    </message>
    <message>
        <source>Made or upgraded the tables in %1.</source>
        <translation>Se han creado o actualizado las tablas de %1.</translation>
    </message>
    <message>
        <source>Use --password-stdin or --generate-password.</source>
        <translation>Use --password-stdin o --generate-password.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>Otra vez la misma:</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>Las dos contraseñas son distintas; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show what is typed; send it from a file or a pipe.</source>
        <translation>La entrada estándar es un terminal, que mostraría lo que se escribe; use un archivo o una tubería.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>No se puede leer la entrada estándar: %1.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long.</source>
        <translation>La primera línea de la entrada estándar es demasiado larga.</translation>
    </message>
    <message>
        <source>Say --yes when it is meant.</source>
        <translation>Indique --yes para confirmarlo.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>Ha ocurrido un error que no debería ocurrir.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>Ese usuario no existe.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>Ya existe un usuario con esta dirección de correo.</translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation>El usuario no está activo.</translation>
    </message>
    <message>
        <source>The user is verified already.</source>
        <translation>El usuario ya está verificado.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>La dirección de correo o la contraseña no son correctas.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>El token no es válido.</translation>
    </message>
    <message>
        <source>The password is not good enough.</source>
        <translation>La contraseña no es lo bastante buena.</translation>
    </message>
    <message>
        <source>This is no id.</source>
        <translation>Esto no es un id.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>Un valor no está permitido.</translation>
    </message>
    <message>
        <source>The search makes no sense.</source>
        <translation>La búsqueda no tiene sentido.</translation>
    </message>
    <message>
        <source>This configuration cannot do that.</source>
        <translation>Esta configuración no puede hacer eso.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>Esto no está permitido.</translation>
    </message>
    <message>
        <source>There is no such OAuth account.</source>
        <translation>Esa cuenta OAuth no existe.</translation>
    </message>
    <message>
        <source>The OAuth account is linked to another user.</source>
        <translation>La cuenta OAuth está vinculada a otro usuario.</translation>
    </message>
    <message>
        <source>The user could not log in any more.</source>
        <translation>El usuario ya no podría entrar.</translation>
    </message>
    <message>
        <source>The OAuth provider does not take this code.</source>
        <translation>El proveedor OAuth no acepta este código.</translation>
    </message>
    <message>
        <source>The OAuth provider does not answer as it should.</source>
        <translation>El proveedor OAuth no responde como debería.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>Ese correo no existe.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede acceder a la base de datos.</translation>
    </message>
    <message>
        <source>The database is not set up; run `gatehouse migrate`.</source>
        <translation>La base de datos no está preparada; ejecute `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version; use the newer program.</source>
        <translation>La base de datos es de una versión más nueva; use el programa más nuevo.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile; try again.</source>
        <translation>El usuario se ha cambiado mientras tanto; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is too much to do at the moment; try again.</source>
        <translation>Hay demasiado que hacer en este momento; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There were too many attempts; try again later.</source>
        <translation>Ha habido demasiados intentos; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The configuration has a problem; see `gatehouse check-config`.</source>
        <translation>La configuración tiene un problema; consulte `gatehouse check-config`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n user(s) into %1.</source>
        <translation>
            <numerusform>%n usuario escrito en %1.</numerusform>
            <numerusform>%n usuarios escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal would obey what stands in some cells: write into a file with --output, or into a pipe.</source>
        <translation>Un terminal obedecería lo que hay en algunas celdas: escriba en un archivo con --output, o en una tubería.</translation>
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
        <source>There is no field %1: the configuration has no [[user.field]].</source>
        <translation>No hay ningún campo %1: la configuración no tiene [[user.field]].</translation>
    </message>
    <message>
        <source>There is no field %1; it must be %2.</source>
        <translation>No hay ningún campo %1; debe ser %2.</translation>
    </message>
    <message>
        <source>--resume needs a file, which can be read again.</source>
        <translation>--resume necesita un archivo, que se pueda volver a leer.</translation>
    </message>
    <message>
        <source>Without --resume it begins.</source>
        <translation>Sin --resume, empieza.</translation>
    </message>
    <message>
        <source>--resume goes on there, --restart begins again.</source>
        <translation>--resume sigue ahí, --restart empieza de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be imported</source>
        <translation>
            <numerusform>se importaría %n usuario</numerusform>
            <numerusform>se importarían %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported</source>
        <translation>
            <numerusform>%n usuario importado</numerusform>
            <numerusform>%n usuarios importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <extracomment>Goes on after &quot;3 users imported&quot;; so the next two.</extracomment>
        <translation>
            <numerusform>, %n cambiado</numerusform>
            <numerusform>, %n cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>, %n omitido</numerusform>
            <numerusform>, %n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n rejected</source>
        <translation>
            <numerusform>, %n rechazado</numerusform>
            <numerusform>, %n rechazados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence but for its point: &quot;3 users imported, 1 skipped&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; %1 says why.</source>
        <translation>
            <numerusform>Se rechazó %n línea; %1 dice por qué.</numerusform>
            <numerusform>Se rechazaron %n líneas; %1 dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; --rejects FILE keeps them all, with reasons.</source>
        <translation>
            <numerusform>Se rechazó %n línea; --rejects FILE las guarda todas, con los motivos.</numerusform>
            <numerusform>Se rechazaron %n líneas; --rejects FILE las guarda todas, con los motivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported to its end before.</source>
        <translation>Este archivo ya se importó antes hasta el final.</translation>
    </message>
    <message>
        <source>Committed up to line %1: %2</source>
        <translation>Guardado hasta la línea %1: %2</translation>
    </message>
    <message>
        <source>There is no mail %1; `gatehouse mail list` shows all.</source>
        <translation>No hay ningún correo %1; `gatehouse mail list` los muestra todos.</translation>
    </message>
    <message>
        <source>There are no such mails.</source>
        <translation>No hay correos así.</translation>
    </message>
    <message>
        <source>These are the newest %1; --state shows fewer.</source>
        <translation>Estos son los %1 más recientes; --state muestra menos.</translation>
    </message>
    <message>
        <source>The service tries again at once, or when it runs.</source>
        <translation>El servicio lo vuelve a intentar de inmediato, o cuando esté en marcha.</translation>
    </message>
    <message numerus="yes">
        <source>The service tries %n mail(s) again at once, or when it runs.</source>
        <translation>
            <numerusform>El servicio vuelve a intentar %n correo de inmediato, o cuando esté en marcha.</numerusform>
            <numerusform>El servicio vuelve a intentar %n correos de inmediato, o cuando esté en marcha.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The templates of the mails have problems.</source>
        <translation>Las plantillas de los correos tienen problemas.</translation>
    </message>
    <message>
        <source>The mail to %1 was not taken: %2</source>
        <translation>El correo a %1 no se aceptó: %2</translation>
    </message>
    <message>
        <source>The mail to %1 was taken: %2</source>
        <translation>El correo a %1 se aceptó: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mail(s) into %1, each as .html, .txt and .eml.</source>
        <translation>
            <numerusform>%n correo escrito en %1, cada uno como .html, .txt y .eml.</numerusform>
            <numerusform>%n correos escritos en %1, cada uno como .html, .txt y .eml.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mailed: mail.transport is &quot;none&quot;.</source>
        <translation>No se envía nada: mail.transport es &quot;none&quot;.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 está al día.</translation>
    </message>
    <message>
        <source>`gatehouse migrate` would change %1:</source>
        <translation>`gatehouse migrate` cambiaría %1:</translation>
    </message>
    <message>
        <source>Changed %1:</source>
        <translation>Se ha cambiado %1:</translation>
    </message>
    <message>
        <source>The configuration (of the environment and the defaults) is fine. In effect:</source>
        <translation>La configuración (del entorno y de los valores predeterminados) es correcta. En vigor:</translation>
    </message>
    <message>
        <source>%1 is fine. In effect:</source>
        <translation>%1 es correcto. En vigor:</translation>
    </message>
    <message>
        <source>ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user.</source>
        <translation>ACCOUNT no es un id; `gatehouse oauth list %1` muestra los de este usuario.</translation>
    </message>
    <message>
        <source>%1 has no OAuth account with this id; `gatehouse oauth list %1` shows all.</source>
        <translation>%1 no tiene ninguna cuenta OAuth con este id; `gatehouse oauth list %1` las muestra todas.</translation>
    </message>
    <message>
        <source>The provider could not be told; its tokens may still be good (%1).</source>
        <translation>No se ha podido avisar al proveedor; sus tokens quizá sigan siendo válidos (%1).</translation>
    </message>
    <message>
        <source>There are no linked OAuth accounts.</source>
        <translation>No hay cuentas OAuth vinculadas.</translation>
    </message>
    <message>
        <source>These are the first %1; name a USER to see others.</source>
        <translation>Estas son las primeras %1; indique un USER para ver otras.</translation>
    </message>
    <message>
        <source>Unlink the %1 account %2 from %3?</source>
        <extracomment>%1 is the name of a provider, %2 the address of the account there, %3 that of the user here.</extracomment>
        <translation>¿Desvincular la cuenta %1 %2 de %3?</translation>
    </message>
    <message>
        <source>%1 has no password and could not log in any more; --force unlinks it all the same.</source>
        <translation>%1 no tiene contraseña y ya no podría entrar; --force la desvincula de todos modos.</translation>
    </message>
    <message>
        <source>Unlinked the %1 account %2 from %3.</source>
        <translation>La cuenta %1 %2 se ha desvinculado de %3.</translation>
    </message>
    <message>
        <source>secrets.oauth_token_key is not set: nothing is encrypted.</source>
        <translation>secrets.oauth_token_key no está definido: no se cifra nada.</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted the tokens of %n account(s).</source>
        <translation>
            <numerusform>Se han cifrado los tokens de %n cuenta.</numerusform>
            <numerusform>Se han cifrado los tokens de %n cuentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left the tokens of %n account(s) as they were: encrypted they need wider columns.</source>
        <translation>
            <numerusform>Los tokens de %n cuenta se quedaron como estaban: cifrados necesitan columnas más anchas.</numerusform>
            <numerusform>Los tokens de %n cuentas se quedaron como estaban: cifrados necesitan columnas más anchas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: the disk is full or the reader is gone.</source>
        <translation>No se puede escribir en la salida estándar: el disco está lleno o el lector se ha ido.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>No hay ningún terminal en el que preguntar.</translation>
    </message>
    <message>
        <source>The terminal would show what is typed.</source>
        <translation>El terminal mostraría lo que se escribe.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>Esta línea es demasiado larga.</translation>
    </message>
    <message>
        <source>Nothing was answered, nothing was changed.</source>
        <translation>No se ha respondido ni cambiado nada.</translation>
    </message>
    <message>
        <source>Standard input is empty; send the token on its first line.</source>
        <translation>La entrada estándar está vacía; envíe el token en su primera línea.</translation>
    </message>
    <message>
        <source>This token is not in the database, nor in Redis: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>Este token no está en la base de datos ni en Redis: ya está revocado, o es un JWT, que vale hasta que caduca.</translation>
    </message>
    <message>
        <source>This token is not in the database: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>Este token no está en la base de datos: ya está revocado, o es un JWT, que vale hasta que caduca.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s) of %1.</source>
        <translation>
            <numerusform>%n token de %1 revocado.</numerusform>
            <numerusform>%n tokens de %1 revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>JWTs are not stored and stay good until they expire (backend %1); `gatehouse user update USER --deactivate` stops them at once.</source>
        <translation>Los JWT no se guardan y valen hasta que caducan (backend %1); `gatehouse user update USER --deactivate` los detiene de inmediato.</translation>
    </message>
    <message>
        <source>There are no tokens in the database, nor in Redis.</source>
        <translation>No hay tokens en la base de datos ni en Redis.</translation>
    </message>
    <message>
        <source>There are no tokens in the database.</source>
        <translation>No hay tokens en la base de datos.</translation>
    </message>
    <message>
        <source>These are the newest %1; name a USER to see others.</source>
        <translation>Estos son los %1 más recientes; indique un USER para ver otros.</translation>
    </message>
    <message>
        <source>Nothing to remove: no backend keeps tokens in the database, or those of one never expire.</source>
        <translation>Nada que eliminar: ningún backend guarda tokens en la base de datos, o los de uno no caducan nunca.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n expired token(s).</source>
        <translation>
            <numerusform>%n token caducado eliminado.</numerusform>
            <numerusform>%n tokens caducados eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>Nueva contraseña para %1:</translation>
    </message>
    <message>
        <source>The password is not valid UTF-8; save its file as UTF-8.</source>
        <translation>La contraseña no es UTF-8 válido; guarde su archivo como UTF-8.</translation>
    </message>
    <message>
        <source>No active superuser is left; `gatehouse user create EMAIL --superuser` adds one.</source>
        <translation>No queda ningún superusuario activo; `gatehouse user create EMAIL --superuser` añade uno.</translation>
    </message>
    <message>
        <source>The field %1 must be given: --field %1=VALUE.</source>
        <translation>Hay que indicar el campo %1: --field %1=VALUE.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>Ningún usuario coincide.</translation>
    </message>
    <message>
        <source>More follow; say the same with --after %1</source>
        <translation>Hay más; repita el comando con --after %1</translation>
    </message>
    <message>
        <source>This is the last active superuser. Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>Este es el último superusuario activo. ¿Eliminar %1 (%2) con todos sus tokens y cuentas OAuth? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>¿Eliminar %1 (%2) con todos sus tokens y cuentas OAuth? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Deleted %1 (%2).</source>
        <translation>Se ha eliminado %1 (%2).</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>La contraseña de %1 se ha cambiado.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s).</source>
        <translation>
            <numerusform>%n token revocado.</numerusform>
            <numerusform>%n tokens revocados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>El archivo está vacío: su primera línea debe nombrar las columnas, por ejemplo email,hashed_password.</translation>
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
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>Solo un archivo se puede volver a leer desde donde se dejó.</translation>
    </message>
    <message>
        <source>No import of this file was begun. A file that was changed is another one.</source>
        <translation>No se ha empezado ninguna importación de este archivo. Un archivo cambiado es otro.</translation>
    </message>
    <message>
        <source>An import of this file was broken off behind line %1.</source>
        <translation>Una importación de este archivo se interrumpió después de la línea %1.</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2.</source>
        <translation>No se puede escribir el informe %1: %2.</translation>
    </message>
    <message>
        <source>There is no column %1; it must be %2. --ignore-unknown leaves it out.</source>
        <translation>No hay ninguna columna %1; debe ser %2. --ignore-unknown la omite.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>Dos columnas del archivo tendrían que ser la misma.</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>La primera línea no nombra ninguna columna email.</translation>
    </message>
    <message>
        <source>The users cannot be written: the disk is full or the reader is gone.</source>
        <translation>No se pueden escribir los usuarios: el disco está lleno o el lector se ha ido.</translation>
    </message>
</context>
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
