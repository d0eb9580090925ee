<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Password should be at least %n character(s)</source>
        <translation>
            <numerusform>أقل طول لكلمة المرور بالأحرف: %n</numerusform>
            <numerusform>أقل طول لكلمة المرور بالأحرف: %n</numerusform>
            <numerusform>أقل طول لكلمة المرور بالأحرف: %n</numerusform>
            <numerusform>أقل طول لكلمة المرور بالأحرف: %n</numerusform>
            <numerusform>أقل طول لكلمة المرور بالأحرف: %n</numerusform>
            <numerusform>أقل طول لكلمة المرور بالأحرف: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password should be at most %n byte(s)</source>
        <translation>
            <numerusform>أقصى طول لكلمة المرور بالبايت: %n</numerusform>
            <numerusform>أقصى طول لكلمة المرور بالبايت: %n</numerusform>
            <numerusform>أقصى طول لكلمة المرور بالبايت: %n</numerusform>
            <numerusform>أقصى طول لكلمة المرور بالبايت: %n</numerusform>
            <numerusform>أقصى طول لكلمة المرور بالبايت: %n</numerusform>
            <numerusform>أقصى طول لكلمة المرور بالبايت: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Every command takes:</source>
        <translation>يقبل كل أمر:</translation>
    </message>
    <message>
        <source>`%1` tells more about a command.</source>
        <translation>يعرض `%1` المزيد عن أمر.</translation>
    </message>
    <message>
        <source>Gatehouse: user management and log-in for anything that speaks HTTP.</source>
        <translation>Gatehouse: إدارة المستخدمين وتسجيل الدخول لكل ما يتحدث HTTP.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>الاستخدام: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>الأوامر:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>للبدء:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>الخيارات:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>مثال:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>أمثلة:</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <extracomment>%1 is what is wrong with the command line, as a question; %2 a command.</extracomment>
        <translation>%1 انظر `%2`.</translation>
    </message>
    <message>
        <source>%1. See `%2`.</source>
        <translation>%1. انظر `%2`.</translation>
    </message>
    <message>
        <source>say what to do: %1 %2</source>
        <translation>حدد المطلوب: %1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>لا يوجد أمر &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; did you mean %2?</source>
        <translation>لا يوجد أمر &quot;%1&quot;؛ هل قصدت %2؟</translation>
    </message>
    <message>
        <source>say what to do before %1, for example `gatehouse serve`</source>
        <translation>حدد المطلوب قبل %1، مثل `gatehouse serve`</translation>
    </message>
    <message>
        <source>say what to do, for example `gatehouse serve`</source>
        <translation>حدد المطلوب، مثل `gatehouse serve`</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>لا يأخذ --%1 قيمة</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>ذُكر --%1 مرتين</translation>
    </message>
    <message>
        <source>--%1 needs its value: --%1 %2</source>
        <translation>يحتاج --%1 إلى قيمة: --%1 %2</translation>
    </message>
    <message>
        <source>--config needs the name of a file</source>
        <translation>يحتاج --config إلى اسم ملف</translation>
    </message>
    <message>
        <source>%1 does not exist, because everyone on the machine can read arguments; use %1-stdin</source>
        <translation>لا وجود للخيار %1، لأن كل من على الجهاز يستطيع قراءة المعاملات؛ استخدم %1-stdin</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>ليس للأمر %1 خيار %2</translation>
    </message>
    <message>
        <source>%1 has no option %2; did you mean %3?</source>
        <translation>ليس للأمر %1 خيار %2؛ هل قصدت %3؟</translation>
    </message>
    <message>
        <source>there are more arguments than the %1 that %2 takes: %3</source>
        <translation>المعاملات أكثر من العدد %1 الذي يأخذه %2: %3</translation>
    </message>
    <message>
        <source>%1 needs %2: %3</source>
        <translation>يحتاج %1 إلى %2: %3</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>لا يجوز أن يكون %1 فارغًا</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>لا يجتمع --%1 و --%2</translation>
    </message>
    <message>
        <source>do not ask whether it is meant</source>
        <translation>عدم طلب التأكيد</translation>
    </message>
    <message>
        <source>set a column of [[user.field]]; may be given several times</source>
        <translation>تعيين عمود من [[user.field]]؛ يجوز تكراره</translation>
    </message>
    <message>
        <source>read the password from the first line of standard input</source>
        <translation>قراءة كلمة المرور من السطر الأول من الدخل القياسي</translation>
    </message>
    <message>
        <source>make one up and print it</source>
        <translation>توليد كلمة مرور وعرضها</translation>
    </message>
    <message>
        <source>--field wants NAME=VALUE, such as --field first_name=Ada</source>
        <translation>يحتاج --field إلى NAME=VALUE، مثل --field first_name=Ada</translation>
    </message>
    <message>
        <source>--field %1 is given twice</source>
        <translation>ذُكر --field %1 مرتين</translation>
    </message>
    <message>
        <source>--%1 wants yes or no</source>
        <translation>يحتاج --%1 إلى yes أو no</translation>
    </message>
    <message>
        <source>--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost</source>
        <translation>يحتاج --host إلى عنوان IP لهذا الجهاز (0.0.0.0 و :: تعني كلها) أو localhost</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535; 0 takes any free port</source>
        <translation>يحتاج --port إلى رقم من 0 إلى 65535؛ 0 يأخذ أي منفذ حر</translation>
    </message>
    <message>
        <source>--sort wants id or email</source>
        <translation>يحتاج --sort إلى id أو email</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to 1000</source>
        <translation>يحتاج --limit إلى رقم من 1 إلى 1000</translation>
    </message>
    <message>
        <source>--email must not be empty</source>
        <translation>لا يجوز أن يكون --email فارغًا</translation>
    </message>
    <message>
        <source>user update needs something to change, such as --email or --deactivate</source>
        <translation>يحتاج user update إلى شيء يغيره، مثل --email أو --deactivate</translation>
    </message>
    <message>
        <source>token revoke wants USER, whose tokens all go, or --token-stdin, but not both</source>
        <translation>يحتاج token revoke إلى USER، الذي تُبطل كل رموزه، أو --token-stdin، لا كليهما</translation>
    </message>
    <message>
        <source>oauth list wants USER or --user, but not both</source>
        <translation>يحتاج oauth list إلى USER أو --user، لا كليهما</translation>
    </message>
    <message>
        <source>run the service</source>
        <translation>تشغيل الخدمة</translation>
    </message>
    <message>
        <source>Runs the service until SIGTERM or SIGINT.
When it is ready it prints the address it listens at.</source>
        <translation>يشغل الخدمة حتى SIGTERM أو SIGINT.
وحين تصبح جاهزة يعرض العنوان الذي تستمع عنده.</translation>
    </message>
    <message>
        <source>listen at this IP address instead of server.host</source>
        <translation>الاستماع عند عنوان IP هذا بدل server.host</translation>
    </message>
    <message>
        <source>listen at this port instead of server.port; 0 takes any free one</source>
        <translation>الاستماع عند هذا المنفذ بدل server.port؛ 0 يأخذ أي منفذ حر</translation>
    </message>
    <message>
        <source>say whether the configuration is good</source>
        <translation>بيان ما إذا كانت الإعدادات سليمة</translation>
    </message>
    <message>
        <source>Reads the configuration as the service would and lists everything that is wrong with it.
Exit code 78 means that there is something.</source>
        <translation>يقرأ الإعدادات كما تفعل الخدمة ويسرد كل خطأ فيها.
رمز الخروج 78 يعني أن فيها خطأ.</translation>
    </message>
    <message>
        <source>make or upgrade the tables</source>
        <translation>إنشاء الجداول أو تحديثها</translation>
    </message>
    <message>
        <source>Makes the tables that are missing, upgrades older ones, and says what it did.
It can be run again at any time.</source>
        <translation>ينشئ الجداول الناقصة ويحدث القديمة ويبين ما فعله.
يمكن تشغيله مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>بيان ما كان سيُفعل فقط</translation>
    </message>
    <message>
        <source>find users</source>
        <translation>البحث عن مستخدمين</translation>
    </message>
    <message>
        <source>Lists users, a page at a time. Conditions add up. With --json it prints one JSON object a line; when
more follow, {&quot;next_cursor&quot;:&quot;…&quot;} goes to standard error.</source>
        <translation>يسرد المستخدمين صفحة صفحة. تجتمع الشروط كلها. مع --json يكون كل سطر كائن JSON؛
وإن بقي غيرهم يذهب {&quot;next_cursor&quot;:&quot;…&quot;} إلى مخرج الأخطاء القياسي.</translation>
    </message>
    <message>
        <source>TEXT stands somewhere in the e-mail address or a text field</source>
        <translation>يرد TEXT في موضع ما من عنوان البريد أو من حقل نصي</translation>
    </message>
    <message>
        <source>the e-mail address begins with TEXT; fast for any number of users</source>
        <translation>يبدأ عنوان البريد بـ TEXT؛ سريع مهما بلغ عدد المستخدمين</translation>
    </message>
    <message>
        <source>only users who may, or may not, log in</source>
        <translation>فقط من يستطيعون تسجيل الدخول، أو من لا يستطيعون</translation>
    </message>
    <message>
        <source>only users with, or without, a verified address</source>
        <translation>فقط من أُكِّد عنوانهم، أو من لم يُؤكَّد</translation>
    </message>
    <message>
        <source>only superusers, or only others</source>
        <translation>المستخدمون الخارقون فقط، أو غيرهم فقط</translation>
    </message>
    <message>
        <source>in this order; without it by id, and by email where there is --email-prefix</source>
        <translation>بهذا الترتيب؛ وإلا فحسب id، وحسب email مع --email-prefix</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>بالترتيب المعاكس</translation>
    </message>
    <message>
        <source>at most N users, 1 to 1000; 50 unless told otherwise</source>
        <translation>N مستخدمًا على الأكثر، من 1 إلى 1000؛ وإلا فـ 50</translation>
    </message>
    <message>
        <source>the next page: CURSOR is on standard error after the page before</source>
        <translation>الصفحة التالية: يظهر CURSOR في مخرج الأخطاء القياسي بعد الصفحة السابقة</translation>
    </message>
    <message>
        <source>show one user</source>
        <translation>عرض مستخدم</translation>
    </message>
    <message>
        <source>Shows one user, found by id or e-mail address.</source>
        <translation>يعرض مستخدمًا يُعثر عليه بالـ id أو بعنوان البريد.</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Adds a user. Unless told otherwise it asks for the password at the terminal, twice; a password is
never an argument, because everyone on the machine could read it there.</source>
        <translation>يضيف مستخدمًا. ما لم يُذكر غير ذلك يُسأل عن كلمة المرور في الطرفية مرتين؛
لا تكون كلمة المرور معاملًا أبدًا، لأن كل من على الجهاز يستطيع قراءتها هناك.</translation>
    </message>
    <message>
        <source>may do everything; the address counts as verified</source>
        <translation>يحق له كل شيء؛ ويُعد العنوان مؤكَّدًا</translation>
    </message>
    <message>
        <source>the address needs no verification any more</source>
        <translation>لم يعد العنوان يحتاج إلى تأكيد</translation>
    </message>
    <message>
        <source>cannot log in yet</source>
        <translation>لا يستطيع تسجيل الدخول بعد</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>تغيير مستخدم</translation>
    </message>
    <message>
        <source>Changes what is named and leaves the rest as it is.</source>
        <translation>يغير ما ذُكر ويترك الباقي كما هو.</translation>
    </message>
    <message>
        <source>the new address, which is then not verified unless --verify is given too</source>
        <translation>العنوان الجديد، ولا يكون مؤكَّدًا ما لم يُذكر --verify أيضًا</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>يستطيع تسجيل الدخول</translation>
    </message>
    <message>
        <source>cannot log in; tokens stop working</source>
        <translation>لا يستطيع تسجيل الدخول؛ وتتوقف رموزه</translation>
    </message>
    <message>
        <source>the address counts as verified</source>
        <translation>يُعد العنوان مؤكَّدًا</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>لا يُعد العنوان مؤكَّدًا</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>يحق له كل شيء</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>لم يعد يحق له كل شيء</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>حذف مستخدم</translation>
    </message>
    <message>
        <source>Removes a user with all tokens and OAuth accounts. It cannot be undone.</source>
        <translation>يحذف مستخدمًا مع كل رموزه وحسابات OAuth. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>give a user another password</source>
        <translation>إعطاء مستخدم كلمة مرور أخرى</translation>
    </message>
    <message>
        <source>Gives a user another password. Unless told otherwise it asks for it at the terminal, twice.</source>
        <translation>يعطي مستخدمًا كلمة مرور أخرى. ما لم يُذكر غير ذلك يُسأل عنها في الطرفية مرتين.</translation>
    </message>
    <message>
        <source>list the tokens in the database</source>
        <translation>سرد الرموز في قاعدة البيانات</translation>
    </message>
    <message>
        <source>Lists who has tokens and since when, never the tokens themselves.
JWTs are not stored, so they are not here.</source>
        <translation>يسرد من لهم رموز ومنذ متى، لا الرموز نفسها أبدًا.
لا تُحفظ رموز JWT، ولذلك ليست هنا.</translation>
    </message>
    <message>
        <source>revoke a user&apos;s tokens, or one token</source>
        <translation>إبطال رموز مستخدم، أو رمز واحد</translation>
    </message>
    <message>
        <source>Revokes all tokens of USER, or with --token-stdin the one token on standard input: as an argument,
everyone on the machine could read it.</source>
        <translation>يبطل كل رموز USER، أو مع --token-stdin الرمز الواحد في الدخل القياسي:
فلو كان معاملًا لاستطاع كل من على الجهاز قراءته.</translation>
    </message>
    <message>
        <source>revoke the token on the first line of standard input</source>
        <translation>إبطال الرمز الذي في السطر الأول من الدخل القياسي</translation>
    </message>
    <message>
        <source>remove expired tokens</source>
        <translation>حذف الرموز المنتهية</translation>
    </message>
    <message>
        <source>Removes expired tokens from the database. They are refused anyway; this frees the room.</source>
        <translation>يحذف الرموز المنتهية من قاعدة البيانات. هي مرفوضة على أي حال، وهذا يوفر مساحة.</translation>
    </message>
    <message>
        <source>list linked OAuth accounts</source>
        <translation>سرد حسابات OAuth المرتبطة</translation>
    </message>
    <message>
        <source>Lists the OAuth accounts of one user, or of everyone.</source>
        <translation>يسرد حسابات OAuth لمستخدم واحد أو للجميع.</translation>
    </message>
    <message>
        <source>the same as the argument</source>
        <translation>مثل المعامل</translation>
    </message>
    <message>
        <source>only those of this [[oauth]] client</source>
        <translation>فقط حسابات عميل [[oauth]] هذا</translation>
    </message>
    <message>
        <source>unlink an OAuth account from a user</source>
        <translation>فك ربط حساب OAuth بمستخدم</translation>
    </message>
    <message>
        <source>Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to do so.
ACCOUNT is the id that `gatehouse oauth list` shows.</source>
        <translation>يفك ربط حساب OAuth، ويبطل رموزه لدى المزوّد إن كان ذلك ممكنًا.
وACCOUNT هو id الذي يعرضه `gatehouse oauth list`.</translation>
    </message>
    <message>
        <source>unlink it even if the user could not log in any more</source>
        <translation>فك الربط ولو لم يعد المستخدم يستطيع تسجيل الدخول</translation>
    </message>
    <message>
        <source>encrypt stored provider tokens with the first key</source>
        <translation>تعمية رموز المزوّدين المحفوظة بالمفتاح الأول</translation>
    </message>
    <message>
        <source>Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those
in clear, and those of an older key, which is not needed any more afterwards.</source>
        <translation>يعمّي رموز المزوّدين المحفوظة بالمفتاح الأول من secrets.oauth_token_key: غير المعمّاة منها،
والمعمّاة بمفتاح أقدم لا تبقى إليه حاجة بعد ذلك.</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>عرض JSON، للبرامج</translation>
    </message>
    <message>
        <source>read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml</source>
        <translation>قراءة هذه الإعدادات؛ وإلا GATEHOUSE_CONFIG، وإلا ./gatehouse.toml</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>عرض هذا</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>عرض الإصدار</translation>
    </message>
    <message>
        <source>--state wants queued, sent or failed</source>
        <translation>يحتاج --state إلى queued أو sent أو failed</translation>
    </message>
    <message>
        <source>mail retry wants MAIL, or --all-failed, but not both</source>
        <translation>يحتاج mail retry إلى MAIL أو --all-failed، لا كليهما</translation>
    </message>
    <message>
        <source>--output must not be empty</source>
        <translation>لا يجوز أن يكون --output فارغًا</translation>
    </message>
    <message>
        <source>write an example of every mail as files</source>
        <translation>كتابة مثال لكل رسالة في ملفات</translation>
    </message>
    <message>
        <source>Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and KIND.txt
to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced.</source>
        <translation>يكتب كل رسالة بكل لغة في FOLDER/LANGUAGE بأسماء مختلقة: KIND.html و KIND.txt
للنظر إليها، و KIND.eml لفتحها في برنامج بريد. تُستبدل ملفات معاينة سابقة.</translation>
    </message>
    <message>
        <source>write into this folder; else ./mail-preview</source>
        <translation>الكتابة في هذا المجلد؛ وإلا ./mail-preview</translation>
    </message>
    <message>
        <source>send one mail at once, to see whether it arrives</source>
        <translation>إرسال رسالة واحدة فورًا، لمعرفة هل تصل</translation>
    </message>
    <message>
        <source>Sends a test message through the configured transport at once and says what the server answered.
It is not written into the outbox and not tried again.</source>
        <translation>يرسل فورًا رسالة اختبار بالطريقة المضبوطة ويبين ما أجاب به الخادم.
لا تُكتب في صندوق الصادر ولا تُعاد محاولتها.</translation>
    </message>
    <message>
        <source>list mails and what became of them</source>
        <translation>سرد الرسائل وما آلت إليه</translation>
    </message>
    <message>
        <source>Lists the newest mails: what waits, what was sent in the last days, and what was given up.</source>
        <translation>يسرد أحدث الرسائل: ما ينتظر، وما أُرسل في الأيام الأخيرة، وما تُرك.</translation>
    </message>
    <message>
        <source>only mails in this state</source>
        <translation>فقط الرسائل التي في هذه الحالة</translation>
    </message>
    <message>
        <source>show one mail</source>
        <translation>عرض رسالة</translation>
    </message>
    <message>
        <source>Shows what is known of one mail, with the last answer of the mail server.
MAIL is the id that `gatehouse mail list` shows.</source>
        <translation>يعرض ما يُعرف عن رسالة، مع آخر جواب من خادم البريد.
وMAIL هو id الذي يعرضه `gatehouse mail list`.</translation>
    </message>
    <message>
        <source>try again to send a mail</source>
        <translation>إعادة محاولة إرسال رسالة</translation>
    </message>
    <message>
        <source>Has a mail that waits or was given up sent at once, by the service that runs or by the next one.</source>
        <translation>يجعل رسالة تنتظر أو تُركت تُرسل فورًا، من الخدمة العاملة أو من التالية.</translation>
    </message>
    <message>
        <source>all mails that were given up</source>
        <translation>كل الرسائل التي تُركت</translation>
    </message>
    <message>
        <source>a table with commas, or a JSON object a line; else as the file&apos;s name ends, or csv</source>
        <translation>جدول بفواصل، أو كائن JSON في كل سطر؛ وإلا فحسب اسم الملف، أو csv</translation>
    </message>
    <message>
        <source>--format wants csv or jsonl</source>
        <translation>يحتاج --format إلى csv أو jsonl</translation>
    </message>
    <message>
        <source>--on-conflict wants skip, update or fail</source>
        <translation>يحتاج --on-conflict إلى skip أو update أو fail</translation>
    </message>
    <message>
        <source>--batch wants a number from 1 to %1</source>
        <translation>يحتاج --batch إلى رقم من 1 إلى %1</translation>
    </message>
    <message>
        <source>--rejects needs the name of a file</source>
        <translation>يحتاج --rejects إلى اسم ملف</translation>
    </message>
    <message>
        <source>--resume needs a file: standard input cannot be read again</source>
        <translation>يحتاج --resume إلى ملف: لا يمكن قراءة الدخل القياسي مرة أخرى</translation>
    </message>
    <message>
        <source>--output needs the name of a file</source>
        <translation>يحتاج --output إلى اسم ملف</translation>
    </message>
    <message>
        <source>--for-spreadsheets wants a table, not JSON lines</source>
        <translation>يحتاج --for-spreadsheets إلى جدول لا إلى أسطر JSON</translation>
    </message>
    <message>
        <source>add the users of a file</source>
        <translation>إضافة مستخدمي ملف</translation>
    </message>
    <message>
        <source>Adds the users of a table (CSV) or of JSON lines; - is standard input. Columns: email, and where
wanted id, hashed_password, is_active, is_superuser, is_verified and those of [[user.field]].
Each batch is committed as a whole. Lines that cannot be used are left out; exit code 65 says so.</source>
        <translation>يضيف مستخدمي جدول (CSV) أو أسطر JSON؛ و - هو الدخل القياسي. الأعمدة: email، وعند الرغبة
id و hashed_password و is_active و is_superuser و is_verified وأعمدة [[user.field]].
تُحفظ كل دفعة كاملة. تُترك الأسطر التي لا تصلح، ويبين ذلك رمز الخروج 65.</translation>
    </message>
    <message>
        <source>commit after N lines; 50000 unless told otherwise</source>
        <translation>الحفظ كل N سطر؛ وإلا فـ 50000</translation>
    </message>
    <message>
        <source>where address or id are taken: leave that user, change it, or reject the line (fail)</source>
        <translation>إن كان العنوان أو id مأخوذًا: ترك ذلك المستخدم أو تغييره أو رفض السطر (fail)</translation>
    </message>
    <message>
        <source>write line, address and reason of rejected lines into this file</source>
        <translation>كتابة رقم السطر والعنوان وسبب الرفض في هذا الملف</translation>
    </message>
    <message>
        <source>go on where an import of the same file was broken off</source>
        <translation>المتابعة حيث انقطع استيراد الملف نفسه</translation>
    </message>
    <message>
        <source>begin again instead</source>
        <translation>البدء من جديد بدل ذلك</translation>
    </message>
    <message>
        <source>only say what would be done; finds no two lines that conflict far apart</source>
        <translation>بيان ما كان سيُفعل فقط؛ لا يجد سطرين متباعدين متعارضين</translation>
    </message>
    <message>
        <source>leave out columns that users do not have</source>
        <translation>ترك الأعمدة التي ليست للمستخدمين</translation>
    </message>
    <message>
        <source>write all users</source>
        <translation>كتابة كل المستخدمين</translation>
    </message>
    <message>
        <source>Writes all users, with their password hashes, as a table (CSV) or JSON lines that import reads.
A file is readable for its owner only. A spreadsheet runs what users wrote where it looks like a
formula: for one, take --for-spreadsheets.</source>
        <translation>يكتب كل المستخدمين مع بصمات كلمات مرورهم، جدولًا (CSV) أو أسطر JSON يقرؤها import.
لا يستطيع قراءة الملف إلا مالكه. تنفّذ برامج الجداول ما كتبه المستخدمون إن بدا صيغة حسابية:
لها استعمل --for-spreadsheets.</translation>
    </message>
    <message>
        <source>write into this file; else to standard output</source>
        <translation>الكتابة في هذا الملف؛ وإلا فإلى الخرج القياسي</translation>
    </message>
    <message>
        <source>leave the hashes out</source>
        <translation>ترك البصمات</translation>
    </message>
    <message>
        <source>leave the hashes out, and put an apostrophe before what would be a formula</source>
        <translation>ترك البصمات ووضع فاصلة عليا قبل ما قد يصير صيغة حسابية</translation>
    </message>
    <message>
        <source>Made or upgraded the tables in %1.</source>
        <translation>أُنشئت الجداول في %1 أو حُدِّثت.</translation>
    </message>
    <message>
        <source>Use --password-stdin or --generate-password.</source>
        <translation>استخدم --password-stdin أو --generate-password.</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>كلمة المرور نفسها مرة أخرى:</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>كلمتا المرور مختلفتان؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show what is typed; send it from a file or a pipe.</source>
        <translation>الدخل القياسي طرفية ستُظهر ما يُكتب؛ أرسلها من ملف أو أنبوب.</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>لا يمكن قراءة الدخل القياسي: %1.</translation>
    </message>
    <message>
        <source>The first line of standard input is too long.</source>
        <translation>السطر الأول من الدخل القياسي طويل جدًا.</translation>
    </message>
    <message>
        <source>Say --yes when it is meant.</source>
        <translation>اذكر --yes للتأكيد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>لا يوجد مستخدم كهذا.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>يوجد مستخدم بعنوان البريد هذا من قبل.</translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation>المستخدم غير نشط.</translation>
    </message>
    <message>
        <source>The user is verified already.</source>
        <translation>المستخدم مؤكَّد من قبل.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>عنوان البريد أو كلمة المرور خطأ.</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>الرمز غير صالح.</translation>
    </message>
    <message>
        <source>The password is not good enough.</source>
        <translation>كلمة المرور ليست جيدة بما يكفي.</translation>
    </message>
    <message>
        <source>This is no id.</source>
        <translation>هذا ليس id.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>هذا ليس عنوان بريد.</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>قيمة غير مسموح بها.</translation>
    </message>
    <message>
        <source>The search makes no sense.</source>
        <translation>لا معنى لهذا البحث.</translation>
    </message>
    <message>
        <source>This configuration cannot do that.</source>
        <translation>لا تستطيع هذه الإعدادات فعل ذلك.</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>هذا غير مسموح به.</translation>
    </message>
    <message>
        <source>There is no such OAuth account.</source>
        <translation>لا يوجد حساب OAuth كهذا.</translation>
    </message>
    <message>
        <source>The OAuth account is linked to another user.</source>
        <translation>حساب OAuth مرتبط بمستخدم آخر.</translation>
    </message>
    <message>
        <source>The user could not log in any more.</source>
        <translation>لن يستطيع المستخدم تسجيل الدخول بعد ذلك.</translation>
    </message>
    <message>
        <source>The OAuth provider does not take this code.</source>
        <translation>لا يقبل مزوّد OAuth هذا الرمز.</translation>
    </message>
    <message>
        <source>The OAuth provider does not answer as it should.</source>
        <translation>لا يجيب مزوّد OAuth كما ينبغي.</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>لا توجد رسالة كهذه.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database is not set up; run `gatehouse migrate`.</source>
        <translation>قاعدة البيانات غير مهيأة؛ شغّل `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version; use the newer program.</source>
        <translation>قاعدة البيانات من إصدار أحدث؛ استخدم البرنامج الأحدث.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile; try again.</source>
        <translation>تغير المستخدم في هذه الأثناء؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is too much to do at the moment; try again.</source>
        <translation>العمل كثير الآن؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There were too many attempts; try again later.</source>
        <translation>كثرت المحاولات؛ حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The configuration has a problem; see `gatehouse check-config`.</source>
        <translation>في الإعدادات مشكلة؛ انظر `gatehouse check-config`.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n user(s) into %1.</source>
        <translation>
            <numerusform>عدد المستخدمين المكتوبين في %1: %n.</numerusform>
            <numerusform>عدد المستخدمين المكتوبين في %1: %n.</numerusform>
            <numerusform>عدد المستخدمين المكتوبين في %1: %n.</numerusform>
            <numerusform>عدد المستخدمين المكتوبين في %1: %n.</numerusform>
            <numerusform>عدد المستخدمين المكتوبين في %1: %n.</numerusform>
            <numerusform>عدد المستخدمين المكتوبين في %1: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal would obey what stands in some cells: write into a file with --output, or into a pipe.</source>
        <translation>ستطيع الطرفية ما في بعض الخلايا: اكتب في ملف مع --output، أو في أنبوب.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer, such as 42.</source>
        <translation>يجب أن يكون الحقل %1 عددًا صحيحًا، مثل 42.</translation>
    </message>
    <message>
        <source>The field %1 must be a number, such as 3.14.</source>
        <translation>يجب أن يكون الحقل %1 عددًا، مثل 3.14.</translation>
    </message>
    <message>
        <source>The field %1 must be yes or no.</source>
        <translation>يجب أن يكون الحقل %1 yes أو no.</translation>
    </message>
    <message>
        <source>The field %1 has an unknown type.</source>
        <translation>نوع الحقل %1 غير معروف.</translation>
    </message>
    <message>
        <source>There is no field %1: the configuration has no [[user.field]].</source>
        <translation>لا يوجد حقل %1: ليس في الإعدادات [[user.field]].</translation>
    </message>
    <message>
        <source>There is no field %1; it must be %2.</source>
        <translation>لا يوجد حقل %1؛ يجب أن يكون %2.</translation>
    </message>
    <message>
        <source>--resume needs a file, which can be read again.</source>
        <translation>يحتاج --resume إلى ملف يمكن قراءته مرة أخرى.</translation>
    </message>
    <message>
        <source>Without --resume it begins.</source>
        <translation>بدون --resume يبدأ.</translation>
    </message>
    <message>
        <source>--resume goes on there, --restart begins again.</source>
        <translation>--resume يتابع من هناك، و --restart يبدأ من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be imported</source>
        <translation>
            <numerusform>عدد من سيُستوردون من المستخدمين: %n</numerusform>
            <numerusform>عدد من سيُستوردون من المستخدمين: %n</numerusform>
            <numerusform>عدد من سيُستوردون من المستخدمين: %n</numerusform>
            <numerusform>عدد من سيُستوردون من المستخدمين: %n</numerusform>
            <numerusform>عدد من سيُستوردون من المستخدمين: %n</numerusform>
            <numerusform>عدد من سيُستوردون من المستخدمين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported</source>
        <translation>
            <numerusform>عدد المستخدمين المستوردين: %n</numerusform>
            <numerusform>عدد المستخدمين المستوردين: %n</numerusform>
            <numerusform>عدد المستخدمين المستوردين: %n</numerusform>
            <numerusform>عدد المستخدمين المستوردين: %n</numerusform>
            <numerusform>عدد المستخدمين المستوردين: %n</numerusform>
            <numerusform>عدد المستخدمين المستوردين: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <extracomment>Goes on after &quot;3 users imported&quot;; so the next two.</extracomment>
        <translation>
            <numerusform>، المُغيَّرون: %n</numerusform>
            <numerusform>، المُغيَّرون: %n</numerusform>
            <numerusform>، المُغيَّرون: %n</numerusform>
            <numerusform>، المُغيَّرون: %n</numerusform>
            <numerusform>، المُغيَّرون: %n</numerusform>
            <numerusform>، المُغيَّرون: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>، المتروكون: %n</numerusform>
            <numerusform>، المتروكون: %n</numerusform>
            <numerusform>، المتروكون: %n</numerusform>
            <numerusform>، المتروكون: %n</numerusform>
            <numerusform>، المتروكون: %n</numerusform>
            <numerusform>، المتروكون: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n rejected</source>
        <translation>
            <numerusform>، المرفوضون: %n</numerusform>
            <numerusform>، المرفوضون: %n</numerusform>
            <numerusform>، المرفوضون: %n</numerusform>
            <numerusform>، المرفوضون: %n</numerusform>
            <numerusform>، المرفوضون: %n</numerusform>
            <numerusform>، المرفوضون: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence but for its point: &quot;3 users imported, 1 skipped&quot;.</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; %1 says why.</source>
        <translation>
            <numerusform>عدد الأسطر المرفوضة: %n؛ والأسباب في %1.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ والأسباب في %1.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ والأسباب في %1.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ والأسباب في %1.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ والأسباب في %1.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ والأسباب في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; --rejects FILE keeps them all, with reasons.</source>
        <translation>
            <numerusform>عدد الأسطر المرفوضة: %n؛ يحفظها --rejects FILE كلها مع الأسباب.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ يحفظها --rejects FILE كلها مع الأسباب.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ يحفظها --rejects FILE كلها مع الأسباب.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ يحفظها --rejects FILE كلها مع الأسباب.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ يحفظها --rejects FILE كلها مع الأسباب.</numerusform>
            <numerusform>عدد الأسطر المرفوضة: %n؛ يحفظها --rejects FILE كلها مع الأسباب.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported to its end before.</source>
        <translation>استُورد هذا الملف إلى نهايته من قبل.</translation>
    </message>
    <message>
        <source>Committed up to line %1: %2</source>
        <translation>حُفظ حتى السطر %1: %2</translation>
    </message>
    <message>
        <source>There is no mail %1; `gatehouse mail list` shows all.</source>
        <translation>لا توجد رسالة %1؛ يعرضها `gatehouse mail list` كلها.</translation>
    </message>
    <message>
        <source>There are no such mails.</source>
        <translation>لا توجد رسائل كهذه.</translation>
    </message>
    <message>
        <source>These are the newest %1; --state shows fewer.</source>
        <translation>هذه أحدث الرسائل، وعددها %1؛ يعرض --state عددًا أقل.</translation>
    </message>
    <message>
        <source>The service tries again at once, or when it runs.</source>
        <translation>تحاول الخدمة مرة أخرى فورًا، أو حين تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>The service tries %n mail(s) again at once, or when it runs.</source>
        <translation>
            <numerusform>عدد الرسائل التي تحاول الخدمة إرسالها مرة أخرى فورًا، أو حين تعمل: %n.</numerusform>
            <numerusform>عدد الرسائل التي تحاول الخدمة إرسالها مرة أخرى فورًا، أو حين تعمل: %n.</numerusform>
            <numerusform>عدد الرسائل التي تحاول الخدمة إرسالها مرة أخرى فورًا، أو حين تعمل: %n.</numerusform>
            <numerusform>عدد الرسائل التي تحاول الخدمة إرسالها مرة أخرى فورًا، أو حين تعمل: %n.</numerusform>
            <numerusform>عدد الرسائل التي تحاول الخدمة إرسالها مرة أخرى فورًا، أو حين تعمل: %n.</numerusform>
            <numerusform>عدد الرسائل التي تحاول الخدمة إرسالها مرة أخرى فورًا، أو حين تعمل: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة %1: %2.</translation>
    </message>
    <message>
        <source>The templates of the mails have problems.</source>
        <translation>في قوالب الرسائل مشكلات.</translation>
    </message>
    <message>
        <source>The mail to %1 was not taken: %2</source>
        <translation>لم تُقبل الرسالة إلى %1: %2</translation>
    </message>
    <message>
        <source>The mail to %1 was taken: %2</source>
        <translation>قُبلت الرسالة إلى %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد %1.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mail(s) into %1, each as .html, .txt and .eml.</source>
        <translation>
            <numerusform>عدد الرسائل المكتوبة في %1: %n، كل منها .html و .txt و .eml.</numerusform>
            <numerusform>عدد الرسائل المكتوبة في %1: %n، كل منها .html و .txt و .eml.</numerusform>
            <numerusform>عدد الرسائل المكتوبة في %1: %n، كل منها .html و .txt و .eml.</numerusform>
            <numerusform>عدد الرسائل المكتوبة في %1: %n، كل منها .html و .txt و .eml.</numerusform>
            <numerusform>عدد الرسائل المكتوبة في %1: %n، كل منها .html و .txt و .eml.</numerusform>
            <numerusform>عدد الرسائل المكتوبة في %1: %n، كل منها .html و .txt و .eml.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mailed: mail.transport is &quot;none&quot;.</source>
        <translation>لا يُرسل شيء: قيمة mail.transport هي &quot;none&quot;.</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 محدَّث.</translation>
    </message>
    <message>
        <source>`gatehouse migrate` would change %1:</source>
        <translation>سيغير `gatehouse migrate` ما يلي في %1:</translation>
    </message>
    <message>
        <source>Changed %1:</source>
        <translation>تغير %1:</translation>
    </message>
    <message>
        <source>The configuration (of the environment and the defaults) is fine. In effect:</source>
        <translation>الإعدادات (من البيئة والقيم المبدئية) سليمة. السارية:</translation>
    </message>
    <message>
        <source>%1 is fine. In effect:</source>
        <translation>%1 سليم. السارية:</translation>
    </message>
    <message>
        <source>ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user.</source>
        <translation>ليس ACCOUNT معرّف id؛ يعرض `gatehouse oauth list %1` حسابات هذا المستخدم.</translation>
    </message>
    <message>
        <source>%1 has no OAuth account with this id; `gatehouse oauth list %1` shows all.</source>
        <translation>ليس لدى %1 حساب OAuth بهذا id؛ يعرض `gatehouse oauth list %1` الحسابات كلها.</translation>
    </message>
    <message>
        <source>The provider could not be told; its tokens may still be good (%1).</source>
        <translation>تعذر إبلاغ المزوّد؛ قد تبقى رموزه صالحة (%1).</translation>
    </message>
    <message>
        <source>There are no linked OAuth accounts.</source>
        <translation>لا توجد حسابات OAuth مرتبطة.</translation>
    </message>
    <message>
        <source>These are the first %1; name a USER to see others.</source>
        <translation>هذه أول %1؛ اذكر USER لرؤية غيرها.</translation>
    </message>
    <message>
        <source>Unlink the %1 account %2 from %3?</source>
        <extracomment>%1 is the name of a provider, %2 the address of the account there, %3 that of the user here.</extracomment>
        <translation>أتريد فك ربط حساب %1 %2 بـ %3؟</translation>
    </message>
    <message>
        <source>%1 has no password and could not log in any more; --force unlinks it all the same.</source>
        <translation>ليس لدى %1 كلمة مرور ولن يستطيع تسجيل الدخول؛ --force يفك الربط مع ذلك.</translation>
    </message>
    <message>
        <source>Unlinked the %1 account %2 from %3.</source>
        <translation>فُك ربط حساب %1 %2 بـ %3.</translation>
    </message>
    <message>
        <source>secrets.oauth_token_key is not set: nothing is encrypted.</source>
        <translation>لم يُضبط secrets.oauth_token_key: لا شيء معمّى.</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted the tokens of %n account(s).</source>
        <translation>
            <numerusform>عدد الحسابات التي عُمّيت رموزها: %n.</numerusform>
            <numerusform>عدد الحسابات التي عُمّيت رموزها: %n.</numerusform>
            <numerusform>عدد الحسابات التي عُمّيت رموزها: %n.</numerusform>
            <numerusform>عدد الحسابات التي عُمّيت رموزها: %n.</numerusform>
            <numerusform>عدد الحسابات التي عُمّيت رموزها: %n.</numerusform>
            <numerusform>عدد الحسابات التي عُمّيت رموزها: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left the tokens of %n account(s) as they were: encrypted they need wider columns.</source>
        <translation>
            <numerusform>عدد الحسابات التي بقيت رموزها كما كانت: %n؛ فهي بعد التعمية تحتاج إلى أعمدة أعرض.</numerusform>
            <numerusform>عدد الحسابات التي بقيت رموزها كما كانت: %n؛ فهي بعد التعمية تحتاج إلى أعمدة أعرض.</numerusform>
            <numerusform>عدد الحسابات التي بقيت رموزها كما كانت: %n؛ فهي بعد التعمية تحتاج إلى أعمدة أعرض.</numerusform>
            <numerusform>عدد الحسابات التي بقيت رموزها كما كانت: %n؛ فهي بعد التعمية تحتاج إلى أعمدة أعرض.</numerusform>
            <numerusform>عدد الحسابات التي بقيت رموزها كما كانت: %n؛ فهي بعد التعمية تحتاج إلى أعمدة أعرض.</numerusform>
            <numerusform>عدد الحسابات التي بقيت رموزها كما كانت: %n؛ فهي بعد التعمية تحتاج إلى أعمدة أعرض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: the disk is full or the reader is gone.</source>
        <translation>لا تمكن الكتابة إلى الخرج القياسي: القرص ممتلئ أو ذهب القارئ.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>لا توجد طرفية للسؤال فيها.</translation>
    </message>
    <message>
        <source>The terminal would show what is typed.</source>
        <translation>ستُظهر الطرفية ما يُكتب.</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>هذا السطر طويل جدًا.</translation>
    </message>
    <message>
        <source>Nothing was answered, nothing was changed.</source>
        <translation>لم يأتِ جواب، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>Standard input is empty; send the token on its first line.</source>
        <translation>الدخل القياسي فارغ؛ أرسل الرمز في سطره الأول.</translation>
    </message>
    <message>
        <source>This token is not in the database, nor in Redis: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>ليس هذا الرمز في قاعدة البيانات ولا في Redis: إما أنه أُبطل من قبل، أو أنه JWT يبقى صالحًا حتى ينتهي.</translation>
    </message>
    <message>
        <source>This token is not in the database: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>ليس هذا الرمز في قاعدة البيانات: إما أنه أُبطل من قبل، أو أنه JWT يبقى صالحًا حتى ينتهي.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s) of %1.</source>
        <translation>
            <numerusform>عدد الرموز التي أُبطلت لـ %1: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت لـ %1: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت لـ %1: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت لـ %1: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت لـ %1: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت لـ %1: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>JWTs are not stored and stay good until they expire (backend %1); `gatehouse user update USER --deactivate` stops them at once.</source>
        <translation>لا تُحفظ رموز JWT وتبقى صالحة حتى تنتهي (الواجهة الخلفية %1)؛ يوقفها `gatehouse user update USER --deactivate` فورًا.</translation>
    </message>
    <message>
        <source>There are no tokens in the database, nor in Redis.</source>
        <translation>لا توجد رموز في قاعدة البيانات ولا في Redis.</translation>
    </message>
    <message>
        <source>There are no tokens in the database.</source>
        <translation>لا توجد رموز في قاعدة البيانات.</translation>
    </message>
    <message>
        <source>These are the newest %1; name a USER to see others.</source>
        <translation>هذه أحدث %1؛ اذكر USER لرؤية غيرها.</translation>
    </message>
    <message>
        <source>Nothing to remove: no backend keeps tokens in the database, or those of one never expire.</source>
        <translation>لا شيء يُحذف: لا تحفظ أي واجهة خلفية رموزًا في قاعدة البيانات، أو أن رموز إحداها لا تنتهي أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n expired token(s).</source>
        <translation>
            <numerusform>عدد الرموز المنتهية المحذوفة: %n.</numerusform>
            <numerusform>عدد الرموز المنتهية المحذوفة: %n.</numerusform>
            <numerusform>عدد الرموز المنتهية المحذوفة: %n.</numerusform>
            <numerusform>عدد الرموز المنتهية المحذوفة: %n.</numerusform>
            <numerusform>عدد الرموز المنتهية المحذوفة: %n.</numerusform>
            <numerusform>عدد الرموز المنتهية المحذوفة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>كلمة مرور جديدة لـ %1:</translation>
    </message>
    <message>
        <source>The password is not valid UTF-8; save its file as UTF-8.</source>
        <translation>كلمة المرور ليست UTF-8 صالحًا؛ احفظ ملفها بترميز UTF-8.</translation>
    </message>
    <message>
        <source>No active superuser is left; `gatehouse user create EMAIL --superuser` adds one.</source>
        <translation>لم يبقَ مستخدم خارق نشط؛ يضيف `gatehouse user create EMAIL --superuser` واحدًا.</translation>
    </message>
    <message>
        <source>The field %1 must be given: --field %1=VALUE.</source>
        <translation>يجب ذكر الحقل %1: --field %1=VALUE.</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>لا يوجد مستخدم مطابق.</translation>
    </message>
    <message>
        <source>More follow; say the same with --after %1</source>
        <translation>هناك غيرهم؛ كرر الأمر مع --after %1</translation>
    </message>
    <message>
        <source>This is the last active superuser. Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>هذا آخر مستخدم خارق نشط. أتريد حذف %1 (%2) مع كل الرموز وحسابات OAuth؟ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>أتريد حذف %1 (%2) مع كل الرموز وحسابات OAuth؟ لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Deleted %1 (%2).</source>
        <translation>حُذف %1 (%2).</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>تغيرت كلمة مرور %1.</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s).</source>
        <translation>
            <numerusform>عدد الرموز التي أُبطلت: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت: %n.</numerusform>
            <numerusform>عدد الرموز التي أُبطلت: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>الملف فارغ: يجب أن يذكر سطره الأول الأعمدة، مثل email,hashed_password.</translation>
    </message>
    <message>
        <source>The first line must name every column; one has no name.</source>
        <translation>يجب أن يسمي السطر الأول كل عمود؛ وأحدها بلا اسم.</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice.</source>
        <translation>يذكر السطر الأول العمود %1 مرتين.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>لا يمكن إلا للملف أن يُقرأ مجددًا من حيث توقفت قراءته.</translation>
    </message>
    <message>
        <source>No import of this file was begun. A file that was changed is another one.</source>
        <translation>لم يبدأ استيراد لهذا الملف. الملف الذي تغير ملف آخر.</translation>
    </message>
    <message>
        <source>An import of this file was broken off behind line %1.</source>
        <translation>انقطع استيراد لهذا الملف بعد السطر %1.</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2.</source>
        <translation>لا يمكن كتابة التقرير %1: %2.</translation>
    </message>
    <message>
        <source>There is no column %1; it must be %2. --ignore-unknown leaves it out.</source>
        <translation>لا يوجد عمود %1؛ يجب أن يكون %2. يتركه --ignore-unknown.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>عمودان من الملف يُراد لهما أن يكونا عمودًا واحدًا.</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>لا يذكر السطر الأول عمود email.</translation>
    </message>
    <message>
        <source>The users cannot be written: the disk is full or the reader is gone.</source>
        <translation>لا تمكن كتابة المستخدمين: القرص ممتلئ أو ذهب القارئ.</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>Welcome to {service}. Please confirm that {recipient} is your e-mail address.</source>
        <extracomment>{service} is the name of the service, {recipient} the e-mail address of the reader.</extracomment>
        <translation>مرحبًا بك في {service}. يُرجى تأكيد أن {recipient} هو عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, asked to set a new password for your account at {service}.</source>
        <extracomment>{service} is the name of the service.</extracomment>
        <translation>طلب شخص ما، ونأمل أن يكون أنت، تعيين كلمة مرور جديدة لحسابك في {service}.</translation>
    </message>
    <message>
        <source>The password of your account at {service} was changed ({time}).</source>
        <extracomment>{service} is the name of the service, {time} an instant such as &quot;20 November 2026, 16:03 UTC&quot;.</extracomment>
        <translation>تم تغيير كلمة مرور حسابك في {service} ({time}).</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed to {new_email} ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>{new_email} is the new e-mail address of the account.</extracomment>
        <translation>تم تغيير عنوان البريد الإلكتروني لحسابك في {service} إلى {new_email} ({time}). لن تُرسَل الرسائل المتعلقة بالحساب إلى العنوان السابق بعد الآن.</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>The same where the new e-mail address is not known.</extracomment>
        <translation>تم تغيير عنوان البريد الإلكتروني لحسابك في {service} ({time}). لن تُرسَل الرسائل المتعلقة بالحساب إلى العنوان السابق بعد الآن.</translation>
    </message>
    <message>
        <source>Somebody logged in to your account at {service} from a place or a device that was not used before.</source>
        <translation>سجّل شخص ما الدخول إلى حسابك في {service} من مكان أو جهاز لم يُستخدم من قبل.</translation>
    </message>
    <message>
        <source>This is a test message. If you can read it, {service} can send mail.</source>
        <extracomment>The mail that an administrator sends to see whether mails arrive.</extracomment>
        <translation>هذه رسالة اختبار. إذا كان بإمكانك قراءتها، فإن {service} قادر على إرسال رسائل البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message.</source>
        <translation>إذا لم تطلب ذلك، يمكنك ببساطة تجاهل هذه الرسالة.</translation>
    </message>
    <message>
        <source>The link is valid for one hour.</source>
        <translation>الرابط صالح لمدة ساعة واحدة.</translation>
    </message>
    <message>
        <source>If the button does not work, open this address in your browser:</source>
        <extracomment>Stands above the link itself.</extracomment>
        <translation>إذا لم يعمل الزر، يُرجى فتح هذا العنوان في متصفحك:</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>تأكيد عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Confirm e-mail address</source>
        <extracomment>On a button.</extracomment>
        <translation>تأكيد البريد الإلكتروني</translation>
    </message>
    <message>
        <source>To confirm the address, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>لتأكيد العنوان، يُرجى فتح هذا الرابط:</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Subject of the mail, and on its button.</extracomment>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>To set a new password, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>لتعيين كلمة مرور جديدة، يُرجى فتح هذا الرابط:</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message; your password stays as it is.</source>
        <translation>إذا لم تطلب ذلك، يمكنك ببساطة تجاهل هذه الرسالة؛ وستبقى كلمة مرورك كما هي.</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>تم تغيير كلمة مرورك</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once and contact the operator of {service}.</source>
        <translation>إذا كنت أنت من فعل ذلك، فلا يلزمك القيام بأي شيء. وإلا، فيُرجى تعيين كلمة مرور جديدة فورًا والتواصل مع الجهة المشغِّلة لـ {service}.</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>تم تغيير عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please contact the operator of {service} at once: somebody else may have access to your account.</source>
        <translation>إذا كنت أنت من فعل ذلك، فلا يلزمك القيام بأي شيء. وإلا، فيُرجى التواصل فورًا مع الجهة المشغِّلة لـ {service}، فقد يكون لدى شخص آخر إمكانية الوصول إلى حسابك.</translation>
    </message>
    <message>
        <source>New login to your account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>تسجيل دخول جديد إلى حسابك</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>الوقت: {time}</translation>
    </message>
    <message>
        <source>IP address: {client_address}</source>
        <extracomment>{client_address} is an address such as 192.0.2.1.</extracomment>
        <translation>عنوان IP: {client_address}</translation>
    </message>
    <message>
        <source>Browser or app: {user_agent}</source>
        <extracomment>{user_agent} is what a browser says of itself, such as &quot;Mozilla/5.0 (X11; Linux x86_64)&quot;.</extracomment>
        <translation>المتصفح أو التطبيق: {user_agent}</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once.</source>
        <translation>إذا كنت أنت من فعل ذلك، فلا يلزمك القيام بأي شيء. وإلا، فيُرجى تعيين كلمة مرور جديدة فورًا.</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>لديك حساب بالفعل</translation>
    </message>
    <message>
        <source>If it was you, please log in as usual; if you have forgotten your password, you can set a new one. If not, you can simply ignore this message; nothing was changed.</source>
        <translation>إذا كنت أنت من فعل ذلك، فيُرجى تسجيل الدخول كالمعتاد؛ وإذا نسيت كلمة مرورك، يمكنك تعيين كلمة مرور جديدة. وإلا، يمكنك ببساطة تجاهل هذه الرسالة؛ فلم يتغير أي شيء.</translation>
    </message>
    <message>
        <source>Test message from {service}</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>رسالة اختبار من {service}</translation>
    </message>
    <message>
        <source>The operator of {service} sent it; there is nothing to do.</source>
        <translation>أرسلتها الجهة المشغِّلة لـ {service}؛ ولا يلزمك القيام بأي شيء.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>This message was sent automatically by {service} ({public_url}).</source>
        <extracomment>At the foot of every mail. {public_url} is the address of the service, https://example.org.</extracomment>
        <translation>أُرسلت هذه الرسالة تلقائيًا من {service} ({public_url}).</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>An address, or a browser, that is not known: &quot;IP address: unknown&quot;.</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>{date}, {clock} UTC</source>
        <extracomment>{date} is a date in words, {clock} a time such as 16:03; UTC is the time zone.</extracomment>
        <translation>{date}، {clock} بالتوقيت العالمي المنسَّق</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, wants to use the e-mail address {recipient} for an account at {service}. Please confirm that this address is yours.</source>
        <extracomment>Goes to the new address of an account; its reader may have no account.</extracomment>
        <translation>يرغب شخص ما، ونأمل أن يكون أنت، في استخدام عنوان البريد الإلكتروني {recipient} لحساب في {service}. يُرجى تأكيد أن هذا العنوان يخصك.</translation>
    </message>
    <message>
        <source>Somebody, probably you, wanted to use the e-mail address {recipient} for an account at {service}. There is already an account with this address.</source>
        <translation>حاول شخص ما، ويُرجَّح أنه أنت، استخدام عنوان البريد الإلكتروني {recipient} لحساب في {service}. يوجد بالفعل حساب بهذا العنوان.</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>تأكيد عنوان بريدك الإلكتروني الجديد</translation>
    </message>
</context>
</TS>
