<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>关于 ChatEra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>已复制。其中没有任何关于你或你的对话的内容。</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>复制以供报告</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>复制 ChatEra 和本系统的版本信息，以便给能帮忙的人看</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>依据 Apache 许可证 2.0 的自由软件。图片和声音均为自有；其中他人的作品如下：</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>经典聊天软件的轻松自在，中间没有任何人的云。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>版本 {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>ChatEra 中他人的作品及其许可证</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>向下翻一页</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>向上翻一页</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>关于 ChatEra</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>添加到你的表情…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>添加到你的贴纸</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>添加到你的动漫传情</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>将 {0} 添加到你的表情…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>枢纽或节点的地址，例如 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>所有命令…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>所有置顶消息…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>回复最新通知</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>显示为离线</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>对某个分类显示为离线…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>对其显示为离线</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>对某个分类显示为在线…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>对其显示为在线</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到刚才的位置</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>对话背景…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>此对话的背景…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>放回其他对话中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>更换我的场景…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>更改成员权限…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>修改上一条消息</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>更改名字…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>更改个性签名…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>更改头像…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra 正在启动。</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra 还在启动。</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>请先在列表中选择一位成员。</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>请先在历史记录中选择一条消息。</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>请先选择一条带有对方自定义表情的消息。</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>请在列表中选择一个人。</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>请先在聊天记录中选择一张贴纸。</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>请在列表中选择某人。</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>关闭对话</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>逐步关闭已打开的内容</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>社区…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>连接到地址…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>以标签页显示对话</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>复制选中内容</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>为所有人删除</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>每个对话一个窗口</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>早先的版本…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>在此编辑个性签名</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>表情…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>历史记录末尾</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>全部放在一个窗口中</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>收藏 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>收藏 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>收藏 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>收藏 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>收藏 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>收藏 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>收藏 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>收藏 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>收藏 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>收藏 {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>查找联系人…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>在此对话中查找…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>字体和颜色…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>转发 %Ln 条消息…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>转发…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>转到日期…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>转到某人…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>转到第一条消息</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>转到第一条未读消息</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>转到所回复的消息</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>全部取消静音</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>联系人排列方式…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>多久？</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>按名字邀请…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>将对话保存为文件…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>让此窗口保持在最前面</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>键盘快捷键…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>拼写检查的语言和单词…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>退出群组…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>确认是不是本人…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>将管理员设为普通成员</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>将成员设为管理员</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>下移收藏</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>上移收藏</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>前移标签页</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>后移标签页</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>迁移此社区…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>全部静音一段时间…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>静音 1 小时</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>静音 8 小时</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>静音直到我取消</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新建群组…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个对话</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>下一个拼写错误</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>下一个标签页或窗口</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>下一个未读对话</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>备注名…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>没有对话保存为文件。</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>没有正在删除的内容。</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>这里没有置顶消息。</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>其他地方没有未读消息。</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>没有未读消息。</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>这里还没有人说过话。</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>闪屏振动</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>只有群主和管理员可以这样做。</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>只有群主可以这样做。</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>打开对话</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>打开与该成员的对话</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在单独的窗口中打开</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>打开保存对话的文件夹</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>打开菜单</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>打开此对话的保存文件</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>普通成员</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>外出就餐</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>为所有人置顶</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再次播放</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个对话</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>上一个标签页或窗口</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>上一个未读对话</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>打印对话…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>放入新分类…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>退出 ChatEra</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>回应…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>移出群组…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>将成员移出群组</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>重命名群组…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>私下回复</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>保存对话…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>说说你在做什么…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>搜索所有消息…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>发送动漫传情…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>显示联系人列表</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>显示我正在听的音乐</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>输入框里还有内容。</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>声音和通知…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>历史记录开头</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>贴纸…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>删除线</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>移出归档</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>这不是收藏。</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>主题…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>还没有分类。</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>还没有对话。</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>没有可回复的通知。</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>没有别的了。</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>这里没有未读消息。</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>此桌面环境不允许程序决定这一点。</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>这不是群组。</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>对哪个分类中的所有人？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>为所有人取消置顶</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>从这里起标为未读</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>从现在起是什么角色？</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>之后写的内容</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>之前写的内容</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>哪个动漫传情？</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>谁能看到这些内容…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>谁看到的你不同…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>选谁？</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>谁的权限？</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>为什么看不到某人？…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>动漫传情…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>你已不在此群组中。</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>你没有跳转过。</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>你没有那么多收藏。</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>你已有这张贴纸。</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>你的表情…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>你的个性签名</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>你的贴纸…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>个性签名</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>添加 加人 成员</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>添加 拉人 加人 成员 群组 邀请</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>地址 网址 url</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>管理员 提升 降级 角色 权限</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>总在最前 置顶 保持 悬浮 固定</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>动画 选择</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>回答 答复 引用 回复</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>回答 回复 引用 私聊 单独 作者</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>离线 在线 隐身 单独 某人 隐藏 不可见 隐私</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>存档 日志 历史 文件</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>存档 日志 历史 文件夹 记录 文本 html 导出</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>排列 布局 分开 独立 经典</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>排列 布局 单窗口 拆分 并排 联系人列表</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>排列 布局 标签页 一个窗口</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>附着 停靠 合并 标签页 主窗口</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>头像 照片 图片</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>背景 顶部 壁纸 颜色 主题 图片 名字后面</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>代码块 片段 程序 剪贴板</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>抖动 窗口抖动 振动 戳一戳</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>更改 改正 修正</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>聊天 写 发消息</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>私密 公开 加入 邀请 创建 服务器 网络</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>命令 面板 操作 快捷键 帮助</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>创建 房间 频道 聊天 多人 群聊</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>自定义 表情 笑脸 保存 偷图 我的</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>自定义 表情 笑脸 图片 自己 制作 导入 导出</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>降级 角色</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>诊断 帮助 问题 网络 故障</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>向下 列表</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>编辑 改正 修正</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>已编辑 历史 修改 之前 原文</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>动作 表情动作</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>表情 笑脸 颜文字 选择</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>加密 安全 隐私</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>末尾 底部 最新</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>退出 结束 关闭</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>导出 文件 页面 文本 html 记录 存档</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>查找 全部 历史记录</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>文件夹 文件 存档 日志 历史</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>格式 等宽 代码 打字机 代码块 选中文字</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>格式 斜体 倾斜 强调 文字 选中文字</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>格式 删除线 划掉 选中文字</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>格式 粗体 加粗 强调 文字 选中文字</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>格式 下划线 文字</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>分组 标签 家人 工作</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>手写 墨迹 画画 涂鸦 笔 草图 手写板</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>手写 墨迹 图画 剪贴板 图片</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>手写 墨迹 图画 png svg 文件 导出</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>隐藏 收起 取消归档</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>历史 调出</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>时长，例如 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>忽略 拉黑</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>忽略 取消拉黑</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>跳转 日期 日历 历史记录</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>按键 热键 更改</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>踢人 踢出</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>踢人 踢出 成员 封禁</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>左 顺序</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>文字 粗体 斜体 下划线 样式</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>锁定 丢失 密钥 加密</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>外观 皮肤 颜色 配色 深色 夜间 高对比度</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>标记 未读 稍后 新消息 分隔线 alt 点击</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>音乐 正在播放 歌曲 播放器 个性签名</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>新消息 分隔线 向上</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>新消息 消息</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>备注 昵称 改名 显示名称</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>通知 提醒 安静 弹窗</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>通知 提醒 安静 弹窗 静音</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>选项 偏好设置 主题</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>顺序 置顶 排序</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>纸 pdf 导出</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>好友 主窗口</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>置顶 固定 星标 顶部</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>置顶 重要 保留 顶部</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>弹出 分离 拖出 单独 独立 窗口</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>提升 角色</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>签名 消息 心情</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>快速切换 查找 人 群组 对话 打开 跳转</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>退出 关闭</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>引用 回复 跳转 原消息</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>回应 表情 点赞 赞</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>稍后阅读 标记</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>稍后阅读 标记 已看</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>移除 撤回 删除</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>改名 称呼 别名 备注</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>返回 跳转 引用 历史记录</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>右 顺序</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>搜索 人 筛选</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>搜索 查找 词语 历史记录</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>选择 选中</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>发送 重发 失败</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>服务器 主机 枢纽 节点 ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>服务器 节点</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>分享 发送 再次 转发 别人</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>安静 静音 通知 声音</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>安静 静音 勿扰 通知 声音</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>安静 静音 通知 勿扰</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>排序 顺序 大小 分类 状态 离线 视图</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>声音 通知</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>拼写 检查 词典 字典 自定义 单词 语言</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>拼写 检查 拼错 单词 下划线 语言</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>拼写 检查 错字 更正 词典 字典</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>开头 开始 顶部 最早</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>状态 在线状态 隐身 别人看到的我</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>贴纸 保存 收藏 我的</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>贴纸 贴纸包 安装 图片 自己</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>贴纸 选择 图片 发送</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>标签页 对话</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>标签页 打开 对话</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>文本 文字 剪贴板</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>标题 话题 名称</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>弹窗 通知 回复 键盘</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>撤销 删除</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>取消静音 结束 安静 通知 声音</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>取消置顶 保持可见 顶部 重要</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>未读 已看</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>向上 列表</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>验证 核实 安全码 身份</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>版本 许可证 版权 帮助 信息 库 报告 关于</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>可见 在线状态 状态 隐藏 隐身 群组</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>可见 在线状态 状态 隐藏 隐身 秘密 悄悄</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>可见 在线状态 状态 隐藏 隐身 显示 看见</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>壁纸 图案 渐变 图片 背景 消息</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>壁纸 图案 渐变 图片 背景 消息 场景 主题</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>正在做的事</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>动漫传情 动画 重播</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>动漫传情 动画 保存</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>写 发消息</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>放大 更大</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>缩小 更小</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>重置 缩放 原始大小</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>收件人：</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>收件人：{0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>{0} 现在的状态：{1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>对“{0}”中的所有人显示为离线</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>对其显示为离线</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>对 {0} 显示为离线</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>对“{0}”中的所有人显示为在线</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>对其显示为在线</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>对 {0} 显示为在线</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>从现在起，“{0}”中的所有人看到你是离线的。</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>“{0}”中的所有人看到的你又和其他人一样了。</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>即使你显示为离线，“{0}”中的所有人也会看到你在线。</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>你在这里对所有人显示为离线：连接你的那台电脑上的 ChatEra 版本较旧，无法只对个别人隐藏你。</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>你对超过 %Ln 人显示为离线，因此对所有人都显示为离线。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>对 %n 人显示为离线</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>对 {0} 显示为离线</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>对 %n 人显示为在线</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>对 {0} 显示为在线</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>从现在起，{0} 看到你是离线的。</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} 看到的你又和其他人一样了。</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>即使你显示为离线，{0} 也会看到你在线。</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>从文件…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>预览：{0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>高对比度主题不在文字后面显示图片。</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>无法使用此图片：{reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>你自己的图片</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>小红说：</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>与所有对话相同</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>对话背景</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>此对话的背景</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>用于所有没有单独背景的对话</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>星期五我们去湖边好吗？</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>好啊！我带蛋糕。</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>你说：</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>蓝色渐变</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>气泡</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>绿色渐变</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>爱心</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>树叶</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>橙粉渐变</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>涟漪</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>方格纸</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星星</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>条纹</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>紫色渐变</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>备份包含所有聊天内容，并且已加密：用你的 12 个单词才能打开。请把它放在另一块磁盘上。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>立即备份…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>已备份，并已读回核对：{0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>备份进度</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>正在读回核对… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>最新备份的时间是 {0}。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>还没有备份。</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>备份要放在哪里？</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>请先写下你的 12 个单词：没有它们，谁也打不开备份。</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>正在写入… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>当前选用</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>现在不可用</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>例如 :cat: 或 (cat)。不能有空格。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>其中不能有空格。</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>输入的文字</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>输入的文字：</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>这段文字已用于另一个表情，它将被这个表情取代。</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>这段文字已用于另一个表情。请换一个。</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>不相符：{0} 的设备所认识的你是另一个身份，因此可能有人夹在你们中间。请用别的方式告诉 {0}，不要在这里写任何不能让别人看到的内容。</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>相符：对方确实是 {0}。</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>此代码由更新版本的 ChatEra 生成。请更新这边的 ChatEra，然后重试。</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>这不是 {0} 在此对话中的代码。如果它确实显示在 {0} 自己的屏幕上，可能有人夹在你们中间：不要在这里写任何不能让别人看到的内容。</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>这是你给 {0} 的代码。请用这个屏幕或打印在纸上给对方看。</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>对方代码的内容</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>对方代码的内容：CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>你的代码；用“复制为文本”可得到文字形式</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>私密社区</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>新社区</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>至少 %Ln 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>已连接；你的电脑就是枢纽</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>你所在网络中的每个人都在公开社区里。私密社区需要密码短语或邀请才能加入；别人能看到它存在，但看不到里面有谁。</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>这里的所有人</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>适用于对方的 ChatEra 无法自动找到你的，但对方电脑能连到你电脑的情况。换另一台电脑接手后，它就会失效。</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>我有邀请</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>邀请…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>加入社区</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>要退出社区吗？</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>社区名称</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>名称，例如“家人”</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>目前没有成员在线</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>位于此网络。需要密码短语或邀请。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>其他人也可以用密码短语加入</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>粘贴你收到的邀请：</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>邀请的二维码</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>有人通过链接邀请你加入一个私密社区。如果你认识对方，就加入吧：</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>两次输入的密码短语不一样。</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>它指向目前连接大家的那台电脑：</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>凭它可以让其他人进入“{0}”：</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>输入“{0}”的密码短语：</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>“{0}”里写过的内容会留在这里。想再回去，需要邀请或它的密码短语。</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>拿到此链接的人，现在和以后都可以进来。只把它交给应该加入的人，并且用别人看不到的方式。</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>收到你邀请的人都可以进来。</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>你已加入“{0}”。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>收到一条不该出现在这里的消息。</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>收到一条属于另一次比对的消息。</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>收到一条无法读取的消息。</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>两台电脑的时钟相差太大，或者请求已经过期。</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>比对用时超过了十分钟。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比对已取消。</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>这些消息的发送者或接收者是别人。</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>数字不一致：可能有人夹在你们中间。</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>另一台设备不属于那个人。</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>对方更换了密钥：可能有人夹在你们中间。</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>对方发来的密钥不是有效的密钥。</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>对方的证明有误：可能有人夹在你们中间。</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>两个程序没有共同的比对方式。</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>你们看到的相同。没有人夹在你们中间。</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>给 {0} 打电话，或者坐到一起。你们会各自看到三个数字，然后互相告诉对方。</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>给 {0} 打电话，或者坐到一起：告诉你看到了什么的，必须确实是 {0} 本人。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>立即比对数字</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>{0} 看到的也一样吗？</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>对方确实是 {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>请 {0} 读出显示的内容。每一项都要看仔细；不要在这里打字来比对。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>显示数字</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>改为显示图案</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>一样</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>不一样</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>不相符</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>正在等待 {0}…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>正在等待 {0} 也确认一样…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>你已在另一台设备上作答</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>你已确认一样。</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} 有十分钟时间来回应。趁这时给对方打个电话吧。</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} 想和你比对数字</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} 不要在这里写任何不能让别人看到的内容。再试一次；如果还是不相符，请用别的方式告诉 {0} 以及管理此网络的人。</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation>编辑消息</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>一条消息放不下更多内容了。请先发送这条。</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>闪屏振动</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>回复 {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>发送 ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>这条消息大约超出 %Ln 个字。请分几次发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>动漫传情</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>显示为离线</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>有空</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>马上回来</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>草稿：{text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>通话中</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>外出就餐</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>你对其显示为离线</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>你始终对其显示为在线</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>对方看到的你与其他人一样</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>已屏蔽</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>正在听 {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>已标为未读</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>正在输入…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>{0} 人中有 %Ln 人在线</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>以前的群组</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>真的是本人吗？</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>其他联系人</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>你已不在其中</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>这样排列</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>更换我的场景</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>这里的所有人</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>查找联系人或消息…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>联系人排列方式</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>正在你的网络中找人…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>这里还没有别人。按照你的设置，不会在此网络中找人；你可以从菜单连接到一个地址。</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>这里还没有别人。在此网络中启动 ChatEra 的人会自动出现。</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>这里没有叫这个名字的人。按 Enter 可搜索消息。</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>你没有连接到可以迁移的社区。</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>按类别排列联系人时，{0} 显示在 {1} 下。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>（已编辑）</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>（未加密）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次请求</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>这条消息无法打开</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>这条消息已删除</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>正在等待这条消息…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>说</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ 再次播放</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>再次请求 {0} 的消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>显示早先的版本</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln 位成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln 人正在输入…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>屏蔽</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra 不能发送图片和文件。图片可以做成表情或贴纸。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>已转发给 {0}。</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>最后一条消息接收于 {0} {1}。</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>这台电脑已从你的账户中移除</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>这条消息不在这台电脑上。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>取消屏蔽</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>谁正在输入</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>你没有连接。你写的内容会在重新连接后发送。</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>你已不在此群组中</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>你已屏蔽 {0}</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>你的头像</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - 对话</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} 和 {1} 正在输入…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} 已离线，稍后会收到你的消息。</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} 正在输入消息…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>没有消息</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>这里不能这样做。</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>没有可选的“{0}”。</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>“{0}”对应多个结果。</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>有个链接想让你连接到 {0}。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra 无法打开此链接。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>只有在知道是谁在运行它时才连接。它会得知你的地址和名字。</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>连接到社区</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>此链接用来把一台新电脑变成你的电脑。请在那台电脑上首次启动 ChatEra 时粘贴它。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>ChatEra 无法启动（{0}）。</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra 继续运行</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>你仍会收到消息。可以从它的菜单或系统托盘退出。</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>你的设备</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>关联另一台电脑…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>设备名称</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>重命名设备</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>这些设备能阅读你的消息，并以你的名义发言。你给它们起的名称只有它们自己知道。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>重新使用这台电脑…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>你的设备</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>上次联系：{0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>自 {0} 起</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>无法在 {0} 中将对话保存为文件（{1}）。如果一直这样，请选择其他文件夹；缺少的内容届时会补写。</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>无法将对话保存为文件：ChatEra 无权写入 {0}。请授予权限，或选择其他文件夹；缺少的内容届时会补写。</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>无法将对话保存为文件：{0} 所在的磁盘已满。请腾出空间；缺少的内容届时会补写。</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>无法将对话保存为文件：{0} 不存在。请连接其驱动器，或选择其他文件夹；缺少的内容届时会补写。</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>此对话还没有任何内容保存为文件。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>所有数字都相同</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>只要有一位数字不同，就可能有人夹在你们中间：请用别的方式告诉 {0}，不要在这里写任何不能让别人看到的内容。</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>你的安全码</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} 在同样的位置会看到相同的数字。请在电话里或面对面读给对方听；如果全部相同，对方就确实是 {0}。</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>可能有 %Ln 个问题造成了阻碍。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>已复制。其中包含这台电脑的地址及其网络名称。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>全部复制，发给能帮忙的人看</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>这边看起来一切正常。问问对方，另一台电脑上的 ChatEra 是否打开着。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>正在检查网络</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>正在检查这台电脑的网络，需要几秒钟…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>为什么看不到某人？</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>不正常</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>ChatEra 内部出错（{0}）。</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Emoji or stickers</source>
        <translation>表情或贴纸</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>查找表情</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>自己制作…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>没有叫这个名字的表情</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>你的表情</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>更改代码…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>更改输入的文字</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>新建表情</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>还没有表情。添加图片，或把图片拖放到这里：形状清晰的小图最合适。在别人的消息上，可以通过菜单收下对方的表情。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>在消息中输入代码，就会在该处显示图片。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>你的表情</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} 无法使用：{1}</translation>
    </message>
</context>
<context>
    <name>EncryptingWindow</name>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>Encrypting what is on this computer…</source>
        <translation>正在加密这台电脑上的内容…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>从现在起，谁也无法通过查看这台电脑的文件来阅读你的消息。这只需进行一次，即使中断也不会丢失任何内容。</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>正在加密</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>可以用成员相同的新群组来代替它，那里的内容只有成员能看到。</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>每条加密消息都在你的电脑上用各自的密钥密封 (XChaCha20-Poly1305)。这个密钥通过两台设备之间的会话，送达每位读者的每台设备；会话由 X25519 和 ML-KEM-768 共同协商，并随每条消息更新，因此即使设备被盗，也打不开很久以前的内容。在大型群组中，每台设备都有一个密钥，会交给各位成员，并在有人离开时更换。每条消息都由写下它的设备签名。枢纽会保存密封的消息，直到被取走；它能看到消息的大致大小（按档位）、时间，以及属于谁。目前还没有 ChatEra 以外的人审查过这套机制。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>已加密</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>已加密，并且对方确实是 {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>已加密，并且你已确认过每个人</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>已加密：只有成员能看到此对话</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>已加密：只有你和 {0} 能看到此对话</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>群主或管理员可以让它在新群组中继续，那里的内容只有成员能看到。</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>发给 {0} 的消息，已加密</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>发给 {0} 的消息，枢纽可以看到</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>中间的任何一方都看不到：传递消息的枢纽不行，ChatEra 也不行。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>未加密：枢纽也能看到此对话</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>只有此群组的成员能在各自的设备上看到这些内容。</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>只有你和 {0} 能在各自的设备上看到这些内容。</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>向 {0} 打个招呼吧
这里写的内容只有成员能看到。</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>向 {0} 打个招呼吧
这里写的内容只有你和 {0} 能看到。</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>向 {0} 打个招呼吧
枢纽可以看到这里写的内容。</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>传递你消息的枢纽能看到此对话，运行它的人也能看到。</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>要确认某位成员，请打开与对方的对话，在那里查看。</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>到目前为止写的内容保持不变。</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>谁在什么时候给谁写了消息，大概写了多少。看不到内容。</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>谁在什么时候给谁写了什么。</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>你已确认过。如果有变化，ChatEra 会告诉你。</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>你还没有确认。只需一分钟，就能排除有人冒充 {0} 的可能。</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}，并且你已确认过每个人</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}，并且你已确认对方确实是 {1}</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>再次核对…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>加密后继续</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>真的是本人吗？</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>确认对方确实是 {0}…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>更多详情</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>ChatEra 和枢纽能看到什么</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>谁能看到这些内容</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>原因，以及如何改变</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>关闭搜索</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>在此对话中查找</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>较新</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>较早</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;欢迎使用 ChatEra&lt;/b&gt;&lt;br&gt;希望大家怎么称呼你？</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>选择头像…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>我有 12 个单词</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>我在另一台电脑上使用 ChatEra</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>你网络中的人会自动出现。任何内容都不会离开此网络，你也不需要任何账户。</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>欢迎使用 ChatEra</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>还没有选择文件夹</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>对话要保存在哪里？</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>已连接到 {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>正在你的网络中找人…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>这台电脑已从你的账户中移除：不再收发任何新内容。如果它是你的，请查看“设置”中的“安全”。</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>你的电脑就是枢纽 · 无需服务器</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>你网络中的枢纽</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>字体和颜色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>酸橙绿</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>洋红色</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>褐红色</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>藏青色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>圆体</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>无衬线体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线体</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>你写的字就是这个样子。</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>打字机体</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下划线</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>默认颜色</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>默认字体</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>默认大小</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>不使用自己的字体和颜色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>按 Enter 转发；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>查找要转发给的人或群组</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>转发：{0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>这里没有叫这个名字的人。</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>你添加了 {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>你创建了群组</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>你退出了群组</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>你将 {0} 重新设为成员</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>你将 {0} 设为管理员</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>你将群组命名为“{0}”</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>你移除了 {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} 添加了你</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} 添加了 {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} 创建了群组</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} 退出了群组</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} 将你重新设为成员</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} 将你设为管理员</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} 将 {1} 重新设为成员</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} 将 {1} 设为管理员</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} 将群组命名为“{1}”</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} 移除了你</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} 移除了 {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0}——此操作无效：它来自你已移除的设备</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0}——此操作无效：它来自 {1} 已移除的设备</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0}——此操作无效：在此期间你退出了群组</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0}——此操作无效：在此期间你将 {1} 重新设为成员</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0}——此操作无效：在此期间你移除了 {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0}——此操作无效：你没有权限这样做</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0}——此操作无效：在此期间 {1} 退出了群组</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0}——此操作无效：在此期间 {1} 将你重新设为成员</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0}——此操作无效：在此期间 {1} 将 {2} 重新设为成员</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0}——此操作无效：在此期间 {1} 移除了你</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0}——此操作无效：在此期间 {1} 移除了 {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0}——此操作无效：{1} 没有权限这样做</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>正在通过{0}继续</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>已通过{0}连接</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>正在寻找联系大家的其他途径…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>另一台电脑</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>另一台</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>你网络中的枢纽</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>你的电脑</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>你的电脑“{0}”</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>你的电脑</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0}已交接给{1}</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0}已退出，正在通过{1}继续</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0}已断开，正在通过{1}继续</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0}已断开，正在寻找其他途径…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>{0} 的电脑</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>{0} 的电脑</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>可用鼠标、手指或笔书写。要用键盘输入，请选择旁边的“文字”。</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>用鼠标、手指或笔在这里书写或绘画</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>手写板</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>清空手写板</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>笔的颜色</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>添加描述（可选）</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>会读给看不到图画的人听</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>粗笔</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>细笔</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>普通笔</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>图画的内容</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>放大仍清晰的图画 (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手写</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>无法将图片保存到 {0}。</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>位于 {0} 的电脑</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>正在等待这台电脑的电脑</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>正在连接到你的另一台电脑…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>在此网络中找到：</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>如果没有这样的提示，可能是此网络中的其他人冒充它作了应答：这时请选择“否”。</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>另一台电脑的链接或地址</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>正在关联</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>这台电脑的名称</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>在你的另一台电脑上打开“设置”中的“安全”，然后点按“关联另一台电脑”。两台电脑必须在同一网络中。</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>或者输入另一台电脑显示的链接：</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>开始聊天</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>应答的电脑属于“{0}”。你的另一台电脑提示代码正确吗？</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>在你的另一台电脑上输入此代码：</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>使用另一台电脑上的 ChatEra</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>另一台电脑上显示什么？</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>已转移的内容</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>给这台电脑起个名称：</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>是，它提示代码正确</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>正在转移你的账户和消息，{0}。</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>你的另一台电脑</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>你的另一台电脑正在询问这台电脑是不是你的。请在那边选择“是”。</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… 或 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

这台电脑已经是你的电脑之一。缺少的内容会从你的网络传来，或在你再次关联时传来。</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>回到刚才的位置</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>跳到最新</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>对方自称 {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>上次在线：{0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新建分类</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新建分类…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>备注名</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>移除此分类</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>重命名分类</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>重命名此分类…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>要把 {0} 放在哪个分类下？例如“家人”。</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>你怎么称呼 {0}？只有你能看到；留空则使用对方自己的名字。</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>分类“{0}”要改成什么名称？</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>你已屏蔽对方。</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>你已确认对方确实是本人。</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0} 已归档，有新消息时会恢复。</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} 已移出归档。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>请按下新的快捷键…（按 Esc 放弃）</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>再添加一个快捷键…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>更改快捷键…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>查找操作或快捷键，例如 Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>此操作的快捷键数量已达上限。请改为更改现有的快捷键。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>没有快捷键</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>改用于此操作</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>默认快捷键</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>全部恢复默认快捷键</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>有关此快捷键的说明</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由你设定</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>没有快捷键</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} 已经用于{1}。要改为用于“{2}”吗？</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} 现在用于“{1}”。请先为它选择另一个快捷键。</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>单独用一个字母，打字时就打不出这个字母了。请同时按住 Ctrl 或 Alt。</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>在 Mac 上，许多键盘用 Option 加字母来输入符号。</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>在许多键盘上，这些键相当于 AltGr，会输入符号，例如 @ 或 €。最好选择 Ctrl+Shift 加字母。</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>无法保存快捷键：{0}。</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>这些键用于复制、剪切、粘贴和选择，不能另作他用。</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>此键用于打字和在界面各部分之间移动。</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>{0} 中的键盘快捷键无法使用（{1}）。在你修正该文件或另选快捷键之前，将使用默认快捷键。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>社区名称需为 1 到 {0} 个字符。</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>社区的密码短语至少需要 {0} 个字符。</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>与此人的比对已在进行中。</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>一对一对话没有日志。</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>那台电脑上的防火墙，或隔离了各设备的接入点，阻挡了连接：请在那里允许 ChatEra，换用其他网络或网线，或在托管节点上会合。</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>很可能是这台电脑上的防火墙丢弃了它；请查看防火墙建议。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>群组需要一个名称。</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>超过 {0} 人的群组不能发送闪屏振动。</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>群组名称为一行，1 到 {0} 个字符。</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>另一个网络的枢纽自称 {0}。如果就是它，请向那里的人要一个邀请，或添加它的地址。</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>保存的发送者密钥已损坏，或由更新版本的 ChatEra 写入。</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>保存的发送者密钥已损坏。</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>收到了一条不属于这里的消息。</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>收到了另一次比对的消息。</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>名称为一行，不能有控制字符。</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>名称需要 1 到 {0} 个字符。</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>密码短语至少要有一个字符。</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>个性签名最多 {0} 个字符。</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>个性签名只能有一行。</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>图片最大 {0} KiB。</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>恢复短语有 {0} 个单词，这里有 {1} 个。</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>贴纸最大 {0} KiB。</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>贴纸需要一个名称，一行，最多 64 个字符。</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>贴纸需要一个表示其含义的表情。</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>一条等待中的消息属于此版本不认识的类型。</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>请在“Windows 安全中心”的“防火墙 &amp; 网络保护”中选择“允许应用”，在专用网络上允许 ChatEra；并确认此网络已设为专用。</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>请在“系统设置”的“隐私 &amp; 安全性”→“本地网络”中允许 ChatEra，并在“网络”→“防火墙”中允许它接受传入连接。</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>一个账户最多有 {0} 台设备，包括已移除的。</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>一个账户最多有 {0} 台设备。</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>表情最大 {0} KiB。</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>一个没有正文的事件，但没有人删除过它。</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>收到了一条无法读取的消息。</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>另一个 ChatEra 进程正在使用此个人资料，且没有响应。请结束它后重试。</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>另一台电脑无法通过 {0} 连接到这台电脑。</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>{0} 上响应的不是预期的节点：它的指纹是 {1}，预期为 {2}。请向其所有者确认哪个正确。</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>另一个程序正在读取 {0}。请关闭它后重试。</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>此个人资料的套接字上响应的是另一个用户。</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>请问问对方的 ChatEra 是否已打开，并核对地址。</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>{0} 上无法使用广播：{1}。</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>{0} 上可以使用广播。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra 无法加密 {0}（{1}）。请在此磁盘上腾出空间后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra 无法监听 UDP 端口 {0}（{1}）。它被其他程序占用，或被安全软件禁止；有些枢纽将无法发现。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra 无法使用网络接口 {0}：{1}。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra 无法使用 {0}（{1}）。请让该目录可写，或腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra 无法写入 {0}（{1}）。请在此磁盘上腾出空间后重试。</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra 已用此个人资料打开；已请求将其窗口置于前面。</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra 现在未连接网络。</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>那里的 ChatEra 版本较旧，社区无法迁移过去。</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>其间 ChatEra 已在别处打开：请在那里重新比对。</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>比对号码需要网络；--mark 则不需要。</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>文件名须以 {0} 之一结尾：它决定写入的格式。</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>请找到独占该端口的程序并结束它。</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>请给出要查找的词，且 --limit 至少为 1。</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>如果 {0} 有丢弃传入数据包的规则，请放行 UDP 端口 {1} 和 5353。</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>无法测试其他人能否连接到这台电脑：{0}。</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>在日志的那个位置，其作者不是成员。</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>无法读取保存的会话。</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>请在两台机器上都让操作系统自动设置时间。</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>关于群组的记录不能删除。</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>关于群组的记录、闪屏振动和动漫传情不能回复。</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>关联已结束。</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>关联开放了十分钟，现已关闭。等两台电脑都在手边时，请重新开始。</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>{0} 上无法使用多播：{1}。</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>{0} 上可以使用多播。</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>现在没有电脑请求关联。</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>在此网络中没有发现其他 ChatEra。</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>不能向超过 {0} 人的群组发送动漫传情。</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>{0} 没有响应（{1} 秒内无响应）。</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>{0} 没有响应（{1}）。</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>{0} 没有响应。</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>{0}:{1} 没有响应。</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>没有人说明号码是否相同。</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>还没有见过使用此 ID 的人。</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>无法为此人加密：没有已知的、能读取内容的对方设备。</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>关于群组的记录、闪屏振动和动漫传情上不能添加任何内容。</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>没有关联成功。如果另一台电脑没有显示代码正确，此网络中可能有人从中作梗：请重新开始，最好使用链接。</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>离开公开社区的方法是离开它的网络。</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>这些单词中有一个不对，或顺序不对。</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>只能验证别人。</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>只有被拒绝的消息才能重新发送；“chatera outbox”会列出它们。</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>只有作者或管理员才能删除消息。</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>一对一对话中只有这两个人能写。</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>只有对话的成员才会发送回执。</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>只能删除消息。</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>只能转发可读取的消息。</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>只能置顶可读取的消息。</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>只有此社区的人才能迁移它。</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>只有群主和管理员能让群组在新群组中继续。</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>只有群主和管理员能重命名群组。</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>只有你自己的消息才能为所有人删除。</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>只能修改你自己的、仍然存在的消息。</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>仍可通过广播找到其他人；请在接入点上开启多播。</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>其他人可通过 {0} 连接到这台电脑。</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>这台电脑上的其他人可能能读取用来打开此个人资料的 {0}。请执行“chmod 600 &apos;{1}&apos;”；如果可能已有人读过，请用密码短语保护此个人资料。不能让文件只归一人所有的磁盘不适合存放个人资料。</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>请粘贴另一台电脑显示的链接（chatera://link?…），或输入它的地址和端口，例如 192.168.1.10:41234。</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>请插上网线或加入 Wi-Fi 网络。</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>请运行：sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns 和 sudo firewall-cmd --reload</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>请运行：sudo ufw allow {0}/udp 和 sudo ufw allow 5353/udp</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>请只指定时长或截止时间，不要两者都给。</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>请指定是谁：至少给出一个名称或 ID。</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>请用 --set 指定要结束的状态。</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>在网络接口 {0} 上发送失败：{1}。可能被防火墙禁止。</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>请在另一台电脑上启动 ChatEra。如果已在运行，接入点可能隔离了各设备：请换用其他网络、网线或托管节点。</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>如果有，请使用它的另一份副本或更早的备份。</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>这不是 ChatEra 链接：{0}。</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>现在无法这样做。</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>无法这样做：{0}。</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>这不是新电脑显示的代码。没有交出任何内容。请在两台电脑上重新开始；如果再次发生，此网络中可能有人从中作梗。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>这不是此个人资料的密码短语。请重试；注意区分大小写。</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>那条消息是别人的；只有作者才能修改。</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>那个时间已经过去了。</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>代码不对。请在两台电脑上重新开始。</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>只能在群组中这样做。</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>命令的参数须为对象。</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>两台机器的时钟相差太大，或请求已过时。</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>代码有 {0} 位数字。</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code、--mark 和 --undo 不能同时使用；请选择一个。</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit 是消息数量，不能为负。</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase 和 --invitation 不能同时使用；请选择一个。</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout 是秒数，不能为负。</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>如果 {0} 有丢弃传入连接的规则，请放行从 {1} 到端口 {2} 及以上的 TCP。</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>无法保存：{0}。</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>无法移除：{0}。</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>没有给出原因。</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>它大于 {0} MiB。</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>它不是 ZIP 压缩包，或已损坏。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>它不在这台电脑上。</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>它自称“{0}”，却位于“{1}”中。</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>请检查这台电脑上的防火墙，以及两者之间阻挡其他人的接入点或路由器；或在托管节点上会合。</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>{0} 上没有其他电脑响应广播。</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>{0} 上没有其他电脑响应多播。</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>可能很晚才能找到其他人，或根本找不到。接入点、交换机或防火墙丢弃了它：请在那里放行，或使用网线。</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>请运行：sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; 和 sudo firewall-cmd --reload</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>请运行：sudo ufw allow proto tcp from {0} to any port {1}:65535</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>请指定对谁：一个人，或用 --category 指定某个分类中的人。</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>请用 --as 指定你想如何显示。</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>{0} 中的备份已损坏：无法读取 {1}。{2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>{1} 的备份 {0} 已损坏或不完整（{2}）。{3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>社区已迁移到 {0}，但此设备现在无法连接到那里。它会继续尝试。</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>比对用时超过了十分钟。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比对已取消。</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>连接你的那台电脑上的 ChatEra 版本较旧，无法对个别人显示不同的状态：在它更新之前，你在那里对所有人显示为离线。</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>连接你的那台电脑上的 ChatEra 版本较旧，无法传送加密消息。这些消息会等到它更新。</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>连接你的那台电脑上的 ChatEra 版本较旧，无法告知其他人此社区要迁移。请先更新它。</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>这台电脑睡眠期间连接已断开。</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>与节点的连接已断开。</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>与节点的连接已断开；正在重试。</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>与另一台电脑的连接已断开。</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>对话无法保存到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>此消息所在的对话已不存在。</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>该设备不在其账户的清单中。</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>无法读取目录 {0}：{1}。</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>无法写入目录 {0}：{1}。</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>目录 {0} 不为空。请选择其他目录。</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>{0} 的加密副本不完整。请重试。</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>打开此个人资料所需的文件已损坏（{0}）。</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>无法创建群组。</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>这台机器的枢纽无法在 {0} 中保存任何内容（{1}）。</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>这台机器的枢纽无法启动。{0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>枢纽没有告知地址。</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>无法访问这台电脑的钥匙串（{0}）。请登录桌面或解锁钥匙串，然后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>这台电脑的钥匙串里已没有打开此个人资料所需的内容。如果你有备份或写下的单词，请用它们新建个人资料；在它原来的电脑上仍可打开。</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>无法读取 {0} 中的密钥（{1}）。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>无法打开 {0} 中的密钥（{1}）。请从备份恢复该文件。</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>登录签名不符。</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>该清单属于另一个账户。</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>消息库 {0} 已无法使用：它已损坏，或内存不足。请关闭 ChatEra 再重新打开，届时会告知原因。</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>消息库 {0} 无法使用：{1}。</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>消息库 {0} 已损坏（{1}）。请用“chatera init --rebuild”重建：损坏的文件会保留在旁边，消息会从网络找回。</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>消息库 {0} 由更新版本的 ChatEra 写入（其版本为 {1}，此程序支持 {2}）。请安装更新版本的 ChatEra 来打开它。</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>消息 {0} 不属于此对话，而属于“{1}”。</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>这些消息来自别人，或是发给别人的。</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>设备名称需为 1 到 {0} 个字符。</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>网络接口 {0} 不参与多播：{1}。</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>新电脑没有收到全部内容。请再次关联它。</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>与新电脑失去了联系。</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>新节点不接受全部内容。没有任何更改。</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>{0} 中最新的备份已损坏。旁边有一个 {1} 的备份：{2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>节点在打招呼之前就关闭了连接。</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>节点没有响应。</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>节点给出的回应无效。</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>节点不再有任何动静。</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>此节点属于另一个社区，不是要找的那个。</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>节点正忙；请重试。</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>节点把一个私密社区和另一个社区混在了一起。</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>节点拒绝了此设备：{0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>那里的节点服务于另一个社区。</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>号码不同：可能有人夹在你们中间。</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>另一台电脑已属于另一个账户。</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>无法连接到另一台电脑。两台电脑必须在同一网络中，并且那里的关联必须处于开放状态。</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>另一台电脑无法保存收到的内容；它的磁盘可能已满。</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>另一台电脑没有响应。</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>另一台电脑已将其结束。</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>另一台电脑正在与别的电脑关联。请稍后重试。</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>另一台电脑拒绝了。</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>另一台电脑发来了错误的内容（{0}）。请在两台电脑上重新开始。</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>另一台设备不属于那个人。</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>对方更换了密钥：可能有人夹在你们中间。</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>对方发来的密钥无效。</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>对方的证明不正确：可能有人夹在你们中间。</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>占用此个人资料的进程没有响应：{0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>密码短语不对。请询问社区里的人。</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>占用此个人资料的进程在命令执行中途结束了。</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>占用此个人资料的进程已不存在：{0}。</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>{0} 中的个人资料无法使用：无法写入 {1}（{2}）。</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>{0} 中的个人资料已在另一个 ChatEra 中打开。请先关闭那个。</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>此设备上没有恢复短语。</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>该重定向的时间戳过于超前。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>无法保存设置：{0}。</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>{0} 中的设置无法使用（{1}）。请修正或删除该文件。</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>两个程序没有共同的比对方式。</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>其中的文件超过 {0} 个。</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>有两个不同的备份编号都是 {0}。</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>文件 {0} 已存在。请另选名称，或加上 --replace。</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>{0} 中已有个人资料。请选择其他目录。</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>{0} 中已有个人资料。请打开它，或选择其他目录。</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>没有可连接的地址。</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>{0} 中没有 ChatEra 的备份。</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>没有“{0}”这个命令。</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>没有可供读取消息的输入。</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>没有可供读取回答的输入。</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>这里没有消息 {0}。</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>{0} 中没有个人资料。请这样创建：chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>没有这样的社区。</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>没有“{0}”这个动漫传情。可用的有：{1}。</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>其中没有 {0}。</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>没有 {0}“{1}”。{2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>没有 {0}。</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>可用内存不足：密码短语需要 {0} MiB。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>{0} 的空间不足。请在那里腾出空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>没有可发送的内容。请给出文字，或用 - 从输入读取。</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>这些回执涉及的设备比在这里写过消息的还多。</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>这十二个单词是正确的，但属于另一个账户。</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>这些会话由另一版本的 ChatEra 保存。</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>这里没有此账户的清单。</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>此备份（编号 {0}）比之前存在过的备份（编号 {1}）旧。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>此备份由更新版本的 ChatEra 创建（格式 {0}，此程序最高可读 {1}）。请更新 ChatEra 后再恢复。</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>此备份创建于 {0}，而按这台电脑的时钟，那个时间还没到。请校准日期和时间后重试。</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>此聊天没有可写给的人。</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>此社区已迁移。</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>此社区是私密的。请向社区里的人索要邀请或密码短语。</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>此社区是公开的：在其网络上的人都在里面。</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>此社区已存在。</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>此社区没有迁移过。</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>这台电脑已换到另一个网络。</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>这台电脑没有可供他人连接的网络地址。</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>这台电脑通过 {0} 连接。</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>这台电脑未连接任何网络。</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>这台电脑未连接任何网络：只能找到本机上的程序。</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>这台电脑现在没有连接网络。请将它连接到新电脑所在的网络。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>这台电脑的时钟与枢纽的一致。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>这台电脑的时钟比枢纽的快 {0} 分钟。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>这台电脑的时钟比枢纽的慢 {0} 分钟。</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>无法打开此对话。</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>这里没有此对话。</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>此设备已是你的设备。</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>此设备已被屏蔽。</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>此设备已被屏蔽：它签署了不相符的内容。</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>此设备已在你的另一台设备上从账户中移除。已写的内容在这里仍可阅读；不再收发新内容。</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>此设备已从你的账户中移除。</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>此设备已从你的账户中移除。请用空的个人资料在上面重新开始。</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>此设备已从你的账户中移除。请在你的另一台设备上写。</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>此事件的时间超前了 15 分钟以上。</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>此群组属于另一个社区。</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>此群组已加密。</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>此群组创建于群组加密功能之前。连接你的那台电脑可以读取它。</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>此枢纽不接受密码短语。请向社区里的人索要邀请。</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>这是公开社区：在其网络上的人都在里面。</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>这个身份与你验证过的 {0} 不同。请先验证，或在与其的对话中选择仍然发送。</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>这不是社区邀请，或不完整。</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>这不是可以播放的动漫传情：{0}。</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>这是你正在使用的设备。请在你的另一台设备上移除它。</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>这台机器现在已是另一台设备。</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>此消息不在这里。</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>此消息已删除。</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>此个人资料属于另一个账户。请选择其他目录。</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>此个人资料已关闭。</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>此个人资料属于旧版本。请先用 ChatEra 打开一次。</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>此个人资料受密码短语保护。</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>该重定向属于另一个社区。</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>此场景无法显示：{0}。</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>已在你的另一台设备上回应。</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>已移除的设备太多；请改用你的恢复短语。</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>请求代码的次数太多。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>在此枢纽上输错密码短语的次数太多。请在 {0} 秒后重试。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>请输入恢复短语的第 {0} 个和第 {1} 个单词。</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>UDP 端口 {0} 可以使用。</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>UDP 端口 {0} 无法使用：{1}。</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>解压后大于 {0} MiB。</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>ChatEra 自带的内容不能移除。</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>{0} 上响应的不是 ChatEra。</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>{0} 中的内容是另一个账户的备份。如果它应该是你的，那么十二个单词中有一个不对。</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>表情的输入文字为 1 到 {0} 个字符，不含空格。</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>打开 {0} 中个人资料所需的内容属于另一个个人资料。请从此目录的备份中放回 {1}；如果没有，请用你自己的备份或写下的单词新建个人资料。</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>你转发的是别人的话。</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>你正在听的内容一行放不下。</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>{0} 在 {1} 说的话已被删除。</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>第 {0} 个单词不是恢复短语中的单词：{1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>第 {0} 个单词：{1}。没有抹掉任何内容；请查看你写下的单词后重试。</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>请在输入中用一行写出恢复短语的十二个单词。</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>你看到的自己始终是真实状态。</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>你对超过 {0} 人显示为离线，超出了可分别对待的人数：你对所有人显示为离线。</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>你还没有加入任何社区。</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>你还没有加入任何社区。请等到有人被发现，或通过地址连接到一个节点。</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>你在多个社区中：请用 --community 指定一个。</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>你已不是此群组的成员。</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>你现在未连接到此社区：没有人会得知它要迁移。</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>你现在未连接到此社区：没有可指引其他人的地址。</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>你可以聊天，但当连接其他人的电脑离开时，这台电脑无法接替。{0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>你刚刚发送过闪屏振动。请在 {0} 秒后重试。</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>你刚刚发送了一个闪屏振动。</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>你刚刚发送过动漫传情。请在 {0} 秒后重试。</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>你已将此社区迁移到 {0}。</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>此社区是你自己迁移的：请把它迁回来。</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>你在这里的对话太多了。</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>你有 {0} 个表情。请先删除一个。</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>你有 {0} 个贴纸。请先移除一些。</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>你已有 {0} 个动漫传情。请先移除一个。</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>你发送了动漫传情：{0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>你的账户中没有这台设备。</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>你的另一台设备用恢复短语更改了你的设备列表。两台设备都连接后，此设备就会得知；届时请重试。</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>你的另一台设备用恢复短语更改了你的设备列表。请在那里关联新设备，或等到两台设备都连接。</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>你的另一台设备用恢复短语更改了你的设备列表。请在那里创建备份。</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0}（{1}）在 {2}（{3}）上的对比度为 {4}:1；需要 {5}:1。</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} 从这里无法连接：{1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} 现在无法连接到那里。写下的内容会等待。</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} 你为它输入了另一个地址；要跟随，请连接到新地址。</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>可以连接到 {0}（{1}）。</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>能收到 {0}（{1}）的信号，但它不让这台电脑连接。</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} 属于此备份，却不在这里。{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} 不能放入主题：只允许以 {1} 结尾的文件，名称由字母、数字、- 和 _ 组成，最多位于一层文件夹中。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>无法读取 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>无法发送 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>无法写入 {0}：{1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} 还不能读取加密群组：对方的 ChatEra 需要更新，并在这里出现过一次。</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} 修改了 {1} 说的话：{2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} 的 ChatEra 还不能比对号码。请比对安全码。</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} 的 ChatEra 还不能读取加密消息。更新之后，你们写给彼此的一切都会加密。</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} 中含有看不见的字符。</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} 刚刚发送了一个闪屏振动。</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} 已将此社区迁移到 {1}。</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} 已是成员。</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} 在其中出现了两次。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} 大于 {1} KiB。</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>缺少属于此备份的 {0}。{1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>缺少用来打开此个人资料的 {0}。请从此目录的备份中放回；如果没有，请用你自己的备份或写下的单词新建个人资料。</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>缺少 {0}；它是{1}。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} 既不是文件也不是目录。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} 嵌套过深。</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} 不是 TOML：{1}。</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} 不是普通文件，而主题中只能有普通文件。</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} 不是表：表以一行 [{1}] 开头。</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} 不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} 不是你独有的目录。请移除它后重试。</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} 未经验证：{1}。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} 的压缩方式在这里无法读取。</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} 已是另一个表情的输入文字。</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} 是 {1}；应为 {2}。</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} 为“{1}”，而包中没有它。</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>{0} 可能正在这台电脑上运行。</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>另有 {0} 个键是此版本不认识的。</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} 发送了动漫传情：{1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>已安装 {0} 个主题；请先移除一个。</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>无法读取用来打开此个人资料的 {0}（{1}）。请从此目录的备份中放回。</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>此版本不认识 {0}{1}。</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>“{0}”现在属于你的账户，但没有转移全部内容：{1} 请再次关联它以转移其余内容。</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>“{0}”是 ChatEra 自带的，会保留。</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>“{0}”将在同名的新群组中继续，新群组是加密的。</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>“{0}”中含有不是 UTF-8 文本的字节。</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>“{0}”没有参数“{1}”。</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>“{0}”是一个人，不是群组。</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>“{0}”不是分类。</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>“{0}”不是状态；请从中选择一个：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>“{0}”不是时间。请输入例如 30m、2h、3d 或 today，或者 until 15:00；最长一年。</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>“{0}”不是 offline、online 或 usual 之一。</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>“{0}”不符合要求：{1}。</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>“{0}”不是节点地址。地址形如 wss://192.168.1.20:4433。</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>“{0}”不是节点指纹；指纹以 n_ 开头。</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>“{0}”不是设备 ID。</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>“{0}”不是消息 ID。“chatera history”会列出它们；以 e_ 开头。</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>“{0}”超出了图片范围。</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>“{0}”需要“{1}”：{2}。</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>正在转移所有内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>这是你的电脑吗？</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>它将能做你在这里能做的一切：阅读你写过的内容、以你的名义发言，以及关联和移除电脑。</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>关联另一台电脑</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>关联到这台电脑的链接</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>或在那边输入：{0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>链接的二维码</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>不要把此链接给别人看：拿到它的人可以请求成为你的电脑之一。它的有效期为十分钟。</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>在同一网络中的另一台电脑上启动 ChatEra，选择“我在另一台电脑上使用 ChatEra”。它会自动找到这台电脑。如果没有找到，请在那边粘贴此链接：</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>没有成功</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>代码正确。请在“{0}”上确认，之后它就会得到你的账户和消息。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>正在等待另一台电脑</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>已转移的内容</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>是，关联它</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>“{0}”正在接收你的账户和消息。</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>“{0}”现在是你的电脑之一，并已拥有这里的全部内容。</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>“{0}”想成为你的电脑之一。</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>“{0}”想成为你的电脑之一。请输入它显示的代码：</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>退出群组</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>退出“{0}”？</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>你已收到的内容会留在这里。只有成员才能再次邀请你。</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>群主</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>添加到你的表情</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>正在为所有人删除这条消息。</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>按 Ctrl+Enter 发送，按 Enter 换行。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>按 Enter 发送，按 Shift+Enter 换行。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>输入消息</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}；按 Ctrl+Enter 发送</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln 条消息；按 Enter 前往。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>找到的消息</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>没有找到。减少词语或筛选条件可找到更多。</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>搜索所有消息</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>最新的 %Ln 条消息；下面还有更多。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>要搜索的词语</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>好的</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} 已将此社区迁移到 {1}。</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} 已将“{1}”迁移到 {2}。</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>私密社区可以放到一台成员从任何地方都能访问的服务器上。其中的对话、群组和已读标记都保持不变，加密的内容仍然加密。

首先，所有内容会送到那里并核对。然后通知成员，他们的 ChatEra 会自动跟过去；每个人也都可以留下。如果在此之前出现任何问题，一切都不会改变。

该服务器必须是用此社区的邀请启动的 ChatEra 节点。运行它的人也就因此属于这个社区。</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>新节点的地址</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>新节点的地址：</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>按节点显示的内容填写；带指纹时为 chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>正在把所有内容送过去…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>正在连接到新节点…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>正在前往…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>正在确认所有内容都已送达…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>迁移</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>迁移此社区</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>正在迁移社区</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>正在通知大家…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>社区已迁移。其他人得知后就会跟过去。</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>此网络的社区可以放到一台大家都能访问的服务器上，从其他地方也能访问。其中的对话、群组和已读标记都保持不变，加密的内容仍然加密。

首先，所有内容会送到那里并核对。然后通知其他人，他们的 ChatEra 会自动跟过去；每个人也都可以留下。如果在此之前出现任何问题，一切都不会改变。

该服务器必须是一个还没有人使用的全新 ChatEra 节点。</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>全部静音至 {0}</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>一直</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>全部取消静音</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>全部静音</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>在你取消之前保持静音；提到你的消息仍会提醒。</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>静音至 {0}；提到你的消息仍会提醒。</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>声音和通知…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>到明天</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>代表其含义的表情符号：</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>更改名称</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>名称：</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>输入回复…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>你有 %Ln 条新消息。</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>刚刚给你发送了一个闪屏振动。</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>刚刚登录。</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>刚刚退出登录。</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>给你发来一条消息</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>刚刚登录。</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>刚刚退出登录。</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln 条消息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}、{1} 和另外 %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>超过 %Ln 人的群组不能发送闪屏振动</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>闪屏振动</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>{0} 秒后可以再次发送闪屏振动</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>在列表中选择一个人开始聊天。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>联系人，%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>可以从联系人的菜单把对方放入你自己的分类。</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>提到我的消息</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>闪屏振动</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>重新启动后，标签页或联系人列表旁的对话会重新出现。</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>还有 _斜体_、~~删除线~~、引用、列表和代码块；关闭时按输入的原样显示。</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>也包括加密对话</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>在已静音的对话中也会提醒。</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>联系人分组依据</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>以系统会告知程序的范围为限。</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>在一个窗口中以标签页显示</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>紧接着按 Backspace 可恢复你输入的内容。</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>在一个窗口中与联系人列表并排</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>ChatEra 自带的通知</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>输入时检查拼写</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>关闭窗口后 ChatEra 继续运行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>联系人列表</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>保存为文件的对话</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>对话打开方式</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>下次启动 ChatEra 时生效。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>系统设为勿扰时也开启勿扰</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>每个对话有一个文件夹，其中每个月一个文件，任何浏览器或编辑器都能显示。之后修改或删除的内容仍会留在里面，并有一行说明。</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>每个对话一个窗口</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>在此网络中找人</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>系统要求时使用高对比度</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>使用“拼写”页面中列出的所有语言。内容不会离开这台电脑。</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>相对于通常大小的百分比，70 到 250；也可用 Ctrl 加 + 和 - 更改。</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>当这台电脑播放音乐时，代替你的个性签名显示；显示为离线时绝不显示。</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>以磅为单位，8 到 24。</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>来自邮件和网页的邀请和联系人。在你同意之前，链接不会做任何事。</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>将今后的对话保存为文件</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>大，带头像</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>最近对话</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>系统要求时减少动态效果</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>让别人看到我正在输入</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>让别人看到我已读他们的消息</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>没有枢纽时让这台电脑充当枢纽</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>播放动漫传情的声音</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>没有键盘或鼠标操作的分钟数；0 表示从不。</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>我自己的消息已发送</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>忙碌或通话中时绝不会。</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>无论状态如何，都没有声音、没有通知，也没有任何抖动。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>没有抖动或滑动；原本会动的内容改为柔和地亮起。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>通知显示内容</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>只显示有新内容</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>仅在允许播放声音时有效。</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>仅当主题为“跟随系统”时。</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>重新打开上次打开的内容</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>在这里打开以 chatera: 开头的链接</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>关闭时，对话中只显示静态图片。“减少动态效果”也有同样的作用。</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>关闭时，只使用手动输入的地址。</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>关闭时，解锁之前只显示是谁写的。</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>关闭时，显示对应的输入文字或名称。</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>浏览器网页</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>播放动漫传情</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>将 *粗体* 和 `代码` 显示为相应格式</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>显示其他人的自定义表情和贴纸</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>显示其他人的场景</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>通知弹窗样式</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>显示我正在听的音乐</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>位于对话顶部、名字后面的宽幅图片。</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>能读取此文件夹的人就能读取这些对话。由于几乎所有对话都是加密的，不开启此项就几乎不会保存什么。</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>保存格式</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>你可以随时更改；正在写的内容会保留。任何对话都可以通过其菜单在单独的窗口中打开。</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>你网络中的人会在其中一台电脑上会合；任何一台都可以担当。</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>播放声音</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>要退出，请使用菜单或托盘图标。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行样式</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>屏幕锁定时显示加密消息</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>多久后显示为闲置</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>显示通知</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>显示其他人的字体和颜色</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>显示离线的人</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>有人登录</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>有人退出登录</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>登录系统时启动 ChatEra</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>启动时不显示窗口</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>对话中的文字大小</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>Enter 和 Ctrl+Enter 中的另一个用于换行；Shift+Enter 始终换行。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系统通知</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>“跟随系统”会随桌面的浅色和深色而变化。</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>如果系统有通知列表，系统通知会保留在其中。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>将 :) 转换为表情</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>关闭后，你也看不到别人正在输入。</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>关闭后，你也看不到别人是否已读你的消息，你的其他设备也不会得知你在这里读过什么。开启期间读过的内容，别人仍然知道。</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>系统为深色时</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>系统为浅色时</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>是否在线</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>谁在线</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>谁写的</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>谁写的以及内容</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>给你写过消息的人会一直显示，直到你读过为止。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>这两项都关闭时，无论系统如何设置，一切都会有动态效果。</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>不打开窗口；你仍会收到消息，点按托盘图标即可显示窗口。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;输入个性签名&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>更改头像</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>全部静音至 {0}；点按即可结束</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>状态：{word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>勿扰已开启；点按即可结束</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>你的个性签名</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>你的头像</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0}，直到 {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}；点按可查看是谁</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>按 Enter 执行。去掉 &gt; 可查找人和群组。</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>按 Enter 打开对话。输入 &gt; 可查找命令。</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>按 Enter 选定；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>按 Enter 采用这些文字；按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>查找某人，或输入 &gt; 查找命令</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>这里没有叫这个名字的人。输入 &gt; 可查找命令。</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>没有符合的内容。</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>这里没有这个命令。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra 每次启动都会询问它。如果你忘记了，谁也打不开这台电脑上的内容。你的 12 个单词可以找回你的身份，但只有在有备份时才能找回消息。</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>四个互不相关的词就很好。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新密码短语</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>这很容易被猜到。四个互不相关的词就很好。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>两次输入不一样。</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>社区</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>这里的所有人</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>查找联系人</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新建群组</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>要让谁加入？</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>ChatEra 恢复短语</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>电脑丢失时，这些单词可以找回 ChatEra 身份。除了你，没有人拥有它们。拿到它们的人就能冒充你：请把这张纸和你的重要物品放在一起。</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>如果这台电脑丢失，12 个单词可以找回你的 ChatEra 身份。</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>记下来…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>已复制。一分钟后会从剪贴板中清除。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>仍然复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>这里的每个程序都能读取复制的内容，有些还会保留它或发送到其他设备。写在纸上更安全。</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>我已经写下来了</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>如果这台电脑丢失了，请在另一台电脑上启动 ChatEra，选择“我有 12 个单词”。</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>所有内容都看得清吗？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>再次显示单词</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>拿出你写下的内容，输入其中两个单词，以确认看得清。</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>这 12 个单词是这台电脑丢失时找回 ChatEra 身份的唯一办法。除了你，没有人拥有它们，我们也无法把它们发给你。</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>这些单词现在只存在于你的纸上；这台电脑已经忘掉它们，无法再次显示。</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>第 {0} 个单词</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>第 {0} 个单词不对。请看看你写下的内容，或再看一次单词。</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>第 {0} 个单词不对。请看看你写下的内容，或再看一次单词。</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>请按此顺序写在纸上，和你的重要物品放在一起。拿到这些单词的人就能冒充你。</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>写下这 12 个单词</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>你的 12 个单词</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>气球</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>蝴蝶</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>仙人掌</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>猫</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>樱桃</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>选择你的头像</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>城市夜景</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>一杯茶</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>黄昏</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>鱼</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>狐狸</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>从文件选择…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>叶子</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>灯塔</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>群山</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有头像</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>猫头鹰</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>行星</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>火箭</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>蜗牛</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>阳光山丘</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>无法使用此图片：{reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>{name} 的头像</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>气球</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>大笑</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>跳动的心</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>彩纸</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>跳舞的机器人</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>敲敲门</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>升空</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>生气</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>再见</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>酷</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>哭泣</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>晚安</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>你好</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>饿了</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>笑</translation>
    </message>
    <message>
        <source>love</source>
        <translation>爱</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>no</source>
        <translation>不</translation>
    </message>
    <message>
        <source>party</source>
        <translation>派对</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>对不起</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>惊讶</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>谢谢</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>思考</translation>
    </message>
    <message>
        <source>working</source>
        <translation>工作中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>好的</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>船锚</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>气球</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>香蕉</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>蝙蝠</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>蜜蜂</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>铃铛</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>自行车</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>生日蛋糕</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>蝴蝶</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>仙人掌</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>骆驼</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>照相机</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>蜡烛</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>胡萝卜</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>樱桃</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>三叶草</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>咖啡</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>玉米</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>螃蟹</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>牛角面包</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>皇冠</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>骰子</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>鼓</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>大象</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>火焰</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>长颈鹿</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>眼镜</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>葡萄</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>吉他</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>锤子</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>刺猬</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>直升机</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>沙漏</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>冰淇淋</translation>
    </message>
    <message>
        <source>key</source>
        <translation>钥匙</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>灯泡</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>闪电</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>月亮</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>蘑菇</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>章鱼</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>猫头鹰</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>企鹅</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>菠萝</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>披萨</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>椒盐卷饼</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>彩虹</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>火箭</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>公鸡</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>帆船</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>剪刀</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>蜗牛</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>蛇</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>雪人</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>袜子</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>蒸汽火车</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>向日葵</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>拖拉机</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>小号</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>乌龟</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>雨伞</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>火山</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>西瓜</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>鲸鱼</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>将移除 %Ln 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>选择图片包</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>图片包</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>保存为图片包</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>无法写入图片包：{0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>这是表情包：请在“你的表情”窗口中添加。</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>这是贴纸包：请在“你的贴纸”窗口中添加。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} 无法使用：{1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>将移除 {0}。</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>所有置顶消息</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>隐藏或取消置顶</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>置顶消息 {0}/{1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>已隐藏，直到有其他消息置顶。</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>仅对我隐藏</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>置顶消息</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>消息已为所有人置顶。</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>消息已取消置顶。</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>为所有人取消置顶</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · 由 {2} 置顶</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Address already in use</source>
        <translation>地址已被占用</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>无法分配所请求的地址</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>连接被对方重置</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>连接超时</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>设备或资源忙</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>目录非空</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是一个目录</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>网络已断开</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>网络不可达</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>没有到主机的路由</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有剩余空间</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>没有那个文件或目录</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是目录</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许的操作</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>其中图片的数量不在 1 到 {0} 之间</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>贴纸的表情、名称和关键词各最多 64 个字符</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>此处不允许使用 &lt;{0}&gt;</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>其中一部分已损坏</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>试图写入只读数据库</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>数据库文件已损坏</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>数据库已锁定</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>数据库或磁盘已满</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>磁盘输入/输出错误</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>这里不支持格式 {0}</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>包含给程序的指令</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>声明了文档类型</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>无法缩到足够小</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>过早结束</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>含有图片不需要的部分</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>像素数与所述不符</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>每边超过 {0} 像素</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>大于 {0} MiB</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>不是 PNG、JPEG、WebP、GIF 或 SVG</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>不是 ZIP 压缩包，或已损坏</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>图片尺寸过大</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>过于细长</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>文件头已损坏</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>各部分顺序不对</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>像素数据已损坏</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>像素的写入方式在此无法读取</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>大于 {0} KiB</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>大于 {0} 字节</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>名称、作者和许可证各需 1 到 64 个字符</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>不是 PNG</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>不是 XML：{0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>没有 viewBox</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>不允许包含文字</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>无法读取清单：{0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>viewBox 没有大小</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>viewBox 必须是四个数字</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>其中没有 {0}</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>线条过多</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>图形过多</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>无法打开数据库文件</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>表情的输入文字为 1 到 32 个字符，不含空格</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} 不能放在包中：只能有 {1}、.png 和 .svg 文件</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>无法读取 {0}：{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} 的值不能是 {1}</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} 包含过大的数字</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} 在其中出现了两次</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} 大于 {1} KiB</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} 不是图片名称</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} 不是普通文件</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>不允许使用 {0}</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} 不在包中</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} 的压缩方式在这里无法读取</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} 重复出现</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>如果你从未移除过这台电脑，请先弄清是谁移除的：这需要你的一台电脑，或你的 12 个单词。</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>这台电脑是你的吗？</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>重新使用</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>重新使用这台电脑</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>你的 12 个单词</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>你的 12 个单词可以证明这台电脑是你的。之后它会算作你的一台新电脑，并重新收到你的消息。</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>它会立即停用：不再收到任何消息，它所写的内容也不再有效。上面已有的内容在那里仍可阅读。</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>它已丢失或被盗</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>移除设备</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>要移除“{0}”吗？</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>拿到它的人可能会把自己的设备加入你的设备中。因此这需要只有你才拥有的 12 个单词。你的其他设备照常使用，你的联系人不会察觉任何变化。</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>你的 12 个单词</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>选择备份文件夹…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>你有另一台还能用的电脑装着 ChatEra 吗？那就什么都没丢：把这台电脑关联到它即可。</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>找回</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>找回你的身份</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>我没有我的 12 个单词</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>我在另一台电脑上使用 ChatEra</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>如果没有，就只能重新开始。你的 12 个单词只有你拥有，所以没有人能找回你原来的身份，也没有人能打开你的备份。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>12 个单词</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>按顺序输入你写下的 12 个单词。</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>已找回的内容</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>备份在哪里？</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>没有备份，对大家来说你仍然是你，但你的消息不会在这里。</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>没有 12 个单词时</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>你的 12 个单词</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>你们之间写过的内容，朋友那里都还保留着。对他们来说，你是一个同名的新人，ChatEra 会提醒他们当心：给他们打电话，让他们确认是你。群组需要重新邀请你。</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>正在找回你的消息。</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>你的消息将从 {0} 找回。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>你的名字，和以前一样</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>你的名字，如果想换一个</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>网页，用浏览器打开 (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>供程序使用的记录 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>保存对话</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>还没有可打印的内容。</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>琥珀色</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>跟随主题</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>更换我的场景</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>颜色：</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>原有颜色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>纯色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>青绿色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>秋叶</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>气球</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>城市夜景</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>山丘</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>草地</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>群山</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>窗上的雨</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>傍晚的海</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>太空</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波浪</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>某天之后…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>小红</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>某天之前…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>读书会</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>In</source>
        <translation>在</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>无法按“{0}”筛选消息。可以使用：{1}。</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>这里没有叫“{0}”的人。带空格的名字要加引号。</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>某天…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>这里只搜索此对话；“在:”用于搜索所有消息。</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>“{0}”后面必须紧跟内容，不能有空格。</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>没有名为“{0}”的对话。带空格的名称要加引号。</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>输入词语或其开头：消息必须包含全部词语。&quot;引号&quot; 中的词语必须依次相连，-雨 表示不含“雨”。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>词语、&quot;依次相连的词语&quot;、-排除。筛选条件：{0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>晚于哪一天</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>早于哪一天</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>手绘</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>表情</translation>
    </message>
    <message>
        <source>from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>has</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>in</source>
        <translation>在</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>在哪个对话中</translation>
    </message>
    <message>
        <source>link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>me</source>
        <translation>我</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>闪屏振动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>哪一天</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>包含什么</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>谁写的</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>动漫传情</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>“{0}”不是日期。请输入 2026-05-31、2026-05 或 2026，或者今天、昨天、星期一。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>更改密码短语…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra 每次启动都会询问你的密码短语。</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>让 ChatEra 无需密码短语即可打开吗？</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>请稍候：在这里花一秒钟的事，小偷要花好几年。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>移除密码短语</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>设置密码短语…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>显示单词…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>这台电脑上的内容已加密，你登录后会自动打开。设置密码短语后，只有知道它的人才能打开。</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>这台电脑上的内容已加密，但能复制你文件的人就能打开：此系统没有存放机密的地方。设置密码短语可以弥补。</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>这样一来，在这台电脑上以你的身份登录的人都能看到你的消息。</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>你还没有写下你的 12 个单词。它们是这台电脑丢失时找回身份的唯一办法。</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>你在 {0} 写下了你的 12 个单词。它们只存在于你的纸上。</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>你的 12 个单词</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>你的 12 个单词不在这台电脑上。你已经写下它们，或者仍可在最初使用的那台电脑上写下。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>对话背景…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>更换我的场景…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>ChatEra 设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>保存为文件</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>查看主题…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>无法更改：{0}。</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>系统没有接受。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>谁能看到你</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>将“{0}”添加到你的词典</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>与设置相同</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>检查拼写</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>在这里忽略“{0}”</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>这里的语言</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>正在查找词典…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>正在查找建议…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>更多语言…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>没有安装词典</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>没有建议</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>“{0}”不在任何词典中</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Debian 和 Ubuntu 上的词典：“{0}”，其他语言为 hunspell-…。在其他系统上，软件包名为 enchant2 和 hunspell-… 或类似名称。</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>请用“{0}”安装该库。它使用 macOS 的词典和其他已安装的词典进行检查。</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>拼写错误：{0}。按菜单键可显示建议。</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>无法再向你的词典添加单词。</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>输入框中没有内容。</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>请将某种语言的两个文件（例如 {0}）放入文件夹 {1}。LibreOffice 有许多语言的此类文件。</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>未检查拼写。</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>没有你所用语言的词典。设置中说明了如何获取。</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>没有拼写错误的单词。</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>只要其中任一语言有这个单词，就算正确。在输入框的菜单中可以为某个对话另选语言。</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>正确的单词</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>根据系统语言选择。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>由你选择。</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>所有国家和地区</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>检查拼写的语言</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>正在查找词典…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>显示一种语言在所有国家和地区的词典，而不只是常用的那个。</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>没有你书写所用语言的词典。</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>这台电脑上没有词典，或缺少“enchant”库。</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>请写一个单词，不含空格和数字。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>你自己的单词</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>指定时间…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>今天结束时</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>勿扰</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>{0} 结束</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>当我选择其他状态时</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>谁看到的你不同…</translation>
    </message>
    <message>
        <source>{0} - {1}</source>
        <translation>{0} - {1}</translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Available again at</source>
        <translation>恢复有空的时间</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>直到何时</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>查找贴纸</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>没有叫这个名称的贴纸</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>你的贴纸…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>贴纸：{0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>无法保存此贴纸：{0}。</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>别人给的贴纸包是以 {0} 结尾的文件；把它或图片拖放到这里。ChatEra 自带的贴纸无法移除。</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>更改名称…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>安装贴纸包…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>移除所在的贴纸包</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>贴纸</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>你的贴纸</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>没有选中你自己的贴纸</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>贴纸：{0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} 无法使用：{1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>谁都可以这么说。请在那边确认真的是本人。</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>这是你认识的那个 {0} 吗？</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>请先确认这是谁</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>确认…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>也许是另一个 {0}，也许是有人冒充你认识的那位。</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>也许 {0} 重新开始了，也许是有人冒充 {0}。请先确认再写。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>对方说自己以前是 {0}。谁都可以这么说：请确认。</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>这不是你确认过的那个 {0}</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>仍然写</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} 说这是自己以前的身份，现在有了新的身份</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} 现在使用新的身份</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>关闭 {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>对话</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>那里有未读消息</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>后面的标签页</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>前面的标签页</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - 对话</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>Anna</source>
        <translation>安娜</translation>
    </message>
    <message>
        <source>Anna says:</source>
        <translation>安娜 说：</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>鲍里斯</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>鲍里斯 说：</translation>
    </message>
    <message>
        <source>Chloé</source>
        <translation>克洛伊</translation>
    </message>
    <message>
        <source>Dana</source>
        <translation>达娜</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>在渡口</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>照片看了吗？</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>去湖边啦</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>看了！六点见</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>别人给的主题是以 {0} 结尾的文件；把它拖放到这里。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>还有 %Ln 项；用“chatera theme check”可查看全部。</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>随桌面的浅色和深色而变化。</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>安装主题</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>你现在看到的是“{0}”。</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>作者：{0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>高对比度，7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>无法安装“{0}”：</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>已移除“{0}”。</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>一条还无法阅读的消息</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>一条不在这里的消息</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>闪屏振动</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>动漫传情：{0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>按 Enter 再次播放</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>转发自 {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>手写消息</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>这条消息是写给你的设备的，但打开它所需的密钥还没有到达。{0}在线时会自动送来。</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>这条消息是写给你的设备的，但打开它所需的密钥一直没有到达。等{0}在线时再次请求，也许还能收到。</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>这条消息已删除</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>此版本的 ChatEra 无法播放。</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>你刚刚发送了一个闪屏振动。</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>你发送了一个动漫传情：{0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>一条无法打开的消息；按 Enter 再次请求</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>你的另一台设备</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>已删除的消息</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>手写消息</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>回复 {0}：{1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>未加密</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>{0} 的或你的某台设备</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>贴纸：{0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>正在等待这条消息</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} 刚刚发送了一个闪屏振动。</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} 刚刚给你发送了一个闪屏振动。</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} 发送了一个动漫传情：{1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}，在别处</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}，在 {1}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>回复 {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>发送回复</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>输入回复…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>个人消息…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>退出 ChatEra</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>显示 ChatEra</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra 已锁定&lt;/b&gt;&lt;br&gt;输入它的密码短语即可打开。</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>大写锁定已开启。</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>正在打开… 这需要一点时间，好让猜密码的人花上好几年。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>解锁 ChatEra</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 条未读</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>跳转到第一条未读消息</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>代码(&amp;C)</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>全部数字(&amp;D)</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>选择一种方式，只需一分钟。之后无论谁管理网络，都没有人能冒充 {0}。</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>比对数字(&amp;N)</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>真的是 {0} 吗？</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>对方确实是 {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>确认对方确实是 {0}</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>取消确认</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>确认的方式</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>你在 {0} 确认过。如果 {1} 以后以另一个身份出现，ChatEra 会告诉你。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>最初，{0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>更改于 {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>现在，自 {0} 起</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>消息的版本</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>“{0}”中的所有人</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>所有人看到的都是你的实际状态。</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>让对方看到的我与其他人一样</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>看到的你不同的人</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>你发送的内容仍会被看到，消息已送达以及（除非你关闭了此功能）你已读也会被看到。当你对某人显示为离线时，你正在听的内容不会显示给任何人。运行连接你的枢纽或服务器的人能看到你在线。</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>你可以对个别人显示为离线，也可以在显示为离线时对某些人显示为在线：在联系人、分类或对话的菜单中设置。不会有人得知你这样选择。</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>主题“{0}”无法使用，因此改用了另一个主题。{1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>闪烁</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>正在播放动漫传情：{0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>点击或按 Esc 结束</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>从文件添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>动漫传情</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}：按 Enter 或点击发送</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>添加动漫传情</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>超过 %Ln 人的群组不能发送动漫传情</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>此版本的 ChatEra 无法播放这个动漫传情。</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>动漫传情</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>动漫传情 (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>{0} 秒后可以再次发送动漫传情</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>你自己的</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>“{0}”已加入你的动漫传情。</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}”已移除。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>按设置</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>忙碌、通话中或勿扰时，这些都不会进行。</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>声音和通知：{0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>单词</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}，在 {1}</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>笔的颜色</translation>
    </message>
</context>
</TS>
