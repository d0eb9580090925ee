<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>اسم أمر</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>لا يوجد أمر بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionBand</name>
    <message>
        <source>Production: %1 (read-only)</source>
        <translation>بيئة الإنتاج: %1 (للقراءة فقط)</translation>
    </message>
    <message>
        <source>Production: %1 – changes are real</source>
        <translation>بيئة الإنتاج: %1 – التغييرات حقيقية</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionForm</name>
    <message>
        <source>Choose a database</source>
        <translation>اختيار قاعدة بيانات</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>اختيار ملف إعداد</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>قواعد SQLite (*.db *.sqlite *.sqlite3);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Configurations (*.toml);;All files (*)</source>
        <translation>ملفات الإعداد (*.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>أعطِ الاتصال اسمًا.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>اختر ملفًا.</translation>
    </message>
    <message>
        <source>Name the host of the server.</source>
        <translation>اكتب مضيف الخادم.</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>اكتب اسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>هذا ليس عنوان خادم: %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>الا&amp;سم:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>ال&amp;نوع:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ال&amp;ملف:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>المض&amp;يف:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المن&amp;فذ:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;قاعدة البيانات:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>المستخ&amp;دم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;كلمة المرور:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>الت&amp;شفير:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>سلطة الت&amp;صديق:</translation>
    </message>
    <message>
        <source>&amp;Redis:</source>
        <translation>&amp;Redis:</translation>
    </message>
    <message>
        <source>Password of Red&amp;is:</source>
        <translation>كلمة مرور Red&amp;is:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>ملف SQLite</translation>
    </message>
    <message>
        <source>gatehouse.toml of a service</source>
        <translation>ملف gatehouse.toml لخدمة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>إن استطاع الخادم</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Always, with a certificate that is checked</source>
        <translation>دائمًا، مع التحقق من الشهادة</translation>
    </message>
    <message>
        <source>Always, with a certificate of that host</source>
        <translation>دائمًا، بشهادة ذلك المضيف</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>كما تسميه أنت</translation>
    </message>
    <message>
        <source>Name or address, or a whole URL to fill all fields</source>
        <translation>اسم أو عنوان، أو رابط كامل يملأ كل الحقول</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>ملف PEM</translation>
    </message>
    <message>
        <source>redis://host:6379/0, where tokens are kept there</source>
        <translation>redis://host:6379/0 إن كانت الرموز محفوظة هناك</translation>
    </message>
    <message>
        <source>As stored, or none</source>
        <translation>كما هي محفوظة، أو بلا كلمة مرور</translation>
    </message>
    <message>
        <source>Passwords are kept in the secret store of the desktop, never in a settings file.</source>
        <translation>تُحفظ كلمات المرور في مخزن أسرار سطح المكتب، ولا تُكتب أبدًا في ملف إعدادات.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>ا&amp;ستعراض…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Read only: the &amp;database refuses every change</source>
        <translation>للقراءة فقط: ترفض القاعدة &amp;كل تغيير</translation>
    </message>
    <message>
        <source>Production: wears a &amp;band of colour</source>
        <translation>بيئة الإنتاج: مع شريط &amp;ملوّن</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>ال&amp;لون…</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>لون الشريط</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionsDialog</name>
    <message>
        <source>Forget connection</source>
        <translation>نسيان الاتصال</translation>
    </message>
    <message>
        <source>Forget %1 and its passwords? The database stays.</source>
        <translation>هل تريد نسيان %1 وكلمات مروره؟ تبقى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>هناك اتصال آخر باسم %1. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The password is in the secret store.</source>
        <translation>كلمة المرور في مخزن الأسرار.</translation>
    </message>
    <message>
        <source>The connection is saved, its password is not: %1 It will be asked for.</source>
        <translation>حُفظ الاتصال ولم تُحفظ كلمة مروره: %1 ستُطلب منك عند الفتح.</translation>
    </message>
    <message>
        <source>The password may still be stored: %1</source>
        <translation>قد تكون كلمة المرور ما زالت محفوظة: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>&amp;جديد</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>&amp;نسيان…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::Connector</name>
    <message>
        <source>The tables are upgraded: %1</source>
        <translation>حُدِّثت الجداول: %1</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>إدخال كلمة المرور…</translation>
    </message>
    <message>
        <source>Upgrade the tables…</source>
        <translation>تحديث الجداول…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>تعديل الاتصال…</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>لا تُحفظ كلمة المرور: %1</translation>
    </message>
    <message>
        <source>Upgrade the tables</source>
        <translation>تحديث الجداول</translation>
    </message>
    <message>
        <source>Upgrade the tables of %1? Make a backup first: older versions of Gatehouse will not open it afterwards.</source>
        <translation>هل تريد تحديث جداول %1؟ خذ نسخة احتياطية أولًا: لن تفتحها إصدارات Gatehouse الأقدم بعد ذلك.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;تحديث</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>السبب وما العمل</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قرأتُه</translation>
    </message>
    <message>
        <source>I have read this: close it (Esc)</source>
        <translation>قرأتُ هذا: أغلقه (Esc)</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>قرأتُ الكل</translation>
    </message>
    <message>
        <source>Close all of them</source>
        <translation>إغلاقها كلها</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MainWindow</name>
    <message>
        <source>%1 is not opened.</source>
        <translation>لم يُفتح %1.</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>فتح ملف</translation>
    </message>
    <message>
        <source>Databases and configurations (*.db *.sqlite *.sqlite3 *.toml);;All files (*)</source>
        <translation>قواعد البيانات وملفات الإعداد (*.db *.sqlite *.sqlite3 *.toml);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>Gatehouse %1
See and manage users, tokens and OAuth accounts.
MIT licence.</source>
        <translation>Gatehouse %1
عرض المستخدمين والرموز وحسابات OAuth وإدارتها.
رخصة MIT.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>ال&amp;مظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>مثل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>%1 (read-only) – Gatehouse</source>
        <translation>%1 (للقراءة فقط) – Gatehouse</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (للقراءة فقط)</translation>
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
        <translation>&amp;حفظها في مخزن الأسرار</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>&amp;Password for %1:</source>
        <translation>&amp;كلمة المرور لـ %1:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::StartPage</name>
    <message>
        <source>Opening %1 …</source>
        <translation>يجري فتح %1…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>لا توجد قاعدة بيانات مفتوحة</translation>
    </message>
    <message>
        <source>The database is asked whether Gatehouse&apos;s tables are there.</source>
        <translation>تُسأل القاعدة عن وجود جداول Gatehouse.</translation>
    </message>
    <message>
        <source>Open a database of Gatehouse or FastAPI Users, or the gatehouse.toml of a service.</source>
        <translation>افتح قاعدة بيانات Gatehouse أو FastAPI Users، أو ملف gatehouse.toml لخدمة.</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>الاتصالات المحفوظة</translation>
    </message>
    <message>
        <source>The connection is being opened</source>
        <translation>يجري فتح الاتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserTableModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>مستخدم خارق</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::WindowActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>ال&amp;اتصالات…</translation>
    </message>
    <message>
        <source>Open a remembered connection, or make a new one</source>
        <translation>فتح اتصال محفوظ أو إنشاء اتصال جديد</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>فتح م&amp;لف…</translation>
    </message>
    <message>
        <source>Open an SQLite database or a gatehouse.toml</source>
        <translation>فتح قاعدة SQLite أو gatehouse.toml</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>إ&amp;غلاق الاتصال</translation>
    </message>
    <message>
        <source>Let go of the database</source>
        <translation>ترك قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إ&amp;نهاء</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>&amp;نظرة عامة</translation>
    </message>
    <message>
        <source>How many users there are, and what needs a look</source>
        <translation>كم عدد المستخدمين، وما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>الم&amp;ستخدمون</translation>
    </message>
    <message>
        <source>Find and change users</source>
        <translation>البحث عن المستخدمين وتعديلهم</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>ال&amp;رموز</translation>
    </message>
    <message>
        <source>See and revoke access tokens</source>
        <translation>عرض رموز الوصول وإبطالها</translation>
    </message>
    <message>
        <source>O&amp;Auth accounts</source>
        <translation>&amp;حسابات OAuth</translation>
    </message>
    <message>
        <source>See and unlink accounts at other providers</source>
        <translation>عرض حسابات المزودين الآخرين وفك ربطها</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>ال&amp;بريد</translation>
    </message>
    <message>
        <source>What is to be sent, was sent, and failed</source>
        <translation>ما سيُرسل وما أُرسل وما فشل</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>ت&amp;حديث</translation>
    </message>
    <message>
        <source>Ask the database anew</source>
        <translation>سؤال قاعدة البيانات من جديد</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى خانة البحث</translation>
    </message>
    <message>
        <source>Error was r&amp;ead	Esc</source>
        <translation>&amp;قُرئ الخطأ	Esc</translation>
    </message>
    <message>
        <source>Close the message about what went wrong</source>
        <translation>إغلاق رسالة الخطأ</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>مثل &amp;سطح المكتب</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>فاتح أو داكن، مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>داكن على فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأ&amp;وامر…</translation>
    </message>
    <message>
        <source>Find every action by its name</source>
        <translation>إيجاد كل إجراء باسمه</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>&amp;حول Gatehouse</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>ما هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>لم يُفتح %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>لا يوجد ملف كهذا.</translation>
    </message>
    <message>
        <source>There are no users of Gatehouse or FastAPI Users in it.</source>
        <translation>ليس فيها مستخدمون لـ Gatehouse أو FastAPI Users.</translation>
    </message>
    <message>
        <source>Its tables are of an older version. Due: %1</source>
        <translation>جداولها من إصدار أقدم. المطلوب: %1</translation>
    </message>
    <message>
        <source>It was upgraded by a newer version of Gatehouse than this one.</source>
        <translation>حدّثها إصدار من Gatehouse أحدث من هذا.</translation>
    </message>
    <message>
        <source>%1 does not accept the password. The server says: %2</source>
        <translation>لا يقبل %1 كلمة المرور. يقول الخادم: %2</translation>
    </message>
    <message>
        <source>%1 answers, but lets nobody in. The server says: %2</source>
        <translation>يجيب %1 لكنه لا يسمح بالدخول. يقول الخادم: %2</translation>
    </message>
    <message>
        <source>Nothing answers at %1. %2</source>
        <translation>لا شيء يجيب عند %1. %2</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>برنامج آخر يمسك قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Choose another file, or correct the path in the connection.</source>
        <translation>اختر ملفًا آخر، أو صحّح المسار في الاتصال.</translation>
    </message>
    <message>
        <source>Choose another database, or run `gatehouse migrate` with the configuration of the service, which makes the tables.</source>
        <translation>اختر قاعدة أخرى، أو شغّل `gatehouse migrate` بإعداد الخدمة، فهو ينشئ الجداول.</translation>
    </message>
    <message>
        <source>This connection is read-only: run `gatehouse migrate`, or allow writing in the connection.</source>
        <translation>هذا الاتصال للقراءة فقط: شغّل `gatehouse migrate`، أو اسمح بالكتابة في الاتصال.</translation>
    </message>
    <message>
        <source>Make a backup, then upgrade the tables here or with `gatehouse migrate`.</source>
        <translation>خذ نسخة احتياطية، ثم حدّث الجداول هنا أو بـ `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>Install that version of the console.</source>
        <translation>ثبّت ذلك الإصدار من لوحة الإدارة.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>أدخل كلمة المرور مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the password, the name of the user and the name of the database.</source>
        <translation>تحقق من كلمة المرور واسم المستخدم واسم قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server runs; then try again.</source>
        <translation>تحقق من المضيف والمنفذ ومن أن الخادم يعمل، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>End the other program or wait for it, then try again.</source>
        <translation>أنهِ البرنامج الآخر أو انتظره، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Run the console as an account that may use the file.</source>
        <translation>شغّل لوحة الإدارة بحساب يحق له استخدام الملف.</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>صحّحه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See and manage users, tokens and OAuth accounts.</source>
        <translation>عرض المستخدمين والرموز وحسابات OAuth وإدارتها.</translation>
    </message>
    <message>
        <source>Opens a remembered connection.</source>
        <translation>يفتح اتصالًا محفوظًا.</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>An SQLite database or a gatehouse.toml; opened read-only.</source>
        <translation>قاعدة SQLite أو gatehouse.toml؛ تُفتح للقراءة فقط.</translation>
    </message>
</context>
</TS>
