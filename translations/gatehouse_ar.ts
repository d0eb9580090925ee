<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
