<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddShard</name>
    <message>
        <source>It answers. Nothing to do.</source>
        <translation>有应答，无需处理。</translation>
    </message>
    <message>
        <source>It answers, but not everything it could tell is switched on. It can be used as it is.</source>
        <translation>有应答，但它能提供的内容并未全部开启。按现状即可使用。</translation>
    </message>
    <message>
        <source>It asks for an account. Make one, name it on the first page, and search again.</source>
        <translation>它要求账户。请创建一个，在第一页填写，然后重新搜索。</translation>
    </message>
    <message>
        <source>It listens on its own host only. Search again with that host's SSH destination.</source>
        <translation>它只在自己的主机上监听。请用该主机的 SSH 目标重新搜索。</translation>
    </message>
    <message>
        <source>It should be there and does not answer.</source>
        <translation>它应当在那里，却没有应答。</translation>
    </message>
    <message>
        <source>It is not there.</source>
        <translation>它不在那里。</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>It is there, and cannot be used before this setting is made.</source>
        <translation>它在那里，但须先做此设置才能使用。</translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) present</source>
        <translation>
            <numerusform>有 %n 个录制器在场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s) present</source>
        <translation>
            <numerusform>有 %n 个视频桥在场</numerusform>
        </translation>
    </message>
    <message>
        <source>known to Jicofo</source>
        <translation>Jicofo 已知</translation>
    </message>
    <message>
        <source>%1 by SSH</source>
        <translation>经 SSH 访问 %1</translation>
    </message>
    <message>
        <source>its control ports listen on loopback</source>
        <translation>其控制端口在回环地址上监听</translation>
    </message>
</context>
<context>
    <name>ChartsTab</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>暂无可绘制的数据。</translation>
    </message>
    <message>
        <source>Charts begin with the first answer of a shard.</source>
        <translation>收到分片的首个应答后开始绘图。</translation>
    </message>
    <message>
        <source>Show charts of</source>
        <translation>图表对象</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Charts of</source>
        <translation>图表对象</translation>
    </message>
    <message>
        <source>All shards, side by side</source>
        <translation>全部分片，并列</translation>
    </message>
    <message>
        <source>All bridges, side by side</source>
        <translation>全部视频桥，并列</translation>
    </message>
    <message>
        <source>Room %1</source>
        <translation>会议室 %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>参会者 %1</translation>
    </message>
    <message>
        <source>The most important</source>
        <translation>最重要的指标</translation>
    </message>
    <message>
        <source>All shards together</source>
        <translation>所有分片合计</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>P2P</source>
        <translation>P2P</translation>
    </message>
    <message>
        <source>%1: name from the meeting, endpoint %2</source>
        <translation>%1：会议中的名称，端点 %2</translation>
    </message>
    <message>
        <source>%1: statistics id, endpoint %2</source>
        <translation>%1：统计 ID，端点 %2</translation>
    </message>
    <message>
        <source>%1: endpoint; no server tells the name</source>
        <translation>%1：端点；没有服务器提供名称</translation>
    </message>
    <message>
        <source>audio muted</source>
        <translation>音频已静音</translation>
    </message>
    <message>
        <source>sends audio</source>
        <translation>正在发送音频</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>无音频</translation>
    </message>
    <message>
        <source>shares the screen</source>
        <translation>正在共享屏幕</translation>
    </message>
    <message>
        <source>sends video</source>
        <translation>正在发送视频</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sends audio, no video</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, muted by a moderator</source>
        <translation>%1，被主持人静音</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>RTT ms</source>
        <translation>RTT ms</translation>
    </message>
    <message>
        <source>Loss ↑</source>
        <translation>丢包 ↑</translation>
    </message>
    <message>
        <source>Loss ↓</source>
        <translation>丢包 ↓</translation>
    </message>
    <message>
        <source>Jitter ↑ ms</source>
        <translation>抖动 ↑ ms</translation>
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
        <translation>质量，40 分钟</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>视频暂停</translation>
    </message>
    <message>
        <source>ICE</source>
        <translation>ICE</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入时长</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>breakout</source>
        <translation>分组讨论</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>未录制</translation>
    </message>
    <message>
        <source>Recording: unknown</source>
        <translation>录制状态未知</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Talks now</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Rec</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>抖动 ↑</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>brewery rooms joined of configured</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效（待重启）</translation>
    </message>
    <message>
        <source>no detail</source>
        <translation>无详情</translation>
    </message>
    <message>
        <source>Said %1 ago</source>
        <translation>%1 前上报</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>which room a recorder records is inferred</comment>
        <translation>可能</translation>
    </message>
    <message>
        <source>Idle but fails</source>
        <translation>空闲但无法录制</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效（待重启）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>负载</translation>
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
        <translation>余量</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Relays</source>
        <translation>中继</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
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
        <translation>已持续</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>5 of 6</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No recorders</source>
        <translation>没有录制器</translation>
    </message>
    <message>
        <source>Recorders: %1 free, %2 busy, %3 broken, %4 unknown</source>
        <translation>录制器：%1 个空闲，%2 个忙碌，%3 个故障，%4 个未知</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accessible name of a cell: column, value</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>剩余磁盘</translation>
    </message>
</context>
<context>
    <name>DetailPanel</name>
    <message>
        <source>Keep showing this</source>
        <translation>固定显示此项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Nothing is selected.</source>
        <translation>未选择任何对象。</translation>
    </message>
    <message>
        <source>Select a shard, a server, a room or a person in the tree or in a table.</source>
        <translation>在树或表格中选择分片、服务器、会议室或参会者。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Cannot be reached.</source>
        <translation>无法到达。</translation>
    </message>
    <message>
        <source>Did not answer in time.</source>
        <translation>未及时应答。</translation>
    </message>
    <message>
        <source>The certificate is not trusted.</source>
        <translation>证书不受信任。</translation>
    </message>
    <message>
        <source>The login is not accepted. The account or password is wrong.</source>
        <translation>登录未被接受：账号或密码错误。</translation>
    </message>
    <message>
        <source>The answer was a refusal.</source>
        <translation>请求被拒绝。</translation>
    </message>
    <message>
        <source>Sent something that cannot be read. A proxy or a login page may answer in its place.</source>
        <translation>返回了无法解析的内容，可能是代理或登录页代为应答。</translation>
    </message>
    <message>
        <source>This version of the server has no such page.</source>
        <translation>服务器的此版本没有该页面。</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>文件无法读取或写入。</translation>
    </message>
    <message>
        <source>Was cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Did not work.</source>
        <translation>失败。</translation>
    </message>
    <message>
        <source>The SSH server forbids forwarding to this port. The server behind it may be well.</source>
        <translation>SSH 服务器禁止转发到此端口。其后的服务器可能一切正常。</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>idle and healthy</source>
        <translation>空闲且健康</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %1 failed recordings, %n of them meanwhile</source>
        <translation><numerusform>Jicofo 共计 %1 次录制失败，其中 %n 次发生在此期间</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation><numerusform>Jicofo 计有 %n 次录制失败，每个阶段后都在增加</numerusform></translation>
    </message>
    <message>
        <source>Jicofo marked it as failed at %1</source>
        <translation>Jicofo 在 %1 将其标记为失败</translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation><numerusform>连续 %n 次忙碌，最长 %1</numerusform></translation>
    </message>
    <message>
        <source>sessions started %1, stopped %2</source>
        <translation>会话已启动 %1，已停止 %2</translation>
    </message>
    <message>
        <source>sessions started stayed at %1</source>
        <translation>已启动会话数停在 %1</translation>
    </message>
    <message>
        <source>no recording came on meanwhile; Jicofo knows of %1</source>
        <translation>其间没有录制开始；Jicofo 知道 %1 个</translation>
    </message>
    <message numerus="yes">
        <source>%n recorder(s) say busy, Jicofo knows of %1 recordings</source>
        <translation><numerusform>%n 台录制器自称忙碌，Jicofo 知道 %1 个录制</numerusform></translation>
    </message>
    <message>
        <source>busy for %1</source>
        <translation>已忙碌 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation><numerusform>计有 %n 个系统错误</numerusform></translation>
    </message>
    <message>
        <source>its presence says %1</source>
        <translation>其在线状态显示%1</translation>
    </message>
    <message>
        <source>its REST page says %1</source>
        <translation>其 REST 页面显示%1</translation>
    </message>
    <message>
        <source>Jicofo says %1</source>
        <translation>Jicofo 显示%1</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) under one name in the brewery</source>
        <translation><numerusform>brewery 中有 %n 个登录使用同一名称</numerusform></translation>
    </message>
    <message>
        <source>not in the brewery</source>
        <translation>不在 brewery 中</translation>
    </message>
    <message>
        <source>not in Jicofo's list</source>
        <translation>不在 Jicofo 的列表中</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in Prosody's log: %1</source>
        <translation><numerusform>Prosody 日志中有 %n 行：%1</numerusform></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It exports no counters (jibri.stats.prometheus.enabled), so nobody tells how many sessions it began.</source>
        <translation>它不导出计数器（jibri.stats.prometheus.enabled），因此无从得知它开始过多少会话。</translation>
    </message>
    <message>
        <source>Jicofo's count of failures is not known: the phases may have been ended by people.</source>
        <translation>Jicofo 的失败次数未知：这些阶段也可能是由用户结束的。</translation>
    </message>
    <message>
        <source>Jicofo's count of recordings is not known: one of the phases may have recorded.</source>
        <translation>Jicofo 的录制数未知：其中某个阶段可能确实录制了。</translation>
    </message>
    <message>
        <source>Jicofo's own list is not known.</source>
        <translation>Jicofo 自己的列表未知。</translation>
    </message>
    <message>
        <source>The reason itself stands only in its log, which is not read here.</source>
        <translation>原因只写在它的日志里，而此处不读取日志。</translation>
    </message>
    <message>
        <source>Whether ffmpeg still runs there is not known.</source>
        <translation>ffmpeg 是否仍在运行尚不清楚。</translation>
    </message>
    <message>
        <source>All of them were free when it failed, and nobody says which one Jicofo had asked.</source>
        <translation>失败时它们全都空闲，没有谁说明 Jicofo 当时选了哪一台。</translation>
    </message>
    <message>
        <source>The second machine is invisible until the first leaves.</source>
        <translation>在第一台离开之前，第二台机器不可见。</translation>
    </message>
    <message>
        <source>Stop the recording.</source>
        <translation>停止录制。</translation>
    </message>
    <message>
        <source>Restart when idle: it stays unhealthy until then. Look after its disk and its recordings directory.</source>
        <translation>空闲时重启：在此之前它会一直不健康。请检查其磁盘和录制目录。</translation>
    </message>
    <message>
        <source>Restart when idle: it logs in anew.</source>
        <translation>空闲时重启：它会重新登录。</translation>
    </message>
    <message>
        <source>Restart now: nothing is being recorded, and it stays unhealthy until then. Look after its disk and its recordings directory.</source>
        <translation>立即重启：当前没有录制，不重启就会一直不健康。请检查其磁盘和录制目录。</translation>
    </message>
    <message>
        <source>Restart now: its session is over. Its supervisor should do that by itself.</source>
        <translation>立即重启：它的会话已结束。这本应由其监管程序自动完成。</translation>
    </message>
    <message>
        <source>Restart now: nothing is being recorded.</source>
        <translation>立即重启：当前没有录制。</translation>
    </message>
    <message>
        <source>Restart with X server; if it goes on, compare the versions of browser and driver.</source>
        <translation>连同 X 服务器一起重启；若仍出现，请比对浏览器与驱动的版本。</translation>
    </message>
    <message>
        <source>Give one of them another nickname and restart it when idle.</source>
        <translation>给其中一台换个昵称，并在空闲时重启。</translation>
    </message>
    <message>
        <source>Check the recorder's account, the hidden domain, the certificate and the base URL, then restart when idle.</source>
        <translation>检查录制器账号、隐藏域、证书和基础 URL，然后在空闲时重启。</translation>
    </message>
    <message>
        <source>Restart with X server to free the host; a faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>连同 X 服务器一起重启以释放主机；更快的主机或更长的 jicofo.xmpp.client.reply-timeout 才能根治。</translation>
    </message>
    <message>
        <source>Reload Prosody's module with the guard against a missing occupant; who waits presses record again.</source>
        <translation>重新加载带有缺失成员保护的 Prosody 模块；正在等待的人请再次点击录制。</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>worked out by Jitscope from the figures behind it</source>
        <translation>由 Jitscope 根据底层数据计算得出</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，单位：%2</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1，键 %2</translation>
    </message>
    <message>
        <source>%1, key %2, in %3</source>
        <translation>%1，键 %2，单位：%3</translation>
    </message>
    <message>
        <source>n/a</source>
        <comment>table cell: this version has no such figure</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <comment>table cell: the figure is switched off on the server</comment>
        <translation>关</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>kilobits per second</source>
        <translation>千比特/秒</translation>
    </message>
    <message>
        <source>megabits per second</source>
        <translation>兆比特/秒</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测得</translation>
    </message>
    <message>
        <source>not exported by this version</source>
        <translation>此版本不提供</translation>
    </message>
    <message>
        <source>switched off on the server</source>
        <translation>服务器上未启用</translation>
    </message>
    <message>
        <source>no meaning now</source>
        <translation>当前无意义</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1，数据过时</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 · %3 old · %4</source>
        <translation>%1：%2 · %3 前 · %4</translation>
    </message>
    <message>
        <source>%1: not measured yet. Waiting for %2.</source>
        <translation>%1：尚未测得，正在等待 %2。</translation>
    </message>
    <message>
        <source>%1: not measured yet. Full detail is asked in turn; watching the room or pinning it brings it sooner.</source>
        <translation>%1：尚未测得。完整详情按顺序轮流查询；查看或固定该会议室可更早获得。</translation>
    </message>
    <message>
        <source>%1: %2 runs %3, which does not export this (%4).</source>
        <translation>%1：%2 运行的是 %3，该版本不提供此项（%4）。</translation>
    </message>
    <message>
        <source>%1: this version does not export it (%2).</source>
        <translation>%1：此版本不提供（%2）。</translation>
    </message>
    <message>
        <source>%1: this version of the server does not export it.</source>
        <translation>%1：服务器的此版本不提供该项。</translation>
    </message>
    <message>
        <source>%1: switched off on %2. Switch on with %3 in %4.</source>
        <translation>%1：%2 上未启用。在 %4 中设置 %3 即可启用。</translation>
    </message>
    <message>
        <source>%1: switched off on %2 (%3).</source>
        <translation>%1：%2 上未启用（%3）。</translation>
    </message>
    <message>
        <source>%1: switched off on the server.</source>
        <translation>%1：服务器上未启用。</translation>
    </message>
    <message>
        <source>%1: last seen %2 ago, %3 · %4</source>
        <translation>%1：最后获取于 %2 前，%3 · %4</translation>
    </message>
    <message>
        <source>%1: no audio is sent.</source>
        <translation>%1：未发送音频。</translation>
    </message>
    <message>
        <source>%1: no video is sent.</source>
        <translation>%1：未发送视频。</translation>
    </message>
    <message>
        <source>%1: nothing is sent, or fewer than 50 packets.</source>
        <translation>%1：没有发送，或少于 50 个数据包。</translation>
    </message>
    <message>
        <source>%1: the figure makes no sense now.</source>
        <translation>%1：该数值当前没有意义。</translation>
    </message>
    <message>
        <source>Two people talk directly; the bridge does not see their media.</source>
        <translation>两人直接通话；视频桥看不到他们的媒体流。</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>宕机</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>its presence</source>
        <translation>其 Presence</translation>
    </message>
    <message>
        <source>Recordings today: %1 · counted since %2 · %3 old · %4, key %5</source>
        <translation>今日录制次数：%1 · 自 %2 起计 · %3 前的数据 · %4，键 %5</translation>
    </message>
    <message>
        <source>Recordings today: %1 · as often as it was seen to turn busy since %2 · %3</source>
        <translation>今日录制次数：%1 · 自 %2 起看到它转为忙碌的次数 · %3</translation>
    </message>
    <message>
        <source>Disk left: no Jibri exports it. Its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = "%3".</source>
        <translation>剩余磁盘：Jibri 从不导出此项。其主机上的 node_exporter 会导出（/metrics，键 %1，位于 %2）：请在集群文件中将它写为带有 alias = "%3" 的主机。</translation>
    </message>
    <message>
        <source>Mounted on %1.</source>
        <translation>挂载于 %1。</translation>
    </message>
    <message>
        <source>For how many hours that is will show once it has recorded for a minute.</source>
        <translation>录制满一分钟后，才能看出还够用多少小时。</translation>
    </message>
    <message>
        <source>%1 at the bit rate of its last recording: %2 each hour, by what the disk lost meanwhile.</source>
        <translation>按上次录制的码率可用 %1：每小时 %2，根据录制期间磁盘减少的空间推算。</translation>
    </message>
</context>
<context>
    <name>FleetPanel</name>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>负载，最高</translation>
    </message>
    <message>
        <source>Loss up, 95 %</source>
        <translation>上行丢包，95 分位</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往返时延，中位数</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>当前质量最差的参会者</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>最严重的在前</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>尚未测量任何人</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全部分片</translation>
    </message>
    <message numerus="yes">
        <source>%n shard(s)</source>
        <translation>
            <numerusform>%n 个分片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>Switched off</source>
        <translation>未启用</translation>
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
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>宕机</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测得</translation>
    </message>
    <message>
        <source>not exported by this version</source>
        <translation>此版本不提供</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>no meaning now</source>
        <translation>当前无意义</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>数据过时</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Unexpected occupant</source>
        <translation>意外成员</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>Round-trip time</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>上行丢包</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下行丢包</translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation>上行抖动，音频</translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation>上行抖动，视频</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>上行码率</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>下行码率</translation>
    </message>
    <message>
        <source>Audio bit rate up</source>
        <translation>上行音频码率</translation>
    </message>
    <message>
        <source>Video bit rate up</source>
        <translation>上行视频码率</translation>
    </message>
    <message>
        <source>Estimated downlink</source>
        <translation>估算下行带宽</translation>
    </message>
    <message>
        <source>Wanted video rate down</source>
        <translation>期望的下行视频码率</translation>
    </message>
    <message>
        <source>Given video rate down</source>
        <translation>分配的下行视频码率</translation>
    </message>
    <message>
        <source>Retransmissions asked for</source>
        <translation>请求重传数</translation>
    </message>
    <message>
        <source>Last-n</source>
        <translation>Last-n</translation>
    </message>
    <message>
        <source>Leg score (estimated)</source>
        <translation>线路评分（估算）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Round-trip time, median</source>
        <translation>往返时延，中位数</translation>
    </message>
    <message>
        <source>Round-trip time, 95th percentile</source>
        <translation>往返时延，95 分位</translation>
    </message>
    <message>
        <source>Round-trip time, worst</source>
        <translation>往返时延，最差</translation>
    </message>
    <message>
        <source>Loss up, median</source>
        <translation>上行丢包，中位数</translation>
    </message>
    <message>
        <source>Loss up, 95th percentile</source>
        <translation>上行丢包，95 分位</translation>
    </message>
    <message>
        <source>Loss up, worst</source>
        <translation>上行丢包，最差</translation>
    </message>
    <message>
        <source>Loss down, median</source>
        <translation>下行丢包，中位数</translation>
    </message>
    <message>
        <source>Loss down, 95th percentile</source>
        <translation>下行丢包，95 分位</translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation>下行丢包，最差</translation>
    </message>
    <message>
        <source>Jitter up, median</source>
        <translation>上行抖动，中位数</translation>
    </message>
    <message>
        <source>Jitter up, 95th percentile</source>
        <translation>上行抖动，95 分位</translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation>上行抖动，最差</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Local endpoints</source>
        <translation>本地端点</translation>
    </message>
    <message>
        <source>Round-trip time, mean</source>
        <translation>往返时延，平均</translation>
    </message>
    <message>
        <source>Jitter added by the bridge</source>
        <translation>视频桥引入的抖动</translation>
    </message>
    <message>
        <source>Bit rate from relays</source>
        <translation>来自中继的码率</translation>
    </message>
    <message>
        <source>Bit rate to relays</source>
        <translation>发往中继的码率</translation>
    </message>
    <message>
        <source>Brewery rooms configured</source>
        <translation>已配置的 brewery 房间</translation>
    </message>
    <message>
        <source>Brewery rooms joined</source>
        <translation>已加入的 brewery 房间</translation>
    </message>
    <message>
        <source>XMPP connections configured</source>
        <translation>已配置的 XMPP 连接</translation>
    </message>
    <message>
        <source>XMPP connections up</source>
        <translation>在线的 XMPP 连接</translation>
    </message>
    <message>
        <source>ICE failures</source>
        <translation>ICE 失败数</translation>
    </message>
    <message>
        <source>Heap used</source>
        <translation>已用堆内存</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <source>CPU stolen</source>
        <translation>被抢占的 CPU</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>Peer-to-peer rooms</source>
        <translation>点对点会议室</translation>
    </message>
    <message>
        <source>Health check passed</source>
        <translation>健康检查通过</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Graceful shutdown</source>
        <translation>平滑关闭</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Largest room</source>
        <translation>最大会议室</translation>
    </message>
    <message>
        <source>Bridges known</source>
        <translation>已知视频桥</translation>
    </message>
    <message>
        <source>Bridges operational</source>
        <translation>可用视频桥</translation>
    </message>
    <message>
        <source>Bridges in shutdown</source>
        <translation>正在关闭的视频桥</translation>
    </message>
    <message>
        <source>Bridges lost</source>
        <translation>丢失的视频桥</translation>
    </message>
    <message>
        <source>Recorders known</source>
        <translation>已知录制器</translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation>空闲录制器</translation>
    </message>
    <message>
        <source>Recordings now</source>
        <translation>当前录制</translation>
    </message>
    <message>
        <source>Live streams now</source>
        <translation>当前直播</translation>
    </message>
    <message>
        <source>Failed recordings</source>
        <translation>失败的录制</translation>
    </message>
    <message>
        <source>ICE failures reported</source>
        <translation>上报的 ICE 失败</translation>
    </message>
    <message>
        <source>Restarts requested</source>
        <translation>请求的重启</translation>
    </message>
    <message>
        <source>Sessions started</source>
        <translation>已开始的会话</translation>
    </message>
    <message>
        <source>Sessions stopped</source>
        <translation>已停止的会话</translation>
    </message>
    <message>
        <source>System errors</source>
        <translation>系统错误</translation>
    </message>
    <message>
        <source>Refused because busy</source>
        <translation>因忙碌而拒绝</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>客户端连接</translation>
    </message>
    <message>
        <source>Rooms in memory</source>
        <translation>内存中的房间</translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation>负载，1 分钟</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation>空闲交换空间</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation>使用中的视频桥</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>负载，最高</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Counting since</source>
        <translation>开始计数时间</translation>
    </message>
    <message>
        <source>Recordings today</source>
        <translation>今日录制次数</translation>
    </message>
    <message>
        <source>Recordings counted since</source>
        <translation>录制次数的起计时间</translation>
    </message>
    <message>
        <source>Disk free for recordings</source>
        <translation>可用于录制的磁盘空间</translation>
    </message>
    <message>
        <source>Disk left at the present bit rate</source>
        <translation>按当前码率磁盘可用时长</translation>
    </message>
    <message>
        <source>People on the phone</source>
        <translation>电话接入人数</translation>
    </message>
    <message>
        <source>Connects telephones (SIP)</source>
        <translation>接入电话（SIP）</translation>
    </message>
    <message>
        <source>Transcribes</source>
        <translation>进行转写</translation>
    </message>
    <message>
        <source>Servers up</source>
        <translation>在线服务器</translation>
    </message>
    <message>
        <source>Servers down</source>
        <translation>离线服务器</translation>
    </message>
    <message>
        <source>Servers behind it</source>
        <translation>其后的服务器</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>连接数</translation>
    </message>
    <message>
        <source>Connections at most</source>
        <translation>最大连接数</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>可用磁盘</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>%1, until GET %2 says true</source>
        <translation>%1，直到 GET %2 返回 true</translation>
    </message>
    <message>
        <source>Back in service</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>%1, until GET %2 says false</source>
        <translation>%1，直到 GET %2 返回 false</translation>
    </message>
    <message>
        <source>Wait until idle</source>
        <translation>等待空闲</translation>
    </message>
    <message>
        <source>until no meeting is left, seen twice</source>
        <translation>直到没有会议，连续两次确认</translation>
    </message>
    <message>
        <source>%1 rooms, %2 people left</source>
        <translation>还剩 %1 个会议室，%2 人</translation>
    </message>
    <message>
        <source>Bridges that Jicofo counts</source>
        <translation>Jicofo 计数的视频桥</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>%1 says 200, later than %2 s after the start</source>
        <translation>启动 %2 秒之后 %1 返回 200</translation>
    </message>
    <message>
        <source>XMPP login</source>
        <translation>XMPP 登录</translation>
    </message>
    <message>
        <source>all configured connections up, all breweries joined</source>
        <translation>所有已配置的连接均已建立，所有 brewery 均已加入</translation>
    </message>
    <message>
        <source>Jicofo counts it</source>
        <translation>Jicofo 已计入</translation>
    </message>
    <message>
        <source>as many operational bridges as before</source>
        <translation>可用视频桥的数量与之前相同</translation>
    </message>
    <message>
        <source>Move group %1</source>
        <translation>迁移第 %1 组</translation>
    </message>
    <message>
        <source>%1 people of the shard have a critical connection</source>
        <translation>该分片有 %1 人的连接处于严重状态</translation>
    </message>
    <message>
        <source>Jicofo moves people, and it is not in the fleet file.</source>
        <translation>迁移人员要由 Jicofo 执行，但它不在集群文件中。</translation>
    </message>
    <message>
        <source>Nothing is known of the shard yet.</source>
        <translation>对该分片尚一无所知。</translation>
    </message>
    <message>
        <source>There is no such bridge in the fleet file.</source>
        <translation>集群文件中没有这样的视频桥。</translation>
    </message>
    <message>
        <source>%1 is not well now; a rolling restart begins with all of them healthy and none draining.</source>
        <translation>%1 目前状况不佳；滚动重启要求开始时所有视频桥都健康且未在排空。</translation>
    </message>
    <message>
        <source>There is no way to restart %1: it needs ssh = or service = in the fleet file.</source>
        <translation>无法重启 %1：集群文件中需要 ssh = 或 service =。</translation>
    </message>
    <message>
        <source>No other bridge is usable, so its meetings would have nowhere to go.</source>
        <translation>没有其他可用的视频桥，其会议将无处可去。</translation>
    </message>
    <message>
        <source>The other bridges could not carry it: stress would be %1, the limit is 0.7.</source>
        <translation>其他视频桥承受不住：负载将达 %1，上限为 0.7。</translation>
    </message>
    <message>
        <source>Let it settle</source>
        <translation>等待稳定</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>The share of people to move at once must be above 0 and at most 1.</source>
        <translation>一次迁移的人员比例必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>%1 is no bridge of the fleet file.</source>
        <translation>%1 不是集群文件中的视频桥。</translation>
    </message>
    <message>
        <source>Nothing is known of %1 yet.</source>
        <translation>对 %1 尚一无所知。</translation>
    </message>
    <message>
        <source>No other bridge is usable: while every bridge drains, Jicofo uses them all the same.</source>
        <translation>没有其他可用的视频桥：当所有视频桥都在排空时，Jicofo 仍会使用它们。</translation>
    </message>
    <message>
        <source>No other bridge is usable: a restart of the only bridge ends all calls.</source>
        <translation>没有其他可用的视频桥：重启唯一的视频桥会结束所有通话。</translation>
    </message>
    <message>
        <source>Which process runs</source>
        <translation>当前运行的进程</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>There is no operation %1.</source>
        <translation>没有名为 %1 的操作。</translation>
    </message>
    <message>
        <source>%1 is not in the fleet file, so there is no way to it.</source>
        <translation>%1 不在集群文件中，因此没有通往它的途径。</translation>
    </message>
    <message>
        <source>This is done to one server at a time.</source>
        <translation>此操作一次只能针对一台服务器。</translation>
    </message>
    <message>
        <source>Healthy and idle</source>
        <translation>健康且空闲</translation>
    </message>
    <message>
        <source>%1 says HEALTHY and IDLE</source>
        <translation>%1 返回 HEALTHY 和 IDLE</translation>
    </message>
    <message>
        <source>as many recorders as before</source>
        <translation>录制器数量与之前相同</translation>
    </message>
    <message>
        <source>Ask it to restart when idle</source>
        <translation>请求它在空闲时重启</translation>
    </message>
    <message>
        <source>asked; it restarts by itself when its recording has ended</source>
        <translation>已请求；录制结束后它会自行重启</translation>
    </message>
    <message>
        <source>Recorders that Jicofo counts</source>
        <translation>Jicofo 计数的录制器</translation>
    </message>
    <message>
        <source>%1 is no recorder of the fleet file.</source>
        <translation>%1 不是集群文件中的录制器。</translation>
    </message>
    <message>
        <source>No recorder is named.</source>
        <translation>没有指定录制器。</translation>
    </message>
    <message>
        <source>%1 does not record.</source>
        <translation>%1 没有在录制。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Once asked it cannot be called back: Jibri has no way to cancel it.</source>
        <translation>请求一旦发出便无法撤回：Jibri 没有取消的办法。</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>not waited for</source>
        <translation>未等待</translation>
    </message>
    <message>
        <source>There is no shard %1.</source>
        <translation>没有分片 %1。</translation>
    </message>
    <message>
        <source>Jitscope is read-only now.</source>
        <translation>Jitscope 目前为只读。</translation>
    </message>
    <message>
        <source>This shard is read-only.</source>
        <translation>该分片为只读。</translation>
    </message>
    <message>
        <source>Bridges are back</source>
        <translation>视频桥已恢复</translation>
    </message>
    <message>
        <source>at least one usable bridge, as the console sees it</source>
        <translation>控制台至少看到一台可用的视频桥</translation>
    </message>
    <message>
        <source>There is no such server in the fleet file.</source>
        <translation>集群文件中没有这样的服务器。</translation>
    </message>
    <message>
        <source>Test the configuration</source>
        <translation>测试配置</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Jicofo answers</source>
        <translation>Jicofo 有应答</translation>
    </message>
    <message>
        <source>%1 says 200</source>
        <translation>%1 返回 200</translation>
    </message>
    <message>
        <source>Nothing can be changed from here.</source>
        <translation>这里无法更改任何内容。</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Bridges in use</source>
        <translation>使用中的视频桥</translation>
    </message>
    <message>
        <source>Recorders free</source>
        <translation>空闲录制器</translation>
    </message>
    <message>
        <source>Loss, 95 %</source>
        <translation>丢包，95 分位</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往返时延，中位数</translation>
    </message>
    <message>
        <source>No shards yet.</source>
        <translation>尚无分片。</translation>
    </message>
    <message>
        <source>Add one with an SSH destination or its web address.</source>
        <translation>可通过 SSH 目标或网址添加。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>worst first, one line per cause</source>
        <translation>最严重的在前，每个原因一行</translation>
    </message>
    <message numerus="yes">
        <source>on %n shard(s)</source>
        <translation>
            <numerusform>分布于 %n 个分片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with trouble</source>
        <translation>
            <numerusform>%n 个有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>none with trouble</source>
        <translation>均无问题</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>%n 个严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draining</source>
        <comment>bridges</comment>
        <translation>
            <numerusform>%n 个正在排空</numerusform>
        </translation>
    </message>
    <message>
        <source>all well</source>
        <translation>全部正常</translation>
    </message>
    <message>
        <source>%1 has none</source>
        <translation>%1 没有空闲</translation>
    </message>
    <message>
        <source>up · down %1</source>
        <translation>上行 · 下行 %1</translation>
    </message>
    <message>
        <source>95 % %1</source>
        <translation>95 分位 %1</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>%1 in 15 min</source>
        <comment>+46 people</comment>
        <translation>15 分钟内 %1</translation>
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
        <translation>已持续 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more cause(s)</source>
        <translation>
            <numerusform>另有 %n 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>visitor</source>
        <translation>访客</translation>
    </message>
</context>
<context>
    <name>Person</name>
    <message>
        <source>Quality, 40 min</source>
        <translation>质量，40 分钟</translation>
    </message>
    <message>
        <source>%1 good or fair</source>
        <translation>%1 良好或一般</translation>
    </message>
    <message>
        <source>This person has left. What was measured is kept.</source>
        <translation>该参会者已离开，测量数据保留。</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>sends audio</source>
        <translation>正在发送音频</translation>
    </message>
    <message>
        <source>no audio</source>
        <translation>无音频</translation>
    </message>
    <message>
        <source>shares the screen</source>
        <translation>正在共享屏幕</translation>
    </message>
    <message>
        <source>sends video</source>
        <translation>正在发送视频</translation>
    </message>
    <message>
        <source>no video</source>
        <translation>无视频</translation>
    </message>
    <message>
        <source>video withheld for lack of bandwidth</source>
        <translation>因带宽不足而暂停视频</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>区域 %1</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>MOS %1, estimated</source>
        <translation>MOS %1，估算</translation>
    </message>
    <message>
        <source>%1 · video %2</source>
        <comment>band of audio jitter, value of video jitter</comment>
        <translation>%1 · 视频 %2</translation>
    </message>
    <message>
        <source>Peer to peer.</source>
        <translation>点对点。</translation>
    </message>
    <message>
        <source>Next degraded: N</source>
        <translation>下一个质量较差者：N</translation>
    </message>
    <message>
        <source>N shows the next person with trouble in any room, Shift+N the one before.</source>
        <translation>N 显示任意会议室中下一位质量较差的参会者，Shift+N 显示上一位。</translation>
    </message>
    <message>
        <source>Leg score</source>
        <translation>线路评分</translation>
    </message>
    <message>
        <source>Open the room %1</source>
        <translation>打开会议室 %1</translation>
    </message>
    <message>
        <source>Show the bridge %1</source>
        <translation>显示视频桥 %1</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>value before the trouble</comment>
        <translation>此前 %1</translation>
    </message>
    <message>
        <source>This person left at %1. What was measured is kept.</source>
        <translation>此参会者已于 %1 离开。已测得的数据会保留。</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Loss up</source>
        <translation>上行丢包</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下行丢包</translation>
    </message>
    <message>
        <source>Jitter up, audio</source>
        <translation>上行抖动，音频</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>this person and the others</source>
        <translation>该参会者与其他人</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>从数值到来源</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>已离开</translation>
    </message>
    <message>
        <source>This person has left.</source>
        <translation>该参会者已离开。</translation>
    </message>
    <message>
        <source>The last 15 minutes are kept.</source>
        <translation>保留最近 15 分钟的数据。</translation>
    </message>
    <message>
        <source>from MUC</source>
        <translation>来自 MUC</translation>
    </message>
    <message>
        <source>statistics id</source>
        <translation>统计 ID</translation>
    </message>
    <message>
        <source>endpoint id</source>
        <translation>端点 ID</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>endpoint id, no name known</source>
        <translation>端点 ID，名称未知</translation>
    </message>
    <message>
        <source>name from MUC</source>
        <translation>名称来自 MUC</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <translation>端点 %1</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>点对点</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) on this bridge: %1, median.</source>
        <translation>
            <numerusform>此视频桥上的其他 %n 人：%1（中位数）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leg score</source>
        <translation>线路评分</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>The bridge has not said what arrives from this person.</source>
        <translation>视频桥尚未说明收到了该参会者的哪些媒体。</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>not sending</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>sending, screen shared</source>
        <translation>正在发送，共享屏幕</translation>
    </message>
    <message>
        <source>Jicofo has not said what this client announces.</source>
        <translation>Jicofo 尚未说明该客户端声明发送的内容。</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sends audio</source>
        <translation>发送音频</translation>
    </message>
    <message>
        <source>Sends video</source>
        <translation>发送视频</translation>
    </message>
    <message>
        <source>Receives</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Estimate down</source>
        <translation>下行估算</translation>
    </message>
    <message>
        <source>of %1 wanted</source>
        <translation>期望 %1</translation>
    </message>
    <message>
        <source>Given down</source>
        <translation>下行分配</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>视频暂停</translation>
    </message>
    <message>
        <source>video withheld for lack of bandwidth</source>
        <translation>带宽不足</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Known from full detail only; it is asked for in turn.</source>
        <translation>仅完整详情中提供，按顺序轮流查询。</translation>
    </message>
    <message>
        <source>Jitter up, video</source>
        <translation>上行抖动，视频</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>端点</translation>
    </message>
    <message>
        <source>Statistics id</source>
        <translation>统计 ID</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Jicofo has not said the role.</source>
        <translation>Jicofo 尚未说明角色。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>No region is set for this person's address.</source>
        <translation>该参会者的地址未设置区域。</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>No bridge is known for this person yet.</source>
        <translation>尚不知该参会者所在的视频桥。</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在会时长</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s): %1</source>
        <translation>
            <numerusform>其他 %n 人：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Bridge stress</source>
        <translation>视频桥负载</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>by a moderator</source>
        <translation>由主持人</translation>
    </message>
</context>
<context>
    <name>Recorders</name>
    <message>
        <source>Nobody tells what they do</source>
        <translation>没有数据源说明其状态</translation>
    </message>
    <message>
        <source>The next recording will be refused</source>
        <translation>下一次录制将被拒绝</translation>
    </message>
    <message>
        <source>The next recording can start</source>
        <translation>可以开始下一次录制</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%2 个中 %1 个空闲</translation>
    </message>
    <message>
        <source>No recorder has joined jibribrewery.</source>
        <translation>没有录制器加入 jibribrewery。</translation>
    </message>
    <message>
        <source>The doctor tells why.</source>
        <translation>连接诊断会说明原因。</translation>
    </message>
    <message numerus="yes">
        <source>%n more shard(s)</source>
        <translation>
            <numerusform>另有 %n 个分片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>已持续 %1。</translation>
    </message>
    <message>
        <source>Asks full detail of this room first, also when it is not looked at.</source>
        <translation>优先查询此会议室的完整详情，未查看时也是如此。</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>所有人均已离开。</translation>
    </message>
    <message>
        <source>The room has ended.</source>
        <translation>会议已结束。</translation>
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
            <numerusform>%n 位访客，不逐一测量</numerusform>
        </translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>live stream</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Pin the room of this person</source>
        <translation>固定此参会者所在的会议室</translation>
    </message>
    <message>
        <source>The charts keep what was measured.</source>
        <translation>图表保留已测得的数据。</translation>
    </message>
    <message>
        <source>peer to peer</source>
        <translation>点对点</translation>
    </message>
    <message numerus="yes">
        <source>%n relay leg(s)</source>
        <translation>
            <numerusform>%n 条中继链路</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>2 relay legs, up to 11 ms</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>RoomPanel</name>
    <message>
        <source>Loss up, worst</source>
        <translation>上行丢包，最差</translation>
    </message>
    <message>
        <source>Loss down, worst</source>
        <translation>下行丢包，最差</translation>
    </message>
    <message>
        <source>Jitter up, worst</source>
        <translation>上行抖动，最差</translation>
    </message>
    <message>
        <source>Round trip, worst</source>
        <translation>往返时延，最差</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>当前质量最差的参会者</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>分布</translation>
    </message>
    <message>
        <source>median · 95th percentile · worst</source>
        <translation>中位数 · 95 分位 · 最差</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>从数值到来源</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Everybody has left.</source>
        <translation>所有人均已离开。</translation>
    </message>
    <message>
        <source>These are the last facts.</source>
        <translation>以下为最后的数据。</translation>
    </message>
    <message>
        <source>breakout room</source>
        <translation>分组讨论室</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>点对点</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>访客</translation>
    </message>
    <message>
        <source>not measured one by one</source>
        <translation>不逐一测量</translation>
    </message>
    <message>
        <source>Talks now</source>
        <translation>正在发言</translation>
    </message>
    <message>
        <source>Nobody, or the bridge has not said.</source>
        <translation>无人，或视频桥尚未说明。</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No bridge has named this room yet.</source>
        <translation>尚无视频桥报告此会议室。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No source tells whether this room is recorded.</source>
        <translation>没有数据源说明此会议室是否在录制。</translation>
    </message>
    <message>
        <source>Live stream</source>
        <translation>直播中</translation>
    </message>
    <message>
        <source>Full detail</source>
        <translation>完整详情</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Not measured yet. Full detail is asked for in turn; a room that is looked at comes first.</source>
        <translation>尚未测得。完整详情按顺序轮流查询；正在查看的会议室优先。</translation>
    </message>
    <message>
        <source>Jitter, estimate and suspended video come with full detail.</source>
        <translation>抖动、带宽估算和视频暂停状态随完整详情提供。</translation>
    </message>
    <message>
        <source>Meeting id</source>
        <translation>会议 ID</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>尚未测量任何人</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>上行丢包</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下行丢包</translation>
    </message>
    <message>
        <source>Jitter up</source>
        <translation>上行抖动</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>上行码率</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>下行码率</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Answer not understood</source>
        <translation>应答无法解析</translation>
    </message>
    <message>
        <source>No view of the shard</source>
        <translation>无法查看该分片</translation>
    </message>
    <message>
        <source>No live feed</source>
        <translation>无实时推送</translation>
    </message>
    <message>
        <source>Health check fails</source>
        <translation>健康检查失败</translation>
    </message>
    <message>
        <source>No XMPP login</source>
        <translation>无 XMPP 登录</translation>
    </message>
    <message>
        <source>Not known to Jicofo</source>
        <translation>Jicofo 不识别</translation>
    </message>
    <message>
        <source>High stress</source>
        <translation>负载过高</translation>
    </message>
    <message>
        <source>Silent bridge</source>
        <translation>视频桥无响应</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>Views differ</source>
        <translation>状态不一致</translation>
    </message>
    <message>
        <source>Unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已失效（待重启）</translation>
    </message>
    <message>
        <source>Stuck busy</source>
        <translation>卡在忙碌状态</translation>
    </message>
    <message>
        <source>Idle but cannot record</source>
        <translation>空闲但无法录制</translation>
    </message>
    <message>
        <source>Same name twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>No recorder free</source>
        <translation>没有空闲录制器</translation>
    </message>
    <message>
        <source>Jicofo is unhealthy</source>
        <translation>Jicofo 不健康</translation>
    </message>
    <message>
        <source>No Jicofo</source>
        <translation>没有 Jicofo</translation>
    </message>
    <message>
        <source>No usable bridge</source>
        <translation>没有可用的视频桥</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>版本不一致</translation>
    </message>
    <message>
        <source>Unexpected occupant</source>
        <translation>意外成员</translation>
    </message>
    <message>
        <source>Swap fills up</source>
        <translation>交换空间将满</translation>
    </message>
    <message>
        <source>Own uplink</source>
        <translation>本人上行</translation>
    </message>
    <message>
        <source>Own downlink</source>
        <translation>本人下行</translation>
    </message>
    <message>
        <source>Uneven uplink</source>
        <translation>上行不稳</translation>
    </message>
    <message>
        <source>Long way</source>
        <translation>链路过长</translation>
    </message>
    <message>
        <source>Poor connection</source>
        <translation>连接较差</translation>
    </message>
    <message>
        <source>Poor room</source>
        <translation>会议室质量较差</translation>
    </message>
    <message>
        <source>Not in the fleet file</source>
        <translation>不在集群文件中</translation>
    </message>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 无应答：%2。</translation>
    </message>
    <message>
        <source>%1 does not answer, although the way to it works.</source>
        <translation>%1 无应答，但通往它的链路正常。</translation>
    </message>
    <message>
        <source>%1 does not accept the login. The account or password is wrong.</source>
        <translation>%1 不接受登录：账号或密码错误。</translation>
    </message>
    <message>
        <source>%1 sent something that is not understood. A proxy or a login page may answer in its place.</source>
        <translation>%1 返回了无法解析的内容，可能是代理或登录页代为应答。</translation>
    </message>
    <message numerus="yes">
        <source>No view of %1; %n source(s) behind the way to it are unknown.</source>
        <translation>
            <numerusform>无法查看 %1；其后的 %n 个数据源状态未知。</numerusform>
        </translation>
    </message>
    <message>
        <source>No view of %1. Nothing is known to be broken.</source>
        <translation>无法查看 %1，但未发现任何故障。</translation>
    </message>
    <message>
        <source>%1 sends no live changes: the XMPP feed is down. States are older than usual.</source>
        <translation>%1 没有实时变化：XMPP 推送已中断，状态比平时更旧。</translation>
    </message>
    <message>
        <source>%1 reports that it is not healthy: %2</source>
        <translation>%1 报告自身不健康：%2</translation>
    </message>
    <message>
        <source>%1 reports that it is not healthy.</source>
        <translation>%1 报告自身不健康。</translation>
    </message>
    <message>
        <source>%1 has lost its XMPP login (joined %2 of %3); its health check still says 200. New people do not reach it.</source>
        <translation>%1 失去了 XMPP 登录（已加入 %2/%3），健康检查仍返回 200。新参会者无法接入。</translation>
    </message>
    <message>
        <source>%1 has lost its XMPP login; its health check still says 200. New people do not reach it.</source>
        <translation>%1 失去了 XMPP 登录，健康检查仍返回 200。新参会者无法接入。</translation>
    </message>
    <message>
        <source>%1 is up, but Jicofo does not use it.</source>
        <translation>%1 在线，但 Jicofo 未使用它。</translation>
    </message>
    <message>
        <source>%1 has stress %2.</source>
        <translation>%1 的负载为 %2。</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 已过载。</translation>
    </message>
    <message>
        <source>%1 says nothing any more; its rooms are unknown.</source>
        <translation>%1 不再发送任何信息；其会议室状态未知。</translation>
    </message>
    <message>
        <source>%1 takes no new rooms and runs empty.</source>
        <translation>%1 不再接受新会议室，正在排空。</translation>
    </message>
    <message>
        <source>The views of %1 differ: presence says %2, REST %3, Jicofo %4.</source>
        <translation>%1 的状态不一致：presence 为 %2，REST 为 %3，Jicofo 为 %4。</translation>
    </message>
    <message>
        <source>The views of %1 differ.</source>
        <translation>%1 的状态不一致。</translation>
    </message>
    <message>
        <source>%1 has recorded once and waits for its restart.</source>
        <translation>%1 已录制一次，正等待重启。</translation>
    </message>
    <message>
        <source>%1 has been busy for %2 without a room that records.</source>
        <translation>%1 已忙碌 %2，但没有会议室在录制。</translation>
    </message>
    <message>
        <source>%1 is busy without a room that records.</source>
        <translation>%1 处于忙碌状态，但没有会议室在录制。</translation>
    </message>
    <message>
        <source>%1 reports idle but cannot record.</source>
        <translation>%1 报告空闲但无法录制。</translation>
    </message>
    <message>
        <source>%1 stands twice in the brewery: two recorders use the same name.</source>
        <translation>%1 在 brewery 中出现两次：两个录制器使用同一名称。</translation>
    </message>
    <message>
        <source>%1 has no free recorder; the next recording will be refused.</source>
        <translation>%1 没有空闲录制器；下一次录制将被拒绝。</translation>
    </message>
    <message>
        <source>%1 has no Jicofo; new rooms cannot start.</source>
        <translation>%1 没有 Jicofo；无法开始新会议。</translation>
    </message>
    <message>
        <source>%1 has no usable bridge; new rooms cannot start.</source>
        <translation>%1 没有可用的视频桥；无法开始新会议。</translation>
    </message>
    <message>
        <source>%1 run different versions: %2.</source>
        <translation>%1 的版本不一致：%2。</translation>
    </message>
    <message>
        <source>Servers of %1 run different versions.</source>
        <translation>%1 的服务器版本不一致。</translation>
    </message>
    <message>
        <source>%1 is in %2, where only Jitsi's own servers belong.</source>
        <translation>%1 位于 %2 中，那里只应有 Jitsi 自身的服务器。</translation>
    </message>
    <message>
        <source>%1 is in a brewery, where only Jitsi's own servers belong.</source>
        <translation>%1 位于 brewery 中，那里只应有 Jitsi 自身的服务器。</translation>
    </message>
    <message>
        <source>%1 has %2 of its swap left.</source>
        <translation>%1 的交换空间仅剩 %2。</translation>
    </message>
    <message>
        <source>%1 has hardly any swap left.</source>
        <translation>%1 的交换空间几乎用尽。</translation>
    </message>
    <message>
        <source>%1 has a poor connection.</source>
        <translation>%1 的连接较差。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is sent; the others on this bridge lose %3.</source>
        <translation>%1 发送时丢失 %2；同一视频桥上的其他人丢失 %3。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is sent.</source>
        <translation>%1 发送时丢失 %2。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is received; the others on this bridge lose %3.</source>
        <translation>%1 接收时丢失 %2；同一视频桥上的其他人丢失 %3。</translation>
    </message>
    <message>
        <source>%1 loses %2 of what is received.</source>
        <translation>%1 接收时丢失 %2。</translation>
    </message>
    <message>
        <source>%1 sends unevenly, jitter %2; the others on this bridge have %3.</source>
        <translation>%1 发送不稳，抖动 %2；同一视频桥上的其他人为 %3。</translation>
    </message>
    <message>
        <source>%1 sends unevenly, jitter %2.</source>
        <translation>%1 发送不稳，抖动 %2。</translation>
    </message>
    <message>
        <source>%1 is %2 away from the bridge; the others are %3.</source>
        <translation>%1 到视频桥的时延为 %2；其他人为 %3。</translation>
    </message>
    <message>
        <source>%1 is %2 away from the bridge.</source>
        <translation>%1 到视频桥的时延为 %2。</translation>
    </message>
    <message>
        <source>%1 cannot be joined to any server of the fleet file. An alias there settles it.</source>
        <translation>%1 无法对应到集群文件中的任何服务器；在其中添加别名（alias）即可解决。</translation>
    </message>
    <message numerus="yes">
        <source>In %1, %n person(s) of %2 have a poor connection.</source>
        <translation>
            <numerusform>%1 中，%2 人里有 %n 人连接较差。</numerusform>
        </translation>
    </message>
    <message>
        <source>Several people in %1 have a poor connection.</source>
        <translation>%1 中有多人连接较差。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个会议室</numerusform>
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
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No way to %1.</source>
        <translation>无法到达 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未及时应答。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The host answers, the service does not listen there.</source>
        <translation>%1 拒绝连接。主机有应答，但该服务未在此监听。</translation>
    </message>
    <message>
        <source>%1 sent something that is not understood.</source>
        <translation>%1 返回了无法解析的内容。</translation>
    </message>
    <message>
        <source>%1 does not offer this.</source>
        <translation>%1 不提供此项。</translation>
    </message>
    <message>
        <source>%1 cannot be read or written.</source>
        <translation>%1 无法读取或写入。</translation>
    </message>
    <message>
        <source>Asking %1 was cancelled.</source>
        <translation>对 %1 的查询已取消。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 失败。</translation>
    </message>
    <message>
        <source>No SSH connection</source>
        <translation>无 SSH 连接</translation>
    </message>
    <message>
        <source>Many bad connections</source>
        <translation>许多人连接质量差</translation>
    </message>
    <message>
        <source>Brewery refuses</source>
        <translation>Brewery 拒绝加入</translation>
    </message>
    <message>
        <source>No SSH connection to %1: %2. What is behind it is unknown.</source>
        <translation>与 %1 无 SSH 连接：%2。其后的一切状态未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) of %1 on %2 have a bad connection; most often: %3.</source>
        <translation>
            <numerusform>%2 上 %1 人中有 %n 人连接质量差；最常见的原因：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not let into %2: %3. The other breweries are live.</source>
        <translation>%1 未获准加入 %2：%3。其余 brewery 仍在实时更新。</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1 sends nobody to %2.</source>
        <translation>%1 不向 %2 分配任何人。</translation>
    </message>
    <message>
        <source>The SSH server does not let us through to %1.</source>
        <translation>SSH 服务器不让我们到达 %1。</translation>
    </message>
    <message>
        <source>Starts too slowly</source>
        <translation>启动过慢</translation>
    </message>
    <message>
        <source>Cannot join</source>
        <translation>无法加入</translation>
    </message>
    <message>
        <source>Old presence</source>
        <translation>在线状态过时</translation>
    </message>
    <message>
        <source>Missing from the pool</source>
        <translation>不在池中</translation>
    </message>
    <message>
        <source>Requests lost</source>
        <translation>请求丢失</translation>
    </message>
    <message numerus="yes">
        <source>One of %1 reports idle but cannot record: %n recording(s) did not start.</source>
        <translation><numerusform>%1 台中有一台自称空闲却无法录制：%n 次录制没有开始。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation><numerusform>%1 自称空闲却无法录制：%n 次录制没有开始，因为它的浏览器起不来。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation><numerusform>%1 的浏览器在 Jicofo 放弃之后才启动：连续 %n 个会话刚开始就被停止。</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation><numerusform>%1 进不了会议室：连续 %n 个会话没有录制就结束，最长持续 %2。</numerusform></translation>
    </message>
    <message>
        <source>The brewery shows an old state of %1: presence says %2, REST %3, Jicofo %4.</source>
        <translation>brewery 显示的是 %1 的旧状态：在线状态为%2，REST 为%3，Jicofo 为%4。</translation>
    </message>
    <message>
        <source>%1 is idle and healthy, but Jicofo does not know it: nobody will ask it to record.</source>
        <translation>%1 空闲且健康，但 Jicofo 不认识它：没有谁会让它录制。</translation>
    </message>
    <message>
        <source>%1 is idle and healthy, but in no brewery: it has lost its XMPP login, and nobody will ask it to record.</source>
        <translation>%1 空闲且健康，但不在任何 brewery 中：它已丢失 XMPP 登录，没有谁会让它录制。</translation>
    </message>
    <message numerus="yes">
        <source>Prosody's autostart plugin lost %n request(s) to record: who had joined was gone again.</source>
        <translation><numerusform>Prosody 的自动录制插件丢失了 %n 个录制请求：加入的人又离开了。</numerusform></translation>
    </message>
</context>
<context>
    <name>ServerPanel</name>
    <message>
        <source>Stress</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Round trip, mean</source>
        <translation>往返时延，平均</translation>
    </message>
    <message>
        <source>Loss up</source>
        <translation>上行丢包</translation>
    </message>
    <message>
        <source>Loss down</source>
        <translation>下行丢包</translation>
    </message>
    <message>
        <source>Relay legs</source>
        <translation>中继链路</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>从数值到来源</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>is no longer known</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>No source has given a figure of this server yet.</source>
        <translation>尚无数据源提供此服务器的数值。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>发行版</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>健康检查</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>In this state</source>
        <translation>此状态已持续</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>MUC 成员</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>XMPP logins</source>
        <translation>XMPP 登录</translation>
    </message>
    <message>
        <source>Brewery rooms</source>
        <translation>brewery 房间</translation>
    </message>
    <message>
        <source>In the brewery</source>
        <translation>在 brewery 中</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>No XMPP feed is set up for this shard.</source>
        <translation>此分片未配置 XMPP 推送。</translation>
    </message>
    <message>
        <source>Jicofo's list</source>
        <translation>Jicofo 列表</translation>
    </message>
    <message>
        <source>Jicofo's debug page does not tell.</source>
        <translation>Jicofo 的调试页面未说明。</translation>
    </message>
    <message>
        <source>Operational</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Jicofo has not judged this bridge.</source>
        <translation>Jicofo 尚未判断此视频桥。</translation>
    </message>
    <message>
        <source>Draining</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>The bridge has not said.</source>
        <translation>视频桥尚未说明。</translation>
    </message>
    <message>
        <source>Relay id</source>
        <translation>中继 ID</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已失效（待重启）</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>knows it</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presence</translation>
    </message>
    <message>
        <source>It is not in the brewery, or no XMPP feed is set up.</source>
        <translation>它不在 brewery 中，或未配置 XMPP 推送。</translation>
    </message>
    <message>
        <source>REST</source>
        <translation>REST</translation>
    </message>
    <message>
        <source>Its health page has not answered.</source>
        <translation>其健康检查页面尚未应答。</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>可能</translation>
    </message>
    <message>
        <source>Jibri does not say which room it records.</source>
        <translation>Jibri 不提供正在录制的会议室。</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同名</translation>
    </message>
    <message numerus="yes">
        <source>%n occupants</source>
        <translation>
            <numerusform>%n 个 MUC 成员</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1, out %2</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚无数据</translation>
    </message>
    <message>
        <source>Answered in %1 ms, every %2 s.</source>
        <translation>%1 ms 内应答，每 %2 s 查询一次。</translation>
    </message>
    <message>
        <source>Switch on with %1 in %2.</source>
        <translation>在 %2 中设置 %1 即可启用。</translation>
    </message>
    <message>
        <source>Nothing asks this server itself; it is known from others.</source>
        <translation>未直接查询此服务器，其信息来自其他来源。</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>此版本无此项</translation>
    </message>
    <message>
        <source>Not exported by this version, but from %1 on.</source>
        <translation>此版本不提供，自 %1 起提供。</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Works</source>
        <translation>可用</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n setting(s)</source>
        <translation>
            <numerusform>需要 %n 项设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a login</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>Needs SSH to its host</source>
        <translation>需要到其主机的 SSH</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 answers from outside without a login.</source>
        <translation>%1 无需登录即可从外部访问。</translation>
    </message>
    <message>
        <source>%1 listens on all interfaces.</source>
        <translation>%1 监听所有网络接口。</translation>
    </message>
    <message>
        <source>Strangers can join %1.</source>
        <translation>陌生人可以加入 %1。</translation>
    </message>
    <message>
        <source>%1 is in a brewery and is none of its services.</source>
        <translation>%1 在 brewery 中，却不属于其任何服务。</translation>
    </message>
    <message>
        <source>Two recorders share the name %1.</source>
        <translation>有两个录制器同名：%1。</translation>
    </message>
    <message>
        <source>The certificate of %1 ends on %2.</source>
        <translation>%1 的证书将于 %2 到期。</translation>
    </message>
    <message>
        <source>It answered this computer, past SSH: %1. Who reaches it can read, and often change, what runs there. Bind it to 127.0.0.1.</source>
        <translation>本机未经 SSH 就得到了它的应答：%1。能访问它的人可以读取、往往还能更改在那里运行的东西。请将它绑定到 127.0.0.1。</translation>
    </message>
    <message>
        <source>Its interface has no login (%1). Only a firewall keeps others out. Bind it to 127.0.0.1.</source>
        <translation>它的接口没有登录保护（%1），只有防火墙把他人挡在外面。请将它绑定到 127.0.0.1。</translation>
    </message>
    <message>
        <source>An anonymous login was let in. Whoever is in it is taken for a bridge or a recorder. Let only accounts of its own domain join.</source>
        <translation>匿名登录被放行。里面的任何人都会被当作视频桥或录制器。请只允许其自身域的账户加入。</translation>
    </message>
    <message>
        <source>It sits in %1, where it could start or stop recordings.</source>
        <translation>它在 %1 中，在那里可以开始或停止录制。</translation>
    </message>
    <message>
        <source>One presence carries %1 of them: Jicofo sees one recorder, and the others are never used. Give each its own nickname.</source>
        <translation>一个在线状态带有其中 %1 个：Jicofo 只看到一个录制器，其余从不被使用。请为每个设置各自的昵称。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>还剩 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>config.js of the site</source>
        <translation>站点的 config.js</translation>
    </message>
    <message>
        <source>Addresses in host-meta</source>
        <translation>host-meta 中的地址</translation>
    </message>
    <message>
        <source>WebSocket of the XMPP server</source>
        <translation>XMPP 服务器的 WebSocket</translation>
    </message>
    <message>
        <source>Certificate of the site</source>
        <translation>站点的证书</translation>
    </message>
    <message>
        <source>Control ports, from outside</source>
        <translation>从外部看控制端口</translation>
    </message>
    <message>
        <source>Connection by SSH</source>
        <translation>SSH 连接</translation>
    </message>
    <message>
        <source>Ports that listen there</source>
        <translation>那里正在监听的端口</translation>
    </message>
    <message>
        <source>Containers of Docker</source>
        <translation>Docker 容器</translation>
    </message>
    <message>
        <source>Pods of Kubernetes</source>
        <translation>Kubernetes 的 Pod</translation>
    </message>
    <message>
        <source>Names in configuration files</source>
        <translation>配置文件中的名称</translation>
    </message>
    <message>
        <source>Jicofo, bridges and recorders</source>
        <translation>Jicofo、视频桥与录制器</translation>
    </message>
    <message>
        <source>XMPP login and breweries</source>
        <translation>XMPP 登录与 brewery</translation>
    </message>
    <message>
        <source>Strangers cannot join %1.</source>
        <translation>陌生人无法加入 %1。</translation>
    </message>
    <message>
        <source>Whether strangers can join %1 is not known.</source>
        <translation>陌生人能否加入 %1 尚不清楚。</translation>
    </message>
    <message>
        <source>Strangers cannot create rooms in %1.</source>
        <translation>陌生人无法在 %1 中创建房间。</translation>
    </message>
    <message>
        <source>Whether strangers can create rooms in %1 is not known.</source>
        <translation>陌生人能否在 %1 中创建房间尚不清楚。</translation>
    </message>
    <message>
        <source>Strangers can create rooms in %1.</source>
        <translation>陌生人可以在 %1 中创建房间。</translation>
    </message>
    <message>
        <source>Seen: %1.</source>
        <translation>所见：%1。</translation>
    </message>
    <message>
        <source>An anonymous login made a room there and left it. Who comes first makes the brewery, and owns it. Restrict who creates rooms.</source>
        <translation>一个匿名登录在那里创建了房间随后离开。谁先来谁就能建立 brewery 并成为其所有者。请限制谁可以创建房间。</translation>
    </message>
    <message>
        <source>It is for %1. Seen at %2.</source>
        <translation>适用于 %1。见于 %2。</translation>
    </message>
</context>
<context>
    <name>ShardPanel</name>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Stress, highest</source>
        <translation>负载，最高</translation>
    </message>
    <message>
        <source>Loss up, 95 %</source>
        <translation>上行丢包，95 分位</translation>
    </message>
    <message>
        <source>Round trip, median</source>
        <translation>往返时延，中位数</translation>
    </message>
    <message>
        <source>Worst people now</source>
        <translation>当前质量最差的参会者</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>From number to source</source>
        <translation>从数值到来源</translation>
    </message>
    <message>
        <source>no longer in the fleet file</source>
        <translation>已不在集群文件中</translation>
    </message>
    <message>
        <source>nobody is measured yet</source>
        <translation>尚未测量任何人</translation>
    </message>
    <message>
        <source>release %1</source>
        <translation>发行版 %1</translation>
    </message>
    <message>
        <source>demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>No such server is in the fleet file.</source>
        <translation>集群文件中没有该服务器。</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>信令</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Loss down, 95 %</source>
        <translation>下行丢包，95 分位</translation>
    </message>
    <message>
        <source>Jitter up, 95 %</source>
        <translation>上行抖动，95 分位</translation>
    </message>
    <message>
        <source>Round trip, 95 %</source>
        <translation>往返时延，95 分位</translation>
    </message>
    <message>
        <source>Bit rate up</source>
        <translation>上行码率</translation>
    </message>
    <message>
        <source>Bit rate down</source>
        <translation>下行码率</translation>
    </message>
    <message>
        <source>Drained</source>
        <translation>正在排空</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>未启用</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Switch on with %1 in %2.</source>
        <translation>在 %2 中设置 %1 即可启用。</translation>
    </message>
    <message>
        <source>%1 of %2 up</source>
        <translation>%2 个中 %1 个正常</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>此版本无此项</translation>
    </message>
    <message>
        <source>Not exported by this version, but from %1 on.</source>
        <translation>此版本不提供，自 %1 起提供。</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>min %1, max %2, now %3</source>
        <translation>最小 %1，最大 %2，当前 %3</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>正在查询 %n 个数据源…</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicofo's debug page is switched off, so rooms cannot be listed.</source>
        <translation>Jicofo 的调试页面未启用，因此无法列出会议室。</translation>
    </message>
    <message>
        <source>Switch on with jicofo.rest.debug.enabled = true in jicofo.conf.</source>
        <translation>在 jicofo.conf 中设置 jicofo.rest.debug.enabled = true 即可启用。</translation>
    </message>
    <message>
        <source>No meetings right now.</source>
        <translation>当前没有会议。</translation>
    </message>
    <message>
        <source>Rooms appear here as soon as somebody joins.</source>
        <translation>有人加入后，会议室会显示在这里。</translation>
    </message>
    <message>
        <source>Nobody is in a meeting right now.</source>
        <translation>当前没有人在会议中。</translation>
    </message>
    <message>
        <source>Jicofo knows no bridges.</source>
        <translation>Jicofo 没有已知的视频桥。</translation>
    </message>
    <message>
        <source>Bridges join the room jvbbrewery; the doctor tells why they do not.</source>
        <translation>视频桥会加入房间 jvbbrewery；若未加入，连接诊断会说明原因。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Relay mesh</source>
        <translation>中继网格</translation>
    </message>
    <message>
        <source>%1 · no room spans two bridges now</source>
        <translation>%1 · 当前没有跨两个视频桥的会议室</translation>
    </message>
    <message>
        <source>Measure of the relay mesh</source>
        <translation>中继网格的度量</translation>
    </message>
    <message>
        <source>RTT</source>
        <translation>RTT</translation>
    </message>
    <message>
        <source>Round trip of each leg</source>
        <translation>每条链路的往返时延</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Bit rate of each leg, from row to column</source>
        <translation>每条链路的码率，从行到列</translation>
    </message>
    <message>
        <source>Relay mesh of all rooms or of one</source>
        <translation>所有会议室或单个会议室的中继网格</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>所有会议室</translation>
    </message>
    <message>
        <source>%1 · from row to column</source>
        <translation>%1 · 从行到列</translation>
    </message>
</context>
<context>
    <name>Tree</name>
    <message>
        <source>All shards</source>
        <translation>全部分片</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>Gateways</source>
        <translation>网关</translation>
    </message>
    <message>
        <source>Signalling</source>
        <translation>信令</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>意外成员</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>node of the tree: name, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>rooms</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AddShardDialog</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Nothing is written until you save.</source>
        <translation>在您保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Add a shard</source>
        <translation>添加分片</translation>
    </message>
    <message>
        <source>Write the file by hand…</source>
        <translation>手动编写文件…</translation>
    </message>
    <message>
        <source>Where is the shard?</source>
        <translation>分片在哪里？</translation>
    </message>
    <message>
        <source>Paste the address of the site, or how you log in to its server with ssh. Both ways may be tried one after the other.</source>
        <translation>粘贴站点地址，或您用 ssh 登录其服务器的方式。两种方式可以先后尝试。</translation>
    </message>
    <message>
        <source>https://meet.example.org or user@host</source>
        <translation>https://meet.example.org 或 user@host</translation>
    </message>
    <message>
        <source>Address of the site or SSH destination</source>
        <translation>站点地址或 SSH 目标</translation>
    </message>
    <message>
        <source>Jitscope only reads. Nothing is written until you save.</source>
        <translation>Jitscope 只读取。在您保存之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>XMPP account, if there is one for Jitscope</source>
        <translation>XMPP 账户（如有为 Jitscope 准备的）</translation>
    </message>
    <message>
        <source>Leave both empty to try without. The secret is named here and kept in your keychain: jitscope secret NAME stores it.</source>
        <translation>两项都留空则不带账户尝试。这里只填密钥的名称，密钥本身存放在您的密钥环中：由 jitscope secret NAME 存入。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Name of its secret</source>
        <translation>其密钥的名称</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>查看对象</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Steps of the search</source>
        <translation>搜索步骤</translation>
    </message>
    <message>
        <source>Name of the shard</source>
        <translation>分片名称</translation>
    </message>
    <message>
        <source>Domain of its rooms</source>
        <translation>其会议室的域</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>访问方式</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>This is added to your fleet file</source>
        <translation>以下内容将添加到您的集群文件</translation>
    </message>
    <message>
        <source>What stands in the file stays as it is. If somebody changed it meanwhile, a copy is kept beside it.</source>
        <translation>文件中已有的内容保持不变。如果期间有人更改了它，旁边会保留一份副本。</translation>
    </message>
    <message>
        <source>Text that is added</source>
        <translation>将添加的文本</translation>
    </message>
    <message>
        <source>Enough</source>
        <translation>到此为止</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>保存并打开</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Nothing was found there.</source>
        <translation>那里什么也没有找到。</translation>
    </message>
    <message>
        <source>Not saved.</source>
        <translation>未保存。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Found on %1</source>
        <translation>在 %1 上找到</translation>
    </message>
    <message>
        <source>Searched in %1 s.</source>
        <translation>搜索用时 %1 秒。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n can be watched now.</source>
        <translation>
            <numerusform>%n 项中现在可以监视 %1 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>使用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the doctor lists them all.</source>
        <translation>
            <numerusform>还有 %n 项；连接诊断会全部列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::AttentionList</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Nothing needs attention.</source>
        <translation>没有需要处理的事项。</translation>
    </message>
    <message>
        <source>Nobody has answered yet.</source>
        <translation>尚无应答。</translation>
    </message>
    <message>
        <source>The last trouble ended at %1.</source>
        <translation>上一个问题于 %1 恢复。</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>causes that need attention</comment>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::CertificateDialog</name>
    <message>
        <source>Certificate of %1</source>
        <translation>%1 的证书</translation>
    </message>
    <message>
        <source>%1 is not trusted</source>
        <translation>%1 不受信任</translation>
    </message>
    <message>
        <source>%1, asked at %2. Nothing was sent.</source>
        <translation>%1，于 %2 询问。未发送任何内容。</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>No certificate was shown.</source>
        <translation>对方未出示证书。</translation>
    </message>
    <message>
        <source>The server's certificate</source>
        <translation>服务器的证书</translation>
    </message>
    <message>
        <source>Signed by, step %1</source>
        <translation>签发者，第 %1 级</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>颁发者</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效时间</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>失效时间</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1，已过期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>公钥固定值</translation>
    </message>
    <message>
        <source>Pinned in the fleet file</source>
        <translation>已在集群文件中固定</translation>
    </message>
    <message>
        <source>Known to be right by another way? Then it can be pinned.</source>
        <translation>已通过其他途径确认它是对的？那么可以把它固定下来。</translation>
    </message>
    <message>
        <source>Copy line for the fleet file</source>
        <translation>复制用于集群文件的一行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jitscope::ChartHead</name>
    <message>
        <source>%1: %2. Click hides, Ctrl+click shows alone.</source>
        <translation>%1：%2。单击隐藏，Ctrl+单击单独显示。</translation>
    </message>
</context>
<context>
    <name>jitscope::ChartStack</name>
    <message>
        <source>up</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95%</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢包率</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>抖动 ↑</translation>
    </message>
    <message>
        <source>Bit rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>bands for audio</source>
        <translation>按音频分级</translation>
    </message>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>estimate down</source>
        <translation>下行估算</translation>
    </message>
    <message>
        <source>max</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>worst up</source>
        <translation>上行最差</translation>
    </message>
    <message>
        <source>worst down</source>
        <translation>下行最差</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>people</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>stress</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>rooms</source>
        <translation>会议室</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Recorders</source>
        <translation>录制器</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>Client connections</source>
        <translation>客户端连接</translation>
    </message>
    <message>
        <source>connections</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>系统负载</translation>
    </message>
    <message>
        <source>1 min</source>
        <translation>1 分钟</translation>
    </message>
    <message>
        <source>load</source>
        <translation>系统负载</translation>
    </message>
    <message>
        <source>Memory available</source>
        <translation>可用内存</translation>
    </message>
    <message>
        <source>available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Swap free</source>
        <translation>空闲交换空间</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制中</translation>
    </message>
    <message>
        <source>1 while it records</source>
        <translation>录制时为 1</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>%1 joins</source>
        <translation>%1 加入</translation>
    </message>
    <message>
        <source>%1 leaves</source>
        <translation>%1 离开</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离开</translation>
    </message>
</context>
<context>
    <name>jitscope::ConnectDialog</name>
    <message>
        <source>Connect your own shard</source>
        <translation>连接自己的分片</translation>
    </message>
    <message>
        <source>Describe your shards in one file</source>
        <translation>在一个文件中描述您的分片</translation>
    </message>
    <message>
        <source>Jitscope reads this file at start and again whenever it changes. It only reads from your servers; nothing on them is changed.</source>
        <translation>Jitscope 在启动时及文件变更时读取此文件。它只从服务器读取，不做任何更改。</translation>
    </message>
    <message>
        <source>Path of the fleet file: %1</source>
        <translation>集群文件路径：%1</translation>
    </message>
    <message>
        <source>The file exists. Leave out --demo to watch the shards in it.</source>
        <translation>文件已存在。不带 --demo 启动即可监视其中的分片。</translation>
    </message>
    <message>
        <source>The file does not exist yet. Write the example below into it, change the addresses, then start Jitscope without --demo.</source>
        <translation>文件尚不存在。将下面的示例写入文件，修改地址，然后不带 --demo 启动 Jitscope。</translation>
    </message>
    <message>
        <source>Commented example of a fleet file</source>
        <translation>带注释的集群文件示例</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>复制示例</translation>
    </message>
    <message>
        <source>The example is in the clipboard.</source>
        <translation>示例已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Write example to the file</source>
        <translation>将示例写入文件</translation>
    </message>
    <message>
        <source>The file exists already and is left alone.</source>
        <translation>文件已存在，保持不变。</translation>
    </message>
    <message>
        <source>Written. Change the addresses in it, then start Jitscope again.</source>
        <translation>已写入。修改其中的地址，然后重新启动 Jitscope。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>无法写入文件：%1</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>No file manager answers. The folder is %1.</source>
        <translation>没有文件管理器响应。文件夹为 %1。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>jitscope::Console</name>
    <message>
        <source>The fleet file needs the secret %1, and the keychain does not have it (%2). It is kept for this run only.</source>
        <translation>集群文件需要密钥 %1，而密钥环中没有（%2）。它只在本次运行中保留。</translation>
    </message>
</context>
<context>
    <name>jitscope::DemoBanner</name>
    <message>
        <source>Demo data</source>
        <translation>演示数据</translation>
    </message>
    <message>
        <source>Demo data.</source>
        <translation>演示数据。</translation>
    </message>
    <message>
        <source>This fleet is simulated on your computer. Nothing here is real.</source>
        <translation>此集群在本机上模拟，一切均非真实。</translation>
    </message>
    <message>
        <source>Connect your own shard…</source>
        <translation>连接自己的分片…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>jitscope::DoctorDialog</name>
    <message>
        <source>Answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未查询</translation>
    </message>
    <message>
        <source>Needs 1 setting</source>
        <translation>需要 1 项设置</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Doctor: what answers and what does not</source>
        <translation>连接诊断：哪些有应答，哪些没有</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态码</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>数据时间</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) answer. Select one to see what is wrong with it.</source>
        <translation>
            <numerusform>%n 个数据源中有 %1 个应答。选择一个可查看其问题。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 未启用</translation>
    </message>
    <message>
        <source>The server answers, but its configuration does not offer this page.</source>
        <translation>服务器有应答，但其配置未提供此页面。</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) missed in a row.</source>
        <translation>
            <numerusform>连续 %n 次无应答。</numerusform>
        </translation>
    </message>
    <message>
        <source>It has not been asked yet.</source>
        <translation>尚未查询。</translation>
    </message>
    <message>
        <source>It answers. Nothing to do.</source>
        <translation>应答正常，无需处理。</translation>
    </message>
    <message>
        <source>Switch on with</source>
        <translation>启用方法：</translation>
    </message>
    <message>
        <source>Switch on in %1 with</source>
        <translation>在 %1 中启用：</translation>
    </message>
    <message>
        <source>Copy the setting %1</source>
        <translation>复制设置 %1</translation>
    </message>
    <message>
        <source>Not in this version</source>
        <translation>此版本无此项</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>证书…</translation>
    </message>
    <message>
        <source>%1 is not exported by this version</source>
        <translation>此版本不提供 %1</translation>
    </message>
    <message>
        <source>Versions from %1 on have this page. Nothing else is wrong.</source>
        <translation>自 %1 起的版本才有此页面。其他一切正常。</translation>
    </message>
    <message>
        <source>Also try to create a room beside the breweries, as a guest</source>
        <translation>同时以访客身份尝试在 brewery 旁创建房间</translation>
    </message>
    <message>
        <source>A room with a random name is created and left at once. That shows whether strangers could open a brewery of their own.</source>
        <translation>会创建一个随机名称的房间并立即离开。由此可知陌生人能否自行开设 brewery。</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>保存报告…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save the doctor's report</source>
        <translation>保存诊断报告</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>报告已保存。</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>报告未能保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n more; the saved report lists them all.</source>
        <translation><numerusform>另有 %n 项；保存的报告中全部列出。</numerusform></translation>
    </message>
</context>
<context>
    <name>jitscope::FleetTreeView</name>
    <message>
        <source>Fleet</source>
        <translation>集群</translation>
    </message>
</context>
<context>
    <name>jitscope::GoToDialog</name>
    <message>
        <source>Matches</source>
        <translation>匹配项</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Go to, or do</source>
        <translation>前往或执行</translation>
    </message>
    <message>
        <source>Shard, room, person, server, page or command</source>
        <translation>分片、会议室、参会者、服务器、页面或命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
</context>
<context>
    <name>jitscope::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>open the room or person</source>
        <translation>打开会议室或参会者</translation>
    </message>
    <message>
        <source>copy the row; Ctrl+C copies the cell</source>
        <translation>复制行；Ctrl+C 复制单元格</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>clear the search, then unpin, then back</source>
        <translation>先清除搜索，再取消固定，再返回</translation>
    </message>
    <message>
        <source>Keys can be changed in the settings.</source>
        <translation>按键可在设置中更改。</translation>
    </message>
</context>
<context>
    <name>jitscope::LiveChart</name>
    <message>
        <source>No data in the last %1.</source>
        <translation>最近 %1 内没有数据。</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>已暂停于 %1</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <translation>%1：无数据</translation>
    </message>
    <message>
        <source>%1 now %2, highest %3 at %4</source>
        <translation>%1 当前 %2，最高 %3（%4）</translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最近 %2</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>自 %1 起无数据</translation>
    </message>
    <message>
        <source>No data %1–%2</source>
        <translation>%1–%2 无数据</translation>
    </message>
    <message>
        <source>Save the chart as an image</source>
        <translation>将图表保存为图片</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>Show all series</source>
        <translation>显示所有序列</translation>
    </message>
    <message>
        <source>Save as image…</source>
        <translation>保存为图片…</translation>
    </message>
    <message>
        <source>%1, above the chart</source>
        <translation>%1，超出图表</translation>
    </message>
</context>
<context>
    <name>jitscope::LiveTable</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Order is held while you point at a row.</source>
        <translation>鼠标指向某行时排序保持不变。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>默认列</translation>
    </message>
    <message>
        <source>Nothing here matches the search.</source>
        <translation>没有匹配搜索的内容。</translation>
    </message>
    <message>
        <source>Esc clears it.</source>
        <translation>按 Esc 清除。</translation>
    </message>
</context>
<context>
    <name>jitscope::MeshLegend</name>
    <message>
        <source>full height: the busiest leg</source>
        <translation>满格：最繁忙的链路</translation>
    </message>
    <message>
        <source>under %1</source>
        <comment>round trip</comment>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>over %1</source>
        <comment>round trip</comment>
        <translation>高于 %1</translation>
    </message>
</context>
<context>
    <name>jitscope::MeshView</name>
    <message>
        <source>Relay mesh</source>
        <translation>中继网格</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>no leg</source>
        <translation>无链路</translation>
    </message>
    <message>
        <source>unknown, the bridge does not answer</source>
        <translation>未知，视频桥无应答</translation>
    </message>
    <message>
        <source>round trip %1, %2</source>
        <translation>往返时延 %1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个会议室</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>码率</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>会议室</translation>
    </message>
</context>
<context>
    <name>jitscope::PageBar</name>
    <message>
        <source>Time range</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Pause charts</source>
        <translation>暂停图表</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Keys [ and ]</source>
        <translation>按键 [ 和 ]</translation>
    </message>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 小时</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>按键 %1</translation>
    </message>
    <message>
        <source>Resume charts</source>
        <translation>恢复图表</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
</context>
<context>
    <name>jitscope::PeopleList</name>
    <message>
        <source>Worst people</source>
        <translation>质量最差的参会者</translation>
    </message>
</context>
<context>
    <name>jitscope::PromptDialog</name>
    <message>
        <source>Unknown host key</source>
        <translation>未知的主机密钥</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>这真的是 %1 吗？</translation>
    </message>
    <message>
        <source>%1 is connected to for the first time. It shows this key (%2):</source>
        <translation>首次连接 %1。它出示的密钥（%2）为：</translation>
    </message>
    <message>
        <source>Fingerprint of the key</source>
        <translation>密钥的指纹</translation>
    </message>
    <message>
        <source>Compare it with the fingerprint that its administrators gave you. Once accepted, ssh keeps the key in your known hosts and never asks again; should it change, Jitscope refuses to connect.</source>
        <translation>请与其管理员提供给您的指纹核对。接受后，ssh 会把密钥存入已知主机，以后不再询问；若密钥改变，Jitscope 将拒绝连接。</translation>
    </message>
    <message>
        <source>It is the right key: accept</source>
        <translation>密钥正确：接受</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>不连接</translation>
    </message>
    <message>
        <source>ssh waits for you</source>
        <translation>ssh 正在等待您</translation>
    </message>
    <message>
        <source>ssh asks for %1</source>
        <translation>ssh 要求输入 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>It is handed to ssh and kept nowhere.</source>
        <translation>它只交给 ssh，不会保存在任何地方。</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>The secret %1 is needed</source>
        <translation>需要密钥 %1</translation>
    </message>
    <message>
        <source>It is kept in memory until Jitscope ends, and nowhere else.</source>
        <translation>它只保存在内存中，直到 Jitscope 退出，不会存放在其他任何地方。</translation>
    </message>
</context>
<context>
    <name>jitscope::SearchBox</name>
    <message>
        <source>Rooms, people, servers</source>
        <translation>会议室、参会者、服务器</translation>
    </message>
    <message>
        <source>Search rooms, people and servers</source>
        <translation>搜索会议室、参会者和服务器</translation>
    </message>
    <message>
        <source>Searches tree and tables. ! before a word inverts it, quotes make it exact.</source>
        <translation>搜索树和表格。词前加 ! 表示排除，引号表示精确匹配。</translation>
    </message>
</context>
<context>
    <name>jitscope::SettingLine</name>
    <message>
        <source>To switch it on:</source>
        <translation>开启方法：</translation>
    </message>
    <message>
        <source>To switch it on, in %1:</source>
        <translation>开启方法，在 %1 中：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>To make one, in %1:</source>
        <translation>要创建一个，请在 %1 中：</translation>
    </message>
</context>
<context>
    <name>jitscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>System follows the desktop, also while Jitscope runs.</source>
        <translation>“跟随系统”随桌面变化，Jitscope 运行时亦然。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message numerus="yes">
        <source>every %n second(s)</source>
        <translation>
            <numerusform>每 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Order of tables</source>
        <translation>表格排序</translation>
    </message>
    <message>
        <source>Rows re-sort this often, and never while you point at one. Values change at any time.</source>
        <translation>按此频率重新排序；鼠标指向某行时不会排序。数值随时更新。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动效</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动效</translation>
    </message>
    <message>
        <source>Nothing slides or sweeps; progress is told in words.</source>
        <translation>没有滑动或扫动；进度以文字表示。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Digits of equal width keep columns of numbers aligned.</source>
        <translation>等宽数字使数列保持对齐。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Acts at once: the window is built anew. Charts and tables keep what was measured.</source>
        <translation>立即生效：窗口会重新构建。图表和表格保留已测得的数据。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>行的疏密</translation>
    </message>
    <message>
        <source>As the page likes</source>
        <translation>按页面默认</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Lists of people are compact by themselves. A table can have its own density by its context menu.</source>
        <translation>参会者列表本身就是紧凑的。表格可通过其右键菜单单独设置疏密。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Single keys</source>
        <translation>单键</translation>
    </message>
    <message>
        <source>Keys without Ctrl or Alt act while a table, the tree or a chart has the focus.</source>
        <translation>不带 Ctrl 或 Alt 的按键在焦点位于表格、树或图表时生效。</translation>
    </message>
    <message>
        <source>Click a field and press the new keys; Backspace takes the keys away.</source>
        <translation>单击字段并按下新按键；按退格键可移除。</translation>
    </message>
    <message>
        <source>Keys of: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>The usual keys again: %1</source>
        <translation>恢复默认按键：%1</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <translation>%1 已被占用：%2</translation>
    </message>
    <message numerus="yes">
        <source>closes after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后合上</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only latch</source>
        <translation>只读锁闩</translation>
    </message>
    <message>
        <source>Opened with Ctrl+L, it allows changes for so long; then everything is read-only again. It is closed at each start.</source>
        <translation>用 Ctrl+L 打开后，在此时间内允许更改；之后一切恢复只读。每次启动时它都是合上的。</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardTabs</name>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全部分片</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>允许更改</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back  (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Your own network seems to be down.</source>
        <translation>您自己的网络似乎断了。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n 台主机在同几秒内停止应答。所显示的是它们的旧数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
</context>
<context>
    <name>jitscope::ShardWindow</name>
    <message>
        <source>Add a shard…</source>
        <translation>添加分片…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Detail panel</source>
        <translation>详情面板</translation>
    </message>
    <message>
        <source>Density of rows</source>
        <translation>行密度</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Tear off into a window</source>
        <translation>分离为独立窗口</translation>
    </message>
    <message>
        <source>Dock back</source>
        <translation>停靠回主窗口</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>连接诊断…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>About Jitscope</source>
        <translation>关于 Jitscope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>全部分片</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>The operator's desktop console for Jitsi Meet.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>面向 Jitsi Meet 运维人员的桌面控制台。
自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Go to, or do…</source>
        <translation>前往或执行…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部</translation>
    </message>
    <message>
        <source>Next person with trouble</source>
        <translation>下一位有问题的参会者</translation>
    </message>
    <message>
        <source>Previous person with trouble</source>
        <translation>上一位有问题的参会者</translation>
    </message>
    <message>
        <source>Pin the room: full detail even when nobody looks</source>
        <translation>固定会议室：即使无人查看也获取完整明细</translation>
    </message>
    <message>
        <source>Pin the detail panel: it keeps what it shows</source>
        <translation>固定详情面板：保持当前内容</translation>
    </message>
    <message>
        <source>Shorter time range</source>
        <translation>缩短时间范围</translation>
    </message>
    <message>
        <source>Longer time range</source>
        <translation>延长时间范围</translation>
    </message>
    <message>
        <source>Pause or resume the charts</source>
        <translation>暂停或继续图表</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Ask all sources now, within the budget</source>
        <translation>立即询问所有数据源（在预算之内）</translation>
    </message>
    <message>
        <source>Theme as the system</source>
        <translation>主题跟随系统</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>浅色主题</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>深色主题</translation>
    </message>
    <message>
        <source>Fleet file</source>
        <translation>集群文件</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>已完成。</translation>
    </message>
    <message>
        <source>It did not work.</source>
        <translation>未能成功。</translation>
    </message>
    <message>
        <source>This shard read-only</source>
        <translation>此分片只读</translation>
    </message>
    <message>
        <source>Example to copy…</source>
        <translation>可复制的示例…</translation>
    </message>
    <message>
        <source>Export without secrets…</source>
        <translation>导出（不含密钥）…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Read-only: close or open the latch</source>
        <translation>只读：合上或打开锁闩</translation>
    </message>
    <message>
        <source>changes allowed</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>Export the fleet without secrets</source>
        <translation>导出集群文件（不含密钥）</translation>
    </message>
    <message>
        <source>Fleet files (*.toml)</source>
        <translation>集群文件 (*.toml)</translation>
    </message>
    <message>
        <source>Import shards</source>
        <translation>导入分片</translation>
    </message>
    <message>
        <source>Allow changes?</source>
        <translation>允许更改吗？</translation>
    </message>
    <message>
        <source>Allow changes to servers?</source>
        <translation>允许更改服务器吗？</translation>
    </message>
    <message>
        <source>Allow changes on %1?</source>
        <translation>允许在 %1 上更改吗？</translation>
    </message>
    <message>
        <source>The latch keeps a slip of the hand from changing a server. Each change still asks by itself.</source>
        <translation>锁闩防止误触而更改服务器。每项更改仍会单独确认。</translation>
    </message>
    <message numerus="yes">
        <source>It closes by itself after %n minute(s).</source>
        <translation>
            <numerusform>%n 分钟后它会自行合上。</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允许更改</translation>
    </message>
    <message>
        <source>Stay read-only</source>
        <translation>保持只读</translation>
    </message>
</context>
<context>
    <name>jitscope::StatusStrip</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1：%2 / %3</translation>
    </message>
    <message>
        <source>Asked of bridges</source>
        <translation>对视频桥的查询</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message numerus="yes">
        <source>Asking %n source(s)…</source>
        <translation>
            <numerusform>正在查询 %n 个数据源…</numerusform>
        </translation>
    </message>
    <message>
        <source>No sources</source>
        <translation>没有数据源</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) up</source>
        <translation>
            <numerusform>%n 个数据源中 %1 个正常</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 个未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n 个宕机</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1. Opens the doctor.</source>
        <translation>数据源：%1。打开连接诊断。</translation>
    </message>
    <message>
        <source>Which sources answer, and what switches the others on</source>
        <translation>哪些数据源有应答，以及如何启用其余数据源</translation>
    </message>
    <message>
        <source>highest %1 %2 of %3</source>
        <translation>最高 %1 %2 / %3</translation>
    </message>
    <message>
        <source>Share of the budget: %1 %</source>
        <translation>占预算的 %1%</translation>
    </message>
    <message>
        <source>Data %1 old</source>
        <translation>数据于 %1 前更新</translation>
    </message>
    <message>
        <source>Nothing can be changed on a server from here. Ctrl+L opens the latch.</source>
        <translation>从这里无法更改服务器上的任何内容。Ctrl+L 打开锁闩。</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed · %n min</source>
        <translation>
            <numerusform>允许更改 · %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Read-only. Opens the latch.</source>
        <translation>只读。点击打开锁闩。</translation>
    </message>
    <message numerus="yes">
        <source>Changes allowed, %n minute(s) left. Closes the latch.</source>
        <translation>
            <numerusform>允许更改，还剩 %n 分钟。点击合上锁闩。</numerusform>
        </translation>
    </message>
    <message>
        <source>Servers may be changed from here until the time is over. Ctrl+L closes the latch.</source>
        <translation>在时间结束前可以从这里更改服务器。Ctrl+L 合上锁闩。</translation>
    </message>
    <message>
        <source>Nothing can be changed on this shard: its own latch is closed. Ctrl+L opens it.</source>
        <translation>此分片上无法更改任何内容：它自己的锁闩已合上。Ctrl+L 打开它。</translation>
    </message>
</context>
<context>
    <name>jitscope::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>jitscope::StreamTable</name>
    <message>
        <source>audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>none of %1</source>
        <comment>layers of video that arrive</comment>
        <translation>%1 均未到达</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <comment>layers of video</comment>
        <translation>发送 %1</translation>
    </message>
    <message>
        <source>%1 not</source>
        <comment>layers of video that do not arrive</comment>
        <translation>%1 未到达</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bit rate that arrives at the bridge, all layers</source>
        <translation>到达视频桥的码率，所有层合计</translation>
    </message>
    <message>
        <source>Loss ↑</source>
        <translation>丢包 ↑</translation>
    </message>
    <message>
        <source>Share of the packets lost since the source began to send; the page keeps no shorter count of one source</source>
        <translation>自该来源开始发送以来丢失的数据包比例；页面没有单个来源的更短统计</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>抖动 ↑</translation>
    </message>
    <message>
        <source>The worst of the layers that arrive</source>
        <translation>到达各层中最差的一层</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Heights of the picture that the client sends</source>
        <translation>客户端所发画面的高度</translation>
    </message>
    <message>
        <source>SSRC</source>
        <translation>SSRC</translation>
    </message>
    <message>
        <source>Of the first layer</source>
        <translation>第一层的</translation>
    </message>
    <message>
        <source>What is sent, by source</source>
        <translation>所发送的内容，按来源</translation>
    </message>
    <message>
        <source>Not known yet: only full detail of the room tells.</source>
        <translation>尚未知：只有会议室的完整明细才会说明。</translation>
    </message>
</context>
<context>
    <name>jitscope::TreePane</name>
    <message>
        <source>Filter the tree</source>
        <translation>筛选树</translation>
    </message>
</context>
<context>
    <name>jitscope::WhereFrom</name>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Copy where this figure comes from</source>
        <translation>复制此数值的来源</translation>
    </message>
</context>
</TS>
