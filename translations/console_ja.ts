<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
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
    <name>GatehouseAdmin::ErrorPanel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>failures that are behind this one</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
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
    <name>GatehouseAdmin::UserTableModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
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
        <translation>Id</translation>
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
