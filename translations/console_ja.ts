<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>GatehouseAdmin::BulkDialog</name>
    <message>
        <source>The users and what happens to each</source>
        <translation>ユーザーと、それぞれの結果</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Number of users to delete</source>
        <translation>削除するユーザーの数</translation>
    </message>
    <message>
        <source>Show only users who were &amp;not done</source>
        <translation>完了しなかったユーザーだけを表示(&amp;N)</translation>
    </message>
    <message>
        <source>Show only users who are &amp;left out</source>
        <translation>除外されたユーザーだけを表示(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>Looking up who is meant: %Ln user(s) so far …</source>
        <translation>
            <numerusform>対象を調べています: これまでに %Ln 人…</numerusform>
        </translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be done here.</source>
        <translation>この接続は読み取り専用です。ここでは何もできません。</translation>
    </message>
    <message>
        <source>Cancelling: the users at hand are still being done …</source>
        <translation>中止しています: 処理中のユーザーだけ終わらせます…</translation>
    </message>
    <message>
        <source>%1 of %2 …</source>
        <translation>%1 / %2…</translation>
    </message>
    <message>
        <source>The users cannot be looked up, and nothing was changed. %1 Close this and try again.</source>
        <translation>ユーザーを調べられませんでした。何も変更されていません。%1 閉じてやり直してください。</translation>
    </message>
    <message>
        <source>This cannot be undone. To delete them, type their number, %1:</source>
        <translation>これは元に戻せません。削除するには人数の %1 を入力してください:</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::BulkRowsModel</name>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理の内容</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
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
        <translation>ユーザーを一括で有効にする(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Deactivate users…</source>
        <translation>ユーザーを一括で無効にする(&amp;D)…</translation>
    </message>
    <message>
        <source>Mark users as &amp;verified…</source>
        <translation>ユーザーを確認済みにする(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Revoke tokens…</source>
        <translation>トークンを取り消す(&amp;R)…</translation>
    </message>
    <message>
        <source>Send &amp;verification mails…</source>
        <translation>確認メールを一括で送る(&amp;V)…</translation>
    </message>
    <message>
        <source>Send &amp;password reset mails…</source>
        <translation>パスワード再設定メールを一括で送る(&amp;P)…</translation>
    </message>
    <message>
        <source>De&amp;lete users…</source>
        <translation>ユーザーを一括で削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Active users can log in, and their tokens are accepted.</source>
        <translation>有効なユーザーはログインでき、そのトークンも使えます。</translation>
    </message>
    <message>
        <source>Inactive users cannot log in, and their tokens are not accepted until they are active again. Nothing of them is lost.</source>
        <translation>無効なユーザーは、再び有効にするまでログインできず、トークンも使えません。データは失われません。</translation>
    </message>
    <message>
        <source>Verified users count as having proven that they receive mail at their address. They get no mail about it.</source>
        <translation>確認済みのユーザーは、そのアドレスでメールを受け取れるとみなされます。通知メールは送られません。</translation>
    </message>
    <message>
        <source>Users are logged out everywhere and have to log in again. Tokens that are not stored (JWT) stay good until they expire.</source>
        <translation>ユーザーはすべての場所でログアウトされ、再ログインが必要です。保存されないトークン (JWT) は期限まで有効です。</translation>
    </message>
    <message>
        <source>Users get a mail with a link that proves their address. Mails wait in the outbox until the service sends them.</source>
        <translation>アドレスを確認するリンクがメールで届きます。メールはサービスが送るまで送信箱で待ちます。</translation>
    </message>
    <message>
        <source>Users get a mail with a link by which they can set a new password. Mails wait in the outbox until the service sends them.</source>
        <translation>新しいパスワードを設定するリンクがメールで届きます。メールはサービスが送るまで送信箱で待ちます。</translation>
    </message>
    <message>
        <source>Users are removed with their tokens and OAuth accounts. This cannot be undone.</source>
        <translation>ユーザーはトークンと OAuth アカウントごと削除されます。元に戻せません。</translation>
    </message>
    <message numerus="yes">
        <source>Activate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人を有効にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deactivate %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人を無効にする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Verify %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人を確認済みにする</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke tokens of %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人のトークンを取り消す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln mail(s)</source>
        <translation>
            <numerusform>%Ln 通のメールを送る</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人を削除する</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be activated.</source>
        <translation>
            <numerusform>%Ln 人が有効になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deactivated.</source>
        <translation>
            <numerusform>%Ln 人が無効になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be marked as verified.</source>
        <translation>
            <numerusform>%Ln 人が確認済みになります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %Ln user(s) will be revoked.</source>
        <translation>
            <numerusform>%Ln 人のトークンが取り消されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) will be written.</source>
        <translation>
            <numerusform>確認メールが %Ln 通書かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) will be written.</source>
        <translation>
            <numerusform>パスワード再設定メールが %Ln 通書かれます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) will be deleted.</source>
        <translation>
            <numerusform>%Ln 人が削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were activated.</source>
        <translation>
            <numerusform>%Ln 人を有効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deactivated.</source>
        <translation>
            <numerusform>%Ln 人を無効にしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were marked as verified.</source>
        <translation>
            <numerusform>%Ln 人を確認済みにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokens of %Ln user(s) were revoked.</source>
        <translation>
            <numerusform>%Ln 人のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verification mail(s) are in the outbox.</source>
        <translation>
            <numerusform>確認メール %Ln 通が送信箱に入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln password reset mail(s) are in the outbox.</source>
        <translation>
            <numerusform>パスワード再設定メール %Ln 通が送信箱に入りました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were deleted.</source>
        <translation>
            <numerusform>%Ln 人を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>will be activated</source>
        <translation>有効になります</translation>
    </message>
    <message>
        <source>will be deactivated</source>
        <translation>無効になります</translation>
    </message>
    <message>
        <source>will be verified</source>
        <translation>確認済みになります</translation>
    </message>
    <message>
        <source>tokens will be revoked</source>
        <translation>トークンが取り消されます</translation>
    </message>
    <message>
        <source>will get a mail</source>
        <translation>メールが届きます</translation>
    </message>
    <message>
        <source>will be deleted</source>
        <translation>削除されます</translation>
    </message>
    <message>
        <source>activated</source>
        <translation>有効にしました</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>無効にしました</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済みにしました</translation>
    </message>
    <message>
        <source>tokens revoked</source>
        <translation>トークンを取り消しました</translation>
    </message>
    <message>
        <source>mail in the outbox</source>
        <translation>メールは送信箱にあります</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are left out; the list says why.</source>
        <translation>
            <numerusform>%Ln 人は除外されます。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>is active already</source>
        <translation>すでに有効です</translation>
    </message>
    <message>
        <source>is inactive</source>
        <translation>無効です</translation>
    </message>
    <message>
        <source>is verified already</source>
        <translation>すでに確認済みです</translation>
    </message>
    <message>
        <source>has no tokens</source>
        <translation>トークンがありません</translation>
    </message>
    <message>
        <source>no active superuser would be left to administrate</source>
        <translation>有効な管理者がいなくなり、誰も管理できなくなります</translation>
    </message>
    <message>
        <source>does not exist any more</source>
        <translation>もう存在しません</translation>
    </message>
    <message>
        <source>the database says no more about it</source>
        <translation>データベースからはそれ以上わかりません</translation>
    </message>
    <message>
        <source>It was cancelled; what is done stays done.</source>
        <translation>中止しました。済んだものはそのままです。</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>データベースに接続できません。</translation>
    </message>
    <message>
        <source>It was broken off: %1 What is done stays done; begin it again for the rest.</source>
        <translation>途中で止まりました: %1 済んだものはそのままです。残りはもう一度実行してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) are gone.</source>
        <translation>
            <numerusform>%Ln 個のトークンがなくなりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) failed and are as they were; the list says why.</source>
        <translation>
            <numerusform>%Ln 人は失敗し、元のままです。理由は一覧にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln user(s) nobody knows: the connection broke at that moment. Look at them again.</source>
        <translation>
            <numerusform>%Ln 人については不明です。その瞬間に接続が切れました。もう一度確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were left out.</source>
        <translation>
            <numerusform>%Ln 人は除外されました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) were not reached.</source>
        <translation>
            <numerusform>%Ln 人には届きませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ChipBar</name>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を外す</translation>
    </message>
    <message>
        <source>Remove the condition: %1</source>
        <translation>条件を外す: %1</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>何をしますか?</translation>
    </message>
    <message>
        <source>Name of a command</source>
        <translation>コマンドの名前</translation>
    </message>
    <message>
        <source>No command is called like this.</source>
        <translation>その名前のコマンドはありません。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConflictBox</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>Somebody else has changed “%1” of %2 meanwhile. Nothing was saved.</source>
        <translation>ほかの誰かが %2 の「%1」を変更しました。何も保存されていません。</translation>
    </message>
    <message>
        <source>There now: %1</source>
        <translation>現在の値: %1</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>あなたの値: %1</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>現在の値を残す</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>自分の値を保存</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionBand</name>
    <message>
        <source>Production: %1 (read-only)</source>
        <translation>本番環境: %1 (読み取り専用)</translation>
    </message>
    <message>
        <source>Production: %1 – changes are real</source>
        <translation>本番環境: %1 – 変更は実際に反映されます</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionForm</name>
    <message>
        <source>Choose a database</source>
        <translation>データベースを選択</translation>
    </message>
    <message>
        <source>Choose a configuration</source>
        <translation>設定ファイルを選択</translation>
    </message>
    <message>
        <source>SQLite databases (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>SQLite データベース (*.db *.sqlite *.sqlite3);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Configurations (*.toml);;All files (*)</source>
        <translation>設定ファイル (*.toml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>接続に名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Name the host of the server.</source>
        <translation>サーバーのホストを入力してください。</translation>
    </message>
    <message>
        <source>Name the database.</source>
        <translation>データベースの名前を入力してください。</translation>
    </message>
    <message>
        <source>This is no address of a server: %1</source>
        <translation>サーバーのアドレスではありません: %1</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>名前(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>種類(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>P&amp;ort:</source>
        <translation>ポート(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>暗号化(&amp;E):</translation>
    </message>
    <message>
        <source>Certificate &amp;authority:</source>
        <translation>認証局(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Redis:</source>
        <translation>Redis(&amp;R):</translation>
    </message>
    <message>
        <source>Password of Red&amp;is:</source>
        <translation>Redis のパスワード(&amp;I):</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite ファイル</translation>
    </message>
    <message>
        <source>gatehouse.toml of a service</source>
        <translation>サービスの gatehouse.toml</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>サーバーが対応していれば</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に</translation>
    </message>
    <message>
        <source>Always, with a certificate that is checked</source>
        <translation>常に、証明書を検証する</translation>
    </message>
    <message>
        <source>Always, with a certificate of that host</source>
        <translation>常に、そのホストの証明書に限る</translation>
    </message>
    <message>
        <source>How you call it</source>
        <translation>自分でわかる名前</translation>
    </message>
    <message>
        <source>Name or address, or a whole URL to fill all fields</source>
        <translation>名前かアドレス、または URL 全体 (全項目に入ります)</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM ファイル</translation>
    </message>
    <message>
        <source>redis://host:6379/0, where tokens are kept there</source>
        <translation>redis://host:6379/0 (トークンを Redis に置く場合)</translation>
    </message>
    <message>
        <source>As stored, or none</source>
        <translation>保存済みのもの、またはなし</translation>
    </message>
    <message>
        <source>Passwords are kept in the secret store of the desktop, never in a settings file.</source>
        <translation>パスワードはデスクトップの秘密情報ストアに保存され、設定ファイルには書かれません。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Read only: the &amp;database refuses every change</source>
        <translation>読み取り専用: データベースがすべての変更を拒否する(&amp;D)</translation>
    </message>
    <message>
        <source>Production: wears a &amp;band of colour</source>
        <translation>本番環境: 色の帯を表示する(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Colour…</source>
        <translation>色(&amp;C)…</translation>
    </message>
    <message>
        <source>Colour of the band</source>
        <translation>帯の色</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ConnectionsDialog</name>
    <message>
        <source>Forget connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Forget %1 and its passwords? The database stays.</source>
        <translation>%1 とそのパスワードを削除しますか? データベースは残ります。</translation>
    </message>
    <message>
        <source>Another connection is called %1. Choose another name.</source>
        <translation>%1 という接続がすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The password is in the secret store.</source>
        <translation>パスワードは秘密情報ストアに保存されました。</translation>
    </message>
    <message>
        <source>The connection is saved, its password is not: %1 It will be asked for.</source>
        <translation>接続は保存されましたが、パスワードは保存されていません: %1 接続時に尋ねます。</translation>
    </message>
    <message>
        <source>The password may still be stored: %1</source>
        <translation>パスワードがまだ残っている可能性があります: %1</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Ne&amp;w</source>
        <translation>新規(&amp;W)</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>削除(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::Connector</name>
    <message>
        <source>The tables are upgraded: %1</source>
        <translation>テーブルを更新しました: %1</translation>
    </message>
    <message>
        <source>Enter the password…</source>
        <translation>パスワードを入力…</translation>
    </message>
    <message>
        <source>Upgrade the tables…</source>
        <translation>テーブルを更新…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Change the connection…</source>
        <translation>接続を変更…</translation>
    </message>
    <message>
        <source>The password is not kept: %1</source>
        <translation>パスワードは保存されません: %1</translation>
    </message>
    <message>
        <source>Upgrade the tables</source>
        <translation>テーブルを更新</translation>
    </message>
    <message>
        <source>Upgrade the tables of %1? Make a backup first: older versions of Gatehouse will not open it afterwards.</source>
        <translation>%1 のテーブルを更新しますか? 先にバックアップを取ってください。古いバージョンの Gatehouse では開けなくなります。</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>更新(&amp;U)</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::CreateUserDialog</name>
    <message>
        <source>Active: can log in</source>
        <translation>有効: ログインできる</translation>
    </message>
    <message>
        <source>Verified: the address is known to be the user&apos;s</source>
        <translation>確認済み: アドレスは本人のもの</translation>
    </message>
    <message>
        <source>Superuser: may administrate the service</source>
        <translation>管理者: サービスを管理できる</translation>
    </message>
    <message>
        <source>Send a mail to verify the address</source>
        <translation>アドレス確認のメールを送る</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新しいユーザー</translation>
    </message>
    <message>
        <source>Create user</source>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>メール(&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>パスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>%1 を作成しました。</translation>
    </message>
    <message>
        <source>The mail could not be asked for: %1</source>
        <translation>メールを依頼できませんでした: %1</translation>
    </message>
    <message>
        <source>The mail waits to be sent.</source>
        <translation>メールは送信待ちです。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::DayChart</name>
    <message>
        <source>%1 from %2 to %3, at most %4 a day</source>
        <translation>%1: %2 から %3 まで、1 日に最大 %4</translation>
    </message>
    <message>
        <source>at most %1 a day</source>
        <translation>1 日に最大 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln user(s)</source>
        <translation>
            <numerusform>%1: %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EditHistory</name>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: what was changed, as in “E-mail”; %2: an e-mail address</extracomment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <translation>保存しました: %1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>元に戻しました: %1。</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::EmptyState</name>
    <message>
        <source>What is shown</source>
        <translation>表示する対象</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>I have read this: close it (Esc)</source>
        <translation>確認したので閉じる (Esc)</translation>
    </message>
    <message>
        <source>Read all</source>
        <translation>すべて確認済み</translation>
    </message>
    <message>
        <source>Close all of them</source>
        <translation>すべて閉じる</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ExportDialog</name>
    <message>
        <source>Include the &amp;hashes of their passwords, to move users elsewhere</source>
        <translation>パスワードのハッシュを含める (ユーザーの移行用)(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>ユーザーをエクスポート</translation>
    </message>
    <message>
        <source>All users who meet the search</source>
        <translation>検索に合うすべてのユーザー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected user(s)</source>
        <translation>
            <numerusform>選択した %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>All users</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (CSV)</source>
        <translation>表計算ソフト用の表 (CSV)</translation>
    </message>
    <message>
        <source>Who is exported</source>
        <translation>エクスポートする対象</translation>
    </message>
    <message>
        <source>Form of the file</source>
        <translation>ファイルの形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Where to write them</source>
        <translation>書き込む場所</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>ファイルの最初の行</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>&amp;Users:</source>
        <translation>ユーザー(&amp;U):</translation>
    </message>
    <message>
        <source>&amp;Form:</source>
        <translation>形式(&amp;F):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>ファイル(&amp;I):</translation>
    </message>
    <message>
        <source>The &amp;first lines, as they will be:</source>
        <translation>書き出される最初の行(&amp;F):</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>The users cannot be read: %1 Close this and try again.</source>
        <translation>ユーザーを読み込めません: %1 閉じてやり直してください。</translation>
    </message>
    <message>
        <source>There is a file of this name; it is replaced when the new one is complete.</source>
        <translation>同じ名前のファイルがあります。新しいものが完成したら置き換えます。</translation>
    </message>
    <message>
        <source>Only you will be able to read the file. Keep it so: whoever has the hashes can try passwords as fast as they like.</source>
        <translation>このファイルを読めるのはあなただけです。そのままにしてください。ハッシュがあれば、パスワードをいくらでも速く試せます。</translation>
    </message>
    <message>
        <source>Only you will be able to read the file.</source>
        <translation>このファイルを読めるのはあなただけです。</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>中止しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) written …</source>
        <translation>
            <numerusform>%Ln 人を書き込みました…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) are in %1.</source>
        <translation>
            <numerusform>%Ln 人が %1 にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was cancelled, and no file was written.</source>
        <translation>中止しました。ファイルは書かれていません。</translation>
    </message>
    <message>
        <source>No file was written: %1 Close this and try again, perhaps with another place.</source>
        <translation>ファイルは書かれていません: %1 閉じて、別の場所などでやり直してください。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ImportDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Only &amp;try: say what would happen, and change nothing</source>
        <translation>試すだけ: 結果を示し、何も変更しない(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Go on there</source>
        <translation>続きから(&amp;G)</translation>
    </message>
    <message>
        <source>Begin &amp;again</source>
        <translation>最初から(&amp;A)</translation>
    </message>
    <message>
        <source>Import users</source>
        <translation>ユーザーをインポート</translation>
    </message>
    <message>
        <source>Reject the line</source>
        <translation>その行を却下する</translation>
    </message>
    <message>
        <source>Leave the user who is there as they are</source>
        <translation>既存のユーザーをそのままにする</translation>
    </message>
    <message>
        <source>Change the user who is there</source>
        <translation>既存のユーザーを変更する</translation>
    </message>
    <message>
        <source>Columns of the file and what they are</source>
        <translation>ファイルの列とその意味</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>A table (CSV) or JSON lines, as another program has written them</source>
        <translation>別のプログラムが書いた表 (CSV) または JSON 行</translation>
    </message>
    <message>
        <source>Where an address or an ID is taken</source>
        <translation>アドレスまたは ID が使われている場合</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>ファイル(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Where an address is taken:</source>
        <translation>アドレスが使われている場合(&amp;W):</translation>
    </message>
    <message>
        <source>What its columns are:</source>
        <translation>列の意味:</translation>
    </message>
    <message>
        <source>Tables and JSON lines (*.csv *.jsonl *.ndjson)</source>
        <translation>表と JSON 行 (*.csv *.jsonl *.ndjson)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>What the column %1 is</source>
        <translation>列 %1 の意味</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(除外)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>can be imported</source>
        <translation>インポート可能</translation>
    </message>
    <message>
        <source>rejected: %1</source>
        <translation>却下: %1</translation>
    </message>
    <message>
        <source>The first users, as they would be:</source>
        <translation>インポート後の最初のユーザー:</translation>
    </message>
    <message>
        <source>The first users of the file</source>
        <translation>ファイルの最初のユーザー</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理の内容</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>No line was rejected.</source>
        <translation>却下された行はありません。</translation>
    </message>
    <message>
        <source>Rejected lines, and why:</source>
        <translation>却下された行とその理由:</translation>
    </message>
    <message>
        <source>Rejected lines</source>
        <translation>却下された行</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>却下の理由</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) would be imported</source>
        <translation>
            <numerusform>%Ln 人がインポートされます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) imported</source>
        <translation>
            <numerusform>%Ln 人をインポート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) changed</source>
        <translation>
            <numerusform>%Ln 人を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) skipped</source>
        <translation>
            <numerusform>%Ln 行を省略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) rejected</source>
        <translation>
            <numerusform>%Ln 行を却下</numerusform>
        </translation>
    </message>
    <message>
        <source>All of this file was imported before, and nothing was done now. Then: %1.</source>
        <translation>このファイルはすべてインポート済みで、今回は何もしていません。前回: %1。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1.</source>
        <translation>何も変更されていません。%1。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>An earlier import of this file was broken off. Go on there, or begin again from its first line?</source>
        <translation>このファイルの前回のインポートは途中で止まりました。続きから行いますか、最初の行からやり直しますか?</translation>
    </message>
    <message>
        <source>Up to line %1 everything is kept: %2.</source>
        <translation>%1 行目まで保存されています: %2。</translation>
    </message>
    <message>
        <source>It was cancelled, and nothing was changed.</source>
        <translation>中止しました。何も変更されていません。</translation>
    </message>
    <message>
        <source>It was cancelled. %1 Import the same file again to go on there.</source>
        <translation>中止しました。%1 同じファイルをもう一度インポートすると続きから始まります。</translation>
    </message>
    <message>
        <source>The import was broken off: %1</source>
        <translation>インポートが途中で止まりました: %1</translation>
    </message>
    <message>
        <source>Import the same file again to go on there.</source>
        <translation>同じファイルをもう一度インポートすると続きから始まります。</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing can be imported. Open it again for writing.</source>
        <translation>この接続は読み取り専用なので、インポートできません。書き込み可能で開き直してください。</translation>
    </message>
    <message>
        <source>Cancelling: the lines at hand are still being stored …</source>
        <translation>中止しています: 処理中の行だけ保存します…</translation>
    </message>
    <message>
        <source>%1 …</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Choose a file. It needs a column of e-mail addresses; passwords come as hashes.</source>
        <translation>ファイルを選んでください。メールアドレスの列が必要です。パスワードはハッシュで渡します。</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>ファイルを読み込んでいます…</translation>
    </message>
    <message>
        <source>The file cannot be imported: %1 Choose another one, or mend it.</source>
        <translation>ファイルをインポートできません: %1 別のファイルを選ぶか、直してください。</translation>
    </message>
    <message>
        <source>It cannot be imported so: %1 Say on the left what the columns are.</source>
        <translation>このままではインポートできません: %1 左側で列の意味を指定してください。</translation>
    </message>
    <message>
        <source>Lines that cannot be used are left out and listed here; all others are imported.</source>
        <translation>使えない行は除外してここに示します。ほかの行はすべてインポートされます。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListFilter</name>
    <message>
        <source>“%1:” means nothing here. Use %2.</source>
        <translation>「%1:」はここでは意味がありません。%2 を使ってください。</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <translation>「%1:」の後に何か書いてください。</translation>
    </message>
    <message>
        <source>“%1:” takes one of these: %2.</source>
        <translation>「%1:」には次のどれかを書きます: %2。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListView</name>
    <message>
        <source>No connection is open.</source>
        <translation>接続が開かれていません。</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>データベースに問い合わせています…</translation>
    </message>
    <message>
        <source>%1, more follow</source>
        <translation>%1、まだ続きます</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>How many are shown</source>
        <translation>表示している数</translation>
    </message>
    <message>
        <source>What is not understood</source>
        <translation>理解できない部分</translation>
    </message>
    <message>
        <source>What can be done with the chosen ones</source>
        <translation>選択したものに対してできること</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ListWords</name>
    <message>
        <source>The database does not answer.</source>
        <translation>データベースが応答しません。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>そのようなユーザーはいません。</translation>
    </message>
    <message>
        <source>This is neither the id nor the address of a user.</source>
        <translation>ユーザーの ID でもアドレスでもありません。</translation>
    </message>
    <message>
        <source>This database cannot do it.</source>
        <translation>このデータベースではできません。</translation>
    </message>
    <message>
        <source>It was changed meanwhile.</source>
        <translation>その間に変更されました。</translation>
    </message>
    <message>
        <source>Too much is waiting to be done.</source>
        <translation>待っている処理が多すぎます。</translation>
    </message>
    <message>
        <source>The account is not linked any more.</source>
        <translation>アカウントはもう連携していません。</translation>
    </message>
    <message>
        <source>The mail is not in the outbox any more.</source>
        <translation>そのメールはもう送信箱にありません。</translation>
    </message>
    <message>
        <source>A table is missing in the database.</source>
        <translation>データベースにテーブルが足りません。</translation>
    </message>
    <message>
        <source>The error is called %1.</source>
        <translation>エラーの名前は %1 です。</translation>
    </message>
    <message>
        <source>Look whether the server runs and the network is up, then refresh with F5.</source>
        <translation>サーバーとネットワークが動いているか確かめ、F5 で再読み込みしてください。</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>少し待って、再試行してください。</translation>
    </message>
    <message>
        <source>Run “gatehouse migrate” on this database, then refresh with F5.</source>
        <translation>このデータベースに「gatehouse migrate」を実行し、F5 で再読み込みしてください。</translation>
    </message>
    <message>
        <source>Refresh with F5 to see how it is now.</source>
        <translation>F5 で再読み込みして今の状態を見てください。</translation>
    </message>
    <message>
        <source>Refresh with F5 to see what was done, then try again.</source>
        <translation>F5 で再読み込みして結果を確かめ、再試行してください。</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>%1 以上</translation>
    </message>
    <message>
        <source>Another user has this address.</source>
        <translation>ほかのユーザーがこのアドレスを使っています。</translation>
    </message>
    <message>
        <source>The user is inactive.</source>
        <translation>ユーザーは無効です。</translation>
    </message>
    <message>
        <source>The address is verified already.</source>
        <translation>アドレスはすでに確認済みです。</translation>
    </message>
    <message>
        <source>The token is gone already.</source>
        <translation>トークンはすでにありません。</translation>
    </message>
    <message>
        <source>Search for the address to see whose it is.</source>
        <translation>そのアドレスを検索して、誰のものか確かめてください。</translation>
    </message>
    <message>
        <source>Activate the user first.</source>
        <translation>先にユーザーを有効にしてください。</translation>
    </message>
    <message>
        <source>Nothing was changed: correct it and save again.</source>
        <translation>何も変更されていません。直してから保存し直してください。</translation>
    </message>
    <message>
        <source>Change the search.</source>
        <translation>検索を変えてください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailTableModel</name>
    <message>
        <source>Recipient</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>About</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Next try, or end</source>
        <translation>次の試行または終了</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>サーバーの応答</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailView</name>
    <message>
        <source>The mails cannot be shown.</source>
        <translation>メールを表示できません。</translation>
    </message>
    <message>
        <source>Mend the files in the folder that “mail.templates_directory” names, then refresh with F5.</source>
        <translation>「mail.templates_directory」のフォルダーのファイルを直し、F5 で再読み込みしてください。</translation>
    </message>
    <message>
        <source>All mails</source>
        <translation>すべてのメール</translation>
    </message>
    <message>
        <source>Choose a mail to read what the server said.</source>
        <translation>メールを選ぶとサーバーの応答を読めます。</translation>
    </message>
    <message>
        <source>The server has not said anything yet.</source>
        <translation>サーバーからの応答はまだありません。</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>&amp;Outbox</source>
        <translation>送信箱(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>テンプレート(&amp;T)</translation>
    </message>
    <message>
        <source>Mails and their templates</source>
        <translation>メールとテンプレート</translation>
    </message>
    <message>
        <source>What the server said</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Address of the recipient, is:failed</source>
        <translation>宛先のアドレス、is:failed</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Send the chosen mails at once, or as soon as the service runs</source>
        <translation>選んだメールをすぐに、またはサービスが動き次第送る</translation>
    </message>
    <message>
        <source>Try all &amp;failed again…</source>
        <translation>失敗したものをすべて再試行(&amp;F)…</translation>
    </message>
    <message>
        <source>Send all mails that were given up, also those not listed here</source>
        <translation>ここにないものも含め、あきらめたメールをすべて送る</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>ユーザーを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the user to whom the chosen mail goes</source>
        <translation>選んだメールの宛先のユーザーへ移動</translation>
    </message>
    <message>
        <source>The outbox is empty. Mails that were sent are removed from it after a while.</source>
        <translation>送信箱は空です。送信済みのメールはしばらくすると消えます。</translation>
    </message>
    <message>
        <source>No mail is like this. Take words out of the search box to see more.</source>
        <translation>そのようなメールはありません。検索欄の語を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s)</source>
        <translation>
            <numerusform>%Ln 通</numerusform>
        </translation>
    </message>
    <message>
        <source>The mails could not be listed.</source>
        <translation>メールを一覧できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again, the others are not.</source>
        <translation>
            <numerusform>%Ln 通を再試行します。ほかは再試行しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) are tried again.</source>
        <translation>
            <numerusform>%Ln 通を再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mail(s) went meanwhile.</source>
        <translation>
            <numerusform>その間に %Ln 通が送られました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all failed mails again?</source>
        <translation>失敗したメールをすべて再試行しますか?</translation>
    </message>
    <message>
        <source>All mails that were given up are sent once more, also old ones and those that are not listed here.</source>
        <translation>古いものやここにないものも含め、あきらめたメールをすべてもう一度送ります。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The failed mails could not be queued again.</source>
        <translation>失敗したメールを送信待ちに戻せませんでした。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MailWords</name>
    <message>
        <source>Verification asked for</source>
        <translation>確認の依頼</translation>
    </message>
    <message>
        <source>Password reset asked for</source>
        <translation>パスワード再設定の依頼</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>アドレスの確認</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>アドレスの変更</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>新しい場所からのログイン</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>新しいアドレスの確認</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::MainWindow</name>
    <message>
        <source>%1 is not opened.</source>
        <translation>%1 は開かれませんでした。</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>ファイルを開く</translation>
    </message>
    <message>
        <source>Databases and configurations (*.db *.sqlite *.sqlite3 *.toml);;All files (*)</source>
        <translation>データベースと設定ファイル (*.db *.sqlite *.sqlite3 *.toml);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>About Gatehouse</source>
        <translation>Gatehouse について</translation>
    </message>
    <message>
        <source>Gatehouse %1
See and manage users, tokens and OAuth accounts.
MIT licence.</source>
        <translation>Gatehouse %1
ユーザー、トークン、OAuth アカウントの閲覧と管理。
MIT ライセンス。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Gatehouse</source>
        <translation>Gatehouse</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>%1 (read-only) – Gatehouse</source>
        <translation>%1 (読み取り専用) – Gatehouse</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (読み取り専用)</translation>
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
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Expired, can be renewed</source>
        <translation>期限切れ (更新可能)</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>This is about the provider&apos;s token. The user can still log in with the account.</source>
        <translation>これはプロバイダーのトークンの状態です。ユーザーはこのアカウントで引き続きログインできます。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Address there</source>
        <translation>先方のアドレス</translation>
    </message>
    <message>
        <source>Id there</source>
        <translation>先方の ID</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>トークンの期限</translation>
    </message>
    <message>
        <source>Provider token</source>
        <translation>プロバイダーのトークン</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OAuthAccountsView</name>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
    <message>
        <source>Expired provider tokens</source>
        <translation>期限切れのプロバイダートークン</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>OAuth アカウント</translation>
    </message>
    <message>
        <source>Address or id of a user, provider:github, is:expired</source>
        <translation>ユーザーのアドレスか ID、provider:github、is:expired</translation>
    </message>
    <message>
        <source>Un&amp;link…</source>
        <translation>連携解除(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the chosen accounts away from their users</source>
        <translation>選んだアカウントをユーザーから外す</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>ユーザーを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the user of the chosen account</source>
        <translation>選んだアカウントのユーザーへ移動</translation>
    </message>
    <message>
        <source>Nobody has linked an account of a provider.</source>
        <translation>プロバイダーのアカウントを連携した人はいません。</translation>
    </message>
    <message>
        <source>No linked account is like this. Take words out of the search box to see more.</source>
        <translation>そのような連携アカウントはありません。検索欄の語を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln 件のアカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>The OAuth accounts could not be listed.</source>
        <translation>OAuth アカウントを一覧できませんでした。</translation>
    </message>
    <message>
        <source>Unlink accounts?</source>
        <translation>アカウントの連携を解除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) will be taken away from their users, who cannot log in with them any more until they link them again.</source>
        <translation>
            <numerusform>%Ln 件のアカウントがユーザーから外されます。再び連携するまで、それではログインできません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>連携解除</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) were unlinked, the others were not.</source>
        <translation>
            <numerusform>%Ln 件の連携を解除しました。ほかは解除していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) unlinked.</source>
        <translation>
            <numerusform>%Ln 件の連携を解除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unlink the last way in?</source>
        <translation>最後のログイン手段を解除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) are the only way in of their users, who have no password and no other account that this connection knows of. Without it they cannot log in, unless a mail lets them set a password:</source>
        <translation>
            <numerusform>%Ln 件のアカウントは、ユーザーの唯一のログイン手段です。パスワードも、この接続で知られたほかのアカウントもありません。解除すると、メールでパスワードを設定しない限りログインできません:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlink all the same</source>
        <translation>それでも解除する</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::OverviewView</name>
    <message>
        <source>The users could not be counted.</source>
        <translation>ユーザーを数えられませんでした。</translation>
    </message>
    <message>
        <source>The failed mails could not be counted.</source>
        <translation>失敗したメールを数えられませんでした。</translation>
    </message>
    <message>
        <source>The tokens could not be counted.</source>
        <translation>トークンを数えられませんでした。</translation>
    </message>
    <message>
        <source>The new users could not be counted.</source>
        <translation>新しいユーザーを数えられませんでした。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 have proven their address</source>
        <translation>%1 がアドレスを確認済み</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Show all users</source>
        <translation>すべてのユーザーを表示</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message numerus="yes">
        <source>Nobody registered in these %Ln day(s).</source>
        <translation>
            <numerusform>この %Ln 日間に登録した人はいません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Active tokens</source>
        <translation>有効なトークン</translation>
    </message>
    <message>
        <source>Stored ones; JSON Web Tokens are not counted</source>
        <translation>保存されたもの (JSON Web Token は数えません)</translation>
    </message>
    <message>
        <source>Failed mails</source>
        <translation>失敗したメール</translation>
    </message>
    <message>
        <source>Given up after their last try</source>
        <translation>最後の試行の後であきらめたもの</translation>
    </message>
    <message>
        <source>New users per day</source>
        <translation>1 日あたりの新規ユーザー</translation>
    </message>
    <message>
        <source>Counted since Gatehouse writes down when somebody registers, without imported users and those whom another program made.</source>
        <translation>Gatehouse が登録日時を記録し始めてからの数。インポートや別のプログラムによるユーザーは含みません。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the secret store</source>
        <translation>秘密情報ストアに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>&amp;Password for %1:</source>
        <translation>%1 のパスワード(&amp;P):</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::PasswordEditor</name>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the password once; it leaves the clipboard after a minute.</source>
        <translation>パスワードを一度だけコピーします。1 分後にクリップボードから消えます。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SavingDialog</name>
    <message>
        <source>What went wrong</source>
        <translation>問題の内容</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SearchTerm</name>
    <message>
        <source>without “%1”</source>
        <translation>「%1」を含まない</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>「%1」を含む</translation>
    </message>
    <message>
        <source>e-mail is not %1</source>
        <translation>メールが %1 でない</translation>
    </message>
    <message>
        <source>e-mail is %1</source>
        <translation>メールが %1</translation>
    </message>
    <message>
        <source>e-mail does not begin with %1</source>
        <translation>メールが %1 で始まらない</translation>
    </message>
    <message>
        <source>e-mail begins with %1</source>
        <translation>メールが %1 で始まる</translation>
    </message>
    <message>
        <source>id is not %1</source>
        <translation>ID が %1 でない</translation>
    </message>
    <message>
        <source>id is %1</source>
        <translation>ID が %1</translation>
    </message>
    <message>
        <source>not active</source>
        <translation>有効でない</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>確認済みにしました</translation>
    </message>
    <message>
        <source>no superuser</source>
        <translation>管理者でない</translation>
    </message>
    <message>
        <source>superuser</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>not linked with %1</source>
        <translation>%1 と連携していない</translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>%1 と連携している</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::SetPasswordDialog</name>
    <message>
        <source>End all sessions: revoke the user&apos;s tokens</source>
        <translation>すべてのセッションを終える: トークンを取り消す</translation>
    </message>
    <message>
        <source>Set password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>User:</source>
        <translation>ユーザー:</translation>
    </message>
    <message>
        <source>&amp;New password:</source>
        <translation>新しいパスワード(&amp;N):</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>コピーしました。1 分後にクリップボードから消えます。</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>%1 のパスワードを設定しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::StartPage</name>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 を開いています…</translation>
    </message>
    <message>
        <source>No database is open</source>
        <translation>データベースは開かれていません</translation>
    </message>
    <message>
        <source>The database is asked whether Gatehouse&apos;s tables are there.</source>
        <translation>Gatehouse のテーブルがあるか確認しています。</translation>
    </message>
    <message>
        <source>Open a database of Gatehouse or FastAPI Users, or the gatehouse.toml of a service.</source>
        <translation>Gatehouse か FastAPI Users のデータベース、またはサービスの gatehouse.toml を開いてください。</translation>
    </message>
    <message>
        <source>Remembered connections</source>
        <translation>保存済みの接続</translation>
    </message>
    <message>
        <source>The connection is being opened</source>
        <translation>接続を開いています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TemplatePreview</name>
    <message>
        <source>No connection is open.</source>
        <translation>接続が開かれていません。</translation>
    </message>
    <message>
        <source>The templates have mistakes.</source>
        <translation>テンプレートに誤りがあります。</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>内容(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>What the mail is about</source>
        <translation>メールの内容</translation>
    </message>
    <message>
        <source>Language of the mail</source>
        <translation>メールの言語</translation>
    </message>
    <message>
        <source>Subject of the mail</source>
        <translation>メールの件名</translation>
    </message>
    <message>
        <source>The mail with its layout</source>
        <translation>レイアウト付きのメール</translation>
    </message>
    <message>
        <source>The mail as plain text</source>
        <translation>テキストだけのメール</translation>
    </message>
    <message>
        <source>With &amp;layout</source>
        <translation>レイアウト付き(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>テキストのみ(&amp;P)</translation>
    </message>
    <message>
        <source>Forms of the mail</source>
        <translation>メールの形式</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokenTableModel</name>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (削除済み)</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Good until revoked</source>
        <translation>取り消すまで有効</translation>
    </message>
    <message>
        <source>The beginning of the token. The rest is never shown.</source>
        <translation>トークンの先頭です。残りは決して表示されません。</translation>
    </message>
    <message>
        <source>The first digits of its SHA-256, by which logs and commands call it.</source>
        <translation>SHA-256 の先頭の桁です。ログやコマンドではこれで呼ばれます。</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TokensView</name>
    <message>
        <source>Database and Redis</source>
        <translation>データベースと Redis</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Redis</source>
        <translation>Redis</translation>
    </message>
    <message>
        <source>Active and expired</source>
        <translation>有効なものと期限切れ</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>After “%1:” comes an age, such as 30d, 12h or 45m.</source>
        <translation>「%1:」の後には 30d、12h、45m のような期間を書きます。</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Address or id of a user, older:30d, newer:1h, store:redis, is:expired</source>
        <translation>ユーザーのアドレスか ID、older:30d、newer:1h、store:redis、is:expired</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>取り消し(&amp;R)…</translation>
    </message>
    <message>
        <source>End the chosen tokens: whoever has one is logged out at once</source>
        <translation>選んだトークンを終わらせる: 使っている人はすぐログアウトされます</translation>
    </message>
    <message>
        <source>Revoke &amp;all of this user…</source>
        <translation>このユーザーのものをすべて取り消す(&amp;A)…</translation>
    </message>
    <message>
        <source>End all tokens of the user whose token is chosen</source>
        <translation>選んだトークンのユーザーのトークンをすべて終わらせる</translation>
    </message>
    <message>
        <source>Remove e&amp;xpired…</source>
        <translation>期限切れを削除(&amp;X)…</translation>
    </message>
    <message>
        <source>Remove tokens from the database that nobody can use any more</source>
        <translation>もう誰も使えないトークンをデータベースから削除する</translation>
    </message>
    <message>
        <source>Show &amp;user</source>
        <translation>ユーザーを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Go to the user whose token is chosen</source>
        <translation>選んだトークンのユーザーへ移動</translation>
    </message>
    <message>
        <source>There are no stored tokens. JSON Web Tokens are not stored: they end when they expire.</source>
        <translation>保存されたトークンはありません。JSON Web Token は保存されず、期限が来ると終わります。</translation>
    </message>
    <message>
        <source>No stored token is like this. Take words out of the search box to see more.</source>
        <translation>そのようなトークンはありません。検索欄の語を減らしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln 個のトークン</numerusform>
        </translation>
    </message>
    <message>
        <source>The tokens could not be listed.</source>
        <translation>トークンを一覧できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln token(s) were revoked, the others were not.</source>
        <translation>
            <numerusform>%Ln 個のうち %1 個のトークンを取り消しました。ほかは取り消していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke tokens?</source>
        <translation>トークンを取り消しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) will be ended. Whoever uses one is logged out at once. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln 個のトークンを終わらせます。使っている人はすぐログアウトされます。元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The tokens of %1 could not be revoked.</source>
        <translation>%1 のトークンを取り消せませんでした。</translation>
    </message>
    <message>
        <source>The user is gone. Choose the tokens themselves and revoke them.</source>
        <translation>そのユーザーはもういません。トークン自体を選んで取り消してください。</translation>
    </message>
    <message>
        <source>Revoke all tokens of a user?</source>
        <translation>ユーザーのトークンをすべて取り消しますか?</translation>
    </message>
    <message>
        <source>All stored tokens of %1 will be ended, those not listed here too. This cannot be undone.</source>
        <translation>ここにないものも含め、%1 の保存されたトークンをすべて終わらせます。元に戻せません。</translation>
    </message>
    <message>
        <source>Revoke all</source>
        <translation>すべて取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) of %1 revoked.</source>
        <translation>
            <numerusform>%1 のトークンを %Ln 個取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove expired tokens?</source>
        <translation>期限切れのトークンを削除しますか?</translation>
    </message>
    <message>
        <source>Tokens in the database that were made more than %1 hours ago are expired, and will be removed. Redis removes its own by itself.</source>
        <translation>データベースにある、作成から %1 時間以上たったトークンは期限切れなので削除します。Redis は自動で削除します。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>This connection does not say how long tokens are good. Those in the database that are older than so many days will be removed, also when they are still good:</source>
        <translation>この接続ではトークンの有効期間がわかりません。データベースにある、次の日数より古いトークンを、まだ有効なものも含めて削除します:</translation>
    </message>
    <message>
        <source>Expired tokens could not be removed.</source>
        <translation>期限切れのトークンを削除できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired token(s) removed.</source>
        <translation>
            <numerusform>期限切れのトークンを %Ln 個削除しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TransferActions</name>
    <message>
        <source>&amp;Import users…</source>
        <translation>ユーザーをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds the users of a file: a table (CSV) or JSON lines.</source>
        <translation>ファイルのユーザーを追加する: 表 (CSV) または JSON 行。</translation>
    </message>
    <message>
        <source>&amp;Export users…</source>
        <translation>ユーザーをエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes users into a file: a table (CSV) or JSON lines.</source>
        <translation>ユーザーをファイルに書き出す: 表 (CSV) または JSON 行。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::TypedConfirmation</name>
    <message>
        <source>Number of those who are meant</source>
        <translation>対象の人数</translation>
    </message>
    <message>
        <source>This cannot be undone. Type %1 to go on:</source>
        <translation>これは元に戻せません。続けるには %1 と入力してください:</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserActions</name>
    <message>
        <source>The configuration says that no mails are sent.</source>
        <translation>設定ではメールを送らないことになっています。</translation>
    </message>
    <message>
        <source>&amp;Activate user</source>
        <translation>ユーザーを有効にする(&amp;A)</translation>
    </message>
    <message>
        <source>De&amp;activate user</source>
        <translation>ユーザーを無効にする(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す: %1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す: %1(&amp;R)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Make a user with address and password</source>
        <translation>アドレスとパスワードを持つユーザーを作る</translation>
    </message>
    <message>
        <source>&amp;Edit e-mail</source>
        <translation>メールを編集(&amp;E)</translation>
    </message>
    <message>
        <source>Change the address of the chosen user</source>
        <translation>選んだユーザーのアドレスを変える</translation>
    </message>
    <message>
        <source>Let the chosen user in, or keep him or her out</source>
        <translation>選んだユーザーのログインを許可または禁止する</translation>
    </message>
    <message>
        <source>Give the chosen user a new password</source>
        <translation>選んだユーザーに新しいパスワードを設定する</translation>
    </message>
    <message>
        <source>Send &amp;verification mail</source>
        <translation>確認メールを送る(&amp;V)</translation>
    </message>
    <message>
        <source>Ask the chosen user to prove the address</source>
        <translation>選んだユーザーにアドレスの確認を求める</translation>
    </message>
    <message>
        <source>Send mail to re&amp;set the password</source>
        <translation>パスワード再設定メールを送る(&amp;S)</translation>
    </message>
    <message>
        <source>Let the chosen user set a new password by mail</source>
        <translation>選んだユーザーがメールで新しいパスワードを設定できるようにする</translation>
    </message>
    <message>
        <source>Revoke all &amp;tokens</source>
        <translation>トークンをすべて取り消す(&amp;T)</translation>
    </message>
    <message>
        <source>Log the chosen user out everywhere</source>
        <translation>選んだユーザーをすべての場所でログアウトさせる</translation>
    </message>
    <message>
        <source>Remove the chosen user with tokens and OAuth accounts</source>
        <translation>選んだユーザーをトークンと OAuth アカウントごと削除する</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>最後の編集を元に戻す</translation>
    </message>
    <message>
        <source>Do what was undone again</source>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>&amp;Copy e-mail</source>
        <translation>メールをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the address of the chosen user</source>
        <translation>選んだユーザーのアドレスをコピーする</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copy the id of the chosen user</source>
        <translation>選んだユーザーの ID をコピーする</translation>
    </message>
    <message>
        <source>The mail to %1 waits to be sent.</source>
        <translation>%1 へのメールは送信待ちです。</translation>
    </message>
    <message>
        <source>The mail to %1 could not be asked for.</source>
        <translation>%1 へのメールを依頼できませんでした。</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>トークンをすべて取り消す</translation>
    </message>
    <message>
        <source>%1 will be logged out everywhere.</source>
        <translation>%1 はすべての場所でログアウトされます。</translation>
    </message>
    <message>
        <source>%1 is logged out everywhere.</source>
        <translation>%1 はすべての場所でログアウトされました。</translation>
    </message>
    <message>
        <source>The tokens of %1 were not revoked.</source>
        <translation>%1 のトークンは取り消されませんでした。</translation>
    </message>
    <message>
        <source>Unlink account</source>
        <translation>アカウントの連携解除</translation>
    </message>
    <message>
        <source>%1 will not be able to log in with %2 (%3) any more.</source>
        <translation>%1 は %2 (%3) でログインできなくなります。</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>連携解除</translation>
    </message>
    <message>
        <source>Unlink the last way in</source>
        <translation>最後のログイン手段を解除</translation>
    </message>
    <message>
        <source>%1 has no password and no other account: without this one, the user cannot log in until a password is set. Unlink it nevertheless?</source>
        <translation>%1 にはパスワードもほかのアカウントもありません。これがないと、パスワードを設定するまでログインできません。それでも解除しますか?</translation>
    </message>
    <message>
        <source>Unlink nevertheless</source>
        <translation>それでも解除する</translation>
    </message>
    <message>
        <source>The account at %1 is unlinked.</source>
        <translation>%1 のアカウントの連携を解除しました。</translation>
    </message>
    <message>
        <source>The account at %1 was not unlinked.</source>
        <translation>%1 のアカウントの連携は解除されませんでした。</translation>
    </message>
    <message>
        <source>Delete user</source>
        <translation>ユーザーを削除</translation>
    </message>
    <message>
        <source>%1 will be deleted with all tokens and OAuth accounts.</source>
        <translation>%1 をすべてのトークンと OAuth アカウントごと削除します。</translation>
    </message>
    <message>
        <source>%1 was not deleted.</source>
        <translation>%1 は削除されませんでした。</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) revoked.</source>
        <translation>
            <numerusform>%Ln 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;New user…</source>
        <translation>新しいユーザー(&amp;N)…</translation>
    </message>
    <message>
        <source>Set &amp;password…</source>
        <translation>パスワードを設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>ユーザーを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>The token %1 is revoked.</source>
        <translation>トークン %1 を取り消しました。</translation>
    </message>
    <message>
        <source>The token %1 was not revoked.</source>
        <translation>トークン %1 は取り消されませんでした。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserCommands</name>
    <message>
        <source>This is the last active superuser: nobody could administrate the service any more. Make somebody else a superuser first.</source>
        <translation>これは最後の有効な管理者です。誰もサービスを管理できなくなります。先にほかの人を管理者にしてください。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserDetails</name>
    <message>
        <source>Choose a user to see more.</source>
        <translation>ユーザーを選ぶと詳しく見られます。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>SHA-256 begins with %1</source>
        <translation>SHA-256 の先頭: %1</translation>
    </message>
    <message>
        <source>Tokens are not stored in this database, so they cannot be listed.</source>
        <translation>トークンはこのデータベースに保存されないため、一覧できません。</translation>
    </message>
    <message>
        <source>No tokens: the user is not logged in anywhere.</source>
        <translation>トークンなし: どこにもログインしていません。</translation>
    </message>
    <message>
        <source>No accounts of providers are linked.</source>
        <translation>連携したプロバイダーのアカウントはありません。</translation>
    </message>
    <message>
        <source>No mails to this user are kept.</source>
        <translation>このユーザーへのメールは残っていません。</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>OAuth accounts</source>
        <translation>OAuth アカウント</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Verify the address</source>
        <translation>アドレスの確認</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>パスワードの再設定</translation>
    </message>
    <message>
        <source>Password was changed</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Address was changed</source>
        <translation>アドレスの変更</translation>
    </message>
    <message>
        <source>Login from a new place</source>
        <translation>新しい場所からのログイン</translation>
    </message>
    <message>
        <source>Registered already</source>
        <translation>登録済み</translation>
    </message>
    <message>
        <source>Confirm the new address</source>
        <translation>新しいアドレスの確認</translation>
    </message>
    <message>
        <source>E-mail:</source>
        <translation>メール:</translation>
    </message>
    <message>
        <source>Id:</source>
        <translation>ID:</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Revoke token</source>
        <translation>トークンを取り消す</translation>
    </message>
    <message>
        <source>Revoke all tokens</source>
        <translation>トークンをすべて取り消す</translation>
    </message>
    <message>
        <source>Tokens of the user</source>
        <translation>ユーザーのトークン</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>先頭</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指紋</translation>
    </message>
    <message>
        <source>OAuth accounts of the user</source>
        <translation>ユーザーの OAuth アカウント</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>プロバイダー</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Token expires</source>
        <translation>トークンの期限</translation>
    </message>
    <message>
        <source>Mails to the user</source>
        <translation>ユーザーへのメール</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>サーバーの応答</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s) chosen.</source>
        <translation>
            <numerusform>%Ln 人を選択しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the user can log in</source>
        <translation>ユーザーがログインできるかどうか</translation>
    </message>
    <message>
        <source>Unlink account…</source>
        <translation>アカウントの連携解除…</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserRecord</name>
    <message>
        <source>The user is inactive. Activate the user to let him or her in.</source>
        <translation>ユーザーは無効です。有効にするとログインできます。</translation>
    </message>
    <message>
        <source>The address is not verified, and the service wants that. Send a verification mail, or mark the user as verified.</source>
        <translation>アドレスが未確認で、サービスは確認を求めています。確認メールを送るか、確認済みにしてください。</translation>
    </message>
    <message>
        <source>The stored password cannot be read by this service. Set a new one, or send a mail to reset it.</source>
        <translation>保存されたパスワードをこのサービスは読めません。新しく設定するか、再設定メールを送ってください。</translation>
    </message>
    <message>
        <source>There is no password, and no account of a provider is linked. Set a password, or send a mail to reset it.</source>
        <translation>パスワードがなく、連携したアカウントもありません。パスワードを設定するか、再設定メールを送ってください。</translation>
    </message>
    <message>
        <source>Cannot log in.</source>
        <translation>ログインできません。</translation>
    </message>
    <message>
        <source>Can log in with %1 only: no password is set.</source>
        <translation>%1 でのみログインできます。パスワードは設定されていません。</translation>
    </message>
    <message>
        <source>Can log in with the password.</source>
        <translation>パスワードでログインできます。</translation>
    </message>
    <message>
        <source>Can log in with the password, or with %1.</source>
        <translation>パスワードまたは %1 でログインできます。</translation>
    </message>
    <message>
        <source>Too many wrong passwords were tried: until %1 the user is let in only from networks where he or she has logged in before. That ends by itself.</source>
        <translation>間違ったパスワードが何度も試されました。%1 まで、このユーザーは以前ログインしたことのあるネットワークからのみログインできます。制限は自動的に解除されます。</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known here: open the gatehouse.toml of the service to see it.</source>
        <translation>間違ったパスワードが何度も試されたかどうかは、ここではわかりません。確認するには、サービスの gatehouse.toml を開いてください。</translation>
    </message>
    <message>
        <source>Whether too many wrong passwords were tried is not known: Redis does not answer.</source>
        <translation>間違ったパスワードが何度も試されたかどうかはわかりません。Redis が応答しません。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UserSearch</name>
    <message>
        <source>“is:%1” is not known: a user can be is:active, is:verified or is:superuser.</source>
        <translation>「is:%1」は使えません。is:active、is:verified、is:superuser のどれかです。</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::UsersModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 is inactive: cannot log in.</source>
        <translation>%1 は無効です: ログインできません。</translation>
    </message>
    <message>
        <source>Cannot be sorted by this column: it has no index.</source>
        <translation>この列では並べ替えできません: 索引がありません。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>管理者</translation>
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
        <translation>ユーザーを読み込めません。</translation>
    </message>
    <message>
        <source>The value was not saved.</source>
        <translation>値は保存されませんでした。</translation>
    </message>
    <message>
        <source>%1 was not changed.</source>
        <translation>%1 は変更されませんでした。</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>No database is open.</source>
        <translation>データベースは開かれていません。</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています…</translation>
    </message>
    <message>
        <source>There are no users yet. Make one with “New user”, or import a list.</source>
        <translation>まだユーザーがいません。「新しいユーザー」で作るか、一覧をインポートしてください。</translation>
    </message>
    <message>
        <source>Nobody matches the search. Remove a condition, or press Esc in the search box to see everybody.</source>
        <translation>検索に合う人はいません。条件を外すか、検索欄で Esc を押すと全員を表示します。</translation>
    </message>
    <message>
        <source>The user cannot be read.</source>
        <translation>ユーザーを読み込めません。</translation>
    </message>
    <message>
        <source>Search: half an address, text, is:active, not is:verified, provider:github …</source>
        <translation>検索: アドレスの前半、文字列、is:active、not is:verified、provider:github…</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>All words must match. ada@exa: the address begins so; “ada@example.org” in quotes: this address; ada: anywhere in address and text fields. email: id: is:active is:verified is:superuser provider: and not before any of them.</source>
        <translation>すべての語が一致する必要があります。ada@exa はアドレスの先頭、&quot;ada@example.org&quot; はそのアドレス、ada はアドレスと文字列項目のどこか。email: id: is:active is:verified is:superuser provider: と、それぞれの前の not が使えます。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>What can be done with users</source>
        <translation>ユーザーに対してできること</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>ユーザー数</translation>
    </message>
    <message>
        <source>It is not known who is selected.</source>
        <translation>誰が選択されているかわかりません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln user(s)</source>
        <translation>
            <numerusform>約 %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %Ln user(s)</source>
        <translation>
            <numerusform>%Ln 人以上</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::ValueEditor</name>
    <message>
        <source>“%1” is no number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>GatehouseAdmin::WindowActions</name>
    <message>
        <source>&amp;Connections…</source>
        <translation>接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Open a remembered connection, or make a new one</source>
        <translation>保存済みの接続を開く、または新しく作る</translation>
    </message>
    <message>
        <source>Open &amp;file…</source>
        <translation>ファイルを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open an SQLite database or a gatehouse.toml</source>
        <translation>SQLite データベースか gatehouse.toml を開く</translation>
    </message>
    <message>
        <source>C&amp;lose connection</source>
        <translation>接続を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Let go of the database</source>
        <translation>データベースから離れる</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>概要(&amp;O)</translation>
    </message>
    <message>
        <source>How many users there are, and what needs a look</source>
        <translation>ユーザーの数と、注意が必要なもの</translation>
    </message>
    <message>
        <source>&amp;Users</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>Find and change users</source>
        <translation>ユーザーを探して変更する</translation>
    </message>
    <message>
        <source>&amp;Tokens</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>See and revoke access tokens</source>
        <translation>アクセストークンの閲覧と取り消し</translation>
    </message>
    <message>
        <source>O&amp;Auth accounts</source>
        <translation>OAuth アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>See and unlink accounts at other providers</source>
        <translation>他のプロバイダーのアカウントの閲覧と連携解除</translation>
    </message>
    <message>
        <source>&amp;Mail</source>
        <translation>メール(&amp;M)</translation>
    </message>
    <message>
        <source>What is to be sent, was sent, and failed</source>
        <translation>送信待ち、送信済み、失敗したメール</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Ask the database anew</source>
        <translation>データベースに問い合わせ直す</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>検索欄へ移動</translation>
    </message>
    <message>
        <source>Error was r&amp;ead	Esc</source>
        <translation>エラーを確認済みにする(&amp;E)	Esc</translation>
    </message>
    <message>
        <source>Close the message about what went wrong</source>
        <translation>エラーの表示を閉じる</translation>
    </message>
    <message>
        <source>Like the &amp;desktop</source>
        <translation>デスクトップに合わせる(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>デスクトップに合わせて明るくまたは暗く</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark on light</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>ダーク(&amp;A)</translation>
    </message>
    <message>
        <source>Light on dark</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>コマンド(&amp;C)…</translation>
    </message>
    <message>
        <source>Find every action by its name</source>
        <translation>すべての操作を名前で探す</translation>
    </message>
    <message>
        <source>&amp;About Gatehouse</source>
        <translation>Gatehouse について(&amp;A)</translation>
    </message>
    <message>
        <source>Which version this is</source>
        <translation>このバージョンの情報</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>%1 The server says: %2</source>
        <extracomment>%1: a sentence; %2: what a database server said, in its own words</extracomment>
        <translation>%1 サーバーの応答: %2</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>データベースに接続できません。</translation>
    </message>
    <message>
        <source>The database stayed locked; another program may hold it.</source>
        <translation>データベースがロックされたままです。別のプログラムが使用している可能性があります。</translation>
    </message>
    <message>
        <source>The database took too long.</source>
        <translation>データベースの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>There is no room left where the database is.</source>
        <translation>データベースの保存先に空き容量がありません。</translation>
    </message>
    <message>
        <source>The account of the database may not do this.</source>
        <translation>データベースのアカウントにはこの操作の権限がありません。</translation>
    </message>
    <message>
        <source>The database does not understand a statement.</source>
        <translation>データベースが命令を解釈できません。</translation>
    </message>
    <message>
        <source>The database refuses a value.</source>
        <translation>データベースが値を受け付けません。</translation>
    </message>
    <message>
        <source>The database has not the tables that this version needs; run `gatehouse migrate`.</source>
        <translation>このバージョンに必要な表がデータベースにありません。`gatehouse migrate` を実行してください。</translation>
    </message>
    <message>
        <source>The database file cannot be opened.</source>
        <translation>データベースのファイルを開けません。</translation>
    </message>
    <message>
        <source>The file is no usable SQLite database.</source>
        <translation>このファイルは使用できる SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>Redis, which keeps the tokens, does not answer.</source>
        <translation>トークンを保管している Redis が応答しません。</translation>
    </message>
    <message>
        <source>Redis refuses a command.</source>
        <translation>Redis がコマンドを拒否しました。</translation>
    </message>
    <message>
        <source>This address is taken.</source>
        <translation>このアドレスは使用されています。</translation>
    </message>
    <message>
        <source>This id is taken.</source>
        <translation>この ID は使用されています。</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>このメールアドレスのユーザーはすでに存在します。</translation>
    </message>
    <message>
        <source>Such a row exists already.</source>
        <translation>同じ行がすでに存在します。</translation>
    </message>
    <message>
        <source>The user is gone.</source>
        <translation>ユーザーはもう存在しません。</translation>
    </message>
    <message>
        <source>The user was changed meanwhile.</source>
        <translation>その間にユーザーが変更されました。</translation>
    </message>
    <message>
        <source>Other data still belongs to this user.</source>
        <translation>このユーザーに属するデータがまだあります。</translation>
    </message>
    <message>
        <source>A text must not hold the character U+0000.</source>
        <translation>テキストに文字 U+0000 を含めることはできません。</translation>
    </message>
    <message>
        <source>This mail was sent already.</source>
        <translation>このメールはすでに送信されました。</translation>
    </message>
    <message>
        <source>This account is linked to another user.</source>
        <translation>このアカウントは別のユーザーに連携されています。</translation>
    </message>
    <message>
        <source>This is no UUID.</source>
        <translation>これは UUID ではありません。</translation>
    </message>
    <message>
        <source>This is no integer.</source>
        <translation>これは整数ではありません。</translation>
    </message>
    <message>
        <source>After Unicode normalization: %1</source>
        <translation>Unicode 正規化の後: %1</translation>
    </message>
    <message>
        <source>The database is too busy to count.</source>
        <translation>データベースが混雑していて数えられません。</translation>
    </message>
    <message>
        <source>The database wants a value for a column that got none; see [[user.field]].</source>
        <translation>値のない列にデータベースが値を求めています。[[user.field]] を参照してください。</translation>
    </message>
    <message>
        <source>Redis answers something else than was asked.</source>
        <translation>Redis から想定外の応答がありました。</translation>
    </message>
    <message>
        <source>Too many attempts: try again later.</source>
        <translation>試行回数が多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>An e-mail address has at most %1 characters.</source>
        <translation>メールアドレスは %1 文字以内です。</translation>
    </message>
    <message>
        <source>This configuration sends no mail ([mail] transport).</source>
        <translation>この設定ではメールを送信しません ([mail] transport)。</translation>
    </message>
    <message>
        <source>There is nothing to search for in a condition.</source>
        <translation>検索する語のない条件があります。</translation>
    </message>
    <message>
        <source>No text holds the character U+0000.</source>
        <translation>文字 U+0000 を含むテキストはありません。</translation>
    </message>
    <message>
        <source>A text to search for has at most %1 characters.</source>
        <translation>検索する語は %1 文字以内です。</translation>
    </message>
    <message>
        <source>A search has at most %1 conditions.</source>
        <translation>1 回の検索の条件は %1 個までです。</translation>
    </message>
    <message>
        <source>Password should be at least %1 character(s)</source>
        <translation>パスワードは %1 文字以上にしてください</translation>
    </message>
    <message>
        <source>Password should be at most %1 byte(s)</source>
        <translation>パスワードは %1 バイト以内にしてください</translation>
    </message>
    <message>
        <source>There is no field %1.</source>
        <translation>フィールド %1 はありません。</translation>
    </message>
    <message>
        <source>There is no field %1 to write.</source>
        <translation>書き込めるフィールド %1 はありません。</translation>
    </message>
    <message>
        <source>The field %1 must be given.</source>
        <translation>フィールド %1 を指定してください。</translation>
    </message>
    <message>
        <source>The field %1 must be a text.</source>
        <translation>フィールド %1 はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 must have at most %2 characters.</source>
        <translation>フィールド %1 は %2 文字以内でなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 must be an integer of 64 bits.</source>
        <translation>フィールド %1 は 64 ビットの整数でなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 must be a number.</source>
        <translation>フィールド %1 は数でなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 must be true or false.</source>
        <translation>フィールド %1 は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 must be a single value.</source>
        <translation>フィールド %1 は単一の値でなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 must be an integer, such as 42.</source>
        <translation>フィールド %1 は整数でなければなりません (例: 42)。</translation>
    </message>
    <message>
        <source>The field %1 must be a number, such as 3.14.</source>
        <translation>フィールド %1 は数でなければなりません (例: 3.14)。</translation>
    </message>
    <message>
        <source>The field %1 must be yes or no.</source>
        <translation>フィールド %1 は yes または no でなければなりません。</translation>
    </message>
    <message>
        <source>The field %1 has an unknown type.</source>
        <translation>フィールド %1 の型が不明です。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>途中から読み直せるのはファイルだけです。</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>ファイルが空です: 最初の行に列の名前が必要です (例: email,hashed_password)。</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark in the wrong place.</source>
        <translation>列の名前を並べた最初の行で、引用符の位置が正しくありません。</translation>
    </message>
    <message>
        <source>The first line, which names the columns, has a quotation mark that is never closed.</source>
        <translation>列の名前を並べた最初の行で、引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is not valid UTF-8.</source>
        <translation>列の名前を並べた最初の行が正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The first line, which names the columns, is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>列の名前を並べた最初の行が 1 メビバイトを超えているか、引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The first line must name every column; one has no name.</source>
        <translation>最初の行にはすべての列の名前が必要ですが、名前のない列があります。</translation>
    </message>
    <message>
        <source>The first line names the column %1 twice.</source>
        <translation>最初の行に列 %1 が 2 回あります。</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>最初の行に email の列がありません。</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>ファイルの 2 つの列が同じ列に割り当てられています。</translation>
    </message>
    <message>
        <source>There is a column &quot;password&quot;: Gatehouse takes no plain passwords from a file, where everybody who finds it could read them, and hashing a million takes a day. Name the column hashed_password if it holds hashes (as Django&apos;s does); without one, users set a password by &quot;forgot password&quot;.</source>
        <translation>「password」という列があります。Gatehouse は平文のパスワードをファイルから取り込みません。ファイルを見つけた人は誰でも読めてしまい、100 万件のハッシュ化には 1 日かかるからです。(Django のように) ハッシュが入っている列なら hashed_password という名前にしてください。この列がなければ、ユーザーは「パスワードを忘れた場合」からパスワードを設定します。</translation>
    </message>
    <message>
        <source>The line has a quotation mark in the wrong place.</source>
        <translation>行の引用符の位置が正しくありません。</translation>
    </message>
    <message>
        <source>The line has a quotation mark that is never closed.</source>
        <translation>行の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8.</source>
        <translation>行が正しい UTF-8 ではありません。</translation>
    </message>
    <message>
        <source>The line is longer than a mebibyte, or a quotation mark is never closed.</source>
        <translation>行が 1 メビバイトを超えているか、引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>The line has %1 cells where the first line names %2.</source>
        <translation>行のセルの数 (%1) が最初の行の列の数 (%2) と一致しません。</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>行の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>行が JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting value at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目に値がありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Out of range number at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目の数が大きすぎます。</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;,&apos; delimiter at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目にコンマがありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting &apos;:&apos; delimiter at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目にコロンがありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Expecting property name enclosed in double quotes at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目に二重引用符で囲んだ名前がありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of array at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目、配列の終わりの前に余分なコンマがあります。</translation>
    </message>
    <message>
        <source>The line is no JSON: Illegal trailing comma before end of object at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目、オブジェクトの終わりの前に余分なコンマがあります。</translation>
    </message>
    <message>
        <source>The line is no JSON: Duplicate key at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目の名前が重複しています。</translation>
    </message>
    <message>
        <source>The line is no JSON: Unterminated string starting at at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目から始まる文字列が終わっていません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid control character at at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目に制御文字があります。</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \escape at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目の \escape が正しくありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Invalid \uXXXX escape at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目の \uXXXX が正しくありません。</translation>
    </message>
    <message>
        <source>The line is no JSON: Extra data at character %1.</source>
        <translation>行が JSON ではありません: %1 文字目から余分なデータがあります。</translation>
    </message>
    <message>
        <source>There is no email.</source>
        <translation>メールアドレスがありません。</translation>
    </message>
    <message>
        <source>The id is no integer.</source>
        <translation>ID が整数ではありません。</translation>
    </message>
    <message>
        <source>The id is no UUID.</source>
        <translation>ID が UUID ではありません。</translation>
    </message>
    <message>
        <source>hashed_password is no hash that can be checked (Argon2, bcrypt, scrypt, PBKDF2 of Django), or it costs too much.</source>
        <translation>hashed_password が検証できるハッシュ (Argon2、bcrypt、scrypt、Django の PBKDF2) ではないか、検証の負荷が大きすぎます。</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 は true または false でなければなりません。</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 はテキストでなければなりません。</translation>
    </message>
    <message>
        <source>%1 holds the character U+0000, or half of one.</source>
        <translation>%1 に文字 U+0000、または不完全な文字が含まれています。</translation>
    </message>
    <message>
        <source>This address belongs to the user %1.</source>
        <translation>このアドレスはユーザー %1 のものです。</translation>
    </message>
    <message>
        <source>An email address must have an @-sign.</source>
        <translation>メールアドレスには @ が必要です。</translation>
    </message>
    <message>
        <source>There must be something before the @-sign.</source>
        <translation>@ の前に何か必要です。</translation>
    </message>
    <message>
        <source>There must be something after the @-sign.</source>
        <translation>@ の後に何か必要です。</translation>
    </message>
    <message>
        <source>There can&apos;t be anything after the email address.</source>
        <translation>メールアドレスの後には何も書けません。</translation>
    </message>
    <message>
        <source>An email address cannot start with a period.</source>
        <translation>メールアドレスをピリオドで始めることはできません。</translation>
    </message>
    <message>
        <source>An email address cannot end with a period.</source>
        <translation>メールアドレスをピリオドで終えることはできません。</translation>
    </message>
    <message>
        <source>An email address cannot end with a hyphen.</source>
        <translation>メールアドレスをハイフンで終えることはできません。</translation>
    </message>
    <message>
        <source>An email address cannot have two periods in a row.</source>
        <translation>メールアドレスでピリオドを続けて使うことはできません。</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately before the @-sign.</source>
        <translation>メールアドレスの @ の直前にピリオドは使えません。</translation>
    </message>
    <message>
        <source>An email address cannot have a period immediately after the @-sign.</source>
        <translation>メールアドレスの @ の直後にピリオドは使えません。</translation>
    </message>
    <message>
        <source>An email address cannot have a hyphen immediately after the @-sign.</source>
        <translation>メールアドレスの @ の直後にハイフンは使えません。</translation>
    </message>
    <message>
        <source>An email address cannot have a period and a hyphen next to each other.</source>
        <translation>メールアドレスでピリオドとハイフンを隣り合わせにすることはできません。</translation>
    </message>
    <message>
        <source>An email address cannot have two letters followed by two dashes immediately after the @-sign or after a period, except Punycode.</source>
        <translation>メールアドレスでは、Punycode を除き、@ の直後やピリオドの直後に 2 文字の英字と 2 つのハイフンを続けることはできません。</translation>
    </message>
    <message>
        <source>The email address contains invalid characters before the @-sign: %1.</source>
        <translation>メールアドレスの @ の前に使えない文字があります: %1。</translation>
    </message>
    <message>
        <source>The email address contains invalid characters in quotes before the @-sign: %1.</source>
        <translation>メールアドレスの @ の前の引用符の中に使えない文字があります: %1。</translation>
    </message>
    <message>
        <source>The email address contains unsafe characters: %1.</source>
        <translation>メールアドレスに安全でない文字があります: %1。</translation>
    </message>
    <message>
        <source>Quoting the part before the @-sign is not allowed here.</source>
        <translation>ここでは @ の前の部分を引用符で囲めません。</translation>
    </message>
    <message>
        <source>Extra character(s) found after close quote: %1</source>
        <translation>閉じる引用符の後に余分な文字があります: %1</translation>
    </message>
    <message>
        <source>The display name contains invalid characters when not quoted: %1.</source>
        <translation>表示名に、引用符なしでは使えない文字があります: %1。</translation>
    </message>
    <message>
        <source>A display name and angle brackets around the email address are not permitted here.</source>
        <translation>ここでは、表示名や、メールアドレスを囲む山括弧は使えません。</translation>
    </message>
    <message>
        <source>An open angle bracket at the start of the email address has to be followed by a close angle bracket at the end.</source>
        <translation>メールアドレスの前に山括弧を開いたら、最後に閉じてください。</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters: %1.</source>
        <translation>@ の後の部分に使えない文字があります: %1。</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters (%1).</source>
        <translation>@ の後の部分に使えない文字があります (%1)。</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters after Unicode normalization: %1.</source>
        <translation>@ の後の部分に、Unicode 正規化の後で使えない文字があります: %1。</translation>
    </message>
    <message>
        <source>The part after the @-sign is invalid (%1).</source>
        <translation>@ の後の部分が正しくありません (%1)。</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid IDNA (%1).</source>
        <translation>@ の後の部分が正しい IDNA ではありません (%1)。</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It should have a period.</source>
        <translation>@ の後の部分が正しくありません。ピリオドが必要です。</translation>
    </message>
    <message>
        <source>The part after the @-sign is not valid. It is not within a valid top-level domain.</source>
        <translation>@ の後の部分が正しくありません。有効なトップレベルドメインに属していません。</translation>
    </message>
    <message>
        <source>The part after the @-sign is a special-use or reserved name that cannot be used with email.</source>
        <translation>@ の後の部分は、メールには使えない特殊用途の名前または予約された名前です。</translation>
    </message>
    <message>
        <source>A bracketed IP address after the @-sign is not allowed here.</source>
        <translation>ここでは @ の後に角括弧で囲んだ IP アドレスは使えません。</translation>
    </message>
    <message>
        <source>The address in brackets after the @-sign is not valid: It is not an IPv4 address (%1) or is missing an address literal tag.</source>
        <translation>@ の後の角括弧内のアドレスが正しくありません: IPv4 アドレスではない (%1) か、アドレスの種類を示すタグがありません。</translation>
    </message>
    <message>
        <source>The IPv6 address in brackets after the @-sign is not valid (%1).</source>
        <translation>@ の後の角括弧内の IPv6 アドレスが正しくありません (%1)。</translation>
    </message>
    <message>
        <source>The part after the @-sign in brackets is not an IPv4 address and has no address literal tag.</source>
        <translation>@ の後の角括弧内は IPv4 アドレスではなく、アドレスの種類を示すタグもありません。</translation>
    </message>
    <message>
        <source>The part after the @-sign contains invalid characters in brackets: %1.</source>
        <translation>@ の後の角括弧内に使えない文字があります: %1。</translation>
    </message>
    <message>
        <source>The part after the @-sign contains an invalid address literal tag in brackets.</source>
        <translation>@ の後の角括弧内にある、アドレスの種類を示すタグが正しくありません。</translation>
    </message>
    <message>
        <source>Length must not exceed 2048 characters</source>
        <translation>長さは 2048 文字以内にしてください</translation>
    </message>
    <message>
        <source>The email address is too long (%1 character(s) too many).</source>
        <translation>メールアドレスが長すぎます (%1 文字超過)。</translation>
    </message>
    <message>
        <source>The email address is too long after normalization (%1 byte(s) too many).</source>
        <translation>メールアドレスが正規化後に長すぎます (%1 バイト超過)。</translation>
    </message>
    <message>
        <source>The email address is too long when the part after the @-sign is converted to IDNA ASCII (%1 byte(s) too many).</source>
        <translation>@ の後の部分を IDNA の ASCII に変換すると、メールアドレスが長すぎます (%1 バイト超過)。</translation>
    </message>
    <message>
        <source>The email address is too long before the @-sign (%1 character(s) too many).</source>
        <translation>メールアドレスの @ の前が長すぎます (%1 文字超過)。</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 character(s) too many).</source>
        <translation>メールアドレスの @ の後が長すぎます (%1 文字超過)。</translation>
    </message>
    <message>
        <source>The email address is too long after the @-sign (%1 byte(s) too many after IDNA encoding).</source>
        <translation>メールアドレスの @ の後が長すぎます (IDNA への変換後に %1 バイト超過)。</translation>
    </message>
    <message>
        <source>After the @-sign, periods cannot be separated by so many characters (%1 character(s) too many).</source>
        <translation>@ の後でピリオドの間の文字が多すぎます (%1 文字超過)。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>この接続は読み取り専用です。</translation>
    </message>
    <message>
        <source>The URL of Redis cannot be read: %1</source>
        <translation>Redis の URL を読み取れません: %1</translation>
    </message>
    <message>
        <source>This account may not enter the folder of the database %1; run this command as the account of the service.</source>
        <translation>このアカウントはデータベース %1 のフォルダーに入れません。サービスのアカウントで実行してください。</translation>
    </message>
    <message>
        <source>The database %1 is not a file; see database.url.</source>
        <translation>データベース %1 はファイルではありません。database.url を確認してください。</translation>
    </message>
    <message>
        <source>The database %1 belongs to the account %2; run this command as that one.</source>
        <translation>データベース %1 はアカウント %2 のものです。そのアカウントで実行してください。</translation>
    </message>
    <message>
        <source>There is no database %1; `gatehouse migrate` makes one, or --config names another configuration.</source>
        <translation>データベース %1 はありません。`gatehouse migrate` で作成するか、--config で別の設定を指定してください。</translation>
    </message>
    <message>
        <source>The ids in the table %1 are integers; user.id must be &quot;integer&quot;.</source>
        <translation>表 %1 の ID は整数です。user.id は &quot;integer&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>The ids in the table %1 are UUIDs; user.id must be &quot;uuid&quot;.</source>
        <translation>表 %1 の ID は UUID です。user.id は &quot;uuid&quot; でなければなりません。</translation>
    </message>
    <message>
        <source>The ids in the table %1 are of the type %2; this version knows integers, and UUIDs as text of 36 characters or as a type of the database.</source>
        <translation>表 %1 の ID は %2 型です。このバージョンが扱えるのは、整数と、36 文字のテキストまたはデータベースの型としての UUID です。</translation>
    </message>
    <message>
        <source>The table %1 is none of users: it has no column %2. database.user_table names the right one.</source>
        <translation>表 %1 はユーザーの表ではありません: 列 %2 がありません。正しい表は database.user_table で指定します。</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read: %2</source>
        <translation>鍵ファイル %1 を読めません: %2</translation>
    </message>
    <message>
        <source>The key file %1 is open to other accounts; run: chmod 600 %1</source>
        <translation>鍵ファイル %1 がほかのアカウントに公開されています。次を実行してください: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key in %1 is shorter than %2 bytes.</source>
        <translation>%1 の鍵が %2 バイトより短いです。</translation>
    </message>
    <message>
        <source>this is no URL</source>
        <translation>URL ではありません</translation>
    </message>
    <message>
        <source>the scheme must be postgresql or mysql</source>
        <translation>スキームは postgresql か mysql でなければなりません</translation>
    </message>
    <message>
        <source>a host and the name of the database are needed</source>
        <translation>ホストとデータベースの名前が必要です</translation>
    </message>
    <message>
        <source>there is no parameter %1</source>
        <translation>パラメーター %1 はありません</translation>
    </message>
    <message>
        <source>%1 must not hold a semicolon</source>
        <translation>%1 にセミコロンは使えません</translation>
    </message>
    <message>
        <source>%1 must be a number of seconds from 1 to %2</source>
        <translation>%1 は 1 から %2 までの秒数でなければなりません</translation>
    </message>
    <message>
        <source>sslmode must be disable, prefer, require, verify-ca or verify-full</source>
        <translation>sslmode は disable、prefer、require、verify-ca、verify-full のいずれかでなければなりません</translation>
    </message>
    <message>
        <source>sslmode=%1 needs sslrootcert, a PEM file of authorities</source>
        <translation>sslmode=%1 には sslrootcert (認証局の PEM ファイル) が必要です</translation>
    </message>
    <message>
        <source>sslmode=verify-full is for PostgreSQL only; MariaDB knows verify-ca</source>
        <translation>sslmode=verify-full は PostgreSQL 専用です。MariaDB では verify-ca が使えます</translation>
    </message>
</context>
<context>
    <name>OpenFailure</name>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 は開かれませんでした。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>そのファイルはありません。</translation>
    </message>
    <message>
        <source>There are no users of Gatehouse or FastAPI Users in it.</source>
        <translation>Gatehouse や FastAPI Users のユーザーがありません。</translation>
    </message>
    <message>
        <source>Its tables are of an older version. Due: %1</source>
        <translation>テーブルが古いバージョンのものです。必要な作業: %1</translation>
    </message>
    <message>
        <source>It was upgraded by a newer version of Gatehouse than this one.</source>
        <translation>これより新しいバージョンの Gatehouse で更新されています。</translation>
    </message>
    <message>
        <source>%1 does not accept the password. The server says: %2</source>
        <translation>%1 がパスワードを受け付けません。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>%1 answers, but lets nobody in. The server says: %2</source>
        <translation>%1 は応答しますが、接続を拒否しています。サーバーの応答: %2</translation>
    </message>
    <message>
        <source>Nothing answers at %1. %2</source>
        <translation>%1 で応答がありません。%2</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>別のプログラムがデータベースを使用中です。</translation>
    </message>
    <message>
        <source>Choose another file, or correct the path in the connection.</source>
        <translation>別のファイルを選ぶか、接続のパスを直してください。</translation>
    </message>
    <message>
        <source>Choose another database, or run `gatehouse migrate` with the configuration of the service, which makes the tables.</source>
        <translation>別のデータベースを選ぶか、サービスの設定で `gatehouse migrate` を実行してテーブルを作ってください。</translation>
    </message>
    <message>
        <source>This connection is read-only: run `gatehouse migrate`, or allow writing in the connection.</source>
        <translation>この接続は読み取り専用です。`gatehouse migrate` を実行するか、接続で書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Make a backup, then upgrade the tables here or with `gatehouse migrate`.</source>
        <translation>バックアップを取ってから、ここか `gatehouse migrate` でテーブルを更新してください。</translation>
    </message>
    <message>
        <source>Install that version of the console.</source>
        <translation>そのバージョンのコンソールをインストールしてください。</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>パスワードを入力し直してください。</translation>
    </message>
    <message>
        <source>Check the password, the name of the user and the name of the database.</source>
        <translation>パスワード、ユーザー名、データベース名を確認してください。</translation>
    </message>
    <message>
        <source>Check host and port, and whether the server runs; then try again.</source>
        <translation>ホストとポート、サーバーが動いているかを確認して、再試行してください。</translation>
    </message>
    <message>
        <source>End the other program or wait for it, then try again.</source>
        <translation>そのプログラムを終了するか待ってから、再試行してください。</translation>
    </message>
    <message>
        <source>Run the console as an account that may use the file.</source>
        <translation>ファイルを使えるアカウントでコンソールを実行してください。</translation>
    </message>
    <message>
        <source>Correct it, then try again.</source>
        <translation>直してから再試行してください。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>再試行してください。</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>See and manage users, tokens and OAuth accounts.</source>
        <translation>ユーザー、トークン、OAuth アカウントの閲覧と管理。</translation>
    </message>
    <message>
        <source>Opens a remembered connection.</source>
        <translation>保存済みの接続を開きます。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>An SQLite database or a gatehouse.toml; opened read-only.</source>
        <translation>SQLite データベースまたは gatehouse.toml。読み取り専用で開きます。</translation>
    </message>
</context>
</TS>
