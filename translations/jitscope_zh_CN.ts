<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Rooms are opened with a token (authentication = "token"): accounts are not asked.</source>
        <translation>会议室凭令牌打开（authentication = "token"）：不需要账户。</translation>
    </message>
    <message>
        <source>Prosody did not tell how people log in on %1.</source>
        <translation>Prosody 未说明在 %1 上如何登录。</translation>
    </message>
    <message>
        <source>Prosody: authentication = "internal_hashed" in VirtualHost "%1" (containers: ENABLE_AUTH=1, AUTH_TYPE=internal), then restart.</source>
        <translation>Prosody：在 VirtualHost "%1" 中设置 authentication = "internal_hashed"（容器：ENABLE_AUTH=1, AUTH_TYPE=internal），然后重启。</translation>
    </message>
    <message>
        <source>Prosody: VirtualHost "guest.%1" with authentication = "jitsi-anonymous" (containers: ENABLE_GUESTS=1).</source>
        <translation>Prosody：添加 VirtualHost "guest.%1"，authentication = "jitsi-anonymous"（容器：ENABLE_GUESTS=1）。</translation>
    </message>
    <message>
        <source>Jicofo: authentication { enabled = true, type = XMPP, login-url = "%1" }, then restart.</source>
        <translation>Jicofo：authentication { enabled = true, type = XMPP, login-url = "%1" }，然后重启。</translation>
    </message>
    <message>
        <source>does not say how people log in</source>
        <translation>未说明如何登录</translation>
    </message>
    <message>
        <source>lets everybody in without an account (%1)</source>
        <translation>无需账户，所有人都可进入（%1）</translation>
    </message>
    <message>
        <source>asks for a token (%1)</source>
        <translation>要求令牌（%1）</translation>
    </message>
    <message>
        <source>asks for an account (%1)</source>
        <translation>要求账户（%1）</translation>
    </message>
    <message>
        <source>it has no host for guests</source>
        <translation>没有供访客使用的主机</translation>
    </message>
    <message>
        <source>guests have %1</source>
        <translation>访客使用 %1</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>names no host for guests</source>
        <translation>未指定访客主机</translation>
    </message>
    <message>
        <source>sends guests to %1</source>
        <translation>将访客引导至 %1</translation>
    </message>
    <message>
        <source>opens a room only for who has logged in</source>
        <translation>仅为已登录的人打开会议室</translation>
    </message>
    <message>
        <source>opens a room for everybody</source>
        <translation>为所有人打开会议室</translation>
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
    <name>Alert</name>
    <message>
        <source>Does not answer</source>
        <translation>没有应答</translation>
    </message>
    <message>
        <source>No page of this server has answered for three polls: it is down, or the console cannot see it.</source>
        <translation>该服务器的所有页面连续三次轮询均无应答：它已停机，或控制台看不到它。</translation>
    </message>
    <message>
        <source>Look at what its sources say: refused, timed out and unreadable are different causes.</source>
        <translation>查看其来源的说明：被拒绝、超时和无法解读是不同的原因。</translation>
    </message>
    <message>
        <source>SSH connection is down</source>
        <translation>SSH 连接已断开</translation>
    </message>
    <message>
        <source>Everything behind it is unknown, not down. Its own alerts are held back.</source>
        <translation>其后的一切都是未知，而不是停机。其自身的告警暂不发出。</translation>
    </message>
    <message>
        <source>Connect again, or look at the log of the SSH connection.</source>
        <translation>重新连接，或查看 SSH 连接的日志。</translation>
    </message>
    <message>
        <source>No view of the shard</source>
        <translation>看不到该分片</translation>
    </message>
    <message>
        <source>None of its sources answers. Nothing is known to be broken, and nothing is known to work.</source>
        <translation>它的所有来源都没有应答。既不知道有什么损坏，也不知道有什么在工作。</translation>
    </message>
    <message>
        <source>Try the way to it yourself: the network, the VPN, the jump host.</source>
        <translation>请亲自检查到达它的路径：网络、VPN、跳板机。</translation>
    </message>
    <message>
        <source>A page does not answer</source>
        <translation>某个页面没有应答</translation>
    </message>
    <message>
        <source>Figures that only this page tells are missing or old.</source>
        <translation>只有该页面提供的数值缺失或过旧。</translation>
    </message>
    <message>
        <source>Look at the sources of the server.</source>
        <translation>查看该服务器的来源。</translation>
    </message>
    <message>
        <source>A login is refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>The account, password or certificate that the console uses is not accepted any more.</source>
        <translation>控制台使用的账户、密码或证书不再被接受。</translation>
    </message>
    <message>
        <source>Store the secret anew, or correct the account in the fleet file.</source>
        <translation>重新保存密钥，或在集群文件中更正账户。</translation>
    </message>
    <message>
        <source>An answer is not understood</source>
        <translation>应答无法理解</translation>
    </message>
    <message>
        <source>A proxy or a login page may answer in its place.</source>
        <translation>可能是代理或登录页面代为应答。</translation>
    </message>
    <message>
        <source>Open the address and look at what it says.</source>
        <translation>打开该地址，看看它显示什么。</translation>
    </message>
    <message>
        <source>No live feed</source>
        <translation>没有实时推送</translation>
    </message>
    <message>
        <source>Changes are seen only at the next poll, and recorders' states are older than usual.</source>
        <translation>变化要到下一次轮询才能看到，录制器的状态也比平时更旧。</translation>
    </message>
    <message>
        <source>Look at Prosody, and at the account that the console uses there.</source>
        <translation>检查 Prosody，以及控制台在那里使用的账户。</translation>
    </message>
    <message>
        <source>A brewery does not let the console in</source>
        <translation>某个 brewery 不允许控制台进入</translation>
    </message>
    <message>
        <source>What is only seen there is unknown: bridges' or recorders' own states.</source>
        <translation>只在那里可见的内容未知：视频桥或录制器自身的状态。</translation>
    </message>
    <message>
        <source>Let the console's account in, or correct its address in the fleet file.</source>
        <translation>允许控制台的账户进入，或在集群文件中更正其地址。</translation>
    </message>
    <message>
        <source>Not in the fleet file</source>
        <translation>不在集群文件中</translation>
    </message>
    <message>
        <source>It is in a brewery, and none of the configured servers is known to be the same one.</source>
        <translation>它在某个 brewery 中，但不知道它与哪台已配置的服务器相同。</translation>
    </message>
    <message>
        <source>Add it to the fleet file, or give its entry an alias.</source>
        <translation>将它加入集群文件，或为其条目设置 alias。</translation>
    </message>
    <message>
        <source>A stranger in a brewery</source>
        <translation>brewery 中有陌生成员</translation>
    </message>
    <message>
        <source>Only Jitsi's own servers belong there: an account may be in the wrong hands.</source>
        <translation>只有 Jitsi 自己的服务器属于那里：可能有账户落入他人之手。</translation>
    </message>
    <message>
        <source>Find out whose account it is, and change its password.</source>
        <translation>查明这是谁的账户，并更改其密码。</translation>
    </message>
    <message>
        <source>Stress is high</source>
        <translation>负载高</translation>
    </message>
    <message>
        <source>Jicofo avoids a bridge from 0.8 on.</source>
        <translation>从 0.8 起 Jicofo 会避开该视频桥。</translation>
    </message>
    <message>
        <source>Add a bridge, or move people off this one.</source>
        <translation>增加视频桥，或把参会者迁离此视频桥。</translation>
    </message>
    <message>
        <source>Bridge is overloaded</source>
        <translation>视频桥过载</translation>
    </message>
    <message>
        <source>Sound and picture of everybody on it suffer.</source>
        <translation>其上所有人的声音和画面都受影响。</translation>
    </message>
    <message>
        <source>Move a third of the people off it; lower channelLastN.</source>
        <translation>迁走三分之一的参会者；调低 channelLastN。</translation>
    </message>
    <message>
        <source>Bridge reports itself unhealthy</source>
        <translation>视频桥报告自身不健康</translation>
    </message>
    <message>
        <source>New meetings avoid it. Its health check runs once a minute, so this is late rather than early.</source>
        <translation>新会议会避开它。它的健康检查每分钟一次，因此这条消息只会晚，不会早。</translation>
    </message>
    <message>
        <source>Read its log, then restart it when it is idle.</source>
        <translation>查看其日志，然后在空闲时重启。</translation>
    </message>
    <message>
        <source>Bridge says nothing any more</source>
        <translation>视频桥不再发声</translation>
    </message>
    <message>
        <source>It is in use by rooms and none of its pages answers: those rooms are unknown.</source>
        <translation>有会议室在使用它，而它的页面都不应答：这些会议室的情况未知。</translation>
    </message>
    <message>
        <source>Look whether its host and process live.</source>
        <translation>检查其主机和进程是否存活。</translation>
    </message>
    <message>
        <source>No usable bridge</source>
        <translation>没有可用的视频桥</translation>
    </message>
    <message>
        <source>No bridge is left that Jicofo wants: all are unhealthy, gone or drained. New meetings cannot start.</source>
        <translation>Jicofo 已没有愿意使用的视频桥：全部不健康、消失或被排空。新会议无法开始。</translation>
    </message>
    <message>
        <source>Take a drained bridge back, start bridges, or drain the shard.</source>
        <translation>恢复一台已排空的视频桥，启动视频桥，或排空该分片。</translation>
    </message>
    <message>
        <source>Bridge has lost its XMPP login</source>
        <translation>视频桥失去了 XMPP 登录</translation>
    </message>
    <message>
        <source>Its health check still says 200 in this state, and new people do not reach it.</source>
        <translation>此状态下健康检查仍返回 200，而新的参会者到不了它。</translation>
    </message>
    <message>
        <source>Is Prosody up? Then restart the bridge.</source>
        <translation>Prosody 在运行吗？若是，请重启该视频桥。</translation>
    </message>
    <message>
        <source>Jicofo does not know the bridge</source>
        <translation>Jicofo 不认识该视频桥</translation>
    </message>
    <message>
        <source>It is up and gets no meetings.</source>
        <translation>它在运行，但分不到会议。</translation>
    </message>
    <message>
        <source>Compare brewery and account in its configuration with Jicofo's.</source>
        <translation>将其配置中的 brewery 和账户与 Jicofo 的进行比较。</translation>
    </message>
    <message>
        <source>Many connections fail on the bridge</source>
        <translation>视频桥上大量连接失败</translation>
    </message>
    <message>
        <source>More than 20 people did not get media through in ten minutes: UDP 10000 blocked, or a wrong advertised address.</source>
        <translation>十分钟内有 20 人以上的媒体未能连通：UDP 10000 被阻断，或对外公布的地址有误。</translation>
    </message>
    <message>
        <source>Test UDP from outside; check the advertised addresses.</source>
        <translation>从外部测试 UDP；检查对外公布的地址。</translation>
    </message>
    <message>
        <source>Packet loss is high</source>
        <translation>丢包率高</translation>
    </message>
    <message>
        <source>More than 5 % of the packets from and to its people are lost.</source>
        <translation>与参会者往来的数据包丢失超过 5 %。</translation>
    </message>
    <message>
        <source>Does its network card drop packets, or is it one provider?</source>
        <translation>是它的网卡在丢包，还是某个运营商的问题？</translation>
    </message>
    <message>
        <source>Round trips are long</source>
        <translation>往返时延长</translation>
    </message>
    <message>
        <source>People are far away from this bridge, or a line between is congested.</source>
        <translation>参会者离该视频桥较远，或中间的线路拥塞。</translation>
    </message>
    <message>
        <source>Check how regions are chosen.</source>
        <translation>检查区域的选择方式。</translation>
    </message>
    <message>
        <source>Other machines take its CPU time</source>
        <translation>其他机器占用了它的 CPU 时间</translation>
    </message>
    <message>
        <source>The hypervisor gives the bridge less than it needs: packets wait.</source>
        <translation>虚拟化平台给视频桥的资源少于所需：数据包在等待。</translation>
    </message>
    <message>
        <source>Move the virtual machine, or reserve its CPUs.</source>
        <translation>迁移该虚拟机，或为其预留 CPU。</translation>
    </message>
    <message>
        <source>Bridge drains for long</source>
        <translation>视频桥排空已久</translation>
    </message>
    <message>
        <source>It may have been forgotten.</source>
        <translation>可能被遗忘了。</translation>
    </message>
    <message>
        <source>Take it back, or finish what it was drained for.</source>
        <translation>恢复它，或完成排空它的目的。</translation>
    </message>
    <message>
        <source>Bridge does not give memory back</source>
        <translation>视频桥不释放内存</translation>
    </message>
    <message>
        <source>Plan a restart; raise the maximum if the host has memory left.</source>
        <translation>计划一次重启；若主机还有内存，可提高上限。</translation>
    </message>
    <message>
        <source>Bridge's memory is full within two days</source>
        <translation>视频桥的内存将在两天内用尽</translation>
    </message>
    <message>
        <source>Plan a restart at night.</source>
        <translation>计划在夜间重启。</translation>
    </message>
    <message>
        <source>Bridge has restarted</source>
        <translation>视频桥已重启</translation>
    </message>
    <message>
        <source>A crash or an operation.</source>
        <translation>崩溃或某个操作所致。</translation>
    </message>
    <message>
        <source>Compare with the operations of this console.</source>
        <translation>与本控制台的操作记录对照。</translation>
    </message>
    <message>
        <source>Jicofo has no bridge</source>
        <translation>Jicofo 没有视频桥</translation>
    </message>
    <message>
        <source>Meetings cannot start.</source>
        <translation>会议无法开始。</translation>
    </message>
    <message>
        <source>If the bridges are healthy, it is a known fault: restart a bridge, then Jicofo.</source>
        <translation>如果视频桥都健康，这是已知故障：先重启一台视频桥，再重启 Jicofo。</translation>
    </message>
    <message>
        <source>Half of the bridges are gone</source>
        <translation>一半视频桥已消失</translation>
    </message>
    <message>
        <source>Fewer than half of those that were there within the last hour.</source>
        <translation>不到最近一小时内存在数量的一半。</translation>
    </message>
    <message>
        <source>Look at the autoscaler and the network.</source>
        <translation>检查自动伸缩和网络。</translation>
    </message>
    <message>
        <source>Jicofo reports itself unhealthy</source>
        <translation>Jicofo 报告自身不健康</translation>
    </message>
    <message>
        <source>HAProxy takes the shard out when it believes it.</source>
        <translation>HAProxy 若相信它，就会摘除该分片。</translation>
    </message>
    <message>
        <source>Read its log.</source>
        <translation>查看其日志。</translation>
    </message>
    <message>
        <source>No Jicofo</source>
        <translation>没有 Jicofo</translation>
    </message>
    <message>
        <source>New rooms cannot start.</source>
        <translation>新会议室无法开始。</translation>
    </message>
    <message>
        <source>Look whether its process lives, then restart it.</source>
        <translation>检查其进程是否存活，然后重启。</translation>
    </message>
    <message>
        <source>Bridges vanished</source>
        <translation>有视频桥消失</translation>
    </message>
    <message>
        <source>They went without a graceful shutdown: a crash, or the network.</source>
        <translation>它们未经优雅关闭就消失了：崩溃或网络问题。</translation>
    </message>
    <message>
        <source>Look at the bridges that are gone.</source>
        <translation>检查消失的视频桥。</translation>
    </message>
    <message>
        <source>Many bridges vanished</source>
        <translation>大量视频桥消失</translation>
    </message>
    <message>
        <source>More than four within a minute: one cause is likely.</source>
        <translation>一分钟内超过四台：很可能是同一原因。</translation>
    </message>
    <message>
        <source>Look at Prosody and the network between the bridges and it.</source>
        <translation>检查 Prosody 以及它与视频桥之间的网络。</translation>
    </message>
    <message>
        <source>Many clients ask for a new connection</source>
        <translation>许多客户端请求重新连接</translation>
    </message>
    <message>
        <source>Mostly it is their own networks.</source>
        <translation>多半是他们自己的网络问题。</translation>
    </message>
    <message>
        <source>Act when it is on several shards.</source>
        <translation>若多个分片都如此，再采取行动。</translation>
    </message>
    <message>
        <source>Many people on one shard</source>
        <translation>一个分片上人数过多</translation>
    </message>
    <message>
        <source>Signalling has its limit at some 4,000 people.</source>
        <translation>信令的上限约为 4,000 人。</translation>
    </message>
    <message>
        <source>Add a shard.</source>
        <translation>增加一个分片。</translation>
    </message>
    <message>
        <source>All recorders are gone</source>
        <translation>所有录制器都消失了</translation>
    </message>
    <message>
        <source>Jicofo knows none any more: the XMPP login of all of them is broken.</source>
        <translation>Jicofo 已不认识任何录制器：它们的 XMPP 登录全部失效。</translation>
    </message>
    <message>
        <source>Look at the recorders' accounts and their brewery.</source>
        <translation>检查录制器的账户及其 brewery。</translation>
    </message>
    <message>
        <source>No recorder is free</source>
        <translation>没有空闲的录制器</translation>
    </message>
    <message>
        <source>Who asks next is refused.</source>
        <translation>下一个请求将被拒绝。</translation>
    </message>
    <message>
        <source>Add recorders, or free those that are stuck.</source>
        <translation>增加录制器，或释放卡住的录制器。</translation>
    </message>
    <message>
        <source>Few recorders are free</source>
        <translation>空闲录制器很少</translation>
    </message>
    <message>
        <source>Less than a fifth of the pool.</source>
        <translation>不足录制池的五分之一。</translation>
    </message>
    <message>
        <source>Recorder is unhealthy</source>
        <translation>录制器不健康</translation>
    </message>
    <message>
        <source>It never heals by itself.</source>
        <translation>它不会自行恢复。</translation>
    </message>
    <message>
        <source>Restart it when it is idle.</source>
        <translation>在空闲时重启它。</translation>
    </message>
    <message>
        <source>A recording did not start</source>
        <translation>一次录制未能开始</translation>
    </message>
    <message>
        <source>Somebody asked for a recording and got none.</source>
        <translation>有人请求录制但没有成功。</translation>
    </message>
    <message>
        <source>Read the recorders' logs.</source>
        <translation>查看录制器的日志。</translation>
    </message>
    <message>
        <source>Looks free, cannot record</source>
        <translation>看似空闲，却无法录制</translation>
    </message>
    <message>
        <source>It reports idle and healthy, and recordings do not start on it.</source>
        <translation>它报告空闲且健康，但录制无法在其上开始。</translation>
    </message>
    <message>
        <source>Make a canary recording with it, then restart it; compare the versions of Chrome and its driver.</source>
        <translation>用它做一次试录，然后重启；比较 Chrome 与其驱动的版本。</translation>
    </message>
    <message>
        <source>Recorder starts too slowly</source>
        <translation>录制器启动太慢</translation>
    </message>
    <message>
        <source>Its browser comes up after Jicofo has given up.</source>
        <translation>Jicofo 放弃之后它的浏览器才启动。</translation>
    </message>
    <message>
        <source>Restart it with its X server; a faster host cures it.</source>
        <translation>连同 X 服务器一起重启；更快的主机可根治。</translation>
    </message>
    <message>
        <source>Recorder does not get into rooms</source>
        <translation>录制器进不了会议室</translation>
    </message>
    <message>
        <source>Every session ends before a recording is on.</source>
        <translation>每次会话都在录制开始前结束。</translation>
    </message>
    <message>
        <source>Check its account for recorders and the address that it opens.</source>
        <translation>检查其录制账户和它打开的地址。</translation>
    </message>
    <message>
        <source>Recorder is stuck</source>
        <translation>录制器卡住</translation>
    </message>
    <message>
        <source>It says that it is busy, and records nothing.</source>
        <translation>它说正忙，却没有录制任何内容。</translation>
    </message>
    <message>
        <source>Restart it now.</source>
        <translation>立即重启它。</translation>
    </message>
    <message>
        <source>Recorder waits for its restart</source>
        <translation>录制器等待重启</translation>
    </message>
    <message>
        <source>It has recorded once, and its supervisor did not start it again.</source>
        <translation>它录制过一次，而其守护程序没有将它重新启动。</translation>
    </message>
    <message>
        <source>Restart it.</source>
        <translation>重启它。</translation>
    </message>
    <message>
        <source>Recorder is in no pool</source>
        <translation>录制器不在任何池中</translation>
    </message>
    <message>
        <source>It is idle and healthy by its own word, and nobody will ask it: it has lost its XMPP login.</source>
        <translation>按它自己的说法空闲且健康，但没有人会找它：它失去了 XMPP 登录。</translation>
    </message>
    <message>
        <source>Recorder's presence is old</source>
        <translation>录制器的在线状态过旧</translation>
    </message>
    <message>
        <source>Jicofo sees another state than the recorder has.</source>
        <translation>Jicofo 看到的状态与录制器的实际状态不同。</translation>
    </message>
    <message>
        <source>Views of a recorder differ</source>
        <translation>对录制器的说法不一致</translation>
    </message>
    <message>
        <source>Presence, its own page and Jicofo do not say the same.</source>
        <translation>在线状态、它自己的页面和 Jicofo 的说法不同。</translation>
    </message>
    <message>
        <source>Look at the evidence.</source>
        <translation>查看证据。</translation>
    </message>
    <message>
        <source>Two recorders of one name</source>
        <translation>两台录制器同名</translation>
    </message>
    <message>
        <source>They push each other out of the brewery.</source>
        <translation>它们会把对方挤出 brewery。</translation>
    </message>
    <message>
        <source>Give one of them another nickname.</source>
        <translation>给其中一台换一个昵称。</translation>
    </message>
    <message>
        <source>Requests to record were lost</source>
        <translation>录制请求丢失</translation>
    </message>
    <message>
        <source>Prosody's autostart plugin lost them: who had joined was gone again.</source>
        <translation>Prosody 的自动启动插件丢失了请求：加入者又已离开。</translation>
    </message>
    <message>
        <source>Reload Prosody, then look at its log.</source>
        <translation>重新加载 Prosody，然后查看其日志。</translation>
    </message>
    <message>
        <source>Canary recording failed</source>
        <translation>试录失败</translation>
    </message>
    <message>
        <source>A recording from end to end did not work.</source>
        <translation>端到端的录制没有成功。</translation>
    </message>
    <message>
        <source>Look at the step that failed.</source>
        <translation>查看失败的步骤。</translation>
    </message>
    <message>
        <source>Recorder has system errors</source>
        <translation>录制器有系统错误</translation>
    </message>
    <message>
        <source>Two or more within half an hour.</source>
        <translation>半小时内两次或更多。</translation>
    </message>
    <message>
        <source>Disk of the recordings is nearly full</source>
        <translation>录制磁盘快满了</translation>
    </message>
    <message>
        <source>The recorder goes on saying that it is healthy, and fails each time.</source>
        <translation>录制器仍报告健康，却每次都失败。</translation>
    </message>
    <message>
        <source>Make room; look why finished recordings are not uploaded.</source>
        <translation>腾出空间；检查已完成的录制为何没有上传。</translation>
    </message>
    <message>
        <source>Disk of the recordings is full within eight hours</source>
        <translation>录制磁盘将在八小时内写满</translation>
    </message>
    <message>
        <source>The finalize script or the upload may fail.</source>
        <translation>可能是收尾脚本或上传失败。</translation>
    </message>
    <message>
        <source>Make room; look at the uploads.</source>
        <translation>腾出空间；检查上传。</translation>
    </message>
    <message>
        <source>Self-healing has stopped itself</source>
        <translation>自愈已自行停止</translation>
    </message>
    <message>
        <source>What it did was in vain.</source>
        <translation>它所做的没有效果。</translation>
    </message>
    <message>
        <source>Find the cause, then let it act again.</source>
        <translation>找出原因，再让它继续。</translation>
    </message>
    <message>
        <source>Prosody does not answer</source>
        <translation>Prosody 没有应答</translation>
    </message>
    <message>
        <source>Half of the XMPP clients have gone</source>
        <translation>一半 XMPP 客户端已断开</translation>
    </message>
    <message>
        <source>A restart, the network or a proxy.</source>
        <translation>重启、网络或代理所致。</translation>
    </message>
    <message>
        <source>Look at Prosody and at the proxies before it.</source>
        <translation>检查 Prosody 及其前面的代理。</translation>
    </message>
    <message>
        <source>Many people have bad connections</source>
        <translation>许多人连接不佳</translation>
    </message>
    <message>
        <source>So many at once that it is no longer each one's own network.</source>
        <translation>同时出现这么多，已不是各自网络的问题。</translation>
    </message>
    <message>
        <source>Look for what they have in common: a bridge, a region, a provider.</source>
        <translation>寻找共同点：视频桥、区域或运营商。</translation>
    </message>
    <message>
        <source>A room is poor</source>
        <translation>某会议室质量差</translation>
    </message>
    <message>
        <source>At least three people, and a third of the room, have a bad connection: it is the room's bridge or region.</source>
        <translation>至少三人且达到会议室人数的三分之一连接不佳：问题在该会议室的视频桥或区域。</translation>
    </message>
    <message>
        <source>Look at its bridge.</source>
        <translation>检查其视频桥。</translation>
    </message>
    <message>
        <source>A proxy sends nobody to a server</source>
        <translation>某代理不再向一台服务器分配</translation>
    </message>
    <message>
        <source>It is down, in maintenance or draining there.</source>
        <translation>它在那里处于停机、维护或排空状态。</translation>
    </message>
    <message>
        <source>Compare the proxies: all of them mean the shard, one means the network.</source>
        <translation>比较各代理：全部如此是分片的问题，只有一个是网络的问题。</translation>
    </message>
    <message>
        <source>Versions differ</source>
        <translation>版本不一致</translation>
    </message>
    <message>
        <source>An upgrade is stuck. Links between bridges of different versions do not work.</source>
        <translation>升级停滞。不同版本的视频桥之间无法互联。</translation>
    </message>
    <message>
        <source>Finish the roll-out.</source>
        <translation>完成升级。</translation>
    </message>
    <message>
        <source>Shard reports itself unhealthy</source>
        <translation>分片报告自身不健康</translation>
    </message>
    <message>
        <source>Its own report says so, and HAProxy takes it out.</source>
        <translation>它自己的报告如此说明，HAProxy 会将其摘除。</translation>
    </message>
    <message>
        <source>Look at the services in its report.</source>
        <translation>查看其报告中的各项服务。</translation>
    </message>
    <message>
        <source>Report is old</source>
        <translation>报告过旧</translation>
    </message>
    <message>
        <source>The process is stuck while HTTP still answers.</source>
        <translation>HTTP 仍有应答，但进程已卡住。</translation>
    </message>
    <message>
        <source>Restart the sidecar.</source>
        <translation>重启 sidecar。</translation>
    </message>
    <message>
        <source>A room is split</source>
        <translation>有会议室分裂</translation>
    </message>
    <message>
        <source>People of one room are on different shards, and do not see each other.</source>
        <translation>同一会议室的人在不同分片上，彼此看不到。</translation>
    </message>
    <message>
        <source>Compare the proxies; end the smaller half.</source>
        <translation>比较各代理；结束人少的一半。</translation>
    </message>
    <message>
        <source>A proxy sends people to another shard</source>
        <translation>某代理把人送往另一个分片</translation>
    </message>
    <message>
        <source>Who joins this room now lands on a shard that does not carry it.</source>
        <translation>现在加入该会议室的人会落到没有它的分片上。</translation>
    </message>
    <message>
        <source>Compare the proxies.</source>
        <translation>比较各代理。</translation>
    </message>
    <message>
        <source>Rooms stand in no table</source>
        <translation>会议室不在任何表中</translation>
    </message>
    <message>
        <source>Rooms with people are in no stick table of a proxy: the next one who joins may land elsewhere.</source>
        <translation>有人的会议室不在任何代理的粘性表中：下一个加入者可能落到别处。</translation>
    </message>
    <message>
        <source>Look at the tables, and whether they have room.</source>
        <translation>检查这些表以及是否还有空间。</translation>
    </message>
    <message>
        <source>Proxies do not agree</source>
        <translation>代理之间不一致</translation>
    </message>
    <message>
        <source>One sends new rooms to this shard, another does not: rooms may split.</source>
        <translation>一个向该分片分配新会议室，另一个不分配：会议室可能分裂。</translation>
    </message>
    <message>
        <source>Look at the network between them; set the state again.</source>
        <translation>检查它们之间的网络；重新设置状态。</translation>
    </message>
    <message>
        <source>Shard and proxies do not agree</source>
        <translation>分片与代理不一致</translation>
    </message>
    <message>
        <source>What the shard says of itself and what the proxies do with it differ: a drain by hand may have been forgotten.</source>
        <translation>分片自报的状态与代理的处理不同：可能有一次手动排空被遗忘。</translation>
    </message>
    <message>
        <source>Take the shard back, or drain it.</source>
        <translation>恢复该分片，或将其排空。</translation>
    </message>
    <message>
        <source>Bridge keeps losing XMPP</source>
        <translation>视频桥反复失去 XMPP</translation>
    </message>
    <message>
        <source>The network or Prosody is overloaded.</source>
        <translation>网络或 Prosody 过载。</translation>
    </message>
    <message>
        <source>Look at Prosody and the way to it.</source>
        <translation>检查 Prosody 及到达它的路径。</translation>
    </message>
    <message>
        <source>Several bridges lost XMPP</source>
        <translation>多台视频桥失去 XMPP</translation>
    </message>
    <message>
        <source>One cause is likely.</source>
        <translation>很可能是同一原因。</translation>
    </message>
    <message>
        <source>Look at Prosody and the network.</source>
        <translation>检查 Prosody 和网络。</translation>
    </message>
    <message>
        <source>Connections fail on the bridge</source>
        <translation>视频桥上连接失败</translation>
    </message>
    <message>
        <source>More than a tenth of the people do not get media through: UDP 10000 is blocked, or an advertised address is wrong.</source>
        <translation>超过十分之一的人媒体未能连通：UDP 10000 被阻断，或对外公布的地址有误。</translation>
    </message>
    <message>
        <source>DTLS handshakes fail</source>
        <translation>DTLS 握手失败</translation>
    </message>
    <message>
        <source>A clock, a certificate, or odd clients.</source>
        <translation>时钟、证书或异常的客户端。</translation>
    </message>
    <message>
        <source>Compare the clients' versions; check the clock of the host.</source>
        <translation>比较客户端版本；检查主机时钟。</translation>
    </message>
    <message>
        <source>Links between bridges fail</source>
        <translation>视频桥之间的连接失败</translation>
    </message>
    <message>
        <source>People on different bridges do not see each other.</source>
        <translation>不同视频桥上的人彼此看不到。</translation>
    </message>
    <message>
        <source>Check the firewall between the bridges.</source>
        <translation>检查视频桥之间的防火墙。</translation>
    </message>
    <message>
        <source>Clients get no bridge channel</source>
        <translation>客户端得不到桥接通道</translation>
    </message>
    <message>
        <source>The way of data channels or WebSockets is broken: no active speaker, no quality choice.</source>
        <translation>数据通道或 WebSocket 的路径中断：没有主讲人切换，无法选择质量。</translation>
    </message>
    <message>
        <source>Check /colibri-ws in nginx, and the SCTP setting.</source>
        <translation>检查 nginx 中的 /colibri-ws 和 SCTP 设置。</translation>
    </message>
    <message>
        <source>Many people lose packets</source>
        <translation>许多人丢包</translation>
    </message>
    <message>
        <source>More than a fifth of the people lose over 10 % downstream: it is the server, not one of them.</source>
        <translation>超过五分之一的人下行丢包高于 10 %：问题在服务器，而非个人。</translation>
    </message>
    <message>
        <source>Check bandwidth, network card and UDP buffers.</source>
        <translation>检查带宽、网卡和 UDP 缓冲区。</translation>
    </message>
    <message>
        <source>Bridge drops packets inside</source>
        <translation>视频桥内部丢弃数据包</translation>
    </message>
    <message>
        <source>CPU, garbage collection or a lock holds packets up.</source>
        <translation>CPU、垃圾回收或锁使数据包滞留。</translation>
    </message>
    <message>
        <source>Look at its CPU and heap.</source>
        <translation>检查其 CPU 和堆内存。</translation>
    </message>
    <message>
        <source>Rooms lost their bridge</source>
        <translation>会议室失去了视频桥</translation>
    </message>
    <message>
        <source>People saw an interruption.</source>
        <translation>参会者感到了中断。</translation>
    </message>
    <message>
        <source>Look at the bridge that is gone.</source>
        <translation>检查消失的视频桥。</translation>
    </message>
    <message>
        <source>Jicofo avoids a bridge</source>
        <translation>Jicofo 避开了某台视频桥</translation>
    </message>
    <message>
        <source>People did not get media through on it.</source>
        <translation>参会者在其上的媒体未能连通。</translation>
    </message>
    <message>
        <source>People report failed connections</source>
        <translation>参会者报告连接失败</translation>
    </message>
    <message>
        <source>More than a tenth of the new people.</source>
        <translation>超过新加入者的十分之一。</translation>
    </message>
    <message>
        <source>Bridges of different versions</source>
        <translation>视频桥版本不同</translation>
    </message>
    <message>
        <source>Jicofo lost XMPP</source>
        <translation>Jicofo 失去了 XMPP</translation>
    </message>
    <message>
        <source>All rooms of the shard are affected.</source>
        <translation>该分片的所有会议室都受影响。</translation>
    </message>
    <message>
        <source>Look at Prosody.</source>
        <translation>检查 Prosody。</translation>
    </message>
    <message>
        <source>A recording was refused</source>
        <translation>一次录制被拒绝</translation>
    </message>
    <message>
        <source>No recorder was free.</source>
        <translation>没有空闲的录制器。</translation>
    </message>
    <message>
        <source>A recording was cut</source>
        <translation>一次录制被中断</translation>
    </message>
    <message>
        <source>The recorder lost XMPP while it recorded.</source>
        <translation>录制器在录制时失去了 XMPP。</translation>
    </message>
    <message>
        <source>Clients are cut off</source>
        <translation>客户端被断开</translation>
    </message>
    <message>
        <source>BOSH sessions time out.</source>
        <translation>BOSH 会话超时。</translation>
    </message>
    <message>
        <source>Check the way of WebSockets and the timeouts of nginx.</source>
        <translation>检查 WebSocket 的路径和 nginx 的超时设置。</translation>
    </message>
    <message>
        <source>Rooms without people stay</source>
        <translation>有无人的会议室残留</translation>
    </message>
    <message>
        <source>They look like rooms that are split over shards.</source>
        <translation>它们看起来像是跨分片分裂的会议室。</translation>
    </message>
    <message>
        <source>End them.</source>
        <translation>结束它们。</translation>
    </message>
    <message>
        <source>Connections to other servers are gone</source>
        <translation>与其他服务器的连接消失</translation>
    </message>
    <message>
        <source>Visitors and federation do not work; there were some within the last day.</source>
        <translation>访客和联邦功能无法使用；最近一天内曾有连接。</translation>
    </message>
    <message>
        <source>One shard is left</source>
        <translation>只剩一个分片</translation>
    </message>
    <message>
        <source>No failover is possible.</source>
        <translation>无法进行故障转移。</translation>
    </message>
    <message>
        <source>Take a shard back.</source>
        <translation>恢复一个分片。</translation>
    </message>
    <message>
        <source>People are thrown to another shard</source>
        <translation>参会者被转到另一个分片</translation>
    </message>
    <message>
        <source>The proxy could not reach the shard that they were on.</source>
        <translation>代理无法到达他们所在的分片。</translation>
    </message>
    <message>
        <source>Look at the shards that it names.</source>
        <translation>检查它所列出的分片。</translation>
    </message>
    <message>
        <source>Certificate ends soon</source>
        <translation>证书即将到期</translation>
    </message>
    <message>
        <source>It is usually renewed 30 days before.</source>
        <translation>通常在到期前 30 天续期。</translation>
    </message>
    <message>
        <source>Renew it; reload nginx, coturn and HAProxy.</source>
        <translation>续期；重新加载 nginx、coturn 和 HAProxy。</translation>
    </message>
    <message>
        <source>Certificate ends within days</source>
        <translation>证书几天内到期</translation>
    </message>
    <message>
        <source>Then no browser connects any more.</source>
        <translation>届时浏览器将无法连接。</translation>
    </message>
    <message>
        <source>Prometheus cannot scrape targets</source>
        <translation>Prometheus 无法采集目标</translation>
    </message>
    <message>
        <source>Rules that watch them see nothing.</source>
        <translation>监视它们的规则什么也看不到。</translation>
    </message>
    <message>
        <source>Look at the targets that it names.</source>
        <translation>查看它所列出的目标。</translation>
    </message>
    <message>
        <source>Rules of Prometheus fail</source>
        <translation>Prometheus 的规则失败</translation>
    </message>
    <message>
        <source>What they watch is unwatched.</source>
        <translation>它们所监视的内容无人看管。</translation>
    </message>
    <message>
        <source>Correct the rules that it names.</source>
        <translation>更正它所列出的规则。</translation>
    </message>
    <message>
        <source>Pushed figures are old</source>
        <translation>推送的数值过旧</translation>
    </message>
    <message>
        <source>Nobody has pushed for too long, and the values look alive for ever.</source>
        <translation>太久没有人推送，而这些数值看起来永远有效。</translation>
    </message>
    <message>
        <source>Look at the job that should push.</source>
        <translation>检查应当推送的任务。</translation>
    </message>
    <message>
        <source>A push was refused</source>
        <translation>一次推送被拒绝</translation>
    </message>
    <message>
        <source>What was pushed last is not understood.</source>
        <translation>最近推送的内容无法理解。</translation>
    </message>
    <message>
        <source>Look at the job that pushes.</source>
        <translation>检查执行推送的任务。</translation>
    </message>
    <message>
        <source>Swap fills up</source>
        <translation>交换空间正被占满</translation>
    </message>
    <message>
        <source>Memory is short: media stalls when pages are read back.</source>
        <translation>内存不足：回读页面时媒体会卡顿。</translation>
    </message>
    <message>
        <source>Look what takes the memory; restart it when it is idle.</source>
        <translation>查明是什么占用了内存；在空闲时重启它。</translation>
    </message>
    <message>
        <source>CPU is above half</source>
        <translation>CPU 超过一半</translation>
    </message>
    <message>
        <source>Below 60 % is comfortable for a bridge.</source>
        <translation>对视频桥而言，低于 60 % 较为宽裕。</translation>
    </message>
    <message>
        <source>Look which process takes it; add a machine, or move people off.</source>
        <translation>查明是哪个进程占用；增加机器，或迁走参会者。</translation>
    </message>
    <message>
        <source>CPU is busy</source>
        <translation>CPU 繁忙</translation>
    </message>
    <message>
        <source>Media packets begin to wait.</source>
        <translation>媒体数据包开始等待。</translation>
    </message>
    <message>
        <source>CPU is exhausted</source>
        <translation>CPU 耗尽</translation>
    </message>
    <message>
        <source>Sound and picture suffer.</source>
        <translation>声音和画面受影响。</translation>
    </message>
    <message>
        <source>One CPU core is exhausted</source>
        <translation>一个 CPU 核心耗尽</translation>
    </message>
    <message>
        <source>A single thread is the limit, or all packets arrive on one core, while the others look idle.</source>
        <translation>单个线程成为瓶颈，或所有数据包都落在一个核心上，而其他核心看似空闲。</translation>
    </message>
    <message>
        <source>Spread the interrupts of the network card.</source>
        <translation>分散网卡的中断。</translation>
    </message>
    <message>
        <source>The hypervisor gives this machine less than it needs: packets wait.</source>
        <translation>虚拟化平台给这台机器的资源少于所需：数据包在等待。</translation>
    </message>
    <message>
        <source>Memory is above half</source>
        <translation>内存超过一半</translation>
    </message>
    <message>
        <source>A bridge with 3 GB of heap on a machine of 8 GB is near half of it all the time.</source>
        <translation>在 8 GB 的机器上，堆内存 3 GB 的视频桥始终接近一半。</translation>
    </message>
    <message>
        <source>Look what takes it; restart it when it is idle.</source>
        <translation>查明是什么占用；在空闲时重启它。</translation>
    </message>
    <message>
        <source>Memory is short</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Less than a fifth is available.</source>
        <translation>可用不到五分之一。</translation>
    </message>
    <message>
        <source>Memory is exhausted</source>
        <translation>内存耗尽</translation>
    </message>
    <message>
        <source>The kernel is about to stop a process.</source>
        <translation>内核即将终止某个进程。</translation>
    </message>
    <message>
        <source>Memory is full within two days</source>
        <translation>内存将在两天内用尽</translation>
    </message>
    <message>
        <source>It grows steadily: something does not give it back.</source>
        <translation>它在稳步增长：有程序不释放内存。</translation>
    </message>
    <message>
        <source>Plan a restart of what grows.</source>
        <translation>为增长的程序计划一次重启。</translation>
    </message>
    <message>
        <source>Half of the swap is used</source>
        <translation>交换空间已用一半</translation>
    </message>
    <message>
        <source>Pages are read back from swap</source>
        <translation>正从交换空间回读页面</translation>
    </message>
    <message>
        <source>Media stalls while they are read; worse than swap that is only used.</source>
        <translation>读取时媒体会卡顿；比仅仅占用交换空间更糟。</translation>
    </message>
    <message>
        <source>Take load off this machine.</source>
        <translation>减轻这台机器的负担。</translation>
    </message>
    <message>
        <source>The kernel has stopped a process</source>
        <translation>内核终止了一个进程</translation>
    </message>
    <message>
        <source>There was no memory left.</source>
        <translation>当时已没有可用内存。</translation>
    </message>
    <message>
        <source>Look which process it was, and whether it runs again.</source>
        <translation>查明是哪个进程，以及它是否已重新运行。</translation>
    </message>
    <message>
        <source>UDP packets are lost</source>
        <translation>UDP 数据包丢失</translation>
    </message>
    <message>
        <source>The receive buffers are too small, or the processes too slow: media is lost here.</source>
        <translation>接收缓冲区太小，或进程太慢：媒体在此丢失。</translation>
    </message>
    <message>
        <source>Raise net.core.rmem_max; look at the CPU.</source>
        <translation>调高 net.core.rmem_max；检查 CPU。</translation>
    </message>
    <message>
        <source>Packets are lost before any socket</source>
        <translation>数据包在到达套接字之前丢失</translation>
    </message>
    <message>
        <source>The kernel does not keep up with the network card.</source>
        <translation>内核跟不上网卡。</translation>
    </message>
    <message>
        <source>Spread the queues of the card over the cores.</source>
        <translation>将网卡的队列分散到各核心。</translation>
    </message>
    <message>
        <source>A disk fills up</source>
        <translation>磁盘正被写满</translation>
    </message>
    <message>
        <source>More than four fifths are used.</source>
        <translation>已用超过五分之四。</translation>
    </message>
    <message>
        <source>Make room.</source>
        <translation>腾出空间。</translation>
    </message>
    <message>
        <source>A disk is nearly full</source>
        <translation>磁盘快满了</translation>
    </message>
    <message>
        <source>A recorder turns unhealthy when it cannot write, and logs end.</source>
        <translation>录制器无法写入时会变为不健康，日志也会中断。</translation>
    </message>
    <message>
        <source>A disk is full within eight hours</source>
        <translation>磁盘将在八小时内写满</translation>
    </message>
    <message>
        <source>It fills steadily.</source>
        <translation>它在稳步填满。</translation>
    </message>
    <message>
        <source>Look what writes: recordings that are not uploaded, or logs.</source>
        <translation>查明是什么在写：未上传的录制，还是日志。</translation>
    </message>
    <message>
        <source>The clock is not synchronised</source>
        <translation>时钟未同步</translation>
    </message>
    <message>
        <source>Tokens and DTLS fail with a wrong time.</source>
        <translation>时间错误会使令牌和 DTLS 失败。</translation>
    </message>
    <message>
        <source>Look at chrony or systemd-timesyncd.</source>
        <translation>检查 chrony 或 systemd-timesyncd。</translation>
    </message>
    <message>
        <source>The machine has booted</source>
        <translation>机器已重新开机</translation>
    </message>
    <message>
        <source>A crash, or somebody.</source>
        <translation>崩溃，或有人操作。</translation>
    </message>
    <message>
        <source>Jicofo's memory is full within two days</source>
        <translation>Jicofo 的内存将在两天内用尽</translation>
    </message>
    <message>
        <source>Answers slowly</source>
        <translation>应答缓慢</translation>
    </message>
    <message>
        <source>A page takes more than five seconds: the server is overloaded, or the page has grown huge.</source>
        <translation>有页面超过五秒才应答：服务器过载，或者页面变得很大。</translation>
    </message>
    <message>
        <source>Look at its CPU, and at the size of its pages.</source>
        <translation>请查看它的 CPU 以及页面的大小。</translation>
    </message>
    <message>
        <source>Its heap has not been below three quarters of its maximum for six hours.</source>
        <translation>六个小时以来，它的堆从未低于上限的四分之三。</translation>
    </message>
    <message>
        <source>Its heap grows steadily towards its maximum.</source>
        <translation>它的堆持续增长，正在接近上限。</translation>
    </message>
    <message>
        <source>No canary recording lately</source>
        <translation>最近没有试录</translation>
    </message>
    <message>
        <source>None has ended for four hours and two turns of the schedule: nobody knows whether this recorder records.</source>
        <translation>已有四个小时，并且超过计划的两轮，没有一次试录完成：无从得知此录制器能否录制。</translation>
    </message>
    <message>
        <source>Look why none runs: always busy, read-only, or failing before it begins. Make one now.</source>
        <translation>请查明为何没有进行：一直忙碌、处于只读，还是在开始前就失败。现在就做一次。</translation>
    </message>
    <message>
        <source>A recording runs for long</source>
        <translation>有一个录制时间过长</translation>
    </message>
    <message>
        <source>More than five hours: it may have been forgotten, or be stuck.</source>
        <translation>已超过五个小时：可能被遗忘，也可能卡住了。</translation>
    </message>
    <message>
        <source>Ask the people in the room.</source>
        <translation>请询问会议室里的人。</translation>
    </message>
    <message>
        <source>Neither a page nor its port for clients answers. Without it nothing works: no meeting starts, and everything loses its login.</source>
        <translation>它的页面和客户端端口都没有应答。没有它什么都无法工作：会议无法开始，所有组件都会失去登录。</translation>
    </message>
    <message>
        <source>Prosody lets nobody log in</source>
        <translation>Prosody 无法登录</translation>
    </message>
    <message>
        <source>Its port for clients is closed, though it was open: bridges, Jicofo and recorders that lose their login do not come back.</source>
        <translation>客户端端口原本开放，现在已关闭：视频桥、Jicofo 和录制器一旦失去登录就无法恢复。</translation>
    </message>
    <message>
        <source>Look at Prosody's log, and whether something else holds the port.</source>
        <translation>请查看 Prosody 的日志，以及是否有其他程序占用该端口。</translation>
    </message>
    <message>
        <source>A proxy calls the shard down</source>
        <translation>有代理认为此分片已宕机</translation>
    </message>
    <message>
        <source>It sends nobody there any more, and moves those who are there.</source>
        <translation>它不再把任何人送到那里，并会移走已在那里的人。</translation>
    </message>
    <message>
        <source>Configuration is unlike the other shards'</source>
        <translation>配置与其他分片不同</translation>
    </message>
    <message>
        <source>By the last comparison of the page Versions: a change may be half done.</source>
        <translation>根据“版本”页面的最近一次比较：可能有变更只完成了一半。</translation>
    </message>
    <message>
        <source>Compare again; roll the change out, or take it back.</source>
        <translation>请重新比较；把变更推行完毕，或者撤回。</translation>
    </message>
    <message>
        <source>Packets wait inside the bridge</source>
        <translation>数据包在视频桥内部滞留</translation>
    </message>
    <message>
        <source>More than one packet of a hundred takes longer than 50 ms through it: CPU, garbage collection or a lock.</source>
        <translation>超过百分之一的数据包经过它需要 50 毫秒以上：CPU、垃圾回收或锁。</translation>
    </message>
    <message>
        <source>Statistics stand still</source>
        <translation>统计数据停滞</translation>
    </message>
    <message>
        <source>The process is stuck while HTTP still answers: its figures are old.</source>
        <translation>进程已卡住，但 HTTP 仍在应答：其数值是旧的。</translation>
    </message>
    <message>
        <source>Read its log; restart it when it is idle.</source>
        <translation>请查看它的日志；空闲时重启。</translation>
    </message>
    <message>
        <source>A room has no bridge</source>
        <translation>会议室不在任何视频桥上</translation>
    </message>
    <message>
        <source>Jicofo has people in it, and no bridge carries them: they hear nobody.</source>
        <translation>Jicofo 显示其中有人，但没有视频桥承载：他们听不到任何人。</translation>
    </message>
    <message>
        <source>Ask them to join anew; look at Jicofo's log.</source>
        <translation>请他们重新加入；查看 Jicofo 的日志。</translation>
    </message>
    <message>
        <source>A bridge carries a room that Jicofo does not know</source>
        <translation>视频桥承载着 Jicofo 不知道的会议室</translation>
    </message>
    <message>
        <source>Who joins now gets a new conference, and does not meet those who are there.</source>
        <translation>此时加入的人会进入新的会议，见不到已在其中的人。</translation>
    </message>
    <message>
        <source>Look whether Jicofo was restarted; end the room.</source>
        <translation>检查 Jicofo 是否重启过；结束该会议室。</translation>
    </message>
    <message>
        <source>Prosody and Jicofo count a room differently</source>
        <translation>Prosody 与 Jicofo 统计的会议室人数不一致</translation>
    </message>
    <message>
        <source>Some of its people are without a session, or were not removed.</source>
        <translation>其中有人没有会话，或未被移除。</translation>
    </message>
    <message>
        <source>Compare the lists of both.</source>
        <translation>比对两边的列表。</translation>
    </message>
    <message>
        <source>Prosody keeps an empty room</source>
        <translation>Prosody 保留着空会议室</translation>
    </message>
    <message>
        <source>Nobody in it has a live connection: it takes memory, and its name is taken.</source>
        <translation>其中无人在线：它占用内存，名称也无法再用。</translation>
    </message>
    <message>
        <source>Reload the module that keeps it, or end the room.</source>
        <translation>重新加载保留它的模块，或结束该会议室。</translation>
    </message>
</context>
<context>
    <name>AlertPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Take acknowledgement back</source>
        <translation>撤回确认</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Stops repeats here, with your name and a note. Key A</source>
        <translation>在此停止重复提醒，并记下您的名字和备注。按键 A</translation>
    </message>
    <message>
        <source>Hides it until a time, or until it gets worse. Key Z</source>
        <translation>隐藏到指定时间，或直到情况恶化。按键 Z</translation>
    </message>
    <message>
        <source>Tells nobody of it until it ends. Key S</source>
        <translation>结束前不再通知任何人。按键 S</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>It ended long ago and is no longer kept.</source>
        <translation>它早已结束，不再保留。</translation>
    </message>
    <message>
        <source>End the silence now</source>
        <translation>立即结束静默</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>已结束。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个会议室</numerusform>
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
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s)</source>
        <translation>
            <numerusform>%n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>the state of before is shown</source>
        <translation>显示的是之前的状态</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>报告者</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>触发于</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1后</translation>
    </message>
    <message>
        <source>Pending since</source>
        <translation>待触发，始于</translation>
    </message>
    <message>
        <source>is raised after %1</source>
        <translation>将在 %1后触发</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>Clears</source>
        <translation>恢复条件</translation>
    </message>
    <message>
        <source>Reaches</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>原因告警</translation>
    </message>
    <message>
        <source>Suppresses</source>
        <translation>抑制</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>only in the list</source>
        <translation>仅在列表中</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>下次 %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>抖动</translation>
    </message>
    <message numerus="yes">
        <source>fired %n times within an hour</source>
        <translation>
            <numerusform>一小时内触发 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>this console</source>
        <translation>本控制台</translation>
    </message>
    <message>
        <source>the whole team</source>
        <translation>整个团队</translation>
    </message>
    <message>
        <source>Holds back</source>
        <translation>压下</translation>
    </message>
    <message>
        <source>is clearing</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>由 %1 确认</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>fired</source>
        <translation>已触发</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>待触发</translation>
    </message>
    <message>
        <source>fired for %1</source>
        <translation>触发持续 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Open room</source>
        <translation>打开会议室</translation>
    </message>
    <message>
        <source>Open person</source>
        <translation>打开参会者</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>AlertSettings</name>
    <message>
        <source>The bubble stays until it is closed, and comes again every 15 minutes until somebody acknowledges it.</source>
        <translation>通知会一直保留直到被关闭，并每 15 分钟再次出现，直到有人确认。</translation>
    </message>
    <message>
        <source>Told again after 4 hours. A short bubble when it is over.</source>
        <translation>4 小时后再次通知。结束时有一条短暂通知。</translation>
    </message>
    <message>
        <source>Told once a day while it goes on. What is only information stands in the list and is told nowhere else.</source>
        <translation>持续期间每天通知一次。仅为信息的只列在列表中，不在别处通知。</translation>
    </message>
    <message>
        <source>Bubble</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Volume of: %1</source>
        <translation>音量：%1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test: %1</source>
        <translation>测试：%1</translation>
    </message>
    <message>
        <source>No sound from</source>
        <translation>静音开始</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Also silence what must be acknowledged</source>
        <translation>须确认的告警也静音</translation>
    </message>
    <message>
        <source>Bubbles come all the same. What must be acknowledged sounds at any hour, unless you say so here.</source>
        <translation>通知仍会出现。须确认的告警任何时间都会响，除非在此另行设定。</translation>
    </message>
    <message>
        <source>Not asked yet.</source>
        <translation>尚未查询。</translation>
    </message>
    <message>
        <source>There is none: %1. Alerts are told by the window, the icon in the tray and sounds only.</source>
        <translation>没有：%1。告警只通过窗口、托盘图标和声音提示。</translation>
    </message>
    <message>
        <source>It answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1. It has no buttons: acknowledge and snooze in the window.</source>
        <translation>%1。它没有按钮：请在窗口中确认或稍后提醒。</translation>
    </message>
    <message>
        <source>Notification service</source>
        <translation>通知服务</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>The icon is there.</source>
        <translation>图标已显示。</translation>
    </message>
    <message>
        <source>This desktop has none: closing the window quits.</source>
        <translation>此桌面没有托盘：关闭窗口即退出。</translation>
    </message>
    <message>
        <source>No fault is known. Test lets you hear it.</source>
        <translation>未发现故障。可用“测试”试听。</translation>
    </message>
    <message>
        <source>The last sound was not heard: %1</source>
        <translation>上一个声音没有响起：%1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message numerus="yes">
        <source>%n acknowledged</source>
        <translation>
            <numerusform>%n 条已确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n muted</source>
        <translation>
            <numerusform>%n 条已静音</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>安静</translation>
    </message>
    <message numerus="yes">
        <source>+ %n behind it</source>
        <comment>alerts that this one explains</comment>
        <translation>
            <numerusform>+ 其后 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>正在恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n times in an hour</source>
        <translation>
            <numerusform>一小时内 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody tells any more (%1). What is shown is the state of before.</source>
        <translation>已无人报告（%1）。显示的是之前的状态。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1，由 %2</translation>
    </message>
    <message>
        <source>For the whole team, in %1</source>
        <translation>对整个团队有效，写入 %1</translation>
    </message>
    <message numerus="yes">
        <source>holds back %n</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>压下 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Acknowledge, snooze or silence: keys A, Z, S</source>
        <translation>确认、稍后提醒或静默：按键 A、Z、S</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, increase in %2</source>
        <translation>%1，%2内的增量</translation>
    </message>
    <message>
        <source>%1 per second over %2</source>
        <translation>%1，%2内每秒</translation>
    </message>
    <message>
        <source>%1, slope over %2</source>
        <translation>%1，%2内的斜率</translation>
    </message>
    <message>
        <source>%1, smallest in %2</source>
        <translation>%1，%2内的最小值</translation>
    </message>
    <message>
        <source>%1, largest in %2</source>
        <translation>%1，%2内的最大值</translation>
    </message>
    <message>
        <source>%1, mean of %2</source>
        <translation>%1，%2内的平均值</translation>
    </message>
    <message>
        <source>%1, age</source>
        <translation>%1，已过时间</translation>
    </message>
    <message>
        <source>%1, changes in %2</source>
        <translation>%1，%2内的变化次数</translation>
    </message>
    <message>
        <source>Firing</source>
        <translation>触发中</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待触发</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>已见</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Critical, paged</source>
        <translation>严重，须确认</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>已看到</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未看到</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <comment>answers of a source</comment>
        <translation>
            <numerusform>缺失 %n 次</numerusform>
        </translation>
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
        <source>Jitscope finds: %1</source>
        <translation>Jitscope 发现：%1</translation>
    </message>
    <message>
        <source>Answers missed in a row</source>
        <translation>连续缺失的应答</translation>
    </message>
    <message>
        <source>%1, sum of the shard</source>
        <translation>%1，分片总和</translation>
    </message>
    <message>
        <source>Servers with %1 &gt; %2</source>
        <translation>%1 &gt; %2 的服务器</translation>
    </message>
    <message>
        <source>%1, smallest of the shard</source>
        <translation>%1，分片最小值</translation>
    </message>
    <message>
        <source>%1, largest of the shard</source>
        <translation>%1，分片最大值</translation>
    </message>
    <message>
        <source>Time until %1 reaches %2</source>
        <translation>%1 达到 %2 所需时间</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a condition, a duration</comment>
        <translation>%1，已持续 %2</translation>
    </message>
    <message>
        <source>when it is over</source>
        <translation>结束之后</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>22 of 30 min</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>no data for %1</source>
        <translation>%1无数据</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an alert, a server or shard</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>直到 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>从 %1 起</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>until it gets worse</source>
        <translation>直到情况恶化</translation>
    </message>
    <message numerus="yes">
        <source>%n, raised when they last</source>
        <comment>pending alerts</comment>
        <translation>
            <numerusform>%n 个，持续后才会触发</numerusform>
        </translation>
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
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>请求者</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Restart pending</source>
        <translation>等待重启</translation>
    </message>
    <message>
        <source>%1, asked %2</source>
        <translation>%1，请求于 %2</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>系统负载</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message numerus="yes">
        <source>%n of them on this bridge itself; the others are on other bridges, in rooms of this one.</source>
        <translation>
            <numerusform>其中 %n 人在此视频桥上；其余的人在其他视频桥上，但与此视频桥同处一个会议室。</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Last failure</source>
        <translation>最近失败</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Who says what</source>
        <translation>各方说法</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Peak</source>
        <translation>峰值</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Peak people</source>
        <translation>人数峰值</translation>
    </message>
    <message>
        <source>Peak rooms</source>
        <translation>会议室峰值</translation>
    </message>
    <message>
        <source>Person-hours</source>
        <translation>人·小时</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>录制时长</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>Too many keys</source>
        <translation>配置项过多</translation>
    </message>
    <message>
        <source>Nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>An element of a list has no default; change the list</source>
        <translation>列表的元素没有默认值；请修改列表</translation>
    </message>
    <message>
        <source>A key with an empty name</source>
        <translation>配置项名称为空</translation>
    </message>
    <message>
        <source>A list cannot take a key</source>
        <translation>列表中不能加入配置项</translation>
    </message>
    <message>
        <source>A second reader sees another key changed as well</source>
        <translation>第二个解析器发现另有配置项也被更改</translation>
    </message>
    <message>
        <source>A second reader refuses the changed file: %1</source>
        <translation>第二个解析器不接受更改后的文件：%1</translation>
    </message>
    <message>
        <source>A list where the file's object should be</source>
        <translation>文件的对象应在之处却是列表</translation>
    </message>
    <message>
        <source>Text after the closing brace of the whole file</source>
        <translation>整个文件的右花括号之后还有文本</translation>
    </message>
    <message>
        <source>The file ends before the brace of line %1 is closed</source>
        <translation>到文件末尾，第 %1 行的花括号仍未闭合</translation>
    </message>
    <message>
        <source>A closing brace that was never opened</source>
        <translation>多余的右花括号，没有对应的左花括号</translation>
    </message>
    <message>
        <source>A comma with nothing before it</source>
        <translation>逗号前没有内容</translation>
    </message>
    <message>
        <source>a new line, a comma or a closing brace</source>
        <translation>换行、逗号或右花括号</translation>
    </message>
    <message>
        <source>“%1” must stand in quotes here; expected %2</source>
        <translation>“%1”在此处必须加引号；此处应为%2</translation>
    </message>
    <message>
        <source>Expected %1, found “%2”</source>
        <translation>此处应为%1，实为“%2”</translation>
    </message>
    <message>
        <source>The key “%1” has no value: expected =, : or {</source>
        <translation>配置项“%1”没有值：此处应为 =、: 或 {</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>a file name in quotes after “include”</source>
        <translation>“include”之后带引号的文件名</translation>
    </message>
    <message>
        <source>A key with an empty name: a dot too many, or none given</source>
        <translation>配置项名称为空：多了一个点，或未填名称</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>配置项</translation>
    </message>
    <message>
        <source>Text, a list and an object cannot be parts of one value; is a comma or a quote missing?</source>
        <translation>文本、列表和对象不能组成同一个值；是否缺少逗号或引号？</translation>
    </message>
    <message>
        <source>The file ends before the bracket of line %1 is closed</source>
        <translation>到文件末尾，第 %1 行的方括号仍未闭合</translation>
    </message>
    <message>
        <source>a new line, a comma or a closing bracket</source>
        <translation>换行、逗号或右方括号</translation>
    </message>
    <message>
        <source>“$” must stand in quotes, or be the beginning of ${…}</source>
        <translation>“$”必须加引号，或作为 ${…} 的开头</translation>
    </message>
    <message>
        <source>${…} is not closed</source>
        <translation>${…} 未闭合</translation>
    </message>
    <message>
        <source>The three quotes are never closed</source>
        <translation>三重引号未闭合</translation>
    </message>
    <message>
        <source>The quote is not closed on its line</source>
        <translation>引号在本行内未闭合</translation>
    </message>
    <message>
        <source>A control character in quotes; write it as \t or \uXXXX</source>
        <translation>引号内有控制字符；请写成 \t 或 \uXXXX</translation>
    </message>
    <message>
        <source>An unknown escape after a backslash in quotes; write \\ for a backslash</source>
        <translation>引号内的反斜杠后是未知的转义字符；反斜杠请写成 \\</translation>
    </message>
    <message>
        <source>Its ${…} make the text grow without bound</source>
        <translation>其中的 ${…} 使文本无限增长</translation>
    </message>
    <message>
        <source>${…} that lead to themselves</source>
        <translation>指向自身的 ${…}</translation>
    </message>
    <message>
        <source>${%1} leads to itself</source>
        <translation>${%1} 指向自身</translation>
    </message>
    <message>
        <source>The file would no longer be readable: %1</source>
        <translation>文件将无法再读取：%1</translation>
    </message>
    <message>
        <source>This change would also change %1</source>
        <translation>此更改还会影响 %1</translation>
    </message>
    <message>
        <source>The change did not take hold: code in the file sets this key</source>
        <translation>更改未生效：此配置项由文件中的代码设置</translation>
    </message>
    <message>
        <source>this is not UTF-8</source>
        <translation>这不是 UTF-8</translation>
    </message>
    <message>
        <source>jitscope-js is not installed</source>
        <translation>未安装 jitscope-js</translation>
    </message>
    <message>
        <source>The script took too much memory or processor time</source>
        <translation>脚本占用的内存或处理器时间过多</translation>
    </message>
    <message>
        <source>the file ends before what began in it does</source>
        <translation>文件在其中的结构完结之前就结束了</translation>
    </message>
    <message>
        <source>%1 is not expected here</source>
        <translation>此处不应出现 %1</translation>
    </message>
    <message>
        <source>brackets lie too deep in each other</source>
        <translation>括号嵌套过深</translation>
    </message>
    <message>
        <source>a comment begins here and does not end</source>
        <translation>注释从此处开始，但没有结束</translation>
    </message>
    <message>
        <source>this sign has no meaning in JavaScript</source>
        <translation>此符号在 JavaScript 中没有意义</translation>
    </message>
    <message>
        <source>a text begins here, and its closing quote is missing</source>
        <translation>字符串从此处开始，但缺少结束引号</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>这不是数字</translation>
    </message>
    <message>
        <source>a regular expression begins here and does not end</source>
        <translation>正则表达式从此处开始，但没有结束</translation>
    </message>
    <message>
        <source>return stands outside of a function</source>
        <translation>return 位于函数之外</translation>
    </message>
    <message>
        <source>Expected the name of a variable</source>
        <translation>此处应为变量名</translation>
    </message>
    <message>
        <source>Expected = after the name; a name has letters, figures and _ only</source>
        <translation>名称之后应为 =；名称只能包含字母、数字和 _</translation>
    </message>
    <message>
        <source>The quote is never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>Text after the closing quote</source>
        <translation>结束引号之后还有文本</translation>
    </message>
    <message>
        <source>A name has letters, figures and _ only</source>
        <translation>名称只能包含字母、数字和 _</translation>
    </message>
    <message>
        <source>Such a file holds text only</source>
        <translation>此类文件只能存放文本</translation>
    </message>
    <message>
        <source>This is no name of an option</source>
        <translation>这不是有效的选项名称</translation>
    </message>
    <message>
        <source>Lua does not start</source>
        <translation>Lua 无法启动</translation>
    </message>
    <message>
        <source>this sign has no meaning in Lua</source>
        <translation>此符号在 Lua 中没有意义</translation>
    </message>
    <message>
        <source>This kind of file is not known</source>
        <translation>未知的文件类型</translation>
    </message>
    <message>
        <source>No key was named</source>
        <translation>未指定配置项</translation>
    </message>
    <message>
        <source>The change did not take hold</source>
        <translation>更改未生效</translation>
    </message>
    <message>
        <source>The file is larger than 4 MB</source>
        <translation>文件大于 4 MB</translation>
    </message>
    <message>
        <source>This key is not in the file</source>
        <translation>文件中没有此配置项</translation>
    </message>
    <message>
        <source>This name can only be changed in the text</source>
        <translation>此名称只能在文本中更改</translation>
    </message>
    <message>
        <source>This key is a function: change it in the text</source>
        <translation>此配置项是函数：请在文本中更改</translation>
    </message>
    <message>
        <source>There is a value here that has no keys in it</source>
        <translation>此处是一个不含配置项的值</translation>
    </message>
    <message>
        <source>Code sets this key: change it in the text</source>
        <translation>此配置项由代码设置：请在文本中更改</translation>
    </message>
    <message>
        <source>The name of the section is not closed with ]</source>
        <translation>节名称缺少结尾的 ]</translation>
    </message>
    <message>
        <source>A setting has a section and a name</source>
        <translation>设置须有节和名称</translation>
    </message>
    <message>
        <source>This setting is a list over several lines: change it in the text</source>
        <translation>此设置是跨多行的列表：请在文本中更改</translation>
    </message>
</context>
<context>
    <name>ConfigEffective</name>
    <message>
        <source>unless %1 is set in its environment</source>
        <translation>除非其环境中设置了 %1</translation>
    </message>
    <message>
        <source>the site does not serve it</source>
        <translation>站点未提供</translation>
    </message>
    <message>
        <source>as the site serves it</source>
        <translation>站点实际提供的值</translation>
    </message>
</context>
<context>
    <name>ConfigFiles</name>
    <message>
        <source>No way to %1. Add ssh = to its server in the fleet file.</source>
        <translation>无法到达 %1。请在集群文件中为其服务器添加 ssh =。</translation>
    </message>
    <message>
        <source>Cannot read %1: sudo asks for a password, or the account may not.</source>
        <translation>无法读取 %1：sudo 要求密码，或该账户没有权限。</translation>
    </message>
    <message>
        <source>Cannot read %1: its host cannot be reached.</source>
        <translation>无法读取 %1：无法连接其主机。</translation>
    </message>
    <message>
        <source>Cannot read %1: its host did not answer in time.</source>
        <translation>无法读取 %1：其主机未及时应答。</translation>
    </message>
    <message>
        <source>Cannot read %1: the key of its host has changed. The doctor says more.</source>
        <translation>无法读取 %1：其主机密钥已改变。详见连接诊断。</translation>
    </message>
    <message>
        <source>Cannot read %1: its host sent something else. A login script may print in its place.</source>
        <translation>无法读取 %1：其主机返回了其他内容，可能是登录脚本的输出。</translation>
    </message>
    <message>
        <source>Cannot read %1.</source>
        <translation>无法读取 %1。</translation>
    </message>
    <message>
        <source>No configuration file was found there.</source>
        <translation>在那里未找到配置文件。</translation>
    </message>
    <message>
        <source>changed, not applied</source>
        <translation>已更改，未应用</translation>
    </message>
    <message>
        <source>has warnings</source>
        <translation>有警告</translation>
    </message>
    <message>
        <source>has errors</source>
        <translation>有错误</translation>
    </message>
</context>
<context>
    <name>ConfigFinding</name>
    <message>
        <source>This line is passed over: it is no setting of a section</source>
        <translation>此行会被忽略：它不是任何节中的设置</translation>
    </message>
    <message>
        <source>%1 does not count: something further down takes its place</source>
        <translation>%1 不起作用：被后面的内容取代</translation>
    </message>
    <message>
        <source>%1 does not count: line %2 sets it again</source>
        <translation>%1 不起作用：第 %2 行再次设置了它</translation>
    </message>
    <message>
        <source>%1 takes an object in braces</source>
        <translation>%1 应为花括号中的对象</translation>
    </message>
    <message>
        <source>%1 is not known. Did you mean %2?</source>
        <translation>未知的 %1。是否应为 %2？</translation>
    </message>
    <message>
        <source>%1 is not known here. There is %2</source>
        <translation>%1 在此处未知。已知的是 %2</translation>
    </message>
    <message>
        <source>%1 is no variable of the images that Jitscope knows</source>
        <translation>%1 不是 Jitscope 所知映像中的变量</translation>
    </message>
    <message>
        <source>%1 is not known, so its component passes over it</source>
        <translation>%1 未知，因此会被其组件忽略</translation>
    </message>
    <message>
        <source>%1 is not read any more</source>
        <translation>%1 已不再被读取</translation>
    </message>
    <message>
        <source>%1 is an old name: it is %2 now</source>
        <translation>%1 是旧名称：现名为 %2</translation>
    </message>
    <message>
        <source>%1 asks for %2, which is not in this file: without a variable of that name in its environment the component does not start</source>
        <translation>%1 要求 %2，而它不在此文件中：若环境中没有同名变量，组件将无法启动</translation>
    </message>
    <message>
        <source>%1 is a secret, and everybody on the host can read this file (mode %2)</source>
        <translation>%1 是密钥，而主机上的所有人都能读取此文件（权限 %2）</translation>
    </message>
    <message>
        <source>%1 is not there, and the component does not start without it</source>
        <translation>%1 不存在，没有它组件无法启动</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing is taken in here</source>
        <translation>%1 不存在，因此此处不会引入任何内容</translation>
    </message>
    <message>
        <source>Port %1 is taken: %2 has it</source>
        <translation>端口 %1 已被 %2 占用</translation>
    </message>
    <message>
        <source>%3 is %1 by default, and that port is taken: %2 has it</source>
        <translation>%3 的默认值为 %1，而该端口已被 %2 占用</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 is %2: at least %3 is allowed</source>
        <translation>%1 为 %2：最小允许 %3</translation>
    </message>
    <message>
        <source>%1 is %2: at most %3 is allowed</source>
        <translation>%1 为 %2：最大允许 %3</translation>
    </message>
    <message>
        <source>%1 takes one value, no list and no object</source>
        <translation>%1 应为单个值，不能是列表或对象</translation>
    </message>
    <message>
        <source>%1 is a switch: 1 or 0, not “%2”</source>
        <translation>%1 是开关：应为 1 或 0，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 is a switch: true or false, not “%2”</source>
        <translation>%1 是开关：应为 true 或 false，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes a whole number, not “%2”</source>
        <translation>%1 应为整数，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes a number, not “%2”</source>
        <translation>%1 应为数字，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes the number of a port, not “%2”</source>
        <translation>%1 应为端口号，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 is %2: there is no such port</source>
        <translation>%1 为 %2：没有这样的端口</translation>
    </message>
    <message>
        <source>%1 takes a time such as 10 seconds; “%2” is no unit</source>
        <translation>%1 应为时间，例如 10 seconds；“%2”不是单位</translation>
    </message>
    <message>
        <source>%1 takes a time such as 10 seconds, not “%2”</source>
        <translation>%1 应为时间，例如 10 seconds，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 is %2 milliseconds without a unit</source>
        <translation>%1 未写单位，按 %2 毫秒计</translation>
    </message>
    <message>
        <source>%1 takes a size such as 10M, not “%2”</source>
        <translation>%1 应为大小，例如 10M，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes the name or address of a host, not “%2”</source>
        <translation>%1 应为主机的名称或地址，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes an address with its https://, not “%2”</source>
        <translation>%1 应为带 https:// 的地址，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 takes name@domain, not “%2”</source>
        <translation>%1 应为 name@domain 形式，而不是“%2”</translation>
    </message>
    <message>
        <source>%1 is “%2”. It takes %3</source>
        <translation>%1 为“%2”。可用的值：%3</translation>
    </message>
    <message>
        <source>%1 takes a list in square brackets</source>
        <translation>%1 应为方括号中的列表</translation>
    </message>
    <message>
        <source>%1 is missing, and the component does not start without it</source>
        <translation>缺少 %1，没有它组件无法启动</translation>
    </message>
    <message>
        <source>The site serves another %1. %2 differs; a proxy or container may serve another file or a cached one</source>
        <translation>站点提供的 %1 与此不同：%2 不一致；可能是代理或容器提供了另一个文件或缓存</translation>
    </message>
    <message>
        <source>The site serves another %1. %2 keys differ; a proxy or container may serve another file or a cached one</source>
        <translation>站点提供的 %1 与此不同：%2 个配置项不一致；可能是代理或容器提供了另一个文件或缓存</translation>
    </message>
</context>
<context>
    <name>ConfigFix</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>ConfigForm</name>
    <message>
        <source>not set here</source>
        <translation>此处未设置</translation>
    </message>
    <message>
        <source>never shown, copied or logged</source>
        <translation>从不显示、复制或写入日志</translation>
    </message>
    <message>
        <source>of no use any more</source>
        <translation>已无用处</translation>
    </message>
    <message>
        <source>old name of %1</source>
        <translation>%1 的旧名称</translation>
    </message>
    <message>
        <source>not in the catalogue</source>
        <translation>未收录</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>无默认值</translation>
    </message>
    <message>
        <source>default %1</source>
        <translation>默认值 %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Its value is made where it runs; change it in the text.</source>
        <translation>其值在运行时生成；请在文本中更改。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>开</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s)</source>
        <translation>
            <numerusform>%n 个配置项</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>in effect: %1 (%2)</source>
        <translation>实际生效：%1（%2）</translation>
    </message>
</context>
<context>
    <name>ConfigKey</name>
    <message>
        <source>No statistics are sent to third parties.</source>
        <translation>不向第三方发送任何统计数据。</translation>
    </message>
    <message>
        <source>Address of a Matomo server.</source>
        <translation>Matomo 服务器的地址。</translation>
    </message>
    <message>
        <source>Send details of connections to an rtcstats server.</source>
        <translation>将连接详情发送到 rtcstats 服务器。</translation>
    </message>
    <message>
        <source>Address of that server.</source>
        <translation>该服务器的地址。</translation>
    </message>
    <message>
        <source>Highest rate of sound; it switches echo cancellation off.</source>
        <translation>音频的最高码率；会停用回声消除。</translation>
    </message>
    <message>
        <source>Stereo, for music; it switches echo cancellation off.</source>
        <translation>立体声，用于音乐；会停用回声消除。</translation>
    </message>
    <message>
        <source>Address of XMPP over HTTP; may be relative to the page.</source>
        <translation>XMPP over HTTP 的地址；可以是相对于页面的地址。</translation>
    </message>
    <message>
        <source>No button for breakout rooms.</source>
        <translation>不显示分组讨论室的按钮。</translation>
    </message>
    <message>
        <source>A data channel to the bridge instead of a WebSocket.</source>
        <translation>到视频桥使用数据通道，而非 WebSocket。</translation>
    </message>
    <message>
        <source>How many videos of others a client receives; -1 is all. The main lever on what bridges send.</source>
        <translation>客户端接收他人视频的路数；-1 为全部。这是影响视频桥发送量的最主要手段。</translation>
    </message>
    <message>
        <source>Address of Jicofo's page that opens a meeting, instead of XMPP.</source>
        <translation>Jicofo 用于打开会议的页面地址，代替 XMPP。</translation>
    </message>
    <message>
        <source>Height of the camera's picture that is wanted.</source>
        <translation>期望的摄像头画面高度。</translation>
    </message>
    <message>
        <source>Highest height of the camera's picture.</source>
        <translation>摄像头画面的最大高度。</translation>
    </message>
    <message>
        <source>Lowest height of the camera's picture.</source>
        <translation>摄像头画面的最小高度。</translation>
    </message>
    <message>
        <source>Language of the pages where the browser's is not known, as en or zhCN.</source>
        <translation>浏览器语言未知时页面使用的语言，如 en 或 zhCN。</translation>
    </message>
    <message>
        <source>Picture in the corner of the meeting.</source>
        <translation>会议角落中的图片。</translation>
    </message>
    <message>
        <source>Name of the environment, such as prod.</source>
        <translation>环境的名称，如 prod。</translation>
    </message>
    <message>
        <source>Region of this shard.</source>
        <translation>该分片的区域。</translation>
    </message>
    <message>
        <source>Name of this shard, for statistics; the console reads it too.</source>
        <translation>该分片的名称，用于统计；控制台也会读取。</translation>
    </message>
    <message>
        <source>Region of the person, where the proxy fills it in.</source>
        <translation>参会者的区域（由代理填入时）。</translation>
    </message>
    <message>
        <source>Most pictures a second of a shared screen: more are smoother, and heavier.</source>
        <translation>共享屏幕每秒最多帧数：越多越流畅，负载也越大。</translation>
    </message>
    <message>
        <source>Fewest pictures a second of a shared screen.</source>
        <translation>共享屏幕每秒最少帧数。</translation>
    </message>
    <message>
        <source>Telephone numbers of the site.</source>
        <translation>站点的电话号码。</translation>
    </message>
    <message>
        <source>No sound levels are measured: less work for clients.</source>
        <translation>不测量音量：减轻客户端的工作量。</translation>
    </message>
    <message>
        <source>Phones are not asked to open the app.</source>
        <translation>不提示手机用户打开应用。</translation>
    </message>
    <message>
        <source>Browsers on phones and, for the desktop app, on computers.</source>
        <translation>手机浏览器；涉及桌面应用时，还有电脑浏览器。</translation>
    </message>
    <message>
        <source>Moderators are not marked.</source>
        <translation>不标出主持人。</translation>
    </message>
    <message>
        <source>No polls.</source>
        <translation>不提供投票。</translation>
    </message>
    <message>
        <source>Name and address cannot be changed in the settings.</source>
        <translation>不能在设置中更改姓名和邮箱地址。</translation>
    </message>
    <message>
        <source>No reactions.</source>
        <translation>不提供表情回应。</translation>
    </message>
    <message>
        <source>Nobody can mute others.</source>
        <translation>任何人都不能将他人静音。</translation>
    </message>
    <message>
        <source>Send one quality only. True breaks the choice of layers: leave it false.</source>
        <translation>只发送一种质量。设为 true 会使层的选择失效：请保持 false。</translation>
    </message>
    <message>
        <source>No other server is asked for anything, such as avatars.</source>
        <translation>不向其他服务器请求任何内容，例如头像。</translation>
    </message>
    <message>
        <source>Notices that are not shown.</source>
        <translation>不显示的通知。</translation>
    </message>
    <message>
        <source>Sounds that are not played, such as PARTICIPANT_JOINED_SOUND.</source>
        <translation>不播放的声音，如 PARTICIPANT_JOINED_SOUND。</translation>
    </message>
    <message>
        <source>Where colours, logo and background are read from.</source>
        <translation>读取颜色、徽标和背景的地址。</translation>
    </message>
    <message>
        <source>Measure the way between participants.</source>
        <translation>测量参会者之间的路径。</translation>
    </message>
    <message>
        <source>A page is shown after a meeting.</source>
        <translation>会议结束后显示一个页面。</translation>
    </message>
    <message>
        <source>Clients load the page anew when the bridge they were on is gone.</source>
        <translation>客户端所在的视频桥消失时，重新加载页面。</translation>
    </message>
    <message>
        <source>Warn of room names that others could guess.</source>
        <translation>会议室名称容易被他人猜到时发出警告。</translation>
    </message>
    <message>
        <source>Tell people whose microphone gives no sound.</source>
        <translation>麦克风没有声音时提醒参会者。</translation>
    </message>
    <message>
        <source>Tell people whose microphone gives noise.</source>
        <translation>麦克风有噪声时提醒参会者。</translation>
    </message>
    <message>
        <source>Sound is sent twice, for networks that lose packets.</source>
        <translation>音频发送两遍，用于会丢包的网络。</translation>
    </message>
    <message>
        <source>Account of Jicofo, where it is not the usual one.</source>
        <translation>Jicofo 的账户（不是通常的账户时）。</translation>
    </message>
    <message>
        <source>Offer pictures of Giphy.</source>
        <translation>提供 Giphy 的图片。</translation>
    </message>
    <message>
        <source>Domain of the recorder's account. It must be that of Jibri, or the recorder is seen as a participant.</source>
        <translation>录制器账户的域。必须与 Jibri 的一致，否则录制器会被视为参会者。</translation>
    </message>
    <message>
        <source>Domain of guests where only people with an account open rooms.</source>
        <translation>访客的域，用于只有持账户者才能打开会议室的情况。</translation>
    </message>
    <message>
        <source>Domain of people with an account.</source>
        <translation>持账户者的域。</translation>
    </message>
    <message>
        <source>XMPP domain of the site. A wrong value breaks every join.</source>
        <translation>站点的 XMPP 域。值有误则任何人都无法加入。</translation>
    </message>
    <message>
        <source>Address of Jicofo. Unset: focus. and the domain.</source>
        <translation>Jicofo 的地址。未设置时：focus. 加域名。</translation>
    </message>
    <message>
        <source>Where meetings are, as Prosody names it. A wrong value breaks every join.</source>
        <translation>会议所在的地址，与 Prosody 中的名称一致。值有误则任何人都无法加入。</translation>
    </message>
    <message>
        <source>Offer live streaming by Jibri.</source>
        <translation>提供由 Jibri 进行的直播。</translation>
    </message>
    <message>
        <source>Knock by itself where a lobby is on.</source>
        <translation>启用大厅时自动请求进入。</translation>
    </message>
    <message>
        <source>People in the lobby can write to moderators.</source>
        <translation>大厅中的人可以给主持人发消息。</translation>
    </message>
    <message>
        <source>No recording in the browser.</source>
        <translation>不提供浏览器内录制。</translation>
    </message>
    <message>
        <source>Web clients only; the mobile apps do not look at it.</source>
        <translation>仅限网页客户端；移动应用不读取此项。</translation>
    </message>
    <message>
        <source>Everybody is told of a recording in a browser.</source>
        <translation>有人在浏览器中录制时通知所有人。</translation>
    </message>
    <message>
        <source>With more people than this, tiles are received in lower quality; -1: never.</source>
        <translation>超过此人数时，宫格以较低质量接收；-1：从不。</translation>
    </message>
    <message>
        <source>A line that everybody sees above the meeting.</source>
        <translation>所有人在会议上方看到的一行文字。</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change.</source>
        <translation>更改后加载页面的网页客户端。</translation>
    </message>
    <message>
        <source>Notices that are shown; unset: all; empty: none.</source>
        <translation>显示的通知；未设置：全部；空：无。</translation>
    </message>
    <message>
        <source>Seconds until two people talk directly again after the third has left.</source>
        <translation>第三人离开后，两人恢复直接通话前的秒数。</translation>
    </message>
    <message>
        <source>Codecs of direct calls in the order in which they are tried.</source>
        <translation>直接通话的编解码器，按尝试顺序排列。</translation>
    </message>
    <message>
        <source>Two people talk to each other without the bridge. Such calls are in no statistics of bridges.</source>
        <translation>两人通话时不经过视频桥。此类通话不计入视频桥的统计。</translation>
    </message>
    <message>
        <source>relay sends direct calls through TURN.</source>
        <translation>设为 relay 时，直接通话经由 TURN。</translation>
    </message>
    <message>
        <source>STUN servers for direct calls; your own ones keep addresses from others.</source>
        <translation>直接通话的 STUN 服务器；使用自己的服务器可避免向他人透露地址。</translation>
    </message>
    <message>
        <source>How often clients measure their connections.</source>
        <translation>客户端测量连接的间隔。</translation>
    </message>
    <message>
        <source>A page before the meeting where devices are checked.</source>
        <translation>会议前检查设备的页面。</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change. People in a meeting keep what they have.</source>
        <translation>更改后加载页面的网页客户端。会议中的人保持现有设置。</translation>
    </message>
    <message>
        <source>No field for the name on that page.</source>
        <translation>该页面上不显示姓名输入框。</translation>
    </message>
    <message>
        <source>Buttons that the page does not show: no-audio, by-phone.</source>
        <translation>该页面不显示的按钮：no-audio、by-phone。</translation>
    </message>
    <message>
        <source>Names cannot be changed: they are the token's.</source>
        <translation>姓名不可更改：取自令牌。</translation>
    </message>
    <message>
        <source>Minutes that a notice names. The real limit is that of Jibri.</source>
        <translation>提示中所写的分钟数。真正的限制由 Jibri 决定。</translation>
    </message>
    <message>
        <source>Offer recording to a file by Jibri.</source>
        <translation>提供由 Jibri 录制到文件。</translation>
    </message>
    <message>
        <source>Offer to share the file.</source>
        <translation>提供共享该文件。</translation>
    </message>
    <message>
        <source>No entry that makes others moderator.</source>
        <translation>不显示将他人设为主持人的菜单项。</translation>
    </message>
    <message>
        <source>No entry that removes others.</source>
        <translation>不显示移除他人的菜单项。</translation>
    </message>
    <message>
        <source>No private messages; all, allow-moderator-chat, or disable-visitor-chat.</source>
        <translation>不提供私信；all、allow-moderator-chat 或 disable-visitor-chat。</translation>
    </message>
    <message>
        <source>Nobody joins without a name.</source>
        <translation>没有姓名则不能加入。</translation>
    </message>
    <message>
        <source>Height of the camera's picture that is asked for.</source>
        <translation>请求的摄像头画面高度。</translation>
    </message>
    <message>
        <source>Room passwords are numbers of at most so many digits; false: any text.</source>
        <translation>会议室密码为不超过此位数的数字；false：任意文本。</translation>
    </message>
    <message>
        <source>No password that leads past the lobby.</source>
        <translation>没有可绕过大厅的密码。</translation>
    </message>
    <message>
        <source>No switch for the lobby.</source>
        <translation>不显示大厅的开关。</translation>
    </message>
    <message>
        <source>Whoever joins after this many participants has the microphone muted.</source>
        <translation>达到此参会人数后，再加入者的麦克风为静音。</translation>
    </message>
    <message>
        <source>Whoever joins later. People already in the meeting stay as they are.</source>
        <translation>之后加入的人。已在会议中的人不受影响。</translation>
    </message>
    <message>
        <source>No video is sent or received: the strongest relief of load.</source>
        <translation>不发送也不接收视频：减轻负载最有效的方法。</translation>
    </message>
    <message>
        <source>Web clients that load the page after the change. The mobile apps keep this choice in their own settings, which come before this file. People in a meeting stay as they are.</source>
        <translation>更改后加载页面的网页客户端。移动应用在自身设置中保存此选择，且优先于此文件。会议中的人不受影响。</translation>
    </message>
    <message>
        <source>How many videos are received at first; channelLastN when the quality is changed.</source>
        <translation>起初接收的视频路数；更改质量后按 channelLastN。</translation>
    </message>
    <message>
        <source>No sound is played until the page is loaded again.</source>
        <translation>重新加载页面前不播放任何声音。</translation>
    </message>
    <message>
        <source>Whoever joins after this many participants has the camera off.</source>
        <translation>达到此参会人数后，再加入者的摄像头为关闭。</translation>
    </message>
    <message>
        <source>Everybody joins with the microphone muted, and can unmute. One switch for the whole site.</source>
        <translation>所有人加入时麦克风静音，可自行取消静音。整个站点共用一个开关。</translation>
    </message>
    <message>
        <source>Everybody joins with the camera off, and can switch it on.</source>
        <translation>所有人加入时摄像头关闭，可自行开启。</translation>
    </message>
    <message>
        <source>Where people log in who open a room, with a token in return.</source>
        <translation>打开会议室的人登录的地址，登录后获得令牌。</translation>
    </message>
    <message>
        <source>Buttons that are shown; unset: all.</source>
        <translation>显示的按钮；未设置：全部。</translation>
    </message>
    <message>
        <source>Subtitles start with a recording.</source>
        <translation>录制开始时同时开启字幕。</translation>
    </message>
    <message>
        <source>Offer subtitles.</source>
        <translation>提供字幕。</translation>
    </message>
    <message>
        <source>Language that is spoken, where useAppLanguage is off.</source>
        <translation>useAppLanguage 停用时，所说的语言。</translation>
    </message>
    <message>
        <source>Subtitles are in the language of each person's pages.</source>
        <translation>字幕使用各人页面的语言。</translation>
    </message>
    <message>
        <source>Allow TURN over UDP towards the bridge.</source>
        <translation>允许经 UDP 使用 TURN 连接视频桥。</translation>
    </message>
    <message>
        <source>Highest rate of this layer.</source>
        <translation>该层的最高码率。</translation>
    </message>
    <message>
        <source>Codecs in the order in which they are tried: AV1, VP9, VP8, H264.</source>
        <translation>编解码器，按尝试顺序排列：AV1、VP9、VP8、H264。</translation>
    </message>
    <message>
        <source>The same for phones.</source>
        <translation>手机的同一设置。</translation>
    </message>
    <message>
        <source>Browsers on phones and the mobile apps.</source>
        <translation>手机浏览器和移动应用。</translation>
    </message>
    <message>
        <source>Address of XMPP over WebSocket. Unset: only bosh is used.</source>
        <translation>XMPP over WebSocket 的地址。未设置：只使用 bosh。</translation>
    </message>
    <message>
        <source>No welcome page: the address without a room opens a random one.</source>
        <translation>没有欢迎页：不带会议室的地址会打开一个随机会议室。</translation>
    </message>
    <message>
        <source>Its server.</source>
        <translation>其服务器。</translation>
    </message>
    <message>
        <source>Offer a whiteboard.</source>
        <translation>提供白板。</translation>
    </message>
    <message>
        <source>How people log in.</source>
        <translation>登录方式。</translation>
    </message>
    <message>
        <source>A bridge with more stress than this gets no new participants while there are others.</source>
        <translation>视频桥的负载高于此值时，只要还有其他视频桥，就不再接收新的参会者。</translation>
    </message>
    <message>
        <source>Command line of the browser of recorders, with commas between the parts.</source>
        <translation>录制器浏览器的命令行，各部分以逗号分隔。</translation>
    </message>
    <message>
        <source>Offer the statistics page /colibri/stats of the bridge.</source>
        <translation>提供视频桥的统计页面 /colibri/stats。</translation>
    </message>
    <message>
        <source>Folder on the host that holds the configuration of all containers.</source>
        <translation>主机上存放所有容器配置的文件夹。</translation>
    </message>
    <message>
        <source>No TLS in the container: something in front of it does it.</source>
        <translation>容器内不使用 TLS：由其前端处理。</translation>
    </message>
    <message>
        <source>Only people who have logged in may open a room.</source>
        <translation>只有已登录的人才能打开会议室。</translation>
    </message>
    <message>
        <source>Everybody who opens a room</source>
        <translation>所有打开会议室的人</translation>
    </message>
    <message>
        <source>Moderators may keep people muted until they allow them to speak.</source>
        <translation>主持人可让他人保持静音，直到允许其发言。</translation>
    </message>
    <message>
        <source>The web page and the apps that embed it</source>
        <translation>网页以及嵌入该网页的应用</translation>
    </message>
    <message>
        <source>Offer breakout rooms.</source>
        <translation>提供分组讨论室。</translation>
    </message>
    <message>
        <source>Moderators may end a meeting for everybody.</source>
        <translation>主持人可为所有人结束会议。</translation>
    </message>
    <message>
        <source>People without an account may join rooms that somebody has opened.</source>
        <translation>没有账户的人可以加入他人已打开的会议室。</translation>
    </message>
    <message>
        <source>Tell browsers never to come without TLS again.</source>
        <translation>要求浏览器今后始终使用 TLS 访问。</translation>
    </message>
    <message>
        <source>Send people who come without TLS to the page with TLS.</source>
        <translation>将不使用 TLS 的访问者转到使用 TLS 的页面。</translation>
    </message>
    <message>
        <source>Get the certificate of the web page from Let's Encrypt.</source>
        <translation>从 Let's Encrypt 获取网页的证书。</translation>
    </message>
    <message>
        <source>Offer live streaming, which needs a Jibri.</source>
        <translation>提供直播，需要 Jibri。</translation>
    </message>
    <message>
        <source>Offer the lobby, where people wait until a moderator lets them in.</source>
        <translation>提供大厅，参会者在其中等待主持人放行。</translation>
    </message>
    <message>
        <source>Let conferences share several bridges.</source>
        <translation>允许一个会议分布在多台视频桥上。</translation>
    </message>
    <message>
        <source>Two people alone are connected without a bridge.</source>
        <translation>只有两人时不经视频桥直接连接。</translation>
    </message>
    <message>
        <source>Show people their camera and microphone before they join.</source>
        <translation>加入前让参会者查看自己的摄像头和麦克风。</translation>
    </message>
    <message>
        <source>Offer recording, which needs a Jibri.</source>
        <translation>提供录制，需要 Jibri。</translation>
    </message>
    <message>
        <source>People must give a name.</source>
        <translation>必须填写姓名。</translation>
    </message>
    <message>
        <source>Offer subtitles, which need a transcriber.</source>
        <translation>提供字幕，需要转写器。</translation>
    </message>
    <message>
        <source>Send people beyond the limit to visitor nodes.</source>
        <translation>将超出上限的人转到访客节点。</translation>
    </message>
    <message>
        <source>Show the start page.</source>
        <translation>显示欢迎页。</translation>
    </message>
    <message>
        <source>Address of the server of shared documents, as the containers see it.</source>
        <translation>共享文档服务器的地址，从容器中访问的地址。</translation>
    </message>
    <message>
        <source>Port of the web page with TLS on the host.</source>
        <translation>主机上使用 TLS 的网页端口。</translation>
    </message>
    <message>
        <source>Port of the web page without TLS on the host.</source>
        <translation>主机上不使用 TLS 的网页端口。</translation>
    </message>
    <message>
        <source>The browser of recorders accepts any certificate.</source>
        <translation>录制器的浏览器接受任何证书。</translation>
    </message>
    <message>
        <source>Name of the room that recorders report to.</source>
        <translation>录制器报到的房间名称。</translation>
    </message>
    <message>
        <source>Offer metrics of the recorders.</source>
        <translation>提供录制器的指标。</translation>
    </message>
    <message>
        <source>Program that is run after each recording.</source>
        <translation>每次录制后运行的程序。</translation>
    </message>
    <message>
        <source>Port of the health page of a recorder, inside its container.</source>
        <translation>录制器健康检查页面的端口（容器内）。</translation>
    </message>
    <message>
        <source>Name of the recorder in the brewery. Without it there is a new one after every restart.</source>
        <translation>录制器在 brewery 中的名称。不设置则每次重启后都会换新名称。</translation>
    </message>
    <message>
        <source>How long a recorder may take to start.</source>
        <translation>录制器启动的最长时间。</translation>
    </message>
    <message>
        <source>Password that recorders join meetings with.</source>
        <translation>录制器加入会议所用的密码。</translation>
    </message>
    <message>
        <source>Account that recorders join meetings with.</source>
        <translation>录制器加入会议所用的账户。</translation>
    </message>
    <message>
        <source>Folder of the recordings in the container.</source>
        <translation>容器中存放录制文件的文件夹。</translation>
    </message>
    <message>
        <source>Size of the recorded picture.</source>
        <translation>录制画面的尺寸。</translation>
    </message>
    <message>
        <source>A recorder ends after one session.</source>
        <translation>录制器在一次会话后退出。</translation>
    </message>
    <message>
        <source>Longest time of one recording. 0 is without limit.</source>
        <translation>单次录制的最长时间。0 表示不限。</translation>
    </message>
    <message>
        <source>Addresses that are told about each start and stop, with commas between them.</source>
        <translation>每次开始和停止时通知的地址，以逗号分隔。</translation>
    </message>
    <message>
        <source>Password that recorders join the brewery with.</source>
        <translation>录制器加入 brewery 所用的密码。</translation>
    </message>
    <message>
        <source>Account that recorders join the brewery with.</source>
        <translation>录制器加入 brewery 所用的账户。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of Jicofo.</source>
        <translation>Jicofo 的 XMPP 账户的密码。</translation>
    </message>
    <message>
        <source>Offer the health page of Jicofo.</source>
        <translation>提供 Jicofo 的健康检查页面。</translation>
    </message>
    <message>
        <source>Let the port of Jicofo be reached from outside of its container. Without it the published port answers nothing.</source>
        <translation>允许从容器外访问 Jicofo 的端口。否则发布的端口不会有任何应答。</translation>
    </message>
    <message>
        <source>Most memory of Jicofo, as Java writes it.</source>
        <translation>Jicofo 的最大内存，按 Java 的写法。</translation>
    </message>
    <message>
        <source>Name of the room that SIP gateways report to.</source>
        <translation>SIP 网关报到的房间名称。</translation>
    </message>
    <message>
        <source>Password of the SIP account.</source>
        <translation>SIP 账户的密码。</translation>
    </message>
    <message>
        <source>SIP server.</source>
        <translation>SIP 服务器。</translation>
    </message>
    <message>
        <source>Address of the SIP account.</source>
        <translation>SIP 账户的地址。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the transcribers.</source>
        <translation>转写器的 XMPP 账户的密码。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the SIP gateways.</source>
        <translation>SIP 网关的 XMPP 账户的密码。</translation>
    </message>
    <message>
        <source>Version of all images.</source>
        <translation>所有镜像的版本。</translation>
    </message>
    <message>
        <source>Addresses that participants reach the bridge by, with commas between them. Needed behind NAT.</source>
        <translation>参会者连接视频桥所用的地址，以逗号分隔。位于 NAT 之后时必需。</translation>
    </message>
    <message>
        <source>Password of the XMPP account of the bridges.</source>
        <translation>视频桥的 XMPP 账户的密码。</translation>
    </message>
    <message>
        <source>XMPP account of the bridges.</source>
        <translation>视频桥的 XMPP 账户。</translation>
    </message>
    <message>
        <source>Name of the room that bridges report to.</source>
        <translation>视频桥报到的房间名称。</translation>
    </message>
    <message>
        <source>Port of health, metrics and control of the bridge on loopback of the host.</source>
        <translation>视频桥的健康检查、指标和控制端口，位于主机的回环地址上。</translation>
    </message>
    <message>
        <source>Do not ask STUN servers for the public address.</source>
        <translation>不向 STUN 服务器查询公网地址。</translation>
    </message>
    <message>
        <source>Port of all media, by UDP.</source>
        <translation>所有媒体数据的端口（UDP）。</translation>
    </message>
    <message>
        <source>STUN servers that tell the bridge its public address, with commas between them.</source>
        <translation>告知视频桥其公网地址的 STUN 服务器，以逗号分隔。</translation>
    </message>
    <message>
        <source>Audiences whose tokens are accepted, with commas between them.</source>
        <translation>接受哪些受众（audience）的令牌，以逗号分隔。</translation>
    </message>
    <message>
        <source>Issuers whose tokens are accepted, with commas between them.</source>
        <translation>接受哪些颁发者的令牌，以逗号分隔。</translation>
    </message>
    <message>
        <source>Name of the application whose tokens are accepted.</source>
        <translation>其令牌会被接受的应用的名称。</translation>
    </message>
    <message>
        <source>Secret that tokens are signed with.</source>
        <translation>用于签名令牌的密钥。</translation>
    </message>
    <message>
        <source>Password for the LDAP server.</source>
        <translation>LDAP 服务器的密码。</translation>
    </message>
    <message>
        <source>Address of the LDAP server.</source>
        <translation>LDAP 服务器的地址。</translation>
    </message>
    <message>
        <source>Domain that the certificate is for.</source>
        <translation>证书所对应的域名。</translation>
    </message>
    <message>
        <source>Where Let's Encrypt sends its notices.</source>
        <translation>Let's Encrypt 通知的收件地址。</translation>
    </message>
    <message>
        <source>Get certificates for tests only, which browsers do not accept.</source>
        <translation>只获取测试用证书，浏览器不接受这种证书。</translation>
    </message>
    <message>
        <source>How much Prosody writes to its log.</source>
        <translation>Prosody 写入日志的详细程度。</translation>
    </message>
    <message>
        <source>Most participants of one conference on one bridge.</source>
        <translation>单个会议在一台视频桥上的参会者上限。</translation>
    </message>
    <message>
        <source>Most people in one room. Others are turned away.</source>
        <translation>一个会议室的人数上限，超出者会被拒绝进入。</translation>
    </message>
    <message>
        <source>Offer metrics of Prosody.</source>
        <translation>提供 Prosody 的指标。</translation>
    </message>
    <message>
        <source>Slow down clients that connect too often.</source>
        <translation>对连接过于频繁的客户端限速。</translation>
    </message>
    <message>
        <source>Network that may read the metrics of Prosody.</source>
        <translation>可以读取 Prosody 指标的网络。</translation>
    </message>
    <message>
        <source>Address that people open. Everything else is made from it.</source>
        <translation>人们打开的地址，其他一切都由它推导而来。</translation>
    </message>
    <message>
        <source>Height of the camera picture that is sent.</source>
        <translation>发送的摄像头画面的高度。</translation>
    </message>
    <message>
        <source>When Docker starts a container again.</source>
        <translation>Docker 何时重新启动容器。</translation>
    </message>
    <message>
        <source>Allow the bridge to be shut down by HTTP.</source>
        <translation>允许通过 HTTP 关闭视频桥。</translation>
    </message>
    <message>
        <source>From this participant on people join with the microphone off.</source>
        <translation>从第几位参会者起，加入时麦克风关闭。</translation>
    </message>
    <message>
        <source>People join with sound only.</source>
        <translation>加入时只有声音。</translation>
    </message>
    <message>
        <source>From this participant on people join with the camera off.</source>
        <translation>从第几位参会者起，加入时摄像头关闭。</translation>
    </message>
    <message>
        <source>Everybody joins with the microphone off.</source>
        <translation>所有人加入时麦克风关闭。</translation>
    </message>
    <message>
        <source>Everybody joins with the camera off.</source>
        <translation>所有人加入时摄像头关闭。</translation>
    </message>
    <message>
        <source>TURN server with TLS.</source>
        <translation>使用 TLS 的 TURN 服务器。</translation>
    </message>
    <message>
        <source>Secret that is shared with the TURN server.</source>
        <translation>与 TURN 服务器共享的密钥。</translation>
    </message>
    <message>
        <source>TURN server, which helps people behind strict firewalls.</source>
        <translation>TURN 服务器，帮助处于严格防火墙之后的人接入。</translation>
    </message>
    <message>
        <source>Password for the TURN server.</source>
        <translation>TURN 服务器的密码。</translation>
    </message>
    <message>
        <source>Time zone of the containers.</source>
        <translation>容器的时区。</translation>
    </message>
    <message>
        <source>Most memory of the bridge, as Java writes it.</source>
        <translation>视频桥的内存上限，按 Java 的写法。</translation>
    </message>
    <message>
        <source>Participants in the main room, beyond which people become visitors.</source>
        <translation>主会议室的参会者人数，超出后再加入的人成为访客。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of accounts.</source>
        <translation>账户的内部 XMPP 域。</translation>
    </message>
    <message>
        <source>Internal XMPP domain.</source>
        <translation>内部 XMPP 域。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of guests.</source>
        <translation>访客（guest）的内部 XMPP 域。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of recorders and transcribers, whose members people do not see.</source>
        <translation>录制器和转写器的内部 XMPP 域，参会者看不到其成员。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of breweries.</source>
        <translation>brewery 的内部 XMPP 域。</translation>
    </message>
    <message>
        <source>More modules of Prosody, with commas between them.</source>
        <translation>额外的 Prosody 模块，以逗号分隔。</translation>
    </message>
    <message>
        <source>Internal XMPP domain of rooms.</source>
        <translation>会议室的内部 XMPP 域。</translation>
    </message>
    <message>
        <source>More modules of Prosody for rooms, with commas between them.</source>
        <translation>用于会议室的额外 Prosody 模块，以逗号分隔。</translation>
    </message>
    <message>
        <source>XMPP servers of the bridges and recorders, with commas between them.</source>
        <translation>视频桥和录制器所用的 XMPP 服务器，以逗号分隔。</translation>
    </message>
    <message>
        <source>Name of the site on its pages.</source>
        <translation>站点在其页面上显示的名称。</translation>
    </message>
    <message>
        <source>Colour behind the meeting.</source>
        <translation>会议的背景颜色。</translation>
    </message>
    <message>
        <source>Picture of the site's logo.</source>
        <translation>站点徽标的图片。</translation>
    </message>
    <message>
        <source>Picture of the logo on the welcome page.</source>
        <translation>欢迎页上徽标的图片。</translation>
    </message>
    <message>
        <source>Nobody is told who joins and leaves.</source>
        <translation>不通知任何人谁加入或离开。</translation>
    </message>
    <message>
        <source>Show the foot of the welcome page.</source>
        <translation>显示欢迎页的页脚。</translation>
    </message>
    <message>
        <source>Show the text of the welcome page.</source>
        <translation>显示欢迎页的文字内容。</translation>
    </message>
    <message>
        <source>The welcome page suggests names of rooms.</source>
        <translation>欢迎页会推荐会议室名称。</translation>
    </message>
    <message>
        <source>No button that invites others.</source>
        <translation>不显示邀请他人的按钮。</translation>
    </message>
    <message>
        <source>Where the logo leads.</source>
        <translation>徽标链接到哪里。</translation>
    </message>
    <message>
        <source>Take the language from the browser.</source>
        <translation>采用浏览器的语言。</translation>
    </message>
    <message>
        <source>Ask people on phones to open the app.</source>
        <translation>请手机用户打开应用。</translation>
    </message>
    <message>
        <source>Name of the mobile app where it is promoted.</source>
        <translation>推广移动应用时显示的应用名称。</translation>
    </message>
    <message>
        <source>Browsers that are recommended.</source>
        <translation>推荐使用的浏览器。</translation>
    </message>
    <message>
        <source>Name of who offers the site.</source>
        <translation>站点提供者的名称。</translation>
    </message>
    <message>
        <source>List recent meetings on the welcome page.</source>
        <translation>在欢迎页列出最近的会议。</translation>
    </message>
    <message>
        <source>Parts of the settings that are shown.</source>
        <translation>显示设置中的哪些部分。</translation>
    </message>
    <message>
        <source>Show a second logo.</source>
        <translation>显示第二个徽标。</translation>
    </message>
    <message>
        <source>Show the logo in the meeting.</source>
        <translation>在会议中显示徽标。</translation>
    </message>
    <message>
        <source>Show whose software it is.</source>
        <translation>显示软件出自何方。</translation>
    </message>
    <message>
        <source>A page about Jitsi after a meeting.</source>
        <translation>会议结束后显示介绍 Jitsi 的页面。</translation>
    </message>
    <message>
        <source>Where errors send people for help.</source>
        <translation>出错时引导人们求助的地址。</translation>
    </message>
    <message>
        <source>Most columns of the tiles.</source>
        <translation>平铺视图的最大列数。</translation>
    </message>
    <message>
        <source>Browsers that are told not to be supported.</source>
        <translation>提示为不受支持的浏览器。</translation>
    </message>
    <message>
        <source>Small pictures at the side, not below.</source>
        <translation>小画面排在侧边，而不是下方。</translation>
    </message>
    <message>
        <source>How a picture is fitted into the window.</source>
        <translation>画面如何适应窗口。</translation>
    </message>
    <message>
        <source>Address that the health page listens on. With 127.0.0.1 only this host itself reaches it.</source>
        <translation>健康检查页面的监听地址。设为 127.0.0.1 时只有该主机自身能访问。</translation>
    </message>
    <message>
        <source>Port of the health page and of start and stop by HTTP.</source>
        <translation>健康检查页面以及通过 HTTP 启动和停止的端口。</translation>
    </message>
    <message>
        <source>Address that the internal control listens on. The service scripts call it on loopback.</source>
        <translation>内部控制的监听地址。服务脚本通过回环地址调用它。</translation>
    </message>
    <message>
        <source>Port of graceful shutdown and of reloading, which the service scripts call.</source>
        <translation>平滑关闭和重新加载的端口，由服务脚本调用。</translation>
    </message>
    <message>
        <source>The deployments whose breweries this recorder joins. With an empty list it starts and nobody ever finds it.</source>
        <translation>该录制器加入哪些部署的 brewery。列表为空时它照常启动，但谁也找不到它。</translation>
    </message>
    <message>
        <source>Address of the meeting page, used instead of one made from the domain of the room.</source>
        <translation>会议页面的地址，用来代替由会议室的域推导出的地址。</translation>
    </message>
    <message>
        <source>Hidden XMPP domain that the browser logs in to when it joins a meeting. People do not see its members.</source>
        <translation>浏览器加入会议时登录的 XMPP 隐藏域，参会者看不到其成员。</translation>
    </message>
    <message>
        <source>Password of the account that the browser joins a meeting with.</source>
        <translation>浏览器加入会议所用账户的密码。</translation>
    </message>
    <message>
        <source>Adds random letters to the account name. Only for a server that lets in any name.</source>
        <translation>在账户名后添加随机字母。仅适用于任何名称都放行的服务器。</translation>
    </message>
    <message>
        <source>Account that the browser joins a meeting with.</source>
        <translation>浏览器加入会议所用的账户。</translation>
    </message>
    <message>
        <source>XMPP domain that this recorder logs in to, usually auth. and the main domain.</source>
        <translation>该录制器登录的 XMPP 域，通常为 auth. 加主域。</translation>
    </message>
    <message>
        <source>Password of the account that joins the brewery.</source>
        <translation>加入 brewery 的账户的密码。</translation>
    </message>
    <message>
        <source>XMPP port where the entry in the host list names none.</source>
        <translation>主机列表中的条目未写端口时使用的 XMPP 端口。</translation>
    </message>
    <message>
        <source>Account that joins the brewery.</source>
        <translation>加入 brewery 的账户。</translation>
    </message>
    <message>
        <source>Domain of the brewery room, usually internal.auth. and the main domain.</source>
        <translation>brewery 房间的域，通常为 internal.auth. 加主域。</translation>
    </message>
    <message>
        <source>Name of this recorder in the brewery. Each recorder needs one of its own, or it throws another one out.</source>
        <translation>该录制器在 brewery 中的名称。每个录制器都要有自己的名称，否则会把别的录制器挤出去。</translation>
    </message>
    <message>
        <source>Name of the brewery room. Jicofo must look into the same one. Capital letters do not count.</source>
        <translation>brewery 房间的名称。Jicofo 必须查看同一个房间。不区分大小写。</translation>
    </message>
    <message>
        <source>Name of this environment. It is the first part of the name in the status page.</source>
        <translation>该环境的名称，是状态页中名称的第一部分。</translation>
    </message>
    <message>
        <source>Must the XMPP connection be encrypted?</source>
        <translation>XMPP 连接是否必须加密？</translation>
    </message>
    <message>
        <source>Domain of the brewery for calls over SIP.</source>
        <translation>用于 SIP 呼叫的 brewery 的域。</translation>
    </message>
    <message>
        <source>Name of the brewery room for calls over SIP.</source>
        <translation>用于 SIP 呼叫的 brewery 房间的名称。</translation>
    </message>
    <message>
        <source>Beginning of the domain of a room that is cut off to find the address of the meeting, usually conference. with its dot.</source>
        <translation>为得出会议地址而从会议室的域开头去掉的部分，通常为带点的 conference.。</translation>
    </message>
    <message>
        <source>Accept any certificate of the XMPP server. The key must be there.</source>
        <translation>接受 XMPP 服务器的任何证书。此配置项必须写明。</translation>
    </message>
    <message>
        <source>Longest time of one session. It is cut to whole minutes, and less than a minute means without limit.</source>
        <translation>单次会话的最长时间。会舍去不足一分钟的部分；少于一分钟表示不限时。</translation>
    </message>
    <message>
        <source>Main domain of the deployment. Rooms whose domain does not contain it cannot be recorded.</source>
        <translation>该部署的主域。域中不包含它的会议室无法录制。</translation>
    </message>
    <message>
        <source>XMPP servers, each as host or host:port. One connection per entry.</source>
        <translation>XMPP 服务器，每项写成 host 或 host:port。每项建立一个连接。</translation>
    </message>
    <message>
        <source>The session ends when everybody was muted for this long.</source>
        <translation>所有人静音持续这么久后，会话结束。</translation>
    </message>
    <message>
        <source>The session ends when nobody was left for this long.</source>
        <translation>会议中无人持续这么久后，会话结束。</translation>
    </message>
    <message>
        <source>The session ends when there was no media connection for this long.</source>
        <translation>没有媒体连接持续这么久后，会话结束。</translation>
    </message>
    <message>
        <source>The session ends after this time without any sound or picture, although people have theirs on.</source>
        <translation>有人开着麦克风或摄像头，却在这段时间内没有收到任何声音和画面时，会话结束。</translation>
    </message>
    <message>
        <source>Command line of the browser. The list takes the place of the built-in one, it does not add to it.</source>
        <translation>浏览器的命令行参数。此列表会取代内置列表，而不是追加。</translation>
    </message>
    <message>
        <source>Device of the sound system that is recorded from.</source>
        <translation>录音所用的声音系统设备。</translation>
    </message>
    <message>
        <source>Sound system that is recorded from.</source>
        <translation>录音所用的声音系统。</translation>
    </message>
    <message>
        <source>Pictures a second. More of them need more processor time.</source>
        <translation>每秒帧数。帧数越多，占用的处理器时间越多。</translation>
    </message>
    <message>
        <source>Pictures between two key frames of a stream.</source>
        <translation>直播中两个关键帧之间的帧数。</translation>
    </message>
    <message>
        <source>Quality of the picture: 0 is lossless, 51 the worst. 17 to 28 are sensible.</source>
        <translation>画面质量：0 为无损，51 为最差。17 到 28 较为合理。</translation>
    </message>
    <message>
        <source>Packets that wait for the encoder. If it runs over, sound and picture are lost.</source>
        <translation>等待编码器处理的数据包数。溢出时会丢失声音和画面。</translation>
    </message>
    <message>
        <source>Ending of the name of the recorded file.</source>
        <translation>录制文件名的扩展名。</translation>
    </message>
    <message>
        <source>Container format of recordings.</source>
        <translation>录制的容器格式。</translation>
    </message>
    <message>
        <source>Size of the picture. It must be a mode of the virtual display as well.</source>
        <translation>画面尺寸。虚拟显示器也必须有这一模式。</translation>
    </message>
    <message>
        <source>Buffer of the rate control of a stream, usually twice the bit rate.</source>
        <translation>直播码率控制的缓冲区，通常为码率的两倍。</translation>
    </message>
    <message>
        <source>Highest bit rate of a stream.</source>
        <translation>直播的最高码率。</translation>
    </message>
    <message>
        <source>How much work the encoder puts into a recording. Slower ones make smaller files and need more processor time.</source>
        <translation>编码器为录制投入多少运算。越慢文件越小，占用的处理器时间越多。</translation>
    </message>
    <message>
        <source>How much work the encoder puts into a stream. Slower ones give a better picture and need more processor time.</source>
        <translation>编码器为直播投入多少运算。越慢画面越好，占用的处理器时间越多。</translation>
    </message>
    <message>
        <source>Name of this recorder in webhooks and statistics. The nickname in the brewery is another key.</source>
        <translation>该录制器在 webhook 和统计中的名称。brewery 中的昵称是另一个配置项。</translation>
    </message>
    <message>
        <source>Audience that is written into the signature of webhooks.</source>
        <translation>写入 webhook 签名的受众（audience）。</translation>
    </message>
    <message>
        <source>Issuer that is written into the signature of webhooks.</source>
        <translation>写入 webhook 签名的颁发者。</translation>
    </message>
    <message>
        <source>Name of the key that webhooks are signed with.</source>
        <translation>webhook 签名所用密钥的名称。</translation>
    </message>
    <message>
        <source>Key file that webhooks are signed with. All five keys of this block, or none.</source>
        <translation>webhook 签名所用的密钥文件。此块的五个配置项要么全部填写，要么全不填写。</translation>
    </message>
    <message>
        <source>How long the signature of a webhook holds. At least 10 minutes.</source>
        <translation>webhook 签名的有效时间，至少 10 分钟。</translation>
    </message>
    <message>
        <source>Program that is run after each recording with its folder as the argument. A missing file is only noted in the log.</source>
        <translation>每次录制后运行的程序，以录制文件夹为参数。文件不存在时只在日志中记一笔。</translation>
    </message>
    <message>
        <source>Folder of the recordings. The user jibri must be able to write to it, and it needs room for hours of video.</source>
        <translation>存放录制的文件夹。用户 jibri 必须可写，并要留有存放数小时视频的空间。</translation>
    </message>
    <message>
        <source>Join through the embedding interface instead of the page itself. Experimental.</source>
        <translation>通过嵌入接口而不是页面本身加入会议。实验性功能。</translation>
    </message>
    <message>
        <source>After one session this recorder reports itself expired and takes no other until something restarts it.</source>
        <translation>完成一次会话后，该录制器报告自身已失效，在被重启之前不再接受新会话。</translation>
    </message>
    <message>
        <source>Send figures to a statsd server.</source>
        <translation>向 statsd 服务器发送数值。</translation>
    </message>
    <message>
        <source>Host of the statsd server.</source>
        <translation>statsd 服务器的主机。</translation>
    </message>
    <message>
        <source>Port of the statsd server. It is no port of this host.</source>
        <translation>statsd 服务器的端口，不是该主机的端口。</translation>
    </message>
    <message>
        <source>Offer metrics on the port of the health page.</source>
        <translation>在健康检查页面的端口上提供指标。</translation>
    </message>
    <message>
        <source>Patterns of the streaming addresses that are allowed. The whole address must match one of them.</source>
        <translation>允许的直播地址的模式。整个地址必须匹配其中之一。</translation>
    </message>
    <message>
        <source>Pattern that a stream key for YouTube must match, else the request is refused at once.</source>
        <translation>YouTube 串流密钥必须匹配的模式，否则请求会立即被拒绝。</translation>
    </message>
    <message>
        <source>Addresses that are told about each start and stop.</source>
        <translation>每次启动和停止时要通知的地址。</translation>
    </message>
    <message>
        <source>How long a login holds.</source>
        <translation>登录的有效时间。</translation>
    </message>
    <message>
        <source>Remember logins of people who come back.</source>
        <translation>记住再次到来的人的登录。</translation>
    </message>
    <message>
        <source>The domain that people log in to, or the address of the login page.</source>
        <translation>人们登录的域，或登录页的地址。</translation>
    </message>
    <message>
        <source>Stress that one participant is expected to bring to a bridge that does not say it itself.</source>
        <translation>视频桥自己不报告时，预计每位参会者给它带来的负载。</translation>
    </message>
    <message>
        <source>The room that bridges report to. They must be configured with the same one.</source>
        <translation>视频桥向其报告的房间。各视频桥必须配置为同一个。</translation>
    </message>
    <message>
        <source>How long a bridge that failed is left alone.</source>
        <translation>出过故障的视频桥在多长时间内不予使用。</translation>
    </message>
    <message>
        <source>Ask bridges regularly whether they are healthy.</source>
        <translation>定期询问视频桥是否健康。</translation>
    </message>
    <message>
        <source>How often bridges are asked.</source>
        <translation>询问视频桥的间隔。</translation>
    </message>
    <message>
        <source>A bridge that did not report for this long is unhealthy.</source>
        <translation>超过这段时间没有报告的视频桥视为不健康。</translation>
    </message>
    <message>
        <source>Judge bridges by what they report by themselves instead of asking them.</source>
        <translation>根据视频桥主动报告的内容判断其状态，而不逐一询问。</translation>
    </message>
    <message>
        <source>Avoid a bridge when too many participants cannot keep their connection to it.</source>
        <translation>过多参会者无法与某台视频桥保持连接时，避开该视频桥。</translation>
    </message>
    <message>
        <source>Move participants away from a bridge that is overloaded. They are connected anew.</source>
        <translation>将参会者从过载的视频桥移走。他们会重新连接。</translation>
    </message>
    <message>
        <source>How many participants are moved at a time.</source>
        <translation>每次移走多少参会者。</translation>
    </message>
    <message>
        <source>Stress above which participants are moved away. It must be higher than the one for new participants.</source>
        <translation>负载超过此值时移走参会者。它必须高于接纳新参会者的负载上限。</translation>
    </message>
    <message>
        <source>Most participants of one conference on one bridge. -1 is without limit.</source>
        <translation>单个会议在一台视频桥上的参会者上限。-1 表示不限。</translation>
    </message>
    <message>
        <source>Those who joined within this time are counted on top of the stress of a bridge.</source>
        <translation>在这段时间内加入的人会额外计入视频桥的负载。</translation>
    </message>
    <message>
        <source>How bridges of participants are chosen where visitors have their own.</source>
        <translation>访客有专用视频桥时，如何为参会者选择视频桥。</translation>
    </message>
    <message>
        <source>Regions that are close to each other, as lists in a list.</source>
        <translation>彼此邻近的区域，写成列表的列表。</translation>
    </message>
    <message>
        <source>How bridges are chosen: one for each conference, or several by region.</source>
        <translation>如何选择视频桥：每个会议一台，或按区域使用多台。</translation>
    </message>
    <message>
        <source>How bridges of visitors are chosen.</source>
        <translation>如何为访客选择视频桥。</translation>
    </message>
    <message>
        <source>Which connection reaches the bridges.</source>
        <translation>通过哪个连接与视频桥通信。</translation>
    </message>
    <message>
        <source>Send sound redundantly, which helps on lossy lines.</source>
        <translation>以冗余方式发送声音，有助于应对丢包线路。</translation>
    </message>
    <message>
        <source>Allow AV1.</source>
        <translation>允许 AV1。</translation>
    </message>
    <message>
        <source>Allow H.264.</source>
        <translation>允许 H.264。</translation>
    </message>
    <message>
        <source>Allow VP8.</source>
        <translation>允许 VP8。</translation>
    </message>
    <message>
        <source>Allow VP9.</source>
        <translation>允许 VP9。</translation>
    </message>
    <message>
        <source>The first in a room becomes its moderator, and the next one when that one leaves.</source>
        <translation>会议室中的第一个人成为主持人；此人离开后，由下一个人接任。</translation>
    </message>
    <message>
        <source>Only moderators may record or call out.</source>
        <translation>只有主持人可以录制或外呼。</translation>
    </message>
    <message>
        <source>How long a new room waits for its first participant.</source>
        <translation>新会议室等待第一位参会者的时间。</translation>
    </message>
    <message>
        <source>Most participants with an open microphone at a time. The others are muted.</source>
        <translation>同时打开麦克风的参会者上限。其他人会被静音。</translation>
    </message>
    <message>
        <source>Everybody in a large conference</source>
        <translation>大型会议中的所有人</translation>
    </message>
    <message>
        <source>Most streams of one participant.</source>
        <translation>每位参会者的媒体流上限。</translation>
    </message>
    <message>
        <source>Most participants with their camera on at a time.</source>
        <translation>同时打开摄像头的参会者上限。</translation>
    </message>
    <message>
        <source>From how many participants on a bridge is used.</source>
        <translation>参会者达到多少人时使用视频桥。</translation>
    </message>
    <message>
        <source>How often a participant may ask for a new connection within the interval.</source>
        <translation>参会者在间隔时间内可请求新连接的次数。</translation>
    </message>
    <message>
        <source>Give shared documents a random name instead of that of the room.</source>
        <translation>共享文档使用随机名称，而不用会议室名称。</translation>
    </message>
    <message>
        <source>How long the media of the last participant is kept.</source>
        <translation>最后一位参会者的媒体保留多久。</translation>
    </message>
    <message>
        <source>Delay of changes in a conference of this many participants or more.</source>
        <translation>会议达到该参会人数时，变更的延迟。</translation>
    </message>
    <message>
        <source>Offer the health page. Without it the page answers 404.</source>
        <translation>提供健康页面。停用时该页面返回 404。</translation>
    </message>
    <message>
        <source>How often Jicofo examines itself.</source>
        <translation>Jicofo 多久自检一次。</translation>
    </message>
    <message>
        <source>The room that recorders report to. They must be configured with the same one.</source>
        <translation>录制器报到的房间。录制器也须配置为同一个房间。</translation>
    </message>
    <message>
        <source>How many other recorders are tried when one fails to start. -1 is without end.</source>
        <translation>某个录制器启动失败时，再尝试多少个其他录制器。-1 表示不限。</translation>
    </message>
    <message>
        <source>The room that recorders for calls over SIP report to.</source>
        <translation>用于 SIP 呼叫的录制器报到的房间。</translation>
    </message>
    <message>
        <source>The room that SIP gateways and transcribers report to.</source>
        <translation>SIP 网关和转写器报到的房间。</translation>
    </message>
    <message>
        <source>Where this Jicofo stands. Bridges nearby are preferred.</source>
        <translation>该 Jicofo 所在的区域。优先使用附近的视频桥。</translation>
    </message>
    <message>
        <source>How often some of the metrics are counted anew.</source>
        <translation>部分指标多久重新统计一次。</translation>
    </message>
    <message>
        <source>Let bridges of different versions share a conference. For tests only.</source>
        <translation>允许不同版本的视频桥共同承载一场会议。仅用于测试。</translation>
    </message>
    <message>
        <source>Let conferences share several bridges. The bridges need their own switch, and the selection strategy must use it.</source>
        <translation>允许会议分布在多个视频桥上。视频桥也须各自启用，选择策略也须支持。</translation>
    </message>
    <message>
        <source>Let clients ask for a conference by HTTP.</source>
        <translation>允许客户端通过 HTTP 请求会议。</translation>
    </message>
    <message>
        <source>Offer the debug pages.</source>
        <translation>提供调试页面。</translation>
    </message>
    <message>
        <source>Offer statistics, metrics, debug pages and control by HTTP.</source>
        <translation>通过 HTTP 提供统计、指标、调试页面和控制接口。</translation>
    </message>
    <message>
        <source>Address that statistics, metrics, debug pages and control listen on. Nothing there asks for a password.</source>
        <translation>统计、指标、调试页面和控制接口的监听地址。这些都不要求密码。</translation>
    </message>
    <message>
        <source>Allow participants to be moved to other bridges by HTTP.</source>
        <translation>允许通过 HTTP 将参会者迁移到其他视频桥。</translation>
    </message>
    <message>
        <source>Allow conferences to be pinned to a version of the bridges.</source>
        <translation>允许将会议固定到视频桥的某个版本。</translation>
    </message>
    <message>
        <source>Port of statistics, metrics, debug pages and control.</source>
        <translation>统计、指标、调试页面和控制接口的端口。</translation>
    </message>
    <message>
        <source>Offer metrics for Prometheus.</source>
        <translation>提供 Prometheus 指标。</translation>
    </message>
    <message>
        <source>Use data channels between clients and bridges.</source>
        <translation>客户端与视频桥之间使用数据通道。</translation>
    </message>
    <message>
        <source>Visitors see and hear at once, without a moderator who goes live.</source>
        <translation>访客立即可以看到和听到，无需主持人先开播。</translation>
    </message>
    <message>
        <source>Send people beyond the limit to visitor nodes, where they watch and listen only.</source>
        <translation>将超出上限的人送往访客节点，在那里只能观看和收听。</translation>
    </message>
    <message>
        <source>Those who join a full conference</source>
        <translation>加入满员会议的人</translation>
    </message>
    <message>
        <source>Visitors that one node is to take.</source>
        <translation>每个节点应承载的访客数。</translation>
    </message>
    <message>
        <source>Only rooms that ask for visitors get them.</source>
        <translation>只有请求了访客功能的会议室才会有访客。</translation>
    </message>
    <message>
        <source>The component that stands for Jicofo towards clients, usually focus. and the main domain.</source>
        <translation>面向客户端代表 Jicofo 的组件，通常为 focus. 加主域名。</translation>
    </message>
    <message>
        <source>Conference service of the deployment.</source>
        <translation>该部署的会议服务。</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for clients.</source>
        <translation>面向客户端的连接接受任何证书。</translation>
    </message>
    <message>
        <source>XMPP domain of the account for clients.</source>
        <translation>面向客户端的账户的 XMPP 域。</translation>
    </message>
    <message>
        <source>Connect to clients.</source>
        <translation>建立面向客户端的连接。</translation>
    </message>
    <message>
        <source>XMPP server of the connection for clients.</source>
        <translation>面向客户端的连接的 XMPP 服务器。</translation>
    </message>
    <message>
        <source>Password of the account for clients.</source>
        <translation>面向客户端的账户的密码。</translation>
    </message>
    <message>
        <source>XMPP port of the connection for clients.</source>
        <translation>面向客户端的连接的 XMPP 端口。</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for clients.</source>
        <translation>Jicofo 在面向客户端的连接上等待应答的时间。</translation>
    </message>
    <message>
        <source>Encrypt the connection for clients. Off only on loopback.</source>
        <translation>加密面向客户端的连接。只可在回环接口上停用。</translation>
    </message>
    <message>
        <source>Account for clients.</source>
        <translation>面向客户端的账户。</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for bridges.</source>
        <translation>面向视频桥的连接接受任何证书。</translation>
    </message>
    <message>
        <source>XMPP domain of the account for bridges.</source>
        <translation>面向视频桥的账户的 XMPP 域。</translation>
    </message>
    <message>
        <source>Connect to bridges.</source>
        <translation>建立面向视频桥的连接。</translation>
    </message>
    <message>
        <source>XMPP server of the connection for bridges.</source>
        <translation>面向视频桥的连接的 XMPP 服务器。</translation>
    </message>
    <message>
        <source>Password of the account for bridges.</source>
        <translation>面向视频桥的账户的密码。</translation>
    </message>
    <message>
        <source>XMPP port of the connection for bridges.</source>
        <translation>面向视频桥的连接的 XMPP 端口。</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for bridges.</source>
        <translation>Jicofo 在面向视频桥的连接上等待应答的时间。</translation>
    </message>
    <message>
        <source>Encrypt the connection for bridges. Off only on loopback.</source>
        <translation>加密面向视频桥的连接。只可在回环接口上停用。</translation>
    </message>
    <message>
        <source>Account for bridges.</source>
        <translation>面向视频桥的账户。</translation>
    </message>
    <message>
        <source>Domains whose members may say that they are recorders, usually the hidden one.</source>
        <translation>其成员可自称为录制器的域，通常为隐藏域。</translation>
    </message>
    <message>
        <source>Conference service of a visitor node.</source>
        <translation>访客节点的会议服务。</translation>
    </message>
    <message>
        <source>Accept any certificate on the connection for a visitor node.</source>
        <translation>面向访客节点的连接接受任何证书。</translation>
    </message>
    <message>
        <source>XMPP domain of the account for a visitor node.</source>
        <translation>面向访客节点的账户的 XMPP 域。</translation>
    </message>
    <message>
        <source>Connect to a visitor node.</source>
        <translation>建立面向访客节点的连接。</translation>
    </message>
    <message>
        <source>XMPP server of the connection for a visitor node.</source>
        <translation>面向访客节点的连接的 XMPP 服务器。</translation>
    </message>
    <message>
        <source>Password of the account for a visitor node.</source>
        <translation>面向访客节点的账户的密码。</translation>
    </message>
    <message>
        <source>XMPP port of the connection for a visitor node.</source>
        <translation>面向访客节点的连接的 XMPP 端口。</translation>
    </message>
    <message>
        <source>How long Jicofo waits for an answer on the connection for a visitor node.</source>
        <translation>Jicofo 在面向访客节点的连接上等待应答的时间。</translation>
    </message>
    <message>
        <source>Encrypt the connection for a visitor node. Off only on loopback.</source>
        <translation>加密面向访客节点的连接。只可在回环接口上停用。</translation>
    </message>
    <message>
        <source>Account for a visitor node.</source>
        <translation>面向访客节点的账户。</translation>
    </message>
    <message>
        <source>Network interfaces that media may use. The others are left alone.</source>
        <translation>媒体可使用的网络接口。其余接口不使用。</translation>
    </message>
    <message>
        <source>Network interfaces that media must not use.</source>
        <translation>媒体不得使用的网络接口。</translation>
    </message>
    <message>
        <source>Ask Amazon for the public address of this machine.</source>
        <translation>向 Amazon 查询本机的公网地址。</translation>
    </message>
    <message>
        <source>Public addresses of this bridge behind NAT.</source>
        <translation>该视频桥在 NAT 后的公网地址。</translation>
    </message>
    <message>
        <source>Address of this machine.</source>
        <translation>本机的地址。</translation>
    </message>
    <message>
        <source>Address that participants reach it by.</source>
        <translation>参会者访问本机所用的地址。</translation>
    </message>
    <message>
        <source>STUN servers that tell this bridge its public address, each as host:port.</source>
        <translation>告知该视频桥其公网地址的 STUN 服务器，格式均为 host:port。</translation>
    </message>
    <message>
        <source>Size of the receive buffer of the media port. The kernel must allow it.</source>
        <translation>媒体端口接收缓冲区的大小。须为内核所允许。</translation>
    </message>
    <message>
        <source>Offer addresses of IPv6 to participants.</source>
        <translation>向参会者提供 IPv6 地址。</translation>
    </message>
    <message>
        <source>Drop packets that hold silence as soon as they come in.</source>
        <translation>收到静音数据包后立即丢弃。</translation>
    </message>
    <message>
        <source>What is done with redundant sound: left as it is, taken away, or added for everybody.</source>
        <translation>如何处理冗余音频：保持原样、移除，或为所有人添加。</translation>
    </message>
    <message>
        <source>How the bandwidth of participants is estimated.</source>
        <translation>如何估算参会者的带宽。</translation>
    </message>
    <message>
        <source>Allow the recording of media packets without encryption. For tests only.</source>
        <translation>允许抓取未加密的媒体数据包。仅用于测试。</translation>
    </message>
    <message>
        <source>Library that encrypts media. OpenSSL is the fastest on Linux.</source>
        <translation>用于加密媒体的库。在 Linux 上 OpenSSL 最快。</translation>
    </message>
    <message>
        <source>Offer the statistics page /colibri/stats and the control of conferences by HTTP.</source>
        <translation>通过 HTTP 提供统计页面 /colibri/stats 和会议控制。</translation>
    </message>
    <message>
        <source>Accept any certificate of the XMPP server.</source>
        <translation>接受 XMPP 服务器的任何证书。</translation>
    </message>
    <message>
        <source>XMPP domain of the account, usually auth. and the main domain.</source>
        <translation>账户的 XMPP 域，通常为 auth. 加主域名。</translation>
    </message>
    <message>
        <source>XMPP server that this bridge logs in to.</source>
        <translation>该视频桥登录的 XMPP 服务器。</translation>
    </message>
    <message>
        <source>The brewery rooms that this bridge joins, with commas between them. Jicofo must look into the same one.</source>
        <translation>该视频桥加入的 brewery 房间，以逗号分隔。Jicofo 须查看同一个房间。</translation>
    </message>
    <message>
        <source>Name of this bridge in the brewery. Each bridge needs one of its own.</source>
        <translation>该视频桥在 brewery 中的名称。每个视频桥的名称须各不相同。</translation>
    </message>
    <message>
        <source>Password of the account of this bridge.</source>
        <translation>该视频桥账户的密码。</translation>
    </message>
    <message>
        <source>Port of the XMPP server.</source>
        <translation>XMPP 服务器的端口。</translation>
    </message>
    <message>
        <source>Account of this bridge.</source>
        <translation>该视频桥的账户。</translation>
    </message>
    <message>
        <source>How often the load of this bridge is told to Jicofo.</source>
        <translation>多久向 Jicofo 报告一次该视频桥的负载。</translation>
    </message>
    <message>
        <source>Tell Jicofo only the listed figures. It saves traffic in a large brewery.</source>
        <translation>只向 Jicofo 报告列出的数值。brewery 较大时可节省流量。</translation>
    </message>
    <message>
        <source>The shared screen on stage may exceed the estimated bandwidth.</source>
        <translation>主画面中的共享屏幕可超出估算的带宽。</translation>
    </message>
    <message>
        <source>Most videos that anybody is sent by this bridge. -1 is without limit.</source>
        <translation>该视频桥向每人发送的视频数上限。-1 表示不限。</translation>
    </message>
    <message>
        <source>Everybody on this bridge</source>
        <translation>该视频桥上的所有人</translation>
    </message>
    <message>
        <source>Height that the picture on stage gets before others get more.</source>
        <translation>主画面先达到该高度，其余画面才可提升。</translation>
    </message>
    <message>
        <source>Send no more than the estimated bandwidth of each participant. Off, weak lines are flooded.</source>
        <translation>发送量不超过每位参会者的估算带宽。停用时，弱线路会被塞满。</translation>
    </message>
    <message>
        <source>A conference or participant without any activity for this long is forgotten.</source>
        <translation>会议或参会者无任何活动达到该时长后会被清除。</translation>
    </message>
    <message>
        <source>Silent for this long, a participant is shown as disconnected.</source>
        <translation>参会者无数据达到该时长后，显示为已断开。</translation>
    </message>
    <message>
        <source>How often this bridge examines itself.</source>
        <translation>该视频桥多久自检一次。</translation>
    </message>
    <message>
        <source>Unhealthy while the STUN servers do not answer.</source>
        <translation>STUN 服务器无应答期间视为不健康。</translation>
    </message>
    <message>
        <source>Unhealthy while no public address is known. Switch it off on a private network.</source>
        <translation>公网地址未知期间视为不健康。在专用网络中请停用。</translation>
    </message>
    <message>
        <source>Once unhealthy, always unhealthy: only a restart cures it then.</source>
        <translation>一旦不健康便一直不健康：只有重启才能恢复。</translation>
    </message>
    <message>
        <source>Without a result for this long the bridge counts as unhealthy. It must be longer than the interval.</source>
        <translation>超过该时长没有检查结果，视频桥即视为不健康。须大于检查间隔。</translation>
    </message>
    <message>
        <source>Address that health, metrics, debug pages and control listen on. Nothing there asks for a password.</source>
        <translation>健康、指标、调试页面和控制接口的监听地址。这些都不要求密码。</translation>
    </message>
    <message>
        <source>Port of health, metrics, debug pages and control.</source>
        <translation>健康、指标、调试页面和控制接口的端口。</translation>
    </message>
    <message>
        <source>Port of the bridge channel over WebSocket. -1 switches it off.</source>
        <translation>视频桥通道（WebSocket）的端口。-1 表示停用。</translation>
    </message>
    <message>
        <source>Port of the bridge channel over WebSocket with TLS of its own. -1 switches it off.</source>
        <translation>视频桥通道（WebSocket，自带 TLS）的端口。-1 表示停用。</translation>
    </message>
    <message>
        <source>Tell participants the private addresses too. Needed where they sit in the same network.</source>
        <translation>同时向参会者告知私有地址。参会者与其处于同一网络时需要。</translation>
    </message>
    <message>
        <source>The port that all media comes in on, by UDP. The firewall must let it in from everywhere.</source>
        <translation>所有媒体进入所用的 UDP 端口。防火墙须对所有来源放行。</translation>
    </message>
    <message>
        <source>Start drained: no conference is put on this bridge until it is undrained.</source>
        <translation>以排空状态启动：在取消排空之前，不会向该视频桥分配会议。</translation>
    </message>
    <message>
        <source>Stress that one more participant is expected to bring. Jicofo counts with it for those who have just joined.</source>
        <translation>每增加一位参会者预计带来的负载。Jicofo 用它估算刚加入者的负载。</translation>
    </message>
    <message>
        <source>Most videos that anybody is sent in a conference of this many participants or more.</source>
        <translation>会议达到该参会人数时，向每人发送的视频数上限。</translation>
    </message>
    <message>
        <source>Share of the processor at which stress is 1.</source>
        <translation>负载为 1 时的处理器占用率。</translation>
    </message>
    <message>
        <source>What stress is measured by: the processor suits any machine, the packet rate needs a threshold of its own.</source>
        <translation>负载的衡量依据：处理器适用于任何机器，包速率则需要单独的阈值。</translation>
    </message>
    <message>
        <source>Packets a second at which stress is 1.</source>
        <translation>负载为 1 时的每秒数据包数。</translation>
    </message>
    <message>
        <source>Forward fewer videos to everybody while this bridge is overloaded.</source>
        <translation>该视频桥过载期间，减少向所有人转发的视频。</translation>
    </message>
    <message>
        <source>Always forward the dominant speaker as well.</source>
        <translation>始终同时转发主讲人。</translation>
    </message>
    <message>
        <source>How many loudest speakers are forwarded.</source>
        <translation>转发声音最大的发言者的人数。</translation>
    </message>
    <message>
        <source>Forward the sound of the loudest speakers only.</source>
        <translation>只转发声音最大的发言者的音频。</translation>
    </message>
    <message>
        <source>Keep addresses of participants out of the log.</source>
        <translation>日志中不记录参会者的地址。</translation>
    </message>
    <message>
        <source>Share conferences with other bridges. Jicofo needs its own switch for it.</source>
        <translation>与其他视频桥共同承载会议。Jicofo 也须单独启用。</translation>
    </message>
    <message>
        <source>Where this bridge stands. Jicofo prefers bridges of the region of a participant.</source>
        <translation>该视频桥所在的区域。Jicofo 优先选用参会者所在区域的视频桥。</translation>
    </message>
    <message>
        <source>Name of this bridge among bridges that share conferences. Each needs one of its own.</source>
        <translation>该视频桥在共同承载会议的视频桥之间的名称。须各不相同。</translation>
    </message>
    <message>
        <source>Offer the debug pages, which hold the detail of every conference.</source>
        <translation>提供调试页面，其中包含每场会议的详情。</translation>
    </message>
    <message>
        <source>Allow drain mode to be switched by HTTP.</source>
        <translation>允许通过 HTTP 切换排空模式。</translation>
    </message>
    <message>
        <source>Offer the health page.</source>
        <translation>提供健康页面。</translation>
    </message>
    <message>
        <source>Allow shutdown by HTTP. It needs the control by HTTP as well.</source>
        <translation>允许通过 HTTP 关闭。还须启用 HTTP 控制接口。</translation>
    </message>
    <message>
        <source>Offer data channels. Current web clients use them where there is no WebSocket.</source>
        <translation>提供数据通道。没有 WebSocket 时，当前的网页客户端会使用它。</translation>
    </message>
    <message>
        <source>Longest time that a graceful shutdown waits for conferences to end.</source>
        <translation>平滑关闭等待会议结束的最长时间。</translation>
    </message>
    <message>
        <source>A graceful shutdown ends when no more than this many participants are left.</source>
        <translation>剩余参会者不超过该人数时，平滑关闭即结束等待。</translation>
    </message>
    <message>
        <source>Time that Jicofo gets to move the last participants away.</source>
        <translation>留给 Jicofo 迁走最后几位参会者的时间。</translation>
    </message>
    <message>
        <source>Most audio streams that are sent to one participant.</source>
        <translation>向每位参会者发送的音频流数上限。</translation>
    </message>
    <message>
        <source>Most video streams that are sent to one participant.</source>
        <translation>向每位参会者发送的视频流数上限。</translation>
    </message>
    <message>
        <source>How often figures are made anew.</source>
        <translation>数值多久更新一次。</translation>
    </message>
    <message>
        <source>Offer the time that packets spend in this bridge as metrics.</source>
        <translation>将数据包在该视频桥内停留的时间作为指标提供。</translation>
    </message>
    <message>
        <source>Tell clients the version of this bridge.</source>
        <translation>向客户端告知该视频桥的版本。</translation>
    </message>
    <message>
        <source>A name that is added to the version. Bridges share conferences only with bridges of the same one.</source>
        <translation>附加在版本后的名称。视频桥只与该名称相同的视频桥共同承载会议。</translation>
    </message>
    <message>
        <source>Hosts that are announced to participants, with the port.</source>
        <translation>向参会者公布的主机，含端口。</translation>
    </message>
    <message>
        <source>Offer the bridge channel over WebSocket. The web server must pass it on.</source>
        <translation>通过 WebSocket 提供视频桥通道。Web 服务器须转发它。</translation>
    </message>
    <message>
        <source>Name in the address of the WebSocket, by which the web server finds this bridge. Each needs one of its own.</source>
        <translation>WebSocket 地址中的名称，Web 服务器据此找到该视频桥。须各不相同。</translation>
    </message>
    <message>
        <source>Announce wss instead of ws.</source>
        <translation>公布 wss 而不是 ws。</translation>
    </message>
    <message>
        <source>Accounts with all rights here: Jicofo's in the room components.</source>
        <translation>在此拥有全部权限的账户：在会议室组件中为 Jicofo 的账户。</translation>
    </message>
    <message>
        <source>Who has no token is a guest.</source>
        <translation>没有令牌的人视为访客（guest）。</translation>
    </message>
    <message>
        <source>Strangers make accounts. Leave it false.</source>
        <translation>允许外人创建账户。请保持 false。</translation>
    </message>
    <message>
        <source>Name that tokens must be issued for.</source>
        <translation>令牌的签发对象须为该名称。</translation>
    </message>
    <message>
        <source>Audiences of tokens that are accepted.</source>
        <translation>所接受令牌的受众。</translation>
    </message>
    <message>
        <source>Issuers of tokens that are accepted.</source>
        <translation>所接受令牌的签发者。</translation>
    </message>
    <message>
        <source>Where public keys of tokens are.</source>
        <translation>令牌公钥所在的位置。</translation>
    </message>
    <message>
        <source>How people log in: jitsi-anonymous, token, internal_hashed, ldap2 and others.</source>
        <translation>登录方式：jitsi-anonymous、token、internal_hashed、ldap2 等。</translation>
    </message>
    <message>
        <source>Component of breakout rooms.</source>
        <translation>分组讨论室的组件。</translation>
    </message>
    <message>
        <source>Ports for XMPP clients: bridges, Jicofo and recorders log in there.</source>
        <translation>供 XMPP 客户端使用的端口：视频桥、Jicofo 和录制器在此登录。</translation>
    </message>
    <message>
        <source>Clients must use TLS. The web comes by BOSH or WebSocket, where nginx does it.</source>
        <translation>客户端必须使用 TLS。网页经 BOSH 或 WebSocket 接入，其 TLS 由 nginx 处理。</translation>
    </message>
    <message>
        <source>Admins of a component own its rooms. Prosody 13 needs true for Jicofo.</source>
        <translation>组件的管理员即其会议室的所有者。Prosody 13 中 Jicofo 需要设为 true。</translation>
    </message>
    <message>
        <source>Module that makes this component, such as muc.</source>
        <translation>构成该组件的模块，例如 muc。</translation>
    </message>
    <message>
        <source>BOSH counts as encrypted: nginx does it.</source>
        <translation>BOSH 视为已加密：由 nginx 处理。</translation>
    </message>
    <message>
        <source>WebSocket counts as encrypted: nginx does it.</source>
        <translation>WebSocket 视为已加密：由 nginx 处理。</translation>
    </message>
    <message>
        <source>A token's domain must be that of the room.</source>
        <translation>令牌的域须与会议室的域一致。</translation>
    </message>
    <message>
        <source>This host is there.</source>
        <translation>启用该主机。</translation>
    </message>
    <message>
        <source>Secret that TURN logins are made with; the same as coturn's.</source>
        <translation>用于生成 TURN 登录凭据的密钥，与 coturn 的相同。</translation>
    </message>
    <message>
        <source>STUN and TURN servers that clients are told of.</source>
        <translation>告知客户端的 STUN 和 TURN 服务器。</translation>
    </message>
    <message>
        <source>Host for requests that name none of them.</source>
        <translation>请求未指明任何主机时使用的主机。</translation>
    </message>
    <message>
        <source>Addresses that HTTP listens on. Keep it on this machine.</source>
        <translation>HTTP 监听的地址。请仅限本机。</translation>
    </message>
    <message>
        <source>Ports of HTTP without TLS.</source>
        <translation>HTTP 端口（无 TLS）。</translation>
    </message>
    <message>
        <source>Ports of HTTP with TLS.</source>
        <translation>HTTP 端口（带 TLS）。</translation>
    </message>
    <message>
        <source>Component of lobbies.</source>
        <translation>等候室的组件。</translation>
    </message>
    <message>
        <source>Where the log goes, by level.</source>
        <translation>日志的输出位置，按级别。</translation>
    </message>
    <message>
        <source>Component of the meetings.</source>
        <translation>会议的组件。</translation>
    </message>
    <message>
        <source>Modules that are not loaded although they would be.</source>
        <translation>本应加载但不加载的模块。</translation>
    </message>
    <message>
        <source>Modules that are loaded, for this host beside those of all hosts.</source>
        <translation>加载的模块：除所有主机的模块外，再为该主机加载。</translation>
    </message>
    <message>
        <source>Component of the meetings that this one serves.</source>
        <translation>该组件所服务的会议组件。</translation>
    </message>
    <message>
        <source>Domains that pass lobbies: the recorder's.</source>
        <translation>可绕过大厅的域：录制器所在的域。</translation>
    </message>
    <message>
        <source>Domain that tenants are below.</source>
        <translation>租户所属的上级域。</translation>
    </message>
    <message>
        <source>Most people in a room.</source>
        <translation>单个会议室的人数上限。</translation>
    </message>
    <message>
        <source>Accounts that need no room password: Jicofo's.</source>
        <translation>不需要会议室密码的账户：Jicofo 的账户。</translation>
    </message>
    <message>
        <source>epoll, or event for Lua with libevent.</source>
        <translation>epoll；若 Lua 使用 libevent，则为 event。</translation>
    </message>
    <message>
        <source>Who may read the metrics.</source>
        <translation>谁可以读取指标。</translation>
    </message>
    <message>
        <source>Folders with more modules: those of Jitsi.</source>
        <translation>存放更多模块的文件夹：Jitsi 的模块。</translation>
    </message>
    <message>
        <source>Where public keys of system tokens are: ending rooms and removing people needs it.</source>
        <translation>系统令牌公钥所在的位置：结束会议室和移除人员需要它。</translation>
    </message>
    <message>
        <source>Only admins make rooms: Jicofo does.</source>
        <translation>只有管理员可创建会议室：由 Jicofo 创建。</translation>
    </message>
    <message>
        <source>Seconds that a lost connection is kept for.</source>
        <translation>断开的连接保留的秒数。</translation>
    </message>
    <message>
        <source>Certificate with its chain.</source>
        <translation>证书及其证书链。</translation>
    </message>
    <message>
        <source>Private key.</source>
        <translation>私钥。</translation>
    </message>
    <message>
        <source>internal collects the figures for the metrics.</source>
        <translation>设为 internal 时，收集指标所需的数值。</translation>
    </message>
    <message>
        <source>Where data are kept: memory for rooms, internal for accounts.</source>
        <translation>数据的存放方式：memory 用于会议室，internal 用于账户。</translation>
    </message>
    <message>
        <source>Account that this component stands for: Jicofo's.</source>
        <translation>该组件所代表的账户：Jicofo 的账户。</translation>
    </message>
    <message>
        <source>Proxies whose word on a client's address counts.</source>
        <translation>可采信其所报客户端地址的代理。</translation>
    </message>
    <message>
        <source>Accounts without limits: Jicofo's and the bridges'.</source>
        <translation>不受限制的账户：Jicofo 和视频桥的账户。</translation>
    </message>
</context>
<context>
    <name>ConfigPage</name>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新查询</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Take the server's</source>
        <translation>采用服务器版本</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Set up sudo…</source>
        <translation>设置 sudo…</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>重新读取文件</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Form + text</source>
        <translation>表单 + 文本</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Select a shard or a server in the tree.</source>
        <translation>在树中选择分片或服务器。</translation>
    </message>
    <message>
        <source>Its configuration files are read when you look at them.</source>
        <translation>查看时才会读取其配置文件。</translation>
    </message>
    <message>
        <source>Asking the hosts…</source>
        <translation>正在查询主机…</translation>
    </message>
    <message>
        <source>No files known for this shard.</source>
        <translation>此分片没有已知的文件。</translation>
    </message>
    <message>
        <source>Add SSH to a host to read its configuration.</source>
        <translation>为主机添加 SSH 后即可读取其配置。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>This file changed on the server.</source>
        <translation>此文件在服务器上已更改。</translation>
    </message>
    <message>
        <source>This file changed on the server at %1 (%2).</source>
        <translation>此文件于 %1 在服务器上被更改（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Your %n change(s) are kept.</source>
        <translation>
            <numerusform>您的 %n 处更改已保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is shown was read before.</source>
        <translation>显示的是之前读取的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) are marked in the text.</source>
        <translation>
            <numerusform>文本中标出了 %n 处冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>Yours and the server's stand between &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;. Leave what is to be.</source>
        <translation>您的内容和服务器的内容位于 &lt;&lt;&lt;&lt;&lt;&lt;&lt; 与 &gt;&gt;&gt;&gt;&gt;&gt;&gt; 之间。只保留需要的部分。</translation>
    </message>
    <message>
        <source>The container makes this file anew at each start.</source>
        <translation>容器每次启动都会重新生成此文件。</translation>
    </message>
    <message>
        <source>What is written here is lost then. Change what it is made from: .env, or a custom file.</source>
        <translation>届时此处写入的内容会丢失。请更改其来源：.env 或 custom 文件。</translation>
    </message>
    <message>
        <source>Rights on the host</source>
        <translation>主机上的权限</translation>
    </message>
    <message>
        <source>The account that Jitscope logs in with may not read this file.</source>
        <translation>Jitscope 登录所用的账户无权读取此文件。</translation>
    </message>
    <message>
        <source>On the host, as root, either let the account itself read and write it:</source>
        <translation>在主机上以 root 身份，让该账户自身可读写此文件：</translation>
    </message>
    <message>
        <source>or let it use sudo without a password (visudo):</source>
        <translation>或让其无需密码即可使用 sudo（visudo）：</translation>
    </message>
</context>
<context>
    <name>ConfigServed</name>
    <message>
        <source>The address of the site is not known: base = in [shard.canary] of the fleet file says it.</source>
        <translation>站点地址未知：请在集群文件的 [shard.canary] 中用 base = 指定。</translation>
    </message>
    <message>
        <source>This file is of another site: %1.</source>
        <translation>此文件属于另一个站点：%1。</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 未在规定时间内响应。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted.</source>
        <translation>%1 的证书不受信任。</translation>
    </message>
    <message>
        <source>What %1 answers is no such JavaScript.</source>
        <translation>%1 返回的不是这样的 JavaScript。</translation>
    </message>
    <message>
        <source>%1 does not give it.</source>
        <translation>%1 没有提供该文件。</translation>
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
        <translation>登录未被接受：账户或密码错误。</translation>
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
        <translation>
            <numerusform>Jicofo 共计 %1 次录制失败，其中 %n 次发生在此期间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n failed recording(s), and more with each of them</source>
        <translation>
            <numerusform>Jicofo 计有 %n 次录制失败，每个阶段后都在增加</numerusform>
        </translation>
    </message>
    <message>
        <source>Jicofo marked it as failed at %1</source>
        <translation>Jicofo 在 %1 将其标记为失败</translation>
    </message>
    <message numerus="yes">
        <source>%n busy phase(s) in a row, the longest %1</source>
        <translation>
            <numerusform>连续 %n 次忙碌，最长 %1</numerusform>
        </translation>
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
        <translation>
            <numerusform>%n 台录制器自称忙碌，Jicofo 知道 %1 个录制</numerusform>
        </translation>
    </message>
    <message>
        <source>busy for %1</source>
        <translation>已忙碌 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s) counted</source>
        <translation>
            <numerusform>计有 %n 个系统错误</numerusform>
        </translation>
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
        <translation>
            <numerusform>brewery 中有 %n 个登录使用同一名称</numerusform>
        </translation>
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
        <translation>
            <numerusform>Prosody 日志中有 %n 行：%1</numerusform>
        </translation>
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
        <translation>检查录制器账户、隐藏域、证书和基础 URL，然后在空闲时重启。</translation>
    </message>
    <message>
        <source>Restart with X server to free the host; a faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>连同 X 服务器一起重启以释放主机；更快的主机或更长的 jicofo.xmpp.client.reply-timeout 才能根治。</translation>
    </message>
    <message>
        <source>Reload Prosody's module with the guard against a missing occupant; who waits presses record again.</source>
        <translation>重新加载带有缺失成员保护的 Prosody 模块；正在等待的人请再次点击录制。</translation>
    </message>
    <message>
        <source>%1 ffmpeg and %2 browser drivers run on its machine</source>
        <translation>其主机上运行着 %1 个 ffmpeg 和 %2 个浏览器驱动</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>共 %2，可用 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) failed in a row: %1</source>
        <translation>
            <numerusform>连续 %n 次试录失败：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1 说 %2</translation>
    </message>
    <message>
        <source>%1 says “%2”</source>
        <translation>%1 说“%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) on %1</source>
        <translation>
            <numerusform>%1 上有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends newcomers to %2</source>
        <translation>%1 将新加入者送往 %2</translation>
    </message>
    <message>
        <source>Jicofo does not list it</source>
        <translation>Jicofo 未列出</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo counts %n person(s)</source>
        <translation>
            <numerusform>Jicofo 统计为 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no bridge lists it</source>
        <translation>没有视频桥列出</translation>
    </message>
    <message numerus="yes">
        <source>bridges carry %n person(s)</source>
        <translation>
            <numerusform>视频桥承载 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody does not list it</source>
        <translation>Prosody 未列出</translation>
    </message>
    <message numerus="yes">
        <source>Prosody counts %n person(s)</source>
        <translation>
            <numerusform>Prosody 统计为 %n 人</numerusform>
        </translation>
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
    <message>
        <source>Certain: the file that grows on its machine is %1, and that room has a recorder.</source>
        <translation>确定：其主机上正在增长的文件属于 %1，且该会议室中有录制器。</translation>
    </message>
    <message>
        <source>Likely: no other busy recorder fits this room's recorder.</source>
        <translation>很可能：没有其他忙碌的录制器与该会议室的录制器相符。</translation>
    </message>
    <message>
        <source>It records nothing.</source>
        <translation>没有在录制。</translation>
    </message>
    <message>
        <source>Unknown: Jibri does not say which room it records, and several would fit. With ssh = in the fleet file the file that it writes tells.</source>
        <translation>未知：Jibri 不提供正在录制的会议室，而相符的有多个。在集群文件中写入 ssh = 后，可由其写入的文件得知。</translation>
    </message>
    <message>
        <source>%1: the command on its machine was refused: %2</source>
        <translation>%1：其主机拒绝执行命令：%2</translation>
    </message>
    <message>
        <source>%1: no page of a Jibri tells. With ssh = in the fleet file its machine is asked, once a minute.</source>
        <translation>%1：Jibri 的任何页面都不提供此项。在集群文件中写入 ssh = 后，每分钟向其主机查询一次。</translation>
    </message>
    <message>
        <source>Disk left: no Jibri exports it. Over SSH (ssh = in the fleet file) its machine is asked; else its machine's node_exporter does (/metrics, key %1, in %2): name it in the fleet file as a host with alias = "%3".</source>
        <translation>剩余磁盘：Jibri 从不导出此项。可通过 SSH 查询其主机（集群文件中的 ssh =）；否则由其主机上的 node_exporter 导出（/metrics，键 %1，位于 %2）：请在集群文件中将它写为带有 alias = "%3" 的主机。</translation>
    </message>
    <message>
        <source>%1 at the rate at which its latest recording grew: %2 each hour.</source>
        <translation>按最近一次录制的增长速度可用 %1：每小时 %2。</translation>
    </message>
    <message>
        <source>a start failed</source>
        <translation>启动失败</translation>
    </message>
    <message numerus="yes">
        <source>%n system error(s)</source>
        <translation>
            <numerusform>%n 个系统错误</numerusform>
        </translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>canary: %1</source>
        <translation>试录：%1</translation>
    </message>
    <message>
        <source>a session ended badly</source>
        <translation>会话异常结束</translation>
    </message>
    <message>
        <source>its counter</source>
        <translation>其计数器</translation>
    </message>
    <message>
        <source>its health page</source>
        <translation>其健康检查页面</translation>
    </message>
    <message>
        <source>detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>canary</source>
        <translation>试录</translation>
    </message>
    <message>
        <source>webhook</source>
        <translation>webhook</translation>
    </message>
    <message>
        <source>its log</source>
        <translation>其日志</translation>
    </message>
    <message>
        <source>Nobody has looked yet.</source>
        <translation>尚未检查。</translation>
    </message>
    <message>
        <source>None was seen since %1, when this Jitscope began to watch.</source>
        <translation>自 %1 此 Jitscope 开始监视以来，未见失败。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched since %1.</source>
        <translation>自 %1 起监视。</translation>
    </message>
    <message>
        <source>%1: this machine has no swap.</source>
        <translation>%1：这台机器没有交换空间。</translation>
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
        <translation>未能保存。</translation>
    </message>
    <message>
        <source>%1: %2. What was there before is unchanged.</source>
        <translation>%1：%2。原有内容未变。</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测得</translation>
    </message>
    <message>
        <source>not told by this version</source>
        <translation>此版本不提供</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>old</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>makes no sense now</source>
        <translation>当前无意义</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失原因</translation>
    </message>
    <message>
        <source>bit rate</source>
        <translation>码率</translation>
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
        <source>Worst people then</source>
        <translation>当时质量最差的参会者</translation>
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
    <message>
        <source>Signal sidecar</source>
        <translation>信令 sidecar</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Another console keeps the history.</source>
        <translation>历史由另一个控制台保存。</translation>
    </message>
    <message>
        <source>It is %1. It could not be read from here.</source>
        <translation>它是 %1。从这里无法读取历史。</translation>
    </message>
    <message>
        <source>It is %1. This one reads what it keeps, and adds nothing.</source>
        <translation>它是 %1。本控制台只读取其保存的内容，不作任何添加。</translation>
    </message>
    <message>
        <source>Nothing has to be done: when the other one ends, this one takes over within seconds.</source>
        <translation>无需处理：另一个控制台结束后，本控制台会在数秒内接手。</translation>
    </message>
    <message>
        <source>The history cannot be written.</source>
        <translation>无法写入历史。</translation>
    </message>
    <message>
        <source>Nothing new is kept in %1: %2</source>
        <translation>%1 中不再保存新内容：%2</translation>
    </message>
    <message>
        <source>Let this account write to the file and its folder; it is tried again every few seconds.</source>
        <translation>请让此账户可以写入该文件及其文件夹；每隔数秒会重试一次。</translation>
    </message>
    <message>
        <source>The disk is full: the history waits.</source>
        <translation>磁盘已满：历史正在等待写入。</translation>
    </message>
    <message>
        <source>%1 wait in memory.</source>
        <translation>%1 在内存中等待。</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, or lower the limits in the settings; then it goes on by itself.</source>
        <translation>请在 %1 所在的磁盘上腾出空间，或在设置中调低上限；之后会自动继续。</translation>
    </message>
    <message>
        <source>The history is of a later version of Jitscope.</source>
        <translation>历史文件来自更高版本的 Jitscope。</translation>
    </message>
    <message>
        <source>It is left as it is; nothing is kept, and nothing of it can be shown (%1).</source>
        <translation>文件保持原样；不会保存新内容，也无法显示其中内容（%1）。</translation>
    </message>
    <message>
        <source>Start that version, or move %1 elsewhere: a new one is then begun.</source>
        <translation>请启动该版本，或将 %1 移到别处，之后会新建一个。</translation>
    </message>
    <message>
        <source>The history is of an earlier version of Jitscope.</source>
        <translation>历史文件来自较早版本的 Jitscope。</translation>
    </message>
    <message>
        <source>It can be brought up to date only by a console that may write it (%1).</source>
        <translation>只有可以写入它的控制台才能将其升级（%1）。</translation>
    </message>
    <message>
        <source>Start one Jitscope as an account that may write %1.</source>
        <translation>请用可写入 %1 的账户启动一次 Jitscope。</translation>
    </message>
    <message>
        <source>The history is not kept.</source>
        <translation>历史未保存。</translation>
    </message>
    <message>
        <source>It is tried again every few seconds. The log says more; `jitscope history verify` looks at the whole file.</source>
        <translation>每隔数秒会重试一次。详情见日志；`jitscope history verify` 可检查整个文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were lost for want of room.</source>
        <translation>
            <numerusform>因空间不足丢失了 %n 个数值。</numerusform>
        </translation>
    </message>
    <message>
        <source>They waited in memory until it was too much. Charts have a gap there.</source>
        <translation>它们在内存中等待，直到超出上限。图表在此处有空缺。</translation>
    </message>
    <message>
        <source>What comes once there is room is kept.</source>
        <translation>有空间之后的数据会正常保存。</translation>
    </message>
    <message>
        <source>A part of the history is damaged.</source>
        <translation>历史的一部分已损坏。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more.</source>
        <translation>
            <numerusform>另有 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>All the rest can be read. `jitscope history salvage` saves it into a new file.</source>
        <translation>其余部分均可读取。`jitscope history salvage` 可将其抢救到新文件。</translation>
    </message>
    <message>
        <source>All the rest was saved; the damaged file is kept as %1 until you remove it.</source>
        <translation>其余部分均已抢救；损坏的文件保留为 %1，直到您将其删除。</translation>
    </message>
    <message>
        <source>The clock of this computer was set back by %1.</source>
        <translation>本机时钟被往回调了 %1。</translation>
    </message>
    <message>
        <source>It then showed %1. Of the time that came twice the later figures are shown; events keep their order.</source>
        <translation>之后时钟显示 %1。重复的时段显示较晚写入的数值；事件保持原有顺序。</translation>
    </message>
    <message>
        <source>Let the computer follow a time server, lest it happen again.</source>
        <translation>请让本机与时间服务器同步，以免再次发生。</translation>
    </message>
    <message>
        <source>Being kept</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Every 5 seconds</source>
        <translation>每 5 秒</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不可知</translation>
    </message>
    <message numerus="yes">
        <source>its size ends it after %n day(s)</source>
        <translation>
            <numerusform>受大小限制，只保留 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>its size ends it within a day</source>
        <translation>受大小限制，不足一天</translation>
    </message>
    <message>
        <source>comes to %1</source>
        <translation>将达到 %1</translation>
    </message>
</context>
<context>
    <name>KnownError</name>
    <message>
        <source>Stopped while it was starting</source>
        <translation>启动过程中被停止</translation>
    </message>
    <message>
        <source>Chrome came up later than Jicofo waits (15 s). Jicofo gave up and sent a stop, and the stop closed the browser while it was still joining.</source>
        <translation>Chrome 启动耗时超过 Jicofo 的等待时间（15 秒）。Jicofo 放弃并发出停止命令，浏览器还在加入会议时就被关闭。</translation>
    </message>
    <message>
        <source>Restart with X server to free the host. A faster host or a longer jicofo.xmpp.client.reply-timeout cures it.</source>
        <translation>连同 X 服务器一起重启以释放主机。更快的主机或更长的 jicofo.xmpp.client.reply-timeout 才能根治。</translation>
    </message>
    <message>
        <source>Left while joining</source>
        <translation>加入过程中离开</translation>
    </message>
    <message>
        <source>The meeting page was told to leave twice, or while it was still joining. It goes along with a failed or stopped join and proves nothing by itself.</source>
        <translation>会议页面收到两次离开指令，或在加入过程中收到离开指令。这是加入失败或被停止的伴随现象，本身不能说明问题。</translation>
    </message>
    <message>
        <source>Look at the lines before it: they say why the join ended.</source>
        <translation>查看前面的日志行：其中说明了加入为何中止。</translation>
    </message>
    <message>
        <source>Autostart lost a request</source>
        <translation>自动录制丢失了请求</translation>
    </message>
    <message>
        <source>mod_jibri_autostart asks for a recording 3 s after somebody joined. Whoever it was had left by then, and the module breaks off: this recording was never asked for.</source>
        <translation>mod_jibri_autostart 在有人加入 3 秒后请求录制。此人当时已离开，模块随即中止：这次录制从未被请求。</translation>
    </message>
    <message>
        <source>Install a version of mod_jibri_autostart that checks for a missing occupant, and reload Prosody. Who waits presses record again.</source>
        <translation>安装会检查成员是否缺失的 mod_jibri_autostart 版本，并重新加载 Prosody。正在等待的人请再次点击录制。</translation>
    </message>
    <message>
        <source>Driver and browser differ</source>
        <translation>驱动与浏览器版本不一致</translation>
    </message>
    <message>
        <source>Chrome was updated on this host and its driver was not, so no browser can be started. Jibri goes on saying IDLE and HEALTHY.</source>
        <translation>该主机上的 Chrome 已更新，而驱动没有更新，因此浏览器无法启动。Jibri 仍报告 IDLE 和 HEALTHY。</translation>
    </message>
    <message>
        <source>Install the chromedriver of the same version as Chrome, then restart when idle. Hold both packages, so that they are updated together.</source>
        <translation>安装与 Chrome 版本相同的 chromedriver，然后在空闲时重启。锁定这两个软件包，以便一起更新。</translation>
    </message>
    <message>
        <source>The browser does not start</source>
        <translation>浏览器无法启动</translation>
    </message>
    <message>
        <source>The driver could not start Chrome: versions that differ, no display, or a profile that is locked by an older browser.</source>
        <translation>驱动无法启动 Chrome：版本不一致、没有显示器，或配置文件被旧的浏览器进程锁定。</translation>
    </message>
    <message>
        <source>Compare the versions of Chrome and chromedriver, look whether Xorg runs, then restart with X server.</source>
        <translation>比对 Chrome 与 chromedriver 的版本，检查 Xorg 是否在运行，然后连同 X 服务器一起重启。</translation>
    </message>
    <message>
        <source>No display</source>
        <translation>没有显示器</translation>
    </message>
    <message>
        <source>The X server that Chrome and ffmpeg use (:0) is not running or does not let them in.</source>
        <translation>Chrome 和 ffmpeg 使用的 X 服务器（:0）未运行，或不允许它们连接。</translation>
    </message>
    <message>
        <source>Restart with X server. If it comes back, read xorg.log: the dummy driver must be installed.</source>
        <translation>连同 X 服务器一起重启。若再次出现，请查看 xorg.log：必须安装 dummy 驱动。</translation>
    </message>
    <message>
        <source>Chrome was started without an X server: jibri-xorg is not running.</source>
        <translation>Chrome 启动时没有 X 服务器：jibri-xorg 未运行。</translation>
    </message>
    <message>
        <source>Restart with X server.</source>
        <translation>连同 X 服务器一起重启。</translation>
    </message>
    <message>
        <source>X server has no screen</source>
        <translation>X 服务器没有屏幕</translation>
    </message>
    <message>
        <source>Xorg found no usable driver: xserver-xorg-video-dummy is missing, or its configuration does not offer the resolution.</source>
        <translation>Xorg 没有找到可用的驱动：缺少 xserver-xorg-video-dummy，或其配置不提供所需分辨率。</translation>
    </message>
    <message>
        <source>Install xserver-xorg-video-dummy, check /etc/jitsi/jibri/xorg-video-dummy.conf, restart with X server.</source>
        <translation>安装 xserver-xorg-video-dummy，检查 /etc/jitsi/jibri/xorg-video-dummy.conf，连同 X 服务器一起重启。</translation>
    </message>
    <message>
        <source>Chrome crashes at its start</source>
        <translation>Chrome 启动即崩溃</translation>
    </message>
    <message>
        <source>Chrome ended before it could be driven: too little shared memory, no sandbox allowed in a container, or a full disk.</source>
        <translation>Chrome 在可被驱动之前就已退出：共享内存太小、容器中不允许沙箱，或磁盘已满。</translation>
    </message>
    <message>
        <source>Give the container 2 GB of /dev/shm, add --no-sandbox to jibri.chrome.flags there, and look after the disk.</source>
        <translation>为容器分配 2 GB 的 /dev/shm，在其 jibri.chrome.flags 中加入 --no-sandbox，并检查磁盘。</translation>
    </message>
    <message>
        <source>The browser's page crashed</source>
        <translation>浏览器页面崩溃</translation>
    </message>
    <message>
        <source>Chrome ran out of memory or of /dev/shm during the meeting.</source>
        <translation>会议期间 Chrome 耗尽了内存或 /dev/shm。</translation>
    </message>
    <message>
        <source>Give the host more memory, a container 2 GB of /dev/shm.</source>
        <translation>为主机增加内存，为容器分配 2 GB 的 /dev/shm。</translation>
    </message>
    <message>
        <source>A recording could not be started</source>
        <translation>录制无法开始</translation>
    </message>
    <message>
        <source>Chrome, its driver or the display failed before the Jibri turned busy. No other signal of it exists: it goes on saying IDLE and HEALTHY.</source>
        <translation>在 Jibri 转为忙碌之前，Chrome、驱动或显示器就已出错。除此之外没有任何迹象：它仍报告 IDLE 和 HEALTHY。</translation>
    </message>
    <message>
        <source>Read the exception in the next lines, chromedriver.log and xorg.log; most often versions of browser and driver differ.</source>
        <translation>查看后面几行中的异常、chromedriver.log 和 xorg.log；最常见的是浏览器与驱动版本不一致。</translation>
    </message>
    <message>
        <source>The meeting page does not load</source>
        <translation>会议页面无法加载</translation>
    </message>
    <message>
        <source>This host could not open the meeting's address in time: name, certificate, firewall or a page that is too slow.</source>
        <translation>该主机未能及时打开会议地址：域名、证书、防火墙，或页面太慢。</translation>
    </message>
    <message>
        <source>Open the base URL with curl on this host; for a private certificate add --ignore-certificate-errors to jibri.chrome.flags.</source>
        <translation>在该主机上用 curl 打开基础 URL；若使用私有证书，请在 jibri.chrome.flags 中加入 --ignore-certificate-errors。</translation>
    </message>
    <message>
        <source>It did not get into the room</source>
        <translation>未能进入会议室</translation>
    </message>
    <message>
        <source>The join ended with an error; the next lines say which. Often the recorder's account, the hidden domain, the certificate, or a lobby or password on the room.</source>
        <translation>加入时出错；后面几行说明了是哪种错误。常见原因是录制器账户、隐藏域、证书，或会议室设有大厅或密码。</translation>
    </message>
    <message>
        <source>Check call-login in jibri.conf, the hidden domain in Prosody and config.js, then make a canary recording.</source>
        <translation>检查 jibri.conf 中的 call-login 以及 Prosody 和 config.js 中的隐藏域，然后进行一次试录。</translation>
    </message>
    <message>
        <source>The session failed to join</source>
        <translation>会话加入失败</translation>
    </message>
    <message>
        <source>The Jibri came up and did not get into the room. It stays HEALTHY and is chosen again at once.</source>
        <translation>Jibri 已启动，但未能进入会议室。它仍为 HEALTHY，会立即再次被选中。</translation>
    </message>
    <message>
        <source>Check the recorder's account, the hidden domain, the certificate and the base URL.</source>
        <translation>检查录制器账户、隐藏域、证书和基础 URL。</translation>
    </message>
    <message>
        <source>The recorder's login is refused</source>
        <translation>录制器登录被拒</translation>
    </message>
    <message>
        <source>Prosody does not accept the account that the page joins with (call-login).</source>
        <translation>Prosody 不接受页面加入会议所用的账户（call-login）。</translation>
    </message>
    <message>
        <source>Set the password of the recorder account anew (prosodyctl passwd) and in jibri.conf, then restart when idle.</source>
        <translation>重新设置录制器账户的密码（prosodyctl passwd）并写入 jibri.conf，然后在空闲时重启。</translation>
    </message>
    <message>
        <source>A login is refused</source>
        <translation>登录被拒</translation>
    </message>
    <message>
        <source>Prosody does not accept one of the Jibri's accounts: control-login for the brewery, call-login for the meeting.</source>
        <translation>Prosody 不接受 Jibri 的某个账户：control-login 用于 brewery，call-login 用于会议。</translation>
    </message>
    <message>
        <source>Set the password anew in Prosody and in jibri.conf, then restart when idle.</source>
        <translation>在 Prosody 和 jibri.conf 中重新设置密码，然后在空闲时重启。</translation>
    </message>
    <message>
        <source>A certificate is not trusted</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>Java on this host does not trust the certificate of the XMPP server or of a webhook.</source>
        <translation>该主机上的 Java 不信任 XMPP 服务器或 webhook 的证书。</translation>
    </message>
    <message>
        <source>Put the authority into Java's trust store, or set trust-all-xmpp-certs = true for the environment.</source>
        <translation>将证书颁发机构加入 Java 的信任库，或为该环境设置 trust-all-xmpp-certs = true。</translation>
    </message>
    <message>
        <source>Chrome does not trust the site</source>
        <translation>Chrome 不信任该站点</translation>
    </message>
    <message>
        <source>The certificate of the meeting's address is not trusted on this host, or has expired.</source>
        <translation>会议地址的证书在该主机上不受信任，或已过期。</translation>
    </message>
    <message>
        <source>Renew it, install its authority, or add --ignore-certificate-errors to jibri.chrome.flags.</source>
        <translation>更新证书、安装其颁发机构，或在 jibri.chrome.flags 中加入 --ignore-certificate-errors。</translation>
    </message>
    <message>
        <source>The meeting's name is not known here</source>
        <translation>此处无法解析会议的域名</translation>
    </message>
    <message>
        <source>This host cannot resolve the address of the meeting.</source>
        <translation>该主机无法解析会议地址。</translation>
    </message>
    <message>
        <source>Mend its DNS or /etc/hosts, or set base-url in jibri.conf.</source>
        <translation>修复其 DNS 或 /etc/hosts，或在 jibri.conf 中设置 base-url。</translation>
    </message>
    <message>
        <source>The meeting's address refuses</source>
        <translation>会议地址拒绝连接</translation>
    </message>
    <message>
        <source>Nothing listens at the meeting's address as seen from this host.</source>
        <translation>从该主机看，会议地址上没有服务在监听。</translation>
    </message>
    <message>
        <source>Check base-url in jibri.conf and the way from this host to the web server.</source>
        <translation>检查 jibri.conf 中的 base-url 以及该主机到 Web 服务器的网络。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Recordings, or dumps and logs beside them, have filled the disk. Jibri stays HEALTHY, and each recording breaks off.</source>
        <translation>录制文件，或其旁边的转储和日志占满了磁盘。Jibri 仍为 HEALTHY，但每次录制都会中断。</translation>
    </message>
    <message>
        <source>Free the disk; look whether the finalize script still moves recordings away.</source>
        <translation>释放磁盘空间；检查 finalize 脚本是否仍在移走录制文件。</translation>
    </message>
    <message>
        <source>The recordings directory cannot be written</source>
        <translation>录制目录不可写</translation>
    </message>
    <message>
        <source>User jibri may not write there. The Jibri is UNHEALTHY from now on, until it is restarted.</source>
        <translation>用户 jibri 无权写入。Jibri 从现在起为 UNHEALTHY，直到重启。</translation>
    </message>
    <message>
        <source>Give the directory to jibri:jibri, then restart now.</source>
        <translation>将目录的所有者设为 jibri:jibri，然后立即重启。</translation>
    </message>
    <message>
        <source>The session's directory could not be made</source>
        <translation>无法创建会话目录</translation>
    </message>
    <message>
        <source>The recordings directory is missing, full or not jibri's. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>录制目录不存在、已满或不属于 jibri。Jibri 在重启前一直为 UNHEALTHY。</translation>
    </message>
    <message>
        <source>Make the directory, give it to jibri:jibri, then restart now.</source>
        <translation>创建目录，将其所有者设为 jibri:jibri，然后立即重启。</translation>
    </message>
    <message>
        <source>Metadata could not be written</source>
        <translation>无法写入元数据</translation>
    </message>
    <message>
        <source>The session's directory cannot be written any more. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>会话目录已不可写。Jibri 在重启前一直为 UNHEALTHY。</translation>
    </message>
    <message>
        <source>Look after disk and rights of the recordings directory, then restart now.</source>
        <translation>检查磁盘和录制目录的权限，然后立即重启。</translation>
    </message>
    <message>
        <source>ffmpeg did not start</source>
        <translation>ffmpeg 未能启动</translation>
    </message>
    <message>
        <source>The program is missing or may not be run. The Jibri is UNHEALTHY until it is restarted.</source>
        <translation>程序不存在或无执行权限。Jibri 在重启前一直为 UNHEALTHY。</translation>
    </message>
    <message>
        <source>Install ffmpeg, check jibri.ffmpeg.ffmpeg-binary, then restart now.</source>
        <translation>安装 ffmpeg，检查 jibri.ffmpeg.ffmpeg-binary，然后立即重启。</translation>
    </message>
    <message>
        <source>ffmpeg ended by itself</source>
        <translation>ffmpeg 自行退出</translation>
    </message>
    <message>
        <source>The recording broke off; the end of the line is ffmpeg's last word. A full disk looks like this.</source>
        <translation>录制中断；行尾是 ffmpeg 的最后输出。磁盘已满时就是这样。</translation>
    </message>
    <message>
        <source>Read ffmpeg.0.txt and look after the disk.</source>
        <translation>查看 ffmpeg.0.txt 并检查磁盘。</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>没有声音设备</translation>
    </message>
    <message>
        <source>The ALSA loopback that ffmpeg records from is not there (snd-aloop), or the user has no .asoundrc.</source>
        <translation>ffmpeg 录音所用的 ALSA 回环设备（snd-aloop）不存在，或用户没有 .asoundrc。</translation>
    </message>
    <message>
        <source>modprobe snd-aloop and keep it in /etc/modules; restore /home/jibri/.asoundrc; restart with X server.</source>
        <translation>执行 modprobe snd-aloop 并写入 /etc/modules；恢复 /home/jibri/.asoundrc；连同 X 服务器一起重启。</translation>
    </message>
    <message>
        <source>A sound device is missing</source>
        <translation>缺少声音设备</translation>
    </message>
    <message>
        <source>ALSA does not find a device of .asoundrc: snd-aloop has too few cards, or is not loaded.</source>
        <translation>ALSA 找不到 .asoundrc 中的某个设备：snd-aloop 的声卡数太少，或未加载。</translation>
    </message>
    <message>
        <source>modprobe snd-aloop and keep it in /etc/modules, then restart with X server.</source>
        <translation>执行 modprobe snd-aloop 并写入 /etc/modules，然后连同 X 服务器一起重启。</translation>
    </message>
    <message>
        <source>Resolutions differ</source>
        <translation>分辨率不一致</translation>
    </message>
    <message>
        <source>ffmpeg is to record more than the display shows.</source>
        <translation>要求 ffmpeg 录制的范围大于显示器。</translation>
    </message>
    <message>
        <source>Give xorg-video-dummy.conf the mode of jibri.ffmpeg.resolution, then restart with X server.</source>
        <translation>在 xorg-video-dummy.conf 中加入 jibri.ffmpeg.resolution 的模式，然后连同 X 服务器一起重启。</translation>
    </message>
    <message>
        <source>The stream's address does not answer</source>
        <translation>直播地址无应答</translation>
    </message>
    <message>
        <source>The streaming service refused the key or could not be reached. It is not tried again.</source>
        <translation>直播服务拒绝了密钥或无法连接。不会重试。</translation>
    </message>
    <message>
        <source>Check the stream key with whoever started the stream, and the way out of this host.</source>
        <translation>向发起直播的人核对串流密钥，并检查该主机的出站网络。</translation>
    </message>
    <message>
        <source>The streaming service hung up</source>
        <translation>直播服务断开了连接</translation>
    </message>
    <message>
        <source>The connection to the service broke during the stream.</source>
        <translation>直播期间与该服务的连接中断。</translation>
    </message>
    <message>
        <source>Start the stream again; look at the way out of this host.</source>
        <translation>重新开始直播；检查该主机的出站网络。</translation>
    </message>
    <message>
        <source>No media arrived</source>
        <translation>没有收到媒体</translation>
    </message>
    <message>
        <source>Somebody was unmuted and nothing arrived for no-media-timeout: no UDP way from this host to the bridge.</source>
        <translation>有人未静音，但在 no-media-timeout 时间内没有收到任何数据：该主机到视频桥没有 UDP 通路。</translation>
    </message>
    <message>
        <source>Open UDP 10000 from this host to the bridges, or check the bridge's advertised addresses.</source>
        <translation>放通该主机到各视频桥的 UDP 10000，或检查视频桥对外公布的地址。</translation>
    </message>
    <message>
        <source>No media connection</source>
        <translation>没有媒体连接</translation>
    </message>
    <message>
        <source>The recorder reached signalling but not the bridge.</source>
        <translation>录制器连上了信令，但连不上视频桥。</translation>
    </message>
    <message>
        <source>The browser hung</source>
        <translation>浏览器失去响应</translation>
    </message>
    <message>
        <source>Chrome no longer answered during the meeting; most often the host has too little CPU or memory.</source>
        <translation>会议期间 Chrome 不再响应；最常见的原因是主机的 CPU 或内存太少。</translation>
    </message>
    <message>
        <source>Look at load and memory of the host; restart when idle.</source>
        <translation>检查主机的负载和内存；空闲时重启。</translation>
    </message>
    <message>
        <source>A recording was lost with its connection</source>
        <translation>录制随连接一起丢失</translation>
    </message>
    <message>
        <source>The XMPP connection that had asked for it closed (Prosody restarted, network), so the Jibri stopped recording.</source>
        <translation>请求该录制的 XMPP 连接已关闭（Prosody 重启、网络），因此 Jibri 停止了录制。</translation>
    </message>
    <message>
        <source>Nothing to restart. Restart Prosody only while nothing is recorded.</source>
        <translation>无需重启任何服务。请只在没有录制时重启 Prosody。</translation>
    </message>
    <message>
        <source>Its one session is over</source>
        <translation>它唯一的会话已结束</translation>
    </message>
    <message>
        <source>In single-use mode a Jibri ends as EXPIRED, and its supervisor restarts it.</source>
        <translation>在 single-use 模式下，Jibri 结束时为 EXPIRED，由其监管程序重启。</translation>
    </message>
    <message>
        <source>If it stays EXPIRED, restart now and mend the supervisor.</source>
        <translation>若一直停在 EXPIRED，请立即重启，并修好监管程序。</translation>
    </message>
    <message>
        <source>The finalize script failed</source>
        <translation>finalize 脚本失败</translation>
    </message>
    <message>
        <source>Jibri does not mind, but the recording was not moved away: the disk will fill.</source>
        <translation>Jibri 并不在意，但录制文件没有被移走：磁盘会被写满。</translation>
    </message>
    <message>
        <source>Run the script by hand as user jibri with the session's directory.</source>
        <translation>以 jibri 用户身份，带上会话目录手动运行该脚本。</translation>
    </message>
    <message>
        <source>A webhook receiver is down</source>
        <translation>某个 webhook 接收端不可用</translation>
    </message>
    <message>
        <source>A subscriber in jibri.webhook.subscribers does not answer. This can suppress presence updates and make starts fail.</source>
        <translation>jibri.webhook.subscribers 中的某个订阅者没有应答。这可能会抑制在线状态更新，并导致启动失败。</translation>
    </message>
    <message>
        <source>Start the receiver or take it out of jibri.webhook.subscribers, then restart when idle.</source>
        <translation>启动该接收端，或将其从 jibri.webhook.subscribers 中移除，然后在空闲时重启。</translation>
    </message>
    <message>
        <source>config.json is ignored</source>
        <translation>config.json 被忽略</translation>
    </message>
    <message>
        <source>A property in it is missing or unknown, so Jibri ignores the whole file.</source>
        <translation>其中有属性缺失或无法识别，因此 Jibri 忽略整个文件。</translation>
    </message>
    <message>
        <source>Move its values to jibri.conf and remove config.json.</source>
        <translation>将其中的值移到 jibri.conf，并删除 config.json。</translation>
    </message>
    <message>
        <source>Restart when idle is pending</source>
        <translation>空闲时重启待执行</translation>
    </message>
    <message>
        <source>Somebody asked for a restart when idle (reload). No page of the Jibri shows it.</source>
        <translation>有人请求了空闲时重启（reload）。Jibri 的任何页面都不显示这一点。</translation>
    </message>
    <message>
        <source>Nothing: it restarts when its recording has ended.</source>
        <translation>无需处理：录制结束后它会重启。</translation>
    </message>
    <message>
        <source>Shutdown when idle is pending</source>
        <translation>空闲时关闭待执行</translation>
    </message>
    <message>
        <source>It was told to end when idle, and will stay down (exit 255). No page of the Jibri shows it.</source>
        <translation>它被要求在空闲时结束，之后将保持停止（退出码 255）。Jibri 的任何页面都不显示这一点。</translation>
    </message>
    <message>
        <source>If it is to come back, start the unit afterwards, or ask for a restart when idle: that replaces it.</source>
        <translation>若要让它恢复，请在其结束后启动该单元，或请求空闲时重启：后者会取代关闭请求。</translation>
    </message>
    <message>
        <source>A recorder starts too slowly</source>
        <translation>录制器启动过慢</translation>
    </message>
    <message>
        <source>The Jibri did not answer within 15 s, so Jicofo sent a stop and asked the next one.</source>
        <translation>该 Jibri 未在 15 秒内应答，于是 Jicofo 发出停止指令并请求了下一台。</translation>
    </message>
    <message>
        <source>A faster host, or a longer jicofo.xmpp.client.reply-timeout.</source>
        <translation>换更快的主机，或调长 jicofo.xmpp.client.reply-timeout。</translation>
    </message>
    <message>
        <source>A recording never came on</source>
        <translation>录制始终没有开始</translation>
    </message>
    <message>
        <source>A Jibri accepted the request and did not report a recording within 90 s. It is neither counted nor retried.</source>
        <translation>某台 Jibri 接受了请求，却未在 90 秒内报告录制。此情况既不计数，也不重试。</translation>
    </message>
    <message>
        <source>Read the log of that Jibri; make a canary recording with it.</source>
        <translation>查看该 Jibri 的日志；用它做一次试录。</translation>
    </message>
    <message>
        <source>Out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>The Java process has no heap left; from here on anything may fail.</source>
        <translation>Java 进程的堆内存已耗尽；从此任何操作都可能失败。</translation>
    </message>
    <message>
        <source>Restart when idle, and give it more heap or the host more memory.</source>
        <translation>空闲时重启，并为它分配更多堆内存，或为主机增加内存。</translation>
    </message>
</context>
<context>
    <name>Launch</name>
    <message>
        <source>Terminal on its host</source>
        <translation>其主机上的终端</translation>
    </message>
    <message>
        <source>No terminal</source>
        <translation>没有终端</translation>
    </message>
    <message>
        <source>No terminal program was found; $TERMINAL may name one. The command is in the clipboard: %1</source>
        <translation>未找到终端程序；可用 $TERMINAL 指定。命令已复制到剪贴板：%1</translation>
    </message>
    <message>
        <source>Copy ssh command</source>
        <translation>复制 ssh 命令</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>No browser</source>
        <translation>没有浏览器</translation>
    </message>
    <message>
        <source>Copy command that leads to its page</source>
        <translation>复制通往其页面的命令</translation>
    </message>
    <message>
        <source>Only through SSH</source>
        <translation>仅能通过 SSH</translation>
    </message>
    <message>
        <source>Its page is reached through SSH only. The command is in the clipboard: %1 – while it runs, the page is at %2</source>
        <translation>其页面只能通过 SSH 访问。命令已复制到剪贴板：%1 – 命令运行期间，页面位于 %2</translation>
    </message>
</context>
<context>
    <name>MachinePart</name>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>无交换空间</translation>
    </message>
    <message>
        <source>Packets lost</source>
        <translation>丢失的数据包</translation>
    </message>
    <message>
        <source>%1 in full UDP buffers</source>
        <translation>UDP 缓冲区已满 %1</translation>
    </message>
    <message>
        <source>%1 before the network stack</source>
        <translation>进入网络栈之前 %1</translation>
    </message>
    <message>
        <source>%1 by network cards</source>
        <translation>网卡丢弃 %1</translation>
    </message>
    <message>
        <source>none since the boot</source>
        <translation>自开机以来没有</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>busiest core %1</source>
        <translation>最忙核心 %1</translation>
    </message>
    <message>
        <source>Stolen</source>
        <translation>被占用</translation>
    </message>
    <message>
        <source>by the hypervisor's other tenants</source>
        <translation>由同一虚拟化平台的其他租户</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>系统负载</translation>
    </message>
    <message numerus="yes">
        <source>on %n core(s)</source>
        <translation>
            <numerusform>共 %n 个核心</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>回读</translation>
    </message>
    <message>
        <source>%1 pages/s</source>
        <translation>每秒 %1 页</translation>
    </message>
    <message>
        <source>from swap</source>
        <translation>从交换空间</translation>
    </message>
    <message>
        <source>Fullest disk</source>
        <translation>最满的磁盘</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>磁盘繁忙</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>入 %1，出 %2</translation>
    </message>
    <message>
        <source>Killed</source>
        <translation>被终止</translation>
    </message>
    <message numerus="yes">
        <source>%n process(es) for want of memory since the boot</source>
        <translation>
            <numerusform>自开机以来因内存不足终止 %n 个进程</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>not synchronised</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>Up since</source>
        <translation>运行始于</translation>
    </message>
    <message>
        <source>Runs here</source>
        <translation>运行于此</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>没有已知信息</translation>
    </message>
    <message>
        <source>No server of this shard has its address. host = "%1" beside a server in the fleet file says that it runs here.</source>
        <translation>该分片没有服务器使用它的地址。在集群文件中为服务器写入 host = "%1"，即表示它运行于此。</translation>
    </message>
</context>
<context>
    <name>Meetings</name>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>On at: 14:05, 2026-11-21 14:05</source>
        <translation>当时正在进行：14:05、2026-11-21 14:05</translation>
    </message>
    <message>
        <source>Only meetings that were on at this time</source>
        <translation>只看此时正在进行的会议</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 天</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>回到当时</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>已遗忘的名称</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n 个会议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on now</source>
        <comment>meetings</comment>
        <translation>
            <numerusform>%n 个正在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>more happened than is read at once: since %1 only</source>
        <translation>发生的事件多于一次可读取的数量：仅自 %1 起</translation>
    </message>
    <message>
        <source>That is no date and time.</source>
        <translation>这不是日期或时间。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>No past moments are kept, so no meetings are known.</source>
        <translation>未保存历史，因此没有已知的会议。</translation>
    </message>
    <message>
        <source>Settings, Data switches it on.</source>
        <translation>可在“设置”的“数据”页中开启。</translation>
    </message>
    <message>
        <source>What is kept cannot be read.</source>
        <translation>无法读取已保存的内容。</translation>
    </message>
    <message>
        <source>No meeting is known to have been on at that time.</source>
        <translation>此时没有已知正在进行的会议。</translation>
    </message>
    <message>
        <source>No meeting was seen in this time.</source>
        <translation>这段时间内没有见到会议。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>On</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>未见结束</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>Nothing was measured, or it is no longer kept.</source>
        <translation>没有测量数据，或已不再保存。</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>It was on when recording began at %1; since when is not known.</source>
        <translation>%1 开始记录时会议已在进行；起始时间未知。</translation>
    </message>
    <message>
        <source>Nothing was recorded from %1 to %2; that it was one meeting is likely, not certain.</source>
        <translation>%1 至 %2 没有记录；很可能是同一个会议，但不能确定。</translation>
    </message>
    <message>
        <source>Recording stopped at %1; how it went on is not known.</source>
        <translation>记录在 %1 中断；之后的情况未知。</translation>
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
    <message>
        <source>Disk of the recordings</source>
        <translation>录制所用磁盘</translation>
    </message>
    <message>
        <source>Load of its machine</source>
        <translation>其机器的负载</translation>
    </message>
    <message>
        <source>Processors of its machine</source>
        <translation>其机器的处理器数</translation>
    </message>
    <message>
        <source>ffmpeg processes</source>
        <translation>ffmpeg 进程</translation>
    </message>
    <message>
        <source>Browser drivers running</source>
        <translation>运行中的浏览器驱动</translation>
    </message>
    <message>
        <source>Recording so far</source>
        <translation>当前录制大小</translation>
    </message>
    <message>
        <source>Recording grows by</source>
        <translation>录制增长速度</translation>
    </message>
    <message>
        <source>ICE sessions failed, relays too</source>
        <translation>失败的 ICE 会话（含中继）</translation>
    </message>
    <message>
        <source>ICE sessions established</source>
        <translation>已建立的 ICE 会话</translation>
    </message>
    <message>
        <source>DTLS failures</source>
        <translation>DTLS 失败数</translation>
    </message>
    <message>
        <source>Relay failures, ICE and DTLS</source>
        <translation>中继失败数（ICE 与 DTLS）</translation>
    </message>
    <message>
        <source>Clients without a bridge channel</source>
        <translation>没有桥接通道的客户端</translation>
    </message>
    <message>
        <source>XMPP disconnects</source>
        <translation>XMPP 断开次数</translation>
    </message>
    <message>
        <source>Loss, both ways</source>
        <translation>丢包，双向</translation>
    </message>
    <message>
        <source>Endpoints with high loss down</source>
        <translation>下行丢包高的端点</translation>
    </message>
    <message>
        <source>Packets dropped by queues</source>
        <translation>被队列丢弃的数据包</translation>
    </message>
    <message>
        <source>Bridges removed from meetings</source>
        <translation>从会议中移除的视频桥</translation>
    </message>
    <message>
        <source>Bridges avoided for failing ICE</source>
        <translation>因 ICE 失败而被避开的视频桥</translation>
    </message>
    <message>
        <source>People since the start</source>
        <translation>启动以来的人数</translation>
    </message>
    <message>
        <source>Versions of bridges</source>
        <translation>视频桥版本数</translation>
    </message>
    <message>
        <source>Recordings refused, none free</source>
        <translation>因无空闲而被拒的录制</translation>
    </message>
    <message>
        <source>Recordings cut by lost XMPP</source>
        <translation>因 XMPP 断开而中断的录制</translation>
    </message>
    <message>
        <source>Redispatches</source>
        <translation>重新分发次数</translation>
    </message>
    <message>
        <source>Shards in use</source>
        <translation>使用中的分片</translation>
    </message>
    <message>
        <source>Rooms in the stick table</source>
        <translation>粘性表中的会议室</translation>
    </message>
    <message>
        <source>Age of its report</source>
        <translation>报告的时长</translation>
    </message>
    <message>
        <source>Announces itself ready</source>
        <translation>自报就绪</translation>
    </message>
    <message>
        <source>Jicofo healthy, by its sidecar</source>
        <translation>Jicofo 健康（据其 sidecar）</translation>
    </message>
    <message>
        <source>Prosody healthy, by its sidecar</source>
        <translation>Prosody 健康（据其 sidecar）</translation>
    </message>
    <message>
        <source>BOSH timeouts</source>
        <translation>BOSH 超时数</translation>
    </message>
    <message>
        <source>Leaked rooms</source>
        <translation>残留的会议室</translation>
    </message>
    <message>
        <source>Server connections in</source>
        <translation>入站服务器连接</translation>
    </message>
    <message>
        <source>Server connections out</source>
        <translation>出站服务器连接</translation>
    </message>
    <message>
        <source>CPU busy</source>
        <translation>CPU 占用</translation>
    </message>
    <message>
        <source>CPU, busiest core</source>
        <translation>CPU，最忙核心</translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation>处理器核心</translation>
    </message>
    <message>
        <source>Load per core</source>
        <translation>每核负载</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory used</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Swap used</source>
        <translation>已用交换空间</translation>
    </message>
    <message>
        <source>Pages read back from swap</source>
        <translation>从交换空间回读的页</translation>
    </message>
    <message>
        <source>Processes killed for want of memory</source>
        <translation>因内存不足被终止的进程</translation>
    </message>
    <message>
        <source>UDP packets lost to full buffers</source>
        <translation>UDP 缓冲区满而丢失的数据包</translation>
    </message>
    <message>
        <source>Packets lost before the network stack</source>
        <translation>进入网络栈之前丢失的数据包</translation>
    </message>
    <message>
        <source>Network in</source>
        <translation>网络入流量</translation>
    </message>
    <message>
        <source>Network out</source>
        <translation>网络出流量</translation>
    </message>
    <message>
        <source>Packets dropped by network cards</source>
        <translation>网卡丢弃的数据包</translation>
    </message>
    <message>
        <source>Disk used, fullest</source>
        <translation>磁盘已用，最满者</translation>
    </message>
    <message>
        <source>Disk busy</source>
        <translation>磁盘繁忙</translation>
    </message>
    <message>
        <source>Time lost waiting for CPU</source>
        <translation>等待 CPU 的时间</translation>
    </message>
    <message>
        <source>Time lost waiting for memory</source>
        <translation>等待内存的时间</translation>
    </message>
    <message>
        <source>Time lost waiting for disks</source>
        <translation>等待磁盘的时间</translation>
    </message>
    <message>
        <source>Clock synchronised</source>
        <translation>时钟已同步</translation>
    </message>
    <message>
        <source>Days until a certificate ends</source>
        <translation>距证书到期的天数</translation>
    </message>
    <message>
        <source>Split rooms</source>
        <translation>分裂的会议室</translation>
    </message>
    <message>
        <source>Heap at most</source>
        <translation>堆上限</translation>
    </message>
    <message>
        <source>RTP packets timed inside</source>
        <translation>已测量内部耗时的 RTP 数据包</translation>
    </message>
    <message>
        <source>RTP packets held up for more than 50 ms</source>
        <translation>滞留超过 50 毫秒的 RTP 数据包</translation>
    </message>
    <message>
        <source>Age of its statistics</source>
        <translation>统计数据距今时间</translation>
    </message>
    <message>
        <source>Canary recording overdue</source>
        <translation>试录逾期</translation>
    </message>
    <message>
        <source>Slowest answer</source>
        <translation>最慢的应答</translation>
    </message>
    <message>
        <source>Proxies that call it down</source>
        <translation>认为它已宕机的代理</translation>
    </message>
    <message>
        <source>Keys of the configuration unlike the other shards'</source>
        <translation>与其他分片不同的配置项</translation>
    </message>
    <message>
        <source>Round-trip time of its people, median</source>
        <translation>其参会者的往返时延，中位数</translation>
    </message>
    <message>
        <source>Round-trip time of its people, 95th percentile</source>
        <translation>其参会者的往返时延，第 95 百分位</translation>
    </message>
    <message>
        <source>Round-trip time of its people, worst</source>
        <translation>其参会者的往返时延，最差</translation>
    </message>
    <message>
        <source>Jitter up of its people, median</source>
        <translation>其参会者的上行抖动，中位数</translation>
    </message>
    <message>
        <source>Jitter up of its people, 95th percentile</source>
        <translation>其参会者的上行抖动，第 95 百分位</translation>
    </message>
    <message>
        <source>Jitter up of its people, worst</source>
        <translation>其参会者的上行抖动，最差</translation>
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
            <numerusform>%n 个会议室</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1，%2。</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Critical: %1</source>
        <translation>严重：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n bridge(s)</source>
        <translation>
            <numerusform>%n 台视频桥 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n recorder(s)</source>
        <translation>
            <numerusform>%n 台录制器 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n room(s)</source>
        <translation>
            <numerusform>%n 个会议室 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n shard(s)</source>
        <translation>
            <numerusform>%n 个分片 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n host(s)</source>
        <translation>
            <numerusform>%n 台主机 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n place(s)</source>
        <translation>
            <numerusform>%n 处 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more.</source>
        <translation>
            <numerusform>%1，以及另外 %n 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Shown in Jitscope.</source>
        <translation>请在 Jitscope 中查看。</translation>
    </message>
    <message>
        <source>Still not acknowledged.</source>
        <translation>尚未确认。</translation>
    </message>
    <message>
        <source>No view of %1</source>
        <translation>看不到 %1</translation>
    </message>
    <message>
        <source>The SSH tunnel is down.</source>
        <translation>SSH 隧道已断开。</translation>
    </message>
    <message>
        <source>The way to it is broken.</source>
        <translation>到达它的路径中断。</translation>
    </message>
    <message>
        <source>Nothing is known to be broken there.</source>
        <translation>尚不知道那里有什么损坏。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>现在 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n shard(s)</source>
        <translation>
            <numerusform>%1，涉及 %n 个分片</numerusform>
        </translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1 起。</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went.</source>
        <translation>
            <numerusform>%n 条告警出现后已恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) fire now.</source>
        <translation>
            <numerusform>%n 条告警正在触发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fires now.</source>
        <translation>现在没有触发中的告警。</translation>
    </message>
    <message>
        <source>While you were away (%1)</source>
        <translation>您离开期间（%1）</translation>
    </message>
    <message>
        <source>one person in %1</source>
        <translation>%1 中的一人</translation>
    </message>
    <message numerus="yes">
        <source>%n more alert(s)</source>
        <translation>
            <numerusform>另有 %n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown in Jitscope; at most 3 bubbles per minute.</source>
        <translation>请在 Jitscope 中查看；每分钟最多 3 条通知。</translation>
    </message>
    <message>
        <source>Resolved: %1</source>
        <translation>已恢复：%1</translation>
    </message>
    <message>
        <source>After %1.</source>
        <translation>历时 %1。</translation>
    </message>
    <message>
        <source>Needs your word: %1</source>
        <translation>等待您的决定：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: this is a test</source>
        <translation>%1：这是测试</translation>
    </message>
    <message>
        <source>Alerts of this severity look and sound like this.</source>
        <translation>此级别的告警以这种样式和声音出现。</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>1 小时后提醒</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>重新连接</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <translation>
            <numerusform>%n 条严重</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n 项未知</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is firing</source>
        <translation>没有触发中的告警</translation>
    </message>
    <message>
        <source>Jitscope: %1</source>
        <translation>Jitscope：%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>muted %1</source>
        <translation>静音%1</translation>
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
    <message>
        <source>Self-healing did not get through with %1: %2</source>
        <translation>自愈未能完成对 %1 的处理：%2</translation>
    </message>
    <message>
        <source>Self-healing of %1 has stopped itself: %2 acts in a row did not help.</source>
        <translation>%1 的自愈已自行停止：连续 %2 次动作都没有效果。</translation>
    </message>
    <message>
        <source>Self-healing: %1 is well again (%2).</source>
        <translation>自愈：%1 已恢复正常（%2）。</translation>
    </message>
    <message>
        <source>Self-healing: %1 was restarted and is not well (%2).</source>
        <translation>自愈：%1 已重启，但仍不正常（%2）。</translation>
    </message>
    <message>
        <source>Self-healing: %1 for %2, because of %3.</source>
        <translation>自愈：因 %3 对 %2 执行 %1。</translation>
    </message>
    <message>
        <source>Accounts there are</source>
        <translation>现有账户</translation>
    </message>
    <message>
        <source>There is no account %1, or Prosody's shell (module admin_shell, 0.12 or later) does not list it.</source>
        <translation>没有账户 %1，或 Prosody 的 shell（模块 admin_shell，0.12 或更高版本）未列出它。</translation>
    </message>
    <message>
        <source>%1 is there already, or Prosody has no such host, or its shell (module admin_shell, 0.12 or later) does not answer.</source>
        <translation>%1 已存在，或 Prosody 没有这个主机，或其 shell（模块 admin_shell，0.12 或更高版本）没有应答。</translation>
    </message>
    <message>
        <source>This is done to one account at a time.</source>
        <translation>此操作一次只能针对一个账户。</translation>
    </message>
    <message>
        <source>%1 cannot be an account: %2.</source>
        <translation>%1 不能作为账户：%2。</translation>
    </message>
    <message>
        <source>Prosody keeps the accounts, and it is not in the fleet file.</source>
        <translation>账户由 Prosody 管理，但它不在集群文件中。</translation>
    </message>
    <message>
        <source>There is no way to run prosodyctl for %1: it needs ssh = or service = in the fleet file.</source>
        <translation>无法为 %1 运行 prosodyctl：集群文件中需要 ssh = 或 service =。</translation>
    </message>
    <message>
        <source>Whoever is logged in with it stays so until they leave.</source>
        <translation>已用该账户登录的人会保持登录，直到离开。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>The fleet file does not say how to record: [shard.canary] needs base =, domain =, user = and secret =.</source>
        <translation>集群文件没有说明如何录制：[shard.canary] 需要 base =、domain =、user = 和 secret =。</translation>
    </message>
    <message>
        <source>%1 does not say whether it is free.</source>
        <translation>%1 没有说明自己是否空闲。</translation>
    </message>
    <message>
        <source>%1 is not idle.</source>
        <translation>%1 不空闲。</translation>
    </message>
    <message>
        <source>%1 says UNHEALTHY: it must be restarted first.</source>
        <translation>%1 返回 UNHEALTHY：必须先重启。</translation>
    </message>
    <message>
        <source>No other recorder is free: a recording that somebody asks for meanwhile would be refused.</source>
        <translation>没有其他空闲录制器：其间若有人请求录制，将被拒绝。</translation>
    </message>
    <message>
        <source>The load of its machine is too high now: %1.</source>
        <translation>其机器目前负载过高：%1。</translation>
    </message>
    <message>
        <source>%1 records the empty room %2 for %3 s; meanwhile it takes no other recording.</source>
        <translation>%1 将录制空会议室 %2，时长 %3 秒；其间不接受其他录制。</translation>
    </message>
    <message>
        <source>What it writes is not read back: that needs ssh = in the fleet file.</source>
        <translation>不会读回它写入的内容：那需要集群文件中的 ssh =。</translation>
    </message>
    <message>
        <source>Idle and healthy</source>
        <translation>空闲且健康</translation>
    </message>
    <message>
        <source>Browser and login</source>
        <translation>浏览器与登录</translation>
    </message>
    <message>
        <source>startService is accepted, and it says BUSY</source>
        <translation>startService 被接受，且返回 BUSY</translation>
    </message>
    <message>
        <source>ffmpeg runs</source>
        <translation>ffmpeg 在运行</translation>
    </message>
    <message>
        <source>a process on its machine</source>
        <translation>其机器上的一个进程</translation>
    </message>
    <message>
        <source>Disk is written</source>
        <translation>正在写入磁盘</translation>
    </message>
    <message>
        <source>after %1 s the file has more than 100 kB</source>
        <translation>%1 秒后文件超过 100 kB</translation>
    </message>
    <message>
        <source>after %1 s it still says BUSY</source>
        <translation>%1 秒后仍返回 BUSY</translation>
    </message>
    <message>
        <source>It goes on recording</source>
        <translation>录制持续进行</translation>
    </message>
    <message>
        <source>%1 bytes so far</source>
        <translation>目前 %1 字节</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 says IDLE again</source>
        <translation>%1 重新返回 IDLE</translation>
    </message>
    <message>
        <source>Read the file back</source>
        <translation>读回文件</translation>
    </message>
    <message>
        <source>ffprobe finds at least %1 s of video and audio</source>
        <translation>ffprobe 检出至少 %1 秒的视频和音频</translation>
    </message>
    <message>
        <source>%1 s, %2 video and %3 audio streams, %4 bytes</source>
        <translation>%1 秒，%2 个视频流和 %3 个音频流，%4 字节</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除文件</translation>
    </message>
    <message>
        <source>the folder %1 is gone</source>
        <translation>文件夹 %1 已消失</translation>
    </message>
    <message>
        <source>This is done to one thing at a time.</source>
        <translation>此操作一次只能针对一个对象。</translation>
    </message>
    <message>
        <source>There is no server in the fleet file on which it could run.</source>
        <translation>集群文件中没有可用来运行它的服务器。</translation>
    </message>
    <message>
        <source>It runs on the server %1, and there is no way to it: it needs ssh = in the fleet file.</source>
        <translation>它在服务器 %1 上运行，但没有通往它的途径：集群文件中需要 ssh =。</translation>
    </message>
    <message>
        <source>%1 begins with a dash: the program would read it as an option.</source>
        <translation>%1 以短横线开头：程序会把它当作选项。</translation>
    </message>
    <message>
        <source>A name has a character in it that no program can be given.</source>
        <translation>某个名称含有无法传给任何程序的字符。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>%1 does not answer, and the rule acts on all proxies or on none.</source>
        <translation>%1 没有应答，而规则要么作用于所有代理，要么都不作用。</translation>
    </message>
    <message>
        <source>No proxy of this shard is in the fleet file.</source>
        <translation>集群文件中没有该分片的代理。</translation>
    </message>
    <message>
        <source>The rule has stopped itself: %1 of its acts failed in a row.</source>
        <translation>规则已自行停止：连续 %1 次动作失败。</translation>
    </message>
    <message>
        <source>An act of the rule has not ended yet.</source>
        <translation>规则的一个动作尚未结束。</translation>
    </message>
    <message>
        <source>The rule has acted %1 times within an hour, the limit is %2.</source>
        <translation>规则在一小时内已动作 %1 次，上限为 %2。</translation>
    </message>
    <message>
        <source>Of %1 only %2 would be left in service.</source>
        <translation>%1 个中只会剩下 %2 个在服务。</translation>
    </message>
    <message>
        <source>Of %1 would be %2 out of service at once, the limit is %3.</source>
        <translation>%1 个中将同时有 %2 个停止服务，上限为 %3。</translation>
    </message>
    <message>
        <source>%1 is busy: self-healing never cuts a recording unless while_recording = true.</source>
        <translation>%1 正忙碌：除非 while_recording = true，自愈绝不会中断录制。</translation>
    </message>
    <message>
        <source>Another operation runs on the shard.</source>
        <translation>该分片上正在运行另一个操作。</translation>
    </message>
    <message>
        <source>Something critical is firing on the shard: it is not the night for a restart.</source>
        <translation>该分片有严重告警：今晚不宜重启。</translation>
    </message>
    <message>
        <source>Jicofo is restarted when the shard has no meeting.</source>
        <translation>该分片没有会议时重启 Jicofo。</translation>
    </message>
    <message>
        <source>%1 was not restarted in %2 nights in a row: it was not idle in time, or it failed.</source>
        <translation>%1 已连续 %2 晚未重启：未能及时空闲，或重启失败。</translation>
    </message>
    <message>
        <source>A room is named by its whole address, like weekly@conference.meet.example.org.</source>
        <translation>会议室要用完整地址指定，例如 weekly@conference.meet.example.org。</translation>
    </message>
    <message>
        <source>Jicofo keeps the pins, and it is not in the fleet file.</source>
        <translation>固定由 Jicofo 管理，但它不在集群文件中。</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>%1, until GET %2 does not list it</source>
        <translation>%1，直到 GET %2 不再列出它</translation>
    </message>
    <message>
        <source>It is not pinned now.</source>
        <translation>它目前未被固定。</translation>
    </message>
    <message>
        <source>The version of %1 is not known.</source>
        <translation>%1 的版本未知。</translation>
    </message>
    <message>
        <source>To which version? The options version= or bridge= say.</source>
        <translation>固定到哪个版本？由选项 version= 或 bridge= 指定。</translation>
    </message>
    <message>
        <source>A pin lasts from 1 minute to 30 days.</source>
        <translation>固定时长为 1 分钟到 30 天。</translation>
    </message>
    <message>
        <source>No bridge has version %1, so the room would get no bridge at all. There are: %2.</source>
        <translation>没有版本为 %1 的视频桥，会议室将得不到任何视频桥。现有：%2。</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>%1 for %2 minutes, until GET %3 lists it</source>
        <translation>%1，持续 %2 分钟，直到 GET %3 列出它</translation>
    </message>
    <message>
        <source>It is pinned to %1 already; that ends.</source>
        <translation>它已固定到 %1；该固定将终止。</translation>
    </message>
    <message>
        <source>The pin counts when the room next gets a bridge, and is lost when Jicofo restarts.</source>
        <translation>固定在会议室下次分配视频桥时生效，Jicofo 重启后即失效。</translation>
    </message>
    <message>
        <source>Agent check off on %1</source>
        <translation>在 %1 上关闭 agent 检查</translation>
    </message>
    <message>
        <source>Drain on %1</source>
        <translation>在 %1 上排空</translation>
    </message>
    <message>
        <source>Wait until empty</source>
        <translation>等待清空</translation>
    </message>
    <message>
        <source>until no room of the shard is left, seen twice</source>
        <translation>直到该分片没有会议室，连续两次确认</translation>
    </message>
    <message>
        <source>Out of service on %1</source>
        <translation>在 %1 上停止服务</translation>
    </message>
    <message>
        <source>End connections on %1</source>
        <translation>在 %1 上断开连接</translation>
    </message>
    <message>
        <source>%1 connections left</source>
        <translation>还剩 %1 个连接</translation>
    </message>
    <message>
        <source>Ready on %1</source>
        <translation>在 %1 上就绪</translation>
    </message>
    <message>
        <source>Agent check on, up on %1</source>
        <translation>在 %1 上开启 agent 检查并上线</translation>
    </message>
    <message>
        <source>state %1, the agent says %2</source>
        <translation>状态为 %1，agent 返回 %2</translation>
    </message>
    <message>
        <source>%1 is no proxy of this shard in the fleet file.</source>
        <translation>%1 不是集群文件中该分片的代理。</translation>
    </message>
    <message>
        <source>Which server of %1 is this shard? The fleet file does not say: it needs server = "backend/server".</source>
        <translation>该分片是 %1 的哪台服务器？集群文件没有说明：需要 server = "backend/server"。</translation>
    </message>
    <message>
        <source>There is no way to change %1: it needs socket = or stats = in the fleet file.</source>
        <translation>无法更改 %1：集群文件中需要 socket = 或 stats =。</translation>
    </message>
    <message>
        <source>%1 does not answer now, and a shard is drained on every proxy. The option without=%1 leaves it out.</source>
        <translation>%1 目前没有应答，而分片要在每个代理上排空。选项 without=%1 可将其排除。</translation>
    </message>
    <message>
        <source>%1 has no server %2.</source>
        <translation>%1 没有服务器 %2。</translation>
    </message>
    <message>
        <source>%1 is left out: what it is asked for still goes to this shard.</source>
        <translation>%1 被排除：发给它的请求仍会进入该分片。</translation>
    </message>
    <message>
        <source>The agent check is on at %1: if the shard itself says drain, that must be changed there (/etc/jitsi/shard-status or Consul).</source>
        <translation>%1 上的 agent 检查已开启：若分片自身返回 drain，须在那里更改（/etc/jitsi/shard-status 或 Consul）。</translation>
    </message>
    <message>
        <source>New rooms go to %1.</source>
        <translation>新会议室将转到 %1。</translation>
    </message>
    <message>
        <source>Not in the fleet file, so nobody knows here whether there is room: %1.</source>
        <translation>不在集群文件中，因此无从得知是否还有余量：%1。</translation>
    </message>
    <message>
        <source>Every connection to this shard is cut on all proxies; its meetings are loaded again elsewhere.</source>
        <translation>所有代理上通往该分片的连接都会被切断；其会议将在别处重新加载。</translation>
    </message>
    <message>
        <source>Rooms that are open stay on this shard until they end, also for those who join them later.</source>
        <translation>已打开的会议室会留在该分片直到结束，之后加入的人也在此分片。</translation>
    </message>
    <message>
        <source>Module of Prosody</source>
        <translation>Prosody 模块</translation>
    </message>
    <message>
        <source>%1 without a room says 400: the module answers</source>
        <translation>不带会议室的 %1 返回 400：模块有应答</translation>
    </message>
    <message>
        <source>Prosody does not have the module %1, or not on %2: put it into modules_enabled of that host, set prosody_password_public_key_repo_url, and restart Prosody.</source>
        <translation>Prosody 没有模块 %1，或未在 %2 上启用：请将其加入该主机的 modules_enabled，设置 prosody_password_public_key_repo_url，然后重启 Prosody。</translation>
    </message>
    <message>
        <source>It takes a room and who is to leave it.</source>
        <translation>需要指定会议室和要移出的人。</translation>
    </message>
    <message>
        <source>This is done to one room at a time.</source>
        <translation>此操作一次只能针对一个会议室。</translation>
    </message>
    <message>
        <source>Prosody does it, and its HTTP port is not in the fleet file.</source>
        <translation>此操作由 Prosody 执行，但其 HTTP 端口不在集群文件中。</translation>
    </message>
    <message>
        <source>There is no system token for Prosody. 1. In Prosody: muc_end_meeting and muc_kick_participant in modules_enabled of %1, prosody_password_public_key_repo_url, app_id and asap_key_server set. 2. Sign a token with that key and keep it: jitscope secret rooms-token. 3. In the fleet file: rooms_secret = "rooms-token" in [[shard.prosody]]. README: Rooms and people.</source>
        <translation>没有用于 Prosody 的系统令牌。1. 在 Prosody 中：将 muc_end_meeting 和 muc_kick_participant 加入 %1 的 modules_enabled，并设置 prosody_password_public_key_repo_url、app_id 和 asap_key_server。2. 用该密钥签发令牌并保存：jitscope secret rooms-token。3. 在集群文件的 [[shard.prosody]] 中：rooms_secret = "rooms-token"。见 README：Rooms and people。</translation>
    </message>
    <message>
        <source>The console does not see the room %1 any more.</source>
        <translation>控制台已看不到会议室 %1。</translation>
    </message>
    <message>
        <source>End the room</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>until the console does not see it any more</source>
        <translation>直到控制台不再看到该会议室</translation>
    </message>
    <message>
        <source>Prosody did not end it. 401: the system token is not its own, has run out, or app_secret is set; 404: no such room.</source>
        <translation>Prosody 未结束会议。401：系统令牌不被它认可、已过期，或设置了 app_secret；404：没有该会议室。</translation>
    </message>
    <message>
        <source>it is still there, or again: %1 people</source>
        <translation>仍然存在，或又重新出现：%1 人</translation>
    </message>
    <message>
        <source>The console does not see %1 in the room any more.</source>
        <translation>控制台已看不到 %1 在该会议室中。</translation>
    </message>
    <message>
        <source>Remove from the room</source>
        <translation>移出会议室</translation>
    </message>
    <message>
        <source>until the console does not see them there any more; the module says 200 also when it did nothing</source>
        <translation>直到控制台不再看到此人；即使什么也没做，模块也返回 200</translation>
    </message>
    <message>
        <source>They are still there. Prosody says 200 also when the system token is not its own or has run out, and when it does not find the room: its log has the reason.</source>
        <translation>此人仍在会议室中。即使系统令牌不被认可、已过期，或找不到该会议室，Prosody 也返回 200：原因见其日志。</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>无需操作</translation>
    </message>
    <message>
        <source>The %1 was not given.</source>
        <translation>未提供 %1。</translation>
    </message>
    <message>
        <source>No other shard is well: %1.</source>
        <translation>没有其他状况良好的分片：%1。</translation>
    </message>
    <message>
        <source>Whether %1 has room is not known here, since it is not in the fleet file.</source>
        <translation>%1 不在集群文件中，这里无法知道它是否有余量。</translation>
    </message>
    <message>
        <source>It is the last shard in service: its rooms would have nowhere to go.</source>
        <translation>这是最后一个在服务的分片：其会议室将无处可去。</translation>
    </message>
    <message>
        <source>The other shards have room for %1 people, this one has %2.</source>
        <translation>其他分片可容纳 %1 人，而此分片有 %2 人。</translation>
    </message>
    <message>
        <source>Silence alerts</source>
        <translation>静默告警</translation>
    </message>
    <message>
        <source>in Alertmanager, until %1 at the latest</source>
        <translation>在 Alertmanager 中，最迟到 %1</translation>
    </message>
    <message>
        <source>End the silence</source>
        <translation>结束静默</translation>
    </message>
    <message>
        <source>in Alertmanager</source>
        <translation>在 Alertmanager 中</translation>
    </message>
    <message>
        <source>systemd reads it</source>
        <translation>让 systemd 读取</translation>
    </message>
    <message>
        <source>A timer can be put only on a host that runs systemd and is reached by SSH.</source>
        <translation>定时器只能设置在运行 systemd 且可通过 SSH 访问的主机上。</translation>
    </message>
    <message>
        <source>The name of its unit, or its address, cannot stand in a unit file.</source>
        <translation>其单元名称或地址不能写入单元文件。</translation>
    </message>
    <message>
        <source>%1 wants a login, and no secret is put on a host.</source>
        <translation>%1 需要登录，而密钥不会存放到主机上。</translation>
    </message>
    <message>
        <source>Timer off</source>
        <translation>停用定时器</translation>
    </message>
    <message>
        <source>Remove its files</source>
        <translation>移除其文件</translation>
    </message>
    <message>
        <source>A window is a time of day from-until, like 03:30-05:00.</source>
        <translation>时间窗口是一天中的起止时间，如 03:30-05:00。</translation>
    </message>
    <message>
        <source>The window is too short: it takes ten minutes to come back, and some to wait.</source>
        <translation>时间窗口太短：恢复需要十分钟，还要留出等待时间。</translation>
    </message>
    <message>
        <source>What it needs is there</source>
        <translation>所需程序齐备</translation>
    </message>
    <message>
        <source>Write the script</source>
        <translation>写入脚本</translation>
    </message>
    <message>
        <source>Write the service</source>
        <translation>写入服务</translation>
    </message>
    <message>
        <source>Write the timer</source>
        <translation>写入定时器</translation>
    </message>
    <message>
        <source>Timer on</source>
        <translation>启用定时器</translation>
    </message>
    <message>
        <source>every night at %1, local time of the host</source>
        <translation>每晚 %1，主机本地时间</translation>
    </message>
    <message>
        <source>The bridge counts %1 people: %2 more are in the same rooms by other bridges, and stay where they are.</source>
        <translation>视频桥计有 %1 人：另有 %2 人在相同的会议室中，但连接的是其他视频桥，他们保持不动。</translation>
    </message>
    <message>
        <source>It shows something</source>
        <translation>有画面内容</translation>
    </message>
    <message>
        <source>ffmpeg finds a picture in it that is not black all over</source>
        <translation>ffmpeg 在其中找到并非全黑的画面</translation>
    </message>
    <message>
        <source>%1 key pictures, the brightest place in them is %2 (black: 16, white: 235)</source>
        <translation>%1 个关键帧，其中最亮处为 %2（黑：16，白：235）</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Prosody reads it</source>
        <translation>让 Prosody 检查文件</translation>
    </message>
    <message>
        <source>Prosody cannot read it; the old file is put back.</source>
        <translation>Prosody 无法读取该文件；将恢复旧文件。</translation>
    </message>
    <message>
        <source>How it fares now</source>
        <translation>当前状况</translation>
    </message>
    <message>
        <source>as the console sees it</source>
        <translation>以控制台所见为准</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>观察状况</translation>
    </message>
    <message>
        <source>%1 s long no worse than before</source>
        <translation>持续 %1 秒不比之前差</translation>
    </message>
    <message>
        <source>not as well as before yet: people with a critical connection: %1</source>
        <translation>尚未恢复到之前的水平：连接处于严重状态的人数：%1</translation>
    </message>
    <message>
        <source>It fares worse than with the old file, which is put back.</source>
        <translation>状况比使用旧文件时差，将恢复旧文件。</translation>
    </message>
    <message>
        <source>%1 is no configuration file that Jitscope knows.</source>
        <translation>%1 不是 Jitscope 已知的配置文件。</translation>
    </message>
    <message>
        <source>It is not said which text is to be replaced by which.</source>
        <translation>未指明要用哪段文本替换哪段文本。</translation>
    </message>
    <message>
        <source>Nothing is changed in it.</source>
        <translation>文件没有更改。</translation>
    </message>
    <message>
        <source>There is no way to the files of %1: it needs ssh = in the fleet file.</source>
        <translation>无法访问 %1 的文件：需要在集群文件中设置 ssh =。</translation>
    </message>
    <message>
        <source>%1 is not restarted that way.</source>
        <translation>%1 不能以这种方式重启。</translation>
    </message>
    <message>
        <source>Nobody has changed it</source>
        <translation>确认无人更改</translation>
    </message>
    <message>
        <source>The file has changed on the server since it was read: read it again and merge.</source>
        <translation>文件在读取之后已在服务器上更改：请重新读取并合并。</translation>
    </message>
    <message>
        <source>Lua reads it</source>
        <translation>让 Lua 检查文件</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留旧文件</translation>
    </message>
    <message>
        <source>Whoever opens a meeting from now on gets it; those who are in one keep what they have.</source>
        <translation>此后打开会议的人会用到它；已在会议中的人保持原有设置。</translation>
    </message>
    <message>
        <source>It counts when the containers are made anew: docker compose up -d on the host.</source>
        <translation>重新创建容器后生效：在主机上执行 docker compose up -d。</translation>
    </message>
    <message>
        <source>It counts from the next start of %1.</source>
        <translation>%1 下次启动后生效。</translation>
    </message>
    <message>
        <source>If it goes wrong the old file is put back, but %1 must be restarted by hand.</source>
        <translation>若出现问题会恢复旧文件，但 %1 须手动重启。</translation>
    </message>
    <message>
        <source>Drained on %1</source>
        <translation>在 %1 上已排空</translation>
    </message>
    <message>
        <source>its agent check says so</source>
        <translation>由其 agent 检查报告</translation>
    </message>
    <message>
        <source>Still so on %1</source>
        <translation>%1 上仍然如此</translation>
    </message>
    <message>
        <source>The shard itself says drain, also to proxies that are not in the fleet file.</source>
        <translation>分片自身返回 drain，对不在集群文件中的代理也是如此。</translation>
    </message>
    <message>
        <source>No rule of this shard stops itself: the fleet file has neither failover nor self-healing on.</source>
        <translation>此分片没有会自行停止的规则：集群文件中故障转移和自愈均未启用。</translation>
    </message>
    <message>
        <source>The rules may act again</source>
        <translation>规则可再次动作</translation>
    </message>
    <message>
        <source>The shard says %1</source>
        <translation>分片返回 %1</translation>
    </message>
    <message>
        <source>It takes a room and a person in it.</source>
        <translation>需要指定会议室及其中的参会者。</translation>
    </message>
    <message>
        <source>The two talk directly with each other: the bridge sees nothing of it.</source>
        <translation>两人正在直接通话：视频桥看不到任何媒体。</translation>
    </message>
    <message>
        <source>It is not known on which bridge %1 is.</source>
        <translation>不知道 %1 在哪个视频桥上。</translation>
    </message>
    <message>
        <source>The bridge names its files after the endpoint, and %1 cannot be part of a name.</source>
        <translation>视频桥以端点命名其文件，而 %1 不能作为文件名的一部分。</translation>
    </message>
    <message>
        <source>A capture lasts from 5 to 300 seconds.</source>
        <translation>抓包时长为 5 到 300 秒。</translation>
    </message>
    <message>
        <source>The folder must be named from the root on: %1.</source>
        <translation>文件夹必须为从根目录开始的完整路径：%1。</translation>
    </message>
    <message>
        <source>What the bridge writes cannot be fetched or deleted: there is no way to the host of %1, it needs ssh = in the fleet file.</source>
        <translation>视频桥写入的文件无法取回或删除：没有通往 %1 所在主机的途径，需要在集群文件中设置 ssh =。</translation>
    </message>
    <message>
        <source>For %1 s %2 writes in clear on its disk what this person says and shows, and what of the others is sent to them. The files are then fetched into %3 and deleted there.</source>
        <translation>在 %1 秒内，%2 会把此人所说所示的内容以及发送给此人的他人内容以明文写入其磁盘。随后文件会取回到 %3，并在那里删除。</translation>
    </message>
    <message>
        <source>Some %1 MB; it ends before its time where %2 MB come together, which is all that is fetched. Where the meeting is encrypted from end to end, its sound and pictures stay so.</source>
        <translation>约 %1 MB；若累计达到 %2 MB（取回上限）会提前结束。若会议为端到端加密，其音频和画面仍保持加密。</translation>
    </message>
    <message>
        <source>This is decrypted sound and picture of people: whoever has the files can play them. Ask whether you may, and delete them when you are done.</source>
        <translation>这是解密后的音频和画面：拿到文件的人都能播放。请先确认您有权这样做，用完后删除文件。</translation>
    </message>
    <message>
        <source>On that bridge</source>
        <translation>在该视频桥上</translation>
    </message>
    <message>
        <source>%1 has %2</source>
        <translation>%1 上有 %2</translation>
    </message>
    <message>
        <source>The bridge does not have this person now.</source>
        <translation>视频桥上现在没有此人。</translation>
    </message>
    <message>
        <source>Nobody captures yet</source>
        <translation>尚无人在抓包</translation>
    </message>
    <message>
        <source>%1 says false</source>
        <translation>%1 返回 false</translation>
    </message>
    <message>
        <source>404: this version of the bridge cannot capture; true: somebody captures the packets of this person already.</source>
        <translation>404：此版本的视频桥不支持抓包；true：已有人在抓取此人的数据包。</translation>
    </message>
    <message>
        <source>Its host</source>
        <translation>其主机</translation>
    </message>
    <message>
        <source>its files may be deleted, and there is room for them</source>
        <translation>可以删除其文件，且空间足够</translation>
    </message>
    <message>
        <source>The disk of the host is too full, or the account may not delete the bridge's files: it needs sudo without a password (README: Packet evidence).</source>
        <translation>主机磁盘空间不足，或该账号无权删除视频桥的文件：需要免密码 sudo（见 README：Packet evidence）。</translation>
    </message>
    <message>
        <source>Clock of the host</source>
        <translation>主机时钟</translation>
    </message>
    <message>
        <source>files from then on are ours</source>
        <translation>此后产生的文件属于本次抓包</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>The bridge does not do it. 403: jmt.debug.pcap.enabled is not true in its jvb.conf (/etc/jitsi/videobridge/jvb.conf), which it reads when it starts; 404: the person has just left.</source>
        <translation>视频桥拒绝执行。403：其 jvb.conf（/etc/jitsi/videobridge/jvb.conf）中 jmt.debug.pcap.enabled 不为 true，该设置在启动时读取；404：此人刚刚离开。</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>抓包</translation>
    </message>
    <message>
        <source>%1 s so far, %2 files, %3 bytes</source>
        <translation>已进行 %1 秒，%2 个文件，%3 字节</translation>
    </message>
    <message>
        <source>The bridge wrote nothing, or its files were not found: they are looked for in jmt.debug.pcap.directory of its jvb.conf, and in /tmp.</source>
        <translation>视频桥未写入任何内容，或未找到其文件：查找位置为其 jvb.conf 中的 jmt.debug.pcap.directory 以及 /tmp。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取回</translation>
    </message>
    <message>
        <source>%1, at most %2 MB; here is what is there, by its sum</source>
        <translation>%1，最多 %2 MB；按校验和核对，本机与主机上的内容一致</translation>
    </message>
    <message>
        <source>Delete them there</source>
        <translation>在主机上删除</translation>
    </message>
    <message>
        <source>nothing of it is left on the host</source>
        <translation>主机上已无残留</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>%1 can be written, and there is room for the files</source>
        <translation>%1 可写入，且有足够空间存放这些文件</translation>
    </message>
    <message>
        <source>On this computer the folder %1 cannot be made or written, or its disk is too full.</source>
        <translation>本机无法创建或写入文件夹 %1，或者磁盘空间不足。</translation>
    </message>
    <message>
        <source>On this computer the files cannot be kept in %1. They are still on the host: make room and go on waiting to fetch them again; cancelled, they are deleted there.</source>
        <translation>本机无法将文件存放到 %1。文件仍在主机上：请腾出空间后继续等待，即可再次取回；若取消，主机上的文件将被删除。</translation>
    </message>
</context>
<context>
    <name>OperationKind</name>
    <message>
        <source>Run it for %1?</source>
        <translation>对 %1 执行？</translation>
    </message>
    <message>
        <source>A command of your own; Jitscope does not know what it does.</source>
        <translation>这是您自定义的命令；Jitscope 不知道它会做什么。</translation>
    </message>
    <message>
        <source>People at once</source>
        <translation>每次迁移的人员</translation>
    </message>
    <message>
        <source>Of those who are still there. After each group it is looked whether those who moved fare well.</source>
        <translation>占仍在其上的人员的比例。每组之后会检查已迁移的人是否正常。</translation>
    </message>
    <message>
        <source>Move people at once</source>
        <translation>每次迁移的人员</translation>
    </message>
    <message>
        <source>Nothing: it waits until they have gone by themselves.</source>
        <translation>留空：等待所有人自行离开。</translation>
    </message>
    <message>
        <source>Nothing: it waits at each bridge until they have gone by themselves.</source>
        <translation>留空：在每台视频桥上等待所有人自行离开。</translation>
    </message>
    <message>
        <source>Wait until it is empty</source>
        <translation>等待清空</translation>
    </message>
    <message>
        <source>Until no room of the shard is left; cancelled before that, it is taken back.</source>
        <translation>直到分片中没有会议室；若提前取消，则恢复服务。</translation>
    </message>
    <message>
        <source>Leave out proxies</source>
        <translation>排除代理</translation>
    </message>
    <message>
        <source>Names, with commas: dead ones. What they are asked for still goes to this shard.</source>
        <translation>名称，以逗号分隔：已失效的代理。发往它们的请求仍会进入此分片。</translation>
    </message>
    <message>
        <source>Version of bridge</source>
        <translation>视频桥的版本</translation>
    </message>
    <message>
        <source>The name of a bridge that has the version.</source>
        <translation>具有该版本的视频桥名称。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Instead of a bridge.</source>
        <translation>代替视频桥名称。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>How long it holds, from 1 minute to 30 days.</source>
        <translation>有效时长，1 分钟到 30 天。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Stands in the audit log.</source>
        <translation>记入审计日志。</translation>
    </message>
    <message>
        <source>Drain bridge</source>
        <translation>排空视频桥</translation>
    </message>
    <message>
        <source>Drain</source>
        <translation>排空</translation>
    </message>
    <message>
        <source>Drain %1?</source>
        <translation>排空 %1？</translation>
    </message>
    <message>
        <source>Nothing: meetings go on, new ones go elsewhere.</source>
        <translation>无。会议继续，新会议转到别处。</translation>
    </message>
    <message>
        <source>Take bridge back</source>
        <translation>视频桥恢复服务</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>恢复服务</translation>
    </message>
    <message>
        <source>Let %1 take new meetings again?</source>
        <translation>让 %1 重新接受新会议？</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Move people off bridge</source>
        <translation>从视频桥迁走人员</translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>迁移人员</translation>
    </message>
    <message>
        <source>Move people off %1?</source>
        <translation>从 %1 迁走人员？</translation>
    </message>
    <message>
        <source>Each of them has no sound and picture for a few seconds.</source>
        <translation>每个人会有几秒钟没有声音和画面。</translation>
    </message>
    <message>
        <source>Restart bridge when idle</source>
        <translation>空闲时重启视频桥</translation>
    </message>
    <message>
        <source>Restart when idle</source>
        <translation>空闲时重启</translation>
    </message>
    <message>
        <source>Restart %1 when idle?</source>
        <translation>空闲时重启 %1？</translation>
    </message>
    <message>
        <source>Nothing: it is drained, and restarts when the last meeting has ended.</source>
        <translation>无。先排空，最后一个会议结束后重启。</translation>
    </message>
    <message>
        <source>Restart bridge now</source>
        <translation>立即重启视频桥</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Restart %1 now?</source>
        <translation>立即重启 %1？</translation>
    </message>
    <message>
        <source>Everybody on it is thrown out and joins again by another bridge.</source>
        <translation>其上所有人都会掉线，并通过其他视频桥重新加入。</translation>
    </message>
    <message>
        <source>Restart bridges one by one</source>
        <translation>逐台重启视频桥</translation>
    </message>
    <message>
        <source>Restart one by one</source>
        <translation>逐台重启</translation>
    </message>
    <message>
        <source>Restart %1 one by one?</source>
        <translation>逐台重启 %1？</translation>
    </message>
    <message>
        <source>Nothing: each is drained and emptied first, never two at once.</source>
        <translation>无。每台先排空并等其清空，绝不同时重启两台。</translation>
    </message>
    <message>
        <source>Put nightly restart on the host</source>
        <translation>在主机上设置夜间重启</translation>
    </message>
    <message>
        <source>Put it there</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Put a nightly restart on the host of %1?</source>
        <translation>在 %1 的主机上设置夜间重启？</translation>
    </message>
    <message>
        <source>Nothing now. At night it restarts the bridge when no meeting is on it, also while Jitscope is closed.</source>
        <translation>目前无影响。夜间没有会议时会重启视频桥，即使 Jitscope 已关闭。</translation>
    </message>
    <message>
        <source>Remove nightly restart from the host</source>
        <translation>从主机移除夜间重启</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the nightly restart from the host of %1?</source>
        <translation>从 %1 的主机移除夜间重启？</translation>
    </message>
    <message>
        <source>Nothing; the bridge is not restarted at night any more.</source>
        <translation>无。视频桥不再于夜间重启。</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>Stop the recording of %1?</source>
        <translation>停止 %1 的录制？</translation>
    </message>
    <message>
        <source>The recording ends here; what was recorded is kept.</source>
        <translation>录制到此结束；已录内容会保留。</translation>
    </message>
    <message>
        <source>Canary recording</source>
        <translation>试录</translation>
    </message>
    <message>
        <source>Record a canary</source>
        <translation>试录</translation>
    </message>
    <message>
        <source>Make a canary recording with %1?</source>
        <translation>用 %1 试录？</translation>
    </message>
    <message>
        <source>Nothing: an empty room is recorded for some seconds, and the file deleted.</source>
        <translation>无。录制空会议室若干秒，然后删除文件。</translation>
    </message>
    <message>
        <source>Restart recorder when idle</source>
        <translation>空闲时重启录制器</translation>
    </message>
    <message>
        <source>Nothing: a recording that runs is finished first.</source>
        <translation>无。正在进行的录制会先完成。</translation>
    </message>
    <message>
        <source>Restart recorder now</source>
        <translation>立即重启录制器</translation>
    </message>
    <message>
        <source>A recording that runs is cut.</source>
        <translation>正在进行的录制会中断。</translation>
    </message>
    <message>
        <source>Restart recorder with X server</source>
        <translation>连同 X 服务器重启录制器</translation>
    </message>
    <message>
        <source>Restart with X server</source>
        <translation>连同 X 服务器重启</translation>
    </message>
    <message>
        <source>Restart %1 with its X server?</source>
        <translation>连同 X 服务器重启 %1？</translation>
    </message>
    <message>
        <source>A recording that runs is cut; the screen it records from is made anew.</source>
        <translation>正在进行的录制会中断；其录制所用的屏幕会重新建立。</translation>
    </message>
    <message>
        <source>Restart recorders when idle</source>
        <translation>空闲时重启多台录制器</translation>
    </message>
    <message>
        <source>Nothing: one after the other, idle ones first.</source>
        <translation>无。逐台进行，空闲的优先。</translation>
    </message>
    <message>
        <source>Restart Jicofo</source>
        <translation>重启 Jicofo</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>Restart Jicofo of %1?</source>
        <translation>重启 %1 的 Jicofo？</translation>
    </message>
    <message>
        <source>Every meeting of the shard is interrupted; clients load it again.</source>
        <translation>分片上的所有会议都会中断；客户端会重新加载会议。</translation>
    </message>
    <message>
        <source>Restart Prosody</source>
        <translation>重启 Prosody</translation>
    </message>
    <message>
        <source>Restart Prosody of %1?</source>
        <translation>重启 %1 的 Prosody？</translation>
    </message>
    <message>
        <source>Everything loses its connection: people, bridges, Jicofo, recorders. Meetings are loaded again.</source>
        <translation>所有连接都会断开：参会者、视频桥、Jicofo、录制器。会议会重新加载。</translation>
    </message>
    <message>
        <source>Reload Prosody</source>
        <translation>重新加载 Prosody</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Reload Prosody's configuration on %1?</source>
        <translation>重新加载 %1 上 Prosody 的配置？</translation>
    </message>
    <message>
        <source>Nothing; some module options need a restart all the same.</source>
        <translation>无。但某些模块选项仍需重启才能生效。</translation>
    </message>
    <message>
        <source>Reload nginx</source>
        <translation>重新加载 nginx</translation>
    </message>
    <message>
        <source>Reload nginx on %1?</source>
        <translation>重新加载 %1 上的 nginx？</translation>
    </message>
    <message>
        <source>Nothing: it is tested first.</source>
        <translation>无。会先测试配置。</translation>
    </message>
    <message>
        <source>Drain shard</source>
        <translation>排空分片</translation>
    </message>
    <message>
        <source>Drain shard %1 on all proxies?</source>
        <translation>在所有代理上排空分片 %1？</translation>
    </message>
    <message>
        <source>Nothing: rooms that are open stay, new ones go to other shards.</source>
        <translation>无。已打开的会议室保留，新会议室转到其他分片。</translation>
    </message>
    <message>
        <source>Take shard back</source>
        <translation>分片恢复服务</translation>
    </message>
    <message>
        <source>Send new rooms to shard %1 again?</source>
        <translation>让新会议室重新进入分片 %1？</translation>
    </message>
    <message>
        <source>Move everybody off shard</source>
        <translation>从分片迁走所有人</translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation>故障转移</translation>
    </message>
    <message>
        <source>Move everybody off shard %1?</source>
        <translation>从分片 %1 迁走所有人？</translation>
    </message>
    <message>
        <source>Every connection to the shard is cut; its meetings are loaded again on other shards.</source>
        <translation>到该分片的所有连接都会断开；其会议会在其他分片上重新加载。</translation>
    </message>
    <message>
        <source>Pin room to a bridge version</source>
        <translation>将会议室固定到视频桥版本</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>Pin %1 to a bridge version?</source>
        <translation>将 %1 固定到某个视频桥版本？</translation>
    </message>
    <message>
        <source>Nothing now: it counts when the room next gets a bridge.</source>
        <translation>目前无影响：会议室下次分配视频桥时生效。</translation>
    </message>
    <message>
        <source>Remove pin of room</source>
        <translation>取消会议室的固定</translation>
    </message>
    <message>
        <source>Remove pin</source>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Remove the pin of %1?</source>
        <translation>取消固定 %1？</translation>
    </message>
    <message>
        <source>End room</source>
        <translation>结束会议</translation>
    </message>
    <message>
        <source>End %1 for everybody?</source>
        <translation>为所有人结束 %1？</translation>
    </message>
    <message>
        <source>Everybody in it is thrown out; a recording of it ends.</source>
        <translation>其中所有人都会被踢出；该会议的录制随之结束。</translation>
    </message>
    <message>
        <source>Remove person from room</source>
        <translation>将参会者移出会议室</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移出</translation>
    </message>
    <message>
        <source>Remove %1 from the room?</source>
        <translation>将 %1 移出会议室？</translation>
    </message>
    <message>
        <source>They are out of the meeting; nothing keeps them from joining again.</source>
        <translation>此人会离开会议，但没有什么阻止其再次加入。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Add the account %1?</source>
        <translation>添加账户 %1？</translation>
    </message>
    <message>
        <source>Nothing: whoever has the password may open rooms.</source>
        <translation>无。知道密码的人即可开启会议室。</translation>
    </message>
    <message>
        <source>Change password of account</source>
        <translation>更改账户密码</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>Change the password of %1?</source>
        <translation>更改 %1 的密码？</translation>
    </message>
    <message>
        <source>The old password is of no use any more; there is no way back to it.</source>
        <translation>旧密码不再有效，且无法恢复。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>删除账户</translation>
    </message>
    <message>
        <source>Remove the account %1?</source>
        <translation>删除账户 %1？</translation>
    </message>
    <message>
        <source>It cannot open rooms any more; a meeting that is open goes on.</source>
        <translation>它将不能再开启会议室；已开启的会议会继续。</translation>
    </message>
    <message>
        <source>Custom action</source>
        <translation>自定义操作</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Let rules act again</source>
        <translation>恢复规则动作</translation>
    </message>
    <message>
        <source>Let the rules of %1 that stopped themselves act again?</source>
        <translation>让 %1 中已自行停止的规则恢复动作？</translation>
    </message>
    <message>
        <source>Nothing: failover and self-healing that failed repeatedly may try again, within the same bounds.</source>
        <translation>无。多次失败的故障转移和自愈可在相同限度内再次尝试。</translation>
    </message>
    <message>
        <source>Save configuration file</source>
        <translation>保存配置文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the configuration file of %1?</source>
        <translation>保存 %1 的配置文件？</translation>
    </message>
    <message>
        <source>Nothing: nothing is restarted. The file as it was is kept.</source>
        <translation>无。不会重启任何服务。原文件会保留。</translation>
    </message>
    <message>
        <source>Apply configuration, restart when idle</source>
        <translation>应用配置，空闲时重启</translation>
    </message>
    <message>
        <source>Apply, restart when idle</source>
        <translation>应用，空闲时重启</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it when idle?</source>
        <translation>应用 %1 的配置并在空闲时重启？</translation>
    </message>
    <message>
        <source>Nothing: it is waited until nobody needs it. It goes back by itself if the server is not well afterwards.</source>
        <translation>无。会等到无人需要它为止。若之后服务器不正常，会自动恢复原状。</translation>
    </message>
    <message>
        <source>Apply configuration, restart now</source>
        <translation>应用配置，立即重启</translation>
    </message>
    <message>
        <source>Apply, restart now</source>
        <translation>应用，立即重启</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it now?</source>
        <translation>应用 %1 的配置并立即重启？</translation>
    </message>
    <message>
        <source>What runs on it is interrupted. It goes back by itself if the server is not well afterwards.</source>
        <translation>其上正在运行的内容会中断。若之后服务器不正常，会自动恢复原状。</translation>
    </message>
    <message>
        <source>Apply configuration to the whole shard</source>
        <translation>将配置应用到整个分片</translation>
    </message>
    <message>
        <source>Apply and restart</source>
        <translation>应用并重启</translation>
    </message>
    <message>
        <source>Apply the configuration of %1 and restart it?</source>
        <translation>应用 %1 的配置并重启？</translation>
    </message>
    <message>
        <source>Every meeting of the shard is interrupted. It goes back by itself if the shard is not well afterwards.</source>
        <translation>分片上的所有会议都会中断。若之后分片不正常，会自动恢复原状。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>From 5 to 300.</source>
        <translation>5 到 300。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where the files are kept on this computer; nothing: the folder of downloads.</source>
        <translation>文件在本机的保存位置；留空则为下载文件夹。</translation>
    </message>
    <message>
        <source>Capture packets of person</source>
        <translation>抓取参会者的数据包</translation>
    </message>
    <message>
        <source>Capture packets</source>
        <translation>抓取数据包</translation>
    </message>
    <message>
        <source>Capture the packets of %1?</source>
        <translation>抓取 %1 的数据包？</translation>
    </message>
    <message>
        <source>Privacy, not the call: what they say, hear, show and see is written down decrypted and comes to this computer.</source>
        <translation>影响的是隐私而非通话：其所说、所听、所示、所见会以解密形式记录并传到本机。</translation>
    </message>
</context>
<context>
    <name>OperationPanel</name>
    <message>
        <source>Impact, as previewed</source>
        <translation>预览时的影响</translation>
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
        <source>Recordings</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Still on it</source>
        <translation>仍在其上的人</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>It ended before this Jitscope was started; the audit log tells all about it.</source>
        <translation>它在本次启动 Jitscope 之前就已结束；详情见审计日志。</translation>
    </message>
    <message>
        <source>asked %1 by %2</source>
        <translation>%2 于 %1 请求</translation>
    </message>
    <message>
        <source>Cancelled and undone by itself in %1.</source>
        <translation>将在 %1 后自动取消并撤销。</translation>
    </message>
    <message>
        <source>It needs your word</source>
        <translation>需要您决定</translation>
    </message>
    <message>
        <source>It was left long ago.</source>
        <translation>它已被搁置很久。</translation>
    </message>
    <message>
        <source>Taken up</source>
        <translation>已接手</translation>
    </message>
    <message>
        <source>An earlier Jitscope began it; it goes on from where it stood.</source>
        <translation>由先前的 Jitscope 开始；从中断处继续。</translation>
    </message>
    <message>
        <source>Could not be undone</source>
        <translation>未能撤销</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>现在 %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>危害</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>可选处理</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>by itself, until step %1 is done</source>
        <translation>自动，直到步骤 %1 完成</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>there is nothing to take back</source>
        <translation>没有可撤销的内容</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>%1, then it asks you</source>
        <translation>%1，之后会询问</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁</translation>
    </message>
    <message>
        <source>one at a time on this shard</source>
        <translation>此分片上一次只执行一个</translation>
    </message>
    <message>
        <source>If closed</source>
        <translation>若关闭 Jitscope</translation>
    </message>
    <message>
        <source>the next Jitscope takes it up</source>
        <translation>下次启动的 Jitscope 会接手</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>people</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Nothing has been sent.</source>
        <translation>未发送任何请求。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Watched for</source>
        <translation>观察时长</translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>It is drained already.</source>
        <translation>已在排空。</translation>
    </message>
    <message>
        <source>It is in service.</source>
        <translation>正在服务中。</translation>
    </message>
    <message>
        <source>It is asked for already.</source>
        <translation>已请求过。</translation>
    </message>
    <message>
        <source>Read-only. Unlock with Ctrl+L.</source>
        <translation>只读。用 Ctrl+L 解锁。</translation>
    </message>
    <message>
        <source>This shard is read-only. Unlock with Ctrl+L.</source>
        <translation>此分片只读。用 Ctrl+L 解锁。</translation>
    </message>
    <message>
        <source>%1, region %2</source>
        <translation>%1，区域 %2</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Which operations</source>
        <translation>显示哪些操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>What runs, waits, or has just ended</source>
        <translation>正在执行、等待或刚刚结束的操作</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Of this run of Jitscope; the audit log has those before it</source>
        <translation>本次运行 Jitscope 以来的操作；更早的见审计日志</translation>
    </message>
    <message>
        <source>No operation is open.</source>
        <translation>没有未结束的操作。</translation>
    </message>
    <message>
        <source>Everything done is in the audit log.</source>
        <translation>执行过的一切都在审计日志中。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n 个未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n 个需要您决定</numerusform>
        </translation>
    </message>
    <message>
        <source>select an operation</source>
        <translation>选择一个操作</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Go on without waiting?</source>
        <translation>不再等待，直接继续？</translation>
    </message>
    <message>
        <source>Whoever is still there is thrown out and joins again.</source>
        <translation>仍在其中的人会被踢出并重新加入。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Wait on</source>
        <translation>继续等待</translation>
    </message>
    <message>
        <source>%1 (dry run)</source>
        <translation>%1（试运行）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Waiting for idle</source>
        <translation>等待空闲</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>验证中</translation>
    </message>
    <message>
        <source>Needs your word</source>
        <translation>需要您决定</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>撤销中</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>the audit log keeps it</source>
        <translation>正在记入审计日志</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>在 %1 之后</translation>
    </message>
    <message>
        <source>an earlier Jitscope left it</source>
        <translation>由先前的 Jitscope 留下</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>步骤 %1，共 %2 步</translation>
    </message>
    <message>
        <source>nothing was changed</source>
        <translation>未作任何更改</translation>
    </message>
    <message>
        <source>verified %1</source>
        <translation>%1 验证通过</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>asked %1, %2</source>
        <translation>%1 请求，%2</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>now</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>done, with a warning</source>
        <translation>完成，但有警告</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>rooms unknown</source>
        <translation>会议室数未知</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n 个会议室</numerusform>
        </translation>
    </message>
    <message>
        <source>people unknown</source>
        <translation>人数未知</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>recordings unknown</source>
        <translation>录制数未知</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s)</source>
        <translation>
            <numerusform>%n 个录制</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>can be taken back</source>
        <translation>可以撤回</translation>
    </message>
    <message>
        <source>disturbs who is on it</source>
        <translation>影响其上的人</translation>
    </message>
    <message>
        <source>disturbs the whole shard</source>
        <translation>影响整个分片</translation>
    </message>
    <message>
        <source>changes who may do what</source>
        <translation>改变谁有什么权限</translation>
    </message>
    <message>
        <source>Force…</source>
        <translation>强制…</translation>
    </message>
    <message>
        <source>Cancel and undo</source>
        <translation>取消并撤销</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>asked, dry run</source>
        <translation>已请求，试运行</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>step %1 begins: %2</source>
        <translation>步骤 %1 开始：%2</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>已发送 %1</translation>
    </message>
    <message>
        <source>reply %1</source>
        <translation>应答 %1</translation>
    </message>
    <message>
        <source>step %1: what it was is kept</source>
        <translation>步骤 %1：原状态已保存</translation>
    </message>
    <message>
        <source>step %1 failed: %2</source>
        <translation>步骤 %1 失败：%2</translation>
    </message>
    <message>
        <source>the operator says: %1</source>
        <translation>操作员的选择：%1</translation>
    </message>
    <message>
        <source>is undone</source>
        <translation>正在撤销</translation>
    </message>
    <message>
        <source>step %1 is undone</source>
        <translation>步骤 %1 已撤销</translation>
    </message>
    <message>
        <source>Move people</source>
        <translation>迁移人员</translation>
    </message>
    <message numerus="yes">
        <source>Move %n people</source>
        <translation>
            <numerusform>迁移 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>They go in groups, the largest meetings first; after each it is looked whether those who moved fare well. Then it waits on for whoever is left.</source>
        <translation>分组迁移，最大的会议优先；每组之后会检查已迁移的人是否正常。随后继续等待剩余的人。</translation>
    </message>
    <message>
        <source>Move people…</source>
        <translation>迁移人员…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>维护…</translation>
    </message>
    <message>
        <source>This is the past. Go back to now to act.</source>
        <translation>这是过去的状态。要执行操作，请先返回现在。</translation>
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
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>此时没有记录。</translation>
    </message>
    <message numerus="yes">
        <source>Causes are told for the present only. %n alert(s) fired then: see Alerts.</source>
        <translation>
            <numerusform>原因只针对当前状态给出。当时有 %n 条告警触发，请见“告警”。</numerusform>
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
    <name>Past</name>
    <message>
        <source>Operations until then</source>
        <translation>截至当时的操作</translation>
    </message>
    <message>
        <source>Alerts as they were</source>
        <translation>当时的告警</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>operations at a past moment</comment>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing</source>
        <comment>alerts at a past moment</comment>
        <translation>
            <numerusform>%n 条触发中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>此时没有记录。</translation>
    </message>
    <message>
        <source>No operation was kept in the month before this moment.</source>
        <translation>此刻之前的一个月内没有保存的操作。</translation>
    </message>
    <message>
        <source>No alert was kept in the month before this moment.</source>
        <translation>此刻之前的一个月内没有保存的告警。</translation>
    </message>
    <message>
        <source>This page shows the present only.</source>
        <translation>此页只显示当前状态。</translation>
    </message>
    <message>
        <source>Files and versions of servers are not part of what is kept of a moment. Back in the present, the page Config has the versions of files that were saved.</source>
        <translation>服务器的文件和版本不在所保存的历史之列。返回现在后，“配置”页中有已保存的文件版本。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>未见结束</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Nobody was there to see its end: recording had stopped, and began anew at that time.</source>
        <translation>无人见到其结束：记录曾中断，于此时重新开始。</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>已遗忘</translation>
    </message>
    <message>
        <source>a forgotten name</source>
        <translation>已遗忘的名称</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2 中的 %1</translation>
    </message>
    <message>
        <source>all shards</source>
        <translation>所有分片</translation>
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
    <message>
        <source>Capture packets…</source>
        <translation>抓取数据包…</translation>
    </message>
    <message>
        <source>Nobody of that name is known to have been there at this moment.</source>
        <translation>没有记录表明此时有叫这个名字的人在场。</translation>
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
    <message>
        <source>Picture</source>
        <translation>画面</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Room %1</source>
        <translation>会议室 %1</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>参会者 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号 %1</translation>
    </message>
    <message>
        <source>Address %1</source>
        <translation>地址 %1</translation>
    </message>
</context>
<context>
    <name>ProxyFacts</name>
    <message>
        <source>server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>for %1 more</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>Announces</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Split rooms</source>
        <translation>分裂的会议室</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>The one that ends first of all that were seen: %1</source>
        <translation>所见证书中最先到期的：%1</translation>
    </message>
    <message>
        <source>Newcomers go to</source>
        <translation>新加入者去往</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>据 %1</translation>
    </message>
    <message>
        <source>The room does not stand in this proxy's table: the next one who joins is sent wherever its balancing says.</source>
        <translation>该会议室不在此代理的表中：下一个加入者将按负载均衡分配。</translation>
    </message>
    <message>
        <source>Entry “%1” of the table %2, %3.</source>
        <translation>表 %2 中的条目“%1”，%3。</translation>
    </message>
    <message>
        <source>The room is here, but who joins now is sent to another shard.</source>
        <translation>会议室在这里，但现在加入的人会被送往另一个分片。</translation>
    </message>
    <message>
        <source>The table cuts keys off there: another room may share this entry.</source>
        <translation>该表会截断键：其他会议室可能共用此条目。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2, read %3 ago</source>
        <translation>%1：%2，%3前读取</translation>
    </message>
    <message>
        <source>and more: search for a part of the name</source>
        <translation>还有更多：请搜索名称的一部分</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>没有会议室</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>No entry of the table has that in its key.</source>
        <translation>表中没有键包含该文字的条目。</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>not healthy</source>
        <translation>不健康</translation>
    </message>
    <message>
        <source>held</source>
        <translation>保持中</translation>
    </message>
    <message>
        <source>What it sees has changed already; it waits before it says so.</source>
        <translation>它所见的情况已经改变；它会等待一段时间再报告。</translation>
    </message>
    <message>
        <source>To the proxies: %1</source>
        <translation>对代理：%1</translation>
    </message>
    <message>
        <source>Configured</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>What stands in its state file.</source>
        <translation>其状态文件中的内容。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>Estimated MOS</source>
        <translation>估算 MOS</translation>
    </message>
    <message>
        <source>Bandwidth, of what is wanted</source>
        <translation>带宽占所需比例</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
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
        <source>Bad</source>
        <translation>很差</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1: nothing has been measured yet.</source>
        <translation>%1：尚无任何测量值。</translation>
    </message>
    <message>
        <source>%1: the last figures are too old.</source>
        <translation>%1：最近的数值已过旧。</translation>
    </message>
    <message>
        <source>%1: two people talk directly; the bridge does not see their media.</source>
        <translation>%1：两人直接通话，视频桥看不到其媒体。</translation>
    </message>
    <message>
        <source>%1 as yet: %2; %3 of %4 looks.</source>
        <translation>暂定%1：%2；%4 次测量中有 %3 次。</translation>
    </message>
    <message>
        <source>%1: no figure is beyond its limit.</source>
        <translation>%1：没有数值超出限值。</translation>
    </message>
    <message>
        <source>%1: %2, limit %3; %4 of the last %5 looks say so.</source>
        <translation>%1：%2，限值 %3；最近 %5 次测量中有 %4 次如此。</translation>
    </message>
    <message>
        <source>%1 still: %2 by now; better for %3 of the %4 looks that are needed.</source>
        <translation>仍为%1：目前 %2；所需的 %4 次测量中已有 %3 次好转。</translation>
    </message>
    <message>
        <source>%1 still: %2 at the latest look, limit %3; %4 of the %5 looks that are needed.</source>
        <translation>仍为%1：最近一次测量为 %2，限值 %3；所需的 %5 次测量中已有 %4 次。</translation>
    </message>
    <message>
        <source>Nothing to explain</source>
        <translation>无需解释</translation>
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
        <source>Own line</source>
        <translation>本人线路</translation>
    </message>
    <message>
        <source>Bridge</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Between bridges</source>
        <translation>视频桥之间</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Peer to peer</source>
        <translation>点对点</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到原因</translation>
    </message>
    <message>
        <source>Own uplink: what this person sends comes badly, what the others send comes well.</source>
        <translation>本人上行：此人发送的内容到达情况差，其他人发送的到达情况良好。</translation>
    </message>
    <message>
        <source>%1: own uplink. What comes from there comes badly, what the others send comes well.</source>
        <translation>%1：本人上行。从那里发出的内容到达情况差，其他人发送的到达情况良好。</translation>
    </message>
    <message>
        <source>Own downlink: what the bridge sends to this person gets lost or does not fit; to the others it gets through.</source>
        <translation>本人下行：视频桥发给此人的内容丢失或容纳不下，发给其他人的都能送达。</translation>
    </message>
    <message>
        <source>%1: own downlink. What the bridge sends there gets lost or does not fit; to the others it gets through.</source>
        <translation>%1：本人下行。视频桥发往那里的内容丢失或容纳不下，发给其他人的都能送达。</translation>
    </message>
    <message>
        <source>Own line: the way to this person is long; which direction it is, the bridge cannot tell.</source>
        <translation>本人线路：通往此人的路径时延长；视频桥无法判断是哪个方向。</translation>
    </message>
    <message>
        <source>%1: own line. The way there is long; which direction it is, the bridge cannot tell.</source>
        <translation>%1：本人线路。通往那里的路径时延长；视频桥无法判断是哪个方向。</translation>
    </message>
    <message numerus="yes">
        <source>Bridge %1: its people suffer alike, wherever they are; %n of them.</source>
        <translation>
            <numerusform>视频桥 %1：其上的参会者无论身在何处都同样受影响，共 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Between the bridges %1: what people on the one side send comes late, or not at all, to the other.</source>
        <translation>视频桥 %1 之间：一侧参会者发送的内容到另一侧时迟到或丢失。</translation>
    </message>
    <message numerus="yes">
        <source>Region %1: its people suffer alike, on whatever bridge; %n of them.</source>
        <translation>
            <numerusform>区域 %1：该区域的参会者无论在哪台视频桥上都同样受影响，共 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not measurable: two people talk directly, and the bridge does not see their media.</source>
        <translation>无法测量：两人直接通话，视频桥看不到其媒体。</translation>
    </message>
    <message>
        <source>Nothing found that explains it: neither this person alone, nor the bridge, nor the region stands out.</source>
        <translation>未找到可解释的原因：此人、视频桥和区域都不突出。</translation>
    </message>
    <message>
        <source>%1: nothing found that explains it.</source>
        <translation>%1：未找到可解释的原因。</translation>
    </message>
    <message>
        <source>Nothing to explain.</source>
        <translation>无需解释。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bridge or pair of bridges, its figure</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) on this bridge %2</source>
        <translation>
            <numerusform>%1，同一视频桥上的其他 %n 人为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n other(s) of region %3 %2</source>
        <translation>
            <numerusform>%1，区域 %3 的其他 %n 人为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of other regions %2</source>
        <translation>
            <numerusform>%1，其他区域的 %n 人为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n on other bridges %2</source>
        <translation>
            <numerusform>%1，其他视频桥上的 %n 人为 %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, the %n of region %3 on other bridges %2</source>
        <translation>
            <numerusform>%1，区域 %3 中位于其他视频桥上的 %n 人为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, usually %3</source>
        <translation>%1：%2，通常为 %3</translation>
    </message>
    <message>
        <source>stress of %1 %2, overloaded from %3 on</source>
        <translation>%1 的负载为 %2，达到 %3 即过载</translation>
    </message>
    <message>
        <source>%1, limit %2</source>
        <translation>%1，限值 %2</translation>
    </message>
    <message>
        <source>%1: people send over there, and nothing arrives</source>
        <translation>%1：那一侧有人发送，却什么也没有到达</translation>
    </message>
    <message>
        <source>%1, wanted are %2</source>
        <translation>%1，所需为 %2</translation>
    </message>
    <message>
        <source>%1, the other way %2</source>
        <translation>%1，反方向为 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people beyond the limit</source>
        <translation>
            <numerusform>%1：%2 人中有 %n 人超出限值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n of %2 people of %3 beyond the limit</source>
        <translation>
            <numerusform>%1：%3 的 %2 人中有 %n 人超出限值</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few others on this bridge to compare with.</source>
        <translation>此视频桥上可供比较的其他人太少。</translation>
    </message>
    <message>
        <source>Nobody tells in which regions people are.</source>
        <translation>没有数据源说明参会者所在的区域。</translation>
    </message>
    <message>
        <source>Jitter is known from full detail only, which has not come yet.</source>
        <translation>抖动仅在完整详情中提供，尚未取得。</translation>
    </message>
    <message>
        <source>How loaded the bridge is, is not known.</source>
        <translation>视频桥的负载未知。</translation>
    </message>
    <message>
        <source>The room spans bridges, and the way between them is not measured.</source>
        <translation>会议室跨多台视频桥，而它们之间的路径未被测量。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets no picture, because the estimate is %2.</source>
        <translation>需要 %1p，没有画面，因为估算带宽为 %2。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets no picture.</source>
        <translation>需要 %1p，没有画面。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets %2p, because the estimate is %3.</source>
        <translation>需要 %1p，实际 %2p，因为估算带宽为 %3。</translation>
    </message>
    <message>
        <source>Wanted %1p, gets %2p.</source>
        <translation>需要 %1p，实际 %2p。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nobody more</source>
        <translation>无法再容纳</translation>
    </message>
    <message numerus="yes">
        <source>about %n more people, no room of 20</source>
        <translation>
            <numerusform>约可再容纳 %n 人，容不下 20 人的会议室</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 more people, or %n room(s) of 20</source>
        <translation>
            <numerusform>约可再容纳 %1 人，或 %n 个 20 人的会议室</numerusform>
        </translation>
    </message>
    <message>
        <source>The stress is not known: the bridge does not tell it, or is not reached.</source>
        <translation>负载未知：视频桥未报告，或无法连接。</translation>
    </message>
    <message>
        <source>It takes nobody now: it drains, shuts down, or the focus does not use it.</source>
        <translation>目前不接收任何人：正在排空或关闭，或 Jicofo 不使用它。</translation>
    </message>
    <message numerus="yes">
        <source>%n bridge(s), stress %1 in the mean</source>
        <translation>
            <numerusform>%n 台视频桥，平均负载 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>stress %1</source>
        <translation>负载 %1</translation>
    </message>
    <message>
        <source>More people, summed over the bridges: (%1 − stress) ÷ stress per person; %2</source>
        <translation>可再容纳的人数，各视频桥之和：(%1 − 负载) ÷ 每人负载；%2</translation>
    </message>
    <message>
        <source>More people = (%1 − %2) ÷ %3 = %4</source>
        <translation>可再容纳的人数 = (%1 − %2) ÷ %3 = %4</translation>
    </message>
    <message numerus="yes">
        <source>Stress per person: %1, by the %n people who are there now</source>
        <translation>
            <numerusform>每人负载：%1，按目前在场的 %n 人计算</numerusform>
        </translation>
    </message>
    <message>
        <source>Stress per person: %1, by all bridges of the shard together</source>
        <translation>每人负载：%1，按该分片的所有视频桥合计</translation>
    </message>
    <message>
        <source>Stress per person: %1, what a bridge assumes itself; too few people are there to measure it</source>
        <translation>每人负载：%1，为视频桥自身的假定值；在场人数太少，无法测量</translation>
    </message>
    <message>
        <source>Rooms of 20: each on one bridge; from stress %1 on Jicofo calls a bridge overloaded.</source>
        <translation>20 人的会议室：每个位于一台视频桥上；负载达到 %1 时 Jicofo 即认为视频桥过载。</translation>
    </message>
    <message>
        <source>No bridge session</source>
        <translation>没有视频桥会话</translation>
    </message>
    <message>
        <source>Unknown to Jicofo</source>
        <translation>Jicofo 不知道</translation>
    </message>
    <message>
        <source>Counts differ</source>
        <translation>人数不一致</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>残留</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n people in %1, and no bridge has a session for it.</source>
        <translation>
            <numerusform>Jicofo 在 %1 中有 %n 人，但没有视频桥为其建立会话。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n people of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 承载 %1 的 %n 人，而 Jicofo 一无所知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody counts %2 people in %1, Jicofo %3.</source>
        <translation>Prosody 统计 %1 有 %2 人，Jicofo 为 %3 人。</translation>
    </message>
    <message>
        <source>Prosody keeps %1 though nobody in it has a live connection.</source>
        <translation>Prosody 仍保留 %1，但其中无人有存活的连接。</translation>
    </message>
    <message>
        <source>No leg score: too few packets came up in the last minute for an estimate.</source>
        <translation>没有线路评分：最近一分钟收到的数据包太少，无法估算。</translation>
    </message>
    <message>
        <source>No leg score: round trip, jitter or loss up is not known.</source>
        <translation>没有线路评分：往返时延、抖动或上行丢包未知。</translation>
    </message>
    <message>
        <source>People are very satisfied with that.</source>
        <translation>对此大家会非常满意。</translation>
    </message>
    <message>
        <source>People are satisfied with that.</source>
        <translation>对此大家会满意。</translation>
    </message>
    <message>
        <source>Some people are dissatisfied with that.</source>
        <translation>对此有些人会不满意。</translation>
    </message>
    <message>
        <source>Many people are dissatisfied with that.</source>
        <translation>对此许多人会不满意。</translation>
    </message>
    <message>
        <source>Nearly all people are dissatisfied with that.</source>
        <translation>对此几乎所有人都会不满意。</translation>
    </message>
    <message>
        <source>That is of no use for talking.</source>
        <translation>这样无法正常通话。</translation>
    </message>
    <message>
        <source>Estimate for speech, narrowband, between this person and the bridge: half the round trip (%1), jitter (%2) and loss up (%3) make R %4, MOS %5.</source>
        <translation>该参会者与视频桥之间的语音估算（窄带）：由往返时延的一半（%1）、抖动（%2）和上行丢包（%3）得出 R %4，MOS %5。</translation>
    </message>
    <message>
        <source>By the whole of ITU-T G.107, with lost packets concealed: R %1, MOS %2.</source>
        <translation>按完整的 ITU-T G.107（带丢包隐藏）：R %1，MOS %2。</translation>
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
        <translation>%1 送往 %2</translation>
    </message>
    <message>
        <source>Jicofo %1</source>
        <translation>Jicofo %1</translation>
    </message>
    <message>
        <source>bridges %1</source>
        <translation>视频桥 %1</translation>
    </message>
    <message>
        <source>Prosody %1</source>
        <translation>Prosody %1</translation>
    </message>
    <message>
        <source>Its people are on several shards and do not see each other.</source>
        <translation>其参会者分布在多个分片上，彼此看不到。</translation>
    </message>
    <message>
        <source>The proxies send newcomers to different shards: who joins next may not meet the others.</source>
        <translation>各代理将新加入者送往不同的分片：下一个加入者可能遇不到其他人。</translation>
    </message>
    <message>
        <source>It is on one shard, and a proxy sends newcomers to another.</source>
        <translation>它在一个分片上，而某个代理将新加入者送往另一个分片。</translation>
    </message>
    <message>
        <source>No proxy's table knows it: newcomers may be sent elsewhere.</source>
        <translation>没有代理的表中有它：新加入者可能被送往别处。</translation>
    </message>
    <message>
        <source>Its key is cut off in a proxy's table: another room may share the entry.</source>
        <translation>它的键在某个代理的表中被截断：另一个会议室可能共用该条目。</translation>
    </message>
    <message>
        <source>Jicofo has people in it, and no bridge has a session for it.</source>
        <translation>Jicofo 认为其中有人，但没有视频桥为其建立会话。</translation>
    </message>
    <message>
        <source>A bridge carries its people, and Jicofo knows nothing of it.</source>
        <translation>有视频桥承载其参会者，而 Jicofo 一无所知。</translation>
    </message>
    <message>
        <source>Prosody and Jicofo count its people differently.</source>
        <translation>Prosody 与 Jicofo 统计的人数不同。</translation>
    </message>
    <message>
        <source>Prosody keeps it, though nobody in it has a live connection.</source>
        <translation>Prosody 仍保留它，但其中无人有存活的连接。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分裂</translation>
    </message>
    <message>
        <source>Proxies differ</source>
        <translation>代理不一致</translation>
    </message>
    <message>
        <source>Sent elsewhere</source>
        <translation>被送往别处</translation>
    </message>
    <message>
        <source>In no table</source>
        <translation>不在任何表中</translation>
    </message>
    <message>
        <source>Key cut off</source>
        <translation>键被截断</translation>
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
    <message>
        <source>Lowest today %1, at %2</source>
        <translation>今日最低 %1，%2</translation>
    </message>
    <message>
        <source>The next recording takes the last one</source>
        <translation>下一次录制将占用最后一个</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>moderator</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>现在，%1</translation>
    </message>
    <message>
        <source>%1 until %2, %3</source>
        <translation>%1 至 %2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to explain: the room as a whole is well.</source>
        <translation>无需解释：会议室整体正常。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>在会时间</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最差</translation>
    </message>
    <message>
        <source>Good or fair</source>
        <translation>良好或一般</translation>
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
        <source>Jitter ↑</source>
        <translation>抖动 ↑</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, who fared better</source>
        <translation>
            <numerusform>另有 %n 人，情况更好</numerusform>
        </translation>
    </message>
    <message>
        <source>Times: %1</source>
        <translation>时区：%1</translation>
    </message>
    <message>
        <source>highest values since %1</source>
        <translation>自 %1 以来的最高值</translation>
    </message>
    <message>
        <source>made by Jitscope, %1</source>
        <translation>由 Jitscope 生成，%1</translation>
    </message>
    <message>
        <source>Report of the meeting</source>
        <translation>会议报告</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>It has ended: what was judged of the room as a whole is not kept. See its people below.</source>
        <translation>会议已结束：对整个会议室的判断未予保留。请看下方的参会者。</translation>
    </message>
    <message>
        <source>No cause was found for the room as a whole. See its people below.</source>
        <translation>未找到整个会议室的原因。请看下方的参会者。</translation>
    </message>
    <message>
        <source>Too little is known to judge the room as a whole.</source>
        <translation>已知信息太少，无法判断整个会议室的情况。</translation>
    </message>
    <message>
        <source>What caused trouble is not part of what is kept; figures and times are.</source>
        <translation>故障原因不予保存；数值和时间会保存。</translation>
    </message>
    <message>
        <source>Page of usage</source>
        <translation>使用情况页面</translation>
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
    <message>
        <source>Small multiples</source>
        <translation>小图阵列</translation>
    </message>
    <message>
        <source>One small chart for each person instead of the charts of the room; all on one scale.</source>
        <translation>不显示会议室的图表，而是每人一张小图，全部使用同一刻度。</translation>
    </message>
    <message>
        <source>The room is not known to have been open at this moment.</source>
        <translation>没有记录表明此时该会议室已开启。</translation>
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
        <source>Worst people then</source>
        <translation>当时质量最差的参会者</translation>
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
    <message>
        <source>Pinned to version</source>
        <translation>固定到版本</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>person by person</source>
        <translation>逐人获取</translation>
    </message>
    <message>
        <source>The room is big: full detail (jitter, estimate, suspended video) is asked for one person at a time, the worst connected first.</source>
        <translation>该会议室人数较多：完整详情（抖动、带宽估计、暂停的视频）逐人获取，连接最差者优先。</translation>
    </message>
</context>
<context>
    <name>RuleImport</name>
    <message>
        <source>the expression is too long</source>
        <translation>表达式太长</translation>
    </message>
    <message>
        <source>the expression is more than one comparison of one metric with a number</source>
        <translation>表达式不只是一个指标与一个数的比较</translation>
    </message>
    <message>
        <source>it chooses series by labels</source>
        <translation>它按标签选择序列</translation>
    </message>
    <message>
        <source>the console reads no metric %1</source>
        <translation>控制台不读取指标 %1</translation>
    </message>
    <message>
        <source>the function %1 is not known here</source>
        <translation>此处不支持函数 %1</translation>
    </message>
    <message>
        <source>its window is none from 1s to 7d</source>
        <translation>其窗口不在 1s 到 7d 之间</translation>
    </message>
    <message>
        <source>its threshold is no number</source>
        <translation>其阈值不是数字</translation>
    </message>
    <message>
        <source>it compares with == or !=</source>
        <translation>它用 == 或 != 比较</translation>
    </message>
    <message>
        <source>it records, and raises no alert</source>
        <translation>它是记录规则，不产生告警</translation>
    </message>
    <message>
        <source>its name is not of letters, digits and _</source>
        <translation>其名称不只包含字母、数字和 _</translation>
    </message>
    <message>
        <source>there is another one of that name</source>
        <translation>已有同名规则</translation>
    </message>
    <message>
        <source>its time is none from 0s to 30d</source>
        <translation>其时间不在 0s 到 30d 之间</translation>
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
        <translation>%1 不接受登录：账户或密码错误。</translation>
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
        <translation>
            <numerusform>%1 台中有一台自称空闲却无法录制：%n 次录制没有开始。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports idle but cannot record: %n recording(s) did not start, because its browser does not come up.</source>
        <translation>
            <numerusform>%1 自称空闲却无法录制：%n 次录制没有开始，因为它的浏览器起不来。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The browser of %1 comes up after Jicofo has given up: %n session(s) in a row were stopped at once.</source>
        <translation>
            <numerusform>%1 的浏览器在 Jicofo 放弃之后才启动：连续 %n 个会话刚开始就被停止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not get into the rooms: %n session(s) in a row ended without a recording, the longest after %2.</source>
        <translation>
            <numerusform>%1 进不了会议室：连续 %n 个会话没有录制就结束，最长持续 %2。</numerusform>
        </translation>
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
        <translation>
            <numerusform>Prosody 的自动录制插件丢失了 %n 个录制请求：加入的人又离开了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary fails</source>
        <translation>试录失败</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>磁盘将满</translation>
    </message>
    <message>
        <source>Self-healing stopped</source>
        <translation>自愈已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n canary recording(s) of %1 in a row failed at: %2.</source>
        <translation>
            <numerusform>%1 连续 %n 次试录失败，失败环节：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 left for recordings: it will go on saying HEALTHY, and every recording will break off.</source>
        <translation>%1 可用于录制的空间只剩 %2：它仍会自称 HEALTHY，但每次录制都会中断。</translation>
    </message>
    <message numerus="yes">
        <source>Self-healing of %1 has stopped itself: %n act(s) in a row did not help. “Let rules act again” lets it go on, or reading the fleet file anew.</source>
        <translation>
            <numerusform>%1 的自愈已自行停止：连续 %n 次动作都没有效果。“恢复规则动作”或重新读取集群文件可让其继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: Jicofo does not answer; new rooms cannot start.</source>
        <translation>%1：Jicofo 没有响应，无法创建新会议室。</translation>
    </message>
    <message>
        <source>Not scraped</source>
        <translation>未采集</translation>
    </message>
    <message>
        <source>Rules fail</source>
        <translation>规则失败</translation>
    </message>
    <message>
        <source>Old push</source>
        <translation>推送过旧</translation>
    </message>
    <message>
        <source>Push refused</source>
        <translation>推送被拒</translation>
    </message>
    <message>
        <source>Proxies differ</source>
        <translation>代理之间不一致</translation>
    </message>
    <message>
        <source>Split room</source>
        <translation>分裂的会议室</translation>
    </message>
    <message>
        <source>Newcomers go elsewhere</source>
        <translation>新加入者去了别处</translation>
    </message>
    <message>
        <source>Rooms unknown to the proxies</source>
        <translation>代理不知道的会议室</translation>
    </message>
    <message>
        <source>Sidecar: shard unhealthy</source>
        <translation>Sidecar：分片不健康</translation>
    </message>
    <message>
        <source>Old report</source>
        <translation>报告过旧</translation>
    </message>
    <message>
        <source>Shard and proxies disagree</source>
        <translation>分片与代理说法不一</translation>
    </message>
    <message>
        <source>The shard's Prometheus knows %1, which cannot be joined to any server of the fleet file. instance = there settles it.</source>
        <translation>该分片的 Prometheus 知道 %1，但无法与集群文件中的任何服务器对应。在那里写明 instance = 即可确定。</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot scrape %n of its targets; %2: %3</source>
        <translation>
            <numerusform>%1 无法采集它的 %n 个目标；%2：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot scrape %2: %3</source>
        <translation>%1 无法采集 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot evaluate %n of its alerting rules; %2: %3</source>
        <translation>
            <numerusform>%1 无法计算它的 %n 条告警规则；%2：%3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot evaluate its alerting rule %2: %3</source>
        <translation>%1 无法计算告警规则 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 shows old values of %n groups: nothing was pushed to %2 for %3.</source>
        <translation>
            <numerusform>%1 显示了 %n 个组的旧值：已有 %3没有向 %2 推送。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows old values: nothing was pushed to %2 for %3.</source>
        <translation>%1 显示的是旧值：已有 %3没有向 %2 推送。</translation>
    </message>
    <message>
        <source>%1 refused what was pushed to %2 last.</source>
        <translation>%1 拒绝了最近一次对 %2 的推送。</translation>
    </message>
    <message>
        <source>The proxies treat %1 differently: %2. Rooms may split.</source>
        <translation>各代理对 %1 的处理不同：%2。会议室可能分裂。</translation>
    </message>
    <message>
        <source>The proxies send %1 to different shards: %2. Who joins next may not meet the others.</source>
        <translation>各代理把 %1 送往不同的分片：%2。下一个加入者可能遇不到其他人。</translation>
    </message>
    <message>
        <source>%1 is on several shards: %2. They do not see each other.</source>
        <translation>%1 同时在多个分片上：%2。他们彼此看不到。</translation>
    </message>
    <message>
        <source>%1 is on %2, but newcomers are sent to %3.</source>
        <translation>%1 在 %2 上，但新加入者被送往 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n room(s) of %1 stand in no proxy's table; newcomers may be sent elsewhere.</source>
        <translation>
            <numerusform>%1 有 %n 个会议室不在任何代理的表中；新加入者可能被送往别处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says that its shard is not well: %2.</source>
        <translation>%1 报告其分片状况不佳：%2。</translation>
    </message>
    <message>
        <source>%1 says that its shard is not well.</source>
        <translation>%1 报告其分片状况不佳。</translation>
    </message>
    <message>
        <source>%1 answers, but its report is %2 old: it is stuck.</source>
        <translation>%1 有应答，但其报告已有 %2：它卡住了。</translation>
    </message>
    <message>
        <source>%1 says “%2” of itself, but %3 sends new rooms there.</source>
        <translation>%1 自报“%2”，但 %3 仍向它分配新会议室。</translation>
    </message>
    <message>
        <source>%1 says “%2” of itself, but %3 has it in “%4”.</source>
        <translation>%1 自报“%2”，但在 %3 中为“%4”。</translation>
    </message>
    <message>
        <source>Room without a bridge</source>
        <translation>会议室没有视频桥</translation>
    </message>
    <message>
        <source>Room unknown to Jicofo</source>
        <translation>Jicofo 不知道的会议室</translation>
    </message>
    <message>
        <source>Counts of a room differ</source>
        <translation>会议室人数不一致</translation>
    </message>
    <message>
        <source>Leaked room</source>
        <translation>残留的会议室</translation>
    </message>
    <message numerus="yes">
        <source>Jicofo has %n person(s) in %1, and no bridge has a session for it: they hear nobody.</source>
        <translation>
            <numerusform>Jicofo 显示 %1 中有 %n 人，但没有视频桥为其建立会话：他们听不到任何人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%2 carries %n person(s) of %1, of which Jicofo knows nothing.</source>
        <translation>
            <numerusform>%2 承载着 %1 的 %n 人，而 Jicofo 对此一无所知。</numerusform>
        </translation>
    </message>
    <message>
        <source>Prosody counts %1 in %2, Jicofo %3.</source>
        <translation>Prosody 统计 %2 中有 %1 人，Jicofo 统计为 %3 人。</translation>
    </message>
    <message>
        <source>Prosody keeps %1, though nobody in it has a live connection.</source>
        <translation>Prosody 保留着 %1，但其中无人在线。</translation>
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
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Its log below the list, with known errors explained (G)</source>
        <translation>在列表下方显示其日志，并解释已知错误 (G)</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Its agent is asked: %1</source>
        <translation>agent 检查：%1</translation>
    </message>
    <message>
        <source>No agent is asked.</source>
        <translation>未启用 agent 检查。</translation>
    </message>
    <message>
        <source>Last check: %1</source>
        <translation>上次检查：%1</translation>
    </message>
    <message>
        <source>In this state since %1.</source>
        <translation>处于此状态已有 %1。</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>certain</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境</translation>
    </message>
    <message>
        <source>A Jibri names it only while it serves a request that came over XMPP.</source>
        <translation>Jibri 只有在处理经 XMPP 发来的请求时才会给出环境。</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待执行</translation>
    </message>
    <message>
        <source>restart when idle, asked %1</source>
        <translation>空闲时重启，%1 请求</translation>
    </message>
    <message>
        <source>Recordings today</source>
        <translation>今日录制次数</translation>
    </message>
    <message>
        <source>Disk left</source>
        <translation>剩余磁盘</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>系统负载</translation>
    </message>
    <message numerus="yes">
        <source>%n processor(s)</source>
        <translation>
            <numerusform>%n 个处理器</numerusform>
        </translation>
    </message>
    <message>
        <source>Canary</source>
        <translation>试录</translation>
    </message>
    <message>
        <source>No canary recording was made since this console runs.</source>
        <translation>本控制台启动以来尚未试录。</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>录制成功</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failures today</source>
        <translation>今日失败</translation>
    </message>
    <message>
        <source>seen since %1</source>
        <translation>自 %1 起观察</translation>
    </message>
    <message>
        <source>None seen</source>
        <translation>未见失败</translation>
    </message>
    <message>
        <source>Where rooms go</source>
        <translation>会议室去向</translation>
    </message>
    <message>
        <source>Find a room in the stick table</source>
        <translation>在粘性表中查找会议室</translation>
    </message>
    <message>
        <source>Head-room</source>
        <translation>余量</translation>
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
        <source>Worst people then</source>
        <translation>当时质量最差的参会者</translation>
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
    <message>
        <source>Head-room</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>Scale of quality</source>
        <translation>质量分级</translation>
    </message>
    <message>
        <source>with edges of its own</source>
        <translation>含自定义界限</translation>
    </message>
    <message>
        <source>What is called good, fair, poor and bad here; settings, Quality.</source>
        <translation>此处何谓良好、一般、较差和很差；见“设置”中的“质量”。</translation>
    </message>
</context>
<context>
    <name>SkewKeys</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1: line %2 cannot be read.</source>
        <translation>%1：第 %2 行无法读取。</translation>
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
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Which rooms are open is not known.</source>
        <translation>不清楚有哪些会议室正在使用。</translation>
    </message>
    <message>
        <source>None of the pages that list them answers.</source>
        <translation>列出会议室的页面都没有响应。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Proxies</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Which rooms are open is not known everywhere.</source>
        <translation>并非所有分片都知道有哪些会议室开启。</translation>
    </message>
    <message>
        <source>No page that lists rooms answers for %1; the other shards have none.</source>
        <translation>%1 没有可用的会议室列表页面；其他分片没有会议室。</translation>
    </message>
    <message>
        <source>Split and orphaned rooms</source>
        <translation>分裂和无主的会议室</translation>
    </message>
    <message>
        <source>Rooms that are on two shards at once, or that Jicofo, the bridges, Prosody and the proxies do not know alike. Left out: empty rooms, breakout rooms, lobbies, canaries, rooms younger than a minute, and what a second, newer look does not show again.</source>
        <translation>同时位于两个分片上，或 Jicofo、视频桥、Prosody 与代理说法不一的会议室。不包括：空会议室、分组讨论室、大厅、试录、不足一分钟的会议室，以及再次查看时未复现的情况。</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <comment>split and orphaned rooms</comment>
        <translation>
            <numerusform>%n 项发现</numerusform>
        </translation>
    </message>
    <message>
        <source>none found</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>not known of the past</source>
        <translation>过去的状态未知</translation>
    </message>
    <message>
        <source>No meetings at this moment.</source>
        <translation>此时没有会议。</translation>
    </message>
    <message>
        <source>Which rooms were open at this moment was not recorded.</source>
        <translation>此时有哪些会议室开启没有记录。</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
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
    <name>Usage</name>
    <message>
        <source>Usage</source>
        <translation>使用情况</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>统计对象</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>按天</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Rooms' names</source>
        <translation>会议室名称</translation>
    </message>
    <message>
        <source>By how the names of rooms begin: biology-1 and biology-2 are biology</source>
        <translation>按会议室名称的开头归类：biology-1 和 biology-2 都算作 biology</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 天</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>表格…</translation>
    </message>
    <message>
        <source>Page…</source>
        <translation>页面…</translation>
    </message>
    <message>
        <source>As CSV or JSON, for other programs</source>
        <translation>导出为 CSV 或 JSON，供其他程序使用</translation>
    </message>
    <message>
        <source>As a page to print, PDF or HTML</source>
        <translation>导出为可打印的页面，PDF 或 HTML</translation>
    </message>
    <message>
        <source>Idlest hour of the week</source>
        <translation>一周中最空闲的时段</translation>
    </message>
    <message>
        <source>Maintenance then…</source>
        <translation>安排维护…</translation>
    </message>
    <message>
        <source>Copy for idle restarts</source>
        <translation>复制为空闲重启配置</translation>
    </message>
    <message>
        <source>The lines of the fleet file that restart idle bridges at that hour, every day</source>
        <translation>集群文件中的配置行：每天在该时段重启空闲的视频桥</translation>
    </message>
    <message>
        <source>forgotten names</source>
        <translation>已遗忘的名称</translation>
    </message>
    <message>
        <source>%1 of the time nothing was recorded</source>
        <translation>%1 的时间没有记录</translation>
    </message>
    <message>
        <source>meetings since %1 only: more happened than is read at once</source>
        <translation>会议仅自 %1 起：发生的事件多于一次可读取的数量</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Names of rooms are hidden.</source>
        <translation>会议室名称已隐藏。</translation>
    </message>
    <message>
        <source>No past moments are kept, so usage is not known.</source>
        <translation>未保存历史，因此使用情况未知。</translation>
    </message>
    <message>
        <source>Settings, Data switches it on.</source>
        <translation>可在“设置”的“数据”页中开启。</translation>
    </message>
    <message>
        <source>Nothing was seen in this time.</source>
        <translation>这段时间内没有见到任何内容。</translation>
    </message>
    <message>
        <source>Not known yet: no whole hour of the last four weeks was recorded.</source>
        <translation>尚不可知：最近四周内没有完整记录的一小时。</translation>
    </message>
    <message>
        <source>Usage by day</source>
        <translation>按天统计的使用情况</translation>
    </message>
    <message>
        <source>Usage by shard</source>
        <translation>按分片统计的使用情况</translation>
    </message>
    <message>
        <source>Usage by rooms' names</source>
        <translation>按会议室名称统计的使用情况</translation>
    </message>
    <message>
        <source>What was not recorded counts for nothing; its share stands in the last column.</source>
        <translation>没有记录的时间不计入；其占比见最后一列。</translation>
    </message>
    <message>
        <source>Nothing was recorded of this time.</source>
        <translation>这段时间没有记录。</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>%1 person-minutes</source>
        <translation>%1 人·分钟</translation>
    </message>
    <message>
        <source>All of the time was recorded.</source>
        <translation>全程都有记录。</translation>
    </message>
    <message>
        <source>Of %1 nothing was recorded (summed over shards). It counts for nothing in this row, not for zero.</source>
        <translation>其中 %1 没有记录（各分片合计）。本行不计入这段时间，也不按零计算。</translation>
    </message>
    <message>
        <source>%1 %2–%3</source>
        <translation>%1 %2–%3</translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s).</source>
        <translation>
            <numerusform>%1：%n 周中有 %2 周没有会议室。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no rooms on %2 of %n week(s), %3 people on average, %4 at most.</source>
        <translation>
            <numerusform>%1：%n 周中有 %2 周没有会议室，平均 %3 人，最多 %4 人。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionChange</name>
    <message>
        <source>The debug page moves from /colibri/debug to /debug.</source>
        <translation>调试页面从 /colibri/debug 移至 /debug。</translation>
    </message>
    <message>
        <source>The debug page names each meeting by meeting_id, so that its bridges can be joined.</source>
        <translation>调试页面以 meeting_id 标明每个会议，因此可将其各视频桥关联起来。</translation>
    </message>
    <message>
        <source>Relays between bridges are in the debug page (secure octo); octo_version is gone.</source>
        <translation>视频桥之间的中继见于调试页面（secure octo）；octo_version 已移除。</translation>
    </message>
    <message>
        <source>A bridge can be drained (/colibri/drain).</source>
        <translation>视频桥可以排空（/colibri/drain）。</translation>
    </message>
    <message>
        <source>Drain and shutdown are told in the debug page.</source>
        <translation>调试页面会显示排空和关闭状态。</translation>
    </message>
    <message>
        <source>A metrics page for Prometheus (/metrics), with few figures yet.</source>
        <translation>提供 Prometheus 指标页面（/metrics），目前数值还很少。</translation>
    </message>
    <message>
        <source>Metrics are called jitsi_jvb_… instead of jitsi_…: rules and dashboards must follow.</source>
        <translation>指标名称由 jitsi_… 改为 jitsi_jvb_…：规则和仪表板须相应调整。</translation>
    </message>
    <message>
        <source>All statistics are in the metrics page, with histograms of meeting sizes.</source>
        <translation>所有统计都在指标页面中，并含会议规模的直方图。</translation>
    </message>
    <message>
        <source>jitter_aggregate, conference_sizes, videochannels and the loss-limited counters leave /colibri/stats.</source>
        <translation>jitter_aggregate、conference_sizes、videochannels 和 loss-limited 计数器从 /colibri/stats 中移除。</translation>
    </message>
    <message>
        <source>Metrics of the Java machine and of queues, and the time of start.</source>
        <translation>Java 虚拟机和队列的指标，以及启动时间。</translation>
    </message>
    <message>
        <source>ICE over TCP is gone: media needs UDP or TURN. total_ice_succeeded_tcp goes with it.</source>
        <translation>已移除基于 TCP 的 ICE：媒体需要 UDP 或 TURN。total_ice_succeeded_tcp 随之移除。</translation>
    </message>
    <message>
        <source>The metrics page always answers OpenMetrics when no format is asked for.</source>
        <translation>未请求特定格式时，指标页面始终以 OpenMetrics 应答。</translation>
    </message>
    <message>
        <source>Stress is made from CPU use instead of the packet rate: its scale is another one.</source>
        <translation>负载改由 CPU 使用率而非包速率计算：其尺度有所不同。</translation>
    </message>
    <message>
        <source>The debug page is written anew (snake_case, another tree).</source>
        <translation>调试页面已重写（snake_case，树结构不同）。</translation>
    </message>
    <message>
        <source>A small statistics page (/stats).</source>
        <translation>提供小型统计页面（/stats）。</translation>
    </message>
    <message>
        <source>CPU steal is told, and counts towards stress.</source>
        <translation>报告 CPU steal，并计入负载。</translation>
    </message>
    <message>
        <source>A second congestion controller; sender/bandwidth_estimation is gone.</source>
        <translation>新增第二个拥塞控制器；sender/bandwidth_estimation 已移除。</translation>
    </message>
    <message>
        <source>The second congestion controller is the default: rates are over 1 s instead of 5 s.</source>
        <translation>第二个拥塞控制器成为默认：速率按 1 s 而非 5 s 计算。</translation>
    </message>
    <message>
        <source>The exporter of a conference is in the debug page.</source>
        <translation>调试页面中包含会议的导出器。</translation>
    </message>
    <message>
        <source>People and relays whose connection failed are counted: endpoints_ice_failed, relays_ice_failed, dtls_failed_relays.</source>
        <translation>统计连接失败的人和中继：endpoints_ice_failed、relays_ice_failed、dtls_failed_relays。</translation>
    </message>
    <message>
        <source>Figures that are none come as the texts "NaN" and "Infinity" instead of null.</source>
        <translation>非数字的数值以文本 "NaN" 和 "Infinity" 给出，而非 null。</translation>
    </message>
    <message>
        <source>Audio subscriptions are in the debug page.</source>
        <translation>调试页面中包含音频订阅。</translation>
    </message>
    <message>
        <source>Restarts of ICE are told, in the debug page and as metrics.</source>
        <translation>在调试页面和指标中报告 ICE 重启。</translation>
    </message>
    <message>
        <source>Congestion feedback that fits no packet is counted (tcc_unmatched_feedback).</source>
        <translation>统计与任何数据包都不匹配的拥塞反馈（tcc_unmatched_feedback）。</translation>
    </message>
    <message>
        <source>A debug page with rooms and people (/debug).</source>
        <translation>提供含会议室和人员的调试页面（/debug）。</translation>
    </message>
    <message>
        <source>Metrics are called jitsi_jicofo_… instead of jitsi_….</source>
        <translation>指标名称由 jitsi_… 改为 jitsi_jicofo_…。</translation>
    </message>
    <message>
        <source>Figures of participants in the metrics page are refreshed from time to time, not at each request.</source>
        <translation>指标页面中的参会者数值会不时刷新，而非每次请求时刷新。</translation>
    </message>
    <message>
        <source>/rtcstats, and meeting_id in the debug page: rooms can be joined with their bridges.</source>
        <translation>/rtcstats，以及调试页面中的 meeting_id：可将会议室与其视频桥关联起来。</translation>
    </message>
    <message>
        <source>A new HTTP server: keys of /pin and /move-endpoints change, health answers OK, each page has its own switch (jicofo.rest).</source>
        <translation>新的 HTTP 服务器：/pin 和 /move-endpoints 的键有变，健康检查返回 OK，每个页面有各自的开关（jicofo.rest）。</translation>
    </message>
    <message>
        <source>The TLS port 8843 is gone.</source>
        <translation>TLS 端口 8843 已移除。</translation>
    </message>
    <message>
        <source>Figures of each bridge as metrics, and its corrected stress and failing ICE in the debug page.</source>
        <translation>各视频桥的数值以指标形式提供；其修正后的负载和 ICE 失败情况见于调试页面。</translation>
    </message>
    <message>
        <source>Load is moved from bridge to bridge by itself.</source>
        <translation>自动在视频桥之间转移负载。</translation>
    </message>
    <message>
        <source>It listens on 127.0.0.1 only, where it listened on every address before.</source>
        <translation>仅在 127.0.0.1 上监听；此前在所有地址上监听。</translation>
    </message>
    <message>
        <source>Figures that are none come as the text "NaN"; Jingle counters are written in capitals.</source>
        <translation>非数字的数值以文本 "NaN" 给出；Jingle 计数器改用大写。</translation>
    </message>
</context>
<context>
    <name>jitscope::AccountsDialog</name>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>删除账户…</translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <translation>%1 的账户</translation>
    </message>
    <message>
        <source>Who may open rooms</source>
        <translation>谁可以开启会议室</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Prosody is asked…</source>
        <translation>正在查询 Prosody…</translation>
    </message>
    <message>
        <source>Only these accounts open rooms on %1.</source>
        <translation>只有这些账户可以在 %1 上开启会议室。</translation>
    </message>
    <message>
        <source>Everybody opens rooms on %1: accounts decide nothing yet.</source>
        <translation>任何人都可以在 %1 上开启会议室：账户目前不起作用。</translation>
    </message>
    <message>
        <source>Rooms on %1 are opened with a token.</source>
        <translation>%1 上的会议室凭令牌开启。</translation>
    </message>
    <message>
        <source>How people log in on %1 is not known.</source>
        <translation>%1 上的登录方式未知。</translation>
    </message>
    <message>
        <source>Read-only. Unlock with Ctrl+L.</source>
        <translation>只读。用 Ctrl+L 解锁。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>%1: done</source>
        <translation>%1：已完成</translation>
    </message>
    <message>
        <source>%1: not done. %2</source>
        <translation>%1：未执行。%2</translation>
    </message>
    <message>
        <source>%1: failed. %2</source>
        <translation>%1：失败。%2</translation>
    </message>
    <message>
        <source>%1: under way…</source>
        <translation>%1：正在进行…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Prosody asks for accounts on %1, but Jicofo opens rooms for guests too.</source>
        <translation>Prosody 在 %1 上要求账户，但 Jicofo 也为访客打开会议室。</translation>
    </message>
    <message>
        <source>Prosody asks for accounts on %1, but the web page and it disagree about guests.</source>
        <translation>Prosody 在 %1 上要求账户，但网页与它对访客的设置不一致。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>The accounts of this shard cannot be asked for.</source>
        <translation>无法查询此分片的账户。</translation>
    </message>
</context>
<context>
    <name>jitscope::AckDialog</name>
    <message>
        <source>Acknowledge: %1</source>
        <translation>确认：%1</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alert(s)</source>
        <translation>
            <numerusform>确认 %n 条告警</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody looks after it: it is not told of again until it has ended. It stays in the list.</source>
        <translation>已有人处理：结束之前不再提醒。它仍留在列表中。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>确认</translation>
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
    <name>jitscope::AlertBanners</name>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Show sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show alerts</source>
        <translation>显示告警</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>Your own network seems to be down.</source>
        <translation>您自己的网络似乎中断了。</translation>
    </message>
    <message numerus="yes">
        <source>%n host(s) stopped answering in the same seconds. What is shown of them is old.</source>
        <translation>
            <numerusform>%n 台主机在同一时刻停止应答。显示的是旧数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts are held back.</source>
        <translation>告警暂不发出。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>windows of maintenance</comment>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts there are held back.</source>
        <translation>那里的告警暂不发出。</translation>
    </message>
    <message>
        <source>While you were away (%1)</source>
        <translation>您离开期间（%1）</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) came and went,</source>
        <translation>
            <numerusform>%n 条告警出现后又恢复，</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firing.</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n 条正在触发。</numerusform>
        </translation>
    </message>
    <message>
        <source>Data settings</source>
        <translation>数据设置</translation>
    </message>
</context>
<context>
    <name>jitscope::AlertLanes</name>
    <message>
        <source>%1: %2</source>
        <comment>a shard, the worst state within the hour</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Alerts of the last hour</source>
        <translation>最近一小时的告警</translation>
    </message>
    <message>
        <source>%1, %2: %3–%4</source>
        <comment>a shard, its state, from, until</comment>
        <translation>%1，%2：%3–%4</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
</context>
<context>
    <name>jitscope::AlertsTab</name>
    <message>
        <source>Acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Resolved today</source>
        <translation>今日恢复</translation>
    </message>
    <message>
        <source>Rule, shard, target</source>
        <translation>规则、分片、目标</translation>
    </message>
    <message>
        <source>Filter by rule, shard or target</source>
        <translation>按规则、分片或目标筛选</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Acknowledge…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>稍后提醒</translation>
    </message>
    <message>
        <source>Silence…</source>
        <translation>静默…</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>最近一小时</translation>
    </message>
    <message>
        <source>height and colour by severity</source>
        <translation>高度和颜色表示级别</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>维护…</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>No alert has that in its rule, shard or target.</source>
        <translation>没有告警的规则、分片或目标包含该文字。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is firing. %n resolved today.</source>
        <translation>
            <numerusform>没有触发中的告警。今日已恢复 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is firing.</source>
        <translation>没有触发中的告警。</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>没有待触发的告警。</translation>
    </message>
    <message>
        <source>Nothing is acknowledged.</source>
        <translation>没有已确认的告警。</translation>
    </message>
    <message>
        <source>Nothing is muted.</source>
        <translation>没有静音的告警。</translation>
    </message>
    <message>
        <source>Nothing has been resolved today.</source>
        <translation>今天没有恢复的告警。</translation>
    </message>
</context>
<context>
    <name>jitscope::ApplyBar</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Roll out…</source>
        <translation>逐台推送…</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>没有更改。</translation>
    </message>
    <message>
        <source>The file has changed on the server: merge first.</source>
        <translation>文件在服务器上已更改：请先合并。</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) of the merge are still marked in the text.</source>
        <translation>
            <numerusform>文本中仍标有 %n 处合并冲突。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is being checked.</source>
        <translation>正在检查。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>无法读取第 %1 行。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>无更改</translation>
    </message>
    <message numerus="yes">
        <source>on %n host(s)</source>
        <translation>
            <numerusform>涉及 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>backup kept here and on the server</source>
        <translation>在本机和服务器上保留备份</translation>
    </message>
    <message>
        <source>rolls back by itself if %1 is not healthy within %2 min</source>
        <translation>若 %1 在 %2 分钟内未恢复健康，则自动回滚</translation>
    </message>
    <message>
        <source>The same change of keys on one host first, then on a few, then on the rest.</source>
        <translation>先在一台主机上做同样的配置项更改，再到少数几台，最后到其余主机。</translation>
    </message>
    <message>
        <source>Apply and reload…</source>
        <translation>应用并重新加载…</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The container makes this file anew at each start: what is written here is lost then.</source>
        <translation>容器每次启动都会重新生成此文件：届时在此写入的内容会丢失。</translation>
    </message>
    <message>
        <source>backup kept on the server</source>
        <translation>在服务器上保留备份</translation>
    </message>
    <message>
        <source>backup kept on the server, none here</source>
        <translation>在服务器上保留备份，本机没有</translation>
    </message>
    <message>
        <source>No copy could be kept on this computer: %1</source>
        <translation>无法在本机保留副本：%1</translation>
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
    <name>jitscope::AuditSection</name>
    <message>
        <source>Audit log</source>
        <translation>审计日志</translation>
    </message>
    <message>
        <source>append only</source>
        <translation>只可追加</translation>
    </message>
    <message>
        <source>Older…</source>
        <translation>更早的…</translation>
    </message>
    <message>
        <source>Nothing has been done from here yet.</source>
        <translation>尚未从这里执行过任何操作。</translation>
    </message>
    <message>
        <source>Every operation is written here before anything is sent.</source>
        <translation>每个操作都先写入此处，然后才发送。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the audit log</source>
        <translation>筛选审计日志</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Counts the whole chain through: each entry is sealed with the hash of the one before.</source>
        <translation>核算整条链：每条记录都以前一条的哈希封存。</translation>
    </message>
    <message>
        <source>chain broken after entry %1</source>
        <translation>链在第 %1 条记录之后断裂</translation>
    </message>
    <message numerus="yes">
        <source>chain verified, %n entries</source>
        <translation>
            <numerusform>链已验证，共 %n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>导出审计日志</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved as %1</source>
        <translation>
            <numerusform>已将 %n 条记录保存为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>not saved: %1</source>
        <translation>未保存：%1</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Entries of this shard alone; switched off, those of all shards.</source>
        <translation>仅显示此分片的记录；关闭后显示所有分片的记录。</translation>
    </message>
</context>
<context>
    <name>jitscope::BellButton</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>severity, alert, target</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) firing</source>
        <translation>
            <numerusform>%n 条告警触发中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is firing</source>
        <translation>没有触发中的告警</translation>
    </message>
    <message numerus="yes">
        <source>%n critical</source>
        <comment>alerts</comment>
        <translation>
            <numerusform>%n 条严重</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is told %1.</source>
        <translation>%1不发出任何通知。</translation>
    </message>
</context>
<context>
    <name>jitscope::CaptureRow</name>
    <message>
        <source>Open in Wireshark</source>
        <translation>用 Wireshark 打开</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Decrypted sound and picture of people: delete it when you are done.</source>
        <translation>解密后的音频和画面：用完后请删除。</translation>
    </message>
    <message>
        <source>Wireshark is not installed on this computer.</source>
        <translation>本机未安装 Wireshark。</translation>
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
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>all cores</source>
        <translation>所有核心</translation>
    </message>
    <message>
        <source>busiest core</source>
        <translation>最忙核心</translation>
    </message>
    <message>
        <source>stolen</source>
        <translation>被占用</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>no swap</source>
        <translation>无交换空间</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>交换空间</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>in</source>
        <translation>入</translation>
    </message>
    <message>
        <source>out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁盘</translation>
    </message>
    <message>
        <source>fullest</source>
        <translation>最满者</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>繁忙</translation>
    </message>
    <message>
        <source>Heap</source>
        <translation>堆内存</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>over: %1</source>
        <translation>已结束：%1</translation>
    </message>
    <message>
        <source>host booted</source>
        <translation>主机启动</translation>
    </message>
    <message>
        <source>booted</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>restarted</source>
        <translation>已重启</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 已重启</translation>
    </message>
    <message>
        <source>of its people</source>
        <translation>其参会者</translation>
    </message>
    <message>
        <source>audio of its people</source>
        <translation>其参会者的音频</translation>
    </message>
</context>
<context>
    <name>jitscope::ConfirmDialog</name>
    <message>
        <source>Dry run: show the steps, change nothing</source>
        <translation>试运行：显示步骤，不做任何更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>输入 %1 以确认</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 instead</source>
        <translation>改为：%1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>It waits until another operation on this shard has ended: %1, %2.</source>
        <translation>将等待此分片上的另一个操作结束：%1，%2。</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>what an operation costs</comment>
        <translation>损失：%1</translation>
    </message>
    <message>
        <source>sends %1 to %2</source>
        <translation>向 %2 发送 %1</translation>
    </message>
    <message>
        <source>undone by %1</source>
        <translation>撤销方式：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 个步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试运行</translation>
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
    <name>jitscope::DataSettings</name>
    <message>
        <source>Keep past moments on this computer</source>
        <translation>在本机保存历史</translation>
    </message>
    <message>
        <source>Figures, joins and leaves, alerts and operations. Charts and the time machine show them. What is kept stays when this is switched off.</source>
        <translation>数值、加入与离开、告警和操作。图表和时间机器会用到它们。关闭后，已保存的内容仍会保留。</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>As days go</source>
        <translation>随时间推移</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: kept for</source>
        <translation>%1：保留</translation>
    </message>
    <message>
        <source>%1: at most</source>
        <translation>%1：上限</translation>
    </message>
    <message>
        <source>What is too old or too much goes, the oldest first. Of minutes and hours the least, the greatest and the mean are kept, so that a peak stays a peak.</source>
        <translation>过旧或超出上限的内容会被删除，最旧的先删。分钟和小时数据保留最小值、最大值和平均值，因此峰值不会消失。</translation>
    </message>
    <message>
        <source>Memory for charts</source>
        <translation>图表所用内存</translation>
    </message>
    <message>
        <source>The last hour is at hand at once; what is older is read from the history.</source>
        <translation>最近一小时可立即显示；更早的数据从历史中读取。</translation>
    </message>
    <message>
        <source>Names are forgotten after</source>
        <translation>名称遗忘时间</translation>
    </message>
    <message>
        <source>Events are kept for</source>
        <translation>事件保留</translation>
    </message>
    <message>
        <source>Names of rooms and people, addresses and identities, counted from when they were last seen. Figures and events stay, without them.</source>
        <translation>会议室和参会者的名称、地址和身份，从最后一次见到时算起。数值和事件会保留，但不含这些信息。</translation>
    </message>
    <message>
        <source>Store pseudonyms instead of names</source>
        <translation>保存化名而不是真实名称</translation>
    </message>
    <message>
        <source>From now on; new ones every day, and nothing leads back from them. What was stored before keeps its names until they are forgotten.</source>
        <translation>从现在起生效；每天更换，且无法由化名反推。此前保存的内容保留其名称，直到被遗忘。</translation>
    </message>
    <message>
        <source>Name of a person or room</source>
        <translation>参会者或会议室的名称</translation>
    </message>
    <message>
        <source>Whom to forget</source>
        <translation>要遗忘谁</translation>
    </message>
    <message>
        <source>Forget room…</source>
        <translation>遗忘会议室…</translation>
    </message>
    <message>
        <source>Forget person…</source>
        <translation>遗忘参会者…</translation>
    </message>
    <message>
        <source>A person as the name was shown; a room by its name or its whole address. You are told what goes before anything does.</source>
        <translation>参会者按显示的名称填写；会议室按名称或完整地址填写。执行之前会先告诉您将删除什么。</translation>
    </message>
    <message>
        <source>The store of the former version is kept as %1 for as long as names are.</source>
        <translation>旧版本的历史文件保留为 %1，保留时间与名称相同。</translation>
    </message>
    <message>
        <source>On disk %1</source>
        <translation>占用磁盘 %1</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 个事件</translation>
    </message>
    <message>
        <source>%1 names</source>
        <translation>%1 个名称</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>遗忘</translation>
    </message>
    <message>
        <source>Forget the room %1?</source>
        <translation>遗忘会议室 %1？</translation>
    </message>
    <message>
        <source>Forget %1?</source>
        <translation>遗忘 %1？</translation>
    </message>
    <message>
        <source>Of every room of that name, in all shards: its name, its figures and events, and those of everybody who was in it.</source>
        <translation>所有分片中叫这个名称的每个会议室：其名称、数值和事件，以及其中所有参会者的数值和事件。</translation>
    </message>
    <message>
        <source>Of everybody who was shown under that name, in all rooms: the name, their figures and events.</source>
        <translation>所有会议室中以此名称显示过的每个人：其名称、数值和事件。</translation>
    </message>
    <message>
        <source>Copies of the history that were kept beside it go too.</source>
        <translation>保存在旁边的历史副本也会一并删除。</translation>
    </message>
    <message>
        <source>What stays: figures of shards, servers and other rooms in which they were counted, archived figures that no name leads to, the audit log of operations, and files that were exported.</source>
        <translation>保留的内容：将其计算在内的分片、服务器和其他会议室的数值，没有名称可循的归档数值，操作的审计日志，以及已导出的文件。</translation>
    </message>
    <message>
        <source>It cannot be undone. Who is there now is recorded anew.</source>
        <translation>此操作无法撤销。当前在场者会重新开始记录。</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>已遗忘。</translation>
    </message>
    <message>
        <source>It was not done: %1</source>
        <translation>未能执行：%1</translation>
    </message>
    <message>
        <source>Keep less</source>
        <translation>缩减保留</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3?</source>
        <translation>%1：由 %3 改为 %2？</translation>
    </message>
    <message>
        <source>What is kept beyond that goes within minutes. It cannot be undone.</source>
        <translation>超出部分会在几分钟内删除，且无法恢复。</translation>
    </message>
    <message>
        <source>Archive months that are over</source>
        <translation>归档已结束的月份</translation>
    </message>
    <message>
        <source>Their minutes and events move to compressed files beside the history, a file a month, and stay in sight. Remove a file to forget its month.</source>
        <translation>这些月份的分钟数据和事件会移入历史记录旁的压缩文件，每月一个，仍可查看。删除某个文件，就会遗忘那个月。</translation>
    </message>
    <message numerus="yes">
        <source>%n archived month(s), %1</source>
        <translation>
            <numerusform>已归档 %n 个月，%1</numerusform>
        </translation>
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
    <name>jitscope::DiffPane</name>
    <message>
        <source>Changes against the server</source>
        <translation>与服务器相比的更改</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Restore into the draft</source>
        <translation>恢复到草稿</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>配置项</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>There</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Kept at</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>Other shards</source>
        <translation>其他分片</translation>
    </message>
    <message>
        <source>Saved versions</source>
        <translation>保存的版本</translation>
    </message>
    <message>
        <source>Keys that differ</source>
        <translation>不同的配置项</translation>
    </message>
    <message>
        <source>Other than the defaults</source>
        <translation>与默认值不同</translation>
    </message>
    <message>
        <source>Other than on the other shards</source>
        <translation>与其他分片不同</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>读取于 %1</translation>
    </message>
    <message>
        <source>unchanged since</source>
        <translation>此后未变</translation>
    </message>
    <message>
        <source>Nothing is changed here.</source>
        <translation>此处没有更改。</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) differ</source>
        <translation>
            <numerusform>%n 个配置项不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not in the catalogue</source>
        <translation>
            <numerusform>%n 个未收录</numerusform>
        </translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>别处</translation>
    </message>
    <message>
        <source>Read them again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>There is no other shard.</source>
        <translation>没有其他分片。</translation>
    </message>
    <message numerus="yes">
        <source>reading %n shard(s)…</source>
        <translation>
            <numerusform>正在读取 %n 个分片…</numerusform>
        </translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>no such file could be read on %1</source>
        <translation>在 %1 上无法读取此文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 differs from the other shards in %n key(s).</source>
        <translation>
            <numerusform>%1 与其他分片有 %n 个配置项不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>none is kept yet</source>
        <translation>尚无保存的版本</translation>
    </message>
    <message numerus="yes">
        <source>%n kept</source>
        <translation>
            <numerusform>已保存 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Choose a version to compare it with the draft.</source>
        <translation>选择一个版本，与草稿进行比较。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>That version cannot be read.</source>
        <translation>无法读取该版本。</translation>
    </message>
    <message>
        <source>It is the same as the draft.</source>
        <translation>与草稿相同。</translation>
    </message>
    <message>
        <source>A version is kept each time the file is applied.</source>
        <translation>每次应用该文件时都会保留一个版本。</translation>
    </message>
    <message>
        <source>As served</source>
        <translation>实际提供</translation>
    </message>
    <message>
        <source>What the site answers to browsers</source>
        <translation>站点返回给浏览器的内容</translation>
    </message>
    <message>
        <source>Other than the site serves it</source>
        <translation>与站点提供的不同</translation>
    </message>
    <message>
        <source>On the host</source>
        <translation>在主机上</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>asking the site…</source>
        <translation>正在询问站点…</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>尚未询问</translation>
    </message>
    <message>
        <source>not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n not compared: nginx decides about them</source>
        <translation>
            <numerusform>%n 个未比较：由 nginx 决定</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::DiffView</name>
    <message>
        <source>Changed lines</source>
        <translation>更改的行</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) added</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) removed</source>
        <translation>
            <numerusform>删除 %n 行</numerusform>
        </translation>
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
        <translation>
            <numerusform>另有 %n 项；保存的报告中全部列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jitscope::FileList</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>筛选文件</translation>
    </message>
    <message>
        <source>Ask the hosts again</source>
        <translation>重新查询各主机</translation>
    </message>
    <message>
        <source>Configuration files</source>
        <translation>配置文件</translation>
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
    <name>jitscope::FormPane</name>
    <message>
        <source>Form</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>Changed only</source>
        <translation>仅已更改</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>所有配置项</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>配置项</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>搜索配置项</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>配置项</translation>
    </message>
    <message>
        <source>About the key</source>
        <translation>关于此配置项</translation>
    </message>
    <message>
        <source>Line %1 cannot be read; the form shows the text as it was before.</source>
        <translation>第 %1 行无法读取；表单显示的是此前的文本。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read, so there is no form. Mend it in the text.</source>
        <translation>第 %1 行无法读取，因此没有表单。请在文本中修正。</translation>
    </message>
    <message>
        <source>That value cannot be put there: %1</source>
        <translation>无法在此写入该值：%1</translation>
    </message>
    <message numerus="yes">
        <source>All %n key(s)</source>
        <translation>
            <numerusform>全部 %n 个配置项</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a key to read what it does and whom it reaches.</source>
        <translation>选择一个配置项，查看其作用和影响对象。</translation>
    </message>
    <message>
        <source>one entry a line</source>
        <translation>每行一项</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>As it stands on the server</source>
        <translation>恢复为服务器上的值</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>在文本中显示</translation>
    </message>
    <message>
        <source>Copy the name of the key</source>
        <translation>复制配置项名称</translation>
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
    <name>jitscope::LaneLegend</name>
    <message>
        <source>Key to the lanes</source>
        <translation>时间带图例</translation>
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
        <source>%1, above the chart</source>
        <translation>%1，超出图表</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>All of it from %1.</source>
        <translation>全部来自 %1。</translation>
    </message>
    <message>
        <source>Before %1 from %2.</source>
        <translation>%1 之前来自 %2。</translation>
    </message>
    <message>
        <source>Reading from %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>%1 does not tell: %2</source>
        <translation>%1 未能提供：%2</translation>
    </message>
    <message>
        <source>%1 has nothing of that time.</source>
        <translation>%1 没有该时段的数据。</translation>
    </message>
    <message>
        <source>%1, least</source>
        <translation>%1，最小</translation>
    </message>
    <message>
        <source>%1, greatest</source>
        <translation>%1，最大</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>the history of this console</source>
        <translation>本控制台的历史记录</translation>
    </message>
    <message>
        <source>Nobody keeps this figure.</source>
        <translation>没有任何地方保存此数值。</translation>
    </message>
    <message>
        <source>Known since %1; nobody keeps this figure.</source>
        <translation>自 %1 起已知；没有任何地方保存此数值。</translation>
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
    <message>
        <source>Export the table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Raw value…</source>
        <translation>原始值…</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>导出表格…</translation>
    </message>
</context>
<context>
    <name>jitscope::LogPane</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Copy all lines</source>
        <translation>复制所有行</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>关闭日志</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Log of %1</source>
        <translation>%1 的日志</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1，已暂停</translation>
    </message>
    <message>
        <source>%1, following</source>
        <translation>%1，实时跟踪</translation>
    </message>
    <message numerus="yes">
        <source>%n known error(s)</source>
        <translation>
            <numerusform>%n 个已知错误</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a recorder to read its log.</source>
        <translation>选择一个录制器以查看其日志。</translation>
    </message>
    <message>
        <source>The log cannot be read: %1.</source>
        <translation>无法读取日志：%1。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>There is nothing in it yet.</source>
        <translation>其中尚无内容。</translation>
    </message>
</context>
<context>
    <name>jitscope::MainWindow</name>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Jitscope</source>
        <translation>退出 Jitscope</translation>
    </message>
    <message numerus="yes">
        <source>%n changed file(s) are not applied. Drafts are not kept when Jitscope ends.</source>
        <translation>
            <numerusform>%n 个已修改的文件尚未应用。Jitscope 退出后不保留草稿。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Quit and drop them</source>
        <translation>退出并放弃草稿</translation>
    </message>
    <message>
        <source>Jitscope keeps watching from the tray. Quit it from the tray menu.</source>
        <translation>Jitscope 会在托盘中继续监视。请从托盘菜单退出。</translation>
    </message>
    <message>
        <source>This desktop has no tray: closing the window quits Jitscope.</source>
        <translation>此桌面没有托盘：关闭窗口将退出 Jitscope。</translation>
    </message>
    <message>
        <source>Nothing is watched then, and no alert is told.</source>
        <translation>之后不再监视，也不再通知告警。</translation>
    </message>
    <message>
        <source>Quit instead</source>
        <translation>改为退出</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>jitscope::MaintenanceDialog</name>
    <message>
        <source>Nothing is planned.</source>
        <translation>没有计划。</translation>
    </message>
    <message>
        <source>End now</source>
        <translation>立即结束</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>While it lasts nothing is told of alerts there. They stay in the list, and what still fires at its end is told then.</source>
        <translation>维护期间不通知那里的告警。它们仍在列表中；结束时仍在触发的告警会在那时通知。</translation>
    </message>
    <message>
        <source>Planned and running</source>
        <translation>已计划与进行中</translation>
    </message>
    <message>
        <source>A new one</source>
        <translation>新的维护</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>The whole shard</source>
        <translation>整个分片</translation>
    </message>
    <message>
        <source>There is no shard.</source>
        <translation>没有分片。</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>结束早于开始。</translation>
    </message>
    <message>
        <source>It would be over already.</source>
        <translation>它已经过去了。</translation>
    </message>
</context>
<context>
    <name>jitscope::MeetingCard</name>
    <message>
        <source>As it was</source>
        <translation>回到当时</translation>
    </message>
    <message>
        <source>Shows the room in the time machine, at the moment when most people were there.</source>
        <translation>在时间机器中显示该会议室人数最多的时刻。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>参会者</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>People of the meeting</source>
        <translation>会议的参会者</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>at most %1 at once, at %2</source>
        <translation>最多同时 %1 人，于 %2</translation>
    </message>
    <message>
        <source>Person-minutes</source>
        <translation>人·分钟</translation>
    </message>
    <message>
        <source>Worst quality</source>
        <translation>最差质量</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时延</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Loss ↑ / ↓</source>
        <translation>丢包 ↑ / ↓</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Jitter ↑</source>
        <translation>抖动 ↑</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>none seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>streamed</source>
        <translation>直播</translation>
    </message>
    <message>
        <source>Bridges</source>
        <translation>视频桥</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见到的时段</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>%1 之前</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>仍在场</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>%1 之后</translation>
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
    <name>jitscope::OperationNotice</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此提示</translation>
    </message>
    <message>
        <source>It was left long ago.</source>
        <translation>它已被搁置很久。</translation>
    </message>
    <message>
        <source>Undone by itself in %1.</source>
        <translation>将在 %1 后自动撤销。</translation>
    </message>
    <message>
        <source>%1 needs your word.</source>
        <translation>%1 需要您决定。</translation>
    </message>
    <message numerus="yes">
        <source>%n operation(s) of an earlier Jitscope go on.</source>
        <translation>
            <numerusform>先前 Jitscope 的 %n 个操作正在继续。</numerusform>
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
        <translation>正在测试…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>尚未尝试</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
    <message>
        <source>Outgoing: where alerts and figures go</source>
        <translation>对外发送：告警与数值的去向</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>对外发送</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Last worked</source>
        <translation>上次成功</translation>
    </message>
    <message>
        <source>Last tried</source>
        <translation>上次尝试</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>没有向任何地方发送。</translation>
    </message>
    <message>
        <source>Tables [[out]] in the fleet file say where: a webhook, a command, an Alertmanager, a Pushgateway, a metrics service, or a page of metrics on this computer.</source>
        <translation>集群文件中的 [[out]] 表指明去向：webhook、命令、Alertmanager、Pushgateway、指标服务，或本机上的指标页面。</translation>
    </message>
    <message>
        <source>Copy an example</source>
        <translation>复制示例</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n of them do not work. Select one to see why.</source>
        <translation>
            <numerusform>其中 %n 个不正常。选中可查看原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts and figures leave this console by these ways.</source>
        <translation>告警与数值通过这些途径离开本控制台。</translation>
    </message>
    <message>
        <source>A test is on its way.</source>
        <translation>测试正在发送。</translation>
    </message>
    <message>
        <source>The test was not taken.</source>
        <translation>测试未被接受。</translation>
    </message>
    <message>
        <source>The last try failed. It is tried again by itself.</source>
        <translation>上次尝试失败。将自动重试。</translation>
    </message>
    <message>
        <source>The last try failed.</source>
        <translation>上次尝试失败。</translation>
    </message>
    <message>
        <source>Nothing was sent yet. A test shows whether it would arrive.</source>
        <translation>尚未发送过任何内容。测试可以看出能否送达。</translation>
    </message>
    <message>
        <source>The test was taken.</source>
        <translation>测试已被接受。</translation>
    </message>
    <message>
        <source>It works. Nothing to do.</source>
        <translation>正常，无需处理。</translation>
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
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
</context>
<context>
    <name>jitscope::PastFrame</name>
    <message>
        <source>Back to now</source>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>This is the past: %1</source>
        <translation>这是过去的状态：%1</translation>
    </message>
    <message>
        <source>Recording goes on, alerts ring for now. Nothing can be changed here.</source>
        <translation>记录仍在继续，告警针对现在。这里不能作任何更改。</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment: this console did not run, or it is too long ago.</source>
        <translation>此时没有记录：本控制台当时未运行，或时间过于久远。</translation>
    </message>
</context>
<context>
    <name>jitscope::PeopleGrid</name>
    <message>
        <source>Figure of the small charts</source>
        <translation>小图所示指标</translation>
    </message>
    <message>
        <source>worst first, one scale for all</source>
        <translation>最差者在前，统一刻度</translation>
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
    <name>jitscope::QualitySettings</name>
    <message>
        <source>Back to what is in force</source>
        <translation>恢复为当前生效的设置</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>质量分级</translation>
    </message>
    <message>
        <source>Fair from</source>
        <translation>“一般”起点</translation>
    </message>
    <message>
        <source>Poor from</source>
        <translation>“较差”起点</translation>
    </message>
    <message>
        <source>Bad from</source>
        <translation>“很差”起点</translation>
    </message>
    <message>
        <source>Loss, each direction</source>
        <translation>丢包，每个方向</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Worse after so many looks</source>
        <translation>变差所需测量次数</translation>
    </message>
    <message>
        <source>Of the last so many looks</source>
        <translation>在最近多少次测量中</translation>
    </message>
    <message>
        <source>Better after so many looks in a row</source>
        <translation>变好所需连续测量次数</translation>
    </message>
    <message>
        <source>Seconds of one look</source>
        <translation>每次测量的秒数</translation>
    </message>
    <message>
        <source>Packets in a minute that tell of loss</source>
        <translation>每分钟多少个包起丢包才有意义</translation>
    </message>
    <message>
        <source>%1: each step must be smaller than the one before.</source>
        <translation>%1：每一级必须小于前一级。</translation>
    </message>
    <message>
        <source>%1: each step must be greater than the one before.</source>
        <translation>%1：每一级必须大于前一级。</translation>
    </message>
    <message>
        <source>It cannot take more looks than there are.</source>
        <translation>所需次数不能多于所看的测量次数。</translation>
    </message>
    <message>
        <source>By these, now: %1.</source>
        <translation>按此判定，现在：%1。</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>应用到 %1</translation>
    </message>
    <message>
        <source>That could not be kept: %1</source>
        <translation>无法保存：%1</translation>
    </message>
    <message>
        <source>This shard has not answered yet.</source>
        <translation>此分片尚未应答。</translation>
    </message>
    <message>
        <source>Not in force yet. A simulated shard keeps it for this run.</source>
        <translation>尚未生效。模拟分片仅在本次运行中保留。</translation>
    </message>
    <message>
        <source>Not in force yet. It will be written into the fleet file, and bands begin anew.</source>
        <translation>尚未生效。将写入集群文件，并重新开始判定。</translation>
    </message>
    <message>
        <source>In force: %1 with edges of your own.</source>
        <translation>当前生效：%1，限值已自定义。</translation>
    </message>
    <message>
        <source>In force: %1.</source>
        <translation>当前生效：%1。</translation>
    </message>
</context>
<context>
    <name>jitscope::RawDialog</name>
    <message>
        <source>From number to source</source>
        <translation>从数字到来源</translation>
    </message>
    <message>
        <source>The page, as the server sent it</source>
        <translation>服务器发来的原始页面</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>复制为 curl</translation>
    </message>
    <message>
        <source>Copy the page</source>
        <translation>复制页面</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新询问</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Answered with %1 in %2 ms, %3 ago; the figure above is %4 old.</source>
        <translation>应答 %1，用时 %2 ms，%3 前；上面的数值为 %4 前的。</translation>
    </message>
    <message>
        <source>This figure stands in no page that could be asked for.</source>
        <translation>此数值不在任何可查询的页面中。</translation>
    </message>
    <message>
        <source>through ssh %1</source>
        <translation>经由 ssh %1</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The figure is worked out from several of this page.</source>
        <translation>此数值由该页面的多个值计算得出。</translation>
    </message>
    <message>
        <source>The page does not hold it any more: %1.</source>
        <translation>页面中已不再包含它：%1。</translation>
    </message>
    <message>
        <source>It is a big page: what lies beside is left out.</source>
        <translation>页面很大：附近以外的内容已省略。</translation>
    </message>
    <message>
        <source>Names are hidden, and the address holds one.</source>
        <translation>名称已隐藏，而该地址包含名称。</translation>
    </message>
    <message>
        <source>The request as a command for a shell, by the same way. A password or token is asked for, not copied.</source>
        <translation>以相同路径发出该请求的 shell 命令。密码或令牌会在运行时询问，不会被复制。</translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutDialog</name>
    <message>
        <source>Save, and restart each when idle</source>
        <translation>保存，并在各自空闲时重启</translation>
    </message>
    <message>
        <source>Save, and restart each now</source>
        <translation>保存，并立即逐台重启</translation>
    </message>
    <message>
        <source>Save, and reload each</source>
        <translation>保存，并逐台重新加载</translation>
    </message>
    <message>
        <source>Save only; nothing is restarted</source>
        <translation>仅保存，不重启</translation>
    </message>
    <message>
        <source>%1: back to its default</source>
        <translation>%1：恢复默认值</translation>
    </message>
    <message>
        <source>Roll out</source>
        <translation>逐台推送</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Take back everywhere</source>
        <translation>全部撤回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n changes of %1 to other hosts</source>
        <translation>
            <numerusform>将 %1 的 %n 项更改推送到其他主机</numerusform>
        </translation>
    </message>
    <message>
        <source>By key: what else differs in a file stays as it is. One host is first, then two, then the rest; where one fails it stops until you have looked. Each host keeps its old file.</source>
        <translation>按配置项推送：文件中的其他差异保持不变。先一台主机，再两台，然后其余；某台失败即停下，等您查看后再继续。每台主机都保留旧文件。</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Watch each for</source>
        <translation>每台观察时长</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The read-only latch is closed: open it first.</source>
        <translation>只读锁闩已合上：请先打开。</translation>
    </message>
    <message>
        <source>The draft changes no key: comments alone are not carried to other hosts.</source>
        <translation>草稿未更改任何配置项：仅有注释的更改不会推送到其他主机。</translation>
    </message>
    <message numerus="yes">
        <source>%n hosts chosen</source>
        <translation>
            <numerusform>已选 %n 台主机</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>%1 of %2 done. Closing this window asks for no more; what is under way ends.</source>
        <translation>已完成 %1/%2。关闭此窗口后不再推送新的主机；正在进行的会执行完毕。</translation>
    </message>
    <message>
        <source>Stopped at a host that failed; %1 of %2 done. Go on leaves that one as it is.</source>
        <translation>因一台主机失败而停下；已完成 %1/%2。选择“继续”会让该主机保持原样。</translation>
    </message>
    <message>
        <source>Paused; %1 of %2 done.</source>
        <translation>已暂停；已完成 %1/%2。</translation>
    </message>
    <message>
        <source>Ended; %1 of %2 done.</source>
        <translation>已结束；已完成 %1/%2。</translation>
    </message>
    <message>
        <source>Done on %1 of %2 hosts.</source>
        <translation>已在 %2 台主机中的 %1 台上完成。</translation>
    </message>
    <message>
        <source>The old files are being put back…</source>
        <translation>正在恢复旧文件…</translation>
    </message>
    <message>
        <source>The old files are back.</source>
        <translation>旧文件已恢复。</translation>
    </message>
    <message>
        <source>%1: an expression, which is not carried</source>
        <translation>%1：表达式，不会套用</translation>
    </message>
</context>
<context>
    <name>jitscope::RollOutTable</name>
    <message>
        <source>Being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Says so already</source>
        <translation>已是如此</translation>
    </message>
    <message>
        <source>Left as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>执行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed, old file back</source>
        <translation>失败，已恢复旧文件</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Old file again</source>
        <translation>已恢复旧文件</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>分片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>jitscope::RuleDialog</name>
    <message>
        <source>Info: only in the list</source>
        <translation>信息：仅在列表中</translation>
    </message>
    <message>
        <source>Warning: told once</source>
        <translation>警告：通知一次</translation>
    </message>
    <message>
        <source>Critical: told, again after 4 h</source>
        <translation>严重：通知，4 小时后再次通知</translation>
    </message>
    <message>
        <source>Critical, paged: told until acknowledged</source>
        <translation>严重，须确认：反复通知直到确认</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>On</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Clears at another value</source>
        <translation>在另一数值恢复</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rules of alerts</source>
        <translation>告警规则</translation>
    </message>
    <message>
        <source>Filter the rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>All shards</source>
        <translation>所有分片</translation>
    </message>
    <message>
        <source>90s, 5m, 1h30m, 2d; 0 raises it at once</source>
        <translation>90s、5m、1h30m、2d；0 表示立即触发</translation>
    </message>
    <message>
        <source>How long it must have been over before it is called resolved</source>
        <translation>须消失多久才算已恢复</translation>
    </message>
    <message>
        <source>For shard</source>
        <translation>针对分片</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Raises at</source>
        <translation>触发值</translation>
    </message>
    <message>
        <source>Clears at</source>
        <translation>恢复值</translation>
    </message>
    <message>
        <source>For</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Keeps for</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Only with traffic of</source>
        <translation>最低流量</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>配置档</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Simple comparisons out of a rule file of Prometheus</source>
        <translation>取自 Prometheus 规则文件的简单比较</translation>
    </message>
    <message>
        <source>All rules that Prometheus can judge, as a rule file</source>
        <translation>将 Prometheus 能判断的所有规则导出为规则文件</translation>
    </message>
    <message>
        <source>Import rules</source>
        <translation>导入规则</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml *.json);;All files (*)</source>
        <translation>规则文件 (*.yml *.yaml *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>导出规则</translation>
    </message>
    <message>
        <source>Rule files (*.yml *.yaml)</source>
        <translation>规则文件 (*.yml *.yaml)</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>删除此规则</translation>
    </message>
    <message>
        <source>A time is written as 90s, 5m, 1h30m or 2d.</source>
        <translation>时间写作 90s、5m、1h30m 或 2d。</translation>
    </message>
    <message>
        <source>It must be in at least one profile.</source>
        <translation>至少须属于一个配置档。</translation>
    </message>
    <message>
        <source>It would clear while it is still raised: the value at which it clears must lie on the good side of the other.</source>
        <translation>它会在仍处于触发状态时恢复：恢复值必须位于触发值的正常一侧。</translation>
    </message>
    <message>
        <source>Clears: %1.</source>
        <translation>恢复：%1。</translation>
    </message>
    <message>
        <source>Whether it would have fired is not known: %1</source>
        <translation>无法得知它是否会触发：%1</translation>
    </message>
    <message>
        <source>Looking at what is kept…</source>
        <translation>正在查看已保存的数据…</translation>
    </message>
    <message>
        <source>Nothing is kept of this figure yet.</source>
        <translation>尚未保存该数值的历史。</translation>
    </message>
    <message>
        <source>It would not have fired since %1.</source>
        <translation>自 %1 以来，这条规则不会触发过。</translation>
    </message>
    <message numerus="yes">
        <source>This would have fired %n time(s) since %1</source>
        <translation>
            <numerusform>自 %1 起会触发 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n thing(s).</source>
        <translation>
            <numerusform>涉及 %n 个目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to your rules.</source>
        <translation>已保存到您的规则。</translation>
    </message>
    <message>
        <source>As it was shipped.</source>
        <translation>与出厂时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) taken in.</source>
        <translation>
            <numerusform>已导入 %n 条规则。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out:</source>
        <comment>rules</comment>
        <translation>
            <numerusform>忽略 %n 条：</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>No preview: what Jitscope finds out of several views is kept as alerts only, not from moment to moment.</source>
        <translation>无法预览：Jitscope 综合多个视角得出的结论只作为告警保存，不保存每个时刻的状态。</translation>
    </message>
    <message>
        <source>No preview: which answers stayed out is not kept from moment to moment.</source>
        <translation>无法预览：哪些应答缺失并不按时刻保存。</translation>
    </message>
</context>
<context>
    <name>jitscope::SciEditor</name>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Reveal for 20 s</source>
        <translation>显示 20 秒</translation>
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
    <message>
        <source>Keep watching when the window is closed</source>
        <translation>关闭窗口后继续监视</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>Jitscope goes on in the tray and tells of alerts. On a desktop without a tray closing the window quits.</source>
        <translation>Jitscope 在托盘中继续运行并通知告警。在没有托盘的桌面上，关闭窗口即退出。</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>启动到托盘</translation>
    </message>
    <message>
        <source>The window opens when it is asked for, and soon where there is no tray.</source>
        <translation>需要时才打开窗口；没有托盘时会很快打开。</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>随会话启动</translation>
    </message>
    <message>
        <source>A file in the desktop's folder for programs that it starts; it goes when this is switched off.</source>
        <translation>在桌面的自启动文件夹中放置一个文件；关闭此项时删除。</translation>
    </message>
    <message>
        <source>That could not be changed: %1</source>
        <translation>无法更改：%1</translation>
    </message>
    <message>
        <source>Alerts and sound</source>
        <translation>告警与声音</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
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
        <source>Report of the meeting</source>
        <translation>会议报告</translation>
    </message>
    <message>
        <source>No meeting is looked at. Choose a room, or somebody in it.</source>
        <translation>当前没有查看任何会议。请选择一个会议室或其中的参会者。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>There is no table or chart on this page.</source>
        <translation>此页面上没有表格或图表。</translation>
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
    <message>
        <source>Accounts that may open rooms…</source>
        <translation>可开启会议室的账户…</translation>
    </message>
    <message>
        <source>Drain what is selected…</source>
        <translation>排空所选项…</translation>
    </message>
    <message>
        <source>Take back what is selected</source>
        <translation>所选项恢复服务</translation>
    </message>
    <message>
        <source>Move people off what is selected…</source>
        <translation>从所选项迁走人员…</translation>
    </message>
    <message>
        <source>Restart what is selected when idle…</source>
        <translation>空闲时重启所选项…</translation>
    </message>
    <message>
        <source>Restart what is selected now…</source>
        <translation>立即重启所选项…</translation>
    </message>
    <message>
        <source>Record a canary on what is selected…</source>
        <translation>用所选项试录…</translation>
    </message>
    <message>
        <source>Configuration of what is selected</source>
        <translation>所选项的配置</translation>
    </message>
    <message>
        <source>Config of %1</source>
        <translation>%1 的配置</translation>
    </message>
    <message>
        <source>Next alert</source>
        <translation>下一条告警</translation>
    </message>
    <message>
        <source>Previous alert</source>
        <translation>上一条告警</translation>
    </message>
    <message>
        <source>Acknowledge the alert that is selected…</source>
        <translation>确认所选告警…</translation>
    </message>
    <message>
        <source>Silence what is selected…</source>
        <translation>静默所选内容…</translation>
    </message>
    <message>
        <source>Snooze the alert that is selected</source>
        <translation>稍后提醒所选告警</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>维护…</translation>
    </message>
    <message>
        <source>Rules of alerts…</source>
        <translation>告警规则…</translation>
    </message>
    <message>
        <source>Outgoing…</source>
        <translation>对外发送…</translation>
    </message>
    <message>
        <source>What is good, fair, poor and bad…</source>
        <translation>良好、一般、较差和很差的标准…</translation>
    </message>
    <message>
        <source>Privacy: hide or show the names of rooms and people</source>
        <translation>隐私：隐藏或显示会议室和参会者的名称</translation>
    </message>
    <message>
        <source>Export the chart or table that is looked at…</source>
        <translation>导出正在查看的图表或表格…</translation>
    </message>
    <message>
        <source>Report of the meeting that is looked at…</source>
        <translation>正在查看的会议的报告…</translation>
    </message>
    <message>
        <source>Time machine: the fleet as it was</source>
        <translation>时间机器：查看集群过去的状态</translation>
    </message>
    <message>
        <source>Time machine: play or pause</source>
        <translation>时间机器：播放或暂停</translation>
    </message>
    <message>
        <source>Time machine: previous event</source>
        <translation>时间机器：上一事件</translation>
    </message>
    <message>
        <source>Time machine: next event</source>
        <translation>时间机器：下一事件</translation>
    </message>
    <message>
        <source>Time machine: back to now</source>
        <translation>时间机器：返回现在</translation>
    </message>
    <message>
        <source>Time machine: copy a link to this moment</source>
        <translation>时间机器：复制此刻的链接</translation>
    </message>
    <message>
        <source>Usage: peaks, person-hours, idle hours</source>
        <translation>使用情况：峰值、人·小时、空闲时段</translation>
    </message>
    <message>
        <source>the past</source>
        <translation>过去</translation>
    </message>
</context>
<context>
    <name>jitscope::SilenceDialog</name>
    <message>
        <source>Why, for those who read it later</source>
        <translation>说明原因，供日后查看</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>For the whole team</source>
        <translation>对整个团队有效</translation>
    </message>
    <message>
        <source>For the whole team, by %1</source>
        <translation>对整个团队有效，经由 %1</translation>
    </message>
    <message>
        <source>Only what is on one shard can be shared: by that shard's Alertmanager.</source>
        <translation>只有单个分片上的内容才能共享：经由该分片的 Alertmanager。</translation>
    </message>
    <message>
        <source>This shard has no Alertmanager in the fleet file (alertmanager =).</source>
        <translation>集群文件中该分片没有 Alertmanager（alertmanager =）。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an alert, a server</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1 on all of %2</source>
        <comment>an alert, a shard</comment>
        <translation>整个 %2 上的 %1</translation>
    </message>
    <message>
        <source>%1 everywhere</source>
        <comment>an alert</comment>
        <translation>所有位置的 %1</translation>
    </message>
    <message>
        <source>Everything on %1</source>
        <translation>%1 上的全部</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Nothing is told of it, here and by everybody it is shared with, until it ends. It stays in the list.</source>
        <translation>结束之前不会通知，本机与共享者均如此。它仍留在列表中。</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>For</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Ends at %1.</source>
        <translation>%1 结束。</translation>
    </message>
    <message numerus="yes">
        <source>Holds back %n alert(s) that fire now.</source>
        <translation>
            <numerusform>压下当前触发的 %n 条告警。</numerusform>
        </translation>
    </message>
    <message>
        <source>For 1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>到明天 8:00</translation>
    </message>
    <message>
        <source>Until it gets worse</source>
        <translation>直到情况恶化</translation>
    </message>
    <message>
        <source>Wake it now</source>
        <translation>立即恢复提醒</translation>
    </message>
</context>
<context>
    <name>jitscope::SkewPage</name>
    <message>
        <source>adds</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>takes</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Which version runs where; older than the newest of the fleet is marked.</source>
        <translation>各处运行的版本；比集群中最新版本旧的会标出。</translation>
    </message>
    <message>
        <source>Versions by component and shard</source>
        <translation>各组件和分片的版本</translation>
    </message>
    <message>
        <source>Nothing is known of the fleet's versions yet.</source>
        <translation>尚不知集群中的版本。</translation>
    </message>
    <message>
        <source>%1: no server says a version that can be compared.</source>
        <translation>%1：没有服务器报告可比较的版本。</translation>
    </message>
    <message>
        <source>%1: %2 everywhere.</source>
        <translation>%1：全部为 %2。</translation>
    </message>
    <message>
        <source>%1: from %2 to %3</source>
        <translation>%1：从 %2 到 %3</translation>
    </message>
    <message>
        <source>Nothing that Jitscope knows of.</source>
        <translation>没有 Jitscope 已知的变化。</translation>
    </message>
    <message>
        <source>Compare configurations</source>
        <translation>比较配置</translation>
    </message>
    <message>
        <source>Reads jvb.conf, jicofo.conf, jibri.conf and prosody.cfg.lua of one host of each shard, and marks the keys that differ.</source>
        <translation>读取每个分片中一台主机的 jvb.conf、jicofo.conf、jibri.conf 和 prosody.cfg.lua，并标出不一致的配置项。</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Keys of the configuration, and what going from the oldest version of the fleet to the newest adds to, takes from or changes in what can be seen.</source>
        <translation>不一致的配置项，以及从集群中最旧版本升级到最新版本后，可见内容会增加、减少或改变什么。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) to read…</source>
        <translation>
            <numerusform>还要读取 %n 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>Configurations compared.</source>
        <translation>配置已比较。</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>%1 – mostly %2; %3</source>
        <translation>%1：多数为 %2；%3</translation>
    </message>
    <message>
        <source>The configurations that were read have the same keys and values.</source>
        <translation>已读取的配置中，配置项及其值都相同。</translation>
    </message>
    <message numerus="yes">
        <source>Configuration: %n key(s) differ</source>
        <translation>
            <numerusform>配置：%n 个配置项不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>Each shard has its own:</source>
        <translation>各分片各不相同：</translation>
    </message>
</context>
<context>
    <name>jitscope::SkewTable</name>
    <message>
        <source>Bridges (JVB)</source>
        <translation>视频桥 (JVB)</translation>
    </message>
    <message>
        <source>Jicofo</source>
        <translation>Jicofo</translation>
    </message>
    <message>
        <source>Recorders (Jibri)</source>
        <translation>录制器 (Jibri)</translation>
    </message>
    <message>
        <source>Prosody</source>
        <translation>Prosody</translation>
    </message>
    <message>
        <source>This shard has none.</source>
        <translation>此分片没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n pages off</source>
        <translation>
            <numerusform>%n 个页面未启用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keys differ</source>
        <translation>
            <numerusform>%n 个配置项不同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n servers do not say which</source>
        <translation>
            <numerusform>%n 台服务器未报告版本</numerusform>
        </translation>
    </message>
    <message>
        <source>Older than the newest in the fleet.</source>
        <translation>比集群中最新的旧。</translation>
    </message>
    <message>
        <source>Not there: %1</source>
        <translation>没有：%1</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
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
    <message numerus="yes">
        <source>%n operation(s) open</source>
        <translation>
            <numerusform>%n 个操作未结束</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) your word</source>
        <translation>
            <numerusform>%n 个需要您决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what is being done to servers</source>
        <translation>显示正在对服务器执行的操作</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>名称已隐藏</translation>
    </message>
    <message>
        <source>Names are hidden. Shows them again.</source>
        <translation>名称已隐藏。点击重新显示。</translation>
    </message>
    <message>
        <source>Rooms, people, accounts and addresses are shown under names that stand for nothing. Buttons still act on the right ones. Ctrl+Shift+H shows the names again.</source>
        <translation>会议室、参会者、账号和地址均以无含义的名称显示。按钮仍作用于正确的对象。按 Ctrl+Shift+H 重新显示名称。</translation>
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
    <name>jitscope::StepsTable</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Seen, or planned</source>
        <translation>实际或计划</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
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
    <name>jitscope::TablePage</name>
    <message>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
</context>
<context>
    <name>jitscope::TextPane</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>The text editor cannot be loaded: %1</source>
        <translation>无法加载文本编辑器：%1</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文本</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, column %2 cannot be read.</source>
        <translation>第 %1 行第 %2 列无法读取。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read.</source>
        <translation>第 %1 行无法读取。</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Go to the next one</source>
        <translation>转到下一个</translation>
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
        <translation>已遗忘的名称</translation>
    </message>
    <message>
        <source>recording of %1 begins</source>
        <translation>开始记录 %1</translation>
    </message>
    <message>
        <source>%1 opens</source>
        <translation>%1 开启</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <translation>%1 结束</translation>
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
        <source>%1 has another state</source>
        <translation>%1 状态改变</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <translation>%1 忙碌</translation>
    </message>
    <message>
        <source>%1 is free</source>
        <translation>%1 空闲</translation>
    </message>
    <message>
        <source>%1 begins to drain</source>
        <translation>%1 开始排空</translation>
    </message>
    <message>
        <source>%1 is back in service</source>
        <translation>%1 恢复服务</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>%1 没有应答</translation>
    </message>
    <message>
        <source>%1 answers again</source>
        <translation>%1 恢复应答</translation>
    </message>
    <message>
        <source>%1 restarted</source>
        <translation>%1 已重启</translation>
    </message>
    <message>
        <source>alert: %1, %2</source>
        <translation>告警：%1，%2</translation>
    </message>
    <message>
        <source>over: %1, %2</source>
        <translation>已解除：%1，%2</translation>
    </message>
    <message>
        <source>operation: %1, %2</source>
        <translation>操作：%1，%2</translation>
    </message>
    <message>
        <source>ended: %1, %2</source>
        <translation>已结束：%1，%2</translation>
    </message>
    <message>
        <source>the clock was set back</source>
        <translation>时钟被往回调</translation>
    </message>
    <message>
        <source>recording of %1 on</source>
        <translation>%1 开始录制</translation>
    </message>
    <message>
        <source>recording of %1 off</source>
        <translation>%1 停止录制</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>时间机器</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一事件</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一事件</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 times as fast as it was</source>
        <translation>当时速度的 %1 倍</translation>
    </message>
    <message>
        <source>Moment, as date and time</source>
        <translation>时刻（日期和时间）</translation>
    </message>
    <message>
        <source>A time, or date and time: 14:05, 2026-11-21 14:05, 2026-11-21T14:05:00+01:00</source>
        <translation>时间，或日期和时间：14:05、2026-11-21 14:05、2026-11-21T14:05:00+01:00</translation>
    </message>
    <message>
        <source>Span of the slider</source>
        <translation>滑块的时间跨度</translation>
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
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>All</source>
        <comment>all that is kept</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Copy a link to this moment</source>
        <translation>复制此刻的链接</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>返回现在</translation>
    </message>
    <message>
        <source>Close the time machine</source>
        <translation>关闭时间机器</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>No past moments are kept. Settings, Data switches it on.</source>
        <translation>未保存历史。可在“设置”的“数据”页中开启。</translation>
    </message>
    <message>
        <source>It cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Kept since %1.</source>
        <translation>自 %1 起有记录。</translation>
    </message>
    <message>
        <source>Nothing was recorded at this moment.</source>
        <translation>此时没有记录。</translation>
    </message>
    <message>
        <source>That is no date and time.</source>
        <translation>这不是日期或时间。</translation>
    </message>
</context>
<context>
    <name>jitscope::TimeSlider</name>
    <message>
        <source>Moment</source>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>jitscope::Tray</name>
    <message>
        <source>Open Jitscope</source>
        <translation>打开 Jitscope</translation>
    </message>
    <message>
        <source>Next degraded person</source>
        <translation>下一个连接不佳的人</translation>
    </message>
    <message>
        <source>Mute for 1 h</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Mute until 8:00</source>
        <translation>静音到 8:00</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Maintenance…</source>
        <translation>维护…</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
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
    <name>jitscope::VerdictPart</name>
    <message>
        <source>For %1.</source>
        <translation>已持续 %1。</translation>
    </message>
    <message>
        <source>does not fit: %1</source>
        <translation>与此不符：%1</translation>
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
        <translation>打开</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>账户…</translation>
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
    <message>
        <source>Raw value…</source>
        <translation>原始值…</translation>
    </message>
    <message>
        <source>The server's page with the place of this figure, and its request as curl</source>
        <translation>服务器的页面及此数值所在位置，以及对应的 curl 请求</translation>
    </message>
</context>
<context>
    <name>jitscope::WishList</name>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <comment>what an operation costs</comment>
        <translation>损失：%1</translation>
    </message>
    <message>
        <source>least harm first</source>
        <translation>影响最小的在前</translation>
    </message>
    <message>
        <source>Region %1.</source>
        <translation>区域 %1。</translation>
    </message>
</context>
</TS>
