<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message>
        <source>The users and what happens to each</source>
        <translation>المستخدمون وما يحدث لكل منهم</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Number of users to delete</source>
        <translation>عدد المستخدمين المراد حذفهم</translation>
    </message>
    <message>
        <source>Show only users who were &amp;not done</source>
        <translation>إظهار المستخدمين الذين لم يتم أمرهم فقط</translation>
    </message>
    <message>
        <source>Show only users who are &amp;left out</source>
        <translation>إظهار المستخدمين المستثنَين فقط</translation>
    </message>
    <message numerus="yes">
        <source>Looking up who is meant: %Ln user(s) so far …</source>
        <translation>
            <numerusform>يجري تحديد المقصودين: %Ln حتى الآن…</numerusform>
            <numerusform>يجري تحديد المقصودين: %Ln حتى الآن…</numerusform>
            <numerusform>يجري تحديد المقصودين: %Ln حتى الآن…</numerusform>
            <numerusform>يجري تحديد المقصودين: %Ln حتى الآن…</numerusform>
            <numerusform>يجري تحديد المقصودين: %Ln حتى الآن…</numerusform>
            <numerusform>يجري تحديد المقصودين: %Ln حتى الآن…</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be done here.</source>
        <translation>هذا الاتصال للقراءة فقط: لا يمكن فعل شيء هنا.</translation>
    </message>
    <message>
        <source>Cancelling: the users at hand are still being done …</source>
        <translation>يجري الإلغاء: يُستكمل المستخدمون الجاري العمل عليهم…</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 من %2…</translation>
    </message>
    <message>
        <source>The users cannot be looked up, and nothing was changed. %1 Close this and try again.</source>
        <translation>تعذر تحديد المستخدمين ولم يتغير شيء. %1 أغلق هذا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be undone. To delete them, type their number, %1:</source>
        <translation>لا يمكن التراجع عن هذا. للحذف اكتب العدد %1:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkRowsModel</name>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkTexts</name>
    <message>
        <source>&amp;Activate users…</source>
        <translation>تفعيل المستخدمين…</translation>
    </message>
    <message>
        <source>&amp;Deactivate users…</source>
        <translation>تعطيل المستخدمين…</translation>
    </message>
    <message>
        <source>Mark users as &amp;verified…</source>
        <translation>وضع علامة مؤكَّد على المستخدمين…</translation>
    </message>
    <message>
        <source>&amp;Revoke tokens…</source>
        <translation>إبطال الرموز…</translation>
    </message>
    <message>
        <source>Send &amp;verification mails…</source>
        <translation>إرسال رسائل التأكيد…</translation>
    </message>
    <message>
        <source>Send &amp;password reset mails…</source>
        <translation>إرسال رسائل إعادة تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>De&amp;lete users…</source>
        <translation>حذف المستخدمين…</translation>
    </message>
    <message>
        <source>Active users can log in, and their tokens are accepted.</source>
        <translation>يستطيع المستخدمون النشطون تسجيل الدخول، ورموزهم مقبولة.</translation>
    </message>
    <message>
        <source>Inactive users cannot log in, and their tokens are not accepted until they are active again. Nothing of them is lost.</source>
        <translation>لا يستطيع المستخدمون المعطَّلون تسجيل الدخول ولا تُقبل رموزهم حتى يُفعَّلوا من جديد. لا يضيع من بياناتهم شيء.</translation>
    </message>
    <message>
        <source>Verified users count as having proven that they receive mail at their address. They get no mail about it.</source>
        <translation>يُعدّ المستخدمون المؤكَّدون ممن يستلمون البريد على عناوينهم. لا تصلهم رسالة بذلك.</translation>
    </message>
    <message>
        <source>Users are logged out everywhere and have to log in again. Tokens that are not stored (JWT) stay good until they expire.</source>
        <translation>يُسجَّل خروج المستخدمين من كل مكان وعليهم تسجيل الدخول من جديد. الرموز غير المحفوظة (JWT) تبقى صالحة حتى انتهائها.</translation>
    </message>
    <message>
        <source>Users get a mail with a link that proves their address. Mails wait in the outbox until the service sends them.</source>
        <translation>يستلم المستخدمون رسالة فيها رابط يؤكد عناوينهم. تنتظر الرسائل في صندوق الصادر حتى ترسلها الخدمة.</translation>
    </message>
    <message>
        <source>Users get a mail with a link by which they can set a new password. Mails wait in the outbox until the service sends them.</source>
        <translation>يستلم المستخدمون رسالة فيها رابط لتعيين كلمة مرور جديدة. تنتظر الرسائل في صندوق الصادر حتى ترسلها الخدمة.</translation>
    </message>
    <message>
        <source>Users are removed with their tokens and OAuth accounts. This cannot be undone.</source>
        <translation>يُحذف المستخدمون مع رموزهم وحسابات OAuth. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>تفعيل المستخدمين (%Ln)</numerusform>
            <numerusform>تفعيل المستخدمين (%Ln)</numerusform>
            <numerusform>تفعيل المستخدمين (%Ln)</numerusform>
            <numerusform>تفعيل المستخدمين (%Ln)</numerusform>
            <numerusform>تفعيل المستخدمين (%Ln)</numerusform>
            <numerusform>تفعيل المستخدمين (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>تعطيل المستخدمين (%Ln)</numerusform>
            <numerusform>تعطيل المستخدمين (%Ln)</numerusform>
            <numerusform>تعطيل المستخدمين (%Ln)</numerusform>
            <numerusform>تعطيل المستخدمين (%Ln)</numerusform>
            <numerusform>تعطيل المستخدمين (%Ln)</numerusform>
            <numerusform>تعطيل المستخدمين (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln user(s)</source>
        <translation>
            <numerusform>تأكيد المستخدمين (%Ln)</numerusform>
            <numerusform>تأكيد المستخدمين (%Ln)</numerusform>
            <numerusform>تأكيد المستخدمين (%Ln)</numerusform>
            <numerusform>تأكيد المستخدمين (%Ln)</numerusform>
            <numerusform>تأكيد المستخدمين (%Ln)</numerusform>
            <numerusform>تأكيد المستخدمين (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %Ln user(s)</source>
        <translation>
            <numerusform>إبطال رموز المستخدمين (%Ln)</numerusform>
            <numerusform>إبطال رموز المستخدمين (%Ln)</numerusform>
            <numerusform>إبطال رموز المستخدمين (%Ln)</numerusform>
            <numerusform>إبطال رموز المستخدمين (%Ln)</numerusform>
            <numerusform>إبطال رموز المستخدمين (%Ln)</numerusform>
            <numerusform>إبطال رموز المستخدمين (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s)</source>
        <translation>
            <numerusform>إرسال الرسائل (%Ln)</numerusform>
            <numerusform>إرسال الرسائل (%Ln)</numerusform>
            <numerusform>إرسال الرسائل (%Ln)</numerusform>
            <numerusform>إرسال الرسائل (%Ln)</numerusform>
            <numerusform>إرسال الرسائل (%Ln)</numerusform>
            <numerusform>إرسال الرسائل (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>حذف المستخدمين (%Ln)</numerusform>
            <numerusform>حذف المستخدمين (%Ln)</numerusform>
            <numerusform>حذف المستخدمين (%Ln)</numerusform>
            <numerusform>حذف المستخدمين (%Ln)</numerusform>
            <numerusform>حذف المستخدمين (%Ln)</numerusform>
            <numerusform>حذف المستخدمين (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be activated.</source>
        <translation>
            <numerusform>عدد من سيُفعَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُفعَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُفعَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُفعَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُفعَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُفعَّلون: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deactivated.</source>
        <translation>
            <numerusform>عدد من سيُعطَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُعطَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُعطَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُعطَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُعطَّلون: %Ln.</numerusform>
            <numerusform>عدد من سيُعطَّلون: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be marked as verified.</source>
        <translation>
            <numerusform>عدد من سيُؤكَّدون: %Ln.</numerusform>
            <numerusform>عدد من سيُؤكَّدون: %Ln.</numerusform>
            <numerusform>عدد من سيُؤكَّدون: %Ln.</numerusform>
            <numerusform>عدد من سيُؤكَّدون: %Ln.</numerusform>
            <numerusform>عدد من سيُؤكَّدون: %Ln.</numerusform>
            <numerusform>عدد من سيُؤكَّدون: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln user(s) will be revoked.</source>
        <translation>
            <numerusform>عدد من ستُبطل رموزهم: %Ln.</numerusform>
            <numerusform>عدد من ستُبطل رموزهم: %Ln.</numerusform>
            <numerusform>عدد من ستُبطل رموزهم: %Ln.</numerusform>
            <numerusform>عدد من ستُبطل رموزهم: %Ln.</numerusform>
            <numerusform>عدد من ستُبطل رموزهم: %Ln.</numerusform>
            <numerusform>عدد من ستُبطل رموزهم: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) will be written.</source>
        <translation>
            <numerusform>عدد رسائل التأكيد التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل التأكيد التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل التأكيد التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل التأكيد التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل التأكيد التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل التأكيد التي ستُكتب: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) will be written.</source>
        <translation>
            <numerusform>عدد رسائل إعادة التعيين التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل إعادة التعيين التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل إعادة التعيين التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل إعادة التعيين التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل إعادة التعيين التي ستُكتب: %Ln.</numerusform>
            <numerusform>عدد رسائل إعادة التعيين التي ستُكتب: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deleted.</source>
        <translation>
            <numerusform>عدد من سيُحذفون: %Ln.</numerusform>
            <numerusform>عدد من سيُحذفون: %Ln.</numerusform>
            <numerusform>عدد من سيُحذفون: %Ln.</numerusform>
            <numerusform>عدد من سيُحذفون: %Ln.</numerusform>
            <numerusform>عدد من سيُحذفون: %Ln.</numerusform>
            <numerusform>عدد من سيُحذفون: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were activated.</source>
        <translation>
            <numerusform>عدد من فُعِّلوا: %Ln.</numerusform>
            <numerusform>عدد من فُعِّلوا: %Ln.</numerusform>
            <numerusform>عدد من فُعِّلوا: %Ln.</numerusform>
            <numerusform>عدد من فُعِّلوا: %Ln.</numerusform>
            <numerusform>عدد من فُعِّلوا: %Ln.</numerusform>
            <numerusform>عدد من فُعِّلوا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deactivated.</source>
        <translation>
            <numerusform>عدد من عُطِّلوا: %Ln.</numerusform>
            <numerusform>عدد من عُطِّلوا: %Ln.</numerusform>
            <numerusform>عدد من عُطِّلوا: %Ln.</numerusform>
            <numerusform>عدد من عُطِّلوا: %Ln.</numerusform>
            <numerusform>عدد من عُطِّلوا: %Ln.</numerusform>
            <numerusform>عدد من عُطِّلوا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were marked as verified.</source>
        <translation>
            <numerusform>عدد من أُكِّدوا: %Ln.</numerusform>
            <numerusform>عدد من أُكِّدوا: %Ln.</numerusform>
            <numerusform>عدد من أُكِّدوا: %Ln.</numerusform>
            <numerusform>عدد من أُكِّدوا: %Ln.</numerusform>
            <numerusform>عدد من أُكِّدوا: %Ln.</numerusform>
            <numerusform>عدد من أُكِّدوا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %Ln user(s) were revoked.</source>
        <translation>
            <numerusform>عدد من أُبطلت رموزهم: %Ln.</numerusform>
            <numerusform>عدد من أُبطلت رموزهم: %Ln.</numerusform>
            <numerusform>عدد من أُبطلت رموزهم: %Ln.</numerusform>
            <numerusform>عدد من أُبطلت رموزهم: %Ln.</numerusform>
            <numerusform>عدد من أُبطلت رموزهم: %Ln.</numerusform>
            <numerusform>عدد من أُبطلت رموزهم: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>رسائل التأكيد في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل التأكيد في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل التأكيد في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل التأكيد في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل التأكيد في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل التأكيد في صندوق الصادر: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>رسائل إعادة التعيين في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل إعادة التعيين في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل إعادة التعيين في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل إعادة التعيين في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل إعادة التعيين في صندوق الصادر: %Ln.</numerusform>
            <numerusform>رسائل إعادة التعيين في صندوق الصادر: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>عدد من حُذفوا: %Ln.</numerusform>
            <numerusform>عدد من حُذفوا: %Ln.</numerusform>
            <numerusform>عدد من حُذفوا: %Ln.</numerusform>
            <numerusform>عدد من حُذفوا: %Ln.</numerusform>
            <numerusform>عدد من حُذفوا: %Ln.</numerusform>
            <numerusform>عدد من حُذفوا: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>will be activated</source>
        <translation>سيُفعَّل</translation>
    </message>
    <message>
        <source>will be deactivated</source>
        <translation>سيُعطَّل</translation>
    </message>
    <message>
        <source>will be verified</source>
        <translation>سيُؤكَّد</translation>
    </message>
    <message>
        <source>tokens will be revoked</source>
        <translation>ستُبطل الرموز</translation>
    </message>
    <message>
        <source>will get a mail</source>
        <translation>ستصله رسالة</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>سيُحذف</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>فُعِّل</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>عُطِّل</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>أُكِّد</translation>
    </message>
    <message>
        <source>tokens revoked</source>
        <translation>أُبطلت الرموز</translation>
    </message>
    <message>
        <source>mail in the outbox</source>
        <translation>الرسالة في صندوق الصادر</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>عدد المستثنَين: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد المستثنَين: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد المستثنَين: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد المستثنَين: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد المستثنَين: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد المستثنَين: %Ln؛ القائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>مستثنى: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>غير معروف: %1</translation>
    </message>
    <message>
        <source>is active already</source>
        <translation>نشط من قبل</translation>
    </message>
    <message>
        <source>is inactive</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation>مؤكَّد من قبل</translation>
    </message>
    <message>
        <source>has no tokens</source>
        <translation>بلا رموز</translation>
    </message>
    <message>
        <source>no active superuser would be left to administrate</source>
        <translation>لن يبقى مشرف عام نشط، ولن يستطيع أحد الإدارة</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>لم يعد موجودًا</translation>
    </message>
    <message>
        <source>the database says no more about it</source>
        <translation>لا تقول القاعدة أكثر من ذلك</translation>
    </message>
    <message>
        <source>It was cancelled; what is done stays done.</source>
        <translation>أُلغي؛ ما تم يبقى كما تم.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>It was broken off: %1 What is done stays done; begin it again for the rest.</source>
        <translation>توقف العمل: %1 ما تم يبقى كما تم؛ ابدأ من جديد للباقي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone.</source>
        <translation>
            <numerusform>رموز ذهبت: %Ln.</numerusform>
            <numerusform>رموز ذهبت: %Ln.</numerusform>
            <numerusform>رموز ذهبت: %Ln.</numerusform>
            <numerusform>رموز ذهبت: %Ln.</numerusform>
            <numerusform>رموز ذهبت: %Ln.</numerusform>
            <numerusform>رموز ذهبت: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>عدد من فشل أمرهم وبقوا كما كانوا: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد من فشل أمرهم وبقوا كما كانوا: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد من فشل أمرهم وبقوا كما كانوا: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد من فشل أمرهم وبقوا كما كانوا: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد من فشل أمرهم وبقوا كما كانوا: %Ln؛ القائمة تبيّن السبب.</numerusform>
            <numerusform>عدد من فشل أمرهم وبقوا كما كانوا: %Ln؛ القائمة تبيّن السبب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>عدد من لا يُعرف أمرهم: %Ln؛ انقطع الاتصال في تلك اللحظة. انظر إليهم مرة أخرى.</numerusform>
            <numerusform>عدد من لا يُعرف أمرهم: %Ln؛ انقطع الاتصال في تلك اللحظة. انظر إليهم مرة أخرى.</numerusform>
            <numerusform>عدد من لا يُعرف أمرهم: %Ln؛ انقطع الاتصال في تلك اللحظة. انظر إليهم مرة أخرى.</numerusform>
            <numerusform>عدد من لا يُعرف أمرهم: %Ln؛ انقطع الاتصال في تلك اللحظة. انظر إليهم مرة أخرى.</numerusform>
            <numerusform>عدد من لا يُعرف أمرهم: %Ln؛ انقطع الاتصال في تلك اللحظة. انظر إليهم مرة أخرى.</numerusform>
            <numerusform>عدد من لا يُعرف أمرهم: %Ln؛ انقطع الاتصال في تلك اللحظة. انظر إليهم مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were left out.</source>
        <translation>
            <numerusform>عدد من استُثنوا: %Ln.</numerusform>
            <numerusform>عدد من استُثنوا: %Ln.</numerusform>
            <numerusform>عدد من استُثنوا: %Ln.</numerusform>
            <numerusform>عدد من استُثنوا: %Ln.</numerusform>
            <numerusform>عدد من استُثنوا: %Ln.</numerusform>
            <numerusform>عدد من استُثنوا: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were not reached.</source>
        <translation>
            <numerusform>عدد من لم يُبلغ دورهم: %Ln.</numerusform>
            <numerusform>عدد من لم يُبلغ دورهم: %Ln.</numerusform>
            <numerusform>عدد من لم يُبلغ دورهم: %Ln.</numerusform>
            <numerusform>عدد من لم يُبلغ دورهم: %Ln.</numerusform>
            <numerusform>عدد من لم يُبلغ دورهم: %Ln.</numerusform>
            <numerusform>عدد من لم يُبلغ دورهم: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ChipBar</name>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Remove the condition: %1</source>
        <translation>إزالة الشرط: %1</translation>
    </message>
</context>
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
    <name>GatehouseAdmin::ConflictBox</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>تغيّر في أثناء ذلك</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” of %2 meanwhile. Nothing was saved.</source>
        <translation>غيّر شخص آخر «%1» للمستخدم %2 في أثناء ذلك. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>There now: %1</source>
        <translation>الموجود الآن: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>قيمتك: %1</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>إبقاء الموجود</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>حفظ قيمتي</translation>
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
        <translation>الاسم:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>النوع:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>المضيف:</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>المنفذ:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>قاعدة البيانات:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>المستخدم:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>التشفير:</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>سلطة التصديق:</translation>
    </message>
    <message>
        <source>&amp;Redis:</source>
        <translation>‏Redis:</translation>
    </message>
    <message>
        <source>Password of Red&amp;is:</source>
        <translation>كلمة مرور Redis:</translation>
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
        <translation>‏⁦redis://host:6379/0⁩ إن كانت الرموز محفوظة هناك</translation>
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
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
    <message>
        <source>Read only: the &amp;database refuses every change</source>
        <translation>للقراءة فقط: ترفض القاعدة كل تغيير</translation>
    </message>
    <message>
        <source>Production: wears a &amp;band of colour</source>
        <translation>بيئة الإنتاج: مع شريط ملوّن</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>اللون…</translation>
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
        <translation>جديد</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>نسيان…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
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
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::CreateUserDialog</name>
    <message>
        <source>Active: can log in</source>
        <translation>نشط: يستطيع تسجيل الدخول</translation>
    </message>
    <message>
        <source>Verified: the address is known to be the user&apos;s</source>
        <translation>مؤكَّد: العنوان للمستخدم فعلًا</translation>
    </message>
    <message>
        <source>Superuser: may administrate the service</source>
        <translation>مشرف عام: يحق له إدارة الخدمة</translation>
    </message>
    <message>
        <source>Send a mail to verify the address</source>
        <translation>إرسال رسالة لتأكيد العنوان</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>البريد:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>كلمة المرور:</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>أُنشئ %1.</translation>
    </message>
    <message>
        <source>The mail could not be asked for: %1</source>
        <translation>تعذر طلب الرسالة: %1</translation>
    </message>
    <message>
        <source>The mail waits to be sent.</source>
        <translation>الرسالة تنتظر الإرسال.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message>
        <source>%1 from %2 to %3, at most %4 a day</source>
        <translation>%1 من %2 إلى %3، %4 في اليوم على الأكثر</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>%1 في اليوم على الأكثر</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: لا مستخدمين</numerusform>
            <numerusform>%1: مستخدم واحد</numerusform>
            <numerusform>%1: مستخدمان</numerusform>
            <numerusform>%1: %Ln مستخدمين</numerusform>
            <numerusform>%1: %Ln مستخدمًا</numerusform>
            <numerusform>%1: %Ln مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EditHistory</name>
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
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: what was changed, as in “E-mail”; %2: an e-mail address</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>حُفظ: %1.</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>تُراجع عن: %1.</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>أُعيد: %1.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EmptyState</name>
    <message>
        <source>What is shown</source>
        <translation>ما المعروض</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
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
    <name>GatehouseAdmin::ExportDialog</name>
    <message>
        <source>Include the &amp;hashes of their passwords, to move users elsewhere</source>
        <translation>إرفاق بصمات كلمات المرور لنقل المستخدمين إلى مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>تصدير المستخدمين</translation>
    </message>
    <message>
        <source>All users who meet the search</source>
        <translation>كل المستخدمين المطابقين للبحث</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected user(s)</source>
        <translation>
            <numerusform>المستخدمون المختارون: %Ln</numerusform>
            <numerusform>المستخدمون المختارون: %Ln</numerusform>
            <numerusform>المستخدمون المختارون: %Ln</numerusform>
            <numerusform>المستخدمون المختارون: %Ln</numerusform>
            <numerusform>المستخدمون المختارون: %Ln</numerusform>
            <numerusform>المستخدمون المختارون: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation>كل المستخدمين</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>أسطر JSON</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>جدول لبرامج الجداول (CSV)</translation>
    </message>
    <message>
        <source>Who is exported</source>
        <translation>من يُصدَّر</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation>أين يُكتبون</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>الأسطر الأولى من الملف</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>المستخدمون:</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>The &amp;first lines, as they will be:</source>
        <translation>الأسطر الأولى كما ستكون:</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>أسطر JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>جداول (*.csv)</translation>
    </message>
    <message>
        <source>The users cannot be read: %1 Close this and try again.</source>
        <translation>تعذرت قراءة المستخدمين: %1 أغلق هذا وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced when the new one is complete.</source>
        <translation>يوجد ملف بهذا الاسم؛ يُستبدل حين يكتمل الجديد.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file. Keep it so: whoever has the hashes can try passwords as fast as they like.</source>
        <translation>لن يقرأ الملف غيرك. أبقه كذلك: من يملك البصمات يجرّب كلمات المرور بأي سرعة شاء.</translation>
    </message>
    <message>
        <source>Only you will be able to read the file.</source>
        <translation>لن يقرأ الملف غيرك.</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>يجري الإلغاء…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) written …</source>
        <translation>
            <numerusform>كُتب %Ln حتى الآن…</numerusform>
            <numerusform>كُتب %Ln حتى الآن…</numerusform>
            <numerusform>كُتب %Ln حتى الآن…</numerusform>
            <numerusform>كُتب %Ln حتى الآن…</numerusform>
            <numerusform>كُتب %Ln حتى الآن…</numerusform>
            <numerusform>كُتب %Ln حتى الآن…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in %1.</source>
        <translation>
            <numerusform>المستخدمون في %1: %Ln.</numerusform>
            <numerusform>المستخدمون في %1: %Ln.</numerusform>
            <numerusform>المستخدمون في %1: %Ln.</numerusform>
            <numerusform>المستخدمون في %1: %Ln.</numerusform>
            <numerusform>المستخدمون في %1: %Ln.</numerusform>
            <numerusform>المستخدمون في %1: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled, and no file was written.</source>
        <translation>أُلغي ولم يُكتب ملف.</translation>
    </message>
    <message>
        <source>No file was written: %1 Close this and try again, perhaps with another place.</source>
        <translation>لم يُكتب ملف: %1 أغلق هذا وحاول مرة أخرى، ربما في مكان آخر.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Only &amp;try: say what would happen, and change nothing</source>
        <translation>تجربة فقط: قل ما سيحدث ولا تغيّر شيئًا</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>متابعة من هناك</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>استيراد المستخدمين</translation>
    </message>
    <message>
        <source>Reject the line</source>
        <translation>رفض السطر</translation>
    </message>
    <message>
        <source>Leave the user who is there as they are</source>
        <translation>ترك المستخدم الموجود كما هو</translation>
    </message>
    <message>
        <source>Change the user who is there</source>
        <translation>تعديل المستخدم الموجود</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>أعمدة الملف ومعانيها</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>هو</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON lines, as another program has written them</source>
        <translation>جدول (CSV) أو أسطر JSON كما كتبها برنامج آخر</translation>
    </message>
    <message>
        <source>Where an address or an ID is taken</source>
        <translation>إن كان العنوان أو المعرّف مستعملًا</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <source>&amp;Where an address is taken:</source>
        <translation>إن كان العنوان مستعملًا:</translation>
    </message>
    <message>
        <source>What its columns are:</source>
        <translation>معاني الأعمدة:</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.jsonl *.ndjson)</source>
        <translation>جداول وأسطر JSON (*.csv *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>معنى العمود %1</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(متروك)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>يمكن استيراده</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>The first users, as they would be:</source>
        <translation>المستخدمون الأوائل كما سيكونون:</translation>
    </message>
    <message>
        <source>The first users of the file</source>
        <translation>المستخدمون الأوائل في الملف</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما الذي يحدث</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
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
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>No line was rejected.</source>
        <translation>لم يُرفض أي سطر.</translation>
    </message>
    <message>
        <source>Rejected lines, and why:</source>
        <translation>الأسطر المرفوضة وأسبابها:</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>الأسطر المرفوضة</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>سبب الرفض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) would be imported</source>
        <translation>
            <numerusform>سيُستورد: %Ln</numerusform>
            <numerusform>سيُستورد: %Ln</numerusform>
            <numerusform>سيُستورد: %Ln</numerusform>
            <numerusform>سيُستورد: %Ln</numerusform>
            <numerusform>سيُستورد: %Ln</numerusform>
            <numerusform>سيُستورد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
            <numerusform>استُورد: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed</source>
        <translation>
            <numerusform>عُدِّل: %Ln</numerusform>
            <numerusform>عُدِّل: %Ln</numerusform>
            <numerusform>عُدِّل: %Ln</numerusform>
            <numerusform>عُدِّل: %Ln</numerusform>
            <numerusform>عُدِّل: %Ln</numerusform>
            <numerusform>عُدِّل: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped</source>
        <translation>
            <numerusform>أسطر متروكة: %Ln</numerusform>
            <numerusform>أسطر متروكة: %Ln</numerusform>
            <numerusform>أسطر متروكة: %Ln</numerusform>
            <numerusform>أسطر متروكة: %Ln</numerusform>
            <numerusform>أسطر متروكة: %Ln</numerusform>
            <numerusform>أسطر متروكة: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>أسطر مرفوضة: %Ln</numerusform>
            <numerusform>أسطر مرفوضة: %Ln</numerusform>
            <numerusform>أسطر مرفوضة: %Ln</numerusform>
            <numerusform>أسطر مرفوضة: %Ln</numerusform>
            <numerusform>أسطر مرفوضة: %Ln</numerusform>
            <numerusform>أسطر مرفوضة: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this file was imported before, and nothing was done now. Then: %1.</source>
        <translation>استُورد هذا الملف كله من قبل ولم يُفعل شيء الآن. في ذلك الوقت: %1.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1.</source>
        <translation>لم يتغير شيء. %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>An earlier import of this file was broken off. Go on there, or begin again from its first line?</source>
        <translation>توقف استيراد سابق لهذا الملف. هل تتابع من هناك أم تبدأ من السطر الأول؟</translation>
    </message>
    <message>
        <source>Up to line %1 everything is kept: %2.</source>
        <translation>كل شيء محفوظ حتى السطر %1: %2.</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>أُلغي ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>It was cancelled. %1 Import the same file again to go on there.</source>
        <translation>أُلغي. %1 استورد الملف نفسه مرة أخرى للمتابعة من هناك.</translation>
    </message>
    <message>
        <source>The import was broken off: %1</source>
        <translation>توقف الاستيراد: %1</translation>
    </message>
    <message>
        <source>Import the same file again to go on there.</source>
        <translation>استورد الملف نفسه مرة أخرى للمتابعة من هناك.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be imported. Open it again for writing.</source>
        <translation>هذا الاتصال للقراءة فقط فلا يمكن الاستيراد. افتحه من جديد للكتابة.</translation>
    </message>
    <message>
        <source>Cancelling: the lines at hand are still being stored …</source>
        <translation>يجري الإلغاء: تُحفظ الأسطر الجاري العمل عليها…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose a file. It needs a column of e-mail addresses; passwords come as hashes.</source>
        <translation>اختر ملفًا. يحتاج إلى عمود لعناوين البريد؛ وتأتي كلمات المرور بصماتٍ.</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>يُقرأ الملف…</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1 Choose another one, or mend it.</source>
        <translation>لا يمكن استيراد الملف: %1 اختر غيره أو أصلحه.</translation>
    </message>
    <message>
        <source>It cannot be imported so: %1 Say on the left what the columns are.</source>
        <translation>لا يمكن استيراده هكذا: %1 حدد معاني الأعمدة في الجانب.</translation>
    </message>
    <message>
        <source>Lines that cannot be used are left out and listed here; all others are imported.</source>
        <translation>تُترك الأسطر غير الصالحة وتُذكر هنا، ويُستورد كل ما عداها.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListFilter</name>
    <message>
        <source>“%1:” means nothing here. Use %2.</source>
        <translation>لا معنى لـ «%1:» هنا. استعمل %2.</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>يجب أن يتبع «%1:» شيء.</translation>
    </message>
    <message>
        <source>“%1:” takes one of these: %2.</source>
        <translation>يأخذ «%1:» واحدًا من هذه: %2.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListView</name>
    <message>
        <source>No connection is open.</source>
        <translation>لا يوجد اتصال مفتوح.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>تُسأل قاعدة البيانات…</translation>
    </message>
    <message>
        <source>%1, more follow</source>
        <translation>%1، والمزيد يتبع</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>عدد المعروض</translation>
    </message>
    <message>
        <source>What is not understood</source>
        <translation>ما لم يُفهم</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>ما يمكن فعله بالعناصر المختارة</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListWords</name>
    <message>
        <source>The database does not answer.</source>
        <translation>قاعدة البيانات لا تجيب.</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>لا يوجد مستخدم كهذا.</translation>
    </message>
    <message>
        <source>This is neither the id nor the address of a user.</source>
        <translation>هذا ليس معرّف مستخدم ولا عنوانه.</translation>
    </message>
    <message>
        <source>This database cannot do it.</source>
        <translation>لا تستطيع هذه القاعدة ذلك.</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>تغيّر في أثناء ذلك.</translation>
    </message>
    <message>
        <source>Too much is waiting to be done.</source>
        <translation>هناك عمل كثير ينتظر.</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>لم يعد الحساب مربوطًا.</translation>
    </message>
    <message>
        <source>The mail is not in the outbox any more.</source>
        <translation>لم تعد الرسالة في صندوق الصادر.</translation>
    </message>
    <message>
        <source>A table is missing in the database.</source>
        <translation>ينقص قاعدة البيانات جدول.</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>اسم الخطأ %1.</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is up, then refresh with F5.</source>
        <translation>تحقق من أن الخادم والشبكة يعملان، ثم حدّث بـ F5.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>انتظر لحظة ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Run “gatehouse migrate” on this database, then refresh with F5.</source>
        <translation>شغّل «gatehouse migrate» على هذه القاعدة، ثم حدّث بـ F5.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see how it is now.</source>
        <translation>حدّث بـ F5 لترى الحال الآن.</translation>
    </message>
    <message>
        <source>Refresh with F5 to see what was done, then try again.</source>
        <translation>حدّث بـ F5 لترى ما تم، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>Another user has this address.</source>
        <translation>لمستخدم آخر هذا العنوان.</translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation>المستخدم معطَّل.</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>العنوان مؤكَّد من قبل.</translation>
    </message>
    <message>
        <source>The token is gone already.</source>
        <translation>ذهب الرمز من قبل.</translation>
    </message>
    <message>
        <source>Search for the address to see whose it is.</source>
        <translation>ابحث عن العنوان لترى لمن هو.</translation>
    </message>
    <message>
        <source>Activate the user first.</source>
        <translation>فعّل المستخدم أولًا.</translation>
    </message>
    <message>
        <source>Nothing was changed: correct it and save again.</source>
        <translation>لم يتغير شيء: صحّح ثم احفظ مرة أخرى.</translation>
    </message>
    <message>
        <source>Change the search.</source>
        <translation>غيّر البحث.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailTableModel</name>
    <message>
        <source>Recipient</source>
        <translation>المستلِم</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Next try, or end</source>
        <translation>المحاولة التالية أو النهاية</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message>
        <source>The mails cannot be shown.</source>
        <translation>لا يمكن عرض الرسائل.</translation>
    </message>
    <message>
        <source>Mend the files in the folder that “mail.templates_directory” names, then refresh with F5.</source>
        <translation>أصلح الملفات في المجلد الذي يحدده «mail.templates_directory»، ثم حدّث بـ F5.</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>كل الرسائل</translation>
    </message>
    <message>
        <source>Choose a mail to read what the server said.</source>
        <translation>اختر رسالة لتقرأ ما قاله الخادم.</translation>
    </message>
    <message>
        <source>The server has not said anything yet.</source>
        <translation>لم يقل الخادم شيئًا بعد.</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>الصادر</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Mails and their templates</source>
        <translation>الرسائل وقوالبها</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>ما قاله الخادم</translation>
    </message>
    <message>
        <source>Address of the recipient, is:failed</source>
        <translation>عنوان المستلِم، is:failed</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Send the chosen mails at once, or as soon as the service runs</source>
        <translation>إرسال الرسائل المختارة فورًا، أو متى عملت الخدمة</translation>
    </message>
    <message>
        <source>Try all &amp;failed again…</source>
        <translation>إعادة محاولة كل الفاشلة…</translation>
    </message>
    <message>
        <source>Send all mails that were given up, also those not listed here</source>
        <translation>إرسال كل الرسائل المتروكة، حتى غير المعروضة هنا</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>عرض المستخدم</translation>
    </message>
    <message>
        <source>Go to the user to whom the chosen mail goes</source>
        <translation>الانتقال إلى مستلِم الرسالة المختارة</translation>
    </message>
    <message>
        <source>The outbox is empty. Mails that were sent are removed from it after a while.</source>
        <translation>صندوق الصادر فارغ. تُزال منه الرسائل المرسلة بعد مدة.</translation>
    </message>
    <message>
        <source>No mail is like this. Take words out of the search box to see more.</source>
        <translation>لا توجد رسالة كهذه. احذف كلمات من خانة البحث لترى المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>لا رسائل</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message>
        <source>The mails could not be listed.</source>
        <translation>تعذر عرض الرسائل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>تُعاد محاولة %Ln، ولا تُعاد الأخرى.</numerusform>
            <numerusform>تُعاد محاولة %Ln، ولا تُعاد الأخرى.</numerusform>
            <numerusform>تُعاد محاولة %Ln، ولا تُعاد الأخرى.</numerusform>
            <numerusform>تُعاد محاولة %Ln، ولا تُعاد الأخرى.</numerusform>
            <numerusform>تُعاد محاولة %Ln، ولا تُعاد الأخرى.</numerusform>
            <numerusform>تُعاد محاولة %Ln، ولا تُعاد الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again.</source>
        <translation>
            <numerusform>تُعاد محاولة الرسائل: %Ln.</numerusform>
            <numerusform>تُعاد محاولة الرسائل: %Ln.</numerusform>
            <numerusform>تُعاد محاولة الرسائل: %Ln.</numerusform>
            <numerusform>تُعاد محاولة الرسائل: %Ln.</numerusform>
            <numerusform>تُعاد محاولة الرسائل: %Ln.</numerusform>
            <numerusform>تُعاد محاولة الرسائل: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went meanwhile.</source>
        <translation>
            <numerusform>أُرسل في أثناء ذلك: %Ln.</numerusform>
            <numerusform>أُرسل في أثناء ذلك: %Ln.</numerusform>
            <numerusform>أُرسل في أثناء ذلك: %Ln.</numerusform>
            <numerusform>أُرسل في أثناء ذلك: %Ln.</numerusform>
            <numerusform>أُرسل في أثناء ذلك: %Ln.</numerusform>
            <numerusform>أُرسل في أثناء ذلك: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all failed mails again?</source>
        <translation>هل تعاد محاولة كل الرسائل الفاشلة؟</translation>
    </message>
    <message>
        <source>All mails that were given up are sent once more, also old ones and those that are not listed here.</source>
        <translation>تُرسل كل الرسائل المتروكة مرة أخرى، القديمة منها وغير المعروضة هنا أيضًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>The failed mails could not be queued again.</source>
        <translation>تعذرت إعادة الرسائل الفاشلة إلى الانتظار.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailWords</name>
    <message>
        <source>Verification asked for</source>
        <translation>طُلب التأكيد</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>طُلبت إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>تأكيد العنوان</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>تسجيل دخول من مكان جديد</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>تأكيد العنوان الجديد</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>مسجَّل من قبل</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
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
        <translation>ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
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
    <name>GatehouseAdmin::OAuthAccountTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>لا ينتهي</translation>
    </message>
    <message>
        <source>Expired, can be renewed</source>
        <translation>انتهى، ويمكن تجديده</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>This is about the provider&apos;s token. The user can still log in with the account.</source>
        <translation>هذا عن رمز المزود. ما زال المستخدم يستطيع تسجيل الدخول بالحساب.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>العنوان هناك</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>المعرّف هناك</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>ينتهي الرمز</translation>
    </message>
    <message>
        <source>Provider token</source>
        <translation>رمز المزود</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
    <message>
        <source>Expired provider tokens</source>
        <translation>رموز المزودين المنتهية</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>حسابات OAuth</translation>
    </message>
    <message>
        <source>Address or id of a user, provider:github, is:expired</source>
        <translation>عنوان مستخدم أو معرّفه، provider:github، is:expired</translation>
    </message>
    <message>
        <source>Un&amp;link…</source>
        <translation>فك الربط…</translation>
    </message>
    <message>
        <source>Take the chosen accounts away from their users</source>
        <translation>أخذ الحسابات المختارة من مستخدميها</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>عرض المستخدم</translation>
    </message>
    <message>
        <source>Go to the user of the chosen account</source>
        <translation>الانتقال إلى مستخدم الحساب المختار</translation>
    </message>
    <message>
        <source>Nobody has linked an account of a provider.</source>
        <translation>لم يربط أحد حسابًا لدى مزود.</translation>
    </message>
    <message>
        <source>No linked account is like this. Take words out of the search box to see more.</source>
        <translation>لا يوجد حساب مربوط كهذا. احذف كلمات من خانة البحث لترى المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%Ln حسابات</numerusform>
            <numerusform>%Ln حسابًا</numerusform>
            <numerusform>%Ln حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>The OAuth accounts could not be listed.</source>
        <translation>تعذر عرض حسابات OAuth.</translation>
    </message>
    <message>
        <source>Unlink accounts?</source>
        <translation>هل تريد فك ربط الحسابات؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>تؤخذ الحسابات من مستخدميها (%Ln)، فلا يستطيعون تسجيل الدخول بها حتى يربطوها من جديد.</numerusform>
            <numerusform>تؤخذ الحسابات من مستخدميها (%Ln)، فلا يستطيعون تسجيل الدخول بها حتى يربطوها من جديد.</numerusform>
            <numerusform>تؤخذ الحسابات من مستخدميها (%Ln)، فلا يستطيعون تسجيل الدخول بها حتى يربطوها من جديد.</numerusform>
            <numerusform>تؤخذ الحسابات من مستخدميها (%Ln)، فلا يستطيعون تسجيل الدخول بها حتى يربطوها من جديد.</numerusform>
            <numerusform>تؤخذ الحسابات من مستخدميها (%Ln)، فلا يستطيعون تسجيل الدخول بها حتى يربطوها من جديد.</numerusform>
            <numerusform>تؤخذ الحسابات من مستخدميها (%Ln)، فلا يستطيعون تسجيل الدخول بها حتى يربطوها من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>فُك ربط %Ln، ولم يُفك ربط الأخرى.</numerusform>
            <numerusform>فُك ربط %Ln، ولم يُفك ربط الأخرى.</numerusform>
            <numerusform>فُك ربط %Ln، ولم يُفك ربط الأخرى.</numerusform>
            <numerusform>فُك ربط %Ln، ولم يُفك ربط الأخرى.</numerusform>
            <numerusform>فُك ربط %Ln، ولم يُفك ربط الأخرى.</numerusform>
            <numerusform>فُك ربط %Ln، ولم يُفك ربط الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) unlinked.</source>
        <translation>
            <numerusform>فُك ربط الحسابات: %Ln.</numerusform>
            <numerusform>فُك ربط الحسابات: %Ln.</numerusform>
            <numerusform>فُك ربط الحسابات: %Ln.</numerusform>
            <numerusform>فُك ربط الحسابات: %Ln.</numerusform>
            <numerusform>فُك ربط الحسابات: %Ln.</numerusform>
            <numerusform>فُك ربط الحسابات: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unlink the last way in?</source>
        <translation>هل تريد فك ربط الطريق الأخير للدخول؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>هذه الحسابات (%Ln) هي الطريق الوحيد لدخول مستخدميها، فليس لهم كلمة مرور ولا حساب آخر يعرفه هذا الاتصال. بدونها لا يستطيعون تسجيل الدخول إلا إذا عيّنوا كلمة مرور عبر رسالة:</numerusform>
            <numerusform>هذه الحسابات (%Ln) هي الطريق الوحيد لدخول مستخدميها، فليس لهم كلمة مرور ولا حساب آخر يعرفه هذا الاتصال. بدونها لا يستطيعون تسجيل الدخول إلا إذا عيّنوا كلمة مرور عبر رسالة:</numerusform>
            <numerusform>هذه الحسابات (%Ln) هي الطريق الوحيد لدخول مستخدميها، فليس لهم كلمة مرور ولا حساب آخر يعرفه هذا الاتصال. بدونها لا يستطيعون تسجيل الدخول إلا إذا عيّنوا كلمة مرور عبر رسالة:</numerusform>
            <numerusform>هذه الحسابات (%Ln) هي الطريق الوحيد لدخول مستخدميها، فليس لهم كلمة مرور ولا حساب آخر يعرفه هذا الاتصال. بدونها لا يستطيعون تسجيل الدخول إلا إذا عيّنوا كلمة مرور عبر رسالة:</numerusform>
            <numerusform>هذه الحسابات (%Ln) هي الطريق الوحيد لدخول مستخدميها، فليس لهم كلمة مرور ولا حساب آخر يعرفه هذا الاتصال. بدونها لا يستطيعون تسجيل الدخول إلا إذا عيّنوا كلمة مرور عبر رسالة:</numerusform>
            <numerusform>هذه الحسابات (%Ln) هي الطريق الوحيد لدخول مستخدميها، فليس لهم كلمة مرور ولا حساب آخر يعرفه هذا الاتصال. بدونها لا يستطيعون تسجيل الدخول إلا إذا عيّنوا كلمة مرور عبر رسالة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink all the same</source>
        <translation>فك الربط رغم ذلك</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message>
        <source>The users could not be counted.</source>
        <translation>تعذر عدّ المستخدمين.</translation>
    </message>
    <message>
        <source>The failed mails could not be counted.</source>
        <translation>تعذر عدّ الرسائل الفاشلة.</translation>
    </message>
    <message>
        <source>The tokens could not be counted.</source>
        <translation>تعذر عدّ الرموز.</translation>
    </message>
    <message>
        <source>The new users could not be counted.</source>
        <translation>تعذر عدّ المستخدمين الجدد.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 ٪</translation>
    </message>
    <message>
        <source>%1 have proven their address</source>
        <translation>أكد عناوينهم: %1</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>عرض كل المستخدمين</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>مؤكَّد</translation>
    </message>
    <message numerus="yes">
        <source>Nobody registered in these %Ln day(s).</source>
        <translation>
            <numerusform>لم يسجل أحد في هذه الأيام (%Ln).</numerusform>
            <numerusform>لم يسجل أحد في هذه الأيام (%Ln).</numerusform>
            <numerusform>لم يسجل أحد في هذه الأيام (%Ln).</numerusform>
            <numerusform>لم يسجل أحد في هذه الأيام (%Ln).</numerusform>
            <numerusform>لم يسجل أحد في هذه الأيام (%Ln).</numerusform>
            <numerusform>لم يسجل أحد في هذه الأيام (%Ln).</numerusform>
        </translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>الرموز النشطة</translation>
    </message>
    <message>
        <source>Stored ones; JSON Web Tokens are not counted</source>
        <translation>المحفوظة منها؛ لا تُعدّ رموز JSON Web Token</translation>
    </message>
    <message>
        <source>Failed mails</source>
        <translation>الرسائل الفاشلة</translation>
    </message>
    <message>
        <source>Given up after their last try</source>
        <translation>تُركت بعد محاولتها الأخيرة</translation>
    </message>
    <message>
        <source>New users per day</source>
        <translation>المستخدمون الجدد كل يوم</translation>
    </message>
    <message>
        <source>Counted since Gatehouse writes down when somebody registers, without imported users and those whom another program made.</source>
        <translation>العدّ منذ بدأ Gatehouse يسجل وقت التسجيل، بلا المستوردين ولا من أنشأهم برنامج آخر.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the secret store</source>
        <translation>حفظها في مخزن الأسرار</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>&amp;Password for %1:</source>
        <translation>كلمة المرور لـ %1:</translation>
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
    <name>GatehouseAdmin::PasswordEditor</name>
    <message>
        <source>New password</source>
        <translation>كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>توليد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copies the password once; it leaves the clipboard after a minute.</source>
        <translation>ينسخ كلمة المرور مرة واحدة، وتغادر الحافظة بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SavingDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SearchTerm</name>
    <message>
        <source>without “%1”</source>
        <translation>بدون «%1»</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>يحوي «%1»</translation>
    </message>
    <message>
        <source>e-mail is not %1</source>
        <translation>البريد ليس %1</translation>
    </message>
    <message>
        <source>e-mail is %1</source>
        <translation>البريد هو %1</translation>
    </message>
    <message>
        <source>e-mail does not begin with %1</source>
        <translation>البريد لا يبدأ بـ %1</translation>
    </message>
    <message>
        <source>e-mail begins with %1</source>
        <translation>البريد يبدأ بـ %1</translation>
    </message>
    <message>
        <source>id is not %1</source>
        <translation>المعرّف ليس %1</translation>
    </message>
    <message>
        <source>id is %1</source>
        <translation>المعرّف هو %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>غير نشط</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>غير مؤكَّد</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>أُكِّد</translation>
    </message>
    <message>
        <source>no superuser</source>
        <translation>ليس مشرفًا عامًا</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>not linked with %1</source>
        <translation>غير مربوط بـ %1</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>مربوط بـ %1</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SetPasswordDialog</name>
    <message>
        <source>End all sessions: revoke the user&apos;s tokens</source>
        <translation>إنهاء كل الجلسات: إبطال رموز المستخدم</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>المستخدم:</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>كلمة المرور الجديدة:</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>نُسخت. تغادر الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>عُيّنت كلمة مرور %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
        </translation>
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
    <name>GatehouseAdmin::TemplatePreview</name>
    <message>
        <source>No connection is open.</source>
        <translation>لا يوجد اتصال مفتوح.</translation>
    </message>
    <message>
        <source>The templates have mistakes.</source>
        <translation>في القوالب أخطاء.</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>الموضوع:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>اللغة:</translation>
    </message>
    <message>
        <source>What the mail is about</source>
        <translation>موضوع الرسالة</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>لغة الرسالة</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>عنوان الرسالة</translation>
    </message>
    <message>
        <source>The mail with its layout</source>
        <translation>الرسالة بتنسيقها</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>الرسالة نصًا مجردًا</translation>
    </message>
    <message>
        <source>With &amp;layout</source>
        <translation>مع التنسيق</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>نص مجرد</translation>
    </message>
    <message>
        <source>Forms of the mail</source>
        <translation>أشكال الرسالة</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokenTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (محذوف)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>Good until revoked</source>
        <translation>صالح حتى يُبطل</translation>
    </message>
    <message>
        <source>The beginning of the token. The rest is never shown.</source>
        <translation>بداية الرمز. لا يُعرض باقيه أبدًا.</translation>
    </message>
    <message>
        <source>The first digits of its SHA-256, by which logs and commands call it.</source>
        <translation>الأرقام الأولى من SHA-256 الخاص به، وبها تسميه السجلات والأوامر.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>محفوظ في</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokensView</name>
    <message>
        <source>Database and Redis</source>
        <translation>قاعدة البيانات و Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Active and expired</source>
        <translation>النشطة والمنتهية</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>After “%1:” comes an age, such as 30d, 12h or 45m.</source>
        <translation>بعد «%1:» تأتي مدة مثل 30d أو 12h أو 45m.</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>رموز الوصول</translation>
    </message>
    <message>
        <source>Address or id of a user, older:30d, newer:1h, store:redis, is:expired</source>
        <translation>عنوان مستخدم أو معرّفه، older:30d، newer:1h، store:redis، is:expired</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>End the chosen tokens: whoever has one is logged out at once</source>
        <translation>إنهاء الرموز المختارة: يُسجَّل خروج من يملكها فورًا</translation>
    </message>
    <message>
        <source>Revoke &amp;all of this user…</source>
        <translation>إبطال كل رموز هذا المستخدم…</translation>
    </message>
    <message>
        <source>End all tokens of the user whose token is chosen</source>
        <translation>إنهاء كل رموز المستخدم صاحب الرمز المختار</translation>
    </message>
    <message>
        <source>Remove e&amp;xpired…</source>
        <translation>إزالة المنتهية…</translation>
    </message>
    <message>
        <source>Remove tokens from the database that nobody can use any more</source>
        <translation>إزالة الرموز التي لم يعد أحد يستطيع استعمالها من قاعدة البيانات</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>عرض المستخدم</translation>
    </message>
    <message>
        <source>Go to the user whose token is chosen</source>
        <translation>الانتقال إلى صاحب الرمز المختار</translation>
    </message>
    <message>
        <source>There are no stored tokens. JSON Web Tokens are not stored: they end when they expire.</source>
        <translation>لا توجد رموز محفوظة. رموز JSON Web Token لا تُحفظ، بل تنتهي في موعدها.</translation>
    </message>
    <message>
        <source>No stored token is like this. Take words out of the search box to see more.</source>
        <translation>لا يوجد رمز محفوظ كهذا. احذف كلمات من خانة البحث لترى المزيد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens could not be listed.</source>
        <translation>تعذر عرض الرموز.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>أُبطل %1 من %Ln، ولم تُبطل الأخرى.</numerusform>
            <numerusform>أُبطل %1 من %Ln، ولم تُبطل الأخرى.</numerusform>
            <numerusform>أُبطل %1 من %Ln، ولم تُبطل الأخرى.</numerusform>
            <numerusform>أُبطل %1 من %Ln، ولم تُبطل الأخرى.</numerusform>
            <numerusform>أُبطل %1 من %Ln، ولم تُبطل الأخرى.</numerusform>
            <numerusform>أُبطل %1 من %Ln، ولم تُبطل الأخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke tokens?</source>
        <translation>هل تريد إبطال الرموز؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>ستُنهى الرموز (%Ln). يُسجَّل خروج من يستعملها فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>ستُنهى الرموز (%Ln). يُسجَّل خروج من يستعملها فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>ستُنهى الرموز (%Ln). يُسجَّل خروج من يستعملها فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>ستُنهى الرموز (%Ln). يُسجَّل خروج من يستعملها فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>ستُنهى الرموز (%Ln). يُسجَّل خروج من يستعملها فورًا. لا يمكن التراجع عن هذا.</numerusform>
            <numerusform>ستُنهى الرموز (%Ln). يُسجَّل خروج من يستعملها فورًا. لا يمكن التراجع عن هذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إبطال</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be revoked.</source>
        <translation>تعذر إبطال رموز %1.</translation>
    </message>
    <message>
        <source>The user is gone. Choose the tokens themselves and revoke them.</source>
        <translation>ذهب المستخدم. اختر الرموز نفسها وأبطلها.</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user?</source>
        <translation>هل تريد إبطال كل رموز مستخدم؟</translation>
    </message>
    <message>
        <source>All stored tokens of %1 will be ended, those not listed here too. This cannot be undone.</source>
        <translation>ستُنهى كل رموز %1 المحفوظة، حتى غير المعروضة هنا. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>إبطال الكل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 revoked.</source>
        <translation>
            <numerusform>رموز %1 التي أُبطلت: %Ln.</numerusform>
            <numerusform>رموز %1 التي أُبطلت: %Ln.</numerusform>
            <numerusform>رموز %1 التي أُبطلت: %Ln.</numerusform>
            <numerusform>رموز %1 التي أُبطلت: %Ln.</numerusform>
            <numerusform>رموز %1 التي أُبطلت: %Ln.</numerusform>
            <numerusform>رموز %1 التي أُبطلت: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove expired tokens?</source>
        <translation>هل تريد إزالة الرموز المنتهية؟</translation>
    </message>
    <message>
        <source>Tokens in the database that were made more than %1 hours ago are expired, and will be removed. Redis removes its own by itself.</source>
        <translation>الرموز التي أُنشئت في القاعدة قبل أكثر من %1 ساعة منتهية وستُزال. يزيل Redis رموزه بنفسه.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>This connection does not say how long tokens are good. Those in the database that are older than so many days will be removed, also when they are still good:</source>
        <translation>لا يبيّن هذا الاتصال مدة صلاحية الرموز. ستُزال من القاعدة الرموز الأقدم من هذا العدد من الأيام، حتى الصالحة منها:</translation>
    </message>
    <message>
        <source>Expired tokens could not be removed.</source>
        <translation>تعذرت إزالة الرموز المنتهية.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) removed.</source>
        <translation>
            <numerusform>رموز منتهية أُزيلت: %Ln.</numerusform>
            <numerusform>رموز منتهية أُزيلت: %Ln.</numerusform>
            <numerusform>رموز منتهية أُزيلت: %Ln.</numerusform>
            <numerusform>رموز منتهية أُزيلت: %Ln.</numerusform>
            <numerusform>رموز منتهية أُزيلت: %Ln.</numerusform>
            <numerusform>رموز منتهية أُزيلت: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TransferActions</name>
    <message>
        <source>&amp;Import users…</source>
        <translation>استيراد مستخدمين…</translation>
    </message>
    <message>
        <source>Adds the users of a file: a table (CSV) or JSON lines.</source>
        <translation>يضيف مستخدمي ملف: جدول (CSV) أو أسطر JSON.</translation>
    </message>
    <message>
        <source>&amp;Export users…</source>
        <translation>تصدير مستخدمين…</translation>
    </message>
    <message>
        <source>Writes users into a file: a table (CSV) or JSON lines.</source>
        <translation>يكتب المستخدمين في ملف: جدول (CSV) أو أسطر JSON.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TypedConfirmation</name>
    <message>
        <source>Number of those who are meant</source>
        <translation>عدد المقصودين</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>لا يمكن التراجع عن هذا. اكتب %1 للمتابعة:</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserActions</name>
    <message>
        <source>The configuration says that no mails are sent.</source>
        <translation>يقول الإعداد إن الرسائل لا تُرسل.</translation>
    </message>
    <message>
        <source>&amp;Activate user</source>
        <translation>تفعيل المستخدم</translation>
    </message>
    <message>
        <source>De&amp;activate user</source>
        <translation>تعطيل المستخدم</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Make a user with address and password</source>
        <translation>إنشاء مستخدم بعنوان وكلمة مرور</translation>
    </message>
    <message>
        <source>&amp;Edit e-mail</source>
        <translation>تحرير البريد</translation>
    </message>
    <message>
        <source>Change the address of the chosen user</source>
        <translation>تغيير عنوان المستخدم المختار</translation>
    </message>
    <message>
        <source>Let the chosen user in, or keep him or her out</source>
        <translation>السماح للمستخدم المختار بالدخول أو منعه</translation>
    </message>
    <message>
        <source>Give the chosen user a new password</source>
        <translation>إعطاء المستخدم المختار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Send &amp;verification mail</source>
        <translation>إرسال رسالة التأكيد</translation>
    </message>
    <message>
        <source>Ask the chosen user to prove the address</source>
        <translation>الطلب من المستخدم المختار تأكيد عنوانه</translation>
    </message>
    <message>
        <source>Send mail to re&amp;set the password</source>
        <translation>إرسال رسالة إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Let the chosen user set a new password by mail</source>
        <translation>تمكين المستخدم المختار من تعيين كلمة مرور جديدة بالبريد</translation>
    </message>
    <message>
        <source>Revoke all &amp;tokens</source>
        <translation>إبطال كل الرموز</translation>
    </message>
    <message>
        <source>Log the chosen user out everywhere</source>
        <translation>تسجيل خروج المستخدم المختار من كل مكان</translation>
    </message>
    <message>
        <source>Remove the chosen user with tokens and OAuth accounts</source>
        <translation>إزالة المستخدم المختار مع رموزه وحسابات OAuth</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>التراجع عن آخر تعديل</translation>
    </message>
    <message>
        <source>Do what was undone again</source>
        <translation>إعادة ما تُراجع عنه</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail</source>
        <translation>نسخ البريد</translation>
    </message>
    <message>
        <source>Copy the address of the chosen user</source>
        <translation>نسخ عنوان المستخدم المختار</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy the id of the chosen user</source>
        <translation>نسخ معرّف المستخدم المختار</translation>
    </message>
    <message>
        <source>The mail to %1 waits to be sent.</source>
        <translation>الرسالة إلى %1 تنتظر الإرسال.</translation>
    </message>
    <message>
        <source>The mail to %1 could not be asked for.</source>
        <translation>تعذر طلب الرسالة إلى %1.</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>إبطال كل الرموز</translation>
    </message>
    <message>
        <source>%1 will be logged out everywhere.</source>
        <translation>سيُسجَّل خروج %1 من كل مكان.</translation>
    </message>
    <message>
        <source>%1 is logged out everywhere.</source>
        <translation>سُجِّل خروج %1 من كل مكان.</translation>
    </message>
    <message>
        <source>The tokens of %1 were not revoked.</source>
        <translation>لم تُبطل رموز %1.</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>فك ربط الحساب</translation>
    </message>
    <message>
        <source>%1 will not be able to log in with %2 (%3) any more.</source>
        <translation>لن يستطيع %1 تسجيل الدخول بـ %2 (%3) بعد ذلك.</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>Unlink the last way in</source>
        <translation>فك ربط الطريق الأخير للدخول</translation>
    </message>
    <message>
        <source>%1 has no password and no other account: without this one, the user cannot log in until a password is set. Unlink it nevertheless?</source>
        <translation>ليس لـ %1 كلمة مرور ولا حساب آخر: بدونه لا يستطيع تسجيل الدخول حتى تُعيَّن كلمة مرور. هل تفك الربط رغم ذلك؟</translation>
    </message>
    <message>
        <source>Unlink nevertheless</source>
        <translation>فك الربط رغم ذلك</translation>
    </message>
    <message>
        <source>The account at %1 is unlinked.</source>
        <translation>فُك ربط الحساب لدى %1.</translation>
    </message>
    <message>
        <source>The account at %1 was not unlinked.</source>
        <translation>لم يُفك ربط الحساب لدى %1.</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>حذف المستخدم</translation>
    </message>
    <message>
        <source>%1 will be deleted with all tokens and OAuth accounts.</source>
        <translation>سيُحذف %1 مع كل رموزه وحسابات OAuth.</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>لم يُحذف %1.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>حُذف %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
            <numerusform>رموز أُبطلت: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user…</source>
        <translation>مستخدم جديد…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>حذف المستخدم…</translation>
    </message>
    <message>
        <source>The token %1 is revoked.</source>
        <translation>أُبطل الرمز %1.</translation>
    </message>
    <message>
        <source>The token %1 was not revoked.</source>
        <translation>لم يُبطل الرمز %1.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserCommands</name>
    <message>
        <source>This is the last active superuser: nobody could administrate the service any more. Make somebody else a superuser first.</source>
        <translation>هذا آخر مشرف عام نشط: لن يستطيع أحد إدارة الخدمة بعده. اجعل غيره مشرفًا عامًا أولًا.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserDetails</name>
    <message>
        <source>Choose a user to see more.</source>
        <translation>اختر مستخدمًا لترى المزيد.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>يبدأ SHA-256 بـ %1</translation>
    </message>
    <message>
        <source>Tokens are not stored in this database, so they cannot be listed.</source>
        <translation>لا تُحفظ الرموز في هذه القاعدة، فلا يمكن عرضها.</translation>
    </message>
    <message>
        <source>No tokens: the user is not logged in anywhere.</source>
        <translation>لا رموز: لم يسجل المستخدم الدخول في أي مكان.</translation>
    </message>
    <message>
        <source>No accounts of providers are linked.</source>
        <translation>لا حسابات مزودين مربوطة.</translation>
    </message>
    <message>
        <source>No mails to this user are kept.</source>
        <translation>لا رسائل محفوظة إلى هذا المستخدم.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>حسابات OAuth</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>أُرسلت</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>تأكيد العنوان</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>تغيّرت كلمة المرور</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>تغيّر العنوان</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>تسجيل دخول من مكان جديد</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>مسجَّل من قبل</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>تأكيد العنوان الجديد</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>البريد:</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>المعرّف:</translation>
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
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>إبطال الرمز</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>إبطال كل الرموز</translation>
    </message>
    <message>
        <source>Tokens of the user</source>
        <translation>رموز المستخدم</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>يبدأ بـ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>OAuth accounts of the user</source>
        <translation>حسابات OAuth للمستخدم</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزود</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>ينتهي الرمز</translation>
    </message>
    <message>
        <source>Mails to the user</source>
        <translation>الرسائل إلى المستخدم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>جواب الخادم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen.</source>
        <translation>
            <numerusform>المختارون: %Ln.</numerusform>
            <numerusform>المختارون: %Ln.</numerusform>
            <numerusform>المختارون: %Ln.</numerusform>
            <numerusform>المختارون: %Ln.</numerusform>
            <numerusform>المختارون: %Ln.</numerusform>
            <numerusform>المختارون: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the user can log in</source>
        <translation>هل يستطيع المستخدم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Unlink account…</source>
        <translation>فك ربط الحساب…</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserRecord</name>
    <message>
        <source>The user is inactive. Activate the user to let him or her in.</source>
        <translation>المستخدم معطَّل. فعّله ليتمكن من الدخول.</translation>
    </message>
    <message>
        <source>The address is not verified, and the service wants that. Send a verification mail, or mark the user as verified.</source>
        <translation>العنوان غير مؤكَّد والخدمة تطلب ذلك. أرسل رسالة تأكيد، أو ضع علامة مؤكَّد على المستخدم.</translation>
    </message>
    <message>
        <source>The stored password cannot be read by this service. Set a new one, or send a mail to reset it.</source>
        <translation>لا تستطيع هذه الخدمة قراءة كلمة المرور المحفوظة. عيّن غيرها، أو أرسل رسالة لإعادة تعيينها.</translation>
    </message>
    <message>
        <source>There is no password, and no account of a provider is linked. Set a password, or send a mail to reset it.</source>
        <translation>لا كلمة مرور ولا حساب مزود مربوط. عيّن كلمة مرور، أو أرسل رسالة لإعادة تعيينها.</translation>
    </message>
    <message>
        <source>Cannot log in.</source>
        <translation>لا يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Can log in with %1 only: no password is set.</source>
        <translation>يستطيع الدخول بـ %1 فقط: لم تُعيَّن كلمة مرور.</translation>
    </message>
    <message>
        <source>Can log in with the password.</source>
        <translation>يستطيع الدخول بكلمة المرور.</translation>
    </message>
    <message>
        <source>Can log in with the password, or with %1.</source>
        <translation>يستطيع الدخول بكلمة المرور أو بـ %1.</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried: until %1 the user is let in only from networks where he or she has logged in before. That ends by itself.</source>
        <translation>جُرّبت كلمات مرور خاطئة كثيرة: حتى %1 لا يدخل المستخدم إلا من شبكات سبق أن سجّل الدخول منها. ينتهي ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known here: open the gatehouse.toml of the service to see it.</source>
        <translation>لا يُعرف هنا هل جُرّبت كلمات مرور خاطئة كثيرة: افتح gatehouse.toml الخاص بالخدمة لتعرف ذلك.</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known: Redis does not answer.</source>
        <translation>لا يُعرف هل جُرّبت كلمات مرور خاطئة كثيرة: لا يجيب Redis.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserSearch</name>
    <message>
        <source>“is:%1” is not known: a user can be is:active, is:verified or is:superuser.</source>
        <translation>‏«is:%1» غير معروف: المتاح is:active و is:verified و is:superuser.</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 is inactive: cannot log in.</source>
        <translation>%1 معطَّل: لا يستطيع تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column: it has no index.</source>
        <translation>لا يمكن الترتيب بهذا العمود: لا فهرس له.</translation>
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
        <translation>مشرف عام</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersView</name>
    <message>
        <source>The users cannot be read.</source>
        <translation>تعذرت قراءة المستخدمين.</translation>
    </message>
    <message>
        <source>The value was not saved.</source>
        <translation>لم تُحفظ القيمة.</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>لم يتغير %1.</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>يجري العدّ…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>لا توجد قاعدة بيانات مفتوحة.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>يجري البحث…</translation>
    </message>
    <message>
        <source>There are no users yet. Make one with “New user”, or import a list.</source>
        <translation>لا مستخدمين بعد. أنشئ واحدًا بـ «مستخدم جديد»، أو استورد قائمة.</translation>
    </message>
    <message>
        <source>Nobody matches the search. Remove a condition, or press Esc in the search box to see everybody.</source>
        <translation>لا أحد يطابق البحث. أزل شرطًا، أو اضغط Esc في خانة البحث لترى الجميع.</translation>
    </message>
    <message>
        <source>The user cannot be read.</source>
        <translation>تعذرت قراءة المستخدم.</translation>
    </message>
    <message>
        <source>Search: half an address, text, is:active, not is:verified, provider:github …</source>
        <translation>بحث: نصف عنوان، نص، is:active، not is:verified، provider:github…</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>البحث عن المستخدمين</translation>
    </message>
    <message>
        <source>All words must match. ada@exa: the address begins so; “ada@example.org” in quotes: this address; ada: anywhere in address and text fields. email: id: is:active is:verified is:superuser provider: and not before any of them.</source>
        <translation>يجب أن تطابق كل الكلمات. ada@exa: العنوان يبدأ هكذا؛ &quot;ada@example.org&quot; بين علامتي اقتباس: هذا العنوان؛ ada: في أي مكان من العنوان والحقول النصية. email: id: is:active is:verified is:superuser provider: و not قبل أي منها.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>What can be done with users</source>
        <translation>ما يمكن فعله بالمستخدمين</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>عدد المستخدمين</translation>
    </message>
    <message>
        <source>It is not known who is selected.</source>
        <translation>لا يُعرف من المختار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>لا مستخدمين</numerusform>
            <numerusform>مستخدم واحد</numerusform>
            <numerusform>مستخدمان</numerusform>
            <numerusform>%Ln مستخدمين</numerusform>
            <numerusform>%Ln مستخدمًا</numerusform>
            <numerusform>%Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln user(s)</source>
        <translation>
            <numerusform>نحو %Ln مستخدم</numerusform>
            <numerusform>نحو %Ln مستخدم</numerusform>
            <numerusform>نحو %Ln مستخدم</numerusform>
            <numerusform>نحو %Ln مستخدم</numerusform>
            <numerusform>نحو %Ln مستخدم</numerusform>
            <numerusform>نحو %Ln مستخدم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln user(s)</source>
        <translation>
            <numerusform>أكثر من %Ln مستخدم</numerusform>
            <numerusform>أكثر من %Ln مستخدم</numerusform>
            <numerusform>أكثر من %Ln مستخدم</numerusform>
            <numerusform>أكثر من %Ln مستخدم</numerusform>
            <numerusform>أكثر من %Ln مستخدم</numerusform>
            <numerusform>أكثر من %Ln مستخدم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ValueEditor</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>«%1» ليس عددًا.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::WindowActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>الاتصالات…</translation>
    </message>
    <message>
        <source>Open a remembered connection, or make a new one</source>
        <translation>فتح اتصال محفوظ أو إنشاء اتصال جديد</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>فتح ملف…</translation>
    </message>
    <message>
        <source>Open an SQLite database or a gatehouse.toml</source>
        <translation>فتح قاعدة SQLite أو gatehouse.toml</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>إغلاق الاتصال</translation>
    </message>
    <message>
        <source>Let go of the database</source>
        <translation>ترك قاعدة البيانات</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>How many users there are, and what needs a look</source>
        <translation>كم عدد المستخدمين، وما يحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Find and change users</source>
        <translation>البحث عن المستخدمين وتعديلهم</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>See and revoke access tokens</source>
        <translation>عرض رموز الوصول وإبطالها</translation>
    </message>
    <message>
        <source>O&amp;Auth accounts</source>
        <translation>حسابات OAuth</translation>
    </message>
    <message>
        <source>See and unlink accounts at other providers</source>
        <translation>عرض حسابات المزودين الآخرين وفك ربطها</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>What is to be sent, was sent, and failed</source>
        <translation>ما سيُرسل وما أُرسل وما فشل</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Ask the database anew</source>
        <translation>سؤال قاعدة البيانات من جديد</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>الانتقال إلى خانة البحث</translation>
    </message>
    <message>
        <source>Error was r&amp;ead	Esc</source>
        <translation>قُرئ الخطأ	Esc</translation>
    </message>
    <message>
        <source>Close the message about what went wrong</source>
        <translation>إغلاق رسالة الخطأ</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>مثل سطح المكتب</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>فاتح أو داكن، مثل سطح المكتب</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>داكن على فاتح</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>فاتح على داكن</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>الأوامر…</translation>
    </message>
    <message>
        <source>Find every action by its name</source>
        <translation>إيجاد كل إجراء باسمه</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>حول Gatehouse</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>ما هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence; %2: what a database server said, in its own words</extracomment>
        <translation>%1 يقول الخادم: %2</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>لا يمكن الوصول إلى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The database stayed locked; another program may hold it.</source>
        <translation>ظلّت قاعدة البيانات مقفلة؛ ربما يحتجزها برنامج آخر.</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>استغرقت قاعدة البيانات وقتًا طويلًا.</translation>
    </message>
    <message>
        <source>There is no room left where the database is.</source>
        <translation>لم تبقَ مساحة في مكان قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The account of the database may not do this.</source>
        <translation>لا يُسمح لحساب قاعدة البيانات بذلك.</translation>
    </message>
    <message>
        <source>The database does not understand a statement.</source>
        <translation>لا تفهم قاعدة البيانات إحدى التعليمات.</translation>
    </message>
    <message>
        <source>The database refuses a value.</source>
        <translation>ترفض قاعدة البيانات إحدى القيم.</translation>
    </message>
    <message>
        <source>The database has not the tables that this version needs; run `gatehouse migrate`.</source>
        <translation>لا تحتوي قاعدة البيانات على الجداول التي يحتاجها هذا الإصدار؛ شغّل `gatehouse migrate`.</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>تعذّر فتح ملف قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The file is no usable SQLite database.</source>
        <translation>الملف ليس قاعدة بيانات SQLite صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>Redis, which keeps the tokens, does not answer.</source>
        <translation>لا يردّ Redis الذي يحفظ الرموز.</translation>
    </message>
    <message>
        <source>Redis refuses a command.</source>
        <translation>يرفض Redis أحد الأوامر.</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>هذا العنوان مستعمل.</translation>
    </message>
    <message>
        <source>This id is taken.</source>
        <translation>هذا المعرّف مستعمل.</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>يوجد مستخدم بهذا البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Such a row exists already.</source>
        <translation>يوجد صف كهذا.</translation>
    </message>
    <message>
        <source>The user is gone.</source>
        <translation>لم يعد المستخدم موجودًا.</translation>
    </message>
    <message>
        <source>The user was changed meanwhile.</source>
        <translation>تغيّر المستخدم في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Other data still belongs to this user.</source>
        <translation>ما زالت بيانات أخرى تخصّ هذا المستخدم.</translation>
    </message>
    <message>
        <source>A text must not hold the character U+0000.</source>
        <translation>يجب ألّا يحتوي النص على الحرف U+0000.</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>أُرسلت هذه الرسالة من قبل.</translation>
    </message>
    <message>
        <source>This account is linked to another user.</source>
        <translation>هذا الحساب مرتبط بمستخدم آخر.</translation>
    </message>
    <message>
        <source>This is no UUID.</source>
        <translation>هذا ليس UUID.</translation>
    </message>
    <message>
        <source>This is no integer.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>After Unicode normalization: %1</source>
        <translation>بعد تسوية Unicode: %1</translation>
    </message>
    <message>
        <source>The database is too busy to count.</source>
        <translation>قاعدة البيانات مشغولة جدًا فلا تستطيع العدّ.</translation>
    </message>
    <message>
        <source>The database wants a value for a column that got none; see [[user.field]].</source>
        <translation>تتطلب قاعدة البيانات قيمة لعمود لم يحصل على قيمة؛ انظر [[user.field]].</translation>
    </message>
    <message>
        <source>Redis answers something else than was asked.</source>
        <translation>يجيب Redis بغير ما سُئل عنه.</translation>
    </message>
    <message>
        <source>Too many attempts: try again later.</source>
        <translation>محاولات كثيرة جدًا: حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>أقصى طول لعنوان البريد بالأحرف: %1.</translation>
    </message>
    <message>
        <source>This configuration sends no mail ([mail] transport).</source>
        <translation>هذه الإعدادات لا ترسل بريدًا ([mail] transport).</translation>
    </message>
    <message>
        <source>There is nothing to search for in a condition.</source>
        <translation>لا يوجد في أحد الشروط ما يُبحث عنه.</translation>
    </message>
    <message>
        <source>No text holds the character U+0000.</source>
        <translation>لا يوجد نص يحتوي على الحرف U+0000.</translation>
    </message>
    <message>
        <source>A text to search for has at most %1 characters.</source>
        <translation>أقصى طول لنص البحث بالأحرف: %1.</translation>
    </message>
    <message>
        <source>A search has at most %1 conditions.</source>
        <translation>أقصى عدد لشروط البحث: %1.</translation>
    </message>
    <message>
        <source>Password should be at least %1 character(s)</source>
        <translation>أقل طول لكلمة المرور بالأحرف: %1</translation>
    </message>
    <message>
        <source>Password should be at most %1 byte(s)</source>
        <translation>أقصى طول لكلمة المرور بالبايت: %1</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>لا يوجد حقل %1.</translation>
    </message>
    <message>
        <source>There is no field %1 to write.</source>
        <translation>لا يوجد حقل %1 تمكن الكتابة فيه.</translation>
    </message>
    <message>
        <source>The field %1 must be given.</source>
        <translation>يجب ذكر الحقل %1.</translation>
    </message>
    <message>
        <source>The field %1 must be a text.</source>
        <translation>يجب أن يكون الحقل %1 نصًا.</translation>
    </message>
    <message>
        <source>The field %1 must have at most %2 characters.</source>
        <translation>أقصى طول للحقل %1 بالأحرف: %2.</translation>
    </message>
    <message>
        <source>The field %1 must be an integer of 64 bits.</source>
        <translation>يجب أن يكون الحقل %1 عددًا صحيحًا من 64 بت.</translation>
    </message>
    <message>
        <source>The field %1 must be a number.</source>
        <translation>يجب أن يكون الحقل %1 عددًا.</translation>
    </message>
    <message>
        <source>The field %1 must be true or false.</source>
        <translation>يجب أن يكون الحقل %1 true أو false.</translation>
    </message>
    <message>
        <source>The field %1 must be a single value.</source>
        <translation>يجب أن يكون الحقل %1 قيمة واحدة.</translation>
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
        <source>%1 cannot be read: %2.</source>
        <translation>لا يمكن قراءة %1: %2.</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>لا يمكن إلا للملف أن يُقرأ مجددًا من حيث توقفت قراءته.</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>الملف فارغ: يجب أن يذكر سطره الأول الأعمدة، مثل email,hashed_password.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark in the wrong place.</source>
        <translation>في السطر الأول، الذي يذكر الأعمدة، علامة اقتباس في غير موضعها.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark that is never closed.</source>
        <translation>في السطر الأول، الذي يذكر الأعمدة، علامة اقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is not valid UTF-8.</source>
        <translation>السطر الأول، الذي يذكر الأعمدة، ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>السطر الأول، الذي يذكر الأعمدة، أطول من ميبيبايت، أو فيه علامة اقتباس لا تُغلق أبدًا.</translation>
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
        <source>The first line names no column email.</source>
        <translation>لا يذكر السطر الأول عمود email.</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>عمودان من الملف يُراد لهما أن يكونا عمودًا واحدًا.</translation>
    </message>
    <message>
        <source>There is a column &quot;password&quot;: Gatehouse takes no plain passwords from a file, where everybody who finds it could read them, and hashing a million takes a day. Name the column hashed_password if it holds hashes (as Django&apos;s does); without one, users set a password by &quot;forgot password&quot;.</source>
        <translation>يوجد عمود «password»: لا يأخذ Gatehouse كلمات مرور صريحة من ملف، إذ يستطيع كل من يجده أن يقرأها، وحساب بصمات مليون منها يستغرق يومًا. سمِّ العمود hashed_password إن كان يحتوي على بصمات (كبصمات Django)؛ وبدونه يضع المستخدمون كلمة مرور عبر «نسيت كلمة المرور».</translation>
    </message>
    <message>
        <source>The line has a quotation mark in the wrong place.</source>
        <translation>في السطر علامة اقتباس في غير موضعها.</translation>
    </message>
    <message>
        <source>The line has a quotation mark that is never closed.</source>
        <translation>في السطر علامة اقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>السطر ليس UTF-8 صالحًا.</translation>
    </message>
    <message>
        <source>The line is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>السطر أطول من ميبيبايت، أو فيه علامة اقتباس لا تُغلق أبدًا.</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line names %2.</source>
        <translation>عدد خلايا السطر (%1) لا يطابق عدد ما يذكره السطر الأول (%2).</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>السطر متداخل بعمق زائد.</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>السطر ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting value at character %1.</source>
        <translation>السطر ليس JSON: تنقص قيمة عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Out of range number at character %1.</source>
        <translation>السطر ليس JSON: العدد عند الحرف %1 كبير جدًا.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;,&apos; delimiter at character %1.</source>
        <translation>السطر ليس JSON: تنقص فاصلة عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;:&apos; delimiter at character %1.</source>
        <translation>السطر ليس JSON: تنقص نقطتان رأسيتان عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting property name enclosed in double quotes at character %1.</source>
        <translation>السطر ليس JSON: ينقص اسم بين علامتي اقتباس مزدوجتين عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of array at character %1.</source>
        <translation>السطر ليس JSON: فاصلة زائدة قبل نهاية قائمة عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of object at character %1.</source>
        <translation>السطر ليس JSON: فاصلة زائدة قبل نهاية كائن عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Duplicate key at character %1.</source>
        <translation>السطر ليس JSON: الاسم عند الحرف %1 مكرر.</translation>
    </message>
    <message>
        <source>The line is no JSON: Unterminated string starting at at character %1.</source>
        <translation>السطر ليس JSON: النص الذي يبدأ عند الحرف %1 لا ينتهي.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid control character at at character %1.</source>
        <translation>السطر ليس JSON: حرف تحكم عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \escape at character %1.</source>
        <translation>السطر ليس JSON: تسلسل \escape غير صالح عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \uXXXX escape at character %1.</source>
        <translation>السطر ليس JSON: تسلسل \uXXXX غير صالح عند الحرف %1.</translation>
    </message>
    <message>
        <source>The line is no JSON: Extra data at character %1.</source>
        <translation>السطر ليس JSON: بيانات زائدة ابتداءً من الحرف %1.</translation>
    </message>
    <message>
        <source>There is no email.</source>
        <translation>لا يوجد عنوان بريد.</translation>
    </message>
    <message>
        <source>The id is no integer.</source>
        <translation>المعرّف ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>The id is no UUID.</source>
        <translation>المعرّف ليس UUID.</translation>
    </message>
    <message>
        <source>hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, PBKDF2 of Django), or it costs too much.</source>
        <translation>الحقل hashed_password ليس بصمة يمكن التحقق منها (Argon2 أو bcrypt أو scrypt أو PBKDF2 من Django)، أو أن التحقق منها مكلف جدًا.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>يجب أن يكون %1 true أو false.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>يجب أن يكون %1 نصًا.</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, or half of one.</source>
        <translation>يحتوي %1 على الحرف U+0000 أو على نصف حرف.</translation>
    </message>
    <message>
        <source>This address belongs to the user %1.</source>
        <translation>هذا العنوان للمستخدم %1.</translation>
    </message>
    <message>
        <source>An email address must have an @-sign.</source>
        <translation>يجب أن يحتوي عنوان البريد على العلامة @.</translation>
    </message>
    <message>
        <source>There must be something before the @-sign.</source>
        <translation>يجب أن يوجد شيء قبل العلامة @.</translation>
    </message>
    <message>
        <source>There must be something after the @-sign.</source>
        <translation>يجب أن يوجد شيء بعد العلامة @.</translation>
    </message>
    <message>
        <source>There can&apos;t be anything after the email address.</source>
        <translation>لا يجوز أن يأتي شيء بعد عنوان البريد.</translation>
    </message>
    <message>
        <source>An email address cannot start with a period.</source>
        <translation>لا يجوز أن يبدأ عنوان البريد بنقطة.</translation>
    </message>
    <message>
        <source>An email address cannot end with a period.</source>
        <translation>لا يجوز أن ينتهي عنوان البريد بنقطة.</translation>
    </message>
    <message>
        <source>An email address cannot end with a hyphen.</source>
        <translation>لا يجوز أن ينتهي عنوان البريد بشرطة.</translation>
    </message>
    <message>
        <source>An email address cannot have two periods in a row.</source>
        <translation>لا يجوز أن تتوالى نقطتان في عنوان البريد.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately before the @-sign.</source>
        <translation>لا يجوز أن توجد في عنوان البريد نقطة قبل العلامة @ مباشرة.</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately after the @-sign.</source>
        <translation>لا يجوز أن توجد في عنوان البريد نقطة بعد العلامة @ مباشرة.</translation>
    </message>
    <message>
        <source>An email address cannot have a hyphen immediately after the @-sign.</source>
        <translation>لا يجوز أن توجد في عنوان البريد شرطة بعد العلامة @ مباشرة.</translation>
    </message>
    <message>
        <source>An email address cannot have a period and a hyphen next to each other.</source>
        <translation>لا يجوز أن تتجاور نقطة وشرطة في عنوان البريد.</translation>
    </message>
    <message>
        <source>An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.</source>
        <translation>لا يجوز أن يأتي في عنوان البريد حرفان تليهما شرطتان بعد العلامة @ أو بعد نقطة مباشرة، إلا في Punycode.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters before the @-sign: %1.</source>
        <translation>يحتوي عنوان البريد قبل العلامة @ على أحرف غير صالحة: %1.</translation>
    </message>
    <message>
        <source>The email address contains invalid characters in quotes before the @-sign: %1.</source>
        <translation>يحتوي عنوان البريد بين علامتي الاقتباس قبل العلامة @ على أحرف غير صالحة: %1.</translation>
    </message>
    <message>
        <source>The email address contains unsafe characters: %1.</source>
        <translation>يحتوي عنوان البريد على أحرف غير آمنة: %1.</translation>
    </message>
    <message>
        <source>Quoting the part before the @-sign is not allowed here.</source>
        <translation>لا يُسمح هنا بوضع الجزء الذي قبل العلامة @ بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>Extra character(s) found after close quote: %1</source>
        <translation>وُجد بعد علامة الاقتباس الختامية شيء زائد: %1</translation>
    </message>
    <message>
        <source>The display name contains invalid characters when not quoted: %1.</source>
        <translation>يحتوي الاسم المعروض على أحرف غير صالحة بدون علامتي اقتباس: %1.</translation>
    </message>
    <message>
        <source>A display name and angle brackets around the email address are not permitted here.</source>
        <translation>لا يُسمح هنا باسم معروض ولا بأقواس زاوية حول عنوان البريد.</translation>
    </message>
    <message>
        <source>An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.</source>
        <translation>إذا فُتح قوس زاوية في بداية عنوان البريد وجب أن يُغلق في نهايته.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters: %1.</source>
        <translation>يحتوي الجزء الذي بعد العلامة @ على أحرف غير صالحة: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters (%1).</source>
        <translation>يحتوي الجزء الذي بعد العلامة @ على أحرف غير صالحة (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters after Unicode normalization: %1.</source>
        <translation>يحتوي الجزء الذي بعد العلامة @ على أحرف غير صالحة بعد تسوية Unicode: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign is invalid (%1).</source>
        <translation>الجزء الذي بعد العلامة @ غير صالح (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid IDNA (%1).</source>
        <translation>الجزء الذي بعد العلامة @ ليس IDNA صالحًا (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It should have a period.</source>
        <translation>الجزء الذي بعد العلامة @ غير صالح. ينبغي أن تكون فيه نقطة.</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It is not within a valid top-level domain.</source>
        <translation>الجزء الذي بعد العلامة @ غير صالح. فهو ليس ضمن نطاق صالح من المستوى الأعلى.</translation>
    </message>
    <message>
        <source>The part after the @-sign is a special-use or reserved name that cannot be used with email.</source>
        <translation>الجزء الذي بعد العلامة @ اسم محجوز أو لاستعمال خاص ولا يصلح للبريد.</translation>
    </message>
    <message>
        <source>A bracketed IP address after the @-sign is not allowed here.</source>
        <translation>لا يُسمح هنا بعنوان IP بين قوسين بعد العلامة @.</translation>
    </message>
    <message>
        <source>The address in brackets after the @-sign is not valid: It is not an IPv4 address (%1) or is missing an address literal tag.</source>
        <translation>العنوان بين القوسين بعد العلامة @ غير صالح: فهو ليس عنوان IPv4 (%1)، أو تنقصه علامة نوع العنوان.</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets after the @-sign is not valid (%1).</source>
        <translation>عنوان IPv6 بين القوسين بعد العلامة @ غير صالح (%1).</translation>
    </message>
    <message>
        <source>The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.</source>
        <translation>الجزء بين القوسين بعد العلامة @ ليس عنوان IPv4 وليست له علامة نوع العنوان.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters in brackets: %1.</source>
        <translation>يحتوي الجزء الذي بعد العلامة @ على أحرف غير صالحة بين القوسين: %1.</translation>
    </message>
    <message>
        <source>The part after the @-sign contains an invalid address literal tag in brackets.</source>
        <translation>يحتوي الجزء الذي بعد العلامة @ على علامة نوع عنوان غير صالحة بين القوسين.</translation>
    </message>
    <message>
        <source>Length must not exceed 2048 characters</source>
        <translation>يجب ألّا يتجاوز الطول 2048 حرفًا</translation>
    </message>
    <message>
        <source>The email address is too long (%1 character(s) too many).</source>
        <translation>عنوان البريد طويل جدًا (الأحرف الزائدة: %1).</translation>
    </message>
    <message>
        <source>The email address is too long after normalization (%1 byte(s) too many).</source>
        <translation>عنوان البريد طويل جدًا بعد التسوية (البايتات الزائدة: %1).</translation>
    </message>
    <message>
        <source>The email address is too long when the part after the @-sign is converted to IDNA ASCII (%1 byte(s) too many).</source>
        <translation>عنوان البريد طويل جدًا عند تحويل الجزء الذي بعد العلامة @ إلى IDNA ASCII (البايتات الزائدة: %1).</translation>
    </message>
    <message>
        <source>The email address is too long before the @-sign (%1 character(s) too many).</source>
        <translation>عنوان البريد طويل جدًا قبل العلامة @ (الأحرف الزائدة: %1).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 character(s) too many).</source>
        <translation>عنوان البريد طويل جدًا بعد العلامة @ (الأحرف الزائدة: %1).</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 byte(s) too many after IDNA encoding).</source>
        <translation>عنوان البريد طويل جدًا بعد العلامة @ (البايتات الزائدة بعد ترميز IDNA: %1).</translation>
    </message>
    <message>
        <source>After the @-sign, periods cannot be separated by so many characters (%1 character(s) too many).</source>
        <translation>لا يجوز أن تفصل بين نقطتين بعد العلامة @ أحرف بهذا العدد (الأحرف الزائدة: %1).</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>هذا الاتصال للقراءة فقط.</translation>
    </message>
    <message>
        <source>The URL of Redis cannot be read: %1</source>
        <translation>لا يمكن قراءة عنوان Redis: %1</translation>
    </message>
    <message>
        <source>This account may not enter the folder of the database %1; run this command as the account of the service.</source>
        <translation>لا يحق لهذا الحساب دخول مجلد قاعدة البيانات %1؛ شغّل هذا بحساب الخدمة.</translation>
    </message>
    <message>
        <source>The database %1 is not a file; see database.url.</source>
        <translation>قاعدة البيانات %1 ليست ملفًا؛ انظر database.url.</translation>
    </message>
    <message>
        <source>The database %1 belongs to the account %2; run this command as that one.</source>
        <translation>قاعدة البيانات %1 ملك للحساب %2؛ شغّل هذا بذلك الحساب.</translation>
    </message>
    <message>
        <source>There is no database %1; `gatehouse migrate` makes one, or --config names another configuration.</source>
        <translation>لا توجد قاعدة بيانات %1؛ ينشئها `gatehouse migrate`، أو اذكر إعدادات أخرى بالخيار --config.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are integers; user.id must be &quot;integer&quot;.</source>
        <translation>المعرّفات في الجدول %1 أعداد صحيحة؛ يجب أن يكون user.id على القيمة &quot;integer&quot;.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are UUIDs; user.id must be &quot;uuid&quot;.</source>
        <translation>المعرّفات في الجدول %1 من نوع UUID؛ يجب أن يكون user.id على القيمة &quot;uuid&quot;.</translation>
    </message>
    <message>
        <source>The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text of 36 characters or as a type of the database.</source>
        <translation>المعرّفات في الجدول %1 من النوع %2؛ يعرف هذا الإصدار الأعداد الصحيحة، وUUID نصًا من 36 حرفًا أو نوعًا من أنواع قاعدة البيانات.</translation>
    </message>
    <message>
        <source>The table %1 is none of users: it has no column %2. database.user_table names the right one.</source>
        <translation>الجدول %1 ليس جدول مستخدمين: ينقصه العمود %2. يُذكر الجدول الصحيح في database.user_table.</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>لا يمكن قراءة ملف المفتاح %1: %2</translation>
    </message>
    <message>
        <source>The key file %1 is open to other accounts; run: chmod 600 %1</source>
        <translation>ملف المفتاح %1 مفتوح لحسابات أخرى؛ شغّل: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key in %1 is shorter than %2 bytes.</source>
        <translation>المفتاح في %1 أقصر من المطلوب بالبايت: %2.</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>هذا ليس عنوان URL</translation>
    </message>
    <message>
        <source>the scheme must be postgresql or mysql</source>
        <translation>يجب أن يكون المخطط postgresql أو mysql</translation>
    </message>
    <message>
        <source>a host and the name of the database are needed</source>
        <translation>يلزم مضيف واسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>لا يوجد معامل %1</translation>
    </message>
    <message>
        <source>%1 must not hold a semicolon</source>
        <translation>يجب ألّا يحتوي %1 على فاصلة منقوطة</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds from 1 to %2</source>
        <translation>يجب أن يكون %1 عددًا من الثواني من 1 إلى %2</translation>
    </message>
    <message>
        <source>sslmode must be disable, prefer, require, verify-ca or verify-full</source>
        <translation>يجب أن يكون sslmode أحد هذه: disable أو prefer أو require أو verify-ca أو verify-full</translation>
    </message>
    <message>
        <source>sslmode=%1 needs sslrootcert, a PEM file of authorities</source>
        <translation>يتطلب sslmode=%1 الخيار sslrootcert، وهو ملف PEM لسلطات التصديق</translation>
    </message>
    <message>
        <source>sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca</source>
        <translation>الخيار sslmode=verify-full لـ PostgreSQL فقط؛ أما MariaDB فيعرف verify-ca</translation>
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
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
