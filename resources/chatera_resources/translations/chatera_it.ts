<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>demote role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emote action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people main window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pin star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search words history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>server node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too long by about {} letters. Send it in parts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message>
        <source>Appear offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} are here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>ChatEra - {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <source>1 member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} members</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} things may be in the way.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptingWindow</name>
    <message>
        <source>ChatEra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypting what is on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message>
        <source>Jump to newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message>
        <source>1 message; Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a word or its beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} messages; Enter goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>Address of the new node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For ever</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have a new message.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have {0} new messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} – {1} messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} and one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, {1} and {2} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show toasts as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City at night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Robot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>balloon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>banana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cactus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>candle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cherries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coffee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>croissant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>crown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elephant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glasses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grapes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guitar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hammer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lightning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>octopus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>penguin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pizza</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scissors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snowman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steam train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tractor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turtle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volcano</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statuses</name>
    <message>
        <source>Available again at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>Anna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anna says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chloé</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And {0} more; “chatera theme check” tells all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>and {0} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
