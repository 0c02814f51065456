<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>ChatEra について</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>コピーしました。あなたや会話のことは含まれていません。</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>報告用にコピー</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>助けてくれる人に見せるため、ChatEra とこのシステムのバージョンをコピーします</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Apache License 2.0 のフリーソフトウェアです。絵と音は独自のもので、含まれる他者の著作物は次のとおりです:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>昔ながらのメッセンジャーの気軽さを、誰のクラウドも挟まずに。</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>バージョン {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>ChatEra に含まれる他者の著作物とそのライセンス</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>1 ページ下へ</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>1 ページ上へ</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>ChatEra について</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>カスタム絵文字に追加…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>自分のステッカーに追加</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>自分のウィンクに追加</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>{0} をカスタム絵文字に追加…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>ハブまたはノードのアドレス (例: 192.168.1.20:47100)</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>すべてのコマンド…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>ピン留めしたメッセージをすべて表示…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>最新の通知に返信</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>オフライン表示</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>カテゴリに対してオフライン表示にする…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>この相手にオフライン表示にする</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>カテゴリに対してオンライン表示にする…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>この相手にオンライン表示にする</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>連絡可能</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>退席中</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>会話の背景…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>この会話の背景…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>一時退席中</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>ほかの会話と一緒に戻す</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>シーンを変更…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>メンバーの権限を変更…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>最後のメッセージを編集</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>パーソナルメッセージを変更…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>プロフィール画像を変更…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra を起動しています。</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra はまだ起動中です。</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>先にリストでメンバーを選んでください。</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>先に履歴でメッセージを選んでください。</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>先に、相手のカスタム絵文字を含むメッセージを選んでください。</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>リストで人を選んでください。</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>先に、履歴のステッカーを選んでください。</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>リストでだれかを選んでください。</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>会話を閉じる</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>開いているものを順に閉じる</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>コミュニティ…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>アドレスに接続…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>会話をタブで表示</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>画像としてコピー</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>メッセージをコピー</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>選択した部分をコピー</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>全員から削除</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>会話ごとに別のウィンドウ</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>以前の版…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>ここでパーソナルメッセージを編集</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>絵文字…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>履歴の最後</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>すべてを 1 つのウィンドウに</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>お気に入りに追加</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>お気に入り 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>お気に入り 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>お気に入り 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>お気に入り 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>お気に入り 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>お気に入り 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>お気に入り 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>お気に入り 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>お気に入り 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>お気に入り {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>連絡先を検索…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>この会話内を検索…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>フォントと色…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>%Ln 件のメッセージを転送…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>転送…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>日付へ移動…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>人を選んで移動…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>最初のメッセージへ</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>最初の未読メッセージに移動</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>返信元のメッセージに移動</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>最新のメッセージへ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>すべてのミュートを解除</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>連絡先の並べ方…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>どのくらいの間ですか？</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>名前で招待…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>会話をファイルに保存…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>このウィンドウを常に手前に表示</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>削除を取り消す</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>キーボードショートカット…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>スペルチェックの言語と単語…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>グループを退出…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>本人かどうか確認…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>管理者を一般メンバーにする</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>メンバーを管理者にする</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>お気に入りを下に移動</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>お気に入りを上に移動</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>タブを前に移動</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>タブを後ろに移動</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>このコミュニティを移す…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>しばらくすべてミュート…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>1 時間ミュート</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>8 時間ミュート</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>解除するまでミュート</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>新しいグループ…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次の会話</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>次のスペルミス</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>次のタブまたはウィンドウ</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>次の未読の会話</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>ニックネーム…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>ファイルに保存している会話はありません。</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>お気に入りから外す</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>削除中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>ここにはピン留めがありません。</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>ほかに未読はありません。</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>未読はありません。</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>ここにはまだ何も書かれていません。</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>シェイク</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話中</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>できるのはグループのオーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>できるのはグループのオーナーだけです。</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>メンバーとの会話を開く</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>別のウィンドウで開く</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>会話の保存フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>メニューを開く</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>この会話の保存ファイルを開く</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>一般メンバー</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>昼休み</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>全員にピン留め</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前の会話</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>前のタブまたはウィンドウ</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>前の未読の会話</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>会話を印刷…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>新しいカテゴリに入れる…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>ChatEra を終了</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>リアクション…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>グループから外す…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>メンバーをグループから外す</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>グループの名前を変更…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>個別に返信</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>会話を保存…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>していることを伝える…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>すべてのメッセージを検索…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>ウィンクを送る…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>連絡先リストを表示</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>再生中の曲を表示</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>入力欄に書きかけの文章があります。</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>音と通知…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>履歴の最初</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>ステッカー…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>取り消し線</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>アーカイブから戻す</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>これはお気に入りではありません。</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>テーマ…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>まだカテゴリがありません。</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>まだ会話がありません。</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>返信できる通知はありません。</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>ほかにはありません。</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>ここに未読はありませんでした。</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>このデスクトップでは、アプリからこの設定を変えられません。</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>これはグループではありません。</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>どのカテゴリの全員に対してですか？</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>全員のピン留めを外す</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>ここから未読にする</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>標準の文字サイズ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>これからの役割は何ですか？</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>その次に書いたもの</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>前に書いたもの</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>どのウィンクにしますか？</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>これを読める人…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>見え方を変えている相手…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>だれをですか？</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>だれの権限ですか？</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>見つからない人がいるときは…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>ウィンク…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>手書きで書く</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>もうこのグループのメンバーではありません。</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>まだどこにも移動していません。</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>お気に入りはそこまで登録されていません。</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>このステッカーはもう持っています。</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>カスタム絵文字…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>パーソナルメッセージ</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>自分のステッカー…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>パーソナルメッセージ</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>メンバー 追加</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>追加 人 メンバー グループ 招待</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>アドレス url リンク</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>管理者 昇格 降格 役割 権限</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>常に 手前 最前面 固定 ピン</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>アニメーション 動き</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>アニメーション 動き 選択</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>返事 回答 引用</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>返事 返信 引用 個別 直接 本人</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>オフライン オンライン 表示 個別 特定の人 隠す 非表示 プライバシー</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>アーカイブ ログ 履歴 ファイル</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>アーカイブ ログ 履歴 フォルダー 記録 テキスト html 書き出し</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>配置 レイアウト 別々 クラシック</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>配置 レイアウト 1つ 分割 横 連絡先</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>配置 レイアウト タブ 1つ ウィンドウ</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>戻す 結合 ドッキング タブ メイン ウィンドウ</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>アバター 写真 画像 アイコン</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>背景 ヘッダー 壁紙 色 テーマ 画像 名前の後ろ</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>ブロック コード スニペット プログラム クリップボード</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>ナッジ ブザー 揺らす 震わせる つつく</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>変更 訂正 修正 直す</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>チャット 書く メッセージ 話す</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>非公開 公開 参加 招待 作成 サーバー ネットワーク</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>コマンド パレット 操作 ショートカット ヘルプ</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>作成 ルーム チャンネル チャット 複数 大人数</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>カスタム 絵文字 顔文字 スマイリー 保存 もらう 自分</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>カスタム 絵文字 顔文字 スマイリー 画像 自作 作成 インポート エクスポート</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>降格 役割</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>診断 ヘルプ 問題 ネットワーク トラブル</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>下 リスト</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>編集 訂正 修正</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>編集済み 履歴 変更 以前 元の文</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>エモート アクション 動作</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>顔文字 スマイリー 絵文字 選択</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>暗号化 セキュリティ プライバシー</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>最後 末尾 最新 下</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>エクスポート 書き出し ファイル ページ テキスト html 記録 アーカイブ</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>検索 探す 全体 履歴</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>フォルダー ファイル アーカイブ ログ 履歴</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>書式 等幅 コード タイプライター ブロック 選択</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>書式 斜体 イタリック 強調 文字 選択</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>書式 取り消し線 打ち消し線 選択</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>書式 太字 ボールド 強調 文字 選択</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>書式 下線 アンダーライン 文字</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>グループ ラベル 家族 仕事 分類</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>手書き インク 描く お絵かき ペン スケッチ タブレット</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>手書き インク 絵 クリップボード 画像</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>手書き インク 絵 png svg ファイル エクスポート 書き出し</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>非表示 隠す しまう アーカイブ解除</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>履歴 呼び出し</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>期間 (例: 1h)</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>無視 拒否</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>無視 ブロック解除</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>移動 日付 カレンダー 履歴</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>キー ホットキー 変更 割り当て</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>追放 キック</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>追放 キック メンバー 禁止</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>左 順番 並べ替え</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>文字 書体 太字 斜体 下線 スタイル</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>ロック 紛失 鍵 暗号化 読めない</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>外観 スキン 配色 ダーク 夜 ハイコントラスト</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>未読 あとで 新着 区切り alt クリック</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>音楽 再生中 曲 プレーヤー パーソナルメッセージ</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>新着 未読 区切り線 上</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>新着 メッセージ</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>ニックネーム 名前 変更 表示名</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>通知 お知らせ 静か トースト</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>通知 お知らせ 静か トースト ミュート</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>オプション 環境設定 テーマ</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>順番 ピン 並べ替え</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>紙 プリント pdf 書き出し</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>人 メインウィンドウ</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>ピン 固定 スター 星 上</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>ピン留め 固定 重要 保存 上</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>切り離す 分離 独立 別 ウィンドウ</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>昇格 役割</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>ひとこと メッセージ 気分</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>すばやく 切り替え 検索 人 グループ 会話 開く 移動</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>終了 閉じる</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>引用 返信 移動 元のメッセージ</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>リアクション 絵文字 いいね 反応</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>あとで読む 目印 フラグ</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>あとで読む 目印 フラグ 既読</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>削除 消す 取り消し 送信取消</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>名前 変更 呼び名 別名</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>戻る 移動 引用 履歴</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>右 順番 並べ替え</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>検索 人 絞り込み</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>検索 言葉 単語 履歴</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>選択 範囲</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>送信 再送 失敗</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>サーバー ホスト ハブ ノード ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>サーバー ノード</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>共有 送る 再送 転送 ほかの人</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>静か ミュート 消音 通知 音</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>静か 消音 応答不可 通知 音</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>静か 消音 通知 応答不可</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>並べ替え 順番 サイズ カテゴリ 状態 オフライン 表示</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>音 サウンド 通知</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>スペル チェック 辞書 単語 登録 言語</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>スペル チェック つづり 間違い 下線 言語</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>スペル つづり チェック 誤字 訂正 辞書</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>最初 先頭 一番上 最古</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>状態 ステータス プレゼンス 在席 見え方</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>ステッカー スタンプ 保存 自分</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>ステッカー スタンプ パック インストール 画像 自作</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>ステッカー スタンプ 選択 画像 送る</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>タブ 会話</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>タブ 開く 会話</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>テキスト クリップボード</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>タイトル 話題 名前</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>トースト 通知 返信 キーボード</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>元に戻す 削除 取り消し</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>ミュート解除 終了 静か 通知 音</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>ピン留め 固定 解除 上 重要</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>未読 既読</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>上 リスト</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>確認 安全番号 本人確認 なりすまし</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>バージョン ライセンス 著作権 ヘルプ 情報 ライブラリ 報告</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>表示 プレゼンス 状態 隠す 非表示 グループ</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>表示 プレゼンス 状態 隠す 非表示 秘密 こっそり</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>表示 プレゼンス 状態 隠す 非表示 見せる 見える</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>壁紙 模様 グラデーション 画像 背景 メッセージ</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>壁紙 模様 グラデーション 画像 背景 メッセージ シーン テーマ</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>していること</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>ウィンク アニメーション 再生 もう一度</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>ウィンク アニメーション 保存</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>書く メッセージ</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>拡大 ズーム 大きく</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>縮小 ズーム 小さく</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>ズーム リセット 元のサイズ</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>宛先:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>宛先: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>{0} さんの現在の状態: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>{0} の全員にオフライン表示にする</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>この相手にオフライン表示にする</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>{0} さんにオフライン表示にする</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>{0} の全員にオンライン表示にする</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>この相手にオンライン表示にする</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>{0} さんにオンライン表示にする</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>これから {0} の全員にはオフラインに見えます。</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>{0} の全員に、また他の人と同じように見えます。</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>あなたがオフライン表示の間も、{0} の全員にはオンラインに見えます。</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>ここでは全員にオフライン表示になっています。あなたをつないでいるコンピューターの ChatEra が古く、特定の人にだけ隠すことができません。</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>オフライン表示の相手が %Ln 人を超えたため、全員にオフライン表示になっています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>%n 人にオフライン表示</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>{0} さんにオフライン表示</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>%n 人にオンライン表示</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>{0} さんにオンライン表示</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>これから {0} さんにはオフラインに見えます。</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} さんに、また他の人と同じように見えます。</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>あなたがオフライン表示の間も、{0} さんにはオンラインに見えます。</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>プレビュー: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>ハイコントラストのテーマでは、文字の後ろに画像を表示しません。</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>この画像は使えません: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>自分の画像</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>もう一度要求</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>花子さん:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>すべての会話と同じ</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>テーマのとおり</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>会話の背景</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>この会話の背景</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>専用の背景がないすべての会話に</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>無地</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>金曜日に湖に行かない？</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>いいね！ケーキを持っていくよ。</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>あなた:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>青のグラデーション</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>泡</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>水玉</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>緑のグラデーション</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>ハート</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>葉っぱ</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>オレンジとピンクのグラデーション</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>波紋</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>方眼紙</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>しま模様</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>すみれ色のグラデーション</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>バックアップには、やり取りしたすべての内容が暗号化されて入ります。開くには 12 個の単語を使います。別のディスクに保存してください。</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>今すぐバックアップ…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>バックアップして、読み返して確認しました: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>バックアップの進み具合</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>読み返しています… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>最新のバックアップは {0} に作成されました。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>まだバックアップがありません。</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>バックアップをどこに保存しますか？</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>先に 12 個の単語を書き留めてください。それがないと、だれもバックアップを開けません。</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>書き込んでいます… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>今はできません</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>例: :cat: や (cat)。空白は使えません。</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>空白は使えません。</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>入力する文字</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>入力する文字:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>この文字は別の絵文字に使われています。この絵文字に置き換わります。</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>この文字は別の絵文字に使われています。ほかの文字を選んでください。</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>一致しません。{0} さんのデバイスはあなたを別の ID として認識しているため、間にだれかが入り込んでいるおそれがあります。別の手段で {0} さんに伝え、他人に読まれて困ることはここに書かないでください。</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>一致しました。確かに {0} さん本人です。</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>このコードは新しいバージョンの ChatEra で作られました。この ChatEra を更新してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>これは、この会話用の {0} さんのコードではありません。{0} さん自身の画面に表示されていたものなら、間にだれかが入り込んでいるおそれがあります。他人に読まれて困ることはここに書かないでください。</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>これは {0} さん用のあなたのコードです。この画面か紙で相手に見せてください。</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>相手のコードの内容</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>相手のコードの内容: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>あなたのコード。「テキストとしてコピー」で文字として取り出せます</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>非公開コミュニティ</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>新しいコミュニティ</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>%Ln 文字以上にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>接続済み。あなたのコンピューターがハブです</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>公開コミュニティには、同じネットワークの全員が入っています。非公開コミュニティに入るには、パスフレーズか招待が必要です。ほかの人には、その存在はわかりますが、だれが入っているかはわかりません。</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>ここにいる全員</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>相手の ChatEra があなたを自動で見つけられなくても、相手のコンピューターからここへ接続できる場合に使います。別のコンピューターが引き継ぐと、つながらなくなります。</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>招待を受け取っている</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>コミュニティに参加</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>参加…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>退出する</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>コミュニティを退出しますか？</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>退出…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>コミュニティの名前</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>名前 (例: 家族)</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新規…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>今はメンバーがだれもいません</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>このネットワークにあります。パスフレーズか招待が必要です。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>もう少々お待ちください…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>パスフレーズでも参加できるようにする</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>受け取った招待を貼り付けてください:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>招待の QR コード</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>リンクで非公開コミュニティに招待されています。知っている人なら参加してください:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>2 つのパスフレーズが異なります。</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>今みんなをつないでいるコンピューターへのリンクです:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>これでほかの人が「{0}」に入れます:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>「{0}」のパスフレーズを入力してください:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>「{0}」で書かれたものはここに残ります。また入るには、招待かパスフレーズが必要です。</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>このリンクを持っている人は、今もこれからも入れます。メンバーになるべき人だけに、他人に読まれない方法で渡してください。</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>招待を渡した人はだれでも入れます。</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>「{0}」に参加しました。</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>ここに来るはずのないメッセージが届きました。</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>別の照合のメッセージが届きました。</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>読み取れないメッセージが届きました。</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>2 台のコンピューターの時計がずれすぎているか、要求が古くなっています。</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>照合に 10 分以上かかりました。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>照合は取り消されました。</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>メッセージの差出人か宛先が別の人です。</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>番号が異なります。間にだれかが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>相手のデバイスは、その人のものではありません。</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>相手が鍵を変えました。間にだれかが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>相手から、鍵ではないものが鍵として送られてきました。</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>相手の証明が正しくありません。間にだれかが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>2 つのプログラムに共通の照合方法がありません。</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>2 人とも同じものが見えました。間にはだれも入り込んでいません。</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>{0} さんに電話するか、隣に座ってください。2 人の画面に番号が 3 つ表示されるので、互いに伝え合います。</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>{0} さんに電話するか、隣に座ってください。見えているものを伝えてくれるのが、確かに {0} さん本人である必要があります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>今すぐ番号を照合</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>{0} さんにも同じものが見えていますか？</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>確かに {0} さん本人です</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>完了しませんでした</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>{0} さんに、表示されているものを読み上げてもらってください。1 つずつすべて見比べ、ここに書いて照合するのは避けてください。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>番号を表示</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>代わりに絵で表示</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>同じです</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>違います</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>一致しません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>{0} さんを待っています…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>{0} さんが「同じ」と答えるのを待っています…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>別のデバイスで回答済みです</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>「同じ」と回答しました。</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>{0} さんは 10 分以内に応答する必要があります。その間に電話してください。</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} さんが番号の照合を求めています</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} 他人に読まれて困ることはここに書かないでください。もう一度試しても一致しないときは、別の手段で {0} さんと、このネットワークの管理者に伝えてください。</translation>
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
        <translation>メッセージを編集</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>1 つのメッセージにはこれ以上入りません。先にこれを送信してください。</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>シェイク</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>{} さんに返信</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>送信 ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>このメッセージは約 %Ln 文字長すぎます。分けて送ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>ウィンク</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>オフライン表示</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>連絡可能</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>退席中</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>一時退席中</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>下書き: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>アイドル中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>電話中</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>昼休み</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>この相手にオフライン表示になっています</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>この相手に常にオンライン表示になっています</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>この相手に他の人と同じように見えています</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>再生中: {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>未読の印付き</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>入力中…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>{0} 人中 %Ln 人がオンライン</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>アーカイブ済み</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>以前のグループ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>本人ですか？</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>その他の連絡先</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>もうメンバーではありません</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>そう並べる</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>シーンを変更</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>ここにいる全員</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>連絡先やメッセージを検索…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>連絡先の並べ方</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>ネットワークで人を探しています…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>まだほかにだれもいません。設定により、このネットワークでは人を探しません。メニューからアドレスに接続できます。</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>まだほかにだれもいません。このネットワークで ChatEra を起動した人は自動で表示されます。</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>その名前の人はここにいません。Enter を押すとメッセージを検索します。</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>移せるコミュニティに接続していません。</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>連絡先をカテゴリ別に並べると、{0} は {1} の下に表示されます。</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(編集済み)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(暗号化なし)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>新着メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度要求</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>このメッセージは開けませんでした</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>このメッセージは削除されました</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>このメッセージを待っています…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>の発言</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ もう一度再生</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>{0} さんのメッセージをもう一度要求</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>以前の版を表示</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>メンバー %Ln 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln 人が入力中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra では画像やファイルを送信できません。画像は絵文字やステッカーにできます。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>{0} に転送しました。</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>最後のメッセージを受信した日時: {0} {1}</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>このコンピューターはアカウントから外されました</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>このメッセージはこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロックを解除</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>入力中の人</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>接続していません。書いたメッセージは、接続が戻ると送信されます。</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>もうこのグループのメンバーではありません</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>{0} さんをブロックしています</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>あなたのプロフィール画像</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - 会話</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} さんと {1} さんが入力中…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} さんはオフラインです。メッセージは後で届きます。</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} さんがメッセージを入力中…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln 件のメッセージ</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>最初の日</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>日付へ移動</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>会話なし</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>日付を選んで移動</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>それはここではできません。</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>選べるものの中に「{0}」はありません。</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>「{0}」に当てはまるものが複数あります。</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>リンクが {0} への接続を求めています。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra ではこのリンクを開けません。</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>だれが運営しているか知っている場合だけ接続してください。あなたのアドレスと名前が相手に伝わります。</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>コミュニティに接続</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>このリンクは、新しいコンピューターをあなたのものとして追加するためのものです。新しいコンピューターで ChatEra を初めて起動したときに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>ChatEra を起動できませんでした ({0})。</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra は動き続けます</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>メッセージは引き続き届きます。終了するには、メニューまたは通知領域を使ってください。</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>あなたのデバイス</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>別のコンピューターをリンク…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>デバイスの名前</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>デバイスの名前を変更</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>これらのデバイスは、あなたのメッセージを読み、あなたの名前で書くことができます。付けた名前を知っているのは、これらのデバイスだけです。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>このコンピューターをもう一度使う…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>あなたのデバイス</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>最後の通信: {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} から</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>{0} に会話をファイルとして保存できません ({1})。この状態が続く場合は別のフォルダーを選んでください。未保存の分はそのときに書き込まれます。</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>会話をファイルに保存できません。ChatEra には {0} への書き込みが許可されていません。許可するか、別のフォルダーを選んでください。未保存の分はそのときに書き込まれます。</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>会話をファイルに保存できません。{0} のディスクがいっぱいです。空き容量を増やしてください。未保存の分はそのときに書き込まれます。</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>会話をファイルに保存できません。{0} が見つかりません。ドライブを接続するか、別のフォルダーを選んでください。未保存の分はそのときに書き込まれます。</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>この会話はまだファイルに保存されていません。</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>数字がすべて同じ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>数字が 1 つでも違えば、間にだれかが入り込んでいるおそれがあります。別の手段で {0} さんに伝え、他人に読まれて困ることはここに書かないでください。</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>あなたの安全番号</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} さんにも、この場所に同じ数字が表示されます。電話か対面で互いに読み上げてください。すべて同じなら、確かに {0} さん本人です。</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>妨げになっていそうなものが %Ln つあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>コピーしました。このコンピューターのアドレスとネットワークの名前が含まれています。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>すべてコピーして、助けてくれる人に見せる</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>こちら側に問題はなさそうです。相手のコンピューターで ChatEra が開いているか尋ねてください。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>ネットワークを調べています</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>このコンピューターのネットワークを調べています。数秒かかります…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>見つかったこと</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>見つからない人がいるときは</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>問題あり</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>ChatEra の内部で問題が発生しました ({0})。</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Emoji or stickers</source>
        <translation>絵文字またはステッカー</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>自分で作る…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>管理…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>その名前の絵文字はありません</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>カスタム絵文字</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>コードを変更…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>入力する文字を変更</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>新しい絵文字</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>まだありません。画像を追加するか、ここにドロップしてください。小さくて形のはっきりした画像が向いています。ほかの人の絵文字は、そのメッセージのメニューから追加できます。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>メッセージにコードを入力すると、その場所に画像が表示されます。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>カスタム絵文字</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} は使えません: {1}</translation>
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
        <translation>このコンピューターにあるデータを暗号化しています…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>これからは、このコンピューターのファイルを見ても、だれもあなたのメッセージを読めません。この処理は一度だけです。中断しても何も失われません。</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>暗号化中です</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>同じメンバーの新しいグループに切り替えられます。そちらはメンバーだけが読めます。</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>暗号化されたメッセージは、それぞれ固有の鍵を使い、あなたのコンピューター上で封をされます (XChaCha20-Poly1305)。その鍵は、2 台のデバイス間のセッションを通じて、各読み手の各デバイスに届けられます。セッションは X25519 と ML-KEM-768 を併用して合意され、メッセージごとに更新されるので、盗まれたデバイスでも、ずっと前の会話は開けません。大きなグループでは、各デバイスが鍵を持ち、それをメンバーに渡します。この鍵は、だれかが退出するたびに取り替えられます。どのメッセージにも、書いたデバイスの署名が付きます。ハブは、封をされたメッセージを受け取られるまで預かり、段階的に丸めた大きさ、時刻、だれのものかを見ることができます。ChatEra の外部による検証はまだ行われていません。</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化されています</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>暗号化されていて、確かに {0} さん本人です</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>暗号化されていて、全員を確認済みです</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>暗号化されています。この会話を読めるのはメンバーだけです</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>暗号化されています。この会話を読めるのは、あなたと {0} さんだけです</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>オーナーか管理者は、この会話を新しいグループで続けられます。そちらはメンバーだけが読めます。</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>{0} へのメッセージ (暗号化)</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>{0} へのメッセージ (ハブも読めます)</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>間にいるだれも読めません。メッセージを運ぶハブも、ChatEra も読めません。</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>暗号化されていません</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>暗号化されていません。この会話はハブも読めます</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>読めるのはこのグループのメンバーだけで、それぞれ自分のデバイスで読みます。</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>読めるのは、あなたと {0} さんだけで、それぞれ自分のデバイスで読みます。</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>{0} にあいさつしましょう
ここに書いたものを読めるのはメンバーだけです。</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>{0} さんにあいさつしましょう
ここに書いたものを読めるのは、あなたと {0} さんだけです。</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>{0} にあいさつしましょう
ここに書いたものはハブも読めます。</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>メッセージを運ぶハブと、ハブの運営者は、この会話を読めます。</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>メンバーが本人か確かめるには、その人との会話を開いて、そこで確認してください。</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>これまでに書いたものはそのままです。</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>だれがだれに、いつ、どのくらいの量を書いたか。内容は見えません。</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>だれがだれに、いつ、何を書いたか。</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>確認済みです。変わったことがあれば、ChatEra がお知らせします。</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>まだ確認していません。1 分で済み、だれかが {0} さんになりすましている可能性をなくせます。</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}。全員が本人であることも確認済みです</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}。{1} さん本人であることも確認済みです</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>もう一度確認…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>暗号化して続ける</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>本人ですか？</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>{0} さん本人か確認…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>ChatEra とハブに見えるもの</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>これを読める人</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>その理由と、変える方法</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>この会話内を検索</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方へ</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い方へ</translation>
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
        <translation>&lt;b&gt;ChatEra へようこそ&lt;/b&gt;&lt;br&gt;みんなに何と呼ばれたいですか？</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選ぶ…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>12 個の単語を持っている</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>別のコンピューターで ChatEra を使っている</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>同じネットワークの人は自動で表示されます。何もネットワークの外には出ません。アカウント登録もいりません。</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>ChatEra へようこそ</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>フォルダーはまだ選ばれていません</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>会話をどこに保存しますか？</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>{0} に接続済み</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>ネットワークで人を探しています…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>接続していません</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>このコンピューターはアカウントから外されたため、新しいメッセージの送受信はできません。あなたのコンピューターなら、「設定」の「セキュリティ」をご覧ください。</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>あなたのコンピューターがハブです · サーバーは不要</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>ネットワークのハブ</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>標準に戻す</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黒</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>シアン</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>濃い灰色</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>フォントと色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手書き</translation>
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
        <translation>ライム</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>マゼンタ</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>マルーン</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>ネイビー</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>丸文字</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>サンセリフ</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>セリフ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>あなたの文字はこう見えます。</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>タイプライター</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>下線</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>標準の色</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>標準のフォント</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>標準のサイズ</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>特大</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>自分用のフォントと色を使わずに書きます</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Enter で転送、Esc で中止します。</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>転送先の人やグループを検索</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>転送: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>その名前の人はここにいません。</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>あなたが {0} さんを追加しました</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>あなたがグループを作成しました</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>あなたがグループを退出しました</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>あなたが {0} さんをメンバーに戻しました</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>あなたが {0} さんを管理者にしました</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>あなたがグループの名前を「{0}」にしました</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>あなたが {0} さんを外しました</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} さんがあなたを追加しました</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} さんが {1} さんを追加しました</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} さんがグループを作成しました</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} さんがグループを退出しました</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} さんがあなたをメンバーに戻しました</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} さんがあなたを管理者にしました</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} さんが {1} さんをメンバーに戻しました</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} さんが {1} さんを管理者にしました</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} さんがグループの名前を「{1}」にしました</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} さんがあなたを外しました</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} さんが {1} さんを外しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – これは無効です: あなたが削除したデバイスからのものです</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – これは無効です: {1} さんが削除したデバイスからのものです</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – これは無効です: その間にあなたがグループを退出しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – これは無効です: その間にあなたが {1} さんをメンバーに戻しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – これは無効です: その間にあなたが {1} さんを外しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – これは無効です: あなたにはその権限がありませんでした</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – これは無効です: その間に {1} さんがグループを退出しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – これは無効です: その間に {1} さんがあなたをメンバーに戻しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – これは無効です: その間に {1} さんが {2} さんをメンバーに戻しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – これは無効です: その間に {1} さんがあなたを外しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – これは無効です: その間に {1} さんが {2} さんを外しました</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – これは無効です: {1} さんにはその権限がありませんでした</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>{0}を通じて続けています</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>{0}を通じて接続済み</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>みんなにつながる別の経路を探しています…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>別のコンピューター</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>ネットワークのハブ</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>あなたのコンピューター</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>あなたのコンピューター「{0}」</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>あなたのコンピューター</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0}から{1}に引き継がれました</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0}が退出しました。{1}を通じて続けています</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0}がいなくなりました。{1}を通じて続けています</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0}がいなくなりました。別の経路を探しています…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>{0} さんのコンピューター</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>{0} さんのコンピューター</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>マウス、指、ペンで書けます。キーボードで入力するには、隣の「テキスト」を選んでください。</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>マウス、指、ペンでここに書いたり描いたりできます</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>手書きパッド</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>パッドを消去</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>ペンの色</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>説明を付ける (任意)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>絵が見えない人に読み上げられます</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直す</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>太いペン</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>細いペン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>普通のペン</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>絵の内容</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>拡大しても鮮明な絵 (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>{0} に画像を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>{0} のコンピューター</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>このコンピューターを待っているコンピューター</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>もう 1 台のコンピューターに接続しています…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>このネットワークで見つかったもの:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>そのような表示がなければ、このネットワークのだれかが代わりに応答したおそれがあります。その場合は「いいえ」を選んでください。</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>もう 1 台のコンピューターのリンクまたはアドレス</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>リンクしています</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>もう 1 台のコンピューターで「設定」の「セキュリティ」を開き、「別のコンピューターをリンク」を押してください。両方が同じネットワークにある必要があります。</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>または、もう 1 台のコンピューターに表示されたリンク:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>チャットを始める</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>応答したコンピューターは「{0}」のものです。もう 1 台のコンピューターに、コードが正しいと表示されていますか？</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>もう 1 台のコンピューターに、このコードを入力してください:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>別のコンピューターの ChatEra を使う</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>もう 1 台のコンピューターには何と表示されていますか？</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>移された内容</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>このコンピューターの呼び名:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>はい、コードが正しいと表示されています</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>{0} さん、アカウントとメッセージを移しています。</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>もう 1 台のコンピューター</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>もう 1 台のコンピューターに、このコンピューターがあなたのものか尋ねる表示が出ています。そちらで「はい」を選んでください。</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… または 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

このコンピューターはすでにあなたのものとして登録されています。足りないものは、ネットワークから届くか、もう一度リンクしたときに届きます。</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>最新へ移動</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>本人の名前: {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>最終オンライン: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>新しいカテゴリ</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>新しいカテゴリ…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>このカテゴリを削除</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>カテゴリの名前を変更</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>このカテゴリの名前を変更…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>{0} さんをどのカテゴリに入れますか (例: 家族)？</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>{0} さんを何と呼びますか？見えるのはあなただけです。空欄にすると、本人の名前を表示します。</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>カテゴリ「{0}」の新しい名前は？</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>この人をブロックしています。</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>本人であることを確認済みです。</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>新しいメッセージがあるまで {0} をアーカイブします。</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} をアーカイブから戻しました。</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>新しいショートカットを押してください… (Esc で中止)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>操作とショートカット</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>ショートカットをもう 1 つ追加…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>ショートカットを変更…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>操作やショートカットを検索 (例: Ctrl+K)</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>この操作にはこれ以上ショートカットを追加できません。今あるものを変更してください。</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>ショートカットをこちらに移す</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>標準のショートカット</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>すべて標準のショートカットに戻す</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>このショートカットについて</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>自分で設定</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} はすでに{1}に使われています。代わりに「{2}」に使いますか？</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} は今「{1}」に使われています。先にそちらに別のショートカットを選んでください。</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>文字キーだけでは、文章にその文字を入力できなくなります。Ctrl か Alt と一緒に押してください。</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Mac では、多くのキーボードで Option と文字キーの組み合わせが記号の入力になります。</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>多くのキーボードで、このキーは AltGr に当たり、@ や € などの記号の入力になります。Ctrl+Shift と文字キーの組み合わせをおすすめします。</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>ショートカットを保存できません: {0}</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>このキーはコピー、切り取り、貼り付け、選択に使うため、ほかの操作には割り当てられません。</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>このキーは、文字の入力や画面内の移動に必要です。</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>{0} にあるキーボードショートカットは使えません ({1})。ファイルを直すか、別のショートカットを選ぶまで、標準のものを使います。</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>コミュニティの名前は 1～{0} 文字です。</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>コミュニティのパスフレーズは {0} 文字以上です。</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>この人との照合はすでに進行中です。</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>1 対 1 の会話にはログがありません。</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>そのコンピューターのファイアウォールか、端末どうしを隔離するアクセスポイントが妨げています。そちらで ChatEra を許可するか、別のネットワークやケーブルを使うか、外部のノードで会ってください。</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>おそらくこのコンピューターのファイアウォールが遮断しています。ファイアウォールの案内をご覧ください。</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>グループには名前が必要です。</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>{0} 人を超えるグループにはシェイクを送れません。</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>グループの名前は 1 行、1～{0} 文字です。</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>別のネットワークのハブが {0} と名乗っています。正しいハブなら、そこのだれかに招待を頼むか、アドレスを追加してください。</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>保存された送信者鍵が壊れているか、より新しい ChatEra で書かれています。</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>保存された送信者鍵が壊れています。</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>ここに属さないメッセージが届きました。</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>別の照合のメッセージが届きました。</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>名前は 1 行で、制御文字は使えません。</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>名前は 1～{0} 文字です。</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>パスフレーズは 1 文字以上です。</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>パーソナルメッセージは {0} 文字以内です。</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>パーソナルメッセージは 1 行です。</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>画像は {0} KiB 以内です。</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>復元フレーズは {0} 語ですが、入力されたのは {1} 語です。</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>ステッカーは {0} KiB 以内です。</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>ステッカーには名前が必要です (1 行、64 文字以内)。</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>ステッカーには、意味を表す絵文字が必要です。</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>待機中のメッセージが、このバージョンの知らない種類です。</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Windows セキュリティの「ファイアウォール &amp; ネットワーク保護」→「アプリを許可」で、プライベートネットワークでの ChatEra を許可してください。このネットワークがプライベートに設定されていることも確認してください。</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>システム設定の「プライバシー &amp; セキュリティ」→「ローカルネットワーク」で ChatEra を許可し、「ネットワーク」→「ファイアウォール」で着信接続を許可してください。</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>1 つのアカウントのデバイスは、削除したものを含めて {0} 台までです。</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>1 つのアカウントのデバイスは {0} 台までです。</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>絵文字は {0} KiB 以内です。</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>だれも削除していないのに本文がないイベントです。</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>読み取れないメッセージが届きました。</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>別の ChatEra のプロセスがこのプロフィールを使っていて、応答しません。そのプロセスを終了してからやり直してください。</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>別のコンピューターが {0} でこのコンピューターに接続できませんでした。</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>{0} で予期しないノードが応答しています。フィンガープリントは {1} ですが、{2} のはずでした。どちらが正しいか、持ち主に確認してください。</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>別のプログラムが {0} を読み込んでいます。閉じてからやり直してください。</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>プロフィールのソケットで別のユーザーが応答しています。</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>相手の ChatEra が開いているか確認し、アドレスを照らし合わせてください。</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>{0} ではブロードキャストが使えません: {1}。</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>{0} ではブロードキャストが使えます。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra は {0} を暗号化できません ({1})。このディスクの空き容量を増やしてからやり直してください。何も失われていません。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra は UDP ポート {0} で待ち受けできません ({1})。別のプログラムが使っているか、セキュリティソフトが禁止しています。一部のハブは見つからないままになります。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra はネットワークインターフェイス {0} を使えません: {1}。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra は {0} を使えません ({1})。そのディレクトリを書き込み可能にするか、空き容量を増やしてからやり直してください。</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra は {0} に書き込めません ({1})。このディスクの空き容量を増やしてからやり直してください。</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra はこのプロフィールですでに開いています。そのウィンドウを手前に表示するよう依頼しました。</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra は今ネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>そちらの ChatEra は古いバージョンのため、コミュニティの移動先にできません。</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>その間に ChatEra がほかで開かれました。そちらでもう一度照合してください。</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>番号の照合にはネットワークが必要です。--mark なら不要です。</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>ファイル名の末尾は {0} のいずれかにしてください。それで書き出す形式が決まります。</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>そのポートを独占しているプログラムを探して終了してください。</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>検索する語と、1 以上の --limit を指定してください。</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>{0} に着信パケットを破棄するルールがある場合は、UDP ポート {1} と 5353 を許可してください。</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>ほかの人がこのコンピューターに接続できるか試せませんでした: {0}。</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>ログのその時点で、書いた人はメンバーではありませんでした。</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>保存されたセッションを読み込めません。</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>両方のマシンで、OS が時刻を自動設定するようにしてください。</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>グループについての行は削除できません。</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>グループについての行、シェイク、ウィンクには返信できません。</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>リンクが中止されました。</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>リンクの受け付けは 10 分たったため終了しました。両方のコンピューターが手元にあるときに最初からやり直してください。</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>{0} ではマルチキャストが使えません: {1}。</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>{0} ではマルチキャストが使えます。</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>今リンクを求めているコンピューターはありません。</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>このネットワークでほかの ChatEra は見つかりませんでした。</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>{0} 人を超えるグループにはウィンクを送れません。</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>{0} からの応答がありません ({1} 秒以内に応答なし)。</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>{0} からの応答がありません ({1})。</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>{0} からの応答がありません。</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>{0}:{1} からの応答がありません。</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>番号が同じかどうか、だれも答えませんでした。</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>この ID の人はまだ見つかっていません。</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>この人あてには何も暗号化できません。読める相手のデバイスがわかっていません。</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>グループについての行、シェイク、ウィンクには何も付けられません。</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>何もリンクされませんでした。もう一方のコンピューターに「コードが正しい」と表示されなかった場合は、このネットワークのだれかが妨害しているおそれがあります。できればリンクを使って最初からやり直してください。</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>公開コミュニティは、そのネットワークを離れると抜けられます。</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>単語のどれかか、その順番が間違っています。</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>確認できるのは自分以外の人です。</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>再送できるのは拒否されたメッセージだけです。「chatera outbox」で表示できます。</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>メッセージを削除できるのは、書いた本人か管理者だけです。</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>1 対 1 の会話に書けるのは、その 2 人だけです。</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>開封確認を送るのは会話のメンバーだけです。</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>削除できるのはメッセージだけです。</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>転送できるのは、読めるメッセージだけです。</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>ピン留めできるのは、読めるメッセージだけです。</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>移動できるのは、このコミュニティの人だけです。</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>グループを新しいグループに引き継げるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>グループの名前を変更できるのは、オーナーと管理者だけです。</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>全員から削除できるのは自分のメッセージだけです。</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>変更できるのは、まだ残っている自分のメッセージだけです。</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>ほかの人はブロードキャストで見つかります。アクセスポイントでマルチキャストを有効にしてください。</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>ほかの人は {0} でこのコンピューターに接続できます。</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>このプロフィールを開く {0} を、このコンピューターのほかの人が読めるかもしれません。「chmod 600 &apos;{1}&apos;」を実行し、読まれた可能性がある場合はプロフィールをパスフレーズで保護してください。ファイルを 1 人だけのものにできないディスクは、プロフィールの置き場所に向きません。</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>もう一方のコンピューターに表示されているリンク (chatera://link?…) を貼り付けるか、192.168.1.10:41234 のようにアドレスとポートを入力してください。</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>ケーブルを差し込むか、Wi-Fi ネットワークに接続してください。</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>実行: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns と sudo firewall-cmd --reload</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>実行: sudo ufw allow {0}/udp と sudo ufw allow 5353/udp</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>期間か終了時刻のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>相手を指定してください。名前か ID を 1 つ以上入力します。</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>どの状態を終えるのか、--set で指定してください。</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>ネットワークインターフェイス {0} での送信に失敗しました: {1}。ファイアウォールが禁止しているかもしれません。</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>別のコンピューターで ChatEra を起動してください。起動しているなら、アクセスポイントが端末どうしを隔離しているかもしれません。別のネットワーク、ケーブル、または外部のノードを使ってください。</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>別のコピーか、以前のバックアップがあれば、それを使ってください。</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>ChatEra のリンクではありません: {0}。</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>今はできません。</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>それはできません: {0}。</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>新しいコンピューターに表示されているコードと違います。何も渡していません。両方で最初からやり直してください。もう一度起きる場合は、このネットワークのだれかが妨害しているおそれがあります。</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>このプロフィールのパスフレーズと違います。もう一度お試しください。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>そのメッセージはほかの人のものです。変更できるのは書いた本人だけです。</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>その時刻はもう過ぎています。</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>コードが違います。両方のコンピューターで最初からやり直してください。</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>これはグループでのみ使えます。</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>コマンドの引数はオブジェクトです。</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>2 台のマシンの時計がずれすぎているか、要求が古くなっています。</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>コードは {0} 桁です。</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code、--mark、--undo は同時に使えません。1 つ選んでください。</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit はメッセージの数です。負の値は使えません。</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase と --invitation は同時に使えません。1 つ選んでください。</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout は秒数です。負の値は使えません。</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>{0} に着信接続を破棄するルールがある場合は、{1} からポート {2} 以上への TCP を許可してください。</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>保存できません: {0}。</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>削除できません: {0}。</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>理由は示されませんでした。</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>{0} MiB を超えています。</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>ZIP アーカイブではないか、壊れています。</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>このコンピューターにありません。</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>「{0}」と書かれていますが、「{1}」の中にあります。</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>このコンピューターのファイアウォールと、間にあってほかの人を通さないアクセスポイントやルーターを確認してください。または外部のノードで会ってください。</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>{0} ではほかのコンピューターがブロードキャストに応答しません。</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>{0} ではほかのコンピューターがマルチキャストに応答しません。</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>ほかの人が見つかるのが遅れたり、見つからなかったりします。アクセスポイント、スイッチ、またはファイアウォールが破棄しています。そこで通すか、ケーブルを使ってください。</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>実行: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; と sudo firewall-cmd --reload</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>実行: sudo ufw allow proto tcp from {0} to any port {1}:65535</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>だれに対してか指定してください。1 人、または --category でカテゴリの人たちを指定します。</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>どう表示するか、--as で指定してください。</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>{0} のバックアップが壊れています。{1} を読み込めません。{2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>{1} のバックアップ {0} は壊れているか、途中で切れています ({2})。{3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>コミュニティは {0} に移動しましたが、このデバイスは今そこに接続できません。引き続き試しています。</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>照合に 10 分以上かかりました。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>照合は取り消されました。</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>あなたをつないでいるコンピューターの ChatEra が古く、特定の人にだけ見え方を変えることができません。更新されるまで、そこでは全員にオフライン表示になります。</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>あなたをつないでいるコンピューターの ChatEra が古く、暗号化メッセージを運べません。更新されるまでメッセージは待機します。</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>あなたをつないでいるコンピューターの ChatEra が古く、このコミュニティの移動をほかの人に知らせられません。先に更新してください。</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>このコンピューターがスリープしている間に接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>ノードとの接続が切れました。</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>ノードとの接続が切れました。再試行しています。</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>もう一方のコンピューターとの接続が切れました。</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>会話を {0} に保存できませんでした ({1})。</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>このメッセージの会話はもうありません。</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>このデバイスはアカウントのマニフェストにありません。</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>ディレクトリ {0} を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>ディレクトリ {0} に書き込めません: {1}。</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>ディレクトリ {0} は空ではありません。別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>{0} の暗号化コピーが不完全です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>このプロフィールを開くファイルが壊れています ({0})。</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>グループを作成できませんでした。</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>このマシンのハブは {0} に何も保存できません ({1})。</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>このマシンのハブが起動しません。{0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>ハブがアドレスを知らせません。</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>このコンピューターのキーチェーンを使えません ({0})。デスクトップにログインするかキーチェーンのロックを解除してから、やり直してください。何も失われていません。</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>このプロフィールを開くものが、このコンピューターのキーチェーンにもうありません。バックアップか書き留めた単語があれば、それで新しいプロフィールを作ってください。元のコンピューターでは、このプロフィールをまだ開けます。</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>{0} の鍵を読み込めません ({1})。ファイルをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>{0} の鍵を開けません ({1})。ファイルをバックアップから復元してください。</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>ログインの署名が一致しません。</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>このマニフェストは別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>メッセージストア {0} がもう使えません。壊れているか、メモリが足りません。ChatEra を閉じて開き直すと、どちらかわかります。</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>メッセージストア {0} を使えません: {1}。</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>メッセージストア {0} が壊れています ({1})。「chatera init --rebuild」で作り直してください。壊れたファイルはその横に残り、メッセージはネットワークから戻ってきます。</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>メッセージストア {0} はより新しい ChatEra で書かれています (ストアのバージョンは {1}、このプログラムの対応は {2})。開くには新しい ChatEra をインストールしてください。</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>メッセージ {0} はこの会話ではなく「{1}」のものです。</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>ほかの人からの、またはほかの人あてのメッセージです。</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>デバイスの名前は 1～{0} 文字です。</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>ネットワークインターフェイス {0} はマルチキャストに参加していません: {1}。</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>新しいコンピューターはすべてを受け取れませんでした。もう一度リンクしてください。</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>新しいコンピューターとの接続が途絶えました。</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>新しいノードがすべてを受け付けません。何も変更されていません。</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>{0} の最新のバックアップが壊れています。その横に {1} のバックアップがあります: {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>ノードがあいさつの前に接続を閉じました。</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>ノードが応答しません。</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>ノードの応答が正しくありません。</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>ノードから何も届かなくなりました。</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>探していたのとは別のコミュニティのノードです。</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>ノードが混み合っています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>ノードが非公開コミュニティと別のコミュニティを混同しています。</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>ノードがこのデバイスを拒否しました: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>そこのノードは別のコミュニティのものです。</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>番号が違います。間にだれかが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>もう一方のコンピューターは、すでに別のアカウントのものです。</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>もう一方のコンピューターに接続できません。両方が同じネットワークにあり、そちらでリンクの受け付けが開いている必要があります。</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>もう一方のコンピューターが、受け取ったものを保存できませんでした。ディスクがいっぱいかもしれません。</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>もう一方のコンピューターが応答しません。</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>もう一方のコンピューターが終了しました。</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>もう一方のコンピューターは、ちょうど別のコンピューターとリンク中です。少し待ってからやり直してください。</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>もう一方のコンピューターが断りました。</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>もう一方のコンピューターから誤った内容が届きました ({0})。両方で最初からやり直してください。</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>もう一方のデバイスは、その人のものではありません。</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>相手の鍵が変わりました。間にだれかが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>相手から正しくない鍵が届きました。</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>相手の証明が正しくありません。間にだれかが入り込んでいるおそれがあります。</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>プロフィールを使用中のプロセスが応答しません: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>パスフレーズが違います。コミュニティにいる人に聞いてください。</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>プロフィールを使用中のプロセスが、コマンドの途中で終了しました。</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>プロフィールを使用していたプロセスがなくなりました: {0}。</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>{0} のプロフィールを使えません。{1} に書き込めません ({2})。</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>{0} のプロフィールは別の ChatEra で開いています。先にそちらを閉じてください。</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>復元フレーズはこのデバイスにありません。</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>転送先情報の時刻が未来すぎます。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>設定を保存できません: {0}。</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>{0} の設定を使えません ({1})。ファイルを直すか削除してください。</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>2 つのプログラムに共通の照合方法がありません。</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>{0} 個を超えるファイルが入っています。</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>番号 {0} の異なるバックアップが 2 つあります。</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>ファイル {0} はすでにあります。別の名前を選ぶか、--replace を付けてください。</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>{0} にはすでにプロフィールがあります。別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>{0} にはすでにプロフィールがあります。それを開くか、別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>接続先のアドレスがありません。</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>{0} に ChatEra のバックアップはありません。</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>「{0}」というコマンドはありません。</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>メッセージを読み取る入力がありません。</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>答えを読み取る入力がありません。</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>メッセージ {0} はここにありません。</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>{0} にプロフィールがありません。作成するには: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>そのようなコミュニティはありません。</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>「{0}」というウィンクはありません。使えるもの: {1}。</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>その中に {0} がありません。</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>{0}「{1}」はありません。{2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>{0} はありません。</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>空きメモリが足りません。パスフレーズには {0} MiB が必要です。</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>{0} の空き容量が足りません。空きを増やすか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>送るものがありません。文章を指定するか、- で入力から読み取らせてください。</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>これまでここに書いたデバイスの数より多い開封確認が届きました。</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>12 個の単語は正しいですが、別のアカウントのものです。</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>これらのセッションは別のバージョンの ChatEra で保存されました。</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>このアカウントのマニフェストは、ここにはありません。</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>このバックアップ (番号 {0}) は、以前ここにあったもの (番号 {1}) より古いです。</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>このバックアップはより新しい ChatEra で作られました (形式 {0}、このプログラムが読めるのは {1} まで)。復元するには ChatEra を更新してください。</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>このバックアップは {0} に作られましたが、このコンピューターの時計ではまだ未来です。日付と時刻を直してからやり直してください。</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>このチャットには、書く相手がいません。</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>このコミュニティは移動しました。</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>このコミュニティは非公開です。中の人に、招待かパスフレーズを頼んでください。</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>このコミュニティは公開されています。そのネットワークにいる人は、だれでも入っています。</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>このコミュニティはすでにあります。</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>このコミュニティは移動されていません。</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>このコンピューターは別のネットワークに移りました。</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>このコンピューターには、ほかの人が接続できるネットワークアドレスがありません。</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>このコンピューターは {0} で接続されています。</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>このコンピューターはどのネットワークにもつながっていません。</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>このコンピューターはどのネットワークにもつながっていません。見つかるのは、このコンピューター上のプログラムだけです。</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>このコンピューターは今どのネットワークにもつながっていません。新しいコンピューターと同じネットワークにつないでください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>このコンピューターの時計はハブの時計と合っています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>このコンピューターの時計はハブより {0} 分進んでいます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>このコンピューターの時計はハブより {0} 分遅れています。</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>この会話は開けません。</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>この会話はここにはありません。</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>このデバイスはすでにあなたのものです。</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>このデバイスはブロックされました。</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>このデバイスはブロックされました。矛盾する内容に署名していました。</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>このデバイスは、あなたの別のデバイスでアカウントから外されました。これまでに書かれたものはここで読めますが、新しいものの送受信はできません。</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>このデバイスはアカウントから外されました。</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>このデバイスはアカウントから外されました。空のプロフィールで最初から始めてください。</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>このデバイスはアカウントから外されました。あなたの別のデバイスで書いてください。</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>このイベントは 15 分以上先の時刻になっています。</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>このグループは別のコミュニティのものです。</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>このグループはすでに暗号化されています。</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>このグループは、グループの暗号化に対応する前に作られました。あなたをつないでいるコンピューターはこれを読めます。</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>このハブはパスフレーズを受け付けません。コミュニティにいる人に招待を頼んでください。</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>これは公開コミュニティです。そのネットワークにいる人は、だれでも入っています。</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>あなたが確認した {0} さんとは別のアイデンティティです。先に確認するか、その会話で「それでも書く」を選んでください。</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>コミュニティへの招待ではないか、一部が欠けています。</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>再生できるウィンクではありません: {0}。</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>これは今使っているデバイスです。別のデバイスから外してください。</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>このマシンは、今では別のデバイスになっています。</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>このメッセージはここにありません。</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>このメッセージは削除されました。</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>このプロフィールは別のアカウントのものです。別のディレクトリを選んでください。</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>このプロフィールはすでに閉じています。</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>このプロフィールは古いバージョンのものです。先に一度 ChatEra で開いてください。</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>このプロフィールはパスフレーズで保護されています。</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>この転送先情報は別のコミュニティのものです。</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>このシーンは表示できません: {0}。</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>これは、あなたの別のデバイスで応答済みです。</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>外したデバイスがすでに多すぎます。代わりに復元フレーズを使ってください。</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>コードの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>このハブで間違ったパスフレーズが何度も入力されました。{0} 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>復元フレーズの {0} 番目と {1} 番目の単語を入力してください。</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>UDP ポート {0} は使えます。</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>UDP ポート {0} は使えません: {1}。</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>展開すると {0} MiB を超えます。</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>ChatEra に付属するものは削除できません。</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>{0} で応答しているのは ChatEra ではありません。</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>{0} にあるのは別のアカウントのバックアップです。あなたのもののはずなら、12 個の単語のどれかが間違っています。</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>絵文字の入力文字は 1～{0} 文字で、空白は使えません。</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>{0} のプロフィールを開くものが、別のプロフィールのものです。このディレクトリのバックアップから {1} を戻してください。なければ、自分のバックアップか書き留めた単語で新しいプロフィールを作ってください。</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>転送したものは、ほかの人の言葉です。</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>聴いている曲が 1 行に収まりません。</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>{1} の {0} さんの発言は削除されました。</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>{0} 番目の単語は復元フレーズの単語ではありません: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>{0} 番目の単語: {1}。何も消去されていません。書き留めたものを見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>復元フレーズの 12 個の単語を、入力に 1 行で書いてください。</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>自分には、いつもそのままの自分が見えます。</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>オフライン表示の相手が、区別できる上限の {0} 人を超えました。全員にオフライン表示になっています。</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>まだどのコミュニティにも入っていません。</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>まだどのコミュニティにも入っていません。だれかが見つかるまで待つか、アドレスを指定してノードに接続してください。</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>複数のコミュニティに入っています。--community で 1 つ指定してください。</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>あなたはもうこのグループのメンバーではありません。</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>今このコミュニティに接続していないため、移動してもだれにも伝わりません。</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>今このコミュニティに接続していないため、ほかの人を案内するアドレスがありません。</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>会話はできますが、ほかの人の接続先がなくなったとき、このコンピューターではつなげません。{0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>シェイクを送ったばかりです。{0} 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>シェイクを送りました。</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>ウィンクを送ったばかりです。{0} 秒後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>あなたがこのコミュニティを {0} に移動しました。</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>このコミュニティを移動したのはあなたです。元に戻してください。</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>ここの会話が多すぎます。</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>絵文字が {0} 個あります。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>ステッカーが {0} 個あります。先にいくつか削除してください。</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>ウィンクがすでに {0} 個あります。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>ウィンクを送りました: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>あなたのアカウントにそのデバイスはありません。</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>あなたの別のデバイスで、復元フレーズを使ってデバイスの構成が変更されました。両方が接続されると、このデバイスにも伝わります。そのあとでやり直してください。</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>あなたの別のデバイスで、復元フレーズを使ってデバイスの構成が変更されました。新しいデバイスはそちらでリンクするか、両方が接続されるまで待ってください。</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>あなたの別のデバイスで、復元フレーズを使ってデバイスの構成が変更されました。バックアップはそちらで作ってください。</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{0} ({1}) と {2} ({3}) のコントラストは {4}:1 です。{5}:1 が必要です。</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} ここからは接続できません: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} 今はそこに接続できません。書いたものは待機します。</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} あなたは別のアドレスを入力しています。ついていくには、そのアドレスに接続してください。</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>{0} ({1}) に接続できます。</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0} ({1}) の反応はありますが、このコンピューターの接続を受け入れません。</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} はこのバックアップの一部ですが、ここにありません。{1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} はテーマに入れられません。使えるのは、名前が英字、数字、-、_ で、末尾が {1} のファイルだけです。フォルダーは 1 階層までです。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} を読み込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>{0} を送信できません: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} に書き込めません: {1}。</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>{0} さんはまだ暗号化されたグループを読めません。相手の ChatEra を更新し、ここに一度現れる必要があります。</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0} さんが {1} の発言を変更しました: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} さんの ChatEra はまだ番号の照合に対応していません。安全番号を比べてください。</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} さんの ChatEra はまだ暗号化メッセージを読めません。更新されると、お互いに書くものはすべて暗号化されます。</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} に目に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} さんがシェイクを送りました。</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} さんがこのコミュニティを {1} に移動しました。</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} さんはすでにメンバーです。</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} が 2 回含まれています。</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0} は {1} KiB を超えています。</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>このバックアップの一部である {0} がありません。{1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>このプロフィールを開く {0} がありません。このディレクトリのバックアップから戻してください。なければ、自分のバックアップか書き留めた単語で新しいプロフィールを作ってください。</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>{0} がありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} はファイルでもディレクトリでもありません。</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} の入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} は TOML ではありません: {1}。</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} は通常のファイルではありません。テーマに入れられるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} はテーブルではありません。テーブルは [{1}] の行で始まります。</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} は UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} はあなた専用のディレクトリではありません。削除してからやり直してください。</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} は確認されていません: {1}。</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} は、ここでは読めない方法で圧縮されています。</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} は別の絵文字の入力文字です。</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} は {1} ですが、{2} でなければなりません。</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} は「{1}」ですが、パックに入っていません。</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>このコンピューターで {0} が動作しているかもしれません。</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>ほかに {0} 個のキーが、このバージョンでは不明です。</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} さんがウィンクを送りました: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>テーマが {0} 個インストールされています。先に 1 つ削除してください。</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>このプロフィールを開く {0} を読み込めません ({1})。このディレクトリのバックアップから戻してください。</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>{0}{1} はこのバージョンでは不明です。</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>「{0}」はあなたのアカウントに加わりましたが、まだすべては移せていません。{1} 残りを移すには、もう一度リンクしてください。</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>「{0}」は ChatEra に付属するもので、削除できません。</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>「{0}」は、同じ名前の暗号化された新しいグループに引き継がれます。</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>「{0}」に、UTF-8 のテキストではないバイトが含まれています。</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>「{0}」に「{1}」というパラメーターはありません。</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>「{0}」はグループではなく人です。</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>「{0}」というカテゴリはありません。</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>「{0}」という状態はありません。次から選んでください: {1}。</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>「{0}」は時間として読めません。たとえば 30m、2h、3d、today、または until 15:00 のように指定してください。最長 1 年です。</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>「{0}」は offline、online、usual のいずれでもありません。</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>「{0}」が正しくありません: {1}。</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>「{0}」はノードのアドレスではありません。wss://192.168.1.20:4433 のような形です。</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>「{0}」はノードのフィンガープリントではありません。n_ で始まります。</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>「{0}」はデバイスの ID ではありません。</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>「{0}」はメッセージの ID ではありません。「chatera history」で表示できます。e_ で始まります。</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>「{0}」が画像の外にはみ出しています。</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>「{0}」には「{1}」が必要です: {2}。</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>すべてを移しています</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>これはあなたのコンピューターですか？</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>ここであなたにできることが、すべてできるようになります。書いたものを読む、あなたの名前で書く、コンピューターをリンクしたり外したりする、などです。</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>別のコンピューターをリンク</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>このコンピューターへのリンク</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>または、あちらで入力: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>リンクの QR コード</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>このリンクはほかのだれにも見せないでください。持っている人は、あなたのコンピューターの 1 台になることを要求できます。有効期間は 10 分です。</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>同じネットワークにあるもう 1 台のコンピューターで ChatEra を起動し、「別のコンピューターで ChatEra を使っている」を選んでください。このコンピューターは自動で見つかります。見つからないときは、あちらでこのリンクを貼り付けてください:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>うまくいきませんでした</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>コードは正しいです。「{0}」でそのように答えると、アカウントとメッセージが移されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>もう 1 台のコンピューターを待っています</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>移された内容</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>はい、リンクします</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>「{0}」にアカウントとメッセージを移しています。</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>「{0}」があなたのコンピューターに加わりました。ここにあるものはすべて移されています。</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>「{0}」があなたのコンピューターに加わることを求めています。</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>「{0}」があなたのコンピューターに加わることを求めています。表示されているコードを入力してください:</translation>
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
        <translation>グループを退出</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>「{0}」を退出しますか?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>受信した内容はここに残ります。もう一度招待できるのはメンバーだけです。</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>オーナー</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>カスタム絵文字に追加</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>メッセージを全員から削除しています。</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter で送信、Enter で改行します。</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Enter で送信、Shift+Enter で改行します。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>メッセージを入力</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0} - Ctrl+Enter で送信</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln 件のメッセージ。Enter で移動します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>見つかったメッセージ</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>見つかりませんでした。言葉やフィルターを減らすと見つかりやすくなります。</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>すべてのメッセージを検索</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>最新の %Ln 件のメッセージです。下に続きがあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>検索する言葉</translation>
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
        <translation>次の月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
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
        <translation>わかりました</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ここに残る</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} さんがこのコミュニティを {1} に移しました。</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0} さんが「{1}」を {2} に移しました。</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>非公開コミュニティは、メンバーがどこからでもつながるサーバーに置くことができます。会話、グループ、既読の印はそのまま残り、暗号化されているものは暗号化されたままです。

まず、すべてをそこへ移して照合します。次にメンバーに知らせると、それぞれの ChatEra が自動で移ります。元の場所に残ることもできます。その前に何か失敗したときは、何も変わりません。

サーバーは、このコミュニティへの招待で起動した ChatEra ノードである必要があります。それを運用する人は、それによってコミュニティの一員になります。</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>新しいノードのアドレス</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>新しいノードのアドレス:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>ノードに表示されるとおりに入力します。フィンガープリント付きなら chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>すべてを移しています…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>新しいノードに接続しています…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>移動しています…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>すべてそろっているか確認しています…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移す</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>このコミュニティを移す</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>コミュニティを移しています</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>みんなに知らせています…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>コミュニティを移しました。ほかの人も、知らせが届きしだい移ります。</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>このネットワークのコミュニティは、外からも含めてみんながつながるサーバーに置くことができます。会話、グループ、既読の印はそのまま残り、暗号化されているものは暗号化されたままです。

まず、すべてをそこへ移して照合します。次にほかの人に知らせると、それぞれの ChatEra が自動で移ります。元の場所に残ることもできます。その前に何か失敗したときは、何も変わりません。

サーバーは、まだだれも使っていない新しい ChatEra ノードである必要があります。</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>{0} まですべてミュート中</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>8 時間</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>ずっと</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>すべてのミュートを解除</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>ミュートを解除</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>すべてミュート</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>解除するまでミュート中です。あなたへのメンションがあるメッセージは通知されます。</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>{0} までミュート中です。あなたへのメンションがあるメッセージは通知されます。</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>音と通知…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>意味を表す絵文字:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>名前:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>返信を入力…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>新しいメッセージが %Ln 件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>シェイクが届きました。</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>メッセージが届きました</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>サインインしました。</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – メッセージ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0} さん、{1} さん、ほか %Ln 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>%Ln 人を超えるグループにはシェイクを送れません</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>シェイク</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>次のシェイクまであと {0} 秒</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>一覧から話す相手を選んでください。</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>連絡先、未読 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>連絡先のメニューから、自分のカテゴリに入れられます。</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>自分へのメンションがあるメッセージ</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>シェイク</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>再起動後に、タブや連絡先リスト横の会話が元どおりに開きます。</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>_斜体_、~~取り消し線~~、引用、リスト、コードブロックにも対応します。オフのときは入力したまま表示します。</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>暗号化された会話も</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>ミュート中の会話でも通知します。</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>連絡先の分け方</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>システムがアプリにそれを知らせる場合に限ります。</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>1 つのウィンドウにタブで</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>直後に Backspace を押すと、入力した文字に戻ります。</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>1 つのウィンドウで連絡先一覧の横に</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリ</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>ChatEra の通知</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>入力中にスペルチェックする</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>ウィンドウを閉じても ChatEra を実行し続ける</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>連絡先リスト</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>ファイルに保存する会話</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>会話の開き方</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>次に ChatEra を起動したときから有効になります。</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>システムに合わせて応答不可にする</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>会話ごとにフォルダーを作り、その中に月ごとのファイルを置きます。どのブラウザーやエディターでも表示できます。あとで変更や削除をしたものもそのまま残り、そのことが 1 行書き加えられます。</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>それぞれ別のウィンドウで</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>このネットワークで人を探す</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>システムの設定に合わせてハイコントラストにする</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>「スペルチェック」のページで選んだすべての言語で確認します。内容がこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>通常の大きさに対するパーセント (70 ～ 250)。Ctrl と +、- でも変えられます。</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>このコンピューターで音楽を再生している間、パーソナルメッセージの代わりに表示します。オフライン表示の間は表示しません。</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>単位はポイント、8 から 24 まで。</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>メールやウェブページの招待や人へのリンクです。あなたが承諾するまで、リンクは何もしません。</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>これからの発言をファイルに保存する</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>大 (画像付き)</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>最後の会話</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>システムの設定に合わせて動きを減らす</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>入力中であることを相手に知らせる</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>メッセージを読んだことを相手に知らせる</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>ハブがないときは、このコンピューターをハブにする</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>ウィンクの音を鳴らす</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>キーもマウスも操作しない時間 (分)。0 にすると切り替わりません。</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>自分のメッセージの送信</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>取り込み中と電話中は無効になります。</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>状態が何であっても、音も通知も揺れもなくします。</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>揺れたり滑ったりせず、動くはずだったものがやわらかく光ります。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>通知に表示する内容</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>新着があることだけ</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>サウンドの再生が有効なときだけ鳴ります。</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>テーマが「システムに合わせる」のときだけ使われます。</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>前回開いていたものを開く</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>chatera: で始まるリンクをここで開く</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>オフのときは、会話に静止画だけが表示されます。「動きを減らす」でも同じです。</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>オフのときは、入力されたアドレスだけを使います。</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>オフのときは、ロックを解除するまで差出人だけを表示します。</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>オフのときは、入力された文字か名前を表示します。</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>ブラウザー用のページ</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>プレーンテキスト</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>ウィンクを再生</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>*太字* や `コード` を書式付きで表示</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>ほかの人のカスタム絵文字とステッカーを表示</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>ほかの人のシーンを表示する</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>通知の表示方法</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>再生中の曲を表示</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>会話の上部で、名前の後ろに表示される横長の画像です。</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>このフォルダーを読める人は、会話も読めます。ほとんどの会話は暗号化されているため、これをオンにしないとほとんど保存されません。</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>保存形式</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>いつでも変更できます。書きかけの文章は残ります。どの会話も、メニューから別のウィンドウにできます。</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>同じネットワークの人は、だれかのコンピューターに集まります。どのコンピューターでもその役を務められます。</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>音を鳴らす</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>終了するには、メニューかトレイを使います。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行の表示</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>送信キー</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>画面のロック中も暗号化メッセージを表示する</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>アイドル中にするまでの時間</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>通知を表示する</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>ほかの人のフォントと色を表示する</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>オフラインの人を表示する</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>だれかのサインイン</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>だれかのサインアウト</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>ログイン時に ChatEra を起動する</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>ウィンドウを表示せずに起動する</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>会話の文字サイズ</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>Enter と Ctrl+Enter のもう一方は改行になります。Shift+Enter は常に改行です。</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの通知</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>「システムに合わせる」は、デスクトップのライトとダークに従います。</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>システムの通知は、通知の一覧があればそこに残ります。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>:) を絵文字に変える</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>オフにすると、ほかの人が入力中であることもわからなくなります。</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>オフにすると、ほかの人があなたのメッセージを読んだかどうかもわからなくなり、ここで読んだことはあなたのほかのデバイスにも伝わりません。オンの間に読んだことは伝わったままです。</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>システムがダークのとき</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>システムがライトのとき</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>オンラインかどうか</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>オンラインの人</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>差出人だけ</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>差出人と内容</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>未読のメッセージをくれた人は、オフラインでも読むまで表示されます。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>この 2 つがどちらもオフなら、システムの設定にかかわらずすべて動きます。</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>ウィンドウは開きませんが、メッセージは届きます。トレイを押すと表示されます。</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>入力</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;パーソナルメッセージを入力&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>プロフィール画像を変更</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>{0} まですべてミュート中です。押すと解除します</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>状態: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>応答不可です。押すと解除します</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>パーソナルメッセージ</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>あなたのプロフィール画像</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{1} まで{0}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}。押すと相手を確認できます</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Enter で実行します。&gt; を消すと、人やグループを検索します。</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Enter で会話を開きます。&gt; を入力するとコマンドを検索します。</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Enter で決定、Esc で中止します。</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Enter でこの言葉に決定、Esc で中止します。</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>人を検索、または &gt; でコマンドを検索</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>その名前の人はここにいません。&gt; を入力するとコマンドを検索します。</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>当てはまるものがありません。</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>そのコマンドはここにはありません。</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra は起動のたびにパスフレーズを尋ねます。忘れると、このコンピューターにあるものをだれも開けません。12 個の単語があれば自分の ID は取り戻せますが、メッセージを取り戻すにはバックアップも必要です。</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>互いに関係のない単語を 4 つ並べるのがおすすめです。</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力した文字を表示</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>すぐに推測されそうです。互いに関係のない単語を 4 つ並べるのがおすすめです。</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>もう一度入力</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>2 つが異なります。</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>コミュニティ</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>ここにいる全員</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>連絡先を検索</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>グループの名前</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新しいグループ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>だれを入れますか？</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>ChatEra の復元フレーズ</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>コンピューターをなくしても、この単語があれば ChatEra の ID を取り戻せます。ほかにはだれも持っていません。持っている人はあなたになりすませます。この紙は大切なものと一緒に保管してください。</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>このコンピューターを失っても、12 個の単語で ChatEra の ID を取り戻せます。</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>書き留める…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>コピーしました。1 分後にクリップボードから消去します。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>それでもコピーする</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>コピーした内容は、このコンピューターのすべてのプログラムが読めます。保存したり、ほかのデバイスに送ったりするものもあります。紙のほうが安全です。</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>書き留めました</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>このコンピューターをなくしたときは、別のコンピューターで ChatEra を起動し、「12 個の単語を持っている」を選んでください。</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>すべて読めますか？</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>単語をもう一度表示</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>書き留めたものを見て、単語を 2 つ入力してください。きちんと読めるか確かめるためです。</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>この 12 個の単語は、このコンピューターをなくしたときに ChatEra の ID を取り戻すただ 1 つの手段です。ほかにはだれも持っておらず、私たちからお送りすることもできません。</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>これで単語はあなたの紙だけにあります。このコンピューターは単語を忘れたので、もう表示できません。</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>{0} 番目の単語</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>{0} 番目の単語が違います。書き留めたものか、もう一度単語を見てください。</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>{0} 番目の単語が違います。書き留めたものか、もう一度単語を見てください。</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>この順番で紙に書き、大切なものと一緒に保管してください。単語を持っている人はあなたになりすませます。</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>この 12 個の単語を書き留めてください</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>あなたの 12 個の単語</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>風船</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>チョウ</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>サボテン</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>ネコ</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>サクランボ</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>プロフィール画像を選ぶ</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>夜の街</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>お茶</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>夕暮れ</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>魚</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>花</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>キツネ</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>葉っぱ</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>灯台</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>山</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>フクロウ</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>惑星</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>ロボット</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>ロケット</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>ヨット</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>カタツムリ</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>日の当たる丘</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>この画像は使えません: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>{name} の画像</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>風船</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>大笑い</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>はずむハート</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>紙吹雪</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>踊るロボット</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>コンコン</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>打ち上げ</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>怒り</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>バイバイ</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>コーヒー</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>かっこいい</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>泣く</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>おやすみ</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>こんにちは</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>おなかすいた</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>笑う</translation>
    </message>
    <message>
        <source>love</source>
        <translation>大好き</translation>
    </message>
    <message>
        <source>music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>party</source>
        <translation>パーティー</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>雨</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>ごめんなさい</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>びっくり</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>ありがとう</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>考え中</translation>
    </message>
    <message>
        <source>working</source>
        <translation>仕事中</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>いかり</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>風船</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>バナナ</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>コウモリ</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>ミツバチ</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>自転車</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>誕生日ケーキ</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>チョウ</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>サボテン</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>ラクダ</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>ろうそく</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>ニンジン</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>サクランボ</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>クローバー</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>コーヒー</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>トウモロコシ</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>カニ</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>クロワッサン</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>王冠</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>サイコロ</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>太鼓</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>ゾウ</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>炎</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>キリン</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>めがね</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>ブドウ</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>ギター</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>ハンマー</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>ハリネズミ</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>ヘリコプター</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>砂時計</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>アイスクリーム</translation>
    </message>
    <message>
        <source>key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>電球</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>稲妻</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>月</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>キノコ</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>タコ</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>フクロウ</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>ペンギン</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>パイナップル</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>ピザ</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>プレッツェル</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>虹</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>ロケット</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>ニワトリ</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>ヨット</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>はさみ</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>カタツムリ</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>ヘビ</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>雪だるま</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>靴下</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>機関車</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>ヒマワリ</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>トラクター</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>トランペット</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>カメ</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>傘</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>火山</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>スイカ</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>クジラ</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>%Ln 個の画像を削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>パックを選ぶ</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>画像を選ぶ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>パック</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>パックとして保存</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>パックを書き込めません: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>これは絵文字のパックです。「カスタム絵文字」ウィンドウで追加できます。</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>これはステッカーのパックです。「自分のステッカー」ウィンドウで追加できます。</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} は使えません: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>{0} を削除します。</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>ピン留めしたメッセージをすべて表示</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>非表示またはピン留めを外す</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>ピン留めしたメッセージ</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>ピン留めしたメッセージ {0} / {1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>次に何かがピン留めされるまで非表示です。</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>自分だけ非表示</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>ピン留めしたメッセージ</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>メッセージを全員にピン留めしました。</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>メッセージのピン留めを外しました。</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>全員のピン留めを外す</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · {2} さんがピン留め</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Address already in use</source>
        <translation>アドレスは既に使用中です</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>要求されたアドレスを割り当てられません</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>接続を拒否されました</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>接続が相手からリセットされました</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>デバイスまたはリソースが使用中です</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>ディレクトリが空ではありません</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>ディスクの使用量制限を超えました</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>ファイルが既に存在します</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>ファイル名が長すぎます</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>入出力エラーです</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>ディレクトリです</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>ネットワークが停止しています</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>ネットワークに到達できません</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>ホストへの経路がありません</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>デバイスに空き領域がありません</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>そのようなファイルやディレクトリはありません</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ディレクトリではありません</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>許可されていない操作です</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>アクセス権がありません</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>読み取り専用のファイルシステムです</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>開いているファイルが多すぎます</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>画像の数が 1～{0} の範囲にありません</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>ステッカーの絵文字、名前、検索用の言葉はそれぞれ 64 文字以内です</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; はそこでは使えません</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>一部が壊れています</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>読み取り専用のデータベースに書き込もうとしました</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>データベースファイルが壊れています</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>データベースがロックされています</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>データベースまたはディスクがいっぱいです</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>ディスクの入出力エラーです</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>形式 {0} はここでは扱えません</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>読み込めません: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>プログラムへの命令を含んでいます</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>文書型を宣言しています</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>十分に小さくできません</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>画像に不要な部分があります</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>ピクセル数が記載と一致しません</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>一辺が {0} ピクセルを超えています</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>{0} MiB を超えています</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>PNG、JPEG、WebP、GIF、SVG のいずれでもありません</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>ZIP アーカイブではないか、壊れています</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>細長すぎます</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>ヘッダーが壊れています</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>各部分の順序が正しくありません</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>ピクセルデータが壊れています</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>ここでは読み取れない形式でピクセルが書かれています</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>{0} KiB を超えています</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>{0} バイトを超えています</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>名前、作者、ライセンスはそれぞれ 1～64 文字で指定する必要があります</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>PNG ではありません</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>XML ではありません: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>画像ではありません</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>viewBox がありません</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>テキストは使えません</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>マニフェストを読み込めません: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>viewBox に大きさがありません</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>viewBox は 4 つの数でなければなりません</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>{0} が含まれていません</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>線が多すぎます</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>図形が多すぎます</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>データベースファイルを開けません</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>絵文字の入力文字は 1～32 文字で、空白は使えません</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>パックに入れられるのは {1} と .png、.svg ファイルだけで、{0} は入れられません</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} を読み込めません: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0} に値 {1} は使えません</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} に大きすぎる数が含まれています</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} が 2 回含まれています</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0} は {1} KiB を超えています</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} は画像の名前として使えません</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} は通常のファイルではありません</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} は使えません</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} がパックに入っていません</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} は、ここでは読めない方法で圧縮されています</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} が重複しています</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>自分で外した覚えがなければ、まずだれが外したのかを確かめてください。外すには、あなたのコンピューターのどれかか、12 個の単語が必要です。</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>これはあなたのコンピューターですか？</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>もう一度使う</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>このコンピューターをもう一度使う</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>あなたの 12 個の単語</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>12 個の単語で、このコンピューターがあなたのものだとわかります。その後は新しい 1 台として扱われ、メッセージも再び届きます。</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>すぐに使えなくなります。メッセージは届かなくなり、そこから書いたものは無効になります。そこにあるものは、その場では読めるままです。</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>紛失または盗難</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>デバイスを削除</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>「{0}」を削除しますか？</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>持っている人が、自分のデバイスをあなたのデバイスに加えるおそれがあります。そのため、あなただけが持つ 12 個の単語が必要です。ほかのデバイスはそのまま使え、連絡先の人には何も変わりません。</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>あなたの 12 個の単語</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>バックアップのフォルダーを選ぶ…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>まだ使える別のコンピューターに ChatEra がありますか？それなら何も失われません。このコンピューターをリンクしてください。</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>ID を取り戻す</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>12 個の単語がない</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>別のコンピューターで ChatEra を使っている</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>なければ、新しく始めるしかありません。12 個の単語を持っているのはあなただけなので、以前の ID を取り戻すことも、バックアップを開くことも、だれにもできません。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>もう少々お待ちください</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>12 個の単語</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>書き留めた 12 個の単語を順番どおりに入力してください。</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>取り戻した内容</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>バックアップはどこにありますか？</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>バックアップがなくても、みんなから見て元のあなたに戻れますが、メッセージはここに戻りません。</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>12 個の単語がないとき</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>あなたの 12 個の単語</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>やり取りしたメッセージは友だちの側に残ります。友だちから見るとあなたは同じ名前の新しい人になり、ChatEra が警告します。電話をして、本人であることを確かめてもらってください。グループには、もう一度招待してもらう必要があります。</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>メッセージを取り戻しています。</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>メッセージを {0} から取り戻します。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>あなたの名前</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>あなたの名前 (以前と同じ)</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>あなたの名前 (変える場合)</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>ブラウザー用のページ (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>プログラム用の記録 (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>会話を保存</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>印刷するものがまだありません。</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>こはく色</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>テーマのとおり</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>青</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>シーンを変更</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>色:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>緑</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレー</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>元の色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>オレンジ</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ピンク</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>無地</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>赤</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>シーン</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>ターコイズ</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>すみれ色</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>紅葉</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>風船</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>夜の街</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>丘</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>草原</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>山</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>雨の窓辺</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>夕暮れの海</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>雪</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>宇宙</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>波</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>この日より後…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>花子</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>ほか…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>この日より前…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>読書会</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>In</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>「{0}」で絞り込めるメッセージはありません。使えるのは {1} です。</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>「{0}」という名前の人はここにいません。空白のある名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>この日…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>ここではこの会話だけを検索します。「会話:」は全メッセージの検索で使えます。</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>「{0}」の後に、空白を入れずに続けて入力してください。</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>「{0}」という会話はありません。空白のある名前は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>言葉かその先頭を入力してください。すべてを含むメッセージを探します。&quot;引用符&quot; で囲むと語順どおりに探し、-雨 は「雨」を含まないという意味です。</translation>
    </message>
    <message>
        <source>With</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>言葉、&quot;語順どおり&quot;、-除外。フィルター: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>後</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>どの日より後か</translation>
    </message>
    <message>
        <source>before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>どの日より前か</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>手書き</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>from</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>has</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>in</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>どの会話か</translation>
    </message>
    <message>
        <source>link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>シェイク</translation>
    </message>
    <message>
        <source>on</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>どの日か</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>リアクション</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>何を含むか</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>だれが書いたか</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>ウィンク</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>「{0}」は日付ではありません。2026-05-31、2026-05、2026、または今日、昨日、月曜日のように入力してください。</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>パスフレーズを変更…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra は起動のたびにパスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>パスフレーズなしで ChatEra を開けるようにしますか？</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>少々お待ちください。ここでの 1 秒は、泥棒には何年分もの手間になります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>パスフレーズを削除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>パスフレーズを設定…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>単語を表示…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>このコンピューターにあるものは暗号化されていて、あなたがサインインしていれば自動で開きます。パスフレーズを設定すると、それを知っている人だけが開けます。</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>このコンピューターにあるものは暗号化されていますが、このシステムには秘密を保管する場所がないため、ファイルをコピーできる人なら開けます。パスフレーズを設定すれば防げます。</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>このコンピューターにあなたとしてサインインした人は、だれでもメッセージを読めるようになります。</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>まだ 12 個の単語を書き留めていません。このコンピューターをなくしたときに ID を取り戻すただ 1 つの手段です。</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>12 個の単語は {0} に書き留めました。あるのはあなたの紙だけです。</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>あなたの 12 個の単語</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>12 個の単語はこのコンピューターにはありません。すでに書き留めたか、最初に使い始めたコンピューターでこれから書き留められます。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>会話の背景…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>シーンを変更…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>ChatEra の設定</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>ファイルへの保存</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>テーマを見る…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>変更できません: {0}</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>システムが受け付けませんでした。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>見え方</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>「{0}」を辞書に追加</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>設定のとおり</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>スペルチェック</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>ここでは「{0}」を無視</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>ここで使う言語</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>辞書を探しています…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>候補を探しています…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>ほかの言語…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>辞書がインストールされていません</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>候補はありません</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>「{0}」はどの辞書にもありません</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Debian と Ubuntu の辞書: 「{0}」。ほかの言語は hunspell-… です。ほかのシステムでは、パッケージ名は enchant2 や hunspell-… などです。</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>「{0}」でライブラリをインストールしてください。macOS の辞書と、インストール済みのほかの辞書で確認します。</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>スペルミス: {0}。メニューキーで候補を表示します。</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>辞書にこれ以上単語を追加できません。</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>入力欄に何も書かれていません。</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>言語の 2 つのファイル (例: {0}) をフォルダー {1} に入れてください。LibreOffice には多くの言語のファイルがあります。</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>スペルチェックはオフです。</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>あなたの言語の辞書がありません。入手方法は設定に書かれています。</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>スペルミスはありません。</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>これらの言語のどれかにあれば、正しい単語とみなします。入力欄のメニューから、会話ごとに別の言語を選べます。</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>正しい単語</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>システムの言語から選ばれています。</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>あなたが選びました。</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>スペルチェックする言語</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>辞書を探しています…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>一般的なものだけでなく、言語のすべての国の辞書を表示します。</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>入力に使う言語の辞書がありません。</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>このコンピューターに辞書がないか、ライブラリ「enchant」がありません。</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>空白と数字を含まない単語を 1 つ書いてください。</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>自分の単語</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>時刻を指定…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>今日の終わり</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>応答不可</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>{0} に終了</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分後</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>別の状態を選んだとき</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>見え方を変えている相手…</translation>
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
        <translation>連絡可能に戻る時刻</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>いつまで</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>ステッカーを検索</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>その名前のステッカーはありません</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>自分のステッカー…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>ステッカー: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>このステッカーは保存できません: {0}。</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>ほかの人のパックは、名前が {0} で終わるファイルです。パックか画像をここにドロップしてください。ChatEra に付属のものは削除できません。</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>画像を追加…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>パックをインストール…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>パックごと削除</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>ステッカー</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>自分のステッカー</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>自分のステッカーが選ばれていません</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>ステッカー: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} は使えません: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>だれでもそう名乗れます。そちらで本人か確認してください。</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>これはあなたが知っている {0} さんですか？</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>まずだれなのか確認してください</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>別の {0} さんかもしれませんし、あなたの知っている人になりすましただれかかもしれません。</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>{0} さんが新しく始めたのかもしれませんし、だれかが {0} さんになりすましているのかもしれません。書く前に確認してください。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>以前は {0} だったと名乗っています。だれでもそう名乗れるので、確認してください。</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>あなたが確認した {0} さんではありません</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>それでも書く</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} さんが、これは以前の ID で、今は新しい ID を使っていると伝えています</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} さんは新しい ID を使っています</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>{0} を閉じる</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>未読があります</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>後ろのタブ</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>前のタブ</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - 会話</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>Anna</source>
        <translation>アンナ</translation>
    </message>
    <message>
        <source>Anna says:</source>
        <translation>アンナ の発言:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>ボリス</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>ボリス の発言:</translation>
    </message>
    <message>
        <source>Chloé</source>
        <translation>クロエ</translation>
    </message>
    <message>
        <source>Dana</source>
        <translation>ダナ</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>フェリー乗り場にいます</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>写真見た？</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>湖へ行ってきます</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>うん！じゃあ 6 時にね</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>ほかの人のテーマは、名前が {0} で終わるファイルです。ここにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>ほかに %Ln 件あります。「chatera theme check」ですべて確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>デスクトップのライトとダークに従います。</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>テーマをインストール</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>ファイルからインストール…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>「{0}」で表示しています。</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>作者: {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>ハイコントラスト、7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>「{0}」をインストールできません:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>まだ読めないメッセージ</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>ここにないメッセージ</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>シェイク</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>ウィンク: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Enter でもう一度再生します</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>{0} から転送</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>手書きのメッセージ</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>あなたのデバイス宛てに書かれたものですが、開くための鍵がまだ届いていません。{0}がオンラインになると自動で届きます。</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>あなたのデバイス宛てに書かれたものですが、開くための鍵が届きませんでした。{0}がオンラインのときにもう一度要求すると、届くかもしれません。</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>このメッセージは削除されました</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>このバージョンの ChatEra では再生できません。</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>シェイクを送りました。</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>ウィンクを送りました: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>開けなかったメッセージ。Enter でもう一度要求します</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>あなたの別のデバイス</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>削除されたメッセージ</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>手書きのメッセージ</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>{0} さんへの返信: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>{0} さんかあなたのデバイスのどれか</translation>
    </message>
    <message>
        <source>read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>ステッカー: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>このメッセージを待っています</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} さんがシェイクを送りました。</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} さんからシェイクが届きました。</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} さんがウィンクを送りました: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0} (別の場所)</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>{0} さんに返信</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>返信を送信</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>返信を入力…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>パーソナルメッセージ…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>ChatEra を終了</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>ChatEra を表示</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra はロックされています&lt;/b&gt;&lt;br&gt;開くには、パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>開いています… 少し時間がかかりますが、そのぶん推測には何年もかかります。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>入力した文字を表示</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>ChatEra のロックを解除</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>未読 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>最初の未読メッセージに移動</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>すべての数字(&amp;D)</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>方法を 1 つ選んでください。1 分で済みます。そうすれば、だれがネットワークを運営していても、{0} さんになりすますことはできません。</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>番号を照合(&amp;N)</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>{0} さん本人ですか？</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>確かに {0} さん本人です</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>{0} さん本人か確認</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>確認を取り消す</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>確認の方法</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>{0} に確認済みです。{1} さんが別の ID で現れたときは、ChatEra がお知らせします。</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>最初の版、{0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>変更 {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>現在の版、{0} から</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>メッセージの版</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>{0} の全員</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>全員に、あなたの状態のとおりに見えます。</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>他の人と同じように見せる</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>見え方を変えている相手</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>それでも、あなたが送ったものは相手に見えます。メッセージが届いたことや、(オフにしていなければ) 読んだことも伝わります。だれかにオフライン表示にしている間、聴いている曲はだれにも表示されません。あなたをつないでいるハブやサーバーを動かしている人には、あなたがいることがわかります。</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>特定の人にだけオフライン表示にしたり、オフライン表示の間も一部の人にはオンライン表示にしたりできます。連絡先、カテゴリ、会話のメニューから選びます。あなたがそう選んだことは、だれにも知らされません。</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>テーマ「{0}」は使えないため、別のテーマで表示しています。{1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>点滅</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>揺れ</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>ウィンクを再生中: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>クリックか Esc で終了します</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>ファイルから追加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>ウィンク</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Enter またはクリックで送信</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>ウィンクを追加</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>%Ln 人を超えるグループにはウィンクを送れません</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>このバージョンの ChatEra ではこのウィンクを再生できません。</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>ウィンク</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>ウィンク (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>次のウィンクまであと {0} 秒</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>「{0}」を自分のウィンクに追加しました。</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>「{0}」を削除しました。</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>設定に従う</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>取り込み中、電話中、応答不可の間は、どれも行いません。</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>音と通知: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>単語</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>ペンの色</translation>
    </message>
</context>
</TS>
