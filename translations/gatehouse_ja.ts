<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Mail</name>
    <message>
        <source>Welcome to {service}. Please confirm that {recipient} is your e-mail address.</source>
        <extracomment>{service} is the name of the service, {recipient} the e-mail address of the reader.</extracomment>
        <translation>{service} へようこそ。{recipient} がお客様のメールアドレスであることをご確認ください。</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, asked to set a new password for your account at {service}.</source>
        <extracomment>{service} is the name of the service.</extracomment>
        <translation>{service} のアカウントについて、新しいパスワードの設定がリクエストされました。</translation>
    </message>
    <message>
        <source>The password of your account at {service} was changed ({time}).</source>
        <extracomment>{service} is the name of the service, {time} an instant such as &quot;20 November 2026, 16:03 UTC&quot;.</extracomment>
        <translation>{service} のアカウントのパスワードが変更されました（{time}）。</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed to {new_email} ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>{new_email} is the new e-mail address of the account.</extracomment>
        <translation>{service} のアカウントのメールアドレスが {new_email} に変更されました（{time}）。今後、アカウントに関するお知らせは変更前のメールアドレスには送信されません。</translation>
    </message>
    <message>
        <source>The e-mail address of your account at {service} was changed ({time}). Messages about the account will no longer be sent to the old address.</source>
        <extracomment>The same where the new e-mail address is not known.</extracomment>
        <translation>{service} のアカウントのメールアドレスが変更されました（{time}）。今後、アカウントに関するお知らせは変更前のメールアドレスには送信されません。</translation>
    </message>
    <message>
        <source>Somebody logged in to your account at {service} from a place or a device that was not used before.</source>
        <translation>これまでに使用されたことのない場所または端末から、{service} のアカウントへのログインがありました。</translation>
    </message>
    <message>
        <source>This is a test message. If you can read it, {service} can send mail.</source>
        <extracomment>The mail that an administrator sends to see whether mails arrive.</extracomment>
        <translation>これはテストメールです。このメールをお読みいただけていれば、{service} からのメール送信は正常に行われています。</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message.</source>
        <translation>お心当たりのない場合は、このメールを破棄していただいて問題ありません。</translation>
    </message>
    <message>
        <source>The link is valid for one hour.</source>
        <translation>リンクの有効期限は 1 時間です。</translation>
    </message>
    <message>
        <source>If the button does not work, open this address in your browser:</source>
        <extracomment>Stands above the link itself.</extracomment>
        <translation>ボタンが機能しない場合は、次のアドレスをブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Confirm your e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>メールアドレスをご確認ください</translation>
    </message>
    <message>
        <source>Confirm e-mail address</source>
        <extracomment>On a button.</extracomment>
        <translation>メールアドレスを確認する</translation>
    </message>
    <message>
        <source>To confirm the address, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>メールアドレスを確認するには、次のリンクを開いてください。</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <extracomment>Subject of the mail, and on its button.</extracomment>
        <translation>新しいパスワードの設定</translation>
    </message>
    <message>
        <source>To set a new password, open this link:</source>
        <extracomment>Stands above the link in a mail without buttons.</extracomment>
        <translation>新しいパスワードを設定するには、次のリンクを開いてください。</translation>
    </message>
    <message>
        <source>If you did not ask for this, you can simply ignore this message; your password stays as it is.</source>
        <translation>お心当たりのない場合は、このメールを破棄していただいて問題ありません。現在のパスワードは変更されません。</translation>
    </message>
    <message>
        <source>Your password was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>パスワードが変更されました</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once and contact the operator of {service}.</source>
        <translation>お客様ご自身による変更の場合は、何もしていただく必要はありません。お心当たりのない場合は、ただちに新しいパスワードを設定し、{service} の運営者にご連絡ください。</translation>
    </message>
    <message>
        <source>Your e-mail address was changed</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>メールアドレスが変更されました</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please contact the operator of {service} at once: somebody else may have access to your account.</source>
        <translation>お客様ご自身による変更の場合は、何もしていただく必要はありません。お心当たりのない場合は、第三者がアカウントを利用できる状態になっているおそれがありますので、ただちに {service} の運営者にご連絡ください。</translation>
    </message>
    <message>
        <source>New login to your account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>アカウントへの新しいログインがありました</translation>
    </message>
    <message>
        <source>Time: {time}</source>
        <translation>日時：{time}</translation>
    </message>
    <message>
        <source>IP address: {client_address}</source>
        <extracomment>{client_address} is an address such as 192.0.2.1.</extracomment>
        <translation>IP アドレス：{client_address}</translation>
    </message>
    <message>
        <source>Browser or app: {user_agent}</source>
        <extracomment>{user_agent} is what a browser says of itself, such as &quot;Mozilla/5.0 (X11; Linux x86_64)&quot;.</extracomment>
        <translation>ブラウザーまたはアプリ：{user_agent}</translation>
    </message>
    <message>
        <source>If it was you, there is nothing to do. If not, please set a new password at once.</source>
        <translation>お客様ご自身によるログインの場合は、何もしていただく必要はありません。お心当たりのない場合は、ただちに新しいパスワードを設定してください。</translation>
    </message>
    <message>
        <source>You already have an account</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>すでにアカウントをお持ちです</translation>
    </message>
    <message>
        <source>If it was you, please log in as usual; if you have forgotten your password, you can set a new one. If not, you can simply ignore this message; nothing was changed.</source>
        <translation>お客様ご自身による操作の場合は、いつもどおりログインしてください。パスワードをお忘れの場合は、新しいパスワードを設定できます。お心当たりのない場合は、このメールを破棄していただいて問題ありません。変更は何も行われていません。</translation>
    </message>
    <message>
        <source>Test message from {service}</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>{service} からのテストメール</translation>
    </message>
    <message>
        <source>The operator of {service} sent it; there is nothing to do.</source>
        <translation>このメールは {service} の運営者が送信したものです。何もしていただく必要はありません。</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>ご利用いただき、ありがとうございます。</translation>
    </message>
    <message>
        <source>This message was sent automatically by {service} ({public_url}).</source>
        <extracomment>At the foot of every mail. {public_url} is the address of the service, https://example.org.</extracomment>
        <translation>このメールは {service} ( {public_url} ) から自動的に送信されました。</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>An address, or a browser, that is not known: &quot;IP address: unknown&quot;.</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>{date}, {clock} UTC</source>
        <extracomment>{date} is a date in words, {clock} a time such as 16:03; UTC is the time zone.</extracomment>
        <translation>{date} {clock} UTC</translation>
    </message>
    <message>
        <source>Somebody, hopefully you, wants to use the e-mail address {recipient} for an account at {service}. Please confirm that this address is yours.</source>
        <extracomment>Goes to the new address of an account; its reader may have no account.</extracomment>
        <translation>メールアドレス {recipient} を {service} のアカウントで使用するリクエストがありました。お客様のメールアドレスであることをご確認ください。</translation>
    </message>
    <message>
        <source>Somebody, probably you, wanted to use the e-mail address {recipient} for an account at {service}. There is already an account with this address.</source>
        <translation>メールアドレス {recipient} を {service} のアカウントで使用するリクエストがありましたが、このメールアドレスのアカウントはすでに存在します。</translation>
    </message>
    <message>
        <source>Confirm your new e-mail address</source>
        <extracomment>Subject of the mail.</extracomment>
        <translation>新しいメールアドレスをご確認ください</translation>
    </message>
</context>
</TS>
