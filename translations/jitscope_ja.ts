<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AddShard</name>
    <message>
        <source>It answers. Nothing to do.</source>
        <translation>応答しています。対処は不要です。</translation>
    </message>
    <message>
        <source>It answers, but not everything it could tell is switched on. It can be used as it is.</source>
        <translation>応答していますが、提供できるもののすべてが有効ではありません。このままでも使えます。</translation>
    </message>
    <message>
        <source>It asks for an account. Make one, name it on the first page, and search again.</source>
        <translation>アカウントを求めています。作成して最初のページで指定し、もう一度検索してください。</translation>
    </message>
    <message>
        <source>It listens on its own host only. Search again with that host's SSH destination.</source>
        <translation>自分のホストでのみ待ち受けています。そのホストの SSH 宛先でもう一度検索してください。</translation>
    </message>
    <message>
        <source>It should be there and does not answer.</source>
        <translation>あるはずですが、応答しません。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>見つかりました</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>It is there, and cannot be used before this setting is made.</source>
        <translation>ありますが、この設定をするまで使えません。</translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) present</source>
        <translation>
            <numerusform>レコーダー %n 台が在室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s) present</source>
        <translation>
            <numerusform>ブリッジ %n 台が在室</numerusform>
        </translation>
    </message>
    <message>
        <source>known to Jicofo</source>
        <translation>Jicofo が認識</translation>
    </message>
    <message>
        <source>%1 by SSH</source>
        <translation>SSH 経由の %1</translation>
    </message>
    <message>
        <source>its control ports listen on loopback</source>
        <translation>制御ポートはループバックで待ち受けています</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>まだ描画できるデータがありません。</translation>
    </message>
    <message>
        <source>Charts begin with the first answer of a shard.</source>
        <translation>シャードから最初の応答が届くとグラフが始まります。</translation>
    </message>
    <message>
        <source>Show charts of</source>
        <translation>グラフの対象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Charts of</source>
        <translation>グラフの対象</translation>
    </message>
    <message>
        <source>All shards, side by side</source>
        <translation>全シャードを並べて表示</translation>
    </message>
    <message>
        <source>All bridges, side by side</source>
        <translation>全ブリッジを並べて表示</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>会議室 %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>The most important</source>
        <translation>主要な指標</translation>
    </message>
    <message>
        <source>All shards together</source>
        <translation>全シャード合計</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>P2P</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>%1: name from the meeting, endpoint %2</source>
        <translation>%1：会議での名前、エンドポイント %2</translation>
    </message>
    <message>
        <source>%1: statistics id, endpoint %2</source>
        <translation>%1：統計 ID、エンドポイント %2</translation>
    </message>
    <message>
        <source>%1: endpoint; no server tells the name</source>
        <translation>%1：エンドポイント。名前を伝えるサーバーがありません</translation>
    </message>
    <message>
        <source>audio muted</source>
        <translation>音声ミュート中</translation>
    </message>
    <message>
        <source>sends audio</source>
        <translation>音声を送信中</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>shares the screen</source>
        <translation>画面を共有中</translation>
    </message>
    <message>
        <source>sends video</source>
        <translation>映像を送信中</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sends audio, no video</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, muted by a moderator</source>
        <translation>%1、モデレーターがミュート</translation>
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
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>Loss ↑</source>
        <translation>損失 ↑</translation>
    </message>
    <message>
        <source>Loss ↓</source>
        <translation>損失 ↓</translation>
    </message>
    <message>
        <source>Jitter ↑ ms</source>
        <translation>ジッター ↑ ms</translation>
    </message>
    <message>
        <source>kbit/s ↑</source>
        <translation>kbit/s ↑</translation>
    </message>
    <message>
        <source>kbit/s ↓</source>
        <translation>kbit/s ↓</translation>
    </message>
    <message>
        <source>Quality, 40 min</source>
        <translation>品質、40 分間</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>映像停止</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>参加から</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>over</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影響範囲</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>breakout</source>
        <translation>ブレイクアウト</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>ライブ配信中</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>録画なし</translation>
    </message>
    <message>
        <source>Recording: unknown</source>
        <translation>録画状態：不明</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>Talks now</source>
        <translation>発言中</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>ジッター ↑</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>brewery rooms joined of configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>参加済み</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未参加</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約 %1</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>使用済み（要再起動）</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>詳細なし</translation>
    </message>
    <message>
        <source>Said %1 ago</source>
        <translation>%1 前に報告</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>which room a recorder records is inferred</comment>
        <translation>推定</translation>
    </message>
    <message>
        <source>Idle but fails</source>
        <translation>待機中だが録画不可</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>使用済み（要再起動）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Mbit/s ↑</source>
        <translation>Mbit/s ↑</translation>
    </message>
    <message>
        <source>Mbit/s ↓</source>
        <translation>Mbit/s ↓</translation>
    </message>
    <message>
        <source>XMPP</source>
        <translation>XMPP</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation>余裕</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>リレー</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗数</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>5 of 6</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No recorders</source>
        <translation>レコーダーなし</translation>
    </message>
    <message>
        <source>Recorders: %1 free, %2 busy, %3 broken, %4 unknown</source>
        <translation>レコーダー：待機中 %1、使用中 %2、故障 %3、不明 %4</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accessible name of a cell: column, value</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>ディスク残り</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Keep showing this</source>
        <translation>この表示を固定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>何も選択されていません。</translation>
    </message>
    <message>
        <source>Select a shard, a server, a room or a person in the tree or in a table.</source>
        <translation>ツリーまたは表でシャード、サーバー、会議室、参加者を選択してください。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>存在しません</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cannot be reached.</source>
        <translation>到達できません。</translation>
    </message>
    <message>
        <source>Did not answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>証明書が信頼されていません。</translation>
    </message>
    <message>
        <source>The login is not accepted. The account or password is wrong.</source>
        <translation>ログインが受け付けられません。アカウントまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>The answer was a refusal.</source>
        <translation>要求が拒否されました。</translation>
    </message>
    <message>
        <source>Sent something that cannot be read. A proxy or a login page may answer in its place.</source>
        <translation>解釈できない応答がありました。プロキシやログインページが代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>This version of the server has no such page.</source>
        <translation>サーバーのこのバージョンにはこのページがありません。</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>ファイルを読み書きできません。</translation>
    </message>
    <message>
        <source>Was cancelled.</source>
        <translation>中止されました。</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>失敗しました。</translation>
    </message>
    <message>
        <source>The SSH server forbids forwarding to this port. The server behind it may be well.</source>
        <translation>SSH サーバーがこのポートへの転送を禁止しています。その先のサーバーは正常かもしれません。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>idle and healthy</source>
        <translation>待機中で正常</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %1 failed recordings, %n of them meanwhile</source>
        <translation><numerusform>Jicofo の録画失敗は計 %1 件、うちこの間に %n 件</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation><numerusform>Jicofo の録画失敗は %n 件、使用のたびに増加</numerusform></translation>
    </message>
    <message>
        <source>Jicofo marked it as failed at %1</source>
        <translation>%1 に Jicofo が失敗と記録</translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation><numerusform>使用中が %n 回連続、最長 %1</numerusform></translation>
    </message>
    <message>
        <source>sessions started %1, stopped %2</source>
        <translation>セッション開始 %1、停止 %2</translation>
    </message>
    <message>
        <source>sessions started stayed at %1</source>
        <translation>セッション開始数は %1 のまま</translation>
    </message>
    <message>
        <source>no recording came on meanwhile; Jicofo knows of %1</source>
        <translation>この間に録画は始まらず、Jicofo の把握は %1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) say busy, Jicofo knows of %1 recordings</source>
        <translation><numerusform>レコーダー %n 台が使用中と申告、Jicofo の把握は録画 %1 件</numerusform></translation>
    </message>
    <message>
        <source>busy for %1</source>
        <translation>%1 前から使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation><numerusform>システムエラー %n 件</numerusform></translation>
    </message>
    <message>
        <source>its presence says %1</source>
        <translation>プレゼンスは「%1」</translation>
    </message>
    <message>
        <source>its REST page says %1</source>
        <translation>REST ページは「%1」</translation>
    </message>
    <message>
        <source>Jicofo says %1</source>
        <translation>Jicofo は「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) under one name in the brewery</source>
        <translation><numerusform>brewery に同名のログインが %n 件</numerusform></translation>
    </message>
    <message>
        <source>not in the brewery</source>
        <translation>brewery にいない</translation>
    </message>
    <message>
        <source>not in Jicofo's list</source>
        <translation>Jicofo の一覧にない</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in Prosody's log: %1</source>
        <translation><numerusform>Prosody のログに %n 行: %1</numerusform></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It exports no counters (jibri.stats.prometheus.enabled), so nobody tells how many sessions it began.</source>
        <translation>カウンターを公開していないため（jibri.stats.prometheus.enabled）、開始したセッション数は不明です。</translation>
    </message>
    <message>
        <source>Jicofo's count of failures is not known: the phases may have been ended by people.</source>
        <translation>Jicofo の失敗数が不明です。参加者が終了させた可能性もあります。</translation>
    </message>
    <message>
        <source>Jicofo's count of recordings is not known: one of the phases may have recorded.</source>
        <translation>Jicofo の録画数が不明です。実際に録画されたものがあるかもしれません。</translation>
    </message>
    <message>
        <source>Jicofo's own list is not known.</source>
        <translation>Jicofo の一覧が不明です。</translation>
    </message>
    <message>
        <source>The reason itself stands only in its log, which is not read here.</source>
        <translation>原因はそのログにしかなく、ここでは読んでいません。</translation>
    </message>
    <message>
        <source>Whether ffmpeg still runs there is not known.</source>
        <translation>ffmpeg がまだ動いているかは不明です。</translation>
    </message>
    <message>
        <source>All of them were free when it failed, and nobody says which one Jicofo had asked.</source>
        <translation>失敗時は全台が空いており、Jicofo がどれに頼んだかは不明です。</translation>
    </message>
    <message>
        <source>The second machine is invisible until the first leaves.</source>
        <translation>最初の 1 台が抜けるまで、2 台目は見えません。</translation>
    </message>
    <message>
        <source>Stop the recording.</source>
        <translation>録画を停止してください。</translation>
    </message>
    <message>
        <source>Restart when idle: it stays unhealthy until then. Look after its disk and its recordings directory.</source>
        <translation>待機中になったら再起動してください。それまで異常のままです。ディスクと録画フォルダーも確認してください。</translation>
    </message>
    <message>
        <source>Restart when idle: it logs in anew.</source>
        <translation>待機中になったら再起動してください。ログインし直します。</translation>
    </message>
    <message>
        <source>Restart now: nothing is being recorded, and it stays unhealthy until then. Look after its disk and its recordings directory.</source>
        <translation>今すぐ再起動してください。録画はしておらず、それまで異常のままです。ディスクと録画フォルダーも確認してください。</translation>
    </message>
    <message>
        <source>Restart now: its session is over. Its supervisor should do that by itself.</source>
        <translation>今すぐ再起動してください。セッションは終わっています。本来は監視プログラムが自動で行います。</translation>
    </message>
    <message>
        <source>Restart now: nothing is being recorded.</source>
        <translation>今すぐ再起動してください。録画はしていません。</translation>
    </message>
    <message>
        <source>Restart with X server; if it goes on, compare the versions of browser and driver.</source>
        <translation>X サーバーごと再起動してください。続くようならブラウザーとドライバーの版を比べてください。</translation>
    </message>
    <message>
        <source>Give one of them another nickname and restart it when idle.</source>
        <translation>片方に別のニックネームを付け、待機中に再起動してください。</translation>
    </message>
    <message>
        <source>Check the recorder's account, the hidden domain, the certificate and the base URL, then restart when idle.</source>
        <translation>レコーダーのアカウント、非表示ドメイン、証明書、ベース URL を確認し、待機中に再起動してください。</translation>
    </message>
    <message>
        <source>Restart with X server to free the host; a faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>X サーバーごと再起動してホストを空けてください。根本的には、より速いホストか長めの jicofo.xmpp.client.reply-timeout が必要です。</translation>
    </message>
    <message>
        <source>Reload Prosody's module with the guard against a missing occupant; who waits presses record again.</source>
        <translation>参加者不在への対策が入った Prosody モジュールを読み直してください。待っている人は録画ボタンをもう一度押します。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>worked out by Jitscope from the figures behind it</source>
        <translation>Jitscope が元の数値から算出</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1、単位：%2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1、キー %2</translation>
    </message>
    <message>
        <source>%1, key %2, in %3</source>
        <translation>%1、キー %2、単位：%3</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>table cell: this version has no such figure</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <comment>table cell: the figure is switched off on the server</comment>
        <translation>オフ</translation>
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
        <source>milliseconds</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>kilobits per second</source>
        <translation>キロビット毎秒</translation>
    </message>
    <message>
        <source>megabits per second</source>
        <translation>メガビット毎秒</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>not exported by this version</source>
        <translation>このバージョンでは取得不可</translation>
    </message>
    <message>
        <source>switched off on the server</source>
        <translation>サーバーで無効</translation>
    </message>
    <message>
        <source>no meaning now</source>
        <translation>現在は意味なし</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1、古いデータ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2 · %3 old · %4</source>
        <translation>%1：%2 · %3 前 · %4</translation>
    </message>
    <message>
        <source>%1: not measured yet. Waiting for %2.</source>
        <translation>%1：未測定。%2 を待っています。</translation>
    </message>
    <message>
        <source>%1: not measured yet. Full detail is asked in turn; watching the room or pinning it brings it sooner.</source>
        <translation>%1：未測定。詳細は順番に取得します。会議室を表示またはピン留めすると早まります。</translation>
    </message>
    <message>
        <source>%1: %2 runs %3, which does not export this (%4).</source>
        <translation>%1：%2 は %3 で動作しており、この値を提供しません（%4）。</translation>
    </message>
    <message>
        <source>%1: this version does not export it (%2).</source>
        <translation>%1：このバージョンでは取得できません（%2）。</translation>
    </message>
    <message>
        <source>%1: this version of the server does not export it.</source>
        <translation>%1：サーバーのこのバージョンでは取得できません。</translation>
    </message>
    <message>
        <source>%1: switched off on %2. Switch on with %3 in %4.</source>
        <translation>%1：%2 で無効です。%4 で %3 を設定すると有効になります。</translation>
    </message>
    <message>
        <source>%1: switched off on %2 (%3).</source>
        <translation>%1：%2 で無効です（%3）。</translation>
    </message>
    <message>
        <source>%1: switched off on the server.</source>
        <translation>%1：サーバーで無効です。</translation>
    </message>
    <message>
        <source>%1: last seen %2 ago, %3 · %4</source>
        <translation>%1：最終取得 %2 前、%3 · %4</translation>
    </message>
    <message>
        <source>%1: no audio is sent.</source>
        <translation>%1：音声は送信されていません。</translation>
    </message>
    <message>
        <source>%1: no video is sent.</source>
        <translation>%1：映像は送信されていません。</translation>
    </message>
    <message>
        <source>%1: nothing is sent, or fewer than 50 packets.</source>
        <translation>%1：送信がないか、50 パケット未満です。</translation>
    </message>
    <message>
        <source>%1: the figure makes no sense now.</source>
        <translation>%1：この数値は現在意味を持ちません。</translation>
    </message>
    <message>
        <source>Two people talk directly; the bridge does not see their media.</source>
        <translation>2 人が直接通話しています。ブリッジからはメディアが見えません。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>its presence</source>
        <translation>そのプレゼンス</translation>
    </message>
    <message>
        <source>Recordings today: %1 · counted since %2 · %3 old · %4, key %5</source>
        <translation>今日の録画数: %1 · %2 から集計 · %3 前のデータ · %4、キー %5</translation>
    </message>
    <message>
        <source>Recordings today: %1 · as often as it was seen to turn busy since %2 · %3</source>
        <translation>今日の録画数: %1 · %2 以降に使用中になった回数 · %3</translation>
    </message>
    <message>
        <source>Disk left: no Jibri exports it. Its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = "%3".</source>
        <translation>ディスク残り: Jibri はこれを出力しません。そのマシンの node_exporter が出力します（/metrics、キー %1、%2 にあります）。フリートファイルに alias = "%3" のホストとして書いてください。</translation>
    </message>
    <message>
        <source>Mounted on %1.</source>
        <translation>%1 にマウントされています。</translation>
    </message>
    <message>
        <source>For how many hours that is will show once it has recorded for a minute.</source>
        <translation>何時間分かは、1 分録画した後に表示されます。</translation>
    </message>
    <message>
        <source>%1 at the bit rate of its last recording: %2 each hour, by what the disk lost meanwhile.</source>
        <translation>前回の録画のビットレートで %1 分です。録画中に減ったディスク容量から 1 時間あたり %2 と計算しています。</translation>
    </message>
</context>
<context>
    <name>FleetPanel</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>負荷、最大</translation>
    </message>
    <message>
        <source>Loss up, 95 %</source>
        <translation>上り損失率、95%</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往復遅延、中央値</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>現在品質が最も低い参加者</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>重大な順</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>まだ誰も測定されていません</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s)</source>
        <translation>
            <numerusform>%n シャード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ダウン</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>not exported by this version</source>
        <translation>このバージョンでは取得不可</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>no meaning now</source>
        <translation>現在は意味なし</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>古いデータ</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Unexpected occupant</source>
        <translation>想定外の参加者</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Round-trip time</source>
        <translation>往復遅延（RTT）</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>上り損失率</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下り損失率</translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation>上りジッター、音声</translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation>上りジッター、映像</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>上りビットレート</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>下りビットレート</translation>
    </message>
    <message>
        <source>Audio bit rate up</source>
        <translation>上り音声ビットレート</translation>
    </message>
    <message>
        <source>Video bit rate up</source>
        <translation>上り映像ビットレート</translation>
    </message>
    <message>
        <source>Estimated downlink</source>
        <translation>下り帯域の推定</translation>
    </message>
    <message>
        <source>Wanted video rate down</source>
        <translation>要求された下り映像レート</translation>
    </message>
    <message>
        <source>Given video rate down</source>
        <translation>割り当てられた下り映像レート</translation>
    </message>
    <message>
        <source>Retransmissions asked for</source>
        <translation>再送要求数</translation>
    </message>
    <message>
        <source>Last-n</source>
        <translation>Last-n</translation>
    </message>
    <message>
        <source>Leg score (estimated)</source>
        <translation>区間スコア（推定）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成時刻</translation>
    </message>
    <message>
        <source>Round-trip time, median</source>
        <translation>往復遅延、中央値</translation>
    </message>
    <message>
        <source>Round-trip time, 95th percentile</source>
        <translation>往復遅延、95 パーセンタイル</translation>
    </message>
    <message>
        <source>Round-trip time, worst</source>
        <translation>往復遅延、最悪</translation>
    </message>
    <message>
        <source>Loss up, median</source>
        <translation>上り損失率、中央値</translation>
    </message>
    <message>
        <source>Loss up, 95th percentile</source>
        <translation>上り損失率、95 パーセンタイル</translation>
    </message>
    <message>
        <source>Loss up, worst</source>
        <translation>上り損失率、最悪</translation>
    </message>
    <message>
        <source>Loss down, median</source>
        <translation>下り損失率、中央値</translation>
    </message>
    <message>
        <source>Loss down, 95th percentile</source>
        <translation>下り損失率、95 パーセンタイル</translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation>下り損失率、最悪</translation>
    </message>
    <message>
        <source>Jitter up, median</source>
        <translation>上りジッター、中央値</translation>
    </message>
    <message>
        <source>Jitter up, 95th percentile</source>
        <translation>上りジッター、95 パーセンタイル</translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation>上りジッター、最悪</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Local endpoints</source>
        <translation>ローカルエンドポイント</translation>
    </message>
    <message>
        <source>Round-trip time, mean</source>
        <translation>往復遅延、平均</translation>
    </message>
    <message>
        <source>Jitter added by the bridge</source>
        <translation>ブリッジが加えるジッター</translation>
    </message>
    <message>
        <source>Bit rate from relays</source>
        <translation>リレーからのビットレート</translation>
    </message>
    <message>
        <source>Bit rate to relays</source>
        <translation>リレーへのビットレート</translation>
    </message>
    <message>
        <source>Brewery rooms configured</source>
        <translation>設定済み brewery ルーム</translation>
    </message>
    <message>
        <source>Brewery rooms joined</source>
        <translation>参加済み brewery ルーム</translation>
    </message>
    <message>
        <source>XMPP connections configured</source>
        <translation>設定済み XMPP 接続</translation>
    </message>
    <message>
        <source>XMPP connections up</source>
        <translation>接続中の XMPP 接続</translation>
    </message>
    <message>
        <source>ICE failures</source>
        <translation>ICE 失敗数</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>使用中ヒープ</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>CPU stolen</source>
        <translation>スティール CPU</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>起動時刻</translation>
    </message>
    <message>
        <source>Peer-to-peer rooms</source>
        <translation>P2P 会議室</translation>
    </message>
    <message>
        <source>Health check passed</source>
        <translation>ヘルスチェック合格</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Graceful shutdown</source>
        <translation>グレースフルシャットダウン</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>シャットダウン中</translation>
    </message>
    <message>
        <source>Largest room</source>
        <translation>最大の会議室</translation>
    </message>
    <message>
        <source>Bridges known</source>
        <translation>認識済みブリッジ</translation>
    </message>
    <message>
        <source>Bridges operational</source>
        <translation>稼働中ブリッジ</translation>
    </message>
    <message>
        <source>Bridges in shutdown</source>
        <translation>シャットダウン中ブリッジ</translation>
    </message>
    <message>
        <source>Bridges lost</source>
        <translation>失われたブリッジ</translation>
    </message>
    <message>
        <source>Recorders known</source>
        <translation>認識済みレコーダー</translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation>空きレコーダー</translation>
    </message>
    <message>
        <source>Recordings now</source>
        <translation>現在の録画</translation>
    </message>
    <message>
        <source>Live streams now</source>
        <translation>現在のライブ配信</translation>
    </message>
    <message>
        <source>Failed recordings</source>
        <translation>失敗した録画</translation>
    </message>
    <message>
        <source>ICE failures reported</source>
        <translation>報告された ICE 失敗</translation>
    </message>
    <message>
        <source>Restarts requested</source>
        <translation>要求された再起動</translation>
    </message>
    <message>
        <source>Sessions started</source>
        <translation>開始セッション</translation>
    </message>
    <message>
        <source>Sessions stopped</source>
        <translation>停止セッション</translation>
    </message>
    <message>
        <source>System errors</source>
        <translation>システムエラー</translation>
    </message>
    <message>
        <source>Refused because busy</source>
        <translation>使用中のため拒否</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>クライアント接続</translation>
    </message>
    <message>
        <source>Rooms in memory</source>
        <translation>メモリ内のルーム</translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation>ロード、1 分</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>利用可能メモリ</translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation>空きスワップ</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation>使用中ブリッジ</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>負荷、最大</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Counting since</source>
        <translation>集計の開始</translation>
    </message>
    <message>
        <source>Recordings today</source>
        <translation>今日の録画数</translation>
    </message>
    <message>
        <source>Recordings counted since</source>
        <translation>録画数の集計開始</translation>
    </message>
    <message>
        <source>Disk free for recordings</source>
        <translation>録画に使えるディスク</translation>
    </message>
    <message>
        <source>Disk left at the present bit rate</source>
        <translation>現在のビットレートでのディスク残り時間</translation>
    </message>
    <message>
        <source>People on the phone</source>
        <translation>電話での参加者</translation>
    </message>
    <message>
        <source>Connects telephones (SIP)</source>
        <translation>電話を接続（SIP）</translation>
    </message>
    <message>
        <source>Transcribes</source>
        <translation>文字起こし</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>稼働中のサーバー</translation>
    </message>
    <message>
        <source>Servers down</source>
        <translation>停止中のサーバー</translation>
    </message>
    <message>
        <source>Servers behind it</source>
        <translation>背後のサーバー</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続数</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最大接続数</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>ディスク空き</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>%1, until GET %2 says true</source>
        <translation>%1、GET %2 が true になるまで</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>運用に復帰</translation>
    </message>
    <message>
        <source>%1, until GET %2 says false</source>
        <translation>%1、GET %2 が false になるまで</translation>
    </message>
    <message>
        <source>Wait until idle</source>
        <translation>待機中になるまで待つ</translation>
    </message>
    <message>
        <source>until no meeting is left, seen twice</source>
        <translation>会議がなくなるまで（2 回確認）</translation>
    </message>
    <message>
        <source>%1 rooms, %2 people left</source>
        <translation>残り %1 室、%2 人</translation>
    </message>
    <message>
        <source>Bridges that Jicofo counts</source>
        <translation>Jicofo が数えるブリッジ</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>%1 says 200, later than %2 s after the start</source>
        <translation>起動の %2 秒後以降に %1 が 200</translation>
    </message>
    <message>
        <source>XMPP login</source>
        <translation>XMPP ログイン</translation>
    </message>
    <message>
        <source>all configured connections up, all breweries joined</source>
        <translation>設定済みの接続がすべて確立し、すべての brewery に参加</translation>
    </message>
    <message>
        <source>Jicofo counts it</source>
        <translation>Jicofo が数える</translation>
    </message>
    <message>
        <source>as many operational bridges as before</source>
        <translation>稼働ブリッジが以前と同数</translation>
    </message>
    <message>
        <source>Move group %1</source>
        <translation>グループ %1 を移動</translation>
    </message>
    <message>
        <source>%1 people of the shard have a critical connection</source>
        <translation>このシャードで %1 人の接続が深刻な状態</translation>
    </message>
    <message>
        <source>Jicofo moves people, and it is not in the fleet file.</source>
        <translation>人の移動は Jicofo が行いますが、フリートファイルにありません。</translation>
    </message>
    <message>
        <source>Nothing is known of the shard yet.</source>
        <translation>このシャードについてまだ何も分かっていません。</translation>
    </message>
    <message>
        <source>There is no such bridge in the fleet file.</source>
        <translation>そのようなブリッジはフリートファイルにありません。</translation>
    </message>
    <message>
        <source>%1 is not well now; a rolling restart begins with all of them healthy and none draining.</source>
        <translation>%1 は今正常ではありません。順次再起動は、全台が正常でドレイン中でない状態から始めます。</translation>
    </message>
    <message>
        <source>There is no way to restart %1: it needs ssh = or service = in the fleet file.</source>
        <translation>%1 を再起動する手段がありません。フリートファイルに ssh = か service = が必要です。</translation>
    </message>
    <message>
        <source>No other bridge is usable, so its meetings would have nowhere to go.</source>
        <translation>ほかに使えるブリッジがなく、会議の行き先がありません。</translation>
    </message>
    <message>
        <source>The other bridges could not carry it: stress would be %1, the limit is 0.7.</source>
        <translation>ほかのブリッジでは支えきれません。負荷が %1 になります（上限 0.7）。</translation>
    </message>
    <message>
        <source>Let it settle</source>
        <translation>落ち着くのを待つ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The share of people to move at once must be above 0 and at most 1.</source>
        <translation>一度に移す人の割合は 0 より大きく 1 以下です。</translation>
    </message>
    <message>
        <source>%1 is no bridge of the fleet file.</source>
        <translation>%1 はフリートファイルのブリッジではありません。</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet.</source>
        <translation>%1 についてまだ何も分かっていません。</translation>
    </message>
    <message>
        <source>No other bridge is usable: while every bridge drains, Jicofo uses them all the same.</source>
        <translation>ほかに使えるブリッジがありません。全台がドレイン中だと、Jicofo はそれでも使います。</translation>
    </message>
    <message>
        <source>No other bridge is usable: a restart of the only bridge ends all calls.</source>
        <translation>ほかに使えるブリッジがありません。唯一のブリッジを再起動すると通話がすべて切れます。</translation>
    </message>
    <message>
        <source>Which process runs</source>
        <translation>動作中のプロセス</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>%1 という操作はありません。</translation>
    </message>
    <message>
        <source>%1 is not in the fleet file, so there is no way to it.</source>
        <translation>%1 はフリートファイルになく、到達手段がありません。</translation>
    </message>
    <message>
        <source>This is done to one server at a time.</source>
        <translation>この操作は一度に 1 台だけです。</translation>
    </message>
    <message>
        <source>Healthy and idle</source>
        <translation>正常で待機中</translation>
    </message>
    <message>
        <source>%1 says HEALTHY and IDLE</source>
        <translation>%1 が HEALTHY かつ IDLE</translation>
    </message>
    <message>
        <source>as many recorders as before</source>
        <translation>レコーダーが以前と同数</translation>
    </message>
    <message>
        <source>Ask it to restart when idle</source>
        <translation>待機中になったら再起動するよう依頼</translation>
    </message>
    <message>
        <source>asked; it restarts by itself when its recording has ended</source>
        <translation>依頼済み。録画が終わると自動で再起動します</translation>
    </message>
    <message>
        <source>Recorders that Jicofo counts</source>
        <translation>Jicofo が数えるレコーダー</translation>
    </message>
    <message>
        <source>%1 is no recorder of the fleet file.</source>
        <translation>%1 はフリートファイルのレコーダーではありません。</translation>
    </message>
    <message>
        <source>No recorder is named.</source>
        <translation>レコーダーが指定されていません。</translation>
    </message>
    <message>
        <source>%1 does not record.</source>
        <translation>%1 は録画していません。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録画を停止</translation>
    </message>
    <message>
        <source>Once asked it cannot be called back: Jibri has no way to cancel it.</source>
        <translation>一度依頼すると取り消せません。Jibri に取り消す手段がないためです。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>待たずに続行</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>シャード %1 はありません。</translation>
    </message>
    <message>
        <source>Jitscope is read-only now.</source>
        <translation>Jitscope は今、読み取り専用です。</translation>
    </message>
    <message>
        <source>This shard is read-only.</source>
        <translation>このシャードは読み取り専用です。</translation>
    </message>
    <message>
        <source>Bridges are back</source>
        <translation>ブリッジが復帰</translation>
    </message>
    <message>
        <source>at least one usable bridge, as the console sees it</source>
        <translation>コンソールから見て使えるブリッジが 1 台以上</translation>
    </message>
    <message>
        <source>There is no such server in the fleet file.</source>
        <translation>そのようなサーバーはフリートファイルにありません。</translation>
    </message>
    <message>
        <source>Test the configuration</source>
        <translation>設定を検査</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Jicofo answers</source>
        <translation>Jicofo が応答</translation>
    </message>
    <message>
        <source>%1 says 200</source>
        <translation>%1 が 200</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>ここからは何も変更できません。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation>使用中ブリッジ</translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation>空きレコーダー</translation>
    </message>
    <message>
        <source>Loss, 95 %</source>
        <translation>損失率、95%</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往復遅延、中央値</translation>
    </message>
    <message>
        <source>No shards yet.</source>
        <translation>シャードはまだありません。</translation>
    </message>
    <message>
        <source>Add one with an SSH destination or its web address.</source>
        <translation>SSH の接続先または Web アドレスで追加できます。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>worst first, one line per cause</source>
        <translation>重大な順、原因ごとに 1 行</translation>
    </message>
    <message numerus="yes">
        <source>on %n shard(s)</source>
        <translation>
            <numerusform>%n シャード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with trouble</source>
        <translation>
            <numerusform>問題あり %n 室</numerusform>
        </translation>
    </message>
    <message>
        <source>none with trouble</source>
        <translation>問題なし</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>重大 %n 台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>ドレイン中 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>すべて正常</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 は空きなし</translation>
    </message>
    <message>
        <source>up · down %1</source>
        <translation>上り · 下り %1</translation>
    </message>
    <message>
        <source>95 % %1</source>
        <translation>95% %1</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>%1 in 15 min</source>
        <comment>+46 people</comment>
        <translation>15 分間で %1</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>%1 継続</translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>ほか %n 件の原因</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>視聴者</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Quality, 40 min</source>
        <translation>品質、40 分間</translation>
    </message>
    <message>
        <source>%1 good or fair</source>
        <translation>%1 が良好または普通</translation>
    </message>
    <message>
        <source>This person has left. What was measured is kept.</source>
        <translation>この参加者は退出しました。測定値は保持されています。</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>sends audio</source>
        <translation>音声を送信中</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>音声なし</translation>
    </message>
    <message>
        <source>shares the screen</source>
        <translation>画面を共有中</translation>
    </message>
    <message>
        <source>sends video</source>
        <translation>映像を送信中</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>映像なし</translation>
    </message>
    <message>
        <source>video withheld for lack of bandwidth</source>
        <translation>帯域不足のため映像を停止中</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>リージョン %1</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>エンドポイント %1</translation>
    </message>
    <message>
        <source>MOS %1, estimated</source>
        <translation>MOS %1、推定</translation>
    </message>
    <message>
        <source>%1 · video %2</source>
        <comment>band of audio jitter, value of video jitter</comment>
        <translation>%1 · 映像 %2</translation>
    </message>
    <message>
        <source>Peer to peer.</source>
        <translation>P2P。</translation>
    </message>
    <message>
        <source>Next degraded: N</source>
        <translation>次の品質低下：N</translation>
    </message>
    <message>
        <source>N shows the next person with trouble in any room, Shift+N the one before.</source>
        <translation>N でいずれかの会議室の次の品質低下の参加者、Shift+N で前の参加者を表示します。</translation>
    </message>
    <message>
        <source>Leg score</source>
        <translation>区間スコア</translation>
    </message>
    <message>
        <source>Open the room %1</source>
        <translation>会議室 %1 を開く</translation>
    </message>
    <message>
        <source>Show the bridge %1</source>
        <translation>ブリッジ %1 を表示</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>value before the trouble</comment>
        <translation>以前は %1</translation>
    </message>
    <message>
        <source>This person left at %1. What was measured is kept.</source>
        <translation>この参加者は %1 に退出しました。測定済みの値は残ります。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Loss up</source>
        <translation>上り損失率</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下り損失率</translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation>上りジッター、音声</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>識別情報</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>this person and the others</source>
        <translation>この参加者とほかの参加者</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>数値の出どころ</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>退出しました</translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation>この参加者は退出しました。</translation>
    </message>
    <message>
        <source>The last 15 minutes are kept.</source>
        <translation>直近 15 分のデータを保持しています。</translation>
    </message>
    <message>
        <source>from MUC</source>
        <translation>MUC より</translation>
    </message>
    <message>
        <source>statistics id</source>
        <translation>統計 ID</translation>
    </message>
    <message>
        <source>endpoint id</source>
        <translation>エンドポイント ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>endpoint id, no name known</source>
        <translation>エンドポイント ID、名前は不明</translation>
    </message>
    <message>
        <source>name from MUC</source>
        <translation>名前は MUC より</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>エンドポイント %1</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>P2P</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) on this bridge: %1, median.</source>
        <translation>
            <numerusform>このブリッジのほかの %n 人：%1（中央値）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg score</source>
        <translation>区間スコア</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>The bridge has not said what arrives from this person.</source>
        <translation>この参加者から何が届いているか、ブリッジはまだ伝えていません。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>not sending</source>
        <translation>送信なし</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>sending, screen shared</source>
        <translation>送信中、画面共有</translation>
    </message>
    <message>
        <source>Jicofo has not said what this client announces.</source>
        <translation>このクライアントが何を送ると通知しているか、Jicofo はまだ伝えていません。</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Sends audio</source>
        <translation>音声送信</translation>
    </message>
    <message>
        <source>Sends video</source>
        <translation>映像送信</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Estimate down</source>
        <translation>下り推定</translation>
    </message>
    <message>
        <source>of %1 wanted</source>
        <translation>要求 %1</translation>
    </message>
    <message>
        <source>Given down</source>
        <translation>下り割り当て</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>映像停止</translation>
    </message>
    <message>
        <source>video withheld for lack of bandwidth</source>
        <translation>帯域不足</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Known from full detail only; it is asked for in turn.</source>
        <translation>詳細からのみ分かります。順番に取得します。</translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation>上りジッター、映像</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Statistics id</source>
        <translation>統計 ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Jicofo has not said the role.</source>
        <translation>Jicofo は役割をまだ伝えていません。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>No region is set for this person's address.</source>
        <translation>この参加者のアドレスにはリージョンが設定されていません。</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>No bridge is known for this person yet.</source>
        <translation>この参加者のブリッジはまだ分かりません。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>参加時間</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s): %1</source>
        <translation>
            <numerusform>ほかの %n 人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridge stress</source>
        <translation>ブリッジの負荷</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>モデレーターによる</translation>
    </message>
</context>
<context>
    <name>Recorders</name>
    <message>
        <source>Nobody tells what they do</source>
        <translation>状態を伝えるソースがありません</translation>
    </message>
    <message>
        <source>The next recording will be refused</source>
        <translation>次の録画は拒否されます</translation>
    </message>
    <message>
        <source>The next recording can start</source>
        <translation>次の録画を開始できます</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 台中 %1 台が空き</translation>
    </message>
    <message>
        <source>No recorder has joined jibribrewery.</source>
        <translation>jibribrewery に参加しているレコーダーはありません。</translation>
    </message>
    <message>
        <source>The doctor tells why.</source>
        <translation>接続診断で原因を確認できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n more shard(s)</source>
        <translation>
            <numerusform>ほか %n シャード</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>%1 継続。</translation>
    </message>
    <message>
        <source>Asks full detail of this room first, also when it is not looked at.</source>
        <translation>表示していないときも、この会議室の詳細を優先して取得します。</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>全員が退出しました。</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>会議は終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visitor(s), not measured one by one</source>
        <translation>
            <numerusform>視聴者 %n 人、個別には測定しません</numerusform>
        </translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>ライブ配信</translation>
    </message>
    <message>
        <source>Pin the room of this person</source>
        <translation>この参加者の会議室をピン留め</translation>
    </message>
    <message>
        <source>The charts keep what was measured.</source>
        <translation>グラフには測定済みの値が残ります。</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>P2P</translation>
    </message>
    <message numerus="yes">
        <source>%n relay leg(s)</source>
        <translation>
            <numerusform>リレー区間 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 relay legs, up to 11 ms</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Loss up, worst</source>
        <translation>上り損失率、最悪</translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation>下り損失率、最悪</translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation>上りジッター、最悪</translation>
    </message>
    <message>
        <source>Round trip, worst</source>
        <translation>往復遅延、最悪</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>現在品質が最も低い参加者</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>median · 95th percentile · worst</source>
        <translation>中央値 · 95 パーセンタイル · 最悪</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>数値の出どころ</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>終了しました</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>全員が退出しました。</translation>
    </message>
    <message>
        <source>These are the last facts.</source>
        <translation>最後に得られた値です。</translation>
    </message>
    <message>
        <source>breakout room</source>
        <translation>ブレイクアウトルーム</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>視聴者</translation>
    </message>
    <message>
        <source>not measured one by one</source>
        <translation>個別には測定しません</translation>
    </message>
    <message>
        <source>Talks now</source>
        <translation>発言中</translation>
    </message>
    <message>
        <source>Nobody, or the bridge has not said.</source>
        <translation>該当なし、またはブリッジがまだ伝えていません。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No bridge has named this room yet.</source>
        <translation>この会議室を報告したブリッジはまだありません。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No source tells whether this room is recorded.</source>
        <translation>この会議室が録画されているかを伝えるソースがありません。</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>ライブ配信中</translation>
    </message>
    <message>
        <source>Full detail</source>
        <translation>詳細データ</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Not measured yet. Full detail is asked for in turn; a room that is looked at comes first.</source>
        <translation>未測定。詳細は順番に取得します。表示中の会議室が優先されます。</translation>
    </message>
    <message>
        <source>Jitter, estimate and suspended video come with full detail.</source>
        <translation>ジッター、帯域推定、映像停止の状態は詳細とともに得られます。</translation>
    </message>
    <message>
        <source>Meeting id</source>
        <translation>会議 ID</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>まだ誰も測定されていません</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>上り損失率</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下り損失率</translation>
    </message>
    <message>
        <source>Jitter up</source>
        <translation>上りジッター</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>上りビットレート</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>下りビットレート</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>応答を解釈できない</translation>
    </message>
    <message>
        <source>No view of the shard</source>
        <translation>シャードが見えない</translation>
    </message>
    <message>
        <source>No live feed</source>
        <translation>ライブ通知なし</translation>
    </message>
    <message>
        <source>Health check fails</source>
        <translation>ヘルスチェック失敗</translation>
    </message>
    <message>
        <source>No XMPP login</source>
        <translation>XMPP ログインなし</translation>
    </message>
    <message>
        <source>Not known to Jicofo</source>
        <translation>Jicofo に未認識</translation>
    </message>
    <message>
        <source>High stress</source>
        <translation>高負荷</translation>
    </message>
    <message>
        <source>Silent bridge</source>
        <translation>沈黙したブリッジ</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation>状態が不一致</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>使用済み（要再起動）</translation>
    </message>
    <message>
        <source>Stuck busy</source>
        <translation>使用中のまま停止</translation>
    </message>
    <message>
        <source>Idle but cannot record</source>
        <translation>待機中だが録画不可</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>名前の重複</translation>
    </message>
    <message>
        <source>No recorder free</source>
        <translation>空きレコーダーなし</translation>
    </message>
    <message>
        <source>Jicofo is unhealthy</source>
        <translation>Jicofo が異常</translation>
    </message>
    <message>
        <source>No Jicofo</source>
        <translation>Jicofo なし</translation>
    </message>
    <message>
        <source>No usable bridge</source>
        <translation>使えるブリッジなし</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>バージョンが不一致</translation>
    </message>
    <message>
        <source>Unexpected occupant</source>
        <translation>想定外の参加者</translation>
    </message>
    <message>
        <source>Swap fills up</source>
        <translation>スワップが逼迫</translation>
    </message>
    <message>
        <source>Own uplink</source>
        <translation>本人の上り回線</translation>
    </message>
    <message>
        <source>Own downlink</source>
        <translation>本人の下り回線</translation>
    </message>
    <message>
        <source>Uneven uplink</source>
        <translation>上り回線が不安定</translation>
    </message>
    <message>
        <source>Long way</source>
        <translation>経路が遠い</translation>
    </message>
    <message>
        <source>Poor connection</source>
        <translation>接続品質の低下</translation>
    </message>
    <message>
        <source>Poor room</source>
        <translation>会議室の品質低下</translation>
    </message>
    <message>
        <source>Not in the fleet file</source>
        <translation>フリートファイルにない</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 が応答しません：%2。</translation>
    </message>
    <message>
        <source>%1 does not answer, although the way to it works.</source>
        <translation>%1 への経路は正常ですが、応答がありません。</translation>
    </message>
    <message>
        <source>%1 does not accept the login. The account or password is wrong.</source>
        <translation>%1 がログインを拒否しました。アカウントまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>%1 sent something that is not understood. A proxy or a login page may answer in its place.</source>
        <translation>%1 から解釈できない応答がありました。プロキシやログインページが代わりに応答している可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>No view of %1; %n source(s) behind the way to it are unknown.</source>
        <translation>
            <numerusform>%1 が見えません。その先の %n 件のソースは不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>No view of %1. Nothing is known to be broken.</source>
        <translation>%1 が見えません。故障が確認されたわけではありません。</translation>
    </message>
    <message>
        <source>%1 sends no live changes: the XMPP feed is down. States are older than usual.</source>
        <translation>%1 からライブ通知が届きません。XMPP フィードが切断されており、状態は通常より古くなっています。</translation>
    </message>
    <message>
        <source>%1 reports that it is not healthy: %2</source>
        <translation>%1 が異常を報告しています：%2</translation>
    </message>
    <message>
        <source>%1 reports that it is not healthy.</source>
        <translation>%1 が異常を報告しています。</translation>
    </message>
    <message>
        <source>%1 has lost its XMPP login (joined %2 of %3); its health check still says 200. New people do not reach it.</source>
        <translation>%1 の XMPP ログインが失われました（%3 中 %2 に参加）。ヘルスチェックは 200 のままです。新しい参加者は到達できません。</translation>
    </message>
    <message>
        <source>%1 has lost its XMPP login; its health check still says 200. New people do not reach it.</source>
        <translation>%1 の XMPP ログインが失われました。ヘルスチェックは 200 のままです。新しい参加者は到達できません。</translation>
    </message>
    <message>
        <source>%1 is up, but Jicofo does not use it.</source>
        <translation>%1 は稼働していますが、Jicofo が使用していません。</translation>
    </message>
    <message>
        <source>%1 has stress %2.</source>
        <translation>%1 の負荷は %2 です。</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 は過負荷です。</translation>
    </message>
    <message>
        <source>%1 says nothing any more; its rooms are unknown.</source>
        <translation>%1 から何も届かなくなりました。会議室の状態は不明です。</translation>
    </message>
    <message>
        <source>%1 takes no new rooms and runs empty.</source>
        <translation>%1 は新しい会議室を受け付けず、ドレイン中です。</translation>
    </message>
    <message>
        <source>The views of %1 differ: presence says %2, REST %3, Jicofo %4.</source>
        <translation>%1 の状態が一致しません：プレゼンスは %2、REST は %3、Jicofo は %4。</translation>
    </message>
    <message>
        <source>The views of %1 differ.</source>
        <translation>%1 の状態が一致しません。</translation>
    </message>
    <message>
        <source>%1 has recorded once and waits for its restart.</source>
        <translation>%1 は一度録画を終え、再起動を待っています。</translation>
    </message>
    <message>
        <source>%1 has been busy for %2 without a room that records.</source>
        <translation>%1 は %2 使用中のままですが、録画中の会議室がありません。</translation>
    </message>
    <message>
        <source>%1 is busy without a room that records.</source>
        <translation>%1 は使用中ですが、録画中の会議室がありません。</translation>
    </message>
    <message>
        <source>%1 reports idle but cannot record.</source>
        <translation>%1 は待機中と報告していますが録画できません。</translation>
    </message>
    <message>
        <source>%1 stands twice in the brewery: two recorders use the same name.</source>
        <translation>%1 が brewery に 2 つあります。2 台のレコーダーが同じ名前を使っています。</translation>
    </message>
    <message>
        <source>%1 has no free recorder; the next recording will be refused.</source>
        <translation>%1 に空きレコーダーがありません。次の録画は拒否されます。</translation>
    </message>
    <message>
        <source>%1 has no Jicofo; new rooms cannot start.</source>
        <translation>%1 に Jicofo がありません。新しい会議を開始できません。</translation>
    </message>
    <message>
        <source>%1 has no usable bridge; new rooms cannot start.</source>
        <translation>%1 に使えるブリッジがありません。新しい会議を開始できません。</translation>
    </message>
    <message>
        <source>%1 run different versions: %2.</source>
        <translation>%1 のバージョンが一致しません：%2。</translation>
    </message>
    <message>
        <source>Servers of %1 run different versions.</source>
        <translation>%1 のサーバーのバージョンが一致しません。</translation>
    </message>
    <message>
        <source>%1 is in %2, where only Jitsi's own servers belong.</source>
        <translation>%1 が %2 にいます。ここは Jitsi 自身のサーバー専用です。</translation>
    </message>
    <message>
        <source>%1 is in a brewery, where only Jitsi's own servers belong.</source>
        <translation>%1 が brewery にいます。ここは Jitsi 自身のサーバー専用です。</translation>
    </message>
    <message>
        <source>%1 has %2 of its swap left.</source>
        <translation>%1 のスワップは残り %2 です。</translation>
    </message>
    <message>
        <source>%1 has hardly any swap left.</source>
        <translation>%1 のスワップがほとんど残っていません。</translation>
    </message>
    <message>
        <source>%1 has a poor connection.</source>
        <translation>%1 の接続品質が低下しています。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is sent; the others on this bridge lose %3.</source>
        <translation>%1 は送信の %2 を失っています。同じブリッジの他の参加者は %3 です。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is sent.</source>
        <translation>%1 は送信の %2 を失っています。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is received; the others on this bridge lose %3.</source>
        <translation>%1 は受信の %2 を失っています。同じブリッジの他の参加者は %3 です。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is received.</source>
        <translation>%1 は受信の %2 を失っています。</translation>
    </message>
    <message>
        <source>%1 sends unevenly, jitter %2; the others on this bridge have %3.</source>
        <translation>%1 の送信が不安定です。ジッターは %2、同じブリッジの他の参加者は %3 です。</translation>
    </message>
    <message>
        <source>%1 sends unevenly, jitter %2.</source>
        <translation>%1 の送信が不安定です。ジッターは %2 です。</translation>
    </message>
    <message>
        <source>%1 is %2 away from the bridge; the others are %3.</source>
        <translation>%1 とブリッジの間の遅延は %2、他の参加者は %3 です。</translation>
    </message>
    <message>
        <source>%1 is %2 away from the bridge.</source>
        <translation>%1 とブリッジの間の遅延は %2 です。</translation>
    </message>
    <message>
        <source>%1 cannot be joined to any server of the fleet file. An alias there settles it.</source>
        <translation>%1 はフリートファイルのどのサーバーとも対応付けられません。ファイルに別名（alias）を加えると解決します。</translation>
    </message>
    <message numerus="yes">
        <source>In %1, %n person(s) of %2 have a poor connection.</source>
        <translation>
            <numerusform>%1 では %2 人中 %n 人の接続品質が低下しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people in %1 have a poor connection.</source>
        <translation>%1 では複数の参加者の接続品質が低下しています。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>会議室 %n 室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>No way to %1.</source>
        <translation>%1 に到達できません。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 の証明書は信頼されていません。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The host answers, the service does not listen there.</source>
        <translation>%1 が接続を拒否しました。ホストは応答しますが、サービスがそこで待ち受けていません。</translation>
    </message>
    <message>
        <source>%1 sent something that is not understood.</source>
        <translation>%1 から解釈できない応答がありました。</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 はこれを提供していません。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 を読み書きできません。</translation>
    </message>
    <message>
        <source>Asking %1 was cancelled.</source>
        <translation>%1 への問い合わせは中止されました。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 が失敗しました。</translation>
    </message>
    <message>
        <source>No SSH connection</source>
        <translation>SSH 接続なし</translation>
    </message>
    <message>
        <source>Many bad connections</source>
        <translation>接続不良の参加者が多数</translation>
    </message>
    <message>
        <source>Brewery refuses</source>
        <translation>Brewery が参加を拒否</translation>
    </message>
    <message>
        <source>No SSH connection to %1: %2. What is behind it is unknown.</source>
        <translation>%1 への SSH 接続がありません：%2。その先の状態は不明です。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of %1 on %2 have a bad connection; most often: %3.</source>
        <translation>
            <numerusform>%2 の %1 人のうち %n 人の接続が不良です。最も多い原因：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not let into %2: %3. The other breweries are live.</source>
        <translation>%1 は %2 に入室できません：%3。ほかの brewery はライブです。</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 sends nobody to %2.</source>
        <translation>%1 は %2 に誰も送りません。</translation>
    </message>
    <message>
        <source>The SSH server does not let us through to %1.</source>
        <translation>SSH サーバーが %1 への通過を許可していません。</translation>
    </message>
    <message>
        <source>Starts too slowly</source>
        <translation>起動が遅すぎる</translation>
    </message>
    <message>
        <source>Cannot join</source>
        <translation>参加できない</translation>
    </message>
    <message>
        <source>Old presence</source>
        <translation>古いプレゼンス</translation>
    </message>
    <message>
        <source>Missing from the pool</source>
        <translation>プールにいない</translation>
    </message>
    <message>
        <source>Requests lost</source>
        <translation>要求の消失</translation>
    </message>
    <message numerus="yes">
        <source>One of %1 reports idle but cannot record: %n recording(s) did not start.</source>
        <translation><numerusform>%1 台のうち 1 台が待機中と申告しながら録画できません。%n 件の録画が始まりませんでした。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation><numerusform>%1 は待機中と申告しながら録画できません。ブラウザーが起動せず、%n 件の録画が始まりませんでした。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation><numerusform>%1 のブラウザーは Jicofo があきらめた後に起動します。%n 回続けてセッションがすぐ止められました。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation><numerusform>%1 は会議室に入れません。%n 回続けて録画なしで終わりました（最長 %2）。</numerusform></translation>
    </message>
    <message>
        <source>The brewery shows an old state of %1: presence says %2, REST %3, Jicofo %4.</source>
        <translation>brewery に %1 の古い状態が残っています。プレゼンスは%2、REST は%3、Jicofo は%4。</translation>
    </message>
    <message>
        <source>%1 is idle and healthy, but Jicofo does not know it: nobody will ask it to record.</source>
        <translation>%1 は待機中で正常ですが、Jicofo が把握していません。録画を頼まれることはありません。</translation>
    </message>
    <message>
        <source>%1 is idle and healthy, but in no brewery: it has lost its XMPP login, and nobody will ask it to record.</source>
        <translation>%1 は待機中で正常ですが、どの brewery にもいません。XMPP ログインを失っており、録画を頼まれることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Prosody's autostart plugin lost %n request(s) to record: who had joined was gone again.</source>
        <translation><numerusform>Prosody の自動録画プラグインが録画要求を %n 件失いました。参加した人がすでに退室していたためです。</numerusform></translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Stress</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>Round trip, mean</source>
        <translation>往復遅延、平均</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>上り損失率</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下り損失率</translation>
    </message>
    <message>
        <source>Relay legs</source>
        <translation>リレー区間</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>数値の出どころ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>is no longer known</source>
        <translation>存在しなくなりました</translation>
    </message>
    <message>
        <source>No source has given a figure of this server yet.</source>
        <translation>このサーバーの数値を提供したソースはまだありません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>リリース</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>ヘルスチェック</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>In this state</source>
        <translation>この状態の継続</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>シャットダウン中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>MUC 参加者</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>XMPP logins</source>
        <translation>XMPP ログイン</translation>
    </message>
    <message>
        <source>Brewery rooms</source>
        <translation>brewery ルーム</translation>
    </message>
    <message>
        <source>In the brewery</source>
        <translation>brewery に参加</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>No XMPP feed is set up for this shard.</source>
        <translation>このシャードには XMPP フィードが設定されていません。</translation>
    </message>
    <message>
        <source>Jicofo's list</source>
        <translation>Jicofo の一覧</translation>
    </message>
    <message>
        <source>Jicofo's debug page does not tell.</source>
        <translation>Jicofo のデバッグページからは分かりません。</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Jicofo has not judged this bridge.</source>
        <translation>Jicofo はこのブリッジをまだ判定していません。</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>The bridge has not said.</source>
        <translation>ブリッジはまだ伝えていません。</translation>
    </message>
    <message>
        <source>Relay id</source>
        <translation>リレー ID</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>使用済み（要再起動）</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>knows it</source>
        <translation>認識済み</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>It is not in the brewery, or no XMPP feed is set up.</source>
        <translation>brewery に参加していないか、XMPP フィードが設定されていません。</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its health page has not answered.</source>
        <translation>ヘルスページから応答がありません。</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>推定</translation>
    </message>
    <message>
        <source>Jibri does not say which room it records.</source>
        <translation>Jibri はどの会議室を録画しているかを伝えません。</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同じ名前</translation>
    </message>
    <message numerus="yes">
        <source>%n occupants</source>
        <translation>
            <numerusform>MUC 参加者 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>Answered in %1 ms, every %2 s.</source>
        <translation>%1 ms で応答、%2 s ごとに問い合わせ。</translation>
    </message>
    <message>
        <source>Switch on with %1 in %2.</source>
        <translation>%2 で %1 を設定すると有効になります。</translation>
    </message>
    <message>
        <source>Nothing asks this server itself; it is known from others.</source>
        <translation>このサーバーには直接問い合わせていません。ほかのソースから分かったものです。</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>このバージョンにはなし</translation>
    </message>
    <message>
        <source>Not exported by this version, but from %1 on.</source>
        <translation>このバージョンでは提供されません。%1 以降で提供されます。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Works</source>
        <translation>動作中</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n setting(s)</source>
        <translation>
            <numerusform>設定が %n 件必要</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a login</source>
        <translation>ログインが必要</translation>
    </message>
    <message>
        <source>Needs SSH to its host</source>
        <translation>ホストへの SSH が必要</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 answers from outside without a login.</source>
        <translation>%1 はログインなしで外部から応答します。</translation>
    </message>
    <message>
        <source>%1 listens on all interfaces.</source>
        <translation>%1 はすべてのインターフェースで待ち受けています。</translation>
    </message>
    <message>
        <source>Strangers can join %1.</source>
        <translation>%1 には誰でも参加できます。</translation>
    </message>
    <message>
        <source>%1 is in a brewery and is none of its services.</source>
        <translation>%1 は brewery にいますが、そのサービスのいずれでもありません。</translation>
    </message>
    <message>
        <source>Two recorders share the name %1.</source>
        <translation>2 つのレコーダーが同じ名前 %1 を使っています。</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>%1 の証明書は %2 に期限切れになります。</translation>
    </message>
    <message>
        <source>It answered this computer, past SSH: %1. Who reaches it can read, and often change, what runs there. Bind it to 127.0.0.1.</source>
        <translation>SSH を通さずにこのコンピューターに応答しました：%1。到達できる人は、そこで動くものを読み取り、多くの場合は変更もできます。127.0.0.1 にバインドしてください。</translation>
    </message>
    <message>
        <source>Its interface has no login (%1). Only a firewall keeps others out. Bind it to 127.0.0.1.</source>
        <translation>このインターフェースにはログインがありません（%1）。防いでいるのはファイアウォールだけです。127.0.0.1 にバインドしてください。</translation>
    </message>
    <message>
        <source>An anonymous login was let in. Whoever is in it is taken for a bridge or a recorder. Let only accounts of its own domain join.</source>
        <translation>匿名ログインが許可されました。中にいる者はブリッジやレコーダーとみなされます。自ドメインのアカウントだけを参加させてください。</translation>
    </message>
    <message>
        <source>It sits in %1, where it could start or stop recordings.</source>
        <translation>%1 にいて、録画を開始・停止できる状態です。</translation>
    </message>
    <message>
        <source>One presence carries %1 of them: Jicofo sees one recorder, and the others are never used. Give each its own nickname.</source>
        <translation>1 つのプレゼンスに %1 台分が載っています。Jicofo には 1 台にしか見えず、残りは使われません。それぞれに固有のニックネームを付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>残り %n 日。</numerusform>
        </translation>
    </message>
    <message>
        <source>config.js of the site</source>
        <translation>サイトの config.js</translation>
    </message>
    <message>
        <source>Addresses in host-meta</source>
        <translation>host-meta 内のアドレス</translation>
    </message>
    <message>
        <source>WebSocket of the XMPP server</source>
        <translation>XMPP サーバーの WebSocket</translation>
    </message>
    <message>
        <source>Certificate of the site</source>
        <translation>サイトの証明書</translation>
    </message>
    <message>
        <source>Control ports, from outside</source>
        <translation>外部から見た制御ポート</translation>
    </message>
    <message>
        <source>Connection by SSH</source>
        <translation>SSH での接続</translation>
    </message>
    <message>
        <source>Ports that listen there</source>
        <translation>待ち受け中のポート</translation>
    </message>
    <message>
        <source>Containers of Docker</source>
        <translation>Docker のコンテナー</translation>
    </message>
    <message>
        <source>Pods of Kubernetes</source>
        <translation>Kubernetes の Pod</translation>
    </message>
    <message>
        <source>Names in configuration files</source>
        <translation>設定ファイル内の名前</translation>
    </message>
    <message>
        <source>Jicofo, bridges and recorders</source>
        <translation>Jicofo、ブリッジ、レコーダー</translation>
    </message>
    <message>
        <source>XMPP login and breweries</source>
        <translation>XMPP ログインと brewery</translation>
    </message>
    <message>
        <source>Strangers cannot join %1.</source>
        <translation>部外者は %1 に入れません。</translation>
    </message>
    <message>
        <source>Whether strangers can join %1 is not known.</source>
        <translation>部外者が %1 に入れるかは不明です。</translation>
    </message>
    <message>
        <source>Strangers cannot create rooms in %1.</source>
        <translation>部外者は %1 に部屋を作れません。</translation>
    </message>
    <message>
        <source>Whether strangers can create rooms in %1 is not known.</source>
        <translation>部外者が %1 に部屋を作れるかは不明です。</translation>
    </message>
    <message>
        <source>Strangers can create rooms in %1.</source>
        <translation>部外者が %1 に部屋を作れます。</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>確認した内容: %1。</translation>
    </message>
    <message>
        <source>An anonymous login made a room there and left it. Who comes first makes the brewery, and owns it. Restrict who creates rooms.</source>
        <translation>匿名ログインで部屋を作成し、退室できました。先に来た者が brewery を作り、所有者になれます。部屋を作れる人を制限してください。</translation>
    </message>
    <message>
        <source>It is for %1. Seen at %2.</source>
        <translation>対象: %1。確認先: %2。</translation>
    </message>
</context>
<context>
    <name>ShardPanel</name>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>負荷、最大</translation>
    </message>
    <message>
        <source>Loss up, 95 %</source>
        <translation>上り損失率、95%</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往復遅延、中央値</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>現在品質が最も低い参加者</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>数値の出どころ</translation>
    </message>
    <message>
        <source>no longer in the fleet file</source>
        <translation>フリートファイルから削除済み</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>まだ誰も測定されていません</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>リリース %1</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>デモデータ</translation>
    </message>
    <message>
        <source>No such server is in the fleet file.</source>
        <translation>フリートファイルにそのサーバーはありません。</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>シグナリング</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Loss down, 95 %</source>
        <translation>下り損失率、95%</translation>
    </message>
    <message>
        <source>Jitter up, 95 %</source>
        <translation>ジッター ↑、95%</translation>
    </message>
    <message>
        <source>Round trip, 95 %</source>
        <translation>往復遅延、95%</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>上りビットレート</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>下りビットレート</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>ドレイン中</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Switch on with %1 in %2.</source>
        <translation>%2 で %1 を設定すると有効になります。</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%2 件中 %1 件が正常</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>このバージョンにはなし</translation>
    </message>
    <message>
        <source>Not exported by this version, but from %1 on.</source>
        <translation>このバージョンでは提供されません。%1 以降で提供されます。</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>min %1, max %2, now %3</source>
        <translation>最小 %1、最大 %2、現在 %3</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>%n 件のソースに問い合わせ中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicofo's debug page is switched off, so rooms cannot be listed.</source>
        <translation>Jicofo のデバッグページが無効のため、会議室を一覧できません。</translation>
    </message>
    <message>
        <source>Switch on with jicofo.rest.debug.enabled = true in jicofo.conf.</source>
        <translation>jicofo.conf で jicofo.rest.debug.enabled = true を設定すると有効になります。</translation>
    </message>
    <message>
        <source>No meetings right now.</source>
        <translation>現在、会議はありません。</translation>
    </message>
    <message>
        <source>Rooms appear here as soon as somebody joins.</source>
        <translation>誰かが参加すると、会議室がここに表示されます。</translation>
    </message>
    <message>
        <source>Nobody is in a meeting right now.</source>
        <translation>現在、会議に参加している人はいません。</translation>
    </message>
    <message>
        <source>Jicofo knows no bridges.</source>
        <translation>Jicofo が認識しているブリッジはありません。</translation>
    </message>
    <message>
        <source>Bridges join the room jvbbrewery; the doctor tells why they do not.</source>
        <translation>ブリッジはルーム jvbbrewery に参加します。参加しない原因は接続診断で確認できます。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Relay mesh</source>
        <translation>リレーメッシュ</translation>
    </message>
    <message>
        <source>%1 · no room spans two bridges now</source>
        <translation>%1 · 現在 2 つのブリッジにまたがる会議室はありません</translation>
    </message>
    <message>
        <source>Measure of the relay mesh</source>
        <translation>リレーメッシュの指標</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round trip of each leg</source>
        <translation>各区間の往復遅延</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>Bit rate of each leg, from row to column</source>
        <translation>各区間のビットレート、行から列へ</translation>
    </message>
    <message>
        <source>Relay mesh of all rooms or of one</source>
        <translation>全会議室または 1 会議室のリレーメッシュ</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>すべての会議室</translation>
    </message>
    <message>
        <source>%1 · from row to column</source>
        <translation>%1 · 行から列へ</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>ゲートウェイ</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>シグナリング</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>想定外</translation>
    </message>
    <message>
        <source>More</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node of the tree: name, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rooms</comment>
        <translation>
            <numerusform>ほか %n 室</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AddShardDialog</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is written until you save.</source>
        <translation>保存するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Add a shard</source>
        <translation>シャードを追加</translation>
    </message>
    <message>
        <source>Write the file by hand…</source>
        <translation>ファイルを手で書く…</translation>
    </message>
    <message>
        <source>Where is the shard?</source>
        <translation>シャードはどこにありますか</translation>
    </message>
    <message>
        <source>Paste the address of the site, or how you log in to its server with ssh. Both ways may be tried one after the other.</source>
        <translation>サイトのアドレス、またはそのサーバーに ssh でログインする宛先を貼り付けてください。両方を順に試せます。</translation>
    </message>
    <message>
        <source>https://meet.example.org or user@host</source>
        <translation>https://meet.example.org または user@host</translation>
    </message>
    <message>
        <source>Address of the site or SSH destination</source>
        <translation>サイトのアドレスまたは SSH 宛先</translation>
    </message>
    <message>
        <source>Jitscope only reads. Nothing is written until you save.</source>
        <translation>Jitscope は読み取るだけです。保存するまで何も書き込みません。</translation>
    </message>
    <message>
        <source>XMPP account, if there is one for Jitscope</source>
        <translation>XMPP アカウント（Jitscope 用があれば）</translation>
    </message>
    <message>
        <source>Leave both empty to try without. The secret is named here and kept in your keychain: jitscope secret NAME stores it.</source>
        <translation>両方を空にするとアカウントなしで試します。ここにはシークレットの名前だけを入れます。本体はキーチェーンにあり、jitscope secret NAME で保存します。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Name of its secret</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>確認対象</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Steps of the search</source>
        <translation>検索の手順</translation>
    </message>
    <message>
        <source>Name of the shard</source>
        <translation>シャードの名前</translation>
    </message>
    <message>
        <source>Domain of its rooms</source>
        <translation>会議室のドメイン</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>到達方法</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったもの</translation>
    </message>
    <message>
        <source>This is added to your fleet file</source>
        <translation>フリートファイルに次を追加します</translation>
    </message>
    <message>
        <source>What stands in the file stays as it is. If somebody changed it meanwhile, a copy is kept beside it.</source>
        <translation>ファイルの既存の内容はそのままです。その間に誰かが変更していれば、隣にコピーを残します。</translation>
    </message>
    <message>
        <source>Text that is added</source>
        <translation>追加されるテキスト</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>ここまで</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>保存して開く</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>%1 を確認中</translation>
    </message>
    <message>
        <source>Nothing was found there.</source>
        <translation>そこには何も見つかりませんでした。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>保存していません。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Found on %1</source>
        <translation>%1 で見つかったもの</translation>
    </message>
    <message>
        <source>Searched in %1 s.</source>
        <translation>%1 秒で検索しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n can be watched now.</source>
        <translation>
            <numerusform>%n 件中 %1 件を今すぐ監視できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 を使用</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the doctor lists them all.</source>
        <translation>
            <numerusform>ほか %n 件。接続診断ですべて表示できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AttentionList</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>対応が必要なものはありません。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>まだ応答がありません。</translation>
    </message>
    <message>
        <source>The last trouble ended at %1.</source>
        <translation>直近の問題は %1 に解消しました。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>折りたたむ</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>causes that need attention</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 の証明書</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 は信頼されていません</translation>
    </message>
    <message>
        <source>%1, asked at %2. Nothing was sent.</source>
        <translation>%1、%2 に問い合わせ。何も送信していません。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>No certificate was shown.</source>
        <translation>証明書は提示されませんでした。</translation>
    </message>
    <message>
        <source>The server's certificate</source>
        <translation>サーバーの証明書</translation>
    </message>
    <message>
        <source>Signed by, step %1</source>
        <translation>署名者、%1 段目</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>サブジェクト</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1、期限切れ</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>シリアル番号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン</translation>
    </message>
    <message>
        <source>Pinned in the fleet file</source>
        <translation>フリートファイルでピン留め済み</translation>
    </message>
    <message>
        <source>Known to be right by another way? Then it can be pinned.</source>
        <translation>別の方法で正しいと確認済みですか。それならピン留めできます。</translation>
    </message>
    <message>
        <source>Copy line for the fleet file</source>
        <translation>フリートファイル用の行をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>jitscope::ChartHead</name>
    <message>
        <source>%1: %2. Click hides, Ctrl+click shows alone.</source>
        <translation>%1：%2。クリックで非表示、Ctrl+クリックで単独表示。</translation>
    </message>
</context>
<context>
    <name>jitscope::ChartStack</name>
    <message>
        <source>up</source>
        <translation>上り</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下り</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失率</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>ジッター ↑</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>ビットレート</translation>
    </message>
    <message>
        <source>bands for audio</source>
        <translation>音声の基準</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>video</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>estimate down</source>
        <translation>下り推定</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>worst up</source>
        <translation>上り最悪</translation>
    </message>
    <message>
        <source>worst down</source>
        <translation>下り最悪</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>people</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>負荷</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>会議室</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>known</source>
        <translation>認識済み</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>レコーダー</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>クライアント接続</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分</translation>
    </message>
    <message>
        <source>load</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>利用可能メモリ</translation>
    </message>
    <message>
        <source>available</source>
        <translation>利用可能</translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation>空きスワップ</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画中</translation>
    </message>
    <message>
        <source>1 while it records</source>
        <translation>録画中は 1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 が参加</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 が退出</translation>
    </message>
    <message>
        <source>left</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>jitscope::ConnectDialog</name>
    <message>
        <source>Connect your own shard</source>
        <translation>自分のシャードに接続</translation>
    </message>
    <message>
        <source>Describe your shards in one file</source>
        <translation>シャードを 1 つのファイルに記述</translation>
    </message>
    <message>
        <source>Jitscope reads this file at start and again whenever it changes. It only reads from your servers; nothing on them is changed.</source>
        <translation>Jitscope は起動時と変更時にこのファイルを読み込みます。サーバーからは読み取るだけで、何も変更しません。</translation>
    </message>
    <message>
        <source>Path of the fleet file: %1</source>
        <translation>フリートファイルのパス：%1</translation>
    </message>
    <message>
        <source>The file exists. Leave out --demo to watch the shards in it.</source>
        <translation>ファイルは存在します。--demo を付けずに起動すると、記述されたシャードを監視します。</translation>
    </message>
    <message>
        <source>The file does not exist yet. Write the example below into it, change the addresses, then start Jitscope without --demo.</source>
        <translation>ファイルはまだありません。下の例を書き込んでアドレスを変更し、--demo を付けずに Jitscope を起動します。</translation>
    </message>
    <message>
        <source>Commented example of a fleet file</source>
        <translation>コメント付きのフリートファイルの例</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>例をコピー</translation>
    </message>
    <message>
        <source>The example is in the clipboard.</source>
        <translation>例をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Write example to the file</source>
        <translation>例をファイルに書き込む</translation>
    </message>
    <message>
        <source>The file exists already and is left alone.</source>
        <translation>ファイルはすでに存在するため、変更していません。</translation>
    </message>
    <message>
        <source>Written. Change the addresses in it, then start Jitscope again.</source>
        <translation>書き込みました。アドレスを変更してから Jitscope を起動し直します。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>ファイルに書き込めません：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>ファイルマネージャーが応答しません。フォルダーは %1 です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>jitscope::Console</name>
    <message>
        <source>The fleet file needs the secret %1, and the keychain does not have it (%2). It is kept for this run only.</source>
        <translation>フリートファイルにはシークレット %1 が必要ですが、キーチェーンにありません（%2）。今回の実行中だけ保持されます。</translation>
    </message>
</context>
<context>
    <name>jitscope::DemoBanner</name>
    <message>
        <source>Demo data</source>
        <translation>デモデータ</translation>
    </message>
    <message>
        <source>Demo data.</source>
        <translation>デモデータ。</translation>
    </message>
    <message>
        <source>This fleet is simulated on your computer. Nothing here is real.</source>
        <translation>このフリートはお使いのコンピューター上のシミュレーションです。実在するものはありません。</translation>
    </message>
    <message>
        <source>Connect your own shard…</source>
        <translation>自分のシャードに接続…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
</context>
<context>
    <name>jitscope::DoctorDialog</name>
    <message>
        <source>Answers</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未問い合わせ</translation>
    </message>
    <message>
        <source>Needs 1 setting</source>
        <translation>設定が 1 件必要</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Doctor: what answers and what does not</source>
        <translation>接続診断：応答するものとしないもの</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) answer. Select one to see what is wrong with it.</source>
        <translation>
            <numerusform>%n 件中 %1 件のソースが応答しています。選択すると問題の内容を確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 は無効です</translation>
    </message>
    <message>
        <source>The server answers, but its configuration does not offer this page.</source>
        <translation>サーバーは応答しますが、設定によりこのページは提供されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missed in a row.</source>
        <translation>
            <numerusform>%n 回連続で応答がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>It answers. Nothing to do.</source>
        <translation>応答しています。対応は不要です。</translation>
    </message>
    <message>
        <source>Switch on with</source>
        <translation>有効にする設定：</translation>
    </message>
    <message>
        <source>Switch on in %1 with</source>
        <translation>%1 で有効にする設定：</translation>
    </message>
    <message>
        <source>Copy the setting %1</source>
        <translation>設定 %1 をコピー</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>このバージョンにはなし</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>証明書…</translation>
    </message>
    <message>
        <source>%1 is not exported by this version</source>
        <translation>%1 はこのバージョンでは提供されません</translation>
    </message>
    <message>
        <source>Versions from %1 on have this page. Nothing else is wrong.</source>
        <translation>%1 以降のバージョンにこのページがあります。ほかに問題はありません。</translation>
    </message>
    <message>
        <source>Also try to create a room beside the breweries, as a guest</source>
        <translation>ゲストとして brewery の隣に部屋を作れるかも試す</translation>
    </message>
    <message>
        <source>A room with a random name is created and left at once. That shows whether strangers could open a brewery of their own.</source>
        <translation>ランダムな名前の部屋を作り、すぐに退室します。部外者が独自の brewery を開けるかが分かります。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the doctor's report</source>
        <translation>診断レポートを保存</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>レポートを保存しました。</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>レポートを保存できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved report lists them all.</source>
        <translation><numerusform>ほか %n 件。保存したレポートにすべて載っています。</numerusform></translation>
    </message>
</context>
<context>
    <name>jitscope::FleetTreeView</name>
    <message>
        <source>Fleet</source>
        <translation>フリート</translation>
    </message>
</context>
<context>
    <name>jitscope::GoToDialog</name>
    <message>
        <source>Matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Go to, or do</source>
        <translation>移動または実行</translation>
    </message>
    <message>
        <source>Shard, room, person, server, page or command</source>
        <translation>シャード、会議室、参加者、サーバー、ページ、コマンド</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>jitscope::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>open the room or person</source>
        <translation>会議室または参加者を開く</translation>
    </message>
    <message>
        <source>copy the row; Ctrl+C copies the cell</source>
        <translation>行をコピー（Ctrl+C はセル）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>clear the search, then unpin, then back</source>
        <translation>検索を消去、次にピン留め解除、次に戻る</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings.</source>
        <translation>キーは設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>jitscope::LiveChart</name>
    <message>
        <source>No data in the last %1.</source>
        <translation>直近 %1 のデータはありません。</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>%1 に一時停止</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：データなし</translation>
    </message>
    <message>
        <source>%1 now %2, highest %3 at %4</source>
        <translation>%1 現在 %2、最大 %3（%4）</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1、直近 %2</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>%1 以降データなし</translation>
    </message>
    <message>
        <source>No data %1–%2</source>
        <translation>%1–%2 データなし</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>グラフを画像として保存</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 画像 (*.png)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation>すべての系列を表示</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>画像として保存…</translation>
    </message>
    <message>
        <source>%1, above the chart</source>
        <translation>%1、グラフの範囲外</translation>
    </message>
</context>
<context>
    <name>jitscope::LiveTable</name>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order is held while you point at a row.</source>
        <translation>行を指している間は並び順を固定します。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>行を詰める</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>標準の列</translation>
    </message>
    <message>
        <source>Nothing here matches the search.</source>
        <translation>検索に一致するものはありません。</translation>
    </message>
    <message>
        <source>Esc clears it.</source>
        <translation>Esc で解除します。</translation>
    </message>
</context>
<context>
    <name>jitscope::MeshLegend</name>
    <message>
        <source>full height: the busiest leg</source>
        <translation>最大の高さ：最も混雑した区間</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>round trip</comment>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>round trip</comment>
        <translation>%1 超</translation>
    </message>
</context>
<context>
    <name>jitscope::MeshView</name>
    <message>
        <source>Relay mesh</source>
        <translation>リレーメッシュ</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>no leg</source>
        <translation>区間なし</translation>
    </message>
    <message>
        <source>unknown, the bridge does not answer</source>
        <translation>不明、ブリッジが応答しません</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>往復遅延 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>会議室 %n 室</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会議室</translation>
    </message>
</context>
<context>
    <name>jitscope::PageBar</name>
    <message>
        <source>Time range</source>
        <translation>時間範囲</translation>
    </message>
    <message>
        <source>Pause charts</source>
        <translation>グラフを一時停止</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Keys [ and ]</source>
        <translation>[ と ] キー</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 時間</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>%1 キー</translation>
    </message>
    <message>
        <source>Resume charts</source>
        <translation>グラフを再開</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
</context>
<context>
    <name>jitscope::PeopleList</name>
    <message>
        <source>Worst people</source>
        <translation>品質が最も低い参加者</translation>
    </message>
</context>
<context>
    <name>jitscope::PromptDialog</name>
    <message>
        <source>Unknown host key</source>
        <translation>未知のホスト鍵</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>本当に %1 ですか？</translation>
    </message>
    <message>
        <source>%1 is connected to for the first time. It shows this key (%2):</source>
        <translation>%1 に初めて接続します。提示された鍵（%2）：</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that its administrators gave you. Once accepted, ssh keeps the key in your known hosts and never asks again; should it change, Jitscope refuses to connect.</source>
        <translation>管理者から受け取ったフィンガープリントと照合してください。承認すると ssh が既知のホストに鍵を保存し、以後は尋ねません。鍵が変わった場合、Jitscope は接続を拒否します。</translation>
    </message>
    <message>
        <source>It is the right key: accept</source>
        <translation>正しい鍵です：承認</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>接続しない</translation>
    </message>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh が入力を待っています</translation>
    </message>
    <message>
        <source>ssh asks for %1</source>
        <translation>ssh が %1 を求めています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>It is handed to ssh and kept nowhere.</source>
        <translation>ssh に渡すだけで、どこにも保存しません。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>The secret %1 is needed</source>
        <translation>シークレット %1 が必要です</translation>
    </message>
    <message>
        <source>It is kept in memory until Jitscope ends, and nowhere else.</source>
        <translation>Jitscope の終了までメモリーにだけ保持され、ほかには保存されません。</translation>
    </message>
</context>
<context>
    <name>jitscope::SearchBox</name>
    <message>
        <source>Rooms, people, servers</source>
        <translation>会議室、参加者、サーバー</translation>
    </message>
    <message>
        <source>Search rooms, people and servers</source>
        <translation>会議室、参加者、サーバーを検索</translation>
    </message>
    <message>
        <source>Searches tree and tables. ! before a word inverts it, quotes make it exact.</source>
        <translation>ツリーと表を検索します。語の前の ! は除外、引用符は完全一致です。</translation>
    </message>
</context>
<context>
    <name>jitscope::SettingLine</name>
    <message>
        <source>To switch it on:</source>
        <translation>有効にするには：</translation>
    </message>
    <message>
        <source>To switch it on, in %1:</source>
        <translation>有効にするには、%1 で：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 をコピー</translation>
    </message>
    <message>
        <source>To make one, in %1:</source>
        <translation>作成するには、%1 に：</translation>
    </message>
</context>
<context>
    <name>jitscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System follows the desktop, also while Jitscope runs.</source>
        <translation>「システム」はデスクトップの設定に従い、Jitscope の実行中も反映されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>%n 秒ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of tables</source>
        <translation>表の並べ替え</translation>
    </message>
    <message>
        <source>Rows re-sort this often, and never while you point at one. Values change at any time.</source>
        <translation>この間隔で並べ替えます。行を指している間は並べ替えません。値は随時更新されます。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Nothing slides or sweeps; progress is told in words.</source>
        <translation>スライドなどの動きをなくし、進行状況は文字で示します。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Digits of equal width keep columns of numbers aligned.</source>
        <translation>等幅の数字で数値の列がそろいます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>設定のページ</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Acts at once: the window is built anew. Charts and tables keep what was measured.</source>
        <translation>すぐに反映されます：ウィンドウを作り直します。グラフと表は測定済みの値を保持します。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>行の密度</translation>
    </message>
    <message>
        <source>As the page likes</source>
        <translation>ページに従う</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Lists of people are compact by themselves. A table can have its own density by its context menu.</source>
        <translation>参加者の一覧は初めからコンパクトです。表ごとの密度はコンテキストメニューで変更できます。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>単独キー</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act while a table, the tree or a chart has the focus.</source>
        <translation>Ctrl や Alt を伴わないキーは、表、ツリー、グラフにフォーカスがあるときに働きます。</translation>
    </message>
    <message>
        <source>Click a field and press the new keys; Backspace takes the keys away.</source>
        <translation>欄をクリックして新しいキーを押します。Backspace で割り当てを外します。</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>キー：%1</translation>
    </message>
    <message>
        <source>The usual keys again: %1</source>
        <translation>既定のキーに戻す：%1</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <translation>%1 は使用中：%2</translation>
    </message>
    <message numerus="yes">
        <source>closes after %n minute(s)</source>
        <translation>
            <numerusform>%n 分後に閉じる</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only latch</source>
        <translation>読み取り専用ラッチ</translation>
    </message>
    <message>
        <source>Opened with Ctrl+L, it allows changes for so long; then everything is read-only again. It is closed at each start.</source>
        <translation>Ctrl+L で開くと、この時間だけ変更できます。その後はすべて読み取り専用に戻ります。起動時は常に閉じています。</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardTabs</name>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>変更可能</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardView</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>戻る（Esc）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>%1 に戻る</translation>
    </message>
    <message>
        <source>Your own network seems to be down.</source>
        <translation>お使いのネットワークが切れているようです。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n 台のホストが同じ数秒の間に応答しなくなりました。表示は古い値です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>ソースを表示</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardWindow</name>
    <message>
        <source>Add a shard…</source>
        <translation>シャードを追加…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation>詳細パネル</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>行の密度</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Tear off into a window</source>
        <translation>別ウィンドウに切り離す</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>メインウィンドウに戻す</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>接続診断…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
    <message>
        <source>About Jitscope</source>
        <translation>Jitscope について</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全シャード</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>The operator's desktop console for Jitsi Meet.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Jitsi Meet の運用者向けデスクトップコンソール。
GNU General Public License バージョン 3 以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Go to, or do…</source>
        <translation>移動または実行…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Next person with trouble</source>
        <translation>次の問題のある参加者</translation>
    </message>
    <message>
        <source>Previous person with trouble</source>
        <translation>前の問題のある参加者</translation>
    </message>
    <message>
        <source>Pin the room: full detail even when nobody looks</source>
        <translation>会議室をピン留め：誰も見ていなくても全詳細を取得</translation>
    </message>
    <message>
        <source>Pin the detail panel: it keeps what it shows</source>
        <translation>詳細パネルをピン留め：表示内容を保持</translation>
    </message>
    <message>
        <source>Shorter time range</source>
        <translation>時間範囲を短く</translation>
    </message>
    <message>
        <source>Longer time range</source>
        <translation>時間範囲を長く</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>グラフを一時停止または再開</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Ask all sources now, within the budget</source>
        <translation>すべてのソースに今すぐ問い合わせ（予算内）</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>システムのテーマに従う</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>フリートファイル</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完了しました。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>うまくいきませんでした。</translation>
    </message>
    <message>
        <source>This shard read-only</source>
        <translation>このシャードを読み取り専用に</translation>
    </message>
    <message>
        <source>Example to copy…</source>
        <translation>コピー用の例…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>シークレットを除いてエクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Read-only: close or open the latch</source>
        <translation>読み取り専用：ラッチを閉じる／開ける</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>Export the fleet without secrets</source>
        <translation>シークレットを除いてフリートをエクスポート</translation>
    </message>
    <message>
        <source>Fleet files (*.toml)</source>
        <translation>フリートファイル (*.toml)</translation>
    </message>
    <message>
        <source>Import shards</source>
        <translation>シャードをインポート</translation>
    </message>
    <message>
        <source>Allow changes?</source>
        <translation>変更を許可しますか</translation>
    </message>
    <message>
        <source>Allow changes to servers?</source>
        <translation>サーバーの変更を許可しますか</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>%1 での変更を許可しますか</translation>
    </message>
    <message>
        <source>The latch keeps a slip of the hand from changing a server. Each change still asks by itself.</source>
        <translation>ラッチは、誤操作でサーバーが変更されるのを防ぎます。変更のたびに改めて確認します。</translation>
    </message>
    <message numerus="yes">
        <source>It closes by itself after %n minute(s).</source>
        <translation>
            <numerusform>%n 分後に自動で閉じます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>読み取り専用のまま</translation>
    </message>
</context>
<context>
    <name>jitscope::StatusStrip</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%3 中 %2</translation>
    </message>
    <message>
        <source>Asked of bridges</source>
        <translation>ブリッジへの問い合わせ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>%n 件のソースに問い合わせ中…</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>ソースなし</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) up</source>
        <translation>
            <numerusform>%n 件中 %1 件のソースが正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>ダウン %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1. Opens the doctor.</source>
        <translation>ソース：%1。接続診断を開きます。</translation>
    </message>
    <message>
        <source>Which sources answer, and what switches the others on</source>
        <translation>どのソースが応答し、残りをどう有効にするか</translation>
    </message>
    <message>
        <source>highest %1 %2 of %3</source>
        <translation>最大 %1 %2 / %3</translation>
    </message>
    <message>
        <source>Share of the budget: %1 %</source>
        <translation>予算の %1%</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>データ %1 前</translation>
    </message>
    <message>
        <source>Nothing can be changed on a server from here. Ctrl+L opens the latch.</source>
        <translation>ここからサーバーを変更することはできません。Ctrl+L でラッチを開けます。</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed · %n min</source>
        <translation>
            <numerusform>変更可能 · 残り %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only. Opens the latch.</source>
        <translation>読み取り専用。クリックでラッチを開きます。</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed, %n minute(s) left. Closes the latch.</source>
        <translation>
            <numerusform>変更可能、残り %n 分。クリックでラッチを閉じます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers may be changed from here until the time is over. Ctrl+L closes the latch.</source>
        <translation>時間が終わるまで、ここからサーバーを変更できます。Ctrl+L でラッチを閉じます。</translation>
    </message>
    <message>
        <source>Nothing can be changed on this shard: its own latch is closed. Ctrl+L opens it.</source>
        <translation>このシャードは変更できません。専用のラッチが閉じています。Ctrl+L で開きます。</translation>
    </message>
</context>
<context>
    <name>jitscope::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2 手順中 %1 番目：%3</translation>
    </message>
</context>
<context>
    <name>jitscope::StreamTable</name>
    <message>
        <source>audio</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>none of %1</source>
        <comment>layers of video that arrive</comment>
        <translation>%1 はいずれも届かず</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>layers of video</comment>
        <translation>%1 を送信</translation>
    </message>
    <message>
        <source>%1 not</source>
        <comment>layers of video that do not arrive</comment>
        <translation>%1 は届かず</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Bit rate that arrives at the bridge, all layers</source>
        <translation>ブリッジに届くビットレート、全レイヤー合計</translation>
    </message>
    <message>
        <source>Loss ↑</source>
        <translation>損失 ↑</translation>
    </message>
    <message>
        <source>Share of the packets lost since the source began to send; the page keeps no shorter count of one source</source>
        <translation>このソースが送信を始めてから失われたパケットの割合。ソースごとのより短い集計はページにありません</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>ジッター ↑</translation>
    </message>
    <message>
        <source>The worst of the layers that arrive</source>
        <translation>届いているレイヤーのうち最悪の値</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>レイヤー</translation>
    </message>
    <message>
        <source>Heights of the picture that the client sends</source>
        <translation>クライアントが送る映像の高さ</translation>
    </message>
    <message>
        <source>SSRC</source>
        <translation>SSRC</translation>
    </message>
    <message>
        <source>Of the first layer</source>
        <translation>最初のレイヤーのもの</translation>
    </message>
    <message>
        <source>What is sent, by source</source>
        <translation>送信内容、ソース別</translation>
    </message>
    <message>
        <source>Not known yet: only full detail of the room tells.</source>
        <translation>まだ不明：会議室の全詳細だけが示します。</translation>
    </message>
</context>
<context>
    <name>jitscope::TreePane</name>
    <message>
        <source>Filter the tree</source>
        <translation>ツリーを絞り込む</translation>
    </message>
</context>
<context>
    <name>jitscope::WhereFrom</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Copy where this figure comes from</source>
        <translation>この数値の出どころをコピー</translation>
    </message>
</context>
</TS>
