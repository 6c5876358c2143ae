<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Rooms are opened with a token (authentication = "token"): accounts are not asked.</source>
        <translation>会議室はトークンで開きます（authentication = "token"）。アカウントは使われません。</translation>
    </message>
    <message>
        <source>Prosody did not tell how people log in on %1.</source>
        <translation>%1 でのログイン方法を Prosody から取得できませんでした。</translation>
    </message>
    <message>
        <source>Prosody: authentication = "internal_hashed" in VirtualHost "%1" (containers: ENABLE_AUTH=1, AUTH_TYPE=internal), then restart.</source>
        <translation>Prosody: VirtualHost "%1" に authentication = "internal_hashed"（コンテナー: ENABLE_AUTH=1, AUTH_TYPE=internal）を設定し、再起動します。</translation>
    </message>
    <message>
        <source>Prosody: VirtualHost "guest.%1" with authentication = "jitsi-anonymous" (containers: ENABLE_GUESTS=1).</source>
        <translation>Prosody: authentication = "jitsi-anonymous" の VirtualHost "guest.%1" を追加します（コンテナー: ENABLE_GUESTS=1）。</translation>
    </message>
    <message>
        <source>Jicofo: authentication { enabled = true, type = XMPP, login-url = "%1" }, then restart.</source>
        <translation>Jicofo: authentication { enabled = true, type = XMPP, login-url = "%1" } を設定し、再起動します。</translation>
    </message>
    <message>
        <source>does not say how people log in</source>
        <translation>ログイン方法を示していません</translation>
    </message>
    <message>
        <source>lets everybody in without an account (%1)</source>
        <translation>アカウントなしで誰でも入れます（%1）</translation>
    </message>
    <message>
        <source>asks for a token (%1)</source>
        <translation>トークンを求めます（%1）</translation>
    </message>
    <message>
        <source>asks for an account (%1)</source>
        <translation>アカウントを求めます（%1）</translation>
    </message>
    <message>
        <source>it has no host for guests</source>
        <translation>ゲスト用のホストがありません</translation>
    </message>
    <message>
        <source>guests have %1</source>
        <translation>ゲストは %1 を使います</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明：%1</translation>
    </message>
    <message>
        <source>names no host for guests</source>
        <translation>ゲスト用のホストの指定がありません</translation>
    </message>
    <message>
        <source>sends guests to %1</source>
        <translation>ゲストを %1 に案内します</translation>
    </message>
    <message>
        <source>opens a room only for who has logged in</source>
        <translation>ログイン済みの人にだけ会議室を開きます</translation>
    </message>
    <message>
        <source>opens a room for everybody</source>
        <translation>誰にでも会議室を開きます</translation>
    </message>
    <message>
        <source>config.js: hosts.anonymousdomain = "%1".</source>
        <translation>config.js：hosts.anonymousdomain = "%1"。</translation>
    </message>
</context>
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
    <name>Alert</name>
    <message>
        <source>Does not answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>No page of this server has answered for three polls: it is down, or the console cannot see it.</source>
        <translation>このサーバーのどのページも 3 回のポーリングに応答していません。停止しているか、コンソールから見えていません。</translation>
    </message>
    <message>
        <source>Look at what its sources say: refused, timed out and unreadable are different causes.</source>
        <translation>ソースの説明を見てください。拒否、タイムアウト、解読不能では原因が異なります。</translation>
    </message>
    <message>
        <source>SSH connection is down</source>
        <translation>SSH 接続が切れています</translation>
    </message>
    <message>
        <source>Everything behind it is unknown, not down. Its own alerts are held back.</source>
        <translation>その先はすべて不明であり、停止とは限りません。そこのアラートは保留されます。</translation>
    </message>
    <message>
        <source>Connect again, or look at the log of the SSH connection.</source>
        <translation>接続し直すか、SSH 接続のログを見てください。</translation>
    </message>
    <message>
        <source>No view of the shard</source>
        <translation>シャードが見えません</translation>
    </message>
    <message>
        <source>None of its sources answers. Nothing is known to be broken, and nothing is known to work.</source>
        <translation>どのソースも応答しません。壊れているかどうかも、動いているかどうかも分かりません。</translation>
    </message>
    <message>
        <source>Try the way to it yourself: the network, the VPN, the jump host.</source>
        <translation>到達経路（ネットワーク、VPN、踏み台）を自分で確かめてください。</translation>
    </message>
    <message>
        <source>A page does not answer</source>
        <translation>ページが応答しません</translation>
    </message>
    <message>
        <source>Figures that only this page tells are missing or old.</source>
        <translation>このページだけが伝える値は、欠けているか古くなっています。</translation>
    </message>
    <message>
        <source>Look at the sources of the server.</source>
        <translation>サーバーのソースを見てください。</translation>
    </message>
    <message>
        <source>A login is refused</source>
        <translation>ログインが拒否されました</translation>
    </message>
    <message>
        <source>The account, password or certificate that the console uses is not accepted any more.</source>
        <translation>コンソールが使うアカウント、パスワード、証明書が受け付けられなくなっています。</translation>
    </message>
    <message>
        <source>Store the secret anew, or correct the account in the fleet file.</source>
        <translation>シークレットを保存し直すか、フリートファイルのアカウントを直してください。</translation>
    </message>
    <message>
        <source>An answer is not understood</source>
        <translation>応答を解釈できません</translation>
    </message>
    <message>
        <source>A proxy or a login page may answer in its place.</source>
        <translation>プロキシやログインページが代わりに応答している可能性があります。</translation>
    </message>
    <message>
        <source>Open the address and look at what it says.</source>
        <translation>アドレスを開き、何が表示されるか見てください。</translation>
    </message>
    <message>
        <source>No live feed</source>
        <translation>ライブフィードなし</translation>
    </message>
    <message>
        <source>Changes are seen only at the next poll, and recorders' states are older than usual.</source>
        <translation>変化は次のポーリングまで見えず、レコーダーの状態も普段より古くなります。</translation>
    </message>
    <message>
        <source>Look at Prosody, and at the account that the console uses there.</source>
        <translation>Prosody と、コンソールがそこで使うアカウントを見てください。</translation>
    </message>
    <message>
        <source>A brewery does not let the console in</source>
        <translation>brewery にコンソールが入れません</translation>
    </message>
    <message>
        <source>What is only seen there is unknown: bridges' or recorders' own states.</source>
        <translation>そこでしか見えないもの（ブリッジやレコーダー自身の状態）は不明です。</translation>
    </message>
    <message>
        <source>Let the console's account in, or correct its address in the fleet file.</source>
        <translation>コンソールのアカウントを許可するか、フリートファイルのアドレスを直してください。</translation>
    </message>
    <message>
        <source>Not in the fleet file</source>
        <translation>フリートファイルにありません</translation>
    </message>
    <message>
        <source>It is in a brewery, and none of the configured servers is known to be the same one.</source>
        <translation>brewery にいますが、設定済みのどのサーバーと同じものか分かりません。</translation>
    </message>
    <message>
        <source>Add it to the fleet file, or give its entry an alias.</source>
        <translation>フリートファイルに加えるか、その項目に alias を付けてください。</translation>
    </message>
    <message>
        <source>A stranger in a brewery</source>
        <translation>brewery に部外者がいます</translation>
    </message>
    <message>
        <source>Only Jitsi's own servers belong there: an account may be in the wrong hands.</source>
        <translation>そこに入れるのは Jitsi のサーバーだけです。アカウントが他人の手に渡った可能性があります。</translation>
    </message>
    <message>
        <source>Find out whose account it is, and change its password.</source>
        <translation>誰のアカウントかを調べ、パスワードを変更してください。</translation>
    </message>
    <message>
        <source>Stress is high</source>
        <translation>負荷が高い</translation>
    </message>
    <message>
        <source>Jicofo avoids a bridge from 0.8 on.</source>
        <translation>0.8 以上になると Jicofo はそのブリッジを避けます。</translation>
    </message>
    <message>
        <source>Add a bridge, or move people off this one.</source>
        <translation>ブリッジを追加するか、このブリッジから参加者を移してください。</translation>
    </message>
    <message>
        <source>Bridge is overloaded</source>
        <translation>ブリッジが過負荷</translation>
    </message>
    <message>
        <source>Sound and picture of everybody on it suffer.</source>
        <translation>そこにいる全員の音声と映像に影響します。</translation>
    </message>
    <message>
        <source>Move a third of the people off it; lower channelLastN.</source>
        <translation>参加者の 3 分の 1 を移し、channelLastN を下げてください。</translation>
    </message>
    <message>
        <source>Bridge reports itself unhealthy</source>
        <translation>ブリッジが異常を報告</translation>
    </message>
    <message>
        <source>New meetings avoid it. Its health check runs once a minute, so this is late rather than early.</source>
        <translation>新しい会議には使われません。ヘルスチェックは 1 分に 1 回なので、この知らせは早いより遅い側です。</translation>
    </message>
    <message>
        <source>Read its log, then restart it when it is idle.</source>
        <translation>ログを読み、待機中になったら再起動してください。</translation>
    </message>
    <message>
        <source>Bridge says nothing any more</source>
        <translation>ブリッジが沈黙</translation>
    </message>
    <message>
        <source>It is in use by rooms and none of its pages answers: those rooms are unknown.</source>
        <translation>会議室で使われているのに、どのページも応答しません。その会議室の状況は不明です。</translation>
    </message>
    <message>
        <source>Look whether its host and process live.</source>
        <translation>ホストとプロセスが生きているか見てください。</translation>
    </message>
    <message>
        <source>No usable bridge</source>
        <translation>使えるブリッジなし</translation>
    </message>
    <message>
        <source>No bridge is left that Jicofo wants: all are unhealthy, gone or drained. New meetings cannot start.</source>
        <translation>Jicofo が使えるブリッジがありません。すべて異常、不在、またはドレイン中です。新しい会議を始められません。</translation>
    </message>
    <message>
        <source>Take a drained bridge back, start bridges, or drain the shard.</source>
        <translation>ドレインしたブリッジを戻すか、ブリッジを起動するか、シャードをドレインしてください。</translation>
    </message>
    <message>
        <source>Bridge has lost its XMPP login</source>
        <translation>ブリッジの XMPP ログインが切れています</translation>
    </message>
    <message>
        <source>Its health check still says 200 in this state, and new people do not reach it.</source>
        <translation>この状態でもヘルスチェックは 200 のままで、新しい参加者は届きません。</translation>
    </message>
    <message>
        <source>Is Prosody up? Then restart the bridge.</source>
        <translation>Prosody は動いていますか。動いていればブリッジを再起動してください。</translation>
    </message>
    <message>
        <source>Jicofo does not know the bridge</source>
        <translation>Jicofo がブリッジを知りません</translation>
    </message>
    <message>
        <source>It is up and gets no meetings.</source>
        <translation>動作していますが、会議が割り当てられません。</translation>
    </message>
    <message>
        <source>Compare brewery and account in its configuration with Jicofo's.</source>
        <translation>設定の brewery とアカウントを Jicofo のものと比べてください。</translation>
    </message>
    <message>
        <source>Many connections fail on the bridge</source>
        <translation>ブリッジで多くの接続が失敗</translation>
    </message>
    <message>
        <source>More than 20 people did not get media through in ten minutes: UDP 10000 blocked, or a wrong advertised address.</source>
        <translation>10 分間に 20 人を超える参加者のメディアが通っていません。UDP 10000 の遮断か、公開アドレスの誤りです。</translation>
    </message>
    <message>
        <source>Test UDP from outside; check the advertised addresses.</source>
        <translation>外部から UDP を試し、公開アドレスを確認してください。</translation>
    </message>
    <message>
        <source>Packet loss is high</source>
        <translation>パケット損失が多い</translation>
    </message>
    <message>
        <source>More than 5 % of the packets from and to its people are lost.</source>
        <translation>参加者との間のパケットの 5 % 超が失われています。</translation>
    </message>
    <message>
        <source>Does its network card drop packets, or is it one provider?</source>
        <translation>ネットワークカードの破棄か、特定のプロバイダーか。</translation>
    </message>
    <message>
        <source>Round trips are long</source>
        <translation>往復遅延が長い</translation>
    </message>
    <message>
        <source>People are far away from this bridge, or a line between is congested.</source>
        <translation>参加者がこのブリッジから遠いか、間の回線が混雑しています。</translation>
    </message>
    <message>
        <source>Check how regions are chosen.</source>
        <translation>リージョンの選び方を確認してください。</translation>
    </message>
    <message>
        <source>Other machines take its CPU time</source>
        <translation>ほかのマシンが CPU 時間を奪っています</translation>
    </message>
    <message>
        <source>The hypervisor gives the bridge less than it needs: packets wait.</source>
        <translation>ハイパーバイザーが必要な分を与えておらず、パケットが待たされています。</translation>
    </message>
    <message>
        <source>Move the virtual machine, or reserve its CPUs.</source>
        <translation>仮想マシンを移すか、CPU を予約してください。</translation>
    </message>
    <message>
        <source>Bridge drains for long</source>
        <translation>ブリッジが長くドレイン中</translation>
    </message>
    <message>
        <source>It may have been forgotten.</source>
        <translation>忘れられているかもしれません。</translation>
    </message>
    <message>
        <source>Take it back, or finish what it was drained for.</source>
        <translation>戻すか、ドレインした目的の作業を終えてください。</translation>
    </message>
    <message>
        <source>Bridge does not give memory back</source>
        <translation>ブリッジがメモリを返しません</translation>
    </message>
    <message>
        <source>Plan a restart; raise the maximum if the host has memory left.</source>
        <translation>再起動を計画し、ホストに余裕があれば上限を上げてください。</translation>
    </message>
    <message>
        <source>Bridge's memory is full within two days</source>
        <translation>ブリッジのメモリが 2 日以内に満杯</translation>
    </message>
    <message>
        <source>Plan a restart at night.</source>
        <translation>夜間の再起動を計画してください。</translation>
    </message>
    <message>
        <source>Bridge has restarted</source>
        <translation>ブリッジが再起動しました</translation>
    </message>
    <message>
        <source>A crash or an operation.</source>
        <translation>クラッシュか操作によるものです。</translation>
    </message>
    <message>
        <source>Compare with the operations of this console.</source>
        <translation>このコンソールの操作履歴と照らし合わせてください。</translation>
    </message>
    <message>
        <source>Jicofo has no bridge</source>
        <translation>Jicofo にブリッジがありません</translation>
    </message>
    <message>
        <source>Meetings cannot start.</source>
        <translation>会議を始められません。</translation>
    </message>
    <message>
        <source>If the bridges are healthy, it is a known fault: restart a bridge, then Jicofo.</source>
        <translation>ブリッジが正常なら既知の不具合です。ブリッジを 1 台、次に Jicofo を再起動してください。</translation>
    </message>
    <message>
        <source>Half of the bridges are gone</source>
        <translation>ブリッジの半数が不在</translation>
    </message>
    <message>
        <source>Fewer than half of those that were there within the last hour.</source>
        <translation>過去 1 時間にあった数の半分未満です。</translation>
    </message>
    <message>
        <source>Look at the autoscaler and the network.</source>
        <translation>オートスケーラーとネットワークを見てください。</translation>
    </message>
    <message>
        <source>Jicofo reports itself unhealthy</source>
        <translation>Jicofo が異常を報告</translation>
    </message>
    <message>
        <source>HAProxy takes the shard out when it believes it.</source>
        <translation>HAProxy がこれを信じると、シャードを外します。</translation>
    </message>
    <message>
        <source>Read its log.</source>
        <translation>ログを読んでください。</translation>
    </message>
    <message>
        <source>No Jicofo</source>
        <translation>Jicofo がありません</translation>
    </message>
    <message>
        <source>New rooms cannot start.</source>
        <translation>新しい会議室を始められません。</translation>
    </message>
    <message>
        <source>Look whether its process lives, then restart it.</source>
        <translation>プロセスが生きているか確かめ、再起動してください。</translation>
    </message>
    <message>
        <source>Bridges vanished</source>
        <translation>ブリッジが消えました</translation>
    </message>
    <message>
        <source>They went without a graceful shutdown: a crash, or the network.</source>
        <translation>正常な停止手順なしに消えました。クラッシュかネットワークです。</translation>
    </message>
    <message>
        <source>Look at the bridges that are gone.</source>
        <translation>消えたブリッジを見てください。</translation>
    </message>
    <message>
        <source>Many bridges vanished</source>
        <translation>多くのブリッジが消えました</translation>
    </message>
    <message>
        <source>More than four within a minute: one cause is likely.</source>
        <translation>1 分間に 4 台を超えました。原因は 1 つと考えられます。</translation>
    </message>
    <message>
        <source>Look at Prosody and the network between the bridges and it.</source>
        <translation>Prosody と、ブリッジとの間のネットワークを見てください。</translation>
    </message>
    <message>
        <source>Many clients ask for a new connection</source>
        <translation>多くのクライアントが再接続を要求</translation>
    </message>
    <message>
        <source>Mostly it is their own networks.</source>
        <translation>たいていは各自のネットワークが原因です。</translation>
    </message>
    <message>
        <source>Act when it is on several shards.</source>
        <translation>複数のシャードで起きたら対処してください。</translation>
    </message>
    <message>
        <source>Many people on one shard</source>
        <translation>1 つのシャードに参加者が多い</translation>
    </message>
    <message>
        <source>Signalling has its limit at some 4,000 people.</source>
        <translation>シグナリングの限界はおよそ 4,000 人です。</translation>
    </message>
    <message>
        <source>Add a shard.</source>
        <translation>シャードを追加してください。</translation>
    </message>
    <message>
        <source>All recorders are gone</source>
        <translation>すべてのレコーダーが不在</translation>
    </message>
    <message>
        <source>Jicofo knows none any more: the XMPP login of all of them is broken.</source>
        <translation>Jicofo が 1 台も認識していません。全台の XMPP ログインが切れています。</translation>
    </message>
    <message>
        <source>Look at the recorders' accounts and their brewery.</source>
        <translation>レコーダーのアカウントと brewery を見てください。</translation>
    </message>
    <message>
        <source>No recorder is free</source>
        <translation>空きレコーダーなし</translation>
    </message>
    <message>
        <source>Who asks next is refused.</source>
        <translation>次の要求は断られます。</translation>
    </message>
    <message>
        <source>Add recorders, or free those that are stuck.</source>
        <translation>レコーダーを追加するか、固まったものを解放してください。</translation>
    </message>
    <message>
        <source>Few recorders are free</source>
        <translation>空きレコーダーが少ない</translation>
    </message>
    <message>
        <source>Less than a fifth of the pool.</source>
        <translation>プールの 5 分の 1 未満です。</translation>
    </message>
    <message>
        <source>Recorder is unhealthy</source>
        <translation>レコーダーが異常</translation>
    </message>
    <message>
        <source>It never heals by itself.</source>
        <translation>自然には回復しません。</translation>
    </message>
    <message>
        <source>Restart it when it is idle.</source>
        <translation>待機中になったら再起動してください。</translation>
    </message>
    <message>
        <source>A recording did not start</source>
        <translation>録画が始まりませんでした</translation>
    </message>
    <message>
        <source>Somebody asked for a recording and got none.</source>
        <translation>録画の要求があり、実行されませんでした。</translation>
    </message>
    <message>
        <source>Read the recorders' logs.</source>
        <translation>レコーダーのログを読んでください。</translation>
    </message>
    <message>
        <source>Looks free, cannot record</source>
        <translation>空きに見えて録画できません</translation>
    </message>
    <message>
        <source>It reports idle and healthy, and recordings do not start on it.</source>
        <translation>待機中で正常と報告しますが、録画が始まりません。</translation>
    </message>
    <message>
        <source>Make a canary recording with it, then restart it; compare the versions of Chrome and its driver.</source>
        <translation>テスト録画をしてから再起動し、Chrome とドライバーのバージョンを比べてください。</translation>
    </message>
    <message>
        <source>Recorder starts too slowly</source>
        <translation>レコーダーの起動が遅すぎます</translation>
    </message>
    <message>
        <source>Its browser comes up after Jicofo has given up.</source>
        <translation>Jicofo があきらめた後にブラウザーが立ち上がります。</translation>
    </message>
    <message>
        <source>Restart it with its X server; a faster host cures it.</source>
        <translation>X サーバーごと再起動してください。速いホストにすれば解決します。</translation>
    </message>
    <message>
        <source>Recorder does not get into rooms</source>
        <translation>レコーダーが会議室に入れません</translation>
    </message>
    <message>
        <source>Every session ends before a recording is on.</source>
        <translation>録画が始まる前に毎回セッションが終わります。</translation>
    </message>
    <message>
        <source>Check its account for recorders and the address that it opens.</source>
        <translation>録画用アカウントと、開くアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Recorder is stuck</source>
        <translation>レコーダーが固まっています</translation>
    </message>
    <message>
        <source>It says that it is busy, and records nothing.</source>
        <translation>使用中と言いながら、何も録画していません。</translation>
    </message>
    <message>
        <source>Restart it now.</source>
        <translation>今すぐ再起動してください。</translation>
    </message>
    <message>
        <source>Recorder waits for its restart</source>
        <translation>レコーダーが再起動待ち</translation>
    </message>
    <message>
        <source>It has recorded once, and its supervisor did not start it again.</source>
        <translation>一度録画し、監視プログラムが起動し直していません。</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>再起動してください。</translation>
    </message>
    <message>
        <source>Recorder is in no pool</source>
        <translation>レコーダーがどのプールにもいません</translation>
    </message>
    <message>
        <source>It is idle and healthy by its own word, and nobody will ask it: it has lost its XMPP login.</source>
        <translation>自身では待機中で正常ですが、誰からも呼ばれません。XMPP ログインが切れています。</translation>
    </message>
    <message>
        <source>Recorder's presence is old</source>
        <translation>レコーダーのプレゼンスが古い</translation>
    </message>
    <message>
        <source>Jicofo sees another state than the recorder has.</source>
        <translation>Jicofo に見える状態が、実際の状態と違います。</translation>
    </message>
    <message>
        <source>Views of a recorder differ</source>
        <translation>レコーダーについて見方が食い違っています</translation>
    </message>
    <message>
        <source>Presence, its own page and Jicofo do not say the same.</source>
        <translation>プレゼンス、自身のページ、Jicofo の言うことが一致しません。</translation>
    </message>
    <message>
        <source>Look at the evidence.</source>
        <translation>根拠を見てください。</translation>
    </message>
    <message>
        <source>Two recorders of one name</source>
        <translation>同名のレコーダーが 2 台</translation>
    </message>
    <message>
        <source>They push each other out of the brewery.</source>
        <translation>互いを brewery から追い出します。</translation>
    </message>
    <message>
        <source>Give one of them another nickname.</source>
        <translation>一方のニックネームを変えてください。</translation>
    </message>
    <message>
        <source>Requests to record were lost</source>
        <translation>録画の要求が失われました</translation>
    </message>
    <message>
        <source>Prosody's autostart plugin lost them: who had joined was gone again.</source>
        <translation>Prosody の自動開始プラグインが要求を失いました。入室者がすでに退出していました。</translation>
    </message>
    <message>
        <source>Reload Prosody, then look at its log.</source>
        <translation>Prosody を再読み込みし、ログを見てください。</translation>
    </message>
    <message>
        <source>Canary recording failed</source>
        <translation>テスト録画が失敗</translation>
    </message>
    <message>
        <source>A recording from end to end did not work.</source>
        <translation>端から端までの録画ができませんでした。</translation>
    </message>
    <message>
        <source>Look at the step that failed.</source>
        <translation>失敗した手順を見てください。</translation>
    </message>
    <message>
        <source>Recorder has system errors</source>
        <translation>レコーダーにシステムエラー</translation>
    </message>
    <message>
        <source>Two or more within half an hour.</source>
        <translation>30 分以内に 2 回以上です。</translation>
    </message>
    <message>
        <source>Disk of the recordings is nearly full</source>
        <translation>録画用ディスクがほぼ満杯</translation>
    </message>
    <message>
        <source>The recorder goes on saying that it is healthy, and fails each time.</source>
        <translation>レコーダーは正常と言い続け、毎回失敗します。</translation>
    </message>
    <message>
        <source>Make room; look why finished recordings are not uploaded.</source>
        <translation>空きを作り、完了した録画がアップロードされない理由を調べてください。</translation>
    </message>
    <message>
        <source>Disk of the recordings is full within eight hours</source>
        <translation>録画用ディスクが 8 時間以内に満杯</translation>
    </message>
    <message>
        <source>The finalize script or the upload may fail.</source>
        <translation>後処理スクリプトかアップロードの失敗かもしれません。</translation>
    </message>
    <message>
        <source>Make room; look at the uploads.</source>
        <translation>空きを作り、アップロードを確認してください。</translation>
    </message>
    <message>
        <source>Self-healing has stopped itself</source>
        <translation>自己修復が自ら停止しました</translation>
    </message>
    <message>
        <source>What it did was in vain.</source>
        <translation>行った処置に効果がありませんでした。</translation>
    </message>
    <message>
        <source>Find the cause, then let it act again.</source>
        <translation>原因を突き止め、再び動かしてください。</translation>
    </message>
    <message>
        <source>Prosody does not answer</source>
        <translation>Prosody が応答しません</translation>
    </message>
    <message>
        <source>Half of the XMPP clients have gone</source>
        <translation>XMPP クライアントの半数が切断</translation>
    </message>
    <message>
        <source>A restart, the network or a proxy.</source>
        <translation>再起動、ネットワーク、またはプロキシです。</translation>
    </message>
    <message>
        <source>Look at Prosody and at the proxies before it.</source>
        <translation>Prosody と手前のプロキシを見てください。</translation>
    </message>
    <message>
        <source>Many people have bad connections</source>
        <translation>多くの参加者の接続が不良</translation>
    </message>
    <message>
        <source>So many at once that it is no longer each one's own network.</source>
        <translation>これだけ同時に起きると、各自のネットワークの問題ではありません。</translation>
    </message>
    <message>
        <source>Look for what they have in common: a bridge, a region, a provider.</source>
        <translation>共通点（ブリッジ、リージョン、プロバイダー）を探してください。</translation>
    </message>
    <message>
        <source>A room is poor</source>
        <translation>会議室の品質が不良</translation>
    </message>
    <message>
        <source>At least three people, and a third of the room, have a bad connection: it is the room's bridge or region.</source>
        <translation>3 人以上、かつ会議室の 3 分の 1 の接続が不良です。会議室のブリッジかリージョンが原因です。</translation>
    </message>
    <message>
        <source>Look at its bridge.</source>
        <translation>そのブリッジを見てください。</translation>
    </message>
    <message>
        <source>A proxy sends nobody to a server</source>
        <translation>プロキシがサーバーへ振り分けていません</translation>
    </message>
    <message>
        <source>It is down, in maintenance or draining there.</source>
        <translation>そこでは停止、メンテナンス、またはドレイン中です。</translation>
    </message>
    <message>
        <source>Compare the proxies: all of them mean the shard, one means the network.</source>
        <translation>プロキシを見比べてください。全部ならシャード、1 つならネットワークです。</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>バージョンが不一致</translation>
    </message>
    <message>
        <source>An upgrade is stuck. Links between bridges of different versions do not work.</source>
        <translation>アップグレードが止まっています。バージョンの違うブリッジ間の接続は機能しません。</translation>
    </message>
    <message>
        <source>Finish the roll-out.</source>
        <translation>展開を完了してください。</translation>
    </message>
    <message>
        <source>Shard reports itself unhealthy</source>
        <translation>シャードが異常を報告</translation>
    </message>
    <message>
        <source>Its own report says so, and HAProxy takes it out.</source>
        <translation>自身のレポートがそう伝えており、HAProxy はこれを外します。</translation>
    </message>
    <message>
        <source>Look at the services in its report.</source>
        <translation>レポート内のサービスを見てください。</translation>
    </message>
    <message>
        <source>Report is old</source>
        <translation>レポートが古い</translation>
    </message>
    <message>
        <source>The process is stuck while HTTP still answers.</source>
        <translation>HTTP は応答しますが、プロセスが固まっています。</translation>
    </message>
    <message>
        <source>Restart the sidecar.</source>
        <translation>sidecar を再起動してください。</translation>
    </message>
    <message>
        <source>A room is split</source>
        <translation>会議室が分裂しています</translation>
    </message>
    <message>
        <source>People of one room are on different shards, and do not see each other.</source>
        <translation>同じ会議室の人が別々のシャードにいて、互いに見えません。</translation>
    </message>
    <message>
        <source>Compare the proxies; end the smaller half.</source>
        <translation>プロキシを見比べ、小さい側を終了してください。</translation>
    </message>
    <message>
        <source>A proxy sends people to another shard</source>
        <translation>プロキシが別のシャードへ送っています</translation>
    </message>
    <message>
        <source>Who joins this room now lands on a shard that does not carry it.</source>
        <translation>今この会議室に入る人は、会議室のないシャードに着きます。</translation>
    </message>
    <message>
        <source>Compare the proxies.</source>
        <translation>プロキシを見比べてください。</translation>
    </message>
    <message>
        <source>Rooms stand in no table</source>
        <translation>どのテーブルにもない会議室</translation>
    </message>
    <message>
        <source>Rooms with people are in no stick table of a proxy: the next one who joins may land elsewhere.</source>
        <translation>参加者のいる会議室がどのプロキシのスティックテーブルにもありません。次の参加者は別の場所に着くかもしれません。</translation>
    </message>
    <message>
        <source>Look at the tables, and whether they have room.</source>
        <translation>テーブルと、その空きを見てください。</translation>
    </message>
    <message>
        <source>Proxies do not agree</source>
        <translation>プロキシが一致しません</translation>
    </message>
    <message>
        <source>One sends new rooms to this shard, another does not: rooms may split.</source>
        <translation>一方はこのシャードへ新しい会議室を送り、他方は送りません。会議室が分裂する可能性があります。</translation>
    </message>
    <message>
        <source>Look at the network between them; set the state again.</source>
        <translation>その間のネットワークを見て、状態を設定し直してください。</translation>
    </message>
    <message>
        <source>Shard and proxies do not agree</source>
        <translation>シャードとプロキシが一致しません</translation>
    </message>
    <message>
        <source>What the shard says of itself and what the proxies do with it differ: a drain by hand may have been forgotten.</source>
        <translation>シャードの申告とプロキシの扱いが異なります。手動のドレインが忘れられているかもしれません。</translation>
    </message>
    <message>
        <source>Take the shard back, or drain it.</source>
        <translation>シャードを戻すか、ドレインしてください。</translation>
    </message>
    <message>
        <source>Bridge keeps losing XMPP</source>
        <translation>ブリッジが XMPP を繰り返し失っています</translation>
    </message>
    <message>
        <source>The network or Prosody is overloaded.</source>
        <translation>ネットワークか Prosody が過負荷です。</translation>
    </message>
    <message>
        <source>Look at Prosody and the way to it.</source>
        <translation>Prosody と、そこへの経路を見てください。</translation>
    </message>
    <message>
        <source>Several bridges lost XMPP</source>
        <translation>複数のブリッジが XMPP を失いました</translation>
    </message>
    <message>
        <source>One cause is likely.</source>
        <translation>原因は 1 つと考えられます。</translation>
    </message>
    <message>
        <source>Look at Prosody and the network.</source>
        <translation>Prosody とネットワークを見てください。</translation>
    </message>
    <message>
        <source>Connections fail on the bridge</source>
        <translation>ブリッジで接続が失敗</translation>
    </message>
    <message>
        <source>More than a tenth of the people do not get media through: UDP 10000 is blocked, or an advertised address is wrong.</source>
        <translation>参加者の 10 分の 1 超のメディアが通っていません。UDP 10000 の遮断か、公開アドレスの誤りです。</translation>
    </message>
    <message>
        <source>DTLS handshakes fail</source>
        <translation>DTLS ハンドシェイクが失敗</translation>
    </message>
    <message>
        <source>A clock, a certificate, or odd clients.</source>
        <translation>時計、証明書、または特殊なクライアントです。</translation>
    </message>
    <message>
        <source>Compare the clients' versions; check the clock of the host.</source>
        <translation>クライアントのバージョンを比べ、ホストの時計を確認してください。</translation>
    </message>
    <message>
        <source>Links between bridges fail</source>
        <translation>ブリッジ間の接続が失敗</translation>
    </message>
    <message>
        <source>People on different bridges do not see each other.</source>
        <translation>別々のブリッジにいる人は互いに見えません。</translation>
    </message>
    <message>
        <source>Check the firewall between the bridges.</source>
        <translation>ブリッジ間のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Clients get no bridge channel</source>
        <translation>クライアントにブリッジチャネルがありません</translation>
    </message>
    <message>
        <source>The way of data channels or WebSockets is broken: no active speaker, no quality choice.</source>
        <translation>データチャネルまたは WebSocket の経路が切れています。発言者の切り替えも画質の選択もできません。</translation>
    </message>
    <message>
        <source>Check /colibri-ws in nginx, and the SCTP setting.</source>
        <translation>nginx の /colibri-ws と SCTP の設定を確認してください。</translation>
    </message>
    <message>
        <source>Many people lose packets</source>
        <translation>多くの参加者でパケット損失</translation>
    </message>
    <message>
        <source>More than a fifth of the people lose over 10 % downstream: it is the server, not one of them.</source>
        <translation>参加者の 5 分の 1 超で下りの損失が 10 % を超えています。原因は個人ではなくサーバーです。</translation>
    </message>
    <message>
        <source>Check bandwidth, network card and UDP buffers.</source>
        <translation>帯域、ネットワークカード、UDP バッファーを確認してください。</translation>
    </message>
    <message>
        <source>Bridge drops packets inside</source>
        <translation>ブリッジ内部でパケットを破棄</translation>
    </message>
    <message>
        <source>CPU, garbage collection or a lock holds packets up.</source>
        <translation>CPU、ガベージコレクション、またはロックがパケットを滞らせています。</translation>
    </message>
    <message>
        <source>Look at its CPU and heap.</source>
        <translation>CPU とヒープを見てください。</translation>
    </message>
    <message>
        <source>Rooms lost their bridge</source>
        <translation>会議室がブリッジを失いました</translation>
    </message>
    <message>
        <source>People saw an interruption.</source>
        <translation>参加者に中断が生じました。</translation>
    </message>
    <message>
        <source>Look at the bridge that is gone.</source>
        <translation>消えたブリッジを見てください。</translation>
    </message>
    <message>
        <source>Jicofo avoids a bridge</source>
        <translation>Jicofo がブリッジを避けています</translation>
    </message>
    <message>
        <source>People did not get media through on it.</source>
        <translation>そこで参加者のメディアが通りませんでした。</translation>
    </message>
    <message>
        <source>People report failed connections</source>
        <translation>参加者が接続の失敗を報告</translation>
    </message>
    <message>
        <source>More than a tenth of the new people.</source>
        <translation>新しい参加者の 10 分の 1 を超えています。</translation>
    </message>
    <message>
        <source>Bridges of different versions</source>
        <translation>ブリッジのバージョンが混在</translation>
    </message>
    <message>
        <source>Jicofo lost XMPP</source>
        <translation>Jicofo が XMPP を失いました</translation>
    </message>
    <message>
        <source>All rooms of the shard are affected.</source>
        <translation>シャードのすべての会議室に影響します。</translation>
    </message>
    <message>
        <source>Look at Prosody.</source>
        <translation>Prosody を見てください。</translation>
    </message>
    <message>
        <source>A recording was refused</source>
        <translation>録画が断られました</translation>
    </message>
    <message>
        <source>No recorder was free.</source>
        <translation>空きレコーダーがありませんでした。</translation>
    </message>
    <message>
        <source>A recording was cut</source>
        <translation>録画が途切れました</translation>
    </message>
    <message>
        <source>The recorder lost XMPP while it recorded.</source>
        <translation>録画中にレコーダーが XMPP を失いました。</translation>
    </message>
    <message>
        <source>Clients are cut off</source>
        <translation>クライアントが切断されています</translation>
    </message>
    <message>
        <source>BOSH sessions time out.</source>
        <translation>BOSH セッションがタイムアウトしています。</translation>
    </message>
    <message>
        <source>Check the way of WebSockets and the timeouts of nginx.</source>
        <translation>WebSocket の経路と nginx のタイムアウトを確認してください。</translation>
    </message>
    <message>
        <source>Rooms without people stay</source>
        <translation>無人の会議室が残っています</translation>
    </message>
    <message>
        <source>They look like rooms that are split over shards.</source>
        <translation>シャード間で分裂した会議室のように見えます。</translation>
    </message>
    <message>
        <source>End them.</source>
        <translation>終了してください。</translation>
    </message>
    <message>
        <source>Connections to other servers are gone</source>
        <translation>ほかのサーバーとの接続が消えました</translation>
    </message>
    <message>
        <source>Visitors and federation do not work; there were some within the last day.</source>
        <translation>ビジターとフェデレーションが使えません。過去 1 日には接続がありました。</translation>
    </message>
    <message>
        <source>One shard is left</source>
        <translation>残りのシャードが 1 つ</translation>
    </message>
    <message>
        <source>No failover is possible.</source>
        <translation>フェイルオーバーできません。</translation>
    </message>
    <message>
        <source>Take a shard back.</source>
        <translation>シャードを戻してください。</translation>
    </message>
    <message>
        <source>People are thrown to another shard</source>
        <translation>参加者が別のシャードへ移されています</translation>
    </message>
    <message>
        <source>The proxy could not reach the shard that they were on.</source>
        <translation>参加者のいたシャードにプロキシが到達できませんでした。</translation>
    </message>
    <message>
        <source>Look at the shards that it names.</source>
        <translation>示されたシャードを見てください。</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>証明書がまもなく期限切れ</translation>
    </message>
    <message>
        <source>It is usually renewed 30 days before.</source>
        <translation>通常は 30 日前に更新されます。</translation>
    </message>
    <message>
        <source>Renew it; reload nginx, coturn and HAProxy.</source>
        <translation>更新し、nginx、coturn、HAProxy を再読み込みしてください。</translation>
    </message>
    <message>
        <source>Certificate ends within days</source>
        <translation>証明書が数日以内に期限切れ</translation>
    </message>
    <message>
        <source>Then no browser connects any more.</source>
        <translation>切れるとどのブラウザーも接続できません。</translation>
    </message>
    <message>
        <source>Prometheus cannot scrape targets</source>
        <translation>Prometheus が対象を収集できません</translation>
    </message>
    <message>
        <source>Rules that watch them see nothing.</source>
        <translation>それらを監視するルールは何も見えません。</translation>
    </message>
    <message>
        <source>Look at the targets that it names.</source>
        <translation>示された対象を見てください。</translation>
    </message>
    <message>
        <source>Rules of Prometheus fail</source>
        <translation>Prometheus のルールが失敗</translation>
    </message>
    <message>
        <source>What they watch is unwatched.</source>
        <translation>その監視対象は無監視の状態です。</translation>
    </message>
    <message>
        <source>Correct the rules that it names.</source>
        <translation>示されたルールを直してください。</translation>
    </message>
    <message>
        <source>Pushed figures are old</source>
        <translation>プッシュされた値が古い</translation>
    </message>
    <message>
        <source>Nobody has pushed for too long, and the values look alive for ever.</source>
        <translation>長くプッシュがなく、値だけがいつまでも生きて見えます。</translation>
    </message>
    <message>
        <source>Look at the job that should push.</source>
        <translation>プッシュするはずのジョブを見てください。</translation>
    </message>
    <message>
        <source>A push was refused</source>
        <translation>プッシュが拒否されました</translation>
    </message>
    <message>
        <source>What was pushed last is not understood.</source>
        <translation>直近にプッシュされた内容を解釈できません。</translation>
    </message>
    <message>
        <source>Look at the job that pushes.</source>
        <translation>プッシュするジョブを見てください。</translation>
    </message>
    <message>
        <source>Swap fills up</source>
        <translation>スワップが埋まりつつあります</translation>
    </message>
    <message>
        <source>Memory is short: media stalls when pages are read back.</source>
        <translation>メモリ不足です。ページの読み戻しでメディアが途切れます。</translation>
    </message>
    <message>
        <source>Look what takes the memory; restart it when it is idle.</source>
        <translation>何がメモリを使っているか調べ、待機中になったら再起動してください。</translation>
    </message>
    <message>
        <source>CPU is above half</source>
        <translation>CPU が半分を超えています</translation>
    </message>
    <message>
        <source>Below 60 % is comfortable for a bridge.</source>
        <translation>ブリッジなら 60 % 未満が余裕のある状態です。</translation>
    </message>
    <message>
        <source>Look which process takes it; add a machine, or move people off.</source>
        <translation>どのプロセスかを調べ、マシンを追加するか参加者を移してください。</translation>
    </message>
    <message>
        <source>CPU is busy</source>
        <translation>CPU が混んでいます</translation>
    </message>
    <message>
        <source>Media packets begin to wait.</source>
        <translation>メディアのパケットが待たされ始めます。</translation>
    </message>
    <message>
        <source>CPU is exhausted</source>
        <translation>CPU が限界</translation>
    </message>
    <message>
        <source>Sound and picture suffer.</source>
        <translation>音声と映像に影響します。</translation>
    </message>
    <message>
        <source>One CPU core is exhausted</source>
        <translation>CPU コアの 1 つが限界</translation>
    </message>
    <message>
        <source>A single thread is the limit, or all packets arrive on one core, while the others look idle.</source>
        <translation>1 つのスレッドが限界か、全パケットが 1 つのコアに集まり、ほかは空いて見えます。</translation>
    </message>
    <message>
        <source>Spread the interrupts of the network card.</source>
        <translation>ネットワークカードの割り込みを分散してください。</translation>
    </message>
    <message>
        <source>The hypervisor gives this machine less than it needs: packets wait.</source>
        <translation>ハイパーバイザーがこのマシンに必要な分を与えておらず、パケットが待たされています。</translation>
    </message>
    <message>
        <source>Memory is above half</source>
        <translation>メモリが半分を超えています</translation>
    </message>
    <message>
        <source>A bridge with 3 GB of heap on a machine of 8 GB is near half of it all the time.</source>
        <translation>8 GB のマシンでヒープ 3 GB のブリッジは、常に半分近くになります。</translation>
    </message>
    <message>
        <source>Look what takes it; restart it when it is idle.</source>
        <translation>何が使っているか調べ、待機中になったら再起動してください。</translation>
    </message>
    <message>
        <source>Memory is short</source>
        <translation>メモリが不足</translation>
    </message>
    <message>
        <source>Less than a fifth is available.</source>
        <translation>利用可能なのは 5 分の 1 未満です。</translation>
    </message>
    <message>
        <source>Memory is exhausted</source>
        <translation>メモリが限界</translation>
    </message>
    <message>
        <source>The kernel is about to stop a process.</source>
        <translation>まもなくカーネルがプロセスを停止します。</translation>
    </message>
    <message>
        <source>Memory is full within two days</source>
        <translation>メモリが 2 日以内に満杯</translation>
    </message>
    <message>
        <source>It grows steadily: something does not give it back.</source>
        <translation>増え続けています。何かがメモリを返していません。</translation>
    </message>
    <message>
        <source>Plan a restart of what grows.</source>
        <translation>増えているものの再起動を計画してください。</translation>
    </message>
    <message>
        <source>Half of the swap is used</source>
        <translation>スワップの半分が使用中</translation>
    </message>
    <message>
        <source>Pages are read back from swap</source>
        <translation>スワップからページを読み戻しています</translation>
    </message>
    <message>
        <source>Media stalls while they are read; worse than swap that is only used.</source>
        <translation>読む間メディアが途切れます。スワップの使用だけより深刻です。</translation>
    </message>
    <message>
        <source>Take load off this machine.</source>
        <translation>このマシンの負担を減らしてください。</translation>
    </message>
    <message>
        <source>The kernel has stopped a process</source>
        <translation>カーネルがプロセスを停止しました</translation>
    </message>
    <message>
        <source>There was no memory left.</source>
        <translation>空きメモリがありませんでした。</translation>
    </message>
    <message>
        <source>Look which process it was, and whether it runs again.</source>
        <translation>どのプロセスか、再び動いているかを確かめてください。</translation>
    </message>
    <message>
        <source>UDP packets are lost</source>
        <translation>UDP パケットが失われています</translation>
    </message>
    <message>
        <source>The receive buffers are too small, or the processes too slow: media is lost here.</source>
        <translation>受信バッファーが小さいか、プロセスが遅く、ここでメディアが失われています。</translation>
    </message>
    <message>
        <source>Raise net.core.rmem_max; look at the CPU.</source>
        <translation>net.core.rmem_max を上げ、CPU を見てください。</translation>
    </message>
    <message>
        <source>Packets are lost before any socket</source>
        <translation>ソケットの手前でパケットが失われています</translation>
    </message>
    <message>
        <source>The kernel does not keep up with the network card.</source>
        <translation>カーネルがネットワークカードに追いついていません。</translation>
    </message>
    <message>
        <source>Spread the queues of the card over the cores.</source>
        <translation>カードのキューをコアに分散してください。</translation>
    </message>
    <message>
        <source>A disk fills up</source>
        <translation>ディスクが埋まりつつあります</translation>
    </message>
    <message>
        <source>More than four fifths are used.</source>
        <translation>5 分の 4 超を使用しています。</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>空きを作ってください。</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>ディスクがほぼ満杯</translation>
    </message>
    <message>
        <source>A recorder turns unhealthy when it cannot write, and logs end.</source>
        <translation>書き込めなくなるとレコーダーは異常になり、ログも途切れます。</translation>
    </message>
    <message>
        <source>A disk is full within eight hours</source>
        <translation>ディスクが 8 時間以内に満杯</translation>
    </message>
    <message>
        <source>It fills steadily.</source>
        <translation>増え続けています。</translation>
    </message>
    <message>
        <source>Look what writes: recordings that are not uploaded, or logs.</source>
        <translation>何が書いているか調べてください（アップロードされない録画やログ）。</translation>
    </message>
    <message>
        <source>The clock is not synchronised</source>
        <translation>時計が同期していません</translation>
    </message>
    <message>
        <source>Tokens and DTLS fail with a wrong time.</source>
        <translation>時刻がずれるとトークンと DTLS が失敗します。</translation>
    </message>
    <message>
        <source>Look at chrony or systemd-timesyncd.</source>
        <translation>chrony か systemd-timesyncd を見てください。</translation>
    </message>
    <message>
        <source>The machine has booted</source>
        <translation>マシンが起動しました</translation>
    </message>
    <message>
        <source>A crash, or somebody.</source>
        <translation>クラッシュか、誰かの操作です。</translation>
    </message>
    <message>
        <source>Jicofo's memory is full within two days</source>
        <translation>Jicofo のメモリが 2 日以内に満杯</translation>
    </message>
    <message>
        <source>Answers slowly</source>
        <translation>応答が遅くなっています</translation>
    </message>
    <message>
        <source>A page takes more than five seconds: the server is overloaded, or the page has grown huge.</source>
        <translation>5 秒以上かかるページがあります。サーバーが過負荷か、ページが非常に大きくなっています。</translation>
    </message>
    <message>
        <source>Look at its CPU, and at the size of its pages.</source>
        <translation>CPU の負荷と、ページの大きさを確認してください。</translation>
    </message>
    <message>
        <source>Its heap has not been below three quarters of its maximum for six hours.</source>
        <translation>ヒープが 6 時間にわたり上限の 4 分の 3 を下回っていません。</translation>
    </message>
    <message>
        <source>Its heap grows steadily towards its maximum.</source>
        <translation>ヒープが上限に向かって増え続けています。</translation>
    </message>
    <message>
        <source>No canary recording lately</source>
        <translation>最近テスト録画がありません</translation>
    </message>
    <message>
        <source>None has ended for four hours and two turns of the schedule: nobody knows whether this recorder records.</source>
        <translation>4 時間以上、かつ予定 2 回分のあいだ、完了したテスト録画がありません。このレコーダーが録画できるかどうか、誰にも分かりません。</translation>
    </message>
    <message>
        <source>Look why none runs: always busy, read-only, or failing before it begins. Make one now.</source>
        <translation>実行されない理由を確認してください（常に使用中、読み取り専用、開始前に失敗など）。今すぐ 1 回実行してください。</translation>
    </message>
    <message>
        <source>A recording runs for long</source>
        <translation>録画が長時間続いています</translation>
    </message>
    <message>
        <source>More than five hours: it may have been forgotten, or be stuck.</source>
        <translation>5 時間を超えています。停止し忘れているか、固まっている可能性があります。</translation>
    </message>
    <message>
        <source>Ask the people in the room.</source>
        <translation>会議室の参加者に確認してください。</translation>
    </message>
    <message>
        <source>Neither a page nor its port for clients answers. Without it nothing works: no meeting starts, and everything loses its login.</source>
        <translation>ページもクライアント用ポートも応答しません。これがなければ何も動きません。会議は始まらず、すべてのログインが失われます。</translation>
    </message>
    <message>
        <source>Prosody lets nobody log in</source>
        <translation>Prosody にログインできません</translation>
    </message>
    <message>
        <source>Its port for clients is closed, though it was open: bridges, Jicofo and recorders that lose their login do not come back.</source>
        <translation>開いていたクライアント用ポートが閉じています。ログインを失ったブリッジ、Jicofo、レコーダーは復帰できません。</translation>
    </message>
    <message>
        <source>Look at Prosody's log, and whether something else holds the port.</source>
        <translation>Prosody のログと、ほかのプログラムがポートを使っていないかを確認してください。</translation>
    </message>
    <message>
        <source>A proxy calls the shard down</source>
        <translation>プロキシがシャードを停止中と判断しています</translation>
    </message>
    <message>
        <source>It sends nobody there any more, and moves those who are there.</source>
        <translation>新しい参加者は送られず、いま居る参加者も移動されます。</translation>
    </message>
    <message>
        <source>Configuration is unlike the other shards'</source>
        <translation>設定がほかのシャードと異なります</translation>
    </message>
    <message>
        <source>By the last comparison of the page Versions: a change may be half done.</source>
        <translation>「バージョン」ページでの最後の比較によります。変更が途中で止まっている可能性があります。</translation>
    </message>
    <message>
        <source>Compare again; roll the change out, or take it back.</source>
        <translation>もう一度比較し、変更をすべてに適用するか、元に戻してください。</translation>
    </message>
    <message>
        <source>Packets wait inside the bridge</source>
        <translation>パケットがブリッジ内で滞留しています</translation>
    </message>
    <message>
        <source>More than one packet of a hundred takes longer than 50 ms through it: CPU, garbage collection or a lock.</source>
        <translation>100 個に 1 個を超えるパケットが通過に 50 ms 以上かかっています。CPU、ガベージコレクション、またはロックが原因です。</translation>
    </message>
    <message>
        <source>Statistics stand still</source>
        <translation>統計が止まっています</translation>
    </message>
    <message>
        <source>The process is stuck while HTTP still answers: its figures are old.</source>
        <translation>HTTP は応答していますが、プロセスが固まっています。値は古いものです。</translation>
    </message>
    <message>
        <source>Read its log; restart it when it is idle.</source>
        <translation>ログを確認し、使われていないときに再起動してください。</translation>
    </message>
    <message>
        <source>A room has no bridge</source>
        <translation>ブリッジのない会議室</translation>
    </message>
    <message>
        <source>Jicofo has people in it, and no bridge carries them: they hear nobody.</source>
        <translation>Jicofo によれば参加者がいますが、どのブリッジも担当していません。参加者には誰の声も聞こえません。</translation>
    </message>
    <message>
        <source>Ask them to join anew; look at Jicofo's log.</source>
        <translation>参加し直してもらい、Jicofo のログを確認してください。</translation>
    </message>
    <message>
        <source>A bridge carries a room that Jicofo does not know</source>
        <translation>Jicofo が把握していない会議室をブリッジが担当</translation>
    </message>
    <message>
        <source>Who joins now gets a new conference, and does not meet those who are there.</source>
        <translation>これから参加する人は別の会議に入り、すでにいる人と会えません。</translation>
    </message>
    <message>
        <source>Look whether Jicofo was restarted; end the room.</source>
        <translation>Jicofo が再起動されていないか確認し、会議室を終了してください。</translation>
    </message>
    <message>
        <source>Prosody and Jicofo count a room differently</source>
        <translation>Prosody と Jicofo で会議室の人数が不一致</translation>
    </message>
    <message>
        <source>Some of its people are without a session, or were not removed.</source>
        <translation>セッションのない参加者、または削除されていない参加者がいます。</translation>
    </message>
    <message>
        <source>Compare the lists of both.</source>
        <translation>両方の一覧を比べてください。</translation>
    </message>
    <message>
        <source>Prosody keeps an empty room</source>
        <translation>Prosody に空の会議室が残留</translation>
    </message>
    <message>
        <source>Nobody in it has a live connection: it takes memory, and its name is taken.</source>
        <translation>接続中の参加者がいません。メモリを消費し、名前も使えません。</translation>
    </message>
    <message>
        <source>Reload the module that keeps it, or end the room.</source>
        <translation>会議室を残しているモジュールを再読み込みするか、会議室を終了してください。</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>確認済みにする…</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>確認を取り消す</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>サイレンス…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>対処</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Stops repeats here, with your name and a note. Key A</source>
        <translation>名前とメモを残し、ここでの再通知を止めます。キー A</translation>
    </message>
    <message>
        <source>Hides it until a time, or until it gets worse. Key Z</source>
        <translation>指定の時刻まで、または悪化するまで隠します。キー Z</translation>
    </message>
    <message>
        <source>Tells nobody of it until it ends. Key S</source>
        <translation>終わるまで誰にも通知しません。キー S</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>It ended long ago and is no longer kept.</source>
        <translation>ずっと前に終わり、もう保存されていません。</translation>
    </message>
    <message>
        <source>End the silence now</source>
        <translation>サイレンスを今すぐ終了</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>終わりました。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>会議室 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>the state of before is shown</source>
        <translation>以前の状態を表示しています</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>報告元</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1後</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>判定中（開始）</translation>
    </message>
    <message>
        <source>is raised after %1</source>
        <translation>%1後に発生</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Clears</source>
        <translation>解消条件</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>原因のアラート</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>抑制中</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>一覧のみ</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>ばたつき</translation>
    </message>
    <message numerus="yes">
        <source>fired %n times within an hour</source>
        <translation>
            <numerusform>1 時間に %n 回発生</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>このコンソール</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>チーム全体</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>保留中の通知</translation>
    </message>
    <message>
        <source>is clearing</source>
        <translation>解消しつつあります</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>%1 が確認済み</translation>
    </message>
    <message>
        <source>told</source>
        <translation>通知済み</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>発生</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>判定中</translation>
    </message>
    <message>
        <source>fired for %1</source>
        <translation>%1間発生</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 を表示</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>会議室を開く</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>参加者を開く</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>The bubble stays until it is closed, and comes again every 15 minutes until somebody acknowledges it.</source>
        <translation>通知は閉じるまで残り、誰かが確認するまで 15 分ごとに再び現れます。</translation>
    </message>
    <message>
        <source>Told again after 4 hours. A short bubble when it is over.</source>
        <translation>4 時間後に再通知します。終わると短い通知が出ます。</translation>
    </message>
    <message>
        <source>Told once a day while it goes on. What is only information stands in the list and is told nowhere else.</source>
        <translation>続いている間、1 日 1 回通知します。情報にすぎないものは一覧にだけ載ります。</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Volume of: %1</source>
        <translation>音量: %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>テスト: %1</translation>
    </message>
    <message>
        <source>No sound from</source>
        <translation>音を出さない時間</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>静音時間の開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>静音時間の終了</translation>
    </message>
    <message>
        <source>until</source>
        <translation>～</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静音時間</translation>
    </message>
    <message>
        <source>Also silence what must be acknowledged</source>
        <translation>確認が必要なものも鳴らさない</translation>
    </message>
    <message>
        <source>Bubbles come all the same. What must be acknowledged sounds at any hour, unless you say so here.</source>
        <translation>通知は表示されます。確認が必要なものは、ここで変えない限り、いつでも鳴ります。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>まだ問い合わせていません。</translation>
    </message>
    <message>
        <source>There is none: %1. Alerts are told by the window, the icon in the tray and sounds only.</source>
        <translation>ありません: %1。アラートはウィンドウ、トレイのアイコン、音だけで知らせます。</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>応答しています</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. It has no buttons: acknowledge and snooze in the window.</source>
        <translation>%1。ボタンはありません。確認とスヌーズはウィンドウで行ってください。</translation>
    </message>
    <message>
        <source>Notification service</source>
        <translation>通知サービス</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>The icon is there.</source>
        <translation>アイコンが表示されています。</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits.</source>
        <translation>このデスクトップにトレイはありません。ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>No fault is known. Test lets you hear it.</source>
        <translation>不具合は見つかっていません。「テスト」で確かめられます。</translation>
    </message>
    <message>
        <source>The last sound was not heard: %1</source>
        <translation>最後の音は鳴りませんでした: %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>確認済み %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>ミュート中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>静穏</translation>
    </message>
    <message numerus="yes">
        <source>+ %n behind it</source>
        <comment>alerts that this one explains</comment>
        <translation>
            <numerusform>+ 背後に %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>解消中</translation>
    </message>
    <message numerus="yes">
        <source>%n times in an hour</source>
        <translation>
            <numerusform>1 時間に %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody tells any more (%1). What is shown is the state of before.</source>
        <translation>報告が途絶えています（%1）。以前の状態を表示しています。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>For the whole team, in %1</source>
        <translation>チーム全体、%1 に登録</translation>
    </message>
    <message numerus="yes">
        <source>holds back %n</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n 件を保留</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge, snooze or silence: keys A, Z, S</source>
        <translation>確認、スヌーズ、サイレンス: キー A、Z、S</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, increase in %2</source>
        <translation>%1、%2間の増加</translation>
    </message>
    <message>
        <source>%1 per second over %2</source>
        <translation>%1、%2間の毎秒</translation>
    </message>
    <message>
        <source>%1, slope over %2</source>
        <translation>%1、%2間の傾き</translation>
    </message>
    <message>
        <source>%1, smallest in %2</source>
        <translation>%1、%2間の最小</translation>
    </message>
    <message>
        <source>%1, largest in %2</source>
        <translation>%1、%2間の最大</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1、%2間の平均</translation>
    </message>
    <message>
        <source>%1, age</source>
        <translation>%1、経過時間</translation>
    </message>
    <message>
        <source>%1, changes in %2</source>
        <translation>%1、%2間の変化回数</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>発生中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>判定中</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解消</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Critical, paged</source>
        <translation>重大（要確認）</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>検出</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未検出</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>answers of a source</comment>
        <translation>
            <numerusform>%n 回欠測</numerusform>
        </translation>
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
        <source>Jitscope finds: %1</source>
        <translation>Jitscope の検出: %1</translation>
    </message>
    <message>
        <source>Answers missed in a row</source>
        <translation>連続して欠けた応答</translation>
    </message>
    <message>
        <source>%1, sum of the shard</source>
        <translation>%1、シャードの合計</translation>
    </message>
    <message>
        <source>Servers with %1 &gt; %2</source>
        <translation>%1 &gt; %2 のサーバー</translation>
    </message>
    <message>
        <source>%1, smallest of the shard</source>
        <translation>%1、シャードの最小</translation>
    </message>
    <message>
        <source>%1, largest of the shard</source>
        <translation>%1、シャードの最大</translation>
    </message>
    <message>
        <source>Time until %1 reaches %2</source>
        <translation>%1 が %2 に達するまでの時間</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a condition, a duration</comment>
        <translation>%1、%2継続</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>終わったとき</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>22 of 30 min</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>%1間データなし</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an alert, a server or shard</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>悪化するまで</translation>
    </message>
    <message numerus="yes">
        <source>%n, raised when they last</source>
        <comment>pending alerts</comment>
        <translation>
            <numerusform>%n 件。続くと発生になります</numerusform>
        </translation>
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
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>依頼時刻</translation>
    </message>
    <message>
        <source>By</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>再起動待ち</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1、%2 に依頼</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message numerus="yes">
        <source>%n of them on this bridge itself; the others are on other bridges, in rooms of this one.</source>
        <translation>
            <numerusform>うち %n 人がこのブリッジ自体にいます。残りは、このブリッジの会議室にいながら他のブリッジに接続しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>直近の失敗</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>それぞれの申告</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>ピーク</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最悪</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Peak people</source>
        <translation>人数のピーク</translation>
    </message>
    <message>
        <source>Peak rooms</source>
        <translation>会議室数のピーク</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>延べ人時</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>録画時間</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Too many keys</source>
        <translation>設定項目が多すぎます</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>入れ子が深すぎます</translation>
    </message>
    <message>
        <source>An element of a list has no default; change the list</source>
        <translation>リストの要素に既定値はありません。リスト自体を変更してください</translation>
    </message>
    <message>
        <source>A key with an empty name</source>
        <translation>設定項目の名前が空です</translation>
    </message>
    <message>
        <source>A list cannot take a key</source>
        <translation>リストに設定項目は追加できません</translation>
    </message>
    <message>
        <source>A second reader sees another key changed as well</source>
        <translation>別のパーサーによると、ほかの設定項目も変わっています</translation>
    </message>
    <message>
        <source>A second reader refuses the changed file: %1</source>
        <translation>別のパーサーが変更後のファイルを受け付けません：%1</translation>
    </message>
    <message>
        <source>A list where the file's object should be</source>
        <translation>ファイル全体のオブジェクトがあるべき場所にリストがあります</translation>
    </message>
    <message>
        <source>Text after the closing brace of the whole file</source>
        <translation>ファイル全体の閉じ波括弧の後にテキストがあります</translation>
    </message>
    <message>
        <source>The file ends before the brace of line %1 is closed</source>
        <translation>%1 行目の波括弧が閉じられないままファイルが終わっています</translation>
    </message>
    <message>
        <source>A closing brace that was never opened</source>
        <translation>対応する開き波括弧のない閉じ波括弧です</translation>
    </message>
    <message>
        <source>A comma with nothing before it</source>
        <translation>コンマの前に何もありません</translation>
    </message>
    <message>
        <source>a new line, a comma or a closing brace</source>
        <translation>改行、コンマ、または閉じ波括弧</translation>
    </message>
    <message>
        <source>“%1” must stand in quotes here; expected %2</source>
        <translation>ここの「%1」は引用符で囲む必要があります。想定：%2</translation>
    </message>
    <message>
        <source>Expected %1, found “%2”</source>
        <translation>想定は%1ですが、「%2」があります</translation>
    </message>
    <message>
        <source>The key “%1” has no value: expected =, : or {</source>
        <translation>設定項目「%1」に値がありません。=、:、{ のいずれかが必要です</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>a file name in quotes after “include”</source>
        <translation>「include」の後に引用符で囲んだファイル名</translation>
    </message>
    <message>
        <source>A key with an empty name: a dot too many, or none given</source>
        <translation>設定項目の名前が空です。点が多いか、名前がありません</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Text, a list and an object cannot be parts of one value; is a comma or a quote missing?</source>
        <translation>テキスト、リスト、オブジェクトを 1 つの値に混ぜることはできません。コンマか引用符が抜けていませんか？</translation>
    </message>
    <message>
        <source>The file ends before the bracket of line %1 is closed</source>
        <translation>%1 行目の角括弧が閉じられないままファイルが終わっています</translation>
    </message>
    <message>
        <source>a new line, a comma or a closing bracket</source>
        <translation>改行、コンマ、または閉じ角括弧</translation>
    </message>
    <message>
        <source>“$” must stand in quotes, or be the beginning of ${…}</source>
        <translation>「$」は引用符で囲むか、${…} の先頭に置く必要があります</translation>
    </message>
    <message>
        <source>${…} is not closed</source>
        <translation>${…} が閉じられていません</translation>
    </message>
    <message>
        <source>The three quotes are never closed</source>
        <translation>三重引用符が閉じられていません</translation>
    </message>
    <message>
        <source>The quote is not closed on its line</source>
        <translation>引用符が同じ行の中で閉じられていません</translation>
    </message>
    <message>
        <source>A control character in quotes; write it as \t or \uXXXX</source>
        <translation>引用符の中に制御文字があります。\t または \uXXXX と書いてください</translation>
    </message>
    <message>
        <source>An unknown escape after a backslash in quotes; write \\ for a backslash</source>
        <translation>引用符の中に不明なエスケープがあります。バックスラッシュは \\ と書いてください</translation>
    </message>
    <message>
        <source>Its ${…} make the text grow without bound</source>
        <translation>${…} によってテキストが際限なく膨らみます</translation>
    </message>
    <message>
        <source>${…} that lead to themselves</source>
        <translation>自分自身に行き着く ${…} があります</translation>
    </message>
    <message>
        <source>${%1} leads to itself</source>
        <translation>${%1} が自分自身に行き着きます</translation>
    </message>
    <message>
        <source>The file would no longer be readable: %1</source>
        <translation>ファイルが読み取れなくなります：%1</translation>
    </message>
    <message>
        <source>This change would also change %1</source>
        <translation>この変更で %1 も変わってしまいます</translation>
    </message>
    <message>
        <source>The change did not take hold: code in the file sets this key</source>
        <translation>変更が反映されませんでした。この設定項目はファイル内のコードが設定しています</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>jitscope-js is not installed</source>
        <translation>jitscope-js がインストールされていません</translation>
    </message>
    <message>
        <source>The script took too much memory or processor time</source>
        <translation>スクリプトがメモリまたは CPU 時間を使いすぎました</translation>
    </message>
    <message>
        <source>the file ends before what began in it does</source>
        <translation>始まった構文が終わらないままファイルが終わっています</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>ここに %1 は置けません</translation>
    </message>
    <message>
        <source>brackets lie too deep in each other</source>
        <translation>括弧の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a comment begins here and does not end</source>
        <translation>ここで始まるコメントが終わっていません</translation>
    </message>
    <message>
        <source>this sign has no meaning in JavaScript</source>
        <translation>この記号は JavaScript では意味を持ちません</translation>
    </message>
    <message>
        <source>a text begins here, and its closing quote is missing</source>
        <translation>ここで始まる文字列に閉じ引用符がありません</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>a regular expression begins here and does not end</source>
        <translation>ここで始まる正規表現が終わっていません</translation>
    </message>
    <message>
        <source>return stands outside of a function</source>
        <translation>return が関数の外にあります</translation>
    </message>
    <message>
        <source>Expected the name of a variable</source>
        <translation>変数名が必要です</translation>
    </message>
    <message>
        <source>Expected = after the name; a name has letters, figures and _ only</source>
        <translation>名前の後に = が必要です。名前に使えるのは英字、数字、_ だけです</translation>
    </message>
    <message>
        <source>The quote is never closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>Text after the closing quote</source>
        <translation>閉じ引用符の後にテキストがあります</translation>
    </message>
    <message>
        <source>A name has letters, figures and _ only</source>
        <translation>名前に使えるのは英字、数字、_ だけです</translation>
    </message>
    <message>
        <source>Such a file holds text only</source>
        <translation>この種類のファイルに入れられるのはテキストだけです</translation>
    </message>
    <message>
        <source>This is no name of an option</source>
        <translation>オプションの名前として正しくありません</translation>
    </message>
    <message>
        <source>Lua does not start</source>
        <translation>Lua が起動しません</translation>
    </message>
    <message>
        <source>this sign has no meaning in Lua</source>
        <translation>この記号は Lua では意味を持ちません</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>不明な種類のファイルです</translation>
    </message>
    <message>
        <source>No key was named</source>
        <translation>設定項目が指定されていません</translation>
    </message>
    <message>
        <source>The change did not take hold</source>
        <translation>変更が反映されませんでした</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB</source>
        <translation>ファイルが 4 MB を超えています</translation>
    </message>
    <message>
        <source>This key is not in the file</source>
        <translation>この設定項目はファイルにありません</translation>
    </message>
    <message>
        <source>This name can only be changed in the text</source>
        <translation>この名前はテキストでのみ変更できます</translation>
    </message>
    <message>
        <source>This key is a function: change it in the text</source>
        <translation>この設定項目は関数です。テキストで変更してください</translation>
    </message>
    <message>
        <source>There is a value here that has no keys in it</source>
        <translation>ここには、設定項目を持たない値があります</translation>
    </message>
    <message>
        <source>Code sets this key: change it in the text</source>
        <translation>この設定項目はコードが設定しています。テキストで変更してください</translation>
    </message>
    <message>
        <source>The name of the section is not closed with ]</source>
        <translation>セクション名が ] で閉じられていません</translation>
    </message>
    <message>
        <source>A setting has a section and a name</source>
        <translation>設定にはセクションと名前が必要です</translation>
    </message>
    <message>
        <source>This setting is a list over several lines: change it in the text</source>
        <translation>この設定は複数行にわたるリストです。テキストで変更してください</translation>
    </message>
</context>
<context>
    <name>ConfigEffective</name>
    <message>
        <source>unless %1 is set in its environment</source>
        <translation>環境変数 %1 が設定されていなければ</translation>
    </message>
    <message>
        <source>the site does not serve it</source>
        <translation>サイトは配信していません</translation>
    </message>
    <message>
        <source>as the site serves it</source>
        <translation>サイトが配信している値</translation>
    </message>
</context>
<context>
    <name>ConfigFiles</name>
    <message>
        <source>No way to %1. Add ssh = to its server in the fleet file.</source>
        <translation>%1 に到達できません。フリートファイルでそのサーバーに ssh = を追加してください。</translation>
    </message>
    <message>
        <source>Cannot read %1: sudo asks for a password, or the account may not.</source>
        <translation>%1 を読み取れません。sudo がパスワードを求めているか、アカウントに権限がありません。</translation>
    </message>
    <message>
        <source>Cannot read %1: its host cannot be reached.</source>
        <translation>%1 を読み取れません。ホストに到達できません。</translation>
    </message>
    <message>
        <source>Cannot read %1: its host did not answer in time.</source>
        <translation>%1 を読み取れません。ホストが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>Cannot read %1: the key of its host has changed. The doctor says more.</source>
        <translation>%1 を読み取れません。ホスト鍵が変わっています。詳しくは接続診断で確認できます。</translation>
    </message>
    <message>
        <source>Cannot read %1: its host sent something else. A login script may print in its place.</source>
        <translation>%1 を読み取れません。ホストから別の内容が返りました。ログインスクリプトの出力かもしれません。</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>No configuration file was found there.</source>
        <translation>そこに設定ファイルは見つかりませんでした。</translation>
    </message>
    <message>
        <source>changed, not applied</source>
        <translation>変更あり、未適用</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>警告あり</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>エラーあり</translation>
    </message>
</context>
<context>
    <name>ConfigFinding</name>
    <message>
        <source>This line is passed over: it is no setting of a section</source>
        <translation>この行は無視されます。セクションの設定ではありません</translation>
    </message>
    <message>
        <source>%1 does not count: something further down takes its place</source>
        <translation>%1 は効きません。後にある記述に置き換えられます</translation>
    </message>
    <message>
        <source>%1 does not count: line %2 sets it again</source>
        <translation>%1 は効きません。%2 行目で設定し直されています</translation>
    </message>
    <message>
        <source>%1 takes an object in braces</source>
        <translation>%1 には波括弧で囲んだオブジェクトを指定します</translation>
    </message>
    <message>
        <source>%1 is not known. Did you mean %2?</source>
        <translation>%1 は不明です。%2 ではありませんか？</translation>
    </message>
    <message>
        <source>%1 is not known here. There is %2</source>
        <translation>%1 はここでは不明です。%2 ならあります</translation>
    </message>
    <message>
        <source>%1 is no variable of the images that Jitscope knows</source>
        <translation>%1 は、Jitscope が知るイメージの変数ではありません</translation>
    </message>
    <message>
        <source>%1 is not known, so its component passes over it</source>
        <translation>%1 は不明なため、コンポーネントに無視されます</translation>
    </message>
    <message>
        <source>%1 is not read any more</source>
        <translation>%1 はもう読み込まれません</translation>
    </message>
    <message>
        <source>%1 is an old name: it is %2 now</source>
        <translation>%1 は古い名前です。今は %2 です</translation>
    </message>
    <message>
        <source>%1 asks for %2, which is not in this file: without a variable of that name in its environment the component does not start</source>
        <translation>%1 には %2 が必要ですが、このファイルにありません。環境に同名の変数がないとコンポーネントは起動しません</translation>
    </message>
    <message>
        <source>%1 is a secret, and everybody on the host can read this file (mode %2)</source>
        <translation>%1 はシークレットですが、ホスト上の誰でもこのファイルを読めます（モード %2）</translation>
    </message>
    <message>
        <source>%1 is not there, and the component does not start without it</source>
        <translation>%1 がありません。これがないとコンポーネントは起動しません</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing is taken in here</source>
        <translation>%1 がないため、ここには何も取り込まれません</translation>
    </message>
    <message>
        <source>Port %1 is taken: %2 has it</source>
        <translation>ポート %1 は %2 が使用中です</translation>
    </message>
    <message>
        <source>%3 is %1 by default, and that port is taken: %2 has it</source>
        <translation>%3 の既定値は %1 ですが、そのポートは %2 が使用中です</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is %2: at least %3 is allowed</source>
        <translation>%1 が %2 です。許容される最小値は %3 です</translation>
    </message>
    <message>
        <source>%1 is %2: at most %3 is allowed</source>
        <translation>%1 が %2 です。許容される最大値は %3 です</translation>
    </message>
    <message>
        <source>%1 takes one value, no list and no object</source>
        <translation>%1 に指定できるのは 1 つの値です。リストやオブジェクトは使えません</translation>
    </message>
    <message>
        <source>%1 is a switch: 1 or 0, not “%2”</source>
        <translation>%1 はスイッチです。「%2」ではなく 1 か 0 を指定します</translation>
    </message>
    <message>
        <source>%1 is a switch: true or false, not “%2”</source>
        <translation>%1 はスイッチです。「%2」ではなく true か false を指定します</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 には「%2」ではなく整数を指定します</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”</source>
        <translation>%1 には「%2」ではなく数値を指定します</translation>
    </message>
    <message>
        <source>%1 takes the number of a port, not “%2”</source>
        <translation>%1 には「%2」ではなくポート番号を指定します</translation>
    </message>
    <message>
        <source>%1 is %2: there is no such port</source>
        <translation>%1 が %2 です。そのようなポートはありません</translation>
    </message>
    <message>
        <source>%1 takes a time such as 10 seconds; “%2” is no unit</source>
        <translation>%1 には 10 seconds のような時間を指定します。「%2」は単位ではありません</translation>
    </message>
    <message>
        <source>%1 takes a time such as 10 seconds, not “%2”</source>
        <translation>%1 には「%2」ではなく 10 seconds のような時間を指定します</translation>
    </message>
    <message>
        <source>%1 is %2 milliseconds without a unit</source>
        <translation>%1 は単位がないため %2 ミリ秒になります</translation>
    </message>
    <message>
        <source>%1 takes a size such as 10M, not “%2”</source>
        <translation>%1 には「%2」ではなく 10M のようなサイズを指定します</translation>
    </message>
    <message>
        <source>%1 takes the name or address of a host, not “%2”</source>
        <translation>%1 には「%2」ではなくホストの名前かアドレスを指定します</translation>
    </message>
    <message>
        <source>%1 takes an address with its https://, not “%2”</source>
        <translation>%1 には「%2」ではなく https:// 付きのアドレスを指定します</translation>
    </message>
    <message>
        <source>%1 takes name@domain, not “%2”</source>
        <translation>%1 には「%2」ではなく name@domain の形で指定します</translation>
    </message>
    <message>
        <source>%1 is “%2”. It takes %3</source>
        <translation>%1 が「%2」です。使える値：%3</translation>
    </message>
    <message>
        <source>%1 takes a list in square brackets</source>
        <translation>%1 には角括弧で囲んだリストを指定します</translation>
    </message>
    <message>
        <source>%1 is missing, and the component does not start without it</source>
        <translation>%1 がありません。これがないとコンポーネントは起動しません</translation>
    </message>
    <message>
        <source>The site serves another %1. %2 differs; a proxy or container may serve another file or a cached one</source>
        <translation>サイトが配信している %1 は別のものです。%2 が異なります。プロキシやコンテナーが別のファイルかキャッシュを配信している可能性があります</translation>
    </message>
    <message>
        <source>The site serves another %1. %2 keys differ; a proxy or container may serve another file or a cached one</source>
        <translation>サイトが配信している %1 は別のものです。%2 個の設定項目が異なります。プロキシやコンテナーが別のファイルかキャッシュを配信している可能性があります</translation>
    </message>
</context>
<context>
    <name>ConfigFix</name>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>not set here</source>
        <translation>ここでは未設定</translation>
    </message>
    <message>
        <source>never shown, copied or logged</source>
        <translation>表示・コピー・ログ記録は行いません</translation>
    </message>
    <message>
        <source>of no use any more</source>
        <translation>現在は不要</translation>
    </message>
    <message>
        <source>old name of %1</source>
        <translation>%1 の古い名前</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>カタログにない</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>既定値なし</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>既定値 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>変更前 %1</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Its value is made where it runs; change it in the text.</source>
        <translation>値は実行時に作られます。テキストで変更してください。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>設定項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>in effect: %1 (%2)</source>
        <translation>実際の値：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ConfigKey</name>
    <message>
        <source>No statistics are sent to third parties.</source>
        <translation>第三者に統計を送信しません。</translation>
    </message>
    <message>
        <source>Address of a Matomo server.</source>
        <translation>Matomo サーバーのアドレス。</translation>
    </message>
    <message>
        <source>Send details of connections to an rtcstats server.</source>
        <translation>接続の詳細を rtcstats サーバーに送信します。</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>そのサーバーのアドレス。</translation>
    </message>
    <message>
        <source>Highest rate of sound; it switches echo cancellation off.</source>
        <translation>音声の最大ビットレート。エコーキャンセルは無効になります。</translation>
    </message>
    <message>
        <source>Stereo, for music; it switches echo cancellation off.</source>
        <translation>音楽向けのステレオ。エコーキャンセルは無効になります。</translation>
    </message>
    <message>
        <source>Address of XMPP over HTTP; may be relative to the page.</source>
        <translation>XMPP over HTTP のアドレス。ページからの相対指定も可能です。</translation>
    </message>
    <message>
        <source>No button for breakout rooms.</source>
        <translation>ブレイクアウトルームのボタンを表示しません。</translation>
    </message>
    <message>
        <source>A data channel to the bridge instead of a WebSocket.</source>
        <translation>ブリッジとの間に WebSocket ではなくデータチャネルを使います。</translation>
    </message>
    <message>
        <source>How many videos of others a client receives; -1 is all. The main lever on what bridges send.</source>
        <translation>クライアントが受信する他者の映像の数。-1 はすべて。ブリッジの送信量に最も効く設定です。</translation>
    </message>
    <message>
        <source>Address of Jicofo's page that opens a meeting, instead of XMPP.</source>
        <translation>会議を開く Jicofo のページのアドレス。XMPP の代わりに使います。</translation>
    </message>
    <message>
        <source>Height of the camera's picture that is wanted.</source>
        <translation>カメラ映像の望ましい高さ。</translation>
    </message>
    <message>
        <source>Highest height of the camera's picture.</source>
        <translation>カメラ映像の高さの上限。</translation>
    </message>
    <message>
        <source>Lowest height of the camera's picture.</source>
        <translation>カメラ映像の高さの下限。</translation>
    </message>
    <message>
        <source>Language of the pages where the browser's is not known, as en or zhCN.</source>
        <translation>ブラウザーの言語が不明なときのページの言語。例: en、zhCN。</translation>
    </message>
    <message>
        <source>Picture in the corner of the meeting.</source>
        <translation>会議の隅に表示する画像。</translation>
    </message>
    <message>
        <source>Name of the environment, such as prod.</source>
        <translation>環境の名前。例: prod。</translation>
    </message>
    <message>
        <source>Region of this shard.</source>
        <translation>このシャードのリージョン。</translation>
    </message>
    <message>
        <source>Name of this shard, for statistics; the console reads it too.</source>
        <translation>このシャードの名前。統計用で、コンソールも読み取ります。</translation>
    </message>
    <message>
        <source>Region of the person, where the proxy fills it in.</source>
        <translation>参加者のリージョン（プロキシが書き込む場合）。</translation>
    </message>
    <message>
        <source>Most pictures a second of a shared screen: more are smoother, and heavier.</source>
        <translation>共有画面の最大フレームレート（毎秒）。多いほど滑らかですが、負荷も増えます。</translation>
    </message>
    <message>
        <source>Fewest pictures a second of a shared screen.</source>
        <translation>共有画面の最小フレームレート（毎秒）。</translation>
    </message>
    <message>
        <source>Telephone numbers of the site.</source>
        <translation>サイトの電話番号。</translation>
    </message>
    <message>
        <source>No sound levels are measured: less work for clients.</source>
        <translation>音量を測定しません。クライアントの処理が減ります。</translation>
    </message>
    <message>
        <source>Phones are not asked to open the app.</source>
        <translation>スマートフォンでアプリを開くよう促しません。</translation>
    </message>
    <message>
        <source>Browsers on phones and, for the desktop app, on computers.</source>
        <translation>スマートフォンのブラウザー。デスクトップアプリについてはパソコンのブラウザーも。</translation>
    </message>
    <message>
        <source>Moderators are not marked.</source>
        <translation>モデレーターの印を表示しません。</translation>
    </message>
    <message>
        <source>No polls.</source>
        <translation>投票を使えなくします。</translation>
    </message>
    <message>
        <source>Name and address cannot be changed in the settings.</source>
        <translation>名前とメールアドレスを設定で変更できなくします。</translation>
    </message>
    <message>
        <source>No reactions.</source>
        <translation>リアクションを使えなくします。</translation>
    </message>
    <message>
        <source>Nobody can mute others.</source>
        <translation>誰も他者をミュートできません。</translation>
    </message>
    <message>
        <source>Send one quality only. True breaks the choice of layers: leave it false.</source>
        <translation>1 つの画質だけを送ります。true にするとレイヤーを選べなくなるため、false のままにします。</translation>
    </message>
    <message>
        <source>No other server is asked for anything, such as avatars.</source>
        <translation>アバターなどを他のサーバーに一切問い合わせません。</translation>
    </message>
    <message>
        <source>Notices that are not shown.</source>
        <translation>表示しない通知。</translation>
    </message>
    <message>
        <source>Sounds that are not played, such as PARTICIPANT_JOINED_SOUND.</source>
        <translation>鳴らさない音。例: PARTICIPANT_JOINED_SOUND。</translation>
    </message>
    <message>
        <source>Where colours, logo and background are read from.</source>
        <translation>色、ロゴ、背景の読み込み元。</translation>
    </message>
    <message>
        <source>Measure the way between participants.</source>
        <translation>参加者間の経路を測定します。</translation>
    </message>
    <message>
        <source>A page is shown after a meeting.</source>
        <translation>会議の後にページを表示します。</translation>
    </message>
    <message>
        <source>Clients load the page anew when the bridge they were on is gone.</source>
        <translation>接続していたブリッジがなくなると、クライアントはページを読み込み直します。</translation>
    </message>
    <message>
        <source>Warn of room names that others could guess.</source>
        <translation>他者に推測されやすい会議室名を警告します。</translation>
    </message>
    <message>
        <source>Tell people whose microphone gives no sound.</source>
        <translation>マイクから音が出ていない参加者に知らせます。</translation>
    </message>
    <message>
        <source>Tell people whose microphone gives noise.</source>
        <translation>マイクに雑音がある参加者に知らせます。</translation>
    </message>
    <message>
        <source>Sound is sent twice, for networks that lose packets.</source>
        <translation>音声を二重に送ります。パケットが失われるネットワーク向けです。</translation>
    </message>
    <message>
        <source>Account of Jicofo, where it is not the usual one.</source>
        <translation>Jicofo のアカウント（通常と異なる場合）。</translation>
    </message>
    <message>
        <source>Offer pictures of Giphy.</source>
        <translation>Giphy の画像を提供します。</translation>
    </message>
    <message>
        <source>Domain of the recorder's account. It must be that of Jibri, or the recorder is seen as a participant.</source>
        <translation>レコーダーのアカウントのドメイン。Jibri の設定と一致しないと、レコーダーが参加者として表示されます。</translation>
    </message>
    <message>
        <source>Domain of guests where only people with an account open rooms.</source>
        <translation>アカウントを持つ人だけが会議室を開ける場合の、ゲストのドメイン。</translation>
    </message>
    <message>
        <source>Domain of people with an account.</source>
        <translation>アカウントを持つ人のドメイン。</translation>
    </message>
    <message>
        <source>XMPP domain of the site. A wrong value breaks every join.</source>
        <translation>サイトの XMPP ドメイン。値を誤ると誰も参加できません。</translation>
    </message>
    <message>
        <source>Address of Jicofo. Unset: focus. and the domain.</source>
        <translation>Jicofo のアドレス。未設定の場合は focus. にドメインを続けたもの。</translation>
    </message>
    <message>
        <source>Where meetings are, as Prosody names it. A wrong value breaks every join.</source>
        <translation>会議のある場所。Prosody での名前です。値を誤ると誰も参加できません。</translation>
    </message>
    <message>
        <source>Offer live streaming by Jibri.</source>
        <translation>Jibri によるライブ配信を提供します。</translation>
    </message>
    <message>
        <source>Knock by itself where a lobby is on.</source>
        <translation>ロビーが有効なとき、自動で入室を求めます。</translation>
    </message>
    <message>
        <source>People in the lobby can write to moderators.</source>
        <translation>ロビーにいる人がモデレーターにメッセージを送れます。</translation>
    </message>
    <message>
        <source>No recording in the browser.</source>
        <translation>ブラウザーでの録画を使えなくします。</translation>
    </message>
    <message>
        <source>Web clients only; the mobile apps do not look at it.</source>
        <translation>Web クライアントのみ。モバイルアプリはこの設定を見ません。</translation>
    </message>
    <message>
        <source>Everybody is told of a recording in a browser.</source>
        <translation>ブラウザーでの録画を全員に知らせます。</translation>
    </message>
    <message>
        <source>With more people than this, tiles are received in lower quality; -1: never.</source>
        <translation>これより人数が多いと、タイルを低い画質で受信します。-1 の場合は常に下げません。</translation>
    </message>
    <message>
        <source>A line that everybody sees above the meeting.</source>
        <translation>会議の上に全員に表示する 1 行。</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change.</source>
        <translation>変更後にページを読み込む Web クライアント。</translation>
    </message>
    <message>
        <source>Notices that are shown; unset: all; empty: none.</source>
        <translation>表示する通知。未設定はすべて、空はなし。</translation>
    </message>
    <message>
        <source>Seconds until two people talk directly again after the third has left.</source>
        <translation>3 人目が退出してから 2 人の直接通話に戻るまでの秒数。</translation>
    </message>
    <message>
        <source>Codecs of direct calls in the order in which they are tried.</source>
        <translation>直接通話のコーデック。試す順に並べます。</translation>
    </message>
    <message>
        <source>Two people talk to each other without the bridge. Such calls are in no statistics of bridges.</source>
        <translation>2 人の会話はブリッジを通りません。この通話はブリッジの統計に含まれません。</translation>
    </message>
    <message>
        <source>relay sends direct calls through TURN.</source>
        <translation>relay にすると、直接通話が TURN を経由します。</translation>
    </message>
    <message>
        <source>STUN servers for direct calls; your own ones keep addresses from others.</source>
        <translation>直接通話の STUN サーバー。自前のものを使えば、アドレスが第三者に渡りません。</translation>
    </message>
    <message>
        <source>How often clients measure their connections.</source>
        <translation>クライアントが接続を測定する間隔。</translation>
    </message>
    <message>
        <source>A page before the meeting where devices are checked.</source>
        <translation>会議の前に機器を確認するページ。</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change. People in a meeting keep what they have.</source>
        <translation>変更後にページを読み込む Web クライアント。会議中の人は今の設定のままです。</translation>
    </message>
    <message>
        <source>No field for the name on that page.</source>
        <translation>そのページに名前の入力欄を表示しません。</translation>
    </message>
    <message>
        <source>Buttons that the page does not show: no-audio, by-phone.</source>
        <translation>そのページに表示しないボタン: no-audio、by-phone。</translation>
    </message>
    <message>
        <source>Names cannot be changed: they are the token's.</source>
        <translation>名前は変更できません。トークンの名前が使われます。</translation>
    </message>
    <message>
        <source>Minutes that a notice names. The real limit is that of Jibri.</source>
        <translation>通知に示す分数。実際の制限は Jibri 側の設定です。</translation>
    </message>
    <message>
        <source>Offer recording to a file by Jibri.</source>
        <translation>Jibri によるファイルへの録画を提供します。</translation>
    </message>
    <message>
        <source>Offer to share the file.</source>
        <translation>そのファイルの共有を提供します。</translation>
    </message>
    <message>
        <source>No entry that makes others moderator.</source>
        <translation>他者をモデレーターにする項目を表示しません。</translation>
    </message>
    <message>
        <source>No entry that removes others.</source>
        <translation>他者を退出させる項目を表示しません。</translation>
    </message>
    <message>
        <source>No private messages; all, allow-moderator-chat, or disable-visitor-chat.</source>
        <translation>個別メッセージを使えなくします。all、allow-moderator-chat、disable-visitor-chat のいずれか。</translation>
    </message>
    <message>
        <source>Nobody joins without a name.</source>
        <translation>名前なしでは参加できません。</translation>
    </message>
    <message>
        <source>Height of the camera's picture that is asked for.</source>
        <translation>要求するカメラ映像の高さ。</translation>
    </message>
    <message>
        <source>Room passwords are numbers of at most so many digits; false: any text.</source>
        <translation>会議室のパスワードをこの桁数以下の数字にします。false の場合は任意の文字列。</translation>
    </message>
    <message>
        <source>No password that leads past the lobby.</source>
        <translation>ロビーを通らずに入るパスワードを使えなくします。</translation>
    </message>
    <message>
        <source>No switch for the lobby.</source>
        <translation>ロビーの切り替えを表示しません。</translation>
    </message>
    <message>
        <source>Whoever joins after this many participants has the microphone muted.</source>
        <translation>参加者がこの人数を超えると、以後の参加者はマイクがミュートになります。</translation>
    </message>
    <message>
        <source>Whoever joins later. People already in the meeting stay as they are.</source>
        <translation>後から参加する人。すでに会議にいる人はそのままです。</translation>
    </message>
    <message>
        <source>No video is sent or received: the strongest relief of load.</source>
        <translation>映像を送受信しません。負荷を最も大きく減らします。</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change. The mobile apps keep this choice in their own settings, which come before this file. People in a meeting stay as they are.</source>
        <translation>変更後にページを読み込む Web クライアント。モバイルアプリはこの選択を自身の設定に持ち、このファイルより優先します。会議中の人はそのままです。</translation>
    </message>
    <message>
        <source>How many videos are received at first; channelLastN when the quality is changed.</source>
        <translation>最初に受信する映像の数。画質を変えると channelLastN になります。</translation>
    </message>
    <message>
        <source>No sound is played until the page is loaded again.</source>
        <translation>ページを読み込み直すまで音を鳴らしません。</translation>
    </message>
    <message>
        <source>Whoever joins after this many participants has the camera off.</source>
        <translation>参加者がこの人数を超えると、以後の参加者はカメラがオフになります。</translation>
    </message>
    <message>
        <source>Everybody joins with the microphone muted, and can unmute. One switch for the whole site.</source>
        <translation>全員がマイクをミュートにして参加し、自分で解除できます。サイト全体で 1 つの設定です。</translation>
    </message>
    <message>
        <source>Everybody joins with the camera off, and can switch it on.</source>
        <translation>全員がカメラをオフにして参加し、自分でオンにできます。</translation>
    </message>
    <message>
        <source>Where people log in who open a room, with a token in return.</source>
        <translation>会議室を開く人がログインし、トークンを受け取る場所。</translation>
    </message>
    <message>
        <source>Buttons that are shown; unset: all.</source>
        <translation>表示するボタン。未設定はすべて。</translation>
    </message>
    <message>
        <source>Subtitles start with a recording.</source>
        <translation>録画とともに字幕を開始します。</translation>
    </message>
    <message>
        <source>Offer subtitles.</source>
        <translation>字幕を提供します。</translation>
    </message>
    <message>
        <source>Language that is spoken, where useAppLanguage is off.</source>
        <translation>useAppLanguage が無効なときの、話される言語。</translation>
    </message>
    <message>
        <source>Subtitles are in the language of each person's pages.</source>
        <translation>字幕は各自のページの言語になります。</translation>
    </message>
    <message>
        <source>Allow TURN over UDP towards the bridge.</source>
        <translation>ブリッジへの UDP での TURN を許可します。</translation>
    </message>
    <message>
        <source>Highest rate of this layer.</source>
        <translation>このレイヤーの最大ビットレート。</translation>
    </message>
    <message>
        <source>Codecs in the order in which they are tried: AV1, VP9, VP8, H264.</source>
        <translation>コーデック。試す順に並べます: AV1、VP9、VP8、H264。</translation>
    </message>
    <message>
        <source>The same for phones.</source>
        <translation>スマートフォンでの同じ設定。</translation>
    </message>
    <message>
        <source>Browsers on phones and the mobile apps.</source>
        <translation>スマートフォンのブラウザーとモバイルアプリ。</translation>
    </message>
    <message>
        <source>Address of XMPP over WebSocket. Unset: only bosh is used.</source>
        <translation>WebSocket 上の XMPP のアドレス。未設定の場合は bosh だけを使います。</translation>
    </message>
    <message>
        <source>No welcome page: the address without a room opens a random one.</source>
        <translation>ウェルカムページなし。会議室を含まないアドレスはランダムな会議室を開きます。</translation>
    </message>
    <message>
        <source>Its server.</source>
        <translation>そのサーバー。</translation>
    </message>
    <message>
        <source>Offer a whiteboard.</source>
        <translation>ホワイトボードを提供します。</translation>
    </message>
    <message>
        <source>How people log in.</source>
        <translation>ログイン方法。</translation>
    </message>
    <message>
        <source>A bridge with more stress than this gets no new participants while there are others.</source>
        <translation>負荷がこれを超えたブリッジには、ほかのブリッジがある間は新しい参加者を割り当てません。</translation>
    </message>
    <message>
        <source>Command line of the browser of recorders, with commas between the parts.</source>
        <translation>レコーダーのブラウザーのコマンドライン。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Offer the statistics page /colibri/stats of the bridge.</source>
        <translation>ブリッジの統計ページ /colibri/stats を提供します。</translation>
    </message>
    <message>
        <source>Folder on the host that holds the configuration of all containers.</source>
        <translation>全コンテナーの設定を置くホスト上のフォルダー。</translation>
    </message>
    <message>
        <source>No TLS in the container: something in front of it does it.</source>
        <translation>コンテナーでは TLS を使いません。手前のものが処理します。</translation>
    </message>
    <message>
        <source>Only people who have logged in may open a room.</source>
        <translation>ログインした人だけが会議室を開けます。</translation>
    </message>
    <message>
        <source>Everybody who opens a room</source>
        <translation>会議室を開く人全員</translation>
    </message>
    <message>
        <source>Moderators may keep people muted until they allow them to speak.</source>
        <translation>モデレーターは、発言を許可するまで参加者をミュートにしておけます。</translation>
    </message>
    <message>
        <source>The web page and the apps that embed it</source>
        <translation>Web ページと、それを埋め込むアプリ</translation>
    </message>
    <message>
        <source>Offer breakout rooms.</source>
        <translation>ブレイクアウトルームを提供します。</translation>
    </message>
    <message>
        <source>Moderators may end a meeting for everybody.</source>
        <translation>モデレーターは全員について会議を終了できます。</translation>
    </message>
    <message>
        <source>People without an account may join rooms that somebody has opened.</source>
        <translation>アカウントのない人も、誰かが開いた会議室に参加できます。</translation>
    </message>
    <message>
        <source>Tell browsers never to come without TLS again.</source>
        <translation>今後 TLS なしでアクセスしないようブラウザーに指示します。</translation>
    </message>
    <message>
        <source>Send people who come without TLS to the page with TLS.</source>
        <translation>TLS なしでアクセスした人を TLS のページへ転送します。</translation>
    </message>
    <message>
        <source>Get the certificate of the web page from Let's Encrypt.</source>
        <translation>Web ページの証明書を Let's Encrypt から取得します。</translation>
    </message>
    <message>
        <source>Offer live streaming, which needs a Jibri.</source>
        <translation>ライブ配信を提供します。Jibri が必要です。</translation>
    </message>
    <message>
        <source>Offer the lobby, where people wait until a moderator lets them in.</source>
        <translation>ロビーを提供します。モデレーターが入室を許可するまでそこで待ちます。</translation>
    </message>
    <message>
        <source>Let conferences share several bridges.</source>
        <translation>1 つの会議で複数のブリッジを使えるようにします。</translation>
    </message>
    <message>
        <source>Two people alone are connected without a bridge.</source>
        <translation>2 人だけの場合はブリッジなしで接続します。</translation>
    </message>
    <message>
        <source>Show people their camera and microphone before they join.</source>
        <translation>参加前にカメラとマイクを確認できるようにします。</translation>
    </message>
    <message>
        <source>Offer recording, which needs a Jibri.</source>
        <translation>録画を提供します。Jibri が必要です。</translation>
    </message>
    <message>
        <source>People must give a name.</source>
        <translation>名前の入力を必須にします。</translation>
    </message>
    <message>
        <source>Offer subtitles, which need a transcriber.</source>
        <translation>字幕を提供します。文字起こしサーバーが必要です。</translation>
    </message>
    <message>
        <source>Send people beyond the limit to visitor nodes.</source>
        <translation>上限を超えた人を視聴者ノードへ送ります。</translation>
    </message>
    <message>
        <source>Show the start page.</source>
        <translation>ウェルカムページを表示します。</translation>
    </message>
    <message>
        <source>Address of the server of shared documents, as the containers see it.</source>
        <translation>共有ドキュメントのサーバーのアドレス。コンテナーから見たものです。</translation>
    </message>
    <message>
        <source>Port of the web page with TLS on the host.</source>
        <translation>ホスト上の、TLS を使う Web ページのポート。</translation>
    </message>
    <message>
        <source>Port of the web page without TLS on the host.</source>
        <translation>ホスト上の、TLS を使わない Web ページのポート。</translation>
    </message>
    <message>
        <source>The browser of recorders accepts any certificate.</source>
        <translation>レコーダーのブラウザーがどの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>Name of the room that recorders report to.</source>
        <translation>レコーダーが状態を報告するルームの名前。</translation>
    </message>
    <message>
        <source>Offer metrics of the recorders.</source>
        <translation>レコーダーのメトリクスを提供します。</translation>
    </message>
    <message>
        <source>Program that is run after each recording.</source>
        <translation>録画のたびに、その後で実行するプログラム。</translation>
    </message>
    <message>
        <source>Port of the health page of a recorder, inside its container.</source>
        <translation>レコーダーのヘルスページの、コンテナー内でのポート。</translation>
    </message>
    <message>
        <source>Name of the recorder in the brewery. Without it there is a new one after every restart.</source>
        <translation>brewery でのレコーダーの名前。ないと再起動のたびに新しい名前になります。</translation>
    </message>
    <message>
        <source>How long a recorder may take to start.</source>
        <translation>レコーダーの起動にかけてよい時間。</translation>
    </message>
    <message>
        <source>Password that recorders join meetings with.</source>
        <translation>レコーダーが会議に参加するときのパスワード。</translation>
    </message>
    <message>
        <source>Account that recorders join meetings with.</source>
        <translation>レコーダーが会議に参加するときのアカウント。</translation>
    </message>
    <message>
        <source>Folder of the recordings in the container.</source>
        <translation>コンテナー内の録画フォルダー。</translation>
    </message>
    <message>
        <source>Size of the recorded picture.</source>
        <translation>録画する映像のサイズ。</translation>
    </message>
    <message>
        <source>A recorder ends after one session.</source>
        <translation>レコーダーは 1 セッションで終了します。</translation>
    </message>
    <message>
        <source>Longest time of one recording. 0 is without limit.</source>
        <translation>1 回の録画の最長時間。0 は無制限。</translation>
    </message>
    <message>
        <source>Addresses that are told about each start and stop, with commas between them.</source>
        <translation>開始と停止のたびに通知するアドレス。コンマで区切ります。</translation>
    </message>
    <message>
        <source>Password that recorders join the brewery with.</source>
        <translation>レコーダーが brewery に参加するときのパスワード。</translation>
    </message>
    <message>
        <source>Account that recorders join the brewery with.</source>
        <translation>レコーダーが brewery に参加するときのアカウント。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of Jicofo.</source>
        <translation>Jicofo の XMPP アカウントのパスワード。</translation>
    </message>
    <message>
        <source>Offer the health page of Jicofo.</source>
        <translation>Jicofo のヘルスページを提供します。</translation>
    </message>
    <message>
        <source>Let the port of Jicofo be reached from outside of its container. Without it the published port answers nothing.</source>
        <translation>Jicofo のポートにコンテナーの外から接続できるようにします。ないと、公開したポートは応答しません。</translation>
    </message>
    <message>
        <source>Most memory of Jicofo, as Java writes it.</source>
        <translation>Jicofo の最大メモリー。Java の書き方です。</translation>
    </message>
    <message>
        <source>Name of the room that SIP gateways report to.</source>
        <translation>SIP ゲートウェイが状態を報告するルームの名前。</translation>
    </message>
    <message>
        <source>Password of the SIP account.</source>
        <translation>SIP アカウントのパスワード。</translation>
    </message>
    <message>
        <source>SIP server.</source>
        <translation>SIP サーバー。</translation>
    </message>
    <message>
        <source>Address of the SIP account.</source>
        <translation>SIP アカウントのアドレス。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the transcribers.</source>
        <translation>文字起こしサーバーの XMPP アカウントのパスワード。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the SIP gateways.</source>
        <translation>SIP ゲートウェイの XMPP アカウントのパスワード。</translation>
    </message>
    <message>
        <source>Version of all images.</source>
        <translation>すべてのイメージのバージョン。</translation>
    </message>
    <message>
        <source>Addresses that participants reach the bridge by, with commas between them. Needed behind NAT.</source>
        <translation>参加者がブリッジに接続するアドレス。コンマで区切ります。NAT の内側では必要です。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the bridges.</source>
        <translation>ブリッジの XMPP アカウントのパスワード。</translation>
    </message>
    <message>
        <source>XMPP account of the bridges.</source>
        <translation>ブリッジの XMPP アカウント。</translation>
    </message>
    <message>
        <source>Name of the room that bridges report to.</source>
        <translation>ブリッジが状態を報告するルームの名前。</translation>
    </message>
    <message>
        <source>Port of health, metrics and control of the bridge on loopback of the host.</source>
        <translation>ブリッジのヘルスチェック、メトリクス、制御のポート。ホストのループバック上です。</translation>
    </message>
    <message>
        <source>Do not ask STUN servers for the public address.</source>
        <translation>パブリックアドレスを STUN サーバーに問い合わせません。</translation>
    </message>
    <message>
        <source>Port of all media, by UDP.</source>
        <translation>すべてのメディアが使うポート（UDP）。</translation>
    </message>
    <message>
        <source>STUN servers that tell the bridge its public address, with commas between them.</source>
        <translation>ブリッジに自身の公開アドレスを知らせる STUN サーバー（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Audiences whose tokens are accepted, with commas between them.</source>
        <translation>トークンを受け付けるオーディエンス（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Issuers whose tokens are accepted, with commas between them.</source>
        <translation>トークンを受け付ける発行者（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Name of the application whose tokens are accepted.</source>
        <translation>トークンを受け付けるアプリケーションの名前。</translation>
    </message>
    <message>
        <source>Secret that tokens are signed with.</source>
        <translation>トークンの署名に使うシークレット。</translation>
    </message>
    <message>
        <source>Password for the LDAP server.</source>
        <translation>LDAP サーバーのパスワード。</translation>
    </message>
    <message>
        <source>Address of the LDAP server.</source>
        <translation>LDAP サーバーのアドレス。</translation>
    </message>
    <message>
        <source>Domain that the certificate is for.</source>
        <translation>証明書の対象となるドメイン。</translation>
    </message>
    <message>
        <source>Where Let's Encrypt sends its notices.</source>
        <translation>Let's Encrypt からの通知の宛先。</translation>
    </message>
    <message>
        <source>Get certificates for tests only, which browsers do not accept.</source>
        <translation>テスト専用の証明書だけを取得します。ブラウザーは受け付けません。</translation>
    </message>
    <message>
        <source>How much Prosody writes to its log.</source>
        <translation>Prosody がログに書く量。</translation>
    </message>
    <message>
        <source>Most participants of one conference on one bridge.</source>
        <translation>1 つの会議が 1 台のブリッジで持てる参加者の上限。</translation>
    </message>
    <message>
        <source>Most people in one room. Others are turned away.</source>
        <translation>1 つの会議室の人数の上限。超えた人は入室を断られます。</translation>
    </message>
    <message>
        <source>Offer metrics of Prosody.</source>
        <translation>Prosody のメトリクスを公開します。</translation>
    </message>
    <message>
        <source>Slow down clients that connect too often.</source>
        <translation>接続が頻繁すぎるクライアントを減速させます。</translation>
    </message>
    <message>
        <source>Network that may read the metrics of Prosody.</source>
        <translation>Prosody のメトリクスを読めるネットワーク。</translation>
    </message>
    <message>
        <source>Address that people open. Everything else is made from it.</source>
        <translation>利用者が開くアドレス。ほかはすべてこれから作られます。</translation>
    </message>
    <message>
        <source>Height of the camera picture that is sent.</source>
        <translation>送信するカメラ映像の高さ。</translation>
    </message>
    <message>
        <source>When Docker starts a container again.</source>
        <translation>Docker がコンテナーを再び起動する条件。</translation>
    </message>
    <message>
        <source>Allow the bridge to be shut down by HTTP.</source>
        <translation>HTTP によるブリッジのシャットダウンを許可します。</translation>
    </message>
    <message>
        <source>From this participant on people join with the microphone off.</source>
        <translation>何人目の参加者から、マイクをオフにして参加させるか。</translation>
    </message>
    <message>
        <source>People join with sound only.</source>
        <translation>音声のみで参加します。</translation>
    </message>
    <message>
        <source>From this participant on people join with the camera off.</source>
        <translation>何人目の参加者から、カメラをオフにして参加させるか。</translation>
    </message>
    <message>
        <source>Everybody joins with the microphone off.</source>
        <translation>全員がマイクをオフにして参加します。</translation>
    </message>
    <message>
        <source>Everybody joins with the camera off.</source>
        <translation>全員がカメラをオフにして参加します。</translation>
    </message>
    <message>
        <source>TURN server with TLS.</source>
        <translation>TLS を使う TURN サーバー。</translation>
    </message>
    <message>
        <source>Secret that is shared with the TURN server.</source>
        <translation>TURN サーバーと共有するシークレット。</translation>
    </message>
    <message>
        <source>TURN server, which helps people behind strict firewalls.</source>
        <translation>厳しいファイアウォールの内側にいる人の接続を助ける TURN サーバー。</translation>
    </message>
    <message>
        <source>Password for the TURN server.</source>
        <translation>TURN サーバーのパスワード。</translation>
    </message>
    <message>
        <source>Time zone of the containers.</source>
        <translation>コンテナーのタイムゾーン。</translation>
    </message>
    <message>
        <source>Most memory of the bridge, as Java writes it.</source>
        <translation>ブリッジのメモリーの上限（Java の書式）。</translation>
    </message>
    <message>
        <source>Participants in the main room, beyond which people become visitors.</source>
        <translation>メインの会議室の参加者数。これを超えると視聴者になります。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of accounts.</source>
        <translation>アカウントの内部 XMPP ドメイン。</translation>
    </message>
    <message>
        <source>Internal XMPP domain.</source>
        <translation>内部 XMPP ドメイン。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of guests.</source>
        <translation>ゲストの内部 XMPP ドメイン。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of recorders and transcribers, whose members people do not see.</source>
        <translation>レコーダーと文字起こしの内部 XMPP ドメイン。そのメンバーは参加者には見えません。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of breweries.</source>
        <translation>brewery の内部 XMPP ドメイン。</translation>
    </message>
    <message>
        <source>More modules of Prosody, with commas between them.</source>
        <translation>追加する Prosody モジュール（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of rooms.</source>
        <translation>会議室の内部 XMPP ドメイン。</translation>
    </message>
    <message>
        <source>More modules of Prosody for rooms, with commas between them.</source>
        <translation>会議室用に追加する Prosody モジュール（カンマ区切り）。</translation>
    </message>
    <message>
        <source>XMPP servers of the bridges and recorders, with commas between them.</source>
        <translation>ブリッジとレコーダーが使う XMPP サーバー（カンマ区切り）。</translation>
    </message>
    <message>
        <source>Name of the site on its pages.</source>
        <translation>ページに表示されるサイトの名前。</translation>
    </message>
    <message>
        <source>Colour behind the meeting.</source>
        <translation>会議の背景色。</translation>
    </message>
    <message>
        <source>Picture of the site's logo.</source>
        <translation>サイトのロゴ画像。</translation>
    </message>
    <message>
        <source>Picture of the logo on the welcome page.</source>
        <translation>ウェルカムページのロゴ画像。</translation>
    </message>
    <message>
        <source>Nobody is told who joins and leaves.</source>
        <translation>参加や退出を誰にも通知しません。</translation>
    </message>
    <message>
        <source>Show the foot of the welcome page.</source>
        <translation>ウェルカムページのフッターを表示します。</translation>
    </message>
    <message>
        <source>Show the text of the welcome page.</source>
        <translation>ウェルカムページの文章を表示します。</translation>
    </message>
    <message>
        <source>The welcome page suggests names of rooms.</source>
        <translation>ウェルカムページで会議室名の候補を出します。</translation>
    </message>
    <message>
        <source>No button that invites others.</source>
        <translation>ほかの人を招待するボタンを表示しません。</translation>
    </message>
    <message>
        <source>Where the logo leads.</source>
        <translation>ロゴのリンク先。</translation>
    </message>
    <message>
        <source>Take the language from the browser.</source>
        <translation>ブラウザーの言語を使います。</translation>
    </message>
    <message>
        <source>Ask people on phones to open the app.</source>
        <translation>スマートフォンの利用者にアプリを開くよう勧めます。</translation>
    </message>
    <message>
        <source>Name of the mobile app where it is promoted.</source>
        <translation>モバイルアプリを勧めるときに表示するアプリ名。</translation>
    </message>
    <message>
        <source>Browsers that are recommended.</source>
        <translation>推奨するブラウザー。</translation>
    </message>
    <message>
        <source>Name of who offers the site.</source>
        <translation>サイトの提供者の名前。</translation>
    </message>
    <message>
        <source>List recent meetings on the welcome page.</source>
        <translation>最近の会議をウェルカムページに一覧表示します。</translation>
    </message>
    <message>
        <source>Parts of the settings that are shown.</source>
        <translation>設定のうち表示する部分。</translation>
    </message>
    <message>
        <source>Show a second logo.</source>
        <translation>2 つ目のロゴを表示します。</translation>
    </message>
    <message>
        <source>Show the logo in the meeting.</source>
        <translation>会議中にロゴを表示します。</translation>
    </message>
    <message>
        <source>Show whose software it is.</source>
        <translation>ソフトウェアの提供元を表示します。</translation>
    </message>
    <message>
        <source>A page about Jitsi after a meeting.</source>
        <translation>会議のあとに Jitsi の紹介ページを表示します。</translation>
    </message>
    <message>
        <source>Where errors send people for help.</source>
        <translation>エラー時に案内するサポートの宛先。</translation>
    </message>
    <message>
        <source>Most columns of the tiles.</source>
        <translation>タイル表示の列数の上限。</translation>
    </message>
    <message>
        <source>Browsers that are told not to be supported.</source>
        <translation>サポート対象外と案内するブラウザー。</translation>
    </message>
    <message>
        <source>Small pictures at the side, not below.</source>
        <translation>小さい映像を下ではなく横に並べます。</translation>
    </message>
    <message>
        <source>How a picture is fitted into the window.</source>
        <translation>映像をウィンドウに合わせる方法。</translation>
    </message>
    <message>
        <source>Address that the health page listens on. With 127.0.0.1 only this host itself reaches it.</source>
        <translation>ヘルスページが待ち受けるアドレス。127.0.0.1 ならこのホスト自身からしか届きません。</translation>
    </message>
    <message>
        <source>Port of the health page and of start and stop by HTTP.</source>
        <translation>ヘルスページと、HTTP による開始・停止のポート。</translation>
    </message>
    <message>
        <source>Address that the internal control listens on. The service scripts call it on loopback.</source>
        <translation>内部制御が待ち受けるアドレス。サービスのスクリプトがループバックで呼び出します。</translation>
    </message>
    <message>
        <source>Port of graceful shutdown and of reloading, which the service scripts call.</source>
        <translation>グレースフルシャットダウンと再読み込みのポート。サービスのスクリプトが呼び出します。</translation>
    </message>
    <message>
        <source>The deployments whose breweries this recorder joins. With an empty list it starts and nobody ever finds it.</source>
        <translation>このレコーダーが brewery に参加するデプロイメント。リストが空でも起動しますが、誰からも見つけられません。</translation>
    </message>
    <message>
        <source>Address of the meeting page, used instead of one made from the domain of the room.</source>
        <translation>会議ページのアドレス。会議室のドメインから作るアドレスの代わりに使われます。</translation>
    </message>
    <message>
        <source>Hidden XMPP domain that the browser logs in to when it joins a meeting. People do not see its members.</source>
        <translation>ブラウザーが会議に参加するときにログインする非表示の XMPP ドメイン。そのメンバーは参加者には見えません。</translation>
    </message>
    <message>
        <source>Password of the account that the browser joins a meeting with.</source>
        <translation>ブラウザーが会議への参加に使うアカウントのパスワード。</translation>
    </message>
    <message>
        <source>Adds random letters to the account name. Only for a server that lets in any name.</source>
        <translation>アカウント名にランダムな文字を付けます。どんな名前でも受け入れるサーバー専用です。</translation>
    </message>
    <message>
        <source>Account that the browser joins a meeting with.</source>
        <translation>ブラウザーが会議への参加に使うアカウント。</translation>
    </message>
    <message>
        <source>XMPP domain that this recorder logs in to, usually auth. and the main domain.</source>
        <translation>このレコーダーがログインする XMPP ドメイン。通常は auth. にメインドメインを続けたもの。</translation>
    </message>
    <message>
        <source>Password of the account that joins the brewery.</source>
        <translation>brewery に参加するアカウントのパスワード。</translation>
    </message>
    <message>
        <source>XMPP port where the entry in the host list names none.</source>
        <translation>ホスト一覧の項目にポートがないときに使う XMPP ポート。</translation>
    </message>
    <message>
        <source>Account that joins the brewery.</source>
        <translation>brewery に参加するアカウント。</translation>
    </message>
    <message>
        <source>Domain of the brewery room, usually internal.auth. and the main domain.</source>
        <translation>brewery ルームのドメイン。通常は internal.auth. にメインドメインを続けたもの。</translation>
    </message>
    <message>
        <source>Name of this recorder in the brewery. Each recorder needs one of its own, or it throws another one out.</source>
        <translation>brewery でのこのレコーダーの名前。レコーダーごとに固有でないと、ほかのレコーダーを追い出します。</translation>
    </message>
    <message>
        <source>Name of the brewery room. Jicofo must look into the same one. Capital letters do not count.</source>
        <translation>brewery ルームの名前。Jicofo も同じルームを見ている必要があります。大文字と小文字は区別されません。</translation>
    </message>
    <message>
        <source>Name of this environment. It is the first part of the name in the status page.</source>
        <translation>この環境の名前。ステータスページに出る名前の先頭部分になります。</translation>
    </message>
    <message>
        <source>Must the XMPP connection be encrypted?</source>
        <translation>XMPP 接続の暗号化を必須にするか。</translation>
    </message>
    <message>
        <source>Domain of the brewery for calls over SIP.</source>
        <translation>SIP 通話用の brewery のドメイン。</translation>
    </message>
    <message>
        <source>Name of the brewery room for calls over SIP.</source>
        <translation>SIP 通話用の brewery ルームの名前。</translation>
    </message>
    <message>
        <source>Beginning of the domain of a room that is cut off to find the address of the meeting, usually conference. with its dot.</source>
        <translation>会議のアドレスを求めるときに会議室のドメインの先頭から取り除く部分。通常はドットまで含めた conference. です。</translation>
    </message>
    <message>
        <source>Accept any certificate of the XMPP server. The key must be there.</source>
        <translation>XMPP サーバーの証明書を無条件に受け付けます。この設定項目は省略できません。</translation>
    </message>
    <message>
        <source>Longest time of one session. It is cut to whole minutes, and less than a minute means without limit.</source>
        <translation>1 回のセッションの最長時間。分未満は切り捨てられ、1 分未満は無制限になります。</translation>
    </message>
    <message>
        <source>Main domain of the deployment. Rooms whose domain does not contain it cannot be recorded.</source>
        <translation>デプロイメントのメインドメイン。これを含まないドメインの会議室は録画できません。</translation>
    </message>
    <message>
        <source>XMPP servers, each as host or host:port. One connection per entry.</source>
        <translation>XMPP サーバー。各項目は host または host:port の形で、1 項目につき 1 接続です。</translation>
    </message>
    <message>
        <source>The session ends when everybody was muted for this long.</source>
        <translation>全員がミュートのままこの時間が過ぎると、セッションは終了します。</translation>
    </message>
    <message>
        <source>The session ends when nobody was left for this long.</source>
        <translation>誰もいないままこの時間が過ぎると、セッションは終了します。</translation>
    </message>
    <message>
        <source>The session ends when there was no media connection for this long.</source>
        <translation>メディア接続がないままこの時間が過ぎると、セッションは終了します。</translation>
    </message>
    <message>
        <source>The session ends after this time without any sound or picture, although people have theirs on.</source>
        <translation>マイクやカメラをオンにした参加者がいるのに、音声も映像もないままこの時間が過ぎると、セッションは終了します。</translation>
    </message>
    <message>
        <source>Command line of the browser. The list takes the place of the built-in one, it does not add to it.</source>
        <translation>ブラウザーのコマンドライン。このリストは組み込みのものに追加されるのではなく、置き換わります。</translation>
    </message>
    <message>
        <source>Device of the sound system that is recorded from.</source>
        <translation>録音に使うサウンドシステムのデバイス。</translation>
    </message>
    <message>
        <source>Sound system that is recorded from.</source>
        <translation>録音に使うサウンドシステム。</translation>
    </message>
    <message>
        <source>Pictures a second. More of them need more processor time.</source>
        <translation>1 秒あたりのフレーム数。増やすほどプロセッサー時間が必要になります。</translation>
    </message>
    <message>
        <source>Pictures between two key frames of a stream.</source>
        <translation>ライブ配信のキーフレーム間のフレーム数。</translation>
    </message>
    <message>
        <source>Quality of the picture: 0 is lossless, 51 the worst. 17 to 28 are sensible.</source>
        <translation>映像の品質。0 が無劣化、51 が最低です。17～28 が妥当です。</translation>
    </message>
    <message>
        <source>Packets that wait for the encoder. If it runs over, sound and picture are lost.</source>
        <translation>エンコーダーを待つパケットの数。あふれると音声と映像が失われます。</translation>
    </message>
    <message>
        <source>Ending of the name of the recorded file.</source>
        <translation>録画ファイルの拡張子。</translation>
    </message>
    <message>
        <source>Container format of recordings.</source>
        <translation>録画のコンテナー形式。</translation>
    </message>
    <message>
        <source>Size of the picture. It must be a mode of the virtual display as well.</source>
        <translation>映像のサイズ。仮想ディスプレイのモードにもある必要があります。</translation>
    </message>
    <message>
        <source>Buffer of the rate control of a stream, usually twice the bit rate.</source>
        <translation>ライブ配信のレート制御バッファー。通常はビットレートの 2 倍です。</translation>
    </message>
    <message>
        <source>Highest bit rate of a stream.</source>
        <translation>ライブ配信の最大ビットレート。</translation>
    </message>
    <message>
        <source>How much work the encoder puts into a recording. Slower ones make smaller files and need more processor time.</source>
        <translation>録画でエンコーダーにかける処理の量。遅いほどファイルは小さくなり、プロセッサー時間が必要になります。</translation>
    </message>
    <message>
        <source>How much work the encoder puts into a stream. Slower ones give a better picture and need more processor time.</source>
        <translation>ライブ配信でエンコーダーにかける処理の量。遅いほど映像はきれいになり、プロセッサー時間が必要になります。</translation>
    </message>
    <message>
        <source>Name of this recorder in webhooks and statistics. The nickname in the brewery is another key.</source>
        <translation>Webhook と統計でのこのレコーダーの名前。brewery でのニックネームは別の設定項目です。</translation>
    </message>
    <message>
        <source>Audience that is written into the signature of webhooks.</source>
        <translation>Webhook の署名に書き込むオーディエンス。</translation>
    </message>
    <message>
        <source>Issuer that is written into the signature of webhooks.</source>
        <translation>Webhook の署名に書き込む発行者。</translation>
    </message>
    <message>
        <source>Name of the key that webhooks are signed with.</source>
        <translation>Webhook の署名に使う鍵の名前。</translation>
    </message>
    <message>
        <source>Key file that webhooks are signed with. All five keys of this block, or none.</source>
        <translation>Webhook の署名に使う鍵ファイル。このブロックの 5 つの設定項目は、すべて書くか、まったく書かないかのどちらかです。</translation>
    </message>
    <message>
        <source>How long the signature of a webhook holds. At least 10 minutes.</source>
        <translation>Webhook の署名の有効期間。10 分以上。</translation>
    </message>
    <message>
        <source>Program that is run after each recording with its folder as the argument. A missing file is only noted in the log.</source>
        <translation>録画が終わるたびに、そのフォルダーを引数として実行するプログラム。ファイルがなくてもログに記録されるだけです。</translation>
    </message>
    <message>
        <source>Folder of the recordings. The user jibri must be able to write to it, and it needs room for hours of video.</source>
        <translation>録画のフォルダー。ユーザー jibri が書き込めて、何時間分もの映像が入る空きが必要です。</translation>
    </message>
    <message>
        <source>Join through the embedding interface instead of the page itself. Experimental.</source>
        <translation>ページそのものではなく、埋め込み用インターフェースから参加します。実験的な機能です。</translation>
    </message>
    <message>
        <source>After one session this recorder reports itself expired and takes no other until something restarts it.</source>
        <translation>1 回のセッションのあと、このレコーダーは自身を使用済みと報告し、再起動されるまで次を引き受けません。</translation>
    </message>
    <message>
        <source>Send figures to a statsd server.</source>
        <translation>statsd サーバーに数値を送ります。</translation>
    </message>
    <message>
        <source>Host of the statsd server.</source>
        <translation>statsd サーバーのホスト。</translation>
    </message>
    <message>
        <source>Port of the statsd server. It is no port of this host.</source>
        <translation>statsd サーバーのポート。このホストのポートではありません。</translation>
    </message>
    <message>
        <source>Offer metrics on the port of the health page.</source>
        <translation>ヘルスページのポートでメトリクスを公開します。</translation>
    </message>
    <message>
        <source>Patterns of the streaming addresses that are allowed. The whole address must match one of them.</source>
        <translation>許可する配信先アドレスのパターン。アドレス全体がいずれかに一致する必要があります。</translation>
    </message>
    <message>
        <source>Pattern that a stream key for YouTube must match, else the request is refused at once.</source>
        <translation>YouTube のストリームキーが一致すべきパターン。一致しない要求はその場で拒否されます。</translation>
    </message>
    <message>
        <source>Addresses that are told about each start and stop.</source>
        <translation>開始と停止のたびに通知するアドレス。</translation>
    </message>
    <message>
        <source>How long a login holds.</source>
        <translation>ログインの有効期間。</translation>
    </message>
    <message>
        <source>Remember logins of people who come back.</source>
        <translation>再び訪れた人のログインを記憶します。</translation>
    </message>
    <message>
        <source>The domain that people log in to, or the address of the login page.</source>
        <translation>利用者がログインするドメイン、またはログインページのアドレス。</translation>
    </message>
    <message>
        <source>Stress that one participant is expected to bring to a bridge that does not say it itself.</source>
        <translation>ブリッジが自ら報告しない場合に見込む、参加者 1 人あたりの負荷。</translation>
    </message>
    <message>
        <source>The room that bridges report to. They must be configured with the same one.</source>
        <translation>ブリッジが報告先とするルーム。ブリッジ側にも同じものを設定する必要があります。</translation>
    </message>
    <message>
        <source>How long a bridge that failed is left alone.</source>
        <translation>障害を起こしたブリッジを使わずにおく時間。</translation>
    </message>
    <message>
        <source>Ask bridges regularly whether they are healthy.</source>
        <translation>ブリッジが正常かを定期的に問い合わせます。</translation>
    </message>
    <message>
        <source>How often bridges are asked.</source>
        <translation>ブリッジに問い合わせる間隔。</translation>
    </message>
    <message>
        <source>A bridge that did not report for this long is unhealthy.</source>
        <translation>この時間報告がないブリッジは異常とみなします。</translation>
    </message>
    <message>
        <source>Judge bridges by what they report by themselves instead of asking them.</source>
        <translation>ブリッジに問い合わせず、ブリッジ自身の報告から状態を判断します。</translation>
    </message>
    <message>
        <source>Avoid a bridge when too many participants cannot keep their connection to it.</source>
        <translation>接続を保てない参加者が多すぎるブリッジを避けます。</translation>
    </message>
    <message>
        <source>Move participants away from a bridge that is overloaded. They are connected anew.</source>
        <translation>過負荷のブリッジから参加者を移します。移された参加者は接続し直されます。</translation>
    </message>
    <message>
        <source>How many participants are moved at a time.</source>
        <translation>一度に移す参加者の数。</translation>
    </message>
    <message>
        <source>Stress above which participants are moved away. It must be higher than the one for new participants.</source>
        <translation>参加者を移し始める負荷。新しい参加者の受け入れの上限より高くする必要があります。</translation>
    </message>
    <message>
        <source>Most participants of one conference on one bridge. -1 is without limit.</source>
        <translation>1 つの会議が 1 台のブリッジで持てる参加者の上限。-1 は無制限です。</translation>
    </message>
    <message>
        <source>Those who joined within this time are counted on top of the stress of a bridge.</source>
        <translation>この時間内に参加した人は、ブリッジの負荷に上乗せして数えます。</translation>
    </message>
    <message>
        <source>How bridges of participants are chosen where visitors have their own.</source>
        <translation>視聴者に専用のブリッジがある場合に、参加者のブリッジを選ぶ方法。</translation>
    </message>
    <message>
        <source>Regions that are close to each other, as lists in a list.</source>
        <translation>互いに近いリージョン（リストのリスト）。</translation>
    </message>
    <message>
        <source>How bridges are chosen: one for each conference, or several by region.</source>
        <translation>ブリッジを選ぶ方法。会議ごとに 1 台、またはリージョン別に複数台。</translation>
    </message>
    <message>
        <source>How bridges of visitors are chosen.</source>
        <translation>視聴者のブリッジを選ぶ方法。</translation>
    </message>
    <message>
        <source>Which connection reaches the bridges.</source>
        <translation>ブリッジとの通信に使う接続。</translation>
    </message>
    <message>
        <source>Send sound redundantly, which helps on lossy lines.</source>
        <translation>音声を冗長化して送ります。パケット損失の多い回線で有効です。</translation>
    </message>
    <message>
        <source>Allow AV1.</source>
        <translation>AV1 を許可します。</translation>
    </message>
    <message>
        <source>Allow H.264.</source>
        <translation>H.264 を許可します。</translation>
    </message>
    <message>
        <source>Allow VP8.</source>
        <translation>VP8 を許可します。</translation>
    </message>
    <message>
        <source>Allow VP9.</source>
        <translation>VP9 を許可します。</translation>
    </message>
    <message>
        <source>The first in a room becomes its moderator, and the next one when that one leaves.</source>
        <translation>会議室に最初に入った人がモデレーターになり、その人が退出すると次の人が引き継ぎます。</translation>
    </message>
    <message>
        <source>Only moderators may record or call out.</source>
        <translation>録画と外部への発信はモデレーターだけができます。</translation>
    </message>
    <message>
        <source>How long a new room waits for its first participant.</source>
        <translation>新しい会議室が最初の参加者を待つ時間。</translation>
    </message>
    <message>
        <source>Most participants with an open microphone at a time. The others are muted.</source>
        <translation>同時にマイクをオンにできる参加者の上限。ほかの人はミュートされます。</translation>
    </message>
    <message>
        <source>Everybody in a large conference</source>
        <translation>大規模な会議の全員</translation>
    </message>
    <message>
        <source>Most streams of one participant.</source>
        <translation>参加者 1 人のストリーム数の上限。</translation>
    </message>
    <message>
        <source>Most participants with their camera on at a time.</source>
        <translation>同時にカメラをオンにできる参加者の上限。</translation>
    </message>
    <message>
        <source>From how many participants on a bridge is used.</source>
        <translation>参加者が何人になったらブリッジを使うか。</translation>
    </message>
    <message>
        <source>How often a participant may ask for a new connection within the interval.</source>
        <translation>間隔内に参加者が新しい接続を要求できる回数。</translation>
    </message>
    <message>
        <source>Give shared documents a random name instead of that of the room.</source>
        <translation>共有文書に会議室名ではなくランダムな名前を付けます。</translation>
    </message>
    <message>
        <source>How long the media of the last participant is kept.</source>
        <translation>最後の参加者のメディアを保持する時間。</translation>
    </message>
    <message>
        <source>Delay of changes in a conference of this many participants or more.</source>
        <translation>参加者がこの人数以上の会議で変更を遅らせる時間。</translation>
    </message>
    <message>
        <source>Offer the health page. Without it the page answers 404.</source>
        <translation>ヘルスページを提供します。無効だとページは 404 を返します。</translation>
    </message>
    <message>
        <source>How often Jicofo examines itself.</source>
        <translation>Jicofo が自己診断する間隔。</translation>
    </message>
    <message>
        <source>The room that recorders report to. They must be configured with the same one.</source>
        <translation>レコーダーが報告するルーム。レコーダー側にも同じルームの設定が必要です。</translation>
    </message>
    <message>
        <source>How many other recorders are tried when one fails to start. -1 is without end.</source>
        <translation>レコーダーが起動に失敗したとき、ほかに何台試すか。-1 で無制限。</translation>
    </message>
    <message>
        <source>The room that recorders for calls over SIP report to.</source>
        <translation>SIP 通話用のレコーダーが報告するルーム。</translation>
    </message>
    <message>
        <source>The room that SIP gateways and transcribers report to.</source>
        <translation>SIP ゲートウェイと文字起こしが報告するルーム。</translation>
    </message>
    <message>
        <source>Where this Jicofo stands. Bridges nearby are preferred.</source>
        <translation>この Jicofo の所在リージョン。近くのブリッジを優先します。</translation>
    </message>
    <message>
        <source>How often some of the metrics are counted anew.</source>
        <translation>一部のメトリクスを集計し直す間隔。</translation>
    </message>
    <message>
        <source>Let bridges of different versions share a conference. For tests only.</source>
        <translation>異なるバージョンのブリッジで 1 つの会議を分担することを許可します。テスト専用です。</translation>
    </message>
    <message>
        <source>Let conferences share several bridges. The bridges need their own switch, and the selection strategy must use it.</source>
        <translation>1 つの会議を複数のブリッジで分担します。ブリッジ側の設定も必要で、選択戦略もこれを使うものにします。</translation>
    </message>
    <message>
        <source>Let clients ask for a conference by HTTP.</source>
        <translation>クライアントが HTTP で会議を要求できるようにします。</translation>
    </message>
    <message>
        <source>Offer the debug pages.</source>
        <translation>デバッグページを提供します。</translation>
    </message>
    <message>
        <source>Offer statistics, metrics, debug pages and control by HTTP.</source>
        <translation>統計、メトリクス、デバッグページ、制御を HTTP で提供します。</translation>
    </message>
    <message>
        <source>Address that statistics, metrics, debug pages and control listen on. Nothing there asks for a password.</source>
        <translation>統計、メトリクス、デバッグページ、制御が待ち受けるアドレス。いずれもパスワードは求められません。</translation>
    </message>
    <message>
        <source>Allow participants to be moved to other bridges by HTTP.</source>
        <translation>HTTP で参加者をほかのブリッジに移動できるようにします。</translation>
    </message>
    <message>
        <source>Allow conferences to be pinned to a version of the bridges.</source>
        <translation>会議をブリッジの特定バージョンにピン留めできるようにします。</translation>
    </message>
    <message>
        <source>Port of statistics, metrics, debug pages and control.</source>
        <translation>統計、メトリクス、デバッグページ、制御のポート。</translation>
    </message>
    <message>
        <source>Offer metrics for Prometheus.</source>
        <translation>Prometheus 用のメトリクスを提供します。</translation>
    </message>
    <message>
        <source>Use data channels between clients and bridges.</source>
        <translation>クライアントとブリッジの間でデータチャネルを使います。</translation>
    </message>
    <message>
        <source>Visitors see and hear at once, without a moderator who goes live.</source>
        <translation>モデレーターが配信を始めなくても、視聴者はすぐに視聴できます。</translation>
    </message>
    <message>
        <source>Send people beyond the limit to visitor nodes, where they watch and listen only.</source>
        <translation>上限を超えた人を視聴者ノードに送ります。そこでは視聴のみできます。</translation>
    </message>
    <message>
        <source>Those who join a full conference</source>
        <translation>満員の会議に参加する人</translation>
    </message>
    <message>
        <source>Visitors that one node is to take.</source>
        <translation>1 つのノードが受け持つ視聴者数。</translation>
    </message>
    <message>
        <source>Only rooms that ask for visitors get them.</source>
        <translation>視聴者を要求した会議室だけが受け入れます。</translation>
    </message>
    <message>
        <source>The component that stands for Jicofo towards clients, usually focus. and the main domain.</source>
        <translation>クライアントに対して Jicofo の代わりとなるコンポーネント。通常は focus. とメインドメイン。</translation>
    </message>
    <message>
        <source>Conference service of the deployment.</source>
        <translation>この環境の会議サービス。</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for clients.</source>
        <translation>クライアント用接続で、どの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>XMPP domain of the account for clients.</source>
        <translation>クライアント用アカウントの XMPP ドメイン。</translation>
    </message>
    <message>
        <source>Connect to clients.</source>
        <translation>クライアント用に接続します。</translation>
    </message>
    <message>
        <source>XMPP server of the connection for clients.</source>
        <translation>クライアント用接続の XMPP サーバー。</translation>
    </message>
    <message>
        <source>Password of the account for clients.</source>
        <translation>クライアント用アカウントのパスワード。</translation>
    </message>
    <message>
        <source>XMPP port of the connection for clients.</source>
        <translation>クライアント用接続の XMPP ポート。</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for clients.</source>
        <translation>クライアント用接続で Jicofo が応答を待つ時間。</translation>
    </message>
    <message>
        <source>Encrypt the connection for clients. Off only on loopback.</source>
        <translation>クライアント用接続を暗号化します。無効にしてよいのはループバックだけです。</translation>
    </message>
    <message>
        <source>Account for clients.</source>
        <translation>クライアント用アカウント。</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for bridges.</source>
        <translation>ブリッジ用接続で、どの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>XMPP domain of the account for bridges.</source>
        <translation>ブリッジ用アカウントの XMPP ドメイン。</translation>
    </message>
    <message>
        <source>Connect to bridges.</source>
        <translation>ブリッジ用に接続します。</translation>
    </message>
    <message>
        <source>XMPP server of the connection for bridges.</source>
        <translation>ブリッジ用接続の XMPP サーバー。</translation>
    </message>
    <message>
        <source>Password of the account for bridges.</source>
        <translation>ブリッジ用アカウントのパスワード。</translation>
    </message>
    <message>
        <source>XMPP port of the connection for bridges.</source>
        <translation>ブリッジ用接続の XMPP ポート。</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for bridges.</source>
        <translation>ブリッジ用接続で Jicofo が応答を待つ時間。</translation>
    </message>
    <message>
        <source>Encrypt the connection for bridges. Off only on loopback.</source>
        <translation>ブリッジ用接続を暗号化します。無効にしてよいのはループバックだけです。</translation>
    </message>
    <message>
        <source>Account for bridges.</source>
        <translation>ブリッジ用アカウント。</translation>
    </message>
    <message>
        <source>Domains whose members may say that they are recorders, usually the hidden one.</source>
        <translation>メンバーがレコーダーを名乗ってよいドメイン。通常は非表示ドメイン。</translation>
    </message>
    <message>
        <source>Conference service of a visitor node.</source>
        <translation>視聴者ノードの会議サービス。</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for a visitor node.</source>
        <translation>視聴者ノード用接続で、どの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>XMPP domain of the account for a visitor node.</source>
        <translation>視聴者ノード用アカウントの XMPP ドメイン。</translation>
    </message>
    <message>
        <source>Connect to a visitor node.</source>
        <translation>視聴者ノード用に接続します。</translation>
    </message>
    <message>
        <source>XMPP server of the connection for a visitor node.</source>
        <translation>視聴者ノード用接続の XMPP サーバー。</translation>
    </message>
    <message>
        <source>Password of the account for a visitor node.</source>
        <translation>視聴者ノード用アカウントのパスワード。</translation>
    </message>
    <message>
        <source>XMPP port of the connection for a visitor node.</source>
        <translation>視聴者ノード用接続の XMPP ポート。</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for a visitor node.</source>
        <translation>視聴者ノード用接続で Jicofo が応答を待つ時間。</translation>
    </message>
    <message>
        <source>Encrypt the connection for a visitor node. Off only on loopback.</source>
        <translation>視聴者ノード用接続を暗号化します。無効にしてよいのはループバックだけです。</translation>
    </message>
    <message>
        <source>Account for a visitor node.</source>
        <translation>視聴者ノード用アカウント。</translation>
    </message>
    <message>
        <source>Network interfaces that media may use. The others are left alone.</source>
        <translation>メディアが使ってよいネットワークインターフェース。ほかは使いません。</translation>
    </message>
    <message>
        <source>Network interfaces that media must not use.</source>
        <translation>メディアが使ってはならないネットワークインターフェース。</translation>
    </message>
    <message>
        <source>Ask Amazon for the public address of this machine.</source>
        <translation>このマシンのグローバルアドレスを Amazon に問い合わせます。</translation>
    </message>
    <message>
        <source>Public addresses of this bridge behind NAT.</source>
        <translation>NAT 配下にあるこのブリッジのグローバルアドレス。</translation>
    </message>
    <message>
        <source>Address of this machine.</source>
        <translation>このマシンのアドレス。</translation>
    </message>
    <message>
        <source>Address that participants reach it by.</source>
        <translation>参加者がこのマシンに到達するためのアドレス。</translation>
    </message>
    <message>
        <source>STUN servers that tell this bridge its public address, each as host:port.</source>
        <translation>このブリッジにグローバルアドレスを教える STUN サーバー。それぞれ host:port の形式。</translation>
    </message>
    <message>
        <source>Size of the receive buffer of the media port. The kernel must allow it.</source>
        <translation>メディアポートの受信バッファーのサイズ。カーネルが許す範囲であること。</translation>
    </message>
    <message>
        <source>Offer addresses of IPv6 to participants.</source>
        <translation>参加者に IPv6 アドレスを提示します。</translation>
    </message>
    <message>
        <source>Drop packets that hold silence as soon as they come in.</source>
        <translation>無音のパケットを受信時点で破棄します。</translation>
    </message>
    <message>
        <source>What is done with redundant sound: left as it is, taken away, or added for everybody.</source>
        <translation>冗長音声の扱い：そのまま、取り除く、または全員分に付加する。</translation>
    </message>
    <message>
        <source>How the bandwidth of participants is estimated.</source>
        <translation>参加者の帯域の推定方法。</translation>
    </message>
    <message>
        <source>Allow the recording of media packets without encryption. For tests only.</source>
        <translation>暗号化されていないメディアパケットの記録を許可します。テスト専用です。</translation>
    </message>
    <message>
        <source>Library that encrypts media. OpenSSL is the fastest on Linux.</source>
        <translation>メディアを暗号化するライブラリ。Linux では OpenSSL が最速です。</translation>
    </message>
    <message>
        <source>Offer the statistics page /colibri/stats and the control of conferences by HTTP.</source>
        <translation>統計ページ /colibri/stats と会議の制御を HTTP で提供します。</translation>
    </message>
    <message>
        <source>Accept any certificate of the XMPP server.</source>
        <translation>XMPP サーバーのどの証明書も受け入れます。</translation>
    </message>
    <message>
        <source>XMPP domain of the account, usually auth. and the main domain.</source>
        <translation>アカウントの XMPP ドメイン。通常は auth. とメインドメイン。</translation>
    </message>
    <message>
        <source>XMPP server that this bridge logs in to.</source>
        <translation>このブリッジがログインする XMPP サーバー。</translation>
    </message>
    <message>
        <source>The brewery rooms that this bridge joins, with commas between them. Jicofo must look into the same one.</source>
        <translation>このブリッジが参加する brewery ルーム（カンマ区切り）。Jicofo も同じルームを見ている必要があります。</translation>
    </message>
    <message>
        <source>Name of this bridge in the brewery. Each bridge needs one of its own.</source>
        <translation>brewery でのこのブリッジの名前。ブリッジごとに固有の名前が必要です。</translation>
    </message>
    <message>
        <source>Password of the account of this bridge.</source>
        <translation>このブリッジのアカウントのパスワード。</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>XMPP サーバーのポート。</translation>
    </message>
    <message>
        <source>Account of this bridge.</source>
        <translation>このブリッジのアカウント。</translation>
    </message>
    <message>
        <source>How often the load of this bridge is told to Jicofo.</source>
        <translation>このブリッジの負荷を Jicofo に知らせる間隔。</translation>
    </message>
    <message>
        <source>Tell Jicofo only the listed figures. It saves traffic in a large brewery.</source>
        <translation>列挙した数値だけを Jicofo に知らせます。大きな brewery では通信量を減らせます。</translation>
    </message>
    <message>
        <source>The shared screen on stage may exceed the estimated bandwidth.</source>
        <translation>メイン画面に表示中の共有画面は推定帯域を超えてかまいません。</translation>
    </message>
    <message>
        <source>Most videos that anybody is sent by this bridge. -1 is without limit.</source>
        <translation>このブリッジが各参加者に送る映像の最大数。-1 で無制限。</translation>
    </message>
    <message>
        <source>Everybody on this bridge</source>
        <translation>このブリッジの全員</translation>
    </message>
    <message>
        <source>Height that the picture on stage gets before others get more.</source>
        <translation>ほかの画面を上げる前に、メイン画面に確保する高さ。</translation>
    </message>
    <message>
        <source>Send no more than the estimated bandwidth of each participant. Off, weak lines are flooded.</source>
        <translation>各参加者の推定帯域を超えて送信しません。無効だと弱い回線があふれます。</translation>
    </message>
    <message>
        <source>A conference or participant without any activity for this long is forgotten.</source>
        <translation>この時間まったく活動のない会議や参加者は破棄されます。</translation>
    </message>
    <message>
        <source>Silent for this long, a participant is shown as disconnected.</source>
        <translation>この時間何も届かない参加者は切断として表示されます。</translation>
    </message>
    <message>
        <source>How often this bridge examines itself.</source>
        <translation>このブリッジが自己診断する間隔。</translation>
    </message>
    <message>
        <source>Unhealthy while the STUN servers do not answer.</source>
        <translation>STUN サーバーが応答しない間は異常とします。</translation>
    </message>
    <message>
        <source>Unhealthy while no public address is known. Switch it off on a private network.</source>
        <translation>グローバルアドレスが不明な間は異常とします。プライベートネットワークでは無効にします。</translation>
    </message>
    <message>
        <source>Once unhealthy, always unhealthy: only a restart cures it then.</source>
        <translation>一度異常になると異常のままになり、再起動でしか直りません。</translation>
    </message>
    <message>
        <source>Without a result for this long the bridge counts as unhealthy. It must be longer than the interval.</source>
        <translation>この時間結果がなければ、ブリッジは異常とみなされます。間隔より長くする必要があります。</translation>
    </message>
    <message>
        <source>Address that health, metrics, debug pages and control listen on. Nothing there asks for a password.</source>
        <translation>ヘルス、メトリクス、デバッグページ、制御が待ち受けるアドレス。いずれもパスワードは求められません。</translation>
    </message>
    <message>
        <source>Port of health, metrics, debug pages and control.</source>
        <translation>ヘルス、メトリクス、デバッグページ、制御のポート。</translation>
    </message>
    <message>
        <source>Port of the bridge channel over WebSocket. -1 switches it off.</source>
        <translation>WebSocket によるブリッジチャネルのポート。-1 で無効。</translation>
    </message>
    <message>
        <source>Port of the bridge channel over WebSocket with TLS of its own. -1 switches it off.</source>
        <translation>自前の TLS を使う WebSocket によるブリッジチャネルのポート。-1 で無効。</translation>
    </message>
    <message>
        <source>Tell participants the private addresses too. Needed where they sit in the same network.</source>
        <translation>プライベートアドレスも参加者に知らせます。参加者が同じネットワークにいる場合に必要です。</translation>
    </message>
    <message>
        <source>The port that all media comes in on, by UDP. The firewall must let it in from everywhere.</source>
        <translation>すべてのメディアが届く UDP ポート。ファイアウォールはどこからの通信も通す必要があります。</translation>
    </message>
    <message>
        <source>Start drained: no conference is put on this bridge until it is undrained.</source>
        <translation>ドレイン状態で起動します。解除するまで、このブリッジに会議は割り当てられません。</translation>
    </message>
    <message>
        <source>Stress that one more participant is expected to bring. Jicofo counts with it for those who have just joined.</source>
        <translation>参加者が 1 人増えると見込まれる負荷。Jicofo は参加直後の人をこの値で計算します。</translation>
    </message>
    <message>
        <source>Most videos that anybody is sent in a conference of this many participants or more.</source>
        <translation>参加者がこの人数以上の会議で、各参加者に送る映像の最大数。</translation>
    </message>
    <message>
        <source>Share of the processor at which stress is 1.</source>
        <translation>負荷が 1 となるプロセッサー使用率。</translation>
    </message>
    <message>
        <source>What stress is measured by: the processor suits any machine, the packet rate needs a threshold of its own.</source>
        <translation>負荷を何で測るか：プロセッサーはどのマシンにも合い、パケットレートには専用のしきい値が必要です。</translation>
    </message>
    <message>
        <source>Packets a second at which stress is 1.</source>
        <translation>負荷が 1 となる毎秒のパケット数。</translation>
    </message>
    <message>
        <source>Forward fewer videos to everybody while this bridge is overloaded.</source>
        <translation>このブリッジが過負荷の間、全員に転送する映像を減らします。</translation>
    </message>
    <message>
        <source>Always forward the dominant speaker as well.</source>
        <translation>主発言者も常に転送します。</translation>
    </message>
    <message>
        <source>How many loudest speakers are forwarded.</source>
        <translation>音量の大きい発言者を何人まで転送するか。</translation>
    </message>
    <message>
        <source>Forward the sound of the loudest speakers only.</source>
        <translation>音量の大きい発言者の音声だけを転送します。</translation>
    </message>
    <message>
        <source>Keep addresses of participants out of the log.</source>
        <translation>参加者のアドレスをログに残しません。</translation>
    </message>
    <message>
        <source>Share conferences with other bridges. Jicofo needs its own switch for it.</source>
        <translation>ほかのブリッジと会議を分担します。Jicofo 側の設定も必要です。</translation>
    </message>
    <message>
        <source>Where this bridge stands. Jicofo prefers bridges of the region of a participant.</source>
        <translation>このブリッジの所在リージョン。Jicofo は参加者と同じリージョンのブリッジを優先します。</translation>
    </message>
    <message>
        <source>Name of this bridge among bridges that share conferences. Each needs one of its own.</source>
        <translation>会議を分担するブリッジの間でのこのブリッジの名前。ブリッジごとに固有の名前が必要です。</translation>
    </message>
    <message>
        <source>Offer the debug pages, which hold the detail of every conference.</source>
        <translation>各会議の詳細を含むデバッグページを提供します。</translation>
    </message>
    <message>
        <source>Allow drain mode to be switched by HTTP.</source>
        <translation>HTTP でドレインモードを切り替えられるようにします。</translation>
    </message>
    <message>
        <source>Offer the health page.</source>
        <translation>ヘルスページを提供します。</translation>
    </message>
    <message>
        <source>Allow shutdown by HTTP. It needs the control by HTTP as well.</source>
        <translation>HTTP でのシャットダウンを許可します。HTTP での制御も必要です。</translation>
    </message>
    <message>
        <source>Offer data channels. Current web clients use them where there is no WebSocket.</source>
        <translation>データチャネルを提供します。WebSocket がない場合、現行の Web クライアントが使います。</translation>
    </message>
    <message>
        <source>Longest time that a graceful shutdown waits for conferences to end.</source>
        <translation>グレースフルシャットダウンが会議の終了を待つ最長時間。</translation>
    </message>
    <message>
        <source>A graceful shutdown ends when no more than this many participants are left.</source>
        <translation>残りの参加者がこの人数以下になると、グレースフルシャットダウンの待機を終えます。</translation>
    </message>
    <message>
        <source>Time that Jicofo gets to move the last participants away.</source>
        <translation>最後の参加者を移動するために Jicofo に与える時間。</translation>
    </message>
    <message>
        <source>Most audio streams that are sent to one participant.</source>
        <translation>1 人の参加者に送る音声ストリームの最大数。</translation>
    </message>
    <message>
        <source>Most video streams that are sent to one participant.</source>
        <translation>1 人の参加者に送る映像ストリームの最大数。</translation>
    </message>
    <message>
        <source>How often figures are made anew.</source>
        <translation>数値を更新する間隔。</translation>
    </message>
    <message>
        <source>Offer the time that packets spend in this bridge as metrics.</source>
        <translation>パケットがこのブリッジ内に留まる時間をメトリクスとして提供します。</translation>
    </message>
    <message>
        <source>Tell clients the version of this bridge.</source>
        <translation>クライアントにこのブリッジのバージョンを知らせます。</translation>
    </message>
    <message>
        <source>A name that is added to the version. Bridges share conferences only with bridges of the same one.</source>
        <translation>バージョンに付加する名前。ブリッジは同じ名前のブリッジとだけ会議を分担します。</translation>
    </message>
    <message>
        <source>Hosts that are announced to participants, with the port.</source>
        <translation>参加者に通知するホスト（ポート付き）。</translation>
    </message>
    <message>
        <source>Offer the bridge channel over WebSocket. The web server must pass it on.</source>
        <translation>WebSocket でブリッジチャネルを提供します。Web サーバーで中継する必要があります。</translation>
    </message>
    <message>
        <source>Name in the address of the WebSocket, by which the web server finds this bridge. Each needs one of its own.</source>
        <translation>WebSocket のアドレスに含まれる名前。Web サーバーはこれでこのブリッジを見つけます。ブリッジごとに固有の名前が必要です。</translation>
    </message>
    <message>
        <source>Announce wss instead of ws.</source>
        <translation>ws ではなく wss を通知します。</translation>
    </message>
    <message>
        <source>Accounts with all rights here: Jicofo's in the room components.</source>
        <translation>ここですべての権限を持つアカウント。会議室コンポーネントでは Jicofo のもの。</translation>
    </message>
    <message>
        <source>Who has no token is a guest.</source>
        <translation>トークンを持たない人はゲストになります。</translation>
    </message>
    <message>
        <source>Strangers make accounts. Leave it false.</source>
        <translation>部外者がアカウントを作れます。false のままにします。</translation>
    </message>
    <message>
        <source>Name that tokens must be issued for.</source>
        <translation>トークンの発行対象でなければならない名前。</translation>
    </message>
    <message>
        <source>Audiences of tokens that are accepted.</source>
        <translation>受け入れるトークンのオーディエンス。</translation>
    </message>
    <message>
        <source>Issuers of tokens that are accepted.</source>
        <translation>受け入れるトークンの発行者。</translation>
    </message>
    <message>
        <source>Where public keys of tokens are.</source>
        <translation>トークンの公開鍵の場所。</translation>
    </message>
    <message>
        <source>How people log in: jitsi-anonymous, token, internal_hashed, ldap2 and others.</source>
        <translation>ログイン方法：jitsi-anonymous、token、internal_hashed、ldap2 など。</translation>
    </message>
    <message>
        <source>Component of breakout rooms.</source>
        <translation>ブレイクアウトルームのコンポーネント。</translation>
    </message>
    <message>
        <source>Ports for XMPP clients: bridges, Jicofo and recorders log in there.</source>
        <translation>XMPP クライアント用のポート。ブリッジ、Jicofo、レコーダーがここにログインします。</translation>
    </message>
    <message>
        <source>Clients must use TLS. The web comes by BOSH or WebSocket, where nginx does it.</source>
        <translation>クライアントに TLS を必須とします。Web は BOSH か WebSocket で接続し、TLS は nginx が担います。</translation>
    </message>
    <message>
        <source>Admins of a component own its rooms. Prosody 13 needs true for Jicofo.</source>
        <translation>コンポーネントの管理者をその会議室の所有者とします。Prosody 13 では Jicofo のために true が必要です。</translation>
    </message>
    <message>
        <source>Module that makes this component, such as muc.</source>
        <translation>このコンポーネントを構成するモジュール。muc など。</translation>
    </message>
    <message>
        <source>BOSH counts as encrypted: nginx does it.</source>
        <translation>BOSH を暗号化済みとみなします。暗号化は nginx が担います。</translation>
    </message>
    <message>
        <source>WebSocket counts as encrypted: nginx does it.</source>
        <translation>WebSocket を暗号化済みとみなします。暗号化は nginx が担います。</translation>
    </message>
    <message>
        <source>A token's domain must be that of the room.</source>
        <translation>トークンのドメインは会議室のドメインと一致する必要があります。</translation>
    </message>
    <message>
        <source>This host is there.</source>
        <translation>このホストを有効にします。</translation>
    </message>
    <message>
        <source>Secret that TURN logins are made with; the same as coturn's.</source>
        <translation>TURN のログインを作る共有シークレット。coturn と同じものにします。</translation>
    </message>
    <message>
        <source>STUN and TURN servers that clients are told of.</source>
        <translation>クライアントに知らせる STUN と TURN サーバー。</translation>
    </message>
    <message>
        <source>Host for requests that name none of them.</source>
        <translation>どのホストも指定しない要求に使うホスト。</translation>
    </message>
    <message>
        <source>Addresses that HTTP listens on. Keep it on this machine.</source>
        <translation>HTTP が待ち受けるアドレス。このマシン内に留めます。</translation>
    </message>
    <message>
        <source>Ports of HTTP without TLS.</source>
        <translation>TLS なしの HTTP のポート。</translation>
    </message>
    <message>
        <source>Ports of HTTP with TLS.</source>
        <translation>TLS ありの HTTP のポート。</translation>
    </message>
    <message>
        <source>Component of lobbies.</source>
        <translation>ロビーのコンポーネント。</translation>
    </message>
    <message>
        <source>Where the log goes, by level.</source>
        <translation>ログの出力先（レベル別）。</translation>
    </message>
    <message>
        <source>Component of the meetings.</source>
        <translation>会議のコンポーネント。</translation>
    </message>
    <message>
        <source>Modules that are not loaded although they would be.</source>
        <translation>通常は読み込まれるが、読み込まないモジュール。</translation>
    </message>
    <message>
        <source>Modules that are loaded, for this host beside those of all hosts.</source>
        <translation>読み込むモジュール。全ホスト共通のものに加えて、このホストで読み込みます。</translation>
    </message>
    <message>
        <source>Component of the meetings that this one serves.</source>
        <translation>このコンポーネントが対象とする会議のコンポーネント。</translation>
    </message>
    <message>
        <source>Domains that pass lobbies: the recorder's.</source>
        <translation>ロビーを素通りできるドメイン：レコーダーのもの。</translation>
    </message>
    <message>
        <source>Domain that tenants are below.</source>
        <translation>テナントの上位にあるドメイン。</translation>
    </message>
    <message>
        <source>Most people in a room.</source>
        <translation>1 つの会議室の最大人数。</translation>
    </message>
    <message>
        <source>Accounts that need no room password: Jicofo's.</source>
        <translation>会議室のパスワードが不要なアカウント：Jicofo のもの。</translation>
    </message>
    <message>
        <source>epoll, or event for Lua with libevent.</source>
        <translation>epoll。Lua で libevent を使う場合は event。</translation>
    </message>
    <message>
        <source>Who may read the metrics.</source>
        <translation>メトリクスを読める相手。</translation>
    </message>
    <message>
        <source>Folders with more modules: those of Jitsi.</source>
        <translation>追加モジュールのフォルダー：Jitsi のもの。</translation>
    </message>
    <message>
        <source>Where public keys of system tokens are: ending rooms and removing people needs it.</source>
        <translation>システムトークンの公開鍵の場所：会議室の終了と参加者の退出処理に必要です。</translation>
    </message>
    <message>
        <source>Only admins make rooms: Jicofo does.</source>
        <translation>管理者だけが会議室を作れます。作成は Jicofo が行います。</translation>
    </message>
    <message>
        <source>Seconds that a lost connection is kept for.</source>
        <translation>切れた接続を保持する秒数。</translation>
    </message>
    <message>
        <source>Certificate with its chain.</source>
        <translation>証明書とそのチェーン。</translation>
    </message>
    <message>
        <source>Private key.</source>
        <translation>秘密鍵。</translation>
    </message>
    <message>
        <source>internal collects the figures for the metrics.</source>
        <translation>internal にすると、メトリクスの数値を収集します。</translation>
    </message>
    <message>
        <source>Where data are kept: memory for rooms, internal for accounts.</source>
        <translation>データの保存先：会議室は memory、アカウントは internal。</translation>
    </message>
    <message>
        <source>Account that this component stands for: Jicofo's.</source>
        <translation>このコンポーネントが代わりを務めるアカウント：Jicofo のもの。</translation>
    </message>
    <message>
        <source>Proxies whose word on a client's address counts.</source>
        <translation>通知するクライアントのアドレスを信用するプロキシ。</translation>
    </message>
    <message>
        <source>Accounts without limits: Jicofo's and the bridges'.</source>
        <translation>制限のないアカウント：Jicofo とブリッジのもの。</translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせる</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>Take the server's</source>
        <translation>サーバー側を採用</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Set up sudo…</source>
        <translation>sudo を設定…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>ファイルを再読み込み</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Form + text</source>
        <translation>フォーム + テキスト</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Select a shard or a server in the tree.</source>
        <translation>ツリーでシャードまたはサーバーを選択してください。</translation>
    </message>
    <message>
        <source>Its configuration files are read when you look at them.</source>
        <translation>設定ファイルは表示するときに読み取ります。</translation>
    </message>
    <message>
        <source>Asking the hosts…</source>
        <translation>ホストに問い合わせ中…</translation>
    </message>
    <message>
        <source>No files known for this shard.</source>
        <translation>このシャードには既知のファイルがありません。</translation>
    </message>
    <message>
        <source>Add SSH to a host to read its configuration.</source>
        <translation>ホストに SSH を追加すると、その設定を読み取れます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>This file changed on the server.</source>
        <translation>このファイルはサーバー上で変更されました。</translation>
    </message>
    <message>
        <source>This file changed on the server at %1 (%2).</source>
        <translation>このファイルは %1 にサーバー上で変更されました（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Your %n change(s) are kept.</source>
        <translation>
            <numerusform>行った変更 %n 件は保持されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>表示しているのは以前に読み取った内容です。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are marked in the text.</source>
        <translation>
            <numerusform>テキストに競合 %n 件の印が付いています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours and the server's stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Leave what is to be.</source>
        <translation>自分の内容とサーバーの内容が &lt;&lt;&lt;&lt;&lt;&lt;&lt; と &gt;&gt;&gt;&gt;&gt;&gt;&gt; の間にあります。必要なものだけを残してください。</translation>
    </message>
    <message>
        <source>The container makes this file anew at each start.</source>
        <translation>コンテナーは起動のたびにこのファイルを作り直します。</translation>
    </message>
    <message>
        <source>What is written here is lost then. Change what it is made from: .env, or a custom file.</source>
        <translation>その際、ここに書いた内容は失われます。生成元の .env かカスタムファイルを変更してください。</translation>
    </message>
    <message>
        <source>Rights on the host</source>
        <translation>ホスト上の権限</translation>
    </message>
    <message>
        <source>The account that Jitscope logs in with may not read this file.</source>
        <translation>Jitscope がログインに使うアカウントには、このファイルの読み取り権限がありません。</translation>
    </message>
    <message>
        <source>On the host, as root, either let the account itself read and write it:</source>
        <translation>ホスト上で root として、このアカウント自体にファイルの読み書きを許可します：</translation>
    </message>
    <message>
        <source>or let it use sudo without a password (visudo):</source>
        <translation>または、パスワードなしでの sudo の使用を許可します（visudo）：</translation>
    </message>
</context>
<context>
    <name>ConfigServed</name>
    <message>
        <source>The address of the site is not known: base = in [shard.canary] of the fleet file says it.</source>
        <translation>サイトのアドレスが不明です。フリートファイルの [shard.canary] に base = で指定してください。</translation>
    </message>
    <message>
        <source>This file is of another site: %1.</source>
        <translation>このファイルは別のサイト（%1）のものです。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 に接続できません。</translation>
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
        <source>What %1 answers is no such JavaScript.</source>
        <translation>%1 の応答は想定した JavaScript ではありません。</translation>
    </message>
    <message>
        <source>%1 does not give it.</source>
        <translation>%1 はこのファイルを返しません。</translation>
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
        <translation>
            <numerusform>Jicofo の録画失敗は計 %1 件、うちこの間に %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation>
            <numerusform>Jicofo の録画失敗は %n 件、使用のたびに増加</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicofo marked it as failed at %1</source>
        <translation>%1 に Jicofo が失敗と記録</translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation>
            <numerusform>使用中が %n 回連続、最長 %1</numerusform>
        </translation>
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
        <translation>
            <numerusform>レコーダー %n 台が使用中と申告、Jicofo の把握は録画 %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>busy for %1</source>
        <translation>%1 前から使用中</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation>
            <numerusform>システムエラー %n 件</numerusform>
        </translation>
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
        <translation>
            <numerusform>brewery に同名のログインが %n 件</numerusform>
        </translation>
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
        <translation>
            <numerusform>Prosody のログに %n 行: %1</numerusform>
        </translation>
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
    <message>
        <source>%1 ffmpeg and %2 browser drivers run on its machine</source>
        <translation>マシン上で ffmpeg が %1 個、ブラウザードライバーが %2 個動作中</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 中 %1 が空き</translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) failed in a row: %1</source>
        <translation>
            <numerusform>テスト録画が %n 回続けて失敗: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 は %2 と報告</translation>
    </message>
    <message>
        <source>%1 says “%2”</source>
        <translation>%1 は「%2」と報告</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on %1</source>
        <translation>
            <numerusform>%1 に %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends newcomers to %2</source>
        <translation>%1 は新しい参加者を %2 へ送ります</translation>
    </message>
    <message>
        <source>Jicofo does not list it</source>
        <translation>Jicofo の一覧になし</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n person(s)</source>
        <translation>
            <numerusform>Jicofo では %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no bridge lists it</source>
        <translation>どのブリッジの一覧にもなし</translation>
    </message>
    <message numerus="yes">
        <source>bridges carry %n person(s)</source>
        <translation>
            <numerusform>ブリッジが %n 人を担当</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody does not list it</source>
        <translation>Prosody の一覧になし</translation>
    </message>
    <message numerus="yes">
        <source>Prosody counts %n person(s)</source>
        <translation>
            <numerusform>Prosody では %n 人</numerusform>
        </translation>
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
    <message>
        <source>Certain: the file that grows on its machine is %1, and that room has a recorder.</source>
        <translation>確実: マシン上で増え続けているファイルは %1 のもので、その会議室にはレコーダーがいます。</translation>
    </message>
    <message>
        <source>Likely: no other busy recorder fits this room's recorder.</source>
        <translation>おそらく: この会議室のレコーダーに当てはまる使用中のレコーダーはほかにありません。</translation>
    </message>
    <message>
        <source>It records nothing.</source>
        <translation>録画していません。</translation>
    </message>
    <message>
        <source>Unknown: Jibri does not say which room it records, and several would fit. With ssh = in the fleet file the file that it writes tells.</source>
        <translation>不明: Jibri はどの会議室を録画しているかを伝えず、候補が複数あります。フリートファイルに ssh = があれば、書き込み中のファイルから分かります。</translation>
    </message>
    <message>
        <source>%1: the command on its machine was refused: %2</source>
        <translation>%1: マシンでのコマンド実行が拒否されました: %2</translation>
    </message>
    <message>
        <source>%1: no page of a Jibri tells. With ssh = in the fleet file its machine is asked, once a minute.</source>
        <translation>%1: Jibri のどのページにもありません。フリートファイルに ssh = があれば、1 分ごとにマシンへ問い合わせます。</translation>
    </message>
    <message>
        <source>Disk left: no Jibri exports it. Over SSH (ssh = in the fleet file) its machine is asked; else its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = "%3".</source>
        <translation>ディスク残り: Jibri はこれを出力しません。SSH（フリートファイルの ssh =）があればマシンに問い合わせます。なければそのマシンの node_exporter が出力します（/metrics、キー %1、%2 にあります）。フリートファイルに alias = "%3" のホストとして書いてください。</translation>
    </message>
    <message>
        <source>%1 at the rate at which its latest recording grew: %2 each hour.</source>
        <translation>最新の録画が増えた速さで、あと %1 です。1 時間あたり %2。</translation>
    </message>
    <message>
        <source>a start failed</source>
        <translation>開始に失敗</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s)</source>
        <translation>
            <numerusform>システムエラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>canary: %1</source>
        <translation>テスト録画：%1</translation>
    </message>
    <message>
        <source>a session ended badly</source>
        <translation>セッションが異常終了</translation>
    </message>
    <message>
        <source>its counter</source>
        <translation>カウンター</translation>
    </message>
    <message>
        <source>its health page</source>
        <translation>ヘルスページ</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>検出機能</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>テスト録画</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>None was seen since %1, when this Jitscope began to watch.</source>
        <translation>この Jitscope が監視を始めた %1 以降、失敗は見つかっていません。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched since %1.</source>
        <translation>%1 から監視中。</translation>
    </message>
    <message>
        <source>%1: this machine has no swap.</source>
        <translation>%1: このマシンにスワップはありません。</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>It was not saved.</source>
        <translation>保存されませんでした。</translation>
    </message>
    <message>
        <source>%1: %2. What was there before is unchanged.</source>
        <translation>%1：%2。元の内容は変わっていません。</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
    </message>
    <message>
        <source>not told by this version</source>
        <translation>このバージョンでは提供されない</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>old</source>
        <translation>古い値</translation>
    </message>
    <message>
        <source>makes no sense now</source>
        <translation>現在は意味がない</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落の理由</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>ビットレート</translation>
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
        <source>Worst people then</source>
        <translation>当時品質が最も低かった参加者</translation>
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
    <message>
        <source>Signal sidecar</source>
        <translation>シグナル sidecar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another console keeps the history.</source>
        <translation>別のコンソールが履歴を保存しています。</translation>
    </message>
    <message>
        <source>It is %1. It could not be read from here.</source>
        <translation>それは %1 です。ここからは読み取れませんでした。</translation>
    </message>
    <message>
        <source>It is %1. This one reads what it keeps, and adds nothing.</source>
        <translation>それは %1 です。このコンソールは保存された内容を読み取るだけで、何も追加しません。</translation>
    </message>
    <message>
        <source>Nothing has to be done: when the other one ends, this one takes over within seconds.</source>
        <translation>対処は不要です。もう一方が終了すれば、数秒以内にこのコンソールが引き継ぎます。</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>履歴を書き込めません。</translation>
    </message>
    <message>
        <source>Nothing new is kept in %1: %2</source>
        <translation>%1 に新しい内容は保存されていません：%2</translation>
    </message>
    <message>
        <source>Let this account write to the file and its folder; it is tried again every few seconds.</source>
        <translation>このアカウントでファイルとそのフォルダーに書き込めるようにしてください。数秒ごとに再試行します。</translation>
    </message>
    <message>
        <source>The disk is full: the history waits.</source>
        <translation>ディスクがいっぱいです。履歴は書き込みを待っています。</translation>
    </message>
    <message>
        <source>%1 wait in memory.</source>
        <translation>%1 がメモリーで待機中です。</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, or lower the limits in the settings; then it goes on by itself.</source>
        <translation>%1 のあるディスクの空きを増やすか、設定で上限を下げてください。あとは自動的に再開します。</translation>
    </message>
    <message>
        <source>The history is of a later version of Jitscope.</source>
        <translation>履歴は新しいバージョンの Jitscope のものです。</translation>
    </message>
    <message>
        <source>It is left as it is; nothing is kept, and nothing of it can be shown (%1).</source>
        <translation>そのまま残します。何も保存されず、内容も表示できません（%1）。</translation>
    </message>
    <message>
        <source>Start that version, or move %1 elsewhere: a new one is then begun.</source>
        <translation>そのバージョンを起動するか、%1 を別の場所に移してください。新しい履歴を作成します。</translation>
    </message>
    <message>
        <source>The history is of an earlier version of Jitscope.</source>
        <translation>履歴は古いバージョンの Jitscope のものです。</translation>
    </message>
    <message>
        <source>It can be brought up to date only by a console that may write it (%1).</source>
        <translation>更新できるのは、書き込み権限のあるコンソールだけです（%1）。</translation>
    </message>
    <message>
        <source>Start one Jitscope as an account that may write %1.</source>
        <translation>%1 に書き込めるアカウントで一度 Jitscope を起動してください。</translation>
    </message>
    <message>
        <source>The history is not kept.</source>
        <translation>履歴は保存されていません。</translation>
    </message>
    <message>
        <source>It is tried again every few seconds. The log says more; `jitscope history verify` looks at the whole file.</source>
        <translation>数秒ごとに再試行します。詳細はログにあります。`jitscope history verify` でファイル全体を検査できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were lost for want of room.</source>
        <translation>
            <numerusform>空きがないため %n 個の値が失われました。</numerusform>
        </translation>
    </message>
    <message>
        <source>They waited in memory until it was too much. Charts have a gap there.</source>
        <translation>メモリーで待機していましたが、上限を超えました。グラフではその部分が空いています。</translation>
    </message>
    <message>
        <source>What comes once there is room is kept.</source>
        <translation>空きができた後のデータは保存されます。</translation>
    </message>
    <message>
        <source>A part of the history is damaged.</source>
        <translation>履歴の一部が破損しています。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>All the rest can be read. `jitscope history salvage` saves it into a new file.</source>
        <translation>残りはすべて読み取れます。`jitscope history salvage` で新しいファイルに救出できます。</translation>
    </message>
    <message>
        <source>All the rest was saved; the damaged file is kept as %1 until you remove it.</source>
        <translation>残りはすべて救出しました。破損したファイルは、削除されるまで %1 として残ります。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>このコンピューターの時計が %1 戻されました。</translation>
    </message>
    <message>
        <source>It then showed %1. Of the time that came twice the later figures are shown; events keep their order.</source>
        <translation>その後の時刻は %1 でした。重複した時間は後の値を表示し、イベントの順序は保たれます。</translation>
    </message>
    <message>
        <source>Let the computer follow a time server, lest it happen again.</source>
        <translation>再発を防ぐため、コンピューターの時刻をタイムサーバーに同期してください。</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>読み取りのみ</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>保存していない</translation>
    </message>
    <message>
        <source>Every 5 seconds</source>
        <translation>5 秒ごと</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>まだ不明</translation>
    </message>
    <message numerus="yes">
        <source>its size ends it after %n day(s)</source>
        <translation>
            <numerusform>サイズ上限により %n 日分</numerusform>
        </translation>
    </message>
    <message>
        <source>its size ends it within a day</source>
        <translation>サイズ上限により 1 日未満</translation>
    </message>
    <message>
        <source>comes to %1</source>
        <translation>%1 になる見込み</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>Stopped while it was starting</source>
        <translation>起動中に停止された</translation>
    </message>
    <message>
        <source>Chrome came up later than Jicofo waits (15 s). Jicofo gave up and sent a stop, and the stop closed the browser while it was still joining.</source>
        <translation>Chrome の起動が Jicofo の待ち時間（15 秒）に間に合いませんでした。Jicofo があきらめて停止を送り、参加処理中のブラウザーが閉じられました。</translation>
    </message>
    <message>
        <source>Restart with X server to free the host. A faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>X サーバーごと再起動してホストを空けてください。根本的には、より速いホストか長めの jicofo.xmpp.client.reply-timeout が必要です。</translation>
    </message>
    <message>
        <source>Left while joining</source>
        <translation>参加処理中に退出</translation>
    </message>
    <message>
        <source>The meeting page was told to leave twice, or while it was still joining. It goes along with a failed or stopped join and proves nothing by itself.</source>
        <translation>会議ページが退出を 2 回、または参加処理中に指示されました。参加の失敗や停止に伴って出るもので、これだけでは何も断定できません。</translation>
    </message>
    <message>
        <source>Look at the lines before it: they say why the join ended.</source>
        <translation>直前の行を確認してください。参加が終わった理由が書かれています。</translation>
    </message>
    <message>
        <source>Autostart lost a request</source>
        <translation>自動録画の要求が失われた</translation>
    </message>
    <message>
        <source>mod_jibri_autostart asks for a recording 3 s after somebody joined. Whoever it was had left by then, and the module breaks off: this recording was never asked for.</source>
        <translation>mod_jibri_autostart は誰かの参加から 3 秒後に録画を要求します。その時点で本人が退室しており、モジュールが中断しました。この録画は要求されていません。</translation>
    </message>
    <message>
        <source>Install a version of mod_jibri_autostart that checks for a missing occupant, and reload Prosody. Who waits presses record again.</source>
        <translation>参加者の不在を確認する版の mod_jibri_autostart を入れ、Prosody を再読み込みしてください。待っている人は録画ボタンをもう一度押します。</translation>
    </message>
    <message>
        <source>Driver and browser differ</source>
        <translation>ドライバーとブラウザーの版の不一致</translation>
    </message>
    <message>
        <source>Chrome was updated on this host and its driver was not, so no browser can be started. Jibri goes on saying IDLE and HEALTHY.</source>
        <translation>このホストで Chrome だけが更新され、ドライバーが古いままのため、ブラウザーを起動できません。Jibri は IDLE かつ HEALTHY と報告し続けます。</translation>
    </message>
    <message>
        <source>Install the chromedriver of the same version as Chrome, then restart when idle. Hold both packages, so that they are updated together.</source>
        <translation>Chrome と同じ版の chromedriver を入れ、待機中に再起動してください。両パッケージを固定し、必ず一緒に更新します。</translation>
    </message>
    <message>
        <source>The browser does not start</source>
        <translation>ブラウザーが起動しない</translation>
    </message>
    <message>
        <source>The driver could not start Chrome: versions that differ, no display, or a profile that is locked by an older browser.</source>
        <translation>ドライバーが Chrome を起動できませんでした。版の不一致、ディスプレイなし、または古いブラウザーによるプロファイルのロックが原因です。</translation>
    </message>
    <message>
        <source>Compare the versions of Chrome and chromedriver, look whether Xorg runs, then restart with X server.</source>
        <translation>Chrome と chromedriver の版を比べ、Xorg が動いているか確認し、X サーバーごと再起動してください。</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>ディスプレイなし</translation>
    </message>
    <message>
        <source>The X server that Chrome and ffmpeg use (:0) is not running or does not let them in.</source>
        <translation>Chrome と ffmpeg が使う X サーバー（:0）が動いていないか、接続を許可していません。</translation>
    </message>
    <message>
        <source>Restart with X server. If it comes back, read xorg.log: the dummy driver must be installed.</source>
        <translation>X サーバーごと再起動してください。再発するなら xorg.log を確認します。dummy ドライバーが必要です。</translation>
    </message>
    <message>
        <source>Chrome was started without an X server: jibri-xorg is not running.</source>
        <translation>X サーバーなしで Chrome が起動されました。jibri-xorg が動いていません。</translation>
    </message>
    <message>
        <source>Restart with X server.</source>
        <translation>X サーバーごと再起動してください。</translation>
    </message>
    <message>
        <source>X server has no screen</source>
        <translation>X サーバーに画面がない</translation>
    </message>
    <message>
        <source>Xorg found no usable driver: xserver-xorg-video-dummy is missing, or its configuration does not offer the resolution.</source>
        <translation>Xorg が使えるドライバーを見つけられませんでした。xserver-xorg-video-dummy がないか、その設定に必要な解像度がありません。</translation>
    </message>
    <message>
        <source>Install xserver-xorg-video-dummy, check /etc/jitsi/jibri/xorg-video-dummy.conf, restart with X server.</source>
        <translation>xserver-xorg-video-dummy を入れ、/etc/jitsi/jibri/xorg-video-dummy.conf を確認し、X サーバーごと再起動してください。</translation>
    </message>
    <message>
        <source>Chrome crashes at its start</source>
        <translation>Chrome が起動時にクラッシュ</translation>
    </message>
    <message>
        <source>Chrome ended before it could be driven: too little shared memory, no sandbox allowed in a container, or a full disk.</source>
        <translation>操作できるようになる前に Chrome が終了しました。共有メモリー不足、コンテナーでのサンドボックス不許可、またはディスクの満杯が原因です。</translation>
    </message>
    <message>
        <source>Give the container 2 GB of /dev/shm, add --no-sandbox to jibri.chrome.flags there, and look after the disk.</source>
        <translation>コンテナーに 2 GB の /dev/shm を割り当て、そこの jibri.chrome.flags に --no-sandbox を加え、ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The browser's page crashed</source>
        <translation>ブラウザーのページがクラッシュ</translation>
    </message>
    <message>
        <source>Chrome ran out of memory or of /dev/shm during the meeting.</source>
        <translation>会議中に Chrome のメモリーまたは /dev/shm が不足しました。</translation>
    </message>
    <message>
        <source>Give the host more memory, a container 2 GB of /dev/shm.</source>
        <translation>ホストのメモリーを増やし、コンテナーには 2 GB の /dev/shm を割り当ててください。</translation>
    </message>
    <message>
        <source>A recording could not be started</source>
        <translation>録画を開始できなかった</translation>
    </message>
    <message>
        <source>Chrome, its driver or the display failed before the Jibri turned busy. No other signal of it exists: it goes on saying IDLE and HEALTHY.</source>
        <translation>Jibri が使用中になる前に、Chrome、ドライバー、ディスプレイのいずれかが失敗しました。ほかに兆候はなく、IDLE かつ HEALTHY と報告し続けます。</translation>
    </message>
    <message>
        <source>Read the exception in the next lines, chromedriver.log and xorg.log; most often versions of browser and driver differ.</source>
        <translation>続く行の例外、chromedriver.log、xorg.log を確認してください。多くはブラウザーとドライバーの版の不一致です。</translation>
    </message>
    <message>
        <source>The meeting page does not load</source>
        <translation>会議ページが読み込めない</translation>
    </message>
    <message>
        <source>This host could not open the meeting's address in time: name, certificate, firewall or a page that is too slow.</source>
        <translation>このホストは会議のアドレスを時間内に開けませんでした。名前、証明書、ファイアウォール、または遅いページが原因です。</translation>
    </message>
    <message>
        <source>Open the base URL with curl on this host; for a private certificate add --ignore-certificate-errors to jibri.chrome.flags.</source>
        <translation>このホストで curl を使ってベース URL を開いてみてください。プライベート証明書なら jibri.chrome.flags に --ignore-certificate-errors を加えます。</translation>
    </message>
    <message>
        <source>It did not get into the room</source>
        <translation>会議室に入れなかった</translation>
    </message>
    <message>
        <source>The join ended with an error; the next lines say which. Often the recorder's account, the hidden domain, the certificate, or a lobby or password on the room.</source>
        <translation>参加がエラーで終わりました。内容は続く行にあります。多くはレコーダーのアカウント、非表示ドメイン、証明書、または会議室のロビーやパスワードが原因です。</translation>
    </message>
    <message>
        <source>Check call-login in jibri.conf, the hidden domain in Prosody and config.js, then make a canary recording.</source>
        <translation>jibri.conf の call-login と、Prosody および config.js の非表示ドメインを確認し、テスト録画をしてください。</translation>
    </message>
    <message>
        <source>The session failed to join</source>
        <translation>セッションが参加に失敗</translation>
    </message>
    <message>
        <source>The Jibri came up and did not get into the room. It stays HEALTHY and is chosen again at once.</source>
        <translation>Jibri は起動しましたが、会議室に入れませんでした。HEALTHY のままで、すぐまた選ばれます。</translation>
    </message>
    <message>
        <source>Check the recorder's account, the hidden domain, the certificate and the base URL.</source>
        <translation>レコーダーのアカウント、非表示ドメイン、証明書、ベース URL を確認してください。</translation>
    </message>
    <message>
        <source>The recorder's login is refused</source>
        <translation>レコーダーのログイン拒否</translation>
    </message>
    <message>
        <source>Prosody does not accept the account that the page joins with (call-login).</source>
        <translation>ページの参加に使うアカウント（call-login）を Prosody が受け付けません。</translation>
    </message>
    <message>
        <source>Set the password of the recorder account anew (prosodyctl passwd) and in jibri.conf, then restart when idle.</source>
        <translation>レコーダーのアカウントのパスワードを設定し直し（prosodyctl passwd）、jibri.conf にも書いて、待機中に再起動してください。</translation>
    </message>
    <message>
        <source>A login is refused</source>
        <translation>ログイン拒否</translation>
    </message>
    <message>
        <source>Prosody does not accept one of the Jibri's accounts: control-login for the brewery, call-login for the meeting.</source>
        <translation>Jibri のアカウントの 1 つを Prosody が受け付けません。control-login は brewery 用、call-login は会議用です。</translation>
    </message>
    <message>
        <source>Set the password anew in Prosody and in jibri.conf, then restart when idle.</source>
        <translation>Prosody と jibri.conf でパスワードを設定し直し、待機中に再起動してください。</translation>
    </message>
    <message>
        <source>A certificate is not trusted</source>
        <translation>証明書が信頼されていない</translation>
    </message>
    <message>
        <source>Java on this host does not trust the certificate of the XMPP server or of a webhook.</source>
        <translation>このホストの Java が XMPP サーバーまたは Webhook の証明書を信頼していません。</translation>
    </message>
    <message>
        <source>Put the authority into Java's trust store, or set trust-all-xmpp-certs = true for the environment.</source>
        <translation>認証局を Java のトラストストアに加えるか、その環境に trust-all-xmpp-certs = true を設定してください。</translation>
    </message>
    <message>
        <source>Chrome does not trust the site</source>
        <translation>Chrome がサイトを信頼していない</translation>
    </message>
    <message>
        <source>The certificate of the meeting's address is not trusted on this host, or has expired.</source>
        <translation>会議のアドレスの証明書がこのホストで信頼されていないか、期限切れです。</translation>
    </message>
    <message>
        <source>Renew it, install its authority, or add --ignore-certificate-errors to jibri.chrome.flags.</source>
        <translation>証明書を更新するか、認証局を入れるか、jibri.chrome.flags に --ignore-certificate-errors を加えてください。</translation>
    </message>
    <message>
        <source>The meeting's name is not known here</source>
        <translation>会議の名前がここでは引けない</translation>
    </message>
    <message>
        <source>This host cannot resolve the address of the meeting.</source>
        <translation>このホストは会議のアドレスを名前解決できません。</translation>
    </message>
    <message>
        <source>Mend its DNS or /etc/hosts, or set base-url in jibri.conf.</source>
        <translation>DNS または /etc/hosts を直すか、jibri.conf に base-url を設定してください。</translation>
    </message>
    <message>
        <source>The meeting's address refuses</source>
        <translation>会議のアドレスが接続を拒否</translation>
    </message>
    <message>
        <source>Nothing listens at the meeting's address as seen from this host.</source>
        <translation>このホストから見て、会議のアドレスで待ち受けているものがありません。</translation>
    </message>
    <message>
        <source>Check base-url in jibri.conf and the way from this host to the web server.</source>
        <translation>jibri.conf の base-url と、このホストから Web サーバーへの経路を確認してください。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクが満杯</translation>
    </message>
    <message>
        <source>Recordings, or dumps and logs beside them, have filled the disk. Jibri stays HEALTHY, and each recording breaks off.</source>
        <translation>録画、またはそのそばのダンプやログでディスクが埋まりました。Jibri は HEALTHY のまま、録画は毎回途中で切れます。</translation>
    </message>
    <message>
        <source>Free the disk; look whether the finalize script still moves recordings away.</source>
        <translation>ディスクを空けてください。finalize スクリプトがまだ録画を移動しているかも確認します。</translation>
    </message>
    <message>
        <source>The recordings directory cannot be written</source>
        <translation>録画フォルダーに書き込めない</translation>
    </message>
    <message>
        <source>User jibri may not write there. The Jibri is UNHEALTHY from now on, until it is restarted.</source>
        <translation>ユーザー jibri に書き込み権限がありません。再起動するまで Jibri は UNHEALTHY です。</translation>
    </message>
    <message>
        <source>Give the directory to jibri:jibri, then restart now.</source>
        <translation>フォルダーの所有者を jibri:jibri にし、今すぐ再起動してください。</translation>
    </message>
    <message>
        <source>The session's directory could not be made</source>
        <translation>セッションのフォルダーを作れなかった</translation>
    </message>
    <message>
        <source>The recordings directory is missing, full or not jibri's. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>録画フォルダーがないか、満杯か、jibri の所有ではありません。再起動するまで Jibri は UNHEALTHY です。</translation>
    </message>
    <message>
        <source>Make the directory, give it to jibri:jibri, then restart now.</source>
        <translation>フォルダーを作り、所有者を jibri:jibri にし、今すぐ再起動してください。</translation>
    </message>
    <message>
        <source>Metadata could not be written</source>
        <translation>メタデータを書き込めなかった</translation>
    </message>
    <message>
        <source>The session's directory cannot be written any more. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>セッションのフォルダーに書き込めなくなりました。再起動するまで Jibri は UNHEALTHY です。</translation>
    </message>
    <message>
        <source>Look after disk and rights of the recordings directory, then restart now.</source>
        <translation>ディスクと録画フォルダーの権限を確認し、今すぐ再起動してください。</translation>
    </message>
    <message>
        <source>ffmpeg did not start</source>
        <translation>ffmpeg が起動しなかった</translation>
    </message>
    <message>
        <source>The program is missing or may not be run. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>プログラムがないか、実行権限がありません。再起動するまで Jibri は UNHEALTHY です。</translation>
    </message>
    <message>
        <source>Install ffmpeg, check jibri.ffmpeg.ffmpeg-binary, then restart now.</source>
        <translation>ffmpeg を入れ、jibri.ffmpeg.ffmpeg-binary を確認し、今すぐ再起動してください。</translation>
    </message>
    <message>
        <source>ffmpeg ended by itself</source>
        <translation>ffmpeg がひとりでに終了</translation>
    </message>
    <message>
        <source>The recording broke off; the end of the line is ffmpeg's last word. A full disk looks like this.</source>
        <translation>録画が途中で切れました。行末は ffmpeg の最後の出力です。ディスクが満杯だとこうなります。</translation>
    </message>
    <message>
        <source>Read ffmpeg.0.txt and look after the disk.</source>
        <translation>ffmpeg.0.txt とディスクを確認してください。</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>サウンドデバイスなし</translation>
    </message>
    <message>
        <source>The ALSA loopback that ffmpeg records from is not there (snd-aloop), or the user has no .asoundrc.</source>
        <translation>ffmpeg が録音に使う ALSA ループバック（snd-aloop）がないか、ユーザーの .asoundrc がありません。</translation>
    </message>
    <message>
        <source>modprobe snd-aloop and keep it in /etc/modules; restore /home/jibri/.asoundrc; restart with X server.</source>
        <translation>modprobe snd-aloop を実行して /etc/modules にも書き、/home/jibri/.asoundrc を復元し、X サーバーごと再起動してください。</translation>
    </message>
    <message>
        <source>A sound device is missing</source>
        <translation>サウンドデバイスが足りない</translation>
    </message>
    <message>
        <source>ALSA does not find a device of .asoundrc: snd-aloop has too few cards, or is not loaded.</source>
        <translation>.asoundrc にあるデバイスを ALSA が見つけられません。snd-aloop のカード数が足りないか、読み込まれていません。</translation>
    </message>
    <message>
        <source>modprobe snd-aloop and keep it in /etc/modules, then restart with X server.</source>
        <translation>modprobe snd-aloop を実行して /etc/modules にも書き、X サーバーごと再起動してください。</translation>
    </message>
    <message>
        <source>Resolutions differ</source>
        <translation>解像度の不一致</translation>
    </message>
    <message>
        <source>ffmpeg is to record more than the display shows.</source>
        <translation>ffmpeg の録画範囲がディスプレイより大きくなっています。</translation>
    </message>
    <message>
        <source>Give xorg-video-dummy.conf the mode of jibri.ffmpeg.resolution, then restart with X server.</source>
        <translation>xorg-video-dummy.conf に jibri.ffmpeg.resolution のモードを加え、X サーバーごと再起動してください。</translation>
    </message>
    <message>
        <source>The stream's address does not answer</source>
        <translation>配信先アドレスが応答しない</translation>
    </message>
    <message>
        <source>The streaming service refused the key or could not be reached. It is not tried again.</source>
        <translation>配信サービスがキーを拒否したか、到達できませんでした。再試行はされません。</translation>
    </message>
    <message>
        <source>Check the stream key with whoever started the stream, and the way out of this host.</source>
        <translation>ライブ配信を始めた人にストリームキーを確認し、このホストから外部への経路も確認してください。</translation>
    </message>
    <message>
        <source>The streaming service hung up</source>
        <translation>配信サービスが切断</translation>
    </message>
    <message>
        <source>The connection to the service broke during the stream.</source>
        <translation>ライブ配信中にサービスとの接続が切れました。</translation>
    </message>
    <message>
        <source>Start the stream again; look at the way out of this host.</source>
        <translation>ライブ配信を始め直し、このホストから外部への経路を確認してください。</translation>
    </message>
    <message>
        <source>No media arrived</source>
        <translation>メディアが届かなかった</translation>
    </message>
    <message>
        <source>Somebody was unmuted and nothing arrived for no-media-timeout: no UDP way from this host to the bridge.</source>
        <translation>ミュートしていない参加者がいるのに、no-media-timeout の間何も届きませんでした。このホストからブリッジへの UDP 経路がありません。</translation>
    </message>
    <message>
        <source>Open UDP 10000 from this host to the bridges, or check the bridge's advertised addresses.</source>
        <translation>このホストからブリッジへの UDP 10000 を開くか、ブリッジが公開しているアドレスを確認してください。</translation>
    </message>
    <message>
        <source>No media connection</source>
        <translation>メディア接続なし</translation>
    </message>
    <message>
        <source>The recorder reached signalling but not the bridge.</source>
        <translation>レコーダーはシグナリングには届きましたが、ブリッジに届きませんでした。</translation>
    </message>
    <message>
        <source>The browser hung</source>
        <translation>ブラウザーが応答しなくなった</translation>
    </message>
    <message>
        <source>Chrome no longer answered during the meeting; most often the host has too little CPU or memory.</source>
        <translation>会議中に Chrome が応答しなくなりました。多くはホストの CPU かメモリーの不足です。</translation>
    </message>
    <message>
        <source>Look at load and memory of the host; restart when idle.</source>
        <translation>ホストの負荷とメモリーを確認し、待機中に再起動してください。</translation>
    </message>
    <message>
        <source>A recording was lost with its connection</source>
        <translation>接続とともに録画が失われた</translation>
    </message>
    <message>
        <source>The XMPP connection that had asked for it closed (Prosody restarted, network), so the Jibri stopped recording.</source>
        <translation>録画を要求した XMPP 接続が閉じたため（Prosody の再起動、ネットワーク）、Jibri が録画を停止しました。</translation>
    </message>
    <message>
        <source>Nothing to restart. Restart Prosody only while nothing is recorded.</source>
        <translation>再起動は不要です。Prosody の再起動は録画がないときだけにしてください。</translation>
    </message>
    <message>
        <source>Its one session is over</source>
        <translation>1 回限りのセッションが終了</translation>
    </message>
    <message>
        <source>In single-use mode a Jibri ends as EXPIRED, and its supervisor restarts it.</source>
        <translation>single-use モードでは Jibri は EXPIRED で終わり、監視プログラムが再起動します。</translation>
    </message>
    <message>
        <source>If it stays EXPIRED, restart now and mend the supervisor.</source>
        <translation>EXPIRED のままなら今すぐ再起動し、監視プログラムを直してください。</translation>
    </message>
    <message>
        <source>The finalize script failed</source>
        <translation>finalize スクリプトが失敗</translation>
    </message>
    <message>
        <source>Jibri does not mind, but the recording was not moved away: the disk will fill.</source>
        <translation>Jibri は気にしませんが、録画が移されていません。いずれディスクがいっぱいになります。</translation>
    </message>
    <message>
        <source>Run the script by hand as user jibri with the session's directory.</source>
        <translation>ユーザー jibri で、セッションのフォルダーを指定してスクリプトを手動で実行してください。</translation>
    </message>
    <message>
        <source>A webhook receiver is down</source>
        <translation>webhook の受信側が停止</translation>
    </message>
    <message>
        <source>A subscriber in jibri.webhook.subscribers does not answer. This can suppress presence updates and make starts fail.</source>
        <translation>jibri.webhook.subscribers の受信側が応答しません。プレゼンスの更新が止まったり、開始に失敗したりすることがあります。</translation>
    </message>
    <message>
        <source>Start the receiver or take it out of jibri.webhook.subscribers, then restart when idle.</source>
        <translation>受信側を起動するか jibri.webhook.subscribers から外し、待機中になったら再起動してください。</translation>
    </message>
    <message>
        <source>config.json is ignored</source>
        <translation>config.json が無視される</translation>
    </message>
    <message>
        <source>A property in it is missing or unknown, so Jibri ignores the whole file.</source>
        <translation>不足または不明な項目があるため、Jibri はファイル全体を無視します。</translation>
    </message>
    <message>
        <source>Move its values to jibri.conf and remove config.json.</source>
        <translation>値を jibri.conf に移し、config.json を削除してください。</translation>
    </message>
    <message>
        <source>Restart when idle is pending</source>
        <translation>待機中になったら再起動の予約あり</translation>
    </message>
    <message>
        <source>Somebody asked for a restart when idle (reload). No page of the Jibri shows it.</source>
        <translation>待機中になったら再起動するよう依頼されています（reload）。Jibri のどのページにも表示されません。</translation>
    </message>
    <message>
        <source>Nothing: it restarts when its recording has ended.</source>
        <translation>対処不要です。録画が終わると再起動します。</translation>
    </message>
    <message>
        <source>Shutdown when idle is pending</source>
        <translation>待機中になったら終了の予約あり</translation>
    </message>
    <message>
        <source>It was told to end when idle, and will stay down (exit 255). No page of the Jibri shows it.</source>
        <translation>待機中になったら終了するよう指示されており、終了後は停止したままです（終了コード 255）。Jibri のどのページにも表示されません。</translation>
    </message>
    <message>
        <source>If it is to come back, start the unit afterwards, or ask for a restart when idle: that replaces it.</source>
        <translation>復帰させるなら、終了後にユニットを起動するか、待機中になったら再起動するよう依頼してください。その依頼が終了の指示を置き換えます。</translation>
    </message>
    <message>
        <source>A recorder starts too slowly</source>
        <translation>レコーダーの起動が遅すぎる</translation>
    </message>
    <message>
        <source>The Jibri did not answer within 15 s, so Jicofo sent a stop and asked the next one.</source>
        <translation>Jibri が 15 秒以内に応答しなかったため、Jicofo は停止を送り、次の 1 台に依頼しました。</translation>
    </message>
    <message>
        <source>A faster host, or a longer jicofo.xmpp.client.reply-timeout.</source>
        <translation>より速いホストにするか、jicofo.xmpp.client.reply-timeout を長くしてください。</translation>
    </message>
    <message>
        <source>A recording never came on</source>
        <translation>録画が始まらなかった</translation>
    </message>
    <message>
        <source>A Jibri accepted the request and did not report a recording within 90 s. It is neither counted nor retried.</source>
        <translation>Jibri が依頼を受けたのに、90 秒以内に録画を報告しませんでした。件数に入らず、再試行もされません。</translation>
    </message>
    <message>
        <source>Read the log of that Jibri; make a canary recording with it.</source>
        <translation>その Jibri のログを読み、テスト録画をしてください。</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>The Java process has no heap left; from here on anything may fail.</source>
        <translation>Java プロセスのヒープが尽きました。以後は何が失敗してもおかしくありません。</translation>
    </message>
    <message>
        <source>Restart when idle, and give it more heap or the host more memory.</source>
        <translation>待機中になったら再起動し、ヒープかホストのメモリを増やしてください。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Terminal on its host</source>
        <translation>ホストのターミナル</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>ターミナルなし</translation>
    </message>
    <message>
        <source>No terminal program was found; $TERMINAL may name one. The command is in the clipboard: %1</source>
        <translation>ターミナルが見つかりません。$TERMINAL で指定できます。コマンドをクリップボードにコピーしました：%1</translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation>ssh コマンドをコピー</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>ブラウザーなし</translation>
    </message>
    <message>
        <source>Copy command that leads to its page</source>
        <translation>ページに到達するコマンドをコピー</translation>
    </message>
    <message>
        <source>Only through SSH</source>
        <translation>SSH 経由のみ</translation>
    </message>
    <message>
        <source>Its page is reached through SSH only. The command is in the clipboard: %1 – while it runs, the page is at %2</source>
        <translation>ページには SSH 経由でのみ到達できます。コマンドをクリップボードにコピーしました：%1 – 実行中、ページは %2 にあります</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>of %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>スワップなし</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>失われたパケット</translation>
    </message>
    <message>
        <source>%1 in full UDP buffers</source>
        <translation>UDP バッファー満杯で %1</translation>
    </message>
    <message>
        <source>%1 before the network stack</source>
        <translation>ネットワークスタックの手前で %1</translation>
    </message>
    <message>
        <source>%1 by network cards</source>
        <translation>ネットワークカードで %1</translation>
    </message>
    <message>
        <source>none since the boot</source>
        <translation>起動以降なし</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>busiest core %1</source>
        <translation>最も忙しいコア %1</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>スチール</translation>
    </message>
    <message>
        <source>by the hypervisor's other tenants</source>
        <translation>ハイパーバイザーのほかの利用者による</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message numerus="yes">
        <source>on %n core(s)</source>
        <translation>
            <numerusform>%n コア</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>読み戻し</translation>
    </message>
    <message>
        <source>%1 pages/s</source>
        <translation>毎秒 %1 ページ</translation>
    </message>
    <message>
        <source>from swap</source>
        <translation>スワップから</translation>
    </message>
    <message>
        <source>Fullest disk</source>
        <translation>最も埋まったディスク</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>ディスクのビジー率</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>強制終了</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) for want of memory since the boot</source>
        <translation>
            <numerusform>起動以降、メモリ不足で %n プロセス</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>同期済み</translation>
    </message>
    <message>
        <source>not synchronised</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>起動時刻</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>ここで動作</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>マシン</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>No server of this shard has its address. host = "%1" beside a server in the fleet file says that it runs here.</source>
        <translation>このシャードにこのアドレスのサーバーはありません。フリートファイルのサーバーに host = "%1" と書くと、ここで動作していることになります。</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>On at: 14:05, 2026-11-21 14:05</source>
        <translation>この時に開催中：14:05、2026-11-21 14:05</translation>
    </message>
    <message>
        <source>Only meetings that were on at this time</source>
        <translation>この時に開催中だった会議だけ</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 日</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>当時の様子</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>消去された名前</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>会議 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>開催中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>more happened than is read at once: since %1 only</source>
        <translation>一度に読み取れる量を超えています。%1 以降のみ</translation>
    </message>
    <message>
        <source>That is no date and time.</source>
        <translation>日付または時刻ではありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>No past moments are kept, so no meetings are known.</source>
        <translation>過去の記録が保存されていないため、会議は分かりません。</translation>
    </message>
    <message>
        <source>Settings, Data switches it on.</source>
        <translation>「設定」の「データ」で有効にできます。</translation>
    </message>
    <message>
        <source>What is kept cannot be read.</source>
        <translation>保存された記録を読み取れません。</translation>
    </message>
    <message>
        <source>No meeting is known to have been on at that time.</source>
        <translation>この時に開催中だった会議は確認されていません。</translation>
    </message>
    <message>
        <source>No meeting was seen in this time.</source>
        <translation>この期間に会議は確認されていません。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>On</source>
        <translation>開催中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>終了は未確認</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Nothing was measured, or it is no longer kept.</source>
        <translation>測定されていないか、もう保存されていません。</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>It was on when recording began at %1; since when is not known.</source>
        <translation>%1 に記録を始めた時点ですでに開催中でした。開始時刻は不明です。</translation>
    </message>
    <message>
        <source>Nothing was recorded from %1 to %2; that it was one meeting is likely, not certain.</source>
        <translation>%1 から %2 までは記録がありません。同じ会議だったと思われますが、確かではありません。</translation>
    </message>
    <message>
        <source>Recording stopped at %1; how it went on is not known.</source>
        <translation>%1 に記録が途切れ、その後は不明です。</translation>
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
    <message>
        <source>Disk of the recordings</source>
        <translation>録画用ディスク</translation>
    </message>
    <message>
        <source>Load of its machine</source>
        <translation>マシンのロード</translation>
    </message>
    <message>
        <source>Processors of its machine</source>
        <translation>マシンのプロセッサー数</translation>
    </message>
    <message>
        <source>ffmpeg processes</source>
        <translation>ffmpeg プロセス</translation>
    </message>
    <message>
        <source>Browser drivers running</source>
        <translation>動作中のブラウザードライバー</translation>
    </message>
    <message>
        <source>Recording so far</source>
        <translation>現在の録画サイズ</translation>
    </message>
    <message>
        <source>Recording grows by</source>
        <translation>録画の増加速度</translation>
    </message>
    <message>
        <source>ICE sessions failed, relays too</source>
        <translation>失敗した ICE セッション（中継を含む）</translation>
    </message>
    <message>
        <source>ICE sessions established</source>
        <translation>確立した ICE セッション</translation>
    </message>
    <message>
        <source>DTLS failures</source>
        <translation>DTLS 失敗数</translation>
    </message>
    <message>
        <source>Relay failures, ICE and DTLS</source>
        <translation>中継の失敗数（ICE と DTLS）</translation>
    </message>
    <message>
        <source>Clients without a bridge channel</source>
        <translation>ブリッジチャネルのないクライアント</translation>
    </message>
    <message>
        <source>XMPP disconnects</source>
        <translation>XMPP 切断数</translation>
    </message>
    <message>
        <source>Loss, both ways</source>
        <translation>損失率（双方向）</translation>
    </message>
    <message>
        <source>Endpoints with high loss down</source>
        <translation>下り損失の多いエンドポイント</translation>
    </message>
    <message>
        <source>Packets dropped by queues</source>
        <translation>キューで破棄されたパケット</translation>
    </message>
    <message>
        <source>Bridges removed from meetings</source>
        <translation>会議から外されたブリッジ</translation>
    </message>
    <message>
        <source>Bridges avoided for failing ICE</source>
        <translation>ICE 失敗で避けられているブリッジ</translation>
    </message>
    <message>
        <source>People since the start</source>
        <translation>起動以降の参加者</translation>
    </message>
    <message>
        <source>Versions of bridges</source>
        <translation>ブリッジのバージョン数</translation>
    </message>
    <message>
        <source>Recordings refused, none free</source>
        <translation>空きなしで断られた録画</translation>
    </message>
    <message>
        <source>Recordings cut by lost XMPP</source>
        <translation>XMPP 切断で途切れた録画</translation>
    </message>
    <message>
        <source>Redispatches</source>
        <translation>再振り分け数</translation>
    </message>
    <message>
        <source>Shards in use</source>
        <translation>使用中のシャード</translation>
    </message>
    <message>
        <source>Rooms in the stick table</source>
        <translation>スティックテーブルの会議室</translation>
    </message>
    <message>
        <source>Age of its report</source>
        <translation>レポートの経過時間</translation>
    </message>
    <message>
        <source>Announces itself ready</source>
        <translation>準備完了と申告</translation>
    </message>
    <message>
        <source>Jicofo healthy, by its sidecar</source>
        <translation>Jicofo は正常（sidecar による）</translation>
    </message>
    <message>
        <source>Prosody healthy, by its sidecar</source>
        <translation>Prosody は正常（sidecar による）</translation>
    </message>
    <message>
        <source>BOSH timeouts</source>
        <translation>BOSH タイムアウト</translation>
    </message>
    <message>
        <source>Leaked rooms</source>
        <translation>残留会議室</translation>
    </message>
    <message>
        <source>Server connections in</source>
        <translation>サーバー接続（着信）</translation>
    </message>
    <message>
        <source>Server connections out</source>
        <translation>サーバー接続（発信）</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 使用率</translation>
    </message>
    <message>
        <source>CPU, busiest core</source>
        <translation>CPU、最も忙しいコア</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>プロセッサーコア</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>コアあたりのロード</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>メモリ使用率</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>スワップ使用率</translation>
    </message>
    <message>
        <source>Pages read back from swap</source>
        <translation>スワップから読み戻したページ</translation>
    </message>
    <message>
        <source>Processes killed for want of memory</source>
        <translation>メモリ不足で終了したプロセス</translation>
    </message>
    <message>
        <source>UDP packets lost to full buffers</source>
        <translation>バッファー満杯で失われた UDP パケット</translation>
    </message>
    <message>
        <source>Packets lost before the network stack</source>
        <translation>ネットワークスタックの手前で失われたパケット</translation>
    </message>
    <message>
        <source>Network in</source>
        <translation>ネットワーク受信</translation>
    </message>
    <message>
        <source>Network out</source>
        <translation>ネットワーク送信</translation>
    </message>
    <message>
        <source>Packets dropped by network cards</source>
        <translation>ネットワークカードが破棄したパケット</translation>
    </message>
    <message>
        <source>Disk used, fullest</source>
        <translation>ディスク使用率（最大）</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>ディスクのビジー率</translation>
    </message>
    <message>
        <source>Time lost waiting for CPU</source>
        <translation>CPU 待ち時間</translation>
    </message>
    <message>
        <source>Time lost waiting for memory</source>
        <translation>メモリ待ち時間</translation>
    </message>
    <message>
        <source>Time lost waiting for disks</source>
        <translation>ディスク待ち時間</translation>
    </message>
    <message>
        <source>Clock synchronised</source>
        <translation>時計の同期</translation>
    </message>
    <message>
        <source>Days until a certificate ends</source>
        <translation>証明書の残り日数</translation>
    </message>
    <message>
        <source>Split rooms</source>
        <translation>分裂した会議室</translation>
    </message>
    <message>
        <source>Heap at most</source>
        <translation>ヒープの上限</translation>
    </message>
    <message>
        <source>RTP packets timed inside</source>
        <translation>通過時間を測定した RTP パケット</translation>
    </message>
    <message>
        <source>RTP packets held up for more than 50 ms</source>
        <translation>50 ms 以上滞留した RTP パケット</translation>
    </message>
    <message>
        <source>Age of its statistics</source>
        <translation>統計の古さ</translation>
    </message>
    <message>
        <source>Canary recording overdue</source>
        <translation>テスト録画の超過</translation>
    </message>
    <message>
        <source>Slowest answer</source>
        <translation>最も遅い応答</translation>
    </message>
    <message>
        <source>Proxies that call it down</source>
        <translation>停止中と判断しているプロキシ</translation>
    </message>
    <message>
        <source>Keys of the configuration unlike the other shards'</source>
        <translation>ほかのシャードと異なる設定項目</translation>
    </message>
    <message>
        <source>Round-trip time of its people, median</source>
        <translation>参加者の往復遅延、中央値</translation>
    </message>
    <message>
        <source>Round-trip time of its people, 95th percentile</source>
        <translation>参加者の往復遅延、95 パーセンタイル</translation>
    </message>
    <message>
        <source>Round-trip time of its people, worst</source>
        <translation>参加者の往復遅延、最悪値</translation>
    </message>
    <message>
        <source>Jitter up of its people, median</source>
        <translation>参加者の上りジッター、中央値</translation>
    </message>
    <message>
        <source>Jitter up of its people, 95th percentile</source>
        <translation>参加者の上りジッター、95 パーセンタイル</translation>
    </message>
    <message>
        <source>Jitter up of its people, worst</source>
        <translation>参加者の上りジッター、最悪値</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>会議室 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1、%2。</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>重大: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n bridge(s)</source>
        <translation>
            <numerusform>%1（ブリッジ %n 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n recorder(s)</source>
        <translation>
            <numerusform>%1（レコーダー %n 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n room(s)</source>
        <translation>
            <numerusform>%1（会議室 %n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n shard(s)</source>
        <translation>
            <numerusform>%1（シャード %n）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n host(s)</source>
        <translation>
            <numerusform>%1（ホスト %n 台）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s)</source>
        <translation>
            <numerusform>%1（%n か所）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1、ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Shown in Jitscope.</source>
        <translation>Jitscope に表示されています。</translation>
    </message>
    <message>
        <source>Still not acknowledged.</source>
        <translation>まだ確認されていません。</translation>
    </message>
    <message>
        <source>No view of %1</source>
        <translation>%1 が見えません</translation>
    </message>
    <message>
        <source>The SSH tunnel is down.</source>
        <translation>SSH トンネルが切れています。</translation>
    </message>
    <message>
        <source>The way to it is broken.</source>
        <translation>到達経路が切れています。</translation>
    </message>
    <message>
        <source>Nothing is known to be broken there.</source>
        <translation>そこで何かが壊れているとは限りません。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>現在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n shard(s)</source>
        <translation>
            <numerusform>%1（シャード %n）</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>%1 から。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went.</source>
        <translation>
            <numerusform>アラート %n 件が発生し、解消しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) fire now.</source>
        <translation>
            <numerusform>アラート %n 件が発生中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires now.</source>
        <translation>発生中のアラートはありません。</translation>
    </message>
    <message>
        <source>While you were away (%1)</source>
        <translation>不在の間（%1）</translation>
    </message>
    <message>
        <source>one person in %1</source>
        <translation>%1 の参加者 1 人</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>ほかにアラート %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in Jitscope; at most 3 bubbles per minute.</source>
        <translation>Jitscope に表示されています。通知は 1 分に 3 件までです。</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>解消: %1</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>%1後に解消。</translation>
    </message>
    <message>
        <source>Needs your word: %1</source>
        <translation>判断が必要です: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this is a test</source>
        <translation>%1: これはテストです</translation>
    </message>
    <message>
        <source>Alerts of this severity look and sound like this.</source>
        <translation>この重大度のアラートは、このように表示され、鳴ります。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 時間スヌーズ</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>再接続</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>重大 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is firing</source>
        <translation>発生中のアラートなし</translation>
    </message>
    <message>
        <source>Jitscope: %1</source>
        <translation>Jitscope: %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>%1ミュート</translation>
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
    <message>
        <source>Self-healing did not get through with %1: %2</source>
        <translation>自動復旧は %1 の処置を完了できませんでした：%2</translation>
    </message>
    <message>
        <source>Self-healing of %1 has stopped itself: %2 acts in a row did not help.</source>
        <translation>%1 の自動復旧は自ら停止しました。%2 回続けて効果がありませんでした。</translation>
    </message>
    <message>
        <source>Self-healing: %1 is well again (%2).</source>
        <translation>自動復旧：%1 は正常に戻りました（%2）。</translation>
    </message>
    <message>
        <source>Self-healing: %1 was restarted and is not well (%2).</source>
        <translation>自動復旧：%1 を再起動しましたが、正常ではありません（%2）。</translation>
    </message>
    <message>
        <source>Self-healing: %1 for %2, because of %3.</source>
        <translation>自動復旧：%3 のため、%2 に %1 を実行。</translation>
    </message>
    <message>
        <source>Accounts there are</source>
        <translation>既存のアカウント</translation>
    </message>
    <message>
        <source>There is no account %1, or Prosody's shell (module admin_shell, 0.12 or later) does not list it.</source>
        <translation>アカウント %1 がないか、Prosody のシェル（モジュール admin_shell、0.12 以降）の一覧に出ません。</translation>
    </message>
    <message>
        <source>%1 is there already, or Prosody has no such host, or its shell (module admin_shell, 0.12 or later) does not answer.</source>
        <translation>%1 がすでにあるか、Prosody にそのホストがないか、シェル（モジュール admin_shell、0.12 以降）が応答しません。</translation>
    </message>
    <message>
        <source>This is done to one account at a time.</source>
        <translation>この操作は一度に 1 アカウントだけです。</translation>
    </message>
    <message>
        <source>%1 cannot be an account: %2.</source>
        <translation>%1 はアカウントにできません：%2。</translation>
    </message>
    <message>
        <source>Prosody keeps the accounts, and it is not in the fleet file.</source>
        <translation>アカウントは Prosody が管理しますが、フリートファイルにありません。</translation>
    </message>
    <message>
        <source>There is no way to run prosodyctl for %1: it needs ssh = or service = in the fleet file.</source>
        <translation>%1 で prosodyctl を実行する手段がありません。フリートファイルに ssh = か service = が必要です。</translation>
    </message>
    <message>
        <source>Whoever is logged in with it stays so until they leave.</source>
        <translation>このアカウントでログイン中の人は、退出するまでそのままです。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>The fleet file does not say how to record: [shard.canary] needs base =, domain =, user = and secret =.</source>
        <translation>フリートファイルに録画方法の記述がありません。[shard.canary] に base =、domain =、user =、secret = が必要です。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is free.</source>
        <translation>%1 が空いているかどうか不明です。</translation>
    </message>
    <message>
        <source>%1 is not idle.</source>
        <translation>%1 は待機中ではありません。</translation>
    </message>
    <message>
        <source>%1 says UNHEALTHY: it must be restarted first.</source>
        <translation>%1 は UNHEALTHY です。先に再起動が必要です。</translation>
    </message>
    <message>
        <source>No other recorder is free: a recording that somebody asks for meanwhile would be refused.</source>
        <translation>ほかに空きレコーダーがありません。その間に録画を依頼されると拒否されます。</translation>
    </message>
    <message>
        <source>The load of its machine is too high now: %1.</source>
        <translation>マシンのロードが今高すぎます：%1。</translation>
    </message>
    <message>
        <source>%1 records the empty room %2 for %3 s; meanwhile it takes no other recording.</source>
        <translation>%1 が空の会議室 %2 を %3 秒録画します。その間、ほかの録画は受け付けません。</translation>
    </message>
    <message>
        <source>What it writes is not read back: that needs ssh = in the fleet file.</source>
        <translation>書き込んだ内容は読み戻しません。それにはフリートファイルに ssh = が必要です。</translation>
    </message>
    <message>
        <source>Idle and healthy</source>
        <translation>待機中で正常</translation>
    </message>
    <message>
        <source>Browser and login</source>
        <translation>ブラウザーとログイン</translation>
    </message>
    <message>
        <source>startService is accepted, and it says BUSY</source>
        <translation>startService が受け付けられ、BUSY になる</translation>
    </message>
    <message>
        <source>ffmpeg runs</source>
        <translation>ffmpeg が動作</translation>
    </message>
    <message>
        <source>a process on its machine</source>
        <translation>マシン上のプロセス</translation>
    </message>
    <message>
        <source>Disk is written</source>
        <translation>ディスクに書き込み</translation>
    </message>
    <message>
        <source>after %1 s the file has more than 100 kB</source>
        <translation>%1 秒後にファイルが 100 kB を超える</translation>
    </message>
    <message>
        <source>after %1 s it still says BUSY</source>
        <translation>%1 秒後もまだ BUSY</translation>
    </message>
    <message>
        <source>It goes on recording</source>
        <translation>録画が続く</translation>
    </message>
    <message>
        <source>%1 bytes so far</source>
        <translation>現在 %1 バイト</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 says IDLE again</source>
        <translation>%1 が再び IDLE</translation>
    </message>
    <message>
        <source>Read the file back</source>
        <translation>ファイルを読み戻す</translation>
    </message>
    <message>
        <source>ffprobe finds at least %1 s of video and audio</source>
        <translation>ffprobe で %1 秒以上の映像と音声を検出</translation>
    </message>
    <message>
        <source>%1 s, %2 video and %3 audio streams, %4 bytes</source>
        <translation>%1 秒、映像 %2 本と音声 %3 本のストリーム、%4 バイト</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>the folder %1 is gone</source>
        <translation>フォルダー %1 がなくなる</translation>
    </message>
    <message>
        <source>This is done to one thing at a time.</source>
        <translation>この操作は一度に 1 つの対象だけです。</translation>
    </message>
    <message>
        <source>There is no server in the fleet file on which it could run.</source>
        <translation>実行できるサーバーがフリートファイルにありません。</translation>
    </message>
    <message>
        <source>It runs on the server %1, and there is no way to it: it needs ssh = in the fleet file.</source>
        <translation>サーバー %1 で実行しますが、到達手段がありません。フリートファイルに ssh = が必要です。</translation>
    </message>
    <message>
        <source>%1 begins with a dash: the program would read it as an option.</source>
        <translation>%1 はハイフンで始まるため、プログラムがオプションと解釈します。</translation>
    </message>
    <message>
        <source>A name has a character in it that no program can be given.</source>
        <translation>どのプログラムにも渡せない文字を含む名前があります。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1 does not answer, and the rule acts on all proxies or on none.</source>
        <translation>%1 が応答しません。ルールは全プロキシに対して動くか、まったく動かないかです。</translation>
    </message>
    <message>
        <source>No proxy of this shard is in the fleet file.</source>
        <translation>このシャードのプロキシがフリートファイルにありません。</translation>
    </message>
    <message>
        <source>The rule has stopped itself: %1 of its acts failed in a row.</source>
        <translation>ルールは自ら停止しました。%1 回続けて処置に失敗しました。</translation>
    </message>
    <message>
        <source>An act of the rule has not ended yet.</source>
        <translation>ルールの処置がまだ終わっていません。</translation>
    </message>
    <message>
        <source>The rule has acted %1 times within an hour, the limit is %2.</source>
        <translation>ルールは 1 時間以内に %1 回処置しました（上限 %2）。</translation>
    </message>
    <message>
        <source>Of %1 only %2 would be left in service.</source>
        <translation>全 %1 のうち、運用に残るのは %2 だけになります。</translation>
    </message>
    <message>
        <source>Of %1 would be %2 out of service at once, the limit is %3.</source>
        <translation>全 %1 のうち %2 が同時に運用から外れます（上限 %3）。</translation>
    </message>
    <message>
        <source>%1 is busy: self-healing never cuts a recording unless while_recording = true.</source>
        <translation>%1 は使用中です。while_recording = true でない限り、自動復旧は録画を中断しません。</translation>
    </message>
    <message>
        <source>Another operation runs on the shard.</source>
        <translation>このシャードで別の操作が実行中です。</translation>
    </message>
    <message>
        <source>Something critical is firing on the shard: it is not the night for a restart.</source>
        <translation>このシャードで重大なアラートが発生中です。今夜は再起動に向きません。</translation>
    </message>
    <message>
        <source>Jicofo is restarted when the shard has no meeting.</source>
        <translation>シャードに会議がなくなったら Jicofo を再起動します。</translation>
    </message>
    <message>
        <source>%1 was not restarted in %2 nights in a row: it was not idle in time, or it failed.</source>
        <translation>%1 は %2 晩続けて再起動されませんでした。時間内に待機中にならなかったか、失敗しました。</translation>
    </message>
    <message>
        <source>A room is named by its whole address, like weekly@conference.meet.example.org.</source>
        <translation>会議室は weekly@conference.meet.example.org のように完全なアドレスで指定します。</translation>
    </message>
    <message>
        <source>Jicofo keeps the pins, and it is not in the fleet file.</source>
        <translation>ピン留めは Jicofo が管理しますが、フリートファイルにありません。</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>%1, until GET %2 does not list it</source>
        <translation>%1、GET %2 の一覧から消えるまで</translation>
    </message>
    <message>
        <source>It is not pinned now.</source>
        <translation>今はピン留めされていません。</translation>
    </message>
    <message>
        <source>The version of %1 is not known.</source>
        <translation>%1 のバージョンが不明です。</translation>
    </message>
    <message>
        <source>To which version? The options version= or bridge= say.</source>
        <translation>どのバージョンですか。オプション version= か bridge= で指定します。</translation>
    </message>
    <message>
        <source>A pin lasts from 1 minute to 30 days.</source>
        <translation>ピン留めの期間は 1 分から 30 日までです。</translation>
    </message>
    <message>
        <source>No bridge has version %1, so the room would get no bridge at all. There are: %2.</source>
        <translation>バージョン %1 のブリッジがないため、会議室にブリッジが割り当てられません。あるのは %2 です。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>%1 for %2 minutes, until GET %3 lists it</source>
        <translation>%1 を %2 分間、GET %3 の一覧に出るまで</translation>
    </message>
    <message>
        <source>It is pinned to %1 already; that ends.</source>
        <translation>すでに %1 にピン留めされています。それは終了します。</translation>
    </message>
    <message>
        <source>The pin counts when the room next gets a bridge, and is lost when Jicofo restarts.</source>
        <translation>ピン留めは会議室に次にブリッジが割り当てられるときに効き、Jicofo の再起動で失われます。</translation>
    </message>
    <message>
        <source>Agent check off on %1</source>
        <translation>%1 でエージェントチェックを無効化</translation>
    </message>
    <message>
        <source>Drain on %1</source>
        <translation>%1 でドレイン</translation>
    </message>
    <message>
        <source>Wait until empty</source>
        <translation>空になるまで待つ</translation>
    </message>
    <message>
        <source>until no room of the shard is left, seen twice</source>
        <translation>シャードの会議室がなくなるまで（2 回確認）</translation>
    </message>
    <message>
        <source>Out of service on %1</source>
        <translation>%1 で運用から外す</translation>
    </message>
    <message>
        <source>End connections on %1</source>
        <translation>%1 で接続を切断</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>残り %1 接続</translation>
    </message>
    <message>
        <source>Ready on %1</source>
        <translation>%1 で受付可能に</translation>
    </message>
    <message>
        <source>Agent check on, up on %1</source>
        <translation>%1 でエージェントチェックを有効化、稼働</translation>
    </message>
    <message>
        <source>state %1, the agent says %2</source>
        <translation>状態 %1、エージェントは %2</translation>
    </message>
    <message>
        <source>%1 is no proxy of this shard in the fleet file.</source>
        <translation>%1 はフリートファイルにあるこのシャードのプロキシではありません。</translation>
    </message>
    <message>
        <source>Which server of %1 is this shard? The fleet file does not say: it needs server = "backend/server".</source>
        <translation>このシャードは %1 のどのサーバーですか。フリートファイルに記述がありません。server = "backend/server" が必要です。</translation>
    </message>
    <message>
        <source>There is no way to change %1: it needs socket = or stats = in the fleet file.</source>
        <translation>%1 を変更する手段がありません。フリートファイルに socket = か stats = が必要です。</translation>
    </message>
    <message>
        <source>%1 does not answer now, and a shard is drained on every proxy. The option without=%1 leaves it out.</source>
        <translation>%1 が今応答しません。シャードは全プロキシでドレインします。オプション without=%1 で除外できます。</translation>
    </message>
    <message>
        <source>%1 has no server %2.</source>
        <translation>%1 にサーバー %2 はありません。</translation>
    </message>
    <message>
        <source>%1 is left out: what it is asked for still goes to this shard.</source>
        <translation>%1 は除外されます。そこに来た要求は引き続きこのシャードに届きます。</translation>
    </message>
    <message>
        <source>The agent check is on at %1: if the shard itself says drain, that must be changed there (/etc/jitsi/shard-status or Consul).</source>
        <translation>%1 ではエージェントチェックが有効です。シャード自身が drain を返す場合は、そちらで変更が必要です（/etc/jitsi/shard-status または Consul）。</translation>
    </message>
    <message>
        <source>New rooms go to %1.</source>
        <translation>新しい会議室は %1 に割り当てられます。</translation>
    </message>
    <message>
        <source>Not in the fleet file, so nobody knows here whether there is room: %1.</source>
        <translation>フリートファイルにないため、空きがあるかここでは分かりません：%1。</translation>
    </message>
    <message>
        <source>Every connection to this shard is cut on all proxies; its meetings are loaded again elsewhere.</source>
        <translation>全プロキシでこのシャードへの接続がすべて切断され、会議は別の場所で読み込み直されます。</translation>
    </message>
    <message>
        <source>Rooms that are open stay on this shard until they end, also for those who join them later.</source>
        <translation>開いている会議室は終了までこのシャードに残り、後から参加する人も同じです。</translation>
    </message>
    <message>
        <source>Module of Prosody</source>
        <translation>Prosody のモジュール</translation>
    </message>
    <message>
        <source>%1 without a room says 400: the module answers</source>
        <translation>会議室を指定しない %1 が 400：モジュールが応答</translation>
    </message>
    <message>
        <source>Prosody does not have the module %1, or not on %2: put it into modules_enabled of that host, set prosody_password_public_key_repo_url, and restart Prosody.</source>
        <translation>Prosody にモジュール %1 がないか、%2 で有効になっていません。そのホストの modules_enabled に追加し、prosody_password_public_key_repo_url を設定して、Prosody を再起動してください。</translation>
    </message>
    <message>
        <source>It takes a room and who is to leave it.</source>
        <translation>会議室と、退出させる人の指定が必要です。</translation>
    </message>
    <message>
        <source>This is done to one room at a time.</source>
        <translation>この操作は一度に 1 室だけです。</translation>
    </message>
    <message>
        <source>Prosody does it, and its HTTP port is not in the fleet file.</source>
        <translation>これは Prosody が行いますが、その HTTP ポートがフリートファイルにありません。</translation>
    </message>
    <message>
        <source>There is no system token for Prosody. 1. In Prosody: muc_end_meeting and muc_kick_participant in modules_enabled of %1, prosody_password_public_key_repo_url, app_id and asap_key_server set. 2. Sign a token with that key and keep it: jitscope secret rooms-token. 3. In the fleet file: rooms_secret = "rooms-token" in [[shard.prosody]]. README: Rooms and people.</source>
        <translation>Prosody 用のシステムトークンがありません。1. Prosody で、%1 の modules_enabled に muc_end_meeting と muc_kick_participant を追加し、prosody_password_public_key_repo_url、app_id、asap_key_server を設定します。2. その鍵でトークンに署名して保存します: jitscope secret rooms-token。3. フリートファイルの [[shard.prosody]] に rooms_secret = "rooms-token" と書きます。README: Rooms and people。</translation>
    </message>
    <message>
        <source>The console does not see the room %1 any more.</source>
        <translation>会議室 %1 はもうコンソールから見えません。</translation>
    </message>
    <message>
        <source>End the room</source>
        <translation>会議を終了</translation>
    </message>
    <message>
        <source>until the console does not see it any more</source>
        <translation>コンソールから見えなくなるまで</translation>
    </message>
    <message>
        <source>Prosody did not end it. 401: the system token is not its own, has run out, or app_secret is set; 404: no such room.</source>
        <translation>Prosody が会議を終了しませんでした。401：システムトークンがこの Prosody のものでないか期限切れ、または app_secret が設定されています。404：その会議室はありません。</translation>
    </message>
    <message>
        <source>it is still there, or again: %1 people</source>
        <translation>まだあるか、再び現れています：%1 人</translation>
    </message>
    <message>
        <source>The console does not see %1 in the room any more.</source>
        <translation>会議室内の %1 はもうコンソールから見えません。</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>会議室から退出させる</translation>
    </message>
    <message>
        <source>until the console does not see them there any more; the module says 200 also when it did nothing</source>
        <translation>コンソールから見えなくなるまで。何もしなくてもモジュールは 200 を返します</translation>
    </message>
    <message>
        <source>They are still there. Prosody says 200 also when the system token is not its own or has run out, and when it does not find the room: its log has the reason.</source>
        <translation>まだ会議室にいます。システムトークンが違うか期限切れの場合や、会議室が見つからない場合も、Prosody は 200 を返します。原因はそのログにあります。</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>何もする必要なし</translation>
    </message>
    <message>
        <source>The %1 was not given.</source>
        <translation>%1 が入力されていません。</translation>
    </message>
    <message>
        <source>No other shard is well: %1.</source>
        <translation>ほかに正常なシャードがありません：%1。</translation>
    </message>
    <message>
        <source>Whether %1 has room is not known here, since it is not in the fleet file.</source>
        <translation>%1 はフリートファイルにないため、空きがあるかどうかここでは分かりません。</translation>
    </message>
    <message>
        <source>It is the last shard in service: its rooms would have nowhere to go.</source>
        <translation>運用中の最後のシャードで、会議室の行き先がありません。</translation>
    </message>
    <message>
        <source>The other shards have room for %1 people, this one has %2.</source>
        <translation>ほかのシャードの空きは %1 人分、このシャードには %2 人います。</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>アラートをサイレンス</translation>
    </message>
    <message>
        <source>in Alertmanager, until %1 at the latest</source>
        <translation>Alertmanager で、遅くとも %1 まで</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>サイレンスを終了</translation>
    </message>
    <message>
        <source>in Alertmanager</source>
        <translation>Alertmanager で</translation>
    </message>
    <message>
        <source>systemd reads it</source>
        <translation>systemd に読み込ませる</translation>
    </message>
    <message>
        <source>A timer can be put only on a host that runs systemd and is reached by SSH.</source>
        <translation>タイマーを設定できるのは、systemd が動き、SSH で到達できるホストだけです。</translation>
    </message>
    <message>
        <source>The name of its unit, or its address, cannot stand in a unit file.</source>
        <translation>そのユニット名またはアドレスは、ユニットファイルに書けません。</translation>
    </message>
    <message>
        <source>%1 wants a login, and no secret is put on a host.</source>
        <translation>%1 にはログインが必要ですが、シークレットはホストに置きません。</translation>
    </message>
    <message>
        <source>Timer off</source>
        <translation>タイマーを無効化</translation>
    </message>
    <message>
        <source>Remove its files</source>
        <translation>そのファイルを削除</translation>
    </message>
    <message>
        <source>A window is a time of day from-until, like 03:30-05:00.</source>
        <translation>時間帯は 03:30-05:00 のように、開始と終了の時刻で指定します。</translation>
    </message>
    <message>
        <source>The window is too short: it takes ten minutes to come back, and some to wait.</source>
        <translation>時間帯が短すぎます。復帰に 10 分かかり、待つ時間も必要です。</translation>
    </message>
    <message>
        <source>What it needs is there</source>
        <translation>必要なものがそろっている</translation>
    </message>
    <message>
        <source>Write the script</source>
        <translation>スクリプトを書き込む</translation>
    </message>
    <message>
        <source>Write the service</source>
        <translation>サービスを書き込む</translation>
    </message>
    <message>
        <source>Write the timer</source>
        <translation>タイマーを書き込む</translation>
    </message>
    <message>
        <source>Timer on</source>
        <translation>タイマーを有効化</translation>
    </message>
    <message>
        <source>every night at %1, local time of the host</source>
        <translation>毎晩 %1（ホストの現地時刻）</translation>
    </message>
    <message>
        <source>The bridge counts %1 people: %2 more are in the same rooms by other bridges, and stay where they are.</source>
        <translation>ブリッジの人数は %1 人です。ほかに %2 人が他のブリッジ経由で同じ会議室にいますが、移動しません。</translation>
    </message>
    <message>
        <source>It shows something</source>
        <translation>何かが映っている</translation>
    </message>
    <message>
        <source>ffmpeg finds a picture in it that is not black all over</source>
        <translation>ffmpeg が真っ黒でない画面を見つける</translation>
    </message>
    <message>
        <source>%1 key pictures, the brightest place in them is %2 (black: 16, white: 235)</source>
        <translation>キーフレーム %1 枚、最も明るい箇所は %2（黒：16、白：235）</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルを書き込む</translation>
    </message>
    <message>
        <source>Prosody reads it</source>
        <translation>Prosody が読み取れるか確認</translation>
    </message>
    <message>
        <source>Prosody cannot read it; the old file is put back.</source>
        <translation>Prosody が読み取れません。古いファイルに戻します。</translation>
    </message>
    <message>
        <source>How it fares now</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>as the console sees it</source>
        <translation>コンソールから見た状態</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>様子を見る</translation>
    </message>
    <message>
        <source>%1 s long no worse than before</source>
        <translation>%1 秒間、以前より悪化しないこと</translation>
    </message>
    <message>
        <source>not as well as before yet: people with a critical connection: %1</source>
        <translation>まだ以前の状態に達していません：接続が深刻な状態の人：%1</translation>
    </message>
    <message>
        <source>It fares worse than with the old file, which is put back.</source>
        <translation>古いファイルのときより状態が悪いため、古いファイルに戻します。</translation>
    </message>
    <message>
        <source>%1 is no configuration file that Jitscope knows.</source>
        <translation>%1 は Jitscope が知っている設定ファイルではありません。</translation>
    </message>
    <message>
        <source>It is not said which text is to be replaced by which.</source>
        <translation>どのテキストをどのテキストに置き換えるかが指定されていません。</translation>
    </message>
    <message>
        <source>Nothing is changed in it.</source>
        <translation>変更がありません。</translation>
    </message>
    <message>
        <source>There is no way to the files of %1: it needs ssh = in the fleet file.</source>
        <translation>%1 のファイルに到達できません。フリートファイルに ssh = が必要です。</translation>
    </message>
    <message>
        <source>%1 is not restarted that way.</source>
        <translation>%1 はこの方法では再起動できません。</translation>
    </message>
    <message>
        <source>Nobody has changed it</source>
        <translation>変更されていないことを確認</translation>
    </message>
    <message>
        <source>The file has changed on the server since it was read: read it again and merge.</source>
        <translation>読み取った後に、ファイルがサーバー上で変更されました。再読み込みしてマージしてください。</translation>
    </message>
    <message>
        <source>Lua reads it</source>
        <translation>Lua が読み取れるか確認</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>古いファイルを保存</translation>
    </message>
    <message>
        <source>Whoever opens a meeting from now on gets it; those who are in one keep what they have.</source>
        <translation>今後会議を開く人に反映されます。会議中の人は今の設定のままです。</translation>
    </message>
    <message>
        <source>It counts when the containers are made anew: docker compose up -d on the host.</source>
        <translation>コンテナーを作り直すと有効になります：ホストで docker compose up -d を実行します。</translation>
    </message>
    <message>
        <source>It counts from the next start of %1.</source>
        <translation>%1 の次回起動から有効になります。</translation>
    </message>
    <message>
        <source>If it goes wrong the old file is put back, but %1 must be restarted by hand.</source>
        <translation>問題が起きると古いファイルに戻しますが、%1 は手動で再起動する必要があります。</translation>
    </message>
    <message>
        <source>Drained on %1</source>
        <translation>%1 でドレイン済み</translation>
    </message>
    <message>
        <source>its agent check says so</source>
        <translation>エージェントチェックの報告による</translation>
    </message>
    <message>
        <source>Still so on %1</source>
        <translation>%1 でもまだそのまま</translation>
    </message>
    <message>
        <source>The shard itself says drain, also to proxies that are not in the fleet file.</source>
        <translation>シャード自身が drain を返します。フリートファイルにないプロキシに対しても同様です。</translation>
    </message>
    <message>
        <source>No rule of this shard stops itself: the fleet file has neither failover nor self-healing on.</source>
        <translation>このシャードに自ら停止するルールはありません。フリートファイルでフェイルオーバーも自動復旧も有効になっていません。</translation>
    </message>
    <message>
        <source>The rules may act again</source>
        <translation>ルールの処置を再び許可</translation>
    </message>
    <message>
        <source>The shard says %1</source>
        <translation>シャードが %1 を返す</translation>
    </message>
    <message>
        <source>It takes a room and a person in it.</source>
        <translation>会議室とその参加者の指定が必要です。</translation>
    </message>
    <message>
        <source>The two talk directly with each other: the bridge sees nothing of it.</source>
        <translation>2 人は直接通信しています。ブリッジからは何も見えません。</translation>
    </message>
    <message>
        <source>It is not known on which bridge %1 is.</source>
        <translation>%1 がどのブリッジにいるか不明です。</translation>
    </message>
    <message>
        <source>The bridge names its files after the endpoint, and %1 cannot be part of a name.</source>
        <translation>ブリッジはエンドポイント名でファイルを作りますが、%1 はファイル名に使えません。</translation>
    </message>
    <message>
        <source>A capture lasts from 5 to 300 seconds.</source>
        <translation>キャプチャの長さは 5 ～ 300 秒です。</translation>
    </message>
    <message>
        <source>The folder must be named from the root on: %1.</source>
        <translation>フォルダーはルートからの完全なパスで指定してください：%1。</translation>
    </message>
    <message>
        <source>What the bridge writes cannot be fetched or deleted: there is no way to the host of %1, it needs ssh = in the fleet file.</source>
        <translation>ブリッジが書いたファイルを取得も削除もできません。%1 のホストへの経路がなく、フリートファイルに ssh = が必要です。</translation>
    </message>
    <message>
        <source>For %1 s %2 writes in clear on its disk what this person says and shows, and what of the others is sent to them. The files are then fetched into %3 and deleted there.</source>
        <translation>%1 秒間、%2 はこの参加者が話し表示する内容と、他の人からこの参加者に送られる内容を、暗号化せずにディスクへ書き込みます。その後ファイルは %3 に取得され、ホストからは削除されます。</translation>
    </message>
    <message>
        <source>Some %1 MB; it ends before its time where %2 MB come together, which is all that is fetched. Where the meeting is encrypted from end to end, its sound and pictures stay so.</source>
        <translation>約 %1 MB。取得できる上限の %2 MB に達すると途中で終了します。会議がエンドツーエンドで暗号化されている場合、音声と映像は暗号化されたままです。</translation>
    </message>
    <message>
        <source>This is decrypted sound and picture of people: whoever has the files can play them. Ask whether you may, and delete them when you are done.</source>
        <translation>これは復号された音声と映像です。ファイルを持つ人は誰でも再生できます。許可を得たうえで行い、使い終わったら削除してください。</translation>
    </message>
    <message>
        <source>On that bridge</source>
        <translation>そのブリッジ上</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 に %2 がいる</translation>
    </message>
    <message>
        <source>The bridge does not have this person now.</source>
        <translation>この参加者は現在ブリッジにいません。</translation>
    </message>
    <message>
        <source>Nobody captures yet</source>
        <translation>まだ誰もキャプチャしていない</translation>
    </message>
    <message>
        <source>%1 says false</source>
        <translation>%1 が false を返す</translation>
    </message>
    <message>
        <source>404: this version of the bridge cannot capture; true: somebody captures the packets of this person already.</source>
        <translation>404：このバージョンのブリッジはキャプチャに対応していません。true：この参加者のパケットはすでにキャプチャ中です。</translation>
    </message>
    <message>
        <source>Its host</source>
        <translation>そのホスト</translation>
    </message>
    <message>
        <source>its files may be deleted, and there is room for them</source>
        <translation>ファイルを削除でき、空き容量もある</translation>
    </message>
    <message>
        <source>The disk of the host is too full, or the account may not delete the bridge's files: it needs sudo without a password (README: Packet evidence).</source>
        <translation>ホストのディスクの空きが足りないか、アカウントにブリッジのファイルを削除する権限がありません。パスワードなしの sudo が必要です（README：Packet evidence）。</translation>
    </message>
    <message>
        <source>Clock of the host</source>
        <translation>ホストの時計</translation>
    </message>
    <message>
        <source>files from then on are ours</source>
        <translation>これ以降のファイルが対象</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The bridge does not do it. 403: jmt.debug.pcap.enabled is not true in its jvb.conf (/etc/jitsi/videobridge/jvb.conf), which it reads when it starts; 404: the person has just left.</source>
        <translation>ブリッジが実行しません。403：jvb.conf（/etc/jitsi/videobridge/jvb.conf）の jmt.debug.pcap.enabled が true ではありません（起動時に読み込まれます）。404：参加者がちょうど退出しました。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>%1 s so far, %2 files, %3 bytes</source>
        <translation>経過 %1 秒、%2 ファイル、%3 バイト</translation>
    </message>
    <message>
        <source>The bridge wrote nothing, or its files were not found: they are looked for in jmt.debug.pcap.directory of its jvb.conf, and in /tmp.</source>
        <translation>ブリッジが何も書き込まなかったか、ファイルが見つかりませんでした。検索先は jvb.conf の jmt.debug.pcap.directory と /tmp です。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>%1, at most %2 MB; here is what is there, by its sum</source>
        <translation>%1、最大 %2 MB。ホストと同じ内容であることをチェックサムで確認</translation>
    </message>
    <message>
        <source>Delete them there</source>
        <translation>ホストから削除</translation>
    </message>
    <message>
        <source>nothing of it is left on the host</source>
        <translation>ホストには何も残っていない</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1 can be written, and there is room for the files</source>
        <translation>%1 に書き込めます。ファイルを保存する空きもあります</translation>
    </message>
    <message>
        <source>On this computer the folder %1 cannot be made or written, or its disk is too full.</source>
        <translation>このコンピューターでは、フォルダー %1 を作成できないか書き込めません。またはディスクの空きが足りません。</translation>
    </message>
    <message>
        <source>On this computer the files cannot be kept in %1. They are still on the host: make room and go on waiting to fetch them again; cancelled, they are deleted there.</source>
        <translation>このコンピューターの %1 にファイルを保存できません。ファイルはまだホストにあります。空きを確保して待機を続ければ、もう一度取得します。キャンセルすると、ホスト上のファイルは削除されます。</translation>
    </message>
</context>
<context>
    <name>OperationKind</name>
    <message>
        <source>Run it for %1?</source>
        <translation>%1 に対して実行しますか</translation>
    </message>
    <message>
        <source>A command of your own; Jitscope does not know what it does.</source>
        <translation>独自のコマンドです。何をするかは Jitscope には分かりません。</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>一度に移す人</translation>
    </message>
    <message>
        <source>Of those who are still there. After each group it is looked whether those who moved fare well.</source>
        <translation>まだ残っている人に対する割合。グループごとに、移した人に問題がないか確認します。</translation>
    </message>
    <message>
        <source>Move people at once</source>
        <translation>一度に移す人</translation>
    </message>
    <message>
        <source>Nothing: it waits until they have gone by themselves.</source>
        <translation>空欄の場合、全員が自然に退出するまで待ちます。</translation>
    </message>
    <message>
        <source>Nothing: it waits at each bridge until they have gone by themselves.</source>
        <translation>空欄の場合、ブリッジごとに全員が自然に退出するまで待ちます。</translation>
    </message>
    <message>
        <source>Wait until it is empty</source>
        <translation>空になるまで待つ</translation>
    </message>
    <message>
        <source>Until no room of the shard is left; cancelled before that, it is taken back.</source>
        <translation>シャードに会議室がなくなるまで。その前にキャンセルすると運用に復帰します。</translation>
    </message>
    <message>
        <source>Leave out proxies</source>
        <translation>除外するプロキシ</translation>
    </message>
    <message>
        <source>Names, with commas: dead ones. What they are asked for still goes to this shard.</source>
        <translation>停止しているプロキシの名前（カンマ区切り）。それらへのリクエストは引き続きこのシャードに届きます。</translation>
    </message>
    <message>
        <source>Version of bridge</source>
        <translation>ブリッジのバージョン</translation>
    </message>
    <message>
        <source>The name of a bridge that has the version.</source>
        <translation>そのバージョンのブリッジの名前。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Instead of a bridge.</source>
        <translation>ブリッジの代わりに指定します。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>How long it holds, from 1 minute to 30 days.</source>
        <translation>有効期間。1 分から 30 日まで。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>監査ログに記録されます。</translation>
    </message>
    <message>
        <source>Drain bridge</source>
        <translation>ブリッジをドレイン</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>ドレイン</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>%1 をドレインしますか</translation>
    </message>
    <message>
        <source>Nothing: meetings go on, new ones go elsewhere.</source>
        <translation>なし。会議は続き、新しい会議はほかへ回ります。</translation>
    </message>
    <message>
        <source>Take bridge back</source>
        <translation>ブリッジを運用に復帰</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>運用に復帰</translation>
    </message>
    <message>
        <source>Let %1 take new meetings again?</source>
        <translation>%1 で新しい会議を再び受け入れますか</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Move people off bridge</source>
        <translation>ブリッジから人を移動</translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>人を移動</translation>
    </message>
    <message>
        <source>Move people off %1?</source>
        <translation>%1 から人を移動しますか</translation>
    </message>
    <message>
        <source>Each of them has no sound and picture for a few seconds.</source>
        <translation>各参加者の音声と映像が数秒間途切れます。</translation>
    </message>
    <message>
        <source>Restart bridge when idle</source>
        <translation>待機中になったらブリッジを再起動</translation>
    </message>
    <message>
        <source>Restart when idle</source>
        <translation>待機中になったら再起動</translation>
    </message>
    <message>
        <source>Restart %1 when idle?</source>
        <translation>待機中になったら %1 を再起動しますか</translation>
    </message>
    <message>
        <source>Nothing: it is drained, and restarts when the last meeting has ended.</source>
        <translation>なし。ドレインし、最後の会議が終わると再起動します。</translation>
    </message>
    <message>
        <source>Restart bridge now</source>
        <translation>ブリッジを今すぐ再起動</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>今すぐ再起動</translation>
    </message>
    <message>
        <source>Restart %1 now?</source>
        <translation>%1 を今すぐ再起動しますか</translation>
    </message>
    <message>
        <source>Everybody on it is thrown out and joins again by another bridge.</source>
        <translation>接続中の全員が切断され、別のブリッジ経由で入り直します。</translation>
    </message>
    <message>
        <source>Restart bridges one by one</source>
        <translation>ブリッジを 1 台ずつ再起動</translation>
    </message>
    <message>
        <source>Restart one by one</source>
        <translation>1 台ずつ再起動</translation>
    </message>
    <message>
        <source>Restart %1 one by one?</source>
        <translation>%1 を 1 台ずつ再起動しますか</translation>
    </message>
    <message>
        <source>Nothing: each is drained and emptied first, never two at once.</source>
        <translation>なし。1 台ずつドレインして空にしてから再起動し、2 台同時には行いません。</translation>
    </message>
    <message>
        <source>Put nightly restart on the host</source>
        <translation>ホストに夜間再起動を設定</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Put a nightly restart on the host of %1?</source>
        <translation>%1 のホストに夜間再起動を設定しますか</translation>
    </message>
    <message>
        <source>Nothing now. At night it restarts the bridge when no meeting is on it, also while Jitscope is closed.</source>
        <translation>今は影響なし。夜間、会議がないときにブリッジを再起動します。Jitscope が閉じていても実行されます。</translation>
    </message>
    <message>
        <source>Remove nightly restart from the host</source>
        <translation>ホストから夜間再起動を削除</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the nightly restart from the host of %1?</source>
        <translation>%1 のホストから夜間再起動を削除しますか</translation>
    </message>
    <message>
        <source>Nothing; the bridge is not restarted at night any more.</source>
        <translation>なし。ブリッジは夜間に再起動されなくなります。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>録画を停止</translation>
    </message>
    <message>
        <source>Stop the recording of %1?</source>
        <translation>%1 の録画を停止しますか</translation>
    </message>
    <message>
        <source>The recording ends here; what was recorded is kept.</source>
        <translation>録画はここで終了します。録画済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Canary recording</source>
        <translation>テスト録画</translation>
    </message>
    <message>
        <source>Record a canary</source>
        <translation>テスト録画を実行</translation>
    </message>
    <message>
        <source>Make a canary recording with %1?</source>
        <translation>%1 でテスト録画を実行しますか</translation>
    </message>
    <message>
        <source>Nothing: an empty room is recorded for some seconds, and the file deleted.</source>
        <translation>なし。空の会議室を数秒録画し、ファイルを削除します。</translation>
    </message>
    <message>
        <source>Restart recorder when idle</source>
        <translation>待機中になったらレコーダーを再起動</translation>
    </message>
    <message>
        <source>Nothing: a recording that runs is finished first.</source>
        <translation>なし。進行中の録画は最後まで行います。</translation>
    </message>
    <message>
        <source>Restart recorder now</source>
        <translation>レコーダーを今すぐ再起動</translation>
    </message>
    <message>
        <source>A recording that runs is cut.</source>
        <translation>進行中の録画は途切れます。</translation>
    </message>
    <message>
        <source>Restart recorder with X server</source>
        <translation>レコーダーを X サーバーごと再起動</translation>
    </message>
    <message>
        <source>Restart with X server</source>
        <translation>X サーバーごと再起動</translation>
    </message>
    <message>
        <source>Restart %1 with its X server?</source>
        <translation>%1 を X サーバーごと再起動しますか</translation>
    </message>
    <message>
        <source>A recording that runs is cut; the screen it records from is made anew.</source>
        <translation>進行中の録画は途切れます。録画元の画面は作り直されます。</translation>
    </message>
    <message>
        <source>Restart recorders when idle</source>
        <translation>待機中になったらレコーダー群を再起動</translation>
    </message>
    <message>
        <source>Nothing: one after the other, idle ones first.</source>
        <translation>なし。1 台ずつ、待機中のものから順に行います。</translation>
    </message>
    <message>
        <source>Restart Jicofo</source>
        <translation>Jicofo を再起動</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Restart Jicofo of %1?</source>
        <translation>%1 の Jicofo を再起動しますか</translation>
    </message>
    <message>
        <source>Every meeting of the shard is interrupted; clients load it again.</source>
        <translation>シャードのすべての会議が中断し、クライアントは会議を読み込み直します。</translation>
    </message>
    <message>
        <source>Restart Prosody</source>
        <translation>Prosody を再起動</translation>
    </message>
    <message>
        <source>Restart Prosody of %1?</source>
        <translation>%1 の Prosody を再起動しますか</translation>
    </message>
    <message>
        <source>Everything loses its connection: people, bridges, Jicofo, recorders. Meetings are loaded again.</source>
        <translation>参加者、ブリッジ、Jicofo、レコーダーのすべての接続が切れます。会議は読み込み直されます。</translation>
    </message>
    <message>
        <source>Reload Prosody</source>
        <translation>Prosody を再読み込み</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Reload Prosody's configuration on %1?</source>
        <translation>%1 の Prosody の設定を再読み込みしますか</translation>
    </message>
    <message>
        <source>Nothing; some module options need a restart all the same.</source>
        <translation>なし。ただし、一部のモジュールオプションには再起動が必要です。</translation>
    </message>
    <message>
        <source>Reload nginx</source>
        <translation>nginx を再読み込み</translation>
    </message>
    <message>
        <source>Reload nginx on %1?</source>
        <translation>%1 の nginx を再読み込みしますか</translation>
    </message>
    <message>
        <source>Nothing: it is tested first.</source>
        <translation>なし。先に設定を検査します。</translation>
    </message>
    <message>
        <source>Drain shard</source>
        <translation>シャードをドレイン</translation>
    </message>
    <message>
        <source>Drain shard %1 on all proxies?</source>
        <translation>すべてのプロキシでシャード %1 をドレインしますか</translation>
    </message>
    <message>
        <source>Nothing: rooms that are open stay, new ones go to other shards.</source>
        <translation>なし。開いている会議室は残り、新しい会議室はほかのシャードへ回ります。</translation>
    </message>
    <message>
        <source>Take shard back</source>
        <translation>シャードを運用に復帰</translation>
    </message>
    <message>
        <source>Send new rooms to shard %1 again?</source>
        <translation>新しい会議室を再びシャード %1 に送りますか</translation>
    </message>
    <message>
        <source>Move everybody off shard</source>
        <translation>シャードから全員を移動</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>フェイルオーバー</translation>
    </message>
    <message>
        <source>Move everybody off shard %1?</source>
        <translation>シャード %1 から全員を移動しますか</translation>
    </message>
    <message>
        <source>Every connection to the shard is cut; its meetings are loaded again on other shards.</source>
        <translation>シャードへの接続はすべて切れ、会議はほかのシャードで読み込み直されます。</translation>
    </message>
    <message>
        <source>Pin room to a bridge version</source>
        <translation>会議室をブリッジのバージョンにピン留め</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Pin %1 to a bridge version?</source>
        <translation>%1 をブリッジのバージョンにピン留めしますか</translation>
    </message>
    <message>
        <source>Nothing now: it counts when the room next gets a bridge.</source>
        <translation>今は影響なし。会議室に次にブリッジが割り当てられるときに有効になります。</translation>
    </message>
    <message>
        <source>Remove pin of room</source>
        <translation>会議室のピン留めを解除</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Remove the pin of %1?</source>
        <translation>%1 のピン留めを解除しますか</translation>
    </message>
    <message>
        <source>End room</source>
        <translation>会議を終了</translation>
    </message>
    <message>
        <source>End %1 for everybody?</source>
        <translation>%1 を全員について終了しますか</translation>
    </message>
    <message>
        <source>Everybody in it is thrown out; a recording of it ends.</source>
        <translation>全員が退出させられ、録画中であれば録画も終了します。</translation>
    </message>
    <message>
        <source>Remove person from room</source>
        <translation>会議室から参加者を退出させる</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>退出させる</translation>
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation>%1 を会議室から退出させますか</translation>
    </message>
    <message>
        <source>They are out of the meeting; nothing keeps them from joining again.</source>
        <translation>会議から外れますが、再参加は妨げられません。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Add the account %1?</source>
        <translation>アカウント %1 を追加しますか</translation>
    </message>
    <message>
        <source>Nothing: whoever has the password may open rooms.</source>
        <translation>なし。パスワードを知る人は会議室を開けるようになります。</translation>
    </message>
    <message>
        <source>Change password of account</source>
        <translation>アカウントのパスワードを変更</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Change the password of %1?</source>
        <translation>%1 のパスワードを変更しますか</translation>
    </message>
    <message>
        <source>The old password is of no use any more; there is no way back to it.</source>
        <translation>古いパスワードは使えなくなり、元に戻せません。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>アカウント %1 を削除しますか</translation>
    </message>
    <message>
        <source>It cannot open rooms any more; a meeting that is open goes on.</source>
        <translation>以後は会議室を開けません。開いている会議は続きます。</translation>
    </message>
    <message>
        <source>Custom action</source>
        <translation>カスタム操作</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Let rules act again</source>
        <translation>ルールの処置を再開</translation>
    </message>
    <message>
        <source>Let the rules of %1 that stopped themselves act again?</source>
        <translation>自ら停止した %1 のルールの処置を再開しますか</translation>
    </message>
    <message>
        <source>Nothing: failover and self-healing that failed repeatedly may try again, within the same bounds.</source>
        <translation>なし。繰り返し失敗したフェイルオーバーと自動復旧が、同じ制限内で再試行できるようになります。</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>設定ファイルを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the configuration file of %1?</source>
        <translation>%1 の設定ファイルを保存しますか</translation>
    </message>
    <message>
        <source>Nothing: nothing is restarted. The file as it was is kept.</source>
        <translation>なし。何も再起動しません。元のファイルは保存されます。</translation>
    </message>
    <message>
        <source>Apply configuration, restart when idle</source>
        <translation>設定を適用し、待機中に再起動</translation>
    </message>
    <message>
        <source>Apply, restart when idle</source>
        <translation>適用し、待機中に再起動</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it when idle?</source>
        <translation>%1 の設定を適用し、待機中になったら再起動しますか</translation>
    </message>
    <message>
        <source>Nothing: it is waited until nobody needs it. It goes back by itself if the server is not well afterwards.</source>
        <translation>なし。誰も使わなくなるまで待ちます。その後サーバーが正常でなければ、自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Apply configuration, restart now</source>
        <translation>設定を適用し、今すぐ再起動</translation>
    </message>
    <message>
        <source>Apply, restart now</source>
        <translation>適用し、今すぐ再起動</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it now?</source>
        <translation>%1 の設定を適用し、今すぐ再起動しますか</translation>
    </message>
    <message>
        <source>What runs on it is interrupted. It goes back by itself if the server is not well afterwards.</source>
        <translation>実行中のものは中断します。その後サーバーが正常でなければ、自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Apply configuration to the whole shard</source>
        <translation>シャード全体に設定を適用</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>適用して再起動</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it?</source>
        <translation>%1 の設定を適用し、再起動しますか</translation>
    </message>
    <message>
        <source>Every meeting of the shard is interrupted. It goes back by itself if the shard is not well afterwards.</source>
        <translation>シャードのすべての会議が中断します。その後シャードが正常でなければ、自動で元に戻ります。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>From 5 to 300.</source>
        <translation>5 ～ 300。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Where the files are kept on this computer; nothing: the folder of downloads.</source>
        <translation>このコンピューターでの保存先。空欄の場合はダウンロードフォルダー。</translation>
    </message>
    <message>
        <source>Capture packets of person</source>
        <translation>パケットをキャプチャする参加者</translation>
    </message>
    <message>
        <source>Capture packets</source>
        <translation>パケットをキャプチャ</translation>
    </message>
    <message>
        <source>Capture the packets of %1?</source>
        <translation>%1 のパケットをキャプチャしますか？</translation>
    </message>
    <message>
        <source>Privacy, not the call: what they say, hear, show and see is written down decrypted and comes to this computer.</source>
        <translation>通話ではなくプライバシーに影響します。話す、聞く、見せる、見る内容が復号された形で記録され、このコンピューターに保存されます。</translation>
    </message>
</context>
<context>
    <name>OperationPanel</name>
    <message>
        <source>Impact, as previewed</source>
        <translation>プレビュー時の影響</translation>
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
        <source>Recordings</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>まだ残っている人</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>It ended before this Jitscope was started; the audit log tells all about it.</source>
        <translation>今回の Jitscope 起動前に終了しました。詳細は監査ログにあります。</translation>
    </message>
    <message>
        <source>asked %1 by %2</source>
        <translation>%1 に %2 が要求</translation>
    </message>
    <message>
        <source>Cancelled and undone by itself in %1.</source>
        <translation>%1 後に自動で中止し、元に戻します。</translation>
    </message>
    <message>
        <source>It needs your word</source>
        <translation>判断が必要です</translation>
    </message>
    <message>
        <source>It was left long ago.</source>
        <translation>長い間放置されていました。</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>引き継ぎ済み</translation>
    </message>
    <message>
        <source>An earlier Jitscope began it; it goes on from where it stood.</source>
        <translation>以前の Jitscope が開始したもので、中断した所から続けます。</translation>
    </message>
    <message>
        <source>Could not be undone</source>
        <translation>元に戻せませんでした</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>現在 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>影響</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>影響度</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>by itself, until step %1 is done</source>
        <translation>自動（ステップ %1 の完了まで）</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>元に戻すものはありません</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>制限時間</translation>
    </message>
    <message>
        <source>%1, then it asks you</source>
        <translation>%1、その後は判断を求めます</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>one at a time on this shard</source>
        <translation>このシャードでは一度に 1 件</translation>
    </message>
    <message>
        <source>If closed</source>
        <translation>閉じた場合</translation>
    </message>
    <message>
        <source>the next Jitscope takes it up</source>
        <translation>次に起動した Jitscope が引き継ぎます</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>people</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>監視時間</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>It is drained already.</source>
        <translation>すでにドレイン中です。</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>運用中です。</translation>
    </message>
    <message>
        <source>It is asked for already.</source>
        <translation>すでに要求済みです。</translation>
    </message>
    <message>
        <source>Read-only. Unlock with Ctrl+L.</source>
        <translation>読み取り専用。Ctrl+L で解除します。</translation>
    </message>
    <message>
        <source>This shard is read-only. Unlock with Ctrl+L.</source>
        <translation>このシャードは読み取り専用。Ctrl+L で解除します。</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1、リージョン %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Which operations</source>
        <translation>表示する操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>What runs, waits, or has just ended</source>
        <translation>実行中、待ち、または終了したばかりの操作</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Of this run of Jitscope; the audit log has those before it</source>
        <translation>今回の Jitscope 起動以降の操作。それ以前は監査ログにあります</translation>
    </message>
    <message>
        <source>No operation is open.</source>
        <translation>未完了の操作はありません。</translation>
    </message>
    <message>
        <source>Everything done is in the audit log.</source>
        <translation>実行した操作はすべて監査ログにあります。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>未完了 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>要判断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>select an operation</source>
        <translation>操作を選択</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>再試行…</translation>
    </message>
    <message>
        <source>Go on without waiting?</source>
        <translation>待たずに続行しますか</translation>
    </message>
    <message>
        <source>Whoever is still there is thrown out and joins again.</source>
        <translation>まだ残っている人は切断され、再参加します。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation>待ち続ける</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1（ドライラン）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>要求済み</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting for idle</source>
        <translation>空き待ち</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Needs your word</source>
        <translation>要判断</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>元に戻し中</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>the audit log keeps it</source>
        <translation>監査ログに記録中</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>an earlier Jitscope left it</source>
        <translation>以前の Jitscope が残した操作</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>ステップ %1/%2</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>%1 に検証済み</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>ステップ %1：%2</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>%1 に要求、%2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>now</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>done, with a warning</source>
        <translation>完了（警告あり）</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>元に戻し済み</translation>
    </message>
    <message>
        <source>rooms unknown</source>
        <translation>会議室数は不明</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>会議室 %n 室</numerusform>
        </translation>
    </message>
    <message>
        <source>people unknown</source>
        <translation>人数は不明</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>recordings unknown</source>
        <translation>録画数は不明</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>録画 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>元に戻せる</translation>
    </message>
    <message>
        <source>disturbs who is on it</source>
        <translation>利用中の人に影響</translation>
    </message>
    <message>
        <source>disturbs the whole shard</source>
        <translation>シャード全体に影響</translation>
    </message>
    <message>
        <source>changes who may do what</source>
        <translation>権限が変わる</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>強制…</translation>
    </message>
    <message>
        <source>Cancel and undo</source>
        <translation>中止して元に戻す</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>asked, dry run</source>
        <translation>要求、ドライラン</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：「%2」</translation>
    </message>
    <message>
        <source>step %1 begins: %2</source>
        <translation>ステップ %1 を開始：%2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>送信 %1</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>応答 %1</translation>
    </message>
    <message>
        <source>step %1: what it was is kept</source>
        <translation>ステップ %1：元の状態を保存</translation>
    </message>
    <message>
        <source>step %1 failed: %2</source>
        <translation>ステップ %1 が失敗：%2</translation>
    </message>
    <message>
        <source>the operator says: %1</source>
        <translation>運用者の選択：%1</translation>
    </message>
    <message>
        <source>is undone</source>
        <translation>元に戻しています</translation>
    </message>
    <message>
        <source>step %1 is undone</source>
        <translation>ステップ %1 を元に戻しました</translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>人を移動</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>%n 人を移動</numerusform>
        </translation>
    </message>
    <message>
        <source>They go in groups, the largest meetings first; after each it is looked whether those who moved fare well. Then it waits on for whoever is left.</source>
        <translation>大きい会議から順に、グループごとに移します。各グループの後、移した人に問題がないか確認します。その後、残った人を引き続き待ちます。</translation>
    </message>
    <message>
        <source>Move people…</source>
        <translation>人を移動…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>メンテナンス…</translation>
    </message>
    <message>
        <source>This is the past. Go back to now to act.</source>
        <translation>過去を表示しています。操作するには現在に戻ってください。</translation>
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
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>この時点の記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Causes are told for the present only. %n alert(s) fired then: see Alerts.</source>
        <translation>
            <numerusform>原因は現在についてだけ示されます。当時は %n 件のアラートが出ていました。「アラート」をご覧ください。</numerusform>
        </translation>
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
    <name>Past</name>
    <message>
        <source>Operations until then</source>
        <translation>その時までの操作</translation>
    </message>
    <message>
        <source>Alerts as they were</source>
        <translation>当時のアラート</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>operations at a past moment</comment>
        <translation>
            <numerusform>実行中 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <comment>alerts at a past moment</comment>
        <translation>
            <numerusform>発生中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>この時点の記録はありません。</translation>
    </message>
    <message>
        <source>No operation was kept in the month before this moment.</source>
        <translation>この時点までの 1 か月間に保存された操作はありません。</translation>
    </message>
    <message>
        <source>No alert was kept in the month before this moment.</source>
        <translation>この時点までの 1 か月間に保存されたアラートはありません。</translation>
    </message>
    <message>
        <source>This page shows the present only.</source>
        <translation>このページには現在の状態だけが表示されます。</translation>
    </message>
    <message>
        <source>Files and versions of servers are not part of what is kept of a moment. Back in the present, the page Config has the versions of files that were saved.</source>
        <translation>サーバーのファイルとバージョンは過去の記録に含まれません。現在に戻ると、「設定ファイル」のページに保存したファイルの版があります。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>終了は未確認</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Nobody was there to see its end: recording had stopped, and began anew at that time.</source>
        <translation>終了は確認されていません。記録が途切れ、この時に再開しました。</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>消去済み</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>消去された名前</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>all shards</source>
        <translation>すべてのシャード</translation>
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
    <message>
        <source>Capture packets…</source>
        <translation>パケットをキャプチャ…</translation>
    </message>
    <message>
        <source>Nobody of that name is known to have been there at this moment.</source>
        <translation>この時点でこの名前の参加者がいたという記録はありません。</translation>
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
    <message>
        <source>Picture</source>
        <translation>映像</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Room %1</source>
        <translation>会議室 %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>参加者 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>アカウント %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>アドレス %1</translation>
    </message>
</context>
<context>
    <name>ProxyFacts</name>
    <message>
        <source>server %1</source>
        <translation>サーバー %1</translation>
    </message>
    <message>
        <source>for %1 more</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 上</translation>
    </message>
    <message>
        <source>old</source>
        <translation>古い</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>申告</translation>
    </message>
    <message>
        <source>Split rooms</source>
        <translation>分裂した会議室</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that ends first of all that were seen: %1</source>
        <translation>確認できた証明書で最も早く切れるもの: %1</translation>
    </message>
    <message>
        <source>Newcomers go to</source>
        <translation>新しい参加者の行き先</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>The room does not stand in this proxy's table: the next one who joins is sent wherever its balancing says.</source>
        <translation>この会議室はこのプロキシのテーブルにありません。次の参加者は負荷分散で振り分けられます。</translation>
    </message>
    <message>
        <source>Entry “%1” of the table %2, %3.</source>
        <translation>テーブル %2 の項目「%1」、%3。</translation>
    </message>
    <message>
        <source>The room is here, but who joins now is sent to another shard.</source>
        <translation>会議室はここにありますが、今入る人は別のシャードへ送られます。</translation>
    </message>
    <message>
        <source>The table cuts keys off there: another room may share this entry.</source>
        <translation>テーブルがキーを切り詰めています。別の会議室と項目を共有している可能性があります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, read %3 ago</source>
        <translation>%1: %2、%3前に読み込み</translation>
    </message>
    <message>
        <source>and more: search for a part of the name</source>
        <translation>ほかにもあります。名前の一部で検索してください</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>会議室なし</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>No entry of the table has that in its key.</source>
        <translation>キーにその語を含む項目はテーブルにありません。</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not healthy</source>
        <translation>異常</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>What it sees has changed already; it waits before it says so.</source>
        <translation>見えている状態はすでに変わりましたが、報告を待っています。</translation>
    </message>
    <message>
        <source>To the proxies: %1</source>
        <translation>プロキシへ: %1</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>What stands in its state file.</source>
        <translation>状態ファイルの内容です。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Estimated MOS</source>
        <translation>推定 MOS</translation>
    </message>
    <message>
        <source>Bandwidth, of what is wanted</source>
        <translation>必要な帯域に対する割合</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
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
        <source>Bad</source>
        <translation>不良</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1: nothing has been measured yet.</source>
        <translation>%1：まだ何も測定されていません。</translation>
    </message>
    <message>
        <source>%1: the last figures are too old.</source>
        <translation>%1：最新の値が古すぎます。</translation>
    </message>
    <message>
        <source>%1: two people talk directly; the bridge does not see their media.</source>
        <translation>%1：2 人が直接通話しており、ブリッジからはメディアが見えません。</translation>
    </message>
    <message>
        <source>%1 as yet: %2; %3 of %4 looks.</source>
        <translation>暫定で%1：%2。%4 回の測定のうち %3 回。</translation>
    </message>
    <message>
        <source>%1: no figure is beyond its limit.</source>
        <translation>%1：限度を超えた値はありません。</translation>
    </message>
    <message>
        <source>%1: %2, limit %3; %4 of the last %5 looks say so.</source>
        <translation>%1：%2、限度 %3。直近 %5 回の測定のうち %4 回が該当。</translation>
    </message>
    <message>
        <source>%1 still: %2 by now; better for %3 of the %4 looks that are needed.</source>
        <translation>まだ%1：現在は %2。必要な %4 回のうち %3 回の測定で改善。</translation>
    </message>
    <message>
        <source>%1 still: %2 at the latest look, limit %3; %4 of the %5 looks that are needed.</source>
        <translation>まだ%1：最新の測定では %2、限度 %3。必要な %5 回のうち %4 回。</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>説明すべきことなし</translation>
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
        <source>Own line</source>
        <translation>本人の回線</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Between bridges</source>
        <translation>ブリッジ間</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>Own uplink: what this person sends comes badly, what the others send comes well.</source>
        <translation>本人の上り回線：この人の送信は届きにくく、ほかの人の送信は問題なく届いています。</translation>
    </message>
    <message>
        <source>%1: own uplink. What comes from there comes badly, what the others send comes well.</source>
        <translation>%1：本人の上り回線。ここからの送信は届きにくく、ほかの人の送信は問題なく届いています。</translation>
    </message>
    <message>
        <source>Own downlink: what the bridge sends to this person gets lost or does not fit; to the others it gets through.</source>
        <translation>本人の下り回線：ブリッジからこの人への送信が失われるか収まりません。ほかの人には届いています。</translation>
    </message>
    <message>
        <source>%1: own downlink. What the bridge sends there gets lost or does not fit; to the others it gets through.</source>
        <translation>%1：本人の下り回線。ブリッジからここへの送信が失われるか収まりません。ほかの人には届いています。</translation>
    </message>
    <message>
        <source>Own line: the way to this person is long; which direction it is, the bridge cannot tell.</source>
        <translation>本人の回線：この人までの往復遅延が長くなっています。どちらの方向かはブリッジからは分かりません。</translation>
    </message>
    <message>
        <source>%1: own line. The way there is long; which direction it is, the bridge cannot tell.</source>
        <translation>%1：本人の回線。ここまでの往復遅延が長くなっています。どちらの方向かはブリッジからは分かりません。</translation>
    </message>
    <message numerus="yes">
        <source>Bridge %1: its people suffer alike, wherever they are; %n of them.</source>
        <translation>
            <numerusform>ブリッジ %1：場所を問わず、このブリッジの参加者が同じように影響を受けています（%n 人）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the bridges %1: what people on the one side send comes late, or not at all, to the other.</source>
        <translation>ブリッジ %1 の間：一方の側の送信が、他方の側に遅れて届くか、まったく届きません。</translation>
    </message>
    <message numerus="yes">
        <source>Region %1: its people suffer alike, on whatever bridge; %n of them.</source>
        <translation>
            <numerusform>リージョン %1：どのブリッジでも、このリージョンの参加者が同じように影響を受けています（%n 人）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measurable: two people talk directly, and the bridge does not see their media.</source>
        <translation>測定できません：2 人が直接通話しており、ブリッジからはメディアが見えません。</translation>
    </message>
    <message>
        <source>Nothing found that explains it: neither this person alone, nor the bridge, nor the region stands out.</source>
        <translation>説明できる原因は見つかりません。この人も、ブリッジも、リージョンも際立っていません。</translation>
    </message>
    <message>
        <source>%1: nothing found that explains it.</source>
        <translation>%1：説明できる原因は見つかりません。</translation>
    </message>
    <message>
        <source>Nothing to explain.</source>
        <translation>説明すべきことはありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bridge or pair of bridges, its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) on this bridge %2</source>
        <translation>
            <numerusform>%1、このブリッジのほかの %n 人は %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) of region %3 %2</source>
        <translation>
            <numerusform>%1、リージョン %3 のほかの %n 人は %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of other regions %2</source>
        <translation>
            <numerusform>%1、ほかのリージョンの %n 人は %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n on other bridges %2</source>
        <translation>
            <numerusform>%1、ほかのブリッジの %n 人は %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of region %3 on other bridges %2</source>
        <translation>
            <numerusform>%1、リージョン %3 でほかのブリッジにいる %n 人は %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1：%2、通常は %3</translation>
    </message>
    <message>
        <source>stress of %1 %2, overloaded from %3 on</source>
        <translation>%1 の負荷は %2、%3 以上で過負荷</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1、限度 %2</translation>
    </message>
    <message>
        <source>%1: people send over there, and nothing arrives</source>
        <translation>%1：向こう側では送信しているのに、何も届いていません</translation>
    </message>
    <message>
        <source>%1, wanted are %2</source>
        <translation>%1、必要なのは %2</translation>
    </message>
    <message>
        <source>%1, the other way %2</source>
        <translation>%1、逆方向は %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people beyond the limit</source>
        <translation>
            <numerusform>%1：%2 人のうち %n 人が限度を超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people of %3 beyond the limit</source>
        <translation>
            <numerusform>%1：%3 の %2 人のうち %n 人が限度を超過</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few others on this bridge to compare with.</source>
        <translation>このブリッジには比較できるほかの参加者が少なすぎます。</translation>
    </message>
    <message>
        <source>Nobody tells in which regions people are.</source>
        <translation>参加者のリージョンを示すソースがありません。</translation>
    </message>
    <message>
        <source>Jitter is known from full detail only, which has not come yet.</source>
        <translation>ジッターは詳細からのみ分かりますが、まだ届いていません。</translation>
    </message>
    <message>
        <source>How loaded the bridge is, is not known.</source>
        <translation>ブリッジの負荷は不明です。</translation>
    </message>
    <message>
        <source>The room spans bridges, and the way between them is not measured.</source>
        <translation>会議室が複数のブリッジにまたがっており、その間の経路は測定されていません。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets no picture, because the estimate is %2.</source>
        <translation>%1p が必要ですが、推定帯域が %2 のため映像がありません。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets no picture.</source>
        <translation>%1p が必要ですが、映像がありません。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets %2p, because the estimate is %3.</source>
        <translation>%1p が必要ですが、推定帯域が %3 のため %2p です。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets %2p.</source>
        <translation>%1p が必要ですが、%2p です。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nobody more</source>
        <translation>これ以上は不可</translation>
    </message>
    <message numerus="yes">
        <source>about %n more people, no room of 20</source>
        <translation>
            <numerusform>あと約 %n 人、20 人の会議室は不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 more people, or %n room(s) of 20</source>
        <translation>
            <numerusform>あと約 %1 人、または 20 人の会議室 %n 室</numerusform>
        </translation>
    </message>
    <message>
        <source>The stress is not known: the bridge does not tell it, or is not reached.</source>
        <translation>負荷は不明です。ブリッジが報告しないか、接続できません。</translation>
    </message>
    <message>
        <source>It takes nobody now: it drains, shuts down, or the focus does not use it.</source>
        <translation>現在は誰も受け入れません。ドレイン中、停止中、または Jicofo が使用していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s), stress %1 in the mean</source>
        <translation>
            <numerusform>ブリッジ %n 台、平均負荷 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stress %1</source>
        <translation>負荷 %1</translation>
    </message>
    <message>
        <source>More people, summed over the bridges: (%1 − stress) ÷ stress per person; %2</source>
        <translation>追加できる人数（全ブリッジの合計）：(%1 − 負荷) ÷ 1 人あたりの負荷；%2</translation>
    </message>
    <message>
        <source>More people = (%1 − %2) ÷ %3 = %4</source>
        <translation>追加できる人数 = (%1 − %2) ÷ %3 = %4</translation>
    </message>
    <message numerus="yes">
        <source>Stress per person: %1, by the %n people who are there now</source>
        <translation>
            <numerusform>1 人あたりの負荷：%1、現在いる %n 人から算出</numerusform>
        </translation>
    </message>
    <message>
        <source>Stress per person: %1, by all bridges of the shard together</source>
        <translation>1 人あたりの負荷：%1、このシャードの全ブリッジから算出</translation>
    </message>
    <message>
        <source>Stress per person: %1, what a bridge assumes itself; too few people are there to measure it</source>
        <translation>1 人あたりの負荷：%1、ブリッジ自身の想定値。測定するには人数が少なすぎます</translation>
    </message>
    <message>
        <source>Rooms of 20: each on one bridge; from stress %1 on Jicofo calls a bridge overloaded.</source>
        <translation>20 人の会議室：それぞれ 1 台のブリッジ上。負荷が %1 になると Jicofo はブリッジを過負荷とみなします。</translation>
    </message>
    <message>
        <source>No bridge session</source>
        <translation>ブリッジのセッションなし</translation>
    </message>
    <message>
        <source>Unknown to Jicofo</source>
        <translation>Jicofo が把握せず</translation>
    </message>
    <message>
        <source>Counts differ</source>
        <translation>人数が不一致</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>残留</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n people in %1, and no bridge has a session for it.</source>
        <translation>
            <numerusform>Jicofo では %1 に %n 人いますが、どのブリッジにもセッションがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n people of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 が %1 の %n 人を収容していますが、Jicofo は把握していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody counts %2 people in %1, Jicofo %3.</source>
        <translation>%1 の人数は Prosody では %2 人、Jicofo では %3 人です。</translation>
    </message>
    <message>
        <source>Prosody keeps %1 though nobody in it has a live connection.</source>
        <translation>有効な接続を持つ人がいないのに、Prosody が %1 を保持しています。</translation>
    </message>
    <message>
        <source>No leg score: too few packets came up in the last minute for an estimate.</source>
        <translation>区間スコアなし：直近 1 分間に届いたパケットが少なすぎて推定できません。</translation>
    </message>
    <message>
        <source>No leg score: round trip, jitter or loss up is not known.</source>
        <translation>区間スコアなし：往復遅延、ジッター、上り損失のいずれかが不明です。</translation>
    </message>
    <message>
        <source>People are very satisfied with that.</source>
        <translation>利用者は非常に満足する水準です。</translation>
    </message>
    <message>
        <source>People are satisfied with that.</source>
        <translation>利用者は満足する水準です。</translation>
    </message>
    <message>
        <source>Some people are dissatisfied with that.</source>
        <translation>一部の利用者が不満を感じる水準です。</translation>
    </message>
    <message>
        <source>Many people are dissatisfied with that.</source>
        <translation>多くの利用者が不満を感じる水準です。</translation>
    </message>
    <message>
        <source>Nearly all people are dissatisfied with that.</source>
        <translation>ほぼすべての利用者が不満を感じる水準です。</translation>
    </message>
    <message>
        <source>That is of no use for talking.</source>
        <translation>会話にならない水準です。</translation>
    </message>
    <message>
        <source>Estimate for speech, narrowband, between this person and the bridge: half the round trip (%1), jitter (%2) and loss up (%3) make R %4, MOS %5.</source>
        <translation>この参加者とブリッジの間の音声の推定値（狭帯域）：往復遅延の半分（%1）、ジッター（%2）、上り損失（%3）から R %4、MOS %5。</translation>
    </message>
    <message>
        <source>By the whole of ITU-T G.107, with lost packets concealed: R %1, MOS %2.</source>
        <translation>ITU-T G.107 の完全な式（損失補間あり）では R %1、MOS %2。</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1：%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends to %2</source>
        <comment>a proxy, a shard</comment>
        <translation>%1 は %2 へ送ります</translation>
    </message>
    <message>
        <source>Jicofo %1</source>
        <translation>Jicofo %1</translation>
    </message>
    <message>
        <source>bridges %1</source>
        <translation>ブリッジ %1</translation>
    </message>
    <message>
        <source>Prosody %1</source>
        <translation>Prosody %1</translation>
    </message>
    <message>
        <source>Its people are on several shards and do not see each other.</source>
        <translation>参加者が複数のシャードに分かれ、互いに見えません。</translation>
    </message>
    <message>
        <source>The proxies send newcomers to different shards: who joins next may not meet the others.</source>
        <translation>プロキシが新しい参加者を別々のシャードへ送っています。次に参加する人はほかの人に会えないかもしれません。</translation>
    </message>
    <message>
        <source>It is on one shard, and a proxy sends newcomers to another.</source>
        <translation>あるシャードにありますが、プロキシの 1 つが新しい参加者を別のシャードへ送っています。</translation>
    </message>
    <message>
        <source>No proxy's table knows it: newcomers may be sent elsewhere.</source>
        <translation>どのプロキシのテーブルにもありません。新しい参加者が別の場所へ送られるかもしれません。</translation>
    </message>
    <message>
        <source>Its key is cut off in a proxy's table: another room may share the entry.</source>
        <translation>プロキシのテーブルでキーが切り詰められています。別の会議室と項目を共有するかもしれません。</translation>
    </message>
    <message>
        <source>Jicofo has people in it, and no bridge has a session for it.</source>
        <translation>Jicofo では参加者がいますが、どのブリッジにもセッションがありません。</translation>
    </message>
    <message>
        <source>A bridge carries its people, and Jicofo knows nothing of it.</source>
        <translation>ブリッジが参加者を収容していますが、Jicofo は把握していません。</translation>
    </message>
    <message>
        <source>Prosody and Jicofo count its people differently.</source>
        <translation>Prosody と Jicofo で人数が異なります。</translation>
    </message>
    <message>
        <source>Prosody keeps it, though nobody in it has a live connection.</source>
        <translation>有効な接続を持つ人がいないのに、Prosody が保持しています。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分裂</translation>
    </message>
    <message>
        <source>Proxies differ</source>
        <translation>プロキシが不一致</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>別の場所へ送付</translation>
    </message>
    <message>
        <source>In no table</source>
        <translation>どのテーブルにもなし</translation>
    </message>
    <message>
        <source>Key cut off</source>
        <translation>キーの切り詰め</translation>
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
    <message>
        <source>Lowest today %1, at %2</source>
        <translation>今日の最少 %1（%2）</translation>
    </message>
    <message>
        <source>The next recording takes the last one</source>
        <translation>次の録画で最後の 1 台を使います</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>moderator</source>
        <translation>モデレーター</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>現在、%1</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <translation>%1 から %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to explain: the room as a whole is well.</source>
        <translation>説明すべきことなし：会議室全体は良好です。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在室</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最悪値</translation>
    </message>
    <message>
        <source>Good or fair</source>
        <translation>良好または普通</translation>
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
        <source>Jitter ↑</source>
        <translation>ジッター ↑</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, who fared better</source>
        <translation>
            <numerusform>ほか %n 人（これより良好）</numerusform>
        </translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>時刻：%1</translation>
    </message>
    <message>
        <source>highest values since %1</source>
        <translation>%1 以降の最高値</translation>
    </message>
    <message>
        <source>made by Jitscope, %1</source>
        <translation>Jitscope で作成、%1</translation>
    </message>
    <message>
        <source>Report of the meeting</source>
        <translation>会議レポート</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>It has ended: what was judged of the room as a whole is not kept. See its people below.</source>
        <translation>会議は終了しました。会議室全体についての判定は保存されていません。下の参加者をご覧ください。</translation>
    </message>
    <message>
        <source>No cause was found for the room as a whole. See its people below.</source>
        <translation>会議室全体についての原因は見つかりませんでした。下の参加者をご覧ください。</translation>
    </message>
    <message>
        <source>Too little is known to judge the room as a whole.</source>
        <translation>会議室全体を判定するには情報が足りません。</translation>
    </message>
    <message>
        <source>What caused trouble is not part of what is kept; figures and times are.</source>
        <translation>障害の原因は保存されません。値と時刻は保存されます。</translation>
    </message>
    <message>
        <source>Page of usage</source>
        <translation>利用状況のページ</translation>
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
    <message>
        <source>Small multiples</source>
        <translation>個別の小グラフ</translation>
    </message>
    <message>
        <source>One small chart for each person instead of the charts of the room; all on one scale.</source>
        <translation>会議室のグラフの代わりに、参加者ごとの小さなグラフを同じ目盛りで表示します。</translation>
    </message>
    <message>
        <source>The room is not known to have been open at this moment.</source>
        <translation>この時点でこの会議室が開いていたという記録はありません。</translation>
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
        <source>Worst people then</source>
        <translation>当時品質が最も低かった参加者</translation>
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
    <message>
        <source>Pinned to version</source>
        <translation>ピン留めしたバージョン</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>person by person</source>
        <translation>1 人ずつ取得</translation>
    </message>
    <message>
        <source>The room is big: full detail (jitter, estimate, suspended video) is asked for one person at a time, the worst connected first.</source>
        <translation>大きな会議室のため、詳細（ジッター、推定帯域、停止中の映像）は 1 人ずつ、接続の悪い順に取得します。</translation>
    </message>
</context>
<context>
    <name>RuleImport</name>
    <message>
        <source>the expression is too long</source>
        <translation>式が長すぎます</translation>
    </message>
    <message>
        <source>the expression is more than one comparison of one metric with a number</source>
        <translation>式が、1 つのメトリクスと数値の比較だけではありません</translation>
    </message>
    <message>
        <source>it chooses series by labels</source>
        <translation>ラベルで系列を選んでいます</translation>
    </message>
    <message>
        <source>the console reads no metric %1</source>
        <translation>コンソールはメトリクス %1 を読みません</translation>
    </message>
    <message>
        <source>the function %1 is not known here</source>
        <translation>関数 %1 はここでは使えません</translation>
    </message>
    <message>
        <source>its window is none from 1s to 7d</source>
        <translation>ウィンドウが 1s から 7d の範囲にありません</translation>
    </message>
    <message>
        <source>its threshold is no number</source>
        <translation>しきい値が数値ではありません</translation>
    </message>
    <message>
        <source>it compares with == or !=</source>
        <translation>== または != で比較しています</translation>
    </message>
    <message>
        <source>it records, and raises no alert</source>
        <translation>記録用で、アラートを発生させません</translation>
    </message>
    <message>
        <source>its name is not of letters, digits and _</source>
        <translation>名前に英数字と _ 以外が含まれています</translation>
    </message>
    <message>
        <source>there is another one of that name</source>
        <translation>同じ名前のものがほかにあります</translation>
    </message>
    <message>
        <source>its time is none from 0s to 30d</source>
        <translation>時間が 0s から 30d の範囲にありません</translation>
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
        <translation>
            <numerusform>%1 台のうち 1 台が待機中と申告しながら録画できません。%n 件の録画が始まりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation>
            <numerusform>%1 は待機中と申告しながら録画できません。ブラウザーが起動せず、%n 件の録画が始まりませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation>
            <numerusform>%1 のブラウザーは Jicofo があきらめた後に起動します。%n 回続けてセッションがすぐ止められました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation>
            <numerusform>%1 は会議室に入れません。%n 回続けて録画なしで終わりました（最長 %2）。</numerusform>
        </translation>
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
        <translation>
            <numerusform>Prosody の自動録画プラグインが録画要求を %n 件失いました。参加した人がすでに退室していたためです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary fails</source>
        <translation>テスト録画に失敗</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>ディスクがほぼ満杯</translation>
    </message>
    <message>
        <source>Self-healing stopped</source>
        <translation>自動復旧が停止</translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) of %1 in a row failed at: %2.</source>
        <translation>
            <numerusform>%1 のテスト録画が %n 回連続で失敗しました。失敗箇所：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 left for recordings: it will go on saying HEALTHY, and every recording will break off.</source>
        <translation>%1 の録画用の空きは残り %2 です。HEALTHY と申告し続けますが、録画はすべて途中で切れます。</translation>
    </message>
    <message numerus="yes">
        <source>Self-healing of %1 has stopped itself: %n act(s) in a row did not help. “Let rules act again” lets it go on, or reading the fleet file anew.</source>
        <translation>
            <numerusform>%1 の自動復旧は自ら停止しました。%n 回続けて効果がありませんでした。「ルールの処置を再開」またはフリートファイルの再読み込みで再開します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Jicofo does not answer; new rooms cannot start.</source>
        <translation>%1：Jicofo が応答しません。新しい会議室を開始できません。</translation>
    </message>
    <message>
        <source>Not scraped</source>
        <translation>収集できず</translation>
    </message>
    <message>
        <source>Rules fail</source>
        <translation>ルールの失敗</translation>
    </message>
    <message>
        <source>Old push</source>
        <translation>古いプッシュ</translation>
    </message>
    <message>
        <source>Push refused</source>
        <translation>プッシュ拒否</translation>
    </message>
    <message>
        <source>Proxies differ</source>
        <translation>プロキシ間で不一致</translation>
    </message>
    <message>
        <source>Split room</source>
        <translation>分裂した会議室</translation>
    </message>
    <message>
        <source>Newcomers go elsewhere</source>
        <translation>新しい参加者が別の場所へ</translation>
    </message>
    <message>
        <source>Rooms unknown to the proxies</source>
        <translation>プロキシの知らない会議室</translation>
    </message>
    <message>
        <source>Sidecar: shard unhealthy</source>
        <translation>sidecar: シャードが異常</translation>
    </message>
    <message>
        <source>Old report</source>
        <translation>レポートが古い</translation>
    </message>
    <message>
        <source>Shard and proxies disagree</source>
        <translation>シャードとプロキシが食い違い</translation>
    </message>
    <message>
        <source>The shard's Prometheus knows %1, which cannot be joined to any server of the fleet file. instance = there settles it.</source>
        <translation>このシャードの Prometheus が知る %1 は、フリートファイルのどのサーバーとも対応付けられません。そこに instance = を書けば確定します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot scrape %n of its targets; %2: %3</source>
        <translation>
            <numerusform>%1 は対象のうち %n 件を収集できません。%2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot scrape %2: %3</source>
        <translation>%1 は %2 を収集できません: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot evaluate %n of its alerting rules; %2: %3</source>
        <translation>
            <numerusform>%1 はアラートルールのうち %n 件を評価できません。%2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot evaluate its alerting rule %2: %3</source>
        <translation>%1 はアラートルール %2 を評価できません: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows old values of %n groups: nothing was pushed to %2 for %3.</source>
        <translation>
            <numerusform>%1 は %n グループの古い値を示しています。%2 へのプッシュが %3間ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows old values: nothing was pushed to %2 for %3.</source>
        <translation>%1 は古い値を示しています。%2 へのプッシュが %3間ありません。</translation>
    </message>
    <message>
        <source>%1 refused what was pushed to %2 last.</source>
        <translation>%1 は %2 への直近のプッシュを拒否しました。</translation>
    </message>
    <message>
        <source>The proxies treat %1 differently: %2. Rooms may split.</source>
        <translation>%1 の扱いがプロキシごとに異なります: %2。会議室が分裂する可能性があります。</translation>
    </message>
    <message>
        <source>The proxies send %1 to different shards: %2. Who joins next may not meet the others.</source>
        <translation>プロキシが %1 を別々のシャードへ送っています: %2。次の参加者はほかの人に会えないかもしれません。</translation>
    </message>
    <message>
        <source>%1 is on several shards: %2. They do not see each other.</source>
        <translation>%1 が複数のシャードにあります: %2。互いに見えません。</translation>
    </message>
    <message>
        <source>%1 is on %2, but newcomers are sent to %3.</source>
        <translation>%1 は %2 にありますが、新しい参加者は %3 へ送られます。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of %1 stand in no proxy's table; newcomers may be sent elsewhere.</source>
        <translation>
            <numerusform>%1 の会議室 %n 件がどのプロキシのテーブルにもありません。新しい参加者が別の場所へ送られる可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that its shard is not well: %2.</source>
        <translation>%1 はシャードの異常を報告しています: %2。</translation>
    </message>
    <message>
        <source>%1 says that its shard is not well.</source>
        <translation>%1 はシャードの異常を報告しています。</translation>
    </message>
    <message>
        <source>%1 answers, but its report is %2 old: it is stuck.</source>
        <translation>%1 は応答しますが、レポートは %2前のものです。固まっています。</translation>
    </message>
    <message>
        <source>%1 says “%2” of itself, but %3 sends new rooms there.</source>
        <translation>%1 は「%2」と申告していますが、%3 は新しい会議室をそこへ送っています。</translation>
    </message>
    <message>
        <source>%1 says “%2” of itself, but %3 has it in “%4”.</source>
        <translation>%1 は「%2」と申告していますが、%3 では「%4」です。</translation>
    </message>
    <message>
        <source>Room without a bridge</source>
        <translation>ブリッジのない会議室</translation>
    </message>
    <message>
        <source>Room unknown to Jicofo</source>
        <translation>Jicofo が把握していない会議室</translation>
    </message>
    <message>
        <source>Counts of a room differ</source>
        <translation>会議室の人数が不一致</translation>
    </message>
    <message>
        <source>Leaked room</source>
        <translation>残留した会議室</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n person(s) in %1, and no bridge has a session for it: they hear nobody.</source>
        <translation>
            <numerusform>Jicofo によれば %1 に %n 人いますが、どのブリッジにもセッションがなく、誰の声も聞こえません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n person(s) of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 が %1 の %n 人を担当していますが、Jicofo は把握していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody counts %1 in %2, Jicofo %3.</source>
        <translation>%2 の人数は Prosody では %1 人、Jicofo では %3 人です。</translation>
    </message>
    <message>
        <source>Prosody keeps %1, though nobody in it has a live connection.</source>
        <translation>接続中の参加者がいない %1 が Prosody に残っています。</translation>
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
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Its log below the list, with known errors explained (G)</source>
        <translation>一覧の下にログを表示し、既知のエラーを説明 (G)</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>セッション %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Its agent is asked: %1</source>
        <translation>エージェントの応答：%1</translation>
    </message>
    <message>
        <source>No agent is asked.</source>
        <translation>エージェントには問い合わせていません。</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>前回のチェック：%1</translation>
    </message>
    <message>
        <source>In this state since %1.</source>
        <translation>この状態になってから %1。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>ピン留め：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>A Jibri names it only while it serves a request that came over XMPP.</source>
        <translation>Jibri が環境を示すのは、XMPP 経由の要求を処理している間だけです。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>実行待ち</translation>
    </message>
    <message>
        <source>restart when idle, asked %1</source>
        <translation>待機中になったら再起動（%1 に要求）</translation>
    </message>
    <message>
        <source>Recordings today</source>
        <translation>今日の録画数</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>ディスク残り</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>ロード</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>プロセッサー %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>テスト録画</translation>
    </message>
    <message>
        <source>No canary recording was made since this console runs.</source>
        <translation>このコンソールの起動後、テスト録画はまだ行われていません。</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>録画成功</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗：%1</translation>
    </message>
    <message>
        <source>Failures today</source>
        <translation>今日の失敗</translation>
    </message>
    <message>
        <source>seen since %1</source>
        <translation>%1 以降の記録</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>失敗なし</translation>
    </message>
    <message>
        <source>Where rooms go</source>
        <translation>会議室の行き先</translation>
    </message>
    <message>
        <source>Find a room in the stick table</source>
        <translation>スティックテーブルで会議室を探す</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation>余力</translation>
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
        <source>Worst people then</source>
        <translation>当時品質が最も低かった参加者</translation>
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
    <message>
        <source>Head-room</source>
        <translation>余力</translation>
    </message>
    <message>
        <source>Scale of quality</source>
        <translation>品質の基準</translation>
    </message>
    <message>
        <source>with edges of its own</source>
        <translation>独自の境界値あり</translation>
    </message>
    <message>
        <source>What is called good, fair, poor and bad here; settings, Quality.</source>
        <translation>ここで良好・普通・低下・不良と呼ぶ範囲。設定の「品質」で変更できます。</translation>
    </message>
</context>
<context>
    <name>SkewKeys</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1: line %2 cannot be read.</source>
        <translation>%1：%2 行目を読み取れません。</translation>
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
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Which rooms are open is not known.</source>
        <translation>どの会議室が開いているかは不明です。</translation>
    </message>
    <message>
        <source>None of the pages that list them answers.</source>
        <translation>会議室を一覧するページがどれも応答していません。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Which rooms are open is not known everywhere.</source>
        <translation>開いている会議室をすべて把握できていません。</translation>
    </message>
    <message>
        <source>No page that lists rooms answers for %1; the other shards have none.</source>
        <translation>%1 では会議室の一覧を返すページが応答していません。ほかのシャードに会議室はありません。</translation>
    </message>
    <message>
        <source>Split and orphaned rooms</source>
        <translation>分裂・孤立した会議室</translation>
    </message>
    <message>
        <source>Rooms that are on two shards at once, or that Jicofo, the bridges, Prosody and the proxies do not know alike. Left out: empty rooms, breakout rooms, lobbies, canaries, rooms younger than a minute, and what a second, newer look does not show again.</source>
        <translation>同時に 2 つのシャードにある会議室、または Jicofo、ブリッジ、Prosody、プロキシの認識が一致しない会議室。除外：空の会議室、ブレイクアウトルーム、ロビー、テスト録画、1 分未満の会議室、および再確認で現れなかったもの。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>split and orphaned rooms</comment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>検出なし</translation>
    </message>
    <message>
        <source>not known of the past</source>
        <translation>過去については不明</translation>
    </message>
    <message>
        <source>No meetings at this moment.</source>
        <translation>この時点で会議はありません。</translation>
    </message>
    <message>
        <source>Which rooms were open at this moment was not recorded.</source>
        <translation>この時点でどの会議室が開いていたかは記録されていません。</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
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
    <name>Usage</name>
    <message>
        <source>Usage</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日別</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Rooms' names</source>
        <translation>会議室名</translation>
    </message>
    <message>
        <source>By how the names of rooms begin: biology-1 and biology-2 are biology</source>
        <translation>会議室名の先頭で分類します：biology-1 と biology-2 は biology</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 日</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表…</translation>
    </message>
    <message>
        <source>Page…</source>
        <translation>ページ…</translation>
    </message>
    <message>
        <source>As CSV or JSON, for other programs</source>
        <translation>ほかのプログラム用に CSV または JSON で</translation>
    </message>
    <message>
        <source>As a page to print, PDF or HTML</source>
        <translation>印刷用のページ（PDF または HTML）として</translation>
    </message>
    <message>
        <source>Idlest hour of the week</source>
        <translation>週のうち最も空いている時間帯</translation>
    </message>
    <message>
        <source>Maintenance then…</source>
        <translation>この時間にメンテナンス…</translation>
    </message>
    <message>
        <source>Copy for idle restarts</source>
        <translation>アイドル時の再起動用にコピー</translation>
    </message>
    <message>
        <source>The lines of the fleet file that restart idle bridges at that hour, every day</source>
        <translation>毎日この時間帯に、使われていないブリッジを再起動するフリートファイルの行</translation>
    </message>
    <message>
        <source>forgotten names</source>
        <translation>消去された名前</translation>
    </message>
    <message>
        <source>%1 of the time nothing was recorded</source>
        <translation>時間の %1 は記録なし</translation>
    </message>
    <message>
        <source>meetings since %1 only: more happened than is read at once</source>
        <translation>会議は %1 以降のみ：一度に読み取れる量を超えています</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Names of rooms are hidden.</source>
        <translation>会議室名は非表示です。</translation>
    </message>
    <message>
        <source>No past moments are kept, so usage is not known.</source>
        <translation>過去の記録が保存されていないため、利用状況は分かりません。</translation>
    </message>
    <message>
        <source>Settings, Data switches it on.</source>
        <translation>「設定」の「データ」で有効にできます。</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>この期間には何も確認されていません。</translation>
    </message>
    <message>
        <source>Not known yet: no whole hour of the last four weeks was recorded.</source>
        <translation>まだ分かりません。直近 4 週間に 1 時間を通した記録がありません。</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>日別の利用状況</translation>
    </message>
    <message>
        <source>Usage by shard</source>
        <translation>シャード別の利用状況</translation>
    </message>
    <message>
        <source>Usage by rooms' names</source>
        <translation>会議室名別の利用状況</translation>
    </message>
    <message>
        <source>What was not recorded counts for nothing; its share stands in the last column.</source>
        <translation>記録されていない時間は数えません。その割合は最後の列にあります。</translation>
    </message>
    <message>
        <source>Nothing was recorded of this time.</source>
        <translation>この期間の記録はありません。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 person-minutes</source>
        <translation>延べ %1 人分</translation>
    </message>
    <message>
        <source>All of the time was recorded.</source>
        <translation>全期間が記録されています。</translation>
    </message>
    <message>
        <source>Of %1 nothing was recorded (summed over shards). It counts for nothing in this row, not for zero.</source>
        <translation>%1 は記録がありません（シャードの合計）。この行では数えず、ゼロともみなしません。</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2～%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s).</source>
        <translation>
            <numerusform>%1：%n 週のうち %2 週は会議室なし。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s), %3 people on average, %4 at most.</source>
        <translation>
            <numerusform>%1：%n 週のうち %2 週は会議室なし、平均 %3 人、最大 %4 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionChange</name>
    <message>
        <source>The debug page moves from /colibri/debug to /debug.</source>
        <translation>デバッグページが /colibri/debug から /debug に移ります。</translation>
    </message>
    <message>
        <source>The debug page names each meeting by meeting_id, so that its bridges can be joined.</source>
        <translation>デバッグページが各会議を meeting_id で示すため、会議のブリッジどうしを対応付けられます。</translation>
    </message>
    <message>
        <source>Relays between bridges are in the debug page (secure octo); octo_version is gone.</source>
        <translation>ブリッジ間のリレーがデバッグページに載ります（secure octo）。octo_version はなくなります。</translation>
    </message>
    <message>
        <source>A bridge can be drained (/colibri/drain).</source>
        <translation>ブリッジをドレインできます（/colibri/drain）。</translation>
    </message>
    <message>
        <source>Drain and shutdown are told in the debug page.</source>
        <translation>デバッグページにドレインとシャットダウンの状態が載ります。</translation>
    </message>
    <message>
        <source>A metrics page for Prometheus (/metrics), with few figures yet.</source>
        <translation>Prometheus 用のメトリクスページ（/metrics）。数値はまだわずかです。</translation>
    </message>
    <message>
        <source>Metrics are called jitsi_jvb_… instead of jitsi_…: rules and dashboards must follow.</source>
        <translation>メトリクスの名前が jitsi_… から jitsi_jvb_… に変わります。ルールとダッシュボードも合わせる必要があります。</translation>
    </message>
    <message>
        <source>All statistics are in the metrics page, with histograms of meeting sizes.</source>
        <translation>すべての統計がメトリクスページに載り、会議規模のヒストグラムも加わります。</translation>
    </message>
    <message>
        <source>jitter_aggregate, conference_sizes, videochannels and the loss-limited counters leave /colibri/stats.</source>
        <translation>jitter_aggregate、conference_sizes、videochannels と loss-limited のカウンターが /colibri/stats からなくなります。</translation>
    </message>
    <message>
        <source>Metrics of the Java machine and of queues, and the time of start.</source>
        <translation>Java 仮想マシンとキューのメトリクス、および起動時刻。</translation>
    </message>
    <message>
        <source>ICE over TCP is gone: media needs UDP or TURN. total_ice_succeeded_tcp goes with it.</source>
        <translation>TCP 上の ICE がなくなります。メディアには UDP か TURN が必要です。total_ice_succeeded_tcp もなくなります。</translation>
    </message>
    <message>
        <source>The metrics page always answers OpenMetrics when no format is asked for.</source>
        <translation>形式の指定がなければ、メトリクスページは常に OpenMetrics で応答します。</translation>
    </message>
    <message>
        <source>Stress is made from CPU use instead of the packet rate: its scale is another one.</source>
        <translation>負荷をパケットレートではなく CPU 使用率から算出します。尺度が変わります。</translation>
    </message>
    <message>
        <source>The debug page is written anew (snake_case, another tree).</source>
        <translation>デバッグページが書き直されます（snake_case、別のツリー構造）。</translation>
    </message>
    <message>
        <source>A small statistics page (/stats).</source>
        <translation>小さな統計ページ（/stats）。</translation>
    </message>
    <message>
        <source>CPU steal is told, and counts towards stress.</source>
        <translation>CPU steal を報告し、負荷に算入します。</translation>
    </message>
    <message>
        <source>A second congestion controller; sender/bandwidth_estimation is gone.</source>
        <translation>2 つ目の輻輳制御が加わります。sender/bandwidth_estimation はなくなります。</translation>
    </message>
    <message>
        <source>The second congestion controller is the default: rates are over 1 s instead of 5 s.</source>
        <translation>2 つ目の輻輳制御が既定になります。レートは 5 s ではなく 1 s で算出します。</translation>
    </message>
    <message>
        <source>The exporter of a conference is in the debug page.</source>
        <translation>会議のエクスポーターがデバッグページに載ります。</translation>
    </message>
    <message>
        <source>People and relays whose connection failed are counted: endpoints_ice_failed, relays_ice_failed, dtls_failed_relays.</source>
        <translation>接続に失敗した人とリレーを数えます：endpoints_ice_failed、relays_ice_failed、dtls_failed_relays。</translation>
    </message>
    <message>
        <source>Figures that are none come as the texts "NaN" and "Infinity" instead of null.</source>
        <translation>数にならない値は null ではなく、テキスト "NaN" と "Infinity" で返ります。</translation>
    </message>
    <message>
        <source>Audio subscriptions are in the debug page.</source>
        <translation>音声のサブスクリプションがデバッグページに載ります。</translation>
    </message>
    <message>
        <source>Restarts of ICE are told, in the debug page and as metrics.</source>
        <translation>ICE の再起動を、デバッグページとメトリクスで報告します。</translation>
    </message>
    <message>
        <source>Congestion feedback that fits no packet is counted (tcc_unmatched_feedback).</source>
        <translation>どのパケットにも対応しない輻輳フィードバックを数えます（tcc_unmatched_feedback）。</translation>
    </message>
    <message>
        <source>A debug page with rooms and people (/debug).</source>
        <translation>会議室と人が載るデバッグページ（/debug）。</translation>
    </message>
    <message>
        <source>Metrics are called jitsi_jicofo_… instead of jitsi_….</source>
        <translation>メトリクスの名前が jitsi_… から jitsi_jicofo_… に変わります。</translation>
    </message>
    <message>
        <source>Figures of participants in the metrics page are refreshed from time to time, not at each request.</source>
        <translation>メトリクスページの参加者の数値は、要求のたびではなく一定時間ごとに更新されます。</translation>
    </message>
    <message>
        <source>/rtcstats, and meeting_id in the debug page: rooms can be joined with their bridges.</source>
        <translation>/rtcstats と、デバッグページの meeting_id：会議室とそのブリッジを対応付けられます。</translation>
    </message>
    <message>
        <source>A new HTTP server: keys of /pin and /move-endpoints change, health answers OK, each page has its own switch (jicofo.rest).</source>
        <translation>新しい HTTP サーバー：/pin と /move-endpoints のキーが変わり、ヘルスチェックは OK を返し、ページごとにスイッチがあります（jicofo.rest）。</translation>
    </message>
    <message>
        <source>The TLS port 8843 is gone.</source>
        <translation>TLS ポート 8843 がなくなります。</translation>
    </message>
    <message>
        <source>Figures of each bridge as metrics, and its corrected stress and failing ICE in the debug page.</source>
        <translation>各ブリッジの数値をメトリクスとして提供し、補正後の負荷と ICE の失敗がデバッグページに載ります。</translation>
    </message>
    <message>
        <source>Load is moved from bridge to bridge by itself.</source>
        <translation>ブリッジ間で負荷を自動的に移します。</translation>
    </message>
    <message>
        <source>It listens on 127.0.0.1 only, where it listened on every address before.</source>
        <translation>127.0.0.1 だけで待ち受けます。以前はすべてのアドレスで待ち受けていました。</translation>
    </message>
    <message>
        <source>Figures that are none come as the text "NaN"; Jingle counters are written in capitals.</source>
        <translation>数にならない値はテキスト "NaN" で返ります。Jingle のカウンターは大文字になります。</translation>
    </message>
</context>
<context>
    <name>jitscope::AccountsDialog</name>
    <message>
        <source>Read again</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <translation>%1 のアカウント</translation>
    </message>
    <message>
        <source>Who may open rooms</source>
        <translation>会議室を開けるアカウント</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Prosody is asked…</source>
        <translation>Prosody に問い合わせ中…</translation>
    </message>
    <message>
        <source>Only these accounts open rooms on %1.</source>
        <translation>%1 で会議室を開けるのは、これらのアカウントだけです。</translation>
    </message>
    <message>
        <source>Everybody opens rooms on %1: accounts decide nothing yet.</source>
        <translation>%1 では誰でも会議室を開けます。アカウントはまだ効いていません。</translation>
    </message>
    <message>
        <source>Rooms on %1 are opened with a token.</source>
        <translation>%1 の会議室はトークンで開きます。</translation>
    </message>
    <message>
        <source>How people log in on %1 is not known.</source>
        <translation>%1 へのログイン方法は不明です。</translation>
    </message>
    <message>
        <source>Read-only. Unlock with Ctrl+L.</source>
        <translation>読み取り専用。Ctrl+L で解除します。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2 つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：完了</translation>
    </message>
    <message>
        <source>%1: not done. %2</source>
        <translation>%1：実行されませんでした。%2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1：失敗。%2</translation>
    </message>
    <message>
        <source>%1: under way…</source>
        <translation>%1：実行中…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Prosody asks for accounts on %1, but Jicofo opens rooms for guests too.</source>
        <translation>Prosody は %1 でアカウントを求めますが、Jicofo はゲストにも会議室を開きます。</translation>
    </message>
    <message>
        <source>Prosody asks for accounts on %1, but the web page and it disagree about guests.</source>
        <translation>Prosody は %1 でアカウントを求めますが、ゲストの扱いが Web ページと食い違っています。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The accounts of this shard cannot be asked for.</source>
        <translation>このシャードのアカウントは確認できません。</translation>
    </message>
</context>
<context>
    <name>jitscope::AckDialog</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>確認済みにする: %1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>アラート %n 件を確認済みにする</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody looks after it: it is not told of again until it has ended. It stays in the list.</source>
        <translation>担当者がいるため、終わるまで再通知しません。一覧には残ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
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
    <name>jitscope::AlertBanners</name>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>ソースを表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>アラートを表示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この知らせを閉じる</translation>
    </message>
    <message>
        <source>Your own network seems to be down.</source>
        <translation>手元のネットワークが切れているようです。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n 台のホストが同時に応答しなくなりました。表示中の内容は古いものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts are held back.</source>
        <translation>アラートは保留されます。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>windows of maintenance</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts there are held back.</source>
        <translation>そこのアラートは保留されます。</translation>
    </message>
    <message>
        <source>While you were away (%1)</source>
        <translation>不在の間（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went,</source>
        <translation>
            <numerusform>アラート %n 件が発生して解消、</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing.</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n 件が発生中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data settings</source>
        <translation>データの設定</translation>
    </message>
</context>
<context>
    <name>jitscope::AlertLanes</name>
    <message>
        <source>%1: %2</source>
        <comment>a shard, the worst state within the hour</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Alerts of the last hour</source>
        <translation>過去 1 時間のアラート</translation>
    </message>
    <message>
        <source>%1, %2: %3–%4</source>
        <comment>a shard, its state, from, until</comment>
        <translation>%1、%2: %3–%4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>jitscope::AlertsTab</name>
    <message>
        <source>Acknowledged</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>本日解消</translation>
    </message>
    <message>
        <source>Rule, shard, target</source>
        <translation>ルール、シャード、対象</translation>
    </message>
    <message>
        <source>Filter by rule, shard or target</source>
        <translation>ルール、シャード、対象で絞り込む</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>確認済みにする…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>サイレンス…</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>height and colour by severity</source>
        <translation>高さと色は重大度</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>メンテナンス…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>No alert has that in its rule, shard or target.</source>
        <translation>ルール、シャード、対象にその語を含むアラートはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is firing. %n resolved today.</source>
        <translation>
            <numerusform>発生中のアラートはありません。本日の解消 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is firing.</source>
        <translation>発生中のアラートはありません。</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>判定中のアラートはありません。</translation>
    </message>
    <message>
        <source>Nothing is acknowledged.</source>
        <translation>確認済みのアラートはありません。</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>ミュート中のアラートはありません。</translation>
    </message>
    <message>
        <source>Nothing has been resolved today.</source>
        <translation>本日解消したアラートはありません。</translation>
    </message>
</context>
<context>
    <name>jitscope::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Roll out…</source>
        <translation>順次展開…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>The file has changed on the server: merge first.</source>
        <translation>ファイルがサーバー上で変更されました。先にマージしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of the merge are still marked in the text.</source>
        <translation>
            <numerusform>マージの競合 %n 件の印がテキストに残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>確認中です。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>%1 行目を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更なし</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>ホスト %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>backup kept here and on the server</source>
        <translation>このコンピューターとサーバーにバックアップを保存</translation>
    </message>
    <message>
        <source>rolls back by itself if %1 is not healthy within %2 min</source>
        <translation>%1 が %2 分以内に正常にならなければ自動で元に戻す</translation>
    </message>
    <message>
        <source>The same change of keys on one host first, then on a few, then on the rest.</source>
        <translation>同じ設定項目の変更を、まず 1 台、次に数台、最後に残りのホストへ。</translation>
    </message>
    <message>
        <source>Apply and reload…</source>
        <translation>適用して再読み込み…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>The container makes this file anew at each start: what is written here is lost then.</source>
        <translation>このファイルはコンテナーの起動のたびに作り直されます。ここに書いた内容はそのとき失われます。</translation>
    </message>
    <message>
        <source>backup kept on the server</source>
        <translation>サーバーにバックアップを保存</translation>
    </message>
    <message>
        <source>backup kept on the server, none here</source>
        <translation>サーバーにバックアップを保存（このコンピューターにはなし）</translation>
    </message>
    <message>
        <source>No copy could be kept on this computer: %1</source>
        <translation>このコンピューターに控えを保存できませんでした：%1</translation>
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
    <name>jitscope::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>append only</source>
        <translation>追記のみ</translation>
    </message>
    <message>
        <source>Older…</source>
        <translation>以前の記録…</translation>
    </message>
    <message>
        <source>Nothing has been done from here yet.</source>
        <translation>ここからはまだ何も実行していません。</translation>
    </message>
    <message>
        <source>Every operation is written here before anything is sent.</source>
        <translation>どの操作も、何かを送信する前にここに記録されます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>監査ログを絞り込む</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Counts the whole chain through: each entry is sealed with the hash of the one before.</source>
        <translation>チェーン全体を計算し直します。各記録は 1 つ前のハッシュで封印されています。</translation>
    </message>
    <message>
        <source>chain broken after entry %1</source>
        <translation>記録 %1 の後でチェーンが途切れています</translation>
    </message>
    <message numerus="yes">
        <source>chain verified, %n entries</source>
        <translation>
            <numerusform>チェーン検証済み、記録 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>監査ログをエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved as %1</source>
        <translation>
            <numerusform>記録 %n 件を %1 に保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>保存していません：%1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>%1 のみ</translation>
    </message>
    <message>
        <source>Entries of this shard alone; switched off, those of all shards.</source>
        <translation>このシャードの記録だけを表示します。オフにすると全シャードの記録を表示します。</translation>
    </message>
</context>
<context>
    <name>jitscope::BellButton</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, alert, target</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>アラート %n 件が発生中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is firing</source>
        <translation>発生中のアラートなし</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>重大 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is told %1.</source>
        <translation>%1、何も通知しません。</translation>
    </message>
</context>
<context>
    <name>jitscope::CaptureRow</name>
    <message>
        <source>Open in Wireshark</source>
        <translation>Wireshark で開く</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Decrypted sound and picture of people: delete it when you are done.</source>
        <translation>復号された音声と映像です。使い終わったら削除してください。</translation>
    </message>
    <message>
        <source>Wireshark is not installed on this computer.</source>
        <translation>このコンピューターには Wireshark がインストールされていません。</translation>
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
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>全コア</translation>
    </message>
    <message>
        <source>busiest core</source>
        <translation>最も忙しいコア</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>スチール</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>スワップなし</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>in</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>out</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>ディスク</translation>
    </message>
    <message>
        <source>fullest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ビジー</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>ヒープ</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>host booted</source>
        <translation>ホスト起動</translation>
    </message>
    <message>
        <source>booted</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 が再起動</translation>
    </message>
    <message>
        <source>of its people</source>
        <translation>参加者の値</translation>
    </message>
    <message>
        <source>audio of its people</source>
        <translation>参加者の音声</translation>
    </message>
</context>
<context>
    <name>jitscope::ConfirmDialog</name>
    <message>
        <source>Dry run: show the steps, change nothing</source>
        <translation>ドライラン：ステップを表示し、何も変更しない</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>確認のため %1 と入力</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>代わりに：%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>It waits until another operation on this shard has ended: %1, %2.</source>
        <translation>このシャードの別の操作が終わるまで待ちます：%1、%2。</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>what an operation costs</comment>
        <translation>影響：%1</translation>
    </message>
    <message>
        <source>sends %1 to %2</source>
        <translation>%2 に %1 を送信</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>元に戻す方法：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n ステップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>ドライラン</translation>
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
    <name>jitscope::DataSettings</name>
    <message>
        <source>Keep past moments on this computer</source>
        <translation>過去の記録をこのコンピューターに保存する</translation>
    </message>
    <message>
        <source>Figures, joins and leaves, alerts and operations. Charts and the time machine show them. What is kept stays when this is switched off.</source>
        <translation>値、参加と退出、アラート、操作。グラフとタイムマシンで使われます。無効にしても、保存済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>As days go</source>
        <translation>今後の見込み</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for</source>
        <translation>%1：保存期間</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1：上限</translation>
    </message>
    <message>
        <source>What is too old or too much goes, the oldest first. Of minutes and hours the least, the greatest and the mean are kept, so that a peak stays a peak.</source>
        <translation>古すぎるものや上限を超えたものは、古い順に消えます。分と時間の値は最小・最大・平均を残すため、ピークは失われません。</translation>
    </message>
    <message>
        <source>Memory for charts</source>
        <translation>グラフ用メモリー</translation>
    </message>
    <message>
        <source>The last hour is at hand at once; what is older is read from the history.</source>
        <translation>直近 1 時間はすぐに表示できます。それより前は履歴から読み取ります。</translation>
    </message>
    <message>
        <source>Names are forgotten after</source>
        <translation>名前を消すまで</translation>
    </message>
    <message>
        <source>Events are kept for</source>
        <translation>イベントの保存期間</translation>
    </message>
    <message>
        <source>Names of rooms and people, addresses and identities, counted from when they were last seen. Figures and events stay, without them.</source>
        <translation>会議室と参加者の名前、アドレス、識別情報を、最後に確認した時から数えます。値とイベントは、それらを除いて残ります。</translation>
    </message>
    <message>
        <source>Store pseudonyms instead of names</source>
        <translation>名前の代わりに仮名を保存する</translation>
    </message>
    <message>
        <source>From now on; new ones every day, and nothing leads back from them. What was stored before keeps its names until they are forgotten.</source>
        <translation>これ以降に適用されます。仮名は毎日変わり、元の名前はたどれません。以前に保存した内容の名前は、消されるまで残ります。</translation>
    </message>
    <message>
        <source>Name of a person or room</source>
        <translation>参加者または会議室の名前</translation>
    </message>
    <message>
        <source>Whom to forget</source>
        <translation>消去する対象</translation>
    </message>
    <message>
        <source>Forget room…</source>
        <translation>会議室を消去…</translation>
    </message>
    <message>
        <source>Forget person…</source>
        <translation>参加者を消去…</translation>
    </message>
    <message>
        <source>A person as the name was shown; a room by its name or its whole address. You are told what goes before anything does.</source>
        <translation>参加者は表示されていた名前で、会議室は名前または完全なアドレスで入力します。実行前に、何が消えるかを確認できます。</translation>
    </message>
    <message>
        <source>The store of the former version is kept as %1 for as long as names are.</source>
        <translation>以前のバージョンの履歴は、名前と同じ期間、%1 として残ります。</translation>
    </message>
    <message>
        <source>On disk %1</source>
        <translation>ディスク使用量 %1</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>イベント %1 件</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>名前 %1 件</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Forget the room %1?</source>
        <translation>会議室 %1 を消去しますか？</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>%1 を消去しますか？</translation>
    </message>
    <message>
        <source>Of every room of that name, in all shards: its name, its figures and events, and those of everybody who was in it.</source>
        <translation>すべてのシャードでこの名前の会議室すべて：名前、値、イベントと、そこにいた全員の値とイベント。</translation>
    </message>
    <message>
        <source>Of everybody who was shown under that name, in all rooms: the name, their figures and events.</source>
        <translation>すべての会議室でこの名前で表示された全員：名前、値、イベント。</translation>
    </message>
    <message>
        <source>Copies of the history that were kept beside it go too.</source>
        <translation>隣に保存された履歴の控えも消去されます。</translation>
    </message>
    <message>
        <source>What stays: figures of shards, servers and other rooms in which they were counted, archived figures that no name leads to, the audit log of operations, and files that were exported.</source>
        <translation>残るもの：数に含まれていたシャード、サーバー、ほかの会議室の値、名前からたどれないアーカイブ済みの値、操作の監査ログ、書き出したファイル。</translation>
    </message>
    <message>
        <source>It cannot be undone. Who is there now is recorded anew.</source>
        <translation>取り消せません。現在参加中の人は改めて記録されます。</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>消去しました。</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>実行されませんでした：%1</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>保存を減らす</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3?</source>
        <translation>%1: %3 を %2 に減らしますか？</translation>
    </message>
    <message>
        <source>What is kept beyond that goes within minutes. It cannot be undone.</source>
        <translation>それを超える分は数分以内に削除されます。元に戻すことはできません。</translation>
    </message>
    <message>
        <source>Archive months that are over</source>
        <translation>終わった月をアーカイブする</translation>
    </message>
    <message>
        <source>Their minutes and events move to compressed files beside the history, a file a month, and stay in sight. Remove a file to forget its month.</source>
        <translation>その月の分単位の値とイベントは、履歴の隣にある月ごとの圧縮ファイルに移りますが、引き続き表示されます。ファイルを削除すると、その月は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n archived month(s), %1</source>
        <translation>
            <numerusform>アーカイブ %n か月分、%1</numerusform>
        </translation>
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
    <name>jitscope::DiffPane</name>
    <message>
        <source>Changes against the server</source>
        <translation>サーバーとの差分</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Restore into the draft</source>
        <translation>下書きに復元</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>There</source>
        <translation>比較先</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>Other shards</source>
        <translation>ほかのシャード</translation>
    </message>
    <message>
        <source>Saved versions</source>
        <translation>保存した版</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>異なる設定項目</translation>
    </message>
    <message>
        <source>Other than the defaults</source>
        <translation>既定値と異なる項目</translation>
    </message>
    <message>
        <source>Other than on the other shards</source>
        <translation>ほかのシャードと異なる項目</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>%1 に読み取り</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>以後変更なし</translation>
    </message>
    <message>
        <source>Nothing is changed here.</source>
        <translation>ここに変更はありません。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ</source>
        <translation>
            <numerusform>設定項目 %n 件が異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue</source>
        <translation>
            <numerusform>カタログにない項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>ほか</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>再度読み取る</translation>
    </message>
    <message>
        <source>There is no other shard.</source>
        <translation>ほかのシャードはありません。</translation>
    </message>
    <message numerus="yes">
        <source>reading %n shard(s)…</source>
        <translation>
            <numerusform>シャード %n 件を読み取り中…</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>未読み取り</translation>
    </message>
    <message>
        <source>no such file could be read on %1</source>
        <translation>%1 ではこのファイルを読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from the other shards in %n key(s).</source>
        <translation>
            <numerusform>%1 はほかのシャードと設定項目 %n 件が異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>none is kept yet</source>
        <translation>保存した版はまだありません</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>%n 件保存済み</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Choose a version to compare it with the draft.</source>
        <translation>版を選択すると下書きと比較できます。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>That version cannot be read.</source>
        <translation>その版を読み取れません。</translation>
    </message>
    <message>
        <source>It is the same as the draft.</source>
        <translation>下書きと同じです。</translation>
    </message>
    <message>
        <source>A version is kept each time the file is applied.</source>
        <translation>ファイルを適用するたびに 1 つの版が残ります。</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>配信中の内容</translation>
    </message>
    <message>
        <source>What the site answers to browsers</source>
        <translation>サイトがブラウザーに返す内容</translation>
    </message>
    <message>
        <source>Other than the site serves it</source>
        <translation>サイトが配信している内容との違い</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>ホスト上</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>asking the site…</source>
        <translation>サイトに問い合わせ中…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>まだ問い合わせていません</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>不明：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: nginx decides about them</source>
        <translation>
            <numerusform>%n 個は比較していません：nginx が決めます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>変更された行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>%n 行追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>%n 行削除</numerusform>
        </translation>
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
        <translation>
            <numerusform>ほか %n 件。保存したレポートにすべて載っています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::FileList</name>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>ファイルを絞り込む</translation>
    </message>
    <message>
        <source>Ask the hosts again</source>
        <translation>ホストに再度問い合わせる</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>設定ファイル</translation>
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
    <name>jitscope::FormPane</name>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>変更のみ</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべての設定項目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>設定項目を検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>設定項目</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>設定項目について</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; the form shows the text as it was before.</source>
        <translation>%1 行目を読み取れません。フォームは以前のテキストを表示しています。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read, so there is no form. Mend it in the text.</source>
        <translation>%1 行目を読み取れないため、フォームを表示できません。テキストで修正してください。</translation>
    </message>
    <message>
        <source>That value cannot be put there: %1</source>
        <translation>その値は設定できません：%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>全設定項目 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to read what it does and whom it reaches.</source>
        <translation>設定項目を選択すると、その働きと影響が及ぶ相手を確認できます。</translation>
    </message>
    <message>
        <source>one entry a line</source>
        <translation>1 行に 1 件</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>As it stands on the server</source>
        <translation>サーバー上の値に戻す</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>テキストで表示</translation>
    </message>
    <message>
        <source>Copy the name of the key</source>
        <translation>設定項目名をコピー</translation>
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
    <name>jitscope::LaneLegend</name>
    <message>
        <source>Key to the lanes</source>
        <translation>帯の凡例</translation>
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
        <source>%1, above the chart</source>
        <translation>%1、グラフの範囲外</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>All of it from %1.</source>
        <translation>すべて %1 から。</translation>
    </message>
    <message>
        <source>Before %1 from %2.</source>
        <translation>%1 より前は %2 から。</translation>
    </message>
    <message>
        <source>Reading from %1…</source>
        <translation>%1 を読み込み中…</translation>
    </message>
    <message>
        <source>%1 does not tell: %2</source>
        <translation>%1 から得られません: %2</translation>
    </message>
    <message>
        <source>%1 has nothing of that time.</source>
        <translation>%1 にその期間のデータはありません。</translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation>%1、最小</translation>
    </message>
    <message>
        <source>%1, greatest</source>
        <translation>%1、最大</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>グラフの書き出し</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>ベクター画像 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>the history of this console</source>
        <translation>このコンソールの履歴</translation>
    </message>
    <message>
        <source>Nobody keeps this figure.</source>
        <translation>この数値はどこにも保存されていません。</translation>
    </message>
    <message>
        <source>Known since %1; nobody keeps this figure.</source>
        <translation>%1 以降のみ判明しています。この数値はどこにも保存されていません。</translation>
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
    <message>
        <source>Export the table</source>
        <translation>表の書き出し</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Raw value…</source>
        <translation>元の値…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>表を書き出す…</translation>
    </message>
</context>
<context>
    <name>jitscope::LogPane</name>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>すべての行をコピー</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>ログを閉じる</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 のログ</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1、一時停止中</translation>
    </message>
    <message>
        <source>%1, following</source>
        <translation>%1、追跡中</translation>
    </message>
    <message numerus="yes">
        <source>%n known error(s)</source>
        <translation>
            <numerusform>既知のエラー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a recorder to read its log.</source>
        <translation>レコーダーを選択するとログを読めます。</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>ログを読み取れません：%1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>まだ何もありません。</translation>
    </message>
</context>
<context>
    <name>jitscope::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Jitscope</source>
        <translation>Jitscope を終了</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not applied. Drafts are not kept when Jitscope ends.</source>
        <translation>
            <numerusform>変更した %n 個のファイルが未適用です。Jitscope を終了すると下書きは残りません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Quit and drop them</source>
        <translation>破棄して終了</translation>
    </message>
    <message>
        <source>Jitscope keeps watching from the tray. Quit it from the tray menu.</source>
        <translation>Jitscope はトレイで監視を続けます。終了はトレイのメニューから行えます。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Jitscope.</source>
        <translation>このデスクトップにトレイはありません。ウィンドウを閉じると Jitscope は終了します。</translation>
    </message>
    <message>
        <source>Nothing is watched then, and no alert is told.</source>
        <translation>終了すると監視は止まり、アラートは通知されません。</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>jitscope::MaintenanceDialog</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>予定はありません。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>メンテナンス</translation>
    </message>
    <message>
        <source>While it lasts nothing is told of alerts there. They stay in the list, and what still fires at its end is told then.</source>
        <translation>期間中、そこのアラートは通知されません。一覧には残り、終了時にまだ発生しているものはそのとき通知されます。</translation>
    </message>
    <message>
        <source>Planned and running</source>
        <translation>予定と実施中</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新しいメンテナンス</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>予定に入れる</translation>
    </message>
    <message>
        <source>The whole shard</source>
        <translation>シャード全体</translation>
    </message>
    <message>
        <source>There is no shard.</source>
        <translation>シャードがありません。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>開始より前に終わります。</translation>
    </message>
    <message>
        <source>It would be over already.</source>
        <translation>すでに過ぎています。</translation>
    </message>
</context>
<context>
    <name>jitscope::MeetingCard</name>
    <message>
        <source>As it was</source>
        <translation>当時の様子</translation>
    </message>
    <message>
        <source>Shows the room in the time machine, at the moment when most people were there.</source>
        <translation>参加者が最も多かった時点の会議室を、タイムマシンで表示します。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>滞在</translation>
    </message>
    <message>
        <source>People of the meeting</source>
        <translation>会議の参加者</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>at most %1 at once, at %2</source>
        <translation>同時に最大 %1 人（%2）</translation>
    </message>
    <message>
        <source>Person-minutes</source>
        <translation>延べ人分</translation>
    </message>
    <message>
        <source>Worst quality</source>
        <translation>最低の品質</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復遅延</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Loss ↑ / ↓</source>
        <translation>損失 ↑ / ↓</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>ジッター ↑</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録画</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>確認なし</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未確認の時間</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 より前</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>参加中</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 より後</translation>
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
    <name>jitscope::OperationNotice</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>この通知を閉じる</translation>
    </message>
    <message>
        <source>It was left long ago.</source>
        <translation>長い間放置されていました。</translation>
    </message>
    <message>
        <source>Undone by itself in %1.</source>
        <translation>%1 後に自動で元に戻します。</translation>
    </message>
    <message>
        <source>%1 needs your word.</source>
        <translation>%1 は判断が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of an earlier Jitscope go on.</source>
        <translation>
            <numerusform>以前の Jitscope の操作 %n 件を続行しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>jitscope::OutDialog</name>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>未試行</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テストを送信</translation>
    </message>
    <message>
        <source>Outgoing: where alerts and figures go</source>
        <translation>送信先: アラートと値の行き先</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>最後の成功</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>最後の試行</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>どこにも送信していません。</translation>
    </message>
    <message>
        <source>Tables [[out]] in the fleet file say where: a webhook, a command, an Alertmanager, a Pushgateway, a metrics service, or a page of metrics on this computer.</source>
        <translation>送信先はフリートファイルの [[out]] で指定します。webhook、コマンド、Alertmanager、Pushgateway、メトリクスサービス、またはこのコンピューター上のメトリクスページです。</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>例をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not work. Select one to see why.</source>
        <translation>
            <numerusform>うち %n 件が動作していません。選択すると理由が表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts and figures leave this console by these ways.</source>
        <translation>アラートと値は、ここにある経路でこのコンソールから送られます。</translation>
    </message>
    <message>
        <source>A test is on its way.</source>
        <translation>テストを送信しています。</translation>
    </message>
    <message>
        <source>The test was not taken.</source>
        <translation>テストは受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The last try failed. It is tried again by itself.</source>
        <translation>最後の試行は失敗しました。自動で再試行します。</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>最後の試行は失敗しました。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. A test shows whether it would arrive.</source>
        <translation>まだ何も送信していません。テストすれば届くかどうか分かります。</translation>
    </message>
    <message>
        <source>The test was taken.</source>
        <translation>テストは受け付けられました。</translation>
    </message>
    <message>
        <source>It works. Nothing to do.</source>
        <translation>動作しています。何もする必要はありません。</translation>
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
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
</context>
<context>
    <name>jitscope::PastFrame</name>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>This is the past: %1</source>
        <translation>過去を表示中：%1</translation>
    </message>
    <message>
        <source>Recording goes on, alerts ring for now. Nothing can be changed here.</source>
        <translation>記録は続いており、アラートは現在についてのものです。ここでは何も変更できません。</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment: this console did not run, or it is too long ago.</source>
        <translation>この時点の記録はありません。このコンソールが動いていなかったか、古すぎます。</translation>
    </message>
</context>
<context>
    <name>jitscope::PeopleGrid</name>
    <message>
        <source>Figure of the small charts</source>
        <translation>小グラフの指標</translation>
    </message>
    <message>
        <source>worst first, one scale for all</source>
        <translation>悪い順、共通の目盛り</translation>
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
    <name>jitscope::QualitySettings</name>
    <message>
        <source>Back to what is in force</source>
        <translation>現在の設定に戻す</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>品質の基準</translation>
    </message>
    <message>
        <source>Fair from</source>
        <translation>「普通」の始まり</translation>
    </message>
    <message>
        <source>Poor from</source>
        <translation>「低下」の始まり</translation>
    </message>
    <message>
        <source>Bad from</source>
        <translation>「不良」の始まり</translation>
    </message>
    <message>
        <source>Loss, each direction</source>
        <translation>損失、方向ごと</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Worse after so many looks</source>
        <translation>悪化と判定する測定回数</translation>
    </message>
    <message>
        <source>Of the last so many looks</source>
        <translation>判定に使う直近の測定回数</translation>
    </message>
    <message>
        <source>Better after so many looks in a row</source>
        <translation>回復と判定する連続測定回数</translation>
    </message>
    <message>
        <source>Seconds of one look</source>
        <translation>1 回の測定の秒数</translation>
    </message>
    <message>
        <source>Packets in a minute that tell of loss</source>
        <translation>損失を判定できる 1 分あたりのパケット数</translation>
    </message>
    <message>
        <source>%1: each step must be smaller than the one before.</source>
        <translation>%1：各段階は前の段階より小さくしてください。</translation>
    </message>
    <message>
        <source>%1: each step must be greater than the one before.</source>
        <translation>%1：各段階は前の段階より大きくしてください。</translation>
    </message>
    <message>
        <source>It cannot take more looks than there are.</source>
        <translation>必要な回数は、判定に使う測定回数を超えられません。</translation>
    </message>
    <message>
        <source>By these, now: %1.</source>
        <translation>この基準での現在の判定：%1。</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>%1 に適用</translation>
    </message>
    <message>
        <source>That could not be kept: %1</source>
        <translation>保存できませんでした：%1</translation>
    </message>
    <message>
        <source>This shard has not answered yet.</source>
        <translation>このシャードからはまだ応答がありません。</translation>
    </message>
    <message>
        <source>Not in force yet. A simulated shard keeps it for this run.</source>
        <translation>まだ有効ではありません。模擬シャードでは今回の実行中だけ保持されます。</translation>
    </message>
    <message>
        <source>Not in force yet. It will be written into the fleet file, and bands begin anew.</source>
        <translation>まだ有効ではありません。フリートファイルに書き込まれ、判定はやり直しになります。</translation>
    </message>
    <message>
        <source>In force: %1 with edges of your own.</source>
        <translation>現在の基準：%1（限度を変更済み）。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>現在の基準：%1。</translation>
    </message>
</context>
<context>
    <name>jitscope::RawDialog</name>
    <message>
        <source>From number to source</source>
        <translation>数値から出所へ</translation>
    </message>
    <message>
        <source>The page, as the server sent it</source>
        <translation>サーバーから届いたままのページ</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>curl としてコピー</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>ページをコピー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再度問い合わせる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Answered with %1 in %2 ms, %3 ago; the figure above is %4 old.</source>
        <translation>応答 %1（%2 ms）、%3 前。上の数値は %4 前のものです。</translation>
    </message>
    <message>
        <source>This figure stands in no page that could be asked for.</source>
        <translation>この数値は、問い合わせできるどのページにもありません。</translation>
    </message>
    <message>
        <source>through ssh %1</source>
        <translation>ssh %1 経由</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1 行目：%2</translation>
    </message>
    <message>
        <source>The figure is worked out from several of this page.</source>
        <translation>この数値は、このページの複数の値から計算されています。</translation>
    </message>
    <message>
        <source>The page does not hold it any more: %1.</source>
        <translation>ページにはもう含まれていません：%1。</translation>
    </message>
    <message>
        <source>It is a big page: what lies beside is left out.</source>
        <translation>大きなページのため、周辺以外は省略しています。</translation>
    </message>
    <message>
        <source>Names are hidden, and the address holds one.</source>
        <translation>名前を隠していますが、アドレスに名前が含まれます。</translation>
    </message>
    <message>
        <source>The request as a command for a shell, by the same way. A password or token is asked for, not copied.</source>
        <translation>同じ経路で問い合わせるシェルコマンドです。パスワードやトークンはコピーされず、実行時に尋ねられます。</translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutDialog</name>
    <message>
        <source>Save, and restart each when idle</source>
        <translation>保存し、待機中になったものから再起動</translation>
    </message>
    <message>
        <source>Save, and restart each now</source>
        <translation>保存し、1 台ずつ今すぐ再起動</translation>
    </message>
    <message>
        <source>Save, and reload each</source>
        <translation>保存し、1 台ずつ再読み込み</translation>
    </message>
    <message>
        <source>Save only; nothing is restarted</source>
        <translation>保存のみ。再起動しない</translation>
    </message>
    <message>
        <source>%1: back to its default</source>
        <translation>%1：既定値に戻す</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>順次展開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take back everywhere</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n changes of %1 to other hosts</source>
        <translation>
            <numerusform>%1 の変更 %n 件をほかのホストに展開</numerusform>
        </translation>
    </message>
    <message>
        <source>By key: what else differs in a file stays as it is. One host is first, then two, then the rest; where one fails it stops until you have looked. Each host keeps its old file.</source>
        <translation>設定項目ごとに展開し、ファイルのほかの違いはそのまま残します。最初に 1 台、次に 2 台、その後に残りへ進み、失敗すると確認されるまで止まります。各ホストは元のファイルを残します。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Watch each for</source>
        <translation>1 台ごとの監視時間</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>The read-only latch is closed: open it first.</source>
        <translation>読み取り専用ラッチが閉じています。先に開いてください。</translation>
    </message>
    <message>
        <source>The draft changes no key: comments alone are not carried to other hosts.</source>
        <translation>下書きで変更された設定項目はありません。コメントだけの変更はほかのホストに展開しません。</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts chosen</source>
        <translation>
            <numerusform>ホスト %n 台を選択</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>ファイルを読み取り中…</translation>
    </message>
    <message>
        <source>%1 of %2 done. Closing this window asks for no more; what is under way ends.</source>
        <translation>%2 台中 %1 台完了。このウィンドウを閉じると新たなホストには進まず、実行中のものは最後まで続きます。</translation>
    </message>
    <message>
        <source>Stopped at a host that failed; %1 of %2 done. Go on leaves that one as it is.</source>
        <translation>失敗したホストで停止中。%2 台中 %1 台完了。「続行」するとそのホストはそのままになります。</translation>
    </message>
    <message>
        <source>Paused; %1 of %2 done.</source>
        <translation>一時停止中。%2 台中 %1 台完了。</translation>
    </message>
    <message>
        <source>Ended; %1 of %2 done.</source>
        <translation>終了。%2 台中 %1 台完了。</translation>
    </message>
    <message>
        <source>Done on %1 of %2 hosts.</source>
        <translation>ホスト %2 台中 %1 台で完了。</translation>
    </message>
    <message>
        <source>The old files are being put back…</source>
        <translation>元のファイルに復元中…</translation>
    </message>
    <message>
        <source>The old files are back.</source>
        <translation>元のファイルに復元しました。</translation>
    </message>
    <message>
        <source>%1: an expression, which is not carried</source>
        <translation>%1：式のため、反映されません</translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutTable</name>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>Says so already</source>
        <translation>設定済み</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed, old file back</source>
        <translation>失敗、元のファイルに復元済み</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>復元中</translation>
    </message>
    <message>
        <source>Old file again</source>
        <translation>元のファイルに復元済み</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>jitscope::RuleDialog</name>
    <message>
        <source>Info: only in the list</source>
        <translation>情報: 一覧のみ</translation>
    </message>
    <message>
        <source>Warning: told once</source>
        <translation>警告: 1 回通知</translation>
    </message>
    <message>
        <source>Critical: told, again after 4 h</source>
        <translation>重大: 通知し、4 時間後に再通知</translation>
    </message>
    <message>
        <source>Critical, paged: told until acknowledged</source>
        <translation>重大（要確認）: 確認されるまで通知</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Clears at another value</source>
        <translation>別の値で解消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>アラートのルール</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>ルールを絞り込む</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>すべてのシャード</translation>
    </message>
    <message>
        <source>90s, 5m, 1h30m, 2d; 0 raises it at once</source>
        <translation>90s、5m、1h30m、2d。0 なら即座に発生</translation>
    </message>
    <message>
        <source>How long it must have been over before it is called resolved</source>
        <translation>どれだけ続いて収まれば解消とみなすか</translation>
    </message>
    <message>
        <source>For shard</source>
        <translation>対象シャード</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Raises at</source>
        <translation>発生値</translation>
    </message>
    <message>
        <source>Clears at</source>
        <translation>解消値</translation>
    </message>
    <message>
        <source>For</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Keeps for</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Only with traffic of</source>
        <translation>最低トラフィック</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Simple comparisons out of a rule file of Prometheus</source>
        <translation>Prometheus のルールファイルにある単純な比較</translation>
    </message>
    <message>
        <source>All rules that Prometheus can judge, as a rule file</source>
        <translation>Prometheus が判定できるルールすべてを、ルールファイルとして</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>ルールのインポート</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.json);;All files (*)</source>
        <translation>ルールファイル (*.yml *.yaml *.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>ルールのエクスポート</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml)</source>
        <translation>ルールファイル (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>このルールを削除</translation>
    </message>
    <message>
        <source>A time is written as 90s, 5m, 1h30m or 2d.</source>
        <translation>時間は 90s、5m、1h30m、2d のように書きます。</translation>
    </message>
    <message>
        <source>It must be in at least one profile.</source>
        <translation>少なくとも 1 つのプロファイルに属する必要があります。</translation>
    </message>
    <message>
        <source>It would clear while it is still raised: the value at which it clears must lie on the good side of the other.</source>
        <translation>発生したまま解消してしまいます。解消値は発生値より正常側でなければなりません。</translation>
    </message>
    <message>
        <source>Clears: %1.</source>
        <translation>解消: %1。</translation>
    </message>
    <message>
        <source>Whether it would have fired is not known: %1</source>
        <translation>発生したかどうかは分かりません: %1</translation>
    </message>
    <message>
        <source>Looking at what is kept…</source>
        <translation>保存されているデータを確認しています…</translation>
    </message>
    <message>
        <source>Nothing is kept of this figure yet.</source>
        <translation>この値の履歴はまだありません。</translation>
    </message>
    <message>
        <source>It would not have fired since %1.</source>
        <translation>%1 以降、発生しなかったはずです。</translation>
    </message>
    <message numerus="yes">
        <source>This would have fired %n time(s) since %1</source>
        <translation>
            <numerusform>%1 以降、%n 回発生していたはずです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n thing(s).</source>
        <translation>
            <numerusform>（対象 %n 件）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to your rules.</source>
        <translation>自分のルールに保存しました。</translation>
    </message>
    <message>
        <source>As it was shipped.</source>
        <translation>出荷時のままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>ルール %n 件を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <comment>rules</comment>
        <translation>
            <numerusform>除外 %n 件:</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き込みました。</translation>
    </message>
    <message>
        <source>No preview: what Jitscope finds out of several views is kept as alerts only, not from moment to moment.</source>
        <translation>プレビューはありません。Jitscope が複数の情報から判断したことはアラートとしてのみ保存され、時点ごとには残りません。</translation>
    </message>
    <message>
        <source>No preview: which answers stayed out is not kept from moment to moment.</source>
        <translation>プレビューはありません。どの応答が得られなかったかは、時点ごとには残りません。</translation>
    </message>
</context>
<context>
    <name>jitscope::SciEditor</name>
    <message>
        <source>Cut</source>
        <translation>切り取り</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Reveal for 20 s</source>
        <translation>20 秒間表示</translation>
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
    <message>
        <source>Keep watching when the window is closed</source>
        <translation>ウィンドウを閉じても監視を続ける</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>Jitscope goes on in the tray and tells of alerts. On a desktop without a tray closing the window quits.</source>
        <translation>Jitscope はトレイで動き続け、アラートを知らせます。トレイのないデスクトップでは、ウィンドウを閉じると終了します。</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>トレイで起動する</translation>
    </message>
    <message>
        <source>The window opens when it is asked for, and soon where there is no tray.</source>
        <translation>ウィンドウは必要なときに開きます。トレイがなければまもなく開きます。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>セッションと同時に起動する</translation>
    </message>
    <message>
        <source>A file in the desktop's folder for programs that it starts; it goes when this is switched off.</source>
        <translation>デスクトップの自動起動フォルダーにファイルを置きます。オフにすると消えます。</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>変更できませんでした: %1</translation>
    </message>
    <message>
        <source>Alerts and sound</source>
        <translation>アラートと音</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
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
        <source>Report of the meeting</source>
        <translation>会議のレポート</translation>
    </message>
    <message>
        <source>No meeting is looked at. Choose a room, or somebody in it.</source>
        <translation>会議が選択されていません。会議室、またはその参加者を選択してください。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>There is no table or chart on this page.</source>
        <translation>このページには表もグラフもありません。</translation>
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
    <message>
        <source>Accounts that may open rooms…</source>
        <translation>会議室を開けるアカウント…</translation>
    </message>
    <message>
        <source>Drain what is selected…</source>
        <translation>選択対象をドレイン…</translation>
    </message>
    <message>
        <source>Take back what is selected</source>
        <translation>選択対象を運用に復帰</translation>
    </message>
    <message>
        <source>Move people off what is selected…</source>
        <translation>選択対象から人を移動…</translation>
    </message>
    <message>
        <source>Restart what is selected when idle…</source>
        <translation>待機中になったら選択対象を再起動…</translation>
    </message>
    <message>
        <source>Restart what is selected now…</source>
        <translation>選択対象を今すぐ再起動…</translation>
    </message>
    <message>
        <source>Record a canary on what is selected…</source>
        <translation>選択対象でテスト録画…</translation>
    </message>
    <message>
        <source>Configuration of what is selected</source>
        <translation>選択対象の設定</translation>
    </message>
    <message>
        <source>Config of %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>次のアラート</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>前のアラート</translation>
    </message>
    <message>
        <source>Acknowledge the alert that is selected…</source>
        <translation>選択したアラートを確認済みにする…</translation>
    </message>
    <message>
        <source>Silence what is selected…</source>
        <translation>選択したものをサイレンス…</translation>
    </message>
    <message>
        <source>Snooze the alert that is selected</source>
        <translation>選択したアラートをスヌーズ</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>メンテナンス…</translation>
    </message>
    <message>
        <source>Rules of alerts…</source>
        <translation>アラートのルール…</translation>
    </message>
    <message>
        <source>Outgoing…</source>
        <translation>送信先…</translation>
    </message>
    <message>
        <source>What is good, fair, poor and bad…</source>
        <translation>良好・普通・低下・不良の基準…</translation>
    </message>
    <message>
        <source>Privacy: hide or show the names of rooms and people</source>
        <translation>プライバシー：会議室と参加者の名前を隠す／表示する</translation>
    </message>
    <message>
        <source>Export the chart or table that is looked at…</source>
        <translation>表示中のグラフまたは表を書き出す…</translation>
    </message>
    <message>
        <source>Report of the meeting that is looked at…</source>
        <translation>表示中の会議のレポート…</translation>
    </message>
    <message>
        <source>Time machine: the fleet as it was</source>
        <translation>タイムマシン：過去のフリート</translation>
    </message>
    <message>
        <source>Time machine: play or pause</source>
        <translation>タイムマシン：再生または一時停止</translation>
    </message>
    <message>
        <source>Time machine: previous event</source>
        <translation>タイムマシン：前のイベント</translation>
    </message>
    <message>
        <source>Time machine: next event</source>
        <translation>タイムマシン：次のイベント</translation>
    </message>
    <message>
        <source>Time machine: back to now</source>
        <translation>タイムマシン：現在に戻る</translation>
    </message>
    <message>
        <source>Time machine: copy a link to this moment</source>
        <translation>タイムマシン：この時点へのリンクをコピー</translation>
    </message>
    <message>
        <source>Usage: peaks, person-hours, idle hours</source>
        <translation>利用状況：ピーク、延べ人時、空いている時間帯</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>過去</translation>
    </message>
</context>
<context>
    <name>jitscope::SilenceDialog</name>
    <message>
        <source>Why, for those who read it later</source>
        <translation>後で読む人のために理由を</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>チーム全体</translation>
    </message>
    <message>
        <source>For the whole team, by %1</source>
        <translation>チーム全体（%1 経由）</translation>
    </message>
    <message>
        <source>Only what is on one shard can be shared: by that shard's Alertmanager.</source>
        <translation>共有できるのは 1 つのシャードにあるものだけです。そのシャードの Alertmanager を使います。</translation>
    </message>
    <message>
        <source>This shard has no Alertmanager in the fleet file (alertmanager =).</source>
        <translation>フリートファイルでこのシャードに Alertmanager がありません（alertmanager =）。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an alert, a server</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 on all of %2</source>
        <comment>an alert, a shard</comment>
        <translation>%2 全体の %1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>an alert</comment>
        <translation>あらゆる場所の %1</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>%1 のすべて</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>サイレンス</translation>
    </message>
    <message>
        <source>Nothing is told of it, here and by everybody it is shared with, until it ends. It stays in the list.</source>
        <translation>終わるまで、ここでも共有先でも通知されません。一覧には残ります。</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 時間</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>%1 に終了します。</translation>
    </message>
    <message numerus="yes">
        <source>Holds back %n alert(s) that fire now.</source>
        <translation>
            <numerusform>発生中のアラート %n 件を保留します。</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>明日 8:00 まで</translation>
    </message>
    <message>
        <source>Until it gets worse</source>
        <translation>悪化するまで</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>今すぐ再開</translation>
    </message>
</context>
<context>
    <name>jitscope::SkewPage</name>
    <message>
        <source>adds</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Which version runs where; older than the newest of the fleet is marked.</source>
        <translation>どこでどのバージョンが動いているか。フリートの最新より古いものに印が付きます。</translation>
    </message>
    <message>
        <source>Versions by component and shard</source>
        <translation>コンポーネントとシャード別のバージョン</translation>
    </message>
    <message>
        <source>Nothing is known of the fleet's versions yet.</source>
        <translation>フリートのバージョンはまだ不明です。</translation>
    </message>
    <message>
        <source>%1: no server says a version that can be compared.</source>
        <translation>%1：比較できるバージョンを報告するサーバーがありません。</translation>
    </message>
    <message>
        <source>%1: %2 everywhere.</source>
        <translation>%1：すべて %2。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：%2 から %3 へ</translation>
    </message>
    <message>
        <source>Nothing that Jitscope knows of.</source>
        <translation>Jitscope が把握している変更はありません。</translation>
    </message>
    <message>
        <source>Compare configurations</source>
        <translation>設定を比較</translation>
    </message>
    <message>
        <source>Reads jvb.conf, jicofo.conf, jibri.conf and prosody.cfg.lua of one host of each shard, and marks the keys that differ.</source>
        <translation>各シャードのホスト 1 台から jvb.conf、jicofo.conf、jibri.conf、prosody.cfg.lua を読み込み、異なる設定項目に印を付けます。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>違い</translation>
    </message>
    <message>
        <source>Keys of the configuration, and what going from the oldest version of the fleet to the newest adds to, takes from or changes in what can be seen.</source>
        <translation>異なる設定項目と、フリートの最も古い版から最も新しい版へ上げたときに、見える内容に加わるもの、なくなるもの、変わるもの。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to read…</source>
        <translation>
            <numerusform>残り %n ファイルを読み込み中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations compared.</source>
        <translation>設定を比較しました。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>もう一度比較</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1 – mostly %2; %3</source>
        <translation>%1：大半は %2、%3</translation>
    </message>
    <message>
        <source>The configurations that were read have the same keys and values.</source>
        <translation>読み込んだ設定の項目と値はすべて同じです。</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %n key(s) differ</source>
        <translation>
            <numerusform>設定：%n 個の項目が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>Each shard has its own:</source>
        <translation>シャードごとに固有の値：</translation>
    </message>
</context>
<context>
    <name>jitscope::SkewTable</name>
    <message>
        <source>Bridges (JVB)</source>
        <translation>ブリッジ (JVB)</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Recorders (Jibri)</source>
        <translation>レコーダー (Jibri)</translation>
    </message>
    <message>
        <source>Prosody</source>
        <translation>Prosody</translation>
    </message>
    <message>
        <source>This shard has none.</source>
        <translation>このシャードにはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages off</source>
        <translation>
            <numerusform>無効なページ %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys differ</source>
        <translation>
            <numerusform>設定項目 %n 件が異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers do not say which</source>
        <translation>
            <numerusform>サーバー %n 台はバージョンを報告していません</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than the newest in the fleet.</source>
        <translation>フリートの最新より古いバージョンです。</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>なし：%1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>コンポーネント</translation>
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
    <message numerus="yes">
        <source>%n operation(s) open</source>
        <translation>
            <numerusform>未完了の操作 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>要判断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is being done to servers</source>
        <translation>サーバーに対して実行中の操作を表示</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>名前を非表示</translation>
    </message>
    <message>
        <source>Names are hidden. Shows them again.</source>
        <translation>名前を隠しています。クリックすると再び表示します。</translation>
    </message>
    <message>
        <source>Rooms, people, accounts and addresses are shown under names that stand for nothing. Buttons still act on the right ones. Ctrl+Shift+H shows the names again.</source>
        <translation>会議室、参加者、アカウント、アドレスは、意味のない名前で表示されます。ボタンは正しい対象に作用します。Ctrl+Shift+H で再び表示します。</translation>
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
    <name>jitscope::StepsTable</name>
    <message>
        <source>Steps</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Seen, or planned</source>
        <translation>実際または予定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
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
    <name>jitscope::TablePage</name>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
</context>
<context>
    <name>jitscope::TextPane</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>テキスト内を検索</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>The text editor cannot be loaded: %1</source>
        <translation>テキストエディターを読み込めません：%1</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルのテキスト</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2 cannot be read.</source>
        <translation>%1 行 %2 列目を読み取れません。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>%1 行目を読み取れません。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>エラー %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>次へ移動</translation>
    </message>
</context>
<context>
    <name>jitscope::TimeBar</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>消去された名前</translation>
    </message>
    <message>
        <source>recording of %1 begins</source>
        <translation>%1 の記録を開始</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 が開始</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 が終了</translation>
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
        <source>%1 has another state</source>
        <translation>%1 の状態が変化</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 は使用中</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 は空き</translation>
    </message>
    <message>
        <source>%1 begins to drain</source>
        <translation>%1 のドレインを開始</translation>
    </message>
    <message>
        <source>%1 is back in service</source>
        <translation>%1 が復帰</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1 から応答なし</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 の応答が復帰</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 が再起動</translation>
    </message>
    <message>
        <source>alert: %1, %2</source>
        <translation>アラート：%1、%2</translation>
    </message>
    <message>
        <source>over: %1, %2</source>
        <translation>解消：%1、%2</translation>
    </message>
    <message>
        <source>operation: %1, %2</source>
        <translation>操作：%1、%2</translation>
    </message>
    <message>
        <source>ended: %1, %2</source>
        <translation>終了：%1、%2</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>時計が戻された</translation>
    </message>
    <message>
        <source>recording of %1 on</source>
        <translation>%1 の録画を開始</translation>
    </message>
    <message>
        <source>recording of %1 off</source>
        <translation>%1 の録画を停止</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>タイムマシン</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>前のイベント</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>次のイベント</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 times as fast as it was</source>
        <translation>当時の %1 倍の速さ</translation>
    </message>
    <message>
        <source>Moment, as date and time</source>
        <translation>時点（日付と時刻）</translation>
    </message>
    <message>
        <source>A time, or date and time: 14:05, 2026-11-21 14:05, 2026-11-21T14:05:00+01:00</source>
        <translation>時刻、または日付と時刻：14:05、2026-11-21 14:05、2026-11-21T14:05:00+01:00</translation>
    </message>
    <message>
        <source>Span of the slider</source>
        <translation>スライダーの期間</translation>
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
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all that is kept</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Copy a link to this moment</source>
        <translation>この時点へのリンクをコピー</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Close the time machine</source>
        <translation>タイムマシンを閉じる</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>No past moments are kept. Settings, Data switches it on.</source>
        <translation>過去の記録は保存されていません。「設定」の「データ」で有効にできます。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>読み取れません：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Kept since %1.</source>
        <translation>%1 から記録があります。</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>この時点の記録はありません。</translation>
    </message>
    <message>
        <source>That is no date and time.</source>
        <translation>日付または時刻ではありません。</translation>
    </message>
</context>
<context>
    <name>jitscope::TimeSlider</name>
    <message>
        <source>Moment</source>
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>jitscope::Tray</name>
    <message>
        <source>Open Jitscope</source>
        <translation>Jitscope を開く</translation>
    </message>
    <message>
        <source>Next degraded person</source>
        <translation>次の接続不良の参加者</translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Mute until 8:00</source>
        <translation>8:00 までミュート</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>メンテナンス…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
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
    <name>jitscope::VerdictPart</name>
    <message>
        <source>For %1.</source>
        <translation>%1 継続しています。</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>合わない点：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a cause, before the sentence that explains it</comment>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>jitscope::WaysRow</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>アカウント…</translation>
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
    <message>
        <source>Raw value…</source>
        <translation>元の値…</translation>
    </message>
    <message>
        <source>The server's page with the place of this figure, and its request as curl</source>
        <translation>この数値の位置を示したサーバーのページと、curl での問い合わせ</translation>
    </message>
</context>
<context>
    <name>jitscope::WishList</name>
    <message>
        <source>What can be done</source>
        <translation>実行できる操作</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>what an operation costs</comment>
        <translation>影響：%1</translation>
    </message>
    <message>
        <source>least harm first</source>
        <translation>影響の小さい順</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>リージョン %1。</translation>
    </message>
</context>
</TS>
