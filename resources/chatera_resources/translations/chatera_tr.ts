<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>AboutWindow</name>
    <message>
        <source>About ChatEra</source>
        <translation>ChatEra hakkında</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied. It says nothing about you or your conversations.</source>
        <translation>Kopyalandı. Siz ya da sohbetleriniz hakkında hiçbir şey içermez.</translation>
    </message>
    <message>
        <source>Copy for a report</source>
        <translation>Rapor için kopyala</translation>
    </message>
    <message>
        <source>Copy the versions of ChatEra and of this system, to show them to somebody who can help</source>
        <translation>ChatEra’nın ve bu sistemin sürümlerini, yardım edebilecek birine göstermek için kopyala</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Its pictures and sounds are its own; the works of others in it are these:</source>
        <translation>Apache Lisansı 2.0 altında özgür yazılım. Resimleri ve sesleri kendine aittir; içindeki başkalarına ait eserler şunlardır:</translation>
    </message>
    <message>
        <source>The ease of the classic messenger, and nobody&apos;s cloud in between.</source>
        <translation>Klasik mesajlaşmanın kolaylığı, arada kimsenin bulutu olmadan.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Sürüm {0}</translation>
    </message>
    <message>
        <source>Works of others in ChatEra, and their licences</source>
        <translation>ChatEra’daki başkalarına ait eserler ve lisansları</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>A page down</source>
        <translation>Bir sayfa aşağı</translation>
    </message>
    <message>
        <source>A page up</source>
        <translation>Bir sayfa yukarı</translation>
    </message>
    <message>
        <source>About ChatEra</source>
        <translation>ChatEra hakkında</translation>
    </message>
    <message>
        <source>Add to your emoticons…</source>
        <translation>İfadelerinize ekle…</translation>
    </message>
    <message>
        <source>Add to your stickers</source>
        <translation>Çıkartmalarınıza ekle</translation>
    </message>
    <message>
        <source>Add to your winks</source>
        <translation>Göz kırpmalarınıza ekle</translation>
    </message>
    <message>
        <source>Add {0} to your emoticons…</source>
        <translation>{0} ifadesini kendi ifadelerinize ekle…</translation>
    </message>
    <message>
        <source>Address of a hub or node, for example 192.168.1.20:47100</source>
        <translation>Bir merkezin veya düğümün adresi, örneğin 192.168.1.20:47100</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Yönetici</translation>
    </message>
    <message>
        <source>All commands…</source>
        <translation>Tüm komutlar…</translation>
    </message>
    <message>
        <source>All pinned messages…</source>
        <translation>Tüm sabitlenmiş mesajlar…</translation>
    </message>
    <message>
        <source>Answer the newest notice</source>
        <translation>En yeni bildirimi yanıtla</translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Çevrimdışı görün</translation>
    </message>
    <message>
        <source>Appear offline to a category…</source>
        <translation>Bir kategoriye çevrimdışı görün…</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Bu kişiye çevrimdışı görün</translation>
    </message>
    <message>
        <source>Appear online to a category…</source>
        <translation>Bir kategoriye çevrimiçi görün…</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Bu kişiye çevrimiçi görün</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden iste</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Uygun</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Kaldığınız yere dön</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Sohbetlerin arka planı…</translation>
    </message>
    <message>
        <source>Background of this conversation…</source>
        <translation>Bu sohbetin arka planı…</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Hemen döneceğim</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Engelle</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Bring back to the others</source>
        <translation>Diğerlerinin yanına geri getir</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Sahnemi değiştir…</translation>
    </message>
    <message>
        <source>Change what a member may do…</source>
        <translation>Üyenin yetkilerini değiştir…</translation>
    </message>
    <message>
        <source>Change your last message</source>
        <translation>Son mesajımı değiştir</translation>
    </message>
    <message>
        <source>Change your name…</source>
        <translation>Adımı değiştir…</translation>
    </message>
    <message>
        <source>Change your personal message…</source>
        <translation>Kişisel mesajımı değiştir…</translation>
    </message>
    <message>
        <source>Change your picture…</source>
        <translation>Resmimi değiştir…</translation>
    </message>
    <message>
        <source>ChatEra</source>
        <translation>ChatEra</translation>
    </message>
    <message>
        <source>ChatEra is starting.</source>
        <translation>ChatEra başlıyor.</translation>
    </message>
    <message>
        <source>ChatEra is still starting.</source>
        <translation>ChatEra hâlâ başlıyor.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Yazımı denetle</translation>
    </message>
    <message>
        <source>Choose a member in the list first.</source>
        <translation>Önce listeden bir üye seçin.</translation>
    </message>
    <message>
        <source>Choose a message in the history first.</source>
        <translation>Önce geçmişten bir mesaj seçin.</translation>
    </message>
    <message>
        <source>Choose a message with somebody&apos;s own emoticons first.</source>
        <translation>Önce birinin kendi ifadesini içeren bir mesaj seçin.</translation>
    </message>
    <message>
        <source>Choose a person in the list.</source>
        <translation>Listeden bir kişi seçin.</translation>
    </message>
    <message>
        <source>Choose a sticker in the history first.</source>
        <translation>Önce geçmişten bir çıkartma seçin.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Listeden birini seçin.</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>Sohbeti kapat</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Pencereyi kapat</translation>
    </message>
    <message>
        <source>Close what is open, step by step</source>
        <translation>Açık olanları adım adım kapat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Communities…</source>
        <translation>Topluluklar…</translation>
    </message>
    <message>
        <source>Connect to an address…</source>
        <translation>Bir adrese bağlan…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Conversations as tabs</source>
        <translation>Sohbetler sekmelerde</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Resim olarak kopyala</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Bağlantıyı kopyala</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>Copy what is marked</source>
        <translation>Seçileni kopyala</translation>
    </message>
    <message>
        <source>Delete for everyone</source>
        <translation>Herkesten sil</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Each conversation in its own window</source>
        <translation>Her sohbet kendi penceresinde</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Önceki sürümler…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Edit your personal message here</source>
        <translation>Kişisel mesajı burada düzenle</translation>
    </message>
    <message>
        <source>Emoji…</source>
        <translation>Emoji…</translation>
    </message>
    <message>
        <source>End of the history</source>
        <translation>Geçmişin sonu</translation>
    </message>
    <message>
        <source>Everything in one window</source>
        <translation>Her şey tek pencerede</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorilere ekle</translation>
    </message>
    <message>
        <source>Favourite 1</source>
        <translation>Favori 1</translation>
    </message>
    <message>
        <source>Favourite 2</source>
        <translation>Favori 2</translation>
    </message>
    <message>
        <source>Favourite 3</source>
        <translation>Favori 3</translation>
    </message>
    <message>
        <source>Favourite 4</source>
        <translation>Favori 4</translation>
    </message>
    <message>
        <source>Favourite 5</source>
        <translation>Favori 5</translation>
    </message>
    <message>
        <source>Favourite 6</source>
        <translation>Favori 6</translation>
    </message>
    <message>
        <source>Favourite 7</source>
        <translation>Favori 7</translation>
    </message>
    <message>
        <source>Favourite 8</source>
        <translation>Favori 8</translation>
    </message>
    <message>
        <source>Favourite 9</source>
        <translation>Favori 9</translation>
    </message>
    <message>
        <source>Favourite {0}</source>
        <translation>Favori {0}</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Find a contact…</source>
        <translation>Kişi bul…</translation>
    </message>
    <message>
        <source>Find in this conversation…</source>
        <translation>Bu sohbette bul…</translation>
    </message>
    <message>
        <source>Font and colour…</source>
        <translation>Yazı tipi ve renk…</translation>
    </message>
    <message numerus="yes">
        <source>Forward %Ln messages…</source>
        <translation>
            <numerusform>%Ln mesajı ilet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Forward…</source>
        <translation>İlet…</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Git</translation>
    </message>
    <message>
        <source>Go to a date…</source>
        <translation>Bir tarihe git…</translation>
    </message>
    <message>
        <source>Go to somebody…</source>
        <translation>Birine git…</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>İlk mesaja git</translation>
    </message>
    <message>
        <source>Go to the first unread message</source>
        <translation>İlk okunmamış mesaja git</translation>
    </message>
    <message>
        <source>Go to the message it answers</source>
        <translation>Yanıtlanan mesaja git</translation>
    </message>
    <message>
        <source>Go to the newest message</source>
        <translation>En yeni mesaja git</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Her şeyin sesini yeniden aç</translation>
    </message>
    <message>
        <source>How contacts are arranged…</source>
        <translation>Kişilerin düzeni…</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Ne kadar süre?</translation>
    </message>
    <message>
        <source>Invite by name…</source>
        <translation>Adıyla davet et…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Davet et…</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>İtalik</translation>
    </message>
    <message>
        <source>Keep conversations as files…</source>
        <translation>Sohbetleri dosya olarak sakla…</translation>
    </message>
    <message>
        <source>Keep this window above others</source>
        <translation>Bu pencereyi diğerlerinin üstünde tut</translation>
    </message>
    <message>
        <source>Keep what is being deleted</source>
        <translation>Silinmekte olanı geri al</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Klavye kısayolları…</translation>
    </message>
    <message>
        <source>Languages and words for spelling…</source>
        <translation>Yazım denetimi dilleri ve kelimeleri…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük metin</translation>
    </message>
    <message>
        <source>Leave the group…</source>
        <translation>Gruptan ayrıl…</translation>
    </message>
    <message>
        <source>Make sure it is really them…</source>
        <translation>Gerçekten o mu, doğrula…</translation>
    </message>
    <message>
        <source>Make the admin an ordinary member</source>
        <translation>Yöneticiyi sıradan üye yap</translation>
    </message>
    <message>
        <source>Make the member an admin</source>
        <translation>Üyeyi yönetici yap</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Okunmadı olarak işaretle</translation>
    </message>
    <message>
        <source>Mark everything as read</source>
        <translation>Tümünü okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ben</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Move the favourite down</source>
        <translation>Favoriyi aşağı taşı</translation>
    </message>
    <message>
        <source>Move the favourite up</source>
        <translation>Favoriyi yukarı taşı</translation>
    </message>
    <message>
        <source>Move the tab back</source>
        <translation>Sekmeyi geri taşı</translation>
    </message>
    <message>
        <source>Move the tab on</source>
        <translation>Sekmeyi ileri taşı</translation>
    </message>
    <message>
        <source>Move this community…</source>
        <translation>Bu topluluğu taşı…</translation>
    </message>
    <message>
        <source>Mute everything for a while…</source>
        <translation>Her şeyi bir süreliğine sessize al…</translation>
    </message>
    <message>
        <source>Mute for an hour</source>
        <translation>Bir saatliğine sessize al</translation>
    </message>
    <message>
        <source>Mute for eight hours</source>
        <translation>Sekiz saatliğine sessize al</translation>
    </message>
    <message>
        <source>Mute until I turn it on again</source>
        <translation>Ben açana kadar sessize al</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Yeni grup…</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>Sonraki sohbet</translation>
    </message>
    <message>
        <source>Next misspelled word</source>
        <translation>Sonraki yanlış yazılmış kelime</translation>
    </message>
    <message>
        <source>Next tab or window</source>
        <translation>Sonraki sekme veya pencere</translation>
    </message>
    <message>
        <source>Next unread conversation</source>
        <translation>Sonraki okunmamış sohbet</translation>
    </message>
    <message>
        <source>Nickname…</source>
        <translation>Takma ad…</translation>
    </message>
    <message>
        <source>No conversations are kept as files.</source>
        <translation>Hiçbir sohbet dosya olarak saklanmıyor.</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Favorilerden çıkar</translation>
    </message>
    <message>
        <source>Nothing is being deleted.</source>
        <translation>Şu anda silinen bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is pinned here.</source>
        <translation>Burada sabitlenmiş bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing is unread elsewhere.</source>
        <translation>Başka yerde okunmamış mesaj yok.</translation>
    </message>
    <message>
        <source>Nothing is unread.</source>
        <translation>Okunmamış mesaj yok.</translation>
    </message>
    <message>
        <source>Nothing was said here yet.</source>
        <translation>Burada henüz bir şey yazılmadı.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Titreşim gönder</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Telefonda</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner and admins can.</source>
        <translation>Bunu yalnızca grubun sahibi ve yöneticileri yapabilir.</translation>
    </message>
    <message>
        <source>Only the group&apos;s owner can.</source>
        <translation>Bunu yalnızca grubun sahibi yapabilir.</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>Sohbeti aç</translation>
    </message>
    <message>
        <source>Open conversation with the member</source>
        <translation>Üyeyle sohbeti aç</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Kendi penceresinde aç</translation>
    </message>
    <message>
        <source>Open the folder of kept conversations</source>
        <translation>Saklanan sohbetlerin klasörünü aç</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Menüyü aç</translation>
    </message>
    <message>
        <source>Open what is kept of it</source>
        <translation>Bu sohbetten saklananları aç</translation>
    </message>
    <message>
        <source>Ordinary member</source>
        <translation>Sıradan üye</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Yemekte</translation>
    </message>
    <message>
        <source>Pin for everybody</source>
        <translation>Herkes için sabitle</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Yeniden oynat</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>Önceki sohbet</translation>
    </message>
    <message>
        <source>Previous tab or window</source>
        <translation>Önceki sekme veya pencere</translation>
    </message>
    <message>
        <source>Previous unread conversation</source>
        <translation>Önceki okunmamış sohbet</translation>
    </message>
    <message>
        <source>Print the conversation…</source>
        <translation>Sohbeti yazdır…</translation>
    </message>
    <message>
        <source>Put under a new category…</source>
        <translation>Yeni bir kategoriye koy…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>ChatEra&apos;dan çık</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Tepki ver…</translation>
    </message>
    <message>
        <source>Remove from the group…</source>
        <translation>Gruptan çıkar…</translation>
    </message>
    <message>
        <source>Remove the member from the group</source>
        <translation>Üyeyi gruptan çıkar</translation>
    </message>
    <message>
        <source>Rename the group…</source>
        <translation>Grubu yeniden adlandır…</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Reply privately</source>
        <translation>Özelden yanıtla</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>Save the conversation…</source>
        <translation>Sohbeti kaydet…</translation>
    </message>
    <message>
        <source>Say what you are doing…</source>
        <translation>Ne yaptığımı yaz…</translation>
    </message>
    <message>
        <source>Search all messages…</source>
        <translation>Tüm mesajlarda ara…</translation>
    </message>
    <message>
        <source>Send a wink…</source>
        <translation>Göz kırpma gönder…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Show the contact list</source>
        <translation>Kişi listesini göster</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Ne dinlediğimi göster</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük metin</translation>
    </message>
    <message>
        <source>Something is written in the field.</source>
        <translation>Alanda zaten bir şey yazılı.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sesler ve bildirimler…</translation>
    </message>
    <message>
        <source>Start of the history</source>
        <translation>Geçmişin başı</translation>
    </message>
    <message>
        <source>Stickers…</source>
        <translation>Çıkartmalar…</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Üstü çizili</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Arşivden çıkar</translation>
    </message>
    <message>
        <source>That is no favourite.</source>
        <translation>Bu bir favori değil.</translation>
    </message>
    <message>
        <source>Themes…</source>
        <translation>Temalar…</translation>
    </message>
    <message>
        <source>There are no categories yet.</source>
        <translation>Henüz kategori yok.</translation>
    </message>
    <message>
        <source>There is no conversation yet.</source>
        <translation>Henüz sohbet yok.</translation>
    </message>
    <message>
        <source>There is no notice to answer.</source>
        <translation>Yanıtlanacak bildirim yok.</translation>
    </message>
    <message>
        <source>There is no other.</source>
        <translation>Başka yok.</translation>
    </message>
    <message>
        <source>There was nothing unread here.</source>
        <translation>Burada okunmamış bir şey yoktu.</translation>
    </message>
    <message>
        <source>This desktop lets no program decide that.</source>
        <translation>Bu masaüstü, buna programların karar vermesine izin vermiyor.</translation>
    </message>
    <message>
        <source>This is no group.</source>
        <translation>Bu bir grup değil.</translation>
    </message>
    <message>
        <source>To everybody in which category?</source>
        <translation>Hangi kategorideki herkese?</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Engeli kaldır</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Altı çizili</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Sesi aç</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Sabitlemeyi herkes için kaldır</translation>
    </message>
    <message>
        <source>Unread from here</source>
        <translation>Buradan itibaren okunmamış</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Normal metin boyutu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>What are they from now on?</source>
        <translation>Bundan sonraki rolü ne olsun?</translation>
    </message>
    <message>
        <source>What you wrote after that</source>
        <translation>Ondan sonra yazdıklarınız</translation>
    </message>
    <message>
        <source>What you wrote before</source>
        <translation>Daha önce yazdıklarınız</translation>
    </message>
    <message>
        <source>Which wink?</source>
        <translation>Hangi göz kırpma?</translation>
    </message>
    <message>
        <source>Who can read this…</source>
        <translation>Bunu kimler okuyabilir…</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Beni farklı görenler…</translation>
    </message>
    <message>
        <source>Whom?</source>
        <translation>Kimi?</translation>
    </message>
    <message>
        <source>Whose?</source>
        <translation>Kimin?</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?…</source>
        <translation>Birini neden göremiyorum?…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>Winks…</source>
        <translation>Göz kırpmalar…</translation>
    </message>
    <message>
        <source>Write by hand</source>
        <translation>El yazısıyla yaz</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>You are not in this group any more.</source>
        <translation>Artık bu grupta değilsiniz.</translation>
    </message>
    <message>
        <source>You have not jumped anywhere.</source>
        <translation>Hiçbir yere atlamadınız.</translation>
    </message>
    <message>
        <source>You have not so many favourites.</source>
        <translation>O kadar çok favoriniz yok.</translation>
    </message>
    <message>
        <source>You have this sticker.</source>
        <translation>Bu çıkartma sizde var.</translation>
    </message>
    <message>
        <source>Your emoticons…</source>
        <translation>İfadeleriniz…</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Kişisel mesajınız</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Çıkartmalarınız…</translation>
    </message>
    <message>
        <source>a personal message</source>
        <translation>kişisel mesaj</translation>
    </message>
    <message>
        <source>add member</source>
        <translation>üye ekle</translation>
    </message>
    <message>
        <source>add people members group</source>
        <translation>kişi ekle üye grup insanlar</translation>
    </message>
    <message>
        <source>address url</source>
        <translation>adres url link bağlantı</translation>
    </message>
    <message>
        <source>admin promote demote role rights</source>
        <translation>yönetici admin yükselt düşür rol yetki</translation>
    </message>
    <message>
        <source>always on top stay float pin</source>
        <translation>her zaman üstte kalsın en üstte tut sabitle</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animasyon</translation>
    </message>
    <message>
        <source>animation picker</source>
        <translation>animasyon seçici</translation>
    </message>
    <message>
        <source>answer quote</source>
        <translation>cevap yanıt alıntı</translation>
    </message>
    <message>
        <source>answer quote direct alone author</source>
        <translation>cevap yanıt alıntı doğrudan özel yalnız yazan</translation>
    </message>
    <message>
        <source>appear offline online to single people hide invisible privacy</source>
        <translation>çevrimdışı çevrimiçi görün tek kişi gizle gizlen görünmez gizlilik</translation>
    </message>
    <message>
        <source>archive log history files</source>
        <translation>arşiv kayıt günlük geçmiş dosyalar</translation>
    </message>
    <message>
        <source>archive log history folder record text html export</source>
        <translation>arşiv kayıt günlük geçmiş klasör metin html dışa aktar</translation>
    </message>
    <message>
        <source>arrangement layout separate classic</source>
        <translation>düzen yerleşim ayrı pencereler klasik</translation>
    </message>
    <message>
        <source>arrangement layout single split beside contact list</source>
        <translation>düzen yerleşim tek bölünmüş yan yana kişi listesi</translation>
    </message>
    <message>
        <source>arrangement layout tabbed one window</source>
        <translation>düzen yerleşim sekmeli sekme tek pencere</translation>
    </message>
    <message>
        <source>attach dock tab into main window</source>
        <translation>ekle yerleştir sekme ana pencereye al</translation>
    </message>
    <message>
        <source>avatar photo image</source>
        <translation>avatar fotoğraf resim görsel</translation>
    </message>
    <message>
        <source>background header wallpaper colour theme picture behind name</source>
        <translation>arka plan başlık duvar kağıdı renk tema resim adın arkası</translation>
    </message>
    <message>
        <source>block snippet program clipboard</source>
        <translation>blok kod parçası program pano</translation>
    </message>
    <message>
        <source>buzz shake poke</source>
        <translation>titreşim dürt salla sars nudge</translation>
    </message>
    <message>
        <source>change correct</source>
        <translation>değiştir düzelt</translation>
    </message>
    <message>
        <source>chat write message</source>
        <translation>sohbet yaz mesaj</translation>
    </message>
    <message>
        <source>closed open join invite create server network</source>
        <translation>kapalı açık katıl davet oluştur sunucu ağ</translation>
    </message>
    <message>
        <source>command palette actions shortcuts help</source>
        <translation>komut paleti eylemler kısayollar yardım</translation>
    </message>
    <message>
        <source>create room channel chat several people</source>
        <translation>oda kanal sohbet oluştur birkaç kişi</translation>
    </message>
    <message>
        <source>custom emoticon smiley keep steal mine</source>
        <translation>özel ifade gülen yüz smiley sakla al kendi</translation>
    </message>
    <message>
        <source>custom emoticons smileys pictures own make import export</source>
        <translation>özel ifadeler gülen yüz smiley resimler kendi yap içe aktar dışa aktar</translation>
    </message>
    <message>
        <source>demote role</source>
        <translation>düşür rol</translation>
    </message>
    <message>
        <source>doctor help problem network diagnosis</source>
        <translation>doktor yardım sorun ağ tanılama</translation>
    </message>
    <message>
        <source>down list</source>
        <translation>aşağı liste</translation>
    </message>
    <message>
        <source>edit correct</source>
        <translation>düzenle düzelt</translation>
    </message>
    <message>
        <source>edited history changes before wording</source>
        <translation>düzenlendi geçmiş değişiklikler önceki metin</translation>
    </message>
    <message>
        <source>emote action</source>
        <translation>eylem hareket emote</translation>
    </message>
    <message>
        <source>emoticon smiley picker</source>
        <translation>ifade gülen yüz smiley seçici</translation>
    </message>
    <message>
        <source>encryption security private</source>
        <translation>şifreleme güvenlik gizli</translation>
    </message>
    <message>
        <source>end bottom latest</source>
        <translation>son alt en yeni</translation>
    </message>
    <message>
        <source>exit end</source>
        <translation>çık çıkış son</translation>
    </message>
    <message>
        <source>export file page text html records archive</source>
        <translation>dışa aktar dosya sayfa metin html kayıt arşiv</translation>
    </message>
    <message>
        <source>find everywhere history</source>
        <translation>bul ara her yerde geçmiş</translation>
    </message>
    <message>
        <source>folder files archive log history</source>
        <translation>klasör dosyalar arşiv kayıt günlük geçmiş</translation>
    </message>
    <message>
        <source>format monospace typewriter block marked words</source>
        <translation>biçim eş aralıklı daktilo blok seçili kelimeler</translation>
    </message>
    <message>
        <source>format slanted emphasis letters marked words</source>
        <translation>biçim eğik italik vurgu harfler seçili kelimeler</translation>
    </message>
    <message>
        <source>format strike cross out marked words</source>
        <translation>biçim üstünü çiz çizili seçili kelimeler</translation>
    </message>
    <message>
        <source>format strong fat letters marked words</source>
        <translation>biçim kalın koyu harfler seçili kelimeler</translation>
    </message>
    <message>
        <source>format underline letters</source>
        <translation>biçim altını çiz harfler</translation>
    </message>
    <message>
        <source>group label family work</source>
        <translation>grup etiket aile iş</translation>
    </message>
    <message>
        <source>handwriting ink draw pen sketch tablet</source>
        <translation>el yazısı mürekkep çiz kalem eskiz tablet</translation>
    </message>
    <message>
        <source>handwriting ink drawing clipboard image</source>
        <translation>el yazısı mürekkep çizim pano resim</translation>
    </message>
    <message>
        <source>handwriting ink drawing png svg file export</source>
        <translation>el yazısı mürekkep çizim png svg dosya dışa aktar</translation>
    </message>
    <message>
        <source>hide put away unarchive</source>
        <translation>gizle kaldır arşivden çıkar</translation>
    </message>
    <message>
        <source>history recall</source>
        <translation>geçmiş geri getir</translation>
    </message>
    <message>
        <source>how long, for example 1h</source>
        <translation>ne kadar süre, örneğin 1h</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>yok say</translation>
    </message>
    <message>
        <source>ignore unblock</source>
        <translation>yok say engeli kaldır</translation>
    </message>
    <message>
        <source>jump day calendar history</source>
        <translation>atla gün takvim geçmiş</translation>
    </message>
    <message>
        <source>keys hotkeys change</source>
        <translation>tuşlar kısayol değiştir</translation>
    </message>
    <message>
        <source>kick</source>
        <translation>gruptan at çıkar</translation>
    </message>
    <message>
        <source>kick member ban</source>
        <translation>üye at çıkar yasakla</translation>
    </message>
    <message>
        <source>left order</source>
        <translation>sol sıra</translation>
    </message>
    <message>
        <source>letters bold italic underline style</source>
        <translation>harf kalın italik altı çizili biçim</translation>
    </message>
    <message>
        <source>locked lost key encrypted</source>
        <translation>kilitli kayıp anahtar şifreli</translation>
    </message>
    <message>
        <source>look skin colours dark night high contrast</source>
        <translation>görünüm dış görünüş renk karanlık koyu gece yüksek karşıtlık</translation>
    </message>
    <message>
        <source>mark unread later new divider alt click</source>
        <translation>işaretle okunmadı okunmamış sonra yeni ayırıcı çizgi alt tıklama</translation>
    </message>
    <message>
        <source>music now playing song player personal message</source>
        <translation>müzik şimdi çalan şarkı oynatıcı kişisel mesaj</translation>
    </message>
    <message>
        <source>new line divider up</source>
        <translation>yeni çizgi ayraç yukarı</translation>
    </message>
    <message>
        <source>new messages</source>
        <translation>yeni mesajlar</translation>
    </message>
    <message>
        <source>nickname rename display name</source>
        <translation>takma ad yeniden adlandır görünen ad</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast</source>
        <translation>bildirimler uyarılar sessiz balon</translation>
    </message>
    <message>
        <source>notifications alerts quiet toast mute</source>
        <translation>bildirimler uyarılar sessiz balon sustur</translation>
    </message>
    <message>
        <source>options preferences theme</source>
        <translation>seçenekler tercihler tema</translation>
    </message>
    <message>
        <source>order pinned sort</source>
        <translation>sıra sabitlenmiş sırala</translation>
    </message>
    <message>
        <source>paper pdf export</source>
        <translation>kağıt pdf dışa aktar</translation>
    </message>
    <message>
        <source>people main window</source>
        <translation>kişiler insanlar ana pencere</translation>
    </message>
    <message>
        <source>pin star top</source>
        <translation>sabitle yıldız üst</translation>
    </message>
    <message>
        <source>pinned important kept top</source>
        <translation>sabitlenmiş önemli saklanan üst</translation>
    </message>
    <message>
        <source>pop out detach tear off separate says window</source>
        <translation>ayır kopar çıkar ayrı sekme pencere</translation>
    </message>
    <message>
        <source>promote role</source>
        <translation>yükselt rol</translation>
    </message>
    <message>
        <source>quick message mood</source>
        <translation>hızlı mesaj ruh hali durum</translation>
    </message>
    <message>
        <source>quick switcher find person group conversation open jump</source>
        <translation>hızlı geçiş bul kişi grup sohbet aç atla</translation>
    </message>
    <message>
        <source>quit exit</source>
        <translation>çık çıkış kapat</translation>
    </message>
    <message>
        <source>quote reply jump original</source>
        <translation>alıntı yanıt atla özgün asıl mesaj</translation>
    </message>
    <message>
        <source>reaction emoji like</source>
        <translation>tepki emoji beğen</translation>
    </message>
    <message>
        <source>read later flag</source>
        <translation>sonra oku işaret</translation>
    </message>
    <message>
        <source>read later flag seen</source>
        <translation>sonra oku işaret görüldü</translation>
    </message>
    <message>
        <source>remove redact unsend</source>
        <translation>kaldır geri çek göndermeyi geri al</translation>
    </message>
    <message>
        <source>rename call alias</source>
        <translation>yeniden adlandır isim ver takma ad</translation>
    </message>
    <message>
        <source>return jump quote history</source>
        <translation>dön geri atla alıntı geçmiş</translation>
    </message>
    <message>
        <source>right order</source>
        <translation>sağ sıra</translation>
    </message>
    <message>
        <source>search people filter</source>
        <translation>ara kişi insanlar filtrele</translation>
    </message>
    <message>
        <source>search words history</source>
        <translation>ara kelime geçmiş</translation>
    </message>
    <message>
        <source>selection</source>
        <translation>seçim</translation>
    </message>
    <message>
        <source>send resend failed</source>
        <translation>gönder yeniden gönder başarısız</translation>
    </message>
    <message>
        <source>server host hub node ip</source>
        <translation>sunucu host merkez hub düğüm ip</translation>
    </message>
    <message>
        <source>server node</source>
        <translation>sunucu düğüm</translation>
    </message>
    <message>
        <source>share send again somebody else</source>
        <translation>paylaş yeniden gönder başkasına ilet</translation>
    </message>
    <message>
        <source>silence mute notifications sounds</source>
        <translation>sessiz sustur bildirimler sesler</translation>
    </message>
    <message>
        <source>silence quiet do not disturb notifications sounds</source>
        <translation>sessiz sessizlik rahatsız etmeyin bildirimler sesler</translation>
    </message>
    <message>
        <source>silence quiet notifications do not disturb</source>
        <translation>sessiz sessizlik bildirimler rahatsız etmeyin</translation>
    </message>
    <message>
        <source>sort order size category status offline view</source>
        <translation>sırala sıra boyut kategori durum çevrimdışı görünüm</translation>
    </message>
    <message>
        <source>sound notifications</source>
        <translation>ses bildirimler</translation>
    </message>
    <message>
        <source>spell check dictionary dictionaries own words language</source>
        <translation>yazım imla denetimi sözlük sözlükler kendi kelimelerim dil</translation>
    </message>
    <message>
        <source>spell check misspelled words underline language</source>
        <translation>yazım imla denetimi yanlış kelimeler altını çiz dil</translation>
    </message>
    <message>
        <source>spelling spell check typo correct dictionary</source>
        <translation>yazım imla denetimi yazım hatası düzelt sözlük</translation>
    </message>
    <message>
        <source>start beginning top oldest</source>
        <translation>başlangıç baş en üst en eski</translation>
    </message>
    <message>
        <source>status presence how I appear to others</source>
        <translation>durum varlık başkalarına nasıl görünürüm</translation>
    </message>
    <message>
        <source>sticker keep mine</source>
        <translation>çıkartma sakla kendi</translation>
    </message>
    <message>
        <source>sticker packs install pictures own</source>
        <translation>çıkartma paketleri yükle resimler kendi</translation>
    </message>
    <message>
        <source>sticker picker picture send</source>
        <translation>çıkartma seçici resim gönder</translation>
    </message>
    <message>
        <source>tab conversation</source>
        <translation>sekme sohbet</translation>
    </message>
    <message>
        <source>tab open conversation</source>
        <translation>sekme açık sohbet</translation>
    </message>
    <message>
        <source>text clipboard</source>
        <translation>metin pano</translation>
    </message>
    <message>
        <source>title topic name</source>
        <translation>başlık konu ad</translation>
    </message>
    <message>
        <source>toast notification reply keyboard</source>
        <translation>balon bildirim yanıtla klavye</translation>
    </message>
    <message>
        <source>undo delete</source>
        <translation>geri al sil</translation>
    </message>
    <message>
        <source>unmute end quiet notifications sounds</source>
        <translation>sesi aç bitir sessizlik bildirimler sesler</translation>
    </message>
    <message>
        <source>unpin keep in sight top important</source>
        <translation>sabitlemeyi kaldır göz önünde tut üst önemli</translation>
    </message>
    <message>
        <source>unread seen</source>
        <translation>okunmamış görüldü okundu</translation>
    </message>
    <message>
        <source>up list</source>
        <translation>yukarı liste</translation>
    </message>
    <message>
        <source>verify safety number identity</source>
        <translation>doğrula güvenlik numarası kimlik</translation>
    </message>
    <message>
        <source>version licence license copyright help info libraries report</source>
        <translation>sürüm lisans telif hakkı yardım bilgi kitaplıklar rapor hakkında</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible group</source>
        <translation>görünürlük durum varlık gizle gizlen görünmez grup</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible secret stealth</source>
        <translation>görünürlük durum varlık gizle gizlen görünmez gizli saklı</translation>
    </message>
    <message>
        <source>visibility presence status hide invisible show seen</source>
        <translation>görünürlük durum varlık gizle görünmez göster görün</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages</source>
        <translation>duvar kağıdı desen renk geçişi resim mesajların arkası</translation>
    </message>
    <message>
        <source>wallpaper pattern gradient picture behind messages scene theme</source>
        <translation>duvar kağıdı desen renk geçişi resim mesajların arkası sahne tema</translation>
    </message>
    <message>
        <source>what you are doing</source>
        <translation>ne yaptığınız</translation>
    </message>
    <message>
        <source>wink animation replay</source>
        <translation>göz kırpma animasyon tekrar oynat</translation>
    </message>
    <message>
        <source>wink animation save keep</source>
        <translation>göz kırpma animasyon kaydet sakla</translation>
    </message>
    <message>
        <source>write message</source>
        <translation>mesaj yaz</translation>
    </message>
    <message>
        <source>zoom in bigger</source>
        <translation>yakınlaştır büyüt daha büyük</translation>
    </message>
    <message>
        <source>zoom out</source>
        <translation>uzaklaştır küçült</translation>
    </message>
    <message>
        <source>zoom reset</source>
        <translation>yakınlaştırmayı sıfırla</translation>
    </message>
</context>
<context>
    <name>AddressLine</name>
    <message>
        <source>To:</source>
        <translation>Kime:</translation>
    </message>
    <message>
        <source>To: {0}</source>
        <translation>Kime: {0}</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln yeni mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is now: {1}</source>
        <translation>{0} şimdi: {1}</translation>
    </message>
</context>
<context>
    <name>Appearing</name>
    <message>
        <source>Appear offline to everybody in {0}</source>
        <translation>{0} kategorisindeki herkese çevrimdışı görün</translation>
    </message>
    <message>
        <source>Appear offline to them</source>
        <translation>Bu kişiye çevrimdışı görün</translation>
    </message>
    <message>
        <source>Appear offline to {0}</source>
        <translation>Çevrimdışı görün: {0}</translation>
    </message>
    <message>
        <source>Appear online to everybody in {0}</source>
        <translation>{0} kategorisindeki herkese çevrimiçi görün</translation>
    </message>
    <message>
        <source>Appear online to them</source>
        <translation>Bu kişiye çevrimiçi görün</translation>
    </message>
    <message>
        <source>Appear online to {0}</source>
        <translation>Çevrimiçi görün: {0}</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you as offline from now on.</source>
        <translation>{0} kategorisindeki herkes bundan sonra sizi çevrimdışı görür.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you like everybody else again.</source>
        <translation>{0} kategorisindeki herkes sizi yeniden diğerleri gibi görür.</translation>
    </message>
    <message>
        <source>Everybody in {0} sees you online, also while you appear offline.</source>
        <translation>{0} kategorisindeki herkes, çevrimdışı göründüğünüzde de sizi çevrimiçi görür.</translation>
    </message>
    <message>
        <source>You appear offline to everybody here: the computer that connects you has an older ChatEra, which can&apos;t hide you from single people.</source>
        <translation>Buradaki herkese çevrimdışı görünüyorsunuz: Sizi bağlayan bilgisayarda daha eski bir ChatEra var ve o sizi tek tek kişilerden gizleyemiyor.</translation>
    </message>
    <message numerus="yes">
        <source>You appear offline to more than %Ln people, and so to everybody.</source>
        <translation>
            <numerusform>%Ln kişiden fazlasına, dolayısıyla herkese çevrimdışı görünüyorsunuz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>offline to %n people</source>
        <translation>
            <numerusform>%n kişiye çevrimdışı</numerusform>
        </translation>
    </message>
    <message>
        <source>offline to {0}</source>
        <translation>çevrimdışı: {0}</translation>
    </message>
    <message numerus="yes">
        <source>online to %n people</source>
        <translation>
            <numerusform>%n kişiye çevrimiçi</numerusform>
        </translation>
    </message>
    <message>
        <source>online to {0}</source>
        <translation>çevrimiçi: {0}</translation>
    </message>
    <message>
        <source>{0} sees you as offline from now on.</source>
        <translation>{0} bundan sonra sizi çevrimdışı görür.</translation>
    </message>
    <message>
        <source>{0} sees you like everybody else again.</source>
        <translation>{0} sizi yeniden diğerleri gibi görür.</translation>
    </message>
    <message>
        <source>{0} sees you online, also while you appear offline.</source>
        <translation>{0}, çevrimdışı göründüğünüzde de sizi çevrimiçi görür.</translation>
    </message>
</context>
<context>
    <name>ArtChooser</name>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Preview: {0}</source>
        <translation>Önizleme: {0}</translation>
    </message>
    <message>
        <source>Themes of high contrast show no pictures behind words.</source>
        <translation>Yüksek karşıtlıklı temalar yazıların arkasında resim göstermez.</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Bu resim kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>Your own picture</source>
        <translation>Kendi resminiz</translation>
    </message>
</context>
<context>
    <name>AskButtons</name>
    <message>
        <source>Ask again</source>
        <translation>Yeniden iste</translation>
    </message>
</context>
<context>
    <name>BackgroundChooser</name>
    <message>
        <source>Anna says:</source>
        <translation>Anna diyor ki:</translation>
    </message>
    <message>
        <source>As all conversations</source>
        <translation>Tüm sohbetlerdeki gibi</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Temadaki gibi</translation>
    </message>
    <message>
        <source>Background of conversations</source>
        <translation>Sohbetlerin arka planı</translation>
    </message>
    <message>
        <source>Background of this conversation</source>
        <translation>Bu sohbetin arka planı</translation>
    </message>
    <message>
        <source>Backgrounds</source>
        <translation>Arka planlar</translation>
    </message>
    <message>
        <source>For all conversations that have none of their own</source>
        <translation>Kendi arka planı olmayan tüm sohbetler için</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Düz</translation>
    </message>
    <message>
        <source>Shall we go to the lake on Friday?</source>
        <translation>Cuma günü göle gidelim mi?</translation>
    </message>
    <message>
        <source>Yes! I bring the cake.</source>
        <translation>Olur! Pastayı ben getiririm.</translation>
    </message>
    <message>
        <source>You say:</source>
        <translation>Siz diyorsunuz ki:</translation>
    </message>
</context>
<context>
    <name>Backgrounds</name>
    <message>
        <source>Blue gradient</source>
        <translation>Mavi renk geçişi</translation>
    </message>
    <message>
        <source>Bubbles</source>
        <translation>Baloncuklar</translation>
    </message>
    <message>
        <source>Dots</source>
        <translation>Noktalar</translation>
    </message>
    <message>
        <source>Green gradient</source>
        <translation>Yeşil renk geçişi</translation>
    </message>
    <message>
        <source>Hearts</source>
        <translation>Kalpler</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Yapraklar</translation>
    </message>
    <message>
        <source>Orange and pink gradient</source>
        <translation>Turuncu ve pembe renk geçişi</translation>
    </message>
    <message>
        <source>Ripples</source>
        <translation>Su halkaları</translation>
    </message>
    <message>
        <source>Squared paper</source>
        <translation>Kareli kâğıt</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Yıldızlar</translation>
    </message>
    <message>
        <source>Stripes</source>
        <translation>Çizgiler</translation>
    </message>
    <message>
        <source>Violet gradient</source>
        <translation>Mor renk geçişi</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>A backup holds everything that was said, encrypted: your 12 words open it. It belongs on another disk.</source>
        <translation>Yedek, yazılan her şeyi şifreli olarak içerir: onu 12 kelimeniz açar. Yeri başka bir disktir.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Şimdi yedekle…</translation>
    </message>
    <message>
        <source>Backed up, and read back to be sure: {0}</source>
        <translation>Yedeklendi ve emin olmak için geri okundu: {0}</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Yedeklemenin ilerlemesi</translation>
    </message>
    <message>
        <source>Reading back… %p%</source>
        <translation>Geri okunuyor… %p%</translation>
    </message>
    <message>
        <source>The newest backup was made on {0}.</source>
        <translation>En yeni yedeğin tarihi: {0}.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Henüz yedek yok.</translation>
    </message>
    <message>
        <source>Where shall the backup lie?</source>
        <translation>Yedek nereye konsun?</translation>
    </message>
    <message>
        <source>Write your 12 words down first: without them nobody can open a backup.</source>
        <translation>Önce 12 kelimenizi bir kâğıda yazın: onlar olmadan kimse bir yedeği açamaz.</translation>
    </message>
    <message>
        <source>Writing… %p%</source>
        <translation>Yazılıyor… %p%</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <source>in force</source>
        <translation>geçerli</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>şu anda mümkün değil</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>For example :cat: or (cat). It may have no blanks.</source>
        <translation>Örneğin :cat: veya (cat). İçinde boşluk olamaz.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>There may be no blanks in it.</source>
        <translation>İçinde boşluk olamaz.</translation>
    </message>
    <message>
        <source>What you type for it</source>
        <translation>Bunun için yazacağınız kod</translation>
    </message>
    <message>
        <source>What you type for it:</source>
        <translation>Bunun için yazacağınız kod:</translation>
    </message>
    <message>
        <source>You type this for another emoticon, which this one replaces.</source>
        <translation>Bunu başka bir ifade için yazıyorsunuz; bu ifade onun yerine geçer.</translation>
    </message>
    <message>
        <source>You type this for another emoticon. Choose something else.</source>
        <translation>Bunu başka bir ifade için yazıyorsunuz. Başka bir şey seçin.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>It does not fit: {0}&apos;s device knows you by another identity, so somebody may stand between you. Tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Uyuşmuyor: {0} adlı kişinin cihazı sizi başka bir kimlikle tanıyor; yani aranıza biri girmiş olabilir. Bunu {0} adlı kişiye başka bir yoldan bildirin ve başkalarının okumaması gereken hiçbir şeyi buraya yazmayın.</translation>
    </message>
    <message>
        <source>It fits: it is really {0}.</source>
        <translation>Uyuşuyor: bu gerçekten {0}.</translation>
    </message>
    <message>
        <source>This code was made by a newer ChatEra. Update this one, and try again.</source>
        <translation>Bu kod daha yeni bir ChatEra ile oluşturulmuş. Bunu güncelleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This is not {0}&apos;s code for this conversation. If it was on {0}&apos;s own screen, somebody may stand between you: write nothing here that others must not read.</source>
        <translation>Bu, {0} adlı kişinin bu sohbete ait kodu değil. Kod o kişinin kendi ekranındaysa ({0}), aranıza biri girmiş olabilir: başkalarının okumaması gereken hiçbir şeyi buraya yazmayın.</translation>
    </message>
    <message>
        <source>This is your code for {0}. Show it to them, on this screen or on paper.</source>
        <translation>Bu, {0} için kodunuz. Bu ekranda veya kâğıt üzerinde gösterin.</translation>
    </message>
    <message>
        <source>What their code says</source>
        <translation>Karşı tarafın kodunda ne yazıyor</translation>
    </message>
    <message>
        <source>What their code says: CHATERA:…</source>
        <translation>Karşı tarafın kodunda yazan: CHATERA:…</translation>
    </message>
    <message>
        <source>Your code; “Copy as text” has it in letters</source>
        <translation>Kodunuz; “Metin olarak kopyala” onu harflerle verir</translation>
    </message>
</context>
<context>
    <name>CommunitiesWindow</name>
    <message>
        <source>A closed community</source>
        <translation>Kapalı bir topluluk</translation>
    </message>
    <message>
        <source>A new community</source>
        <translation>Yeni bir topluluk</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln characters.</source>
        <translation>
            <numerusform>En az %Ln karakter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Topluluklar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Bağlı</translation>
    </message>
    <message>
        <source>Connected; your computer is the hub</source>
        <translation>Bağlı; merkez sizin bilgisayarınız</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Bağlanıyor…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Everybody on your network is in the open community. A closed one takes a passphrase or an invitation; others see that it is there, but not who is in it.</source>
        <translation>Ağınızdaki herkes açık topluluktadır. Kapalı bir topluluk için parola veya davet gerekir; başkaları onun var olduğunu görür ama içinde kimlerin olduğunu görmez.</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Buradaki herkes</translation>
    </message>
    <message>
        <source>For somebody whose ChatEra does not find yours by itself, but whose computer can reach it. It leads nowhere once another computer has taken over.</source>
        <translation>ChatEra&apos;sı sizinkini kendiliğinden bulamayan ama bilgisayarı ona ulaşabilen biri için. Merkezi başka bir bilgisayar devraldığında artık bir yere götürmez.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Davetim var</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Davet</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Davet et</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Davet et…</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Katıl</translation>
    </message>
    <message>
        <source>Join a community</source>
        <translation>Bir topluluğa katıl</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Katıl…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Leave the community?</source>
        <translation>Topluluktan ayrılıyor musunuz?</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Ayrıl…</translation>
    </message>
    <message>
        <source>Name of the community</source>
        <translation>Topluluğun adı</translation>
    </message>
    <message>
        <source>Name, for example Family</source>
        <translation>Ad, örneğin Aile</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Yeni…</translation>
    </message>
    <message>
        <source>Nobody of it is here just now</source>
        <translation>Şu anda ondan kimse burada değil</translation>
    </message>
    <message>
        <source>On this network. It takes a passphrase or an invitation.</source>
        <translation>Bu ağda. Parola veya davet gerekir.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Bir dakika…</translation>
    </message>
    <message>
        <source>Others may come in by a passphrase, too</source>
        <translation>Başkaları parolayla da girebilsin</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Paste the invitation you were given:</source>
        <translation>Aldığınız daveti yapıştırın:</translation>
    </message>
    <message>
        <source>QR code of the invitation</source>
        <translation>Davetin QR kodu</translation>
    </message>
    <message>
        <source>Somebody&apos;s link invites you to a closed community. Join it if you know them:</source>
        <translation>Birinin bağlantısı sizi kapalı bir topluluğa davet ediyor. O kişiyi tanıyorsanız katılın:</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Bunlar iki farklı parola.</translation>
    </message>
    <message>
        <source>This leads to the computer that connects everybody just now:</source>
        <translation>Bu, şu anda herkesi birbirine bağlayan bilgisayara götürür:</translation>
    </message>
    <message>
        <source>This lets others into “{0}”:</source>
        <translation>Bu, başkalarını “{0}” topluluğuna alır:</translation>
    </message>
    <message>
        <source>Type the passphrase of “{0}”:</source>
        <translation>“{0}” topluluğunun parolasını yazın:</translation>
    </message>
    <message>
        <source>What was written in “{0}” stays here. To come back you need an invitation, or its passphrase.</source>
        <translation>“{0}” topluluğunda yazılanlar burada kalır. Geri dönmek için bir davet veya topluluğun parolası gerekir.</translation>
    </message>
    <message>
        <source>Whoever has this link can come in, now and later. Give it only to those who belong there, and in a way that others can&apos;t read.</source>
        <translation>Bu bağlantıya sahip olan herkes şimdi de sonra da girebilir. Onu yalnızca oraya ait olanlara, başkalarının okuyamayacağı bir yoldan verin.</translation>
    </message>
    <message>
        <source>Whoever you give an invitation to can come in.</source>
        <translation>Davet verdiğiniz herkes girebilir.</translation>
    </message>
    <message>
        <source>You are in “{0}” now.</source>
        <translation>Artık “{0}” topluluğundasınız.</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Burada yeri olmayan bir mesaj geldi.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Başka bir karşılaştırmanın mesajı geldi.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Okunamayan bir mesaj geldi.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>İki bilgisayarın saatleri birbirinden çok farklı veya istek eski.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Karşılaştırma on dakikadan uzun sürdü.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Karşılaştırma iptal edildi.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Mesajlar başka birinden veya başka birine.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Sayılar farklı: aranıza biri girmiş olabilir.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>Diğer cihaz o kişinin cihazlarından değil.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>Karşı taraf anahtarını değiştirdi: aranıza biri girmiş olabilir.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>Karşı taraf anahtar olmayan bir şey gönderdi.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>Karşı tarafın kanıtı yanlış: aranıza biri girmiş olabilir.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>İki programın bildiği ortak bir karşılaştırma yolu yok.</translation>
    </message>
</context>
<context>
    <name>ComparingPage</name>
    <message>
        <source>Both of you saw the same. Nobody stands between you.</source>
        <translation>İkiniz de aynısını gördünüz. Aranızda kimse yok.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together. Both of you then see three numbers, and tell each other which.</source>
        <translation>{0} ile telefonda konuşun veya yan yana oturun. Sonra ikiniz de üç sayı görür ve bunları birbirinize söylersiniz.</translation>
    </message>
    <message>
        <source>Call {0}, or sit down together: it has to be really {0} who tells you what they see.</source>
        <translation>{0} ile telefonda konuşun veya yan yana oturun: gördüklerini size söyleyen gerçekten {0} olmalı.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare numbers now</source>
        <translation>Sayıları şimdi karşılaştır</translation>
    </message>
    <message>
        <source>Does {0} see the same?</source>
        <translation>{0} aynısını görüyor mu?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>Bu gerçekten {0}</translation>
    </message>
    <message>
        <source>It was not finished</source>
        <translation>Tamamlanmadı</translation>
    </message>
    <message>
        <source>Let {0} read out what stands there. Look at every one of them; don&apos;t compare by writing here.</source>
        <translation>Orada yazanı {0} size okusun. Her birine bakın; karşılaştırmayı buraya yazarak yapmayın.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
    <message>
        <source>Show numbers</source>
        <translation>Sayıları göster</translation>
    </message>
    <message>
        <source>Show pictures instead</source>
        <translation>Bunun yerine resim göster</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Aynılar</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Farklılar</translation>
    </message>
    <message>
        <source>This does not fit</source>
        <translation>Bu uyuşmuyor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Waiting for {0}…</source>
        <translation>{0} bekleniyor…</translation>
    </message>
    <message>
        <source>Waiting until {0} says the same…</source>
        <translation>{0} aynısını söyleyene kadar bekleniyor…</translation>
    </message>
    <message>
        <source>You answered on another device</source>
        <translation>Başka bir cihazda yanıtladınız</translation>
    </message>
    <message>
        <source>You said that they are the same.</source>
        <translation>Aynı olduklarını söylediniz.</translation>
    </message>
    <message>
        <source>{0} has ten minutes to answer. Call them meanwhile.</source>
        <translation>Yanıtlaması için {0} adlı kişinin on dakikası var. Bu arada onu arayın.</translation>
    </message>
    <message>
        <source>{0} wants to compare numbers with you</source>
        <translation>{0} sizinle sayıları karşılaştırmak istiyor</translation>
    </message>
    <message>
        <source>{1} Write nothing here that others must not read. Try it once more; if it does not fit again, tell {0} by another way, and whoever looks after this network.</source>
        <translation>{1} Başkalarının okumaması gereken hiçbir şeyi buraya yazmayın. Bir kez daha deneyin; yine uyuşmazsa bunu {0} adlı kişiye ve bu ağla ilgilenenlere başka bir yoldan bildirin.</translation>
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
        <translation>Mesajı düzenle</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>No more fits into one message. Send this first.</source>
        <translation>Tek mesaja daha fazlası sığmıyor. Önce bunu gönderin.</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Titreşim gönder</translation>
    </message>
    <message>
        <source>Reply to {}</source>
        <translation>Yanıtlanan: {}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Send ({keys})</source>
        <translation>Gönder ({keys})</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Çıkartmalar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message numerus="yes">
        <source>This message is too long by about %Ln letters. Send it in parts.</source>
        <translation>
            <numerusform>Bu mesaj yaklaşık %Ln harf fazla uzun. Parça parça gönderin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Göz kırpmalar</translation>
    </message>
</context>
<context>
    <name>ContactList</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <source>Appear offline</source>
        <translation>Çevrimdışı görün</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Uygun</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Dışarıda</translation>
    </message>
    <message>
        <source>Be right back</source>
        <translation>Hemen döneceğim</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Meşgul</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Draft: {text}</source>
        <translation>Taslak: {text}</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Boşta</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>On the phone</source>
        <translation>Telefonda</translation>
    </message>
    <message>
        <source>Out to lunch</source>
        <translation>Yemekte</translation>
    </message>
    <message>
        <source>You appear offline to them</source>
        <translation>Bu kişiye çevrimdışı görünüyorsunuz</translation>
    </message>
    <message>
        <source>You appear online to them, always</source>
        <translation>Bu kişiye her zaman çevrimiçi görünüyorsunuz</translation>
    </message>
    <message>
        <source>You appear to them as to everybody</source>
        <translation>Bu kişiye herkese göründüğünüz gibi görünüyorsunuz</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>engellendi</translation>
    </message>
    <message>
        <source>listening to {0}</source>
        <translation>dinliyor: {0}</translation>
    </message>
    <message>
        <source>marked as unread</source>
        <translation>okunmadı olarak işaretlendi</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>sessize alındı</translation>
    </message>
    <message>
        <source>writing…</source>
        <translation>yazıyor…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message numerus="yes">
        <source>%Ln of {0} are here</source>
        <translation>
            <numerusform>%Ln/{0} kişi burada</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Arşivlenenler</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriler</translation>
    </message>
    <message>
        <source>Former groups</source>
        <translation>Eski gruplar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruplar</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Gerçekten o mu?</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Çevrimdışı</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Çevrimiçi</translation>
    </message>
    <message>
        <source>Other contacts</source>
        <translation>Diğer kişiler</translation>
    </message>
    <message>
        <source>You are not in it any more</source>
        <translation>Artık bu grupta değilsiniz</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>şifrelenmemiş</translation>
    </message>
</context>
<context>
    <name>ContactsWindow</name>
    <message>
        <source>Arrange</source>
        <translation>Böyle düzenle</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Sahnemi değiştir</translation>
    </message>
    <message>
        <source>ChatEra - {0}</source>
        <translation>ChatEra - {0}</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Buradaki herkes</translation>
    </message>
    <message>
        <source>Find a contact or a message…</source>
        <translation>Kişi veya mesaj bul…</translation>
    </message>
    <message>
        <source>How contacts are arranged</source>
        <translation>Kişilerin düzeni</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Ağınızdaki kişiler aranıyor…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People are not looked for on this network, as your settings say; the menu connects you to an address.</source>
        <translation>Burada henüz başka kimse yok. Ayarlarınız gereği bu ağda kişi aranmıyor; menüden bir adrese bağlanabilirsiniz.</translation>
    </message>
    <message>
        <source>Nobody else is here yet. People who start ChatEra on this network appear by themselves.</source>
        <translation>Burada henüz başka kimse yok. Bu ağda ChatEra&apos;yı başlatanlar kendiliğinden görünür.</translation>
    </message>
    <message>
        <source>Nobody here is called that. Press Enter to search the messages.</source>
        <translation>Burada bu adda kimse yok. Mesajlarda aramak için Enter&apos;a basın.</translation>
    </message>
    <message>
        <source>You are not connected to a community that could move.</source>
        <translation>Taşınabilecek bir topluluğa bağlı değilsiniz.</translation>
    </message>
    <message>
        <source>{0} stands under {1} where contacts are arranged by category.</source>
        <translation>Kişiler kategoriye göre düzenlendiğinde {0}, {1} altında yer alır.</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>(edited)</source>
        <translation>(düzenlendi)</translation>
    </message>
    <message>
        <source>(not encrypted)</source>
        <translation>(şifrelenmemiş)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln yeni mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Yeniden iste</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tümünü göster</translation>
    </message>
    <message>
        <source>This message could not be opened</source>
        <translation>Bu mesaj açılamadı</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Bu mesaj silindi</translation>
    </message>
    <message>
        <source>Waiting for this message…</source>
        <translation>Bu mesaj bekleniyor…</translation>
    </message>
    <message>
        <source>says</source>
        <translation>diyor ki</translation>
    </message>
    <message>
        <source>▶ Play again</source>
        <translation>▶ Yeniden oynat</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Ask again for the message of {0}</source>
        <translation>Mesajı yeniden iste, yazan: {0}</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesajlar</translation>
    </message>
    <message>
        <source>Show the earlier versions</source>
        <translation>Önceki sürümleri göster</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message numerus="yes">
        <source>%Ln members</source>
        <translation>
            <numerusform>%Ln üye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mesaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are writing…</source>
        <translation>
            <numerusform>%Ln kişi yazıyor…</numerusform>
        </translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Engelle</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t send pictures and files. A picture can become an emoticon or a sticker.</source>
        <translation>ChatEra resim ve dosya gönderemez. Bir resim ifade veya çıkartma olabilir.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Forwarded to {0}.</source>
        <translation>İletilen: {0}.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Davet et</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Sessize al</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Sessize alındı</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>The last message was received on {0} at {1}.</source>
        <translation>Son ileti {0} tarihinde, saat {1} itibarıyla alındı.</translation>
    </message>
    <message>
        <source>This computer was removed from your account</source>
        <translation>Bu bilgisayar hesabınızdan kaldırıldı</translation>
    </message>
    <message>
        <source>This message is not on this computer.</source>
        <translation>Bu mesaj bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Engeli kaldır</translation>
    </message>
    <message>
        <source>Who is writing</source>
        <translation>Kim yazıyor</translation>
    </message>
    <message>
        <source>You are not connected. What you write is sent when you are again.</source>
        <translation>Bağlı değilsiniz. Yazdıklarınız yeniden bağlandığınızda gönderilir.</translation>
    </message>
    <message>
        <source>You are not in this group any more</source>
        <translation>Artık bu grupta değilsiniz</translation>
    </message>
    <message>
        <source>You have blocked {0}</source>
        <translation>{0} adlı kişiyi engellediniz</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Resminiz</translation>
    </message>
    <message>
        <source>{0} - Conversation</source>
        <translation>{0} - Sohbet</translation>
    </message>
    <message>
        <source>{0} and {1} are writing…</source>
        <translation>{0} ve {1} yazıyor…</translation>
    </message>
    <message>
        <source>{0} is offline and gets your messages later.</source>
        <translation>{0} çevrimdışı, mesajlarınızı daha sonra alacak.</translation>
    </message>
    <message>
        <source>{0} is writing a message…</source>
        <translation>{0} bir ileti yazıyor…</translation>
    </message>
</context>
<context>
    <name>DatePicker</name>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mesaj</numerusform>
        </translation>
    </message>
    <message>
        <source>First day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>O güne git</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>Bir tarihe atla</translation>
    </message>
    <message>
        <source>Nothing was said</source>
        <translation>Hiçbir şey yazılmadı</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
</context>
<context>
    <name>DatePill</name>
    <message>
        <source>Jump to a date</source>
        <translation>Bir tarihe atla</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>That can&apos;t be done here.</source>
        <translation>Bu burada yapılamaz.</translation>
    </message>
    <message>
        <source>There is no “{0}” to choose.</source>
        <translation>Seçilebilecek “{0}” yok.</translation>
    </message>
    <message>
        <source>“{0}” fits several.</source>
        <translation>“{0}” birden çok seçeneğe uyuyor.</translation>
    </message>
</context>
<context>
    <name>DeepLinks</name>
    <message>
        <source>A link wants to connect you to {0}.</source>
        <translation>Bir bağlantı sizi şu adrese bağlamak istiyor: {0}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t open this link.</source>
        <translation>ChatEra bu bağlantıyı açamıyor.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Connect only if you know who runs it. It gets to know your address and your name.</source>
        <translation>Yalnızca kimin işlettiğini biliyorsanız bağlanın. Karşı taraf adresinizi ve adınızı öğrenir.</translation>
    </message>
    <message>
        <source>Connect to a community</source>
        <translation>Bir topluluğa bağlan</translation>
    </message>
    <message>
        <source>This link makes a new computer one of yours. Paste it there, where ChatEra starts for the first time.</source>
        <translation>Bu bağlantı, yeni bir bilgisayarı sizinkiler arasına katar. Onu, ChatEra&apos;nın ilk kez başladığı yere yapıştırın.</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Backup</source>
        <translation>Yedek</translation>
    </message>
    <message>
        <source>ChatEra could not start ({0}).</source>
        <translation>ChatEra başlatılamadı ({0}).</translation>
    </message>
    <message>
        <source>ChatEra keeps running</source>
        <translation>ChatEra çalışmayı sürdürüyor</translation>
    </message>
    <message>
        <source>Messages still reach you. Quit from its menu or from the tray.</source>
        <translation>İletiler size ulaşmaya devam eder. Menüsünden veya bildirim alanından çıkabilirsiniz.</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Aygıtlarınız</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>Link another computer…</source>
        <translation>Başka bir bilgisayar bağla…</translation>
    </message>
    <message>
        <source>Name of the device</source>
        <translation>Cihazın adı</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Rename device</source>
        <translation>Cihazı yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>These devices can read your messages and write in your name. Only they know what you call them.</source>
        <translation>Bu cihazlar mesajlarınızı okuyabilir ve sizin adınıza yazabilir. Onlara verdiğiniz adları yalnızca onlar bilir.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Use this computer again…</source>
        <translation>Bu bilgisayarı yeniden kullan…</translation>
    </message>
    <message>
        <source>Your devices</source>
        <translation>Cihazlarınız</translation>
    </message>
    <message>
        <source>last heard {0}</source>
        <translation>son haber: {0}</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>kaldırıldı</translation>
    </message>
    <message>
        <source>since {0}</source>
        <translation>{0} tarihinden beri</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>bu bilgisayar</translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>Conversations can&apos;t be kept as files in {0} ({1}). Choose another folder if that stays so; what is missing is written then.</source>
        <translation>Sohbetler {0} içinde dosya olarak saklanamıyor ({1}). Böyle sürerse başka bir klasör seçin; eksik kalanlar o zaman yazılır.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: ChatEra may not write into {0}. Allow it, or choose another folder; what is missing is written then.</source>
        <translation>Sohbetler dosya olarak saklanamıyor: ChatEra&apos;nın {0} içine yazma izni yok. İzin verin veya başka bir klasör seçin; eksik kalanlar o zaman yazılır.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: the disk of {0} is full. Make room on it; what is missing is written then.</source>
        <translation>Sohbetler dosya olarak saklanamıyor: {0} için kullanılan disk dolu. Diskte yer açın; eksik kalanlar o zaman yazılır.</translation>
    </message>
    <message>
        <source>Conversations can&apos;t be kept as files: {0} is not there. Connect its drive, or choose another folder; what is missing is written then.</source>
        <translation>Sohbetler dosya olarak saklanamıyor: {0} yerinde değil. Sürücüsünü takın veya başka bir klasör seçin; eksik kalanlar o zaman yazılır.</translation>
    </message>
    <message>
        <source>Nothing of this conversation is kept as a file yet.</source>
        <translation>Bu sohbetten henüz dosya olarak saklanan bir şey yok.</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
</context>
<context>
    <name>DigitsPage</name>
    <message>
        <source>All digits are the same</source>
        <translation>Tüm rakamlar aynı</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>If any digit differs, somebody may stand between you: tell {0} by another way, and write nothing here that others must not read.</source>
        <translation>Tek bir rakam bile farklıysa aranıza biri girmiş olabilir: bunu {0} adlı kişiye başka bir yoldan bildirin ve başkalarının okumaması gereken hiçbir şeyi buraya yazmayın.</translation>
    </message>
    <message>
        <source>Your safety number</source>
        <translation>Güvenlik numaranız</translation>
    </message>
    <message>
        <source>{0} sees the same digits in this place. Read them to each other, on the phone or side by side; when all are equal, it is really {0}.</source>
        <translation>{0} burada aynı rakamları görür. Telefonda veya yan yanayken bunları birbirinize okuyun; hepsi aynıysa bu gerçekten {0}.</translation>
    </message>
</context>
<context>
    <name>DoctorWindow</name>
    <message numerus="yes">
        <source>%Ln things may be in the way.</source>
        <translation>
            <numerusform>%Ln şey engel oluyor olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied. It names this computer&apos;s addresses and its network.</source>
        <translation>Kopyalandı. Bu bilgisayarın adreslerini ve ağını içerir.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy all of it, to show it to somebody who can help</source>
        <translation>Yardım edebilecek birine göstermek için tümünü kopyala</translation>
    </message>
    <message>
        <source>Everything looks well here. Ask whether ChatEra is open on the other computer.</source>
        <translation>Burada her şey iyi görünüyor. Diğer bilgisayarda ChatEra&apos;nın açık olup olmadığını sorun.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Looking at the network</source>
        <translation>Ağa bakılıyor</translation>
    </message>
    <message>
        <source>Looking at this computer&apos;s network; this takes some seconds…</source>
        <translation>Bu bilgisayarın ağına bakılıyor; bu birkaç saniye sürer…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Neler bulundu</translation>
    </message>
    <message>
        <source>Why can&apos;t I see somebody?</source>
        <translation>Birini neden göremiyorum?</translation>
    </message>
    <message>
        <source>all right</source>
        <translation>sorun yok</translation>
    </message>
    <message>
        <source>not all right</source>
        <translation>sorun var</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Something went wrong inside ChatEra ({0}).</source>
        <translation>ChatEra&apos;nın içinde bir sorun oluştu ({0}).</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Emoji or stickers</source>
        <translation>Emoji veya çıkartmalar</translation>
    </message>
    <message>
        <source>Find an emoji</source>
        <translation>Emoji bul</translation>
    </message>
    <message>
        <source>Make your own…</source>
        <translation>Kendiniz yapın…</translation>
    </message>
    <message>
        <source>Manage…</source>
        <translation>Yönet…</translation>
    </message>
    <message>
        <source>No emoji has that name</source>
        <translation>Bu adda bir emoji yok</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Çıkartmalar</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>İfadeleriniz</translation>
    </message>
</context>
<context>
    <name>EmoticonsWindow</name>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Kodu değiştir…</translation>
    </message>
    <message>
        <source>Change what you type</source>
        <translation>Yazdığınız kodu değiştirin</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
    <message>
        <source>Emoticons</source>
        <translation>İfadeler</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>New emoticon</source>
        <translation>Yeni ifade</translation>
    </message>
    <message>
        <source>None yet. Add a picture, or drop one here: small ones with a clear shape are best. In a message of somebody else&apos;s, the menu takes theirs over.</source>
        <translation>Henüz yok. Bir resim ekleyin veya buraya bırakın: En iyisi, belirgin biçimli küçük resimlerdir. Başkasının mesajındaki ifadeyi menüden kendinize alabilirsiniz.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Type the code in a message, and the picture is shown in its place.</source>
        <translation>Kodu bir mesaja yazın; yerine resim gösterilir.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Your emoticons</source>
        <translation>İfadeleriniz</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} kullanılamıyor: {1}</translation>
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
        <translation>Bu bilgisayardakiler şifreleniyor…</translation>
    </message>
    <message>
        <source>From now on nobody can read your messages by looking at this computer&apos;s files. This happens once, and nothing is lost if it is interrupted.</source>
        <translation>Bundan sonra hiç kimse bu bilgisayarın dosyalarına bakarak mesajlarınızı okuyamaz. Bu yalnızca bir kez yapılır ve yarıda kesilirse hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>It is being encrypted</source>
        <translation>Şifreleniyor</translation>
    </message>
</context>
<context>
    <name>Encryption</name>
    <message>
        <source>A new group with the same people can take its place, and only they can read that one.</source>
        <translation>Aynı kişilerle yeni bir grup onun yerini alabilir ve onu yalnızca onlar okuyabilir.</translation>
    </message>
    <message>
        <source>An encrypted message is sealed on your computer (XChaCha20-Poly1305) under a key of its own. That key goes to each device of each reader through a session of the two devices: agreed upon with X25519 and ML-KEM-768 together, and renewed with every message, so that a stolen device does not open what was said long before. In large groups each device has a key that is handed to the members and replaced whenever somebody leaves. Each message is signed by the device that wrote it. The hub keeps sealed messages until they are fetched, and sees their size in steps, their time, and whose they are. Nobody outside ChatEra has reviewed this yet.</source>
        <translation>Şifreli bir mesaj, bilgisayarınızda kendine ait bir anahtarla mühürlenir (XChaCha20-Poly1305). Bu anahtar, her okuyanın her cihazına, iki cihaz arasındaki bir oturum üzerinden gider: oturum X25519 ve ML-KEM-768 ile birlikte kurulur ve her mesajla yenilenir; böylece çalınan bir cihaz çok önce yazılanları açamaz. Büyük gruplarda her cihazın üyelere verilen ve biri ayrıldığında değiştirilen bir anahtarı vardır. Her mesajı, onu yazan cihaz imzalar. Merkez, mühürlü mesajları alınana kadar saklar; boyutlarını kabaca, zamanlarını ve kime ait olduklarını görür. Bunu henüz ChatEra dışından kimse incelemedi.</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Şifreli</translation>
    </message>
    <message>
        <source>Encrypted, and it is really {0}</source>
        <translation>Şifreli ve bu gerçekten {0}</translation>
    </message>
    <message>
        <source>Encrypted, and you made sure of everybody</source>
        <translation>Şifreli ve herkesi doğruladınız</translation>
    </message>
    <message>
        <source>Encrypted: only the members can read this conversation</source>
        <translation>Şifreli: bu sohbeti yalnızca üyeler okuyabilir</translation>
    </message>
    <message>
        <source>Encrypted: only you and {0} can read this conversation</source>
        <translation>Şifreli: bu sohbeti yalnızca siz ve {0} okuyabilirsiniz</translation>
    </message>
    <message>
        <source>Its owner or an admin can let it go on in a new group, which only the members can read.</source>
        <translation>Sahibi veya bir yönetici, onu yalnızca üyelerin okuyabildiği yeni bir grupta sürdürebilir.</translation>
    </message>
    <message>
        <source>Message to {0}, encrypted</source>
        <translation>{0} için mesaj, şifreli</translation>
    </message>
    <message>
        <source>Message to {0}, readable by the hub</source>
        <translation>{0} için mesaj, merkez okuyabilir</translation>
    </message>
    <message>
        <source>Nobody in between can: not the hub that carries it, and not ChatEra.</source>
        <translation>Aradaki hiç kimse okuyamaz: ne onu taşıyan merkez ne de ChatEra.</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Şifrelenmemiş</translation>
    </message>
    <message>
        <source>Not encrypted: the hub can read this conversation too</source>
        <translation>Şifrelenmemiş: bu sohbeti merkez de okuyabilir</translation>
    </message>
    <message>
        <source>Only the members of this group can read this, on their own devices.</source>
        <translation>Bunu yalnızca bu grubun üyeleri, kendi cihazlarında okuyabilir.</translation>
    </message>
    <message>
        <source>Only you and {0} can read this, on your own devices.</source>
        <translation>Bunu yalnızca siz ve {0}, kendi cihazlarınızda okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only the members can read what is written here.</source>
        <translation>{0} grubuna merhaba deyin
Burada yazılanları yalnızca üyeler okuyabilir.</translation>
    </message>
    <message>
        <source>Say hello to {0}
Only you and {0} can read what is written here.</source>
        <translation>{0} ile selamlaşın
Burada yazılanları yalnızca siz ve {0} okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>Say hello to {0}
The hub can read what is written here.</source>
        <translation>{0} ile selamlaşın
Burada yazılanları merkez okuyabilir.</translation>
    </message>
    <message>
        <source>The hub, which carries your messages, can read this conversation, and so can whoever runs it.</source>
        <translation>Mesajlarınızı taşıyan merkez bu sohbeti okuyabilir; onu işleten de okuyabilir.</translation>
    </message>
    <message>
        <source>To be sure of a member, open the conversation with them and look there.</source>
        <translation>Bir üyeden emin olmak için onunla sohbeti açıp oraya bakın.</translation>
    </message>
    <message>
        <source>What was written so far stays as it is.</source>
        <translation>Şimdiye kadar yazılanlar olduğu gibi kalır.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and about how much. Not what.</source>
        <translation>Kim kime, ne zaman ve aşağı yukarı ne kadar yazıyor. Ne yazdığını değil.</translation>
    </message>
    <message>
        <source>Who writes to whom, when, and what.</source>
        <translation>Kim kime, ne zaman ve ne yazıyor.</translation>
    </message>
    <message>
        <source>You have made sure. ChatEra tells you if that ever changes.</source>
        <translation>Doğruladınız. Bu bir gün değişirse ChatEra size bildirir.</translation>
    </message>
    <message>
        <source>You have not made sure yet. It takes a minute, and rules out that somebody else pretends to be {0}.</source>
        <translation>Henüz doğrulamadınız. Bu bir dakika sürer ve başka birinin kendini {0} gibi göstermesini önler.</translation>
    </message>
    <message>
        <source>{0}, and you made sure of each of them</source>
        <translation>{0}; her birini doğruladınız</translation>
    </message>
    <message>
        <source>{0}, and you made sure that it is really {1}</source>
        <translation>{0}; gerçekten {1} olduğunu doğruladınız</translation>
    </message>
</context>
<context>
    <name>EncryptionWindow</name>
    <message>
        <source>Check again…</source>
        <translation>Yeniden doğrula…</translation>
    </message>
    <message>
        <source>Continue encrypted</source>
        <translation>Şifreli sürdür</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>Daha az ayrıntı</translation>
    </message>
    <message>
        <source>Is it really them?</source>
        <translation>Gerçekten o mu?</translation>
    </message>
    <message>
        <source>Make sure it&apos;s really {0}…</source>
        <translation>Gerçekten {0} olduğunu doğrula…</translation>
    </message>
    <message>
        <source>More details</source>
        <translation>Daha çok ayrıntı</translation>
    </message>
    <message>
        <source>What ChatEra and the hub can see</source>
        <translation>ChatEra ve merkez neleri görebilir</translation>
    </message>
    <message>
        <source>Who can read this</source>
        <translation>Bunu kimler okuyabilir</translation>
    </message>
    <message>
        <source>Why, and what would change it</source>
        <translation>Neden böyle ve bunu ne değiştirir</translation>
    </message>
</context>
<context>
    <name>FilterField</name>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close the search</source>
        <translation>Aramayı kapat</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Find in this conversation</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Daha yeni</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Daha eski</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0}/{1}</translation>
    </message>
</context>
<context>
    <name>FirstRunWindow</name>
    <message>
        <source>&lt;b&gt;Welcome to ChatEra&lt;/b&gt;&lt;br&gt;What shall others call you?</source>
        <translation>&lt;b&gt;ChatEra&apos;ya hoş geldiniz&lt;/b&gt;&lt;br&gt;Başkaları sizi hangi adla görsün?</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Resim seç…</translation>
    </message>
    <message>
        <source>I have 12 words</source>
        <translation>12 kelimem var</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>ChatEra&apos;yı başka bir bilgisayarda kullanıyorum</translation>
    </message>
    <message>
        <source>People on your network appear by themselves. Nothing leaves it, and you need no account anywhere.</source>
        <translation>Ağınızdaki kişiler kendiliğinden görünür. Hiçbir şey ağınızdan çıkmaz, hiçbir yerde hesaba ihtiyacınız yoktur.</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Sohbete başla</translation>
    </message>
    <message>
        <source>Welcome to ChatEra</source>
        <translation>ChatEra&apos;ya hoş geldiniz</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose the folder</source>
        <translation>Klasörü seç</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>Henüz klasör seçilmedi</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Where shall conversations be kept?</source>
        <translation>Sohbetler nerede saklansın?</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Connected to {0}</source>
        <translation>Bağlı: {0}</translation>
    </message>
    <message>
        <source>Looking for people on your network…</source>
        <translation>Ağınızdaki kişiler aranıyor…</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Bağlı değil</translation>
    </message>
    <message>
        <source>This computer was removed from your account: nothing new comes or goes. If it is yours, see Settings, Security.</source>
        <translation>Bu bilgisayar hesabınızdan kaldırıldı: yeni hiçbir şey gelmiyor ve gitmiyor. Sizinse Ayarlar, Güvenlik bölümüne bakın.</translation>
    </message>
    <message>
        <source>Your computer is the hub · no server needed</source>
        <translation>Merkez sizin bilgisayarınız · sunucu gerekmez</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>ağınızın merkezi</translation>
    </message>
</context>
<context>
    <name>FormatPopup</name>
    <message>
        <source>As usual</source>
        <translation>Her zamanki gibi</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>Koyu gri</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Font and colour</source>
        <translation>Yazı tipi ve renk</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>İtalik</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Lime</source>
        <translation>Limon yeşili</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>Macenta</translation>
    </message>
    <message>
        <source>Maroon</source>
        <translation>Bordo</translation>
    </message>
    <message>
        <source>Navy</source>
        <translation>Lacivert</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin yeşili</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Yuvarlak hatlı</translation>
    </message>
    <message>
        <source>Sans serif</source>
        <translation>Serifsiz</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifli</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Deniz mavisi</translation>
    </message>
    <message>
        <source>This is how you write.</source>
        <translation>Yazılarınız böyle görünür.</translation>
    </message>
    <message>
        <source>Typewriter</source>
        <translation>Daktilo</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Altı çizili</translation>
    </message>
    <message>
        <source>Usual colour</source>
        <translation>Her zamanki renk</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Her zamanki yazı tipi</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Her zamanki boyut</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Çok büyük</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Beyaz</translation>
    </message>
    <message>
        <source>Write without a font and colour of your own</source>
        <translation>Özel yazı tipi ve renk kullanmadan yaz</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
</context>
<context>
    <name>Forwarding</name>
    <message>
        <source>Enter forwards it there; Esc gives up.</source>
        <translation>Enter oraya iletir; Esc vazgeçer.</translation>
    </message>
    <message>
        <source>Find a person or a group to forward to</source>
        <translation>İletilecek kişiyi veya grubu bulun</translation>
    </message>
    <message>
        <source>Forward: {0}</source>
        <translation>İlet: {0}</translation>
    </message>
    <message>
        <source>Nobody here is called that.</source>
        <translation>Burada bu adda kimse yok.</translation>
    </message>
</context>
<context>
    <name>GroupLines</name>
    <message>
        <source>You added {0}</source>
        <translation>Şu kişiyi eklediniz: {0}</translation>
    </message>
    <message>
        <source>You created the group</source>
        <translation>Grubu oluşturdunuz</translation>
    </message>
    <message>
        <source>You left the group</source>
        <translation>Gruptan ayrıldınız</translation>
    </message>
    <message>
        <source>You made {0} a member again</source>
        <translation>Şu kişiyi yeniden sıradan üye yaptınız: {0}</translation>
    </message>
    <message>
        <source>You made {0} an admin</source>
        <translation>Şu kişiyi yönetici yaptınız: {0}</translation>
    </message>
    <message>
        <source>You named the group “{0}”</source>
        <translation>Gruba “{0}” adını verdiniz</translation>
    </message>
    <message>
        <source>You removed {0}</source>
        <translation>Şu kişiyi çıkardınız: {0}</translation>
    </message>
    <message>
        <source>{0} added you</source>
        <translation>{0} sizi ekledi</translation>
    </message>
    <message>
        <source>{0} added {1}</source>
        <translation>{0} şu kişiyi ekledi: {1}</translation>
    </message>
    <message>
        <source>{0} created the group</source>
        <translation>{0} grubu oluşturdu</translation>
    </message>
    <message>
        <source>{0} left the group</source>
        <translation>{0} gruptan ayrıldı</translation>
    </message>
    <message>
        <source>{0} made you a member again</source>
        <translation>{0} sizi yeniden sıradan üye yaptı</translation>
    </message>
    <message>
        <source>{0} made you an admin</source>
        <translation>{0} sizi yönetici yaptı</translation>
    </message>
    <message>
        <source>{0} made {1} a member again</source>
        <translation>{0} şu kişiyi yeniden sıradan üye yaptı: {1}</translation>
    </message>
    <message>
        <source>{0} made {1} an admin</source>
        <translation>{0} şu kişiyi yönetici yaptı: {1}</translation>
    </message>
    <message>
        <source>{0} named the group “{1}”</source>
        <translation>{0} gruba “{1}” adını verdi</translation>
    </message>
    <message>
        <source>{0} removed you</source>
        <translation>{0} sizi çıkardı</translation>
    </message>
    <message>
        <source>{0} removed {1}</source>
        <translation>{0} şu kişiyi çıkardı: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that you have removed</source>
        <translation>{0} – bu geçerli değil: kaldırdığınız bir cihazdan geldi</translation>
    </message>
    <message>
        <source>{0} – this does not count: it came from a device that {1} has removed</source>
        <translation>{0} – bu geçerli değil: şu kişinin kaldırdığı bir cihazdan geldi: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you left in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada gruptan ayrıldınız</translation>
    </message>
    <message>
        <source>{0} – this does not count: you made {1} a member again in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada şu kişiyi yeniden sıradan üye yaptınız: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you removed {1} in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada şu kişiyi çıkardınız: {1}</translation>
    </message>
    <message>
        <source>{0} – this does not count: you were not allowed to do that</source>
        <translation>{0} – bu geçerli değil: bunu yapma yetkiniz yoktu</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} left in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada {1} gruptan ayrıldı</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made you a member again in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada {1} sizi yeniden sıradan üye yaptı</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} made {2} a member again in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada {1} şu kişiyi yeniden sıradan üye yaptı: {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed you in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada {1} sizi çıkardı</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} removed {2} in the meantime</source>
        <translation>{0} – bu geçerli değil: bu arada {1} şu kişiyi çıkardı: {2}</translation>
    </message>
    <message>
        <source>{0} – this does not count: {1} was not allowed to do that</source>
        <translation>{0} – bu geçerli değil: {1} bunu yapmaya yetkili değildi</translation>
    </message>
</context>
<context>
    <name>HubWords</name>
    <message>
        <source>Carrying on through {0}</source>
        <translation>Bağlantıyı artık {0} sağlıyor</translation>
    </message>
    <message>
        <source>Connected through {0}</source>
        <translation>Bağlantıyı sağlayan: {0}</translation>
    </message>
    <message>
        <source>Looking for another way to everybody…</source>
        <translation>Herkese ulaşmak için başka bir yol aranıyor…</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>başka bir bilgisayar</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>bir başkası</translation>
    </message>
    <message>
        <source>the hub of your network</source>
        <translation>ağınızın merkezi</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>bu bilgisayar</translation>
    </message>
    <message>
        <source>your computer</source>
        <translation>bilgisayarınız</translation>
    </message>
    <message>
        <source>your computer {0}</source>
        <translation>{0} adlı bilgisayarınız</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>sizinki</translation>
    </message>
    <message>
        <source>{0} handed over to {1}</source>
        <translation>{0} görevi devretti, bağlantıyı artık {1} sağlıyor</translation>
    </message>
    <message>
        <source>{0} left, carrying on through {1}</source>
        <translation>{0} ayrıldı, bağlantıyı artık {1} sağlıyor</translation>
    </message>
    <message>
        <source>{0} went away, carrying on through {1}</source>
        <translation>{0} kayboldu, bağlantıyı artık {1} sağlıyor</translation>
    </message>
    <message>
        <source>{0} went away, looking for another way…</source>
        <translation>{0} kayboldu, başka bir yol aranıyor…</translation>
    </message>
    <message>
        <source>{0}&apos;s</source>
        <translation>{0} adlı kişininki</translation>
    </message>
    <message>
        <source>{0}&apos;s computer</source>
        <translation>{0} adlı kişinin bilgisayarı</translation>
    </message>
</context>
<context>
    <name>InkPad</name>
    <message>
        <source>For the mouse, a finger or a pen. To write with the keyboard, choose Text beside it.</source>
        <translation>Fare, parmak veya kalem için. Klavyeyle yazmak için yanındaki Metin seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Write or draw here with the mouse, a finger or a pen</source>
        <translation>Burada fareyle, parmakla veya kalemle yazın ya da çizin</translation>
    </message>
    <message>
        <source>Writing pad</source>
        <translation>Yazı alanı</translation>
    </message>
</context>
<context>
    <name>InkPanel</name>
    <message>
        <source>Clear the pad</source>
        <translation>Yazı alanını temizle</translation>
    </message>
    <message>
        <source>Colour of the pen</source>
        <translation>Kalemin rengi</translation>
    </message>
    <message>
        <source>Describe it (optional)</source>
        <translation>Açıklayın (isteğe bağlı)</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Silgi</translation>
    </message>
    <message>
        <source>Read to those who can&apos;t see the drawing</source>
        <translation>Çizimi göremeyenlere okunur</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Thick pen</source>
        <translation>Kalın kalem</translation>
    </message>
    <message>
        <source>Thin pen</source>
        <translation>İnce kalem</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Usual pen</source>
        <translation>Normal kalem</translation>
    </message>
    <message>
        <source>What the drawing shows</source>
        <translation>Çizimde ne var</translation>
    </message>
</context>
<context>
    <name>Inking</name>
    <message>
        <source>Drawing that stays sharp (*.svg)</source>
        <translation>Net kalan çizim (*.svg)</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>El yazısı</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Resim (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>The picture could not be saved in {0}.</source>
        <translation>Resim şuraya kaydedilemedi: {0}.</translation>
    </message>
</context>
<context>
    <name>JoiningWindow</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Computer at {0}</source>
        <translation>{0} adresindeki bilgisayar</translation>
    </message>
    <message>
        <source>Computers that wait for this one</source>
        <translation>Bu bilgisayarı bekleyenler</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Connecting to your other computer…</source>
        <translation>Diğer bilgisayarınıza bağlanıyor…</translation>
    </message>
    <message>
        <source>Found in this network:</source>
        <translation>Bu ağda bulunanlar:</translation>
    </message>
    <message>
        <source>If it says nothing of the kind, somebody else in this network may have answered in its place: then say no.</source>
        <translation>Böyle bir şey yazmıyorsa onun yerine bu ağdaki başka biri yanıt vermiş olabilir: o zaman “Hayır” deyin.</translation>
    </message>
    <message>
        <source>Link or address of the other computer</source>
        <translation>Diğer bilgisayarın bağlantısı veya adresi</translation>
    </message>
    <message>
        <source>Linking</source>
        <translation>Bağlama</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Bu bilgisayarın adı</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>On your other computer, open Settings, Security, and press “Link another computer”. Both have to be in the same network.</source>
        <translation>Diğer bilgisayarınızda Ayarlar, Güvenlik bölümünü açıp “Başka bir bilgisayar bağla” düğmesine basın. İkisi de aynı ağda olmalı.</translation>
    </message>
    <message>
        <source>Or the link that the other computer shows:</source>
        <translation>Veya diğer bilgisayarın gösterdiği bağlantı:</translation>
    </message>
    <message>
        <source>Start chatting</source>
        <translation>Sohbete başla</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Olmadı</translation>
    </message>
    <message>
        <source>The computer that answered belongs to “{0}”. Does your other computer say that the code is right?</source>
        <translation>Yanıt veren bilgisayarın sahibi: “{0}”. Diğer bilgisayarınız kodun doğru olduğunu söylüyor mu?</translation>
    </message>
    <message>
        <source>Type this code on your other computer:</source>
        <translation>Diğer bilgisayarınızda bu kodu yazın:</translation>
    </message>
    <message>
        <source>Use ChatEra from another computer</source>
        <translation>ChatEra&apos;yı başka bir bilgisayardan kullan</translation>
    </message>
    <message>
        <source>What does the other computer say?</source>
        <translation>Diğer bilgisayar ne diyor?</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Neler aktarıldı</translation>
    </message>
    <message>
        <source>What you call this computer:</source>
        <translation>Bu bilgisayara verdiğiniz ad:</translation>
    </message>
    <message>
        <source>Yes, it says that the code is right</source>
        <translation>Evet, kodun doğru olduğunu söylüyor</translation>
    </message>
    <message>
        <source>Your account and your messages are coming over, {0}.</source>
        <translation>Hesabınız ve mesajlarınız geliyor, {0}.</translation>
    </message>
    <message>
        <source>Your other computer</source>
        <translation>Diğer bilgisayarınız</translation>
    </message>
    <message>
        <source>Your other computer asks whether this one is yours. Say yes there.</source>
        <translation>Diğer bilgisayarınız bunun sizin olup olmadığını soruyor. Orada “Evet” deyin.</translation>
    </message>
    <message>
        <source>chatera://link?… or 192.168.1.10:41234</source>
        <translation>chatera://link?… veya 192.168.1.10:41234</translation>
    </message>
    <message>
        <source>{0}

This computer is one of yours already. What is missing comes from your network, or when you link it once more.</source>
        <translation>{0}

Bu bilgisayar zaten sizinkilerden biri. Eksik olanlar ağınızdan gelir veya onu bir kez daha bağladığınızda tamamlanır.</translation>
    </message>
</context>
<context>
    <name>JumpButton</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln yeni</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Kaldığınız yere dön</translation>
    </message>
    <message>
        <source>Jump to newest</source>
        <translation>En yeniye atla</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Calls themselves {0}</source>
        <translation>Kendi kullandığı ad: {0}</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategoriler</translation>
    </message>
    <message>
        <source>Last here {0}</source>
        <translation>Son görülme: {0}</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Yeni kategori</translation>
    </message>
    <message>
        <source>New category…</source>
        <translation>Yeni kategori…</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Takma ad</translation>
    </message>
    <message>
        <source>Remove this category</source>
        <translation>Bu kategoriyi kaldır</translation>
    </message>
    <message>
        <source>Rename category</source>
        <translation>Kategoriyi yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename this category…</source>
        <translation>Bu kategoriyi yeniden adlandır…</translation>
    </message>
    <message>
        <source>Under which category shall {0} stand, for example Family?</source>
        <translation>{0} hangi kategoride dursun, örneğin Aile?</translation>
    </message>
    <message>
        <source>What do you call {0}? Only you see it; leave it empty for their own name.</source>
        <translation>{0} için hangi adı kullanıyorsunuz? Bunu yalnızca siz görürsünüz; kendi adı için boş bırakın.</translation>
    </message>
    <message>
        <source>What shall the category {0} be called?</source>
        <translation>{0} kategorisinin adı ne olsun?</translation>
    </message>
    <message>
        <source>You have blocked them.</source>
        <translation>Bu kişiyi engellediniz.</translation>
    </message>
    <message>
        <source>You have made sure that it is really them.</source>
        <translation>Gerçekten o olduğunu doğruladınız.</translation>
    </message>
    <message>
        <source>{0} is archived until something new is said.</source>
        <translation>{0} arşivlendi; yeni bir şey yazılana kadar orada kalır.</translation>
    </message>
    <message>
        <source>{0} is not archived any more.</source>
        <translation>{0} artık arşivde değil.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut… (Esc gives up)</source>
        <translation>Yeni kısayola basın… (Esc vazgeçer)</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Eylemler ve kısayolları</translation>
    </message>
    <message>
        <source>Add another shortcut…</source>
        <translation>Başka bir kısayol ekle…</translation>
    </message>
    <message>
        <source>Change the shortcut…</source>
        <translation>Kısayolu değiştir…</translation>
    </message>
    <message>
        <source>Find an action or shortcut, for example Ctrl+K</source>
        <translation>Eylem veya kısayol bulun, örneğin Ctrl+K</translation>
    </message>
    <message>
        <source>It has as many shortcuts as an action can have. Change them instead.</source>
        <translation>Bu eylemde olabilecek kadar kısayol var. Var olanları değiştirin.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kısayol yok</translation>
    </message>
    <message>
        <source>Take the shortcut over</source>
        <translation>Kısayolu devral</translation>
    </message>
    <message>
        <source>Usual shortcut</source>
        <translation>Her zamanki kısayol</translation>
    </message>
    <message>
        <source>Usual shortcuts for everything</source>
        <translation>Her şey için her zamanki kısayollar</translation>
    </message>
    <message>
        <source>What is to be known about the shortcut</source>
        <translation>Kısayolla ilgili bilinmesi gereken</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>sizin seçiminiz</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>kısayol yok</translation>
    </message>
    <message>
        <source>{0} means {1} already. Shall it mean “{2}” instead?</source>
        <translation>{0} zaten {1} için kullanılıyor. Bunun yerine “{2}” için mi kullanılsın?</translation>
    </message>
    <message>
        <source>{0} means “{1}” now. Choose another shortcut for that first.</source>
        <translation>{0} şu anda “{1}” için kullanılıyor. Önce onun için başka bir kısayol seçin.</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>A letter alone would be missing in what you write. Hold Ctrl or Alt with it.</source>
        <translation>Tek başına bir harf, yazdıklarınızda eksik kalırdı. Onunla birlikte Ctrl veya Alt tuşunu basılı tutun.</translation>
    </message>
    <message>
        <source>On a Mac, Option with a letter writes a sign on many keyboards.</source>
        <translation>Mac&apos;te Option ile bir harf, birçok klavyede bir karakter yazar.</translation>
    </message>
    <message>
        <source>On many keyboards these keys are AltGr and write a sign, for example @ or €. Better choose Ctrl+Shift with a letter.</source>
        <translation>Birçok klavyede bu tuşlar AltGr yerine geçer ve bir karakter yazar, örneğin @ veya €. Ctrl+Shift ile bir harf seçmeniz daha iyi olur.</translation>
    </message>
    <message>
        <source>The shortcuts can&apos;t be saved: {0}.</source>
        <translation>Kısayollar kaydedilemiyor: {0}.</translation>
    </message>
    <message>
        <source>These keys copy, cut, paste and mark; they can&apos;t mean anything else.</source>
        <translation>Bu tuşlar kopyalar, keser, yapıştırır ve seçer; başka bir anlama gelemez.</translation>
    </message>
    <message>
        <source>This key is needed for writing and for getting from one part to the next.</source>
        <translation>Bu tuş, yazmak ve bir bölümden diğerine geçmek için gereklidir.</translation>
    </message>
    <message>
        <source>Your keyboard shortcuts in {0} can&apos;t be used ({1}). The usual ones count until you mend the file or choose others.</source>
        <translation>Şu dosyadaki klavye kısayollarınız kullanılamıyor: {0} ({1}). Siz dosyayı düzeltene veya başkalarını seçene kadar her zamanki kısayollar geçerlidir.</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>A community&apos;s name has 1 to {0} characters.</source>
        <translation>Bir topluluğun adı 1 ile {0} karakter arasında olur.</translation>
    </message>
    <message>
        <source>A community&apos;s passphrase has at least {0} characters.</source>
        <translation>Bir topluluğun parolası en az {0} karakter olur.</translation>
    </message>
    <message>
        <source>A comparison with this person is going on already.</source>
        <translation>Bu kişiyle zaten bir karşılaştırma sürüyor.</translation>
    </message>
    <message>
        <source>A direct conversation has no log.</source>
        <translation>İki kişilik bir sohbetin günlüğü olmaz.</translation>
    </message>
    <message>
        <source>A firewall on that computer, or an access point that keeps its guests apart, is in the way: allow ChatEra there, use another network or a cable, or meet on a hosted node.</source>
        <translation>O bilgisayardaki bir güvenlik duvarı veya konuklarını birbirinden ayıran bir erişim noktası engel oluyor: Orada ChatEra&apos;ya izin verin, başka bir ağ veya kablo kullanın ya da barındırılan bir düğümde buluşun.</translation>
    </message>
    <message>
        <source>A firewall on this computer probably drops it; see the firewall&apos;s advice.</source>
        <translation>Bunu büyük olasılıkla bu bilgisayardaki bir güvenlik duvarı engelliyor; güvenlik duvarıyla ilgili öneriye bakın.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Bir grubun adı olmalıdır.</translation>
    </message>
    <message>
        <source>A group of more than {0} people can&apos;t be nudged.</source>
        <translation>{0} kişiden kalabalık bir gruba titreşim gönderilemez.</translation>
    </message>
    <message>
        <source>A group&apos;s name is one line of 1 to {0} characters.</source>
        <translation>Grup adı tek satırdır ve 1 ile {0} karakter arasında olur.</translation>
    </message>
    <message>
        <source>A hub of another network calls itself {0}. If it is the right one, ask somebody there for an invitation, or add its address.</source>
        <translation>Başka bir ağdaki bir merkez kendini {0} diye tanıtıyor. Aradığınız oysa oradaki birinden davet isteyin veya adresini ekleyin.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged, or was written by a newer ChatEra.</source>
        <translation>Saklanan bir gönderen anahtarı hasarlı veya daha yeni bir ChatEra tarafından yazılmış.</translation>
    </message>
    <message>
        <source>A kept sender key is damaged.</source>
        <translation>Saklanan bir gönderen anahtarı hasarlı.</translation>
    </message>
    <message>
        <source>A message came that has no place here.</source>
        <translation>Burada yeri olmayan bir mesaj geldi.</translation>
    </message>
    <message>
        <source>A message of another comparison came.</source>
        <translation>Başka bir karşılaştırmanın mesajı geldi.</translation>
    </message>
    <message>
        <source>A name is one line, without control characters.</source>
        <translation>Ad tek satırdır ve denetim karakteri içermez.</translation>
    </message>
    <message>
        <source>A name needs 1 to {0} characters.</source>
        <translation>Ad 1 ile {0} karakter arasında olmalıdır.</translation>
    </message>
    <message>
        <source>A passphrase has at least one character.</source>
        <translation>Parola en az bir karakter olur.</translation>
    </message>
    <message>
        <source>A personal message has at most {0} characters.</source>
        <translation>Kişisel mesaj en fazla {0} karakter olur.</translation>
    </message>
    <message>
        <source>A personal message is one line.</source>
        <translation>Kişisel mesaj tek satırdır.</translation>
    </message>
    <message>
        <source>A picture has at most {0} KiB.</source>
        <translation>Bir resim en fazla {0} KiB olabilir.</translation>
    </message>
    <message>
        <source>A recovery phrase has {0} words, these are {1}.</source>
        <translation>Kurtarma ifadesi {0} kelimedir, bunlar ise {1} kelime.</translation>
    </message>
    <message>
        <source>A sticker has at most {0} KiB.</source>
        <translation>Bir çıkartma en fazla {0} KiB olabilir.</translation>
    </message>
    <message>
        <source>A sticker needs a name, a line of at most 64 characters.</source>
        <translation>Çıkartmanın bir adı olmalıdır: en fazla 64 karakterlik tek bir satır.</translation>
    </message>
    <message>
        <source>A sticker needs an emoji for what it means.</source>
        <translation>Çıkartmanın anlamını gösteren bir emojisi olmalıdır.</translation>
    </message>
    <message>
        <source>A waiting message is of a kind this version does not know.</source>
        <translation>Bekleyen bir mesaj, bu sürümün tanımadığı bir türden.</translation>
    </message>
    <message>
        <source>Allow ChatEra on private networks under Windows Security, Firewall &amp; network protection, Allow an app; and see that this network is set to private.</source>
        <translation>Windows Güvenliği, Güvenlik duvarı &amp; ağ koruması, Bir uygulamaya izin ver altında ChatEra&apos;ya özel ağlarda izin verin ve bu ağın özel olarak ayarlandığından emin olun.</translation>
    </message>
    <message>
        <source>Allow ChatEra under System Settings, Privacy &amp; Security, Local Network, and let it accept incoming connections under Network, Firewall.</source>
        <translation>Sistem Ayarları, Gizlilik &amp; Güvenlik, Yerel Ağ altında ChatEra&apos;ya izin verin; Ağ, Güvenlik Duvarı altında da gelen bağlantıları kabul etmesine izin verin.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices, removed ones included.</source>
        <translation>Bir hesapta, kaldırılanlar da dahil olmak üzere en fazla {0} cihaz olabilir.</translation>
    </message>
    <message>
        <source>An account has at most {0} devices.</source>
        <translation>Bir hesapta en fazla {0} cihaz olabilir.</translation>
    </message>
    <message>
        <source>An emoticon has at most {0} KiB.</source>
        <translation>Bir ifade en fazla {0} KiB olabilir.</translation>
    </message>
    <message>
        <source>An event without its body that nobody has deleted.</source>
        <translation>Kimsenin silmediği, ama içeriği eksik bir olay.</translation>
    </message>
    <message>
        <source>An unreadable message came.</source>
        <translation>Okunamayan bir mesaj geldi.</translation>
    </message>
    <message>
        <source>Another ChatEra process uses this profile and does not answer. End it and try again.</source>
        <translation>Başka bir ChatEra işlemi bu profili kullanıyor ve yanıt vermiyor. O işlemi sonlandırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another computer could not connect to this one at {0}.</source>
        <translation>Başka bir bilgisayar bu bilgisayara {0} adresinden bağlanamadı.</translation>
    </message>
    <message>
        <source>Another node than the expected one answers at {0}: its fingerprint is {1}, expected was {2}. Ask its owner which one is right.</source>
        <translation>{0} adresinde beklenenden başka bir düğüm yanıt veriyor: parmak izi {1}, beklenen ise {2}. Hangisinin doğru olduğunu düğümün sahibine sorun.</translation>
    </message>
    <message>
        <source>Another program reads {0}. Close it and try again.</source>
        <translation>Başka bir program şunu okuyor: {0}. Programı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another user answers at the profile&apos;s socket.</source>
        <translation>Profilin soketinde başka bir kullanıcı yanıt veriyor.</translation>
    </message>
    <message>
        <source>Ask somebody whether their ChatEra is open, and compare the address.</source>
        <translation>Birine ChatEra&apos;sının açık olup olmadığını sorun ve adresi karşılaştırın.</translation>
    </message>
    <message>
        <source>Broadcast does not work on {0}: {1}.</source>
        <translation>{0} üzerinde genel yayın çalışmıyor: {1}.</translation>
    </message>
    <message>
        <source>Broadcast works on {0}.</source>
        <translation>{0} üzerinde genel yayın çalışıyor.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t encrypt {0} ({1}). Free some space on this disk and try again; nothing is lost.</source>
        <translation>ChatEra şunu şifreleyemiyor: {0} ({1}). Bu diskte biraz yer açıp yeniden deneyin; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t listen on UDP port {0} ({1}). Another program holds it, or a security program forbids it; some hubs will stay unseen.</source>
        <translation>ChatEra {0} numaralı UDP bağlantı noktasını dinleyemiyor ({1}). Başka bir program onu tutuyor veya bir güvenlik programı buna izin vermiyor; bazı merkezler görünmeyecek.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use the network interface {0}: {1}.</source>
        <translation>ChatEra {0} ağ arabirimini kullanamıyor: {1}.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t use {0} ({1}). Make that directory writable, or free some space, and try again.</source>
        <translation>ChatEra şunu kullanamıyor: {0} ({1}). O dizini yazılabilir yapın veya biraz yer açın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>ChatEra can&apos;t write to {0} ({1}). Free some space on this disk and try again.</source>
        <translation>ChatEra şuraya yazamıyor: {0} ({1}). Bu diskte biraz yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>ChatEra is already open with this profile; its window was asked to the front.</source>
        <translation>ChatEra bu profille zaten açık; penceresinin öne gelmesi istendi.</translation>
    </message>
    <message>
        <source>ChatEra is not on the network now.</source>
        <translation>ChatEra şu anda ağda değil.</translation>
    </message>
    <message>
        <source>ChatEra there is an older version, to which no community can move.</source>
        <translation>Oradaki ChatEra daha eski bir sürüm; topluluklar ona taşınamıyor.</translation>
    </message>
    <message>
        <source>ChatEra was opened elsewhere meanwhile: compare there once more.</source>
        <translation>ChatEra bu arada başka bir yerde açıldı: orada bir kez daha karşılaştırın.</translation>
    </message>
    <message>
        <source>Comparing numbers needs the network; --mark does without.</source>
        <translation>Sayıları karşılaştırmak için ağ gerekir; --mark için gerekmez.</translation>
    </message>
    <message>
        <source>End the file&apos;s name with one of {0}: it says what is written.</source>
        <translation>Dosya adının sonu şunlardan biri olsun: {0}. Ne yazılacağını o belirler.</translation>
    </message>
    <message>
        <source>Find the program that holds the port for itself, and end it.</source>
        <translation>Bağlantı noktasını yalnız kendisi için tutan programı bulup sonlandırın.</translation>
    </message>
    <message>
        <source>Give a word to look for, and a --limit of at least 1.</source>
        <translation>Aranacak bir kelime ve en az 1 olan bir --limit verin.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming packets, let in UDP ports {1} and 5353.</source>
        <translation>{0} gelen paketleri engelleyen kurallar içeriyorsa {1} ve 5353 numaralı UDP bağlantı noktalarına izin verin.</translation>
    </message>
    <message>
        <source>It could not be tried whether others can reach this computer: {0}.</source>
        <translation>Başkalarının bu bilgisayara ulaşıp ulaşamadığı denenemedi: {0}.</translation>
    </message>
    <message>
        <source>Its author was not a member at that point of the log.</source>
        <translation>Yazarı, günlüğün o noktasında üye değildi.</translation>
    </message>
    <message>
        <source>Kept sessions can&apos;t be read.</source>
        <translation>Saklanan oturumlar okunamıyor.</translation>
    </message>
    <message>
        <source>Let the operating system set the time automatically, on both machines.</source>
        <translation>Her iki bilgisayarda da saati işletim sisteminin otomatik ayarlamasına izin verin.</translation>
    </message>
    <message>
        <source>Lines about the group can&apos;t be deleted.</source>
        <translation>Grupla ilgili satırlar silinemez.</translation>
    </message>
    <message>
        <source>Lines about the group, nudges and winks can&apos;t be answered.</source>
        <translation>Grupla ilgili satırlar, titreşimler ve göz kırpmalar yanıtlanamaz.</translation>
    </message>
    <message>
        <source>Linking was ended.</source>
        <translation>Bağlama sonlandırıldı.</translation>
    </message>
    <message>
        <source>Linking was open for ten minutes and is closed now. Begin anew when both computers are at hand.</source>
        <translation>Bağlama on dakika açık kaldı ve şimdi kapandı. İki bilgisayar da elinizin altındayken baştan başlayın.</translation>
    </message>
    <message>
        <source>Multicast does not work on {0}: {1}.</source>
        <translation>{0} üzerinde çok noktaya yayın çalışmıyor: {1}.</translation>
    </message>
    <message>
        <source>Multicast works on {0}.</source>
        <translation>{0} üzerinde çok noktaya yayın çalışıyor.</translation>
    </message>
    <message>
        <source>No computer asks to be linked now.</source>
        <translation>Şu anda bağlanmak isteyen bir bilgisayar yok.</translation>
    </message>
    <message>
        <source>No other ChatEra was heard on this network.</source>
        <translation>Bu ağda başka bir ChatEra duyulmadı.</translation>
    </message>
    <message>
        <source>No winks can be sent to a group of more than {0} people.</source>
        <translation>{0} kişiden kalabalık gruplara göz kırpma gönderilemez.</translation>
    </message>
    <message>
        <source>Nobody answers at {0} (no answer within {1} seconds).</source>
        <translation>{0} adresinde kimse yanıt vermiyor ({1} saniye içinde yanıt gelmedi).</translation>
    </message>
    <message>
        <source>Nobody answers at {0} ({1}).</source>
        <translation>{0} adresinde kimse yanıt vermiyor ({1}).</translation>
    </message>
    <message>
        <source>Nobody answers at {0}.</source>
        <translation>{0} adresinde kimse yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Nobody answers at {0}:{1}.</source>
        <translation>{0}:{1} adresinde kimse yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Nobody said whether the numbers are equal.</source>
        <translation>Sayıların aynı olup olmadığını kimse söylemedi.</translation>
    </message>
    <message>
        <source>Nobody with this id has been seen yet.</source>
        <translation>Bu kimliğe sahip kimse henüz görülmedi.</translation>
    </message>
    <message>
        <source>Nothing can be encrypted for this person: no device of theirs is known that could read it.</source>
        <translation>Bu kişi için hiçbir şey şifrelenemiyor: Onu okuyabilecek bir cihazı bilinmiyor.</translation>
    </message>
    <message>
        <source>Nothing can be put on lines about the group, nudges and winks.</source>
        <translation>Grupla ilgili satırlara, titreşimlere ve göz kırpmalara bir şey eklenemez.</translation>
    </message>
    <message>
        <source>Nothing was linked. If the other computer did not say that the code was right, somebody in this network may be in the way: begin anew, best by the link.</source>
        <translation>Hiçbir şey bağlanmadı. Diğer bilgisayar kodun doğru olduğunu söylemediyse bu ağda araya giren biri olabilir: baştan, en iyisi bağlantıyla başlayın.</translation>
    </message>
    <message>
        <source>One leaves an open community by leaving its network.</source>
        <translation>Açık bir topluluktan, onun ağından ayrılarak çıkılır.</translation>
    </message>
    <message>
        <source>One of these words is wrong, or their order is.</source>
        <translation>Bu kelimelerden biri veya sıraları yanlış.</translation>
    </message>
    <message>
        <source>One verifies somebody else.</source>
        <translation>Ancak başka biri doğrulanabilir.</translation>
    </message>
    <message>
        <source>Only a message that was refused can be sent again; “chatera outbox” shows them.</source>
        <translation>Yalnızca reddedilmiş bir mesaj yeniden gönderilebilir; bunları “chatera outbox” gösterir.</translation>
    </message>
    <message>
        <source>Only its author or an admin deletes a message.</source>
        <translation>Bir mesajı yalnızca yazarı veya bir yönetici silebilir.</translation>
    </message>
    <message>
        <source>Only its two people write in a direct conversation.</source>
        <translation>İki kişilik bir sohbete yalnızca o iki kişi yazar.</translation>
    </message>
    <message>
        <source>Only members of a conversation send receipts.</source>
        <translation>Alındı bildirimlerini yalnızca bir sohbetin üyeleri gönderir.</translation>
    </message>
    <message>
        <source>Only messages can be deleted.</source>
        <translation>Yalnızca mesajlar silinebilir.</translation>
    </message>
    <message>
        <source>Only messages that can be read are forwarded.</source>
        <translation>Yalnızca okunabilen mesajlar iletilebilir.</translation>
    </message>
    <message>
        <source>Only messages that can be read are pinned.</source>
        <translation>Yalnızca okunabilen mesajlar sabitlenebilir.</translation>
    </message>
    <message>
        <source>Only somebody of this community moves it.</source>
        <translation>Bu topluluğu yalnızca içinden biri taşıyabilir.</translation>
    </message>
    <message>
        <source>Only the owner and admins can let a group go on in a new one.</source>
        <translation>Bir grubu yenisinde yalnızca sahibi ve yöneticiler sürdürebilir.</translation>
    </message>
    <message>
        <source>Only the owner and admins can rename a group.</source>
        <translation>Bir grubu yalnızca sahibi ve yöneticiler yeniden adlandırabilir.</translation>
    </message>
    <message>
        <source>Only your own messages can be deleted for everyone.</source>
        <translation>Yalnızca kendi mesajlarınız herkesten silinebilir.</translation>
    </message>
    <message>
        <source>Only your own messages that are still there can be changed.</source>
        <translation>Yalnızca hâlâ duran kendi mesajlarınız değiştirilebilir.</translation>
    </message>
    <message>
        <source>Others are still found by broadcast; switch on multicast on the access point.</source>
        <translation>Başkaları genel yayınla yine bulunur; erişim noktasında çok noktaya yayını açın.</translation>
    </message>
    <message>
        <source>Others can reach this computer at {0}.</source>
        <translation>Başkaları bu bilgisayara {0} adresinden ulaşabiliyor.</translation>
    </message>
    <message>
        <source>Others on this computer may read {0}, which opens this profile. Say “chmod 600 &apos;{1}&apos;”, and protect the profile with a passphrase if somebody may have read it; a disk that can&apos;t keep a file for one person is no place for a profile.</source>
        <translation>Bu bilgisayardaki başkaları, bu profili açan şu dosyayı okuyabilir: {0}. “chmod 600 &apos;{1}&apos;” komutunu verin; dosyayı biri okumuş olabilirse profili parolayla koruyun. Bir dosyayı tek kişiye saklayamayan disk, profil için uygun yer değildir.</translation>
    </message>
    <message>
        <source>Paste the link that the other computer shows (chatera://link?…), or type its address and port, as in 192.168.1.10:41234.</source>
        <translation>Diğer bilgisayarın gösterdiği bağlantıyı yapıştırın (chatera://link?…) veya adresini ve bağlantı noktasını 192.168.1.10:41234 gibi yazın.</translation>
    </message>
    <message>
        <source>Plug in the cable or join a Wi-Fi network.</source>
        <translation>Kabloyu takın veya bir Wi-Fi ağına katılın.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns and sudo firewall-cmd --reload.</source>
        <translation>Çalıştırın: sudo firewall-cmd --permanent --add-port={0}/udp --add-service=mdns ve sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow {0}/udp and sudo ufw allow 5353/udp.</source>
        <translation>Çalıştırın: sudo ufw allow {0}/udp ve sudo ufw allow 5353/udp.</translation>
    </message>
    <message>
        <source>Say how long or until when, not both.</source>
        <translation>Ya ne kadar süre ya da ne zamana kadar olduğunu yazın, ikisini birden değil.</translation>
    </message>
    <message>
        <source>Say who: give at least one name or id.</source>
        <translation>Kim olduğunu yazın: en az bir ad veya kimlik verin.</translation>
    </message>
    <message>
        <source>Say with --set which status it is that ends.</source>
        <translation>Hangi durumun biteceğini --set ile yazın.</translation>
    </message>
    <message>
        <source>Sending on the network interface {0} failed: {1}. A firewall may forbid it.</source>
        <translation>{0} ağ arabiriminden gönderilemedi: {1}. Bir güvenlik duvarı engelliyor olabilir.</translation>
    </message>
    <message>
        <source>Start ChatEra on another computer. If it runs there, the access point may keep its guests apart: use another network, a cable, or a hosted node.</source>
        <translation>Başka bir bilgisayarda ChatEra&apos;yı başlatın. Orada çalışıyorsa erişim noktası konuklarını birbirinden ayırıyor olabilir: başka bir ağ, bir kablo veya barındırılan bir düğüm kullanın.</translation>
    </message>
    <message>
        <source>Take another copy of it, or an older backup, if there is one.</source>
        <translation>Varsa başka bir kopyasını veya daha eski bir yedeği kullanın.</translation>
    </message>
    <message>
        <source>That is no link of ChatEra: {0}.</source>
        <translation>Bu bir ChatEra bağlantısı değil: {0}.</translation>
    </message>
    <message>
        <source>That is not possible now.</source>
        <translation>Bu şu anda mümkün değil.</translation>
    </message>
    <message>
        <source>That is not possible: {0}.</source>
        <translation>Bu mümkün değil: {0}.</translation>
    </message>
    <message>
        <source>That is not the code which the new computer shows. Nothing was given. Begin anew on both; if it happens again, somebody in this network may be in the way.</source>
        <translation>Yeni bilgisayarın gösterdiği kod bu değil. Hiçbir şey verilmedi. İkisinde de baştan başlayın; yine olursa bu ağda araya giren biri olabilir.</translation>
    </message>
    <message>
        <source>That is not the passphrase of this profile. Try again; capital letters count.</source>
        <translation>Bu profilin parolası bu değil. Yeniden deneyin; büyük ve küçük harfler ayırt edilir.</translation>
    </message>
    <message>
        <source>That message is somebody else&apos;s; only its author can change it.</source>
        <translation>Bu mesaj başka birinin; onu yalnızca yazarı değiştirebilir.</translation>
    </message>
    <message>
        <source>That moment has passed already.</source>
        <translation>O an çoktan geçti.</translation>
    </message>
    <message>
        <source>That was not the right code. Begin anew on both computers.</source>
        <translation>Doğru kod bu değildi. İki bilgisayarda da baştan başlayın.</translation>
    </message>
    <message>
        <source>That works in groups only.</source>
        <translation>Bu yalnızca gruplarda olur.</translation>
    </message>
    <message>
        <source>The arguments of a command are an object.</source>
        <translation>Bir komutun argümanları bir nesnedir.</translation>
    </message>
    <message>
        <source>The clocks of the two machines are too far apart, or the request is old.</source>
        <translation>İki bilgisayarın saatleri birbirinden çok farklı veya istek eski.</translation>
    </message>
    <message>
        <source>The code has {0} digits.</source>
        <translation>Kod {0} rakamlıdır.</translation>
    </message>
    <message>
        <source>--code, --mark and --undo are three things; choose one.</source>
        <translation>--code, --mark ve --undo üç ayrı şeydir; birini seçin.</translation>
    </message>
    <message>
        <source>--limit counts messages and can&apos;t be negative.</source>
        <translation>--limit mesajları sayar ve eksi olamaz.</translation>
    </message>
    <message>
        <source>--passphrase and --invitation are two things; choose one.</source>
        <translation>--passphrase ve --invitation iki ayrı şeydir; birini seçin.</translation>
    </message>
    <message>
        <source>--timeout counts seconds and can&apos;t be negative.</source>
        <translation>--timeout saniyeleri sayar ve eksi olamaz.</translation>
    </message>
    <message>
        <source>If {0} has rules that drop incoming connections, let in TCP from {1} to ports {2} and above.</source>
        <translation>{0} gelen bağlantıları engelleyen kurallar içeriyorsa {1} adreslerinden {2} ve üstü bağlantı noktalarına TCP&apos;ye izin verin.</translation>
    </message>
    <message>
        <source>It can&apos;t be kept: {0}.</source>
        <translation>Saklanamıyor: {0}.</translation>
    </message>
    <message>
        <source>It can&apos;t be removed: {0}.</source>
        <translation>Kaldırılamıyor: {0}.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Bir neden belirtmedi.</translation>
    </message>
    <message>
        <source>It is larger than {0} MiB.</source>
        <translation>{0} MiB sınırından büyük.</translation>
    </message>
    <message>
        <source>It is no ZIP archive, or a damaged one.</source>
        <translation>Bu bir ZIP arşivi değil veya arşiv hasarlı.</translation>
    </message>
    <message>
        <source>It is not on this computer.</source>
        <translation>Bu bilgisayarda değil.</translation>
    </message>
    <message>
        <source>It says that it is “{0}”, and lies in “{1}”.</source>
        <translation>“{0}” olduğunu söylüyor ama “{1}” içinde duruyor.</translation>
    </message>
    <message>
        <source>Look for a firewall on this computer, and for an access point or a router between the two that keeps others out; or meet on a hosted node.</source>
        <translation>Bu bilgisayarda bir güvenlik duvarı, arada da başkalarını içeri almayan bir erişim noktası veya yönlendirici olup olmadığına bakın ya da barındırılan bir düğümde buluşun.</translation>
    </message>
    <message>
        <source>No other computer answers broadcast on {0}.</source>
        <translation>{0} üzerinde genel yayına başka hiçbir bilgisayar yanıt vermiyor.</translation>
    </message>
    <message>
        <source>No other computer answers multicast on {0}.</source>
        <translation>{0} üzerinde çok noktaya yayına başka hiçbir bilgisayar yanıt vermiyor.</translation>
    </message>
    <message>
        <source>Others may be found late or not at all. The access point, the switch or a firewall drops it: let it pass there, or use a cable.</source>
        <translation>Başkaları geç bulunabilir ya da hiç bulunmayabilir. Erişim noktası, anahtar veya bir güvenlik duvarı bunu engelliyor: orada geçmesine izin verin ya da kablo kullanın.</translation>
    </message>
    <message>
        <source>Run: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; and sudo firewall-cmd --reload.</source>
        <translation>Çalıştırın: sudo firewall-cmd --permanent --add-rich-rule=&apos;rule family=&quot;{0}&quot; source address=&quot;{1}&quot; port port=&quot;{2}-65535&quot; protocol=&quot;tcp&quot; accept&apos; ve sudo firewall-cmd --reload.</translation>
    </message>
    <message>
        <source>Run: sudo ufw allow proto tcp from {0} to any port {1}:65535.</source>
        <translation>Çalıştırın: sudo ufw allow proto tcp from {0} to any port {1}:65535.</translation>
    </message>
    <message>
        <source>Say to whom: one person, or with --category the people of a category.</source>
        <translation>Kime olduğunu yazın: bir kişi veya --category ile bir kategorinin kişileri.</translation>
    </message>
    <message>
        <source>Say with --as how you want to appear.</source>
        <translation>Nasıl görünmek istediğinizi --as ile yazın.</translation>
    </message>
    <message>
        <source>The backup in {0} is damaged: {1} can&apos;t be read. {2}</source>
        <translation>{0} içindeki yedek hasarlı: {1} okunamıyor. {2}</translation>
    </message>
    <message>
        <source>The backup {0} of {1} is damaged or cut off ({2}). {3}</source>
        <translation>{1} tarihli {0} numaralı yedek hasarlı veya yarım kalmış ({2}). {3}</translation>
    </message>
    <message>
        <source>The community has moved to {0}, but this device can&apos;t reach it there now. It goes on trying.</source>
        <translation>Topluluk {0} adresine taşındı ama bu cihaz ona şu anda orada ulaşamıyor. Denemeyi sürdürüyor.</translation>
    </message>
    <message>
        <source>The comparison took longer than ten minutes.</source>
        <translation>Karşılaştırma on dakikadan uzun sürdü.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Karşılaştırma iptal edildi.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t appear differently to single people: you appear offline to everybody there until it is updated.</source>
        <translation>Sizi bağlayan bilgisayarda, tek tek kişilere farklı görünmenizi sağlayamayan daha eski bir ChatEra var: Güncellenene kadar oradaki herkese çevrimdışı görünüyorsunuz.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t carry encrypted messages. They wait until it is updated.</source>
        <translation>Sizi bağlayan bilgisayarda, şifreli mesajları taşıyamayan daha eski bir ChatEra var. Mesajlar o güncellenene kadar bekler.</translation>
    </message>
    <message>
        <source>The computer that connects you has an older ChatEra, which can&apos;t tell others that this community moves. Update it first.</source>
        <translation>Sizi bağlayan bilgisayarda, bu topluluğun taşındığını başkalarına bildiremeyen daha eski bir ChatEra var. Önce onu güncelleyin.</translation>
    </message>
    <message>
        <source>The connection did not outlast this computer&apos;s sleep.</source>
        <translation>Bilgisayar uykudayken bağlantı koptu.</translation>
    </message>
    <message>
        <source>The connection to the node ended.</source>
        <translation>Düğümle bağlantı sona erdi.</translation>
    </message>
    <message>
        <source>The connection to the node ended; trying again.</source>
        <translation>Düğümle bağlantı sona erdi; yeniden deneniyor.</translation>
    </message>
    <message>
        <source>The connection to the other computer ended.</source>
        <translation>Diğer bilgisayarla bağlantı sona erdi.</translation>
    </message>
    <message>
        <source>The conversation could not be saved in {0} ({1}).</source>
        <translation>Sohbet {0} içine kaydedilemedi ({1}).</translation>
    </message>
    <message>
        <source>The conversation of this message is gone.</source>
        <translation>Bu mesajın sohbeti artık yok.</translation>
    </message>
    <message>
        <source>The device is not in its account&apos;s manifest.</source>
        <translation>Cihaz, hesabının cihaz listesinde yer almıyor.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be read: {1}.</source>
        <translation>{0} dizini okunamıyor: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} can&apos;t be written: {1}.</source>
        <translation>{0} dizinine yazılamıyor: {1}.</translation>
    </message>
    <message>
        <source>The directory {0} is not empty. Choose another one.</source>
        <translation>{0} dizini boş değil. Başka bir dizin seçin.</translation>
    </message>
    <message>
        <source>The encrypted copy of {0} is not whole. Try again.</source>
        <translation>{0} için yapılan şifreli kopya eksik. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file that opens this profile is damaged ({0}).</source>
        <translation>Bu profili açan dosya hasarlı ({0}).</translation>
    </message>
    <message>
        <source>The group could not be made.</source>
        <translation>Grup oluşturulamadı.</translation>
    </message>
    <message>
        <source>The hub of this machine can&apos;t keep anything in {0} ({1}).</source>
        <translation>Bu bilgisayarın merkezi {0} içinde hiçbir şey saklayamıyor ({1}).</translation>
    </message>
    <message>
        <source>The hub of this machine does not start. {0}</source>
        <translation>Bu bilgisayarın merkezi başlamıyor. {0}</translation>
    </message>
    <message>
        <source>The hub tells no address.</source>
        <translation>Merkez bir adres bildirmiyor.</translation>
    </message>
    <message>
        <source>The keychain of this computer can&apos;t be reached ({0}). Log in to your desktop or unlock the keychain, then try again; nothing is lost.</source>
        <translation>Bu bilgisayarın anahtarlığına ulaşılamıyor ({0}). Masaüstünüzde oturum açın veya anahtarlığın kilidini açın, sonra yeniden deneyin; hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>The keychain of this computer no longer has what opens this profile. Where you have a backup, or the words you wrote down, make a new profile with them; on the computer this one comes from it still opens.</source>
        <translation>Bu profili açan şey artık bu bilgisayarın anahtarlığında değil. Bir yedeğiniz veya not ettiğiniz kelimeler varsa onlarla yeni bir profil oluşturun; bu profil, geldiği bilgisayarda hâlâ açılır.</translation>
    </message>
    <message>
        <source>The keys in {0} can&apos;t be read ({1}). Restore the file from a backup.</source>
        <translation>{0} içindeki anahtarlar okunamıyor ({1}). Dosyayı bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The keys in {0} don&apos;t open ({1}). Restore the file from a backup.</source>
        <translation>{0} içindeki anahtarlar açılmıyor ({1}). Dosyayı bir yedekten geri yükleyin.</translation>
    </message>
    <message>
        <source>The login&apos;s signature does not fit.</source>
        <translation>Oturum açma imzası uyuşmuyor.</translation>
    </message>
    <message>
        <source>The manifest is another account&apos;s.</source>
        <translation>Cihaz listesi başka bir hesabın.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used any more: it is damaged, or there is not enough memory. Close ChatEra and open it again, which tells.</source>
        <translation>{0} mesaj deposu artık kullanılamıyor: Hasarlı veya bellek yetersiz. ChatEra&apos;yı kapatıp yeniden açın; hangisi olduğunu söyler.</translation>
    </message>
    <message>
        <source>The message store {0} can&apos;t be used: {1}.</source>
        <translation>{0} mesaj deposu kullanılamıyor: {1}.</translation>
    </message>
    <message>
        <source>The message store {0} is damaged ({1}). Rebuild it with “chatera init --rebuild”: the damaged file is kept beside it, and messages come back from the network.</source>
        <translation>{0} mesaj deposu hasarlı ({1}). “chatera init --rebuild” ile yeniden oluşturun: Hasarlı dosya yanında saklanır, mesajlar ağdan geri gelir.</translation>
    </message>
    <message>
        <source>The message store {0} was written by a newer ChatEra (its version is {1}, this program knows {2}). Install the newer ChatEra to open it.</source>
        <translation>{0} mesaj deposunu daha yeni bir ChatEra yazmış (deponun sürümü {1}, bu programın bildiği {2}). Açmak için yeni ChatEra&apos;yı yükleyin.</translation>
    </message>
    <message>
        <source>The message {0} is not of this conversation but of “{1}”.</source>
        <translation>{0} mesajı bu sohbetten değil, “{1}” sohbetinden.</translation>
    </message>
    <message>
        <source>The messages are by or for somebody else.</source>
        <translation>Mesajlar başka birinden veya başka birine.</translation>
    </message>
    <message>
        <source>The name of a device has 1 to {0} characters.</source>
        <translation>Bir cihazın adı 1 ile {0} karakter arasında olur.</translation>
    </message>
    <message>
        <source>The network interface {0} takes part in no multicast: {1}.</source>
        <translation>{0} ağ arabirimi çok noktaya yayına katılmıyor: {1}.</translation>
    </message>
    <message>
        <source>The new computer did not get everything. Link it once more.</source>
        <translation>Yeni bilgisayara her şey ulaşmadı. Bir kez daha bağlayın.</translation>
    </message>
    <message>
        <source>The new computer went away.</source>
        <translation>Yeni bilgisayar gitti.</translation>
    </message>
    <message>
        <source>The new node does not take everything. Nothing has changed.</source>
        <translation>Yeni düğüm her şeyi kabul etmiyor. Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>The newest backup in {0} is damaged. There is one of {1} beside it: {2}</source>
        <translation>{0} içindeki en yeni yedek hasarlı. Yanında şu tarihli bir yedek var: {1}. {2}</translation>
    </message>
    <message>
        <source>The node closed the connection before it said hello.</source>
        <translation>Düğüm, merhaba demeden bağlantıyı kapattı.</translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation>Düğüm yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The node gave an answer that is none.</source>
        <translation>Düğüm, yanıt sayılmayacak bir yanıt verdi.</translation>
    </message>
    <message>
        <source>The node has fallen silent.</source>
        <translation>Düğümden artık ses gelmiyor.</translation>
    </message>
    <message>
        <source>The node is another community&apos;s than the one that was looked for.</source>
        <translation>Düğüm, aranan topluluğun değil, başka bir topluluğun.</translation>
    </message>
    <message>
        <source>The node is busy; try again.</source>
        <translation>Düğüm meşgul; yeniden deneyin.</translation>
    </message>
    <message>
        <source>The node mixes a closed community with another one.</source>
        <translation>Düğüm, kapalı bir topluluğu başka bir toplulukla karıştırıyor.</translation>
    </message>
    <message>
        <source>The node refused this device: {0}</source>
        <translation>Düğüm bu cihazı reddetti: {0}</translation>
    </message>
    <message>
        <source>The node there serves another community.</source>
        <translation>Oradaki düğüm başka bir topluluğa hizmet veriyor.</translation>
    </message>
    <message>
        <source>The numbers differ: somebody may stand between you.</source>
        <translation>Sayılar farklı: aranıza biri girmiş olabilir.</translation>
    </message>
    <message>
        <source>The other computer belongs to another account already.</source>
        <translation>Diğer bilgisayar zaten başka bir hesaba ait.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t be reached. Both have to be in the same network, and linking has to be open there.</source>
        <translation>Diğer bilgisayara ulaşılamıyor. İkisi de aynı ağda olmalı ve orada bağlama açık olmalı.</translation>
    </message>
    <message>
        <source>The other computer could not keep what it was given; its disk may be full.</source>
        <translation>Diğer bilgisayar kendisine verilenleri saklayamadı; diski dolu olabilir.</translation>
    </message>
    <message>
        <source>The other computer does not answer.</source>
        <translation>Diğer bilgisayar yanıt vermiyor.</translation>
    </message>
    <message>
        <source>The other computer ended it.</source>
        <translation>Diğer bilgisayar sonlandırdı.</translation>
    </message>
    <message>
        <source>The other computer is just being linked with another one. Try again in a moment.</source>
        <translation>Diğer bilgisayar tam şu anda başka bir bilgisayarla bağlanıyor. Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>The other computer said no.</source>
        <translation>Diğer bilgisayar hayır dedi.</translation>
    </message>
    <message>
        <source>The other computer said something wrong ({0}). Begin anew on both.</source>
        <translation>Diğer bilgisayar yanlış bir şey söyledi ({0}). İkisinde de baştan başlayın.</translation>
    </message>
    <message>
        <source>The other device is not one of that person&apos;s.</source>
        <translation>Diğer cihaz o kişinin cihazlarından değil.</translation>
    </message>
    <message>
        <source>The other side changed its key: somebody may stand between you.</source>
        <translation>Karşı taraf anahtarını değiştirdi: aranıza biri girmiş olabilir.</translation>
    </message>
    <message>
        <source>The other side sent a key that is none.</source>
        <translation>Karşı taraf anahtar olmayan bir şey gönderdi.</translation>
    </message>
    <message>
        <source>The other side&apos;s proof is wrong: somebody may stand between you.</source>
        <translation>Karşı tarafın kanıtı yanlış: aranıza biri girmiş olabilir.</translation>
    </message>
    <message>
        <source>The owner of the profile does not answer: {0}</source>
        <translation>Profili elinde tutan işlem yanıt vermiyor: {0}</translation>
    </message>
    <message>
        <source>The passphrase is wrong. Ask somebody who is in the community.</source>
        <translation>Parola yanlış. Topluluktan birine sorun.</translation>
    </message>
    <message>
        <source>The process that owned the profile ended in the middle of the command.</source>
        <translation>Profili elinde tutan işlem komutun ortasında sona erdi.</translation>
    </message>
    <message>
        <source>The process that owned the profile is gone: {0}.</source>
        <translation>Profili elinde tutan işlem artık yok: {0}.</translation>
    </message>
    <message>
        <source>The profile in {0} can&apos;t be used: {1} can&apos;t be written ({2}).</source>
        <translation>{0} içindeki profil kullanılamıyor: {1} yazılamıyor ({2}).</translation>
    </message>
    <message>
        <source>The profile in {0} is open in another ChatEra. Close that one first.</source>
        <translation>{0} içindeki profil başka bir ChatEra&apos;da açık. Önce onu kapatın.</translation>
    </message>
    <message>
        <source>The recovery phrase is not on this device.</source>
        <translation>Kurtarma ifadesi bu cihazda değil.</translation>
    </message>
    <message>
        <source>The redirect&apos;s stamp is too far ahead.</source>
        <translation>Yönlendirmenin zaman damgası fazla ileri.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be saved: {0}.</source>
        <translation>Ayarlar kaydedilemiyor: {0}.</translation>
    </message>
    <message>
        <source>The settings in {0} can&apos;t be used ({1}). Mend the file or delete it.</source>
        <translation>{0} içindeki ayarlar kullanılamıyor ({1}). Dosyayı düzeltin veya silin.</translation>
    </message>
    <message>
        <source>The two programs know no common way of comparing.</source>
        <translation>İki programın bildiği ortak bir karşılaştırma yolu yok.</translation>
    </message>
    <message>
        <source>There are more than {0} files in it.</source>
        <translation>İçinde {0} adetten fazla dosya var.</translation>
    </message>
    <message>
        <source>There are two different backups with the number {0}.</source>
        <translation>{0} numaralı iki farklı yedek var.</translation>
    </message>
    <message>
        <source>There is a file {0}. Choose another name, or add --replace.</source>
        <translation>{0} adlı bir dosya zaten var. Başka bir ad seçin veya --replace ekleyin.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Choose another directory.</source>
        <translation>{0} içinde zaten bir profil var. Başka bir dizin seçin.</translation>
    </message>
    <message>
        <source>There is a profile in {0} already. Open it, or choose another directory.</source>
        <translation>{0} içinde zaten bir profil var. Onu açın veya başka bir dizin seçin.</translation>
    </message>
    <message>
        <source>There is no address to connect to.</source>
        <translation>Bağlanılacak bir adres yok.</translation>
    </message>
    <message>
        <source>There is no backup of ChatEra in {0}.</source>
        <translation>{0} içinde ChatEra yedeği yok.</translation>
    </message>
    <message>
        <source>There is no command “{0}”.</source>
        <translation>“{0}” diye bir komut yok.</translation>
    </message>
    <message>
        <source>There is no input to read messages from.</source>
        <translation>Mesajların okunacağı bir girdi yok.</translation>
    </message>
    <message>
        <source>There is no input to read the answer from.</source>
        <translation>Yanıtın okunacağı bir girdi yok.</translation>
    </message>
    <message>
        <source>There is no message {0} here.</source>
        <translation>Burada {0} mesajı yok.</translation>
    </message>
    <message>
        <source>There is no profile in {0}. Make one with: chatera init --profile {1} --name NAME</source>
        <translation>{0} içinde profil yok. Şununla oluşturun: chatera init --profile {1} --name NAME</translation>
    </message>
    <message>
        <source>There is no such community.</source>
        <translation>Böyle bir topluluk yok.</translation>
    </message>
    <message>
        <source>There is no wink “{0}”. There are: {1}.</source>
        <translation>“{0}” diye bir göz kırpma yok. Olanlar: {1}.</translation>
    </message>
    <message>
        <source>There is no {0} in it.</source>
        <translation>İçinde {0} yok.</translation>
    </message>
    <message>
        <source>There is no {0} “{1}”. {2}</source>
        <translation>“{1}” adında bir {0} yok. {2}</translation>
    </message>
    <message>
        <source>There is no {0}.</source>
        <translation>{0} yok.</translation>
    </message>
    <message>
        <source>There is not enough free memory: the passphrase needs {0} MiB.</source>
        <translation>Yeterli boş bellek yok: parola için {0} MiB gerekiyor.</translation>
    </message>
    <message>
        <source>There is not enough room in {0}. Free some space there, or choose another place.</source>
        <translation>{0} içinde yeterli yer yok. Orada biraz yer açın veya başka bir yer seçin.</translation>
    </message>
    <message>
        <source>There is nothing to send. Give the text, or - to read it from the input.</source>
        <translation>Gönderilecek bir şey yok. Metni yazın veya girdiden okumak için - yazın.</translation>
    </message>
    <message>
        <source>These are receipts for more devices than ever wrote here.</source>
        <translation>Bunlar, buraya şimdiye kadar yazan cihazların sayısından fazla cihaz için alındı bildirimleri.</translation>
    </message>
    <message>
        <source>These are twelve right words, but of another account.</source>
        <translation>Bunlar on iki doğru kelime ama başka bir hesabın.</translation>
    </message>
    <message>
        <source>These sessions were kept by another version of ChatEra.</source>
        <translation>Bu oturumları ChatEra&apos;nın başka bir sürümü saklamış.</translation>
    </message>
    <message>
        <source>This account&apos;s manifest is not known here.</source>
        <translation>Bu hesabın cihaz listesi burada bilinmiyor.</translation>
    </message>
    <message>
        <source>This backup (number {0}) is older than one that was there before (number {1}).</source>
        <translation>Bu yedek ({0} numaralı) daha önce var olandan ({1} numaralı) daha eski.</translation>
    </message>
    <message>
        <source>This backup was made by a newer version of ChatEra (format {0}, this program reads up to {1}). Update ChatEra to restore it.</source>
        <translation>Bu yedek ChatEra&apos;nın daha yeni bir sürümüyle oluşturulmuş (biçim {0}, bu program en çok {1} okuyabiliyor). Geri yüklemek için ChatEra&apos;yı güncelleyin.</translation>
    </message>
    <message>
        <source>This backup was made on {0}, and by the clock of this computer that is still to come. Set its date and time and try again.</source>
        <translation>Bu yedeğin tarihi {0}; bu bilgisayarın saatine göre o tarih henüz gelmedi. Bilgisayarın tarihini ve saatini ayarlayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This chat has nobody to write to.</source>
        <translation>Bu sohbette yazılacak kimse yok.</translation>
    </message>
    <message>
        <source>This community has moved.</source>
        <translation>Bu topluluk taşındı.</translation>
    </message>
    <message>
        <source>This community is closed. Ask somebody who is in it for an invitation or its passphrase.</source>
        <translation>Bu topluluk kapalı. İçinden birinden davet veya topluluğun parolasını isteyin.</translation>
    </message>
    <message>
        <source>This community is open: whoever is on its network is in it.</source>
        <translation>Bu topluluk açık: Ağında olan herkes toplulukta sayılır.</translation>
    </message>
    <message>
        <source>This community is there already.</source>
        <translation>Bu topluluk zaten var.</translation>
    </message>
    <message>
        <source>This community was not moved.</source>
        <translation>Bu topluluk taşınmadı.</translation>
    </message>
    <message>
        <source>This computer has come to another network.</source>
        <translation>Bu bilgisayar başka bir ağa geçti.</translation>
    </message>
    <message>
        <source>This computer has no network address by which others could reach it.</source>
        <translation>Bu bilgisayarın, başkalarının ona ulaşabileceği bir ağ adresi yok.</translation>
    </message>
    <message>
        <source>This computer is connected by {0}.</source>
        <translation>Bu bilgisayarın bağlantısı: {0}.</translation>
    </message>
    <message>
        <source>This computer is connected to no network.</source>
        <translation>Bu bilgisayar hiçbir ağa bağlı değil.</translation>
    </message>
    <message>
        <source>This computer is connected to no network: only programs on it can be found.</source>
        <translation>Bu bilgisayar hiçbir ağa bağlı değil: Yalnızca üzerindeki programlar bulunabilir.</translation>
    </message>
    <message>
        <source>This computer is in no network now. Connect it to the one the new computer is in.</source>
        <translation>Bu bilgisayar şu anda hiçbir ağda değil. Onu yeni bilgisayarın bulunduğu ağa bağlayın.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the hub&apos;s.</source>
        <translation>Bu bilgisayarın saati merkezinkiyle uyuşuyor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes ahead of the hub&apos;s.</source>
        <translation>Bu bilgisayarın saati merkezinkinden {0} dakika ileri.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {0} minutes behind the hub&apos;s.</source>
        <translation>Bu bilgisayarın saati merkezinkinden {0} dakika geri.</translation>
    </message>
    <message>
        <source>This conversation can&apos;t be opened.</source>
        <translation>Bu sohbet açılamıyor.</translation>
    </message>
    <message>
        <source>This conversation is not known here.</source>
        <translation>Bu sohbet burada bilinmiyor.</translation>
    </message>
    <message>
        <source>This device is one of yours already.</source>
        <translation>Bu cihaz zaten sizin cihazlarınızdan biri.</translation>
    </message>
    <message>
        <source>This device was blocked.</source>
        <translation>Bu cihaz engellendi.</translation>
    </message>
    <message>
        <source>This device was blocked: it signed what does not fit.</source>
        <translation>Bu cihaz engellendi: birbiriyle uyuşmayan şeyler imzaladı.</translation>
    </message>
    <message>
        <source>This device was removed from your account on another one of yours. What was written stays readable here; nothing new comes or goes.</source>
        <translation>Bu cihaz, başka bir cihazınızdan hesabınızdan kaldırıldı. Yazılanlar burada okunabilir kalır; yeni bir şey gelmez ve gitmez.</translation>
    </message>
    <message>
        <source>This device was removed from your account.</source>
        <translation>Bu cihaz hesabınızdan kaldırıldı.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Begin anew on it, with an empty profile.</source>
        <translation>Bu cihaz hesabınızdan kaldırıldı. Üzerinde boş bir profille baştan başlayın.</translation>
    </message>
    <message>
        <source>This device was removed from your account. Write on another one of yours.</source>
        <translation>Bu cihaz hesabınızdan kaldırıldı. Başka bir cihazınızdan yazın.</translation>
    </message>
    <message>
        <source>This event is more than 15 minutes ahead.</source>
        <translation>Bu olay 15 dakikadan fazla ileri.</translation>
    </message>
    <message>
        <source>This group belongs to another community.</source>
        <translation>Bu grup başka bir topluluğa ait.</translation>
    </message>
    <message>
        <source>This group is encrypted already.</source>
        <translation>Bu grup zaten şifreli.</translation>
    </message>
    <message>
        <source>This group was made before groups were encrypted. The computer that connects you can read it.</source>
        <translation>Bu grup, gruplar şifrelenmeden önce oluşturuldu. Sizi bağlayan bilgisayar onu okuyabilir.</translation>
    </message>
    <message>
        <source>This hub takes no passphrase. Ask somebody who is in the community for an invitation.</source>
        <translation>Bu merkez parola kabul etmiyor. Topluluktan birinden davet isteyin.</translation>
    </message>
    <message>
        <source>This is an open community: whoever is on its network is in it.</source>
        <translation>Bu açık bir topluluk: Ağında olan herkes toplulukta sayılır.</translation>
    </message>
    <message>
        <source>This is another identity than the {0} you had verified. Verify it first, or choose to write anyway in the conversation with it.</source>
        <translation>Bu kimlik, daha önce doğruladığınız {0} kimliğinden farklı. Önce onu doğrulayın veya sohbetinde yine de yazmayı seçin.</translation>
    </message>
    <message>
        <source>This is no invitation to a community, or not all of it.</source>
        <translation>Bu bir topluluk daveti değil veya davet eksik.</translation>
    </message>
    <message>
        <source>This is no wink that can be played: {0}.</source>
        <translation>Bu, oynatılabilecek bir göz kırpma değil: {0}.</translation>
    </message>
    <message>
        <source>This is the device you are using. Remove it from another one of yours.</source>
        <translation>Şu anda bu cihazı kullanıyorsunuz. Onu başka bir cihazınızdan kaldırın.</translation>
    </message>
    <message>
        <source>This machine is another device by now.</source>
        <translation>Bu bilgisayar artık başka bir cihaz.</translation>
    </message>
    <message>
        <source>This message is not here.</source>
        <translation>Bu mesaj burada değil.</translation>
    </message>
    <message>
        <source>This message was deleted.</source>
        <translation>Bu mesaj silindi.</translation>
    </message>
    <message>
        <source>This profile belongs to another account. Choose another directory.</source>
        <translation>Bu profil başka bir hesaba ait. Başka bir dizin seçin.</translation>
    </message>
    <message>
        <source>This profile is already closed.</source>
        <translation>Bu profil zaten kapatıldı.</translation>
    </message>
    <message>
        <source>This profile is of an old version. Open it once with ChatEra first.</source>
        <translation>Bu profil eski bir sürümden. Önce onu bir kez ChatEra ile açın.</translation>
    </message>
    <message>
        <source>This profile is protected by a passphrase.</source>
        <translation>Bu profil bir parolayla korunuyor.</translation>
    </message>
    <message>
        <source>This redirect is another community&apos;s.</source>
        <translation>Bu yönlendirme başka bir topluluğun.</translation>
    </message>
    <message>
        <source>This scene can&apos;t be shown: {0}.</source>
        <translation>Bu sahne gösterilemiyor: {0}.</translation>
    </message>
    <message>
        <source>This was answered on another device of yours.</source>
        <translation>Bu, başka bir cihazınızda yanıtlandı.</translation>
    </message>
    <message>
        <source>Too many devices were removed already; use your recovery phrase instead.</source>
        <translation>Zaten çok fazla cihaz kaldırıldı; bunun yerine kurtarma ifadenizi kullanın.</translation>
    </message>
    <message>
        <source>Too many have asked for a code.</source>
        <translation>Çok fazla kişi kod istedi.</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were tried at this hub. Try again in {0} seconds.</source>
        <translation>Bu merkezde çok fazla yanlış parola denendi. {0} saniye sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Birazdan yeniden deneyin.</translation>
    </message>
    <message>
        <source>Type words {0} and {1} of the recovery phrase.</source>
        <translation>Kurtarma ifadesinin {0}. ve {1}. kelimelerini yazın.</translation>
    </message>
    <message>
        <source>UDP port {0} can be used.</source>
        <translation>{0} numaralı UDP bağlantı noktası kullanılabilir.</translation>
    </message>
    <message>
        <source>UDP port {0} can&apos;t be used: {1}.</source>
        <translation>{0} numaralı UDP bağlantı noktası kullanılamıyor: {1}.</translation>
    </message>
    <message>
        <source>Unpacked it is larger than {0} MiB.</source>
        <translation>Açıldığında {0} MiB sınırını aşıyor.</translation>
    </message>
    <message>
        <source>What ChatEra brings can&apos;t be removed.</source>
        <translation>ChatEra ile gelenler kaldırılamaz.</translation>
    </message>
    <message>
        <source>What answers at {0} does not speak ChatEra.</source>
        <translation>{0} adresinde yanıt veren, ChatEra&apos;nın dilini konuşmuyor.</translation>
    </message>
    <message>
        <source>What is in {0} is another account&apos;s backup. If it should be yours, one of the twelve words is wrong.</source>
        <translation>{0} içindeki, başka bir hesabın yedeği. Sizin olması gerekiyorsa on iki kelimeden biri yanlıştır.</translation>
    </message>
    <message>
        <source>What is typed for an emoticon has 1 to {0} characters, and no blanks.</source>
        <translation>Bir ifade için yazılan 1 ile {0} karakter arasında olur ve boşluk içermez.</translation>
    </message>
    <message>
        <source>What opens the profile in {0} is another profile&apos;s. Put {1} back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>{0} içindeki profili açan dosya başka bir profilin. {1} dosyasını bu dizinin bir yedeğinden geri koyun; yedek yoksa kendi yedeğinizle veya not ettiğiniz kelimelerle yeni bir profil oluşturun.</translation>
    </message>
    <message>
        <source>What you have forwarded is somebody else&apos;s words.</source>
        <translation>İlettikleriniz başka birinin sözleri.</translation>
    </message>
    <message>
        <source>What you listen to does not fit into a line.</source>
        <translation>Dinlediğiniz şey bir satıra sığmıyor.</translation>
    </message>
    <message>
        <source>What {0} said on {1} was deleted.</source>
        <translation>{0} tarafından {1} tarihinde yazılan mesaj silindi.</translation>
    </message>
    <message>
        <source>Word {0} is no word of a recovery phrase: {1}</source>
        <translation>{0}. kelime, kurtarma ifadesinde geçebilecek bir kelime değil: {1}</translation>
    </message>
    <message>
        <source>Word {0} {1}. Nothing was erased; look at what you wrote down and try again.</source>
        <translation>{0}. kelime {1}. Hiçbir şey silinmedi; not ettiklerinize bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Write the twelve words of your recovery phrase in one line of the input.</source>
        <translation>Kurtarma ifadenizin on iki kelimesini girdide tek satıra yazın.</translation>
    </message>
    <message>
        <source>You always see yourself as you are.</source>
        <translation>Kendinizi her zaman olduğunuz gibi görürsünüz.</translation>
    </message>
    <message>
        <source>You appear offline to more than {0} people, which is more than can be told apart: you appear offline to everybody.</source>
        <translation>{0} kişiden fazlasına çevrimdışı görünüyorsunuz; bu kadarı birbirinden ayrılamadığından herkese çevrimdışı görünüyorsunuz.</translation>
    </message>
    <message>
        <source>You are in no community yet.</source>
        <translation>Henüz hiçbir toplulukta değilsiniz.</translation>
    </message>
    <message>
        <source>You are in no community yet. Wait until somebody is found, or connect to a node by its address.</source>
        <translation>Henüz hiçbir toplulukta değilsiniz. Biri bulunana kadar bekleyin veya adresiyle bir düğüme bağlanın.</translation>
    </message>
    <message>
        <source>You are in several communities: name one by --community.</source>
        <translation>Birden çok topluluktasınız: --community ile birini belirtin.</translation>
    </message>
    <message>
        <source>You are no longer a member of this group.</source>
        <translation>Artık bu grubun üyesi değilsiniz.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: nobody would hear that it moves.</source>
        <translation>Şu anda bu topluluğa bağlı değilsiniz: taşındığını kimse duymaz.</translation>
    </message>
    <message>
        <source>You are not connected to this community now: there is no address to lead others to.</source>
        <translation>Şu anda bu topluluğa bağlı değilsiniz: başkalarının yönlendirileceği bir adres yok.</translation>
    </message>
    <message>
        <source>You can talk, but this computer can&apos;t connect others when theirs goes away. {0}</source>
        <translation>Sohbet edebilirsiniz ama diğerlerini bağlayan bilgisayar gittiğinde bu bilgisayar onları bağlayamaz. {0}</translation>
    </message>
    <message>
        <source>You have just nudged. Try again in {0} s.</source>
        <translation>Az önce titreşim gönderdiniz. {0} sn sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Titreşim gönderdiniz.</translation>
    </message>
    <message>
        <source>You have just sent a wink. Try again in {0} s.</source>
        <translation>Az önce göz kırpma gönderdiniz. {0} sn sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>You have moved this community to {0}.</source>
        <translation>Bu topluluğu {0} adresine taşıdınız.</translation>
    </message>
    <message>
        <source>You have moved this community yourself: move it back.</source>
        <translation>Bu topluluğu siz taşıdınız: onu geri taşıyın.</translation>
    </message>
    <message>
        <source>You have too many conversations here.</source>
        <translation>Burada çok fazla sohbetiniz var.</translation>
    </message>
    <message>
        <source>You have {0} emoticons. Delete one before.</source>
        <translation>{0} ifadeniz var. Önce birini silin.</translation>
    </message>
    <message>
        <source>You have {0} stickers. Remove some before.</source>
        <translation>{0} çıkartmanız var. Önce birkaçını kaldırın.</translation>
    </message>
    <message>
        <source>You have {0} winks already. Remove one first.</source>
        <translation>Zaten {0} göz kırpmanız var. Önce birini kaldırın.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Göz kırpma gönderdiniz: {0}</translation>
    </message>
    <message>
        <source>Your account has no such device.</source>
        <translation>Hesabınızda böyle bir cihaz yok.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another device of yours. This one hears of it once both are connected; then try again.</source>
        <translation>Cihazlarınız, başka bir cihazınızda kurtarma ifadesiyle değiştirildi. Bu cihaz bunu ikisi de bağlandığında öğrenir; o zaman yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Link the new one there, or wait until both are connected.</source>
        <translation>Cihazlarınız, başka bir cihazınızda kurtarma ifadesiyle değiştirildi. Yeni cihazı orada bağlayın veya ikisi de bağlanana kadar bekleyin.</translation>
    </message>
    <message>
        <source>Your devices were changed with the recovery phrase on another one of yours. Make the backup there.</source>
        <translation>Cihazlarınız, başka bir cihazınızda kurtarma ifadesiyle değiştirildi. Yedeği orada alın.</translation>
    </message>
    <message>
        <source>{0} ({1}) on {2} ({3}) has a contrast of {4}:1; it needs {5}:1.</source>
        <translation>{2} ({3}) üzerinde {0} ({1}) için karşıtlık {4}:1; gereken {5}:1.</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached from here: {1}</source>
        <translation>{0} Buradan ulaşılamıyor: {1}</translation>
    </message>
    <message>
        <source>{0} It can&apos;t be reached there now. What is written waits.</source>
        <translation>{0} Şu anda oraya ulaşılamıyor. Yazılanlar bekler.</translation>
    </message>
    <message>
        <source>{0} You typed another address for it; connect to that one to follow.</source>
        <translation>{0} Onun için başka bir adres yazmıştınız; izlemek için şimdi ona bağlanın.</translation>
    </message>
    <message>
        <source>{0} at {1} can be reached.</source>
        <translation>{0}, {1} adresinde ulaşılabilir.</translation>
    </message>
    <message>
        <source>{0} at {1} is heard, but does not let this computer connect.</source>
        <translation>{0}, {1} adresinde duyuluyor ama bu bilgisayarın bağlanmasına izin vermiyor.</translation>
    </message>
    <message>
        <source>{0} belongs to this backup and is not here. {1}</source>
        <translation>{0} bu yedeğe ait ve burada değil. {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a theme: only files ending in {1} can, named by letters, digits, - and _, in one folder at most.</source>
        <translation>{0} bir temada bulunamaz: Yalnızca sonu {1} olan, adı harf, rakam, - ve _ içeren ve en fazla bir klasör içinde duran dosyalar bulunabilir.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}.</source>
        <translation>{0} okunamıyor: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be sent: {1}</source>
        <translation>{0} gönderilemiyor: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written: {1}.</source>
        <translation>{0} yazılamıyor: {1}.</translation>
    </message>
    <message>
        <source>{0} can&apos;t read encrypted groups yet: their ChatEra has to be updated, and seen here once.</source>
        <translation>Henüz şifreli grupları okuyamayanlar: {0}. ChatEra sürümlerinin güncellenmesi ve burada bir kez görülmesi gerekiyor.</translation>
    </message>
    <message>
        <source>{0} changed what was said on {1}: {2}</source>
        <translation>{0}, {1} tarihinde yazdığını değiştirdi: {2}</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t compare numbers yet. Compare the safety number.</source>
        <translation>{0} henüz sayıları karşılaştıramayan bir ChatEra kullanıyor. Güvenlik numarasını karşılaştırın.</translation>
    </message>
    <message>
        <source>{0} has a ChatEra that can&apos;t read encrypted messages yet. Once it is updated, everything you write to each other is encrypted.</source>
        <translation>{0} henüz şifreli mesajları okuyamayan bir ChatEra kullanıyor. Güncellendiğinde birbirinize yazdığınız her şey şifrelenir.</translation>
    </message>
    <message>
        <source>{0} has characters in it that can&apos;t be seen.</source>
        <translation>{0} görünmeyen karakterler içeriyor.</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} titreşim gönderdi.</translation>
    </message>
    <message>
        <source>{0} has moved this community to {1}.</source>
        <translation>{0} bu topluluğu {1} adresine taşıdı.</translation>
    </message>
    <message>
        <source>{0} is a member already.</source>
        <translation>{0} zaten üye.</translation>
    </message>
    <message>
        <source>{0} is in it twice.</source>
        <translation>{0} içinde iki kez var.</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB.</source>
        <translation>{0}, {1} KiB sınırından büyük.</translation>
    </message>
    <message>
        <source>{0} is missing, which belongs to this backup. {1}</source>
        <translation>Bu yedeğe ait olan {0} eksik. {1}</translation>
    </message>
    <message>
        <source>{0} is missing, which opens this profile. Put it back from a backup of this directory; without one, make a new profile with your own backup or with the words you wrote down.</source>
        <translation>Bu profili açan {0} eksik. Onu bu dizinin bir yedeğinden geri koyun; yedek yoksa kendi yedeğinizle veya not ettiğiniz kelimelerle yeni bir profil oluşturun.</translation>
    </message>
    <message>
        <source>{0} is missing; it is {1}.</source>
        <translation>{0} eksik: {1}.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor a directory.</source>
        <translation>{0} ne bir dosya ne de bir dizin.</translation>
    </message>
    <message>
        <source>{0} is nested too deeply.</source>
        <translation>{0} fazla derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>{0} is no TOML: {1}.</source>
        <translation>{0} TOML değil: {1}.</translation>
    </message>
    <message>
        <source>{0} is no plain file, which is all that may be in a theme.</source>
        <translation>{0} sıradan bir dosya değil; bir temada yalnızca sıradan dosyalar bulunabilir.</translation>
    </message>
    <message>
        <source>{0} is no table: it begins with a line [{1}].</source>
        <translation>{0} bir tablo değil: tablo [{1}] satırıyla başlar.</translation>
    </message>
    <message>
        <source>{0} is no text in UTF-8.</source>
        <translation>{0} UTF-8 metin değil.</translation>
    </message>
    <message>
        <source>{0} is not a directory of yours alone. Remove it and try again.</source>
        <translation>{0} yalnızca size ait bir dizin değil. Onu kaldırıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{0} is not verified: {1}.</source>
        <translation>{0} doğrulanmadı: {1}.</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here.</source>
        <translation>{0} burada okunamayan bir yöntemle sıkıştırılmış.</translation>
    </message>
    <message>
        <source>{0} is what you type for another emoticon.</source>
        <translation>{0} yazısını başka bir ifade için kullanıyorsunuz.</translation>
    </message>
    <message>
        <source>{0} is {1}; it has to be {2}.</source>
        <translation>{0} şu anda {1}; {2} olmalı.</translation>
    </message>
    <message>
        <source>{0} is “{1}”, which is not in the pack.</source>
        <translation>{0} için belirtilen “{1}” pakette yok.</translation>
    </message>
    <message>
        <source>{0} may be at work on this computer.</source>
        <translation>Bu bilgisayarda {0} çalışıyor olabilir.</translation>
    </message>
    <message>
        <source>{0} more keys are not known to this version.</source>
        <translation>Bu sürümün tanımadığı {0} anahtar daha var.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} göz kırpma gönderdi: {1}</translation>
    </message>
    <message>
        <source>{0} themes are installed; remove one before.</source>
        <translation>{0} tema yüklü; önce birini kaldırın.</translation>
    </message>
    <message>
        <source>{0}, which opens this profile, can&apos;t be read ({1}). Put it back from a backup of this directory.</source>
        <translation>Bu profili açan {0} okunamıyor ({1}). Onu bu dizinin bir yedeğinden geri koyun.</translation>
    </message>
    <message>
        <source>{0}{1} is not known to this version.</source>
        <translation>{0}{1} bu sürümde bilinmiyor.</translation>
    </message>
    <message>
        <source>“{0}” belongs to your account now, but not everything was brought over: {1} Link it once more to bring the rest.</source>
        <translation>“{0}” artık hesabınıza ait ama her şey aktarılmadı: {1} Kalanları aktarmak için bir kez daha bağlayın.</translation>
    </message>
    <message>
        <source>“{0}” comes with ChatEra and stays.</source>
        <translation>“{0}” ChatEra ile gelir ve kalır.</translation>
    </message>
    <message>
        <source>“{0}” goes on in a new group of this name, which is encrypted.</source>
        <translation>“{0}”, aynı adı taşıyan şifreli yeni bir grupta devam ediyor.</translation>
    </message>
    <message>
        <source>“{0}” has bytes in it that are no text in UTF-8.</source>
        <translation>“{0}” UTF-8 metin olmayan baytlar içeriyor.</translation>
    </message>
    <message>
        <source>“{0}” has no parameter “{1}”.</source>
        <translation>“{0}” komutunun “{1}” diye bir parametresi yok.</translation>
    </message>
    <message>
        <source>“{0}” is a person, not a group.</source>
        <translation>“{0}” bir grup değil, bir kişi.</translation>
    </message>
    <message>
        <source>“{0}” is no category.</source>
        <translation>“{0}” bir kategori değil.</translation>
    </message>
    <message>
        <source>“{0}” is no status; choose one of {1}.</source>
        <translation>“{0}” bir durum değil; şunlardan birini seçin: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is no time. Say for example 30m, 2h, 3d or today, or until 15:00; a year at most.</source>
        <translation>“{0}” bir süre değil. Örneğin 30m, 2h, 3d veya today yazın ya da 15:00 gibi bir bitiş saati verin; en fazla bir yıl.</translation>
    </message>
    <message>
        <source>“{0}” is none of offline, online and usual.</source>
        <translation>“{0}”; offline, online veya usual değerlerinden biri değil.</translation>
    </message>
    <message>
        <source>“{0}” is not as it should be: {1}.</source>
        <translation>“{0}” olması gerektiği gibi değil: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a node. It looks like wss://192.168.1.20:4433.</source>
        <translation>“{0}” bir düğüm adresi değil. Düğüm adresi şöyle görünür: wss://192.168.1.20:4433.</translation>
    </message>
    <message>
        <source>“{0}” is not the fingerprint of a node; it begins with n_.</source>
        <translation>“{0}” bir düğümün parmak izi değil; parmak izi n_ ile başlar.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a device.</source>
        <translation>“{0}” bir cihazın kimliği değil.</translation>
    </message>
    <message>
        <source>“{0}” is not the id of a message. “chatera history” shows them; they begin with e_.</source>
        <translation>“{0}” bir mesajın kimliği değil. Kimlikleri “chatera history” gösterir; e_ ile başlarlar.</translation>
    </message>
    <message>
        <source>“{0}” leads out of the picture.</source>
        <translation>“{0}” resmin dışına çıkıyor.</translation>
    </message>
    <message>
        <source>“{0}” needs “{1}”: {2}.</source>
        <translation>“{0}” için “{1}” gerekiyor: {2}.</translation>
    </message>
</context>
<context>
    <name>LinkingWindow</name>
    <message>
        <source> or </source>
        <translation> veya </translation>
    </message>
    <message>
        <source>1234 5678</source>
        <translation>1234 5678</translation>
    </message>
    <message>
        <source>Bringing everything over</source>
        <translation>Her şey aktarılıyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Is this your computer?</source>
        <translation>Bu sizin bilgisayarınız mı?</translation>
    </message>
    <message>
        <source>It will be able to do everything that you can do here: read what you have written, write in your name, and link and remove computers.</source>
        <translation>Burada yapabildiğiniz her şeyi yapabilecek: yazdıklarınızı okuyabilecek, sizin adınıza yazabilecek, bilgisayar bağlayıp kaldırabilecek.</translation>
    </message>
    <message>
        <source>Link another computer</source>
        <translation>Başka bir bilgisayar bağla</translation>
    </message>
    <message>
        <source>Link to this computer</source>
        <translation>Bu bilgisayarın bağlantısı</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Or type there: {0}</source>
        <translation>Veya orada şunu yazın: {0}</translation>
    </message>
    <message>
        <source>QR code of the link</source>
        <translation>Bağlantının QR kodu</translation>
    </message>
    <message>
        <source>Show the link to nobody else: whoever has it can ask to become one of your computers. It is good for ten minutes.</source>
        <translation>Bağlantıyı başka kimseye göstermeyin: ona sahip olan herkes, bilgisayarlarınızdan biri olmayı isteyebilir. On dakika geçerlidir.</translation>
    </message>
    <message>
        <source>Start ChatEra on the other computer, in the same network, and choose “I use ChatEra on another computer”. It finds this one by itself. If not, paste this link there:</source>
        <translation>Diğer bilgisayarda, aynı ağda ChatEra&apos;yı başlatın ve “ChatEra&apos;yı başka bir bilgisayarda kullanıyorum” seçeneğini seçin. Bu bilgisayarı kendiliğinden bulur. Bulmazsa bu bağlantıyı oraya yapıştırın:</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Olmadı</translation>
    </message>
    <message>
        <source>The code is right. Say so on “{0}”; then it gets your account and your messages.</source>
        <translation>Kod doğru. Bunu “{0}” adlı bilgisayarda onaylayın; o zaman hesabınızı ve mesajlarınızı alır.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Waiting for the other computer</source>
        <translation>Diğer bilgisayar bekleniyor</translation>
    </message>
    <message>
        <source>What was brought over</source>
        <translation>Neler aktarıldı</translation>
    </message>
    <message>
        <source>Yes, link it</source>
        <translation>Evet, bağla</translation>
    </message>
    <message>
        <source>“{0}” is getting your account and your messages.</source>
        <translation>“{0}” hesabınızı ve mesajlarınızı alıyor.</translation>
    </message>
    <message>
        <source>“{0}” is one of your computers now, and has everything that is here.</source>
        <translation>“{0}” artık bilgisayarlarınızdan biri ve buradaki her şey onda da var.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers.</source>
        <translation>“{0}” bilgisayarlarınızdan biri olmak istiyor.</translation>
    </message>
    <message>
        <source>“{0}” wants to become one of your computers. Type the code it shows:</source>
        <translation>“{0}” bilgisayarlarınızdan biri olmak istiyor. Gösterdiği kodu yazın:</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Leave group</source>
        <translation>Gruptan ayrıl</translation>
    </message>
    <message>
        <source>Leave “{0}”?</source>
        <translation>“{0}” grubundan ayrılınsın mı?</translation>
    </message>
    <message>
        <source>What you have received stays here. Only a member can invite you back.</source>
        <translation>Aldıklarınız burada kalır. Sizi yalnızca bir üye yeniden davet edebilir.</translation>
    </message>
</context>
<context>
    <name>MembersPanel</name>
    <message>
        <source>Members</source>
        <translation>Üyeler</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>yönetici</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>sahip</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Add to your emoticons</source>
        <translation>İfadelerinize ekle</translation>
    </message>
    <message>
        <source>The message is being deleted for everyone.</source>
        <translation>Mesaj herkesten siliniyor.</translation>
    </message>
</context>
<context>
    <name>MessageField</name>
    <message>
        <source>Ctrl+Enter sends, Enter begins a new line.</source>
        <translation>Ctrl+Enter gönderir, Enter yeni satıra geçer.</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter begins a new line.</source>
        <translation>Enter gönderir, Shift+Enter yeni satıra geçer.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Öneriler</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Mesaj yazın</translation>
    </message>
    <message>
        <source>{0}; Ctrl+Enter sends it</source>
        <translation>{0}; Ctrl+Enter gönderir</translation>
    </message>
</context>
<context>
    <name>MessageSearch</name>
    <message numerus="yes">
        <source>%Ln messages; Enter goes there.</source>
        <translation>
            <numerusform>%Ln mesaj; Enter oraya gider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Bulunan mesajlar</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>Bir şey bulunamadı. Daha az kelime veya filtre daha çok sonuç bulur.</translation>
    </message>
    <message>
        <source>Search all messages</source>
        <translation>Tüm mesajlarda ara</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln messages; further down there are more.</source>
        <translation>
            <numerusform>En yeni %Ln mesaj; aşağıda daha fazlası var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Aranacak kelimeler</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Günler</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
</context>
<context>
    <name>MovedNotice</name>
    <message>
        <source>All right</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada kal</translation>
    </message>
    <message>
        <source>{0} moved this community to {1}.</source>
        <translation>{0} bu topluluğu şuraya taşıdı: {1}.</translation>
    </message>
    <message>
        <source>{0} moved “{1}” to {2}.</source>
        <translation>{0}, “{1}” topluluğunu şuraya taşıdı: {2}.</translation>
    </message>
</context>
<context>
    <name>MovingWindow</name>
    <message>
        <source>A closed community can live on a server that its members reach from everywhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the members are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a ChatEra node that was started with an invitation to this community. Whoever runs it is in the community by that.</source>
        <translation>Kapalı bir topluluk, üyelerinin her yerden ulaşabildiği bir sunucuda yaşayabilir. Sohbetleri, grupları ve okundu işaretleri olduğu gibi kalır, şifreli olanlar şifreli kalır.

Önce her şey oraya taşınıp karşılaştırılır. Sonra üyelere bildirilir ve onların ChatEra&apos;sı kendiliğinden oraya geçer; isteyen kalabilir. Bundan önce bir şey ters giderse hiçbir şey değişmez.

Sunucu, bu topluluğun bir davetiyle başlatılmış bir ChatEra düğümü olmalıdır. Onu işleten kişi böylece toplulukta olur.</translation>
    </message>
    <message>
        <source>Address of the new node</source>
        <translation>Yeni düğümün adresi</translation>
    </message>
    <message>
        <source>Address of the new node:</source>
        <translation>Yeni düğümün adresi:</translation>
    </message>
    <message>
        <source>As the node tells it; with its fingerprint it is chatera://…#n_…</source>
        <translation>Düğümün bildirdiği gibi; parmak iziyle birlikte chatera://…#n_…</translation>
    </message>
    <message>
        <source>Bringing everything there…</source>
        <translation>Her şey oraya taşınıyor…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Topluluk</translation>
    </message>
    <message>
        <source>Connecting to the new node…</source>
        <translation>Yeni düğüme bağlanıyor…</translation>
    </message>
    <message>
        <source>Going there…</source>
        <translation>Oraya geçiliyor…</translation>
    </message>
    <message>
        <source>Making sure that everything is there…</source>
        <translation>Her şeyin orada olduğu denetleniyor…</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Move this community</source>
        <translation>Bu topluluğu taşı</translation>
    </message>
    <message>
        <source>Moving the community</source>
        <translation>Topluluk taşınıyor</translation>
    </message>
    <message>
        <source>Telling everybody…</source>
        <translation>Herkese bildiriliyor…</translation>
    </message>
    <message>
        <source>The community has moved. The others follow as soon as they hear of it.</source>
        <translation>Topluluk taşındı. Diğerleri bunu duyar duymaz peşinden gelir.</translation>
    </message>
    <message>
        <source>The community of this network can live on a server that everybody reaches, also from elsewhere. Its conversations, groups and read marks stay what they are, and what is encrypted stays encrypted.

First everything is brought there and compared. Then the others are told, and their ChatEra follows by itself; each of them can stay. If anything fails before, nothing changes.

The server has to be a new ChatEra node that nobody uses yet.</source>
        <translation>Bu ağın topluluğu, herkesin başka yerlerden de ulaşabildiği bir sunucuda yaşayabilir. Sohbetleri, grupları ve okundu işaretleri olduğu gibi kalır, şifreli olanlar şifreli kalır.

Önce her şey oraya taşınıp karşılaştırılır. Sonra diğerlerine bildirilir ve onların ChatEra&apos;sı kendiliğinden oraya geçer; isteyen kalabilir. Bundan önce bir şey ters giderse hiçbir şey değişmez.

Sunucu, henüz kimsenin kullanmadığı yeni bir ChatEra düğümü olmalıdır.</translation>
    </message>
</context>
<context>
    <name>Muting</name>
    <message>
        <source>Everything is muted until {0}</source>
        <translation>Saat {0} olana kadar her şey sessiz</translation>
    </message>
    <message>
        <source>For an hour</source>
        <translation>Bir saatliğine</translation>
    </message>
    <message>
        <source>For eight hours</source>
        <translation>Sekiz saatliğine</translation>
    </message>
    <message>
        <source>For ever</source>
        <translation>Süresiz</translation>
    </message>
    <message>
        <source>Hear everything again</source>
        <translation>Her şeyin sesini yeniden aç</translation>
    </message>
    <message>
        <source>Hear it again</source>
        <translation>Sesini yeniden aç</translation>
    </message>
    <message>
        <source>Mute everything</source>
        <translation>Her şeyi sessize al</translation>
    </message>
    <message>
        <source>Quiet until you end it; messages that mention you are heard.</source>
        <translation>Siz bitirene kadar sessiz; sizden söz eden mesajlar duyulur.</translation>
    </message>
    <message>
        <source>Quiet until {0}; messages that mention you are heard.</source>
        <translation>Sessizliğin bitişi: {0}; sizden söz eden mesajlar duyulur.</translation>
    </message>
    <message>
        <source>Sounds and notices…</source>
        <translation>Sesler ve bildirimler…</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Yarına kadar</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>An emoji for what it means:</source>
        <translation>Anlamını gösteren bir emoji:</translation>
    </message>
    <message>
        <source>Change name</source>
        <translation>Adı değiştir</translation>
    </message>
    <message>
        <source>What it is called:</source>
        <translation>Adı:</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Yanıtla</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Yanıt yazın…</translation>
    </message>
    <message numerus="yes">
        <source>You have %Ln new messages.</source>
        <translation>
            <numerusform>%Ln yeni mesajınız var.</numerusform>
        </translation>
    </message>
    <message>
        <source>has just sent you a nudge.</source>
        <translation>size titreşim gönderdi.</translation>
    </message>
    <message>
        <source>has just signed in.</source>
        <translation>oturum açtı.</translation>
    </message>
    <message>
        <source>has just signed out.</source>
        <translation>oturumu kapattı.</translation>
    </message>
    <message>
        <source>has sent you a message</source>
        <translation>size mesaj gönderdi</translation>
    </message>
    <message>
        <source>have just signed in.</source>
        <translation>oturum açtı.</translation>
    </message>
    <message>
        <source>have just signed out.</source>
        <translation>oturumu kapattı.</translation>
    </message>
    <message numerus="yes">
        <source>{0} – %Ln messages</source>
        <translation>
            <numerusform>{0} – %Ln mesaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}, {1} and %Ln others</source>
        <translation>
            <numerusform>{0}, {1} ve %Ln kişi daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Nudging</name>
    <message numerus="yes">
        <source>A group of more than %Ln people can&apos;t be nudged</source>
        <translation>
            <numerusform>%Ln kişiden büyük gruplara titreşim gönderilemez</numerusform>
        </translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Titreşim gönder</translation>
    </message>
    <message>
        <source>You can nudge again in {0} s</source>
        <translation>{0} sn sonra yeniden titreşim gönderebilirsiniz</translation>
    </message>
</context>
<context>
    <name>OfferBar</name>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
</context>
<context>
    <name>OneWindow</name>
    <message>
        <source>Choose somebody in the list to talk to.</source>
        <translation>Konuşmak için listeden birini seçin.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kişiler</translation>
    </message>
    <message numerus="yes">
        <source>Contacts, %Ln unread</source>
        <translation>
            <numerusform>Kişiler, %Ln okunmamış</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A contact&apos;s menu puts them under categories of your own.</source>
        <translation>Kişiyi, menüsünden kendi kategorilerinize koyabilirsiniz.</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>A message that mentions me</source>
        <translation>Benden söz eden mesaj</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Titreşim</translation>
    </message>
    <message>
        <source>After a restart the tabs are there again, or the conversations beside the contact list.</source>
        <translation>Yeniden başlattıktan sonra sekmeler veya kişi listesinin yanındaki sohbetler yine açık olur.</translation>
    </message>
    <message>
        <source>Also _italic_, ~~struck~~, quotes, lists and blocks of code; otherwise as it was typed.</source>
        <translation>Ayrıca _italik_, ~~üstü çizili~~, alıntılar, listeler ve kod blokları; kapalıyken yazıldığı gibi görünür.</translation>
    </message>
    <message>
        <source>Also encrypted conversations</source>
        <translation>Şifreli sohbetler de</translation>
    </message>
    <message>
        <source>Also in conversations that are muted.</source>
        <translation>Sessize alınmış sohbetlerde de.</translation>
    </message>
    <message>
        <source>Arrange contacts by</source>
        <translation>Kişileri düzenleme ölçütü</translation>
    </message>
    <message>
        <source>As far as it tells programs of that.</source>
        <translation>Sistem bunu programlara bildirdiği ölçüde.</translation>
    </message>
    <message>
        <source>As tabs in one window</source>
        <translation>Tek pencerede sekmeler olarak</translation>
    </message>
    <message>
        <source>Backspace right after it brings back what you typed.</source>
        <translation>Hemen ardından Backspace, yazdığınızı geri getirir.</translation>
    </message>
    <message>
        <source>Beside the contact list in one window</source>
        <translation>Tek pencerede, kişi listesinin yanında</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>ChatEra&apos;s own</source>
        <translation>ChatEra&apos;nın kendi bildirimi</translation>
    </message>
    <message>
        <source>Check spelling while I write</source>
        <translation>Ben yazarken yazımı denetle</translation>
    </message>
    <message>
        <source>Closing the window keeps ChatEra running</source>
        <translation>Pencere kapanınca ChatEra çalışmayı sürdürsün</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Contact list</source>
        <translation>Kişi listesi</translation>
    </message>
    <message>
        <source>Conversations kept as files</source>
        <translation>Dosya olarak saklanan sohbetler</translation>
    </message>
    <message>
        <source>Conversations open</source>
        <translation>Sohbetlerin açılışı</translation>
    </message>
    <message>
        <source>Counts when ChatEra is started the next time.</source>
        <translation>ChatEra bir daha başlatıldığında geçerli olur.</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Do not disturb while the system is set so</source>
        <translation>Sistem böyle ayarlıyken rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Each conversation gets a folder, and in it a file for each month, which any browser or editor shows. What is changed or deleted later stays in there; a line says that it was.</source>
        <translation>Her sohbetin bir klasörü, içinde de her ay için herhangi bir tarayıcı veya düzenleyicinin gösterebildiği bir dosya olur. Sonradan değiştirilen veya silinenler orada kalır; bir satır bunu belirtir.</translation>
    </message>
    <message>
        <source>Each in its own window</source>
        <translation>Her biri kendi penceresinde</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Find people on this network</source>
        <translation>Bu ağdaki kişileri bul</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>High contrast where the system asks for it</source>
        <translation>Sistem isterse yüksek karşıtlık</translation>
    </message>
    <message>
        <source>In all the languages that the page “Spelling” names. Nothing of it leaves this computer.</source>
        <translation>“Yazım denetimi” sayfasında belirtilen tüm dillerde. Hiçbir şey bu bilgisayardan dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>In percent of the usual, 70 to 250; Ctrl with + and - changes it, too.</source>
        <translation>Normal boyutun yüzdesi olarak, 70-250; Ctrl ile + ve - de bunu değiştirir.</translation>
    </message>
    <message>
        <source>In place of your personal message while music plays on this computer; never while you appear offline.</source>
        <translation>Bu bilgisayarda müzik çalarken kişisel mesajınızın yerine; çevrimdışı görünürken asla.</translation>
    </message>
    <message>
        <source>In points, 8 to 24.</source>
        <translation>Punto olarak, 8 ile 24 arası.</translation>
    </message>
    <message>
        <source>Invitations and people, from mails and pages. A link never does anything before you say so.</source>
        <translation>E-postalardan ve sayfalardan gelen davetler ve kişiler. Bir bağlantı, siz onaylamadan asla bir şey yapmaz.</translation>
    </message>
    <message>
        <source>Keep what is said from now on as files</source>
        <translation>Bundan sonra yazılanları dosya olarak sakla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Large, with pictures</source>
        <translation>Büyük, resimli</translation>
    </message>
    <message>
        <source>Last conversation</source>
        <translation>Son sohbet</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Daha az hareket</translation>
    </message>
    <message>
        <source>Less motion where the system asks for it</source>
        <translation>Sistem isterse daha az hareket</translation>
    </message>
    <message>
        <source>Let others see when I am writing</source>
        <translation>Yazarken başkaları görsün</translation>
    </message>
    <message>
        <source>Let others see when I have read their messages</source>
        <translation>Mesajlarını okuduğumda başkaları görsün</translation>
    </message>
    <message>
        <source>Let this computer be the hub when there is none</source>
        <translation>Merkez yoksa bu bilgisayar merkez olsun</translation>
    </message>
    <message>
        <source>Let winks be heard</source>
        <translation>Göz kırpmaların sesi duyulsun</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Minutes without a key or the mouse; 0 is never.</source>
        <translation>Tuşa veya fareye dokunmadan geçen dakika; 0 hiçbir zaman demektir.</translation>
    </message>
    <message>
        <source>My own message is sent</source>
        <translation>Kendi mesajım gönderildiğinde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Never while you are busy or on the phone.</source>
        <translation>Meşgulken veya telefondayken asla.</translation>
    </message>
    <message>
        <source>No sounds, no notifications and nothing that shakes, whatever your status says.</source>
        <translation>Durumunuz ne olursa olsun ses yok, bildirim yok, titreme yok.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Nothing shakes or slides; what would have moved lights up gently.</source>
        <translation>Hiçbir şey titremez veya kaymaz; hareket edecek olan hafifçe parlar.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Notifications show</source>
        <translation>Bildirimlerde gösterilen</translation>
    </message>
    <message>
        <source>Only that there is something new</source>
        <translation>Yalnızca yeni bir şey olduğu</translation>
    </message>
    <message>
        <source>Only where sounds are played at all.</source>
        <translation>Yalnızca sesler çalınıyorsa.</translation>
    </message>
    <message>
        <source>Only while the theme is the system&apos;s choice.</source>
        <translation>Yalnızca temayı sistem seçtiğinde.</translation>
    </message>
    <message>
        <source>Open again what was open</source>
        <translation>Açık olanları yeniden aç</translation>
    </message>
    <message>
        <source>Open links that begin with chatera: here</source>
        <translation>chatera: ile başlayan bağlantıları burada aç</translation>
    </message>
    <message>
        <source>Otherwise only a still picture stands in the conversation. Less motion does the same.</source>
        <translation>Kapalıyken sohbette yalnızca durağan bir resim görünür. Daha az hareket ayarı da aynısını yapar.</translation>
    </message>
    <message>
        <source>Otherwise only typed addresses are used.</source>
        <translation>Kapalıyken yalnızca yazılan adresler kullanılır.</translation>
    </message>
    <message>
        <source>Otherwise only who wrote, until it is unlocked.</source>
        <translation>Kapalıyken, kilit açılana kadar yalnızca yazan kişi gösterilir.</translation>
    </message>
    <message>
        <source>Otherwise what was typed for them, or what they are called.</source>
        <translation>Kapalıyken onlar için yazılan kod veya adları görünür.</translation>
    </message>
    <message>
        <source>Pages for a browser</source>
        <translation>Tarayıcı için sayfalar</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>Play winks</source>
        <translation>Göz kırpmaları oynat</translation>
    </message>
    <message>
        <source>Show *bold* and `code` as such</source>
        <translation>*kalın* ve `kod` biçimlendirilmiş gösterilsin</translation>
    </message>
    <message>
        <source>Show other people&apos;s own emoticons and stickers</source>
        <translation>Başkalarının kendi ifadelerini ve çıkartmalarını göster</translation>
    </message>
    <message>
        <source>Show other people&apos;s scenes</source>
        <translation>Başkalarının sahnelerini göster</translation>
    </message>
    <message>
        <source>Show notices as</source>
        <translation>Bildirimleri gösterme biçimi</translation>
    </message>
    <message>
        <source>Show what I am listening to</source>
        <translation>Ne dinlediğimi göster</translation>
    </message>
    <message>
        <source>The wide pictures behind their names, at the head of conversations.</source>
        <translation>Sohbetlerin başında, adlarının arkasında duran geniş resimler.</translation>
    </message>
    <message>
        <source>Whoever can read this folder can read them. As almost all conversations are encrypted, little is kept without this.</source>
        <translation>Bu klasörü okuyabilen herkes bunları da okuyabilir. Neredeyse tüm sohbetler şifreli olduğundan, bu seçenek olmadan çok az şey saklanır.</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Yazılma biçimi</translation>
    </message>
    <message>
        <source>You can change it at any time; what you are writing stays. Any conversation gets a window of its own by its menu.</source>
        <translation>Bunu istediğiniz zaman değiştirebilirsiniz; yazmakta olduğunuz metin kaybolmaz. Her sohbeti menüsünden kendi penceresine alabilirsiniz.</translation>
    </message>
    <message>
        <source>People on your network meet on one of your computers; any of them can be it.</source>
        <translation>Ağınızdaki kişiler, bilgisayarlarınızdan birinde buluşur; bu herhangi biri olabilir.</translation>
    </message>
    <message>
        <source>Play sounds</source>
        <translation>Sesleri çal</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Quit from the menu or the tray.</source>
        <translation>Menüden veya bildirim alanından çıkabilirsiniz.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Satırlar</translation>
    </message>
    <message>
        <source>Send with</source>
        <translation>Gönderme tuşu</translation>
    </message>
    <message>
        <source>Show encrypted messages while the screen is locked</source>
        <translation>Ekran kilitliyken şifreli mesajları göster</translation>
    </message>
    <message>
        <source>Show me as idle after</source>
        <translation>Beni boşta gösterme süresi</translation>
    </message>
    <message>
        <source>Show notifications</source>
        <translation>Bildirimleri göster</translation>
    </message>
    <message>
        <source>Show other people&apos;s fonts and colours</source>
        <translation>Başkalarının yazı tiplerini ve renklerini göster</translation>
    </message>
    <message>
        <source>Show who is offline</source>
        <translation>Çevrimdışı olanları göster</translation>
    </message>
    <message>
        <source>Somebody signs in</source>
        <translation>Biri oturum açtığında</translation>
    </message>
    <message>
        <source>Somebody signs out</source>
        <translation>Biri oturumu kapattığında</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sıralama ölçütü</translation>
    </message>
    <message>
        <source>Start ChatEra when I log in</source>
        <translation>Oturum açtığımda ChatEra&apos;yı başlat</translation>
    </message>
    <message>
        <source>Start without showing the window</source>
        <translation>Pencereyi göstermeden başlat</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Metin boyutu</translation>
    </message>
    <message>
        <source>Text size in conversations</source>
        <translation>Sohbetlerde metin boyutu</translation>
    </message>
    <message>
        <source>The other one of Enter and Ctrl+Enter begins a new line; Shift+Enter always does.</source>
        <translation>Enter ve Ctrl+Enter&apos;dan diğeri yeni satıra geçer; Shift+Enter her zaman geçer.</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Sistemin bildirimi</translation>
    </message>
    <message>
        <source>The system&apos;s choice follows light and dark of your desktop.</source>
        <translation>Sistemin seçimi, masaüstünüzün açık veya koyu görünümünü izler.</translation>
    </message>
    <message>
        <source>The system&apos;s stay in its list of notices, where it has one.</source>
        <translation>Sistemin bildirimleri, varsa sistemin bildirim listesinde kalır.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Turn :) into emoticons</source>
        <translation>:) işaretlerini ifadeye dönüştür</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others are writing.</source>
        <translation>Bu kapalıyken başkalarının yazdığını siz de görmezsiniz.</translation>
    </message>
    <message>
        <source>When this is off, you don&apos;t see either when others have read yours, and your other devices are not told what you have read here. What you read while it was on stays known.</source>
        <translation>Bu kapalıyken başkalarının mesajlarınızı okuduğunu siz de görmezsiniz ve burada okuduklarınız diğer cihazlarınıza bildirilmez. Açıkken okuduklarınız bilinmeye devam eder.</translation>
    </message>
    <message>
        <source>Where the system is dark</source>
        <translation>Sistem koyu olduğunda</translation>
    </message>
    <message>
        <source>Where the system is light</source>
        <translation>Sistem açık olduğunda</translation>
    </message>
    <message>
        <source>Whether they are here</source>
        <translation>Burada olup olmamaları</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kimin burada olduğu</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Yazan kişi</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Yazan kişi ve mesaj</translation>
    </message>
    <message>
        <source>Whoever wrote to you is shown as long as you have not read it.</source>
        <translation>Size yazan kişi, siz okuyana kadar gösterilir.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message>
        <source>With both of these off, everything moves whatever the system says.</source>
        <translation>Bunların ikisi de kapalıyken, sistem ne derse desin her şey hareket eder.</translation>
    </message>
    <message>
        <source>Without its window; messages reach you, and a press on the tray shows it.</source>
        <translation>Penceresi açılmadan; mesajlar size ulaşır, bildirim alanına tıklayınca pencere görünür.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
</context>
<context>
    <name>OwnHeader</name>
    <message>
        <source>&lt;Type a personal message&gt;</source>
        <translation>&lt;Kişisel mesaj yazın&gt;</translation>
    </message>
    <message>
        <source>Change your picture</source>
        <translation>Resmi değiştir</translation>
    </message>
    <message>
        <source>Everything is muted until {0}; press to end that</source>
        <translation>Saat {0} olana kadar her şey sessiz; bitirmek için basın</translation>
    </message>
    <message>
        <source>Status: {word}</source>
        <translation>Durum: {word}</translation>
    </message>
    <message>
        <source>You are not disturbed; press to end that</source>
        <translation>Rahatsız edilmiyorsunuz; bitirmek için basın</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your personal message</source>
        <translation>Kişisel mesajınız</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>Resminiz</translation>
    </message>
    <message>
        <source>{0} until {1}</source>
        <translation>{0}, bitiş {1}</translation>
    </message>
    <message>
        <source>{0}; press to see who</source>
        <translation>{0}; kimler olduğunu görmek için basın</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Enter does it. Without &gt; you find people and groups.</source>
        <translation>Enter uygular. &gt; olmadan kişileri ve grupları bulursunuz.</translation>
    </message>
    <message>
        <source>Enter opens the conversation. Type &gt; for commands.</source>
        <translation>Enter sohbeti açar. Komutlar için &gt; yazın.</translation>
    </message>
    <message>
        <source>Enter takes it; Esc gives up.</source>
        <translation>Enter seçer; Esc vazgeçer.</translation>
    </message>
    <message>
        <source>Enter takes these words; Esc gives up.</source>
        <translation>Enter bu sözleri kabul eder; Esc vazgeçer.</translation>
    </message>
    <message>
        <source>Find somebody, or type &gt; for a command</source>
        <translation>Birini bulun veya komut için &gt; yazın</translation>
    </message>
    <message>
        <source>Nobody here is called that. Type &gt; to find a command.</source>
        <translation>Burada bu adda kimse yok. Komut bulmak için &gt; yazın.</translation>
    </message>
    <message>
        <source>Nothing fits that.</source>
        <translation>Buna uyan bir şey yok.</translation>
    </message>
    <message>
        <source>There is no such command here.</source>
        <translation>Burada böyle bir komut yok.</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock açık.</translation>
    </message>
    <message>
        <source>ChatEra will ask for it whenever it starts. If you forget it, nobody can open what is on this computer. Your 12 words bring back who you are, and your messages only with a backup.</source>
        <translation>ChatEra her başladığında onu sorar. Unutursanız bu bilgisayardakileri kimse açamaz. 12 kelimeniz kimliğinizi geri getirir; mesajlarınızı ise yalnızca bir yedekle.</translation>
    </message>
    <message>
        <source>Four words that have nothing in common are good.</source>
        <translation>Birbiriyle ilgisi olmayan dört kelime iyidir.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yazdığımı göster</translation>
    </message>
    <message>
        <source>That is soon guessed. Four words that have nothing in common are good.</source>
        <translation>Bu çabuk tahmin edilir. Birbiriyle ilgisi olmayan dört kelime iyidir.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Aynısı bir daha</translation>
    </message>
    <message>
        <source>These two differ.</source>
        <translation>Bu ikisi farklı.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Community</source>
        <translation>Topluluk</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Everyone here</source>
        <translation>Buradaki herkes</translation>
    </message>
    <message>
        <source>Find a contact</source>
        <translation>Kişi bul</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Davet et</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Grubun adı</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Yeni grup</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Who shall be in it?</source>
        <translation>İçinde kimler olsun?</translation>
    </message>
</context>
<context>
    <name>Phrase</name>
    <message>
        <source>ChatEra recovery phrase</source>
        <translation>ChatEra kurtarma ifadesi</translation>
    </message>
    <message>
        <source>These words bring a ChatEra identity back when its computer is lost. Nobody else has them. Whoever has them can be you: keep this page where you keep what matters.</source>
        <translation>Bu kelimeler, bilgisayarı kaybolan bir ChatEra kimliğini geri getirir. Başka kimsede yoktur. Onlara sahip olan, sizin yerinize geçebilir: bu sayfayı önemli şeylerinizi sakladığınız yerde saklayın.</translation>
    </message>
</context>
<context>
    <name>PhraseOffer</name>
    <message>
        <source>If this computer is lost, 12 words bring your ChatEra identity back.</source>
        <translation>Bu bilgisayar kaybolursa 12 sözcük ChatEra kimliğinizi geri getirir.</translation>
    </message>
    <message>
        <source>Write them down…</source>
        <translation>Not edin…</translation>
    </message>
</context>
<context>
    <name>PhraseWindow</name>
    <message>
        <source> and </source>
        <translation> ve </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied. In a minute it is taken out of the clipboard again.</source>
        <translation>Kopyalandı. Bir dakika sonra panodan yeniden silinir.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy all the same</source>
        <translation>Yine de kopyala</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Every program here can read what is copied, and some keep it or send it to other devices. Paper is safer.</source>
        <translation>Kopyalananı buradaki her program okuyabilir, bazıları saklar veya başka cihazlara gönderir. Kâğıt daha güvenlidir.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Kâğıda yazdım</translation>
    </message>
    <message>
        <source>If this computer is ever lost, start ChatEra on another one and choose “I have 12 words”.</source>
        <translation>Bu bilgisayar bir gün kaybolursa ChatEra&apos;yı başka bir bilgisayarda başlatıp “12 kelimem var” seçeneğini seçin.</translation>
    </message>
    <message>
        <source>Is everything readable?</source>
        <translation>Her şey okunuyor mu?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Show the words again</source>
        <translation>Kelimeleri yeniden göster</translation>
    </message>
    <message>
        <source>Take what you wrote and type two of the words, to see that it can be read.</source>
        <translation>Yazdığınız kâğıdı alın ve okunduğunu görmek için kelimelerden ikisini yazın.</translation>
    </message>
    <message>
        <source>These 12 words are the only way to get your ChatEra identity back if this computer is lost. Nobody else has them, and we can&apos;t send them to you.</source>
        <translation>Bu bilgisayar kaybolursa ChatEra kimliğinizi geri almanın tek yolu bu 12 kelimedir. Başka kimsede yoktur ve biz size gönderemeyiz.</translation>
    </message>
    <message>
        <source>These words now exist on your paper alone; this computer has forgotten them and can&apos;t show them again.</source>
        <translation>Bu kelimeler artık yalnızca sizin kâğıdınızda var; bu bilgisayar onları unuttu ve bir daha gösteremez.</translation>
    </message>
    <message>
        <source>Word {0}</source>
        <translation>{0}. kelime</translation>
    </message>
    <message>
        <source>Word {0} is not the right one. Look at what you wrote, or at the words again.</source>
        <translation>{0}. kelime doğru değil. Yazdığınıza veya kelimelere yeniden bakın.</translation>
    </message>
    <message>
        <source>Words {0} are not the right ones. Look at what you wrote, or at the words again.</source>
        <translation>Şu kelimeler doğru değil: {0}. Yazdıklarınıza veya kelimelere yeniden bakın.</translation>
    </message>
    <message>
        <source>Write them on paper, in this order, and keep the paper where you keep what matters. Whoever has the words can be you.</source>
        <translation>Onları bu sırayla kâğıda yazın ve kâğıdı önemli şeylerinizi sakladığınız yerde saklayın. Kelimelere sahip olan, sizin yerinize geçebilir.</translation>
    </message>
    <message>
        <source>Write these 12 words down</source>
        <translation>Bu 12 kelimeyi kâğıda yazın</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 kelimeniz</translation>
    </message>
</context>
<context>
    <name>PictureChooser</name>
    <message>
        <source>Balloon</source>
        <translation>Balon</translation>
    </message>
    <message>
        <source>Butterfly</source>
        <translation>Kelebek</translation>
    </message>
    <message>
        <source>Cactus</source>
        <translation>Kaktüs</translation>
    </message>
    <message>
        <source>Cat</source>
        <translation>Kedi</translation>
    </message>
    <message>
        <source>Cherries</source>
        <translation>Kiraz</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>Resminizi seçin</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Gece şehir</translation>
    </message>
    <message>
        <source>Cup of tea</source>
        <translation>Bir fincan çay</translation>
    </message>
    <message>
        <source>Dusk</source>
        <translation>Alacakaranlık</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Balık</translation>
    </message>
    <message>
        <source>Flower</source>
        <translation>Çiçek</translation>
    </message>
    <message>
        <source>Fox</source>
        <translation>Tilki</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Dosyadan…</translation>
    </message>
    <message>
        <source>Guitar</source>
        <translation>Gitar</translation>
    </message>
    <message>
        <source>Leaf</source>
        <translation>Yaprak</translation>
    </message>
    <message>
        <source>Lighthouse</source>
        <translation>Deniz feneri</translation>
    </message>
    <message>
        <source>Moon</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Dağlar</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Resim yok</translation>
    </message>
    <message>
        <source>Owl</source>
        <translation>Baykuş</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Planet</source>
        <translation>Gezegen</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Rocket</source>
        <translation>Roket</translation>
    </message>
    <message>
        <source>Sailing boat</source>
        <translation>Yelkenli</translation>
    </message>
    <message>
        <source>Snail</source>
        <translation>Salyangoz</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Kar</translation>
    </message>
    <message>
        <source>Sunny hills</source>
        <translation>Güneşli tepeler</translation>
    </message>
    <message>
        <source>This picture cannot be used: {reason}</source>
        <translation>Bu resim kullanılamıyor: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureFrame</name>
    <message>
        <source>Picture of {name}</source>
        <translation>Kişinin resmi: {name}</translation>
    </message>
</context>
<context>
    <name>PictureNames</name>
    <message>
        <source>Balloons</source>
        <translation>Balonlar</translation>
    </message>
    <message>
        <source>Big laugh</source>
        <translation>Kahkaha</translation>
    </message>
    <message>
        <source>Bouncing heart</source>
        <translation>Zıplayan kalp</translation>
    </message>
    <message>
        <source>Confetti</source>
        <translation>Konfeti</translation>
    </message>
    <message>
        <source>Dancing robot</source>
        <translation>Dans eden robot</translation>
    </message>
    <message>
        <source>Knock knock</source>
        <translation>Tık tık</translation>
    </message>
    <message>
        <source>Lift-off</source>
        <translation>Kalkış</translation>
    </message>
    <message>
        <source>angry</source>
        <translation>kızgın</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>doğum günü</translation>
    </message>
    <message>
        <source>bye</source>
        <translation>hoşça kal</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kahve</translation>
    </message>
    <message>
        <source>cool</source>
        <translation>havalı</translation>
    </message>
    <message>
        <source>crying</source>
        <translation>ağlayan</translation>
    </message>
    <message>
        <source>good night</source>
        <translation>iyi geceler</translation>
    </message>
    <message>
        <source>hello</source>
        <translation>merhaba</translation>
    </message>
    <message>
        <source>hungry</source>
        <translation>aç</translation>
    </message>
    <message>
        <source>laughing</source>
        <translation>gülen</translation>
    </message>
    <message>
        <source>love</source>
        <translation>sevgi</translation>
    </message>
    <message>
        <source>music</source>
        <translation>müzik</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>party</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>rain</source>
        <translation>yağmur</translation>
    </message>
    <message>
        <source>sorry</source>
        <translation>üzgünüm</translation>
    </message>
    <message>
        <source>surprised</source>
        <translation>şaşkın</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>teşekkürler</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>düşünceli</translation>
    </message>
    <message>
        <source>working</source>
        <translation>çalışan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>anchor</source>
        <translation>çapa</translation>
    </message>
    <message>
        <source>balloon</source>
        <translation>balon</translation>
    </message>
    <message>
        <source>banana</source>
        <translation>muz</translation>
    </message>
    <message>
        <source>bat</source>
        <translation>yarasa</translation>
    </message>
    <message>
        <source>bee</source>
        <translation>arı</translation>
    </message>
    <message>
        <source>bell</source>
        <translation>zil</translation>
    </message>
    <message>
        <source>bicycle</source>
        <translation>bisiklet</translation>
    </message>
    <message>
        <source>birthday cake</source>
        <translation>doğum günü pastası</translation>
    </message>
    <message>
        <source>butterfly</source>
        <translation>kelebek</translation>
    </message>
    <message>
        <source>cactus</source>
        <translation>kaktüs</translation>
    </message>
    <message>
        <source>camel</source>
        <translation>deve</translation>
    </message>
    <message>
        <source>camera</source>
        <translation>fotoğraf makinesi</translation>
    </message>
    <message>
        <source>candle</source>
        <translation>mum</translation>
    </message>
    <message>
        <source>carrot</source>
        <translation>havuç</translation>
    </message>
    <message>
        <source>cherries</source>
        <translation>kiraz</translation>
    </message>
    <message>
        <source>clover</source>
        <translation>yonca</translation>
    </message>
    <message>
        <source>coffee</source>
        <translation>kahve</translation>
    </message>
    <message>
        <source>corn</source>
        <translation>mısır</translation>
    </message>
    <message>
        <source>crab</source>
        <translation>yengeç</translation>
    </message>
    <message>
        <source>croissant</source>
        <translation>kruvasan</translation>
    </message>
    <message>
        <source>crown</source>
        <translation>taç</translation>
    </message>
    <message>
        <source>dice</source>
        <translation>zar</translation>
    </message>
    <message>
        <source>drum</source>
        <translation>davul</translation>
    </message>
    <message>
        <source>elephant</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>fire</source>
        <translation>ateş</translation>
    </message>
    <message>
        <source>giraffe</source>
        <translation>zürafa</translation>
    </message>
    <message>
        <source>glasses</source>
        <translation>gözlük</translation>
    </message>
    <message>
        <source>grapes</source>
        <translation>üzüm</translation>
    </message>
    <message>
        <source>guitar</source>
        <translation>gitar</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>çekiç</translation>
    </message>
    <message>
        <source>hedgehog</source>
        <translation>kirpi</translation>
    </message>
    <message>
        <source>helicopter</source>
        <translation>helikopter</translation>
    </message>
    <message>
        <source>hourglass</source>
        <translation>kum saati</translation>
    </message>
    <message>
        <source>ice cream</source>
        <translation>dondurma</translation>
    </message>
    <message>
        <source>key</source>
        <translation>anahtar</translation>
    </message>
    <message>
        <source>light bulb</source>
        <translation>ampul</translation>
    </message>
    <message>
        <source>lightning</source>
        <translation>şimşek</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>mushroom</source>
        <translation>mantar</translation>
    </message>
    <message>
        <source>octopus</source>
        <translation>ahtapot</translation>
    </message>
    <message>
        <source>owl</source>
        <translation>baykuş</translation>
    </message>
    <message>
        <source>penguin</source>
        <translation>penguen</translation>
    </message>
    <message>
        <source>pineapple</source>
        <translation>ananas</translation>
    </message>
    <message>
        <source>pizza</source>
        <translation>pizza</translation>
    </message>
    <message>
        <source>pretzel</source>
        <translation>pretzel</translation>
    </message>
    <message>
        <source>rainbow</source>
        <translation>gökkuşağı</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>roket</translation>
    </message>
    <message>
        <source>rooster</source>
        <translation>horoz</translation>
    </message>
    <message>
        <source>sailing boat</source>
        <translation>yelkenli</translation>
    </message>
    <message>
        <source>scissors</source>
        <translation>makas</translation>
    </message>
    <message>
        <source>snail</source>
        <translation>salyangoz</translation>
    </message>
    <message>
        <source>snake</source>
        <translation>yılan</translation>
    </message>
    <message>
        <source>snowman</source>
        <translation>kardan adam</translation>
    </message>
    <message>
        <source>socks</source>
        <translation>çorap</translation>
    </message>
    <message>
        <source>steam train</source>
        <translation>buharlı tren</translation>
    </message>
    <message>
        <source>sunflower</source>
        <translation>ayçiçeği</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>tractor</source>
        <translation>traktör</translation>
    </message>
    <message>
        <source>trumpet</source>
        <translation>trompet</translation>
    </message>
    <message>
        <source>turtle</source>
        <translation>kaplumbağa</translation>
    </message>
    <message>
        <source>umbrella</source>
        <translation>şemsiye</translation>
    </message>
    <message>
        <source>volcano</source>
        <translation>yanardağ</translation>
    </message>
    <message>
        <source>watermelon</source>
        <translation>karpuz</translation>
    </message>
    <message>
        <source>whale</source>
        <translation>balina</translation>
    </message>
</context>
<context>
    <name>PicturesWindow</name>
    <message numerus="yes">
        <source>%Ln pictures will be removed.</source>
        <translation>
            <numerusform>%Ln resim kaldırılacak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a pack</source>
        <translation>Paket seç</translation>
    </message>
    <message>
        <source>Choose pictures</source>
        <translation>Resim seç</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paketler</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Save as a pack</source>
        <translation>Paket olarak kaydet</translation>
    </message>
    <message>
        <source>The pack can&apos;t be written: {0}</source>
        <translation>Paket yazılamıyor: {0}</translation>
    </message>
    <message>
        <source>This is a pack of emoticons: the window “Your emoticons” takes it.</source>
        <translation>Bu bir ifade paketi: Onu “İfadeleriniz” penceresine ekleyebilirsiniz.</translation>
    </message>
    <message>
        <source>This is a pack of stickers: the window “Your stickers” takes it.</source>
        <translation>Bu bir çıkartma paketi: Onu “Çıkartmalarınız” penceresine ekleyebilirsiniz.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} kullanılamıyor: {1}</translation>
    </message>
    <message>
        <source>{0} will be removed.</source>
        <translation>{0} kaldırılacak.</translation>
    </message>
</context>
<context>
    <name>PinBar</name>
    <message>
        <source>All pinned messages</source>
        <translation>Tüm sabitlenmiş mesajlar</translation>
    </message>
    <message>
        <source>Hide or unpin</source>
        <translation>Gizle veya sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Sabitlenmiş mesaj</translation>
    </message>
    <message>
        <source>Pinned message {0} of {1}</source>
        <translation>Sabitlenmiş mesaj {0}/{1}</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Hidden until something else is pinned.</source>
        <translation>Başka bir şey sabitlenene kadar gizlendi.</translation>
    </message>
    <message>
        <source>Hide for me</source>
        <translation>Benim için gizle</translation>
    </message>
    <message>
        <source>Pinned messages</source>
        <translation>Sabitlenmiş mesajlar</translation>
    </message>
    <message>
        <source>The message is pinned for everybody.</source>
        <translation>Mesaj herkes için sabitlendi.</translation>
    </message>
    <message>
        <source>The message is pinned no longer.</source>
        <translation>Mesaj artık sabitlenmiş değil.</translation>
    </message>
    <message>
        <source>Unpin for everybody</source>
        <translation>Sabitlemeyi herkes için kaldır</translation>
    </message>
    <message>
        <source>{0} · {1} · pinned by {2}</source>
        <translation>{0} · {1} · sabitleyen: {2}</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Address already in use</source>
        <translation>Adres zaten kullanımda</translation>
    </message>
    <message>
        <source>Cannot assign requested address</source>
        <translation>İstenen adres atanamıyor</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Bağlantı reddedildi</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Bağlantı karşı tarafça sıfırlandı</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Bağlantı zaman aşımına uğradı</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Aygıt veya kaynak meşgul</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>Dizin boş değil</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk kotası aşıldı</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>Dosya zaten var</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dosya adı çok uzun</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>Dosya çok büyük</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Girdi/çıktı hatası</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Bu bir dizin</translation>
    </message>
    <message>
        <source>Network is down</source>
        <translation>Ağ çalışmıyor</translation>
    </message>
    <message>
        <source>Network is unreachable</source>
        <translation>Ağa ulaşılamıyor</translation>
    </message>
    <message>
        <source>No route to host</source>
        <translation>Ana makineye giden yol yok</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>Aygıtta boş yer kalmadı</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Böyle bir dosya veya dizin yok</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Bu bir dizin değil</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>İşleme izin verilmiyor</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Erişim engellendi</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Salt okunur dosya sistemi</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Çok fazla açık dosya var</translation>
    </message>
    <message>
        <source>the number of its pictures is not between 1 and {0}</source>
        <translation>içindeki resim sayısı 1 ile {0} arasında değil</translation>
    </message>
    <message>
        <source>a sticker has an emoji, a name and words of at most 64 letters</source>
        <translation>bir çıkartmanın emojisi, adı ve kelimeleri en fazla 64&apos;er karakter olur</translation>
    </message>
    <message>
        <source>&lt;{0}&gt; is not allowed there</source>
        <translation>&lt;{0}&gt; orada kullanılamaz</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>bir bölümü bozuk</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>salt okunur bir veritabanına yazılmaya çalışıldı</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>veritabanı dosyası hasarlı</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>veritabanı kilitli</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>veritabanı veya disk dolu</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk girdi/çıktı hatası</translation>
    </message>
    <message>
        <source>format {0} is not known here</source>
        <translation>{0} biçimi burada bilinmiyor</translation>
    </message>
    <message>
        <source>it can&apos;t be read: {0}</source>
        <translation>okunamıyor: {0}</translation>
    </message>
    <message>
        <source>it contains an instruction for a program</source>
        <translation>bir program için komut içeriyor</translation>
    </message>
    <message>
        <source>it declares a document type</source>
        <translation>bir belge türü bildiriyor</translation>
    </message>
    <message>
        <source>it does not become small enough</source>
        <translation>yeterince küçültülemiyor</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>çok erken bitiyor</translation>
    </message>
    <message>
        <source>it has a part that no picture needs</source>
        <translation>hiçbir resme gerekmeyen bir bölümü var</translation>
    </message>
    <message>
        <source>it has fewer pixels than it says, or more</source>
        <translation>söylediğinden az veya çok pikseli var</translation>
    </message>
    <message>
        <source>it has more than {0} pixels a side</source>
        <translation>bir kenarı {0} pikselden uzun</translation>
    </message>
    <message>
        <source>it is larger than {0} MiB</source>
        <translation>{0} MiB sınırından büyük</translation>
    </message>
    <message>
        <source>it is no PNG, JPEG, WebP, GIF or SVG</source>
        <translation>PNG, JPEG, WebP, GIF veya SVG değil</translation>
    </message>
    <message>
        <source>it is no ZIP archive, or a damaged one</source>
        <translation>ZIP arşivi değil veya arşiv hasarlı</translation>
    </message>
    <message>
        <source>it is too large a picture</source>
        <translation>resim çok büyük</translation>
    </message>
    <message>
        <source>it is too long and thin</source>
        <translation>çok uzun ve dar</translation>
    </message>
    <message>
        <source>its head is damaged</source>
        <translation>başlığı bozuk</translation>
    </message>
    <message>
        <source>its parts are not in order</source>
        <translation>bölümleri sırasında değil</translation>
    </message>
    <message>
        <source>its pixels are damaged</source>
        <translation>pikselleri bozuk</translation>
    </message>
    <message>
        <source>its pixels are written in a way that is not read here</source>
        <translation>pikselleri burada okunmayan bir biçimde yazılmış</translation>
    </message>
    <message>
        <source>larger than {0} KiB</source>
        <translation>{0} KiB sınırından büyük</translation>
    </message>
    <message>
        <source>larger than {0} bytes</source>
        <translation>{0} bayttan büyük</translation>
    </message>
    <message>
        <source>name, author and licence are to be said in 1 to 64 letters each</source>
        <translation>ad, yazar ve lisans 1 ile 64 karakter arasında olmalıdır</translation>
    </message>
    <message>
        <source>no PNG</source>
        <translation>PNG değil</translation>
    </message>
    <message>
        <source>no XML: {0}</source>
        <translation>XML değil: {0}</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>resim değil</translation>
    </message>
    <message>
        <source>no viewBox</source>
        <translation>viewBox yok</translation>
    </message>
    <message>
        <source>text is not allowed</source>
        <translation>metne izin verilmez</translation>
    </message>
    <message>
        <source>the manifest can&apos;t be read: {0}</source>
        <translation>paketin manifest dosyası okunamıyor: {0}</translation>
    </message>
    <message>
        <source>the viewBox has no size</source>
        <translation>viewBox’ın boyutu yok</translation>
    </message>
    <message>
        <source>the viewBox has to be four numbers</source>
        <translation>viewBox dört sayıdan oluşmalıdır</translation>
    </message>
    <message>
        <source>there is no {0} in it</source>
        <translation>içinde {0} yok</translation>
    </message>
    <message>
        <source>too many lines</source>
        <translation>çok fazla çizgi</translation>
    </message>
    <message>
        <source>too many shapes</source>
        <translation>çok fazla şekil</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>veritabanı dosyası açılamıyor</translation>
    </message>
    <message>
        <source>what is typed for an emoticon is 1 to 32 signs without blanks</source>
        <translation>bir ifade için yazılan 1 ile 32 karakter arasında olur ve boşluk içermez</translation>
    </message>
    <message>
        <source>{0} can&apos;t be in a pack: only {1}, .png and .svg files can</source>
        <translation>{0} bir pakette bulunamaz: yalnızca {1} ile .png ve .svg dosyaları bulunabilir</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read: {1}</source>
        <translation>{0} okunamıyor: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t have the value {1}</source>
        <translation>{0}, {1} değerini alamaz</translation>
    </message>
    <message>
        <source>{0} contains too large a number</source>
        <translation>{0} çok büyük bir sayı içeriyor</translation>
    </message>
    <message>
        <source>{0} is in it twice</source>
        <translation>{0} içinde iki kez var</translation>
    </message>
    <message>
        <source>{0} is larger than {1} KiB</source>
        <translation>{0}, {1} KiB sınırından büyük</translation>
    </message>
    <message>
        <source>{0} is no name of a picture</source>
        <translation>{0} bir resim adı değil</translation>
    </message>
    <message>
        <source>{0} is no plain file</source>
        <translation>{0} sıradan bir dosya değil</translation>
    </message>
    <message>
        <source>{0} is not allowed</source>
        <translation>{0} kullanılamaz</translation>
    </message>
    <message>
        <source>{0} is not in the pack</source>
        <translation>{0} pakette yok</translation>
    </message>
    <message>
        <source>{0} is packed in a way that is not read here</source>
        <translation>{0} burada okunamayan bir yöntemle sıkıştırılmış</translation>
    </message>
    <message>
        <source>{0} is there twice</source>
        <translation>{0} iki kez geçiyor</translation>
    </message>
</context>
<context>
    <name>RegainWindow</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>If you never removed this computer, find out first who did: it takes one of your computers, or your 12 words.</source>
        <translation>Bu bilgisayarı siz kaldırmadıysanız önce kimin kaldırdığını öğrenin: bunun için bilgisayarlarınızdan biri veya 12 kelimeniz gerekir.</translation>
    </message>
    <message>
        <source>Is this computer yours?</source>
        <translation>Bu bilgisayar sizin mi?</translation>
    </message>
    <message>
        <source>Use it again</source>
        <translation>Yeniden kullan</translation>
    </message>
    <message>
        <source>Use this computer again</source>
        <translation>Bu bilgisayarı yeniden kullan</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 kelimeniz</translation>
    </message>
    <message>
        <source>Your 12 words show that this computer is yours. It then counts as a new one of yours, and gets your messages again.</source>
        <translation>12 kelimeniz bu bilgisayarın sizin olduğunu gösterir. O zaman yeni bir bilgisayarınız sayılır ve mesajlarınızı yeniden alır.</translation>
    </message>
</context>
<context>
    <name>RemoveWindow</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>It stops at once: it gets no messages any more, and nothing that it writes counts. What is on it stays readable there.</source>
        <translation>Hemen durur: artık mesaj almaz ve yazdığı hiçbir şey sayılmaz. İçindekiler orada okunabilir kalır.</translation>
    </message>
    <message>
        <source>It was lost or stolen</source>
        <translation>Kayboldu veya çalındı</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove a device</source>
        <translation>Cihaz kaldır</translation>
    </message>
    <message>
        <source>Remove “{0}”?</source>
        <translation>“{0}” kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Whoever has it could add a device of their own to yours. So this needs your 12 words, which only you have. Your other devices go on, and your contacts notice nothing.</source>
        <translation>Onu elinde bulunduran, sizinkilere kendi cihazını ekleyebilir. Bu yüzden yalnızca sizde olan 12 kelimeniz gerekir. Diğer cihazlarınız çalışmayı sürdürür, kişileriniz hiçbir şey fark etmez.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 kelimeniz</translation>
    </message>
</context>
<context>
    <name>RestoringWindow</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Baştan başla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose the folder of a backup…</source>
        <translation>Bir yedeğin klasörünü seç…</translation>
    </message>
    <message>
        <source>Do you have ChatEra on another computer that still works? Then nothing is lost: link this one to it.</source>
        <translation>Hâlâ çalışan başka bir bilgisayarda ChatEra&apos;nız var mı? O zaman hiçbir şey kaybolmadı: bunu ona bağlayın.</translation>
    </message>
    <message>
        <source>Get it back</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Get your identity back</source>
        <translation>Kimliğinizi geri alın</translation>
    </message>
    <message>
        <source>I don&apos;t have my 12 words</source>
        <translation>12 kelimem yok</translation>
    </message>
    <message>
        <source>I use ChatEra on another computer</source>
        <translation>ChatEra&apos;yı başka bir bilgisayarda kullanıyorum</translation>
    </message>
    <message>
        <source>If not, only a new beginning is left. Nobody has your 12 words but you, so nobody can bring back who you were, or open your backups.</source>
        <translation>Yoksa geriye yalnızca yeni bir başlangıç kalır. 12 kelimeniz sizden başka kimsede yok; bu yüzden kimse kimliğinizi geri getiremez veya yedeklerinizi açamaz.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Bir dakika</translation>
    </message>
    <message>
        <source>The 12 words</source>
        <translation>12 kelime</translation>
    </message>
    <message>
        <source>Type the 12 words that you wrote down, in their order.</source>
        <translation>Kâğıda yazdığınız 12 kelimeyi aynı sırayla yazın.</translation>
    </message>
    <message>
        <source>What was brought back</source>
        <translation>Neler geri getirildi</translation>
    </message>
    <message>
        <source>Where does the backup lie?</source>
        <translation>Yedek nerede?</translation>
    </message>
    <message>
        <source>Without a backup you are yourself again to everybody, but your messages are not here.</source>
        <translation>Yedek olmadan herkes için yeniden siz olursunuz ama mesajlarınız burada olmaz.</translation>
    </message>
    <message>
        <source>Without your 12 words</source>
        <translation>12 kelimeniz olmadan</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 kelimeniz</translation>
    </message>
    <message>
        <source>Your friends keep what you wrote to each other. To them you are somebody new with the same name, and ChatEra warns them: call them, and let them make sure that it is you. Groups have to invite you again.</source>
        <translation>Arkadaşlarınız birbirinize yazdıklarınızı saklar. Onlar için aynı adı taşıyan yeni birisiniz ve ChatEra onları uyarır: onları arayın ve siz olduğunuzdan emin olmalarını sağlayın. Grupların sizi yeniden davet etmesi gerekir.</translation>
    </message>
    <message>
        <source>Your messages are being brought back.</source>
        <translation>Mesajlarınız geri getiriliyor.</translation>
    </message>
    <message>
        <source>Your messages come back from {0}.</source>
        <translation>Mesajlarınız şuradan geri gelir: {0}.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Your name, as before</source>
        <translation>Adınız, önceki gibi</translation>
    </message>
    <message>
        <source>Your name, if it is to be another one</source>
        <translation>Adınız, başka olacaksa</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>Tarayıcı için sayfa (*.html)</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Düz metin (*.txt)</translation>
    </message>
    <message>
        <source>Records for programs (*.jsonl)</source>
        <translation>Programlar için kayıtlar (*.jsonl)</translation>
    </message>
    <message>
        <source>Save conversation</source>
        <translation>Sohbeti kaydet</translation>
    </message>
    <message>
        <source>There is nothing to print yet.</source>
        <translation>Henüz yazdırılacak bir şey yok.</translation>
    </message>
</context>
<context>
    <name>SceneChooser</name>
    <message>
        <source>Amber</source>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Temadaki gibi</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Change my scene</source>
        <translation>Sahnemi değiştir</translation>
    </message>
    <message>
        <source>Colour:</source>
        <translation>Renk:</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Its own colours</source>
        <translation>Kendi renkleri</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Zeytin yeşili</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Düz</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Sahneler</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turkuaz</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
</context>
<context>
    <name>Scenes</name>
    <message>
        <source>Autumn leaves</source>
        <translation>Sonbahar yaprakları</translation>
    </message>
    <message>
        <source>Balloons</source>
        <translation>Balonlar</translation>
    </message>
    <message>
        <source>City at night</source>
        <translation>Gece şehir</translation>
    </message>
    <message>
        <source>Hills</source>
        <translation>Tepeler</translation>
    </message>
    <message>
        <source>Meadow</source>
        <translation>Çayır</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Dağlar</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Rain on a window</source>
        <translation>Camda yağmur</translation>
    </message>
    <message>
        <source>Sea at evening</source>
        <translation>Akşam denizi</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Kar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Uzay</translation>
    </message>
    <message>
        <source>Waves</source>
        <translation>Dalgalar</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>After a day…</source>
        <translation>Bir günden sonra…</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Another…</source>
        <translation>Başka…</translation>
    </message>
    <message>
        <source>Before a day…</source>
        <translation>Bir günden önce…</translation>
    </message>
    <message>
        <source>Book club</source>
        <translation>Kitap kulübü</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kimden</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>No message has “{0}”. What can be asked for: {1}.</source>
        <translation>Mesajlarda “{0}” diye bir şey aranamaz. Aranabilecekler: {1}.</translation>
    </message>
    <message>
        <source>Nobody is called “{0}” here. A name with blanks stands in quotes.</source>
        <translation>Burada “{0}” adında kimse yok. Boşluk içeren ad tırnak içine yazılır.</translation>
    </message>
    <message>
        <source>On a day…</source>
        <translation>Bir günde…</translation>
    </message>
    <message>
        <source>Only this conversation is searched here; “in:” is for the search of all messages.</source>
        <translation>Burada yalnızca bu sohbette aranır; “yer:” tüm mesajlarda arama içindir.</translation>
    </message>
    <message>
        <source>Something has to follow “{0}”, without a blank.</source>
        <translation>“{0}” ardından boşluk bırakmadan bir şey yazılmalı.</translation>
    </message>
    <message>
        <source>There is no conversation “{0}”. A name with blanks stands in quotes.</source>
        <translation>“{0}” adında bir sohbet yok. Boşluk içeren ad tırnak içine yazılır.</translation>
    </message>
    <message>
        <source>Type words or their beginnings: all of them have to be in a message. In “quotes” they have to follow each other, and -rain means: without rain.</source>
        <translation>Kelimeleri veya başlangıçlarını yazın: Mesajda hepsi bulunmalıdır. “Tırnak” içindekiler art arda gelmelidir; -yağmur ise yağmur geçmesin demektir.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>İçeren</translation>
    </message>
    <message>
        <source>Words, “words in order”, -without. Filters: {0}</source>
        <translation>Kelimeler, “sıralı kelimeler”, -hariç. Filtreler: {0}</translation>
    </message>
    <message>
        <source>after</source>
        <translation>sonra</translation>
    </message>
    <message>
        <source>after which day</source>
        <translation>hangi günden sonra</translation>
    </message>
    <message>
        <source>before</source>
        <translation>önce</translation>
    </message>
    <message>
        <source>before which day</source>
        <translation>hangi günden önce</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>çizim</translation>
    </message>
    <message>
        <source>emoji</source>
        <translation>emoji</translation>
    </message>
    <message>
        <source>from</source>
        <translation>kimden</translation>
    </message>
    <message>
        <source>has</source>
        <translation>var</translation>
    </message>
    <message>
        <source>in</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>in which conversation</source>
        <translation>hangi sohbette</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ben</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>bahsetme</translation>
    </message>
    <message>
        <source>nudge</source>
        <translation>titreşim</translation>
    </message>
    <message>
        <source>on</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>on which day</source>
        <translation>hangi gün</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>reaction</source>
        <translation>tepki</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>yanıt</translation>
    </message>
    <message>
        <source>sticker</source>
        <translation>çıkartma</translation>
    </message>
    <message>
        <source>today</source>
        <translation>bugün</translation>
    </message>
    <message>
        <source>what is in it</source>
        <translation>içinde ne var</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>kim yazdı</translation>
    </message>
    <message>
        <source>wink</source>
        <translation>gözkırpma</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>dün</translation>
    </message>
    <message>
        <source>“{0}” is no day. Write 2026-05-31, 2026-05 or 2026, or today, yesterday, monday.</source>
        <translation>“{0}” bir gün değil. 2026-05-31, 2026-05 veya 2026 ya da bugün, dün, pazartesi yazın.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Change the passphrase…</source>
        <translation>Parolayı değiştir…</translation>
    </message>
    <message>
        <source>ChatEra asks for your passphrase whenever it starts.</source>
        <translation>ChatEra her başladığında parolanızı sorar.</translation>
    </message>
    <message>
        <source>Let ChatEra open without a passphrase?</source>
        <translation>ChatEra parolasız açılsın mı?</translation>
    </message>
    <message>
        <source>One moment: what takes a second here takes a thief years.</source>
        <translation>Bir dakika: burada bir saniye süren şey, bir hırsızın yıllarını alır.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Parolayı kaldır</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Parola belirle…</translation>
    </message>
    <message>
        <source>Show the words…</source>
        <translation>Kelimeleri göster…</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, and opens by itself when you are signed in. With a passphrase, it opens only for who knows that.</source>
        <translation>Bu bilgisayardakiler şifrelidir ve siz oturum açtığınızda kendiliğinden açılır. Parola koyarsanız yalnızca onu bilen açabilir.</translation>
    </message>
    <message>
        <source>What is on this computer is encrypted, but whoever can copy your files can open it: this system has no place for secrets. A passphrase mends that.</source>
        <translation>Bu bilgisayardakiler şifrelidir ama dosyalarınızı kopyalayabilen herkes açabilir: bu sistemde gizli bilgiler için bir yer yok. Parola bunu düzeltir.</translation>
    </message>
    <message>
        <source>Whoever is signed in to this computer as you can read your messages then.</source>
        <translation>O zaman bu bilgisayarda sizin hesabınızla oturum açan herkes mesajlarınızı okuyabilir.</translation>
    </message>
    <message>
        <source>You have not written your 12 words down yet. They are the only way to get your identity back if this computer is lost.</source>
        <translation>12 kelimenizi henüz kâğıda yazmadınız. Bu bilgisayar kaybolursa kimliğinizi geri almanın tek yolu onlardır.</translation>
    </message>
    <message>
        <source>You wrote your 12 words down on {0}. They are on your paper alone.</source>
        <translation>12 kelimenizi kâğıda yazdığınız tarih: {0}. Yalnızca sizin kâğıdınızdalar.</translation>
    </message>
    <message>
        <source>Your 12 words</source>
        <translation>12 kelimeniz</translation>
    </message>
    <message>
        <source>Your 12 words are not on this computer. You wrote them down, or can still do so on the computer where you began.</source>
        <translation>12 kelimeniz bu bilgisayarda değil. Onları kâğıda yazdınız veya ilk başladığınız bilgisayarda hâlâ yazabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Background of conversations…</source>
        <translation>Sohbetlerin arka planı…</translation>
    </message>
    <message>
        <source>Change my scene…</source>
        <translation>Sahnemi değiştir…</translation>
    </message>
    <message>
        <source>ChatEra Settings</source>
        <translation>ChatEra Ayarları</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Genel</translation>
    </message>
    <message>
        <source>Kept as files</source>
        <translation>Dosya olarak saklananlar</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Güvenlik</translation>
    </message>
    <message>
        <source>See the themes…</source>
        <translation>Temalara bak…</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım denetimi</translation>
    </message>
    <message>
        <source>That can&apos;t be changed: {0}.</source>
        <translation>Bu değiştirilemiyor: {0}.</translation>
    </message>
    <message>
        <source>The system did not take that.</source>
        <translation>Sistem bunu kabul etmedi.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Who sees you</source>
        <translation>Sizi kim görüyor</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>Add “{0}” to your dictionary</source>
        <translation>“{0}” kelimesini sözlüğünüze ekle</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>Ayarlardaki gibi</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Yazımı denetle</translation>
    </message>
    <message>
        <source>Ignore “{0}” here</source>
        <translation>“{0}” kelimesini burada yok say</translation>
    </message>
    <message>
        <source>Languages here</source>
        <translation>Buradaki diller</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Sözlükler aranıyor…</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Öneriler aranıyor…</translation>
    </message>
    <message>
        <source>More languages…</source>
        <translation>Diğer diller…</translation>
    </message>
    <message>
        <source>No dictionary is installed</source>
        <translation>Yüklü sözlük yok</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Öneri yok</translation>
    </message>
    <message>
        <source>“{0}” is in no dictionary</source>
        <translation>“{0}” hiçbir sözlükte yok</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Dictionaries on Debian and Ubuntu: “{0}”, and hunspell-… for other languages. On other systems the packages are called enchant2 and hunspell-…, or alike.</source>
        <translation>Debian ve Ubuntu&apos;da sözlükler: “{0}”, diğer diller için hunspell-…. Diğer sistemlerde paketlerin adı enchant2 ve hunspell-… ya da benzeridir.</translation>
    </message>
    <message>
        <source>Install the library with “{0}”. It checks with the dictionaries of macOS, and with others that are installed.</source>
        <translation>Kitaplığı “{0}” ile yükleyin. Denetim için macOS sözlüklerini ve yüklü olan diğer sözlükleri kullanır.</translation>
    </message>
    <message>
        <source>Misspelled: {0}. The menu key shows suggestions.</source>
        <translation>Yanlış yazılmış: {0}. Menü tuşu önerileri gösterir.</translation>
    </message>
    <message>
        <source>No more words can be added to your dictionary.</source>
        <translation>Sözlüğünüze daha fazla kelime eklenemiyor.</translation>
    </message>
    <message>
        <source>Nothing is written in the field.</source>
        <translation>Alanda hiçbir şey yazılı değil.</translation>
    </message>
    <message>
        <source>Put a language&apos;s two files, for example {0}, into the folder {1}. LibreOffice has such files for many languages.</source>
        <translation>Bir dilin iki dosyasını, örneğin {0}, şu klasöre koyun: {1}. LibreOffice&apos;te birçok dil için bu tür dosyalar bulunur.</translation>
    </message>
    <message>
        <source>Spelling is not checked.</source>
        <translation>Yazım denetlenmiyor.</translation>
    </message>
    <message>
        <source>There is no dictionary for your languages. The settings say how to get one.</source>
        <translation>Dilleriniz için sözlük yok. Nasıl edineceğinizi ayarlarda bulabilirsiniz.</translation>
    </message>
    <message>
        <source>There is no misspelled word.</source>
        <translation>Yanlış yazılmış kelime yok.</translation>
    </message>
</context>
<context>
    <name>SpellingPage</name>
    <message>
        <source>A word is right if any of these languages has it. The menu of the field in which you write chooses others for one conversation.</source>
        <translation>Bu dillerden herhangi birinde bulunan kelime doğru sayılır. Yazdığınız alanın menüsünden tek bir sohbet için başka diller seçebilirsiniz.</translation>
    </message>
    <message>
        <source>A word that is right</source>
        <translation>Doğru olan bir kelime</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Chosen by the languages of your system.</source>
        <translation>Sisteminizin dillerine göre seçildi.</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Sizin seçiminiz.</translation>
    </message>
    <message>
        <source>Of every country</source>
        <translation>Tüm ülkelerinki</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Diller</translation>
    </message>
    <message>
        <source>Languages in which spelling is checked</source>
        <translation>Yazımın denetlendiği diller</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Looking for dictionaries…</source>
        <translation>Sözlükler aranıyor…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Show what a language has for every country, not only the usual one.</source>
        <translation>Yalnızca yaygın olanı değil, bir dilin tüm ülkeler için olan sözlüklerini göster.</translation>
    </message>
    <message>
        <source>There is no dictionary for the languages you write in.</source>
        <translation>Yazdığınız diller için sözlük yok.</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer, or the library “enchant” is missing.</source>
        <translation>Bu bilgisayarda sözlük yok veya “enchant” kitaplığı eksik.</translation>
    </message>
    <message>
        <source>Write one word, without blanks and digits.</source>
        <translation>Boşluk ve rakam içermeyen tek bir kelime yazın.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Kendi kelimeleriniz</translation>
    </message>
</context>
<context>
    <name>StatusMenu</name>
    <message>
        <source>At a time…</source>
        <translation>Belirli bir saatte…</translation>
    </message>
    <message>
        <source>At the end of today</source>
        <translation>Bugünün sonunda</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Rahatsız etmeyin</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Ends at {0}</source>
        <translation>Bitiş: {0}</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 dakika sonra</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Bir saat sonra</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>When I choose another one</source>
        <translation>Başka bir durum seçtiğimde</translation>
    </message>
    <message>
        <source>Who sees you differently…</source>
        <translation>Beni farklı görenler…</translation>
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
        <translation>Yeniden uygun olacağınız saat</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Ne zamana kadar</translation>
    </message>
</context>
<context>
    <name>StickerPage</name>
    <message>
        <source>Find a sticker</source>
        <translation>Çıkartma bul</translation>
    </message>
    <message>
        <source>No sticker has that name</source>
        <translation>Bu adda çıkartma yok</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Çıkartmalar</translation>
    </message>
    <message>
        <source>Your stickers…</source>
        <translation>Çıkartmalarınız…</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>çıkartma: {0}</translation>
    </message>
</context>
<context>
    <name>Stickers</name>
    <message>
        <source>This sticker can&apos;t be kept: {0}.</source>
        <translation>Bu çıkartma saklanamıyor: {0}.</translation>
    </message>
</context>
<context>
    <name>StickersWindow</name>
    <message>
        <source>A pack from somebody else is a file that ends in {0}; drop it here, or pictures. What ChatEra brings can&apos;t be removed.</source>
        <translation>Başka birinin paketi, sonu {0} olan bir dosyadır; onu veya resimleri buraya bırakın. ChatEra ile gelenler kaldırılamaz.</translation>
    </message>
    <message>
        <source>Add pictures…</source>
        <translation>Resim ekle…</translation>
    </message>
    <message>
        <source>Change name…</source>
        <translation>Adı değiştir…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Install a pack…</source>
        <translation>Paket yükle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove its pack</source>
        <translation>Paketini kaldır</translation>
    </message>
    <message>
        <source>Stickers</source>
        <translation>Çıkartmalar</translation>
    </message>
    <message>
        <source>Your stickers</source>
        <translation>Çıkartmalarınız</translation>
    </message>
    <message>
        <source>none of your own is marked</source>
        <translation>sizinkilerden hiçbiri seçili değil</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>çıkartma: {0}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} kullanılamıyor: {1}</translation>
    </message>
</context>
<context>
    <name>StrangerBar</name>
    <message>
        <source>Anybody can say so. Make sure there that it is really them.</source>
        <translation>Bunu herkes söyleyebilir. Gerçekten o olduğunu orada doğrulayın.</translation>
    </message>
    <message>
        <source>Is this the {0} you know?</source>
        <translation>Bu, tanıdığınız {0} adlı kişi mi?</translation>
    </message>
    <message>
        <source>Make sure first who this is</source>
        <translation>Önce bunun kim olduğunu doğrulayın</translation>
    </message>
    <message>
        <source>Make sure…</source>
        <translation>Doğrula…</translation>
    </message>
    <message>
        <source>Perhaps it is another {0}, perhaps somebody who pretends to be the one you know.</source>
        <translation>Belki {0} adında başka biri, belki de tanıdığınız kişinin yerine geçmeye çalışan biri.</translation>
    </message>
    <message>
        <source>Perhaps {0} began anew, perhaps somebody pretends to be {0}. Make sure before you write.</source>
        <translation>Belki {0} baştan başladı, belki de biri kendini {0} gibi gösteriyor. Yazmadan önce doğrulayın.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>They say they were {0} before. Anybody can say so: make sure.</source>
        <translation>Önceden {0} olduğunu söylüyor. Bunu herkes söyleyebilir: doğrulayın.</translation>
    </message>
    <message>
        <source>This is not the {0} you made sure of</source>
        <translation>Bu, doğruladığınız {0} değil</translation>
    </message>
    <message>
        <source>Write anyway</source>
        <translation>Yine de yaz</translation>
    </message>
    <message>
        <source>{0} says that this was their identity, and that they have a new one now</source>
        <translation>{0} bunun kendi kimliği olduğunu ve artık yeni bir kimliği olduğunu söylüyor</translation>
    </message>
    <message>
        <source>{0} uses a new identity now</source>
        <translation>{0} artık yeni bir kimlik kullanıyor</translation>
    </message>
</context>
<context>
    <name>Tab</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Close {0}</source>
        <translation>Kapat: {0}</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Something unread is there</source>
        <translation>Orada okunmamış bir şey var</translation>
    </message>
    <message>
        <source>Tabs after these</source>
        <translation>Bunlardan sonraki sekmeler</translation>
    </message>
    <message>
        <source>Tabs before these</source>
        <translation>Bunlardan önceki sekmeler</translation>
    </message>
</context>
<context>
    <name>TabbedWindow</name>
    <message>
        <source>{0} - Conversations</source>
        <translation>{0} - Sohbetler</translation>
    </message>
</context>
<context>
    <name>TakeBackBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>ThemePreview</name>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>Anna says:</source>
        <translation>Anna diyor ki:</translation>
    </message>
    <message>
        <source>Boris</source>
        <translation>Boris</translation>
    </message>
    <message>
        <source>Boris says:</source>
        <translation>Boris diyor ki:</translation>
    </message>
    <message>
        <source>Chloé</source>
        <translation>Chloé</translation>
    </message>
    <message>
        <source>Dana</source>
        <translation>Dana</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Çevrimiçi</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>at the ferry</source>
        <translation>iskelede</translation>
    </message>
    <message>
        <source>did you see the pictures?</source>
        <translation>fotoğrafları gördün mü?</translation>
    </message>
    <message>
        <source>off to the lake</source>
        <translation>göle gidiyorum</translation>
    </message>
    <message>
        <source>yes! see you at six</source>
        <translation>evet! altıda görüşürüz</translation>
    </message>
</context>
<context>
    <name>ThemesWindow</name>
    <message>
        <source>A theme from somebody else is a file that ends in {0}; drop it here.</source>
        <translation>Başka birinin teması, sonu {0} olan bir dosyadır; onu buraya bırakın.</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more; “chatera theme check” tells all.</source>
        <translation>
            <numerusform>Ve %Ln tane daha; “chatera theme check” hepsini gösterir.</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Follows light and dark of your desktop.</source>
        <translation>Masaüstünüzün açık veya koyu görünümünü izler.</translation>
    </message>
    <message>
        <source>Install a theme</source>
        <translation>Tema yükle</translation>
    </message>
    <message>
        <source>Install from a file…</source>
        <translation>Dosyadan yükle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temalar</translation>
    </message>
    <message>
        <source>You now see “{0}”.</source>
        <translation>Artık “{0}” temasını görüyorsunuz.</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>yapan: {0}</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>koyu</translation>
    </message>
    <message>
        <source>high contrast, 7:1</source>
        <translation>yüksek karşıtlık, 7:1</translation>
    </message>
    <message>
        <source>light</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>“{0}” can&apos;t be installed:</source>
        <translation>“{0}” yüklenemiyor:</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}” kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>A message that can&apos;t be read yet</source>
        <translation>Henüz okunamayan bir mesaj</translation>
    </message>
    <message>
        <source>A message that is not here</source>
        <translation>Burada olmayan bir mesaj</translation>
    </message>
    <message>
        <source>A nudge</source>
        <translation>Titreşim</translation>
    </message>
    <message>
        <source>A wink: {0}</source>
        <translation>Göz kırpma: {0}</translation>
    </message>
    <message>
        <source>Enter plays it again</source>
        <translation>Enter yeniden oynatır</translation>
    </message>
    <message>
        <source>Forwarded from {0}</source>
        <translation>İletildi, yazan: {0}</translation>
    </message>
    <message>
        <source>Handwritten message</source>
        <translation>El yazısı mesaj</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it has not arrived yet. It comes by itself when {0} is online.</source>
        <translation>Cihazlarınız için yazıldı ama onu açan şey henüz gelmedi. {0} çevrimiçi olduğunda kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>It was written for your devices, but what opens it never arrived. Ask again when {0} is online: it may still come.</source>
        <translation>Cihazlarınız için yazıldı ama onu açan şey hiç gelmedi. {0} çevrimiçi olduğunda yeniden isteyin: yine de gelebilir.</translation>
    </message>
    <message>
        <source>This message was deleted</source>
        <translation>Bu mesaj silindi</translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play it.</source>
        <translation>ChatEra&apos;nın bu sürümü bunu oynatamıyor.</translation>
    </message>
    <message>
        <source>You have just sent a nudge.</source>
        <translation>Titreşim gönderdiniz.</translation>
    </message>
    <message>
        <source>You sent a wink: {0}</source>
        <translation>Göz kırpma gönderdiniz: {0}</translation>
    </message>
    <message>
        <source>a message that could not be opened; Enter asks again</source>
        <translation>açılamayan bir mesaj; Enter yeniden ister</translation>
    </message>
    <message>
        <source>another of your devices</source>
        <translation>başka bir cihazınız</translation>
    </message>
    <message>
        <source>deleted message</source>
        <translation>silinmiş mesaj</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>iletildi</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>düzenlendi</translation>
    </message>
    <message>
        <source>handwritten message</source>
        <translation>el yazısı mesaj</translation>
    </message>
    <message>
        <source>in answer to {0}: {1}</source>
        <translation>yanıtlanan {0}: {1}</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>şifrelenmemiş</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>gönderilmedi</translation>
    </message>
    <message>
        <source>one of {0}&apos;s or your devices</source>
        <translation>sizin veya {0} adlı kişinin cihazlarından biri</translation>
    </message>
    <message>
        <source>read</source>
        <translation>okundu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gönderildi</translation>
    </message>
    <message>
        <source>sticker: {0}</source>
        <translation>çıkartma: {0}</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>bekliyor</translation>
    </message>
    <message>
        <source>waiting for this message</source>
        <translation>bu mesaj bekleniyor</translation>
    </message>
    <message>
        <source>{0} has just sent a nudge.</source>
        <translation>{0} titreşim gönderdi.</translation>
    </message>
    <message>
        <source>{0} has just sent you a nudge.</source>
        <translation>{0} size titreşim gönderdi.</translation>
    </message>
    <message>
        <source>{0} sent a wink: {1}</source>
        <translation>{0} göz kırpma gönderdi: {1}</translation>
    </message>
    <message>
        <source>{0}, elsewhere</source>
        <translation>{0}, başka yerde</translation>
    </message>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, {1} sohbetinde</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Mark as read</source>
        <translation>Okundu olarak işaretle</translation>
    </message>
    <message>
        <source>Reply to {0}</source>
        <translation>Yanıtlanan kişi: {0}</translation>
    </message>
    <message>
        <source>Send the reply</source>
        <translation>Yanıtı gönder</translation>
    </message>
    <message>
        <source>Write a reply…</source>
        <translation>Yanıt yazın…</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Personal message…</source>
        <translation>Kişisel ileti…</translation>
    </message>
    <message>
        <source>Quit ChatEra</source>
        <translation>ChatEra’dan çık</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ayarlar…</translation>
    </message>
    <message>
        <source>Show ChatEra</source>
        <translation>ChatEra’yı göster</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ve %Ln tane daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>&lt;b&gt;ChatEra is locked&lt;/b&gt;&lt;br&gt;Type its passphrase to open it.</source>
        <translation>&lt;b&gt;ChatEra kilitli&lt;/b&gt;&lt;br&gt;Açmak için parolasını yazın.</translation>
    </message>
    <message>
        <source>Caps lock is on.</source>
        <translation>Caps Lock açık.</translation>
    </message>
    <message>
        <source>Opening… this takes a moment, so that guessing takes years.</source>
        <translation>Açılıyor… bu biraz sürer ki tahmin etmek yıllar sürsün.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Yazdığımı göster</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Kilidi aç</translation>
    </message>
    <message>
        <source>Unlock ChatEra</source>
        <translation>ChatEra&apos;nın kilidini aç</translation>
    </message>
</context>
<context>
    <name>UnreadBadge</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln okunmamış</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadButton</name>
    <message>
        <source>Jump to the first unread message</source>
        <translation>İlk okunmamış mesaja atla</translation>
    </message>
</context>
<context>
    <name>VerifyWindow</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>All &amp;digits</source>
        <translation>Tüm &amp;rakamlar</translation>
    </message>
    <message>
        <source>Choose one way; it takes a minute. Then nobody can pretend to be {0}, whoever runs the network.</source>
        <translation>Bir yol seçin; bir dakika sürer. Sonra, ağı kim işletirse işletsin kimse kendini {0} gibi gösteremez.</translation>
    </message>
    <message>
        <source>Compare &amp;numbers</source>
        <translation>&amp;Sayıları karşılaştır</translation>
    </message>
    <message>
        <source>Is it really {0}?</source>
        <translation>Karşınızdaki gerçekten {0} adlı kişi mi?</translation>
    </message>
    <message>
        <source>It is really {0}</source>
        <translation>Bu gerçekten {0}</translation>
    </message>
    <message>
        <source>Make sure it is really {0}</source>
        <translation>Gerçekten {0} olduğunu doğrulayın</translation>
    </message>
    <message>
        <source>Not sure any more</source>
        <translation>Artık emin değilim</translation>
    </message>
    <message>
        <source>Ways to make sure</source>
        <translation>Doğrulama yolları</translation>
    </message>
    <message>
        <source>You made sure on {0}. Should {1} ever come with another identity, ChatEra tells you.</source>
        <translation>Doğruladığınız tarih: {0}. {1} bir gün başka bir kimlikle gelirse ChatEra size bildirir.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>At first, {0}</source>
        <translation>Başlangıçta, {0}</translation>
    </message>
    <message>
        <source>Changed {0}</source>
        <translation>Değiştirildi: {0}</translation>
    </message>
    <message>
        <source>Now, since {0}</source>
        <translation>Şimdi, {0} tarihinden beri</translation>
    </message>
    <message>
        <source>Versions of the message</source>
        <translation>Mesajın sürümleri</translation>
    </message>
</context>
<context>
    <name>VisibilityPage</name>
    <message>
        <source>Everybody in {0}</source>
        <translation>{0} kategorisindeki herkes</translation>
    </message>
    <message>
        <source>Everybody sees you as your status says.</source>
        <translation>Herkes sizi durumunuzun gösterdiği gibi görüyor.</translation>
    </message>
    <message>
        <source>Let them see me like everybody else</source>
        <translation>Beni diğerleri gibi görsünler</translation>
    </message>
    <message>
        <source>People who see you differently</source>
        <translation>Sizi farklı gören kişiler</translation>
    </message>
    <message>
        <source>What you send is seen all the same, and so is that a message reached you and, unless you turned that off, that you have read it. What you listen to is shown to nobody while you appear offline to somebody. Whoever runs the hub or server that connects you can see that you are there.</source>
        <translation>Gönderdikleriniz yine de görülür; bir mesajın size ulaştığı ve bunu kapatmadıysanız okuduğunuz da. Birine çevrimdışı göründüğünüz sürece ne dinlediğiniz kimseye gösterilmez. Sizi bağlayan merkezi veya sunucuyu işleten, orada olduğunuzu görebilir.</translation>
    </message>
    <message>
        <source>You can appear offline to single people, and online to some while you appear offline: in the menu of a contact, of a category, or of a conversation. Nobody is told that you chose so.</source>
        <translation>Tek tek kişilere çevrimdışı, çevrimdışı görünürken de bazılarına çevrimiçi görünebilirsiniz: bir kişinin, bir kategorinin veya bir sohbetin menüsünden. Bunu seçtiğiniz kimseye bildirilmez.</translation>
    </message>
</context>
<context>
    <name>Wardrobe</name>
    <message>
        <source>The theme “{0}” can&apos;t be used, so you see another one. {1}</source>
        <translation>“{0}” teması kullanılamıyor, bu yüzden başka bir tema görüyorsunuz. {1}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>Flash</source>
        <translation>Yanıp sönme</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Bildirim</translation>
    </message>
    <message>
        <source>Shake</source>
        <translation>Titreşim</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ses</translation>
    </message>
</context>
<context>
    <name>WinkOverlay</name>
    <message>
        <source>A wink plays: {0}</source>
        <translation>Göz kırpma oynatılıyor: {0}</translation>
    </message>
    <message>
        <source>Click or press Esc to end it</source>
        <translation>Bitirmek için tıklayın veya Esc&apos;ye basın</translation>
    </message>
</context>
<context>
    <name>WinkPicker</name>
    <message>
        <source>Add from a file…</source>
        <translation>Dosyadan ekle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Göz kırpmalar</translation>
    </message>
    <message>
        <source>{0}: Enter or a click sends it</source>
        <translation>{0}: Enter veya tıklama gönderir</translation>
    </message>
</context>
<context>
    <name>Winking</name>
    <message>
        <source>Add a wink</source>
        <translation>Göz kırpma ekle</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message numerus="yes">
        <source>No winks can be sent to a group of more than %Ln people</source>
        <translation>
            <numerusform>%Ln kişiden kalabalık gruplara göz kırpma gönderilemez</numerusform>
        </translation>
    </message>
    <message>
        <source>This version of ChatEra can&apos;t play this wink.</source>
        <translation>ChatEra&apos;nın bu sürümü bu göz kırpmayı oynatamıyor.</translation>
    </message>
    <message>
        <source>Winks</source>
        <translation>Göz kırpmalar</translation>
    </message>
    <message>
        <source>Winks (*{0})</source>
        <translation>Göz kırpmalar (*{0})</translation>
    </message>
    <message>
        <source>You can send another wink in {0} s</source>
        <translation>{0} sn sonra yeniden göz kırpma gönderebilirsiniz</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>sizin</translation>
    </message>
    <message>
        <source>“{0}” is among your winks now.</source>
        <translation>“{0}” artık göz kırpmalarınız arasında.</translation>
    </message>
    <message>
        <source>“{0}” was removed.</source>
        <translation>“{0}” kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>Wishes</name>
    <message>
        <source>As in the settings</source>
        <translation>Ayarlardaki gibi</translation>
    </message>
    <message>
        <source>None of this while you are busy, on the phone, or not to be disturbed.</source>
        <translation>Meşgulken, telefondayken veya rahatsız edilmek istemediğinizde bunların hiçbiri olmaz.</translation>
    </message>
    <message>
        <source>Sounds and notices: {0}</source>
        <translation>Sesler ve bildirimler: {0}</translation>
    </message>
</context>
<context>
    <name>WordGrid</name>
    <message>
        <source>The words</source>
        <translation>Kelimeler</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>{0}, in {1}</source>
        <translation>{0}, {1} sohbetinde</translation>
    </message>
</context>
<context>
    <name>_Colours</name>
    <message>
        <source>Colour of the pen</source>
        <translation>Kalemin rengi</translation>
    </message>
</context>
</TS>
