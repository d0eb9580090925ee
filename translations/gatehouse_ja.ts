<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Password should be at least %n character(s)</source>
        <translation>
            <numerusform>パスワードは %n 文字以上にしてください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Password should be at most %n byte(s)</source>
        <translation>
            <numerusform>パスワードは %n バイト以内にしてください</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Every command takes:</source>
        <translation>すべてのコマンドで使えるもの:</translation>
    </message>
    <message>
        <source>`%1` tells more about a command.</source>
        <translation>コマンドの詳細は `%1` で表示されます。</translation>
    </message>
    <message>
        <source>Gatehouse: user management and log-in for anything that speaks HTTP.</source>
        <translation>Gatehouse: HTTP を話すすべてのもののためのユーザー管理とログイン。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>To begin with:</source>
        <translation>はじめに:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Example:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>例:</translation>
    </message>
    <message>
        <source>%1 See `%2`.</source>
        <extracomment>%1 is what is wrong with the command line, as a question; %2 a command.</extracomment>
        <translation>%1 `%2` をご覧ください。</translation>
    </message>
    <message>
        <source>%1. See `%2`.</source>
        <translation>%1。`%2` をご覧ください。</translation>
    </message>
    <message>
        <source>say what to do: %1 %2</source>
        <translation>何をするか指定してください: %1 %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 または %2</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;</source>
        <translation>コマンド「%1」はありません</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; did you mean %2?</source>
        <translation>コマンド「%1」はありません。%2 のことですか?</translation>
    </message>
    <message>
        <source>say what to do before %1, for example `gatehouse serve`</source>
        <translation>%1 の前に何をするか指定してください (例: `gatehouse serve`)</translation>
    </message>
    <message>
        <source>say what to do, for example `gatehouse serve`</source>
        <translation>何をするか指定してください (例: `gatehouse serve`)</translation>
    </message>
    <message>
        <source>--%1 takes no value</source>
        <translation>--%1 に値は指定できません</translation>
    </message>
    <message>
        <source>--%1 is given twice</source>
        <translation>--%1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>--%1 needs its value: --%1 %2</source>
        <translation>--%1 には値が必要です: --%1 %2</translation>
    </message>
    <message>
        <source>--config needs the name of a file</source>
        <translation>--config にはファイル名が必要です</translation>
    </message>
    <message>
        <source>%1 does not exist, because everyone on the machine can read arguments; use %1-stdin</source>
        <translation>%1 はありません。引数はこのコンピューターの誰にでも読めるためです。%1-stdin を使ってください</translation>
    </message>
    <message>
        <source>%1 has no option %2</source>
        <translation>%1 にオプション %2 はありません</translation>
    </message>
    <message>
        <source>%1 has no option %2; did you mean %3?</source>
        <translation>%1 にオプション %2 はありません。%3 のことですか?</translation>
    </message>
    <message>
        <source>there are more arguments than the %1 that %2 takes: %3</source>
        <translation>引数が %1 個より多く指定されています (%2): %3</translation>
    </message>
    <message>
        <source>%1 needs %2: %3</source>
        <translation>%1 には %2 が必要です: %3</translation>
    </message>
    <message>
        <source>%1 must not be empty</source>
        <translation>%1 は空にできません</translation>
    </message>
    <message>
        <source>--%1 and --%2 exclude each other</source>
        <translation>--%1 と --%2 は同時に指定できません</translation>
    </message>
    <message>
        <source>do not ask whether it is meant</source>
        <translation>確認を求めない</translation>
    </message>
    <message>
        <source>set a column of [[user.field]]; may be given several times</source>
        <translation>[[user.field]] の列を設定する。複数回指定できます</translation>
    </message>
    <message>
        <source>read the password from the first line of standard input</source>
        <translation>標準入力の最初の行からパスワードを読む</translation>
    </message>
    <message>
        <source>make one up and print it</source>
        <translation>パスワードを生成して表示する</translation>
    </message>
    <message>
        <source>--field wants NAME=VALUE, such as --field first_name=Ada</source>
        <translation>--field には NAME=VALUE が必要です (例: --field first_name=Ada)</translation>
    </message>
    <message>
        <source>--field %1 is given twice</source>
        <translation>--field %1 が 2 回指定されています</translation>
    </message>
    <message>
        <source>--%1 wants yes or no</source>
        <translation>--%1 には yes または no が必要です</translation>
    </message>
    <message>
        <source>--host wants an IP address of this machine (0.0.0.0 and :: are all of them) or localhost</source>
        <translation>--host にはこのコンピューターの IP アドレス (0.0.0.0 と :: はすべて) または localhost が必要です</translation>
    </message>
    <message>
        <source>--port wants a number from 0 to 65535; 0 takes any free port</source>
        <translation>--port には 0 から 65535 の数が必要です。0 は空いているポートを使います</translation>
    </message>
    <message>
        <source>--sort wants id or email</source>
        <translation>--sort には id または email が必要です</translation>
    </message>
    <message>
        <source>--limit wants a number from 1 to 1000</source>
        <translation>--limit には 1 から 1000 の数が必要です</translation>
    </message>
    <message>
        <source>--email must not be empty</source>
        <translation>--email は空にできません</translation>
    </message>
    <message>
        <source>user update needs something to change, such as --email or --deactivate</source>
        <translation>user update には変更するものが必要です (例: --email または --deactivate)</translation>
    </message>
    <message>
        <source>token revoke wants USER, whose tokens all go, or --token-stdin, but not both</source>
        <translation>token revoke には USER (そのトークンをすべて取り消す) か --token-stdin のどちらか一方が必要です</translation>
    </message>
    <message>
        <source>oauth list wants USER or --user, but not both</source>
        <translation>oauth list には USER と --user のどちらか一方だけを指定してください</translation>
    </message>
    <message>
        <source>run the service</source>
        <translation>サービスを実行する</translation>
    </message>
    <message>
        <source>Runs the service until SIGTERM or SIGINT.
When it is ready it prints the address it listens at.</source>
        <translation>SIGTERM または SIGINT までサービスを実行します。
準備ができると、待ち受けるアドレスを表示します。</translation>
    </message>
    <message>
        <source>listen at this IP address instead of server.host</source>
        <translation>server.host の代わりにこの IP アドレスで待ち受ける</translation>
    </message>
    <message>
        <source>listen at this port instead of server.port; 0 takes any free one</source>
        <translation>server.port の代わりにこのポートで待ち受ける。0 は空いているポート</translation>
    </message>
    <message>
        <source>say whether the configuration is good</source>
        <translation>設定が正しいか調べる</translation>
    </message>
    <message>
        <source>Reads the configuration as the service would and lists everything that is wrong with it.
Exit code 78 means that there is something.</source>
        <translation>サービスと同じように設定を読み、誤りをすべて一覧にします。
終了コード 78 は誤りがあることを示します。</translation>
    </message>
    <message>
        <source>make or upgrade the tables</source>
        <translation>テーブルを作成または更新する</translation>
    </message>
    <message>
        <source>Makes the tables that are missing, upgrades older ones, and says what it did.
It can be run again at any time.</source>
        <translation>足りないテーブルを作成し、古いものを更新して、行ったことを表示します。
いつでも再実行できます。</translation>
    </message>
    <message>
        <source>only say what would be done</source>
        <translation>行うことを表示するだけにする</translation>
    </message>
    <message>
        <source>find users</source>
        <translation>ユーザーを探す</translation>
    </message>
    <message>
        <source>Lists users, a page at a time. Conditions add up. With --json it prints one JSON object a line; when
more follow, {&quot;next_cursor&quot;:&quot;…&quot;} goes to standard error.</source>
        <translation>ユーザーを 1 ページずつ一覧にします。条件はすべて満たす必要があります。--json では 1 行が 1 つの
JSON オブジェクトです。続きがあるときは {&quot;next_cursor&quot;:&quot;…&quot;} を標準エラー出力に書きます。</translation>
    </message>
    <message>
        <source>TEXT stands somewhere in the e-mail address or a text field</source>
        <translation>メールアドレスまたは文字列フィールドのどこかに TEXT がある</translation>
    </message>
    <message>
        <source>the e-mail address begins with TEXT; fast for any number of users</source>
        <translation>メールアドレスが TEXT で始まる。ユーザーが何人でも高速</translation>
    </message>
    <message>
        <source>only users who may, or may not, log in</source>
        <translation>ログインできるユーザーだけ、またはできないユーザーだけ</translation>
    </message>
    <message>
        <source>only users with, or without, a verified address</source>
        <translation>アドレスが確認済みのユーザーだけ、または未確認のユーザーだけ</translation>
    </message>
    <message>
        <source>only superusers, or only others</source>
        <translation>管理者だけ、または管理者以外だけ</translation>
    </message>
    <message>
        <source>in this order; without it by id, and by email where there is --email-prefix</source>
        <translation>この順に並べる。指定がなければ id 順、--email-prefix があれば email 順</translation>
    </message>
    <message>
        <source>the other way round</source>
        <translation>逆の順に並べる</translation>
    </message>
    <message>
        <source>at most N users, 1 to 1000; 50 unless told otherwise</source>
        <translation>最大 N 人 (1 から 1000)。指定がなければ 50</translation>
    </message>
    <message>
        <source>the next page: CURSOR is on standard error after the page before</source>
        <translation>次のページ: CURSOR は前のページの後の標準エラー出力にあります</translation>
    </message>
    <message>
        <source>show one user</source>
        <translation>ユーザーを 1 人表示する</translation>
    </message>
    <message>
        <source>Shows one user, found by id or e-mail address.</source>
        <translation>id またはメールアドレスで探したユーザーを 1 人表示します。</translation>
    </message>
    <message>
        <source>add a user</source>
        <translation>ユーザーを追加する</translation>
    </message>
    <message>
        <source>Adds a user. Unless told otherwise it asks for the password at the terminal, twice; a password is
never an argument, because everyone on the machine could read it there.</source>
        <translation>ユーザーを追加します。指定がなければ端末でパスワードを 2 回尋ねます。パスワードを引数にすることは
できません。このコンピューターの誰にでも読めるためです。</translation>
    </message>
    <message>
        <source>may do everything; the address counts as verified</source>
        <translation>何でもできる。アドレスは確認済みとみなされます</translation>
    </message>
    <message>
        <source>the address needs no verification any more</source>
        <translation>アドレスの確認はもう必要ない</translation>
    </message>
    <message>
        <source>cannot log in yet</source>
        <translation>まだログインできない</translation>
    </message>
    <message>
        <source>change a user</source>
        <translation>ユーザーを変更する</translation>
    </message>
    <message>
        <source>Changes what is named and leaves the rest as it is.</source>
        <translation>指定されたものだけを変更し、ほかはそのままにします。</translation>
    </message>
    <message>
        <source>the new address, which is then not verified unless --verify is given too</source>
        <translation>新しいアドレス。--verify も指定しなければ未確認になります</translation>
    </message>
    <message>
        <source>may log in</source>
        <translation>ログインできる</translation>
    </message>
    <message>
        <source>cannot log in; tokens stop working</source>
        <translation>ログインできない。トークンは使えなくなります</translation>
    </message>
    <message>
        <source>the address counts as verified</source>
        <translation>アドレスを確認済みとみなす</translation>
    </message>
    <message>
        <source>it does not</source>
        <translation>アドレスを確認済みとみなさない</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>何でもできる</translation>
    </message>
    <message>
        <source>may not</source>
        <translation>何でもはできなくなる</translation>
    </message>
    <message>
        <source>remove a user</source>
        <translation>ユーザーを削除する</translation>
    </message>
    <message>
        <source>Removes a user with all tokens and OAuth accounts. It cannot be undone.</source>
        <translation>ユーザーをトークンと OAuth アカウントごと削除します。元に戻せません。</translation>
    </message>
    <message>
        <source>give a user another password</source>
        <translation>ユーザーに別のパスワードを設定する</translation>
    </message>
    <message>
        <source>Gives a user another password. Unless told otherwise it asks for it at the terminal, twice.</source>
        <translation>ユーザーに別のパスワードを設定します。指定がなければ端末で 2 回尋ねます。</translation>
    </message>
    <message>
        <source>list the tokens in the database</source>
        <translation>データベースのトークンを一覧にする</translation>
    </message>
    <message>
        <source>Lists who has tokens and since when, never the tokens themselves.
JWTs are not stored, so they are not here.</source>
        <translation>誰がいつからトークンを持っているかを一覧にします。トークンそのものは表示しません。
JWT は保存されないため、ここにはありません。</translation>
    </message>
    <message>
        <source>revoke a user&apos;s tokens, or one token</source>
        <translation>ユーザーのトークンすべて、または 1 個のトークンを取り消す</translation>
    </message>
    <message>
        <source>Revokes all tokens of USER, or with --token-stdin the one token on standard input: as an argument,
everyone on the machine could read it.</source>
        <translation>USER のトークンをすべて、または --token-stdin で標準入力の 1 個のトークンを取り消します。
引数にすると、このコンピューターの誰にでも読めるためです。</translation>
    </message>
    <message>
        <source>revoke the token on the first line of standard input</source>
        <translation>標準入力の最初の行のトークンを取り消す</translation>
    </message>
    <message>
        <source>remove expired tokens</source>
        <translation>期限切れのトークンを削除する</translation>
    </message>
    <message>
        <source>Removes expired tokens from the database. They are refused anyway; this frees the room.</source>
        <translation>期限切れのトークンをデータベースから削除します。もともと拒否されますが、空きができます。</translation>
    </message>
    <message>
        <source>list linked OAuth accounts</source>
        <translation>連携している OAuth アカウントを一覧にする</translation>
    </message>
    <message>
        <source>Lists the OAuth accounts of one user, or of everyone.</source>
        <translation>ユーザー 1 人、または全員の OAuth アカウントを一覧にします。</translation>
    </message>
    <message>
        <source>the same as the argument</source>
        <translation>引数と同じ</translation>
    </message>
    <message>
        <source>only those of this [[oauth]] client</source>
        <translation>この [[oauth]] クライアントのものだけ</translation>
    </message>
    <message>
        <source>unlink an OAuth account from a user</source>
        <translation>ユーザーから OAuth アカウントの連携を解除する</translation>
    </message>
    <message>
        <source>Unlinks an OAuth account, and takes its tokens back at the provider where it has a way to do so.
ACCOUNT is the id that `gatehouse oauth list` shows.</source>
        <translation>OAuth アカウントの連携を解除し、プロバイダーが対応していればそのトークンを取り消します。
ACCOUNT は `gatehouse oauth list` が表示する id です。</translation>
    </message>
    <message>
        <source>unlink it even if the user could not log in any more</source>
        <translation>ユーザーがログインできなくなる場合でも解除する</translation>
    </message>
    <message>
        <source>encrypt stored provider tokens with the first key</source>
        <translation>保存されたプロバイダーのトークンを最初の鍵で暗号化する</translation>
    </message>
    <message>
        <source>Encrypts the stored tokens of providers with the first key of secrets.oauth_token_key: those
in clear, and those of an older key, which is not needed any more afterwards.</source>
        <translation>保存されたプロバイダーのトークンを secrets.oauth_token_key の最初の鍵で暗号化します。
平文のものと古い鍵のものが対象で、古い鍵はその後は不要になります。</translation>
    </message>
    <message>
        <source>print JSON, for programs</source>
        <translation>プログラム向けに JSON で出力する</translation>
    </message>
    <message>
        <source>read this configuration; else GATEHOUSE_CONFIG, else ./gatehouse.toml</source>
        <translation>この設定を読む。なければ GATEHOUSE_CONFIG、それもなければ ./gatehouse.toml</translation>
    </message>
    <message>
        <source>print this</source>
        <translation>これを表示する</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>バージョンを表示する</translation>
    </message>
    <message>
        <source>--state wants queued, sent or failed</source>
        <translation>--state には queued、sent または failed が必要です</translation>
    </message>
    <message>
        <source>mail retry wants MAIL, or --all-failed, but not both</source>
        <translation>mail retry には MAIL か --all-failed のどちらか一方が必要です</translation>
    </message>
    <message>
        <source>--output must not be empty</source>
        <translation>--output は空にできません</translation>
    </message>
    <message>
        <source>write an example of every mail as files</source>
        <translation>すべてのメールの例をファイルに書く</translation>
    </message>
    <message>
        <source>Writes every mail in every language into FOLDER/LANGUAGE, with made-up names: KIND.html and KIND.txt
to look at, KIND.eml to open in a mail program. Files of an earlier preview are replaced.</source>
        <translation>すべてのメールをすべての言語で、架空の名前を使って FOLDER/LANGUAGE に書きます。KIND.html と KIND.txt は
閲覧用、KIND.eml はメールソフト用です。以前のプレビューのファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>write into this folder; else ./mail-preview</source>
        <translation>このフォルダーに書く。指定がなければ ./mail-preview</translation>
    </message>
    <message>
        <source>send one mail at once, to see whether it arrives</source>
        <translation>届くかどうか確かめるため、すぐにメールを 1 通送る</translation>
    </message>
    <message>
        <source>Sends a test message through the configured transport at once and says what the server answered.
It is not written into the outbox and not tried again.</source>
        <translation>設定された方法ですぐにテストメールを送り、サーバーの応答を表示します。
送信箱には入らず、再送もされません。</translation>
    </message>
    <message>
        <source>list mails and what became of them</source>
        <translation>メールとその結果を一覧にする</translation>
    </message>
    <message>
        <source>Lists the newest mails: what waits, what was sent in the last days, and what was given up.</source>
        <translation>最近のメールを一覧にします。待っているもの、ここ数日に送ったもの、あきらめたものです。</translation>
    </message>
    <message>
        <source>only mails in this state</source>
        <translation>この状態のメールだけ</translation>
    </message>
    <message>
        <source>show one mail</source>
        <translation>メールを 1 通表示する</translation>
    </message>
    <message>
        <source>Shows what is known of one mail, with the last answer of the mail server.
MAIL is the id that `gatehouse mail list` shows.</source>
        <translation>メール 1 通について分かっていることを、メールサーバーの最後の応答とともに表示します。
MAIL は `gatehouse mail list` が表示する id です。</translation>
    </message>
    <message>
        <source>try again to send a mail</source>
        <translation>メールをもう一度送る</translation>
    </message>
    <message>
        <source>Has a mail that waits or was given up sent at once, by the service that runs or by the next one.</source>
        <translation>待っているメールやあきらめたメールを、実行中のサービスまたは次のサービスにすぐ送らせます。</translation>
    </message>
    <message>
        <source>all mails that were given up</source>
        <translation>あきらめたメールすべて</translation>
    </message>
    <message>
        <source>a table with commas, or a JSON object a line; else as the file&apos;s name ends, or csv</source>
        <translation>コンマ区切りの表、または 1 行ごとの JSON。指定がなければファイル名から、または csv</translation>
    </message>
    <message>
        <source>--format wants csv or jsonl</source>
        <translation>--format には csv または jsonl が必要です</translation>
    </message>
    <message>
        <source>--on-conflict wants skip, update or fail</source>
        <translation>--on-conflict には skip、update または fail が必要です</translation>
    </message>
    <message>
        <source>--batch wants a number from 1 to %1</source>
        <translation>--batch には 1 から %1 の数が必要です</translation>
    </message>
    <message>
        <source>--rejects needs the name of a file</source>
        <translation>--rejects にはファイル名が必要です</translation>
    </message>
    <message>
        <source>--resume needs a file: standard input cannot be read again</source>
        <translation>--resume にはファイルが必要です: 標準入力は読み直せません</translation>
    </message>
    <message>
        <source>--output needs the name of a file</source>
        <translation>--output にはファイル名が必要です</translation>
    </message>
    <message>
        <source>--for-spreadsheets wants a table, not JSON lines</source>
        <translation>--for-spreadsheets には JSON 行ではなく表が必要です</translation>
    </message>
    <message>
        <source>add the users of a file</source>
        <translation>ファイルのユーザーを追加する</translation>
    </message>
    <message>
        <source>Adds the users of a table (CSV) or of JSON lines; - is standard input. Columns: email, and where
wanted id, hashed_password, is_active, is_superuser, is_verified and those of [[user.field]].
Each batch is committed as a whole. Lines that cannot be used are left out; exit code 65 says so.</source>
        <translation>表 (CSV) または JSON 行のユーザーを追加します。- は標準入力です。列は email と、必要に応じて id、
hashed_password、is_active、is_superuser、is_verified および [[user.field]] の列です。
まとまりごとに確定します。使えない行は除かれ、終了コード 65 で示されます。</translation>
    </message>
    <message>
        <source>commit after N lines; 50000 unless told otherwise</source>
        <translation>N 行ごとに確定する。指定がなければ 50000</translation>
    </message>
    <message>
        <source>where address or id are taken: leave that user, change it, or reject the line (fail)</source>
        <translation>アドレスか id が使用済みの場合: そのまま残す、変更する、または行を拒否する (fail)</translation>
    </message>
    <message>
        <source>write line, address and reason of rejected lines into this file</source>
        <translation>拒否された行の番号、アドレス、理由をこのファイルに書く</translation>
    </message>
    <message>
        <source>go on where an import of the same file was broken off</source>
        <translation>同じファイルの中断されたインポートを続ける</translation>
    </message>
    <message>
        <source>begin again instead</source>
        <translation>続けずに最初から始める</translation>
    </message>
    <message>
        <source>only say what would be done; finds no two lines that conflict far apart</source>
        <translation>行うことを表示するだけにする。離れた行どうしの矛盾は見つけません</translation>
    </message>
    <message>
        <source>leave out columns that users do not have</source>
        <translation>ユーザーにない列を除く</translation>
    </message>
    <message>
        <source>write all users</source>
        <translation>すべてのユーザーを書き出す</translation>
    </message>
    <message>
        <source>Writes all users, with their password hashes, as a table (CSV) or JSON lines that import reads.
A file is readable for its owner only. A spreadsheet runs what users wrote where it looks like a
formula: for one, take --for-spreadsheets.</source>
        <translation>すべてのユーザーをパスワードのハッシュとともに、import が読める表 (CSV) または JSON 行で書き出します。
ファイルは所有者だけが読めます。表計算ソフトは、ユーザーが書いた数式のような文字列を実行します。
表計算ソフトで開くには --for-spreadsheets を付けてください。</translation>
    </message>
    <message>
        <source>write into this file; else to standard output</source>
        <translation>このファイルに書く。指定がなければ標準出力</translation>
    </message>
    <message>
        <source>leave the hashes out</source>
        <translation>ハッシュを除く</translation>
    </message>
    <message>
        <source>leave the hashes out, and put an apostrophe before what would be a formula</source>
        <translation>ハッシュを除き、数式になるものの前にアポストロフィを付ける</translation>
    </message>
    <message>
        <source>Made or upgraded the tables in %1.</source>
        <translation>%1 のテーブルを作成または更新しました。</translation>
    </message>
    <message>
        <source>Use --password-stdin or --generate-password.</source>
        <translation>--password-stdin または --generate-password を使ってください。</translation>
    </message>
    <message>
        <source>The same again:</source>
        <translation>同じものをもう一度:</translation>
    </message>
    <message>
        <source>The two passwords differ; nothing was changed.</source>
        <translation>2 つのパスワードが異なります。何も変更していません。</translation>
    </message>
    <message>
        <source>Standard input is a terminal, which would show what is typed; send it from a file or a pipe.</source>
        <translation>標準入力は端末で、入力した文字が見えてしまいます。ファイルかパイプから送ってください。</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1.</source>
        <translation>標準入力を読めません: %1。</translation>
    </message>
    <message>
        <source>The first line of standard input is too long.</source>
        <translation>標準入力の最初の行が長すぎます。</translation>
    </message>
    <message>
        <source>Say --yes when it is meant.</source>
        <translation>実行するには --yes を指定してください。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation>起こるはずのない問題が起こりました。</translation>
    </message>
    <message>
        <source>There is no such user.</source>
        <translation>そのようなユーザーはいません。</translation>
    </message>
    <message>
        <source>A user with this e-mail address exists already.</source>
        <translation>このメールアドレスのユーザーはすでにいます。</translation>
    </message>
    <message>
        <source>The user is not active.</source>
        <translation>このユーザーは有効ではありません。</translation>
    </message>
    <message>
        <source>The user is verified already.</source>
        <translation>このユーザーはすでに確認済みです。</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>メールアドレスまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>The token is not valid.</source>
        <translation>トークンが無効です。</translation>
    </message>
    <message>
        <source>The password is not good enough.</source>
        <translation>パスワードが十分ではありません。</translation>
    </message>
    <message>
        <source>This is no id.</source>
        <translation>これは id ではありません。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>これはメールアドレスではありません。</translation>
    </message>
    <message>
        <source>A value is not allowed.</source>
        <translation>許可されていない値があります。</translation>
    </message>
    <message>
        <source>The search makes no sense.</source>
        <translation>検索条件に意味がありません。</translation>
    </message>
    <message>
        <source>This configuration cannot do that.</source>
        <translation>この設定ではできません。</translation>
    </message>
    <message>
        <source>This is not allowed.</source>
        <translation>これは許可されていません。</translation>
    </message>
    <message>
        <source>There is no such OAuth account.</source>
        <translation>そのような OAuth アカウントはありません。</translation>
    </message>
    <message>
        <source>The OAuth account is linked to another user.</source>
        <translation>この OAuth アカウントは別のユーザーと連携しています。</translation>
    </message>
    <message>
        <source>The user could not log in any more.</source>
        <translation>このユーザーはログインできなくなります。</translation>
    </message>
    <message>
        <source>The OAuth provider does not take this code.</source>
        <translation>OAuth プロバイダーがこのコードを受け付けません。</translation>
    </message>
    <message>
        <source>The OAuth provider does not answer as it should.</source>
        <translation>OAuth プロバイダーが正しく応答しません。</translation>
    </message>
    <message>
        <source>There is no such mail.</source>
        <translation>そのようなメールはありません。</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>データベースに接続できません。</translation>
    </message>
    <message>
        <source>The database is not set up; run `gatehouse migrate`.</source>
        <translation>データベースの準備ができていません。`gatehouse migrate` を実行してください。</translation>
    </message>
    <message>
        <source>The database belongs to a newer version; use the newer program.</source>
        <translation>データベースはより新しいバージョンのものです。新しいプログラムを使ってください。</translation>
    </message>
    <message>
        <source>The user was changed meanwhile; try again.</source>
        <translation>その間にユーザーが変更されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is too much to do at the moment; try again.</source>
        <translation>現在、処理が混み合っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There were too many attempts; try again later.</source>
        <translation>試行回数が多すぎます。後でもう一度お試しください。</translation>
    </message>
    <message>
        <source>The configuration has a problem; see `gatehouse check-config`.</source>
        <translation>設定に問題があります。`gatehouse check-config` をご覧ください。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n user(s) into %1.</source>
        <translation>
            <numerusform>%n 人のユーザーを %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A terminal would obey what stands in some cells: write into a file with --output, or into a pipe.</source>
        <translation>一部のセルの内容に端末が従ってしまいます。--output でファイルに、またはパイプに書いてください。</translation>
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
        <source>There is no field %1: the configuration has no [[user.field]].</source>
        <translation>フィールド %1 はありません: 設定に [[user.field]] がありません。</translation>
    </message>
    <message>
        <source>There is no field %1; it must be %2.</source>
        <translation>フィールド %1 はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>--resume needs a file, which can be read again.</source>
        <translation>--resume には、読み直せるファイルが必要です。</translation>
    </message>
    <message>
        <source>Without --resume it begins.</source>
        <translation>--resume がなければ最初から始まります。</translation>
    </message>
    <message>
        <source>--resume goes on there, --restart begins again.</source>
        <translation>--resume でそこから続け、--restart で最初から始めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) would be imported</source>
        <translation>
            <numerusform>%n 人のユーザーがインポートされます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported</source>
        <translation>
            <numerusform>%n 人のユーザーをインポートしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n changed</source>
        <extracomment>Goes on after &quot;3 users imported&quot;; so the next two.</extracomment>
        <translation>
            <numerusform>、変更 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n skipped</source>
        <translation>
            <numerusform>、スキップ %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n rejected</source>
        <translation>
            <numerusform>、拒否 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>A whole sentence but for its point: &quot;3 users imported, 1 skipped&quot;.</extracomment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>%1 行目: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; %1 says why.</source>
        <translation>
            <numerusform>%n 行が拒否されました。理由は %1 にあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were rejected; --rejects FILE keeps them all, with reasons.</source>
        <translation>
            <numerusform>%n 行が拒否されました。--rejects FILE ですべてを理由とともに保存できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>This file was imported to its end before.</source>
        <translation>このファイルは以前に最後までインポートされています。</translation>
    </message>
    <message>
        <source>Committed up to line %1: %2</source>
        <translation>%1 行目まで確定しました: %2</translation>
    </message>
    <message>
        <source>There is no mail %1; `gatehouse mail list` shows all.</source>
        <translation>メール %1 はありません。`gatehouse mail list` ですべて表示されます。</translation>
    </message>
    <message>
        <source>There are no such mails.</source>
        <translation>そのようなメールはありません。</translation>
    </message>
    <message>
        <source>These are the newest %1; --state shows fewer.</source>
        <translation>これは最近の %1 通です。--state で絞り込めます。</translation>
    </message>
    <message>
        <source>The service tries again at once, or when it runs.</source>
        <translation>サービスがすぐに、または起動したときにもう一度送ります。</translation>
    </message>
    <message numerus="yes">
        <source>The service tries %n mail(s) again at once, or when it runs.</source>
        <translation>
            <numerusform>サービスがすぐに、または起動したときに %n 通のメールをもう一度送ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The templates of the mails have problems.</source>
        <translation>メールのテンプレートに問題があります。</translation>
    </message>
    <message>
        <source>The mail to %1 was not taken: %2</source>
        <translation>%1 へのメールは受け付けられませんでした: %2</translation>
    </message>
    <message>
        <source>The mail to %1 was taken: %2</source>
        <translation>%1 へのメールは受け付けられました: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>フォルダー %1 を作成できません。</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n mail(s) into %1, each as .html, .txt and .eml.</source>
        <translation>
            <numerusform>%n 通のメールをそれぞれ .html、.txt、.eml として %1 に書きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is mailed: mail.transport is &quot;none&quot;.</source>
        <translation>メールは送信されません: mail.transport が &quot;none&quot; です。</translation>
    </message>
    <message>
        <source>%1 is up to date.</source>
        <translation>%1 は最新です。</translation>
    </message>
    <message>
        <source>`gatehouse migrate` would change %1:</source>
        <translation>`gatehouse migrate` は %1 を次のように変更します:</translation>
    </message>
    <message>
        <source>Changed %1:</source>
        <translation>%1 を変更しました:</translation>
    </message>
    <message>
        <source>The configuration (of the environment and the defaults) is fine. In effect:</source>
        <translation>設定 (環境変数と既定値) は正常です。有効な内容:</translation>
    </message>
    <message>
        <source>%1 is fine. In effect:</source>
        <translation>%1 は正常です。有効な内容:</translation>
    </message>
    <message>
        <source>ACCOUNT is no id; `gatehouse oauth list %1` shows those of this user.</source>
        <translation>ACCOUNT は id ではありません。`gatehouse oauth list %1` でこのユーザーのものが表示されます。</translation>
    </message>
    <message>
        <source>%1 has no OAuth account with this id; `gatehouse oauth list %1` shows all.</source>
        <translation>%1 にこの id の OAuth アカウントはありません。`gatehouse oauth list %1` ですべて表示されます。</translation>
    </message>
    <message>
        <source>The provider could not be told; its tokens may still be good (%1).</source>
        <translation>プロバイダーに通知できませんでした。そのトークンはまだ有効かもしれません (%1)。</translation>
    </message>
    <message>
        <source>There are no linked OAuth accounts.</source>
        <translation>連携している OAuth アカウントはありません。</translation>
    </message>
    <message>
        <source>These are the first %1; name a USER to see others.</source>
        <translation>これは最初の %1 件です。ほかを見るには USER を指定してください。</translation>
    </message>
    <message>
        <source>Unlink the %1 account %2 from %3?</source>
        <extracomment>%1 is the name of a provider, %2 the address of the account there, %3 that of the user here.</extracomment>
        <translation>%1 のアカウント %2 と %3 の連携を解除しますか?</translation>
    </message>
    <message>
        <source>%1 has no password and could not log in any more; --force unlinks it all the same.</source>
        <translation>%1 にはパスワードがなく、ログインできなくなります。--force を付けるとそれでも解除します。</translation>
    </message>
    <message>
        <source>Unlinked the %1 account %2 from %3.</source>
        <translation>%1 のアカウント %2 と %3 の連携を解除しました。</translation>
    </message>
    <message>
        <source>secrets.oauth_token_key is not set: nothing is encrypted.</source>
        <translation>secrets.oauth_token_key が設定されていないため、何も暗号化されません。</translation>
    </message>
    <message numerus="yes">
        <source>Encrypted the tokens of %n account(s).</source>
        <translation>
            <numerusform>%n 個のアカウントのトークンを暗号化しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left the tokens of %n account(s) as they were: encrypted they need wider columns.</source>
        <translation>
            <numerusform>%n 個のアカウントのトークンはそのままです。暗号化するにはより幅の広い列が必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard output cannot be written: the disk is full or the reader is gone.</source>
        <translation>標準出力に書けません。ディスクがいっぱいか、読み手がいなくなりました。</translation>
    </message>
    <message>
        <source>There is no terminal to ask at.</source>
        <translation>尋ねるための端末がありません。</translation>
    </message>
    <message>
        <source>The terminal would show what is typed.</source>
        <translation>入力した文字が端末に見えてしまいます。</translation>
    </message>
    <message>
        <source>This line is too long.</source>
        <translation>この行は長すぎます。</translation>
    </message>
    <message>
        <source>Nothing was answered, nothing was changed.</source>
        <translation>応答がなかったため、何も変更していません。</translation>
    </message>
    <message>
        <source>Standard input is empty; send the token on its first line.</source>
        <translation>標準入力が空です。最初の行でトークンを送ってください。</translation>
    </message>
    <message>
        <source>This token is not in the database, nor in Redis: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>このトークンはデータベースにも Redis にもありません。すでに取り消されたか、期限まで有効な JWT です。</translation>
    </message>
    <message>
        <source>This token is not in the database: it is revoked already, or a JWT, which stays good until it expires.</source>
        <translation>このトークンはデータベースにありません。すでに取り消されたか、期限まで有効な JWT です。</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s) of %1.</source>
        <translation>
            <numerusform>%1 のトークンを %n 個取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>JWTs are not stored and stay good until they expire (backend %1); `gatehouse user update USER --deactivate` stops them at once.</source>
        <translation>JWT は保存されず、期限まで有効です (バックエンド %1)。`gatehouse user update USER --deactivate` ですぐに止められます。</translation>
    </message>
    <message>
        <source>There are no tokens in the database, nor in Redis.</source>
        <translation>データベースにも Redis にもトークンはありません。</translation>
    </message>
    <message>
        <source>There are no tokens in the database.</source>
        <translation>データベースにトークンはありません。</translation>
    </message>
    <message>
        <source>These are the newest %1; name a USER to see others.</source>
        <translation>これは最近の %1 個です。ほかを見るには USER を指定してください。</translation>
    </message>
    <message>
        <source>Nothing to remove: no backend keeps tokens in the database, or those of one never expire.</source>
        <translation>削除するものはありません。データベースにトークンを置くバックエンドがないか、期限のないものがあります。</translation>
    </message>
    <message numerus="yes">
        <source>Removed %n expired token(s).</source>
        <translation>
            <numerusform>期限切れのトークンを %n 個削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>New password for %1:</source>
        <translation>%1 の新しいパスワード:</translation>
    </message>
    <message>
        <source>The password is not valid UTF-8; save its file as UTF-8.</source>
        <translation>パスワードが正しい UTF-8 ではありません。ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>No active superuser is left; `gatehouse user create EMAIL --superuser` adds one.</source>
        <translation>有効な管理者がいなくなりました。`gatehouse user create EMAIL --superuser` で追加できます。</translation>
    </message>
    <message>
        <source>The field %1 must be given: --field %1=VALUE.</source>
        <translation>フィールド %1 を指定してください: --field %1=VALUE。</translation>
    </message>
    <message>
        <source>No user matches.</source>
        <translation>一致するユーザーはいません。</translation>
    </message>
    <message>
        <source>More follow; say the same with --after %1</source>
        <translation>続きがあります。--after %1 を付けて同じコマンドを実行してください</translation>
    </message>
    <message>
        <source>This is the last active superuser. Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>これは最後の有効な管理者です。%1 (%2) をトークンと OAuth アカウントごと削除しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Delete %1 (%2) with all tokens and OAuth accounts? It cannot be undone.</source>
        <translation>%1 (%2) をトークンと OAuth アカウントごと削除しますか? 元に戻せません。</translation>
    </message>
    <message>
        <source>Deleted %1 (%2).</source>
        <translation>%1 (%2) を削除しました。</translation>
    </message>
    <message>
        <source>The password of %1 is changed.</source>
        <translation>%1 のパスワードを変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>Revoked %n token(s).</source>
        <translation>
            <numerusform>%n 個のトークンを取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns, such as email,hashed_password.</source>
        <translation>ファイルが空です: 最初の行に列の名前が必要です (例: email,hashed_password)。</translation>
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
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読めません: %2。</translation>
    </message>
    <message>
        <source>Only a file can be read again, from where it was left.</source>
        <translation>途中から読み直せるのはファイルだけです。</translation>
    </message>
    <message>
        <source>No import of this file was begun. A file that was changed is another one.</source>
        <translation>このファイルのインポートは始まっていません。変更されたファイルは別のファイルとみなされます。</translation>
    </message>
    <message>
        <source>An import of this file was broken off behind line %1.</source>
        <translation>このファイルのインポートは %1 行目の後で中断されています。</translation>
    </message>
    <message>
        <source>The report %1 cannot be written: %2.</source>
        <translation>レポート %1 を書けません: %2。</translation>
    </message>
    <message>
        <source>There is no column %1; it must be %2. --ignore-unknown leaves it out.</source>
        <translation>列 %1 はありません。使えるのは %2 です。--ignore-unknown で除けます。</translation>
    </message>
    <message>
        <source>Two columns of the file are to be the same one.</source>
        <translation>ファイルの 2 つの列が同じ列に割り当てられています。</translation>
    </message>
    <message>
        <source>The first line names no column email.</source>
        <translation>最初の行に email の列がありません。</translation>
    </message>
    <message>
        <source>The users cannot be written: the disk is full or the reader is gone.</source>
        <translation>ユーザーを書き出せません。ディスクがいっぱいか、読み手がいなくなりました。</translation>
    </message>
</context>
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
